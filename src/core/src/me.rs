//! `me …`: what a person is told about themselves. A person stands outside every ledger, so this is not part of
//! [`crate::decide`]; the bot reads and writes, and here the answers are put together.

use chrono::{DateTime, Utc};
use serde_json::json;

use crate::{
    describe::Described,
    ids::{MemberId, PartnershipId, Ref},
    notice::{Attachment, Notice, To, Urgency},
    port::{Account, Platform},
    state::State,
    task::Owner,
    times::Zone,
    vocabulary::Language,
    words::say::{Arg, Say},
};

/// What is known of a person, as they may see it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Known {
    /// The display name.
    pub name: String,
    /// Their accounts.
    pub accounts: Vec<Account>,
    /// Their own language, where set.
    pub language: Option<Language>,
    /// Their own zone, where set.
    pub zone: Option<Zone>,
    /// Their own quiet hours, where set.
    pub quiet: Option<String>,
    /// Their own days off, where set.
    pub weekend: Option<String>,
    /// What they say of themselves.
    pub described: Described,
    /// Their partnerships: the name, the short code, and what they are there in words.
    pub partnerships: Vec<Membership>,
    /// Words that are theirs alone: personal reminders and remarks.
    pub texts: Vec<String>,
    /// Messages waiting for them.
    pub waiting: usize,
}

/// A person's part in one partnership.
#[derive(Debug, Clone, PartialEq)]
pub struct Membership {
    /// The partnership's name.
    pub name: String,
    /// Its short code.
    pub code: String,
    /// What they are there, said already.
    pub roles: String,
    /// What the record there says of them in person, said already: tasks they owe, inputs they gave, meetings they answered.
    pub matters: Vec<String>,
    /// Whom it looks for, said already, where it looks for anybody.
    pub sought: Option<String>,
}

/// What a partnership's record says of somebody in person: tasks they owe or asked for, inputs they gave or see to, whether
/// they come to meetings, reviews they chair, what they vouched for, what they read. To be said with the texts it names.
/// What they wrote is exported as it is, beside this.
#[must_use]
pub fn matters(state: &State, member: MemberId, now: DateTime<Utc>) -> Vec<Say> {
    let tasks = state.tasks.values().filter(|task| task.owner == Owner::Member(member) || task.by == Some(member));
    let tasks = tasks.map(|task| crate::task::line(state, task, now));
    let inputs = state.inputs.values().filter(|input| [input.by, input.handler].contains(&Some(member)));
    let inputs = inputs.map(|input| crate::input::line(input, now));
    let answered = state.meetings.values().filter_map(|meeting| Some((meeting, meeting.answers.get(&member)?)));
    let meetings = answered.map(|(meeting, answer)| {
        Say::new(format!("meeting-attend-{answer}")).with("ref", meeting.reference()).with("at", meeting.at)
    });
    let reviews = state.reviews.all.values().filter(|review| review.chair == Some(member));
    let reviews = reviews.map(|review| crate::review::line(review, now));
    let vouched = state.cycle.attestations.iter().filter(|said| said.by == Some(member));
    let vouched = vouched.filter_map(|said| crate::cycle::attested(said, member));
    let read = state.indicators.values().flat_map(|indicator| {
        let own = indicator.readings.iter().filter(|reading| reading.by == Some(member));
        own.map(|reading| {
            Say::new("me-reading")
                .with("ref", indicator.reference())
                .with("value", Arg::Decimal(reading.value.to_string()))
                .with("date", Arg::Day(reading.at))
        })
    });
    tasks.chain(inputs).chain(meetings).chain(reviews).chain(vouched).chain(read).collect()
}

fn private(kind: &'static str) -> Notice {
    Notice::new(kind).to(To::Asker { private: true })
}

/// An account as words: `@amina:example.org (Matrix)`.
fn account(account: &Account) -> Arg {
    Arg::Say(Box::new(
        Say::new("me-account")
            .with("account", Arg::word(account.id.clone()))
            .with("platform", Arg::Key(format!("platform-{}", account.platform).into())),
    ))
}

fn or_default(value: Option<String>, default: &'static str) -> Arg {
    value.map_or(Arg::Key(default.into()), Arg::Word)
}

/// `me show`.
#[must_use]
pub fn show(known: &Known) -> Notice {
    let mut notice = private("me.show")
        .line(Say::new("me-name").with("name", Arg::word(known.name.clone())))
        .line(Say::new("me-accounts").with("accounts", Arg::List(known.accounts.iter().map(account).collect())))
        .line(Say::new("me-language").with(
            "language",
            Arg::Key(known.language.map_or("me-default".into(), |language| format!("language-{language}").into())),
        ))
        .line(
            Say::new("me-hours")
                .with("zone", or_default(known.zone.as_ref().map(|zone| zone.id().to_owned()), "me-default"))
                .with("quiet", or_default(known.quiet.clone(), "me-default"))
                .with("weekend", or_default(known.weekend.clone(), "me-default")),
        )
        .lines(known.described.line());
    if known.partnerships.is_empty() {
        notice = notice.line(Say::new("me-no-partnerships"));
    }
    for membership in &known.partnerships {
        notice = notice.line(
            Say::new("me-partnership")
                .with("name", Arg::word(membership.name.clone()))
                .with("code", Arg::word(membership.code.clone()))
                .with("roles", Arg::word(membership.roles.clone())),
        );
    }
    notice.data(json!({ "accounts": known.accounts, "partnerships": known.partnerships.len() }))
}

/// `me export`: everything that is kept about the person, as text and as figures.
#[must_use]
pub fn export(known: &Known) -> Notice {
    let mut notice = show(known);
    notice.kind = "me.export".into();
    notice.lines.insert(0, Say::new("me-export-headline"));
    for matter in known.partnerships.iter().flat_map(|membership| &membership.matters) {
        notice = notice.line(Say::new("me-export-matter").with("matter", Arg::word(matter.clone())));
    }
    for text in &known.texts {
        notice = notice.line(Say::new("me-export-text").with("text", Arg::word(text.clone())));
    }
    notice = notice.line(Say::new("me-export-waiting").with("count", known.waiting)).line(Say::new("me-export-ledger"));
    let partnerships: Vec<_> = known
        .partnerships
        .iter()
        .map(|membership| {
            json!({
                "name": membership.name,
                "short_code": membership.code,
                "roles": membership.roles,
                "matters": membership.matters,
            })
        })
        .collect();
    notice.data(json!({
        "name": known.name,
        "accounts": known.accounts,
        "language": known.language,
        "timezone": known.zone,
        "quiet_hours": known.quiet,
        "weekend": known.weekend,
        "described": known.described,
        "partnerships": partnerships,
        "texts": known.texts,
        "waiting": known.waiting,
    }))
}

/// The kind and topic of what tells a person their own sealed answers.
pub const SEALED: &str = "me.sealed";

/// `me export`, beside it: what they sealed in an open round or anonymous poll. The answers are put in when it is sent.
#[must_use]
pub fn sealed(partnership: PartnershipId, matter: Ref) -> Notice {
    let mut notice = private(SEALED).data(json!({ "ref": matter }));
    notice.attach = Some(Attachment::Sealed { partnership, matter });
    notice
}

/// `me forget` without `--yes`: what would go, and what stays.
#[must_use]
pub fn forget_preview(known: &Known) -> Notice {
    private("me.forget")
        .line(Say::new("forget-goes").with("accounts", known.accounts.len()).with("texts", known.texts.len()))
        .lines((!known.described.is_empty()).then(|| Say::new("forget-described")))
        .line(Say::new("forget-stays"))
        .line(Say::new("forget-how"))
}

/// `me forget --yes`.
#[must_use]
pub fn forgotten() -> Notice {
    private("me.forgotten").line(Say::new("forgotten"))
}

/// `me link`: a one-time code for another account.
#[must_use]
pub fn link(code: &str, until: chrono::DateTime<chrono::Utc>) -> Notice {
    private("me.link")
        .line(Say::new("me-link-code").with("code", Arg::word(code)))
        .line(Say::new("me-link-how").with("code", Arg::word(code)).with("until", until))
        .data(json!({ "code": code }))
}

/// `me connect`: both accounts are one person now.
#[must_use]
pub fn connected(accounts: &[Account]) -> Notice {
    private("me.connected")
        .line(Say::new("me-connected").with("accounts", Arg::List(accounts.iter().map(account).collect())))
        .data(json!({ "accounts": accounts }))
}

/// `me unlink`.
#[must_use]
pub fn unlinked(gone: &Account) -> Notice {
    private("me.unlinked").line(Say::new("me-unlinked").with("account", account(gone)))
}

/// `me here`.
#[must_use]
pub fn here() -> Notice {
    private("me.here").line(Say::new("me-here"))
}

/// `me mute`.
#[must_use]
pub fn muted(until: chrono::DateTime<chrono::Utc>) -> Notice {
    private("me.changed").line(Say::new("me-muted").with("until", until))
}

/// `me inbox`: how many messages wait; said where it was asked, since what is private may not arrive.
#[must_use]
pub fn inbox(waiting: usize) -> Notice {
    Notice::new("me.inbox").line(Say::new("me-inbox").with("count", waiting)).data(json!({ "waiting": waiting }))
}

/// Somebody cannot be reached: a word in the rooms, without content, and one to the coordinators.
#[must_use]
pub fn unreachable(person: crate::ids::MemberId, coordinators: &[crate::ids::MemberId]) -> Vec<Notice> {
    let room = Notice::new("message.waiting").to(To::Rooms).line(Say::new("message-waiting").with("person", person));
    let told = coordinators.iter().filter(|coordinator| **coordinator != person).map(|coordinator| {
        Notice::new("message.undelivered")
            .to(To::Member(*coordinator))
            .line(Say::new("message-undelivered").with("person", person))
            .urgency(Urgency::WorkingMorning)
            .topic(format!("undelivered/{}", person.0))
    });
    std::iter::once(room).chain(told).collect()
}

/// An attached room is lost: the coordinators hear it, each directly.
#[must_use]
pub fn room_lost(platform: Platform, coordinators: &[crate::ids::MemberId]) -> Vec<Notice> {
    coordinators
        .iter()
        .map(|coordinator| {
            Notice::new("room.lost")
                .to(To::Member(*coordinator))
                .line(Say::new("room-lost").with("platform", Arg::Key(format!("platform-{platform}").into())))
                .line(Say::new("room-lost-how"))
                .topic(format!("room-lost/{platform}"))
        })
        .collect()
}

/// `me language`: said in the language that was chosen.
#[must_use]
pub fn language(language: Language) -> Notice {
    private("me.changed")
        .line(Say::new("me-language-set").with("language", Arg::Key(format!("language-{language}").into())))
}

/// `me timezone`, `me quiet`, `me weekend`.
#[must_use]
pub fn setting(key: &'static str, value: &str) -> Notice {
    private("me.changed").line(Say::new(key).with("value", Arg::word(value)))
}

//! `partnership …` after the start: showing it, attaching rooms, settings, roles, the end.

use chrono::TimeDelta;
use serde_json::json;

use super::{Change, Role, SectorName, role_arg, start, voices};
use crate::{
    catalogue::{Appoint, PartnershipCommand, value::List},
    decide::{Claim, Draft, bounded},
    event::Event,
    ids::{RoomId, SectorId},
    notice::{Attachment, Notice},
    refusal::{Fault, Refusal},
    times::QuietHours,
    vocabulary::{Audience, Kind, Language, Phase, Setting},
    words::say::{Arg, Say},
};

/// How long a one-time code lives.
const LINK_LIFE: TimeDelta = TimeDelta::minutes(15);

/// Decides `partnership …`.
///
/// # Errors
/// A user's mistake.
pub fn decide(draft: &mut Draft<'_>, command: &PartnershipCommand) -> Result<(), Refusal> {
    match command {
        PartnershipCommand::Start(command) => start::decide(draft, command),
        PartnershipCommand::Show => show(draft),
        PartnershipCommand::Link => {
            link(draft);
            Ok(())
        }
        PartnershipCommand::Connect { code } => connect(draft, code),
        PartnershipCommand::Detach => detach(draft),
        PartnershipCommand::Set { setting, value } => set(draft, *setting, value),
        PartnershipCommand::Coordinator(appoint) => role(draft, Role::Coordinator, appoint),
        PartnershipCommand::Facilitator(appoint) => role(draft, Role::Facilitator, appoint),
        PartnershipCommand::Export { .. } => export(draft),
        PartnershipCommand::Archive => archive(draft),
    }
}

/// The file itself is made when it is sent: see [`crate::export`].
fn export(draft: &mut Draft<'_>) -> Result<(), Refusal> {
    let Some(terms) = &draft.state.terms else { return Err(super_missing()) };
    let mut notice = Notice::new("partnership.export")
        .line(Say::new("export-ready").with("name", terms.name))
        .line(Say::new("export-left-out"))
        .line(Say::new("export-how"))
        .data(json!({}));
    notice.attach = Some(Attachment::Export { member: draft.asker() });
    draft.whisper(notice);
    Ok(())
}

fn show(draft: &mut Draft<'_>) -> Result<(), Refusal> {
    let state = draft.state;
    let Some(terms) = &state.terms else { return Err(super_missing()) };
    let mut notice = Notice::new("partnership.show").line(
        Say::new("show-headline")
            .with("name", terms.name)
            .with("code", terms.code)
            .with("cycle", terms.cycle)
            .with("phase", Arg::Key(format!("phase-{}", terms.phase).into())),
    );
    notice = notice.line(match terms.goal {
        Some(goal) => Say::new("show-goal").with("goal", goal),
        None => Say::new("show-goal-none"),
    });
    if let Some(vision) = terms.vision {
        notice = notice.line(Say::new("show-vision").with("vision", vision));
    }
    let platforms = state.attached().map(|(_, room)| Arg::Key(format!("platform-{}", room.platform).into()));
    notice = notice
        .line(Say::new("show-rooms").with("count", state.attached().count()).with("platforms", Arg::list(platforms)));
    for role in [Role::Coordinator, Role::Facilitator] {
        for member in state.holders(role) {
            let accepted = state.members.get(&member).and_then(|m| m.accepted);
            let say = match accepted {
                Some(since) => Say::new("show-role-accepted").with("since", Arg::Day(since)),
                None => Say::new("show-role-waiting"),
            };
            notice = notice.line(say.with("role", role_arg(role)).with("person", member));
        }
    }
    notice = notice
        .line(Say::new("show-zone").with("zone", Arg::word(terms.zone.id())).with(
            "languages",
            Arg::list(terms.languages.iter().map(|language| Arg::Key(format!("language-{language}").into()))),
        ))
        .line(Say::new(if state.governance.rules.is_empty() { "show-rules" } else { "show-rules-changed" }))
        .lines(crate::decision::governance::lines(state))
        .line(
            Say::new("show-visibility").with("visibility", Arg::Key(format!("visibility-{}", terms.visibility).into())),
        );
    if !terms.voices.is_empty() {
        notice = notice.line(Say::new("show-range").with("targets", voices::list(&terms.voices)));
    }
    if let Some(at) = state.archived {
        notice = notice.line(Say::new("show-archived").with("since", Arg::Day(at)));
    }
    let data = json!({
        "name": crate::notice::text_of(terms.name),
        "short_code": crate::notice::text_of(terms.code),
        "phase": terms.phase,
        "cycle": terms.cycle,
        "rooms": state.attached().count(),
        "voices": crate::stakeholder::voices(state).count(),
        "rules": crate::decision::governance::data(state),
    });
    draft.reply(notice.data(data));
    Ok(())
}

fn super_missing() -> Refusal {
    Refusal::new(Fault::NotFound, "refusal-no-partnership")
}

fn link(draft: &mut Draft<'_>) {
    let code = draft.request.code.clone();
    let expires = draft.request.now + LINK_LIFE;
    draft.claim(Claim::RoomLink { code: code.clone(), expires });
    draft.whisper(
        Notice::new("partnership.link")
            .line(Say::new("link-code").with("code", Arg::word(code.clone())))
            .line(Say::new("link-how").with("code", Arg::word(code.clone())).with("until", expires))
            .data(json!({ "code": code })),
    );
}

/// The engine has looked the code up: `state` is the partnership it belongs to.
fn connect(draft: &mut Draft<'_>, code: &str) -> Result<(), Refusal> {
    let Some(place) = draft.request.place.clone() else {
        return Err(Refusal::new(Fault::Usage, "refusal-connect-in-room"));
    };
    if draft.request.room.is_some() {
        return Err(Refusal::new(Fault::Conflict, "refusal-room-already-attached"));
    }
    let room = RoomId(draft.state.rooms.keys().next_back().map_or(1, |last| last.0 + 1));
    let language =
        draft.state.terms.as_ref().and_then(|terms| terms.languages.first().copied()).unwrap_or(Language::En);
    draft.event(Event::RoomConnected { room, platform: place.platform, language });
    draft.claim(Claim::UseRoomLink { code: code.to_owned() });
    draft.claim(Claim::Room { place, room });
    Ok(())
}

fn detach(draft: &mut Draft<'_>) -> Result<(), Refusal> {
    let (Some(place), Some(room)) = (draft.request.place.clone(), draft.request.room) else {
        return Err(Refusal::new(Fault::Usage, "refusal-detach-in-room"));
    };
    if draft.state.attached().count() == 1 {
        return Err(Refusal::new(Fault::Conflict, "refusal-last-room"));
    }
    draft.event(Event::RoomDetached { room });
    draft.claim(Claim::FreeRoom { place });
    draft.reply(Notice::new("room.detached").line(Say::new("room-detached-here")));
    Ok(())
}

/// What changes who decides or how goes through a decision once the partnership has left *explore*.
fn needs_decision(setting: Setting) -> bool {
    matches!(setting, Setting::Goal | Setting::Languages | Setting::Sectors | Setting::Visibility)
}

fn set(draft: &mut Draft<'_>, setting: Setting, value: &str) -> Result<(), Refusal> {
    let Some(terms) = &draft.state.terms else { return Err(super_missing()) };
    if needs_decision(setting) && terms.phase != Phase::Explore {
        return Err(Refusal::new(Fault::Forbidden, "refusal-set-by-decision")
            .with("setting", Arg::Key(format!("setting-{setting}").into())));
    }
    let value = value.trim();
    let bad = || {
        Refusal::new(Fault::Usage, "refusal-setting-value")
            .with("setting", Arg::word(setting.word()))
            .with("value", Arg::word(value.chars().take(60).collect::<String>()))
            .hint(format!("refusal-setting-{setting}"))
    };
    let room = || draft.request.room.ok_or_else(|| Refusal::new(Fault::Usage, "refusal-set-in-room"));
    // Whoever answers was promised the floors of that moment.
    let promised = draft.state.checkins.open.as_ref().map(|open| open.reference()).or_else(|| {
        let sealed = |poll: &&crate::poll::Poll| poll.anonymous.is_some() && poll.closed.is_none();
        draft.state.polls.values().find(sealed).map(crate::poll::Poll::reference)
    });
    if let Some(open) = promised.filter(|_| matches!(setting, Setting::AnonymityFloor | Setting::GroupFloor)) {
        return Err(Refusal::new(Fault::Conflict, "refusal-floor-open").with("ref", open));
    }
    let floor = |least: u16| match crate::words::western_digits(value).parse::<u16>() {
        Ok(number) if number >= least && number <= 100 => Ok(number),
        Ok(_) => Err(Refusal::new(Fault::Limit, "refusal-floor").with("least", least)),
        Err(_) => Err(bad()),
    };
    let change = match setting {
        Setting::Name => {
            let was = terms.name;
            Change::Name { to: draft.text(bounded(value, 100)?), was }
        }
        Setting::Goal => {
            let was = terms.goal;
            Change::Goal { to: draft.text(bounded(value, 500)?), was }
        }
        Setting::Vision => {
            let was = terms.vision;
            Change::Vision { to: draft.text(bounded(value, 500)?), was }
        }
        Setting::Timezone => Change::Timezone { to: value.parse().map_err(|_| bad())?, was: terms.zone.clone() },
        Setting::Language => {
            let room = room()?;
            let was = draft.state.rooms.get(&room).map_or(Language::En, |room| room.language);
            Change::Language { room, to: word(value).ok_or_else(bad)?, was }
        }
        Setting::Languages => {
            let list: List<String> = value.parse().map_err(|_| bad())?;
            let to = list.0.iter().map(|item| word(item)).collect::<Option<Vec<Language>>>().ok_or_else(bad)?;
            let first = *to.first().ok_or_else(bad)?;
            Change::Languages { to: start::languages(first, Some(&to)), was: terms.languages.clone() }
        }
        Setting::Sectors => {
            let list: List<crate::catalogue::value::SectorWord> = value.parse().map_err(|_| bad())?;
            let was = terms.sectors.clone();
            let grouped = terms.grouping.is_some();
            Change::Sectors { to: start::sectors(draft, Some(&list.0), grouped, &was)?, was }
        }
        Setting::Visibility => Change::Visibility { to: word(value).ok_or_else(bad)?, was: terms.visibility },
        Setting::Room => {
            let room = room()?;
            let Some(before) = draft.state.rooms.get(&room) else { return Err(super_missing()) };
            let to = word(value).ok_or_else(bad)?;
            // Announcements go to rooms of partners: without one they would go nowhere.
            let others = draft.state.attached().any(|(id, other)| id != room && other.audience == Audience::Partners);
            if to == Audience::Public && !others {
                return Err(Refusal::new(Fault::Conflict, "refusal-last-partners-room"));
            }
            Change::Room { room, to, was: before.audience }
        }
        Setting::AnonymityFloor => Change::AnonymityFloor { to: floor(5)?, was: terms.anonymity_floor },
        Setting::GroupFloor => Change::GroupFloor { to: floor(3)?, was: terms.group_floor },
        Setting::Suitability => {
            let list: List<crate::vocabulary::YesNo> = value.parse().map_err(|_| bad())?;
            Change::Suitability { to: start::three(&list.0)?, was: draft.state.cycle.suitability }
        }
        Setting::QuietHours => {
            Change::QuietHours { to: value.parse::<QuietHours>().map_err(|_| bad())?, was: terms.quiet }
        }
        Setting::Voices => {
            // What all decided is not for one to change.
            if let Some(decided) = draft.state.governance.range() {
                return Err(Refusal::new(Fault::Forbidden, "refusal-voices-decided")
                    .with("ref", decided)
                    .hint("refusal-voices-decided-hint"));
            }
            Change::Voices { to: voices::typed(draft, value)?, was: terms.voices.clone() }
        }
    };
    // What is about one room is said there: "this room" means another one elsewhere.
    if matches!(change, Change::Language { .. } | Change::Room { .. }) {
        draft.reply(Notice::new("partnership.changed").line(super::describe(draft.state, &change)));
    }
    // Fewer than two: a simpler form would do, and whoever insists goes on (2.2).
    let simpler = matches!(change, Change::Suitability { to, .. } if start::unsuitable(to));
    draft.event(Event::Set { change });
    let done = Notice::new("partnership.changed").line(Say::new("setting-done"));
    if simpler {
        draft.reply(done.line(Say::new("started-unsuitable")));
    } else {
        draft.confirm(done);
    }
    Ok(())
}

/// A word of a closed list, case apart.
fn word<T: clap::ValueEnum>(value: &str) -> Option<T> {
    T::from_str(value.trim(), true).ok()
}

fn role(draft: &mut Draft<'_>, role: Role, appoint: &Appoint) -> Result<(), Refusal> {
    let holds = |draft: &Draft<'_>, member| draft.state.holders(role).contains(&member);
    match appoint {
        Appoint::Add { person } => {
            let member = draft.person(&person.0)?;
            if holds(draft, member) {
                return Err(Refusal::new(Fault::Conflict, "refusal-role-held")
                    .with("person", member)
                    .with("role", role_arg(role)));
            }
            // `access` lets leads in for the one case in which it is theirs.
            if draft.standing.coordinator {
                draft.event(Event::Appointed { member, role });
            } else {
                super::succession::name(draft, member)?;
            }
        }
        Appoint::Remove { person } => {
            let member = draft.known_person(&person.0)?;
            if !holds(draft, member) {
                return Err(Refusal::new(Fault::NotFound, "refusal-role-not-held")
                    .with("person", member)
                    .with("role", role_arg(role)));
            }
            if role == Role::Coordinator && draft.state.holders(role).len() == 1 {
                return Err(Refusal::new(Fault::Conflict, "refusal-last-coordinator"));
            }
            draft.event(Event::RoleEnded { member, role });
        }
    }
    draft.confirm(Notice::new("partnership.changed").line(Say::new("setting-done")));
    Ok(())
}

fn archive(draft: &mut Draft<'_>) -> Result<(), Refusal> {
    if draft.state.archived.is_some() {
        return Err(Refusal::new(Fault::Conflict, "refusal-archived"));
    }
    let decided = draft.state.decisions.values().any(|decision| decision.kind == Kind::Closure && decision.in_force());
    // Nobody is bound yet where no organisation has a voice: then the coordinator alone may end what they opened.
    let nobody = crate::stakeholder::voices(draft.state).next().is_none();
    if !decided && !nobody {
        return Err(Refusal::new(Fault::Forbidden, "refusal-archive").hint("refusal-archive-hint"));
    }
    draft.event(Event::Archived);
    draft.confirm(Notice::new("partnership.archived").line(Say::new("archived")));
    Ok(())
}

/// The sector a typed word names in this partnership.
///
/// # Errors
/// None is called so; the nearest is suggested and all are listed.
pub fn sector_typed(draft: &Draft<'_>, typed: &str) -> Result<SectorId, Refusal> {
    let Some(terms) = &draft.state.terms else { return Err(super_missing()) };
    let wanted = crate::words::fold(typed);
    let words: Vec<String> = terms
        .sectors
        .iter()
        .map(|sector| match sector.name {
            SectorName::Known(known) => known.word().to_owned(),
            SectorName::Own(text) => draft.people.text(text).unwrap_or_default().to_owned(),
        })
        .collect();
    if let Some(index) = words.iter().position(|word| crate::words::fold(word) == wanted) {
        return Ok(SectorId(u16::try_from(index).unwrap_or(u16::MAX)));
    }
    let nearest = words
        .iter()
        .map(|word| (strsim::jaro_winkler(&crate::words::fold(word), &wanted), word))
        .filter(|(likeness, _)| *likeness > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let refusal = match nearest {
        Some((_, word)) => {
            Refusal::new(Fault::Usage, "refusal-sector-nearest").with("nearest", Arg::word(word.clone()))
        }
        None => Refusal::new(Fault::Usage, "refusal-sector-unknown"),
    };
    Err(refusal
        .with("sector", Arg::word(typed.chars().take(40).collect::<String>()))
        .with("sectors", Arg::list(words.iter().map(|word| Arg::word(word.clone())))))
}

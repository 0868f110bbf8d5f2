//! The partnership itself: its terms, rooms, people's numbers, coordinators and facilitators.

mod command;
pub(crate) mod start;
mod succession;
pub mod voices;
pub(crate) mod week;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;

pub use command::{decide, sector_typed};
pub(crate) use start::code_typed;
pub use succession::Backing;

use crate::{
    event::{Entry, Event},
    ids::{MemberId, RoomId, SectorId, TextId},
    notice::{Notice, To},
    port::Platform,
    state::State,
    times::{QuietHours, Zone},
    vocabulary::{Audience, KnownSector, Language, Phase, Visibility},
    words::say::{Arg, Say},
};

/// A sector of a partnership: a known word, or one of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sector {
    /// How it is called.
    pub name: SectorName,
    /// Whether somebody of it must be here for this issue (`method.md` 3.1).
    pub needed: bool,
}

/// How a sector is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SectorName {
    /// One of the words of `method.md` 3.1.
    Known(KnownSector),
    /// The partnership's own word.
    Own(TextId),
}

impl Sector {
    /// The partnership's own word for it, where it has one.
    #[must_use]
    pub const fn own_word(&self) -> Option<TextId> {
        match self.name {
            SectorName::Own(text) => Some(text),
            SectorName::Known(_) => None,
        }
    }
}

/// What a coordinator or facilitator is (`method.md` 1, terms 11 and 12).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Keeps the process moving.
    Coordinator,
    /// Guides a dialogue and stays neutral.
    Facilitator,
}

/// The settings of a partnership.
#[derive(Debug, Clone, PartialEq)]
pub struct Terms {
    /// Its name.
    pub name: TextId,
    /// Its short code.
    pub code: TextId,
    /// What it is for.
    pub goal: Option<TextId>,
    /// The wider frame.
    pub vision: Option<TextId>,
    /// The focus phase.
    pub phase: Phase,
    /// The iteration, from 1.
    pub cycle: u32,
    /// When the phase began.
    pub phase_since: DateTime<Utc>,
    /// Its zone.
    pub zone: Zone,
    /// The working languages; the first is the first room's.
    pub languages: Vec<Language>,
    /// Since when these are the working languages.
    pub languages_since: DateTime<Utc>,
    /// Its sectors, in its own order.
    pub sectors: Vec<Sector>,
    /// Another word for sector.
    pub grouping: Option<TextId>,
    /// Who may read it from outside.
    pub visibility: Visibility,
    /// The fewest answers shown in all; 5 at least, fixed (`method.md` 5.4).
    pub anonymity_floor: u16,
    /// The fewest answers shown of a group; 3 at least, fixed (`method.md` 5.4).
    pub group_floor: u16,
    /// When nobody is reminded, unless they set their own.
    pub quiet: Option<QuietHours>,
    /// The range of voices aimed at (`method.md` 6, C14).
    pub voices: Vec<voices::Target>,
    /// When it was opened.
    pub started: DateTime<Utc>,
    /// Who opened it.
    pub founder: Option<MemberId>,
}

/// A room of a partnership.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// The platform it is on.
    pub platform: Platform,
    /// Its language.
    pub language: Language,
    /// Who is in it.
    pub audience: Audience,
    /// When it was attached.
    pub attached: DateTime<Utc>,
    /// When its attachment ended.
    pub detached: Option<DateTime<Utc>>,
}

/// What a number stands for in this partnership, besides seats in organisations.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Member {
    /// Whether they were named coordinator.
    pub coordinator: bool,
    /// Whether they were named facilitator.
    pub facilitator: bool,
    /// Since when a decision of kind `facilitator` accepts them.
    pub accepted: Option<DateTime<Utc>>,
    /// Whether they read without a voice.
    pub observer: bool,
    /// Whether they were greeted.
    pub greeted: bool,
    /// When they last did something here.
    pub last_act: Option<DateTime<Utc>>,
    /// Until when they, a coordinator, know where the partnership stands: their last Monday, or when they took it up.
    pub told: Option<DateTime<Utc>>,
    /// Whether the person behind it was erased.
    pub vacated: bool,
    /// The number that took over, where two were one person.
    pub merged: Option<MemberId>,
}

/// A changed setting, with what it was before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "`to` and `was` say what they are")]
pub enum Change {
    /// Its name.
    Name { to: TextId, was: TextId },
    /// What it is for.
    Goal { to: TextId, was: Option<TextId> },
    /// The wider frame.
    Vision { to: TextId, was: Option<TextId> },
    /// Its zone.
    Timezone { to: Zone, was: Zone },
    /// A room's language.
    Language { room: RoomId, to: Language, was: Language },
    /// The working languages.
    Languages { to: Vec<Language>, was: Vec<Language> },
    /// Its sectors. Numbers given before keep their meaning: later lists only add and mark.
    Sectors { to: Vec<Sector>, was: Vec<Sector> },
    /// Who may read it from outside.
    Visibility { to: Visibility, was: Visibility },
    /// Who is in a room.
    Room { room: RoomId, to: Audience, was: Audience },
    /// The fewest answers shown in all.
    AnonymityFloor { to: u16, was: u16 },
    /// The fewest answers shown of a group.
    GroupFloor { to: u16, was: u16 },
    /// When nobody is reminded.
    QuietHours { to: QuietHours, was: Option<QuietHours> },
    /// Whether this is the right form (2.2).
    Suitability { to: [bool; 3], was: Option<[bool; 3]> },
    /// The range of voices aimed at.
    Voices { to: Vec<voices::Target>, was: Vec<voices::Target> },
}

/// Folds what concerns the partnership itself.
pub fn evolve(state: &mut State, entry: &Entry) {
    succession::evolve(state, entry);
    week::evolve(state, entry);
    match &entry.event {
        Event::Started { name, code, goal, phase, zone, languages, sectors, grouping, .. } => {
            state.terms = Some(Terms {
                name: *name,
                code: *code,
                goal: *goal,
                vision: None,
                phase: *phase,
                cycle: 1,
                phase_since: entry.at,
                zone: zone.clone(),
                languages: languages.clone(),
                languages_since: entry.at,
                sectors: sectors.clone(),
                grouping: *grouping,
                visibility: Visibility::Private,
                anonymity_floor: 5,
                group_floor: 3,
                quiet: None,
                voices: Vec::new(),
                started: entry.at,
                founder: entry.by,
            });
        }
        Event::MemberAdded { member } => {
            state.members.entry(*member).or_default();
        }
        Event::Greeted { member } => state.members.entry(*member).or_default().greeted = true,
        Event::Observing { member } => state.members.entry(*member).or_default().observer = true,
        Event::MembersMerged { gone, kept } => {
            let before = state.members.get(gone).cloned().unwrap_or_default();
            let target = state.members.entry(*kept).or_default();
            target.coordinator |= before.coordinator;
            target.facilitator |= before.facilitator;
            target.accepted = target.accepted.max(before.accepted);
            target.observer |= before.observer;
            target.greeted |= before.greeted;
            target.last_act = target.last_act.max(before.last_act);
            target.told = target.told.max(before.told);
            let source = state.members.entry(*gone).or_default();
            *source = Member { merged: Some(*kept), greeted: true, ..Member::default() };
        }
        Event::SeatVacated { member } => {
            let was = state.members.entry(*member).or_default();
            *was = Member { vacated: true, greeted: true, ..Member::default() };
        }
        Event::RoomConnected { room, platform, language } => {
            state.rooms.insert(
                *room,
                Room {
                    platform: *platform,
                    language: *language,
                    audience: Audience::Partners,
                    attached: entry.at,
                    detached: None,
                },
            );
        }
        Event::RoomDetached { room } => {
            if let Some(room) = state.rooms.get_mut(room) {
                room.detached = Some(entry.at);
            }
        }
        Event::Appointed { member, role } => set_role(state, *member, *role, true),
        Event::RoleEnded { member, role } => set_role(state, *member, *role, false),
        Event::Set { change } => set(state, change, entry.at),
        _ => {}
    }
}

fn set_role(state: &mut State, member: MemberId, role: Role, on: bool) {
    let member = state.members.entry(member).or_default();
    match role {
        Role::Coordinator => member.coordinator = on,
        Role::Facilitator => member.facilitator = on,
    }
    if !member.coordinator && !member.facilitator {
        member.accepted = None;
    }
}

fn set(state: &mut State, change: &Change, at: DateTime<Utc>) {
    if let Change::Language { room, to, .. } = change {
        if let Some(room) = state.rooms.get_mut(room) {
            room.language = *to;
        }
        return;
    }
    if let Change::Room { room, to, .. } = change {
        if let Some(room) = state.rooms.get_mut(room) {
            room.audience = *to;
        }
        return;
    }
    let Some(terms) = &mut state.terms else { return };
    match change {
        Change::Name { to, .. } => terms.name = *to,
        Change::Goal { to, .. } => terms.goal = Some(*to),
        Change::Vision { to, .. } => terms.vision = Some(*to),
        Change::Timezone { to, .. } => terms.zone = to.clone(),
        Change::Languages { to, .. } => {
            terms.languages.clone_from(to);
            terms.languages_since = at;
        }
        Change::Sectors { to, .. } => terms.sectors.clone_from(to),
        Change::Visibility { to, .. } => terms.visibility = *to,
        Change::AnonymityFloor { to, .. } => terms.anonymity_floor = *to,
        Change::GroupFloor { to, .. } => terms.group_floor = *to,
        Change::QuietHours { to, .. } => terms.quiet = Some(*to),
        Change::Voices { to, .. } => terms.voices.clone_from(to),
        // That one is kept with the cycle.
        Change::Language { .. } | Change::Room { .. } | Change::Suitability { .. } => {}
    }
}

impl State {
    /// Everybody with this role, by number.
    #[must_use]
    pub fn holders(&self, role: Role) -> Vec<MemberId> {
        self.members
            .iter()
            .filter(|(_, member)| match role {
                Role::Coordinator => member.coordinator,
                Role::Facilitator => member.facilitator,
            })
            .map(|(id, _)| *id)
            .collect()
    }

    /// The word of a sector, as an argument of a sentence.
    #[must_use]
    pub fn sector_arg(&self, id: SectorId) -> Arg {
        match self.sector(id).map(|sector| &sector.name) {
            Some(SectorName::Known(known)) => Arg::Key(format!("sector-{known}").into()),
            Some(SectorName::Own(text)) => Arg::Text(*text),
            None => Arg::word(id.0.to_string()),
        }
    }
}

/// What changed, as a sentence: "Time zone: Africa/Nairobi (before: UTC)".
#[must_use]
pub fn describe(state: &State, change: &Change) -> Say {
    let languages = |list: &[Language]| Arg::list(list.iter().map(|l| Arg::Key(format!("language-{l}").into())));
    let sectors = |list: &[Sector]| {
        Arg::list(list.iter().enumerate().filter(|(_, sector)| sector.needed).map(
            |(index, sector)| match sector.name {
                SectorName::Own(text) => Arg::Text(text),
                SectorName::Known(_) => state.sector_arg(SectorId(u16::try_from(index).unwrap_or(u16::MAX))),
            },
        ))
    };
    let text = |text: &Option<TextId>| text.map_or(Arg::Key("none".into()), Arg::Text);
    let (word, to, was) = match change {
        Change::Name { to, was } => ("name", Arg::Text(*to), Arg::Text(*was)),
        Change::Goal { to, was } => ("goal", Arg::Text(*to), text(was)),
        Change::Vision { to, was } => ("vision", Arg::Text(*to), text(was)),
        Change::Timezone { to, was } => ("timezone", Arg::word(to.id()), Arg::word(was.id())),
        Change::Language { to, was, .. } => ("language", languages(&[*to]), languages(&[*was])),
        Change::Languages { to, was } => ("languages", languages(to), languages(was)),
        Change::Sectors { to, was } => ("sectors", sectors(to), sectors(was)),
        Change::Visibility { to, was } => {
            ("visibility", Arg::Key(format!("visibility-{to}").into()), Arg::Key(format!("visibility-{was}").into()))
        }
        Change::Room { to, was, .. } => {
            ("room", Arg::Key(format!("audience-{to}").into()), Arg::Key(format!("audience-{was}").into()))
        }
        Change::AnonymityFloor { to, was } => ("anonymity-floor", (*to).into(), (*was).into()),
        Change::GroupFloor { to, was } => ("group-floor", (*to).into(), (*was).into()),
        Change::QuietHours { to, was } => (
            "quiet-hours",
            Arg::word(to.to_string()),
            was.map_or(Arg::Key("none".into()), |quiet| Arg::word(quiet.to_string())),
        ),
        Change::Suitability { to, was } => {
            let answers = |three: &[bool; 3]| {
                Arg::list(
                    three.map(|yes| Arg::Key(if yes { "suitability-yes".into() } else { "suitability-no".into() })),
                )
            };
            ("suitability", answers(to), was.as_ref().map_or(Arg::Key("none".into()), answers))
        }
        Change::Voices { to, was } => ("voices", voices::list(to), voices::list(was)),
    };
    Say::new("setting-changed")
        .with("setting", Arg::Key(format!("setting-{word}").into()))
        .with("to", to)
        .with("was", was)
}

/// Tells what concerns the partnership itself.
pub fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    succession::notices(after, entry, out);
    match &entry.event {
        Event::Set { change: Change::Language { .. } | Change::Room { .. } } => {}
        Event::Set { change } => {
            out.push(Notice::new("partnership.changed").to(To::Rooms).line(describe(after, change)));
        }
        Event::RoomConnected { room, platform, .. } if room.0 > 1 => {
            if let Some(terms) = &after.terms {
                out.push(
                    Notice::new("room.connected")
                        .to(To::Rooms)
                        .line(
                            Say::new("room-connected")
                                .with("name", terms.name)
                                .with("platform", Arg::Key(format!("platform-{platform}").into()))
                                .with("rooms", after.attached().count()),
                        )
                        .data(json!({ "rooms": after.attached().count() })),
                );
            }
        }
        Event::RoomDetached { room } => {
            if let Some(room) = after.rooms.get(room) {
                out.push(
                    Notice::new("room.detached").to(To::Rooms).line(
                        Say::new("room-left")
                            .with("platform", Arg::Key(format!("platform-{}", room.platform).into()))
                            .with("rooms", after.attached().count()),
                    ),
                );
            }
        }
        Event::Appointed { member, role } => {
            // The founder's own appointment is part of the answer to `partnership start`.
            let founding = entry.by == Some(*member)
                && *role == Role::Coordinator
                && after.terms.as_ref().is_some_and(|terms| terms.started == entry.at && terms.founder == entry.by);
            if !founding {
                out.push(
                    Notice::new("partnership.changed")
                        .to(To::Rooms)
                        .line(Say::new("appointed").with("person", *member).with("role", role_arg(*role)))
                        .line(Say::new("appointed-next").with("person", *member)),
                );
                if entry.by != Some(*member) {
                    out.push(first_contact(
                        after,
                        entry,
                        *member,
                        Say::new("contact-role").with("role", role_arg(*role)),
                    ));
                }
            }
        }
        Event::RoleEnded { member, role } => out.push(
            Notice::new("partnership.changed")
                .to(To::Rooms)
                .line(Say::new("role-ended").with("person", *member).with("role", role_arg(*role))),
        ),
        Event::Archived => {
            out.push(Notice::new("partnership.archived").to(To::Rooms).line(Say::new("archived")));
        }
        Event::Greeted { member } => {
            let Some(terms) = &after.terms else { return };
            out.push(
                Notice::new("greeting")
                    .to(To::Member(*member))
                    .line(Say::new("greeting").with("name", terms.name))
                    .lines(crate::status::open_matters(after, entry.at))
                    .line(Say::new("greeting-next")),
            );
        }
        _ => {}
    }
}

/// The name of a role, as an argument of a sentence.
#[must_use]
pub fn role_arg(role: Role) -> Arg {
    Arg::Key(match role {
        Role::Coordinator => "role-coordinator".into(),
        Role::Facilitator => "role-facilitator".into(),
    })
}

/// What a person registered by somebody else is told privately: who did it, what is kept, how to stop.
#[must_use]
pub fn first_contact(after: &State, entry: &Entry, member: MemberId, what: Say) -> Notice {
    let name = after.terms.as_ref().map_or(Arg::word(""), |terms| Arg::Text(terms.name));
    let mut say = Say::new("contact-who").with("name", name).with("what", what);
    if let Some(by) = entry.by {
        say = say.with("by", by);
    }
    Notice::new("stakeholder.registered")
        .to(To::Member(member))
        .line(say)
        .line(Say::new("contact-kept"))
        .line(Say::new("contact-stop"))
}

//! Stakeholders: organisations, who speaks for them, and what a person is here.

mod command;
mod hint;
mod leaving;
mod missing;
pub(crate) mod role;
mod update;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;

pub use command::decide;
pub(crate) use command::which_org;
pub use missing::{Missing, MissingNumber};

use crate::{
    decision::Rank,
    event::{Entry, Event},
    ids::{Letter, MemberId, OrgId, Ref, SectorId, TextId},
    notice::{Notice, To, code_of},
    partnership::{Role, first_contact},
    people::People,
    state::State,
    vocabulary::{Fit, OrgStatus},
    words::say::{Arg, Say},
};

/// A registered organisation, or a person standing for themselves.
#[derive(Debug, Clone, PartialEq)]
pub struct Org {
    /// Its name.
    pub name: TextId,
    /// Its short code.
    pub code: TextId,
    /// Another name to show instead.
    pub alias: Option<TextId>,
    /// Its one counting sector (`method.md` 3.1).
    pub sector: SectorId,
    /// Where it stands.
    pub status: OrgStatus,
    /// Whether it may vote when active.
    pub voice: bool,
    /// Whether organisations of its sector vote, where a governance rule says so (`voice.SECTOR`); derived.
    pub ruled_voice: Option<bool>,
    /// Who states its position; during a hand-over for a time, who stands in.
    pub lead: Option<MemberId>,
    /// The hand-over for a time, if one runs.
    pub handed: Option<Handed>,
    /// Who substitutes, in order.
    pub alternates: Vec<MemberId>,
    /// Who asked to be an alternate.
    pub asking: Vec<MemberId>,
    /// What it says of itself, or a coordinator assumed.
    pub entry: BTreeMap<Field, Said>,
    /// When its seats last changed, or it said that it is here.
    pub present: DateTime<Utc>,
    /// In how many decisions in a row it was silent (R6).
    pub silent: u32,
    /// Since when these were enough to ask whether it is still here.
    pub silent_since: Option<DateTime<Utc>>,
    /// From when on it is left out of new rolls, where it was given notice (R6).
    pub dormant_from: Option<DateTime<Utc>>,
    /// When it was registered.
    pub since: DateTime<Utc>,
    /// When it left.
    pub left: Option<DateTime<Utc>>,
}

/// A hand-over for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed {
    /// Who takes the role back.
    pub from: MemberId,
    /// When.
    pub until: DateTime<Utc>,
}

/// A field of an organisation's entry (`method.md` 3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// What drives it.
    Motivation,
    /// What it wants here.
    Interest,
    /// What it wants for itself.
    OwnGoal,
    /// What it brings.
    Contribution,
    /// What it gains.
    Gains,
    /// What it fears.
    Concern,
    /// What its delegate may settle alone.
    Mandate,
    /// Until when.
    MandateUntil,
    /// Days it needs to consult at home.
    ConsultDays,
    /// When it last reported back.
    ReportBack,
    /// How well the partnership fits it.
    Fit,
    /// A further label.
    Label,
}

impl Field {
    /// The word of the option that sets it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Motivation => "motivation",
            Self::Interest => "interest",
            Self::OwnGoal => "own-goal",
            Self::Contribution => "contribution",
            Self::Gains => "gains",
            Self::Concern => "concern",
            Self::Mandate => "mandate",
            Self::MandateUntil => "mandate-until",
            Self::ConsultDays => "consult-days",
            Self::ReportBack => "report-back",
            Self::Fit => "fit",
            Self::Label => "label",
        }
    }
}

/// A value of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Words.
    Text(TextId),
    /// A day.
    Day(NaiveDate),
    /// A number of days.
    Days(u16),
    /// How well it fits.
    Fit(Fit),
}

/// A value with who said it and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The value.
    pub value: Value,
    /// Whether a coordinator assumed it.
    pub assumed: bool,
    /// When.
    pub at: DateTime<Utc>,
}

/// One changed field of an entry, with what it was before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "`to` and `was` say what they are")]
pub enum OrgChange {
    /// A field of the entry.
    Field { field: Field, to: Value, was: Option<Value> },
    /// The counting sector; never touches open rolls.
    Sector { to: SectorId, was: SectorId },
}

/// What a person is in a partnership at an instant. One person may be several things.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// Whether the partnership knows them at all.
    pub known: bool,
    /// Named coordinator.
    pub coordinator: bool,
    /// Named facilitator.
    pub facilitator: bool,
    /// Reads without a voice.
    pub observer: bool,
    /// The organisations they speak for, with their rank there.
    pub seats: Vec<(OrgId, Rank)>,
    /// The organisations whose lead they handed over for a time.
    pub handed: Vec<OrgId>,
}

impl Standing {
    /// What the member is at that instant.
    #[must_use]
    pub fn of(state: &State, member: Option<MemberId>, at: DateTime<Utc>) -> Self {
        let Some(id) = member else { return Self::default() };
        let Some(member) = state.members.get(&id) else { return Self::default() };
        let mut standing = Self {
            known: true,
            coordinator: member.coordinator,
            facilitator: member.facilitator,
            observer: member.observer,
            ..Self::default()
        };
        for (org_id, org) in state.orgs.iter().filter(|(_, org)| org.left.is_none()) {
            if let Some(rank) = org.rank(id, at) {
                standing.seats.push((*org_id, rank));
            } else if org.handed.as_ref().is_some_and(|handed| handed.from == id) {
                standing.handed.push(*org_id);
            }
        }
        standing
    }

    /// Whether they speak for an organisation.
    #[must_use]
    pub fn delegate(&self) -> bool {
        !self.seats.is_empty()
    }

    /// Whether they lead one.
    #[must_use]
    pub fn leads(&self) -> bool {
        self.seats.iter().any(|(_, rank)| *rank == Rank::Lead) || !self.handed.is_empty()
    }

    /// Whether they count as a stakeholder where no voice is exercised (`method.md` 4.11).
    #[must_use]
    pub fn stakeholder(&self) -> bool {
        self.delegate() || self.leads() || self.coordinator || self.facilitator
    }

    /// Their rank in an organisation.
    #[must_use]
    pub fn rank_in(&self, org: OrgId) -> Option<Rank> {
        self.seats.iter().find(|(seat, _)| *seat == org).map(|(_, rank)| *rank)
    }
}

impl Org {
    /// The texts that name it.
    #[must_use]
    pub fn names(&self) -> Vec<TextId> {
        [Some(self.code), Some(self.name), self.alias].into_iter().flatten().collect()
    }

    /// The words of its label, where it has one (`method.md` 3.1).
    #[must_use]
    pub fn label(&self) -> Option<TextId> {
        match self.entry.get(&Field::Label)?.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The member's rank here at that instant (R2): a hand-over for a time that has run out is over even before the
    /// ledger says so.
    #[must_use]
    pub fn rank(&self, member: MemberId, at: DateTime<Utc>) -> Option<Rank> {
        let lead = match &self.handed {
            Some(handed) if handed.until <= at => Some(handed.from),
            _ => self.lead,
        };
        if lead == Some(member) {
            return Some(Rank::Lead);
        }
        let place = self.alternates.iter().position(|alternate| *alternate == member)?;
        Some(Rank::Alternate(u8::try_from(place + 1).unwrap_or(u8::MAX)))
    }

    /// Whether it is on the roll of a proposal that opens now (R4).
    #[must_use]
    pub fn has_voice(&self) -> bool {
        self.ruled_voice.unwrap_or(self.voice) && self.status == OrgStatus::Active && self.left.is_none()
    }

    /// Everybody who speaks for it.
    pub fn delegates(&self) -> impl Iterator<Item = MemberId> {
        self.lead.into_iter().chain(self.alternates.iter().copied())
    }
}

/// The voices of the partnership (R1, R4), in the order they came.
pub fn voices(state: &State) -> impl Iterator<Item = (OrgId, &Org)> {
    state.orgs.iter().filter(|(_, org)| org.has_voice()).map(|(id, org)| (*id, org))
}

/// Folds what concerns organisations.
pub fn evolve(state: &mut State, entry: &Entry) {
    missing::evolve(state, entry);
    match &entry.event {
        Event::OrgAdded { org, name, code, alias, sector, status, voice, lead, alternates } => {
            state.orgs.insert(
                *org,
                Org {
                    name: *name,
                    code: *code,
                    alias: *alias,
                    sector: *sector,
                    status: *status,
                    voice: *voice,
                    ruled_voice: None,
                    lead: *lead,
                    handed: None,
                    alternates: alternates.clone(),
                    asking: Vec::new(),
                    entry: BTreeMap::new(),
                    present: entry.at,
                    silent: 0,
                    silent_since: None,
                    dormant_from: None,
                    since: entry.at,
                    left: None,
                },
            );
        }
        Event::RepresentationAsked { org, member } => {
            if let Some(org) = state.orgs.get_mut(org)
                && !org.asking.contains(member)
            {
                org.asking.push(*member);
            }
        }
        Event::RepresentationAccepted { org, member } => {
            if let Some(org) = state.orgs.get_mut(org) {
                org.present = entry.at;
                org.asking.retain(|asking| asking != member);
                // Where nobody leads, the first one accepted does.
                if org.lead.is_none() {
                    org.lead = Some(*member);
                } else if org.lead != Some(*member) && !org.alternates.contains(member) {
                    org.alternates.push(*member);
                }
                if org.status < OrgStatus::Active {
                    org.status = OrgStatus::Active;
                }
            }
        }
        Event::OrgUpdated { org, changes, assumed } => {
            if let Some(org) = state.orgs.get_mut(org) {
                for change in changes {
                    match change {
                        OrgChange::Field { field, to, .. } => {
                            org.entry.insert(*field, Said { value: to.clone(), assumed: *assumed, at: entry.at });
                        }
                        OrgChange::Sector { to, .. } => org.sector = *to,
                    }
                }
            }
        }
        Event::HandedOver { org, from, to, until } => {
            if let Some(org) = state.orgs.get_mut(org) {
                org.present = entry.at;
                let origin = org.handed.take().map_or(*from, |handed| handed.from);
                org.lead = Some(*to);
                org.alternates.retain(|alternate| until.is_some() || alternate != to);
                org.handed = until.map(|until| Handed { from: origin, until });
            }
        }
        Event::HandOverEnded { org, to, .. } => {
            if let Some(org) = state.orgs.get_mut(org) {
                org.present = entry.at;
                org.lead = Some(*to);
                org.handed = None;
            }
        }
        Event::OrgLeft { org } => {
            if let Some(org) = state.orgs.get_mut(org) {
                org.status = OrgStatus::Left;
                org.left = Some(entry.at);
                org.asking.clear();
            }
        }
        Event::MembersMerged { gone, kept } => replace(state, *gone, Some(*kept)),
        Event::SeatVacated { member } => {
            for org in state.orgs.values_mut().filter(|org| org.delegates().any(|known| known == *member)) {
                org.present = entry.at;
            }
            replace(state, *member, None);
        }
        _ => {}
    }
}

/// Puts another member, or nobody, into every seat a member held. A person keeps the higher of two ranks.
fn replace(state: &mut State, gone: MemberId, kept: Option<MemberId>) {
    for org in state.orgs.values_mut() {
        let seat = |member: MemberId| if member == gone { kept } else { Some(member) };
        org.lead = org.lead.and_then(seat);
        if let Some(handed) = &mut org.handed {
            match seat(handed.from) {
                Some(from) => handed.from = from,
                None => org.handed = None,
            }
        }
        let mut alternates = Vec::new();
        for member in org.alternates.drain(..).filter_map(seat) {
            if !alternates.contains(&member) && (org.handed.is_some() || org.lead != Some(member)) {
                alternates.push(member);
            }
        }
        org.alternates = alternates;
        org.asking.retain(|member| *member != gone);
        // Silence must not follow from an erased person: who handed over leads again, else the first substitute.
        if org.lead.is_none()
            && let Some(handed) = org.handed.take()
        {
            org.lead = Some(handed.from);
        }
        if org.lead.is_none() && !org.alternates.is_empty() {
            org.lead = Some(org.alternates.remove(0));
        }
    }
}

/// Tells what concerns organisations.
pub fn notices(after: &State, people: &People, entry: &Entry, out: &mut Vec<Notice>) {
    missing::notices(after, entry, out);
    match &entry.event {
        Event::OrgAdded { org, name, sector, status, lead, alternates, voice, .. } => {
            let counted = *voice && *status == OrgStatus::Active;
            out.push(
                Notice::new("stakeholder.added")
                    .to(To::Rooms)
                    .about(reference(*org))
                    .line(
                        Say::new(if counted { "org-added" } else { "org-added-no-voice" })
                            .with("ref", reference(*org))
                            .with("org", *org)
                            .with("name", *name)
                            .with("sector", after.sector_arg(*sector))
                            .with("status", Arg::Key(format!("org-status-{status}").into()))
                            .with("voices", voices(after).count()),
                    )
                    .lines(hint::announced(after, entry))
                    .data(json!({ "ref": reference(*org), "org": code_of(*org), "voice": counted, "voices": voices(after).count() })),
            );
            for (member, key) in
                lead.iter().map(|m| (m, "contact-lead")).chain(alternates.iter().map(|m| (m, "contact-alternate")))
            {
                if entry.by != Some(*member) {
                    out.push(
                        first_contact(after, entry, *member, Say::new(key).with("name", *name))
                            .line(Say::new("contact-needs"))
                            .about(reference(*org)),
                    );
                }
            }
        }
        Event::RepresentationAsked { org, member } => {
            let Some(entity) = after.orgs.get(org) else { return };
            let judges: Vec<MemberId> = match entity.lead {
                Some(lead) => vec![lead],
                None => after.holders(Role::Coordinator),
            };
            let word =
                people.person(*member).and_then(|person| person.accounts.first()).map(mention_word).unwrap_or_default();
            for judge in judges {
                out.push(
                    Notice::new("stakeholder.asked")
                        .to(To::Member(judge))
                        .about(reference(*org))
                        .line(Say::new("represent-asked").with("person", *member).with("name", entity.name))
                        .line(Say::new("represent-how").with("person", Arg::word(word.clone()))),
                );
            }
        }
        Event::RepresentationAccepted { org, member } => {
            let Some(entity) = after.orgs.get(org) else { return };
            out.push(
                Notice::new("stakeholder.accepted")
                    .to(To::Member(*member))
                    .about(reference(*org))
                    .line(Say::new("represent-accepted").with("name", entity.name))
                    .line(Say::new("contact-needs")),
            );
        }
        Event::HandedOver { org, from, to, until } => {
            let Some(entity) = after.orgs.get(org) else { return };
            let say = match until {
                Some(until) => Say::new("handed-until").with("until", *until),
                None => Say::new("handed"),
            };
            let say = say.with("org", *org).with("name", entity.name).with("person", *to).with("from", *from);
            out.push(Notice::new("stakeholder.handed-over").to(To::Rooms).about(reference(*org)).line(say));
            if entry.by != Some(*to) {
                let say = match until {
                    Some(until) => Say::new("contact-handed-until").with("until", *until),
                    None => Say::new("contact-handed"),
                };
                let say = say.with("org", *org).with("name", entity.name).with("from", *from);
                out.push(
                    Notice::new("stakeholder.registered")
                        .to(To::Member(*to))
                        .about(reference(*org))
                        .line(say)
                        .line(Say::new("contact-needs"))
                        .line(Say::new("contact-kept"))
                        .line(Say::new("contact-stop")),
                );
            }
        }
        Event::HandOverEnded { org, from, to } => {
            let Some(entity) = after.orgs.get(org) else { return };
            out.push(
                Notice::new("stakeholder.handed-over").to(To::Rooms).about(reference(*org)).line(
                    Say::new("handed-back")
                        .with("org", *org)
                        .with("name", entity.name)
                        .with("person", *to)
                        .with("from", *from),
                ),
            );
        }
        Event::OrgLeft { org } => {
            let Some(entity) = after.orgs.get(org) else { return };
            out.push(Notice::new("stakeholder.left").to(To::Rooms).about(reference(*org)).line(
                Say::new("org-left").with("org", *org).with("name", entity.name).with("voices", voices(after).count()),
            ));
            leaving::notices(after, entry, out);
        }
        Event::OrgUpdated { org, changes, assumed } => {
            let Some(entity) = after.orgs.get(org) else { return };
            // The counting sector weighs in every later count, so everybody is told (3.1).
            for change in changes {
                if let OrgChange::Sector { to, was } = change {
                    let say = Say::new("org-sector").with("org", *org).with("name", entity.name);
                    let say = say.with("to", after.sector_arg(*to)).with("was", after.sector_arg(*was));
                    out.push(Notice::new("stakeholder.updated").to(To::Rooms).about(reference(*org)).line(say));
                }
            }
            if let Some(lead) = entity.lead.filter(|_| *assumed) {
                out.push(
                    Notice::new("stakeholder.updated")
                        .to(To::Member(lead))
                        .about(reference(*org))
                        .line(Say::new("org-assumed").with("name", entity.name).with("count", changes.len())),
                );
            }
        }
        Event::SeatVacated { .. } => {
            let empty: Vec<OrgId> = voices(after).filter(|(_, org)| org.lead.is_none()).map(|(id, _)| id).collect();
            for coordinator in after.holders(Role::Coordinator) {
                let mut notice =
                    Notice::new("stakeholder.vacated").to(To::Member(coordinator)).line(Say::new("seat-vacated"));
                if !empty.is_empty() {
                    notice = notice.line(Say::new("seats-empty").with("orgs", Arg::list(empty.iter().copied())));
                }
                out.push(notice);
            }
        }
        _ => {}
    }
}

/// How somebody types this account as a PERSON.
fn mention_word(account: &crate::port::Account) -> String {
    match account.platform {
        crate::port::Platform::Discord => format!("<@{}>", account.id),
        crate::port::Platform::Console => format!("@{}", account.id),
        crate::port::Platform::Matrix => account.id.clone(),
    }
}

/// The `S` reference of an organisation.
#[must_use]
pub const fn reference(org: OrgId) -> Ref {
    Ref::new(Letter::S, org.0)
}

//! From events to a commit: entries sealed with salts and links, notices addressed, one transaction.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use convenor_core::{
    card::says_it,
    chain::{self, Hash, Salt},
    checkin::time::texts,
    decide::{Claim, Decided, NewText, Outcome},
    decision::count::Verdict,
    event::{Entry, Event},
    ids::{MemberId, PartnershipId},
    notice::{Notice, To, Urgency, notices},
    port::{Account, Place, Platform},
    vocabulary::{Audience, Language},
    words::say::Say,
};
use convenor_store::{
    self as store, ClaimKind, ClaimOp, Commit, Head, LedgerPart, NewEntry, NewMessage, PeopleOp, room_claim,
};

use super::{Engine, EngineError, live::Live};

/// Who caused a commit, and where the answer goes.
#[derive(Debug, Clone)]
pub(super) struct Cause {
    pub(super) account: Account,
    pub(super) place: Option<Place>,
    /// The platform's id of the message that is answered.
    pub(super) message: Option<String>,
    /// What people who were named are called.
    pub(super) names: Vec<(Account, String)>,
}

impl Engine {
    fn salt(&self) -> Salt {
        let mut salt = [0; 16];
        self.dice.fill(&mut salt);
        Salt(salt)
    }

    /// Seals events into entries, folds them into the live state, and gathers what they make known.
    pub(super) fn seal(
        &self,
        live: &mut Live,
        events: Vec<Decided>,
        texts: Vec<NewText>,
        frame: &Frame,
    ) -> Result<(LedgerPart, Vec<Notice>), EngineError> {
        let expect = live.head;
        let mut sealed: BTreeMap<_, _> = BTreeMap::new();
        for text in texts {
            live.name(text.id, &text.body);
            sealed.insert(text.id, (self.salt(), text));
        }
        let mut entries = Vec::new();
        let mut told = Vec::new();
        let (mut seq, mut link) = (expect.seq, expect.link);
        for decided in events {
            let commitments: BTreeMap<_, Hash> = decided
                .texts
                .iter()
                .filter_map(|id| sealed.get(id).map(|(salt, text)| (*id, chain::commitment(salt, &text.body))))
                .collect();
            let entry = Entry {
                at: frame.at,
                recorded: frame.now,
                by: frame.by,
                via: frame.via,
                event: decided.event,
                texts: commitments,
            };
            self.push(live, entry, &mut entries, &mut seq, &mut link, &mut told)?;
        }
        let language =
            live.state.terms.as_ref().and_then(|terms| terms.languages.first().copied()).unwrap_or(Language::En);
        let texts = sealed
            .into_iter()
            .map(|(id, (salt, text))| store::NewText {
                id,
                salt,
                body: text.body,
                language: language.word().to_owned(),
                author: frame.by,
                personal: text.personal,
            })
            .collect();
        let part = LedgerPart {
            partnership: (expect.seq > 0).then_some(live.id),
            expect,
            entries,
            texts,
            erase_texts: Vec::new(),
            erase_personal_of: Vec::new(),
            next_due: convenor_core::tick::next_due(&live.state, &live.people, frame.now),
            members: Vec::new(),
        };
        Ok((part, told))
    }

    /// Everything that fell due by `now`, sealed.
    pub(super) fn seal_due(
        &self,
        live: &mut Live,
        now: DateTime<Utc>,
    ) -> Result<(LedgerPart, Vec<Notice>), EngineError> {
        let expect = live.head;
        let mut entries = Vec::new();
        let mut told = Vec::new();
        let mut brought = Vec::new();
        let language =
            live.state.terms.as_ref().and_then(|terms| terms.languages.first().copied()).unwrap_or(Language::En);
        let (mut seq, mut link) = (expect.seq, expect.link);
        while let Some(mut entry) = convenor_core::tick::tick(&live.state, &live.people, now) {
            // Remarks of a round that closes: nobody's words.
            for text in texts(&live.state, &live.people, &entry.event) {
                let salt = self.salt();
                entry.texts.insert(text.id, chain::commitment(&salt, &text.body));
                brought.push(store::NewText {
                    id: text.id,
                    salt,
                    body: text.body,
                    language: language.word().to_owned(),
                    author: None,
                    personal: text.personal,
                });
            }
            self.push(live, entry, &mut entries, &mut seq, &mut link, &mut told)?;
        }
        let part = LedgerPart {
            partnership: Some(live.id),
            expect,
            entries,
            texts: brought,
            erase_texts: Vec::new(),
            erase_personal_of: Vec::new(),
            next_due: convenor_core::tick::next_due(&live.state, &live.people, now),
            members: Vec::new(),
        };
        Ok((part, told))
    }

    fn push(
        &self,
        live: &mut Live,
        entry: Entry,
        entries: &mut Vec<NewEntry>,
        seq: &mut u64,
        link: &mut Hash,
        told: &mut Vec<Notice>,
    ) -> Result<(), EngineError> {
        let bytes = serde_json::to_string(&entry)?;
        let salt = self.salt();
        *seq += 1;
        *link = chain::link(link, *seq, &chain::leaf(&salt, bytes.as_bytes()));
        if *seq == 1 {
            live.origin = *link;
        }
        if let Some(settled) = self.settle_of(live, &entry.event)? {
            live.settled.push(settled);
        }
        live.fold(&entry, bytes.len());
        let mut known = notices(&live.state, &live.people, &entry);
        for reminder in known.iter_mut().filter(|notice| entry.by.is_none() && notice.reminds()) {
            reminder.fell_due = Some(entry.at);
        }
        if adopts(&entry.event) {
            let checkpoint =
                self.signer().ok_or(EngineError::NoKey)?.checkpoint(&live.origin, *seq, *link, entry.recorded);
            for notice in known.iter_mut().filter(|notice| notice.to == To::Rooms && notice.kind == "decision.adopted")
            {
                checkpoint.put_into(notice);
            }
            live.signed.push(checkpoint);
        }
        told.append(&mut known);
        entries.push(NewEntry { bytes, salt, link: *link });
        Ok(())
    }

    /// The commit of a decided command.
    pub(super) fn commit_of(
        &self,
        live: &mut Live,
        outcome: Outcome,
        frame: &Frame,
        cause: &Cause,
    ) -> Result<Commit, EngineError> {
        let changes = !outcome.events.is_empty();
        let mut people = Vec::new();
        let called = |account: &Account| cause.names.iter().find(|(known, _)| known == account).map(|(_, name)| name);
        for (member, account, name) in &outcome.members {
            let name = name.as_ref().or_else(|| called(account).filter(|name| !name.is_empty()));
            if let Some(name) = name {
                people.push(PeopleOp::Meet { account: account.clone(), name: name.clone() });
            }
            // What is made known about a newcomer may name their account.
            live.people.add_member(*member, account.clone(), name.cloned().unwrap_or_default());
        }
        for claim in &outcome.claims {
            if let Claim::Room { place, room } = claim {
                live.rooms.insert(*room, place.clone());
            }
        }
        let (mut part, mut told) = self.seal(live, outcome.events, outcome.texts, frame)?;
        part.members = outcome.members.into_iter().map(|(member, account, _)| (member, account)).collect();
        live.people.forget_texts(&outcome.erase);
        part.erase_texts = outcome.erase;
        // The asker reads the answer before the announcement.
        let mut all = outcome.notices;
        all.append(&mut told);
        // What was asked in place is answered in place, even where the announcement says it all.
        if cause.account.platform.whispers() && !all.iter().any(|notice| matches!(notice.to, To::Asker { .. })) {
            all.insert(0, Notice::new("done").to(To::Asker { private: true }).line(Say::new("answer-done")));
        }
        let outbox = self.address(live, &all, Some(cause), frame.now)?;
        let partnership = (live.head.seq > 0).then_some(live.id);
        Ok(Commit {
            ledger: changes.then_some(part),
            partnership,
            claims: outcome.claims.into_iter().map(claim_op).collect(),
            people,
            outbox,
            now: frame.now,
            ..Commit::default()
        })
    }

    /// Addresses notices: rooms by place, persons with their hours, the asker where they asked.
    pub(super) fn address(
        &self,
        live: &Live,
        notices: &[Notice],
        cause: Option<&Cause>,
        now: DateTime<Utc>,
    ) -> Result<Vec<NewMessage>, EngineError> {
        let mut messages = Vec::new();
        for notice in notices {
            let from = notice.fell_due.unwrap_or(now);
            match notice.to {
                To::Rooms => {
                    for (room, place) in &live.rooms {
                        let shown = live
                            .state
                            .rooms
                            .get(room)
                            .is_some_and(|room| room.detached.is_none() && room.audience == Audience::Partners);
                        // Where the card is kept up to date, its news need no message.
                        let carded = says_it(&notice.kind) && self.mouth(place.platform).is_some_and(|m| m.cards());
                        if shown && !carded {
                            messages.push(message(notice, store::To::Room(place.clone()), from, false)?);
                        }
                    }
                }
                To::Public => {
                    let working = live.state.terms.as_ref().map(|terms| terms.languages.clone()).unwrap_or_default();
                    for (room, place) in &live.rooms {
                        let Some(room) = live.state.rooms.get(room) else { continue };
                        if room.detached.is_some() || room.audience != Audience::Public {
                            continue;
                        }
                        // The room's own language first, then every other working language.
                        let others = working.iter().copied().filter(|language| *language != room.language);
                        for language in std::iter::once(room.language).chain(others) {
                            let notice = Notice { language: Some(language), ..notice.clone() };
                            messages.push(message(&notice, store::To::Room(place.clone()), from, false)?);
                        }
                    }
                }
                To::Member(member) => {
                    let manners = live.people.manners(&live.state, Some(member));
                    let not_before = notice.earliest(&manners, from);
                    messages.push(message(notice, store::To::Member(member), not_before, true)?);
                }
                To::Asker { private } => {
                    let Some(cause) = cause else { continue };
                    messages.push(answer(notice, cause, private, now)?);
                }
            }
        }
        Ok(messages)
    }
}

/// Whether an event adopts a decision: then the rooms get a checkpoint.
fn adopts(event: &Event) -> bool {
    matches!(event, Event::Closed { tally, .. } if tally.verdict == Verdict::Adopted)
}

/// What all entries of one command share.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) at: DateTime<Utc>,
    pub(super) now: DateTime<Utc>,
    pub(super) by: Option<MemberId>,
    pub(super) via: Option<Platform>,
}

/// An answer to the asker: where they asked, or privately.
pub(super) fn answer(
    notice: &Notice,
    cause: &Cause,
    private: bool,
    now: DateTime<Utc>,
) -> Result<NewMessage, EngineError> {
    let whispers = cause.account.platform.whispers();
    let to = match (&cause.place, private) {
        (Some(place), false) => store::To::Room(place.clone()),
        _ if whispers && cause.message.is_some() => store::To::Answer(cause.account.clone()),
        _ => store::To::Account(cause.account.clone()),
    };
    // A reply hangs on the question only where the question stands.
    let same_venue = cause.place.is_none() || !private || whispers;
    let mut message = message(notice, to, now, private || cause.place.is_none())?;
    message.reply_to = cause.message.clone().filter(|_| same_venue);
    // Where each question has its own place for the answer, none is left waiting for a later one's.
    message.replaces &= !matches!(message.to, store::To::Answer(_));
    Ok(message)
}

fn message(
    notice: &Notice,
    to: store::To,
    not_before: DateTime<Utc>,
    private: bool,
) -> Result<NewMessage, EngineError> {
    Ok(NewMessage {
        to,
        topic: notice.topic.clone().unwrap_or_else(|| notice.kind.clone().into_owned()),
        notice: serde_json::to_string(notice)?,
        not_before,
        urgency: match notice.urgency {
            Urgency::Now => 2,
            Urgency::OwnTime => 1,
            Urgency::WorkingMorning => 0,
        },
        reply_to: None,
        private,
        replaces: notice.topic.is_some(),
        parts: None,
    })
}

fn claim_op(claim: Claim) -> ClaimOp {
    let take = |kind, value, detail, expires| ClaimOp::Take { kind, value, detail, expires, person: None };
    match claim {
        Claim::Room { place, room } => take(ClaimKind::Room, room_claim(&place), i64::from(room.0), None),
        Claim::FreeRoom { place } => ClaimOp::Free { kind: ClaimKind::Room, value: room_claim(&place), person: None },
        Claim::Code { code, .. } => take(ClaimKind::Code, code, 0, None),
        Claim::RoomLink { code, expires } => take(ClaimKind::RoomLink, code, 0, Some(expires)),
        Claim::PollLink { hash, poll, expires } => take(ClaimKind::PollLink, hash, i64::from(poll), Some(expires)),
        Claim::UseRoomLink { code } => ClaimOp::Use { kind: ClaimKind::RoomLink, value: code },
    }
}

/// Where a ledger stands once this part is stored.
pub(super) fn head_after(part: &LedgerPart) -> Head {
    Head {
        seq: part.expect.seq + part.entries.len() as u64,
        // New members come with new people: an old `rev` makes the next look fetch them.
        rev: part.expect.rev,
        link: part.entries.last().map_or(part.expect.link, |entry| entry.link),
    }
}

/// The events of an internal matter (a merge, an erasure), which bring no texts.
pub(super) fn bare(events: impl IntoIterator<Item = Event>) -> Vec<Decided> {
    events.into_iter().map(|event| Decided { event, texts: Vec::new() }).collect()
}

/// A partnership that does not exist yet.
pub(super) const UNBORN: PartnershipId = PartnershipId(0);

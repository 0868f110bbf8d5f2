//! Phase 1 (`method.md` 2.4).

use std::collections::BTreeSet;

use super::{Found, Lens, Part};
use crate::{
    ids::{ItemId, MemberId, OrgId, SectorId},
    meeting,
    note::{Note, Topic},
    remind::{Recipient, Timing},
    stakeholder::Field,
    vocabulary::{Kind, MeetingKind, NoteKind, NoteTopic, OrgStatus},
};

/// Whether a note says it is for this.
fn is_for(note: &Note, topic: NoteTopic) -> bool {
    note.particulars.topic == Some(Topic::Known(topic))
}

/// The organisations that these notes name.
fn named<'a>(notes: impl Iterator<Item = &'a Note>) -> BTreeSet<OrgId> {
    notes.flat_map(|note| note.particulars.orgs.iter().copied()).collect()
}

/// 1.1a: the idea in a paragraph, talked about with three organisations.
pub fn idea(lens: &Lens<'_>) -> Found {
    let talks = || lens.notes(NoteKind::Conversation).filter(|note| is_for(note, NoteTopic::Idea));
    Found(vec![purpose(lens), Part::number(named(talks()).len(), 3).refs(talks().map(Note::reference))])
}

/// What the partnership is for: a note, or the goal it was opened with (4.11).
pub fn purpose(lens: &Lens<'_>) -> Part {
    let notes: Vec<_> = lens.notes(NoteKind::Purpose).map(Note::reference).collect();
    let opened = lens.state.terms.as_ref().is_some_and(|terms| terms.goal.is_some());
    Part::number(notes.len() + usize::from(opened), 1).refs(notes)
}

/// 1.1b: a promise of influence to every sector that is here or needed.
pub fn promise(lens: &Lens<'_>) -> Found {
    let here = lens.voices().map(|(_, org)| org.sector);
    let sectors = lens.state.terms.iter().flat_map(|terms| terms.sectors.iter().enumerate());
    let needed = sectors.filter(|(_, sector)| sector.needed).map(|(place, _)| SectorId(place.try_into().unwrap_or(0)));
    let all: BTreeSet<SectorId> = here.chain(needed).collect();
    let notes = || lens.notes(NoteKind::ParticipationLevel);
    let promised = |sector: &&SectorId| {
        notes().any(|note| note.particulars.sectors.is_empty() || note.particulars.sectors.contains(sector))
    };
    let have = all.iter().filter(promised).count();
    Found::one(Part::share(have, all.len(), 100).refs(notes().map(Note::reference)))
}

/// 1.2a: five organisations of three sectors found it worth their time.
pub fn resonance(lens: &Lens<'_>) -> Found {
    let notes = || lens.notes(NoteKind::Resonance);
    let orgs = named(notes());
    let sectors = lens.sectors(orgs.iter().copied()).len();
    Found(vec![Part::number(orgs.len(), 5).refs(notes().map(Note::reference)), Part::number(sectors, 3)])
}

/// 1.2b: a first goal, written down or decided.
pub fn goal_draft(lens: &Lens<'_>) -> Found {
    let notes = lens.notes(NoteKind::GoalDraft).map(Note::reference);
    let refs: Vec<_> = notes.chain(lens.decided(Kind::Goal).map(crate::decision::Decision::reference)).collect();
    Found::one(Part::number(refs.len(), 1).refs(refs))
}

/// Who carries the intention: persons, and one for each organisation of which none is named.
pub fn promoting(lens: &Lens<'_>) -> (usize, BTreeSet<SectorId>) {
    let persons: BTreeSet<MemberId> =
        lens.notes(NoteKind::Promoter).flat_map(|note| note.particulars.persons.iter().copied()).collect();
    let theirs: BTreeSet<OrgId> = persons.iter().flat_map(|member| lens.orgs_of(*member)).collect();
    let orgs: BTreeSet<OrgId> = named(lens.notes(NoteKind::Promoter)).difference(&theirs).copied().collect();
    let sectors = lens.sectors(orgs.iter().chain(&theirs).copied());
    (persons.len() + orgs.len(), sectors)
}

/// 1.2c: three promoters of two sectors.
pub fn promoters(lens: &Lens<'_>) -> Found {
    let (people, sectors) = promoting(lens);
    let notes = lens.notes(NoteKind::Promoter).map(Note::reference);
    Found(vec![Part::number(people, 3).refs(notes), Part::number(sectors.len(), 2)])
}

/// 1.3a: talks with four fifths of those who were asked or are here.
pub fn talks(lens: &Lens<'_>) -> Found {
    let talks = || {
        let free = |note: &&Note| note.particulars.topic.is_none() || is_for(note, NoteTopic::Exploration);
        lens.notes(NoteKind::Conversation).filter(free)
    };
    let asked = lens.state.orgs.iter().filter(|(_, org)| org.left.is_none() && org.status >= OrgStatus::Invited);
    let asked: BTreeSet<OrgId> = asked.map(|(id, _)| *id).collect();
    let talked = named(talks()).intersection(&asked).count();
    Found::one(Part::share(talked, asked.len(), 80).refs(talks().map(Note::reference)))
}

/// 1.3b: what each brings.
pub fn competencies(lens: &Lens<'_>) -> Found {
    Found::one(lens.share_of_voices(80, |_, org| lens.says(org, Field::Contribution, false)))
}

/// 1.3c: interests and motivation, in their own words.
pub fn interests(lens: &Lens<'_>) -> Found {
    Found::one(
        lens.share_of_voices(80, |_, org| {
            lens.says(org, Field::Motivation, true) && lens.says(org, Field::Interest, true)
        }),
    )
}

/// 1.3d: where conflicts may lie, by somebody who owns the note; or two sectors vouch that none is seen.
pub fn conflicts(lens: &Lens<'_>) -> Found {
    let owned: Vec<_> = lens.notes(NoteKind::Conflict).filter(|note| note.by.is_some() || note.org.is_some()).collect();
    if !owned.is_empty() {
        return Found::one(Part::holds(true).refs(owned.into_iter().map(Note::reference)));
    }
    let said = lens.vouched(ItemId::Step { phase: 1, step: 3, letter: 'd' });
    let sectors: BTreeSet<SectorId> = said.iter().filter_map(|said| said.sector).collect();
    Found::one(Part::number(sectors.len(), 2))
}

/// A structured dialogue of three sectors; `noted` where its notes came within seven days.
pub fn dialogue(lens: &Lens<'_>, noted: bool) -> Vec<Part> {
    let held: Vec<_> = meeting::held(lens.state)
        .filter(|meeting| meeting.kind == Some(MeetingKind::Dialogue) && lens.counts(meeting.at))
        .collect();
    let score = |meeting: &&&meeting::Meeting| (meeting.sectors().len().min(3), meeting.notes_in_time());
    let best = held.iter().max_by_key(score);
    let sectors = best.map_or(0, |meeting| meeting.sectors().len());
    let refs = held.iter().filter(|meeting| meeting.sectors().len() >= 3).map(|meeting| meeting.reference());
    let mut parts = vec![Part::number(sectors, 3).refs(refs)];
    if noted {
        parts.push(Part::holds(best.is_some_and(|meeting| meeting.notes_in_time())).silent());
    }
    parts
}

/// 1.4a: a first structured dialogue, with its notes.
pub fn first_dialogue(lens: &Lens<'_>) -> Found {
    Found(dialogue(lens, true))
}

/// The organisations that said yes to going on.
pub fn committed(lens: &Lens<'_>) -> BTreeSet<OrgId> {
    let free = |note: &&Note| note.particulars.topic.is_none() || is_for(note, NoteTopic::ExploreOn);
    named(lens.notes(NoteKind::Commitment).filter(free))
}

/// 1.4b: three fifths of the voices said yes, each with a delegate and a mandate.
pub fn commitments(lens: &Lens<'_>) -> Found {
    let committed = committed(lens);
    let part = lens.share_of_voices(60, |id, org| {
        committed.contains(&id) && org.delegates().next().is_some() && lens.mandated(org)
    });
    Found::one(part.refs(lens.notes(NoteKind::Commitment).map(Note::reference)))
}

/// 1.4c: rooms, ground rules, issues, and a rhythm: check-ins, a meeting ahead, or a reminder to all that repeats.
pub fn container(lens: &Lens<'_>) -> Found {
    let one = |kind| Part::number(lens.notes(kind).count(), 1).refs(lens.notes(kind).map(Note::reference));
    let repeats = lens.state.reminders.values().any(|reminder| {
        !reminder.cancelled && reminder.to == Recipient::Rooms && matches!(reminder.timing, Timing::Every { .. })
    });
    let ahead = !meeting::ahead(lens.state, lens.now).is_empty();
    Found(vec![
        Part::number(lens.state.attached().count(), 1).silent(),
        one(NoteKind::GroundRules),
        one(NoteKind::Issue),
        Part::holds(lens.rhythm(None) || repeats || ahead),
    ])
}

/// 1.4d: everybody was asked what they need. Whoever gets a seat is asked when they get it (4.11), so it takes somebody in each.
pub fn needs_asked(lens: &Lens<'_>) -> Found {
    Found::one(lens.share_of_voices(100, |_, org| org.delegates().next().is_some()))
}

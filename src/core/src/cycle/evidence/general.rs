//! What holds in every phase (`method.md` 2.4).

use std::collections::BTreeSet;

use super::{Found, Lens, Part};
use crate::{
    checkin::question::Question,
    decision::Decision,
    ids::{ItemId, MemberId, Ref},
    meeting,
    note::Note,
    stakeholder::{Field, Value},
    vocabulary::{Fit, Heading, Kind, NoteKind},
};

/// A mean of 3.0, in tenths.
const FAIR: u16 = 30;

/// G1: a session in ninety days, one in person in the last year (or somebody's word for it), and trust of 3.0.
pub fn trust(lens: &Lens<'_>) -> Found {
    let held: Vec<_> = meeting::held(lens.state).collect();
    let lately: Vec<Ref> =
        held.iter().filter(|meeting| lens.within(meeting.at, 90)).map(|meeting| meeting.reference()).collect();
    let in_person = held.iter().any(|meeting| meeting.in_person && lens.within(meeting.at, 365));
    let said = lens.vouched(ItemId::General(1)).into_iter().any(|said| lens.within(said.at, 365));
    let pulse = lens.pulse(Question::Trust).is_some_and(|(mean, _)| mean >= FAIR);
    Found(vec![Part::number(lately.len(), 1).refs(lately), Part::holds(in_person || said), Part::holds(pulse)])
}

/// Members whom a decision of kind `facilitator` in force accepts, with it.
fn accepting<'a>(lens: &Lens<'a>, days: i64) -> impl Iterator<Item = (MemberId, Ref)> + use<'a> {
    let lens = *lens;
    let decided = lens.decided(Kind::Facilitator);
    let decided = decided.filter(move |decision| decision.in_force_since().is_some_and(|at| lens.within(at, days)));
    decided.flat_map(|decision: &Decision| decision.persons.iter().map(|member| (*member, decision.reference())))
}

/// G2: everybody who coordinates or facilitates was accepted in the last year.
pub fn accepted(lens: &Lens<'_>) -> Found {
    let holders = lens.process();
    let accepted: BTreeSet<MemberId> = accepting(lens, 365).map(|(member, _)| member).collect();
    let refs: BTreeSet<Ref> = accepting(lens, 365).map(|(_, reference)| reference).collect();
    let have = holders.intersection(&accepted).count();
    Found::one(Part::share(have, holders.len(), 100).refs(refs))
}

/// G3: a vision that is tied to the goal in force.
pub fn vision(lens: &Lens<'_>) -> Found {
    let goals: Vec<Ref> = lens.decided(Kind::Goal).map(Decision::reference).collect();
    let notes: Vec<&Note> = lens.notes(NoteKind::Vision).collect();
    let tied = notes.iter().filter(|note| note.particulars.on.is_some_and(|on| goals.contains(&on)));
    let tied: Vec<_> = tied.map(|note| note.reference()).collect();
    let set = lens.state.terms.as_ref().is_some_and(|terms| terms.vision.is_some());
    let any = Part::number(notes.len() + usize::from(set), 1).refs(notes.iter().map(|note| note.reference()));
    Found(vec![any, Part::number(tied.len(), 1)])
}

/// G4: three fifths of the voices said in the last year whether it fits; four fifths of them yes or partly; and with whoever
/// said no somebody talked since.
pub fn fit(lens: &Lens<'_>) -> Found {
    let answers: Vec<_> = lens
        .voices()
        .filter_map(|(id, org)| Some((id, org.entry.get(&Field::Fit)?)))
        .filter(|(_, said)| lens.within(said.at, 365))
        .collect();
    let well = answers.iter().filter(|(_, said)| said.value != Value::Fit(Fit::No)).count();
    let no: Vec<_> = answers.iter().filter(|(_, said)| said.value == Value::Fit(Fit::No)).collect();
    let followed = no.iter().filter(|(id, said)| {
        let notes = lens.state.notes.values().filter(|note| note.withdrawn.is_none() && note.at >= said.at);
        notes.into_iter().any(|note| note.particulars.orgs.contains(id))
    });
    Found(vec![
        Part::share(answers.len(), lens.voices().count(), 60),
        Part::share_if_any(well, answers.len(), 80).silent(),
        Part::share_if_any(followed.count(), no.len(), 100).silent(),
    ])
}

/// G5: a code of conduct that covers its four headings, by its own words or by somebody's.
pub fn code_of_conduct(lens: &Lens<'_>) -> Found {
    let codes: Vec<&Decision> = lens.decided(Kind::CodeOfConduct).collect();
    let refs: Vec<_> = codes.iter().map(|code| code.reference()).collect();
    let since = codes.iter().filter_map(|code| code.in_force_since()).max();
    let said = lens.vouched(ItemId::General(5)).into_iter().any(|said| since.is_some_and(|since| said.at >= since));
    let named = codes.iter().map(|code| code.particulars.headings.len()).max().unwrap_or(0);
    let headings = if said { Heading::ALL.len() } else { named };
    Found(vec![Part::number(refs.len(), 1).refs(refs), Part::number(headings, Heading::ALL.len())])
}

/// G6: check-ins in their rhythm, a review in the last year, and a fresh reading.
pub fn monitoring(lens: &Lens<'_>) -> Found {
    let held: Vec<_> = lens.reviews().collect();
    let (_, fresh) = super::run::fresh(lens);
    let last = lens.state.checkins.closed.last().map(crate::checkin::Round::reference);
    Found(vec![
        Part::holds(lens.rhythm_kept(None)).refs(last),
        Part::number(held.len(), 1).refs(held),
        Part::number(fresh.len(), 1).refs(fresh),
    ])
}

//! Moving on: what an organisation that leaves still has open here, told to its own people and to the coordinators, privately
//! (`method.md` 2.3d, 9).

use crate::{
    event::{Entry, Event},
    ids::{MemberId, OrgId, Ref},
    indicator::{self, Indicator},
    note,
    notice::{Notice, To, Urgency},
    partnership::Role,
    review::Review,
    state::State,
    task::{self, Owner, Task},
    vocabulary::{Kind, NoteKind},
    words::say::{Arg, Say},
};

use super::reference;

const SHOWN: usize = 10;

/// What is still open of an organisation, each matter by reference.
struct Open<'a> {
    tasks: Vec<&'a Task>,
    indicators: Vec<&'a Indicator>,
    seats: Vec<Ref>,
    reviews: Vec<&'a Review>,
    proposals: Vec<Ref>,
    inputs: Vec<Ref>,
    documents: Vec<Ref>,
}

impl Open<'_> {
    fn is_empty(&self) -> bool {
        self.tasks.is_empty()
            && self.indicators.is_empty()
            && self.seats.is_empty()
            && self.reviews.is_empty()
            && self.proposals.is_empty()
            && self.inputs.is_empty()
            && self.documents.is_empty()
    }
}

/// What the organisation left behind. Its own tasks fell to the coordinators with this very entry.
fn open<'a>(after: &'a State, entry: &Entry, org: OrgId, people: &[MemberId]) -> Open<'a> {
    let fell = |task: &Task| task.owner == Owner::Coordinators && task.since == entry.at && task.org.is_none();
    let ours = |task: &Task| task.org == Some(org) && matches!(task.owner, Owner::Member(_));
    let names = |member: &MemberId| people.contains(member);
    let in_force = || after.decisions.values().filter(|decision| decision.in_force());
    Open {
        tasks: after.tasks.values().filter(|task| task.open() && (fell(task) || ours(task))).collect(),
        indicators: indicator::active(after).filter(|indicator| indicator.owner == org).collect(),
        seats: in_force()
            .filter(|decision| decision.kind == Kind::Role && decision.persons.iter().any(names))
            .map(crate::decision::Decision::reference)
            .collect(),
        reviews: after.reviews.open().filter(|review| review.chair.is_some_and(|chair| names(&chair))).collect(),
        proposals: after
            .decisions
            .values()
            .filter(|decision| decision.org == Some(org) && decision.closed.is_none())
            .map(crate::decision::Decision::reference)
            .collect(),
        inputs: after
            .inputs
            .values()
            .filter(|input| input.answered.is_none() && input.handler.is_some_and(|handler| names(&handler)))
            .map(crate::input::Input::reference)
            .collect(),
        documents: [NoteKind::Document, NoteKind::KnowledgeProduct]
            .into_iter()
            .flat_map(|kind| note::current(after, kind))
            .filter(|note| note.org == Some(org) && note.partners())
            .map(note::Note::reference)
            .collect(),
    }
}

fn lines(after: &State, open: &Open<'_>, entry: &Entry) -> Vec<Say> {
    let mut lines = Vec::new();
    if !open.tasks.is_empty() {
        lines.push(Say::new("leaving-tasks").with("count", open.tasks.len()));
        lines.extend(open.tasks.iter().take(SHOWN).map(|task| task::line(after, task, entry.at)));
        if open.tasks.len() > SHOWN {
            let more = Say::new("status-more").with("count", open.tasks.len() - SHOWN);
            lines.push(more.with("command", Arg::word("task list --status asked")));
        }
    }
    let named = |key: &'static str, refs: Vec<Ref>| {
        (!refs.is_empty()).then(|| Say::new(key).with("count", refs.len()).with("refs", Arg::list(refs)))
    };
    let indicators = open.indicators.iter().map(|indicator| indicator.reference()).collect();
    let reviews = open.reviews.iter().map(|review| review.reference()).collect();
    lines.extend(named("leaving-indicators", indicators));
    lines.extend(named("leaving-seats", open.seats.clone()));
    lines.extend(named("leaving-reviews", reviews));
    lines.extend(named("leaving-proposals", open.proposals.clone()));
    lines.extend(named("leaving-inputs", open.inputs.clone()));
    lines.extend(named("leaving-documents", open.documents.clone()));
    lines
}

/// Tells whoever spoke for an organisation that left, and the coordinators, what it leaves open.
pub(super) fn notices(after: &State, entry: &Entry, out: &mut Vec<Notice>) {
    let Event::OrgLeft { org } = &entry.event else { return };
    let Some(entity) = after.orgs.get(org) else { return };
    let people: Vec<MemberId> = entity.delegates().collect();
    let open = open(after, entry, *org, &people);
    let list = lines(after, &open, entry);
    let notice = |headline: &'static str| {
        let say = Say::new(headline).with("org", *org).with("name", entity.name);
        let mut notice = Notice::new("stakeholder.moving-on").about(reference(*org)).line(say).lines(list.clone());
        notice.refs.extend(open.tasks.iter().map(|task| task.reference()));
        notice
    };
    for member in &people {
        let own = if open.is_empty() { "leaving-nothing" } else { "leaving-list" };
        out.push(notice(own).line(Say::new("leaving-stays")).to(To::Member(*member)));
    }
    if open.is_empty() {
        return;
    }
    for member in after.holders(Role::Coordinator).into_iter().filter(|member| !people.contains(member)) {
        let how = Say::new("leaving-how");
        out.push(notice("leaving-left").line(how).to(To::Member(member)).urgency(Urgency::WorkingMorning));
    }
}

//! In which role somebody speaks who keeps the process and also speaks for an organisation: each message shows it
//! (`method.md` R3).

use super::Standing;
use crate::{
    decision::{Rank, particulars::Adviser},
    event::{Entry, Event},
    ids::OrgId,
    notice::{Notice, To},
    state::State,
    words::say::{Arg, Say},
};

/// Adds to what the rooms hear of this entry in which role it was done, where its author has two.
pub(crate) fn mark(after: &State, entry: &Entry, notices: &mut [Notice]) {
    let Some(by) = entry.by else { return };
    let standing = after.standing(Some(by), entry.at);
    if !(standing.coordinator || standing.facilitator) || !standing.delegate() {
        return;
    }
    let role = match voice(after, entry) {
        Some(org) => voice_arg(&standing, org),
        None if standing.coordinator => Arg::Key("role-coordinator".into()),
        None => Arg::Key("role-facilitator".into()),
    };
    // A count says nothing about who moved it: readings are hidden until they close (R27).
    for notice in notices.iter_mut().filter(|notice| notice.to == To::Rooms && !notice.kind.ends_with(".heard")) {
        notice.lines.push(Say::new("sent-as").with("person", by).with("role", role.clone()));
    }
}

fn voice_arg(standing: &Standing, org: OrgId) -> Arg {
    let lead = standing.seats.iter().any(|seat| *seat == (org, Rank::Lead));
    Arg::Say(Box::new(Say::new(if lead { "role-lead" } else { "role-alternate" }).with("org", org)))
}

/// The organisation an entry was made for; none where it is the work of whoever keeps the process.
fn voice(after: &State, entry: &Entry) -> Option<OrgId> {
    match &entry.event {
        Event::Proposed { org, .. } => *org,
        Event::Sponsored { org, .. }
        | Event::PositionStated { org, .. }
        | Event::KeptOpen { org, .. }
        | Event::EditorialContested { org, .. }
        | Event::RecordContested { org, .. }
        | Event::Escalated { org, .. }
        | Event::DissentStated { org, .. }
        | Event::ReviewAnswered { org, .. }
        | Event::HandedOver { org, .. }
        | Event::OrgLeft { org }
        | Event::OrgUpdated { org, assumed: false, .. }
        | Event::CoordinatorBacked { org, .. }
        | Event::AdviceGiven { from: Adviser::Org(org), .. } => Some(*org),
        // What the proposer does with their proposal, they do for the voice that made it.
        Event::Opened { decision, .. }
        | Event::Withdrawn { decision, .. }
        | Event::ClosingEarly { decision, .. }
        | Event::Amended { decision, .. }
        | Event::OutcomeStated { decision, .. } => {
            let decision = after.decisions.get(decision)?;
            decision.org.filter(|_| decision.opener == entry.by)
        }
        // Anybody may ask; who speaks for one organisation asks for it.
        Event::PollAsked { .. } | Event::ReminderAdded { .. } => {
            match after.standing(entry.by, entry.at).seats.as_slice() {
                [(org, _)] => Some(*org),
                _ => None,
            }
        }
        _ => None,
    }
}

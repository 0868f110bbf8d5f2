//! `stakeholder update`: what an organisation says of itself, or a coordinator assumes.

use super::{Field, OrgChange, Value, reference};
use crate::{
    catalogue::StakeholderUpdate,
    decide::{Draft, bounded},
    event::Event,
    ids::OrgId,
    notice::Notice,
    partnership::sector_typed,
    refusal::{Fault, Refusal},
    words::say::Say,
};

const LONGEST: usize = 1_000;

pub(super) fn decide(draft: &mut Draft<'_>, command: &StakeholderUpdate) -> Result<(), Refusal> {
    let mine: Vec<OrgId> = draft.standing.seats.iter().map(|(org, _)| *org).collect();
    let org = match (&command.org, mine.as_slice()) {
        (Some(typed), _) => draft.org(&typed.0)?,
        (None, [one]) => *one,
        (None, []) => return Err(Refusal::new(Fault::Usage, "refusal-name-org")),
        (None, several) => return Err(super::command::which_org(several)),
    };
    let own = mine.contains(&org);
    if !own && !draft.standing.coordinator {
        return Err(Refusal::new(Fault::Forbidden, "refusal-not-delegate").with("org", org));
    }
    let Some(entity) = draft.state.orgs.get(&org).filter(|org| org.left.is_none()) else {
        return Err(Refusal::new(Fault::Closed, "refusal-org-left").with("org", org));
    };
    let was = |field: Field| entity.entry.get(&field).map(|said| said.value.clone());
    let zone = draft.zone();
    let mut changes = Vec::new();

    let texts = [
        (Field::Motivation, &command.motivation),
        (Field::Interest, &command.interest),
        (Field::OwnGoal, &command.own_goal),
        (Field::Contribution, &command.contribution),
        (Field::Gains, &command.gains),
        (Field::Concern, &command.concern),
        (Field::Mandate, &command.mandate),
        (Field::Label, &command.label),
    ];
    for (field, words) in texts {
        if let Some(words) = words {
            let to = Value::Text(draft.text(bounded(words, LONGEST)?));
            changes.push(OrgChange::Field { field, to, was: was(field) });
        }
    }
    if let Some(when) = &command.mandate_until {
        let to = Value::Day(zone.local(draft.future(when)?).date());
        changes.push(OrgChange::Field { field: Field::MandateUntil, to, was: was(Field::MandateUntil) });
    }
    if let Some(when) = &command.report_back {
        let instant =
            when.resolve_past(&zone, draft.at()).map_err(|_| Refusal::new(Fault::Usage, "refusal-when-far"))?;
        // "When it last reported back": a day still to come is a mistake.
        if zone.local(instant).date() > zone.local(draft.at()).date() {
            return Err(Refusal::new(Fault::Usage, "refusal-future").with("when", instant));
        }
        let to = Value::Day(zone.local(instant).date());
        changes.push(OrgChange::Field { field: Field::ReportBack, to, was: was(Field::ReportBack) });
    }
    if let Some(days) = command.consult_days {
        if days > 365 {
            return Err(Refusal::new(Fault::Limit, "refusal-number-range").with("least", 0).with("most", 365));
        }
        changes.push(OrgChange::Field {
            field: Field::ConsultDays,
            to: Value::Days(days),
            was: was(Field::ConsultDays),
        });
    }
    if let Some(fit) = command.fit {
        changes.push(OrgChange::Field { field: Field::Fit, to: Value::Fit(fit), was: was(Field::Fit) });
    }
    if let Some(typed) = &command.sector {
        let to = sector_typed(draft, &typed.0)?;
        changes.push(OrgChange::Sector { to, was: entity.sector });
    }
    if changes.is_empty() {
        return Err(Refusal::new(Fault::Usage, "refusal-nothing-to-change"));
    }
    let count = changes.len();
    draft.event(Event::OrgUpdated { org, changes, assumed: !own });
    draft.whisper(
        Notice::new("stakeholder.updated")
            .about(reference(org))
            .line(Say::new("org-updated").with("org", org).with("count", count)),
    );
    Ok(())
}

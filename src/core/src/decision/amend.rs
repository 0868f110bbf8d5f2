//! `decision amend` and the contest of an editorial change: versions of a text, and who is told (R16).

use chrono::{DateTime, TimeDelta, Utc};

use super::{Decision, Status, command::find, propose, rules, waiting};
use crate::{
    decide::{Draft, bounded},
    event::Event,
    ids::{MemberId, OrgId, TextId, TypedRef},
    notice::{Notice, To},
    refusal::{Fault, Refusal},
    state::State,
    vocabulary::{Method, Position},
    words::say::{Arg, Say},
};

/// An editorial change may be contested for two days (R16).
const CONTEST: TimeDelta = TimeDelta::hours(48);
const LONGEST_REASON: usize = 1_000;

/// One change of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    /// The version the new text belongs to.
    pub version: u32,
    /// The text before.
    pub was: Option<TextId>,
    /// The text since.
    pub text: TextId,
    /// When.
    pub at: DateTime<Utc>,
    /// Whether positions were kept.
    pub editorial: bool,
    /// The voice that said it was more than editorial, and why.
    pub contested: Option<(OrgId, TextId)>,
}

impl Amendment {
    /// Until when an editorial change may be contested.
    #[must_use]
    pub fn until(&self) -> DateTime<Utc> {
        self.at + CONTEST
    }
}

impl Decision {
    /// The editorial change that may still be contested at that instant, if any.
    #[must_use]
    pub fn contestable(&self, at: DateTime<Utc>) -> Option<&Amendment> {
        self.amendments
            .iter()
            .rev()
            .find(|change| change.editorial && change.contested.is_none() && at < change.until())
    }

    /// Objections and blocks that do not stand any more, with how each was resolved: by a later version, or lowered.
    #[must_use]
    pub fn resolved(&self) -> Vec<Say> {
        let mut lines = Vec::new();
        let again = |org| {
            let now = self.counting(org).map(|statement| statement.position);
            now.is_some_and(|position| matches!(position, Position::Objection | Position::Block))
        };
        for version in 1..=self.version {
            let mut told = Vec::new();
            let stopped = |position| matches!(position, Position::Objection | Position::Block);
            for statement in
                self.statements.iter().filter(|stated| stated.version == version && stopped(stated.position))
            {
                // Of several reasons for one objection the last one stands for all.
                told.retain(|(org, _)| *org != statement.org);
                told.push((statement.org, statement.reason));
            }
            for (org, reason) in told {
                let stands = self.counting_on(version, org).map(|counting| counting.position);
                let (key, position) = match stands {
                    Some(position) if stopped(position) && version < self.version && !again(org) => {
                        ("resolved-by-version", position)
                    }
                    Some(position) if !stopped(position) && self.led(version, org) => ("resolved-by-voice", position),
                    _ => continue,
                };
                let mut say = Say::new(key)
                    .with("org", org)
                    .with("position", super::notices::position_arg(position))
                    .with("version", version)
                    .with("by", version + 1);
                if let Some(reason) = reason {
                    say = say.with("reason", reason);
                }
                lines.push(say);
            }
        }
        lines
    }

    /// Whether the voice itself lowered its objection: a substitute's that the lead never shared was only also stated.
    fn led(&self, version: u32, org: OrgId) -> bool {
        let Some(counting) = self.counting_on(version, org) else { return false };
        self.statements.iter().any(|stated| {
            stated.version == version
                && stated.org == org
                && stated.rank <= counting.rank
                && matches!(stated.position, Position::Objection | Position::Block)
        })
    }
}

/// Folds what concerns the text.
pub(super) fn fold(decision: &mut Decision, event: &Event, at: DateTime<Utc>) {
    match event {
        Event::Amended { version, text, was, language, editorial, headings, .. } => {
            decision.particulars.headings.clone_from(headings);
            decision.amendments.push(Amendment {
                version: *version,
                was: *was,
                text: *text,
                at,
                editorial: *editorial,
                contested: None,
            });
            // An editorial change of a translation leaves the others as they are.
            let translation = language.filter(|_| *editorial).and_then(|l| decision.translations.get_mut(&l));
            match translation {
                Some(translation) => translation.text = Some(*text),
                None => decision.text = Some(*text),
            }
            if !*editorial {
                if let Some(language) = language {
                    decision.language = Some(*language);
                }
                decision.translations.clear();
                decision.version = *version;
                // It opens with an event of its own, once the text is there in every working language (R15).
                decision.status = Status::Waiting;
                decision.waiting_since = at;
                if let Some(regular) = decision.early.take() {
                    decision.closes = regular;
                }
                decision.tally = None;
            }
        }
        Event::EditorialContested { org, reason, .. } => {
            for change in decision.amendments.iter_mut().filter(|change| change.editorial && at < change.until()) {
                change.contested.get_or_insert((*org, *reason));
            }
        }
        _ => {}
    }
}

pub(super) fn decide(draft: &mut Draft<'_>, typed: &TypedRef, text: &str, editorial: bool) -> Result<(), Refusal> {
    let decision = find(draft, typed)?;
    let reference = decision.reference();
    if decision.opener != Some(draft.asker()) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-amend-who").with("ref", reference));
    }
    let waits = decision.status == Status::Waiting;
    if !waits {
        super::command::running(draft, decision)?;
    }
    // Advice was given on the question as it stood.
    if !waits && decision.method == Method::Advice {
        return Err(Refusal::new(Fault::Conflict, "refusal-amend-advice").with("ref", reference));
    }
    let words = bounded(text, propose::LONGEST_TEXT)?;
    let language = draft.language();
    let before = in_language(draft.state, decision, language);
    if before.and_then(|before| draft.people.text(before)).is_some_and(|before| before.trim() == words) {
        return Err(Refusal::new(Fault::Conflict, "refusal-same-text").with("ref", reference));
    }
    let editorial = editorial && !waits;
    if editorial {
        check_editorial(draft, decision)?;
    }
    let version = match (waits, editorial) {
        (true, _) | (_, true) => decision.version,
        (false, false) => decision.version + 1,
    };
    let was = if editorial { before } else { decision.text };
    let text = draft.text(words);
    let headings = crate::cycle::headings::of_kind(decision.kind, words);
    let event =
        Event::Amended { decision: decision.number, version, text, was, language: Some(language), editorial, headings };
    let mut after = decision.clone();
    fold(&mut after, &event, draft.at());
    draft.event(event);
    if editorial {
        draft.confirm(Notice::new("proposal.amended").about(reference).line(Say::new("setting-done")));
        return Ok(());
    }
    match waiting::open_if_ready(draft, &after) {
        Some(_) => draft.confirm(Notice::new("proposal.amended").about(reference).line(Say::new("setting-done"))),
        None => draft.confirm(
            Notice::new("proposal.waiting")
                .about(reference)
                .line(Say::new("setting-done"))
                .lines(super::notices::missing_line(draft.state, &after)),
        ),
    }
    Ok(())
}

/// The text as a reader of this language has it; the original where it was never translated.
fn in_language(state: &State, decision: &Decision, language: crate::vocabulary::Language) -> Option<TextId> {
    decision.text.map(|text| state.in_language(text, language))
}

/// Positions are kept only where there is time to contest that before they count.
fn check_editorial(draft: &Draft<'_>, decision: &Decision) -> Result<(), Refusal> {
    if decision.status != Status::Open || decision.closes - draft.at() < CONTEST {
        return Err(Refusal::new(Fault::Conflict, "refusal-editorial-late").with("ref", decision.reference()));
    }
    Ok(())
}

/// `decision contest` on an editorial change: it turns into a version (R16).
pub(super) fn contest(
    draft: &mut Draft<'_>,
    decision: &Decision,
    text: &str,
    for_org: Option<&str>,
) -> Result<(), Refusal> {
    let reference = decision.reference();
    let (org, _) = propose::voice(draft, for_org)?;
    super::command::running(draft, decision)?;
    super::vote::on_roll(decision, org)?;
    let words = bounded(text, LONGEST_REASON)?;
    if decision.contestable(draft.at()).is_none() {
        return Err(match decision.amendments.iter().rev().find(|change| change.editorial) {
            Some(change) if change.contested.is_none() => Refusal::new(Fault::Closed, "refusal-editorial-over")
                .with("ref", reference)
                .with("until", change.until()),
            _ => Refusal::new(Fault::Conflict, "refusal-nothing-to-contest").with("ref", reference),
        });
    }
    if words.chars().count() < rules::SHORTEST_REASON {
        return Err(Refusal::new(Fault::Usage, "refusal-contest-reason")
            .with("ref", reference)
            .with("least", rules::SHORTEST_REASON));
    }
    let reason = draft.text(words);
    draft.event(Event::EditorialContested { decision: decision.number, org, reason });
    let mut after = decision.clone();
    after.version += 1;
    if let Some(regular) = after.early.take() {
        after.closes = regular;
    }
    let event = waiting::opening_of(draft.state, &after, draft.at());
    draft.event(event);
    draft.confirm(Notice::new("proposal.amended").about(reference).line(Say::new("setting-done")));
    Ok(())
}

/// Tells whoever spoke for a voice with a position on the version before, with both texts: their position is gone (R16).
pub(super) fn holders(after: &State, decision: &Decision, was: Option<TextId>, out: &mut Vec<Notice>) {
    let before = decision.version.saturating_sub(1);
    let mut told: Vec<MemberId> = Vec::new();
    for org in decision.statements.iter().filter(|stated| stated.version == before).map(|stated| stated.org) {
        let Some(entity) = after.orgs.get(&org).filter(|entity| entity.left.is_none()) else { continue };
        let stated = decision.statements.iter().filter(|stated| stated.version == before && stated.org == org);
        let spoke = stated.filter_map(|stated| stated.member).filter(|member| entity.delegates().any(|d| d == *member));
        told.extend(entity.lead.into_iter().chain(spoke));
    }
    told.sort_unstable();
    told.dedup();
    for member in told {
        let notice = Notice::new("proposal.amended")
            .to(To::Member(member))
            .about(decision.reference())
            .line(
                Say::new("amended-holder")
                    .with("ref", decision.reference())
                    .with("title", decision.title)
                    .with("version", decision.version),
            )
            .lines(before_and_after(decision, was))
            .data(super::notices::proposal_data(after, decision));
        let notice = match decision.status {
            Status::Open => notice
                .line(Say::new("amended-again").with("closes", decision.closes))
                .line(super::notices::how_to_answer(decision)),
            _ => notice.line(Say::new("amended-later")),
        };
        out.push(Notice { buttons: super::notices::open_buttons(decision), ..notice });
    }
}

/// "Before: …", "Now: …".
pub(super) fn before_and_after(decision: &Decision, was: Option<TextId>) -> Vec<Say> {
    let before = was.map_or(Arg::Key("amended-no-text".into()), Arg::Text);
    let now = decision.text.map_or(Arg::Key("amended-no-text".into()), Arg::Text);
    vec![Say::new("amended-before").with("text", before), Say::new("amended-now").with("text", now)]
}

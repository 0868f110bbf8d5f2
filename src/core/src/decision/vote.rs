//! `vote`: a voice states or changes its position (R1 to R11, R18).

use serde_json::json;

use super::{Decision, Rank, Status, advice, early, notices, propose::voice, rules, waiting};
use crate::{
    catalogue::Vote,
    decide::{Draft, bounded, unknown_reference},
    event::Event,
    ids::{Letter, OrgId},
    notice::{Notice, code_of},
    refusal::{Fault, Refusal},
    state::State,
    vocabulary::{Method, Position},
    words::say::{Arg, Say},
};

pub(super) const LONGEST_REASON: usize = 1_000;

/// The positions of a method, in the order they are offered (4.2 to 4.7). Stepping back for a conflict of interest is
/// possible with each of them (R10).
#[must_use]
pub const fn positions(method: Method) -> &'static [Position] {
    match method {
        Method::Consent => {
            &[Position::Consent, Position::Concern, Position::Objection, Position::Abstain, Position::Recused]
        }
        Method::Consensus => &[
            Position::Agree,
            Position::Reservation,
            Position::StandAside,
            Position::Block,
            Position::Abstain,
            Position::Recused,
        ],
        Method::Majority | Method::TwoThirds | Method::DoubleMajority | Method::DoubleMajorityAll => {
            &[Position::Support, Position::Oppose, Position::Abstain, Position::Recused]
        }
        Method::Gradients => &[
            Position::One,
            Position::Two,
            Position::Three,
            Position::Four,
            Position::Five,
            Position::Six,
            Position::Seven,
            Position::Eight,
            Position::Recused,
        ],
        // Any words are advice (4.8).
        Method::Advice => &[],
    }
}

/// Whether a position must give its reason (R8).
#[must_use]
pub const fn needs_reason(position: Position) -> bool {
    matches!(
        position,
        Position::Objection
            | Position::Block
            | Position::StandAside
            | Position::Recused
            | Position::Oppose
            | Position::Five
            | Position::Six
            | Position::Seven
            | Position::Eight
    )
}

pub(crate) fn decide(draft: &mut Draft<'_>, command: &Vote) -> Result<(), Refusal> {
    let number = draft.number(&command.reference, Letter::D)?;
    let for_org = command.for_org.as_ref().map(|org| org.0.as_str());
    let decision = draft.state.decisions.get(&number);
    if let Some(decision) = decision.filter(|decision| decision.method == Method::Advice && decision.version > 0) {
        let Vote { position, reason, .. } = command;
        let between = if position.typed.ends_with(char::is_whitespace) { "" } else { " " };
        let words = [position.typed.as_str(), reason.as_deref().unwrap_or_default()].join(between);
        return advice::give(draft, decision, &words, for_org);
    }
    let Some(position) = command.position.position else {
        return Err(crate::catalogue::not_a_position(command.position.typed.trim()));
    };
    // Who has no voice is told so before what is wrong with the reference.
    let (org, rank) = match (decision, voice(draft, for_org)) {
        (_, Err(refusal)) if draft.standing.seats.is_empty() => return Err(refusal),
        (None, _) => return Err(unknown_reference(Letter::D, number)),
        (_, found) => found?,
    };
    let Some(decision) = decision else { return Err(unknown_reference(Letter::D, number)) };
    in_time(draft, decision, org)?;
    on_roll(decision, org).map_err(|refusal| offer(draft, decision, refusal))?;
    if command.version.is_some_and(|version| version != decision.version) {
        return Err(Refusal::new(Fault::Conflict, "refusal-old-version")
            .with("ref", decision.reference())
            .with("version", decision.version));
    }
    if !positions(decision.method).contains(&position) {
        return Err(Refusal::new(Fault::Usage, "refusal-position-method")
            .with("position", position_arg(position))
            .with("ref", decision.reference())
            .with("method", super::propose::method_arg(decision.method))
            .with("positions", Arg::list(positions(decision.method).iter().map(|p| Arg::word(p.word())))));
    }
    let reason = reason(command, position, decision)?;
    if position == Position::Block && command.ground.is_none() {
        return Err(Refusal::new(Fault::Usage, "refusal-ground").with("ref", decision.reference()));
    }
    let reason = reason.map(|reason| draft.text(reason));
    draft.event(Event::PositionStated {
        decision: number,
        version: decision.version,
        org,
        rank,
        position,
        ground: (position == Position::Block).then_some(command.ground).flatten(),
        reason,
    });
    early::brake(draft, decision, org, position);
    confirm(draft, decision, org, rank, position);
    Ok(())
}

/// R18: late positions are refused, and the words find another place.
fn in_time(draft: &Draft<'_>, decision: &Decision, org: OrgId) -> Result<(), Refusal> {
    if decision.takes_positions(draft.at()) {
        return Ok(());
    }
    let reference = decision.reference();
    match &decision.status {
        Status::Waiting => Err(not_open(draft.state, decision)),
        Status::Withdrawn => Err(Refusal::new(Fault::Closed, "refusal-withdrawn").with("ref", reference)),
        // Only who objected can end the objection, or think again before it is adopted; for everybody else it has closed.
        Status::Integrating { until, adopt_at }
            if draft.at() < adopt_at.unwrap_or(*until) && decision.objected(org) =>
        {
            Ok(())
        }
        Status::Integrating { .. } => Err(Refusal::new(Fault::Closed, "refusal-integrating").with("ref", reference)),
        Status::Open | Status::Closed => Err(late(decision)),
    }
}

/// Why nobody can answer yet: it waits for a voice (R0), or for its text in a language (R15).
pub(super) fn not_open(state: &State, decision: &Decision) -> Refusal {
    let reference = decision.reference();
    if waiting::awaits_voice(state, decision) {
        return Refusal::new(Fault::Conflict, "refusal-waiting").with("ref", reference);
    }
    let missing = waiting::missing(state, decision);
    let languages = missing.iter().map(|language| Arg::Key(format!("language-{language}").into()));
    Refusal::new(Fault::Conflict, "refusal-waiting-language")
        .with("ref", reference)
        .with("languages", Arg::list(languages))
        .hint("refusal-waiting-language-hint")
        .with("ref", reference)
        .with("language", Arg::word(missing.first().map_or("", |language| language.word())))
        .data(json!({ "missing": missing }))
}

/// R18: too late, and where the words may still go.
pub(super) fn late(decision: &Decision) -> Refusal {
    let reference = decision.reference();
    Refusal::new(Fault::Closed, "refusal-late")
        .with("ref", reference)
        .with("closed", decision.closed.unwrap_or(decision.closes))
        .hint("refusal-late-hint")
        .with("ref", reference)
}

/// R4: only voices on the roll have a position; who came later may comment.
pub(super) fn on_roll(decision: &Decision, org: OrgId) -> Result<(), Refusal> {
    if decision.roll.iter().any(|seat| seat.org == org) {
        return Ok(());
    }
    Err(Refusal::new(Fault::Forbidden, "refusal-not-on-roll")
        .with("org", org)
        .with("ref", decision.reference())
        .with("taken", Arg::Day(decision.opened)))
}

/// R4, 4.11: such a position is not stored; its words can be filed as an input, which is answered.
fn offer(draft: &Draft<'_>, decision: &Decision, refusal: Refusal) -> Refusal {
    let input = draft.state.inputs.keys().next_back().map_or(1, |last| last + 1);
    let due = draft.at() + crate::input::ANSWER_WITHIN;
    refusal
        .hint("refusal-not-on-roll-input")
        .with("ref", decision.reference())
        .with("input", crate::ids::Ref::new(Letter::I, input))
        .with("due", Arg::Day(due))
        .data(json!({ "input": crate::ids::Ref::new(Letter::I, input), "due": due.to_rfc3339_opts(chrono::SecondsFormat::Secs, true) }))
}

/// R8: a reason where disagreement must be understood; ten characters at least.
fn reason<'a>(command: &'a Vote, position: Position, decision: &Decision) -> Result<Option<&'a str>, Refusal> {
    let given = command.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    match given {
        Some(reason) if !needs_reason(position) || reason.chars().count() >= rules::SHORTEST_REASON => {
            bounded(reason, LONGEST_REASON).map(Some)
        }
        None if !needs_reason(position) => Ok(None),
        _ => Err(Refusal::new(Fault::Usage, "refusal-reason")
            .with("position", position_arg(position))
            .with("least", rules::SHORTEST_REASON)
            .hint("refusal-reason-hint")
            .with("ref", decision.reference())
            .with("position", Arg::word(position.word()))),
    }
}

/// The private confirmation: what counts for the organisation now (R2), and how far the count is.
fn confirm(draft: &mut Draft<'_>, decision: &Decision, org: OrgId, rank: Rank, position: Position) {
    let reference = decision.reference();
    let leading = decision.counting(org).filter(|statement| statement.rank < rank);
    let mut notice = Notice::new("position.recorded").about(reference).line(
        Say::new(if leading.is_some() { "position-also" } else { "position-recorded" })
            .with("ref", reference)
            .with("org", org)
            .with("position", position_arg(position)),
    );
    if let Some(leading) = leading {
        notice = notice
            .line(Say::new("position-lead-counts").with("org", org).with("position", position_arg(leading.position)));
    }
    let already = decision.counting(org).is_some();
    let (heard, of) = decision.heard();
    let heard = heard + usize::from(!already);
    if let Status::Integrating { .. } = decision.status {
        let others = decision.objectors().iter().filter(|objector| **objector != org).count();
        if others > 0 {
            notice = notice.line(Say::new("position-integrating").with("others", others));
        }
    } else {
        notice =
            notice.line(Say::new("position-until").with("heard", heard).with("of", of).with("closes", decision.closes));
    }
    let counted = leading.map_or(position, |statement| statement.position);
    draft.whisper(notice.data(json!({
        "ref": reference,
        "version": decision.version,
        "org": code_of(org),
        "position": position,
        "counts": counted,
        "heard": heard,
        "roll": of,
    })));
}

/// The name of a position, as an argument of a sentence.
#[must_use]
pub fn position_arg(position: Position) -> Arg {
    notices::position_arg(position)
}

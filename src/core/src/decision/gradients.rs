//! Gradients of agreement (`method.md` 4.7): eight steps from full endorsement to veto, hidden until closing, read in one
//! fixed order.

use super::{
    Decision, Rules, Status,
    count::{Grade, Tally, Verdict},
};
use crate::{
    ids::OrgId,
    vocabulary::{Level, Method, Position, Scale},
    words::say::{Arg, Say},
};

/// The eight steps, in order.
pub const STEPS: [Position; 8] = [
    Position::One,
    Position::Two,
    Position::Three,
    Position::Four,
    Position::Five,
    Position::Six,
    Position::Seven,
    Position::Eight,
];

/// Reads the histogram (4.7, reading order 2 to 5; quorum and an empty base were looked at before).
#[must_use]
pub fn verdict(tally: &Tally) -> Verdict {
    // Step 4 is an abstention.
    let n = base(tally);
    if n == 0 {
        Verdict::NoView
    } else if tally.of(Position::Eight) > 0 {
        Verdict::Blocked
    } else if tally.of(Position::Seven) > 0 || 4 * tally.of(Position::Five) >= n {
        Verdict::NeedsWork
    } else if 2 * (tally.of(Position::One) + tally.of(Position::Two)) >= n {
        Verdict::Strong
    } else {
        Verdict::Thin
    }
}

/// How many expressed a view: all but step 4.
fn base(tally: &Tally) -> u32 {
    tally.expressed - tally.of(Position::Four).min(tally.expressed)
}

/// The grade where it adopts: strong A or B, thin D for routine matters only (4.7). Taking the temperature decides nothing.
#[must_use]
pub fn grade(verdict: Verdict, rules: &Rules, tally: &Tally) -> Option<Grade> {
    match verdict {
        _ if rules.reading => None,
        Verdict::Strong if tally.of(Position::One) + tally.of(Position::Two) == tally.expressed => Some(Grade::A),
        Verdict::Strong => Some(Grade::B),
        Verdict::Thin if rules.level() == Level::Routine => Some(Grade::D),
        _ => None,
    }
}

impl Decision {
    /// Whether positions are hidden now (R27): a round of gradients that has not closed, whatever it waits for.
    #[must_use]
    pub fn hides_positions(&self) -> bool {
        self.method == Method::Gradients && matches!(self.status, Status::Waiting | Status::Open)
    }

    /// Whether somebody who speaks for these voices may see that one's position now; a voice always sees its own.
    #[must_use]
    pub fn shows_position(&self, org: OrgId, own: &[OrgId]) -> bool {
        !self.hides_positions() || own.contains(&org)
    }
}

/// The name of a step, in the wording its round was held with.
#[must_use]
pub fn step_arg(decision: &Decision, position: Position) -> Arg {
    let scale = decision.rules.scale.unwrap_or(Scale::EightSteps);
    Arg::Key(format!("{scale}-{position}").into())
}

/// The full histogram, step by step with the empty ones, and a warning where both ends are full (4.7).
#[must_use]
pub fn histogram(decision: &Decision, tally: &Tally) -> Vec<Say> {
    let mut lines: Vec<Say> = STEPS
        .iter()
        .map(|step| {
            Say::new("histogram-step")
                .with("step", Arg::word(step.word()))
                .with("name", step_arg(decision, *step))
                .with("count", tally.of(*step))
        })
        .collect();
    if two_peaks(tally) {
        lines.push(Say::new("histogram-two-peaks"));
    }
    lines
}

/// Whether a third or more stand at either end: a warning, whatever the rule says.
#[must_use]
pub fn two_peaks(tally: &Tally) -> bool {
    let n = base(tally);
    let low = tally.of(Position::One) + tally.of(Position::Two);
    let high = tally.of(Position::Six) + tally.of(Position::Seven) + tally.of(Position::Eight);
    n > 1 && 3 * low >= n && 3 * high >= n
}

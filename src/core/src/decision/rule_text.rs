//! The rule in words, with the numbers for this roll: "5 of 9 must answer, at least 1 in each sector; one objection stops
//! it". Printed on every proposal before anybody answers.

use std::collections::BTreeMap;

use super::{Decision, propose::method_arg};
use crate::{
    ids::SectorId,
    state::State,
    vocabulary::{Level, Method},
    words::say::{Arg, Say},
};

/// The rule of a proposal, a line or two.
#[must_use]
pub fn rule_lines(state: &State, decision: &Decision) -> Vec<Say> {
    let rule = Arg::Say(Box::new(rule(decision)));
    if decision.method == Method::Advice {
        return vec![Say::new("rule-line-alone").with("method", method_arg(decision.method)).with("rule", rule)];
    }
    let mut lines = vec![
        Say::new("rule-line")
            .with("method", method_arg(decision.method))
            .with("quorum", Arg::Say(Box::new(quorum(state, decision))))
            .with("rule", rule),
    ];
    if let Some(method) = decision.rules.fallback {
        lines.push(Say::new("rule-fallback").with("method", method_arg(method)));
    }
    lines
}

/// What the method asks for, with the numbers it comes to if everybody answers.
fn rule(decision: &Decision) -> Say {
    let roll = decision.roll.len();
    let sectors = sizes(decision).len();
    let major = decision.rules.level() == Level::Major;
    let key = match decision.method {
        Method::Gradients if decision.rules.reading => "rule-gradients-reading".to_owned(),
        Method::Gradients if major => "rule-gradients-major".to_owned(),
        Method::Consensus if decision.rules.active_majority => "rule-consensus-active".to_owned(),
        Method::DoubleMajority | Method::DoubleMajorityAll if sectors < 2 => "rule-double-majority-never".to_owned(),
        method => format!("rule-{method}"),
    };
    let mut say = Say::new(key)
        .with("roll", roll)
        .with("thirds", (2 * roll).div_ceil(3))
        .with("half", roll.div_ceil(2))
        .with("most", roll / 2 + 1)
        .with("need", sectors / 2 + 1)
        .with("base", sectors);
    if let Some(opener) = decision.opener {
        say = say.with("person", opener);
    }
    say
}

/// How many must answer, in all and in each sector (R12).
fn quorum(state: &State, decision: &Decision) -> Say {
    let roll = decision.roll.len();
    let say = |key: &'static str| Say::new(key).with("least", decision.rules.quorum.least(roll)).with("roll", roll);
    let Some(fraction) = decision.rules.sector_quorum else { return say("rule-quorum") };
    let needs: BTreeMap<SectorId, (usize, usize)> =
        sizes(decision).into_iter().map(|(sector, size)| (sector, (fraction.least(size).max(1), size))).collect();
    let most = needs.values().map(|(least, _)| *least).max().unwrap_or(1);
    if needs.values().all(|(least, _)| *least == most) {
        return say("rule-quorum-each").with("each", most);
    }
    let sectors = needs.iter().map(|(sector, (least, size))| {
        Arg::Say(Box::new(
            Say::new("rule-sector").with("sector", state.sector_arg(*sector)).with("least", *least).with("of", *size),
        ))
    });
    say("rule-quorum-sectors").with("sectors", Arg::List(sectors.collect()))
}

fn sizes(decision: &Decision) -> BTreeMap<SectorId, usize> {
    let mut sizes: BTreeMap<SectorId, usize> = BTreeMap::new();
    for seat in &decision.roll {
        *sizes.entry(seat.sector).or_default() += 1;
    }
    sizes
}

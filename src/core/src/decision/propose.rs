//! `propose`: who may open what, by which method, until when (R0, R4, R14, R24, 4.11).

use chrono::{DateTime, Utc};
use serde_json::json;

use super::{
    Rank, Rules, advice, notices,
    particulars::{Particulars, ScopeName},
    rules, waiting,
};
use crate::{
    catalogue::Propose,
    decide::{Draft, bounded, unknown_reference},
    event::{DecisionNumber, Event},
    ids::{Letter, MemberId, OrgId, Ref},
    notice::Notice,
    refusal::{Fault, Refusal},
    stakeholder::{Standing, voices},
    state::State,
    times::{Dur, Zone, add_months},
    vocabulary::{Kind, Method},
    words::say::{Arg, Say},
};

pub(super) const LONGEST_TITLE: usize = 200;
pub(super) const LONGEST_TEXT: usize = 4_000;
const LONGEST_SCOPE: usize = 40;
/// A window of more than a year is a typing mistake.
const LONGEST_WINDOW_DAYS: i64 = 366;

pub(crate) fn decide(draft: &mut Draft<'_>, command: &Propose) -> Result<(), Refusal> {
    propose(draft, command, Particulars::default())
}

/// Proposes what says more of itself than the command can: a step to another phase, a waiver of the cycle.
pub(crate) fn propose(draft: &mut Draft<'_>, command: &Propose, more: Particulars) -> Result<(), Refusal> {
    let kind = command.kind.unwrap_or(Kind::Activity);
    let governance = &draft.state.governance;
    let urgent = command.urgent.as_deref().map(|reason| urgency(draft, reason)).transpose()?;
    let (default_level, default_method) = governance.defaults(kind);
    let under_urgency = governance.urgent_method().filter(|_| urgent.is_some());
    let method = command.method.or(under_urgency).unwrap_or(default_method);
    let level = command.level.unwrap_or(default_level);
    // What the rule on urgency names is strong enough where it is urgent.
    if under_urgency.is_none_or(|ruled| rules::strength(method) < rules::strength(ruled)) {
        strong_enough(kind, method, default_method)?;
    }
    if kind != Kind::Other && level < default_level {
        return Err(Refusal::new(Fault::Forbidden, "refusal-level-lower")
            .with("kind", kind_arg(kind))
            .hint("refusal-level-lower-hint")
            .with("word", Arg::word(kind.word())));
    }
    let title_words = bounded(&command.title, LONGEST_TITLE)?;
    let text_words = command.text.as_deref().map(|text| bounded(text, LONGEST_TEXT)).transpose()?;

    let org = speaking_for(draft, command)?;
    // Whoever holds a role decides within it; nobody has to back that (4.8).
    let needs_sponsor = org.is_none() && method != Method::Advice && !waiting::is_process(draft.state, kind, None);
    // What is made of words that every language shares needs no translation.
    let wordless = more.moves.is_some() && command.text.is_none();
    let language = Some(draft.language()).filter(|_| !wordless);
    let missing = match language {
        Some(language) => waiting::without(draft.state, |there| there == language),
        None => Vec::new(),
    };

    if voices(draft.state).next().is_none() {
        return Err(Refusal::new(Fault::Conflict, "refusal-no-voices").hint("refusal-no-voices-hint"));
    }
    let supersedes = supersedes(draft, command)?;
    let persons = persons(draft, command, kind)?;
    if command.set.is_some() {
        only_for_rules(kind)?;
    }
    let scope_words = command.scope.as_deref().map(|scope| bounded(scope, LONGEST_SCOPE)).transpose()?;
    let advice::Asked { task, affected, knowledgeable } = advice::asked(draft, command, method)?;
    let frozen = draft.state.governance.freeze(kind, method, level, urgent.is_some());
    let asked_closing = command.closes.as_ref().map(|closes| draft.future(closes)).transpose()?;
    if let Some(asked) = asked_closing {
        closing(&frozen, draft.at(), asked, &draft.zone())?;
    }
    let review = command.review.as_ref().map(|review| draft.future(review)).transpose()?;
    let sunset = command.sunset.as_ref().map(|sunset| draft.future(sunset)).transpose()?;
    let closes = asked_closing.unwrap_or_else(|| draft.at() + frozen.window());
    review_in_bounds(review, closes, &draft.partnership_zone())?;
    if sunset.is_some_and(|sunset| sunset <= closes) {
        return Err(Refusal::new(Fault::Usage, "refusal-before-closing").with("closes", closes));
    }

    let moves = more.moves.or_else(|| crate::cycle::onwards(draft.state).filter(|_| kind == Kind::PhaseChange));
    let decision = draft.state.decisions.keys().next_back().map_or(1, |last| last + 1);
    // Words in a rule are texts of the proposal: nothing else may be noted between them and it.
    let set = match &command.set {
        Some(settings) => super::governance::typed(draft, settings)?,
        None => Vec::new(),
    };
    let title = draft.text(title_words);
    let text = text_words.map(|text| draft.text(text));
    let urgent = urgent.map(|reason| draft.text(&reason));
    let scope = scope_words.map(|word| match word.parse() {
        Ok(known) => ScopeName::Known(known),
        Err(_) => ScopeName::Own(draft.text(word)),
    });
    draft.event(Event::Proposed {
        decision,
        org,
        kind,
        method,
        level,
        title,
        text,
        supersedes,
        persons,
        closes: asked_closing,
        review,
        sunset,
        language,
        particulars: Box::new(Particulars {
            scope,
            set,
            urgent,
            task,
            affected,
            knowledgeable,
            moves,
            headings: crate::cycle::headings::of_kind(kind, text_words.unwrap_or_default()),
            ..more
        }),
    });
    open_or_wait(draft, decision, needs_sponsor, &missing, (frozen, closes));
    Ok(())
}

/// Opens what waits for nothing; else says what it waits for.
fn open_or_wait(
    draft: &mut Draft<'_>,
    decision: DecisionNumber,
    needs_sponsor: bool,
    missing: &[crate::vocabulary::Language],
    (frozen, closes): (Rules, DateTime<Utc>),
) {
    if needs_sponsor || !missing.is_empty() {
        let reference = Ref::new(Letter::D, decision);
        let key = if needs_sponsor { "waits-for-sponsor" } else { "waits-for-language" };
        draft.confirm(
            Notice::new("proposal.waiting")
                .about(reference)
                .line(Say::new(key).with("ref", reference))
                .data(json!({ "ref": reference, "version": 0, "missing": missing })),
        );
        return;
    }
    open(draft, decision, 1, frozen, closes);
}

/// Proposes a process matter for somebody who need not speak for anybody, by the kind's own rule: who chairs a review puts
/// its conclusion to all voices (R0, 5.6).
pub(crate) fn process_matter(
    draft: &mut Draft<'_>,
    kind: Kind,
    (title, text): (&str, Option<&str>),
    particulars: Particulars,
) -> Result<(), Refusal> {
    if voices(draft.state).next().is_none() {
        return Err(Refusal::new(Fault::Conflict, "refusal-no-voices").hint("refusal-no-voices-hint"));
    }
    let (level, method) = draft.state.governance.defaults(kind);
    let frozen = draft.state.governance.freeze(kind, method, level, false);
    let closes = draft.at() + frozen.window();
    let language = draft.language();
    let missing = waiting::without(draft.state, |there| there == language);
    let decision = draft.state.decisions.keys().next_back().map_or(1, |last| last + 1);
    let title = draft.text(title);
    let text = text.map(|text| draft.text(text));
    draft.event(Event::Proposed {
        decision,
        org: None,
        kind,
        method,
        level,
        title,
        text,
        supersedes: None,
        persons: Vec::new(),
        closes: None,
        review: None,
        sunset: None,
        language: Some(language),
        particulars: Box::new(particulars),
    });
    open_or_wait(draft, decision, false, &missing, (frozen, closes));
    Ok(())
}

/// Refuses a method weaker than the kind is decided by; what would work stands beside it (4.11). Kind `other` is free.
pub(super) fn strong_enough(kind: Kind, method: Method, default: Method) -> Result<(), Refusal> {
    if kind == Kind::Other || rules::strength(method) >= rules::strength(default) {
        return Ok(());
    }
    Err(Refusal::new(Fault::Forbidden, "refusal-method-weaker")
        .with("kind", kind_arg(kind))
        .with("method", method_arg(default))
        .hint("refusal-method-weaker-hint")
        .with("word", Arg::word(kind.word()))
        .with("typed", Arg::word(method.word())))
}

/// Only a governance rule changes rules.
pub(super) fn only_for_rules(kind: Kind) -> Result<(), Refusal> {
    if kind == Kind::GovernanceRule {
        return Ok(());
    }
    Err(Refusal::new(Fault::Usage, "refusal-set-kind").hint("refusal-set-kind-hint"))
}

/// R14: urgent only where a rule on urgency exists, and with a reason.
fn urgency(draft: &Draft<'_>, reason: &str) -> Result<String, Refusal> {
    if draft.state.governance.urgent_window().is_none() {
        return Err(Refusal::new(Fault::Forbidden, "refusal-urgent").hint("refusal-urgent-hint"));
    }
    let reason = bounded(reason, super::vote::LONGEST_REASON)?;
    if reason.chars().count() < rules::SHORTEST_REASON {
        return Err(Refusal::new(Fault::Usage, "refusal-urgent-reason").with("least", rules::SHORTEST_REASON));
    }
    Ok(reason.to_owned())
}

/// A review lies after the closing, and within two years of it (R24).
pub(super) fn review_in_bounds(
    review: Option<DateTime<Utc>>,
    closes: DateTime<Utc>,
    zone: &Zone,
) -> Result<(), Refusal> {
    let Some(review) = review else { return Ok(()) };
    let latest = add_months(closes, rules::LONGEST_REVIEW_MONTHS, zone);
    if review > latest {
        return Err(Refusal::new(Fault::Limit, "refusal-review-far").with("latest", Arg::Day(latest)));
    }
    if review <= closes {
        return Err(Refusal::new(Fault::Usage, "refusal-before-closing").with("closes", closes));
    }
    Ok(())
}

fn kind_arg(kind: Kind) -> Arg {
    Arg::Key(format!("kind-{kind}").into())
}

/// Opens a version: roll and rules are frozen now (R4).
pub(super) fn open(draft: &mut Draft<'_>, decision: DecisionNumber, version: u32, rules: Rules, closes: DateTime<Utc>) {
    let (event, eligible) = waiting::opening(draft.state, decision, version, rules, closes);
    draft.event(event);
    let reference = Ref::new(Letter::D, decision);
    draft.confirm(
        Notice::new("proposal.opened")
            .about(reference)
            .line(Say::new("proposal-done").with("ref", reference).with("closes", closes).with("roll", eligible)),
    );
}

/// Refuses a closing earlier than the rule allows, with the earliest time (4.11), and one that is absurdly late.
fn closing(rules: &Rules, opened: DateTime<Utc>, asked: DateTime<Utc>, zone: &Zone) -> Result<(), Refusal> {
    // Seven days by the asker's calendar are a whole window, in the week that lacks an hour too.
    let whole = opened + rules.window();
    let earliest = match rules.window_hours {
        Some(_) => whole,
        None => Dur::days(rules.window_days.into()).after(zone, opened).min(whole),
    };
    if asked < earliest {
        return Err(Refusal::new(Fault::Conflict, "refusal-closing-early")
            .with("earliest", earliest)
            .with("length", super::governance::length(rules.window_in_hours()))
            .data(json!({ "earliest": earliest.to_rfc3339_opts(chrono::SecondsFormat::Secs, true) })));
    }
    if asked > opened + chrono::TimeDelta::days(LONGEST_WINDOW_DAYS) {
        return Err(Refusal::new(Fault::Limit, "refusal-closing-late").with("days", LONGEST_WINDOW_DAYS));
    }
    Ok(())
}

/// The voice the proposal is made for: the one named, the only one, or none for coordinators and facilitators (R0, R3).
fn speaking_for(draft: &Draft<'_>, command: &Propose) -> Result<Option<OrgId>, Refusal> {
    let standing = &draft.standing;
    match (&command.for_org, standing.seats.as_slice()) {
        (None, []) if standing.coordinator || standing.facilitator => Ok(None),
        (typed, _) => voice(draft, typed.as_ref().map(|org| org.0.as_str())).map(|(org, _)| Some(org)),
    }
}

/// The voice the asker exercises, and their rank in it. Whoever represents two must name which one each time (R3).
pub(crate) fn voice(draft: &Draft<'_>, typed: Option<&str>) -> Result<(OrgId, Rank), Refusal> {
    let Standing { seats, handed, .. } = &draft.standing;
    if let Some(typed) = typed {
        let org = draft.org(typed)?;
        return draft
            .standing
            .rank_in(org)
            .map(|rank| (org, rank))
            .ok_or_else(|| Refusal::new(Fault::Forbidden, "refusal-not-delegate").with("org", org));
    }
    match seats.as_slice() {
        [one] => Ok(*one),
        [] if !handed.is_empty() => {
            Err(Refusal::new(Fault::Forbidden, "refusal-handed-over").with("orgs", Arg::list(handed.iter().copied())))
        }
        [] => Err(no_voice(draft)),
        several => Err(Refusal::new(Fault::Usage, "refusal-which-org")
            .with("orgs", Arg::list(several.iter().map(|(org, _)| *org)))),
    }
}

/// Why somebody has no voice: an unknown account may be the second one of a known person (R1, X5).
fn no_voice(draft: &Draft<'_>) -> Refusal {
    if draft.standing.known {
        Refusal::new(Fault::Forbidden, "refusal-no-seat").hint("refusal-no-seat-hint")
    } else {
        Refusal::new(Fault::Forbidden, "refusal-unknown-account").hint("refusal-unknown-account-hint")
    }
}

fn supersedes(draft: &Draft<'_>, command: &Propose) -> Result<Option<DecisionNumber>, Refusal> {
    let Some(typed) = &command.supersedes else { return Ok(None) };
    let number = draft.number(typed, Letter::D)?;
    let Some(old) = draft.state.decisions.get(&number) else { return Err(unknown_reference(Letter::D, number)) };
    if !old.in_force() {
        return Err(Refusal::new(Fault::Conflict, "refusal-not-in-force").with("ref", old.reference()));
    }
    Ok(Some(number))
}

fn persons(draft: &mut Draft<'_>, command: &Propose, kind: Kind) -> Result<Vec<MemberId>, Refusal> {
    let mut persons = Vec::new();
    for person in command.person.iter().flat_map(|list| &list.0) {
        let member = draft.known_person(&person.0)?;
        if !persons.contains(&member) {
            persons.push(member);
        }
    }
    if kind == Kind::Facilitator {
        if persons.is_empty() {
            return Err(Refusal::new(Fault::Usage, "refusal-whom-accept").hint("refusal-whom-accept-hint"));
        }
        let holds = |member: &MemberId| draft.state.members.get(member).is_some_and(|m| m.coordinator || m.facilitator);
        if let Some(member) = persons.iter().find(|member| !holds(member)) {
            return Err(Refusal::new(Fault::Conflict, "refusal-not-named").with("person", *member));
        }
    }
    Ok(persons)
}

/// The name of a method, as an argument of a sentence.
#[must_use]
pub fn method_arg(method: Method) -> Arg {
    Arg::Key(format!("method-{method}").into())
}

/// `decision sponsor`: a voice confirms, which opens the proposal (R0).
pub(super) fn sponsor(draft: &mut Draft<'_>, number: DecisionNumber, for_org: Option<&str>) -> Result<(), Refusal> {
    let Some(decision) = draft.state.decisions.get(&number) else { return Err(unknown_reference(Letter::D, number)) };
    if !waiting::awaits_voice(draft.state, decision) {
        return Err(Refusal::new(Fault::Conflict, "refusal-not-waiting").with("ref", decision.reference()));
    }
    let (org, _) = voice(draft, for_org)?;
    if !draft.state.orgs.get(&org).is_some_and(crate::stakeholder::Org::has_voice) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-org-no-voice").with("org", org));
    }
    let mut after = decision.clone();
    after.sponsor = Some(org);
    let reference = decision.reference();
    draft.event(Event::Sponsored { decision: number, org });
    match waiting::open_if_ready(draft, &after) {
        Some((closes, eligible)) => draft.confirm(
            Notice::new("proposal.opened")
                .about(reference)
                .line(Say::new("proposal-done").with("ref", reference).with("closes", closes).with("roll", eligible)),
        ),
        None => draft.reply(
            Notice::new("proposal.waiting")
                .about(reference)
                .line(Say::new("sponsored").with("ref", reference).with("org", org))
                .lines(notices::missing_line(draft.state, &after))
                .data(notices::proposal_data(draft.state, &after)),
        ),
    }
    Ok(())
}

/// The buttons of an open proposal: one a position of its method.
#[must_use]
pub fn buttons(state: &State, number: DecisionNumber) -> Vec<crate::notice::NoticeButton> {
    state.decisions.get(&number).map(notices::buttons).unwrap_or_default()
}

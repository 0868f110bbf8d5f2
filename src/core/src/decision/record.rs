//! Decisions taken face to face and written down (R25): seven days in which any voice may say that it was otherwise. Until
//! then a record is unconfirmed and changes nothing; a contested one shows both versions.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{
    Decision, Rank, Rules, Seat, Statement, Status,
    advice::Advice,
    count::{self, Ballot, Grade, SectorCount, Tally, Verdict},
    governance, notices, propose, rules, show, vote,
};
use crate::{
    catalogue::{DecisionRecord, position, value::NotedPositions},
    decide::{Draft, bounded, unknown_reference},
    event::{Entry, Event},
    ids::{Letter, OrgId, Ref, SectorId, TextId, TypedRef},
    notice::{Notice, To},
    partnership::Role,
    refusal::{Fault, Refusal},
    stakeholder::voices,
    state::State,
    vocabulary::{Ground, Kind, Method, Position},
    words::say::{Arg, Say},
};

/// A record may be contested for seven days (R25).
pub const CONTEST_WINDOW: TimeDelta = TimeDelta::days(7);
const LONGEST_CONTEST: usize = 2_000;

/// A position as the recorder noted it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedPosition {
    /// For which voice.
    pub org: OrgId,
    /// What.
    pub position: Position,
    /// On which ground (blocks).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<Ground>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<TextId>,
}

/// What a voice says against a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contest {
    /// Which voice.
    pub org: OrgId,
    /// Against which version.
    pub version: u32,
    /// The words.
    pub text: TextId,
    /// When.
    pub at: DateTime<Utc>,
}

/// How a decision was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// When it was taken, face to face.
    pub on: DateTime<Utc>,
    /// Until when this version may be contested.
    pub until: DateTime<Utc>,
    /// Whether positions were noted.
    pub noted: bool,
    /// The words of each version, in order.
    pub texts: Vec<TextId>,
    /// What voices said against it, in order.
    pub contests: Vec<Contest>,
    /// When it was confirmed.
    pub confirmed: Option<DateTime<Utc>>,
}

impl Decision {
    /// Whether it is written down and not confirmed yet.
    #[must_use]
    pub fn record_pending(&self) -> bool {
        self.record.as_ref().is_some_and(|record| record.confirmed.is_none())
    }

    /// Whether a voice says that this version of the record is wrong.
    #[must_use]
    pub fn contested(&self) -> bool {
        self.record_pending() && !self.standing_contests().is_empty()
    }

    /// What stands against the version as it is.
    #[must_use]
    pub fn standing_contests(&self) -> Vec<&Contest> {
        let contests = self.record.iter().flat_map(|record| &record.contests);
        contests.filter(|contest| contest.version == self.version).collect()
    }
}

/// The decision that a record opens.
pub(super) fn recorded(entry: &Entry) -> Option<Decision> {
    let Event::Recorded {
        decision,
        kind,
        method,
        level,
        title,
        text,
        on,
        until,
        roll,
        rules,
        positions,
        tally,
        review,
        particulars,
    } = &entry.event
    else {
        return None;
    };
    let mut new = Decision {
        number: *decision,
        kind: *kind,
        method: *method,
        level: *level,
        title: *title,
        text: Some(*text),
        opener: entry.by,
        org: None,
        sponsor: None,
        supersedes: None,
        persons: Vec::new(),
        asked_closing: None,
        asked_review: *review,
        sunset: None,
        proposed: entry.at,
        version: 1,
        opened: entry.at,
        closes: entry.at,
        extended: false,
        roll: roll.clone(),
        rules: rules.clone(),
        statements: Vec::new(),
        status: Status::Closed,
        tally: Some(tally.clone()),
        closed: Some(entry.at),
        life: None,
        review_at: None,
        review_near: None,
        kept: None,
        review: None,
        outcome: None,
        outcome_reminded: true,
        dissents: Vec::new(),
        particulars: particulars.clone(),
        advice: Advice::default(),
        record: Some(Record {
            on: *on,
            until: *until,
            noted: !positions.is_empty(),
            texts: vec![*text],
            contests: Vec::new(),
            confirmed: None,
        }),
        fell_back: None,
        language: None,
        translations: std::collections::BTreeMap::new(),
        waiting_since: entry.at,
        window: chrono::TimeDelta::zero(),
        amendments: Vec::new(),
        early: None,
        kept_open: None,
        called: super::calls::Called::default(),
    };
    note(&mut new, positions, entry);
    Some(new)
}

/// Keeps noted positions as statements of this version, by nobody in particular.
fn note(decision: &mut Decision, positions: &[RecordedPosition], entry: &Entry) {
    decision.statements.extend(positions.iter().map(|noted| Statement {
        version: decision.version,
        org: noted.org,
        member: None,
        rank: Rank::Lead,
        position: noted.position,
        ground: noted.ground,
        reason: noted.reason,
        at: entry.at,
    }));
}

pub(super) fn fold(decision: &mut Decision, entry: &Entry) {
    let version = decision.version;
    match &entry.event {
        Event::RecordContested { org, text, .. } => {
            if let Some(record) = &mut decision.record {
                record.contests.push(Contest { org: *org, version, text: *text, at: entry.at });
            }
        }
        Event::RecordCorrected { version, text, until, positions, tally, .. } => {
            // Positions are kept unless they were part of what was wrong.
            let kept: Vec<RecordedPosition> = match positions {
                Some(positions) => positions.clone(),
                None => noted(decision),
            };
            decision.version = *version;
            decision.text = Some(*text);
            decision.tally = Some(tally.clone());
            if let Some(record) = &mut decision.record {
                record.until = *until;
                record.texts.push(*text);
                record.noted = !kept.is_empty();
            }
            note(decision, &kept, entry);
        }
        Event::RecordConfirmed { review, .. } => {
            if let Some(record) = &mut decision.record {
                record.confirmed = Some(entry.at);
            }
            if decision.tally.as_ref().is_some_and(Tally::adopts) {
                decision.life = Some(super::Life::InForce);
                decision.review_at = *review;
            }
        }
        _ => {}
    }
}

/// The positions noted in the version as it is.
fn noted(decision: &Decision) -> Vec<RecordedPosition> {
    let current = decision.statements.iter().filter(|statement| statement.version == decision.version);
    current
        .map(|statement| RecordedPosition {
            org: statement.org,
            position: statement.position,
            ground: statement.ground,
            reason: statement.reason,
        })
        .collect()
}

/// The count of a record without positions: adopted on the recorder's word, at the lowest grade of its method.
#[must_use]
pub fn taken_on_trust(method: Method, rules: &Rules, roll: &[Seat]) -> Tally {
    let grade = match method {
        Method::Consent | Method::Consensus => Grade::B,
        Method::TwoThirds | Method::DoubleMajority | Method::DoubleMajorityAll => Grade::C,
        Method::Majority | Method::Gradients => Grade::D,
        Method::Advice => Grade::E,
    };
    let mut sectors: BTreeMap<SectorId, SectorCount> = BTreeMap::new();
    for seat in roll {
        sectors.entry(seat.sector).or_default().eligible += 1;
    }
    Tally {
        verdict: if method == Method::Gradients { Verdict::Thin } else { Verdict::Adopted },
        grade: (!rules.reading).then_some(grade),
        eligible: u32::try_from(roll.len()).unwrap_or(u32::MAX),
        expressed: 0,
        positions: BTreeMap::new(),
        sectors,
        unheard: Vec::new(),
        carrying: None,
        whole_sectors_against: Vec::new(),
    }
}

/// When an uncontested record is confirmed.
pub(super) fn next(state: &State, decision: &Decision) -> Option<(DateTime<Utc>, Event)> {
    let record = decision.record.as_ref().filter(|record| record.confirmed.is_none())?;
    if decision.contested() {
        return None;
    }
    let review = decision
        .tally
        .as_ref()
        .filter(|tally| tally.adopts())
        .map(|tally| super::time::review_date(state, decision, tally, record.on));
    // A record of something long past is looked at soon, not in the past.
    let review = review.map(|review| review.max(record.until + TimeDelta::days(1)));
    Some((record.until, Event::RecordConfirmed { decision: decision.number, review }))
}

/// `decision record`: a coordinator writes down what was decided face to face.
pub(super) fn decide(draft: &mut Draft<'_>, command: &DecisionRecord) -> Result<(), Refusal> {
    // Whoever names no kind claims none of the weightier ones.
    let kind = command.kind.unwrap_or(Kind::Other);
    let method = command.method;
    let (level, default) = draft.state.governance.defaults(kind);
    propose::strong_enough(kind, method, default)?;
    let title_words = bounded(&command.title, propose::LONGEST_TITLE)?;
    let text_words = bounded(&command.text, propose::LONGEST_TEXT)?;
    if voices(draft.state).next().is_none() {
        return Err(Refusal::new(Fault::Conflict, "refusal-no-voices").hint("refusal-no-voices-hint"));
    }
    let held_at = command.meeting.as_ref().map(|typed| crate::meeting::held_at(draft, typed)).transpose()?;
    let on = match &command.on {
        None => held_at.map_or_else(|| draft.at(), |meeting| meeting.at),
        Some(when) => draft.past(when)?,
    };
    let until = draft.at() + CONTEST_WINDOW;
    let review = command.review.as_ref().map(|review| draft.future(review)).transpose()?;
    propose::review_in_bounds(review, until, &draft.partnership_zone())?;
    let mut particulars = super::particulars::Particulars {
        meeting: held_at.map(|meeting| meeting.number),
        moves: crate::cycle::onwards(draft.state).filter(|_| kind == Kind::PhaseChange),
        headings: crate::cycle::headings::of_kind(kind, &command.text),
        ..super::particulars::Particulars::default()
    };
    if let Some(settings) = &command.set {
        propose::only_for_rules(kind)?;
        particulars.set = governance::typed(draft, settings)?;
    }
    let roll: Vec<Seat> = voices(draft.state).map(|(org, entity)| Seat { org, sector: entity.sector }).collect();
    let frozen = draft.state.governance.freeze(kind, method, level, false);
    let decision = draft.state.decisions.keys().next_back().map_or(1, |last| last + 1);
    let title = draft.text(title_words);
    let text = draft.text(text_words);
    let positions = positions(draft, command.positions.as_ref(), method, &roll)?;
    let tally = tally(method, &frozen, &roll, &positions);
    draft.event(Event::Recorded {
        decision,
        kind,
        method,
        level,
        title,
        text,
        on,
        until,
        roll,
        rules: frozen,
        positions,
        tally,
        review,
        particulars: Box::new(particulars),
    });
    let reference = Ref::new(Letter::D, decision);
    draft.confirm(
        Notice::new("decision.recorded")
            .about(reference)
            .line(Say::new("record-done").with("ref", reference).with("until", until)),
    );
    Ok(())
}

/// The count that noted positions give.
#[must_use]
pub(super) fn tally(method: Method, rules: &Rules, roll: &[Seat], positions: &[RecordedPosition]) -> Tally {
    if positions.is_empty() || method == Method::Advice {
        return taken_on_trust(method, rules, roll);
    }
    let said = |org: OrgId| positions.iter().find(|noted| noted.org == org).map(|noted| noted.position);
    let ballots: Vec<Ballot> =
        roll.iter().map(|seat| Ballot { org: seat.org, sector: seat.sector, position: said(seat.org) }).collect();
    count::count(method, rules, &ballots)
}

/// The count of a corrected record: of the positions noted anew, else of those noted before.
#[must_use]
pub(super) fn corrected(decision: &Decision, anew: Option<&[RecordedPosition]>) -> Tally {
    let before = noted(decision);
    tally(decision.method, &decision.rules, &decision.roll, anew.unwrap_or(&before))
}

/// The positions somebody typed, by the same rules as if they had been stated here (R8).
fn positions(
    draft: &mut Draft<'_>,
    typed: Option<&NotedPositions>,
    method: Method,
    roll: &[Seat],
) -> Result<Vec<RecordedPosition>, Refusal> {
    let mut noted: Vec<RecordedPosition> = Vec::new();
    for (org_typed, words) in typed.iter().flat_map(|typed| &typed.0) {
        if org_typed.is_empty() {
            return Err(Refusal::new(Fault::Usage, "refusal-record-position").with("words", shown(words)));
        }
        let org = draft.org(org_typed)?;
        if !roll.iter().any(|seat| seat.org == org) {
            return Err(Refusal::new(Fault::Forbidden, "refusal-org-no-voice").with("org", org));
        }
        if noted.iter().any(|earlier| earlier.org == org) {
            return Err(Refusal::new(Fault::Usage, "refusal-record-twice").with("org", org));
        }
        let fits = position::longest(words).filter(|(position, _)| vote::positions(method).contains(position));
        let Some((position, reason)) = fits else {
            return Err(Refusal::new(Fault::Usage, "refusal-record-position-method")
                .with("org", org)
                .with("words", shown(words))
                .with("method", propose::method_arg(method))
                .with("positions", Arg::list(vote::positions(method).iter().map(|p| Arg::word(p.word())))));
        };
        let (ground, reason) = match position {
            Position::Block => crate::reply::ground(reason),
            _ => (None, Some(reason)),
        };
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
        let long_enough = reason.is_some_and(|reason| reason.chars().count() >= rules::SHORTEST_REASON);
        if vote::needs_reason(position) && !long_enough {
            return Err(Refusal::new(Fault::Usage, "refusal-record-reason")
                .with("org", org)
                .with("position", notices::position_arg(position))
                .with("least", rules::SHORTEST_REASON));
        }
        if position == Position::Block && ground.is_none() {
            return Err(Refusal::new(Fault::Usage, "refusal-record-ground").with("org", org));
        }
        let reason = reason.map(|reason| bounded(reason, vote::LONGEST_REASON)).transpose()?;
        let reason = draft.maybe_text(reason);
        noted.push(RecordedPosition { org, position, ground, reason });
    }
    Ok(noted)
}

fn shown(words: &str) -> Arg {
    Arg::word(words.chars().take(60).collect::<String>())
}

fn pending<'a>(draft: &Draft<'a>, typed: &TypedRef) -> Result<(&'a Decision, &'a Record), Refusal> {
    let number = draft.number(typed, Letter::D)?;
    let Some(decision) = draft.state.decisions.get(&number) else { return Err(unknown_reference(Letter::D, number)) };
    match &decision.record {
        Some(record) => Ok((decision, record)),
        None => Err(Refusal::new(Fault::Conflict, "refusal-not-recorded").with("ref", decision.reference())),
    }
}

/// `decision contest` on a record: any voice on its roll, for seven days (R25).
pub(super) fn contest(
    draft: &mut Draft<'_>,
    typed: &TypedRef,
    words: &str,
    for_org: Option<&str>,
) -> Result<(), Refusal> {
    let (decision, record) = pending(draft, typed)?;
    let reference = decision.reference();
    let (org, _) = propose::voice(draft, for_org)?;
    vote::on_roll(decision, org)?;
    if record.confirmed.is_some() || draft.at() >= record.until {
        return Err(Refusal::new(Fault::Closed, "refusal-contest-late")
            .with("ref", reference)
            .with("until", record.until)
            .hint("refusal-contest-late-hint")
            .with("ref", reference));
    }
    let words = bounded(words, LONGEST_CONTEST)?;
    if words.chars().count() < rules::SHORTEST_REASON {
        return Err(Refusal::new(Fault::Usage, "refusal-contest-short")
            .with("ref", reference)
            .with("least", rules::SHORTEST_REASON));
    }
    let text = draft.text(words);
    draft.event(Event::RecordContested { decision: decision.number, org, text });
    draft.confirm(Notice::new("decision.contested").about(reference).line(Say::new("setting-done")));
    Ok(())
}

/// `decision amend` on a record: the recorder corrects it, with seven new days (4.11).
pub(super) fn correct(
    draft: &mut Draft<'_>,
    typed: &TypedRef,
    words: &str,
    noted_anew: Option<&NotedPositions>,
) -> Result<(), Refusal> {
    let (decision, record) = pending(draft, typed)?;
    let reference = decision.reference();
    if decision.opener != Some(draft.asker()) {
        return Err(Refusal::new(Fault::Forbidden, "refusal-not-recorder").with("ref", reference));
    }
    if record.confirmed.is_some() {
        return Err(Refusal::new(Fault::Closed, "refusal-record-confirmed").with("ref", reference));
    }
    let text_words = bounded(words, propose::LONGEST_TEXT)?;
    let until = draft.at() + CONTEST_WINDOW;
    let text = draft.text(text_words);
    let anew = match noted_anew {
        None => None,
        Some(typed) => Some(positions(draft, Some(typed), decision.method, &decision.roll)?),
    };
    let counted = corrected(decision, anew.as_deref());
    draft.event(Event::RecordCorrected {
        decision: decision.number,
        version: decision.version + 1,
        text,
        until,
        positions: anew,
        tally: counted,
    });
    draft.confirm(
        Notice::new("decision.recorded")
            .about(reference)
            .line(Say::new("record-done").with("ref", reference).with("until", until)),
    );
    Ok(())
}

/// Tells what concerns records.
pub(super) fn notices(after: &State, entry: &Entry, decision: &Decision, out: &mut Vec<Notice>) {
    let reference = decision.reference();
    let say = |key: &'static str| Say::new(key).with("ref", reference).with("title", decision.title);
    let Some(record) = &decision.record else { return };
    match &entry.event {
        Event::Recorded { .. } | Event::RecordCorrected { .. } => {
            let key =
                if matches!(entry.event, Event::Recorded { .. }) { "record-recorded" } else { "record-corrected" };
            let mut notice = Notice::new("decision.recorded").to(To::Rooms).about(reference).line(say(key));
            if let Some(text) = decision.text {
                notice = notice.line(Say::new("decision-text").with("text", text));
            }
            notice = notice
                .line(
                    Say::new("record-how")
                        .with("on", Arg::Day(record.on))
                        .with("method", propose::method_arg(decision.method)),
                )
                .lines(verdict(decision))
                .lines(decision.tally.iter().flat_map(|tally| notices::tally_lines(after, decision, tally)))
                .lines(notices::reasons(decision))
                .lines(decision.particulars.set.iter().map(|change| change.sets(after)))
                .line(Say::new("record-contest").with("ref", reference).with("until", record.until));
            out.push(notice.data(show::data(after, decision)));
        }
        Event::RecordContested { org, text, .. } => {
            let contested = || {
                let mut notice = Notice::new("decision.contested")
                    .about(reference)
                    .line(say("record-contested").with("org", *org))
                    .line(Say::new("record-contested-text").with("org", *org).with("text", *text));
                if let Some(recorded) = decision.text {
                    notice = notice.line(Say::new("record-as-recorded").with("text", recorded));
                }
                notice.line(Say::new("record-contested-how").with("ref", reference))
            };
            out.push(contested().to(To::Rooms).data(show::data(after, decision)));
            let mut told: Vec<_> = decision
                .opener
                .into_iter()
                .chain(after.holders(Role::Coordinator))
                .filter(|m| Some(*m) != entry.by)
                .collect();
            told.sort_unstable();
            told.dedup();
            out.extend(told.into_iter().map(|member| contested().to(To::Member(member))));
        }
        Event::RecordConfirmed { .. } => {
            let adopted = decision.adopted();
            let mut notice = Notice::new(if adopted { "decision.adopted" } else { "decision.not-adopted" })
                .to(To::Rooms)
                .about(reference);
            notice = notice.line(say("record-confirmed")).lines(verdict(decision));
            if let Some(review) = decision.review_at {
                notice = notice.line(Say::new("decision-review").with("date", Arg::Day(review)));
            }
            notice = notice.lines(decision.particulars.set.iter().filter(|_| adopted).map(|change| change.sets(after)));
            out.push(notice.data(show::data(after, decision)));
        }
        _ => {}
    }
}

/// What the record says it came to.
fn verdict(decision: &Decision) -> Option<Say> {
    let tally = decision.tally.as_ref()?;
    Some(match tally.grade {
        Some(grade) => Say::new("record-adopted").with("grade", Arg::Key(format!("grade-{}", grade.letter()).into())),
        None => {
            Say::new("record-not-adopted").with("why", Arg::Key(format!("verdict-{}", tally.verdict.word()).into()))
        }
    })
}

/// Both versions where they differ, for `decision show`.
#[must_use]
pub fn lines(decision: &Decision) -> Vec<Say> {
    let Some(record) = &decision.record else { return Vec::new() };
    let mut lines = vec![Say::new("record-on").with("on", Arg::Day(record.on))];
    for (version, text) in (1_u32..).zip(&record.texts) {
        if record.texts.len() > 1 {
            lines.push(Say::new("record-version").with("version", version).with("text", *text));
        }
        for contest in record.contests.iter().filter(|contest| contest.version == version) {
            lines.push(Say::new("record-contested-text").with("org", contest.org).with("text", contest.text));
        }
    }
    if decision.record_pending() {
        lines.push(Say::new("record-contest").with("ref", decision.reference()).with("until", record.until));
    }
    lines
}

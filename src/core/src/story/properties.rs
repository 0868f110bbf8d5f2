//! What holds for every story, whoever says what: the clock never runs backwards, replay gives the live state, nothing
//! panics, and a refusal changes nothing (that one is asserted by [`World`] itself).

use chrono::{DateTime, TimeDelta, Utc};
use proptest::{prelude::*, sample::select};

use super::World;
use crate::{
    decision::{Decision, Status, vote},
    event::{Entry, Event},
    people::People,
    state::{State, evolve},
    tick,
    vocabulary::{Method, Position},
};

/// One step of a story.
#[derive(Debug, Clone)]
enum Step {
    Say(&'static str, String),
    /// Said so many seconds before it arrives.
    Late(u16, &'static str, String),
    /// Answers one of the decisions or polls there are, by a position or option that fits it.
    Answer(&'static str, prop::sample::Index, prop::sample::Index),
    Wait(u32),
    Down(u32),
    Erase(&'static str),
    Merge(&'static str, &'static str),
}

const PEOPLE: [&str; 12] =
    ["coco", "ba", "ba2", "ba3", "rw", "rw2", "wwn", "faci", "olga", "xeno", "ba@dm", "matrix:@ba:example.org"];

const LEADS: [&str; 5] = ["ba", "rw", "wwn", "ba2", "rw2"];

const WHEN: [&str; 7] = ["in 1h", "in 3 days", "in 8d", "in 15d", "tomorrow 9:00", "next monday", "2026-12-31"];
const EVERY: [&str; 6] = [
    "daily at 8:00",
    "weekly on monday",
    "monthly on the 31st",
    "every 60 days",
    "monthly on the last friday",
    "\"*/30 9 * * MON\"",
];

fn one(of: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    select(of)
}

fn reference(letter: char) -> impl Strategy<Value = String> {
    (1_u32..6).prop_map(move |number| format!("{letter}{number}"))
}

fn deciding() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => (one(&["activity", "goal", "governance-rule", "other", "closure", "facilitator", "public-statement"]),
            one(&["", "--closes in 8d", "--closes in 20d", "--review in 9d", "--sunset in 16d", "--supersedes D1", "--person @coco",
                "--method majority", "--method consensus", "--for RW"]))
            .prop_map(|(kind, option)| format!("propose Something --kind {kind} {option}")),
        8 => (reference('D'), one(&["consent", "concern", "objection", "agree", "reservation", "stand-aside", "block",
            "support", "oppose", "abstain", "recused"]), one(&["", " for a good reason --ground harm", " no", " for a good reason"]))
            .prop_map(|(reference, position, reason)| format!("vote {reference} {position}{reason}")),
        2 => (reference('D'), one(&["show", "withdraw", "sponsor", "outcome", "dissent", "review"]), one(&["keep", "amend a better wording", "it was said", "withdraw"]))
            .prop_map(|(reference, verb, rest)| match verb {
                "show" | "sponsor" => format!("decision {verb} {reference}"),
                "review" if !rest.starts_with("it") && rest != "withdraw" => format!("decision review {reference} {rest}"),
                "review" => format!("decision review {reference} retire {rest} and more"),
                _ => format!("decision {verb} {reference} {rest}"),
            }),
        2 => reference('D').prop_map(|reference| format!("decision review {reference} keep")),
        3 => (reference('D'), one(&["amend", "editorial", "close", "keep-open", "translate"]), one(&["some words", "other words"]))
            .prop_map(|(reference, verb, words)| match verb {
                "amend" => format!("decision amend {reference} --text {words}"),
                "editorial" => format!("decision amend {reference} --text {words} --editorial"),
                "translate" => format!("decision translate {reference} --language fr --text {words}"),
                _ => format!("decision {verb} {reference}"),
            }),
        2 => one(&[
            "propose How warm are we --kind temperature",
            "propose How is this --method gradients",
            "propose Ruth steers --kind role --person @rw, @coco",
            "propose How we decide --kind governance-rule --set window.routine=5d, fallback.activity=two-thirds, voice.donors=yes",
            "propose What is urgent --kind governance-rule --method consent --set urgent.window=30h, urgent.method=majority",
            "propose Close the sluice --urgent the dam is about to break",
            "propose Where to dig --kind operational --task D1 --affected RW --knowledgeable WWN, @coco",
            "propose Where to dig --kind operational --task D2 --affected RW, BA --knowledgeable WWN",
            "decision record The path --text It stays open. --method majority --positions BA=support, RW=support",
            "decision record How we decide --text Faster. --kind governance-rule --method consent --set window.routine=4d",
        ]).prop_map(str::to_owned),
        2 => (reference('D'), one(&["contest", "escalate", "affected", "answer"])).prop_map(|(reference, verb)| match verb {
            "contest" => format!("decision contest {reference} it was otherwise"),
            "affected" => format!("decision affected {reference} WWN"),
            "answer" => format!("decision answer {reference} RW taken we follow it"),
            _ => format!("decision escalate {reference} this concerns us all"),
        }),
        1 => one(&["decision list", "decision list --status adopted", "decision list --status contested", "decision search something", "status", "log",
            "partnership show", "stakeholder list", "poll list", "remind list", "status --for public"]).prop_map(str::to_owned),
    ]
}

fn other() -> impl Strategy<Value = String> {
    prop_oneof![
        (one(&["", " --multiple"]), one(&WHEN)).prop_map(|(multiple, when)| {
            format!("poll ask Which? --options Monday; Friday; Next week{multiple} --closes {when}")
        }),
        (reference('F'), one(&["1", "2 3", "next week", "٢", "9", "monday"]))
            .prop_map(|(reference, choice)| format!("poll answer {reference} {choice}")),
        reference('F').prop_map(|reference| format!("poll close {reference}")),
        (one(&WHEN), one(&["room", "me", "coordinators", "RW", "@ba"]))
            .prop_map(|(when, to)| format!("remind add tea --when {when} --to {to}")),
        (one(&EVERY), one(&["room", "me", "coordinators", "RW", "@ba"]))
            .prop_map(|(every, to)| format!("remind add tea --every {every} --to {to}")),
        (reference('R'), one(&["1h", "3d", "2w"]))
            .prop_map(|(reference, dur)| format!("remind snooze {reference} {dur}")),
        (reference('R'), one(&EVERY)).prop_map(|(reference, every)| format!("remind edit {reference} --every {every}")),
        reference('R').prop_map(|reference| format!("remind cancel {reference}")),
        (one(&["@ba2", "@winnie", "@rw", "@ba"]), one(&["", " --until in 10 days", " --until in 1h"]))
            .prop_map(|(person, until)| format!("stakeholder hand-over {person}{until}")),
        one(&[
            "stakeholder hand-over --end",
            "stakeholder leave",
            "stakeholder observe",
            "stakeholder represent BA",
            "stakeholder accept @olga",
            "stakeholder accept @xeno",
            "stakeholder join Hill Farmers --sector communities",
            "stakeholder join River Fund --sector donors",
            "stakeholder add Fishers --sector communities --lead @olga",
            "stakeholder update --interest steady flow --consult-days 10",
            "stakeholder update RW --sector communities",
            "partnership set timezone Europe/Berlin",
            "partnership set timezone Pacific/Auckland",
            "partnership set sectors public, fishers",
            "partnership set anonymity-floor 7",
            "partnership set language fr",
            "partnership set languages en, fr",
            "partnership set languages en",
            "partnership set quiet-hours 20:00-08:00",
            "partnership facilitator add @faci",
            "partnership coordinator add @ba",
            "partnership coordinator remove @coco",
            "partnership link",
            "partnership archive",
        ])
        .prop_map(str::to_owned),
    ]
}

fn line() -> impl Strategy<Value = String> {
    prop_oneof![3 => deciding(), 2 => other()]
}

fn step() -> impl Strategy<Value = Step> {
    let who = || one(&PEOPLE);
    prop_oneof![
        20 => (who(), line()).prop_map(|(who, line)| Step::Say(who, line)),
        25 => (one(&LEADS), any::<prop::sample::Index>(), any::<prop::sample::Index>())
            .prop_map(|(who, which, what)| Step::Answer(who, which, what)),
        3 => (1_u16..3_000, who(), line()).prop_map(|(late, who, line)| Step::Late(late, who, line)),
        12 => (1_u32..24 * 60 * 9).prop_map(Step::Wait),
        2 => (24_u32 * 60 * 60..24 * 60 * 400).prop_map(Step::Wait),
        2 => (1_u32..24 * 60 * 60).prop_map(Step::Down),
        1 => one(&["ba", "ba2", "rw", "olga"]).prop_map(Step::Erase),
        1 => select(vec![("ba2", "ba"), ("ba", "ba2"), ("olga", "rw"), ("rw", "coco"), ("ba3", "rw2")])
            .prop_map(|(gone, kept)| Step::Merge(gone, kept)),
    ]
}

/// A fitting answer to one of the open matters.
fn answer(world: &World, which: &prop::sample::Index, what: &prop::sample::Index) -> Option<String> {
    let decisions: Vec<&Decision> = world.state.decisions.values().collect();
    let polls = world.state.polls.len();
    let index = which.index((decisions.len() + polls).max(1));
    let Some(decision) = decisions.get(index) else {
        return (polls > 0).then(|| format!("poll answer F{} {}", index - decisions.len() + 1, what.index(3) + 1));
    };
    let reference = decision.reference();
    Some(match &decision.status {
        Status::Waiting => format!("decision sponsor {reference}"),
        Status::Open if decision.method == Method::Advice => match decision.takes_positions(world.now) {
            true => format!("vote {reference} please think of the springs"),
            false => format!("decision {} {reference} so it is", what.get(&["outcome", "escalate"])),
        },
        Status::Open | Status::Integrating { .. } => {
            let position = *what.get(vote::positions(decision.method));
            let ground = if position == Position::Block { " --ground harm" } else { "" };
            format!("vote {reference} {position} for a good reason{ground}")
        }
        _ if decision.review.is_some() => {
            format!("decision review {reference} {} for a good reason", what.get(&["keep", "keep", "keep", "amend"]))
        }
        _ => format!("decision {} {reference} so it is", what.get(&["outcome", "dissent"])),
    })
}

/// Everything due by `until` falls due in order, at its own time, and ends.
fn falls_due_in_order(entries: &[Entry], from: DateTime<Utc>, until: DateTime<Utc>) {
    // What had fallen due before (the bot was down, the clock looked at later) keeps its own, earlier time.
    let mut last = DateTime::<Utc>::MIN_UTC;
    for entry in entries {
        assert!(entry.at <= until, "{entry:?} before its time");
        assert!(entry.at >= last, "{entry:?} after one of {last}, from {from}");
        assert!(entry.by.is_none() && entry.via.is_none() && entry.texts.is_empty());
        last = entry.at;
    }
}

fn play(world: &mut World, step: &Step) {
    match step {
        Step::Say(who, line) => drop(world.try_say(who, line)),
        Step::Answer(who, which, what) => {
            if let Some(line) = answer(world, which, what) {
                drop(world.try_say(who, &line));
            }
        }
        Step::Late(seconds, who, line) => {
            let at = world.now - TimeDelta::seconds(i64::from(*seconds));
            if let Ok(command) = crate::catalogue::parse(line) {
                drop(world.carry_out(at, who, command));
            }
        }
        Step::Wait(minutes) => {
            let (from, until) = (world.now, world.now + TimeDelta::minutes(i64::from(*minutes)));
            let told = world.until(until);
            assert!(told.entries.len() < 20_000);
            falls_due_in_order(&told.entries, from, until);
            // What somebody said a little earlier may have been due a little earlier.
            let least = from - TimeDelta::seconds(3_000);
            assert!(told.entries.iter().all(|entry| entry.at >= least), "nothing was due before {from}: {told:#?}");
        }
        Step::Down(minutes) => {
            let from = world.now;
            let told = world.down(&format!("{minutes}m"));
            falls_due_in_order(&told.entries, from, world.now);
            said_once(&told.entries);
        }
        Step::Erase(who) => {
            if world.member(who).is_some() {
                world.erase(who);
            }
        }
        Step::Merge(gone, kept) => {
            if let (Some(gone_id), Some(kept_id)) = (world.member(gone), world.member(kept))
                && gone_id != kept_id
            {
                world.merge(gone, kept);
            }
        }
    }
    assert!(
        tick::tick(&world.state, &world.directory(), world.now).is_none()
            || !matches!(step, Step::Wait(_) | Step::Down(_)),
        "the clock was looked at"
    );
}

/// 7.3: after downtime each missed reminder is sent once.
fn said_once(entries: &[Entry]) {
    let mut said = std::collections::BTreeSet::new();
    for entry in entries {
        let topic = match &entry.event {
            Event::ReminderFired { reminder, .. } => format!("R{reminder}"),
            Event::ReviewOverdue { decision, .. } => format!("V{decision}"),
            Event::Called { decision, version, members, .. } => format!("{decision} {version} {members:?}"),
            _ => continue,
        };
        assert!(said.insert(topic.clone()), "{topic} was said twice");
    }
}

fn played(steps: &[Step]) -> World {
    let mut world = World::three();
    world.say("coco", "partnership facilitator add @faci");
    for step in steps {
        play(&mut world, step);
    }
    world
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_story_runs_forward_and_replays(steps in prop::collection::vec(step(), 1..60), split in any::<prop::sample::Index>()) {
        let world = played(&steps);
        // In any split, each entry as it comes back from the database.
        let stored: Vec<Entry> = world
            .ledger
            .iter()
            .map(|entry| serde_json::from_str(&serde_json::to_string(entry).unwrap()).unwrap())
            .collect();
        let (prefix, suffix) = stored.split_at(split.index(stored.len() + 1));
        let mut state = State::replay(prefix);
        let _ = tick::next_due(&state, &People::default(), DateTime::UNIX_EPOCH);
        for entry in suffix {
            evolve(&mut state, entry);
        }
        prop_assert!(state == world.state);
        prop_assert_eq!(state.seq, world.ledger.len() as u64);
    }

    #[test]
    fn the_next_due_time_moves_forward_only(steps in prop::collection::vec(step(), 1..40)) {
        let mut world = played(&steps);
        let mut last = DateTime::<Utc>::MIN_UTC;
        for _ in 0..200 {
            let Some(due) = tick::next_due(&world.state, &world.directory(), world.now) else { break };
            prop_assert!(due >= last, "{} after {}", due, last);
            prop_assert!(tick::tick(&world.state, &world.directory(), due - TimeDelta::milliseconds(1)).is_none());
            world.until(due.max(world.now));
            last = due;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_example_of_any_command_is_decided_without_a_panic(steps in prop::collection::vec(step(), 0..30)) {
        let world = played(&steps);
        for line in LINES {
            for who in PEOPLE {
                let mut world = world.clone();
                drop(world.try_say(who, line));
            }
        }
    }
}

/// One of every command, and some that reach far.
const LINES: &[&str] = &[
    "partnership start Another --grouping country --sectors a, b",
    "partnership show",
    "partnership link",
    "partnership connect CODE-0001",
    "partnership detach",
    "partnership set quiet-hours 00:00-23:59",
    "partnership coordinator add @dana",
    "partnership coordinator remove @coco",
    "partnership facilitator add @dana",
    "partnership facilitator remove @faci",
    "partnership archive",
    "stakeholder add Hill Farmers --sector communities",
    "stakeholder join Hill Farmers --sector communities",
    "stakeholder represent RW",
    "stakeholder accept @olga",
    "stakeholder update BA --interest steady flow --mandate-until 2199-12-31",
    "stakeholder hand-over @winnie --until 2199-12-31",
    "stakeholder observe",
    "stakeholder leave BA",
    "stakeholder list",
    "propose Something --closes in 300d --review in 2y --sunset 2199-12-31",
    "propose Again --supersedes D1",
    "vote D1 consent",
    "vote D2 oppose it costs more than it brings",
    "decision list --status review-due",
    "decision show D1",
    "decision search something",
    "decision withdraw D1",
    "decision sponsor D1",
    "decision outcome D1 We replant.",
    "decision dissent D1 we were on the road",
    "decision review D1 retire it has done its work",
    "decision record The path --text It stays open. --method gradients --positions BA=1, RW=7: it dries the springs --on 2020-01-01",
    "decision contest D1 it was otherwise",
    "decision answer D1 BA partly we do some of it",
    "decision affected D1 BA, RW",
    "decision escalate D1",
    "propose How --kind governance-rule --set window.major=300d, urgent.window=24h, quorum.routine=1/3, languages=ar,fr",
    "propose Now --urgent it cannot wait at all",
    "propose Ask --kind operational --task D1 --affected BA --knowledgeable RW",
    "poll ask Which? --options A; B --closes 2199-12-31",
    "poll answer F1 1 --comment why not",
    "poll results F1",
    "poll close F1",
    "poll list",
    "remind add tea --every every 10 years",
    "remind list",
    "remind edit R1 coffee --when 2199-12-31",
    "remind cancel R1",
    "remind snooze R1 10y",
    "status",
    "status --for stakeholder",
    "log --since 2000-01-01 --limit 100",
    "me show",
    "help",
];

//! Mistakes: one clear answer, to whoever made it, and nothing stored but that answer.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use chrono::{DateTime, TimeDelta, Utc};
use convenor::{
    clock::ManualClock,
    dice::SeededDice,
    engine::{Engine, EngineError},
    stage::ScriptStage,
};
use convenor_console::{Delivered, Stage, plain};
use convenor_core::{
    chain::{self, Salt},
    ids::PartnershipId,
    port::{Account, Button, Clock, Ear as _, Heard, Place, Platform, Said, Target, Venue},
};
use convenor_store::{Commit, Head, LedgerPart, NewEntry, Store};
use rstest::rstest;

use crate::scripts::postgres;

/// A bot with two partnerships: SARALA in the room `main` (nadia coordinates, brian and ruth lead), DELTA in `delta`.
struct World {
    stage: ScriptStage,
    heard: u64,
}

impl World {
    async fn new(url: &str) -> Self {
        let start: DateTime<Utc> = "2026-01-05T09:00:00Z".parse().unwrap();
        let mut world = Self { stage: ScriptStage::open(url, start, 7).await.unwrap(), heard: 0 };
        for (who, room, line) in [
            ("nadia", "main", "partnership start Upper Sarala Watershed --code SARALA --timezone Africa/Nairobi"),
            ("nadia", "main", "stakeholder add Basin Authority --code BA --sector public --lead brian"),
            ("nadia", "main", "stakeholder add RiverWatch --code RW --sector civil-society --lead ruth"),
            ("olga", "delta", "partnership start Sarala Delta --code DELTA"),
            ("olga", "delta", "stakeholder join Delta Fishers --sector communities"),
            ("olga", "delta", "propose Mend the nets"),
            ("brian", "main", "propose Plant trees"),
            ("brian", "main", "poll ask Which day? --options \"Monday; Tuesday\""),
        ] {
            let answers = world.says(who, room, line).await;
            assert!(!answers.iter().any(|answer| answer.part.kind.starts_with("error.")), "{line}: {answers:?}");
        }
        world
    }

    async fn hears(&mut self, who: &str, name: &str, room: &str, said: Said) -> Vec<Delivered> {
        self.heard += 1;
        let venue = match room {
            "dm" => Venue::Direct,
            room => Venue::Room(Place { platform: Platform::Console, id: room.to_owned() }),
        };
        let heard = Heard {
            key: format!("m{}", self.heard),
            speaker: Account { platform: Platform::Console, id: who.to_owned() },
            name: name.to_owned(),
            venue,
            sent_at: self.stage.now(),
            said,
        };
        self.stage.hear(heard).await.unwrap();
        self.stage.take_delivered()
    }

    async fn says(&mut self, who: &str, room: &str, line: &str) -> Vec<Delivered> {
        self.hears(who, who, room, Said::Command { line: line.to_owned(), reply_to: None }).await
    }

    /// Every partnership's head, and how many texts it holds.
    async fn stored(&self) -> BTreeMap<PartnershipId, (Head, usize)> {
        let store = self.stage.store();
        let mut stored = BTreeMap::new();
        for id in store.partnerships().await.unwrap() {
            let snapshot = store.snapshot(id, None).await.unwrap().unwrap();
            stored.insert(id, (snapshot.head, store.all_texts(id).await.unwrap().len()));
        }
        stored
    }

    /// The only answer: an error of this kind with these words, to the speaker alone.
    async fn refused(&mut self, who: &str, room: &str, line: &str, kind: &str, words: &str) {
        let before = self.stored().await;
        let answers = self.says(who, room, line).await;
        refused(&answers, who, kind, words, line);
        assert_eq!(self.stored().await, before, "{line:.80}");
    }
}

fn refused(answers: &[Delivered], who: &str, kind: &str, words: &str, what: &str) {
    let [answer] = answers else { panic!("{what:.80}: {} answers: {answers:?}", answers.len()) };
    let text = plain(&answer.part.text);
    let to = Target::Account(Account { platform: Platform::Console, id: who.to_owned() });
    assert_eq!((&answer.target, answer.part.kind.as_str()), (&to, kind), "{what:.80}: {text}");
    assert!(answer.part.private, "{what:.80}: {text}");
    assert!(text.contains(words), "{what:.80}: {text}");
    // One screen at the most, however long the mistake.
    assert!(text.chars().count() <= 1_900, "{what:.80}: {} characters", text.chars().count());
}

async fn database(engine: &str) -> String {
    match engine {
        "sqlite" => "sqlite::memory:".to_owned(),
        _ => postgres().await,
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn a_mistake_is_answered_once_and_changes_nothing(#[values("sqlite", "postgres")] engine: &str) {
    let mut world = World::new(&database(engine).await).await;
    let too_long = format!("propose {}", "a".repeat(10_000));
    let just_fits = format!("propose {}", "a".repeat(9_992));
    let long_text = format!("propose Plant more trees --text {}", "words ".repeat(1_000));
    let long_word = "a".repeat(9_000);
    let spaces = " ".repeat(10_000);
    let wrong: &[(&str, &str, &str, &str, &str)] = &[
        ("brian", "main", "dance", "error.unknown-command", "I know no command “dance”"),
        ("brian", "main", "vtoe D1 consent", "error.unknown-command", "Did you mean vote?"),
        ("brian", "main", "decision shwo D1", "error.unknown-command", "Did you mean decision show?"),
        ("brian", "main", "propose Plant --metod consent", "error.usage", "Did you mean --method?"),
        ("brian", "main", "propose Plant --method concent", "error.usage", "Did you mean consent?"),
        ("brian", "main", "propose \"Plant trees", "error.usage", "A closing quote is missing"),
        ("brian", "main", "propose Plant --text a --text b", "error.usage", "--text is given twice"),
        ("brian", "main", &too_long, "error.limit", "10,000 is the most I take at once"),
        ("brian", "main", &just_fits, "error.limit", "is the most for one text"),
        ("brian", "main", &long_text, "error.limit", "is the most for one text"),
        ("brian", "main", &long_word, "error.unknown-command", "I know no command “aaaa"),
        ("brian", "main", &spaces, "error.usage", "There is nothing to do in an empty line"),
        ("brian", "dm", "", "error.usage", "There is nothing to do in an empty line"),
        ("brian", "main", "vote DELTA/D1 consent", "error.not-found", "I find no DELTA"),
        ("olga", "dm", "vote SARALA/D1 consent", "error.not-found", "I find no SARALA"),
        ("brian", "main", "vote D7 consent", "error.not-found", "There is no D7 here"),
        ("zoe", "main", "vote D1 consent", "error.forbidden", "I do not know this account here yet"),
        ("zoe", "dm", "status", "error.forbidden", "I do not know this account here yet"),
        ("zoe", "market", "status", "error.not-found", "There is no partnership here yet"),
        ("nadia", "main", "vote D1 consent", "error.forbidden", "This takes somebody who speaks for an organisation"),
        ("nadia", "main", "partnership start Another", "error.conflict", "belongs to Upper Sarala Watershed already"),
        ("brian", "market", "partnership connect AAAA-AAAA", "error.not-found", "This code does not work"),
        ("brian", "main", "remind add Spades --when 2025-12-24", "error.usage", "is past"),
        ("nadia", "main", "partnership set timezone Mars/Olympus", "error.usage", "does not fit timezone"),
        ("brian", "dm", "me timezone Mars/Olympus", "error.usage", "is no time zone I know"),
        ("zoe", "dm", "me connect AAAA-AAAA", "error.not-found", "This code does not work"),
        ("zoe", "dm", "me forget --yes", "error.not-found", "I keep nothing about this account"),
    ];
    for (who, room, line, kind, words) in wrong {
        world.refused(who, room, line, kind, words).await;
    }
    let zoe = Account { platform: Platform::Console, id: "zoe".to_owned() };
    assert!(world.stage.store().person_of(&zoe).await.unwrap().is_none(), "a stranger's mistakes make nobody known");
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn a_control_character_is_refused_wherever_it_comes_in(#[values("sqlite", "postgres")] engine: &str) {
    let mut world = World::new(&database(engine).await).await;
    let card = world.says("ruth", "dm", "decision show D1").await;
    let message = card.first().unwrap().message.clone();
    for code in (0..0x20).chain(0x7f..0xa0) {
        let c = char::from_u32(code).unwrap();
        if matches!(c, '\n' | '\t' | '\r') {
            continue;
        }
        let words = format!("U+{code:04X}");
        world.refused("ruth", "main", &format!("vote D1 concern dry{c}season"), "error.usage", &words).await;
        // As a reply, and behind a button.
        let before = world.stored().await;
        let said = Said::Reply { line: format!("concern: dry{c}season"), reply_to: message.clone() };
        refused(&world.hears("ruth", "ruth", "main", said).await, "ruth", "error.usage", &words, "a reply");
        let button = Button { id: "1:1:vote:D1:concern".to_owned(), label: String::new(), asks_reason: true };
        let said = Said::Press { button: button.id, because: Some(format!("dry{c}season")) };
        refused(&world.hears("ruth", "ruth", "main", said).await, "ruth", "error.usage", &words, "a button");
        assert_eq!(world.stored().await, before);
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn an_odd_display_name_is_shown_harmlessly(#[values("sqlite", "postgres")] engine: &str) {
    let mut world = World::new(&database(engine).await).await;
    for (number, name) in
        ["z\0oe", "\u{202e}eoz", " \u{7} ", "", "zoe\nnadia", &"z".repeat(5_000)].into_iter().enumerate()
    {
        let line = format!("stakeholder join Friends of Zoe {number} --sector communities --code Z{number}");
        let said = Said::Command { line, reply_to: None };
        let answers = world.hears(&format!("zoe{number}"), name, "main", said).await;
        let added = answers.iter().any(|answer| answer.part.kind == "stakeholder.added");
        assert!(added, "{name:.20?}: {answers:?}");
    }
    let list = world.says("nadia", "main", "stakeholder list").await;
    let text = &list.first().unwrap().part.text;
    assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{text}");
    assert!(text.chars().count() < 2_000, "{text}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn what_is_heard_twice_is_answered_once(#[values("sqlite", "postgres")] engine: &str) {
    let mut world = World::new(&database(engine).await).await;
    let first = world.says("ruth", "main", "vote D1 consent").await;
    assert!(first.iter().any(|answer| answer.part.kind == "position.recorded"), "{first:?}");
    let before = world.stored().await;
    world.heard -= 1;
    assert_eq!(world.says("ruth", "main", "vote D1 objection another text").await, []);
    assert_eq!(world.stored().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_partnerships_of_one_name_get_a_code_each() {
    let mut world = World::new(&database("sqlite").await).await;
    let mut named = BTreeSet::new();
    for room in 0..40 {
        let answers = world.says("pia", &format!("room{room}"), "partnership start Water").await;
        let started = &answers.first().unwrap().part;
        assert_eq!(started.kind, "partnership.started", "{room}: {answers:?}");
        // Its name with the code behind it.
        named.insert(started.text.split(" is open").next().unwrap().to_owned());
    }
    assert_eq!(named.len(), 40, "{named:?}");
}

/// Who came in before the partnership began there is no newcomer, even where that is heard of afterwards.
#[tokio::test(flavor = "multi_thread")]
async fn who_was_there_before_the_partnership_is_not_greeted() {
    let mut world = World::new(&database("sqlite").await).await;
    let began = world.stage.now();
    let mut joins = async |who: &str, sent_at: DateTime<Utc>| {
        let heard = Heard {
            key: format!("joins-{who}"),
            speaker: Account { platform: Platform::Console, id: who.to_owned() },
            name: who.to_owned(),
            venue: Venue::Room(Place { platform: Platform::Console, id: "main".to_owned() }),
            sent_at,
            said: Said::Joined,
        };
        world.stage.hear(heard).await.unwrap();
        world.stage.take_delivered().into_iter().map(|said| said.part.kind.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(joins("zuri", began - TimeDelta::seconds(1)).await, Vec::<String>::new());
    assert_ne!(joins("sefa", began).await, Vec::<String>::new());
}

/// A coming that was heard before the partnership began is heard again after it, at the same instant by a coarse clock.
#[tokio::test(flavor = "multi_thread")]
async fn a_coming_heard_again_after_the_beginning_is_no_news() {
    let start = "2026-01-05T09:00:00Z".parse().unwrap();
    let mut stage = convenor::stage::ScriptStage::open(&database("sqlite").await, start, 7).await.unwrap();
    let heard = |key: &str, who: &str, said: Said| Heard {
        key: key.to_owned(),
        speaker: Account { platform: Platform::Console, id: who.to_owned() },
        name: who.to_owned(),
        venue: Venue::Room(Place { platform: Platform::Console, id: "main".to_owned() }),
        sent_at: start,
        said,
    };
    let line = "partnership start Water".to_owned();
    stage.hear(heard("joins", "zuri", Said::Joined)).await.unwrap();
    stage.hear(heard("starts", "nadia", Said::Command { line, reply_to: None })).await.unwrap();
    stage.take_delivered();
    stage.hear(heard("joins", "zuri", Said::Joined)).await.unwrap();
    assert_eq!(stage.take_delivered().len(), 0, "heard already");
    stage.hear(heard("joins-too", "sefa", Said::Joined)).await.unwrap();
    assert_ne!(stage.take_delivered().len(), 0, "who comes now is greeted");
}

/// A ledger that cannot be read keeps its own partnership from falling due, and no other, however many are due.
#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn a_ledger_that_cannot_be_read_holds_up_no_other(#[values(4, 60)] partnerships: i64) {
    let store = Store::open(&database("sqlite").await).await.unwrap();
    let clock = Arc::new(ManualClock::new("2026-01-05T09:00:00Z".parse().unwrap()));
    let dice = Arc::new(SeededDice::new(7));
    let engine = Engine::new(store.clone(), Arc::clone(&clock) as Arc<dyn Clock>, dice, &[]);
    for number in 1..=partnerships {
        for (step, line) in
            ["partnership start Water", "remind add Bring the samples --when 2h"].into_iter().enumerate()
        {
            let heard = Heard {
                key: format!("{number}-{step}"),
                speaker: Account { platform: Platform::Console, id: "nadia".to_owned() },
                name: "Nadia".to_owned(),
                venue: Venue::Room(Place { platform: Platform::Console, id: format!("room{number}") }),
                sent_at: clock.now(),
                said: Said::Command { line: line.to_owned(), reply_to: None },
            };
            engine.hear(heard).await.unwrap();
        }
    }
    // The first one due gets an entry of a future that this program does not know.
    let broken = PartnershipId(1);
    let snapshot = store.snapshot(broken, None).await.unwrap().unwrap();
    let (bytes, salt) = (r#"{"event":"of another world"}"#.to_owned(), Salt([7; 16]));
    let link = chain::link(&snapshot.head.link, snapshot.head.seq + 1, &chain::leaf(&salt, bytes.as_bytes()));
    let part = LedgerPart {
        partnership: Some(broken),
        expect: snapshot.head,
        entries: vec![NewEntry { bytes, salt, link }],
        texts: Vec::new(),
        erase_texts: Vec::new(),
        erase_personal_of: Vec::new(),
        next_due: Some(clock.now()),
        members: Vec::new(),
    };
    store.commit(Commit { ledger: Some(part), now: clock.now(), ..Commit::default() }).await.unwrap();

    // Another program's eyes: nothing of it is in memory.
    let clock = Arc::new(ManualClock::new(clock.now() + TimeDelta::hours(3)));
    let dice = Arc::new(SeededDice::new(8));
    let engine = Engine::new(store.clone(), Arc::clone(&clock) as Arc<dyn Clock>, dice, &[]);
    let failed = engine.work().await.unwrap_err();
    assert!(
        matches!(failed, EngineError::Entry { partnership: 1, seq, .. } if seq == snapshot.head.seq + 1),
        "{failed}"
    );
    assert_eq!(store.due_partnerships(clock.now(), 1_000).await.unwrap(), [broken]);
    let rows = store.claim_deliveries(clock.now(), 1_000).await.unwrap();
    let mut reminded = BTreeSet::new();
    for row in rows {
        let behind = store.behind(&row, 10).await.unwrap().into_iter().chain([row]);
        reminded.extend(behind.filter(|row| row.created == clock.now()).filter_map(|row| row.partnership));
    }
    assert_eq!(reminded, (2..=partnerships).map(PartnershipId).collect());
}

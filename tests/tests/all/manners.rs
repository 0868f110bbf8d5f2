//! Manners, with a clock that is moved: two weeks of three people in three zones, and each rule by itself. No homeserver.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use chrono::{DateTime, Datelike, TimeDelta, Utc};
use convenor::{clock::ManualClock, dice::SeededDice, engine::Engine, stage::ScriptStage};
use convenor_console::{Delivered, Stage};
use convenor_core::port::{
    Account, Clock, Ear, Heard, Mouth, Part, Place, Platform, Said, SendError, Sent, Target, Venue,
};
use convenor_core::times::Zone;
use convenor_store::Store;

/// The bot, a clock, and what everybody gets.
struct Village {
    stage: ScriptStage,
    said: u32,
    got: Vec<Delivered>,
}

impl Village {
    async fn open(start: &str) -> Self {
        let stage = ScriptStage::open("sqlite::memory:", at(start), 7).await.unwrap();
        Self { stage, said: 0, got: Vec::new() }
    }

    /// Somebody says something in the room `main`, or (`amina@dm`) to the bot directly.
    async fn say(&mut self, who: &str, line: &str) {
        self.said += 1;
        let (who, venue) = match who.strip_suffix("@dm") {
            Some(who) => (who, Venue::Direct),
            None => (who, Venue::Room(Place { platform: Platform::Console, id: "main".to_owned() })),
        };
        let heard = Heard {
            key: format!("k{}", self.said),
            speaker: account(who),
            name: who.to_owned(),
            venue,
            sent_at: self.stage.now(),
            said: Said::Command { line: line.to_owned(), reply_to: None },
        };
        self.stage.hear(heard).await.unwrap();
        let answers = self.stage.take_delivered();
        let refused = answers.iter().find(|answer| answer.part.kind.starts_with("error"));
        assert!(refused.is_none(), "{who}: {line}: {refused:#?}");
        self.got.extend(answers);
    }

    async fn until(&mut self, instant: &str) {
        self.stage.advance(at(instant)).await.unwrap();
        self.got.extend(self.stage.take_delivered());
    }

    /// The bot is down until then.
    async fn down_until(&mut self, instant: &str) {
        self.stage.crash().await.unwrap();
        self.stage.advance(at(instant)).await.unwrap();
        self.stage.start(Vec::new()).await.unwrap();
        self.got.extend(self.stage.take_delivered());
    }

    async fn reachable(&mut self, who: &str, reachable: bool) {
        self.stage.set_reachable(who, reachable).await.unwrap();
        self.got.extend(self.stage.take_delivered());
    }

    /// What a person got since the last look, answers to `me …` apart: `Mon 05 Jan 09:00 kind refs`, by that zone's clock.
    fn of(&mut self, who: &str, zone: &str) -> Vec<String> {
        let zone: Zone = zone.parse().unwrap();
        let (theirs, others) = std::mem::take(&mut self.got)
            .into_iter()
            .partition(|message| message.target == Target::Account(account(who)));
        self.got = others;
        let lines = |message: Delivered| {
            let local = zone.local(message.at);
            let mut line = format!("{} {}", local.format("%a %d %b %H:%M"), message.part.kind);
            for reference in message.part.refs {
                write!(line, " {reference}").unwrap();
            }
            line
        };
        theirs.into_iter().filter(|message: &Delivered| !message.part.kind.starts_with("me.")).map(lines).collect()
    }

    /// The words of the last message to a person.
    fn last(&self, who: &str) -> &str {
        let target = Target::Account(account(who));
        let mut got = self.got.iter().rev().filter(|message| !message.part.kind.starts_with("me."));
        got.find(|message| message.target == target).map_or("", |message| &message.part.text)
    }

    /// What stood in the room since the last look.
    fn room(&mut self) -> Vec<String> {
        let (room, others): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.got).into_iter().partition(|message| matches!(message.target, Target::Room(_)));
        self.got = others;
        room.into_iter().map(|message| message.part.text).collect()
    }
}

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

fn account(name: &str) -> Account {
    Account { platform: Platform::Console, id: name.to_owned() }
}

/// A coordinator and three leads who keep their own hours.
async fn three_zones(start: &str) -> Village {
    let mut village = Village::open(start).await;
    village.say("coco", "partnership start Coast Watch --code COAST").await;
    for (who, code, sector) in [("amina", "AA", "public"), ("berta", "BB", "private"), ("chidi", "CC", "communities")] {
        village
            .say("coco", &format!("stakeholder add {code} Association --sector {sector} --code {code} --lead @{who}"))
            .await;
    }
    for (who, zone, weekend) in
        [("amina", "Africa/Cairo", "fri,sat"), ("berta", "Europe/Berlin", "sat,sun"), ("chidi", "Asia/Tokyo", "none")]
    {
        village.say(&format!("{who}@dm"), &format!("me timezone {zone}")).await;
        village.say(&format!("{who}@dm"), &format!("me weekend {weekend}")).await;
    }
    village.got.clear();
    village
}

/// Two weeks from Monday 23 March 2026; on the 29th Berlin's clocks change.
#[tokio::test]
async fn two_weeks_of_three_people_in_three_zones() {
    let mut village = three_zones("2026-03-23T06:00:00Z").await;
    // A word to all three at their own time, every day at 04:30 and 20:30 UTC: quiet hours (21 to 7) delay, days off don't.
    for who in ["amina", "berta", "chidi"] {
        village.say("coco", &format!("remind add Read the gauge --to @{who} --every daily at 04:30")).await;
        village
            .say("coco", &format!("remind add Close the gate --to @{who} --every weekly on saturday at 20:30"))
            .await;
    }
    // Each proposes; all answer but Chidi, on whom the first one waits: closed, its outcome is due.
    for (who, title) in [("amina", "Dredge the inlet"), ("berta", "Light the pier"), ("chidi", "Count the boats")] {
        village.say(who, &format!("propose {title}")).await;
    }
    for who in ["amina", "berta"] {
        for reference in ["D1", "D2", "D3"] {
            village.say(who, &format!("vote {reference} consent")).await;
        }
    }
    village.got.clear();
    // Closed on Wednesday 1 April, their outcomes are asked for on Friday, which is a day off in Cairo, after hours in Tokyo.
    village.until("2026-03-25T08:00:00Z").await;
    let before: Vec<_> = std::mem::take(&mut village.got);
    for (who, title) in [("amina", "Mark the channel"), ("berta", "Paint the shed"), ("chidi", "Mend the nets")] {
        village.say(who, &format!("propose {title}")).await;
    }
    for who in ["amina", "berta"] {
        for reference in ["D4", "D5", "D6"] {
            village.say(who, &format!("vote {reference} consent")).await;
        }
    }
    village.got = before;
    // Extended on a Saturday: the call to the unheard waits for working time, which is not for all on the same day.
    village.until("2026-03-28T10:00:00Z").await;
    let before: Vec<_> = std::mem::take(&mut village.got);
    village.say("amina", "propose Survey the reef").await;
    village.got = before;
    village.until("2026-04-06T12:00:00Z").await;

    let mut told = String::new();
    for (who, zone) in [("amina", "Africa/Cairo"), ("berta", "Europe/Berlin"), ("chidi", "Asia/Tokyo"), ("coco", "UTC")]
    {
        writeln!(told, "{who}").unwrap();
        for line in village.of(who, zone) {
            writeln!(told, "  {line}").unwrap();
        }
    }
    insta::assert_snapshot!(told);
}

/// Whatever comes, in those two weeks and after an outage in them: nothing in quiet hours, no digest outside working time,
/// one digest a person and day.
#[tokio::test]
async fn no_message_breaks_anybodys_hours() {
    let mut village = three_zones("2026-03-23T06:00:00Z").await;
    for hour in 0..24 {
        village.say("coco", &format!("remind add At {hour} --to coordinators --every daily at {hour}:10")).await;
        for who in ["amina", "berta", "chidi"] {
            village.say("coco", &format!("remind add At {hour} --to @{who} --every daily at {hour}:10")).await;
        }
    }
    village.say("amina", "propose Dredge the inlet").await;
    village.say("amina", "vote D1 consent").await;
    village.say("berta", "propose Light the pier").await;
    village.got.clear();
    village.until("2026-03-26T10:00:00Z").await;
    village.down_until("2026-03-27T23:30:00Z").await;
    village.until("2026-04-06T06:00:00Z").await;
    let people = [
        ("amina", "Africa/Cairo", vec!["Fri", "Sat"]),
        ("berta", "Europe/Berlin", vec!["Sat", "Sun"]),
        ("chidi", "Asia/Tokyo", vec![]),
        ("coco", "UTC", vec!["Sat", "Sun"]),
    ];
    for (who, zone, weekend) in people {
        let zone: Zone = zone.parse().unwrap();
        let (mut days, mut count) = (BTreeSet::new(), 0);
        for message in village.got.iter().filter(|message| message.target == Target::Account(account(who))) {
            let local = zone.local(message.at);
            count += 1;
            let hour = local.format("%H").to_string().parse::<u32>().unwrap();
            assert!((7..21).contains(&hour), "{who} at {local}: {}", message.part.text);
            if message.part.kind == "digest" && message.part.text.contains("for today") {
                assert!((9..17).contains(&hour), "{who} at {local}: {}", message.part.text);
                assert!(!weekend.contains(&&*local.weekday().to_string()), "{who} at {local}");
                assert!(days.insert(local.date()), "two digests for {who} on {local}");
            }
        }
        assert!(count > 100, "{who} got {count}");
        assert!(!days.is_empty(), "{who} got no digest");
    }
}

#[tokio::test]
async fn a_changed_setting_plans_anew_what_waits() {
    let mut village = three_zones("2026-03-23T08:00:00Z").await;
    // Tuesday 22:00 in Cairo is quiet: it waits for seven.
    village.say("coco", "remind add Read the gauge --to @amina --when 2026-03-24T20:00Z").await;
    village.until("2026-03-24T20:10:00Z").await;
    village.got.clear();
    village.say("amina@dm", "me quiet 23:30-05:00").await;
    assert_eq!(village.of("amina", "Africa/Cairo"), ["Tue 24 Mar 22:10 reminder R1"]);
    // And the other way round: what would have come at seven comes when her new quiet hours end.
    village.say("coco", "remind add Read it again --to @amina --when 2026-03-25T22:00Z").await;
    village.until("2026-03-25T22:10:00Z").await;
    village.say("amina@dm", "me quiet 22:00-10:30").await;
    village.until("2026-03-26T12:00:00Z").await;
    let got = village.of("amina", "Africa/Cairo");
    assert_eq!(got.last().unwrap(), "Thu 26 Mar 10:30 reminder R2");
    // In another zone it is another hour.
    village.say("coco", "remind add And once more --to @amina --when 2026-03-26T21:00Z").await;
    village.until("2026-03-26T21:10:00Z").await;
    village.got.clear();
    village.say("amina@dm", "me timezone America/Lima").await;
    assert_eq!(village.of("amina", "America/Lima"), ["Thu 26 Mar 16:10 reminder R3"]);
}

#[tokio::test]
async fn a_mute_ends_at_a_humane_hour_and_can_be_ended_early() {
    let mut village = three_zones("2026-03-23T08:00:00Z").await;
    village.say("berta@dm", "me mute 14h").await;
    village.say("coco", "remind add Read the gauge --to @berta --when 2026-03-23T10:00Z").await;
    village.until("2026-03-24T12:00:00Z").await;
    let got = village.of("berta", "Europe/Berlin");
    assert_eq!(got, ["Tue 24 Mar 07:00 reminder R1"], "the mute ends at 23:00");
    village.say("berta@dm", "me mute 9d").await;
    village.say("coco", "remind add Read it again --to @berta --when 2026-03-24T13:00Z").await;
    village.until("2026-03-24T14:00:00Z").await;
    village.got.clear();
    village.say("berta@dm", "me mute 1m").await;
    village.until("2026-03-24T14:02:00Z").await;
    assert_eq!(village.of("berta", "Europe/Berlin"), ["Tue 24 Mar 15:01 reminder R2"]);
    // Who asks for the inbox wants it now, muted or not, at any hour, in one message.
    village.say("berta@dm", "me mute 9d").await;
    for number in 3..6 {
        village.say("coco", &format!("remind add Number {number} --to @berta --when 2026-03-24T15:0{number}Z")).await;
    }
    village.until("2026-03-24T22:00:00Z").await;
    village.got.clear();
    village.say("berta@dm", "me inbox").await;
    let words = village.last("berta").to_owned();
    assert!(words.starts_with("3 messages were waiting for you"), "{words}");
    assert_eq!(village.of("berta", "Europe/Berlin"), ["Tue 24 Mar 23:00 digest R3 R4 R5"]);
}

#[tokio::test]
async fn what_was_planned_before_an_outage_keeps_manners_after_it_and_says_that_it_is_late() {
    let mut village = three_zones("2026-03-23T08:00:00Z").await;
    village.say("berta", "propose Light the pier").await;
    for who in ["amina", "berta", "chidi"] {
        village.say(who, "vote D1 consent").await;
    }
    // Closed on Monday 30 March, 08:00 UTC; two days later its outcome is asked for: down from Wednesday to Saturday.
    village.until("2026-04-01T07:59:00Z").await;
    village.got.clear();
    village.down_until("2026-04-04T10:00:00Z").await;
    village.until("2026-04-07T08:00:00Z").await;
    // It fell due while nobody counted the days, and is marked all the same.
    let words = village.last("berta").to_owned();
    assert!(words.contains("This comes late. It was due Wed, 1 Apr 2026, 10:00"), "{words}");
    let got = village.of("berta", "Europe/Berlin");
    assert_eq!(got, ["Mon 06 Apr 09:00 outcome.due D1"]);
    // A reminder asked for at night, planned for seven, comes after the outage at a humane hour, once, marked.
    village.say("coco", "remind add Read the gauge --to @berta --when 2026-04-07T20:00Z").await;
    village.until("2026-04-07T21:00:00Z").await;
    village.got.clear();
    village.down_until("2026-04-08T21:00:00Z").await;
    assert!(village.of("berta", "Europe/Berlin").is_empty());
    village.until("2026-04-09T21:00:00Z").await;
    let words = village.last("berta").to_owned();
    assert!(words.contains("This comes late. It was due Wed, 8 Apr 2026, 07:00"), "{words}");
    assert_eq!(village.of("berta", "Europe/Berlin"), ["Thu 09 Apr 07:00 reminder R1"]);
    village.down_until("2026-04-10T21:00:00Z").await;
    village.until("2026-04-14T21:00:00Z").await;
    assert!(village.of("berta", "Europe/Berlin").is_empty(), "a second outage says nothing again");
}

#[tokio::test]
async fn after_an_outage_a_closed_matter_is_not_brought_up_again() {
    let mut village = three_zones("2026-03-23T08:00:00Z").await;
    // It fell due at night and waits for the morning.
    village.say("coco", "remind add Read the gauge --to @berta --every daily at 20:30").await;
    village.until("2026-03-23T21:00:00Z").await;
    village.say("coco", "remind cancel R1").await;
    village.got.clear();
    village.down_until("2026-03-24T21:00:00Z").await;
    village.until("2026-03-26T21:00:00Z").await;
    assert!(village.got.is_empty(), "{:#?}", village.got);
}

#[tokio::test]
async fn a_burst_is_one_message_with_every_word_in_order() {
    let mut village = three_zones("2026-03-23T08:00:00Z").await;
    for number in 1..=30 {
        village.say("coco", &format!("remind add number {number} --to room --when 2026-03-24T10:00Z")).await;
        village.say("coco", &format!("remind add number {number} --to @berta --when 2026-03-24T10:00Z")).await;
    }
    village.got.clear();
    village.until("2026-03-24T10:00:00Z").await;
    for target in
        [Target::Account(account("berta")), Target::Room(Place { platform: Platform::Console, id: "main".into() })]
    {
        let got: Vec<_> = village.got.iter().filter(|message| message.target == target).collect();
        let [one] = got.as_slice() else { panic!("{got:#?}") };
        let numbers: Vec<u32> = one
            .part
            .text
            .split("number ")
            .skip(1)
            .map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next().unwrap().parse().unwrap())
            .collect();
        assert_eq!(numbers, (1..=30).collect::<Vec<_>>());
        assert_eq!(one.part.refs.len(), 30);
    }
    // Few are said one by one, so that each can be replied to.
    for number in 1..=4 {
        village.say("coco", &format!("remind add number {number} --to room --when 2026-03-25T10:00Z")).await;
    }
    village.got.clear();
    village.until("2026-03-25T10:00:00Z").await;
    assert_eq!(village.room().len(), 4);
}

#[tokio::test]
async fn who_cannot_be_reached_is_told_in_the_room_without_content_and_the_coordinator_hears_who() {
    let mut village = three_zones("2026-03-23T08:00:00Z").await;
    village.reachable("berta", false).await;
    village.say("coco", "remind add Sign the permit --to @berta --when 2026-03-23T10:00Z").await;
    village.got.clear();
    village.until("2026-03-24T10:00:00Z").await;
    let room = village.room();
    assert_eq!(room.len(), 1, "{room:#?}");
    assert!(room[0].contains("berta: a message is waiting") && room[0].contains("me inbox"), "{room:#?}");
    assert!(!room[0].contains("permit"), "{room:#?}");
    assert!(village.last("coco").contains("I cannot reach berta"), "{:#?}", village.got);
    village.got.clear();
    village.say("coco@dm", "status").await;
    assert!(village.last("coco").contains("Messages wait for one person I cannot reach"), "{}", village.last("coco"));
    // A second one that fails says nothing new.
    village.say("coco", "remind add Sign it again --to @berta --when 2026-03-24T11:00Z").await;
    village.got.clear();
    village.until("2026-03-25T10:00:00Z").await;
    assert!(village.got.is_empty(), "{:#?}", village.got);
    village.reachable("berta", true).await;
    assert_eq!(village.of("berta", "Europe/Berlin"), ["Wed 25 Mar 11:00 reminder R1", "Wed 25 Mar 11:00 reminder R2"]);
}

/// A mouth whose answers get lost, on a platform that forgets keys at once.
struct Forgetful {
    said: Mutex<Vec<(String, String)>>,
    /// The message arrives and the answer does not.
    losing: AtomicBool,
    looked: AtomicBool,
}

#[async_trait]
impl Mouth for Forgetful {
    fn platform(&self) -> Platform {
        Platform::Console
    }

    async fn send(&self, _: &Target, part: &Part, key: &str) -> Result<Sent, SendError> {
        self.said.lock().unwrap().push((key.to_owned(), part.text.clone()));
        if self.losing.load(Ordering::SeqCst) {
            return Err(SendError::Later { after: None, source: "the line broke".into() });
        }
        Ok(Sent { message: key.to_owned() })
    }

    fn memory(&self) -> Duration {
        Duration::ZERO
    }

    async fn find(&self, _: &Target, key: &str, _: DateTime<Utc>) -> Result<Option<Sent>, SendError> {
        self.looked.store(true, Ordering::SeqCst);
        let said = self.said.lock().unwrap();
        Ok(said.iter().any(|(known, _)| known == key).then(|| Sent { message: key.to_owned() }))
    }
}

#[tokio::test]
async fn outside_the_memory_of_a_platform_a_message_is_looked_for_before_it_is_sent_again() {
    let clock = Arc::new(ManualClock::new(at("2026-03-23T08:00:00Z")));
    let store = Store::open("sqlite::memory:").await.unwrap();
    let engine =
        Engine::new(store, Arc::clone(&clock) as Arc<dyn Clock>, Arc::new(SeededDice::new(1)), &[]).one_at_a_time();
    let mouth =
        Arc::new(Forgetful { said: Mutex::default(), losing: AtomicBool::new(true), looked: AtomicBool::new(false) });
    engine.add_mouth(Arc::clone(&mouth) as Arc<_>);
    let heard = |key: &str, line: &str| Heard {
        key: key.to_owned(),
        speaker: account("coco"),
        name: "coco".to_owned(),
        venue: Venue::Room(Place { platform: Platform::Console, id: "main".to_owned() }),
        sent_at: clock.now(),
        said: Said::Command { line: line.to_owned(), reply_to: None },
    };
    engine.hear(heard("k1", "partnership start Coast Watch")).await.unwrap();
    engine.work().await.unwrap();
    assert_eq!(mouth.said.lock().unwrap().len(), 1);
    assert!(!mouth.looked.load(Ordering::SeqCst), "the first attempt needs no looking");
    mouth.losing.store(false, Ordering::SeqCst);
    clock.set(clock.now() + TimeDelta::hours(1));
    engine.work().await.unwrap();
    assert!(mouth.looked.load(Ordering::SeqCst));
    assert_eq!(mouth.said.lock().unwrap().len(), 1, "found, it is not said again");
    assert_eq!(engine.next_work().await.unwrap(), Some(at("2026-03-30T09:00:00Z")), "delivered; next is a Monday");
    engine.hear(heard("k2", "help vote")).await.unwrap();
    engine.work().await.unwrap();
    assert_eq!(mouth.said.lock().unwrap().len(), 2, "what follows goes on");
}

/// A platform on which some accounts cannot be reached.
struct Phone {
    platform: Platform,
    /// Accounts that take no direct messages, and whether one was tried.
    closed: Mutex<BTreeMap<String, bool>>,
    said: Mutex<Vec<(Target, String)>>,
}

impl Phone {
    fn new(platform: Platform) -> Arc<Self> {
        Arc::new(Self { platform, closed: Mutex::default(), said: Mutex::default() })
    }

    fn close(&self, account: &str) {
        self.closed.lock().unwrap().insert(account.to_owned(), false);
    }

    fn asked(&self, account: &str) -> bool {
        self.closed.lock().unwrap()[account]
    }

    /// What was said since the last look, `kind words`.
    fn said(&self) -> Vec<(Target, String)> {
        std::mem::take(&mut *self.said.lock().unwrap())
    }
}

#[async_trait]
impl Mouth for Phone {
    fn platform(&self) -> Platform {
        self.platform
    }

    async fn send(&self, target: &Target, part: &Part, key: &str) -> Result<Sent, SendError> {
        if let Target::Account(account) = target
            && let Some(asked) = self.closed.lock().unwrap().get_mut(&account.id)
        {
            *asked = true;
            return Err(SendError::Gone("direct messages are closed".into()));
        }
        self.said.lock().unwrap().push((target.clone(), format!("{} {}", part.kind, part.text)));
        Ok(Sent { message: key.to_owned() })
    }

    fn memory(&self) -> Duration {
        Duration::from_secs(3600)
    }

    async fn find(&self, _: &Target, _: &str, _: DateTime<Utc>) -> Result<Option<Sent>, SendError> {
        Ok(None)
    }
}

#[tokio::test]
async fn who_cannot_be_reached_on_one_platform_is_reached_once_on_the_other_and_nobody_hears_of_it() {
    let clock = Arc::new(ManualClock::new(at("2026-03-24T08:00:00Z")));
    let store = Store::open("sqlite::memory:").await.unwrap();
    let engine = Engine::new(store.clone(), Arc::clone(&clock) as Arc<dyn Clock>, Arc::new(SeededDice::new(1)), &[])
        .one_at_a_time();
    let (matrix, discord) = (Phone::new(Platform::Matrix), Phone::new(Platform::Discord));
    engine.add_mouth(Arc::clone(&matrix) as Arc<_>);
    engine.add_mouth(Arc::clone(&discord) as Arc<_>);
    let on = |platform: Platform, id: &str| Account { platform, id: id.to_owned() };
    let mut number = 0;
    let mut say = async |account: &Account, venue: Venue, line: String| {
        number += 1;
        let heard = Heard {
            key: format!("k{number}"),
            speaker: account.clone(),
            name: account.id.clone(),
            venue,
            sent_at: clock.now(),
            said: Said::Command { line, reply_to: None },
        };
        engine.hear(heard).await.unwrap();
        engine.work().await.unwrap();
    };
    let main = Venue::Room(Place { platform: Platform::Matrix, id: "main".to_owned() });
    let (coco, berta) = (on(Platform::Matrix, "@coco:x"), on(Platform::Matrix, "@berta:x"));
    let berta_too = on(Platform::Discord, "7");
    say(&coco, main.clone(), "partnership start Coast Watch".to_owned()).await;
    say(&coco, main.clone(), "stakeholder add RiverWatch --sector civil-society --lead @berta:x".to_owned()).await;
    say(&berta, Venue::Direct, "me link".to_owned()).await;
    let mut code = matrix.said().into_iter().filter_map(|(_, words)| {
        let words = words.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').map(str::to_owned);
        words.into_iter().find(|word| word.len() == 9 && word.as_bytes()[4] == b'-')
    });
    let code = code.next_back().expect("a code");
    say(&berta_too, Venue::Direct, format!("me connect {code}")).await;
    say(&coco, main.clone(), "remind add Sign the permit --to @berta:x --when 2026-03-24T10:00Z".to_owned()).await;
    let _ = (matrix.said(), discord.said());

    // Her first account fails: the other hears it, once, and neither room nor coordinator hears of that.
    discord.close("7");
    clock.set(at("2026-03-24T10:00:00Z"));
    engine.work().await.unwrap();
    clock.set(clock.now() + TimeDelta::minutes(30));
    engine.work().await.unwrap();
    assert!(discord.asked("7") && discord.said().is_empty());
    let said = matrix.said();
    let [(target, words)] = said.as_slice() else { panic!("{said:#?}") };
    assert_eq!(*target, Target::Account(berta.clone()));
    assert!(words.starts_with("reminder") && words.contains("Sign the permit"), "{words}");
    // Out of reach on both: now the room hears that something waits, without content, and the coordinator hears who.
    matrix.close("@berta:x");
    say(&coco, main, "remind add Sign it again --to @berta:x --when 2026-03-24T12:00Z".to_owned()).await;
    matrix.said();
    clock.set(at("2026-03-24T12:00:00Z"));
    engine.work().await.unwrap();
    let said = matrix.said();
    let room: Vec<_> = said.iter().filter(|(target, _)| matches!(target, Target::Room(_))).collect();
    let [(_, words)] = room.as_slice() else { panic!("{said:#?}") };
    assert!(words.contains("message is waiting") && !words.contains("Sign"), "{words}");
    let told =
        |(target, words): &(Target, String)| *target == Target::Account(coco.clone()) && words.contains("cannot reach");
    assert!(said.iter().any(told), "{said:#?}");
}

//! What cannot be decrypted yet: heard when its key comes, given up after a week.

use std::sync::{Arc, Mutex};

use chrono::TimeDelta;
use convenor_core::port::Clock as _;
use convenor_tests::{
    faulty::{Asked, Fault, Faulty},
    people::Person,
};
use serde_json::{Value, json};

use super::{
    bot::{Log, MachineClock, Seat},
    front::{begin, until},
};

/// Keys on their way to the bot, held back; some are let through.
#[derive(Clone, Default)]
struct Keys(Arc<Mutex<Held>>);

#[derive(Default)]
struct Held {
    keys: Vec<Value>,
    /// Whose keys come through with the next sync.
    free: Vec<String>,
}

impl Keys {
    /// From now on no key comes through to the bot.
    fn hold(front: &Faulty) -> Self {
        let held = Self::default();
        let keys = held.clone();
        front.behave(move |asked: &Asked| {
            if !asked.is_sync() {
                return Fault::None;
            }
            let keys = keys.clone();
            Fault::Changed(Box::new(move |answer| keys.sift(answer)))
        });
        held
    }

    fn sift(&self, answer: &mut Value) {
        let Held { keys, free } = &mut *self.0.lock().unwrap();
        if let Some(events) = answer.pointer_mut("/to_device/events").and_then(Value::as_array_mut) {
            keys.append(events);
        }
        let is_free = |key: &Value| free.iter().any(|person| key["sender"] == person.as_str());
        let given: Vec<_> = keys.extract_if(.., |key| is_free(key)).collect();
        answer["to_device"] = json!({"events": given});
    }

    /// The keys of this person come through with the next sync.
    fn let_through(&self, person: &Person) {
        self.0.lock().unwrap().free.push(person.id.clone());
    }
}

/// Somebody who encrypts, in the room; the bot knows.
async fn comes_in(seat: &Seat, name: &str, room: &str) -> Person {
    let person = seat.home.encrypting_person(name).await.unwrap();
    person.join(room).await.unwrap();
    seat.ear.wait_for_line(&format!("{name} joined:")).await;
    person
}

/// Somebody who does not encrypt shows how far the bot has read.
async fn clerk(seat: &Seat, room: &str) -> Person {
    let clerk = seat.home.person("Clerk").await.unwrap();
    clerk.join(room).await.unwrap();
    clerk
}

fn heard(seat: &Seat, words: &str) -> usize {
    seat.ear.lines().iter().filter(|line| line.ends_with(words)).count()
}

#[tokio::test]
async fn what_cannot_be_decrypted_yet_is_heard_once_when_its_key_comes_even_after_a_restart() {
    let (seat, front, bot, amina, room) = begin(true).await;
    amina.say(&room, "!first").await.unwrap();
    seat.ear.wait_for_line("first").await;
    let clerk = clerk(&seat, &room).await;
    let keys = Keys::hold(&front);
    // Badu's first message needs a key of his own.
    let badu = comes_in(&seat, "Badu", &room).await;
    let locked = badu.say(&room, "!locked").await.unwrap();
    let asked_at = MachineClock.now();
    clerk.say(&room, "!open").await.unwrap();
    seat.ear.wait_for_line("open").await;
    assert_eq!(heard(&seat, "locked"), 0, "{:#?}", seat.ear.lines());
    bot.kill().await;

    // The room's cursor has passed it; it is not forgotten.
    let bot = seat.start_at(&front.url).await;
    clerk.say(&room, "!still open").await.unwrap();
    seat.ear.wait_for_line("still open").await;
    assert_eq!(heard(&seat, "locked"), 0);
    keys.let_through(&badu);
    clerk.say(&room, "!key").await.unwrap();
    seat.ear.wait_for_line("Badu command: locked").await;
    bot.stop().await;
    let bot = seat.start().await;
    amina.say(&room, "!end").await.unwrap();
    seat.ear.wait_for_line("end").await;
    let unlocked: Vec<_> = {
        let heard = seat.ear.heard.lock().unwrap();
        heard.iter().filter(|(heard, _)| heard.key == locked).map(|(heard, _)| heard.sent_at).collect()
    };
    assert_eq!(unlocked.len(), 1, "heard once");
    assert!((unlocked[0] - asked_at).abs() < TimeDelta::seconds(5), "as said then, not when the key came");
    bot.stop().await;
}

#[tokio::test]
async fn a_key_that_comes_within_a_week_opens_what_was_said_and_a_later_one_opens_nothing() {
    let log = Log::start();
    let (seat, front, bot, _amina, room) = begin(true).await;
    let clerk = clerk(&seat, &room).await;
    let keys = Keys::hold(&front);
    let (badu, carla) = (comes_in(&seat, "Badu", &room).await, comes_in(&seat, "Carla", &room).await);
    let asked_at = MachineClock.now();
    let locked = [badu.say(&room, "!in time").await.unwrap(), carla.say(&room, "!too late").await.unwrap()];
    let waiting = || seat.ear.values.lock().unwrap().get(&format!("late/{room}")).cloned().unwrap_or_default();
    until("both to wait", || locked.iter().all(|event| waiting().contains(event))).await;

    seat.clock.move_on(TimeDelta::days(6));
    keys.let_through(&badu);
    clerk.say(&room, "!after six days").await.unwrap();
    seat.ear.wait_for_line("Badu command: in time").await;
    let said_at = seat.ear.heard.lock().unwrap().iter().find(|(heard, _)| heard.key == locked[0]).unwrap().0.sent_at;
    assert!((said_at - asked_at).abs() < TimeDelta::seconds(5), "as said then, not when the key came");
    until("one to wait", || !waiting().contains(&locked[0])).await;
    assert!(waiting().contains(&locked[1]));

    seat.clock.move_on(TimeDelta::days(2));
    keys.let_through(&carla);
    clerk.say(&room, "!after eight days").await.unwrap();
    until("none to wait", || waiting().is_empty()).await;
    assert_eq!(log.text().matches("its key never came; it is not heard").count(), 1, "{}", log.text());
    bot.stop().await;
    let bot = seat.start_at(&front.url).await;
    clerk.say(&room, "!end").await.unwrap();
    seat.ear.wait_for_line("end").await;
    assert_eq!((heard(&seat, "in time"), heard(&seat, "too late")), (1, 0), "{:#?}", seat.ear.lines());
    bot.stop().await;
}

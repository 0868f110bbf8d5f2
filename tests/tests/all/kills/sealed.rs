//! Kills around sealed answers: between the ballot and its answer, and while a round closes. Each answer counts exactly
//! once, and nothing of the ballots is left.

use chrono::TimeDelta;
use convenor_core::port::{Account, Ear as _, Heard, Platform};

use super::*;

/// What five others answered to every question, and what she answers.
const OTHERS: u16 = 4;
const HERS: u16 = 2;

fn answer(score: u16) -> String {
    format!("checkin answer {}", [score.to_string().as_str(); 10].join(" "))
}

impl House {
    /// So long ago a round opened for six people of six organisations; five have answered, she has not.
    async fn a_round(&mut self, ago: TimeDelta) {
        let hers = "stakeholder join Valley Users --code VU --sector communities".to_owned();
        self.prepare(ago, [hers]).await;
        let then = SystemClock.now() - ago;
        let (store, engine) = self.engine(then).await;
        let others: Vec<Account> = (1..=5)
            .map(|number| Account { platform: Platform::Matrix, id: format!("@other{number}:localhost") })
            .collect();
        let join = |number| format!("stakeholder join Org {number} --code O{number} --sector public");
        for (number, other) in others.iter().enumerate() {
            // Whatever the hour of the test, nothing waits for their morning.
            for line in ["me quiet 00:00-00:01".to_owned(), join(number)] {
                let heard = self.heard(&format!("{line} {number}"), line, then);
                engine.hear(Heard { speaker: other.clone(), name: format!("Other {number}"), ..heard }).await.unwrap();
            }
        }
        engine.hear(self.heard("start", "checkin start --open-for 1d".to_owned(), then)).await.unwrap();
        for (number, other) in others.iter().enumerate() {
            let heard = self.heard(&format!("answer-{number}"), answer(OTHERS), then);
            engine.hear(Heard { speaker: other.clone(), name: format!("Other {number}"), ..heard }).await.unwrap();
        }
        engine.work().await.unwrap();
        store.close().await;
    }

    /// How many answered, and the sum of what they gave each question, in tenths of its mean. The program is down.
    async fn counted(&self) -> (u16, Vec<u16>) {
        let ledger = self.ledger().await;
        let results = ledger.iter().filter_map(|event| match event {
            Event::CheckinClosed { result, .. } => Some(result),
            _ => None,
        });
        let [result] = results.collect::<Vec<_>>()[..] else { panic!("it closed once: {ledger:#?}") };
        let means = result.items.iter().map(|item| item.shown.as_ref().unwrap().mean.tenths).collect();
        (result.answered, means)
    }

    /// What the store still has of the round: ballots, and answers without their people. The program is down.
    async fn left(&self) -> (usize, usize) {
        let store = self.store().await;
        let id = store.partnerships().await.unwrap()[0];
        let ballots = store.ballots(id, "C1").await.unwrap().len();
        let answers = store.kept_answers(id, "C1").await.unwrap().len();
        store.close().await;
        (ballots, answers)
    }
}

#[rstest]
#[case::before_the_ballot("before-seal:1")]
#[case::between_ballot_and_answer("after-seal:1")]
#[tokio::test(flavor = "multi_thread")]
async fn killed_while_an_answer_is_sealed_it_counts_exactly_once(#[case] failpoint: &str) {
    let mut house = House::build().await;
    house.a_round(TimeDelta::hours(2)).await;
    house.start(Some(failpoint));
    house.person.say(&house.room, &format!("!{}", answer(HERS))).await.unwrap();
    house.ended().await;
    // The ballot is there or not; the answer is not, and the event will be heard again.
    assert_eq!(house.left().await, (if failpoint.starts_with("after") { 6 } else { 5 }, 0));
    house.start(None);
    let direct = house.direct().await;
    let sealed = |said: &[(String, String)]| said.iter().any(|(_, body)| body.contains("recorded and sealed"));
    house.until_in(&direct, "the answer", sealed).await;
    house.person.say(&direct, "checkin results").await.unwrap();
    let said =
        house.until_in(&direct, "how many", |said| said.iter().any(|(_, body)| body.contains("6 of 6 answered"))).await;
    each_once(&said);
    assert!(!said.iter().any(|(_, body)| body.contains("take the place")), "she answered once: {said:#?}");
    house.kill();
    let (store, engine) = house.engine(SystemClock.now() + TimeDelta::days(1)).await;
    engine.work().await.unwrap();
    store.close().await;
    let mean = (10 * (5 * OTHERS + HERS) + 3) / 6;
    assert_eq!(house.counted().await, (6, vec![mean; 10]));
    assert_eq!(house.left().await, (0, 6));
}

#[rstest]
#[case::before("before-commit:1")]
#[case::after("after-commit:1")]
#[tokio::test(flavor = "multi_thread")]
async fn killed_while_a_round_closes_it_is_counted_once_and_no_ballot_is_left(#[case] failpoint: &str) {
    let mut house = House::build().await;
    house.a_round(TimeDelta::hours(25)).await;
    house.start(Some(failpoint));
    house.ended().await;
    assert_eq!(house.left().await, if failpoint.starts_with("before") { (5, 0) } else { (0, 5) });
    house.start(None);
    house.until("the result", |said| said.iter().any(|(_, body)| body.contains("C1 closed"))).await;
    house.person.say(&house.room, "!checkin results").await.unwrap();
    let closed = |said: &[(String, String)]| said.iter().filter(|(_, body)| body.contains("C1 closed")).count();
    let said = house.until("the result again", |said| closed(said) >= 2).await;
    each_once(&said);
    assert_eq!(closed(&said), 2, "said once by itself: {said:#?}");
    house.kill();
    assert_eq!(house.counted().await, (5, vec![10 * OTHERS; 10]));
    assert_eq!(house.left().await, (0, 5));
}

//! What a platform asks to wait for, as far as it can be meant.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use convenor::{clock::ManualClock, dice::SeededDice, engine::Engine};
use convenor_core::port::{
    Account, Clock, Ear as _, Heard, Mouth, Part, Place, Platform, Said, SendError, Sent, Target, Venue,
};
use convenor_store::Store;
use rstest::rstest;

/// A platform that asks for this rest, each time.
struct Resting(Duration, AtomicUsize);

#[async_trait]
impl Mouth for Resting {
    fn platform(&self) -> Platform {
        Platform::Console
    }

    async fn send(&self, _: &Target, _: &Part, _: &str) -> Result<Sent, SendError> {
        self.1.fetch_add(1, Ordering::SeqCst);
        Err(SendError::Later { after: Some(self.0), source: "slow".into() })
    }

    fn memory(&self) -> Duration {
        Duration::MAX
    }

    async fn find(&self, _: &Target, _: &str, _: DateTime<Utc>) -> Result<Option<Sent>, SendError> {
        Ok(None)
    }
}

#[rstest]
#[case::an_hour(Duration::from_secs(3600), TimeDelta::hours(1))]
#[case::three_million_years(Duration::from_secs(100_000_000_000_000), TimeDelta::days(1))]
#[case::more_than_can_be_counted(Duration::MAX, TimeDelta::days(1))]
#[tokio::test]
async fn a_platform_gets_the_rest_it_asks_for_but_no_more_than_a_day(#[case] asked: Duration, #[case] rest: TimeDelta) {
    let clock = Arc::new(ManualClock::new("2026-03-23T08:00:00Z".parse().unwrap()));
    let store = Store::open("sqlite::memory:").await.unwrap();
    let engine = Engine::new(store, Arc::clone(&clock) as Arc<dyn Clock>, Arc::new(SeededDice::new(1)), &[]);
    let mouth = Arc::new(Resting(asked, AtomicUsize::new(0)));
    engine.add_mouth(Arc::clone(&mouth) as Arc<_>);
    let said = Said::Command { line: "help vote".to_owned(), reply_to: None };
    let heard = Heard {
        key: "k1".to_owned(),
        speaker: Account { platform: Platform::Console, id: "coco".to_owned() },
        name: "coco".to_owned(),
        venue: Venue::Room(Place { platform: Platform::Console, id: "main".to_owned() }),
        sent_at: clock.now(),
        said,
    };
    engine.hear(heard).await.unwrap();
    engine.work().await.unwrap();
    assert_eq!(mouth.1.load(Ordering::SeqCst), 1);
    assert_eq!(engine.next_work().await.unwrap(), Some(clock.now() + rest));
    clock.set(clock.now() + rest);
    engine.work().await.unwrap();
    assert_eq!(mouth.1.load(Ordering::SeqCst), 2, "asked again when the rest is over");
}

//! Speaking before hearing: while many messages go out at once, the next sync waits a moment. Each sync brings our own words
//! back, room by room, and the homeserver would work on that instead of on the words that are still to be said.

use std::time::Duration;

use tokio::{sync::watch, time::timeout};

/// So many messages on their way at once are a burst.
const MANY: usize = 8;
/// The longest anybody who speaks meanwhile is heard later for it.
pub(crate) const MOMENT: Duration = Duration::from_secs(2);

/// How many messages are on their way.
pub(crate) struct Pace(watch::Sender<usize>);

impl Default for Pace {
    fn default() -> Self {
        Self(watch::Sender::new(0))
    }
}

/// One message on its way, until it is dropped.
pub(crate) struct Speaking<'a>(&'a Pace);

impl Pace {
    pub(crate) fn speak(&self) -> Speaking<'_> {
        self.0.send_modify(|count| *count += 1);
        Speaking(self)
    }

    /// Waits while there is a burst, so long at most.
    pub(crate) async fn let_speak(&self, most: Duration) {
        let mut count = self.0.subscribe();
        // Whether it ended or the time did, hearing goes on.
        drop(timeout(most, count.wait_for(|count| *count < MANY)).await);
    }
}

impl Drop for Speaking<'_> {
    fn drop(&mut self) {
        self.0.0.send_modify(|count| *count -= 1);
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[tokio::test]
    async fn hearing_waits_for_a_burst_and_for_nothing_less() {
        let pace = Pace::default();
        let mut speaking: Vec<_> = (1..MANY).map(|_| pace.speak()).collect();
        assert!(pace.let_speak(MOMENT).now_or_never().is_some(), "one answer or two hold up nothing");

        speaking.push(pace.speak());
        assert!(pace.let_speak(MOMENT).now_or_never().is_none(), "a burst is spoken first");
        pace.let_speak(Duration::ZERO).await;

        speaking.pop();
        assert!(pace.let_speak(MOMENT).now_or_never().is_some(), "heard as soon as it ends");
    }
}

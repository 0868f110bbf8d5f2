//! Waiting longer each time something fails.

use std::{sync::Arc, time::Duration};

use convenor_core::port::Dice;

/// Doubling delays with full jitter, so that many who failed together do not come back together.
pub(crate) struct Backoff {
    dice: Arc<dyn Dice>,
    next: Duration,
    most: Duration,
}

impl Backoff {
    /// Delays around `first`, doubling up to `most`.
    pub(crate) fn new(dice: Arc<dyn Dice>, first: Duration, most: Duration) -> Self {
        Self { dice, next: first, most }
    }

    /// How long to wait now: between half of the present step and all of it.
    pub(crate) fn step(&mut self) -> Duration {
        let mut byte = [0];
        self.dice.fill(&mut byte);
        let delay = self.next / 2 + self.next.mul_f64(f64::from(byte[0]) / 510.0);
        self.next = (self.next * 2).min(self.most);
        delay
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Always(u8);

    impl Dice for Always {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0);
        }
    }

    #[test]
    fn delays_double_up_to_the_most() {
        let mut slow = Backoff::new(Arc::new(Always(255)), Duration::from_secs(1), Duration::from_secs(3));
        assert_eq!([slow.step(), slow.step(), slow.step()].map(|d| d.as_secs()), [1, 2, 3]);
        let mut quick = Backoff::new(Arc::new(Always(0)), Duration::from_secs(1), Duration::from_secs(3));
        assert_eq!(quick.step(), Duration::from_millis(500));
    }
}

//! The bot's mouth in the terminal: what it says is kept for a script, or printed as it comes.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    fmt, mem,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use convenor_core::port::{Clock, Mouth, Part, Platform, SendError, Sent, Target};

use crate::{render, stage::Delivered};

/// How many keys are remembered. A key only comes back within minutes, when an attempt is repeated.
const REMEMBERED: usize = 10_000;

/// Takes a printed message.
pub(crate) type Print = Box<dyn FnMut(&str) + Send>;

/// The console as a platform to speak on.
///
/// Like a platform it outlives the bot: keep one across a scripted restart, so that a repeated attempt is recognised.
pub struct ConsoleMouth {
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

impl fmt::Debug for ConsoleMouth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConsoleMouth").finish_non_exhaustive()
    }
}

struct State {
    prefix: String,
    count: u64,
    sent: HashMap<String, String>,
    order: VecDeque<String>,
    unreachable: HashSet<String>,
    out: Out,
}

enum Out {
    Kept(Vec<Delivered>),
    Printed(Print),
}

/// Why the console did not take a message.
#[derive(Debug, thiserror::Error)]
enum Unsent {
    #[error("direct messages to {0} are marked as failing")]
    Unreachable(String),
    #[error("a target on {0} was given to the console")]
    Elsewhere(Platform),
}

impl ConsoleMouth {
    /// A mouth that keeps what is said until it is [taken](Self::take_delivered). Messages are `c1`, `c2`, …
    #[must_use]
    pub fn recording(clock: Arc<dyn Clock>) -> Self {
        Self::new(clock, "c".to_owned(), Out::Kept(Vec::new()))
    }

    /// A mouth that prints what is said: to standard output, and above the prompt while
    /// [`interact`](crate::interact) runs. Message ids carry the instant of its making, so that those of an earlier run
    /// against the same database are not taken for these.
    #[must_use]
    pub fn printing(clock: Arc<dyn Clock>) -> Self {
        let prefix = format!("c{}-", clock.now().timestamp_micros());
        Self::new(clock, prefix, Out::Printed(standard_output()))
    }

    fn new(clock: Arc<dyn Clock>, prefix: String, out: Out) -> Self {
        let state =
            State { prefix, count: 0, sent: HashMap::new(), order: VecDeque::new(), unreachable: HashSet::new(), out };
        Self { clock, state: Mutex::new(state) }
    }

    /// Direct messages to that account fail from now on, or work again.
    pub fn set_reachable(&self, account: &str, reachable: bool) {
        let mut state = self.state();
        if reachable {
            state.unreachable.remove(account);
        } else {
            state.unreachable.insert(account.to_owned());
        }
    }

    /// What was delivered since the last call, in order; nothing from a mouth that prints.
    #[must_use]
    pub fn take_delivered(&self) -> Vec<Delivered> {
        match &mut self.state().out {
            Out::Kept(delivered) => mem::take(delivered),
            Out::Printed(_) => Vec::new(),
        }
    }

    /// Prints through `print` from now on, or to standard output again.
    pub(crate) fn print_through(&self, print: Option<Print>) {
        self.state().out = Out::Printed(print.unwrap_or_else(standard_output));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing is left half done where a holder could panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Mouth for ConsoleMouth {
    fn platform(&self) -> Platform {
        Platform::Console
    }

    async fn send(&self, target: &Target, part: &Part, key: &str) -> Result<Sent, SendError> {
        let mut state = self.state();
        if let Some(message) = state.sent.get(key) {
            return Ok(Sent { message: message.clone() });
        }
        let platform = match target {
            Target::Room(place) => place.platform,
            Target::Account(account) => account.platform,
        };
        if platform != Platform::Console {
            return Err(SendError::Refused(Unsent::Elsewhere(platform).into()));
        }
        if let Target::Account(account) = target
            && state.unreachable.contains(&account.id)
        {
            return Err(SendError::Gone(Unsent::Unreachable(account.id.clone()).into()));
        }
        state.count += 1;
        let message = format!("{}{}", state.prefix, state.count);
        state.sent.insert(key.to_owned(), message.clone());
        state.order.push_back(key.to_owned());
        if state.order.len() > REMEMBERED
            && let Some(oldest) = state.order.pop_front()
        {
            state.sent.remove(&oldest);
        }
        match &mut state.out {
            Out::Kept(delivered) => delivered.push(Delivered {
                at: self.clock.now(),
                target: target.clone(),
                part: part.clone(),
                message: message.clone(),
            }),
            Out::Printed(print) => print(&render::story(target, part)),
        }
        Ok(Sent { message })
    }

    fn memory(&self) -> Duration {
        // A terminal shows at once or not at all.
        Duration::MAX
    }

    async fn find(&self, _: &Target, key: &str, _: DateTime<Utc>) -> Result<Option<Sent>, SendError> {
        Ok(self.state().sent.get(key).map(|message| Sent { message: message.clone() }))
    }
}

fn standard_output() -> Print {
    Box::new(|text| {
        use std::io::Write as _;
        let mut out = std::io::stdout().lock();
        // A closed pipe must not stop the bot: it still speaks on other surfaces.
        if let Err(error) = out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            tracing::debug!(%error, "standard output is closed");
        }
    })
}

#[cfg(test)]
mod tests;

//! The bot's mouth in the terminal: what it says is kept for a script, or printed as it comes.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    fmt, mem,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use convenor_core::port::{Clock, Mouth, Part, Platform, SendError, Sent, Target};

use crate::{files, render, stage::Delivered};

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
    files: PathBuf,
    pictures: bool,
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
        let state = State {
            prefix,
            count: 0,
            sent: HashMap::new(),
            order: VecDeque::new(),
            unreachable: HashSet::new(),
            files: PathBuf::from("."),
            pictures: false,
            out,
        };
        Self { clock, state: Mutex::new(state) }
    }

    /// Puts files that are sent into this directory, made when it is needed; the working directory where nothing is said.
    #[must_use]
    pub fn keeping_files_in(self, directory: PathBuf) -> Self {
        self.state().files = directory;
        self
    }

    /// Puts pictures there too, or not: a terminal shows none, and the words say the same.
    #[must_use]
    pub fn keeping_pictures(self, keep: bool) -> Self {
        self.keep_pictures(keep);
        self
    }

    /// The same for one that is at work already.
    pub fn keep_pictures(&self, keep: bool) {
        self.state().pictures = keep;
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
        let mut part = part.clone();
        if let Some(path) =
            kept(&state.files, &part).map_err(|error| SendError::Later { after: None, source: error.into() })?
        {
            let path = path.display().to_string();
            match part.data.as_object_mut() {
                Some(data) => drop(data.insert("file".to_owned(), path.into())),
                None => part.data = serde_json::json!({ "file": path }),
            }
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
                part,
                message: message.clone(),
            }),
            Out::Printed(print) => print(&render::story(target, &part)),
        }
        Ok(Sent { message })
    }

    fn shows_pictures(&self) -> bool {
        self.state().pictures
    }

    fn memory(&self) -> Duration {
        // A terminal shows at once or not at all.
        Duration::MAX
    }

    async fn find(&self, _: &Target, key: &str, _: DateTime<Utc>) -> Result<Option<Sent>, SendError> {
        Ok(self.state().sent.get(key).map(|message| Sent { message: message.clone() }))
    }
}

/// Puts the files of a message on disk; where the first one is.
fn kept(directory: &std::path::Path, part: &Part) -> std::io::Result<Option<PathBuf>> {
    let mut first = None;
    for file in &part.files {
        let path = files::put(directory, file)?;
        first.get_or_insert(path);
    }
    Ok(first)
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

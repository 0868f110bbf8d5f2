//! The console to talk in: every line is a command, spoken by an account in a room; what the bot says appears above the
//! prompt as it comes.

use std::{
    io::{IsTerminal, Write},
    path::PathBuf,
    sync::Arc,
};

use convenor_core::port::{Clock, Ear, Heard, Platform, Said, Venue};
use rustyline::error::ReadlineError;
use tokio::sync::watch;

use crate::{
    mouth::ConsoleMouth,
    script::{self, DIRECT},
    terminal::{Completer, Reader, Typed},
};

/// The console's own words; every other line is a command.
pub(crate) const OWN: [&str; 4] = [":as", ":in", ":quit", ":help"];

/// The console's own sentences, in the language of whoever sits before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// Shown first.
    pub welcome: String,
    /// What `:as`, `:in`, `:quit` and `:help` do.
    pub help: String,
    /// Another word after a colon; `{word}` in it becomes what was typed.
    pub unknown: String,
    /// After Ctrl-C: that a second one, or Ctrl-D, ends the console.
    pub interrupted: String,
    /// The line could not be taken in; the log says why.
    pub failed: String,
    /// Shown last.
    pub bye: String,
}

/// Why the console could not go on.
#[derive(Debug, thiserror::Error)]
pub enum ConsoleError {
    /// The terminal could not be read.
    #[error("the terminal could not be read")]
    Terminal(#[source] ReadlineError),
    /// Standard input could not be read.
    #[error("standard input could not be read")]
    Input(#[source] std::io::Error),
    /// Standard output could not be written.
    #[error("standard output could not be written")]
    Output(#[source] std::io::Error),
}

/// What an interactive console needs.
pub struct Setting {
    /// The account that speaks until `:as` says otherwise.
    pub me: String,
    /// The room they speak in until `:in` says otherwise.
    pub room: String,
    /// The bot's ear.
    pub ear: Arc<dyn Ear>,
    /// The mouth that prints here, made with [`ConsoleMouth::printing`].
    pub mouth: Arc<ConsoleMouth>,
    /// Given a command as far as it is typed, without prefix, the whole words that could stand where its last word
    /// stands.
    pub completer: Completer,
    /// When things are said.
    pub clock: Arc<dyn Clock>,
    /// The console's own sentences.
    pub labels: Labels,
    /// Where typed lines are remembered.
    pub history: Option<PathBuf>,
}

/// Talks with whoever sits before the terminal until they leave (Ctrl-D, `:quit`) or `shutdown` becomes true. With
/// standard input no terminal, it reads plain lines to their end and shows no prompt.
///
/// # Errors
/// See [`ConsoleError`].
pub async fn interact(setting: Setting, shutdown: watch::Receiver<bool>) -> Result<(), ConsoleError> {
    let (reader, print) = if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        Reader::terminal(setting.completer.clone(), setting.history.clone()).map_err(ConsoleError::Terminal)?
    } else {
        (Reader::plain(Box::new(std::io::BufReader::new(std::io::stdin()))), None)
    };
    if let Some(print) = print {
        setting.mouth.print_through(Some(print));
    }
    let _restored = Restored(setting.mouth.clone());
    converse(setting, reader, shutdown, &mut std::io::stdout()).await
}

/// Lets the mouth print to standard output again, also when the conversation is given up half-way.
struct Restored(Arc<ConsoleMouth>);

impl Drop for Restored {
    fn drop(&mut self) {
        self.0.print_through(None);
    }
}

async fn converse(
    setting: Setting,
    mut reader: Reader,
    mut shutdown: watch::Receiver<bool>,
    out: &mut (dyn Write + Send),
) -> Result<(), ConsoleError> {
    let Setting { me, room, ear, clock, labels, .. } = setting;
    let mut speaking = Speaking::new(me, room, &*clock);
    let mut interrupted = false;
    // Nothing is said on this platform while the bot is down.
    ear.caught_up(Platform::Console).await;
    // Between two reads nobody else draws on the terminal, so the console's own sentences go straight to it.
    show(out, &labels.welcome)?;
    loop {
        let typed = tokio::select! {
            // Also when nobody is left who could say it.
            _ = shutdown.wait_for(|shutdown| *shutdown) => break,
            typed = reader.read(speaking.prompt()) => typed.map_err(|error| match error {
                ReadlineError::Io(error) => ConsoleError::Input(error),
                error => ConsoleError::Terminal(error),
            })?,
        };
        let again = std::mem::replace(&mut interrupted, matches!(typed, Typed::Interrupted));
        let line = match typed {
            Typed::Line(line) => line,
            Typed::Interrupted if again => break,
            Typed::Interrupted => {
                show(out, &labels.interrupted)?;
                continue;
            }
            Typed::End => break,
        };
        match speaking.line(&line, &*clock) {
            Act::Nothing => {}
            Act::Quit => break,
            Act::Help => show(out, &labels.help)?,
            Act::Unknown(word) => show(out, &labels.unknown.replace("{word}", &word))?,
            Act::Hear(heard) => {
                if let Err(error) = ear.hear(*heard).await {
                    tracing::error!(error = chain(&*error), "a line typed in the console could not be taken in");
                    show(out, &labels.failed)?;
                }
            }
        }
    }
    reader.close(out).map_err(ConsoleError::Output)?;
    show(out, &labels.bye)
}

fn show(out: &mut (dyn Write + Send), text: &str) -> Result<(), ConsoleError> {
    writeln!(out, "{text}").and_then(|()| out.flush()).map_err(ConsoleError::Output)
}

fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut words = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        words.push_str(": ");
        words.push_str(&source.to_string());
        next = source.source();
    }
    words
}

/// What a typed line asks for.
#[derive(Debug)]
enum Act {
    Nothing,
    Hear(Box<Heard>),
    Help,
    Unknown(String),
    Quit,
}

/// Who speaks, and where.
struct Speaking {
    account: String,
    room: String,
    run: String,
    count: u64,
}

impl Speaking {
    fn new(me: String, room: String, clock: &dyn Clock) -> Self {
        let now = clock.now();
        // The keys of an earlier run against the same database are all different.
        let run = now.timestamp_nanos_opt().unwrap_or_else(|| now.timestamp_micros());
        Self { account: me, room, run: format!("console-{run}"), count: 0 }
    }

    fn prompt(&self) -> String {
        format!("{}@{}> ", self.account, self.room)
    }

    fn line(&mut self, line: &str, clock: &dyn Clock) -> Act {
        let line = line.trim();
        if line.is_empty() {
            return Act::Nothing;
        }
        if line.starts_with(':') {
            return self.own(line);
        }
        // A name in front speaks this one line.
        let (account, venue, text) = script::speaker(line)
            .filter(|(_, _, text)| !text.is_empty())
            .unwrap_or_else(|| (self.account.as_str(), script::venue(&self.room), line));
        let command = script::addressed(text).unwrap_or(text).to_owned();
        let account = account.to_owned();
        Act::Hear(Box::new(self.heard(account, venue, command, clock)))
    }

    fn heard(&mut self, account: String, venue: Venue, line: String, clock: &dyn Clock) -> Heard {
        self.count += 1;
        Heard {
            key: format!("{}-{}", self.run, self.count),
            speaker: script::account(&account),
            name: account,
            venue,
            sent_at: clock.now(),
            said: Said::Command { line, reply_to: None },
        }
    }

    fn own(&mut self, line: &str) -> Act {
        let words: Vec<&str> = line.split_whitespace().collect();
        let name = |word: &str| !word.contains([':', '@']);
        match words[..] {
            [":quit"] => Act::Quit,
            [":as", account] if name(account) && account != DIRECT => {
                self.account = account.to_owned();
                Act::Nothing
            }
            [":in", room] if name(room) => {
                self.room = room.to_owned();
                Act::Nothing
            }
            [word, ..] if OWN.contains(&word) => Act::Help,
            [word, ..] => Act::Unknown(word.to_owned()),
            [] => Act::Nothing,
        }
    }
}

#[cfg(test)]
mod tests;

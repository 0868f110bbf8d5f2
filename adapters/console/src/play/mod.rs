//! Plays a script to a stage, prints what happens, and checks what is expected.

mod seen;

use std::io::Write;

use chrono::{DateTime, Utc};
use convenor_core::port::{BoxError, Heard, Said, Venue};

use crate::{
    render::{self, Format, plain},
    script::{self, CODE, Line, Problem, ScriptError, Step},
    stage::{Delivered, Stage},
};

/// How a script is played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// What is printed.
    pub format: Format,
    /// Whether the first error reply ends the run.
    pub strict: bool,
    /// What the keys of heard events begin with. A second script against the same database needs another word here, or
    /// its lines are taken for those of the first, heard again.
    pub run: String,
}

impl Default for Options {
    fn default() -> Self {
        Self { format: Format::Text, strict: false, run: "script".to_owned() }
    }
}

/// How a played script ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// To its end, as expected.
    Passed,
    /// An expectation was not met, in this line.
    Unmet {
        /// Counted from 1.
        line: usize,
    },
    /// The bot answered this line with an error, in a strict run.
    ErrorReply {
        /// Counted from 1.
        line: usize,
    },
}

impl Verdict {
    /// The process's exit code.
    #[must_use]
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Passed => 0,
            Self::Unmet { .. } | Self::ErrorReply { .. } => 1,
        }
    }
}

/// Why a script could not be played to its end.
#[derive(Debug, thiserror::Error)]
pub enum PlayError {
    /// The script is wrong.
    #[error(transparent)]
    Script(#[from] ScriptError),
    /// The bot failed.
    #[error("the bot failed at script line {line}")]
    Stage {
        /// Counted from 1.
        line: usize,
        /// What happened.
        #[source]
        source: BoxError,
    },
    /// The output could not be written.
    #[error("the output could not be written")]
    Write(#[from] std::io::Error),
    /// A message could not be written as JSON.
    #[error("a message could not be written as JSON")]
    Json(#[from] serde_json::Error),
}

impl PlayError {
    /// The process's exit code.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Script(_) => 2,
            Self::Stage { .. } | Self::Write(_) | Self::Json(_) => 1,
        }
    }
}

/// Plays the script: prints to `out`, explains an unmet expectation on `err`.
///
/// # Errors
/// See [`PlayError`]. A line that is none of the language is found before anything is played.
pub async fn play(
    stage: &mut dyn Stage,
    script: &str,
    options: Options,
    out: &mut (dyn Write + Send),
    err: &mut (dyn Write + Send),
) -> Result<Verdict, PlayError> {
    let lines = script::parse(script)?;
    let mut player = Player {
        stage,
        options,
        out,
        err,
        log: Vec::new(),
        fresh: 0,
        since: 0,
        code: None,
        count: 0,
        down: None,
        shown: None,
    };
    let verdict = player.run(&lines).await;
    player.out.flush()?;
    verdict
}

/// A step that was not taken: the script's fault, or the bot's.
enum Trouble {
    Script(Problem),
    Stage(BoxError),
}

impl From<Problem> for Trouble {
    fn from(problem: Problem) -> Self {
        Self::Script(problem)
    }
}

impl From<BoxError> for Trouble {
    fn from(source: BoxError) -> Self {
        Self::Stage(source)
    }
}

struct Player<'a> {
    stage: &'a mut dyn Stage,
    options: Options,
    out: &'a mut (dyn Write + Send),
    err: &'a mut (dyn Write + Send),
    /// Everything delivered so far: what can be pressed, answered and expected.
    log: Vec<Delivered>,
    /// Where in the log the output of the last line that was no expectation begins.
    fresh: usize,
    /// That line's number.
    since: usize,
    /// The last one-time code shown.
    code: Option<String>,
    /// How many events were heard.
    count: u64,
    /// What was said while the bot is down.
    down: Option<Vec<Heard>>,
    /// The clock's line last printed.
    shown: Option<String>,
}

impl Player<'_> {
    async fn run(&mut self, lines: &[Line]) -> Result<Verdict, PlayError> {
        self.show_clock(self.stage.now())?;
        for line in lines {
            if let Some(verdict) = self.line(line.number, &line.text).await? {
                return Ok(verdict);
            }
        }
        Ok(Verdict::Passed)
    }

    async fn line(&mut self, number: usize, text: &str) -> Result<Option<Verdict>, PlayError> {
        let wrong = |problem| ScriptError { line: number, problem };
        let text = self.with_code(text).map_err(wrong)?;
        let step = script::parse_line(&text).map_err(wrong)?;
        match step {
            Step::Blank => return Ok(None),
            Step::Comment => {
                self.echo(&text)?;
                return Ok(None);
            }
            Step::Expect { text, present } => {
                let met = self.expect(number, &text, present)?;
                return Ok((!met).then_some(Verdict::Unmet { line: number }));
            }
            _ => {}
        }
        self.fresh = self.log.len();
        self.since = number;
        match &step {
            Step::Say { .. } => self.echo(&text.replacen(':', ">", 1))?,
            _ => self.echo(&text)?,
        }
        let taken = self.take(step).await;
        // What was said before a failure helps to understand it.
        let verdict = self.deliver(number)?;
        match taken {
            Ok(()) => Ok(verdict),
            Err(Trouble::Script(problem)) => Err(wrong(problem).into()),
            Err(Trouble::Stage(source)) => Err(PlayError::Stage { line: number, source }),
        }
    }

    fn with_code(&self, text: &str) -> Result<String, Problem> {
        match &self.code {
            _ if !text.contains(CODE) || text.starts_with('#') => Ok(text.to_owned()),
            Some(code) => Ok(text.replace(CODE, code)),
            None => Err(Problem::new(format!("no message has shown a one-time code for {CODE} yet"))),
        }
    }

    async fn take(&mut self, step: Step) -> Result<(), Trouble> {
        match step {
            Step::Blank | Step::Comment | Step::Expect { .. } => Ok(()),
            Step::Say { account, venue, speech } => match seen::said(&self.log, &account, &venue, speech)? {
                Some((venue, said)) => self.hear(&account, venue, said).await,
                None => Ok(()),
            },
            Step::Joins { account, room } => self.hear(&account, script::venue(&room), Said::Joined).await,
            Step::Wait(duration) => {
                let to = self.stage.after(&duration).map_err(Problem)?;
                self.advance(to).await
            }
            Step::At(to) => self.advance(to).await,
            Step::Restart => {
                self.up()?;
                Ok(self.stage.restart().await?)
            }
            Step::Crash => {
                self.up()?;
                self.stage.crash().await?;
                self.down = Some(Vec::new());
                Ok(())
            }
            Step::Start => match self.down.take() {
                Some(missed) => Ok(self.stage.start(missed).await?),
                None => Err(Problem::new("the bot is up; `:start` follows `:crash`").into()),
            },
            Step::Down(duration) => {
                self.up()?;
                let to = self.stage.after(&duration).map_err(Problem)?;
                self.stage.crash().await?;
                self.advance(to).await?;
                Ok(self.stage.start(Vec::new()).await?)
            }
            Step::Reachable { account, reachable } => Ok(self.stage.set_reachable(&account, reachable).await?),
        }
    }

    fn up(&self) -> Result<(), Problem> {
        match self.down {
            None => Ok(()),
            Some(_) => Err(Problem::new("the bot is down; `:start` comes first")),
        }
    }

    async fn advance(&mut self, to: DateTime<Utc>) -> Result<(), Trouble> {
        let now = self.stage.now();
        if to < now {
            return Err(Problem::new(format!("the clock stands at {} and never goes back", now.to_rfc3339())).into());
        }
        Ok(self.stage.advance(to).await?)
    }

    async fn hear(&mut self, account: &str, venue: Venue, said: Said) -> Result<(), Trouble> {
        self.count += 1;
        let heard = Heard {
            key: format!("{}-{}", self.options.run, self.count),
            speaker: script::account(account),
            name: account.to_owned(),
            venue,
            sent_at: self.stage.now(),
            said,
        };
        match &mut self.down {
            Some(missed) => missed.push(heard),
            None => self.stage.hear(heard).await?,
        }
        Ok(())
    }

    /// Prints what was delivered since; a strict run stops at the first error reply.
    fn deliver(&mut self, line: usize) -> Result<Option<Verdict>, PlayError> {
        for delivered in self.stage.take_delivered() {
            self.show_clock(delivered.at)?;
            self.out.write_all(render::delivered(self.options.format, &delivered)?.as_bytes())?;
            if let Some(code) = delivered.part.data.get("code").and_then(|code| code.as_str()) {
                self.code = Some(code.to_owned());
            }
            let error = delivered.part.kind.starts_with("error.");
            self.log.push(delivered);
            if error && self.options.strict {
                return Ok(Some(Verdict::ErrorReply { line }));
            }
        }
        self.show_clock(self.stage.now())?;
        Ok(None)
    }

    fn expect(&mut self, number: usize, text: &str, present: bool) -> Result<bool, PlayError> {
        let wanted = plain(text);
        let mut output = String::new();
        let mut found = false;
        for delivered in &self.log[self.fresh..] {
            let printed = render::delivered(self.options.format, delivered)?;
            found |= [&delivered.part.text, &printed].into_iter().any(|text| plain(text).contains(&*wanted));
            output.push_str(&printed);
        }
        if found == present {
            return Ok(true);
        }
        if output.is_empty() {
            output.push_str("(nothing)\n");
        }
        let not = if present { "" } else { " not" };
        writeln!(self.err, "script line {number}: expected{not} to find: {text}")?;
        write!(self.err, "in the output since line {}:\n{output}", self.since)?;
        self.err.flush()?;
        Ok(false)
    }

    fn echo(&mut self, text: &str) -> Result<(), PlayError> {
        if self.options.format == Format::Text {
            writeln!(self.out, "{text}")?;
        }
        Ok(())
    }

    fn show_clock(&mut self, at: DateTime<Utc>) -> Result<(), PlayError> {
        let line = render::clock(at);
        if self.options.format == Format::Text && self.shown.as_ref() != Some(&line) {
            self.out.write_all(line.as_bytes())?;
            self.shown = Some(line);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;

//! Where typed lines come from: a terminal with editing, history and completion, or plain standard input.
//!
//! Reading blocks, and can't be called off; so a thread of its own reads, and is left behind when the bot stops. A thread
//! of the runtime's would keep the runtime from stopping until somebody typed another line.

use std::{
    io::{BufRead, Write},
    path::PathBuf,
    sync::{Arc, mpsc},
    thread,
};

use rustyline::{
    CompletionType, Config, Context, Editor, ExternalPrinter, Helper, Highlighter, Hinter, Validator,
    error::ReadlineError, history::FileHistory,
};
use tokio::sync::mpsc as channel;

use crate::{interactive::OWN, mouth::Print, script};

/// Given a command as far as it is typed, the whole words that could stand where its last word stands.
pub type Completer = Arc<dyn Fn(&str) -> Vec<String> + Send + Sync>;

/// What came from the keyboard.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Typed {
    /// A line.
    Line(String),
    /// Ctrl-C.
    Interrupted,
    /// Ctrl-D, or the end of the input.
    End,
}

/// A thread that reads a line each time it is asked.
pub(crate) struct Reader {
    ask: mpsc::Sender<String>,
    typed: channel::UnboundedReceiver<Result<Typed, ReadlineError>>,
    asked: bool,
    modes: Option<modes::Saved>,
}

impl Reader {
    /// Reads from the terminal; the answer's second half prints above the prompt. A terminal too plain for that is read
    /// line by line.
    pub(crate) fn terminal(
        completer: Completer,
        history: Option<PathBuf>,
    ) -> Result<(Self, Option<Print>), ReadlineError> {
        let config = Config::builder().completion_type(CompletionType::List).build();
        let mut editor: Editor<Completing, FileHistory> = Editor::with_config(config)?;
        let Ok(printer) = editor.create_external_printer() else {
            return Ok((Self::plain(Box::new(std::io::BufReader::new(std::io::stdin()))), None));
        };
        editor.set_helper(Some(Completing { completer }));
        if let Some(path) = &history
            && let Err(error) = editor.load_history(path)
        {
            tracing::debug!(%error, "no history of typed lines yet");
        }
        let mut reader = Self::spawn(move |prompt| {
            let line = match editor.readline(prompt) {
                Ok(line) => line,
                Err(ReadlineError::Interrupted) => return Ok(Typed::Interrupted),
                Err(ReadlineError::Eof) => return Ok(Typed::End),
                Err(error) => return Err(error),
            };
            remember(&mut editor, &line, history.as_ref());
            Ok(Typed::Line(line))
        });
        reader.modes = modes::save();
        Ok((reader, Some(above_the_prompt(printer))))
    }

    /// Reads plain lines, without a prompt.
    pub(crate) fn plain(mut input: Box<dyn BufRead + Send>) -> Self {
        Self::spawn(move |_| {
            let mut line = Vec::new();
            match input.read_until(b'\n', &mut line)? {
                0 => Ok(Typed::End),
                _ => Ok(Typed::Line(String::from_utf8_lossy(&line).trim().to_owned())),
            }
        })
    }

    fn spawn(mut read: impl FnMut(&str) -> Result<Typed, ReadlineError> + Send + 'static) -> Self {
        let (ask, asked) = mpsc::channel::<String>();
        let (answer, typed) = channel::unbounded_channel();
        thread::spawn(move || {
            for prompt in asked {
                if answer.send(read(&prompt)).is_err() {
                    break;
                }
            }
        });
        Self { ask, typed, asked: false, modes: None }
    }

    /// The next thing typed. When given up before it comes, the next call gets it.
    pub(crate) async fn read(&mut self, prompt: String) -> Result<Typed, ReadlineError> {
        if !self.asked {
            self.asked = self.ask.send(prompt).is_ok();
        }
        // The thread is gone only if it panicked; nothing more can be typed then.
        let typed = self.typed.recv().await.unwrap_or(Ok(Typed::End));
        self.asked = false;
        typed
    }

    /// Leaves the terminal as it was found, though the thread may still wait for a key.
    pub(crate) fn close(mut self, out: &mut (dyn Write + Send)) -> std::io::Result<()> {
        if self.asked && self.modes.is_some() {
            // Off the prompt's line, and out of bracketed paste.
            out.write_all(b"\x1b[?2004l\n")?;
        }
        self.restore();
        Ok(())
    }

    fn restore(&mut self) {
        if self.asked
            && let Some(saved) = self.modes.take()
        {
            saved.restore();
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.restore();
    }
}

fn remember(editor: &mut Editor<Completing, FileHistory>, line: &str, history: Option<&PathBuf>) {
    // At each line, for a killed console must not forget them all.
    let remembered = editor.add_history_entry(line).and_then(|added| match history {
        Some(path) if added => editor.append_history(path),
        _ => Ok(()),
    });
    if let Err(error) = remembered {
        tracing::debug!(%error, "a typed line was not remembered");
    }
}

/// Prints from a thread of its own: the terminal takes a message only while it waits for a key, and whoever delivers must
/// not wait for that.
fn above_the_prompt(mut printer: impl ExternalPrinter + Send + 'static) -> Print {
    let (messages, printed) = mpsc::channel::<String>();
    thread::spawn(move || {
        for message in printed {
            if let Err(error) = printer.print(message) {
                tracing::debug!(%error, "a message was not shown in the terminal");
            }
        }
    });
    Box::new(move |message| {
        if messages.send(message.to_owned()).is_err() {
            tracing::debug!("a message came after the terminal was left");
        }
    })
}

#[derive(Helper, Highlighter, Hinter, Validator)]
struct Completing {
    completer: Completer,
}

impl rustyline::completion::Completer for Completing {
    type Candidate = String;

    fn complete(&self, line: &str, pos: usize, _: &Context<'_>) -> Result<(usize, Vec<String>), ReadlineError> {
        let typed = line.get(..pos).unwrap_or(line);
        Ok(complete(typed, &*self.completer))
    }
}

/// Where the last word begins, and what could stand there.
fn complete(typed: &str, completer: &dyn Fn(&str) -> Vec<String>) -> (usize, Vec<String>) {
    if typed.starts_with(':') {
        let own = OWN.into_iter().filter(|word| word.starts_with(typed));
        return (0, own.map(str::to_owned).collect());
    }
    let text = match (script::speaker(typed), typed.split_once(':')) {
        (Some(_), Some((_, text))) => text,
        _ => typed,
    };
    let command = text.trim_start();
    let command = command.strip_prefix(['/', '!']).unwrap_or(command);
    let word = command.rsplit(char::is_whitespace).next().unwrap_or_default();
    (typed.len() - word.len(), completer(command))
}

#[cfg(unix)]
mod modes {
    use nix::sys::termios::{SetArg, Termios, tcgetattr, tcsetattr};

    /// The terminal's modes as they were found.
    pub(super) struct Saved(Termios);

    pub(super) fn save() -> Option<Saved> {
        tcgetattr(std::io::stdin()).ok().map(Saved)
    }

    impl Saved {
        pub(super) fn restore(&self) {
            if let Err(error) = tcsetattr(std::io::stdin(), SetArg::TCSADRAIN, &self.0) {
                tracing::debug!(%error, "the terminal's modes were not restored");
            }
        }
    }
}

#[cfg(not(unix))]
mod modes {
    /// Elsewhere the terminal's modes end with the process.
    pub(super) struct Saved;

    pub(super) fn save() -> Option<Saved> {
        Some(Saved)
    }

    impl Saved {
        pub(super) fn restore(&self) {}
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("", 0, "")]
    #[case("/st", 1, "st")]
    #[case("vote D1 con", 8, "vote D1 con")]
    #[case("amina@river: /vote D1 ", 22, "vote D1 ")]
    #[case("/propose Charter: fi", 18, "propose Charter: fi")]
    #[case("amina: état", 7, "état")]
    fn a_word_is_completed_where_it_begins(#[case] typed: &str, #[case] start: usize, #[case] command: &str) {
        assert_eq!(complete(typed, &|command| vec![command.to_owned()]), (start, vec![command.to_owned()]));
    }

    #[test]
    fn the_consoles_own_words_complete_too() {
        assert_eq!(complete(":q", &|_| Vec::new()), (0, vec![":quit".to_owned()]));
    }

    #[tokio::test]
    async fn plain_lines_are_read_to_their_end() {
        let mut reader = Reader::plain(Box::new(&b"one \r\n\ntwo \xff"[..]));
        let mut lines = Vec::new();
        while let Typed::Line(line) = reader.read(String::new()).await.unwrap() {
            lines.push(line);
        }
        assert_eq!(lines, ["one", "", "two \u{fffd}"]);
    }
}

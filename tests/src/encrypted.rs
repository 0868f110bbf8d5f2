//! People who encrypt: one process of `tests/encrypted_people.py` for all, another library than the bot's.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, Command, Stdio},
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use anyhow::{Context, Result, anyhow};
use serde_json::{Value, json};
use tokio::sync::oneshot;

type Waiting = Arc<Mutex<HashMap<u64, oneshot::Sender<Value>>>>;

/// The process. It ends when this one does: its input is closed then.
struct Process {
    _child: Child,
    input: Mutex<ChildStdin>,
    waiting: Waiting,
    count: AtomicU64,
}

impl Process {
    fn start() -> Result<Self> {
        let python = std::env::var("CONVENOR_TEST_PYTHON")
            .context("CONVENOR_TEST_PYTHON is not set: run eval \"$(tests/synapse start)\" first")?;
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/encrypted_people.py");
        let mut child = Command::new(python).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let input = Mutex::new(child.stdin.take().context("no input")?);
        let output = BufReader::new(child.stdout.take().context("no output")?);
        let waiting = Waiting::default();
        let answers = Arc::clone(&waiting);
        std::thread::spawn(move || {
            for line in output.lines() {
                let Ok(answer) =
                    line.map_err(anyhow::Error::from).and_then(|line| Ok(serde_json::from_str::<Value>(&line)?))
                else {
                    break;
                };
                let id = answer["id"].as_u64().unwrap_or_default();
                if let Some(asker) = answers.lock().unwrap_or_else(PoisonError::into_inner).remove(&id) {
                    // Who asked may have given up.
                    let _ = asker.send(answer);
                }
            }
            // Whoever waits for a process that ended waits in vain.
            answers.lock().unwrap_or_else(PoisonError::into_inner).clear();
        });
        Ok(Self { _child: child, input, waiting, count: AtomicU64::new(1) })
    }
}

/// Asks the process for something, and gives its answer.
///
/// # Errors
/// It could not be started, ended, or says that it failed.
pub(crate) async fn ask(mut what: Value) -> Result<Value> {
    static PROCESS: OnceLock<Result<Process>> = OnceLock::new();
    let process = PROCESS.get_or_init(Process::start).as_ref().map_err(|error| anyhow!("{error:#}"))?;
    let id = process.count.fetch_add(1, Ordering::Relaxed);
    what["id"] = json!(id);
    let (sender, answer) = oneshot::channel();
    process.waiting.lock().unwrap_or_else(PoisonError::into_inner).insert(id, sender);
    {
        let mut input = process.input.lock().unwrap_or_else(PoisonError::into_inner);
        writeln!(input, "{what}")?;
        input.flush()?;
    }
    let answer = answer.await.context("the process of the encrypting people ended")?;
    match answer.get("error") {
        None => Ok(answer["ok"].clone()),
        Some(error) => Err(anyhow!("{} failed: {error}", what["do"])),
    }
}

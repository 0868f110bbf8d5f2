//! The program: what each word on the command line does.

use std::{
    fs::{File, TryLockError},
    io::{IsTerminal, Read, Write},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, bail};
use chrono::{DateTime, Utc};
use clap::{Parser, Subcommand};
use convenor_console::{ConsoleMouth, Format, Labels, MAIN, Options, Setting, Verdict};
use convenor_core::{
    catalogue,
    checkpoint::{Fingerprint, Held},
    export::Trust,
    port::{Clock, Dice, Ear, Platform},
    times::Zone,
    vocabulary::Language,
    words::{
        Reader, Words,
        say::{Arg, Say},
    },
};
use convenor_store::Store;
use tokio::sync::watch;

use crate::{
    clock::SystemClock,
    config::Config,
    dice::SystemDice,
    engine::{self, Engine},
    stage::ScriptStage,
};

/// What is in flight at SIGTERM has this long to finish.
const GRACE: Duration = Duration::from_secs(10);

/// Convenor: a bot that carries a partnership through its cycle.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Cli {
    /// The configuration file; `convenor.toml` in this directory where none is named.
    #[arg(long, global = true, value_name = "FILE", env = "CONVENOR_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Starts the configured adapters; with none, the console room. This is what no word at all does.
    Run,
    /// Opens the console room, or plays a script.
    Console(ConsoleArgs),
    /// Plays the story of a partnership over eight months in seconds, says what each person would have seen, and leaves the
    /// console room open on it. Nothing is kept.
    Demo(DemoArgs),
    /// Says what is configured and what is wrong.
    Check,
    /// Makes a new key for signing checkpoints; the old one signs the hand-over and is forgotten. Stop the bot first.
    RenewKey,
    /// Checks an exported record, without database, configuration or network: says what it holds, or the first thing that is
    /// wrong, with exit code 1.
    Verify(VerifyArgs),
    /// Prints the version.
    Version,
}

#[derive(Debug, clap::Args)]
struct VerifyArgs {
    /// The file that `partnership export` gave.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// A line "Record … signature …" that you kept from a room: the file must hold that checkpoint. May be given again.
    #[arg(long, value_name = "LINE")]
    held: Vec<Held>,
    /// The fingerprint of a key that you were told: it must be among the file's keys.
    #[arg(long, value_name = "FINGERPRINT")]
    key: Option<Fingerprint>,
}

#[derive(Debug, clap::Args)]
struct DemoArgs {
    /// Where pictures and other files that the bot sends are put; a new temporary directory where none is named.
    #[arg(long, value_name = "DIR")]
    files: Option<PathBuf>,
}

#[derive(Debug, Default, clap::Args)]
struct ConsoleArgs {
    /// Plays this script on a simulated clock (`-`: standard input).
    #[arg(long, value_name = "FILE")]
    script: Option<PathBuf>,
    /// The database; for a script one in memory where none is named.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// What the simulated clock shows first (RFC 3339).
    #[arg(long, value_name = "RFC3339", default_value = "2026-01-05T09:00:00Z")]
    start: DateTime<Utc>,
    /// What is printed: text, or one JSON object a line.
    #[arg(long, default_value = "text")]
    format: Format,
    /// Where files that the bot sends are put; `files` in the data directory, for a script a new temporary directory.
    #[arg(long, value_name = "DIR")]
    files: Option<PathBuf>,
    /// Puts pictures there too, which other surfaces show beside the words.
    #[arg(long)]
    pictures: bool,
    /// Ends with exit code 1 at the first error reply.
    #[arg(long)]
    strict: bool,
}

/// Carries out the command line; the exit code.
///
/// # Errors
/// What went wrong, with its causes.
pub async fn run(cli: Cli) -> anyhow::Result<u8> {
    let action = cli.action.unwrap_or(Action::Run);
    if let Action::Version = action {
        writeln!(std::io::stdout(), "convenor {}", env!("CARGO_PKG_VERSION"))?;
        return Ok(0);
    }
    if let Action::Verify(args) = action {
        return crate::verify::verify(&args.file, &Trust { held: args.held, key: args.key });
    }
    if let Action::Console(ConsoleArgs { script: Some(script), .. }) = &action
        && let Action::Console(args) = &action
    {
        return play(script, args).await;
    }
    if let Action::Demo(args) = action {
        return crate::demo::demo(args.files).await;
    }
    let config = Config::load(cli.config.as_deref())?;
    crate::logging::start(config.log.as_deref())?;
    match action {
        Action::Run if config.matrix.is_some() || config.discord.is_some() => adapters(&config).await,
        Action::Run => console(&config, &ConsoleArgs::default()).await,
        Action::Console(args) => console(&config, &args).await,
        Action::Check => crate::check::check(&config).await,
        Action::RenewKey => renew_key(&config).await,
        Action::Demo(_) | Action::Verify(_) | Action::Version => Ok(0),
    }
}

async fn play(script: &Path, args: &ConsoleArgs) -> anyhow::Result<u8> {
    let text = if script == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).context("the script could not be read")?;
        text
    } else {
        std::fs::read_to_string(script).with_context(|| format!("the script {} could not be read", script.display()))?
    };
    let url = args.database.as_deref().unwrap_or("sqlite::memory:");
    let seed = seed(&text);
    let opening = match &args.files {
        Some(files) => ScriptStage::open_with(url, args.start, seed, files.clone()).await,
        None => ScriptStage::open(url, args.start, seed).await,
    };
    let mut stage = opening.map_err(anyhow::Error::from_boxed)?.keeping_pictures(args.pictures);
    let options = Options { format: args.format, strict: args.strict, run: next_run(stage.store()).await? };
    let (mut out, mut err) = (std::io::stdout(), std::io::stderr());
    match convenor_console::play(&mut stage, &text, options, &mut out, &mut err).await {
        Ok(verdict) => Ok(match verdict {
            Verdict::Passed => 0,
            other => other.exit_code(),
        }),
        Err(error) => {
            let code = error.exit_code();
            complain(&anyhow::Error::from(error));
            Ok(code)
        }
    }
}

/// A second script against one database continues its keys instead of repeating them.
async fn next_run(store: &Store) -> anyhow::Result<String> {
    let runs: u64 = store.recall(Platform::Console, "runs").await?.and_then(|runs| runs.parse().ok()).unwrap_or(0) + 1;
    store.remember(Platform::Console, "runs", &runs.to_string()).await?;
    Ok(format!("script{runs}"))
}

/// The same script has the same dice.
fn seed(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Says what went wrong, with its causes, on standard error.
pub fn complain(error: &anyhow::Error) {
    // Nobody is left to tell where standard error is closed.
    let _ = writeln!(std::io::stderr(), "convenor: {}", one_line(error));
}

/// An error with its causes, on one line: some of them bring line breaks of their own.
pub(crate) fn one_line(error: &anyhow::Error) -> String {
    format!("{error:#}").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Opens the configured database, with a lock where it is a file: two bots on one file would say everything twice.
pub(crate) async fn open(config: &Config, database: Option<&str>) -> anyhow::Result<(Store, Option<File>)> {
    let url = match database {
        Some(url) => url.to_owned(),
        None => config.database_url()?,
    };
    let mut lock = None;
    if let Some(path) = url.strip_prefix("sqlite:").filter(|path| !path.is_empty() && !path.contains(":memory:")) {
        let path = Path::new(path.trim_start_matches("//"));
        if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            std::fs::create_dir_all(parent).with_context(|| format!("{} could not be made", parent.display()))?;
        }
        let name = path.with_extension("lock");
        let file = File::create(&name).with_context(|| format!("{} could not be opened", name.display()))?;
        match file.try_lock() {
            Ok(()) => lock = Some(file),
            Err(TryLockError::WouldBlock) => bail!("another convenor works on {}; end it first", path.display()),
            Err(TryLockError::Error(error)) => {
                return Err(error).with_context(|| format!("{} could not be locked", name.display()));
            }
        }
    }
    let store = Store::open(&url).await.context("the database could not be opened")?;
    Ok((store, lock))
}

/// Hands the signing over to a new key, and says both fingerprints.
async fn renew_key(config: &Config) -> anyhow::Result<u8> {
    let (store, _lock) = open(config, None).await?;
    let renewed = engine::renew_key(&store, &SystemDice, SystemClock.now()).await;
    store.close().await;
    let [old, new] = renewed.context("the key was not renewed")?;
    writeln!(std::io::stdout(), "key {old} has handed over to key {new}")?;
    Ok(0)
}

async fn console(config: &Config, args: &ConsoleArgs) -> anyhow::Result<u8> {
    let (store, _lock) = open(config, args.database.as_deref()).await?;
    let files = match &args.files {
        Some(files) => files.clone(),
        None => config.data_dir()?.join("files"),
    };
    let history = config.data_dir().ok().filter(|_| std::io::stdin().is_terminal()).map(|dir| dir.join("history"));
    let room = LocalRoom {
        store,
        clock: Arc::new(SystemClock),
        me: me(),
        room: MAIN.to_owned(),
        files,
        pictures: args.pictures,
        history,
        welcome: "console-welcome",
    };
    room.talk().await
}

/// The room in this terminal.
pub(crate) struct LocalRoom {
    /// What it talks about.
    pub(crate) store: Store,
    /// By which clock.
    pub(crate) clock: Arc<dyn Clock>,
    /// Who speaks first.
    pub(crate) me: String,
    /// And in which room.
    pub(crate) room: String,
    /// Where files that are sent are put.
    pub(crate) files: PathBuf,
    /// Whether pictures are put there too.
    pub(crate) pictures: bool,
    /// Where typed lines are remembered.
    pub(crate) history: Option<PathBuf>,
    /// What is said first.
    pub(crate) welcome: &'static str,
}

impl LocalRoom {
    /// Talks until whoever sits here leaves; closes the database.
    pub(crate) async fn talk(self) -> anyhow::Result<u8> {
        let Self { store, clock, me, room, files, pictures, history, welcome } = self;
        let dice: Arc<dyn Dice> = Arc::new(SystemDice);
        let engine = Arc::new(Engine::new(store.clone(), Arc::clone(&clock), dice, &[Platform::Console]));
        let mouth = ConsoleMouth::printing(Arc::clone(&clock)).keeping_files_in(files).keeping_pictures(pictures);
        let mouth = Arc::new(mouth);
        engine.add_mouth(Arc::clone(&mouth) as Arc<_>);
        let (stop, stopped) = watch::channel(false);
        let working = tokio::spawn({
            let (engine, stopped) = (Arc::clone(&engine), stopped.clone());
            async move { engine.run(stopped).await }
        });
        let terminated = tokio::spawn({
            let stop = stop.clone();
            async move {
                crate::signals::terminated().await;
                stop.send_replace(true);
            }
        });
        let setting = Setting {
            labels: labels(engine.words(), &me, welcome),
            me,
            room,
            ear: Arc::clone(&engine) as Arc<dyn Ear>,
            mouth,
            completer: Arc::new(catalogue::completions),
            clock,
            history,
        };
        let ended = convenor_console::interact(setting, stopped).await;
        stop.send_replace(true);
        terminated.abort();
        working.await.context("the bot ended early")?;
        // The last answers, where the lines came from a file.
        engine.work().await?;
        store.close().await;
        ended?;
        Ok(0)
    }
}

/// Who sits at this terminal: the operating system's user.
fn me() -> String {
    let name = std::env::var("USER").unwrap_or_default().to_lowercase();
    let plain = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    if plain { name } else { "you".to_owned() }
}

fn labels(words: &Words, me: &str, welcome: &'static str) -> Labels {
    let reader = Reader { language: Language::En, zone: Zone::utc() };
    let say = |key: &'static str| words.say(&Say::new(key).with("me", Arg::word(me)), &reader, &());
    Labels {
        welcome: say(welcome),
        help: say("console-help"),
        unknown: say("console-unknown"),
        interrupted: say("console-interrupted"),
        failed: say("console-failed"),
        bye: say("console-bye"),
    }
}

async fn adapters(config: &Config) -> anyhow::Result<u8> {
    let (store, _lock) = open(config, None).await?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let dice: Arc<dyn Dice> = Arc::new(SystemDice);
    let behind: Vec<Platform> =
        [config.matrix.as_ref().map(|_| Platform::Matrix), config.discord.as_ref().map(|_| Platform::Discord)]
            .into_iter()
            .flatten()
            .collect();
    let engine = Arc::new(Engine::new(store.clone(), Arc::clone(&clock), Arc::clone(&dice), &behind));
    let (stop, stopped) = watch::channel(false);
    let mut running = tokio::task::JoinSet::new();
    if let Some(discord) = &config.discord {
        let discord = convenor_discord::connect(discord.adapter()?, Arc::clone(&clock));
        let discord = Arc::new(discord.await.context("Discord could not be reached")?);
        engine.add_mouth(Arc::clone(&discord) as Arc<_>);
        let (ear, stopped) = (Arc::clone(&engine) as Arc<dyn Ear>, stopped.clone());
        running.spawn(async move { discord.run(ear, stopped).await.context("the Discord adapter ended") });
    }
    if let Some(matrix) = &config.matrix {
        let settings = matrix.adapter(&config.data_dir()?)?;
        let matrix =
            Arc::new(convenor_matrix::connect(settings, clock, dice).await.context("Matrix could not be reached")?);
        engine.add_mouth(Arc::clone(&matrix) as Arc<_>);
        let (ear, stopped) = (Arc::clone(&engine) as Arc<dyn Ear>, stopped.clone());
        running.spawn(async move { matrix.run(ear, stopped).await.context("the Matrix adapter ended") });
    }
    running.spawn({
        let engine = Arc::clone(&engine);
        async move {
            engine.run(stopped).await;
            anyhow::Ok(())
        }
    });
    tracing::info!("running");
    let early = tokio::select! {
        () = crate::signals::terminated() => None,
        ended = running.join_next() => ended,
    };
    stop.send_replace(true);
    let finished = tokio::time::timeout(GRACE, async { while running.join_next().await.is_some() {} }).await;
    if finished.is_err() {
        tracing::warn!("not everything in flight finished; nothing is lost, it goes on at the next start");
    }
    store.close().await;
    match early {
        Some(ended) => {
            ended.context("a part of the bot ended early")??;
            bail!("a part of the bot ended early")
        }
        None => Ok(0),
    }
}

//! The program as an operator meets it: exit codes, one clear line where something is wrong, and no secret in any of them.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests fail like tests")]

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    path::Path,
    process::{Child, Command, Output, Stdio},
    sync::mpsc,
    time::{Duration, Instant},
};

use rstest::rstest;
use tempfile::TempDir;

/// Stands in every secret of these tests, and in no output.
const SECRET: &str = "correct-horse-battery-staple";

/// A machine nobody has configured: an empty home, and this directory to stand in.
struct Machine {
    home: TempDir,
}

impl Machine {
    fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap() }
    }

    fn path(&self) -> &Path {
        self.home.path()
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path().join(name), text).unwrap();
    }

    fn convenor(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_convenor"));
        command.args(args).current_dir(self.path()).env_clear().env("HOME", self.path()).env("USER", "nadia");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn run(&self, args: &[&str]) -> Ended {
        Ended::from(self.convenor(args).output().unwrap())
    }

    fn run_with(&self, args: &[&str], input: &str) -> Ended {
        let mut child = self.convenor(args).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        Ended::from(child.wait_with_output().unwrap())
    }
}

/// How a run ended, and what it said.
#[derive(Debug)]
struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        let ended = Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        };
        assert!(!ended.out.contains(SECRET) && !ended.err.contains(SECRET), "a secret is printed: {ended:?}");
        assert!(!ended.err.contains("panicked"), "{ended:?}");
        ended
    }
}

impl Ended {
    /// One line on standard error says all these words; the exit code is this one.
    fn complains(&self, code: i32, words: &[&str]) {
        assert_eq!(self.code, Some(code), "{self:?}");
        let lines: Vec<&str> = self.err.lines().filter(|line| !line.is_empty()).collect();
        let [line] = lines[..] else { panic!("one line was expected: {self:?}") };
        assert!(line.starts_with("convenor: "), "{line}");
        assert!(line.chars().count() < 400, "{line}");
        for word in words {
            assert!(line.contains(word), "`{word}` is not in: {line}");
        }
    }

    fn is_fine(&self) {
        assert_eq!(self.code, Some(0), "{self:?}");
        assert_eq!(self.err, "", "{self:?}");
    }
}

/// A port on which nobody listens.
fn closed_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn matrix(homeserver: &str, rest: &str) -> String {
    format!("data_dir = \"data\"\n[matrix]\nhomeserver = \"{homeserver}\"\nuser = \"@convenor:localhost\"\n{rest}\n")
}

#[test]
fn version_prints_the_version_and_needs_nothing() {
    let machine = Machine::new();
    machine.write("convenor.toml", "this is [ no toml");
    let ended = machine.run(&["version"]);
    ended.is_fine();
    assert_eq!(ended.out, format!("convenor {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn check_on_a_fresh_machine_finds_nothing_wrong() {
    let machine = Machine::new();
    let ended = machine.run(&["check"]);
    ended.is_fine();
    assert!(ended.out.contains("database: 0 partnerships"), "{ended:?}");
    assert!(ended.out.contains("matrix: not configured"), "{ended:?}");
    assert!(!ended.out.contains("WRONG"), "{ended:?}");
}

#[rstest]
#[case::broken("database_url = \"sqlite:a.db", &["configuration cannot be read", "convenor.toml"])]
#[case::unknown_key("databse_url = \"sqlite:a.db\"", &["configuration cannot be read", "databse_url"])]
#[case::unknown_matrix_key(
    "[matrix]\nhomeserver = \"http://h\"\nuser = \"@c:h\"\npasword = \"correct-horse-battery-staple\"",
    &["configuration cannot be read", "pasword"]
)]
#[case::wrong_type("data_dir = 7", &["configuration cannot be read", "data_dir"])]
fn a_broken_configuration_is_named_in_one_line(#[case] toml: &str, #[case] words: &[&str]) {
    let machine = Machine::new();
    machine.write("convenor.toml", toml);
    for args in [&["run"][..], &["check"], &["console"], &[]] {
        machine.run(args).complains(1, words);
    }
}

#[test]
fn a_configuration_file_that_is_named_must_be_there() {
    let machine = Machine::new();
    machine.run(&["--config", "elsewhere.toml", "check"]).complains(1, &["no configuration file", "elsewhere.toml"]);
}

#[test]
fn a_secret_that_is_missing_is_named_by_its_file() {
    let machine = Machine::new();
    machine.write("convenor.toml", &matrix("http://127.0.0.1:1", "password_file = \"no-such-file\""));
    machine.run(&["run"]).complains(1, &["the secret in no-such-file cannot be read"]);
    let ended = machine.run(&["check"]);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(ended.out.contains("WRONG matrix: the secret in no-such-file cannot be read"), "{ended:?}");
    machine.write("convenor.toml", &matrix("http://127.0.0.1:1", ""));
    machine.run(&["run"]).complains(1, &["[matrix] needs password"]);
}

#[test]
fn a_homeserver_nobody_answers_at_is_said_in_one_line() {
    let machine = Machine::new();
    let homeserver = format!("http://127.0.0.1:{}", closed_port());
    machine.write("convenor.toml", &matrix(&homeserver, &format!("password = \"{SECRET}\"")));
    machine.run(&["run"]).complains(1, &["the homeserver can't be reached"]);
    let ended = machine.run(&["check"]);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(ended.out.contains("WRONG matrix: the homeserver can't be reached"), "{ended:?}");
    machine.write("convenor.toml", &matrix("no address", &format!("password = \"{SECRET}\"")));
    machine.run(&["run"]).complains(1, &["not an http or https address"]);
}

#[test]
fn a_wrong_password_is_said_in_one_line() {
    let homeserver = std::env::var("CONVENOR_TEST_SYNAPSE_URL")
        .expect("CONVENOR_TEST_SYNAPSE_URL is not set: run the tests with `tests/run`");
    let machine = Machine::new();
    machine.write("password", &format!("{SECRET}\n"));
    machine.write("convenor.toml", &matrix(&homeserver, "password_file = \"password\""));
    machine.run(&["run"]).complains(1, &["the homeserver refuses this account and password"]);
    let ended = machine.run(&["check"]);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(ended.out.contains("WRONG matrix: the homeserver refuses this account and password"), "{ended:?}");
    machine.write("convenor.toml", &matrix(&homeserver, &format!("access_token = \"{SECRET}\"")));
    machine.run(&["run"]).complains(1, &["the homeserver refuses the access token"]);
}

#[rstest]
#[case::no_scheme("nonsense", "it begins with sqlite: or postgres://")]
#[case::no_path("sqlite:", "needs a path")]
#[case::other("mysql://u:correct-horse-battery-staple@h/d", "it begins with sqlite: or postgres://")]
#[case::unparsable("postgres://u:correct-horse-battery-staple@h:port/d", "not an address of PostgreSQL")]
#[case::a_directory("sqlite:.", "could not be opened")]
fn a_database_address_that_cannot_be_used_is_said_in_one_line(#[case] url: &str, #[case] words: &str) {
    let machine = Machine::new();
    machine.run(&["console", "--database", url]).complains(1, &[words]);
}

#[test]
fn a_database_nobody_answers_at_is_said_in_one_line() {
    let machine = Machine::new();
    let url = format!("postgres://convenor:{SECRET}@127.0.0.1:{}/convenor", closed_port());
    machine.write("convenor.toml", &format!("database_url = \"{url}\""));
    machine.run(&["console"]).complains(1, &["the database could not be opened"]);
    let ended = machine.run(&["check"]);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(ended.out.contains("WRONG database: the database could not be opened"), "{ended:?}");
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_left_alone() {
    use sqlx::{Connection, Executor};
    let machine = Machine::new();
    let file = machine.path().join("convenor.db");
    let url = format!("sqlite:{}", file.display());
    machine.run_with(&["console", "--database", &url], "help\n").is_fine();
    let mut database = sqlx::SqliteConnection::connect(&url).await.unwrap();
    let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                 VALUES (99990101000000, 'tomorrow', TRUE, X'00', 1)";
    database.execute(newer).await.unwrap();
    database.close().await.unwrap();
    machine.run(&["console", "--database", &url]).complains(1, &["99990101000000", "use the newer release"]);
}

#[test]
fn a_script_ends_with_what_became_of_it() {
    let machine = Machine::new();
    machine.write("met.script", "amina: /status\n:expect There is no partnership here yet");
    machine.run(&["console", "--script", "met.script"]).is_fine();
    machine.write("unmet.script", "amina: /status\n:expect All is well");
    let unmet = machine.run(&["console", "--script", "unmet.script"]);
    assert_eq!(unmet.code, Some(1), "{unmet:?}");
    assert!(unmet.err.contains("script line 2") && unmet.err.contains("All is well"), "{unmet:?}");
    machine.write("wrong.script", "amina: /status\n:dance");
    let wrong = machine.run(&["console", "--script", "wrong.script"]);
    wrong.complains(2, &["script line 2", ":dance"]);
    assert_eq!(wrong.out, "", "a script with a wrong line does nothing at all");
    machine.run(&["console", "--script", "missing.script"]).complains(1, &["missing.script"]);
    let strict = machine.run(&["console", "--script", "met.script", "--strict"]);
    assert_eq!(strict.code, Some(1), "{strict:?}");
}

#[test]
fn a_script_from_standard_input_prints_one_object_a_line() {
    let machine = Machine::new();
    let script =
        "nadia: /partnership start Upper Sarala\nnadia: /partnership link\namina@river: /partnership connect {code}";
    let ended = machine.run_with(&["console", "--script", "-", "--format", "json", "--strict"], script);
    ended.is_fine();
    let kinds: Vec<String> = ended
        .out
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["kind"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(kinds, ["partnership.started", "partnership.link", "room.connected", "room.connected"]);
}

/// The first start on a machine where nothing is configured: no file, no variable, no flag.
#[test]
fn a_newcomer_opens_a_partnership_and_a_first_proposal_with_nothing_configured() {
    let machine = Machine::new();
    let said = "partnership start Upper Sarala Watershed --code SARALA\n\
                stakeholder add Basin Authority --code BA --sector public --lead brian\n\
                stakeholder add RiverWatch --code RW --sector civil-society --lead ruth\n\
                brian: propose Plant trees along the upper river\n\
                brian: vote D1 consent\n\
                ruth: /vote D1 concern who waters them?\n\
                :as ruth\n\
                decision show D1\n";
    let first = machine.run_with(&[], said);
    first.is_fine();
    for words in ["SARALA", "D1 proposed: Plant trees", "D1: heard 2 of 2", "RW, concern: who waters them?"] {
        assert!(first.out.contains(words), "`{words}` is not in: {}", first.out);
    }
    // The next start finds it all again.
    let second = machine.run_with(&["run"], "brian: decision list\n");
    second.is_fine();
    assert!(second.out.contains("D1 Plant trees along the upper river – open"), "{second:?}");
    let check = machine.run(&["check"]);
    check.is_fine();
    assert!(check.out.contains("database: 1 partnerships"), "{check:?}");
}

#[test]
fn the_demo_tells_its_story_in_seconds_and_leaves_the_room_open_on_it() {
    let machine = Machine::new();
    let began = Instant::now();
    let ended = machine.run_with(&["demo"], "status\n");
    ended.is_fine();
    // An unoptimised build draws its pictures slowly.
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
    let (story, room) = ended.out.rsplit_once("no-flow days: 31").expect("the story comes to its end");
    assert!(story.contains("D6 adopted"), "{story}");
    assert!(room.contains("Upper Sarala Watershed · cycle 2 · build"), "the room answers: {room}");
}

/// A running program, ended by the test.
struct Running {
    child: Child,
    lines: mpsc::Receiver<String>,
}

impl Running {
    fn start(machine: &Machine, args: &[&str]) -> Self {
        let mut child = machine.convenor(args).stdin(Stdio::piped()).spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = mpsc::channel();
        std::thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Self { child, lines }
    }

    fn says(&mut self, line: &str) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    fn hears(&self, words: &str) {
        loop {
            let line = self.lines.recv_timeout(Duration::from_secs(30)).expect("the words came");
            if line.contains(words) {
                return;
            }
        }
    }

    fn terminate(mut self) -> Option<i32> {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        // Its standard output closes when it ends; standard input stays open all the while.
        let ended = loop {
            match self.lines.recv_timeout(Duration::from_secs(10)) {
                Ok(_) => {}
                Err(error) => break error,
            }
        };
        if ended == mpsc::RecvTimeoutError::Timeout {
            self.child.kill().unwrap();
            panic!("it did not end within ten seconds");
        }
        let code = self.child.wait().unwrap().code();
        let mut err = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        assert_eq!(err, "");
        code
    }
}

#[test]
fn it_ends_in_good_order_when_it_is_told_to() {
    let machine = Machine::new();
    let mut running = Running::start(&machine, &["run"]);
    running.says("partnership start Upper Sarala");
    running.hears("is open, in phase explore");
    assert_eq!(running.terminate(), Some(0));
    let again = machine.run_with(&["console"], "partnership show\n");
    again.is_fine();
    assert!(again.out.contains("Upper Sarala"), "{again:?}");
}

#[test]
fn a_second_program_on_the_same_file_is_refused() {
    let machine = Machine::new();
    let url = format!("sqlite:{}", machine.path().join("convenor.db").display());
    let mut running = Running::start(&machine, &["console", "--database", &url]);
    running.says("partnership start Upper Sarala");
    running.hears("is open, in phase explore");
    machine.run(&["console", "--database", &url]).complains(1, &["another convenor works on"]);
    running.says("partnership show");
    running.hears("Upper Sarala");
    assert_eq!(running.terminate(), Some(0));
}

/// A decision with a concern, and an export of it; the room hears a checkpoint.
const DECIDED: &str = r#"
nadia: /partnership start Upper Sarala --code SARALA
nadia: /stakeholder add Basin Authority --code BA --sector public --lead brian
nadia: /stakeholder add RiverWatch --code RW --sector civil-society --lead ruth
brian: /propose Plant trees along the upper river
brian: /vote D1 consent
ruth: /vote D1 concern who waters them in the dry season?
:wait 7d
brian: /partnership export --format json
"#;

/// Plays it; the file that was sent, and the line with the checkpoint that the room was told.
fn exported(machine: &Machine) -> (String, String) {
    let ended =
        machine.run_with(&["console", "--script", "-", "--format", "json", "--strict", "--files", "files"], DECIDED);
    ended.is_fine();
    let told: Vec<serde_json::Value> = ended.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let of =
        |kind: &str| told.iter().find(|told| told["kind"] == kind).unwrap_or_else(|| panic!("no {kind}: {ended:?}"));
    let export = of("partnership.export");
    assert_eq!((&export["private"], &export["to"]["person"]), (&true.into(), &"brian".into()));
    let adopted = of("decision.adopted");
    assert!(adopted["data"]["checkpoint"]["seq"].is_u64(), "{adopted}");
    let line = adopted["text"].as_str().unwrap().lines().find(|line| line.starts_with("Record ")).unwrap();
    (export["data"]["file"].as_str().unwrap().to_owned(), line.to_owned())
}

#[test]
fn an_export_verifies_and_a_checkpoint_from_the_room_is_held_against_it() {
    let machine = Machine::new();
    let (file, line) = exported(&machine);
    let fine = machine.run(&["verify", &file, "--held", &line]);
    fine.is_fine();
    assert!(fine.out.contains("Upper Sarala (SARALA), as of 2026-01-12T09:00:00Z"), "{fine:?}");
    assert!(fine.out.contains("1 counts made again") && fine.out.contains("1 held by you"), "{fine:?}");
    let key = fine.out.lines().find_map(|line| line.split(" key ").nth(1)).unwrap().to_owned();
    let told = machine.run(&["verify", &file, "--key", &key]);
    told.is_fine();
    assert!(told.out.contains("as you were told"), "{told:?}");
    machine.run(&["verify", &file, "--key", &"0".repeat(32)]).complains(1, &["does not verify", "not among its keys"]);
    // The same line from another record.
    let forged = line.replacen("Record ", "Record 1", 1);
    machine.run(&["verify", &file, "--held", &forged]).complains(1, &["the checkpoint you hold for entry 1"]);
}

#[test]
fn the_first_thing_that_is_wrong_in_an_export_is_named() {
    let machine = Machine::new();
    let (file, _) = exported(&machine);
    let good = std::fs::read_to_string(machine.path().join(&file)).unwrap();
    let wrong = |what: &str, text: &str, words: &[&str]| {
        assert_ne!(text, good, "{what}");
        machine.write("bad.json", text);
        machine.run(&["verify", "bad.json"]).complains(1, words);
    };
    wrong(
        "a text",
        &good.replace("Plant trees", "Plant palms"),
        &["bad.json does not verify", "does not match its commitment"],
    );
    wrong(
        "an event",
        &good.replacen(r#"\"position\":\"concern\""#, r#"\"position\":\"consent\""#, 1),
        &["the chain is broken at entry"],
    );
    wrong(
        "a figure",
        &good.replacen(r#""grade":"B""#, r#""grade":"A""#, 1),
        &["decisions D1 grade", r#""A"; the record gives "B""#],
    );
    wrong("a name", &good.replacen(r#""name":"ruth""#, r#""name":"rita""#, 1), &["the seal is wrong"]);
    let without = |nth: usize| {
        let mut lines: Vec<&str> = good.lines().collect();
        let first = lines.iter().position(|line| line.starts_with(r#"{"seq":1,"salt""#)).unwrap();
        lines.remove(first + nth);
        lines.join("\n")
    };
    wrong("an entry", &without(2), &["an entry is missing between 2 and 4"]);
    wrong("half of it", &good[..good.len() / 2], &["cannot be read as an export"]);
    wrong("something else", "{}", &["cannot be read as an export"]);
    machine.run(&["verify", "nowhere.json"]).complains(1, &["nowhere.json could not be read"]);
}

#[test]
fn check_names_the_key_and_verifies_every_record() {
    let machine = Machine::new();
    let fresh = machine.run(&["check"]);
    fresh.is_fine();
    assert!(fresh.out.contains("key: none yet"), "{fresh:?}");
    let url = format!("sqlite:{}", machine.path().join("convenor.db").display());
    machine.write("convenor.toml", &format!("database_url = {url:?}"));
    let ended = machine.run_with(&["console", "--script", "-", "--database", &url, "--files", "files"], DECIDED);
    ended.is_fine();
    let fine = machine.run(&["check"]);
    fine.is_fine();
    let key = fine.out.lines().find_map(|line| line.split(" key: ").nth(1)).unwrap();
    assert_eq!((key.len(), key.chars().all(|c| c.is_ascii_hexdigit())), (32, true), "{fine:?}");

    // Somebody changes a word past the bot.
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        use sqlx::Connection;
        let mut database = sqlx::SqliteConnection::connect(&url).await.unwrap();
        sqlx::query("UPDATE text SET body = 'Plant palms' WHERE body LIKE 'Plant trees%'")
            .execute(&mut database)
            .await
            .unwrap();
        database.close().await.unwrap();
    });
    let found = machine.run(&["check"]);
    assert_eq!(found.code, Some(1), "{found:?}");
    assert!(found.out.contains("WRONG record: partnership 1 does not verify: text"), "{found:?}");
}

#[test]
fn a_renewed_key_signs_and_the_old_one_still_counts_for_its_time() {
    let machine = Machine::new();
    let url = format!("sqlite:{}", machine.path().join("convenor.db").display());
    machine.write("convenor.toml", &format!("database_url = {url:?}"));
    // On a clock of some time ago, so that what was signed then came before the hand-over of today.
    machine.run_with(&["console", "--script", "-", "--database", &url, "--files", "files"], DECIDED).is_fine();
    let renewed = machine.run(&["renew-key"]);
    renewed.is_fine();
    let keys: Vec<&str> = renewed.out.split_whitespace().filter(|word| word.len() == 32).collect();
    let checked = machine.run(&["check"]);
    checked.is_fine();
    assert!(checked.out.contains(&format!("key: {}", keys[1])), "{checked:?}");
    let later = "brian: /propose More trees\nbrian: /vote D2 consent\nruth: /vote D2 consent\n:wait 7d\nbrian: /partnership export\n";
    // And on a clock of some time to come.
    let args = ["console", "--script", "-", "--database", &url, "--files", "files", "--start", "2066-01-05T09:00:00Z"];
    let ended = machine.run_with(&args, later);
    ended.is_fine();
    let file = ended.out.lines().find_map(|line| line.trim().strip_prefix("-> ")).unwrap();
    let verified = machine.run(&["verify", file]);
    verified.is_fine();
    for key in keys {
        assert!(verified.out.contains(&format!("key {key}")), "{verified:?}");
    }
}

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use convenor_core::port::{BoxError, Button, Clock, Heard, Mouth, Part, Said, Target, Venue};
use proptest::prelude::*;
use rstest::rstest;
use serde_json::json;

use super::*;
use crate::{
    mouth::ConsoleMouth,
    script::{account, place},
};

#[derive(Clone)]
struct Moved(Arc<Mutex<DateTime<Utc>>>);

impl Clock for Moved {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
}

/// A bot that says what it hears, and a bell at each midnight.
struct Echo {
    clock: Moved,
    mouth: ConsoleMouth,
    up: bool,
    sent: u32,
}

impl Echo {
    fn new() -> Self {
        let clock = Moved(Arc::new(Mutex::new("2026-01-05T09:00:00Z".parse().unwrap())));
        Self { mouth: ConsoleMouth::recording(Arc::new(clock.clone())), clock, up: true, sent: 0 }
    }

    async fn say(&mut self, target: Target, kind: &str, text: String) {
        let button = |label: &str| Button {
            id: format!("1:vote:D1:{}", label.to_lowercase()),
            label: format!("\u{2068}{label}\u{2069}"),
            asks_reason: label == "Block",
        };
        let proposal = kind == "proposal.opened";
        let part = Part {
            kind: kind.to_owned(),
            refs: if proposal { vec!["D1".parse().unwrap()] } else { Vec::new() },
            text,
            language: None,
            data: if kind == "me.link" { json!({ "code": "K7P-2QX" }) } else { json!({}) },
            private: matches!(target, Target::Account(_)),
            mentions: Vec::new(),
            reply_to: None,
            buttons: if proposal { vec![button("Consent"), button("Block")] } else { Vec::new() },
            files: Vec::new(),
        };
        self.sent += 1;
        // Who is out of reach hears nothing; that is all this bot makes of it.
        let _ = self.mouth.send(&target, &part, &format!("k{}", self.sent)).await;
    }
}

#[async_trait]
impl Stage for Echo {
    async fn hear(&mut self, heard: Heard) -> Result<(), BoxError> {
        assert!(self.up);
        let target = match heard.venue {
            Venue::Room(place) => Target::Room(place),
            Venue::Direct => Target::Account(account(&heard.name)),
        };
        let Heard { key, name, sent_at, .. } = heard;
        let when = sent_at.format("%dT%H");
        let (kind, text) = match heard.said {
            Said::Command { line, reply_to: None } if line == "link" => ("me.link", "Your code: K7P-2QX".to_owned()),
            Said::Command { line, .. } if line == "fail" => return Err("the disk is full".into()),
            Said::Command { line, reply_to: None } if line.starts_with("propose ") => {
                self.say(Target::Account(account("ben")), "proposal.opened", format!("D1 waits for ben\n{line}")).await;
                ("proposal.opened", format!("D1 \u{2068}is\u{2069} open\n{line}"))
            }
            Said::Command { line, reply_to: None } if line == "wrong" => ("error.usage", "No such command".to_owned()),
            Said::Command { line, reply_to } => ("echo", format!("{key} {name} {when} {line} {reply_to:?}")),
            Said::Reply { line, reply_to } => ("echo", format!("{key} {name} replied {line} to {reply_to}")),
            Said::Press { button, because } => ("echo", format!("{key} {name} pressed {button} {because:?}")),
            Said::Form { path, .. } => ("echo", format!("{key} {name} filled in {path}")),
            Said::Joined => ("echo", format!("{key} {name} joined")),
        };
        self.say(target, kind, text).await;
        Ok(())
    }

    async fn advance(&mut self, to: DateTime<Utc>) -> Result<(), BoxError> {
        let from = self.now();
        let midnight = |at: DateTime<Utc>| at.date_naive().and_time(chrono::NaiveTime::MIN).and_utc();
        let mut bell = midnight(from) + TimeDelta::days(1);
        while self.up && bell <= to {
            *self.clock.0.lock().unwrap() = bell;
            self.say(Target::Room(place("main")), "bell", "Ding".to_owned()).await;
            bell += TimeDelta::days(1);
        }
        *self.clock.0.lock().unwrap() = to;
        Ok(())
    }

    async fn crash(&mut self) -> Result<(), BoxError> {
        self.up = false;
        Ok(())
    }

    async fn start(&mut self, missed: Vec<Heard>) -> Result<(), BoxError> {
        self.up = true;
        for heard in missed {
            self.hear(heard).await?;
        }
        self.say(Target::Room(place("main")), "up", "Up again".to_owned()).await;
        Ok(())
    }

    async fn restart(&mut self) -> Result<(), BoxError> {
        self.say(Target::Room(place("main")), "up", "Restarted".to_owned()).await;
        Ok(())
    }

    fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    fn after(&self, duration: &str) -> Result<DateTime<Utc>, String> {
        let wrong = || format!("`{duration}` is no length of time");
        let (number, unit) = duration.split_at_checked(duration.len().saturating_sub(1)).ok_or_else(wrong)?;
        let number: i32 = number.parse().map_err(|_| wrong())?;
        match unit {
            "h" => Ok(self.now() + TimeDelta::hours(number.into())),
            "d" => Ok(self.now() + TimeDelta::days(number.into())),
            _ => Err(wrong()),
        }
    }

    async fn set_reachable(&mut self, account: &str, reachable: bool) -> Result<(), BoxError> {
        self.mouth.set_reachable(account, reachable);
        Ok(())
    }

    fn take_delivered(&mut self) -> Vec<Delivered> {
        self.mouth.take_delivered()
    }
}

async fn played(script: &str, options: Options) -> (Result<Verdict, PlayError>, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let verdict = play(&mut Echo::new(), script, options, &mut out, &mut err).await;
    (verdict, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

async fn story(script: &str) -> String {
    let (verdict, out, err) = played(script, Options::default()).await;
    assert_eq!(verdict.unwrap(), Verdict::Passed, "{err}");
    out
}

async fn problem(script: &str) -> ScriptError {
    match played(script, Options::default()).await.0 {
        Err(error @ PlayError::Script(_)) if error.exit_code() != 2 => panic!("a wrong script exits 2"),
        Err(PlayError::Script(error)) => error,
        other => panic!("no script error but {other:?}"),
    }
}

#[tokio::test]
async fn a_script_reads_like_a_story() {
    let out = story(
        "# A proposal\n\namina: good morning\namina: /propose Fish\nben@river: click \"consent\" on D1\n:wait 1d\nben@dm: me\n",
    )
    .await;
    assert_eq!(
        plain(&out),
        r#"-- 2026-01-05 09:00 UTC --
# A proposal
amina> good morning
amina> /propose Fish
[to ben] D1 waits for ben
    propose Fish
    ( Consent | Block )
[main] D1 is open
    propose Fish
    ( Consent | Block )
ben@river> click "consent" on D1
[to ben] script-2 ben pressed 1:vote:D1:consent None
:wait 1d
-- 2026-01-06 00:00 UTC --
[main] Ding
-- 2026-01-06 09:00 UTC --
ben@dm> me
[to ben] script-3 ben 06T09 me None
"#
    );
}

#[tokio::test]
async fn json_prints_the_messages_and_nothing_else() {
    let options = Options { format: Format::Json, ..Options::default() };
    let script =
        "# remark\namina: /propose Fish\n:expect D1 is open\n:expect \"kind\":\"proposal.opened\"\namina: hello";
    let (verdict, out, err) = played(script, options).await;
    assert_eq!(verdict.unwrap(), Verdict::Passed, "{err}");
    assert_eq!(
        out,
        concat!(
            r#"{"at":"2026-01-05T09:00:00Z","to":{"person":"ben"},"private":true,"kind":"proposal.opened","refs":["D1"],"#,
            r#""text":"D1 waits for ben\npropose Fish","data":{}}"#,
            "\n",
            r#"{"at":"2026-01-05T09:00:00Z","to":{"room":"main"},"private":false,"kind":"proposal.opened","refs":["D1"],"#,
            "\"text\":\"D1 \u{2068}is\u{2069} open\\npropose Fish\",\"data\":{}}\n",
        )
    );
}

#[rstest]
#[case(":expect D1 is open")]
#[case(":expect D1 waits\n# remark\n\n:expect-no rejected\n:expect propose Fish")]
#[case(":expect ( Consent | Block )")]
#[case("amina: thanks\n:expect-no D1 is open")]
#[tokio::test]
async fn expectations_look_at_the_output_since_the_last_line(#[case] rest: &str) {
    story(&format!(":expect-no D1\namina: /propose Fish\n{rest}")).await;
}

#[rstest]
#[case(":expect D2", "script line 3: expected to find: D2\nin the output since line 2:\n[to ben] D1 waits")]
#[case("amina: thanks\n:expect D1", "script line 4: expected to find: D1\nin the output since line 3:\n(nothing)\n")]
#[case(
    ":expect open\n:expect-no is open",
    "script line 4: expected not to find: is open\nin the output since line 2:\n"
)]
#[tokio::test]
async fn an_unmet_expectation_shows_that_output_and_exits_1(#[case] rest: &str, #[case] told: &str) {
    let (verdict, out, err) =
        played(&format!("# story\namina: /propose Fish\n{rest}\namina: after"), Options::default()).await;
    assert_eq!(verdict.unwrap().exit_code(), 1);
    assert!(err.starts_with(told), "{err}");
    assert!(!out.contains("after"), "{out}");
}

#[tokio::test]
async fn a_strict_run_ends_at_the_first_error_reply() {
    let script = "amina: /hello\namina: /wrong\namina: /after";
    let (verdict, out, _) = played(script, Options { strict: true, ..Options::default() }).await;
    assert_eq!(verdict.unwrap(), Verdict::ErrorReply { line: 2 });
    assert!(out.ends_with("amina> /wrong\n[main] No such command\n"), "{out}");
    story(script).await;
}

#[tokio::test]
async fn a_press_names_its_button_and_stands_where_its_message_stands() {
    let out = story(
        "amina: /propose Fish\namina: click \"BLOCK\" on d-1 because \"no\"\n:expect [main] script-2 amina pressed 1:vote:D1:block Some(\"no\")\nben@dm: click \"Consent\" on D1\n:expect [to ben] script-3 ben pressed 1:vote:D1:consent None",
    )
    .await;
    assert!(out.contains("pressed"));
}

#[rstest]
#[case(
    "amina: click \"Yes\" on D1",
    "amina sees no button `Yes` on D1, only: \u{2068}Consent\u{2069}, \u{2068}Block\u{2069}"
)]
#[case("amina: click \"Consent\" on D2", "amina sees no message about D2 with a button here")]
#[case("amina@river: click \"Consent\" on D1", "amina sees no message about D1 with a button here")]
#[case("amina@dm: click \"Consent\" on D1", "amina sees no message about D1 with a button here")]
#[case("amina@dm: > D1 consent", "amina sees no message about D1 here")]
#[case(":wait soon", "`soon` is no length of time")]
#[case(":at 2025-01-01T00:00:00Z", "the clock stands at 2026-01-05T09:00:00+00:00 and never goes back")]
#[case("amina: /me link {code}", "no message has shown a one-time code for {code} yet")]
#[case(":start", "the bot is up; `:start` follows `:crash`")]
#[case(":crash\n:restart", "the bot is down; `:start` comes first")]
#[case(":crash\n:down 6h", "the bot is down; `:start` comes first")]
#[tokio::test]
async fn what_cannot_be_played_is_the_scripts_error(#[case] lines: &str, #[case] words: &str) {
    let script = format!("amina: /propose Fish\n{lines}");
    let error = problem(&script).await;
    assert_eq!((error.problem.0.as_str(), error.line), (words, script.lines().count()));
}

#[tokio::test]
async fn a_wrong_line_keeps_the_whole_script_from_being_played() {
    let (verdict, out, _) = played("amina: /status\nwhat", Options::default()).await;
    assert!(matches!(verdict, Err(PlayError::Script(ScriptError { line: 2, .. }))));
    assert_eq!(out, "");
}

#[tokio::test]
async fn replies_name_the_message_they_answer() {
    story(
        "amina: /propose Fish\ncyr: > D1 consent\n:expect [main] script-2 cyr replied consent to c2\nben@dm: > D1 consent\n:expect [to ben] script-3 ben 05T09 consent Some(\"c1\")\n:joins dia river\n:expect [river] script-4 dia joined",
    )
    .await;
}

#[tokio::test]
async fn the_last_code_shown_stands_for_itself() {
    story("amina@dm: link\namina: /me link {code}\n:expect me link K7P-2QX\n:expect {code}\n:expect-no {{code}}").await;
}

#[tokio::test]
async fn event_keys_go_on_after_a_restart_and_carry_their_run() {
    let (verdict, out, _) =
        played("a: /one\n:restart\na: /two", Options { run: "r7".to_owned(), ..Options::default() }).await;
    assert_eq!(verdict.unwrap(), Verdict::Passed);
    assert!(out.contains("Restarted") && out.contains("r7-2 a 05T09 two"), "{out}");
}

#[tokio::test]
async fn a_bot_that_is_down_lets_the_clock_pass() {
    story(":down 24h\n:expect-no Ding\n:expect Up again\n:wait 24h\n:expect Ding").await;
}

#[tokio::test]
async fn what_is_said_to_a_crashed_bot_is_heard_when_it_starts_as_said_then() {
    story(
        "amina: /propose Fish\n:crash\namina: /one\n:expect-no one\n:wait 6h\nben: click \"Consent\" on D1\n:wait 24h\n:expect-no Ding\n:start\n:expect script-2 amina 05T09 one\n:expect script-3 ben pressed\n:expect Up again",
    )
    .await;
}

#[tokio::test]
async fn who_is_out_of_reach_gets_no_direct_message() {
    story(":unreachable ben\nben@dm: me\n:expect-no ben\n:reachable ben\nben@dm: me\n:expect [to ben]").await;
}

#[tokio::test]
async fn a_failing_bot_is_no_wrong_script() {
    let error = played("amina: /hello\namina: /fail", Options::default()).await.0.unwrap_err();
    assert!(matches!(error, PlayError::Stage { line: 2, .. }));
    assert_eq!(error.exit_code(), 1);
}

#[test]
fn playing_can_be_spawned() {
    fn spawnable(_: impl Send) {}
    let (mut stage, mut out, mut err) = (Echo::new(), Vec::new(), Vec::new());
    spawnable(play(&mut stage, "", Options::default(), &mut out, &mut err));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_script_panics(lines in prop::collection::vec(r#"(a|b@dm|a@x)?:? ?(/|:|> D1 |click "|wait |at |expect )?\PC{0,12}"#, 0..6)) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let _ = runtime.block_on(played(&lines.join("\n"), Options::default()));
    }
}

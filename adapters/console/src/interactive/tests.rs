use std::sync::Mutex;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use convenor_core::port::{BoxError, Target};

use super::*;
use crate::script::MAIN;

struct Noon;

impl Clock for Noon {
    fn now(&self) -> DateTime<Utc> {
        "2026-01-05T12:00:00Z".parse().unwrap()
    }
}

#[derive(Default)]
struct Listener(Mutex<Vec<String>>);

#[async_trait]
impl Ear for Listener {
    async fn hear(&self, heard: Heard) -> Result<(), BoxError> {
        let Said::Command { line, .. } = heard.said else { panic!("only commands are typed") };
        let venue = match heard.venue {
            Venue::Room(place) => place.id,
            Venue::Direct => "directly".to_owned(),
        };
        self.0.lock().unwrap().push(format!("{} {} {venue}: {line}", heard.key, heard.name));
        if line == "fail" { Err("the disk is full".into()) } else { Ok(()) }
    }

    async fn caught_up(&self, platform: Platform) {
        self.0.lock().unwrap().push(format!("caught up on {platform}"));
    }

    async fn reachable(&self, _: &Target) -> Result<(), BoxError> {
        Ok(())
    }

    async fn recall(&self, _: Platform, _: &str) -> Result<Option<String>, BoxError> {
        Ok(None)
    }

    async fn remember(&self, _: Platform, _: &str, _: &str) -> Result<(), BoxError> {
        Ok(())
    }
}

fn setting(ear: Arc<Listener>) -> Setting {
    let label = |word: &str| format!("<{word}>");
    Setting {
        me: "you".to_owned(),
        room: MAIN.to_owned(),
        ear,
        mouth: Arc::new(ConsoleMouth::printing(Arc::new(Noon))),
        completer: Arc::new(|_| Vec::new()),
        clock: Arc::new(Noon),
        labels: Labels {
            welcome: label("welcome"),
            help: label("help"),
            unknown: label("unknown {word}"),
            interrupted: label("interrupted"),
            failed: label("failed"),
            bye: label("bye"),
        },
        history: None,
    }
}

async fn typed(lines: &'static str) -> (Vec<String>, String) {
    let ear = Arc::new(Listener::default());
    let (_keep, shutdown) = watch::channel(false);
    let mut out = Vec::new();
    let reader = Reader::plain(Box::new(lines.as_bytes()));
    converse(setting(ear.clone()), reader, shutdown, &mut out).await.unwrap();
    let heard = ear.0.lock().unwrap().iter().map(|line| line.replace("console-1767614400000000000-", "")).collect();
    (heard, String::from_utf8(out).unwrap())
}

#[tokio::test]
async fn every_line_is_a_command_of_whoever_speaks() {
    let (heard, shown) = typed(
        "/status\n\nstatus\n!propose Charter: fish\n:as amina\n:in river\n/status\nben: /me\nben@dm: me\n:in dm\nme",
    )
    .await;
    assert_eq!(
        heard,
        [
            "caught up on console",
            "1 you main: status",
            "2 you main: status",
            "3 you main: propose Charter: fish",
            "4 amina river: status",
            "5 ben main: me",
            "6 ben directly: me",
            "7 amina directly: me",
        ]
    );
    assert_eq!(shown, "<welcome>\n<bye>\n");
}

#[tokio::test]
async fn the_consoles_own_words_answer_in_its_own_sentences() {
    let (heard, shown) = typed(":help\n:as\n:as two words\n:jump high\n/fail\n:quit\n/status").await;
    assert_eq!(heard, ["caught up on console", "1 you main: fail"]);
    assert_eq!(shown, "<welcome>\n<help>\n<help>\n<help>\n<unknown :jump>\n<failed>\n<bye>\n");
}

#[tokio::test]
async fn a_shutdown_ends_the_console_though_nothing_is_typed() {
    let (tell, shutdown) = watch::channel(false);
    let (silent, _keep) = std::io::pipe().unwrap();
    let reader = Reader::plain(Box::new(std::io::BufReader::new(silent)));
    let mut out = Vec::new();
    let console = converse(setting(Arc::default()), reader, shutdown, &mut out);
    tell.send(true).unwrap();
    console.await.unwrap();
    assert_eq!(String::from_utf8(out).unwrap(), "<welcome>\n<bye>\n");
}

#[test]
fn the_console_can_be_spawned() {
    fn spawnable(_: impl Send) {}
    let (_keep, shutdown) = watch::channel(false);
    spawnable(interact(setting(Arc::default()), shutdown));
}

#[test]
fn the_prompt_says_who_and_where() {
    let mut speaking = Speaking::new("you".to_owned(), MAIN.to_owned(), &Noon);
    assert_eq!(speaking.prompt(), "you@main> ");
    speaking.line(":as amina", &Noon);
    speaking.line(":in dm", &Noon);
    assert_eq!(speaking.prompt(), "amina@dm> ");
}

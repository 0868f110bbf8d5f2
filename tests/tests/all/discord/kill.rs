//! The real program, ended without warning between a command and its answer: the answer still comes, once, in place while
//! Discord takes it there, else as a direct message.

use std::{
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use convenor::clock::SystemClock;
use convenor_core::port::Clock;
use rstest::rstest;
use serde_json::json;
use tempfile::TempDir;
use test_discord::{Channel, TestDiscord, User};

const PATIENCE: Duration = Duration::from_secs(60);

/// The program `cargo test` built beside this one.
fn program() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let path = here.parent().unwrap().parent().unwrap().join("convenor");
    assert!(path.is_file(), "{} is not built: run the tests with `tests/run`", path.display());
    path
}

struct House {
    discord: TestDiscord,
    folder: TempDir,
    room: Channel,
    nadia: User,
    running: Option<Child>,
}

impl House {
    async fn build() -> Self {
        let discord = TestDiscord::start().await.unwrap();
        // The program lives by the machine's clock.
        discord.clock().set_ms(SystemClock.now().timestamp_millis());
        discord.clock().flow();
        discord.rules(|rules| rules.patience = PATIENCE);
        let guild = discord.guild("Sarala");
        let room = guild.channel("sarala");
        let nadia = discord.user("Nadia");
        guild.join(&nadia);
        let folder = tempfile::tempdir().unwrap();
        let settings = format!(
            "database_url = \"sqlite:{database}\"\ndata_dir = \"{folder}\"\n\n[discord]\ntoken = \"{token}\"\n\
             api_url = \"{url}\"\n",
            database = folder.path().join("bot.db").display(),
            folder = folder.path().display(),
            token = discord.token(),
            url = discord.url(),
        );
        std::fs::write(folder.path().join("convenor.toml"), settings).unwrap();
        Self { discord, folder, room, nadia, running: None }
    }

    async fn start(&mut self, failpoint: Option<&str>) {
        let mut command = Command::new(program());
        command.arg("--config").arg(self.folder.path().join("convenor.toml")).arg("run");
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("CONVENOR_")) {
            command.env_remove(name);
        }
        if let Some(failpoint) = failpoint {
            command.env("CONVENOR_FAILPOINT", failpoint);
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        // Nobody starts it twice within a second: Discord limits how often its gateway is asked for.
        self.discord.clock().advance(Duration::from_secs(10));
        let before = self.discord.identifies();
        self.running = Some(command.spawn().unwrap());
        let began = Instant::now();
        while self.discord.identifies() == before || self.discord.global_commands().is_empty() {
            assert!(began.elapsed() < PATIENCE, "the program did not come up");
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// `kill -9`.
    fn stop(&mut self) {
        if let Some(mut child) = self.running.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// It ends in good order: what was to be said is said.
    fn end(&mut self) {
        if let Some(mut child) = self.running.take() {
            assert!(Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
            assert!(child.wait().unwrap().success());
        }
    }

    /// Waits until a failpoint ended the program.
    async fn ended(&mut self) {
        let began = Instant::now();
        let mut child = self.running.take().unwrap();
        while child.try_wait().unwrap().is_none() {
            assert!(began.elapsed() < PATIENCE, "the failpoint was never passed");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.stop();
    }
}

#[rstest]
#[case("after-commit:1")]
#[case("taken-in:1")]
#[case("frozen:1")]
#[case("before-send:1")]
#[case("after-send:1")]
#[tokio::test(flavor = "multi_thread")]
async fn a_kill_between_commit_and_answer_ends_in_the_answer(#[case] failpoint: &str) {
    let mut house = House::build().await;
    house.start(Some(failpoint)).await;
    let options = [("name", json!("Upper Sarala Watershed"))];
    let typed = house.nadia.slash(&house.room, "partnership start", &options).unwrap();
    house.ended().await;
    house.start(None).await;
    let told = typed.message().await.unwrap();
    assert!(told.text().contains("Upper Sarala Watershed"), "{}", told.text());
    let seen = house.nadia.sees(&house.room);
    assert_eq!(seen.iter().filter(|m| m.text().contains("Upper Sarala Watershed")).count(), 1, "{seen:#?}");
    assert!(house.nadia.dms().is_empty());
    house.discord.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_longer_than_the_token_lives_ends_in_a_direct_message() {
    let mut house = House::build().await;
    house.start(Some("taken-in:1")).await;
    let typed = house.nadia.slash(&house.room, "me show", &[]).unwrap();
    house.ended().await;
    typed.answered().await.unwrap();
    // The token ends meanwhile, for Discord at least.
    house.discord.clock().advance(Duration::from_secs(16 * 60));
    house.start(None).await;
    let told = house.nadia.waits_for_dm("the answer", |m| !m.text().is_empty()).await.unwrap();
    assert!(told.text().contains("Nadia") || told.text().contains("account"), "{}", told.text());
    house.discord.assert_clean();
}

/// A proposal of two messages' length.
fn propose_at_length(house: &House) {
    let words = |word: &str| [word; 250].join(" ");
    let text = format!("First. {} Last. {} End.", words("willow"), words("alder"));
    house.nadia.slash(&house.room, "propose", &[("title", json!("Plant trees")), ("text", json!(text))]).unwrap();
}

async fn founded() -> House {
    let mut house = House::build().await;
    house.start(None).await;
    for (path, options) in [
        ("partnership start", vec![("name", json!("Upper Sarala Watershed"))]),
        ("stakeholder join", vec![("org", json!("River Watch")), ("sector", json!("civil-society"))]),
    ] {
        house.nadia.slash(&house.room, path, &options).unwrap().message().await.unwrap();
    }
    house.room.message("who came in", |m| m.text().contains("River Watch")).await.unwrap();
    house.nadia.waits(&house.room, "what she is asked", |m| m.text().contains("note add need")).await.unwrap();
    house.end();
    house
}

#[rstest]
#[case("part-sent:1")]
#[case("part-sent:2")]
#[case("part-sent:3")]
#[case("after-send:2")]
#[tokio::test(flavor = "multi_thread")]
async fn killed_between_the_parts_of_a_long_message_each_part_is_there_once_and_in_order(#[case] failpoint: &str) {
    let mut house = founded().await;
    house.start(Some(failpoint)).await;
    propose_at_length(&house);
    house.ended().await;
    house.start(None).await;
    house.room.message("the end of it", |m| m.text().contains("End.")).await.unwrap();
    let seen = house.nadia.sees(&house.room);
    let places = |part: &str| -> Vec<usize> {
        seen.iter().enumerate().filter(|(_, m)| m.text().contains(part)).map(|(place, _)| place).collect()
    };
    let (first, last) = (places("First."), places("End."));
    assert_eq!((first.len(), last.len()), (1, 1), "{seen:#?}");
    assert!(first < last, "two messages, in order: {seen:#?}");
    house.discord.assert_clean();
}

#[rstest]
#[case("before-edit:1")]
#[case("after-edit:1")]
#[tokio::test(flavor = "multi_thread")]
async fn killed_around_the_edit_of_a_card_the_card_is_right_and_there_is_one(#[case] failpoint: &str) {
    let mut house = founded().await;
    house.start(Some(failpoint)).await;
    house.nadia.slash(&house.room, "propose", &[("title", json!("Plant trees"))]).unwrap();
    let card = house.room.message("the card", |m| m.text().contains("D1 proposed")).await.unwrap();
    house.nadia.press(&card, "Consent").unwrap();
    house.ended().await;
    house.start(None).await;
    let began = Instant::now();
    while !house.nadia.look_at(&card).unwrap().text().contains("Heard 1 of 1") {
        assert!(began.elapsed() < PATIENCE, "{}", house.nadia.look_at(&card).unwrap().text());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let seen = house.nadia.sees(&house.room);
    assert_eq!(seen.iter().filter(|m| m.text().contains("D1 proposed")).count(), 1, "{seen:#?}");
    house.discord.assert_clean();
}

//! The commands Discord has, and what `convenor check` finds.

use convenor_discord::{Config, Finding, check};
use serde_json::Value;
use test_discord::TestDiscord;

use super::house::House;

fn puts(house: &House) -> usize {
    house.discord.requests().iter().filter(|asked| asked.method == "PUT").count()
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_are_registered_once_and_again_only_when_they_changed() {
    let mut house = House::open().await;
    let kept: Value = serde_json::from_str(include_str!("../../../../adapters/discord/commands.json")).unwrap();
    let names =
        |commands: &[Value]| commands.iter().map(|c| c["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(names(&house.discord.global_commands()), names(kept.as_array().unwrap()));
    assert_eq!(puts(&house), 1);
    house.stop().await;
    house.start().await;
    let nadia = house.person("Nadia");
    house.says(&nadia, &nadia.direct(), "help").await;
    assert_eq!(puts(&house), 1, "nothing changed, nothing is sent");
    house.discord.assert_clean();
    house.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn check_says_in_words_what_to_mend() {
    let discord = TestDiscord::start().await.unwrap();
    let config = |token: String, guilds: Vec<u64>| Config {
        token: token.into(),
        application: None,
        guilds,
        api_url: Some(discord.url()),
        arabic: false,
    };
    let clock = || std::sync::Arc::new(convenor::clock::SystemClock);
    let wrong = check(config("MTA.000000.wrong".to_owned(), Vec::new()), clock()).await;
    assert!(matches!(&wrong[..], [Finding::Wrong(words)] if words.contains("developer portal")), "{wrong:?}");

    let guild = discord.guild("Sarala");
    let fine = check(config(discord.token(), vec![guild.id()]), clock()).await;
    assert!(fine.iter().all(|finding| !matches!(finding, Finding::Wrong(_))), "{fine:?}");
    let link = format!("client_id={}", discord.application_id());
    assert!(fine.iter().any(|finding| matches!(finding, Finding::Note(words) if words.contains(&link))), "{fine:?}");

    let absent = check(config(discord.token(), vec![4]), clock()).await;
    assert!(
        absent.iter().any(|finding| matches!(finding, Finding::Wrong(words) if words.contains("not in the server")))
    );
}

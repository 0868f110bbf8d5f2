//! One partnership on Discord and in a Matrix room at once: one tally, and the ledger the console gives.

use std::{sync::Arc, time::Duration};

use convenor::{clock::SystemClock, dice::SystemDice};
use convenor_core::port::{Clock, Ear};
use convenor_tests::people::Homeserver;
use tokio::{sync::watch, task::JoinSet};

use super::{
    house::{House, until},
    same_ledger::{console_story, press, record},
};

/// Who, where (`north` is a channel, `south` a Matrix room), what; see `same_ledger`.
const REQUESTS: &[(&str, &str, &str)] = &[
    ("nadia", "north", "partnership start Upper Sarala Watershed --code SARALA --timezone Africa/Nairobi"),
    ("nadia", "north", "stakeholder add Basin Authority --code BA --sector public --lead {brian}"),
    ("nadia", "north", "partnership link"),
    ("ruth", "south", "partnership connect {code}"),
    ("ruth", "south", "stakeholder join RiverWatch --code RW --sector civil-society"),
    ("uma", "south", "stakeholder join Upper Valley Farmers --code UVF --sector communities"),
    ("brian", "north", "propose Plant trees --text We plant 2,000 trees before the long rains."),
    ("brian", "north", "click Consent on D1"),
    ("ruth", "south", "vote D1 consent"),
    ("uma", "south", "vote D1 concern Who waters them in the dry season?"),
    ("nadia", "north", "poll ask Which day? --options \"Monday; Tuesday\""),
    ("ruth", "south", "poll answer F1 Monday"),
    ("brian", "north", "click Tuesday on F1"),
    ("", "", "8"),
];

#[tokio::test(flavor = "multi_thread")]
async fn one_partnership_on_discord_and_matrix_has_the_ledger_the_console_gives() {
    let mut house = House::open().await;
    // The homeserver lives by the machine's clock.
    let clock = house.discord.clock();
    clock.set_ms(SystemClock.now().timestamp_millis());
    clock.flow();
    let start = house.now();
    let home = Homeserver::from_env().unwrap();
    let user = home.register("Convenor").await.unwrap();
    let bot = format!("@{}:localhost", user.to_lowercase());
    let folder = tempfile::tempdir().unwrap();
    let config = convenor_matrix::Config {
        homeserver: home.url.clone(),
        user: user.clone(),
        password: Some(user.clone().into()),
        access_token: None,
        device_name: "Convenor in a story".into(),
        data_dir: folder.path().join("matrix"),
        allow: vec!["*".into()],
        recovery: convenor_matrix::Recovery::default(),
    };
    let matrix = convenor_matrix::connect(config, Arc::new(SystemClock), Arc::new(SystemDice)).await.unwrap();
    let matrix = Arc::new(matrix);
    house.engine().add_mouth(Arc::clone(&matrix) as Arc<_>);
    let (stop, stopped) = watch::channel(false);
    let mut tasks = JoinSet::new();
    let ear = house.engine() as Arc<dyn Ear>;
    tasks.spawn(async move { matrix.run(ear, stopped).await.unwrap() });

    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    let north = house.guild.channel("north");
    let (ruth, uma) = (home.person("Ruth").await.unwrap(), home.person("Uma").await.unwrap());
    // Everybody is there before the bot comes: who joins later is greeted.
    let south = ruth.create_room("South", &[&uma.id]).await.unwrap();
    uma.join(&south).await.unwrap();
    ruth.moderate("invite", &south, &bot).await.unwrap();
    until("the bot in the room", async || {
        (ruth.membership(&south, &bot).await.unwrap().as_deref() == Some("join")).then_some(())
    })
    .await;

    let mut code = String::new();
    for (who, place, line) in REQUESTS {
        let line = line.replace("{code}", &code).replace("{brian}", &brian.mention());
        match (*who, *place) {
            ("", _) => {
                // What was said is told before the clock moves.
                tokio::time::sleep(Duration::from_millis(500)).await;
                house.days(line.parse().unwrap()).await;
            }
            (_, "south") => {
                let speaker = if *who == "ruth" { &ruth } else { &uma };
                let event = speaker.say(&south, &format!("!{line}")).await.unwrap();
                let key = format!("matrix:{event}");
                until(&line, async || house.store.seen(&key).await.unwrap().then_some(())).await;
            }
            _ => {
                let speaker = if *who == "nadia" { &nadia } else { &brian };
                let told = match line.strip_prefix("click ") {
                    Some(rest) => press(speaker, &north, rest).await,
                    None => house.says(speaker, &north, &line).await,
                };
                if line == "partnership link" {
                    let text = told.text();
                    code = text.split_whitespace().find(|w| w.len() == 9 && w.contains('-')).unwrap().to_owned();
                }
            }
        }
    }
    let (both, both_texts) = record(&house.store).await;
    let (console, console_texts) = console_story(REQUESTS, start).await;
    for (number, (console, both)) in console.iter().zip(&both).enumerate() {
        assert_eq!(console, both, "entry {}", number + 1);
    }
    assert_eq!((console.len(), console_texts), (both.len(), both_texts));

    // Brian's account on Matrix has no voice until it is joined to the one on Discord; then he is one person with one.
    let told = house.says(&brian, &brian.direct(), "me link").await.text();
    let code = told.split_whitespace().find(|word| word.len() == 9 && word.contains('-')).unwrap();
    house.says(&brian, &north, "propose Water the trees").await;
    let brian_too = home.person("Brian").await.unwrap();
    let alone = brian_too.create_direct(&bot).await.unwrap();
    until("the bot in the direct room", async || {
        (brian_too.membership(&alone, &bot).await.unwrap().as_deref() == Some("join")).then_some(())
    })
    .await;
    let says = async |line: &str| {
        let event = brian_too.say(&alone, line).await.unwrap();
        let key = format!("matrix:{event}");
        until(line, async || house.store.seen(&key).await.unwrap().then_some(())).await;
    };
    says("vote SARALA/D2 consent").await;
    assert!(house.state().await.decisions[&2].statements.is_empty());
    says(&format!("me connect {code}")).await;
    says("vote SARALA/D2 consent").await;
    let stated = async |count: usize| {
        until("his position", async || {
            let state = house.state().await;
            let mine = &state.decisions[&2];
            (mine.statements.len() == count).then(|| mine.heard())
        })
        .await
    };
    assert_eq!(stated(1).await, (1, 3));
    house.says(&brian, &north, "vote D2 concern Who waters them in the dry season?").await;
    assert_eq!(stated(2).await, (1, 3), "one person, one voice");
    house.discord.assert_clean();
    stop.send_replace(true);
    while let Some(task) = tasks.join_next().await {
        task.unwrap();
    }
    house.stop().await;
}

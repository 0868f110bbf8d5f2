//! One partnership on Discord and in a Matrix room at once: one tally, and the ledger the console gives.

use std::time::Duration;

use convenor::clock::SystemClock;
use convenor_core::port::Clock;

use super::{
    house::{House, until},
    same_ledger::{console_story, press, record},
    south::South,
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
    let south_side = South::beside(&house).await;
    let home = south_side.home.clone();

    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    let north = house.guild.channel("north");
    let (ruth, uma) = (home.person("Ruth").await.unwrap(), home.person("Uma").await.unwrap());
    // Everybody is there before the bot comes: who joins later is greeted.
    let south = ruth.create_room("South", &[&uma.id]).await.unwrap();
    uma.join(&south).await.unwrap();
    ruth.moderate("invite", &south, &south_side.bot).await.unwrap();
    south_side.enters(&ruth, &south).await;

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
                south_side.says(&house, speaker, &south, &format!("!{line}")).await;
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
    let alone = brian_too.create_direct(&south_side.bot).await.unwrap();
    south_side.enters(&brian_too, &alone).await;
    let says = async |line: &str| south_side.says(&house, &brian_too, &alone, line).await;
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
    south_side.stop().await;
    house.stop().await;
}

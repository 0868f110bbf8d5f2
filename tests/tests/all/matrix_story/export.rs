//! The record as a file on Matrix: uploaded, encrypted where the direct room is, and still what `convenor verify` accepts.

use chrono::TimeDelta;
use convenor_tests::people::Homeserver;
use rstest::rstest;

use super::House;
use crate::verified::proves_itself;

#[rstest]
#[case::plain(false)]
#[case::encrypted(true)]
#[tokio::test(flavor = "multi_thread")]
async fn the_record_comes_privately_as_a_file_that_proves_itself(#[case] encrypted: bool) {
    let home = Homeserver::from_env().unwrap();
    let nadia = if encrypted { home.encrypting_person("Nadia").await } else { home.person("Nadia").await }.unwrap();
    let mut house = House::open(&home, &["*:localhost"]).await;
    let room = nadia.create_room("Valley", &[&house.id()]).await.unwrap();
    house.enters(&nadia, &room).await;
    house.say(&nadia, &room, "!partnership start Upper Sarala Watershed --code SARALA").await;
    let line = format!("!stakeholder add Basin Authority --code BA --sector public --lead {}", nadia.id);
    house.say(&nadia, &room, &line).await;
    house.say(&nadia, &room, "!propose Plant trees").await;
    house.say(&nadia, &room, "!vote D1 consent").await;
    let closes = house.state().await.decisions[&1].closes;
    house.advance(closes + TimeDelta::seconds(1)).await;
    house.told(&nadia, &room, "D1 adopted").await;

    house.say(&nadia, &room, "!partnership export").await;
    let direct = house.direct(&nadia, &[&room]).await;
    let words = house.told(&nadia, &direct, "convenor verify FILE").await;
    // Asked for in the direct room it comes there as well.
    house.say(&nadia, &direct, "partnership export").await;
    let me = house.id();
    let again = |message: &convenor_tests::people::Message| {
        message.sender == me && message.id != words.id && message.body.contains("convenor verify FILE")
    };
    nadia.wait_for(&direct, again, super::house::SOON).await.unwrap();
    let said = house.said(&nadia, &direct).await;
    assert!(said.iter().all(|message| message.encrypted == encrypted), "{said:#?}");
    let files: Vec<_> = said.iter().filter(|message| message.content["msgtype"] == "m.file").collect();
    assert_eq!(files.len(), 2, "{said:#?}");
    assert!(house.said(&nadia, &room).await.iter().all(|message| message.content["msgtype"] != "m.file"));
    for file in files {
        let content = &file.content;
        let name = content["filename"].as_str().unwrap();
        assert!(name.starts_with("SARALA-") && name.ends_with(".json"), "{name}");
        let address = if encrypted { &content["file"]["url"] } else { &content["url"] };
        let bytes = nadia.download(address.as_str().unwrap()).await.unwrap();
        let bytes = if encrypted { nadia.open(&bytes, &content["file"]).await.unwrap() } else { bytes };
        proves_itself(&bytes, ("Plant trees", "Plant weeds")).await;
    }
    house.stop().await;
}

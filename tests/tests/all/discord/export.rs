//! The record as a file on Discord.

use super::house::House;
use crate::verified::proves_itself;

#[tokio::test(flavor = "multi_thread")]
async fn the_record_comes_privately_as_a_file_that_proves_itself() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let [nadia, brian] = ["Nadia", "Brian"].map(|name| house.person(name));
    house.partnership(&room, &nadia, &[("BA", "public", &brian)]).await;
    house.says(&brian, &room, "propose Plant trees").await;
    house.says(&brian, &room, "vote D1 consent").await;
    house.days(8).await;
    for place in [&room, &brian.direct()] {
        let told = house.says(&brian, place, "partnership export").await;
        assert!(told.text().contains("convenor verify FILE"), "{}", told.text());
        let [file] = &told.files[..] else { panic!("{} files", told.files.len()) };
        assert!(file.name.starts_with("SARALA-") && file.name.ends_with(".json"), "{}", file.name);
        proves_itself(&file.bytes, ("Plant trees", "Plant weeds")).await;
    }
    house.discord.assert_clean();
    house.stop().await;
}

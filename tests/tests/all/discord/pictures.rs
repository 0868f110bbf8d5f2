//! Pictures on Discord: attached to the words, with what they show for who cannot see them.

use super::house::House;

#[tokio::test(flavor = "multi_thread")]
async fn the_result_of_a_check_in_comes_with_its_picture() {
    let mut house = House::open().await;
    let room = house.guild.channel("sarala");
    let nadia = house.person("Nadia");
    let people = ["Brian", "Daniel", "Uma", "Leo", "Faith"].map(|name| house.person(name));
    let orgs =
        [("BA", "public"), ("DWO", "public"), ("UVF", "communities"), ("LTU", "communities"), ("FC", "communities")];
    let orgs: Vec<_> = orgs.iter().zip(&people).map(|((code, sector), lead)| (*code, *sector, lead)).collect();
    house.partnership(&room, &nadia, &orgs).await;
    house.says(&nadia, &room, "checkin start").await;
    for person in &people {
        let told = house.says(person, &room, "checkin answer 4 4 3 2 5 3 2 4 4 4").await;
        assert!(told.files.is_empty() && told.private, "{}", told.text());
    }
    house.days(11).await;
    let result = room.message("the result", |m| m.text().contains("Check-in C1 closed")).await.unwrap();
    assert_eq!(result.files.len(), 1, "{}", result.text());
    let picture = &result.files[0];
    assert_eq!(picture.name, "C1.png");
    assert!(picture.bytes.starts_with(b"\x89PNG"));
    // The weakest question first, in words.
    let alt = picture.alt.as_deref().unwrap();
    assert!(alt.starts_with("Scales from 1 to 5 for check-in C1") && alt.contains("5 of 5 answered"), "{alt}");
    assert!(alt.contains("influence: 2.0"), "{alt}");

    // What is asked for later shows the same, and the trend its own.
    let asked = house.says(&people[0], &room, "checkin results").await;
    assert_eq!(asked.files[0].bytes, picture.bytes);
    let trend = house.says(&people[0], &room, "checkin trend").await;
    assert_eq!(trend.files[0].name, "trend.png");
    house.discord.assert_clean();
    house.stop().await;
}

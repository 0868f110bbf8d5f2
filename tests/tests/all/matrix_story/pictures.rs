//! Pictures in Matrix rooms: before the words, with what they show for who cannot see them.

use super::{Homeserver, House, people};

#[tokio::test(flavor = "multi_thread")]
async fn the_result_of_a_check_in_comes_with_its_picture() {
    let home = Homeserver::from_env().unwrap();
    let [nadia, brian, daniel, uma, leo, faith] =
        people(&home, ["Nadia", "Brian", "Daniel", "Uma", "Leo", "Faith"]).await;
    let mut house = House::open(&home, &["*:localhost"]).await;
    let room = nadia.create_room("Valley", &[&house.id()]).await.unwrap();
    let leads = [(&brian, "BA"), (&daniel, "DWO"), (&uma, "UVF"), (&leo, "LTU"), (&faith, "FC")];
    for (person, _) in &leads {
        person.join(&room).await.unwrap();
    }
    house.enters(&nadia, &room).await;
    house.say(&nadia, &room, "!partnership start Upper Sarala Watershed --language ar").await;
    for (lead, code) in &leads {
        let line = format!("!stakeholder add Org {code} --code {code} --sector communities --lead {}", lead.id);
        house.say(&nadia, &room, &line).await;
    }
    house.say(&nadia, &room, "!checkin start").await;
    for (lead, _) in &leads {
        house.say(lead, &room, "!checkin answer 4 4 3 2 5 3 2 4 4 4").await;
    }
    house.days(11).await;
    let words = house.told(&nadia, &room, "--full").await;
    let said = house.said(&nadia, &room).await;
    let pictures: Vec<_> = said.iter().filter(|message| message.content["msgtype"] == "m.image").collect();
    let [picture] = pictures[..] else { panic!("{said:#?}") };
    assert!(picture.at <= words.at);
    assert_eq!(picture.content["filename"], "C1.png");
    // The room reads Arabic; the picture says so, weakest question first.
    assert!(picture.body.contains("مقاييس من 1 إلى 5"), "{}", picture.body);
    let info = &picture.content["info"];
    assert_eq!((&info["mimetype"], &info["w"]), (&"image/png".into(), &720.into()), "{info}");
    assert!(info["h"].as_u64().is_some_and(|height| height > 720), "{info}");
    house.stop().await;
}

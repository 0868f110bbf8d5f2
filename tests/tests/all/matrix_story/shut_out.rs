//! Rooms that put the bot out, and one that is no more: a coordinator hears of it elsewhere, the operator sees it, everything
//! else goes on, and what waited comes once when the bot is let in again.

use chrono::TimeDelta;
use rstest::rstest;

use super::{Valley, house::once_and_in_order};

const LOST: &str = "I can no longer speak in one of our rooms on Matrix";

#[rstest]
#[case::kicked("kick", false)]
#[case::banned("ban", false)]
#[case::banned_while_it_was_down("ban", true)]
#[tokio::test]
async fn put_out_of_the_room_the_bot_tells_a_coordinator_and_catches_up_when_it_is_let_in(
    #[case] action: &str,
    #[case] while_down: bool,
) {
    let mut valley = Valley::begin().await;
    let Valley { ref mut house, ref nadia, ref brian, ref room, .. } = valley;
    let desk = nadia.create_direct(&house.id()).await.unwrap();
    house.enters(nadia, &desk).await;
    let private = brian.create_direct(&house.id()).await.unwrap();
    house.enters(brian, &private).await;
    if while_down {
        house.stop().await;
    }
    nadia.moderate(action, room, &house.id()).await.unwrap();
    if while_down {
        house.start().await;
    }
    house.say(brian, &private, "propose Plant trees --text We plant 2,000 trees.").await;
    house.told(nadia, &desk, LOST).await;
    let dead = house.store.dead_targets().await.unwrap();
    assert_eq!(dead.len(), 1, "{dead:?}");
    let check = house.check().await;
    assert!(check.contains("note  out of reach: Room") && check.contains(room), "{check}");
    // A restart changes nothing of it.
    house.stop().await;
    house.start().await;
    house.say(brian, &private, "vote D1 consent").await;
    house.told(brian, &private, "BA on D1: consent. Recorded.").await;
    assert_eq!(house.store.dead_targets().await.unwrap(), dead);

    if action == "ban" {
        nadia.moderate("unban", room, &house.id()).await.unwrap();
    }
    nadia.moderate("invite", room, &house.id()).await.unwrap();
    house.told(nadia, room, "D1 proposed: Plant trees").await;
    assert!(house.store.dead_targets().await.unwrap().is_empty());
    assert!(!house.check().await.contains("out of reach"));
    let said = house.said(nadia, room).await;
    assert_eq!(said.iter().filter(|message| message.body.contains("D1 proposed")).count(), 1);
    once_and_in_order(&said);
    let warnings = house.said(nadia, &desk).await;
    assert_eq!(warnings.iter().filter(|message| message.body.contains(LOST)).count(), 1);
}

#[tokio::test]
async fn when_the_room_is_deleted_the_partnership_goes_on_in_another() {
    let valley = Valley::begin().await;
    let (house, nadia, brian, room) = (&valley.house, &valley.nadia, &valley.brian, &valley.room);
    let desk = nadia.create_direct(&house.id()).await.unwrap();
    house.enters(nadia, &desk).await;
    let private = brian.create_direct(&house.id()).await.unwrap();
    house.enters(brian, &private).await;
    house.home.delete_room(room).await.unwrap();
    house.say(brian, &private, "propose Plant trees --text We plant 2,000 trees.").await;
    house.told(nadia, &desk, LOST).await;
    assert!(house.check().await.contains("note  out of reach: Room"));

    let other = nadia.create_room("Valley again", &[&house.id()]).await.unwrap();
    house.enters(nadia, &other).await;
    house.say(nadia, &desk, "partnership link").await;
    let link = house.told(nadia, &desk, "One-time code: ").await;
    let code = link.body.split("One-time code: ").nth(1).unwrap().lines().next().unwrap();
    house.say(nadia, &other, &format!("!partnership connect {code}")).await;
    house.say(brian, &private, "vote D1 consent").await;
    house.told(nadia, &other, "D1: heard 1 of 3").await;
    valley.ruth.join(&other).await.unwrap();
    house.say(&valley.ruth, &other, "!vote D1 consent").await;
    let closes = house.state().await.decisions[&1].closes;
    house.advance(closes + TimeDelta::seconds(1)).await;
    house.told(nadia, &other, "D1 adopted").await;
    once_and_in_order(&house.said(nadia, &other).await);
    // The room that is gone is not tried again and again, nor told of again.
    let warnings = house.said(nadia, &desk).await;
    assert_eq!(warnings.iter().filter(|message| message.body.contains(LOST)).count(), 1);
}

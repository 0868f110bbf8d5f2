//! Mistakes are answered privately, talk not at all, and the room stays quiet.

use super::{Valley, people};

#[tokio::test(flavor = "multi_thread")]
async fn mistakes_are_answered_privately_and_talk_not_at_all() {
    let mut valley = Valley::begin().await;
    let brian_direct = valley.direct(&valley.brian).await;
    let uma_direct = valley.direct(&valley.uma).await;
    let Valley { ref mut house, ref room, ref nadia, ref brian, ref uma, .. } = valley;
    let [mallory, omar] = people(&house.home, ["Mallory", "Omar"]).await;
    let started = house.told(nadia, room, "is open, in phase explore").await;
    house.say(brian, room, "!propose Plant trees along the upper river").await;
    let card = house.told(nadia, room, "D1 proposed").await;
    let before = house.said(nadia, room).await.len();

    // Mistakes of somebody who has a seat.
    for (line, answer) in [
        ("!vote D9 consent", "There is no D9 here"),
        ("!vote D1 suport", "support"),
        ("!vote D1 block outside our mandate", "no position"),
        ("!vote D1 objection no", "needs its reason"),
        ("!partnersip show", "Did you mean partnership?"),
        ("!propose \"Plant trees", "quot"),
        ("!poll ask Which day?", "--options"),
        ("!stakeholder add Nowhere --sector public", "for coordinators"),
        ("!remind add Call --when yesterday", "past"),
    ] {
        let known = house.said(brian, &brian_direct).await.len();
        house.say(brian, room, line).await;
        let answered = super::house::until(line, async || {
            let said = house.said(brian, &brian_direct).await;
            (said.len() > known).then_some(said)
        })
        .await;
        assert_eq!(answered.len(), known + 1, "one answer to {line}: {answered:#?}");
        let last = &answered.last().unwrap().body;
        assert!(last.contains(answer), "{line}: {last}");
    }

    // A stranger in the room, without a seat: greeted, then refused, both privately.
    mallory.join(room).await.unwrap();
    let mallory_direct = house.direct(&mallory, &[room]).await;
    house.told(&mallory, &mallory_direct, "Welcome to Upper Sarala Watershed").await;
    house.say(&mallory, room, "!vote D1 consent").await;
    house.told(&mallory, &mallory_direct, "somebody who speaks for an organisation").await;
    let event = mallory.reply(room, &card.id, "consent").await.unwrap();
    house.hears(&event).await;
    assert_eq!(house.state().await.decisions[&1].heard(), (0, 3));

    // A stranger out of the blue, in a direct room of their own.
    let omar_direct = omar.create_direct(&house.id()).await.unwrap();
    house.enters(&omar, &omar_direct).await;
    house.say(&omar, &omar_direct, "vote D1 consent").await;
    house.told(&omar, &omar_direct, "I do not know this account here yet").await;

    // A room without a partnership.
    let bare = omar.create_room("Elsewhere", &[&house.id()]).await.unwrap();
    house.enters(&omar, &bare).await;
    house.say(&omar, &bare, "!decision list").await;
    house.told(&omar, &omar_direct, "partnership start").await;
    omar.say(&bare, "vote D1 consent, everybody!").await.unwrap();
    house.say(&omar, &bare, "!help").await;
    house.told(&omar, &bare, "help").await;
    assert_eq!(house.said(&omar, &bare).await.len(), 1, "nothing but the help that was asked for");
    assert_eq!(house.directs(&omar, &[&bare, &omar_direct]).await, Vec::<String>::new());

    // Talk, and replies that mean nothing, in the room.
    let said = uma.say(room, "I would consent, but who waters them?").await.unwrap();
    uma.reply(room, &card.id, "what does it cost?").await.unwrap();
    uma.reply(room, &started.id, "consent").await.unwrap();
    brian.reply(room, &said, "consent").await.unwrap();
    uma.say(room, "!!! and when ?").await.unwrap();
    // In a direct room everything is meant for the bot.
    house.say(uma, &uma_direct, "hello there").await;
    house.told(uma, &uma_direct, "hello").await;

    house.say(nadia, room, "!decision show D1").await;
    let shown = house.told(nadia, room, "Kind: activity").await;
    let after = house.said(nadia, room).await;
    assert_eq!(after.len(), before + 1, "{after:#?}");
    assert_eq!(after.last().unwrap().id, shown.id);
    assert_eq!(house.state().await.decisions[&1].heard(), (0, 3));
    assert_eq!(house.directs(brian, &[room]).await, [brian_direct]);
    house.stop().await;
}

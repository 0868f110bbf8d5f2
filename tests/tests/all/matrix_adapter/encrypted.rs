//! Encrypted rooms: heard, spoken in, survived restarts and the loss of everything.

use std::{fs, sync::Mutex, time::Duration};

use convenor_core::port::{Mouth as _, SendError};
use convenor_matrix::{EncryptionError, KeyHolder, Recovery, Secret};
use convenor_tests::people::Person;
use serde_json::json;

use super::bot::{Bot, Log, SOON, Seat, connected, in_room, part};

/// An encrypted room of hers, with the bot in it.
async fn begin() -> (Seat, Bot, Person, String) {
    let seat = Seat::new(&["*"]).await;
    let bot = seat.start().await;
    let amina = seat.home.encrypting_person("Amina").await.unwrap();
    let room = amina.create_encrypted_room("Water", &[&seat.id()]).await.unwrap();
    seat.joined(&room).await;
    (seat, bot, amina, room)
}

#[tokio::test]
async fn in_an_encrypted_room_the_bot_hears_and_speaks_and_a_restart_changes_nothing() {
    let (seat, bot, amina, room) = begin().await;
    let question = amina.say(&room, "!status").await.unwrap();
    seat.ear.wait_for_line("status").await;
    let answer = convenor_core::port::Part { reply_to: Some(question), ..part("All is well.") };
    bot.matrix.send(&in_room(&room), &answer, "k-1").await.unwrap();
    let said = amina.wait_for(&room, |message| message.body == "All is well.", SOON).await.unwrap();
    assert!(said.encrypted && said.sender == seat.id());
    assert_eq!(said.content["org.convenor.key"], "k-1");
    bot.stop().await;

    // What was said before, and what is said while the bot is down, is read with keys that were kept.
    amina.reply(&room, &said.id, "consent").await.unwrap();
    let bot = seat.start().await;
    seat.ear.wait_for_line("reply: consent").await;
    assert_eq!(bot.say(&room, "All is well.", "k-1").await.unwrap().message, said.id);
    bot.say(&room, "Still here.", "k-2").await.unwrap();
    assert!(amina.wait_for(&room, |message| message.body == "Still here.", SOON).await.unwrap().encrypted);
    let plain = seat.home.person("Clerk").await.unwrap();
    plain.join(&room).await.unwrap();
    assert_eq!(plain.messages(&room).await.unwrap().len(), 0, "nothing stands there unencrypted");
    bot.stop().await;
}

#[tokio::test]
async fn private_words_are_encrypted_for_whoever_can_read_them() {
    let seat = Seat::new(&["*"]).await;
    let bot = seat.start().await;
    let amina = seat.home.encrypting_person("Amina").await.unwrap();
    let badu = seat.home.person("Badu").await.unwrap();
    for (person, encrypted) in [(&amina, true), (&badu, false)] {
        let room = person.create_room("Water", &[&seat.id()]).await.unwrap();
        seat.joined(&room).await;
        bot.tell(&person.id, "For you alone.", "k-1").await.unwrap();
        let direct = person.invites().await.unwrap().remove(0);
        person.join(&direct).await.unwrap();
        assert_eq!(person.is_encrypted(&direct).await.unwrap(), encrypted);
        if encrypted {
            // The invited could not read what came before them in every app: what follows is what counts.
            bot.tell(&person.id, "And this.", "k-2").await.unwrap();
        } else {
            bot.tell(&person.id, "And this.", "k-3").await.unwrap();
        }
        let said = person.wait_for(&direct, |message| message.body == "And this.", SOON).await.unwrap();
        assert_eq!(said.encrypted, encrypted);
        person.say(&direct, "status").await.unwrap();
    }
    seat.ear.wait_for_line("direct Amina command: status").await;
    seat.ear.wait_for_line("direct Badu command: status").await;
    bot.stop().await;
}

#[tokio::test]
async fn the_recovery_key_brings_everything_back_when_the_directory_is_lost() {
    let (seat, bot, amina, room) = begin().await;
    amina.say(&room, "!before").await.unwrap();
    seat.ear.wait_for_line("before").await;
    bot.say(&room, "Before.", "k-1").await.unwrap();
    let device = bot.matrix.device();
    let key = seat.dir.path().join("recovery-key");
    let first = fs::read_to_string(&key).unwrap();
    assert!(first.trim().len() > 40, "a key stands in its file");
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&key).unwrap().permissions()) & 0o777, 0o600);
    seat.backed_up(&room).await;
    bot.stop().await;

    // Said while the bot is down, under a key that only the lost device was given.
    amina.say(&room, "!meanwhile").await.unwrap();
    let said = amina.messages(&room).await.unwrap().into_iter().find(|message| message.body == "Before.").unwrap();
    fs::remove_dir_all(seat.config().data_dir).unwrap();
    let bot = seat.start().await;
    assert_ne!(bot.matrix.device(), device);
    bot.say(&room, "After.", "k-2").await.unwrap();
    assert!(amina.wait_for(&room, |message| message.body == "After.", SOON).await.unwrap().encrypted);
    amina.say(&room, "!after").await.unwrap();
    seat.ear.wait_for_line("after").await;
    // Its own words of before are readable again: looking for them finds them.
    let since = chrono::DateTime::from_timestamp_millis(said.at).unwrap();
    let found = bot.matrix.find(&in_room(&room), "k-1", since).await.unwrap().map(|sent| sent.message);
    assert_eq!(found, Some(said.id));
    assert_eq!(fs::read_to_string(&key).unwrap(), first, "the key stays the same");
    bot.stop().await;
}

#[tokio::test]
async fn without_the_key_the_bot_keeps_silent_in_encrypted_rooms_and_says_why() {
    let (mut seat, bot, amina, room) = begin().await;
    bot.say(&room, "Before.", "k-1").await.unwrap();
    bot.stop().await;
    fs::remove_dir_all(seat.config().data_dir).unwrap();
    let kept = std::mem::take(&mut seat.recovery);
    let matrix = connected(seat.config()).await.unwrap();
    let error = matrix.examine(Some(&|_| panic!("no key is made"))).await.unwrap_err();
    assert!(matches!(error, EncryptionError::OtherIdentity) && error.to_string().contains("recovery_key"), "{error}");
    drop(matrix);

    let bot = seat.start().await;
    let error = bot.say(&room, "Hello?", "k-2").await.unwrap_err();
    assert!(
        matches!(error, SendError::Later { after: Some(after), .. } if after >= Duration::from_secs(60)),
        "{error:?}"
    );
    // Plain rooms go on.
    let plain = amina.create_room("Plain", &[&seat.id()]).await.unwrap();
    seat.joined(&plain).await;
    bot.say(&plain, "Here.", "k-3").await.unwrap();
    bot.stop().await;

    // A wrong key is told apart from none.
    seat.recovery.key = Some(Secret::from("EsTb wrong wrong wrong".to_owned()));
    let matrix = connected(seat.config()).await.unwrap();
    let error = matrix.examine(Some(&|_| panic!("no key is made"))).await.unwrap_err();
    assert!(matches!(error, EncryptionError::WrongKey(_)), "{error:?}");
    drop(matrix);
    seat.recovery = kept;
    let bot = seat.start().await;
    bot.say(&room, "Hello?", "k-2").await.unwrap();
    bot.stop().await;
}

#[tokio::test]
async fn a_key_is_shown_once_where_nobody_said_where_to_keep_it() {
    let mut seat = Seat::new(&["*"]).await;
    seat.recovery = Recovery::default();
    let keys = Mutex::new(Vec::new());
    for _ in 0..2 {
        let matrix = connected(seat.config()).await.unwrap();
        let shown = matrix.examine(Some(&|key| keys.lock().unwrap().push(key.to_owned()))).await.unwrap();
        assert_eq!(shown, KeyHolder::Operator);
    }
    let mut shown = keys.into_inner().unwrap();
    assert_eq!(shown.len(), 1, "once");
    // Whoever wrote it down can give it from now on.
    seat.recovery.key = Some(Secret::from(shown.remove(0)));
    let matrix = connected(seat.config()).await.unwrap();
    assert_eq!(matrix.examine(Some(&|_| panic!("none is shown"))).await.unwrap(), KeyHolder::Configured);
    drop(matrix);
    fs::remove_dir_all(seat.config().data_dir).unwrap();
    let matrix = connected(seat.config()).await.unwrap();
    assert_eq!(matrix.examine(Some(&|_| panic!("none is shown"))).await.unwrap(), KeyHolder::Configured);
}

#[tokio::test]
async fn a_key_nobody_was_there_to_see_lies_in_the_data_directory_and_not_in_the_log() {
    let log = Log::start();
    let mut seat = Seat::new(&["*"]).await;
    seat.recovery = Recovery::default();
    let bot = seat.start().await;
    let path = seat.config().data_dir.join("recovery-key");
    let made = async {
        while !log.text().contains("would be lost with it") {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(SOON, made).await.expect("a warning");
    let key = fs::read_to_string(&path).unwrap();
    assert!(key.trim().len() > 40);
    let group = key.split_whitespace().nth(1).unwrap();
    assert!(!log.text().contains(group), "the key is in no log");
    bot.stop().await;
    let outside = seat.dir.path().join("elsewhere");
    fs::rename(&path, &outside).unwrap();
    seat.recovery.file = Some(outside);
    let matrix = connected(seat.config()).await.unwrap();
    assert_eq!(matrix.examine(None).await.unwrap(), KeyHolder::Configured);
}

#[tokio::test]
async fn a_key_somebody_made_up_is_none() {
    let mut seat = Seat::new(&["*"]).await;
    seat.recovery = Recovery { key: Some(Secret::from("upper river, lower river".to_owned())), file: None };
    let matrix = connected(seat.config()).await.unwrap();
    let error = matrix.examine(Some(&|_| panic!("none is shown"))).await.unwrap_err();
    assert!(matches!(error, EncryptionError::NoKeyYet), "{error:?}");
}

#[tokio::test]
async fn the_identity_is_seen_by_others() {
    let (seat, bot, amina, _) = begin().await;
    let query = json!({"device_keys": {(seat.id()): []}});
    let keys = amina.request(reqwest::Method::POST, "v3/keys/query", Some(query)).await.unwrap();
    let owner = &keys["self_signing_keys"][seat.id()]["keys"];
    let signer = owner.as_object().unwrap().keys().next().unwrap();
    let device = &keys["device_keys"][seat.id()][bot.matrix.device()];
    assert!(device["signatures"][seat.id()][signer].is_string(), "{device}");
    bot.stop().await;
}

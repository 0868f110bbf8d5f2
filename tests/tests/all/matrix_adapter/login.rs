//! Sessions, and the ways in which there is none.

use std::fs;

use convenor_core::port::Mouth as _;
use convenor_matrix::{ConnectError, Secret};
use convenor_tests::people::Person;

use super::bot::{Seat, chain, connected};

#[tokio::test]
async fn the_session_and_the_device_survive_a_restart_without_the_password() {
    let seat = Seat::new(&["*"]).await;
    let first = connected(seat.config()).await.unwrap();
    let device = first.device();
    assert_eq!(first.account().id, seat.id());
    assert_eq!(first.platform().as_str(), "matrix");
    drop(first);
    let mut config = seat.config();
    config.password = None;
    assert_eq!(connected(config).await.unwrap().device(), device);
}

#[tokio::test]
async fn when_the_homeserver_ended_the_session_the_password_opens_it_again_on_the_same_device() {
    let seat = Seat::new(&["*"]).await;
    let bot = seat.start().await;
    let device = bot.matrix.device();
    bot.stop().await;
    let operator = Person::log_in(&seat.home.url, &seat.user).await.unwrap();
    operator.request(reqwest::Method::POST, "v3/logout/all", None).await.unwrap();

    let mut config = seat.config();
    config.password = None;
    assert!(matches!(connected(config).await, Err(ConnectError::WrongToken(_))));
    assert_eq!(connected(seat.config()).await.unwrap().device(), device);
}

#[tokio::test]
async fn an_access_token_is_enough() {
    let seat = Seat::new(&["*"]).await;
    let operator = Person::log_in(&seat.home.url, &seat.user).await.unwrap();
    let mut config = seat.config();
    config.password = None;
    config.access_token = Some(Secret::from(operator.token().to_owned()));
    let matrix = connected(config.clone()).await.unwrap();
    assert_eq!(matrix.account().id, seat.id());
    let device = matrix.device();
    drop(matrix);
    assert_eq!(connected(config.clone()).await.unwrap().device(), device);

    fs::remove_dir_all(&config.data_dir).unwrap();
    config.access_token = Some(Secret::from("syt_wrong".to_owned()));
    let error = connected(config).await.err().unwrap();
    assert!(matches!(error, ConnectError::WrongToken(_)), "{}", chain(&error));
    assert!(!chain(&error).contains("syt_wrong"));
}

#[tokio::test]
async fn a_wrong_password_is_named_without_showing_it_and_the_right_one_works_afterwards() {
    let seat = Seat::new(&["*"]).await;
    let mut config = seat.config();
    config.password = Some(Secret::from("correct horse".to_owned()));
    let error = connected(config).await.err().unwrap();
    assert!(matches!(error, ConnectError::WrongPassword(_)), "{}", chain(&error));
    assert!(!chain(&error).contains("correct horse") && !error.is_temporary());
    assert!(connected(seat.config()).await.is_ok());
}

#[tokio::test]
async fn a_homeserver_nobody_answers_at_and_an_address_that_is_none_are_told_apart() {
    let seat = Seat::new(&["*"]).await;
    let mut config = seat.config();
    config.homeserver = "http://127.0.0.1:9".into();
    let error = connected(config.clone()).await.err().unwrap();
    assert!(matches!(error, ConnectError::Unreachable(_)) && error.is_temporary(), "{}", chain(&error));
    for address in ["localhost:8008", "https://", "http://[", ""] {
        config.homeserver = address.into();
        let error = connected(config.clone()).await.err().unwrap();
        assert!(matches!(error, ConnectError::BadUrl(_)), "{address}: {}", chain(&error));
    }
}

#[tokio::test]
async fn without_password_and_token_there_is_no_session() {
    let seat = Seat::new(&["*"]).await;
    let mut config = seat.config();
    config.password = None;
    assert!(matches!(connected(config).await, Err(ConnectError::NoCredentials)));
}

#[tokio::test]
async fn a_directory_in_use_of_another_account_or_damaged_is_left_alone() {
    let seat = Seat::new(&["*"]).await;
    let running = connected(seat.config()).await.unwrap();
    assert!(matches!(connected(seat.config()).await, Err(ConnectError::StoreInUse)));
    drop(running);

    let mut other = seat.config();
    other.user = "@somebody:localhost".into();
    assert!(matches!(connected(other).await, Err(ConnectError::OtherAccount { kept }) if kept == seat.id()));

    let store = seat.config().data_dir.join("store");
    for file in fs::read_dir(&store).unwrap() {
        fs::write(file.unwrap().path(), "this is no database").unwrap();
    }
    let error = connected(seat.config()).await.err().unwrap();
    assert!(matches!(error, ConnectError::StoreUnusable(_)), "{}", chain(&error));
}

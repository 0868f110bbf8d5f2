//! The line to the homeserver is cut, and mended.

use std::{net::SocketAddr, sync::Arc};

use convenor_core::port::SendError;
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    task::{JoinHandle, JoinSet},
};

use super::bot::{SOON, Seat};

/// A line that can be cut: what goes through it breaks off.
struct Line {
    here: SocketAddr,
    there: String,
    task: JoinHandle<()>,
}

impl Line {
    async fn open(here: &str, url: &str) -> Self {
        let listener = TcpListener::bind(here).await.unwrap();
        let (here, there) = (listener.local_addr().unwrap(), url.trim_start_matches("http://").to_owned());
        let target: Arc<str> = there.as_str().into();
        let task = tokio::spawn(async move {
            let mut calls = JoinSet::new();
            loop {
                let (mut near, _) = listener.accept().await.unwrap();
                let target = target.clone();
                calls.spawn(async move {
                    if let Ok(mut far) = TcpStream::connect(&*target).await {
                        copy_bidirectional(&mut near, &mut far).await.ok();
                    }
                });
            }
        });
        Self { here, there, task }
    }

    fn url(&self) -> String {
        format!("http://{}", self.here)
    }

    async fn cut(self) -> (String, String) {
        self.task.abort();
        self.task.await.unwrap_err();
        (self.here.to_string(), self.there)
    }
}

#[tokio::test]
async fn what_was_said_while_the_line_was_cut_is_heard_and_what_was_to_be_said_waits() {
    let mut seat = Seat::new(&["*"]).await;
    let server = seat.home.clone();
    let line = Line::open("127.0.0.1:0", &server.url).await;
    seat.home.url = line.url();
    let bot = seat.start().await;
    let amina = server.person("Amina").await.unwrap();
    let room = amina.create_room("Water", &[&seat.id()]).await.unwrap();
    while amina.membership(&room, &seat.id()).await.unwrap().as_deref() != Some("join") {
        tokio::task::yield_now().await;
    }
    amina.say(&room, "!before").await.unwrap();
    seat.ear.wait_for_line("before").await;

    let (here, there) = line.cut().await;
    for number in 0..60 {
        amina.say(&room, &format!("!cut {number}")).await.unwrap();
    }
    assert!(matches!(bot.say(&room, "answer", "k-1").await, Err(SendError::Later { after: None, .. })));
    assert_eq!(seat.ear.lines().len(), 1);

    let line = Line::open(&here, &there).await;
    seat.ear.wait_for_line("cut 59").await;
    let heard: Vec<_> = (0..60).map(|number| format!("room Amina command: cut {number}")).collect();
    assert_eq!(seat.ear.lines()[1..], heard);
    bot.say(&room, "answer", "k-1").await.unwrap();
    amina.wait_for(&room, |message| message.body == "answer", SOON).await.unwrap();
    bot.stop().await;
    line.cut().await;
}

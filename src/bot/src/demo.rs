//! `convenor demo`: the story of one partnership in seconds, then the room to ask it in.
//!
//! The story is the scenario of `method.md` 8.1 as the tests play it. It runs on a simulated clock against a database in
//! memory; the room goes on from its last instant, at the pace of the machine's clock, and forgets everything at its end.

use std::{io::Write, path::PathBuf, sync::Arc};

use anyhow::{Context, bail};
use chrono::{DateTime, Utc};
use convenor_console::{Options, Stage, Verdict};

use crate::{app::LocalRoom, clock::ShiftedClock, stage::ScriptStage};

/// The scenario; what comes two years later is for the tests.
const STORY: &str = include_str!("../../../tests/scripts/upper-sarala.script");
const LATER: &str = "# And two years later";

/// The same story has the same dice.
const SEED: u64 = 7;

/// Who looks at it first, and in which of its two rooms: the coordinator in hers.
const COORDINATOR: &str = "nadia";
const ROOM: &str = "discord";

/// Plays the story to standard output and opens the room on it.
pub(crate) async fn demo(files: Option<PathBuf>) -> anyhow::Result<u8> {
    let (store, now, files) = play(files, &mut std::io::stdout()).await?;
    let clock = Arc::new(ShiftedClock::showing(now));
    let (me, room) = (COORDINATOR.to_owned(), ROOM.to_owned());
    let room = LocalRoom { store, clock, me, room, files, pictures: true, history: None, welcome: "console-demo" };
    room.talk().await
}

/// The database at the end of the story, its last instant, and where its pictures are.
async fn play(
    files: Option<PathBuf>,
    out: &mut (dyn Write + Send),
) -> anyhow::Result<(convenor_store::Store, DateTime<Utc>, PathBuf)> {
    let url = "sqlite::memory:";
    let opening = match files {
        Some(files) => ScriptStage::open_with(url, DateTime::UNIX_EPOCH, SEED, files).await,
        None => ScriptStage::open(url, DateTime::UNIX_EPOCH, SEED).await,
    };
    let mut stage = opening.map_err(anyhow::Error::from_boxed)?.keeping_pictures(true);
    let story = STORY.split(LATER).next().unwrap_or(STORY);
    let verdict = convenor_console::play(&mut stage, story, Options::default(), out, &mut std::io::stderr()).await;
    match verdict.context("the story could not be played")? {
        Verdict::Passed => {}
        other => bail!("the story went another way: {other:?}"),
    }
    let (store, now, files) = (stage.store().clone(), stage.now(), stage.files().to_owned());
    stage.crash().await.map_err(anyhow::Error::from_boxed)?;
    Ok((store, now, files))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_story_is_told_whole_and_ends_where_the_room_begins() {
        let directory = tempfile::tempdir().unwrap();
        let mut out = Vec::new();
        let (store, now, files) = play(Some(directory.path().join("files")), &mut out).await.unwrap();
        let out = String::from_utf8(out).unwrap();
        // What each person would have seen: in both rooms, and privately.
        for words in ["[discord] D1", "[matrix] D1", "[to brian]", "[to hana]", "D6", "no-flow days: 31"] {
            assert!(out.contains(words), "{words} is missing in:\n{out}");
        }
        assert!(!out.contains(LATER));
        assert_eq!(now.to_rfc3339(), "2027-08-30T06:00:00+00:00");
        assert_eq!(store.partnerships().await.unwrap().len(), 1);
        assert_eq!(files, directory.path().join("files"));
    }
}

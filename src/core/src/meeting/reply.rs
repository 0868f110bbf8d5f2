//! Whether somebody comes to a meeting: by button, or as a reply in any of our languages.

use crate::{catalogue::MeetingCommand, ids::TypedRef, vocabulary::Attendance, words::fold};

/// Words that say whether somebody comes, as people type them.
const WORDS: [(Attendance, &[&str]); 3] = [
    (Attendance::Yes, &["yes", "oui", "sí", "نعم", "أحضر", "سأحضر"]),
    (Attendance::Maybe, &["maybe", "perhaps", "peut-être", "quizás", "quizá", "tal vez", "ربما"]),
    (Attendance::No, &["no", "non", "لا"]),
];

/// The command meant by a reply to a message about a meeting, if the words mean one. The word stands alone: with more words
/// it is talk.
pub(crate) fn reply(reference: TypedRef, line: &str) -> Option<MeetingCommand> {
    let said = fold(line.trim().trim_end_matches(['.', '!']));
    let coming =
        WORDS.iter().find(|(_, words)| words.iter().any(|word| fold(word) == said)).map(|(answer, _)| *answer)?;
    Some(MeetingCommand::Attend { reference, coming })
}

/// The command a button stands for.
pub(crate) fn pressed(reference: TypedRef, choice: &str) -> Option<MeetingCommand> {
    let coming = Attendance::ALL.iter().copied().find(|answer| answer.word() == choice)?;
    Some(MeetingCommand::Attend { reference, coming })
}

//! An answer to a question whether somebody takes a task on: by button, or as a reply in any of our languages.

use crate::{catalogue::TaskCommand, ids::TypedRef, words::fold};

/// Words that say yes, as people type them.
const YES: &[&str] = &["accept", "yes", "accepter", "oui", "aceptar", "acepto", "si", "نعم", "موافق", "قبول", "أقبل"];
/// Words that say no; the reason follows.
const NO: &[&str] = &["decline", "no", "refuser", "non", "rechazar", "rechazo", "لا", "رفض", "أرفض"];
/// Words that say that it is done; a remark may follow.
const DONE: &[&str] = &["done", "fait", "hecho", "تم", "أنجز"];

/// The command meant by a reply to a message about a task, if the words mean one. A yes stands alone: with more words it is
/// talk.
pub(crate) fn reply(reference: TypedRef, line: &str) -> Option<TaskCommand> {
    let mut words = line.trim().splitn(2, |c: char| c.is_whitespace() || matches!(c, ',' | ':' | '،'));
    let first = fold(words.next()?);
    let rest = words.next().map(str::trim).unwrap_or_default();
    let one_of = |list: &[&str]| list.iter().any(|word| fold(word) == first);
    if one_of(YES) && rest.is_empty() {
        return Some(TaskCommand::Accept { reference });
    }
    if one_of(NO) {
        return Some(TaskCommand::Decline { reference, reason: rest.to_owned() });
    }
    let note = (!rest.is_empty()).then(|| rest.to_owned());
    one_of(DONE).then_some(TaskCommand::Done { reference, note })
}

/// The command a button stands for.
pub(crate) fn pressed(reference: TypedRef, choice: &str, because: Option<&str>) -> Option<TaskCommand> {
    match choice {
        "accept" => Some(TaskCommand::Accept { reference }),
        "decline" => Some(TaskCommand::Decline { reference, reason: because.unwrap_or_default().to_owned() }),
        _ => None,
    }
}

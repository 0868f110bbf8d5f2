//! What an account can see, and so answer or press.

use convenor_core::{
    ids::Ref,
    port::{Button, Said, Target, Venue},
};

use crate::{
    render::plain,
    script::{Problem, Speech},
    stage::Delivered,
};

/// What the bot hears of a speech, and where; nothing of people's talk.
pub(super) fn said(
    log: &[Delivered],
    account: &str,
    venue: &Venue,
    speech: Speech,
) -> Result<Option<(Venue, Said)>, Problem> {
    Ok(match speech {
        Speech::Talk(_) => None,
        Speech::Command(line) => Some((venue.clone(), Said::Command { line, reply_to: None })),
        Speech::Reply { about, line } => {
            let Some(seen) = visible(log, about, account, venue).next() else {
                return Err(Problem::new(format!("{account} sees no message about {about} here")));
            };
            let message = seen.message.clone();
            Some(match place_of(seen) {
                Venue::Direct => (Venue::Direct, Said::Command { line, reply_to: Some(message) }),
                room => (room, Said::Reply { line, reply_to: message }),
            })
        }
        Speech::Click { label, about, because } => {
            let (seen, button) = button(log, &label, about, account, venue)?;
            Some((place_of(seen), Said::Press { button: button.id.clone(), because }))
        }
    })
}

/// The messages about the matter that the account can see, newest first: those of the room it speaks in, and its direct
/// messages.
fn visible<'a>(
    log: &'a [Delivered],
    about: Ref,
    account: &'a str,
    venue: &'a Venue,
) -> impl Iterator<Item = &'a Delivered> {
    log.iter().rev().filter(move |delivered| delivered.part.refs.contains(&about)).filter(move |delivered| {
        match (&delivered.target, venue) {
            (Target::Account(reader), _) => reader.id == account,
            (Target::Room(place), Venue::Room(room)) => place == room,
            (Target::Room(_), Venue::Direct) => false,
        }
    })
}

fn button<'a>(
    log: &'a [Delivered],
    label: &str,
    about: Ref,
    account: &'a str,
    venue: &'a Venue,
) -> Result<(&'a Delivered, &'a Button), Problem> {
    let same = |other: &str| plain(other).trim().to_lowercase() == plain(label).trim().to_lowercase();
    let mut there: Vec<&str> = Vec::new();
    for seen in visible(log, about, account, venue) {
        for button in &seen.part.buttons {
            if same(&button.label) {
                return Ok((seen, button));
            }
            if !there.contains(&button.label.as_str()) {
                there.push(&button.label);
            }
        }
    }
    Err(Problem::new(match there[..] {
        [] => format!("{account} sees no message about {about} with a button here"),
        _ => format!("{account} sees no button `{label}` on {about}, only: {}", there.join(", ")),
    }))
}

/// Where a message is answered or pressed: where it stands.
fn place_of(delivered: &Delivered) -> Venue {
    match &delivered.target {
        Target::Room(place) => Venue::Room(place.clone()),
        Target::Account(_) => Venue::Direct,
    }
}

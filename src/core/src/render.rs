//! From a notice to the message a reader gets: words in their language, figures with names put in, split where a surface
//! needs it. Pure; called at the first attempt to deliver, and frozen then.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::{
    ids::{MemberId, OrgId, Ref, TextId},
    notice::{Attachment, Notice, Screen},
    port::{Button, Platform},
    split::{Limit, split},
    vocabulary::Language,
    words::{
        Lookup, Reader, Words,
        say::{Arg, Say},
    },
};

/// A message in words, before it is addressed.
#[derive(Debug, Clone, PartialEq)]
pub struct Rendered {
    /// The stable machine word.
    pub kind: String,
    /// What it is about.
    pub refs: Vec<Ref>,
    /// The words, a piece for each message the surface needs.
    pub texts: Vec<String>,
    /// Their language.
    pub language: Language,
    /// The figures.
    pub data: Value,
    /// What can be pressed, on the last piece.
    pub buttons: Vec<Button>,
}

/// The longest message of a surface; none where there is no limit worth splitting for.
#[must_use]
pub const fn limit(platform: Platform) -> Option<Limit> {
    match platform {
        Platform::Console => None,
        // An event holds 65,536 bytes; encryption makes four of three, and needs room itself. A screen of letters on a
        // phone is far less than that.
        Platform::Matrix => Some(Limit { most: 36_000, weigh: in_matrix }),
        Platform::Discord => Some(Limit::characters(1_900)),
    }
}

/// The bytes a letter becomes in an event, plain and in HTML; at least six, so that a message holds 6,000 letters at most.
fn in_matrix(letter: char) -> usize {
    match letter {
        '"' => 8,
        '&' | '<' | '>' | '\n' => 6,
        // Half of `<code></code>`, beside itself.
        '`' => 8,
        letter if letter.is_control() => 12,
        letter => 6.max(letter.len_utf8() * 2),
    }
}

/// Says a notice for a reader on a surface.
#[must_use]
pub fn render(notice: &Notice, words: &Words, reader: &Reader, lookup: &dyn Lookup, platform: Platform) -> Rendered {
    let stamped = Stamped(lookup);
    let lookup = if platform == Platform::Discord { &stamped as &dyn Lookup } else { lookup };
    let text = match &notice.screen {
        Some(screen) => on_one_screen(notice, screen, words, reader, lookup),
        None => words.lines(&notice.lines, reader, lookup),
    };
    let texts = match limit(platform) {
        Some(limit) => split(&text, limit),
        None => vec![text],
    };
    let buttons = notice
        .buttons
        .iter()
        .map(|button| Button {
            id: button.id.clone(),
            label: words.say(&button.label, reader, lookup),
            asks_reason: button.asks_reason,
        })
        .collect();
    Rendered {
        kind: notice.kind.clone().into_owned(),
        refs: notice.refs.clone(),
        texts,
        language: reader.language,
        data: filled(&notice.data, lookup),
        buttons,
    }
}

/// One screen: a Discord message holds 2,000 characters (`method.md` 7).
pub const SCREEN: usize = 1_900;

/// So many commands are named for what was left out.
const COMMANDS: usize = 4;

/// The lines that fit on one screen. Of a list, its end says how many more there are; of other lines that went, the last
/// line says how many, and the commands that stood in them. The readable end of a text is its beginning: where even what
/// must stay is too long, it is cut there.
fn on_one_screen(notice: &Notice, screen: &Screen, words: &Words, reader: &Reader, lookup: &dyn Lookup) -> String {
    let mut lines: Vec<Option<String>> =
        notice.lines.iter().map(|line| Some(words.say(line, reader, lookup))).collect();
    let joined = |lines: &[Option<String>]| lines.iter().flatten().cloned().collect::<Vec<_>>().join("\n");
    let mut text = joined(&lines);
    let (mut gone, mut commands) = (0_usize, Vec::new());
    for place in &screen.spare {
        if text.chars().count() <= SCREEN {
            break;
        }
        let Some(line) = lines.get_mut(*place).and_then(Option::take) else { continue };
        if let Some(list) = screen.lists.iter().find(|list| list.lines.contains(place)) {
            let left_out = list.lines.iter().filter(|place| lines.get(**place).is_some_and(Option::is_none)).count();
            if let (Some(more), Some(end)) = (notice.lines.get(list.more), lines.get_mut(list.more)) {
                *end = Some(words.say(&more.clone().counting(left_out), reader, lookup));
            }
        } else {
            gone += 1;
            let command = in_backticks(&line).filter(|command| !commands.contains(command));
            commands.extend(command.filter(|_| commands.len() < COMMANDS));
        }
        text = joined(&lines);
        if gone > 0 {
            let named = commands.iter().map(|command| Say::new("status-command").with("command", Arg::word(command)));
            let left = screen.left.clone().with("count", gone).with("commands", Arg::list(named));
            text = text + "\n" + &words.say(&left, reader, lookup);
        }
    }
    if text.chars().count() > SCREEN {
        text = text.chars().take(SCREEN - 1).chain(['…']).collect();
    }
    text
}

/// The last command a line shows.
fn in_backticks(line: &str) -> Option<String> {
    let mut pieces = line.rsplit('`');
    pieces.next()?;
    let command = pieces.next()?;
    // What stands before the opening one is there, if only empty.
    pieces.next().map(|_| command.to_owned())
}

/// Discord shows an instant by each reader's own clock.
struct Stamped<'a>(&'a dyn Lookup);

impl Lookup for Stamped<'_> {
    fn text(&self, id: TextId) -> Option<&str> {
        self.0.text(id)
    }

    fn org(&self, id: OrgId) -> Option<&str> {
        self.0.org(id)
    }

    fn member(&self, id: MemberId) -> Option<&str> {
        self.0.member(id)
    }

    fn instant(&self, at: DateTime<Utc>) -> Option<String> {
        Some(format!("<t:{}:F>", at.timestamp()))
    }
}

/// The stored texts some sentences name: to be loaded before they are said.
#[must_use]
pub fn texts_said(lines: &[Say]) -> BTreeSet<TextId> {
    let mut named = BTreeSet::new();
    lines.iter().for_each(|say| in_say(say, &mut named));
    named
}

/// The stored texts a notice names: to be loaded before it is said.
#[must_use]
pub fn texts_named(notice: &Notice) -> BTreeSet<TextId> {
    let mut named = BTreeSet::new();
    let left = notice.screen.iter().map(|screen| &screen.left);
    for say in notice.lines.iter().chain(left).chain(notice.buttons.iter().map(|button| &button.label)) {
        in_say(say, &mut named);
    }
    in_data(&notice.data, &mut named);
    if let Some(Attachment::Picture(picture)) = &notice.attach {
        picture.named().into_iter().for_each(|arg| in_arg(arg, &mut named));
    }
    named
}

fn in_say(say: &Say, named: &mut BTreeSet<TextId>) {
    for (_, arg) in &say.args {
        in_arg(arg, named);
    }
}

fn in_arg(arg: &Arg, named: &mut BTreeSet<TextId>) {
    match arg {
        Arg::Text(id) | Arg::Short(id, _) => {
            named.insert(*id);
        }
        Arg::Say(say) => in_say(say, named),
        Arg::List(items) => items.iter().for_each(|item| in_arg(item, named)),
        _ => {}
    }
}

fn in_data(data: &Value, named: &mut BTreeSet<TextId>) {
    match data {
        Value::Object(map) => {
            if let Some(id) = stand_in(data, "$text") {
                named.insert(TextId(id));
            }
            for (key, value) in map {
                named.extend(key_text(key));
                in_data(value, named);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| in_data(item, named)),
        _ => {}
    }
}

fn stand_in(data: &Value, word: &str) -> Option<u32> {
    let map = data.as_object().filter(|map| map.len() == 1)?;
    u32::try_from(map.get(word)?.as_u64()?).ok()
}

fn key_text(key: &str) -> Option<TextId> {
    key.strip_prefix("$text:")?.parse().ok().map(TextId)
}

/// The figures with codes and texts in the place of their numbers.
pub(crate) fn filled(data: &Value, lookup: &dyn Lookup) -> Value {
    if let Some(org) = stand_in(data, "$org") {
        return lookup.org(OrgId(org)).into();
    }
    if let Some(text) = stand_in(data, "$text") {
        return lookup.text(TextId(text)).into();
    }
    match data {
        Value::Object(map) => Value::Object(
            map.iter()
                .map(|(key, value)| {
                    let key = key_text(key).and_then(|id| lookup.text(id)).unwrap_or(key);
                    (key.to_owned(), filled(value, lookup))
                })
                .collect(),
        ),
        Value::Array(items) => Value::Array(items.iter().map(|item| filled(item, lookup)).collect()),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_message_fits_into_an_encrypted_event() {
        for letter in ["\"", "<", "&", "`", "\n", "\u{1}", "é", "ا", "水", "👩", "a"] {
            let weight = in_matrix(letter.chars().next().unwrap());
            let html = match letter {
                "\"" => "&quot;",
                "<" => "&lt;",
                "&" => "&amp;",
                "`" => "<code>c",
                "\n" => "<br>",
                other => other,
            };
            let bytes = serde_json::to_string(letter).unwrap().len() + serde_json::to_string(html).unwrap().len() - 4;
            assert!(weight >= bytes, "{letter:?} weighs {weight} and becomes {bytes} bytes");
        }
    }
}

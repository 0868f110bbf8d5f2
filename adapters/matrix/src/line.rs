//! From the body of a message to the line somebody meant. Pure.

use matrix_sdk::ruma::{
    UserId,
    events::room::message::{FormattedBody, MessageFormat},
};

use crate::html;

/// The line as typed: pills and links to people replaced by their ids, the quote of a reply taken off.
pub(crate) fn typed(body: &str, formatted: Option<&FormattedBody>, quoted: bool) -> String {
    let from_html = formatted.filter(|f| f.format == MessageFormat::Html).and_then(|f| html::with_ids(&f.body));
    let line = from_html.unwrap_or_else(|| html::links_to_ids(if quoted { without_quote(body) } else { body }));
    line.trim_matches(|c: char| c.is_whitespace() || is_mark(c)).to_owned()
}

/// Old clients put the message they reply to in front: lines beginning with `>`, then an empty one.
fn without_quote(body: &str) -> &str {
    let mut rest = body;
    while rest.starts_with("> ") || rest.starts_with(">\n") {
        let Some((_, after)) = rest.split_once('\n') else { return body };
        rest = after;
    }
    // Without the empty line it is somebody's own quotation.
    if rest.len() == body.len() { body } else { rest.strip_prefix('\n').unwrap_or(body) }
}

/// What follows the prefix `!`. `!!!` and `!?` are exclamations, not commands.
pub(crate) fn after_prefix(line: &str) -> Option<&str> {
    let rest = line.strip_prefix('!')?.trim_start();
    rest.starts_with(char::is_alphanumeric).then_some(rest)
}

/// What follows the bot's own name in front of a line that is meant for it.
///
/// A whole user id says it by itself; a mere name only when the client says that the bot is `mentioned`.
pub(crate) fn after_address<'a>(line: &'a str, me: &UserId, name: Option<&str>, mentioned: bool) -> Option<&'a str> {
    if let Some(rest) = after_name(line, me.as_str()) {
        return Some(rest);
    }
    if !mentioned {
        return None;
    }
    let names = name.into_iter().chain([me.localpart()]);
    names.flat_map(|name| [name.to_owned(), format!("@{name}")]).find_map(|name| after_name(line, &name))
}

/// What follows `name`, if the line begins with it as a whole word, whatever its case.
fn after_name<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = line.trim_start_matches(is_mark).chars();
    for wanted in name.chars() {
        if !rest.next()?.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    let rest = rest.as_str().trim_start_matches(is_mark);
    let after = rest.strip_prefix([':', ',', '،']).unwrap_or(rest);
    let apart = after.is_empty() || after.starts_with(char::is_whitespace);
    // `@convenor:elsewhere` is somebody else; `convenor:status` lacks a space.
    let glued = after.len() < rest.len() && !line.starts_with('@');
    (apart || glued).then(|| after.trim_start())
}

/// The invisible direction marks that clients put around names.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::user_id;

    use super::*;

    #[test]
    fn a_quote_goes_and_a_quotation_stays() {
        assert_eq!(without_quote("> <@a:x> old\n> more\n\nnew"), "new");
        assert_eq!(without_quote("> <@a:x> old\n\n"), "");
        assert_eq!(without_quote("> as Amina says\nI agree"), "> as Amina says\nI agree");
        assert_eq!(without_quote("> only"), "> only");
        assert_eq!(without_quote("new"), "new");
    }

    #[test]
    fn a_prefix_needs_a_word_behind_it() {
        assert_eq!(after_prefix("!status"), Some("status"));
        assert_eq!(after_prefix("! status"), Some("status"));
        assert_eq!(after_prefix("!حالة"), Some("حالة"));
        assert_eq!(after_prefix("!!!"), None);
        assert_eq!(after_prefix("!"), None);
        assert_eq!(after_prefix("status!"), None);
    }

    #[test]
    fn only_a_whole_name_in_front_addresses_the_bot() {
        let me = user_id!("@convenor:x");
        let address = |line, mentioned| after_address(line, me, Some("Élan"), mentioned);
        assert_eq!(address("ÉLAN: status", true), Some("status"));
        assert_eq!(address("\u{2068}Élan\u{2069}, status", true), Some("status"));
        assert_eq!(address("@convenor:x: status", false), Some("status"));
        assert_eq!(address("@convenor:x", false), Some(""));
        assert_eq!(address("Élan: status", false), None);
        assert_eq!(address("élancourt is a town", true), None);
        assert_eq!(address("convenor:status", true), Some("status"));
        assert_eq!(address("@convenor: status", true), Some("status"));
        assert_eq!(address("@convenor:xyz status", true), None);
        assert_eq!(address("@convenor:x:8448 status", true), None);
    }
}

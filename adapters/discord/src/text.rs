//! Text as Discord shows it literally: nothing in it is formatting, a mention or a masked link, and nobody is pinged.

/// Marks that would reorder what stands around them.
const fn reorders(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}')
}

/// The text, to be shown as it is. Addresses stay links; `<t:…:F>` stays an instant, which Discord shows in each reader's
/// own zone.
pub(crate) fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut depth = 0_usize;
    let mut rest = text;
    let mut line_start = true;
    while let Some(c) = rest.chars().next() {
        if let Some(kept) = address(rest).or_else(|| stamp(rest)) {
            out.push_str(kept);
            rest = &rest[kept.len()..];
            line_start = false;
            continue;
        }
        rest = &rest[c.len_utf8()..];
        match c {
            _ if reorders(c) => continue,
            '\u{2066}'..='\u{2068}' => depth += 1,
            // One that closes nothing would close what the client opened around the message.
            '\u{2069}' if depth == 0 => continue,
            '\u{2069}' => depth -= 1,
            '\n' => out.extend(std::iter::repeat_n('\u{2069}', std::mem::take(&mut depth))),
            '*' | '_' | '~' | '`' | '|' | '\\' | '[' | ']' | '<' => out.push('\\'),
            '#' | '>' | '-' | '+' if line_start => out.push('\\'),
            _ => {}
        }
        out.push(c);
        // No list of names is looked up behind a sign that is followed by nothing one can see.
        if c == '@' {
            out.push('\u{200B}');
        }
        line_start = c == '\n' || (line_start && c.is_whitespace());
    }
    out.extend(std::iter::repeat_n('\u{2069}', depth));
    out
}

/// The address the text begins with.
fn address(text: &str) -> Option<&str> {
    if !(text.starts_with("https://") || text.starts_with("http://")) {
        return None;
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'+,;=%".contains(c);
    let end = text.find(|c: char| !plain(c)).unwrap_or(text.len());
    // `@everyone` inside an address is still none, but two stars around it would be bold.
    Some(&text[..end]).filter(|found| {
        found.len() > "https://".len() && !found.contains('@') && !found.contains('~') && !found.contains("__")
    })
}

/// The instant the text begins with, as Discord writes it.
fn stamp(text: &str) -> Option<&str> {
    let digits = text.strip_prefix("<t:")?;
    let end = digits.find(|c: char| !c.is_ascii_digit() && c != '-')?;
    let shown = digits[end..].strip_prefix(":F>").is_some();
    (end > 0 && shown).then(|| &text[..3 + end + 3])
}

/// The first characters, with `…` where some are missing: for labels, whose whole text stands elsewhere.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    format!("{}…", line.chars().take(most.saturating_sub(1)).collect::<String>().trim_end())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("plain words, a - dash", "plain words, a - dash")]
    #[case("**bold** _it_ ~~no~~ `code` ||spoiler||", r"\*\*bold\*\* \_it\_ \~\~no\~\~ \`code\` \|\|spoiler\|\|")]
    #[case("# title\n> quote\n- item", "\\# title\n\\> quote\n\\- item")]
    #[case("[click](https://evil.example)", r"\[click\](https://evil.example)")]
    #[case("@everyone and @here", "@\u{200B}everyone and @\u{200B}here")]
    #[case("<@123> <@&5> <#9> </vote:1>", "\\<@\u{200B}123> \\<@\u{200B}&5> \\<#9> \\</vote:1>")]
    #[case("Closes <t:1767603600:F>.", "Closes <t:1767603600:F>.")]
    #[case("<t:1:F", "\\<t:1:F")]
    #[case("see https://a.example/x_y-z?q=1 now", "see https://a.example/x_y-z?q=1 now")]
    #[case("a\u{202E}evil\u{2069}b", "aevilb")]
    #[case("\u{2068}open\nnext", "\u{2068}open\u{2069}\nnext")]
    fn nothing_in_a_text_means_anything_to_discord(#[case] text: &str, #[case] shown: &str) {
        assert_eq!(literal(text), shown);
    }

    #[rstest]
    #[case("short", 10, "short")]
    #[case("a title that is long", 10, "a title t…")]
    #[case("two\nlines", 10, "two lines")]
    fn a_label_is_shortened_visibly(#[case] text: &str, #[case] most: usize, #[case] label: &str) {
        assert_eq!(shortened(text, most), label);
    }

    proptest! {
        #[test]
        fn no_mention_survives_and_no_text_more_than_doubles(text in "(@everyone|<@1>|https://a.b|<t:1:F>|\u{202E}|[*_@<>#`]|\\PC){0,20}") {
            let shown = literal(&text);
            prop_assert!(!shown.contains("@everyone") && !shown.contains("<@1>"));
            prop_assert!(shown.chars().count() <= 2 * text.chars().count() + 1);
        }
    }
}

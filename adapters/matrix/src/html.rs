//! Between plain text and the small HTML of Matrix, both ways.

use matrix_sdk::ruma::{MatrixToUri, MatrixUri, matrix_uri::MatrixId};
use ruma_html::{
    Children, Html, NodeRef,
    matrix::{AnchorUri, MatrixElement},
};

/// The HTML rendition of plain words: escaped, line breaks kept, code between backticks.
pub(crate) fn render(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + text.len() / 8);
    for (number, line) in text.lines().enumerate() {
        if number > 0 {
            html.push_str("<br>");
        }
        let mut pieces = line.split('`').peekable();
        let mut code = false;
        while let Some(piece) = pieces.next() {
            // The last piece of an odd count of backticks has no closing one: it stays a backtick.
            let closed = pieces.peek().is_some();
            match (code, closed) {
                (true, true) => {
                    html.push_str("<code>");
                    escape(piece, &mut html);
                    html.push_str("</code>");
                }
                (true, false) => {
                    html.push('`');
                    escape(piece, &mut html);
                }
                (false, _) => escape(piece, &mut html),
            }
            code = !code;
        }
    }
    html
}

fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
}

/// The words of an HTML body with every person's pill replaced by their user id, if there is a pill at all.
///
/// Without one the plain body is the better source: it holds what was typed.
pub(crate) fn with_ids(html: &str) -> Option<String> {
    let mut reader = Reader { words: String::new(), pills: 0 };
    reader.read(Html::parse(html).children());
    (reader.pills > 0).then_some(reader.words)
}

struct Reader {
    words: String,
    pills: usize,
}

impl Reader {
    fn read(&mut self, nodes: Children) {
        for node in nodes {
            if let Some(text) = node.as_text() {
                self.words.push_str(&text.borrow());
            } else if let Some(user) = pill(&node) {
                self.pills += 1;
                self.words.push_str(&user);
            } else if let Some(element) = node.as_element() {
                match &*element.name.local {
                    // The quote that old clients put before a reply's own words.
                    "mx-reply" => {}
                    "br" => self.words.push('\n'),
                    "p" | "div" | "li" | "ul" | "ol" | "blockquote" | "pre" => {
                        self.new_line();
                        self.read(node.children());
                        self.new_line();
                    }
                    _ => self.read(node.children()),
                }
            } else {
                self.read(node.children());
            }
        }
    }

    fn new_line(&mut self) {
        if !self.words.is_empty() && !self.words.ends_with('\n') {
            self.words.push('\n');
        }
    }
}

/// Whom a link names, when it is a pill.
fn pill(node: &NodeRef) -> Option<String> {
    let MatrixElement::A(anchor) = node.as_element()?.to_matrix().element else { return None };
    match anchor.href? {
        AnchorUri::MatrixTo(uri) => person(uri.id()),
        AnchorUri::Matrix(uri) => person(uri.id()),
        _ => None,
    }
}

/// Plain words with every bare link to a person replaced by their user id.
pub(crate) fn links_to_ids(text: &str) -> String {
    text.split_inclusive(char::is_whitespace)
        .map(|word| {
            let bare = word.trim_end();
            let user = MatrixToUri::parse(bare)
                .ok()
                .and_then(|uri| person(uri.id()))
                .or_else(|| MatrixUri::parse(bare).ok().and_then(|uri| person(uri.id())));
            match user {
                Some(user) => user + &word[bare.len()..],
                None => word.to_owned(),
            }
        })
        .collect()
}

fn person(id: &MatrixId) -> Option<String> {
    match id {
        MatrixId::User(user) => Some(user.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_escaped_and_keep_their_lines_and_code() {
        assert_eq!(
            render("Is a < b & \"c\"?\nType `vote D1 <word>`, or `help`."),
            "Is a &lt; b &amp; &quot;c&quot;?<br>Type <code>vote D1 &lt;word&gt;</code>, or <code>help</code>."
        );
        assert_eq!(render("one ` alone"), "one ` alone");
        assert_eq!(render("\nafter an empty line"), "<br>after an empty line");
    }

    #[test]
    fn a_pill_becomes_the_user_id_it_stands_for() {
        let html = "<mx-reply><blockquote><a href=\"https://matrix.to/#/@x:y\">X</a> old</blockquote></mx-reply>\
                    member add <a href=\"https://matrix.to/#/%40amina%3Aexample.org\">Amina &amp; Co</a> delegate<br>now";
        assert_eq!(with_ids(html).unwrap(), "member add @amina:example.org delegate\nnow");
        let newer = "<a href='matrix:u/amina:example.org'>Amina</a>: hello";
        assert_eq!(with_ids(newer).unwrap(), "@amina:example.org: hello");
    }

    #[test]
    fn html_without_a_pill_is_left_to_the_plain_body() {
        assert_eq!(with_ids("<b>status</b> <a href=\"https://example.org\">x</a>"), None);
        assert_eq!(with_ids("<a href=\"https://matrix.to/#/!room:x\">Room</a>"), None);
    }

    #[test]
    fn a_bare_link_to_a_person_becomes_their_id() {
        assert_eq!(
            links_to_ids("tell https://matrix.to/#/@amina:example.org\nnow https://example.org"),
            "tell @amina:example.org\nnow https://example.org"
        );
    }
}

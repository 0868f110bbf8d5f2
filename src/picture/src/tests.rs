//! Every picture of every example in every language: well formed, nothing outside its room, nothing over something else.

use convenor_core::{
    picture::{LONGEST_ALT, Picture},
    times::Zone,
    vocabulary::Language,
    words::{Reader, Words, say::Arg},
};
use resvg::usvg::{Node, Rect, Tree, roxmltree};
use rstest::rstest;

use crate::{Tongue, alt, canvas::WIDTH, examples, font, png, svg};

/// Calls with every example, drawn for a reader of this language.
pub(crate) fn each(language: Language, mut check: impl FnMut(&str, &Picture, &str, Tongue<'_>)) {
    let words = Words::load();
    let reader = Reader { language, zone: Zone::utc() };
    let say = |arg: &Arg| words.show(arg, &reader, &());
    let tongue = Tongue { say: &say, right_to_left: reader.right_to_left() };
    for (name, picture) in examples::all() {
        let drawn = svg(&picture, tongue);
        check(&name, &picture, &drawn, tongue);
    }
}

/// Where the words of a drawing stand, and how much room each has.
fn texts(name: &str, drawn: &str) -> Vec<(String, Rect, f32)> {
    let tree: Tree = font::read(drawn).unwrap_or_else(|error| panic!("{name}: {error}\n{drawn}"));
    let written = roxmltree::Document::parse(drawn).unwrap();
    written
        .descendants()
        .filter(|node| node.has_tag_name("text"))
        .map(|node| {
            let id = node.attribute("id").unwrap();
            let most: f32 = node.attribute("data-most").unwrap().parse().unwrap();
            let Some(Node::Text(text)) = tree.node_by_id(id) else { panic!("{name}: {id} is not drawn") };
            (node.text().unwrap_or_default().to_owned(), text.abs_bounding_box(), most)
        })
        .collect()
}

#[rstest]
fn words_stay_in_their_room_and_apart_from_each_other(
    #[values(Language::En, Language::Fr, Language::Es, Language::Ar)] language: Language,
) {
    let mut seen = 0;
    each(language, |name, _, drawn, _| {
        let texts = texts(name, drawn);
        for (words, place, most) in &texts {
            assert!(place.width() <= most + 0.1, "{name}: {words:?} is {} wide and has {most}", place.width());
            assert!(place.left() >= 0.0 && place.right() <= WIDTH, "{name}: {words:?} leaves the paper: {place:?}");
            seen += 1;
        }
        for (number, (one, here, _)) in texts.iter().enumerate() {
            for (other, there, _) in &texts[number + 1..] {
                let wide = here.right().min(there.right()) - here.left().max(there.left());
                let high = here.bottom().min(there.bottom()) - here.top().max(there.top());
                // Boxes have room above and below the letters that lines may share.
                assert!(wide <= 0.5 || high <= 3.0, "{name}: {one:?} stands on {other:?}: {here:?} {there:?}");
            }
        }
    });
    assert!(seen > 500, "{seen}");
}

#[rstest]
fn every_word_is_said_and_no_key_is_left(
    #[values(Language::En, Language::Fr, Language::Es, Language::Ar)] language: Language,
) {
    each(language, |name, picture, drawn, tongue| {
        for (words, ..) in texts(name, drawn) {
            assert!(!words.contains('[') && !words.contains("{$"), "{name}: {words}");
        }
        let alt = alt(picture, tongue);
        assert!(alt.chars().count() <= LONGEST_ALT && alt.chars().count() > 15, "{name}: {alt}");
        assert!(!alt.contains('[') && !alt.contains("{$"), "{name}: {alt}");
        let written = roxmltree::Document::parse(drawn).unwrap();
        let said = written.descendants().find(|node| node.has_tag_name("desc")).and_then(|node| node.text());
        assert_eq!(said.map(|said| said.replace(' ', "")), Some(alt.replace(['\n', ' '], "")), "{name}");
    });
}

#[test]
fn a_drawing_is_as_wide_as_a_phone_and_never_longer_than_a_few_screens() {
    each(Language::En, |name, _, drawn, _| {
        let tree = font::read(drawn).unwrap();
        let (width, height) = (tree.size().width(), tree.size().height());
        assert_eq!(width, WIDTH, "{name}");
        assert!((60.0..=1_000.0).contains(&height), "{name}: {height}");
        let bytes = png(drawn).unwrap();
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
        assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n", "{name}");
        assert_eq!((f64::from(number(16)), f64::from(number(20))), (f64::from(width) * 2.0, f64::from(height) * 2.0));
        assert!(bytes.len() < 400_000, "{name}: {}", bytes.len());
    });
}

/// On a phone one unit is one pixel of its 360: letters of this size are those of the small print in an app.
const LEAST_LETTERS: f32 = 10.5;

#[rstest]
fn no_letter_is_smaller_than_the_small_print_of_a_phone(
    #[values(Language::En, Language::Fr, Language::Es, Language::Ar)] language: Language,
) {
    each(language, |name, _, drawn, _| {
        let written = roxmltree::Document::parse(drawn).unwrap();
        let drawing = written.root_element();
        assert_eq!(drawing.attribute("width"), Some("360"), "{name}");
        assert!(
            drawing.attribute("viewBox").is_some_and(|room| room.starts_with("0 0 360 ")),
            "{name}: is scaled down"
        );
        let mut seen = 0;
        for node in written.descendants().filter(|node| node.has_tag_name("text")) {
            let size: f32 = node.attribute("font-size").unwrap().parse().unwrap();
            assert!(size >= LEAST_LETTERS, "{name}: {:?} is {size} units high", node.text());
            assert!(node.attribute("transform").is_none(), "{name}: {:?} is turned or shrunk", node.text());
            seen += 1;
        }
        assert!(seen > 0, "{name} has words");
        assert!(written.descendants().all(|node| !node.has_tag_name("g")), "{name}: nothing scales a group of words");
    });
}

#[test]
fn arabic_begins_at_the_right() {
    let title = |language| {
        let mut places = Vec::new();
        each(language, |name, _, drawn, _| places.push((name.to_owned(), texts(name, drawn).remove(0).1)));
        places
    };
    for (name, place) in title(Language::En) {
        assert!(place.left() < 20.0, "{name}: {place:?}");
    }
    for (name, place) in title(Language::Ar) {
        assert!(place.right() > WIDTH - 20.0, "{name}: {place:?}");
    }
}

#[test]
fn the_same_picture_is_the_same_drawing() {
    let mut first = Vec::new();
    each(Language::Ar, |_, _, drawn, _| first.push(drawn.to_owned()));
    let mut second = Vec::new();
    each(Language::Ar, |_, _, drawn, _| second.push(drawn.to_owned()));
    assert_eq!(first, second);
}

#[test]
fn nothing_but_black_white_and_grey_is_needed() {
    each(Language::En, |name, _, drawn, _| {
        for tone in drawn.match_indices('#').filter_map(|(at, _)| drawn.get(at + 1..at + 7)) {
            if tone.chars().all(|c| c.is_ascii_hexdigit()) {
                assert!(tone[..2] == tone[2..4] && tone[2..4] == tone[4..], "{name}: #{tone} is a colour");
            }
        }
    });
}

//! Fluent bundles, one for each language directory, and the saying of sentences.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use chrono::{DateTime, Utc};
use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentType,
};
use fluent_syntax::ast::Pattern;
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::{
    dates, direction,
    say::{Arg, Say},
};
use crate::{
    ids::{Letter, MemberId, OrgId, Ref, TextId},
    times::Zone,
    vocabulary::Language,
};

#[derive(RustEmbed)]
#[folder = "../../locales"]
struct Files;

/// Finds what a sentence names by number: stored texts and names.
pub trait Lookup {
    /// The stored text; `None` where it was erased.
    fn text(&self, id: TextId) -> Option<&str>;
    /// The organisation's short code.
    fn org(&self, id: OrgId) -> Option<&str>;
    /// The member's display name; `None` where the person was erased.
    fn member(&self, id: MemberId) -> Option<&str>;
    /// An instant in the surface's own notation, which shows every reader their own clock; `None`: in words.
    fn instant(&self, _: DateTime<Utc>) -> Option<String> {
        None
    }
}

/// Nothing is known by number: for sentences that name nothing, such as refusals of the parser and help.
impl Lookup for () {
    fn text(&self, _: TextId) -> Option<&str> {
        None
    }
    fn org(&self, _: OrgId) -> Option<&str> {
        None
    }
    fn member(&self, _: MemberId) -> Option<&str> {
        None
    }
}

/// Who reads: in which language, by which clock.
#[derive(Debug, Clone, PartialEq)]
pub struct Reader {
    /// The language sentences are said in, English where it lacks one.
    pub language: Language,
    /// The zone instants are shown in.
    pub zone: Zone,
}

impl Reader {
    /// Whether they read from right to left.
    #[must_use]
    pub const fn right_to_left(&self) -> bool {
        direction::right_to_left(self.language)
    }
}

/// The words of every language, loaded once.
pub struct Words {
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
    problems: Vec<String>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("languages", &self.languages()).field("problems", &self.problems).finish()
    }
}

impl Words {
    /// Loads every language whose directory was there when the program was built.
    ///
    /// A file that does not parse gives what it can; see [`Words::problems`].
    #[must_use]
    pub fn load() -> Self {
        let mut words = Self { bundles: BTreeMap::new(), problems: Vec::new() };
        for path in Files::iter() {
            let Some((directory, file)) = path.split_once('/') else { continue };
            let Some(file) = file.strip_suffix(".ftl") else { continue };
            match directory.parse::<Language>() {
                Ok(language) => {
                    let source = Files::get(&path).map(|file| String::from_utf8_lossy(&file.data).into_owned());
                    words.add(language, file, source.unwrap_or_default());
                }
                Err(_) => words.problems.push(format!("{path}: no such language")),
            }
        }
        words
    }

    fn add(&mut self, language: Language, file: &str, source: String) {
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
            self.problems.extend(errors.iter().map(|error| format!("{language}/{file}: {error}")));
            resource
        });
        let bundle = self.bundles.entry(language).or_insert_with(|| empty(language));
        if let Err(errors) = bundle.add_resource(resource) {
            self.problems.extend(errors.iter().map(|error| format!("{language}/{file}: {error}")));
        }
    }

    /// The languages that have words.
    #[must_use]
    pub fn languages(&self) -> Vec<Language> {
        self.bundles.keys().copied().collect()
    }

    /// What was wrong with the files: junk and doubled keys. Empty in a program that passed its tests.
    #[must_use]
    pub fn problems(&self) -> &[String] {
        &self.problems
    }

    /// Whether the key is there, in this language itself.
    #[must_use]
    pub fn has(&self, key: &str, language: Language) -> bool {
        self.bundles.get(&language).is_some_and(|bundle| bundle.has_message(key))
    }

    /// One sentence in the reader's language. What is missing shows as `[key]` or `{$argument}`, never as nothing.
    #[must_use]
    pub fn say(&self, say: &Say, reader: &Reader, lookup: &dyn Lookup) -> String {
        self.say_checked(say, reader, lookup).0
    }

    /// Several sentences, a line each.
    #[must_use]
    pub fn lines(&self, lines: &[Say], reader: &Reader, lookup: &dyn Lookup) -> String {
        let lines: Vec<_> = lines.iter().map(|line| self.say(line, reader, lookup)).collect();
        lines.join("\n")
    }

    /// A single argument as it stands in a sentence of the reader's language: a name, a date, a list.
    #[must_use]
    pub fn show(&self, arg: &Arg, reader: &Reader, lookup: &dyn Lookup) -> String {
        Saying { words: self, reader, lookup, problems: Vec::new(), depth: 0 }.shown(arg, reader.language)
    }

    /// One sentence, and what was missing in it: keys and arguments, for the log and for tests.
    #[must_use]
    pub fn say_checked(&self, say: &Say, reader: &Reader, lookup: &dyn Lookup) -> (String, Vec<String>) {
        let mut saying = Saying { words: self, reader, lookup, problems: Vec::new(), depth: 0 };
        let (text, _) = saying.sentence(say);
        (text, saying.problems)
    }

    /// The bundle that has the key: the asked language's, else English's.
    fn bundle(&self, key: &str, language: Language) -> Option<(Language, &FluentBundle<FluentResource>)> {
        [language, Language::En]
            .into_iter()
            .find_map(|language| Some((language, self.bundles.get(&language).filter(|b| b.has_message(key))?)))
    }
}

fn empty(language: Language) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.word().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation is ours (see `direction`): Fluent's own puts marks around everything, or around nothing.
    bundle.set_use_isolating(false);
    // `NUMBER()`; it can fail only where the name is taken, and the bundle is empty.
    let _ = bundle.add_builtins();
    // A plain function pointer can't hold the language, so there is one for each.
    bundle.set_formatter(Some(match language {
        Language::En => |value, _| written(value, Language::En),
        Language::Fr => |value, _| written(value, Language::Fr),
        Language::Es => |value, _| written(value, Language::Es),
        Language::Ar => |value, _| written(value, Language::Ar),
    }));
    bundle
}

/// How a value is written where a sentence shows it. Selectors see the value itself, without marks or digits of the
/// language, so `{ $method -> [consent] … }` works everywhere.
fn written(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let shown = dates::number(&number.as_string(), language);
            Some(if direction::right_to_left(language) { direction::isolated(&shown, language) } else { shown })
        }
        FluentValue::String(text) => Some(direction::isolated(text, language)),
        _ => None,
    }
}

/// Not `format_pattern`: that one hands the finished sentence to the formatter once more.
fn formatted(
    bundle: &FluentBundle<FluentResource>,
    pattern: &Pattern<&str>,
    args: &FluentArgs<'_>,
    errors: &mut Vec<FluentError>,
) -> String {
    let mut text = String::new();
    // Writing into a string can't fail; what is missing comes through `errors`.
    let _ = bundle.write_pattern(&mut text, pattern, Some(args), errors);
    text
}

/// Text that already stands as it shall be shown.
#[derive(Debug, Clone, PartialEq)]
struct Said(String);

impl FluentType for Said {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }
    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.0.clone())
    }
    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.0.clone())
    }
}

impl Said {
    fn value(text: String) -> FluentValue<'static> {
        FluentValue::Custom(Box::new(Self(text)))
    }
}

/// Sentences inside sentences: deeper than anything the core says, so that a wrong one ends.
const DEEPEST: u8 = 16;

struct Saying<'a> {
    words: &'a Words,
    reader: &'a Reader,
    lookup: &'a dyn Lookup,
    problems: Vec<String>,
    depth: u8,
}

impl<'a> Saying<'a> {
    /// The sentence and the language it came out in.
    fn sentence(&mut self, say: &Say) -> (String, Language) {
        let key = say.key.as_ref();
        let found = self.words.bundle(key, self.reader.language);
        let pattern = found.and_then(|(language, bundle)| Some((language, bundle, bundle.get_message(key)?.value()?)));
        let Some((language, bundle, pattern)) = pattern.filter(|_| self.depth < DEEPEST) else {
            self.problems.push(format!("{key}: no such message"));
            return (format!("[{key}]"), Language::En);
        };
        self.depth += 1;
        let mut args = FluentArgs::with_capacity(say.args.len());
        for (name, arg) in &say.args {
            let value = self.value(arg, language);
            args.set(name.as_ref(), value);
        }
        self.depth -= 1;
        let mut errors = Vec::new();
        let text = formatted(bundle, pattern, &args, &mut errors);
        self.problems.extend(errors.iter().map(|error| format!("{key}: {error}")));
        (text, language)
    }

    /// The argument as Fluent takes it: a word or number that selectors can look at, or finished text.
    fn value(&mut self, arg: &Arg, language: Language) -> FluentValue<'static> {
        match arg {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Decimal(plain) => Said::value(dates::number(plain, language)),
            Arg::Word(word) => FluentValue::from(word.clone()),
            Arg::Ref(reference) => FluentValue::from(reference.to_string()),
            Arg::Org(id) => FluentValue::from(self.org(*id)),
            Arg::Text(id) => self.named(self.lookup.text(*id).map(str::to_owned), "text-erased", language),
            Arg::Short(id, most) => {
                self.named(self.lookup.text(*id).map(|text| shortened(text, *most)), "text-erased", language)
            }
            Arg::Member(id) => self.named(self.lookup.member(*id).map(str::to_owned), "member-erased", language),
            Arg::Instant(_) | Arg::Day(_) | Arg::Date(_) | Arg::Key(_) | Arg::Say(_) | Arg::List(_) => {
                Said::value(self.shown(arg, language))
            }
        }
    }

    /// The argument as it stands in a sentence or a list of this language.
    fn shown(&mut self, arg: &Arg, language: Language) -> String {
        let zone = &self.reader.zone;
        match arg {
            Arg::Instant(at) if self.lookup.instant(*at).is_some() => self.lookup.instant(*at).unwrap_or_default(),
            Arg::Instant(at) => {
                let when = Said::value(dates::instant(*at, zone, language));
                let place = FluentValue::from(dates::place(*at, zone, language));
                self.own("instant-in-zone", &[("when", when), ("zone", place)], language)
            }
            Arg::Day(at) => dates::day_of(*at, zone, language),
            Arg::Date(date) => dates::day(*date, language),
            Arg::Key(key) => self.inner(&Say::new(key.clone()), language),
            Arg::Say(say) => self.inner(say, language),
            Arg::List(items) if items.is_empty() => self.own("list-empty", &[], language),
            Arg::List(items) => {
                let items: Vec<_> = items.iter().map(|item| self.shown(item, language)).collect();
                dates::list(&items, language)
            }
            simple => {
                let value = self.value(simple, language);
                match (written(&value, language), value) {
                    (Some(text), _) => text,
                    (None, FluentValue::Custom(said)) => {
                        said.as_any().downcast_ref::<Said>().map(|said| said.0.clone()).unwrap_or_default()
                    }
                    (None, _) => String::new(),
                }
            }
        }
    }

    fn inner(&mut self, say: &Say, language: Language) -> String {
        let (text, _) = self.sentence(say);
        direction::embedded(text, language)
    }

    /// A short code; the `S` reference where the organisation has gone from sight.
    fn org(&self, id: OrgId) -> String {
        self.lookup.org(id).map_or_else(|| Ref::new(Letter::S, id.0).to_string(), str::to_owned)
    }

    fn named(&mut self, name: Option<String>, erased: &'static str, language: Language) -> FluentValue<'static> {
        match name {
            Some(name) => FluentValue::from(name),
            None => Said::value(self.own(erased, &[], language)),
        }
    }

    /// One of the module's own messages, in the language of the sentence it stands in.
    fn own(&mut self, key: &'static str, args: &[(&'static str, FluentValue<'static>)], language: Language) -> String {
        let args: FluentArgs<'_> = args.iter().cloned().collect();
        let found = self.words.bundle(key, language);
        let Some((bundle, pattern)) = found.and_then(|(_, bundle)| Some((bundle, bundle.get_message(key)?.value()?)))
        else {
            self.problems.push(format!("{key}: no such message"));
            return format!("[{key}]");
        };
        let mut errors = Vec::new();
        let text = formatted(bundle, pattern, &args, &mut errors);
        self.problems.extend(errors.iter().map(|error| format!("{key}: {error}")));
        text
    }
}

/// The text on one line, cut at a word to at most this many characters, the ellipsis among them.
fn shortened(text: &str, most: u16) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let most = usize::from(most.max(1));
    if line.chars().count() <= most {
        return line;
    }
    let head: String = line.chars().take(most - 1).collect();
    // A head that ends just before a space is whole words already; a first word longer than all the room is cut.
    let whole = line.chars().nth(most - 1).is_some_and(char::is_whitespace);
    let cut = if whole { head.as_str() } else { head.rsplit_once(' ').map_or(head.as_str(), |(words, _)| words) };
    format!("{}…", cut.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '،' | '؛')))
}

#[cfg(test)]
#[path = "bundle_tests.rs"]
mod tests;

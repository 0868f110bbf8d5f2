//! `guide`: short guidance in our own words, on the item at hand, any item, a method, a term of the glossary, and starting
//! hints on each sector (`method.md` 3.1), which partners correct by what they say themselves. Its words stand in `locales/*/guide.ftl`, each at most 600 characters with its headline, since they are read on phones.

mod terms;

use serde_json::json;

use crate::{
    catalogue::GuideArgs,
    cycle::{self, Item, items::slug},
    decide::Draft,
    ids::ItemId,
    notice::Notice,
    refusal::{Fault, Refusal},
    vocabulary::{KnownSector, Method, Phase},
    words::{
        fold,
        say::{Arg, Say},
    },
};
use terms::{TERMS, Term};

/// What there is guidance on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Topic {
    /// An item of the cycle.
    Item(&'static Item),
    /// A decision method.
    Method(Method),
    /// A term of the glossary.
    Term(&'static Term),
    /// A sector of `method.md` 3.1.
    Sector(KnownSector),
}

impl Topic {
    /// What is typed for it.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Item(item) => item.id.to_string(),
            Self::Method(method) => method.word().to_owned(),
            Self::Term(term) => term.word.to_owned(),
            Self::Sector(sector) => sector.word().to_owned(),
        }
    }

    /// The Fluent key of its guidance.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Item(item) => format!("guide-{}", slug(item.id)),
            Self::Method(method) => format!("guide-method-{method}"),
            Self::Term(term) => format!("guide-term-{}", term.word),
            Self::Sector(sector) => format!("guide-sector-{sector}"),
        }
    }
}

/// Everything there is guidance on: items, methods, terms, sectors, each in its own order.
pub fn all() -> impl Iterator<Item = Topic> {
    let items = cycle::ITEMS.iter().map(Topic::Item);
    let methods = Method::ALL.iter().copied().map(Topic::Method);
    let sectors = KnownSector::ALL.iter().copied().map(Topic::Sector);
    items.chain(methods).chain(TERMS.iter().map(Topic::Term)).chain(sectors)
}

/// What can be typed, as hints show it.
#[must_use]
pub fn topics() -> Vec<String> {
    all().map(Topic::word).collect()
}

/// The keys of all guidance and of the names of terms.
#[must_use]
pub fn keys() -> Vec<String> {
    let names = TERMS.iter().map(|term| format!("term-{}", term.word));
    all().map(Topic::key).chain(names).collect()
}

/// What somebody typed, in any of the four languages.
#[must_use]
pub fn find(typed: &str) -> Option<Topic> {
    if let Some(item) = typed.parse::<ItemId>().ok().and_then(cycle::item) {
        return Some(Topic::Item(item));
    }
    if let Ok(method) = typed.parse::<Method>() {
        return Some(Topic::Method(method));
    }
    let wanted = fold(typed);
    let named = |term: &&Term| term.names.iter().chain([&term.word]).any(|name| fold(name) == wanted);
    if let Some(term) = TERMS.iter().find(named) {
        return Some(Topic::Term(term));
    }
    let called = |names: &[&str]| names.iter().any(|name| fold(name) == wanted);
    if let Some((method, _)) = terms::METHODS.iter().find(|(_, names)| called(names)) {
        return Some(Topic::Method(*method));
    }
    let word = typed.parse::<KnownSector>().ok();
    let named = || terms::SECTORS.iter().find(|(_, names)| called(names)).map(|(sector, _)| *sector);
    word.or_else(named).map(Topic::Sector)
}

/// Decides `guide`.
///
/// # Errors
/// There is no guidance on what was typed.
pub fn decide(draft: &mut Draft<'_>, command: &GuideArgs) -> Result<(), Refusal> {
    let typed = command.topic.as_deref().map(str::trim).filter(|typed| !typed.is_empty());
    let Some(typed) = typed else {
        at_hand(draft, None);
        return Ok(());
    };
    if let Ok(phase) = typed.parse::<Phase>() {
        at_hand(draft, Some(phase));
        return Ok(());
    }
    match find(typed) {
        Some(topic) => {
            let notice = about(draft, topic);
            draft.reply(notice);
            Ok(())
        }
        None => Err(unknown(typed)),
    }
}

fn unknown(typed: &str) -> Refusal {
    let wanted = fold(typed);
    let like = |topic: &Topic| {
        let names: &[&str] = match topic {
            Topic::Term(term) => term.names,
            Topic::Sector(of) => {
                terms::SECTORS.iter().find(|(sector, _)| sector == of).map_or(&[][..], |(_, names)| *names)
            }
            _ => &[],
        };
        let word = topic.word();
        let likeness = |name: &str| strsim::jaro_winkler(&fold(name), &wanted);
        names.iter().map(|name| likeness(name)).fold(likeness(&word), f64::max)
    };
    let nearest = all().filter(|topic| like(topic) > 0.75).max_by(|a, b| like(a).total_cmp(&like(b)));
    let shown: String = typed.chars().take(40).collect();
    let refusal = Refusal::new(Fault::NotFound, "refusal-guide-unknown").with("topic", Arg::word(shown));
    match nearest {
        Some(topic) => refusal.hint("refusal-guide-nearest").with("next", Arg::word(topic.word())),
        None => refusal.hint("refusal-guide-list"),
    }
}

/// The first item of the phase that is not settled, the acceptance of whoever coordinates after it.
fn at_hand(draft: &mut Draft<'_>, phase: Option<Phase>) {
    let (state, now) = (draft.state, draft.at());
    let focus = state.terms.as_ref().map_or(Phase::Explore, |terms| terms.phase);
    let own = cycle::of_phase(state, Some(phase.unwrap_or(focus)), now);
    let general = cycle::of_phase(state, None, now);
    let open = own.iter().chain(&general).find(|standing| !standing.state.settled());
    let notice = match open {
        None => Notice::new("guide").line(Say::new("guide-nothing")).data(json!({ "topic": null })),
        Some(standing) => {
            let mut notice = about(draft, Topic::Item(standing.item));
            notice.lines.insert(0, Say::new("guide-at-hand"));
            notice
        }
    };
    draft.reply(notice);
}

fn about(draft: &Draft<'_>, topic: Topic) -> Notice {
    let headline = match topic {
        Topic::Item(item) => {
            let standing = cycle::standing(draft.state, item, draft.at());
            Say::new("guide-item-headline")
                .with("item", Arg::word(item.id.to_string()))
                .with("name", Arg::Key(item.key().into()))
                .with("state", Arg::Key(format!("item-state-{}", standing.state.word()).into()))
        }
        Topic::Method(method) => Say::new("guide-method-headline")
            .with("name", crate::decision::propose::method_arg(method))
            .with("word", Arg::word(method.word())),
        Topic::Term(term) => {
            Say::new("guide-term-headline").with("name", Arg::Key(format!("term-{}", term.word).into()))
        }
        Topic::Sector(sector) => {
            Say::new("guide-sector-headline").with("name", Arg::Key(format!("sector-{sector}").into()))
        }
    };
    let sort = match topic {
        Topic::Item(_) => "item",
        Topic::Method(_) => "method",
        Topic::Term(_) => "term",
        Topic::Sector(_) => "sector",
    };
    let data = json!({ "topic": topic.word(), "sort": sort });
    // What is said of a sector is nobody's word until they say it themselves.
    let correct = matches!(topic, Topic::Sector(_)).then(|| Say::new("guide-sector-correct"));
    Notice::new("guide").line(headline).line(Say::new(topic.key())).lines(correct).data(data)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        times::Zone,
        vocabulary::Language,
        words::{Reader, Words},
    };

    #[test]
    fn every_guidance_fits_on_a_phone_in_every_language() {
        let words = Words::load();
        let mut long = Vec::new();
        for language in Language::ALL.iter().copied() {
            let reader = Reader { language, zone: Zone::utc() };
            for topic in all() {
                let name = match topic {
                    Topic::Item(item) => item.key(),
                    Topic::Method(method) => format!("method-{method}"),
                    Topic::Term(term) => format!("term-{}", term.word),
                    Topic::Sector(sector) => format!("sector-{sector}"),
                };
                let around = match topic {
                    Topic::Sector(_) => ["guide-sector-headline", "guide-sector-correct"],
                    _ => ["guide-at-hand", "item-state-attested"],
                };
                let lines = around.map(str::to_owned).into_iter().chain([name, topic.key()]);
                let said: usize = lines.map(|key| words.say(&Say::new(key), &reader, &()).chars().count() + 1).sum();
                // The id and what stands between them.
                if said + 12 > 600 {
                    long.push(format!("{language} {}: {said}", topic.word()));
                }
            }
        }
        assert_eq!(long, [""; 0]);
    }

    #[test]
    fn topics_are_found_by_id_word_and_name_in_any_language() {
        for topic in all() {
            assert_eq!(find(&topic.word()), Some(topic));
        }
        for (typed, word) in [
            ("2.1A", "2.1a"),
            ("g4", "G4"),
            ("double majority", "double-majority"),
            ("Voice roll", "voice-roll"),
            ("délégué", "delegate"),
            ("Mandato", "mandate"),
            ("التفويض", "mandate"),
            ("consentement", "consent"),
            ("civil society", "civil-society"),
            ("Donors", "donors"),
            ("bailleurs", "donors"),
            ("Ciencia", "academia"),
            ("science", "academia"),
            ("المجتمع المدني", "civil-society"),
        ] {
            assert_eq!(find(typed).map(Topic::word).as_deref(), Some(word), "{typed}");
        }
        assert_eq!(find("9.9z"), None);
        let key = |typed: &str| unknown(typed).lines.last().map(|say| say.key.to_string());
        assert_eq!(key("mandat of"), Some("refusal-guide-nearest".into()));
        assert_eq!(key("🦜"), Some("refusal-guide-list".into()));
    }
}

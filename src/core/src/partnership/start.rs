//! `partnership start`: the first five minutes.

use serde_json::json;

use super::{Role, Sector, SectorName};
use crate::{
    catalogue::{PartnershipStart, value::SectorWord},
    cycle::next_steps,
    decide::{Claim, Draft, bounded},
    event::Event,
    ids::{ItemId, RoomId, TextId},
    notice::Notice,
    refusal::{Fault, Refusal},
    times::Zone,
    vocabulary::{KnownSector, Language, Phase, YesNo},
    words::{
        fold,
        say::{Arg, Say},
    },
};

/// The sectors that are needed where nobody says otherwise.
const NEEDED: [KnownSector; 5] = [
    KnownSector::Public,
    KnownSector::Private,
    KnownSector::CivilSociety,
    KnownSector::Communities,
    KnownSector::Academia,
];

const LONGEST_CODE: usize = 12;

pub(super) fn decide(draft: &mut Draft<'_>, command: &PartnershipStart) -> Result<(), Refusal> {
    if let Some(terms) = &draft.state.terms {
        return Err(Refusal::new(Fault::Conflict, "refusal-room-taken").with("name", terms.name));
    }
    let Some(place) = draft.request.place.clone() else {
        return Err(Refusal::new(Fault::Usage, "refusal-start-in-room"));
    };
    let name_words = bounded(&command.name, 100)?;
    let (code_words, made_up) = short_code(command, name_words, draft.request.attempt)?;
    let goal_words = command.goal.as_deref().map(|goal| bounded(goal, 500)).transpose()?;
    let grouping_words = command.grouping.as_deref().map(|word| bounded(word, 30)).transpose()?;
    let suitability = command.suitability.as_ref().map(|list| three(&list.0)).transpose()?;
    let language = command
        .language
        .or_else(|| command.languages.as_ref().and_then(|list| list.0.first().copied()))
        .unwrap_or(Language::En);
    let languages = languages(language, command.languages.as_ref().map(|list| list.0.as_slice()));

    let name = draft.text(name_words);
    let code = draft.text(&code_words);
    let goal = goal_words.map(|goal| draft.text(goal));
    let grouping = grouping_words.map(|word| draft.text(word));
    let sectors = sectors(draft, command.sectors.as_ref().map(|list| list.0.as_slice()), grouping.is_some(), &[])?;
    let needed = sectors.iter().filter(|sector| sector.needed).count();
    let phase = command.phase.unwrap_or(Phase::Explore);
    let zone = command.timezone.clone().unwrap_or_else(Zone::utc);
    draft.event(Event::Started { name, code, goal, phase, zone, languages, sectors, grouping, suitability });
    draft.claim(Claim::Code { code: code_words.clone(), made_up });

    let room = RoomId(1);
    draft.event(Event::RoomConnected { room, platform: place.platform, language });
    draft.claim(Claim::Room { place, room });
    let founder = draft.asker();
    draft.event(Event::Appointed { member: founder, role: Role::Coordinator });

    let mut notice = Notice::new("partnership.started")
        .line(
            Say::new("started")
                .with("name", name)
                .with("code", Arg::word(code_words.clone()))
                .with("phase", Arg::Key(format!("phase-{phase}").into()))
                .with("needed", needed),
        )
        .line(Say::new("started-coordinator"))
        .line(Say::new("started-rules"));
    match suitability {
        Some(answers) if unsuitable(answers) => notice = notice.line(Say::new("started-unsuitable")),
        Some(_) => {}
        // Asked at creation (2.2): whoever did not say it with the line is asked.
        None => notice = notice.line(Say::new("started-suitability")),
    }
    // What makes a partnership of a room: who is in it, the other room, the yes of all sides.
    for step in ["started-step-1", "started-step-2", "started-step-3"] {
        notice = notice.line(Say::new(step));
    }
    let next: Vec<ItemId> = next_steps(&draft.after(), draft.at()).iter().map(|step| step.item.id).collect();
    if let Some(first) = next.first() {
        let items = Arg::list(next.iter().map(|item| Arg::word(item.to_string())));
        notice = notice.line(Say::new("started-next").with("items", items).with("item", Arg::word(first.to_string())));
    }
    let data = json!({
        "name": crate::notice::text_of(name),
        "short_code": code_words,
        "phase": phase,
        "cycle": 1,
        "needed": needed,
        "voices": 0,
        "next": next,
    });
    draft.reply(notice.data(data));
    Ok(())
}

/// Fewer than two "yes": a simpler form would do (2.2).
pub(super) fn unsuitable(answers: [bool; 3]) -> bool {
    answers.iter().filter(|yes| **yes).count() < 2
}

pub(super) fn three(answers: &[YesNo]) -> Result<[bool; 3], Refusal> {
    match answers {
        [a, b, c] => Ok([a, b, c].map(|answer| *answer == YesNo::Yes)),
        _ => Err(Refusal::new(Fault::Usage, "refusal-suitability")),
    }
}

/// The working languages, the room's first, each once.
pub(super) fn languages(first: Language, others: Option<&[Language]>) -> Vec<Language> {
    let mut languages = vec![first];
    for language in others.unwrap_or_default() {
        if !languages.contains(language) {
            languages.push(*language);
        }
    }
    languages
}

/// The short code: as typed, or made from the name. Letters and digits only, so that it can stand before a reference.
fn short_code(command: &PartnershipStart, name: &str, attempt: u32) -> Result<(String, bool), Refusal> {
    if let Some(typed) = &command.code {
        return Ok((code_typed(typed)?, false));
    }
    let folded = fold(name).to_uppercase();
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let base: String = match words.as_slice() {
        [] => "P".to_owned(),
        [one] => one.chars().take(8).collect(),
        several => several.iter().filter_map(|word| word.chars().next()).take(8).collect(),
    };
    let suffix = if attempt == 0 { String::new() } else { (attempt + 1).to_string() };
    Ok((format!("{base}{suffix}"), true))
}

/// A short code as typed, in upper case.
pub(crate) fn code_typed(typed: &str) -> Result<String, Refusal> {
    let code = typed.trim().to_uppercase();
    let length = code.chars().count();
    if length == 0 || length > LONGEST_CODE || !code.chars().all(|c| c.is_alphanumeric() || c == '-') {
        return Err(Refusal::new(Fault::Usage, "refusal-code-form")
            .with("code", Arg::word(typed))
            .with("most", LONGEST_CODE));
    }
    Ok(code)
}

/// The sector list: those asked for are needed; the known others may still be used, unless another grouping replaces
/// them. Sectors of `before` keep their places, since organisations and ledgers know them by number.
pub(super) fn sectors(
    draft: &mut Draft<'_>,
    asked: Option<&[SectorWord]>,
    grouped: bool,
    before: &[Sector],
) -> Result<Vec<Sector>, Refusal> {
    let mut sectors: Vec<Sector> = before.iter().map(|sector| Sector { needed: false, ..sector.clone() }).collect();
    match asked {
        None => sectors.extend(NEEDED.map(|known| Sector { name: SectorName::Known(known), needed: true })),
        Some([]) => return Err(Refusal::new(Fault::Usage, "refusal-sectors-empty")),
        Some(words) if words.len() > 30 => {
            return Err(Refusal::new(Fault::Limit, "refusal-sectors-many").with("most", 30));
        }
        Some(words) => {
            for word in words {
                let word = bounded(&word.0, 40)?;
                let known = if grouped { None } else { known_sector(word) };
                let place = sectors.iter().position(|sector| match sector.name {
                    SectorName::Known(other) => known == Some(other),
                    SectorName::Own(text) => draft.words_of(text).is_some_and(|own| fold(&own) == fold(word)),
                });
                match (place, known) {
                    (Some(index), _) => sectors[index].needed = true,
                    (None, Some(known)) => sectors.push(Sector { name: SectorName::Known(known), needed: true }),
                    (None, None) => {
                        let text: TextId = draft.text(word);
                        sectors.push(Sector { name: SectorName::Own(text), needed: true });
                    }
                }
            }
        }
    }
    if !grouped {
        for known in KnownSector::ALL {
            if !sectors.iter().any(|sector| sector.name == SectorName::Known(*known)) {
                sectors.push(Sector { name: SectorName::Known(*known), needed: false });
            }
        }
    }
    Ok(sectors)
}

/// The known sector a word names: `civil society`, `Civil-Society`.
pub(crate) fn known_sector(word: &str) -> Option<KnownSector> {
    let wanted = fold(word);
    KnownSector::ALL.iter().copied().find(|known| fold(known.word()) == wanted)
}

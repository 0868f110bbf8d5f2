//! `stakeholder map`: the map as text that works in a screen reader and without colour (`method.md` 3.4). Outsiders, and
//! rooms that are open to them, see the voices alone.

use chrono::{DateTime, Utc};
use serde_json::{Map as Object, Value as Json, json};

use super::{ENOUGH, Flag, Gap, Measure, Row, Shares, effective, flags, gaps, rows, shares};
use crate::{
    decide::Draft,
    decision::sector_key,
    ids::OrgId,
    input::in_public,
    notice::{Listed, Notice, Screen, code_of, text_of},
    picture::{self, MapSector, Picture},
    stakeholder::{Field, Org, Value, voices},
    state::State,
    words::say::{Arg, Say},
};

/// Sectors shown by name; of a partnership of countries the rest is counted.
const ROWS: usize = 12;
/// Codes in one line.
const CODES: usize = 12;
/// Organisations whose interests stand side by side.
const ORGS: usize = 10;
/// The same where one sector is asked for.
const ORGS_OF_ONE: usize = 25;
const MISSING: usize = 5;
/// The longest bar.
const BAR: usize = 12;
const SIDE_BY_SIDE: [Field; 4] = [Field::Motivation, Field::Interest, Field::OwnGoal, Field::Contribution];

/// Answers `stakeholder map`.
pub(crate) fn show(draft: &mut Draft<'_>, only: Option<crate::ids::SectorId>) {
    let (state, people, now) = (draft.state, draft.people, draft.at());
    let partner = (draft.standing.stakeholder() || draft.standing.observer) && !in_public(draft);
    // What a coordinator assumed is for coordinators alone, so never for a room (3.2).
    let assumed = draft.standing.coordinator && draft.request.room.is_none();
    let rows = rows(state);
    let mut notice = Notice::new("stakeholder.map").line(headline(state, &rows)).lines(bars(state, &rows));
    let mut figures = Object::new();
    let counts =
        rows.iter().map(|row| (sector_key(state, row.sector), json!(row.voices))).collect::<Object<String, Json>>();
    figures.insert("voices".to_owned(), json!(voices(state).count()));
    figures.insert("effective".to_owned(), json!(tenths(effective(rows.iter().map(|row| row.voices)))));
    figures.insert("sectors".to_owned(), Json::Object(counts));
    let needed: Vec<Json> = rows.iter().filter(|row| row.needed).map(|row| sector_name(state, row)).collect();
    figures.insert("needed".to_owned(), Json::Array(needed));
    let gaps = if partner { gaps(state, people, now) } else { Vec::new() };
    notice = notice.picture(Picture::Map(picture(state, &rows, &gaps)));
    if partner {
        notice = notice
            .lines(gaps.iter().filter(|gap| !matches!(gap, Gap::Empty(_))).map(|gap| gap_line(state, gap)))
            .lines(balance(state, now))
            .lines(missing(state))
            .lines(side_by_side(state, only, assumed))
            .line(Say::new("map-barriers"));
        notice = on_a_screen(notice);
        figures.insert("gaps".to_owned(), gaps.iter().map(|gap| gap_figures(state, gap)).collect());
        figures.insert("shares".to_owned(), Json::Object(share_figures(state, now)));
    }
    draft.reply(notice.data(Json::Object(figures)));
}

/// Where not everybody's interests stand side by side anyway, those that do fit on a screen; the nearest gaps stay longest.
fn on_a_screen(notice: Notice) -> Notice {
    let places = |wanted: fn(&str) -> bool| -> Vec<usize> {
        notice.lines.iter().enumerate().filter(|(_, line)| wanted(&line.key)).map(|(place, _)| place).collect()
    };
    let Some(more) = places(|key| key == "map-interests-more").first().copied() else { return notice };
    let (lines, gaps) = (places(|key| key == "map-interest"), places(|key| key.starts_with("gap-")));
    let spare = lines.iter().rev().chain(gaps.iter().rev()).copied().collect();
    notice.screen(Screen { spare, lists: vec![Listed { lines, more }], left: Say::new("status-left-out") })
}

fn tenths(tenths: usize) -> Json {
    format!("{}.{}", tenths / 10, tenths % 10).parse::<f64>().map_or(Json::Null, |number| json!(number))
}

/// The map as a picture: the voices for everybody, who has no substitute for partners alone.
fn picture(state: &State, rows: &[Row], gaps: &[Gap]) -> picture::Map {
    let count = |voices: usize| u32::try_from(voices).unwrap_or(u32::MAX);
    let all: usize = rows.iter().map(|row| row.voices).sum();
    // Where not all can stand, nobody who is needed and absent is left out.
    let mut shown: Vec<&Row> = rows.iter().collect();
    if shown.len() > ROWS {
        shown.sort_by_key(|row| (!(row.needed && row.voices == 0), std::cmp::Reverse(row.voices), row.sector));
    }
    let fragile = gaps.iter().find_map(|gap| match gap {
        Gap::NoSubstitute(orgs) => Some(orgs.iter().map(|org| Arg::Org(*org)).collect()),
        _ => None,
    });
    picture::Map {
        grouping: state.terms.as_ref().and_then(|terms| terms.grouping).map(Arg::Text),
        effective: (all > 0).then(|| count(effective(rows.iter().map(|row| row.voices)))),
        sectors: shown
            .into_iter()
            .map(|row| MapSector {
                name: state.sector_arg(row.sector),
                voices: count(row.voices),
                needed: row.needed,
                dominant: 2 * row.voices > all,
            })
            .collect(),
        fragile: fragile.unwrap_or_default(),
    }
}

fn headline(state: &State, rows: &[Row]) -> Say {
    let grouping = state.terms.as_ref().and_then(|terms| terms.grouping);
    let here = rows.iter().filter(|row| row.voices > 0).count();
    let effective = effective(rows.iter().map(|row| row.voices));
    Say::new("map-headline")
        .with("grouping", grouping.map_or(Arg::Key("map-sector".into()), Arg::Text))
        .with("voices", voices(state).count())
        .with("effective", Arg::Decimal(format!("{}.{}", effective / 10, effective % 10)))
        .with("sectors", here)
        .with("empty", rows.iter().filter(|row| row.needed && row.voices == 0).count())
}

fn bars(state: &State, rows: &[Row]) -> Vec<Say> {
    let most = rows.iter().map(|row| row.voices).max().unwrap_or(0);
    // Where all are shown, nobody who is needed and absent may be cut off.
    let mut shown: Vec<&Row> = rows.iter().collect();
    if shown.len() > ROWS {
        shown.sort_by_key(|row| (!(row.needed && row.voices == 0), std::cmp::Reverse(row.voices), row.sector));
    }
    let mut lines: Vec<Say> = shown
        .iter()
        .take(ROWS)
        .map(|row| {
            let length = if most <= BAR { row.voices } else { (row.voices * BAR).div_ceil(most) };
            let key = match (row.voices, row.needed) {
                (0, true) => "map-row-nobody",
                _ => "map-row",
            };
            Say::new(key)
                .with("sector", state.sector_arg(row.sector))
                .with("voices", row.voices)
                .with("bar", Arg::word("#".repeat(length)))
        })
        .collect();
    if rows.len() > ROWS {
        lines.push(Say::new("map-rows-more").with("count", rows.len() - ROWS));
    }
    lines
}

/// A gap in words, with the command that helps.
fn gap_line(state: &State, gap: &Gap) -> Say {
    let of_orgs = |key: &'static str, orgs: &[OrgId]| Say::new(key).with("orgs", Arg::cut(orgs.iter().copied(), CODES));
    match gap {
        Gap::Empty(sector) => Say::new("gap-empty").with("sector", state.sector_arg(*sector)),
        Gap::OneVoice(sector) => Say::new("gap-one-voice").with("sector", state.sector_arg(*sector)),
        Gap::NoSubstitute(orgs) => of_orgs("gap-no-substitute", orgs),
        Gap::NoMandate(orgs) => of_orgs("gap-no-mandate", orgs),
        Gap::Quiet(sector, days) => Say::new("gap-quiet").with("sector", state.sector_arg(*sector)).with("days", *days),
        Gap::NoContact(language) => {
            Say::new("gap-no-contact").with("language", Arg::Key(format!("language-{language}").into()))
        }
        Gap::NoNextStep(who) => Say::new("gap-no-next-step").with("who", Arg::Short(*who, 60)),
        Gap::Needs(count) => Say::new("gap-needs").with("count", *count),
    }
}

/// Where weight gathers: one line a measure that has a flag.
fn balance(state: &State, now: DateTime<Utc>) -> Vec<Say> {
    let voices = shares(state, Measure::Voices, now);
    let line = |measure: Measure| {
        let of = shares(state, measure, now);
        let flags = flags(&of, &voices);
        let total: usize = of.values().sum();
        // One proposal makes nobody dominant: of what happens, six are enough to speak of a share.
        if measure != Measure::Voices && total < ENOUGH {
            return None;
        }
        let parts = flags.iter().map(|(sector, flag)| {
            let key = match flag {
                Flag::Dominant => "map-dominant",
                Flag::Over => "map-over",
                Flag::Under => "map-under",
            };
            Arg::Say(Box::new(
                Say::new(key)
                    .with("sector", state.sector_arg(*sector))
                    .with("count", of.get(sector).copied().unwrap_or(0))
                    .with("total", total),
            ))
        });
        (!flags.is_empty()).then(|| {
            Say::new("map-balance")
                .with("measure", Arg::Key(format!("measure-{}", measure.word()).into()))
                .with("flags", Arg::list(parts.take(CODES)))
        })
    };
    Measure::ALL.into_iter().filter_map(line).collect()
}

/// Those who are not here yet, the longest known first.
fn missing(state: &State) -> Vec<Say> {
    let open: Vec<_> = state.missing.values().filter(|missing| missing.over.is_none()).collect();
    let mut lines: Vec<Say> = open
        .iter()
        .take(MISSING)
        .map(|missing| {
            let say = match missing.next {
                Some(next) => Say::new("map-missing").with("next", Arg::Short(next, 80)),
                None => Say::new("map-missing-no-step"),
            };
            say.with("who", Arg::Short(missing.who, 60)).with("sector", state.sector_arg(missing.sector))
        })
        .collect();
    if open.len() > MISSING {
        lines.push(Say::new("map-missing-more").with("count", open.len() - MISSING));
    }
    lines
}

/// Interests side by side: what each said of itself, in its own words; then who has said nothing.
fn side_by_side(state: &State, only: Option<crate::ids::SectorId>, assumed: bool) -> Vec<Say> {
    let wanted = |org: &Org| only.is_none_or(|sector| org.sector == sector);
    let all: Vec<(OrgId, &Org)> = voices(state).filter(|(_, org)| wanted(org)).collect();
    let (said, silent): (Vec<_>, Vec<_>) = all.iter().partition(|(_, org)| !parts(org, assumed).is_empty());
    let most = if only.is_some() { ORGS_OF_ONE } else { ORGS };
    let mut lines = vec![Say::new("map-interests").with("said", said.len()).with("of", all.len())];
    lines.extend(
        said.iter()
            .take(most)
            .map(|(id, org)| Say::new("map-interest").with("org", *id).with("parts", Arg::List(parts(org, assumed)))),
    );
    if said.len() > most {
        lines.push(Say::new("map-interests-more").with("count", said.len() - most));
    }
    if !silent.is_empty() {
        let orgs = Arg::cut(silent.iter().map(|(id, _)| *id), CODES);
        lines.push(Say::new("map-interests-silent").with("orgs", orgs));
    }
    lines
}

fn parts(org: &Org, assumed: bool) -> Vec<Arg> {
    SIDE_BY_SIDE
        .into_iter()
        .filter_map(|field| {
            let said = org.entry.get(&field)?;
            let Value::Text(text) = said.value else { return None };
            if said.assumed && !assumed {
                return None;
            }
            let key = if said.assumed { "map-part-assumed" } else { "map-part" };
            let name = Arg::Key(format!("field-{}", field.word()).into());
            Some(Arg::Say(Box::new(Say::new(key).with("field", name).with("text", Arg::Short(text, 70)))))
        })
        .collect()
}

fn sector_name(state: &State, row: &Row) -> Json {
    match state.sector(row.sector).and_then(crate::partnership::Sector::own_word) {
        Some(text) => text_of(text),
        None => json!(sector_key(state, row.sector)),
    }
}

fn gap_figures(state: &State, gap: &Gap) -> Json {
    let orgs = |orgs: &[OrgId]| -> Vec<Json> { orgs.iter().map(|org| code_of(*org)).collect() };
    let sector = |sector| sector_name(state, &Row { sector, voices: 0, needed: false });
    let code = gap.code();
    match gap {
        Gap::Empty(of) | Gap::OneVoice(of) => json!({ "gap": code, "sector": sector(*of) }),
        Gap::NoSubstitute(of) | Gap::NoMandate(of) => json!({ "gap": code, "orgs": orgs(of) }),
        Gap::Quiet(of, days) => json!({ "gap": code, "sector": sector(*of), "days": days }),
        Gap::NoContact(language) => json!({ "gap": code, "language": language }),
        Gap::NoNextStep(who) => json!({ "gap": code, "who": text_of(*who) }),
        Gap::Needs(count) => json!({ "gap": code, "count": count }),
    }
}

fn share_figures(state: &State, now: DateTime<Utc>) -> Object<String, Json> {
    let counts = |shares: &Shares| -> Object<String, Json> {
        shares.iter().map(|(sector, count)| (sector_key(state, *sector), json!(count))).collect()
    };
    Measure::ALL
        .into_iter()
        .map(|measure| (measure.word().to_owned(), Json::Object(counts(&shares(state, measure, now)))))
        .collect()
}

//! What people read in an export: the partnership, its organisations, and every decision with its count, its grade and
//! who was not with it. Derived from what the export holds and nothing else, so that anybody can derive it again.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value, json};

use super::{Export, MemberLine};
use crate::{
    decision::{Decision, Life, data},
    ids::{Letter, MemberId, OrgId, Ref, TextId},
    partnership::SectorName,
    render::filled,
    stakeholder::reference,
    state::State,
    words::Lookup,
};

/// The words and names an export holds.
pub(super) struct Texts<'a> {
    texts: HashMap<TextId, &'a str>,
    members: &'a [MemberLine],
}

impl<'a> Texts<'a> {
    pub(super) fn of(export: &'a Export) -> Self {
        let texts = export.texts.iter().filter_map(|line| Some((line.id, line.text.as_deref()?))).collect();
        Self { texts, members: &export.members }
    }
}

struct Names<'a> {
    texts: &'a Texts<'a>,
    codes: BTreeMap<OrgId, &'a str>,
}

impl Lookup for Names<'_> {
    fn text(&self, id: TextId) -> Option<&str> {
        self.texts.texts.get(&id).copied()
    }
    fn org(&self, id: OrgId) -> Option<&str> {
        self.codes.get(&id).copied()
    }
    fn member(&self, id: MemberId) -> Option<&str> {
        self.texts.members.iter().find(|line| line.member == id)?.name.as_deref()
    }
}

/// The readable part. Object keys stand in their own order, whatever this program was built with.
pub(super) fn derive(state: &State, texts: &Texts<'_>) -> Value {
    let codes = state.orgs.iter().filter_map(|(id, org)| Some((*id, *texts.texts.get(&org.code)?))).collect();
    let names = Names { texts, codes };
    let terms = state.terms.as_ref();
    let word = |id: Option<TextId>| id.and_then(|id| names.text(id));
    sorted(json!({
        "name": word(terms.map(|terms| terms.name)),
        "code": word(terms.map(|terms| terms.code)),
        "goal": word(terms.and_then(|terms| terms.goal)),
        "phase": terms.map(|terms| terms.phase),
        "cycle": terms.map(|terms| terms.cycle),
        "timezone": terms.map(|terms| terms.zone.id()),
        "organisations": organisations(state, &names),
        "decisions": state.decisions.values().map(|decision| one(state, decision, &names)).collect::<Vec<_>>(),
    }))
}

fn organisations(state: &State, names: &Names<'_>) -> Vec<Value> {
    let sector = |id| match state.sector(id).map(|sector| &sector.name) {
        Some(SectorName::Known(known)) => Some(known.word()),
        Some(SectorName::Own(text)) => names.text(*text),
        None => None,
    };
    state
        .orgs
        .iter()
        .map(|(id, org)| {
            json!({
                "ref": reference(*id),
                "code": names.org(*id),
                "name": names.text(org.name),
                "sector": sector(org.sector),
                "voice": org.has_voice(),
                "left": org.left,
            })
        })
        .collect()
}

/// One decision: the figures of `decision show`, and the words.
fn one(state: &State, decision: &Decision, names: &Names<'_>) -> Value {
    let mut value = filled(&data(state, decision), names);
    let Some(fields) = value.as_object_mut() else { return value };
    let mut put = |key: &str, value: Value| {
        if !value.is_null() {
            fields.insert(key.to_owned(), value);
        }
    };
    put("text", json!(decision.text.and_then(|id| names.text(id))));
    put("outcome", json!(decision.outcome.as_ref().and_then(|outcome| names.text(outcome.text))));
    put("closed", json!(decision.closed));
    put("positions", Value::Array(positions(decision, names)));
    let dissent = decision
        .dissents
        .iter()
        .map(|dissent| json!({ "org": names.org(dissent.org), "text": dissent.text.map(|id| names.text(id)) }))
        .collect();
    put("dissent", Value::Array(dissent));
    put("supersedes", json!(decision.supersedes.map(|old| Ref::new(Letter::D, old))));
    if let Some(Life::Superseded(new)) = decision.life {
        put("superseded_by", json!(Ref::new(Letter::D, new)));
    }
    value
}

/// The position that counts for each voice on the roll, in roll order; null where it was not heard.
fn positions(decision: &Decision, names: &Names<'_>) -> Vec<Value> {
    decision
        .roll
        .iter()
        .map(|seat| {
            let mut line = Map::new();
            line.insert("org".into(), json!(names.org(seat.org)));
            let statement = decision.counting(seat.org);
            line.insert("position".into(), json!(statement.map(|statement| statement.position)));
            if let Some(ground) = statement.and_then(|statement| statement.ground) {
                line.insert("ground".into(), json!(ground));
            }
            if let Some(reason) = statement.and_then(|statement| statement.reason) {
                line.insert("reason".into(), json!(names.text(reason)));
            }
            Value::Object(line)
        })
        .collect()
}

fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let map: BTreeMap<String, Value> = map.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            Value::Object(map.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}

/// The first place where two readable parts differ: where, what the file says, what the record gives.
pub(super) fn difference(file: &Value, record: &Value) -> Option<(String, String, String)> {
    match (file, record) {
        (Value::Object(a), Value::Object(b)) => {
            let keys = a.keys().chain(b.keys().filter(|key| !a.contains_key(*key)));
            keys.into_iter().find_map(|key| {
                let null = Value::Null;
                let (a, b) = (a.get(key).unwrap_or(&null), b.get(key).unwrap_or(&null));
                difference(a, b).map(|(at, file, record)| (join(key, &at), file, record))
            })
        }
        (Value::Array(a), Value::Array(b)) => {
            let null = Value::Null;
            (0..a.len().max(b.len())).find_map(|index| {
                let (a, b) = (a.get(index).unwrap_or(&null), b.get(index).unwrap_or(&null));
                let name = [a, b].iter().find_map(|item| item.get("ref")?.as_str()).map(str::to_owned);
                let name = name.unwrap_or_else(|| (index + 1).to_string());
                difference(a, b).map(|(at, file, record)| (join(&name, &at), file, record))
            })
        }
        _ if file == record => None,
        _ => Some((String::new(), brief(file), brief(record))),
    }
}

fn join(key: &str, rest: &str) -> String {
    if rest.is_empty() { key.to_owned() } else { format!("{key} {rest}") }
}

fn brief(value: &Value) -> String {
    const MOST: usize = 80;
    let text = if value.is_null() { "nothing".to_owned() } else { value.to_string() };
    if text.chars().count() > MOST { text.chars().take(MOST).chain(['…']).collect() } else { text }
}

//! Comments and publication: each criterion takes what organisations say of it, and a partnership may show its scorecard in
//! its public rooms (`method.md` 6).

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::{
    catalogue::value::CriterionWord,
    decide::{Draft, bounded},
    decision::propose,
    event::{Entry, Event},
    ids::{OrgId, TextId},
    refusal::{Fault, Refusal},
    state::State,
    vocabulary::Audience,
    words::{
        say::{Arg, Say},
        western_digits,
    },
};

/// So many stand below a criterion that is looked at alone, the newest first.
const SHOWN: usize = 10;
const LONGEST: usize = 300;

/// What an organisation says of a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Which organisation.
    pub org: OrgId,
    /// Its words.
    pub text: TextId,
    /// When.
    pub at: DateTime<Utc>,
}

/// What was said of each criterion, by its number, the oldest first.
pub type Comments = BTreeMap<u8, Vec<Comment>>;

/// Folds what was said of a criterion.
pub fn evolve(state: &mut State, entry: &Entry) {
    if let Event::CriterionCommented { criterion, org, text } = &entry.event {
        let comment = Comment { org: *org, text: *text, at: entry.at };
        state.comments.entry(*criterion).or_default().push(comment);
    }
}

/// The criterion somebody typed: `C5`, `c5`, `5`, in the digits of any of our scripts.
pub(super) fn find(typed: &CriterionWord) -> Result<u8, Refusal> {
    let word = western_digits(typed.0.trim()).to_ascii_lowercase();
    let number = word.strip_prefix('c').unwrap_or(&word).trim_start_matches('-').parse::<u8>().ok();
    number.filter(|number| (1..=super::CRITERIA_COUNT).contains(&u32::from(*number))).ok_or_else(|| {
        Refusal::new(Fault::NotFound, "refusal-criterion-unknown")
            .with("criterion", Arg::word(typed.0.clone()))
            .hint("refusal-criterion-unknown-hint")
    })
}

/// Records what the asker's organisation says of a criterion.
pub(super) fn add(draft: &mut Draft<'_>, criterion: u8, words: &str, for_org: Option<&str>) -> Result<Say, Refusal> {
    let (org, _) = propose::voice(draft, for_org)?;
    let words = bounded(words, LONGEST)?;
    let text = draft.text(words);
    draft.event(Event::CriterionCommented { criterion, org, text });
    Ok(Say::new("scorecard-commented").with("org", org).with("id", Arg::word(format!("C{criterion}"))))
}

/// How many comments a criterion has, and how to read them; nothing where it has none.
pub(super) fn count(state: &State, criterion: u8) -> Option<Say> {
    let count = state.comments.get(&criterion).map_or(0, Vec::len);
    (count > 0)
        .then(|| Say::new("scorecard-comments").with("count", count).with("id", Arg::word(format!("C{criterion}"))))
}

/// What was said of one criterion, the newest first, and how to say something.
pub(super) fn all(state: &State, criterion: u8) -> Vec<Say> {
    let comments = state.comments.get(&criterion).map_or(&[][..], Vec::as_slice);
    let line = |comment: &Comment| {
        Say::new("scorecard-comment")
            .with("org", comment.org)
            .with("date", Arg::Day(comment.at))
            .with("text", comment.text)
    };
    let mut lines: Vec<Say> = comments.iter().rev().take(SHOWN).map(line).collect();
    if comments.len() > SHOWN {
        lines.push(Say::new("scorecard-comments-earlier").with("count", comments.len() - SHOWN));
    }
    lines.push(Say::new("scorecard-comment-how").with("id", Arg::word(format!("C{criterion}"))));
    lines
}

/// Whether the asker may publish it, and there is somewhere to.
pub(super) fn may_publish(draft: &Draft<'_>) -> Result<(), Refusal> {
    if !draft.standing.coordinator {
        return Err(Refusal::new(Fault::Forbidden, "refusal-scorecard-publish"));
    }
    if !draft.state.attached().any(|(_, room)| room.audience == Audience::Public) {
        return Err(Refusal::new(Fault::NotFound, "refusal-no-public-room").hint("refusal-no-public-room-hint"));
    }
    Ok(())
}

//! C14: whether the range of voices aimed at is reached (`method.md` 6).
//!
//! Looked at are the people who speak for a voice, each once, by what they say of themselves; for regions, the voices by
//! their labels. What people say stands outside the ledger ([`crate::describe`]) and only here is it read, for all of them
//! together: how many targets are reached is told, never which, nor by how much.
//!
//! Where two readings remain, the kinder one holds. A target on which fewer than seven of ten have said something is left
//! out rather than counted as missed, and a share is one of those who have.

use std::collections::BTreeSet;

use super::{
    Mark, Record,
    rules::{self, Share},
};
use crate::{
    ids::MemberId,
    partnership::voices::{Target, alternatives},
    people::Person,
    stakeholder::{reference, voices},
    vocabulary::{Language, VoiceAxis},
    words::{fold, say::Say},
};

/// Fewer who have said something, in per cent of all, tell nothing.
const DISCLOSED: u128 = 70;
/// What fewer than so many people say of themselves is never counted, whatever the partnership's own floor (5.4).
const LEAST: usize = 5;

pub(super) fn mark(record: &Record<'_>) -> Mark {
    let Some(terms) = &record.state.terms else { return Mark::none(14) };
    if terms.voices.is_empty() {
        return Mark::new(14, rules::targets(Share::default()), Say::new("figure-c14-none"));
    }
    let looked: Vec<bool> = terms.voices.iter().filter_map(|target| reached(record, target)).collect();
    if looked.is_empty() {
        return Mark::none(14);
    }
    let share = Share::new(looked.iter().filter(|reached| **reached).count(), looked.len());
    let figure = Say::new("figure-c14")
        .with("met", looked.iter().filter(|reached| **reached).count())
        .with("of", looked.len())
        .with("percent", share.percent())
        .with("left", terms.voices.len() - looked.len());
    // All voices, whoever said what.
    Mark::new(14, rules::targets(share), figure)
        .resting_on(record.state.governance.range())
        .resting_on(voices(record.state).map(|(org, _)| reference(org)))
}

/// Whether a target is reached; none where too few have said something for it to be looked at.
fn reached(record: &Record<'_>, target: &Target) -> Option<bool> {
    let words = record.people.text(target.words)?;
    let group: Vec<String> = alternatives(words).collect();
    let is_one = |said: &str| group.contains(&fold(said));
    let answers: Vec<Option<bool>> = match target.axis {
        VoiceAxis::Gender => of_people(record, |person| person.described.gender.as_deref().map(is_one)),
        VoiceAxis::AgeGroup => of_people(record, |person| person.described.age_group.as_deref().map(is_one)),
        VoiceAxis::Access => of_people(record, |person| person.described.access.as_deref().map(is_one)),
        VoiceAxis::Language => {
            let aimed: Vec<Language> = group.iter().filter_map(|word| word.parse().ok()).collect();
            of_people(record, |person| person.language.map(|language| aimed.contains(&language)))
        }
        VoiceAxis::Region => voices(record.state)
            .map(|(_, org)| {
                let label = record.people.text(org.label()?)?;
                Some(label.split([',', '،', ';', '؛', '/']).any(is_one))
            })
            .collect(),
    };
    let said: Vec<bool> = answers.iter().copied().flatten().collect();
    let floor = match target.axis {
        // Labels are there for all partners to read.
        VoiceAxis::Region => 1,
        _ => record.state.terms.as_ref().map_or(LEAST, |terms| LEAST.max(usize::from(terms.anonymity_floor))),
    };
    let told = said.len() >= floor && Share::new(said.len(), answers.len()).reaches(DISCLOSED);
    let share = Share::new(said.iter().filter(|one| **one).count(), said.len());
    told.then(|| share.reaches(u128::from(target.percent)))
}

/// What everybody who speaks for a voice answers, each person once, in no order that means anything.
fn of_people(record: &Record<'_>, answer: impl Fn(&Person) -> Option<bool>) -> Vec<Option<bool>> {
    let speaking: BTreeSet<MemberId> =
        voices(record.state).flat_map(|(_, org)| org.lead.into_iter().chain(org.alternates.iter().copied())).collect();
    speaking.into_iter().filter_map(|member| record.people.person(member)).map(answer).collect()
}

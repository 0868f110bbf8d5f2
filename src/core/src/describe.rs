//! What people say of themselves (`method.md` 3.2, "self-description: only in aggregates"): gender, age group, access needs,
//! in their own words.
//!
//! It stands with the person, outside every ledger, as their language and hours do: no event, no text and no export of a
//! partnership holds it, `me forget` leaves nothing of it, and only [`crate::scorecard`] reads it, for all voices together
//! (C14). To oneself it is shown by `me show` and `me export`.

use std::fmt;

use serde::Serialize;

use crate::{
    catalogue::MeDescribe,
    decide::bounded,
    me::Membership,
    notice::{Notice, To},
    partnership::{
        Terms,
        voices::{self, Target},
    },
    refusal::Refusal,
    vocabulary::VoiceAxis,
    words::say::{Arg, Say},
};

/// Characters of each.
const LONGEST: usize = 60;

/// Something people may say of themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trait {
    /// Their gender.
    Gender,
    /// Their age group.
    AgeGroup,
    /// A disability or access need.
    Access,
}

impl Trait {
    /// All, as they are shown.
    pub const ALL: [Self; 3] = [Self::Gender, Self::AgeGroup, Self::Access];

    /// Where targets look at it.
    #[must_use]
    pub const fn axis(self) -> VoiceAxis {
        match self {
            Self::Gender => VoiceAxis::Gender,
            Self::AgeGroup => VoiceAxis::AgeGroup,
            Self::Access => VoiceAxis::Access,
        }
    }
}

/// What a person said of themselves, in their own words.
#[derive(Clone, PartialEq, Eq, Default, Serialize)]
pub struct Described {
    /// Their gender.
    pub gender: Option<String>,
    /// Their age group.
    pub age_group: Option<String>,
    /// A disability or access need.
    pub access: Option<String>,
}

/// Says nothing of it: what is printed lands in logs.
impl fmt::Debug for Described {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Described")
    }
}

impl Described {
    /// The words said of this, if any.
    #[must_use]
    pub fn of(&self, what: Trait) -> Option<&str> {
        match what {
            Trait::Gender => self.gender.as_deref(),
            Trait::AgeGroup => self.age_group.as_deref(),
            Trait::Access => self.access.as_deref(),
        }
    }

    /// Whether nothing is said.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.gender.is_none() && self.age_group.is_none() && self.access.is_none()
    }

    /// The same after these changes.
    #[must_use]
    pub fn changed(mut self, changes: &[Change]) -> Self {
        for change in changes {
            let place = match change.what {
                Trait::Gender => &mut self.gender,
                Trait::AgeGroup => &mut self.age_group,
                Trait::Access => &mut self.access,
            };
            place.clone_from(&change.to);
        }
        self
    }

    /// What is said, for the person themselves: "gender: woman, age group: under 30"; none where nothing is.
    #[must_use]
    pub fn line(&self) -> Option<Say> {
        let part = |what: Trait| {
            let say = Say::new("me-described-part")
                .with("axis", Arg::Key(format!("range-axis-{}", what.axis()).into()))
                .with("words", Arg::word(self.of(what)?));
            Some(Arg::Say(Box::new(say)))
        };
        let parts: Vec<Arg> = Trait::ALL.into_iter().filter_map(part).collect();
        (!parts.is_empty()).then(|| Say::new("me-described").with("parts", Arg::List(parts)))
    }
}

/// One thing said anew, or taken away.
#[derive(Clone, PartialEq, Eq)]
pub struct Change {
    /// What.
    pub what: Trait,
    /// In these words; none takes it away.
    pub to: Option<String>,
}

/// As [`Described`]'s.
impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Change({:?})", self.what)
    }
}

/// The changes a command asks for, in the order of [`Trait::ALL`]; a dash takes away.
///
/// # Errors
/// Words are empty or too long.
pub fn typed(command: &MeDescribe) -> Result<Vec<Change>, Refusal> {
    let said =
        [(Trait::Gender, &command.gender), (Trait::AgeGroup, &command.age_group), (Trait::Access, &command.access)];
    said.into_iter()
        .filter_map(|(what, words)| Some((what, words.as_deref()?)))
        .map(|(what, words)| {
            let words = bounded(words, LONGEST)?;
            // Phones make one long dash of two.
            let away = matches!(words, "-" | "–" | "—");
            let to = (!away).then(|| words.split_whitespace().collect::<Vec<_>>().join(" "));
            Ok(Change { what, to })
        })
        .collect()
}

/// What a partnership looks for among people, as a sentence; none where it looks for nothing they could say of themselves.
#[must_use]
pub fn sought(terms: &Terms) -> Option<Say> {
    let targets: Vec<Target> = terms.voices.iter().filter(|target| target.axis != VoiceAxis::Region).cloned().collect();
    (!targets.is_empty()).then(|| Say::new("range-targets").with("targets", voices::list(&targets)))
}

fn on(now: &Described) -> Say {
    let said: Vec<Arg> = Trait::ALL
        .into_iter()
        .filter(|what| now.of(*what).is_some())
        .map(|what| Arg::Key(format!("range-axis-{}", what.axis()).into()))
        .collect();
    if said.is_empty() {
        Say::new("me-described-nothing")
    } else {
        Say::new("me-described-on").with("said", Arg::List(said))
    }
}

/// `me describe`: on what something stands now, who sees it, and how it is taken away. The words are not repeated: what is
/// answered waits in the outbox, and they stand with the person alone. Of `partnerships` it says which words they look for, since
/// only those are counted. `overheard` where others could read the line.
#[must_use]
pub fn answer(now: &Described, partnerships: &[Membership], overheard: bool) -> Notice {
    let sought = partnerships.iter().filter_map(|membership| {
        let targets = Arg::word(membership.sought.clone()?);
        Some(Say::new("me-described-sought").with("name", Arg::word(membership.name.clone())).with("targets", targets))
    });
    let notice = Notice::new("me.described")
        .to(To::Asker { private: true })
        .line(on(now))
        .line(Say::new("me-described-use"))
        .lines(sought)
        .line(Say::new("me-described-how"));
    if overheard { notice.line(Say::new("checkin-said-in-room")) } else { notice }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        catalogue::{Command, MeCommand, parse},
        me::{self, Known},
        refusal::Fault,
    };

    fn changes(line: &str) -> Result<Vec<(Trait, Option<String>)>, Refusal> {
        let Command::Me(MeCommand::Describe(command)) = parse(line)? else { panic!("{line}") };
        Ok(typed(&command)?.into_iter().map(|change| (change.what, change.to)).collect())
    }

    #[test]
    fn each_is_said_in_own_words_and_taken_away_by_a_dash() {
        let said = |words: &str| Some(words.to_owned());
        assert_eq!(changes("me describe"), Ok(Vec::new()));
        assert_eq!(
            changes("me describe --access a ramp,  please --gender woman --age-group 30-39"),
            Ok(vec![
                (Trait::Gender, said("woman")),
                (Trait::AgeGroup, said("30-39")),
                (Trait::Access, said("a ramp, please")),
            ])
        );
        for dash in ["-", "\"-\"", "–", "—"] {
            assert_eq!(changes(&format!("me describe --gender {dash}")), Ok(vec![(Trait::Gender, None)]), "{dash}");
        }
    }

    #[test]
    fn long_and_empty_words_are_refused() {
        assert!(changes(&format!("me describe --gender {}", "w".repeat(LONGEST))).is_ok());
        let refused = changes(&format!("me describe --gender {}", "w".repeat(LONGEST + 1))).unwrap_err();
        assert!(refused.is(Fault::Limit, "refusal-too-long"));
        assert!(changes("me describe --gender \" \"").is_err());
    }

    #[test]
    fn what_is_said_anew_replaces_only_itself() {
        let gender = Change { what: Trait::Gender, to: Some("woman".to_owned()) };
        let age = Change { what: Trait::AgeGroup, to: Some("under 30".to_owned()) };
        let away = Change { what: Trait::Gender, to: None };
        let both = Described::default().changed(&[gender, age]);
        assert_eq!((both.of(Trait::Gender), both.of(Trait::AgeGroup)), (Some("woman"), Some("under 30")));
        let one = both.changed(std::slice::from_ref(&away));
        assert_eq!((one.of(Trait::Gender), one.of(Trait::AgeGroup)), (None, Some("under 30")));
        assert!(!one.is_empty());
        assert!(Described::default().is_empty() && Described::default().line().is_none());
    }

    #[test]
    fn the_answer_names_what_was_said_and_repeats_no_word() {
        let described = Described { access: Some("a ramp".to_owned()), ..Described::default() };
        let told = answer(&described, &[], false);
        assert_eq!(told.to, To::Asker { private: true });
        assert!(told.says("me-described-on") && told.says("range-axis-access") && !told.says("range-axis-gender"));
        assert!(!serde_json::to_string(&told).unwrap().contains("ramp"));
        assert!(!told.says("checkin-said-in-room") && answer(&described, &[], true).says("checkin-said-in-room"));
        assert!(answer(&Described::default(), &[], false).says("me-described-nothing"));
        assert!(!told.says("me-described-sought"));
        let sought = |sought: Option<&str>| Membership {
            name: "Upper Sarala".to_owned(),
            code: "SARALA".to_owned(),
            roles: String::new(),
            matters: Vec::new(),
            sought: sought.map(str::to_owned),
        };
        let told = answer(&described, &[sought(None), sought(Some("gender: woman, 40 %"))], false);
        assert_eq!(told.lines.iter().filter(|line| line.key == "me-described-sought").count(), 1);
    }

    #[test]
    fn people_see_it_themselves_take_it_along_and_are_told_that_it_goes() {
        let known = |described| Known { name: "Amina".to_owned(), described, ..Known::default() };
        let silent = known(Described::default());
        let said = known(Described { gender: Some("woman".to_owned()), ..Described::default() });
        for notice in [me::show(&said), me::export(&said)] {
            assert_eq!(notice.to, To::Asker { private: true });
            assert!(notice.says("me-described") && notice.says("range-axis-gender"));
        }
        assert!(!me::show(&silent).says("me-described"));
        let file = me::export(&said).data["described"].clone();
        assert_eq!(file, serde_json::json!({ "gender": "woman", "age_group": null, "access": null }));
        let goes = |known| me::forget_preview(known).says("forget-described");
        assert_eq!((goes(&said), goes(&silent)), (true, false));
    }

    #[test]
    fn nothing_of_it_is_printed() {
        let described = Described { gender: Some("woman".to_owned()), ..Described::default() };
        let change = Change { what: Trait::Gender, to: Some("woman".to_owned()) };
        assert!(!format!("{described:?} {change:?}").contains("woman"));
    }
}

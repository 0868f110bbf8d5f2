//! The ten questions of a check-in (`method.md` 5.2) and the twelve reasons of the value checklist (2.4). Their words stand in
//! `locales/*/checkin.ftl`.

use serde::{Deserialize, Serialize};

use super::sheet::Sheet;
use crate::words::say::Arg;

/// One question of a sheet; no word of one sheet is a word of the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// The others act in line with what was agreed.
    Trust,
    /// Information and reasons can be found.
    Transparency,
    /// The common goal is clear.
    Goal,
    /// All have a fair chance to influence.
    Influence,
    /// People affected are heard.
    Inclusion,
    /// Visible progress.
    Progress,
    /// Gains and inputs are fairly shared.
    Sharing,
    /// The right information at the right time.
    Communication,
    /// Learning together.
    Learning,
    /// Worth the effort.
    Worth,
    /// Value: the matter is seen from every side.
    FullPicture,
    /// Value: the interests of those concerned are represented.
    Interests,
    /// Value: knowledge and skills of all are pooled.
    Competence,
    /// Value: opinions are better founded.
    Opinion,
    /// Value: partners trust each other.
    MutualTrust,
    /// Value: decisions are credible.
    Credibility,
    /// Value: there is a common goal.
    CommonGoal,
    /// Value: partners are committed.
    Commitment,
    /// Value: things are done jointly.
    JointActivities,
    /// Value: partners learn from each other.
    JointLearning,
    /// Value: what was decided is likely to be carried out.
    Implementation,
    /// Value: results last.
    Durability,
}

impl Question {
    /// Those of a check-in, in their order.
    pub(super) const CHECKIN: [Self; 10] = [
        Self::Trust,
        Self::Transparency,
        Self::Goal,
        Self::Influence,
        Self::Inclusion,
        Self::Progress,
        Self::Sharing,
        Self::Communication,
        Self::Learning,
        Self::Worth,
    ];

    /// Those of the value checklist, in their order.
    pub(super) const VALUE: [Self; 12] = [
        Self::FullPicture,
        Self::Interests,
        Self::Competence,
        Self::Opinion,
        Self::MutualTrust,
        Self::Credibility,
        Self::CommonGoal,
        Self::Commitment,
        Self::JointActivities,
        Self::JointLearning,
        Self::Implementation,
        Self::Durability,
    ];

    /// The key of the questionnaire.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Trust => "trust",
            Self::Transparency => "transparency",
            Self::Goal => "goal",
            Self::Influence => "influence",
            Self::Inclusion => "inclusion",
            Self::Progress => "progress",
            Self::Sharing => "sharing",
            Self::Communication => "communication",
            Self::Learning => "learning",
            Self::Worth => "worth",
            Self::FullPicture => "full-picture",
            Self::Interests => "interests",
            Self::Competence => "competence",
            Self::Opinion => "opinion",
            Self::MutualTrust => "mutual-trust",
            Self::Credibility => "credibility",
            Self::CommonGoal => "common-goal",
            Self::Commitment => "commitment",
            Self::JointActivities => "joint-activities",
            Self::JointLearning => "joint-learning",
            Self::Implementation => "implementation",
            Self::Durability => "durability",
        }
    }

    /// The sheet it stands on.
    #[must_use]
    pub fn sheet(self) -> Sheet {
        if Self::VALUE.contains(&self) { Sheet::Value } else { Sheet::Checkin }
    }

    /// Its place on its sheet, from 1.
    #[must_use]
    pub fn number(self) -> usize {
        self.sheet().questions().iter().position(|question| *question == self).map_or(0, |place| place + 1)
    }

    /// Its name in a word or two, as a card shows it.
    #[must_use]
    pub fn name(self) -> Arg {
        Arg::Key(format!("checkin-key-{}", self.word()).into())
    }
}

//! The ten questions of a check-in (`method.md` 5.2). Their words stand in `locales/*/checkin.ftl`.

use serde::{Deserialize, Serialize};

/// One of the ten.
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
}

/// How many questions there are.
pub const QUESTIONS: usize = 10;

impl Question {
    /// All, in their order.
    pub const ALL: [Self; QUESTIONS] = [
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
        }
    }

    /// Its place, from 1.
    #[must_use]
    pub fn number(self) -> usize {
        Self::ALL.iter().position(|question| *question == self).map_or(0, |place| place + 1)
    }
}

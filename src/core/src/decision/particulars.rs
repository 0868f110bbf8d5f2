//! What only some proposals say of themselves: what a rule is about and changes, why it is urgent, who is asked for advice.

use serde::{Deserialize, Serialize};

use super::governance::RuleChange;
use crate::{
    cycle::Move,
    event::DecisionNumber,
    ids::{ItemId, MemberId, OrgId, Ref, TextId},
    meeting::MeetingNumber,
    review::Concludes,
    vocabulary::{Heading, Scope},
};

/// What only some proposals have; most have none of it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Particulars {
    /// What a governance rule or a role is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<ScopeName>,
    /// What a governance rule changes once it is adopted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub set: Vec<RuleChange>,
    /// Why it cannot wait for the usual window (R14).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgent: Option<TextId>,
    /// The role or task that lets its holder decide (4.8).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<Ref>,
    /// Voices that the matter touches (4.8).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub affected: Vec<OrgId>,
    /// Who knows something about it (4.8).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub knowledgeable: Vec<Adviser>,
    /// The proposal that got stuck and is put to a vote here (4.2).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_of: Option<DecisionNumber>,
    /// The review it concludes, and how (2.1).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concludes: Option<Concludes>,
    /// The meeting it was decided at (R25).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting: Option<MeetingNumber>,
    /// The step to another phase it takes once it is adopted (2.1).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moves: Option<Move>,
    /// The item of the cycle that it says is not for this partnership (2.1).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waives: Option<ItemId>,
    /// The headings that its words name, of a code of conduct (2.4, G5).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headings: Vec<Heading>,
}

impl Particulars {
    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What a rule or role is about: a known word, or one of the partnership's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScopeName {
    /// One that the method knows.
    Known(Scope),
    /// Any other.
    Own(TextId),
}

/// Who is asked for advice, or gives it: an organisation, or a person for themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Adviser {
    /// An organisation.
    Org(OrgId),
    /// A person without a voice here.
    Member(MemberId),
}

impl From<Adviser> for crate::words::say::Arg {
    fn from(adviser: Adviser) -> Self {
        match adviser {
            Adviser::Org(org) => org.into(),
            Adviser::Member(member) => member.into(),
        }
    }
}

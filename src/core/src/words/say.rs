//! What is to be said, as data: a Fluent key and its arguments. Words come at delivery.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::ids::{MemberId, OrgId, Ref, TextId};

/// One sentence, line or label to be said in the reader's language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Say {
    /// The Fluent message.
    pub key: Cow<'static, str>,
    /// Its arguments by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

/// An argument of a sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// A number; Fluent chooses the plural form by it.
    Number(i64),
    /// A decimal number in ASCII digits with a point, shown in the digits and groups of the language.
    Decimal(String),
    /// A word as it is: a code, a command line, what somebody just mistyped. Isolated where directions differ.
    Word(String),
    /// An instant, shown with date, time and zone of the reader.
    Instant(DateTime<Utc>),
    /// An instant, shown as a date of the reader.
    Day(DateTime<Utc>),
    /// A calendar day without a zone.
    Date(NaiveDate),
    /// A reference.
    Ref(Ref),
    /// A stored text, shown in full; `…` in brackets where it was erased.
    Text(TextId),
    /// A stored text on one line, cut at a word to at most this many characters.
    Short(TextId, u16),
    /// An organisation by its short code.
    Org(OrgId),
    /// A person of this partnership by name; "a former member" where erased.
    Member(MemberId),
    /// Another Fluent message, said in the same language.
    Key(Cow<'static, str>),
    /// Another sentence with arguments of its own.
    Say(Box<Say>),
    /// Several, joined as the language joins them.
    List(Vec<Arg>),
}

impl Say {
    /// The message without arguments.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((Cow::Borrowed(name), arg.into()));
        self
    }
}

impl Say {
    /// The same with a `$count` that is so much higher.
    #[must_use]
    pub fn counting(mut self, more: usize) -> Self {
        for (name, arg) in &mut self.args {
            if let (true, Arg::Number(count)) = (*name == "count", arg) {
                *count = count.saturating_add(i64::try_from(more).unwrap_or(i64::MAX));
            }
        }
        self
    }
}

impl Arg {
    /// A word as it is.
    pub fn word(word: impl Into<String>) -> Self {
        Self::Word(word.into())
    }

    /// Several, joined as the language joins them; of more than so many, how many more there are.
    pub fn cut<T: Into<Self>>(items: impl IntoIterator<Item = T>, most: usize) -> Self {
        let mut items: Vec<Self> = items.into_iter().map(Into::into).collect();
        let left = items.len().saturating_sub(most);
        items.truncate(most);
        if left == 0 {
            return Self::List(items);
        }
        Self::Say(Box::new(Say::new("list-and-more").with("list", Self::List(items)).with("count", left)))
    }

    /// Several, joined as the language joins them.
    pub fn list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

macro_rules! from {
    ($($type:ty => $variant:ident),+) => {
        $(impl From<$type> for Arg { fn from(value: $type) -> Self { Self::$variant(value.into()) } })+
    };
}
from!(u32 => Number, i64 => Number, i32 => Number, u16 => Number, String => Word, &str => Word, DateTime<Utc> => Instant,
    NaiveDate => Date, Ref => Ref, TextId => Text, OrgId => Org, MemberId => Member, Say => Say);

impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

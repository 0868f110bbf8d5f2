//! What the bot asked for, and what was wrong with it.

use std::fmt;

use serde_json::Value;

/// One request, as it came.
#[derive(Debug, Clone)]
pub struct Asked {
    /// `POST`.
    pub method: String,
    /// Without `/api/v10`, as in Discord's documentation: `/channels/{channel_id}/messages`.
    pub route: String,
    /// The path itself.
    pub path: String,
    /// The body, or what stood in `payload_json`.
    pub body: Option<Value>,
    /// Names of the files that came with it.
    pub files: Vec<String>,
    /// The answer's status.
    pub status: u16,
    /// Discord's error code, where the answer was one.
    pub code: Option<u32>,
    /// The clock.
    pub at_ms: i64,
    /// Whether it was more than the rate limits allow.
    pub over_limit: bool,
}

/// Something that a bot must not do to Discord.
#[derive(Debug, Clone)]
pub struct Violation {
    /// Who says so: `discord`, `twilight-validate`, `openapi`.
    pub judge: &'static str,
    /// What was asked: method and path.
    pub what: String,
    /// What is wrong with it.
    pub why: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.judge, self.what, self.why)
    }
}

#[derive(Debug, Default)]
pub(crate) struct Record {
    pub asked: Vec<Asked>,
    pub violations: Vec<Violation>,
    pub creations: std::collections::BTreeMap<Option<u64>, Vec<i64>>,
    pub identifies: u32,
    pub resumes: u32,
    pub heartbeats: u32,
}

impl Record {
    pub fn violation(&mut self, judge: &'static str, what: impl Into<String>, why: impl Into<String>) {
        self.violations.push(Violation { judge, what: what.into(), why: why.into() });
    }
}

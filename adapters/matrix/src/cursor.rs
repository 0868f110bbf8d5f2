//! How far a room has been read, and what that says about when a message can have been sent.

use chrono::{DateTime, Utc};

/// How far a room has been read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cursor {
    /// The homeserver's token: everything before it has been heard. Opaque.
    pub(crate) token: String,
    /// When we had read that far, by our clock.
    pub(crate) at: DateTime<Utc>,
}

impl Cursor {
    /// The name under which a room's cursor is remembered.
    pub(crate) fn name(room: &str) -> String {
        format!("cursor/{room}")
    }

    /// As it is remembered.
    pub(crate) fn to_stored(&self) -> String {
        format!("{} {}", self.at.timestamp_millis(), self.token)
    }

    /// From what is remembered. An empty value is a forgotten cursor.
    pub(crate) fn from_stored(stored: &str) -> Option<Self> {
        let (at, token) = stored.split_once(' ')?;
        let at = DateTime::from_timestamp_millis(at.parse().ok()?)?;
        Some(Self { token: token.to_owned(), at })
    }

    /// When something read after this cursor was said. The sender's homeserver writes the stamp and can write
    /// anything, so it counts only between what we had read already and what we have just received.
    pub(crate) fn clamp(&self, stamp: i64, received: DateTime<Utc>) -> DateTime<Utc> {
        let stamp = DateTime::from_timestamp_millis(stamp).unwrap_or(received);
        stamp.max(self.at).min(received)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second(s: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(s, 0).unwrap()
    }

    #[test]
    fn a_cursor_survives_being_stored() {
        let cursor = Cursor { token: "s12_1 0".into(), at: second(1_790_000_000) };
        assert_eq!(Cursor::from_stored(&cursor.to_stored()), Some(cursor));
        assert_eq!(Cursor::from_stored(""), None);
    }

    #[test]
    fn a_stamp_counts_only_between_cursor_and_receipt() {
        let cursor = Cursor { token: "s".into(), at: second(100) };
        assert_eq!(cursor.clamp(150_000, second(200)), second(150));
        assert_eq!(cursor.clamp(50_000, second(200)), second(100));
        assert_eq!(cursor.clamp(250_000, second(200)), second(200));
        assert_eq!(cursor.clamp(i64::MAX, second(200)), second(200));
        // Our clock was set back meanwhile: receipt wins.
        assert_eq!(cursor.clamp(150_000, second(90)), second(90));
    }
}

//! What Discord's errors mean: later, never, or out of reach.

use std::time::Duration;

use convenor_core::port::SendError;

/// A request that did not work.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// Discord answered with an error.
    #[error("Discord says {status}, code {code}: {message}")]
    Discord {
        /// The HTTP status.
        status: u16,
        /// Discord's own code; 0 where it gave none.
        code: u32,
        /// Its words.
        message: String,
        /// How long to wait, after too many requests.
        after: Option<Duration>,
    },
    /// The pace forbids it for now.
    #[error("too many requests; the next one in {} s", .0.as_secs_f32())]
    Paced(Duration),
    /// No answer.
    #[error("Discord does not answer")]
    Transport(#[source] reqwest::Error),
    /// An answer nobody understands.
    #[error("Discord's answer was not understood")]
    Answer(#[source] serde_json::Error),
}

/// The token is not taken.
pub(crate) const UNAUTHORIZED: u16 = 401;

impl Fault {
    /// Discord's own code.
    pub(crate) const fn code(&self) -> u32 {
        match self {
            Self::Discord { code, .. } => *code,
            _ => 0,
        }
    }

    /// Whether an interaction can't be answered any more: unknown, answered already, its token over.
    pub(crate) const fn is_stale(&self) -> bool {
        match self {
            // 10062 unknown interaction, 40060 acknowledged, 10015 unknown webhook, 50027 its token is invalid, 10008
            // the deferred message is gone.
            Self::Discord { code, status, .. } => {
                matches!(*code, 10062 | 40060 | 10015 | 50027 | 10008) || *status == 404
            }
            _ => false,
        }
    }

    /// What that means for a message.
    pub(crate) fn of_message(self) -> SendError {
        match self {
            Self::Paced(after) => SendError::Later { after: Some(after), source: self.into() },
            Self::Transport(_) | Self::Answer(_) => SendError::Later { after: None, source: self.into() },
            Self::Discord { status, code, after, .. } => match (status, code) {
                (429 | UNAUTHORIZED | 500.., _) => SendError::Later { after, source: self.into() },
                // An old message was edited too often: the limit is by the hour.
                (_, 30046) => SendError::Later { after: Some(Duration::from_secs(600)), source: self.into() },
                // Unknown channel or guild, no access, missing permission, closed direct messages (two sorts), thread
                // archived and locked, unknown user.
                (_, 10003 | 10004 | 10013 | 50001 | 50013 | 50007 | 50278 | 50083) => SendError::Gone(self.into()),
                // A message of the bot's own was taken away: the room is still there.
                (_, 10008) => SendError::Refused(self.into()),
                (403 | 404, _) => SendError::Gone(self.into()),
                _ => SendError::Refused(self.into()),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(429, 0, "later")]
    #[case(500, 0, "later")]
    #[case(502, 0, "later")]
    #[case(401, 0, "later")]
    #[case(400, 30046, "later")]
    #[case(404, 10003, "gone")]
    #[case(403, 50001, "gone")]
    #[case(403, 50013, "gone")]
    #[case(403, 50007, "gone")]
    #[case(400, 50278, "gone")]
    #[case(400, 50083, "gone")]
    #[case(404, 10008, "refused")]
    #[case(400, 50035, "refused")]
    #[case(413, 40005, "refused")]
    fn every_code_has_its_meaning(#[case] status: u16, #[case] code: u32, #[case] meaning: &str) {
        let fault = Fault::Discord { status, code, message: String::new(), after: None };
        let found = match fault.of_message() {
            SendError::Later { .. } => "later",
            SendError::Refused(_) => "refused",
            SendError::Gone(_) => "gone",
        };
        assert_eq!(found, meaning);
    }
}

//! What a homeserver's refusal means for what was to be sent.

use std::time::Duration;

use chrono::{DateTime, Utc};
use convenor_core::port::SendError;
use matrix_sdk::{
    Error,
    ruma::api::error::{ErrorKind, RetryAfter},
};

/// Who asks for more has counted wrongly: a bot that obeyed would be silent for years.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// What a failed request means for what was to be sent.
pub(crate) fn classify(error: Error, now: DateTime<Utc>) -> SendError {
    // We know ourselves that we are not in the room (any more).
    if matches!(error, Error::WrongRoomState(_)) {
        return SendError::Gone(error.into());
    }
    if matches!(error, Error::SerdeJson(_)) {
        return SendError::Refused(error.into());
    }
    let status = error.as_client_api_error().map(|e| e.status_code.as_u16());
    match (error.client_api_error_kind(), status) {
        (Some(ErrorKind::LimitExceeded(_)), _) => {
            SendError::Later { after: retry_after(&error, now), source: error.into() }
        }
        // Kicked, banned, never invited, not allowed to speak, room deleted, or they take no invites.
        (Some(ErrorKind::Forbidden | ErrorKind::NotFound | ErrorKind::InviteBlocked), _) => {
            SendError::Gone(error.into())
        }
        (_, Some(400 | 413)) => SendError::Refused(error.into()),
        // Everything else passes, or an operator must mend it (a session that ended): the message waits.
        _ => SendError::Later { after: None, source: error.into() },
    }
}

/// How long the homeserver asks to wait, if it does.
pub(crate) fn retry_after(error: &Error, now: DateTime<Utc>) -> Option<Duration> {
    let Some(ErrorKind::LimitExceeded(limit)) = error.client_api_error_kind() else { return None };
    let asked = match limit.retry_after.as_ref()? {
        RetryAfter::Delay(delay) => Some(*delay),
        RetryAfter::DateTime(instant) => (DateTime::<Utc>::from(*instant) - now).to_std().ok(),
    };
    asked.map(|asked| asked.min(LONGEST))
}

#[cfg(test)]
mod tests {
    use matrix_sdk::{
        HttpError,
        reqwest::StatusCode,
        ruma::api::{
            client::uiaa::UiaaResponse,
            error::{self, ErrorBody, FromHttpResponseError, LimitExceededErrorData, StandardErrorBody},
        },
    };

    use super::*;

    fn answer(status: u16, body: ErrorBody) -> Error {
        let error = error::Error::new(StatusCode::from_u16(status).unwrap(), body);
        HttpError::from(FromHttpResponseError::Server(UiaaResponse::MatrixError(error))).into()
    }

    fn matrix(status: u16, kind: ErrorKind) -> Error {
        answer(status, ErrorBody::Standard(StandardErrorBody::new(kind, String::new())))
    }

    fn second(s: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(s, 0).unwrap()
    }

    #[test]
    fn a_limit_says_when_to_come_back() {
        let limited = |retry_after| {
            let mut limit = LimitExceededErrorData::new();
            limit.retry_after = retry_after;
            classify(matrix(429, ErrorKind::LimitExceeded(limit)), second(100))
        };
        let after = |error| match error {
            SendError::Later { after, .. } => after,
            error => panic!("{error:?}"),
        };
        let minute = Duration::from_secs(60);
        assert_eq!(after(limited(None)), None);
        assert_eq!(after(limited(Some(RetryAfter::Delay(minute)))), Some(minute));
        assert_eq!(after(limited(Some(RetryAfter::DateTime(second(160).into())))), Some(minute));
        assert_eq!(after(limited(Some(RetryAfter::DateTime(second(40).into())))), None);
        let absurd = [RetryAfter::Delay(Duration::MAX), RetryAfter::DateTime(second(1 << 40).into())];
        assert_eq!(absurd.map(|asked| after(limited(Some(asked)))), [Some(LONGEST); 2]);
    }

    #[test]
    fn each_refusal_says_what_becomes_of_the_message() {
        let class = |error| match classify(error, second(100)) {
            SendError::Later { .. } => "later",
            SendError::Refused(_) => "refused",
            SendError::Gone(_) => "gone",
        };
        assert_eq!(class(matrix(403, ErrorKind::Forbidden)), "gone");
        assert_eq!(class(matrix(404, ErrorKind::NotFound)), "gone");
        assert_eq!(class(matrix(413, ErrorKind::TooLarge)), "refused");
        assert_eq!(class(matrix(400, ErrorKind::BadJson)), "refused");
        assert_eq!(class(matrix(500, ErrorKind::Unknown)), "later");
        assert_eq!(class(matrix(404, ErrorKind::Unrecognized)), "later");
        // What a proxy says while the homeserver restarts.
        assert_eq!(class(answer(502, ErrorBody::Json(serde_json::json!("bad gateway")))), "later");
    }
}

//! A mouth that speaks into the wind: what it says has arrived, and nobody heard it. For getting a story to where it begins.

use std::time::Duration;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use convenor_core::port::{Mouth, Part, Platform, SendError, Sent, Target};

/// Speaks on this platform, to nobody.
#[derive(Debug, Clone, Copy)]
pub struct Wind(pub Platform);

#[async_trait]
impl Mouth for Wind {
    fn platform(&self) -> Platform {
        self.0
    }

    async fn send(&self, _: &Target, _: &Part, key: &str) -> Result<Sent, SendError> {
        Ok(Sent { message: format!("wind-{key}") })
    }

    fn memory(&self) -> Duration {
        Duration::MAX
    }

    async fn find(&self, _: &Target, _: &str, _: DateTime<Utc>) -> Result<Option<Sent>, SendError> {
        Ok(None)
    }
}

//! What the integration tests share.

pub mod people;
pub mod wind;

//! What the integration tests share.

mod encrypted;
pub mod faulty;
pub mod people;
pub mod wind;

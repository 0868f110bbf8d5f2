//! Failpoints: places where a test kills the program, in builds with debug assertions only.
//!
//! `CONVENOR_FAILPOINT=after-commit:3` ends the process, as `kill -9` would, when it passes that place the third time.

/// Ends the process here if a test asked for it.
#[cfg(debug_assertions)]
pub(crate) fn point(name: &'static str) {
    at(name, "");
}

/// The same at a place that concerns several things: `before-remember/cursor`.
#[cfg(debug_assertions)]
pub(crate) fn at(name: &'static str, what: &str) {
    use std::sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    };
    static ARMED: OnceLock<Option<(String, String, AtomicU32)>> = OnceLock::new();
    let armed = ARMED.get_or_init(|| {
        let setting = std::env::var("CONVENOR_FAILPOINT").ok()?;
        let (place, times) = setting.split_once(':').unwrap_or((setting.as_str(), "1"));
        let (name, what) = place.split_once('/').unwrap_or((place, ""));
        Some((name.to_owned(), what.to_owned(), AtomicU32::new(times.parse().ok()?)))
    });
    if let Some((wanted, about, left)) = armed
        && wanted == name
        && about == what
        && left.fetch_sub(1, Ordering::Relaxed) == 1
    {
        std::process::abort();
    }
}

/// Nothing, in a release.
#[cfg(not(debug_assertions))]
pub(crate) const fn point(_: &'static str) {}

/// Nothing, in a release.
#[cfg(not(debug_assertions))]
pub(crate) const fn at(_: &'static str, _: &str) {}

//! The operator's log, on standard error.

use std::io::IsTerminal;

use anyhow::Context;
use tracing_subscriber::EnvFilter;

/// Quiet enough for a terminal that is also the console room.
/// What the SDK logs of a failed request comes back as an error, and is said where it matters.
const DEFAULT: &str = "warn,convenor=info,convenor_discord=info,convenor_matrix=info,convenor_store=info,\
                       matrix_sdk::http_client=off,matrix_sdk::encryption=off";

/// Starts logging.
///
/// # Errors
/// The filter cannot be read.
pub fn start(filter: Option<&str>) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(filter.unwrap_or(DEFAULT)).context("the setting `log` cannot be read")?;
    // A second start in one process (tests) keeps the first.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .try_init();
    Ok(())
}

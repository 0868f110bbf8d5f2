//! The program.

use std::process::ExitCode;

use clap::Parser;
use convenor::app::{Cli, complain, run};

#[tokio::main]
async fn main() -> ExitCode {
    match run(Cli::parse()).await {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}

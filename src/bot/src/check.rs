//! `convenor check`: what is configured, what works, what is wrong. One line each; exit code 1 where something is wrong.

use std::{io::Write, sync::Arc};

use convenor_discord::Finding;

use crate::{
    app::{one_line, open},
    clock::SystemClock,
    config::Config,
    dice::SystemDice,
    engine,
};

pub(crate) async fn check(config: &Config) -> anyhow::Result<u8> {
    let mut report = Report::default();
    report.ok("data_dir", &config.data_dir()?.display());
    match open(config, None).await {
        Ok((store, lock)) => {
            let partnerships = store.partnerships().await?;
            report.ok("database", &format_args!("{} partnerships", partnerships.len()));
            for id in partnerships {
                // A ledger that does not replay is the worst that can be wrong.
                if let Err(error) = engine::replay(&store, id).await {
                    report.wrong("ledger", &anyhow::Error::from(error));
                }
            }
            for parked in store.parked().await? {
                report.note("parked", &format_args!("message {} ({}): {}", parked.id, parked.topic, parked.why));
            }
            for dead in store.dead_targets().await? {
                report.note("out of reach", &format_args!("{:?} since {}: {}", dead.target, dead.at, dead.why));
            }
            store.close().await;
            drop(lock);
        }
        Err(error) => report.wrong("database", &error),
    }
    match &config.matrix {
        None => report.note("matrix", &"not configured"),
        Some(matrix) => match matrix.adapter(&config.data_dir()?) {
            Err(error) => report.wrong("matrix", &error.into()),
            Ok(settings) => {
                match convenor_matrix::connect(settings, Arc::new(SystemClock), Arc::new(SystemDice)).await {
                    Ok(connected) => report.ok("matrix", &connected.account().id),
                    Err(error) => report.wrong("matrix", &error.into()),
                }
            }
        },
    }
    match &config.discord {
        None => report.note("discord", &"not configured"),
        Some(discord) => match discord.adapter() {
            Err(error) => report.wrong("discord", &error.into()),
            Ok(settings) => {
                for finding in convenor_discord::check(settings, Arc::new(SystemClock)).await {
                    match finding {
                        Finding::Fine(words) => report.ok("discord", &words),
                        Finding::Note(words) => report.note("discord", &words),
                        Finding::Wrong(words) => report.wrong("discord", &anyhow::Error::msg(words)),
                    }
                }
            }
        },
    }
    Ok(report.exit_code())
}

#[derive(Default)]
struct Report {
    wrong: bool,
}

impl Report {
    fn line(mark: &str, what: &str, text: &dyn std::fmt::Display) {
        // Nobody is left to tell where standard output is closed.
        let _ = writeln!(std::io::stdout(), "{mark:5} {what}: {text}");
    }

    #[expect(clippy::unused_self, reason = "reads as one report with `wrong`")]
    fn ok(&self, what: &str, text: &dyn std::fmt::Display) {
        Self::line("ok", what, text);
    }

    #[expect(clippy::unused_self, reason = "reads as one report with `wrong`")]
    fn note(&self, what: &str, text: &dyn std::fmt::Display) {
        Self::line("note", what, text);
    }

    fn wrong(&mut self, what: &str, error: &anyhow::Error) {
        self.wrong = true;
        Self::line("WRONG", what, &one_line(error));
    }

    fn exit_code(&self) -> u8 {
        u8::from(self.wrong)
    }
}

//! `convenor check`: what is configured, what works, what is wrong. One line each; exit code 1 where something is wrong.

use std::{io::Write, sync::Arc};

use convenor_core::{
    checkpoint::{KeyLink, KeyPair},
    export::{self, Reader, Trust},
    ids::PartnershipId,
    port::Clock,
};
use convenor_discord::Finding;
use convenor_matrix::KeyHolder;
use convenor_store::{Keys, Store};

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
            let keys = store.signing_keys().await?;
            match keys.links.last() {
                Some(last) => report.ok("key", &last.public.fingerprint()),
                None => report.note("key", &"none yet; it is made at the first start"),
            }
            for id in partnerships {
                // A ledger that does not replay, or a chain that does not close, is the worst that can be wrong.
                if let Err(error) = engine::replay(&store, id).await {
                    report.wrong("ledger", &anyhow::Error::from(error));
                } else if let Err(error) = proves_itself(&store, id, &keys).await {
                    report.wrong("record", &error.context(format!("partnership {} does not verify", id.0)));
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
                    Ok(connected) => {
                        report.ok("matrix", &connected.account().id);
                        match connected.examine(convenor_matrix::terminal()).await {
                            Ok(KeyHolder::Configured) => {
                                report.ok("matrix encryption", &"ready; the recovery key is kept as configured");
                            }
                            Ok(KeyHolder::Operator) => report.ok(
                                "matrix encryption",
                                &"ready; the recovery key was shown once, whoever keeps it can set recovery_key_file",
                            ),
                            Ok(KeyHolder::DataDirectory(path)) => report.note(
                                "matrix encryption",
                                &format_args!(
                                    "ready; move the recovery key {} out of the data directory and name it as \
                                     recovery_key_file",
                                    path.display()
                                ),
                            ),
                            Err(error) => report.wrong("matrix encryption", &error.into()),
                        }
                    }
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

/// Exports a record whole, as nobody but the operator may, and verifies it like anybody would.
async fn proves_itself(store: &Store, id: PartnershipId, keys: &Keys) -> anyhow::Result<()> {
    let Some(mut record) = engine::record(store, id, keys).await? else { return Ok(()) };
    // Before the first start, in memory only: so that the chain is looked at all the same.
    let now = SystemClock.now();
    let key = keys.current.clone().unwrap_or_else(|| KeyPair::from_seed(&[0; 32]));
    if record.keys.is_empty() {
        record.keys.push(KeyLink { public: key.public(), since: now, handed: None });
    }
    if let (Some(first), Some(last)) = (record.entries.first(), record.entries.last())
        && record.checkpoints.last().is_none_or(|checkpoint| checkpoint.seq < last.seq)
    {
        record.checkpoints.push(key.checkpoint(&first.link, last.seq, last.link, now));
    }
    let export = export::export(&record, Reader::Operator, &key, now)?;
    export::verify(&export::write(&export)?, &Trust::default())?;
    Ok(())
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

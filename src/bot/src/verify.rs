//! `convenor verify`: an exported record is checked, offline. What it holds, a line each; or the first thing that is wrong.

use std::{io::Write, path::Path};

use anyhow::Context;
use convenor_core::export::{Trust, verify as check};

pub(crate) fn verify(file: &Path, trust: &Trust) -> anyhow::Result<u8> {
    let bytes = std::fs::read(file).with_context(|| format!("{} could not be read", file.display()))?;
    let summary = check(&bytes, trust).with_context(|| format!("{} does not verify", file.display()))?;
    let mut out = std::io::stdout().lock();
    let (entries, leaves) = summary.entries;
    let (texts, erased, withheld) = summary.texts;
    writeln!(out, "ok    {}, as of {}", summary.name, summary.made.to_rfc3339_opts(chrono::SecondsFormat::Secs, true))?;
    writeln!(out, "ok    {entries} entries, {leaves} of them sealed: not for the reader of this file")?;
    writeln!(out, "ok    {texts} texts; {erased} erased, {withheld} withheld")?;
    writeln!(out, "ok    {} counts made again", summary.counts)?;
    writeln!(out, "ok    {} checkpoints, {} held by you", summary.checkpoints, trust.held.len())?;
    for key in &summary.keys {
        let told = if trust.key == Some(*key) { ", as you were told" } else { "" };
        writeln!(out, "ok    key {key}{told}")?;
    }
    Ok(0)
}

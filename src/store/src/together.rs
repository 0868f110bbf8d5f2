//! Plain commits of several partnerships, written with few statements for all of them: group commit as it pays.

use std::collections::HashSet;

use convenor_core::ids::PartnershipId;

use crate::{
    Commit, LedgerPart, Outcome, StoreError,
    engine::{Conn, args, up},
    ledger, outbox,
};

/// Whose commits are written together already.
#[derive(Default)]
pub(crate) struct Seen<'a> {
    partnerships: HashSet<PartnershipId>,
    keys: HashSet<&'a str>,
}

impl<'a> Seen<'a> {
    /// Whether a commit can be written together with those before it.
    pub(crate) fn joins(&mut self, commit: &'a Commit) -> bool {
        commit.is_plain()
            && part(commit).is_none_or(|(partnership, _)| self.partnerships.insert(partnership))
            && commit.inbound.as_ref().is_none_or(|inbound| self.keys.insert(&inbound.key))
    }
}

/// Writes commits that join each other: each of them if it was not heard before, and if its partnership still is where it
/// was decided on. The outcomes are in their order.
pub(crate) async fn write(conn: &mut Conn<'_>, commits: &[&Commit]) -> Result<Vec<Outcome>, StoreError> {
    let heard = take_keys(conn, commits).await?;
    let is_new = |commit: &&Commit| commit.inbound.as_ref().is_none_or(|inbound| heard.contains(&inbound.key));
    let moved = move_heads(conn, &commits.iter().copied().filter(is_new).collect::<Vec<_>>()).await?;
    let outcome = |commit: &&Commit| match part(commit) {
        _ if !is_new(commit) => Outcome::Duplicate,
        Some((partnership, _)) if !moved.contains(&partnership) => Outcome::Stale,
        _ => Outcome::Done { partnership: commit.whose() },
    };
    let outcomes = commits.iter().map(outcome).collect::<Vec<_>>();
    let mut won = Vec::with_capacity(commits.len());
    for (commit, outcome) in commits.iter().zip(&outcomes) {
        match (outcome, &commit.inbound) {
            (Outcome::Done { .. }, _) => won.push(*commit),
            // It is decided on again, and heard then.
            (Outcome::Stale, Some(inbound)) => {
                conn.later("DELETE FROM inbound WHERE key = $1", args![&inbound.key]).await?;
            }
            _ => {}
        }
    }
    ledger::append(conn, won.iter().filter_map(|commit| part(commit))).await?;
    outbox::add(conn, won.iter().flat_map(|commit| commit.said(commit.whose()))).await?;
    conn.flush().await?;
    Ok(outcomes)
}

/// What grows, of a plain commit.
fn part(commit: &Commit) -> Option<(PartnershipId, &LedgerPart)> {
    commit.ledger.as_ref().and_then(|part| Some((part.partnership?, part)))
}

/// Takes note of what was heard; the keys that were not known.
async fn take_keys(conn: &mut Conn<'_>, commits: &[&Commit]) -> Result<HashSet<String>, StoreError> {
    let mut args = Vec::with_capacity(2 * commits.len());
    for inbound in commits.iter().filter_map(|commit| commit.inbound.as_ref()) {
        args.extend_from_slice(args![&inbound.key, inbound.at]);
    }
    let sql = "INSERT INTO inbound (key, at) {rows} ON CONFLICT (key) DO NOTHING RETURNING key";
    conn.rows_for(sql, 2, &args).await?.iter().map(|row| row.get(0)).collect()
}

/// Moves the heads that still are where they are expected; says which.
async fn move_heads(conn: &mut Conn<'_>, commits: &[&Commit]) -> Result<HashSet<PartnershipId>, StoreError> {
    let mut heads = Vec::with_capacity(commits.len());
    for (partnership, part) in commits.iter().filter_map(|commit| part(commit)) {
        heads.push((partnership, part, ledger::next(part)?));
    }
    let sql = "UPDATE partnership AS p SET seq = v.column2, rev = v.column3, link = v.column4, next_due = v.column5
               FROM ({rows}) AS v
               WHERE p.id = v.column1 AND p.seq = v.column6 AND p.rev = v.column7 AND p.link = v.column8
               RETURNING id";
    let mut args = Vec::with_capacity(8 * heads.len());
    for (partnership, part, next) in &heads {
        let (was, due) = (&part.expect, part.next_due.map(up));
        let head = args![*partnership, next.seq, next.rev, &next.link, due, was.seq, was.rev, &was.link];
        args.extend_from_slice(head);
    }
    conn.rows_for(sql, 8, &args).await?.iter().map(|row| Ok(PartnershipId(row.get(0)?))).collect()
}

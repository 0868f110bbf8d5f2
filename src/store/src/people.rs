//! Changes of persons and accounts. What time depends on marks the person's partnerships due.

use chrono::{DateTime, Utc};
use convenor_core::{
    describe::{self, Trait},
    ids::{MemberId, PartnershipId, PersonId},
    port::Account,
};

use crate::{
    StoreError, commit,
    engine::{Conn, args},
    merge, outbox, persons,
};

/// A change of a person or an account.
#[derive(Debug, Clone)]
pub enum PeopleOp {
    /// An account was heard: it and its person are created if unknown, else its display name is refreshed.
    Meet {
        /// Whose.
        account: Account,
        /// Its display name now.
        name: String,
    },
    /// The person's time zone, an IANA name.
    SetZone {
        /// Whose.
        person: PersonId,
        /// Which.
        zone: String,
    },
    /// When the person is not reminded.
    SetQuiet {
        /// Whose.
        person: PersonId,
        /// As the core writes it.
        quiet: String,
    },
    /// The person's days off.
    SetWeekend {
        /// Whose.
        person: PersonId,
        /// As the core writes it.
        weekend: String,
    },
    /// Until when the person wants no reminders.
    SetMuted {
        /// Whose.
        person: PersonId,
        /// Until then (UTC); an instant that is over ends it.
        until: DateTime<Utc>,
    },
    /// What the person says of themselves, or takes away. It makes nothing due.
    Describe {
        /// Whose.
        person: PersonId,
        /// What they say.
        change: describe::Change,
    },
    /// The person asked for what waits for them: it is tried again on every account, and bears no waiting any more.
    ReadInbox {
        /// Whose.
        person: PersonId,
    },
    /// The person's language.
    SetLanguage {
        /// Whose.
        person: PersonId,
        /// Its code.
        language: String,
    },
    /// Two persons are one: accounts, memberships, claims and waiting messages of `gone` become `keep`'s. A setting that
    /// `keep` never made is taken over. In a partnership that knows both, `keep` stands behind both members until the
    /// queue row `{"merged":{"gone":2,"kept":1}}` is done; `kept` is the lower of the two numbers.
    Merge {
        /// Who stays.
        keep: PersonId,
        /// Who is not a person of their own any more.
        gone: PersonId,
    },
    /// An account becomes a person of its own, with the settings so far and no membership. A person's only account stays.
    /// What was said of the person stays with them: whose account it is may have been a mistake.
    Unlink {
        /// Which.
        account: Account,
    },
    /// Forgets a person: name, settings, accounts, claims, personal texts, waiting and delivered messages. Their members
    /// stand for nobody; a queue row `{"vacated":{"member":3,"texts":[7]}}` each lets the ledger know, with the texts that are
    /// gone, if any.
    Erase {
        /// Whom.
        person: PersonId,
    },
    /// Lets each of a person's partnerships know that they are here: a queue row `{"here":{"member":3}}` each.
    Here {
        /// Who.
        person: PersonId,
    },
    /// Whether direct messages reach an account. See also [`crate::Store::mark_dead`].
    SetReachable {
        /// Which.
        account: Account,
        /// Whether they do.
        reachable: bool,
    },
}

/// Applies a change; false when the person or account is not there.
pub(crate) async fn apply(conn: &mut Conn<'_>, op: &PeopleOp, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let (sql, person, value) = match op {
        PeopleOp::Meet { account, name } => return meet(conn, account, name).await,
        PeopleOp::Merge { keep, gone } => return merge::merge(conn, *keep, *gone, now).await,
        PeopleOp::Unlink { account } => return unlink(conn, account, now).await,
        PeopleOp::Erase { person } => return erase(conn, *person, now).await,
        PeopleOp::Here { person } => return here(conn, *person).await,
        PeopleOp::SetReachable { account, reachable } => {
            return outbox::reach(conn, account, *reachable, Some(now)).await;
        }
        PeopleOp::Describe { person, change } => return describe(conn, *person, change).await,
        PeopleOp::ReadInbox { person } => return outbox::ask_for(conn, *person, now).await,
        PeopleOp::SetMuted { person, until } => {
            let sql = "UPDATE person SET muted = $2 WHERE id = $1";
            if conn.execute(sql, args![*person, *until]).await? == 0 {
                return Ok(false);
            }
            outbox::look_again(conn, *person, now).await?;
            return Ok(true);
        }
        PeopleOp::SetZone { person, zone } => ("UPDATE person SET zone = $2 WHERE id = $1", person, zone),
        PeopleOp::SetQuiet { person, quiet } => ("UPDATE person SET quiet = $2 WHERE id = $1", person, quiet),
        PeopleOp::SetWeekend { person, weekend } => ("UPDATE person SET weekend = $2 WHERE id = $1", person, weekend),
        PeopleOp::SetLanguage { person, language } => {
            ("UPDATE person SET language = $2 WHERE id = $1", person, language)
        }
    };
    if conn.execute(sql, args![*person, value]).await? == 0 {
        return Ok(false);
    }
    outbox::look_again(conn, *person, now).await?;
    touch(conn, *person, Some(now)).await?;
    Ok(true)
}

/// Tells a person's partnerships that their people changed; with an instant, that they are due then.
pub(crate) async fn touch(conn: &mut Conn<'_>, person: PersonId, due: Option<DateTime<Utc>>) -> Result<(), StoreError> {
    match due {
        Some(due) => {
            let sql = "UPDATE partnership SET rev = rev + 1, next_due = $2
                       WHERE id IN (SELECT partnership FROM member WHERE person = $1)";
            conn.execute(sql, args![person, due]).await?;
        }
        None => {
            let sql = "UPDATE partnership SET rev = rev + 1
                       WHERE id IN (SELECT partnership FROM member WHERE person = $1)";
            conn.execute(sql, args![person]).await?;
        }
    }
    Ok(())
}

async fn meet(conn: &mut Conn<'_>, account: &Account, name: &str) -> Result<bool, StoreError> {
    let Some((person, before)) = persons::behind(conn, account).await? else {
        persons::create(conn, account, name).await?;
        return Ok(true);
    };
    if before == name {
        return Ok(true);
    }
    let sql = "UPDATE account SET name = $3 WHERE platform = $1 AND id = $2";
    conn.execute(sql, args![account.platform.as_str(), &account.id, name]).await?;
    // A person goes by the name of the account they were met by.
    conn.execute("UPDATE person SET name = $3 WHERE id = $1 AND name = $2", args![person, &before, name]).await?;
    touch(conn, person, None).await?;
    Ok(true)
}

async fn unlink(conn: &mut Conn<'_>, account: &Account, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let Some((person, name)) = persons::behind(conn, account).await? else { return Ok(false) };
    let others = conn.row("SELECT COUNT(*) FROM account WHERE person = $1", args![person]).await?;
    if others.map(|row| row.get::<i64>(0)).transpose()?.unwrap_or(0) < 2 {
        return Ok(true);
    }
    let sql = "INSERT INTO person (name, zone, quiet, weekend, language, muted, digest)
               SELECT $2, zone, quiet, weekend, language, muted, digest FROM person WHERE id = $1 RETURNING id";
    let Some(row) = conn.row(sql, args![person, &name]).await? else { return Ok(false) };
    let own = PersonId(row.get(0)?);
    let sql = "UPDATE account SET person = $3 WHERE platform = $1 AND id = $2";
    conn.execute(sql, args![account.platform.as_str(), &account.id, own]).await?;
    outbox::reckon(conn, person).await?;
    outbox::reckon(conn, own).await?;
    touch(conn, person, Some(now)).await?;
    Ok(true)
}

async fn describe(conn: &mut Conn<'_>, person: PersonId, change: &describe::Change) -> Result<bool, StoreError> {
    let sql = match change.what {
        Trait::Gender => "UPDATE person SET gender = $2 WHERE id = $1",
        Trait::AgeGroup => "UPDATE person SET age_group = $2 WHERE id = $1",
        Trait::Access => "UPDATE person SET access = $2 WHERE id = $1",
    };
    if conn.execute(sql, args![person, change.to.as_deref()]).await? == 0 {
        return Ok(false);
    }
    // What stood there before is nobody's business any more.
    conn.traces.erased = true;
    touch(conn, person, None).await?;
    Ok(true)
}

async fn here(conn: &mut Conn<'_>, person: PersonId) -> Result<bool, StoreError> {
    for (partnership, member) in persons::memberships(conn, person).await? {
        let item = serde_json::json!({ "here": { "member": member } }).to_string();
        commit::add(conn, partnership, &item).await?;
    }
    Ok(true)
}

async fn erase(conn: &mut Conn<'_>, person: PersonId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    if conn.row("SELECT id FROM person WHERE id = $1", args![person]).await?.is_none() {
        return Ok(false);
    }
    conn.traces.erased = true;
    touch(conn, person, Some(now)).await?;
    let sql = "SELECT partnership, member FROM member WHERE person = $1 ORDER BY partnership, member";
    for row in conn.rows(sql, args![person]).await? {
        let (partnership, member) = (PartnershipId(row.get(0)?), MemberId(row.small(1)?));
        let sql = "SELECT id FROM text WHERE partnership = $1 AND author = $2 AND personal = 1 ORDER BY id";
        let texts = conn.rows(sql, args![partnership, member]).await?;
        let texts: Vec<u32> = texts.iter().map(|row| row.small(0)).collect::<Result<_, _>>()?;
        let item = if texts.is_empty() {
            serde_json::json!({ "vacated": { "member": member } })
        } else {
            serde_json::json!({ "vacated": { "member": member, "texts": texts } })
        };
        commit::add(conn, partnership, &item.to_string()).await?;
    }
    for row in conn.rows("SELECT platform, id FROM account WHERE person = $1", args![person]).await? {
        let (platform, id) = (row.get::<String>(0)?, row.get::<String>(1)?);
        for kind in ["account", "answer"] {
            let lane = format!("{kind}/{platform}/{id}");
            conn.execute("DELETE FROM outbox WHERE lane = $1", args![&lane]).await?;
            conn.execute("DELETE FROM lane WHERE lane = $1", args![&lane]).await?;
        }
        // Where an adapter spoke to them, as it was asked to be remembered: under a word and the account.
        let sql = "DELETE FROM memory WHERE platform = $1 AND name IN ('direct/' || $2, 'making/' || $2)";
        conn.execute(sql, args![&platform, &id]).await?;
    }
    conn.execute("DELETE FROM lane WHERE lane = $1", args![&outbox::person_lane(person)]).await?;
    for sql in [
        "DELETE FROM text WHERE personal = 1
         AND (partnership, author) IN (SELECT partnership, member FROM member WHERE person = $1)",
        "DELETE FROM ballot WHERE (partnership, member) IN (SELECT partnership, member FROM member WHERE person = $1)",
        "DELETE FROM outbox WHERE person = $1",
        "DELETE FROM claim WHERE person = $1",
        "DELETE FROM account WHERE person = $1",
        "UPDATE member SET person = NULL WHERE person = $1",
        "DELETE FROM person WHERE id = $1",
    ] {
        conn.execute(sql, args![person]).await?;
    }
    Ok(true)
}

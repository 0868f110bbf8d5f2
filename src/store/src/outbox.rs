//! The outbox: what is to be said, written in the transaction that causes it.
//!
//! Every target has a *lane*: `room/PLATFORM/ID`, `account/PLATFORM/ID`, `answer/PLATFORM/ID` (shown where somebody asked,
//! so never out of reach) or `person/ID`. A room's or account's lane keeps
//! order, so it falls due with its first waiting row; a person's falls due with the earliest of its rows, whose order is
//! the deliverer's business (urgency, digests). The lane's `due` is kept beside it: finding what is due is one indexed
//! look-up, however much waits behind it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Utc};
use convenor_core::{
    ids::{MemberId, PartnershipId, PersonId},
    port::{Account, Place, Target},
};

use crate::{
    PersonRow, StoreError,
    engine::{Conn, Value, args, up},
    people, persons,
};

/// The urgency of what its reader asked for: it bears no waiting.
pub const ASKED_FOR: i16 = 9;

/// A message to be delivered.
#[derive(Debug, Clone)]
pub struct NewMessage {
    /// To whom.
    pub to: To,
    /// What it is about: a later one may replace an earlier one on the same topic.
    pub topic: String,
    /// The notice, as JSON: data and text ids, never words.
    pub notice: String,
    /// The earliest instant (UTC) it may be sent.
    pub not_before: DateTime<Utc>,
    /// Higher is more urgent.
    pub urgency: i16,
    /// The platform's id of the message it answers.
    pub reply_to: Option<String>,
    /// Whether only its reader may see it.
    pub private: bool,
    /// Whether an earlier row to the same target on the same topic is taken back. One whose delivery has begun stays.
    pub replaces: bool,
    /// Its parts as JSON, where they are rendered already: it is stored as frozen, and its delivery begins at once.
    pub parts: Option<String>,
}

/// Whom a message goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum To {
    /// Everybody in a room.
    Room(Place),
    /// A person, on whichever account reaches them. Dropped when there is no such person.
    Person(PersonId),
    /// A member of this commit's partnership. Dropped when nobody stands behind the member.
    Member(MemberId),
    /// One account.
    Account(Account),
    /// One account, as the answer to what it has just asked; on platforms that show such answers in place.
    Answer(Account),
}

pub(crate) fn person_lane(person: PersonId) -> String {
    format!("person/{}", person.0)
}

fn answer_lane(account: &Account) -> String {
    format!("answer/{}/{}", account.platform, account.id)
}

pub(crate) fn target_lane(target: &Target) -> String {
    match target {
        Target::Room(place) => format!("room/{}/{}", place.platform, place.id),
        Target::Account(account) => format!("account/{}/{}", account.platform, account.id),
    }
}

/// The room or account a lane leads to; none when it leads to a person.
pub(crate) fn lane_target(lane: &str) -> Result<Option<Target>, StoreError> {
    let corrupt = || StoreError::Corrupt { what: "lane" };
    let (sort, rest) = lane.split_once('/').ok_or_else(corrupt)?;
    if sort == "person" {
        return Ok(None);
    }
    let (platform, id) = rest.split_once('/').ok_or_else(corrupt)?;
    let (platform, id) = (platform.parse().map_err(|_| corrupt())?, id.to_owned());
    match sort {
        "room" => Ok(Some(Target::Room(Place { platform, id }))),
        "account" | "answer" => Ok(Some(Target::Account(Account { platform, id }))),
        _ => Err(corrupt()),
    }
}

/// A message, the lane it goes to, and the person at its end.
struct Row<'a> {
    message: &'a NewMessage,
    partnership: Option<PartnershipId>,
    lane: String,
    person: Option<PersonId>,
    now: DateTime<Utc>,
}

/// A message, whose it is, and the present instant.
pub(crate) type Said<'a> = (&'a NewMessage, Option<PartnershipId>, DateTime<Utc>);

/// Adds messages in their order.
pub(crate) async fn add<'a>(conn: &mut Conn<'_>, messages: impl Iterator<Item = Said<'a>>) -> Result<(), StoreError> {
    let mut rows = address(conn, messages.collect()).await?;
    let replaced = take_back(conn, &mut rows).await?;
    let mut args = Vec::with_capacity(13 * rows.len());
    for Row { message, partnership, lane, person, now } in &rows {
        let due = up(message.not_before);
        args.extend_from_slice(args![
            lane,
            *person,
            *partnership,
            due,
            due,
            i64::from(message.urgency),
            &message.topic,
            &message.notice,
            message.reply_to.as_deref(),
            message.private,
            *now,
            message.parts.as_deref(),
            message.parts.as_ref().map(|_| *now),
        ]);
    }
    let sql =
        "INSERT INTO outbox (lane, person, partnership, due, not_before, urgency, topic, notice, reply_to, private,
                   created, parts, first_attempt) {rows}";
    conn.later_for(sql, 13, &args).await?;
    lanes_due(conn, &rows).await?;
    for lane in &replaced {
        settle(conn, lane).await?;
    }
    Ok(())
}

/// Finds out who stands at the end of each; drops what is for nobody.
async fn address<'a>(conn: &mut Conn<'_>, messages: Vec<Said<'a>>) -> Result<Vec<Row<'a>>, StoreError> {
    let (mut persons, mut members) = (Vec::new(), Vec::new());
    for (message, partnership, _) in &messages {
        match &message.to {
            To::Room(_) | To::Account(_) | To::Answer(_) => {}
            To::Person(person) => persons.extend_from_slice(args![*person]),
            To::Member(member) => {
                members.extend_from_slice(args![partnership.ok_or(StoreError::NoPartnership)?, *member]);
            }
        }
    }
    let sql = "SELECT p.id FROM ({rows}) AS v JOIN person p ON p.id = v.column1";
    let known = conn.rows_for(sql, 1, &persons).await?;
    let known = known.iter().map(|row| row.get(0)).collect::<Result<HashSet<i64>, _>>()?;
    let sql = "SELECT m.partnership, m.member, m.person FROM ({rows}) AS v
               JOIN member m ON m.partnership = v.column1 AND m.member = v.column2 AND m.person IS NOT NULL";
    let mut seats = HashMap::new();
    for row in conn.rows_for(sql, 2, &members).await? {
        seats.insert((PartnershipId(row.get(0)?), MemberId(row.small(1)?)), PersonId(row.get(2)?));
    }
    let row = |(message, partnership, now): Said<'a>| {
        let (lane, person) = match &message.to {
            To::Room(place) => (target_lane(&Target::Room(place.clone())), None),
            To::Account(account) => (target_lane(&Target::Account(account.clone())), None),
            To::Answer(account) => (answer_lane(account), None),
            To::Person(person) => (person_lane(*person), Some(known.contains(&person.0).then_some(*person)?)),
            To::Member(member) => {
                let person = *seats.get(&(partnership?, *member))?;
                (person_lane(person), Some(person))
            }
        };
        Some(Row { message, partnership, lane, person, now })
    };
    Ok(messages.into_iter().filter_map(row).collect())
}

/// Takes back what these replace: among themselves, and of what waits; the lanes where something was.
async fn take_back(conn: &mut Conn<'_>, rows: &mut Vec<Row<'_>>) -> Result<BTreeSet<String>, StoreError> {
    let topics = rows.iter().filter(|row| row.message.replaces).flat_map(|row| [&row.lane, &row.message.topic]);
    let topics: Vec<_> = topics.map(|word| Value::from(word.as_str())).collect();
    let sql = "DELETE FROM outbox WHERE id IN (
                   SELECT o.id FROM ({rows}) AS v JOIN outbox o ON o.lane = v.column1 AND o.topic = v.column2
                   WHERE o.state = 0 AND o.first_attempt IS NULL)
               RETURNING lane";
    let gone = conn.rows_for(sql, 2, &topics).await?;
    let mut later = HashSet::new();
    let mut kept: Vec<_> = rows
        .iter()
        .rev()
        .map(|Row { message, lane, .. }| {
            let replaced = message.parts.is_none() && later.contains(&(lane, &message.topic));
            if message.replaces {
                later.insert((lane, &message.topic));
            }
            !replaced
        })
        .collect();
    rows.retain(|_| kept.pop().unwrap_or(true));
    gone.iter().map(|row| row.get(0)).collect()
}

/// Lets the lanes of these rows fall due with them, see the head of this file.
async fn lanes_due(conn: &mut Conn<'_>, rows: &[Row<'_>]) -> Result<(), StoreError> {
    let (mut persons, mut targets) = (BTreeMap::new(), BTreeMap::new());
    for Row { message, lane, person, .. } in rows {
        let due = up(message.not_before);
        if person.is_some() {
            persons.entry(lane).and_modify(|first: &mut DateTime<Utc>| *first = due.min(*first)).or_insert(due);
        } else {
            targets.entry(lane).or_insert(due);
        }
    }
    let args = |lanes: BTreeMap<_, _>| lanes.into_iter().flat_map(|(lane, due)| [Value::from(lane), Value::from(due)]);
    let sql = "INSERT INTO lane (lane, due) {rows} ON CONFLICT (lane) DO UPDATE
               SET due = CASE WHEN lane.due < excluded.due THEN lane.due ELSE excluded.due END";
    conn.later_for(sql, 2, &args(persons).collect::<Vec<_>>()).await?;
    let sql = "INSERT INTO lane (lane, due) {rows} ON CONFLICT (lane) DO UPDATE
               SET due = COALESCE(lane.due, excluded.due)";
    conn.later_for(sql, 2, &args(targets).collect::<Vec<_>>()).await
}

/// Reckons a lane's due time afresh, after its rows changed.
pub(crate) async fn settle(conn: &mut Conn<'_>, lane: &str) -> Result<(), StoreError> {
    let sql = if lane.starts_with("person/") {
        "UPDATE lane SET due = (SELECT MIN(due) FROM outbox WHERE lane = $1 AND state = 0) WHERE lane = $1"
    } else {
        "UPDATE lane SET due = (SELECT due FROM outbox WHERE lane = $1 AND state = 0 ORDER BY id LIMIT 1)
         WHERE lane = $1"
    };
    conn.execute(sql, args![lane]).await?;
    Ok(())
}

/// Reckons a person's lane afresh, after their accounts or rows changed: with no account in reach it is dead.
pub(crate) async fn reckon(conn: &mut Conn<'_>, person: PersonId) -> Result<(), StoreError> {
    let lane = person_lane(person);
    let sql = "SELECT COUNT(*) FROM account WHERE person = $1 AND reachable = 1";
    let dead = match conn.row(sql, args![person]).await? {
        Some(row) => row.get::<i64>(0)? == 0,
        None => true,
    };
    let sql = "INSERT INTO lane (lane, dead) VALUES ($1, $2) ON CONFLICT (lane) DO UPDATE SET dead = excluded.dead";
    conn.execute(sql, args![&lane, dead]).await?;
    settle(conn, &lane).await
}

/// After what a person's hours depend on changed: what waits for them and has not begun is looked at again at `now`, and
/// planned by the new hours then. Its planned time stays written, so that what is late is known to be.
pub(crate) async fn look_again(conn: &mut Conn<'_>, person: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let lane = person_lane(person);
    let sql = "UPDATE outbox SET due = $2 WHERE lane = $1 AND state = 0 AND first_attempt IS NULL AND due > $2";
    if conn.execute(sql, args![&lane, now]).await? > 0 {
        settle(conn, &lane).await?;
    }
    Ok(())
}

/// The person asked for what waits: every account is tried again, and what has not begun goes at once. False when there
/// is no such person.
pub(crate) async fn ask_for(conn: &mut Conn<'_>, person: PersonId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let Some(row) = persons::find(conn, person).await? else { return Ok(false) };
    for account in row.accounts {
        revive(conn, &Target::Account(account.account)).await?;
    }
    let lane = person_lane(person);
    let sql = "UPDATE outbox SET due = $2, urgency = $3 WHERE lane = $1 AND state = 0";
    conn.execute(sql, args![&lane, now, i64::from(ASKED_FOR)]).await?;
    settle(conn, &lane).await?;
    Ok(true)
}

/// A target is in reach again: what waits for it is due as it was at first. False when it was not out of reach.
pub(crate) async fn revive(conn: &mut Conn<'_>, target: &Target) -> Result<bool, StoreError> {
    let lane = target_lane(target);
    let sql = "UPDATE lane SET dead = 0, dead_at = NULL, why = NULL WHERE lane = $1 AND dead = 1";
    let mut revived = conn.execute(sql, args![&lane]).await? == 1;
    let mut lanes = vec![lane];
    if let Target::Account(account) = target
        && let Some((person, _)) = persons::behind(conn, account).await?
    {
        let sql = "SELECT COUNT(*) FROM account WHERE platform = $1 AND id = $2 AND reachable = 0";
        let row = conn.row(sql, args![account.platform.as_str(), &account.id]).await?;
        if row.map(|row| row.flag(0)).transpose()?.unwrap_or(false) {
            reach(conn, account, true, None).await?;
            lanes.push(person_lane(person));
            revived = true;
        }
    }
    if revived {
        for lane in &lanes {
            conn.execute("UPDATE outbox SET due = not_before WHERE lane = $1 AND state = 0", args![lane]).await?;
            settle(conn, lane).await?;
        }
    }
    Ok(revived)
}

/// Marks a target out of reach: its messages wait, others go on. An account's person is not in reach there either.
pub(crate) async fn lose(conn: &mut Conn<'_>, target: &Target, at: DateTime<Utc>, why: &str) -> Result<(), StoreError> {
    let sql = "INSERT INTO lane (lane, dead, dead_at, why) VALUES ($1, 1, $2, $3) ON CONFLICT (lane) DO UPDATE
               SET dead = 1, dead_at = excluded.dead_at, why = excluded.why";
    conn.execute(sql, args![&target_lane(target), at, why]).await?;
    if let Target::Account(account) = target {
        reach(conn, account, false, Some(at)).await?;
    }
    Ok(())
}

/// Marks whether direct messages reach an account; false when there is no such account. Its partnerships see it, and
/// are due at `due`, because a coordinator is told.
pub(crate) async fn reach(
    conn: &mut Conn<'_>,
    account: &Account,
    reachable: bool,
    due: Option<DateTime<Utc>>,
) -> Result<bool, StoreError> {
    let Some((person, _)) = persons::behind(conn, account).await? else { return Ok(false) };
    let sql = "UPDATE account SET reachable = $3 WHERE platform = $1 AND id = $2 AND reachable <> $3";
    if conn.execute(sql, args![account.platform.as_str(), &account.id, reachable]).await? == 0 {
        return Ok(true);
    }
    reckon(conn, person).await?;
    people::touch(conn, person, due).await?;
    Ok(true)
}

/// How many messages wait for a person or one of their accounts.
pub(crate) async fn waiting(conn: &mut Conn<'_>, person: &PersonRow) -> Result<u64, StoreError> {
    let mut lanes = vec![person_lane(person.id)];
    lanes.extend(person.accounts.iter().map(|row| target_lane(&Target::Account(row.account.clone()))));
    let mut waiting = 0;
    for lane in &lanes {
        let sql = "SELECT COUNT(*) FROM outbox WHERE lane = $1 AND state = 0";
        if let Some(row) = conn.row(sql, args![lane]).await? {
            waiting += row.count(0)?;
        }
    }
    Ok(waiting)
}

//! Two persons become one, and no membership is lost.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use convenor_core::ids::{MemberId, PartnershipId, PersonId};

use crate::{
    StoreError, commit,
    engine::{Conn, args},
    outbox, people,
};

/// The lowest member of each of the two in one partnership. Higher ones wait in the queue to be merged into it already.
#[derive(Default)]
struct Seats {
    keep: Option<MemberId>,
    gone: Option<MemberId>,
}

/// Makes `gone` part of `keep`; false when either is not there.
pub(crate) async fn merge(
    conn: &mut Conn<'_>,
    keep: PersonId,
    gone: PersonId,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    if keep == gone {
        return Ok(true);
    }
    if conn.rows("SELECT id FROM person WHERE id = $1 OR id = $2", args![keep, gone]).await?.len() < 2 {
        return Ok(false);
    }
    for (partnership, seats) in seats(conn, keep, gone).await? {
        if let (Some(one), Some(other)) = (seats.keep, seats.gone) {
            let item = serde_json::json!({ "merged": { "gone": one.max(other), "kept": one.min(other) } });
            commit::add(conn, partnership, &item.to_string()).await?;
        }
    }
    // Both members stand for `keep` from here on; the higher number goes when its queue row is done.
    for sql in [
        "UPDATE member SET person = $1 WHERE person = $2",
        "UPDATE account SET person = $1 WHERE person = $2",
        "UPDATE claim SET person = $1 WHERE person = $2",
        "UPDATE person SET zone = COALESCE(zone, (SELECT zone FROM person WHERE id = $2)),
             quiet = COALESCE(quiet, (SELECT quiet FROM person WHERE id = $2)),
             weekend = COALESCE(weekend, (SELECT weekend FROM person WHERE id = $2)),
             language = COALESCE(language, (SELECT language FROM person WHERE id = $2)),
             muted = COALESCE(muted, (SELECT muted FROM person WHERE id = $2)),
             digest = COALESCE(digest, (SELECT digest FROM person WHERE id = $2)),
             gender = COALESCE(gender, (SELECT gender FROM person WHERE id = $2)),
             age_group = COALESCE(age_group, (SELECT age_group FROM person WHERE id = $2)),
             access = COALESCE(access, (SELECT access FROM person WHERE id = $2))
         WHERE id = $1",
    ] {
        conn.execute(sql, args![keep, gone]).await?;
    }
    let (to, from) = (outbox::person_lane(keep), outbox::person_lane(gone));
    conn.execute("UPDATE outbox SET person = $1, lane = $2 WHERE person = $3", args![keep, &to, gone]).await?;
    conn.execute("DELETE FROM lane WHERE lane = $1", args![&from]).await?;
    conn.execute("DELETE FROM person WHERE id = $1", args![gone]).await?;
    outbox::reckon(conn, keep).await?;
    // They may keep other hours now.
    outbox::look_again(conn, keep, now).await?;
    people::touch(conn, keep, Some(now)).await?;
    Ok(true)
}

async fn seats(
    conn: &mut Conn<'_>,
    keep: PersonId,
    gone: PersonId,
) -> Result<BTreeMap<PartnershipId, Seats>, StoreError> {
    let mut seats = BTreeMap::<_, Seats>::new();
    let sql = "SELECT partnership, member, person FROM member WHERE person = $1 OR person = $2 ORDER BY member";
    for row in conn.rows(sql, args![keep, gone]).await? {
        let seats = seats.entry(PartnershipId(row.get(0)?)).or_default();
        let seat = if row.get::<i64>(2)? == keep.0 { &mut seats.keep } else { &mut seats.gone };
        seat.get_or_insert(MemberId(row.small(1)?));
    }
    Ok(seats)
}

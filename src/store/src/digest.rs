//! Several waiting messages become one.

use chrono::{DateTime, NaiveDate, Utc};
use convenor_core::ids::PersonId;

use crate::{Store, StoreError, engine::args, outbox, writer::Verdict};

impl Store {
    /// Freezes `parts` as the words of one waiting message and takes the `others` back, whose words are in them; with
    /// `digest`, that is the person's digest of that day. All of it or nothing: false when one of them does not wait any
    /// more or has begun to be sent.
    ///
    /// # Errors
    /// The database failed.
    pub async fn gather(
        &self,
        id: i64,
        parts: String,
        at: DateTime<Utc>,
        others: Vec<i64>,
        digest: Option<(PersonId, NaiveDate)>,
    ) -> Result<bool, StoreError> {
        self.write(move |conn| {
            Box::pin(async move {
                let sql = "UPDATE outbox SET parts = $2, first_attempt = $3
                           WHERE id = $1 AND state = 0 AND parts IS NULL RETURNING lane";
                let Some(row) = conn.row(sql, args![id, &parts, at]).await? else { return Ok(Verdict::Undo(false)) };
                for other in others {
                    let sql = "DELETE FROM outbox WHERE id = $1 AND state = 0 AND parts IS NULL";
                    if conn.execute(sql, args![other]).await? == 0 {
                        return Ok(Verdict::Undo(false));
                    }
                }
                if let Some((person, day)) = digest {
                    let day = day.to_string();
                    conn.execute("UPDATE person SET digest = $2 WHERE id = $1", args![person, &day]).await?;
                }
                outbox::settle(conn, &row.get::<String>(0)?).await?;
                Ok(Verdict::Keep(true))
            })
        })
        .await
    }
}

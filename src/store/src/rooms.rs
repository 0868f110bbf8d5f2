//! The rooms a partnership speaks in: its claims of kind room, read back.

use convenor_core::{
    ids::{PartnershipId, RoomId},
    port::Place,
};

use crate::{ClaimKind, Store, StoreError, engine::args};

/// The value under which a room is claimed: `matrix:!abc:example.org`.
#[must_use]
pub fn room_claim(place: &Place) -> String {
    format!("{}:{}", place.platform, place.id)
}

impl Store {
    /// The attached rooms of a partnership, by their number in it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn rooms(&self, partnership: PartnershipId) -> Result<Vec<(RoomId, Place)>, StoreError> {
        let mut held = self.pools.reader().await?;
        let sql = "SELECT value, detail FROM claim WHERE partnership = $1 AND kind = $2 ORDER BY detail";
        let rows = held.conn().rows(sql, args![partnership, ClaimKind::Room.word()]).await?;
        rows.iter()
            .map(|row| {
                let value = row.get::<String>(0)?;
                let (platform, id) = value.split_once(':').ok_or(StoreError::Corrupt { what: "claim" })?;
                let platform = platform.parse().map_err(|_| StoreError::Corrupt { what: "claim" })?;
                let room = u32::try_from(row.get::<i64>(1)?).map_err(|_| StoreError::Corrupt { what: "claim" })?;
                Ok((RoomId(room), Place { platform, id: id.to_owned() }))
            })
            .collect()
    }
}

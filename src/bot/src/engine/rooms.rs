//! Rooms that go on as others: what is attached goes with them.

use convenor_core::port::Place;

use super::{Engine, EngineError};

impl Engine {
    /// A room was replaced by another. What waits for it is sent to the new one.
    pub(super) async fn move_room(&self, from: &Place, to: &Place) -> Result<(), EngineError> {
        let Some(id) = self.store.move_room(from, to).await? else { return Ok(()) };
        if let Some(mut guard) = self.cache.lock(&self.store, id).await? {
            // Its rooms are read again with the rest.
            *guard = None;
        }
        tracing::info!(partnership = id.0, from = %from.id, to = %to.id, "a room moved");
        Ok(())
    }
}

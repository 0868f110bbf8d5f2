//! What may be meant while somebody types: the partnership of the room, else the speaker's only one.

use convenor_core::{
    hint::{Asked, Hint, hints, texts_needed},
    ids::PartnershipId,
    people::People,
    port::{Account, Venue},
    state::State,
};
use convenor_store::{ClaimKind, room_claim};

use super::{Engine, EngineError};

impl Engine {
    pub(super) async fn suggest(
        &self,
        speaker: &Account,
        venue: &Venue,
        asked: &Asked,
    ) -> Result<Vec<Hint>, EngineError> {
        let guard = match self.partnership_at(speaker, venue).await? {
            Some(id) => self.cache.lock(&self.store, id).await?,
            None => None,
        };
        let Some(live) = guard.as_ref().and_then(|guard| guard.as_ref()) else {
            return Ok(hints(&State::default(), &People::default(), None, asked));
        };
        let mut people = live.people.clone();
        for (id, body) in self.store.texts(live.id, &texts_needed(&live.state, asked)).await? {
            people.add_text(id, body);
        }
        Ok(hints(&live.state, &people, people.member_of(speaker), asked))
    }

    async fn partnership_at(&self, speaker: &Account, venue: &Venue) -> Result<Option<PartnershipId>, EngineError> {
        if let Venue::Room(place) = venue {
            let claim = self.store.claim(ClaimKind::Room, &room_claim(place), self.now()).await?;
            return Ok(claim.and_then(|claim| claim.partnership));
        }
        let Some(person) = self.store.person_of(speaker).await? else { return Ok(None) };
        let mut mine: Vec<_> = self.store.memberships(person.id).await?.into_iter().map(|(id, _)| id).collect();
        mine.dedup();
        Ok(match mine.as_slice() {
            [only] => Some(*only),
            _ => None,
        })
    }
}

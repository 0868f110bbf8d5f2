//! Partnerships in memory: state folded from the ledger, the directory beside it, in a cache bounded by bytes.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use convenor_core::{
    chain::Hash,
    checkpoint::Checkpoint,
    event::Entry,
    ids::{MemberId, PartnershipId, RoomId, TextId},
    partnership::Room,
    people::{People, Person},
    port::Place,
    state::{State, evolve},
};
use convenor_store::{Head, MemberRow, PersonRow, Settled, Snapshot, Store, Whole};
use tokio::sync::OwnedMutexGuard;

use super::EngineError;

/// How many bytes of ledger are kept folded at once.
const MOST_BYTES: usize = 32 * 1024 * 1024;

/// A partnership in memory.
#[derive(Clone)]
pub(super) struct Live {
    pub(super) id: PartnershipId,
    pub(super) head: Head,
    pub(super) state: State,
    pub(super) people: People,
    pub(super) rooms: BTreeMap<RoomId, Place>,
    /// The link of its first entry, which stands for it in checkpoints.
    pub(super) origin: Hash,
    /// Rounds and polls that close with the next commit.
    pub(super) settled: Vec<Settled>,
    /// Checkpoints that go with the next commit.
    pub(super) signed: Vec<Checkpoint>,
    bytes: usize,
    /// Whether something was folded in that is not known to be stored.
    pub(super) unsaved: bool,
}

type Slot = Arc<tokio::sync::Mutex<Option<Live>>>;

/// The warm partnerships, each behind its own lock.
#[derive(Default)]
pub(super) struct Cache {
    slots: Mutex<Slots>,
}

#[derive(Default)]
struct Slots {
    by_id: HashMap<PartnershipId, (Slot, u64, usize)>,
    uses: u64,
    /// The bytes of all.
    bytes: usize,
}

impl Cache {
    fn slot(&self, id: PartnershipId) -> Slot {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        slots.uses += 1;
        let uses = slots.uses;
        let entry = slots.by_id.entry(id).or_default();
        entry.1 = uses;
        Arc::clone(&entry.0)
    }

    /// Notes how large a partnership is, and forgets the coldest while there are too many bytes.
    fn weigh(&self, id: PartnershipId, bytes: usize) {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let before = slots.by_id.get_mut(&id).map_or(bytes, |entry| std::mem::replace(&mut entry.2, bytes));
        slots.bytes = (slots.bytes + bytes).saturating_sub(before);
        while slots.bytes > MOST_BYTES {
            // One that somebody holds stays: two slots for one partnership would be two locks.
            let coldest = slots
                .by_id
                .iter()
                .filter(|(other, (slot, ..))| **other != id && Arc::strong_count(slot) == 1)
                .min_by_key(|(_, (_, used, _))| *used)
                .map(|(id, _)| *id);
            let Some(coldest) = coldest else { break };
            if let Some((_, _, bytes)) = slots.by_id.remove(&coldest) {
                slots.bytes = slots.bytes.saturating_sub(bytes);
            }
        }
    }

    /// Keeps a partnership that was loaded and stored beside the cache, where nobody holds a newer one.
    pub(super) fn put(&self, live: Live) {
        let (id, bytes) = (live.id, live.bytes);
        if let Ok(mut slot) = self.slot(id).try_lock()
            && slot.is_none()
        {
            *slot = Some(live);
        } else {
            return;
        }
        self.weigh(id, bytes);
    }

    /// Whether a partnership is kept in memory.
    pub(super) fn keeps(&self, id: PartnershipId) -> bool {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner).by_id.contains_key(&id)
    }

    /// Locks a partnership and brings it up to date with the database; none when there is no such partnership.
    pub(super) async fn lock(
        &self,
        store: &Store,
        id: PartnershipId,
    ) -> Result<Option<OwnedMutexGuard<Option<Live>>>, EngineError> {
        let mut guard = self.slot(id).lock_owned().await;
        refresh(store, id, &mut guard).await?;
        if let Some(live) = guard.as_ref() {
            self.weigh(id, live.bytes);
        }
        Ok(guard.is_some().then_some(guard))
    }
}

/// Brings a cached partnership up to date, or loads it.
pub(super) async fn refresh(store: &Store, id: PartnershipId, live: &mut Option<Live>) -> Result<(), EngineError> {
    // A commit that failed, or was cut short, left what never happened: forget it.
    if live.as_ref().is_some_and(|live| live.unsaved) {
        *live = None;
    }
    let known = live.as_ref().map(|live| live.head);
    let Some(snapshot) = store.snapshot(id, known).await? else {
        *live = None;
        return Ok(());
    };
    let Snapshot { head, tail, people, .. } = snapshot;
    let mut next = live.take().unwrap_or_else(|| Live::empty(id, Head::START, State::default()));
    let changed = !tail.is_empty() || known.is_none();
    for stored in &tail {
        next.replay(stored.seq, &stored.bytes)?;
        if stored.seq == 1 {
            next.origin = stored.link;
        }
    }
    next.head = head;
    if changed {
        next.rooms = store.rooms(id).await?.into_iter().collect();
    }
    if changed || people.is_some() {
        let texts = store.texts(id, &next.state.name_texts()).await?;
        let members = match people {
            Some(rows) => persons(rows),
            None => next.people.members().clone(),
        };
        next.people = People::new(members, texts);
    }
    *live = Some(next);
    Ok(())
}

/// Reads one stored entry.
pub(super) fn entry(id: PartnershipId, seq: u64, bytes: &str) -> Result<Entry, EngineError> {
    serde_json::from_str(bytes).map_err(|source| EngineError::Entry { partnership: id.0, seq, source })
}

/// Every member's person, settings read by the core's own types; a setting that no longer parses is as if never made.
fn persons(rows: Vec<MemberRow>) -> BTreeMap<MemberId, Person> {
    rows.into_iter().filter_map(|row| Some((row.member, person(row.person?)))).collect()
}

pub(super) fn person(row: PersonRow) -> Person {
    Person {
        zone: row.zone.and_then(|zone| zone.parse().ok()),
        quiet: row.quiet.and_then(|quiet| quiet.parse().ok()),
        weekend: row.weekend.and_then(|weekend| weekend.parse().ok()),
        language: row.language.and_then(|language| language.parse().ok()),
        described: row.described,
        name: row.name,
        out_of_reach: !row.accounts.is_empty() && row.accounts.iter().all(|account| !account.reachable),
        accounts: row.accounts.into_iter().map(|account| account.account).collect(),
    }
}

impl Live {
    pub(super) fn empty(id: PartnershipId, head: Head, state: State) -> Self {
        Self {
            id,
            head,
            state,
            people: People::default(),
            rooms: BTreeMap::new(),
            origin: Hash::START,
            settled: Vec::new(),
            signed: Vec::new(),
            bytes: 0,
            unsaved: false,
        }
    }

    /// A partnership as it was read whole.
    ///
    /// # Errors
    /// An entry cannot be read.
    pub(super) fn whole(whole: Whole) -> Result<Self, EngineError> {
        let mut live = Self::empty(whole.partnership, whole.head, State::default());
        for (bytes, seq) in whole.entries().zip(1..) {
            live.replay(seq, bytes)?;
        }
        live.origin = whole.origin;
        live.rooms = whole.rooms.into_iter().collect();
        let mut texts = whole.texts;
        let named = live.state.name_texts().into_iter().filter_map(|id| Some((id, texts.remove(&id)?))).collect();
        live.people = People::new(persons(whole.people), named);
        Ok(live)
    }

    /// Folds an entry that was read.
    fn replay(&mut self, seq: u64, bytes: &str) -> Result<(), EngineError> {
        evolve(&mut self.state, &entry(self.id, seq, bytes)?);
        self.bytes += bytes.len();
        Ok(())
    }

    /// The room of this partnership that is this place.
    pub(super) fn room_at(&self, place: &Place) -> Option<&Room> {
        let (id, _) = self.rooms.iter().find(|(_, known)| *known == place)?;
        self.state.rooms.get(id)
    }

    /// Folds an entry that was just decided.
    pub(super) fn fold(&mut self, entry: &Entry, bytes: usize) {
        evolve(&mut self.state, entry);
        self.bytes += bytes;
        self.unsaved = true;
    }

    /// All that was folded in is stored.
    pub(super) const fn stored(&mut self, head: Head) {
        self.head = head;
        self.unsaved = false;
    }

    /// Adds naming texts that were just made.
    pub(super) fn name(&mut self, id: TextId, body: &str) {
        self.people.add_text(id, body.to_owned());
    }
}

/// Replays a whole ledger from the database: the state, and the head its links lead to.
///
/// # Errors
/// The database failed, or an entry cannot be read.
pub async fn replay(store: &Store, id: PartnershipId) -> Result<Option<(State, Head)>, EngineError> {
    let mut live = None;
    refresh(store, id, &mut live).await?;
    let Some(live) = live else { return Ok(None) };
    Ok(Some((live.state, live.head)))
}

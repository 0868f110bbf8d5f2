//! Delivery: from outbox rows to messages people see. Parts are rendered and frozen at the first attempt, each with its own
//! key; order is kept per room; what cannot be sent waits, is parked, or marks its target out of reach.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, TimeDelta, Utc};

use convenor_core::{
    ids::PartnershipId,
    me::{room_lost, unreachable},
    notice::Notice,
    partnership::Role,
    people::WithTexts,
    port::{Account, Mouth, Part, Place, Platform, SendError, Sent, Target},
    render::{Rendered, render, texts_named},
    state::State,
    times::Zone,
    vocabulary::Language,
    words::Reader,
};
use convenor_store::{Commit, Delivery, Reader as To};
use futures_util::{StreamExt, TryStreamExt};

use super::{
    Engine, EngineError,
    live::{Live, person},
};

const BATCH: u32 = 200;
/// The first wait after a failed attempt; doubled with each, up to the longest.
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(2);
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(15);
/// How far a platform's clock may be behind ours.
const CLOCKS_APART: TimeDelta = TimeDelta::minutes(5);
/// How long a message waits for a platform that is not connected.
const AWAY: TimeDelta = TimeDelta::minutes(1);

impl Engine {
    /// Sends what may be sent now, one lane beside the other, each in order.
    pub(super) async fn deliver(&self) -> Result<(), EngineError> {
        let _pass = self.delivering.lock().await;
        loop {
            let mut due = self.store.claim_deliveries(self.now(), BATCH).await?;
            if due.is_empty() {
                return Ok(());
            }
            due.sort_by_key(|delivery| delivery.id);
            let mut lanes: Vec<(String, Vec<Delivery>)> = Vec::new();
            for delivery in due {
                let name = lane(&delivery.to);
                match lanes.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, lane)) => lane.push(delivery),
                    None => lanes.push((name, vec![delivery])),
                }
            }
            let sending = lanes.into_iter().map(|(_, lane)| self.send_lane(lane));
            futures_util::stream::iter(sending)
                .buffer_unordered(self.lanes_at_once)
                .try_for_each(|()| std::future::ready(Ok(())))
                .await?;
        }
    }

    async fn send_lane(&self, lane: Vec<Delivery>) -> Result<(), EngineError> {
        if let Some(Delivery { to: To::Person(row), .. }) = lane.first() {
            let row = row.clone();
            return self.send_person(&row, lane).await;
        }
        for delivery in lane {
            // What follows in this lane waits for this one.
            if !self.send(delivery).await? {
                break;
            }
        }
        Ok(())
    }

    /// Sends one message; false when it has to wait.
    pub(super) async fn send(&self, delivery: Delivery) -> Result<bool, EngineError> {
        let Some((target, mouth)) = self.target(&delivery.to) else {
            self.store.retry(delivery.id, self.now() + AWAY).await?;
            return Ok(false);
        };
        let now = self.now();
        let frozen = match (&delivery.parts, delivery.first_attempt) {
            (Some(parts), Some(_)) => (serde_json::from_str::<Vec<Part>>(parts)?, delivery.sent.clone()),
            _ => {
                let parts = self.parts(&delivery, &target).await?;
                let Some(frozen) = self.store.freeze(delivery.id, serde_json::to_string(&parts)?, now).await? else {
                    return Ok(true);
                };
                (serde_json::from_str(&frozen.parts)?, frozen.sent)
            }
        };
        crate::fail::point("frozen");
        let (parts, sent) = frozen;
        for (index, part) in parts.iter().enumerate() {
            if sent.get(index).is_some_and(Option::is_some) {
                continue;
            }
            crate::fail::point("before-send");
            let key = format!("convenor-{}-{index}", delivery.id);
            match self.send_once(&*mouth, &target, part, &key, delivery.first_attempt).await {
                Ok(arrived) => {
                    crate::fail::point("after-send");
                    self.keep_card(&delivery, &*mouth, &target, part, index + 1 == parts.len(), &arrived).await?;
                    let refs = serde_json::to_string(&part.refs)?;
                    self.store
                        .part_sent(delivery.id, index, parts.len(), &arrived.message, mouth.platform(), &refs)
                        .await?;
                }
                Err(error) => return self.failed(&delivery, &target, error).await,
            }
        }
        Ok(true)
    }

    /// Sends a part, unless it may have arrived at an earlier attempt that the platform has forgotten: then it is looked
    /// for first.
    async fn send_once(
        &self,
        mouth: &dyn Mouth,
        target: &Target,
        part: &Part,
        key: &str,
        first_attempt: Option<DateTime<Utc>>,
    ) -> Result<Sent, SendError> {
        if let Some(first) = first_attempt
            && (self.now() - first).to_std().unwrap_or_default() > mouth.memory()
            && let Some(found) = mouth.find_part(target, part, key, first - CLOCKS_APART).await?
        {
            return Ok(found);
        }
        mouth.send(target, part, key).await
    }

    async fn failed(&self, delivery: &Delivery, target: &Target, error: SendError) -> Result<bool, EngineError> {
        let now = self.now();
        match error {
            SendError::Later { after, source } => {
                let wait = after
                    .and_then(|after| TimeDelta::from_std(after).ok())
                    .unwrap_or_else(|| self.backoff(delivery.attempts));
                tracing::warn!(id = delivery.id, error = &*source as &dyn std::error::Error, "not sent yet");
                self.store.retry(delivery.id, now + wait).await?;
                Ok(false)
            }
            SendError::Refused(source) => {
                tracing::error!(
                    id = delivery.id,
                    error = &*source as &dyn std::error::Error,
                    "refused for good; parked"
                );
                self.store.park(delivery.id, &source.to_string()).await?;
                Ok(true)
            }
            SendError::Gone(source) => {
                tracing::warn!(id = delivery.id, error = &*source as &dyn std::error::Error, "target out of reach");
                self.store.mark_dead(target, now, &source.to_string()).await?;
                if let (To::Account(account), Some(_)) = (&delivery.to, &delivery.reply_to)
                    && account.platform.whispers()
                {
                    // An answer nobody took waits with what else waits for this account.
                    self.store.readdress(delivery.id, target).await?;
                }
                if let (Some(partnership), Target::Room(place)) = (delivery.partnership, target) {
                    self.tell_lost(partnership, place).await?;
                }
                if let (To::Person(row), Target::Account(account)) = (&delivery.to, target) {
                    let elsewhere = row.accounts.iter().any(|other| {
                        other.reachable && other.account != *account && self.mouth(other.account.platform).is_some()
                    });
                    if !elsewhere {
                        self.tell_waiting(delivery, account).await?;
                    }
                }
                Ok(false)
            }
        }
    }

    /// Nobody can be reached on any account: the room hears that something waits, a coordinator hears who.
    async fn tell_waiting(&self, delivery: &Delivery, account: &Account) -> Result<(), EngineError> {
        let Some(id) = delivery.partnership else { return Ok(()) };
        let Some(guard) = self.cache.lock(&self.store, id).await? else { return Ok(()) };
        let Some(live) = guard.as_ref() else { return Ok(()) };
        let Some(member) = live.people.member_of(account) else { return Ok(()) };
        let notices = unreachable(member, &live.state.holders(Role::Coordinator));
        let now = self.now();
        let outbox = self.address(live, &notices, None, now)?;
        self.store.commit(Commit { partnership: Some(id), outbox, now, ..Commit::default() }).await?;
        Ok(())
    }

    /// A room is out of reach: its partnership's coordinators hear of it, once a day at most.
    pub(super) async fn tell_lost(&self, partnership: PartnershipId, place: &Place) -> Result<(), EngineError> {
        let now = self.now();
        let (name, today) = (format!("lost/{}", convenor_store::room_claim(place)), now.date_naive().to_string());
        if self.store.recall(Platform::Console, &name).await?.as_deref() == Some(today.as_str()) {
            return Ok(());
        }
        let Some(guard) = self.cache.lock(&self.store, partnership).await? else { return Ok(()) };
        let Some(live) = guard.as_ref() else { return Ok(()) };
        let notices = room_lost(place, &live.state.holders(Role::Coordinator));
        let outbox = self.address(live, &notices, None, now)?;
        self.store.commit(Commit { partnership: Some(partnership), outbox, now, ..Commit::default() }).await?;
        self.store.remember(Platform::Console, &name, &today).await?;
        Ok(())
    }

    /// Exponential, with full jitter: a crowd that failed together does not come back together.
    fn backoff(&self, attempts: u32) -> TimeDelta {
        let ceiling =
            FIRST_WAIT.num_milliseconds().saturating_mul(1 << attempts.min(20)).min(LONGEST_WAIT.num_milliseconds());
        let mut bytes = [0; 8];
        self.dice.fill(&mut bytes);
        let spread = i64::try_from(u64::from_be_bytes(bytes) % ceiling.unsigned_abs().max(1)).unwrap_or_default();
        TimeDelta::milliseconds(spread.max(200))
    }

    /// The room or account to send to, and the mouth that speaks there; a person is reached on any account in reach.
    pub(super) fn target(&self, to: &To) -> Option<(Target, std::sync::Arc<dyn Mouth>)> {
        match to {
            To::Room(place) => Some((Target::Room(place.clone()), self.mouth(place.platform)?)),
            To::Account(account) => Some((Target::Account(account.clone()), self.mouth(account.platform)?)),
            To::Person(row) => row.accounts.iter().filter(|account| account.reachable).find_map(|account| {
                Some((Target::Account(account.account.clone()), self.mouth(account.account.platform)?))
            }),
        }
    }

    pub(super) async fn parts(&self, delivery: &Delivery, target: &Target) -> Result<Vec<Part>, EngineError> {
        let mut notice: Notice = serde_json::from_str(&delivery.notice)?;
        let platform = platform(target);
        if let Some(card) = self.card_of(delivery, &notice, target).await? {
            notice = card.notice;
        }
        let mentions = match (target, &delivery.to) {
            (Target::Account(account), _) => vec![account.clone()],
            _ => Vec::new(),
        };
        let rendered = self.say(delivery, &notice, target, platform).await?;
        let last = rendered.texts.len().saturating_sub(1);
        Ok(rendered
            .texts
            .into_iter()
            .enumerate()
            .map(|(index, text)| Part {
                kind: rendered.kind.clone(),
                refs: rendered.refs.clone(),
                text,
                // A reader of the figures finds an object even where there are none.
                data: if rendered.data.is_null() { serde_json::json!({}) } else { rendered.data.clone() },
                private: delivery.private,
                mentions: mentions.clone(),
                reply_to: delivery.reply_to.clone().filter(|_| index == 0),
                buttons: if index == last { rendered.buttons.clone() } else { Vec::new() },
                files: Vec::new(),
            })
            .collect())
    }

    async fn say(
        &self,
        delivery: &Delivery,
        notice: &Notice,
        target: &Target,
        platform: Platform,
    ) -> Result<Rendered, EngineError> {
        let reading = match &delivery.to {
            To::Person(row) => Some(person(row.clone())),
            To::Account(account) => self.store.person_of(account).await?.map(person),
            To::Room(_) => None,
        };
        let own_zone = reading.as_ref().and_then(|person| person.zone.clone());
        let own_language = reading.as_ref().and_then(|person| person.language);
        let guard = match delivery.partnership {
            Some(id) => self.cache.lock(&self.store, id).await?,
            None => None,
        };
        let Some(live) = guard.as_ref().and_then(|guard| guard.as_ref()) else {
            let reader =
                Reader { language: own_language.unwrap_or(Language::En), zone: own_zone.unwrap_or_else(Zone::utc) };
            return Ok(render(notice, &self.words, &reader, &(), platform));
        };
        self.say_in(live, notice, target, platform, own_language, own_zone).await
    }

    /// Says a notice of a partnership for who reads it there.
    pub(super) async fn say_in(
        &self,
        live: &Live,
        notice: &Notice,
        target: &Target,
        platform: Platform,
        own_language: Option<Language>,
        own_zone: Option<Zone>,
    ) -> Result<Rendered, EngineError> {
        let needed: Vec<_> = texts_named(notice).into_iter().collect();
        let texts: HashMap<_, _> = self.store.texts(live.id, &needed).await?;
        let terms = live.state.terms.as_ref();
        let reader = Reader {
            language: own_language
                .or_else(|| room_language(&live.rooms, &live.state, target))
                .or_else(|| terms.and_then(|terms| terms.languages.first().copied()))
                .unwrap_or(Language::En),
            zone: own_zone.or_else(|| terms.map(|terms| terms.zone.clone())).unwrap_or_else(Zone::utc),
        };
        let mut rendered = render(
            notice,
            &self.words,
            &reader,
            &WithTexts { state: &live.state, people: &live.people, texts: &texts },
            platform,
        );
        address_buttons(&mut rendered, live.id);
        Ok(rendered)
    }
}

fn platform(target: &Target) -> Platform {
    match target {
        Target::Room(place) => place.platform,
        Target::Account(account) => account.platform,
    }
}

fn lane(to: &To) -> String {
    match to {
        To::Room(place) => format!("r:{}:{}", place.platform, place.id),
        To::Account(account) => format!("a:{}:{}", account.platform, account.id),
        To::Person(row) => format!("p:{}", row.id.0),
    }
}

fn room_language(
    rooms: &BTreeMap<convenor_core::ids::RoomId, Place>,
    state: &State,
    target: &Target,
) -> Option<Language> {
    let Target::Room(place) = target else { return None };
    let (id, _) = rooms.iter().find(|(_, known)| *known == place)?;
    Some(state.rooms.get(id)?.language)
}

/// Puts version and partnership in front of every button, so that a press works after a restart and in a direct message.
fn address_buttons(rendered: &mut Rendered, partnership: PartnershipId) {
    for button in &mut rendered.buttons {
        button.id = format!("1:{}:{}", partnership.0, button.id);
    }
}

//! Delivery: from outbox rows to messages people see. Parts are rendered and frozen at the first attempt, each with its own
//! key; order is kept per room; what cannot be sent waits, is parked, or marks its target out of reach.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use convenor_core::{
    ids::PartnershipId,
    me::{SEALED, room_lost, unreachable},
    notice::{Attachment, Notice, still_wanted},
    partnership::Role,
    people::WithTexts,
    port::{File, Mouth, Part, Place, Platform, SendError, Sent, Target},
    render::{Rendered, render, texts_named},
    times::Zone,
    vocabulary::Language,
    words::Reader,
};
use convenor_store::{Commit, Delivery, Reader as To};
use futures_util::FutureExt;

use super::{
    Engine, EngineError,
    digest::{mentions, narrowest},
    live::{Live, person},
};

/// The first wait after a failed attempt; doubled with each, up to the longest.
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(2);
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(15);
/// The longest wait that a platform may ask for.
const LONGEST_ASKED: TimeDelta = TimeDelta::days(1);
/// How far a platform's clock may be behind ours.
const CLOCKS_APART: TimeDelta = TimeDelta::minutes(5);
/// How long a message waits for a platform that is not connected.
const AWAY: TimeDelta = TimeDelta::minutes(1);

impl Engine {
    /// Sends one message; false when it has to wait.
    pub(super) async fn send(&self, delivery: Delivery) -> Result<bool, EngineError> {
        let Some((target, mouth)) = self.target(&delivery.to) else {
            self.store.retry(delivery.id, self.now() + AWAY).await?;
            return Ok(false);
        };
        let now = self.now();
        // What somebody sealed is written down nowhere: its words are made anew at every attempt.
        let written = delivery.topic != SEALED;
        let (parts, sent) = match (&delivery.parts, delivery.first_attempt) {
            (Some(parts), Some(_)) if written => (serde_json::from_str::<Vec<Part>>(parts)?, delivery.sent.clone()),
            _ => {
                let Some(parts) = self.parts(&delivery, &target).await? else {
                    self.store.drop_row(delivery.id).await?;
                    return Ok(true);
                };
                let frozen = if written { serde_json::to_string(&parts)? } else { "[]".to_owned() };
                let Some(frozen) = self.store.freeze(delivery.id, frozen, now).await? else {
                    return Ok(true);
                };
                (if written { serde_json::from_str(&frozen.parts)? } else { parts }, frozen.sent)
            }
        };
        crate::fail::point("frozen");
        for (index, part) in parts.iter().enumerate() {
            if sent.get(index).is_some_and(Option::is_some) {
                continue;
            }
            crate::fail::point("before-send");
            let key = format!("convenor-{}-{index}", delivery.id);
            // Frozen for one account of theirs, it may go to another.
            let part = &Part { mentions: mentions(&target), ..part.clone() };
            match self.send_once(&*mouth, &target, part, &key, delivery.first_attempt).await {
                Ok(arrived) => {
                    crate::fail::point("after-send");
                    self.keep_card(&delivery, &*mouth, &target, part, index + 1 == parts.len(), &arrived).await?;
                    let refs = serde_json::to_string(&part.refs)?;
                    self.store
                        .part_sent(delivery.id, index, parts.len(), &arrived.message, mouth.platform(), &refs)
                        .await?;
                    crate::fail::point("part-sent");
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
        {
            crate::fail::point("before-find");
            let found = mouth.find_part(target, part, key, first - CLOCKS_APART).await?;
            crate::fail::point("after-find");
            if let Some(found) = found {
                return Ok(found);
            }
        }
        mouth.send(target, part, key).await
    }

    async fn failed(&self, delivery: &Delivery, target: &Target, error: SendError) -> Result<bool, EngineError> {
        let now = self.now();
        match error {
            SendError::Later { after, source } => {
                let wait = after
                    .map(|after| TimeDelta::from_std(after).unwrap_or(LONGEST_ASKED).min(LONGEST_ASKED))
                    .unwrap_or_else(|| self.backoff(delivery.attempts));
                tracing::warn!(id = delivery.id, error = &*source as &dyn std::error::Error, "not sent yet");
                crate::fail::point("before-retry");
                self.store.retry(delivery.id, now + wait).await?;
                crate::fail::point("after-retry");
                Ok(false)
            }
            SendError::Refused(source) => {
                tracing::error!(
                    id = delivery.id,
                    error = &*source as &dyn std::error::Error,
                    "refused for good; parked"
                );
                crate::fail::point("before-park");
                self.store.park(delivery.id, &source.to_string()).await?;
                crate::fail::point("after-park");
                Ok(true)
            }
            SendError::Gone(source) => {
                tracing::warn!(id = delivery.id, error = &*source as &dyn std::error::Error, "target out of reach");
                self.lost(delivery, target, source.to_string()).await?;
                if let (To::Account(account), Some(_)) = (&delivery.to, &delivery.reply_to)
                    && account.platform.whispers()
                {
                    // An answer nobody took waits with what else waits for this account.
                    self.store.readdress(delivery.id, target).await?;
                }
                Ok(false)
            }
        }
    }

    /// Nobody is there any more. A person is tried on their other account; where there is none, the room hears that
    /// something waits, without content, and the coordinators hear who. Of a lost room, the coordinators hear.
    async fn lost(&self, delivery: &Delivery, target: &Target, why: String) -> Result<(), EngineError> {
        let told = delivery.partnership.filter(|_| !self.elsewhere(delivery, target));
        self.lose(told, target, why).await
    }

    /// Marks a target out of reach, and tells the people of this partnership.
    pub(super) async fn lose(
        &self,
        told: Option<PartnershipId>,
        target: &Target,
        why: String,
    ) -> Result<(), EngineError> {
        let now = self.now();
        let mut commit = Commit { lost: Some((target.clone(), why)), now, ..Commit::default() };
        if let Some(id) = told
            && let Some(guard) = self.cache.lock(&self.store, id).await?
            && let Some(live) = guard.as_ref()
        {
            let coordinators = live.state.holders(Role::Coordinator);
            let notices = match target {
                Target::Account(account) => match live.people.member_of(account) {
                    Some(member) => unreachable(member, &coordinators),
                    None => Vec::new(),
                },
                Target::Room(place) => room_lost(place.platform, &coordinators),
            };
            commit.outbox = self.address(live, &notices, None, now)?;
            commit.partnership = Some(id);
        }
        crate::fail::point("before-lost");
        self.store.commit(commit).await?;
        crate::fail::point("after-lost");
        self.wake_delivery.notify_one();
        self.wake_time.notify_one();
        Ok(())
    }

    /// Whether what cannot be sent to this target has another way to its reader.
    fn elsewhere(&self, delivery: &Delivery, target: &Target) -> bool {
        let To::Person(row) = &delivery.to else { return false };
        row.accounts.iter().any(|other| {
            let same = matches!(target, Target::Account(account) if *account == other.account);
            other.reachable && !same && self.mouth(other.account.platform).is_some()
        })
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

    /// The words of a message, in its reader's language; none when its matter is closed.
    pub(super) async fn parts(&self, delivery: &Delivery, target: &Target) -> Result<Option<Vec<Part>>, EngineError> {
        let mut notice: Notice = serde_json::from_str(&delivery.notice)?;
        if let Some(card) = self.card_of(delivery, &notice, target).await? {
            notice = card.notice;
        }
        notice.lines.extend(notice.lateness(delivery.not_before, self.now()));
        let theirs;
        let delivery = match notice.attach {
            Some(Attachment::Sealed { partnership, matter }) => {
                let Some(lines) = self.sealed_lines(partnership, matter, target).await? else { return Ok(None) };
                notice.lines.extend(lines);
                // Its words are those of that partnership.
                theirs = Delivery { partnership: Some(partnership), ..delivery.clone() };
                &theirs
            }
            _ => delivery,
        };
        let Some(rendered) = self.say(delivery, &notice, target).await? else { return Ok(None) };
        let alt = rendered.texts.first().and_then(|text| text.lines().next()).unwrap_or_default();
        let files = self.files(delivery, target, &notice, alt).await?;
        let mut parts = parts_of(rendered, target, delivery.private, delivery.reply_to.as_ref());
        if let Some(first) = parts.first_mut() {
            first.files = files;
        }
        Ok(Some(parts))
    }

    /// The files that go with a notice, made now.
    async fn files(
        &self,
        delivery: &Delivery,
        target: &Target,
        notice: &Notice,
        alt: &str,
    ) -> Result<Vec<File>, EngineError> {
        let (Some(attachment), Some(id)) = (&notice.attach, delivery.partnership) else { return Ok(Vec::new()) };
        let file = match attachment {
            Attachment::Export { member } => {
                let Some(guard) = self.cache.lock(&self.store, id).await? else { return Ok(Vec::new()) };
                let Some(live) = guard.as_ref() else { return Ok(Vec::new()) };
                Some(File { alt: alt.to_owned(), ..self.export_file(live, *member).await? })
            }
            Attachment::Picture(picture) => {
                let reader = self.reader(delivery, target).await?;
                self.picture_file(id, target, notice, picture, &reader).boxed().await?
            }
            Attachment::Sealed { .. } => None,
        };
        Ok(file.into_iter().collect())
    }

    async fn say(
        &self,
        delivery: &Delivery,
        notice: &Notice,
        target: &Target,
    ) -> Result<Option<Rendered>, EngineError> {
        let platform = narrowest(&delivery.to, target);
        let (language, zone) = self.own_reading(delivery).await?;
        let guard = match delivery.partnership {
            Some(id) => self.cache.lock(&self.store, id).await?,
            None => None,
        };
        let live = guard.as_ref().and_then(|guard| guard.as_ref());
        let reader = reader_of(live, target, language, zone);
        let Some(live) = live else {
            return Ok(Some(render(notice, &self.words, &reader, &(), platform)));
        };
        if !still_wanted(&live.state, notice) {
            return Ok(None);
        }
        Ok(Some(self.say_to(live, notice, &reader, platform).await?))
    }

    /// Says a notice of a partnership in one of its rooms.
    pub(super) async fn say_in(&self, live: &Live, notice: &Notice, place: &Place) -> Result<Rendered, EngineError> {
        let reader = reader_of(Some(live), &Target::Room(place.clone()), None, None);
        self.say_to(live, notice, &reader, place.platform).await
    }

    pub(super) async fn say_to(
        &self,
        live: &Live,
        notice: &Notice,
        reader: &Reader,
        platform: Platform,
    ) -> Result<Rendered, EngineError> {
        // What is said in every working language names its own.
        let language = notice.language.unwrap_or(reader.language);
        let reader = &Reader { language, zone: reader.zone.clone() };
        let named = texts_named(notice).into_iter();
        let needed: Vec<_> = named.map(|text| live.state.in_language(text, reader.language)).collect();
        let texts: HashMap<_, _> = self.store.texts(live.id, &needed).await?;
        let lookup = WithTexts { state: &live.state, people: &live.people, texts: &texts, language: reader.language };
        let mut rendered = render(notice, &self.words, reader, &lookup, platform);
        address_buttons(&mut rendered, live.id);
        Ok(rendered)
    }

    /// Language and zone of who reads a message: their own, else the room's, else the partnership's.
    pub(super) async fn reader(&self, delivery: &Delivery, target: &Target) -> Result<Reader, EngineError> {
        let (language, zone) = self.own_reading(delivery).await?;
        let guard = match delivery.partnership {
            Some(id) => self.cache.lock(&self.store, id).await?,
            None => None,
        };
        let live = guard.as_ref().and_then(|guard| guard.as_ref());
        Ok(reader_of(live, target, language, zone))
    }

    /// The language and zone that who reads a message has chosen.
    async fn own_reading(&self, delivery: &Delivery) -> Result<(Option<Language>, Option<Zone>), EngineError> {
        let reading = match &delivery.to {
            To::Person(row) => Some(person(row.as_ref().clone())),
            To::Account(account) => self.store.person_of(account).await?.map(person),
            To::Room(_) => None,
        };
        Ok(reading.map_or((None, None), |person| (person.language, person.zone)))
    }
}

/// The parts of a message without files: the first one answers, the last one bears the buttons.
pub(super) fn parts_of(rendered: Rendered, target: &Target, private: bool, reply_to: Option<&String>) -> Vec<Part> {
    let Rendered { kind, refs, texts, language, data, mut buttons } = rendered;
    let last = texts.len().saturating_sub(1);
    // A reader of the figures finds an object even where there are none.
    let data = if data.is_null() { serde_json::json!({}) } else { data };
    let part = |(index, text)| Part {
        kind: kind.clone(),
        refs: refs.clone(),
        text,
        language: Some(language),
        data: data.clone(),
        private,
        mentions: mentions(target),
        reply_to: reply_to.filter(|_| index == 0).cloned(),
        buttons: if index == last { std::mem::take(&mut buttons) } else { Vec::new() },
        files: Vec::new(),
    };
    texts.into_iter().enumerate().map(part).collect()
}

pub(super) fn reader_of(
    live: Option<&Live>,
    target: &Target,
    language: Option<Language>,
    zone: Option<Zone>,
) -> Reader {
    let terms = live.and_then(|live| live.state.terms.as_ref());
    Reader {
        language: language
            .or_else(|| match target {
                Target::Room(place) => Some(live?.room_at(place)?.language),
                Target::Account(_) => None,
            })
            .or_else(|| terms.and_then(|terms| terms.languages.first().copied()))
            .unwrap_or(Language::En),
        zone: zone.or_else(|| terms.map(|terms| terms.zone.clone())).unwrap_or_else(Zone::utc),
    }
}

/// Puts version and partnership in front of every button, so that a press works after a restart and in a direct message.
fn address_buttons(rendered: &mut Rendered, partnership: PartnershipId) {
    for button in &mut rendered.buttons {
        button.id = format!("1:{}:{}", partnership.0, button.id);
    }
}

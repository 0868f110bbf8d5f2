//! Manners at delivery (`method.md` 7.3): what is no longer wanted is dropped, what can wait comes as one digest a day, what
//! is meant for other hours is planned anew, and a burst becomes few messages.

use std::collections::{BTreeSet, VecDeque};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use convenor_core::{
    ids::Ref,
    notice::{LATE_AFTER, Notice, Urgency, still_wanted},
    port::{Account, Part, Target},
    render::limit,
    split::pack,
    times::{Manners, Zone},
    words::say::Say,
};
use convenor_store::{ASKED_FOR, Delivery, PersonRow, Reader as To};

use super::{Engine, EngineError, live::person as settings};

/// So many light messages that fall due together become one.
const MANY: usize = 5;

/// What waits for a person, by how it may be sent.
#[derive(Default)]
struct Sorted {
    /// They asked for it.
    asked: Vec<Delivery>,
    /// Each at its own time.
    now: Vec<Delivery>,
    /// Together, once a day.
    digest: Vec<Delivery>,
}

impl Engine {
    /// Sends what is due to a person.
    pub(super) async fn send_person(&self, row: &PersonRow, lane: Vec<Delivery>) -> Result<(), EngineError> {
        let now = self.now();
        let manners = self.manners(row, &lane).await?;
        let mut sorted = Sorted::default();
        let mut begun = Vec::new();
        for delivery in lane {
            // Begun already: it is finished as it was frozen.
            if delivery.parts.is_some() {
                begun.push(delivery);
                continue;
            }
            let notice: Notice = serde_json::from_str(&delivery.notice)?;
            if !self.wanted(&delivery, &notice).await? {
                self.store.drop_row(delivery.id).await?;
                continue;
            }
            if delivery.urgency == ASKED_FOR {
                sorted.asked.push(delivery);
                continue;
            }
            if let Some(until) = row.muted.filter(|until| *until > now) {
                self.store.put_off(delivery.id, notice.earliest(&manners, until), false).await?;
                continue;
            }
            let humane = notice.earliest(&manners, now);
            if humane > now {
                self.store.put_off(delivery.id, humane, now - delivery.not_before > LATE_AFTER).await?;
            } else if notice.urgency == Urgency::WorkingMorning {
                sorted.digest.push(delivery);
            } else {
                sorted.now.push(delivery);
            }
        }
        let mut first = begun.into_iter().chain(sorted.now).collect::<VecDeque<_>>();
        while !first.is_empty() {
            if !self.send_first(&mut first).await? {
                return Ok(());
            }
        }
        if !sorted.asked.is_empty() && !self.send_together(sorted.asked, "digest-inbox", None).await? {
            return Ok(());
        }
        if sorted.digest.is_empty() {
            return Ok(());
        }
        let today = manners.zone.local(now).date();
        if row.digest == Some(today) {
            let next = next_morning(&manners, today).max(now + chrono::TimeDelta::minutes(1));
            for delivery in sorted.digest {
                self.store.put_off(delivery.id, next, now - delivery.not_before > LATE_AFTER).await?;
            }
            return Ok(());
        }
        self.send_together(sorted.digest, "digest", Some(today)).await.map(drop)
    }

    /// Sends the first of what is due, with what may go into one message with it; false when it has to wait.
    pub(super) async fn send_first(&self, due: &mut VecDeque<Delivery>) -> Result<bool, EngineError> {
        let together = due.iter().take_while(|delivery| gathers(delivery)).count();
        if together < MANY {
            return match due.pop_front() {
                Some(first) => self.send(first).await,
                None => Ok(true),
            };
        }
        self.send_together(due.drain(..together).collect(), "digest-burst", None).await
    }

    /// Sends one notice as it is, several as one message under a headline; with a day, that is its digest. False when it
    /// has to wait.
    async fn send_together(
        &self,
        group: Vec<Delivery>,
        headline: &'static str,
        day: Option<NaiveDate>,
    ) -> Result<bool, EngineError> {
        let Some(first) = group.first().cloned() else { return Ok(true) };
        let Some((target, _)) = self.target(&first.to) else { return self.send(first).await };
        let mut items = Vec::new();
        for delivery in &group {
            match self.parts(delivery, &target).await? {
                Some(parts) => items.push((delivery.id, parts)),
                None => drop(self.store.drop_row(delivery.id).await?),
            }
        }
        let ids: Vec<i64> = items.iter().map(|(id, _)| *id).collect();
        let [keeper, others @ ..] = ids.as_slice() else { return Ok(true) };
        let parts = if others.is_empty() {
            items.into_iter().flat_map(|(_, parts)| parts).collect()
        } else {
            let items: Vec<Part> = items.into_iter().flat_map(|(_, parts)| parts).collect();
            self.one_message(&first, &target, headline, ids.len(), &items).await?
        };
        let now = self.now();
        let digest = match &first.to {
            To::Person(row) => day.map(|day| (row.id, day)),
            To::Room(_) | To::Account(_) => None,
        };
        let frozen = serde_json::to_string(&parts)?;
        crate::fail::point("before-gather");
        if !self.store.gather(*keeper, frozen.clone(), now, others.to_vec(), digest).await? {
            // Something changed meanwhile: the next look sees what still waits.
            return Ok(false);
        }
        crate::fail::point("after-gather");
        let Some(kept) = group.into_iter().find(|delivery| delivery.id == *keeper) else { return Ok(true) };
        self.send(Delivery { parts: Some(frozen), first_attempt: Some(now), ..kept }).await
    }

    async fn one_message(
        &self,
        first: &Delivery,
        target: &Target,
        headline: &'static str,
        count: usize,
        items: &[Part],
    ) -> Result<Vec<Part>, EngineError> {
        let reader = self.reader(first, target).await?;
        let headline = self.words.say(&Say::new(headline).with("count", count), &reader, &());
        let texts: Vec<String> = items.iter().map(|item| item.text.clone()).collect();
        let packed = pack(&headline, &texts, limit(narrowest(&first.to, target)));
        Ok(packed
            .into_iter()
            .map(|(text, held)| {
                let held: Vec<&Part> = held.into_iter().filter_map(|index| items.get(index)).collect();
                let refs: BTreeSet<Ref> = held.iter().flat_map(|item| item.refs.iter().copied()).collect();
                let figures: Vec<_> = held
                    .iter()
                    .map(|item| serde_json::json!({ "kind": item.kind, "refs": item.refs, "data": item.data }))
                    .collect();
                Part {
                    kind: "digest".to_owned(),
                    refs: refs.into_iter().collect(),
                    text,
                    language: Some(reader.language),
                    data: serde_json::json!({ "items": figures }),
                    private: first.private,
                    mentions: mentions(target),
                    reply_to: None,
                    buttons: Vec::new(),
                    files: Vec::new(),
                }
            })
            .collect())
    }

    async fn wanted(&self, delivery: &Delivery, notice: &Notice) -> Result<bool, EngineError> {
        let Some(id) = delivery.partnership else { return Ok(true) };
        let guard = self.cache.lock(&self.store, id).await?;
        Ok(guard.as_ref().and_then(|guard| guard.as_ref()).is_none_or(|live| still_wanted(&live.state, notice)))
    }

    /// The person's own hours; where they set none, those of the partnership the first message comes from.
    async fn manners(&self, row: &PersonRow, waiting: &[Delivery]) -> Result<Manners, EngineError> {
        if let Some(id) = waiting.iter().find_map(|delivery| delivery.partnership)
            && let Some(guard) = self.cache.lock(&self.store, id).await?
            && let Some(live) = guard.as_ref()
        {
            let account = row.accounts.first().map(|account| &account.account);
            let member = account.and_then(|account| live.people.member_of(account));
            return Ok(live.people.manners(&live.state, member));
        }
        let mine = settings(row.clone());
        Ok(Manners {
            zone: mine.zone.unwrap_or_else(Zone::utc),
            weekend: mine.weekend.unwrap_or_default(),
            quiet: mine.quiet.unwrap_or_default(),
        })
    }
}

/// Whether this may become one message with others.
fn gathers(delivery: &Delivery) -> bool {
    delivery.parts.is_none()
        && delivery.reply_to.is_none()
        && serde_json::from_str::<Notice>(&delivery.notice).is_ok_and(|notice| notice.gathers())
}

/// Whom a message to this target addresses.
pub(super) fn mentions(target: &Target) -> Vec<Account> {
    match target {
        Target::Account(account) => vec![account.clone()],
        Target::Room(_) => Vec::new(),
    }
}

/// The surface with the shortest messages among those this reader may get it on: words are frozen before it is known which.
pub(super) fn narrowest(to: &To, target: &Target) -> convenor_core::port::Platform {
    let first = match target {
        Target::Account(account) => account.platform,
        Target::Room(place) => place.platform,
    };
    match to {
        To::Person(row) => row
            .accounts
            .iter()
            .map(|account| account.account.platform)
            .min_by_key(|platform| limit(*platform).map_or(usize::MAX, |limit| limit.most))
            .unwrap_or(first),
        To::Room(_) | To::Account(_) => first,
    }
}

/// Nine o'clock of the next working day.
fn next_morning(manners: &Manners, today: NaiveDate) -> DateTime<Utc> {
    let tomorrow = today.succ_opt().unwrap_or(today);
    manners.working_morning(manners.zone.instant(tomorrow.and_time(NaiveTime::MIN)))
}

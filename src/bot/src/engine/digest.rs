//! Manners towards a person (`method.md` 7.3): what is no longer wanted is dropped, what can wait comes as one digest a day.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use convenor_core::{
    ids::Ref,
    notice::{Notice, still_wanted},
    port::{Part, Platform, Target},
    times::{Manners, Zone},
    vocabulary::Language,
    words::{Reader, say::Say},
};
use convenor_store::{Delivery, PersonRow};

use super::{Engine, EngineError, live::person as settings};

/// The urgency of what waits for a working morning.
const CAN_WAIT: i16 = 0;

impl Engine {
    /// Sends what is due to a person.
    pub(super) async fn send_person(&self, row: &PersonRow, lane: Vec<Delivery>) -> Result<(), EngineError> {
        let now = self.now();
        if let Some(until) = self.muted_until(row.id).await?.filter(|until| *until > now) {
            for delivery in lane {
                self.store.retry(delivery.id, until).await?;
            }
            return Ok(());
        }
        let mut waiting = Vec::new();
        for delivery in lane {
            if delivery.parts.is_some() {
                // Begun already: it is finished as it was frozen.
                self.send(delivery).await?;
            } else if !self.wanted(&delivery).await? {
                self.store.drop_row(delivery.id).await?;
            } else if delivery.urgency == CAN_WAIT {
                waiting.push(delivery);
            } else {
                self.send(delivery).await?;
            }
        }
        if waiting.is_empty() {
            return Ok(());
        }
        let manners = self.manners(row, &waiting).await?;
        let today = manners.zone.local(now).date();
        if self.digest_of(row).await? == Some(today) {
            let next = next_morning(&manners, today);
            for delivery in waiting {
                self.store.retry(delivery.id, next.max(now + TimeDelta::minutes(1))).await?;
            }
            return Ok(());
        }
        if self.one_message(row, waiting, now).await? {
            self.store.remember(Platform::Console, &digest_name(row), &today.to_string()).await?;
        }
        Ok(())
    }

    /// Sends one notice as it is, several as a digest; false when nothing could be sent.
    async fn one_message(
        &self,
        row: &PersonRow,
        mut waiting: Vec<Delivery>,
        now: DateTime<Utc>,
    ) -> Result<bool, EngineError> {
        if waiting.len() == 1 {
            return match waiting.pop() {
                Some(only) => self.send(only).await,
                None => Ok(false),
            };
        }
        let first = waiting.remove(0);
        let Some((target, _)) = self.target(&first.to) else { return self.send(first).await };
        let mut items = vec![self.parts(&first, &target).await?];
        for delivery in &waiting {
            items.push(self.parts(delivery, &target).await?);
        }
        let parts = vec![self.digest(row, &target, items.into_iter().flatten().collect())];
        let others = waiting.iter().map(|delivery| delivery.id).collect();
        if !self.store.gather(first.id, serde_json::to_string(&parts)?, now, others).await? {
            // Something changed meanwhile: the next look sees what still waits.
            return Ok(false);
        }
        let frozen = Delivery { parts: Some(serde_json::to_string(&parts)?), first_attempt: Some(now), ..first };
        self.send(frozen).await
    }

    fn digest(&self, row: &PersonRow, target: &Target, items: Vec<Part>) -> Part {
        let mine = settings(row.clone());
        let reader =
            Reader { language: mine.language.unwrap_or(Language::En), zone: mine.zone.unwrap_or_else(Zone::utc) };
        let headline = self.words.say(&Say::new("digest").with("count", items.len()), &reader, &());
        let refs: BTreeSet<Ref> = items.iter().flat_map(|item| item.refs.iter().copied()).collect();
        let text = items.iter().fold(headline, |text, item| format!("{text}\n\n{}", item.text));
        let figures: Vec<_> = items
            .iter()
            .map(|item| serde_json::json!({ "kind": item.kind, "refs": item.refs, "data": item.data }))
            .collect();
        Part {
            kind: "digest".to_owned(),
            refs: refs.into_iter().collect(),
            text,
            data: serde_json::json!({ "items": figures }),
            private: true,
            mentions: match target {
                Target::Account(account) => vec![account.clone()],
                Target::Room(_) => Vec::new(),
            },
            reply_to: None,
            buttons: Vec::new(),
            files: Vec::new(),
        }
    }

    async fn wanted(&self, delivery: &Delivery) -> Result<bool, EngineError> {
        let Some(id) = delivery.partnership else { return Ok(true) };
        let notice: Notice = serde_json::from_str(&delivery.notice)?;
        let guard = self.cache.lock(&self.store, id).await?;
        Ok(guard.as_ref().and_then(|guard| guard.as_ref()).is_none_or(|live| still_wanted(&live.state, &notice)))
    }

    /// The person's own hours; where they set none, those of the partnership the first message comes from.
    async fn manners(&self, row: &PersonRow, waiting: &[Delivery]) -> Result<Manners, EngineError> {
        if let Some(id) = waiting.first().and_then(|delivery| delivery.partnership)
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

    async fn digest_of(&self, row: &PersonRow) -> Result<Option<NaiveDate>, EngineError> {
        Ok(self.store.recall(Platform::Console, &digest_name(row)).await?.and_then(|date| date.parse().ok()))
    }
}

fn digest_name(row: &PersonRow) -> String {
    format!("digest/{}", row.id.0)
}

/// Nine o'clock of the next working day.
fn next_morning(manners: &Manners, today: NaiveDate) -> DateTime<Utc> {
    let tomorrow = today.succ_opt().unwrap_or(today);
    manners.working_morning(manners.zone.instant(tomorrow.and_time(chrono::NaiveTime::MIN)))
}

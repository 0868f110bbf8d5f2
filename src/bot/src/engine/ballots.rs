//! Sealed answers: cast outside the ledger, laid before core when they are counted, settled with the closing
//! (`method.md` 5.3).

use convenor_core::{
    checkin::{
        ballot::{Ballot, Seal},
        own,
        time::{kept, settles},
    },
    event::Event,
    ids::{MemberId, PartnershipId, Ref},
    port::Target,
    words::say::Say,
};
use convenor_store::{Cast, KeptAnswer, Settled};

use super::{Engine, EngineError, live::Live};

impl Engine {
    /// Lays the sealed answers of these matters into the directory, in an order that the dice choose.
    pub(super) async fn lay_ballots(
        &self,
        live: &mut Live,
        matters: impl IntoIterator<Item = Ref>,
    ) -> Result<(), EngineError> {
        live.people.forget_ballots();
        for matter in matters {
            let stored = self.store.ballots(live.id, &matter.to_string()).await?;
            let mut ballots: Vec<(u64, MemberId, Ballot)> = Vec::with_capacity(stored.len());
            for (member, body) in stored {
                ballots.push((self.throw(), member, serde_json::from_str(&body)?));
            }
            ballots.sort_by_key(|(place, ..)| *place);
            live.people.add_ballots(matter, ballots.into_iter().map(|(_, member, ballot)| (member, ballot)).collect());
        }
        Ok(())
    }

    /// What the person behind this account sealed in a matter, as lines; none once it is closed.
    pub(super) async fn sealed_lines(
        &self,
        partnership: PartnershipId,
        matter: Ref,
        target: &Target,
    ) -> Result<Option<Vec<Say>>, EngineError> {
        let Target::Account(account) = target else { return Ok(None) };
        let Some(mut guard) = self.cache.lock(&self.store, partnership).await? else { return Ok(None) };
        let Some(live) = guard.as_mut() else { return Ok(None) };
        let Some(member) = live.people.member_of(account) else { return Ok(None) };
        self.lay_ballots(live, [matter]).await?;
        let lines = own::lines(&live.state, &live.people, matter, member);
        live.people.forget_ballots();
        Ok(lines)
    }

    fn throw(&self) -> u64 {
        let mut bytes = [0; 8];
        self.dice.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    /// Seals an answer; false where the partnership moved on meanwhile.
    pub(super) async fn cast(&self, live: &Live, seal: &Seal) -> Result<bool, EngineError> {
        let (mut key, mut nonce) = ([0; 32], [0; 24]);
        self.dice.fill(&mut key);
        self.dice.fill(&mut nonce);
        let cast = Cast {
            partnership: live.id,
            expect: live.head.seq,
            matter: seal.matter.to_string(),
            member: seal.member,
            body: serde_json::to_string(&seal.ballot)?,
            at: self.now(),
            finished: seal.ballot.answers().is_some_and(|answers| answers.finished()),
            key,
            nonce,
        };
        crate::fail::point("before-seal");
        let sealed = self.store.cast(cast).await?;
        crate::fail::point("after-seal");
        Ok(sealed)
    }

    /// What an event settles that is about to be folded: the answers that are kept, under random ids.
    pub(super) fn settle_of(&self, live: &Live, event: &Event) -> Result<Option<Settled>, EngineError> {
        let Some(matter) = settles(event) else { return Ok(None) };
        let mut answers = Vec::new();
        for answer in kept(&live.state, &live.people, event) {
            let mut id = [0; 16];
            self.dice.fill(&mut id);
            answers.push(KeptAnswer {
                id,
                sector: answer.sector.map(|sector| i64::from(sector.0)),
                scores: serde_json::to_string(&answer.scores)?,
            });
        }
        Ok(Some(Settled { matter: matter.to_string(), kept: answers }))
    }
}

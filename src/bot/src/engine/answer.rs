//! Answers somebody waits for: their words are made before they are stored, so that nothing is left to do between storing
//! and saying them.

use convenor_core::{
    card::is_card,
    me::SEALED,
    notice::{Notice, still_wanted},
    port::{Place, Platform, Target},
    render::render,
    words::Reader,
};
use convenor_store::{NewMessage, To};

use super::{
    Engine, EngineError,
    commit::UNBORN,
    deliver::{parts_of, reader_of},
    live::{Live, person},
};

impl Engine {
    /// Words the answers among what is to be said. What needs more than its words (a file, a card, a partnership's
    /// number), or may still be replaced, gets them when it is sent.
    pub(super) async fn word_answers(&self, live: Option<&Live>, outbox: &mut [NewMessage]) -> Result<(), EngineError> {
        if live.is_some_and(|live| live.id == UNBORN) {
            return Ok(());
        }
        for message in outbox.iter_mut().filter(|message| message.reply_to.is_some() && !message.replaces) {
            let target = match &message.to {
                To::Room(place) => Target::Room(place.clone()),
                To::Account(account) | To::Answer(account) => Target::Account(account.clone()),
                To::Member(_) | To::Person(_) => continue,
            };
            let platform = match &target {
                Target::Room(Place { platform, .. }) => *platform,
                Target::Account(account) => account.platform,
            };
            let notice: Notice = serde_json::from_str(&message.notice)?;
            let plain = notice.attach.is_none() && !is_card(&notice.kind) && message.topic != SEALED;
            if plain && live.is_none_or(|live| still_wanted(&live.state, &notice)) {
                message.parts = Some(self.worded(live, &notice, &target, platform, message).await?);
            }
        }
        Ok(())
    }

    async fn worded(
        &self,
        live: Option<&Live>,
        notice: &Notice,
        target: &Target,
        platform: Platform,
        message: &NewMessage,
    ) -> Result<String, EngineError> {
        let asker = match target {
            Target::Account(account) => self.store.person_of(account).await?.map(person),
            Target::Room(_) => None,
        };
        let (language, zone) = asker.map_or((None, None), |person| (person.language, person.zone));
        let reader: Reader = reader_of(live, target, language, zone);
        let rendered = match live {
            Some(live) => self.say_to(live, notice, &reader, platform).await?,
            None => render(notice, &self.words, &reader, &(), platform),
        };
        Ok(serde_json::to_string(&parts_of(rendered, target, message.private, message.reply_to.as_ref()))?)
    }
}

//! `me …`: a person's accounts and settings, outside every ledger.

use chrono::TimeDelta;
use convenor_core::{
    catalogue::MeCommand,
    checkin::own,
    describe,
    ids::PersonId,
    me::{self, Known, Membership},
    notice::Notice,
    people::WithTexts,
    port::{Account, Platform},
    refusal::{Fault, Refusal},
    render,
    status::standing_line,
    times::Zone,
    vocabulary::Language,
    words::{Reader, say::Arg},
};
use convenor_store::{ClaimKind, ClaimOp, Commit, Outcome as Stored, PeopleOp, PersonRow};

use super::{Engine, EngineError, commit::answer, hear::Hearing, live::person as settings, route::normal_code};

/// How long a one-time code lives.
const LINK_LIFE: TimeDelta = TimeDelta::minutes(15);

impl Engine {
    /// Decides and commits `me …`.
    pub(super) async fn me(
        &self,
        hearing: &Hearing,
        person: Option<PersonRow>,
        command: &MeCommand,
    ) -> Result<(), EngineError> {
        let account = hearing.account.clone();
        let Some(person) = person else {
            // Somebody nobody knows yet: reading stores nothing, a wish makes them known.
            match command {
                MeCommand::Show | MeCommand::Export => {
                    return self.answer(hearing, me::show(&self.stranger(hearing)), true).await;
                }
                MeCommand::Forget { .. } | MeCommand::Unlink { .. } | MeCommand::Inbox | MeCommand::Here => {
                    return self.refuse(hearing, Refusal::new(Fault::NotFound, "refusal-nothing-known")).await;
                }
                _ => {}
            }
            let meet = Commit {
                people: vec![PeopleOp::Meet { account: account.clone(), name: hearing.name.clone() }],
                now: hearing.now,
                ..Commit::default()
            };
            // A wrong code stores nothing, not even the person.
            if let MeCommand::Connect { code } = command
                && self.store.claim(ClaimKind::PersonLink, &normal_code(code), hearing.now).await?.is_none()
            {
                return self.refuse(hearing, wrong_code()).await;
            }
            self.committed(meet).await?;
            let person = self.store.person_of(&account).await?.ok_or(EngineError::Busy)?;
            return Box::pin(self.me(hearing, Some(person), command)).await;
        };
        let id = person.id;
        let mut people = vec![PeopleOp::Meet { account: account.clone(), name: hearing.name.clone() }];
        let mut claims = Vec::new();
        let notice = match command {
            MeCommand::Show => me::show(&self.known(&person, hearing).await?),
            MeCommand::Export => {
                let mut notices = vec![me::export(&self.known(&person, hearing).await?)];
                notices.extend(self.sealed_by(id).await?);
                return self.commit_person(hearing, people, claims, &notices, true).await;
            }
            MeCommand::Link => {
                let code = self.one_time_code();
                let expires = hearing.now + LINK_LIFE;
                claims.push(ClaimOp::Take {
                    kind: ClaimKind::PersonLink,
                    value: code.clone(),
                    detail: 0,
                    expires: Some(expires),
                    person: Some(id),
                });
                me::link(&code, expires)
            }
            MeCommand::Connect { code } => {
                let code = normal_code(code);
                let claim = self.store.claim(ClaimKind::PersonLink, &code, hearing.now).await?;
                let Some(keep) = claim.and_then(|claim| claim.person) else {
                    return self.refuse(hearing, wrong_code()).await;
                };
                if keep == id {
                    return self.refuse(hearing, Refusal::new(Fault::Conflict, "refusal-same-person")).await;
                }
                claims.push(ClaimOp::Use { kind: ClaimKind::PersonLink, value: code });
                people.push(PeopleOp::Merge { keep, gone: id });
                let mut accounts: Vec<Account> = self
                    .store
                    .person(keep)
                    .await?
                    .map(|kept| kept.accounts.into_iter().map(|a| a.account).collect())
                    .unwrap_or_default();
                accounts.extend(person.accounts.iter().map(|a| a.account.clone()));
                me::connected(&accounts)
            }
            MeCommand::Unlink { account } => {
                let found = person
                    .accounts
                    .iter()
                    .find(|known| names(&known.account, account))
                    .map(|known| known.account.clone());
                let Some(found) = found else {
                    return self
                        .refuse(
                            hearing,
                            Refusal::new(Fault::NotFound, "refusal-not-your-account")
                                .with("account", Arg::word(account.clone())),
                        )
                        .await;
                };
                if person.accounts.len() == 1 {
                    return self.refuse(hearing, Refusal::new(Fault::Conflict, "refusal-only-account")).await;
                }
                let notice = me::unlinked(&found);
                people.push(PeopleOp::Unlink { account: found });
                notice
            }
            MeCommand::Language { language } => {
                people.push(PeopleOp::SetLanguage { person: id, language: language.word().to_owned() });
                me::language(*language)
            }
            MeCommand::Timezone { zone } => {
                people.push(PeopleOp::SetZone { person: id, zone: zone.id().to_owned() });
                me::setting("me-timezone-set", zone.id())
            }
            MeCommand::Quiet { hours } => {
                people.push(PeopleOp::SetQuiet { person: id, quiet: hours.to_string() });
                me::setting("me-quiet-set", &hours.to_string())
            }
            MeCommand::Weekend { days } => {
                people.push(PeopleOp::SetWeekend { person: id, weekend: days.to_string() });
                me::setting("me-weekend-set", &days.to_string())
            }
            MeCommand::Mute { duration } => {
                let zone = settings(person.clone()).zone.unwrap_or_else(Zone::utc);
                let until = duration.after(&zone, hearing.now);
                people.push(PeopleOp::SetMuted { person: id, until });
                me::muted(until)
            }
            MeCommand::Describe(command) => {
                let changes = match describe::typed(command) {
                    Ok(changes) => changes,
                    Err(refusal) => return self.refuse(hearing, refusal).await,
                };
                let overheard = hearing.place.is_some() && !account.platform.whispers() && !changes.is_empty();
                let now = person.described.clone().changed(&changes);
                people.extend(changes.into_iter().map(|change| PeopleOp::Describe { person: id, change }));
                describe::answer(&now, &self.known(&person, hearing).await?.partnerships, overheard)
            }
            MeCommand::Here => {
                people.push(PeopleOp::Here { person: id });
                me::here()
            }
            MeCommand::Inbox => {
                // Said where everybody may read it, since what is private may not arrive: so never what waits.
                let waiting = self.store.personal(id).await?.map_or(0, |export| export.waiting);
                people.push(PeopleOp::ReadInbox { person: id });
                let notice = me::inbox(usize::try_from(waiting).unwrap_or(usize::MAX));
                return self.commit_person(hearing, people, claims, &[notice], false).await;
            }
            MeCommand::Forget { yes: false } => me::forget_preview(&self.known(&person, hearing).await?),
            MeCommand::Forget { yes: true } => {
                people = vec![PeopleOp::Erase { person: id }];
                me::forgotten()
            }
        };
        self.commit_person(hearing, people, claims, &[notice], true).await
    }

    async fn commit_person(
        &self,
        hearing: &Hearing,
        people: Vec<PeopleOp>,
        claims: Vec<ClaimOp>,
        notices: &[Notice],
        private: bool,
    ) -> Result<(), EngineError> {
        let cause = hearing.cause(hearing.place.clone());
        let answers = notices.iter().map(|notice| answer(notice, &cause, private, hearing.now));
        let commit = Commit {
            claims,
            people,
            outbox: answers.collect::<Result<_, _>>()?,
            inbound: Some(hearing.inbound()),
            now: hearing.now,
            ..Commit::default()
        };
        match self.committed(commit).await? {
            Stored::ClaimGone { .. } => return self.refuse(hearing, wrong_code()).await,
            Stored::ClaimTaken { .. } | Stored::PersonGone { .. } => {
                return self.refuse(hearing, Refusal::new(Fault::Conflict, "refusal-try-again")).await;
            }
            Stored::Done { .. } | Stored::Duplicate | Stored::Stale => {}
        }
        // Ledgers learn of merges and erasures at once, not with the next look at the clock.
        self.work_queue().await
    }

    /// A notice for each open round and anonymous poll in which this person sealed something.
    async fn sealed_by(&self, person: PersonId) -> Result<Vec<Notice>, EngineError> {
        let mut notices = Vec::new();
        for (id, member) in self.store.memberships(person).await? {
            let open = match self.cache.lock(&self.store, id).await?.as_ref().and_then(|guard| guard.as_ref()) {
                Some(live) => own::open(&live.state),
                None => continue,
            };
            for matter in open {
                let ballots = self.store.ballots(id, &matter.to_string()).await?;
                if ballots.iter().any(|(whose, _)| *whose == member) {
                    notices.push(me::sealed(id, matter));
                }
            }
        }
        Ok(notices)
    }

    fn stranger(&self, hearing: &Hearing) -> Known {
        Known { name: hearing.name.clone(), accounts: vec![hearing.account.clone()], ..Known::default() }
    }

    async fn known(&self, person: &PersonRow, hearing: &Hearing) -> Result<Known, EngineError> {
        let Some(export) = self.store.personal(person.id).await? else { return Ok(self.stranger(hearing)) };
        let mine = settings(export.person.clone());
        let mut partnerships = Vec::new();
        for (id, member) in &export.memberships {
            let Some(guard) = self.cache.lock(&self.store, *id).await? else { continue };
            let Some(live) = guard.as_ref() else { continue };
            let Some(terms) = &live.state.terms else { continue };
            let standing = live.state.standing(Some(*member), hearing.at);
            let reader = Reader {
                language: mine.language.unwrap_or(Language::En),
                zone: mine.zone.clone().unwrap_or_else(Zone::utc),
            };
            let matters = me::matters(&live.state, *member, hearing.at);
            let named: Vec<_> = render::texts_said(&matters).into_iter().collect();
            let texts = self.store.texts(*id, &named).await?;
            let lookup =
                WithTexts { state: &live.state, people: &live.people, texts: &texts, language: reader.language };
            partnerships.push(Membership {
                matters: matters.iter().map(|say| self.words.say(say, &reader, &lookup)).collect(),
                name: live.people.text(terms.name).unwrap_or_default().to_owned(),
                code: live.people.text(terms.code).unwrap_or_default().to_owned(),
                roles: self.words.say(&standing_line(&standing), &reader, &lookup),
                sought: describe::sought(terms).map(|say| self.words.say(&say, &reader, &lookup)),
            });
        }
        Ok(Known {
            name: export.person.name,
            accounts: mine.accounts,
            language: mine.language,
            zone: mine.zone,
            quiet: mine.quiet.map(|quiet| quiet.to_string()),
            weekend: mine.weekend.map(|weekend| weekend.to_string()),
            described: mine.described,
            partnerships,
            texts: export.texts.into_iter().map(|(_, text)| text.body).collect(),
            waiting: usize::try_from(export.waiting).unwrap_or(usize::MAX),
        })
    }
}

fn wrong_code() -> Refusal {
    Refusal::new(Fault::NotFound, "refusal-person-code").hint("refusal-person-code-hint")
}

/// Whether somebody typed this account: its id, with or without the mark in front, or platform and id.
fn names(account: &Account, typed: &str) -> bool {
    let typed = typed.trim();
    let bare = typed.trim_start_matches("<@").trim_end_matches('>').trim_start_matches('@');
    account.id.trim_start_matches('@').eq_ignore_ascii_case(bare)
        || typed.split_once(':').is_some_and(|(platform, id)| {
            platform.parse() == Ok::<Platform, convenor_core::port::NotAPlatform>(account.platform) && id == account.id
        })
}

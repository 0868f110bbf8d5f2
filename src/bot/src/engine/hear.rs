//! Taking in what was heard: once, with its effect and its answer in one transaction.

use chrono::{DateTime, Utc};
use convenor_core::{
    catalogue::{self, CheckinCommand, Command, PartnershipCommand, PollCommand},
    decide::{Claim, Outcome, Request, ballots_needed, decide, ledger_needed, texts_needed},
    event::Event,
    ids::{Letter, PartnershipId, Ref, RoomId},
    notice::Notice,
    people::People,
    port::{Account, Heard, Place, Said, Venue},
    refusal::{Fault, Refusal},
    reply,
    state::State,
};
use convenor_store::{
    ClaimKind, Commit, Head, Inbound, Outcome as Stored, PeopleOp, PersonRow, SentMessage, room_claim,
};

use super::{
    Engine, EngineError,
    commit::{Cause, Frame, UNBORN, answer, bare, head_after},
    live::{Live, entry},
    route::{Route, normal_code, reference, which},
};

/// How often a command is decided again when the partnership moved on meanwhile.
const TRIES: u32 = 8;
/// How many made-up codes of a partnership's name are numbered in turn.
const NUMBERED: u32 = 4;

/// One thing heard, on its way through.
pub(super) struct Hearing {
    pub(super) key: String,
    pub(super) account: Account,
    pub(super) name: String,
    pub(super) place: Option<Place>,
    pub(super) at: DateTime<Utc>,
    pub(super) now: DateTime<Utc>,
    pub(super) message: Option<String>,
    pub(super) about: Option<Ref>,
    /// What people who were named are called, as far as the platform said.
    pub(super) names: Vec<(Account, String)>,
}

impl Hearing {
    pub(super) fn inbound(&self) -> Inbound {
        Inbound { key: self.key.clone(), at: self.now }
    }

    pub(super) fn cause(&self, place: Option<Place>) -> Cause {
        Cause { account: self.account.clone(), place, message: self.message.clone(), names: self.names.clone() }
    }
}

impl Engine {
    /// Takes in one thing heard.
    pub(super) async fn take_in(&self, heard: Heard) -> Result<(), EngineError> {
        let key = format!("{}:{}", heard.speaker.platform, heard.key);
        if self.store.seen(&key).await? {
            return Ok(());
        }
        self.signs().await?;
        let now = self.now();
        let platform = heard.speaker.platform;
        let place = match heard.venue {
            Venue::Room(place) => Some(place),
            Venue::Direct => None,
        };
        let mut hearing = Hearing {
            key,
            account: heard.speaker,
            name: display_name(&heard.name),
            place,
            at: heard.sent_at.min(now),
            now,
            message: Some(heard.key),
            about: None,
            names: Vec::new(),
        };
        match heard.said {
            Said::Form { path, fields, names } => {
                hearing.names = names.into_iter().map(|(account, name)| (account, display_name(&name))).collect();
                match catalogue::form::filled(&path, &fields) {
                    Ok(command) => self.carry_out(hearing, command, None, false).await,
                    Err(refusal) => self.refuse(&hearing, refusal).await,
                }
            }
            Said::Joined => self.greet(&hearing).await,
            Said::Command { line, reply_to } => {
                let sent = match reply_to {
                    Some(id) => self.store.message(platform, &id).await?,
                    None => None,
                };
                let replied = sent.as_ref().and_then(|sent| sent.partnership);
                let topic = sent.as_ref().map_or("", |sent| sent.topic.as_str());
                let direct = hearing.place.is_none();
                hearing.about = sent.as_ref().and_then(only);
                let parsed = catalogue::parse(&line);
                let command = match (parsed, hearing.about) {
                    (Ok(command), _) => Ok(command),
                    // In a direct message a bare word answers the message it replies to.
                    (Err(refusal), Some(about)) => match self.bare(about, replied, &line, (topic, direct)).await? {
                        Some(command) => Ok(command),
                        None => Err(refusal),
                    },
                    // Bare scores, said directly: the check-in's next question.
                    (Err(refusal), None) => match reply::bare_scores(&line).filter(|_| direct) {
                        Some(command) => Ok(command),
                        None => Err(refusal),
                    },
                };
                match command {
                    Ok(command) => self.carry_out(hearing, command, replied, false).await,
                    Err(refusal) => self.refuse(&hearing, refusal).await,
                }
            }
            Said::Reply { line, reply_to } => {
                let Some(sent) = self.store.message(platform, &reply_to).await? else { return Ok(()) };
                let Some(about) = only(&sent) else { return Ok(()) };
                hearing.about = Some(about);
                let said = (sent.topic.as_str(), hearing.place.is_none());
                let line = match catalogue::checked(&line) {
                    Ok(line) => line.into_owned(),
                    // Only what would have been an answer is worth a word.
                    Err(refusal) => {
                        let visible: String = line.chars().filter(|c| !c.is_control()).collect();
                        return match self.bare(about, sent.partnership, &visible, said).await? {
                            Some(_) => self.refuse(&hearing, refusal).await,
                            None => Ok(()),
                        };
                    }
                };
                match self.bare(about, sent.partnership, &line, said).await? {
                    Some(command) => self.carry_out(hearing, command, sent.partnership, true).await,
                    // Talk below one of the bot's messages is talk.
                    None => Ok(()),
                }
            }
            Said::Press { button, because } => {
                // A press is no message one can reply to, but where answers are whispered it is what they answer.
                hearing.message = hearing.message.filter(|_| platform.whispers());
                let because = match because.as_deref().map(catalogue::checked).transpose() {
                    Ok(because) => because,
                    Err(refusal) => return self.refuse(&hearing, refusal).await,
                };
                match parse_button(&button) {
                    // A card of a partnership this room belonged to once.
                    Some((partnership, _)) if !self.belongs(&hearing, partnership).await? => {
                        self.refuse(&hearing, Refusal::new(Fault::Usage, "refusal-old-button")).await
                    }
                    Some((partnership, rest)) => match reply::pressed(rest, because.as_deref()) {
                        Some(command) => self.carry_out(hearing, command, Some(partnership), false).await,
                        None => self.refuse(&hearing, Refusal::new(Fault::Usage, "refusal-old-button")).await,
                    },
                    None => self.refuse(&hearing, Refusal::new(Fault::Usage, "refusal-old-button")).await,
                }
            }
        }
    }

    /// Whether a button of this partnership may act where it was pressed: anywhere but in another one's room.
    async fn belongs(&self, hearing: &Hearing, partnership: PartnershipId) -> Result<bool, EngineError> {
        let Some(place) = &hearing.place else { return Ok(true) };
        let claim = self.store.claim(ClaimKind::Room, &room_claim(place), hearing.now).await?;
        Ok(claim.and_then(|claim| claim.partnership).is_none_or(|here| here == partnership))
    }

    async fn bare(
        &self,
        about: Ref,
        partnership: Option<PartnershipId>,
        line: &str,
        (topic, direct): (&str, bool),
    ) -> Result<Option<Command>, EngineError> {
        let Some(partnership) = partnership else { return Ok(None) };
        let Some(guard) = self.cache.lock(&self.store, partnership).await? else { return Ok(None) };
        if about.letter == Letter::C && direct {
            return Ok(reply::checkin_direct(about, topic, line));
        }
        let decision = guard.as_ref().and_then(|live| live.state.decisions.get(&about.number));
        Ok(reply::command(about, decision, line))
    }

    /// Carries a command out. `overheard` says it was a bare reply in a room: what fits no option stays unanswered there.
    async fn carry_out(
        &self,
        hearing: Hearing,
        command: Command,
        replied: Option<PartnershipId>,
        overheard: bool,
    ) -> Result<(), EngineError> {
        let person = self.store.person_of(&hearing.account).await?;
        match &command {
            Command::Me(me) => return self.me(&hearing, person, me).await,
            Command::Help(help) => {
                let notice = match catalogue::help::help(&help.command) {
                    Ok(lines) => Notice::new("help").lines(lines),
                    Err(refusal) => return self.refuse(&hearing, refusal).await,
                };
                return self.answer(&hearing, notice, false).await;
            }
            _ => {}
        }
        match self.route(&command, hearing.place.as_ref(), person.as_ref(), replied).await? {
            Err(refusal) => self.refuse(&hearing, refusal).await,
            Ok(Route::To { partnership, room, place }) => {
                self.decide_in(&hearing, &command, partnership, room, place, overheard).await
            }
            Ok(Route::Nowhere { place }) => self.decide_nowhere(&hearing, &command, place, person.as_ref()).await,
            Ok(Route::Among(several)) => self.decide_among(&hearing, &command, &several).await,
        }
    }

    fn request(
        &self,
        hearing: &Hearing,
        command: &Command,
        live: &Live,
        room: Option<RoomId>,
        place: Option<Place>,
    ) -> Request {
        let mut command = command.clone();
        if let Command::Partnership(PartnershipCommand::Connect { code }) = &mut command {
            *code = normal_code(code);
        }
        Request {
            account: hearing.account.clone(),
            name: hearing.name.clone(),
            member: live.people.member_of(&hearing.account),
            at: hearing.at,
            now: hearing.now,
            place,
            room,
            about: hearing.about,
            code: self.one_time_code(),
            // Thrown only where one is wanted: a seeded story keeps its codes.
            token: if wants_token(&command) { self.token() } else { String::new() },
            command,
            attempt: 0,
        }
    }

    /// The directory for one command, with the texts and entries it looks things up in.
    async fn directory(&self, live: &Live, command: &Command) -> Result<Option<People>, EngineError> {
        let needed = texts_needed(&live.state, command);
        let log = ledger_needed(command);
        if needed.is_empty() && !log {
            return Ok(None);
        }
        let mut people = live.people.clone();
        for (id, body) in self.store.texts(live.id, &needed).await? {
            people.add_text(id, body);
        }
        if log && let Some(snapshot) = self.store.snapshot(live.id, None).await? {
            let entries = snapshot
                .tail
                .iter()
                .map(|stored| entry(live.id, stored.seq, &stored.bytes))
                .collect::<Result<_, _>>()?;
            people = people.with_ledger(entries);
        }
        Ok(Some(people))
    }

    async fn decide_in(
        &self,
        hearing: &Hearing,
        command: &Command,
        partnership: PartnershipId,
        room: Option<RoomId>,
        place: Option<Place>,
        overheard: bool,
    ) -> Result<(), EngineError> {
        for _ in 0..TRIES {
            let Some(mut guard) = self.cache.lock(&self.store, partnership).await? else {
                return self.refuse(hearing, Refusal::new(Fault::NotFound, "refusal-no-partnership")).await;
            };
            let Some(live) = guard.as_mut() else { return Err(EngineError::Busy) };
            self.lay_ballots(live, ballots_needed(&live.state, command)).await?;
            let request = self.request(hearing, command, live, room, place.clone());
            let enriched = self.directory(live, command).await?;
            let decided = decide(&live.state, enriched.as_ref().unwrap_or(&live.people), &request);
            let outcome = match decided {
                Ok(outcome) => outcome,
                Err(refusal) if overheard && is_talk(&refusal) => return Ok(()),
                Err(refusal) => return self.refuse_in(hearing, live, refusal).await,
            };
            // Said from outside the room, everything is for the speaker alone.
            let cause = hearing.cause(place.clone());
            let claims = outcome.claims.clone();
            // First the ballot, then its answer: heard again after a crash, it is sealed again, as it was.
            if let Some(seal) = &outcome.seal
                && !self.cast(live, seal).await?
            {
                *guard = None;
                continue;
            }
            let stored = self.commit_outcome(hearing, live, outcome, &cause, request.member).await?;
            live.people.forget_ballots();
            match stored {
                Stored::Done { .. } | Stored::Duplicate => return Ok(()),
                Stored::Stale | Stored::PersonGone { .. } => *guard = None,
                Stored::ClaimTaken { index } | Stored::ClaimGone { index } => {
                    *guard = None;
                    drop(guard);
                    return self.refuse(hearing, claim_refused(claims.get(index))).await;
                }
            }
        }
        Err(EngineError::Busy)
    }

    async fn commit_outcome(
        &self,
        hearing: &Hearing,
        live: &mut Live,
        outcome: Outcome,
        cause: &Cause,
        member: Option<convenor_core::ids::MemberId>,
    ) -> Result<Stored, EngineError> {
        // A first command brings the speaker's own number with it.
        let by = member.or_else(|| {
            outcome.members.iter().find(|(_, account, _)| *account == hearing.account).map(|(member, ..)| *member)
        });
        let frame = Frame { at: hearing.at, now: hearing.now, by, via: Some(hearing.account.platform) };
        let renamed = member.is_some_and(|member| live.people.rename(member, &hearing.account, &hearing.name));
        let mut commit = self.commit_of(live, outcome, &frame, cause)?;
        if renamed {
            commit.people.push(PeopleOp::Meet { account: hearing.account.clone(), name: hearing.name.clone() });
        }
        commit.inbound = Some(hearing.inbound());
        self.word_answers(Some(live), &mut commit.outbox).await?;
        self.store_commit(live, commit).await
    }

    /// Commits, and moves the head of the live state along.
    pub(super) async fn store_commit(&self, live: &mut Live, mut commit: Commit) -> Result<Stored, EngineError> {
        commit.checkpoints = std::mem::take(&mut live.signed);
        commit.settled = std::mem::take(&mut live.settled);
        let signed = !commit.checkpoints.is_empty();
        let moved = commit.ledger.as_ref().map(head_after);
        let stored = self.committed(commit).await?;
        if signed && stored == Stored::Stale {
            // Perhaps the key was handed over meanwhile.
            self.load_signer().await?;
        }
        if let (Stored::Done { partnership }, Some(head)) = (stored, moved) {
            live.stored(head);
            if let Some(partnership) = partnership {
                live.id = partnership;
            }
        }
        Ok(stored)
    }

    /// The one door through which anything that was heard, or fell due, is written. Wakes whoever has to go on: an answer
    /// alone changes nothing that falls due, and is not held up by a look at the clock.
    pub(super) async fn committed(&self, commit: Commit) -> Result<Stored, EngineError> {
        let answers_only = commit.ledger.is_none() && commit.people.is_empty() && commit.queue_add.is_empty();
        crate::fail::point("before-commit");
        let stored = self.store.commit(commit).await?;
        crate::fail::point("after-commit");
        self.wake_delivery.notify_one();
        if !answers_only {
            self.wake_time.notify_one();
            self.wake_cards.notify_one();
        }
        Ok(stored)
    }

    /// A command where no partnership is: one is opened, or the core says what is missing.
    async fn decide_nowhere(
        &self,
        hearing: &Hearing,
        command: &Command,
        place: Option<Place>,
        person: Option<&PersonRow>,
    ) -> Result<(), EngineError> {
        for attempt in 0..TRIES {
            let mut live = Live::unborn();
            let mut request = self.request(hearing, command, &live, None, place.clone());
            request.attempt = self.code_attempt(attempt);
            let outcome = match decide(&live.state, &live.people, &request) {
                Ok(outcome) => outcome,
                Err(_)
                    if person.is_none()
                        && place.is_none()
                        && !matches!(command, Command::Partnership(PartnershipCommand::Start(_))) =>
                {
                    let refusal =
                        Refusal::new(Fault::Forbidden, "refusal-unknown-account").hint("refusal-unknown-account-hint");
                    return self.refuse(hearing, refusal).await;
                }
                Err(refusal) => return self.refuse(hearing, refusal).await,
            };
            let cause = hearing.cause(place.clone());
            let claims = outcome.claims.clone();
            match self.commit_outcome(hearing, &mut live, outcome, &cause, None).await? {
                Stored::Done { .. } | Stored::Duplicate => return Ok(()),
                Stored::Stale | Stored::PersonGone { .. } => {}
                Stored::ClaimTaken { index } => match claims.get(index) {
                    // A made-up code that somebody has: make up another.
                    Some(Claim::Code { made_up: true, .. }) => {}
                    claim => return self.refuse(hearing, claim_refused(claim)).await,
                },
                Stored::ClaimGone { index } => return self.refuse(hearing, claim_refused(claims.get(index))).await,
            }
        }
        Err(EngineError::Busy)
    }

    /// A bare reference in a direct message: the only partnership in which the speaker can act on it, else the bot asks.
    async fn decide_among(
        &self,
        hearing: &Hearing,
        command: &Command,
        several: &[PartnershipId],
    ) -> Result<(), EngineError> {
        let mut fitting = Vec::new();
        let mut codes = Vec::new();
        for id in several {
            let Some(guard) = self.cache.lock(&self.store, *id).await? else { continue };
            let Some(live) = guard.as_ref() else { continue };
            let request = self.request(hearing, command, live, None, None);
            let enriched = self.directory(live, command).await?;
            let people = enriched.as_ref().unwrap_or(&live.people);
            let answers = matches!(command, Command::Checkin(CheckinCommand::Answer { .. }));
            if (answers || reference(command).is_some()) && decide(&live.state, people, &request).is_ok() {
                fitting.push(*id);
            }
            codes.extend(live.state.terms.as_ref().and_then(|terms| live.people.text(terms.code)).map(str::to_owned));
        }
        match fitting.as_slice() {
            [only] => self.decide_in(hearing, command, *only, None, None, false).await,
            _ => self.refuse(hearing, which(&codes, reference(command).map(|typed| typed.reference))).await,
        }
    }

    /// Greets somebody who joined an attached room, once, with what is open for them.
    async fn greet(&self, hearing: &Hearing) -> Result<(), EngineError> {
        let Some(place) = &hearing.place else { return Ok(()) };
        let claim = self.store.claim(ClaimKind::Room, &room_claim(place), hearing.now).await?;
        let Some(partnership) = claim.and_then(|claim| claim.partnership) else {
            // Heard again once there is a partnership, it would be news.
            let heard = Commit { inbound: Some(hearing.inbound()), now: hearing.now, ..Commit::default() };
            self.store.commit(heard).await?;
            return Ok(());
        };
        for _ in 0..TRIES {
            let Some(mut guard) = self.cache.lock(&self.store, partnership).await? else { return Ok(()) };
            let Some(live) = guard.as_mut() else { return Ok(()) };
            let known = live.people.member_of(&hearing.account);
            // Whoever was there before the partnership was is no newcomer, however late their coming is heard of.
            let before = live.room_at(place).is_some_and(|room| hearing.at < room.attached);
            if known.and_then(|member| live.state.members.get(&member)).is_some_and(|member| member.greeted)
                || live.state.archived.is_some()
                || before
            {
                return Ok(());
            }
            let (member, new) = match known {
                Some(member) => (member, false),
                None => (live.state.next_member(), true),
            };
            let mut events = bare(new.then_some(Event::MemberAdded { member }));
            events.extend(bare([Event::Greeted { member }]));
            let outcome = Outcome {
                events,
                members: if new {
                    vec![(member, hearing.account.clone(), Some(hearing.name.clone()))]
                } else {
                    Vec::new()
                },
                ..Outcome::default()
            };
            let cause = hearing.cause(Some(place.clone()));
            match self.commit_outcome(hearing, live, outcome, &cause, Some(member)).await? {
                Stored::Stale | Stored::PersonGone { .. } => *guard = None,
                _ => return Ok(()),
            }
        }
        Err(EngineError::Busy)
    }

    /// Answers a mistake privately; nothing but the answer is stored.
    pub(super) async fn refuse(&self, hearing: &Hearing, refusal: Refusal) -> Result<(), EngineError> {
        self.answer(hearing, Notice::refusal(refusal), true).await
    }

    async fn refuse_in(&self, hearing: &Hearing, live: &Live, refusal: Refusal) -> Result<(), EngineError> {
        let notice = Notice::refusal(refusal);
        let message = answer(&notice, &hearing.cause(hearing.place.clone()), true, hearing.now)?;
        self.store_answer(hearing, message, Some(live)).await
    }

    /// Answers where no partnership is concerned.
    pub(super) async fn answer(&self, hearing: &Hearing, notice: Notice, private: bool) -> Result<(), EngineError> {
        let message = answer(&notice, &hearing.cause(hearing.place.clone()), private, hearing.now)?;
        self.store_answer(hearing, message, None).await
    }

    async fn store_answer(
        &self,
        hearing: &Hearing,
        mut message: convenor_store::NewMessage,
        live: Option<&Live>,
    ) -> Result<(), EngineError> {
        self.word_answers(live, std::slice::from_mut(&mut message)).await?;
        let commit = Commit {
            partnership: live.map(|live| live.id),
            outbox: vec![message],
            inbound: Some(hearing.inbound()),
            now: hearing.now,
            ..Commit::default()
        };
        self.committed(commit).await?;
        Ok(())
    }

    /// A secret for a link: nobody guesses it.
    fn token(&self) -> String {
        let mut bytes = [0; 20];
        self.dice.fill(&mut bytes);
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Which made-up code to try: numbers in turn, then, where many bear the name, numbers that are thrown.
    fn code_attempt(&self, attempt: u32) -> u32 {
        if attempt < NUMBERED {
            return attempt;
        }
        let mut bytes = [0; 2];
        self.dice.fill(&mut bytes);
        1_000 + u32::from(u16::from_be_bytes(bytes))
    }

    /// Eight characters that cannot be misread, in two groups.
    pub(super) fn one_time_code(&self) -> String {
        const ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        let mut bytes = [0; 8];
        self.dice.fill(&mut bytes);
        let letter = |byte: &u8| char::from(ALPHABET[usize::from(byte & 31)]);
        let (first, second) = bytes.split_at(4);
        format!("{}-{}", first.iter().map(letter).collect::<String>(), second.iter().map(letter).collect::<String>())
    }
}

impl Live {
    fn unborn() -> Self {
        Self::empty(UNBORN, Head::START, State::default())
    }
}

/// What a message is about, where that is one thing: a bare word below a list or a digest means nothing in particular.
fn only(sent: &SentMessage) -> Option<Ref> {
    match sent.refs.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// A display name as it may stand in a sentence: without control characters, and not endless.
fn display_name(name: &str) -> String {
    const MOST: usize = 100;
    let visible = name.chars().filter(|c| !is_unseen(*c)).map(|c| if c.is_control() { ' ' } else { c });
    let visible = visible.take(MOST).collect::<String>();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Marks of direction and width: in a name they only reorder or hide what stands around it. Joiners belong to words.
const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// `1:7:vote:D1:consent` names its version, its partnership and what it does.
fn parse_button(button: &str) -> Option<(PartnershipId, &str)> {
    let rest = button.strip_prefix("1:")?;
    let (partnership, rest) = rest.split_once(':')?;
    Some((PartnershipId(partnership.parse().ok()?), rest))
}

/// Whether a command makes a link for people outside the rooms.
const fn wants_token(command: &Command) -> bool {
    matches!(command, Command::Poll(PollCommand::Ask { external: true, .. }))
}

/// A reply in a room that fits nothing is talk among people.
fn is_talk(refusal: &Refusal) -> bool {
    refusal.lines.first().is_some_and(|line| line.key == "refusal-no-such-choice")
}

fn claim_refused(claim: Option<&Claim>) -> Refusal {
    match claim {
        Some(Claim::Room { .. }) => Refusal::new(Fault::Conflict, "refusal-room-already-attached"),
        Some(Claim::Code { code, .. }) => {
            Refusal::new(Fault::Conflict, "refusal-partnership-code").with("code", code.as_str())
        }
        Some(Claim::UseRoomLink { .. }) => {
            Refusal::new(Fault::NotFound, "refusal-link-code").hint("refusal-link-code-hint")
        }
        Some(Claim::FreeRoom { .. } | Claim::RoomLink { .. } | Claim::PollLink { .. }) | None => {
            Refusal::new(Fault::Conflict, "refusal-try-again")
        }
    }
}

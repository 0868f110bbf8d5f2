//! The one door through which a partnership changes: `decide(state, people, request) -> Outcome or Refusal`.
//!
//! Pure and synchronous. Features decide in their own files; this one holds what they share: the request, the people, the
//! draft of an outcome, and the table of who goes where.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::{
    access,
    catalogue::Command,
    checkin::ballot::Seal,
    event::{Entry, Event},
    ids::{Letter, MemberId, OrgId, Ref, RoomId, TextId, TypedRef},
    notice::{Notice, To},
    people::People,
    port::{Account, Place, Platform},
    refusal::{Fault, Refusal},
    stakeholder::Standing,
    state::State,
    times::Zone,
    vocabulary::Language,
    words::say::{Arg, Say},
};

/// One command, said by somebody somewhere, with everything a decision may depend on.
#[derive(Debug, Clone)]
pub struct Request {
    /// Who said it.
    pub account: Account,
    /// Their display name at that moment.
    pub name: String,
    /// Their number in this partnership, where they have one.
    pub member: Option<MemberId>,
    /// When it was said, by the platform's clock; deadlines are compared with this.
    pub at: DateTime<Utc>,
    /// When it is decided.
    pub now: DateTime<Utc>,
    /// The room it was said in; none in a direct message.
    pub place: Option<Place>,
    /// That room's number, where it is attached.
    pub room: Option<RoomId>,
    /// What the message replied to is about.
    pub about: Option<Ref>,
    /// What was said.
    pub command: Command,
    /// A fresh one-time code, for the commands that need one.
    pub code: String,
    /// A fresh secret for a link, for the commands that need one.
    pub token: String,
    /// How often a made-up short code was taken already.
    pub attempt: u32,
}

impl Request {
    /// The platform it was said on.
    #[must_use]
    pub const fn platform(&self) -> Platform {
        self.account.platform
    }
}

/// A text that comes with an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewText {
    /// Its number.
    pub id: TextId,
    /// The words.
    pub body: String,
    /// Whether it goes when its author is erased (a personal reminder), or stays with the organisation (a reason).
    pub personal: bool,
}

/// An event with the texts it brings.
#[derive(Debug, Clone, PartialEq)]
pub struct Decided {
    /// The event.
    pub event: Event,
    /// The texts that belong to it.
    pub texts: Vec<TextId>,
}

/// Something that must be unique beyond this partnership, checked in the commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// This room belongs to this partnership from now on.
    Room {
        /// The room.
        place: Place,
        /// Its number here.
        room: RoomId,
    },
    /// The room belongs to nobody any more.
    FreeRoom {
        /// The room.
        place: Place,
    },
    /// The partnership's short code.
    Code {
        /// Upper case.
        code: String,
        /// Whether it was made up and another may be tried.
        made_up: bool,
    },
    /// A one-time code that attaches a room.
    RoomLink {
        /// The code.
        code: String,
        /// When it ends.
        expires: DateTime<Utc>,
    },
    /// A link to a poll for people outside the rooms; only its hash is kept.
    PollLink {
        /// The hash of the secret, in hexadecimal.
        hash: String,
        /// Which poll.
        poll: u32,
        /// When it ends.
        expires: DateTime<Utc>,
    },
    /// Uses up a one-time code.
    UseRoomLink {
        /// The code.
        code: String,
    },
}

/// What was decided.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// Events, in order.
    pub events: Vec<Decided>,
    /// The texts they bring.
    pub texts: Vec<NewText>,
    /// Texts to erase with their salts.
    pub erase: Vec<TextId>,
    /// Claims beyond this partnership.
    pub claims: Vec<Claim>,
    /// An answer to be sealed outside the ledger (`method.md` 5.3).
    pub seal: Option<Seal>,
    /// New members: number, account, and display name where known.
    pub members: Vec<(MemberId, Account, Option<String>)>,
    /// Answers to the asker, and what else the command itself says. Notices that follow from events come on top.
    pub notices: Vec<Notice>,
}

/// Decides one command. `state` is empty where the room has no partnership yet.
///
/// # Errors
/// A user's mistake, with what would work.
pub fn decide(state: &State, people: &People, request: &Request) -> Result<Outcome, Refusal> {
    let standing = state.standing(request.member, request.at);
    access::check(state, &standing, &request.command)?;
    let mut draft = Draft::new(state, people, request, standing);
    draft.meet_asker();
    match &request.command {
        Command::Partnership(command) => crate::partnership::decide(&mut draft, command)?,
        Command::Stakeholder(command) => crate::stakeholder::decide(&mut draft, command)?,
        Command::Propose(command) => crate::decision::propose::decide(&mut draft, command)?,
        Command::Vote(command) => crate::decision::vote::decide(&mut draft, command)?,
        Command::Decision(command) => crate::decision::command::decide(&mut draft, command)?,
        Command::Poll(command) => crate::poll::decide(&mut draft, command)?,
        Command::Remind(command) => crate::remind::decide(&mut draft, command)?,
        Command::Indicator(command) => crate::indicator::decide(&mut draft, command)?,
        Command::Review(command) => crate::review::decide(&mut draft, command)?,
        Command::Checkin(command) => crate::checkin::decide(&mut draft, command)?,
        Command::Task(command) => crate::task::decide(&mut draft, command)?,
        Command::Input(command) => crate::input::decide(&mut draft, command)?,
        Command::Meeting(command) => crate::meeting::decide(&mut draft, command)?,
        Command::Phase(command) => crate::cycle::decide(&mut draft, command)?,
        Command::Note(command) => crate::note::decide(&mut draft, command)?,
        Command::Guide(command) => crate::guide::decide(&mut draft, command)?,
        Command::Status(command) => crate::status::decide(&mut draft, command)?,
        Command::Scorecard(command) => crate::scorecard::decide(&mut draft, command)?,
        Command::Log(command) => crate::log::decide(&mut draft, command)?,
        // About the person, not the partnership: answered before a partnership is looked for.
        Command::Me(_) | Command::Help(_) => return Err(Refusal::new(Fault::Usage, "refusal-elsewhere")),
    }
    crate::decision::dormancy::acted(&mut draft);
    Ok(draft.outcome())
}

/// The texts a command looks words up in, besides names: to be put into the directory before it is decided.
#[must_use]
pub fn texts_needed(state: &State, command: &Command) -> Vec<TextId> {
    use crate::catalogue::{DecisionCommand, IndicatorCommand, PollCommand};
    match command {
        Command::Decision(DecisionCommand::Search { .. }) => state
            .decisions
            .values()
            .flat_map(|decision| {
                [Some(decision.title), decision.text, decision.outcome.as_ref().map(|outcome| outcome.text)]
            })
            .flatten()
            .collect(),
        Command::Decision(DecisionCommand::Amend { reference, .. }) => state
            .decisions
            .get(&reference.reference.number)
            .and_then(|decision| decision.text)
            .map(|text| {
                let translations = state.translated.get(&text).into_iter().flat_map(|texts| texts.values().copied());
                std::iter::once(text).chain(translations).collect()
            })
            .unwrap_or_default(),
        Command::Poll(PollCommand::Answer { reference, .. }) => {
            state.polls.get(&reference.reference.number).map(|poll| poll.options.clone()).unwrap_or_default()
        }
        // The unit may stand behind the number.
        Command::Indicator(IndicatorCommand::Read { reference, .. }) => {
            state.indicators.get(&reference.reference.number).and_then(|indicator| indicator.unit).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// Whether a command reads the ledger's entries: to be put into the directory before it is decided.
#[must_use]
pub const fn ledger_needed(command: &Command) -> bool {
    matches!(command, Command::Log(_) | Command::Scorecard(_))
}

/// Of which open round or anonymous poll a command looks at sealed answers: to be put into the directory before it is
/// decided.
#[must_use]
pub fn ballots_needed(state: &State, command: &Command) -> Option<Ref> {
    use crate::catalogue::{CheckinCommand, PollCommand};
    match command {
        Command::Checkin(CheckinCommand::Answer { .. } | CheckinCommand::Results { .. }) => {
            state.checkins.open.as_ref().map(|open| open.reference())
        }
        Command::Poll(
            PollCommand::Answer { reference, .. }
            | PollCommand::Results { reference }
            | PollCommand::Close { reference },
        ) => {
            let poll = state.polls.get(&reference.reference.number)?;
            (poll.anonymous.is_some() && poll.closed.is_none()).then(|| poll.reference())
        }
        _ => None,
    }
}

/// An outcome in the making.
pub struct Draft<'a> {
    /// The partnership before the command.
    pub state: &'a State,
    /// Who is who, and how organisations are called.
    pub people: &'a People,
    /// The command and its circumstances.
    pub request: &'a Request,
    /// What the asker is here.
    pub standing: Standing,
    outcome: Outcome,
    pending_texts: Vec<TextId>,
    next_text: u32,
    next_member: u32,
    asker: Option<MemberId>,
}

impl<'a> Draft<'a> {
    fn new(state: &'a State, people: &'a People, request: &'a Request, standing: Standing) -> Self {
        Self {
            state,
            people,
            request,
            standing,
            outcome: Outcome::default(),
            pending_texts: Vec::new(),
            next_text: state.last_text + 1,
            next_member: state.next_member().0,
            asker: request.member,
        }
    }

    fn outcome(mut self) -> Outcome {
        // Somebody who only read something is not registered for it.
        if self.outcome.events.iter().all(|decided| matches!(decided.event, Event::MemberAdded { .. })) {
            self.outcome.events.clear();
            self.outcome.members.clear();
        }
        self.outcome
    }

    /// Gives the asker a number here, if they have none; kept only if the command changes something.
    fn meet_asker(&mut self) {
        if self.asker.is_none() {
            let member = self.add_member(self.request.account.clone(), Some(self.request.name.clone()));
            self.asker = Some(member);
        }
    }

    /// The asker's number here.
    #[must_use]
    pub fn asker(&self) -> MemberId {
        self.asker.unwrap_or(MemberId(0))
    }

    /// When the command was said.
    #[must_use]
    pub const fn at(&self) -> DateTime<Utc> {
        self.request.at
    }

    /// The zone the asker's words are read in: their own, else the partnership's.
    #[must_use]
    pub fn zone(&self) -> Zone {
        self.people
            .zone(self.request.member)
            .or_else(|| self.state.terms.as_ref().map(|t| t.zone.clone()))
            .unwrap_or_else(Zone::utc)
    }

    /// The language the asker writes in: their own if that is a working language, else the room's, else the first working
    /// language (4.11).
    #[must_use]
    pub fn language(&self) -> Language {
        let working = self.state.terms.as_ref().map(|terms| terms.languages.as_slice()).unwrap_or_default();
        let own = self.request.member.and_then(|member| self.people.person(member)).and_then(|person| person.language);
        let room = self.request.room.and_then(|room| self.state.rooms.get(&room)).map(|room| room.language);
        own.filter(|own| working.contains(own)).or(room).or(working.first().copied()).unwrap_or(Language::En)
    }

    /// The partnership's own zone.
    #[must_use]
    pub fn partnership_zone(&self) -> Zone {
        self.state.terms.as_ref().map_or_else(Zone::utc, |terms| terms.zone.clone())
    }

    /// Adds an event; the texts made since the last one belong to it.
    pub fn event(&mut self, event: Event) {
        let texts = std::mem::take(&mut self.pending_texts);
        self.outcome.events.push(Decided { event, texts });
    }

    /// The partnership as it will be with the events so far.
    #[must_use]
    pub fn after(&self) -> State {
        let mut after = self.state.clone();
        for Decided { event, .. } in &self.outcome.events {
            let (at, event) = (self.at(), event.clone());
            let entry = Entry { at, recorded: at, by: self.asker, via: None, event, texts: BTreeMap::new() };
            crate::state::evolve(&mut after, &entry);
        }
        after
    }

    /// Stores a text with the next event.
    pub fn text(&mut self, body: &str) -> TextId {
        self.new_text(body, false)
    }

    /// Stores a text with the next event; it goes when its author is erased.
    pub fn personal_text(&mut self, body: &str) -> TextId {
        self.new_text(body, true)
    }

    fn new_text(&mut self, body: &str, personal: bool) -> TextId {
        let id = TextId(self.next_text);
        self.next_text += 1;
        self.pending_texts.push(id);
        self.outcome.texts.push(NewText { id, body: body.trim().to_owned(), personal });
        id
    }

    /// The words behind a text number: a naming text, or one made by this command.
    #[must_use]
    pub fn words_of(&self, text: TextId) -> Option<String> {
        let new = self.outcome.texts.iter().find(|new| new.id == text).map(|new| new.body.clone());
        new.or_else(|| self.people.text(text).map(str::to_owned))
    }

    /// Stores an optional text.
    pub fn maybe_text(&mut self, body: Option<&str>) -> Option<TextId> {
        body.map(str::trim).filter(|body| !body.is_empty()).map(|body| self.text(body))
    }

    /// Erases texts with their salts; said on the ledger.
    pub fn erase(&mut self, texts: Vec<TextId>) {
        self.event(Event::TextsErased { texts: texts.clone() });
        self.outcome.erase.extend(texts);
    }

    /// Has an answer sealed outside the ledger.
    pub fn seal(&mut self, seal: Seal) {
        self.outcome.seal = Some(seal);
    }

    /// Adds a claim.
    pub fn claim(&mut self, claim: Claim) {
        self.outcome.claims.push(claim);
    }

    /// Adds a notice.
    pub fn tell(&mut self, notice: Notice) {
        self.outcome.notices.push(notice);
    }

    /// Answers the asker where they asked.
    pub fn reply(&mut self, notice: Notice) {
        self.tell(Notice { to: To::Asker { private: false }, ..notice });
    }

    /// Answers the asker alone.
    pub fn whisper(&mut self, notice: Notice) {
        self.tell(Notice { to: To::Asker { private: true }, ..notice });
    }

    /// Answers the asker unless they asked in an attached room, where the announcement is the answer. A surface that can
    /// whisper there does.
    pub fn confirm(&mut self, notice: Notice) {
        if self.request.room.is_none() || self.request.platform().whispers() {
            self.whisper(notice);
        }
    }

    /// Whether anything changed so far, the asker's own number apart.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.outcome.events.iter().all(|decided| matches!(decided.event, Event::MemberAdded { .. }))
    }

    fn add_member(&mut self, account: Account, name: Option<String>) -> MemberId {
        let member = MemberId(self.next_member);
        self.next_member += 1;
        self.outcome.members.push((member, account, name));
        self.event(Event::MemberAdded { member });
        member
    }

    /// The person somebody typed: known here by mention or display name, else an account on the asker's platform, which
    /// gets a number.
    ///
    /// # Errors
    /// Nobody, or several, go by that name.
    pub fn person(&mut self, typed: &str) -> Result<MemberId, Refusal> {
        if let Some(account) = crate::people::account_typed(typed, self.request.platform()) {
            if account == self.request.account {
                return Ok(self.asker());
            }
            if let Some(member) = self.people.member_of(&account) {
                return Ok(member);
            }
            let earlier = self.outcome.members.iter().find(|(_, known, _)| *known == account).map(|(m, ..)| *m);
            return Ok(earlier.unwrap_or_else(|| self.add_member(account, None)));
        }
        match self.people.by_name(typed).as_slice() {
            [member] => return Ok(*member),
            [] => {}
            several => {
                return Err(Refusal::new(Fault::NotFound, "refusal-person-ambiguous")
                    .with("name", Arg::word(typed))
                    .with("count", several.len()));
            }
        }
        // In the console a bare word is an account's name.
        if self.request.platform() == Platform::Console && is_console_name(typed) {
            let account = Account { platform: Platform::Console, id: typed.to_lowercase() };
            let earlier = self.outcome.members.iter().find(|(_, known, _)| *known == account).map(|(m, ..)| *m);
            return Ok(earlier.unwrap_or_else(|| self.add_member(account, None)));
        }
        Err(Refusal::new(Fault::NotFound, "refusal-person-unknown")
            .with("name", Arg::word(typed))
            .hint("refusal-person-hint"))
    }

    /// A person who must be known here already.
    ///
    /// # Errors
    /// Nobody, or several, go by that name.
    pub fn known_person(&mut self, typed: &str) -> Result<MemberId, Refusal> {
        let before = self.outcome.members.len();
        let member = self.person(typed)?;
        if self.outcome.members.len() > before {
            return Err(Refusal::new(Fault::NotFound, "refusal-person-unknown")
                .with("name", Arg::word(typed))
                .hint("refusal-person-known-hint"));
        }
        Ok(member)
    }

    /// The organisation somebody typed: reference, code, name, or an unambiguous beginning of one.
    ///
    /// # Errors
    /// None, or several, go by that name.
    pub fn org(&self, typed: &str) -> Result<OrgId, Refusal> {
        self.people.org(self.state, typed)
    }

    /// The number behind a typed reference, which must have this letter.
    ///
    /// # Errors
    /// Another sort of thing was named, or one of another partnership.
    pub fn number(&self, typed: &TypedRef, letter: Letter) -> Result<u32, Refusal> {
        if typed.reference.letter != letter {
            return Err(Refusal::new(Fault::NotFound, "refusal-reference-letter")
                .with("ref", typed.reference)
                .with("letter", Arg::word(letter.as_char().to_string())));
        }
        if let Some(code) = &typed.code {
            let own = self.state.terms.as_ref().and_then(|terms| self.people.text(terms.code));
            if own != Some(code.as_str()) {
                return Err(
                    Refusal::new(Fault::NotFound, "refusal-other-partnership").with("code", Arg::word(code.clone()))
                );
            }
        }
        Ok(typed.reference.number)
    }

    /// The instant somebody typed, in their own zone.
    ///
    /// # Errors
    /// It is too far away.
    pub fn instant(&self, when: &crate::times::When) -> Result<DateTime<Utc>, Refusal> {
        when.resolve(&self.zone(), self.at()).map_err(|_| Refusal::new(Fault::Usage, "refusal-when-far"))
    }

    /// The day or instant somebody typed of something that has been: today's too.
    ///
    /// # Errors
    /// It is too far away, or still to come.
    pub fn past(&self, when: &crate::times::When) -> Result<DateTime<Utc>, Refusal> {
        let on =
            when.resolve_past(&self.zone(), self.at()).map_err(|_| Refusal::new(Fault::Usage, "refusal-when-far"))?;
        // A day alone means nine in the morning; whoever writes at eight means today all the same.
        let today = self.zone().local(on).date() == self.zone().local(self.at()).date();
        let on = if today { on.min(self.at()) } else { on };
        if on > self.at() {
            return Err(Refusal::new(Fault::Usage, "refusal-future").with("when", on));
        }
        Ok(on)
    }

    /// The instant somebody typed, which must lie ahead.
    ///
    /// # Errors
    /// It is too far away, past, or at a time that the clocks skip on that day.
    pub fn future(&self, when: &crate::times::When) -> Result<DateTime<Utc>, Refusal> {
        let instant = self.instant(when)?;
        if instant <= self.at() {
            return Err(Refusal::new(Fault::Usage, "refusal-past").with("when", instant));
        }
        if when.is_skipped(&self.zone(), self.at()) {
            return Err(Refusal::new(Fault::Usage, "refusal-time-skipped").with("when", instant));
        }
        Ok(instant)
    }
}

fn is_console_name(typed: &str) -> bool {
    !typed.is_empty() && typed.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

/// Refuses a text that is too long, or too short to mean anything.
///
/// # Errors
/// The text is out of bounds.
pub fn bounded(text: &str, most: usize) -> Result<&str, Refusal> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(Refusal::new(Fault::Usage, "refusal-empty-text"));
    }
    let length = trimmed.chars().count();
    if length > most {
        return Err(Refusal::new(Fault::Limit, "refusal-too-long").with("length", length).with("most", most));
    }
    Ok(trimmed)
}

/// "Not found" for a reference of this partnership.
#[must_use]
pub fn unknown_reference(letter: Letter, number: u32) -> Refusal {
    Refusal::new(Fault::NotFound, "refusal-unknown-reference").with("ref", Ref::new(letter, number))
}

/// One line of an answer.
#[must_use]
pub fn line(key: &'static str) -> Say {
    Say::new(key)
}

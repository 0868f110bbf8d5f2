//! The world of the stories.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, TimeDelta, Utc};

use super::Told;
use crate::{
    catalogue::{self, Command},
    chain::{self, Salt},
    checkin::ballot::Ballot,
    decide::{Claim, Decided, NewText, Outcome, Request, decide, texts_needed},
    decision::Decision,
    event::{Entry, Event},
    ids::{MemberId, OrgId, Ref, RoomId, TextId},
    notice::notices,
    people::{People, Person},
    poll::Poll,
    port::{Account, Place, Platform},
    refusal::Refusal,
    remind::Reminder,
    stakeholder::Org,
    state::{State, evolve},
    tick,
    times::{Dur, Zone},
};

/// The nine voices of `method.md` B.1: public BA DWO, private SB HFG, civil society RW WWN, communities UVF LTU FC.
pub(crate) const ROLL: [(&str, &str); 9] = [
    ("BA", "public"),
    ("DWO", "public"),
    ("SB", "private"),
    ("HFG", "private"),
    ("RW", "civil-society"),
    ("WWN", "civil-society"),
    ("UVF", "communities"),
    ("LTU", "communities"),
    ("FC", "communities"),
];

/// A partnership, its people and its clock. Speakers are console accounts; `matrix:@amina:example.org` names another
/// platform's; `amina@dm` says it to the bot directly and `amina@river` in the room `river` (else `main`).
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) ledger: Vec<Entry>,
    pub(crate) state: State,
    pub(crate) now: DateTime<Utc>,
    pub(crate) persons: BTreeMap<MemberId, Person>,
    pub(crate) texts: HashMap<TextId, String>,
    pub(crate) rooms: BTreeMap<String, RoomId>,
    /// The last one-time code that was shown.
    pub(crate) code: Option<String>,
    codes: u32,
    /// Sealed answers, as the store keeps them: by matter and member, the latest last.
    pub(crate) ballots: BTreeMap<Ref, Vec<(MemberId, Ballot)>>,
}

impl World {
    /// Nothing yet; the clock stands where the console's does.
    pub(crate) fn new() -> Self {
        Self {
            ledger: Vec::new(),
            state: State::default(),
            now: at("2026-01-05T09:00:00Z"),
            persons: BTreeMap::new(),
            texts: HashMap::new(),
            rooms: BTreeMap::new(),
            code: None,
            codes: 0,
            ballots: BTreeMap::new(),
        }
    }

    /// A partnership without voices, coordinated by `coco`.
    pub(crate) fn started() -> Self {
        let mut world = Self::new();
        world.say(
            "coco",
            "partnership start Upper Sarala --code SARALA --sectors public, private, civil-society, communities",
        );
        world
    }

    /// The roll of nine. Each organisation's lead has its code as name (`ba`), its alternates `ba2` and `ba3`.
    pub(crate) fn nine() -> Self {
        Self::of(&ROLL)
    }

    /// Three voices of two sectors: BA (public), RW and WWN (civil society).
    pub(crate) fn three() -> Self {
        Self::of(&[ROLL[0], ROLL[4], ROLL[5]])
    }

    /// The three, with a public room, `creek`, besides.
    pub(crate) fn with_public_room() -> Self {
        let mut world = Self::three();
        world.say("coco", "partnership link");
        let code = world.code.clone().unwrap();
        world.say("coco@creek", &format!("partnership connect {code}"));
        world.say("coco@creek", "partnership set room public");
        world
    }

    pub(crate) fn of(roll: &[(&str, &str)]) -> Self {
        let mut world = Self::started();
        for (code, sector) in roll {
            let lead = code.to_lowercase();
            world.say(
                "coco",
                &format!("stakeholder add {code} Association --sector {sector} --code {code} --lead @{lead} --alternate @{lead}2, @{lead}3"),
            );
        }
        world
    }

    /// Says a line that must work.
    pub(crate) fn say(&mut self, who: &str, line: &str) -> Told {
        self.sent(self.now, who, line)
    }

    /// Says a line that must work, sent earlier than it arrives.
    pub(crate) fn sent(&mut self, at: DateTime<Utc>, who: &str, line: &str) -> Told {
        self.try_at(at, who, line).unwrap_or_else(|refusal| panic!("{who}: {line}: {refusal:#?}"))
    }

    /// Says a line that must be refused; a refusal changes nothing.
    pub(crate) fn refused(&mut self, who: &str, line: &str) -> Refusal {
        self.refused_at(self.now, who, line)
    }

    pub(crate) fn refused_at(&mut self, at: DateTime<Utc>, who: &str, line: &str) -> Refusal {
        match self.try_at(at, who, line) {
            Ok(told) => panic!("{who}: {line}: not refused: {told:#?}"),
            Err(refusal) => refusal,
        }
    }

    pub(crate) fn try_say(&mut self, who: &str, line: &str) -> Result<Told, Refusal> {
        self.try_at(self.now, who, line)
    }

    fn try_at(&mut self, at: DateTime<Utc>, who: &str, line: &str) -> Result<Told, Refusal> {
        self.carry_out(at, who, catalogue::parse(line)?)
    }

    /// Carries a parsed command out, as the bot does.
    pub(crate) fn carry_out(&mut self, at: DateTime<Utc>, who: &str, command: Command) -> Result<Told, Refusal> {
        let before = (self.state.clone(), self.ledger.len());
        let request = self.request(at, who, command);
        let people = self.people(&request.command);
        let decided = decide(&self.state, &people, &request);
        match decided {
            Ok(outcome) => Ok(self.commit(outcome, &request)),
            Err(refusal) => {
                assert!(before == (self.state.clone(), self.ledger.len()), "a refusal changes nothing");
                Err(refusal)
            }
        }
    }

    fn request(&mut self, at: DateTime<Utc>, who: &str, command: Command) -> Request {
        let (account, place) = speaker(who);
        let room = place.as_ref().and_then(|place| self.rooms.get(&place.id)).copied();
        // Everything said where the partnership is not is private, except where a room is to be attached.
        let attaches = matches!(
            command,
            Command::Partnership(
                catalogue::PartnershipCommand::Start(_) | catalogue::PartnershipCommand::Connect { .. }
            )
        );
        let place = place.filter(|_| room.is_some() || attaches);
        self.codes += 1;
        Request {
            name: account.id.clone(),
            member: self.member(who),
            account,
            at,
            now: self.now,
            place,
            room,
            about: None,
            command,
            code: format!("CODE-{:04}", self.codes),
            token: format!("token-{}", self.codes),
            attempt: 0,
        }
    }

    /// The directory as the bot reads it: naming texts, and what this command looks up.
    fn people(&self, command: &Command) -> People {
        let needed = self.state.name_texts().into_iter().chain(texts_needed(&self.state, command));
        let texts = needed.filter_map(|id| Some((id, self.texts.get(&id)?.clone()))).collect();
        let mut people = People::new(self.persons.clone(), texts);
        if let Some(matter) = crate::decide::ballots_needed(&self.state, command) {
            people.add_ballots(matter, self.ballots.get(&matter).cloned().unwrap_or_default());
        }
        if crate::decide::ledger_needed(command) { people.with_ledger(self.ledger.clone()) } else { people }
    }

    fn commit(&mut self, outcome: Outcome, request: &Request) -> Told {
        let by = request
            .member
            .or_else(|| outcome.members.iter().find(|(_, account, _)| *account == request.account).map(|(m, ..)| *m));
        if !outcome.events.is_empty() {
            for (member, account, name) in &outcome.members {
                let name = name.clone().unwrap_or_else(|| account.id.clone());
                let accounts = vec![account.clone()];
                self.persons.insert(*member, Person { name, accounts, ..Person::default() });
            }
        }
        for claim in &outcome.claims {
            match claim {
                Claim::Room { place, room } => {
                    self.rooms.insert(place.id.clone(), *room);
                }
                Claim::FreeRoom { place } => {
                    self.rooms.remove(&place.id);
                }
                Claim::RoomLink { code, .. } => self.code = Some(code.clone()),
                Claim::UseRoomLink { .. } => self.code = None,
                Claim::Code { .. } | Claim::PollLink { .. } => {}
            }
        }
        if let Some(seal) = outcome.seal {
            let ballots = self.ballots.entry(seal.matter).or_default();
            ballots.retain(|(member, _)| *member != seal.member);
            ballots.push((seal.member, seal.ballot));
        }
        for text in &outcome.erase {
            self.texts.remove(text);
        }
        outcome.notices.iter().for_each(super::urgency::check);
        let mut told = Told { entries: Vec::new(), notices: outcome.notices };
        let by = by.filter(|_| !outcome.events.is_empty());
        let frame = (request.at, request.now, by, Some(request.account.platform));
        told.add(self.seal(outcome.events, outcome.texts, frame));
        told
    }

    fn seal(
        &mut self,
        events: Vec<Decided>,
        texts: Vec<NewText>,
        (at, now, by, via): (DateTime<Utc>, DateTime<Utc>, Option<MemberId>, Option<Platform>),
    ) -> Told {
        let salt = Salt([7; 16]);
        let owned: usize = events.iter().map(|decided| decided.texts.len()).sum();
        assert_eq!(owned, texts.len(), "each text belongs to an event");
        let bodies: HashMap<TextId, String> = texts.into_iter().map(|text| (text.id, text.body)).collect();
        self.texts.extend(bodies.clone());
        let mut told = Told::default();
        for decided in events {
            let texts =
                decided.texts.iter().map(|id| (*id, chain::commitment(&salt, &bodies[id]))).collect::<BTreeMap<_, _>>();
            let entry = Entry { at, recorded: now, by, via, event: decided.event, texts };
            told.add(self.push(entry));
        }
        told
    }

    /// Folds an entry as it comes back from the database.
    pub(crate) fn push(&mut self, entry: Entry) -> Told {
        let bytes = serde_json::to_string(&entry).unwrap();
        let stored: Entry = serde_json::from_str(&bytes).unwrap();
        assert_eq!(stored, entry);
        evolve(&mut self.state, &stored);
        self.ledger.push(stored);
        let notices = notices(&self.state, &self.directory(), &entry);
        if let Some(settled) = crate::checkin::time::settles(&entry.event) {
            self.ballots.remove(&settled);
        }
        notices.iter().for_each(super::urgency::check);
        Told { entries: vec![entry], notices }
    }

    /// Everybody, and the naming texts.
    pub(crate) fn directory(&self) -> People {
        let texts =
            self.state.name_texts().into_iter().filter_map(|id| Some((id, self.texts.get(&id)?.clone()))).collect();
        let mut people = People::new(self.persons.clone(), texts);
        let polls = self.state.polls.values().map(Poll::reference);
        for matter in self.state.checkins.open.iter().map(|open| open.reference()).chain(polls) {
            people.add_ballots(matter, self.ballots.get(&matter).cloned().unwrap_or_default());
        }
        people
    }

    /// An internal matter: a merge, an erasure.
    pub(crate) fn internal(&mut self, event: Event) -> Told {
        self.seal(vec![Decided { event, texts: Vec::new() }], Vec::new(), (self.now, self.now, None, None))
    }

    /// Two accounts become one person: `kept` takes over what `gone` held.
    pub(crate) fn merge(&mut self, gone: &str, kept: &str) -> Told {
        let (gone, kept) = (self.member(gone).unwrap(), self.member(kept).unwrap());
        let accounts = self.persons.remove(&gone).unwrap().accounts;
        self.persons.get_mut(&kept).unwrap().accounts.extend(accounts);
        for ballots in self.ballots.values_mut() {
            let last = ballots.iter().rposition(|(member, _)| *member == gone || *member == kept);
            if let Some((_, ballot)) = last.map(|at| ballots[at].clone()) {
                ballots.retain(|(member, _)| *member != gone && *member != kept);
                ballots.push((kept, ballot));
            }
        }
        self.internal(Event::MembersMerged { gone, kept })
    }

    /// The person is erased.
    pub(crate) fn erase(&mut self, who: &str) -> Told {
        let member = self.member(who).unwrap();
        self.persons.remove(&member);
        self.internal(Event::SeatVacated { member })
    }

    /// Moves the clock; what falls due on the way happens at its own time.
    pub(crate) fn wait(&mut self, length: &str) -> Told {
        let length: Dur = length.parse().unwrap();
        self.until(length.after(&Zone::utc(), self.now))
    }

    pub(crate) fn until(&mut self, until: DateTime<Utc>) -> Told {
        let mut told = Told::default();
        while let Some(due) = tick::next_due(&self.state, &self.directory(), self.now).filter(|due| *due <= until) {
            self.now = self.now.max(due);
            let entry = self.due().unwrap();
            assert!(
                tick::tick(&self.state, &self.directory(), due - TimeDelta::milliseconds(1)).is_none(),
                "nothing before its time"
            );
            told.add(self.push(entry));
        }
        self.now = until;
        told
    }

    /// The entry that is due, with the words it brings.
    fn due(&mut self) -> Option<Entry> {
        let people = self.directory();
        let mut entry = tick::tick(&self.state, &people, self.now)?;
        for text in crate::checkin::time::texts(&self.state, &people, &entry.event) {
            entry.texts.insert(text.id, chain::commitment(&Salt([7; 16]), &text.body));
            self.texts.insert(text.id, text.body);
        }
        Some(entry)
    }

    /// The bot is down while the clock moves, then catches up.
    pub(crate) fn down(&mut self, length: &str) -> Told {
        let length: Dur = length.parse().unwrap();
        self.now = length.after(&Zone::utc(), self.now);
        let mut told = Told::default();
        while let Some(entry) = self.due() {
            told.add(self.push(entry));
            assert!(told.entries.len() < 10_000, "catching up ends");
        }
        told
    }

    pub(crate) fn member(&self, who: &str) -> Option<MemberId> {
        let (account, _) = speaker(who);
        self.persons.iter().find(|(_, person)| person.accounts.contains(&account)).map(|(member, _)| *member)
    }

    pub(crate) fn org(&self, code: &str) -> OrgId {
        let named = |org: &Org| self.texts.get(&org.code).map(String::as_str) == Some(code);
        *self.state.orgs.iter().find(|(_, org)| named(org)).unwrap_or_else(|| panic!("no {code}")).0
    }

    pub(crate) fn decision(&self, reference: &str) -> &Decision {
        &self.state.decisions[&reference.parse::<Ref>().unwrap().number]
    }

    pub(crate) fn poll(&self, reference: &str) -> &Poll {
        &self.state.polls[&reference.parse::<Ref>().unwrap().number]
    }

    pub(crate) fn reminder(&self, reference: &str) -> &Reminder {
        &self.state.reminders[&reference.parse::<Ref>().unwrap().number]
    }

    /// Every lead states what its letter says, in the order of [`ROLL`]; the letters are those of `method.md` B.1.
    pub(crate) fn votes(&mut self, reference: &str, letters: &str) -> Told {
        let mut told = Told::default();
        let letters: Vec<char> = letters.chars().filter(|letter| !letter.is_whitespace()).collect();
        let codes: Vec<String> = self.state.orgs.values().map(|org| self.texts[&org.code].to_lowercase()).collect();
        for (code, letter) in codes.into_iter().zip(letters) {
            if let Some(position) = position(letter) {
                told.add(self.say(&code, &format!("vote {reference} {position}")));
            }
        }
        told
    }
}

fn position(letter: char) -> Option<&'static str> {
    Some(match letter {
        '-' => return None,
        'A' => "abstain",
        'R' => "recused we would gain from it ourselves",
        'C' => "consent",
        'K' => "concern the dry season worries us",
        'O' => "objection it harms the lower springs",
        'G' => "agree",
        'V' => "reservation the dry season worries us",
        'S' => "stand-aside we can't carry this one",
        'B' => "block it harms the lower springs --ground harm",
        '+' => "support",
        'x' => "oppose it costs more than it brings",
        '1' => "1",
        '2' => "2",
        '3' => "3",
        '4' => "4",
        '5' => "5 it needs more talk first",
        '6' => "6 we would rather wait a year",
        '7' => "7 it harms the lower springs",
        '8' => "8 it harms the lower springs",
        other => panic!("no position {other}"),
    })
}

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn speaker(who: &str) -> (Account, Option<Place>) {
    if let Some(id) = who.strip_prefix("matrix:") {
        let place = Place { platform: Platform::Matrix, id: "!main:example.org".to_owned() };
        return (Account { platform: Platform::Matrix, id: id.to_owned() }, Some(place));
    }
    let (name, venue) = who.split_once('@').unwrap_or((who, "main"));
    let account = Account { platform: Platform::Console, id: name.to_owned() };
    let place = (venue != "dm").then(|| Place { platform: Platform::Console, id: venue.to_owned() });
    (account, place)
}

impl Drop for World {
    /// Whatever was told: replaying the ledger gives the live state.
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert!(State::replay(&self.ledger) == self.state, "replay gives the live state");
        }
    }
}

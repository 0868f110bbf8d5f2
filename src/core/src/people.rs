//! Who is who: the directory that names are looked up in, and the settings that time depends on. Read in the same
//! transaction as the ledger; never part of it.

use std::collections::{BTreeMap, HashMap};

use crate::{
    checkin::ballot::Ballot,
    describe::Described,
    ids::{Letter, MemberId, OrgId, Ref, TextId},
    port::{Account, Platform},
    refusal::{Fault, Refusal},
    state::State,
    times::{Manners, QuietHours, Weekend, Zone},
    vocabulary::Language,
    words::{Lookup, fold, say::Arg},
};

/// A person behind a member number.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Person {
    /// The display name.
    pub name: String,
    /// Their accounts.
    pub accounts: Vec<Account>,
    /// Their own zone.
    pub zone: Option<Zone>,
    /// Their own quiet hours.
    pub quiet: Option<QuietHours>,
    /// Their own days off.
    pub weekend: Option<Weekend>,
    /// Their own language.
    pub language: Option<Language>,
    /// What they say of themselves; for aggregates only.
    pub described: Described,
    /// Whether no account of theirs takes direct messages any more.
    pub out_of_reach: bool,
}

/// Everybody of one partnership, and the words that name its organisations.
#[derive(Debug, Clone, Default)]
pub struct People {
    members: BTreeMap<MemberId, Person>,
    accounts: HashMap<Account, MemberId>,
    texts: HashMap<TextId, String>,
    ledger: Vec<crate::event::Entry>,
    ballots: HashMap<Ref, Vec<(MemberId, Ballot)>>,
}

impl People {
    /// The directory with these members and these naming texts.
    #[must_use]
    pub fn new(members: BTreeMap<MemberId, Person>, texts: HashMap<TextId, String>) -> Self {
        let accounts = members
            .iter()
            .flat_map(|(member, person)| person.accounts.iter().map(|account| (account.clone(), *member)))
            .collect();
        Self { members, accounts, texts, ledger: Vec::new(), ballots: HashMap::new() }
    }

    /// The same with the ledger's entries, for the command that reads them (`log`).
    #[must_use]
    pub fn with_ledger(mut self, ledger: Vec<crate::event::Entry>) -> Self {
        self.ledger = ledger;
        self
    }

    /// The ledger's entries; empty for commands that do not read them.
    #[must_use]
    pub fn ledger(&self) -> &[crate::event::Entry] {
        &self.ledger
    }

    /// Lays the sealed answers of an open round or anonymous poll before whoever counts them, in no order that means
    /// anything; see [`crate::tick::ballots_needed`].
    pub fn add_ballots(&mut self, matter: Ref, ballots: Vec<(MemberId, Ballot)>) {
        self.ballots.insert(matter, ballots);
    }

    /// Takes all sealed answers out again.
    pub fn forget_ballots(&mut self) {
        self.ballots.clear();
    }

    /// The sealed answers that were laid before us; empty where none were.
    #[must_use]
    pub fn ballots(&self, matter: Ref) -> &[(MemberId, Ballot)] {
        self.ballots.get(&matter).map_or(&[], Vec::as_slice)
    }

    /// Whether the sealed answers of this matter are here.
    #[must_use]
    pub fn has_ballots(&self, matter: Ref) -> bool {
        self.ballots.contains_key(&matter)
    }

    /// Adds a naming text.
    pub fn add_text(&mut self, id: TextId, body: String) {
        self.texts.insert(id, body);
    }

    /// Forgets words that were erased.
    pub fn forget_texts(&mut self, erased: &[TextId]) {
        self.texts.retain(|id, _| !erased.contains(id));
    }

    /// Adds somebody who has just got a number.
    pub fn add_member(&mut self, member: MemberId, account: Account, name: String) {
        self.accounts.insert(account.clone(), member);
        self.members.insert(member, Person { name, accounts: vec![account], ..Person::default() });
    }

    /// Calls somebody by the name they go by now. Whoever was registered by their account has none until they speak.
    /// False where nothing changes.
    pub fn rename(&mut self, member: MemberId, account: &Account, name: &str) -> bool {
        let Some(person) = self.members.get_mut(&member).filter(|person| person.name != name) else { return false };
        if person.name.is_empty() || person.name == account.id {
            name.clone_into(&mut person.name);
        }
        true
    }

    /// Everybody, by number.
    #[must_use]
    pub const fn members(&self) -> &BTreeMap<MemberId, Person> {
        &self.members
    }

    /// The words of a naming text.
    #[must_use]
    pub fn text(&self, id: TextId) -> Option<&str> {
        self.texts.get(&id).map(String::as_str)
    }

    /// The person behind a number, unless erased.
    #[must_use]
    pub fn person(&self, member: MemberId) -> Option<&Person> {
        self.members.get(&member)
    }

    /// The number of an account's person.
    #[must_use]
    pub fn member_of(&self, account: &Account) -> Option<MemberId> {
        self.accounts.get(account).copied()
    }

    /// Everybody whose display name this is, case and accents apart.
    #[must_use]
    pub fn by_name(&self, typed: &str) -> Vec<MemberId> {
        let wanted = fold(typed.trim().trim_start_matches('@'));
        self.members.iter().filter(|(_, person)| fold(&person.name) == wanted).map(|(member, _)| *member).collect()
    }

    /// A person's own zone.
    #[must_use]
    pub fn zone(&self, member: Option<MemberId>) -> Option<Zone> {
        self.members.get(&member?)?.zone.clone()
    }

    /// The hours at which a person is reminded: their own settings, else the partnership's.
    #[must_use]
    pub fn manners(&self, state: &State, member: Option<MemberId>) -> Manners {
        let terms = state.terms.as_ref();
        let person = member.and_then(|member| self.members.get(&member));
        Manners {
            zone: person
                .and_then(|p| p.zone.clone())
                .or_else(|| terms.map(|t| t.zone.clone()))
                .unwrap_or_else(Zone::utc),
            weekend: person.and_then(|p| p.weekend).unwrap_or_default(),
            quiet: person.and_then(|p| p.quiet).or_else(|| terms.and_then(|t| t.quiet)).unwrap_or_default(),
        }
    }

    /// The organisation somebody typed: `S` reference, short code, name or alias, or an unambiguous beginning of one.
    ///
    /// # Errors
    /// None, or several, go by that name; the nearest is suggested.
    pub fn org(&self, state: &State, typed: &str) -> Result<OrgId, Refusal> {
        if let Ok(Ref { letter: Letter::S, number }) = typed.parse::<Ref>() {
            let org = OrgId(number);
            if state.orgs.contains_key(&org) {
                return Ok(org);
            }
        }
        let wanted = fold(typed);
        let named: Vec<(OrgId, String)> = state
            .orgs
            .iter()
            .flat_map(|(id, org)| org.names().into_iter().map(|text| (*id, text)))
            .filter_map(|(id, text)| Some((id, fold(self.text(text)?))))
            .collect();
        let matching = |test: &dyn Fn(&str) -> bool| {
            let mut found: Vec<OrgId> = named.iter().filter(|(_, name)| test(name)).map(|(id, _)| *id).collect();
            found.sort_unstable();
            found.dedup();
            // Who left and came back is the one that is here.
            let here = |id: &OrgId| state.orgs.get(id).is_some_and(|org| org.left.is_none());
            if found.iter().any(here) {
                found.retain(here);
            }
            found
        };
        for found in
            [matching(&|name| name == wanted), matching(&|name| !wanted.is_empty() && name.starts_with(&wanted))]
        {
            match found.as_slice() {
                [] => {}
                [one] => return Ok(*one),
                several => {
                    return Err(Refusal::new(Fault::NotFound, "refusal-org-ambiguous")
                        .with("name", Arg::word(typed))
                        .with("orgs", Arg::list(several.iter().copied())));
                }
            }
        }
        let nearest = named
            .iter()
            .map(|(id, name)| (strsim::jaro_winkler(name, &wanted), *id))
            .filter(|(likeness, _)| *likeness > 0.8)
            .max_by(|a, b| a.0.total_cmp(&b.0));
        Err(match nearest {
            Some((_, org)) => {
                Refusal::new(Fault::NotFound, "refusal-org-nearest").with("name", Arg::word(typed)).with("org", org)
            }
            None => Refusal::new(Fault::NotFound, "refusal-org-unknown").with("name", Arg::word(typed)),
        })
    }
}

/// The account a mention names: `@amina:example.org` on Matrix, `<@123>` on Discord, `@amina` in the console.
#[must_use]
pub fn account_typed(typed: &str, platform: Platform) -> Option<Account> {
    let typed = typed.trim();
    if let Some(id) = typed.strip_prefix("<@").and_then(|rest| rest.strip_suffix('>')) {
        let id = id.trim_start_matches('!');
        let digits = !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit());
        return digits.then(|| Account { platform: Platform::Discord, id: id.to_owned() });
    }
    let name = typed.strip_prefix('@')?;
    if name.is_empty() || name.contains(char::is_whitespace) {
        return None;
    }
    match (name.split_once(':'), platform) {
        (Some((local, server)), _) if !local.is_empty() && !server.is_empty() => {
            // Homeservers make every new account's id lower case.
            Some(Account { platform: Platform::Matrix, id: typed.to_lowercase() })
        }
        (None, Platform::Console) => Some(Account { platform: Platform::Console, id: name.to_lowercase() }),
        _ => None,
    }
}

/// A directory with further texts, as a sentence needs them at delivery.
pub struct WithTexts<'a> {
    /// The partnership.
    pub state: &'a State,
    /// Its people.
    pub people: &'a People,
    /// The texts the sentence names.
    pub texts: &'a HashMap<TextId, String>,
    /// The reader's language: what was translated into it is shown instead (R15).
    pub language: Language,
}

impl Lookup for WithTexts<'_> {
    fn text(&self, id: TextId) -> Option<&str> {
        let id = self.state.in_language(id, self.language);
        self.texts.get(&id).map(String::as_str).or_else(|| self.people.text(id))
    }

    fn org(&self, id: OrgId) -> Option<&str> {
        self.people.text(self.state.orgs.get(&id)?.code)
    }

    fn member(&self, id: MemberId) -> Option<&str> {
        self.people.person(id).map(|person| person.name.as_str())
    }
}

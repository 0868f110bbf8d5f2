//! Persons, accounts, merges, erasure.

use convenor_core::{
    describe::{Change, Described, Trait},
    ids::{MemberId, PersonId, TextId},
    port::{Account, Platform},
};
use convenor_store::{ClaimKind, ClaimOp, Commit, NewText, Outcome, PeopleOp, Reader, Store, To};

use crate::support::*;

fn people(now: i64, people: Vec<PeopleOp>) -> Commit {
    Commit { people, now: at(now), ..Commit::default() }
}

fn meet(id: &str, name: &str) -> PeopleOp {
    PeopleOp::Meet { account: account(id), name: name.to_owned() }
}

async fn items(store: &Store) -> Vec<String> {
    store.queue(100).await.unwrap().into_iter().map(|row| row.item).collect()
}

/// Deals with the first queue row by an event of its partnership.
async fn work_off(store: &Store) {
    let row = store.queue(1).await.unwrap().remove(0);
    let head = head(store, row.partnership).await;
    let event = part(Some(row.partnership), head, &[row.item.as_str()]);
    done(store, Commit { queue_done: Some(row.id), ..ledger(event) }).await;
}

pub async fn whoever_is_heard_becomes_a_person(db: Database) {
    let store = &db.store;
    assert!(store.person_of(&account("@amina:x")).await.unwrap().is_none());
    done(store, people(0, vec![meet("@amina:x", "Amina")])).await;
    let amina = person(store, "@amina:x").await;
    assert_eq!((amina.name.as_str(), amina.accounts[0].name.as_str()), ("Amina", "Amina"));
    assert!(amina.accounts[0].reachable && amina.zone.is_none());
    let partnership = founded(store, &[(1, "@amina:x"), (2, "@omar:x")]).await;
    assert_eq!(person(store, "@omar:x").await.name, "@omar:x");
    let before = head(store, partnership).await;
    done(store, people(5, vec![meet("@amina:x", "Amina"), meet("@omar:x", "@omar:x")])).await;
    assert_eq!(head(store, partnership).await, before, "nothing changed");
    done(store, people(5, vec![meet("@amina:x", "Amina B.")])).await;
    let after = store.snapshot(partnership, Some(before)).await.unwrap().unwrap();
    assert_eq!(after.people.unwrap()[0].person.as_ref().unwrap().name, "Amina B.");
    assert_eq!(after.next_due, None, "a name makes nothing due");
    assert_eq!(store.person(amina.id).await.unwrap().unwrap().accounts[0].name, "Amina B.");
    assert_eq!(store.memberships(amina.id).await.unwrap(), [(partnership, MemberId(1))]);
}

pub async fn who_is_here_is_so_in_each_of_their_partnerships(db: Database) {
    let store = &db.store;
    let (one, two) =
        (founded(store, &[(1, "@amina:x")]).await, founded(store, &[(1, "@omar:x"), (2, "@amina:x")]).await);
    let amina = person_id(store, "@amina:x").await;
    done(store, people(5, vec![PeopleOp::Here { person: amina }])).await;
    assert_eq!(items(store).await, [r#"{"here":{"member":1}}"#, r#"{"here":{"member":2}}"#]);
    let whose: Vec<_> = store.queue(10).await.unwrap().into_iter().map(|row| row.partnership).collect();
    assert_eq!(whose, [one, two]);
}

pub async fn a_setting_makes_its_partnerships_due(db: Database) {
    let store = &db.store;
    let (one, two) = (founded(store, &[(1, "@amina:x")]).await, founded(store, &[(1, "@omar:x")]).await);
    let amina = person_id(store, "@amina:x").await;
    let ops = vec![
        PeopleOp::SetZone { person: amina, zone: "Africa/Cairo".to_owned() },
        PeopleOp::SetQuiet { person: amina, quiet: "21:00-08:00".to_owned() },
        PeopleOp::SetWeekend { person: amina, weekend: "fri,sat".to_owned() },
        PeopleOp::SetLanguage { person: amina, language: "ar".to_owned() },
    ];
    done(store, people(50, ops)).await;
    assert_eq!(store.due_partnerships(at(50), 10).await.unwrap(), [one]);
    assert_eq!(read(store, two).await.next_due, None);
    let row = store.person(amina).await.unwrap().unwrap();
    let settings = [row.zone, row.quiet, row.weekend, row.language].map(Option::unwrap);
    assert_eq!(settings, ["Africa/Cairo", "21:00-08:00", "fri,sat", "ar"]);
}

pub async fn two_accounts_become_one_person(db: Database) {
    let store = &db.store;
    let discord = Account { platform: Platform::Discord, id: "77".to_owned() };
    let met = PeopleOp::Meet { account: discord.clone(), name: "amina77".to_owned() };
    done(store, people(0, vec![meet("@amina:x", "Amina"), met])).await;
    let (keep, gone) = (person_id(store, "@amina:x").await, store.person_of(&discord).await.unwrap().unwrap().id);
    let partnership = founded(store, &[(1, "@omar:x")]).await;
    let mut seat = part(Some(partnership), head(store, partnership).await, &["seated"]);
    seat.members = vec![(MemberId(2), discord.clone())];
    done(store, ledger(seat)).await;
    let commit = Commit {
        outbox: vec![say(To::Person(gone), "later", 10), say(To::Person(keep), "latest", 20)],
        claims: vec![ClaimOp::Take {
            kind: ClaimKind::PersonLink,
            value: "abc".to_owned(),
            detail: 0,
            expires: Some(at(100)),
            person: Some(gone),
        }],
        people: vec![
            PeopleOp::SetZone { person: keep, zone: "UTC".to_owned() },
            PeopleOp::SetZone { person: gone, zone: "Africa/Cairo".to_owned() },
            PeopleOp::SetLanguage { person: gone, language: "ar".to_owned() },
        ],
        now: at(1),
        ..Commit::default()
    };
    done(store, commit).await;
    let before = head(store, partnership).await;
    done(store, people(5, vec![PeopleOp::Merge { keep, gone }])).await;
    let one = store.person_of(&discord).await.unwrap().unwrap();
    assert_eq!((one.id, one.accounts.len(), one.name.as_str()), (keep, 2, "Amina"));
    assert_eq!((one.zone.as_deref(), one.language.as_deref()), (Some("UTC"), Some("ar")));
    assert!(store.person(gone).await.unwrap().is_none());
    assert_eq!(seats(store, partnership).await[1], (2, Some(keep)));
    assert!(items(store).await.is_empty(), "no partnership knew both");
    assert_ne!(head(store, partnership).await.rev, before.rev);
    assert_eq!(read(store, partnership).await.next_due, Some(at(5)));
    assert_eq!(store.claim(ClaimKind::PersonLink, "abc", at(5)).await.unwrap().unwrap().person, Some(keep));
    // They may keep other hours now: what waits is looked at again.
    assert_eq!(store.next_delivery(None).await.unwrap(), Some(at(5)));
    assert_eq!(topics(store, 5).await, ["later", "latest"]);
}

pub async fn no_membership_is_lost_in_a_merge(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(1, "@old:x"), (2, "@new:x")]).await;
    let mut words = part(Some(partnership), head(store, partnership).await, &["said"]);
    words.texts = vec![NewText { author: Some(MemberId(2)), personal: true, ..text(1, "mine") }];
    done(store, ledger(words)).await;
    let (gone, keep) = (person_id(store, "@old:x").await, person_id(store, "@new:x").await);
    done(store, people(5, vec![PeopleOp::Merge { keep, gone }])).await;
    assert_eq!(items(store).await, [r#"{"merged":{"gone":2,"kept":1}}"#]);
    assert_eq!(seats(store, partnership).await, [(1, Some(keep)), (2, Some(keep))]);
    assert_eq!(store.memberships(keep).await.unwrap().len(), 2);
    let before = head(store, partnership).await;
    work_off(store).await;
    assert_eq!(seats(store, partnership).await, [(1, Some(keep))]);
    assert!(store.snapshot(partnership, Some(before)).await.unwrap().unwrap().people.is_some());
    // What the second member wrote of themselves still goes with the person.
    assert_eq!(store.all_texts(partnership).await.unwrap()[0].author, Some(MemberId(1)));
    done(store, people(9, vec![PeopleOp::Erase { person: keep }])).await;
    assert!(store.all_texts(partnership).await.unwrap().is_empty());
}

pub async fn three_members_of_one_person_become_one(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(1, "@a:x"), (2, "@b:x"), (3, "@c:x")]).await;
    let (a, b, c) = (person_id(store, "@a:x").await, person_id(store, "@b:x").await, person_id(store, "@c:x").await);
    done(store, people(1, vec![PeopleOp::Merge { keep: c, gone: b }])).await;
    done(store, people(2, vec![PeopleOp::Merge { keep: a, gone: c }])).await;
    assert_eq!(items(store).await, [r#"{"merged":{"gone":3,"kept":2}}"#, r#"{"merged":{"gone":2,"kept":1}}"#]);
    work_off(store).await;
    work_off(store).await;
    assert_eq!(seats(store, partnership).await, [(1, Some(a))]);
    done(store, people(3, vec![PeopleOp::Merge { keep: a, gone: a }])).await;
}

fn says(person: PersonId, what: Trait, words: &str) -> PeopleOp {
    let to = Some(words.to_owned()).filter(|words| !words.is_empty());
    PeopleOp::Describe { person, change: Change { what, to } }
}

/// Gender, age group, access.
fn said(described: &Described) -> [Option<&str>; 3] {
    Trait::ALL.map(|what| described.of(what))
}

pub async fn what_people_say_of_themselves_is_kept_and_taken_away(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(1, "@amina:x"), (2, "@omar:x")]).await;
    let (amina, omar) = (person_id(store, "@amina:x").await, person_id(store, "@omar:x").await);
    let before = head(store, partnership).await;
    let ops = vec![
        says(amina, Trait::Gender, "woman"),
        says(amina, Trait::AgeGroup, "under 30"),
        says(amina, Trait::Access, "a ramp"),
        says(omar, Trait::Gender, "man"),
    ];
    done(store, people(5, ops)).await;
    let after = store.snapshot(partnership, Some(before)).await.unwrap().unwrap();
    let seen = after.people.unwrap();
    let of = |at: usize| said(&seen[at].person.as_ref().unwrap().described);
    assert_eq!(of(0), [Some("woman"), Some("under 30"), Some("a ramp")]);
    assert_eq!(of(1), [Some("man"), None, None]);
    assert_eq!(after.next_due, None, "it makes nothing due");
    assert_eq!(after.head.seq, before.seq, "and no entry");
    done(store, people(6, vec![says(amina, Trait::Gender, ""), says(amina, Trait::Access, "two ramps")])).await;
    let export = store.personal(amina).await.unwrap().unwrap();
    assert_eq!(said(&export.person.described), [None, Some("under 30"), Some("two ramps")]);
    done(store, people(9, vec![PeopleOp::Erase { person: amina }])).await;
    done(store, people(10, vec![meet("@amina:x", "Amina")])).await;
    assert_eq!(said(&person(store, "@amina:x").await.described), [None; 3], "heard again, nothing is known");
    assert_eq!(said(&person(store, "@omar:x").await.described)[0], Some("man"));
    let nobody = people(11, vec![says(PersonId(99), Trait::Access, "none")]);
    assert_eq!(store.commit(nobody).await.unwrap(), Outcome::PersonGone { index: 0 });
}

pub async fn what_people_say_of_themselves_is_merged_and_never_split(db: Database) {
    let store = &db.store;
    done(store, people(0, vec![meet("@a:x", "A"), meet("@b:x", "B")])).await;
    let (keep, gone) = (person_id(store, "@a:x").await, person_id(store, "@b:x").await);
    let ops = vec![
        says(keep, Trait::Gender, "woman"),
        says(gone, Trait::Gender, "another"),
        says(gone, Trait::AgeGroup, "over 60"),
        says(gone, Trait::Access, "large print"),
        PeopleOp::Merge { keep, gone },
    ];
    done(store, people(1, ops)).await;
    assert_eq!(
        said(&person(store, "@b:x").await.described),
        [Some("woman"), Some("over 60"), Some("large print")],
        "what was never said is taken over"
    );
    done(store, people(2, vec![PeopleOp::Unlink { account: account("@b:x") }])).await;
    assert_eq!(said(&person(store, "@b:x").await.described), [None; 3], "another may be behind that account");
    assert_eq!(said(&person(store, "@a:x").await.described)[0], Some("woman"));
}

pub async fn an_unlinked_account_starts_afresh(db: Database) {
    let store = &db.store;
    done(store, people(0, vec![meet("@a:x", "A"), meet("@b:x", "B")])).await;
    let (keep, gone) = (person_id(store, "@a:x").await, person_id(store, "@b:x").await);
    let partnership = founded(store, &[(1, "@b:x")]).await;
    let language = PeopleOp::SetLanguage { person: keep, language: "fr".to_owned() };
    done(store, people(1, vec![PeopleOp::Merge { keep, gone }, language])).await;
    done(store, people(7, vec![PeopleOp::Unlink { account: account("@b:x") }])).await;
    let own = person(store, "@b:x").await;
    assert_ne!(own.id, keep);
    assert_eq!((own.name.as_str(), own.language.as_deref(), own.accounts.len()), ("B", Some("fr"), 1));
    assert!(store.memberships(own.id).await.unwrap().is_empty());
    assert_eq!(seats(store, partnership).await, [(1, Some(keep))]);
    assert_eq!(read(store, partnership).await.next_due, Some(at(7)));
}

pub async fn an_only_account_stays(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(1, "@a:x")]).await;
    let before = head(store, partnership).await;
    done(store, people(1, vec![PeopleOp::Unlink { account: account("@a:x") }])).await;
    assert_eq!(head(store, partnership).await, before);
}

pub async fn an_erased_person_leaves_empty_seats(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(3, "@amina:x"), (4, "@omar:x")]).await;
    let (amina, omar) = (person_id(store, "@amina:x").await, person_id(store, "@omar:x").await);
    let mut words = part(Some(partnership), head(store, partnership).await, &["said"]);
    words.texts = vec![
        NewText { author: Some(MemberId(3)), personal: true, ..text(1, "my reason") },
        NewText { author: Some(MemberId(3)), ..text(2, "our proposal") },
        NewText { author: Some(MemberId(4)), personal: true, ..text(3, "his reason") },
    ];
    let commit = Commit {
        outbox: vec![
            say(To::Person(amina), "hers", 0),
            say(To::Account(account("@amina:x")), "hers too", 0),
            say(To::Person(omar), "his", 0),
        ],
        claims: vec![ClaimOp::Take {
            kind: ClaimKind::PersonLink,
            value: "abc".to_owned(),
            detail: 0,
            expires: None,
            person: Some(amina),
        }],
        ..ledger(words)
    };
    done(store, commit).await;
    for (name, value) in [("direct/@amina:x", "!hers"), ("making/@amina:x", "asked"), ("direct/@omar:x", "!his")] {
        store.remember(Platform::Matrix, name, value).await.unwrap();
    }
    done(store, people(9, vec![PeopleOp::Erase { person: amina }])).await;
    assert_eq!(store.recall(Platform::Matrix, "direct/@amina:x").await.unwrap(), None);
    assert_eq!(store.recall(Platform::Matrix, "making/@amina:x").await.unwrap(), None);
    assert_eq!(store.recall(Platform::Matrix, "direct/@omar:x").await.unwrap().as_deref(), Some("!his"));
    assert!(store.person_of(&account("@amina:x")).await.unwrap().is_none());
    assert!(store.person(amina).await.unwrap().is_none());
    assert_eq!(seats(store, partnership).await, [(3, None), (4, Some(omar))]);
    assert_eq!(items(store).await, [r#"{"vacated":{"member":3,"texts":[1]}}"#]);
    assert_eq!(read(store, partnership).await.next_due, Some(at(9)));
    assert_eq!(topics(store, 9).await, ["his"]);
    let left = store.all_texts(partnership).await.unwrap();
    assert_eq!(left.iter().map(|text| text.id.0).collect::<Vec<_>>(), [2, 3]);
    assert!(store.claim(ClaimKind::PersonLink, "abc", at(9)).await.unwrap().is_none());
    work_off(store).await;
    assert_eq!(seats(store, partnership).await[0], (3, None));
    // Heard again, they are somebody new.
    done(store, people(10, vec![meet("@amina:x", "Amina")])).await;
    assert_ne!(person_id(store, "@amina:x").await, amina);
}

pub async fn a_person_can_read_all_that_is_stored(db: Database) {
    let store = &db.store;
    let partnership = founded(store, &[(1, "@amina:x"), (2, "@omar:x")]).await;
    let amina = person_id(store, "@amina:x").await;
    let mut words = part(Some(partnership), head(store, partnership).await, &["said"]);
    words.texts = vec![
        NewText { author: Some(MemberId(1)), personal: true, ..text(1, "my reason") },
        NewText { author: Some(MemberId(2)), personal: true, ..text(2, "his reason") },
    ];
    let outbox = vec![say(To::Person(amina), "a", 0), say(To::Account(account("@amina:x")), "b", 0)];
    done(store, Commit { outbox, ..ledger(words) }).await;
    let export = store.personal(amina).await.unwrap().unwrap();
    assert_eq!(export.person, person(store, "@amina:x").await);
    assert_eq!(export.memberships, [(partnership, MemberId(1))]);
    let [(whose, words)] = export.texts.as_slice() else { panic!("{:?}", export.texts) };
    assert_eq!((*whose, words.id, words.body.as_str()), (partnership, TextId(1), "my reason"));
    assert_eq!(export.waiting, 2);
    assert!(store.personal(PersonId(99)).await.unwrap().is_none());
}

pub async fn who_is_not_there_is_told_apart(db: Database) {
    let store = &db.store;
    done(store, people(0, vec![meet("@a:x", "A")])).await;
    let (here, nobody) = (person_id(store, "@a:x").await, PersonId(99));
    for op in [
        PeopleOp::SetZone { person: nobody, zone: "UTC".to_owned() },
        PeopleOp::Merge { keep: here, gone: nobody },
        PeopleOp::Erase { person: nobody },
        PeopleOp::Unlink { account: account("@nobody:x") },
        PeopleOp::SetReachable { account: account("@nobody:x"), reachable: false },
    ] {
        let commit = people(1, vec![meet("@new:x", "New"), op]);
        assert_eq!(store.commit(commit).await.unwrap(), Outcome::PersonGone { index: 1 });
    }
    assert!(store.person_of(&account("@new:x")).await.unwrap().is_none(), "nothing of it was written");
    let commit =
        Commit { outbox: vec![say(To::Person(nobody), "lost", 0), say(To::Person(here), "x", 0)], ..people(0, vec![]) };
    done(store, commit).await;
    let due = store.claim_deliveries(at(0), 10).await.unwrap();
    assert_eq!(due.len(), 1);
    assert!(matches!(&due[0].to, Reader::Person(person) if person.id == here));
}

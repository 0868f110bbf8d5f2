//! Exports that verify themselves, whoever reads them, and what is said where one does not (issue 5).

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::World;
use crate::{
    chain::{self, Hash, Salt},
    checkpoint::{Held, KeyLink, KeyPair},
    decision::count::{Grade, Tally, Verdict},
    event::{Entry, Event},
    export::{self, Export, Reader, Record, Stored, Summary, Trust, Unreadable, Words, Wrong, verify},
    ids::{OrgId, TextId},
};

fn key(seed: u8) -> KeyPair {
    KeyPair::from_seed(&[seed; 32])
}

/// The record as the store keeps it, with a checkpoint at every adopted decision and at its end.
pub(super) fn record(world: &World) -> Record {
    chained(world, world.ledger.iter().map(|entry| serde_json::to_string(entry).unwrap()).collect())
}

fn chained(world: &World, ledger: Vec<String>) -> Record {
    let mut entries = Vec::new();
    let mut link = Hash::START;
    for (bytes, seq) in ledger.into_iter().zip(1..) {
        let mut salt = [0; 16];
        salt[..8].copy_from_slice(&u64::wrapping_mul(seq, 0x9E37_79B9_7F4A_7C15).to_be_bytes());
        let salt = Salt(salt);
        link = chain::link(&link, seq, &chain::leaf(&salt, bytes.as_bytes()));
        entries.push(Stored { seq, bytes, salt, link });
    }
    let mut texts: Vec<Words> =
        world.texts.iter().map(|(id, body)| Words { id: *id, salt: Salt([7; 16]), body: body.clone() }).collect();
    texts.sort_by_key(|text| text.id);
    let names = world.persons.iter().map(|(member, person)| (*member, person.name.clone())).collect();
    let keys = vec![KeyLink { public: key(1).public(), since: world.ledger[0].at, handed: None }];
    let mut record = Record { entries, texts, names, keys, checkpoints: Vec::new() };
    for (entry, seq) in world.ledger.iter().zip(1..) {
        if matches!(&entry.event, Event::Closed { tally, .. } if tally.verdict == Verdict::Adopted) {
            sign(&mut record, &key(1), seq, entry.recorded);
        }
    }
    close(&mut record, &key(1), world.now);
    record
}

fn sign(record: &mut Record, key: &KeyPair, seq: u64, at: DateTime<Utc>) {
    let link = record.entries[usize::try_from(seq).unwrap() - 1].link;
    record.checkpoints.push(key.checkpoint(&record.entries[0].link, seq, link, at));
}

fn close(record: &mut Record, key: &KeyPair, at: DateTime<Utc>) {
    let last = record.entries.len() as u64;
    if record.checkpoints.last().is_none_or(|checkpoint| checkpoint.seq < last) {
        sign(record, key, last, at);
    }
}

pub(super) fn exported(world: &World, record: &Record, who: &str) -> Export {
    export::export(record, Reader::Member(world.member(who).unwrap()), &key(1), world.now).unwrap()
}

pub(super) fn bytes(export: &Export) -> Vec<u8> {
    export::write(export).unwrap()
}

fn checked(export: &Export) -> Result<Summary, Wrong> {
    verify(&bytes(export), &Trust::default())
}

fn wrong(export: &Export) -> String {
    checked(export).unwrap_err().to_string()
}

/// Three voices decide, with a concern, a dissenting outcome, a poll, and reminders of several kinds.
fn lived() -> World {
    let mut world = World::three();
    world.say("rw", "propose Plant trees --text Along the upper river, \"before\" the rains. الماء أولاً");
    world.votes("D1", "CCK");
    world.wait("7d");
    world.say("rw", "propose A fence --kind sharing");
    world.votes("D2", "+x-");
    world.wait("15d");
    world.say("ba", "decision dissent D2 a fence would help nobody but us");
    world.say("rw", "poll ask When? --options morning; evening");
    world.say("wwn", "poll answer F1 2 --comment after the market");
    world.say("ba", "remind add call my mother --when in 3 days --to me");
    world.say("coco", "remind add ask about the maps --when in 3 days --to @rw");
    world.say("rw", "stakeholder update --concern we fear the company --interest clean water");
    world.say("coco", "stakeholder update WWN --interest they want the park");
    world.wait("4d");
    world
}

#[test]
fn an_export_verifies_for_everybody_who_may_have_one() {
    let world = lived();
    let record = record(&world);
    let mut sealed = Vec::new();
    for who in ["ba", "rw", "wwn", "coco", "ba2"] {
        let summary = checked(&exported(&world, &record, who)).unwrap();
        assert_eq!((summary.entries.0, summary.counts), (world.ledger.len(), 2), "{who}");
        assert_eq!(summary.name, "Upper Sarala (SARALA)");
        sealed.push(summary.entries.1);
    }
    let operators = export::export(&record, Reader::Operator, &key(1), world.now).unwrap();
    assert_eq!(checked(&operators).unwrap().entries.1, 0);
    // BA sees its own reminder and not the one to RW; everybody lacks something of somebody.
    assert!(sealed.iter().all(|sealed| *sealed > 0), "{sealed:?}");
}

#[test]
fn what_is_not_the_readers_business_is_not_in_the_file() {
    let world = lived();
    let record = record(&world);
    let holds =
        |who: &str, words: &str| String::from_utf8(bytes(&exported(&world, &record, who))).unwrap().contains(words);
    let seen = |words: &str| -> Vec<&str> {
        ["ba", "rw", "wwn", "coco"].into_iter().filter(|who| holds(who, words)).collect()
    };
    assert_eq!(seen("call my mother"), ["ba"]);
    assert_eq!(seen("ask about the maps"), ["rw", "coco"]);
    assert_eq!(seen("after the market"), ["wwn"]);
    assert_eq!(seen("we fear the company"), ["rw", "coco"]);
    assert_eq!(seen("they want the park"), ["wwn", "coco"]);
    assert_eq!(seen("clean water"), ["ba", "rw", "wwn", "coco"]);
    // Which option somebody chose, and that they answered, stays with them.
    assert_eq!(seen("poll_answered"), ["wwn"]);
    // People stand there by name, never by account.
    assert_eq!(seen("@example.org"), Vec::<&str>::new());
}

#[test]
fn what_people_read_names_count_grade_and_who_was_not_with_it() {
    let world = lived();
    let export = exported(&world, &record(&world), "ba");
    let decisions = export.readable["decisions"].as_array().unwrap();
    assert_eq!(decisions[0]["grade"], "B");
    assert_eq!(decisions[0]["tally"], json!({ "concern": 1, "consent": 2 }));
    assert_eq!(
        decisions[0]["positions"][2],
        json!({ "org": "WWN", "position": "concern", "reason": "the dry season worries us" })
    );
    assert_eq!(decisions[1]["result"], "rejected");
    assert_eq!(decisions[1]["unheard"], json!(["WWN"]));
    assert_eq!(decisions[1]["dissent"], json!([{ "org": "BA", "text": "a fence would help nobody but us" }]));
}

#[test]
fn every_changed_byte_is_named_or_was_white_space() {
    let mut world = World::of(&[("BA", "public")]);
    world.say("ba", "propose Trees");
    world.say("ba", "vote D1 consent");
    world.wait("7d");
    let good = bytes(&exported(&world, &record(&world), "ba"));
    verify(&good, &Trust::default()).unwrap();
    for at in 0..good.len() {
        let mut bad = good.clone();
        // Another bit each time, so that over the file every bit has its turn.
        bad[at] ^= 1 << (at % 8);
        if verify(&bad, &Trust::default()).is_ok() {
            let white = [good[at], bad[at]].iter().all(u8::is_ascii_whitespace);
            let around = String::from_utf8_lossy(&good[at.saturating_sub(30)..(at + 30).min(good.len())]).into_owned();
            assert!(white, "byte {at} was changed from {:?} to {:?} in: {around}", good[at] as char, bad[at] as char);
        }
    }
}

#[test]
fn white_space_is_nobodys_business() {
    let world = lived();
    let export = exported(&world, &record(&world), "rw");
    verify(&serde_json::to_vec(&export).unwrap(), &Trust::default()).unwrap();
    verify(&serde_json::to_vec_pretty(&export).unwrap(), &Trust::default()).unwrap();
}

#[test]
fn a_missing_entry_is_named() {
    let world = lived();
    let good = exported(&world, &record(&world), "coco");
    let count = good.entries.len();
    for index in 0..count {
        let mut bad = good.clone();
        bad.entries.remove(index);
        let expected = match index {
            0 => "entry 1 is missing".to_owned(),
            last if last == count - 1 => format!("entries after {last} are missing: checkpoint {count} speaks of them"),
            _ => format!("an entry is missing between {index} and {}", index + 2),
        };
        assert_eq!(wrong(&bad), expected);
        // Numbered anew, the chain says so.
        for (entry, seq) in bad.entries.iter_mut().zip(1..) {
            entry.seq = seq;
        }
        if index < count - 1 {
            assert!(
                wrong(&bad).starts_with(&format!("the chain is broken at entry {} (", index + 1)),
                "{}",
                wrong(&bad)
            );
        }
    }
}

#[test]
fn two_swapped_entries_are_named() {
    let world = lived();
    let good = exported(&world, &record(&world), "coco");
    for index in 0..good.entries.len() - 1 {
        let mut bad = good.clone();
        bad.entries.swap(index, index + 1);
        let (first, second) = (index + 1, index + 2);
        assert_eq!(wrong(&bad), format!("entry {first} and entry {second} are swapped"));
        bad.entries[index].seq = first as u64;
        bad.entries[index + 1].seq = second as u64;
        assert!(wrong(&bad).starts_with(&format!("the chain is broken at entry {first} (")), "{}", wrong(&bad));
    }
    let mut bad = good.clone();
    bad.entries.swap(1, 6);
    assert_eq!(wrong(&bad), "entry 2 and entry 7 are swapped");
    let mut bad = good.clone();
    bad.entries.insert(3, good.entries[2].clone());
    assert_eq!(wrong(&bad), "entry 3 stands there twice");
}

/// A whole new chain over other events, well signed: what somebody who holds the key could make.
fn forged(world: &World, change: impl Fn(&mut Entry)) -> Export {
    let ledger = world.ledger.iter().map(|entry| {
        let mut entry = entry.clone();
        change(&mut entry);
        serde_json::to_string(&entry).unwrap()
    });
    let record = chained(world, ledger.collect());
    export::export(&record, Reader::Operator, &key(1), world.now).unwrap()
}

#[test]
fn a_forged_tally_is_named_even_in_a_chain_made_anew() {
    let world = lived();
    let closings: Vec<usize> =
        (0..world.ledger.len()).filter(|at| matches!(world.ledger[*at].event, Event::Closed { .. })).collect();
    assert_eq!(closings.len(), 2);
    type Forgery = (&'static str, fn(&mut Tally));
    let forgeries: Vec<Forgery> = vec![
        ("verdict", |tally| {
            tally.verdict = if tally.verdict == Verdict::Adopted { Verdict::Rejected } else { Verdict::Adopted };
        }),
        ("grade", |tally| tally.grade = Some(Grade::A)),
        ("eligible", |tally| tally.eligible += 1),
        ("expressed", |tally| tally.expressed -= 1),
        ("positions", |tally| *tally.positions.values_mut().next().unwrap() += 1),
        ("sectors", |tally| tally.sectors.values_mut().next().unwrap().support += 1),
        ("unheard", |tally| tally.unheard.push(OrgId(1))),
        ("whole sectors", |tally| tally.whole_sectors_against.push(crate::ids::SectorId(0))),
    ];
    for at in closings {
        for (what, forge) in &forgeries {
            let seen = std::cell::Cell::new(0);
            let export = forged(&world, |entry| {
                let index = seen.replace(seen.get() + 1);
                if let Event::Closed { tally, .. } = &mut entry.event
                    && index == at
                {
                    forge(tally);
                }
            });
            let said = checked(&export).unwrap_err();
            let Wrong::Count { seq, .. } = &said else { panic!("{what}: {said}") };
            assert_eq!(*seq, at as u64 + 1, "{what}");
            assert!(said.to_string().contains("the count of D"), "{said}");
        }
    }
}

#[test]
fn a_count_says_what_it_says_and_what_the_positions_give() {
    let world = lived();
    let export = forged(&world, |entry| {
        if let Event::Closed { decision: 2, tally, .. } = &mut entry.event {
            tally.verdict = Verdict::Adopted;
            tally.positions.insert(crate::vocabulary::Position::Support, 2);
        }
    });
    let said = wrong(&export);
    assert!(said.contains("the count of D2 in entry"), "{said}");
    assert!(said.contains("says adopted, support 2 oppose 1, 2 of 3 heard"), "{said}");
    assert!(said.contains("the positions give rejected, support 1 oppose 1, 2 of 3 heard"), "{said}");
}

#[test]
fn a_forged_readable_part_is_named_by_its_place() {
    let world = lived();
    let good = exported(&world, &record(&world), "ba");
    let forge = |change: &dyn Fn(&mut Value)| {
        let mut bad = good.clone();
        change(&mut bad.readable);
        wrong(&bad)
    };
    assert_eq!(
        forge(&|readable| readable["decisions"][1]["result"] = json!("adopted")),
        "the readable part says for decisions D2 result: \"adopted\"; the record gives \"rejected\""
    );
    assert_eq!(
        forge(&|readable| readable["decisions"][0]["tally"]["consent"] = json!(3)),
        "the readable part says for decisions D1 tally consent: 3; the record gives 2"
    );
    assert_eq!(
        forge(&|readable| readable["decisions"][1]["dissent"] = json!([])),
        "the readable part says for decisions D2 dissent 1: nothing; the record gives {\"org\":\"BA\",\"text\":\"a fence would help nobody but us\"}"
    );
    assert!(
        forge(&|readable| drop(readable["decisions"].as_array_mut().unwrap().pop())).contains("decisions D2: nothing;")
    );
}

#[test]
fn a_changed_or_missing_text_is_named_with_its_entry() {
    let world = lived();
    let good = exported(&world, &record(&world), "coco");
    let at = good.texts.iter().position(|line| line.text.as_deref() == Some("Plant trees")).unwrap();
    let mut bad = good.clone();
    bad.texts[at].text = Some("Plant palms".to_owned());
    assert!(wrong(&bad).ends_with("(proposed) does not match its commitment"), "{}", wrong(&bad));
    bad.texts.remove(at);
    assert!(wrong(&bad).ends_with("(proposed) is missing, and no entry says that it was erased"), "{}", wrong(&bad));
    let mut bad = good.clone();
    bad.texts[at].salt = None;
    bad.texts[at].text = None;
    bad.texts[at].gone = Some(export::Gone::Erased);
    assert!(wrong(&bad).ends_with("is missing, and no entry says that it was erased"), "{}", wrong(&bad));
    let mut bad = good.clone();
    bad.texts.push(export::TextLine { id: TextId(999), salt: None, text: None, gone: None });
    assert_eq!(wrong(&bad), "text 999 belongs to no entry, or stands there twice");
}

#[test]
fn after_an_erasure_the_record_still_verifies() {
    let mut world = lived();
    let gone: Vec<TextId> =
        world.texts.iter().filter(|(_, text)| text.as_str() == "call my mother").map(|(id, _)| *id).collect();
    world.erase("ba");
    world.internal(Event::TextsErased { texts: gone.clone() });
    world.texts.remove(&gone[0]);
    // So was a text that all could read.
    let title: Vec<TextId> =
        world.texts.iter().filter(|(_, text)| text.starts_with("Along")).map(|(id, _)| *id).collect();
    world.internal(Event::TextsErased { texts: title.clone() });
    world.texts.remove(&title[0]);
    let record = record(&world);
    for who in ["rw", "coco"] {
        let export = exported(&world, &record, who);
        let summary = checked(&export).unwrap();
        assert_eq!(summary.texts.1, 1, "{who}");
        assert!(export.members.iter().any(|line| line.name.is_none()), "an erased person has no name");
        assert_eq!(export.readable["decisions"][0].get("text"), None);
    }
}

#[test]
fn an_erased_text_that_an_old_backup_brought_back_is_not_given_out() {
    let mut world = lived();
    let text = world.texts.iter().find(|(_, text)| text.starts_with("Along")).map(|(id, _)| *id).unwrap();
    world.internal(Event::TextsErased { texts: vec![text] });
    let export = exported(&world, &record(&world), "rw");
    assert_eq!(checked(&export).unwrap().texts.1, 1);
    assert!(!String::from_utf8(bytes(&export)).unwrap().contains("Along the upper river"));
}

#[test]
fn a_key_that_was_handed_over_still_counts_for_its_time_only() {
    let mut world = lived();
    let mut record = record(&world);
    let handed = world.now;
    record.keys.push(key(1).hand_over(key(2).public(), handed));
    world.wait("1d");
    world.say("rw", "propose More trees");
    let longer = chained(&world, world.ledger.iter().map(|entry| serde_json::to_string(entry).unwrap()).collect());
    record.entries = longer.entries;
    record.texts = longer.texts;
    let before = record.clone();
    close(&mut record, &key(2), world.now);
    let member = Reader::Member(world.member("rw").unwrap());
    let good = export::export(&record, member, &key(2), world.now).unwrap();
    let summary = checked(&good).unwrap();
    assert_eq!(summary.keys, [key(1).public().fingerprint(), key(2).public().fingerprint()]);

    // The old key signs no more.
    let mut late = before.clone();
    close(&mut late, &key(1), world.now);
    let bad = export::export(&late, member, &key(2), world.now).unwrap();
    assert_eq!(
        wrong(&bad),
        format!("checkpoint {} was signed by a key that had been handed over before", bad.entries.len())
    );
    // Nor does a key that nobody handed over to.
    let mut stranger = record.clone();
    stranger.keys[1] = key(3).hand_over(key(2).public(), handed);
    let bad = export::export(&stranger, member, &key(2), world.now).unwrap();
    assert_eq!(wrong(&bad), format!("key {} was not handed over by the key before it", key(2).public().fingerprint()));
    let mut none = good.clone();
    none.keys.clear();
    assert_eq!(wrong(&none), "it names no key");
}

#[test]
fn checkpoints_are_checked_one_by_one() {
    let world = lived();
    let good = exported(&world, &record(&world), "rw");
    assert_eq!(good.checkpoints.len(), 2, "one with the adopted decision, one with the export");
    let first = good.checkpoints[0].seq;
    let mut bad = good.clone();
    bad.checkpoints[0].signature = good.checkpoints[1].signature;
    assert_eq!(wrong(&bad), format!("the signature of checkpoint {first} is wrong"));
    let mut bad = good.clone();
    bad.checkpoints[0].link = good.checkpoints[1].link;
    assert_eq!(wrong(&bad), format!("checkpoint {first} names another link than the chain"));
    let mut bad = good.clone();
    bad.checkpoints.swap(0, 1);
    assert_eq!(wrong(&bad), format!("checkpoint {first} is not in its place: checkpoints go by entry"));
    let mut bad = good.clone();
    bad.checkpoints.pop();
    assert_eq!(wrong(&bad), format!("no checkpoint speaks of its last entry {}", good.entries.len()));
    let mut bad = good.clone();
    bad.checkpoints.remove(0);
    assert!(wrong(&bad).starts_with("the seal is wrong"), "{}", wrong(&bad));
}

#[test]
fn whoever_kept_a_checkpoint_can_hold_it_against_the_record() {
    let world = lived();
    let good = exported(&world, &record(&world), "rw");
    let held = Held { seq: good.checkpoints[0].seq, signature: good.checkpoints[0].signature };
    let trust = Trust { held: vec![held.clone()], key: Some(key(1).public().fingerprint()) };
    verify(&bytes(&good), &trust).unwrap();

    // Another record, made anew by whoever holds the key: whole in itself, and yet not the one that was signed.
    let other = forged(&world, |entry| entry.via = None);
    checked(&other).unwrap();
    let said = verify(&bytes(&other), &trust).unwrap_err().to_string();
    assert!(said.starts_with(&format!("the checkpoint you hold for entry {} is not in it", held.seq)), "{said}");

    let told = Trust { key: Some(key(9).public().fingerprint()), ..Trust::default() };
    assert!(verify(&bytes(&good), &told).unwrap_err().to_string().ends_with("is not among its keys"));
}

#[test]
fn a_name_or_an_instant_outside_the_chain_is_covered_by_the_seal() {
    let world = lived();
    let good = exported(&world, &record(&world), "rw");
    let mut bad = good.clone();
    bad.members[0].name = Some("Somebody else".to_owned());
    assert!(wrong(&bad).starts_with("the seal is wrong"));
    let mut bad = good.clone();
    bad.made += chrono::TimeDelta::days(1);
    assert!(wrong(&bad).starts_with("the seal is wrong"));
    let mut bad = good;
    bad.seal = None;
    assert!(wrong(&bad).starts_with("the seal is wrong"));
}

#[test]
fn what_is_no_export_is_said_to_be_none() {
    let world = lived();
    let good = String::from_utf8(bytes(&exported(&world, &record(&world), "rw"))).unwrap();
    let said = |text: &str| verify(text.as_bytes(), &Trust::default()).unwrap_err();
    assert!(matches!(said(""), Wrong::Unreadable(Unreadable::Json(_))));
    assert!(matches!(said("not json"), Wrong::Unreadable(Unreadable::Json(_))));
    assert!(matches!(said(r#"{"format":"something","version":1}"#), Wrong::Unreadable(Unreadable::Format)));
    assert!(matches!(said(r#"{"format":"convenor export","version":2}"#), Wrong::Unreadable(Unreadable::Newer(2))));
    assert!(matches!(said(&format!("{good}x")), Wrong::Unreadable(Unreadable::Json(_))));
    assert!(matches!(said(&good[..good.len() / 2]), Wrong::Unreadable(Unreadable::Json(_))));
    for number in ["1.0", "1e2", "9007199254740993", "-9007199254740993", "18446744073709551616"] {
        let error = said(&good.replacen("\"cycle\":1", &format!("\"cycle\":{number}"), 1));
        assert!(matches!(error, Wrong::Unreadable(Unreadable::Json(_))), "{number}: {error}");
    }
    // An escape that says the same is still not how an export is written.
    let escaped = good.replacen("SARALA", "\\u0053ARALA", 1);
    assert!(matches!(said(&escaped), Wrong::Unreadable(Unreadable::Form(_))));
}

#[test]
fn a_number_that_other_readers_would_change_is_refused_inside_an_entry_too() {
    let mut world = World::three();
    world.wait("1d");
    let mut ledger: Vec<String> = world.ledger.iter().map(|entry| serde_json::to_string(entry).unwrap()).collect();
    let last = ledger.len();
    ledger[last - 1] = ledger[last - 1].replacen("\"event\":", "\"unknown\":9007199254740993,\"event\":", 1);
    let record = chained(&world, ledger);
    let export = export::export(&record, Reader::Operator, &key(1), world.now).unwrap();
    assert_eq!(wrong(&export), format!("entry {last} cannot be read"));
}

/// Advice, a record that was contested and corrected, and a round of gradients that is still open.
fn other_methods() -> World {
    let mut world = World::three();
    world.say("ba", "propose Ruth keeps the wells --kind role --person @rw");
    world.votes("D1", "CCC");
    world.wait("7d");
    world.say("rw", "propose Where to dig --kind operational --task D1 --affected WWN --knowledgeable BA");
    world.say("wwn", "vote D2 at the upper spring, please");
    world.say("rw", "decision answer D2 WWN taken We dig at the upper spring.");
    world.wait("3d");
    world.say("rw", "decision outcome D2 We dig at the upper spring.");
    world.say(
        "coco",
        "decision record The path --text It stays open. --method majority --positions BA=support, RW=support",
    );
    world.say("wwn", "decision contest D3 It closes in the rains.");
    world.say("coco", "decision amend D3 --text It closes in the rains. --positions BA=support, WWN=support");
    world.wait("7d");
    world.say("ba", "propose How is this --method gradients");
    world.say("rw", "vote D4 7 it would dry the lower springs");
    world
}

#[test]
fn advice_and_records_verify_and_an_open_round_stays_hidden_in_the_file() {
    let world = other_methods();
    let record = record(&world);
    for who in ["ba", "rw", "wwn", "coco"] {
        let export = exported(&world, &record, who);
        // The role, the advice, the record and its correction.
        assert_eq!(checked(&export).unwrap().counts, 4, "{who}");
        let told = String::from_utf8(bytes(&export)).unwrap();
        assert_eq!(told.contains("dry the lower springs"), who == "rw", "{who}");
    }
}

#[test]
fn a_forged_count_of_advice_or_of_a_record_is_named() {
    let world = other_methods();
    for decision in [2, 3] {
        let export = forged(&world, |entry| match &mut entry.event {
            Event::Closed { decision: of, tally, .. } | Event::Recorded { decision: of, tally, .. }
                if *of == decision =>
            {
                tally.grade = Some(Grade::A);
            }
            _ => {}
        });
        assert!(wrong(&export).contains(&format!("the count of D{decision} in entry")), "{}", wrong(&export));
    }
}

//! Who may do what: every command by every role, against the column "who" of `catalogue.md`.

use std::collections::BTreeSet;

use super::World;
use crate::{
    catalogue::{self, command_path, paths},
    refusal::Fault,
};

/// Everybody who may ask: nobody knows `xeno`; `kim` asked to represent BA and has no seat; `olga` observes; `ba2` and `ba`
/// are alternate and lead of BA; `coco` coordinates; `faci` facilitates.
const ROLES: [&str; 7] = ["xeno", "kim", "olga", "ba2", "ba", "coco", "faci"];

const ALL: &[&str] = &ROLES;
const COORDINATOR: &[&str] = &["coco"];
const LEAD: &[&str] = &["ba"];
const LEAD_OR_COORDINATOR: &[&str] = &["ba", "coco"];
const COORDINATOR_OR_FACILITATOR: &[&str] = &["coco", "faci"];
const DELEGATE: &[&str] = &["ba2", "ba"];
const DELEGATE_OR_COORDINATOR: &[&str] = &["ba2", "ba", "coco"];
/// 4.11: coordinators and facilitators included, where no voice is exercised.
const STAKEHOLDER: &[&str] = &["ba2", "ba", "coco", "faci"];

/// What is typed, and who may.
const TABLE: &[(&str, &[&str])] = &[
    // partnership
    ("partnership start Another", ALL),
    ("partnership show", ALL),
    ("partnership link", COORDINATOR),
    ("partnership connect {code}", ALL),
    ("partnership detach", COORDINATOR),
    ("partnership set name Lower Sarala", COORDINATOR),
    ("partnership coordinator add @dana", COORDINATOR),
    ("partnership coordinator remove @cora", COORDINATOR),
    ("partnership facilitator add @dana", COORDINATOR),
    ("partnership facilitator remove @faci", COORDINATOR),
    // "through a decision": D1 is one.
    ("partnership archive", COORDINATOR),
    ("partnership export", STAKEHOLDER),
    // stakeholder
    ("stakeholder add Hill Farmers --sector communities", COORDINATOR),
    ("stakeholder join Hill Farmers --sector communities", ALL),
    ("stakeholder represent DWO", ALL),
    ("stakeholder accept @kim", LEAD_OR_COORDINATOR),
    ("stakeholder update BA --interest steady flow", DELEGATE_OR_COORDINATOR),
    ("stakeholder hand-over @winnie", LEAD),
    ("stakeholder observe", ALL),
    ("stakeholder leave BA", LEAD),
    // "a coordinator where nobody speaks for it"
    ("stakeholder leave NY", COORDINATOR),
    ("stakeholder missing Fishers' wives --sector communities", STAKEHOLDER),
    ("stakeholder list", ALL),
    ("stakeholder map", ALL),
    // propose, vote, decision
    ("propose Something", STAKEHOLDER),
    ("propose Onwards --kind phase-change", STAKEHOLDER),
    ("vote D3 consent", DELEGATE),
    ("decision list", ALL),
    ("decision show D1", ALL),
    ("decision search slope", ALL),
    // D3 is ba's: "proposer".
    ("decision withdraw D3", LEAD),
    ("decision sponsor D4", DELEGATE),
    ("decision amend D3 --text Something with words", LEAD),
    // D4 waits for a language; later it is the proposer's matter.
    ("decision translate D4 --language fr --text Autre chose", DELEGATE_OR_COORDINATOR),
    ("decision translate D3 --language fr --text Autre chose", LEAD),
    // D8 is ba's: "proposer, coordinator".
    ("decision close D8", LEAD_OR_COORDINATOR),
    // D9 is closing early: "any voice".
    ("decision keep-open D9", DELEGATE),
    // D10 has an editorial change.
    ("decision contest D10 that is more than wording", DELEGATE),
    // D2 is ba's: "proposer, coordinator".
    ("decision outcome D2 We replant.", LEAD_OR_COORDINATOR),
    // BA was not heard on D2.
    ("decision dissent D2 we were on the road", DELEGATE),
    ("decision review D2 keep", DELEGATE),
    ("decision record The path --text It stays open. --method majority", COORDINATOR),
    // "any voice within 7 days"; D7 is a record.
    ("decision contest D7 It was otherwise, we think.", DELEGATE),
    // D6 is ba's question: "the decider".
    ("decision answer D6 UVF taken We follow it.", LEAD),
    ("decision affected D6 FC", STAKEHOLDER),
    ("decision escalate D6", DELEGATE),
    // poll
    ("poll ask Which? --options A; B", STAKEHOLDER),
    ("poll answer F1 1", STAKEHOLDER),
    ("poll results F1", STAKEHOLDER),
    ("poll list", STAKEHOLDER),
    // F1 is ba's; closing somebody else's poll is a coordinator's matter.
    ("poll close F1", LEAD_OR_COORDINATOR),
    // remind
    ("remind add tea --when in 1d", STAKEHOLDER),
    ("remind list", STAKEHOLDER),
    ("remind snooze R1 1h", STAKEHOLDER),
    ("remind done R1", STAKEHOLDER),
    // R1 is ba's.
    ("remind edit R1 coffee", LEAD_OR_COORDINATOR),
    ("remind cancel R1", LEAD_OR_COORDINATOR),
    // indicator; N1 is BA's.
    ("indicator add Depth --owner BA --every monthly", COORDINATOR),
    ("indicator read N1 38", DELEGATE),
    ("indicator end N1", COORDINATOR),
    ("indicator list", ALL),
    // review; V1 is chaired by faci: "coordinator, chair; any delegate".
    ("review open --scope D2 --on in 20d --chair @faci", COORDINATOR),
    ("review move V1 --on in 30d", COORDINATOR),
    ("review state V1 We are half way.", COORDINATOR_OR_FACILITATOR),
    ("review conclude V1 continue All goes on.", COORDINATOR_OR_FACILITATOR),
    ("review later we wait for the dry season", COORDINATOR_OR_FACILITATOR),
    ("review signal the new dam is in the papers", DELEGATE),
    // Not while the partnership is reviewed anyway; nobody is forbidden.
    ("review call nothing has moved since spring", DELEGATE),
    ("review list", ALL),
    // checkin: C1 is open; BA's people are asked.
    ("checkin schedule every 60 days", COORDINATOR),
    // One is open: whoever may is told so.
    ("checkin start", COORDINATOR),
    ("checkin stop", COORDINATOR),
    ("checkin answer C1 4 4 3 2 5 3 3 4 4 4", DELEGATE),
    ("checkin results C1", ALL),
    ("checkin trend", ALL),
    // task; T1 is BA's and accepted, T2 is asked of BA; "owner" is everybody who speaks for it.
    ("task add Count the springs --owner BA --due in 9d", STAKEHOLDER),
    ("task accept T2", DELEGATE),
    ("task decline T2 We have nobody free.", DELEGATE),
    // coco asked for both.
    ("task update T1 --due in 9d", DELEGATE_OR_COORDINATOR),
    ("task done T1", DELEGATE_OR_COORDINATOR),
    ("task cancel T1 It rained in time.", COORDINATOR),
    ("task list", STAKEHOLDER),
    // input; I1 is RW's, on D3 of ba's. "anyone" who is known asks all; everybody gives.
    ("input ask Where first?", &["kim", "olga", "ba2", "ba", "coco", "faci"]),
    ("input give The slope slides --on D3", ALL),
    ("input take I1", STAKEHOLDER),
    ("input answer I1 taken We start at the top.", LEAD_OR_COORDINATOR),
    ("input list", ALL),
    ("input influence", ALL),
    // meeting; M1 is coco's and ahead, M2 was recorded. Everybody who observes is invited too.
    ("meeting plan Spring dialogue --at in 9d", COORDINATOR_OR_FACILITATOR),
    ("meeting move M1 --at in 12d", COORDINATOR),
    ("meeting cancel M1", COORDINATOR),
    ("meeting attend M1 yes", &["olga", "ba2", "ba", "coco", "faci"]),
    ("meeting agenda M1 Who pays?", STAKEHOLDER),
    ("meeting paper M1 https://example.org/budget", COORDINATOR_OR_FACILITATOR),
    ("meeting note M2 We start at the top.", COORDINATOR_OR_FACILITATOR),
    ("meeting close M2 --present BA", COORDINATOR_OR_FACILITATOR),
    ("meeting record Last dialogue --on yesterday --present BA, RW", COORDINATOR_OR_FACILITATOR),
    ("meeting show M1", ALL),
    ("meeting list", ALL),
    // phase; "a person who vouches; any delegate within 7 days; through a decision".
    ("phase show", ALL),
    ("phase attest G1 We met at the weir.", STAKEHOLDER),
    ("phase contest 1.3d We see one.", DELEGATE),
    ("phase waive 4.2a We stay as we are.", STAKEHOLDER),
    ("phase advance", COORDINATOR),
    ("phase return explore --reason We know too little.", COORDINATOR),
    ("guide", ALL),
    // note; K1 is coco's, K2 BA's: "the author owns it".
    ("note add issue The lower springs", STAKEHOLDER),
    ("note edit K1 Clean water, all year", COORDINATOR),
    ("note edit K2 Clean water, all year", DELEGATE),
    ("note withdraw K1", COORDINATOR),
    ("note redact K2 It named somebody.", DELEGATE_OR_COORDINATOR),
    ("note show K1", STAKEHOLDER),
    ("note list", STAKEHOLDER),
    // status, log, me, help
    ("status", ALL),
    ("status --for coordinator", COORDINATOR),
    ("scorecard", ALL),
    ("log", STAKEHOLDER),
    ("me show", ALL),
    ("me link", ALL),
    ("me connect ABCD", ALL),
    ("me unlink @kim", ALL),
    ("me timezone Africa/Nairobi", ALL),
    ("me quiet 21:00-07:00", ALL),
    ("me weekend friday, saturday", ALL),
    ("me mute 3d", ALL),
    ("me language fr", ALL),
    ("me here", ALL),
    ("me describe --gender woman", ALL),
    ("me inbox", ALL),
    ("me export", ALL),
    ("me forget", ALL),
    ("help vote", ALL),
];

/// D1: a closure, adopted. D2: ba's, adopted without BA's voice and under review. D3: ba's, open. D4: waits for a sponsor and
/// a language. D5 gives ba a role, D6 is ba's question put out for advice, D7 a record. D8 was heard by all, D9 is closing
/// early, D10 has an editorial change; these are ba's. F1, R1 and N1 are ba's; V1 is chaired by faci. NY has nobody. The room `creek` is attached too.
fn world() -> World {
    let mut world = World::nine();
    world.say("coco", "partnership facilitator add @faci");
    world.say("coco", "partnership coordinator add @cora");
    world.say("coco", "stakeholder add Nile Youth --sector communities");
    world.say("olga", "stakeholder observe");
    world.say("kim", "stakeholder represent BA");
    world.say("rw", "propose We end here --kind closure");
    world.votes("D1", "++ ++ ++ +++");
    world.wait("7d");
    world.say("ba", "propose Replant the slope --review in 8d");
    world.votes("D2", "-C CC CC CCC");
    world.wait("8d");
    world.say("ba", "propose Something else");
    world.say("coco", "propose Something new");
    world.say("rw", "propose Ba keeps the wells --kind role --person @ba");
    world.votes("D5", "CC CC CC CCC");
    world.wait("7d");
    world.say("ba", "propose Where to dig --kind operational --task D5 --affected UVF --knowledgeable RW");
    world.say("uvf", "vote D6 at the upper spring, please");
    world.say("coco", "decision record The ford --text It stays open. --method majority");
    for line in ["propose Quick", "propose Quicker", "propose Quickest --text A text"] {
        world.say("ba", line);
        world.votes(&format!("D{}", world.state.decisions.len()), "CC CC CC CCC");
    }
    world.say("ba", "decision close D9");
    world.say("ba", "decision amend D10 --text The text --editorial");
    world.say("coco", "partnership set languages en,fr");
    world.say("ba", "poll ask Which day? --options Monday; Friday");
    world.say("ba", "remind add tea --when in 2d");
    world.say("coco", "checkin start");
    world.say("coco", "checkin schedule every 90 days");
    world.say("rw", "input give Start at the top --on D3");
    world.say("rw", "phase attest 1.3d Nobody sees a conflict.");
    world.say("coco", "note add purpose Clean water");
    world.say("ba", "note add issue Clean water");
    world.say("coco", "task add Measure the flow --owner BA --due in 30d");
    world.say("ba", "task accept T1");
    world.say("coco", "task add Mend the gauge --owner BA --due in 30d");
    world.say("coco", "partnership link");
    let code = world.code.clone().unwrap();
    world.say("kim@creek", &format!("partnership connect {code}"));
    world.say("coco", "indicator add Flow --owner BA --every monthly");
    world.say("coco", "review open --scope N1 --on in 20d --chair @faci");
    world.say("faci", "review state V1 So far so good.");
    world.say("coco", "meeting plan Summer dialogue --at in 10d");
    world.say("coco", "meeting record First dialogue --on yesterday --present BA, RW");
    // A sector thins: a review is suggested.
    world.say("hfg", "stakeholder leave");
    world.until(world.now);
    world.say("coco", "partnership link");
    world
}

#[test]
fn every_command_is_open_to_those_the_catalogue_names_and_to_nobody_else() {
    let world = world();
    let mut wrong = Vec::new();
    for (line, may) in TABLE {
        let mut worked = false;
        for role in ROLES {
            let mut world = world.clone();
            let line = line.replace("{code}", world.code.as_deref().unwrap());
            // A room is attached from the room.
            let venue = if line.starts_with("partnership connect") { "river" } else { "main" };
            let answer = world.try_say(&format!("{role}@{venue}"), &line);
            worked |= answer.is_ok();
            let forbidden = answer.is_err_and(|refusal| refusal.fault == Fault::Forbidden);
            if forbidden == may.contains(&role) {
                wrong.push(format!("{role}: {line}: {}", if forbidden { "forbidden" } else { "let in" }));
            }
        }
        // There is no way back from the first phase: whoever may is told so.
        let elsewhere = ["me", "help", "partnership start", "checkin start", "phase return"]
            .iter()
            .any(|word| line.starts_with(word));
        assert!(worked || elsewhere, "{line} works for nobody: the table tests nothing");
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn the_table_has_every_command() {
    let tested: BTreeSet<&str> = TABLE
        .iter()
        .map(|(line, _)| command_path(&catalogue::parse(line).unwrap_or_else(|refusal| panic!("{line}: {refusal:?}"))))
        .collect();
    let declared = paths();
    assert_eq!(tested, declared.iter().map(String::as_str).collect());
}

#[test]
fn where_no_partnership_is_only_a_start_works() {
    for (line, _) in TABLE {
        let mut world = World::new();
        let refused = world.try_say("xeno", line).err();
        let elsewhere = line.starts_with("me ") || line.starts_with("help") || line.starts_with("partnership start");
        match refused {
            Some(refusal) if !elsewhere => assert!(refusal.is(Fault::NotFound, "refusal-no-partnership"), "{line}"),
            Some(_) => {}
            None => assert!(elsewhere, "{line}"),
        }
    }
}

#[test]
fn a_stranger_is_told_how_to_link_an_account() {
    // R1, X5.
    let world = world();
    for (line, may) in TABLE.iter().filter(|(_, may)| !may.contains(&"xeno")) {
        let refusal = world.clone().refused("xeno", line);
        let keys: Vec<&str> = refusal.lines.iter().map(|say| say.key.as_ref()).collect();
        let status = line.starts_with("status");
        assert!(status || keys == ["refusal-unknown-account", "refusal-unknown-account-hint"], "{line}: {may:?}");
    }
}

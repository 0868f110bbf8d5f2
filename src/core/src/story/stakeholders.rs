//! Joining, representing, describing, leaving, the register. 3.1, 3.2.

use rstest::rstest;

use super::{World, world::at};
use crate::{
    decision::Rank,
    notice::To,
    refusal::Fault,
    stakeholder::{Field, Value},
    vocabulary::OrgStatus,
};

#[test]
fn who_joins_leads_an_active_organisation_with_a_voice() {
    let mut world = World::nine();
    let told = world.say("nina", "stakeholder join Nile Youth --sector communities --alternate @noor");
    assert_eq!(told.events(), ["member_added", "member_added", "org_added"]);
    let added = told.room("stakeholder.added");
    assert_eq!(
        (&added.data["ref"], &added.data["voice"], &added.data["voices"]),
        (&"S10".into(), &true.into(), &10.into())
    );
    let org = world.org("NY");
    assert_eq!(world.state.orgs[&org].status, OrgStatus::Active);
    assert_eq!(world.state.standing(world.member("nina"), world.now).rank_in(org), Some(Rank::Lead));
    // Somebody registered by another is told who did it.
    assert_eq!(told.the("stakeholder.registered").to, To::Member(world.member("noor").unwrap()));
    assert_eq!(told.all("stakeholder.registered").len(), 1);
}

#[test]
fn the_first_of_a_sector_comes_with_what_to_ask_about_and_where_there_is_more() {
    let hinted = |told: &super::Told| {
        told.all("stakeholder.added")
            .iter()
            .map(|notice| (notice.to, notice.says("org-sector-hint")))
            .collect::<Vec<_>>()
    };
    let mut world = World::started();
    let told = world.say("coco", "stakeholder add Basin Authority --sector public --lead @ba");
    let room = told.room("stakeholder.added");
    assert!(room.says("org-sector-hint") && room.says("sector-ask-public"), "{room:?}");
    // Where there is an answer of its own, that has it; the sector has spoken for itself by the second.
    let whispered = world.say("coco@dm", "stakeholder add Sarala Beverages --sector private --lead @sb");
    let mine = hinted(&whispered).into_iter().find(|(to, _)| matches!(to, To::Asker { .. }));
    assert_eq!(mine.map(|(_, hint)| hint), Some(true));
    for who in ["coco", "coco@dm"] {
        let again = world.say(who, &format!("stakeholder add Flower Growers {who} --sector private"));
        assert!(hinted(&again).iter().all(|(_, hint)| !hint), "{again:?}");
    }
    // Who joins speaks for themselves.
    for who in ["nina", "nora@dm"] {
        let joins = world.say(who, &format!("stakeholder join Nile Youth {who} --sector communities"));
        assert!(hinted(&joins).iter().all(|(_, hint)| !hint), "{joins:?}");
    }
}

#[test]
fn a_sector_of_the_partnerships_own_has_no_hints() {
    let mut world = World::new();
    world.say("coco", "partnership start Upper Sarala --code SARALA --sectors public, Headwaters");
    let told = world.say("coco", "stakeholder add Spring Keepers --sector Headwaters");
    assert!(!told.room("stakeholder.added").says("org-sector-hint"));
}

#[rstest]
#[case("", OrgStatus::Named, false)]
#[case("--lead @nina", OrgStatus::Active, true)]
#[case("--lead @nina --status invited", OrgStatus::Invited, false)]
#[case("--lead @nina --voice no", OrgStatus::Active, false)]
fn an_added_organisation_has_a_voice_once_it_is_active(
    #[case] options: &str,
    #[case] status: OrgStatus,
    #[case] voice: bool,
) {
    let mut world = World::nine();
    world.say("coco", &format!("stakeholder add Nile Youth --sector communities {options}"));
    let org = &world.state.orgs[&world.org("NY")];
    assert_eq!((org.status, org.has_voice()), (status, voice));
}

#[test]
fn donors_and_media_do_not_vote_unless_said_so() {
    let mut world = World::nine();
    world.say("fund", "stakeholder join River Fund --sector donors --code FUND");
    world.say("coco", "stakeholder add River Radio --sector media --code RADIO --lead @radio --voice yes");
    assert!(!world.state.orgs[&world.org("FUND")].has_voice());
    assert!(world.state.orgs[&world.org("RADIO")].has_voice());
}

#[test]
fn in_a_later_phase_a_voice_is_given_by_decision() {
    // Joining in mid-life the coordinator may; there is no phase change yet to test the other side.
    let mut world = World::new();
    world.say("coco", "partnership start Upper Sarala --phase run");
    world.say("coco", "stakeholder add River Radio --sector media --lead @radio --voice yes");
}

#[rstest]
#[case("stakeholder join ba association --sector public", "refusal-org-exists")]
#[case("stakeholder join Basin --sector public --code ba", "refusal-code-taken")]
#[case("stakeholder join BA --sector public", "refusal-org-exists")]
#[case("stakeholder join Basin --sector pubic", "refusal-sector-nearest")]
#[case("stakeholder join Basin --sector zzz", "refusal-sector-unknown")]
#[case("stakeholder join Basin --sector public --code \"a b\"", "refusal-code-form")]
#[case("stakeholder join Basin --sector public --alternate @nina", "refusal-person-twice")]
fn what_is_wrong_with_a_registration_is_said(#[case] line: &str, #[case] key: &str) {
    let mut world = World::nine();
    let refusal = world.refused("nina", line);
    assert_eq!(refusal.key(), key, "{refusal:?}");
}

#[test]
fn a_made_up_code_is_one_that_nobody_has() {
    let mut world = World::nine();
    world.say("nina", "stakeholder join Basin Actors --sector communities");
    assert_eq!(world.texts[&world.state.orgs[&crate::ids::OrgId(10)].code], "BA2");
}

#[test]
fn who_wants_to_represent_asks_the_lead_and_becomes_the_last_alternate() {
    let mut world = World::nine();
    let told = world.say("nina", "stakeholder represent BA");
    let asked = told.all("stakeholder.asked");
    assert!(asked.iter().any(|notice| notice.to == To::Member(world.member("ba").unwrap())));
    assert!(world.say("coco", "status").the("status").says("needs-representation"));
    assert!(world.refused("nina", "stakeholder represent BA").is(Fault::Conflict, "refusal-already-asked"));
    assert_eq!(world.refused("dwo", "stakeholder accept @nina").fault, Fault::Forbidden);
    assert_eq!(world.refused("ba2", "stakeholder accept @nina").fault, Fault::Forbidden);
    let told = world.say("ba", "stakeholder accept @nina");
    assert_eq!(told.events(), ["representation_accepted"]);
    assert!(told.all("stakeholder.accepted").iter().any(|n| n.to == To::Member(world.member("nina").unwrap())));
    let standing = world.state.standing(world.member("nina"), world.now);
    assert_eq!(standing.rank_in(world.org("BA")), Some(Rank::Alternate(3)));
    assert!(world.refused("nina", "stakeholder represent BA").is(Fault::Conflict, "refusal-already-delegate"));
    assert!(world.refused("ba", "stakeholder accept @nina").is(Fault::NotFound, "refusal-nothing-asked"));
}

#[test]
fn where_nobody_leads_coordinators_are_asked_and_the_first_one_leads() {
    let mut world = World::nine();
    world.say("coco", "stakeholder add Nile Youth --sector communities");
    let told = world.say("nina", "stakeholder represent NY");
    assert!(told.all("stakeholder.asked").iter().any(|n| n.to == To::Member(world.member("coco").unwrap())));
    world.say("coco", "stakeholder accept @nina");
    let org = world.org("NY");
    assert_eq!(world.state.standing(world.member("nina"), world.now).rank_in(org), Some(Rank::Lead));
    assert!(world.state.orgs[&org].has_voice());
}

#[test]
fn an_entry_is_self_declared_by_delegates_and_assumed_by_coordinators() {
    let mut world = World::nine();
    world.say("ba2", "stakeholder update --interest steady flow in August --consult-days 10");
    let ba = world.org("BA");
    assert!(!world.state.orgs[&ba].entry[&Field::Interest].assumed);
    assert_eq!(world.state.orgs[&ba].entry[&Field::ConsultDays].value, Value::Days(10));
    let told = world.say("coco", "stakeholder update BA --concern elections next year");
    assert!(world.state.orgs[&ba].entry[&Field::Concern].assumed);
    assert!(told.all("stakeholder.updated").iter().any(|n| n.to == To::Member(world.member("ba").unwrap())));
    assert_eq!(world.refused("dwo", "stakeholder update BA --concern none of ours").fault, Fault::Forbidden);
    assert!(world.refused("coco", "stakeholder update --concern whose").is(Fault::Usage, "refusal-name-org"));
    assert!(world.refused("ba", "stakeholder update").is(Fault::Usage, "refusal-nothing-to-change"));
}

#[rstest]
#[case("--mandate-until 2027-01-01", None)]
#[case("--mandate-until 2025-01-01", Some("refusal-past"))]
#[case("--report-back 2025-12-01", None)]
#[case("--report-back 2026-02-01", Some("refusal-future"))]
#[case("--report-back today", None)]
#[case("--consult-days 366", Some("refusal-number-range"))]
#[case("--fit partly --label upstream", None)]
fn the_days_of_an_entry_lie_where_they_must(#[case] options: &str, #[case] key: Option<&str>) {
    let mut world = World::nine();
    match (world.try_say("ba", &format!("stakeholder update {options}")), key) {
        (Ok(told), None) => assert_eq!(told.events(), ["org_updated"]),
        (Err(refusal), Some(key)) => assert_eq!(refusal.key(), key),
        (got, wanted) => panic!("{got:?} instead of {wanted:?}"),
    }
}

#[test]
fn a_change_of_sector_never_touches_open_rolls() {
    // 3.1.
    let mut world = World::nine();
    world.say("rw", "propose Something");
    let before = world.decision("D1").roll.clone();
    world.say("ba", "stakeholder update --sector communities");
    assert_eq!(world.decision("D1").roll, before);
    world.say("rw", "propose Something else");
    assert_ne!(world.decision("D2").roll, before);
}

#[test]
fn a_lead_leaves_in_good_order_and_a_coordinator_only_for_an_orphan() {
    let mut world = World::nine();
    world.say("coco", "stakeholder add Nile Youth --sector communities");
    assert_eq!(world.refused("coco", "stakeholder leave BA").fault, Fault::Forbidden);
    assert_eq!(world.refused("ba2", "stakeholder leave").fault, Fault::Forbidden);
    assert_eq!(world.refused("dwo", "stakeholder leave BA").fault, Fault::Forbidden);
    let told = world.say("ba", "stakeholder leave");
    assert_eq!(told.room("stakeholder.left").refs[0].to_string(), "S1");
    world.say("coco", "stakeholder leave NY");
    assert_eq!(world.state.orgs[&world.org("BA")].left, Some(at("2026-01-05T09:00:00Z")));
    assert!(world.refused("ba", "propose Something").is(Fault::Forbidden, "refusal-no-seat"));
    assert_eq!(world.refused("nina", "stakeholder represent BA").fault, Fault::Closed);
    let told = world.say("coco", "stakeholder list");
    assert_eq!(told.data("stakeholder.list")["voices"], 8);
}

#[test]
fn who_comes_back_is_a_new_entry_that_its_name_means() {
    let mut world = World::nine();
    world.say("ba", "stakeholder leave");
    world.say("ba", "stakeholder join BA Association --sector public");
    world.say("ba", "stakeholder update BA Association --interest we are back");
    world.say("rw", "remind add welcome --when in 1d --to BA Association");
    assert_eq!(world.wait("1d").the("reminder").to, To::Member(world.member("ba").unwrap()));
}

#[test]
fn a_hand_over_does_not_outlive_the_leaving() {
    let mut world = World::nine();
    world.say("ba", "stakeholder hand-over @winnie --until in 14 days");
    world.say("winnie", "stakeholder leave");
    assert!(!world.wait("30d").events().contains(&"hand_over_ended".to_owned()));
}

#[test]
fn an_observer_reads_without_a_voice() {
    let mut world = World::nine();
    world.say("olga", "stakeholder observe");
    assert!(world.refused("olga", "stakeholder observe").is(Fault::Conflict, "refusal-already-observer"));
    world.say("olga", "decision list");
    assert!(world.refused("olga", "vote D1 consent").is(Fault::Forbidden, "refusal-no-seat"));
}

#[test]
fn an_organisation_is_found_by_reference_code_name_and_an_unambiguous_beginning() {
    let mut world = World::nine();
    for typed in ["S3", "s-3", "sb", "SB Association", "sb asso"] {
        world.say("coco", &format!("stakeholder update {typed} --interest steady flow"));
    }
    // WWN and nobody else begins so; `u` is UVF; nobody begins with `q`.
    world.say("coco", "stakeholder update ww --interest steady flow");
    world.say("coco", "stakeholder add Hill Farmers --sector private --code HF");
    assert_eq!(world.refused("coco", "stakeholder update h --interest x").key(), "refusal-org-ambiguous");
    assert_eq!(world.refused("coco", "stakeholder update qqq --interest x").key(), "refusal-org-unknown");
}

#[test]
fn the_register_counts_voices_and_reads_for_everybody() {
    let mut world = World::nine();
    let told = world.say("xeno", "stakeholder list");
    assert_eq!(told.data("stakeholder.list")["voices"], 9);
    assert_eq!(told.data("stakeholder.list")["stakeholders"].as_array().unwrap().len(), 9);
    // Who only read is not registered for it.
    assert!(world.member("xeno").is_none());
}

//! Starting, settings and their floors, rooms, roles, the end, the log.

use rstest::rstest;

use super::World;
use crate::{
    decision::Status,
    event::Event,
    notice::To,
    partnership::Role,
    refusal::Fault,
    vocabulary::{Language, Phase},
    words::say::Arg,
};

#[test]
fn a_start_opens_a_partnership_in_explore_with_the_speaker_as_coordinator_not_yet_accepted() {
    let mut world = World::new();
    let told = world.say("amina", "partnership start Upper Sarala Watershed --goal Water for all by 2030");
    assert_eq!(told.events(), ["member_added", "started", "room_connected", "appointed"]);
    let data = told.data("partnership.started");
    assert_eq!((&data["short_code"], &data["phase"], &data["voices"]), (&"USW".into(), &"explore".into(), &0.into()));
    assert_eq!(told.kinds(), ["partnership.started"]);
    let amina = world.member("amina").unwrap();
    assert_eq!(world.state.holders(Role::Coordinator), [amina]);
    assert_eq!(world.state.members[&amina].accepted, None);
    assert!(world.refused("bola", "partnership start Another").is(Fault::Conflict, "refusal-room-taken"));
}

#[rstest]
#[case("amina@dm", "partnership start Sarala", "refusal-start-in-room")]
#[case("amina", "partnership start Sarala --suitability yes,no", "refusal-suitability")]
#[case("amina", "partnership start Sarala --code \"a b\"", "refusal-code-form")]
#[case("amina", "status", "refusal-no-partnership")]
fn a_start_that_makes_no_sense_is_refused(#[case] who: &str, #[case] line: &str, #[case] key: &str) {
    let mut world = World::new();
    assert_eq!(world.refused(who, line).key(), key);
}

#[test]
fn a_start_takes_zone_languages_phase_sectors_and_grouping() {
    let mut world = World::new();
    world.say(
        "amina",
        "partnership start Niger --phase run --timezone Africa/Niamey --languages fr,ar --sectors Mali, Niger, Guinée --grouping country",
    );
    let terms = world.state.terms.as_ref().unwrap();
    assert_eq!(terms.phase, Phase::Run);
    assert_eq!(terms.zone.id(), "Africa/Niamey");
    assert_eq!(terms.languages, [Language::Fr, Language::Ar]);
    assert_eq!(terms.sectors.len(), 3);
    world.say("moussa", "stakeholder join Pêcheurs de Mopti --sector mali");
    world.say("moussa", "propose Une saison de repos --kind goal");
    world.say("moussa", "decision translate D1 --language ar --text موسم راحة");
    world.say("moussa", "vote D1 consentement");
    let told = world.wait("14d");
    let data = &told.room("decision.adopted").data;
    assert_eq!(data["sectors"].as_object().unwrap().len(), 1);
}

#[rstest]
#[case("anonymity-floor 4", Some((Fault::Limit, "refusal-floor")))]
#[case("anonymity-floor 5", None)]
#[case("anonymity-floor ٧", None)]
#[case("anonymity-floor many", Some((Fault::Usage, "refusal-setting-value")))]
#[case("anonymity-floor -1", Some((Fault::Usage, "refusal-setting-value")))]
#[case("anonymity-floor 101", Some((Fault::Limit, "refusal-floor")))]
#[case("group-floor 2", Some((Fault::Limit, "refusal-floor")))]
#[case("group-floor 3", None)]
#[case("timezone Mars/Olympus", Some((Fault::Usage, "refusal-setting-value")))]
#[case("timezone africa/nairobi", None)]
#[case("language fr", None)]
#[case("language klingon", Some((Fault::Usage, "refusal-setting-value")))]
#[case("languages en, fr", None)]
#[case("languages", Some((Fault::Usage, "refusal-missing")))]
#[case("visibility public", None)]
#[case("visibility secret", Some((Fault::Usage, "refusal-setting-value")))]
#[case("room public", Some((Fault::Conflict, "refusal-last-partners-room")))]
#[case("quiet-hours 20:00-08:00", None)]
#[case("quiet-hours late", Some((Fault::Usage, "refusal-setting-value")))]
#[case("name Lower Sarala", None)]
#[case("goal Water for all", None)]
#[case("vision Living rivers", None)]
#[case("sectors public, fishers", None)]
fn settings_and_their_bounds(#[case] setting: &str, #[case] refused: Option<(Fault, &str)>) {
    let mut world = World::nine();
    match (world.try_say("coco", &format!("partnership set {setting}")), refused) {
        (Ok(told), None) => {
            assert_eq!(told.events(), ["set"]);
            // What is about one room is said there, everything else in all of them.
            let only_here = setting.starts_with("language ") || setting.starts_with("room ");
            let notice = told.the("partnership.changed");
            assert!(notice.says("setting-changed"));
            assert_eq!(notice.to == To::Rooms, !only_here);
        }
        (Err(refusal), Some((fault, key))) => {
            assert_eq!(refusal.fault, fault, "{refusal:?}");
            assert!(key == "refusal-missing" || refusal.key() == key, "{refusal:?}");
        }
        (got, wanted) => panic!("{got:?} instead of {wanted:?}"),
    }
}

#[rstest]
#[case("goal Water for all", true)]
#[case("languages en, fr", true)]
#[case("sectors public", true)]
#[case("visibility public", true)]
#[case("name Lower Sarala", false)]
#[case("timezone Africa/Nairobi", false)]
#[case("quiet-hours 20:00-08:00", false)]
fn after_explore_what_changes_who_decides_goes_through_a_decision(#[case] setting: &str, #[case] decided: bool) {
    let mut world = World::new();
    world.say("coco", "partnership start Sarala --phase build");
    match world.try_say("coco", &format!("partnership set {setting}")) {
        Ok(_) => assert!(!decided),
        Err(refusal) => assert!(decided && refusal.is(Fault::Forbidden, "refusal-set-by-decision")),
    }
}

#[test]
fn new_sectors_keep_the_numbers_of_the_old_ones() {
    let mut world = World::nine();
    let before = world.state.terms.as_ref().unwrap().sectors.clone();
    world.say("coco", "partnership set sectors fishers, communities");
    let after = &world.state.terms.as_ref().unwrap().sectors;
    for (old, new) in before.iter().zip(after) {
        assert_eq!(old.name, new.name);
    }
    assert_eq!(after.iter().filter(|sector| sector.needed).count(), 2);
    world.say("nina", "stakeholder join Fisher Wives --sector Fishers");
}

#[test]
fn a_room_is_attached_by_a_code_and_detached_but_never_the_last_one() {
    let mut world = World::nine();
    assert!(world.refused("coco", "partnership detach").is(Fault::Conflict, "refusal-last-room"));
    let told = world.say("coco", "partnership link");
    let code = told.data("partnership.link")["code"].as_str().unwrap().to_owned();
    let told = world.say("ria@river", &format!("partnership connect {code}"));
    assert_eq!(told.room("room.connected").data["rooms"], 2);
    let told = world.say("ria@river", "decision list");
    assert_eq!(told.kinds(), ["decision.list"]);
    world.say("coco@river", "partnership detach");
    assert_eq!(world.state.attached().count(), 1);
}

#[test]
fn coordinators_come_and_go_but_never_the_last_one() {
    let mut world = World::nine();
    assert!(
        world.refused("coco", "partnership coordinator remove @coco").is(Fault::Conflict, "refusal-last-coordinator")
    );
    let told = world.say("coco", "partnership coordinator add @dana");
    assert!(!told.none("stakeholder.registered"));
    assert!(world.refused("coco", "partnership coordinator add @dana").is(Fault::Conflict, "refusal-role-held"));
    world.say("dana", "partnership coordinator remove @coco");
    assert!(world.refused("coco", "partnership link").is(Fault::Forbidden, "refusal-coordinator-only"));
    world.say("dana", "partnership facilitator add @faci");
    assert!(world.refused("dana", "partnership facilitator remove @coco").is(Fault::NotFound, "refusal-role-not-held"));
    world.say("dana", "partnership facilitator remove @faci");
    assert!(world.state.holders(Role::Facilitator).is_empty());
}

#[test]
fn an_end_needs_a_decision_where_anybody_has_a_voice() {
    let mut world = World::nine();
    assert!(world.refused("coco", "partnership archive").is(Fault::Forbidden, "refusal-archive"));
    world.say("ba", "propose We end here --kind closure");
    world.votes("D1", "++ ++ ++ +++");
    world.wait("14d");
    world.say("rw", "propose One more thing");
    world.say("rw", "poll ask Sad? --options Yes; No");
    let told = world.say("coco", "partnership archive");
    assert_eq!(told.room("partnership.archived").kind, "partnership.archived");
    // Every schedule stopped; the record stays readable.
    assert!(world.wait("2y").silent());
    assert_eq!(world.decision("D2").status, Status::Open);
    for line in
        ["partnership show", "stakeholder list", "decision list", "decision show D1", "poll list", "remind list"]
    {
        world.say("ba", line);
    }
    assert!(world.say("ba", "status").the("status").says("status-archived"));
    for line in ["propose More", "vote D2 consent", "poll answer F1 yes", "remind add tea --when in 1d"] {
        assert!(world.refused("ba", line).is(Fault::Closed, "refusal-archived"), "{line}");
    }
    assert!(world.refused("coco", "partnership archive").is(Fault::Closed, "refusal-archived"));
}

#[test]
fn before_anybody_has_a_voice_the_coordinator_may_end_it() {
    let mut world = World::started();
    world.say("coco", "partnership archive");
    assert!(world.state.archived.is_some());
}

#[test]
fn show_names_what_is_in_force() {
    let mut world = World::nine();
    let told = world.say("xeno", "partnership show");
    let show = told.the("partnership.show");
    assert_eq!((&show.data["voices"], &show.data["rooms"]), (&9.into(), &1.into()));
    assert!(show.says("show-role-waiting"));
}

#[test]
fn the_log_is_newest_first_with_who_and_when() {
    let mut world = World::three();
    world.say("ba", "propose Something");
    world.wait("1h");
    world.say("ba", "vote D1 consent");
    world.wait("1h");
    world.say("rw", "vote D1 concern");
    let told = world.say("ba", "log --limit 3");
    let log = told.the("log");
    assert_eq!(log.data["count"], 3);
    let what: Vec<String> = super::keys(&log.lines).into_iter().filter(|key| key.starts_with("log-p")).collect();
    assert_eq!(what, ["log-position", "log-position", "log-proposed"]);
    let who: Vec<&Arg> =
        log.lines[1..4].iter().map(|line| &line.args.iter().find(|(name, _)| name == "who").unwrap().1).collect();
    let (ba, rw) = (world.member("ba").unwrap(), world.member("rw").unwrap());
    assert_eq!(who, [&Arg::Member(rw), &Arg::Member(ba), &Arg::Member(ba)]);
    let whens: Vec<&Arg> =
        log.lines[1..4].iter().map(|line| &line.args.iter().find(|(name, _)| name == "when").unwrap().1).collect();
    assert_eq!(*whens[0], Arg::Instant(world.now));
    assert!(log.says("log-more") && log.data["more"] == true);
}

#[test]
fn the_log_has_pages_and_shows_one_matter_alone() {
    let mut world = World::three();
    world.say("ba", "propose Something");
    world.say("ba", "propose Something else");
    world.say("rw", "vote D1 concern");
    world.say("rw", "vote D2 consent");
    let told = world.say("ba", "log --on D1");
    let keys = super::keys(&told.the("log").lines);
    let about: Vec<&String> = keys.iter().filter(|key| key.starts_with("log-p")).collect();
    assert_eq!(about, ["log-position", "log-proposed"]);
    assert!(!told.the("log").says("log-more"));
    // Each line has the number of its entry, and the last page ends.
    let number =
        |told: &super::Told| told.the("log").lines[1].args.iter().find(|(name, _)| name == "number").unwrap().1.clone();
    let (first, second) = (world.say("ba", "log --limit 1"), world.say("ba", "log --limit 1 --page 2"));
    assert_eq!(number(&first), Arg::word(format!("#{}", world.ledger.len())));
    assert_eq!(number(&second), Arg::word(format!("#{}", world.ledger.len() - 1)));
    let beyond = world.say("ba", "log --page 99");
    assert!(beyond.the("log").says("log-empty"));
    assert!(world.refused("ba", "log --page 0").is(Fault::Limit, "refusal-number-range"));
}

#[test]
fn the_log_goes_back_as_far_as_asked() {
    let mut world = World::three();
    world.wait("10d");
    world.say("ba", "propose Something");
    assert_eq!(world.say("ba", "log --since 7d").data("log")["count"], 1);
    assert_eq!(world.say("ba", "log --limit 100").data("log")["count"], 7);
    assert!(world.refused("ba", "log --limit 0").is(Fault::Limit, "refusal-number-range"));
    assert!(world.refused("ba", "log --limit 101").is(Fault::Limit, "refusal-number-range"));
}

#[test]
fn what_time_did_is_on_the_log_without_a_name() {
    let mut world = World::three();
    world.say("ba", "propose Something");
    world.wait("11d");
    let told = world.say("ba", "log --limit 2");
    assert!(told.the("log").lines[1..3].iter().all(|line| line.key == "log-line-time"));
    assert!(told.the("log").says("log-closed") && told.the("log").says("log-extended"));
}

#[test]
fn a_personal_reminder_is_not_on_the_log() {
    let mut world = World::three();
    world.say("ba", "remind add call home --when in 1d --to me");
    world.say("ba", "remind add bring the samples --when in 1d");
    assert_eq!(
        super::keys(&world.say("rw", "log").the("log").lines).iter().filter(|k| *k == "log-reminder-set").count(),
        1
    );
}

#[test]
fn somebody_greeted_is_told_what_is_open() {
    let mut world = World::three();
    world.say("ba", "propose Something");
    world.say("olga", "stakeholder observe");
    let member = world.member("olga").unwrap();
    let told = world.internal(Event::Greeted { member });
    assert!(told.the("greeting").says("status-decisions"));
}

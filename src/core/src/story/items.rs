//! What stands in the record for each item and each criterion of the cycle (`method.md` 2.3, 2.4, appendix A): evidence
//! appears, is not enough, is enough, and goes stale by the clock or by what became of it.

use rstest::rstest;

use super::World;
use crate::{
    cycle::{criteria, item, standing},
    ids::ItemId,
    vocabulary::{Criterion, Method, Phase},
};

fn state(world: &World, id: &str) -> &'static str {
    let item = item(id.parse::<ItemId>().unwrap()).unwrap();
    standing(&world.state, item, world.now).state.word()
}

/// All voices answer the newest proposal with yes, and it closes.
fn adopt(world: &mut World) {
    let (number, decision) = world.state.decisions.iter().next_back().unwrap();
    let letter = match decision.method {
        Method::Consent => 'C',
        Method::Consensus => 'G',
        Method::Gradients => '1',
        _ => '+',
    };
    let (reference, closes) = (format!("D{number}"), decision.closes);
    let all: String = std::iter::repeat_n(letter, world.state.orgs.len()).collect();
    world.votes(&reference, &all);
    world.until(closes);
    assert!(world.decision(&reference).in_force(), "{reference}");
}

/// `who: line` says it, `adopt who: line` has what it proposes adopted, `wait 3d` moves the clock, `round` is a check-in that
/// all leads answer with fours. Lines are parted by `|`.
pub(super) fn play(world: &mut World, script: &str) {
    for line in script.split('|').map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(length) = line.strip_prefix("wait ") {
            world.wait(length);
        } else if line == "round" {
            world.say("coco", "checkin start");
            let leads: Vec<String> =
                world.state.orgs.values().map(|org| world.texts[&org.code].to_lowercase()).collect();
            for lead in leads {
                world.say(&format!("{lead}@dm"), "checkin answer 4 4 4 4 4 4 4 4 4 4");
            }
            world.wait("11d");
        } else {
            let (adopted, line) = match line.strip_prefix("adopt ") {
                Some(rest) => (true, rest),
                None => (false, line),
            };
            let (who, words) = line.split_once(": ").unwrap_or_else(|| panic!("{line}"));
            for who in who.split(' ') {
                world.say(who, words);
            }
            if adopted {
                adopt(world);
            }
        }
    }
}

const SEVEN: &str = "ba dwo sb hfg rw wwn uvf";

#[rstest]
#[case(
    "1.1a",
    "ba: note add purpose Clean water",
    "coco: note add conversation They like it --with BA, SB, RW --kind idea",
    "coco: note withdraw K2"
)]
#[case(
    "1.1b",
    "coco: note add participation-level consult --sectors public, private, civil-society",
    "coco: note add participation-level involve --sectors communities",
    "coco: note withdraw K2"
)]
#[case(
    "1.2a",
    "coco: note add resonance They like it --with BA, DWO, SB, RW",
    "uvf: note add resonance We like it",
    "uvf: note withdraw K2"
)]
#[case("1.2b", "", "ba: note add goal-draft Twenty days", "ba: note withdraw K1")]
#[case(
    "1.2c",
    "coco: note add promoter They carry it --with @ba, @dwo",
    "rw: note add promoter I do too",
    "rw: note withdraw K2"
)]
#[case(
    "1.3a",
    "coco: note add conversation We met --with BA, DWO, SB, HFG, RW, WWN, UVF",
    "ltu: note add conversation We met --with LTU --kind exploration",
    "ltu: note withdraw K2"
)]
#[case(
    "1.3b",
    "ba dwo sb hfg rw wwn uvf: stakeholder update --contribution Time",
    "ltu: stakeholder update --contribution Time",
    ""
)]
#[case(
    "1.3c",
    "ba dwo sb hfg rw wwn uvf: stakeholder update --motivation Water --interest Flow | coco: stakeholder update LTU --motivation Water --interest Flow",
    "ltu: stakeholder update --motivation Water --interest Flow",
    ""
)]
#[case(
    "1.3d",
    "rw: phase attest 1.3d Nobody sees a conflict",
    "ba: note add conflict Licences",
    "ba: note withdraw K1"
)]
#[case(
    "1.4a",
    "coco: meeting record Talk --on yesterday --present BA, RW --kind dialogue",
    "coco: meeting record Talk --on yesterday --present BA, SB, RW --kind dialogue | coco: meeting note M2 We agreed on little",
    ""
)]
#[case(
    "1.4b",
    "coco: note add commitment All go on --with BA, DWO, SB, HFG, RW, WWN | ba dwo sb hfg rw: stakeholder update --mandate Up to a thousand",
    "wwn: stakeholder update --mandate Up to ten --mandate-until in 10d",
    "wait 12d"
)]
#[case(
    "1.4c",
    "ba: note add ground-rules We listen | ba: note add issue The weir",
    "coco: checkin schedule every 60 days",
    "ba: note withdraw K1"
)]
#[case("2.1a", "", "adopt ba: propose Twenty days --kind goal --sunset in 60d", "wait 61d")]
#[case(
    "2.1b",
    "ba dwo sb hfg rw: stakeholder update --contribution Time | coco: stakeholder update WWN --contribution Time",
    "wwn: stakeholder update --contribution Time",
    ""
)]
#[case(
    "2.2a",
    "ba dwo sb hfg rw wwn uvf ltu: stakeholder update --own-goal Flow",
    "adopt ba: propose Twenty days --kind goal --sunset in 60d",
    "wait 61d"
)]
#[case(
    "2.2b",
    "adopt ba: propose One --kind other | ba: decision outcome D1 We do one | adopt ba: propose Two --kind other --sunset in 90d | ba: decision outcome D2 We do two",
    "adopt ba: propose Three --kind other | ba: decision outcome D3 We do three",
    "wait 91d"
)]
#[case(
    "2.2c",
    "adopt ba: propose Seats --kind role --scope steering --person @ba, @sb",
    "adopt ba: propose A seat --kind role --scope steering --person @rw --sunset in 60d",
    "wait 61d"
)]
#[case(
    "2.2d",
    "coco: task add Dig --owner BA --due in 30d | ba: task accept T1 | coco: task add Measure --owner BA --due in 30d | ba: task accept T2",
    "coco: task add Count --owner RW --due in 30d | rw: task accept T3",
    ""
)]
#[case(
    "2.2e",
    "ba: note add milestone Gauge 2026-03-01 | ba: note add milestone Weir 2026-04-01 | ba: note add milestone Undated",
    "ba: note add milestone Pond --by 2026-05-01",
    "ba: note withdraw K4"
)]
#[case(
    "2.3a",
    "coco: meeting plan Talk --at in 9d --kind dialogue --agenda 2.1a; 2.1b; 2.2c | wait 10d | coco: meeting close M1 --present BA, SB, RW",
    "coco: meeting plan Talk --at in 9d --kind dialogue --agenda 2.1a goal; 2.1b; 2.2c; 2.2d | wait 10d | coco: meeting close M2 --present BA, SB, RW",
    ""
)]
#[case(
    "2.3b",
    "coco: indicator add Flow --owner BA --baseline 40 --every monthly | coco: checkin schedule every 60 days",
    "coco: indicator add Depth --owner RW --baseline 2 --every monthly",
    "coco: indicator end N2"
)]
#[case("2.3c", "", "adopt ba: propose How --kind governance-rule --scope decision-making --sunset in 60d", "wait 61d")]
#[case("2.3d", "", "adopt ba: propose Leaving --kind governance-rule --scope moving-on --sunset in 60d", "wait 61d")]
#[case(
    "2.4a",
    "",
    "coco: review open --on in 3d --chair @coco | coco: review state V1 We are half way | adopt coco: review conclude V1 continue We go on as before",
    "wait 366d"
)]
#[case(
    "2.4b",
    "ba dwo sb hfg rw wwn: stakeholder update --gains Trust --contribution Time",
    "coco: meeting record Gains --on yesterday --present BA, RW --kind sharing",
    "wait 366d"
)]
#[case("2.4c", "coco: checkin schedule every 60 days", "coco: review open --on in 200d --chair @coco", "wait 201d")]
#[case(
    "3.1a",
    "coco: task add Dig --owner BA --due in 5d | coco: task add Sow --owner BA --due in 5d | ba: task accept T1 | ba: task accept T2 | ba: task done T1 | wait 7d",
    "coco: task add A --owner BA --due in 3d | coco: task add B --owner BA --due in 3d | coco: task add C --owner BA --due in 3d | ba: task accept T3 | ba: task accept T4 | ba: task accept T5 | ba: task done T3 | ba: task done T4 | ba: task done T5 | wait 5d",
    "wait 91d"
)]
#[case(
    "3.1b",
    "coco: indicator add Flow --owner BA --every monthly | coco: indicator add Depth --owner RW --every monthly | ba: indicator read N1 3",
    "rw: indicator read N2 4",
    "wait 60d"
)]
#[case("3.1c", "round", "coco: meeting record Results --on yesterday --present BA, RW --kind results", "wait 121d")]
#[case(
    "3.1d",
    "coco: meeting record Talk --on yesterday --present BA, RW | adopt ba: propose One --kind other --text Words",
    "coco: meeting note M1 We talked",
    "wait 181d"
)]
#[case(
    "3.2a",
    "ba: note add celebration It works --with BA, DWO",
    "ba: note add celebration It works --with BA, RW",
    "wait 181d"
)]
#[case("3.2b", "", "ba: note add knowledge-product How to read a gauge", "wait 366d")]
#[case("3.3a", "", "coco: checkin schedule every 60 days | round", "coco: checkin stop")]
#[case(
    "3.3b",
    "",
    "coco: review open --on in 3d --chair @coco | coco: review state V1 We are half way | adopt coco: review conclude V1 adjust We change course | adopt ba: propose Course --kind strategy-adjustment --sunset in 60d",
    "wait 61d"
)]
#[case("3.3c", "zoe: input give It smells | zoe: input give It stinks", "zoe: input give It reeks", "wait 366d")]
#[case("4.1a", "", "ba: note add map-reviewed Nobody is missing", "wait 181d")]
#[case("4.1b", "", "adopt ba: propose Wider --kind scope --sunset in 60d", "wait 61d")]
#[case("4.2a", "", "adopt ba: propose A trust --kind institutional-form --sunset in 60d", "wait 61d")]
#[case("4.2b", "", "adopt ba: propose The gauges --kind result-to-sustain --sunset in 60d", "wait 61d")]
#[case(
    "4.2c",
    "adopt ba: propose The gauges --kind result-to-sustain | adopt ba: propose The pond --kind result-to-sustain | coco: task add Watch --owner BA --due in 30d --decision D1 | ba: task accept T1 | ba: note add commitment We pay --on D1",
    "coco: task add Clean --owner RW --due in 30d --decision D2 | rw: task accept T2 | rw: note add commitment We pay --on D2",
    "rw: note withdraw K2"
)]
#[case(
    "4.3a",
    "coco: meeting record Learning --on yesterday --present BA, RW --kind learning",
    "coco: meeting record Learning --on yesterday --present BA, UVF --kind learning",
    "wait 366d"
)]
#[case("4.3b", "ba: note add circle Gauges --with BA, DWO", "ba: note add circle Springs --with RW", "wait 61d")]
#[case("G1", "coco: meeting record Talk --on yesterday --present BA, RW --in-person", "round", "wait 91d")]
#[case(
    "G2",
    "coco: partnership facilitator add @faci | adopt ba: propose Coco --kind facilitator --person @coco",
    "adopt ba: propose Faci --kind facilitator --person @faci",
    "wait 366d"
)]
#[case(
    "G3",
    "adopt ba: propose Twenty days --kind goal | ba: note add vision Living rivers",
    "ba: note add vision Living rivers --on D1",
    "ba: note withdraw K2"
)]
#[case("G4", "ba dwo sb hfg rw: stakeholder update --fit yes", "wwn: stakeholder update --fit partly", "wait 366d")]
#[case(
    "G5",
    "adopt ba: propose Manners --kind code-of-conduct --text Our vision, our communication, our participation",
    "adopt ba: propose Manners --kind code-of-conduct --text Vision, communication, participation, governance --sunset in 60d",
    "wait 61d"
)]
#[case(
    "G6",
    "coco: indicator add Flow --owner BA --every yearly | ba: indicator read N1 3",
    "coco: checkin schedule every 90 days | coco: review open --on in 3d --chair @coco | coco: review state V1 We are half way | adopt coco: review conclude V1 continue We go on as before | round",
    "coco: checkin stop"
)]
fn an_item_is_open_partial_done_and_stale_as_the_record_says(
    #[case] id: &str,
    #[case] some: &str,
    #[case] enough: &str,
    #[case] over: &str,
) {
    let mut world = World::nine();
    assert_eq!(state(&world, id), "open", "{id} before anything");
    play(&mut world, some);
    let expected = if some.is_empty() { "open" } else { "partial" };
    assert_eq!(state(&world, id), expected, "{id} after: {some}");
    play(&mut world, enough);
    assert_eq!(state(&world, id), "done", "{id} after: {enough}");
    if !over.is_empty() {
        play(&mut world, over);
        assert_eq!(state(&world, id), "stale", "{id} after: {over}");
    }
}

#[test]
fn everybody_was_asked_what_they_need_once_somebody_sits_for_each() {
    // 1.4d, 4.11: whoever gets a seat is asked with it.
    let mut world = World::nine();
    assert_eq!(state(&world, "1.4d"), "done");
    world.say("coco", "stakeholder add Nile Youth --sector communities --status active");
    assert_eq!(state(&world, "1.4d"), "partial");
    let told = world.say("nia", "stakeholder represent NY");
    assert!(told.none("stakeholder.accepted"));
    let told = world.say("coco", "stakeholder accept @nia");
    assert!(told.the("stakeholder.accepted").says("contact-needs"));
    assert_eq!(state(&world, "1.4d"), "done");
    let told = world.say("coco", "stakeholder add Hill Farmers --sector communities --lead @hal --alternate @han");
    assert_eq!(told.all("stakeholder.registered").iter().filter(|notice| notice.says("contact-needs")).count(), 2);
    let told = world.say("joe", "stakeholder join Fishers --sector communities");
    assert!(told.notices.iter().any(|notice| notice.says("contact-needs")));
    let told = world.say("ba", "stakeholder hand-over @bea");
    assert!(told.notices.iter().any(|notice| notice.says("contact-needs")));
}

#[test]
fn a_person_s_word_counts_where_nothing_can_be_seen_and_for_its_time() {
    let mut world = World::nine();
    play(&mut world, "rw: phase attest 1.3d Nobody sees a conflict | dwo: phase attest 1.3d We see none either");
    assert_eq!(state(&world, "1.3d"), "attested");
    play(&mut world, "ba: phase attest 3.3c The university evaluated us");
    assert_eq!(state(&world, "3.3c"), "attested");
    play(
        &mut world,
        "coco: meeting record Talk --on yesterday --present BA, RW | ba: phase attest G1 We met at the weir | round",
    );
    assert_eq!(state(&world, "G1"), "attested");
    play(&mut world, "adopt ba: propose Manners --kind code-of-conduct --text We are kind");
    assert_eq!(state(&world, "G5"), "partial");
    play(&mut world, "ba: phase attest G5 All four are in the annex");
    assert_eq!(state(&world, "G5"), "attested");
    play(
        &mut world,
        "coco: meeting plan Talk --at in 9d --kind dialogue | wait 10d | coco: meeting close M2 --present BA, SB, RW | ba: phase attest 2.3a We walked through all four",
    );
    assert_eq!(state(&world, "2.3a"), "attested");
    world.wait("366d");
    assert_eq!((state(&world, "3.3c"), state(&world, "1.3d")), ("stale", "attested"));
}

#[test]
fn a_no_needs_a_talk_and_too_many_are_too_many() {
    // G4.
    let mut world = World::nine();
    play(&mut world, "ba dwo sb hfg rw: stakeholder update --fit yes | wwn: stakeholder update --fit no");
    assert_eq!(state(&world, "G4"), "partial");
    world.say("coco", "note add conversation What would fit? --with WWN");
    assert_eq!(state(&world, "G4"), "done", "5 of 6 say yes, the no was talked about");
    play(&mut world, "uvf: stakeholder update --fit no | coco: note add conversation And you? --with UVF");
    assert_eq!(state(&world, "G4"), "partial", "5 of 7 are too few");
}

#[test]
fn newcomers_are_told_the_story_and_have_a_buddy() {
    // 4.1a.
    let mut world = World::nine();
    play(&mut world, "adopt coco: phase advance | wait 1d | ba: note add map-reviewed Science is missing");
    assert_eq!(state(&world, "4.1a"), "done");
    world.say("coco", "stakeholder add Sarala University --sector civil-society --code SU --lead @su");
    assert_eq!(state(&world, "4.1a"), "stale", "somebody is new now");
    play(&mut world, "ba: note add briefing The story so far --with SU");
    assert_eq!(state(&world, "4.1a"), "stale");
    play(&mut world, "ba: note add buddy Beth --with SU");
    assert_eq!(state(&world, "4.1a"), "done");
}

#[test]
fn a_circle_lives_by_news() {
    let mut world = World::nine();
    play(
        &mut world,
        "ba: note add circle Springs --with RW | wait 50d | rw: note add circle We met again --on K1 --with RW | wait 50d",
    );
    assert_eq!(state(&world, "4.3b"), "done");
    world.wait("11d");
    assert_eq!(state(&world, "4.3b"), "stale");
}

fn met(world: &World, phase: Phase, criterion: Criterion) -> bool {
    let all = criteria::exit(&world.state, phase, world.now);
    all.iter().find(|stand| stand.criterion == criterion).unwrap_or_else(|| panic!("no {criterion}")).met()
}

#[rstest]
#[case(
    Phase::Explore,
    Criterion::Facilitator,
    "coco: partnership facilitator add @faci | adopt ba: propose Coco --kind facilitator --person @coco",
    "adopt ba: propose Faci --kind facilitator --person @faci"
)]
#[case(
    Phase::Explore,
    Criterion::Promoters,
    "coco: note add promoter They do --with @ba, @dwo",
    "coco: note add promoter They do --with SB"
)]
#[case(
    Phase::Explore,
    Criterion::Dialogue,
    "coco: meeting record Talk --on yesterday --present BA, RW --kind dialogue",
    "coco: meeting record Talk --on yesterday --present BA, RW, SB --kind dialogue"
)]
#[case(
    Phase::Explore,
    Criterion::Profiles,
    "ba dwo sb hfg rw wwn uvf: stakeholder update --motivation A --interest B --contribution C | ltu: stakeholder update --motivation A --interest B",
    "coco: stakeholder update LTU --contribution C"
)]
#[case(
    Phase::Explore,
    Criterion::Conflicts,
    "rw: phase attest 1.3d Nobody sees a conflict",
    "ba: phase attest 1.3d We see none either"
)]
#[case(Phase::Explore, Criterion::GoalDraft, "ba: note add purpose Water", "ba: note add goal-draft Twenty days")]
#[case(
    Phase::Explore,
    Criterion::Commitments,
    "coco: note add commitment They go on --with BA, DWO, SB, HFG, RW",
    "wwn: note add commitment We go on"
)]
#[case(
    Phase::Build,
    Criterion::Goal,
    "ba: note add goal-draft Twenty days",
    "adopt ba: propose Twenty days --kind goal"
)]
#[case(
    Phase::Build,
    Criterion::OwnGoals,
    "ba dwo sb hfg rw wwn uvf: stakeholder update --own-goal Flow",
    "coco: stakeholder update LTU --own-goal Flow"
)]
#[case(
    Phase::Build,
    Criterion::Contributions,
    "ba dwo sb hfg rw: stakeholder update --contribution Time",
    "coco: stakeholder update WWN --contribution Time"
)]
#[case(
    Phase::Build,
    Criterion::GovernanceRule,
    "ba: propose How --kind governance-rule",
    "adopt ba: propose How --kind governance-rule"
)]
#[case(
    Phase::Build,
    Criterion::Steering,
    "adopt ba: propose Seats --kind role --scope steering",
    "adopt ba: propose Seats --kind role --scope steering --person @ba"
)]
#[case(
    Phase::Build,
    Criterion::Actions,
    "coco: task add A --owner BA --due in 9d | coco: task add B --owner BA --due in 9d | coco: task add C --owner BA --due in 9d | ba: task accept T1 | ba: task accept T2",
    "ba: task accept T3"
)]
#[case(
    Phase::Build,
    Criterion::Indicators,
    "coco: indicator add Flow --owner BA --baseline 4 --every monthly | coco: indicator add Depth --owner BA --every monthly",
    "coco: indicator add Fish --owner BA --baseline 4 --every monthly"
)]
#[case(Phase::Build, Criterion::CheckinRhythm, "", "coco: checkin schedule every 60 days")]
#[case(
    Phase::Build,
    Criterion::CodeOfConduct,
    "",
    "adopt ba: propose Manners --kind code-of-conduct --text We are kind"
)]
#[case(
    Phase::Build,
    Criterion::Sharing,
    "coco: meeting record Talk --on yesterday --present BA, RW --kind results",
    "coco: meeting record Talk --on yesterday --present BA, RW --kind sharing"
)]
#[case(Phase::Build, Criterion::NextReview, "", "coco: review open --on in 90d --chair @coco")]
#[case(
    Phase::Run,
    Criterion::CheckinDiscussed,
    "round",
    "wait 1d | coco: meeting record Talk --on today --present BA, RW"
)]
#[case(
    Phase::Run,
    Criterion::ReviewHeld,
    "coco: review open --on in 3d --chair @coco | coco: review state V1 We are half way",
    "adopt coco: review conclude V1 continue We go on as before"
)]
#[case(Phase::Run, Criterion::Celebration, "", "ba: note add celebration It works --with BA")]
#[case(
    Phase::Run,
    Criterion::IndicatorsFresh,
    "coco: indicator add Flow --owner BA --every monthly | coco: indicator add Depth --owner BA --every monthly | ba: indicator read N1 3",
    "ba: indicator read N2 3"
)]
#[case(
    Phase::Run,
    Criterion::InputsAnswered,
    "rw: input give A | rw: input give B | rw: input give C | rw: input give D | rw: input give E | wait 31d | coco: input answer I1 taken We do that | coco: input answer I2 taken We do that | coco: input answer I3 taken We do that",
    "coco: input answer I4 taken We do that"
)]
#[case(
    Phase::Sustain,
    Criterion::NewContainer,
    "adopt ba: propose Twenty days --kind goal",
    "wait 1d | adopt ba: propose Ten days --kind goal --supersedes D1"
)]
#[case(Phase::Sustain, Criterion::Institution, "", "adopt ba: propose A trust --kind institutional-form")]
#[case(
    Phase::Sustain,
    Criterion::MovingOn,
    "coco: review open --on in 3d --chair @coco | coco: review state V1 We are done",
    "adopt coco: review conclude V1 close We close in good order"
)]
fn a_criterion_is_met_when_the_last_thing_is_there_and_not_before(
    #[case] phase: Phase,
    #[case] criterion: Criterion,
    #[case] short: &str,
    #[case] enough: &str,
) {
    let mut world = World::nine();
    play(&mut world, short);
    assert!(!met(&world, phase, criterion), "{criterion} after: {short}");
    play(&mut world, enough);
    assert!(met(&world, phase, criterion), "{criterion} after: {enough}");
}

#[test]
fn three_sectors_and_five_voices_leave_explore() {
    let mut world =
        World::of(&[("BA", "public"), ("DWO", "public"), ("SB", "private"), ("HFG", "private"), ("RW", "private")]);
    assert!(!met(&world, Phase::Explore, Criterion::Sectors), "two sectors");
    world.say("coco", "stakeholder update RW --sector communities");
    assert!(met(&world, Phase::Explore, Criterion::Sectors));
    world.say("dwo", "stakeholder leave");
    assert!(!met(&world, Phase::Explore, Criterion::Sectors), "four voices");
}

#[test]
fn where_no_input_and_no_indicator_is_nothing_is_missing_of_them() {
    let world = World::nine();
    assert!(met(&world, Phase::Run, Criterion::InputsAnswered) && met(&world, Phase::Run, Criterion::IndicatorsFresh));
}

#[test]
fn seven_are_four_fifths_of_eight_and_not_of_nine() {
    let mut world = World::nine();
    for who in SEVEN.split(' ') {
        world.say(who, "stakeholder update --contribution Time");
    }
    assert_eq!(state(&world, "1.3b"), "partial");
    world.say("fc", "stakeholder leave");
    assert_eq!(state(&world, "1.3b"), "done");
}

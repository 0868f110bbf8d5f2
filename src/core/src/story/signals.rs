//! Signals: what suggests a review, who hears of it, how it is answered, and when all see it. 5.6.

use super::{Told, World, world::at};
use crate::{
    notice::{To, Urgency, still_wanted},
    refusal::Fault,
};

/// The nine, with a facilitator.
fn world() -> World {
    let mut world = World::nine();
    world.say("coco", "partnership facilitator add @faci");
    world
}

/// D1 was adopted against the whole of communities, on 19 January at nine.
fn against_communities() -> (World, Told) {
    let mut world = world();
    world.say("sb", "propose Who pays --kind sharing");
    world.votes("D1", "++ ++ ++ xxx");
    let told = world.wait("14d");
    (world, told)
}

fn signals(told: &Told) -> Vec<String> {
    told.entries
        .iter()
        .filter_map(|entry| match &entry.event {
            crate::event::Event::SignalsRaised { causes } => Some(causes.clone()),
            _ => None,
        })
        .flatten()
        .map(|cause| cause.signal.word().to_owned())
        .collect()
}

#[test]
fn a_decision_against_a_whole_sector_suggests_a_review_at_once() {
    // S8, A18.
    let (world, told) = against_communities();
    assert_eq!(told.at("signals_raised"), at("2026-01-19T09:00:00Z"));
    let cards = told.all("review.suggested");
    let to: Vec<To> = cards.iter().map(|notice| notice.to).collect();
    assert_eq!(to, ["coco", "faci"].map(|who| To::Member(world.member(who).unwrap())));
    assert_eq!((&cards[0].data["signals"], cards[0].urgency), (&serde_json::json!(["S8"]), Urgency::OwnTime));
    assert!(cards[0].says("signal-s8"));
}

#[test]
fn a_sector_that_is_split_suggests_nothing() {
    let mut world = world();
    world.say("sb", "propose Who pays --kind sharing");
    world.votes("D1", "++ ++ ++ xx+");
    assert_eq!(signals(&world.wait("14d")), [""; 0]);
}

#[test]
fn without_an_answer_all_partners_see_it_on_day_fourteen_and_a_later_reason_is_attached() {
    // A20.
    let (mut world, _) = against_communities();
    world.say("sb", "decision outcome D1 So be it.");
    let told = world.until(at("2026-02-02T08:59:59Z"));
    assert!(told.none("review.suggested"), "a second before day 14");
    let told = world.until(at("2026-02-02T09:00:00Z"));
    let card = told.room("review.suggested");
    assert!(card.says("review-suggested-public"));
    assert_eq!(card.data["signals"], serde_json::json!(["S8"]));
    assert!(world.say("ba", "review list").the("review.list").says("review-suggested-line"));
    let told = world.say("coco", "review later wait for the first pulse");
    let room = told.room("review.put-off");
    assert!(room.says("review-put-off") && room.says("signal-s8"));
    assert!(world.wait("60d").none("review.suggested"), "answered once and for all");
}

#[test]
fn answered_in_time_it_stays_among_those_who_were_asked() {
    let (mut world, _) = against_communities();
    world.wait("13d");
    let told = world.say("faci", "review later wait for the first pulse");
    let to: Vec<To> = told.all("review.put-off").iter().map(|notice| notice.to).collect();
    assert!(!to.contains(&To::Rooms) && to.contains(&To::Member(world.member("coco").unwrap())), "{to:?}");
    assert!(world.wait("30d").none("review.suggested"));
    let again = world.refused("coco", "review later wait for the second one");
    assert!(again.is(Fault::Conflict, "refusal-no-suggestion"));
}

#[test]
fn a_review_answers_it_and_names_it() {
    let (mut world, told) = against_communities();
    let card = told.the("review.suggested").clone();
    assert!(world.say("coco", "status").the("status").says("review-suggested-line"));
    let told = world.say("coco", "review open --on in 20 days --chair @faci");
    assert!(told.room("review.opened").says("signal-s8"));
    assert!(world.wait("15d").none("review.suggested"));
    assert!(!world.say("coco", "status").the("status").says("review-suggested-line"));
    // What comes while a review is dated is said with it.
    assert!(still_wanted(&world.state, &card));
    world.say("dwo", "stakeholder leave");
    let told = world.wait("1h");
    assert!(told.the("review.suggested").says("review-suggested-seen"));
    assert!(world.wait("20d").none("review.suggested"));
}

#[test]
fn a_review_of_that_matter_answers_what_is_about_it_alone() {
    let (mut world, _) = against_communities();
    world.say("dwo", "stakeholder leave");
    world.wait("1h");
    world.say("coco", "review open --scope D1 --on in 20 days --chair @faci");
    let open: Vec<_> = world.state.signals.unanswered().collect();
    assert_eq!(open.len(), 1, "{open:?}");
}

#[test]
fn what_was_put_off_before_its_card_went_out_is_not_sent() {
    let (mut world, told) = against_communities();
    let card = told.the("review.suggested").clone();
    world.say("coco", "review later wait for the first pulse");
    assert!(!still_wanted(&world.state, &card));
}

#[test]
fn two_decisions_in_a_row_without_quorum_suggest_a_review_one_does_not() {
    // S7.
    let mut world = world();
    world.say("ba", "propose Replant the slope");
    assert_eq!(signals(&world.wait("11d")), [""; 0]);
    world.say("ba", "propose Replant the slope now");
    let told = world.wait("11d");
    assert_eq!(signals(&told), ["S7"]);
    assert!(told.the("review.suggested").says("signal-s7"));
    // One in between with quorum breaks the row.
    world.say("ba", "propose Replant the hill");
    world.votes("D3", "CC CC CC CCC");
    world.wait("7d");
    world.say("ba", "propose Replant the valley");
    assert_eq!(signals(&world.wait("11d")), [""; 0]);
}

#[test]
fn an_objection_open_for_more_than_three_weeks_suggests_a_review() {
    // S7: objected on 6 January at noon; 14 days later it closes and is brought together for 14 more.
    let mut world = world();
    world.say("ba", "propose A goal --kind goal");
    world.until(at("2026-01-06T12:00:00Z"));
    world.votes("D1", "CC CC CC CCO");
    assert_eq!(signals(&world.until(at("2026-01-27T12:00:00Z"))), [""; 0]);
    let told = world.until(at("2026-01-28T09:00:00Z"));
    assert_eq!((signals(&told), told.at("signals_raised")), (vec!["S7".to_owned()], at("2026-01-28T09:00:00Z")));
    assert!(told.the("review.suggested").says("signal-s7-objection"));
}

#[test]
fn an_objection_that_was_lifted_in_time_suggests_nothing() {
    let mut world = world();
    world.say("ba", "propose A goal --kind goal");
    world.votes("D1", "CC CC CC CCO");
    world.wait("20d");
    world.say("fc", "vote D1 consent");
    assert_eq!(signals(&world.wait("20d")), [""; 0]);
}

#[test]
fn off_track_twice_suggests_a_review_once_does_not() {
    // S10.
    let mut world = world();
    world.say("coco", "indicator add flow --owner BA --baseline 40 --target 20 --every weekly on monday at 9:00");
    world.until(at("2026-01-12T10:00:00Z"));
    world.say("ba", "indicator read N1 41");
    world.until(at("2026-01-19T10:00:00Z"));
    world.say("ba", "indicator read N1 42");
    let told = world.wait("1h");
    assert_eq!(signals(&told), ["S10"]);
    world.say("coco", "review later we know the reason");
    // Back on track, then twice off: a new matter.
    for (day, value, raised) in [("26", "30", 0), ("02", "41", 0), ("09", "41", 1)] {
        let month = if day == "26" { "01" } else { "02" };
        world.until(at(&format!("2026-{month}-{day}T10:00:00Z")));
        world.say("ba", &format!("indicator read N1 {value}"));
        assert_eq!(signals(&world.wait("1h")).len(), raised, "{day}: {value}");
    }
}

#[test]
fn two_missed_readings_suggest_a_review_on_the_next_morning() {
    // S10: due on 12 and 19 January; half a week after the second nobody reads it any more.
    let mut world = world();
    world.say("coco", "indicator add flow --owner BA --every weekly on monday at 9:00");
    assert_eq!(signals(&world.until(at("2026-01-23T08:59:00Z"))), [""; 0]);
    let told = world.until(at("2026-01-23T09:00:00Z"));
    assert_eq!(signals(&told), ["S10"]);
    assert_eq!(signals(&world.wait("60d")), [""; 0], "said once");
}

#[test]
fn one_missed_reading_suggests_nothing() {
    let mut world = world();
    world.say("coco", "indicator add flow --owner BA --every weekly on monday at 9:00");
    world.until(at("2026-01-19T10:00:00Z"));
    world.say("ba", "indicator read N1 41");
    assert_eq!(signals(&world.until(at("2026-01-30T00:00:00Z"))), [""; 0]);
}

#[test]
fn a_needed_sector_that_falls_to_one_voice_suggests_a_review() {
    // S11: public has two voices, communities three.
    let mut world = world();
    world.say("fc", "stakeholder leave");
    assert_eq!(signals(&world.wait("1h")), [""; 0], "two are left");
    world.say("dwo", "stakeholder leave");
    let told = world.wait("1h");
    assert_eq!(signals(&told), ["S11"]);
    assert!(told.the("review.suggested").says("signal-s11-sector"));
    world.say("ba", "stakeholder leave");
    assert_eq!(signals(&world.wait("1h")), ["S11"], "from one to none is another matter");
}

#[test]
fn a_sector_that_was_thin_from_the_start_suggests_nothing() {
    let mut world = World::three();
    assert_eq!(signals(&world.wait("30d")), [""; 0]);
}

#[test]
fn a_contributor_who_leaves_suggests_a_review() {
    // S11.
    let mut world = world();
    world.say("uvf", "stakeholder update --contribution ten hands and a truck");
    world.say("uvf", "stakeholder leave");
    let told = world.wait("1h");
    assert_eq!(signals(&told), ["S11"]);
    assert!(told.the("review.suggested").says("signal-s11-org"));
}

#[test]
fn a_reported_change_takes_a_second_voice_of_another_sector() {
    // S13.
    let mut world = world();
    let told = world.say("ba2", "review signal the new dam is in all the papers");
    assert!(told.room("review.signal").says("review-signal-how"));
    world.say("dwo", "review signal it is in our papers too");
    assert_eq!(signals(&world.wait("1h")), [""; 0], "the same sector");
    let told = world.say("rw", "review signal our members ask about it");
    assert!(told.room("review.signal").says("review-signal-heard"));
    assert_eq!(signals(&world.wait("1h")), ["S13"]);
    // A new report begins anew.
    world.say("coco", "review later we talk about it on Friday");
    world.say("ba", "review signal the dam is being built now");
    assert_eq!(signals(&world.wait("1h")), [""; 0]);
}

#[test]
fn a_report_waits_for_ninety_days() {
    let mut world = world();
    world.say("ba", "review signal the new dam is in all the papers");
    world.wait("91d");
    world.say("rw", "review signal our members ask about it");
    assert_eq!(signals(&world.wait("1h")), [""; 0]);
}

#[test]
fn two_voices_of_different_sectors_open_a_review_directly() {
    // S14.
    let mut world = world();
    let told = world.say("ba", "review call nothing has moved since spring");
    assert!(told.room("review.called").says("review-called-how"));
    world.say("dwo2", "review call we see that as well");
    assert!(world.state.reviews.all.is_empty(), "the same sector");
    let told = world.say("rw", "review call we see that as well");
    assert_eq!(told.events(), ["review_called", "review_opened"]);
    let room = told.room("review.opened");
    assert!(room.says("review-opened-called"));
    assert_eq!(room.data["on"], "2026-01-19T09:00:00Z");
    assert_eq!(world.state.reviews.all[&1].chair, world.member("faci"));
    assert!(world.state.signals.calls.is_empty());
}

#[test]
fn a_called_review_without_a_facilitator_looks_for_a_chair() {
    let mut world = World::nine();
    world.say("ba", "review call nothing has moved since spring");
    let told = world.say("rw", "review call we see that as well");
    assert!(told.room("review.opened").says("review-chair-wanted"));
    world.say("coco", "review move V1 --chair @uvf");
    world.say("uvf", "review state V1 We stand still.");
}

#[test]
fn who_has_no_voice_calls_for_no_review() {
    let mut world = world();
    world.say("coco", "stakeholder add The Daily --sector media --code TD --lead @td");
    assert!(
        world.refused("td", "review call nothing has moved since spring").is(Fault::Forbidden, "refusal-org-no-voice")
    );
    // But it may report what it sees, and a voice seconds it.
    world.say("td", "review signal the new dam is on page one");
    world.say("ba", "review signal we have read it as well");
    assert_eq!(signals(&world.wait("1h")), ["S13"]);
}

#[test]
fn after_downtime_it_is_raised_once_and_all_have_their_fourteen_days() {
    let mut world = world();
    world.say("sb", "propose Who pays --kind sharing");
    world.votes("D1", "++ ++ ++ xxx");
    let told = world.down("40d");
    assert_eq!(signals(&told), ["S8"]);
    assert!(told.room_or_none("review.suggested").is_none(), "nobody could answer yet");
    let told = world.wait("14d");
    assert!(told.room_or_none("review.suggested").is_some());
}

#[test]
fn while_the_partnership_pauses_nothing_is_suggested() {
    let mut world = world();
    world.say("coco", "review open --on in 1d --chair @faci");
    world.say("faci", "review state V1 We are half way.");
    world.say("faci", "review conclude V1 pause We rest. --until in 60 days");
    world.votes("D1", "CC CC CC CCC");
    world.wait("14d");
    world.say("dwo", "stakeholder leave");
    assert_eq!(signals(&world.wait("40d")), [""; 0]);
    assert_eq!(signals(&world.wait("10d")).first().map(String::as_str), Some("S1"));
}

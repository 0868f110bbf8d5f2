//! Mondays: each coordinator's status comes to them at the start of their week (`method.md` 7.4).

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};

use super::Role;
use crate::{
    event::{Entry, Event},
    ids::MemberId,
    notice::{Notice, To, Urgency},
    people::People,
    state::State,
    times::{MORNING, Manners},
};

/// The next Monday on which coordinators are told, with all whose morning it is at that minute.
pub(crate) fn next(state: &State, people: &People, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Event)> {
    let due: Vec<(DateTime<Utc>, MemberId)> = state
        .holders(Role::Coordinator)
        .into_iter()
        .filter_map(|member| {
            let told = state.members.get(&member)?.told?;
            Some((monday(&people.manners(state, Some(member)), told, now)?, member))
        })
        .collect();
    let at = due.iter().map(|(at, _)| *at).min()?;
    let members = due.into_iter().filter(|(other, _)| *other == at).map(|(_, member)| member).collect();
    Some((at, Event::CoordinatorsTold { members }))
}

/// The morning of the first Monday after the day of `told` that is still to come; where Mondays were missed, of the last
/// of them, so that an outage of a month is made good once. A Monday off is made good on the next working day.
fn monday(manners: &Manners, told: DateTime<Utc>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let mornings = |from: DateTime<Utc>| {
        let day = manners.zone.local(from).date();
        let monday = day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()) + 7));
        let mondays = monday.into_iter().flat_map(|monday| (0..4).filter_map(move |week| weeks_after(monday, week)));
        mondays.map(|monday| manners.working_morning(manners.zone.instant(monday.and_time(MORNING))))
    };
    let later = |at: &DateTime<Utc>| manners.zone.local(*at).date() > manners.zone.local(told).date();
    let missed = mornings(now).filter(|at| *at <= now && later(at)).max();
    missed.or_else(|| mornings(told.max(now)).find(|at| *at > now && later(at)))
}

fn weeks_after(monday: NaiveDate, weeks: u64) -> Option<NaiveDate> {
    monday.checked_add_days(Days::new(weeks * 7))
}

/// Notes who was told, and from when on somebody is: whoever takes the role up in mid-week is owed nothing for it.
pub(super) fn evolve(state: &mut State, entry: &Entry) {
    let told = match &entry.event {
        Event::CoordinatorsTold { members } => members.as_slice(),
        Event::Appointed { member, role: Role::Coordinator } => std::slice::from_ref(member),
        _ => return,
    };
    for member in told {
        state.members.entry(*member).or_default().told = Some(entry.at);
    }
}

/// Where the partnership stands, to each coordinator, in that day's digest.
pub(crate) fn notices(after: &State, people: &People, entry: &Entry, out: &mut Vec<Notice>) {
    let Event::CoordinatorsTold { members } = &entry.event else { return };
    out.extend(members.iter().map(|member| {
        crate::status::of_coordinator(after, people, entry.at)
            .to(To::Member(*member))
            .urgency(Urgency::WorkingMorning)
            .topic("week")
    }));
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    // Wednesday 6 January 2027; Mondays are the 11th, the 18th, the 25th.
    #[case::the_coming_one("sat,sun", "21-7", "01-06T10:00", "01-06T10:00", "01-11T09:00")]
    #[case::at_the_minute("sat,sun", "21-7", "01-06T10:00", "01-11T09:00", "01-11T09:00")]
    #[case::told_once("sat,sun", "21-7", "01-11T09:00", "01-11T09:00", "01-18T09:00")]
    #[case::the_last_of_those_missed("sat,sun", "21-7", "01-06T10:00", "01-27T15:00", "01-25T09:00")]
    #[case::not_again_in_the_same_week("sat,sun", "21-7", "01-25T09:00", "01-27T15:00", "02-01T09:00")]
    #[case::who_took_it_up_this_morning("sat,sun", "21-7", "01-11T08:00", "01-11T08:00", "01-18T09:00")]
    #[case::a_monday_off("mon,tue", "21-7", "01-06T10:00", "01-11T09:00", "01-13T09:00")]
    #[case::who_sleeps_late("sat,sun", "21-10:30", "01-06T10:00", "01-06T10:00", "01-11T10:30")]
    fn a_coordinator_is_told_on_monday_morning(
        #[case] weekend: &str,
        #[case] quiet: &str,
        #[case] told: &str,
        #[case] now: &str,
        #[case] expected: &str,
    ) {
        let at = |text: &str| format!("2027-{text}:00+03:00").parse::<DateTime<Utc>>().unwrap();
        let manners = Manners {
            zone: "Africa/Nairobi".parse().unwrap(),
            weekend: weekend.parse().unwrap(),
            quiet: quiet.parse().unwrap(),
        };
        assert_eq!(monday(&manners, at(told), at(now)), Some(at(expected)));
    }
}

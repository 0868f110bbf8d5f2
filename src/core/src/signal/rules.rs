//! Each signal as a pure function over the few figures it looks at (5.6). Means and gaps are in tenths, as they are shown.

/// S2: any item overall below 3.0.
#[must_use]
pub fn low_item(overall: impl IntoIterator<Item = i32>) -> bool {
    overall.into_iter().any(|mean| mean < 30)
}

/// What a check-in showed of one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ItemSpread {
    /// The gap between sectors, where one is shown.
    pub gap: Option<i32>,
    /// The lowest shown group.
    pub lowest: Option<i32>,
}

/// S3: a sector gap of 1.0 or more on any item, or a shown group below 2.5.
#[must_use]
pub fn wide_gap(items: impl IntoIterator<Item = ItemSpread>) -> bool {
    items.into_iter().any(|item| item.gap.is_some_and(|gap| gap >= 10) || item.lowest.is_some_and(|mean| mean < 25))
}

/// S4: one item down by 0.5 or more since the round before, or three items by 0.3 or more. Pairs are before and now, of
/// items shown both times.
#[must_use]
pub fn falling(items: impl IntoIterator<Item = (i32, i32)>) -> bool {
    let (mut hard, mut some) = (false, 0_u32);
    for (before, now) in items {
        hard |= before - now >= 5;
        some += u32::from(before - now >= 3);
    }
    hard || some >= 3
}

/// What a check-in asks about (5.2), as far as signals look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Trust.
    Trust,
    /// Influence.
    Influence,
    /// Sharing.
    Sharing,
    /// Anything else.
    Other,
}

/// S5: split on trust, influence or sharing. The items that are split.
#[must_use]
pub fn split(items: impl IntoIterator<Item = Asked>) -> bool {
    items.into_iter().any(|asked| asked != Asked::Other)
}

/// How many answered a check-in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Response {
    /// How many were invited.
    pub invited: usize,
    /// How many answered.
    pub answered: usize,
    /// The same of the round before: invited, answered.
    pub before: Option<(usize, usize)>,
    /// Invited and answered of each sector.
    pub sectors: Vec<(usize, usize)>,
    /// Whether enough answered for anything to be shown.
    pub shown: bool,
}

/// S6: a response rate below 50 %, or down by 20 points, or a whole sector of two or more invited silent, or a round that
/// could not be shown.
#[must_use]
pub fn few_answers(round: &Response) -> bool {
    let half = 2 * round.answered < round.invited;
    // Down by 20 points: before/invited - answered/invited >= 1/5, in whole numbers.
    let down = round.before.is_some_and(|(invited, answered)| {
        5 * (answered * round.invited) >= 5 * (round.answered * invited) + invited * round.invited && invited > 0
    });
    let silent = round.sectors.iter().any(|(invited, answered)| *invited >= 2 && *answered == 0);
    half || down || silent || !round.shown
}

/// S7, first half: two decisions in a row without quorum. Whether each missed it, oldest first.
#[must_use]
pub fn no_quorum_twice(missed: &[bool]) -> bool {
    matches!(missed, [.., true, true])
}

/// S7, second half: an objection or block open for more than so many days.
pub const OBJECTION_DAYS: i64 = 21;

/// S8: adopted against so many whole sectors (R23).
#[must_use]
pub const fn against_a_sector(whole_sectors_against: usize) -> bool {
    whole_sectors_against > 0
}

/// S9: more than 30 % of due commitments overdue by more than 14 days.
#[must_use]
pub const fn promises_overdue(due: usize, long_overdue: usize) -> bool {
    10 * long_overdue > 3 * due
}

/// S9 counts what is overdue by more than so many days.
pub const OVERDUE_DAYS: i64 = 14;

/// S10: off track in two readings running, or two missed.
#[must_use]
pub fn results_astray(off_track: &[bool], missed_running: usize) -> bool {
    matches!(off_track, [.., true, true]) || missed_running >= 2
}

/// S11, first half: a needed sector falls to 0 or 1 voice.
#[must_use]
pub const fn sector_thins(needed: bool, before: usize, now: usize) -> bool {
    needed && now < before && now <= 1
}

/// S11, second half: a main contributor leaves. Main is who has said what it brings.
#[must_use]
pub const fn contributor_leaves(contributes: bool) -> bool {
    contributes
}

/// S12: an external item unanswered after so many days.
pub const COMPLAINT_DAYS: i64 = 30;

/// S12: whether an outside item of that age, in whole days, is unanswered for too long.
#[must_use]
pub const fn complaint_waits(answered: bool, days: i64) -> bool {
    !answered && days >= COMPLAINT_DAYS
}

/// S13, S14: a second one of another sector.
#[must_use]
pub fn another_sector<S: PartialEq>(first: &S, second: &S) -> bool {
    first != second
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(&[30, 35], false)]
    #[case(&[35, 29], true)]
    #[case(&[], false)]
    fn s2_fires_below_three(#[case] means: &[i32], #[case] fires: bool) {
        assert_eq!(low_item(means.iter().copied()), fires);
    }

    #[rstest]
    #[case(Some(9), Some(25), false)]
    #[case(Some(10), Some(25), true)]
    #[case(Some(9), Some(24), true)]
    #[case(None, None, false)]
    fn s3_fires_on_a_gap_of_one_or_a_low_group(
        #[case] gap: Option<i32>,
        #[case] lowest: Option<i32>,
        #[case] fires: bool,
    ) {
        assert_eq!(wide_gap([ItemSpread::default(), ItemSpread { gap, lowest }]), fires);
    }

    #[rstest]
    #[case(&[(40, 36)], false)]
    #[case(&[(40, 35)], true)]
    #[case(&[(40, 37), (40, 37)], false)]
    #[case(&[(40, 37), (40, 37), (40, 38)], false)]
    #[case(&[(40, 37), (40, 37), (40, 37)], true)]
    #[case(&[(35, 40)], false)]
    fn s4_fires_on_one_hard_or_three_soft_falls(#[case] items: &[(i32, i32)], #[case] fires: bool) {
        assert_eq!(falling(items.iter().copied()), fires);
    }

    #[rstest]
    #[case(&[Asked::Other], false)]
    #[case(&[Asked::Other, Asked::Trust], true)]
    #[case(&[Asked::Influence], true)]
    #[case(&[Asked::Sharing], true)]
    fn s5_fires_on_what_hurts(#[case] items: &[Asked], #[case] fires: bool) {
        assert_eq!(split(items.iter().copied()), fires);
    }

    fn round(invited: usize, answered: usize) -> Response {
        Response { invited, answered, before: None, sectors: vec![(invited, answered)], shown: true }
    }

    #[rstest]
    #[case(round(10, 5), false)]
    #[case(round(10, 4), true)]
    #[case(Response { before: Some((10, 10)), ..round(100, 81) }, false)]
    #[case(Response { before: Some((10, 10)), ..round(100, 80) }, true)]
    #[case(Response { before: Some((0, 0)), ..round(10, 8) }, false)]
    #[case(Response { sectors: vec![(1, 0), (9, 8)], ..round(10, 8) }, false)]
    #[case(Response { sectors: vec![(2, 0), (8, 8)], ..round(10, 8) }, true)]
    #[case(Response { shown: false, ..round(10, 8) }, true)]
    fn s6_fires_where_few_answer(#[case] round: Response, #[case] fires: bool) {
        assert_eq!(few_answers(&round), fires);
    }

    #[rstest]
    #[case(&[true], false)]
    #[case(&[true, false, true], false)]
    #[case(&[false, true, true], true)]
    fn s7_fires_on_two_in_a_row_without_quorum(#[case] missed: &[bool], #[case] fires: bool) {
        assert_eq!(no_quorum_twice(missed), fires);
    }

    #[test]
    fn s8_fires_on_one_whole_sector() {
        assert!(!against_a_sector(0));
        assert!(against_a_sector(1));
    }

    #[rstest]
    #[case(0, 0, false)]
    #[case(10, 3, false)]
    #[case(10, 4, true)]
    #[case(1, 1, true)]
    fn s9_fires_above_three_in_ten(#[case] due: usize, #[case] overdue: usize, #[case] fires: bool) {
        assert_eq!(promises_overdue(due, overdue), fires);
    }

    #[rstest]
    #[case(&[true], 1, false)]
    #[case(&[true, false], 0, false)]
    #[case(&[false, true, true], 0, true)]
    #[case(&[], 2, true)]
    fn s10_fires_on_the_second(#[case] off: &[bool], #[case] missed: usize, #[case] fires: bool) {
        assert_eq!(results_astray(off, missed), fires);
    }

    #[rstest]
    #[case(true, 3, 2, false)]
    #[case(true, 2, 1, true)]
    #[case(true, 1, 0, true)]
    #[case(true, 0, 1, false)]
    #[case(true, 1, 1, false)]
    #[case(false, 2, 1, false)]
    fn s11_fires_when_a_needed_sector_thins(
        #[case] needed: bool,
        #[case] before: usize,
        #[case] now: usize,
        #[case] fires: bool,
    ) {
        assert_eq!(sector_thins(needed, before, now), fires);
        assert!(contributor_leaves(true) && !contributor_leaves(false));
    }

    #[rstest]
    #[case(false, 29, false)]
    #[case(false, 30, true)]
    #[case(true, 90, false)]
    fn s12_fires_after_thirty_days(#[case] answered: bool, #[case] days: i64, #[case] fires: bool) {
        assert_eq!(complaint_waits(answered, days), fires);
    }

    #[test]
    fn s13_and_s14_take_another_sector() {
        assert!(another_sector(&1, &2));
        assert!(!another_sector(&1, &1));
    }
}

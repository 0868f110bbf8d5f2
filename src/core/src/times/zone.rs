//! A time zone by its IANA name, with the rules of the bundled tz database.

use std::{fmt, str::FromStr, sync::LazyLock};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use jiff::{
    Timestamp,
    civil::DateTime as Civil,
    tz::{AmbiguousOffset, Offset, TimeZone, TimeZoneDatabase},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The rules that travel with the program; the machine's own may be years old.
static RULES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// Every id people may name. `Factory` is the database's word for "not set".
static IDS: LazyLock<Vec<String>> =
    LazyLock::new(|| RULES.available().map(|name| name.as_str().to_owned()).filter(|id| id != "Factory").collect());

/// A time zone: an IANA id and its rules. Two are equal when their ids are.
#[derive(Clone)]
pub struct Zone {
    id: String,
    rules: TimeZone,
}

/// The word names no time zone of the tz database. Fixed offsets (`+03:00`, `UTC+3`) are refused too: they know no
/// summer time and no change of the law.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no time zone `{word}`")]
pub struct ZoneError {
    /// What was typed.
    pub word: String,
    /// The id that was probably meant, by its whole name or its city.
    pub nearest: Option<String>,
}

impl Zone {
    /// Coordinated universal time.
    #[must_use]
    pub fn utc() -> Self {
        Self { id: "UTC".to_owned(), rules: TimeZone::UTC }
    }

    /// The IANA id in its canonical spelling: `Africa/Nairobi`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Every IANA id there is, in alphabetical order, for completions.
    pub fn all() -> impl Iterator<Item = &'static str> {
        IDS.iter().map(String::as_str)
    }

    /// The wall clock of this zone at that instant.
    #[must_use]
    pub fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        shift(at, self.offset_seconds(at))
    }

    /// The instant of that wall time: the end of the gap where the zone skips it, the first pass where it comes twice.
    #[must_use]
    pub fn instant(&self, local: NaiveDateTime) -> DateTime<Utc> {
        match self.offset_at(local) {
            AmbiguousOffset::Unambiguous { offset } => unshift(local, offset.seconds()),
            AmbiguousOffset::Fold { before, .. } => unshift(local, before.seconds()),
            AmbiguousOffset::Gap { before, after } => {
                // Read with the later offset, the wall time lies before the change, and the change is the next one that
                // leads to that offset (others may only rename the zone).
                let early = unshift(local, after.seconds());
                self.changes(early)
                    .find(|(_, offset)| *offset == after.seconds())
                    .map_or_else(|| unshift(local, before.seconds()), |(at, _)| at)
            }
        }
    }

    /// Whether the zone's clocks never show that wall time.
    #[must_use]
    pub fn is_gap(&self, local: NaiveDateTime) -> bool {
        matches!(self.offset_at(local), AmbiguousOffset::Gap { .. })
    }

    /// Seconds east of Greenwich at that instant.
    #[must_use]
    pub fn offset_seconds(&self, at: DateTime<Utc>) -> i32 {
        self.rules.to_offset(timestamp(at)).seconds()
    }

    /// The changes of this zone strictly after an instant: when, and the offset in seconds from then on.
    pub(super) fn changes(&self, after: DateTime<Utc>) -> impl Iterator<Item = (DateTime<Utc>, i32)> {
        self.rules.following(timestamp(after)).filter_map(|change| {
            let at = DateTime::from_timestamp(change.timestamp().as_second(), 0)?;
            Some((at, change.offset().seconds()))
        })
    }

    fn offset_at(&self, local: NaiveDateTime) -> AmbiguousOffset {
        civil(local).map_or(AmbiguousOffset::Unambiguous { offset: Offset::UTC }, |civil| {
            self.rules.to_ambiguous_timestamp(civil).offset()
        })
    }
}

/// The wall clock so many seconds east. At the end of time itself it stands still.
pub(super) fn shift(at: DateTime<Utc>, seconds: i32) -> NaiveDateTime {
    let utc = at.naive_utc();
    utc.checked_add_signed(TimeDelta::seconds(seconds.into())).unwrap_or(utc)
}

/// The instant at which a clock so many seconds east shows this.
pub(super) fn unshift(local: NaiveDateTime, seconds: i32) -> DateTime<Utc> {
    local.checked_sub_signed(TimeDelta::seconds(seconds.into())).unwrap_or(local).and_utc()
}

/// The same instant for the zone rules, which know the years -9999 to 9999.
fn timestamp(at: DateTime<Utc>) -> Timestamp {
    let end = if at.timestamp() < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::from_second(at.timestamp()).unwrap_or(end)
}

/// The same wall time for the zone rules, to the second: no zone changes inside one.
fn civil(local: NaiveDateTime) -> Option<Civil> {
    use chrono::{Datelike, Timelike};
    Civil::new(
        local.year().try_into().ok()?,
        local.month().try_into().ok()?,
        local.day().try_into().ok()?,
        local.hour().try_into().ok()?,
        local.minute().try_into().ok()?,
        local.second().try_into().ok()?,
        0,
    )
    .ok()
}

impl FromStr for Zone {
    type Err = ZoneError;

    fn from_str(word: &str) -> Result<Self, ZoneError> {
        // Ids have no spaces, cities have.
        let wanted = super::digits::tidy(word).replace(' ', "_");
        let id = Self::all().find(|id| id.eq_ignore_ascii_case(&wanted));
        let rules = id.and_then(|id| RULES.get(id).ok());
        match (id, rules) {
            (Some(id), Some(rules)) => Ok(Self { id: id.to_owned(), rules }),
            _ => Err(ZoneError { word: word.trim().to_owned(), nearest: nearest(&wanted) }),
        }
    }
}

/// The id that was probably meant: `nairobi`, `Afrika/Nairobi`, `New York`.
fn nearest(wanted: &str) -> Option<String> {
    let sane = (3..=40).contains(&wanted.chars().count());
    if !sane || wanted.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let city = last_part(wanted);
    let mut best: Option<(f64, &str)> = None;
    for id in Zone::all() {
        let lower = id.to_ascii_lowercase();
        let whole = strsim::normalized_damerau_levenshtein(wanted, &lower);
        let part = strsim::normalized_damerau_levenshtein(city, last_part(&lower));
        // Of two cities of one name, the id that looks more like the whole.
        let score = whole.max(part) + whole / 100.0;
        if score >= 0.7 && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, id));
        }
    }
    best.map(|(_, id)| id.to_owned())
}

fn last_part(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Zone {}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Zone").field(&self.id).finish()
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.id)
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.id)
    }
}

impl<'de> Deserialize<'de> for Zone {
    /// Reads any id: a ledger must replay even where the tz database has dropped a name since. Such a zone keeps its id
    /// and counts as UTC.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        let rules = RULES.get(&id).unwrap_or(TimeZone::UTC);
        Ok(Self { id, rules })
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn zone(id: &str) -> Zone {
        id.parse().unwrap()
    }

    fn wall(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    #[rstest]
    #[case("africa/nairobi", "Africa/Nairobi")]
    #[case("AMERICA/new_york", "America/New_York")]
    #[case(" America/New York ", "America/New_York")]
    #[case("utc", "UTC")]
    #[case("america/argentina/buenos_aires", "America/Argentina/Buenos_Aires")]
    fn a_zone_is_known_in_any_case(#[case] word: &str, #[case] id: &str) {
        assert_eq!(zone(word).id(), id);
    }

    #[rstest]
    #[case("nairobi", Some("Africa/Nairobi"))]
    #[case("Afrika/Nairobi", Some("Africa/Nairobi"))]
    #[case("Europe/Nairobi", Some("Africa/Nairobi"))]
    #[case("new york", Some("America/New_York"))]
    #[case("Berln", Some("Europe/Berlin"))]
    #[case("", None)]
    #[case("   ", None)]
    #[case("+03:00", None)]
    #[case("UTC+3", None)]
    #[case("GMT-٣", None)]
    #[case("Factory", None)]
    #[case("xxxxxxxxxxxx", None)]
    fn another_word_is_refused_with_the_nearest(#[case] word: &str, #[case] near: Option<&str>) {
        let error = word.parse::<Zone>().unwrap_err();
        assert_eq!(error.word, word.trim());
        assert_eq!(error.nearest.as_deref(), near);
    }

    #[rstest]
    // Skipped: the end of the gap.
    #[case("Europe/Berlin", "2026-03-29 02:30", "2026-03-29T01:00:00Z", true)]
    #[case("Europe/Berlin", "2026-03-29 02:00", "2026-03-29T01:00:00Z", true)]
    #[case("Europe/Berlin", "2026-03-29 03:00", "2026-03-29T01:00:00Z", false)]
    // Twice: the first pass.
    #[case("Europe/Berlin", "2026-10-25 02:30", "2026-10-25T00:30:00Z", false)]
    #[case("Europe/Berlin", "2026-10-25 03:00", "2026-10-25T02:00:00Z", false)]
    // Half an hour only.
    #[case("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03T15:30:00Z", true)]
    #[case("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04T14:45:00Z", false)]
    // A whole day.
    #[case("Pacific/Apia", "2011-12-30 12:00", "2011-12-30T10:00:00Z", true)]
    // Morocco stays at UTC+0 since 2026-09-20; British Columbia at UTC-7 since 2026-03-08.
    #[case("Africa/Casablanca", "2026-12-01 12:00", "2026-12-01T12:00:00Z", false)]
    #[case("America/Vancouver", "2026-12-01 12:00", "2026-12-01T19:00:00Z", false)]
    fn wall_times_have_one_instant(#[case] id: &str, #[case] local: &str, #[case] instant: &str, #[case] gap: bool) {
        let at = zone(id).instant(wall(local));
        assert_eq!(at, instant.parse::<DateTime<Utc>>().unwrap());
        assert_eq!(zone(id).is_gap(wall(local)), gap);
        if !gap {
            assert_eq!(zone(id).local(at), wall(local));
        }
    }

    #[test]
    fn a_stored_zone_the_database_forgot_still_replays() {
        let lost: Zone = serde_json::from_str("\"Mars/Olympus\"").unwrap();
        assert_eq!(lost.id(), "Mars/Olympus");
        assert_eq!(lost.offset_seconds(DateTime::UNIX_EPOCH), 0);
        assert_eq!(serde_json::to_string(&lost).unwrap(), "\"Mars/Olympus\"");
        let kept: Zone = serde_json::from_str("\"Africa/Nairobi\"").unwrap();
        assert_eq!(kept, zone("Africa/Nairobi"));
        assert_eq!(kept.offset_seconds(DateTime::UNIX_EPOCH), 10_800);
    }

    #[test]
    fn the_ends_of_time_do_not_panic() {
        let zone = zone("Pacific/Auckland");
        for at in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            let _ = zone.instant(zone.local(at));
        }
        assert_eq!(Zone::all().count(), IDS.len());
    }
}

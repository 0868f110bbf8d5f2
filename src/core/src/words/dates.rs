//! Dates, times, numbers and lists, as each language writes them (CLDR through ICU4X).

use std::sync::LazyLock;

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use icu_datetime::{
    DateTimeFormatter, DateTimeFormatterPreferences, NoCalendarFormatter,
    fieldsets::{YMDE, YMDET, zone::ExemplarCity},
    input::{Date, DateTime as LocalTime, Time},
    preferences::HourCycle,
};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::{Locale, locale};
use icu_time::zone::IanaParser;

use crate::{times::Zone, vocabulary::Language};

/// The formatters of one language. Where CLDR's data fail, plain ISO forms stand in: a date is never silent.
struct Formats {
    day: Option<DateTimeFormatter<YMDE>>,
    instant: Option<DateTimeFormatter<YMDET>>,
    city: Option<NoCalendarFormatter<ExemplarCity>>,
    number: Option<DecimalFormatter>,
    list: Option<ListFormatter>,
    ascii_spaces: bool,
}

static FORMATS: LazyLock<Vec<Formats>> = LazyLock::new(|| Language::ALL.iter().copied().map(Formats::new).collect());

/// The formatters of a language; they stand in the order of [`Language::ALL`].
fn of(language: Language) -> Option<&'static Formats> {
    FORMATS.get(language as usize)
}

/// Dates of English are written day first, as most of the world does, with the 24-hour clock.
const fn locale_of(language: Language) -> Locale {
    match language {
        Language::En => locale!("en-GB"),
        Language::Fr => locale!("fr"),
        Language::Es => locale!("es"),
        Language::Ar => locale!("ar"),
    }
}

impl Formats {
    fn new(language: Language) -> Self {
        let locale = locale_of(language);
        let mut dates: DateTimeFormatterPreferences = (&locale).into();
        dates.hour_cycle = Some(HourCycle::H23);
        // Arabic's middle length is all digits, which tells a day from a month to nobody.
        let day = if matches!(language, Language::Ar) { YMDE::long() } else { YMDE::medium() };
        Self {
            day: DateTimeFormatter::try_new(dates, day).ok(),
            instant: DateTimeFormatter::try_new(dates, day.with_time_hm()).ok(),
            city: NoCalendarFormatter::try_new(dates, ExemplarCity).ok(),
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok(),
            ascii_spaces: matches!(language, Language::En),
        }
    }

    /// CLDR writes narrow no-break spaces; in English they would only break comparisons.
    fn spaced(&self, text: String) -> String {
        if self.ascii_spaces { text.replace(['\u{202F}', '\u{00A0}', '\u{2009}'], " ") } else { text }
    }
}

/// A calendar day with its weekday: `Mon, 1 Feb 2027`.
pub(super) fn day(date: NaiveDate, language: Language) -> String {
    let shown = of(language).and_then(|formats| {
        let formatter = formats.day.as_ref()?;
        Some(formats.spaced(formatter.format(&iso(date)?).to_string()))
    });
    shown.unwrap_or_else(|| date.to_string())
}

/// The day of an instant in a zone.
pub(super) fn day_of(instant: DateTime<Utc>, zone: &Zone, language: Language) -> String {
    day(zone.local(instant).date(), language)
}

/// Day and time of an instant in a zone, the zone not named: `Mon, 1 Feb 2027, 10:00`.
pub(super) fn instant(instant: DateTime<Utc>, zone: &Zone, language: Language) -> String {
    let local = zone.local(instant);
    let shown = of(language).and_then(|formats| {
        let formatter = formats.instant.as_ref()?;
        let time = Time::try_new(u8::try_from(local.hour()).ok()?, u8::try_from(local.minute()).ok()?, 0, 0).ok()?;
        let input = LocalTime { date: iso(local.date())?, time };
        Some(formats.spaced(formatter.format(&input).to_string()))
    });
    shown.unwrap_or_else(|| local.format("%Y-%m-%d %H:%M").to_string())
}

/// A zone by its city in the language, `Nairobi`; one without a city by its offset at that instant, `UTC+03:00`.
pub(super) fn place(instant: DateTime<Utc>, zone: &Zone, language: Language) -> String {
    let id = zone.id();
    let has_city = id.contains('/') && !id.starts_with("Etc/");
    let city = has_city
        .then(|| {
            let formatter = of(language)?.city.as_ref()?;
            let zone = IanaParser::new().parse(id);
            (!zone.is_unknown()).then(|| formatter.format(&zone.without_offset()).to_string())
        })
        .flatten();
    city.unwrap_or_else(|| {
        let seconds = zone.offset_seconds(instant);
        let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() % 3600 / 60);
        match seconds {
            0 => "UTC".to_owned(),
            1.. => format!("UTC+{hours:02}:{minutes:02}"),
            _ => format!("UTC-{hours:02}:{minutes:02}"),
        }
    })
}

/// A number in the digits and groups of the language. `plain` is the number in ASCII digits.
pub(super) fn number(plain: &str, language: Language) -> String {
    let shown = of(language).and_then(|formats| {
        let formatter = formats.number.as_ref()?;
        Some(formats.spaced(formatter.format(&Decimal::try_from_str(plain).ok()?).to_string()))
    });
    shown.unwrap_or_else(|| plain.to_owned())
}

/// Several items joined as the language joins them: `KIB, UNA and DAM`.
pub(super) fn list(items: &[String], language: Language) -> String {
    match of(language).and_then(|formats| formats.list.as_ref()) {
        Some(formatter) => formatter.format(items.iter()).to_string(),
        None => items.join(", "),
    }
}

fn iso(date: NaiveDate) -> Option<Date<icu_calendar::Iso>> {
    Date::try_new_iso(date.year(), u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn zone(id: &str) -> Zone {
        id.parse().unwrap()
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[rstest]
    #[case(Language::En, "Mon, 1 Feb 2027, 10:00")]
    #[case(Language::Fr, "lun. 1 févr. 2027, 10:00")]
    #[case(Language::Es, "lun, 1 feb 2027, 10:00")]
    #[case(Language::Ar, "الاثنين، 1 فبراير 2027 في 10:00")]
    fn an_instant_is_written_in_the_readers_language(#[case] language: Language, #[case] shown: &str) {
        assert_eq!(instant(at("2027-02-01T07:00:00Z"), &zone("Africa/Nairobi"), language), shown);
    }

    #[rstest]
    #[case("Africa/Nairobi", Language::En, "Nairobi")]
    #[case("America/Mexico_City", Language::Es, "Ciudad de México")]
    #[case("Africa/Cairo", Language::Ar, "القاهرة")]
    #[case("UTC", Language::En, "UTC")]
    #[case("Etc/GMT-3", Language::En, "UTC+03:00")]
    fn a_zone_is_named_by_its_city(#[case] zone: &str, #[case] language: Language, #[case] shown: &str) {
        assert_eq!(place(at("2027-02-01T07:00:00Z"), &self::zone(zone), language), shown);
    }

    #[rstest]
    #[case("1234567", Language::En, "1,234,567")]
    #[case("-5", Language::En, "-5")]
    #[case("12", Language::Ar, "12")]
    fn numbers_use_the_digits_of_the_language(#[case] plain: &str, #[case] language: Language, #[case] shown: &str) {
        assert_eq!(number(plain, language), shown);
    }

    #[rstest]
    #[case(Language::En, "KIB, UNA and DAM")]
    #[case(Language::Fr, "KIB, UNA et DAM")]
    #[case(Language::Ar, "KIB وUNA وDAM")]
    fn lists_are_joined_as_the_language_does(#[case] language: Language, #[case] shown: &str) {
        assert_eq!(list(&["KIB".into(), "UNA".into(), "DAM".into()], language), shown);
    }

    #[test]
    fn the_day_of_an_instant_is_the_readers_day() {
        assert_eq!(day_of(at("2027-01-31T22:30:00Z"), &zone("Africa/Nairobi"), Language::En), "Mon, 1 Feb 2027");
        assert_eq!(day_of(at("2027-01-31T22:30:00Z"), &zone("America/Lima"), Language::En), "Sun, 31 Jan 2027");
    }

    #[test]
    fn every_language_has_all_its_formatters() {
        for formats in FORMATS.iter() {
            assert!(formats.day.is_some() && formats.instant.is_some() && formats.city.is_some());
            assert!(formats.number.is_some() && formats.list.is_some());
        }
    }
}

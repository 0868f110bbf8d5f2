//! Governance rules (`method.md` 4.1, 4.11): what partners decided about deciding. In force from adoption until replaced or
//! ended; frozen into each matter when it opens.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::rules::{self, Fraction, Rules};
use crate::{
    catalogue::{Wrong, value::Settings},
    decide::Draft,
    event::{DecisionNumber, Entry, Event},
    ids::{Letter, Ref, SectorId},
    partnership::{
        sector_typed,
        voices::{self, Target},
    },
    refusal::{Fault, Refusal},
    state::State,
    times::{Dur, Zone},
    vocabulary::{Kind, Language, Level, Method, NotAWord, Scale, Window, YesNo},
    words::{
        fold,
        say::{Arg, Say},
    },
};

/// One thing a governance rule changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are named for what they hold")]
pub enum RuleChange {
    /// `method.KIND`: the kind's default method, and the weakest that may be chosen.
    Method { kind: Kind, method: Method },
    /// `level.KIND`: the kind's level.
    Level { kind: Kind, level: Level },
    /// `fallback.KIND`: the vote that follows where consent or consensus gets stuck.
    Fallback { kind: Kind, method: Method },
    /// `window.routine`, `.major`, `.advice`, `.gradients`.
    Window { of: Window, hours: u32 },
    /// `urgent.window`: that there may be urgent matters, and how short.
    UrgentWindow { hours: u32 },
    /// `urgent.method`: how urgent matters are decided.
    UrgentMethod { method: Method },
    /// `voice.SECTOR`: whether organisations of this sector vote.
    Voice { sector: SectorId, voice: bool },
    /// `languages`: the working languages.
    Languages { languages: Vec<Language> },
    /// `notice.meeting`: how long ahead a session is announced.
    MeetingNotice { hours: u32 },
    /// `quorum.routine`, `quorum.major`.
    Quorum { level: Level, quorum: Fraction },
    /// `consensus.active-majority`: whether consensus takes more than half of all voices (4.3).
    ActiveMajority { on: bool },
    /// `voices`: the range of voices aimed at (6, C14).
    Voices { targets: Vec<Target> },
}

/// Every key that can be set, as it is typed.
pub const KEYS: &[&str] = &[
    "method.KIND",
    "level.KIND",
    "fallback.KIND",
    "window.routine",
    "window.major",
    "window.advice",
    "window.gradients",
    "urgent.window",
    "urgent.method",
    "voice.SECTOR",
    "languages",
    "notice.meeting",
    "quorum.routine",
    "quorum.major",
    "consensus.active-majority",
    "voices",
];

const DAY: u32 = 24;
/// A window of more than a year is a typing mistake.
const LONGEST: u32 = 366 * DAY;
/// Nobody is decided about while they sleep.
const SHORTEST_URGENT: u32 = DAY;
/// Fewer than a third of the voices decide nothing.
const LEAST_QUORUM: Fraction = Fraction { of: 1, per: 3 };

impl RuleChange {
    /// The key as it is typed: `fallback.activity`. The sector's word is not known here.
    fn key(&self) -> (&'static str, Option<String>) {
        match self {
            Self::Method { kind, .. } => ("method", Some(kind.to_string())),
            Self::Level { kind, .. } => ("level", Some(kind.to_string())),
            Self::Fallback { kind, .. } => ("fallback", Some(kind.to_string())),
            Self::Window { of, .. } => ("window", Some(of.to_string())),
            Self::UrgentWindow { .. } => ("urgent", Some("window".to_owned())),
            Self::UrgentMethod { .. } => ("urgent", Some("method".to_owned())),
            Self::Voice { sector, .. } => ("voice", Some(sector.0.to_string())),
            Self::Languages { .. } => ("languages", None),
            Self::MeetingNotice { .. } => ("notice", Some("meeting".to_owned())),
            Self::Quorum { level, .. } => ("quorum", Some(level.to_string())),
            Self::ActiveMajority { .. } => ("consensus", Some("active-majority".to_owned())),
            Self::Voices { .. } => ("voices", None),
        }
    }

    /// What it sets, as a line of its own.
    #[must_use]
    pub fn sets(&self, state: &State) -> Say {
        Say::new("rule-sets").with("rule", self.say(state))
    }

    /// What it changes, in words: "window of routine matters: 5 days".
    #[must_use]
    pub fn say(&self, state: &State) -> Say {
        let kind = |kind: Kind| Arg::Key(format!("kind-{kind}").into());
        let method = super::propose::method_arg;
        match self {
            Self::Method { kind: of, method: by } => {
                Say::new("set-method").with("kind", kind(*of)).with("method", method(*by))
            }
            Self::Level { kind: of, level } => {
                Say::new("set-level").with("kind", kind(*of)).with("level", Arg::Key(format!("level-{level}").into()))
            }
            Self::Fallback { kind: of, method: by } => {
                Say::new("set-fallback").with("kind", kind(*of)).with("method", method(*by))
            }
            Self::Window { of, hours } => Say::new("set-window")
                .with("of", Arg::Key(format!("window-{of}").into()))
                .with("length", length(*hours)),
            Self::UrgentWindow { hours } => Say::new("set-urgent-window").with("length", length(*hours)),
            Self::UrgentMethod { method: by } => Say::new("set-urgent-method").with("method", method(*by)),
            Self::Voice { sector, voice: true } => Say::new("set-voice").with("sector", state.sector_arg(*sector)),
            Self::Voice { sector, voice: false } => Say::new("set-no-voice").with("sector", state.sector_arg(*sector)),
            Self::Languages { languages } => Say::new("set-languages").with(
                "languages",
                Arg::list(languages.iter().map(|language| Arg::Key(format!("language-{language}").into()))),
            ),
            Self::MeetingNotice { hours } => Say::new("set-notice-meeting").with("length", length(*hours)),
            Self::Quorum { level, quorum } => Say::new("set-quorum")
                .with("level", Arg::Key(format!("level-{level}").into()))
                .with("of", u32::from(quorum.of))
                .with("per", u32::from(quorum.per)),
            Self::ActiveMajority { on: true } => Say::new("set-active-majority"),
            Self::ActiveMajority { on: false } => Say::new("set-no-active-majority"),
            Self::Voices { targets } => Say::new("set-voices").with("targets", voices::list(targets)),
        }
    }
}

/// A length in words: "5 days", "36 hours".
#[must_use]
pub fn length(hours: u32) -> Arg {
    let say = if hours.is_multiple_of(DAY) {
        Say::new("length-days").with("count", hours / DAY)
    } else {
        Say::new("length-hours").with("count", hours)
    };
    Arg::Say(Box::new(say))
}

/// The rules in force, each with the decision that set it. Derived: see [`evolve`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Governance {
    /// One a key, in the order they were adopted.
    pub rules: Vec<(DecisionNumber, RuleChange)>,
}

impl Governance {
    /// What decisions in force have set; of two that set the same, the later adopted one counts.
    fn of(state: &State) -> Self {
        let mut setting: Vec<_> = state
            .decisions
            .values()
            .filter(|decision| decision.in_force() && !decision.particulars.set.is_empty())
            .map(|decision| (decision.in_force_since(), decision))
            .collect();
        setting.sort_by_key(|(since, decision)| (*since, decision.number));
        let mut governance = Self::default();
        for (_, decision) in setting {
            for change in &decision.particulars.set {
                governance.rules.retain(|(_, earlier)| earlier.key() != change.key());
                governance.rules.push((decision.number, change.clone()));
            }
        }
        governance
    }

    fn find<T>(&self, wanted: impl Fn(&RuleChange) -> Option<T>) -> Option<T> {
        self.rules.iter().find_map(|(_, change)| wanted(change))
    }

    /// The method of a kind, where a rule sets one.
    #[must_use]
    pub fn method(&self, of: Kind) -> Option<Method> {
        self.find(|change| match change {
            RuleChange::Method { kind, method } if *kind == of => Some(*method),
            _ => None,
        })
    }

    /// The default level and method of a kind: the rule's, else the starter rules' (4.1).
    #[must_use]
    pub fn defaults(&self, kind: Kind) -> (Level, Method) {
        let (level, method) = rules::defaults(kind);
        let ruled = self.find(|change| match change {
            RuleChange::Level { kind: of, level } if *of == kind => Some(*level),
            _ => None,
        });
        (ruled.unwrap_or(level), self.method(kind).unwrap_or(method))
    }

    fn fallback(&self, of: Kind) -> Option<Method> {
        self.find(|change| match change {
            RuleChange::Fallback { kind, method } if *kind == of => Some(*method),
            _ => None,
        })
    }

    fn window(&self, wanted: Window) -> Option<u32> {
        self.find(|change| match change {
            RuleChange::Window { of, hours } if *of == wanted => Some(*hours),
            _ => None,
        })
    }

    /// How short an urgent matter's window may be; none where no rule speaks of urgency.
    #[must_use]
    pub fn urgent_window(&self) -> Option<u32> {
        self.find(|change| match change {
            RuleChange::UrgentWindow { hours } => Some(*hours),
            _ => None,
        })
    }

    /// How urgent matters are decided, where a rule says so.
    #[must_use]
    pub fn urgent_method(&self) -> Option<Method> {
        self.find(|change| match change {
            RuleChange::UrgentMethod { method } => Some(*method),
            _ => None,
        })
    }

    /// Whether organisations of this sector vote, where a rule says so.
    #[must_use]
    pub fn voice(&self, of: SectorId) -> Option<bool> {
        self.find(|change| match change {
            RuleChange::Voice { sector, voice } if *sector == of => Some(*voice),
            _ => None,
        })
    }

    /// How long ahead a session is announced, in hours, where a rule says so.
    #[must_use]
    pub fn meeting_notice(&self) -> Option<u32> {
        self.find(|change| match change {
            RuleChange::MeetingNotice { hours } => Some(*hours),
            _ => None,
        })
    }

    fn quorum(&self, of: Level) -> Option<Fraction> {
        self.find(|change| match change {
            RuleChange::Quorum { level, quorum } if *level == of => Some(*quorum),
            _ => None,
        })
    }

    /// The decision that set the range of voices aimed at, where one did.
    #[must_use]
    pub fn range(&self) -> Option<Ref> {
        let (number, _) = self.rules.iter().find(|(_, change)| matches!(change, RuleChange::Voices { .. }))?;
        Some(Ref::new(Letter::D, *number))
    }

    fn active_majority(&self) -> bool {
        self.find(|change| match change {
            RuleChange::ActiveMajority { on } => Some(*on),
            _ => None,
        })
        .unwrap_or(false)
    }

    /// The numbers a matter is decided by, as they are frozen when it opens (R4, R12, R14).
    #[must_use]
    pub fn freeze(&self, kind: Kind, method: Method, level: Level, urgent: bool) -> Rules {
        let mut frozen = Rules::of(level);
        if let Some(quorum) = self.quorum(level) {
            frozen.quorum = quorum;
        }
        let of_level = match level {
            Level::Routine => self.window(Window::Routine).unwrap_or(7 * DAY),
            Level::Major => self.window(Window::Major).unwrap_or(14 * DAY),
        };
        let mut hours = match method {
            Method::Advice => self.window(Window::Advice).unwrap_or(3 * DAY),
            // A major matter does not get shorter by being put on a scale.
            Method::Gradients if level == Level::Major => of_level,
            Method::Gradients => self.window(Window::Gradients).unwrap_or(5 * DAY),
            _ => of_level,
        };
        if let Some(short) = self.urgent_window().filter(|_| urgent) {
            hours = hours.min(short);
            frozen.urgent = true;
        }
        frozen = frozen.with_window(hours.max(shortest(method)));
        frozen.fallback = self.fallback(kind).filter(|_| matches!(method, Method::Consent | Method::Consensus));
        frozen.scale = (method == Method::Gradients).then_some(Scale::EightSteps);
        frozen.reading = kind == Kind::Temperature;
        frozen.active_majority = method == Method::Consensus && self.active_majority();
        frozen
    }
}

/// The shortest window a method may have, in hours: **fixed** (4.7, 4.8, 4.11), urgent or not.
const fn shortest(method: Method) -> u32 {
    match method {
        Method::Gradients => 5 * DAY,
        Method::Advice => 3 * DAY,
        _ => 0,
    }
}

/// Keeps what is derived from rules in force: the rules themselves, and who has a voice by them.
pub fn evolve(state: &mut State, entry: &Entry) {
    let touches = matches!(
        entry.event,
        Event::Closed { .. }
            | Event::RecordConfirmed { .. }
            | Event::SunsetReached { .. }
            | Event::OrgAdded { .. }
            | Event::OrgUpdated { .. }
    );
    if !touches {
        return;
    }
    let governance = Governance::of(state);
    for org in state.orgs.values_mut() {
        org.ruled_voice = governance.voice(org.sector);
    }
    // The working languages are a setting; the rule that names them sets it once, when it comes into force.
    let languages = |governance: &Governance| {
        governance.find(|change| match change {
            RuleChange::Languages { languages } => Some(languages.clone()),
            _ => None,
        })
    };
    if let (Some(now), Some(terms)) = (languages(&governance), &mut state.terms)
        && languages(&state.governance).as_ref() != Some(&now)
    {
        terms.languages = now;
    }
    // So is the range of voices aimed at.
    let range = |governance: &Governance| {
        governance.find(|change| match change {
            RuleChange::Voices { targets } => Some(targets.clone()),
            _ => None,
        })
    };
    if let (Some(now), Some(terms)) = (range(&governance), &mut state.terms)
        && range(&state.governance).as_ref() != Some(&now)
    {
        terms.voices = now;
    }
    state.governance = governance;
}

/// The rules in force, a line each (`partnership show`).
#[must_use]
pub fn lines(state: &State) -> Vec<Say> {
    state
        .governance
        .rules
        .iter()
        .map(|(number, change)| {
            Say::new("show-rule").with("rule", change.say(state)).with("ref", Ref::new(Letter::D, *number))
        })
        .collect()
}

/// The rules in force as figures: `{"key", "value", "ref"}`.
#[must_use]
pub fn data(state: &State) -> serde_json::Value {
    let rules = state
        .governance
        .rules
        .iter()
        .map(|(number, change)| serde_json::json!({ "ref": Ref::new(Letter::D, *number), "set": change }));
    serde_json::Value::Array(rules.collect())
}

/// The rules somebody typed: `fallback.activity=two-thirds, window.routine=5d`. Words in them become texts of the next event.
///
/// # Errors
/// A key is unknown or stands twice, a value is of the wrong sort, or it is below what is fixed.
pub fn typed(draft: &mut Draft<'_>, settings: &Settings) -> Result<Vec<RuleChange>, Refusal> {
    let mut changes: Vec<RuleChange> = Vec::new();
    for (key, value) in &settings.0 {
        let change = one(draft, key, value)?;
        if changes.iter().any(|earlier| earlier.key() == change.key()) {
            return Err(Refusal::new(Fault::Usage, "refusal-set-twice").with("key", shown(key)));
        }
        changes.push(change);
    }
    Ok(changes)
}

fn one(draft: &mut Draft<'_>, key: &str, value: &str) -> Result<RuleChange, Refusal> {
    let unknown = || {
        Refusal::new(Fault::Usage, "refusal-set-key")
            .with("key", shown(key))
            .with("keys", Arg::list(KEYS.iter().map(|key| Arg::word(*key))))
    };
    let (family, of) = match key.split_once('.') {
        Some((family, of)) => (fold(family), of.trim()),
        None => (fold(key), ""),
    };
    if value.trim().is_empty() {
        return Err(Refusal::new(Fault::Usage, "refusal-set-value").with("key", shown(key)));
    }
    let bad = |error: &NotAWord, typed: &str| error.refusal(typed).hint("refusal-set-where").with("key", shown(key));
    let kind = || of.parse::<Kind>().map_err(|error| bad(&error, of));
    let method = || value.parse::<Method>().map_err(|error| bad(&error, value));
    let level_of = || of.parse::<Level>().map_err(|_| unknown());
    Ok(match (family.as_str(), fold(of).as_str()) {
        ("method", _) => RuleChange::Method { kind: kind()?, method: method()? },
        ("level", _) => {
            RuleChange::Level { kind: kind()?, level: value.parse::<Level>().map_err(|error| bad(&error, value))? }
        }
        ("fallback", _) => fallback(kind()?, method()?)?,
        ("window", _) => {
            let of = of.parse::<Window>().map_err(|_| unknown())?;
            let least = match of {
                Window::Routine => DAY,
                Window::Major => 3 * DAY,
                Window::Advice => shortest(Method::Advice),
                Window::Gradients => shortest(Method::Gradients),
            };
            RuleChange::Window { of, hours: hours(key, value, least)? }
        }
        ("urgent", "window") => RuleChange::UrgentWindow { hours: hours(key, value, SHORTEST_URGENT)? },
        ("urgent", "method") => RuleChange::UrgentMethod { method: method()? },
        ("voice", _) => RuleChange::Voice {
            sector: sector_typed(draft, of)?,
            voice: value.parse::<YesNo>().map_err(|error| bad(&error, value))? == YesNo::Yes,
        },
        ("languages", "") => RuleChange::Languages { languages: languages(key, value)? },
        ("voices", "") => RuleChange::Voices { targets: voices::typed(draft, value)? },
        ("notice", "meeting") => RuleChange::MeetingNotice { hours: hours(key, value, DAY)? },
        ("consensus", of) if of.replace([' ', '_'], "-") == "active-majority" => {
            RuleChange::ActiveMajority { on: value.parse::<YesNo>().map_err(|error| bad(&error, value))? == YesNo::Yes }
        }
        ("quorum", _) => RuleChange::Quorum { level: level_of()?, quorum: quorum(key, value)? },
        _ => return Err(unknown()),
    })
}

/// A fallback is a vote; no weaker one than the kind is decided by, and none for kinds where the answer is to look for
/// something else (4.1).
fn fallback(kind: Kind, method: Method) -> Result<RuleChange, Refusal> {
    let (_, default) = rules::defaults(kind);
    let never = matches!(kind, Kind::Facilitator | Kind::PublicStatement);
    let weaker = rules::is_vote(default) && rules::strength(method) < rules::strength(default);
    if never || weaker || !rules::is_vote(method) {
        let key = if never { "refusal-fallback-none" } else { "refusal-fallback-method" };
        return Err(Refusal::new(Fault::Usage, key)
            .with("kind", Arg::Key(format!("kind-{kind}").into()))
            .with("method", super::propose::method_arg(method)));
    }
    Ok(RuleChange::Fallback { kind, method })
}

fn shown(key: &str) -> Arg {
    Arg::word(key.chars().take(40).collect::<String>())
}

/// A length in whole hours, within bounds.
fn hours(key: &str, value: &str, least: u32) -> Result<u32, Refusal> {
    let length_typed: Dur = value.parse().map_err(|error: crate::times::DurError| {
        error.refusal(value).hint("refusal-set-where").with("key", shown(key))
    })?;
    let zero = DateTime::<Utc>::UNIX_EPOCH;
    let span: TimeDelta = length_typed.after(&Zone::utc(), zero) - zero;
    let hours = u32::try_from(span.num_hours()).unwrap_or(u32::MAX);
    if hours < least || hours > LONGEST {
        return Err(Refusal::new(Fault::Limit, "refusal-set-length")
            .with("key", shown(key))
            .with("least", length(least))
            .with("most", length(LONGEST)));
    }
    Ok(hours)
}

fn languages(key: &str, value: &str) -> Result<Vec<Language>, Refusal> {
    let mut languages: Vec<Language> = Vec::new();
    for word in value.split([',', '،']).map(str::trim).filter(|word| !word.is_empty()) {
        let language: Language = word
            .parse()
            .map_err(|error: NotAWord| error.refusal(word).hint("refusal-set-where").with("key", shown(key)))?;
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    if languages.is_empty() {
        return Err(Refusal::new(Fault::Usage, "refusal-set-value").with("key", shown(key)));
    }
    Ok(languages)
}

/// `1/2`, `2/3`, `60%`.
fn quorum(key: &str, value: &str) -> Result<Fraction, Refusal> {
    let digits = crate::words::western_digits(value).replace(['٪', ' '], "");
    let digits = digits.as_str();
    let percent = digits.strip_suffix('%').or_else(|| value.trim_end().strip_suffix('٪').map(|_| digits));
    let read = match (percent, digits.split_once('/')) {
        (Some(percent), _) => percent.parse().ok().map(|of| (of, 100)),
        (None, Some((of, per))) => of.parse().ok().zip(per.parse().ok()),
        (None, None) => None,
    };
    let Some((of, per)) = read.filter(|(of, per): &(u16, u16)| *per > 0 && *per <= 1000 && *of > 0) else {
        return Err(Refusal::new(Fault::Usage, "refusal-set-quorum").with("key", shown(key)));
    };
    let too_low = u32::from(of) * u32::from(LEAST_QUORUM.per) < u32::from(per) * u32::from(LEAST_QUORUM.of);
    if of > per || too_low {
        return Err(Refusal::new(Fault::Limit, "refusal-set-quorum").with("key", shown(key)));
    }
    Ok(Fraction { of, per })
}

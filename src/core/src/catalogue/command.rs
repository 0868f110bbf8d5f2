//! Every command as a type: the one declaration from which parser, help and suggestions come.
//!
//! Field names are the option names of `catalogue.md`. Values are parsed once, here, into types that cannot be wrong in
//! form; whether they are allowed is decided in [`crate::decide`]. Words of help are not here but in `locales/`.
//!
//! # To add a command or an option
//! Declare it here, name its path in `path.rs`, and write its words in `locales/*/help.ftl`: `help-PATH` (what it
//! does), `help-PATH-who`, `help-PATH-example` and, for each option, `help-option-FIELD`. Tests name what is missing.
//!
//! # The value name says how much of the line an argument takes
//! The span splitter (`split.rs`) reads it by reflection, so every argument that takes a value has one, except a
//! closed word list (a `ValueEnum`), which takes the longest of its words that stands there.
//!
//! | value name | takes |
//! | --- | --- |
//! | `REF`, `CODE`, `IANA`, `N`, `WORD`, `SECTOR`, `ACCOUNT`, `ITEM` | one word |
//! | `TEXT`, `TITLE`, `LINK`, `QUESTION`, `REASON`, `NAME`, `VALUE`, `NUMBER`, `TOPIC` | free text up to the next known option, line breaks and all |
//! | `WHEN`, `EVERY`, `DUR`, `PERSON`, `ORG`, `PERSON\|ORG`, `DAYS`, `HH:MM-HH:MM`, any list (`PERSON,…`, `A; B; C`) | words up to the next known option, quotes taken off |
//! | `POSITION` | the longest position that stands there, in any language |
//! | several values (`num_args`) | a word or a quoted text each |
//!
//! Positionals of one word come first; free text comes last. An optional positional is the last one.

use clap::{ArgGroup, Args, Parser, Subcommand};

use super::{
    position::Stated,
    value::{CriterionWord, ItemWord, List, NotedPositions, OrgName, PersonName, PollOptions, SectorWord, Settings},
};
use crate::{
    ids::TypedRef,
    times::{Dur, Every, QuietHours, Weekend, When, Zone},
    vocabulary::{
        AdviceAnswer, Attendance, Conclusion, DecisionFilter, ExportFormat, Fit, Ground, InputAnswer, Kind, Language,
        Level, MeetingKind, Method, NoteKind, OrgStatus, Phase, ReviewAnswer, Setting, StatusView, TaskFilter, YesNo,
    },
};

/// One command, parsed.
#[derive(Debug, Clone, PartialEq, Parser)]
#[command(name = "convenor", no_binary_name = true, disable_help_flag = true, disable_help_subcommand = true)]
pub enum Command {
    /// `partnership …`
    #[command(subcommand)]
    Partnership(PartnershipCommand),
    /// `stakeholder …`
    #[command(subcommand)]
    Stakeholder(StakeholderCommand),
    /// `propose TITLE …`
    Propose(Propose),
    /// `vote REF POSITION …`
    Vote(Vote),
    /// `decision …`
    #[command(subcommand)]
    Decision(DecisionCommand),
    /// `input …`
    #[command(subcommand)]
    Input(InputCommand),
    /// `poll …`
    #[command(subcommand)]
    Poll(PollCommand),
    /// `remind …`
    #[command(subcommand)]
    Remind(RemindCommand),
    /// `indicator …`
    #[command(subcommand)]
    Indicator(IndicatorCommand),
    /// `review …`
    #[command(subcommand)]
    Review(ReviewCommand),
    /// `checkin …`
    #[command(subcommand)]
    Checkin(CheckinCommand),
    /// `task …`
    #[command(subcommand)]
    Task(TaskCommand),
    /// `meeting …`
    #[command(subcommand)]
    Meeting(MeetingCommand),
    /// `phase …`
    #[command(subcommand)]
    Phase(PhaseCommand),
    /// `note …`
    #[command(subcommand)]
    Note(NoteCommand),
    /// `status`
    Status(StatusArgs),
    /// `scorecard`
    Scorecard(ScorecardArgs),
    /// `guide [TOPIC]`
    Guide(GuideArgs),
    /// `log`
    Log(LogArgs),
    /// `me …`
    #[command(subcommand)]
    Me(MeCommand),
    /// `help [COMMAND]`
    Help(HelpArgs),
}

/// `partnership …`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum PartnershipCommand {
    /// Opens a partnership in this room.
    Start(PartnershipStart),
    /// Shows it.
    Show,
    /// Makes a one-time code that attaches another room.
    Link,
    /// Attaches this room by a code.
    Connect {
        /// The one-time code.
        #[arg(value_name = "CODE")]
        code: String,
    },
    /// Ends this room's attachment.
    Detach,
    /// Changes a setting.
    Set {
        /// Which.
        setting: Setting,
        /// To what; its form depends on the setting.
        #[arg(value_name = "VALUE")]
        value: String,
    },
    /// `partnership coordinator add|remove PERSON`
    #[command(subcommand)]
    Coordinator(Appoint),
    /// `partnership facilitator add|remove PERSON`
    #[command(subcommand)]
    Facilitator(Appoint),
    /// Gives the whole record the asker may see, as a file.
    Export {
        /// How it is written.
        #[arg(long)]
        format: Option<ExportFormat>,
    },
    /// Stops every schedule; the record stays readable.
    Archive,
}

/// `… add PERSON`, `… remove PERSON`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum Appoint {
    /// Names the person.
    Add {
        /// Who.
        #[arg(value_name = "PERSON")]
        person: PersonName,
    },
    /// Ends the person's role.
    Remove {
        /// Who.
        #[arg(value_name = "PERSON")]
        person: PersonName,
    },
}

/// `partnership start NAME …`
#[derive(Debug, Clone, PartialEq, Args)]
pub struct PartnershipStart {
    /// The partnership's name.
    #[arg(value_name = "NAME")]
    pub name: String,
    /// Its short code; made from the name where none is given.
    #[arg(long, value_name = "CODE")]
    pub code: Option<String>,
    /// What it is for, in a sentence.
    #[arg(long, value_name = "TEXT")]
    pub goal: Option<String>,
    /// The phase it joins in; `explore` unless it joins in mid-life.
    #[arg(long)]
    pub phase: Option<Phase>,
    /// Its time zone.
    #[arg(long, value_name = "IANA")]
    pub timezone: Option<Zone>,
    /// This room's language.
    #[arg(long)]
    pub language: Option<Language>,
    /// The working languages.
    #[arg(long, value_name = "LANGUAGE,…")]
    pub languages: Option<List<Language>>,
    /// The needed sectors.
    #[arg(long, value_name = "SECTOR,…")]
    pub sectors: Option<List<SectorWord>>,
    /// Another word for sector.
    #[arg(long, value_name = "WORD")]
    pub grouping: Option<String>,
    /// The three suitability questions (`method.md` 2.2).
    #[arg(long, value_name = "YES|NO,…")]
    pub suitability: Option<List<YesNo>>,
}

/// `stakeholder …`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum StakeholderCommand {
    /// Registers an organisation and who speaks for it.
    Add(StakeholderAdd),
    /// Registers an organisation with the speaker as lead.
    Join(StakeholderJoin),
    /// Asks to be an alternate.
    Represent {
        /// For whom.
        #[arg(value_name = "ORG")]
        org: OrgName,
    },
    /// Answers who asked to be an alternate.
    Accept {
        /// Who asked.
        #[arg(value_name = "PERSON")]
        person: PersonName,
    },
    /// Changes the entry.
    Update(StakeholderUpdate),
    /// Moves the lead role, for a time or for good.
    HandOver(HandOver),
    /// Reads and comments without a voice.
    Observe,
    /// Leaves in good order.
    Leave {
        /// Which organisation; the speaker's only one where none is named.
        #[arg(value_name = "ORG")]
        org: Option<OrgName>,
    },
    /// Records somebody who has a stake and is not here yet, or changes what is recorded.
    Missing(StakeholderMissing),
    /// The register.
    List,
    /// Voices by sector, gaps, shares, and interests side by side.
    Map {
        /// Interests of this sector only.
        #[arg(long, value_name = "SECTOR")]
        sector: Option<SectorWord>,
    },
}

/// `stakeholder add ORG --sector S …`
#[derive(Debug, Clone, PartialEq, Args)]
pub struct StakeholderAdd {
    /// Its name.
    #[arg(value_name = "ORG")]
    pub org: String,
    /// Its counting sector.
    #[arg(long, value_name = "SECTOR")]
    pub sector: SectorWord,
    /// Its short code; made from the name where none is given.
    #[arg(long, value_name = "CODE")]
    pub code: Option<String>,
    /// Who states its position.
    #[arg(long, value_name = "PERSON")]
    pub lead: Option<PersonName>,
    /// Who substitutes, in order.
    #[arg(long, value_name = "PERSON,…")]
    pub alternate: Option<List<PersonName>>,
    /// Another name to show instead.
    #[arg(long, value_name = "NAME")]
    pub alias: Option<String>,
    /// Whether it has a voice, against its sector's default.
    #[arg(long)]
    pub voice: Option<YesNo>,
    /// Where it stands.
    #[arg(long)]
    pub status: Option<OrgStatus>,
}

/// `stakeholder join ORG --sector S …`
#[derive(Debug, Clone, PartialEq, Args)]
pub struct StakeholderJoin {
    /// Its name.
    #[arg(value_name = "ORG")]
    pub org: String,
    /// Its counting sector.
    #[arg(long, value_name = "SECTOR")]
    pub sector: SectorWord,
    /// Its short code; made from the name where none is given.
    #[arg(long, value_name = "CODE")]
    pub code: Option<String>,
    /// Who substitutes, in order.
    #[arg(long, value_name = "PERSON,…")]
    pub alternate: Option<List<PersonName>>,
    /// Another name to show instead.
    #[arg(long, value_name = "NAME")]
    pub alias: Option<String>,
}

/// `stakeholder update [ORG] …`
#[derive(Debug, Clone, PartialEq, Args)]
pub struct StakeholderUpdate {
    /// Which organisation; the speaker's only one where none is named.
    #[arg(value_name = "ORG")]
    pub org: Option<OrgName>,
    /// What drives it.
    #[arg(long, value_name = "TEXT")]
    pub motivation: Option<String>,
    /// What it wants here.
    #[arg(long, value_name = "TEXT")]
    pub interest: Option<String>,
    /// What it wants out of this for itself.
    #[arg(long, value_name = "TEXT")]
    pub own_goal: Option<String>,
    /// What it brings.
    #[arg(long, value_name = "TEXT")]
    pub contribution: Option<String>,
    /// What it gains.
    #[arg(long, value_name = "TEXT")]
    pub gains: Option<String>,
    /// What it fears.
    #[arg(long, value_name = "TEXT")]
    pub concern: Option<String>,
    /// What its delegate may settle alone.
    #[arg(long, value_name = "TEXT")]
    pub mandate: Option<String>,
    /// Until when.
    #[arg(long, value_name = "WHEN")]
    pub mandate_until: Option<When>,
    /// Days it needs to consult at home.
    #[arg(long, value_name = "N")]
    pub consult_days: Option<u16>,
    /// When it last reported back at home.
    #[arg(long, value_name = "WHEN")]
    pub report_back: Option<When>,
    /// How well the partnership fits it.
    #[arg(long)]
    pub fit: Option<Fit>,
    /// Its counting sector.
    #[arg(long, value_name = "SECTOR")]
    pub sector: Option<SectorWord>,
    /// A further label.
    #[arg(long, value_name = "TEXT")]
    pub label: Option<String>,
}

/// `stakeholder missing WHO --sector S …`
#[derive(Debug, Clone, PartialEq, Args)]
pub struct StakeholderMissing {
    /// Who.
    #[arg(value_name = "NAME")]
    pub who: String,
    /// The sector it would count in; not needed again for somebody who is recorded already.
    #[arg(long, value_name = "SECTOR")]
    pub sector: Option<SectorWord>,
    /// Why it must be here.
    #[arg(long, value_name = "TEXT")]
    pub why: Option<String>,
    /// Who could open the door.
    #[arg(long, value_name = "TEXT")]
    pub door: Option<String>,
    /// What is done next to bring it in.
    #[arg(long = "next", value_name = "TEXT")]
    pub next_step: Option<String>,
    /// Why it is missing no more.
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["why", "door", "next_step"])]
    pub over: Option<String>,
}

/// `stakeholder hand-over PERSON [--until WHEN]`, `stakeholder hand-over --end`
#[derive(Debug, Clone, PartialEq, Args)]
#[command(group = ArgGroup::new("whom").required(true).args(["person", "end"]))]
pub struct HandOver {
    /// To whom.
    #[arg(value_name = "PERSON")]
    pub person: Option<PersonName>,
    /// Until when; for good where none is given.
    #[arg(long, value_name = "WHEN", conflicts_with = "end")]
    pub until: Option<When>,
    /// Ends a hand-over for a time.
    #[arg(long)]
    pub end: bool,
    /// For which organisation, where the speaker leads several.
    #[arg(long = "for", value_name = "ORG")]
    pub for_org: Option<OrgName>,
}

/// `propose TITLE …`
#[derive(Debug, Clone, PartialEq, Args)]
pub struct Propose {
    /// The title.
    #[arg(value_name = "TITLE")]
    pub title: String,
    /// The full text.
    #[arg(long, value_name = "TEXT")]
    pub text: Option<String>,
    /// What it is about; `activity` where none is given.
    #[arg(long)]
    pub kind: Option<Kind>,
    /// How it is decided; the kind's default where none is given.
    #[arg(long)]
    pub method: Option<Method>,
    /// How much it weighs; the kind's default where none is given.
    #[arg(long)]
    pub level: Option<Level>,
    /// When it closes; the level's window where none is given.
    #[arg(long, value_name = "WHEN")]
    pub closes: Option<When>,
    /// When it is looked at again; the rule's date where none is given (R24).
    #[arg(long, value_name = "WHEN")]
    pub review: Option<When>,
    /// When it ends by itself.
    #[arg(long, value_name = "WHEN")]
    pub sunset: Option<When>,
    /// The decision it replaces.
    #[arg(long, value_name = "REF")]
    pub supersedes: Option<TypedRef>,
    /// For which organisation, where the speaker represents several.
    #[arg(long = "for", value_name = "ORG")]
    pub for_org: Option<OrgName>,
    /// Whom it is about (kinds `facilitator` and `role`).
    #[arg(long, value_name = "PERSON,…")]
    pub person: Option<List<PersonName>>,
    /// What a governance rule is about.
    #[arg(long, value_name = "WORD")]
    pub scope: Option<String>,
    /// What a governance rule changes (4.11).
    #[arg(long, value_name = "KEY=VALUE,…")]
    pub set: Option<Settings>,
    /// Why it cannot wait, where a rule on urgency exists (R14).
    #[arg(long, value_name = "REASON")]
    pub urgent: Option<String>,
    /// The role or action that lets the speaker decide (method `advice`).
    #[arg(long, value_name = "REF")]
    pub task: Option<TypedRef>,
    /// Voices that the matter touches (method `advice`).
    #[arg(long, value_name = "ORG,…")]
    pub affected: Option<List<OrgName>>,
    /// Who knows something about it (method `advice`).
    #[arg(long, value_name = "ORG|PERSON,…")]
    pub knowledgeable: Option<List<PersonName>>,
}

/// `decision record TITLE …`
#[derive(Debug, Clone, PartialEq, Args)]
pub struct DecisionRecord {
    /// The title.
    #[arg(value_name = "TITLE")]
    pub title: String,
    /// What was decided.
    #[arg(long, value_name = "TEXT")]
    pub text: String,
    /// How it was decided.
    #[arg(long)]
    pub method: Method,
    /// What it is about; `other` where none is given.
    #[arg(long)]
    pub kind: Option<Kind>,
    /// Who said what: `"ORG=support, ORG=oppose: reason"`.
    #[arg(long, value_name = "ORG=POSITION,…")]
    pub positions: Option<NotedPositions>,
    /// The meeting it was decided at.
    #[arg(long, value_name = "REF")]
    pub meeting: Option<TypedRef>,
    /// When it was decided; the day of the meeting, else today, where none is given.
    #[arg(long, value_name = "WHEN")]
    pub on: Option<When>,
    /// When it is looked at again; the rule's date where none is given (R24).
    #[arg(long, value_name = "WHEN")]
    pub review: Option<When>,
    /// What a governance rule changes (4.11).
    #[arg(long, value_name = "KEY=VALUE,…")]
    pub set: Option<Settings>,
}

/// `vote REF POSITION …`
#[derive(Debug, Clone, PartialEq, Args)]
pub struct Vote {
    /// On which proposal.
    #[arg(value_name = "REF")]
    pub reference: TypedRef,
    /// The position; several words are matched longest first (`method.md` 4.9). Words of advice where that is asked (4.8).
    #[arg(value_name = "POSITION")]
    pub position: Stated,
    /// Why.
    #[arg(value_name = "REASON")]
    pub reason: Option<String>,
    /// For which organisation, where the speaker represents several.
    #[arg(long = "for", value_name = "ORG")]
    pub for_org: Option<OrgName>,
    /// The ground of a block.
    #[arg(long)]
    pub ground: Option<Ground>,
    /// Which version stood on the card whose button was pressed; words mean the one that is open.
    #[arg(skip)]
    pub version: Option<u32>,
}

/// `decision …`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum DecisionCommand {
    /// The decision log.
    List {
        /// Only this kind.
        #[arg(long)]
        kind: Option<Kind>,
        /// Only these.
        #[arg(long)]
        status: Option<DecisionFilter>,
    },
    /// One decision, whole.
    Show {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
    },
    /// Finds words in titles and texts.
    Search {
        /// The words.
        #[arg(value_name = "TEXT")]
        text: String,
    },
    /// The proposer takes it back.
    Withdraw {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// Why.
        #[arg(value_name = "REASON")]
        reason: Option<String>,
    },
    /// A voice confirms a coordinator's proposal, which opens it (R0).
    Sponsor {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// For which organisation, where the speaker represents several.
        #[arg(long = "for", value_name = "ORG")]
        for_org: Option<OrgName>,
    },
    /// Changes the text: a new version, or an editorial change that keeps positions (R16).
    Amend {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// The new text.
        #[arg(long, value_name = "TEXT")]
        text: String,
        /// Only wording: positions stay, and any voice may contest that within 48 hours.
        #[arg(long)]
        editorial: bool,
        /// Who said what, where a record is corrected: `"ORG=support, ORG=oppose: reason"`.
        #[arg(long, value_name = "ORG=POSITION,…")]
        positions: Option<NotedPositions>,
    },
    /// The text in another working language (R15).
    Translate {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// The language.
        #[arg(long)]
        language: Language,
        /// The title in it.
        #[arg(long, value_name = "TITLE")]
        title: Option<String>,
        /// The text in it.
        #[arg(long, value_name = "TEXT")]
        text: String,
    },
    /// Closes it a day from now, where all were heard and nothing stands against it (R17).
    Close {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
    },
    /// Keeps it open until its regular closing (R17).
    KeepOpen {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// For which organisation, where the speaker represents several.
        #[arg(long = "for", value_name = "ORG")]
        for_org: Option<OrgName>,
    },
    /// The statement in plain words, due in three days (R20).
    Outcome {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// The statement.
        #[arg(value_name = "TEXT")]
        text: String,
    },
    /// A dissent or supporting statement, for 14 days (R21).
    Dissent {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// The statement; `withdraw` takes an earlier one back.
        #[arg(value_name = "TEXT")]
        text: String,
        /// For which organisation, where the speaker represents several.
        #[arg(long = "for", value_name = "ORG")]
        for_org: Option<OrgName>,
    },
    /// Logs a decision taken face to face (R25).
    Record(DecisionRecord),
    /// A voice says that a record is wrong, within seven days (R25), or that an editorial change was more (R16).
    Contest {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// How it was.
        #[arg(value_name = "TEXT")]
        text: String,
        /// For which organisation, where the speaker represents several.
        #[arg(long = "for", value_name = "ORG")]
        for_org: Option<OrgName>,
    },
    /// The decider answers a piece of advice (4.8).
    Answer {
        /// On which question.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// Whose advice.
        #[arg(value_name = "ORG")]
        org: OrgName,
        /// What becomes of it.
        answer: AdviceAnswer,
        /// Why.
        #[arg(value_name = "TEXT")]
        text: String,
    },
    /// A voice names affected voices that were left out (4.8).
    Affected {
        /// Of which question.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// Whom it touches.
        #[arg(value_name = "ORG,…")]
        orgs: List<OrgName>,
    },
    /// A voice says that a question is beyond the decider's mandate (4.8).
    Escalate {
        /// Which question.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// Why.
        #[arg(value_name = "REASON")]
        reason: Option<String>,
        /// For which organisation, where the speaker represents several.
        #[arg(long = "for", value_name = "ORG")]
        for_org: Option<OrgName>,
    },
    /// Answers a review that has fallen due.
    Review {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// Keep it, or open the matter again.
        answer: ReviewAnswer,
        /// Why.
        #[arg(value_name = "REASON")]
        reason: Option<String>,
        /// For which organisation, where the speaker represents several.
        #[arg(long = "for", value_name = "ORG")]
        for_org: Option<OrgName>,
    },
}

/// `input …`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum InputCommand {
    /// Puts a question out for input.
    Ask {
        /// The question.
        #[arg(value_name = "QUESTION")]
        question: String,
        /// Until when; 14 days where none is given.
        #[arg(long, value_name = "WHEN")]
        closes: Option<When>,
        /// To everybody, outside too.
        #[arg(long)]
        public: bool,
    },
    /// Contributes something.
    Give {
        /// The words.
        #[arg(value_name = "TEXT")]
        text: String,
        /// What it is about.
        #[arg(long, value_name = "REF")]
        on: Option<TypedRef>,
        /// Whether this partnership does what it says, from 1 to 5: from outside (5.5).
        #[arg(long, value_name = "N")]
        rating: Option<u8>,
        /// For which organisation, where the speaker represents several.
        #[arg(long = "for", value_name = "ORG")]
        for_org: Option<OrgName>,
    },
    /// Sees to one.
    Take {
        /// To which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// Who; the speaker where nobody is named.
        #[arg(value_name = "PERSON")]
        person: Option<PersonName>,
    },
    /// Says what became of it, and why.
    Answer {
        /// Of which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// What became of it.
        answer: InputAnswer,
        /// Why.
        #[arg(value_name = "REASON")]
        reason: String,
        /// Where it shows.
        #[arg(long = "in", value_name = "REF")]
        within: Option<TypedRef>,
    },
    /// Open questions and inputs.
    List,
    /// Who shaped what.
    Influence,
}

/// `poll …`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum PollCommand {
    /// Opens a feedback poll.
    Ask {
        /// The question.
        #[arg(value_name = "QUESTION")]
        question: String,
        /// What can be chosen: `"A; B; C"`.
        #[arg(long, value_name = "A; B; C")]
        options: PollOptions,
        /// When it closes; in seven days where none is given.
        #[arg(long, value_name = "WHEN")]
        closes: Option<When>,
        /// Several may be chosen.
        #[arg(long)]
        multiple: bool,
        /// Nobody learns who chose what; results wait for the closing.
        #[arg(long)]
        anonymous: bool,
        /// People outside the rooms may answer by a link.
        #[arg(long)]
        external: bool,
    },
    /// Answers a poll.
    Answer {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// The numbers or the words of the choices.
        #[arg(required = true, num_args = 1.., value_name = "CHOICE")]
        choices: Vec<String>,
        /// A remark.
        #[arg(long, value_name = "TEXT")]
        comment: Option<String>,
    },
    /// Shows the results.
    Results {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
    },
    /// Closes it now.
    Close {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
    },
    /// All polls.
    List,
}

/// `remind …`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum RemindCommand {
    /// Sets a reminder.
    #[command(group = ArgGroup::new("time").required(true).args(["when", "every"]))]
    Add {
        /// What to say.
        #[arg(value_name = "TEXT")]
        text: String,
        /// Once, then.
        #[arg(long, value_name = "WHEN")]
        when: Option<When>,
        /// Again and again.
        #[arg(long, value_name = "EVERY")]
        every: Option<Every>,
        /// To whom: `room`, `me`, `coordinators`, a person or an organisation; the room where none is given.
        #[arg(long, value_name = "PERSON|ORG")]
        to: Option<String>,
    },
    /// All reminders.
    List,
    /// Changes one.
    Edit {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// What to say.
        #[arg(value_name = "TEXT")]
        text: Option<String>,
        /// Once, then.
        #[arg(long, value_name = "WHEN", conflicts_with = "every")]
        when: Option<When>,
        /// Again and again.
        #[arg(long, value_name = "EVERY")]
        every: Option<Every>,
    },
    /// Ends one.
    Cancel {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
    },
    /// Says it again after this long.
    Snooze {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// After how long.
        #[arg(value_name = "DUR")]
        duration: Dur,
    },
    /// Its matter is dealt with: what waits of it is not said any more.
    Done {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
    },
}

/// `indicator …`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum IndicatorCommand {
    /// Sets up a measure of results.
    Add(IndicatorAdd),
    /// Records a reading.
    Read {
        /// Of which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// The number, in the digits and with the marks of any language.
        #[arg(value_name = "NUMBER")]
        value: String,
        /// What it means, in a sentence.
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    /// Ends it: it is read no more.
    End {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// Why.
        #[arg(value_name = "REASON")]
        reason: Option<String>,
    },
    /// All of them, with the last reading.
    List,
}

/// `indicator add NAME …`
#[derive(Debug, Clone, PartialEq, Args)]
pub struct IndicatorAdd {
    /// What is measured.
    #[arg(value_name = "NAME")]
    pub name: String,
    /// Whose reading it is.
    #[arg(long, value_name = "ORG")]
    pub owner: OrgName,
    /// In what it is counted.
    #[arg(long, value_name = "TEXT")]
    pub unit: Option<String>,
    /// Where it starts.
    #[arg(long, value_name = "NUMBER")]
    pub baseline: Option<String>,
    /// Where it is wanted.
    #[arg(long, value_name = "NUMBER")]
    pub target: Option<String>,
    /// By when.
    #[arg(long, value_name = "WHEN")]
    pub by: Option<When>,
    /// How often it is read.
    #[arg(long, value_name = "EVERY")]
    pub every: Every,
}

/// `review …`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum ReviewCommand {
    /// Dates a review.
    Open {
        /// Of what: `partnership`, or the reference of a decision or an indicator; the partnership where none is given.
        #[arg(long, value_name = "WORD")]
        scope: Option<String>,
        /// When it is held.
        #[arg(long, value_name = "WHEN")]
        on: When,
        /// Who chairs it.
        #[arg(long, value_name = "PERSON")]
        chair: PersonName,
    },
    /// Gives it another date, or somebody else to chair it.
    #[command(group = ArgGroup::new("what").required(true).multiple(true).args(["on", "chair"]))]
    Move {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// When it is held.
        #[arg(long, value_name = "WHEN")]
        on: Option<When>,
        /// Who chairs it.
        #[arg(long, value_name = "PERSON")]
        chair: Option<PersonName>,
    },
    /// Records the statement on progress.
    State {
        /// Of which review.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// The statement.
        #[arg(value_name = "TEXT")]
        text: String,
    },
    /// Puts its conclusion to a decision.
    Conclude {
        /// Of which review.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// What follows.
        conclusion: Conclusion,
        /// In words.
        #[arg(value_name = "TEXT")]
        text: String,
        /// Until when it pauses (`pause`).
        #[arg(long, value_name = "WHEN")]
        until: Option<When>,
        /// When the partnership is looked at again; in a year where none is given.
        #[arg(long, value_name = "WHEN")]
        next: Option<When>,
    },
    /// Answers a suggested review: not now.
    Later {
        /// Why.
        #[arg(value_name = "REASON")]
        reason: String,
    },
    /// Reports a change of context, or seconds one (S13).
    Signal {
        /// What changed.
        #[arg(value_name = "TEXT")]
        text: String,
        /// For which organisation, where the speaker represents several.
        #[arg(long = "for", value_name = "ORG")]
        for_org: Option<OrgName>,
    },
    /// A voice calls for a review; two of different sectors open it (S14).
    Call {
        /// Why.
        #[arg(value_name = "REASON")]
        reason: String,
        /// For which organisation, where the speaker represents several.
        #[arg(long = "for", value_name = "ORG")]
        for_org: Option<OrgName>,
    },
    /// All reviews.
    List,
}

/// `task …`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum TaskCommand {
    /// Asks somebody to do something, or takes it on.
    Add {
        /// What.
        #[arg(value_name = "TEXT")]
        text: String,
        /// Whom: an organisation, a person, or `me`.
        #[arg(long, value_name = "PERSON|ORG")]
        owner: String,
        /// Until when.
        #[arg(long, value_name = "WHEN")]
        due: When,
        /// The decision it follows from.
        #[arg(long, value_name = "REF")]
        decision: Option<TypedRef>,
    },
    /// Its owner says yes.
    Accept {
        /// To which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
    },
    /// Its owner says no, or gives it back.
    Decline {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// Why.
        #[arg(value_name = "REASON")]
        reason: String,
    },
    /// Changes one.
    Update {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// What is to be done.
        #[arg(value_name = "TEXT")]
        text: Option<String>,
        /// How far it is, in per cent.
        #[arg(long, value_name = "N")]
        progress: Option<u8>,
        /// Another day.
        #[arg(long, value_name = "WHEN")]
        due: Option<When>,
        /// Somebody else.
        #[arg(long, value_name = "PERSON|ORG")]
        owner: Option<String>,
    },
    /// It is done.
    Done {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// What came of it.
        #[arg(value_name = "TEXT")]
        note: Option<String>,
    },
    /// It is not wanted any more.
    Cancel {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// Why.
        #[arg(value_name = "REASON")]
        reason: String,
    },
    /// All tasks.
    List {
        /// Only this owner's.
        #[arg(long, value_name = "PERSON|ORG")]
        owner: Option<String>,
        /// Only these.
        #[arg(long)]
        status: Option<TaskFilter>,
    },
}

/// `meeting …`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum MeetingCommand {
    /// Announces a session.
    Plan(MeetingPlan),
    /// It takes place at another time.
    Move {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// When instead.
        #[arg(long, value_name = "WHEN")]
        at: When,
    },
    /// It does not take place.
    Cancel {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// Why.
        #[arg(value_name = "REASON")]
        reason: Option<String>,
    },
    /// Says whether the speaker comes.
    Attend {
        /// To which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// Whether.
        coming: Attendance,
    },
    /// Puts a point on the agenda.
    Agenda {
        /// Of which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// The point.
        #[arg(value_name = "TEXT")]
        text: String,
        /// For which organisation, where the speaker represents several.
        #[arg(long = "for", value_name = "ORG")]
        for_org: Option<OrgName>,
    },
    /// Adds a paper.
    Paper {
        /// To which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// A link, with some words if wanted.
        #[arg(value_name = "LINK")]
        link: String,
    },
    /// Adds notes, or a link to them.
    Note {
        /// Of which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// The words.
        #[arg(value_name = "TEXT")]
        text: String,
    },
    /// It was held, and who was there; once more to correct that.
    Close {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// Who was there.
        #[arg(long, value_name = "ORG,…")]
        present: List<OrgName>,
    },
    /// Writes down a session that was not planned here.
    Record(MeetingRecord),
    /// One meeting whole.
    Show {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
    },
    /// All meetings.
    List,
}

/// `meeting plan TITLE --at WHEN …`
#[derive(Debug, Clone, PartialEq, Args)]
pub struct MeetingPlan {
    /// What it is called.
    #[arg(value_name = "TITLE")]
    pub title: String,
    /// When.
    #[arg(long, value_name = "WHEN")]
    pub at: When,
    /// What sort of session.
    #[arg(long)]
    pub kind: Option<MeetingKind>,
    /// Its points, with semicolons between them.
    #[arg(long, value_name = "A; B; C")]
    pub agenda: Option<PollOptions>,
    /// Where, or by which link.
    #[arg(long, value_name = "TEXT")]
    pub place: Option<String>,
    /// Who is invited; all where nobody is named.
    #[arg(long, value_name = "ORG,…")]
    pub invite: Option<List<OrgName>>,
    /// People meet in person.
    #[arg(long)]
    pub in_person: bool,
}

/// `meeting record TITLE --on WHEN --present ORG,… …`
#[derive(Debug, Clone, PartialEq, Args)]
pub struct MeetingRecord {
    /// What it is called.
    #[arg(value_name = "TITLE")]
    pub title: String,
    /// When it was.
    #[arg(long, value_name = "WHEN")]
    pub on: When,
    /// Who was there.
    #[arg(long, value_name = "ORG,…")]
    pub present: List<OrgName>,
    /// What sort of session.
    #[arg(long)]
    pub kind: Option<MeetingKind>,
    /// Its points, with semicolons between them.
    #[arg(long, value_name = "A; B; C")]
    pub agenda: Option<PollOptions>,
    /// People met in person.
    #[arg(long)]
    pub in_person: bool,
}

/// `phase …`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum PhaseCommand {
    /// Where the phase stands: its items, and what the way out still misses.
    Show {
        /// Which; the one the partnership is in where none is named.
        phase: Option<Phase>,
    },
    /// Vouches for what cannot be seen from here.
    Attest {
        /// For which item.
        #[arg(value_name = "ITEM")]
        item: ItemWord,
        /// What the speaker knows of it.
        #[arg(value_name = "TEXT")]
        text: String,
        /// For which organisation, where the speaker has several.
        #[arg(long = "for", value_name = "ORG")]
        for_org: Option<OrgName>,
    },
    /// Says that what was vouched for is not so.
    Contest {
        /// Of which item.
        #[arg(value_name = "ITEM")]
        item: ItemWord,
        /// Why.
        #[arg(value_name = "REASON")]
        reason: Option<String>,
        /// For which organisation, where the speaker has several.
        #[arg(long = "for", value_name = "ORG")]
        for_org: Option<OrgName>,
    },
    /// Proposes that an item is not for this partnership.
    Waive {
        /// Which.
        #[arg(value_name = "ITEM")]
        item: ItemWord,
        /// Why.
        #[arg(value_name = "REASON")]
        reason: String,
    },
    /// Proposes the step into the next phase.
    Advance {
        /// When the proposal closes.
        #[arg(long, value_name = "WHEN")]
        closes: Option<When>,
    },
    /// Proposes to go back to an earlier phase.
    Return {
        /// To which.
        phase: Phase,
        /// Why.
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

/// `guide [TOPIC]`
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct GuideArgs {
    /// An item, a method, a term; the item at hand where none is named.
    #[arg(value_name = "TOPIC")]
    pub topic: Option<String>,
}

/// `note …`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum NoteCommand {
    /// Notes something.
    Add(NoteAdd),
    /// Says it otherwise; what it said before stays.
    Edit {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// What it says from now on.
        #[arg(value_name = "TEXT")]
        text: String,
    },
    /// Takes it back.
    Withdraw {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
    },
    /// Takes somebody's personal data out of a text: its words are erased.
    Redact {
        /// Which note, input or task.
        #[arg(value_name = "REF")]
        reference: TypedRef,
        /// Why.
        #[arg(value_name = "REASON")]
        reason: String,
    },
    /// One note whole, with what it said before.
    Show {
        /// Which.
        #[arg(value_name = "REF")]
        reference: TypedRef,
    },
    /// Notes, the latest first.
    List {
        /// Of which kind.
        what: Option<NoteKind>,
    },
}

/// `note add KIND TEXT …`
#[derive(Debug, Clone, PartialEq, Args)]
pub struct NoteAdd {
    /// Of which kind.
    pub what: NoteKind,
    /// The words.
    #[arg(value_name = "TEXT")]
    pub text: String,
    /// With, by or for whom.
    #[arg(long, value_name = "ORG|PERSON,…")]
    pub with: Option<List<PersonName>>,
    /// Where it can be read.
    #[arg(long, value_name = "TEXT")]
    pub link: Option<String>,
    /// What it is about.
    #[arg(long, value_name = "REF")]
    pub on: Option<TypedRef>,
    /// What a talk or commitment is for; how much influence is promised.
    #[arg(long = "kind", value_name = "WORD")]
    pub topic: Option<String>,
    /// Which sectors a promise of influence is for.
    #[arg(long, value_name = "SECTOR,…")]
    pub sectors: Option<List<SectorWord>>,
    /// The day of a milestone.
    #[arg(long, value_name = "WHEN")]
    pub by: Option<When>,
    /// For all to read; of a kind that is kept in a small circle: for all partners.
    #[arg(long, conflicts_with = "private")]
    pub public: bool,
    /// For its author and the coordinators only.
    #[arg(long)]
    pub private: bool,
    /// For which organisation, where the speaker has several.
    #[arg(long = "for", value_name = "ORG")]
    pub for_org: Option<OrgName>,
}

/// `status [--for …]`
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct StatusArgs {
    /// For whom; what fits the asker where none is given.
    #[arg(long = "for")]
    pub view: Option<StatusView>,
}

/// `scorecard [--all] [--criterion C5 [--comment TEXT]] [--publish]`
#[derive(Debug, Clone, PartialEq, Args)]
pub struct ScorecardArgs {
    /// All sixteen criteria, each with what it rests on.
    #[arg(long)]
    pub all: bool,
    /// One criterion, with what was said of it.
    #[arg(long, value_name = "CRITERION")]
    pub criterion: Option<CriterionWord>,
    /// What an organisation says of that criterion.
    #[arg(long, value_name = "TEXT")]
    pub comment: Option<String>,
    /// Shows it in the public rooms.
    #[arg(long)]
    pub publish: bool,
    /// For which organisation, where the speaker has several.
    #[arg(long = "for", value_name = "ORG")]
    pub for_org: Option<OrgName>,
}

/// `log [--since WHEN] [--limit N] [--on REF] [--page N]`
#[derive(Debug, Clone, PartialEq, Args)]
pub struct LogArgs {
    /// Only what is about this.
    #[arg(long, value_name = "REF")]
    pub on: Option<TypedRef>,
    /// Which page, from the newest on; the first where none is given.
    #[arg(long, value_name = "N")]
    pub page: Option<u16>,
    /// Nothing older.
    #[arg(long, value_name = "WHEN")]
    pub since: Option<When>,
    /// At most this many; 15 where none is given.
    #[arg(long, value_name = "N")]
    pub limit: Option<u16>,
}

/// `me …`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum MeCommand {
    /// What is known of the speaker.
    Show,
    /// Makes a one-time code that joins another account.
    Link,
    /// Joins this account by a code.
    Connect {
        /// The one-time code.
        #[arg(value_name = "CODE")]
        code: String,
    },
    /// Takes an account away again; what it did stays.
    Unlink {
        /// Which.
        #[arg(value_name = "ACCOUNT")]
        account: String,
    },
    /// The speaker's language.
    Language {
        /// Which.
        language: Language,
    },
    /// The speaker's time zone.
    Timezone {
        /// Which.
        #[arg(value_name = "IANA")]
        zone: Zone,
    },
    /// The speaker's hours without reminders.
    Quiet {
        /// From and to, by the speaker's clock.
        #[arg(value_name = "HH:MM-HH:MM")]
        hours: QuietHours,
    },
    /// The speaker's days off.
    Weekend {
        /// Which.
        #[arg(value_name = "DAYS")]
        days: Weekend,
    },
    /// No reminders for this long; answers to the speaker's own commands come all the same.
    Mute {
        /// For how long.
        #[arg(value_name = "DUR")]
        duration: Dur,
    },
    /// What the speaker says of themselves; used in aggregates only.
    Describe(MeDescribe),
    /// Messages that could not be delivered, tried again.
    Inbox,
    /// Says that the speaker is here, which ends a dormancy notice.
    Here,
    /// What is kept about the speaker, as a file or text, privately.
    Export,
    /// Erases the speaker; without `--yes` it says what would go.
    Forget {
        /// Do it.
        #[arg(long)]
        yes: bool,
    },
}

/// `me describe …`: each in own words; a dash takes it away, and with none the speaker is told what stands.
#[derive(Clone, PartialEq, Eq, Args)]
pub struct MeDescribe {
    /// Their gender.
    #[arg(long, value_name = "TEXT")]
    pub gender: Option<String>,
    /// Their age group.
    #[arg(long, value_name = "TEXT")]
    pub age_group: Option<String>,
    /// A disability or access need.
    #[arg(long, value_name = "TEXT")]
    pub access: Option<String>,
}

/// Prints nothing of what people say of themselves: it would land in logs.
impl std::fmt::Debug for MeDescribe {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MeDescribe")
    }
}

/// `help [COMMAND]`
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct HelpArgs {
    /// About which command.
    #[arg(num_args = 0.., value_name = "COMMAND")]
    pub command: Vec<String>,
}

/// `checkin …`
#[derive(Debug, Clone, PartialEq, Subcommand)]
#[command(disable_help_flag = true, disable_help_subcommand = true)]
pub enum CheckinCommand {
    /// Sets the standing check-in.
    Schedule {
        /// How often.
        #[arg(value_name = "EVERY")]
        every: Every,
        /// When the first round opens; by the recurrence where none is given.
        #[arg(long, value_name = "WHEN")]
        first: Option<When>,
        /// How long a round is open; ten days where none is given.
        #[arg(long, value_name = "DUR")]
        open_for: Option<Dur>,
    },
    /// Opens one round now.
    Start {
        /// How long it is open; ten days where none is given.
        #[arg(long, value_name = "DUR")]
        open_for: Option<Dur>,
        /// The value checklist of a yearly review instead of a check-in.
        #[arg(long)]
        value: bool,
    },
    /// Ends the standing check-in.
    Stop,
    /// Answers the open round.
    Answer {
        /// A score for each question, `-` to skip; before them, if wanted, the round's reference. Without any: one by one.
        #[arg(num_args = 0.., value_name = "SCORE")]
        scores: Vec<String>,
        /// What one thing should change.
        #[arg(long, value_name = "TEXT")]
        comment: Option<String>,
        /// Only a facilitator reads the remark.
        #[arg(long)]
        facilitator_only: bool,
        /// What a bare score answers; typed lines have all.
        #[arg(skip)]
        asked: Asked,
    },
    /// The result card, worst first.
    Results {
        /// Which round; the last one where none is given.
        #[arg(value_name = "REF")]
        reference: Option<TypedRef>,
        /// Every question with its groups, and every remark.
        #[arg(long)]
        full: bool,
    },
    /// How answers changed from round to round.
    Trend,
}

/// What a bare score answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Asked {
    /// Nothing in particular: a typed line with all of them.
    #[default]
    Line,
    /// The question with this number, from 1.
    Question(u8),
    /// The first question without an answer.
    Next,
}

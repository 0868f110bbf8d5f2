//! What a ledger holds: entries of versioned events, with numbers, instants and commitments, never a typed word.
//!
//! Every variant and field here is read for ever: a later version adds variants and optional fields, and never renames,
//! retypes or drops one. An event carries what its notice needs of the past, and every parameter of a rule that was in
//! force when its matter opened.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize, Serializer};

use crate::{
    chain::Hash,
    checkin::{Floors, Invited, RoundNumber, RoundResult, sheet::Sheet},
    decimal::Decimal,
    decision::{
        Rank, Rules, Seat,
        calls::Call,
        count::Tally,
        particulars::{Adviser, Particulars},
        record::RecordedPosition,
    },
    ids::{ItemId, MemberId, OrgId, Ref, RoomId, SectorId, TextId},
    indicator::IndicatorNumber,
    input::{Giver, InputMark, InputNumber, QuestionNumber},
    meeting::{MeetingMark, MeetingNumber, Topic},
    note::{NoteNumber, NoteParticulars, Readers},
    partnership::{Change, Role, Sector},
    poll::PollNumber,
    port::Platform,
    remind::{Recipient, ReminderNumber, Timing},
    review::{ReviewNumber, ReviewScope},
    signal::Cause,
    stakeholder::{MissingNumber, OrgChange},
    task::{Mark, Owner, TaskNumber},
    times::{Dur, Every, Zone},
    vocabulary::{
        AdviceAnswer, Attendance, Criterion, Ground, Heading, InputAnswer, Kind, Language, Level, MeetingKind, Method,
        NoteKind, OrgStatus, Phase, Position, ReviewAnswer,
    },
};

/// A decision's number: the `D` reference.
pub type DecisionNumber = u32;

/// One entry of a ledger, as it is stored (JSON) and hashed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// When it was said or fell due, by the platform's clock (UTC).
    #[serde(serialize_with = "instant")]
    pub at: DateTime<Utc>,
    /// When it was written (UTC). Ledger order, not this, decides which position is last.
    #[serde(serialize_with = "instant")]
    pub recorded: DateTime<Utc>,
    /// Who caused it; nobody where time did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<MemberId>,
    /// The platform it was said on; none where time caused it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub via: Option<Platform>,
    /// What happened.
    pub event: Event,
    /// The texts this entry brings, by commitment (see [`crate::chain::commitment`]).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<TextId, Hash>,
}

/// An instant as chrono writes it by itself, in one piece: letter by letter, two of them are half the cost of an entry.
fn instant<S: Serializer>(at: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&at.to_rfc3339_opts(SecondsFormat::AutoSi, true))
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields of an event are named for what they hold; the variant says what they mean")]
pub enum Event {
    /// The partnership opened. Its first room and its first coordinator follow as events of their own.
    Started {
        name: TextId,
        code: TextId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        goal: Option<TextId>,
        phase: Phase,
        zone: Zone,
        languages: Vec<Language>,
        sectors: Vec<Sector>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        grouping: Option<TextId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        suitability: Option<[bool; 3]>,
    },
    /// A person was met in this partnership and got a number here.
    MemberAdded { member: MemberId },
    /// A person who joined an attached room was greeted.
    Greeted { member: MemberId },
    /// Two members turned out to be one person; `kept` takes over what `gone` held.
    MembersMerged { gone: MemberId, kept: MemberId },
    /// The person behind a member was erased, or left; seats they held are empty.
    SeatVacated { member: MemberId },
    /// Texts were erased together with their salts.
    TextsErased { texts: Vec<TextId> },
    /// A room was attached.
    RoomConnected { room: RoomId, platform: Platform, language: Language },
    /// A room's attachment ended.
    RoomDetached { room: RoomId },
    /// A setting was changed.
    Set { change: Change },
    /// A person was named coordinator or facilitator; not yet accepted.
    Appointed { member: MemberId, role: Role },
    /// A lead asks for this coordinator while none is heard; one of another sector confirms.
    CoordinatorBacked { member: MemberId, org: OrgId },
    /// A person's role ended.
    RoleEnded { member: MemberId, role: Role },
    /// Coordinators were told where the partnership stands, as on every Monday (7.4).
    CoordinatorsTold { members: Vec<MemberId> },
    /// The partnership ended; every schedule stopped.
    Archived,

    /// An organisation was registered.
    OrgAdded {
        org: OrgId,
        name: TextId,
        code: TextId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        alias: Option<TextId>,
        sector: SectorId,
        status: OrgStatus,
        voice: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lead: Option<MemberId>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        alternates: Vec<MemberId>,
    },
    /// Somebody asked to be an alternate.
    RepresentationAsked { org: OrgId, member: MemberId },
    /// They were accepted.
    RepresentationAccepted { org: OrgId, member: MemberId },
    /// An organisation's entry changed; `assumed` when a coordinator filled it in.
    OrgUpdated { org: OrgId, changes: Vec<OrgChange>, assumed: bool },
    /// The lead role moved, for good or until an instant.
    HandedOver {
        org: OrgId,
        from: MemberId,
        to: MemberId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<DateTime<Utc>>,
    },
    /// A hand-over for a time ended; the role went back.
    HandOverEnded { org: OrgId, from: MemberId, to: MemberId },
    /// A person reads and comments without a voice.
    Observing { member: MemberId },
    /// An organisation left.
    OrgLeft { org: OrgId },
    /// Somebody has a stake and is not here yet (3.2).
    MissingNoted {
        missing: MissingNumber,
        who: TextId,
        sector: SectorId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<TextId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        door: Option<TextId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        next: Option<TextId>,
    },
    /// What is recorded of them changed; what is not named stays.
    MissingUpdated {
        missing: MissingNumber,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sector: Option<SectorId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<TextId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        door: Option<TextId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        next: Option<TextId>,
    },
    /// They are missing no more: registered as an organisation, or for another reason.
    MissingOver {
        missing: MissingNumber,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        org: Option<OrgId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextId>,
    },
    /// A voice was not heard for long: without an act it is left out of new rolls from `until` on (R6).
    DormancyNoticed { org: OrgId, until: DateTime<Utc> },
    /// It is left out of new rolls (R6).
    BecameDormant { org: OrgId },
    /// One of its people acted: the notice, or the dormancy, is over (R6).
    DormancyEnded { org: OrgId },
    /// A person said that they are here (`me here`).
    Here { member: MemberId },

    /// A proposal was made. It opens with its own event.
    Proposed {
        decision: DecisionNumber,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        org: Option<OrgId>,
        kind: Kind,
        method: Method,
        level: Level,
        title: TextId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<TextId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        supersedes: Option<DecisionNumber>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        persons: Vec<MemberId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        closes: Option<DateTime<Utc>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        review: Option<DateTime<Utc>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sunset: Option<DateTime<Utc>>,
        /// The language title and text are in; none in ledgers from before translations.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        language: Option<Language>,
        /// What only some proposals say; in a box, because most say nothing.
        #[serde(default, skip_serializing_if = "Particulars::is_empty")]
        particulars: Box<Particulars>,
    },
    /// Title or text in another working language (R15).
    Translated {
        decision: DecisionNumber,
        version: u32,
        language: Language,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        title: Option<TextId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<TextId>,
    },
    /// The text changed (R16). `version` is the one it belongs to: a new one, which opens with its own event, or, where
    /// `editorial`, the one that goes on with its positions. `was` is the text before.
    Amended {
        decision: DecisionNumber,
        version: u32,
        text: TextId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        was: Option<TextId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        language: Option<Language>,
        editorial: bool,
        /// The headings that the new text of a code of conduct names (2.4, G5).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        headings: Vec<Heading>,
    },
    /// A voice says that an editorial change was more than that: it becomes a version (R16).
    EditorialContested { decision: DecisionNumber, org: OrgId, reason: TextId },
    /// All were heard and nothing stands against it: it closes earlier than it would have, unless a voice objects (R17).
    ClosingEarly { decision: DecisionNumber, closes: DateTime<Utc>, was: DateTime<Utc> },
    /// A voice keeps it open until its regular closing, `closes` (R17).
    KeptOpen { decision: DecisionNumber, org: OrgId, closes: DateTime<Utc> },
    /// People of voices that were not heard yet were asked for them (7.4).
    Called { decision: DecisionNumber, version: u32, call: Call, members: Vec<MemberId> },
    /// A voice confirmed a proposal of somebody without a voice (R0).
    Sponsored { decision: DecisionNumber, org: OrgId },
    /// Positions may be stated on this version: roll and rules are frozen (R4).
    Opened { decision: DecisionNumber, version: u32, closes: DateTime<Utc>, roll: Vec<Seat>, rules: Rules },
    /// A voice stated a position.
    PositionStated {
        decision: DecisionNumber,
        version: u32,
        org: OrgId,
        rank: Rank,
        position: Position,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ground: Option<Ground>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextId>,
    },
    /// Somebody gave advice on a question put out for it (4.8).
    AdviceGiven {
        decision: DecisionNumber,
        version: u32,
        from: Adviser,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rank: Option<Rank>,
        text: TextId,
    },
    /// The decider said what becomes of a piece of advice (4.8).
    AdviceAnswered { decision: DecisionNumber, from: Adviser, answer: AdviceAnswer, text: TextId },
    /// An affected voice had been left out; it has until then (4.8).
    AffectedAdded { decision: DecisionNumber, org: OrgId, until: DateTime<Utc> },
    /// Affected voices that had given no advice were asked once more (4.8).
    AdviceAsked { decision: DecisionNumber, orgs: Vec<OrgId> },
    /// The window for advice is over: the decider answers and publishes; said `times` times before.
    AdvicePending { decision: DecisionNumber, times: u8 },
    /// A voice says that a question is beyond the decider's mandate (4.8).
    Escalated {
        decision: DecisionNumber,
        org: OrgId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextId>,
    },
    /// Two voices of different sectors said so: a consent proposal from now on. Its version opens with its own event.
    TurnedConsent { decision: DecisionNumber },
    /// A decision taken face to face was written down (R25); contestable until then.
    Recorded {
        decision: DecisionNumber,
        kind: Kind,
        method: Method,
        level: Level,
        title: TextId,
        text: TextId,
        on: DateTime<Utc>,
        until: DateTime<Utc>,
        roll: Vec<Seat>,
        rules: Rules,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        positions: Vec<RecordedPosition>,
        tally: Tally,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        review: Option<DateTime<Utc>>,
        #[serde(default, skip_serializing_if = "Particulars::is_empty")]
        particulars: Box<Particulars>,
    },
    /// A voice says that the record is wrong (R25).
    RecordContested { decision: DecisionNumber, org: OrgId, text: TextId },
    /// The recorder corrected the record; contestable anew until then (4.11).
    RecordCorrected {
        decision: DecisionNumber,
        version: u32,
        text: TextId,
        until: DateTime<Utc>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        positions: Option<Vec<RecordedPosition>>,
        tally: Tally,
    },
    /// Nobody contested the record in time: it stands, from now on (R25).
    RecordConfirmed {
        decision: DecisionNumber,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        review: Option<DateTime<Utc>>,
    },
    /// Quorum was missed at closing: once, half of the window more (R13).
    Extended { decision: DecisionNumber, was: DateTime<Utc>, closes: DateTime<Utc> },
    /// It closed with quorum and a standing objection: time to bring it together (4.2).
    Integrating { decision: DecisionNumber, until: DateTime<Utc>, tally: Tally },
    /// It closed.
    Closed {
        decision: DecisionNumber,
        tally: Tally,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        review: Option<DateTime<Utc>>,
    },
    /// The proposer took it back.
    Withdrawn {
        decision: DecisionNumber,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextId>,
    },
    /// The outcome statement is due within a day (R20).
    OutcomeReminded { decision: DecisionNumber },
    /// The outcome in plain words (R20).
    OutcomeStated {
        decision: DecisionNumber,
        text: TextId,
        /// Voices that disagreed and are named in the words.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        names: Vec<OrgId>,
    },
    /// A dissent or supporting statement (R21); `withdrawn` where the author took it back.
    DissentStated {
        decision: DecisionNumber,
        org: OrgId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<TextId>,
    },
    /// The review date of a decision was reached; answers until `until`.
    ReviewDue { decision: DecisionNumber, until: DateTime<Utc> },
    /// An organisation said something of a criterion of the scorecard (6).
    CriterionCommented { criterion: u8, org: OrgId, text: TextId },
    /// The scorecard was shown in the public rooms (6).
    ScorecardPublished,
    /// The review of a decision comes near: so many days ahead (5.6).
    ReviewNear { decision: DecisionNumber, days: u32 },
    /// A voice answered the review.
    ReviewAnswered {
        decision: DecisionNumber,
        org: OrgId,
        rank: Rank,
        answer: ReviewAnswer,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextId>,
    },
    /// All who answered said keep, and quorum: kept until the next review.
    ReviewKept { decision: DecisionNumber, next: DateTime<Utc> },
    /// A voice called for another wording or the end: the matter is open.
    ReviewReopened { decision: DecisionNumber, answer: ReviewAnswer },
    /// The review stays unanswered; said `times` times so far.
    ReviewOverdue { decision: DecisionNumber, times: u8 },
    /// A decision ended by its own date.
    SunsetReached { decision: DecisionNumber },

    /// A feedback poll opened.
    PollAsked {
        poll: PollNumber,
        question: TextId,
        options: Vec<TextId>,
        multiple: bool,
        closes: DateTime<Utc>,
        /// The fewest answers shown of an anonymous poll, whose answers are no events; none where answers have names.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        anonymous: Option<u16>,
        /// Whether people outside the rooms may answer by a link.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        external: bool,
    },
    /// A person answered a poll, or changed the answer.
    PollAnswered {
        poll: PollNumber,
        member: MemberId,
        choices: Vec<u16>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        comment: Option<TextId>,
    },
    /// A poll closed.
    PollClosed { poll: PollNumber },

    /// A reminder was set.
    ReminderAdded { reminder: ReminderNumber, text: TextId, to: Recipient, timing: Timing },
    /// A reminder was changed.
    ReminderEdited {
        reminder: ReminderNumber,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<TextId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        timing: Option<Timing>,
    },
    /// A reminder was ended.
    ReminderCancelled { reminder: ReminderNumber },
    /// A reminder will be said again at `until`.
    ReminderSnoozed { reminder: ReminderNumber, until: DateTime<Utc> },
    /// A reminder was said; `due` is when it should have been.
    ReminderFired { reminder: ReminderNumber, due: DateTime<Utc>, late: bool },

    /// Whoever it was said to has dealt with it: what waits of it is not said any more, its own later times are.
    ReminderDone { reminder: ReminderNumber },

    /// A measure of results was set up.
    IndicatorAdded {
        indicator: IndicatorNumber,
        name: TextId,
        owner: OrgId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unit: Option<TextId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        baseline: Option<Decimal>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        target: Option<Decimal>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<DateTime<Utc>>,
        every: Every,
    },
    /// It was read, for the due date `due`; for the same date again: corrected.
    IndicatorRead {
        indicator: IndicatorNumber,
        value: Decimal,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<TextId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<DateTime<Utc>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        was: Option<Decimal>,
    },
    /// A reading was asked for; `due` is when it fell due.
    IndicatorDue { indicator: IndicatorNumber, due: DateTime<Utc>, late: bool },
    /// It is read no more.
    IndicatorEnded {
        indicator: IndicatorNumber,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextId>,
    },

    /// A review was dated; `called` are the voices that opened it (S14).
    ReviewOpened {
        review: ReviewNumber,
        scope: ReviewScope,
        on: DateTime<Utc>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        chair: Option<MemberId>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        called: Vec<OrgId>,
    },
    /// It got another date, or somebody else chairs it.
    ReviewMoved {
        review: ReviewNumber,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<DateTime<Utc>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        chair: Option<MemberId>,
    },
    /// Its material stands in the rooms (5.7).
    ReviewMaterialPosted { review: ReviewNumber },
    /// It was reminded of, so many days ahead (5.6).
    ReviewApproached { review: ReviewNumber, days: u32 },
    /// Its day is past without a conclusion; said `times` times so far.
    ReviewMissed { review: ReviewNumber, times: u8 },
    /// The statement on progress. Its conclusion is a proposal that names it.
    ReviewStated { review: ReviewNumber, text: TextId },
    /// A pause that a review concluded is over (2.1).
    PauseEnded,
    /// Signals suggest a review (5.6).
    SignalsRaised { causes: Vec<Cause> },
    /// Nobody answered the suggestion at this place: all partners see it now.
    SignalsPublished { suggestion: u32 },
    /// "Not now", with a reason: every open suggestion is answered.
    ReviewPutOff { reason: TextId },
    /// A delegate reports a change of context (S13); a second one of another sector seconds it.
    ContextReported { org: OrgId, text: TextId },
    /// A voice calls for a review (S14); a second one of another sector opens it.
    ReviewCalled { org: OrgId, reason: TextId },
    /// An anonymous poll closed: how many answered and, where they are enough, what (5.3, 5.4).
    PollCounted {
        poll: PollNumber,
        answered: u16,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        counts: Vec<u16>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        comments: Vec<TextId>,
    },
    /// The standing check-in was set (5.1).
    CheckinScheduled {
        every: Every,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first: Option<DateTime<Utc>>,
        open_for: Dur,
    },
    /// The standing check-in ended.
    CheckinStopped,
    /// A scheduled round did not open: nobody spoke for any organisation.
    CheckinPassedOver { due: DateTime<Utc> },
    /// A round opened; floors and who is asked are frozen. Answers are no events (5.3).
    CheckinOpened {
        round: RoundNumber,
        closes: DateTime<Utc>,
        floors: Floors,
        invited: Vec<Invited>,
        #[serde(default, skip_serializing_if = "Sheet::is_checkin")]
        sheet: Sheet,
    },
    /// Half of its time is over: those who had not answered were reminded. Who that was is nobody's business.
    CheckinNudged { round: RoundNumber },
    /// Too few had answered: once, five days more (5.4, rule 11).
    CheckinExtended { round: RoundNumber, was: DateTime<Utc>, closes: DateTime<Utc> },
    /// A round closed, with what may be shown of it (5.4).
    CheckinClosed { round: RoundNumber, result: Box<RoundResult> },
    /// A task was asked of somebody, or taken on. `org` is whom a person owes it for; `aside` says that its owner's voice stood
    /// aside from the decision.
    TaskAdded {
        task: TaskNumber,
        text: TextId,
        owner: Owner,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        org: Option<OrgId>,
        due: DateTime<Utc>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decision: Option<DecisionNumber>,
        aside: bool,
        accepted: bool,
    },
    /// Its owner said yes: it is in force.
    TaskAccepted { task: TaskNumber },
    /// Its owner said no, or gave it back.
    TaskDeclined { task: TaskNumber, reason: TextId },
    /// A task changed; `was` is the day before, `asks` says that its owner is asked anew.
    TaskUpdated {
        task: TaskNumber,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<TextId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        progress: Option<u8>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<DateTime<Utc>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        was: Option<DateTime<Utc>>,
        asks: bool,
    },
    /// A task went to another owner.
    TaskHanded {
        task: TaskNumber,
        owner: Owner,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        org: Option<OrgId>,
        aside: bool,
        accepted: bool,
        was: Owner,
    },
    /// A task was done.
    TaskDone {
        task: TaskNumber,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<TextId>,
    },
    /// A task is not wanted any more.
    TaskCancelled { task: TaskNumber, reason: TextId },
    /// What falls due was said about a task (7.3, 7.4).
    TaskReminded { task: TaskNumber, mark: Mark },

    /// A question was put out for input.
    QuestionAsked { question: QuestionNumber, text: TextId, closes: DateTime<Utc>, public: bool, language: Language },
    /// The same question in another working language (4.11).
    QuestionTranslated { question: QuestionNumber, language: Language, text: TextId },
    /// A question takes no more inputs.
    QuestionClosed { question: QuestionNumber },
    /// Somebody contributed something; `due` is when its answer is (5.7).
    InputGiven {
        input: InputNumber,
        text: TextId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<Ref>,
        from: Giver,
        due: DateTime<Utc>,
        public: bool,
        /// How well the partnership does what it says, from 1 to 5, as somebody outside sees it (5.5).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rating: Option<u8>,
    },
    /// Somebody sees to it (5.5).
    InputTaken { input: InputNumber, handler: MemberId },
    /// What became of it, and why; `within` is where it shows.
    InputAnswered {
        input: InputNumber,
        answer: InputAnswer,
        reason: TextId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        within: Option<Ref>,
    },
    /// What falls due was said about an input (5.7).
    InputReminded { input: InputNumber, mark: InputMark },

    /// A meeting was announced. `notice` is how many hours ahead the rule asks for (R14); nobody `invited` means all who are
    /// here.
    MeetingPlanned {
        meeting: MeetingNumber,
        title: TextId,
        at: DateTime<Utc>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<MeetingKind>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<TextId>,
        in_person: bool,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        agenda: Vec<Topic>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        invited: Vec<OrgId>,
        notice: u32,
    },
    /// A meeting that had not been planned here was written down, with who was there.
    MeetingRecorded {
        meeting: MeetingNumber,
        title: TextId,
        on: DateTime<Utc>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<MeetingKind>,
        in_person: bool,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        agenda: Vec<Topic>,
        present: Vec<Seat>,
    },
    /// It takes place at another time; who comes is asked anew.
    MeetingMoved { meeting: MeetingNumber, at: DateTime<Utc>, was: DateTime<Utc>, notice: u32 },
    /// It does not take place.
    MeetingCancelled {
        meeting: MeetingNumber,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextId>,
    },
    /// Somebody said whether they come.
    MeetingAnswered { meeting: MeetingNumber, member: MemberId, answer: Attendance },
    /// Somebody put a point on its agenda.
    MeetingTopicAdded { meeting: MeetingNumber, topic: Topic },
    /// A paper for it.
    MeetingPaper { meeting: MeetingNumber, text: TextId },
    /// Notes of it.
    MeetingNoted { meeting: MeetingNumber, text: TextId },
    /// It was held, with who was there; `again` corrects what was said before.
    MeetingClosed { meeting: MeetingNumber, present: Vec<Seat>, again: bool },
    /// What falls due was said about a meeting.
    MeetingReminded { meeting: MeetingNumber, mark: MeetingMark },
    /// Somebody noted something; `org` is whom they speak for.
    NoteAdded {
        note: NoteNumber,
        kind: NoteKind,
        text: TextId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        org: Option<OrgId>,
        readers: Readers,
        #[serde(default, skip_serializing_if = "NoteParticulars::is_empty")]
        particulars: Box<NoteParticulars>,
    },
    /// It says something else now; `was` is what it said.
    NoteEdited { note: NoteNumber, text: TextId, was: TextId },
    /// It counts no more; where `org` is named, for that organisation only.
    NoteWithdrawn {
        note: NoteNumber,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        org: Option<OrgId>,
    },
    /// Somebody's personal data was taken out of what this names: its words are erased with the next event.
    Redacted { what: Ref, reason: TextId },

    /// Somebody vouches for what cannot be seen from here (2.1); `org` is whom they speak for, in the sector it counts in.
    ItemAttested {
        item: ItemId,
        text: TextId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        org: Option<OrgId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sector: Option<SectorId>,
    },
    /// A delegate says that it is not so: what was vouched for in the last seven days counts no more (2.1).
    AttestationContested {
        item: ItemId,
        org: OrgId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextId>,
    },
    /// A decision took the partnership to another phase, with these gaps (2.1, 4.11).
    PhaseChanged {
        decision: DecisionNumber,
        from: Phase,
        to: Phase,
        cycle: u32,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        gaps: Vec<Criterion>,
    },
}

impl Event {
    /// The count this event holds, if it holds one.
    #[must_use]
    pub const fn tally(&self) -> Option<&Tally> {
        match self {
            Self::Integrating { tally, .. }
            | Self::Closed { tally, .. }
            | Self::Recorded { tally, .. }
            | Self::RecordCorrected { tally, .. } => Some(tally),
            _ => None,
        }
    }

    /// The machine word of this event, as the ledger spells it.
    #[must_use]
    pub fn word(&self) -> String {
        match serde_json::to_value(self) {
            Ok(serde_json::Value::String(word)) => word,
            Ok(serde_json::Value::Object(map)) => map.keys().next().cloned().unwrap_or_default(),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
#[path = "event_tests.rs"]
mod tests;

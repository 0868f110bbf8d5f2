//! The closed word lists of the domain: what people type and what events hold.
//!
//! Each word is spelt once, here, in kebab case; it is the same on every surface, in every language and in the ledger.

use clap::ValueEnum;
use serde::{Deserialize, Serialize};

/// The word is not in the closed list it was looked up in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not one of {words:?}")]
pub struct NotAWord {
    /// The words that would do.
    pub words: &'static [&'static str],
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ValueEnum, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[value(name = $word)] #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// Every word, in its own order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Every word as people type it, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word as people type it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAWord;

            /// Ignores case, accents, and hyphens against spaces.
            fn from_str(typed: &str) -> Result<Self, NotAWord> {
                let typed = crate::words::fold(typed);
                Self::ALL
                    .iter()
                    .copied()
                    .find(|value| crate::words::fold(value.word()) == typed)
                    .ok_or(NotAWord { words: Self::WORDS })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.word())
            }
        }
    };
}

words!(
    /// The four phases of the cycle (`method.md` 2.1).
    Phase {
        /// Clarify the idea, the interests, the context.
        Explore = "explore",
        /// Agree goals, roles and rules.
        Build = "build",
        /// Carry out and monitor.
        Run = "run",
        /// Next level, institution, or a good end.
        Sustain = "sustain",
    }
);

words!(
    /// The languages Convenor speaks.
    Language {
        /// English.
        En = "en",
        /// French.
        Fr = "fr",
        /// Spanish.
        Es = "es",
        /// Arabic.
        Ar = "ar",
    }
);

words!(
    /// How an export is written.
    ExportFormat {
        /// One file that verifies itself.
        Json = "json",
    }
);

words!(
    /// The sectors of `method.md` 3.1. A partnership may add its own words beside them.
    KnownSector {
        /// Government and its agencies.
        Public = "public",
        /// Business.
        Private = "private",
        /// Associations and campaigns.
        CivilSociety = "civil-society",
        /// Science.
        Academia = "academia",
        /// Funders; no vote by default.
        Donors = "donors",
        /// Media; no vote by default.
        Media = "media",
        /// Affected people themselves.
        Communities = "communities",
        /// Builders of working systems.
        Technical = "technical",
        /// Bodies between governments.
        International = "international",
    }
);

impl KnownSector {
    /// Whether organisations of this sector vote unless a decision says otherwise (`method.md` 3.1).
    #[must_use]
    pub const fn votes_by_default(self) -> bool {
        !matches!(self, Self::Donors | Self::Media)
    }
}

words!(
    /// What a proposal is about; sets its default level and method (`method.md` 4.1, defaults by kind).
    Kind {
        /// The common goal.
        Goal = "goal",
        /// Shared values and manners.
        CodeOfConduct = "code-of-conduct",
        /// Acceptance of coordinators and facilitators.
        Facilitator = "facilitator",
        /// How decisions are made.
        GovernanceRule = "governance-rule",
        /// Sharing of benefits or resources.
        Sharing = "sharing",
        /// Something to do together.
        Activity = "activity",
        /// Who holds a role.
        Role = "role",
        /// A task for somebody.
        Action = "action",
        /// A change of course.
        StrategyAdjustment = "strategy-adjustment",
        /// Words said in everybody's name.
        PublicStatement = "public-statement",
        /// Removal of a member.
        Removal = "removal",
        /// The end of the partnership.
        Closure = "closure",
        /// Moving to another phase.
        PhaseChange = "phase-change",
        /// What follows from a review.
        ReviewConclusion = "review-conclusion",
        /// A legal form.
        InstitutionalForm = "institutional-form",
        /// A wider area or topic.
        Scope = "scope",
        /// A result that shall last.
        ResultToSustain = "result-to-sustain",
        /// A matter within an accepted task.
        Operational = "operational",
        /// How far a thought is carried: read, and nothing decided (4.7).
        Temperature = "temperature",
        /// Anything else.
        Other = "other",
    }
);

words!(
    /// What a governance rule or a set of roles is about (`method.md` 2.4, 4.11).
    Scope {
        /// Who decides what, and how.
        DecisionMaking = "decision-making",
        /// Leaving, handing over or closing in good order.
        MovingOn = "moving-on",
        /// What may be decided faster, and how.
        Urgency = "urgency",
        /// The seats of the steering group.
        Steering = "steering",
    }
);

words!(
    /// What becomes of a piece of advice (`method.md` 4.8).
    AdviceAnswer {
        /// It is followed.
        Taken = "taken",
        /// In part.
        Partly = "partly",
        /// Not, and why.
        Declined = "declined",
    }
);

words!(
    /// The windows a governance rule may set (R14, 4.11).
    Window {
        /// Of routine matters.
        Routine = "routine",
        /// Of major matters.
        Major = "major",
        /// Of a question put out for advice.
        Advice = "advice",
        /// Of a routine round of gradients.
        Gradients = "gradients",
    }
);

words!(
    /// The decision methods (`method.md` 4.2 to 4.8).
    Method {
        /// No standing objection and enough voices answered (4.2).
        Consent = "consent",
        /// Broad active agreement and no block (4.3).
        Consensus = "consensus",
        /// More support than opposition (4.4).
        Majority = "majority",
        /// Twice as much support as opposition (4.5).
        TwoThirds = "two-thirds",
        /// A majority of voices and of sectors (4.6).
        DoubleMajority = "double-majority",
        /// A majority of voices and every sector (4.6).
        DoubleMajorityAll = "double-majority-all",
        /// Eight steps from full endorsement to veto, hidden until closing (4.7).
        Gradients = "gradients",
        /// One decider, who asks and answers each piece of advice (4.8).
        Advice = "advice",
    }
);

words!(
    /// How much a matter weighs: its window and its quorum (R12, R14).
    Level {
        /// Seven days, half of the voices.
        Routine = "routine",
        /// Fourteen days, half of the voices and a third of every sector.
        Major = "major",
    }
);

words!(
    /// What a voice states on a proposal version (`method.md` 4.2 to 4.4, 4.7).
    Position {
        /// Consent.
        Consent = "consent",
        /// Consent with a worry that is recorded.
        Concern = "concern",
        /// Stops adoption while it stands.
        Objection = "objection",
        /// Agreement (consensus).
        Agree = "agree",
        /// Agreement with a worry (consensus).
        Reservation = "reservation",
        /// Neither supports nor stops (consensus).
        StandAside = "stand-aside",
        /// Refusal on a named ground (consensus).
        Block = "block",
        /// For (majorities).
        Support = "support",
        /// Against (majorities).
        Oppose = "oppose",
        /// Answered without a view; counts for quorum only (R9).
        Abstain = "abstain",
        /// Withdrawn for a conflict of interest; leaves the base (R10).
        Recused = "recused",
        /// Full endorsement (gradients).
        One = "1",
        /// Agreement with a minor point (gradients).
        Two = "2",
        /// Support with reservations (gradients).
        Three = "3",
        /// No view (gradients).
        Four = "4",
        /// More discussion needed (gradients).
        Five = "5",
        /// Does not like it, will go along (gradients).
        Six = "6",
        /// Serious disagreement (gradients).
        Seven = "7",
        /// Veto (gradients).
        Eight = "8",
    }
);

impl Position {
    /// The step on the scale of gradients, from 1 to 8; none for the words of other methods.
    #[must_use]
    pub const fn step(self) -> Option<u8> {
        match self {
            Self::One => Some(1),
            Self::Two => Some(2),
            Self::Three => Some(3),
            Self::Four => Some(4),
            Self::Five => Some(5),
            Self::Six => Some(6),
            Self::Seven => Some(7),
            Self::Eight => Some(8),
            _ => None,
        }
    }
}

words!(
    /// The wording of a round of gradients (`method.md` 4.7): published scales differ, so each round keeps the name of its own.
    Scale {
        /// Full endorsement, minor point, reservations, no view, more discussion, will go along, serious disagreement, veto.
        EightSteps = "eight-steps",
    }
);

words!(
    /// The grounds of a block (`method.md` 4.3).
    Ground {
        /// Goal or code breached.
        Goal = "goal",
        /// Serious harm to those represented.
        Harm = "harm",
        /// Outside the mandate.
        Mandate = "mandate",
        /// Unlawful.
        Law = "law",
    }
);

words!(
    /// Where an organisation stands (`method.md` 3.2).
    OrgStatus {
        /// Named as one that should be asked.
        Named = "named",
        /// Asked.
        Invited = "invited",
        /// Finding out.
        Exploring = "exploring",
        /// Said yes.
        Committed = "committed",
        /// Takes part; has a voice unless its sector has none.
        Active = "active",
        /// Unheard for long.
        Dormant = "dormant",
        /// Gone in good order.
        Left = "left",
    }
);

words!(
    /// Who may read the partnership from outside.
    Visibility {
        /// Nobody.
        Private = "private",
        /// Who has the link.
        Unlisted = "unlisted",
        /// Anybody.
        Public = "public",
    }
);

words!(
    /// Who is in a room.
    Audience {
        /// The partners.
        Partners = "partners",
        /// Anybody: outsiders are in it.
        Public = "public",
    }
);

words!(
    /// What `partnership set` changes.
    Setting {
        /// The partnership's name.
        Name = "name",
        /// Its goal in a sentence.
        Goal = "goal",
        /// The wider frame.
        Vision = "vision",
        /// The partnership's time zone.
        Timezone = "timezone",
        /// This room's language.
        Language = "language",
        /// The working languages.
        Languages = "languages",
        /// The needed sectors.
        Sectors = "sectors",
        /// Who may read it from outside.
        Visibility = "visibility",
        /// Who is in this room.
        Room = "room",
        /// The fewest answers shown in all; 5 at least.
        AnonymityFloor = "anonymity-floor",
        /// The fewest answers shown of a group; 3 at least.
        GroupFloor = "group-floor",
        /// When nobody is reminded, unless they set their own.
        QuietHours = "quiet-hours",
        /// The three questions whether this is the right form.
        Suitability = "suitability",
        /// Targets for the range of voices.
        Voices = "voices",
    }
);

words!(
    /// What a target for the range of voices looks at (`method.md` 6, C14).
    VoiceAxis {
        /// The gender people describe.
        Gender = "gender",
        /// The age group people describe.
        AgeGroup = "age-group",
        /// The access needs people describe.
        Access = "access",
        /// The language people chose for themselves.
        Language = "language",
        /// The label of organisations.
        Region = "region",
    }
);

words!(
    /// Yes or no.
    YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
);

words!(
    /// How well a partnership fits an organisation.
    Fit {
        /// Well.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// Not.
        No = "no",
    }
);

words!(
    /// The answer to a review of a decision.
    ReviewAnswer {
        /// Goes on as it is.
        Keep = "keep",
        /// Wants another wording.
        Amend = "amend",
        /// Wants it ended.
        Retire = "retire",
    }
);

words!(
    /// How a review of the partnership ends (`method.md` 2.1).
    Conclusion {
        /// Goes on as it is.
        Continue = "continue",
        /// Stays in its phase with another strategy.
        Adjust = "adjust",
        /// Goes back to building, in a new cycle.
        Rebuild = "rebuild",
        /// Goes on to the next level.
        Renew = "renew",
        /// Rests until a date.
        Pause = "pause",
        /// Ends in good order.
        Close = "close",
    }
);

words!(
    /// What suggests a review (`method.md` 5.6).
    Signal {
        /// A review date was reached.
        S1 = "S1",
        /// An item is low overall.
        S2 = "S2",
        /// Sectors see an item very differently.
        S3 = "S3",
        /// Items are falling.
        S4 = "S4",
        /// Split on what hurts.
        S5 = "S5",
        /// Few answer.
        S6 = "S6",
        /// Decisions are stuck.
        S7 = "S7",
        /// Adopted against a whole sector.
        S8 = "S8",
        /// Commitments are overdue.
        S9 = "S9",
        /// Results are off track.
        S10 = "S10",
        /// Somebody who is needed is gone.
        S11 = "S11",
        /// An outside complaint waits.
        S12 = "S12",
        /// The context changed.
        S13 = "S13",
        /// Two voices ask for a review.
        S14 = "S14",
    }
);

words!(
    /// For whom the status is.
    StatusView {
        /// What needs the coordinator.
        Coordinator = "coordinator",
        /// What needs this voice.
        Stakeholder = "stakeholder",
        /// What anybody may know.
        Public = "public",
    }
);

words!(
    /// What becomes of an input.
    InputAnswer {
        /// Followed.
        Taken = "taken",
        /// Followed in part.
        Partly = "partly",
        /// Not followed.
        Declined = "declined",
        /// Put off.
        Parked = "parked",
    }
);

words!(
    /// What sort of session a meeting is (`method.md` 2.4).
    MeetingKind {
        /// A structured dialogue between sectors.
        Dialogue = "dialogue",
        /// The steering group.
        Steering = "steering",
        /// People learn from each other.
        Learning = "learning",
        /// Results are looked at together.
        Results = "results",
        /// Who gains what, and who puts in what.
        Sharing = "sharing",
    }
);

words!(
    /// Whether somebody comes, the surest word first.
    Attendance {
        /// They come.
        Yes = "yes",
        /// They may come.
        Maybe = "maybe",
        /// They do not come.
        No = "no",
    }
);

words!(
    /// What a note is about (`catalogue.md`, "phase, note").
    NoteKind {
        /// What the partnership is for, in a plain paragraph.
        Purpose = "purpose",
        /// A first common goal.
        GoalDraft = "goal-draft",
        /// The wider frame.
        Vision = "vision",
        /// How people deal with each other here.
        GroundRules = "ground-rules",
        /// Where a conflict may lie.
        Conflict = "conflict",
        /// What the partnership will deal with.
        Issue = "issue",
        /// A talk with organisations.
        Conversation = "conversation",
        /// A sign from outside that the idea is worth their time.
        Resonance = "resonance",
        /// A yes to the next step.
        Commitment = "commitment",
        /// Who carries the intention.
        Promoter = "promoter",
        /// What somebody needs to take part.
        Need = "need",
        /// A need that is met.
        NeedMet = "need-met",
        /// The promise of influence to a sector.
        ParticipationLevel = "participation-level",
        /// A dated point of the plan.
        Milestone = "milestone",
        /// A document.
        Document = "document",
        /// Good practice that others can use.
        KnowledgeProduct = "knowledge-product",
        /// A success made visible.
        Celebration = "celebration",
        /// A community of practice.
        Circle = "circle",
        /// A newcomer was told the story so far.
        Briefing = "briefing",
        /// Who looks after a newcomer.
        Buddy = "buddy",
        /// It was checked who is missing.
        MapReviewed = "map-reviewed",
        /// What changed because of the last check-in.
        Change = "change",
    }
);

words!(
    /// What a talk or a commitment is for (`method.md`, appendix A).
    NoteTopic {
        /// The idea itself.
        Idea = "idea",
        /// Finding out about a partner.
        Exploration = "exploration",
        /// Going on together.
        ExploreOn = "explore-on",
    }
);

words!(
    /// How much influence a group is promised (`method.md` 1, term 17).
    Participation {
        /// It is told.
        Inform = "inform",
        /// It is asked.
        Consult = "consult",
        /// Its concerns are worked on with it.
        Involve = "involve",
        /// It works on every part.
        Collaborate = "collaborate",
        /// It decides.
        Empower = "empower",
    }
);

words!(
    /// The four headings of a code of conduct (`method.md` 2.4, G5).
    Heading {
        /// What we want together.
        Vision = "vision",
        /// How we talk.
        Communication = "communication",
        /// How we take part.
        Participation = "participation",
        /// How we decide.
        Governance = "governance",
    }
);

words!(
    /// What must hold before a phase is entered or left (`method.md` 2.3).
    Criterion {
        /// There is a partnership.
        Created = "created",
        /// What it is for is noted.
        Purpose = "purpose",
        /// Somebody coordinates.
        Coordinator = "coordinator",
        /// The phase before was left.
        Left = "left",
        /// A review concluded to renew, or results are reached.
        Reached = "reached",
        /// Whoever coordinates or facilitates is accepted.
        Facilitator = "facilitator",
        /// Enough sectors and voices are here.
        Sectors = "sectors-and-voices",
        /// Promoters come from several sectors.
        Promoters = "promoters",
        /// A structured dialogue was held.
        Dialogue = "dialogue",
        /// Motivation, interest and contribution are recorded.
        Profiles = "profiles",
        /// Conflict areas are listed.
        Conflicts = "conflicts",
        /// There is a first goal.
        GoalDraft = "goal-draft",
        /// Voices said yes to going on.
        Commitments = "commitments",
        /// The goal is in force.
        Goal = "goal",
        /// Own goals are visible.
        OwnGoals = "own-goals",
        /// Contributions are declared.
        Contributions = "contributions",
        /// A governance rule is in force.
        GovernanceRule = "governance-rule",
        /// Steering roles are held.
        Steering = "steering",
        /// Actions are accepted, with a date.
        Actions = "actions",
        /// Indicators have baseline and owner.
        Indicators = "indicators",
        /// The rhythm of check-ins is set.
        CheckinRhythm = "checkin-rhythm",
        /// The code of conduct is in force.
        CodeOfConduct = "code-of-conduct",
        /// The sharing of gains was discussed.
        Sharing = "sharing",
        /// The next review is dated.
        NextReview = "next-review",
        /// A check-in was closed and discussed.
        CheckinDiscussed = "checkin-discussed",
        /// A review was held.
        ReviewHeld = "review-held",
        /// A result was celebrated.
        Celebration = "celebration",
        /// Every indicator has a fresh reading.
        IndicatorsFresh = "indicators-fresh",
        /// Inputs are answered.
        InputsAnswered = "inputs-answered",
        /// A new container is formed.
        NewContainer = "new-container",
        /// An institution is in place.
        Institution = "institution",
        /// It closes in good order.
        MovingOn = "moving-on",
    }
);

words!(
    /// Which tasks `task list` shows.
    TaskFilter {
        /// Asked or accepted.
        Open = "open",
        /// Waiting for its owner's yes.
        Asked = "asked",
        /// In force, its day still to come.
        Accepted = "accepted",
        /// In force, its day passed.
        Overdue = "overdue",
        /// Done.
        Done = "done",
        /// Its owner said no.
        Declined = "declined",
        /// Not wanted any more.
        Cancelled = "cancelled",
    }
);

words!(
    /// Which decisions `decision list` shows.
    DecisionFilter {
        /// Still open.
        Open = "open",
        /// Adopted and in force.
        Adopted = "adopted",
        /// Closed without adoption.
        NotAdopted = "not-adopted",
        /// Withdrawn by the proposer.
        Withdrawn = "withdrawn",
        /// Adopted and fallen due for review.
        ReviewDue = "review-due",
        /// Replaced by a later one.
        Superseded = "superseded",
        /// Ended by its own date.
        Ended = "ended",
        /// Taken face to face and written down, not confirmed yet.
        Recorded = "recorded",
        /// Written down, and a voice says it was otherwise.
        Contested = "contested",
    }
);

//! The full name of a parsed command: for logs, and for tests that walk every command.

use super::command::{
    Appoint, CheckinCommand, Command, DecisionCommand, IndicatorCommand, InputCommand, MeCommand, MeetingCommand,
    NoteCommand, PartnershipCommand, PhaseCommand, PollCommand, RemindCommand, ReviewCommand, StakeholderCommand,
    TaskCommand,
};

/// The command's words as the catalogue writes them: `partnership start`, `vote`.
///
/// Every command's name is checked against the declaration by the test of the examples.
#[must_use]
pub const fn command_path(command: &Command) -> &'static str {
    match command {
        Command::Partnership(command) => partnership(command),
        Command::Stakeholder(command) => stakeholder(command),
        Command::Propose(_) => "propose",
        Command::Vote(_) => "vote",
        Command::Decision(command) => decision(command),
        Command::Poll(command) => match command {
            PollCommand::Ask { .. } => "poll ask",
            PollCommand::Answer { .. } => "poll answer",
            PollCommand::Results { .. } => "poll results",
            PollCommand::Close { .. } => "poll close",
            PollCommand::List => "poll list",
        },
        Command::Remind(command) => match command {
            RemindCommand::Add { .. } => "remind add",
            RemindCommand::List => "remind list",
            RemindCommand::Edit { .. } => "remind edit",
            RemindCommand::Cancel { .. } => "remind cancel",
            RemindCommand::Snooze { .. } => "remind snooze",
            RemindCommand::Done { .. } => "remind done",
        },
        Command::Indicator(command) => match command {
            IndicatorCommand::Add(_) => "indicator add",
            IndicatorCommand::Read { .. } => "indicator read",
            IndicatorCommand::End { .. } => "indicator end",
            IndicatorCommand::List => "indicator list",
        },
        Command::Review(command) => match command {
            ReviewCommand::Open { .. } => "review open",
            ReviewCommand::Move { .. } => "review move",
            ReviewCommand::State { .. } => "review state",
            ReviewCommand::Conclude { .. } => "review conclude",
            ReviewCommand::Later { .. } => "review later",
            ReviewCommand::Signal { .. } => "review signal",
            ReviewCommand::Call { .. } => "review call",
            ReviewCommand::List => "review list",
        },
        Command::Checkin(command) => match command {
            CheckinCommand::Schedule { .. } => "checkin schedule",
            CheckinCommand::Start { .. } => "checkin start",
            CheckinCommand::Stop => "checkin stop",
            CheckinCommand::Answer { .. } => "checkin answer",
            CheckinCommand::Results { .. } => "checkin results",
            CheckinCommand::Trend => "checkin trend",
        },
        Command::Input(command) => match command {
            InputCommand::Ask { .. } => "input ask",
            InputCommand::Give { .. } => "input give",
            InputCommand::Take { .. } => "input take",
            InputCommand::Answer { .. } => "input answer",
            InputCommand::List => "input list",
            InputCommand::Influence => "input influence",
        },
        Command::Note(command) => match command {
            NoteCommand::Add(_) => "note add",
            NoteCommand::Edit { .. } => "note edit",
            NoteCommand::Withdraw { .. } => "note withdraw",
            NoteCommand::Redact { .. } => "note redact",
            NoteCommand::Show { .. } => "note show",
            NoteCommand::List { .. } => "note list",
        },
        Command::Task(command) => match command {
            TaskCommand::Add { .. } => "task add",
            TaskCommand::Accept { .. } => "task accept",
            TaskCommand::Decline { .. } => "task decline",
            TaskCommand::Update { .. } => "task update",
            TaskCommand::Done { .. } => "task done",
            TaskCommand::Cancel { .. } => "task cancel",
            TaskCommand::List { .. } => "task list",
        },
        Command::Meeting(command) => match command {
            MeetingCommand::Plan(_) => "meeting plan",
            MeetingCommand::Move { .. } => "meeting move",
            MeetingCommand::Cancel { .. } => "meeting cancel",
            MeetingCommand::Attend { .. } => "meeting attend",
            MeetingCommand::Agenda { .. } => "meeting agenda",
            MeetingCommand::Paper { .. } => "meeting paper",
            MeetingCommand::Note { .. } => "meeting note",
            MeetingCommand::Close { .. } => "meeting close",
            MeetingCommand::Record(_) => "meeting record",
            MeetingCommand::Show { .. } => "meeting show",
            MeetingCommand::List => "meeting list",
        },
        Command::Phase(command) => match command {
            PhaseCommand::Show { .. } => "phase show",
            PhaseCommand::Attest { .. } => "phase attest",
            PhaseCommand::Contest { .. } => "phase contest",
            PhaseCommand::Waive { .. } => "phase waive",
            PhaseCommand::Advance { .. } => "phase advance",
            PhaseCommand::Return { .. } => "phase return",
        },
        Command::Status(_) => "status",
        Command::Scorecard(_) => "scorecard",
        Command::Guide(_) => "guide",
        Command::Log(_) => "log",
        Command::Me(command) => me(command),
        Command::Help(_) => "help",
    }
}

const fn partnership(command: &PartnershipCommand) -> &'static str {
    match command {
        PartnershipCommand::Start(_) => "partnership start",
        PartnershipCommand::Show => "partnership show",
        PartnershipCommand::Link => "partnership link",
        PartnershipCommand::Connect { .. } => "partnership connect",
        PartnershipCommand::Detach => "partnership detach",
        PartnershipCommand::Set { .. } => "partnership set",
        PartnershipCommand::Coordinator(Appoint::Add { .. }) => "partnership coordinator add",
        PartnershipCommand::Coordinator(Appoint::Remove { .. }) => "partnership coordinator remove",
        PartnershipCommand::Facilitator(Appoint::Add { .. }) => "partnership facilitator add",
        PartnershipCommand::Facilitator(Appoint::Remove { .. }) => "partnership facilitator remove",
        PartnershipCommand::Export { .. } => "partnership export",
        PartnershipCommand::Archive => "partnership archive",
    }
}

const fn stakeholder(command: &StakeholderCommand) -> &'static str {
    match command {
        StakeholderCommand::Add(_) => "stakeholder add",
        StakeholderCommand::Join(_) => "stakeholder join",
        StakeholderCommand::Represent { .. } => "stakeholder represent",
        StakeholderCommand::Accept { .. } => "stakeholder accept",
        StakeholderCommand::Update(_) => "stakeholder update",
        StakeholderCommand::HandOver(_) => "stakeholder hand-over",
        StakeholderCommand::Observe => "stakeholder observe",
        StakeholderCommand::Leave { .. } => "stakeholder leave",
        StakeholderCommand::Missing(_) => "stakeholder missing",
        StakeholderCommand::List => "stakeholder list",
        StakeholderCommand::Map { .. } => "stakeholder map",
    }
}

const fn decision(command: &DecisionCommand) -> &'static str {
    match command {
        DecisionCommand::List { .. } => "decision list",
        DecisionCommand::Show { .. } => "decision show",
        DecisionCommand::Search { .. } => "decision search",
        DecisionCommand::Withdraw { .. } => "decision withdraw",
        DecisionCommand::Sponsor { .. } => "decision sponsor",
        DecisionCommand::Amend { .. } => "decision amend",
        DecisionCommand::Translate { .. } => "decision translate",
        DecisionCommand::Close { .. } => "decision close",
        DecisionCommand::KeepOpen { .. } => "decision keep-open",
        DecisionCommand::Outcome { .. } => "decision outcome",
        DecisionCommand::Dissent { .. } => "decision dissent",
        DecisionCommand::Record(_) => "decision record",
        DecisionCommand::Contest { .. } => "decision contest",
        DecisionCommand::Answer { .. } => "decision answer",
        DecisionCommand::Affected { .. } => "decision affected",
        DecisionCommand::Escalate { .. } => "decision escalate",
        DecisionCommand::Review { .. } => "decision review",
    }
}

const fn me(command: &MeCommand) -> &'static str {
    match command {
        MeCommand::Show => "me show",
        MeCommand::Link => "me link",
        MeCommand::Connect { .. } => "me connect",
        MeCommand::Unlink { .. } => "me unlink",
        MeCommand::Language { .. } => "me language",
        MeCommand::Timezone { .. } => "me timezone",
        MeCommand::Quiet { .. } => "me quiet",
        MeCommand::Weekend { .. } => "me weekend",
        MeCommand::Mute { .. } => "me mute",
        MeCommand::Describe(_) => "me describe",
        MeCommand::Inbox => "me inbox",
        MeCommand::Here => "me here",
        MeCommand::Export => "me export",
        MeCommand::Forget { .. } => "me forget",
    }
}

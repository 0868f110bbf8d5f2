//! Who may do what, in one place (`catalogue.md`, column "who"). A test walks every command × every role.
//!
//! What depends on the matter itself (the proposer, the owner of a reminder, the lead of that organisation) is checked
//! where the matter is known; this table says who may knock at all.

use crate::{
    catalogue::{
        Appoint, CheckinCommand, Command, DecisionCommand, IndicatorCommand, InputCommand, MeetingCommand, NoteCommand,
        PartnershipCommand, PhaseCommand, PollCommand, RemindCommand, ReviewCommand, StakeholderCommand, TaskCommand,
    },
    refusal::{Fault, Refusal},
    stakeholder::Standing,
    state::State,
};

/// Who may give a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Anybody in the room.
    Nobody,
    /// A coordinator.
    Coordinator,
    /// Somebody who speaks for an organisation, a coordinator or a facilitator (4.11).
    Stakeholder,
    /// Somebody who speaks for an organisation.
    Delegate,
    /// Somebody who leads one.
    Lead,
    /// A lead or a coordinator.
    LeadOrCoordinator,
    /// A delegate or a coordinator.
    DelegateOrCoordinator,
}

/// What a command needs of whoever gives it.
#[must_use]
pub const fn needs(command: &Command) -> Needs {
    match command {
        Command::Partnership(command) => match command {
            PartnershipCommand::Start(_) | PartnershipCommand::Show | PartnershipCommand::Connect { .. } => {
                Needs::Nobody
            }
            PartnershipCommand::Export { .. } => Needs::Stakeholder,
            PartnershipCommand::Link
            | PartnershipCommand::Detach
            | PartnershipCommand::Set { .. }
            | PartnershipCommand::Coordinator(Appoint::Remove { .. })
            | PartnershipCommand::Facilitator(_)
            | PartnershipCommand::Archive => Needs::Coordinator,
            // Leads only where every coordinator has vanished: see `partnership/succession.rs`.
            PartnershipCommand::Coordinator(Appoint::Add { .. }) => Needs::LeadOrCoordinator,
        },
        Command::Stakeholder(command) => match command {
            StakeholderCommand::Add(_) => Needs::Coordinator,
            StakeholderCommand::Join(_)
            | StakeholderCommand::Represent { .. }
            | StakeholderCommand::Observe
            | StakeholderCommand::List
            | StakeholderCommand::Map { .. } => Needs::Nobody,
            StakeholderCommand::Missing(_) => Needs::Stakeholder,
            StakeholderCommand::Accept { .. } | StakeholderCommand::Leave { .. } => Needs::LeadOrCoordinator,
            StakeholderCommand::Update(_) => Needs::DelegateOrCoordinator,
            StakeholderCommand::HandOver(_) => Needs::Lead,
        },
        Command::Propose(_) => Needs::Stakeholder,
        // Whoever was named as knowing gives advice without speaking for an organisation (4.8); all others are told why not
        // where the voice is looked for.
        Command::Vote(_) => Needs::Nobody,
        Command::Decision(command) => match command {
            DecisionCommand::List { .. } | DecisionCommand::Show { .. } | DecisionCommand::Search { .. } => {
                Needs::Nobody
            }
            DecisionCommand::Withdraw { .. }
            | DecisionCommand::Outcome { .. }
            | DecisionCommand::Amend { .. }
            | DecisionCommand::Translate { .. }
            | DecisionCommand::Close { .. }
            | DecisionCommand::Answer { .. }
            | DecisionCommand::Affected { .. } => Needs::Stakeholder,
            DecisionCommand::Record(_) => Needs::Coordinator,
            DecisionCommand::KeepOpen { .. }
            | DecisionCommand::Contest { .. }
            | DecisionCommand::Escalate { .. }
            | DecisionCommand::Sponsor { .. }
            | DecisionCommand::Dissent { .. }
            | DecisionCommand::Review { .. } => Needs::Delegate,
        },
        Command::Poll(command) => match command {
            PollCommand::Ask { .. }
            | PollCommand::Answer { .. }
            | PollCommand::Results { .. }
            | PollCommand::Close { .. }
            | PollCommand::List => Needs::Stakeholder,
        },
        Command::Remind(command) => match command {
            RemindCommand::Add { .. }
            | RemindCommand::List
            | RemindCommand::Edit { .. }
            | RemindCommand::Cancel { .. }
            | RemindCommand::Snooze { .. }
            | RemindCommand::Done { .. } => Needs::Stakeholder,
        },
        Command::Indicator(command) => match command {
            IndicatorCommand::Add(_) | IndicatorCommand::End { .. } => Needs::Coordinator,
            IndicatorCommand::Read { .. } => Needs::DelegateOrCoordinator,
            IndicatorCommand::List => Needs::Nobody,
        },
        Command::Review(command) => match command {
            ReviewCommand::Open { .. } | ReviewCommand::Move { .. } => Needs::Coordinator,
            // Whoever chairs may come from outside: told where the review is looked up.
            ReviewCommand::State { .. } | ReviewCommand::Conclude { .. } | ReviewCommand::List => Needs::Nobody,
            // Coordinators and facilitators: told there.
            ReviewCommand::Later { .. } => Needs::Stakeholder,
            ReviewCommand::Signal { .. } | ReviewCommand::Call { .. } => Needs::Delegate,
        },
        Command::Checkin(command) => match command {
            CheckinCommand::Schedule { .. } | CheckinCommand::Start { .. } | CheckinCommand::Stop => Needs::Coordinator,
            // Whoever was asked when the round opened, whatever became of their seat: see `checkin/dialogue.rs`.
            CheckinCommand::Answer { .. } | CheckinCommand::Results { .. } | CheckinCommand::Trend => Needs::Nobody,
        },
        // Whoever owes a task answers for it, also without speaking for an organisation; all others are told so there.
        Command::Task(command) => match command {
            TaskCommand::Accept { .. } | TaskCommand::Decline { .. } | TaskCommand::Done { .. } => Needs::Nobody,
            TaskCommand::Add { .. }
            | TaskCommand::Update { .. }
            | TaskCommand::Cancel { .. }
            | TaskCommand::List { .. } => Needs::Stakeholder,
        },
        // Anybody contributes, and reads what is theirs to read; who may ask all partners is told where that is known.
        Command::Input(command) => match command {
            InputCommand::Ask { .. } | InputCommand::Give { .. } | InputCommand::List | InputCommand::Influence => {
                Needs::Nobody
            }
            InputCommand::Take { .. } | InputCommand::Answer { .. } => Needs::Stakeholder,
        },
        // Coordinators and facilitators, and whoever is invited: told where that is known.
        Command::Meeting(command) => match command {
            MeetingCommand::Attend { .. } | MeetingCommand::Show { .. } | MeetingCommand::List => Needs::Nobody,
            MeetingCommand::Plan(_)
            | MeetingCommand::Move { .. }
            | MeetingCommand::Cancel { .. }
            | MeetingCommand::Agenda { .. }
            | MeetingCommand::Paper { .. }
            | MeetingCommand::Note { .. }
            | MeetingCommand::Close { .. }
            | MeetingCommand::Record(_) => Needs::Stakeholder,
        },
        Command::Note(command) => match command {
            NoteCommand::Add(_)
            | NoteCommand::Edit { .. }
            | NoteCommand::Withdraw { .. }
            | NoteCommand::Redact { .. }
            | NoteCommand::Show { .. }
            | NoteCommand::List { .. } => Needs::Stakeholder,
        },
        Command::Phase(command) => match command {
            PhaseCommand::Show { .. } => Needs::Nobody,
            PhaseCommand::Attest { .. } | PhaseCommand::Waive { .. } => Needs::Stakeholder,
            PhaseCommand::Contest { .. } => Needs::Delegate,
            PhaseCommand::Advance { .. } | PhaseCommand::Return { .. } => Needs::Coordinator,
        },
        Command::Log(_) => Needs::Stakeholder,
        Command::Status(_) | Command::Scorecard(_) | Command::Guide(_) | Command::Me(_) | Command::Help(_) => {
            Needs::Nobody
        }
    }
}

/// Refuses a command to somebody who may not give it, or where it makes no sense.
///
/// # Errors
/// There is no partnership here, it is archived, or somebody else may do this.
pub fn check(state: &State, standing: &Standing, command: &Command) -> Result<(), Refusal> {
    let starts = matches!(command, Command::Partnership(PartnershipCommand::Start(_)));
    if state.terms.is_none() && !starts {
        return Err(Refusal::new(Fault::NotFound, "refusal-no-partnership").hint("refusal-no-partnership-hint"));
    }
    if state.archived.is_some() && !reads(command) && !starts {
        return Err(Refusal::new(Fault::Closed, "refusal-archived"));
    }
    let allowed = match needs(command) {
        Needs::Nobody => true,
        Needs::Coordinator => standing.coordinator,
        Needs::Stakeholder => standing.stakeholder(),
        // Whoever handed the lead over for a time is told so where the voice is looked for.
        Needs::Delegate => standing.delegate() || standing.leads(),
        Needs::Lead => standing.leads(),
        Needs::LeadOrCoordinator => standing.leads() || standing.coordinator,
        Needs::DelegateOrCoordinator => standing.delegate() || standing.leads() || standing.coordinator,
    };
    if allowed {
        return Ok(());
    }
    // An unknown account may be the second one of a known person (R1, X5).
    if !standing.known {
        return Err(Refusal::new(Fault::Forbidden, "refusal-unknown-account").hint("refusal-unknown-account-hint"));
    }
    Err(match needs(command) {
        Needs::Coordinator => Refusal::new(Fault::Forbidden, "refusal-coordinator-only"),
        Needs::Lead | Needs::LeadOrCoordinator => Refusal::new(Fault::Forbidden, "refusal-not-lead-anywhere"),
        _ => Refusal::new(Fault::Forbidden, "refusal-no-seat").hint("refusal-no-seat-hint"),
    })
}

/// Whether the answer to this command, given in an attached room, is for everybody there. A guess for surfaces that must
/// say so before the answer is known; the answer itself decides.
#[must_use]
pub const fn answers_in_room(command: &Command) -> bool {
    match command {
        Command::Partnership(command) => {
            matches!(command, PartnershipCommand::Start(_) | PartnershipCommand::Show | PartnershipCommand::Detach)
        }
        Command::Stakeholder(command) => matches!(command, StakeholderCommand::List | StakeholderCommand::Map { .. }),
        Command::Decision(command) => matches!(
            command,
            DecisionCommand::List { .. } | DecisionCommand::Show { .. } | DecisionCommand::Search { .. }
        ),
        Command::Poll(command) => matches!(command, PollCommand::Results { .. } | PollCommand::List),
        Command::Remind(command) => matches!(command, RemindCommand::List),
        Command::Indicator(command) => matches!(command, IndicatorCommand::List),
        Command::Review(command) => matches!(command, ReviewCommand::List),
        Command::Checkin(command) => !matches!(command, CheckinCommand::Start { .. } | CheckinCommand::Answer { .. }),
        Command::Task(command) => matches!(command, TaskCommand::List { .. }),
        Command::Input(command) => {
            matches!(command, InputCommand::Take { .. } | InputCommand::List | InputCommand::Influence)
        }
        Command::Meeting(command) => matches!(command, MeetingCommand::Show { .. } | MeetingCommand::List),
        Command::Note(command) => matches!(command, NoteCommand::List { .. }),
        Command::Log(_) => true,
        Command::Phase(command) => matches!(command, PhaseCommand::Show { .. }),
        Command::Scorecard(_) | Command::Guide(_) | Command::Help(_) => true,
        Command::Status(status) => matches!(status.view, Some(crate::vocabulary::StatusView::Public)),
        Command::Propose(_) | Command::Vote(_) | Command::Me(_) => false,
    }
}

/// Commands that only read: they work in an archived partnership too.
#[must_use]
pub const fn reads(command: &Command) -> bool {
    matches!(
        command,
        Command::Partnership(PartnershipCommand::Show | PartnershipCommand::Export { .. })
            | Command::Stakeholder(StakeholderCommand::List | StakeholderCommand::Map { .. })
            | Command::Decision(
                DecisionCommand::List { .. } | DecisionCommand::Show { .. } | DecisionCommand::Search { .. }
            )
            | Command::Poll(PollCommand::Results { .. } | PollCommand::List)
            | Command::Remind(RemindCommand::List)
            | Command::Indicator(IndicatorCommand::List)
            | Command::Review(ReviewCommand::List)
            | Command::Checkin(CheckinCommand::Results { .. } | CheckinCommand::Trend)
            | Command::Task(TaskCommand::List { .. })
            | Command::Input(InputCommand::List | InputCommand::Influence)
            | Command::Meeting(MeetingCommand::Show { .. } | MeetingCommand::List)
            | Command::Note(NoteCommand::Show { .. } | NoteCommand::List { .. })
            | Command::Phase(PhaseCommand::Show { .. })
            | Command::Status(_)
            | Command::Scorecard(_)
            | Command::Guide(_)
            | Command::Log(_)
            | Command::Me(_)
            | Command::Help(_)
    )
}

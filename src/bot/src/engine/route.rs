//! Which partnership a command is for: the room's, a code's, the message's that was replied to, or the speaker's only one.

use convenor_core::{
    catalogue::{
        CheckinCommand, Command, DecisionCommand, IndicatorCommand, InputCommand, MeetingCommand, NoteCommand,
        PartnershipCommand, PollCommand, RemindCommand, ReviewCommand, TaskCommand,
    },
    checkin::dialogue,
    ids::{PartnershipId, Ref, RoomId, TypedRef},
    port::Place,
    refusal::{Fault, Refusal},
    words::say::Arg,
};
use convenor_store::{ClaimKind, PersonRow, room_claim};

use super::{Engine, EngineError};

/// Where a command goes.
#[derive(Debug, Clone)]
pub(super) enum Route {
    /// To this partnership; said in this attached room, or from outside (then everything is private).
    To { partnership: PartnershipId, room: Option<RoomId>, place: Option<Place> },
    /// To one that is still to be made, or to none: the core answers what is wrong.
    Nowhere { place: Option<Place> },
    /// To whichever of these can act on it.
    Among(Vec<PartnershipId>),
}

/// The reference a command names.
pub(super) fn reference(command: &Command) -> Option<TypedRef> {
    match command {
        Command::Checkin(CheckinCommand::Answer { scores, .. }) => dialogue::named(scores).0,
        _ => named(command).cloned(),
    }
}

fn named(command: &Command) -> Option<&TypedRef> {
    match command {
        Command::Vote(vote) => Some(&vote.reference),
        Command::Decision(command) => match command {
            DecisionCommand::Show { reference }
            | DecisionCommand::Withdraw { reference, .. }
            | DecisionCommand::Sponsor { reference, .. }
            | DecisionCommand::Outcome { reference, .. }
            | DecisionCommand::Amend { reference, .. }
            | DecisionCommand::Translate { reference, .. }
            | DecisionCommand::Close { reference }
            | DecisionCommand::KeepOpen { reference, .. }
            | DecisionCommand::Contest { reference, .. }
            | DecisionCommand::Answer { reference, .. }
            | DecisionCommand::Affected { reference, .. }
            | DecisionCommand::Escalate { reference, .. }
            | DecisionCommand::Dissent { reference, .. }
            | DecisionCommand::Review { reference, .. } => Some(reference),
            DecisionCommand::Record(record) => record.meeting.as_ref(),
            DecisionCommand::List { .. } | DecisionCommand::Search { .. } => None,
        },
        Command::Poll(command) => match command {
            PollCommand::Answer { reference, .. }
            | PollCommand::Results { reference }
            | PollCommand::Close { reference } => Some(reference),
            PollCommand::Ask { .. } | PollCommand::List => None,
        },
        Command::Remind(command) => match command {
            RemindCommand::Edit { reference, .. }
            | RemindCommand::Cancel { reference }
            | RemindCommand::Snooze { reference, .. }
            | RemindCommand::Done { reference } => Some(reference),
            RemindCommand::Add { .. } | RemindCommand::List => None,
        },
        Command::Indicator(command) => match command {
            IndicatorCommand::Read { reference, .. } | IndicatorCommand::End { reference, .. } => Some(reference),
            IndicatorCommand::Add(_) | IndicatorCommand::List => None,
        },
        Command::Review(command) => match command {
            ReviewCommand::Move { reference, .. }
            | ReviewCommand::State { reference, .. }
            | ReviewCommand::Conclude { reference, .. } => Some(reference),
            ReviewCommand::Open { .. }
            | ReviewCommand::Later { .. }
            | ReviewCommand::Signal { .. }
            | ReviewCommand::Call { .. }
            | ReviewCommand::List => None,
        },
        Command::Task(command) => match command {
            TaskCommand::Accept { reference }
            | TaskCommand::Decline { reference, .. }
            | TaskCommand::Update { reference, .. }
            | TaskCommand::Done { reference, .. }
            | TaskCommand::Cancel { reference, .. } => Some(reference),
            TaskCommand::Add { .. } | TaskCommand::List { .. } => None,
        },
        Command::Input(command) => match command {
            InputCommand::Take { reference, .. } | InputCommand::Answer { reference, .. } => Some(reference),
            InputCommand::Give { on, .. } => on.as_ref(),
            InputCommand::Ask { .. } | InputCommand::List | InputCommand::Influence => None,
        },
        Command::Meeting(command) => match command {
            MeetingCommand::Move { reference, .. }
            | MeetingCommand::Cancel { reference, .. }
            | MeetingCommand::Attend { reference, .. }
            | MeetingCommand::Agenda { reference, .. }
            | MeetingCommand::Paper { reference, .. }
            | MeetingCommand::Note { reference, .. }
            | MeetingCommand::Close { reference, .. }
            | MeetingCommand::Show { reference } => Some(reference),
            MeetingCommand::Plan(_) | MeetingCommand::Record(_) | MeetingCommand::List => None,
        },
        Command::Note(command) => match command {
            NoteCommand::Edit { reference, .. }
            | NoteCommand::Withdraw { reference }
            | NoteCommand::Redact { reference, .. }
            | NoteCommand::Show { reference } => Some(reference),
            NoteCommand::Add(add) => add.on.as_ref(),
            NoteCommand::List { .. } => None,
        },
        Command::Propose(propose) => propose.supersedes.as_ref(),
        Command::Checkin(CheckinCommand::Results { reference, .. }) => reference.as_ref(),
        _ => None,
    }
}

impl Engine {
    /// Finds the partnership of a command.
    ///
    /// `replied` is the partnership of the message that was replied to or pressed.
    pub(super) async fn route(
        &self,
        command: &Command,
        place: Option<&Place>,
        person: Option<&PersonRow>,
        replied: Option<PartnershipId>,
    ) -> Result<Result<Route, Refusal>, EngineError> {
        let now = self.now();
        let here = match place {
            Some(place) => self.store.claim(ClaimKind::Room, &room_claim(place), now).await?,
            None => None,
        };
        let here = here.and_then(|claim| Some((claim.partnership?, room_number(claim.detail))));
        if let Command::Partnership(PartnershipCommand::Connect { code }) = command {
            return self.route_link(code, place, here).await;
        }
        if matches!(command, Command::Partnership(PartnershipCommand::Start(_))) && here.is_none() {
            return Ok(Ok(Route::Nowhere { place: place.cloned() }));
        }
        let mine: Vec<PartnershipId> = match person {
            Some(person) => {
                let mut mine: Vec<_> = self.store.memberships(person.id).await?.into_iter().map(|(id, _)| id).collect();
                mine.dedup();
                mine
            }
            None => Vec::new(),
        };
        if let Some(code) = reference(command).and_then(|reference| reference.code) {
            let code = code.as_str();
            let named = self.store.claim(ClaimKind::Code, code, now).await?.and_then(|claim| claim.partnership);
            return Ok(match (named, here) {
                (Some(named), Some((id, room))) if named == id => {
                    Ok(Route::To { partnership: id, room: Some(room), place: place.cloned() })
                }
                // From outside only for its own people, and never in another partnership's room.
                (Some(named), _) if mine.contains(&named) => {
                    Ok(Route::To { partnership: named, room: None, place: None })
                }
                _ => Err(Refusal::new(Fault::NotFound, "refusal-other-partnership").with("code", Arg::word(code))),
            });
        }
        if let Some((partnership, room)) = here {
            return Ok(Ok(Route::To { partnership, room: Some(room), place: place.cloned() }));
        }
        if let Some(place) = place {
            return Ok(Ok(Route::Nowhere { place: Some(place.clone()) }));
        }
        Ok(Ok(match (replied.filter(|id| mine.contains(id)), mine.as_slice()) {
            (Some(partnership), _) => Route::To { partnership, room: None, place: None },
            (None, [only]) => Route::To { partnership: *only, room: None, place: None },
            (None, []) => Route::Nowhere { place: None },
            (None, several) => Route::Among(several.to_vec()),
        }))
    }

    async fn route_link(
        &self,
        code: &str,
        place: Option<&Place>,
        here: Option<(PartnershipId, RoomId)>,
    ) -> Result<Result<Route, Refusal>, EngineError> {
        let gone = || Refusal::new(Fault::NotFound, "refusal-link-code").hint("refusal-link-code-hint");
        let claim = self.store.claim(ClaimKind::RoomLink, &normal_code(code), self.now()).await?;
        Ok(match claim.and_then(|claim| claim.partnership) {
            Some(partnership) => {
                let room = here.map(|(_, room)| room);
                Ok(Route::To { partnership, room, place: place.cloned() })
            }
            None => Err(gone()),
        })
    }
}

/// A one-time code as it was made: upper case, without what was typed around it.
pub(super) fn normal_code(code: &str) -> String {
    code.trim().trim_matches(|c: char| !c.is_alphanumeric()).to_uppercase()
}

fn room_number(detail: i64) -> RoomId {
    RoomId(u32::try_from(detail).unwrap_or_default())
}

/// "Which of your partnerships?", each with the reference that would work.
pub(super) fn which(codes: &[String], reference: Option<Ref>) -> Refusal {
    let items = codes.iter().map(|code| match reference {
        Some(reference) => Arg::word(format!("{code}/{reference}")),
        None => Arg::word(code.clone()),
    });
    let key = if reference.is_some() { "refusal-which-reference" } else { "refusal-which-partnership" };
    Refusal::new(Fault::Usage, key).with("codes", Arg::List(items.collect()))
}

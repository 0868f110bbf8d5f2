//! `stakeholder …`: registering, representing, handing over, leaving, the register.

use serde_json::json;

use super::{Org, Standing, reference, voices};
use crate::{
    catalogue::{HandOver, StakeholderAdd, StakeholderCommand, StakeholderJoin},
    decide::{Draft, bounded},
    decision::Rank,
    event::Event,
    ids::{MemberId, OrgId, SectorId},
    input::in_public,
    notice::{Listed, Notice, Screen, code_of},
    partnership::{SectorName, sector_typed},
    refusal::{Fault, Refusal},
    vocabulary::{OrgStatus, Phase, YesNo},
    words::{
        fold,
        say::{Arg, Say},
    },
};

/// Decides `stakeholder …`.
///
/// # Errors
/// A user's mistake.
pub fn decide(draft: &mut Draft<'_>, command: &StakeholderCommand) -> Result<(), Refusal> {
    match command {
        StakeholderCommand::Add(command) => add(draft, command),
        StakeholderCommand::Join(command) => join(draft, command),
        StakeholderCommand::Represent { org } => represent(draft, &org.0),
        StakeholderCommand::Accept { person } => accept(draft, &person.0),
        StakeholderCommand::Update(command) => super::update::decide(draft, command),
        StakeholderCommand::HandOver(command) => hand_over(draft, command),
        StakeholderCommand::Observe => observe(draft),
        StakeholderCommand::Leave { org } => leave(draft, org.as_ref().map(|org| org.0.as_str())),
        StakeholderCommand::Missing(command) => super::missing::decide(draft, command),
        StakeholderCommand::List => {
            list(draft);
            Ok(())
        }
        StakeholderCommand::Map { sector } => {
            let only = sector.as_ref().map(|typed| sector_typed(draft, &typed.0)).transpose()?;
            crate::map::show(draft, only);
            Ok(())
        }
    }
}

fn add(draft: &mut Draft<'_>, command: &StakeholderAdd) -> Result<(), Refusal> {
    let sector = sector_typed(draft, &command.sector.0)?;
    let terms_phase = draft.state.terms.as_ref().map_or(Phase::Explore, |terms| terms.phase);
    let joined_in_mid_life = terms_phase != Phase::Explore
        && draft.state.terms.as_ref().is_some_and(|terms| terms.phase_since == terms.started);
    if command.voice.is_some() && terms_phase != Phase::Explore && !joined_in_mid_life {
        return Err(Refusal::new(Fault::Forbidden, "refusal-voice-by-decision"));
    }
    if command.status.is_some_and(|status| matches!(status, OrgStatus::Dormant | OrgStatus::Left)) {
        return Err(Refusal::new(Fault::Usage, "refusal-status-derived"));
    }
    let lead = command.lead.as_ref().map(|lead| draft.person(&lead.0)).transpose()?;
    let alternates = alternates(draft, lead, command.alternate.as_ref().map(|list| list.0.as_slice()))?;
    let status = command.status.unwrap_or(if lead.is_some() { OrgStatus::Active } else { OrgStatus::Named });
    let voice = command.voice.map_or_else(|| votes(draft, sector), |voice| voice == YesNo::Yes);
    register(
        draft,
        Registration {
            org: &command.org,
            code: command.code.as_deref(),
            alias: command.alias.as_deref(),
            sector,
            status,
            voice,
            lead,
            alternates,
        },
    )
}

fn join(draft: &mut Draft<'_>, command: &StakeholderJoin) -> Result<(), Refusal> {
    let sector = sector_typed(draft, &command.sector.0)?;
    let lead = Some(draft.asker());
    let alternates = alternates(draft, lead, command.alternate.as_ref().map(|list| list.0.as_slice()))?;
    let voice = votes(draft, sector);
    register(
        draft,
        Registration {
            org: &command.org,
            code: command.code.as_deref(),
            alias: command.alias.as_deref(),
            sector,
            status: OrgStatus::Active,
            voice,
            lead,
            alternates,
        },
    )?;
    // Whoever gets a seat is asked with it what they need to take part (4.11).
    draft.whisper(Notice::new("stakeholder.needs").line(Say::new("contact-needs")));
    Ok(())
}

/// Donors and media have no vote unless a governance rule says otherwise (`method.md` 3.1).
fn votes(draft: &Draft<'_>, sector: SectorId) -> bool {
    match draft.state.sector(sector).map(|sector| &sector.name) {
        Some(SectorName::Known(known)) => known.votes_by_default(),
        _ => true,
    }
}

fn alternates(
    draft: &mut Draft<'_>,
    lead: Option<MemberId>,
    typed: Option<&[crate::catalogue::value::PersonName]>,
) -> Result<Vec<MemberId>, Refusal> {
    let mut alternates = Vec::new();
    for person in typed.unwrap_or_default() {
        let member = draft.person(&person.0)?;
        if Some(member) == lead || alternates.contains(&member) {
            return Err(
                Refusal::new(Fault::Conflict, "refusal-person-twice").with("person", Arg::word(person.0.clone()))
            );
        }
        alternates.push(member);
    }
    Ok(alternates)
}

struct Registration<'a> {
    org: &'a str,
    code: Option<&'a str>,
    alias: Option<&'a str>,
    sector: SectorId,
    status: OrgStatus,
    voice: bool,
    lead: Option<MemberId>,
    alternates: Vec<MemberId>,
}

fn register(draft: &mut Draft<'_>, new: Registration<'_>) -> Result<(), Refusal> {
    let name_words = bounded(new.org, 200)?;
    if let Some((id, _)) =
        draft.state.orgs.iter().find(|(_, org)| org.left.is_none() && is_called(draft, org, name_words))
    {
        return Err(Refusal::new(Fault::Conflict, "refusal-org-exists").with("ref", reference(*id)).with("org", *id));
    }
    let code_words = match new.code {
        Some(typed) => {
            let code = crate::partnership::code_typed(typed)?;
            if let Some((id, _)) = draft.state.orgs.iter().find(|(_, org)| is_called(draft, org, &code)) {
                return Err(Refusal::new(Fault::Conflict, "refusal-code-taken")
                    .with("code", Arg::word(code))
                    .with("ref", reference(*id)));
            }
            code
        }
        None => made_up_code(draft, name_words),
    };
    let alias_words = new.alias.map(|alias| bounded(alias, 100)).transpose()?;
    let org = OrgId(draft.state.orgs.keys().next_back().map_or(1, |last| last.0 + 1));
    let name = draft.text(name_words);
    let code = draft.text(&code_words);
    let alias = alias_words.map(|alias| draft.text(alias));
    draft.event(Event::OrgAdded {
        org,
        name,
        code,
        alias,
        sector: new.sector,
        status: new.status,
        voice: new.voice,
        lead: new.lead,
        alternates: new.alternates,
    });
    super::missing::found(draft, org, &[Some(name_words), alias_words]);
    // Whoever leads it speaks for it, and needs no hint.
    let joins = new.lead.is_some() && new.lead == draft.request.member;
    draft.confirm(
        Notice::new("stakeholder.added")
            .about(reference(org))
            .line(Say::new("org-done").with("org", org).with("ref", reference(org)))
            .lines(super::hint::answer(draft.state, org, new.sector, joins)),
    );
    Ok(())
}

fn is_called(draft: &Draft<'_>, org: &Org, words: &str) -> bool {
    org.names().into_iter().filter_map(|text| draft.people.text(text)).any(|name| fold(name) == fold(words))
}

/// A code from the initials of the name, or its first letters, that nobody here has yet.
fn made_up_code(draft: &Draft<'_>, name: &str) -> String {
    let upper = fold(name).to_uppercase();
    let words: Vec<&str> = upper.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let base: String = match words.as_slice() {
        [] => "ORG".to_owned(),
        [one] => one.chars().take(4).collect(),
        several => several.iter().filter_map(|word| word.chars().next()).take(6).collect(),
    };
    let taken = |code: &str| draft.state.orgs.values().any(|org| is_called(draft, org, code));
    if !taken(&base) {
        return base;
    }
    (2..).map(|number| format!("{base}{number}")).find(|code| !taken(code)).unwrap_or(base)
}

fn represent(draft: &mut Draft<'_>, typed: &str) -> Result<(), Refusal> {
    let id = draft.org(typed)?;
    let asker = draft.asker();
    let Some(org) = draft.state.orgs.get(&id).filter(|org| org.left.is_none()) else {
        return Err(Refusal::new(Fault::Closed, "refusal-org-left").with("org", id));
    };
    if org.delegates().any(|member| member == asker) {
        return Err(Refusal::new(Fault::Conflict, "refusal-already-delegate").with("org", id));
    }
    if org.asking.contains(&asker) {
        return Err(Refusal::new(Fault::Conflict, "refusal-already-asked").with("org", id));
    }
    draft.event(Event::RepresentationAsked { org: id, member: asker });
    draft.whisper(
        Notice::new("stakeholder.asked").about(reference(id)).line(Say::new("represent-sent").with("org", id)),
    );
    Ok(())
}

fn accept(draft: &mut Draft<'_>, typed: &str) -> Result<(), Refusal> {
    let member = draft.known_person(typed)?;
    let standing: &Standing = &draft.standing;
    let asked: Vec<OrgId> =
        draft.state.orgs.iter().filter(|(_, org)| org.asking.contains(&member)).map(|(id, _)| *id).collect();
    let mine: Vec<OrgId> = asked
        .iter()
        .copied()
        .filter(|org| standing.coordinator || standing.rank_in(*org) == Some(Rank::Lead))
        .collect();
    match (mine.as_slice(), asked.is_empty()) {
        ([], true) => Err(Refusal::new(Fault::NotFound, "refusal-nothing-asked").with("person", member)),
        ([], false) => Err(Refusal::new(Fault::Forbidden, "refusal-accept-lead").with("person", member)),
        (several, _) => {
            for org in several.iter().copied() {
                draft.event(Event::RepresentationAccepted { org, member });
                draft.whisper(
                    Notice::new("stakeholder.accepted")
                        .about(reference(org))
                        .line(Say::new("represent-done").with("person", member).with("org", org)),
                );
            }
            Ok(())
        }
    }
}

fn hand_over(draft: &mut Draft<'_>, command: &HandOver) -> Result<(), Refusal> {
    let asker = draft.asker();
    let standing = draft.standing.clone();
    let mine: Vec<OrgId> = standing
        .seats
        .iter()
        .filter(|(_, rank)| *rank == Rank::Lead)
        .map(|(org, _)| *org)
        .chain(standing.handed.iter().copied())
        .collect();
    let org = match &command.for_org {
        Some(typed) => {
            let org = draft.org(&typed.0)?;
            if !mine.contains(&org) {
                return Err(Refusal::new(Fault::Forbidden, "refusal-not-lead").with("org", org));
            }
            org
        }
        None => the_one(&mine)?,
    };
    let Some(entity) = draft.state.orgs.get(&org) else {
        return Err(Refusal::new(Fault::NotFound, "refusal-org-gone"));
    };
    if command.end {
        let (Some(handed), Some(acting)) = (&entity.handed, entity.lead) else {
            return Err(Refusal::new(Fault::Conflict, "refusal-nothing-handed").with("org", org));
        };
        draft.event(Event::HandOverEnded { org, from: acting, to: handed.from });
    } else {
        let until = command.until.as_ref().map(|until| draft.future(until)).transpose()?;
        let typed = command.person.as_ref().map(|person| person.0.clone()).unwrap_or_default();
        let to = draft.person(&typed)?;
        if to == asker || entity.lead == Some(to) {
            return Err(Refusal::new(Fault::Conflict, "refusal-already-lead").with("person", to).with("org", org));
        }
        match entity.handed.as_ref().filter(|handed| handed.from != asker) {
            Some(handed) if handed.from == to => draft.event(Event::HandOverEnded { org, from: asker, to }),
            // A stand-in has no more to give than what they were given.
            Some(handed) => {
                let until = Some(until.map_or(handed.until, |until| until.min(handed.until)));
                draft.event(Event::HandedOver { org, from: asker, to, until });
            }
            None => draft.event(Event::HandedOver { org, from: asker, to, until }),
        }
    }
    draft.confirm(Notice::new("stakeholder.handed-over").about(reference(org)).line(Say::new("setting-done")));
    Ok(())
}

/// The only organisation somebody leads.
fn the_one(mine: &[OrgId]) -> Result<OrgId, Refusal> {
    match mine {
        [] => Err(Refusal::new(Fault::Forbidden, "refusal-not-lead-anywhere")),
        [one] => Ok(*one),
        several => Err(which_org(several)),
    }
}

/// "Which of your organisations?"
#[must_use]
pub(crate) fn which_org(several: &[OrgId]) -> Refusal {
    Refusal::new(Fault::Usage, "refusal-which-org").with("orgs", Arg::list(several.iter().copied()))
}

fn observe(draft: &mut Draft<'_>) -> Result<(), Refusal> {
    if draft.standing.observer {
        return Err(Refusal::new(Fault::Conflict, "refusal-already-observer"));
    }
    let member = draft.asker();
    draft.event(Event::Observing { member });
    draft.whisper(Notice::new("stakeholder.observing").line(Say::new("observing")));
    Ok(())
}

fn leave(draft: &mut Draft<'_>, typed: Option<&str>) -> Result<(), Refusal> {
    let mine: Vec<OrgId> =
        draft.standing.seats.iter().filter(|(_, rank)| *rank == Rank::Lead).map(|(org, _)| *org).collect();
    let org = match typed {
        Some(typed) => draft.org(typed)?,
        None => the_one(&mine)?,
    };
    let Some(entity) = draft.state.orgs.get(&org) else {
        return Err(Refusal::new(Fault::NotFound, "refusal-org-gone"));
    };
    if entity.left.is_some() {
        return Err(Refusal::new(Fault::Closed, "refusal-org-left").with("org", org));
    }
    // A coordinator only where nobody speaks for it.
    let orphan = draft.standing.coordinator && entity.delegates().next().is_none();
    if !mine.contains(&org) && !orphan {
        return Err(Refusal::new(Fault::Forbidden, "refusal-not-lead").with("org", org));
    }
    draft.event(Event::OrgLeft { org });
    draft.confirm(Notice::new("stakeholder.left").about(reference(org)).line(Say::new("setting-done")));
    Ok(())
}

const LISTED: usize = 25;

fn list(draft: &mut Draft<'_>) {
    let state = draft.state;
    // Who speaks for whom is for partners (3.2): not for outsiders, and not for a room in which they read along.
    let partner = (draft.standing.stakeholder() || draft.standing.observer) && !in_public(draft);
    let here: Vec<(OrgId, &Org)> =
        state.orgs.iter().filter(|(_, org)| org.left.is_none()).map(|(id, org)| (*id, org)).collect();
    let mut notice = Notice::new("stakeholder.list")
        .line(Say::new("register-headline").with("count", here.len()).with("voices", voices(state).count()));
    if here.is_empty() {
        notice = notice.line(Say::new("register-empty"));
    }
    for (id, org) in here.iter().take(LISTED) {
        let lead = org.lead.filter(|_| partner);
        let mut say = Say::new(match (partner, lead) {
            (false, _) => "register-line-outside",
            (true, Some(_)) => "register-line",
            (true, None) => "register-line-nobody",
        })
        .with("ref", reference(*id))
        .with("org", *id)
        .with("name", Arg::Short(org.alias.unwrap_or(org.name), 60))
        .with("sector", state.sector_arg(org.sector))
        .with("status", Arg::Key(format!("org-status-{}", org.status).into()))
        .with("substitutes", org.alternates.len());
        if let Some(lead) = lead {
            say = say.with("lead", lead);
        }
        notice = notice.line(say);
    }
    if here.len() > LISTED {
        notice = notice.line(Say::new("register-more").with("count", here.len() - LISTED));
        // Where not all are listed anyway, those that are fit on a screen.
        let lines: Vec<usize> = (1..=LISTED).collect();
        let (spare, more) = (lines.iter().rev().copied().collect(), LISTED + 1);
        let lists = vec![Listed { lines, more }];
        notice = notice.screen(Screen { spare, lists, left: Say::new("status-left-out") });
    }
    let orgs: Vec<_> = here
        .iter()
        .map(|(id, org)| json!({ "ref": reference(*id), "org": code_of(*id), "status": org.status, "voice": org.has_voice() }))
        .collect();
    draft.reply(notice.data(json!({ "voices": voices(state).count(), "stakeholders": orgs })));
}

//! What to ask an organisation about, said when it is the first of its sector that somebody adds: a starting hint, which
//! its people correct (`method.md` 3.1). Once a sector is here, it has spoken for itself.

use crate::{
    event::{Entry, Event},
    ids::{OrgId, SectorId},
    partnership::SectorName,
    port::Platform,
    state::State,
    words::say::{Arg, Say},
};

/// The line in the answer to whoever added it.
pub(super) fn answer(state: &State, org: OrgId, sector: SectorId, joins: bool) -> Option<Say> {
    line(state, org, sector).filter(|_| !joins)
}

/// The line in what the rooms hear, where that is the answer too; whoever joins speaks for themselves.
pub(super) fn announced(after: &State, entry: &Entry) -> Option<Say> {
    let Event::OrgAdded { org, sector, lead, .. } = &entry.event else { return None };
    let answered = entry.via.is_none_or(Platform::whispers);
    line(after, *org, *sector).filter(|_| !answered && (lead.is_none() || entry.by != *lead))
}

/// Of the first organisation of a sector of the method; none for a sector of the partnership's own.
fn line(state: &State, org: OrgId, sector: SectorId) -> Option<Say> {
    let SectorName::Known(known) = state.sector(sector)?.name else { return None };
    let first = state.orgs.iter().all(|(id, other)| *id >= org || other.sector != sector);
    first.then(|| {
        Say::new("org-sector-hint")
            .with("sector", Arg::Key(format!("sector-{known}").into()))
            .with("about", Arg::Key(format!("sector-ask-{known}").into()))
            .with("word", Arg::word(known.word()))
    })
}

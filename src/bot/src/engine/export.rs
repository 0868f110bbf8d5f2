//! The file of `partnership export`: made when it is sent, from the record as it stands then.

use std::collections::BTreeMap;

use convenor_core::{
    export::{self, Reader, Record, Stored, Words},
    ids::{MemberId, PartnershipId},
    port::File,
};
use convenor_store::{Keys, Snapshot, Store};

use super::{Engine, EngineError, live::Live};

/// The whole record of a partnership, as its ledger and what stands beside it hold it.
///
/// # Errors
/// The database failed.
pub async fn record(store: &Store, id: PartnershipId, keys: &Keys) -> Result<Option<Record>, EngineError> {
    let Some(Snapshot { tail, people, .. }) = store.snapshot(id, None).await? else { return Ok(None) };
    let entries = tail
        .into_iter()
        .map(|entry| Stored { seq: entry.seq, bytes: entry.bytes, salt: entry.salt, link: entry.link })
        .collect();
    let texts = store.all_texts(id).await?.into_iter();
    let names: BTreeMap<MemberId, String> =
        people.unwrap_or_default().into_iter().filter_map(|row| Some((row.member, row.person?.name))).collect();
    Ok(Some(Record {
        entries,
        texts: texts.map(|text| Words { id: text.id, salt: text.salt, body: text.body }).collect(),
        names,
        keys: keys.links.clone(),
        checkpoints: store.checkpoints(id).await?,
    }))
}

impl Engine {
    /// The export for one member. Whoever holds the partnership's lock sees one moment of it.
    pub(super) async fn export_file(&self, live: &Live, member: MemberId) -> Result<File, EngineError> {
        let keys = self.load_signer().await?;
        let signer = keys.current.as_ref().ok_or(EngineError::NoKey)?;
        let now = self.now();
        let mut record = record(&self.store, live.id, &keys).await?.ok_or(EngineError::Busy)?;
        if let Some(last) = record.entries.last()
            && record.checkpoints.last().is_none_or(|checkpoint| checkpoint.seq < last.seq)
        {
            // It goes into later exports too: whoever keeps this one can hold it against them.
            let checkpoint = signer.checkpoint(&live.origin, last.seq, last.link, now);
            self.store.add_checkpoint(live.id, checkpoint).await?;
            record.checkpoints = self.store.checkpoints(live.id).await?;
        }
        let export = export::export(&record, Reader::Member(member), signer, now)?;
        let code = live.state.terms.as_ref().and_then(|terms| live.people.text(terms.code)).unwrap_or("partnership");
        Ok(File {
            name: format!("{code}-{}.json", now.format("%Y-%m-%d")),
            media_type: "application/json".to_owned(),
            alt: String::new(),
            bytes: export::write(&export)?,
        })
    }
}

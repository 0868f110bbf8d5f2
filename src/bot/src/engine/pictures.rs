//! The picture that goes with a notice: drawn when it is sent, in the reader's language and direction, where the surface
//! shows pictures.

use std::collections::HashMap;

use convenor_core::{
    ids::{PartnershipId, TextId},
    notice::Notice,
    people::WithTexts,
    picture::Picture,
    port::{File, Platform, Target},
    render::texts_named,
    words::{Reader, say::Arg},
};
use convenor_picture::{Tongue, alt, png, svg};

use super::{Engine, EngineError, live::Live};

impl Engine {
    /// None where the surface shows no pictures, or it cannot be painted: the words go without it, as they say the same.
    pub(super) async fn picture_file(
        &self,
        id: PartnershipId,
        target: &Target,
        notice: &Notice,
        picture: &Picture,
        reader: &Reader,
    ) -> Result<Option<File>, EngineError> {
        if !self.mouth(platform(target)).is_some_and(|mouth| mouth.shows_pictures()) {
            return Ok(None);
        }
        let (drawn, alt) = {
            let Some(guard) = self.cache.lock(&self.store, id).await? else { return Ok(None) };
            let Some(live) = guard.as_ref() else { return Ok(None) };
            let language = notice.language.unwrap_or(reader.language);
            let reader = &Reader { language, zone: reader.zone.clone() };
            let named = texts_named(notice).into_iter();
            let needed: Vec<_> = named.map(|text| live.state.in_language(text, language)).collect();
            let texts: HashMap<_, _> = self.store.texts(id, &needed).await?;
            self.drawn(live, picture, reader, &texts)
        };
        // Painting takes tens of milliseconds: nobody else shall wait for it.
        let painted = tokio::task::spawn_blocking(move || png(&drawn)).await;
        let problem: Box<dyn std::error::Error + Send + Sync> = match painted {
            Ok(Ok(bytes)) => {
                let name = format!("{}.png", picture.name());
                return Ok(Some(File { name, media_type: "image/png".to_owned(), alt, bytes }));
            }
            Ok(Err(error)) => error.into(),
            Err(error) => error.into(),
        };
        tracing::error!(error = &*problem as &dyn std::error::Error, "a picture was not painted; its words go alone");
        Ok(None)
    }

    /// The drawing and what it shows in words.
    fn drawn(
        &self,
        live: &Live,
        picture: &Picture,
        reader: &Reader,
        texts: &HashMap<TextId, String>,
    ) -> (String, String) {
        let lookup = WithTexts { state: &live.state, people: &live.people, texts, language: reader.language };
        let say = |arg: &Arg| self.words.show(arg, reader, &lookup);
        let tongue = Tongue { say: &say, right_to_left: reader.right_to_left() };
        (svg(picture, tongue), alt(picture, tongue))
    }
}

const fn platform(target: &Target) -> Platform {
    match target {
        Target::Room(place) => place.platform,
        Target::Account(account) => account.platform,
    }
}

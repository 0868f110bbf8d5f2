//! The first answer to an interaction: once, in time, and of a kind that fits.

use serde_json::{Value, json};

use super::refused::{Mistakes, Refused};
use super::{Answer, Call, Reply};
use crate::limits::{self, Part};
use crate::world::{Ack, EPHEMERAL, Interaction, InteractionKind, LOADING, World};
use crate::writing::Draft;

pub(super) fn callback(world: &mut World, call: &Call) -> Answer {
    let id = call.id("interaction_id");
    let interaction = world
        .interactions
        .get(&id)
        .filter(|i| i.token == call.place("interaction_token"))
        .cloned()
        .ok_or_else(Refused::unknown_interaction)?;
    if interaction.ack.is_some() {
        return Err(Refused::already_acknowledged());
    }
    if world.too_late(&interaction) {
        return Err(Refused::unknown_interaction());
    }
    let body = call.object()?;
    limits::keys("", body, &["type", "data"])?;
    let ack = kind(&interaction, &body["type"])?;
    let data = &body["data"];
    let original = world.first_answer(&interaction, ack, data, call)?;
    if let Some(stored) = world.interactions.get_mut(&id) {
        stored.ack = Some(ack);
        stored.took = Some(stored.began.elapsed());
        stored.original = original;
        match ack {
            Ack::Modal => stored.modal = Some(data.clone()),
            Ack::Choices => stored.choices = data["choices"].as_array().cloned().unwrap_or_default(),
            _ => {}
        }
    }
    if call.query.get("with_response").is_some_and(|w| w == "true") {
        return Ok(Reply::Json(world.response(id, &body["type"])));
    }
    Ok(Reply::Nothing)
}

/// Which answers an interaction takes.
fn kind(interaction: &Interaction, wanted: &Value) -> Result<Ack, Refused> {
    let on_message = interaction.message.is_some();
    let ack = match (interaction.kind, wanted.as_u64()) {
        (InteractionKind::Autocomplete, Some(8)) => Ack::Choices,
        (InteractionKind::Autocomplete, _) => return Err(unfit(wanted)),
        (_, Some(4)) => Ack::Message,
        (_, Some(5)) => Ack::DeferredMessage,
        (InteractionKind::Component | InteractionKind::Modal, Some(6)) if on_message => Ack::DeferredUpdate,
        (InteractionKind::Component | InteractionKind::Modal, Some(7)) if on_message => Ack::Update,
        (InteractionKind::Command | InteractionKind::Component, Some(9)) => Ack::Modal,
        _ => return Err(unfit(wanted)),
    };
    Ok(ack)
}

/// The fields that say something.
fn said(data: &Value) -> Value {
    let fields = data.as_object().into_iter().flatten();
    let empty = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    Value::Object(fields.filter(|(_, v)| !empty(v)).map(|(name, v)| (name.clone(), v.clone())).collect())
}

fn unfit(wanted: &Value) -> Refused {
    Mistakes::one("type", "INTERACTION_CALLBACK_TYPE_INVALID", &format!("{wanted} does not answer this interaction"))
}

impl World {
    /// Does what the answer says; gives the message it left.
    fn first_answer(&mut self, of: &Interaction, ack: Ack, data: &Value, call: &Call) -> Result<Option<u64>, Refused> {
        let files = &call.files;
        if !self.channels.contains_key(&of.channel) {
            return Err(Refused::unknown_channel());
        }
        match ack {
            Ack::Message => {
                limits::message(Part::Response, data, files, &self.rules)?;
                Ok(Some(self.answer_with(of, data, files)))
            }
            Ack::DeferredMessage => {
                // Only the flags of a defer count; what it would say besides is lost, so it must not say it.
                limits::keys("data", &said(data), &["flags"])?;
                crate::writing::flags(data, EPHEMERAL)?;
                let hidden = data["flags"].as_u64().unwrap_or_default() & EPHEMERAL;
                Ok(Some(self.answer_with(of, &json!({ "flags": hidden | LOADING }), &[])))
            }
            Ack::DeferredUpdate => {
                limits::keys("data", &said(data), &[])?;
                Ok(of.message)
            }
            Ack::Update => {
                limits::message(Part::Update, data, files, &self.rules)?;
                if let Some(id) = of.message {
                    self.rewrite(id, data, files)?;
                }
                Ok(of.message)
            }
            Ack::Choices => limits::choices(of, data).map(|()| None),
            Ack::Modal => limits::modal(data).map(|()| None),
        }
    }

    fn answer_with(&mut self, of: &Interaction, body: &Value, files: &[super::File]) -> u64 {
        let hidden = body["flags"].as_u64().unwrap_or_default() & EPHEMERAL != 0;
        self.write(Draft {
            channel: of.channel,
            body,
            files,
            only_for: hidden.then_some(of.user),
            interaction: Some(of.id),
            reply_to: None,
        })
    }

    fn response(&self, id: u64, kind: &Value) -> Value {
        let Some(of) = self.interactions.get(&id) else { return Value::Null };
        let mut all = json!({ "interaction": { "id": id.to_string(), "type": of.kind as u8 } });
        if let Some(message) = of.original.and_then(|m| self.messages.get(&m)) {
            all["interaction"]["response_message_id"] = json!(message.id.to_string());
            all["interaction"]["response_message_loading"] = json!(message.flags & LOADING != 0);
            all["interaction"]["response_message_ephemeral"] = json!(message.only_for.is_some());
            all["resource"] = json!({ "type": kind, "message": self.message_json(message) });
        }
        all
    }
}

//! People, as a test plays them: they type, press, choose, fill in forms, and look.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::gateway::ALWAYS;
use crate::places::Channel;
use crate::seen::{Choice, Menu, Message, Modal};
use crate::shared::Shared;
use crate::slash::Typed;
use crate::trouble::Trouble;
use crate::world::{self, Ack, InteractionKind, LOADING, World};

/// A person.
#[derive(Debug, Clone)]
pub struct User {
    pub(crate) shared: Arc<Shared>,
    pub(crate) id: u64,
}

/// Something a person did, to which the bot owes an answer.
#[derive(Debug, Clone)]
pub struct Interaction {
    shared: Arc<Shared>,
    id: u64,
}

impl User {
    /// Their id.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// How a text names them.
    pub fn mention(&self) -> String {
        format!("<@{}>", self.id)
    }

    /// Their direct message with the bot.
    pub fn direct(&self) -> Channel {
        let known = self.shared.look(|w| w.channels.values().find(|c| c.recipient == Some(self.id)).map(|c| c.id));
        let id = known.unwrap_or_else(|| self.shared.with(|w| w.direct(self.id)));
        Channel { shared: Arc::clone(&self.shared), id }
    }

    /// The language of their client: `fr`.
    pub fn speaks(&self, locale: &str) {
        self.shared.with(|w| {
            if let Some(user) = w.users.get_mut(&self.id) {
                user.locale = locale.to_owned();
            }
        });
    }

    /// Types a slash command: `slash(&room, "decision show", &[("ref", json!("D1"))])`. Refused here, as by the client,
    /// if the command is not offered or an option does not fit.
    pub fn slash(&self, channel: &Channel, command: &str, options: &[(&str, Value)]) -> Result<Interaction, Trouble> {
        let typed = Typed { user: self.id, channel: channel.id, words: command, options, focused: None };
        let data = self.shared.look(|w| w.typed(&typed))?;
        self.act(InteractionKind::Command, channel.id, None, data)
    }

    /// A slash command with whatever `data`, unchecked: what a broken or hostile client might send.
    pub fn slash_raw(&self, channel: &Channel, data: Value) -> Result<Interaction, Trouble> {
        self.act(InteractionKind::Command, channel.id, None, data)
    }

    /// Is typing an option and waits for suggestions.
    pub fn autocomplete(
        &self,
        channel: &Channel,
        command: &str,
        options: &[(&str, Value)],
        focused: &str,
    ) -> Result<Interaction, Trouble> {
        let typed = Typed { user: self.id, channel: channel.id, words: command, options, focused: Some(focused) };
        let data = self.shared.look(|w| w.typed(&typed))?;
        self.act(InteractionKind::Autocomplete, channel.id, None, data)
    }

    /// The names of the commands they are offered.
    pub fn offered(&self, channel: &Channel) -> Vec<String> {
        self.shared.look(|w| {
            let all = w.offered(self.id, channel.id);
            all.iter().filter_map(|c| c["name"].as_str()).map(str::to_owned).collect()
        })
    }

    /// Presses a button, by what it says or by its custom id.
    pub fn press(&self, message: &Message, button: &str) -> Result<Interaction, Trouble> {
        let message = self.look_at(message)?;
        let found = message
            .buttons()
            .into_iter()
            .find(|b| b.custom_id == button || b.label == button)
            .ok_or_else(|| Trouble::new(format!("there is no button {button} on: {}", message.text())))?;
        if found.disabled || found.custom_id.is_empty() {
            return Err(Trouble::new(format!("the button {button} cannot be pressed")));
        }
        self.press_raw(&message, &found.custom_id)
    }

    /// Presses a button that may not be there: what a broken or hostile client might send.
    pub fn press_raw(&self, message: &Message, custom_id: &str) -> Result<Interaction, Trouble> {
        let data = json!({ "custom_id": custom_id, "component_type": 2, "id": 2 });
        self.act(InteractionKind::Component, message.channel, Some(message.id), data)
    }

    /// Chooses entries of a menu, by what they say or by their values. `menu` is its custom id or placeholder; empty
    /// means the only one.
    pub fn choose(&self, message: &Message, menu: &str, chosen: &[&str]) -> Result<Interaction, Trouble> {
        let message = self.look_at(message)?;
        let menus = message.menus();
        let found: &Menu = menus
            .iter()
            .find(|m| m.custom_id == menu || m.placeholder == menu || (menu.is_empty() && menus.len() == 1))
            .ok_or_else(|| Trouble::new(format!("there is no menu {menu} on: {}", message.text())))?;
        if found.disabled || chosen.len() < found.range.0 || chosen.len() > found.range.1 {
            return Err(Trouble::new(format!("the menu takes {:?} entries, not {chosen:?}", found.range)));
        }
        let mut values = Vec::new();
        for wanted in chosen {
            let option = found.options.iter().find(|(label, value)| label == wanted || value == wanted);
            let (_, value) = option.ok_or_else(|| Trouble::new(format!("the menu has no {wanted}")))?;
            values.push(value.as_str());
        }
        self.choose_raw(&message, &found.custom_id, &values)
    }

    /// Chooses values that may not be there.
    pub fn choose_raw(&self, message: &Message, custom_id: &str, values: &[&str]) -> Result<Interaction, Trouble> {
        let data = json!({ "custom_id": custom_id, "component_type": 3, "id": 2, "values": values });
        self.act(InteractionKind::Component, message.channel, Some(message.id), data)
    }

    /// Fills in a form and sends it; fields that are not named keep what stands in them.
    pub fn submit_modal(&self, modal: &Modal, answers: &[(&str, &str)]) -> Result<Interaction, Trouble> {
        for (name, _) in answers {
            if !modal.fields.iter().any(|f| f.custom_id == *name || f.label == *name) {
                return Err(Trouble::new(format!("the form has no field {name}")));
            }
        }
        let mut filled = Vec::new();
        for field in &modal.fields {
            let given = answers.iter().find(|(name, _)| field.custom_id == *name || field.label == *name);
            let text = given.map_or(field.value.as_str(), |(_, text)| text);
            let length = text.chars().count();
            let empty_is_fine = length == 0 && !field.required;
            if !empty_is_fine && (length < field.range.0.max(usize::from(field.required)) || length > field.range.1) {
                return Err(Trouble::new(format!(
                    "the field {} takes {:?} characters, not {length}",
                    field.label, field.range
                )));
            }
            filled.push((field.custom_id.as_str(), text));
        }
        self.submit_modal_raw(modal, &filled)
    }

    /// Sends a form with whatever answers.
    pub fn submit_modal_raw(&self, modal: &Modal, answers: &[(&str, &str)]) -> Result<Interaction, Trouble> {
        let rows: Vec<Value> = answers
            .iter()
            .enumerate()
            .map(|(n, (id, text))| {
                let input = json!({ "type": 4, "id": 2 * n + 2, "custom_id": id, "value": text });
                json!({ "type": 1, "id": 2 * n + 1, "components": [input] })
            })
            .collect();
        let data = json!({ "custom_id": modal.custom_id, "components": rows });
        let (channel, message) = self
            .shared
            .look(|w| w.interactions.get(&modal.interaction).map(|i| (i.channel, i.message)))
            .ok_or_else(|| Trouble::new("nobody asked for this form"))?;
        self.act(InteractionKind::Modal, channel, message, data)
    }

    /// Writes a message of their own.
    pub fn says(&self, channel: &Channel, text: &str) -> Message {
        self.shared.with(|w| {
            let id = w.write_as(self.id, channel.id, text);
            Message::of(w, &w.messages[&id])
        })
    }

    fn act(
        &self,
        kind: InteractionKind,
        channel: u64,
        message: Option<u64>,
        data: Value,
    ) -> Result<Interaction, Trouble> {
        let id = self.shared.with(|w| {
            let place = w.channels.get(&channel).ok_or_else(|| Trouble::new("there is no such channel"))?;
            if w.permissions(self.id, place) == 0 {
                return Err(Trouble::new(format!("{} cannot see this channel", w.user(self.id).name)));
            }
            Ok(w.interact(kind, self.id, channel, message, data))
        })?;
        Ok(Interaction { shared: Arc::clone(&self.shared), id })
    }

    /// What they see in a channel, private answers to them included.
    pub fn sees(&self, channel: &Channel) -> Vec<Message> {
        self.shared.look(|w| {
            w.messages
                .values()
                .filter(|m| m.channel == channel.id && w.sees(self.id, m))
                .map(|m| Message::of(w, m))
                .collect()
        })
    }

    /// The answers that only they see, in all channels.
    pub fn private(&self) -> Vec<Message> {
        self.shared.look(|w| {
            w.messages
                .values()
                .filter(|m| m.only_for == Some(self.id) && !m.deleted)
                .map(|m| Message::of(w, m))
                .collect()
        })
    }

    /// What the bot wrote to them directly.
    pub fn dms(&self) -> Vec<Message> {
        self.sees(&self.direct()).into_iter().filter(|m| m.author != self.id && !m.private).collect()
    }

    /// The message as it is now, if they still see it.
    pub fn look_at(&self, message: &Message) -> Result<Message, Trouble> {
        self.shared
            .look(|w| w.messages.get(&message.id).filter(|m| w.sees(self.id, m)).map(|m| Message::of(w, m)))
            .ok_or_else(|| Trouble::new("they do not see this message"))
    }

    /// Waits for something to see.
    pub async fn waits(
        &self,
        channel: &Channel,
        what: &str,
        wanted: impl Fn(&Message) -> bool,
    ) -> Result<Message, Trouble> {
        self.shared.until(what, || self.sees(channel).into_iter().find(|m| wanted(m))).await
    }

    /// Waits for a direct message; private answers are none.
    pub async fn waits_for_dm(&self, what: &str, wanted: impl Fn(&Message) -> bool) -> Result<Message, Trouble> {
        self.waits(&self.direct(), what, |m| m.author != self.id && !m.private && wanted(m)).await
    }
}

impl World {
    /// Something was done: the bot is told, if it is there.
    fn interact(&mut self, kind: InteractionKind, user: u64, channel: u64, message: Option<u64>, data: Value) -> u64 {
        let id = self.next_id();
        let interaction = world::Interaction {
            id,
            token: format!("interaction-{id}-{:x}", self.next_id()),
            kind,
            user,
            channel,
            message,
            data,
            created: self.clock.now_ms(),
            began: Instant::now(),
            ack: None,
            took: None,
            original: None,
            followups: Vec::new(),
            modal: None,
            choices: Vec::new(),
        };
        self.interactions.insert(id, interaction);
        self.deliver(id);
        id
    }

    fn deliver(&mut self, id: u64) {
        let Some(interaction) = self.interactions.get(&id) else { return };
        let guild = self.channels.get(&interaction.channel).and_then(|c| c.guild);
        let event = self.interaction_json(interaction);
        self.dispatch("INTERACTION_CREATE", &event, guild, ALWAYS);
    }
}

impl Interaction {
    /// Its id.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// Its token.
    pub fn token(&self) -> String {
        self.shared.look(|w| w.interactions.get(&self.id).map(|i| i.token.clone()).unwrap_or_default())
    }

    /// Whether the person saw "The application did not respond".
    pub fn expired(&self) -> bool {
        self.shared.look(|w| w.interactions.get(&self.id).is_some_and(|i| i.ack.is_none() && w.too_late(i)))
    }

    /// Sends the same event once more, as after a gap.
    pub fn again(&self) {
        self.shared.with(|w| w.deliver(self.id));
    }

    /// How long the bot took to answer first, in real time.
    pub fn took(&self) -> Option<Duration> {
        self.shared.look(|w| w.interactions.get(&self.id).and_then(|i| i.took))
    }

    async fn find<T>(&self, what: &str, find: impl Fn(&World, &world::Interaction) -> Option<T>) -> Result<T, Trouble> {
        self.shared.until(what, || self.shared.look(|w| w.interactions.get(&self.id).and_then(|i| find(w, i)))).await
    }

    /// Waits for the first answer of any kind.
    pub async fn answered(&self) -> Result<(), Trouble> {
        self.find("a first answer", |_, i| i.ack.map(|_| ())).await
    }

    /// Waits for the message that answers; a deferred one until it is filled in.
    pub async fn message(&self) -> Result<Message, Trouble> {
        self.find("a message as the answer", |w, i| {
            let waiting = matches!(i.ack, None | Some(Ack::DeferredUpdate));
            let message = w.messages.get(&i.original?)?;
            (!waiting && message.flags & LOADING == 0 && !message.deleted).then(|| Message::of(w, message))
        })
        .await
    }

    /// Waits for a form.
    pub async fn modal(&self) -> Result<Modal, Trouble> {
        self.find("a form as the answer", |_, i| i.modal.as_ref().map(|m| Modal::of(i.id, m))).await
    }

    /// Waits for suggestions.
    pub async fn choices(&self) -> Result<Vec<Choice>, Trouble> {
        self.find("suggestions", |_, i| i.ack.map(|_| i.choices.iter().map(Choice::of).collect())).await
    }

    /// What followed the answer.
    pub fn followups(&self) -> Vec<Message> {
        self.shared.look(|w| {
            let ids = w.interactions.get(&self.id).map(|i| i.followups.clone()).unwrap_or_default();
            ids.iter().filter_map(|id| w.messages.get(id)).filter(|m| !m.deleted).map(|m| Message::of(w, m)).collect()
        })
    }

    /// Waits for a follow-up.
    pub async fn followup(&self) -> Result<Message, Trouble> {
        self.find("a follow-up", |w, i| {
            i.followups.first().and_then(|id| w.messages.get(id)).map(|m| Message::of(w, m))
        })
        .await
    }
}

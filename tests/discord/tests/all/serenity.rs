//! serenity takes this Discord for the real one.

use std::sync::Arc;

use serde_json::{Value, json};
use serenity::all::{
    ActionRowComponent, AutocompleteChoice, ButtonStyle, ClientBuilder, CommandDataOptionValue, CommandOptionType,
    Context, CreateActionRow, CreateAllowedMentions, CreateAutocompleteResponse, CreateButton, CreateCommand,
    CreateCommandOption, CreateEmbed, CreateInputText, CreateInteractionResponse, CreateInteractionResponseFollowup,
    CreateInteractionResponseMessage, CreateMessage, CreateModal, EditInteractionResponse, EventHandler,
    GatewayIntents, HttpBuilder, InputTextStyle, Interaction, Ready,
};
use serenity::async_trait;
use test_discord::{TestDiscord, permissions};

struct Bot;

#[async_trait]
impl EventHandler for Bot {
    async fn ready(&self, ctx: Context, _: Ready) {
        let option = CreateCommandOption::new(CommandOptionType::String, "text", "what to say").set_autocomplete(true);
        let who = CreateCommandOption::new(CommandOptionType::User, "who", "to whom");
        let echo = CreateCommand::new("echo").description("Says it again").add_option(option).add_option(who);
        let slow = CreateCommand::new("slow").description("Takes its time");
        let ask = CreateCommand::new("ask").description("Asks back");
        let write = CreateCommand::new("write").description("Writes to somebody directly");
        ctx.http.create_global_commands(&vec![echo, slow, ask, write]).await.unwrap();
    }

    async fn interaction_create(&self, ctx: Context, interaction: Interaction) {
        let say = |text: String| {
            CreateInteractionResponse::Message(
                CreateInteractionResponseMessage::new()
                    .content(text)
                    .ephemeral(true)
                    .allowed_mentions(CreateAllowedMentions::new()),
            )
        };
        match interaction {
            Interaction::Command(c) if c.data.name == "echo" => {
                let words: Vec<String> = c
                    .data
                    .options
                    .iter()
                    .map(|o| match &o.value {
                        CommandDataOptionValue::String(s) => s.clone(),
                        CommandDataOptionValue::User(id) => c.data.resolved.users[id].name.clone(),
                        other => format!("{other:?}"),
                    })
                    .collect();
                c.create_response(&ctx, say(words.join(" to "))).await.unwrap();
                assert_eq!(c.get_response(&ctx.http).await.unwrap().content, words.join(" to "));
            }
            Interaction::Command(c) if c.data.name == "slow" => {
                c.defer(&ctx).await.unwrap();
                c.edit_response(&ctx, EditInteractionResponse::new().content("done")).await.unwrap();
                let more = CreateInteractionResponseFollowup::new().content("and more").ephemeral(true);
                c.create_followup(&ctx, more).await.unwrap();
            }
            Interaction::Command(c) if c.data.name == "ask" => {
                let embed = CreateEmbed::new().title("D1").description("Plant trees?").field("quorum", "5 of 9", true);
                let button = CreateButton::new("v1:why").label("Object").style(ButtonStyle::Danger);
                let message = CreateInteractionResponseMessage::new()
                    .embed(embed)
                    .components(vec![CreateActionRow::Buttons(vec![button])]);
                c.create_response(&ctx, CreateInteractionResponse::Message(message)).await.unwrap();
            }
            Interaction::Command(c) => {
                c.defer_ephemeral(&ctx).await.unwrap();
                let channel = c.user.id.create_dm_channel(&ctx).await.unwrap();
                channel.id.send_message(&ctx, CreateMessage::new().content("hello").enforce_nonce(true)).await.unwrap();
                c.edit_response(&ctx, EditInteractionResponse::new().content("written")).await.unwrap();
            }
            Interaction::Component(c) => {
                let input = CreateInputText::new(InputTextStyle::Paragraph, "Why?", "reason").max_length(4000);
                let modal =
                    CreateModal::new("v1:reason", "Your objection").components(vec![CreateActionRow::InputText(input)]);
                c.create_response(&ctx, CreateInteractionResponse::Modal(modal)).await.unwrap();
            }
            Interaction::Modal(m) => {
                let ActionRowComponent::InputText(input) = &m.data.components[0].components[0] else { panic!() };
                let text = input.value.clone().unwrap_or_default();
                let change = CreateInteractionResponseMessage::new().content(format!("objected: {text}"));
                m.create_response(&ctx, CreateInteractionResponse::UpdateMessage(change)).await.unwrap();
            }
            Interaction::Autocomplete(a) => {
                let typed = a.data.autocomplete().unwrap().value.to_owned();
                let choices = CreateAutocompleteResponse::new()
                    .set_choices(vec![AutocompleteChoice::new(format!("{typed}1"), format!("{typed}1"))]);
                a.create_response(&ctx, CreateInteractionResponse::Autocomplete(choices)).await.unwrap();
            }
            _ => {}
        }
    }
}

/// A bot on the test Discord; it ends with its handle.
struct Running(Arc<serenity::all::ShardManager>);

impl Drop for Running {
    fn drop(&mut self) {
        let manager = Arc::clone(&self.0);
        tokio::spawn(async move { manager.shutdown_all().await });
    }
}

async fn start(discord: &TestDiscord) -> Running {
    let http = HttpBuilder::new(discord.token()).proxy(discord.url()).ratelimiter_disabled(true).build();
    let mut client = ClientBuilder::new_with_http(http, GatewayIntents::GUILDS).event_handler(Bot).await.unwrap();
    let manager = Arc::clone(&client.shard_manager);
    tokio::spawn(async move { client.start().await.unwrap() });
    discord.until("commands", |asked| asked.iter().any(|a| a.method == "PUT" && a.status == 200)).await.unwrap();
    Running(manager)
}

#[tokio::test]
async fn serenity_connects_registers_and_answers_privately() {
    let discord = TestDiscord::start().await.unwrap();
    let guild = discord.guild("Sarala");
    let room = guild.channel("main");
    let (amina, brian) = (discord.user("amina"), discord.user("brian"));
    guild.join(&amina);
    guild.join(&brian);
    let _bot = start(&discord).await;
    assert_eq!(amina.offered(&room), ["echo", "slow", "ask", "write"]);

    let said = amina.slash(&room, "echo", &[("text", json!("hi")), ("who", json!(brian.id()))]).unwrap();
    let answer = said.message().await.unwrap();
    assert_eq!(answer.content, "hi to brian");
    assert!(answer.private);
    assert_eq!(amina.sees(&room), [answer]);
    assert_eq!(brian.sees(&room), []);
    assert_eq!(room.messages(), []);
    discord.assert_clean();
}

#[tokio::test]
async fn serenity_defers_fills_in_and_follows_up() {
    let discord = TestDiscord::start().await.unwrap();
    let guild = discord.guild("Sarala");
    let room = guild.channel("main");
    let amina = discord.user("amina");
    guild.join_with(&amina, permissions::MANAGE_GUILD);
    let _bot = start(&discord).await;
    let said = amina.slash(&room, "slow", &[]).unwrap();
    assert_eq!(said.message().await.unwrap().content, "done");
    assert!(said.followup().await.unwrap().private);
    assert_eq!(room.messages().len(), 1);
    discord.assert_clean();
}

#[tokio::test]
async fn a_button_opens_a_form_and_its_answer_changes_the_card() {
    let discord = TestDiscord::start().await.unwrap();
    let guild = discord.guild("Sarala");
    let room = guild.channel("main");
    let amina = discord.user("amina");
    guild.join(&amina);
    let _bot = start(&discord).await;
    let card = amina.slash(&room, "ask", &[]).unwrap().message().await.unwrap();
    assert_eq!(card.text(), "D1\nPlant trees?\nquorum\n5 of 9\n[Object]");
    let form = amina.press(&card, "Object").unwrap().modal().await.unwrap();
    assert_eq!((form.title.as_str(), form.fields[0].label.as_str()), ("Your objection", "Why?"));
    let sent = amina.submit_modal(&form, &[("reason", "No water")]).unwrap();
    assert_eq!(sent.message().await.unwrap().content, "objected: No water");
    assert_eq!(room.messages()[0].id, card.id);
    discord.assert_clean();
}

#[tokio::test]
async fn suggestions_and_direct_messages_arrive() {
    let discord = TestDiscord::start().await.unwrap();
    let guild = discord.guild("Sarala");
    let room = guild.channel("main");
    let amina = discord.user("amina");
    guild.join(&amina);
    let _bot = start(&discord).await;
    let typing = amina.autocomplete(&room, "echo", &[("text", json!("D"))], "text").unwrap();
    let choices: Vec<Value> = typing.choices().await.unwrap().into_iter().map(|c| c.value).collect();
    assert_eq!(choices, [json!("D1")]);
    amina.slash(&amina.direct(), "write", &[]).unwrap().message().await.unwrap();
    assert_eq!(amina.waits_for_dm("a word", |_| true).await.unwrap().content, "hello");
    assert_eq!(amina.dms().len(), 1);
    discord.assert_clean();
}

#[tokio::test]
async fn serenity_resumes_after_a_broken_line_and_answers_what_came_meanwhile() {
    let discord = TestDiscord::start().await.unwrap();
    let guild = discord.guild("Sarala");
    let room = guild.channel("main");
    let amina = discord.user("amina");
    guild.join(&amina);
    let _bot = start(&discord).await;
    discord.drop_connection();
    let said = amina.slash(&room, "echo", &[("text", json!("still there?"))]).unwrap();
    assert_eq!(said.message().await.unwrap().content, "still there?");
    assert_eq!((discord.identifies(), discord.resumes()), (1, 1));
    discord.ask_to_reconnect();
    discord.connections(3).await.unwrap();
    let said = amina.slash(&room, "echo", &[("text", json!("and now?"))]).unwrap();
    assert_eq!(said.message().await.unwrap().content, "and now?");
    assert_eq!((discord.identifies(), discord.resumes()), (1, 2));
    discord.assert_clean();
}

//! What an operator wants to know before the first start: token, application, permissions, and the link that invites.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{Config, Error, Fault, connect, rest::Route};

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// It is as it should be.
    Fine(String),
    /// Worth knowing.
    Note(String),
    /// Something to mend, and how.
    Wrong(String),
}

/// What the bot needs in a channel: the bit, and Discord's name for it.
const PERMISSIONS: &[(u64, &str)] = &[
    (1 << 10, "View Channels"),
    (1 << 11, "Send Messages"),
    (1 << 38, "Send Messages in Threads"),
    (1 << 14, "Embed Links"),
    (1 << 15, "Attach Files"),
    (1 << 16, "Read Message History"),
];
const ADMINISTRATOR: u64 = 1 << 3;

fn needed() -> u64 {
    PERMISSIONS.iter().map(|(bit, _)| bit).sum()
}

/// The link that invites the bot into a server, with the permissions it needs.
pub(crate) fn invite(application: u64) -> String {
    let permissions = needed();
    format!(
        "https://discord.com/oauth2/authorize?client_id={application}&scope=bot+applications.commands&permissions={permissions}&integration_type=0"
    )
}

/// Looks at the token, the application, and what the bot may do in the configured guilds, or in those where it is.
pub async fn check(config: Config, clock: std::sync::Arc<dyn convenor_core::port::Clock>) -> Vec<Finding> {
    let guilds = config.guilds.clone();
    let discord = match connect(config, clock).await {
        Ok(discord) => discord,
        Err(error) => return vec![Finding::Wrong(words(&error))],
    };
    let mut findings = vec![
        Finding::Fine(format!("account {}, application {}", discord.me, discord.application)),
        Finding::Note(format!("invite the bot with {}", invite(discord.application))),
    ];
    let me = discord.me.to_string();
    if guilds.is_empty() {
        match discord.rest.ask(Route::own_guilds()).await {
            Ok(list) => {
                for guild in list.as_array().into_iter().flatten() {
                    let name = guild["name"].as_str().unwrap_or("?");
                    let bits = guild["permissions"].as_str().and_then(|bits| bits.parse().ok()).unwrap_or(0);
                    findings.push(judged(name, bits));
                }
                if list.as_array().is_none_or(Vec::is_empty) {
                    findings.push(Finding::Note("the bot is in no server yet: open the link above".to_owned()));
                }
            }
            Err(fault) => findings.push(Finding::Wrong(format!("the bot's servers could not be listed: {fault}"))),
        }
    }
    for guild in guilds {
        let guild = guild.to_string();
        findings.push(match permissions(&discord, &guild, &me).await {
            Ok((name, bits)) => judged(&name, bits),
            Err(Fault::Discord { status: 403 | 404, .. }) => Finding::Wrong(format!(
                "the bot is not in the server {guild} of the configuration: open the link above, or take the number out"
            )),
            Err(fault) => Finding::Wrong(format!("the server {guild} could not be looked at: {fault}")),
        });
    }
    findings
}

fn words(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

fn judged(name: &str, bits: u64) -> Finding {
    let missing: Vec<_> =
        PERMISSIONS.iter().filter(|(bit, _)| bits & (bit | ADMINISTRATOR) == 0).map(|(_, name)| *name).collect();
    if missing.is_empty() {
        Finding::Fine(format!("server {name}: all permissions"))
    } else {
        Finding::Wrong(format!(
            "server {name}: give the bot's role {}, in the server's settings under Roles, or open the link above again",
            missing.join(", ")
        ))
    }
}

/// The server's name, and what the bot's roles allow there.
async fn permissions(discord: &crate::Discord, guild: &str, me: &str) -> Result<(String, u64), Fault> {
    let about = discord.rest.ask(Route::guild(guild)).await?;
    let member = discord.rest.ask(Route::member(guild, me)).await?;
    let bits = |role: &Value| role["permissions"].as_str().and_then(|bits| bits.parse::<u64>().ok()).unwrap_or(0);
    let roles: BTreeMap<&str, u64> = about["roles"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|role| Some((role["id"].as_str()?, bits(role))))
        .collect();
    // Everybody's role has the server's own number.
    let mine = member["roles"].as_array().into_iter().flatten().filter_map(Value::as_str).chain([guild]);
    let all = mine.filter_map(|role| roles.get(role)).fold(0, |all, bits| all | bits);
    Ok((about["name"].as_str().unwrap_or(guild).to_owned(), all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_link_asks_for_what_is_needed_and_nothing_more() {
        assert!(invite(42).contains("client_id=42&scope=bot+applications.commands&permissions=274878024704"));
        assert_eq!(needed().count_ones() as usize, PERMISSIONS.len());
    }

    #[test]
    fn what_is_missing_is_named() {
        assert_eq!(judged("Sarala", needed()), Finding::Fine("server Sarala: all permissions".into()));
        assert!(matches!(judged("Sarala", ADMINISTRATOR), Finding::Fine(_)));
        let Finding::Wrong(words) = judged("Sarala", needed() & !(1 << 14)) else { panic!("not told") };
        assert!(words.contains("Embed Links") && !words.contains("Attach"), "{words}");
    }
}

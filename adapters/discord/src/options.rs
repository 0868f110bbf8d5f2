//! A slash command's options as the fields of a form.

use convenor_core::port::{Account, Platform};
use serenity::all::{CommandData, CommandDataOption, CommandDataOptionValue, CommandDataResolved, UserId};

/// A filled-in command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Filled {
    /// Its full name: `partnership coordinator add`.
    pub(crate) path: String,
    /// The fields.
    pub(crate) fields: Vec<(String, String)>,
    /// The field being typed into, while it is.
    pub(crate) typing: Option<(String, String)>,
    /// What the people in the fields are called.
    pub(crate) names: Vec<(Account, String)>,
}

/// Reads the command.
pub(crate) fn filled(data: &CommandData) -> Filled {
    let mut filled = Filled { path: data.name.clone(), fields: Vec::new(), typing: None, names: Vec::new() };
    walk(&data.options, &data.resolved, &mut filled);
    filled
}

fn walk(options: &[CommandDataOption], resolved: &CommandDataResolved, filled: &mut Filled) {
    for option in options {
        let name = option.name.clone();
        let value = match &option.value {
            CommandDataOptionValue::SubCommand(inner) | CommandDataOptionValue::SubCommandGroup(inner) => {
                filled.path = format!("{} {name}", filled.path);
                walk(inner, resolved, filled);
                continue;
            }
            CommandDataOptionValue::Autocomplete { value, .. } => {
                filled.typing = Some((name, value.clone()));
                continue;
            }
            CommandDataOptionValue::String(text) => text.clone(),
            CommandDataOptionValue::Integer(number) => number.to_string(),
            CommandDataOptionValue::Boolean(yes) => yes.to_string(),
            CommandDataOptionValue::User(user) => {
                if let Some(called) = called(*user, resolved) {
                    filled.names.push((account(*user), called));
                }
                format!("<@{user}>")
            }
            // None of these was asked for: the core says what would do.
            CommandDataOptionValue::Number(number) => number.to_string(),
            CommandDataOptionValue::Channel(id) => format!("<#{id}>"),
            CommandDataOptionValue::Role(id) => format!("<@&{id}>"),
            CommandDataOptionValue::Mentionable(id) => format!("<@&{id}>"),
            _ => "?".to_owned(),
        };
        filled.fields.push((name, value));
    }
}

/// The account behind a user.
pub(crate) fn account(user: UserId) -> Account {
    Account { platform: Platform::Discord, id: user.to_string() }
}

/// What somebody is called: in this server, else everywhere.
fn called(user: UserId, resolved: &CommandDataResolved) -> Option<String> {
    let nick = resolved.members.get(&user).and_then(|member| member.nick.clone());
    nick.or_else(|| resolved.users.get(&user).map(|user| user.global_name.clone().unwrap_or_else(|| user.name.clone())))
}

#[cfg(test)]
mod tests {
    use convenor_core::{
        catalogue::{form, parse, paths},
        times::Zone,
        vocabulary::Language,
        words::{Reader, Words},
    };
    use rstest::rstest;
    use serde_json::{Value, json};

    use super::*;

    fn data(name: &str, options: Value) -> CommandData {
        let user =
            json!({ "id": "42", "username": "amina.k", "global_name": "Amina", "discriminator": "0", "avatar": null });
        serde_json::from_value(json!({
            "id": "1", "name": name, "type": 1, "options": options,
            "resolved": { "users": { "42": user }, "members": {}, "roles": {}, "channels": {}, "messages": {}, "attachments": {} },
        }))
        .unwrap()
    }

    /// The command as Discord sends it when these fields are filled in.
    fn sent(path: &str, fields: &[(String, String)]) -> CommandData {
        let form = form::form_of(path).unwrap();
        let options: Vec<Value> = fields
            .iter()
            .map(|(name, value)| {
                let field = form.fields.iter().find(|field| field.name == *name).unwrap();
                let (kind, value) = match field.input {
                    form::Input::Flag => (5, json!(value == "true")),
                    form::Input::Number => (4, json!(value.parse::<i64>().unwrap())),
                    form::Input::Person => (6, json!(value.trim_matches(['<', '@', '>']))),
                    _ => (3, json!(value)),
                };
                json!({ "name": name, "type": kind, "value": value })
            })
            .collect();
        let words: Vec<&str> = path.split(' ').collect();
        let options = match words[1..] {
            [] => json!(options),
            [verb] => json!([{ "name": verb, "type": 1, "options": options }]),
            [group, verb] => {
                json!([{ "name": group, "type": 2, "options": [{ "name": verb, "type": 1, "options": options }] }])
            }
            _ => unreachable!("no command has four words"),
        };
        data(words[0], options)
    }

    #[test]
    fn every_command_filled_in_is_the_command_of_its_typed_line() {
        let words = Words::load();
        let reader = Reader { language: Language::En, zone: Zone::utc() };
        for path in paths() {
            let line = words.say(&form::example(&path), &reader, &());
            // Somebody named by hand on a console is picked from a list here.
            let line = line
                .split(' ')
                .map(|word| if word.starts_with('@') && !word.contains(':') { "<@42>" } else { word })
                .collect::<Vec<_>>()
                .join(" ");
            let command = parse(&line).unwrap();
            let fields = form::fields_of(&line).unwrap();
            let filled = filled(&sent(&fields.0, &fields.1));
            assert_eq!(form::filled(&filled.path, &filled.fields).unwrap(), command, "{line}");
        }
    }

    #[test]
    fn who_is_picked_is_named() {
        let filled = filled(&sent("partnership coordinator add", &[("person".into(), "<@42>".into())]));
        assert_eq!(filled.fields, [("person".to_owned(), "<@42>".to_owned())]);
        assert_eq!(filled.names, [(account(UserId::new(42)), "Amina".to_owned())]);
    }

    #[rstest]
    #[case(json!([{ "name": "ref", "type": 7, "value": "77" }]), "<#77>")]
    #[case(json!([{ "name": "ref", "type": 10, "value": 1.5 }]), "1.5")]
    #[case(json!([{ "name": "ref", "type": 4, "value": 7 }]), "7")]
    fn an_option_of_the_wrong_type_is_refused_by_the_core(#[case] options: Value, #[case] value: &str) {
        let filled = filled(&data("vote", options));
        assert_eq!(filled.fields[0].1, value);
        assert!(form::filled(&filled.path, &filled.fields).is_err());
    }
}

//! The commands as Discord registers them, generated from the catalogue: nouns are commands, verbs their subcommands.
//!
//! The result stands in `commands.json` beside this crate's manifest and is compared with the catalogue in a test;
//! `CONVENOR_WRITE=1 cargo test -p convenor-discord payload` writes it anew.

use std::collections::BTreeMap;

use convenor_core::{
    access::{Needs, needs},
    catalogue::{
        form::{Field, Form, Input, does, example, forms},
        parse,
    },
    times::Zone,
    vocabulary::Language,
    words::{Reader, Words, say::Say},
};
use serde_json::{Map, Value, json};

use crate::text::shortened;

const LONGEST_DESCRIPTION: usize = 100;
const MOST_CHOICES: usize = 25;
const LONGEST_OPTION: u32 = 4_000;
/// Whom a server shows what only coordinators may do: those who manage it. A courtesy: who may is decided in core, and a
/// server's own settings go before this.
const MANAGE_GUILD: &str = "32";

const SUBCOMMAND: u8 = 1;
const GROUP: u8 = 2;
const STRING: u8 = 3;
const INTEGER: u8 = 4;
const BOOLEAN: u8 = 5;
const USER: u8 = 6;

/// Discord's words for a language.
const fn locales(language: Language, arabic: bool) -> &'static [&'static str] {
    match language {
        // What every other reader sees.
        Language::En => &[],
        Language::Fr => &["fr"],
        Language::Es => &["es-ES", "es-419"],
        Language::Ar => {
            if arabic {
                &["ar"]
            } else {
                &[]
            }
        }
    }
}

/// What is registered.
pub(crate) struct Payload<'a> {
    pub(crate) words: &'a Words,
    /// With Arabic words, which not every version of Discord takes.
    pub(crate) arabic: bool,
    /// For one guild, where contexts are not said.
    pub(crate) guild: bool,
}

impl Payload<'_> {
    /// All commands.
    pub(crate) fn commands(&self) -> Value {
        let mut nouns: Vec<(String, Vec<Form>)> = Vec::new();
        for form in forms() {
            let noun = form.path.split(' ').next().unwrap_or_default().to_owned();
            match nouns.iter_mut().find(|(known, _)| *known == noun) {
                Some((_, forms)) => forms.push(form),
                None => nouns.push((noun, vec![form])),
            }
        }
        nouns.iter().map(|(noun, forms)| self.noun(noun, forms)).collect()
    }

    fn noun(&self, noun: &str, forms: &[Form]) -> Value {
        let mut command = self.named(noun, &does(noun));
        command.insert("type".into(), 1.into());
        let options = match forms {
            [only] if only.path == noun => self.options(only),
            verbs => self.verbs(noun, verbs),
        };
        command.insert("options".into(), options);
        if forms.iter().all(|form| self.coordinators_only(form)) {
            command.insert("default_member_permissions".into(), MANAGE_GUILD.into());
        }
        if !self.guild {
            // In servers and with the bot alone; installed in servers only.
            command.insert("contexts".into(), json!([0, 1]));
            command.insert("integration_types".into(), json!([0]));
        }
        Value::Object(command)
    }

    /// Verbs of one word are subcommands; those of two share a group.
    fn verbs(&self, noun: &str, verbs: &[Form]) -> Value {
        let mut options: Vec<Value> = Vec::new();
        let mut groups: BTreeMap<String, usize> = BTreeMap::new();
        for form in verbs {
            let rest = form.path.strip_prefix(noun).unwrap_or_default().trim_start();
            let Some((group, verb)) = rest.split_once(' ') else {
                options.push(self.verb(rest, form));
                continue;
            };
            let place = *groups.entry(group.to_owned()).or_insert_with(|| {
                let mut option = self.named(group, &does(&format!("{noun} {group}")));
                option.insert("type".into(), GROUP.into());
                option.insert("options".into(), json!([]));
                options.push(Value::Object(option));
                options.len() - 1
            });
            let verb = self.verb(verb, form);
            if let Some(list) = options.get_mut(place).and_then(|option| option["options"].as_array_mut()) {
                list.push(verb);
            }
        }
        options.into()
    }

    fn verb(&self, name: &str, form: &Form) -> Value {
        let mut option = self.named(name, &form.does);
        option.insert("type".into(), SUBCOMMAND.into());
        option.insert("options".into(), self.options(form));
        Value::Object(option)
    }

    /// What must be filled in comes first.
    fn options(&self, form: &Form) -> Value {
        let (needed, free): (Vec<_>, Vec<_>) = form.fields.iter().partition(|field| field.required);
        needed.into_iter().chain(free).map(|field| self.option(field)).collect()
    }

    fn option(&self, field: &Field) -> Value {
        let mut option = self.named(&field.name, &field.does);
        option.insert("required".into(), field.required.into());
        let kind = match &field.input {
            Input::Flag => BOOLEAN,
            Input::Number => {
                option.insert("min_value".into(), 0.into());
                option.insert("max_value".into(), u16::MAX.into());
                INTEGER
            }
            Input::Person => USER,
            Input::Choice(words) if words.len() <= MOST_CHOICES => {
                let choices = words.iter().map(|word| json!({ "name": word, "value": word }));
                option.insert("choices".into(), choices.collect());
                STRING
            }
            Input::Choice(_) | Input::Suggested => {
                option.insert("autocomplete".into(), true.into());
                STRING
            }
            Input::Text => {
                option.insert("max_length".into(), LONGEST_OPTION.into());
                STRING
            }
        };
        option.insert("type".into(), kind.into());
        Value::Object(option)
    }

    fn named(&self, name: &str, does: &Say) -> Map<String, Value> {
        let english = self.said(does, Language::En);
        let mut translated = Map::new();
        for language in self.words.languages() {
            let words = self.said(does, language);
            if words != english {
                translated
                    .extend(locales(language, self.arabic).iter().map(|l| ((*l).to_owned(), words.clone().into())));
            }
        }
        let mut map = Map::new();
        map.insert("name".into(), name.into());
        map.insert("description".into(), english.into());
        if !translated.is_empty() {
            map.insert("description_localizations".into(), translated.into());
        }
        map
    }

    fn said(&self, does: &Say, language: Language) -> String {
        let reader = Reader { language, zone: Zone::utc() };
        let known = self.words.has(&does.key, Language::En);
        let words = if known {
            self.words.say(does, &reader, &())
        } else {
            self.words.say(&Say::new("help-value"), &reader, &())
        };
        shortened(&words, LONGEST_DESCRIPTION)
    }

    /// Asked of the example in the command's help, which is known to parse.
    fn coordinators_only(&self, form: &Form) -> bool {
        let reader = Reader { language: Language::En, zone: Zone::utc() };
        let line = self.words.say(&example(&form.path), &reader, &());
        parse(&line).is_ok_and(|command| needs(&command) == Needs::Coordinator)
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;

    fn commands() -> Value {
        Payload { words: &Words::load(), arabic: false, guild: false }.commands()
    }

    #[test]
    fn the_payload_in_the_repository_is_the_catalogue_s() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("commands.json");
        let made = format!("{:#}\n", commands());
        if std::env::var_os("CONVENOR_WRITE").is_some() {
            fs::write(&file, &made).unwrap();
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        assert!(kept == made, "commands.json is old: CONVENOR_WRITE=1 cargo test -p convenor-discord payload");
    }

    /// Characters of names, descriptions, choices of a command, as Discord counts them.
    fn weight(value: &Value) -> usize {
        let own: usize = ["name", "description", "value"]
            .iter()
            .filter_map(|key| value[key].as_str())
            .map(|text| text.chars().count())
            .sum();
        let inner = ["options", "choices"].iter().filter_map(|key| value[key].as_array()).flatten();
        own + inner.map(weight).sum::<usize>()
    }

    fn walk<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
        found.push(value);
        value["options"].as_array().into_iter().flatten().for_each(|option| walk(option, found));
    }

    #[test]
    fn every_command_keeps_discord_s_limits() {
        let commands = commands();
        let all = commands.as_array().unwrap();
        assert!(all.len() <= 100);
        for command in all {
            assert!(weight(command) <= 8_000, "{} has {}", command["name"], weight(command));
            let mut found = Vec::new();
            walk(command, &mut found);
            for part in found {
                let (name, about) = (part["name"].as_str().unwrap(), part["description"].as_str().unwrap());
                let plain = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
                assert!(plain && (1..=32).contains(&name.len()), "{name}");
                assert!((1..=100).contains(&about.chars().count()), "{name}: {about}");
                // Cut is only what nobody needs; our own words fit.
                assert!(!about.ends_with('…') && !about.starts_with('['), "{name}: {about}");
                let options = part["options"].as_array().cloned().unwrap_or_default();
                assert!(options.len() <= 25, "{name} has {} options", options.len());
                let names: BTreeSet<_> = options.iter().map(|option| option["name"].as_str()).collect();
                assert_eq!(names.len(), options.len(), "{name} has an option twice");
                let first_free = options.iter().position(|option| option["required"] != true).unwrap_or(options.len());
                assert!(
                    options[first_free..].iter().all(|option| option["required"] != true),
                    "{name}: required first"
                );
                assert!(part["choices"].as_array().is_none_or(|choices| choices.len() <= 25));
            }
        }
    }

    #[test]
    fn every_command_of_the_catalogue_is_there_with_its_path() {
        let commands = commands();
        let mut paths = BTreeSet::new();
        for noun in commands.as_array().unwrap() {
            let name = noun["name"].as_str().unwrap();
            let verbs: Vec<_> =
                noun["options"].as_array().unwrap().iter().filter(|o| o["type"] == 1 || o["type"] == 2).collect();
            if verbs.is_empty() {
                paths.insert(name.to_owned());
            }
            for verb in verbs {
                let path = format!("{name} {}", verb["name"].as_str().unwrap());
                match verb["type"].as_u64() {
                    Some(2) => paths.extend(
                        verb["options"]
                            .as_array()
                            .unwrap()
                            .iter()
                            .map(|v| format!("{path} {}", v["name"].as_str().unwrap())),
                    ),
                    _ => drop(paths.insert(path)),
                }
            }
        }
        assert_eq!(paths, convenor_core::catalogue::paths().into_iter().collect());
    }

    #[test]
    fn a_guild_s_commands_say_no_contexts() {
        let commands = Payload { words: &Words::load(), arabic: true, guild: true }.commands();
        assert!(commands.as_array().unwrap().iter().all(|command| command.get("contexts").is_none()));
    }
}

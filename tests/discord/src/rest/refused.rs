//! Errors as Discord words them: a status, a code, a message, and for a body the place of each mistake.

use serde_json::{Value, json};

/// An error answer.
#[derive(Debug, Clone)]
pub(crate) struct Refused {
    pub status: u16,
    pub code: u32,
    pub message: String,
    pub errors: Option<Value>,
}

impl Refused {
    pub fn new(status: u16, code: u32, message: &str) -> Self {
        Refused { status, code, message: message.to_owned(), errors: None }
    }

    pub fn body(&self) -> Value {
        let mut body = json!({ "message": self.message, "code": self.code });
        if let Some(errors) = &self.errors {
            body["errors"] = errors.clone();
        }
        body
    }
}

macro_rules! refusals {
    ($($name:ident = $status:literal $code:literal $message:literal;)*) => {
        impl Refused {
            $(pub fn $name() -> Self { Refused::new($status, $code, $message) })*
        }
    };
}

refusals! {
    unauthorized = 401 0 "401: Unauthorized";
    not_found = 404 0 "404: Not Found";
    no_such_method = 405 0 "405: Method Not Allowed";
    unavailable = 503 0 "503: Service Unavailable";
    unknown_application = 404 10002 "Unknown Application";
    unknown_channel = 404 10003 "Unknown Channel";
    unknown_guild = 404 10004 "Unknown Guild";
    unknown_member = 404 10007 "Unknown Member";
    unknown_message = 404 10008 "Unknown Message";
    unknown_user = 404 10013 "Unknown User";
    unknown_webhook = 404 10015 "Unknown Webhook";
    unknown_interaction = 404 10062 "Unknown interaction";
    unknown_command = 404 10063 "Unknown application command";
    too_many_creations = 400 30034 "Max number of daily application command creates has been reached (200)";
    too_many_commands = 400 30032 "Maximum number of application commands reached (100).";
    too_many_old_edits = 429 30046 "Maximum number of edits to messages older than 1 hour reached. Try again later.";
    already_acknowledged = 400 40060 "Interaction has already been acknowledged.";
    too_large = 413 40005 "Request entity too large";
    missing_access = 403 50001 "Missing Access";
    others_message = 403 50005 "Cannot edit a message authored by another user";
    empty_message = 400 50006 "Cannot send an empty message";
    cannot_message_user = 403 50007 "Cannot send messages to this user";
    missing_permissions = 403 50013 "Missing Permissions";
    invalid_token = 401 50027 "Invalid Webhook Token";
    invalid_recipient = 400 50033 "Invalid Recipient(s)";
    archived_thread = 400 50083 "Thread is archived";
    invalid_json = 400 50109 "The request body contains invalid JSON.";
    no_mutual_guilds = 403 50278 "Cannot send messages to this user due to having no mutual guilds";
}

/// The mistakes in a body, each at its place.
#[derive(Debug, Default)]
pub(crate) struct Mistakes {
    found: Vec<(String, &'static str, String)>,
}

impl Mistakes {
    /// Notes one; `place` is dotted, as in `embeds.0.title`.
    pub fn at(&mut self, place: impl Into<String>, code: &'static str, message: impl Into<String>) {
        self.found.push((place.into(), code, message.into()));
    }

    pub fn none(&self) -> bool {
        self.found.is_empty()
    }

    /// `50035 Invalid Form Body`, unless there is nothing wrong.
    pub fn refuse(self) -> Result<(), Refused> {
        if self.none() {
            return Ok(());
        }
        let mut tree = json!({});
        for (place, code, message) in self.found {
            let mut node = &mut tree;
            for step in place.split('.').filter(|s| !s.is_empty()) {
                node = &mut node[step];
                if node.is_null() {
                    *node = json!({});
                }
            }
            let list = &mut node["_errors"];
            if list.is_null() {
                *list = json!([]);
            }
            if let Some(list) = list.as_array_mut() {
                list.push(json!({ "code": code, "message": message }));
            }
        }
        Err(Refused { status: 400, code: 50035, message: "Invalid Form Body".to_owned(), errors: Some(tree) })
    }

    /// Refuses with one mistake.
    pub fn one(place: &str, code: &'static str, message: &str) -> Refused {
        let mut mistakes = Mistakes::default();
        mistakes.at(place, code, message);
        mistakes.refuse().err().unwrap_or_else(Refused::not_found)
    }
}

/// What all mistakes say, on one line.
pub(crate) fn tell(refused: &Refused) -> String {
    let mut text = format!("{} {}", refused.code, refused.message);
    if let Some(errors) = &refused.errors {
        text += &format!(" {errors}");
    }
    text
}

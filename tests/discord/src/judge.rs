//! Others' rules: what `twilight-validate` and Discord's own schema say of a body. Neither answers the bot; what they find
//! is a violation.

mod schema;
mod twilight;

use serde_json::Value;

use crate::rest::{Received, Route};
use crate::world::World;
pub(crate) use schema::source;

/// Finds of one judge.
type Finds = Vec<String>;

impl World {
    /// Lets the judges look at a request.
    pub(crate) fn judge(&mut self, route: &Route, received: &Received, what: &str) {
        let Some(body) = &received.body else { return };
        let finds = judge(route.method, route.path, body);
        for (judge, why) in finds {
            self.record.violation(judge, what, why);
        }
    }

    /// Lets the schema look at an answer of this Discord itself.
    pub(crate) fn judge_answer(&mut self, route: &Route, status: u16, body: &Value, what: &str) {
        if self.rules.judge_answers {
            for why in schema::answer(route.method, route.path, status, body) {
                self.record.violation("openapi on the answer", what, why);
            }
        }
    }
}

/// What the judges say of a body for a route.
pub(crate) fn judge(method: &str, path: &str, body: &Value) -> Vec<(&'static str, String)> {
    let twilight = twilight::request(method, path, body).into_iter().map(|why| ("twilight-validate", why));
    let schema = schema::request(method, path, body).into_iter().map(|why| ("openapi", why));
    twilight.chain(schema).collect()
}

//! The task of a tool call, which is determined and checked before the user is asked or anything is sent.

use serde_json::{Map, Value};
use zoom_core::{operation::ParamLocation, schema::Type};
use zoomctl_mcp::{Fault, Tool};

use super::{
    account::Account,
    arguments::{self, Arguments},
    audit,
    call::{self, Caller, Progress, Settings, Wanted},
    describe::{self, Part},
    input,
    kind::Kind,
    policy::{self, Policy},
    redact::redact,
    rest::{Members, Request},
    search,
    tools::{self, OPTIONS},
};
use crate::{
    catalogue::{self, Entry},
    json::Json,
};

/// All tools of a server, and their settings.
pub(crate) struct Tools {
    pub(crate) policy: Policy,
    pub(crate) settings: Settings,
    /// The operations that have their own tool.
    pub(crate) native: Vec<Entry>,
}

/// The task of a call.
pub(crate) struct Task {
    action: Action,
    /// The question to ask the user first, if any.
    pub(crate) question: Option<String>,
}

enum Action {
    Search { words: String, product: Option<&'static str>, kind: Option<Kind>, limit: usize },
    Describe { entry: Entry, part: Option<Part>, has_schemas: bool },
    Call { entry: Entry, request: Box<Request>, wanted: Wanted },
    Curl { request: Box<Request> },
    Resume { cursor: String, wanted: Wanted },
    Download { url: String },
}

impl Tools {
    /// Returns the definitions of the tools.
    pub(crate) fn definitions(&self) -> Vec<Tool> {
        tools::all(&self.policy, &self.native)
    }

    /// Returns whether there is a tool with this name.
    pub(crate) fn has(&self, tool: &str) -> bool {
        let is_call = Kind::ALL.into_iter().any(|kind| kind.tool() == tool && self.policy.offers_kind(kind));
        is_call || ["zoom_search", "zoom_describe"].contains(&tool) || self.native(tool).is_some()
    }

    fn native(&self, tool: &str) -> Option<Entry> {
        self.native.iter().find(|entry| policy::tool_name(entry) == tool).copied()
    }

    /// Determines the task of a call, and notes it for the audit log.
    ///
    /// # Errors
    ///
    /// [`Fault`] that says what to write instead.
    pub(crate) fn plan(
        &self,
        tool: &str,
        given: &Map<String, Value>,
        account: &Account,
        log: &mut audit::Entry,
    ) -> Result<Task, Fault> {
        let action = match tool {
            "zoom_search" => {
                let arguments = Arguments::new(tool, given, &["words", "product", "kind", "limit"])?;
                let product = arguments.product()?;
                let words = match product {
                    Some(_) => arguments.text("words", "who attended a meeting")?.unwrap_or_default(),
                    None => arguments.required("words", "who attended a meeting")?,
                };
                Action::Search {
                    words: words.to_owned(),
                    product,
                    kind: arguments.kind()?,
                    limit: arguments.search_limit()?,
                }
            }
            "zoom_describe" => {
                let arguments = Arguments::new(tool, given, &["operation", "part", "schemas"])?;
                let entry = self.find(arguments.required("operation", "meetings create-meeting")?, log)?;
                let part = arguments.text("part", "body.settings")?;
                let part = part.map(|part| Part::find(entry.operation, part)).transpose()?;
                Action::Describe { entry, part, has_schemas: arguments.flag("schemas")? }
            }
            _ => return self.plan_call(tool, given, account, log),
        };
        Ok(Task { action, question: None })
    }

    fn plan_call(
        &self,
        tool: &str,
        given: &Map<String, Value>,
        account: &Account,
        log: &mut audit::Entry,
    ) -> Result<Task, Fault> {
        let resume = |cursor: &str, wanted: Wanted, log: &mut audit::Entry| {
            let source = account.cursors.get(cursor).and_then(|rest| rest.source.clone());
            if let Some((entry, _)) = source {
                log.set_call(entry.command(), vec!["cursor".to_owned()]);
            }
            Task { action: Action::Resume { cursor: cursor.to_owned(), wanted }, question: None }
        };
        let kind = Kind::ALL.into_iter().find(|kind| kind.tool() == tool);
        let (entry, parameters, arguments) = match (kind, self.native(tool)) {
            (Some(kind), _) => {
                let arguments = Arguments::new(tool, given, &arguments::of_call())?;
                if let Some(cursor) = arguments.text("cursor", "cursor-…")? {
                    let wanted = arguments.wanted(&|option| option != "fields")?;
                    return Ok(resume(cursor, wanted, log));
                }
                let example = if kind == Kind::Read { "users get-user" } else { "meetings create-meeting" };
                let name = arguments.required("operation", example)?;
                if name.contains("://") {
                    return self.plan_download(kind, name, log);
                }
                let entry = self.find(name, log)?;
                policy::check_tool(kind, entry.operation, &entry.command())?;
                (entry, arguments.parameters()?, arguments)
            }
            (None, Some(entry)) => {
                let names = input::names(entry.operation);
                let is_option = |name: &str| OPTIONS.contains(&name) && names.iter().all(|named| named.name != name);
                let known: Vec<&str> = given.keys().map(String::as_str).collect();
                let parameters = given.iter().filter(|(name, _)| !is_option(name));
                let parameters = parameters.map(|(name, value)| (name.clone(), value.clone())).collect();
                (entry, parameters, Arguments::new(tool, given, &known)?)
            }
            (None, None) => return Err(Fault::new("unknown_tool", format!("there is no tool `{tool}`"))),
        };
        let names = input::names(entry.operation);
        let is_option = |name: &str| kind.is_some() || names.iter().all(|named| named.name != name);
        if kind.is_none()
            && is_option("cursor")
            && let Some(cursor) = arguments.text("cursor", "cursor-…")?
        {
            let wanted = arguments.wanted(&|option| option != "fields" && is_option(option))?;
            return Ok(resume(cursor, wanted, log));
        }
        let known = names.iter().map(|named| named.name).filter(|name| parameters.contains_key(*name));
        log.set_call(entry.command(), known.map(str::to_owned).collect());
        let wanted = arguments.wanted(&is_option)?;
        call::check_fields(entry.operation, &wanted.fields)?;
        let request = input::request(&entry, &parameters, &self.settings.files, self.policy.is_lenient)?;
        let request = Box::new(Request::first(request, &parameters));
        if is_option("dry_run") && arguments.flag("dry_run")? {
            return Ok(Task { action: Action::Curl { request }, question: None });
        }
        let question = self.policy.asks(&entry).then(|| question(&entry, &parameters));
        Ok(Task { action: Action::Call { entry, request, wanted }, question })
    }

    /// Finds an operation, and notes its name for the audit log, even if the server does not offer it.
    fn find(&self, name: &str, log: &mut audit::Entry) -> Result<Entry, Fault> {
        if let Some(command) = policy::command(name) {
            log.set_call(command, Vec::new());
        }
        self.policy.find(name).inspect(|entry| log.set_call(entry.command(), Vec::new()))
    }

    fn plan_download(&self, kind: Kind, url: &str, log: &mut audit::Entry) -> Result<Task, Fault> {
        log.set_call(policy::DOWNLOAD.to_owned(), Vec::new());
        if kind != Kind::Read {
            return Err(
                Fault::new("wrong_tool", "to download a URL, call `zoom_read` with it").with("tool", "zoom_read")
            );
        }
        self.policy.check_download()?;
        let question = self.policy.asks_download().then(|| {
            // The query may contain secrets.
            let file = url.split(['?', '#']).next().unwrap_or_default();
            format!("Save the file from {}?", quoted(file))
        });
        Ok(Task { action: Action::Download { url: url.to_owned() }, question })
    }

    /// Runs a task, and returns the members of its result.
    pub(crate) async fn run(&self, task: Task, account: &Account, progress: Progress<'_>) -> Result<Members, Fault> {
        let caller = Caller { account, settings: &self.settings, progress };
        match task.action {
            Action::Search { words, product, kind, limit } => {
                let scopes = account.scopes().await;
                let has_scope = |entry: &Entry| {
                    let needed = entry.operation.scopes;
                    let has =
                        |scopes: &Vec<String>| needed.iter().any(|scope| scopes.iter().any(|granted| granted == scope));
                    needed.is_empty() || scopes.as_ref().is_none_or(has)
                };
                let offers = |entry: &Entry| self.policy.offers(entry) && has_scope(entry);
                let found = search::search(&words, product, kind, limit, &offers);
                let mut members = Members::new();
                let hidden = if found.is_empty() && scopes.is_some() {
                    search::search(&words, product, kind, 1, &|entry| self.policy.offers(entry)).pop()
                } else {
                    None
                };
                if let Some(hidden) = hidden {
                    let note = format!(
                        "the login's scopes allow no operation that matches: for `{}`, add one of `{}` to the app's scopes in \
                         Zoom's App Marketplace, then {}",
                        hidden.command(),
                        hidden.operation.scopes.join("`, `"),
                        account.login_help()
                    );
                    members.insert("note".into(), Json::text(note));
                } else if found.is_empty() {
                    let help = "try different or fewer words, or omit `product` and `kind`";
                    members.insert("note".into(), Json::text(format!("no operation matches: {help}")));
                } else if scopes.is_some() {
                    let note = "only operations that the login's scopes allow";
                    members.insert("note".into(), Json::text(note));
                }
                members.insert("operations".into(), Json::List(found.iter().map(describe::found).collect()));
                Ok(members)
            }
            Action::Describe { entry, part, has_schemas } => {
                let max_bytes = self.settings.max_bytes;
                caller.deliver(Json::Object(match part {
                    Some(part) => part.describe(&entry, has_schemas, max_bytes),
                    None => describe::describe(&entry, has_schemas, max_bytes),
                }))
            }
            Action::Call { entry, request, wanted } => caller.call(entry, *request, &wanted).await,
            Action::Curl { request } => caller.curl(&request.request).await,
            Action::Resume { cursor, wanted } => caller.resume(&cursor, &wanted).await,
            Action::Download { url } => caller.download(&url).await,
        }
    }
}

/// Returns the question that a user is asked before an operation: what it does, and to what.
fn question(entry: &Entry, parameters: &Map<String, Value>) -> String {
    let names = input::names(entry.operation);
    let find = |name: &str| names.iter().find(|named| named.name == name || named.param.name == name);
    let mut parameters: Vec<(&String, &Value)> = parameters.iter().collect();
    // The path parameters, which identify what the call acts on, come first.
    parameters.sort_by_key(|(name, _)| find(name).is_none_or(|named| named.param.location != ParamLocation::Path));
    let values = parameters.into_iter().map(|(name, value)| {
        let mut value: Json = serde_json::from_value(value.clone()).unwrap_or(Json::Null);
        redact(&mut value, find(name).map_or(Type::Any, |named| named.param.ty));
        let name: String = name.chars().filter(|c| is_visible(*c) && *c != '`').take(80).collect();
        format!("`{name}` = {}", shortened(&serde_json::to_string(&value).unwrap_or_default()))
    });
    let values: Vec<String> = values.collect();
    let with = if values.is_empty() { String::new() } else { format!(" with {}", values.join(", ")) };
    format!("{}: call `{}`{with}?", catalogue::title(entry.operation), entry.command())
}

/// The maximum number of characters of a value to show in a question.
const MOST_SHOWN: usize = 200;

/// Returns text in quotes on one line, so that its end cannot be mistaken for the end of the question.
fn quoted(text: &str) -> String {
    shortened(&serde_json::to_string(text).unwrap_or_default())
}

/// Returns JSON without invisible characters, cut short if it is long.
fn shortened(json: &str) -> String {
    let count = json.chars().count();
    let shown: String = json.chars().take(MOST_SHOWN).map(|c| if is_visible(c) { c } else { '�' }).collect();
    if count > MOST_SHOWN { format!("{shown}… ({count} characters in total)") } else { shown }
}

/// Returns whether a character is visible and does not affect how others are displayed: some reverse the direction of
/// the text.
fn is_visible(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_question_shows_each_value_in_quotes_and_cannot_be_forged() {
        let entry = policy::Policy::default().find("meetings delete-meeting").unwrap();
        let long = "a".repeat(300);
        for (parameters, expected) in [
            (json!({"meeting_id": 5}), "`meeting_id` = 5?".to_owned()),
            (
                json!({"cancel_meeting_reminder": "false, meeting_id = 7?\n\n\u{202e}Really", "meeting_id": 5}),
                r#"`meeting_id` = 5, `cancel_meeting_reminder` = "false, meeting_id = 7?\n\n�Really"?"#.to_owned(),
            ),
            (json!({"a`\nb": [1, {"c": "\""}]}), r#"`ab` = [1,{"c":"\""}]?"#.to_owned()),
            (json!({"a": long}), format!("`a` = \"{}… (302 characters in total)?", "a".repeat(199))),
        ] {
            let asked = question(&entry, parameters.as_object().unwrap());
            assert!(asked.ends_with(&format!(" with {expected}")), "{asked}");
        }
    }
}

//! Everything that the server offers with one login: Zoom's operations as tools, and prompts and resources.

use std::sync::Arc;

use serde_json::{Map, Value};
use zoomctl_mcp::{
    Argument, Backend, BoxFuture, Client, Content, Fault, Info, Outcome, Prompt, Reply, Resource, Template, Tool,
};

use super::{
    account::Account,
    audit::{self, Audit},
    prompts, resources,
    rest::Members,
    task::Tools,
    tools::INSTRUCTIONS,
};
use crate::{catalogue::Entry, json::Json};

/// What the server offers with one login.
pub(crate) struct Operations {
    pub(crate) tools: Arc<Tools>,
    pub(crate) account: Arc<Account>,
    pub(crate) audit: Audit,
    /// The name of the login in the audit log, if there are several.
    pub(crate) login: Option<String>,
}

impl Backend for Operations {
    fn info(&self) -> Info {
        Info { name: "zoomctl", version: env!("CARGO_PKG_VERSION"), title: "Zoom", instructions: INSTRUCTIONS }
    }

    fn tools(&self) -> Vec<Tool> {
        self.tools.definitions()
    }

    fn has_tool(&self, name: &str) -> bool {
        self.tools.has(name)
    }

    fn call<'a>(
        &'a self,
        tool: &'a str,
        arguments: &'a Map<String, Value>,
        client: &'a Client<'a>,
    ) -> BoxFuture<'a, Result<Outcome, Fault>> {
        Box::pin(async move {
            // If the call is canceled, dropping the log entry records the cancellation.
            let mut log = self.audit.begin(tool, self.login.as_deref());
            let outcome = self.outcome(tool, arguments, client, &mut log).await;
            log.set_outcome(match &outcome {
                Ok(Outcome::Done(_)) => "ok",
                Ok(Outcome::Ask(_)) => "asked",
                Err(fault) => fault.kind,
            });
            outcome
        })
    }

    fn prompts(&self) -> Vec<Prompt> {
        let prompts = prompts::all(&|entry| self.offers(entry)).into_iter().map(|prompt| {
            let arguments = prompt.arguments.iter().map(|argument| Argument {
                name: argument.name,
                description: argument.description,
                is_required: argument.is_required(),
            });
            Prompt {
                name: prompt.name,
                title: prompt.title,
                description: prompt.description,
                arguments: arguments.collect(),
            }
        });
        prompts.collect()
    }

    fn prompt(&self, name: &str, argument: &dyn Fn(&str) -> Option<String>) -> Result<String, String> {
        let prompt = prompts::all(&|entry| self.offers(entry)).into_iter().find(|prompt| prompt.name == name);
        prompt.ok_or_else(|| format!("there is no prompt `{name}`"))?.text(argument)
    }

    fn resources(&self) -> Vec<Resource> {
        resources::all(&|entry| self.offers(entry))
    }

    fn templates(&self) -> &'static [Template] {
        &resources::TEMPLATES
    }

    fn read(&self, uri: &str) -> Option<Content> {
        resources::read(uri, &|entry| self.offers(entry))
    }
}

impl Operations {
    fn offers(&self, entry: &Entry) -> bool {
        self.tools.policy.offers(entry)
    }

    async fn outcome(
        &self,
        tool: &str,
        arguments: &Map<String, Value>,
        client: &Client<'_>,
        log: &mut audit::Entry,
    ) -> Result<Outcome, Fault> {
        let task = self.tools.plan(tool, arguments, &self.account, log)?;
        if let Some(question) = &task.question
            && let Some(asked) = client.confirm(question).await?
        {
            return Ok(Outcome::Ask(asked));
        }
        let progress = |done, total| client.progress(done, total);
        self.tools.run(task, &self.account, &progress).await.map(|members| Outcome::Done(reply(members)))
    }
}

fn reply(members: Members) -> Reply {
    let text = serde_json::to_string(&members).unwrap_or_default();
    Reply { text, structured: serde_json::to_value(Json::Object(members)).unwrap_or_default() }
}

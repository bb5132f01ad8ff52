//! The protocol: how a client lists and calls the tools, is asked before a call, hears of its progress, and cancels it.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use rmcp::{
    ErrorData, RoleServer, ServerHandler,
    model::{
        CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, ElicitRequest, ElicitRequestParams,
        ElicitResult, ElicitationAction, ElicitationSchema, GetPromptRequestParams, GetPromptResponse, GetPromptResult,
        Implementation, InputRequest, InputRequiredResult, ListPromptsResult, ListResourceTemplatesResult,
        ListResourcesResult, ListToolsResult, PaginatedRequestParams, ProgressNotificationParam, Prompt,
        PromptArgument, PromptMessage, ProtocolVersion, ReadResourceRequestParams, ReadResourceResponse,
        ReadResourceResult, Resource, ResourceContents, ResourceTemplate, Role, ServerCapabilities, ServerConfig, Tool,
        ToolAnnotations,
    },
    service::RequestContext,
};
use serde_json::{Map, Value};
use tokio::sync::Notify;

use super::{
    account::Account,
    audit::{self, Audit},
    fault::Fault,
    prompts, resources,
    rest::Members,
    task::{Task, Tools},
    tools::{self, INSTRUCTIONS},
};
use crate::json::Json;

/// The name of the question before a call.
const CONFIRM: &str = "confirm";

/// A server for one login.
#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) tools: Arc<Tools>,
    pub(crate) account: Arc<Account>,
    pub(crate) audit: Audit,
    /// The name of the login in the audit log, if there are several.
    pub(crate) login: Option<String>,
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder().enable_tools().enable_prompts().enable_resources().build();
        let implementation = Implementation::new("zoomctl", env!("CARGO_PKG_VERSION")).with_title("Zoom");
        ServerConfig::new(capabilities).with_server_info(implementation).with_instructions(INSTRUCTIONS)
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(self.tools.definitions().into_iter().map(tool).collect()))
    }

    async fn list_prompts(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListPromptsResult, ErrorData> {
        let prompts = prompts::all(&|entry| self.tools.policy.offers(entry)).into_iter().map(|prompt| {
            let arguments = prompt.arguments.iter().map(|argument| {
                PromptArgument::new(argument.name)
                    .with_description(argument.description)
                    .with_required(argument.is_required())
            });
            Prompt::new(prompt.name, Some(prompt.description), Some(arguments.collect())).with_title(prompt.title)
        });
        Ok(ListPromptsResult::with_all_items(prompts.collect()))
    }

    async fn get_prompt(
        &self,
        request: GetPromptRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<GetPromptResponse, ErrorData> {
        let all = prompts::all(&|entry| self.tools.policy.offers(entry));
        let Some(prompt) = all.iter().find(|prompt| prompt.name == request.name) else {
            let names: Vec<&str> = all.iter().map(|prompt| prompt.name).collect();
            let message = format!("there is no prompt of this name: the prompts are `{}`", names.join("`, `"));
            return Err(ErrorData::invalid_params(message, None));
        };
        let given = request.arguments.unwrap_or_default();
        let argument = |name: &str| {
            let value = given.get(name)?;
            Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        };
        let text = prompt.text(&argument).map_err(|problem| ErrorData::invalid_params(problem, None))?;
        let result = GetPromptResult::new(vec![PromptMessage::new_text(Role::User, text)]);
        Ok(result.with_description(prompt.description).into())
    }

    async fn list_resources(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        let resources = resources::all(&|entry| self.tools.policy.offers(entry)).into_iter().map(|resource| {
            Resource::new(resource.uri, resource.name)
                .with_description(resource.description)
                .with_mime_type(resource.mime_type)
        });
        Ok(ListResourcesResult::with_all_items(resources.collect()))
    }

    async fn list_resource_templates(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        let templates = resources::TEMPLATES
            .iter()
            .map(|(uri, name, mime_type)| ResourceTemplate::new(*uri, *name).with_mime_type(*mime_type));
        Ok(ListResourceTemplatesResult::with_all_items(templates.collect()))
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        match resources::read(&request.uri, &|entry| self.tools.policy.offers(entry)) {
            Some(content) => {
                let contents = ResourceContents::text(content.text, request.uri).with_mime_type(content.mime_type);
                Ok(ReadResourceResult::new(vec![contents]).into())
            }
            None => Err(ErrorData::resource_not_found("there is no such resource: see `resources/list`", None)),
        }
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        if !self.tools.has(&request.name) {
            let names: Vec<String> = self.tools.definitions().into_iter().map(|tool| tool.name).take(20).collect();
            let message = format!("there is no tool of this name: the tools are `{}`", names.join("`, `"));
            return Err(ErrorData::invalid_params(message, None));
        }
        let mut log = self.audit.begin(&request.name, self.login.as_deref());
        let cancelled = context.ct.clone();
        let outcome = tokio::select! {
            biased;
            outcome = self.outcome(&request, &context, &mut log) => outcome,
            // The client expects no response any more. Dropping the call ends it, and the log notes that.
            () = cancelled.cancelled() => return Err(ErrorData::internal_error("the call was cancelled", None)),
        };
        Ok(match outcome {
            Ok(Outcome::Done(members)) => {
                log.set_outcome("ok");
                success(members).into()
            }
            Ok(Outcome::Ask(question)) => {
                log.set_outcome("asked");
                question.into()
            }
            Err(fault) => {
                log.set_outcome(fault.kind);
                failure(&fault).into()
            }
        })
    }
}

/// How a call ends.
enum Outcome {
    Done(Members),
    /// The client asks its user, and calls again.
    Ask(InputRequiredResult),
}

impl Server {
    async fn outcome(
        &self,
        request: &CallToolRequestParams,
        context: &RequestContext<RoleServer>,
        log: &mut audit::Entry,
    ) -> Result<Outcome, Fault> {
        let empty = Map::new();
        let arguments = request.arguments.as_ref().unwrap_or(&empty);
        let task = self.tools.plan(&request.name, arguments, &self.account, log)?;
        if let Some(question) = &task.question
            && let Some(asked) = self.confirm(question, request, arguments, context).await?
        {
            return Ok(Outcome::Ask(asked));
        }
        self.run(task, context).await.map(Outcome::Done)
    }

    /// Asks the user before a call. Returns the question for a client that asks it between two calls, and nothing once the user
    /// has agreed.
    ///
    /// # Errors
    ///
    /// If the user declines, or if the client cannot ask.
    async fn confirm(
        &self,
        question: &str,
        request: &CallToolRequestParams,
        arguments: &Map<String, Value>,
        context: &RequestContext<RoleServer>,
    ) -> Result<Option<InputRequiredResult>, Fault> {
        let can_ask = context.client_capabilities().and_then(|client| client.elicitation).is_some_and(|elicitation| {
            // A client that names no mode has forms.
            elicitation.form.is_some() || elicitation.url.is_none()
        });
        if !can_ask {
            return Err(Fault::new(
                "not_confirmed",
                "it was not called: its user must agree, and this client cannot ask. Ask the user to start the server with \
                 `--yes`, or to run the command of `dry_run`",
            ));
        }
        let asks_between_calls = context
            .protocol_version()
            .is_some_and(|version| version.as_str() >= ProtocolVersion::V_2026_07_28.as_str());
        if !asks_between_calls {
            let response = context.peer.create_elicitation(form(question)).await.map_err(|error| {
                Fault::new(
                    "not_confirmed",
                    format!("it was not called, because the client could not ask its user: {error}"),
                )
            })?;
            return agreed(&response).map(|()| None);
        }
        let call = (request.name.to_string(), Value::Object(arguments.clone()));
        let Some(state) = &request.request_state else {
            return self.ask(question, call).map(Some);
        };
        // What comes back is only a handle: it counts if it was made for the very same call, once.
        match self.account.unconfirmed.take(state) {
            Some(asked) if *asked == call => {}
            _ => return self.ask(question, call).map(Some),
        }
        let response = request.input_responses.as_ref().and_then(|responses| responses.get(CONFIRM)).cloned();
        match response.and_then(|response| serde_json::from_value::<ElicitResult>(response).ok()) {
            Some(response) => agreed(&response).map(|()| None),
            None => self.ask(question, call).map(Some),
        }
    }

    fn ask(&self, question: &str, call: (String, Value)) -> Result<InputRequiredResult, Fault> {
        let state = self.account.unconfirmed.keep(Arc::new(call))?;
        let request = InputRequest::Elicitation(ElicitRequest::new(form(question)));
        let requests: BTreeMap<String, InputRequest> = [(CONFIRM.to_owned(), request)].into();
        Ok(InputRequiredResult::new(Some(requests), Some(state)))
    }

    /// Does what a call is to do, and notifies the client of its progress if it wants that.
    async fn run(&self, task: Task, context: &RequestContext<RoleServer>) -> Result<Members, Fault> {
        let Some(token) = context.meta.get_progress_token() else {
            return self.tools.run(task, &self.account, &|_, _| {}).await;
        };
        let arrived: Mutex<Option<(u64, Option<u64>)>> = Mutex::default();
        let changed = Notify::new();
        let progress = |done, total| {
            *arrived.lock().unwrap_or_else(PoisonError::into_inner) = Some((done, total));
            changed.notify_one();
        };
        let notify = async || {
            let Some((done, total)) = arrived.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
            let mut param = ProgressNotificationParam::new(token.clone(), float(done));
            param.total = total.map(float);
            // A client that has gone away needs no progress; the call itself notices that.
            _ = context.peer.notify_progress(param).await;
        };
        let mut running = std::pin::pin!(self.tools.run(task, &self.account, &progress));
        let result = loop {
            tokio::select! {
                biased;
                result = &mut running => break result,
                () = changed.notified() => notify().await,
            }
        };
        // The last of it comes before the response.
        notify().await;
        result
    }
}

#[expect(clippy::cast_precision_loss, reason = "the protocol has a float, and progress is only shown")]
fn float(count: u64) -> f64 {
    count as f64
}

/// Returns the form of a question.
fn form(question: &str) -> ElicitRequestParams {
    let title = |schema: rmcp::model::BooleanSchema| schema.title("Yes, do it");
    let schema = ElicitationSchema::new(BTreeMap::new());
    let schema = ElicitationSchema::builder().required_bool_property(CONFIRM, title).build().unwrap_or(schema);
    ElicitRequestParams::FormElicitationParams { meta: None, message: question.to_owned(), requested_schema: schema }
}

/// Rejects a response by which the user does not agree.
fn agreed(response: &ElicitResult) -> Result<(), Fault> {
    let is_checked = response.content.as_ref().and_then(|content| content.get(CONFIRM)) == Some(&Value::Bool(true));
    match response.action {
        ElicitationAction::Accept if is_checked => Ok(()),
        _ => Err(Fault::new("declined", "it was not called: the user did not agree")),
    }
}

fn success(members: Members) -> CallToolResult {
    let text = serde_json::to_string(&members).unwrap_or_default();
    let structured = serde_json::to_value(Json::Object(members)).unwrap_or_default();
    let mut result = CallToolResult::success(vec![ContentBlock::text(text)]);
    result.structured_content = Some(structured);
    result
}

fn failure(fault: &Fault) -> CallToolResult {
    let structured = fault.to_json();
    let mut result = CallToolResult::error(vec![ContentBlock::text(structured.to_string())]);
    result.structured_content = Some(structured);
    result
}

fn tool(tool: tools::Tool) -> Tool {
    let mut annotations = ToolAnnotations::new().read_only(tool.is_read_only).open_world(tool.is_open);
    if !tool.is_read_only {
        annotations = annotations.destructive(tool.is_destructive).idempotent(tool.is_idempotent);
    }
    Tool::new(tool.name, tool.description, tool.schema).with_title(tool.title).with_annotations(annotations)
}

//! The server for a backend: it lets a client list and call the tools, and cancel a call.

use std::sync::Arc;

use rmcp::{
    ErrorData, RoleServer, ServerHandler,
    model::{
        CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, GetPromptRequestParams,
        GetPromptResponse, GetPromptResult, Implementation, ListPromptsResult, ListResourceTemplatesResult,
        ListResourcesResult, ListToolsResult, PaginatedRequestParams, Prompt, PromptArgument, PromptMessage,
        ReadResourceRequestParams, ReadResourceResponse, ReadResourceResult, Resource, ResourceContents,
        ResourceTemplate, Role, ServerCapabilities, ServerConfig, Tool, ToolAnnotations,
    },
    service::RequestContext,
};
use serde_json::Map;

use crate::{
    backend::{Backend, Outcome, Reply, Tool as Definition},
    client::{Client, Unconfirmed},
    fault::Fault,
};

/// A server, whose sessions share the calls that are waiting for a confirmation.
#[derive(Clone)]
pub(crate) struct Server {
    backend: Arc<dyn Backend>,
    unconfirmed: Arc<Unconfirmed>,
}

impl Server {
    pub(crate) fn new(backend: Arc<dyn Backend>) -> Self {
        Self { backend, unconfirmed: Arc::new(Unconfirmed::new("confirm")) }
    }
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder().enable_tools().enable_prompts().enable_resources().build();
        let info = self.backend.info();
        let implementation = Implementation::new(info.name, info.version).with_title(info.title);
        ServerConfig::new(capabilities).with_server_info(implementation).with_instructions(info.instructions)
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(self.backend.tools().into_iter().map(tool).collect()))
    }

    async fn list_prompts(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListPromptsResult, ErrorData> {
        let prompts = self.backend.prompts().into_iter().map(|prompt| {
            let arguments = prompt.arguments.iter().map(|argument| {
                PromptArgument::new(argument.name)
                    .with_description(argument.description)
                    .with_required(argument.is_required)
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
        let all = self.backend.prompts();
        let Some(prompt) = all.iter().find(|prompt| prompt.name == request.name) else {
            let names: Vec<&str> = all.iter().map(|prompt| prompt.name).collect();
            let message = format!("there is no prompt with this name: the prompts are `{}`", names.join("`, `"));
            return Err(ErrorData::invalid_params(message, None));
        };
        let given = request.arguments.unwrap_or_default();
        let argument = |name: &str| {
            let value = given.get(name)?;
            Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        };
        let text =
            self.backend.prompt(prompt.name, &argument).map_err(|problem| ErrorData::invalid_params(problem, None))?;
        let result = GetPromptResult::new(vec![PromptMessage::new_text(Role::User, text)]);
        Ok(result.with_description(prompt.description).into())
    }

    async fn list_resources(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        let resources = self.backend.resources().into_iter().map(|resource| {
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
        let templates = self
            .backend
            .templates()
            .iter()
            .map(|template| ResourceTemplate::new(template.uri, template.name).with_mime_type(template.mime_type));
        Ok(ListResourceTemplatesResult::with_all_items(templates.collect()))
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        match self.backend.read(&request.uri) {
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
        if !self.backend.has_tool(&request.name) {
            let names: Vec<String> = self.backend.tools().into_iter().map(|tool| tool.name).take(20).collect();
            let message = format!("there is no tool with this name: the tools are `{}`", names.join("`, `"));
            return Err(ErrorData::invalid_params(message, None));
        }
        let empty = Map::new();
        let arguments = request.arguments.as_ref().unwrap_or(&empty);
        let client = Client::new(&request, arguments, &context, &self.unconfirmed);
        let call = self.backend.call(&request.name, arguments, &client);
        let outcome = tokio::select! {
            biased;
            outcome = client.notify_during(call) => outcome,
            // The client no longer expects a response. Dropping the call ends it.
            () = context.ct.cancelled() => return Err(ErrorData::internal_error("the call was canceled", None)),
        };
        Ok(match outcome {
            Ok(Outcome::Done(reply)) => success(reply).into(),
            Ok(Outcome::Ask(question)) => question.into(),
            Err(fault) => failure(&fault).into(),
        })
    }
}

fn success(reply: Reply) -> CallToolResult {
    let mut result = CallToolResult::success(vec![ContentBlock::text(reply.text)]);
    result.structured_content = Some(reply.structured);
    result
}

fn failure(fault: &Fault) -> CallToolResult {
    let structured = fault.to_json();
    let mut result = CallToolResult::error(vec![ContentBlock::text(structured.to_string())]);
    result.structured_content = Some(structured);
    result
}

fn tool(tool: Definition) -> Tool {
    let mut annotations = ToolAnnotations::new().read_only(tool.is_read_only).open_world(tool.is_open);
    if !tool.is_read_only {
        annotations = annotations.destructive(tool.is_destructive).idempotent(tool.is_idempotent);
    }
    Tool::new(tool.name, tool.description, tool.schema).with_title(tool.title).with_annotations(annotations)
}

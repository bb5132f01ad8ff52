//! The client that called a tool: it can ask its user before the call, and is notified of the progress.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use rmcp::{
    RoleServer,
    model::{
        CallToolRequestParams, CallToolResponse, ElicitRequest, ElicitRequestParams, ElicitResult, ElicitationAction,
        ElicitationSchema, InputRequest, InputRequiredResult, ProgressNotificationParam, ProgressToken,
        ProtocolVersion,
    },
    service::RequestContext,
};
use serde_json::{Map, Value};
use tokio::sync::Notify;

use crate::{fault::Fault, future::BoxFuture, handles::Handles};

/// The name of the question that is asked before a call.
const CONFIRM: &str = "confirm";

/// The calls that are waiting for a confirmation: for each, the tool and its arguments.
pub(crate) type Unconfirmed = Handles<Arc<(String, Value)>>;

/// The client that called a tool.
pub struct Client<'a> {
    request: &'a CallToolRequestParams,
    arguments: &'a Map<String, Value>,
    context: &'a RequestContext<RoleServer>,
    unconfirmed: &'a Unconfirmed,
    /// The progress that has not been reported to the client yet: how much has arrived, and the total.
    arrived: Mutex<Option<(u64, Option<u64>)>>,
    changed: Notify,
}

/// A question that the client asks its user before it calls again.
pub struct Question(InputRequiredResult);

/// Omits the handle and the text, which contains values of the call.
impl fmt::Debug for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Question").finish_non_exhaustive()
    }
}

impl From<Question> for CallToolResponse {
    fn from(question: Question) -> Self {
        question.0.into()
    }
}

impl<'a> Client<'a> {
    pub(crate) fn new(
        request: &'a CallToolRequestParams,
        arguments: &'a Map<String, Value>,
        context: &'a RequestContext<RoleServer>,
        unconfirmed: &'a Unconfirmed,
    ) -> Self {
        Self { request, arguments, context, unconfirmed, arrived: Mutex::default(), changed: Notify::new() }
    }

    /// Asks the user before a call. Returns the question if the client is to ask it and then call again, and `None`
    /// once the user has agreed.
    ///
    /// # Errors
    ///
    /// If the user declines, or if the client cannot ask.
    pub fn confirm<'b>(&'b self, question: &'b str) -> BoxFuture<'b, Result<Option<Question>, Fault>> {
        Box::pin(self.confirmed(question))
    }

    /// Notifies the client of how much has arrived, and of the total, if it has asked for progress.
    pub fn progress(&self, done: u64, total: Option<u64>) {
        *self.arrived.lock().unwrap_or_else(PoisonError::into_inner) = Some((done, total));
        self.changed.notify_one();
    }

    /// Waits for a call, and notifies the client of its progress meanwhile.
    pub(crate) async fn notify_during<T>(&self, mut call: BoxFuture<'_, T>) -> T {
        let Some(token) = self.context.meta.get_progress_token() else { return call.await };
        let result = loop {
            tokio::select! {
                biased;
                result = &mut call => break result,
                () = self.changed.notified() => self.notify(&token).await,
            }
        };
        // The last notification is sent before the response.
        self.notify(&token).await;
        result
    }

    async fn notify(&self, token: &ProgressToken) {
        let Some((done, total)) = self.arrived.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
        let mut param = ProgressNotificationParam::new(token.clone(), float(done));
        param.total = total.map(float);
        // A client that has disconnected does not need the progress; the call itself notices the disconnection.
        _ = self.context.peer.notify_progress(param).await;
    }

    async fn confirmed(&self, question: &str) -> Result<Option<Question>, Fault> {
        let can_ask =
            self.context.client_capabilities().and_then(|client| client.elicitation).is_some_and(|elicitation| {
                // A client that does not name a mode supports forms.
                elicitation.form.is_some() || elicitation.url.is_none()
            });
        if !can_ask {
            return Err(Fault::new(
                "not_confirmed",
                "the call was not made: the user must agree, and this client cannot ask. Ask the user to start the \
                 server with `--yes`, or to run the command that `dry_run` returns",
            ));
        }
        let asks_between_calls = self
            .context
            .protocol_version()
            .is_some_and(|version| version.as_str() >= ProtocolVersion::V_2026_07_28.as_str());
        if !asks_between_calls {
            let response = self.context.peer.create_elicitation(form(question)).await.map_err(|error| {
                Fault::new(
                    "not_confirmed",
                    format!("the call was not made, because the client could not ask the user: {error}"),
                )
            })?;
            return agreed(&response).map(|()| None);
        }
        let call = (self.request.name.to_string(), Value::Object(self.arguments.clone()));
        let Some(state) = &self.request.request_state else {
            return self.ask(question, call).map(Some);
        };
        // The client sends back only a handle, which is valid once, and only for exactly the same call.
        match self.unconfirmed.take(state) {
            Some(asked) if *asked == call => {}
            _ => return self.ask(question, call).map(Some),
        }
        let response = self.request.input_responses.as_ref().and_then(|responses| responses.get(CONFIRM)).cloned();
        match response.and_then(|response| serde_json::from_value::<ElicitResult>(response).ok()) {
            Some(response) => agreed(&response).map(|()| None),
            None => self.ask(question, call).map(Some),
        }
    }

    fn ask(&self, question: &str, call: (String, Value)) -> Result<Question, Fault> {
        let state = self.unconfirmed.keep(Arc::new(call))?;
        let request = InputRequest::Elicitation(ElicitRequest::new(form(question)));
        let requests: BTreeMap<String, InputRequest> = [(CONFIRM.to_owned(), request)].into();
        Ok(Question(InputRequiredResult::new(Some(requests), Some(state))))
    }
}

#[expect(clippy::cast_precision_loss, reason = "the protocol uses a float, and progress is only displayed")]
fn float(count: u64) -> f64 {
    count as f64
}

/// Returns the form that asks a question.
fn form(question: &str) -> ElicitRequestParams {
    let title = |schema: rmcp::model::BooleanSchema| schema.title("Yes, do it");
    let schema = ElicitationSchema::new(BTreeMap::new());
    let schema = ElicitationSchema::builder().required_bool_property(CONFIRM, title).build().unwrap_or(schema);
    ElicitRequestParams::FormElicitationParams { meta: None, message: question.to_owned(), requested_schema: schema }
}

/// Rejects a response in which the user does not agree.
fn agreed(response: &ElicitResult) -> Result<(), Fault> {
    let is_checked = response.content.as_ref().and_then(|content| content.get(CONFIRM)) == Some(&Value::Bool(true));
    match response.action {
        ElicitationAction::Accept if is_checked => Ok(()),
        _ => Err(Fault::new("declined", "the call was not made: the user did not agree")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_of_a_question_shows_neither_its_text_nor_its_handle() {
        let request = InputRequest::Elicitation(ElicitRequest::new(form("Delete ann@example.com?")));
        let requests: BTreeMap<String, InputRequest> = [(CONFIRM.to_owned(), request)].into();
        let question = Question(InputRequiredResult::new(Some(requests), Some("confirm-0123".to_owned())));
        for text in [format!("{question:?}"), format!("{:?}", crate::Outcome::Ask(question))] {
            assert!(text.contains("Question") && !text.contains("ann@") && !text.contains("0123"), "{text}");
        }
    }
}

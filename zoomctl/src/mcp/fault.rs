//! Turns the failures of calls and of the program into faults that an agent can read.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value, json};
use zoom_core::{
    Error, Operation,
    error::{ApiError, AuthErrorKind},
};
use zoomctl_mcp::Fault;

use crate::exit::{Code, Failure};

/// Returns the fault for a call that failed. `login_help` explains how to log in again.
pub(crate) fn of_error(operation: Option<&Operation>, error: Error, login_help: &str) -> Fault {
    let scopes: Vec<String> = error.missing_scopes().into_iter().map(str::to_owned).collect();
    let is_repeatable = operation.is_none_or(|operation| operation.idempotent);
    let (kind, mut advice) = match &error {
        _ if !scopes.is_empty() => {
            let names = scopes.join("`, `");
            let one = if scopes.len() == 1 { "" } else { "one of " };
            (
                "missing_scope",
                format!("add {one}`{names}` to the app's scopes in Zoom's App Marketplace, then {login_help}"),
            )
        }
        Error::InvalidRequest(_) => ("invalid_parameters", String::new()),
        Error::Auth(auth) if auth.kind() == AuthErrorKind::Unavailable => ("network", "try again later".to_owned()),
        Error::Auth(_) => ("not_logged_in", login_help.to_owned()),
        Error::RateLimited(limit) if limit.is_unavailable() => ("network", String::new()),
        Error::RateLimited(_) => ("rate_limit", String::new()),
        Error::Transport(transport) if transport.may_have_been_sent() && !is_repeatable => {
            ("network", "it may have been carried out: read the current state before you call it again".to_owned())
        }
        Error::Transport(_) => ("network", "try again".to_owned()),
        Error::Api(_) if error.is_unauthorized() => ("not_logged_in", login_help.to_owned()),
        Error::Api(_) if error.is_not_found() => {
            ("not_found", "check the IDs, and find valid ones with a list operation".to_owned())
        }
        Error::Api(api) if api.status().is_server_error() => ("network", "Zoom failed: try again later".to_owned()),
        Error::Api(_) => ("rejected", String::new()),
        _ => ("failed", String::new()),
    };
    let retry_at = match &error {
        Error::RateLimited(limit) => limit.retry_at(),
        Error::Auth(auth) => auth.retry_at(),
        _ => None,
    };
    let wait = retry_at.map(|at| at.duration_since(SystemTime::now()).unwrap_or(Duration::ZERO).as_secs() + 1);
    if let Some(seconds) = wait {
        advice = format!("try again in {seconds} s");
    }
    let details = response(&error).map(details).unwrap_or_default();
    let text = Failure::from(error).to_string();
    let message = if advice.is_empty() { text } else { format!("{text}; {advice}") };
    Fault { kind, message, details }.with("missing_scopes", scopes).with("retry_after_seconds", wait)
}

impl From<Failure> for Fault {
    fn from(failure: Failure) -> Self {
        let kind = match failure.code() {
            Some(Code::Usage) => "invalid_parameters",
            Some(Code::Rejected) => "not_logged_in",
            Some(Code::NotFound) => "not_found",
            Some(Code::Limit) => "rate_limit",
            Some(Code::Network) => "network",
            _ => "failed",
        };
        Self::new(kind, failure.to_string())
    }
}

/// Returns Zoom's response, if the error contains one.
fn response(error: &Error) -> Option<&ApiError> {
    match error {
        Error::Api(error) => Some(error),
        Error::RateLimited(error) => error.response(),
        _ => None,
    }
}

fn details(response: &ApiError) -> Map<String, Value> {
    let fields =
        response.field_errors().iter().map(|field| json!({ "parameter": field.field, "problem": field.message }));
    Fault::new("", "")
        .with("status", response.status().as_u16())
        .with("code", response.code())
        .with("meaning", response.meaning())
        .with("problems", fields.collect::<Vec<_>>())
        .with("tracking_id", response.tracking_id())
        .details
}

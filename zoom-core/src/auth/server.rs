//! Zoom's OAuth server: one POST of a form, and what becomes of its answers.

use std::{fmt, sync::Arc, time::Duration};

use http::{
    HeaderMap, HeaderValue, Method, StatusCode,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE},
};
use serde_json::Value;
use url::{Url, form_urlencoded};

use super::{App, Tokens};
use crate::{
    base_url::BaseUrl,
    body::Body,
    clock,
    decode::Answer,
    encode::EncodedRequest,
    environment::Environment,
    error::{AuthError, EXCERPT_LIMIT, Error},
    operation::{Base, BodyFormat, Operation},
    transport::{self, Transport},
};

/// How long one call of the OAuth server may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The most bytes of an answer: tokens are some KB.
const ANSWER_LIMIT: u64 = 1024 * 1024;

/// The operations of the OAuth server, as transports and logs see them.
static TOKEN: Operation = oauth("OAuthToken", "/oauth/token");
pub(crate) static DEVICE_CODE: Operation = oauth("OAuthDeviceCode", "/oauth/devicecode");
pub(crate) static REVOKE: Operation = oauth("OAuthRevoke", "/oauth/revoke");

const fn oauth(name: &'static str, path: &'static str) -> Operation {
    Operation {
        name,
        method: Method::POST,
        path,
        params: &[],
        groups: &[],
        body: Some(BodyFormat::Form),
        base: Base::Root,
        scopes: &[],
        rate_limit: None,
        errors: &[],
        paginate: None,
        answer: Answer::Json,
        idempotent: false,
        deprecated: false,
        doc: "",
    }
}

/// Zoom's OAuth server. A [`Client`](crate::Client) has one of its environment; for a login before there is a client,
/// make one. Cheap to clone.
///
/// # Examples
///
/// ```
/// use zoom_core::{AuthServer, Environment};
///
/// let server = AuthServer::new(&Environment::commercial())?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone)]
pub struct AuthServer(Arc<Shared>);

struct Shared {
    base: BaseUrl,
    transport: Arc<dyn Transport>,
}

impl AuthServer {
    /// The OAuth server of an environment, over the default transport.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] if the transport can't be set up; [`Error::Auth`] if the environment is neither `https` nor
    /// this machine.
    pub fn new(environment: &Environment) -> Result<Self, Error> {
        let transport = transport::default_transport(Duration::from_secs(10), TIMEOUT)?;
        Self::over(environment, transport)
    }

    /// The OAuth server of an environment, over a transport of your own.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`] if the environment is neither `https` nor this machine.
    pub fn with_transport(environment: &Environment, transport: impl Transport) -> Result<Self, Error> {
        Self::over(environment, Arc::new(transport))
    }

    pub(crate) fn over(environment: &Environment, transport: Arc<dyn Transport>) -> Result<Self, Error> {
        let base = environment.auth_url()?;
        if !base.may_carry_bearer() {
            return Err(AuthError::new(format!(
                "the app's secret would be sent to {base} for all to read: write `https://`"
            ))
            .into());
        }
        Ok(Self(Arc::new(Shared { base, transport })))
    }

    /// Asks for tokens.
    pub(crate) async fn tokens(&self, app: &App, form: &[(&str, &str)]) -> Result<Tokens, AuthError> {
        let answer = self.post(&TOKEN, app, form).await?;
        Tokens::read(&answer, clock::now()).map_err(|error| error.during(TOKEN.name))
    }

    /// Posts a form. An app without a secret says its id in the form.
    pub(crate) async fn post(
        &self,
        operation: &'static Operation,
        app: &App,
        form: &[(&str, &str)],
    ) -> Result<Value, AuthError> {
        let mut pairs = form.to_vec();
        let mut headers = HeaderMap::from_iter([
            (ACCEPT, HeaderValue::from_static("application/json")),
            (CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded")),
        ]);
        match app.basic()? {
            Some(basic) => _ = headers.insert(AUTHORIZATION, basic),
            None if pairs.iter().any(|(name, _)| *name == "client_id") => {}
            None => pairs.push(("client_id", app.id())),
        }
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        let url = self.url(operation.path);
        let url = Url::parse(&url).map_err(|error| AuthError::new(format!("`{url}` is not a URL ({error})")))?;
        let request = EncodedRequest::to(Method::POST, &url, headers, Body::from(body))
            .map_err(|error| AuthError::new(error.to_string()))?;
        let call = self.send(operation, request);
        tokio::time::timeout(TIMEOUT, call)
            .await
            .unwrap_or_else(|_| Err(AuthError::unavailable("Zoom's OAuth server did not answer in time")))
            .map_err(|error| error.during(operation.name))
    }

    /// The URL of a path of the server.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.0.base)
    }

    async fn send(&self, operation: &'static Operation, request: EncodedRequest) -> Result<Value, AuthError> {
        let unreachable = |error| AuthError::unavailable("Zoom's OAuth server can't be reached").with_source(error);
        let response = self.0.transport.send(operation, request).await.map_err(unreachable)?;
        let (status, body) = (response.status(), response.into_body());
        let body = body
            .collect(ANSWER_LIMIT)
            .await
            .map_err(|error| AuthError::unavailable("Zoom's OAuth server broke off its answer").with_source(error))?;
        read(status, &body)
    }
}

/// An answer of success, or what the server says instead.
pub(super) fn read(status: StatusCode, body: &[u8]) -> Result<Value, AuthError> {
    let said: Option<Value> = serde_json::from_slice(body).ok();
    let text = |name: &str| said.as_ref().and_then(|said| said.get(name)?.as_str()).filter(|text| !text.is_empty());
    let error = text("error");
    if status.is_success() && error.is_none() {
        return said.ok_or_else(|| {
            AuthError::bad_answer(format!("Zoom's OAuth server answered {status} with what is no JSON"))
                .with_status(status)
        });
    }
    let words = [text("reason"), text("error_description"), text("errorMessage"), text("message")];
    let words = words.into_iter().flatten().next();
    let mut reason = format!("Zoom's OAuth server answered {status}");
    for said in [error, words].into_iter().flatten() {
        reason.push_str(": ");
        reason.extend(said.chars().take(EXCERPT_LIMIT));
    }
    let is_passing = status.is_server_error() || matches!(status.as_u16(), 408 | 429);
    let fault = if is_passing { AuthError::unavailable(reason) } else { AuthError::refused(reason) };
    Err(fault.with_oauth_error(error.map(str::to_owned)).with_status(status))
}

impl fmt::Debug for AuthServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthServer").field("base", &self.0.base).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::AuthErrorKind;

    #[test]
    fn a_refusal_says_what_the_server_said() {
        for (status, body, kind, oauth_error, reason) in [
            (
                400,
                r#"{"reason":"Invalid Token!","error":"invalid_grant"}"#,
                AuthErrorKind::Refused,
                Some("invalid_grant"),
                "400 Bad Request: invalid_grant: Invalid Token!",
            ),
            (400, "Bad Request", AuthErrorKind::Refused, None, "400 Bad Request"),
            (
                401,
                r#"{"error":"invalid_client","reason":""}"#,
                AuthErrorKind::Refused,
                Some("invalid_client"),
                "401 Unauthorized: invalid_client",
            ),
            (302, "", AuthErrorKind::Refused, None, "302 Found"),
            (429, "{}", AuthErrorKind::Unavailable, None, "429 Too Many Requests"),
            (500, "<html>", AuthErrorKind::Unavailable, None, "500 Internal Server Error"),
            (200, "<html>", AuthErrorKind::BadAnswer, None, "200 OK with what is no JSON"),
            (200, "", AuthErrorKind::BadAnswer, None, "200 OK with what is no JSON"),
            (200, r#"{"error":"a"}"#, AuthErrorKind::Refused, Some("a"), "200 OK: a"),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            let error = read(status, body.as_bytes()).unwrap_err();
            assert_eq!(error.status(), Some(status), "{body}");
            assert_eq!((error.kind(), error.oauth_error()), (kind, oauth_error), "{body}");
            assert_eq!(error.to_string(), format!("Zoom's OAuth server answered {reason}"));
        }
    }
}

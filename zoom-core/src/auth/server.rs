//! Calls to Zoom's OAuth server: each one POSTs a form and reads the response.

use std::{fmt, sync::Arc, time::Duration};

use http::{
    HeaderMap, HeaderValue, Method, StatusCode,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE},
};
use serde_json::Value;

use super::{app::App, tokens::Tokens};
use crate::{
    body::Body,
    clock,
    encode::{EncodedRequest, base_url::BaseUrl, origin::AbsoluteUrl},
    endpoint::{
        operation::{Base, BodyFormat, Operation},
        retry_after,
    },
    error::{AuthError, AuthErrorKind, EXCERPT_LIMIT, Error, Redactor},
    json_text,
    metrics::Metrics,
    transport::{self, Connecting, Transport, environment::Environment},
};

/// The time limit of one call to the OAuth server.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The time limit of a call that can safely be abandoned and repeated, because it does not replace a refresh token.
const REPEATABLE_TIMEOUT: Duration = Duration::from_secs(10);

/// The largest accepted response in bytes. Tokens are a few KB.
const MAX_RESPONSE_SIZE: u64 = 1024 * 1024;

/// The operations of the OAuth server, as they appear to transports and in logs.
static TOKEN: Operation = oauth("OAuthToken", "/oauth/token");
pub(crate) static DEVICE_CODE: Operation = oauth("OAuthDeviceCode", "/oauth/devicecode");
pub(crate) static REVOKE: Operation = oauth("OAuthRevoke", "/oauth/revoke");

const fn oauth(name: &'static str, path: &'static str) -> Operation {
    Operation { name, path, body: Some(BodyFormat::Form), base: Base::Root, ..Operation::POST }
}

/// Zoom's OAuth server. A [`Client`](crate::Client) creates its own; create one yourself for a login that precedes the
/// client. Cheap to clone.
///
/// # Examples
///
/// ```
/// use zoom_core::{auth::AuthServer, Environment};
///
/// let server = AuthServer::new(&Environment::commercial())?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone)]
pub struct AuthServer(Arc<Shared>);

struct Shared {
    base: BaseUrl,
    transport: Arc<dyn Transport>,
    metrics: Metrics,
}

impl AuthServer {
    /// Creates a handle for the OAuth server of an environment, with the default transport.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] if the transport can't be set up; [`Error::Auth`] if the environment's server does not use
    /// `https`, unless it is on this machine or [allows plain `http`](crate::BaseUrl::allow_http).
    pub fn new(environment: &Environment) -> Result<Self, Error> {
        let transport = transport::default_transport(&Connecting::new(Duration::from_secs(10), TIMEOUT))?;
        Self::over(environment, transport, Metrics::global())
    }

    /// Creates a handle for the OAuth server of an environment, with a transport of your own.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`] if the environment's server does not use `https`, unless it is on this machine or [allows plain
    /// `http`](crate::BaseUrl::allow_http).
    ///
    /// # Examples
    ///
    /// Testing a login without a network:
    ///
    /// ```
    /// use zoom_core::{auth::{App, AuthServer, DeviceCode}, transport::MemoryTransport, Environment};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// let zoom = MemoryTransport::new(|_| {
    ///     http::Response::new(r#"{"device_code":"d","user_code":"AB12","verification_uri":"https://zoom.us/device"}"#)
    /// });
    /// let server = AuthServer::with_transport(&Environment::commercial(), zoom)?;
    /// let login = DeviceCode::new(App::new("client-id").secret("client-secret")).begin(&server).await?;
    /// assert_eq!((login.user_code(), login.verification_uri()), ("AB12", "https://zoom.us/device"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_transport(environment: &Environment, transport: impl Transport) -> Result<Self, Error> {
        Self::over(environment, Arc::new(transport), Metrics::global())
    }

    pub(crate) fn over(
        environment: &Environment,
        transport: Arc<dyn Transport>,
        metrics: Metrics,
    ) -> Result<Self, Error> {
        let base = environment.auth_url()?;
        if !base.may_carry_bearer() {
            return Err(AuthError::new(format!(
                "the app's secret would be sent to {base} unencrypted: write `https://`"
            ))
            .into());
        }
        Ok(Self(Arc::new(Shared { base, transport, metrics })))
    }

    /// Returns the metrics that count the token requests.
    pub(crate) fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// Requests tokens.
    pub(crate) async fn tokens(&self, app: &App, form: &[(&str, &str)]) -> Result<Tokens, AuthError> {
        self.tokens_within(TIMEOUT, app, form).await
    }

    /// Requests tokens without presenting a one-time credential, so that the call can be abandoned and repeated.
    pub(crate) async fn repeatable_tokens(&self, app: &App, form: &[(&str, &str)]) -> Result<Tokens, AuthError> {
        self.tokens_within(REPEATABLE_TIMEOUT, app, form).await
    }

    async fn tokens_within(&self, limit: Duration, app: &App, form: &[(&str, &str)]) -> Result<Tokens, AuthError> {
        let response = self.post_within(limit, &TOKEN, app, form).await?;
        Tokens::read(&response, clock::now()).map_err(|error| error.during(TOKEN.name))
    }

    /// Posts a form. An app without a secret sends its id in the form.
    pub(crate) async fn post(
        &self,
        operation: &'static Operation,
        app: &App,
        form: &[(&str, &str)],
    ) -> Result<Value, AuthError> {
        self.post_within(TIMEOUT, operation, app, form).await
    }

    async fn post_within(
        &self,
        limit: Duration,
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
        let mut secrets = Redactor::default();
        secrets.add_headers(&headers);
        for (name, value) in &pairs {
            secrets.add_named(name, value);
        }
        let secrets = secrets.finish();
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        let request = AbsoluteUrl::parse(&self.url(operation.path))
            .and_then(|url| EncodedRequest::to(Method::POST, &url, headers, Body::from(body)))
            .map_err(|error| AuthError::new(error.to_string()))?;
        let call = self.send(operation, request);
        tokio::time::timeout(limit, call)
            .await
            .unwrap_or_else(|_| Err(AuthError::unavailable("Zoom's OAuth server did not respond in time")))
            .map_err(|error| error.redacted(&secrets).during(operation.name))
    }

    /// Returns the URL of a path on the server.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.0.base)
    }

    async fn send(&self, operation: &'static Operation, request: EncodedRequest) -> Result<Value, AuthError> {
        let unreachable = |error| AuthError::unavailable("Zoom's OAuth server can't be reached").with_source(error);
        let response = self.0.transport.send(operation, request).await.map_err(unreachable)?;
        let retry_at = retry_after::from_headers(response.headers(), clock::now());
        let (status, body) = (response.status(), response.into_body());
        let body = body.collect(MAX_RESPONSE_SIZE).await.map_err(|error| {
            AuthError::unavailable("the response of Zoom's OAuth server can't be read").with_source(error)
        })?;
        read(status, &body).map_err(|error| match error.kind() {
            AuthErrorKind::Unavailable => error.with_retry_at(retry_at),
            _ => error,
        })
    }
}

/// Returns the JSON of a successful response, or the error that the server reports.
pub(super) fn read(status: StatusCode, body: &[u8]) -> Result<Value, AuthError> {
    let json: Option<Value> = json_text::read(body).ok();
    let text = |name: &str| json.as_ref().and_then(|json| json.get(name)?.as_str()).filter(|text| !text.is_empty());
    let error = text("error");
    if status.is_success() && error.is_none() {
        return json.ok_or_else(|| {
            AuthError::bad_response(format!("Zoom's OAuth server returned {status} with a body that is not JSON"))
                .with_status(status)
        });
    }
    let messages = [text("reason"), text("error_description"), text("errorMessage"), text("message")];
    let message = messages.into_iter().flatten().next();
    let mut reason = format!("Zoom's OAuth server returned {status}");
    for part in [error, message].into_iter().flatten() {
        reason.push_str(": ");
        reason.extend(part.chars().take(EXCERPT_LIMIT));
    }
    let is_temporary = status.is_server_error() || matches!(status.as_u16(), 408 | 429);
    let fault = if is_temporary { AuthError::unavailable(reason) } else { AuthError::rejected(reason) };
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

    #[test]
    fn a_byte_order_mark_and_half_a_surrogate_pair_are_read() {
        let body = b"\xef\xbb\xbf{\"access_token\":\"a\",\"note\":\"\\ud83d\"}";
        let tokens = Tokens::read(&read(StatusCode::OK, body).unwrap(), clock::now()).unwrap();
        assert_eq!(tokens.access_token.expose(), "a");
        let body = b"\xef\xbb\xbf{\"error\":\"invalid_grant\",\"reason\":\"No \\ud83d!\"}";
        let error = read(StatusCode::BAD_REQUEST, body).unwrap_err();
        assert_eq!(error.oauth_error(), Some("invalid_grant"));
        assert!(error.to_string().ends_with("No \u{fffd}!"), "{error}");
    }

    #[test]
    fn an_error_has_what_the_server_said() {
        for (status, body, kind, oauth_error, reason) in [
            (
                400,
                r#"{"reason":"Invalid Token!","error":"invalid_grant"}"#,
                AuthErrorKind::Rejected,
                Some("invalid_grant"),
                "400 Bad Request: invalid_grant: Invalid Token!",
            ),
            (400, "Bad Request", AuthErrorKind::Rejected, None, "400 Bad Request"),
            (
                401,
                r#"{"error":"invalid_client","reason":""}"#,
                AuthErrorKind::Rejected,
                Some("invalid_client"),
                "401 Unauthorized: invalid_client",
            ),
            (302, "", AuthErrorKind::Rejected, None, "302 Found"),
            (429, "{}", AuthErrorKind::Unavailable, None, "429 Too Many Requests"),
            (500, "<html>", AuthErrorKind::Unavailable, None, "500 Internal Server Error"),
            (200, "<html>", AuthErrorKind::BadResponse, None, "200 OK with a body that is not JSON"),
            (200, "", AuthErrorKind::BadResponse, None, "200 OK with a body that is not JSON"),
            (200, r#"{"error":"a"}"#, AuthErrorKind::Rejected, Some("a"), "200 OK: a"),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            // The same response after a byte-order mark.
            let marked = read(status, &[b"\xef\xbb\xbf", body.as_bytes()].concat()).unwrap_err();
            assert_eq!((marked.kind(), marked.oauth_error()), (kind, oauth_error), "{body}");
            let error = read(status, body.as_bytes()).unwrap_err();
            assert_eq!(error.status(), Some(status), "{body}");
            assert_eq!((error.kind(), error.oauth_error()), (kind, oauth_error), "{body}");
            assert_eq!(error.to_string(), format!("Zoom's OAuth server returned {reason}"));
        }
    }
}

//! The server over HTTP: each bearer token, or each subject of access tokens, has its own login, and a web page can't
//! use any login unless its origin is allowed.

use std::{collections::HashMap, convert::Infallible, net::SocketAddr, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{
    HeaderMap, Method, Request, Response, StatusCode, Uri,
    header::{self, HeaderValue},
    uri::Authority,
};
use http_body_util::{BodyExt as _, Full, combinators::BoxBody};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use rmcp::transport::streamable_http_server::{
    StreamableHttpServerConfig, StreamableHttpService, session::local::LocalSessionManager,
};
use tokio::net::TcpListener;

use crate::{
    backend::Backend,
    future::BoxFuture,
    oauth::{Denial, Resource, Subject},
    server::Server,
};

/// The path of the server.
pub const PATH: &str = "/mcp";

/// How long to wait after failing to accept a connection, for example because too many files are open.
const ACCEPT_DELAY: Duration = Duration::from_millis(100);

/// The methods and headers that a web page from an allowed origin may send and read.
const CROSS_ORIGIN: [(header::HeaderName, &str); 4] = [
    (header::VARY, "origin"),
    (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, DELETE"),
    (
        header::ACCESS_CONTROL_ALLOW_HEADERS,
        "authorization, content-type, accept, last-event-id, mcp-protocol-version, mcp-session-id, mcp-method, mcp-name",
    ),
    (header::ACCESS_CONTROL_EXPOSE_HEADERS, "mcp-session-id, www-authenticate"),
];

/// Who may call the server, and the backend for each caller.
pub enum Access {
    /// Everyone who has one of these bearer tokens.
    Tokens(Vec<(String, Arc<dyn Backend>)>),
    /// Everyone who has an access token for this resource with one of these subjects.
    Subjects(Resource, Vec<(Subject, Arc<dyn Backend>)>),
}

/// The servers, by the callers who may use them.
pub struct Http {
    callers: Callers,
    /// The origins, as [`origin`] returns them.
    origins: Vec<String>,
}

enum Callers {
    Tokens(HashMap<Vec<u8>, Service>),
    Subjects(Box<Resource>, HashMap<Subject, Service>),
}

type Service = StreamableHttpService<Server, LocalSessionManager>;

impl Http {
    /// Creates the servers. Requests must name one of the hosts, and requests from browsers must name one of the
    /// origins.
    #[must_use]
    pub fn new(access: Access, hosts: &[String], origins: &[String]) -> Self {
        let config = StreamableHttpServerConfig::default()
            .with_allowed_hosts(hosts.iter().cloned())
            .with_allowed_origins(origins.iter().cloned())
            .enforce_origin_validation();
        // A session belongs to the caller that started it.
        let service = |backend| {
            let server = Server::new(backend);
            StreamableHttpService::new(
                move || Ok(server.clone()),
                Arc::new(LocalSessionManager::default()),
                config.clone(),
            )
        };
        let callers = match access {
            Access::Tokens(tokens) => {
                let tokens = tokens.into_iter().map(|(token, backend)| (token.into_bytes(), service(backend)));
                Callers::Tokens(tokens.collect())
            }
            Access::Subjects(resource, subjects) => {
                let subjects = subjects.into_iter().map(|(subject, backend)| (subject, service(backend)));
                Callers::Subjects(Box::new(resource), subjects.collect())
            }
        };
        Self { callers, origins: origins.to_vec() }
    }

    /// Serves connections until the future is dropped.
    #[must_use]
    pub fn serve(self, listener: TcpListener) -> BoxFuture<'static, ()> {
        let http = Arc::new(self);
        Box::pin(async move {
            loop {
                // A connection that failed before it was accepted does not affect anyone else.
                let Ok((stream, _)) = listener.accept().await else {
                    tokio::time::sleep(ACCEPT_DELAY).await;
                    continue;
                };
                let http = Arc::clone(&http);
                let respond = service_fn(move |request| {
                    let http = Arc::clone(&http);
                    async move { Ok::<_, Infallible>(http.respond(request).await) }
                });
                tokio::spawn(async move {
                    let mut server = hyper::server::conn::http1::Builder::new();
                    // A client that disconnects in the middle of a request does not need a response.
                    _ = server.timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), respond).await;
                });
            }
        })
    }

    /// Responds, and allows web pages from allowed origins to read the response. A browser asks for permission before
    /// it sends the token.
    async fn respond(&self, request: Request<Incoming>) -> Response<BoxBody<Bytes, Infallible>> {
        let Some(origin) = self.allowed_origin(request.headers()).cloned() else {
            return self.respond_to(request).await;
        };
        let mut response = match *request.method() {
            Method::OPTIONS => plain(StatusCode::NO_CONTENT, String::new()),
            _ => self.respond_to(request).await,
        };
        let headers = response.headers_mut();
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.extend(CROSS_ORIGIN.map(|(name, value)| (name, HeaderValue::from_static(value))));
        response
    }

    /// Returns the origin of the web page that sent a request, if it is one of the allowed ones.
    fn allowed_origin<'a>(&self, headers: &'a HeaderMap) -> Option<&'a HeaderValue> {
        let sent = headers.get(header::ORIGIN)?;
        let known = origin(sent.to_str().ok()?).ok()?;
        self.origins.contains(&known).then_some(sent)
    }

    async fn respond_to(&self, request: Request<Incoming>) -> Response<BoxBody<Bytes, Infallible>> {
        let path = request.uri().path();
        if let Callers::Subjects(resource, _) = &self.callers
            && resource.has_metadata_at(path, PATH)
        {
            return metadata(resource, request.method());
        }
        if path != PATH {
            return plain(StatusCode::NOT_FOUND, format!("the server is at {PATH}\n"));
        }
        let bearer = request.headers().get(header::AUTHORIZATION).map(HeaderValue::as_bytes).and_then(bearer);
        let service = match &self.callers {
            Callers::Tokens(tokens) => bearer.and_then(|token| find(tokens, token)).ok_or_else(|| {
                Box::new(unauthorized("Bearer realm=\"zoomctl\"", "send `Authorization: Bearer TOKEN`"))
            }),
            Callers::Subjects(resource, subjects) => service(resource, subjects, bearer).await,
        };
        match service {
            Ok(service) => service.handle(request).await,
            Err(response) => *response,
        }
    }
}

type Denied = Box<Response<BoxBody<Bytes, Infallible>>>;

/// Returns the server of an access token's subject, or the response to a request without a valid token.
async fn service<'a>(
    resource: &Resource,
    subjects: &'a HashMap<Subject, Service>,
    bearer: Option<&[u8]>,
) -> Result<&'a Service, Denied> {
    let Some(token) = bearer.filter(|token| !token.is_empty()) else {
        return Err(Box::new(unauthorized(&resource.challenge(None), "send `Authorization: Bearer TOKEN`")));
    };
    let denial = match std::str::from_utf8(token) {
        Ok(token) => match resource.subject(token).await {
            Ok(subject) => {
                let problem = "there is no login for the subject of the token\n".to_owned();
                return subjects.get(&subject).ok_or_else(|| Box::new(plain(StatusCode::FORBIDDEN, problem)));
            }
            Err(denial) => denial,
        },
        Err(_) => Denial::Invalid("the token is not text"),
    };
    Err(Box::new(match denial {
        Denial::Invalid(reason) => unauthorized(&resource.challenge(Some(reason)), reason),
        Denial::Unavailable(problem) => plain(StatusCode::SERVICE_UNAVAILABLE, format!("{problem}\n")),
    }))
}

/// Returns the server of a bearer token. All tokens are compared, each of them completely, so that the time taken does
/// not reveal anything.
fn find<'a>(tokens: &'a HashMap<Vec<u8>, Service>, token: &[u8]) -> Option<&'a Service> {
    let mut found = None;
    for (known, service) in tokens {
        let difference = known.iter().zip(token).fold(0, |difference, (a, b)| difference | (a ^ b));
        if difference == 0 && known.len() == token.len() {
            found = Some(service);
        }
    }
    found
}

/// Returns the metadata of the resource, which anybody may read.
fn metadata(resource: &Resource, method: &Method) -> Response<BoxBody<Bytes, Infallible>> {
    if !matches!(*method, Method::GET | Method::HEAD) {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "send GET\n".to_owned());
    }
    let mut response = plain(StatusCode::OK, resource.metadata().to_string());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn unauthorized(challenge: &str, text: &str) -> Response<BoxBody<Bytes, Infallible>> {
    let mut response = plain(StatusCode::UNAUTHORIZED, format!("{text}\n"));
    // A challenge consists of parsed URLs and of this crate's own text, so it is a valid header value.
    if let Ok(challenge) = HeaderValue::try_from(challenge) {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
    }
    response
}

/// Returns the token of an `Authorization` header.
fn bearer(value: &[u8]) -> Option<&[u8]> {
    let (scheme, token) = value.split_at_checked(7)?;
    scheme.eq_ignore_ascii_case(b"bearer ").then(|| token.trim_ascii())
}

fn plain(status: StatusCode, text: String) -> Response<BoxBody<Bytes, Infallible>> {
    let mut response = Response::new(Full::new(Bytes::from(text)).boxed());
    *response.status_mut() = status;
    response
}

/// Parses the origin of a web page, and adds the port if it is omitted.
///
/// # Errors
///
/// What to write instead.
pub fn origin(text: &str) -> Result<String, String> {
    let wrong = || "write the scheme, the host and the port of the page, as in `http://localhost:6274`".to_owned();
    let (scheme, rest) = text.split_once("://").ok_or_else(wrong)?;
    let scheme = scheme.to_ascii_lowercase();
    let default_port = match scheme.as_str() {
        "http" => 80,
        "https" => 443,
        _ => return Err(wrong()),
    };
    let (host, port) = authority(rest).ok_or_else(wrong)?;
    let origin = format!("{scheme}://{host}:{}", port.unwrap_or(default_port));
    Uri::try_from(&origin).map(|_| origin).map_err(|_| wrong())
}

/// Parses a host that requests may name, with or without a port.
///
/// # Errors
///
/// What to write instead.
pub fn host(text: &str) -> Result<String, String> {
    let wrong = || "write a host without a scheme or a path, as in `mcp.example.com` or `[::1]:8765`".to_owned();
    let (host, port) = authority(text).ok_or_else(wrong)?;
    Ok(port.map_or(host.clone(), |port| format!("{host}:{port}")))
}

/// Splits an authority into its host, in lower case, and its port. Rejects a user name, and an asterisk, which would
/// not match anything.
fn authority(text: &str) -> Option<(String, Option<u16>)> {
    let parsed = Authority::try_from(text).ok()?;
    let (host, port) = (parsed.host(), parsed.port_u16());
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let is_host = host.starts_with('[') || (!host.is_empty() && host.chars().all(is_name));
    let is_whole = match port {
        Some(port) => text == format!("{host}:{port}"),
        None => text == host,
    };
    (is_host && is_whole).then(|| (host.to_ascii_lowercase(), port))
}

/// Returns the hosts that a request may name: the address on which the server listens, the loopback addresses, and the
/// allowed hosts from the flags.
#[must_use]
pub fn hosts(address: SocketAddr, allowed: &[String]) -> Vec<String> {
    let mut hosts = vec!["localhost".to_owned(), "127.0.0.1".to_owned(), "[::1]".to_owned(), "::1".to_owned()];
    if !address.ip().is_unspecified() {
        hosts.push(address.to_string());
    }
    hosts.extend(allowed.iter().cloned());
    hosts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_has_a_port_and_a_host_no_more_than_that() {
        for (text, expected) in [
            ("http://localhost:6274", Some("http://localhost:6274")),
            ("HTTP://LocalHost", Some("http://localhost:80")),
            ("https://app.example.com", Some("https://app.example.com:443")),
            ("http://[::1]:5", Some("http://[::1]:5")),
            ("localhost:6274", None),
            ("ftp://localhost", None),
            ("http://localhost:6274/", None),
            ("http://localhost/app", None),
            ("http://localhost:*", None),
            ("http://*.example.com", None),
            ("http://user@localhost", None),
            ("http://localhost:99999", None),
            ("http://localhost:", None),
            ("http://", None),
            ("null", None),
            ("*", None),
        ] {
            assert_eq!(origin(text).ok().as_deref(), expected, "{text}");
        }
        for (text, expected) in [
            ("mcp.example.com", Some("mcp.example.com")),
            ("MCP.example.com:8765", Some("mcp.example.com:8765")),
            ("[::1]:5", Some("[::1]:5")),
            ("https://mcp.example.com", None),
            ("mcp.example.com/mcp", None),
            ("*.example.com", None),
            ("::1", None),
            ("", None),
        ] {
            assert_eq!(host(text).ok().as_deref(), expected, "{text}");
        }
    }
}

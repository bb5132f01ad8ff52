//! Sends requests to a webhook, over connections that are kept open.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::{Mutex, PoisonError},
};

use bytes::Bytes;
use http::{
    HeaderMap, Method, Request, StatusCode, Uri,
    header::{CONTENT_TYPE, HOST, HeaderValue, USER_AGENT},
};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::setup_error::SetupError;

/// The maximum number of bytes of a response that are read.
const MAX_RESPONSE: usize = 64 * 1024;

/// The maximum number of idle connections that are kept open.
const MAX_IDLE: usize = 64;

/// The hosts to which events are sent. Events are sent over plain HTTP.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Hosts {
    #[default]
    ThisMachine,
    Any,
}

/// The target of a webhook's deliveries.
pub(crate) struct Target {
    host: String,
    port: u16,
    host_header: HeaderValue,
    /// The path and the query.
    uri: Uri,
    /// The URL without its query, which may contain a credential.
    pub(crate) shown: String,
    idle: Mutex<Vec<SendRequest<Full<Bytes>>>>,
}

impl Target {
    /// Parses the URL of a webhook.
    ///
    /// # Errors
    ///
    /// If it is not an `http` URL, or if `hosts` does not allow its host.
    pub(crate) fn parse(url: &str, hosts: Hosts) -> Result<Self, SetupError> {
        let example = "write a URL such as \"http://127.0.0.1:3000/zoom/events\"";
        let uri: Uri =
            url.parse().map_err(|_| SetupError::new(format!("the webhook's URL can't be read: {example}")))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(SetupError::new(format!("the webhook's URL has no host: {example}")));
        };
        if authority.as_str().contains('@') {
            return Err(SetupError::new("the webhook's URL has a user name or a password: omit them"));
        }
        if scheme != "http" {
            let problem = "a sandbox sends over plain HTTP";
            return Err(SetupError::new(format!(
                "`{scheme}` is not a scheme for the webhook's URL, as {problem}: {example}"
            )));
        }
        // An IPv6 address has brackets only in a URL.
        let host = authority.host().trim_matches(['[', ']']);
        if hosts == Hosts::ThisMachine && !is_loopback(host) {
            let problem = "is not this machine, and anybody on the network path could read the events";
            let help = "or allow it with `SandboxBuilder::allow_any_host` or `zoomctl sandbox --allow-any-host`";
            return Err(SetupError::new(format!("`{host}` {problem}: {example}, {help}")));
        }
        let port = match authority.as_str().strip_prefix(authority.host()).unwrap_or_default().strip_prefix(':') {
            None => Some(80),
            Some(port) => port.parse().ok().filter(|port| *port != 0),
        };
        let port = port.ok_or_else(|| {
            SetupError::new(format!("the webhook's URL has a port that is not a number from 1 to 65535: {example}"))
        })?;
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let path: Uri =
            path.parse().map_err(|_| SetupError::new(format!("the webhook's URL has no path: {example}")))?;
        Ok(Self {
            host: host.to_owned(),
            port,
            host_header: HeaderValue::from_str(authority.as_str())
                .map_err(|_| SetupError::new(format!("the webhook's URL has no host: {example}")))?,
            shown: format!("http://{authority}{}", uri.path()),
            uri: path,
            idle: Mutex::default(),
        })
    }

    /// Sends JSON with these headers, and returns the status and the body of the response.
    ///
    /// # Errors
    ///
    /// A description of what went wrong with the connection.
    pub(crate) async fn post(&self, headers: HeaderMap, body: Bytes) -> Result<(StatusCode, Bytes), String> {
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = headers;
        request.headers_mut().insert(HOST, self.host_header.clone());
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
        request.headers_mut().insert(USER_AGENT, HeaderValue::from_static("zoom-sandbox"));
        let mut kept = self.kept().await;
        let (mut connection, response) = loop {
            let is_new = kept.is_none();
            let mut connection = match kept.take() {
                Some(connection) => connection,
                None => self.connect().await.map_err(|error| format!("cannot connect: {error}"))?,
            };
            match connection.try_send_request(request).await {
                Ok(response) => break (connection, response),
                Err(mut error) => match error.take_message() {
                    // The receiver closed the connection before the request was sent.
                    Some(unsent) if !is_new => request = unsent,
                    _ => return Err(format!("the connection failed: {}", error.error())),
                },
            }
        };
        let (head, body) = response.into_parts();
        let body = match Limited::new(body, MAX_RESPONSE).collect().await {
            Ok(body) => body.to_bytes(),
            // The status is enough, and the connection is not used again.
            Err(error) if error.is::<LengthLimitError>() => return Ok((head.status, Bytes::new())),
            Err(error) => return Err(format!("the response can't be read: {error}")),
        };
        if connection.ready().await.is_ok() {
            let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
            if idle.len() < MAX_IDLE {
                idle.push(connection);
            }
        }
        Ok((head.status, body))
    }

    /// Returns a connection that is still open.
    async fn kept(&self) -> Option<SendRequest<Full<Bytes>>> {
        loop {
            let mut connection = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()?;
            if connection.ready().await.is_ok() {
                return Some(connection);
            }
        }
    }

    async fn connect(&self) -> io::Result<SendRequest<Full<Bytes>>> {
        let socket = if is_localhost(&self.host) {
            // A resolver could return another machine's address.
            let addresses = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
            TcpStream::connect(addresses.map(|address| SocketAddr::new(address, self.port)).as_slice()).await?
        } else {
            TcpStream::connect((self.host.as_str(), self.port)).await?
        };
        socket.set_nodelay(true)?;
        let (sender, connection) = handshake(TokioIo::new(socket)).await.map_err(io::Error::other)?;
        // The task ends when the sender is dropped.
        tokio::spawn(connection);
        Ok(sender)
    }
}

fn is_localhost(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
}

/// Returns whether a host is this machine.
fn is_loopback(host: &str) -> bool {
    is_localhost(host) || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

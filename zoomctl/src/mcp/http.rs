//! The server over HTTP: each bearer token has a login of its own, and web pages of other origins reach none.

use std::{collections::HashMap, convert::Infallible, net::SocketAddr, sync::Arc};

use bytes::Bytes;
use http::{Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Full, combinators::BoxBody};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use rmcp::transport::streamable_http_server::{
    StreamableHttpServerConfig, StreamableHttpService, session::local::LocalSessionManager,
};
use tokio::net::TcpListener;

use super::server::Server;

/// The path of the server.
pub(crate) const PATH: &str = "/mcp";

/// The servers by their bearer tokens.
pub(crate) struct Http {
    services: HashMap<Vec<u8>, Service>,
}

type Service = StreamableHttpService<Server, LocalSessionManager>;

impl Http {
    /// Creates the servers, each with the token that it is for. Requests must name one of the hosts, and browsers one of the
    /// origins.
    pub(crate) fn new(servers: Vec<(String, Server)>, hosts: &[String], origins: &[String]) -> Self {
        let config = StreamableHttpServerConfig::default()
            .with_allowed_hosts(hosts.iter().cloned())
            .with_allowed_origins(origins.iter().cloned())
            .enforce_origin_validation();
        let services = servers.into_iter().map(|(token, server)| {
            // A session belongs to the token that began it.
            let service = StreamableHttpService::new(
                move || Ok(server.clone()),
                Arc::new(LocalSessionManager::default()),
                config.clone(),
            );
            (token.into_bytes(), service)
        });
        Self { services: services.collect() }
    }

    /// Serves connections until it is dropped.
    pub(crate) async fn serve(self, listener: TcpListener) {
        let http = Arc::new(self);
        loop {
            // A connection that failed before it was accepted concerns nobody else.
            let Ok((stream, _)) = listener.accept().await else { continue };
            let http = Arc::clone(&http);
            let respond = service_fn(move |request| {
                let http = Arc::clone(&http);
                async move { Ok::<_, Infallible>(http.respond(request).await) }
            });
            tokio::spawn(async move {
                let mut server = hyper::server::conn::http1::Builder::new();
                // A client that goes away in the middle needs no response.
                _ = server.timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), respond).await;
            });
        }
    }

    async fn respond(&self, request: Request<Incoming>) -> Response<BoxBody<Bytes, Infallible>> {
        if request.uri().path() != PATH {
            return plain(StatusCode::NOT_FOUND, format!("the server is at {PATH}\n"));
        }
        let bearer = request.headers().get(header::AUTHORIZATION).map(header::HeaderValue::as_bytes).and_then(bearer);
        let Some(service) = bearer.and_then(|token| self.service(token)) else {
            let mut response = plain(StatusCode::UNAUTHORIZED, "send `Authorization: Bearer TOKEN`\n".to_owned());
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, header::HeaderValue::from_static("Bearer realm=\"zoomctl\""));
            return response;
        };
        service.handle(request).await
    }

    /// Returns the server of a token. All tokens are compared, and each in full, so that the time shows nothing.
    fn service(&self, token: &[u8]) -> Option<&Service> {
        let mut found = None;
        for (known, service) in &self.services {
            let difference = known.iter().zip(token).fold(0, |difference, (a, b)| difference | (a ^ b));
            if difference == 0 && known.len() == token.len() {
                found = Some(service);
            }
        }
        found
    }
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

/// Returns the hosts that a request may name: the address that the server listens on, this machine, and those of the flags.
pub(crate) fn hosts(address: SocketAddr, allowed: &[String]) -> Vec<String> {
    let mut hosts = vec!["localhost".to_owned(), "127.0.0.1".to_owned(), "[::1]".to_owned(), "::1".to_owned()];
    if !address.ip().is_unspecified() {
        hosts.push(address.to_string());
    }
    hosts.extend(allowed.iter().cloned());
    hosts
}

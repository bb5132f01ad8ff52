//! A receiver for the redirect of a login on the user's own machine, for programs without a web server.

use std::{io, time::Duration};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::mpsc,
    task::JoinSet,
};

use super::{AuthServer, CodeLogin, Tokens};
use crate::{encode::origin::AbsoluteUrl, error::AuthError};

/// The largest accepted request in bytes, and the time limit for it to arrive. The time is limited because browsers
/// also open connections on which they send nothing.
const REQUEST_LIMIT: u64 = 16 * 1024;
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);

/// Receives the redirect of one login on this machine.
///
/// Only a redirect that contains the login's state is accepted; the browser then shows a small page. Every other request
/// gets status 404, and the receiver continues to wait.
///
/// # Examples
///
/// ```no_run
/// use std::time::Duration;
///
/// use zoom_core::{auth::{App, AuthServer, AuthorizationCode, FileStore, LoopbackReceiver, RefreshToken, TokenStore}, Client, Environment};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), zoom_core::Error> {
/// let (app, store) = (App::new("client-id"), FileStore::new("tokens.json"));
/// if store.load().await?.is_none() {
///     let server = AuthServer::new(&Environment::commercial())?;
///     let login = AuthorizationCode::new(app.clone(), "http://127.0.0.1:8123/zoom").begin()?;
///     let receiver = LoopbackReceiver::bind(&login).await?;
///     println!("Log in at {}", login.authorize_url(&server));
///     store.save(&receiver.tokens(&server, Duration::from_secs(300)).await?).await?;
/// }
/// let client = Client::builder().auth(RefreshToken::new(app, store)).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "the redirect is received by `tokens`"]
pub struct LoopbackReceiver<'a> {
    login: &'a CodeLogin,
    path: String,
    listener: TcpListener,
}

impl<'a> LoopbackReceiver<'a> {
    /// Listens on the port of the login's redirect URL, such as `http://127.0.0.1:8123/zoom`. Only this machine can connect.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the redirect URL is not on this machine, or if its port is in use.
    pub async fn bind(login: &'a CodeLogin) -> Result<Self, AuthError> {
        let redirect_uri = login.redirect_uri();
        let url = AbsoluteUrl::parse(redirect_uri).ok().filter(|url| !url.origin().is_https());
        let address = url.as_ref().and_then(|url| url.origin().loopback());
        let (Some(url), Some(address)) = (url, address) else {
            return Err(AuthError::new(format!(
                "the redirect URL `{redirect_uri}` is not on this machine: register one such as \
                 `http://127.0.0.1:8123/zoom` with the app, and pass it to `AuthorizationCode::new`"
            )));
        };
        let listener = TcpListener::bind(address).await.map_err(|error| {
            AuthError::new(format!("can't listen for the redirect at {address}")).with_source(error)
        })?;
        Ok(Self { login, path: url.path().to_owned(), listener })
    }

    /// Waits up to `limit` for the redirect, and exchanges its code for tokens.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if no redirect arrives in time, and the errors of [`CodeLogin::finish`]: for example, if the user
    /// declined.
    pub async fn tokens(self, server: &AuthServer, limit: Duration) -> Result<Tokens, AuthError> {
        let (found, mut query) = mpsc::channel(1);
        let mut accepting = JoinSet::new();
        accepting.spawn(accept(self.listener, self.login.clone(), self.path, found));
        let received = tokio::time::timeout(limit, query.recv()).await;
        accepting.shutdown().await;
        let Ok(Some(query)) = received else {
            let limit = limit.as_secs();
            return Err(AuthError::rejected(format!("nobody logged in within {limit} seconds: begin a new login")));
        };
        self.login.finish(server, &query).await
    }
}

/// Serves all connections concurrently, and sends the query of the redirect to `found`.
async fn accept(listener: TcpListener, login: CodeLogin, path: String, found: mpsc::Sender<String>) {
    let mut connections = JoinSet::new();
    loop {
        let Ok((socket, _)) = listener.accept().await else {
            // The system is out of resources, which is usually temporary.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let (login, path, found) = (login.clone(), path.clone(), found.clone());
        connections.spawn(async move {
            let served = tokio::time::timeout(REQUEST_TIMEOUT, serve(socket, &login, &path)).await;
            if let Ok(Ok(Some(query))) = served {
                _ = found.send(query).await;
            }
        });
        while connections.try_join_next().is_some() {}
    }
}

/// Responds to one request, and returns its query if it is the redirect of this login.
async fn serve(mut socket: TcpStream, login: &CodeLogin, path: &str) -> io::Result<Option<String>> {
    let mut head = Vec::new();
    let mut limited = (&mut socket).take(REQUEST_LIMIT);
    while !head.windows(4).any(|bytes| bytes == b"\r\n\r\n") {
        if limited.read_buf(&mut head).await? == 0 {
            return Ok(None);
        }
    }
    let head = String::from_utf8_lossy(&head);
    let target = head.strip_prefix("GET ").and_then(|rest| rest.split(' ').next());
    let query = target.and_then(|target| target.strip_prefix(path)?.strip_prefix('?'));
    let query = query.filter(|query| login.is_of(query));
    let (status, text) = match query {
        Some(_) => ("200 OK", "Zoom has sent its response. You can close this page and return to the program."),
        None => ("404 Not Found", "There is nothing here."),
    };
    let page = format!("<!doctype html><title>Zoom</title><p>{text}</p>\n");
    let length = page.len();
    let response = format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/html\r\ncontent-length: {length}\r\ncache-control: no-store\r\n\
         connection: close\r\n\r\n{page}"
    );
    socket.write_all(response.as_bytes()).await?;
    socket.shutdown().await?;
    Ok(query.map(str::to_owned))
}

//! Gets the redirect of a login on the user's own machine, for programs that have no web server.

use std::{io, net::SocketAddr, time::Duration};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::mpsc,
    task::JoinSet,
};
use url::{Host, Url};

use super::{AuthServer, CodeLogin, Tokens};
use crate::error::AuthError;

/// The most bytes of a request, and the longest time for it to arrive. Browsers open connections ahead, and say nothing.
const REQUEST_LIMIT: u64 = 16 * 1024;
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);

/// Waits on this machine for the redirect of one login.
///
/// It takes the redirect from the browser only if it brings the login's state, and shows a small page. Whatever else
/// asks is told that there is nothing, and ends nothing.
///
/// # Examples
///
/// ```no_run
/// use std::time::Duration;
///
/// use zoom_core::{
///     App, AuthServer, AuthorizationCode, Client, Environment, FileStore, LoopbackReceiver, RefreshToken, TokenStore,
/// };
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
pub struct LoopbackReceiver<'a> {
    login: &'a CodeLogin,
    path: String,
    listener: TcpListener,
}

impl<'a> LoopbackReceiver<'a> {
    /// Listens at the port that the login's redirect URL names, as in `http://127.0.0.1:8123/zoom`. Only this machine
    /// can connect.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the redirect URL is not of this machine, or if its port is taken.
    pub async fn bind(login: &'a CodeLogin) -> Result<Self, AuthError> {
        let redirect_uri = login.redirect_uri();
        let url = Url::parse(redirect_uri).ok().filter(|url| url.scheme() == "http");
        let address = url.as_ref().and_then(loopback);
        let (Some(url), Some(address)) = (url, address) else {
            return Err(AuthError::new(format!(
                "the redirect URL `{redirect_uri}` is not of this machine: register one as `http://127.0.0.1:8123/zoom` \
                 with the app, and give it to `AuthorizationCode::new`"
            )));
        };
        let listener = TcpListener::bind(address).await.map_err(|error| {
            AuthError::new(format!("the redirect can't be received at {address}")).with_source(error)
        })?;
        Ok(Self { login, path: url.path().to_owned(), listener })
    }

    /// Waits for the redirect for up to `limit`, and gets the tokens for the code that it brings.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the time is over, and those of [`CodeLogin::finish`]: that the user refused, for one.
    pub async fn tokens(self, server: &AuthServer, limit: Duration) -> Result<Tokens, AuthError> {
        let (found, mut query) = mpsc::channel(1);
        let mut accepting = JoinSet::new();
        accepting.spawn(accept(self.listener, self.login.clone(), self.path, found));
        let received = tokio::time::timeout(limit, query.recv()).await;
        accepting.shutdown().await;
        match received {
            Ok(Some(query)) => self.login.finish(server, &query).await,
            Ok(None) | Err(_) => {
                let limit = limit.as_secs();
                Err(AuthError::refused(format!("nobody logged in within {limit} seconds: begin a new login")))
            }
        }
    }
}

/// Serves all who connect, side by side, and gives the query of the redirect when it comes.
async fn accept(listener: TcpListener, login: CodeLogin, path: String, found: mpsc::Sender<String>) {
    let mut connections = JoinSet::new();
    loop {
        let Ok((socket, _)) = listener.accept().await else {
            // The system has no connection to give, which passes.
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

/// Where a URL of this machine is listened for.
fn loopback(url: &Url) -> Option<SocketAddr> {
    let port = url.port_or_known_default()?;
    match url.host()? {
        Host::Domain("localhost") => Some(([127, 0, 0, 1], port).into()),
        Host::Domain(_) => None,
        Host::Ipv4(ip) => ip.is_loopback().then(|| (ip, port).into()),
        Host::Ipv6(ip) => ip.is_loopback().then(|| (ip, port).into()),
    }
}

/// Answers one request, and gives its query if it is the redirect of this login.
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
        Some(_) => ("200 OK", "Zoom has answered. You can close this page and go back to the program."),
        None => ("404 Not Found", "There is nothing here."),
    };
    let page = format!("<!doctype html><title>Zoom</title><p>{text}</p>\n");
    let length = page.len();
    let answer = format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/html\r\ncontent-length: {length}\r\ncache-control: no-store\r\n\
         connection: close\r\n\r\n{page}"
    );
    socket.write_all(answer.as_bytes()).await?;
    socket.shutdown().await?;
    Ok(query.map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_listened_at() {
        for (url, address) in [
            ("http://127.0.0.1:8123/zoom", Some("127.0.0.1:8123")),
            ("http://localhost:8123", Some("127.0.0.1:8123")),
            ("http://[::1]:8123/", Some("[::1]:8123")),
            ("http://127.0.0.1/", Some("127.0.0.1:80")),
            ("http://0.0.0.0:8123/", None),
            ("http://10.0.0.1:8123/", None),
            ("http://example.com:8123/", None),
            ("http://127.0.0.1.example.com:8123/", None),
        ] {
            let found = loopback(&Url::parse(url).unwrap()).map(|address| address.to_string());
            assert_eq!(found.as_deref(), address, "{url}");
        }
    }
}

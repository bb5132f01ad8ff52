//! Events from Zoom's WebSocket, or from a sandbox.

use std::{error::Error as _, future::poll_fn, task::Poll};

use tokio::task::yield_now;
use zoom_core::{BaseUrl, auth::Auth, event::Event};
use zoom_events::{EventSocket, SocketError, SocketErrorKind, SocketItem};
#[cfg(feature = "sandbox")]
use zoom_sandbox::Sandbox;

use crate::{
    connect::{self, Login},
    exit::{self, Code, Failure, one_line},
    globals::Globals,
    terminal::note,
};

/// An item from a source of events.
pub(super) enum Arrival {
    Event(Event),
    /// A note for the user about the connection.
    Note(String),
}

/// A connection to Zoom's WebSocket, which is reopened when it is lost.
pub(super) struct Live {
    socket: EventSocket,
    /// Advice to print if Zoom rejects the access token.
    help: String,
    /// The sandbox of `--sandbox`, which runs until this is dropped.
    #[cfg(feature = "sandbox")]
    _sandbox: Option<Box<Sandbox>>,
}

impl Live {
    /// Connects, and prints a note that the program is listening for events.
    pub(super) async fn connect(subscription: Option<&str>, globals: &Globals) -> Result<Self, Failure> {
        let subscription = subscription.filter(|id| !id.is_empty());
        let login = if globals.is_sandbox() { Some(Login::find(globals).await?) } else { None };
        #[cfg(feature = "sandbox")]
        if let Some(Login::Sandbox(sandbox)) = login {
            let token = sandbox.access_token();
            let (url, base_url) = (sandbox.socket_url(), sandbox.base_url());
            let subscription = subscription.unwrap_or(zoom_sandbox::SUBSCRIPTION_ID);
            let help = connect::app_help(globals);
            let socket = open(zoom_core::AccessToken::new(token.clone()), &url, subscription, &help).await?;
            // The changes that another terminal makes in the sandbox arrive here as events.
            note(&format!(
                "call the sandbox from another terminal with `export ZOOM_BASE_URL={base_url} ZOOM_ACCESS_TOKEN={}`",
                token.expose()
            ));
            return Ok(Self { socket, help, _sandbox: Some(sandbox) });
        }
        drop(login);
        let (auth, base_url) = connect::app_login(globals).await?;
        let (url, is_loopback) = address(base_url.as_ref())?;
        let subscription = match subscription {
            Some(subscription) => subscription,
            #[cfg(feature = "sandbox")]
            None if is_loopback => zoom_sandbox::SUBSCRIPTION_ID,
            None => {
                return Err(Failure::usage(
                    "`listen` needs an event subscription whose method is WebSocket: add `--subscription ID` with the \
                     ID from the app's page, or add `--sandbox`",
                ));
            }
        };
        _ = is_loopback;
        let help = connect::app_help(globals);
        let socket = open(auth, &url, subscription, &help).await?;
        Ok(Self {
            socket,
            help,
            #[cfg(feature = "sandbox")]
            _sandbox: None,
        })
    }

    /// Waits for the next event or note.
    pub(super) async fn next(&mut self) -> Result<Arrival, Failure> {
        loop {
            match self.socket.next().await {
                Some(Ok(item)) => {
                    if let Some(arrival) = arrival(item) {
                        return Ok(arrival);
                    }
                }
                Some(Err(error)) => return Err(failure(&error, &self.help)),
                None => return Err(Failure::failed("the connection to Zoom's WebSocket ended")),
            }
        }
    }

    /// Returns an event or note that has already arrived, if there is one.
    pub(super) async fn arrived(&mut self) -> Option<Arrival> {
        // Lets the connection's task run twice: it first learns that the system has received something, and then reads
        // it.
        for _ in 0..2 {
            yield_now().await;
        }
        let mut next = std::pin::pin!(self.next());
        poll_fn(|context| match next.as_mut().poll(context) {
            Poll::Ready(Ok(arrival)) => Poll::Ready(Some(arrival)),
            Poll::Ready(Err(_)) | Poll::Pending => Poll::Ready(None),
        })
        .await
    }

    /// Closes the connection.
    pub(super) async fn close(self) {
        self.socket.close().await;
    }
}

async fn open(auth: impl Auth, url: &str, subscription: &str, help: &str) -> Result<EventSocket, Failure> {
    let socket = EventSocket::connect(auth, subscription).base_url(url).await.map_err(|error| failure(&error, help))?;
    note(&format!("listening for the events of the subscription `{subscription}`; press Ctrl-C to stop"));
    Ok(socket)
}

/// Returns the WebSocket address of the server that calls are sent to, and whether that server is this machine.
fn address(base_url: Option<&BaseUrl>) -> Result<(String, bool), Failure> {
    let Some(base_url) = base_url else { return Ok(("wss://ws.zoom.us/ws".to_owned(), false)) };
    let text = base_url.as_str();
    let (scheme, rest) = text.split_once("://").unwrap_or(("", text));
    let host = rest.split('/').next().unwrap_or_default();
    if base_url.is_loopback() {
        let scheme = if scheme.eq_ignore_ascii_case("https") { "wss" } else { "ws" };
        return Ok((format!("{scheme}://{host}/ws"), true));
    }
    if base_url.is_zoom() {
        let domain = if host.ends_with("zoomgov.com") { "zoomgov.com" } else { "zoom.us" };
        return Ok((format!("wss://ws.{domain}/ws"), false));
    }
    Err(Failure::usage(
        "`listen` connects to Zoom or to this machine: set the base URL to that of a sandbox, such as \
         `http://127.0.0.1:8080/v2`, or omit it",
    ))
}

/// Returns the event or the note for an item, if there is one.
fn arrival(item: SocketItem) -> Option<Arrival> {
    Some(match item {
        SocketItem::Event(event) => Arrival::Event(event),
        SocketItem::Disconnected(reason) => Arrival::Note(format!("the connection was lost: {reason}; reconnecting")),
        SocketItem::Gap(gap) => Arrival::Note(format!(
            "reconnected; events from a period of up to {:.1} s may be lost: {}",
            gap.duration.as_secs_f64(),
            gap.reason
        )),
        SocketItem::Unreadable(frame) => Arrival::Note(format!("a frame was skipped: {}", frame.problem())),
        _ => return None,
    })
}

/// Returns the failure for a connection that cannot be opened or is given up. `help` is for a rejected access token.
fn failure(error: &SocketError, help: &str) -> Failure {
    let login = error.source().and_then(|source| source.downcast_ref::<zoom_core::Error>());
    let code = match error.kind() {
        SocketErrorKind::Settings => Code::Usage,
        SocketErrorKind::Token { .. } => login.map_or(Code::Rejected, exit::code_of),
        SocketErrorKind::SubscriptionNotFound | SocketErrorKind::Status(404) => Code::NotFound,
        SocketErrorKind::Status(429) => Code::Limit,
        SocketErrorKind::Unreachable
        | SocketErrorKind::Tls
        | SocketErrorKind::Ended(_)
        | SocketErrorKind::Status(408 | 500..) => Code::Network,
        SocketErrorKind::TokenRejected
        | SocketErrorKind::TakenOver
        | SocketErrorKind::Rejected
        | SocketErrorKind::Status(_) => Code::Rejected,
        _ => Code::Failed,
    };
    let mut message = match error.kind() {
        // The library's own message mentions a Rust type.
        SocketErrorKind::TokenRejected => format!("Zoom's WebSocket rejected the access token: {help}"),
        _ => error.to_string(),
    };
    let mut cause = error.source();
    while let Some(error) = cause {
        message = format!("{message}: {}", one_line(&error.to_string()));
        cause = error.source();
    }
    Failure::Message(code, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_the_websocket_is_that_of_the_server_of_the_calls() {
        for (base_url, expected) in [
            (None, Some("wss://ws.zoom.us/ws")),
            (Some("https://api.zoom.us/v2"), Some("wss://ws.zoom.us/ws")),
            (Some("https://api.zoomgov.com/v2"), Some("wss://ws.zoomgov.com/ws")),
            (Some("http://127.0.0.1:8080/v2"), Some("ws://127.0.0.1:8080/ws")),
            (Some("https://[::1]:8443/v2"), Some("wss://[::1]:8443/ws")),
            (Some("https://example.com/v2"), None),
            (Some("https://evilzoom.us/v2"), None),
        ] {
            let base_url = base_url.map(|base_url| BaseUrl::parse(base_url).unwrap());
            let found = address(base_url.as_ref()).ok().map(|(address, _)| address);
            assert_eq!(found.as_deref(), expected);
        }
    }
}

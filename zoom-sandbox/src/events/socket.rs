//! Delivers events over a WebSocket, in Zoom's frames.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::{SinkExt as _, StreamExt as _};
use http::{
    HeaderMap, StatusCode,
    header::{CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE},
};
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::{
    sync::{mpsc::UnboundedReceiver, watch},
    time::{self, Instant},
};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{
        handshake::derive_accept_key,
        protocol::{CloseFrame, Message, Role, WebSocketConfig, frame::coding::CloseCode},
    },
};

use super::{
    backlog::Outgoing,
    note::Notes,
    status::Status,
    webhook::{STOPPED, or_stop, stopped},
};
use crate::{
    api_error::ApiError,
    response::{Response, set_header, with_type},
};

/// The path of the WebSocket.
pub(crate) const PATH: &str = "/ws";

/// How long a client may be silent before its connection is closed. A client sends a heartbeat every 30 seconds.
const SILENCE: Duration = Duration::from_secs(60);

/// How long the client may take to accept a frame.
const WRITE_TIMEOUT: Duration = Duration::from_secs(30);

/// How long closing a connection may take.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

/// The maximum number of bytes of a frame from a client.
const MAX_FRAME: usize = 64 * 1024;

/// The reason sent to a client whose subscription does not exist.
pub(crate) const NOT_FOUND: &str = "Subscription not found";

/// How a connection is handled.
pub(crate) enum Connection {
    /// The reason.
    Rejected(&'static str),
    /// The events to send. The queue ends when a newer connection replaces this one, or when the subscription is
    /// removed.
    Accepted { queue: UnboundedReceiver<Outgoing>, status: Arc<Status> },
}

/// Returns the response that switches to the WebSocket protocol.
///
/// # Errors
///
/// An error with status 426 if the request does not ask for that protocol.
pub(crate) fn switch(headers: &HeaderMap) -> Result<Response, ApiError> {
    let has = |name, value: &str| {
        let text = headers.get(name).and_then(|text| text.to_str().ok()).unwrap_or_default();
        text.split(',').any(|part| part.trim().eq_ignore_ascii_case(value))
    };
    let is_asked = has(UPGRADE, "websocket") && has(CONNECTION, "upgrade") && has(SEC_WEBSOCKET_VERSION, "13");
    let Some(key) = headers.get(SEC_WEBSOCKET_KEY).filter(|_| is_asked) else {
        let message = "This is a WebSocket: connect with a client that speaks version 13 of its protocol.";
        return Err(ApiError::new(StatusCode::UPGRADE_REQUIRED, 300, message));
    };
    let accept = derive_accept_key(key.as_bytes());
    let mut response = with_type(StatusCode::SWITCHING_PROTOCOLS, "application/json", Bytes::new());
    set_header(response.headers_mut(), "connection", "Upgrade");
    set_header(response.headers_mut(), "upgrade", "websocket");
    set_header(response.headers_mut(), SEC_WEBSOCKET_ACCEPT.as_str(), &accept);
    Ok(response)
}

/// Serves a connection until it ends or the sandbox stops.
pub(crate) async fn serve(upgrade: OnUpgrade, connection: Connection, notes: Notes, mut stop: watch::Receiver<bool>) {
    let Some(Ok(upgraded)) = or_stop(&mut stop, upgrade).await else {
        // The client closed the connection before it was switched to the WebSocket protocol.
        if let Connection::Accepted { queue, status } = connection {
            give_up(queue, &status, &notes);
        }
        return;
    };
    let config = WebSocketConfig::default().max_message_size(Some(MAX_FRAME)).max_frame_size(Some(MAX_FRAME));
    let socket = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, Some(config)).await;
    let mut socket = Socket(socket);
    let (mut queue, status) = match connection {
        Connection::Rejected(reason) => {
            _ = socket.send(frame("build_connection", false, reason), &mut stop).await;
            return socket.close(CloseCode::Policy, reason, &mut stop).await;
        }
        Connection::Accepted { queue, status } => (queue, status),
    };
    let id = status.get().id.clone();
    notes.inform(format!("subscription {id}: a WebSocket connected"));
    let (code, reason) = match socket.run(&mut queue, &status, &notes, &mut stop).await {
        End::Left => (CloseCode::Normal, "the client left"),
        End::Replaced => (CloseCode::Normal, "a newer connection for this subscription was opened"),
        End::Removed => (CloseCode::Policy, NOT_FOUND),
        End::Silent => (CloseCode::Normal, "no heartbeat within 60 seconds"),
        End::Stopped => (CloseCode::Away, "the sandbox is stopping"),
    };
    notes.inform(format!("subscription {id}: a WebSocket was closed: {reason}"));
    give_up(queue, &status, &notes);
    socket.close(code, reason, &mut stop).await;
}

/// Counts and reports the events that were not sent.
fn give_up(mut queue: UnboundedReceiver<Outgoing>, status: &Status, notes: &Notes) {
    queue.close();
    while let Ok(event) = queue.try_recv() {
        let reason = "the WebSocket was closed before the event was sent";
        status.give_up(reason);
        let id = status.get().id.clone();
        notes.warn(format!("{}: not delivered to subscription {id}: {reason}", event.name));
    }
}

/// Why a connection ends.
enum End {
    Left,
    Replaced,
    /// The subscription was removed.
    Removed,
    Silent,
    Stopped,
}

/// An open connection.
struct Socket(WebSocketStream<TokioIo<Upgraded>>);

impl Socket {
    /// Sends events and responds to heartbeats.
    async fn run(
        &mut self,
        queue: &mut UnboundedReceiver<Outgoing>,
        status: &Status,
        notes: &Notes,
        stop: &mut watch::Receiver<bool>,
    ) -> End {
        if let Err(end) = self.send(frame("build_connection", true, ""), stop).await {
            return end;
        }
        let mut heard = Instant::now();
        loop {
            tokio::select! {
                () = stopped(stop) => return End::Stopped,
                () = time::sleep_until(heard + SILENCE) => return End::Silent,
                event = queue.recv() => {
                    let Some(event) = event else {
                        return if status.is_removed() { End::Removed } else { End::Replaced };
                    };
                    let text = String::from_utf8_lossy(&event.body);
                    if let Err(end) = self.send(frame("message", true, &text), stop).await {
                        let is_stopped = matches!(end, End::Stopped);
                        let reason = if is_stopped { STOPPED } else { "the WebSocket failed" };
                        status.give_up(reason);
                        let id = status.get().id.clone();
                        notes.warn(format!("{}: not delivered to subscription {id}: {reason}", event.name));
                        return end;
                    }
                    status.get().delivered += 1;
                }
                message = self.0.next() => {
                    heard = Instant::now();
                    match message {
                        Some(Ok(Message::Text(text))) if is_heartbeat(&text) => {
                            if let Err(end) = self.send(frame("heartbeat", true, "live"), stop).await {
                                return end;
                            }
                        }
                        // The library replies to pings, and Zoom's server does not respond to other frames.
                        Some(Ok(Message::Text(_) | Message::Binary(_) | Message::Ping(_) | Message::Pong(_))) => {}
                        _ => return End::Left,
                    }
                }
            }
        }
    }

    /// Sends a frame.
    ///
    /// # Errors
    ///
    /// If the client does not accept the frame, or if the sandbox stops meanwhile.
    async fn send(&mut self, frame: Message, stop: &mut watch::Receiver<bool>) -> Result<(), End> {
        match or_stop(stop, time::timeout(WRITE_TIMEOUT, self.0.send(frame))).await {
            Some(Ok(Ok(()))) => Ok(()),
            Some(_) => Err(End::Left),
            None => Err(End::Stopped),
        }
    }

    /// Closes the connection, and reads until the client has closed it too.
    async fn close(&mut self, code: CloseCode, reason: &'static str, stop: &mut watch::Receiver<bool>) {
        let closed = async {
            // The reason is sent even if the sandbox is stopping.
            _ = self.0.send(Message::Close(Some(CloseFrame { code, reason: reason.into() }))).await;
            or_stop(stop, async { while let Some(Ok(_)) = self.0.next().await {} }).await;
        };
        _ = time::timeout(CLOSE_TIMEOUT, closed).await;
    }
}

/// Returns a frame as Zoom sends it.
fn frame(module: &str, success: bool, content: &str) -> Message {
    let content = Value::from(content);
    Message::text(format!(r#"{{"module":"{module}","success":{success},"content":{content},"header":{{}}}}"#))
}

fn is_heartbeat(text: &str) -> bool {
    let frame: Value = serde_json::from_str(text).unwrap_or_default();
    frame.get("module").and_then(Value::as_str) == Some("heartbeat")
}

//! The connections of a stream, as its director sees them.

use std::time::Duration;

use serde_json::Value;
use tokio::sync::{mpsc, oneshot};

use super::schedule::Kinds;

/// How long a message may wait for the client to read the messages before it.
const SEND_TIMEOUT: Duration = Duration::from_secs(5);

/// How long a client may take to read everything before the stream ends.
const FLUSH_TIMEOUT: Duration = Duration::from_secs(5);

/// The number of keep-alive requests without a response after which a client counts as gone.
const MAX_UNANSWERED: u8 = 3;

/// An instruction for a connection.
pub(super) enum Out {
    Text(String),
    Bytes(&'static [u8]),
    /// Report when the client has read everything up to here.
    Flush(oneshot::Sender<()>),
    /// Close with a reason.
    Close(&'static str),
    /// Cut the connection.
    Break,
}

/// An open connection.
pub(super) struct Connection {
    pub(super) number: u64,
    /// The kinds of media that it carries; none for signaling.
    pub(super) kinds: Kinds,
    out: mpsc::Sender<Out>,
    /// The number of keep-alive requests that have had no response.
    unanswered: u8,
    /// Whether nothing more is sent on the connection.
    pub(super) is_silent: bool,
}

impl Connection {
    pub(super) fn new(number: u64, kinds: Kinds, out: mpsc::Sender<Out>) -> Self {
        Self { number, kinds, out, unanswered: 0, is_silent: false }
    }

    /// Sends a message, and returns whether the client can receive it.
    pub(super) async fn send(&self, message: &Value) -> bool {
        self.put(Out::Text(message.to_string())).await
    }

    pub(super) async fn put(&self, out: Out) -> bool {
        !self.is_silent && self.out.send_timeout(out, SEND_TIMEOUT).await.is_ok()
    }

    /// Closes the connection with a reason.
    pub(super) async fn close(self, reason: &'static str) {
        _ = self.out.send_timeout(Out::Close(reason), SEND_TIMEOUT).await;
    }

    /// Cuts the connection.
    pub(super) async fn cut(self) {
        _ = self.out.send_timeout(Out::Break, SEND_TIMEOUT).await;
    }

    /// Waits until the client has read everything, within a time limit.
    pub(super) async fn flush(&self) {
        let (done, is_done) = oneshot::channel();
        if self.put(Out::Flush(done)).await {
            _ = tokio::time::timeout(FLUSH_TIMEOUT, is_done).await;
        }
    }

    /// Counts a keep-alive request, and returns whether too many have had no response.
    pub(super) fn asks(&mut self) -> bool {
        if self.is_silent {
            return false;
        }
        self.unanswered += 1;
        self.unanswered > MAX_UNANSWERED
    }

    /// Handles a response to a keep-alive request.
    pub(super) fn is_answered(&mut self) {
        self.unanswered = 0;
    }
}

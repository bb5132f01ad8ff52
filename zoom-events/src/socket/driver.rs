//! Carries out what the state machine decides: the only place where a socket and a clock come together.

use std::{collections::VecDeque, future::pending, pin::Pin, sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::{FutureExt as _, SinkExt as _, StreamExt as _};
use tokio::{
    sync::{mpsc, oneshot},
    time::{Instant, sleep_until, timeout},
};
use tokio_tungstenite::tungstenite::{Message, protocol::CloseFrame};

use super::{
    connector::{Attempt, Connector, Credential},
    dial::{WebSocket, lost},
    error::SocketError,
    frame::{self, Frame, HEARTBEAT, Rejection},
    item::{GapReason, SocketItem},
    machine::{Action, Input, Machine},
};

/// How long a frame may take to be written before the connection counts as broken.
const WRITE_TIMEOUT: Duration = Duration::from_secs(10);

/// How long the last frame, which closes a connection, may take to be written.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

/// The items that the stream yields.
pub(super) type Item = Result<SocketItem, SocketError>;

/// The current state of the connection.
enum Link {
    Closed,
    Connecting(Pin<Box<dyn Future<Output = Attempt> + Send>>),
    Open(Box<WebSocket>),
}

/// The task that owns the connection and ends with its stream.
pub(super) struct Driver {
    connector: Arc<Connector>,
    machine: Machine,
    began: Instant,
    link: Link,
    credential: Option<Credential>,
    /// Items for which the stream's buffer has no space yet. There are only a few, because nothing is read in the
    /// meantime.
    waiting: VecDeque<Item>,
    items: mpsc::Sender<Item>,
    /// The channel on which the outcome of the first connection is reported.
    ready: Option<oneshot::Sender<Result<(), SocketError>>>,
    has_stopped: bool,
}

impl Driver {
    pub(super) fn new(
        connector: Connector,
        machine: Machine,
        items: mpsc::Sender<Item>,
        ready: oneshot::Sender<Result<(), SocketError>>,
    ) -> Self {
        Self {
            connector: Arc::new(connector),
            machine,
            began: Instant::now(),
            link: Link::Closed,
            credential: None,
            waiting: VecDeque::new(),
            items,
            ready: Some(ready),
            has_stopped: false,
        }
    }

    /// Runs until the stream is dropped or the connection is given up.
    pub(super) async fn run(mut self) {
        self.act().await;
        while !(self.has_stopped && self.waiting.is_empty()) {
            let Some(input) = self.next_input().await else { break };
            self.machine.handle(input, self.began.elapsed());
            self.act().await;
        }
        self.disconnect().await;
    }

    /// Waits for the next input; returns `None` if the stream is no longer being read.
    async fn next_input(&mut self) -> Option<Input> {
        let is_reading = self.waiting.is_empty();
        let deadline = self.machine.deadline().map(|deadline| self.began.checked_add(deadline));
        let time = async {
            match deadline.flatten() {
                Some(deadline) => sleep_until(deadline).await,
                None => pending().await,
            }
        };
        tokio::select! {
            biased;
            () = self.items.closed() => None,
            // Frames that arrived while the whole process was paused are read before a silent connection is ended.
            () = time => Some(if self.machine.is_silent(self.began.elapsed()) {
                from_link(&mut self.link, &mut self.credential, is_reading).now_or_never().unwrap_or(Input::Time)
            } else {
                Input::Time
            }),
            permit = self.items.reserve(), if !is_reading => {
                let (permit, item) = (permit.ok()?, self.waiting.pop_front()?);
                permit.send(item);
                // More items may follow as long as the buffer has space.
                while let Some(item) = self.waiting.pop_front() {
                    if let Err(mpsc::error::TrySendError::Full(item)) = self.items.try_send(item) {
                        self.waiting.push_front(item);
                        break;
                    }
                }
                Some(if self.waiting.is_empty() { Input::Taken } else { Input::Time })
            }
            input = from_link(&mut self.link, &mut self.credential, is_reading) => Some(input),
        }
    }

    /// Carries out the actions of the machine.
    async fn act(&mut self) {
        while let Some(action) = self.machine.next_action() {
            match action {
                Action::Connect => {
                    let connector = Arc::clone(&self.connector);
                    self.link = Link::Connecting(Box::pin(async move { connector.connect().await }));
                }
                Action::Disconnect => self.disconnect().await,
                Action::SendHeartbeat => self.send_heartbeat().await,
                Action::Deliver(item) => {
                    report(&item);
                    self.waiting.push_back(Ok(item));
                }
                Action::Ready => {
                    tracing::debug!("connected to Zoom's WebSocket");
                    if let Some(ready) = self.ready.take() {
                        // If the call was dropped, nobody is waiting, and the stream is closed.
                        _ = ready.send(Ok(()));
                    }
                }
                Action::RejectToken => {
                    let rejected = self.credential.as_ref();
                    let has_another = rejected.is_some_and(|old| self.connector.auth.rejected(&old.authorization));
                    if !has_another {
                        self.machine.handle(Input::NoOtherToken, self.began.elapsed());
                    }
                }
                Action::RejectReplacement => {
                    if let Some(rejected) = &self.credential {
                        self.connector.auth.replacement_rejected(&rejected.authorization);
                    }
                }
                Action::AcceptReplacement => {
                    if let Some(accepted) = &self.credential {
                        self.connector.auth.replacement_accepted(&accepted.authorization);
                    }
                }
                Action::Stop(error) => {
                    self.has_stopped = true;
                    if let Some(ready) = self.ready.take() {
                        _ = ready.send(Err(error));
                    } else {
                        tracing::error!(%error, "the connection to Zoom's WebSocket was given up");
                        self.waiting.push_back(Err(error));
                    }
                }
            }
        }
    }

    async fn send_heartbeat(&mut self) {
        let Link::Open(socket) = &mut self.link else { return };
        let sent = tokio::select! {
            sent = timeout(WRITE_TIMEOUT, socket.send(Message::text(HEARTBEAT))) => sent,
            // The stream has been dropped, so the heartbeat is no longer needed.
            () = self.items.closed() => return,
        };
        match sent {
            Ok(Ok(())) => {}
            // The frames that arrived before the connection broke are read first; the read after them reports the loss.
            Ok(Err(error)) => tracing::debug!(%error, "a heartbeat could not be sent"),
            Err(_) => {
                let reason = GapReason::Broken(std::io::ErrorKind::TimedOut);
                self.machine.handle(Input::Lost(reason), self.began.elapsed());
            }
        }
    }

    /// Closes the connection, if there is one, and allows the server a moment to notice.
    async fn disconnect(&mut self) {
        if let Link::Open(mut socket) = std::mem::replace(&mut self.link, Link::Closed) {
            // It does not matter whether the server still reads the close frame.
            _ = timeout(CLOSE_TIMEOUT, socket.close()).await;
        }
    }
}

/// Waits for the next input from the connection. Nothing is read from an open connection unless `is_reading` is set.
async fn from_link(link: &mut Link, credential: &mut Option<Credential>, is_reading: bool) -> Input {
    let limit = |socket: &WebSocket| socket.get_config().max_frame_size.unwrap_or_default();
    match link {
        Link::Connecting(attempt) => {
            let attempt = attempt.await;
            *credential = attempt.credential;
            match attempt.outcome {
                Ok(socket) => {
                    *link = Link::Open(Box::new(socket));
                    Input::Opened
                }
                Err(error) => {
                    *link = Link::Closed;
                    tracing::warn!(%error, "Zoom's WebSocket could not be opened");
                    Input::Failed(error)
                }
            }
        }
        Link::Open(socket) if is_reading => {
            let token = credential.as_ref().map_or("", |credential| credential.token.expose());
            match socket.next().await {
                Some(Ok(Message::Text(text))) => Input::Frame(frame::read(Bytes::from(text), token)),
                Some(Ok(Message::Binary(body))) => Input::Frame(frame::read(body, token)),
                // tungstenite itself responds to a ping.
                Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_))) => Input::Frame(Frame::Alive),
                Some(Ok(Message::Close(close))) => closed(close.as_ref(), token),
                Some(Err(error)) => Input::Lost(lost(&error, limit(socket))),
                None => closed(None, token),
            }
        }
        Link::Open(_) | Link::Closed => pending().await,
    }
}

fn closed(close: Option<&CloseFrame>, token: &str) -> Input {
    let text = close.map_or("", |close| close.reason.as_str());
    let code = close.map(|close| close.code.into());
    let reason = frame::said(text, token);
    let rejection = if text.is_empty() { Rejection::Other } else { frame::rejection(text) };
    Input::Closed(rejection, GapReason::Closed { code, reason })
}

/// Logs the items that belong in the log even if the program ignores them.
fn report(item: &SocketItem) {
    match item {
        SocketItem::Event(_) => {}
        SocketItem::Disconnected(reason) => tracing::warn!(%reason, "the connection to Zoom's WebSocket was lost"),
        SocketItem::Gap(gap) => {
            let milliseconds = u64::try_from(gap.duration.as_millis()).unwrap_or(u64::MAX);
            tracing::warn!(gap_ms = milliseconds, "reconnected to Zoom's WebSocket; the events in the gap are lost");
        }
        SocketItem::Unreadable(frame) => {
            tracing::warn!(bytes = frame.body().len(), problem = frame.problem(), "a frame from Zoom can't be read");
        }
    }
}

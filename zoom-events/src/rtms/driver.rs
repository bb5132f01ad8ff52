//! Carries out what the session decides: the only place where sockets and a clock come together.

use std::{
    future::{pending, poll_fn},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_util::{FutureExt as _, SinkExt as _, StreamExt as _};
use tokio::{
    sync::mpsc,
    task::unconstrained,
    time::{Instant, sleep_until, timeout},
};
use tokio_tungstenite::tungstenite::Message as WsMessage;
use tokio_util::sync::CancellationToken;
use zoom_core::jiff::Timestamp;

use super::{
    buffer::Queue,
    code::StreamState,
    dialer::Dialer,
    error::RtmsError,
    item::Item,
    link::Link,
    message::Message,
    open::Open,
    session::{Action, Input, Session},
};
use crate::{
    SocketError,
    receiver::Chain,
    socket::{
        dial::{WebSocket, lost},
        frame::said,
        item::GapReason,
    },
};

/// How long a message may take to be written before the connection counts as broken.
const WRITE_TIMEOUT: Duration = Duration::from_secs(10);

/// How long the last frame, which closes a connection, may take to be written.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

/// The maximum number of messages that are read from a connection at the end of a stream.
const DRAINED: usize = 10_000;

/// The current state of a connection.
enum Socket {
    Connecting(Pin<Box<dyn Future<Output = Result<WebSocket, SocketError>> + Send>>),
    Open(Box<WebSocket>),
}

/// The task that owns the connections of a stream and ends with the stream.
pub(super) struct Driver {
    session: Session,
    dialer: Arc<Dialer>,
    sockets: Vec<(Link, Socket)>,
    /// The index of the socket to read first next time, so that a busy socket does not hold up the others.
    turn: usize,
    queue: Arc<Queue>,
    controls: mpsc::Receiver<Input>,
    dropped: CancellationToken,
    began: Instant,
    has_ended: bool,
    /// Dropped last.
    _open: Open,
}

impl Driver {
    pub(super) fn new(
        session: Session,
        dialer: Dialer,
        queue: Arc<Queue>,
        controls: mpsc::Receiver<Input>,
        dropped: CancellationToken,
        open: Open,
    ) -> Self {
        Self {
            session,
            dialer: Arc::new(dialer),
            sockets: Vec::new(),
            turn: 0,
            queue,
            controls,
            dropped,
            began: Instant::now(),
            has_ended: false,
            _open: open,
        }
    }

    /// Runs until the stream has ended.
    pub(super) async fn run(mut self) {
        let mut is_dropped = false;
        self.act().await;
        while !self.has_ended {
            let input = tokio::select! {
                biased;
                () = self.dropped.cancelled(), if !is_dropped => {
                    is_dropped = true;
                    Input::Close
                }
                input = next_input(
                    &mut self.session, &mut self.sockets, &mut self.turn, &mut self.controls, self.began,
                ) => input,
            };
            if let Input::Failed(link, error) = &input {
                tracing::warn!(%link, error = %Chain(error), "a connection of a stream could not be opened");
            }
            if is_last(&input) || self.session.is_ending() && may_be_last(&input) {
                self.drain();
            }
            self.session.handle(input, self.began.elapsed());
            self.act().await;
        }
    }

    /// Carries out the actions of the session.
    async fn act(&mut self) {
        while let Some(action) = self.session.next_action() {
            match action {
                Action::Connect(link, url) => {
                    let dialer = Arc::clone(&self.dialer);
                    let attempt = async move { dialer.dial(&url).await };
                    self.sockets.retain(|(other, _)| *other != link);
                    self.sockets.push((link, Socket::Connecting(Box::pin(attempt))));
                }
                Action::Send(link, message) => self.send(link, message).await,
                Action::Disconnect(link) => self.disconnect(link).await,
                Action::Deliver(item) => {
                    report(&item);
                    if let Err(error) = self.queue.push(item) {
                        self.report_end(Some(error));
                        self.session.handle(Input::Close, self.began.elapsed());
                    }
                }
                Action::End(error) => {
                    self.report_end(error);
                    self.has_ended = true;
                }
            }
        }
        if self.has_ended {
            while let Some((link, _)) = self.sockets.first() {
                self.disconnect(*link).await;
            }
        }
    }

    /// Reports the end to the program, even if connections still have to be closed.
    fn report_end(&self, error: Option<RtmsError>) {
        if let Some(error) = &error {
            tracing::error!(error = %Chain(error), "a stream was given up");
        }
        self.queue.end(error);
    }

    /// Reads the media that arrived before the end, which was reported on another connection or by a webhook.
    fn drain(&mut self) {
        for (link, socket) in &mut self.sockets {
            if *link == Link::Signaling || matches!(socket, Socket::Connecting(_)) {
                continue;
            }
            for _ in 0..DRAINED {
                let next = unconstrained(poll_fn(|context| poll_socket(*link, socket, context))).now_or_never();
                match next {
                    Some(input @ (Input::Message(..) | Input::Unreadable(..))) => {
                        self.session.handle(input, self.began.elapsed());
                    }
                    Some(Input::Alive(_)) => {}
                    _ => break,
                }
            }
        }
    }

    async fn send(&mut self, link: Link, mut message: Message) {
        // The session does not know the time of day.
        if let Message::VideoSubscriptionRequest(request) = &mut message {
            request.timestamp.get_or_insert_with(|| Timestamp::now().as_millisecond());
        }
        let socket = self.sockets.iter_mut().find_map(|(other, socket)| match socket {
            Socket::Open(socket) if *other == link => Some(socket),
            _ => None,
        });
        let Some(socket) = socket else { return };
        let reason = match timeout(WRITE_TIMEOUT, socket.send(WsMessage::text(message.to_json()))).await {
            Ok(Ok(())) => return,
            // Messages that arrived before the connection broke are read first, and then the end of the connection.
            Ok(Err(error)) => {
                tracing::debug!(%link, error = %Chain(&error), "a message could not be sent");
                return;
            }
            Err(_) => GapReason::Broken(std::io::ErrorKind::TimedOut),
        };
        self.session.handle(Input::Lost(link, reason), self.began.elapsed());
    }

    /// Closes a connection, if there is one, and allows the server a moment to notice.
    async fn disconnect(&mut self, link: Link) {
        let Some(at) = self.sockets.iter().position(|(other, _)| *other == link) else { return };
        if let (_, Socket::Open(mut socket)) = self.sockets.swap_remove(at) {
            // It does not matter whether the server still reads the close frame.
            _ = timeout(CLOSE_TIMEOUT, socket.close()).await;
        }
    }
}

/// Waits for the next input.
async fn next_input(
    session: &mut Session,
    sockets: &mut [(Link, Socket)],
    turn: &mut usize,
    controls: &mut mpsc::Receiver<Input>,
    began: Instant,
) -> Input {
    let deadline = session.deadline().and_then(|deadline| began.checked_add(deadline));
    let time = async {
        match deadline {
            Some(deadline) => sleep_until(deadline).await,
            None => pending().await,
        }
    };
    tokio::select! {
        biased;
        // Messages that arrived while the whole process was paused are read before a silent connection is ended.
        () = time => {
            let now = began.elapsed();
            // Only silent connections are read: the others would delay the end of a silent one for as long as they have
            // something to read.
            let is_silent = |link| session.is_link_silent(link, now);
            if session.is_silent(now) {
                let next = unconstrained(poll_fn(|context| poll_sockets(sockets, turn, is_silent, context)));
                next.now_or_never().unwrap_or(Input::Time)
            } else {
                Input::Time
            }
        },
        // Returns `None` only after all handles have been dropped, and the stream with them.
        Some(input) = controls.recv() => input,
        input = poll_fn(|context| poll_sockets(sockets, turn, |_| true, context)) => input,
    }
}

/// Polls, in turn, the connections that `is_wanted` selects.
fn poll_sockets(
    sockets: &mut [(Link, Socket)],
    turn: &mut usize,
    is_wanted: impl Fn(Link) -> bool,
    context: &mut Context<'_>,
) -> Poll<Input> {
    let count = sockets.len();
    for step in 0..count {
        let at = (*turn + step) % count;
        let Some((link, socket)) = sockets.get_mut(at).filter(|(link, _)| is_wanted(*link)) else { continue };
        if let Poll::Ready(input) = poll_socket(*link, socket, context) {
            *turn = at + 1;
            return Poll::Ready(input);
        }
    }
    Poll::Pending
}

fn poll_socket(link: Link, socket: &mut Socket, context: &mut Context<'_>) -> Poll<Input> {
    match socket {
        Socket::Connecting(attempt) => match ready!(attempt.as_mut().poll(context)) {
            Ok(opened) => {
                *socket = Socket::Open(Box::new(opened));
                Poll::Ready(Input::Opened(link))
            }
            Err(error) => {
                *socket = Socket::Connecting(Box::pin(pending()));
                Poll::Ready(Input::Failed(link, error))
            }
        },
        Socket::Open(open) => {
            let limit = open.get_config().max_frame_size.unwrap_or_default();
            let closed = |code, reason| Input::Lost(link, GapReason::Closed { code, reason });
            Poll::Ready(match ready!(open.poll_next_unpin(context)) {
                Some(Ok(WsMessage::Text(text))) => read(link, Bytes::from(text)),
                Some(Ok(WsMessage::Binary(body))) => read(link, body),
                // tungstenite itself responds to a ping.
                Some(Ok(WsMessage::Ping(_) | WsMessage::Pong(_) | WsMessage::Frame(_))) => Input::Alive(link),
                Some(Ok(WsMessage::Close(Some(close)))) => {
                    closed(Some(close.code.into()), said(close.reason.as_str(), ""))
                }
                Some(Err(error)) => Input::Lost(link, lost(&error, limit)),
                Some(Ok(WsMessage::Close(None))) | None => closed(None, String::new()),
            })
        }
    }
}

/// Returns whether an input ends the stream.
fn is_last(input: &Input) -> bool {
    match input {
        Input::Stopped(_) | Input::Message(_, Message::StreamCloseResponse(_)) => true,
        Input::Message(_, Message::StreamStateUpdate(update)) => update.state == Some(StreamState::Terminated),
        Input::Message(_, Message::StreamStateResponse(response)) => {
            response.stream_state == Some(StreamState::Terminated)
        }
        _ => false,
    }
}

/// Returns whether an input ends a stream whose end has been announced.
fn may_be_last(input: &Input) -> bool {
    matches!(input, Input::Lost(..) | Input::Failed(..) | Input::Close | Input::Time)
}

fn read(link: Link, body: Bytes) -> Input {
    match Message::parse(body) {
        Ok(message) => Input::Message(link, message),
        Err(error) => Input::Unreadable(link, error),
    }
}

/// Logs the items that belong in the log even if the program ignores them.
fn report(item: &Item) {
    match item {
        Item::Ready => tracing::debug!("a stream is ready"),
        Item::Interrupted { link, reason } => tracing::warn!(%link, %reason, "a connection of a stream was lost"),
        Item::Resumed { link, gap } => {
            let milliseconds = u64::try_from(gap.as_millis()).unwrap_or(u64::MAX);
            tracing::warn!(%link, gap_ms = milliseconds, "a connection of a stream is open again");
        }
        Item::Unreadable(frame) => {
            tracing::warn!(
                bytes = frame.body().len(),
                problem = frame.problem(),
                "a message of a stream can't be read"
            );
        }
        Item::Stopped(reason) if reason.is_failure() => tracing::warn!(?reason, "Zoom ended a stream"),
        Item::Stopped(reason) => tracing::debug!(?reason, "a stream ended"),
        _ => {}
    }
}

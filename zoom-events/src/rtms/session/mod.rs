//! RTMS as a state machine: messages and time in, messages and actions out.

mod close;
mod connection;
mod ending;
mod messages;
mod step;

use std::{collections::VecDeque, time::Duration};

use zoom_core::Secret;

pub use self::step::{Action, Input};
use self::{
    connection::{Connection, Phase},
    ending::Ending,
};
use super::{
    code::StatusCode,
    error::{RtmsError, RtmsErrorKind},
    item::Item,
    link::Link,
    message::{
        ClientReady, EventChoice, EventSubscription, MediaHandshakeRequest, Message, ServerUrls,
        SignalingHandshakeRequest, StreamStateRequest, UserId, VideoSubscriptionRequest,
    },
    settings::Settings,
    started::{Source, Started},
};
use crate::{
    SocketError, SocketErrorKind,
    socket::{
        frame::{Rejection, rejection, said},
        item::GapReason,
    },
};

/// The state machine of one stream, without sockets and without a clock.
///
/// [`Client`](super::Client) runs it with tokio. To use other sockets, create a session with
/// [`Client::session`](super::Client::session), hand it the inputs, and carry out its actions. All times are measured
/// from the creation of the session.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use zoom_events::rtms::{Action, Client, Input, Link, Source, Started, Transcript, message::Message};
///
/// let started = Started::new(Source::Meeting, "uuid==", "stream", "wss://rtms.zoom.us")?;
/// let client = Client::new("client-id", "client-secret").transcript(Transcript::default());
/// let mut session = client.session(&started)?;
/// let Some(Action::Connect(Link::Signaling, url)) = session.next_action() else { panic!() };
/// assert_eq!(url, "wss://rtms.zoom.us");
/// session.handle(Input::Opened(Link::Signaling), Duration::from_millis(40));
/// let Some(Action::Send(Link::Signaling, Message::SignalingHandshakeRequest(_))) = session.next_action() else { panic!() };
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Session {
    id: String,
    stream_id: String,
    source: Source,
    server_urls: Vec<String>,
    signature: Secret,
    settings: Settings,
    signaling: Connection,
    media: Vec<Connection>,
    /// The addresses of the media servers, from the last handshake.
    media_urls: ServerUrls,
    /// How many handshakes have been sent.
    sequence: u64,
    /// How many items of each kind have been delivered.
    numbers: Numbers,
    actions: VecDeque<Action>,
    is_ready: bool,
    /// The choice of a participant's video, which is repeated on a new connection.
    video: Option<(UserId, bool)>,
    ending: Ending,
}

#[derive(Clone, Copy, Debug, Default)]
struct Numbers {
    transcript: u64,
    chat: u64,
    audio: u64,
    video: u64,
    share: u64,
}

impl Session {
    pub(super) fn new(started: &Started, signature: Secret, settings: Settings) -> Self {
        let window = settings.timing.signaling_window;
        let mut session = Self {
            id: started.id().to_owned(),
            stream_id: started.stream_id().to_owned(),
            source: started.source(),
            server_urls: started.server_urls().to_vec(),
            signature,
            settings,
            signaling: Connection::new(Link::Signaling, window),
            media: Vec::new(),
            media_urls: ServerUrls::default(),
            sequence: 0,
            numbers: Numbers::default(),
            actions: VecDeque::new(),
            is_ready: false,
            video: None,
            ending: Ending::No,
        };
        session.connect(Link::Signaling);
        session
    }

    /// Returns the next action to carry out.
    pub fn next_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// Returns when the next [`Input::Time`] is due, or `None` after the end.
    #[must_use]
    pub fn deadline(&self) -> Option<Duration> {
        let timing = &self.settings.timing;
        match self.ending {
            Ending::Done => None,
            Ending::Soon { until, .. } => Some(until),
            Ending::No => self.connections().map(|connection| connection.deadline(timing)).min(),
        }
    }

    /// Returns whether a connection counts as lost at `now` because nothing has arrived. Messages that have arrived but
    /// have not been read yet should be handed in before [`Input::Time`].
    #[must_use]
    pub fn is_silent(&self, now: Duration) -> bool {
        self.connections().any(|connection| connection.is_silent(now, &self.settings.timing))
    }

    /// Returns whether this connection is silent at `now`.
    pub(super) fn is_link_silent(&self, link: Link, now: Duration) -> bool {
        self.connections().any(|connection| connection.link == link && connection.is_silent(now, &self.settings.timing))
    }

    /// Handles an input that happened at `now`, the time since the session was created.
    ///
    /// Deadlines take effect only on [`Input::Time`]. Messages that arrived while the whole process was paused are
    /// therefore handled first.
    pub fn handle(&mut self, input: Input, now: Duration) {
        if matches!(self.ending, Ending::Done) {
            return;
        }
        match input {
            Input::Opened(link) => self.opened(link, now),
            Input::Failed(link, error) => self.failed(link, error, now),
            Input::Message(link, message) => {
                self.heard(link, now);
                self.message(link, message, now);
            }
            Input::Unreadable(link, error) => {
                self.heard(link, now);
                self.deliver(Item::Unreadable(error.into()));
            }
            Input::Alive(link) => self.heard(link, now),
            Input::Lost(link, reason) => self.lost(link, reason, now),
            Input::SubscribeVideo { user_id, subscribe } => {
                // Unsubscribing from another participant's video does not change whose video is sent.
                if subscribe || self.video.as_ref().is_some_and(|(current, _)| *current == user_id) {
                    self.video = Some((user_id.clone(), subscribe));
                }
                self.send_video_subscription(user_id, subscribe);
            }
            Input::AskState => {
                if self.signaling.is_live() {
                    let request = StreamStateRequest {
                        rtms_stream_id: Some(self.stream_id.clone()),
                        ..StreamStateRequest::default()
                    };
                    self.send(Link::Signaling, Message::StreamStateRequest(request));
                }
            }
            Input::Stopped(reason) => self.stopped(reason),
            Input::Interrupted => {
                // The webhook may arrive late, when the connection is already open again.
                if let Phase::Live { since } = self.signaling.phase
                    && (self.signaling.failures == 0 || now.saturating_sub(since) >= self.settings.timing.max_silence)
                {
                    self.lost(Link::Signaling, GapReason::Broken(std::io::ErrorKind::ConnectionAborted), now);
                }
            }
            Input::Close => self.close(now),
            Input::Time => self.pass(now),
        }
    }

    fn connections(&self) -> impl Iterator<Item = &Connection> {
        std::iter::once(&self.signaling).chain(&self.media)
    }

    fn connection(&mut self, link: Link) -> Option<&mut Connection> {
        std::iter::once(&mut self.signaling).chain(&mut self.media).find(|connection| connection.link == link)
    }

    fn heard(&mut self, link: Link, now: Duration) {
        if let Some(connection) = self.connection(link) {
            connection.heard_at = now;
        }
    }

    fn send(&mut self, link: Link, message: Message) {
        self.actions.push_back(Action::Send(link, message));
    }

    fn deliver(&mut self, item: Item) {
        self.actions.push_back(Action::Deliver(item));
    }

    /// Opens a connection; each attempt to open the signaling connection uses the next address.
    fn connect(&mut self, link: Link) {
        let attempt = self.connection(link).map_or(0, |connection| connection.attempts);
        let url = match link {
            Link::Signaling => {
                let count = self.server_urls.len().max(1);
                self.server_urls.get(attempt as usize % count).cloned()
            }
            Link::Media(kind) => kind.url(&self.media_urls).map(str::to_owned),
        };
        match (url, link) {
            (Some(url), _) => {
                if let Some(connection) = self.connection(link) {
                    connection.attempts = connection.attempts.wrapping_add(1);
                    connection.phase = Phase::Connecting;
                }
                self.actions.push_back(Action::Connect(link, url));
            }
            (None, Link::Media(kind)) => self.fail(RtmsError::new(RtmsErrorKind::NoMediaServer(kind))),
            // `Started` has at least one address.
            (None, Link::Signaling) => self.fail(RtmsError::new(RtmsErrorKind::NotConnected(link))),
        }
    }

    /// Sends the handshake on a connection that has been opened.
    fn opened(&mut self, link: Link, now: Duration) {
        let until = now.saturating_add(self.settings.timing.handshake);
        match self.connection(link) {
            Some(connection) if matches!(connection.phase, Phase::Connecting) => {
                connection.phase = Phase::Opened { until };
                connection.heard_at = now;
                connection.permanent_failures = 0;
            }
            _ => return,
        }
        self.sequence += 1;
        let message = match link {
            Link::Signaling => {
                let request = SignalingHandshakeRequest {
                    protocol_version: Some(1),
                    sequence: Some(self.sequence),
                    meeting_uuid: Some(self.id.clone()),
                    rtms_stream_id: Some(self.stream_id.clone()),
                    signature: Some(self.signature.clone()),
                    buffer_data: self.settings.buffer_data,
                    ..SignalingHandshakeRequest::default()
                };
                Message::SignalingHandshakeRequest(request)
            }
            Link::Media(kind) => {
                let (bits, params) = self.settings.handshake(kind);
                let request = MediaHandshakeRequest {
                    protocol_version: Some(1),
                    sequence: Some(self.sequence),
                    meeting_uuid: Some(self.id.clone()),
                    rtms_stream_id: Some(self.stream_id.clone()),
                    signature: Some(self.signature.clone()),
                    media_type: Some(bits),
                    payload_encryption: Some(false),
                    media_params: Some(params),
                    ..MediaHandshakeRequest::default()
                };
                Message::MediaHandshakeRequest(request)
            }
        };
        self.send(link, message);
    }

    /// Subscribes to events and opens the media connections, after Zoom has accepted the signaling connection.
    fn signaling_accepted(&mut self, urls: ServerUrls, now: Duration) {
        self.media_urls = urls;
        let gap = self.signaling.accepted(now);
        let events = self.settings.events(self.source);
        if !events.is_empty() {
            let choose =
                |event| EventChoice { event_type: Some(event), subscribe: Some(true), ..EventChoice::default() };
            let events = events.into_iter().map(choose).collect();
            let subscription = EventSubscription { events, ..EventSubscription::default() };
            self.send(Link::Signaling, Message::EventSubscription(subscription));
        }
        if let Some(gap) = gap {
            self.repeat_video_subscription();
            // The server that took over may not know that the client is ready for media.
            if self.media.iter().any(Connection::is_live) {
                self.send_ready();
            }
            self.deliver(Item::Resumed { link: Link::Signaling, gap });
        }
        if self.media.is_empty() {
            let window = now.saturating_add(self.settings.timing.media_window);
            let links: Vec<_> = self.settings.connections().into_iter().map(Link::Media).collect();
            self.media = links.iter().map(|link| Connection::new(*link, window)).collect();
            for link in links {
                // If Zoom has no server for one of the connections, the session has ended.
                if matches!(self.ending, Ending::Done) {
                    break;
                }
                self.connect(link);
            }
        }
    }

    /// Reports that the client is ready, after Zoom has accepted a media connection: only then does Zoom start to send
    /// media.
    fn media_accepted(&mut self, link: Link, now: Duration) {
        let gap = self.connection(link).and_then(|connection| connection.accepted(now));
        self.send_ready();
        if !self.is_ready && self.media.iter().all(Connection::is_live) {
            self.is_ready = true;
            self.repeat_video_subscription();
            self.deliver(Item::Ready);
        }
        if let Some(gap) = gap {
            self.deliver(Item::Resumed { link, gap });
        }
    }

    /// Reports that the client is ready, if the signaling connection is live; otherwise, the report is sent when that
    /// connection is accepted again.
    fn send_ready(&mut self) {
        if self.signaling.is_live() {
            let ready = ClientReady { rtms_stream_id: Some(self.stream_id.clone()), ..ClientReady::default() };
            self.send(Link::Signaling, Message::ClientReady(ready));
        }
    }

    fn send_video_subscription(&mut self, user_id: UserId, subscribe: bool) {
        if !self.signaling.is_live() || !self.is_ready {
            return;
        }
        let request = VideoSubscriptionRequest {
            user_id: Some(user_id),
            subscribe: Some(subscribe),
            ..VideoSubscriptionRequest::default()
        };
        self.send(Link::Signaling, Message::VideoSubscriptionRequest(request));
    }

    fn repeat_video_subscription(&mut self) {
        if let Some((user_id, subscribe)) = self.video.clone() {
            self.send_video_subscription(user_id, subscribe);
        }
    }

    /// Handles the rejection of a handshake by Zoom.
    fn rejected(&mut self, link: Link, status: StatusCode, reason: &str, now: Duration) {
        if let Ending::Soon { reason, .. } = self.ending {
            return self.stopped(reason);
        }
        let was_live = self.connection(link).is_some_and(|connection| connection.was_live);
        let error =
            RtmsError::new(RtmsErrorKind::Rejected { link, status }).said(said(reason, self.signature.expose()));
        // After a loss, Zoom may continue to count the old connection for a while.
        if status.is_temporary() || was_live && status.is_duplicate() {
            self.actions.push_back(Action::Disconnect(link));
            if let Some(connection) = self.connection(link) {
                connection.last_error = Some(error);
            }
            self.wait(link, now);
        } else {
            self.fail(error);
        }
    }

    /// Handles a failed attempt to open a WebSocket.
    fn failed(&mut self, link: Link, error: SocketError, now: Duration) {
        let addresses = match link {
            Link::Signaling => self.server_urls.len(),
            Link::Media(_) => 1,
        };
        let ending = self.ending;
        let Some(connection) = self.connection(link) else { return };
        if !matches!(connection.phase, Phase::Connecting) {
            return;
        }
        if let Ending::Soon { reason, .. } = ending {
            return self.stopped(reason);
        }
        if connection.was_live || error.is_temporary() {
            connection.permanent_failures = 0;
        } else {
            connection.permanent_failures += 1;
        }
        let error = RtmsError::new(RtmsErrorKind::NotConnected(link)).caused_by(error);
        // Another address may work, or one that can't be reached now may work later.
        if connection.permanent_failures >= addresses.max(1) {
            return self.fail(error);
        }
        connection.last_error = Some(error);
        self.wait(link, now);
    }

    /// Handles the end of a connection.
    fn lost(&mut self, link: Link, reason: GapReason, now: Duration) {
        let Some(connection) = self.connection(link) else { return };
        if !matches!(connection.phase, Phase::Opened { .. } | Phase::Live { .. }) {
            return;
        }
        if let Ending::Soon { reason, .. } = self.ending {
            return self.stopped(reason);
        }
        // A server may quote the signature that it was sent.
        let reason = match reason {
            GapReason::Closed { code, reason } => {
                GapReason::Closed { code, reason: said(&reason, self.signature.expose()) }
            }
            other => other,
        };
        if let GapReason::Closed { reason: text, .. } = &reason
            && rejection(text) == Rejection::TakenOver
        {
            let error = RtmsError::new(RtmsErrorKind::TakenOver).said(text.clone());
            return self.fail(error);
        }
        let timing = self.settings.timing;
        let window = match link {
            Link::Signaling => timing.signaling_window,
            Link::Media(_) => timing.media_window,
        };
        self.actions.push_back(Action::Disconnect(link));
        let was_live = self.connection(link).is_some_and(|connection| connection.disconnected(now, window, &timing));
        if was_live {
            self.deliver(Item::Interrupted { link, reason });
        } else if let Some(connection) = self.connection(link) {
            let ended = SocketError::new(SocketErrorKind::Ended(reason));
            connection.last_error = Some(RtmsError::new(RtmsErrorKind::NotConnected(link)).caused_by(ended));
        }
        self.wait(link, now);
    }

    /// Waits before another attempt. The wait doubles with each failure, and depends on the signature, so that streams
    /// that lost their connections at the same time do not all reconnect at the same time.
    fn wait(&mut self, link: Link, now: Duration) {
        let (first, longest) = self.settings.timing.backoff;
        let failures = self.connection(link).map_or(0, |connection| connection.failures);
        let limit = first.saturating_mul(2_u32.saturating_pow(failures)).min(longest);
        let signature = self.signature.expose().as_bytes();
        let digit = signature.get(failures as usize % signature.len().max(1)).copied().unwrap_or_default();
        let fraction = 0.5 + f64::from(digit % 16) / 32.0;
        let until = now.saturating_add(limit.mul_f64(fraction));
        if let Some(connection) = self.connection(link) {
            connection.failures = failures.saturating_add(1);
            connection.phase = Phase::Waiting { until };
        }
    }

    /// Handles everything that is due at `now`.
    fn pass(&mut self, now: Duration) {
        match self.ending {
            Ending::No => {}
            Ending::Soon { until, reason } if until <= now => return self.stopped(reason),
            Ending::Soon { .. } | Ending::Done => return,
        }
        let links: Vec<Link> =
            self.connections().filter(|one| one.is_due(now, &self.settings.timing)).map(|one| one.link).collect();
        for link in links {
            if matches!(self.ending, Ending::Done) {
                return;
            }
            let Some(connection) = self.connection(link) else { continue };
            match connection.phase {
                _ if connection.is_too_late(now) => {
                    let kind = if connection.was_live {
                        RtmsErrorKind::ConnectionLost(link)
                    } else {
                        RtmsErrorKind::NotConnected(link)
                    };
                    let mut error = RtmsError::new(kind);
                    if let Some(last) = connection.last_error.clone() {
                        error = error.after(last);
                    }
                    self.fail(error);
                }
                Phase::Waiting { .. } => self.connect(link),
                Phase::Opened { .. } | Phase::Live { .. } => self.lost(link, GapReason::Silent, now),
                Phase::Connecting => {}
            }
        }
    }
}

#[cfg(test)]
mod tests;

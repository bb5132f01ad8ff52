//! Makes all decisions about a stream: who may connect, what is sent when, and how the stream ends.

use std::{
    collections::{BTreeSet, VecDeque},
    sync::Arc,
    time::Duration,
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::Value;
use tokio::{
    sync::{mpsc, oneshot, watch},
    time::{self, Instant},
};

use super::{
    cast::{Connection, Out},
    fault::RtmsFault,
    handshake::{self, Identity, Media, Rejection},
    meeting::RtmsMeeting,
    message,
    schedule::{Due, Kinds, Schedule},
    summary::RtmsSummary,
    window::Windows,
};

/// The minimum time for which the meeting continues after a connection was opened, so that a fast meeting leaves time
/// for the next connection.
const SETTLING: Duration = Duration::from_millis(300);

/// Zoom's numbers for the reasons to stop a stream.
const UNDEFINED: u8 = 0;
const CONNECTION_TIMEOUT: u8 = 11;
const SIGNALING_INTERRUPTED: u8 = 13;
const DATA_INTERRUPTED: u8 = 14;
const RECEIVER_REQUEST_CLOSE: u8 = 20;
const KEEP_ALIVE_TIMEOUT: u8 = 24;

/// Zoom's numbers for events.
const SPEAKER_CHANGE: i64 = 2;
const PARTICIPANT_JOIN: i64 = 3;
const PARTICIPANT_LEAVE: i64 = 4;
const MEDIA_INTERRUPTED: i64 = 7;

/// The reason for closing a connection that another one has replaced.
const REPLACED: &str = "replaced by a new connection";

/// How many messages of a connection may wait to be written.
const QUEUE: usize = 64;

/// A message to the director.
pub(super) enum Cue {
    /// A connection sent its handshake.
    Hello(Value, oneshot::Sender<Welcome>),
    /// A connection sent another message.
    Heard(u64, Value),
    /// A connection ended.
    Left(u64),
    /// The stream must stop with this reason, or with the reason that is set for its meeting.
    Stop(Option<u8>),
}

/// The response to a handshake and, if it is accepted, the instructions for the connection.
pub(super) struct Welcome {
    pub(super) response: Value,
    pub(super) accepted: Option<(u64, mpsc::Receiver<Out>)>,
}

/// A function that reports an event of the stream to the subscriptions of the sandbox.
pub(crate) type Emit = Arc<dyn Fn(&str, Value) + Send + Sync>;

/// Plays one stream.
pub(super) struct Director {
    identity: Identity,
    media_url: String,
    meeting: RtmsMeeting,
    schedule: Schedule,
    cues: mpsc::UnboundedReceiver<Cue>,
    emit: Emit,
    note: Arc<dyn Fn(String) + Send + Sync>,
    signaling: Option<Connection>,
    media: Vec<Connection>,
    /// The status codes with which the next handshakes are rejected.
    signaling_statuses: VecDeque<u8>,
    media_statuses: VecDeque<u8>,
    is_buffered: bool,
    subscribed: BTreeSet<i64>,
    /// Who spoke last.
    speaker: Option<u64>,
    /// When the media began.
    began: Option<Instant>,
    /// When the last connection was opened.
    opened_at: Instant,
    windows: Windows,
    keep_alive_at: Instant,
    connections: u64,
    keep_alives: u64,
    sequence: u64,
    /// Whether the client has asked to close the stream, and is waiting for the response.
    is_close_requested: bool,
    /// Whether another program has taken over the stream.
    is_taken_over: bool,
    summary: RtmsSummary,
}

impl Director {
    pub(super) fn new(
        identity: Identity,
        media_url: String,
        meeting: RtmsMeeting,
        cues: mpsc::UnboundedReceiver<Cue>,
        emit: Emit,
        note: Arc<dyn Fn(String) + Send + Sync>,
    ) -> Self {
        let now = Instant::now();
        let statuses = |read: fn(&RtmsFault) -> Option<u8>| meeting.faults.iter().filter_map(read).collect();
        Self {
            schedule: Schedule::new(&meeting),
            signaling_statuses: statuses(
                |fault| if let RtmsFault::Status(status) = fault { Some(*status) } else { None },
            ),
            media_statuses: statuses(
                |fault| {
                    if let RtmsFault::MediaStatus(status) = fault { Some(*status) } else { None }
                },
            ),
            keep_alive_at: now + meeting.keep_alive,
            identity,
            media_url,
            meeting,
            cues,
            emit,
            note,
            signaling: None,
            media: Vec::new(),
            is_buffered: true,
            subscribed: BTreeSet::new(),
            speaker: None,
            began: None,
            opened_at: now,
            windows: Windows::new(),
            connections: 0,
            keep_alives: 0,
            sequence: 0,
            is_close_requested: false,
            is_taken_over: false,
            summary: RtmsSummary::default(),
        }
    }

    /// Plays the stream until it stops, and then reports what was sent.
    pub(super) async fn run(mut self, ended: watch::Sender<Option<RtmsSummary>>) {
        let reason = self.play().await;
        self.summary.reason = reason;
        self.end(reason).await;
        ended.send_replace(Some(self.summary));
    }

    /// Returns the reason for which the stream stops.
    async fn play(&mut self) -> u8 {
        loop {
            let due = self.due_at();
            let stop = tokio::select! {
                biased;
                cue = self.cues.recv() => match cue {
                    Some(cue) => self.hear(cue).await,
                    // The sandbox has been dropped.
                    None => Some(self.meeting.stop_reason),
                },
                () = until(self.windows.end()) => Some(self.reason_of_window()),
                () = time::sleep_until(self.keep_alive_at) => self.keep_alive().await,
                () = until(due) => self.next().await,
            };
            if let Some(reason) = stop {
                return reason;
            }
        }
    }

    /// Returns the meeting time, which is zero until the media begin.
    fn now(&self) -> Duration {
        self.began.map_or(Duration::ZERO, |began| began.elapsed().saturating_mul(self.meeting.speed))
    }

    /// Returns the meeting time for use in messages: it does not exceed the end of the meeting.
    fn shown_time(&self) -> Duration {
        self.now().min(self.meeting.ends_at())
    }

    /// Returns when the next message is due, once the media have begun.
    fn due_at(&self) -> Option<Instant> {
        let due = self.began?.checked_add(self.schedule.next_at() / self.meeting.speed)?;
        if self.schedule.is_over() { Some(due.max(self.opened_at + SETTLING)) } else { Some(due) }
    }

    fn reason_of_window(&self) -> u8 {
        match (self.connections, self.windows.is_signaling_over()) {
            (0, _) => CONNECTION_TIMEOUT,
            (_, true) => SIGNALING_INTERRUPTED,
            (_, false) => DATA_INTERRUPTED,
        }
    }

    /// Handles a message from a connection. Returns the reason for which the stream stops, if it does.
    async fn hear(&mut self, cue: Cue) -> Option<u8> {
        match cue {
            Cue::Hello(request, reply) => {
                let welcome = match request.get("msg_type").and_then(Value::as_i64) {
                    Some(handshake::SIGNALING) => self.open_signaling(&request).await,
                    _ => self.open_media(&request).await,
                };
                // If the client has already left, that is reported separately.
                _ = reply.send(welcome);
                None
            }
            Cue::Heard(number, message) => self.message(number, &message).await,
            Cue::Left(number) => {
                self.left(number).await;
                None
            }
            Cue::Stop(reason) => Some(reason.unwrap_or(self.meeting.stop_reason)),
        }
    }

    fn rejected(&self, number: i64, (status, reason): Rejection) -> Welcome {
        let stream = &self.identity.stream_id;
        (self.note)(format!("stream {stream}: a handshake was rejected with status {status}: {reason}"));
        Welcome { response: message::rejected(number, status, reason), accepted: None }
    }

    async fn open_signaling(&mut self, request: &Value) -> Welcome {
        let fault = self.signaling_statuses.pop_front().map(|status| (i64::from(status), "an injected fault"));
        if let Some(rejection) = fault.or_else(|| self.identity.check(request).err()) {
            return self.rejected(2, rejection);
        }
        if let Some(older) = self.signaling.take() {
            older.close(REPLACED).await;
        }
        self.is_buffered = request.get("buffer_data").and_then(Value::as_bool).unwrap_or(true);
        self.windows.signaling_opened();
        let (connection, accepted) = self.connection(Kinds::default());
        self.signaling = Some(connection);
        Welcome { response: message::signaling_accepted(&self.media_url), accepted: Some(accepted) }
    }

    async fn open_media(&mut self, request: &Value) -> Welcome {
        let fault = self.media_statuses.pop_front().map(|status| (i64::from(status), "an injected fault"));
        let checked = match fault {
            Some(rejection) => Err(rejection),
            None => self.identity.check(request).and_then(|()| Media::read(request)),
        };
        let media = match checked {
            Ok(media) => media,
            Err(rejection) => return self.rejected(4, rejection),
        };
        let older: Vec<_> = self.media.extract_if(.., |older| older.kinds.overlaps(media.kinds)).collect();
        for older in older {
            let lost = older.kinds.without(media.kinds);
            if lost != Kinds::default() {
                self.windows.media_lost(lost);
            }
            older.close(REPLACED).await;
        }
        self.windows.media_opened(media.kinds);
        self.summary.lost += self.schedule.open(media.kinds, media.audio, self.now(), self.is_buffered);
        let (connection, accepted) = self.connection(media.kinds);
        self.media.push(connection);
        Welcome { response: message::media_accepted(&media.params()), accepted: Some(accepted) }
    }

    fn connection(&mut self, kinds: Kinds) -> (Connection, (u64, mpsc::Receiver<Out>)) {
        self.connections += 1;
        self.opened_at = Instant::now();
        let (out, queue) = mpsc::channel(QUEUE);
        (Connection::new(self.connections, kinds, out), (self.connections, queue))
    }

    /// Handles a message after the handshake.
    async fn message(&mut self, number: u64, message: &Value) -> Option<u8> {
        let is_signaling = self.signaling.as_ref().is_some_and(|signaling| signaling.number == number);
        match message.get("msg_type").and_then(Value::as_i64) {
            Some(13) => {
                let mut connections = self.signaling.iter_mut().chain(&mut self.media);
                if let Some(connection) = connections.find(|connection| connection.number == number) {
                    connection.is_answered();
                }
            }
            Some(5) if is_signaling => {
                for choice in message.get("events").and_then(Value::as_array).into_iter().flatten() {
                    let Some(event) = choice.get("event_type").and_then(Value::as_i64) else { continue };
                    if choice.get("subscribe").and_then(Value::as_bool) == Some(false) {
                        self.subscribed.remove(&event);
                    } else {
                        self.subscribed.insert(event);
                    }
                }
            }
            Some(7) if is_signaling && self.began.is_none() && !self.media.is_empty() => {
                self.began = Some(Instant::now());
                let joined = self.meeting.script.participants.clone();
                self.report(PARTICIPANT_JOIN, |event, at| message::participants(event, &joined, at)).await;
            }
            Some(10) if is_signaling => {
                self.signal(&message::session_state(message, self.began.is_some(), self.shown_time())).await;
            }
            Some(19) if is_signaling => {
                self.signal(&message::stream_state(&self.identity.stream_id, self.shown_time())).await;
            }
            Some(21) if is_signaling => {
                self.is_close_requested = true;
                return Some(RECEIVER_REQUEST_CLOSE);
            }
            Some(28) if is_signaling => self.signal(&message::no_video(message)).await,
            _ => {}
        }
        None
    }

    /// Handles the end of a connection that the director did not end.
    async fn left(&mut self, number: u64) {
        if self.signaling.take_if(|signaling| signaling.number == number).is_some() {
            self.signaling_is_lost();
        }
        if let Some(at) = self.media.iter().position(|media| media.number == number) {
            let lost = self.media.swap_remove(at).kinds;
            self.media_are_lost(&[lost]).await;
        }
    }

    fn signaling_is_lost(&mut self) {
        self.windows.signaling_lost();
        (self.emit)("meeting.rtms_interrupted", self.payload());
    }

    /// Handles the loss of the media connections that carried these kinds.
    async fn media_are_lost(&mut self, lost: &[Kinds]) {
        for kinds in lost {
            self.windows.media_lost(*kinds);
        }
        self.report(MEDIA_INTERRUPTED, |event, at| message::event(event, None, at)).await;
    }

    /// Returns the payload of an event of the stream.
    fn payload(&self) -> Value {
        serde_json::json!({
            "meeting_uuid": self.identity.meeting_uuid, "rtms_stream_id": self.identity.stream_id,
        })
    }

    async fn signal(&self, message: &Value) {
        if let Some(signaling) = &self.signaling {
            signaling.send(message).await;
        }
    }

    /// Sends an event if the client has subscribed to it.
    async fn report(&self, event: i64, write: impl FnOnce(i64, Duration) -> Value) {
        if self.subscribed.contains(&event) {
            self.signal(&write(event, self.shown_time())).await;
        }
    }

    /// Sends keep-alive requests. Returns the reason for which the stream stops if the client does not respond.
    async fn keep_alive(&mut self) -> Option<u8> {
        self.keep_alive_at = Instant::now() + self.meeting.keep_alive;
        self.keep_alives += 1;
        let request = message::keep_alive(self.keep_alives);
        for connection in self.signaling.iter_mut().chain(&mut self.media) {
            if connection.asks() {
                return Some(KEEP_ALIVE_TIMEOUT);
            }
            connection.send(&request).await;
        }
        None
    }

    /// Sends the message or injects the fault that is due next. Returns the reason for which the stream stops, if it
    /// does.
    async fn next(&mut self) -> Option<u8> {
        match self.schedule.take() {
            Due::Said(line) => {
                if self.speaker.replace(line.user_id) != Some(line.user_id) {
                    let speaker = Some((line.user_id, line.user_name.as_str()));
                    self.report(SPEAKER_CHANGE, |event, at| message::event(event, speaker, at)).await;
                }
                let is_sent =
                    self.send(|kinds| kinds.transcript, |sequence| message::transcript(&line, sequence)).await;
                self.summary.lines += u64::from(is_sent);
            }
            Due::Written(line) => {
                let is_sent = self.send(|kinds| kinds.chat, |sequence| message::chat(&line, sequence)).await;
                self.summary.messages += u64::from(is_sent);
            }
            Due::Audio(format, at) => {
                let data = BASE64_STANDARD.encode(format.frame(self.meeting.tone, at));
                let is_sent = self.send(|kinds| kinds.audio, |sequence| message::audio(&data, at, sequence)).await;
                self.summary.frames += u64::from(is_sent);
            }
            Due::Fault(fault) => return self.fault(fault).await,
            Due::End => return Some(self.meeting.stop_reason),
        }
        None
    }

    /// Sends a message on the media connection for a kind, and returns whether it was sent.
    async fn send(&mut self, is_meant: impl Fn(Kinds) -> bool, write: impl FnOnce(u64) -> Value) -> bool {
        self.sequence += 1;
        let connection = self.media.iter().find(|media| is_meant(media.kinds));
        let is_sent = match connection {
            Some(connection) => connection.send(&write(self.sequence)).await,
            None => false,
        };
        self.summary.lost += u64::from(!is_sent);
        is_sent
    }

    /// Injects a fault.
    async fn fault(&mut self, fault: RtmsFault) -> Option<u8> {
        (self.note)(format!("stream {}: injecting the fault `{fault}`", self.identity.stream_id));
        match fault {
            RtmsFault::DropMedia => {
                let lost: Vec<_> = self.media.iter().map(|media| media.kinds).collect();
                for media in std::mem::take(&mut self.media) {
                    media.cut().await;
                }
                self.media_are_lost(&lost).await;
            }
            RtmsFault::DropSignaling => {
                if let Some(signaling) = self.signaling.take() {
                    signaling.cut().await;
                    self.signaling_is_lost();
                }
            }
            RtmsFault::Silence => self.media.iter_mut().for_each(|media| media.is_silent = true),
            RtmsFault::Garbage => {
                for media in &self.media {
                    media.put(Out::Text("garbage".to_owned())).await;
                    media.put(Out::Bytes(&[0xff, 0, 0xfe])).await;
                }
            }
            RtmsFault::UnknownMessage => {
                let message = serde_json::json!({"msg_type": 77, "content": {"data": "new"}});
                for media in &self.media {
                    media.send(&message).await;
                }
            }
            RtmsFault::RestartSequence => self.sequence = 0,
            RtmsFault::TakenOver => {
                self.is_taken_over = true;
                if let Some(signaling) = self.signaling.take() {
                    signaling.close(REPLACED).await;
                }
                for media in std::mem::take(&mut self.media) {
                    media.close(REPLACED).await;
                }
                return Some(UNDEFINED);
            }
            RtmsFault::Status(_) | RtmsFault::MediaStatus(_) => {}
        }
        None
    }

    /// Ends the stream after the client has read all media.
    async fn end(&mut self, reason: u8) {
        if self.is_taken_over {
            // The stream continues for the other program.
            return;
        }
        let participants = self.meeting.script.participants.clone();
        self.report(PARTICIPANT_LEAVE, |event, at| message::participants(event, &participants, at)).await;
        for media in &self.media {
            media.flush().await;
        }
        if self.is_close_requested {
            self.signal(&message::closed(&self.identity.stream_id, self.shown_time())).await;
        }
        self.signal(&message::terminated(&self.identity.stream_id, reason, self.shown_time())).await;
        let mut payload = self.payload();
        if let Some(payload) = payload.as_object_mut() {
            payload.insert("stop_reason".to_owned(), reason.into());
        }
        (self.emit)("meeting.rtms_stopped", payload);
        if let Some(signaling) = &self.signaling {
            // If a media connection were closed before the client reads that the stream has ended, the connection would
            // look lost.
            signaling.flush().await;
        }
        for connection in self.signaling.take().into_iter().chain(std::mem::take(&mut self.media)) {
            connection.close("the stream has ended").await;
        }
    }
}

/// Waits until a time, or forever without one.
async fn until(time: Option<Instant>) {
    match time {
        Some(time) => time::sleep_until(time).await,
        None => std::future::pending().await,
    }
}

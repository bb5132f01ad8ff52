//! Checks invariants that must hold regardless of what a server sends and how the network behaves: a session never
//! panics, never asks to be woken in the past, sends only on open connections, never opens a connection that is already
//! open, never opens one twice at the same instant, numbers items without a gap and handshakes in ascending order, does
//! not grow, reports each loss before the connection is resumed, and does nothing after its end.
//!
//! The fuzz target `rtms` also includes this file.

use std::{collections::HashMap, io, time::Duration};

use zoom_events::{
    GapReason, SocketError, SocketErrorKind,
    rtms::{
        Action, Audio, Client, Input, Item, Link, MediaKind, Resolution, Session, Source, Started, StopReason,
        Transcript, Video, VideoCodec, message::Message,
    },
};

const LINKS: [Link; 7] = [
    Link::Signaling,
    Link::Media(MediaKind::All),
    Link::Media(MediaKind::Audio),
    Link::Media(MediaKind::Video),
    Link::Media(MediaKind::Share),
    Link::Media(MediaKind::Transcript),
    Link::Media(MediaKind::Chat),
];

/// Messages in which `@` is replaced by a number from 0 to 255.
const TEMPLATES: [&str; 26] = [
    r#"{"msg_type":2,"status_code":@,"media_server":{"server_urls":{"all":"wss://a","audio":"wss://b"}}}"#,
    r#"{"msg_type":2,"status_code":0,"media_server":{"server_urls":{"all":"wss://a"}}}"#,
    r#"{"msg_type":4,"status_code":@}"#,
    r#"{"msg_type":4,"status_code":0}"#,
    r#"{"msg_type":8,"state":@,"reason":@}"#,
    r#"{"msg_type":17,"sequence":@,"content":{"data":"a","user_id":@}}"#,
    r#"{"msg_type":14,"content":{"data":"AAAA","user_id":"@"}}"#,
    r#"{"msg_type":12,"timestamp":@}"#,
    r#"{"msg_type":22}"#,
    r#"{"msg_type":6,"event":{"event_type":@}}"#,
    r#"{"msg_type":@}"#,
    r#"{"msg_type":29,"status_code":@}"#,
    // Only chat, the last kind of media, has a server here.
    r#"{"msg_type":2,"status_code":0,"media_server":{"server_urls":{"chat":"wss://c"}}}"#,
    r#"{"msg_type":8,"state":3,"reason":@}"#,
    r#"{"msg_type":8,"state":4,"reason":@}"#,
    r#"{"msg_type":15,"content":{"data":"AAAA","user_id":@}}"#,
    r#"{"msg_type":16,"content":{"data":"AAAA","user_id":@}}"#,
    r#"{"msg_type":18,"content":{"data":"a","user_id":@}}"#,
    r#"{"msg_type":9,"session_id":"@","state":@}"#,
    r#"{"msg_type":11,"session_id":"@","session_state":@}"#,
    r#"{"msg_type":20,"stream_state":@}"#,
    r#"{"msg_type":23,"content":{"a":@}}"#,
    r#"{"msg_type":6,"event":{"event_type":3,"participants":[{"user_id":@}]}}"#,
    r#"{"msg_type":4,"status_code":0,"media_params":{"audio":{"codec":@}}}"#,
    r#"{"msg_type":12,"timestamp":"@"}"#,
    r#"{"msg_type":2,"status_code":0,"media_server":{"server_urls":{"desk_share":"wss://@","all":"wss://a"}}}"#,
];

/// The maximum number of actions after one input: the end of a session closes six connections, and a handshake opens
/// five.
const ACTIONS: usize = 32;

/// The maximum length of a session's `Debug` output in bytes: it contains addresses and parameters, but no messages
/// that have arrived.
const MEMORY: usize = 16 * 1024;

#[derive(Clone, Copy, PartialEq)]
enum Socket {
    Connecting,
    Open,
}

struct Run {
    session: Session,
    now: Duration,
    /// The time of the last [`Input::Time`], at which the session does everything that is due.
    looked_at: Duration,
    sockets: HashMap<Link, Socket>,
    /// When each connection was last opened.
    connected_at: HashMap<Link, Duration>,
    /// The connections whose loss has been reported.
    interrupted: Vec<Link>,
    /// How many items of each numbered kind have been delivered.
    numbers: [u64; 5],
    /// The number of the last handshake.
    sequence: u64,
    is_ready: bool,
    has_stopped: bool,
    has_ended: bool,
}

impl Run {
    fn new(session: Session) -> Self {
        Self {
            session,
            now: Duration::ZERO,
            looked_at: Duration::ZERO,
            sockets: HashMap::new(),
            connected_at: HashMap::new(),
            interrupted: Vec::new(),
            numbers: [0; 5],
            sequence: 0,
            is_ready: false,
            has_stopped: false,
            has_ended: false,
        }
    }

    fn input(&mut self, input: Input) {
        // The timestamp that the response to a keep-alive request must repeat.
        let asked = match &input {
            Input::Message(link, Message::KeepAliveRequest(request)) => Some((*link, request.timestamp.clone())),
            _ => None,
        };
        if matches!(input, Input::Time) {
            self.looked_at = self.now;
        }
        let had_ended = self.has_ended;
        self.session.handle(input, self.now);
        let (mut count, mut is_answered) = (0, false);
        while let Some(action) = self.session.next_action() {
            count += 1;
            assert!(count <= ACTIONS, "one input led to more than {ACTIONS} actions");
            assert!(!self.has_ended, "{action:?} after the end");
            if let (Action::Send(to, Message::KeepAliveResponse(response)), Some((link, timestamp))) = (&action, &asked)
            {
                assert_eq!((to, &response.timestamp), (link, timestamp));
                is_answered = true;
            }
            self.act(action);
        }
        assert!(had_ended || asked.is_none() || is_answered, "a keep-alive request without a response");
        match self.session.deadline() {
            Some(deadline) => {
                let is_ahead = deadline > self.now || self.looked_at < self.now;
                assert!(is_ahead && !self.has_ended, "woken at {deadline:?}, at {:?}", self.now);
            }
            None => assert!(self.has_ended, "the session has no deadline, but has not ended"),
        }
    }

    fn act(&mut self, action: Action) {
        assert!(!self.has_stopped || matches!(action, Action::Disconnect(_) | Action::End(None)), "{action:?}");
        match action {
            Action::Connect(link, _) => {
                assert!(self.sockets.insert(link, Socket::Connecting).is_none(), "{link:?} was opened twice");
                let last = self.connected_at.insert(link, self.now);
                assert!(last.is_none_or(|last| last < self.now), "{link:?} was opened again without a wait");
            }
            Action::Disconnect(link) => _ = self.sockets.remove(&link),
            Action::Send(link, message) => {
                assert!(self.sockets.get(&link) == Some(&Socket::Open), "{message:?} to {link:?}");
                assert!(Message::parse(message.to_json()).is_ok());
                let sequence = match &message {
                    Message::SignalingHandshakeRequest(request) => request.sequence,
                    Message::MediaHandshakeRequest(request) => request.sequence,
                    _ => return,
                };
                assert!(sequence > Some(self.sequence), "a handshake with number {sequence:?}");
                self.sequence = sequence.unwrap_or_default();
            }
            Action::Deliver(item) => self.deliver(item),
            Action::End(error) => {
                self.has_ended = true;
                assert!(self.sockets.is_empty(), "the end left a connection open");
                assert_ne!(self.has_stopped, error.is_some(), "an end has either a reason or an error");
                assert!(error.is_none_or(|error| !error.to_string().is_empty()));
            }
            _ => {}
        }
    }

    fn deliver(&mut self, item: Item) {
        _ = format!("{item:?}");
        let (kind, number) = match item {
            Item::Transcript(line) => (0, line.number),
            Item::Chat(message) => (1, message.number),
            Item::Audio(frame) => (2, frame.number),
            Item::Video(frame) => (3, frame.number),
            Item::Share(frame) => (4, frame.number),
            Item::Ready => {
                assert!(!self.is_ready, "ready twice");
                return self.is_ready = true;
            }
            Item::Interrupted { link, .. } => {
                assert!(!self.interrupted.contains(&link), "{link:?} was lost twice");
                return self.interrupted.push(link);
            }
            Item::Resumed { link, gap } => {
                assert!(gap <= self.now);
                assert!(self.interrupted.contains(&link), "{link:?} was not lost");
                return self.interrupted.retain(|lost| *lost != link);
            }
            Item::Stopped(_) => return self.has_stopped = true,
            _ => return,
        };
        assert_eq!(number, self.numbers[kind], "kind {kind}");
        self.numbers[kind] += 1;
    }

    fn message(&mut self, link: Link, text: Vec<u8>) {
        if self.sockets.get(&link) == Some(&Socket::Open) {
            self.input(match Message::parse(text) {
                Ok(message) => Input::Message(link, message),
                Err(error) => Input::Unreadable(link, error),
            });
        }
    }
}

/// Returns how an attempt to connect fails.
fn failure(value: u8) -> SocketError {
    match value % 6 {
        0 => SocketError::from(io::Error::from(io::ErrorKind::ConnectionRefused)),
        1 => SocketError::new(SocketErrorKind::Tls),
        2 => SocketError::new(SocketErrorKind::Settings),
        // Statuses from 300 on, including 503.
        3 => SocketError::new(SocketErrorKind::Status(300 + u16::from(value))),
        4 => SocketError::new(SocketErrorKind::Ended(loss(value / 6))),
        _ => SocketError::new(SocketErrorKind::Unreachable),
    }
}

/// Returns how a connection ends.
fn loss(value: u8) -> GapReason {
    match value % 8 {
        0 => GapReason::Closed { code: None, reason: "replaced".to_owned() },
        1 => GapReason::Closed { code: Some(1000), reason: "replaced by a new connection".to_owned() },
        2 => GapReason::Closed { code: Some(1001), reason: "a".repeat(usize::from(value)) },
        3 => GapReason::Broken(io::ErrorKind::ConnectionReset),
        4 => GapReason::Silent,
        5 => GapReason::TooLarge(usize::from(value)),
        6 => GapReason::Protocol,
        _ => GapReason::Closed { code: None, reason: String::new() },
    }
}

/// Derives inputs from bytes, and checks what the session does.
pub(crate) fn run(bytes: &[u8]) {
    let Some((&settings, mut rest)) = bytes.split_first() else { return };
    let mut client = Client::new("id", "secret").transcript(Transcript::default());
    if settings & 1 != 0 {
        client = client.split();
    }
    if settings & 2 != 0 {
        client = client.audio(Audio::default()).chat();
    }
    if settings & 4 != 0
        && let Ok(video) = Video::new(VideoCodec::H264, Resolution::Hd, 25)
    {
        client = client.video(video.one_participant()).share(video);
    }
    if settings & 16 != 0 {
        // The shortest times that a program can set.
        client = client.max_silence(Duration::ZERO).backoff(Duration::ZERO, Duration::ZERO);
    }
    if settings & 32 != 0 {
        client = client.signaling_window(Duration::MAX).media_window(Duration::MAX).max_silence(Duration::MAX);
    }
    let source = if settings & 8 != 0 { Source::ContactCenter } else { Source::Meeting };
    let Ok(started) = Started::new(source, "id", "stream", "wss://a.zoom.us,wss://b.zoom.us") else { return };
    let Ok(session) = client.session(&started) else { return };
    let mut run = Run::new(session);
    run.input(Input::Time);
    while let [operation, value, more @ ..] = rest {
        rest = more;
        let link = LINKS[usize::from(operation >> 4) % LINKS.len()];
        match operation % 16 {
            0 | 1 => {
                if run.sockets.get(&link) == Some(&Socket::Connecting) {
                    run.sockets.insert(link, Socket::Open);
                    run.input(Input::Opened(link));
                }
            }
            2 => {
                if run.sockets.get(&link) == Some(&Socket::Connecting) {
                    run.sockets.remove(&link);
                    run.input(Input::Failed(link, failure(*value)));
                }
            }
            3 => {
                if run.sockets.get(&link) == Some(&Socket::Open) {
                    run.input(Input::Lost(link, loss(*value)));
                }
            }
            4 => {
                run.now += Duration::from_millis(u64::from(*value));
                run.input(Input::Time);
            }
            5 => {
                if let Some(deadline) = run.session.deadline()
                    && deadline < Duration::from_secs(u64::from(u32::MAX))
                {
                    run.now = run.now.max(deadline);
                    run.input(Input::Time);
                }
            }
            6 => {
                let length = usize::from(*value).min(rest.len());
                let (text, after) = rest.split_at(length);
                rest = after;
                run.message(link, text.to_vec());
            }
            7..=9 => {
                let Some((number, after)) = rest.split_first() else { break };
                rest = after;
                let template = TEMPLATES[usize::from(*value) % TEMPLATES.len()];
                run.message(link, template.replace('@', &number.to_string()).into_bytes());
            }
            // Time passes without an input: the process was paused.
            10 => run.now += Duration::from_secs(u64::from(*value)),
            11 => run.input(Input::SubscribeVideo { user_id: u64::from(*value).into(), subscribe: value % 2 == 0 }),
            12 => run.input(Input::Interrupted),
            13 if *value < 8 => run.input(Input::Close),
            13 if *value < 48 => run.input(Input::Stopped(StopReason::from(i64::from(*value) - 8))),
            14 => run.input(Input::AskState),
            // Inputs that no driver makes must not do any harm either.
            15 if !run.sockets.contains_key(&link) => run.input(Input::Opened(link)),
            _ => run.input(Input::Alive(link)),
        }
    }
    assert!(format!("{:?}", run.session).len() < MEMORY, "a session grows");
}

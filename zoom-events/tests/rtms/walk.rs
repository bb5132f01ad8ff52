//! Whatever a server sends and a network does, a session never panics, never asks to be woken in the past, sends only to
//! connections that are open, opens each connection once, counts lines without a gap, and does nothing after its end.
//!
//! The fuzz target `rtms` has this file, too.

use std::{collections::HashMap, io, time::Duration};

use zoom_events::{
    GapReason, SocketError,
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

/// Messages in which `@` is replaced by a number.
const TEMPLATES: [&str; 13] = [
    r#"{"msg_type":2,"status_code":@,"media_server":{"server_urls":{"all":"wss://a","audio":"wss://b"}}}"#,
    r#"{"msg_type":2,"status_code":0,"media_server":{"server_urls":{"all":"wss://a"}}}"#,
    r#"{"msg_type":4,"status_code":@}"#,
    r#"{"msg_type":4,"status_code":0}"#,
    r#"{"msg_type":8,"state":@,"reason":@}"#,
    r#"{"msg_type":17,"content":{"data":"a","user_id":@}}"#,
    r#"{"msg_type":14,"content":{"data":"AAAA","user_id":"@"}}"#,
    r#"{"msg_type":12,"timestamp":@}"#,
    r#"{"msg_type":22}"#,
    r#"{"msg_type":6,"event":{"event_type":@}}"#,
    r#"{"msg_type":@}"#,
    r#"{"msg_type":29,"status_code":@}"#,
    // There is a server for the last kind only.
    r#"{"msg_type":2,"status_code":0,"media_server":{"server_urls":{"chat":"wss://c"}}}"#,
];

#[derive(Clone, Copy, PartialEq)]
enum Socket {
    Connecting,
    Open,
}

struct Run {
    session: Session,
    now: Duration,
    sockets: HashMap<Link, Socket>,
    lines: u64,
    has_ended: bool,
}

impl Run {
    fn input(&mut self, input: Input) {
        self.session.handle(input, self.now);
        while let Some(action) = self.session.next_action() {
            assert!(!self.has_ended, "{action:?} after the end");
            match action {
                Action::Connect(link, _) => {
                    assert!(self.sockets.insert(link, Socket::Connecting).is_none(), "{link:?} is opened twice");
                }
                Action::Disconnect(link) => _ = self.sockets.remove(&link),
                Action::Send(link, message) => {
                    assert!(self.sockets.get(&link) == Some(&Socket::Open), "{message:?} to {link:?}");
                    assert!(Message::parse(message.to_json()).is_ok());
                }
                Action::Deliver(Item::Transcript(line)) => {
                    assert_eq!(line.number, self.lines);
                    self.lines += 1;
                }
                Action::Deliver(item) => _ = format!("{item:?}"),
                Action::End(error) => {
                    self.has_ended = true;
                    assert!(self.sockets.is_empty(), "the end leaves a connection open");
                    if let Some(error) = error {
                        assert!(!error.to_string().is_empty());
                    }
                }
                _ => {}
            }
        }
        match self.session.deadline() {
            Some(deadline) => {
                assert!(deadline > self.now && !self.has_ended, "woken at {deadline:?}, at {:?}", self.now);
            }
            None => assert!(self.has_ended, "nobody wakes the session"),
        }
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

/// Reads what happens from bytes, and checks what the session does.
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
    let source = if settings & 8 != 0 { Source::ContactCenter } else { Source::Meeting };
    let Ok(started) = Started::new(source, "id", "stream", "wss://a.zoom.us,wss://b.zoom.us") else { return };
    let Ok(session) = client.session(&started) else { return };
    let mut run = Run { session, now: Duration::ZERO, sockets: HashMap::new(), lines: 0, has_ended: false };
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
                    run.input(Input::Failed(
                        link,
                        SocketError::from(io::Error::from(io::ErrorKind::ConnectionRefused)),
                    ));
                }
            }
            3 => {
                if run.sockets.get(&link) == Some(&Socket::Open) {
                    let reason = if *value == 0 { "replaced".to_owned() } else { String::new() };
                    run.input(Input::Lost(link, GapReason::Closed { code: None, reason }));
                }
            }
            4 => {
                run.now += Duration::from_millis(u64::from(*value));
                run.input(Input::Time);
            }
            5 => {
                if let Some(deadline) = run.session.deadline() {
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
            7..=10 => {
                let template = TEMPLATES[usize::from(*value) % TEMPLATES.len()];
                let number = (value / 13).to_string();
                run.message(link, template.replace('@', &number).into_bytes());
            }
            11 => run.input(Input::SubscribeVideo { user_id: u64::from(*value).into(), subscribe: value % 2 == 0 }),
            12 => run.input(Input::Interrupted),
            13 if *value < 8 => run.input(Input::Close),
            13 if *value < 16 => run.input(Input::Stopped(StopReason::from(i64::from(*value)))),
            14 => run.input(Input::AskState),
            // What no driver does must not harm either.
            15 if !run.sockets.contains_key(&link) => run.input(Input::Opened(link)),
            _ => run.input(Input::Alive(link)),
        }
    }
}

//! Media streams, as read by `zoom_events::rtms`, and the connections that the sandbox rejects.

use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use tokio_tungstenite::{connect_async, tungstenite::Message};
use zoom_core::{Value, json};
use zoom_events::rtms::{
    Audio, AudioFormat, Channels, Client, Item, Link, MediaKind, Resolution, RtmsErrorKind, SampleRate, SendRate,
    Started, StatusCode, StopReason, Stream, Transcript, Video, VideoCodec, sign,
};
use zoom_sandbox::{CLIENT_ID, CLIENT_SECRET, RtmsFault, RtmsMeeting, RtmsStream, RtmsSummary, Sandbox};

const ALL: Link = Link::Media(MediaKind::All);

const LINES: &str = "[0.5] Ada: Hello.\n[1] Ben: Hi, Ada.\n[1.5] Ben (chat): https://example.com\n[2.5] Ada: Bye.\n";

fn client() -> Client {
    let backoff = Duration::from_millis(5);
    Client::new(CLIENT_ID, CLIENT_SECRET).transcript(Transcript::default()).backoff(backoff, 4 * backoff)
}

fn open(played: &RtmsStream, client: &Client) -> Stream {
    client.open(&Started::from_event(played.event()).unwrap()).unwrap()
}

/// Collects all items as text, and the error that ends the stream.
async fn all(mut stream: Stream) -> (Vec<String>, Option<RtmsErrorKind>) {
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        items.push(match item {
            Ok(Item::Transcript(line)) => format!("{}: {}", line.user_name.unwrap(), line.text),
            Ok(Item::Chat(message)) => format!("{} writes {}", message.user_name.unwrap(), message.text),
            Ok(Item::Speaker(event)) => format!("{} speaks", event.user_name.unwrap()),
            Ok(Item::Joined(event)) => format!("{} join", event.participants.len()),
            Ok(Item::Left(event)) => format!("{} leave", event.participants.len()),
            Ok(Item::Agreed { .. } | Item::StreamState(_)) => continue,
            Ok(Item::Interrupted { link, .. }) => format!("{link} is lost"),
            Ok(Item::Resumed { link, .. }) => format!("{link} is back"),
            Ok(Item::Audio(frame)) => format!("audio {}", frame.number),
            Ok(Item::Unreadable(_)) => "unreadable".to_owned(),
            Ok(Item::Other(message)) => format!("message {:?}", message.number()),
            Ok(Item::Stopped(reason)) => format!("{reason:?}"),
            Ok(item) => format!("{item:?}"),
            Err(error) => return (items, Some(error.kind().clone())),
        });
    }
    (items, None)
}

fn names(sandbox: &Sandbox) -> Vec<String> {
    sandbox.emitted().iter().map(|event| event.name().to_owned()).collect()
}

#[tokio::test]
async fn a_meeting_is_played_with_its_events_from_the_webhook_to_the_stop() {
    let sandbox = Sandbox::start().await.unwrap();
    let meeting = RtmsMeeting::new().transcript(LINES).unwrap().speed(20).stop_reason(1);
    let mut played = sandbox.start_rtms(meeting).unwrap();
    let stream = open(&played, &client().chat());
    let (items, error) = all(stream).await;
    // Each of the two connections keeps its own messages in order.
    let (media, signaling): (Vec<&str>, Vec<&str>) =
        items.iter().map(String::as_str).partition(|item| item.contains(": ") || item.contains("writes"));
    assert_eq!(media, ["Ada: Hello.", "Ben: Hi, Ada.", "Ben writes https://example.com", "Ada: Bye."]);
    let expected = ["Ready", "2 join", "Ada speaks", "Ben speaks", "Ada speaks", "2 leave", "HostTriggered"];
    assert_eq!(signaling, expected);
    assert!(error.is_none());
    let RtmsSummary { reason, lines, messages, frames, lost, .. } = played.ended().await;
    assert_eq!((reason, lines, messages, frames, lost), (1, 3, 1, 0, 0));
    assert_eq!(names(&sandbox), ["meeting.rtms_started", "meeting.rtms_stopped"]);
    let stopped: Value = sandbox.emitted()[1].payload_as().unwrap();
    assert_eq!((&stopped["stop_reason"], &stopped["rtms_stream_id"]), (&1.into(), &played.id().into()));
}

#[tokio::test]
async fn split_connections_play_the_tone_in_the_format_that_was_asked_for() {
    let sandbox = Sandbox::start().await.unwrap();
    for (rate, channels, every) in [
        (SampleRate::Hz8000, Channels::Mono, 20),
        (SampleRate::Hz16000, Channels::Stereo, 100),
        (SampleRate::Hz48000, Channels::Mono, 1_000),
    ] {
        let length = Duration::from_secs(20);
        let meeting = RtmsMeeting::new().transcript("Ada: x").unwrap().tone(440).duration(length).speed(200);
        let mut played = sandbox.start_rtms(meeting).unwrap();
        let every = SendRate::new(Duration::from_millis(every)).unwrap();
        let format = AudioFormat::L16 { rate, channels, every };
        let mut stream = open(&played, &client().audio(Audio::new(format)).chat().split());
        let (mut samples, mut lines) = (Vec::new(), 0);
        while let Some(item) = stream.next().await {
            match item.unwrap() {
                Item::Audio(frame) => {
                    let pairs = frame.data.chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]]));
                    samples.extend(pairs.step_by(channels.count().into()));
                }
                Item::Transcript(_) => lines += 1,
                Item::Agreed { link: Link::Media(MediaKind::Audio), params } => {
                    let audio = params.audio.unwrap();
                    assert_eq!(audio, Audio::new(format).params());
                }
                _ => {}
            }
        }
        assert_eq!((samples.len() as u64, lines), (u64::from(rate.hertz()) * 20, 1));
        let edges = samples.windows(2).filter(|pair| pair[0] < 0 && pair[1] >= 0).count();
        assert!((8_799..=8_801).contains(&edges), "{edges} waves of 440 Hz in 20 s");
        assert_eq!(played.ended().await.lost, 0);
    }
}

#[tokio::test]
async fn each_fault_has_its_end() {
    let lost = |link: &str| format!("{link} is lost");
    let back = |link: &str| format!("{link} is back");
    for (fault, expected, reason, interrupted) in [
        (RtmsFault::DropMedia, vec![lost("the media connection"), back("the media connection")], 6, false),
        (RtmsFault::DropSignaling, vec![lost("the signaling connection"), back("the signaling connection")], 6, true),
        (RtmsFault::Silence, vec![lost("the media connection"), back("the media connection")], 6, false),
        (RtmsFault::Garbage, vec!["unreadable".to_owned(), "unreadable".to_owned()], 6, false),
        (RtmsFault::UnknownMessage, vec!["message Some(77)".to_owned()], 6, false),
        (RtmsFault::RestartSequence, vec![], 6, false),
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        let meeting = RtmsMeeting::new().transcript("[0.5] Ada: one\n[11] Ada: two").unwrap().speed(4).fault(fault);
        let meeting = meeting.keep_alive(Duration::from_millis(50));
        let mut played = sandbox.start_rtms(meeting).unwrap();
        let client = client().events([]).max_silence(Duration::from_millis(600));
        let (items, error) = all(open(&played, &client)).await;
        let middle = ["Ready".to_owned(), "Ada: one".to_owned()].into_iter().chain(expected);
        let all: Vec<String> = middle.chain(["Ada: two".to_owned(), "MeetingEnded".to_owned()]).collect();
        assert_eq!(items, all, "{fault}");
        assert!(error.is_none(), "{fault}");
        let summary = played.ended().await;
        assert_eq!((summary.reason, summary.lines, summary.lost), (reason, 2, 0), "{fault}");
        assert_eq!(names(&sandbox).contains(&"meeting.rtms_interrupted".to_owned()), interrupted, "{fault}");
    }
}

#[tokio::test]
async fn what_is_said_while_media_are_lost_is_counted() {
    let sandbox = Sandbox::start().await.unwrap();
    let meeting = RtmsMeeting::new().tone(440).duration(Duration::from_secs(4)).speed(2);
    let mut played = sandbox.start_rtms(meeting.fault(RtmsFault::DropMedia)).unwrap();
    let backoff = Duration::from_millis(400);
    let client = client().audio(Audio::default()).events([]).backoff(backoff, backoff);
    let (items, _) = all(open(&played, &client)).await;
    let summary = played.ended().await;
    let frames = items.iter().filter(|item| item.starts_with("audio")).count() as u64;
    // Messages that were in transit when the connection was cut may be lost too.
    assert!(frames <= summary.frames && summary.frames - frames < 100, "{frames} of {summary:?}");
    assert_eq!(summary.frames + summary.lost, 200, "{summary:?}");
    assert!(summary.lost > 10, "{summary:?}");
}

#[tokio::test]
async fn a_taken_over_stream_is_the_end_for_this_client() {
    let sandbox = Sandbox::start().await.unwrap();
    let meeting = RtmsMeeting::new().speed(10).fault(RtmsFault::TakenOver);
    let mut played = sandbox.start_rtms(meeting).unwrap();
    let (_, error) = all(open(&played, &client())).await;
    assert_eq!(error, Some(RtmsErrorKind::TakenOver));
    assert_eq!(played.ended().await.reason, 0);
    assert_eq!(names(&sandbox), ["meeting.rtms_started"], "it continues for the other program");
}

#[tokio::test]
async fn a_second_connection_replaces_the_first_one() {
    let sandbox = Sandbox::start().await.unwrap();
    let played = sandbox.start_rtms(RtmsMeeting::new()).unwrap();
    let mut first = open(&played, &client().events([]));
    assert!(matches!(first.next().await, Some(Ok(Item::Agreed { .. }))));
    assert!(matches!(first.next().await, Some(Ok(Item::Ready))));
    let other = Peer::signaling(&played, CLIENT_SECRET).await;
    assert_eq!(other.response["status_code"], 0);
    assert_eq!(first.next().await.unwrap().unwrap_err().kind(), &RtmsErrorKind::TakenOver);
}

#[tokio::test]
async fn every_status_of_a_handshake_can_be_injected() {
    let sandbox = Sandbox::start().await.unwrap();
    for status in 1..=46 {
        for (fault, link) in [(RtmsFault::Status(status), Link::Signaling), (RtmsFault::MediaStatus(status), ALL)] {
            let played = sandbox.start_rtms(RtmsMeeting::new().transcript("Ada: x").unwrap().fault(fault)).unwrap();
            let mut stream = open(&played, &client().events([]));
            let expected = StatusCode::from(i64::from(status));
            match stream.next().await.unwrap() {
                // The client tries again, and is accepted.
                Ok(item) => {
                    assert!(expected.is_temporary() && matches!(item, Item::Agreed { .. }), "{fault}: {item:?}");
                }
                Err(error) => {
                    assert_eq!(error.kind(), &RtmsErrorKind::Rejected { link, status: expected }, "{fault}");
                    assert!(error.to_string().contains(expected.advice()), "{error}");
                }
            }
            played.stop(6);
        }
    }
}

#[tokio::test]
async fn the_stream_stops_with_each_reason() {
    let sandbox = Sandbox::start().await.unwrap();
    for reason in 1..=27 {
        let mut played = sandbox.start_rtms(RtmsMeeting::new().stop_reason(reason).speed(100)).unwrap();
        let (items, error) = all(open(&played, &client().events([]))).await;
        let expected = format!("{:?}", StopReason::from(i64::from(reason)));
        assert_eq!((items.last(), error), (Some(&expected), None));
        assert_eq!(played.ended().await.reason, reason);
    }
}

#[tokio::test]
async fn a_client_that_closes_the_stream_gets_the_response() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut played = sandbox.start_rtms(RtmsMeeting::new()).unwrap();
    let mut stream = open(&played, &client());
    while !matches!(stream.next().await.unwrap().unwrap(), Item::Ready) {}
    stream.control().ask_state().await;
    stream.control().subscribe_video(7).await;
    stream.control().close().await;
    let (items, error) = all(stream).await;
    assert_eq!((items.last().map(String::as_str), error), (Some("ReceiverRequestClose"), None), "{items:?}");
    assert_eq!(played.ended().await.reason, 20);
}

#[tokio::test]
async fn a_client_that_misses_three_keep_alive_requests_is_stopped_with_24() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut played = sandbox.start_rtms(RtmsMeeting::new().keep_alive(Duration::from_millis(20))).unwrap();
    let mut peer = Peer::signaling(&played, CLIENT_SECRET).await;
    let mut asked = 0;
    loop {
        match peer.next().await {
            message if message["msg_type"] == 12 => asked += 1,
            message => {
                assert_eq!((&message["msg_type"], &message["reason"]), (&8.into(), &24.into()));
                break;
            }
        }
    }
    assert_eq!((asked, played.ended().await.reason), (3, 24));
}

/// A client that can write messages that a library would not send.
pub(crate) struct Peer {
    socket: tokio_tungstenite::WebSocketStream<tokio_tungstenite::MaybeTlsStream<tokio::net::TcpStream>>,
    pub(crate) response: Value,
}

impl Peer {
    async fn open(url: &str, handshake: &Value) -> Self {
        let (mut socket, _) = connect_async(url).await.unwrap();
        socket.send(Message::text(handshake.to_string())).await.unwrap();
        let mut peer = Self { socket, response: Value::Null };
        peer.response = peer.next().await;
        peer
    }

    pub(crate) async fn signaling(played: &RtmsStream, secret: &str) -> Self {
        let started = Started::from_event(played.event()).unwrap();
        Self::open(&started.server_urls()[0], &handshake(1, &started, secret)).await
    }

    /// Opens a media connection for the kinds that these bits name.
    pub(crate) async fn media(played: &RtmsStream, bits: u8) -> Self {
        let started = Started::from_event(played.event()).unwrap();
        let mut request = handshake(3, &started, CLIENT_SECRET);
        request["media_type"] = bits.into();
        Self::open(&started.server_urls()[0].replace("signaling", "media"), &request).await
    }

    pub(crate) async fn send(&mut self, message: &Value) {
        self.socket.send(Message::text(message.to_string())).await.unwrap();
    }

    pub(crate) async fn next(&mut self) -> Value {
        loop {
            if let Message::Text(text) = self.socket.next().await.unwrap().unwrap() {
                return serde_json::from_str(&text).unwrap();
            }
        }
    }

    /// Waits for a message of this type, and ignores others before it.
    pub(crate) async fn find(&mut self, number: i64) -> Value {
        loop {
            let message = self.next().await;
            if message["msg_type"] == number {
                return message;
            }
        }
    }

    /// Reads until the server has closed the connection.
    pub(crate) async fn ended(&mut self) {
        while let Some(Ok(_)) = self.socket.next().await {}
    }
}

fn handshake(number: i64, started: &Started, secret: &str) -> Value {
    let signature = sign(CLIENT_ID, &secret.into(), started.id(), started.stream_id()).unwrap();
    json!({
        "msg_type": number, "protocol_version": 1, "meeting_uuid": started.id(), "rtms_stream_id": started.stream_id(),
        "signature": signature.expose(), "media_type": 25,
    })
}

#[tokio::test]
async fn what_is_wrong_with_a_handshake_has_its_status() {
    let sandbox = Sandbox::start().await.unwrap();
    let played = sandbox.start_rtms(RtmsMeeting::new()).unwrap();
    let started = Started::from_event(played.event()).unwrap();
    let audio = |params: Value| json!({"audio": params});
    for (number, member, value, expected) in [
        (1, "msg_type", json!(3), 1),
        (1, "rtms_stream_id", json!("another"), 2),
        (1, "signature", json!("00"), 3),
        (1, "protocol_version", json!(2), 4),
        (1, "meeting_uuid", json!("another"), 4),
        (3, "msg_type", json!(1), 1),
        (3, "rtms_stream_id", json!("another"), 2),
        (3, "signature", Value::Null, 3),
        (3, "media_type", json!(2), 10),
        (3, "media_type", json!(4), 11),
        (3, "media_type", json!(0), 14),
        (3, "media_type", json!(64), 14),
        (3, "media_params", audio(json!({"content_type": 1})), 19),
        (3, "media_params", audio(json!({"sample_rate": 4})), 20),
        (3, "media_params", audio(json!({"channel": 3})), 21),
        (3, "media_params", audio(json!({"codec": 4})), 22),
        (3, "media_params", audio(json!({"codec": "L16"})), 22),
        (3, "media_params", audio(json!({"data_opt": 3})), 23),
        (3, "media_params", audio(json!({"send_rate": 30})), 24),
        (3, "media_params", audio(json!({"send_rate": 0})), 24),
        (3, "media_params", audio(json!({"send_rate": 1_020})), 24),
        (3, "media_params", audio(json!({"sample_rate": 3, "channel": 2, "send_rate": 1_000})), 0),
        (3, "media_type", json!(32), 0),
        (1, "buffer_data", json!(false), 0),
    ] {
        let mut request = handshake(number, &started, CLIENT_SECRET);
        request[member] = value;
        let signaling = &started.server_urls()[0];
        let url = if number == 1 { signaling.clone() } else { signaling.replace("signaling", "media") };
        let peer = Peer::open(&url, &request).await;
        assert_eq!(peer.response["status_code"], expected, "{request}");
        assert_eq!(peer.response["msg_type"], number + 1);
    }
}

#[tokio::test]
async fn a_client_with_another_secret_or_that_asks_for_video_is_rejected_by_name() {
    let sandbox = Sandbox::start().await.unwrap();
    let played = sandbox.start_rtms(RtmsMeeting::new()).unwrap();
    let started = Started::from_event(played.event()).unwrap();
    let video = Video::new(VideoCodec::H264, Resolution::Hd, 25).unwrap();
    for (client, link, status) in [
        (Client::new(CLIENT_ID, "another").chat(), Link::Signaling, StatusCode::InvalidSignature),
        (client().video(video), ALL, StatusCode::MediaTypeVideoNotSupport),
        (client().share(video), ALL, StatusCode::MediaTypeDeskshareNotSupport),
    ] {
        let mut stream = client.open(&started).unwrap();
        let error = stream.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), &RtmsErrorKind::Rejected { link, status });
        stream.close().await;
    }
}

#[tokio::test]
async fn a_sandbox_that_stops_says_so() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut played = sandbox.start_rtms(RtmsMeeting::new()).unwrap();
    let mut stream = open(&played, &client());
    while !matches!(stream.next().await.unwrap().unwrap(), Item::Ready) {}
    sandbox.shut_down().await;
    let (items, _) = all(stream).await;
    assert_eq!(items.last().map(String::as_str), Some("ExitSignal"), "{items:?}");
    assert_eq!(played.ended().await.reason, 17);
}

#[test]
fn what_is_not_a_line_is_reported_with_its_number() {
    for (text, expected) in [
        ("Ada: a\nno name", "line 2: write a name and a message"),
        ("[1.5] : text", "line 1: write a name and a message"),
        ("[soon] Ada: a", "line 1: write the time as seconds"),
        ("[-1] Ada: a", "line 1: write the time as seconds"),
        ("[inf] Ada: a", "line 1: write the time as seconds"),
        ("[] Ada: a", "line 1: write the time as seconds"),
        ("[99999999999999999999999] Ada: a", "line 1: write the time as seconds"),
    ] {
        let error = RtmsMeeting::new().transcript(text).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{text}: {error}");
    }
}

#[tokio::test]
async fn lines_have_times_in_three_forms_or_follow_the_line_before() {
    let text =
        "\u{feff}# A comment\n[1.5] Ada: Hello: all\n\nBen: Hi\n[00:00:10] Ada (chat): x\n[0:05] Ada: \n[0]Cleo:y";
    let sandbox = Sandbox::start().await.unwrap();
    let played = sandbox.start_rtms(RtmsMeeting::new().transcript(text).unwrap().speed(50)).unwrap();
    let (mut stream, mut lines) = (open(&played, &client().chat()), Vec::new());
    while let Some(item) = stream.next().await {
        let (time, name, text) = match item.unwrap() {
            Item::Transcript(line) => (line.timestamp, line.user_name, line.text),
            Item::Chat(message) => (message.timestamp, message.user_name, message.text),
            _ => continue,
        };
        lines.push(format!("{} {}: {text}", time.unwrap() - 1_769_850_000_000, name.unwrap()));
    }
    assert_eq!(lines, ["0 Cleo: y", "1500 Ada: Hello: all", "3500 Ben: Hi", "5000 Ada: ", "10000 Ada: x"]);
}

//! Complete meetings: everything arrives, in order.

use std::time::Duration;

use futures_util::SinkExt as _;
use tokio_tungstenite::tungstenite::Message as Frame;
use zoom_core::{bytes::Bytes, json};
use zoom_events::rtms::{
    Audio, Channels, Item, MediaKind, Resolution, SampleRate, SendRate, SessionState, StatusCode, StopReason,
    StreamState, UserId, Video, VideoCodec,
    message::{Base64, Message},
    wav_header,
};

use crate::server::{Zoom, line, next, take};

/// The number of lines in an hour of fast speech.
const LINES: u64 = 50_000;

/// The number of frames in ten minutes.
const FRAMES: u64 = 10 * 60 * 50;

/// The number of samples in a frame at 16,000 Hz.
const SAMPLES: u64 = 320;

/// A tone's frequency, in hertz.
const TONE: f64 = 440.0;

/// Returns a frame of the tone.
fn tone(frame: u64) -> Vec<u8> {
    (frame * SAMPLES..(frame + 1) * SAMPLES)
        .flat_map(|sample| {
            #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
            let phase = sample as f64 * TONE * std::f64::consts::TAU / f64::from(SampleRate::Hz16000.hertz());
            #[allow(clippy::cast_possible_truncation, reason = "within 16 bits")]
            let value = (phase.sin() * 20_000.0) as i16;
            value.to_le_bytes()
        })
        .collect()
}

/// Returns the frequency of the 16-bit PCM audio in a WAV file, measured by its rising edges.
fn frequency(wav: &[u8]) -> f64 {
    let number = |at: usize, length: usize| {
        wav[at..at + length].iter().rev().fold(0_u32, |number, byte| number << 8 | u32::from(*byte))
    };
    assert_eq!((&wav[..4], &wav[8..16], &wav[36..40]), (&b"RIFF"[..], &b"WAVEfmt "[..], &b"data"[..]));
    assert_eq!((number(4, 4) as usize, number(40, 4) as usize), (wav.len() - 8, wav.len() - 44));
    assert_eq!((number(20, 2), number(22, 2), number(34, 2)), (1, 1, 16), "PCM, mono, 16 bits");
    assert_eq!((number(28, 4), number(32, 2)), (number(24, 4) * 2, 2), "bytes per second and per sample");
    let samples: Vec<i16> = wav[44..].chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect();
    let edges = samples.windows(2).filter(|pair| pair[0] < 0 && pair[1] >= 0).count();
    #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
    let (edges, count) = (edges as f64, samples.len() as f64);
    edges / (count / f64::from(number(24, 4)))
}

#[tokio::test]
async fn an_hour_of_transcript_and_ten_minutes_of_audio_arrive_whole_and_in_order() {
    let zoom = Zoom::start().await;
    let everything = 1 << 30;
    let client = Zoom::client().audio(Audio::default()).text_buffer(everything).audio_buffer(everything);
    let (mut stream, mut signaling, mut media) = zoom.live(&client).await;
    let sent = async {
        for number in 0..LINES.max(FRAMES) {
            if number % 1_000 == 0 {
                signaling.keep_alive(number).await;
                media.keep_alive(number).await;
            }
            if number < FRAMES {
                let mut data = zoom_events::rtms::message::MediaData::default();
                let mut content = zoom_events::rtms::message::MediaContent::default();
                content.user_id = Some(UserId::from(0));
                content.data = Some(Base64(tone(number).into()));
                data.content = Some(content);
                media.socket.feed(Frame::text(Message::Audio(data).to_json())).await.unwrap();
            }
            if number < LINES {
                media.socket.feed(Frame::text(line(1, number).to_string())).await.unwrap();
            }
        }
        media.socket.flush().await.unwrap();
        // The end arrives on the other connection, after all media have been read.
        media.keep_alive(1).await;
        signaling.send(&json!({"msg_type": 8, "state": 4, "reason": 6})).await;
    };
    let taken = async {
        let (mut lines, mut audio) = (0, Vec::<Bytes>::new());
        loop {
            match next(&mut stream).await {
                Item::Transcript(line) => {
                    assert_eq!((line.number, line.text), (lines, format!("line {lines}")));
                    lines += 1;
                }
                Item::Audio(frame) => {
                    assert_eq!(frame.number, audio.len() as u64);
                    audio.push(frame.data);
                }
                Item::StreamState(update) => assert_eq!(update.state, Some(StreamState::Terminated)),
                Item::Stopped(reason) => {
                    assert_eq!(reason, StopReason::MeetingEnded);
                    assert!(stream.next().await.is_none());
                    return (lines, audio);
                }
                other => panic!("{other:?}"),
            }
        }
    };
    let ((), (lines, audio)) = tokio::join!(sent, taken);
    assert_eq!((lines, audio.len() as u64), (LINES, FRAMES));
    let data = audio.concat();
    let header = wav_header(SampleRate::Hz16000, Channels::Mono, data.len().try_into().unwrap());
    let wav = [&header[..], &data].concat();
    assert!((frequency(&wav) - TONE).abs() < 0.01, "{} Hz", frequency(&wav));
}

#[tokio::test]
async fn all_media_events_and_states_arrive_typed_over_split_connections() {
    let zoom = Zoom::start().await;
    let video = Video::new(VideoCodec::H264, Resolution::Hd, 25).unwrap().one_participant();
    let share = Video::new(VideoCodec::Jpg, Resolution::Fhd, 1).unwrap();
    let every = SendRate::new(Duration::from_millis(100)).unwrap();
    let format = zoom_events::rtms::AudioFormat::L16 { rate: SampleRate::Hz8000, channels: Channels::Stereo, every };
    let client = Zoom::client().audio(Audio::new(format)).video(video).share(share).chat().split();
    let mut stream = client.open(&zoom.started).unwrap();
    let mut signaling = zoom.signaling().await;
    let mut media = Vec::new();
    for _ in 0..5 {
        let mut peer = zoom.accept("/media").await;
        let Message::MediaHandshakeRequest(request) = peer.message().await else { panic!("no handshake") };
        peer.send(&json!({"msg_type": 4, "status_code": 0})).await;
        media.push((request.media_type.unwrap(), peer));
    }
    assert!(matches!(next(&mut stream).await, Item::Ready));
    media.sort_by_key(|(bit, _)| *bit);
    let kinds = [MediaKind::Audio, MediaKind::Video, MediaKind::Share, MediaKind::Transcript, MediaKind::Chat];
    assert_eq!(media.iter().map(|(bit, _)| *bit).collect::<Vec<_>>(), kinds.map(MediaKind::bit));
    for (at, number) in [14, 15, 16, 17, 18].into_iter().enumerate() {
        let content = json!({"user_id": 7, "user_name": "Ada", "data": "SGk=", "timestamp": 1, "new": true});
        media[at].1.send(&json!({"msg_type": number, "content": content, "outer": 1})).await;
        let (extra, number, user) = match next(&mut stream).await {
            Item::Audio(frame) | Item::Video(frame) | Item::Share(frame) => {
                assert_eq!(&frame.data[..], b"Hi");
                (frame.extra, frame.number, frame.user_id)
            }
            Item::Transcript(line) => (line.extra, line.number, line.user_id),
            Item::Chat(message) => (message.extra, message.number, message.user_id),
            other => panic!("{other:?}"),
        };
        assert_eq!((number, user), (0, Some(UserId::from(7))));
        assert_eq!((extra.get("new"), extra.get("outer")), (Some(&true.into()), Some(&1.into())));
        media[at].1.keep_alive(at as u64).await;
    }
    for (event, expected) in [(2, "Speaker"), (3, "Joined"), (4, "Left"), (8, "Event"), (99, "Event")] {
        let event = json!({"event_type": event, "user_id": 7, "participants": [{"user_id": 7, "user_name": "Ada"}]});
        signaling.send(&json!({"msg_type": 6, "event": event})).await;
        let item = next(&mut stream).await;
        assert!(format!("{item:?}").starts_with(expected), "{item:?}");
    }
    signaling.send(&json!({"msg_type": 9, "session_id": "x", "state": 3})).await;
    let Item::SessionState(update) = next(&mut stream).await else { panic!("no state") };
    assert_eq!((update.session_id.as_deref(), update.state), (Some("x"), Some(SessionState::Paused)));
    signaling.send(&json!({"msg_type": 23, "content": {}})).await;
    let Item::Other(message) = next(&mut stream).await else { panic!("no metadata") };
    assert!(matches!(*message, Message::AudioMetadata(_)));
    // One participant's video.
    stream.control().subscribe_video(7).await;
    let request = loop {
        match signaling.message().await {
            Message::VideoSubscriptionRequest(request) => break request,
            Message::EventSubscription(_) | Message::ClientReady(_) => {}
            other => panic!("{other:?}"),
        }
    };
    assert_eq!((request.user_id, request.subscribe), (Some(UserId::from(7)), Some(true)));
    signaling.send(&json!({"msg_type": 29, "user_id": 7, "status_code": 0})).await;
    let Item::VideoSubscription(response) = next(&mut stream).await else { panic!("no response") };
    assert_eq!(response.status_code, Some(StatusCode::Ok));
    stream.control().ask_state().await;
    assert!(matches!(signaling.message().await, Message::StreamStateRequest(_)));
    signaling.send(&json!({"msg_type": 20, "stream_state": 1})).await;
    let Item::StreamState(update) = next(&mut stream).await else { panic!("no state") };
    assert_eq!(update.state, Some(StreamState::Active));
}

#[tokio::test]
async fn a_close_asks_zoom_for_the_end_and_then_closes_both_connections() {
    let zoom = Zoom::start().await;
    let (mut stream, mut signaling, mut media) = zoom.live(&Zoom::client()).await;
    media.lines(0..2).await;
    take(&mut stream, 0..2).await;
    let server = async {
        assert!(matches!(signaling.message().await, Message::StreamCloseRequest(_)));
        signaling.send(&json!({"msg_type": 22, "status_code": 0})).await;
        assert!(signaling.closed().await && media.closed().await);
    };
    tokio::join!(stream.close(), server);
    // The stream may be opened again.
    drop(Zoom::client().open(&zoom.started).unwrap());
}

#[tokio::test]
async fn a_dropped_stream_is_closed_too() {
    let zoom = Zoom::start().await;
    let (stream, mut signaling, media) = zoom.live(&Zoom::client()).await;
    drop(stream);
    assert!(matches!(signaling.message().await, Message::StreamCloseRequest(_)));
    signaling.send(&json!({"msg_type": 22})).await;
    assert!(signaling.closed().await && media.closed().await);
}

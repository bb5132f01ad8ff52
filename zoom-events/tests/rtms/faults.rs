//! Tests each fault of a stream, and how the stream ends.

use std::time::Duration;

use futures_util::SinkExt as _;
use tokio_tungstenite::tungstenite::Message as Frame;
use zoom_core::json;
use zoom_events::{
    GapReason,
    rtms::{Client, Item, Link, MediaKind, RtmsErrorKind, StatusCode, StopReason, message::Message},
};

use crate::{
    log::Log,
    server::{Zoom, end, next, take},
};

const ALL: Link = Link::Media(MediaKind::All);

/// Expects the report of a lost connection, and returns the reason.
async fn interrupted(stream: &mut zoom_events::rtms::Stream, expected: Link) -> GapReason {
    match next(stream).await {
        Item::Interrupted { link, reason } => {
            assert_eq!(link, expected);
            reason
        }
        other => panic!("{other:?}"),
    }
}

/// Expects the report of a connection that is open again.
async fn resumed(stream: &mut zoom_events::rtms::Stream, expected: Link) {
    match next(stream).await {
        Item::Resumed { link, .. } => assert_eq!(link, expected),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_media_socket_that_drops_comes_back_without_losing_the_place_though_the_sequence_restarts() {
    let zoom = Zoom::start().await;
    let (mut stream, mut signaling, mut media) = zoom.live(&Zoom::client()).await;
    for round in 0..5 {
        let first = round * 10;
        // Zoom's own sequence starts at 1 on each connection.
        media.lines(first..first + 10).await;
        take(&mut stream, first..first + 10).await;
        if round % 2 == 0 {
            drop(media);
        } else {
            media.close(1001, "going away").await;
        }
        let reason = interrupted(&mut stream, ALL).await;
        assert_eq!(matches!(reason, GapReason::Closed { code: Some(1001), .. }), round % 2 == 1, "{reason:?}");
        // Some attempts fail.
        zoom.reject().await;
        media = zoom.media(&mut signaling).await;
        resumed(&mut stream, ALL).await;
    }
    media.lines(50..60).await;
    take(&mut stream, 50..60).await;
}

#[tokio::test]
async fn signaling_that_drops_comes_back_while_media_go_on() {
    let zoom = Zoom::start().await;
    let (mut stream, signaling, mut media) = zoom.live(&Zoom::client()).await;
    drop(signaling);
    interrupted(&mut stream, Link::Signaling).await;
    media.lines(0..10).await;
    take(&mut stream, 0..10).await;
    zoom.reject().await;
    let mut signaling = zoom.signaling().await;
    resumed(&mut stream, Link::Signaling).await;
    assert!(matches!(signaling.message().await, Message::EventSubscription(_)));
    assert!(
        matches!(signaling.message().await, Message::ClientReady(_)),
        "the new server learns that the client is ready for media"
    );
    signaling.keep_alive(1).await;
    media.keep_alive(2).await;
}

#[tokio::test]
async fn a_connection_that_does_not_come_back_in_zooms_time_is_an_error() {
    for link in [Link::Signaling, ALL] {
        let zoom = Zoom::start().await;
        let limit = Duration::from_secs(1);
        let client = Zoom::client().signaling_window(limit).media_window(limit);
        let (mut stream, signaling, media) = zoom.live(&client).await;
        let other = if link == ALL {
            drop(media);
            signaling
        } else {
            drop(signaling);
            media
        };
        zoom.stop();
        interrupted(&mut stream, link).await;
        let error = end(&mut stream).await;
        assert_eq!(error.kind(), &RtmsErrorKind::ConnectionLost(link));
        assert!(std::error::Error::source(&error).is_some(), "the last attempt's error");
        assert!(other.closed().await);
    }
}

#[tokio::test]
async fn a_server_that_says_nothing_is_left_and_one_that_checks_is_responded_to() {
    let zoom = Zoom::start().await;
    let client = Zoom::client().max_silence(Duration::from_secs(1));
    let (mut stream, mut signaling, media) = zoom.live(&client).await;
    // Only the signaling connection is kept alive.
    let alive = async {
        loop {
            signaling.keep_alive(1).await;
        }
    };
    let lost = tokio::select! {
        () = alive => unreachable!(),
        reason = interrupted(&mut stream, ALL) => reason,
    };
    assert_eq!(lost, GapReason::Silent);
    assert!(media.closed().await);
}

#[tokio::test]
async fn a_process_that_stood_still_loses_no_connection_whose_messages_wait() {
    let zoom = Zoom::start().await;
    let limit = Duration::from_secs(1);
    let (mut stream, mut signaling, mut media) = zoom.live(&Zoom::client().max_silence(limit)).await;
    signaling.send(&json!({"msg_type": 12, "timestamp": 7})).await;
    media.lines(0..3).await;
    // Neither the client nor this server runs in the meantime.
    std::thread::sleep(limit + limit / 2);
    take(&mut stream, 0..3).await;
    loop {
        match signaling.message().await {
            Message::KeepAliveResponse(response) => break assert_eq!(response.timestamp, Some(7.into())),
            Message::EventSubscription(_) => {}
            other => panic!("{other:?}"),
        }
    }
    media.lines(3..6).await;
    take(&mut stream, 3..6).await;
}

#[tokio::test]
async fn the_log_and_the_error_have_the_cause_of_a_failed_attempt() {
    let log = Log::default();
    let _guard = log.install();
    let zoom = Zoom::start().await;
    let started = zoom.started.clone();
    zoom.stop();
    let mut stream = Zoom::client().signaling_window(Duration::from_millis(300)).open(&started).unwrap();
    let error = end(&mut stream).await;
    assert_eq!(error.kind(), &RtmsErrorKind::NotConnected(Link::Signaling));
    assert_eq!(error.to_string(), "the signaling connection could not be opened");
    let log = log.take();
    for message in ["a connection of a stream could not be opened", "a stream was given up"] {
        let line = log.lines().find(|line| line.contains(message)).unwrap();
        assert!(line.contains("can't be reached") && line.contains("refused"), "{line}");
    }
}

#[tokio::test]
async fn three_missed_keep_alives_are_zooms_reason_24() {
    let zoom = Zoom::start().await;
    let (mut stream, mut signaling, _media) = zoom.live(&Zoom::client()).await;
    signaling.send(&json!({"msg_type": 8, "state": 4, "reason": 24})).await;
    assert!(matches!(next(&mut stream).await, Item::StreamState(_)));
    assert!(matches!(next(&mut stream).await, Item::Stopped(StopReason::KeepAliveTimeout)));
    assert!(stream.next().await.is_none());
    assert!(StopReason::KeepAliveTimeout.is_failure());
}

#[tokio::test]
async fn every_status_code_is_an_error_with_advice_and_an_internal_one_is_tried_again() {
    for code in 1..=46 {
        let zoom = Zoom::start().await;
        let mut stream = Zoom::client().open(&zoom.started).unwrap();
        let mut peer = zoom.accept("/signaling").await;
        peer.handshake().await;
        peer.send(&json!({"msg_type": 2, "status_code": code, "reason": "because"})).await;
        let status = StatusCode::from(code);
        if status == StatusCode::InternalException {
            zoom.signaling().await;
            continue;
        }
        let error = end(&mut stream).await;
        assert_eq!(error.kind(), &RtmsErrorKind::Rejected { link: Link::Signaling, status });
        let text = error.to_string();
        assert!(text.contains(status.advice()) && text.contains("because"), "{text}");
        assert!(peer.closed().await);
    }
}

#[tokio::test]
async fn a_wrong_secret_is_named_and_not_shown() {
    let zoom = Zoom::start().await;
    let client = Client::new("client-id", "another-secret").chat();
    let mut stream = client.open(&zoom.started).unwrap();
    let mut peer = zoom.accept("/signaling").await;
    let request = peer.handshake().await;
    let expected = zoom_events::rtms::sign(
        "client-id",
        &crate::server::SECRET.into(),
        zoom.started.id(),
        zoom.started.stream_id(),
    );
    assert_ne!(request.signature, expected.ok());
    peer.send(&json!({"msg_type": 2, "status_code": 3})).await;
    let error = end(&mut stream).await;
    assert!(error.to_string().contains("client secret"), "{error}");
    for shown in [format!("{error:?}{error}"), format!("{client:?}"), format!("{stream:?}"), format!("{request:?}")] {
        assert!(!shown.contains("another-secret"), "{shown}");
        assert!(!shown.contains(request.signature.as_ref().unwrap().expose()), "{shown}");
    }
}

#[tokio::test]
async fn unknown_messages_and_garbage_are_delivered_and_the_stream_goes_on() {
    let zoom = Zoom::start().await;
    let client = Zoom::client().max_frame_size(10_000);
    let (mut stream, mut signaling, mut media) = zoom.live(&client).await;
    for (frame, expected) in [
        (Frame::text(r#"{"msg_type":77,"new":[1]}"#), "Other(Unknown"),
        (Frame::text(r#"{"new":[1]}"#), "Other(Unknown"),
        (Frame::text("garbage"), "Unreadable"),
        (Frame::text(""), "Unreadable"),
        (Frame::text("[".repeat(9_000)), "Unreadable"),
        (Frame::binary(vec![0xff; 100]), "Unreadable"),
        (Frame::text(r#"{"msg_type":14,"content":{"data":"not base64"}}"#), "Unreadable"),
        (Frame::binary(r#"{"msg_type":18,"content":{"data":"binary JSON"}}"#), "Chat"),
    ] {
        media.socket.send(frame).await.unwrap();
        let item = format!("{:?}", next(&mut stream).await);
        assert!(item.starts_with(expected), "{item} instead of {expected}");
    }
    media.socket.send(Frame::Ping(vec![1].into())).await.unwrap();
    media.lines(0..3).await;
    take(&mut stream, 0..3).await;
    // A frame above the limit can't be read, nor can anything that follows it.
    media.socket.send(Frame::text("a".repeat(20_000))).await.unwrap();
    assert_eq!(interrupted(&mut stream, ALL).await, GapReason::TooLarge(10_000));
    let mut media = zoom.media(&mut signaling).await;
    resumed(&mut stream, ALL).await;
    media.lines(3..6).await;
    take(&mut stream, 3..6).await;
}

#[tokio::test]
async fn a_second_connection_of_this_process_is_rejected_and_the_first_goes_on() {
    let zoom = Zoom::start().await;
    let (mut stream, _signaling, mut media) = zoom.live(&Zoom::client()).await;
    for client in [Zoom::client(), Client::new("other", "secret").chat()] {
        let error = client.open(&zoom.started).unwrap_err();
        assert_eq!(error.kind(), &RtmsErrorKind::AlreadyOpen);
        assert!(error.to_string().contains("one connection per stream"), "{error}");
    }
    media.lines(0..3).await;
    take(&mut stream, 0..3).await;
}

#[tokio::test]
async fn a_second_connection_of_another_program_is_the_end_and_no_fight() {
    let zoom = Zoom::start().await;
    let (mut stream, signaling, media) = zoom.live(&Zoom::client()).await;
    signaling.close(1000, "replaced by a new connection").await;
    assert_eq!(end(&mut stream).await.kind(), &RtmsErrorKind::TakenOver);
    assert!(media.closed().await);
}

#[tokio::test]
async fn zooms_stop_is_the_end_with_each_reason() {
    for reason in 0..=27 {
        let zoom = Zoom::start().await;
        let (mut stream, mut signaling, media) = zoom.live(&Zoom::client()).await;
        signaling.send(&json!({"msg_type": 8, "state": 4, "reason": reason})).await;
        assert!(matches!(next(&mut stream).await, Item::StreamState(_)));
        match next(&mut stream).await {
            Item::Stopped(stopped) => assert_eq!(stopped, StopReason::from(reason)),
            other => panic!("{other:?}"),
        }
        assert!(stream.next().await.is_none());
        assert!(signaling.closed().await && media.closed().await);
    }
}

#[tokio::test]
async fn lines_that_arrived_before_an_announced_end_are_delivered_though_signaling_closes() {
    for closes in [true, false] {
        let zoom = Zoom::start().await;
        let (mut stream, mut signaling, mut media) = zoom.live(&Zoom::client()).await;
        media.lines(0..100).await;
        if closes {
            signaling.send(&json!({"msg_type": 8, "state": 3, "reason": 6})).await;
            signaling.socket.close(None).await.unwrap();
        } else {
            // The response to a request for the state.
            signaling.send(&json!({"msg_type": 20, "stream_state": 4})).await;
        }
        let mut lines = 0;
        let reason = loop {
            match next(&mut stream).await {
                Item::Transcript(line) => {
                    assert_eq!(line.number, lines);
                    lines += 1;
                }
                Item::StreamState(_) => {}
                Item::Stopped(reason) => break reason,
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(lines, 100);
        assert_eq!(reason, if closes { StopReason::MeetingEnded } else { StopReason::Undefined });
        assert!(stream.next().await.is_none());
    }
}

#[tokio::test]
async fn a_setting_that_is_not_valid_is_named_before_anything_is_sent() {
    let zoom = Zoom::start().await;
    let evil = zoom_events::rtms::Started::new(zoom.started.source(), "id", "evil", "wss://zoom.us.evil.com").unwrap();
    for (error, expected) in [
        (Client::new("id", "secret").open(&zoom.started).unwrap_err(), "media"),
        (Client::new("", "secret").chat().open(&zoom.started).unwrap_err(), "client_id"),
        (Client::new("id", "").chat().open(&zoom.started).unwrap_err(), "client_secret"),
        (Client::new("id", "secret").chat().root_certificate("x").open(&zoom.started).unwrap_err(), "root_certificate"),
        (Client::new("id", "secret").chat().open(&evil).unwrap_err(), "server_urls"),
    ] {
        assert_eq!(error.kind(), &RtmsErrorKind::Settings);
        let cause = std::error::Error::source(&error).unwrap().to_string();
        assert!(cause.contains(expected), "{cause}");
    }
}

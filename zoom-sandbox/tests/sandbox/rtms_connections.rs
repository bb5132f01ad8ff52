//! The connections of a media stream: how they end, how long each may be missing, and what they respond to.

use std::time::Duration;

use tokio::time::{advance, pause, resume, timeout};
use zoom_core::json;
use zoom_events::rtms::{Client, Item, Started, Transcript};
use zoom_sandbox::{CLIENT_ID, CLIENT_SECRET, RtmsFault, RtmsMeeting, RtmsStream, Sandbox};

use crate::rtms::Peer;

const TRANSCRIPT: u8 = 8;
const CHAT: u8 = 16;

/// Far longer than anything in these tests takes.
const PATIENCE: Duration = Duration::from_secs(10);

const HOUR: Duration = Duration::from_secs(3_600);

#[tokio::test]
async fn the_client_learns_of_the_end_before_a_media_connection_closes() {
    let sandbox = Sandbox::start().await.unwrap();
    let played = sandbox.start_rtms(RtmsMeeting::new().keep_alive(HOUR)).unwrap();
    let mut signaling = Peer::signaling(&played, CLIENT_SECRET).await;
    let mut media = Peer::media(&played, TRANSCRIPT).await;
    played.stop(6);
    // The client is slow to read the message on the other connection.
    let closed = timeout(Duration::from_millis(500), media.ended()).await;
    assert!(closed.is_err(), "the media connection closed first");
    let message = signaling.next().await;
    assert_eq!((&message["msg_type"], &message["state"], &message["reason"]), (&8.into(), &4.into(), &6.into()));
    timeout(PATIENCE, async { tokio::join!(signaling.ended(), media.ended()) }).await.unwrap();
}

/// Advances the clock. It is paused only for this, because a paused clock advances by itself while all tasks wait.
async fn pass(time: Duration) {
    pause();
    advance(time).await;
    resume();
}

/// Opens a stream with one connection for the transcript and one for the chat.
async fn split(played: &RtmsStream) -> (Peer, Peer, Peer) {
    let mut signaling = Peer::signaling(played, CLIENT_SECRET).await;
    signaling.send(&json!({"msg_type": 5, "events": [{"event_type": 7, "subscribe": true}]})).await;
    let (transcript, chat) = (Peer::media(played, TRANSCRIPT).await, Peer::media(played, CHAT).await);
    signaling.send(&json!({"msg_type": 7, "rtms_stream_id": played.id()})).await;
    (signaling, transcript, chat)
}

/// Ends a media connection, and waits until the sandbox has noticed.
async fn lose(media: Peer, signaling: &mut Peer) {
    drop(media);
    assert_eq!(timeout(PATIENCE, signaling.find(6)).await.unwrap()["event"]["event_type"], 7);
}

#[tokio::test]
async fn one_kind_of_media_that_returns_leaves_the_others_their_time_limit() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut played = sandbox.start_rtms(RtmsMeeting::new().duration(HOUR).keep_alive(HOUR)).unwrap();
    let (mut signaling, transcript, chat) = split(&played).await;
    lose(transcript, &mut signaling).await;
    pass(Duration::from_secs(30)).await;
    lose(chat, &mut signaling).await;
    let mut chat = Peer::media(&played, CHAT).await;
    // Opening the signaling connection again does not change anything either.
    let mut signaling = Peer::signaling(&played, CLIENT_SECRET).await;
    pass(Duration::from_secs(30)).await;
    assert!(timeout(Duration::from_millis(300), played.ended()).await.is_err(), "60 of 65 seconds have passed");
    pass(Duration::from_secs(10)).await;
    let told = async {
        let reason = signaling.find(8).await["reason"].clone();
        signaling.ended().await;
        reason
    };
    let ended = timeout(PATIENCE, async { tokio::join!(told, chat.ended(), played.ended()) }).await;
    let (reason, (), summary) = ended.unwrap();
    assert_eq!((reason, summary.reason), (14.into(), 14));
}

#[tokio::test]
async fn a_stream_whose_media_all_return_goes_on() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut played = sandbox.start_rtms(RtmsMeeting::new().duration(HOUR).keep_alive(HOUR)).unwrap();
    let (mut signaling, transcript, chat) = split(&played).await;
    lose(transcript, &mut signaling).await;
    lose(chat, &mut signaling).await;
    pass(Duration::from_secs(40)).await;
    // One connection carries both kinds.
    let _media = Peer::media(&played, TRANSCRIPT | CHAT).await;
    pass(Duration::from_secs(100)).await;
    assert!(timeout(Duration::from_millis(300), played.ended()).await.is_err());
}

#[tokio::test]
async fn the_kinds_that_a_new_connection_does_not_take_over_are_awaited() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut played = sandbox.start_rtms(RtmsMeeting::new().duration(HOUR).keep_alive(HOUR)).unwrap();
    let mut signaling = Peer::signaling(&played, CLIENT_SECRET).await;
    let mut both = Peer::media(&played, TRANSCRIPT | CHAT).await;
    let mut chat = Peer::media(&played, CHAT).await;
    timeout(PATIENCE, both.ended()).await.unwrap();
    pass(Duration::from_secs(60)).await;
    assert!(timeout(Duration::from_millis(300), played.ended()).await.is_err(), "60 of 65 seconds are over");
    pass(Duration::from_secs(10)).await;
    let ended = timeout(PATIENCE, async { tokio::join!(signaling.ended(), chat.ended(), played.ended()) }).await;
    assert_eq!(ended.unwrap().2.reason, 14);
}

#[tokio::test]
async fn a_client_that_asks_for_the_end_gets_the_media_before_the_response() {
    let sandbox = Sandbox::start().await.unwrap();
    let text = "x".repeat(100_000);
    let lines: Vec<String> = (0..50).map(|_| format!("[0] Ada: {text}")).collect();
    let meeting = RtmsMeeting::new().transcript(&lines.join("\n")).unwrap().duration(HOUR).keep_alive(HOUR);
    let played = sandbox.start_rtms(meeting).unwrap();
    let mut signaling = Peer::signaling(&played, CLIENT_SECRET).await;
    let mut media = Peer::media(&played, TRANSCRIPT).await;
    signaling.send(&json!({"msg_type": 7, "rtms_stream_id": played.id()})).await;
    // All lines have been passed on by then, and more of them than fit into a socket are waiting for the client.
    tokio::time::sleep(Duration::from_millis(500)).await;
    signaling.send(&json!({"msg_type": 21, "rtms_stream_id": played.id()})).await;
    let early = timeout(Duration::from_millis(500), signaling.find(22)).await;
    assert!(early.is_err(), "the response came before the media: {early:?}");
    for _ in 0..50 {
        timeout(PATIENCE, media.find(17)).await.unwrap();
    }
    for number in [22, 8] {
        timeout(PATIENCE, signaling.find(number)).await.unwrap();
    }
}

#[tokio::test]
async fn a_keep_alive_interval_of_any_length_can_be_set() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut played = sandbox.start_rtms(RtmsMeeting::new().keep_alive(Duration::MAX)).unwrap();
    let _signaling = Peer::signaling(&played, CLIENT_SECRET).await;
    played.stop(6);
    assert_eq!(timeout(PATIENCE, played.ended()).await.unwrap().reason, 6);
}

#[tokio::test]
async fn the_state_of_a_session_is_reported_on_request() {
    let sandbox = Sandbox::start().await.unwrap();
    let played = sandbox.start_rtms(RtmsMeeting::new()).unwrap();
    let mut signaling = Peer::signaling(&played, CLIENT_SECRET).await;
    let _media = Peer::media(&played, TRANSCRIPT).await;
    for (state, is_ready) in [(1, false), (2, true)] {
        if is_ready {
            signaling.send(&json!({"msg_type": 7, "rtms_stream_id": played.id()})).await;
        }
        signaling.send(&json!({"msg_type": 10, "session_id": "a session", "timestamp": 1})).await;
        let response = timeout(PATIENCE, signaling.next()).await.unwrap();
        assert_eq!((&response["msg_type"], &response["session_id"]), (&json!(11), &json!("a session")));
        assert_eq!(response["session_state"], state);
        assert!(response["timestamp"].is_u64(), "{response}");
    }
}

#[tokio::test]
async fn every_fault_happens_however_short_the_meeting_is() {
    let sandbox = Sandbox::start().await.unwrap();
    let lines = || RtmsMeeting::new().transcript("Ada: Hello.").unwrap();
    for (meeting, expected) in [
        (lines(), vec!["Hello.", "unreadable", "unreadable", "other", "stopped"]),
        (lines().duration(Duration::from_millis(500)), vec!["Hello.", "unreadable", "unreadable", "other", "stopped"]),
        (lines().duration(Duration::ZERO), vec!["Hello.", "unreadable", "unreadable", "other", "stopped"]),
    ] {
        let faults = [RtmsFault::Garbage, RtmsFault::RestartSequence, RtmsFault::UnknownMessage];
        let meeting = faults.into_iter().fold(meeting, RtmsMeeting::fault);
        let played = sandbox.start_rtms(meeting.speed(10)).unwrap();
        let client = Client::new(CLIENT_ID, CLIENT_SECRET).transcript(Transcript::default()).events([]);
        let mut stream = client.open(&Started::from_event(played.event()).unwrap()).unwrap();
        let mut items = Vec::new();
        while let Some(item) = stream.next().await {
            items.push(match item.unwrap() {
                Item::Transcript(line) => line.text,
                Item::Unreadable(_) => "unreadable".to_owned(),
                Item::Other(_) => "other".to_owned(),
                Item::Stopped(_) => "stopped".to_owned(),
                _ => continue,
            });
        }
        assert_eq!(items, expected);
    }
}

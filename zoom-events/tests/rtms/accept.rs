//! Tests the handler that opens streams for a receiver.

use http::{Request, StatusCode};
use http_body_util::Full;
use tokio::sync::mpsc;
use tower_service::Service as _;
use zoom_core::{bytes::Bytes, json, webhook::Webhook, zoom_event};
use zoom_events::{
    EventReceiver,
    rtms::{self, Item, StopReason, message::Message},
};

use crate::server::Zoom;

/// Another declaration of the same event.
#[zoom_event("meeting.rtms_stopped")]
struct Stopped {
    rtms_stream_id: Option<String>,
}

async fn deliver(receiver: &mut EventReceiver, name: &str, zoom: &Zoom, stop_reason: Option<i64>) -> StatusCode {
    let mut payload = json!({
        "meeting_uuid": zoom.started.id(), "rtms_stream_id": zoom.started.stream_id(),
        "server_urls": zoom.started.server_urls()[0],
    });
    if let Some(reason) = stop_reason {
        payload["stop_reason"] = reason.into();
    }
    let body = json!({"event": name, "event_ts": 1_738_392_033_699_i64, "payload": payload}).to_string();
    let headers = Webhook::new("secret token").unwrap().sign(&body);
    let mut request = Request::post("/").body(Full::new(Bytes::from(body))).unwrap();
    *request.headers_mut() = headers;
    receiver.call(request).await.unwrap().status()
}

#[tokio::test]
async fn a_webhook_is_responded_to_at_once_and_its_stream_runs_until_zoom_stops_it() {
    let zoom = Zoom::start().await;
    let (items, mut taken) = mpsc::unbounded_channel();
    let mut receiver = EventReceiver::new(Webhook::new("secret token").unwrap()).on(rtms::accept(
        Zoom::client(),
        move |mut stream: rtms::Stream| {
            let items = items.clone();
            async move {
                while let Some(item) = stream.next().await {
                    items.send(item?).map_err(|_| "nobody listens")?;
                }
                Ok(())
            }
        },
    ));
    // Zoom may deliver an event twice; no connection has been accepted yet.
    for _ in 0..2 {
        assert_eq!(deliver(&mut receiver, "meeting.rtms_started", &zoom, None).await, StatusCode::NO_CONTENT);
    }
    let mut signaling = zoom.signaling().await;
    let mut media = zoom.media(&mut signaling).await;
    assert!(matches!(taken.recv().await.unwrap(), Item::Ready));
    media.lines(0..1).await;
    assert!(matches!(taken.recv().await.unwrap(), Item::Transcript(_)));
    // Zoom has lost the signaling connection, but this side has not noticed.
    assert_eq!(deliver(&mut receiver, "meeting.rtms_interrupted", &zoom, None).await, StatusCode::NO_CONTENT);
    assert!(matches!(taken.recv().await.unwrap(), Item::Interrupted { .. }));
    assert!(signaling.closed().await);
    let mut signaling = zoom.signaling().await;
    assert!(matches!(taken.recv().await.unwrap(), Item::Resumed { .. }));
    assert!(matches!(signaling.message().await, Message::EventSubscription(_)));
    assert_eq!(deliver(&mut receiver, "meeting.rtms_stopped", &zoom, Some(6)).await, StatusCode::NO_CONTENT);
    assert!(matches!(taken.recv().await.unwrap(), Item::Stopped(StopReason::MeetingEnded)));
    assert!(signaling.closed().await && media.closed().await);
    // It is not a failure if a stream that is not open stops.
    assert_eq!(deliver(&mut receiver, "webinar.rtms_stopped", &zoom, None).await, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn a_handler_that_ends_late_does_not_take_the_control_of_a_newer_stream() {
    let zoom = Zoom::start().await;
    let (items, mut taken) = mpsc::unbounded_channel();
    let (release, released) = tokio::sync::watch::channel(false);
    let mut receiver = EventReceiver::new(Webhook::new("secret token").unwrap()).on(rtms::accept(
        Zoom::client(),
        move |mut stream: rtms::Stream| {
            let (items, mut released) = (items.clone(), released.clone());
            async move {
                while let Some(item) = stream.next().await {
                    items.send(Some(item?)).map_err(|_| "nobody listens")?;
                }
                stream.close().await;
                // The work of the handler after the stream has ended.
                released.wait_for(|is_released| *is_released).await?;
                items.send(None).map_err(|_| "nobody listens")?;
                Ok(())
            }
        },
    ));
    for round in 0..2 {
        assert_eq!(deliver(&mut receiver, "meeting.rtms_started", &zoom, None).await, StatusCode::NO_CONTENT);
        let mut signaling = zoom.signaling().await;
        let media = zoom.media(&mut signaling).await;
        assert!(matches!(taken.recv().await.unwrap(), Some(Item::Ready)));
        if round == 1 {
            release.send(true).unwrap();
            assert!(taken.recv().await.unwrap().is_none(), "the first handler has ended");
        }
        assert_eq!(deliver(&mut receiver, "meeting.rtms_stopped", &zoom, Some(6)).await, StatusCode::NO_CONTENT);
        assert!(matches!(taken.recv().await.unwrap(), Some(Item::Stopped(StopReason::MeetingEnded))));
        assert!(signaling.closed().await && media.closed().await);
        // The first stream stays open until its task has ended.
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn a_payload_without_a_member_is_an_error_so_that_zoom_delivers_it_again() {
    let client = Zoom::client();
    let receiver = EventReceiver::new(Webhook::new("secret token").unwrap());
    let mut receiver = receiver.on(rtms::accept(client, async |_| Ok(())));
    let body = r#"{"event":"session.rtms_started","payload":{"rtms_stream_id":"s"}}"#;
    let headers = Webhook::new("secret token").unwrap().sign(body);
    let mut request = Request::post("/").body(Full::new(Bytes::from(body))).unwrap();
    *request.headers_mut() = headers;
    assert_eq!(receiver.call(request).await.unwrap().status(), StatusCode::INTERNAL_SERVER_ERROR);
}

#[test]
#[should_panic(expected = "the event `meeting.rtms_stopped` already has a handler")]
fn a_second_handler_of_one_of_its_events_panics() {
    let receiver = EventReceiver::without_webhook().on(async |event: Stopped, _| {
        assert!(event.rtms_stream_id.is_some());
        Ok(())
    });
    drop(receiver.on(rtms::accept(Zoom::client(), async |_| Ok(()))));
}

//! Events over a WebSocket, in Zoom's frames.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use futures_util::{SinkExt as _, StreamExt as _};
use tokio::net::TcpStream;
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async,
    tungstenite::{Error, Message, protocol::frame::coding::CloseCode},
};
use zoom_core::{Value, event::Event, http::Method, json};
use zoom_sandbox::{DeliveryFault, SUBSCRIPTION_ID, Sandbox};

use crate::event_control::control;

struct Client(WebSocketStream<MaybeTlsStream<TcpStream>>);

impl Client {
    async fn connect(sandbox: &Sandbox, subscription: &str, token: &str) -> Self {
        let url = format!("{}?subscriptionId={subscription}&access_token={token}", sandbox.socket_url());
        Self(connect_async(url).await.unwrap().0)
    }

    /// Connects to the subscription that exists in every sandbox.
    async fn start(sandbox: &Sandbox) -> Self {
        let mut client = Self::connect(sandbox, SUBSCRIPTION_ID, sandbox.access_token().expose()).await;
        let frame = client.frame().await;
        assert_eq!((&frame["module"], &frame["success"]), (&json!("build_connection"), &json!(true)));
        client
    }

    async fn frame(&mut self) -> Value {
        let Some(Ok(Message::Text(text))) = self.0.next().await else { panic!("no frame") };
        serde_json::from_str(&text).unwrap()
    }

    async fn event(&mut self) -> Event {
        let frame = self.frame().await;
        assert_eq!((&frame["module"], &frame["success"]), (&json!("message"), &json!(true)));
        Event::parse(frame["content"].as_str().unwrap().to_owned()).unwrap()
    }

    /// Reads the close frame: its code and its reason.
    async fn closed(&mut self) -> (CloseCode, String) {
        let Some(Ok(Message::Close(Some(frame)))) = self.0.next().await else { panic!("not closed") };
        (frame.code, frame.reason.to_string())
    }
}

fn emit(sandbox: &Sandbox) -> Event {
    sandbox.emit("meeting.started", &Value::Null).unwrap()
}

#[tokio::test]
async fn events_come_in_order_in_frames_of_zoom() {
    let sandbox = Sandbox::start().await.unwrap();
    // This event is lost, because nobody is connected.
    emit(&sandbox);
    let mut client = Client::start(&sandbox).await;
    assert!(sandbox.subscriptions()[0].is_connected);
    let sent: Vec<Event> = (0..100).map(|_| emit(&sandbox)).collect();
    for event in sent {
        assert_eq!(client.event().await, event);
    }
    sandbox.deliveries_done().await;
    let status = &sandbox.subscriptions()[0];
    assert_eq!((status.delivered, status.undelivered), (100, 1));
    assert_eq!(status.problem.as_deref(), Some("nobody is connected"));
}

#[tokio::test]
async fn a_heartbeat_is_returned_and_other_frames_are_ignored() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut client = Client::start(&sandbox).await;
    for frame in ["", "{", "[]", r#"{"module":"other"}"#, r#"{"module":"heartbeat"}"#] {
        client.0.send(Message::text(frame)).await.unwrap();
    }
    let frame = client.frame().await;
    assert_eq!(frame, json!({"module": "heartbeat", "success": true, "content": "live", "header": {}}));
    client.0.send(Message::Ping("a".into())).await.unwrap();
    assert_eq!(client.0.next().await.unwrap().unwrap(), Message::Pong("a".into()));
}

#[tokio::test]
async fn a_token_or_a_subscription_that_is_unknown_is_rejected_with_the_reason() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox.access_token();
    for (subscription, token, reason) in
        [(SUBSCRIPTION_ID, "wrong", "Invalid Token"), ("other", token.expose(), "Subscription not found")]
    {
        let mut client = Client::connect(&sandbox, subscription, token).await;
        let frame = client.frame().await;
        assert_eq!(frame, json!({"module": "build_connection", "success": false, "content": reason, "header": {}}));
        assert_eq!(client.closed().await, (CloseCode::Policy, reason.to_owned()));
    }
    // The stored requests do not contain the token.
    assert!(sandbox.received().iter().all(|request| !request.uri().to_string().contains(token.expose())));
    let Err(Error::Http(response)) = connect_async(sandbox.socket_url().replace("/ws", "/other")).await else {
        panic!()
    };
    assert_eq!(response.status(), 404);
}

#[tokio::test]
async fn a_newer_connection_replaces_the_older_one() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut older = Client::start(&sandbox).await;
    let first = emit(&sandbox);
    let mut newer = Client::start(&sandbox).await;
    let second = emit(&sandbox);
    assert_eq!(older.event().await, first);
    let (code, reason) = older.closed().await;
    assert_eq!((code, reason.as_str()), (CloseCode::Normal, "a newer connection for this subscription was opened"));
    assert_eq!(newer.event().await, second);
}

#[tokio::test]
async fn a_connection_whose_subscription_is_deleted_gets_what_waits_and_the_reason() {
    let sandbox = Sandbox::start().await.unwrap();
    let id = sandbox.add_webhook("http://127.0.0.1:1/", "a secret").unwrap();
    let mut client = Client::connect(&sandbox, &id, sandbox.access_token().expose()).await;
    client.frame().await;
    sandbox.set_delivery_faults([DeliveryFault::Reorder]);
    let event = emit(&sandbox);
    assert_eq!(control(&sandbox, Method::DELETE, "/sandbox/webhooks", Value::Null).await.0, 204);
    assert_eq!(client.event().await, event);
    assert_eq!(client.closed().await, (CloseCode::Policy, "Subscription not found".to_owned()));
}

#[tokio::test]
async fn a_connection_that_is_closed_and_opened_again_receives_what_comes_then() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut client = Client::start(&sandbox).await;
    client.0.close(None).await.unwrap();
    while let Some(Ok(_)) = client.0.next().await {}
    while sandbox.subscriptions()[0].is_connected {
        tokio::task::yield_now().await;
    }
    emit(&sandbox);
    let mut client = Client::start(&sandbox).await;
    let event = emit(&sandbox);
    assert_eq!(client.event().await, event);
    assert_eq!(sandbox.subscriptions()[0].undelivered, 1);
}

#[tokio::test]
async fn duplicates_and_reordering_reach_a_socket_too() {
    let sandbox = Sandbox::builder().delivery_fault(DeliveryFault::Duplicate).delivery_fault(DeliveryFault::Reorder);
    let sandbox = sandbox.start().await.unwrap();
    let mut client = Client::start(&sandbox).await;
    let sent: Vec<Event> = (0..5).map(|_| emit(&sandbox)).collect();
    for number in [0, 0, 1, 2, 4, 3] {
        assert_eq!(client.event().await, sent[number], "{number}");
    }
}

#[tokio::test]
async fn a_shut_down_closes_connections() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut client = Client::start(&sandbox).await;
    let shut_down = tokio::spawn(sandbox.shut_down());
    assert_eq!(client.closed().await, (CloseCode::Away, "the sandbox is stopping".to_owned()));
    while let Some(Ok(_)) = client.0.next().await {}
    shut_down.await.unwrap();
}

#[tokio::test]
async fn a_shut_down_does_not_wait_for_a_client_that_does_not_read() {
    let lost = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&lost);
    let builder = Sandbox::builder().on_note(move |note| {
        if note.is_warning {
            heard.lock().unwrap().push(note.text.clone());
        }
    });
    let sandbox = builder.start().await.unwrap();
    let _client = Client::start(&sandbox).await;
    // More than the system's buffers can hold.
    let text = "a".repeat(1_000_000);
    for _ in 0..40 {
        sandbox.emit("app.ping", &json!({"text": text})).unwrap();
    }
    let mut delivered = None;
    while delivered != Some(sandbox.subscriptions()[0].delivered) {
        delivered = Some(sandbox.subscriptions()[0].delivered);
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let start = Instant::now();
    sandbox.shut_down().await;
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    let lost = lost.lock().unwrap();
    assert_eq!(Some(40), delivered.map(|delivered| delivered + lost.len() as u64), "{lost:?}");
    assert!(lost[0].contains("the sandbox stopped before the event was sent"), "{lost:?}");
}

/// The connection's time limit passes at once, because the clock is paused and nothing else happens.
#[tokio::test(start_paused = true)]
async fn a_silent_client_is_disconnected_after_a_minute() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut client = Client::start(&sandbox).await;
    let start = tokio::time::Instant::now();
    let (_, reason) = client.closed().await;
    assert_eq!(reason, "no heartbeat within 60 seconds");
    assert!(start.elapsed() >= Duration::from_secs(59), "{:?}", start.elapsed());
}

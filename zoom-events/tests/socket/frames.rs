//! The frames that arrive between events.

use std::time::Duration;

use futures_util::StreamExt as _;
use tokio_tungstenite::tungstenite::Message;
use zoom_events::SocketItem;

use crate::server::{Server, take};

#[tokio::test]
async fn a_garbage_frame_is_reported_in_its_place_and_the_connection_goes_on() {
    let server = Server::start().await;
    let (mut socket, mut peer) = server.connected(server.connect()).await;
    let garbage = [
        Message::text("hello"),
        Message::binary(vec![0_u8, 159, 146, 150]),
        Message::text(""),
        Message::text(r#"{"module":"message","success":true,"content":"{}"}"#),
        Message::text(r#"{"module":"weather","content":"sunny"}"#),
    ];
    for (number, message) in (0_u64..).zip(garbage) {
        peer.events(number..number + 1).await;
        peer.send(message.clone()).await;
        take(&mut socket, number..number + 1).await;
        match socket.next().await.unwrap().unwrap() {
            SocketItem::Unreadable(frame) => {
                assert_eq!(frame.body(), &message.into_data());
                assert!(!format!("{frame:?}").contains("sunny"));
            }
            other => panic!("{other:?}"),
        }
    }
    peer.events(5..6).await;
    take(&mut socket, 5..6).await;
}

#[tokio::test]
async fn heartbeats_are_sent_and_pings_are_responded_to() {
    let server = Server::start().await;
    let (mut socket, mut peer) = server.connected(server.connect().heartbeat(Duration::from_millis(20))).await;
    for _ in 0..5 {
        assert_eq!(peer.text().await, r#"{"module":"heartbeat"}"#);
        peer.frame("heartbeat", true, "live").await;
    }
    peer.send(Message::Ping("zoom".into())).await;
    loop {
        if let Message::Pong(data) = peer.socket.next().await.unwrap().unwrap() {
            break assert_eq!(data, "zoom");
        }
    }
    peer.events(0..1).await;
    take(&mut socket, 0..1).await;
}

#[tokio::test]
async fn an_event_in_pieces_and_in_a_binary_frame_is_an_event() {
    let server = Server::start().await;
    let (mut socket, mut peer) = server.connected(server.connect()).await;
    let frame = r#"{"module":"message","content":{"event":"test.happened","payload":{"number":0}}}"#;
    peer.send(Message::binary(frame.as_bytes().to_vec())).await;
    take(&mut socket, 0..1).await;
    // A fragmented text frame, and its end.
    let (one, two) = frame.split_at(40);
    let piece = |first: u8, text: &str| [&[first, u8::try_from(text.len()).unwrap()], text.as_bytes()].concat();
    let bytes = [piece(0x01, one), piece(0x80, two)].concat();
    tokio::io::AsyncWriteExt::write_all(peer.socket.get_mut(), &bytes).await.unwrap();
    take(&mut socket, 0..1).await;
}

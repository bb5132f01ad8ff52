//! A consumer that is slower than the server.

use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use zoom_core::{Value, json};
use zoom_events::SocketItem;

use crate::server::Server;

/// The size of an event's content, in bytes.
const SIZE: usize = 64 * 1024;

/// The maximum number of events that the server sends, which have a total size of 256 MiB.
const COUNT: usize = 4_096;

/// How many events fit into the consumer's buffer.
const BUFFER: usize = 8;

/// The number of bytes that two sockets on this machine may buffer, with limits of 6 MB for receiving and 4 MB for
/// sending.
const KERNEL: usize = 16 * 1024 * 1024;

fn message(number: usize) -> Message {
    let event = json!({"event": "test.happened", "payload": {"number": number, "text": "a".repeat(SIZE)}});
    Message::text(json!({"module": "message", "success": true, "content": event.to_string()}).to_string())
}

#[tokio::test]
async fn a_slow_consumer_stops_the_server_and_loses_nothing() {
    let server = Server::start().await;
    let connect = server.connect().buffer(BUFFER).heartbeat(Duration::from_millis(20));
    let (mut socket, mut peer) = server.connected(connect).await;
    // No event is taken, so the server can write until both sockets are full.
    let mut written = 0;
    while written < COUNT {
        peer.socket.feed(message(written)).await.unwrap();
        if timeout(Duration::from_secs(1), peer.socket.flush()).await.is_err() {
            break;
        }
        written += 1;
    }
    println!("the server could write {written} events of {SIZE} bytes before it had to wait");
    assert!(written * SIZE <= KERNEL + (BUFFER + 2) * SIZE, "{written} events of {SIZE} bytes");
    assert!(written > BUFFER);
    // Heartbeats continue meanwhile.
    for _ in 0..5 {
        let heartbeat = peer.socket.next().await.unwrap().unwrap();
        assert_eq!(heartbeat, Message::text(r#"{"module":"heartbeat"}"#));
    }
    // The rest arrives as it is taken.
    let more = written + 200;
    let rest = async {
        peer.socket.flush().await.unwrap();
        for number in written + 1..more {
            peer.socket.send(message(number)).await.unwrap();
        }
    };
    let taken = async {
        for number in 0..more {
            match socket.next().await.unwrap().unwrap() {
                SocketItem::Event(event) => {
                    let payload: Value = event.payload_as().unwrap();
                    assert_eq!(payload["number"], number);
                }
                other => panic!("{other:?} instead of event {number}"),
            }
        }
    };
    tokio::join!(rest, taken);
}

//! Each way in which a connection ends: the events sent before the end arrive in order, and the gap is reported.

use std::{io, time::Duration};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use zoom_events::{GapReason, SocketErrorKind};

use crate::server::{Server, disconnected, end, gap, query, take};

#[tokio::test]
async fn a_dropped_connection_loses_no_event_that_was_sent_on_it_and_is_a_gap() {
    let server = Server::start().await;
    let (mut socket, mut peer) = server.connected(server.connect()).await;
    peer.events(0..500).await;
    drop(peer);
    take(&mut socket, 0..500).await;
    let reason = disconnected(&mut socket).await;
    assert_eq!(reason, GapReason::Broken(io::ErrorKind::ConnectionReset));
    let mut peer = server.confirmed().await;
    peer.events(500..1_000).await;
    let found = gap(&mut socket).await;
    assert_eq!(found.reason, reason);
    assert!(found.duration > Duration::ZERO);
    take(&mut socket, 500..1_000).await;
}

#[tokio::test]
async fn a_gap_is_as_long_as_the_server_was_down() {
    let server = Server::start().await;
    let (mut socket, mut peer) = server.connected(server.connect()).await;
    peer.events(0..10).await;
    take(&mut socket, 0..10).await;
    let began = tokio::time::Instant::now();
    let stopped = server.stop();
    peer.close(1001, "restart").await;
    let reason = disconnected(&mut socket).await;
    assert_eq!(reason, GapReason::Closed { code: Some(1001), reason: "restart".to_owned() });
    assert_eq!(reason.to_string(), "the server closed the connection with code 1001: restart");
    // Failed attempts in the meantime change nothing.
    tokio::time::sleep(Duration::from_millis(100)).await;
    let server = stopped.restart().await;
    let mut peer = server.confirmed().await;
    peer.events(10..20).await;
    let found = gap(&mut socket).await;
    assert_eq!(found.reason, reason);
    assert!(found.duration >= Duration::from_millis(100), "{found:?}");
    assert!(found.duration <= began.elapsed() + Duration::from_secs(5), "{found:?}");
    take(&mut socket, 10..20).await;
}

#[tokio::test]
async fn a_silent_peer_is_left_for_a_new_connection() {
    let server = Server::start().await;
    let connect = server.connect().heartbeat(Duration::from_millis(50)).max_silence(Duration::from_millis(500));
    let (mut socket, mut peer) = server.connected(connect).await;
    peer.events(0..10).await;
    take(&mut socket, 0..10).await;
    assert_eq!(peer.text().await, r#"{"module":"heartbeat"}"#);
    assert_eq!(peer.text().await, r#"{"module":"heartbeat"}"#);
    assert_eq!(disconnected(&mut socket).await, GapReason::Silent);
    let mut next = server.confirmed().await;
    next.events(10..11).await;
    let found = gap(&mut socket).await;
    assert_eq!(found.reason, GapReason::Silent);
    assert!(found.duration >= Duration::from_millis(500), "the gap begins with the last frame: {found:?}");
    take(&mut socket, 10..11).await;
}

#[tokio::test]
async fn a_newer_connection_is_the_end_and_not_taken_back() {
    let server = Server::start().await;
    let (mut first, mut old) = server.connected(server.connect()).await;
    old.events(0..10).await;
    let (mut second, mut new) = server.connected(server.connect()).await;
    old.close(1000, "a newer connection for this subscription was opened").await;
    take(&mut first, 0..10).await;
    let error = end(&mut first).await;
    assert_eq!(error.kind(), &SocketErrorKind::TakenOver);
    assert!(!error.is_temporary());
    assert!(error.to_string().contains("only to the newest one"), "{error}");
    new.events(10..20).await;
    take(&mut second, 10..20).await;
}

#[tokio::test]
async fn an_unknown_subscription_is_an_error_at_once() {
    let server = Server::start().await;
    let (error, ()) = tokio::join!(server.connect().into_future(), async {
        let mut peer = server.accept().await;
        assert_eq!(peer.query, query(1));
        peer.frame("build_connection", false, "Subscription not found").await;
        assert!(peer.closed().await);
    });
    let error = error.unwrap_err();
    assert_eq!(error.kind(), &SocketErrorKind::SubscriptionNotFound);
    assert!(error.to_string().ends_with("(Zoom: Subscription not found)"), "{error}");
    // The same applies after a reconnection.
    let (mut socket, peer) = server.connected(server.connect()).await;
    drop(peer);
    disconnected(&mut socket).await;
    server.accept().await.frame("build_connection", false, "Subscription not found").await;
    assert_eq!(end(&mut socket).await.kind(), &SocketErrorKind::SubscriptionNotFound);
}

#[tokio::test]
async fn a_first_connection_that_fails_is_an_error() {
    let server = Server::start().await;
    let connect = server.connect();
    drop(server.stop());
    let error = connect.await.unwrap_err();
    assert_eq!(error.kind(), &SocketErrorKind::Unreachable);
    assert!(error.is_temporary());
    assert!(std::error::Error::source(&error).unwrap().to_string().contains("refused"));
    // A server that accepts a connection and never responds.
    let server = Server::start().await;
    let connect = server.connect().connect_timeout(Duration::from_millis(50));
    let (error, _silent) = tokio::join!(connect.into_future(), server.tcp());
    assert_eq!(error.unwrap_err().kind(), &SocketErrorKind::Unreachable);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let (server, other) = (Server::start().await, Server::start().await);
    let (error, ()) = tokio::join!(server.connect().into_future(), async {
        let mut stream = server.tcp().await;
        let mut request = [0; 1024];
        assert!(stream.read(&mut request).await.unwrap() > 0);
        let response = format!("HTTP/1.1 302 Found\r\nLocation: http://{}/ws\r\n\r\n", other.address);
        stream.write_all(response.as_bytes()).await.unwrap();
    });
    assert_eq!(error.unwrap_err().kind(), &SocketErrorKind::Status(302));
}

#[tokio::test]
async fn bytes_that_are_not_a_websocket_frame_are_a_gap() {
    let server = Server::start().await;
    let (mut socket, mut peer) = server.connected(server.connect()).await;
    peer.events(0..10).await;
    // Reserved bits and an unknown opcode.
    peer.socket.get_mut().write_all(&[0xff; 64]).await.unwrap();
    take(&mut socket, 0..10).await;
    assert_eq!(disconnected(&mut socket).await, GapReason::Protocol);
    let mut peer = server.confirmed().await;
    peer.events(10..11).await;
    assert_eq!(gap(&mut socket).await.reason, GapReason::Protocol);
    take(&mut socket, 10..11).await;
}

#[tokio::test]
async fn a_frame_that_is_too_large_is_not_read_and_is_a_gap() {
    const LIMIT: usize = 64 * 1024;
    let server = Server::start().await;
    let (mut socket, mut peer) = server.connected(server.connect().max_frame_size(LIMIT)).await;
    peer.events(0..10).await;
    // The header of a text frame of one tebibyte: the client must not wait for the rest.
    let head = [&[0x81, 127][..], &(1_u64 << 40).to_be_bytes()].concat();
    peer.socket.get_mut().write_all(&head).await.unwrap();
    take(&mut socket, 0..10).await;
    assert_eq!(disconnected(&mut socket).await, GapReason::TooLarge(LIMIT));
    let mut peer = server.confirmed().await;
    peer.events(10..11).await;
    assert_eq!(gap(&mut socket).await.reason, GapReason::TooLarge(LIMIT));
    take(&mut socket, 10..11).await;
}

#[tokio::test]
async fn a_dropped_stream_closes_its_connection() {
    let server = Server::start().await;
    let (socket, peer) = server.connected(server.connect()).await;
    drop(socket);
    assert!(peer.closed().await, "with a close frame");
    let (socket, peer) = server.connected(server.connect()).await;
    let (is_said, ()) = tokio::join!(peer.closed(), socket.close());
    assert!(is_said);
    // A call may be dropped before Zoom confirms the connection.
    let connecting = tokio::spawn(server.connect().into_future());
    let peer = server.accept().await;
    connecting.abort();
    // If the client has not read the response to its request yet, there is no WebSocket to close.
    peer.closed().await;
}

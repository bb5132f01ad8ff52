//! Tokens that expire, and tokens that Zoom never accepts.

use std::sync::atomic::Ordering;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use zoom_core::AccessToken;
use zoom_events::{GapReason, SocketErrorKind};

use crate::server::{Server, disconnected, end, gap, query, take};

#[tokio::test]
async fn a_token_that_expired_is_replaced_and_the_gap_is_reported() {
    let server = Server::start().await;
    let (mut socket, mut peer) = server.connected(server.connect()).await;
    assert_eq!(peer.query, query(1));
    for (number, words) in [(0, "Invalid Token"), (1, "Token is invalid")] {
        peer.events(number..number + 1).await;
        peer.frame("heartbeat", false, words).await;
        take(&mut socket, number..number + 1).await;
        assert_eq!(disconnected(&mut socket).await, GapReason::TokenRejected);
        peer = server.confirmed().await;
        assert_eq!(peer.query, query(usize::try_from(number).unwrap() + 2), "a new token");
        assert_eq!(gap(&mut socket).await.reason, GapReason::TokenRejected);
    }
    peer.events(2..3).await;
    take(&mut socket, 2..3).await;
}

#[tokio::test]
async fn a_first_token_that_expired_is_replaced_once() {
    let server = Server::start().await;
    let (socket, ()) = tokio::join!(server.connect().into_future(), async {
        server.accept().await.frame("build_connection", false, "Invalid Token").await;
        assert_eq!(server.confirmed().await.query, query(2));
    });
    drop(socket.unwrap());
    // Zoom rejects every token, with a status.
    let server = Server::start().await;
    let (error, ()) = tokio::join!(server.connect().into_future(), async {
        for _ in 0..2 {
            let mut stream = server.tcp().await;
            let mut request = [0; 1024];
            assert!(stream.read(&mut request).await.unwrap() > 0);
            stream.write_all(b"HTTP/1.1 401 Unauthorized\r\n\r\n").await.unwrap();
        }
    });
    assert_eq!(error.unwrap_err().kind(), &SocketErrorKind::TokenRejected);
    assert_eq!(server.tokens.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_fixed_token_that_is_rejected_is_the_end() {
    let server = Server::start().await;
    let url = format!("ws://{}/ws", server.address);
    let connect = zoom_events::EventSocket::connect(AccessToken::new("fixed"), "abc").base_url(&url);
    let (mut socket, mut peer) = server.connected(connect).await;
    assert_eq!(peer.query, "subscriptionId=abc&access_token=fixed");
    peer.frame("heartbeat", false, "Invalid Token").await;
    assert_eq!(disconnected(&mut socket).await, GapReason::TokenRejected);
    assert_eq!(end(&mut socket).await.kind(), &SocketErrorKind::TokenRejected);
}

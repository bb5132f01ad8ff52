//! Tests that the token is not shown: it is part of the URL, and servers may quote it.

use std::error::Error;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use zoom_events::SocketItem;

use crate::{
    log::Log,
    server::{Server, TOKEN, disconnected, end},
};

/// Returns the token in the query of a connection.
fn token(query: &str) -> &str {
    query.rsplit_once('=').unwrap().1
}

/// Returns everything that an error shows.
fn shown(error: &dyn Error) -> String {
    let mut texts = vec![format!("{error} {error:?}")];
    let mut source = error.source();
    while let Some(error) = source {
        texts.push(format!("{error} {error:?}"));
        source = error.source();
    }
    texts.join(" ")
}

#[tokio::test]
async fn no_token_is_shown_whatever_the_server_quotes() {
    let log = Log::default();
    let _guard = log.install();
    let server = Server::start().await;
    let mut texts = vec![format!("{:?}", server.connect())];
    // The token is quoted in a frame that rejects the connection.
    let (error, ()) = tokio::join!(server.connect().into_future(), async {
        let mut peer = server.accept().await;
        let content = format!("no connection for {}", token(&peer.query));
        peer.frame("build_connection", false, &content).await;
    });
    let error = error.unwrap_err();
    assert!(error.to_string().contains("no connection for [redacted]"), "{error}");
    texts.push(shown(&error));
    // The token is quoted in an HTTP response.
    let (error, ()) = tokio::join!(server.connect().into_future(), async {
        let mut stream = server.tcp().await;
        let mut request = vec![0; 1024];
        let length = stream.read(&mut request).await.unwrap();
        let quoted = String::from_utf8_lossy(&request[..length]);
        let response = format!("HTTP/1.1 500 {0}\r\nx-quoted: {0}\r\n\r\n{0}", quoted.lines().next().unwrap());
        stream.write_all(response.as_bytes()).await.unwrap();
    });
    texts.push(shown(&error.unwrap_err()));
    // The token is quoted in the reason of a close frame, and in frames that are not events.
    let (mut socket, mut peer) = server.connected(server.connect()).await;
    texts.push(format!("{socket:?}"));
    let token = token(&peer.query).to_owned();
    peer.send(token.clone()).await;
    peer.frame("message", false, &token).await;
    peer.frame(&token, true, &token).await;
    for _ in 0..3 {
        match socket.next().await.unwrap().unwrap() {
            SocketItem::Unreadable(frame) => texts.push(format!("{frame:?}")),
            other => panic!("{other:?}"),
        }
    }
    peer.close(1011, &token).await;
    let reason = disconnected(&mut socket).await;
    texts.push(format!("{reason} {reason:?}"));
    server.accept().await.frame("build_connection", false, &format!("newer: {token}")).await;
    texts.push(shown(&end(&mut socket).await));
    texts.push(log.take());
    let text = texts.join("\n");
    assert!(!text.contains(TOKEN), "{text}");
    assert!(text.contains("the connection to Zoom's WebSocket was lost"), "{text}");
}

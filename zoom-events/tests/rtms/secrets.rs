//! Tests that neither the secret nor a signature is shown: each handshake contains a signature, which servers may
//! quote.

use zoom_core::json;
use zoom_events::rtms::Item;

use crate::{
    log::Log,
    server::{CLIENT_ID, SECRET, Zoom, end, next},
};

#[tokio::test]
async fn neither_secret_nor_signature_is_shown_whatever_the_server_quotes() {
    let log = Log::default();
    let _guard = log.install();
    let zoom = Zoom::start().await;
    let signature = zoom_events::rtms::sign(CLIENT_ID, &SECRET.into(), zoom.started.id(), zoom.started.stream_id());
    let signature = signature.unwrap().expose().to_owned();
    let (mut stream, signaling, mut media) = zoom.live(&Zoom::client()).await;
    let mut texts = vec![format!("{stream:?} {:?} {:?}", Zoom::client(), stream.control())];
    media.send(&json!({"msg_type": 99, "signature": signature})).await;
    media.send(&json!({"msg_type": 1, "signature": signature})).await;
    media.send(&json!(signature)).await;
    for _ in 0..3 {
        texts.push(format!("{:?}", next(&mut stream).await));
    }
    texts.push(log.take());
    signaling.close(1011, &format!("no {signature}")).await;
    let item = next(&mut stream).await;
    assert!(matches!(item, Item::Interrupted { .. }), "{item:?}");
    texts.push(format!("{item:?}"));
    let mut signaling = zoom.accept("/signaling").await;
    signaling.handshake().await;
    signaling.send(&json!({"msg_type": 2, "status_code": 3, "reason": format!("wrong: {signature}")})).await;
    let error = end(&mut stream).await;
    assert!(error.to_string().contains("wrong: [redacted]"), "{error}");
    texts.push(format!("{error} {error:?}"));
    let text = texts.join("\n");
    assert!(!text.contains(&signature[..16]) && !text.contains(SECRET), "{text}");
    // tungstenite logs frames at levels that users turn off, so only the lines about streams are checked.
    let log: String = log.take().lines().filter(|line| line.contains("stream")).collect();
    assert!(!log.contains(&signature[..16]) && log.contains("a connection of a stream was lost"), "{log}");
}

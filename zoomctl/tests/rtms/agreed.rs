//! Tests the audio format that Zoom agrees to, which may differ from the requested one.

use std::{fs, process::Stdio};

use futures_util::{SinkExt as _, StreamExt as _};
use tempfile::tempdir;
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::{WebSocketStream, accept_async, tungstenite::Message};
use zoom_core::{Value, json};

use crate::{
    APP,
    common::{Run, program},
};

/// One connection of a client.
struct Peer(WebSocketStream<TcpStream>);

impl Peer {
    /// Accepts a connection and responds to its handshake.
    async fn accept(listener: &TcpListener, response: Value) -> Self {
        let mut peer = Self(accept_async(listener.accept().await.unwrap().0).await.unwrap());
        peer.0.next().await.unwrap().unwrap();
        peer.send(response).await;
        peer
    }

    async fn send(&mut self, message: Value) {
        self.0.send(Message::text(message.to_string())).await.unwrap();
    }

    /// Sends four bytes of audio.
    async fn audio(&mut self) {
        self.send(json!({"msg_type": 14, "content": {"user_id": 0, "data": "AQACAA==", "timestamp": 1}})).await;
    }
}

/// Records a stream whose media connections agree to these parameters, one after another. Each connection sends two
/// frames.
async fn record(agreed: &[Value]) -> (Run, Option<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (url, home) = (format!("ws://{}", listener.local_addr().unwrap()), tempdir().unwrap());
    let payload = json!({"meeting_uuid": "uuid==", "rtms_stream_id": "stream", "server_urls": url});
    let event = json!({"event": "meeting.rtms_started", "event_ts": 1, "payload": payload});
    fs::write(home.path().join("event.json"), event.to_string()).unwrap();
    let mut command = program(home.path());
    command.args(["rtms", "event.json", "--wav", "a.wav"]).envs(APP).current_dir(home.path());
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();

    let servers = json!({"server_urls": {"all": url}});
    let mut signaling =
        Peer::accept(&listener, json!({"msg_type": 2, "status_code": 0, "media_server": servers})).await;
    for params in agreed {
        let response = json!({"msg_type": 4, "status_code": 0, "media_params": params});
        let mut media = Peer::accept(&listener, response).await;
        media.audio().await;
        media.audio().await;
        // Wait until the client has read all frames.
        media.0.send(Message::Ping(Vec::new().into())).await.unwrap();
        while !matches!(media.0.next().await.unwrap().unwrap(), Message::Pong(_)) {}
    }
    signaling.send(json!({"msg_type": 8, "rtms_stream_id": "stream", "state": 4, "reason": 6})).await;
    let output = tokio::task::spawn_blocking(|| child.wait_with_output().unwrap()).await.unwrap();
    (output.into(), fs::read(home.path().join("a.wav")).ok())
}

/// Returns the sample rate, the number of channels and the number of audio bytes in the header of a WAV file.
fn header(wav: &[u8]) -> (u32, u16, u32) {
    let four = |at: usize| u32::from_le_bytes(wav[at..at + 4].try_into().unwrap());
    let two = |at: usize| u16::from_le_bytes(wav[at..at + 2].try_into().unwrap());
    assert_eq!((four(40) as usize, four(28)), (wav.len() - 44, four(24) * u32::from(two(22)) * 2));
    assert_eq!((two(32), two(34)), (two(22) * 2, 16));
    (four(24), two(22), four(40))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_header_has_the_format_that_zoom_agreed_to() {
    for (agreed, expected) in [
        (json!({"audio": {"content_type": 2, "codec": 1, "sample_rate": 3, "channel": 2}}), (48_000, 2, 8)),
        (json!({"audio": {"sample_rate": 0}}), (8_000, 1, 8)),
        (json!({"audio": {"channel": 2}}), (16_000, 2, 8)),
        (json!({}), (16_000, 1, 8)),
    ] {
        let (run, wav) = record(std::slice::from_ref(&agreed)).await;
        assert_eq!(run.code, 0, "{agreed}: {}", run.err);
        assert_eq!(header(&wav.unwrap()), expected, "{agreed}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_format_that_a_wav_file_does_not_have_is_a_failure() {
    let mono = json!({"audio": {"codec": 1, "sample_rate": 1, "channel": 1}});
    let stereo = json!({"audio": {"codec": 1, "sample_rate": 3, "channel": 2}});
    let (run, wav) = record(&[mono.clone(), stereo]).await;
    assert_eq!(run.code, 1, "{}", run.err);
    let expected = "Zoom changed the audio from 16000 Hz mono to 48000 Hz stereo";
    assert!(run.err.lines().last().unwrap().contains(expected), "{}", run.err);
    assert_eq!(header(&wav.unwrap()), (16_000, 1, 8), "the audio before the change is kept");

    let (run, wav) = record(&[mono.clone(), mono]).await;
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(header(&wav.unwrap()), (16_000, 1, 16), "the same format continues");

    let (run, wav) = record(&[json!({"audio": {"codec": 4, "sample_rate": 3}})]).await;
    assert!(run.code == 1 && run.err.contains("Zoom sends the audio as Opus instead of PCM"), "{run:?}");
    assert_eq!(wav, None);
}

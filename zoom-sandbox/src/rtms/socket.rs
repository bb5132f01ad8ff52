//! One connection of a stream, which passes messages to the director and follows its instructions.

use std::{sync::Weak, time::Duration};

use futures_util::{SinkExt as _, StreamExt as _};
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::{
    sync::{mpsc, oneshot},
    time::timeout,
};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::protocol::{CloseFrame, Message, Role, WebSocketConfig, frame::coding::CloseCode},
};

use super::{
    cast::Out,
    director::{Cue, Welcome},
    handshake, message,
    stream::Streams,
};

/// How long a client may take for its handshake.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);

/// How long the client may take to accept a frame.
const WRITE_TIMEOUT: Duration = Duration::from_secs(30);

/// How long closing a connection may take.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

/// The maximum number of bytes of a frame from a client.
const MAX_FRAME: usize = 64 * 1024;

type Socket = WebSocketStream<TokioIo<Upgraded>>;

/// Serves a connection until it ends.
pub(crate) async fn serve(upgrade: OnUpgrade, is_signaling: bool, streams: Weak<Streams>) {
    let Ok(upgraded) = upgrade.await else { return };
    let config = WebSocketConfig::default().max_message_size(Some(MAX_FRAME)).max_frame_size(Some(MAX_FRAME));
    let mut socket = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, Some(config)).await;
    let Ok(Some(request)) = timeout(HANDSHAKE_TIMEOUT, hello(&mut socket)).await else {
        return close(&mut socket, "no handshake").await;
    };
    let expected = if is_signaling { handshake::SIGNALING } else { handshake::MEDIA };
    if request.get("msg_type").and_then(Value::as_i64) != Some(expected) {
        let status = 1;
        return reject(&mut socket, expected + 1, (status, "the first message must be the handshake")).await;
    }
    let stream_id = request.get("rtms_stream_id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let no_such_stream = (expected + 1, handshake::no_such_stream());
    let Some(cues) = streams.upgrade().and_then(|streams| streams.find(&stream_id)) else {
        return reject(&mut socket, no_such_stream.0, no_such_stream.1).await;
    };
    let (reply, welcome) = oneshot::channel();
    _ = cues.send(Cue::Hello(request, reply));
    let Ok(Welcome { response, accepted }) = welcome.await else {
        return reject(&mut socket, no_such_stream.0, no_such_stream.1).await;
    };
    let is_sent = write(&mut socket, Message::text(response.to_string())).await;
    let Some((number, queue)) = accepted else { return close(&mut socket, "the handshake is rejected").await };
    if is_sent {
        run(&mut socket, number, queue, &cues).await;
    }
    _ = cues.send(Cue::Left(number));
}

/// Waits for the first message.
async fn hello(socket: &mut Socket) -> Option<Value> {
    loop {
        match socket.next().await? {
            Ok(Message::Text(text)) => return serde_json::from_str(&text).ok(),
            Ok(Message::Ping(_) | Message::Pong(_)) => {}
            _ => return None,
        }
    }
}

async fn reject(socket: &mut Socket, number: i64, (status, reason): handshake::Rejection) {
    write(socket, Message::text(message::rejected(number, status, reason).to_string())).await;
    close(socket, "the handshake is rejected").await;
}

/// Writes and reads until either side ends the connection.
async fn run(socket: &mut Socket, number: u64, mut queue: mpsc::Receiver<Out>, cues: &mpsc::UnboundedSender<Cue>) {
    let mut flushed: Option<oneshot::Sender<()>> = None;
    loop {
        let is_open = tokio::select! {
            out = queue.recv() => match out {
                Some(Out::Text(text)) => write(socket, Message::text(text)).await,
                Some(Out::Bytes(bytes)) => write(socket, Message::binary(bytes)).await,
                Some(Out::Flush(done)) => {
                    flushed = Some(done);
                    // The client responds once it has read everything before this ping.
                    write(socket, Message::Ping(Vec::new().into())).await
                }
                Some(Out::Close(reason)) => return close(socket, reason).await,
                Some(Out::Break) | None => return,
            },
            message = socket.next() => match message {
                Some(Ok(Message::Text(text))) => {
                    let message = serde_json::from_str(&text).unwrap_or_default();
                    // After the end of the stream, nobody receives the message; the queue contains the instruction to
                    // close the connection.
                    _ = cues.send(Cue::Heard(number, message));
                    true
                }
                Some(Ok(Message::Pong(_))) => {
                    if let Some(done) = flushed.take() {
                        _ = done.send(());
                    }
                    true
                }
                Some(Ok(Message::Binary(_) | Message::Ping(_))) => true,
                _ => false,
            },
        };
        if !is_open {
            return;
        }
    }
}

/// Writes a frame. Returns whether the client accepts the frame.
async fn write(socket: &mut Socket, frame: Message) -> bool {
    matches!(timeout(WRITE_TIMEOUT, socket.send(frame)).await, Ok(Ok(())))
}

/// Closes the connection, and reads until the client has closed it too.
async fn close(socket: &mut Socket, reason: &'static str) {
    let closed = async {
        _ = socket.send(Message::Close(Some(CloseFrame { code: CloseCode::Normal, reason: reason.into() }))).await;
        while let Some(Ok(_)) = socket.next().await {}
    };
    _ = timeout(CLOSE_TIMEOUT, closed).await;
}

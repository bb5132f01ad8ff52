//! A stand-in for Zoom's RTMS servers, which a test controls step by step.

use std::{
    net::SocketAddr,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use futures_util::{SinkExt as _, StreamExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::{
    WebSocketStream, accept_hdr_async,
    tungstenite::{
        Message as Frame,
        handshake::server::{Request, Response},
        protocol::{CloseFrame, frame::coding::CloseCode},
    },
};
use zoom_core::{Value, json};
use zoom_events::rtms::{
    Client, Item, RtmsError, Source, Started, Stream, Transcript,
    message::{Message, SignalingHandshakeRequest},
    sign,
};

pub(crate) const CLIENT_ID: &str = "client-id";
pub(crate) const SECRET: &str = "a-client-secret";

/// The number of the next stream: a process can open each stream only once at a time.
static NEXT: AtomicUsize = AtomicUsize::new(0);

pub(crate) struct Zoom {
    listener: TcpListener,
    pub(crate) address: SocketAddr,
    pub(crate) started: Started,
}

impl Zoom {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stream_id = format!("stream-{}", NEXT.fetch_add(1, Ordering::Relaxed));
        let url = format!("ws://{address}/signaling");
        let started = Started::new(Source::Meeting, "4444AAAiAAAAAiAiAiiAii==", stream_id, &url).unwrap();
        Self { listener, address, started }
    }

    /// Returns a client that requests a transcript, with short waits.
    pub(crate) fn client() -> Client {
        Client::new(CLIENT_ID, SECRET)
            .transcript(Transcript::default())
            .backoff(Duration::from_millis(1), Duration::from_millis(20))
    }

    /// Opens the stream, with both connections.
    pub(crate) async fn live(&self, client: &Client) -> (Stream, Peer, Peer) {
        let mut stream = client.open(&self.started).unwrap();
        let mut signaling = self.signaling().await;
        let media = self.media(&mut signaling).await;
        assert!(matches!(next(&mut stream).await, Item::Ready));
        (stream, signaling, media)
    }

    /// Waits for a signaling connection, and accepts it.
    pub(crate) async fn signaling(&self) -> Peer {
        let mut peer = self.accept("/signaling").await;
        let request = peer.handshake().await;
        let stream_id = self.started.stream_id();
        assert_eq!(request.rtms_stream_id.as_deref(), Some(stream_id));
        let expected = sign(CLIENT_ID, &SECRET.into(), self.started.id(), stream_id).unwrap();
        assert_eq!(request.signature, Some(expected));
        let all = format!("ws://{}/media", self.address);
        peer.send(&json!({"msg_type": 2, "status_code": 0, "media_server": {"server_urls": {"all": all}}})).await;
        peer
    }

    /// Waits for a media connection, and accepts it.
    pub(crate) async fn media(&self, signaling: &mut Peer) -> Peer {
        let mut media = self.accept("/media").await;
        assert!(matches!(media.message().await, Message::MediaHandshakeRequest(_)));
        media.send(&json!({"msg_type": 4, "status_code": 0})).await;
        while !matches!(signaling.message().await, Message::ClientReady(_)) {}
        media
    }

    /// Waits for the next connection.
    pub(crate) async fn accept(&self, path: &str) -> Peer {
        let peer = Peer::open(self.listener.accept().await.unwrap().0).await;
        assert_eq!(peer.path, path);
        peer
    }

    /// Waits for the next connection, and drops it before the upgrade.
    pub(crate) async fn reject(&self) {
        drop(self.listener.accept().await.unwrap());
    }

    /// Stops listening, so that connection attempts fail.
    pub(crate) fn stop(self) {
        drop(self.listener);
    }
}

/// The server's side of a connection.
pub(crate) struct Peer {
    pub(crate) socket: WebSocketStream<TcpStream>,
    path: String,
}

impl Peer {
    async fn open(stream: TcpStream) -> Self {
        stream.set_nodelay(true).unwrap();
        let mut path = String::new();
        #[allow(clippy::result_large_err, reason = "tungstenite's callback type")]
        let keep = |request: &Request, response: Response| {
            request.uri().path().clone_into(&mut path);
            Ok(response)
        };
        let socket = accept_hdr_async(stream, keep).await.unwrap();
        Self { socket, path }
    }

    pub(crate) async fn send(&mut self, message: &Value) {
        self.socket.send(Frame::text(message.to_string())).await.unwrap();
    }

    /// Sends lines of the transcript with these numbers; Zoom's own sequence starts at 1.
    pub(crate) async fn lines(&mut self, numbers: std::ops::Range<u64>) {
        for (sequence, number) in numbers.enumerate() {
            self.socket.feed(Frame::text(line(sequence + 1, number).to_string())).await.unwrap();
        }
        self.socket.flush().await.unwrap();
    }

    /// Waits for the next message from the client.
    pub(crate) async fn message(&mut self) -> Message {
        loop {
            match self.socket.next().await.unwrap().unwrap() {
                Frame::Text(text) => return Message::parse(text.as_str().to_owned()).unwrap(),
                Frame::Ping(_) | Frame::Pong(_) => {}
                other => panic!("{other:?}"),
            }
        }
    }

    pub(crate) async fn handshake(&mut self) -> SignalingHandshakeRequest {
        match self.message().await {
            Message::SignalingHandshakeRequest(request) => request,
            other => panic!("{other:?}"),
        }
    }

    /// Checks that the client is alive.
    pub(crate) async fn keep_alive(&mut self, timestamp: u64) {
        self.send(&json!({"msg_type": 12, "timestamp": timestamp})).await;
        loop {
            match self.message().await {
                Message::KeepAliveResponse(response) => return assert_eq!(response.timestamp, Some(timestamp.into())),
                Message::EventSubscription(_) => {}
                other => panic!("{other:?}"),
            }
        }
    }

    /// Closes the connection with a code and a reason.
    pub(crate) async fn close(mut self, code: u16, reason: &str) {
        let close = CloseFrame { code: CloseCode::from(code), reason: reason.into() };
        self.socket.close(Some(close)).await.unwrap();
        while self.socket.next().await.is_some_and(|message| message.is_ok()) {}
    }

    /// Waits until the client has closed the connection. Returns whether the client sent a close frame.
    pub(crate) async fn closed(mut self) -> bool {
        loop {
            match self.socket.next().await {
                Some(Ok(Frame::Close(_))) => return true,
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return false,
            }
        }
    }
}

/// Returns a line of the transcript.
pub(crate) fn line(sequence: usize, number: u64) -> Value {
    let content = json!({
        "user_id": 16_778_240, "user_name": "Ada", "data": format!("line {number}"), "start_time": number,
        "end_time": number + 1, "timestamp": number + 2, "language": 9,
    });
    json!({"msg_type": 17, "sequence": sequence, "content": content})
}

/// Takes the next item.
pub(crate) async fn next(stream: &mut Stream) -> Item {
    stream.next().await.unwrap().unwrap()
}

/// Takes lines with these numbers, in order.
pub(crate) async fn take(stream: &mut Stream, numbers: std::ops::Range<u64>) {
    for number in numbers {
        match next(stream).await {
            Item::Transcript(line) => {
                assert_eq!((line.number, line.text), (number, format!("line {number}")));
            }
            other => panic!("{other:?} instead of line {number}"),
        }
    }
}

/// Takes the next item, which must be an error, and checks that the stream then ends.
pub(crate) async fn end(stream: &mut Stream) -> RtmsError {
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(stream.next().await.is_none(), "nothing follows an error");
    error
}

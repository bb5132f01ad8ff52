//! A stand-in for Zoom's WebSocket, which a test controls step by step.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::{SinkExt as _, StreamExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::{
    WebSocketStream, accept_hdr_async,
    tungstenite::{
        Message,
        handshake::server::{Request, Response},
        protocol::{CloseFrame, frame::coding::CloseCode},
    },
};
use zoom_core::{
    BaseUrl, Environment, Value,
    auth::{App, AuthServer, ClientCredentials},
    json,
    transport::MemoryTransport,
};
use zoom_events::{Connect, EventSocket, Gap, GapReason, SocketItem};

/// The beginning of every token: no token may be shown anywhere.
pub(crate) const TOKEN: &str = "secret-bearer-number-";

/// Returns the query of a connection with the token of this number.
pub(crate) fn query(token: usize) -> String {
    format!("subscriptionId=abc&access_token={TOKEN}{token}")
}

pub(crate) struct Server {
    listener: TcpListener,
    pub(crate) address: SocketAddr,
    /// How many tokens have been issued.
    pub(crate) tokens: Arc<AtomicUsize>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        Self { listener, address, tokens: Arc::default() }
    }

    /// Returns the settings of a connection to this server, with short waits.
    pub(crate) fn connect(&self) -> Connect {
        let issued = Arc::clone(&self.tokens);
        let oauth = MemoryTransport::new(move |_| {
            let number = issued.fetch_add(1, Ordering::SeqCst) + 1;
            let body = json!({"access_token": format!("{TOKEN}{number}"), "expires_in": 3600});
            http::Response::new(body.to_string())
        });
        let environment = Environment::custom(BaseUrl::parse(&format!("http://{}/v2", self.address)).unwrap());
        let auth = ClientCredentials::new(App::new("id").secret("secret"));
        EventSocket::connect(auth, "abc")
            .base_url(&format!("ws://{}/ws", self.address))
            .auth_server(AuthServer::with_transport(&environment, oauth).unwrap())
            .backoff(Duration::from_millis(1), Duration::from_millis(20))
    }

    /// Connects, and waits for the server's confirmation.
    pub(crate) async fn connected(&self, connect: Connect) -> (EventSocket, Peer) {
        let (socket, peer) = tokio::join!(connect.into_future(), self.confirmed());
        (socket.unwrap(), peer)
    }

    /// Waits for the next connection, and confirms it.
    pub(crate) async fn confirmed(&self) -> Peer {
        let mut peer = self.accept().await;
        peer.confirm().await;
        peer
    }

    /// Waits for the next connection.
    pub(crate) async fn accept(&self) -> Peer {
        Peer::open(self.tcp().await).await
    }

    pub(crate) async fn tcp(&self) -> TcpStream {
        self.listener.accept().await.unwrap().0
    }

    /// Stops listening, so that connection attempts fail.
    pub(crate) fn stop(self) -> Stopped {
        Stopped { address: self.address, tokens: self.tokens }
    }
}

/// A server that is down.
pub(crate) struct Stopped {
    address: SocketAddr,
    tokens: Arc<AtomicUsize>,
}

impl Stopped {
    /// Listens on the same port again.
    pub(crate) async fn restart(self) -> Server {
        let listener = TcpListener::bind(self.address).await.unwrap();
        Server { listener, address: self.address, tokens: self.tokens }
    }
}

/// The server's side of a connection.
pub(crate) struct Peer {
    pub(crate) socket: WebSocketStream<TcpStream>,
    pub(crate) query: String,
}

impl Peer {
    async fn open(stream: TcpStream) -> Self {
        let mut query = String::new();
        #[allow(clippy::result_large_err, reason = "tungstenite's callback type")]
        let keep = |request: &Request, response: Response| {
            assert_eq!(request.uri().path(), "/ws");
            request.uri().query().unwrap_or_default().clone_into(&mut query);
            Ok(response)
        };
        let socket = accept_hdr_async(stream, keep).await.unwrap();
        Self { socket, query }
    }

    pub(crate) async fn send(&mut self, message: impl Into<Message>) {
        self.socket.send(message.into()).await.unwrap();
    }

    pub(crate) async fn frame(&mut self, module: &str, success: bool, content: &str) {
        let frame = json!({"module": module, "success": success, "content": content, "header": {}});
        self.send(frame.to_string()).await;
    }

    pub(crate) async fn confirm(&mut self) {
        self.frame("build_connection", true, "").await;
    }

    /// Sends events with these numbers.
    pub(crate) async fn events(&mut self, numbers: std::ops::Range<u64>) {
        for number in numbers {
            let event = json!({"event": "test.happened", "event_ts": 1, "payload": {"number": number}});
            self.frame("message", true, &event.to_string()).await;
        }
    }

    /// Closes the connection with a code and a reason, and waits until the client has done so too.
    pub(crate) async fn close(mut self, code: u16, reason: &str) {
        let close = CloseFrame { code: CloseCode::from(code), reason: reason.into() };
        self.socket.close(Some(close)).await.unwrap();
        while self.socket.next().await.is_some_and(|message| message.is_ok()) {}
    }

    /// Waits for the next text frame from the client.
    pub(crate) async fn text(&mut self) -> String {
        loop {
            match self.socket.next().await.unwrap().unwrap() {
                Message::Text(text) => return text.as_str().to_owned(),
                Message::Ping(_) | Message::Pong(_) => {}
                other => panic!("{other:?}"),
            }
        }
    }

    /// Waits until the client has closed the connection. Returns whether the client sent a close frame.
    pub(crate) async fn closed(mut self) -> bool {
        loop {
            match self.socket.next().await {
                Some(Ok(Message::Close(_))) => return true,
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return false,
            }
        }
    }
}

/// Takes the events with these numbers, in order.
pub(crate) async fn take(socket: &mut EventSocket, numbers: std::ops::Range<u64>) {
    for number in numbers {
        match socket.next().await.unwrap().unwrap() {
            SocketItem::Event(event) => {
                assert_eq!(event.payload_as::<Value>().unwrap()["number"], number);
            }
            other => panic!("{other:?} instead of event {number}"),
        }
    }
}

/// Expects the report of a lost connection.
pub(crate) async fn disconnected(socket: &mut EventSocket) -> GapReason {
    match socket.next().await.unwrap().unwrap() {
        SocketItem::Disconnected(reason) => reason,
        other => panic!("{other:?}"),
    }
}

/// Expects the report of a gap.
pub(crate) async fn gap(socket: &mut EventSocket) -> Gap {
    match socket.next().await.unwrap().unwrap() {
        SocketItem::Gap(gap) => gap,
        other => panic!("{other:?}"),
    }
}

/// Takes the next item, which must be an error, and checks that the stream then ends.
pub(crate) async fn end(socket: &mut EventSocket) -> zoom_events::SocketError {
    let error = socket.next().await.unwrap().unwrap_err();
    assert!(socket.next().await.is_none(), "nothing follows an error");
    error
}

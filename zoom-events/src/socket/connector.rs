//! Opens one connection: a token, TCP, TLS, and the upgrade to a WebSocket.

use std::{io, sync::Arc, time::Duration};

use rustls::{ClientConfig, pki_types::ServerName};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::TlsConnector;
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::protocol::{Role, WebSocketConfig},
};
use zoom_core::{
    Secret,
    auth::{Auth, AuthServer, Authorization},
    error::{AuthError, Error},
};

use super::{
    address::Address,
    error::{SocketError, SocketErrorKind},
    upgrade,
};

/// The buffer for reading from the socket, in bytes.
const READ_BUFFER: usize = 16 * 1024;

/// A TCP connection, with or without TLS.
pub(super) trait Connection: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Connection for S {}

pub(super) type WebSocket = WebSocketStream<Box<dyn Connection>>;

/// What a connection is opened with.
pub(super) struct Connector {
    pub(super) address: Address,
    pub(super) auth: Arc<dyn Auth>,
    /// The server that issues tokens, or why there is none. A token that is at hand needs no server.
    pub(super) auth_server: Result<AuthServer, Error>,
    /// `None` for `ws://`.
    pub(super) tls: Option<Arc<ClientConfig>>,
    /// The time limit of TCP, TLS and the upgrade together.
    pub(super) timeout: Duration,
    /// The largest frame and message in bytes.
    pub(super) max_frame_size: usize,
}

/// The credential of a connection, in its two forms.
#[derive(Clone)]
pub(super) struct Credential {
    pub(super) authorization: Authorization,
    pub(super) token: Secret,
}

/// An attempt, with the credential that it was made with.
pub(super) struct Attempt {
    pub(super) credential: Option<Credential>,
    pub(super) outcome: Result<WebSocket, SocketError>,
}

impl Connector {
    /// Opens a connection with the current token.
    pub(super) async fn connect(&self) -> Attempt {
        let credential = match self.credential().await {
            Ok(credential) => credential,
            Err(error) => return Attempt { credential: None, outcome: Err(SocketError::token(error)) },
        };
        let outcome = timeout(self.timeout, self.open(credential.token.expose()))
            .await
            .unwrap_or_else(|_| Err(unreachable(io::ErrorKind::TimedOut.into())));
        Attempt { credential: Some(credential), outcome }
    }

    async fn credential(&self) -> Result<Credential, Error> {
        let authorization = match (self.auth.cached(), &self.auth_server) {
            (Some(authorization), _) => authorization,
            (None, Ok(server)) => self.auth.authorization(server).await?,
            (None, Err(error)) => return Err(AuthError::new(error.to_string()).into()),
        };
        let token = authorization.header().to_str().ok().and_then(|header| header.strip_prefix("Bearer "));
        let token = token
            .map(Secret::from)
            .ok_or_else(|| AuthError::new("Zoom's WebSocket takes a bearer token, and the credential is not one"))?;
        Ok(Credential { authorization, token })
    }

    async fn open(&self, token: &str) -> Result<WebSocket, SocketError> {
        let Address { host, port, .. } = &self.address;
        let stream = TcpStream::connect((host.as_str(), *port)).await.map_err(unreachable)?;
        // Frames are small and written at once, so delaying them gains nothing.
        stream.set_nodelay(true).map_err(unreachable)?;
        let mut stream: Box<dyn Connection> = match &self.tls {
            None => Box::new(stream),
            Some(config) => {
                let name = ServerName::try_from(host.clone())
                    .map_err(|error| SocketError::new(SocketErrorKind::Tls).with_source(error))?;
                let stream = TlsConnector::from(Arc::clone(config)).connect(name, stream).await.map_err(tls)?;
                Box::new(stream)
            }
        };
        let rest = upgrade::open(&mut stream, &self.address, token).await?;
        let config = WebSocketConfig::default()
            .read_buffer_size(READ_BUFFER)
            .max_frame_size(Some(self.max_frame_size))
            .max_message_size(Some(self.max_frame_size));
        Ok(WebSocketStream::from_partially_read(stream, rest, Role::Client, Some(config)).await)
    }
}

fn unreachable(error: io::Error) -> SocketError {
    SocketError::new(SocketErrorKind::Unreachable).with_source(error)
}

/// A handshake that was cut off is a fault of the network, and every other one is a fault of TLS.
fn tls(error: io::Error) -> SocketError {
    let is_tls = error.get_ref().is_some_and(<dyn std::error::Error + Send + Sync>::is::<rustls::Error>);
    if is_tls { SocketError::new(SocketErrorKind::Tls).with_source(error) } else { unreachable(error) }
}

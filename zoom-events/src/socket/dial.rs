//! Opens a WebSocket: TCP, TLS, and the upgrade.

use std::{io, sync::Arc};

use rustls::{ClientConfig, pki_types::ServerName};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
};
use tokio_rustls::TlsConnector;
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{
        Error as WsError,
        error::ProtocolError,
        protocol::{Role, WebSocketConfig},
    },
};
use zoom_core::Secret;

use super::{
    error::{SocketError, SocketErrorKind},
    item::GapReason,
    upgrade,
};

/// The size of the buffer for reading from the socket, in bytes.
const READ_BUFFER: usize = 16 * 1024;

/// A TCP connection, with or without TLS.
pub(crate) trait Connection: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Connection for S {}

pub(crate) type WebSocket = WebSocketStream<Box<dyn Connection>>;

/// The server to connect to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer<'a> {
    /// The host, without the brackets of an IPv6 address.
    pub(crate) host: &'a str,
    pub(crate) port: u16,
    /// The `Host` header.
    pub(crate) authority: &'a str,
}

/// Opens a WebSocket. `tls` is `None` for `ws://`.
///
/// # Errors
///
/// [`SocketError`] if the server can't be reached, if TLS fails, or if the server does not upgrade the connection to a
/// WebSocket.
pub(crate) async fn open(
    peer: Peer<'_>,
    target: &Secret,
    tls: Option<&Arc<ClientConfig>>,
    max_frame_size: usize,
) -> Result<WebSocket, SocketError> {
    let stream = TcpStream::connect((peer.host, peer.port)).await.map_err(unreachable)?;
    // Frames are small and each is written in one call, so there is no benefit in delaying them.
    stream.set_nodelay(true).map_err(unreachable)?;
    let mut stream: Box<dyn Connection> = match tls {
        None => Box::new(stream),
        Some(config) => {
            let name = ServerName::try_from(peer.host.to_owned())
                .map_err(|error| SocketError::new(SocketErrorKind::Tls).with_source(error))?;
            let stream = TlsConnector::from(Arc::clone(config)).connect(name, stream).await.map_err(tls_failed)?;
            Box::new(stream)
        }
    };
    let rest = upgrade::open(&mut stream, peer.authority, target).await?;
    let config = WebSocketConfig::default()
        .read_buffer_size(READ_BUFFER)
        .max_frame_size(Some(max_frame_size))
        .max_message_size(Some(max_frame_size));
    Ok(WebSocketStream::from_partially_read(stream, rest, Role::Client, Some(config)).await)
}

pub(super) fn unreachable(error: io::Error) -> SocketError {
    SocketError::new(SocketErrorKind::Unreachable).with_source(error)
}

/// Returns the error for a TLS handshake that failed: errors of rustls are TLS failures, and all others, such as a
/// connection that was cut off, are failures of the network.
fn tls_failed(error: io::Error) -> SocketError {
    let is_tls = error.get_ref().is_some_and(<dyn std::error::Error + Send + Sync>::is::<rustls::Error>);
    if is_tls { SocketError::new(SocketErrorKind::Tls).with_source(error) } else { unreachable(error) }
}

/// Returns how a connection ended; `limit` is the maximum size of a frame in bytes.
pub(crate) fn lost(error: &WsError, limit: usize) -> GapReason {
    match error {
        WsError::Io(error) => GapReason::Broken(error.kind()),
        WsError::Capacity(_) => GapReason::TooLarge(limit),
        WsError::Protocol(ProtocolError::ResetWithoutClosingHandshake) => {
            GapReason::Broken(io::ErrorKind::ConnectionReset)
        }
        _ => GapReason::Protocol,
    }
}

//! Opens one connection of a stream: TCP, TLS, and the upgrade to a WebSocket.

use std::{
    io,
    sync::{Arc, OnceLock},
    time::Duration,
};

use rustls::{ClientConfig, pki_types::CertificateDer};
use tokio::time::timeout;

use super::address::Address;
use crate::{
    SocketError, SocketErrorKind,
    socket::{
        dial::{self, WebSocket},
        tls,
    },
};

/// The settings with which connections are opened.
pub(super) struct Dialer {
    roots: Vec<CertificateDer<'static>>,
    /// The TLS configuration, which is loaded when the first connection needs it.
    tls: OnceLock<Result<Arc<ClientConfig>, SocketError>>,
    trusted: Vec<String>,
    timeout: Duration,
    max_frame_size: usize,
}

impl Dialer {
    pub(super) fn new(
        roots: Vec<CertificateDer<'static>>,
        trusted: Vec<String>,
        timeout: Duration,
        max_frame_size: usize,
    ) -> Self {
        Self { roots, tls: OnceLock::new(), trusted, timeout, max_frame_size }
    }

    pub(super) async fn dial(&self, url: &str) -> Result<WebSocket, SocketError> {
        // The addresses of the media servers come from Zoom, but are checked too, because a signature is sent there.
        let address = Address::parse(url, &self.trusted).map_err(SocketError::settings)?;
        let tls =
            if address.is_tls { Some(self.tls.get_or_init(|| tls::config(self.roots.clone())).clone()?) } else { None };
        let peer = dial::Peer { host: &address.host, port: address.port, authority: &address.authority };
        let opened = dial::open(peer, &address.target, tls.as_ref(), self.max_frame_size);
        match timeout(self.timeout, opened).await {
            Ok(Err(error)) if error.kind() == &SocketErrorKind::TokenRejected => {
                // No token was sent, so status 401 is treated like any other.
                Err(SocketError::new(SocketErrorKind::Status(401)))
            }
            Ok(opened) => opened,
            Err(_) => {
                let source = io::Error::from(io::ErrorKind::TimedOut);
                Err(SocketError::new(SocketErrorKind::Unreachable).with_source(source))
            }
        }
    }
}

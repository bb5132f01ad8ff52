//! Opens one connection: a token, TCP, TLS, and the upgrade to a WebSocket.

use std::{io, sync::Arc, time::Duration};

use rustls::ClientConfig;
use tokio::time::timeout;
use zoom_core::{
    Secret,
    auth::{Auth, AuthServer, Authorization},
    error::{AuthError, Error},
};

use super::{
    address::Address,
    dial::{self, Peer, WebSocket, unreachable},
    error::SocketError,
};

/// The settings with which a connection is opened.
pub(super) struct Connector {
    pub(super) address: Address,
    pub(super) auth: Arc<dyn Auth>,
    /// The server that issues tokens, or why there is none. The server is not needed for a token that is already known.
    pub(super) auth_server: Result<AuthServer, Error>,
    /// `None` for `ws://`.
    pub(super) tls: Option<Arc<ClientConfig>>,
    /// The time limit for TCP, TLS and the upgrade together.
    pub(super) timeout: Duration,
    /// The maximum size of a frame and of a message in bytes.
    pub(super) max_frame_size: usize,
}

/// The credential of a connection, in its two forms.
#[derive(Clone)]
pub(super) struct Credential {
    pub(super) authorization: Authorization,
    pub(super) token: Secret,
}

/// The outcome of an attempt, with the credential that it used.
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
        let token = token.map(Secret::from).ok_or_else(|| {
            AuthError::new("Zoom's WebSocket requires a bearer token, and the credential is of another kind")
        })?;
        Ok(Credential { authorization, token })
    }

    async fn open(&self, token: &str) -> Result<WebSocket, SocketError> {
        let Address { host, port, authority, .. } = &self.address;
        let peer = Peer { host, port: *port, authority };
        dial::open(peer, &self.address.target(token), self.tls.as_ref(), self.max_frame_size).await
    }
}

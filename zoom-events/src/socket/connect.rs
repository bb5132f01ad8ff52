//! The settings of an `EventSocket`.

use std::{fmt, sync::Arc, time::Duration};

use zoom_core::{
    auth::{Auth, AuthServer},
    error::RequestError,
};

use super::{
    address::{Address, ZOOM},
    connector::Connector,
    error::SocketError,
    machine::Timing,
    tls,
};

/// Opens an [`EventSocket`](crate::EventSocket) when it is awaited.
#[must_use = "await it to connect"]
pub struct Connect {
    auth: Arc<dyn Auth>,
    subscription: String,
    base_url: String,
    auth_server: Option<AuthServer>,
    roots: Vec<Vec<u8>>,
    buffer: usize,
    max_frame_size: usize,
    time_limit: Duration,
    timing: Timing,
}

impl Connect {
    pub(super) fn new(auth: impl Auth, subscription: String) -> Self {
        Self {
            auth: Arc::new(auth),
            subscription,
            base_url: ZOOM.to_owned(),
            auth_server: None,
            roots: Vec::new(),
            buffer: 64,
            max_frame_size: 1024 * 1024,
            time_limit: Duration::from_secs(10),
            timing: Timing {
                heartbeat: Duration::from_secs(30),
                max_silence: Duration::from_secs(60),
                backoff: (Duration::from_secs(1), Duration::from_secs(60)),
            },
        }
    }

    /// Sets the address of the WebSocket, without a query. The default is `wss://ws.zoom.us/ws`.
    ///
    /// It is `wss://` with a host of Zoom, or `ws://` or `wss://` with this machine, such as `ws://127.0.0.1:8080/ws` for a
    /// sandbox. Tokens are then requested from the same server; for Zoom's hosts, from Zoom's OAuth server.
    pub fn base_url(mut self, base_url: &str) -> Self {
        base_url.clone_into(&mut self.base_url);
        self
    }

    /// Sets the OAuth server that tokens are requested from. The default is the one of the
    /// [`base_url`](Self::base_url), with zoom-core's default transport.
    pub fn auth_server(mut self, server: AuthServer) -> Self {
        self.auth_server = Some(server);
        self
    }

    /// Trusts these certificates in addition to those of the system: one or more in PEM, such as that of a company's proxy.
    /// May be called more than once.
    pub fn root_certificate(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.roots.push(pem.as_ref().to_vec());
        self
    }

    /// Sets how many items are kept for a slow consumer. The default is 64, and 0 counts as 1.
    ///
    /// When they are all waiting, nothing more is read, and so the server waits too; heartbeats continue. Memory is
    /// limited to this number of frames of the [largest size](Self::max_frame_size).
    pub fn buffer(mut self, items: usize) -> Self {
        self.buffer = items;
        self
    }

    /// Sets the largest frame in bytes. The default is 1 MiB. A larger one is not read: its event is lost, and the connection
    /// is opened again, with a [`Gap`](crate::SocketItem::Gap).
    pub fn max_frame_size(mut self, bytes: usize) -> Self {
        self.max_frame_size = bytes;
        self
    }

    /// Sets the time limit for opening a connection, without the request of a token. The default is 10 seconds.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// Sets the time between two heartbeats. The default is 30 seconds, as Zoom asks.
    pub fn heartbeat(mut self, interval: Duration) -> Self {
        // Without a pause, nothing but heartbeats would be sent.
        self.timing.heartbeat = interval.max(Duration::from_millis(1));
        self
    }

    /// Sets the longest time without a frame, such as a response to a heartbeat, before the connection is opened again. The
    /// default is 60 seconds; write more than [`heartbeat`](Self::heartbeat).
    pub fn max_silence(mut self, limit: Duration) -> Self {
        self.timing.max_silence = limit.max(Duration::from_millis(1));
        self
    }

    /// Sets the limits of the wait before another attempt to connect. The defaults are 1 and 60 seconds.
    ///
    /// The wait is random, below a limit that begins with `first` and doubles with each failure up to `longest`. It begins
    /// anew after a connection that lasted for [`max_silence`](Self::max_silence).
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.timing.backoff = (first, longest);
        self
    }

    pub(super) fn timing(&self) -> Timing {
        self.timing
    }

    /// The size of the buffer, within what a channel accepts.
    pub(super) fn buffered_items(&self) -> usize {
        self.buffer.clamp(1, tokio::sync::Semaphore::MAX_PERMITS)
    }

    /// Checks the settings.
    pub(super) fn into_connector(self) -> Result<Connector, SocketError> {
        let address = Address::parse(&self.base_url, &self.subscription).map_err(SocketError::settings)?;
        self.auth.check().map_err(|error| SocketError::token(error.into()))?;
        let roots = self.roots.iter().map(|pem| tls::certificates(pem)).collect::<Result<Vec<_>, RequestError>>();
        let roots = roots.map_err(SocketError::settings)?.concat();
        let tls = if address.is_tls { Some(tls::config(roots)?) } else { None };
        let auth_server = match self.auth_server {
            Some(server) => Ok(server),
            None => address.environment().map_err(Into::into).and_then(|environment| AuthServer::new(&environment)),
        };
        Ok(Connector {
            address,
            auth: self.auth,
            auth_server,
            tls,
            timeout: self.time_limit,
            max_frame_size: self.max_frame_size,
        })
    }
}

impl fmt::Debug for Connect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Either may be a whole URL that was pasted, with a token in its query.
        let shown = |text: &str| text.split('?').next().unwrap_or_default().to_owned();
        f.debug_struct("Connect")
            .field("base_url", &shown(&self.base_url))
            .field("subscription_id", &shown(&self.subscription))
            .finish_non_exhaustive()
    }
}

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
///
/// # Examples
///
/// ```no_run
/// use std::time::Duration;
/// use zoom_core::auth::{App, ClientCredentials};
/// use zoom_events::EventSocket;
///
/// # async fn example() -> Result<(), zoom_events::SocketError> {
/// let auth = ClientCredentials::new(App::new("client-id").secret("client-secret"));
/// let socket = EventSocket::connect(auth, "subscription-id")
///     .buffer(1_000) // items that may wait while the program is busy
///     .connect_timeout(Duration::from_secs(5))
///     .backoff(Duration::from_millis(500), Duration::from_secs(10))
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    /// The address must be a `wss://` URL of a Zoom host, or a `ws://` or `wss://` URL of this machine, such as
    /// `ws://127.0.0.1:8080/ws` for a sandbox. For this machine, tokens are requested from the same server; for a Zoom
    /// host, from Zoom's OAuth server.
    ///
    /// # Examples
    ///
    /// A sandbox on this machine, which also issues the tokens:
    ///
    /// ```no_run
    /// use zoom_core::auth::{App, ClientCredentials};
    /// use zoom_events::EventSocket;
    ///
    /// # async fn example() -> Result<(), zoom_events::SocketError> {
    /// let auth = ClientCredentials::new(App::new("client-id").secret("client-secret"));
    /// let socket = EventSocket::connect(auth, "subscription-id").base_url("ws://127.0.0.1:8080/ws").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn base_url(mut self, base_url: &str) -> Self {
        base_url.clone_into(&mut self.base_url);
        self
    }

    /// Sets the OAuth server from which tokens are requested. The default is the OAuth server for the
    /// [`base_url`](Self::base_url), with zoom-core's default transport.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use zoom_core::{Environment, auth::{App, AuthServer, ClientCredentials}};
    /// use zoom_events::EventSocket;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let auth = ClientCredentials::new(App::new("client-id").secret("client-secret"));
    /// let server = AuthServer::new(&Environment::commercial())?;
    /// let socket = EventSocket::connect(auth, "subscription-id").auth_server(server).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn auth_server(mut self, server: AuthServer) -> Self {
        self.auth_server = Some(server);
        self
    }

    /// Trusts one or more PEM certificates in addition to those of the system, such as the certificate of a company's
    /// proxy. May be called more than once.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use zoom_core::auth::{App, ClientCredentials};
    /// use zoom_events::EventSocket;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let auth = ClientCredentials::new(App::new("client-id").secret("client-secret"));
    /// let pem = std::fs::read("company-proxy.pem")?;
    /// let socket = EventSocket::connect(auth, "subscription-id").root_certificate(pem).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn root_certificate(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.roots.push(pem.as_ref().to_vec());
        self
    }

    /// Sets how many items are kept for a slow consumer. The default is 64, and 0 counts as 1.
    ///
    /// When the buffer is full, nothing more is read, so the server has to wait too; heartbeats continue. At most this
    /// many frames of the [maximum size](Self::max_frame_size) are kept in memory.
    pub fn buffer(mut self, items: usize) -> Self {
        self.buffer = items;
        self
    }

    /// Sets the maximum size of a frame in bytes. The default is 1 MiB. A larger frame is not read: its event is lost,
    /// and the connection is reopened, with a [`Gap`](crate::SocketItem::Gap).
    pub fn max_frame_size(mut self, bytes: usize) -> Self {
        self.max_frame_size = bytes;
        self
    }

    /// Sets the time limit for opening a connection, not including the token request. The default is 10 seconds.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// Sets the time between two heartbeats. The default is 30 seconds, as Zoom requires.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use zoom_core::auth::{App, ClientCredentials};
    /// use zoom_events::EventSocket;
    ///
    /// # async fn example() -> Result<(), zoom_events::SocketError> {
    /// let auth = ClientCredentials::new(App::new("client-id").secret("client-secret"));
    /// // A lost connection is detected after 25 seconds at the latest.
    /// let socket = EventSocket::connect(auth, "subscription-id")
    ///     .heartbeat(Duration::from_secs(10))
    ///     .max_silence(Duration::from_secs(25))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn heartbeat(mut self, interval: Duration) -> Self {
        // With an interval of zero, the client would do nothing but send heartbeats.
        self.timing.heartbeat = interval.max(Duration::from_millis(1));
        self
    }

    /// Sets how long the connection may go without a frame, such as a response to a heartbeat, before it is reopened.
    /// The default is 60 seconds; the limit should be longer than [`heartbeat`](Self::heartbeat).
    pub fn max_silence(mut self, limit: Duration) -> Self {
        self.timing.max_silence = limit.max(Duration::from_millis(1));
        self
    }

    /// Sets the initial and the highest limit of the random wait before another attempt to connect. The defaults are 1
    /// and 60 seconds.
    ///
    /// The wait is random, below a limit that starts at `first` and doubles with each failure, up to `longest`. The
    /// limit starts at `first` again after a connection that lasted for at least [`max_silence`](Self::max_silence).
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.timing.backoff = (first, longest);
        self
    }

    pub(super) fn timing(&self) -> Timing {
        self.timing
    }

    /// Returns the size of the buffer, within the limits of a channel.
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
        // A user may have pasted a complete URL into either setting, with a token in its query.
        let shown = |text: &str| text.split('?').next().unwrap_or_default().to_owned();
        f.debug_struct("Connect")
            .field("base_url", &shown(&self.base_url))
            .field("subscription_id", &shown(&self.subscription))
            .finish_non_exhaustive()
    }
}

//! A connection that is opened again when it breaks.
//!
//! The manager of the crate `redis` takes its TLS from rustls' default provider, which a program with two providers, or with
//! none, does not have. So this one opens the socket itself.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use redis::{
    AsyncConnectionConfig, Cmd, ConnectionAddr, ConnectionInfo, Value,
    aio::{ConnectionLike, MultiplexedConnection},
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    sync::{Mutex, watch},
    time::timeout,
};

use crate::{error::RedisError, tls::Tls};

pub(crate) type Sending<'a> = Pin<Box<dyn Future<Output = Result<Value, RedisError>> + Send + 'a>>;

/// What sends commands.
pub(crate) trait Connection: Send + Sync {
    fn send<'a>(&'a self, command: &'a Cmd) -> Sending<'a>;

    /// Returns how often the connection was closed, and reports each further time. `None` if that is not known.
    fn closures(&self) -> Option<watch::Receiver<u64>> {
        None
    }

    /// Returns a number that changes, before the response arrives, whenever a response may come from another server than the
    /// one before, or from the same one with older data.
    fn generation(&self) -> u64;
}

/// A connection that the caller opened, for example to a cluster.
pub(crate) struct Given<C> {
    connection: C,
    /// Nobody reports when it opens itself again, but an error comes before that.
    errors: AtomicU64,
}

impl<C> Given<C> {
    pub(crate) fn new(connection: C) -> Self {
        Self { connection, errors: AtomicU64::new(0) }
    }
}

impl<C: ConnectionLike + Clone + Send + Sync> Connection for Given<C> {
    fn send<'a>(&'a self, command: &'a Cmd) -> Sending<'a> {
        let mut connection = self.connection.clone();
        Box::pin(async move {
            let result = connection.req_packed_command(command).await.and_then(Value::extract_error);
            if result.is_err() {
                self.errors.fetch_add(1, Ordering::AcqRel);
            }
            Ok(result?)
        })
    }

    fn generation(&self) -> u64 {
        self.errors.load(Ordering::Acquire)
    }
}

/// Opens a connection for the first command, and again after it broke.
pub(crate) struct Reconnecting {
    info: ConnectionInfo,
    tls: Option<Tls>,
    time_limit: Duration,
    open: Mutex<Option<Open>>,
    closures: watch::Sender<u64>,
    /// How often a connection was opened.
    openings: AtomicU64,
}

#[derive(Clone)]
struct Open {
    connection: MultiplexedConnection,
    is_closed: Arc<AtomicBool>,
}

impl Reconnecting {
    pub(crate) fn new(info: ConnectionInfo, tls: Option<Tls>, time_limit: Duration) -> Self {
        Self {
            info,
            tls,
            time_limit,
            open: Mutex::default(),
            closures: watch::Sender::default(),
            openings: AtomicU64::new(0),
        }
    }

    /// Returns the open connection, or opens one. Callers that come meanwhile wait for it.
    async fn open(&self) -> Result<Open, RedisError> {
        let mut open = self.open.lock().await;
        if let Some(open) = open.as_ref().filter(|open| !open.is_closed.load(Ordering::Acquire)) {
            return Ok(open.clone());
        }
        let opened = self.connect().await?;
        self.openings.fetch_add(1, Ordering::AcqRel);
        Ok(open.insert(opened).clone())
    }

    async fn connect(&self) -> Result<Open, RedisError> {
        match (self.info.addr(), &self.tls) {
            (ConnectionAddr::Tcp(host, port), None) => self.over(self.tcp(host, *port).await?).await,
            (ConnectionAddr::Tcp(host, port), Some(tls)) => {
                let encrypted = tls.connect(host, self.tcp(host, *port).await?);
                let encrypted = timeout(self.time_limit, encrypted).await;
                // A server without TLS waits for the rest of a command.
                self.over(encrypted.map_err(|_| RedisError::no_tls())??).await
            }
            #[cfg(unix)]
            (ConnectionAddr::Unix(path), _) => {
                let socket = tokio::net::UnixStream::connect(path).await;
                self.over(socket.map_err(redis::RedisError::from)?).await
            }
            _ => Err(RedisError::settings("the URL of Redis has a kind of address that is not supported")),
        }
    }

    async fn tcp(&self, host: &str, port: u16) -> Result<TcpStream, RedisError> {
        let tcp = timeout(self.time_limit, TcpStream::connect((host, port))).await;
        let tcp = tcp.map_err(|_| RedisError::timeout("its address did not respond in time"))?;
        let tcp = tcp.map_err(redis::RedisError::from)?;
        tcp.set_nodelay(true).map_err(redis::RedisError::from)?;
        Ok(tcp)
    }

    async fn over(&self, stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static) -> Result<Open, RedisError> {
        let settings = AsyncConnectionConfig::new().set_response_timeout(Some(self.time_limit));
        let opening = MultiplexedConnection::new_with_config(self.info.redis_settings(), stream, settings);
        let (connection, driver) = timeout(self.time_limit, opening)
            .await
            .map_err(|_| RedisError::timeout("it did not respond in time"))??;
        let is_closed = Arc::new(AtomicBool::new(false));
        let (closed, closures) = (Arc::clone(&is_closed), self.closures.clone());
        tokio::spawn(async move {
            driver.await;
            closed.store(true, Ordering::Release);
            closures.send_modify(|count| *count += 1);
        });
        Ok(Open { connection, is_closed })
    }
}

impl Connection for Reconnecting {
    fn send<'a>(&'a self, command: &'a Cmd) -> Sending<'a> {
        Box::pin(async move {
            let mut open = self.open().await?;
            let result = open.connection.send_packed_command(command).await;
            let result = result.and_then(Value::extract_error).map_err(RedisError::from);
            if result.as_ref().is_err_and(RedisError::is_disconnected) {
                // The next command opens another connection. This one may hang rather than be closed.
                open.is_closed.store(true, Ordering::Release);
            }
            result
        })
    }

    fn closures(&self) -> Option<watch::Receiver<u64>> {
        Some(self.closures.subscribe())
    }

    fn generation(&self) -> u64 {
        // Before the first connection, nothing is known that another server could have forgotten.
        self.openings.load(Ordering::Acquire).saturating_sub(1)
    }
}

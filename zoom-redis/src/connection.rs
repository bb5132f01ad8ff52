//! A connection that is reopened when it breaks.
//!
//! The connection manager of the crate `redis` uses rustls' default provider for TLS, which a program with two
//! providers or none does not have. This module therefore opens the socket itself.

use std::{
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
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
    net::{TcpStream, lookup_host},
    sync::watch,
    time::{Instant, timeout_at},
};

use crate::{error::RedisError, tls::Tls};

pub(crate) type Sending<'a> = Pin<Box<dyn Future<Output = Result<Value, RedisError>> + Send + 'a>>;

/// The time at which a command that has had no response counts as failed. `None` means never.
pub(crate) type Deadline = Option<Instant>;

/// A connection that sends commands.
pub(crate) trait Connection: Send + Sync {
    fn send<'a>(&'a self, command: &'a Cmd, deadline: Deadline) -> Sending<'a>;

    /// Returns how many times the connection has been closed, as a channel that reports each further closure. Returns
    /// `None` if that is not known.
    fn closures(&self) -> Option<watch::Receiver<u64>> {
        None
    }

    /// Returns a number that changes whenever a response may come from a different server than the previous one, or
    /// from the same server with older data. The number changes before that response arrives.
    fn generation(&self) -> u64;
}

/// A connection that the caller opened, for example to a cluster. It has its own time limit.
pub(crate) struct Given<C> {
    connection: C,
    /// The number of errors: the connection does not report when it reconnects, but an error always precedes a
    /// reconnection.
    errors: AtomicU64,
}

impl<C> Given<C> {
    pub(crate) fn new(connection: C) -> Self {
        Self { connection, errors: AtomicU64::new(0) }
    }
}

impl<C: ConnectionLike + Clone + Send + Sync> Connection for Given<C> {
    fn send<'a>(&'a self, command: &'a Cmd, _: Deadline) -> Sending<'a> {
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

/// A connection that is opened for the first command, and reopened after it has broken.
pub(crate) struct Reconnecting {
    connector: Arc<Connector>,
    /// The last attempt to connect. It is shared by all callers that need a connection while it is running, and
    /// continues if they stop waiting.
    attempt: Mutex<Option<Attempt>>,
}

/// How an attempt to connect ended; `None` before it has ended.
type Attempt = watch::Receiver<Option<Result<Open, RedisError>>>;

struct Connector {
    info: ConnectionInfo,
    tls: Option<Tls>,
    time_limit: Duration,
    closures: watch::Sender<u64>,
    /// How many times a connection has been opened.
    openings: AtomicU64,
}

#[derive(Clone)]
struct Open {
    connection: MultiplexedConnection,
    is_closed: Arc<AtomicBool>,
}

/// How much longer a caller waits than an attempt to connect may take. The caller therefore gets the attempt's error,
/// which is more specific than a timeout.
const GRACE: Duration = Duration::from_millis(50);

impl Reconnecting {
    pub(crate) fn new(info: ConnectionInfo, tls: Option<Tls>, time_limit: Duration) -> Self {
        let (closures, openings) = (watch::Sender::default(), AtomicU64::new(0));
        let connector = Connector { info, tls, time_limit, closures, openings };
        Self { connector: Arc::new(connector), attempt: Mutex::default() }
    }

    /// Returns the open connection, or opens one. Callers that arrive in the meantime wait for the same attempt, and
    /// share its error.
    async fn open(&self, deadline: Deadline) -> Result<Open, RedisError> {
        let mut attempt = self.attempt();
        let deadline = deadline.and_then(|deadline| deadline.checked_add(GRACE));
        let ended = within(deadline, attempt.wait_for(Option::is_some)).await;
        let ended = ended.ok_or_else(|| RedisError::timeout("it did not respond in time"))?;
        // An attempt that never ended belonged to a runtime that was shut down.
        let ended = ended.ok().and_then(|ended| ended.clone());
        ended.unwrap_or_else(|| Err(RedisError::unavailable("the connection broke")))
    }

    /// Returns the last attempt to connect if it is still running or its connection is open, and otherwise begins a new
    /// one.
    fn attempt(&self) -> Attempt {
        let mut last = self.attempt.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(attempt) = last.as_ref().filter(|attempt| is_of_use(attempt)) {
            return attempt.clone();
        }
        let (ended, attempt) = watch::channel(None);
        let connector = Arc::clone(&self.connector);
        tokio::spawn(async move {
            let opened = connector.connect().await;
            // This must happen before any response arrives over the connection.
            connector.openings.fetch_add(u64::from(opened.is_ok()), Ordering::AcqRel);
            ended.send_replace(Some(opened));
        });
        last.insert(attempt).clone()
    }
}

fn is_of_use(attempt: &Attempt) -> bool {
    match &*attempt.borrow() {
        None => attempt.has_changed().is_ok(),
        Some(Ok(open)) => !open.is_closed.load(Ordering::Acquire),
        Some(Err(_)) => false,
    }
}

impl Connector {
    async fn connect(&self) -> Result<Open, RedisError> {
        let deadline = Instant::now().checked_add(self.time_limit);
        match (self.info.addr(), &self.tls) {
            (ConnectionAddr::Tcp(host, port), None) => {
                self.over(self.tcp(host, *port, deadline).await?, deadline).await
            }
            (ConnectionAddr::Tcp(host, port), Some(tls)) => {
                let tcp = self.tcp(host, *port, deadline).await?;
                let encrypted = within(deadline, tls.connect(host, tcp)).await;
                self.over(encrypted.unwrap_or_else(|| Err(RedisError::tls_timeout()))?, deadline).await
            }
            #[cfg(unix)]
            (ConnectionAddr::Unix(path), _) => {
                let socket = within(deadline, tokio::net::UnixStream::connect(path)).await;
                let socket = socket.ok_or_else(|| RedisError::timeout("its socket did not respond in time"))?;
                self.over(socket.map_err(|error| RedisError::no_socket(path, &error))?, deadline).await
            }
            _ => Err(RedisError::settings("the Redis URL has a kind of address that is not supported")),
        }
    }

    async fn tcp(&self, host: &str, port: u16, deadline: Deadline) -> Result<TcpStream, RedisError> {
        let late = || RedisError::timeout("its address did not respond in time");
        let addresses = within(deadline, lookup_host((host, port))).await.ok_or_else(late)?;
        let addresses: Vec<_> = addresses.map_err(|error| RedisError::unknown_host(host, &error))?.collect();
        let tcp = within(deadline, TcpStream::connect(&*addresses)).await.ok_or_else(late)?;
        let tcp = tcp.map_err(|error| RedisError::unreachable(&error))?;
        tcp.set_nodelay(true).map_err(redis::RedisError::from)?;
        Ok(tcp)
    }

    async fn over(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        deadline: Deadline,
    ) -> Result<Open, RedisError> {
        let settings = AsyncConnectionConfig::new().set_response_timeout(Some(self.time_limit));
        let opening = MultiplexedConnection::new_with_config(self.info.redis_settings(), stream, settings);
        let opened = within(deadline, opening).await;
        let (connection, driver) = opened.ok_or_else(|| RedisError::timeout("it did not respond in time"))??;
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

/// Waits for a future until the deadline. Returns `None` if it is not ready by then.
async fn within<T>(deadline: Deadline, future: impl Future<Output = T>) -> Option<T> {
    match deadline {
        Some(deadline) => timeout_at(deadline, future).await.ok(),
        None => Some(future.await),
    }
}

impl Connection for Reconnecting {
    fn send<'a>(&'a self, command: &'a Cmd, deadline: Deadline) -> Sending<'a> {
        Box::pin(async move {
            let mut open = self.open(deadline).await?;
            let sent = within(deadline, open.connection.send_packed_command(command)).await;
            let result = match sent {
                Some(result) => result.and_then(Value::extract_error).map_err(RedisError::from),
                None => Err(RedisError::timeout("it did not respond in time")),
            };
            if result.as_ref().is_err_and(RedisError::is_disconnected) {
                // The next command opens another connection. This one may be hanging rather than closed.
                open.is_closed.store(true, Ordering::Release);
            }
            result
        })
    }

    fn closures(&self) -> Option<watch::Receiver<u64>> {
        Some(self.connector.closures.subscribe())
    }

    fn generation(&self) -> u64 {
        // The first connection does not count: no response came before it that could be from a different server.
        self.connector.openings.load(Ordering::Acquire).saturating_sub(1)
    }
}

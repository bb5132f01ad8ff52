//! A connection that is opened again when it breaks.
//!
//! The manager of the crate `redis` takes its TLS from rustls' default provider, which a program with two providers, or with
//! none, does not have. So this one opens the socket itself.

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

/// When a command has failed that has no response by then. `None` for never.
pub(crate) type Deadline = Option<Instant>;

/// What sends commands.
pub(crate) trait Connection: Send + Sync {
    fn send<'a>(&'a self, command: &'a Cmd, deadline: Deadline) -> Sending<'a>;

    /// Returns how often the connection was closed, and reports each further time. `None` if that is not known.
    fn closures(&self) -> Option<watch::Receiver<u64>> {
        None
    }

    /// Returns a number that changes, before the response arrives, whenever a response may come from another server than the
    /// one before, or from the same one with older data.
    fn generation(&self) -> u64;
}

/// A connection that the caller opened, for example to a cluster. It has its own time limit.
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

/// Opens a connection for the first command, and again after it broke.
pub(crate) struct Reconnecting {
    connector: Arc<Connector>,
    /// The last attempt to connect. It is shared by all who need a connection meanwhile, and continues if they leave.
    attempt: Mutex<Option<Attempt>>,
}

/// How an attempt to connect ended; nothing before it did.
type Attempt = watch::Receiver<Option<Result<Open, RedisError>>>;

struct Connector {
    info: ConnectionInfo,
    tls: Option<Tls>,
    time_limit: Duration,
    closures: watch::Sender<u64>,
    /// How often a connection was opened.
    openings: AtomicU64,
}

#[derive(Clone)]
struct Open {
    connection: MultiplexedConnection,
    is_closed: Arc<AtomicBool>,
}

/// How much longer than an attempt to connect its caller waits, so that it has the error of the attempt, which says more.
const GRACE: Duration = Duration::from_millis(50);

impl Reconnecting {
    pub(crate) fn new(info: ConnectionInfo, tls: Option<Tls>, time_limit: Duration) -> Self {
        let (closures, openings) = (watch::Sender::default(), AtomicU64::new(0));
        let connector = Connector { info, tls, time_limit, closures, openings };
        Self { connector: Arc::new(connector), attempt: Mutex::default() }
    }

    /// Returns the open connection, or opens one. Callers that arrive meanwhile wait for it, and share its error.
    async fn open(&self, deadline: Deadline) -> Result<Open, RedisError> {
        let mut attempt = self.attempt();
        let deadline = deadline.and_then(|deadline| deadline.checked_add(GRACE));
        let ended = within(deadline, attempt.wait_for(Option::is_some)).await;
        let ended = ended.ok_or_else(|| RedisError::timeout("it did not respond in time"))?;
        // An attempt without an end belonged to a runtime that was shut down.
        let ended = ended.ok().and_then(|ended| ended.clone());
        ended.unwrap_or_else(|| Err(RedisError::unavailable("the connection broke")))
    }

    /// Returns the last attempt to connect if it continues or its connection is open, and otherwise begins one.
    fn attempt(&self) -> Attempt {
        let mut last = self.attempt.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(attempt) = last.as_ref().filter(|attempt| is_of_use(attempt)) {
            return attempt.clone();
        }
        let (ended, attempt) = watch::channel(None);
        let connector = Arc::clone(&self.connector);
        tokio::spawn(async move {
            let opened = connector.connect().await;
            // Before anybody has a response over it.
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
            _ => Err(RedisError::settings("the URL of Redis has a kind of address that is not supported")),
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

/// Waits for a future until the deadline. Returns `None` if it was not ready by then.
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
                // The next command opens another connection. This one may hang rather than be closed.
                open.is_closed.store(true, Ordering::Release);
            }
            result
        })
    }

    fn closures(&self) -> Option<watch::Receiver<u64>> {
        Some(self.connector.closures.subscribe())
    }

    fn generation(&self) -> u64 {
        // Before the first connection, nothing is known that another server could have forgotten.
        self.connector.openings.load(Ordering::Acquire).saturating_sub(1)
    }
}

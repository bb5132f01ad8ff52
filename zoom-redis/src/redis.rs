//! The Redis server that several programs share.

use std::{fmt, sync::Arc, time::Duration};

use redis::{Cmd, ConnectionAddr, FromRedisValue, IntoConnectionInfo, aio::ConnectionLike, from_redis_value};
use tokio::{sync::watch, time::Instant};

use crate::{
    connection::{Connection, Deadline, Given, Reconnecting},
    error::RedisError,
    tls::Tls,
};

/// The default time limit of a command, including the time to connect.
const TIME_LIMIT: Duration = Duration::from_secs(5);

/// A Redis or Valkey server that several programs share. Clones share the connection.
///
/// The connection is opened for the first command, and reopened after it breaks. [`check`](Self::check) opens it
/// immediately. All keys begin with a prefix, `zoom` by default.
///
/// # Examples
///
/// ```no_run
/// use zoom_redis::Redis;
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), zoom_redis::RedisError> {
/// let redis = Redis::new("redis://:password@redis.example.com:6379/0")?.with_prefix("staging");
/// redis.check().await?;
/// # Ok(())
/// # }
/// ```
///
/// A server with TLS whose certificate is signed by a private certificate authority:
///
/// ```no_run
/// use zoom_redis::Redis;
///
/// let redis = Redis::new("rediss://redis.example.com")?.with_root_certificate(&std::fs::read("ca.pem")?)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Redis {
    connection: Arc<dyn Connection>,
    settings: Option<Settings>,
    prefix: Arc<str>,
}

/// How to open a connection; unknown for a connection that the caller opened.
#[derive(Clone)]
struct Settings {
    info: redis::ConnectionInfo,
    is_encrypted: bool,
    roots: Vec<Vec<u8>>,
    time_limit: Duration,
}

impl Settings {
    fn connection(&self) -> Result<Arc<dyn Connection>, RedisError> {
        let tls = if self.is_encrypted { Some(Tls::new(&self.roots)?) } else { None };
        Ok(Arc::new(Reconnecting::new(self.info.clone(), tls, self.time_limit)))
    }
}

impl Redis {
    /// Creates a handle for a server from its URL: `redis://USER:PASSWORD@HOST:PORT/DATABASE`, `rediss://…` with TLS,
    /// or `unix:///PATH`. The default port is 6379, and the default database is 0. `valkey://` and `valkeys://` are
    /// equivalent to the first two.
    ///
    /// A server that requires client certificates (`tls-auth-clients yes`) is not supported: open a connection with the
    /// `redis` crate yourself, and pass it to [`over`](Self::over).
    ///
    /// # Errors
    ///
    /// [`RedisErrorKind::Settings`](crate::RedisErrorKind::Settings) if the URL can't be used, or if it needs TLS and
    /// no TLS feature of this crate is enabled.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_redis::{Redis, RedisErrorKind};
    ///
    /// let tcp = Redis::new("redis://user:password@redis.example.com:6380/1")?;
    /// let socket = Redis::new("unix:///run/redis/redis.sock")?;
    ///
    /// let error = Redis::new("redis.example.com:6379").unwrap_err();
    /// assert_eq!(error.kind(), RedisErrorKind::Settings);
    /// # Ok::<(), zoom_redis::RedisError>(())
    /// ```
    pub fn new(url: &str) -> Result<Self, RedisError> {
        // The `redis` crate is built without TLS, so it parses only URLs without TLS.
        let (plain, is_encrypted) = match url.split_once("://") {
            Some(("rediss" | "valkeys", rest)) => (format!("redis://{rest}"), true),
            Some(("redis" | "valkey" | "unix" | "redis+unix" | "valkey+unix", _)) => (url.to_owned(), false),
            _ => {
                return Err(RedisError::settings(
                    "the Redis URL must begin with `redis://`, `rediss://` (TLS) or `unix://`",
                ));
            }
        };
        let info = plain.as_str().into_connection_info()?;
        let settings = Settings { info, is_encrypted, roots: Vec::new(), time_limit: TIME_LIMIT };
        Ok(Self { connection: settings.connection()?, settings: Some(settings), prefix: "zoom".into() })
    }

    /// Creates a handle from a connection that was opened with the `redis` crate, for example to a cluster or through a
    /// sentinel. The connection must reconnect when it breaks, and must limit how long a command may take.
    ///
    /// The connection can't report that it reconnected, possibly to another server with older data. A
    /// [`RedisRateLimiter`](crate::RedisRateLimiter) treats each error as a sign of this, so the connection must not
    /// hide errors.
    ///
    /// # Examples
    ///
    /// Any connection of the `redis` crate that reconnects, such as one to a cluster:
    ///
    /// ```
    /// use zoom_redis::Redis;
    ///
    /// /// Shares a `ClusterConnection` or a `ConnectionManager`.
    /// fn shared<C>(connection: C) -> Redis
    /// where
    ///     C: redis::aio::ConnectionLike + Clone + Send + Sync + 'static,
    /// {
    ///     Redis::over(connection).with_prefix("staging")
    /// }
    /// ```
    #[must_use]
    pub fn over(connection: impl ConnectionLike + Clone + Send + Sync + 'static) -> Self {
        Self { connection: Arc::new(Given::new(connection)), settings: None, prefix: "zoom".into() }
    }

    /// Sets the prefix of all keys, such as `staging`. The default is `zoom`. Programs with the same prefix share their
    /// data.
    #[must_use]
    pub fn with_prefix(mut self, prefix: &str) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Trusts a certificate in PEM format, in addition to those that the system trusts. This opens a new connection.
    ///
    /// # Errors
    ///
    /// [`RedisErrorKind::Settings`](crate::RedisErrorKind::Settings) if it is not a certificate in PEM format, or if
    /// the URL does not use TLS.
    ///
    /// # Examples
    ///
    /// A certificate is only used with TLS:
    ///
    /// ```
    /// use zoom_redis::{Redis, RedisErrorKind};
    ///
    /// let pem = b"-----BEGIN CERTIFICATE-----";
    /// let error = Redis::new("redis://redis.example.com")?.with_root_certificate(pem).unwrap_err();
    /// assert_eq!(error.kind(), RedisErrorKind::Settings);
    /// # Ok::<(), zoom_redis::RedisError>(())
    /// ```
    pub fn with_root_certificate(self, pem: &[u8]) -> Result<Self, RedisError> {
        match &self.settings {
            Some(settings) if settings.is_encrypted => self.with(|settings| settings.roots.push(pem.to_vec())),
            _ => Err(RedisError::settings("a root certificate requires TLS: use `rediss://` in the URL")),
        }
    }

    /// Sets how long a command may take, including the time to connect. The default is 5 seconds. This opens a new
    /// connection. A connection from [`over`](Self::over) keeps its own time limit.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use zoom_redis::Redis;
    ///
    /// // A call that needs a permit from Redis should fail soon if Redis can't be reached.
    /// let redis = Redis::new("redis://redis.example.com")?.with_time_limit(Duration::from_millis(500));
    /// # Ok::<(), zoom_redis::RedisError>(())
    /// ```
    #[must_use]
    pub fn with_time_limit(self, limit: Duration) -> Self {
        let unchanged = self.clone();
        // These settings were used for a connection before, so a new time limit can't cause an error.
        self.with(|settings| settings.time_limit = limit).unwrap_or(unchanged)
    }

    fn with(mut self, change: impl FnOnce(&mut Settings)) -> Result<Self, RedisError> {
        if let Some(settings) = &mut self.settings {
            change(settings);
            self.connection = settings.connection()?;
        }
        Ok(self)
    }

    /// Writes a short-lived key, to detect a wrong address, password or certificate, or a server that can't be written
    /// to.
    ///
    /// # Errors
    ///
    /// [`RedisError`], which describes the problem and what to do about it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use zoom_redis::{Redis, RedisErrorKind};
    ///
    /// # async fn example() -> Result<(), zoom_redis::RedisError> {
    /// let redis = Redis::new("redis://redis.example.com")?;
    /// match redis.check().await {
    ///     // The server may be available later, so the program can start.
    ///     Err(error) if error.kind() == RedisErrorKind::Unavailable => eprintln!("{error}"),
    ///     result => result?,
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn check(&self) -> Result<(), RedisError> {
        self.query::<()>(redis::cmd("SET").arg(self.key("check", "")).arg("").arg("PX").arg(1)).await
    }

    /// Sends a command, and resends it over a new connection if the connection broke, for example because the server
    /// was restarted. The command may therefore run twice, so it must be idempotent.
    pub(crate) async fn query<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, RedisError> {
        self.query_by(command, self.deadline()).await
    }

    /// Sends a command whose response must arrive by a deadline. See [`query`](Self::query).
    pub(crate) async fn query_by<T: FromRedisValue>(&self, command: &Cmd, deadline: Deadline) -> Result<T, RedisError> {
        match self.query_once_by(command, deadline).await {
            Err(error) if error.is_broken_connection() => self.query_once_by(command, deadline).await,
            outcome => outcome,
        }
    }

    /// Sends a command that must not run twice. After an error of the kind `Unavailable`, it may have run.
    #[cfg(feature = "events")]
    pub(crate) async fn query_once<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, RedisError> {
        self.query_once_by(command, self.deadline()).await
    }

    async fn query_once_by<T: FromRedisValue>(&self, command: &Cmd, deadline: Deadline) -> Result<T, RedisError> {
        let value = self.connection.send(command, deadline).await?;
        Ok(from_redis_value(value).map_err(redis::RedisError::from)?)
    }

    /// Returns a receiver that is notified each time the connection is closed, for example because the server was
    /// restarted. Returns `None` for a connection that the caller opened.
    pub(crate) fn closures(&self) -> Option<watch::Receiver<u64>> {
        self.connection.closures()
    }

    /// Returns a number that changes whenever a response may come from a server with older data, before that response
    /// arrives.
    pub(crate) fn generation(&self) -> u64 {
        self.connection.generation()
    }

    /// Returns the name of a key. All keys of an account have the same hash tag, so that a cluster keeps them together.
    pub(crate) fn key(&self, account: &str, rest: &str) -> String {
        // A brace would end the hash tag.
        let account = account.replace('%', "%25").replace('{', "%7B").replace('}', "%7D");
        format!("{}:{{{account}}}:{rest}", self.prefix)
    }

    /// Returns a handle for the same server with a separate connection, for commands that wait. Returns `None` for a
    /// connection that the caller opened.
    #[cfg(feature = "events")]
    pub(crate) fn separate(&self) -> Option<Self> {
        let connection = self.settings.as_ref()?.connection().ok()?;
        Some(Self { connection, ..self.clone() })
    }

    /// Returns the deadline of a command that is sent now.
    pub(crate) fn deadline(&self) -> Deadline {
        self.settings.as_ref().and_then(|settings| Instant::now().checked_add(settings.time_limit))
    }

    /// Returns how long a command may take. Returns `None` for a connection that the caller opened.
    #[cfg(feature = "events")]
    pub(crate) fn time_limit(&self) -> Option<Duration> {
        self.settings.as_ref().map(|settings| settings.time_limit)
    }

    /// Returns the transport of the connections, if it is known.
    fn transport(&self) -> &'static str {
        match &self.settings {
            Some(settings) if settings.is_encrypted => "TLS",
            Some(Settings { info, .. }) if matches!(info.addr(), ConnectionAddr::Unix(_)) => "a Unix socket",
            Some(_) => "TCP",
            None => "the caller's connection",
        }
    }
}

/// Omits the URL, which contains the password.
impl fmt::Debug for Redis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redis")
            .field("transport", &self.transport())
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}

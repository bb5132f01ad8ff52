//! The server that several programs share.

use std::{fmt, sync::Arc, time::Duration};

use redis::{Cmd, ConnectionAddr, FromRedisValue, IntoConnectionInfo, aio::ConnectionLike, from_redis_value};
use tokio::{sync::watch, time::Instant};

use crate::{
    connection::{Connection, Deadline, Given, Reconnecting},
    error::RedisError,
    tls::Tls,
};

/// How long a command may take by default, including the connection.
const TIME_LIMIT: Duration = Duration::from_secs(5);

/// A Redis or Valkey server that several programs share. Clones share its connection.
///
/// A connection is opened for the first command, and again after it broke; [`check`](Self::check) opens it now. All keys
/// begin with a prefix, `zoom` by default.
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
/// A server with TLS whose certificate is signed by a certificate of one's own:
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

/// How to open a connection; it is not known of one that the caller opened.
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
    /// Takes a URL: `redis://USER:PASSWORD@HOST:PORT/DATABASE`, `rediss://…` with TLS, or `unix:///PATH`. The port is 6379
    /// and the database 0 by default; `valkey://` and `valkeys://` are the same as the first two.
    ///
    /// A server that demands a certificate of its clients (`tls-auth-clients yes`) is not supported: open a connection of the
    /// crate `redis` yourself, and pass it to [`over`](Self::over).
    ///
    /// # Errors
    ///
    /// [`RedisErrorKind::Settings`](crate::RedisErrorKind::Settings) if the URL can't be used, or if it needs TLS and the
    /// features of this crate add none.
    pub fn new(url: &str) -> Result<Self, RedisError> {
        // Without TLS in the crate `redis`, its reader of URLs takes only those without.
        let (plain, is_encrypted) = match url.split_once("://") {
            Some(("rediss" | "valkeys", rest)) => (format!("redis://{rest}"), true),
            Some(("redis" | "valkey" | "unix" | "redis+unix" | "valkey+unix", _)) => (url.to_owned(), false),
            _ => {
                return Err(RedisError::settings(
                    "the URL of Redis must begin with `redis://`, `rediss://` (TLS) or `unix://`",
                ));
            }
        };
        let info = plain.as_str().into_connection_info()?;
        let settings = Settings { info, is_encrypted, roots: Vec::new(), time_limit: TIME_LIMIT };
        Ok(Self { connection: settings.connection()?, settings: Some(settings), prefix: "zoom".into() })
    }

    /// Takes a connection of the crate `redis` that is already open, for example to a cluster or through a sentinel. It
    /// must open itself again when it breaks, and limit the time of a command.
    ///
    /// It can't report that it opened itself again, after which the server may be another one, with older data. A
    /// [`RedisRateLimiter`](crate::RedisRateLimiter) takes each error as a sign of it, so errors must be passed on.
    #[must_use]
    pub fn over(connection: impl ConnectionLike + Clone + Send + Sync + 'static) -> Self {
        Self { connection: Arc::new(Given::new(connection)), settings: None, prefix: "zoom".into() }
    }

    /// Sets the prefix of all keys, such as `staging`. The default is `zoom`. Programs share what they write under the
    /// same prefix.
    #[must_use]
    pub fn with_prefix(mut self, prefix: &str) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Trusts a certificate in PEM, in addition to those that the system trusts. This opens a new connection.
    ///
    /// # Errors
    ///
    /// [`RedisErrorKind::Settings`](crate::RedisErrorKind::Settings) if it is not a certificate in PEM, or if the URL has no
    /// TLS.
    pub fn with_root_certificate(self, pem: &[u8]) -> Result<Self, RedisError> {
        match &self.settings {
            Some(settings) if settings.is_encrypted => self.with(|settings| settings.roots.push(pem.to_vec())),
            _ => Err(RedisError::settings(
                "a root certificate is for connections with TLS: write `rediss://` in the URL",
            )),
        }
    }

    /// Sets how long a command may take, a new connection included. The default is 5 seconds. This opens a new connection.
    /// A connection from [`over`](Self::over) keeps its own time limit.
    #[must_use]
    pub fn with_time_limit(self, limit: Duration) -> Self {
        let unchanged = self.clone();
        // The settings made a connection before, and a time limit can't prevent it.
        self.with(|settings| settings.time_limit = limit).unwrap_or(unchanged)
    }

    fn with(mut self, change: impl FnOnce(&mut Settings)) -> Result<Self, RedisError> {
        if let Some(settings) = &mut self.settings {
            change(settings);
            self.connection = settings.connection()?;
        }
        Ok(self)
    }

    /// Asks the server for a response, so that a wrong address, password or certificate is found now, and whether it can be
    /// written.
    ///
    /// # Errors
    ///
    /// [`RedisError`] says what is wrong, and what to do about it.
    pub async fn check(&self) -> Result<(), RedisError> {
        self.query::<()>(redis::cmd("SET").arg(self.key("check", "")).arg("").arg("PX").arg(1)).await
    }

    /// Sends a command, and again over a new connection if the connection broke, as it does when a server is started again. A
    /// command may therefore be carried out twice, and must be one that can be.
    pub(crate) async fn query<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, RedisError> {
        self.query_by(command, self.deadline()).await
    }

    /// Sends a command that has to have its response at a deadline, see [`query`](Self::query).
    pub(crate) async fn query_by<T: FromRedisValue>(&self, command: &Cmd, deadline: Deadline) -> Result<T, RedisError> {
        match self.query_once_by(command, deadline).await {
            Err(error) if error.is_broken_connection() => self.query_once_by(command, deadline).await,
            outcome => outcome,
        }
    }

    /// Sends a command that must not be carried out twice. After an error of the kind `Unavailable`, it may have been carried
    /// out.
    #[cfg(feature = "events")]
    pub(crate) async fn query_once<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, RedisError> {
        self.query_once_by(command, self.deadline()).await
    }

    async fn query_once_by<T: FromRedisValue>(&self, command: &Cmd, deadline: Deadline) -> Result<T, RedisError> {
        let value = self.connection.send(command, deadline).await?;
        Ok(from_redis_value(value).map_err(redis::RedisError::from)?)
    }

    /// Reports each time the connection was closed, as it is when a server is started again. `None` for a connection that the
    /// caller opened.
    pub(crate) fn closures(&self) -> Option<watch::Receiver<u64>> {
        self.connection.closures()
    }

    /// Returns a number that changes, before the response arrives, whenever a response may come from a server with older data.
    pub(crate) fn generation(&self) -> u64 {
        self.connection.generation()
    }

    /// Returns the name of a key. All keys of an account have the same hash tag, so that a cluster keeps them together.
    pub(crate) fn key(&self, account: &str, rest: &str) -> String {
        // A brace would end the tag.
        let account = account.replace('%', "%25").replace('{', "%7B").replace('}', "%7D");
        format!("{}:{{{account}}}:{rest}", self.prefix)
    }

    /// Returns the same server over a connection of its own, for commands that wait. `None` for one that the caller opened.
    #[cfg(feature = "events")]
    pub(crate) fn separate(&self) -> Option<Self> {
        let connection = self.settings.as_ref()?.connection().ok()?;
        Some(Self { connection, ..self.clone() })
    }

    /// Returns when a command has failed that is sent now.
    pub(crate) fn deadline(&self) -> Deadline {
        self.settings.as_ref().and_then(|settings| Instant::now().checked_add(settings.time_limit))
    }

    /// Returns how long a command may take. `None` for a connection that the caller opened.
    #[cfg(feature = "events")]
    pub(crate) fn time_limit(&self) -> Option<Duration> {
        self.settings.as_ref().map(|settings| settings.time_limit)
    }

    /// Whether connections are encrypted, if that is known.
    fn transport(&self) -> &'static str {
        match &self.settings {
            Some(settings) if settings.is_encrypted => "TLS",
            Some(Settings { info, .. }) if matches!(info.addr(), ConnectionAddr::Unix(_)) => "a Unix socket",
            Some(_) => "TCP",
            None => "the caller's connection",
        }
    }
}

/// Without the URL, which has the password.
impl fmt::Debug for Redis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redis")
            .field("transport", &self.transport())
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}

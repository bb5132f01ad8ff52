//! Why Redis could not be used, and what to do about it.

use std::fmt;

use redis::{ErrorKind, ServerErrorKind};

/// Redis could not be used. The message says why, and what to do about it; it contains no password, token or key.
///
/// # Examples
///
/// ```
/// use zoom_redis::{Redis, RedisErrorKind};
///
/// let error = Redis::new("http://localhost").unwrap_err();
/// assert_eq!(error.kind(), RedisErrorKind::Settings);
/// assert_eq!(error.to_string(), "the URL of Redis must begin with `redis://`, `rediss://` (TLS) or `unix://`");
/// ```
#[derive(Clone, Debug, thiserror::Error)]
#[error("{message}")]
pub struct RedisError {
    kind: RedisErrorKind,
    message: String,
    /// Whether the connection can't be used any more.
    is_disconnected: bool,
    /// Whether the server did not respond in time.
    is_timeout: bool,
    /// Whether the server does not know a script, and so did nothing.
    is_unknown_script: bool,
    /// The server's word for it, or nothing.
    code: String,
}

/// The kinds of [`RedisError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedisErrorKind {
    /// A setting is wrong: the URL, a certificate, or a feature of this crate that is missing.
    Settings,
    /// There is no connection, it broke, or the server did not respond in time. A command may have been carried out.
    Unavailable,
    /// The connection can't be encrypted, because the server's certificate is not trusted or it does not speak TLS.
    Tls,
    /// The server rejects the user or the password, or the user may not use a command or a key.
    Denied,
    /// The server is a replica, which can't be written.
    ReadOnly,
    /// The server's memory is full, and its `maxmemory-policy` lets nothing be removed for new values.
    Full,
    /// A key has a value that this crate did not write.
    ForeignValue,
    /// The server reported another error.
    Server,
}

impl RedisError {
    pub(crate) fn new(kind: RedisErrorKind, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { kind, message, is_disconnected: false, is_timeout: false, is_unknown_script: false, code: String::new() }
    }

    pub(crate) fn settings(message: impl Into<String>) -> Self {
        Self::new(RedisErrorKind::Settings, message)
    }

    pub(crate) fn unavailable(reason: impl fmt::Display) -> Self {
        let message = format!("Redis is unavailable: {reason}");
        Self { is_disconnected: true, ..Self::new(RedisErrorKind::Unavailable, message) }
    }

    pub(crate) fn timeout(reason: impl fmt::Display) -> Self {
        Self { is_timeout: true, ..Self::unavailable(reason) }
    }

    /// The error of a port where the server does not speak TLS.
    pub(crate) fn no_tls() -> Self {
        let message = "the server does not speak TLS at this port: use its TLS port, or `redis://`";
        Self::new(RedisErrorKind::Tls, message)
    }

    /// The error of a key whose value this crate did not write.
    pub(crate) fn foreign(key: &str) -> Self {
        let message = format!(
            "the key `{key}` of Redis has a value that is not of zoom-redis: choose another prefix \
             (`Redis::with_prefix`), or delete the key if nobody needs it"
        );
        Self::new(RedisErrorKind::ForeignValue, message)
    }

    /// Names the key, if it is one with a value of somebody else's.
    pub(crate) fn with_key(self, key: &str) -> Self {
        if self.kind == RedisErrorKind::ForeignValue { Self::foreign(key) } else { self }
    }

    /// Returns what went wrong.
    #[must_use]
    pub fn kind(&self) -> RedisErrorKind {
        self.kind
    }

    /// Whether the connection can't be used any more.
    pub(crate) fn is_disconnected(&self) -> bool {
        self.is_disconnected
    }

    /// Whether the connection broke, rather than the server being slow.
    pub(crate) fn is_broken_connection(&self) -> bool {
        self.is_disconnected && !self.is_timeout && self.kind == RedisErrorKind::Unavailable
    }

    /// Whether the server does not know a script, and so did nothing.
    pub(crate) fn is_unknown_script(&self) -> bool {
        self.is_unknown_script
    }

    /// Whether a stream has no group of workers, as after the server forgot it.
    #[cfg(feature = "events")]
    pub(crate) fn is_missing_group(&self) -> bool {
        self.code == "NOGROUP"
    }

    /// Whether a stream has its group of workers already.
    #[cfg(feature = "events")]
    pub(crate) fn is_existing_group(&self) -> bool {
        self.code == "BUSYGROUP"
    }
}

/// The server's own words are left out: they repeat arguments of commands, and with them secrets.
impl From<redis::RedisError> for RedisError {
    fn from(error: redis::RedisError) -> Self {
        let code = error.code().unwrap_or_default().to_owned();
        let (kind, message) = match error.kind() {
            ErrorKind::Io if error.is_timeout() => return Self::timeout("it did not respond in time"),
            ErrorKind::Io if error.is_connection_refusal() => {
                return Self::unavailable("nothing accepts connections at its address: is the server running?");
            }
            ErrorKind::Io => return Self::unavailable("the connection broke"),
            ErrorKind::AuthenticationFailed => denied("AUTH"),
            ErrorKind::InvalidClientConfig => (
                RedisErrorKind::Settings,
                "the URL of Redis can't be used: write `redis://USER:PASSWORD@HOST:PORT/DATABASE`".to_owned(),
            ),
            _ => match code.as_str() {
                "NOAUTH" | "WRONGPASS" | "NOPERM" => denied(&code),
                "READONLY" => (
                    RedisErrorKind::ReadOnly,
                    "the server of Redis is a replica and can't be written: use the address of its master".to_owned(),
                ),
                "OOM" => (
                    RedisErrorKind::Full,
                    "the memory of Redis is full and nothing was written: raise `maxmemory` of the server, or delete what \
                     nobody needs"
                        .to_owned(),
                ),
                "WRONGTYPE" => (
                    RedisErrorKind::ForeignValue,
                    "a key of Redis has a value that is not of zoom-redis: choose another prefix (`Redis::with_prefix`), \
                     or delete the key if nobody needs it"
                        .to_owned(),
                ),
                "LOADING" | "BUSY" | "MASTERDOWN" | "CLUSTERDOWN" | "TRYAGAIN" => (
                    RedisErrorKind::Unavailable,
                    format!("Redis is unavailable: the server is not ready (`{code}`), try again later"),
                ),
                "MISCONF" => (
                    RedisErrorKind::Unavailable,
                    "Redis is unavailable: the server can't save to its disk (`MISCONF`), see its log".to_owned(),
                ),
                "" => (RedisErrorKind::Server, "the response of Redis can't be read: is it a Redis server?".to_owned()),
                _ => (RedisErrorKind::Server, format!("Redis reported the error `{code}`")),
            },
        };
        Self {
            kind,
            message,
            is_disconnected: error.is_unrecoverable_error(),
            is_timeout: false,
            is_unknown_script: error.kind() == ErrorKind::Server(ServerErrorKind::NoScript),
            code,
        }
    }
}

fn denied(code: &str) -> (RedisErrorKind, String) {
    let message = match code {
        "NOAUTH" => "Redis needs a password: write `redis://USER:PASSWORD@HOST:PORT`",
        "NOPERM" => "the user of Redis may not use a command or key of zoom-redis: give it `~PREFIX:* +@all -@admin`",
        _ => "Redis rejects the user or the password: check those in the URL",
    };
    (RedisErrorKind::Denied, message.to_owned())
}

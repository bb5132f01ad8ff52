//! The error for a Redis server that could not be used, which says what to do about it.

#[cfg(unix)]
use std::path::Path;
use std::{fmt, io};

use redis::{ErrorKind, ServerErrorKind};

/// The reason why Redis could not be used. The message explains why, and what to do about it; it contains no password,
/// token or encryption key.
///
/// # Examples
///
/// ```
/// use zoom_redis::{Redis, RedisErrorKind};
///
/// let error = Redis::new("http://localhost").unwrap_err();
/// assert_eq!(error.kind(), RedisErrorKind::Settings);
/// assert_eq!(error.to_string(), "the Redis URL must begin with `redis://`, `rediss://` (TLS) or `unix://`");
/// ```
#[derive(Clone, Debug, thiserror::Error)]
#[error("{message}")]
pub struct RedisError {
    kind: RedisErrorKind,
    message: String,
    /// Whether the connection can no longer be used.
    is_disconnected: bool,
    /// Whether the server did not respond in time.
    is_timeout: bool,
    /// Whether the server does not know a script, and therefore did nothing.
    is_unknown_script: bool,
    /// The server's error code, or nothing.
    code: String,
}

/// The kinds of [`RedisError`].
///
/// # Examples
///
/// ```
/// use zoom_redis::{Redis, RedisErrorKind};
///
/// // The URL is checked before anything is sent.
/// let error = Redis::new("http://redis.example.com").err().expect("not a Redis URL");
/// assert_eq!(error.kind(), RedisErrorKind::Settings);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedisErrorKind {
    /// A setting is wrong: the URL or a certificate is not valid, or a feature of this crate is missing.
    Settings,
    /// The connection failed or broke, or the server did not respond in time. A command may have been carried out.
    Unavailable,
    /// The connection can't be encrypted, because the server does not speak TLS or its certificate is not trusted.
    Tls,
    /// The server rejected the user or the password, or the user may not use a command or key.
    Denied,
    /// The server is a replica, which can't be written to.
    ReadOnly,
    /// The server's memory is full, and its `maxmemory-policy` does not allow it to evict anything for new values.
    Full,
    /// A key contains a value that this crate did not write.
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

    /// Returns the error for a port on which the server does not speak TLS.
    #[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
    pub(crate) fn no_tls() -> Self {
        let message = "the server does not speak TLS on this port: use its TLS port, or `redis://`";
        Self::new(RedisErrorKind::Tls, message)
    }

    /// Returns the error for a server that does not complete the TLS handshake, or that is waiting for the rest of a
    /// plain-text command.
    pub(crate) fn tls_timeout() -> Self {
        Self::timeout(
            "the TLS handshake did not complete in time: check that the port is the server's TLS port, and whether \
             the server is overloaded",
        )
    }

    pub(crate) fn unknown_host(host: &str, error: &io::Error) -> Self {
        Self::unavailable(format!("the address of `{host}` can't be found ({error}): check the host in the URL"))
    }

    /// Returns the error for an address to which no connection can be opened.
    pub(crate) fn unreachable(error: &io::Error) -> Self {
        Self::unavailable(match error.kind() {
            io::ErrorKind::ConnectionRefused => {
                "nothing accepts connections at its address: is the server running?".to_owned()
            }
            _ => format!("its address can't be reached ({error}): check the host in the URL and the network"),
        })
    }

    /// Returns the error for a Unix socket to which no connection can be opened.
    #[cfg(unix)]
    pub(crate) fn no_socket(path: &Path, error: &io::Error) -> Self {
        let path = path.display();
        Self::unavailable(match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => {
                format!("nothing accepts connections at its socket `{path}`: is the server running?")
            }
            io::ErrorKind::PermissionDenied => {
                format!("this user may not use its socket `{path}`: see `unixsocketperm` in the server's configuration")
            }
            _ => format!("its socket `{path}` can't be used ({error}): check the path in the URL"),
        })
    }

    /// Returns the error for a key whose value this crate did not write.
    pub(crate) fn foreign(key: &str) -> Self {
        let message = format!(
            "the Redis key `{key}` contains a value that zoom-redis did not write: choose another prefix \
             (`Redis::with_prefix`), or delete the key if it is no longer needed"
        );
        Self::new(RedisErrorKind::ForeignValue, message)
    }

    /// Adds the name of the key if another program uses it for its own value.
    pub(crate) fn with_key(self, key: &str) -> Self {
        if self.kind == RedisErrorKind::ForeignValue { Self::foreign(key) } else { self }
    }

    /// Returns the kind of the error.
    #[must_use]
    pub fn kind(&self) -> RedisErrorKind {
        self.kind
    }

    /// Returns whether the connection can no longer be used.
    pub(crate) fn is_disconnected(&self) -> bool {
        self.is_disconnected
    }

    /// Returns whether the connection broke, as opposed to the server being slow.
    pub(crate) fn is_broken_connection(&self) -> bool {
        self.is_disconnected && !self.is_timeout && self.kind == RedisErrorKind::Unavailable
    }

    /// Returns whether the server does not know a script, and therefore did nothing.
    pub(crate) fn is_unknown_script(&self) -> bool {
        self.is_unknown_script
    }

    /// Returns whether a stream has no worker group, for example because the server has forgotten it.
    #[cfg(feature = "events")]
    pub(crate) fn is_missing_group(&self) -> bool {
        self.code == "NOGROUP"
    }

    /// Returns whether a stream already has its worker group.
    #[cfg(feature = "events")]
    pub(crate) fn is_existing_group(&self) -> bool {
        self.code == "BUSYGROUP"
    }
}

/// The server's own words are left out, because they repeat arguments of commands and may therefore contain secrets.
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
                "the Redis URL can't be used: write `redis://USER:PASSWORD@HOST:PORT/DATABASE`".to_owned(),
            ),
            _ => match code.as_str() {
                "NOAUTH" | "WRONGPASS" | "NOPERM" => denied(&code),
                "READONLY" => (
                    RedisErrorKind::ReadOnly,
                    "the Redis server is a replica and can't be written to: use the address of its master".to_owned(),
                ),
                "OOM" => (
                    RedisErrorKind::Full,
                    "the memory of Redis is full, so nothing was written: raise `maxmemory` on the server, or delete \
                     keys that are no longer needed"
                        .to_owned(),
                ),
                "WRONGTYPE" => (
                    RedisErrorKind::ForeignValue,
                    "a Redis key contains a value that zoom-redis did not write: choose another prefix \
                     (`Redis::with_prefix`), or delete the key if it is no longer needed"
                        .to_owned(),
                ),
                "LOADING" | "BUSY" | "MASTERDOWN" | "CLUSTERDOWN" | "TRYAGAIN" => (
                    RedisErrorKind::Unavailable,
                    format!("Redis is unavailable: the server is not ready (`{code}`); try again later"),
                ),
                "NOREPLICAS" => (
                    RedisErrorKind::Unavailable,
                    "Redis is unavailable: too few of its replicas are connected (`NOREPLICAS`); see \
                     `min-replicas-to-write` in the server's configuration"
                        .to_owned(),
                ),
                "ERR" if error.detail().is_some_and(|detail| detail.contains("max number of clients")) => (
                    RedisErrorKind::Unavailable,
                    "Redis is unavailable: it has reached its maximum number of clients; raise `maxclients` on the server"
                        .to_owned(),
                ),
                "MOVED" | "ASK" | "CROSSSLOT" => (
                    RedisErrorKind::Settings,
                    "the server is part of a Redis cluster: open a connection to the cluster with the crate `redis`, and \
                     pass it to `Redis::over`"
                        .to_owned(),
                ),
                "MISCONF" => (
                    RedisErrorKind::Unavailable,
                    "Redis is unavailable: the server can't save to disk (`MISCONF`); see its log".to_owned(),
                ),
                "" => (RedisErrorKind::Server, "the server's response can't be read: is it a Redis server?".to_owned()),
                _ => (RedisErrorKind::Server, format!("Redis reported the error `{code}`")),
            },
        };
        Self {
            kind,
            message,
            // A connection to a server that was a master and is now a replica is of no further use.
            is_disconnected: error.is_unrecoverable_error() || code == "READONLY",
            is_timeout: false,
            is_unknown_script: error.kind() == ErrorKind::Server(ServerErrorKind::NoScript),
            code,
        }
    }
}

fn denied(code: &str) -> (RedisErrorKind, String) {
    let message = match code {
        "NOAUTH" => "Redis needs a password: write `redis://USER:PASSWORD@HOST:PORT`",
        "NOPERM" => "the Redis user may not use a command or key of zoom-redis: grant it `~PREFIX:* +@all -@admin`",
        _ => "Redis rejects the user or the password: check them in the URL",
    };
    (RedisErrorKind::Denied, message.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the error of a server's response.
    fn response(text: &str) -> RedisError {
        let value = redis::parse_redis_value(format!("-{text}\r\n").as_bytes()).unwrap();
        value.extract_error().unwrap_err().into()
    }

    #[test]
    fn each_error_of_a_server_says_what_to_do() {
        use RedisErrorKind::{Full, ReadOnly, Server, Settings, Unavailable};
        for (text, kind, is_disconnected, advice) in [
            ("READONLY You can't write against a read only replica.", ReadOnly, true, "use the address of its master"),
            ("NOREPLICAS Not enough good replicas to write.", Unavailable, false, "`min-replicas-to-write`"),
            ("ERR max number of clients reached", Unavailable, false, "raise `maxclients`"),
            ("MOVED 3999 127.0.0.1:6381", Settings, false, "`Redis::over`"),
            ("CROSSSLOT Keys in request don't hash to the same slot", Settings, false, "`Redis::over`"),
            ("OOM command not allowed when used memory > 'maxmemory'.", Full, false, "delete keys that are no longer"),
            ("ERR secret", Server, false, "the error `ERR`"),
        ] {
            let error = response(text);
            assert_eq!((error.kind(), error.is_disconnected()), (kind, is_disconnected), "{text}: {error}");
            let message = error.to_string();
            assert!(message.contains(advice) && !message.contains("secret"), "{text}: {message}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_socket_that_may_not_be_used_is_named() {
        let error = RedisError::no_socket(Path::new("/run/redis.sock"), &io::ErrorKind::PermissionDenied.into());
        let message = "Redis is unavailable: this user may not use its socket `/run/redis.sock`: see `unixsocketperm` \
                       in the server's configuration";
        assert_eq!(error.to_string(), message);
    }
}

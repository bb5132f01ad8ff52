//! Scripts that the server runs atomically.

use std::sync::LazyLock;

use redis::{Cmd, FromRedisValue};

use crate::{error::RedisError, redis::Redis};

/// A Lua 5.1 script that is called by its digest. If the server does not have it, its text is sent.
pub(crate) struct Script(LazyLock<redis::Script>, &'static str);

impl Script {
    pub(crate) const fn new(code: &'static str, parsed: fn() -> redis::Script) -> Self {
        Self(LazyLock::new(parsed), code)
    }

    /// Runs the script with keys, which must have the same hash tag, and with arguments.
    pub(crate) async fn run<T: FromRedisValue>(
        &self,
        redis: &Redis,
        keys: &[&str],
        arguments: &[&[u8]],
    ) -> Result<T, RedisError> {
        let deadline = redis.deadline();
        match redis.query_by(&command("EVALSHA", self.0.get_hash(), keys, arguments), deadline).await {
            Err(error) if error.is_unknown_script() => {
                redis.query_by(&command("EVAL", self.1, keys, arguments), deadline).await
            }
            outcome => outcome,
        }
    }

    /// Runs a script that must not run twice. After an error of the kind `Unavailable`, it may have run.
    #[cfg(feature = "events")]
    pub(crate) async fn run_once<T: FromRedisValue>(
        &self,
        redis: &Redis,
        keys: &[&str],
        arguments: &[&[u8]],
    ) -> Result<T, RedisError> {
        match redis.query_once(&command("EVALSHA", self.0.get_hash(), keys, arguments)).await {
            Err(error) if error.is_unknown_script() => {
                redis.query_once(&command("EVAL", self.1, keys, arguments)).await
            }
            outcome => outcome,
        }
    }
}

fn command(name: &str, script: &str, keys: &[&str], arguments: &[&[u8]]) -> Cmd {
    let mut command = redis::cmd(name);
    command.arg(script).arg(keys.len()).arg(keys).arg(arguments);
    command
}

/// Creates a [`Script`] from a file in the directory of the calling file.
macro_rules! script {
    ($file:literal) => {
        $crate::script::Script::new(include_str!($file), || redis::Script::new(include_str!($file)))
    };
}
pub(crate) use script;

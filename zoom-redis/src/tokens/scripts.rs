//! The scripts that read and write the tokens of a login and their lease.

use redis::Value;
use tokio::sync::watch;

use super::{
    decide::{Stored, Written},
    record::{NewRecord, Record},
};
use crate::{
    error::RedisError,
    redis::Redis,
    script::{Script, script},
};

static LOAD: Script = script!("load.lua");
static SAVE: Script = script!("save.lua");
static REPLACE: Script = script!("replace.lua");
static PUT_BACK: Script = script!("put_back.lua");
static REMOVE: Script = script!("remove.lua");
static LEASE: Script = script!("lease.lua");
static RENEW: Script = script!("renew.lua");
static RELEASE: Script = script!("release.lua");

/// The atomic operations of a server. In a model checker, a model takes the server's place.
pub(super) trait Server: Clone + Send + Sync + 'static {
    fn load(&self) -> impl Future<Output = Result<Stored, RedisError>> + Send;

    /// Saves tokens in place of whatever is stored, and returns their version. This version is higher than `seen`, the
    /// highest version that this program has seen (or 0). Running this twice with the same `id` saves once.
    fn save(&self, id: &str, seen: u64, new: &NewRecord) -> impl Future<Output = Result<u64, RedisError>> + Send;

    /// Saves tokens in place of those whose refresh token was used, and whose version was `seen` (or 0 if unknown).
    fn replace(
        &self,
        presented: &str,
        seen: u64,
        new: &NewRecord,
    ) -> impl Future<Output = Result<Written, RedisError>> + Send;

    /// Restores tokens that the server has lost.
    fn put_back(&self, version: u64, new: &NewRecord) -> impl Future<Output = Result<Written, RedisError>> + Send;
}

/// A real server and the keys of one login.
#[derive(Clone)]
pub(super) struct RedisKeys {
    redis: Redis,
    login: String,
    pub(super) tokens: String,
    /// The key of the highest version, which exists as long as the server has not lost its data.
    pub(super) known: String,
    pub(super) lease: String,
}

impl RedisKeys {
    pub(super) fn new(redis: &Redis, login: &str) -> Self {
        let [tokens, known, lease] = ["tokens", "known", "lease"].map(|rest| redis.key(login, rest));
        Self { redis: redis.clone(), login: login.to_owned(), tokens, known, lease }
    }

    /// See [`Redis::closures`].
    pub(super) fn closures(&self) -> Option<watch::Receiver<u64>> {
        self.redis.closures()
    }

    /// Returns the key of a command that must not run twice.
    fn once(&self, id: &str) -> String {
        self.redis.key(&self.login, &format!("once:{id}"))
    }

    /// Removes the tokens. Running this twice with the same `id` removes them once.
    pub(super) async fn remove(&self, id: &str) -> Result<(), RedisError> {
        REMOVE.run(&self.redis, &[&self.tokens, &self.known, &self.once(id)], &[]).await.map_err(|e| self.named(e))
    }

    /// Acquires the lease if it is free, and returns whether the owner now holds it.
    pub(super) async fn lease(&self, owner: &str, milliseconds: u64) -> Result<bool, RedisError> {
        match self.on_lease(&LEASE, owner, milliseconds).await? {
            ..0 => Err(RedisError::foreign(&self.lease)),
            outcome => Ok(outcome == 1),
        }
    }

    /// Renews the lease, and returns whether the owner still holds it.
    pub(super) async fn renew(&self, owner: &str, milliseconds: u64) -> Result<bool, RedisError> {
        Ok(self.on_lease(&RENEW, owner, milliseconds).await? == 1)
    }

    pub(super) async fn release(&self, owner: &str) -> Result<(), RedisError> {
        self.on_lease(&RELEASE, owner, 0).await.map(drop)
    }

    async fn on_lease(&self, script: &Script, owner: &str, milliseconds: u64) -> Result<i64, RedisError> {
        let milliseconds = milliseconds.to_string();
        let outcome = script.run(&self.redis, &[&self.lease], &[owner.as_bytes(), milliseconds.as_bytes()]).await;
        outcome.map_err(|error| error.with_key(&self.lease))
    }

    fn named(&self, error: RedisError) -> RedisError {
        error.with_key(&self.tokens)
    }

    fn stored(&self, reply: Vec<Value>) -> Result<Stored, RedisError> {
        let mut reply = reply.into_iter();
        match (reply.next().as_ref().and_then(text), reply.next(), reply.next(), reply.next(), reply.next()) {
            (Some(b"lost"), ..) => Ok(Stored::Lost),
            (Some(b"removed"), ..) => Ok(Stored::Removed),
            (
                Some(b"found"),
                Some(Value::BulkString(value)),
                Some(refresh),
                Some(Value::Int(lifetime)),
                Some(Value::Int(version)),
            ) => {
                let refresh = text(&refresh).map(String::from_utf8_lossy).unwrap_or_default().into_owned();
                Ok(Stored::Found(Record { value, refresh, lifetime, version: version.unsigned_abs() }))
            }
            _ => Err(RedisError::foreign(&self.tokens)),
        }
    }

    fn written(&self, reply: Vec<Value>) -> Result<Written, RedisError> {
        match &reply[..] {
            [word, Value::Int(version)] if text(word) == Some(b"saved") => Ok(Written::Saved(version.unsigned_abs())),
            _ => Ok(Written::Kept(self.stored(reply)?)),
        }
    }
}

fn text(value: &Value) -> Option<&[u8]> {
    if let Value::BulkString(text) = value { Some(text) } else { None }
}

impl Server for RedisKeys {
    async fn load(&self) -> Result<Stored, RedisError> {
        let reply = LOAD.run(&self.redis, &[&self.tokens, &self.known], &[]).await;
        self.stored(reply.map_err(|error| self.named(error))?)
    }

    async fn save(&self, id: &str, seen: u64, new: &NewRecord) -> Result<u64, RedisError> {
        let keys = [&*self.tokens, &*self.known, &*self.once(id)];
        let (seen, lifetime) = (seen.to_string(), new.lifetime.to_string());
        let arguments = [&*new.value, new.refresh.as_bytes(), lifetime.as_bytes(), seen.as_bytes()];
        SAVE.run(&self.redis, &keys, &arguments).await.map_err(|error| self.named(error))
    }

    async fn replace(&self, presented: &str, seen: u64, new: &NewRecord) -> Result<Written, RedisError> {
        let (seen, lifetime) = (seen.to_string(), new.lifetime.to_string());
        let arguments =
            [&*new.value, new.refresh.as_bytes(), lifetime.as_bytes(), presented.as_bytes(), seen.as_bytes()];
        let reply = REPLACE.run(&self.redis, &[&self.tokens, &self.known], &arguments).await;
        self.written(reply.map_err(|error| self.named(error))?)
    }

    async fn put_back(&self, version: u64, new: &NewRecord) -> Result<Written, RedisError> {
        let (version, lifetime) = (version.to_string(), new.lifetime.to_string());
        let arguments = [&*new.value, new.refresh.as_bytes(), lifetime.as_bytes(), version.as_bytes()];
        let reply = PUT_BACK.run(&self.redis, &[&self.tokens, &self.known], &arguments).await;
        self.written(reply.map_err(|error| self.named(error))?)
    }
}

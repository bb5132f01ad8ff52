//! The commands of an inbox. Each command may be carried out twice, except those that hand out events: `read` and
//! `claim`.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use redis::{FromRedisValue, Value};
use tokio::time::Instant;
use zoom_events::Delivery;

use super::{
    dead_letter::DeadLetter,
    entry::{self, Entry, Seal},
};
use crate::{
    error::{RedisError, RedisErrorKind},
    redis::Redis,
    script::{Script, script},
    tokens::EncryptionKeys,
};

static ACK: Script = script!("ack.lua");
static BURY: Script = script!("bury.lua");
static CLAIM: Script = script!("claim.lua");
static HOLD: Script = script!("hold.lua");
static RETRY: Script = script!("retry.lua");
static STATUS: Script = script!("status.lua");
static SWEEP: Script = script!("sweep.lua");
static TRIM: Script = script!("trim.lua");

/// The group of all workers of a stream.
const GROUP: &str = "workers";

/// How often a process checks for events that are too old.
const TRIM_EVERY: Duration = Duration::from_secs(60);

/// How long a worker without events may be silent before it is considered to have ended.
const WORKER_AGE: Duration = Duration::from_secs(60 * 60);

/// The numbers of events in an inbox: see [`RedisInbox::status`](crate::RedisInbox::status).
///
/// # Examples
///
/// ```no_run
/// use zoom_redis::{RedisError, RedisInbox};
///
/// /// Returns whether the workers have fallen behind, or have given up on events.
/// async fn needs_attention(inbox: &RedisInbox) -> Result<bool, RedisError> {
///     let status = inbox.status().await?;
///     Ok(status.waiting > 1_000 || status.dead > 0)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InboxStatus {
    /// The number of events that no worker has read yet.
    pub waiting: u64,
    /// The number of events that a worker has read and that have not been handled yet: their handlers are running, or
    /// have failed and will run again.
    pub pending: u64,
    /// The number of events that have been given up.
    pub dead: u64,
}

/// The response of `claim.lua`: the cursor; the id, the attempt and the fields of each event; and the number of missing
/// events.
type ClaimResponse = (String, Vec<(String, u64, Vec<Vec<u8>>)>, u64);

/// Events that were claimed from other workers.
pub(super) struct Claimed {
    /// The cursor from which to continue, or `None` at the end.
    pub(super) cursor: Option<String>,
    pub(super) entries: Vec<Entry>,
}

/// A stream, and the stream of its dead letters.
#[derive(Clone)]
pub(super) struct Stream {
    pub(super) redis: Redis,
    pub(super) name: Arc<str>,
    pub(super) max_age: Duration,
    pub(super) keys: Option<EncryptionKeys>,
    key: String,
    dead: String,
    next_trim: Arc<Mutex<Instant>>,
}

/// Returns a time in whole milliseconds, as an argument.
fn milliseconds(time: Duration) -> String {
    time.as_millis().to_string()
}

impl Stream {
    pub(super) fn new(redis: &Redis, name: &str, max_age: Duration) -> Self {
        Self {
            redis: redis.clone(),
            name: name.into(),
            max_age,
            keys: None,
            key: redis.key(name, "inbox"),
            dead: redis.key(name, "dead"),
            next_trim: Arc::new(Mutex::new(Instant::now())),
        }
    }

    /// Returns the keys with which bodies are encrypted and decrypted.
    pub(super) fn seal(&self) -> Seal<'_> {
        Seal { keys: self.keys.as_ref(), inbox: &self.name }
    }

    /// Adds an event. If the connection breaks, the event may be added twice, as when Zoom delivers it twice.
    pub(super) async fn add(&self, delivery: &Delivery) -> Result<(), RedisError> {
        let mut command = redis::cmd("XADD");
        command.arg(&self.key).arg("*");
        entry::write(&mut command, delivery, self.seal())?;
        self.redis.query::<String>(&command).await.map_err(|error| error.with_key(&self.key))?;
        Ok(())
    }

    /// Creates the group of workers, which starts with the oldest event, if it does not exist.
    pub(super) async fn create_group(&self) -> Result<(), RedisError> {
        let mut command = redis::cmd("XGROUP");
        command.arg("CREATE").arg(&self.key).arg(GROUP).arg("0").arg("MKSTREAM");
        match self.redis.query::<Value>(&command).await {
            Err(error) if !error.is_existing_group() => Err(error.with_key(&self.key)),
            _ => Ok(()),
        }
    }

    /// Reads events that no worker has read. They belong to this worker even if the response is lost: see
    /// [`taken_by`](Self::taken_by). `wait` is how long the server waits for the first event.
    pub(super) async fn read(
        &self,
        reader: &Redis,
        consumer: &str,
        count: usize,
        wait: Option<Duration>,
    ) -> Result<Vec<Entry>, RedisError> {
        let mut command = redis::cmd("XREADGROUP");
        command.arg("GROUP").arg(GROUP).arg(consumer).arg("COUNT").arg(count);
        if let Some(wait) = wait {
            // 0 would wait forever.
            command.arg("BLOCK").arg(wait.as_millis().max(1).to_string());
        }
        command.arg("STREAMS").arg(&self.key).arg(">");
        let streams = reader.query_once(&command).await.map_err(|error| error.with_key(&self.key))?;
        Ok(entry::read(streams)?)
    }

    /// Takes over events whose workers have been silent for `idle`. They belong to this worker even if the response is
    /// lost.
    pub(super) async fn claim(
        &self,
        consumer: &str,
        idle: Duration,
        cursor: &str,
        count: usize,
    ) -> Result<Claimed, RedisError> {
        let (idle, count) = (milliseconds(idle), count.to_string());
        let arguments = [GROUP, consumer, &idle, cursor, &count].map(str::as_bytes);
        let claimed: Result<ClaimResponse, _> = CLAIM.run_once(&self.redis, &[&self.key], &arguments).await;
        let (cursor, taken, missing) = claimed.map_err(|error| error.with_key(&self.key))?;
        if missing > 0 {
            tracing::error!(
                events = missing,
                inbox = &*self.name,
                "events that were not handled are no longer in the inbox: they were too old, or someone deleted them"
            );
        }
        let entries = taken.into_iter().map(|(id, attempt, flat)| Entry::new(id, attempt, flat)).collect();
        Ok(Claimed { cursor: Some(cursor).filter(|cursor| cursor != "0-0"), entries })
    }

    /// Returns up to `count` of the events that belong to a worker, and how many times each has been handed out.
    pub(super) async fn taken_by(&self, consumer: &str, count: usize) -> Result<Vec<(String, u64)>, RedisError> {
        let mut command = redis::cmd("XPENDING");
        command.arg(&self.key).arg(GROUP).arg("-").arg("+").arg(count).arg(consumer);
        let taken: Result<Vec<(String, String, u64, u64)>, _> = self.redis.query(&command).await;
        let taken = taken.map_err(|error| error.with_key(&self.key))?;
        Ok(taken.into_iter().map(|(id, _, _, attempt)| (id, attempt)).collect())
    }

    /// Sets the number of attempts of an event, and its idle time: the time since its worker was last heard from.
    /// Returns whether the event still belongs to this worker.
    pub(super) async fn hold(
        &self,
        consumer: &str,
        id: &str,
        idle: Duration,
        attempts: u64,
    ) -> Result<bool, RedisError> {
        let (idle, attempts) = (milliseconds(idle), attempts.to_string());
        let arguments = [GROUP, consumer, id, &idle, &attempts].map(str::as_bytes);
        HOLD.run(&self.redis, &[&self.key], &arguments).await.map_err(|error| error.with_key(&self.key))
    }

    /// Removes an event that has been handled.
    pub(super) async fn acknowledge(&self, id: &str) -> Result<(), RedisError> {
        let removed = ACK.run::<u64>(&self.redis, &[&self.key], &[GROUP, id].map(str::as_bytes)).await;
        removed.map(drop).map_err(|error| error.with_key(&self.key))
    }

    /// Moves an event to the dead letters. Returns `false` if the event had already been handled or moved.
    pub(super) async fn bury(&self, id: &str, reason: &str, attempts: u64) -> Result<bool, RedisError> {
        let attempts = attempts.to_string();
        let arguments = [GROUP, id, reason, &attempts].map(str::as_bytes);
        self.run(&BURY, &arguments).await
    }

    /// Returns the oldest dead letters.
    pub(super) async fn dead_letters(&self, count: usize) -> Result<Vec<DeadLetter>, RedisError> {
        let mut command = redis::cmd("XRANGE");
        command.arg(&self.dead).arg("-").arg("+").arg("COUNT").arg(count);
        let letters = self.redis.query(&command).await.map_err(|error| error.with_key(&self.dead))?;
        let letters = entry::range(letters)?;
        Ok(letters.into_iter().map(|letter| DeadLetter::new(letter, self.seal())).collect())
    }

    pub(super) async fn retry(&self, id: &str) -> Result<(), RedisError> {
        self.run::<u64>(&RETRY, &[id.as_bytes()]).await.map(drop)
    }

    pub(super) async fn discard(&self, id: &str) -> Result<(), RedisError> {
        let deleted = self.redis.query::<u64>(redis::cmd("XDEL").arg(&self.dead).arg(id)).await;
        deleted.map(drop).map_err(|error| error.with_key(&self.dead))
    }

    pub(super) async fn status(&self) -> Result<InboxStatus, RedisError> {
        let (waiting, pending, dead) = self.run(&STATUS, &[GROUP.as_bytes()]).await?;
        Ok(InboxStatus { waiting, pending, dead })
    }

    /// Runs a script on the stream and the dead letters.
    async fn run<T: FromRedisValue>(&self, script: &Script, arguments: &[&[u8]]) -> Result<T, RedisError> {
        match script.run(&self.redis, &[&self.key, &self.dead], arguments).await {
            Err(error) if error.kind() == RedisErrorKind::ForeignValue => {
                // The server does not report which of the two keys contains another program's value.
                let dead: Result<String, _> = self.redis.query(redis::cmd("TYPE").arg(&self.dead)).await;
                let is_dead = dead.is_ok_and(|kind| kind != "stream" && kind != "none");
                Err(error.with_key(if is_dead { &self.dead } else { &self.key }))
            }
            outcome => outcome,
        }
    }

    /// Returns whether it is time to check for events that are too old.
    pub(super) fn is_trim_due(&self) -> bool {
        let (mut next, now) = (self.next_trim.lock().unwrap_or_else(PoisonError::into_inner), Instant::now());
        let is_due = *next <= now;
        if is_due {
            *next = now + TRIM_EVERY;
        }
        is_due
    }

    /// Drops events and dead letters that are too old, and logs how many there were.
    pub(super) async fn trim(&self) -> Result<(), RedisError> {
        let age = milliseconds(self.max_age);
        let (events, dead): (u64, u64) = self.run(&TRIM, &[age.as_bytes()]).await?;
        if events > 0 {
            tracing::error!(
                events,
                inbox = &*self.name,
                "events were dropped because they were not handled within the maximum age"
            );
        }
        if dead > 0 {
            tracing::error!(
                events = dead,
                inbox = &*self.name,
                "dead letters were dropped because they were not retried within the maximum age"
            );
        }
        Ok(())
    }

    /// Removes the names of workers that have ended, and the name `leaving`.
    pub(super) async fn sweep(&self, leaving: &str) -> Result<(), RedisError> {
        let age = milliseconds(WORKER_AGE);
        let removed = SWEEP.run::<u64>(&self.redis, &[&self.key], &[GROUP, &age, leaving].map(str::as_bytes)).await;
        removed.map(drop).map_err(|error| error.with_key(&self.key))
    }
}

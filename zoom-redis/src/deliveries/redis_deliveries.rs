//! A store of handled events for `zoom_events::EventReceiver::deduplicate`.

use std::{fmt, sync::Arc, time::Duration};

use sha2::{Digest as _, Sha256};
use tokio::time::sleep;
use zoom_events::{Begin, BoxError, Deliveries};

use super::running::Running;
use crate::{
    error::{RedisError, RedisErrorKind},
    redis::Redis,
    script::{Script, script},
};

static BEGIN: Script = script!("begin.lua");
static DONE: Script = script!("done.lua");
static FAILED: Script = script!("failed.lua");

/// Zoom's last retry comes 85 minutes after the first delivery.
const MAX_AGE: Duration = Duration::from_secs(2 * 60 * 60);

/// Zoom's first retry comes after 5 minutes, and an inbox worker takes over after 1 minute.
const RUNNING_FOR: Duration = Duration::from_secs(30);

/// Ten years, which any server can handle.
const FAR: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

/// How many times the receiver tries to mark an event as done, and the pause between two attempts.
const DONE_ATTEMPTS: u32 = 3;
const DONE_PAUSE: Duration = Duration::from_millis(200);

/// Remembers in Redis which events have been handled, so that only one of many receivers and workers handles each
/// event.
///
/// A handler's mark keeps others from handling the same event; it is renewed while the handler is running, for at most
/// an hour. When the handler's process is killed, the mark expires after 30 seconds by default, and the event is
/// handled when Zoom or a [`RedisInbox`](crate::RedisInbox) delivers it again. When a handler fails, only its own mark
/// is removed.
///
/// # What it promises
///
/// A handler runs at least once for each event, and not again while the event is [remembered](Self::max_age) as done. A
/// handler runs twice if its process is killed after the effect but before the event is marked as done, or if the
/// process is suspended or cut off from Redis until the mark has expired. A store that is separate from the effect
/// can't prevent that. Therefore, combine the effect and [`Delivery::key`](zoom_events::Delivery::key) into one step:
/// write the key into a unique column in the same transaction as the effect, or send it as the idempotency key of a
/// call.
///
/// # In Redis
///
/// Each event has one key, `PREFIX:{HASH}:seen`, whose value is `done`, or `running:` followed by the handler's mark.
/// HASH is the first half of the SHA-256 digest of the event's key in hexadecimal; the braces distribute the events
/// over the slots of a cluster. An event takes about 150 bytes. Programs that do different things with the same events
/// need different [prefixes](Redis::with_prefix).
///
/// While the memory of Redis is full, no new event is handled and Zoom gets 503, but events that have been handled are
/// still marked as done. An inbox worker continues, because each event that it handles frees more memory than its mark
/// takes.
///
/// # Examples
///
/// ```no_run
/// use zoom_core::{event::Event, webhook::Webhook};
/// use zoom_events::EventReceiver;
/// use zoom_redis::{Redis, RedisDeliveries};
///
/// let redis = Redis::new("redis://redis.example.com")?;
/// let receiver = EventReceiver::new(Webhook::new("secret token")?)
///     .fallback(async |event: Event, _| Ok(println!("{}", event.name())))
///     .deduplicate(RedisDeliveries::new(&redis));
/// # Ok::<(), zoom_events::BoxError>(())
/// ```
#[derive(Clone)]
pub struct RedisDeliveries {
    redis: Redis,
    max_age: Duration,
    running_for: Duration,
    running: Arc<Running>,
}

impl RedisDeliveries {
    /// Creates a store on a server. Stores with the same server and prefix share the events that they remember.
    #[must_use]
    pub fn new(redis: &Redis) -> Self {
        Self { redis: redis.clone(), max_age: MAX_AGE, running_for: RUNNING_FOR, running: Arc::default() }
    }

    /// Sets how long a handled event is remembered. The default is 2 hours; Zoom's last retry comes 85 minutes after
    /// the first delivery.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use zoom_redis::{Redis, RedisDeliveries};
    ///
    /// let redis = Redis::new("redis://redis.example.com")?;
    /// let deliveries = RedisDeliveries::new(&redis)
    ///     .max_age(Duration::from_secs(24 * 60 * 60)) // an inbox may deliver an event later than Zoom does
    ///     .running_for(Duration::from_secs(20));
    /// # Ok::<(), zoom_redis::RedisError>(())
    /// ```
    #[must_use]
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = clamped(age);
        self
    }

    /// Sets how long the mark of a handler whose process was killed prevents others from handling its event. The
    /// default is 30 seconds.
    ///
    /// The mark of a running handler is renewed whenever a third of this time has passed, so the time may be shorter
    /// than handlers take. It must be longer than any time for which Redis can't be reached, or another handler may
    /// begin in the meantime.
    #[must_use]
    pub fn running_for(mut self, time: Duration) -> Self {
        self.running_for = clamped(time);
        // Clones that were made before keep the previous time, and renew their own marks.
        self.running = Arc::default();
        self
    }

    fn key(&self, event: &str) -> String {
        let digest = Sha256::digest(event);
        self.redis.key(&hex::encode(&digest[..16]), "seen")
    }
}

/// Limits a time to the range that a server can handle.
fn clamped(time: Duration) -> Duration {
    time.clamp(Duration::from_millis(10), FAR)
}

impl Deliveries for RedisDeliveries {
    async fn begin(&self, event: &str) -> Result<Begin, BoxError> {
        let key = self.key(event);
        let Some(reserved) = self.running.reserve(&key) else { return Ok(Begin::Running) };
        let (mark, lifetime) = (reserved.mark(), self.running_for.as_millis().to_string());
        // Only `EventReceiver::handle_stored` makes keys that begin with `inbox/`; an event's name contains no slash.
        let is_stored = if event.starts_with("inbox/") { "1" } else { "0" };
        let arguments = [&*mark, &lifetime, is_stored].map(str::as_bytes);
        let state: Result<String, _> = BEGIN.run(&self.redis, &[&key], &arguments).await;
        let state = state.map_err(|error| error.with_key(&key))?;
        match state.as_str() {
            "new" => {
                reserved.keep();
                self.running.start_renewal(&self.redis, self.running_for);
                Ok(Begin::New)
            }
            "done" => Ok(Begin::Done),
            "running" => Ok(Begin::Running),
            _ => Err(RedisError::foreign(&key).into()),
        }
    }

    async fn done(&self, event: &str) -> Result<(), BoxError> {
        let (key, age) = (self.key(event), self.max_age.as_millis().to_string());
        self.running.end(&key);
        let mut attempt = 1;
        loop {
            match DONE.run::<u32>(&self.redis, &[&key], &[age.as_bytes()]).await {
                // The handler succeeded, which must be recorded even if the server is restarting right now.
                Err(error) if error.kind() == RedisErrorKind::Unavailable && attempt < DONE_ATTEMPTS => {
                    attempt += 1;
                    sleep(DONE_PAUSE).await;
                }
                outcome => return Ok(outcome.map(drop).map_err(|error| error.with_key(&key))?),
            }
        }
    }

    async fn failed(&self, event: &str) -> Result<(), BoxError> {
        let key = self.key(event);
        // Only a handler that has begun has a mark here.
        if let Some(mark) = self.running.fail(&key) {
            // A renewal that arrives later would write the mark again.
            let _at_rest = mark.at_rest().await;
            let failed = FAILED.run::<u32>(&self.redis, &[&key], &[mark.text.as_bytes()]).await;
            failed.map_err(|error| error.with_key(&key))?;
            self.running.remove(&key, &mark.text);
        }
        Ok(())
    }
}

impl fmt::Debug for RedisDeliveries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisDeliveries")
            .field("redis", &self.redis)
            .field("max_age", &self.max_age)
            .field("running_for", &self.running_for)
            .finish_non_exhaustive()
    }
}

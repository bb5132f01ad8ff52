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

/// Zoom's first retry comes after 5 minutes, and a worker of an inbox takes over after 1.
const RUNNING_FOR: Duration = Duration::from_secs(30);

/// Ten years, which any server can count.
const FAR: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

/// How often the receiver tries to mark an event as done, and the wait in between.
const DONE_ATTEMPTS: u32 = 3;
const DONE_PAUSE: Duration = Duration::from_millis(200);

/// Remembers in Redis which events were handled, so that only one of many receivers and workers handles each event.
///
/// While a handler is running, its mark is renewed, for an hour at most. When its process is killed, the mark expires 30
/// seconds later by default, and the event is handled when Zoom, or a [`RedisInbox`](crate::RedisInbox), delivers it again.
/// A handler that failed forgets its own mark and no other.
///
/// # What it promises
///
/// A handler runs at least once for each event, and never again after the event has been marked as done. It runs twice if
/// its process is killed after the effect and before the mark, or if it is stopped, or cut off from Redis, until its mark
/// has expired. No store outside of the effect can prevent that. So make the effect and
/// [`Delivery::key`](zoom_events::Delivery::key) one step: a unique column in the transaction of the effect, or the
/// idempotency key of a call.
///
/// # In Redis
///
/// Each event is one key, `PREFIX:{HASH}:seen`, whose value is `done` or `running:` with the handler's mark. HASH is half
/// of the SHA-256 of the event's key in hexadecimal digits; the braces spread the events over the slots of a cluster. An
/// event takes about 150 bytes. Programs that do different things with the same events need different
/// [prefixes](Redis::with_prefix).
///
/// While the memory of Redis is full, no event begins and Zoom gets 503, but what was handled is still marked as done. A worker
/// of an inbox continues, because each event that it handles frees more memory than its mark takes.
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
    /// Creates a store on a server. Stores with the same server and prefix share what they remember.
    #[must_use]
    pub fn new(redis: &Redis) -> Self {
        Self { redis: redis.clone(), max_age: MAX_AGE, running_for: RUNNING_FOR, running: Arc::default() }
    }

    /// Sets how long a handled event is remembered. The default is 2 hours; Zoom's last retry comes 85 minutes after the
    /// first delivery.
    #[must_use]
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = clamped(age);
        self
    }

    /// Sets how long the mark of a handler whose process was killed keeps others from handling its event. The default is 30
    /// seconds.
    ///
    /// The mark of a running handler is renewed every third of this time, so it may be shorter than handlers take. It must
    /// be longer than Redis is out of reach, or another handler may begin meanwhile.
    #[must_use]
    pub fn running_for(mut self, time: Duration) -> Self {
        self.running_for = clamped(time);
        // Clones that keep the former time renew their own marks.
        self.running = Arc::default();
        self
    }

    fn key(&self, event: &str) -> String {
        let digest = Sha256::digest(event);
        self.redis.key(&hex::encode(&digest[..16]), "seen")
    }
}

/// A time that a server can count.
fn clamped(time: Duration) -> Duration {
    time.clamp(Duration::from_millis(10), FAR)
}

impl Deliveries for RedisDeliveries {
    async fn begin(&self, event: &str) -> Result<Begin, BoxError> {
        let key = self.key(event);
        let Some(reserved) = self.running.reserve(&key) else { return Ok(Begin::Running) };
        let (mark, lifetime) = (reserved.mark(), self.running_for.as_millis().to_string());
        // As `EventReceiver::handle_stored` makes keys; the name of an event has no slash.
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
                // The handler succeeded: a server that starts again right now must not forget it.
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
        // Only the handler that began has a mark here.
        if let Some(mark) = self.running.fail(&key) {
            // A later renewal would write the mark again.
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

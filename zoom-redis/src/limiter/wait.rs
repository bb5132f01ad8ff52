//! Waits until a call may start, and reserves start times in Redis in a separate task, so that no reservation is lost
//! when a call is dropped.

use std::{
    hash::{BuildHasher as _, RandomState},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use tokio::{
    sync::{Mutex as Turn, Notify},
    time::{Instant, sleep, timeout, timeout_at},
};
use zoom_core::{
    error::RateLimitError,
    rate_limit::{LimitedCall, Permit, RateLimiter as _},
};

use super::{
    ask::{Ask, Reply},
    limits::{Limits, QUEUES, Reason, key_of, queue_of_operation},
    queue::{Caller, MAX_JITTER, State, Step},
    share::Share,
};
use crate::{
    error::{RedisError, RedisErrorKind},
    redis::Redis,
    script::{Script, script},
};

static ACQUIRE: Script = script!("acquire.lua");
static PROBE: Script = script!("probe.lua");

/// How long a call may wait for a reply from Redis even if it may not wait for its limit.
const REPLY: Duration = Duration::from_millis(250);

/// How many requests in a row must time out before the server counts as failed.
const HUNG: u32 = 3;

/// The pause between attempts to reach a failed server.
const RETRY: Duration = Duration::from_millis(250);

/// The state that the calls of this process share.
pub(super) struct Inner {
    pub(super) redis: Redis,
    pub(super) account: String,
    state: Mutex<State>,
    /// A lock for each queue, which calls acquire in the order in which they request it, so that only the first call
    /// waits for time to pass.
    turns: [Turn<()>; QUEUES],
    /// Notified when the state of a queue has changed.
    changed: [Notify; QUEUES],
    /// Why Redis can't be used for a queue at the moment. An error that concerns one key may not concern another.
    down: Mutex<[Option<RedisError>; QUEUES]>,
    /// How many requests of a queue have timed out in a row.
    hung: [AtomicU32; QUEUES],
    /// The number of programs and this program's share of the limits while Redis is down. With `None`, calls fail.
    pub(super) share: Option<(u32, Share)>,
}

impl Inner {
    pub(super) fn new(redis: Redis, account: String, limits: Limits) -> Self {
        Self {
            redis,
            account,
            state: Mutex::new(State::new(limits, RandomState::new().hash_one(std::process::id()))),
            turns: Default::default(),
            changed: Default::default(),
            down: Mutex::default(),
            hung: Default::default(),
            share: None,
        }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn down(&self) -> MutexGuard<'_, [Option<RedisError>; QUEUES]> {
        self.down.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn changed(&self, queue: usize) {
        self.changed[queue].notify_waiters();
    }

    /// Returns the names of a queue's key and of the key with the daily counts.
    pub(super) fn keys(&self, queue: usize) -> [String; 2] {
        [self.redis.key(&self.account, &key_of(queue)), self.day_key()]
    }

    pub(super) fn day_key(&self) -> String {
        self.redis.key(&self.account, "limit:day")
    }

    pub(super) async fn wait(
        self: &Arc<Self>,
        call: LimitedCall<'_>,
        max_wait: Duration,
    ) -> Result<Permit, RateLimitError> {
        let (queue, began) = (queue_of_operation(call.operation()), Instant::now());
        let deadline = began.checked_add(max_wait).unwrap_or(began + Duration::from_secs(365 * 86_400));
        let personal = call.personal_limits();
        let joined = self.state().join(queue, personal, deadline, began);
        let caller = joined.map_err(|(at, reason)| self.rejection(queue, at, reason))?;
        let waiting = Waiting { inner: self, queue, caller };
        match self.wait_in(queue, &waiting.caller).await {
            Ok(permit) => Ok(permit),
            Err(Failure::Rejected(error)) => Err(error),
            Err(Failure::Unavailable(error)) => match &self.share {
                None => Err(RateLimitError::unavailable(error)),
                Some((_, share)) => self.wait_without(queue, share, call, &waiting.caller).await,
            },
        }
    }

    async fn wait_in(self: &Arc<Self>, queue: usize, caller: &Caller) -> Result<Permit, Failure> {
        let deadline = caller.deadline;
        let patience = deadline.max(Instant::now() + REPLY);
        let Ok(_turn) = timeout_at(patience, self.turns[queue].lock()).await else {
            let now = Instant::now();
            if let Some(error) = self.down()[queue].clone() {
                return Err(Failure::Unavailable(error));
            }
            if self.state().is_unanswered(queue, REPLY, now) {
                return Err(Failure::Unavailable(no_reply()));
            }
            let expected = self.state().expected(queue, now);
            return Err(Failure::Rejected(self.rejection(queue, expected, Reason::Spacing)));
        };
        loop {
            let mut changed = std::pin::pin!(self.changed[queue].notified());
            // Registered before the check, so that no change between the two is missed.
            changed.as_mut().enable();
            let now = Instant::now();
            let (step, ask) = {
                let mut state = self.state();
                state.connected(self.redis.generation());
                let step = state.step(queue, caller, now);
                let ask = match step {
                    Step::Send(_) => state.ask_ahead(queue, caller, true, now),
                    Step::Start(_) => state.ask_ahead(queue, caller, false, now),
                    Step::Ask if self.down()[queue].is_none() => Some(state.ask_first(queue, caller, now)),
                    _ => None,
                };
                (step, ask)
            };
            if let Some(ask) = ask {
                self.ask(ask);
            }
            let (until, needed, reason) = match step {
                Step::Send(day) => return Ok(Permit::new(day)),
                Step::Start(at) => (at, at, Reason::Spacing),
                Step::Busy(again, free) => (again, free, Reason::Spacing),
                Step::Closed(ask, until, reason) => (ask, until, reason),
                Step::Reply | Step::Ask => {
                    if let Some(error) = self.down()[queue].clone() {
                        return Err(Failure::Unavailable(error));
                    }
                    if timeout_at(patience, changed).await.is_err() {
                        return Err(Failure::Unavailable(no_reply()));
                    }
                    continue;
                }
            };
            if needed > deadline.max(now) {
                return Err(Failure::Rejected(self.rejection(queue, needed, reason)));
            }
            _ = timeout_at(until, changed).await;
        }
    }

    /// Waits for a permit from this process's share, because Redis can't be used.
    async fn wait_without(
        &self,
        queue: usize,
        share: &Share,
        call: LimitedCall<'_>,
        caller: &Caller,
    ) -> Result<Permit, RateLimitError> {
        let today = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() / 86_400;
        let used_up = self.state().used_up(&caller.personal, today).cloned();
        let midnight = UNIX_EPOCH + Duration::from_secs((today + 1) * 86_400);
        if let Some(limit) = used_up {
            return Err(self.state().limits.error(queue, Reason::Personal(limit), Some(midnight)));
        }
        if self.state().is_used_up(queue, today) {
            return Err(self.state().limits.error(queue, Reason::Daily, Some(midnight)));
        }
        let left = caller.deadline.saturating_duration_since(Instant::now());
        // Calls that are not sent remain counted, as the limiter's documentation describes.
        share.limiter.acquire(call, left).await?;
        Ok(Permit::new(self.state().count_locally(queue, &caller.personal, Instant::now())))
    }

    fn rejection(&self, queue: usize, at: Instant, reason: Reason) -> RateLimitError {
        let at = SystemTime::now().checked_add(at.saturating_duration_since(Instant::now()));
        self.state().limits.error(queue, reason, at)
    }

    /// Sends a request to Redis in a separate task.
    fn ask(self: &Arc<Self>, ask: Ask) {
        // If the runtime shuts down first, a call on another runtime can send a request.
        let asking = Asking { inner: Arc::clone(self), queue: ask.queue };
        tokio::spawn(async move {
            let inner = &asking.inner;
            let keys = inner.keys(ask.queue);
            let arguments = ask.arguments();
            let arguments: Vec<&[u8]> = arguments.iter().map(Vec::as_slice).collect();
            let asked = Instant::now();
            let both = [keys[0].as_str(), keys[1].as_str()];
            // If the reply came later, the start times that it grants would be void.
            let result = timeout(MAX_JITTER, ACQUIRE.run::<Vec<i64>>(&inner.redis, &both, &arguments)).await;
            let now = Instant::now();
            let Ok(result) = result else {
                inner.state().failed();
                if inner.hung[ask.queue].fetch_add(1, Ordering::Relaxed) + 1 >= HUNG {
                    let error = RedisError::timeout("it failed to respond in time several times in a row");
                    inner.failed(ask.queue, &error);
                }
                return;
            };
            inner.hung[ask.queue].store(0, Ordering::Relaxed);
            match result.and_then(|numbers| Reply::read(&numbers).ok_or_else(|| RedisError::foreign(&keys[0]))) {
                Ok(reply) => {
                    let mut state = inner.state();
                    state.connected(inner.redis.generation());
                    state.reply(&ask, &reply, asked, now, fraction());
                }
                Err(error) => {
                    let error = with_key(&inner.redis, error, &both).await;
                    inner.state().failed();
                    inner.failed(ask.queue, &error);
                }
            }
        });
    }

    /// Records that Redis can't be used for a queue, and retries until it can.
    fn failed(self: &Arc<Self>, queue: usize, error: &RedisError) {
        {
            let mut down = self.down();
            let is_known = down.iter().flatten().any(|other| other.kind() == error.kind());
            if down[queue].replace(error.clone()).is_some() {
                return;
            }
            if !is_known {
                tracing::warn!(%error, account = self.account, "rate limits can't be shared");
            }
        }
        let (weak, redis, keys) = (Arc::downgrade(self), self.redis.clone(), self.keys(queue));
        let recovery = Recovery(weak.clone(), queue);
        tokio::spawn(async move {
            let _recovery = recovery;
            // Retries until the limiter is dropped.
            while weak.strong_count() > 0 {
                sleep(RETRY).await;
                // The command has its own time limit, after which a connection that hangs is replaced.
                let asked = Instant::now();
                let probed = PROBE.run::<i64>(&redis, &[&keys[0], &keys[1]], &[]).await;
                if probed.is_ok() && asked.elapsed() < MAX_JITTER {
                    return;
                }
            }
        });
    }
}

fn no_reply() -> RedisError {
    RedisError::timeout("it did not respond before the time limit of the call")
}

/// Adds the name of the key to the error if another program wrote its value. A script reports the error, but not the
/// key.
pub(super) async fn with_key(redis: &Redis, error: RedisError, keys: &[&str]) -> RedisError {
    if error.kind() != RedisErrorKind::ForeignValue {
        return error;
    }
    for key in keys {
        let kind = redis.query::<String>(redis::cmd("TYPE").arg(key)).await;
        if kind.is_ok_and(|kind| kind != "hash" && kind != "none") {
            return error.with_key(key);
        }
    }
    error
}

enum Failure {
    Rejected(RateLimitError),
    Unavailable(RedisError),
}

/// A call that is waiting in a queue, and leaves the queue when dropped.
struct Waiting<'a> {
    inner: &'a Inner,
    queue: usize,
    caller: Caller,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.inner.state().leave(self.queue, self.caller.id);
    }
}

/// A request to Redis. When it ends, with or without a reply, the first call decides again what to do.
struct Asking {
    inner: Arc<Inner>,
    queue: usize,
}

impl Drop for Asking {
    fn drop(&mut self) {
        self.inner.state().asked(self.queue);
        self.inner.changed(self.queue);
    }
}

/// The task that retries a failed server for a queue. When it ends, even because its runtime shuts down, calls ask
/// Redis again.
struct Recovery(Weak<Inner>, usize);

impl Drop for Recovery {
    fn drop(&mut self) {
        if let Some(inner) = self.0.upgrade() {
            let is_over = {
                let mut down = inner.down();
                down[self.1] = None;
                inner.hung[self.1].store(0, Ordering::Relaxed);
                down.iter().all(Option::is_none)
            };
            if is_over {
                tracing::info!(account = inner.account, "rate limits are shared again");
            }
            inner.changed(self.1);
        }
    }
}

/// Returns a random number between 0 and 1.
fn fraction() -> f64 {
    f64::from(u32::try_from(RandomState::new().hash_one(0) >> 32).unwrap_or(0)) / f64::from(u32::MAX)
}

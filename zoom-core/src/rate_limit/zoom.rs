//! Zoom's limits, applied to the calls of one process.

use std::{
    fmt,
    future::ready,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use http::{HeaderMap, StatusCode};
use tokio::{
    sync::{Mutex as Turn, Notify},
    time::{Instant, timeout_at},
};

use super::{
    call::LimitedCall,
    feedback,
    limiter::{RateLimitFuture, RateLimiter},
    permit::Permit,
    plan::{Plan, Product, Quota},
    queue::{Now, QUEUES, Queues, queue_of},
    status,
};
use crate::{clock, endpoint::operation::RateLimit, error::RateLimitError};

/// Keeps calls within Zoom's limits for the label, the product and the account's plan, so that Zoom does not reject
/// them.
///
/// Calls with the same label are sent in the order in which they are made, spaced so that no second or minute exceeds
/// its limit, whenever Zoom's windows begin. A busy queue uses at least nine tenths of a limit per second. When a
/// waiting call is dropped, the calls after it move up. If a call would wait longer than its client allows, it fails at
/// once with [`Error::RateLimited`](crate::Error::RateLimited), which contains the time at which the call may be made.
/// The same happens when the day's calls are used up; days end at 00:00 UTC. An operation without a declared
/// `rate_limit` is not limited. The limits of single users, meetings and registrants
/// ([`PersonalLimit`](super::PersonalLimit)) are not enforced.
///
/// Zoom may still reject a call (status 429), for example because other programs use the same account. If the response
/// says when the next call may be sent, all calls with that label wait until then. If it says how many of the day's
/// calls remain, that number is used.
///
/// Limits belong to an account: share one limiter, in an `Arc`, among all clients of an account and no others.
///
/// # Examples
///
/// ```
/// use std::sync::Arc;
///
/// use zoom_core::{rate_limit::{Plan, ZoomRateLimiter}, AccessToken, Client};
///
/// let limiter = Arc::new(ZoomRateLimiter::new(Plan::Pro));
/// let ann = Client::builder().auth(AccessToken::new("token-of-ann")).rate_limit(Arc::clone(&limiter)).build()?;
/// let bob = Client::builder().auth(AccessToken::new("token-of-bob")).rate_limit(limiter).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
///
/// Leaving the account's other programs half of each limit for heavy requests:
///
/// ```
/// use zoom_core::{operation::RateLimit, rate_limit::{Plan, Product, Quota, ZoomRateLimiter}};
///
/// let limiter = ZoomRateLimiter::new(Plan::BusinessPlus)
///     .quota(Product::General, RateLimit::Heavy, Quota::per_second(20))
///     .daily(Product::General, &[RateLimit::Heavy, RateLimit::ResourceIntensive], Some(30_000));
/// ```
pub struct ZoomRateLimiter {
    queues: Mutex<Queues>,
    /// One lock per queue, which calls obtain in the order in which they asked for it: only the call that holds it
    /// sleeps until it may be sent.
    turns: [Turn<()>; QUEUES],
    /// Notified when a response changes a limit or a permit is given back, so that the first call of each queue checks
    /// again when it may be sent.
    updated: Notify,
}

impl ZoomRateLimiter {
    /// Creates a limiter with the limits of a plan. Zoom's API does not report which plan an account has.
    #[must_use]
    pub fn new(plan: Plan) -> Self {
        Self {
            queues: Mutex::new(Queues::new(plan, clock::instant())),
            turns: Default::default(),
            updated: Notify::new(),
        }
    }

    /// Sets how many requests of a label are allowed per second or minute. The default is the limit of the plan.
    #[must_use]
    pub fn quota(self, product: Product, label: RateLimit, quota: Quota) -> Self {
        self.queues().set_quota(product, label, quota);
        self
    }

    /// Sets how many requests with these labels are allowed per day in total; `None` is unlimited. The default is the
    /// limit of the plan.
    #[must_use]
    pub fn daily(self, product: Product, labels: &[RateLimit], requests: Option<u32>) -> Self {
        self.queues().set_daily(product, labels, requests);
        self
    }

    async fn wait_in(&self, queue: usize, max_wait: Duration) -> Result<Permit, RateLimitError> {
        let deadline = clock::after(clock::instant(), max_wait);
        let _waiting = self.join(queue, deadline)?;
        let Ok(_turn) = timeout_at(deadline, self.turns[queue].lock()).await else {
            let (mut queues, now) = (self.queues(), Now::read());
            let wait = queues.expected(queue, now);
            return Err(queues.reject(queue, wait, now));
        };
        loop {
            // Created before the check, so that no update between the check and the wait is missed.
            let updated = self.updated.notified();
            let now = Now::read();
            let acquired = self.queues().acquire_first(queue, now);
            match acquired {
                Ok(permit) => return Ok(permit),
                Err(wait) if wait.until > deadline => return Err(self.queues().reject(queue, wait, now)),
                Err(wait) => _ = timeout_at(wait.until, updated).await,
            }
        }
    }

    fn join(&self, queue: usize, deadline: Instant) -> Result<Waiting<'_>, RateLimitError> {
        let (mut queues, now) = (self.queues(), Now::read());
        queues.join(queue, deadline, now).map_err(|wait| queues.reject(queue, wait, now))?;
        Ok(Waiting { limiter: self, queue })
    }

    fn queues(&self) -> MutexGuard<'_, Queues> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call that is waiting in a queue, and that leaves the queue when dropped.
struct Waiting<'a> {
    limiter: &'a ZoomRateLimiter,
    queue: usize,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.limiter.queues().leave(self.queue);
    }
}

impl RateLimiter for ZoomRateLimiter {
    fn try_acquire(&self, call: LimitedCall<'_>) -> Option<Permit> {
        let operation = call.operation();
        let Some(label) = operation.rate_limit else { return Some(Permit::default()) };
        self.queues().try_acquire(queue_of(Product::of(operation), label), clock::instant())
    }

    fn acquire<'a>(&'a self, call: LimitedCall<'a>, max_wait: Duration) -> RateLimitFuture<'a> {
        let operation = call.operation();
        match operation.rate_limit {
            Some(label) => Box::pin(self.wait_in(queue_of(Product::of(operation), label), max_wait)),
            None => Box::pin(ready(Ok(Permit::default()))),
        }
    }

    fn release(&self, call: LimitedCall<'_>, permit: Permit) {
        let operation = call.operation();
        let Some(label) = operation.rate_limit else { return };
        self.queues().release(queue_of(Product::of(operation), label), &permit);
        self.updated.notify_waiters();
    }

    fn observe(&self, call: LimitedCall<'_>, _: &Permit, status: StatusCode, headers: &HeaderMap) {
        if !feedback::is_feedback(status, headers) {
            return;
        }
        let operation = call.operation();
        let now = Now::read();
        let Some(report) = feedback::read(status, headers, now.time) else { return };
        let Some(label) = status::label(headers).or(operation.rate_limit) else { return };
        self.queues().observe(queue_of(Product::of(operation), label), report, now);
        self.updated.notify_waiters();
    }
}

impl fmt::Debug for ZoomRateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ZoomRateLimiter").finish_non_exhaustive()
    }
}

//! Keeps the calls of all programs that share an account within Zoom's limits.
//!
//! `wait` waits and sends requests to Redis, `queue` decides, `ask` contains the arguments and replies of the script,
//! `limits` contains the limits and their names, `feedback` writes what responses report, `report` reads what is left
//! of each limit, and `share` divides the limits among programs while Redis is unavailable.

mod ask;
mod feedback;
mod limits;
#[cfg(test)]
mod model;
mod queue;
mod report;
mod share;
mod wait;

use std::{fmt, future::ready, sync::Arc, time::Duration};

use http::{HeaderMap, StatusCode};
use zoom_core::{
    operation::RateLimit,
    rate_limit::{LimitedCall, Permit, Plan, Product, Quota, RateLimitFuture, RateLimiter},
};

use self::{
    limits::{Limits, UNLABELLED, queue_of_operation},
    share::Share,
    wait::Inner,
};
pub use self::{
    report::{DailyLeft, LimitLeft},
    share::WhenUnavailable,
};
use crate::{error::RedisError, redis::Redis};

/// Keeps the calls of all programs that share an account within Zoom's limits.
///
/// It counts calls as [`ZoomRateLimiter`](zoom_core::rate_limit::ZoomRateLimiter) does, but in Redis: regardless of the
/// number of programs, no second or minute contains more calls than its limit, whenever that second or minute begins.
/// It also counts the daily limits of individual users, meetings and registrants
/// ([`PersonalLimit`](zoom_core::rate_limit::PersonalLimit)). A call starts only when all of its limits allow it.
///
/// A process reserves starts for its waiting calls up to 200 ms ahead, and these calls keep their order. A call usually
/// starts at most 40 ms after its reserved time. If several responses from Redis in a row take longer than 40 ms,
/// starts are spaced farther apart for all programs. The [burst](Quota::burst) of every quota is treated as 1. If Redis
/// has lost its data, or was not used for a week, the first call of a label waits for 200 ms plus one interval between
/// calls.
///
/// A day begins at 00:00 UTC by the server's clock. If Redis loses its data, the daily count continues from the highest
/// count that any running program has seen, and from the counts that Zoom reports in its responses. The daily count may
/// include a few calls that were never sent: if a call is dropped while it is waiting or just after it was granted, if
/// a connection breaks, or if a program is killed.
///
/// After an error or a new connection, the server may have lost its newest writes. The first request of each label then
/// makes all programs wait for 200 ms plus one interval between calls, so that no start is granted twice.
///
/// All programs must have the same limits, the same prefix in [`Redis`] and the same account name. Any name can be
/// used.
///
/// # Examples
///
/// ```no_run
/// use zoom_core::{rate_limit::Plan, AccessToken, Client};
/// use zoom_redis::{Redis, RedisRateLimiter, WhenUnavailable};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let redis = Redis::new("redis://redis.example.com")?;
/// let limiter = RedisRateLimiter::new(&redis, "acme", Plan::Pro).when_unavailable(WhenUnavailable::Share(8));
/// let client = Client::builder().auth(AccessToken::new("secret")).rate_limit(limiter).build()?;
/// # Ok(())
/// # }
/// ```
pub struct RedisRateLimiter {
    inner: Arc<Inner>,
}

impl RedisRateLimiter {
    /// Creates a limiter with the limits of a plan, for the account with this name. This sends nothing to Redis.
    #[must_use]
    pub fn new(redis: &Redis, account: &str, plan: Plan) -> Self {
        Self { inner: Arc::new(Inner::new(redis.clone(), account.to_owned(), Limits::of(plan))) }
    }

    /// Sets how many requests of a label are allowed per second or minute. The default is the limit of the plan. The
    /// quota's burst is treated as 1.
    ///
    /// # Examples
    ///
    /// If Zoom has raised one of the account's limits:
    ///
    /// ```no_run
    /// use zoom_core::{operation::RateLimit, rate_limit::{Plan, Product, Quota}};
    /// use zoom_redis::{Redis, RedisRateLimiter};
    ///
    /// # fn limiter() -> Result<RedisRateLimiter, zoom_redis::RedisError> {
    /// let redis = Redis::new("redis://redis.example.com")?;
    /// let limiter = RedisRateLimiter::new(&redis, "acme", Plan::Pro)
    ///     .quota(Product::Phone, RateLimit::Heavy, Quota::per_second(20))
    ///     .daily(Product::Phone, &[RateLimit::Heavy, RateLimit::ResourceIntensive], Some(30_000));
    /// # Ok(limiter)
    /// # }
    /// ```
    #[must_use]
    pub fn quota(self, product: Product, label: RateLimit, quota: Quota) -> Self {
        self.with(|limits| limits.set_quota(product, label, quota))
    }

    /// Sets how many requests of these labels together are allowed per day; `None` means no limit. The default is the
    /// limit of the plan.
    #[must_use]
    pub fn daily(self, product: Product, labels: &[RateLimit], requests: Option<u32>) -> Self {
        self.with(|limits| limits.set_daily(product, labels, requests))
    }

    /// Sets what the limiter does while Redis can't be used. The default is [`WhenUnavailable::Fail`]. Every quarter of
    /// a second, the limiter checks whether Redis can be used again.
    #[must_use]
    pub fn when_unavailable(self, then: WhenUnavailable) -> Self {
        let limits = self.inner.state().limits.clone();
        let share = match then {
            WhenUnavailable::Fail => None,
            WhenUnavailable::Share(programs) => Some((programs, Share::new(&limits, programs))),
        };
        self.rebuilt(limits, share)
    }

    /// Returns what is left of each limit: the quotas of all products and labels, and the daily limits.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(limiter: zoom_redis::RedisRateLimiter) -> Result<(), zoom_redis::RedisError> {
    /// for limit in limiter.limits_left().await? {
    ///     if let Some(day) = limit.daily {
    ///         println!("{}, {:?}: {} of {} calls are left today", limit.product, limit.label, day.left, day.limit);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`RedisError`] if Redis can't be used.
    pub async fn limits_left(&self) -> Result<Vec<LimitLeft>, RedisError> {
        report::limits_left(&self.inner).await
    }

    fn with(self, change: impl FnOnce(&mut Limits)) -> Self {
        let mut limits = self.inner.state().limits.clone();
        change(&mut limits);
        let share = self.inner.share.as_ref().map(|(programs, _)| (*programs, Share::new(&limits, *programs)));
        self.rebuilt(limits, share)
    }

    /// Settings are changed before the first call, so no state is lost.
    fn rebuilt(self, limits: Limits, share: Option<(u32, Share)>) -> Self {
        let mut inner = Inner::new(self.inner.redis.clone(), self.inner.account.clone(), limits);
        inner.share = share;
        Self { inner: Arc::new(inner) }
    }
}

impl RateLimiter for RedisRateLimiter {
    fn try_acquire(&self, call: LimitedCall<'_>) -> Option<Permit> {
        let is_limited = queue_of_operation(call.operation()) != UNLABELLED || !call.personal_limits().is_empty();
        (!is_limited).then(Permit::default)
    }

    fn acquire<'a>(&'a self, call: LimitedCall<'a>, max_wait: Duration) -> RateLimitFuture<'a> {
        if let Some(permit) = self.try_acquire(call) {
            return Box::pin(ready(Ok(permit)));
        }
        Box::pin(self.inner.wait(call, max_wait))
    }

    fn observe(&self, call: LimitedCall<'_>, permit: &Permit, status: StatusCode, headers: &HeaderMap) {
        feedback::observe(&self.inner, call, permit, status, headers);
    }
}

/// Does not show the address of Redis.
impl fmt::Debug for RedisRateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisRateLimiter").field("account", &self.inner.account).finish_non_exhaustive()
    }
}

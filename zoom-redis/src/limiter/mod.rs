//! Zoom's limits, applied to the calls of all programs that share an account.
//!
//! `wait` waits and asks Redis, `queue` decides, `ask` is what the script is asked and replies, `limits` has the limits and
//! their names, `feedback` writes what responses teach, `report` reads what is left, `share` continues without Redis.

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
/// It counts as [`ZoomRateLimiter`](zoom_core::rate_limit::ZoomRateLimiter) does, but in Redis: whatever the number of
/// programs, no second and no minute has more calls than its limit, wherever Zoom begins to count. It also counts the daily
/// limits of single users, meetings and registrants ([`PersonalLimit`](zoom_core::rate_limit::PersonalLimit)). A call is
/// granted all of its limits together, or waits for all.
///
/// A process reserves starts for its waiting calls, at most 200 ms ahead, and these calls keep their order. Usually a call
/// starts up to 40 ms after its reserved time; if Redis needs longer than that for a response, several times in a row, starts
/// are spaced wider for all. The [burst](Quota::burst) of a quota is 1. After Redis has lost its data, or was not used for a
/// week, the first call of a label waits 200 ms and the distance to one more call.
///
/// Days are those of the server's clock, from 00:00 UTC. If Redis loses its data, the count of the day continues from
/// the highest count that any running program knows, and from what Zoom reports in its responses. A call that is
/// dropped while it is waiting or just after it was granted, a connection that breaks, or a program that is killed may count
/// a few calls of the day that were not sent.
///
/// After an error or a new connection, the server may have lost its newest writes. The first request of each label then makes
/// all programs wait 200 ms and the distance to one more call, so that nothing is granted twice.
///
/// All programs must have the same limits, and use the same prefix of [`Redis`] and the same account name, which can be
/// anything.
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
    /// Creates a limiter with the limits of a plan, for the account of this name. Nothing is sent to Redis yet.
    #[must_use]
    pub fn new(redis: &Redis, account: &str, plan: Plan) -> Self {
        Self { inner: Arc::new(Inner::new(redis.clone(), account.to_owned(), Limits::of(plan))) }
    }

    /// Sets how many requests of a label are allowed per second or minute. A burst counts as 1.
    ///
    /// # Examples
    ///
    /// Zoom has raised one limit of the account:
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

    /// Sets how many requests of these labels together are allowed per day; `None` is unlimited.
    #[must_use]
    pub fn daily(self, product: Product, labels: &[RateLimit], requests: Option<u32>) -> Self {
        self.with(|limits| limits.set_daily(product, labels, requests))
    }

    /// Sets what is done while Redis can't be used. The default is [`WhenUnavailable::Fail`]. Redis is tried again every quarter
    /// of a second, and used again as soon as possible.
    #[must_use]
    pub fn when_unavailable(self, then: WhenUnavailable) -> Self {
        let limits = self.inner.state().limits.clone();
        let share = match then {
            WhenUnavailable::Fail => None,
            WhenUnavailable::Share(programs) => Some((programs, Share::new(&limits, programs))),
        };
        self.rebuilt(limits, share)
    }

    /// Returns what is left of each limit: of the quotas of all products and labels, and of the day.
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
    /// [`RedisError`] if Redis can't be asked.
    pub async fn limits_left(&self) -> Result<Vec<LimitLeft>, RedisError> {
        report::limits_left(&self.inner).await
    }

    fn with(self, change: impl FnOnce(&mut Limits)) -> Self {
        let mut limits = self.inner.state().limits.clone();
        change(&mut limits);
        let share = self.inner.share.as_ref().map(|(programs, _)| (*programs, Share::new(&limits, *programs)));
        self.rebuilt(limits, share)
    }

    /// Settings are made before the first call, so nothing is lost.
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

/// Does not show how Redis is reached.
impl fmt::Debug for RedisRateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisRateLimiter").field("account", &self.inner.account).finish_non_exhaustive()
    }
}

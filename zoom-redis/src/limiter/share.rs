//! The behavior of a limiter while Redis can't be used.

use zoom_core::{
    operation::RateLimit,
    rate_limit::{Quota, ZoomRateLimiter},
};

use super::limits::{Limits, UNLABELLED, product_and_label, queue_of};

/// The behavior of a [`RedisRateLimiter`](super::RedisRateLimiter) while Redis can't be used.
///
/// # Examples
///
/// ```
/// use zoom_core::rate_limit::Plan;
/// use zoom_redis::{Redis, RedisRateLimiter, WhenUnavailable};
///
/// // Eight programs share the account. Without Redis, each of them uses an eighth of each limit.
/// let redis = Redis::new("redis://redis.example.com")?;
/// let limiter = RedisRateLimiter::new(&redis, "acme", Plan::Pro).when_unavailable(WhenUnavailable::Share(8));
/// # Ok::<(), zoom_redis::RedisError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhenUnavailable {
    /// Calls fail immediately with [`RateLimitError::unavailable`](zoom_core::error::RateLimitError::unavailable). The
    /// default.
    #[default]
    Fail,
    /// Calls continue with a share of each limit, which is divided by this number of programs.
    ///
    /// Programs that can still use Redis are not aware of this, so a limit may be exceeded if only some of the programs
    /// can't use it. A limit with fewer requests than programs can't be divided: each program may then send one request
    /// per window or day.
    Share(u32),
}

/// One process's share of the limits.
pub(super) struct Share {
    pub(super) limiter: ZoomRateLimiter,
}

impl Share {
    pub(super) fn new(limits: &Limits, programs: u32) -> Self {
        let programs = programs.max(1);
        // Every limit of this plan is replaced or removed below.
        let mut limiter = ZoomRateLimiter::new(zoom_core::rate_limit::Plan::Free);
        for queue in 0..UNLABELLED {
            let (product, label) = product_and_label(queue);
            if let Some(quota) = limits.quota(queue) {
                let requests = quota.requests() / programs;
                let share = if quota.window() == Quota::per_minute(1).window() {
                    Quota::per_minute(requests)
                } else {
                    Quota::per_second(requests)
                };
                limiter = limiter.quota(product, label, share.burst(1));
            }
            limiter = limiter.daily(product, &[label], None);
        }
        for (index, day) in limits.days.iter().enumerate() {
            // Only the last limit that was set for a label applies.
            let has_it = |label: &RateLimit| limits.day_of(queue_of(day.product, Some(*label))) == Some(index);
            let labels: Vec<_> = day.labels.iter().copied().filter(has_it).collect();
            if !labels.is_empty() {
                limiter = limiter.daily(day.product, &labels, Some((day.requests / programs).max(1)));
            }
        }
        Self { limiter }
    }
}

//! What a process does while Redis can't be used.

use zoom_core::{
    operation::RateLimit,
    rate_limit::{Quota, ZoomRateLimiter},
};

use super::limits::{Limits, UNLABELLED, product_and_label, queue_of};

/// What a [`RedisRateLimiter`](super::RedisRateLimiter) does while Redis can't be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhenUnavailable {
    /// Calls fail at once with [`RateLimitError::unavailable`](zoom_core::error::RateLimitError::unavailable). The default.
    #[default]
    Fail,
    /// Calls continue with a share of each limit: one of this many, which is the number of programs.
    ///
    /// A program that can still use Redis does not know of it, so a limit may be exceeded if only some of them can't. A limit
    /// with fewer requests than programs can't be divided: each program has one per window or day.
    Share(u32),
}

/// The limits of one process of several.
pub(super) struct Share {
    pub(super) limiter: ZoomRateLimiter,
}

impl Share {
    pub(super) fn new(limits: &Limits, programs: u32) -> Self {
        let programs = programs.max(1);
        // All that is set below; what the plan adds is removed.
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
            // A label has the last limit that was set for it, or none.
            let has_it = |label: &RateLimit| limits.day_of(queue_of(day.product, Some(*label))) == Some(index);
            let labels: Vec<_> = day.labels.iter().copied().filter(has_it).collect();
            if !labels.is_empty() {
                limiter = limiter.daily(day.product, &labels, Some((day.requests / programs).max(1)));
            }
        }
        Self { limiter }
    }
}

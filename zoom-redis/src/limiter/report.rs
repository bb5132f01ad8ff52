//! Reports what is left of each limit.

use std::time::{Duration, SystemTime};

use zoom_core::{
    operation::RateLimit,
    rate_limit::{Product, Quota},
};

use super::{
    limits::{UNLABELLED, product_and_label},
    wait::{Inner, with_key},
};
use crate::{
    error::RedisError,
    script::{Script, script},
};

static REPORT: Script = script!("report.lua");

/// What is left of the limits of a label.
///
/// # Examples
///
/// ```no_run
/// use zoom_redis::{RedisError, RedisRateLimiter};
///
/// /// Returns whether Zoom currently rejects all requests with one of the labels.
/// async fn is_blocked(limiter: &RedisRateLimiter) -> Result<bool, RedisError> {
///     Ok(limiter.limits_left().await?.iter().any(|limit| limit.blocked_until.is_some()))
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LimitLeft {
    /// The part of Zoom's API that the label belongs to.
    pub product: Product,
    /// The rate limit label of its operations.
    pub label: RateLimit,
    /// How many requests are allowed per second or minute.
    pub quota: Quota,
    /// How many requests have been reserved but not yet sent.
    pub reserved: u32,
    /// Until when Zoom rejects all requests, if it does.
    pub blocked_until: Option<SystemTime>,
    /// What is left of the daily limit, if the label has one.
    pub daily: Option<DailyLeft>,
}

/// What is left of a daily limit.
///
/// # Examples
///
/// ```no_run
/// use zoom_redis::{RedisError, RedisRateLimiter};
///
/// /// Returns whether less than a tenth of one of the daily limits is left.
/// async fn is_low(limiter: &RedisRateLimiter) -> Result<bool, RedisError> {
///     let limits = limiter.limits_left().await?;
///     Ok(limits.iter().filter_map(|limit| limit.daily.as_ref()).any(|day| day.left < day.limit / 10))
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DailyLeft {
    /// The labels that share the limit.
    pub labels: Vec<RateLimit>,
    /// How many requests are allowed per day.
    pub limit: u32,
    /// How many requests were used on this day, as counted by all programs that share the account or as reported by
    /// Zoom.
    pub used: u32,
    /// How many requests are left.
    pub left: u32,
    /// When the next day begins, at 00:00 UTC.
    pub resets_at: SystemTime,
}

pub(super) async fn limits_left(inner: &Inner) -> Result<Vec<LimitLeft>, RedisError> {
    let limits = inner.state().limits.clone();
    let mut keys = vec![inner.day_key()];
    keys.extend((0..UNLABELLED).map(|queue| inner.keys(queue)[0].clone()));
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let fields: Vec<&[u8]> = limits.days.iter().map(|day| day.field.as_bytes()).collect();
    let numbers: Vec<i64> = match REPORT.run(&inner.redis, &keys, &fields).await {
        Ok(numbers) => numbers,
        Err(error) => return Err(with_key(&inner.redis, error, &keys).await),
    };
    let now = SystemTime::now();
    let number = |index: usize| numbers.get(index).and_then(|number| u64::try_from(*number).ok()).unwrap_or(0);
    let after = |micros: u64| now.checked_add(Duration::from_micros(micros)).unwrap_or(now);
    let resets_at = after(number(0));
    let report = (0..UNLABELLED).filter_map(|queue| {
        let (product, label) = product_and_label(queue);
        let quota = limits.quota(queue)?;
        let at = 1 + limits.days.len() + 3 * queue;
        let interval = limits.interval(queue, super::ask::JITTER).as_micros().max(1);
        let daily = limits.day_of(queue).map(|index| {
            let day = &limits.days[index];
            let used = u32::try_from(number(1 + index)).unwrap_or(u32::MAX);
            // Zoom reports that a daily limit is used up either for all its labels together, or for a label that has no
            // count.
            let used = if number(at) > 0 && number(at + 2) == 1 { day.requests } else { used };
            let left = day.requests.saturating_sub(used);
            DailyLeft { labels: day.labels.clone(), limit: day.requests, used, left, resets_at }
        });
        Some(LimitLeft {
            product,
            label,
            quota,
            // The next available start is one interval after the last reserved one.
            reserved: u32::try_from(u128::from(number(at + 1)) / interval).unwrap_or(u32::MAX),
            blocked_until: (number(at) > 0).then(|| after(number(at))),
            daily,
        })
    });
    Ok(report.collect())
}

//! What is left of each limit.

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
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LimitLeft {
    /// The part of Zoom's API.
    pub product: Product,
    /// The label of its operations.
    pub label: RateLimit,
    /// How many requests are allowed per second or minute.
    pub quota: Quota,
    /// How many requests were reserved that have not been sent yet.
    pub reserved: u32,
    /// Until when Zoom has rejected all requests, if it has.
    pub blocked_until: Option<SystemTime>,
    /// What is left of the day, for labels that have a daily limit.
    pub daily: Option<DailyLeft>,
}

/// What is left of the requests of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DailyLeft {
    /// The labels that share the limit.
    pub labels: Vec<RateLimit>,
    /// How many requests are allowed per day.
    pub limit: u32,
    /// How many were used on this day, by all programs that share the account or as Zoom reported.
    pub used: u32,
    /// How many are left.
    pub left: u32,
    /// When the next day begins: 00:00 UTC.
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
            // Zoom reports the end of the day for the labels together, or for one that has no count.
            let used = if number(at) > 0 && number(at + 2) == 1 { day.requests } else { used };
            let left = day.requests.saturating_sub(used);
            DailyLeft { labels: day.labels.clone(), limit: day.requests, used, left, resets_at }
        });
        Some(LimitLeft {
            product,
            label,
            quota,
            // The next free start is one distance after the last one that was reserved.
            reserved: u32::try_from(u128::from(number(at + 1)) / interval).unwrap_or(u32::MAX),
            blocked_until: (number(at) > 0).then(|| after(number(at))),
            daily,
        })
    });
    Ok(report.collect())
}

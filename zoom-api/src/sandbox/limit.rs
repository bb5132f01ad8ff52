//! Zoom's limits, as its side counts them: in seconds, minutes and days of its own clock.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use zoom_core::{Operation, Plan, Product, RateLimit, jiff::Timestamp};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// What is counted together: a product's calls of a label in a second or a minute, or of all labels that share a day.
type Counted = (Product, RateLimit, Duration);

/// The calls of an account.
pub(crate) struct Limits {
    plan: Plan,
    /// The window that is counted, by its number since 1970, and the calls in it.
    counts: HashMap<Counted, (u64, u32)>,
}

/// What is told of a call's limit.
pub(crate) struct Told {
    /// Whether the call is one too many.
    pub(crate) is_refused: bool,
    /// The headers that tell it.
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl Limits {
    pub(crate) fn new(plan: Plan) -> Self {
        Self { plan, counts: HashMap::new() }
    }

    /// Counts a call. One of an operation without a label has no limit, and one that is refused for a second counts for the
    /// day.
    pub(crate) fn count(&mut self, operation: &Operation, now: SystemTime) -> Option<Told> {
        let (product, label) = (Product::of(operation), operation.rate_limit?);
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        if let Some((requests, labels)) = self.plan.daily(product, label) {
            let shared = labels.first().copied().unwrap_or(label);
            if let Err(end) = self.add((product, shared, DAY), requests, now) {
                let end = Timestamp::from_second(end.as_secs().cast_signed()).unwrap_or_default();
                return Some(told(label, "Daily-limit", requests, None, ("retry-after", format!("{end:.0}"))));
            }
        }
        let quota = self.plan.quota(product, label)?;
        Some(match self.add((product, label, quota.window()), quota.requests(), now) {
            Ok((left, end)) => told(label, "QPS", quota.requests(), Some(left), reset(end)),
            Err(end) => told(label, "QPS", quota.requests(), None, reset(end)),
        })
    }

    /// Adds a call to its window: how many are left, and when the window ends; the end alone if there is no room.
    fn add(&mut self, counted: Counted, requests: u32, now: Duration) -> Result<(u32, Duration), Duration> {
        let window = now.as_secs() / counted.2.as_secs();
        let end = Duration::from_secs((window + 1) * counted.2.as_secs());
        let count = self.counts.entry(counted).or_default();
        if count.0 != window {
            *count = (window, 0);
        }
        let left = requests.checked_sub(count.1 + 1).ok_or(end)?;
        count.1 += 1;
        Ok((left, end))
    }
}

/// What a call is told that is refused for this second, whatever its limit is.
pub(crate) fn until_next_second(now: SystemTime) -> Told {
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
    told(RateLimit::Light, "QPS", 1, None, reset(now + Duration::from_secs(1)))
}

fn reset(end: Duration) -> (&'static str, String) {
    ("x-ratelimit-reset", end.as_secs().to_string())
}

fn told(label: RateLimit, kind: &str, limit: u32, left: Option<u32>, until: (&'static str, String)) -> Told {
    let headers = vec![
        ("x-ratelimit-category", label.to_string()),
        ("x-ratelimit-type", kind.to_owned()),
        ("x-ratelimit-limit", limit.to_string()),
        ("x-ratelimit-remaining", left.unwrap_or(0).to_string()),
        until,
    ];
    Told { is_refused: left.is_none(), headers }
}

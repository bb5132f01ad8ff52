//! Zoom's rate limits, counted as Zoom counts them: in fixed seconds, minutes and days of the server's clock.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use zoom_core::{
    Operation,
    jiff::Timestamp,
    operation::RateLimit,
    rate_limit::{Plan, Product},
};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The calls that share a limit: those with the same product, label and window. Labels that share a daily limit are
/// counted under the first of them.
type Counted = (Product, RateLimit, Duration);

/// Counts an account's calls.
pub(crate) struct Limits {
    plan: Plan,
    /// The number of the current window since 1970, and the number of calls in it.
    counts: HashMap<Counted, (u64, u32)>,
}

/// The status of a call's limit.
pub(crate) struct LimitStatus {
    /// Whether the call exceeds the limit.
    pub(crate) is_exceeded: bool,
    /// Zoom's `X-RateLimit-…` and `Retry-After` headers.
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl Limits {
    pub(crate) fn new(plan: Plan) -> Self {
        Self { plan, counts: HashMap::new() }
    }

    /// Counts a call. Returns `None` for an operation without a label, which has no limit. A call that exceeds the
    /// limit per second still counts toward the daily limit.
    pub(crate) fn count(&mut self, operation: &Operation, now: SystemTime) -> Option<LimitStatus> {
        let (product, label) = (Product::of(operation), operation.rate_limit?);
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        if let Some((requests, labels)) = self.plan.daily(product, label) {
            let shared = labels.first().copied().unwrap_or(label);
            if let Err(end) = self.add((product, shared, DAY), requests, now) {
                let end = Timestamp::from_second(end.as_secs().cast_signed()).unwrap_or_default();
                return Some(status(label, "Daily-limit", requests, None, ("retry-after", format!("{end:.0}"))));
            }
        }
        let quota = self.plan.quota(product, label)?;
        Some(match self.add((product, label, quota.window()), quota.requests(), now) {
            Ok((left, end)) => status(label, "QPS", quota.requests(), Some(left), reset(end)),
            Err(end) => status(label, "QPS", quota.requests(), None, reset(end)),
        })
    }

    /// Adds a call to its window. Returns how many calls remain and when the window ends, or an error with only the
    /// latter if the window is full.
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

/// Returns the status of a limit that is exceeded until the next second, whatever the plan.
pub(crate) fn until_next_second(now: SystemTime) -> LimitStatus {
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
    status(RateLimit::Light, "QPS", 1, None, reset(now + Duration::from_secs(1)))
}

fn reset(end: Duration) -> (&'static str, String) {
    ("x-ratelimit-reset", end.as_secs().to_string())
}

fn status(label: RateLimit, kind: &str, limit: u32, left: Option<u32>, end: (&'static str, String)) -> LimitStatus {
    let headers = vec![
        ("x-ratelimit-category", label.to_string()),
        ("x-ratelimit-type", kind.to_owned()),
        ("x-ratelimit-limit", limit.to_string()),
        ("x-ratelimit-remaining", left.unwrap_or(0).to_string()),
        end,
    ];
    LimitStatus { is_exceeded: left.is_none(), headers }
}

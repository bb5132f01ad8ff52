//! Reads what a response's headers say about a limit.
//!
//! `X-RateLimit-Type` says whether the limit is per second or per day; the other headers say how many calls it allows,
//! how many remain, and when it is reset. Zoom sometimes omits some of them, and sends the same headers for limits that
//! are not the account's: a single user's meetings may be created or changed a hundred times per day, for example.
//! Blocking all users because of one user's limit would be worse than blocking nobody.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, StatusCode};

use super::daily;
use crate::{
    clock,
    endpoint::classify::{header, limit_kind, reported_retry_at},
    error::LimitKind,
};

/// The largest daily limit that applies to a single user. An account's daily limit is larger on every plan.
const MAX_USER_LIMIT: u32 = 100;

/// The longest window of a limit that is not daily. A later end means that Zoom's clock and ours differ.
const MAX_WINDOW: Duration = Duration::from_secs(60);

/// How long after midnight a response may still be about the day before.
const DAY_CHANGE: Duration = Duration::from_secs(60);

/// The header that says how many calls remain. A response without it says nothing about a limit, unless its status is
/// 429.
const REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");

/// A response's report about a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feedback {
    /// No call may be sent before this moment, or for one window if Zoom does not name a moment.
    Blocked(Option<SystemTime>),
    /// The calls of the day are used up; the next may be sent at this moment.
    BlockedForDay(SystemTime),
    /// This many calls of the day remain.
    DailyRemaining(u32),
}

/// Returns whether a response may be about a limit. The check is cheap, because most responses are not about a limit.
#[must_use]
pub fn is_feedback(status: StatusCode, headers: &HeaderMap) -> bool {
    status == StatusCode::TOO_MANY_REQUESTS || headers.contains_key(REMAINING)
}

/// Reads a response that arrived at `now`. Returns `None` if it says nothing certain about the account's limits.
#[must_use]
pub fn read(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Option<Feedback> {
    let number = |name| header(headers, name)?.trim().parse::<u32>().ok();
    let (limit, remaining) = (number("x-ratelimit-limit"), number(REMAINING.as_str()));
    let (kind, until) = (limit_kind(headers), reported_retry_at(headers, now));
    let is_rejected = status == StatusCode::TOO_MANY_REQUESTS;
    if is_rejected && remaining.is_some_and(|remaining| remaining > 0) {
        // The headers are about a limit other than the one that was exceeded.
        return None;
    }
    if kind == Some(LimitKind::Daily) {
        let is_account_limit = limit.is_some_and(|limit| limit > MAX_USER_LIMIT);
        let is_ambiguous = daily::elapsed(now) < DAY_CHANGE;
        // The day's limit ends at midnight, whatever the headers say. Just after midnight, they show whether the limit
        // is today's.
        let is_certain = !is_ambiguous || (is_rejected && until.is_some_and(|until| until > now));
        return match is_rejected {
            _ if !is_account_limit || !is_certain => None,
            true => Some(Feedback::BlockedForDay(clock::next_midnight(now))),
            false => remaining.map(Feedback::DailyRemaining),
        };
    }
    let until = until.map(|until| now.checked_add(MAX_WINDOW).map_or(until, |end| until.min(end)));
    let is_named = kind.is_some() || until.is_some();
    match (is_rejected, until) {
        (true, until) if is_named => Some(Feedback::Blocked(until)),
        (false, Some(until)) if kind.is_some() && remaining == Some(0) => Some(Feedback::Blocked(Some(until))),
        _ => None,
    }
}

/// Returns a user's daily limit and how many of its calls remain, as reported by a response: 0 if Zoom rejected the
/// call because of this limit. Returns `None` if the response does not report such a limit.
#[must_use]
pub fn remaining_of_user(status: StatusCode, headers: &HeaderMap) -> Option<(u32, u32)> {
    let number = |name| header(headers, name)?.trim().parse::<u32>().ok();
    let limit = number("x-ratelimit-limit").filter(|limit| *limit <= MAX_USER_LIMIT)?;
    let remaining = number(REMAINING.as_str());
    let is_rejected = status == StatusCode::TOO_MANY_REQUESTS && remaining.is_none_or(|remaining| remaining == 0);
    let remaining = if is_rejected { Some(0) } else { remaining };
    (limit_kind(headers) == Some(LimitKind::Daily)).then_some((limit, remaining?))
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use http::{HeaderName, HeaderValue};

    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn only_certain_feedback_is_read() {
        const NOON: u64 = 12 * 3_600;
        const QPS: (&str, &str) = ("x-ratelimit-type", "QPS");
        const DAILY: (&str, &str) = ("x-ratelimit-type", "Daily-limit");
        const LIMIT: (&str, &str) = ("x-ratelimit-limit", "6000");
        const NONE_LEFT: (&str, &str) = ("x-ratelimit-remaining", "0");
        const SOME_LEFT: (&str, &str) = ("x-ratelimit-remaining", "5893");
        const RESET: (&str, &str) = ("x-ratelimit-reset", "43202");
        const MIDNIGHT: (&str, &str) = ("retry-after", "1970-01-02T00:00:00Z");
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        let blocked = |seconds| Some(Feedback::Blocked(Some(at(seconds))));
        let tomorrow = Some(Feedback::BlockedForDay(at(86_400)));
        for (status, now, pairs, expected) in [
            // Per second.
            (429, NOON, vec![QPS, NONE_LEFT, RESET], blocked(NOON + 2)),
            (429, NOON, vec![RESET], blocked(NOON + 2)),
            (429, NOON, vec![QPS], Some(Feedback::Blocked(None))),
            (429, NOON, vec![("retry-after", "5")], blocked(NOON + 5)),
            (429, NOON, vec![("retry-after", "600")], blocked(NOON + 60)),
            (429, NOON, vec![QPS, ("x-ratelimit-reset", "1893456000")], blocked(NOON + 60)),
            (429, NOON, vec![QPS, SOME_LEFT, RESET], None),
            (429, NOON, vec![], None),
            (200, NOON, vec![QPS, NONE_LEFT, RESET], blocked(NOON + 2)),
            (200, NOON, vec![QPS, SOME_LEFT, RESET], None),
            (200, NOON, vec![QPS, NONE_LEFT], None),
            (200, NOON, vec![NONE_LEFT, RESET], None),
            (503, NOON, vec![("retry-after", "5")], None),
            // Per day.
            (429, NOON, vec![DAILY, LIMIT, NONE_LEFT, MIDNIGHT], tomorrow),
            (429, NOON, vec![DAILY, LIMIT, MIDNIGHT], tomorrow),
            (429, NOON, vec![DAILY, LIMIT], tomorrow),
            (429, 30, vec![DAILY, LIMIT], None),
            (429, 30, vec![DAILY, LIMIT, MIDNIGHT], tomorrow),
            (429, 30, vec![DAILY, LIMIT, ("retry-after", "1970-01-01T00:00:00Z")], None),
            (429, NOON, vec![DAILY, LIMIT, ("retry-after", "1970-01-09T00:00:00Z")], tomorrow),
            (429, NOON, vec![DAILY, LIMIT, ("retry-after", "5")], tomorrow),
            (429, NOON, vec![DAILY, LIMIT, ("retry-after", "99999999999999999999")], tomorrow),
            (429, NOON, vec![DAILY, LIMIT, ("retry-after", "-1")], tomorrow),
            (200, NOON, vec![DAILY, LIMIT, SOME_LEFT], Some(Feedback::DailyRemaining(5_893))),
            (200, NOON, vec![DAILY, LIMIT, NONE_LEFT], Some(Feedback::DailyRemaining(0))),
            (200, 30, vec![DAILY, LIMIT, NONE_LEFT], None),
            (200, NOON, vec![LIMIT, SOME_LEFT], None),
            // Per user.
            (429, NOON, vec![DAILY, ("x-ratelimit-limit", "100"), NONE_LEFT, MIDNIGHT], None),
            (429, NOON, vec![DAILY, MIDNIGHT], None),
            (429, NOON, vec![LIMIT, SOME_LEFT], None),
            (429, NOON, vec![LIMIT, SOME_LEFT, MIDNIGHT], None),
            (200, NOON, vec![DAILY, ("x-ratelimit-limit", "100"), NONE_LEFT], None),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(read(status, &headers(&pairs), at(now)), expected, "{status} {now} {pairs:?}");
        }
    }

    #[test]
    fn what_remains_for_a_single_user_is_read_only_from_limits_of_that_size() {
        let daily = ("x-ratelimit-type", "Daily-limit");
        let (of_user, of_account) = (("x-ratelimit-limit", "100"), ("x-ratelimit-limit", "30000"));
        for (status, pairs, expected) in [
            (429, vec![daily, of_user], Some((100, 0))),
            (429, vec![daily, of_user, ("x-ratelimit-remaining", "5")], Some((100, 5))),
            (200, vec![daily, of_user, ("x-ratelimit-remaining", "5")], Some((100, 5))),
            (200, vec![daily, of_user], None),
            (429, vec![daily, of_account], None),
            (429, vec![of_user], None),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(remaining_of_user(status, &headers(&pairs)), expected, "{status} {pairs:?}");
        }
    }
}

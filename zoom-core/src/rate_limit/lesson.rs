//! What an answer's headers teach about a limit.
//!
//! Zoom says in `X-RateLimit-Type` whether it speaks of a second or of a day, and in the others how many calls that is, how
//! many are left, and until when. It leaves out any of them now and then, and it says the same of limits that are not the
//! account's: a single user may have a meeting created or changed a hundred times a day. To hold all users back for one of
//! them would be worse than to hold back nobody.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, StatusCode};

use super::day;
use crate::{
    classify::{header, limit_kind, retry_at},
    error::LimitKind,
    operation::RateLimit,
};

/// The most calls a day that are a single user's limit. An account has more on every plan.
const OF_A_USER: u32 = 100;

/// The longest window of a limit that is not a day's. A moment further away is by another clock than ours.
const LONGEST_WINDOW: Duration = Duration::from_secs(60);

/// For so long after midnight an answer may still speak of the day before.
const NIGHT: Duration = Duration::from_secs(60);

/// How many calls are left. Without it, only a refusal teaches anything.
const REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lesson {
    /// No call before this moment, or within a window if Zoom names none.
    Wait(Option<SystemTime>),
    /// No call before this moment: those of the day are used up.
    WaitForDay(SystemTime),
    /// So many calls are left of the day.
    Left(u32),
}

/// The label that an answer was counted under, which need not be the one that is declared.
pub(super) fn label(headers: &HeaderMap) -> Option<RateLimit> {
    let name = header(headers, "x-ratelimit-category")?;
    [RateLimit::Light, RateLimit::Medium, RateLimit::Heavy, RateLimit::ResourceIntensive]
        .into_iter()
        .find(|label| label.to_string().eq_ignore_ascii_case(name))
}

/// Whether an answer may teach anything. Few answers do, and this is cheap to see.
pub(super) fn is_one(status: StatusCode, headers: &HeaderMap) -> bool {
    status == StatusCode::TOO_MANY_REQUESTS || headers.contains_key(REMAINING)
}

/// What an answer teaches that came at `now`.
pub(super) fn lesson(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Option<Lesson> {
    let number = |name| header(headers, name)?.trim().parse::<u32>().ok();
    let (limit, remaining) = (number("x-ratelimit-limit"), number(REMAINING.as_str()));
    let (kind, until) = (limit_kind(headers), retry_at(headers, now));
    let is_refused = status == StatusCode::TOO_MANY_REQUESTS;
    if is_refused && remaining.is_some_and(|remaining| remaining > 0) {
        // Another limit than the one that the headers speak of.
        return None;
    }
    if kind == Some(LimitKind::Daily) {
        let is_of_the_account = limit.is_some_and(|limit| limit > OF_A_USER);
        let is_night = day::since_it_began(now) < NIGHT;
        return match (is_refused, until) {
            _ if !is_of_the_account => None,
            (true, Some(until)) => Some(Lesson::WaitForDay(until)),
            _ if is_night => None,
            (true, None) => Some(Lesson::WaitForDay(day::end(now))),
            (false, _) => remaining.map(Lesson::Left),
        };
    }
    let until = until.map(|until| until.min(now + LONGEST_WINDOW));
    let is_told = kind.is_some() || until.is_some();
    match (is_refused, until) {
        (true, until) if is_told => Some(Lesson::Wait(until)),
        (false, Some(until)) if kind.is_some() && remaining == Some(0) => Some(Lesson::Wait(Some(until))),
        _ => None,
    }
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
    fn headers_teach_what_is_certain() {
        const NOON: u64 = 12 * 3_600;
        const QPS: (&str, &str) = ("x-ratelimit-type", "QPS");
        const DAILY: (&str, &str) = ("x-ratelimit-type", "Daily-limit");
        const LIMIT: (&str, &str) = ("x-ratelimit-limit", "6000");
        const NONE_LEFT: (&str, &str) = ("x-ratelimit-remaining", "0");
        const SOME_LEFT: (&str, &str) = ("x-ratelimit-remaining", "5893");
        const RESET: (&str, &str) = ("x-ratelimit-reset", "43202");
        const MIDNIGHT: (&str, &str) = ("retry-after", "1970-01-02T00:00:00Z");
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        let wait = |seconds| Some(Lesson::Wait(Some(at(seconds))));
        let tomorrow = Some(Lesson::WaitForDay(at(86_400)));
        for (status, now, pairs, expected) in [
            // A second.
            (429, NOON, vec![QPS, NONE_LEFT, RESET], wait(NOON + 2)),
            (429, NOON, vec![RESET], wait(NOON + 2)),
            (429, NOON, vec![QPS], Some(Lesson::Wait(None))),
            (429, NOON, vec![("retry-after", "5")], wait(NOON + 5)),
            (429, NOON, vec![("retry-after", "600")], wait(NOON + 60)),
            (429, NOON, vec![QPS, ("x-ratelimit-reset", "1893456000")], wait(NOON + 60)),
            (429, NOON, vec![QPS, SOME_LEFT, RESET], None),
            (429, NOON, vec![], None),
            (200, NOON, vec![QPS, NONE_LEFT, RESET], wait(NOON + 2)),
            (200, NOON, vec![QPS, SOME_LEFT, RESET], None),
            (200, NOON, vec![QPS, NONE_LEFT], None),
            (200, NOON, vec![NONE_LEFT, RESET], None),
            (503, NOON, vec![("retry-after", "5")], None),
            // A day.
            (429, NOON, vec![DAILY, LIMIT, NONE_LEFT, MIDNIGHT], tomorrow),
            (429, NOON, vec![DAILY, LIMIT, MIDNIGHT], tomorrow),
            (429, NOON, vec![DAILY, LIMIT], tomorrow),
            (429, 30, vec![DAILY, LIMIT], None),
            (429, 30, vec![DAILY, LIMIT, MIDNIGHT], tomorrow),
            (200, NOON, vec![DAILY, LIMIT, SOME_LEFT], Some(Lesson::Left(5_893))),
            (200, NOON, vec![DAILY, LIMIT, NONE_LEFT], Some(Lesson::Left(0))),
            (200, 30, vec![DAILY, LIMIT, NONE_LEFT], None),
            (200, NOON, vec![LIMIT, SOME_LEFT], None),
            // A user's.
            (429, NOON, vec![DAILY, ("x-ratelimit-limit", "100"), NONE_LEFT, MIDNIGHT], None),
            (429, NOON, vec![DAILY, MIDNIGHT], None),
            (429, NOON, vec![LIMIT, SOME_LEFT], None),
            (429, NOON, vec![LIMIT, SOME_LEFT, MIDNIGHT], None),
            (200, NOON, vec![DAILY, ("x-ratelimit-limit", "100"), NONE_LEFT], None),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(lesson(status, &headers(&pairs), at(now)), expected, "{status} {now} {pairs:?}");
        }
    }

    #[test]
    fn a_label_is_read_in_any_case() {
        for (name, expected) in [
            ("Light", Some(RateLimit::Light)),
            ("MEDIUM", Some(RateLimit::Medium)),
            ("heavy", Some(RateLimit::Heavy)),
            ("RESOURCE-INTENSIVE", Some(RateLimit::ResourceIntensive)),
            ("Other", None),
        ] {
            assert_eq!(label(&headers(&[("x-ratelimit-category", name)])), expected);
        }
        assert_eq!(label(&HeaderMap::new()), None);
    }
}

//! The status of a rate limit in a response, for programs that read it themselves.

use std::time::SystemTime;

use http::HeaderMap;

use crate::{
    endpoint::{
        classify::{header, limit_kind, retry_at},
        operation::RateLimit,
    },
    error::LimitKind,
};

/// The status of a rate limit, as reported in a response's `x-ratelimit-*` headers. Zoom often omits some of them.
///
/// [`Response::rate_limit`](crate::Response::rate_limit) returns it. The limit may be that of a single user rather than
/// the account's: some operations may be called only 100 times per day for each user.
///
/// # Examples
///
/// ```
/// use std::time::SystemTime;
///
/// use zoom_core::{error::LimitKind, operation::RateLimit, rate_limit::RateLimitStatus};
///
/// let mut headers = http::HeaderMap::new();
/// headers.insert("x-ratelimit-category", http::HeaderValue::from_static("Light"));
/// headers.insert("x-ratelimit-type", http::HeaderValue::from_static("Daily-limit"));
/// headers.insert("x-ratelimit-limit", http::HeaderValue::from_static("6000"));
/// headers.insert("x-ratelimit-remaining", http::HeaderValue::from_static("5893"));
///
/// let status = RateLimitStatus::read(&headers, SystemTime::now()).unwrap();
/// assert_eq!((status.label, status.kind), (Some(RateLimit::Light), Some(LimitKind::Daily)));
/// assert_eq!((status.limit, status.remaining), (Some(6_000), Some(5_893)));
/// assert!(status.resets_at.unwrap() > SystemTime::now());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimitStatus {
    /// The label under which Zoom counted the call, which may differ from the declared one (`x-ratelimit-category`).
    pub label: Option<RateLimit>,
    /// Whether the numbers apply to a second or to a day (`x-ratelimit-type`).
    pub kind: Option<LimitKind>,
    /// How many calls the limit allows (`x-ratelimit-limit`).
    pub limit: Option<u64>,
    /// How many calls remain (`x-ratelimit-remaining`).
    pub remaining: Option<u64>,
    /// When the limit is reset: at the next 00:00 UTC for a daily limit, otherwise as `retry-after` or
    /// `x-ratelimit-reset` says.
    pub resets_at: Option<SystemTime>,
}

impl RateLimitStatus {
    /// Reads the headers of a response that arrived at `now`. Returns `None` if they say nothing about a limit.
    #[must_use]
    pub fn read(headers: &HeaderMap, now: SystemTime) -> Option<Self> {
        let number = |name| header(headers, name)?.trim().parse().ok();
        let status = Self {
            label: label(headers),
            kind: limit_kind(headers),
            limit: number("x-ratelimit-limit"),
            remaining: number("x-ratelimit-remaining"),
            resets_at: retry_at(headers, now),
        };
        let Self { label, kind, limit, remaining, resets_at: _ } = &status;
        // `retry-after` alone does not indicate a limit: other responses contain it too.
        let is_about_a_limit = label.is_some() || kind.is_some() || limit.is_some() || remaining.is_some();
        (is_about_a_limit || headers.contains_key("x-ratelimit-reset")).then_some(status)
    }
}

/// Returns the label under which Zoom counted a call, which may differ from the declared one.
#[must_use]
#[allow(unreachable_pub, reason = "zoom-redis can use it only with some features")]
pub fn label(headers: &HeaderMap) -> Option<RateLimit> {
    let name = header(headers, "x-ratelimit-category")?;
    [RateLimit::Light, RateLimit::Medium, RateLimit::Heavy, RateLimit::ResourceIntensive]
        .into_iter()
        .find(|label| label.to_string().eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use http::{HeaderName, HeaderValue};

    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn what_zoom_reports_of_a_limit_is_read_and_what_it_omits_is_none() {
        const NOON: u64 = 12 * 3_600;
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        let nothing = RateLimitStatus { label: None, kind: None, limit: None, remaining: None, resets_at: None };
        for (pairs, expected) in [
            (vec![], None),
            (vec![("retry-after", "5")], None),
            (vec![("x-ratelimit-remaining", "many")], None),
            (vec![("x-ratelimit-reset", "43202")], Some(RateLimitStatus { resets_at: Some(at(43_202)), ..nothing })),
            (vec![("x-ratelimit-remaining", " 7 ")], Some(RateLimitStatus { remaining: Some(7), ..nothing })),
            (
                vec![("x-ratelimit-category", "HEAVY"), ("x-ratelimit-type", "QPS"), ("x-ratelimit-reset", "43202")],
                Some(RateLimitStatus {
                    label: Some(RateLimit::Heavy),
                    kind: Some(LimitKind::Burst),
                    resets_at: Some(at(43_202)),
                    ..nothing
                }),
            ),
            (
                vec![
                    ("x-ratelimit-type", "Daily-limit"),
                    ("x-ratelimit-limit", "6000"),
                    ("x-ratelimit-remaining", "0"),
                ],
                Some(RateLimitStatus {
                    kind: Some(LimitKind::Daily),
                    limit: Some(6_000),
                    remaining: Some(0),
                    resets_at: Some(at(86_400)),
                    ..nothing
                }),
            ),
        ] {
            assert_eq!(RateLimitStatus::read(&headers(&pairs), at(NOON)), expected, "{pairs:?}");
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

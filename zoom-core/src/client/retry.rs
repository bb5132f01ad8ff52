//! Decides whether, and when, a failed attempt is retried. The decisions are pure; the client carries them out.
//!
//! A decision depends on whether the request is known to have been sent. A request that was not sent is retried,
//! whatever its method; so is one that Zoom rejected with 429, since Zoom has not acted on it. If the outcome is
//! unknown, only an idempotent request is retried.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use http::StatusCode;

use crate::{
    clock,
    endpoint::retry_after,
    error::{Error, Recovery},
    random,
};

/// How many times and for how long a call is retried, and how long it waits before each attempt.
///
/// The maximum wait doubles with each attempt, from `base` up to `cap`, and the actual wait is a random fraction of it
/// (full jitter). A wait that Zoom asks for is never shortened. The whole call has its own time limit: see
/// [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
///
/// # Examples
///
/// ```
/// use std::time::Duration;
///
/// use zoom_core::{retry::RetryPolicy, AccessToken, Client};
///
/// let patient = RetryPolicy::default().max_attempts(8).max_retry_after(Duration::from_secs(30));
/// let client = Client::builder().auth(AccessToken::new("secret")).retry(patient).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct RetryPolicy {
    max_attempts: u32,
    base: Duration,
    cap: Duration,
    max_retry_after: Duration,
    max_elapsed: Duration,
    also: Option<Predicate>,
    never: Option<Predicate>,
}

/// A predicate on the error of an attempt.
type Predicate = fn(&Error) -> bool;

/// Policies are equal if they have the same settings, including the same functions. Two functions with the same
/// behavior may count as different.
impl PartialEq for RetryPolicy {
    fn eq(&self, other: &Self) -> bool {
        let Self { max_attempts, base, cap, max_retry_after, max_elapsed, also, never } = *self;
        let is_same = |one: Option<Predicate>, other: Option<Predicate>| match (one, other) {
            (Some(one), Some(other)) => std::ptr::fn_addr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        (max_attempts, base, cap, max_retry_after, max_elapsed)
            == (other.max_attempts, other.base, other.cap, other.max_retry_after, other.max_elapsed)
            && is_same(also, other.also)
            && is_same(never, other.never)
    }
}

impl Eq for RetryPolicy {}

impl Default for RetryPolicy {
    /// Four attempts within 45 seconds, with waits of up to 0.25, 0.5 and 1 second, in addition to a wait of up to 10
    /// seconds if Zoom asks for one.
    fn default() -> Self {
        Self {
            max_attempts: 4,
            base: Duration::from_millis(250),
            cap: Duration::from_secs(10),
            max_retry_after: Duration::from_secs(10),
            max_elapsed: Duration::from_secs(45),
            also: None,
            never: None,
        }
    }
}

impl RetryPolicy {
    /// Returns a policy with one attempt and no retries.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{retry::RetryPolicy, AccessToken, Client};
    ///
    /// let client = Client::builder().auth(AccessToken::new("secret")).retry(RetryPolicy::never()).build()?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first; 4 by default.
    #[must_use]
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Sets the maximum of the first wait and the maximum of all waits; 0.25 and 10 seconds by default.
    ///
    /// # Examples
    ///
    /// A nightly job, which may take longer:
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use zoom_core::{retry::RetryPolicy, AccessToken, Client};
    ///
    /// let patient = RetryPolicy::default()
    ///     .max_attempts(10)
    ///     .backoff(Duration::from_secs(1), Duration::from_secs(60)) // up to 1, 2, 4, … 60, 60 seconds
    ///     .max_elapsed(Duration::from_secs(10 * 60));
    /// let client = Client::builder()
    ///     .auth(AccessToken::new("secret"))
    ///     .retry(patient)
    ///     .timeout(Duration::from_secs(11 * 60)) // longer than `max_elapsed`, or it would end the call first
    ///     .build()?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub const fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        (self.base, self.cap) = (base, cap);
        self
    }

    /// Sets the longest wait that Zoom may ask for; 10 seconds by default. If Zoom asks for a longer wait, the call
    /// fails at once; if the reason is a rate limit, [`Error::RateLimited`] states when the call can be attempted
    /// again.
    #[must_use]
    pub const fn max_retry_after(mut self, wait: Duration) -> Self {
        self.max_retry_after = wait;
        self
    }

    /// Sets the time since the start of the call after which no further attempt begins; 45 seconds by default.
    ///
    /// If the [`RateLimiter`](crate::rate_limit::RateLimiter) has no permit within that time, the call fails at once with
    /// [`Error::RateLimited`].
    #[must_use]
    pub const fn max_elapsed(mut self, elapsed: Duration) -> Self {
        self.max_elapsed = elapsed;
        self
    }

    /// Also retries errors that are not generally [retryable](Error::is_retryable) but for which `retry` returns
    /// `true`. By default, no other errors are retried.
    ///
    /// This setting never causes a call to act twice: a call that is not idempotent, such as a POST, is retried only if
    /// it was not sent, or if Zoom rejected it (429, or another status from 400 to 499 except 408). The number of
    /// attempts, the waits and the budget of retries are the same as for other errors. If a response can't be decoded,
    /// its call is not retried.
    ///
    /// # Examples
    ///
    /// Retrying while Zoom can't find a recording that it has announced, which may be the case for a few seconds:
    ///
    /// ```
    /// use zoom_core::{retry::RetryPolicy, AccessToken, Client};
    ///
    /// let client = Client::builder()
    ///     .auth(AccessToken::new("secret"))
    ///     .retry(RetryPolicy::default().also_retry(|error| error.code() == Some(3301)))
    ///     .build()?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub const fn also_retry(mut self, retry: fn(&Error) -> bool) -> Self {
        self.also = Some(retry);
        self
    }

    /// Does not retry errors for which `never` returns `true`, regardless of the other settings. By default, there are
    /// none.
    ///
    /// # Examples
    ///
    /// Not retrying while a test has taken the server down:
    ///
    /// ```
    /// use http::StatusCode;
    /// use zoom_core::{retry::RetryPolicy, AccessToken, Client};
    ///
    /// let client = Client::builder()
    ///     .auth(AccessToken::new("secret"))
    ///     .retry(RetryPolicy::default().never_retry(|error| error.status() == Some(StatusCode::SERVICE_UNAVAILABLE)))
    ///     .build()?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub const fn never_retry(mut self, never: fn(&Error) -> bool) -> Self {
        self.never = Some(never);
        self
    }

    /// Returns how a call that failed with this error can be repeated, with the exceptions that this policy makes.
    fn recovery(&self, error: &Error) -> Recovery {
        let says = |predicate: Option<Predicate>| predicate.is_some_and(|predicate| predicate(error));
        match error.recovery() {
            _ if says(self.never) => Recovery::Never,
            Recovery::Never if says(self.also) => {
                if is_rejected(error) {
                    Recovery::NotActedOn
                } else {
                    Recovery::MaybeActedOn
                }
            }
            recovery => recovery,
        }
    }

    /// Returns how long an attempt may still wait before it starts.
    pub(crate) const fn left(&self, elapsed: Duration) -> Duration {
        self.max_elapsed.saturating_sub(elapsed)
    }
}

/// The state of a call whose last attempt has failed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attempt {
    /// The number of attempts so far.
    pub(crate) number: u32,
    /// How long the call may still wait before the next attempt.
    pub(crate) left: Duration,
    /// Whether the call can be sent twice without acting twice.
    pub(crate) idempotent: bool,
}

/// Decides whether to retry, and how long to wait first. `chance` is between 0 and 1.
pub(crate) fn decide(
    policy: &RetryPolicy,
    attempt: Attempt,
    error: &Error,
    now: SystemTime,
    chance: f64,
) -> Option<Duration> {
    // The failure of an earlier refresh does not count as an attempt of this call, which may wait for the next refresh.
    let spent = attempt.number - u32::from(is_earlier_failure(error));
    if policy.max_attempts <= 1 || spent >= policy.max_attempts {
        return None;
    }
    let doubled = policy.base.saturating_mul(1_u32.checked_shl(attempt.number - 1).unwrap_or(u32::MAX));
    let backoff = doubled.min(policy.cap).min(clock::FAR).mul_f64(chance);
    match policy.recovery(error) {
        Recovery::Never => return None,
        Recovery::MaybeActedOn if !attempt.idempotent => return None,
        Recovery::MaybeActedOn | Recovery::NotActedOn => {}
    }
    let retry_at = match error {
        // The rate limiter has already compared the wait with the time that is left.
        Error::RateLimited(limited) if limited.response().is_none() => return None,
        Error::RateLimited(limited) => limited.retry_at(),
        Error::Api(error) => retry_after::from_headers(error.headers(), now),
        // A token refresh has its own retries.
        Error::Auth(error) if error.is_of_refresh() => return None,
        Error::Auth(error) => error.retry_at(),
        _ => None,
    };
    let wait = match retry_at.map(|at| at.duration_since(now).unwrap_or_default()) {
        Some(requested) if requested > policy.max_retry_after => return None,
        // The wait is never shorter than requested, and callers do not all retry at the same moment.
        Some(requested) => requested.saturating_add(backoff),
        None => backoff,
    };
    // If no time is left, there is no further attempt, not even one without a wait.
    (wait <= attempt.left && !attempt.left.is_zero()).then_some(wait)
}

/// Returns whether this error, which is not generally retryable, shows that Zoom has not acted on the call.
fn is_rejected(error: &Error) -> bool {
    match error {
        Error::Transport(error) => !error.may_have_been_sent(),
        Error::Auth(_) => true,
        error => error.status().is_some_and(|status| status.is_client_error() && status != StatusCode::REQUEST_TIMEOUT),
    }
}

/// Returns whether nothing was attempted because an earlier token refresh had just failed.
pub(crate) fn is_earlier_failure(error: &Error) -> bool {
    matches!(error, Error::Auth(error) if error.is_of_earlier_refresh())
}

/// Limits retries to a fraction of all calls: each retry draws from a bucket, which each success refills a little. When
/// Zoom is down, retries therefore do not multiply the number of calls.
#[derive(Debug)]
pub(crate) struct Budget(Mutex<u32>);

impl Budget {
    const FULL: u32 = 500;
    const RETRY: u32 = 5;
    const SUCCESS: u32 = 1;

    pub(crate) const fn new() -> Self {
        Self(Mutex::new(Self::FULL))
    }

    /// Draws a retry from the bucket, and returns whether the bucket contained enough.
    pub(crate) fn draw(&self) -> bool {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let rest = left.checked_sub(Self::RETRY);
        *left = rest.unwrap_or(*left);
        rest.is_some()
    }

    pub(crate) fn fill(&self) {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = (*left + Self::SUCCESS).min(Self::FULL);
    }
}

/// Returns a random fraction to multiply the maximum wait by.
pub(crate) fn chance() -> f64 {
    random::fraction()
}

#[cfg(test)]
mod tests {
    use crate::body::Body;
    use http::Response;

    use super::*;
    use crate::{
        endpoint::{
            classify::classify,
            operation::{ErrorCode, Operation},
        },
        error::{AuthError, LimitKind, RateLimitError, RequestError, TransportError, TransportErrorKind},
    };

    static OPERATION: Operation = Operation { name: "Get", path: "/", ..Operation::GET };

    const NOW: SystemTime = SystemTime::UNIX_EPOCH;

    fn api(status: u16, headers: &[(&str, &str)]) -> Error {
        let mut response = Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        classify(&OPERATION, response.body(Body::empty()).unwrap()).unwrap_err()
    }

    /// An error that Zoom reports with a successful status.
    fn reported() -> Error {
        static OPERATION: Operation = Operation { errors: &[ErrorCode::new(200, 300, "no")], ..Operation::GET };
        classify(&OPERATION, Response::new(Body::from(r#"{"code":300,"message":"no"}"#))).unwrap_err()
    }

    fn transport(kind: TransportErrorKind, sent: bool) -> Error {
        let error = TransportError::new(kind);
        if sent { error.into() } else { error.not_sent().into() }
    }

    #[test]
    fn is_retryable_and_the_retry_policy_are_one_decision() {
        use TransportErrorKind::{Connect, Cut, Other, Timeout, Tls, TooLarge};
        let limiter = |kind| Error::from(RateLimitError::not_sent(kind, None, ""));
        // The error; whether it is retryable; whether an idempotent call is sent again; whether any other call is.
        for (error, retryable, idempotent, other) in [
            (transport(Connect, false), true, true, true),
            (transport(Timeout, false), true, true, true),
            (transport(Timeout, true), true, true, false),
            (transport(Cut, true), true, true, false),
            (transport(Tls, false), false, false, false),
            (transport(TooLarge(5), true), false, false, false),
            (transport(Other, true), false, false, false),
            (api(429, &[]), true, true, true),
            (api(429, &[("x-ratelimit-type", "QPS")]), true, true, true),
            (api(429, &[("x-ratelimit-type", "Daily-limit")]), false, false, false),
            (api(408, &[]), true, true, false),
            (api(500, &[]), true, true, false),
            (api(502, &[]), true, true, false),
            (api(503, &[]), true, true, false),
            (api(504, &[]), true, true, false),
            (api(501, &[]), false, false, false),
            (api(400, &[]), false, false, false),
            (api(401, &[]), false, false, false),
            (api(404, &[]), false, false, false),
            (api(302, &[]), false, false, false),
            // The limiter has already waited as long as the call allows.
            (limiter(None), true, false, false),
            (limiter(Some(LimitKind::Burst)), true, false, false),
            (limiter(Some(LimitKind::Daily)), false, false, false),
            (RateLimitError::unavailable("").into(), true, false, false),
            (AuthError::unavailable("").into(), true, true, true),
            (AuthError::rejected("").into(), false, false, false),
            (AuthError::new("").into(), false, false, false),
            (RequestError::new("a", "").into(), false, false, false),
        ] {
            assert_eq!(error.is_retryable(), retryable, "{error:?}");
            for (idempotent, expected) in [(true, idempotent), (false, other)] {
                let attempt = Attempt { number: 1, left: Duration::from_secs(45), idempotent };
                let decided = decide(&RetryPolicy::default(), attempt, &error, NOW, 0.5);
                assert_eq!(decided.is_some(), expected, "{error:?} idempotent {idempotent}");
            }
        }
    }

    #[test]
    fn a_predicate_retries_more_and_less_and_no_call_acts_twice() {
        use TransportErrorKind::{Connect, Cut, Other, Tls};
        let limiter = || Error::from(RateLimitError::not_sent(None, None, ""));
        // The error; whether, if the predicate returns `true`, an idempotent call is sent again; whether any other call
        // is.
        for (error, idempotent, other) in [
            (api(404, &[]), true, true),
            (api(409, &[]), true, true),
            (api(408, &[]), true, false),
            (reported(), true, false),
            (api(302, &[]), true, false),
            (api(501, &[]), true, false),
            (api(500, &[]), true, false),
            // The wait until midnight is longer than the policy allows.
            (api(429, &[("x-ratelimit-type", "Daily-limit")]), false, false),
            (transport(Tls, false), true, true),
            (transport(Other, true), true, false),
            (transport(Cut, true), true, false),
            (transport(Connect, false), true, true),
            (AuthError::rejected("").into(), true, true),
            // The rate limiter has already waited as long as the call allows.
            (limiter(), false, false),
        ] {
            for (idempotent, expected) in [(true, idempotent), (false, other)] {
                let attempt = Attempt { number: 1, left: Duration::from_secs(45), idempotent };
                let decided = |policy: &RetryPolicy| decide(policy, attempt, &error, NOW, 0.0).is_some();
                let also = RetryPolicy::default().also_retry(|_| true);
                assert_eq!(decided(&also), expected, "{error:?} idempotent {idempotent}");
                assert!(!decided(&also.never_retry(|_| true)), "{error:?}");
                assert!(!decided(&also.max_attempts(1)), "{error:?}");
                let neither = RetryPolicy::default().also_retry(|_| false).never_retry(|_| false);
                assert_eq!(decided(&neither), decided(&RetryPolicy::default()), "{error:?}");
            }
        }
        let policy = RetryPolicy::default().also_retry(Error::is_not_found);
        assert_eq!(policy, policy);
        assert_ne!(policy, RetryPolicy::default());
    }

    #[test]
    fn a_wait_doubles_and_is_never_shorter_than_asked_for() {
        // The attempt, the time left in milliseconds, the error, the fraction of the wait; the wait in milliseconds.
        let cut = || transport(TransportErrorKind::Cut, true);
        let asked = |seconds: &'static str| api(429, &[("retry-after", seconds)]);
        for (number, left, error, chance, expected) in [
            (1, 45_000, cut(), 1.0, Some(250)),
            (1, 45_000, cut(), 0.0, Some(0)),
            (2, 45_000, cut(), 1.0, Some(500)),
            (3, 45_000, cut(), 0.5, Some(500)),
            (4, 45_000, cut(), 1.0, None),
            (1, 25, cut(), 0.1, Some(25)),
            (1, 24, cut(), 0.1, None),
            (1, 0, cut(), 0.0, None),
            (1, 1_999, api(429, &[("retry-after", "1970-01-01T00:00:02Z")]), 0.0, None),
            (1, 45_000, api(429, &[]), 1.0, Some(250)),
            (1, 45_000, api(429, &[("retry-after", "Thu, 01 Jan 1970 00:00:02 GMT")]), 0.5, Some(2_125)),
            (1, 45_000, api(429, &[("retry-after", "1970-01-01T00:00:02Z")]), 0.0, Some(2_000)),
            (1, 45_000, api(429, &[("retry-after", "1970-01-01T01:00:00Z")]), 0.0, None),
            (1, 45_000, api(503, &[("retry-after", "1970-01-01T00:00:03Z")]), 0.0, Some(3_000)),
            (1, 45_000, api(503, &[("retry-after", "1970-01-01T00:01:00Z")]), 0.0, None),
        ] {
            let attempt = Attempt { number, left: Duration::from_millis(left), idempotent: true };
            let decided = decide(&RetryPolicy::default(), attempt, &error, NOW, chance);
            assert_eq!(decided, expected.map(Duration::from_millis), "{number} {left} {error} {chance}");
        }
        // A wait in seconds is counted from the arrival of the response.
        let Error::RateLimited(limited) = asked("7") else { panic!("a rate limit") };
        assert!(limited.retry_at().is_some());
        let many = Attempt { number: 60, left: Duration::from_secs(45), idempotent: true };
        let endless = RetryPolicy::default().max_attempts(u32::MAX);
        assert_eq!(decide(&endless, many, &cut(), NOW, 1.0), Some(Duration::from_secs(10)));
    }

    #[test]
    fn retries_are_a_limited_share_of_all_calls() {
        let budget = Budget::new();
        assert_eq!((0..1_000).filter(|_| budget.draw()).count(), 100);
        for _ in 0..9 {
            budget.fill();
        }
        assert!(budget.draw());
        assert!(!budget.draw());
    }
}

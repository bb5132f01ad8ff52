//! Whether a failed attempt is made again, and when: pure decisions, taken by the client.
//!
//! What counts is what is known of the sending. What was not sent is sent again, whatever the method; what Zoom refused
//! with 429 too, for it was not acted on. Where nothing is known, only what may be repeated without acting twice is
//! repeated.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use crate::{
    error::{AuthErrorKind, Error, LimitKind, TransportErrorKind},
    random,
};

/// How often, how long and after which waits a call is tried again.
///
/// The waits double from `base` up to `cap`, and each is a random part of that (full jitter). A wait that Zoom asks for
/// is not shortened. The whole call has its own time limit, see [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
///
/// # Examples
///
/// ```
/// use std::time::Duration;
///
/// use zoom_core::{AccessToken, Client, RetryPolicy};
///
/// let patient = RetryPolicy::default().attempts(8).longest_wait(Duration::from_secs(30));
/// let client = Client::builder().auth(AccessToken::new("secret")).retry(patient).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    attempts: u32,
    base: Duration,
    cap: Duration,
    longest_wait: Duration,
    elapsed: Duration,
}

impl Default for RetryPolicy {
    /// Four attempts; waits of up to 0.25, 0.5 and 1 second; a wait that Zoom asks for of up to 10 seconds.
    fn default() -> Self {
        Self {
            attempts: 4,
            base: Duration::from_millis(250),
            cap: Duration::from_secs(10),
            longest_wait: Duration::from_secs(10),
            elapsed: Duration::from_secs(45),
        }
    }
}

impl RetryPolicy {
    /// One attempt.
    #[must_use]
    pub fn never() -> Self {
        Self::default().attempts(1)
    }

    /// Sets how many attempts a call has at most, the first included.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets the longest first wait, and the longest of all.
    #[must_use]
    pub const fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        (self.base, self.cap) = (base, cap);
        self
    }

    /// Sets the longest wait that Zoom may ask for. Where it asks for more, the call ends with
    /// [`Error::RateLimited`] at once, which says until when.
    #[must_use]
    pub const fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Sets after how long no attempt is begun any more; 45 seconds unless set.
    ///
    /// A call whose place is further away than that, by its [`RateLimiter`](crate::RateLimiter), ends with
    /// [`Error::RateLimited`] at once.
    #[must_use]
    pub const fn elapsed(mut self, elapsed: Duration) -> Self {
        self.elapsed = elapsed;
        self
    }

    /// How long an attempt may still wait before it begins.
    pub(crate) const fn left(&self, elapsed: Duration) -> Duration {
        self.elapsed.saturating_sub(elapsed)
    }
}

/// What is known of a call that has failed once more.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attempt {
    /// How many attempts there were.
    pub(crate) number: u32,
    /// How long it may still wait before the next one.
    pub(crate) left: Duration,
    /// Whether the call may be sent twice without acting twice.
    pub(crate) idempotent: bool,
}

/// Whether to try again, and after which wait. `chance` lies between 0 and 1.
pub(crate) fn decide(
    policy: &RetryPolicy,
    attempt: Attempt,
    error: &Error,
    now: SystemTime,
    chance: f64,
) -> Option<Duration> {
    if attempt.number >= policy.attempts {
        return None;
    }
    let doubled = policy.base.saturating_mul(1_u32.checked_shl(attempt.number - 1).unwrap_or(u32::MAX));
    let backoff = doubled.min(policy.cap).mul_f64(chance);
    let asked = |at: Option<SystemTime>| at.map(|at| at.duration_since(now).unwrap_or_default());
    let wait = match error {
        Error::RateLimited(limited) if limited.kind() == Some(LimitKind::Daily) => return None,
        // A rate limiter has weighed the wait already.
        Error::RateLimited(limited) if limited.response().is_none() => return None,
        Error::RateLimited(limited) => match asked(limited.retry_at()) {
            Some(asked) if asked > policy.longest_wait => return None,
            // Upwards only: others were told the same moment.
            Some(asked) => asked + backoff,
            None => backoff,
        },
        Error::Transport(error) => {
            let is_passing = match error.kind() {
                TransportErrorKind::Connect | TransportErrorKind::Timeout | TransportErrorKind::Cut => true,
                TransportErrorKind::Tls | TransportErrorKind::TooLarge(_) | TransportErrorKind::Other => false,
            };
            if !is_passing || (error.may_have_been_sent() && !attempt.idempotent) {
                return None;
            }
            backoff
        }
        Error::Api(error) if attempt.idempotent && matches!(error.status().as_u16(), 408 | 500 | 502 | 503 | 504) => {
            match asked(error.retry_at(now)) {
                Some(asked) if asked > policy.longest_wait => return None,
                Some(asked) => asked + backoff,
                None => backoff,
            }
        }
        Error::Auth(error) if error.kind() == AuthErrorKind::Unavailable => backoff,
        Error::Api(_) | Error::Auth(_) | Error::InvalidRequest(_) | Error::Decode(_) | Error::File(_) => return None,
    };
    // Without any time left, not even an attempt without a wait.
    (wait <= attempt.left && !attempt.left.is_zero()).then_some(wait)
}

/// How much of all calls may be retries: a bucket that each retry draws from and each success fills a little. When
/// Zoom is down, calls stop to multiply.
#[derive(Debug)]
pub(crate) struct Budget(Mutex<u32>);

impl Budget {
    const FULL: u32 = 500;
    const RETRY: u32 = 5;
    const SUCCESS: u32 = 1;

    pub(crate) const fn new() -> Self {
        Self(Mutex::new(Self::FULL))
    }

    /// Whether a retry may be made, which is then paid for.
    pub(crate) fn draw(&self) -> bool {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let paid = left.checked_sub(Self::RETRY);
        *left = paid.unwrap_or(*left);
        paid.is_some()
    }

    pub(crate) fn fill(&self) {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = (*left + Self::SUCCESS).min(Self::FULL);
    }
}

/// The part of a wait that is waited.
pub(crate) fn chance() -> f64 {
    random::fraction()
}

#[cfg(test)]
mod tests {
    use crate::body::Body;
    use http::Response;

    use super::*;
    use crate::{
        classify::classify,
        decode::Answer,
        error::{AuthError, InvalidRequest, RateLimited, TransportError},
        operation::{Base, Operation},
    };

    static OPERATION: Operation = Operation {
        name: "Get",
        method: http::Method::GET,
        path: "/",
        params: &[],
        groups: &[],
        body: None,
        paginate: None,
        base: Base::Api,
        scopes: &[],
        rate_limit: None,
        errors: &[],
        answer: Answer::Json,
        idempotent: true,
        deprecated: false,
        doc: "",
    };

    const NOW: SystemTime = SystemTime::UNIX_EPOCH;

    fn api(status: u16, headers: &[(&str, &str)]) -> Error {
        let mut response = Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        classify(&OPERATION, response.body(Body::empty()).unwrap()).unwrap_err()
    }

    fn transport(kind: TransportErrorKind, sent: bool) -> Error {
        let error = TransportError::new(kind);
        if sent { error.into() } else { error.not_sent().into() }
    }

    #[test]
    fn what_is_known_of_the_sending_decides() {
        use TransportErrorKind::{Connect, Cut, Other, Timeout, Tls, TooLarge};
        // The error; whether a call that may be repeated, and one that may not, is tried again.
        for (error, repeatable, other) in [
            (transport(Connect, false), true, true),
            (transport(Timeout, false), true, true),
            (transport(Timeout, true), true, false),
            (transport(Cut, true), true, false),
            (transport(Tls, false), false, false),
            (transport(TooLarge(5), true), false, false),
            (transport(Other, true), false, false),
            (api(429, &[]), true, true),
            (api(429, &[("x-ratelimit-type", "Daily-limit")]), false, false),
            (api(408, &[]), true, false),
            (api(500, &[]), true, false),
            (api(502, &[]), true, false),
            (api(503, &[]), true, false),
            (api(504, &[]), true, false),
            (api(501, &[]), false, false),
            (api(400, &[]), false, false),
            (api(401, &[]), false, false),
            (api(404, &[]), false, false),
            (api(302, &[]), false, false),
            (RateLimited::not_sent(None, None, "").into(), false, false),
            (AuthError::unavailable("").into(), true, true),
            (AuthError::refused("").into(), false, false),
            (AuthError::new("").into(), false, false),
            (InvalidRequest::new("a", "").into(), false, false),
        ] {
            for (idempotent, expected) in [(true, repeatable), (false, other)] {
                let attempt = Attempt { number: 1, left: Duration::from_secs(45), idempotent };
                let decided = decide(&RetryPolicy::default(), attempt, &error, NOW, 0.5);
                assert_eq!(decided.is_some(), expected, "{error:?} idempotent {idempotent}");
            }
        }
    }

    #[test]
    fn a_wait_doubles_and_is_never_shorter_than_asked_for() {
        // The attempt, the time left in milliseconds, the error, the part of the wait; the wait in milliseconds.
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
        // In seconds it counts from when the answer came.
        let Error::RateLimited(limited) = asked("7") else { panic!("a rate limit") };
        assert!(limited.retry_at().is_some());
        let many = Attempt { number: 60, left: Duration::from_secs(45), idempotent: true };
        let endless = RetryPolicy::default().attempts(u32::MAX);
        assert_eq!(decide(&endless, many, &cut(), NOW, 1.0), Some(Duration::from_secs(10)));
    }

    #[test]
    fn retries_are_a_share_of_all_calls() {
        let budget = Budget::new();
        assert_eq!((0..1_000).filter(|_| budget.draw()).count(), 100);
        for _ in 0..9 {
            budget.fill();
        }
        assert!(budget.draw());
        assert!(!budget.draw());
    }
}

//! Measures when calls were granted, and how many were granted in any window.

use std::{
    future::poll_fn,
    mem,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use zoom_core::{
    error::RateLimitError,
    rate_limit::{LimitedCall, RateLimiter},
};

/// Two times in microseconds between which a call was granted.
pub(crate) type Granted = [u64; 2];

fn now() -> u64 {
    u64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros()).unwrap()
}

/// Waits until a call is granted, and returns two times between which this happened. The limiter decides during its
/// polls; before the first and after the last poll, the process may have to wait for CPU time.
pub(crate) async fn granted(
    limiter: &impl RateLimiter,
    call: LimitedCall<'_>,
    max_wait: Duration,
) -> Result<Granted, RateLimitError> {
    let (mut before, mut is_begun) = (now(), false);
    let mut acquiring = limiter.acquire(call, max_wait);
    let polled = poll_fn(|context| {
        if mem::replace(&mut is_begun, true) {
            before = now();
        }
        acquiring.as_mut().poll(context)
    });
    polled.await?;
    Ok([before, now()])
}

/// Checks that no second contains more calls than the limit, wherever it begins.
pub(crate) fn check(mut calls: Vec<Granted>, limit: usize) {
    calls.sort_unstable_by_key(|[_, after]| *after);
    for window in calls.windows(limit + 1) {
        // The longest possible duration, because it is not the limiter's fault if a process had to wait for CPU time.
        let first = window.iter().map(|[before, _]| before).min().unwrap();
        let took = window[limit][1] - first;
        assert!(took >= 1_000_000, "{} calls were granted in {took} microseconds", limit + 1);
    }
    // If most calls had to wait for CPU time, nothing would have been checked.
    let late = calls.iter().filter(|[before, after]| after - before > 5_000).count();
    assert!(late < calls.len() / 2, "{late} of {} calls had to wait for CPU time", calls.len());
}

//! The clocks of this crate: no other module reads the time.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::Instant;

/// Thirty years: longer than any reasonable wait, and short enough to be added to any point in time.
pub(crate) const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// Returns the time of the system's clock, which follows tokio's: a test that pauses or advances that clock also pauses or
/// advances this one.
pub(crate) fn now() -> SystemTime {
    let (system, real, tokio) = (SystemTime::now(), std::time::Instant::now(), instant().into_std());
    match tokio.checked_duration_since(real) {
        Some(ahead) => system + ahead,
        None => system - real.duration_since(tokio),
    }
}

/// Returns the time after `wait`, which may have any length: the sum never overflows.
pub(crate) fn after(now: Instant, wait: Duration) -> Instant {
    now + wait.min(FAR)
}

/// Returns the end of the day that contains `now`: the next 00:00 UTC, when Zoom's daily limits are reset.
pub(crate) fn next_midnight(now: SystemTime) -> SystemTime {
    const DAY: u64 = 24 * 60 * 60;
    let seconds = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    UNIX_EPOCH.checked_add(Duration::from_secs((seconds / DAY + 1).saturating_mul(DAY))).unwrap_or(now)
}

/// Returns the time of tokio's monotonic clock, which a test can pause.
pub(crate) fn instant() -> Instant {
    Instant::now()
}

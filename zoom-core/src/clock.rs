//! The only module that reads the time.

use std::time::{Duration, SystemTime};

use tokio::time::Instant;

/// Thirty years: longer than any wait, and short enough to be added to any moment.
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

/// Returns the time of tokio's monotonic clock, which a test can pause.
pub(crate) fn instant() -> Instant {
    Instant::now()
}

//! The only place where time is read.

use std::time::{Duration, SystemTime};

use tokio::time::Instant;

/// Longer than anything that is waited for, and short enough to be added to any moment: thirty years.
pub(crate) const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// Now, by the system's clock. It goes along with tokio's: a test that stops that one, or moves it, does so to this one.
pub(crate) fn now() -> SystemTime {
    let (system, real, tokio) = (SystemTime::now(), std::time::Instant::now(), instant().into_std());
    match tokio.checked_duration_since(real) {
        Some(ahead) => system + ahead,
        None => system - real.duration_since(tokio),
    }
}

/// Now, by a clock that only goes forward. It is tokio's, so that a test can stop it.
pub(crate) fn instant() -> Instant {
    Instant::now()
}

//! The only place where time is read.

use std::time::SystemTime;

use tokio::time::Instant;

/// Now, by the system's clock.
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

/// Now, by a clock that only goes forward. It is tokio's, so that a test can stop it.
pub(crate) fn instant() -> Instant {
    Instant::now()
}

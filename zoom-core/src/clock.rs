//! The only place where time is read.

use std::time::{Instant, SystemTime};

/// Now, by the system's clock.
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

/// Now, by a clock that only goes forward: for measuring how long something takes.
pub(crate) fn instant() -> Instant {
    Instant::now()
}

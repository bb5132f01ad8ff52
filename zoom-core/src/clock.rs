//! The only place where the time of day is read.

use std::time::SystemTime;

/// Now, by the system's clock.
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

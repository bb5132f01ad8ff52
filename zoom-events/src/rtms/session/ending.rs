//! How close a session is to its end.

use std::time::Duration;

use crate::rtms::code::StopReason;

/// How close the session is to its end.
#[derive(Clone, Copy, Debug)]
pub(super) enum Ending {
    No,
    /// Zoom announced it, or was asked for it.
    Soon {
        until: Duration,
        reason: StopReason,
    },
    Done,
}

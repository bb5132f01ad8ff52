//! How close a session is to its end.

use std::time::Duration;

use crate::rtms::code::StopReason;

/// How close the session is to its end.
#[derive(Clone, Copy, Debug)]
pub(super) enum Ending {
    No,
    /// Zoom announced the end, or the program requested it.
    Soon {
        until: Duration,
        reason: StopReason,
    },
    Done,
}

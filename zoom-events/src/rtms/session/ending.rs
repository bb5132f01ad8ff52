//! How far the end of a session is.

use std::time::Duration;

use crate::rtms::code::StopReason;

/// How far the end is.
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

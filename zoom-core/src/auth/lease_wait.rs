//! The waits of a login while another process refreshes its tokens.

use std::time::Duration;

use tokio::time::Instant;

use crate::{clock, random};

/// How long to wait for another process's refresh: twice the time limit of a call to Zoom's OAuth server.
const PATIENCE: Duration = Duration::from_secs(60);

/// The longest wait for a lease to end by itself. A store that reports a longer one may not hold up calls forever.
const LONGEST_PATIENCE: Duration = Duration::from_secs(10 * 60);

/// The wait before the store is looked at again, which doubles up to the longest.
const FIRST_WAIT: Duration = Duration::from_millis(5);
const LONGEST_WAIT: Duration = Duration::from_millis(160);

/// Waits, each longer than the one before.
pub(super) struct LeaseWait {
    patience: Duration,
    deadline: Instant,
    wait: Duration,
}

impl LeaseWait {
    /// Begins to wait for a refresh.
    pub(super) fn begin() -> Self {
        Self::within(PATIENCE)
    }

    /// Begins to wait for a lease. If its holder was killed, it remains for as long as a lease lasts, and the
    /// next holder has to refresh.
    pub(super) fn for_lease(longest_lease: Duration) -> Self {
        Self::within(PATIENCE.saturating_add(longest_lease))
    }

    /// Begins to wait for at most `patience`, and for at most ten minutes.
    pub(super) fn within(patience: Duration) -> Self {
        let patience = patience.min(LONGEST_PATIENCE);
        Self { patience, deadline: clock::instant() + patience, wait: FIRST_WAIT }
    }

    /// Returns how long all waits have taken together.
    pub(super) fn patience(&self) -> Duration {
        self.patience
    }

    /// Waits once. Returns whether there was any time left.
    pub(super) async fn again(&mut self) -> bool {
        let left = self.deadline.saturating_duration_since(clock::instant());
        if left.is_zero() {
            return false;
        }
        // Processes that began together do not look together.
        let wait = self.wait.mul_f64(random::fraction().mul_add(0.5, 0.75));
        tokio::time::sleep(wait.min(left)).await;
        self.wait = self.wait.saturating_mul(2).min(LONGEST_WAIT);
        true
    }
}

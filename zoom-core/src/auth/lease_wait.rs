//! The waits between attempts while another process refreshes the tokens.

use std::time::Duration;

use tokio::time::Instant;

use crate::{clock, random};

/// How long to wait for another process's refresh: twice the time limit of a call to Zoom's OAuth server.
const PATIENCE: Duration = Duration::from_secs(60);

/// The longest wait for a lease to end by itself, so that a store that reports a longer lease does not hold up calls
/// forever.
const LONGEST_PATIENCE: Duration = Duration::from_secs(10 * 60);

/// The wait before the store is read again, without jitter; it doubles each time, up to `LONGEST_WAIT`.
const FIRST_WAIT: Duration = Duration::from_millis(5);
const LONGEST_WAIT: Duration = Duration::from_millis(160);

/// A sequence of waits, which grow longer up to a maximum.
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

    /// Begins to wait for a lease. If its holder was killed, the lease remains until it expires, and the next holder
    /// has to refresh.
    pub(super) fn for_lease(longest_lease: Duration) -> Self {
        Self::within(PATIENCE.saturating_add(longest_lease))
    }

    /// Begins to wait for at most `patience`, but no longer than ten minutes.
    pub(super) fn within(patience: Duration) -> Self {
        let patience = patience.min(LONGEST_PATIENCE);
        Self { patience, deadline: clock::instant() + patience, wait: FIRST_WAIT }
    }

    /// Returns how long all waits may take together.
    pub(super) fn patience(&self) -> Duration {
        self.patience
    }

    /// Waits once, unless no time is left. Returns whether there was any time left.
    pub(super) async fn again(&mut self) -> bool {
        let left = self.deadline.saturating_duration_since(clock::instant());
        if left.is_zero() {
            return false;
        }
        // Processes that began together must not read the store at the same moments.
        let wait = self.wait.mul_f64(random::fraction().mul_add(0.5, 0.75));
        tokio::time::sleep(wait.min(left)).await;
        self.wait = self.wait.saturating_mul(2).min(LONGEST_WAIT);
        true
    }
}

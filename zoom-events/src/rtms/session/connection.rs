//! One connection of a session: its phase, and its deadlines.

use std::time::Duration;

use crate::rtms::{error::RtmsError, link::Link, settings::Timing};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    Waiting {
        until: Duration,
    },
    Connecting,
    /// The WebSocket is open, but Zoom has not responded to the handshake yet.
    Opened {
        until: Duration,
    },
    Live {
        since: Duration,
    },
}

#[derive(Debug)]
pub(super) struct Connection {
    pub(super) link: Link,
    pub(super) phase: Phase,
    /// When the last message arrived.
    pub(super) heard_at: Duration,
    /// The time by which the connection must be live.
    window_ends: Duration,
    /// When the last message of a lost connection arrived.
    lost_at: Option<Duration>,
    pub(super) was_live: bool,
    pub(super) attempts: u32,
    /// How many attempts in a row failed or did not last.
    pub(super) failures: u32,
    /// How many attempts in a row failed in a way that a retry can't fix.
    pub(super) permanent_failures: usize,
    pub(super) last_error: Option<RtmsError>,
}

impl Connection {
    pub(super) fn new(link: Link, window_ends: Duration) -> Self {
        Self {
            link,
            phase: Phase::Connecting,
            heard_at: Duration::ZERO,
            window_ends,
            lost_at: None,
            was_live: false,
            attempts: 0,
            failures: 0,
            permanent_failures: 0,
            last_error: None,
        }
    }

    pub(super) fn is_live(&self) -> bool {
        matches!(self.phase, Phase::Live { .. })
    }

    /// Marks the connection as accepted by Zoom. Returns how long the connection was lost, if it was.
    pub(super) fn accepted(&mut self, now: Duration) -> Option<Duration> {
        self.phase = Phase::Live { since: now };
        self.was_live = true;
        self.last_error = None;
        self.lost_at.take().map(|lost_at| now.saturating_sub(lost_at))
    }

    /// Marks the connection as ended. Returns whether it was live.
    pub(super) fn disconnected(&mut self, now: Duration, window: Duration, timing: &Timing) -> bool {
        let Phase::Live { since } = self.phase else { return false };
        // The count of failures is not reset after a short-lived connection, so that two programs that keep taking the
        // stream from each other do so less and less often.
        if now.saturating_sub(since) >= timing.max_silence {
            self.failures = 0;
        }
        self.window_ends = now.saturating_add(window);
        self.lost_at = Some(self.heard_at);
        true
    }

    pub(super) fn deadline(&self, timing: &Timing) -> Duration {
        match self.phase {
            Phase::Waiting { until } | Phase::Opened { until } => until.min(self.window_ends),
            Phase::Connecting => self.window_ends,
            Phase::Live { .. } => self.heard_at.saturating_add(timing.max_silence),
        }
    }

    pub(super) fn is_due(&self, now: Duration, timing: &Timing) -> bool {
        self.deadline(timing) <= now
    }

    pub(super) fn is_silent(&self, now: Duration, timing: &Timing) -> bool {
        matches!(self.phase, Phase::Opened { .. } | Phase::Live { .. }) && self.is_due(now, timing)
    }

    pub(super) fn is_too_late(&self, now: Duration) -> bool {
        !self.is_live() && self.window_ends <= now
    }
}

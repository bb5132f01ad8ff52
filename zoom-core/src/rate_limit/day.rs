//! A limit a day. Zoom's days end at 00:00 UTC.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const DAY: u64 = 24 * 60 * 60;

/// How many calls are left of a day's.
#[derive(Debug)]
pub(super) struct Day {
    limit: u32,
    /// Days since 1970: which day it is that the calls are counted of.
    number: u64,
    left: u32,
}

impl Day {
    pub(super) const fn new(limit: u32) -> Self {
        Self { limit, number: 0, left: limit }
    }

    pub(super) const fn limit(&self) -> u32 {
        self.limit
    }

    /// How many calls are left at `now`.
    pub(super) fn left(&mut self, now: SystemTime) -> u32 {
        let number = seconds(now) / DAY;
        if number != self.number {
            (self.number, self.left) = (number, self.limit);
        }
        self.left
    }

    /// Counts a call.
    pub(super) fn spend(&mut self, now: SystemTime) {
        self.left = self.left(now).saturating_sub(1);
    }

    /// Takes note that Zoom has no more than this left. It counts the calls of all programs.
    pub(super) fn learn(&mut self, left: u32, now: SystemTime) {
        self.left = self.left(now).min(left);
    }
}

/// When the day ends that `now` is in.
pub(super) fn end(now: SystemTime) -> SystemTime {
    let seconds = seconds(now);
    // No later than the present by more than a day, so there is such a time.
    UNIX_EPOCH + Duration::from_secs(seconds - seconds % DAY + DAY)
}

/// How long the day has lasted that `now` is in.
pub(super) fn since_it_began(now: SystemTime) -> Duration {
    Duration::from_secs(seconds(now) % DAY)
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_anew_at_midnight() {
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        let mut day = Day::new(3);
        // The time, and how many are left then, before one is spent.
        for (seconds, left) in
            [(0, 3), (1, 2), (DAY - 1, 1), (DAY - 1, 0), (DAY, 3), (2 * DAY, 3), (2 * DAY, 2), (DAY, 3)]
        {
            assert_eq!(day.left(at(seconds)), left, "{seconds}");
            day.spend(at(seconds));
        }
        for (now, ends) in [(0, DAY), (DAY - 1, DAY), (DAY, 2 * DAY), (DAY + 1, 2 * DAY)] {
            assert_eq!(end(at(now)), at(ends));
            assert_eq!(since_it_began(at(now)), Duration::from_secs(now % DAY));
        }
    }

    #[test]
    fn what_zoom_counts_is_believed_if_it_is_less() {
        let now = UNIX_EPOCH;
        let mut day = Day::new(10);
        day.learn(20, now);
        assert_eq!(day.left(now), 10);
        day.learn(4, now);
        day.spend(now);
        assert_eq!(day.left(now), 3);
        assert_eq!(day.left(now + Duration::from_secs(DAY)), 10);
    }
}

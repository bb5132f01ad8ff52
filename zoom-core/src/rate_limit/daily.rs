//! A limit per day. Zoom's days end at 00:00 UTC.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const DAY: u64 = 24 * 60 * 60;

/// Counts the calls of a day.
#[derive(Debug)]
pub(super) struct DailyCount {
    limit: u32,
    /// The day that `remaining` belongs to, in days since 1970.
    day: u64,
    remaining: u32,
    /// The lowest number that Zoom has reported on that day, or the limit.
    reported: u32,
}

impl DailyCount {
    pub(super) const fn new(limit: u32) -> Self {
        Self { limit, day: 0, remaining: limit, reported: limit }
    }

    pub(super) const fn limit(&self) -> u32 {
        self.limit
    }

    /// Returns how many calls remain on the day of `now`.
    pub(super) fn remaining(&mut self, now: SystemTime) -> u32 {
        let day = seconds(now) / DAY;
        if day != self.day {
            (self.day, self.remaining, self.reported) = (day, self.limit, self.limit);
        }
        self.remaining
    }

    /// Counts a call.
    pub(super) fn spend(&mut self, now: SystemTime) {
        self.remaining = self.remaining(now).saturating_sub(1);
    }

    /// Takes back a call that was not sent. One that was counted yesterday changes nothing.
    pub(super) fn release(&mut self, now: SystemTime) {
        self.remaining = self.remaining(now).saturating_add(1).min(self.reported);
    }

    /// Lowers the count to what Zoom reports, which counts the calls of all programs.
    pub(super) fn observe(&mut self, remaining: u32, now: SystemTime) {
        self.remaining = self.remaining(now).min(remaining);
        self.reported = self.reported.min(remaining);
    }
}

/// Returns how much of the day of `now` has passed.
pub(super) fn elapsed(now: SystemTime) -> Duration {
    Duration::from_secs(seconds(now) % DAY)
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock;

    #[test]
    fn the_count_starts_again_at_midnight() {
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        let mut count = DailyCount::new(3);
        // The time, and how many remain then, before one is spent.
        for (seconds, remaining) in
            [(0, 3), (1, 2), (DAY - 1, 1), (DAY - 1, 0), (DAY, 3), (2 * DAY, 3), (2 * DAY, 2), (DAY, 3)]
        {
            assert_eq!(count.remaining(at(seconds)), remaining, "{seconds}");
            count.spend(at(seconds));
        }
        for (now, ends) in [(0, DAY), (DAY - 1, DAY), (DAY, 2 * DAY), (DAY + 1, 2 * DAY)] {
            assert_eq!(clock::next_midnight(at(now)), at(ends));
            assert_eq!(elapsed(at(now)), Duration::from_secs(now % DAY));
        }
    }

    #[test]
    fn a_call_that_was_not_sent_is_taken_back_up_to_what_zoom_has_reported() {
        let now = UNIX_EPOCH;
        let mut count = DailyCount::new(10);
        count.release(now);
        assert_eq!(count.remaining(now), 10);
        count.spend(now);
        count.spend(now);
        count.release(now);
        assert_eq!(count.remaining(now), 9);
        count.observe(4, now);
        count.release(now);
        assert_eq!(count.remaining(now), 4);
        count.spend(now);
        count.release(now);
        assert_eq!(count.remaining(now), 4);
        count.release(now + Duration::from_secs(DAY));
        assert_eq!(count.remaining(now + Duration::from_secs(DAY)), 10);
    }

    #[test]
    fn a_lower_count_from_zoom_is_adopted() {
        let now = UNIX_EPOCH;
        let mut count = DailyCount::new(10);
        count.observe(20, now);
        assert_eq!(count.remaining(now), 10);
        count.observe(4, now);
        count.spend(now);
        assert_eq!(count.remaining(now), 3);
        assert_eq!(count.remaining(now + Duration::from_secs(DAY)), 10);
    }
}

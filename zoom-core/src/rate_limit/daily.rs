//! A daily limit. Zoom's days end at 00:00 UTC.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const DAY: u64 = 24 * 60 * 60;

/// Counts a day's calls.
#[derive(Debug)]
pub(super) struct DailyCount {
    limit: u32,
    /// The day to which `remaining` applies, in days since 1970.
    day: u64,
    remaining: u32,
    /// The lowest number that Zoom has reported on that day, or the limit.
    reported: u32,
    /// The number of the first permit that `remaining` includes. Earlier permits belong to another day, or were counted
    /// before Zoom last reported a count, which includes only calls that were sent.
    first: u64,
}

impl DailyCount {
    pub(super) const fn new(limit: u32) -> Self {
        Self { limit, day: 0, remaining: limit, reported: limit, first: u64::MAX }
    }

    pub(super) const fn limit(&self) -> u32 {
        self.limit
    }

    /// Returns how many calls remain on the day of `now`.
    pub(super) fn remaining(&mut self, now: SystemTime) -> u32 {
        let day = seconds(now) / DAY;
        if day != self.day {
            *self = Self { day, ..Self::new(self.limit) };
        }
        self.remaining
    }

    /// Counts a call. Each permit must have a higher number than the one before.
    pub(super) fn spend(&mut self, permit: u64, now: SystemTime) {
        self.remaining = self.remaining(now).saturating_sub(1);
        self.first = self.first.min(permit);
    }

    /// Gives back a call that was not sent, unless the count no longer includes it.
    pub(super) fn release(&mut self, permit: u64) {
        if permit >= self.first {
            self.remaining = self.remaining.saturating_add(1).min(self.reported);
        }
    }

    /// Lowers the count to the one that Zoom reports, which includes the calls of all programs.
    pub(super) fn observe(&mut self, remaining: u32, now: SystemTime) {
        if remaining <= self.remaining(now) {
            (self.remaining, self.first) = (remaining, u64::MAX);
        }
        self.reported = self.reported.min(remaining);
    }
}

/// Returns how much of the day has passed at `now`.
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
        // The time, and how many calls remain then, before one is spent.
        for (seconds, remaining) in
            [(0, 3), (1, 2), (DAY - 1, 1), (DAY - 1, 0), (DAY, 3), (2 * DAY, 3), (2 * DAY, 2), (DAY, 3)]
        {
            assert_eq!(count.remaining(at(seconds)), remaining, "{seconds}");
            count.spend(1, at(seconds));
        }
        for (now, ends) in [(0, DAY), (DAY - 1, DAY), (DAY, 2 * DAY), (DAY + 1, 2 * DAY)] {
            assert_eq!(clock::next_midnight(at(now)), at(ends));
            assert_eq!(elapsed(at(now)), Duration::from_secs(now % DAY));
        }
    }

    #[test]
    fn a_call_that_was_not_sent_is_given_back_up_to_what_zoom_has_reported() {
        let now = UNIX_EPOCH;
        let mut count = DailyCount::new(10);
        count.spend(1, now);
        count.spend(2, now);
        count.release(1);
        assert_eq!(count.remaining(now), 9);
        // Zoom reports fewer remaining calls than this count.
        count.observe(4, now);
        count.release(2);
        assert_eq!(count.remaining(now), 4);
        count.spend(3, now);
        count.release(3);
        assert_eq!(count.remaining(now), 4);
        // Zoom reports more remaining calls than this count, so the count is not changed.
        count.spend(4, now);
        count.spend(5, now);
        count.observe(3, now);
        count.release(4);
        assert_eq!(count.remaining(now), 3);
    }

    #[test]
    fn a_call_is_not_given_back_to_a_count_that_zoom_has_reported_since() {
        let now = UNIX_EPOCH;
        // The count that Zoom reports is lower than ours or equal to it, so the first call is no longer part of the
        // count.
        for reported in [5, 9] {
            let mut count = DailyCount::new(10);
            count.spend(1, now);
            count.observe(reported, now);
            count.spend(2, now);
            count.release(1);
            assert_eq!(count.remaining(now), reported - 1);
            count.release(2);
            assert_eq!(count.remaining(now), reported);
        }
    }

    #[test]
    fn a_call_is_given_back_only_on_the_day_that_it_was_counted_on() {
        let (today, tomorrow) = (UNIX_EPOCH, UNIX_EPOCH + Duration::from_secs(DAY));
        // This holds even if the clock is set back to the day of the first call.
        for days in [vec![today, tomorrow], vec![today, tomorrow, today], vec![tomorrow, today]] {
            let mut count = DailyCount::new(10);
            let mut permit = 0;
            for day in &days {
                permit += 1;
                count.spend(permit, *day);
            }
            let now = days[days.len() - 1];
            for earlier in 1..permit {
                count.release(earlier);
                assert_eq!(count.remaining(now), 9, "{days:?}");
            }
            count.release(permit);
            assert_eq!(count.remaining(now), 10, "{days:?}");
        }
        // Nothing has been counted since midnight.
        let mut count = DailyCount::new(10);
        count.spend(1, today);
        assert_eq!(count.remaining(tomorrow), 10);
        count.release(1);
        assert_eq!(count.remaining(tomorrow), 10);
    }

    #[test]
    fn a_lower_count_from_zoom_is_adopted() {
        let now = UNIX_EPOCH;
        let mut count = DailyCount::new(10);
        count.observe(20, now);
        assert_eq!(count.remaining(now), 10);
        count.observe(4, now);
        count.spend(1, now);
        assert_eq!(count.remaining(now), 3);
        assert_eq!(count.remaining(now + Duration::from_secs(DAY)), 10);
    }
}

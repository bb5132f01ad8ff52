//! A limit a second or a minute, on governor: calls keep a distance from each other.
//!
//! Zoom counts in windows of which nobody else knows when they begin, and a request takes its time to arrive. So the
//! distance is such that no window has more than its number, wherever it begins: the few that may follow each other at
//! once, and all that follow them in the same second, are counted together.

use std::{cell::Cell, num::NonZeroU32, time::Duration};

use governor::{
    RateLimiter,
    middleware::NoOpMiddleware,
    state::{InMemoryState, NotKeyed},
};
use tokio::time::Instant;

use super::plan::Quota;
use crate::clock;

/// By how much one request may be slower on its way than another, without Zoom seeing too many in one window.
const JITTER: Duration = Duration::from_millis(40);

/// Calls that keep their distance.
#[derive(Debug)]
pub(super) struct Pace {
    quota: Quota,
    distance: Duration,
    began: Instant,
    limiter: RateLimiter<NotKeyed, InMemoryState, HandedIn, NoOpMiddleware<Duration>>,
    /// When the next call may be made, once the calls that may follow each other at once have.
    next: Instant,
}

impl Pace {
    pub(super) fn new(quota: Quota, began: Instant) -> Self {
        // With a burst of b, b + (window + jitter) / distance calls fit into a window: no more than the quota.
        let distance = (quota.window() + JITTER) / (quota.requests() - quota.burst() + 1);
        let cells = governor::Quota::with_period(distance).unwrap_or(governor::Quota::per_second(NonZeroU32::MAX));
        let cells = cells.allow_burst(NonZeroU32::new(quota.burst()).unwrap_or(NonZeroU32::MIN));
        Self {
            quota,
            distance,
            began,
            limiter: RateLimiter::direct_with_clock(cells, HandedIn::default()),
            next: began,
        }
    }

    pub(super) const fn quota(&self) -> Quota {
        self.quota
    }

    /// Makes a call at `now`, or says when it may be made.
    pub(super) fn go(&mut self, now: Instant) -> Result<(), Instant> {
        self.limiter.clock().0.set(now.duration_since(self.began));
        let gone = self.limiter.check().map_err(|not_until| self.began + not_until.earliest_possible());
        self.next = gone.err().unwrap_or(now + self.distance);
        gone
    }

    /// When a call may be made that comes after `ahead` others, none of which may be made before `open`.
    pub(super) fn expected(&self, ahead: u32, open: Instant) -> Instant {
        self.next.max(open) + self.distance.saturating_mul(ahead).min(clock::FAR)
    }
}

/// Governor's clock, set before it is asked: how long it is since the pace began.
#[derive(Debug, Default)]
struct HandedIn(Cell<Duration>);

impl governor::clock::Clock for HandedIn {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MILLISECOND: Duration = Duration::from_millis(1);

    /// When so many calls are made that are always in a hurry, counted from the first. Timers wake at full milliseconds.
    fn calls(quota: Quota, number: usize) -> Vec<Duration> {
        let began = clock::instant();
        let (mut pace, mut now, mut calls) = (Pace::new(quota, began), Duration::ZERO, Vec::new());
        while calls.len() < number {
            match pace.go(began + now) {
                Ok(()) => calls.push(now),
                Err(at) => {
                    let wake = at.duration_since(began).as_micros().div_ceil(1_000);
                    now = MILLISECOND * u32::try_from(wake).unwrap();
                }
            }
        }
        calls
    }

    #[test]
    fn no_window_has_more_than_its_number_and_a_busy_one_nearly_has_it() {
        // The quota, and how much of it a busy window has, in percent.
        for (quota, least) in [
            (Quota::per_second(80), 94),
            (Quota::per_second(60), 94),
            (Quota::per_second(40), 93),
            (Quota::per_second(30), 92),
            (Quota::per_second(20), 91),
            (Quota::per_second(10), 95),
            (Quota::per_second(5), 95),
            (Quota::per_second(4), 95),
            (Quota::per_second(2), 95),
            (Quota::per_second(1), 95),
            (Quota::per_second(0), 95),
            (Quota::per_second(10).at_once(10), 9),
            (Quota::per_second(10).at_once(100), 9),
            (Quota::per_minute(20), 94),
            (Quota::per_minute(10), 89),
            (Quota::per_minute(5), 79),
            (Quota::per_minute(10).at_once(1), 99),
            (Quota::per_minute(10).at_once(4), 69),
        ] {
            let calls = calls(quota, 400);
            let at_once = calls.iter().filter(|at| at.is_zero()).count();
            assert_eq!(at_once, quota.burst() as usize, "{quota}");
            // A window that begins as a call arrives which was slow, while those after it were not.
            let window = quota.window() + JITTER;
            for (index, at) in calls.iter().enumerate() {
                let within = calls[index..].iter().take_while(|other| **other < *at + window).count();
                assert!(within <= quota.requests() as usize, "{quota}: {within} from {at:?}");
            }
            let busy = calls[399].abs_diff(calls[100]);
            let in_a_window = 299.0 * quota.window().as_secs_f64() / busy.as_secs_f64();
            assert!(in_a_window >= f64::from(quota.requests() * least) / 100.0, "{quota}: {in_a_window}");
        }
    }

    #[test]
    fn the_wait_of_a_line_is_known_before_it_is_waited() {
        let began = clock::instant();
        let mut pace = Pace::new(Quota::per_second(10), began);
        assert_eq!(pace.go(began), Ok(()));
        let next = pace.go(began).unwrap_err();
        let distance = 104 * MILLISECOND;
        assert_eq!(next, began + distance);
        let later = began + 5_000 * MILLISECOND;
        for (ahead, open, expected) in [
            (0, began, next),
            (3, began, next + 3 * distance),
            (1, later, later + distance),
            (u32::MAX, began, next + u32::MAX * distance),
        ] {
            assert_eq!(pace.expected(ahead, open), expected, "{ahead}");
        }
    }
}

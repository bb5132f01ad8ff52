//! A limit per second or minute, enforced with pauses between calls, using governor.
//!
//! Only Zoom knows when its windows begin, and the time that requests take to arrive varies. The pauses are therefore
//! long enough that no window exceeds its limit, whenever it begins: a burst and the calls that follow it within one
//! window are counted together.

use std::{cell::Cell, num::NonZeroU32, time::Duration};

use governor::{
    RateLimiter,
    middleware::NoOpMiddleware,
    state::{InMemoryState, NotKeyed},
};
use tokio::time::Instant;

use super::plan::Quota;
use crate::clock;

/// By how much the travel times of two requests may differ without causing a window to exceed its limit.
const JITTER: Duration = Duration::from_millis(40);

/// Spaces out calls according to a [`Quota`].
#[derive(Debug)]
pub(super) struct Spacing {
    quota: Quota,
    /// The time between two calls once the burst is used up.
    interval: Duration,
    start: Instant,
    limiter: Limiter,
    /// When the next call may be made, assuming that the burst is used up.
    next: Instant,
    /// When the whole burst is available again, counted from `start`.
    whole: Duration,
    /// The last call, until it is given back.
    last: Option<Last>,
}

#[derive(Clone, Copy, Debug)]
struct Last {
    permit: u64,
    /// The values of `next` and `whole` before this call.
    next: Instant,
    whole: Duration,
}

type Limiter = RateLimiter<NotKeyed, InMemoryState, ManualClock, NoOpMiddleware<Duration>>;

impl Spacing {
    pub(super) fn new(quota: Quota, start: Instant) -> Self {
        // The interval is so long that a burst, and the calls that follow it within a window plus the jitter, do not
        // exceed the quota.
        let interval = (quota.window() + JITTER) / (quota.requests() - quota.allowed_burst() + 1);
        let limiter = limiter(quota, interval);
        Self { quota, interval, start, limiter, next: start, whole: Duration::ZERO, last: None }
    }

    pub(super) const fn quota(&self) -> Quota {
        self.quota
    }

    /// Counts a call at `now`, under the unique number of its permit. If it is too early, returns when the call may be
    /// made.
    pub(super) fn try_acquire(&mut self, permit: u64, now: Instant) -> Result<(), Instant> {
        let elapsed = now.duration_since(self.start);
        self.limiter.clock().0.set(elapsed);
        let acquired = self.limiter.check().map_err(|not_until| self.start + not_until.earliest_possible());
        if acquired.is_ok() {
            self.last = Some(Last { permit, next: self.next, whole: self.whole });
            self.whole = self.whole.max(elapsed) + self.interval;
        }
        self.next = acquired.err().unwrap_or(now + self.interval);
        acquired
    }

    /// Gives back a call that was not made, if it is the last one. A call that took the place of an earlier one would
    /// be closer to the calls after it than the limit allows.
    pub(super) fn release(&mut self, permit: u64) {
        let Some(Last { next, whole, .. }) = self.last.take_if(|last| last.permit == permit) else { return };
        (self.next, self.whole) = (next, whole);
        // Governor can't undo a call, but one call at the right time brings a new limiter into the same state.
        self.limiter = limiter(self.quota, self.interval);
        if let Some(at) = whole.checked_sub(self.interval) {
            self.limiter.clock().0.set(at);
            _ = self.limiter.check();
        }
    }

    /// Returns when a call may be made after `ahead` others, none of which may be made before `opening`.
    pub(super) fn expected(&self, ahead: u32, opening: Instant) -> Instant {
        self.next.max(opening) + self.interval.saturating_mul(ahead).min(clock::FAR)
    }
}

fn limiter(quota: Quota, interval: Duration) -> Limiter {
    let cells = governor::Quota::with_period(interval).unwrap_or(governor::Quota::per_second(NonZeroU32::MAX));
    let cells = cells.allow_burst(NonZeroU32::new(quota.allowed_burst()).unwrap_or(NonZeroU32::MIN));
    RateLimiter::direct_with_clock(cells, ManualClock::default())
}

/// Governor's clock: the time since `Spacing::start`, set before governor reads it.
#[derive(Debug, Default)]
struct ManualClock(Cell<Duration>);

impl governor::clock::Clock for ManualClock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MILLISECOND: Duration = Duration::from_millis(1);

    /// Returns the times at which `count` calls are made, each as early as possible, relative to the first. Timers wake
    /// at whole milliseconds.
    fn calls(quota: Quota, count: usize) -> Vec<Duration> {
        let start = clock::instant();
        let (mut spacing, mut now, mut calls) = (Spacing::new(quota, start), Duration::ZERO, Vec::new());
        while calls.len() < count {
            match spacing.try_acquire(1, start + now) {
                Ok(()) => calls.push(now),
                Err(at) => {
                    let wake = at.duration_since(start).as_micros().div_ceil(1_000);
                    now = MILLISECOND * u32::try_from(wake).unwrap();
                }
            }
        }
        calls
    }

    #[test]
    fn no_window_exceeds_its_limit_and_a_busy_one_nearly_reaches_it() {
        // The quota, and the minimum percentage of it that a busy window uses.
        for (quota, minimum) in [
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
            (Quota::per_second(10).burst(10), 9),
            (Quota::per_second(10).burst(100), 9),
            (Quota::per_minute(20), 94),
            (Quota::per_minute(10), 89),
            (Quota::per_minute(5), 79),
            (Quota::per_minute(10).burst(1), 99),
            (Quota::per_minute(10).burst(4), 69),
        ] {
            let calls = calls(quota, 400);
            let burst = calls.iter().filter(|at| at.is_zero()).count();
            assert_eq!(burst, quota.allowed_burst() as usize, "{quota}");
            // A window that begins with a call that arrived late, followed by calls that arrived on time.
            let window = quota.window() + JITTER;
            for (index, at) in calls.iter().enumerate() {
                let within = calls[index..].iter().take_while(|other| **other < *at + window).count();
                assert!(within <= quota.requests() as usize, "{quota}: {within} from {at:?}");
            }
            let busy = calls[399].abs_diff(calls[100]);
            let in_a_window = 299.0 * quota.window().as_secs_f64() / busy.as_secs_f64();
            assert!(in_a_window >= f64::from(quota.requests() * minimum) / 100.0, "{quota}: {in_a_window}");
        }
    }

    #[test]
    fn a_call_that_is_taken_back_leaves_no_trace() {
        let mut random = fastrand::Rng::with_seed(7);
        for quota in
            [Quota::per_second(10), Quota::per_second(10).burst(4), Quota::per_minute(5), Quota::per_minute(10)]
        {
            let start = clock::instant();
            let (mut spacing, mut expected) = (Spacing::new(quota, start), Spacing::new(quota, start));
            let mut now = start;
            let (mut taken_back, mut made) = (0, 0);
            for permit in 0..2_000 {
                now += Duration::from_micros(random.u64(0..2 * u64::try_from(expected.interval.as_micros()).unwrap()));
                if random.bool() && spacing.try_acquire(2 * permit, now).is_ok() {
                    spacing.release(2 * permit);
                    taken_back += 1;
                }
                let (ours, theirs) = (spacing.try_acquire(2 * permit + 1, now), expected.try_acquire(1, now));
                assert_eq!((ours, spacing.next), (theirs, expected.next), "{quota} at {:?}", now - start);
                made += usize::from(ours.is_ok());
            }
            assert!(taken_back > 300 && made > 300, "{quota}: {taken_back} taken back, {made} made");
        }
    }

    #[test]
    fn only_the_last_call_is_given_back_and_only_once() {
        let start = clock::instant();
        let full = |spacing: &mut Spacing| spacing.try_acquire(9, start).is_err();
        let mut spacing = Spacing::new(Quota::per_second(10).burst(2), start);
        assert_eq!((spacing.try_acquire(1, start), spacing.try_acquire(2, start)), (Ok(()), Ok(())));
        // Another call was made after it, so the first call's place is not freed.
        spacing.release(1);
        assert!(full(&mut spacing));
        // A call that was too early does not change anything.
        spacing.release(2);
        spacing.release(2);
        assert_eq!(spacing.try_acquire(3, start), Ok(()));
        assert!(full(&mut spacing));
        spacing.release(2);
        assert!(full(&mut spacing));
    }

    #[test]
    fn the_wait_in_a_queue_is_known_in_advance() {
        let start = clock::instant();
        let mut spacing = Spacing::new(Quota::per_second(10), start);
        assert_eq!(spacing.try_acquire(1, start), Ok(()));
        let next = spacing.try_acquire(1, start).unwrap_err();
        let interval = 104 * MILLISECOND;
        assert_eq!(next, start + interval);
        let later = start + 5_000 * MILLISECOND;
        for (ahead, opening, expected) in [
            (0, start, next),
            (3, start, next + 3 * interval),
            (1, later, later + interval),
            (u32::MAX, start, next + u32::MAX * interval),
        ] {
            assert_eq!(spacing.expected(ahead, opening), expected, "{ahead}");
        }
    }
}

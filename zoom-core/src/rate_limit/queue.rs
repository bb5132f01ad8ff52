//! Decides when the calls that are waiting for one label of one product may be sent. It does not wait itself.

use std::time::SystemTime;

use tokio::time::Instant;

use super::{
    daily::DailyCount,
    feedback::Feedback,
    permit::Permit,
    plan::{self, Plan, Product, Quota},
    spacing::Spacing,
};
use crate::{
    clock,
    endpoint::operation::RateLimit::{self, Heavy, Light, Medium, ResourceIntensive},
    error::{LimitKind, RateLimitError},
};

const LABELS: [RateLimit; 4] = [Light, Medium, Heavy, ResourceIntensive];

/// The number of queues: one per label and product.
pub(super) const QUEUES: usize = LABELS.len() * Product::ALL.len();

/// Returns the index of a label's queue.
pub(super) const fn queue_of(product: Product, label: RateLimit) -> usize {
    product as usize * LABELS.len() + label as usize
}

/// The current time, by both clocks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Now {
    pub(super) instant: Instant,
    pub(super) time: SystemTime,
}

impl Now {
    pub(super) fn read() -> Self {
        Self { instant: clock::instant(), time: clock::now() }
    }

    fn instant_of(self, time: SystemTime) -> Instant {
        self.instant + time.duration_since(self.time).unwrap_or_default().min(clock::FAR)
    }

    fn time_of(self, instant: Instant) -> SystemTime {
        self.time + instant.duration_since(self.instant)
    }
}

/// How long a call must wait, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wait {
    pub(super) until: Instant,
    reason: Reason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    /// The interval after the previous call has not passed yet.
    Spacing,
    /// The day's calls are used up, according to the count with this index.
    Daily(usize),
    /// Zoom reported that this limit has been reached.
    Blocked(LimitKind),
}

/// All queues, and the daily counts that they share.
#[derive(Debug)]
pub(super) struct Queues {
    start: Instant,
    all: Vec<Queue>,
    counts: Vec<DailyCount>,
    /// The number of the last permit; the first has number 1.
    permits: u64,
}

#[derive(Debug)]
struct Queue {
    product: Product,
    label: RateLimit,
    spacing: Spacing,
    /// The index of the daily count that includes the calls of this queue.
    count: Option<usize>,
    /// How many calls are waiting in the queue, including the first.
    waiting: u32,
    /// The time until which no call is sent, because Zoom reported that a limit has been reached.
    blocked: Option<Wait>,
}

impl Queues {
    pub(super) fn new(plan: Plan, start: Instant) -> Self {
        let queue = |product, label| Queue {
            product,
            label,
            spacing: Spacing::new(Quota::per_second(1), start),
            count: None,
            waiting: 0,
            blocked: None,
        };
        let all = Product::ALL.iter().flat_map(|product| LABELS.map(|label| queue(*product, label))).collect();
        let mut queues = Self { start, all, counts: Vec::new(), permits: 0 };
        for (product, label, quota) in plan::quotas(plan) {
            queues.set_quota(product, label, quota);
        }
        for (product, labels, requests) in plan::daily(plan) {
            queues.set_daily(product, labels, Some(requests));
        }
        queues
    }

    pub(super) fn set_quota(&mut self, product: Product, label: RateLimit, quota: Quota) {
        self.all[queue_of(product, label)].spacing = Spacing::new(quota, self.start);
    }

    pub(super) fn set_daily(&mut self, product: Product, labels: &[RateLimit], requests: Option<u32>) {
        let count = requests.map(|requests| {
            self.counts.push(DailyCount::new(requests));
            self.counts.len() - 1
        });
        for label in labels {
            self.all[queue_of(product, *label)].count = count;
        }
    }

    /// Counts a call that may be sent now, if no call is waiting and its label has no daily limit, which is the common
    /// case.
    pub(super) fn try_acquire(&mut self, queue: usize, now: Instant) -> Option<Permit> {
        let Queue { waiting, count, blocked, spacing, .. } = &mut self.all[queue];
        let is_open = *waiting == 0 && count.is_none() && blocked.is_none_or(|blocked| blocked.until <= now);
        let permit = self.permits + 1;
        if !is_open || spacing.try_acquire(permit, now).is_err() {
            return None;
        }
        self.permits = permit;
        Some(Permit::new(permit))
    }

    /// Adds a call to its queue, unless its turn is expected to come after its deadline.
    pub(super) fn join(&mut self, queue: usize, deadline: Instant, now: Now) -> Result<(), Wait> {
        let closed = self.closed(queue, self.waiting_for_count_of(queue), now);
        match closed.filter(|wait| wait.until > deadline).unwrap_or_else(|| self.expected(queue, now)) {
            // A call that need not wait is accepted even if its deadline has passed.
            wait if wait.until > deadline.max(now.instant) => Err(wait),
            _ => {
                self.all[queue].waiting += 1;
                Ok(())
            }
        }
    }

    pub(super) fn leave(&mut self, queue: usize) {
        self.all[queue].waiting -= 1;
    }

    /// Returns how long a call that joins the queue now must wait. The wait may turn out shorter, as earlier calls may
    /// be dropped.
    pub(super) fn expected(&mut self, queue: usize, now: Now) -> Wait {
        let closed = self.closed(queue, self.waiting_for_count_of(queue), now);
        let opening = closed.unwrap_or(Wait { until: now.instant, reason: Reason::Spacing });
        let Queue { waiting, spacing, .. } = &self.all[queue];
        match waiting {
            // If no call is waiting, this one will be the first, and will check `spacing` itself.
            0 => opening,
            waiting => Wait { until: spacing.expected(*waiting, opening.until), ..opening },
        }
    }

    /// Counts the first call of a queue. If it is too early, the error says how long the call must wait, and why.
    pub(super) fn acquire_first(&mut self, queue: usize, now: Now) -> Result<Permit, Wait> {
        if let Some(wait) = self.closed(queue, 0, now) {
            return Err(wait);
        }
        let permit = self.permits + 1;
        let spacing = &mut self.all[queue].spacing;
        spacing.try_acquire(permit, now.instant).map_err(|until| Wait { until, reason: Reason::Spacing })?;
        self.permits = permit;
        if let Some(count) = self.all[queue].count {
            self.counts[count].spend(permit, now.time);
        }
        Ok(Permit::new(permit))
    }

    /// Gives back what was counted for a call that was not sent, if the counts still include that call.
    pub(super) fn release(&mut self, queue: usize, permit: &Permit) {
        self.all[queue].spacing.release(permit.number());
        if let Some(count) = self.all[queue].count {
            self.counts[count].release(permit.number());
        }
    }

    /// Returns what blocks a whole queue, if anything, for a call that comes after `others` waiting calls with the same
    /// daily count.
    fn closed(&mut self, queue: usize, others: u32, now: Now) -> Option<Wait> {
        let Queue { count, blocked, .. } = self.all[queue];
        let count = count.filter(|count| self.counts[*count].remaining(now.time) <= others);
        let daily = count
            .map(|count| Wait { until: now.instant_of(clock::next_midnight(now.time)), reason: Reason::Daily(count) });
        daily.into_iter().chain(blocked).filter(|wait| wait.until > now.instant).max_by_key(|wait| wait.until)
    }

    /// Returns how many waiting calls share the daily count of this queue.
    fn waiting_for_count_of(&self, queue: usize) -> u32 {
        self.sharing(queue).map(|queue| self.all[queue].waiting).sum()
    }

    /// Returns the queues that share the daily count of this one, including this one.
    fn sharing(&self, queue: usize) -> impl Iterator<Item = usize> + use<'_> {
        let count = self.all[queue].count;
        (0..QUEUES).filter(move |other| *other == queue || (count.is_some() && self.all[*other].count == count))
    }

    pub(super) fn observe(&mut self, queue: usize, feedback: Feedback, now: Now) {
        match feedback {
            Feedback::Blocked(until) => {
                let window = self.all[queue].spacing.quota().window();
                let until = until.map_or(now.instant + window, |until| now.instant_of(until));
                self.all[queue].block(Wait { until, reason: Reason::Blocked(LimitKind::Burst) });
            }
            Feedback::BlockedForDay(until) => {
                let wait = Wait { until: now.instant_of(until), reason: Reason::Blocked(LimitKind::Daily) };
                for queue in self.sharing(queue).collect::<Vec<_>>() {
                    self.all[queue].block(wait);
                }
            }
            Feedback::DailyRemaining(remaining) => {
                if let Some(count) = self.all[queue].count {
                    self.counts[count].observe(remaining, now.time);
                }
            }
        }
    }

    /// The error of a call whose wait exceeds its deadline.
    pub(super) fn reject(&self, queue: usize, wait: Wait, now: Now) -> RateLimitError {
        let Queue { product, label, spacing, .. } = &self.all[queue];
        let (kind, limit) = match wait.reason {
            Reason::Spacing => {
                let quota = spacing.quota();
                let noun = if quota.requests() == 1 { "request" } else { "requests" };
                (LimitKind::Burst, format!("{} {label} {noun} {} to {product}", quota.requests(), quota.unit()))
            }
            Reason::Daily(count) => {
                let labels: Vec<_> = self.sharing(queue).map(|queue| self.all[queue].label.to_string()).collect();
                let limit = self.counts[count].limit();
                (LimitKind::Daily, format!("{limit} {} requests per day to {product}", labels.join(" and ")))
            }
            Reason::Blocked(kind) => {
                let unit = if kind == LimitKind::Daily { "per day" } else { spacing.quota().unit() };
                (kind, format!("{label} requests {unit} to {product}, which Zoom reports as reached"))
            }
        };
        RateLimitError::not_sent(Some(kind), Some(now.time_of(wait.until)), limit)
    }
}

impl Queue {
    /// Blocks the queue. Responses may arrive in any order, so the latest moment is used.
    fn block(&mut self, wait: Wait) {
        if self.blocked.is_none_or(|blocked| blocked.until < wait.until) {
            self.blocked = Some(wait);
        }
    }
}

//! Who may go when: the calls that wait for one label of one product stand in one line. It decides, and waits for nothing.

use std::time::SystemTime;

use tokio::time::Instant;

use super::{
    day::{self, Day},
    lesson::Lesson,
    pace::Pace,
    plan::{self, Plan, Product, Quota},
};
use crate::{
    clock,
    error::{LimitKind, RateLimited},
    operation::RateLimit::{self, Heavy, Light, Medium, ResourceIntensive},
};

const LABELS: [RateLimit; 4] = [Light, Medium, Heavy, ResourceIntensive];

/// How many lines there are.
pub(super) const LINES: usize = LABELS.len() * Product::ALL.len();

/// The line of a label, among those of all products.
pub(super) const fn line_of(product: Product, label: RateLimit) -> usize {
    product as usize * LABELS.len() + label as usize
}

/// The present, by both clocks.
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

/// What a call has to wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wait {
    pub(super) until: Instant,
    reason: Reason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    /// Its distance from the call before it.
    Pace,
    /// The next day, for the calls of this one are used up.
    Day(usize),
    /// What Zoom said of this limit.
    Told(LimitKind),
}

/// All lines, and the days that they share.
#[derive(Debug)]
pub(super) struct Lines {
    began: Instant,
    all: Vec<Line>,
    days: Vec<Day>,
}

#[derive(Debug)]
struct Line {
    product: Product,
    label: RateLimit,
    pace: Pace,
    /// Which of the days its calls are counted in.
    day: Option<usize>,
    /// How many stand in it, the first included.
    waiting: u32,
    /// Until when nobody goes, because Zoom said so.
    told: Option<Wait>,
}

impl Lines {
    pub(super) fn new(plan: Plan, began: Instant) -> Self {
        let line = |product, label| Line {
            product,
            label,
            pace: Pace::new(Quota::per_second(1), began),
            day: None,
            waiting: 0,
            told: None,
        };
        let all = Product::ALL.iter().flat_map(|product| LABELS.map(|label| line(*product, label))).collect();
        let mut lines = Self { began, all, days: Vec::new() };
        for (product, label, quota) in plan::quotas(plan) {
            lines.set_quota(product, label, quota);
        }
        for (product, labels, requests) in plan::daily(plan) {
            lines.set_daily(product, labels, Some(requests));
        }
        lines
    }

    pub(super) fn set_quota(&mut self, product: Product, label: RateLimit, quota: Quota) {
        self.all[line_of(product, label)].pace = Pace::new(quota, self.began);
    }

    pub(super) fn set_daily(&mut self, product: Product, labels: &[RateLimit], requests: Option<u32>) {
        let day = requests.map(|requests| {
            self.days.push(Day::new(requests));
            self.days.len() - 1
        });
        for label in labels {
            self.all[line_of(product, *label)].day = day;
        }
    }

    /// Sends a call at once, if all that could stop it is its distance from the one before. Most calls go like this.
    pub(super) fn pass(&mut self, line: usize, now: Instant) -> bool {
        let Line { waiting, day, told, pace, .. } = &mut self.all[line];
        let is_open = *waiting == 0 && day.is_none() && told.is_none_or(|told| told.until <= now);
        is_open && pace.go(now).is_ok()
    }

    /// Lets a call join its line, unless it is known already that its place comes after its deadline.
    pub(super) fn join(&mut self, line: usize, deadline: Instant, now: Now) -> Result<(), Wait> {
        let closed = self.closed(line, self.waiting_for_day_of(line), now);
        match closed.filter(|wait| wait.until > deadline).unwrap_or_else(|| self.expected(line, now)) {
            // Where nothing is to be waited for, a deadline may have passed already.
            wait if wait.until > deadline.max(now.instant) => Err(wait),
            _ => {
                self.all[line].waiting += 1;
                Ok(())
            }
        }
    }

    pub(super) fn leave(&mut self, line: usize) {
        self.all[line].waiting -= 1;
    }

    /// What a call has to wait for that joins a line, as far as it is known: those before it may yet give up.
    pub(super) fn expected(&mut self, line: usize, now: Now) -> Wait {
        let closed = self.closed(line, self.waiting_for_day_of(line), now);
        let open = closed.unwrap_or(Wait { until: now.instant, reason: Reason::Pace });
        let Line { waiting, pace, .. } = &self.all[line];
        match waiting {
            // The first asks the pace itself.
            0 => open,
            waiting => Wait { until: pace.expected(*waiting, open.until), ..open },
        }
    }

    /// Sends the first of a line, or says what it has to wait for.
    pub(super) fn go(&mut self, line: usize, now: Now) -> Result<(), Wait> {
        if let Some(wait) = self.closed(line, 0, now) {
            return Err(wait);
        }
        self.all[line].pace.go(now.instant).map_err(|until| Wait { until, reason: Reason::Pace })?;
        if let Some(day) = self.all[line].day {
            self.days[day].spend(now.time);
        }
        Ok(())
    }

    /// What stops a whole line, seen by a call that has to leave so many of the day's calls to others.
    fn closed(&mut self, line: usize, others: u32, now: Now) -> Option<Wait> {
        let Line { day, told, .. } = self.all[line];
        let day = day.filter(|day| self.days[*day].left(now.time) <= others);
        let day = day.map(|day| Wait { until: now.instant_of(day::end(now.time)), reason: Reason::Day(day) });
        day.into_iter().chain(told).filter(|wait| wait.until > now.instant).max_by_key(|wait| wait.until)
    }

    /// How many wait whose calls are counted in the same day.
    fn waiting_for_day_of(&self, line: usize) -> u32 {
        self.sharing(line).map(|line| self.all[line].waiting).sum()
    }

    /// The lines that share a day with this one, itself included.
    fn sharing(&self, line: usize) -> impl Iterator<Item = usize> + use<'_> {
        let day = self.all[line].day;
        (0..LINES).filter(move |other| *other == line || (day.is_some() && self.all[*other].day == day))
    }

    pub(super) fn learn(&mut self, line: usize, lesson: Lesson, now: Now) {
        match lesson {
            Lesson::Wait(until) => {
                let window = self.all[line].pace.quota().window();
                let until = until.map_or(now.instant + window, |until| now.instant_of(until));
                self.all[line].hold_back(Wait { until, reason: Reason::Told(LimitKind::PerSecond) });
            }
            Lesson::WaitForDay(until) => {
                let wait = Wait { until: now.instant_of(until), reason: Reason::Told(LimitKind::Daily) };
                for line in self.sharing(line).collect::<Vec<_>>() {
                    self.all[line].hold_back(wait);
                }
            }
            Lesson::Left(left) => {
                if let Some(day) = self.all[line].day {
                    self.days[day].learn(left, now.time);
                }
            }
        }
    }

    /// The error of a call that does not wait for this.
    pub(super) fn refuse(&self, line: usize, wait: Wait, now: Now) -> RateLimited {
        let Line { product, label, pace, .. } = &self.all[line];
        let (kind, limit) = match wait.reason {
            Reason::Pace => {
                let quota = pace.quota();
                (LimitKind::PerSecond, format!("{} {label} requests {} to {product}", quota.requests(), quota.each()))
            }
            Reason::Day(day) => {
                let labels: Vec<_> = self.sharing(line).map(|line| self.all[line].label.to_string()).collect();
                let limit = self.days[day].limit();
                (LimitKind::Daily, format!("{limit} {} requests a day to {product}", labels.join(" and ")))
            }
            Reason::Told(kind) => {
                let each = if kind == LimitKind::Daily { "a day" } else { pace.quota().each() };
                (kind, format!("{label} requests {each} to {product}, which Zoom says is used up"))
            }
        };
        RateLimited::not_sent(Some(kind), Some(now.time_of(wait.until)), limit)
    }
}

impl Line {
    /// Zoom's answers arrive in any order: the latest moment counts.
    fn hold_back(&mut self, wait: Wait) {
        if self.told.is_none_or(|told| told.until < wait.until) {
            self.told = Some(wait);
        }
    }
}

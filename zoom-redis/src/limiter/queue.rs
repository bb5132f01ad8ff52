//! The waiting calls of this process, the starts that were reserved for them, and the known counts. This module only
//! decides: it neither waits nor sends requests.

use std::{
    collections::{HashMap, VecDeque},
    time::Duration,
};

use tokio::time::Instant;
use zoom_core::{
    error::LimitKind,
    rate_limit::{PersonalLimit, Quota},
};

use super::{
    ask::{AHEAD, Ask, JITTER, Outcome, Reply},
    limits::{Limits, QUEUES, Reason},
};

/// The maximum number of starts that one request reserves.
const MAX_WANTED: u32 = 64;

/// The largest jitter that is requested when Redis is slow.
pub(super) const MAX_JITTER: Duration = Duration::from_secs(1);

/// How many replies in a row must be late before a larger jitter is requested, and how many must be on time before a
/// smaller one is.
const LATE: u32 = 3;
const IN_TIME: u32 = 100;

/// The longest time that a queue stays closed before Redis is asked again.
const MAX_CLOSED: Duration = Duration::from_secs(3_600);

/// How many personal counts are remembered in case the server loses its data.
const MAX_PERSONAL: usize = 10_000;

/// A call in a queue.
#[derive(Clone)]
pub(super) struct Caller {
    pub(super) id: u64,
    pub(super) personal: Vec<PersonalLimit>,
    pub(super) deadline: Instant,
}

/// A reserved start. It can be used from `from` to `until`.
#[derive(Clone, Copy, Debug)]
struct Start {
    from: Instant,
    until: Instant,
    day: u64,
    /// The only call that may use this start, because it was also counted against that call's personal limits; `None` if
    /// any call without personal limits may use it.
    owner: Option<u64>,
}

/// The next step of the first call in a queue.
#[derive(Debug)]
pub(super) enum Step {
    /// Send the call, which was counted on this day of the server's clock.
    Send(u64),
    /// Wait for the call's start, which is at this time.
    Start(Instant),
    /// Wait for a reply.
    Reply,
    /// Ask again at the first of the two times; no start is available before the second.
    Busy(Instant, Instant),
    /// Ask again at the first of the two times; nothing may be sent before the second.
    Closed(Instant, Instant, Reason),
    Ask,
}

#[derive(Default)]
pub(super) struct Line {
    /// Each waiting call, and whether it has personal limits.
    waiting: VecDeque<(u64, bool)>,
    starts: VecDeque<Start>,
    is_asking: bool,
    /// When to ask again, and the earliest time at which a start is available.
    busy: Option<(Instant, Instant)>,
    closed: Option<Closed>,
    /// The time until which calls that were sent without Redis count against the limit.
    local: Option<Instant>,
    /// The value of `State::doubts` in the last request to which Redis replied.
    doubts: u64,
    /// Since when requests have had no reply, regardless of how many were sent.
    unanswered: Option<Instant>,
}

struct Closed {
    until: Instant,
    /// When to ask even before `until`: a queue that was closed because the server's clock was wrong opens again once
    /// the clock is corrected.
    ask: Instant,
    reason: Reason,
    /// The only call for which the queue is closed, or `None` if it is closed for all.
    owner: Option<u64>,
}

impl Closed {
    fn new(until: Instant, now: Instant, reason: Reason, owner: Option<u64>) -> Self {
        Self { until, ask: until.min(now + MAX_CLOSED), reason, owner }
    }
}

/// The known state of a daily count.
#[derive(Clone, Copy, Default)]
struct Known {
    used: u32,
    /// How many calls were counted but not sent.
    credit: u32,
}

pub(super) struct State {
    pub(super) limits: Limits,
    lines: Vec<Line>,
    /// The day of the server's clock, in days since 1970, to which the known counts belong.
    day: u64,
    known: Vec<Known>,
    personal: HashMap<String, u32>,
    jitter: Duration,
    /// How many replies in a row were late or on time, and how long the slowest of those on time took.
    late: u32,
    in_time: u32,
    slowest: Duration,
    /// The number of the connection, and how many times the server may have lost its newest writes.
    generation: Option<u64>,
    doubts: u64,
    next_id: u64,
    /// A number that distinguishes the calls of this process from those of others.
    process: u64,
}

impl State {
    pub(super) fn new(limits: Limits, process: u64) -> Self {
        Self {
            known: vec![Known::default(); limits.days.len()],
            limits,
            lines: (0..QUEUES).map(|_| Line::default()).collect(),
            day: 0,
            personal: HashMap::new(),
            jitter: JITTER,
            late: 0,
            in_time: 0,
            slowest: Duration::ZERO,
            generation: None,
            doubts: 0,
            next_id: 0,
            process,
        }
    }

    /// Adds a call to its queue, unless it is already certain that its turn comes after its deadline.
    pub(super) fn join(
        &mut self,
        queue: usize,
        personal: Vec<PersonalLimit>,
        deadline: Instant,
        now: Instant,
    ) -> Result<Caller, (Instant, Reason)> {
        let closed = self.lines[queue].closed.as_ref().filter(|closed| closed.owner.is_none() && closed.ask > now);
        if let Some(closed) = closed.filter(|closed| closed.until > deadline) {
            return Err((closed.until, closed.reason.clone()));
        }
        let expected = self.expected(queue, now);
        // A call that does not need to wait is accepted even if its deadline has passed.
        if expected > deadline.max(now) {
            return Err((expected, Reason::Spacing));
        }
        self.next_id += 1;
        let id = self.next_id;
        self.lines[queue].waiting.push_back((id, !personal.is_empty()));
        Ok(Caller { id, personal, deadline })
    }

    /// Returns the earliest start of a call that joins now.
    pub(super) fn expected(&self, queue: usize, now: Instant) -> Instant {
        let line = &self.lines[queue];
        let others = line.waiting.len();
        if let Some(start) = line.starts.get(others) {
            return start.from.max(now);
        }
        let interval = self.limits.interval(queue, JITTER);
        let (base, ahead) = match (line.starts.back(), line.busy) {
            (Some(last), _) => (last.from, others - line.starts.len() + 1),
            (None, Some((_, free))) => (free.max(now), others),
            (None, None) => (now, others),
        };
        base.max(now)
            + interval.saturating_mul(u32::try_from(ahead).unwrap_or(u32::MAX)).min(Duration::from_secs(86_400))
    }

    pub(super) fn leave(&mut self, queue: usize, id: u64) {
        self.lines[queue].waiting.retain(|(other, _)| *other != id);
    }

    /// Decides what the first call of a queue does next. If that is [`Step::Send`], the call's start is used up.
    pub(super) fn step(&mut self, queue: usize, caller: &Caller, now: Instant) -> Step {
        self.drop_void(queue, caller, now);
        let line = &mut self.lines[queue];
        let concerns = |closed: &&Closed| closed.ask > now && closed.owner.is_none_or(|owner| owner == caller.id);
        let closed = line.closed.as_ref().filter(concerns);
        // A reserved start is within the daily limits, but Zoom may have rejected a call since it was reserved.
        let is_blocked = closed.is_some_and(|closed| matches!(closed.reason, Reason::Blocked(_)));
        if let Some(start) = line.starts.front().copied().filter(|_| !is_blocked) {
            if start.from > now {
                return Step::Start(start.from);
            }
            line.starts.pop_front();
            return Step::Send(start.day);
        }
        if let Some(closed) = closed {
            return Step::Closed(closed.ask, closed.until, closed.reason.clone());
        }
        if line.is_asking {
            return Step::Reply;
        }
        match line.busy {
            Some((ask, free)) if ask > now => Step::Busy(ask, free),
            _ => Step::Ask,
        }
    }

    /// Drops starts whose time has passed or that are not for this call. Their places in the daily count can be used by
    /// the next request.
    fn drop_void(&mut self, queue: usize, caller: &Caller, now: Instant) {
        let line = &mut self.lines[queue];
        let needs = (!caller.personal.is_empty()).then_some(caller.id);
        while let Some(start) = line.starts.front().copied() {
            if start.until >= now && start.owner == needs {
                return;
            }
            line.starts.pop_front();
            if let Some(day) = self.limits.day_of(queue)
                && start.day == self.day
            {
                self.known[day].credit += 1;
            }
        }
    }

    /// Returns a request for the waiting calls that have no start yet, if one is due.
    ///
    /// `caller` is the first call, which has already been sent or already has a start.
    pub(super) fn ask_ahead(&mut self, queue: usize, caller: &Caller, is_sent: bool, now: Instant) -> Option<Ask> {
        let line = &self.lines[queue];
        let is_closed = line.closed.as_ref().is_some_and(|closed| closed.ask > now);
        let is_busy = line.busy.is_some_and(|(ask, _)| ask > now);
        if line.is_asking || is_closed || is_busy || line.starts.len() > 1 {
            return None;
        }
        let behind = line.waiting.iter().filter(|(id, _)| *id != caller.id);
        let plain = behind.take_while(|(_, is_personal)| !is_personal).count();
        let have = line.starts.iter().filter(|start| start.owner.is_none()).count();
        let first = usize::from(!is_sent && caller.personal.is_empty());
        let wanted = (plain + first).saturating_sub(have);
        (wanted > 0).then(|| self.ask(queue, wanted, None, now))
    }

    /// Returns the request of the first call in a queue, for itself and for the calls after it.
    pub(super) fn ask_first(&mut self, queue: usize, caller: &Caller, now: Instant) -> Ask {
        let behind = self.lines[queue].waiting.iter().filter(|(id, _)| *id != caller.id);
        let plain = behind.take_while(|(_, is_personal)| !is_personal).count();
        self.ask(queue, plain + 1, Some(caller), now)
    }

    fn ask(&mut self, queue: usize, wanted: usize, caller: Option<&Caller>, now: Instant) -> Ask {
        let line = &mut self.lines[queue];
        line.is_asking = true;
        line.unanswered.get_or_insert(now);
        let local = line.local.map(|until| until.saturating_duration_since(now)).unwrap_or_default();
        let forgotten = if line.doubts == self.doubts { Duration::ZERO } else { AHEAD };
        // A start after the deadline of the only call would be useless.
        let alone = caller.filter(|_| wanted == 1).map(|caller| caller.deadline.saturating_duration_since(now));
        let quota = self.limits.quota(queue);
        let day = self.limits.day_of(queue);
        let owner = caller.filter(|caller| !caller.personal.is_empty());
        let known = day.map(|day| self.known[day]).unwrap_or_default();
        if let Some(day) = day {
            // Only one request can use the credit.
            self.known[day].credit = 0;
        }
        let personal = owner.map(|caller| caller.personal.as_slice()).unwrap_or_default();
        Ask {
            queue,
            wanted: u32::try_from(wanted).unwrap_or(u32::MAX).min(MAX_WANTED),
            window: quota.map(Quota::window).unwrap_or_default(),
            requests: quota.map_or(0, Quota::requests),
            jitter: self.jitter,
            horizon: alone.map_or(AHEAD, |left| left.min(AHEAD)),
            pause: local.max(forgotten),
            doubts: self.doubts,
            daily: day.map(|day| (self.limits.days[day].field.clone(), self.limits.days[day].requests)),
            day: self.day,
            used: known.used,
            credit: known.credit,
            owner: owner.map(|caller| caller.id),
            mark: owner.map(|caller| format!("{:x}-{}", self.process, caller.id)).unwrap_or_default(),
            personal: personal
                .iter()
                .map(|limit| (limit.clone(), self.personal.get(limit.key()).copied().unwrap_or(0)))
                .collect(),
        }
    }

    /// Records the number of the connection. If it has changed, the server may have lost its newest writes.
    pub(super) fn connected(&mut self, generation: u64) {
        match self.generation.replace(generation) {
            Some(before) if before != generation => self.doubts += 1,
            _ => {}
        }
    }

    /// Records that a request failed: the server that replies next may have lost its newest writes.
    pub(super) fn failed(&mut self) {
        self.doubts += 1;
    }

    /// Returns whether Redis has not replied to a queue's requests for at least this long.
    pub(super) fn is_unanswered(&self, queue: usize, longer_than: Duration, now: Instant) -> bool {
        self.lines[queue].unanswered.is_some_and(|since| now.saturating_duration_since(since) >= longer_than)
    }

    /// Records a reply that arrived by `now` to a request that was sent at `asked`. `spread` is between 0 and 1, and
    /// keeps processes from sending their requests at the same moment.
    pub(super) fn reply(&mut self, ask: &Ask, reply: &Reply, asked: Instant, now: Instant, spread: f64) {
        self.learn(ask, reply);
        self.adapt(now - asked);
        let is_doubtful = ask.doubts != self.doubts;
        let line = &mut self.lines[ask.queue];
        (line.busy, line.unanswered, line.doubts) = (None, None, ask.doubts);
        let mut close = |wait, reason, owner| line.closed = Some(Closed::new(now + wait, now, reason, owner));
        match reply.outcome {
            Outcome::Granted { starts, .. } if is_doubtful => {
                // The server may have lost its record of starts that it granted, and this request did not report that
                // yet. The next one does.
                if let Some(day) = self.limits.day_of(ask.queue)
                    && reply.day == self.day
                {
                    self.known[day].credit += starts;
                }
            }
            Outcome::Granted { starts, wait, interval } => {
                for number in 0..starts {
                    let at = wait + interval * number;
                    line.starts.push_back(Start {
                        from: now + at,
                        // Counted from a time before the request, because it is unknown when the server read its clock.
                        until: asked + at + ask.jitter,
                        day: reply.day,
                        owner: ask.owner.filter(|_| number == 0),
                    });
                }
            }
            Outcome::Busy(wait) => {
                // Asks again when half of the starts reserved by others have been used, so that several are available
                // at once.
                let again = wait.saturating_sub(AHEAD / 2) + (AHEAD / 4).mul_f64(spread);
                line.busy = Some((
                    now + again.clamp(Duration::from_millis(1), wait.max(Duration::from_millis(1))),
                    asked + wait,
                ));
            }
            Outcome::Blocked(wait) => close(wait, Reason::Blocked(LimitKind::Burst), None),
            Outcome::BlockedForDay(wait) => close(wait, Reason::Blocked(LimitKind::Daily), None),
            Outcome::UsedUp(wait) => close(wait, Reason::Daily, None),
            Outcome::PersonalUsedUp(index, wait) => {
                if let Some((limit, _)) = ask.personal.get(index) {
                    close(wait, Reason::Personal(limit.clone()), ask.owner);
                }
            }
        }
    }

    /// Remembers the counts in case the server loses them.
    fn learn(&mut self, ask: &Ask, reply: &Reply) {
        // The server keeps its day if its clock was set back by one day, but not if it was set back by more.
        if reply.day > self.day || reply.day + 1 < self.day {
            self.day = reply.day;
            self.personal.clear();
            self.known.fill(Known::default());
        }
        if reply.day != self.day {
            return;
        }
        let granted = match reply.outcome {
            Outcome::Granted { starts, .. } => starts,
            _ => 0,
        };
        if let Some(day) = self.limits.day_of(ask.queue) {
            let known = &mut self.known[day];
            known.used = known.used.max(reply.used);
            if ask.day == reply.day {
                known.credit += ask.credit.saturating_sub(granted);
            }
        }
        for ((limit, _), count) in ask.personal.iter().zip(&reply.personal) {
            if self.personal.len() < MAX_PERSONAL || self.personal.contains_key(limit.key()) {
                self.personal.insert(limit.key().to_owned(), *count);
            }
        }
    }

    /// Requests a larger jitter when replies take so long that their starts are void, and later the smallest jitter
    /// that the replies allow.
    fn adapt(&mut self, took: Duration) {
        if took > self.jitter {
            (self.late, self.in_time, self.slowest) = (self.late + 1, 0, Duration::ZERO);
            if self.late >= LATE {
                self.jitter = (2 * took).min(MAX_JITTER);
            }
        } else {
            (self.late, self.in_time, self.slowest) = (0, self.in_time + 1, self.slowest.max(took));
            if self.in_time >= IN_TIME {
                self.jitter = (2 * self.slowest).clamp(JITTER, self.jitter);
                (self.in_time, self.slowest) = (0, Duration::ZERO);
            }
        }
    }

    /// Records that a request has ended. If there was no reply, the calls that Redis counted for it remain counted.
    pub(super) fn asked(&mut self, queue: usize) {
        self.lines[queue].is_asking = false;
    }

    /// Closes a queue immediately, because Zoom rejected one of its calls. Its reserved starts become void.
    pub(super) fn close(&mut self, queue: usize, wait: Duration, kind: LimitKind, now: Instant) {
        let until = now + wait;
        let line = &mut self.lines[queue];
        let is_later = line.closed.as_ref().is_none_or(|closed| closed.owner.is_some() || closed.until < until);
        if is_later {
            line.closed = Some(Closed::new(until, now, Reason::Blocked(kind), None));
        }
        let starts = line.starts.drain(..).filter(|start| start.day == self.day).count();
        if let Some(day) = self.limits.day_of(queue) {
            self.known[day].credit += u32::try_from(starts).unwrap_or(u32::MAX);
        }
    }

    /// Returns whether Zoom's daily count is higher than the known count.
    pub(super) fn is_news(&self, queue: usize, remaining: u32) -> bool {
        let day = self.limits.day_of(queue);
        day.is_some_and(|day| self.limits.days[day].requests.saturating_sub(remaining) > self.known[day].used)
    }

    /// Counts a call that was sent without Redis, and returns the day on which it was counted.
    pub(super) fn count_locally(&mut self, queue: usize, personal: &[PersonalLimit], now: Instant) -> u64 {
        if let Some(quota) = self.limits.quota(queue) {
            self.lines[queue].local = Some(now + quota.window() + JITTER);
        }
        if let Some(day) = self.limits.day_of(queue) {
            self.known[day].used = self.known[day].used.saturating_add(1);
        }
        for limit in personal {
            *self.personal.entry(limit.key().to_owned()).or_default() += 1;
        }
        self.day
    }

    /// Returns whether the known counts belong to this day.
    fn is_day(&self, day: u64) -> bool {
        (day..=day + 1).contains(&self.day)
    }

    /// Returns whether the daily limit is known to be used up.
    pub(super) fn is_used_up(&self, queue: usize, day: u64) -> bool {
        let daily = self.limits.day_of(queue).filter(|_| self.is_day(day));
        daily.is_some_and(|index| self.known[index].used >= self.limits.days[index].requests)
    }

    /// Subtracts one call from the personal counts, if they still belong to the day on which it was counted.
    pub(super) fn give_back(&mut self, personal: &[PersonalLimit], day: u64) {
        if day != self.day {
            return;
        }
        for limit in personal {
            if let Some(count) = self.personal.get_mut(limit.key()) {
                *count = count.saturating_sub(1);
            }
        }
    }

    /// Returns a mark that is unique among all processes.
    pub(super) fn mark(&mut self) -> String {
        self.next_id += 1;
        format!("{:x}-{}", self.process, self.next_id)
    }

    /// Returns the first personal limit that is known to be used up on this day.
    pub(super) fn used_up<'a>(&self, personal: &'a [PersonalLimit], day: u64) -> Option<&'a PersonalLimit> {
        if !self.is_day(day) {
            return None;
        }
        let used = |limit: &PersonalLimit| self.personal.get(limit.key()).copied().unwrap_or(0);
        personal.iter().find(|limit| used(limit) >= limit.requests())
    }
}

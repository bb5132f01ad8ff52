//! Zoom's limits, kept within one process.

use std::{
    fmt,
    future::ready,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use http::{HeaderMap, StatusCode};
use tokio::{
    sync::{Mutex as Turn, Notify},
    time::{Instant, timeout_at},
};

use super::{
    RateLimitFuture, RateLimiter,
    lesson::{self, lesson},
    line::{LINES, Lines, Now, line_of},
    plan::{Plan, Product, Quota},
};
use crate::{
    clock,
    error::RateLimited,
    operation::{Operation, RateLimit},
};

/// Keeps calls within Zoom's limits, before Zoom refuses them: by label, product and the account's plan.
///
/// Calls of one label are let through in the order in which they came, at a distance that no second or minute has too many
/// of them, wherever Zoom begins to count it. A busy line uses at least nine tenths of a limit a second. A call that is
/// dropped leaves the line, and all behind it move up. One that would have to wait longer than it may is
/// [`Error::RateLimited`](crate::Error::RateLimited) at once, with the moment from which on it may be made; so is one
/// after the last of a day, for days end at 00:00 UTC. An operation that declares no `rate_limit` is not limited.
///
/// When Zoom refuses a call all the same (status 429), for other programs use the same account, and says until when, all
/// calls of that label wait for it. Where Zoom tells how many calls are left of a day, that counts.
///
/// Limits are an account's, so all clients of one account should share a limiter, and no others: it goes into an `Arc`.
///
/// # Examples
///
/// ```
/// use std::sync::Arc;
///
/// use zoom_core::{AccessToken, Client, Plan, ZoomRateLimiter};
///
/// let limiter = Arc::new(ZoomRateLimiter::new(Plan::Pro));
/// let ann = Client::builder().auth(AccessToken::new("ann's")).rate_limit(Arc::clone(&limiter)).build()?;
/// let bob = Client::builder().auth(AccessToken::new("bob's")).rate_limit(limiter).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
///
/// An account that leaves a half of its reports to other programs:
///
/// ```
/// use zoom_core::{Plan, Product, Quota, RateLimit, ZoomRateLimiter};
///
/// let limiter = ZoomRateLimiter::new(Plan::BusinessPlus)
///     .quota(Product::General, RateLimit::Heavy, Quota::per_second(20))
///     .daily(Product::General, &[RateLimit::Heavy, RateLimit::ResourceIntensive], Some(30_000));
/// ```
pub struct ZoomRateLimiter {
    lines: Mutex<Lines>,
    /// Whose turn it is in each line. Only the first waits for the time to come; this lock is given in the order asked.
    turns: [Turn<()>; LINES],
    /// Told when an answer asks to wait: who waits for its time to come has to look again.
    learned: Notify,
}

impl ZoomRateLimiter {
    /// A limiter with the limits of a plan. Zoom does not tell an app which plan its account has.
    #[must_use]
    pub fn new(plan: Plan) -> Self {
        Self {
            lines: Mutex::new(Lines::new(plan, clock::instant())),
            turns: Default::default(),
            learned: Notify::new(),
        }
    }

    /// Sets how many requests a second or a minute there are of a label.
    #[must_use]
    pub fn quota(self, product: Product, label: RateLimit, quota: Quota) -> Self {
        self.lines().set_quota(product, label, quota);
        self
    }

    /// Sets how many requests a day there are of these labels together; `None` is any number.
    #[must_use]
    pub fn daily(self, product: Product, labels: &[RateLimit], requests: Option<u32>) -> Self {
        self.lines().set_daily(product, labels, requests);
        self
    }

    async fn wait_in(&self, line: usize, longest: Duration) -> Result<(), RateLimited> {
        let deadline = clock::instant() + longest.min(clock::FAR);
        let _standing = self.join(line, deadline)?;
        let Ok(_turn) = timeout_at(deadline, self.turns[line].lock()).await else {
            let (mut lines, now) = (self.lines(), Now::read());
            let wait = lines.expected(line, now);
            return Err(lines.refuse(line, wait, now));
        };
        loop {
            // Made before looking, so that nothing learned between the two is missed.
            let learned = self.learned.notified();
            let now = Now::read();
            let gone = self.lines().go(line, now);
            match gone {
                Ok(()) => return Ok(()),
                Err(wait) if wait.until > deadline => return Err(self.lines().refuse(line, wait, now)),
                Err(wait) => _ = timeout_at(wait.until, learned).await,
            }
        }
    }

    fn join(&self, line: usize, deadline: Instant) -> Result<Standing<'_>, RateLimited> {
        let (mut lines, now) = (self.lines(), Now::read());
        lines.join(line, deadline, now).map_err(|wait| lines.refuse(line, wait, now))?;
        Ok(Standing { limiter: self, line })
    }

    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call that stands in a line.
struct Standing<'a> {
    limiter: &'a ZoomRateLimiter,
    line: usize,
}

impl Drop for Standing<'_> {
    fn drop(&mut self) {
        self.limiter.lines().leave(self.line);
    }
}

impl RateLimiter for ZoomRateLimiter {
    fn pass(&self, operation: &'static Operation) -> bool {
        let Some(label) = operation.rate_limit else { return true };
        self.lines().pass(line_of(Product::of(operation), label), clock::instant())
    }

    fn wait<'a>(&'a self, operation: &'static Operation, longest: Duration) -> RateLimitFuture<'a> {
        match operation.rate_limit {
            Some(label) => Box::pin(self.wait_in(line_of(Product::of(operation), label), longest)),
            None => Box::pin(ready(Ok(()))),
        }
    }

    fn learn(&self, operation: &'static Operation, status: StatusCode, headers: &HeaderMap) {
        if !lesson::is_one(status, headers) {
            return;
        }
        let now = Now::read();
        let Some(lesson) = lesson(status, headers, now.time) else { return };
        let Some(label) = lesson::label(headers).or(operation.rate_limit) else { return };
        self.lines().learn(line_of(Product::of(operation), label), lesson, now);
        self.learned.notify_waiters();
    }
}

impl fmt::Debug for ZoomRateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ZoomRateLimiter").finish_non_exhaustive()
    }
}

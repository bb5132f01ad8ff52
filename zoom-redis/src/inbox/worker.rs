//! A worker, which reads events, handles them, and takes over events that other workers left.

use std::{
    collections::{HashMap, HashSet},
    convert::Infallible,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{Instant, sleep},
};
use zoom_events::{EventReceiver, NotHandled};

use super::{
    entry::{Entry, Unreadable},
    stream::Stream,
};
use crate::{
    error::{RedisError, RedisErrorKind},
    redis::Redis,
};

/// The longest time for which the server waits for an event. A shutdown may have to wait this long.
const WAIT: Duration = Duration::from_secs(1);

/// The pause between two checks for events over a connection on which the server can't wait.
const POLL: Duration = Duration::from_millis(100);

/// The first and the longest pause after a failure.
const PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// The settings of a worker.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    pub(super) claim_after: Duration,
    pub(super) max_attempts: u64,
    pub(super) max_in_flight: usize,
}

/// The data that the tasks of a worker share.
struct Shared {
    stream: Stream,
    limits: Limits,
    /// The name of the worker in the group.
    consumer: String,
    /// The events that are currently being handled here.
    running: Mutex<HashSet<String>>,
    /// The events that this worker has left to be claimed, with the number of attempts and the time.
    left: Mutex<HashMap<String, (u64, Instant)>>,
    /// Whether something that a handler needs has been unavailable since the last check.
    is_unavailable: AtomicBool,
}

pub(super) struct Worker {
    shared: Arc<Shared>,
    /// A separate connection, because the server does nothing else on a connection that waits for an event.
    reader: Option<Redis>,
    permits: Arc<Semaphore>,
    next_claim: Instant,
    cursor: String,
    /// Whether the server may have handed out events in a response that was lost.
    lost_response: bool,
}

impl Worker {
    pub(super) fn new(stream: Stream, limits: Limits) -> Self {
        let reader = stream.redis.separate();
        let consumer = format!("{:032x}", fastrand::u128(..));
        let (running, left, is_unavailable) = (Mutex::default(), Mutex::default(), AtomicBool::new(false));
        Self {
            permits: Arc::new(Semaphore::new(limits.max_in_flight)),
            shared: Arc::new(Shared { stream, limits, consumer, running, left, is_unavailable }),
            reader,
            next_claim: Instant::now(),
            cursor: "0-0".to_owned(),
            lost_response: false,
        }
    }

    /// Handles events until the receiver shuts down, or until there is an error for which waiting does not help.
    pub(super) async fn run<S>(mut self, receiver: EventReceiver<S>) -> Result<(), RedisError>
    where
        S: Clone + Send + Sync + 'static,
    {
        let mut pauses = Pauses::default();
        let end = loop {
            let permit = tokio::select! {
                biased;
                () = receiver.closing() => break Ok(()),
                permit = Arc::clone(&self.permits).acquire_owned() => permit,
            };
            // Nothing closes the semaphore.
            let Ok(permit) = permit else { break Ok(()) };
            // This future is not dropped before it completes: otherwise, the server would have handed out events that
            // nobody handles.
            let pause = match self.next(1 + self.permits.available_permits()).await {
                Ok(entries) => {
                    self.start(entries, permit, &receiver).await;
                    let is_unavailable = self.shared.is_unavailable.swap(false, Ordering::AcqRel);
                    pauses.after_success(is_unavailable, &self.shared.stream.name)
                }
                Err(error) if is_final(&error) => break Err(error),
                Err(error) => Some(pauses.after_failure(&error, &self.shared.stream.name)),
            };
            if let Some(pause) = pause {
                tokio::select! {
                    () = receiver.closing() => break Ok(()),
                    () = sleep(pause) => {}
                }
            }
        };
        // All permits have been returned when the last handler has ended.
        let all = u32::try_from(self.shared.limits.max_in_flight).unwrap_or(u32::MAX);
        _ = self.permits.acquire_many(all).await;
        if end.is_ok()
            && self.lost_response
            && let Err(error) = self.recall().await
        {
            tracing::warn!(%error, inbox = &*self.shared.stream.name, "an attempt counts although no handler ran");
        }
        if end.is_ok()
            && let Err(error) = self.shared.stream.sweep(&self.shared.consumer).await
        {
            tracing::debug!(%error, "a worker could not unregister");
        }
        end
    }

    /// Returns up to `count` events, or none if none arrive for some time.
    async fn next(&mut self, count: usize) -> Result<Vec<Entry>, RedisError> {
        match self.look(count).await {
            // No worker has read from the stream yet, or Redis has been emptied. A group can't be created while memory
            // is full.
            Err(error) if error.is_missing_group() => {
                self.shared.stream.create_group().await?;
                Ok(Vec::new())
            }
            result => result,
        }
    }

    async fn look(&mut self, count: usize) -> Result<Vec<Entry>, RedisError> {
        let stream = &self.shared.stream;
        if stream.is_trim_due() {
            stream.trim().await?;
            stream.sweep("").await?;
        }
        if self.lost_response {
            self.recall().await?;
            self.lost_response = false;
        }
        // Going through all pending events takes several steps if there are many.
        while self.next_claim <= Instant::now() {
            let entries = self.claim(count).await;
            let entries = self.noted(entries)?;
            if !entries.is_empty() {
                return Ok(entries);
            }
        }
        let entries = self.read(count).await;
        self.noted(entries)
    }

    /// Records whether a response with events may have been lost.
    fn noted(&mut self, entries: Result<Vec<Entry>, RedisError>) -> Result<Vec<Entry>, RedisError> {
        self.lost_response |= entries.as_ref().is_err_and(|error| error.kind() == RedisErrorKind::Unavailable);
        entries
    }

    /// Puts back events that belong to this worker but that it has not seen, so that they are claimed immediately and
    /// the attempt does not count.
    async fn recall(&mut self) -> Result<(), RedisError> {
        let Shared { stream, consumer, limits, .. } = &*self.shared;
        // Enough for the events that are being handled, those that were lost, and those that have been left.
        let count = 2 * limits.max_in_flight + self.shared.left().len();
        for (id, attempt) in stream.taken_by(consumer, count).await? {
            let is_left = self.shared.left().get(&id).is_some_and(|(left, _)| *left == attempt);
            if !is_left && !self.shared.running().contains(&id) {
                let attempts = attempt.saturating_sub(1);
                stream.hold(consumer, &id, limits.claim_after, attempts).await?;
                self.shared.leave(&id, attempts);
            }
        }
        self.next_claim = Instant::now();
        "0-0".clone_into(&mut self.cursor);
        Ok(())
    }

    async fn claim(&mut self, count: usize) -> Result<Vec<Entry>, RedisError> {
        let Shared { stream, consumer, limits, .. } = &*self.shared;
        let claimed = stream.claim(consumer, limits.claim_after, &self.cursor, count).await?;
        if claimed.cursor.is_none() {
            // Events that were left more than twice `claim_after` ago have since been claimed by some worker.
            self.shared.left().retain(|_, (_, since)| since.elapsed() < limits.claim_after * 2);
            self.next_claim = Instant::now() + limits.claim_after / 4;
        }
        self.cursor = claimed.cursor.unwrap_or_else(|| "0-0".to_owned());
        let mut entries = claimed.entries;
        // The claim on an event that is being handled here was not renewed in time, but this command has renewed it.
        entries.retain(|entry| !self.shared.running().contains(&entry.id));
        let (mut abandoned, entries): (Vec<_>, Vec<_>) =
            entries.into_iter().partition(|entry| entry.attempt > limits.max_attempts);
        while let Some(entry) = abandoned.pop() {
            let Err(error) = self.shared.bury(&entry, "abandoned", entry.attempt - 1).await else { continue };
            // No handler ran, so this claim does not count as an attempt.
            self.shared.give_back(&entry, Duration::ZERO).await;
            if is_final(&error) {
                for entry in entries.iter().chain(&abandoned) {
                    self.shared.give_back(entry, limits.claim_after).await;
                }
                return Err(error);
            }
            let inbox = &*stream.name;
            tracing::warn!(
                %error,
                id = entry.id,
                inbox,
                "an event that was given up can't be moved to the dead letters yet"
            );
        }
        Ok(entries)
    }

    async fn read(&mut self, count: usize) -> Result<Vec<Entry>, RedisError> {
        let Shared { stream, consumer, limits, .. } = &*self.shared;
        let entries = match &self.reader {
            Some(reader) => {
                // A command that takes longer than its time limit would break the connection.
                let limit = reader.time_limit().unwrap_or(WAIT) / 2;
                let wait = WAIT.min(limits.claim_after / 4).min(limit);
                stream.read(reader, consumer, count, Some(wait)).await
            }
            None => stream.read(&stream.redis, consumer, count, None).await,
        };
        if self.reader.is_none() && entries.as_ref().is_ok_and(Vec::is_empty) {
            sleep(POLL).await;
        }
        entries
    }

    /// Starts the handlers of events, each in a separate task.
    async fn start<S>(&self, entries: Vec<Entry>, permit: OwnedSemaphorePermit, receiver: &EventReceiver<S>)
    where
        S: Clone + Send + Sync + 'static,
    {
        let mut first = Some(permit);
        for entry in entries {
            let permit = match first.take() {
                Some(permit) => permit,
                None => match Arc::clone(&self.permits).acquire_owned().await {
                    Ok(permit) => permit,
                    Err(_) => return,
                },
            };
            if !self.shared.running().insert(entry.id.clone()) {
                continue;
            }
            self.shared.left().remove(&entry.id);
            let (shared, receiver) = (Arc::clone(&self.shared), receiver.clone());
            tokio::spawn(async move {
                shared.take_up(&entry, &receiver).await;
                shared.running().remove(&entry.id);
                drop(permit);
            });
        }
    }
}

impl Shared {
    fn running(&self) -> MutexGuard<'_, HashSet<String>> {
        // Every change is complete before anything can panic.
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn left(&self) -> MutexGuard<'_, HashMap<String, (u64, Instant)>> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records that an event has deliberately been left to be claimed.
    fn leave(&self, id: &str, attempts: u64) {
        self.left().insert(id.to_owned(), (attempts, Instant::now()));
    }

    /// Handles an event, and writes the outcome.
    async fn take_up<S>(&self, entry: &Entry, receiver: &EventReceiver<S>) {
        let delivery = match entry.delivery(self.stream.seal()) {
            Ok(delivery) => delivery,
            Err(Unreadable::Foreign) => return self.settle(entry, Verdict::Bury("unreadable")).await,
            Err(Unreadable::Sealed) => {
                let inbox = &*self.stream.name;
                tracing::error!(
                    inbox,
                    "an event is encrypted with a key that this worker does not have: it is left to others"
                );
                self.is_unavailable.store(true, Ordering::Release);
                return self.settle(entry, Verdict::GiveBack(Duration::ZERO)).await;
            }
        };
        let outcome = tokio::select! {
            biased;
            outcome = receiver.handle_stored(delivery, &self.stream.name, entry.first_id()) => outcome,
            never = self.renew(entry) => match never {},
        };
        if outcome == Err(NotHandled::Unavailable) {
            self.is_unavailable.store(true, Ordering::Release);
        }
        match Verdict::of(outcome, entry.attempt, &self.limits) {
            Some(verdict) => self.settle(entry, verdict).await,
            None => self.leave(&entry.id, entry.attempt),
        }
    }

    /// Reports that the event is being handled, until this future is dropped.
    async fn renew(&self, entry: &Entry) -> Infallible {
        loop {
            sleep(self.limits.claim_after / 3).await;
            match self.stream.hold(&self.consumer, &entry.id, Duration::ZERO, entry.attempt).await {
                Ok(true) => {}
                Ok(false) => {
                    tracing::warn!(
                        inbox = &*self.stream.name,
                        "another worker took over an event whose handler is still running"
                    );
                    // The handler continues, because it is unknown how much it has already done.
                    std::future::pending::<()>().await;
                }
                Err(error) => {
                    tracing::warn!(
                        %error,
                        inbox = &*self.stream.name,
                        "the claim on an event that is being handled could not be renewed"
                    );
                }
            }
        }
    }

    async fn bury(&self, entry: &Entry, reason: &str, attempts: u64) -> Result<(), RedisError> {
        if self.stream.bury(&entry.id, reason, attempts).await? {
            tracing::error!(
                reason,
                attempts,
                id = entry.id,
                inbox = &*self.stream.name,
                "an event was given up and is now a dead letter"
            );
        }
        Ok(())
    }

    /// Leaves an event for which no handler ran here, so that it can be claimed as if its worker had not been heard
    /// from for `idle`.
    async fn give_back(&self, entry: &Entry, idle: Duration) {
        if let Err(error) = self.write(entry, Verdict::GiveBack(idle)).await {
            tracing::warn!(%error, inbox = &*self.stream.name, "an attempt counts although no handler ran");
        }
    }

    /// Writes the outcome of an event, and retries until that succeeds or another worker has taken over.
    async fn settle(&self, entry: &Entry, verdict: Verdict) {
        let started = Instant::now();
        let mut pauses = Pauses::default();
        while let Err(error) = self.write(entry, verdict).await {
            if is_final(&error) || started.elapsed() > self.limits.claim_after {
                let inbox = &*self.stream.name;
                tracing::error!(%error, inbox, "the outcome of an event can't be written: it may be handled again");
                self.leave(&entry.id, entry.attempt);
                return;
            }
            sleep(pauses.next()).await;
        }
    }

    async fn write(&self, entry: &Entry, verdict: Verdict) -> Result<(), RedisError> {
        match verdict {
            Verdict::Remove => self.stream.acknowledge(&entry.id).await,
            Verdict::GiveBack(idle) => {
                let attempts = entry.attempt.saturating_sub(1);
                self.stream.hold(&self.consumer, &entry.id, idle, attempts).await?;
                self.leave(&entry.id, attempts);
                Ok(())
            }
            Verdict::Bury(reason) => self.bury(entry, reason, entry.attempt).await,
        }
    }
}

/// The action to take for an event after an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Verdict {
    Remove,
    /// The attempt does not count, and the event can be claimed as if its worker had not been heard from for this time.
    GiveBack(Duration),
    /// The event becomes a dead letter, for this reason.
    Bury(&'static str),
}

impl Verdict {
    /// Returns the verdict for an outcome; `None` leaves the event pending, so that it is handled again after
    /// `claim_after`.
    fn of(outcome: Result<(), NotHandled>, attempt: u64, limits: &Limits) -> Option<Self> {
        match outcome {
            Ok(()) => Some(Self::Remove),
            // Neither reason has anything to do with the event itself.
            Err(NotHandled::Running | NotHandled::Unavailable) => Some(Self::GiveBack(Duration::ZERO)),
            // Another worker may claim the event immediately.
            Err(NotHandled::ShuttingDown) => Some(Self::GiveBack(limits.claim_after)),
            Err(reason) if attempt >= limits.max_attempts => Some(Self::Bury(reason.name())),
            Err(_) => None,
        }
    }
}

/// Returns whether an error is one for which waiting does not help.
fn is_final(error: &RedisError) -> bool {
    use RedisErrorKind::{Denied, ForeignValue, Settings, Tls};
    matches!(error.kind(), Settings | Tls | Denied | ForeignValue)
}

/// The pauses after failures, and the logging of failures.
#[derive(Default)]
struct Pauses {
    last: Option<Duration>,
    kind: Option<RedisErrorKind>,
}

impl Pauses {
    fn next(&mut self) -> Duration {
        let pause = self.last.map_or(PAUSE, |last| (last * 2).min(LONGEST_PAUSE));
        self.last = Some(pause);
        pause
    }

    fn after_failure(&mut self, error: &RedisError, inbox: &str) -> Duration {
        if self.kind.replace(error.kind()) != Some(error.kind()) {
            tracing::warn!(%error, inbox, "the inbox can't be read: trying again");
        }
        self.next()
    }

    fn after_success(&mut self, is_unavailable: bool, inbox: &str) -> Option<Duration> {
        if self.kind.take().is_some() {
            tracing::info!(inbox, "the inbox can be read again");
            self.last = None;
        }
        if is_unavailable {
            return Some(self.next());
        }
        self.last = None;
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_attempts_that_say_something_about_an_event_count() {
        let limits = Limits { claim_after: Duration::from_secs(60), max_attempts: 3, max_in_flight: 1 };
        let at_once = Some(Verdict::GiveBack(limits.claim_after));
        let later = Some(Verdict::GiveBack(Duration::ZERO));
        for (outcome, second, third) in [
            (Ok(()), Some(Verdict::Remove), Some(Verdict::Remove)),
            (Err(NotHandled::Running), later, later),
            (Err(NotHandled::Unavailable), later, later),
            (Err(NotHandled::ShuttingDown), at_once, at_once),
            (Err(NotHandled::Failed), None, Some(Verdict::Bury("failed"))),
            (Err(NotHandled::Panicked), None, Some(Verdict::Bury("panicked"))),
            (Err(NotHandled::Undecodable), None, Some(Verdict::Bury("undecodable"))),
        ] {
            assert_eq!(Verdict::of(outcome, 2, &limits), second, "{outcome:?}");
            assert_eq!(Verdict::of(outcome, 3, &limits), third, "{outcome:?}");
        }
    }

    #[test]
    fn pauses_grow_up_to_a_limit_and_begin_anew() {
        let mut pauses = Pauses::default();
        let first = pauses.next();
        assert_eq!((first, pauses.next()), (PAUSE, PAUSE * 2));
        for _ in 0..20 {
            pauses.next();
        }
        assert_eq!(pauses.next(), LONGEST_PAUSE);
        assert_eq!(pauses.after_success(false, "a"), None);
        assert_eq!(pauses.next(), PAUSE);
    }
}

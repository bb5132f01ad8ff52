//! Remembers the handled events of one process, up to a maximum number and age.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use super::store::{Begin, Deliveries};
use crate::BoxError;

/// Zoom's third and last retry comes 85 minutes after the first delivery.
const MAX_AGE: Duration = Duration::from_secs(2 * 60 * 60);

/// Remembers handled events in memory, up to a maximum number and age.
///
/// An event that was forgotten, or that was handled before the process started, is handled again when it is delivered
/// again. Events whose handlers are running are also remembered, and do not count toward the maximum;
/// [`EventReceiver::max_in_flight`](crate::EventReceiver::max_in_flight) limits their number.
///
/// # Examples
///
/// ```
/// use zoom_events::{Begin, Deliveries, MemoryDeliveries};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), zoom_events::BoxError> {
/// let deliveries = MemoryDeliveries::new(10_000);
/// assert_eq!(deliveries.begin("a").await?, Begin::New);
/// assert_eq!(deliveries.begin("a").await?, Begin::Running);
/// deliveries.done("a").await?;
/// assert_eq!(deliveries.begin("a").await?, Begin::Done);
/// # Ok(())
/// # }
/// ```
pub struct MemoryDeliveries {
    max_count: usize,
    max_age: Duration,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    states: HashMap<Arc<str>, State>,
    /// Events that are done, oldest first.
    done: VecDeque<(Arc<str>, Instant)>,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Running,
    Done(Instant),
}

impl MemoryDeliveries {
    /// Creates a store that remembers the last `count` handled events, for 2 hours by default. An event takes about 200
    /// bytes.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_events::MemoryDeliveries;
    ///
    /// let deliveries = MemoryDeliveries::new(10_000);
    /// ```
    #[must_use]
    pub fn new(count: usize) -> Self {
        Self { max_count: count, max_age: MAX_AGE, known: Mutex::default() }
    }

    /// Sets how long a handled event is remembered. The default is 2 hours; Zoom's last retry comes 85 minutes after the
    /// first delivery.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use zoom_events::MemoryDeliveries;
    ///
    /// let deliveries = MemoryDeliveries::new(10_000).max_age(Duration::from_secs(24 * 60 * 60));
    /// ```
    #[must_use]
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = age;
        self
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        // Every change is complete before anything can panic.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    /// Forgets events that are too old, and the oldest ones if there are too many.
    fn forget(&mut self, max_count: usize, max_age: Duration, now: Instant) {
        while let Some((key, since)) = self.done.front() {
            if self.done.len() <= max_count && now.duration_since(*since) <= max_age {
                break;
            }
            // The event may have been forgotten earlier and delivered again since, so it may be running or done again.
            if self.states.get(key) == Some(&State::Done(*since)) {
                self.states.remove(key);
            }
            self.done.pop_front();
        }
    }
}

impl Deliveries for MemoryDeliveries {
    async fn begin(&self, key: &str) -> Result<Begin, BoxError> {
        let mut known = self.known();
        known.forget(self.max_count, self.max_age, Instant::now());
        Ok(match known.states.get(key) {
            Some(State::Done(_)) => Begin::Done,
            Some(State::Running) => Begin::Running,
            None => {
                known.states.insert(key.into(), State::Running);
                Begin::New
            }
        })
    }

    async fn done(&self, key: &str) -> Result<(), BoxError> {
        let (mut known, now) = (self.known(), Instant::now());
        let key: Arc<str> = known.states.get_key_value(key).map_or_else(|| key.into(), |(key, _)| Arc::clone(key));
        known.states.insert(Arc::clone(&key), State::Done(now));
        known.done.push_back((key, now));
        known.forget(self.max_count, self.max_age, now);
        Ok(())
    }

    async fn failed(&self, key: &str) -> Result<(), BoxError> {
        let mut known = self.known();
        if known.states.get(key) == Some(&State::Running) {
            known.states.remove(key);
        }
        Ok(())
    }
}

impl fmt::Debug for MemoryDeliveries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryDeliveries")
            .field("max_count", &self.max_count)
            .field("max_age", &self.max_age)
            .field("count", &self.known().states.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn handle(deliveries: &MemoryDeliveries, key: &str) -> Begin {
        let begin = deliveries.begin(key).await.unwrap();
        if begin == Begin::New {
            deliveries.done(key).await.unwrap();
        }
        begin
    }

    #[tokio::test(start_paused = true)]
    async fn the_last_events_are_remembered_for_their_time() {
        let deliveries = MemoryDeliveries::new(2).max_age(Duration::from_secs(60));
        assert_eq!(handle(&deliveries, "a").await, Begin::New);
        assert_eq!(handle(&deliveries, "b").await, Begin::New);
        assert_eq!(handle(&deliveries, "a").await, Begin::Done);
        assert_eq!(handle(&deliveries, "c").await, Begin::New);
        assert_eq!(handle(&deliveries, "b").await, Begin::Done);
        assert_eq!(handle(&deliveries, "a").await, Begin::New, "the third-to-last event is forgotten");
        tokio::time::advance(Duration::from_secs(60)).await;
        assert_eq!(handle(&deliveries, "a").await, Begin::Done);
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(handle(&deliveries, "a").await, Begin::New, "it has expired");
        assert_eq!(deliveries.known().states.len(), 1);
    }

    #[tokio::test]
    async fn an_event_that_failed_is_new_and_one_that_runs_is_not_forgotten() {
        let deliveries = MemoryDeliveries::new(0);
        assert_eq!(deliveries.begin("a").await.unwrap(), Begin::New);
        assert_eq!(handle(&deliveries, "b").await, Begin::New);
        assert_eq!(deliveries.begin("a").await.unwrap(), Begin::Running);
        deliveries.failed("a").await.unwrap();
        assert_eq!(deliveries.begin("a").await.unwrap(), Begin::New);
        deliveries.done("a").await.unwrap();
        assert!(deliveries.known().states.is_empty() && deliveries.known().done.is_empty());
        // `failed` has no effect on an event that is done.
        let deliveries = MemoryDeliveries::new(1);
        handle(&deliveries, "a").await;
        deliveries.failed("a").await.unwrap();
        assert_eq!(handle(&deliveries, "a").await, Begin::Done);
    }

    #[tokio::test]
    async fn memory_is_bounded_by_the_count() {
        let deliveries = MemoryDeliveries::new(100);
        for n in 0..10_000 {
            handle(&deliveries, &n.to_string()).await;
        }
        let known = deliveries.known();
        assert_eq!((known.states.len(), known.done.len()), (100, 100));
    }
}

//! An inbox as users see it.

use std::{fmt, pin::Pin, sync::Arc, time::Duration};

use zoom_core::event::Event;
use zoom_events::{BoxError, Delivery, EventReceiver, Unavailable};

use super::{
    dead_letter::DeadLetter,
    stream::{InboxStatus, Stream},
    worker::{Limits, Worker},
};
use crate::{error::RedisError, redis::Redis, tokens::EncryptionKeys};

/// The defaults.
const CLAIM_AFTER: Duration = Duration::from_secs(60);
const MAX_ATTEMPTS: u64 = 5;
const MAX_AGE: Duration = Duration::from_secs(7 * 24 * 60 * 60);
const MAX_IN_FLIGHT: usize = 64;

/// The limits of the settings: a worker that claims all the time does nothing else.
const LEAST_CLAIM_AFTER: Duration = Duration::from_millis(50);
const FAR: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);
const MOST_IN_FLIGHT: usize = 65_536;

/// The future of [`RedisInbox::writer`].
pub type Storing = Pin<Box<dyn Future<Output = Result<(), BoxError>> + Send>>;

/// Stores events in Redis before Zoom gets its response, so that other processes handle them, for as long as it takes.
///
/// Zoom waits for 3 seconds and gives up on an event after 85 minutes. A receiver that only stores responds within a
/// millisecond or two, and its workers may be slow, restarted or down for a week. Each event is handled by one of them.
///
/// # Examples
///
/// The receiver, which has the secret and no handlers:
///
/// ```no_run
/// use zoom_core::webhook::Webhook;
/// use zoom_events::{BoxError, EventReceiver};
/// use zoom_redis::{Redis, RedisInbox};
///
/// # fn example() -> Result<(), BoxError> {
/// let inbox = RedisInbox::new(&Redis::new("redis://redis.example.com")?, "events");
/// let receiver = EventReceiver::new(Webhook::new("secret token")?).fallback(inbox.writer());
/// // … serve `receiver` as usual …
/// # Ok(())
/// # }
/// ```
///
/// A worker, of which there may be many:
///
/// ```no_run
/// use zoom_core::event::Event;
/// use zoom_events::{BoxError, Delivery, EventReceiver};
/// use zoom_redis::{Redis, RedisDeliveries, RedisInbox};
///
/// # async fn example() -> Result<(), BoxError> {
/// let redis = Redis::new("redis://redis.example.com")?;
/// let receiver = EventReceiver::without_webhook()
///     .fallback(async |event: Event, delivery: Delivery| {
///         println!("{} {:?}", event.name(), delivery.key());
///         Ok(())
///     })
///     .deduplicate(RedisDeliveries::new(&redis));
/// RedisInbox::new(&redis, "events").run(receiver).await?;
/// # Ok(())
/// # }
/// ```
///
/// # What it promises
///
/// - Zoom gets 204 once the event is stored, and otherwise 503, so that it delivers the event again.
/// - Each event is handled at least once, whichever process is killed. A worker says that it is alive while a handler is
///   running, however long that takes; 1 minute after it was last heard of, [by default](Self::claim_after), another takes
///   over.
/// - With [`RedisDeliveries`](crate::RedisDeliveries), an event that was handled is not handled again, even if Zoom
///   delivered it twice. A handler that was killed between its effect and the mark runs again: make the effect and
///   [`Delivery::key`] one step, as described there. An inbox and its receiver may share a store.
/// - An event whose handler fails is handled again after `claim_after`. After the fifth failure,
///   [by default](Self::max_attempts), it is a [dead letter](Self::dead_letters). An attempt that says nothing about the event
///   does not count: the handler returned [`Unavailable`], the store of handled events failed, the worker shut down.
/// - No event is dropped without an error in the log: see [`max_age`](Self::max_age).
///
/// Events are handled concurrently, and not in their order.
///
/// # When Redis fails
///
/// | failure | receiver | worker | test in `zoom-redis/tests` |
/// | --- | --- | --- | --- |
/// | a worker is killed | – | another takes over, and each event is handled | `inbox/main.rs`: `of_workers_that_are_killed_each_event_is_handled_and_in_effect_once` |
/// | Redis is gone or hangs | 503 | waits, and continues when it is back | `it/inbox_faults.rs`: `while_redis_is_gone_zoom_gets_503_and_a_worker_waits` |
/// | a response with events is lost | – | takes them up at once, and the attempt does not count | `it/inbox.rs`: `events_in_a_response_that_is_lost_are_handled_and_no_attempt_counts` |
/// | Redis forgot everything | 204 | creates its group again and continues | `it/inbox_faults.rs`: `a_worker_goes_on_when_redis_has_forgotten_everything` |
/// | the memory is full (`noeviction`) | 503 | continues, and so frees memory | `it/inbox_faults.rs`: `while_memory_is_full_zoom_gets_503_and_workers_empty_the_inbox` |
/// | an event can't become a dead letter | – | continues with the others, and tries again | `it/inbox_faults.rs`: `an_event_that_can_not_be_a_dead_letter_yet_uses_up_no_attempt_of_others` |
/// | Redis is a replica that can't be written | 503 | waits | `it/inbox_faults.rs`: `on_a_replica_zoom_gets_503_and_a_worker_waits` |
/// | a key has a value of another program | 503 | [`run`](Self::run) ends with the error | `it/inbox_faults.rs`: `a_key_of_another_type_is_an_error_and_stays` |
///
/// What Redis confirmed and then loses is lost: without `appendonly yes` and `appendfsync always`, that is up to a second of
/// events when its machine fails, and with replicas, what they have not received at a failover. A `maxmemory-policy` other
/// than `noeviction` deletes events. In a cluster, the keys of an inbox are in one slot.
///
/// # What it costs
///
/// `cargo bench -p zoom-redis --bench inbox` sends 10,000 events, every tenth of them twice, to four worker processes with
/// [`RedisDeliveries`](crate::RedisDeliveries), eight handlers in each that take 4 ms. The figures are of two cores that other
/// programs used as well, with Redis, the receiver and the workers on the same machine:
///
/// | | one worker killed every second, 500 events per second | nobody killed, all events at once |
/// | --- | --- | --- |
/// | workers killed | 22 | 0 |
/// | events handled, effectively once, pending at the end | 10,000, 10,000, 0 | 10,000, 10,000, 0 |
/// | events whose handler ran twice, because it was killed before its mark | 17 | 0 |
/// | events handled after they were marked as done | 0 | 0 |
/// | to store an event, before Zoom gets 204: median, 99 of 100 | 0.2 ms, 3.1 ms | all wait for each other |
/// | events per second | 500, as sent | 3,480 |
///
/// An event costs one round trip to store it; for a worker, a share of one that reads up to 64, one that removes it, and two
/// for the store of handled events.
///
/// # In Redis
///
/// The stream is `PREFIX:{NAME}:inbox`, its consumer group `workers`; dead letters are in the stream `PREFIX:{NAME}:dead`.
/// Programs in any language may read and write them. What is handled is deleted, so other groups miss it. The fields are:
///
/// | field | value |
/// | --- | --- |
/// | `body` | the body as it arrived, byte for byte |
/// | `sealed` | in place of `body` with [`encrypted`](Self::encrypted): a byte 1, a nonce of 24 bytes, and the body in XChaCha20-Poly1305, with NAME as the associated data |
/// | `received_at` | when it arrived, in RFC 3339, such as `2026-02-19T00:05:28.129Z` |
/// | `request_id` | the header `x-zm-request-id`, if there was one |
/// | `id` | dead letters and those retried: the id at which the event was stored first |
/// | `reason`, `attempts` | dead letters: [why](DeadLetter::reason), and after how many attempts |
///
/// A body has personal data, and may have a download token, which is a credential: use TLS and a password, let nobody else
/// read the keys, or [encrypt](Self::encrypted) them.
///
/// # Logging
///
/// A worker has a span `zoom.delivery` per event, as a receiver has. In addition, with the name of the inbox:
///
/// | level | what |
/// | --- | --- |
/// | `INFO` | the inbox can be read again |
/// | `WARN` | it can't be read, with the error; a running event could not be renewed, or another worker took it over; an event can't be moved to the dead letters yet |
/// | `ERROR` | an event is a dead letter, with its id and reason; events were dropped because of their age, with their number; what became of an event can't be written; an event is encrypted with a key that the worker does not have |
#[derive(Clone)]
pub struct RedisInbox {
    stream: Stream,
    limits: Limits,
}

impl RedisInbox {
    /// Creates an inbox on a server. Inboxes with the same server, prefix and name are the same.
    #[must_use]
    pub fn new(redis: &Redis, name: &str) -> Self {
        let limits = Limits { claim_after: CLAIM_AFTER, max_attempts: MAX_ATTEMPTS, max_in_flight: MAX_IN_FLIGHT };
        Self { stream: Stream::new(redis, name, MAX_AGE), limits }
    }

    /// Sets how long a worker may be silent before another takes over its events, and how long an event waits after its
    /// handler failed. The default is 1 minute, and the minimum is 50 milliseconds.
    ///
    /// # Examples
    ///
    /// For handlers that call a service which is often busy: short waits, and many attempts.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use zoom_redis::{Redis, RedisInbox};
    ///
    /// # fn inbox() -> Result<RedisInbox, zoom_redis::RedisError> {
    /// let inbox = RedisInbox::new(&Redis::new("redis://redis.example.com")?, "events")
    ///     .claim_after(Duration::from_secs(10))
    ///     .max_attempts(100)
    ///     .max_in_flight(8);
    /// # Ok(inbox)
    /// # }
    /// ```
    ///
    /// A worker says that it is alive every third of this time, so it may be shorter than handlers take. All workers should
    /// have the same, and it should be longer than [`RedisDeliveries::running_for`](crate::RedisDeliveries::running_for).
    #[must_use]
    pub fn claim_after(mut self, time: Duration) -> Self {
        self.limits.claim_after = time.clamp(LEAST_CLAIM_AFTER, FAR);
        self
    }

    /// Sets how often an event may be taken up, at least once. The default is 5. An attempt whose worker was killed counts.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u64) -> Self {
        self.limits.max_attempts = attempts.max(1);
        self
    }

    /// Sets the age at which an event that was not handled, and a dead letter, is dropped. The default is 7 days.
    ///
    /// Receivers and workers look once a minute, by the clock of Redis, and log an error with the number of those that they
    /// dropped. An event may stay a little longer.
    #[must_use]
    pub fn max_age(mut self, age: Duration) -> Self {
        self.stream.max_age = age.min(FAR);
        self
    }

    /// Sets how many events a worker handles at the same time, from 1 to 65,536. The default is 64. It reads no more than it
    /// can begin with. The limit of the [receiver](EventReceiver::max_in_flight) holds as well.
    #[must_use]
    pub fn max_in_flight(mut self, count: usize) -> Self {
        self.limits.max_in_flight = count.clamp(1, MOST_IN_FLIGHT);
        self
    }

    /// Encrypts the bodies of events. By default, they are stored as they arrived.
    ///
    /// Workers need the keys of the receivers. One that lacks a key leaves the event to others and logs an error. Events
    /// that were stored without keys are read as well.
    #[must_use]
    pub fn encrypted(mut self, keys: EncryptionKeys) -> Self {
        self.stream.keys = Some(keys);
        self
    }

    /// Returns a handler that stores each event, for [`EventReceiver::fallback`] or one that calls it. Set it before
    /// [`EventReceiver::with_state`].
    ///
    /// If Redis can't be written, it returns [`Unavailable`], and the response is 503.
    pub fn writer(&self) -> impl Fn(Event, Delivery) -> Storing + Clone + Send + Sync + use<> {
        let inbox = Arc::new(self.clone());
        move |_, delivery| {
            let inbox = Arc::clone(&inbox);
            Box::pin(async move { Ok(inbox.store(&delivery).await.map_err(Unavailable::new)?) })
        }
    }

    /// Stores a delivery. If it returns an error, the delivery may have been stored all the same.
    ///
    /// # Errors
    ///
    /// [`RedisError`] if Redis can't be written.
    pub async fn store(&self, delivery: &Delivery) -> Result<(), RedisError> {
        self.stream.add(delivery).await?;
        if self.stream.is_trim_due() {
            let stream = self.stream.clone();
            // Zoom does not wait for it.
            tokio::spawn(async move {
                if let Err(error) = stream.trim().await {
                    tracing::warn!(%error, "events that are too old could not be removed");
                }
            });
        }
        Ok(())
    }

    /// Hands stored events to the handlers of a receiver, until [`EventReceiver::shutdown`] is called on a clone of it.
    /// Then it waits for the handlers that it started, and their results. An event without a handler counts as handled.
    ///
    /// It waits while Redis is unavailable. Each event is a task of its own, which continues if this future is dropped;
    /// what was read and has not begun is then left to the other workers.
    ///
    /// New events wake a worker at once, through a connection of its own; over a connection from [`Redis::over`], it looks
    /// every 100 milliseconds.
    ///
    /// # Errors
    ///
    /// [`RedisError`] if waiting does not help: Redis rejects the user, its certificate is not trusted, or the key of the stream
    /// has a value of another type.
    pub async fn run<S>(&self, receiver: EventReceiver<S>) -> Result<(), RedisError>
    where
        S: Clone + Send + Sync + 'static,
    {
        Worker::new(self.stream.clone(), self.limits).run(receiver).await
    }

    /// Returns how many events are waiting, are being handled, and have been given up.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(inbox: zoom_redis::RedisInbox) -> Result<(), zoom_redis::RedisError> {
    /// let status = inbox.status().await?;
    /// println!("{} waiting, {} pending, {} dead", status.waiting, status.pending, status.dead);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`RedisError`] if Redis can't be read.
    pub async fn status(&self) -> Result<InboxStatus, RedisError> {
        self.stream.status().await
    }

    /// Returns up to `count` of the events that were given up, the oldest first.
    ///
    /// # Errors
    ///
    /// [`RedisError`] if Redis can't be read.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(inbox: zoom_redis::RedisInbox) -> Result<(), zoom_redis::RedisError> {
    /// for letter in inbox.dead_letters(100).await? {
    ///     println!("{letter:?}");
    ///     match letter.reason() {
    ///         "unreadable" => inbox.discard(&letter).await?,
    ///         _ => inbox.retry(&letter).await?,
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn dead_letters(&self, count: usize) -> Result<Vec<DeadLetter>, RedisError> {
        self.stream.dead_letters(count).await
    }

    /// Moves a dead letter back into the inbox, where it has all its attempts again. Does nothing if somebody else has moved
    /// or discarded it.
    ///
    /// # Errors
    ///
    /// [`RedisError`] if Redis can't be written.
    pub async fn retry(&self, letter: &DeadLetter) -> Result<(), RedisError> {
        self.stream.retry(letter.id()).await
    }

    /// Deletes a dead letter.
    ///
    /// # Errors
    ///
    /// [`RedisError`] if Redis can't be written.
    pub async fn discard(&self, letter: &DeadLetter) -> Result<(), RedisError> {
        self.stream.discard(letter.id()).await
    }
}

impl fmt::Debug for RedisInbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisInbox")
            .field("redis", &self.stream.redis)
            .field("name", &self.stream.name)
            .field("claim_after", &self.limits.claim_after)
            .field("max_attempts", &self.limits.max_attempts)
            .field("max_age", &self.stream.max_age)
            .field("max_in_flight", &self.limits.max_in_flight)
            .field("is_encrypted", &self.stream.keys.is_some())
            .finish_non_exhaustive()
    }
}

//! The public interface of an inbox.

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

/// The limits of the settings, which keep a worker from spending all of its time on claiming events.
const LEAST_CLAIM_AFTER: Duration = Duration::from_millis(50);
const FAR: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);
const MOST_IN_FLIGHT: usize = 65_536;

/// The future of [`RedisInbox::writer`].
pub type Storing = Pin<Box<dyn Future<Output = Result<(), BoxError>> + Send>>;

/// Stores events in Redis before Zoom gets its response, so that other processes can take as long as they need to
/// handle them.
///
/// Zoom waits for a response for 3 seconds, and gives up on an event after 85 minutes. A receiver that only stores
/// events responds within a millisecond or two, and its workers may be slow, restarted or down for a week. Each event
/// is handled by one of them.
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
/// One of any number of workers:
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
/// - Each event is handled at least once, whichever process is killed. While a handler is running, however long that
///   takes, its worker reports that it is alive; 1 minute after its last report, [by default](Self::claim_after),
///   another worker takes over.
/// - With [`RedisDeliveries`](crate::RedisDeliveries), an event that has been handled is not handled again, even if
///   Zoom delivers it twice. A handler that was killed after its effect but before the event was marked as done runs
///   again: combine the effect and [`Delivery::key`] into one step, as described for `RedisDeliveries`. An inbox and
///   its receiver may share a store.
/// - An event whose handler fails is handled again after `claim_after`. After the fifth failure, [by
///   default](Self::max_attempts), the event becomes a [dead letter](Self::dead_letters). An attempt does not count if
///   its failure has nothing to do with the event: if the handler returned [`Unavailable`], the store of handled events
///   failed, or the worker shut down.
/// - No event is dropped without an error in the log: see [`max_age`](Self::max_age).
///
/// Events are handled concurrently, and not in order.
///
/// # When Redis fails
///
/// | failure | receiver | worker | test in `zoom-redis/tests` |
/// | --- | --- | --- | --- |
/// | a worker is killed | – | another takes over, and each event is handled | `inbox/main.rs`: `of_workers_that_are_killed_each_event_is_handled_and_in_effect_once` |
/// | Redis is down or hangs | 503 | waits, and continues when it is back | `it/inbox_faults.rs`: `while_redis_is_gone_zoom_gets_503_and_a_worker_waits` |
/// | a response with events is lost | – | takes up these events immediately, and the attempt does not count | `it/inbox.rs`: `events_in_a_response_that_is_lost_are_handled_and_no_attempt_counts` |
/// | Redis has forgotten everything | 204 | creates its group again and continues | `it/inbox_faults.rs`: `a_worker_goes_on_when_redis_has_forgotten_everything` |
/// | the memory is full (`noeviction`) | 503 | continues, which frees memory | `it/inbox_faults.rs`: `while_memory_is_full_zoom_gets_503_and_workers_empty_the_inbox` |
/// | an event can't become a dead letter | – | continues with the others, and tries again | `it/inbox_faults.rs`: `an_event_that_can_not_be_a_dead_letter_yet_uses_up_no_attempt_of_others` |
/// | Redis is a replica that can't be written to | 503 | waits | `it/inbox_faults.rs`: `on_a_replica_zoom_gets_503_and_a_worker_waits` |
/// | a key contains a value of another program | 503 | [`run`](Self::run) ends with the error | `it/inbox_faults.rs`: `a_key_of_another_type_is_an_error_and_stays` |
///
/// If Redis loses an event that it has confirmed, the event can't be recovered, because Zoom does not deliver it again.
/// Without `appendonly yes` and `appendfsync always`, Redis may lose up to a second of events when its machine fails;
/// with replicas, a failover loses the events that the new master had not received. If Redis reaches its `maxmemory`, a
/// `maxmemory-policy` such as `allkeys-lru` deletes events; `noeviction` does not. In a cluster, the keys of an inbox
/// are in one slot.
///
/// # What it costs
///
/// `cargo bench -p zoom-redis --bench inbox` sends 10,000 events, every tenth of them twice, to four worker processes
/// with [`RedisDeliveries`](crate::RedisDeliveries) and eight handlers each, which take 4 ms. The figures were measured
/// on two cores that other programs were also using, with Redis, the receiver and the workers on the same machine:
///
/// | | one worker killed every second, 500 events per second | no worker killed, all events at once |
/// | --- | --- | --- |
/// | workers killed | 22 | 0 |
/// | events handled, effectively once, pending at the end | 10,000, 10,000, 0 | 10,000, 10,000, 0 |
/// | events whose handler ran twice, because it was killed before the event was marked | 17 | 0 |
/// | events handled after they were marked as done | 0 | 0 |
/// | time to store an event before Zoom gets 204: median, 99th percentile | 0.2 ms, 3.1 ms | not comparable, because all events wait for each other |
/// | events per second | 500, as sent | 3,480 |
///
/// Storing an event costs one round trip. For each event, a worker needs a share of one round trip that reads up to 64
/// events, one to remove the event, and two for the store of handled events.
///
/// # In Redis
///
/// The stream is `PREFIX:{NAME}:inbox`, and its consumer group is `workers`; dead letters are in the stream
/// `PREFIX:{NAME}:dead`. Programs in any language may read and write these streams. Events that have been handled are
/// deleted, so other consumer groups miss them. The fields of an event are:
///
/// | field | value |
/// | --- | --- |
/// | `body` | the body exactly as it arrived |
/// | `sealed` | takes the place of `body` in an [`encrypted`](Self::encrypted) inbox: a byte with the value 1, a 24-byte nonce, and the body encrypted with XChaCha20-Poly1305, with NAME as the associated data |
/// | `received_at` | when it arrived, in RFC 3339, such as `2026-02-19T00:05:28.129Z` |
/// | `request_id` | the header `x-zm-request-id`, if there was one |
/// | `id` | in dead letters, including those that have been retried: the id under which the event was first stored |
/// | `reason`, `attempts` | in dead letters: [why](DeadLetter::reason) the event was given up, and after how many attempts |
///
/// A body contains personal data, and may contain a download token, which is a credential: use TLS and a password, and
/// make sure that nobody else can read the keys, or [encrypt](Self::encrypted) the bodies.
///
/// # Logging
///
/// A worker creates a span `zoom.delivery` for each event, as a receiver does. In addition, it logs these events, with
/// the name of the inbox:
///
/// | level | what |
/// | --- | --- |
/// | `INFO` | the inbox can be read again |
/// | `WARN` | the inbox can't be read, with the error; the claim on an event that is being handled could not be renewed, or another worker took the event over; an event can't be moved to the dead letters yet |
/// | `ERROR` | an event became a dead letter, with its id and the reason; events were dropped because of their age, with the number of events; the outcome of an event can't be written; an event is encrypted with a key that the worker does not have |
#[derive(Clone)]
pub struct RedisInbox {
    stream: Stream,
    limits: Limits,
}

impl RedisInbox {
    /// Creates an inbox on a server. Inboxes with the same server, prefix and name are the same inbox.
    #[must_use]
    pub fn new(redis: &Redis, name: &str) -> Self {
        let limits = Limits { claim_after: CLAIM_AFTER, max_attempts: MAX_ATTEMPTS, max_in_flight: MAX_IN_FLIGHT };
        Self { stream: Stream::new(redis, name, MAX_AGE), limits }
    }

    /// Sets how long a worker may be silent before another one takes over its events, and how long an event waits after
    /// its handler has failed. The default is 1 minute, and the minimum is 50 milliseconds.
    ///
    /// # Examples
    ///
    /// Short waits and many attempts, for handlers that call a service that is often busy:
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
    /// A worker reports that it is alive whenever a third of this time has passed, so the time may be shorter than a
    /// handler takes. All workers should use the same time, and it should be longer than
    /// [`RedisDeliveries::running_for`](crate::RedisDeliveries::running_for).
    #[must_use]
    pub fn claim_after(mut self, time: Duration) -> Self {
        self.limits.claim_after = time.clamp(LEAST_CLAIM_AFTER, FAR);
        self
    }

    /// Sets how many times handling an event is attempted, at least once. The default is 5. An attempt counts even if
    /// its worker was killed.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u64) -> Self {
        self.limits.max_attempts = attempts.max(1);
        self
    }

    /// Sets the age at which unhandled events and dead letters are dropped. The default is 7 days.
    ///
    /// Receivers and workers check once a minute for events that are too old by the Redis server's clock, and log an
    /// error with the number of events that they dropped. An event may stay a little longer.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use zoom_redis::{Redis, RedisInbox};
    ///
    /// let inbox = RedisInbox::new(&Redis::new("redis://redis.example.com")?, "events")
    ///     .max_age(Duration::from_secs(30 * 24 * 60 * 60));
    /// # Ok::<(), zoom_redis::RedisError>(())
    /// ```
    #[must_use]
    pub fn max_age(mut self, age: Duration) -> Self {
        self.stream.max_age = age.min(FAR);
        self
    }

    /// Sets how many events a worker handles at the same time, from 1 to 65,536. The default is 64. A worker reads no
    /// more events than it can start to handle. The limit of the [receiver](EventReceiver::max_in_flight) applies as
    /// well.
    #[must_use]
    pub fn max_in_flight(mut self, count: usize) -> Self {
        self.limits.max_in_flight = count.clamp(1, MOST_IN_FLIGHT);
        self
    }

    /// Encrypts the bodies of events. By default, they are stored as they arrived.
    ///
    /// Workers need the same keys as the receivers. A worker that lacks a key leaves the event to others and logs an
    /// error. Events that were stored without keys can still be read.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_redis::{EncryptionKeys, Redis, RedisInbox};
    ///
    /// # let text = "5f0e2a9c41d7b86335aa91e4c07d2f68b1944c3ae05f7d1296b8e3d470a5c21f";
    /// // `text` is the value of a secret, such as 64 hexadecimal digits.
    /// let keys = EncryptionKeys::parse(text)?;
    /// let inbox = RedisInbox::new(&Redis::new("redis://redis.example.com")?, "events").encrypted(keys);
    /// # Ok::<(), zoom_redis::RedisError>(())
    /// ```
    #[must_use]
    pub fn encrypted(mut self, keys: EncryptionKeys) -> Self {
        self.stream.keys = Some(keys);
        self
    }

    /// Returns a handler that stores each event: pass it to [`EventReceiver::fallback`], or call it in a handler of
    /// your own. Set the handler before you call [`EventReceiver::with_state`].
    ///
    /// If Redis can't be written to, the handler returns [`Unavailable`], and the response is 503.
    pub fn writer(&self) -> impl Fn(Event, Delivery) -> Storing + Clone + Send + Sync + use<> {
        let inbox = Arc::new(self.clone());
        move |_, delivery| {
            let inbox = Arc::clone(&inbox);
            Box::pin(async move { Ok(inbox.store(&delivery).await.map_err(Unavailable::new)?) })
        }
    }

    /// Stores a delivery. If an error is returned, the delivery may nevertheless have been stored.
    ///
    /// # Errors
    ///
    /// [`RedisError`] if Redis can't be written to.
    ///
    /// # Examples
    ///
    /// A handler that stores only the events of one kind, and handles the others itself:
    ///
    /// ```no_run
    /// use zoom_core::event::Event;
    /// use zoom_events::{BoxError, Delivery, Unavailable};
    /// use zoom_redis::RedisInbox;
    ///
    /// async fn handle(event: Event, delivery: Delivery, inbox: RedisInbox) -> Result<(), BoxError> {
    ///     if event.name().starts_with("recording.") {
    ///         // Zoom delivers the event again if it can't be stored.
    ///         inbox.store(&delivery).await.map_err(Unavailable::new)?;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub async fn store(&self, delivery: &Delivery) -> Result<(), RedisError> {
        self.stream.add(delivery).await?;
        if self.stream.is_trim_due() {
            let stream = self.stream.clone();
            // Zoom does not have to wait for this.
            tokio::spawn(async move {
                if let Err(error) = stream.trim().await {
                    tracing::warn!(%error, "events that are too old could not be removed");
                }
            });
        }
        Ok(())
    }

    /// Hands stored events to the handlers of a receiver, until [`EventReceiver::shutdown`] is called on a clone of it.
    /// This method then waits for the handlers that it has started, and for their results to be written. An event
    /// without a handler counts as handled.
    ///
    /// While Redis is unavailable, this method waits. Each event is handled in a separate task, which continues if this
    /// future is dropped; events that have been read but not started are then left to the other workers.
    ///
    /// New events wake a worker immediately, through a separate connection; over a connection from [`Redis::over`], the
    /// worker checks for events every 100 milliseconds.
    ///
    /// # Errors
    ///
    /// [`RedisError`] if waiting does not help: Redis rejects the user, its certificate is not trusted, or the stream's
    /// key contains a value of another type.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use zoom_core::event::Event;
    /// use zoom_events::{BoxError, EventReceiver};
    /// use zoom_redis::{Redis, RedisInbox};
    ///
    /// # async fn example() -> Result<(), BoxError> {
    /// let inbox = RedisInbox::new(&Redis::new("redis://redis.example.com")?, "events");
    /// let receiver = EventReceiver::without_webhook().fallback(async |event: Event, _| Ok(println!("{}", event.name())));
    /// let worker = tokio::spawn({
    ///     let receiver = receiver.clone();
    ///     async move { inbox.run(receiver).await }
    /// });
    /// // … until a signal arrives …
    /// receiver.shutdown().await;
    /// worker.await??;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn run<S>(&self, receiver: EventReceiver<S>) -> Result<(), RedisError>
    where
        S: Clone + Send + Sync + 'static,
    {
        Worker::new(self.stream.clone(), self.limits).run(receiver).await
    }

    /// Returns how many events are waiting, are pending, and have been given up.
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

    /// Returns up to `count` of the events that were given up, oldest first.
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

    /// Moves a dead letter back into the inbox, where its attempts are counted from zero again. Does nothing if someone
    /// else has already moved or discarded it.
    ///
    /// # Errors
    ///
    /// [`RedisError`] if Redis can't be written to.
    pub async fn retry(&self, letter: &DeadLetter) -> Result<(), RedisError> {
        self.stream.retry(letter.id()).await
    }

    /// Deletes a dead letter.
    ///
    /// # Errors
    ///
    /// [`RedisError`] if Redis can't be written to.
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

//! Runs four worker processes of one inbox, repeatedly kills one of them, and checks what their handlers did.
//!
//! Effects are counted independently of the crate, in lists and sets that the handlers write to the same server
//! themselves.

use std::{
    collections::{HashMap, HashSet},
    env,
    process::{Child, Command},
    sync::Arc,
    time::{Duration, Instant},
};

use redis::{AsyncCommands as _, aio::MultiplexedConnection};
use tokio::{
    task::JoinSet,
    time::{MissedTickBehavior, interval, sleep},
};
use zoom_core::event::Event;
use zoom_events::{Begin, BoxError, Deliveries, Delivery, EventReceiver};
use zoom_redis::{Redis, RedisDeliveries, RedisInbox};
use zoom_tests_redis_server::{Persistence, RedisServer};

const WORKERS: usize = 4;

/// How many handlers of a worker run at the same time.
const IN_FLIGHT: usize = 8;

/// The time of the first event in milliseconds since the Unix epoch. Each event has its own time.
const FIRST: usize = 1_739_923_528_129;

/// The log of the handlers: `run NUMBER`, and `done NUMBER` after the mark was written.
const LOG: &str = "effects:log";

/// The effects, each of which was stored atomically with the event's key.
const EFFECTS: &str = "effects:once";
const KEYS: &str = "effects:keys";

/// The settings that differ between the test and the bench.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) events: usize,
    pub(crate) per_second: u32,
    /// `None` kills no worker.
    pub(crate) kill_every: Option<Duration>,
    pub(crate) times: Times,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Times {
    pub(crate) claim_after: Duration,
    pub(crate) running_for: Duration,
}

/// The results of a run.
#[derive(Debug)]
#[allow(dead_code, reason = "the test reads some fields, and the bench reads all")]
pub(crate) struct Figures {
    pub(crate) kills: usize,
    /// How many handlers were started.
    pub(crate) runs: usize,
    /// How many events had more than one handler run.
    pub(crate) repeated: usize,
    /// How long it took from the first event until nothing was left.
    pub(crate) elapsed: Duration,
    /// How long it took to store an event: the median and the 99th percentile.
    pub(crate) stored: [Duration; 2],
}

async fn connect(url: &str) -> MultiplexedConnection {
    redis::Client::open(url).unwrap().get_multiplexed_async_connection().await.unwrap()
}

/// Logs the events that [`RedisDeliveries`] marked as done.
struct Logged(RedisDeliveries, MultiplexedConnection);

impl Deliveries for Logged {
    async fn begin(&self, key: &str) -> Result<Begin, BoxError> {
        self.0.begin(key).await
    }

    async fn done(&self, key: &str) -> Result<(), BoxError> {
        self.0.done(key).await?;
        let time: usize = key.split('/').nth(3).ok_or("a key without a time")?.parse()?;
        let _: usize = self.1.clone().rpush(LOG, format!("done {}", time - FIRST)).await?;
        Ok(())
    }

    async fn failed(&self, key: &str) -> Result<(), BoxError> {
        self.0.failed(key).await
    }
}

/// Returns a script that stores an effect as a database with a unique column for the event's key would: both are
/// written atomically.
fn effect() -> redis::Script {
    redis::Script::new(
        "if redis.call('SADD', KEYS[1], ARGV[1]) == 1 then redis.call('RPUSH', KEYS[2], ARGV[2]) end return 1",
    )
}

async fn handle(delivery: Delivery, mut redis: MultiplexedConnection) -> Result<(), BoxError> {
    let number = usize::try_from(delivery.timestamp().ok_or("no time")?.as_millisecond())? - FIRST;
    let _: usize = redis.rpush(LOG, format!("run {number}")).await?;
    // Some handlers are killed while they are running.
    sleep(Duration::from_millis(2)).await;
    let key = delivery.key().ok_or("no key")?;
    let () = effect().key(KEYS).key(EFFECTS).arg(key).arg(number).invoke_async(&mut redis).await?;
    sleep(Duration::from_millis(2)).await;
    Ok(())
}

/// Runs a worker until the process is killed.
pub(crate) async fn work() {
    let url = env::var("ZOOM_TEST_REDIS").unwrap();
    let milliseconds = |name| Duration::from_millis(env::var(name).unwrap().parse().unwrap());
    let (redis, effects) = (Redis::new(&url).unwrap(), connect(&url).await);
    let deliveries = RedisDeliveries::new(&redis).running_for(milliseconds("ZOOM_TEST_RUNNING_FOR"));
    let receiver = EventReceiver::without_webhook()
        .deduplicate(Logged(deliveries, effects.clone()))
        .with_state(effects)
        .fallback(|_: Event, delivery, effects| handle(delivery, effects));
    // Attempts are practically unlimited, because a killed worker does not mean that its events are bad.
    let inbox = RedisInbox::new(&redis, "events").max_in_flight(IN_FLIGHT).max_attempts(1_000);
    inbox.claim_after(milliseconds("ZOOM_TEST_CLAIM_AFTER")).run(receiver).await.unwrap();
}

/// A worker process that is killed when it is dropped.
struct Worker(Child);

impl Drop for Worker {
    fn drop(&mut self) {
        // On Unix, this is SIGKILL.
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

/// Returns the delivery with a number.
fn delivery(number: usize) -> Delivery {
    let time = FIRST + number;
    let body = format!(r#"{{"event":"meeting.started","event_ts":{time},"payload":{{"object":{{"id":"{number}"}}}}}}"#);
    Delivery::new(Event::parse(body).unwrap())
}

/// Stores all events at the planned rate, and returns how long each took. Every tenth event is stored twice, as if Zoom
/// had delivered it twice.
async fn store(plan: Plan, inbox: Arc<RedisInbox>) -> Vec<Duration> {
    let mut ticks = interval(Duration::from_secs(1) / plan.per_second);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
    let mut storing = JoinSet::new();
    for number in 0..plan.events {
        ticks.tick().await;
        let inbox = Arc::clone(&inbox);
        storing.spawn(async move {
            let delivery = delivery(number);
            let started = Instant::now();
            inbox.store(&delivery).await.unwrap();
            let elapsed = started.elapsed();
            if number % 10 == 3 {
                inbox.store(&delivery).await.unwrap();
            }
            elapsed
        });
    }
    storing.join_all().await
}

/// Stores events and kills workers until all events have been handled, and checks what the handlers did.
pub(crate) async fn run(plan: &Plan, mut command: Command) -> Figures {
    let server = RedisServer::start(Persistence::None);
    command
        .env("ZOOM_TEST_REDIS", server.url())
        .env("ZOOM_TEST_CLAIM_AFTER", plan.times.claim_after.as_millis().to_string())
        .env("ZOOM_TEST_RUNNING_FOR", plan.times.running_for.as_millis().to_string());
    let mut start = || Worker(command.spawn().unwrap());
    let mut workers: Vec<_> = (0..WORKERS).map(|_| start()).collect();
    let inbox = Arc::new(RedisInbox::new(&Redis::new(&server.url()).unwrap(), "events"));
    let started = Instant::now();
    let storing = tokio::spawn(store(*plan, Arc::clone(&inbox)));
    let (mut kills, mut next_kill) = (0, started + plan.kill_every.unwrap_or_default());
    let elapsed = loop {
        sleep(Duration::from_millis(10)).await;
        let status = inbox.status().await.unwrap();
        if storing.is_finished() && status.waiting + status.pending == 0 {
            break started.elapsed();
        }
        if let Some(every) = plan.kill_every
            && next_kill <= Instant::now()
        {
            // The old worker is killed before the new one starts.
            drop(workers.remove(0));
            workers.push(start());
            kills += 1;
            next_kill = Instant::now() + every;
        }
        assert!(started.elapsed() < Duration::from_secs(300), "{status:?} after {kills} kills");
    };
    let mut stored = storing.await.unwrap();
    stored.sort_unstable();
    let stored = [stored[stored.len() / 2], stored[stored.len() * 99 / 100]];
    let mut redis = connect(&server.url()).await;
    let pending: (usize, Option<String>, Option<String>, redis::Value) =
        redis::cmd("XPENDING").arg("zoom:{events}:inbox").arg("workers").query_async(&mut redis).await.unwrap();
    assert_eq!(pending.0, 0);
    assert_eq!(inbox.status().await.unwrap().dead, 0);
    let (runs, repeated) = check(plan.events, &mut redis).await;
    Figures { kills, runs, repeated, elapsed, stored }
}

/// Checks what the handlers did, and returns how many ran and how many events had more than one run.
async fn check(events: usize, redis: &mut MultiplexedConnection) -> (usize, usize) {
    let log: Vec<String> = redis.lrange(LOG, 0, -1).await.unwrap();
    let (mut runs, mut done) = (HashMap::<usize, usize>::new(), HashSet::new());
    for line in log {
        let (what, number) = line.split_once(' ').unwrap();
        let number = number.parse().unwrap();
        if what == "done" {
            done.insert(number);
        } else {
            assert!(!done.contains(&number), "event {number} was handled again after it was marked as done");
            *runs.entry(number).or_default() += 1;
        }
    }
    let missing: Vec<_> = (0..events).filter(|number| !runs.contains_key(number)).collect();
    assert!(missing.is_empty(), "never handled: {missing:?}");
    let mut effects: Vec<usize> = redis.lrange(EFFECTS, 0, -1).await.unwrap();
    effects.sort_unstable();
    assert!(effects.into_iter().eq(0..events), "each effectively once");
    (runs.values().sum(), runs.values().filter(|times| **times > 1).count())
}

//! Explores, in a model checker, the interleavings of processes that share a limit. No window may contain more calls
//! than the limit, no matter how long a request or a reply takes, which process is killed, or when Redis loses its
//! data.
//!
//! Everything that a process does while it holds its lock is one step here, and so is a run of the script. Between two
//! steps of a task, any other task may take a step, including the clock.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use shuttle::{
    future::{block_on, spawn, yield_now},
    rand::{Rng as _, thread_rng},
};
use tokio::time::Instant;
use zoom_core::{
    operation::RateLimit,
    rate_limit::{Plan, Product, Quota},
};

use super::{
    ask::{AHEAD, Ask, Outcome, Reply},
    limits::Limits,
    queue::{Caller, State, Step},
};

const LIMIT: u32 = 20;
const WINDOW: u64 = 1_000_000;
const END: u64 = 3_000_000;
const QUEUE: usize = 0;

/// The way in which the server loses data.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// The server loses everything, and processes are killed.
    Forgets,
    /// The server is restarted with older data. A process that starts at that moment could not detect the restart, so
    /// processes are not killed here.
    Restores,
}

/// The clock, the server and the calls that were sent. All times are in microseconds.
struct World {
    base: Instant,
    now: u64,
    redis: Redis,
    /// The data that the server would contain after a restart.
    snapshot: Redis,
    generation: u64,
    fault: Fault,
    sent: Vec<u64>,
}

/// The state that the script stores for a queue.
#[derive(Clone, Copy, Default)]
struct Redis {
    next: Option<u64>,
    jitter: u64,
    jittered: u64,
}

impl Redis {
    /// Spaces starts as `acquire.lua` does.
    fn run(&mut self, ask: &Ask, now: u64) -> Reply {
        let micros = |time: Duration| u64::try_from(time.as_micros()).unwrap();
        let (mut jitter, mut jittered) = (micros(ask.jitter), now);
        if self.jitter > jitter && self.jittered + 5_000_000 > now {
            (jitter, jittered) = (self.jitter, self.jittered);
        }
        let interval = (micros(ask.window) + jitter).div_ceil(u64::from(ask.requests));
        let mut next = self.next.unwrap_or(now + micros(AHEAD) + interval);
        if self.next.is_some() && jitter > self.jitter && self.jitter > 0 {
            next = next.max(now) + jitter - self.jitter;
        }
        let pause = micros(ask.pause);
        if pause > 0 {
            next = next.max(now + pause + interval);
        }
        let (wait, horizon) = (next.saturating_sub(now), micros(ask.horizon));
        let starts = if wait <= horizon { u64::from(ask.wanted).min((horizon - wait) / interval + 1) } else { 0 };
        if starts > 0 {
            next = now + wait + starts * interval;
        }
        *self = Self { next: Some(next), jitter, jittered };
        let outcome = if starts == 0 {
            Outcome::Busy(Duration::from_micros(wait))
        } else {
            Outcome::Granted {
                starts: u32::try_from(starts).unwrap(),
                wait: Duration::from_micros(wait),
                interval: Duration::from_micros(interval),
            }
        };
        Reply { outcome, day: 1, used: 0, personal: Vec::new() }
    }
}

#[derive(Clone)]
struct Model(Arc<Mutex<World>>);

impl Model {
    fn new(fault: Fault) -> Self {
        let world = World {
            base: Instant::now(),
            now: 0,
            redis: Redis::default(),
            snapshot: Redis::default(),
            generation: 0,
            fault,
            sent: Vec::new(),
        };
        Self(Arc::new(Mutex::new(world)))
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.0.lock().unwrap()
    }

    fn now(&self) -> Instant {
        let world = self.world();
        world.base + Duration::from_micros(world.now)
    }

    fn is_over(&self) -> bool {
        self.world().now >= END
    }

    async fn clock(self) {
        while !self.is_over() {
            let step = thread_rng().gen_range(100..2_000);
            self.world().now += step;
            yield_now().await;
        }
    }

    /// Loses data occasionally.
    async fn lose(self) {
        while !self.is_over() {
            {
                let mut world = self.world();
                match (world.fault, thread_rng().gen_range(0..3_000)) {
                    (Fault::Forgets, 0) => world.redis = Redis::default(),
                    (Fault::Restores, 0) => {
                        world.redis = world.snapshot;
                        world.generation += 1;
                    }
                    (Fault::Restores, 1..30) => world.snapshot = world.redis,
                    _ => {}
                }
            }
            yield_now().await;
        }
    }

    /// Runs a process whose calls wait in one queue. It is occasionally killed and loses all that it has reserved.
    async fn process(self) {
        while !self.is_over() {
            let limits = {
                let mut limits = Limits::of(Plan::Pro);
                limits.set_quota(Product::General, RateLimit::Light, Quota::per_second(LIMIT));
                limits
            };
            let state = Arc::new(Mutex::new(State::new(limits, 0)));
            let mut callers = VecDeque::new();
            let is_killed = self.world().fault == Fault::Forgets;
            let lives = if is_killed { thread_rng().gen_range(1_000..5_000) } else { usize::MAX };
            state.lock().unwrap().connected(self.world().generation);
            for _ in 0..lives {
                if self.is_over() {
                    return;
                }
                self.step(&state, &mut callers);
                yield_now().await;
            }
        }
    }

    /// Lets the first call decide once what to do.
    fn step(&self, state: &Arc<Mutex<State>>, callers: &mut VecDeque<Caller>) {
        let (now, mut locked) = (self.now(), state.lock().unwrap());
        while callers.len() < 3 {
            let deadline = now + Duration::from_secs(3_600);
            callers.push_back(locked.join(QUEUE, Vec::new(), deadline, now).unwrap());
        }
        let first = callers[0].clone();
        locked.connected(self.world().generation);
        let step = locked.step(QUEUE, &first, now);
        let ask = match step {
            Step::Send(_) => {
                locked.leave(QUEUE, first.id);
                callers.pop_front();
                self.send();
                locked.ask_ahead(QUEUE, &first, true, now)
            }
            Step::Start(_) => locked.ask_ahead(QUEUE, &first, false, now),
            Step::Ask => Some(locked.ask_first(QUEUE, &first, now)),
            Step::Reply | Step::Busy(..) | Step::Closed(..) => None,
        };
        if let Some(ask) = ask {
            spawn(self.clone().ask(Arc::clone(state), ask, now));
        }
    }

    /// Waits for a moment, and occasionally for a long time.
    async fn travel(&self) {
        let takes = if thread_rng().gen_range(0..8) == 0 { 300_000 } else { 0 };
        let until = self.world().now + takes;
        yield_now().await;
        while self.world().now < until {
            yield_now().await;
        }
    }

    /// Sends a request, whose transmission and reply may each take any length of time.
    async fn ask(self, state: Arc<Mutex<State>>, ask: Ask, asked: Instant) {
        self.travel().await;
        let reply = {
            let mut world = self.world();
            let now = world.now;
            world.redis.run(&ask, now)
        };
        self.travel().await;
        let now = self.now();
        let mut state = state.lock().unwrap();
        state.connected(self.world().generation);
        state.reply(&ask, &reply, asked, now, 0.5);
        state.asked(QUEUE);
    }

    fn send(&self) {
        let mut world = self.world();
        let now = world.now;
        world.sent.push(now);
        let in_window = world.sent.iter().rev().take_while(|at| **at + WINDOW > now).count();
        assert!(in_window <= LIMIT as usize, "{in_window} calls were sent in one window: {:?}", world.sent);
    }
}

#[test]
fn no_window_has_more_than_its_limit_in_any_interleaving() {
    static SENT: AtomicUsize = AtomicUsize::new(0);
    check(Fault::Forgets, &SENT);
}

#[test]
fn no_window_has_more_than_its_limit_when_redis_restores_older_data() {
    static SENT: AtomicUsize = AtomicUsize::new(0);
    check(Fault::Restores, &SENT);
}

fn check(fault: Fault, all: &'static AtomicUsize) {
    let run = move || {
        let model = Model::new(fault);
        let tasks = [spawn(model.clone().process()), spawn(model.clone().process()), spawn(model.clone().process())];
        spawn(model.clone().clock());
        spawn(model.clone().lose());
        block_on(async {
            for task in tasks {
                task.await.unwrap();
            }
        });
        all.fetch_add(model.world().sent.len(), Ordering::Relaxed);
    };
    shuttle::check_random(run, 50);
    // Ensures that the limiter in the model grants starts at all.
    assert!(all.load(Ordering::Relaxed) > 50 * 25, "{all:?}");
}

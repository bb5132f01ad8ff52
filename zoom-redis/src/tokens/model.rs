//! Explores, in a model checker, programs that share a login: each may pause for any time between two steps, commands
//! run twice or lose their responses, leases expire, programs are killed, and the server loses its data.
//!
//! [`SharedTokens`] is the real code. The flow of zoom-core's `RefreshToken` above it, the scripts below it and Zoom's
//! OAuth server are models.

use std::sync::{Arc, Mutex, MutexGuard};

use shuttle::{
    future::{block_on, spawn, yield_now},
    rand::{Rng as _, thread_rng},
};
use zoom_core::{
    Secret,
    auth::{ReplaceOutcome, Tokens},
};

use super::{
    decide::{Stored, Written},
    model_server::{Data, SharedData},
    record::{NewRecord, Record},
    scripts::Server,
    shared::SharedTokens,
};
use crate::error::RedisError;

/// How many times a program whose refresh token was rejected looks for newer tokens.
const LOOKS: usize = 3;

/// The possible faults, and how many of each remain.
#[derive(Clone, Copy, Default)]
struct Faults {
    /// Commands that run twice, are lost, or lose their responses.
    commands: usize,
    /// Leases that expire while they are held.
    expiries: usize,
    deaths: usize,
    /// Restarts of the server without its data.
    losses: usize,
}

#[derive(Default)]
struct World {
    faults: Faults,
    /// The number of the refresh token that Zoom accepts.
    current: u64,
    /// The programs that are requesting tokens from Zoom, and their refresh tokens.
    asking: Vec<(String, u64)>,
    /// The programs whose leases expired before they were released.
    ended: Vec<String>,
    /// Whether a program was killed while it had tokens that no other program has, which is the documented loss.
    is_lost: bool,
    /// How many programs are running.
    running: usize,
}

#[derive(Clone, Default)]
struct Model {
    redis: SharedData,
    world: Arc<Mutex<World>>,
}

/// The error of a program that was killed.
#[derive(Debug)]
struct Died;

impl Model {
    fn new(faults: Faults) -> Self {
        let model = Self::default();
        model.world().faults = faults;
        model.redis.data().on_write = Some(|stored, new| {
            let (old, new) = (number(&stored.value), number(&new.value));
            assert!(new >= old, "{new} replaces {old}, which is newer");
        });
        model
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap()
    }

    /// Returns whether a fault of this kind happens now, if any remain.
    fn fault(&self, which: fn(&mut Faults) -> &mut usize) -> bool {
        let mut world = self.world();
        let left = which(&mut world.faults);
        let happens = *left > 0 && thread_rng().gen_ratio(1, 8);
        *left -= usize::from(happens);
        happens
    }

    fn survives(&self) -> Result<(), Died> {
        if self.fault(|faults| &mut faults.deaths) { Err(Died) } else { Ok(()) }
    }

    /// Runs a command: once, twice, not at all, or without a response.
    async fn command<T>(&self, command: impl Fn(&mut Data) -> T) -> Result<T, RedisError> {
        yield_now().await;
        if self.fault(|faults| &mut faults.commands) {
            if thread_rng().gen_bool(0.5) {
                command(&mut self.redis.data());
                // Long enough for others to refresh before the command runs again.
                for _ in 0..thread_rng().gen_range(0..24) {
                    yield_now().await;
                }
            }
            if thread_rng().gen_bool(0.5) {
                return Err(RedisError::unavailable("the connection broke"));
            }
        }
        let outcome = command(&mut self.redis.data());
        yield_now().await;
        Ok(outcome)
    }

    /// Ends the lease as if it had expired.
    fn end_lease(&self) {
        let holder = self.redis.data().lease.take();
        self.world().ended.extend(holder);
    }

    /// Models Zoom's OAuth server. A refresh token works only once.
    async fn refresh(&self, owner: &String, presented: u64) -> Option<u64> {
        {
            let mut world = self.world();
            let holder = self.redis.data().lease.clone();
            let has_lease = |name: &String| holder.as_ref() == Some(name) || !world.ended.contains(name);
            for (other, token) in &world.asking {
                let are_two = *token == presented && has_lease(other) && has_lease(owner);
                assert!(!are_two, "two programs refreshed within a lease");
            }
            world.asking.push((owner.clone(), presented));
        }
        yield_now().await;
        let issued = {
            let mut world = self.world();
            let is_accepted = world.current == presented;
            world.current += u64::from(is_accepted);
            is_accepted.then_some(world.current)
        };
        yield_now().await;
        self.world().asking.retain(|(other, _)| other != owner);
        issued
    }
}

fn tokens(number: u64) -> Tokens {
    Tokens::refresh_only(number.to_string())
}

fn of(tokens: &Tokens) -> u64 {
    tokens.refresh_token.as_ref().unwrap().expose().parse().unwrap()
}

fn number(value: &[u8]) -> u64 {
    of(&Tokens::from_json(str::from_utf8(value).unwrap()).unwrap())
}

impl Server for Model {
    async fn load(&self) -> Result<Stored, RedisError> {
        self.command(|data| data.load()).await
    }

    async fn save(&self, id: &str, seen: u64, new: &NewRecord) -> Result<u64, RedisError> {
        self.command(|data| data.save(id, seen, new)).await
    }

    async fn replace(&self, presented: &str, seen: u64, new: &NewRecord) -> Result<Written, RedisError> {
        self.command(|data| data.replace(presented, seen, new)).await
    }

    async fn put_back(&self, version: u64, new: &NewRecord) -> Result<Written, RedisError> {
        self.command(|data| data.put_back(version, new)).await
    }
}

/// The outcome for the holder of a lease.
enum Outcome {
    /// The number of a token, or `None` if nobody is logged in.
    Has(Option<u64>),
    /// Zoom rejected the refresh token with this number.
    Rejected(u64),
}

/// A program that needs a token, and then newer ones.
#[derive(Clone)]
struct Program {
    model: Model,
    store: SharedTokens<Model>,
    name: String,
}

impl Program {
    fn new(model: &Model, name: usize) -> Self {
        Self { model: model.clone(), store: SharedTokens::new(model.clone(), "a", "a"), name: name.to_string() }
    }

    /// Loads the tokens, retrying until the server responds. Returns `None` if there are no tokens.
    async fn load(&self) -> Option<u64> {
        loop {
            if let Ok(stored) = self.store.load().await {
                return stored.as_ref().map(of);
            }
        }
    }

    /// Gets this number of tokens, one after another. Returns whether it got all of them, or an error if it was killed.
    async fn run(self, tokens: usize) -> Result<bool, Died> {
        let (mut last, mut outcome) = (0, Ok(true));
        for _ in 0..tokens {
            match self.newer_token(last).await {
                Ok(Some(number)) => last = number,
                Ok(None) => outcome = Ok(false),
                Err(died) => {
                    outcome = Err(died);
                    break;
                }
            }
        }
        self.model.world().running -= 1;
        outcome
    }

    /// Models `RefreshToken`: returns the number of a token that is newer than the last one, if there is one.
    async fn newer_token(&self, last: u64) -> Result<Option<u64>, Died> {
        loop {
            self.model.survives()?;
            match self.load().await {
                Some(stored) if stored <= last => {}
                outcome => return Ok(outcome),
            }
            match self.model.command(|data| data.lease(&self.name)).await {
                Ok(true) => {
                    self.model.survives()?;
                    let outcome = self.as_holder(last).await?;
                    _ = self.model.command(|data| data.release(&self.name)).await;
                    match outcome {
                        Outcome::Has(token) => return Ok(token),
                        // The lease is not held while the program looks for newer tokens.
                        Outcome::Rejected(presented) if self.is_replaced(presented).await => {}
                        Outcome::Rejected(_) => return Ok(None),
                    }
                }
                Ok(false) => yield_now().await,
                Err(_) => _ = self.model.command(|data| data.release(&self.name)).await,
            }
        }
    }

    async fn as_holder(&self, last: u64) -> Result<Outcome, Died> {
        let Some(presented) = self.load().await else { return Ok(Outcome::Has(None)) };
        if presented > last {
            return Ok(Outcome::Has(Some(presented)));
        }
        let Some(issued) = self.model.refresh(&self.name, presented).await else {
            return Ok(Outcome::Rejected(presented));
        };
        if self.model.survives().is_err() {
            self.model.world().is_lost = true;
            return Err(Died);
        }
        let (presented, new) = (Secret::from(presented.to_string()), tokens(issued));
        // A failed save is retried while the program runs.
        let outcome = loop {
            if let Ok(outcome) = self.store.replace(&presented, &new).await {
                break outcome;
            }
        };
        self.model.survives()?;
        Ok(Outcome::Has(match outcome {
            ReplaceOutcome::Newer(newer) => Some(of(&newer)),
            ReplaceOutcome::Empty => None,
            _ => Some(issued),
        }))
    }

    async fn is_replaced(&self, presented: u64) -> bool {
        for _ in 0..LOOKS {
            if self.load().await.is_some_and(|stored| stored != presented) {
                return true;
            }
            yield_now().await;
        }
        false
    }
}

/// Ends leases and restarts the server at random times.
async fn disturb(model: Model, faults: Faults) {
    while model.world().running > 0 {
        yield_now().await;
        if model.fault(|faults| &mut faults.expiries) {
            model.end_lease();
        }
        if model.fault(|faults| &mut faults.losses) {
            model.end_lease();
            model.redis.data().lose_everything();
        }
        // The lease of a program that was killed, or that is unaware of its lease, expires eventually.
        if faults.deaths + faults.commands > 0 && thread_rng().gen_ratio(1, 32) {
            model.end_lease();
        }
    }
}

/// Runs three programs that each request `tokens_each` tokens, and calls `check` with the programs that survived and
/// how many of them got all their tokens.
fn explore(faults: Faults, tokens_each: usize, check: fn(&Model, &[Program], usize)) {
    let run = move || {
        let model = Model::new(faults);
        let programs: Vec<_> = (0..3).map(|name| Program::new(&model, name)).collect();
        let first = programs[0].store.codec.write(&tokens(0)).unwrap();
        model.redis.data().save("first", 0, &first);
        model.world().running = programs.len();
        block_on(async {
            let disturbing = spawn(disturb(model.clone(), faults));
            let running: Vec<_> = programs.iter().map(|program| spawn(program.clone().run(tokens_each))).collect();
            let (mut alive, mut served) = (Vec::new(), 0);
            for (program, outcome) in programs.iter().zip(running) {
                if let Ok(outcome) = outcome.await.unwrap() {
                    alive.push(program.clone());
                    served += usize::from(outcome);
                }
            }
            disturbing.await.unwrap();
            // The programs check the server once more.
            for program in &alive {
                program.load().await;
            }
            check(&model, &alive, served);
        });
    };
    shuttle::check_random(run, 1_000);
}

/// Returns whether the refresh token that Zoom accepts is stored.
fn is_kept(model: &Model) -> bool {
    let current = model.world().current;
    model.redis.data().tokens.as_ref().is_some_and(|record| number(&record.value) == current)
}

#[test]
fn without_faults_one_program_refreshes_and_all_have_its_token() {
    explore(Faults::default(), 1, |model, alive, served| {
        assert_eq!((model.world().current, alive.len(), served), (1, 3, 3));
        assert!(is_kept(model) && model.redis.data().lease.is_none());
    });
}

#[test]
fn commands_that_are_carried_out_twice_or_lose_their_responses_lose_no_login() {
    explore(Faults { commands: 8, ..Faults::default() }, 2, |model, alive, served| {
        assert_eq!(alive.len(), 3);
        assert!(served >= 1 && is_kept(model));
    });
}

#[test]
fn programs_that_die_or_outlive_their_lease_lose_a_login_only_between_zooms_response_and_the_save() {
    explore(Faults { deaths: 2, expiries: 2, commands: 2, ..Faults::default() }, 2, |model, _, _| {
        assert!(is_kept(model) || model.world().is_lost);
    });
}

#[test]
fn a_server_that_loses_its_data_gets_the_newest_tokens_back() {
    explore(Faults { losses: 2, expiries: 2, commands: 4, ..Faults::default() }, 2, |model, alive, _| {
        // If the loss happened before any program loaded the tokens, no program has any.
        let has_seen = model.world().current > 0 || model.redis.data().tokens.is_some();
        assert_eq!(alive.len(), 3);
        assert!(is_kept(model) || !has_seen);
    });
}

#[test]
fn whatever_happens_no_older_token_replaces_a_newer_one() {
    // The check is in `Model::new`.
    explore(Faults { commands: 4, expiries: 3, deaths: 1, losses: 2 }, 3, |_, _, _| {});
}

#[test]
fn a_login_after_the_servers_clock_was_set_back_is_undone_by_no_program() {
    let run = || {
        let model = Model::new(Faults { commands: 2, ..Faults::default() });
        let [one, two] = [0, 1].map(|name| Program::new(&model, name));
        block_on(async {
            let save = async |id: &str, number| while one.store.save(id, &tokens(number)).await.is_err() {};
            save("first", 0).await;
            save("second", 1).await;
            assert_eq!((one.load().await, two.load().await), (Some(1), Some(1)));
            model.redis.data().set_clock_back();
            let looks = two.clone();
            let looking = spawn(async move {
                for _ in 0..LOOKS {
                    looks.load().await;
                }
            });
            match thread_rng().gen_range(0..3) {
                0 => {
                    model.redis.data().remove("logout");
                    one.store.forget();
                }
                1 => model.redis.data().lose_everything(),
                _ => {}
            }
            save("third", 2).await;
            looking.await.unwrap();
            for program in [&one, &two] {
                assert_eq!(program.load().await, Some(2));
            }
        });
    };
    shuttle::check_random(run, 1_000);
}

#[test]
fn a_login_and_a_logout_that_are_carried_out_twice_undo_nothing_that_came_between() {
    let (mut data, codec) = (Data::default(), Program::new(&Model::default(), 0).store.codec);
    let [one, two] = [1, 2].map(|number| codec.write(&tokens(number)).unwrap());
    let version = data.save("login", 0, &one);
    let Written::Saved(newer) = data.replace(&one.refresh, version, &two) else {
        panic!("the tokens were not replaced")
    };
    assert!(newer > version);
    assert_eq!(data.save("login", 0, &one), version);
    assert_eq!(data.tokens.as_ref().map(|record: &Record| record.version), Some(newer));
    data.remove("logout");
    assert_eq!(
        data.replace(&two.refresh, newer, &one),
        Written::Kept(Stored::Removed),
        "a user who logged out stays logged out"
    );
    data.save("next login", 0, &one);
    data.remove("logout");
    assert!(data.tokens.is_some());
}

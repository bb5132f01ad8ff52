//! Every interleaving of a few callers, by a model checker: what [`State`] promises holds in all of them.
//!
//! What stands under the cache's lock is one step here, and between two steps of a task any other may take its own.

use shuttle::future::{block_on, spawn, yield_now};

use super::*;

/// A token is a number here. What happens to it is written down in the step in which the state learns of it.
struct World {
    state: State<usize>,
    now: Instant,
    /// How often a token was refused that was in use.
    refusals: usize,
    /// How many refusals there had been when each token began to be got.
    begun: Vec<usize>,
    is_asking: bool,
    /// Whether the server has tokens to give.
    gives: bool,
}

#[derive(Clone)]
struct Model(Arc<(Mutex<World>, Notify)>);

impl Model {
    /// A cache whose token is due to be replaced in the background.
    fn new(gives: bool) -> Self {
        let (mut state, now) = (State::new(), clock::instant());
        state.finish(0, Ok(Current { token: 0, refresh_at: now, ends_at: now + FAILURE_MEMORY }), now);
        let world = World { state, now, refusals: 0, begun: vec![0], is_asking: false, gives };
        Self(Arc::new((Mutex::new(world), Notify::new())))
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.0.0.lock().unwrap()
    }

    /// What [`TokenCache::authorization`] does.
    async fn authorization(&self) -> Option<usize> {
        loop {
            let ended = self.0.1.notified();
            yield_now().await;
            match self.ask() {
                Ask::Use(token) => return Some(token),
                Ask::Fail(_) => return None,
                Ask::Refresh(generation, token) => {
                    let next = self.world().begun.len() - 1;
                    spawn(self.clone().refresh(generation, next));
                    if token.is_some() {
                        return token;
                    }
                }
                Ask::Wait => {}
            }
            ended.await;
        }
    }

    fn ask(&self) -> Ask<usize> {
        let mut world = self.world();
        let now = world.now;
        let asked = world.state.ask(now);
        if let Ask::Refresh(..) = asked {
            assert!(!world.is_asking, "the server is asked twice at once");
            world.is_asking = true;
            let refusals = world.refusals;
            world.begun.push(refusals);
            assert!(world.begun.len() <= 2 + refusals, "the server is asked once more than a token was refused");
        }
        if let Ask::Use(token) | Ask::Refresh(_, Some(token)) = asked {
            assert_eq!(world.begun[token], world.refusals, "a token is given that is older than a refusal");
        }
        asked
    }

    async fn refresh(self, generation: u64, token: usize) {
        self.finish(generation, token);
        yield_now().await;
        self.0.1.notify_waiters();
    }

    fn finish(&self, generation: u64, token: usize) {
        let mut world = self.world();
        world.is_asking = false;
        let now = world.now;
        let current = Current { token, refresh_at: now + FAILURE_MEMORY, ends_at: now + FAILURE_MEMORY };
        let outcome = if world.gives { Ok(current) } else { Err(AuthError::unavailable("")) };
        world.state.finish(generation, outcome, now);
    }

    /// A caller whose token is refused, and who asks for another.
    async fn call(self) {
        let Some(token) = self.authorization().await else { return };
        yield_now().await;
        self.refuse(token);
        assert_ne!(self.authorization().await, Some(token), "a refused token is given again");
    }

    fn refuse(&self, token: usize) {
        let mut world = self.world();
        let before = world.state.generation;
        world.state.refuse(|current| *current == token);
        world.refusals += usize::from(world.state.generation != before);
    }
}

#[test]
fn no_interleaving_asks_twice_or_gives_a_token_that_is_older_than_a_refusal() {
    for gives in [true, false] {
        let run = move || {
            let model = Model::new(gives);
            let other = model.clone();
            spawn(async move { other.authorization().await });
            block_on(model.call());
        };
        shuttle::check_dfs(run, None);
    }
}

/// Too many interleavings to walk through: some of them, by chance.
#[test]
fn many_callers_whose_tokens_are_refused_ask_once_for_each_refusal() {
    for gives in [true, false] {
        let run = move || {
            let model = Model::new(gives);
            for _ in 0..4 {
                spawn(model.clone().call());
            }
            block_on(model.call());
        };
        shuttle::check_random(run, 2_000);
    }
}

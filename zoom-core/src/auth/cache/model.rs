//! Explores the interleavings of a few callers in a model checker: the guarantees of [`State`] hold in each of them.
//!
//! Everything that the cache does while it holds its lock is a single step here. Between two steps of a task, any other
//! task may take a step.

use shuttle::future::{block_on, spawn, yield_now};

use super::*;

/// A server and a cache whose tokens are numbers. Each event is recorded in the step in which the state handles it.
struct Server {
    state: State<usize>,
    now: Instant,
    /// How many tokens were rejected while they were in use.
    rejections: usize,
    /// The number of rejections at the time when each token was requested.
    requested: Vec<usize>,
    is_requesting: bool,
    /// Whether the server issues tokens.
    issues: bool,
}

#[derive(Clone)]
struct Model(Arc<(Mutex<Server>, Notify)>);

impl Model {
    /// Creates a cache whose token is due to be replaced in the background.
    fn new(issues: bool) -> Self {
        let (mut state, now) = (State::new(), clock::instant());
        state.finish(0, Ok(Current { token: 0, refresh_at: now, ends_at: now + FAILURE_MEMORY }), now);
        let server = Server { state, now, rejections: 0, requested: vec![0], is_requesting: false, issues };
        Self(Arc::new((Mutex::new(server), Notify::new())))
    }

    fn server(&self) -> MutexGuard<'_, Server> {
        self.0.0.lock().unwrap()
    }

    /// Models [`TokenCache::authorization`].
    async fn authorization(&self) -> Option<usize> {
        loop {
            let ended = self.0.1.notified();
            yield_now().await;
            match self.ask() {
                Ask::Use(token) => return Some(token),
                Ask::Fail(_) => return None,
                Ask::Refresh(generation, token) => {
                    let next = self.server().requested.len() - 1;
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
        let mut server = self.server();
        let now = server.now;
        let ask = server.state.ask(now);
        if let Ask::Refresh(..) = ask {
            assert!(!server.is_requesting, "two requests at the same time");
            server.is_requesting = true;
            let rejections = server.rejections;
            server.requested.push(rejections);
            assert!(server.requested.len() <= 2 + rejections, "too many requests for the number of rejected tokens");
        }
        if let Ask::Use(token) | Ask::Refresh(_, Some(token)) = ask {
            assert_eq!(server.requested[token], server.rejections, "a token was requested before the last rejection");
        }
        ask
    }

    async fn refresh(self, generation: u64, token: usize) {
        self.finish(generation, token);
        yield_now().await;
        self.0.1.notify_waiters();
    }

    fn finish(&self, generation: u64, token: usize) {
        let mut server = self.server();
        server.is_requesting = false;
        let now = server.now;
        let current = Current { token, refresh_at: now + FAILURE_MEMORY, ends_at: now + FAILURE_MEMORY };
        let outcome = if server.issues { Ok(current) } else { Err(AuthError::unavailable("")) };
        server.state.finish(generation, outcome, now);
    }

    /// Runs a caller that asks for another token after its token has been rejected.
    async fn call(self) {
        let Some(token) = self.authorization().await else { return };
        yield_now().await;
        self.reject(token);
        assert_ne!(self.authorization().await, Some(token), "a rejected token was returned again");
    }

    fn reject(&self, token: usize) {
        let mut server = self.server();
        let before = server.state.generation;
        let now = server.now;
        server.state.reject(|current| *current == token, now);
        server.rejections += usize::from(server.state.generation != before);
    }
}

#[test]
fn no_interleaving_refreshes_twice_or_returns_a_token_older_than_a_rejection() {
    for issues in [true, false] {
        let run = move || {
            let model = Model::new(issues);
            let other = model.clone();
            spawn(async move { other.authorization().await });
            block_on(model.call());
        };
        shuttle::check_dfs(run, None);
    }
}

/// There are too many interleavings to explore all of them, so a random sample is explored.
#[test]
fn many_callers_with_rejected_tokens_refresh_once_per_rejection() {
    for issues in [true, false] {
        let run = move || {
            let model = Model::new(issues);
            for _ in 0..4 {
                spawn(model.clone().call());
            }
            block_on(model.call());
        };
        shuttle::check_random(run, 2_000);
    }
}

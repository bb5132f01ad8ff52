//! When a token is requested, by whom, and who waits: one token for all callers, one refresh at a time.
//!
//! [`State`] decides and does no I/O, so that a model checker can explore all of its interleavings. [`TokenCache`] adds a
//! lock, and runs each refresh in a separate task: a caller that is dropped must not lose a refresh token that Zoom has
//! already replaced.

use std::{
    fmt,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{sync::Notify, time::Instant};

use super::{authorization::Authorization, server::AuthServer, tokens::Tokens};
use crate::{
    clock,
    error::{AuthError, Error},
    random,
    types::Secret,
};

/// How long a failure is returned to callers without another request, so that they do not overload the server. The time
/// doubles with each consecutive failure, up to the longest.
const FAILURE_MEMORY: Duration = Duration::from_millis(250);
const LONGEST_MEMORY: Duration = Duration::from_secs(30);

pub(crate) type GrantFuture = Pin<Box<dyn Future<Output = Result<Tokens, AuthError>> + Send>>;

/// A way to request tokens.
pub(crate) trait Grant: Send + Sync + 'static {
    /// Returns tokens with an access token other than the `stale` one. Tokens that must be stored are stored when the
    /// future completes.
    fn grant(self: Arc<Self>, server: AuthServer, stale: Option<Secret>) -> GrantFuture;

    /// Rejects an app that can never work.
    fn check(&self) -> Result<(), AuthError>;

    /// Whether an interrupted refresh loses the login. If so, the caller that begins a refresh waits for its end even if
    /// the old token is still valid, so that a program that ends after its last call does not interrupt the refresh.
    fn rotates(&self) -> bool {
        false
    }
}

/// A token in use.
#[derive(Clone, Debug)]
pub(crate) struct Current<T> {
    pub(crate) token: T,
    /// When it is to be replaced in the background.
    pub(crate) refresh_at: Instant,
    /// When it must not be used any more.
    pub(crate) ends_at: Instant,
}

/// What a caller must do.
#[derive(Debug)]
pub(crate) enum Ask<T> {
    /// Use this token.
    Use(T),
    /// Begin a refresh of this generation. Use the token meanwhile if there is one, and wait otherwise.
    Refresh(u64, Option<T>),
    /// Wait for the refresh in progress, and ask again.
    Wait,
    /// Return this error: a refresh has just failed.
    Fail(AuthError),
}

/// The token, and the state of its refresh.
#[derive(Debug)]
pub(crate) struct State<T> {
    /// Counts the rejected tokens. The result of a refresh that began before a rejection is discarded.
    generation: u64,
    current: Option<Current<T>>,
    is_refreshing: bool,
    failed: Option<Failure>,
}

/// How the last refresh failed.
#[derive(Debug)]
struct Failure {
    error: AuthError,
    until: Instant,
    memory: Duration,
}

impl<T: Clone> State<T> {
    pub(crate) const fn new() -> Self {
        Self { generation: 0, current: None, is_refreshing: false, failed: None }
    }

    /// Returns the token if it need not be replaced at `now`.
    pub(crate) fn cached(&self, now: Instant) -> Option<T> {
        self.current.as_ref().filter(|current| now < current.refresh_at).map(|current| current.token.clone())
    }

    /// Returns what a caller must do at `now`.
    pub(crate) fn ask(&mut self, now: Instant) -> Ask<T> {
        let failed = self.failed.as_ref().filter(|failed| now < failed.until).map(|failed| failed.error.clone());
        let current = self.current.as_ref().filter(|current| now < current.ends_at);
        match (current, failed) {
            (Some(current), failed) => {
                let token = current.token.clone();
                if now < current.refresh_at || self.is_refreshing || failed.is_some() {
                    return Ask::Use(token);
                }
                self.is_refreshing = true;
                Ask::Refresh(self.generation, Some(token))
            }
            (None, _) if self.is_refreshing => Ask::Wait,
            (None, Some(error)) => Ask::Fail(error),
            (None, None) => {
                self.is_refreshing = true;
                Ask::Refresh(self.generation, None)
            }
        }
    }

    /// Records the outcome of the refresh that began in `generation`.
    pub(crate) fn finish(&mut self, generation: u64, outcome: Result<Current<T>, AuthError>, now: Instant) {
        self.is_refreshing = false;
        match outcome {
            // The token that was rejected meanwhile may be this one.
            Ok(_) if generation != self.generation => {}
            Ok(current) => (self.current, self.failed) = (Some(current), None),
            Err(error) => {
                let before = self.failed.as_ref().map(|failed| failed.memory.saturating_mul(2).min(LONGEST_MEMORY));
                let memory = before.unwrap_or(FAILURE_MEMORY);
                self.failed = Some(Failure { error, until: now + memory, memory });
            }
        }
    }

    /// Records that Zoom rejected a token. Ignores a token that has been replaced already.
    pub(crate) fn reject(&mut self, is_rejected: impl Fn(&T) -> bool) {
        if self.current.as_ref().is_some_and(|current| is_rejected(&current.token)) {
            self.generation += 1;
            self.current = None;
        }
    }
}

/// The token of one login, shared by all callers.
#[derive(Clone)]
pub(crate) struct TokenCache(Arc<Shared>);

struct Shared {
    grant: Arc<dyn Grant>,
    state: Mutex<State<Authorization>>,
    /// Notified when a refresh ends.
    ended: Notify,
    /// The access token that was used last, which a grant must not return again.
    last: Mutex<Option<Secret>>,
}

impl TokenCache {
    pub(crate) fn new(grant: impl Grant) -> Self {
        Self(Arc::new(Shared {
            grant: Arc::new(grant),
            state: Mutex::new(State::new()),
            ended: Notify::new(),
            last: Mutex::default(),
        }))
    }

    pub(crate) fn cached(&self) -> Option<Authorization> {
        self.0.state().cached(clock::instant())
    }

    pub(crate) async fn authorization(&self, server: &AuthServer) -> Result<Authorization, Error> {
        loop {
            // Created before `ask`, so that the end of a refresh between the two is not missed.
            let ended = self.0.ended.notified();
            let ask = self.0.state().ask(clock::instant());
            match ask {
                Ask::Use(token) => return Ok(token),
                Ask::Fail(error) => return Err(error.into()),
                Ask::Refresh(generation, token) => {
                    self.refresh(generation, server.clone())?;
                    if let Some(token) = token.filter(|_| !self.0.grant.rotates()) {
                        return Ok(token);
                    }
                }
                Ask::Wait => {}
            }
            ended.await;
        }
    }

    pub(crate) fn rejected(&self, rejected: &Authorization) {
        self.0.state().reject(|current| current.header() == rejected.header());
    }

    pub(crate) fn check(&self) -> Result<(), AuthError> {
        self.0.grant.check()
    }

    /// Refreshes the token in a separate task.
    fn refresh(&self, generation: u64, server: AuthServer) -> Result<(), AuthError> {
        let refreshing = Refreshing { shared: Arc::clone(&self.0), generation, is_finished: false };
        let runtime = tokio::runtime::Handle::try_current().map_err(|_| {
            AuthError::new("a token can be requested only within a tokio runtime: call from `#[tokio::main]`")
        })?;
        runtime.spawn(async move {
            let stale = refreshing.shared.last().clone();
            let granted = Arc::clone(&refreshing.shared.grant).grant(server, stale).await;
            let outcome = granted.and_then(|tokens| {
                let current = in_use(&tokens)?;
                *refreshing.shared.last() = Some(tokens.access_token);
                Ok(current)
            });
            refreshing.end(outcome);
        });
        Ok(())
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State<Authorization>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn last(&self) -> MutexGuard<'_, Option<Secret>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A refresh in progress. Its end is recorded even if its task is stopped, because other callers wait for it.
struct Refreshing {
    shared: Arc<Shared>,
    generation: u64,
    is_finished: bool,
}

impl Refreshing {
    fn end(mut self, outcome: Result<Current<Authorization>, AuthError>) {
        if let Err(error) = &outcome {
            // No caller sees the error while the old token is valid.
            tracing::warn!(kind = ?error.kind(), "the token could not be refreshed");
        }
        self.finish(outcome);
    }

    fn finish(&mut self, outcome: Result<Current<Authorization>, AuthError>) {
        self.shared.state().finish(self.generation, outcome, clock::instant());
        self.shared.ended.notify_waiters();
        self.is_finished = true;
    }
}

impl Drop for Refreshing {
    fn drop(&mut self) {
        if !self.is_finished {
            let reason = "the token refresh was stopped together with its runtime";
            self.finish(Err(AuthError::unavailable(reason)));
        }
    }
}

/// Returns the token with the moments of its refresh and its end. The background refresh begins between 80 and 90 % of the
/// lifetime, so that processes that began together do not refresh together.
fn in_use(tokens: &Tokens) -> Result<Current<Authorization>, AuthError> {
    let (now, lifetime) = (clock::instant(), tokens.lifetime(clock::now()));
    Ok(Current {
        token: tokens.authorization()?,
        refresh_at: now + lifetime.mul_f64(random::fraction().mul_add(0.1, 0.8)),
        ends_at: now + lifetime,
    })
}

/// Implements [`Auth`](super::provider::Auth) for a flow that is a newtype of a [`TokenCache`].
macro_rules! auth_by_cache {
    ($flow:ty) => {
        impl $crate::auth::Auth for $flow {
            fn cached(&self) -> Option<$crate::auth::Authorization> {
                self.0.cached()
            }

            fn authorization<'a>(&'a self, server: &'a $crate::auth::AuthServer) -> $crate::auth::AuthFuture<'a> {
                Box::pin(self.0.authorization(server))
            }

            fn rejected(&self, rejected: &$crate::auth::Authorization) -> bool {
                self.0.rejected(rejected);
                true
            }

            fn check(&self) -> Result<(), $crate::error::AuthError> {
                self.0.check()
            }
        }
    };
}

pub(crate) use auth_by_cache;

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenCache").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod model;

#[cfg(test)]
mod tests {
    use super::*;

    /// A token that is replaced after 80 seconds and used for 100.
    fn current(token: u8, now: Instant) -> Current<u8> {
        Current { token, refresh_at: now + Duration::from_secs(80), ends_at: now + Duration::from_secs(100) }
    }

    #[test]
    fn a_token_is_replaced_before_it_expires_and_used_until_then() {
        let (mut state, start) = (State::new(), clock::instant());
        let at = |seconds| start + Duration::from_secs(seconds);
        state.finish(0, Ok(current(1, start)), start);
        assert!(matches!(state.ask(at(79)), Ask::Use(1)));
        assert_eq!((state.cached(at(79)), state.cached(at(80))), (Some(1), None));
        assert!(matches!(state.ask(at(80)), Ask::Refresh(0, Some(1))));
        assert!(matches!(state.ask(at(99)), Ask::Use(1)), "it is used during the refresh");
        assert!(matches!(state.ask(at(100)), Ask::Wait));
        state.finish(0, Ok(current(2, at(100))), at(100));
        assert!(matches!(state.ask(at(100)), Ask::Use(2)));
    }

    #[test]
    fn each_consecutive_failure_is_remembered_for_longer() {
        let (mut state, mut now) = (State::<u8>::new(), clock::instant());
        for memory in [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000] {
            assert!(matches!(state.ask(now), Ask::Refresh(0, None)));
            state.finish(0, Err(AuthError::unavailable("down")), now);
            now += Duration::from_millis(memory);
            assert!(matches!(state.ask(now - Duration::from_millis(1)), Ask::Fail(_)), "{memory}");
        }
        assert!(matches!(state.ask(now), Ask::Refresh(0, None)));
        state.finish(0, Ok(current(1, now)), now);
        state.reject(|_| true);
        assert!(matches!(state.ask(now), Ask::Refresh(1, None)));
        state.finish(1, Err(AuthError::unavailable("down")), now);
        assert!(matches!(state.ask(now + FAILURE_MEMORY), Ask::Refresh(1, None)), "a success resets the time");
    }

    #[test]
    fn the_rejection_of_a_replaced_token_is_ignored() {
        let (mut state, now) = (State::new(), clock::instant());
        state.finish(0, Ok(current(2, now)), now);
        state.reject(|token| *token == 1);
        assert!(matches!(state.ask(now), Ask::Use(2)));
    }
}

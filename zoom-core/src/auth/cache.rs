//! When a token is got, by whom, and who waits: one token for all callers, one refresh at a time.
//!
//! [`State`] decides and does no I/O, so that a model checker can walk through all of its interleavings. [`TokenCache`]
//! gives it a lock, and runs a refresh in a task of its own: a caller that is dropped must not lose a refresh token that
//! Zoom has already replaced.

use std::{
    fmt,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use secrecy::SecretString;
use tokio::{sync::Notify, time::Instant};

use super::{AuthServer, Authorization, Tokens};
use crate::{
    clock,
    error::{AuthError, Error},
    random,
};

/// How long a failure is remembered, so that callers do not hammer a server that has just refused. It doubles with each
/// failure that follows, up to the longest.
const FAILURE_MEMORY: Duration = Duration::from_millis(250);
const LONGEST_MEMORY: Duration = Duration::from_secs(30);

pub(crate) type GrantFuture = Pin<Box<dyn Future<Output = Result<Tokens, AuthError>> + Send>>;

/// A way to get tokens.
pub(crate) trait Grant: Send + Sync + 'static {
    /// Gets new tokens, other than the `stale` one. What must be kept is kept when the future ends.
    fn grant(self: Arc<Self>, server: AuthServer, stale: Option<SecretString>) -> GrantFuture;

    /// Refuses an app that can never work.
    fn check(&self) -> Result<(), AuthError>;

    /// Whether a refresh that does not end loses the login. Then the caller who begins it waits for its end even if the
    /// old token would do, so that a program which ends after its last call does not end in the middle of it.
    fn rotates(&self) -> bool {
        false
    }
}

/// A token in use.
#[derive(Clone, Debug)]
pub(crate) struct Current<T> {
    pub(crate) token: T,
    /// From here on it is replaced in the background.
    pub(crate) refresh_at: Instant,
    /// From here on it is not used.
    pub(crate) ends_at: Instant,
}

/// What a caller has to do.
#[derive(Debug)]
pub(crate) enum Ask<T> {
    /// Use this token.
    Use(T),
    /// Begin a refresh of this generation; use the token meanwhile, if there is one, or else wait.
    Refresh(u64, Option<T>),
    /// Wait for the refresh that is under way, and ask again.
    Wait,
    /// A refresh has just failed.
    Fail(AuthError),
}

/// The token, and what is being done about it.
#[derive(Debug)]
pub(crate) struct State<T> {
    /// Counts the tokens that were refused. A refresh that began before one is not published after it.
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

    /// The token at `now`, if nothing is to be done about it.
    pub(crate) fn at_hand(&self, now: Instant) -> Option<T> {
        self.current.as_ref().filter(|current| now < current.refresh_at).map(|current| current.token.clone())
    }

    /// What a caller has to do at `now`.
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

    /// Takes in the outcome of the refresh that began in `generation`.
    pub(crate) fn finish(&mut self, generation: u64, outcome: Result<Current<T>, AuthError>, now: Instant) {
        self.is_refreshing = false;
        match outcome {
            // What was refused meanwhile may be this very token.
            Ok(_) if generation != self.generation => {}
            Ok(current) => (self.current, self.failed) = (Some(current), None),
            Err(error) => {
                let before = self.failed.as_ref().map(|failed| failed.memory.saturating_mul(2).min(LONGEST_MEMORY));
                let memory = before.unwrap_or(FAILURE_MEMORY);
                self.failed = Some(Failure { error, until: now + memory, memory });
            }
        }
    }

    /// Takes note that Zoom refused a token. One that is no longer in use was replaced already.
    pub(crate) fn refuse(&mut self, is_refused: impl Fn(&T) -> bool) {
        if self.current.as_ref().is_some_and(|current| is_refused(&current.token)) {
            self.generation += 1;
            self.current = None;
        }
    }
}

/// A token of one login, for all callers.
#[derive(Clone)]
pub(crate) struct TokenCache(Arc<Shared>);

struct Shared {
    grant: Arc<dyn Grant>,
    state: Mutex<State<Authorization>>,
    /// Told when a refresh ends.
    ended: Notify,
    /// The access token that was used last: what a grant must not give again.
    last: Mutex<Option<SecretString>>,
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

    pub(crate) fn at_hand(&self) -> Option<Authorization> {
        self.0.state().at_hand(clock::instant())
    }

    pub(crate) async fn authorization(&self, server: &AuthServer) -> Result<Authorization, Error> {
        loop {
            // Made before asking, so that an end between the two is not missed.
            let ended = self.0.ended.notified();
            let asked = self.0.state().ask(clock::instant());
            match asked {
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

    pub(crate) fn refused(&self, refused: &Authorization) {
        self.0.state().refuse(|current| current.header() == refused.header());
    }

    pub(crate) fn check(&self) -> Result<(), AuthError> {
        self.0.grant.check()
    }

    /// Refreshes in a task of its own.
    fn refresh(&self, generation: u64, server: AuthServer) -> Result<(), AuthError> {
        let refreshing = Refreshing { shared: Arc::clone(&self.0), generation, is_told: false };
        let runtime = tokio::runtime::Handle::try_current().map_err(|_| {
            AuthError::new("a token can be got within a tokio runtime only: call from `#[tokio::main]`")
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

    fn last(&self) -> MutexGuard<'_, Option<SecretString>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A refresh that is under way. If its task is stopped, its end is told all the same: others wait for it.
struct Refreshing {
    shared: Arc<Shared>,
    generation: u64,
    is_told: bool,
}

impl Refreshing {
    fn end(mut self, outcome: Result<Current<Authorization>, AuthError>) {
        if let Err(error) = &outcome {
            // Nobody hears of it while the old token does.
            tracing::warn!(kind = ?error.kind(), "no new token was got");
        }
        self.tell(outcome);
    }

    fn tell(&mut self, outcome: Result<Current<Authorization>, AuthError>) {
        self.shared.state().finish(self.generation, outcome, clock::instant());
        self.shared.ended.notify_waiters();
        self.is_told = true;
    }
}

impl Drop for Refreshing {
    fn drop(&mut self) {
        if !self.is_told {
            let reason = "the refresh of the token was stopped with the runtime that it ran in";
            self.tell(Err(AuthError::unavailable(reason)));
        }
    }
}

/// Tokens with the moments that matter. The background refresh begins between 80 and 90 % of their life, so that many
/// processes that began together do not refresh together.
fn in_use(tokens: &Tokens) -> Result<Current<Authorization>, AuthError> {
    let (now, life) = (clock::instant(), tokens.life(clock::now()));
    Ok(Current {
        token: tokens.authorization()?,
        refresh_at: now + life.mul_f64(random::fraction().mul_add(0.1, 0.8)),
        ends_at: now + life,
    })
}

/// Makes a flow, which is a newtype of a [`TokenCache`], an [`Auth`](super::Auth).
macro_rules! auth_by_cache {
    ($flow:ty) => {
        impl $crate::auth::Auth for $flow {
            fn at_hand(&self) -> Option<$crate::auth::Authorization> {
                self.0.at_hand()
            }

            fn authorization<'a>(&'a self, server: &'a $crate::auth::AuthServer) -> $crate::auth::AuthFuture<'a> {
                Box::pin(self.0.authorization(server))
            }

            fn refused(&self, refused: &$crate::auth::Authorization) -> bool {
                self.0.refused(refused);
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
    fn a_token_is_replaced_before_it_ends_and_used_until_then() {
        let (mut state, begun) = (State::new(), clock::instant());
        let at = |seconds| begun + Duration::from_secs(seconds);
        state.finish(0, Ok(current(1, begun)), begun);
        assert!(matches!(state.ask(at(79)), Ask::Use(1)));
        assert_eq!((state.at_hand(at(79)), state.at_hand(at(80))), (Some(1), None));
        assert!(matches!(state.ask(at(80)), Ask::Refresh(0, Some(1))));
        assert!(matches!(state.ask(at(99)), Ask::Use(1)), "it serves while the next one is got");
        assert!(matches!(state.ask(at(100)), Ask::Wait));
        state.finish(0, Ok(current(2, at(100))), at(100));
        assert!(matches!(state.ask(at(100)), Ask::Use(2)));
    }

    #[test]
    fn a_failure_is_remembered_for_longer_each_time() {
        let (mut state, mut now) = (State::<u8>::new(), clock::instant());
        for memory in [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000] {
            assert!(matches!(state.ask(now), Ask::Refresh(0, None)));
            state.finish(0, Err(AuthError::unavailable("down")), now);
            now += Duration::from_millis(memory);
            assert!(matches!(state.ask(now - Duration::from_millis(1)), Ask::Fail(_)), "{memory}");
        }
        assert!(matches!(state.ask(now), Ask::Refresh(0, None)));
        state.finish(0, Ok(current(1, now)), now);
        state.refuse(|_| true);
        assert!(matches!(state.ask(now), Ask::Refresh(1, None)));
        state.finish(1, Err(AuthError::unavailable("down")), now);
        assert!(matches!(state.ask(now + FAILURE_MEMORY), Ask::Refresh(1, None)), "a success forgets failures");
    }

    #[test]
    fn a_token_that_another_one_replaced_is_refused_in_vain() {
        let (mut state, now) = (State::new(), clock::instant());
        state.finish(0, Ok(current(2, now)), now);
        state.refuse(|token| *token == 1);
        assert!(matches!(state.ask(now), Ask::Use(2)));
    }
}

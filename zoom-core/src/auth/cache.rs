//! Decides when a token is requested, by which caller, and which callers wait: all callers share one token, and only
//! one refresh runs at a time.
//!
//! [`State`] makes these decisions and performs no I/O, so that a model checker can explore all interleavings.
//! [`TokenCache`] adds a lock and runs each refresh in a separate task: if a caller is dropped after Zoom has replaced
//! the refresh token, the new one must not be lost.

use std::{
    fmt,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{sync::Notify, time::Instant};

use super::{attempts, authorization::Authorization, server::AuthServer, tokens::Tokens};
use crate::{
    clock,
    error::{AuthError, AuthErrorKind, Error},
    random,
    types::Secret,
};

/// How long a failed refresh is not repeated: callers receive its error instead, so that they do not overload the
/// server. The time doubles with each consecutive failure, up to `LONGEST_MEMORY`.
const FAILURE_MEMORY: Duration = Duration::from_millis(250);
const LONGEST_MEMORY: Duration = Duration::from_secs(30);

/// How many times a refresh is retried before it fails, unless the previous refresh failed recently. While the server
/// is down, each refresh makes only one attempt.
const RETRIES: u32 = 3;

/// The longest wait before the next refresh, even if the server asks for a longer one.
const LONGEST_REQUEST: Duration = Duration::from_secs(15 * 60);

/// How long the call that begins to replace a refresh token waits for the refresh if its access token is still valid.
const PATIENCE: Duration = Duration::from_secs(1);

/// How long a token stays in use if it replaced a rejected one and was rejected too, so that calls that are always
/// rejected do not each request a token. The time doubles with each such token, up to `LONGEST_REJECTION`.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_REJECTION: Duration = Duration::from_secs(5 * 60);

pub(crate) type GrantFuture = Pin<Box<dyn Future<Output = Result<Tokens, AuthError>> + Send>>;

/// A way to request tokens.
pub(crate) trait Grant: Send + Sync + 'static {
    /// Returns tokens with an access token other than the `stale` one. Tokens that must be stored have been stored by
    /// the time the future completes.
    fn grant(self: Arc<Self>, server: AuthServer, stale: Option<Secret>) -> GrantFuture;

    /// Rejects an app that can never obtain a token.
    fn check(&self) -> Result<(), AuthError>;

    /// Returns whether an interrupted refresh loses the login. If so, the caller that begins a refresh waits briefly
    /// for it to end even if the old token is still valid, so that a program that exits after its last call does not
    /// interrupt it.
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
    /// When it must no longer be used.
    pub(crate) ends_at: Instant,
}

/// What a caller must do.
#[derive(Debug)]
pub(crate) enum Ask<T> {
    /// Use this token.
    Use(T),
    /// Begin a refresh of this generation. Meanwhile, use the token if there is one; otherwise, wait.
    Refresh(u64, Option<T>),
    /// Wait for the refresh in progress, then ask again.
    Wait,
    /// Return this error: a refresh has just failed.
    Fail(AuthError),
}

/// The token, and the state of its refresh.
#[derive(Debug)]
pub(crate) struct State<T> {
    /// The number of rejected tokens. The result of a refresh that began before a rejection is discarded.
    generation: u64,
    current: Option<Current<T>>,
    is_refreshing: bool,
    failed: Option<Failure>,
    pause: Option<Pause>,
}

/// The time during which a rejected token is not replaced, because it is itself the replacement of a rejected token.
#[derive(Debug)]
struct Pause {
    until: Instant,
    length: Duration,
    /// Whether the pause applies to the current token.
    is_of_current: bool,
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
        Self { generation: 0, current: None, is_refreshing: false, failed: None, pause: None }
    }

    /// Returns the token if it does not need to be replaced at `now`.
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

    /// Returns whether no token has been rejected since a refresh of this generation began.
    const fn is_of(&self, generation: u64) -> bool {
        self.generation == generation
    }

    /// Returns whether the last refresh failed recently.
    fn is_failing(&self, now: Instant) -> bool {
        self.failed.as_ref().is_some_and(|failed| now < failed.until + LONGEST_MEMORY)
    }

    /// Records the outcome of the refresh that began in `generation`.
    pub(crate) fn finish(&mut self, generation: u64, outcome: Result<Current<T>, AuthError>, now: Instant) {
        self.is_refreshing = false;
        match outcome {
            // The new token may be the one that was rejected in the meantime.
            Ok(_) if generation != self.generation => {}
            Ok(current) => {
                (self.current, self.failed) = (Some(current), None);
                if let Some(pause) = &mut self.pause {
                    pause.is_of_current = false;
                }
            }
            Err(error) => {
                let before = self.failed.as_ref().map(|failed| failed.memory.saturating_mul(2).min(LONGEST_MEMORY));
                let memory = before.unwrap_or(FAILURE_MEMORY);
                let requested = error.retry_at().and_then(|at| at.duration_since(clock::now()).ok());
                let wait = memory.max(requested.unwrap_or_default().min(LONGEST_REQUEST));
                let retry_at = error.kind() == AuthErrorKind::Unavailable;
                let error = error.with_retry_at(retry_at.then(|| clock::now() + wait));
                self.failed = Some(Failure { error, until: now + wait, memory });
            }
        }
    }

    /// Records that Zoom rejected a token, and returns whether another one is or will be available. Ignores a token
    /// that has already been replaced.
    pub(crate) fn reject(&mut self, is_rejected: impl Fn(&T) -> bool, now: Instant) -> bool {
        if self.is_current(is_rejected) {
            if self.pause.as_ref().is_some_and(|pause| pause.is_of_current && now < pause.until) {
                return false;
            }
            self.generation += 1;
            self.current = None;
        }
        true
    }

    /// Records that Zoom rejected the token that replaced a rejected one. Many calls may report the same token.
    pub(crate) fn reject_replacement(&mut self, is_rejected: impl Fn(&T) -> bool, now: Instant) {
        if !self.is_current(is_rejected) || self.pause.as_ref().is_some_and(|pause| pause.is_of_current) {
            return;
        }
        let doubled = self.pause.as_ref().map(|pause| pause.length.saturating_mul(2).min(LONGEST_REJECTION));
        let length = doubled.unwrap_or(FIRST_PAUSE);
        self.pause = Some(Pause { until: now + length, length, is_of_current: true });
    }

    /// Records that Zoom accepted the token that replaced a rejected one.
    pub(crate) fn accept_replacement(&mut self, is_accepted: impl Fn(&T) -> bool) {
        if self.is_current(is_accepted) {
            self.pause = None;
        }
    }

    fn is_current(&self, is_token: impl Fn(&T) -> bool) -> bool {
        self.current.as_ref().is_some_and(|current| is_token(&current.token))
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
    /// The last access token that was used. A grant must not return it again.
    last: Mutex<Option<Secret>>,
}

impl TokenCache {
    pub(crate) fn new(grant: impl Grant) -> Self {
        Self::over(Arc::new(grant))
    }

    pub(crate) fn over(grant: Arc<dyn Grant>) -> Self {
        Self(Arc::new(Shared { grant, state: Mutex::new(State::new()), ended: Notify::new(), last: Mutex::default() }))
    }

    pub(crate) fn cached(&self) -> Option<Authorization> {
        self.0.state().cached(clock::instant())
    }

    pub(crate) async fn authorization(&self, server: &AuthServer) -> Result<Authorization, Error> {
        let mut has_waited = false;
        loop {
            // This future is created before `ask` is called, so that a refresh that ends after `ask` and before the
            // wait is not missed.
            let ended = self.0.ended.notified();
            let ask = self.0.state().ask(clock::instant());
            match ask {
                Ask::Use(token) => return Ok(token),
                Ask::Fail(error) if has_waited => return Err(error.of_refresh().into()),
                Ask::Fail(error) => return Err(error.of_earlier_refresh().into()),
                Ask::Refresh(generation, token) => {
                    self.refresh(generation, server.clone())?;
                    match token {
                        Some(token) if !self.0.grant.rotates() => return Ok(token),
                        // A server that hangs must not stop a call that has a valid token.
                        Some(token) => {
                            let has_ended = tokio::time::timeout(PATIENCE, ended).await.is_ok();
                            // The token may have been rejected in the meantime. If it was not rejected, the token is
                            // still valid: the margin before its expiry is longer than the wait.
                            if !has_ended && self.0.state().is_of(generation) {
                                return Ok(token);
                            }
                            continue;
                        }
                        None => {}
                    }
                }
                Ask::Wait => {}
            }
            ended.await;
            has_waited = true;
        }
    }

    pub(crate) fn rejected(&self, rejected: &Authorization) -> bool {
        self.0.state().reject(|current| current.header() == rejected.header(), clock::instant())
    }

    pub(crate) fn replacement_rejected(&self, rejected: &Authorization) {
        let is_rejected = |current: &Authorization| current.header() == rejected.header();
        self.0.state().reject_replacement(is_rejected, clock::instant());
    }

    pub(crate) fn replacement_accepted(&self, accepted: &Authorization) {
        self.0.state().accept_replacement(|current| current.header() == accepted.header());
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
            let granted = refreshing.shared.granted(&server).await;
            server.metrics().refreshed(granted.as_ref().err());
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
    /// Requests tokens, and retries if the server is briefly unavailable.
    async fn granted(&self, server: &AuthServer) -> Result<Tokens, AuthError> {
        let stale = self.last().clone();
        let retries = if self.state().is_failing(clock::instant()) { 0 } else { RETRIES };
        attempts::until_available(retries, || Arc::clone(&self.grant).grant(server.clone(), stale.clone())).await
    }

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

/// Returns the token with the times of its refresh and its expiry. The background refresh begins after 80 to 90 % of
/// the lifetime, so that processes that began together do not refresh together.
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
                self.0.rejected(rejected)
            }

            fn replacement_rejected(&self, rejected: &$crate::auth::Authorization) {
                self.0.replacement_rejected(rejected);
            }

            fn replacement_accepted(&self, accepted: &$crate::auth::Authorization) {
                self.0.replacement_accepted(accepted);
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
        assert!(state.reject(|_| true, now));
        assert!(matches!(state.ask(now), Ask::Refresh(1, None)));
        state.finish(1, Err(AuthError::unavailable("down")), now);
        assert!(matches!(state.ask(now + FAILURE_MEMORY), Ask::Refresh(1, None)), "a success must reset the time");
    }

    #[test]
    fn the_rejection_of_a_replaced_token_is_ignored() {
        let (mut state, now) = (State::new(), clock::instant());
        state.finish(0, Ok(current(2, now)), now);
        assert!(state.reject(|token| *token == 1, now));
        assert!(matches!(state.ask(now), Ask::Use(2)));
    }

    #[test]
    fn a_token_that_was_replaced_in_vain_is_replaced_less_and_less_often() {
        let (mut state, mut now, mut token) = (State::new(), clock::instant(), 0_u8);
        let is = |expected: u8| move |token: &u8| *token == expected;
        state.finish(0, Ok(current(token, now)), now);
        assert!(state.reject(is(token), now), "the first rejection replaces the token at once");
        for (count, pause) in [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300].into_iter().enumerate() {
            token += 1;
            state.finish(count as u64 + 1, Ok(current(token, now)), now);
            for _ in 0..1_000 {
                state.reject_replacement(is(token), now);
                // A late report that an earlier token was rejected.
                state.reject_replacement(is(token - 1), now);
            }
            now += Duration::from_secs(pause);
            assert!(!state.reject(is(token), now - Duration::from_millis(1)), "{pause}");
            assert!(state.reject(is(token - 1), now - Duration::from_millis(1)), "a newer token already exists");
            assert!(state.reject(is(token), now), "{pause}");
        }
        // An accepted token ends the pause.
        state.finish(12, Ok(current(100, now)), now);
        state.accept_replacement(is(99));
        state.accept_replacement(is(100));
        assert!(state.reject(is(100), now));
        state.finish(13, Ok(current(101, now)), now);
        state.reject_replacement(is(101), now);
        assert!(state.reject(is(101), now + FIRST_PAUSE));
    }
}

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

/// A token is not used in its last seconds: it would end on the way.
const MARGIN: Duration = Duration::from_secs(10);

/// How long a failure is remembered, so that callers do not hammer a server that has just refused.
const FAILURE_MEMORY: Duration = Duration::from_secs(1);

pub(crate) type GrantFuture = Pin<Box<dyn Future<Output = Result<Tokens, AuthError>> + Send>>;

/// A way to get tokens.
pub(crate) trait Grant: Send + Sync + 'static {
    /// Gets new tokens, other than the `stale` ones. What must be kept is kept when the future ends.
    fn grant(&self, server: AuthServer, stale: Option<SecretString>) -> GrantFuture;
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
    failed: Option<(Instant, AuthError)>,
}

impl<T: Clone> State<T> {
    pub(crate) const fn new() -> Self {
        Self { generation: 0, current: None, is_refreshing: false, failed: None }
    }

    /// What a caller has to do at `now`.
    pub(crate) fn ask(&mut self, now: Instant) -> Ask<T> {
        let failed = self.failed.as_ref().filter(|(at, _)| now < *at + FAILURE_MEMORY).map(|(_, error)| error.clone());
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
            Err(error) => self.failed = Some((now, error)),
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
    grant: Box<dyn Grant>,
    state: Mutex<State<Authorization>>,
    /// Told when a refresh ends.
    ended: Notify,
    /// The access token that was used last: what a grant must not give again.
    last: Mutex<Option<SecretString>>,
}

impl TokenCache {
    pub(crate) fn new(grant: impl Grant) -> Self {
        Self(Arc::new(Shared {
            grant: Box::new(grant),
            state: Mutex::new(State::new()),
            ended: Notify::new(),
            last: Mutex::default(),
        }))
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
                    if let Some(token) = token {
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

    /// Refreshes in a task of its own.
    fn refresh(&self, generation: u64, server: AuthServer) -> Result<(), AuthError> {
        let refreshing = Refreshing { shared: Arc::clone(&self.0), generation };
        let runtime = tokio::runtime::Handle::try_current().map_err(|_| {
            AuthError::new("a token can be got within a tokio runtime only: call from `#[tokio::main]`")
        })?;
        runtime.spawn(async move {
            let stale = refreshing.shared.last().clone();
            let granted = refreshing.shared.grant.grant(server, stale).await;
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
}

impl Refreshing {
    fn end(self, outcome: Result<Current<Authorization>, AuthError>) {
        self.shared.state().finish(self.generation, outcome, clock::instant());
        self.shared.ended.notify_waiters();
        // The end is told.
        std::mem::forget(self);
    }
}

impl Drop for Refreshing {
    fn drop(&mut self) {
        let stopped = AuthError::unavailable("the refresh of the token was stopped with the runtime that it ran in");
        self.shared.state().finish(self.generation, Err(stopped), clock::instant());
        self.shared.ended.notify_waiters();
    }
}

/// Tokens with the moments that matter. The background refresh begins between 80 and 90 % of their life, so that many
/// processes that began together do not refresh together.
fn in_use(tokens: &Tokens) -> Result<Current<Authorization>, AuthError> {
    let (now, life) = (clock::instant(), tokens.expires_at.duration_since(clock::now()).unwrap_or_default());
    Ok(Current {
        token: tokens.authorization()?,
        refresh_at: now + life.mul_f64(random::fraction().mul_add(0.1, 0.8)),
        ends_at: now + life.saturating_sub(MARGIN).max(life / 2),
    })
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenCache").finish_non_exhaustive()
    }
}

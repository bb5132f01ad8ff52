//! Continues a user's login: each refresh token is exchanged for the next access token and the next refresh token.

use std::{
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use super::{
    app::App,
    cache::{Grant, GrantFuture, TokenCache, auth_by_cache},
    lease_wait::LeaseWait,
    server::AuthServer,
    store::{ReplaceOutcome, TokenLease, TokenStore},
    tokens::Tokens,
};
use crate::{
    clock,
    error::{AuthError, AuthErrorKind},
    types::Secret,
};

/// A login whose tokens are in a [`TokenStore`], from [`AuthorizationCode`](crate::auth::AuthorizationCode) or
/// [`DeviceCode`](crate::auth::DeviceCode).
///
/// Zoom replaces the refresh token each time it is used, and the old one becomes invalid. Therefore, only one of the
/// processes that share the store refreshes at a time, and the others use the tokens that it saved. The new tokens are
/// saved before any call uses them. The call that begins a refresh waits for it to end, but for no longer than a second
/// if the current access token is still valid.
///
/// If the store can't save the new tokens, calls use them from memory and continue to refresh them: there is no other
/// copy of the login. Saving is retried after one second, and then less and less often, until it succeeds. Until then,
/// [`unsaved`](Self::unsaved) returns the error, and the login is lost if the process ends: call [`save`](Self::save)
/// first. A warning is logged when tokens can't be saved, and an error if they are lost.
///
/// If Zoom rejects the refresh token, and no other refresh token appears in the store within the time that a lease can
/// last, the login is lost. From then on, each call returns the error immediately, until the store contains other
/// tokens, from a new login or from a process that saved its tokens late.
///
/// # Examples
///
/// ```
/// use zoom_core::{auth::{App, FileStore, RefreshToken}, Client};
///
/// let app = App::new("client-id").secret("client-secret");
/// let client = Client::builder().auth(RefreshToken::new(app, FileStore::new("tokens.json"))).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone)]
pub struct RefreshToken(TokenCache, Arc<Login>);

auth_by_cache!(RefreshToken);

impl RefreshToken {
    /// Creates the credential of a login. The store is a [`FileStore`](crate::auth::FileStore), a
    /// [`MemoryStore`](crate::auth::MemoryStore), a store of your own, or a `Box` or an `Arc` of one.
    pub fn new(app: App, store: impl TokenStore) -> Self {
        let login = Arc::new_cyclic(|this| Login {
            this: Weak::clone(this),
            app,
            store: Box::new(store),
            turn: tokio::sync::Mutex::default(),
            unsaved: Mutex::default(),
            is_saving: AtomicBool::new(false),
            lost: Mutex::default(),
        });
        Self(TokenCache::over(Arc::clone(&login) as Arc<dyn Grant>), login)
    }

    /// Returns the reason why the newest tokens exist only in memory, or `None` if they are in the store.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{auth::{App, MemoryStore, RefreshToken, Tokens}, Client};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// let app = App::new("client-id").secret("client-secret");
    /// let login = RefreshToken::new(app, MemoryStore::new(Tokens::refresh_only("refresh-token")));
    /// let client = Client::builder().auth(login.clone()).build()?;
    /// // After the calls, and before the process ends:
    /// if let Some(error) = login.unsaved() {
    ///     eprintln!("the login is only in memory: {error}");
    ///     login.save().await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn unsaved(&self) -> Option<AuthError> {
        self.1.unsaved().as_ref()?.error.clone()
    }

    /// Saves the tokens that the store could not save. Does nothing if they are in the store, or if it has a newer login.
    ///
    /// # Errors
    ///
    /// [`AuthError`] of the kind [`Store`](crate::error::AuthErrorKind::Store) if the store still fails.
    pub async fn save(&self) -> Result<(), AuthError> {
        let _turn = self.1.turn.lock().await;
        self.1.save_unsaved().await.map(drop)
    }
}

struct Login {
    this: Weak<Self>,
    app: App,
    store: Box<dyn TokenStore>,
    /// Held during a refresh and while unsaved tokens are saved, so that each sees the result of the other.
    turn: tokio::sync::Mutex<()>,
    unsaved: Mutex<Option<Unsaved>>,
    /// Whether a task is waiting to save the unsaved tokens.
    is_saving: AtomicBool,
    /// The rejected refresh token that nothing has replaced, and the error that Zoom returned.
    lost: Mutex<Option<(Secret, AuthError)>>,
}

/// Tokens that are not in the store. The refresh token that was exchanged for them is now invalid, so they are the
/// login's only tokens.
struct Unsaved {
    /// The refresh tokens that have been used since the last save that is known to have succeeded, oldest first. The
    /// store contains one of them, not necessarily the oldest: a save may have succeeded although it reported an error.
    replaced: Vec<Secret>,
    tokens: Tokens,
    /// Why the tokens could not be saved; `None` before the first attempt.
    error: Option<AuthError>,
    /// The lease that keeps other processes from presenting the used refresh token, which is still in the store. `None`
    /// if the store's leases end by themselves, because the other processes then keep reading the store for as long as
    /// a lease lasts.
    lease: Option<Box<dyn TokenLease>>,
}

/// The wait before saving tokens is first retried; it doubles each time, up to the limit that `Login::longest_save`
/// returns.
const FIRST_SAVE: Duration = Duration::from_secs(1);
const LONGEST_SAVE: Duration = Duration::from_secs(60);

/// The current tokens of the login.
struct Current {
    tokens: Tokens,
    /// The refresh tokens that the store may contain, oldest first.
    stored: Vec<Secret>,
    is_saved: bool,
    /// Why the store could not be read. If it is set, only the tokens in memory are known.
    unreadable: Option<AuthError>,
}

/// The outcome of presenting a refresh token to Zoom.
enum Refreshed {
    Tokens(Tokens),
    Rejected(Rejected),
}

/// A refresh token that Zoom rejected. Another process may be about to save the tokens that replaced it.
struct Rejected {
    error: AuthError,
    presented: Secret,
    /// The refresh tokens that the store may contain if nothing replaced this one.
    known: Vec<Secret>,
    unreadable: Option<AuthError>,
}

impl Login {
    /// Returns the current tokens if they are usable and not the stale ones. Otherwise, requests new tokens and saves
    /// them.
    async fn tokens(&self, server: &AuthServer, stale: Option<&Secret>) -> Result<Tokens, AuthError> {
        let _turn = self.turn.lock().await;
        let mut wait = LeaseWait::for_lease(self.store.longest_lease());
        loop {
            let current = self.current().await?;
            if current.tokens.is_usable(stale, clock::now()) {
                self.save_or_later().await;
                return Ok(current.tokens);
            }
            if let Some(error) = self.why_lost(&current.tokens) {
                return Err(error);
            }
            let refreshed = if current.is_saved {
                match self.store.lease().await? {
                    Some(lease) => self.refreshed_by_holder(server, stale, lease).await?,
                    None if wait.again().await => continue,
                    None => return Err(occupied(&wait)),
                }
            } else {
                // No other process has a refresh token that exists only in memory, so it can be used without the lease.
                self.refreshed(server, current, &mut None).await?
            };
            match refreshed {
                Refreshed::Tokens(tokens) => return Ok(tokens),
                Refreshed::Rejected(rejected) => self.wait_for_newer(rejected).await?,
            }
        }
    }

    /// Returns the tokens in the store, or the tokens in memory that replace them but could not be saved.
    async fn current(&self) -> Result<Current, AuthError> {
        let in_memory = |(tokens, stored), unreadable| Current { tokens, stored, is_saved: false, unreadable };
        match (self.store.load().await, self.in_memory()) {
            (Ok(Some(stored)), Some((tokens, replaced))) if has_one_of(&stored, &replaced).is_some() => {
                Ok(in_memory((tokens, replaced), None))
            }
            (Ok(Some(tokens)), _) => {
                // The store contains a newer login.
                self.forget_unsaved().await;
                let stored = tokens.refresh_token.clone().into_iter().collect();
                Ok(Current { stored, tokens, is_saved: true, unreadable: None })
            }
            (Ok(None), _) => {
                self.forget_unsaved().await;
                Err(logged_out())
            }
            (Err(error), Some(unsaved)) if error.kind() == AuthErrorKind::Store => {
                self.record(error.clone());
                Ok(in_memory(unsaved, Some(error)))
            }
            (Err(error), _) => Err(error),
        }
    }

    /// Refreshes the tokens, unless the previous holder of the lease has already done so. The lease is released even if
    /// Zoom rejects the refresh token, since that token can no longer be used.
    async fn refreshed_by_holder(
        &self,
        server: &AuthServer,
        stale: Option<&Secret>,
        lease: Box<dyn TokenLease>,
    ) -> Result<Refreshed, AuthError> {
        let mut lease = Some(lease);
        let refreshed = match self.current().await {
            Ok(current) if current.tokens.is_usable(stale, clock::now()) => Ok(Refreshed::Tokens(current.tokens)),
            Ok(current) => self.refreshed(server, current, &mut lease).await,
            Err(error) => Err(error),
        };
        release(lease).await;
        refreshed
    }

    /// Waits until the store contains a refresh token other than the rejected one.
    ///
    /// # Errors
    ///
    /// The error from Zoom if no such token appears in time. The store's error if the store can't be read, since it may
    /// contain such a token.
    async fn wait_for_newer(&self, rejected: Rejected) -> Result<(), AuthError> {
        // An earlier save may have succeeded although it reported an error, and another process may have used the saved
        // tokens.
        if let Some(error) = rejected.unreadable {
            return Err(error);
        }
        let mut wait = LeaseWait::within(self.store.longest_lease());
        loop {
            let stored = self.store.load().await;
            if let Ok(Some(stored)) = &stored
                && has_one_of(stored, &rejected.known).is_none()
            {
                return Ok(());
            }
            if !wait.again().await {
                stored?;
                *self.lost() = Some((rejected.presented, rejected.error.clone()));
                return Err(rejected.error);
            }
        }
    }

    /// Returns the error from Zoom if these tokens are known to be lost.
    fn why_lost(&self, tokens: &Tokens) -> Option<AuthError> {
        self.lost().as_ref().filter(|(lost, _)| tokens.has_refresh_token(lost)).map(|(_, error)| error.clone())
    }

    fn lost(&self) -> MutexGuard<'_, Option<(Secret, AuthError)>> {
        self.lost.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Requests new tokens and saves them. Takes the lease out of `lease` if it must be held until they are saved.
    async fn refreshed(
        &self,
        server: &AuthServer,
        current: Current,
        lease: &mut Option<Box<dyn TokenLease>>,
    ) -> Result<Refreshed, AuthError> {
        let Some(used) = &current.tokens.refresh_token else {
            return Err(AuthError::rejected(
                "the access token has expired and the login has no refresh token: log in again",
            ));
        };
        let refreshed = self.refresh(server, used, &current.tokens).await;
        let mut replaced = current.stored;
        if has_one_of(&current.tokens, &replaced).is_none() {
            replaced.push(used.clone());
        }
        let tokens = match refreshed {
            Err(error) if error.oauth_error() == Some("invalid_grant") => {
                let (presented, known, unreadable) = (used.clone(), replaced, current.unreadable);
                return Ok(Refreshed::Rejected(Rejected { error, presented, known, unreadable }));
            }
            refreshed => refreshed?,
        };
        self.set_unsaved(replaced, &tokens, lease);
        match self.save_or_later().await {
            Some(ReplaceOutcome::Newer(newer)) if newer.is_usable(None, clock::now()) => Ok(Refreshed::Tokens(newer)),
            Some(ReplaceOutcome::Empty) => Err(logged_out()),
            _ => Ok(Refreshed::Tokens(tokens)),
        }
    }

    fn set_unsaved(&self, replaced: Vec<Secret>, tokens: &Tokens, lease: &mut Option<Box<dyn TokenLease>>) {
        let mut unsaved = self.unsaved();
        let mut lease = if self.store.longest_lease().is_zero() { lease.take() } else { None };
        if let Some(earlier) = unsaved.take() {
            lease = lease.or(earlier.lease);
        }
        *unsaved = Some(Unsaved { replaced, tokens: tokens.clone(), error: None, lease });
    }

    /// Forgets the tokens in memory, because they are in the store or no longer of use.
    async fn forget_unsaved(&self) {
        let unsaved = self.unsaved().take();
        release(unsaved.and_then(|unsaved| unsaved.lease)).await;
    }

    async fn refresh(&self, server: &AuthServer, used: &Secret, current: &Tokens) -> Result<Tokens, AuthError> {
        let form = [("grant_type", "refresh_token"), ("refresh_token", used.expose())];
        let mut tokens = server.tokens(&self.app, &form).await?;
        // Values that the response omits are unchanged (RFC 6749, 5.1 and 6).
        tokens.refresh_token = tokens.refresh_token.or_else(|| Some(used.clone()));
        tokens.scopes = tokens.scopes.or_else(|| current.scopes.clone());
        tokens.api_url = tokens.api_url.or_else(|| current.api_url.clone());
        Ok(tokens)
    }

    /// Saves the unsaved tokens, either now or, if that fails, in a task once the store works again. Returns the
    /// outcome of a successful save.
    async fn save_or_later(&self) -> Option<ReplaceOutcome> {
        let error = match self.save_unsaved().await {
            Ok(outcome) => return outcome,
            Err(error) => error,
        };
        tracing::warn!(kind = ?error.kind(), "the new tokens can't be saved and are used from memory");
        let runtime = tokio::runtime::Handle::try_current();
        if let (Ok(runtime), false) = (runtime, self.is_saving.swap(true, Ordering::AcqRel)) {
            runtime.spawn(save_when_possible(Saving(Weak::clone(&self.this))));
        }
        None
    }

    /// Saves the unsaved tokens, unless the store contains a newer login or the user has logged out. The caller must
    /// hold `turn`.
    async fn save_unsaved(&self) -> Result<Option<ReplaceOutcome>, AuthError> {
        let Some((tokens, replaced)) = self.in_memory() else { return Ok(None) };
        let Some(oldest) = replaced.first() else { return Ok(None) };
        let mut outcome = self.store.replace(oldest, &tokens).await;
        // An earlier save succeeded although it reported an error.
        if let Ok(ReplaceOutcome::Newer(stored)) = &outcome
            && let Some(earlier) = has_one_of(stored, &replaced)
        {
            outcome = self.store.replace(earlier, &tokens).await;
        }
        match outcome {
            Ok(outcome) => {
                self.forget_unsaved().await;
                Ok(Some(outcome))
            }
            Err(error) => {
                self.record(error.clone());
                Err(error)
            }
        }
    }

    /// Returns the longest wait between two attempts to save. Other processes look for the tokens for as long as a
    /// lease lasts before they report that the login is lost, so the tokens must be saved within that time once the
    /// store works again.
    fn longest_save(&self) -> Duration {
        match self.store.longest_lease() {
            Duration::ZERO => LONGEST_SAVE,
            lease => (lease / 3).clamp(FIRST_SAVE, LONGEST_SAVE),
        }
    }

    /// Records why the tokens are not in the store.
    fn record(&self, error: AuthError) {
        if let Some(unsaved) = &mut *self.unsaved() {
            unsaved.error = Some(error);
        }
    }

    /// Returns the tokens that are not in the store, and the refresh tokens that they replace.
    fn in_memory(&self) -> Option<(Tokens, Vec<Secret>)> {
        self.unsaved().as_ref().map(|unsaved| (unsaved.tokens.clone(), unsaved.replaced.clone()))
    }

    fn unsaved(&self) -> MutexGuard<'_, Option<Unsaved>> {
        self.unsaved.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Login {
    fn drop(&mut self) {
        if self.unsaved().is_some() {
            tracing::error!("tokens that could not be saved are lost: the user has to log in again");
        }
    }
}

/// Returns the refresh token of `tokens` if it is one of `refresh_tokens`.
fn has_one_of<'a>(tokens: &Tokens, refresh_tokens: &'a [Secret]) -> Option<&'a Secret> {
    refresh_tokens.iter().find(|token| tokens.has_refresh_token(token))
}

fn logged_out() -> AuthError {
    AuthError::rejected(
        "nobody is logged in, because the store is empty: log in with `AuthorizationCode` or `DeviceCode`, and save the \
         tokens",
    )
}

/// Returns the error for a lease that another process held throughout the wait.
fn occupied(wait: &LeaseWait) -> AuthError {
    let seconds = wait.patience().as_secs();
    AuthError::store(format!(
        "another process has been refreshing the tokens for {seconds} seconds, or can't save them: if its log shows no \
         unsaved tokens, end it, and try again"
    ))
}

async fn release(lease: Option<Box<dyn TokenLease>>) {
    let Some(lease) = lease else { return };
    if let Err(error) = lease.release().await {
        tracing::warn!(kind = ?error.kind(), "the lease of the tokens can't be released: it ends by itself");
    }
}

/// The task that saves unsaved tokens. Another one may start once this one ends, however it ends.
struct Saving(Weak<Login>);

impl Drop for Saving {
    fn drop(&mut self) {
        if let Some(login) = self.0.upgrade() {
            login.is_saving.store(false, Ordering::Release);
        }
    }
}

/// Saves the tokens once the store works again. Ends when the login is dropped.
async fn save_when_possible(saving: Saving) {
    let mut wait = FIRST_SAVE;
    loop {
        tokio::time::sleep(wait).await;
        let Some(login) = saving.0.upgrade() else { return };
        let _turn = login.turn.lock().await;
        if let Ok(outcome) = login.save_unsaved().await {
            if matches!(outcome, Some(ReplaceOutcome::Saved)) {
                tracing::info!("the new tokens have been saved");
            }
            // `saving` is dropped while the turn is held, so that a later failure to save tokens starts another task.
            drop(saving);
            return;
        }
        wait = wait.saturating_mul(2).min(login.longest_save());
    }
}

impl Grant for Login {
    fn grant(self: Arc<Self>, server: AuthServer, stale: Option<Secret>) -> GrantFuture {
        Box::pin(async move { self.tokens(&server, stale.as_ref()).await })
    }

    fn check(&self) -> Result<(), AuthError> {
        self.app.check()
    }

    fn rotates(&self) -> bool {
        true
    }
}

impl fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshToken").field("app", &self.1.app).finish_non_exhaustive()
    }
}

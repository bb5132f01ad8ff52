//! A user's login, continued: each refresh token gets the next access token and the next refresh token.

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
/// Zoom replaces the refresh token at each use, and the old one becomes invalid. Therefore only one of the processes that
/// share the store refreshes at a time, and the others take the tokens that it saved; the new tokens are in the store before
/// a call uses them, and the call that begins a refresh waits for its end, for up to a second while its access token is
/// valid.
///
/// If the store can't save the new tokens, calls use them from memory, and go on refreshing them: they are all that is left of
/// the login. They are saved as soon as the store works again, which is tried after a second and then less and less often.
/// Until then, [`unsaved`](Self::unsaved) returns the error, and a process that ends loses the login: call
/// [`save`](Self::save) before it does. A warning is logged when tokens can't be saved, and an error if they are lost.
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
        });
        Self(TokenCache::over(Arc::clone(&login) as Arc<dyn Grant>), login)
    }

    /// Returns why the newest tokens are only in memory; `None` if they are in the store.
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
    /// Held during a refresh and while unsaved tokens are saved, so that neither misses what the other does.
    turn: tokio::sync::Mutex<()>,
    unsaved: Mutex<Option<Unsaved>>,
    /// Whether a task saves the unsaved tokens when it can.
    is_saving: AtomicBool,
}

/// Tokens that are not in the store. The refresh token that was used for them is invalid, so no others exist.
struct Unsaved {
    /// The refresh tokens that were used since a save was known to succeed, oldest first. The store has one of them: a save
    /// may have succeeded although it reported an error.
    replaced: Vec<Secret>,
    tokens: Tokens,
    /// Why they could not be saved; `None` before that was tried.
    error: Option<AuthError>,
}

/// The wait before the first attempt to save tokens again, which doubles up to the longest.
const FIRST_SAVE: Duration = Duration::from_secs(1);
const LONGEST_SAVE: Duration = Duration::from_secs(60);

/// The tokens of the login as they are now.
struct Current {
    tokens: Tokens,
    /// The refresh tokens that the store may have, oldest first.
    stored: Vec<Secret>,
    is_saved: bool,
}

impl Login {
    /// Returns the current tokens if they are not the stale ones. Otherwise, requests new tokens and saves them.
    async fn tokens(&self, server: &AuthServer, stale: Option<&Secret>) -> Result<Tokens, AuthError> {
        let _turn = self.turn.lock().await;
        let mut wait = LeaseWait::begin();
        loop {
            let current = self.current().await?;
            if current.tokens.is_usable(stale, clock::now()) {
                self.save_or_later().await;
                return Ok(current.tokens);
            }
            // Nobody else has a refresh token that is only in memory, so it can be used without the lease.
            if !current.is_saved {
                return self.refreshed(server, current).await;
            }
            match self.store.lease().await? {
                Some(lease) => {
                    let tokens = self.refreshed_by_holder(server, stale).await;
                    release(lease).await;
                    return tokens;
                }
                None if wait.again().await => {}
                None => {
                    return Err(AuthError::store(
                        "another process has been refreshing the tokens for a minute: end it, and try again",
                    ));
                }
            }
        }
    }

    /// Returns the tokens in the store, or those that replace them and could not be saved.
    async fn current(&self) -> Result<Current, AuthError> {
        let in_memory = |(tokens, stored)| Current { tokens, stored, is_saved: false };
        match (self.store.load().await, self.in_memory()) {
            (Ok(Some(stored)), Some((tokens, replaced))) if has_one_of(&stored, &replaced).is_some() => {
                Ok(in_memory((tokens, replaced)))
            }
            (Ok(Some(tokens)), _) => {
                // A newer login is in the store.
                *self.unsaved() = None;
                Ok(Current { stored: tokens.refresh_token.clone().into_iter().collect(), tokens, is_saved: true })
            }
            (Ok(None), _) => {
                *self.unsaved() = None;
                Err(logged_out())
            }
            (Err(error), Some(unsaved)) if error.kind() == AuthErrorKind::Store => {
                self.record(error);
                Ok(in_memory(unsaved))
            }
            (Err(error), _) => Err(error),
        }
    }

    /// Refreshes the tokens, unless the last holder of the lease has done so.
    async fn refreshed_by_holder(&self, server: &AuthServer, stale: Option<&Secret>) -> Result<Tokens, AuthError> {
        let mut wait = LeaseWait::within(self.store.longest_lease());
        loop {
            let current = self.current().await?;
            if current.tokens.is_usable(stale, clock::now()) {
                return Ok(current.tokens);
            }
            let presented = current.tokens.refresh_token.clone();
            match self.refreshed(server, current).await {
                // The tokens that replaced this refresh token may be on their way into the store.
                Err(error) if error.oauth_error() == Some("invalid_grant") => {
                    let Some(presented) = presented else { return Err(error) };
                    if !self.is_replaced(&presented, &mut wait).await {
                        return Err(error);
                    }
                }
                outcome => return outcome,
            }
        }
    }

    /// Waits until the store has another refresh token. Returns `false` if it does not get one in time.
    async fn is_replaced(&self, presented: &Secret, wait: &mut LeaseWait) -> bool {
        loop {
            match self.store.load().await {
                Ok(Some(stored)) if !stored.has_refresh_token(presented) => return true,
                _ if wait.again().await => {}
                _ => return false,
            }
        }
    }

    /// Requests new tokens and saves them.
    async fn refreshed(&self, server: &AuthServer, current: Current) -> Result<Tokens, AuthError> {
        let Some(used) = &current.tokens.refresh_token else {
            return Err(AuthError::rejected(
                "the access token has expired and the login has no refresh token: log in again",
            ));
        };
        let tokens = self.refresh(server, used, &current.tokens).await?;
        let mut replaced = current.stored;
        if has_one_of(&current.tokens, &replaced).is_none() {
            replaced.push(used.clone());
        }
        *self.unsaved() = Some(Unsaved { replaced, tokens: tokens.clone(), error: None });
        match self.save_or_later().await {
            Some(ReplaceOutcome::Newer(newer)) if newer.is_usable(None, clock::now()) => Ok(newer),
            Some(ReplaceOutcome::Empty) => Err(logged_out()),
            _ => Ok(tokens),
        }
    }

    async fn refresh(&self, server: &AuthServer, used: &Secret, current: &Tokens) -> Result<Tokens, AuthError> {
        let form = [("grant_type", "refresh_token"), ("refresh_token", used.expose())];
        let mut tokens = server.tokens(&self.app, &form).await?;
        // What the response omits is unchanged (RFC 6749, 5.1 and 6).
        tokens.refresh_token = tokens.refresh_token.or_else(|| Some(used.clone()));
        tokens.scopes = tokens.scopes.or_else(|| current.scopes.clone());
        tokens.api_url = tokens.api_url.or_else(|| current.api_url.clone());
        Ok(tokens)
    }

    /// Saves the unsaved tokens, now or in a task when the store works again. Returns what the store found.
    async fn save_or_later(&self) -> Option<ReplaceOutcome> {
        let error = match self.save_unsaved().await {
            Ok(outcome) => return outcome,
            Err(error) => error,
        };
        tracing::warn!(kind = ?error.kind(), "the new tokens can't be saved, and are used from memory");
        let runtime = tokio::runtime::Handle::try_current();
        if let (Ok(runtime), false) = (runtime, self.is_saving.swap(true, Ordering::AcqRel)) {
            runtime.spawn(save_when_possible(Saving(Weak::clone(&self.this))));
        }
        None
    }

    /// Saves the unsaved tokens, unless the store has a newer login or the user has logged out. The caller has the turn.
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
                *self.unsaved() = None;
                Ok(Some(outcome))
            }
            Err(error) => {
                self.record(error.clone());
                Err(error)
            }
        }
    }

    /// Returns the longest wait between two attempts to save. Other processes look for the tokens as long as a lease lasts
    /// before they report that the login is lost, so they are saved within that time after the store works again.
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

/// Returns the refresh token of `tokens` if it is one of these.
fn has_one_of<'a>(tokens: &Tokens, refresh_tokens: &'a [Secret]) -> Option<&'a Secret> {
    refresh_tokens.iter().find(|token| tokens.has_refresh_token(token))
}

fn logged_out() -> AuthError {
    AuthError::rejected(
        "nobody is logged in, because the store is empty: log in with `AuthorizationCode` or `DeviceCode`, and save the \
         tokens",
    )
}

async fn release(lease: Box<dyn TokenLease>) {
    if let Err(error) = lease.release().await {
        tracing::warn!(kind = ?error.kind(), "the lease of the tokens can't be released: it ends by itself");
    }
}

/// The task that saves unsaved tokens. Another one may start when it ends, in whatever way.
struct Saving(Weak<Login>);

impl Drop for Saving {
    fn drop(&mut self) {
        if let Some(login) = self.0.upgrade() {
            login.is_saving.store(false, Ordering::Release);
        }
    }
}

/// Saves the tokens when the store works again. Ends with the login.
async fn save_when_possible(saving: Saving) {
    let mut wait = FIRST_SAVE;
    loop {
        tokio::time::sleep(wait).await;
        let Some(login) = saving.0.upgrade() else { return };
        let _turn = login.turn.lock().await;
        if let Ok(outcome) = login.save_unsaved().await {
            if matches!(outcome, Some(ReplaceOutcome::Saved)) {
                tracing::info!("the new tokens are saved");
            }
            // Within the turn, so that tokens that can't be saved after it start another task.
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

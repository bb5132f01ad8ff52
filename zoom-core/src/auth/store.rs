//! Storage for tokens that must outlive a process, or that several processes share.

use std::{
    fmt,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::sync::OwnedMutexGuard;

use super::tokens::Tokens;
use crate::{error::AuthError, types::Secret};

/// The future of a [`TokenStore`]'s methods.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, AuthError>> + Send + 'a>>;

/// Stores the tokens of one login.
///
/// A refresh token can be used only once, and several processes may share a store. Two rules keep them from losing the
/// login:
///
/// - Only the holder of the [`lease`](Self::lease) refreshes. The others look at the store until it has the new tokens.
/// - A lease may end while its holder is stopped, so it proves nothing. What is safe is the write:
///   [`replace`](Self::replace) compares the refresh token that was used with the stored one, and never overwrites newer
///   tokens.
///
/// # Examples
///
/// A row of a database, for one process. Its lease is always free, because a [`RefreshToken`](super::RefreshToken) refreshes
/// once at a time; processes that share the row need a lease that one of them can hold.
///
/// ```
/// use zoom_core::{auth::{ReplaceOutcome, StoreFuture, TokenLease, TokenStore, Tokens}, Secret};
///
/// struct Row(Database);
///
/// struct Free;
///
/// impl TokenLease for Free {}
///
/// impl TokenStore for Row {
///     fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
///         Box::pin(async { self.0.select().as_deref().map(Tokens::from_json).transpose() })
///     }
///
///     fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
///         Box::pin(async { Ok(self.0.update(tokens.to_json())) })
///     }
///
///     fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>> {
///         Box::pin(async { Ok(Some(Box::new(Free) as Box<dyn TokenLease>)) })
///     }
///
///     fn replace<'a>(&'a self, presented: &'a Secret, tokens: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome> {
///         Box::pin(async move {
///             // Within a transaction, or as one `UPDATE … WHERE refresh_token = …`.
///             Ok(match self.load().await? {
///                 Some(stored) if !stored.has_refresh_token(presented) => ReplaceOutcome::Newer(stored),
///                 Some(_) => {
///                     self.save(tokens).await?;
///                     ReplaceOutcome::Saved
///                 }
///                 None => ReplaceOutcome::Empty,
///             })
///         })
///     }
/// }
/// # struct Database;
/// # impl Database {
/// #     fn select(&self) -> Option<String> { None }
/// #     fn update(&self, _: zoom_core::Secret) {}
/// # }
/// ```
pub trait TokenStore: Send + Sync + 'static {
    /// Returns the stored tokens, or `None` if there are none. Waits for no lease.
    fn load(&self) -> StoreFuture<'_, Option<Tokens>>;

    /// Saves the tokens of a new login in place of whatever is stored. When the future completes, they must be durable.
    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()>;

    /// Returns the right to refresh, or `None` if somebody else has it. Does not wait for it.
    fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>>;

    /// Saves refreshed tokens if the stored ones still have the refresh token that was `presented` for them. Comparing and
    /// saving must be one step, whoever holds the lease. When the future completes, the tokens must be durable.
    fn replace<'a>(&'a self, presented: &'a Secret, tokens: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome>;

    /// Returns how long a lease lasts if its holder is stopped or killed. After that time, another process may have the
    /// lease while the first one is still at work.
    ///
    /// If Zoom rejects a refresh token, its new tokens may be on their way into the store, so the login looks again for this
    /// long, and for at most ten minutes, before it reports that it is lost. The default is zero, for leases that
    /// are released only when their holder ends: a login keeps such a lease until its new tokens are saved.
    fn longest_lease(&self) -> Duration {
        Duration::ZERO
    }
}

/// The right to refresh the tokens of a [`TokenStore`]. Dropping it releases it, as far as that is possible without
/// waiting.
pub trait TokenLease: Send + 'static {
    /// Releases the lease, and waits until that is done. The default drops it.
    #[must_use = "the lease is released when the future completes"]
    fn release(self: Box<Self>) -> StoreFuture<'static, ()> {
        drop(self);
        Box::pin(std::future::ready(Ok(())))
    }
}

/// What [`TokenStore::replace`] found.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ReplaceOutcome {
    /// The tokens are stored.
    Saved,
    /// The stored tokens, which are these, have another refresh token, and were kept.
    Newer(Tokens),
    /// The store is empty, because the user logged out. Nothing was saved.
    Empty,
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        impl<S: TokenStore + ?Sized> TokenStore for $pointer {
            fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
                (**self).load()
            }

            fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
                (**self).save(tokens)
            }

            fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>> {
                (**self).lease()
            }

            fn replace<'a>(&'a self, presented: &'a Secret, tokens: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome> {
                (**self).replace(presented, tokens)
            }

            fn longest_lease(&self) -> Duration {
                (**self).longest_lease()
            }
        }
    )*};
}

pointers!(Box<S>, Arc<S>);

/// Stores the tokens in memory, until the process ends. Clones share them.
///
/// # Examples
///
/// ```
/// use zoom_core::{auth::{App, MemoryStore, RefreshToken, Tokens}, Client};
///
/// let store = MemoryStore::new(Tokens::refresh_only("refresh-token"));
/// let app = App::new("client-id").secret("client-secret");
/// let client = Client::builder().auth(RefreshToken::new(app, store)).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct MemoryStore {
    stored: Arc<Mutex<Option<Tokens>>>,
    leased: Arc<tokio::sync::Mutex<()>>,
}

impl MemoryStore {
    /// Creates a store with the tokens of a login.
    #[must_use]
    pub fn new(tokens: Tokens) -> Self {
        Self { stored: Arc::new(Mutex::new(Some(tokens))), leased: Arc::default() }
    }

    fn stored(&self) -> MutexGuard<'_, Option<Tokens>> {
        self.stored.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenStore for MemoryStore {
    fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
        Box::pin(async { Ok(self.stored().clone()) })
    }

    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        Box::pin(async {
            *self.stored() = Some(tokens.clone());
            Ok(())
        })
    }

    fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>> {
        let leased = Arc::clone(&self.leased).try_lock_owned();
        Box::pin(async { Ok(leased.ok().map(|leased| Box::new(leased) as Box<dyn TokenLease>)) })
    }

    fn replace<'a>(&'a self, presented: &'a Secret, tokens: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome> {
        Box::pin(async {
            let mut stored = self.stored();
            Ok(match &*stored {
                Some(newer) if !newer.has_refresh_token(presented) => ReplaceOutcome::Newer(newer.clone()),
                Some(_) => {
                    *stored = Some(tokens.clone());
                    ReplaceOutcome::Saved
                }
                None => ReplaceOutcome::Empty,
            })
        })
    }
}

impl TokenLease for OwnedMutexGuard<()> {}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").finish_non_exhaustive()
    }
}

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

/// The future that the methods of a [`TokenStore`] return.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, AuthError>> + Send + 'a>>;

/// Stores the tokens of one login.
///
/// A refresh token can be used only once, and several processes may share a store. Two rules keep the processes from
/// losing the login:
///
/// - Only the holder of the [`lease`](Self::lease) refreshes. The other processes read the store repeatedly until it
///   contains the new tokens.
/// - A lease may end while its holder is suspended, so it guarantees nothing by itself. Safety depends on the write:
///   [`replace`](Self::replace) compares the refresh token that was used with the stored one, and never overwrites
///   newer tokens.
///
/// # Examples
///
/// A database row that a single process uses. Its lease is always free, because a [`RefreshToken`](super::RefreshToken)
/// runs only one refresh at a time; processes that share the row need a lease that only one of them can hold.
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
///             // Use a transaction, or a single `UPDATE … WHERE refresh_token = …`.
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
    /// Returns the stored tokens, or `None` if there are none. Does not wait for the lease.
    fn load(&self) -> StoreFuture<'_, Option<Tokens>>;

    /// Saves the tokens of a new login in place of whatever is stored. They must be durable when the future completes.
    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()>;

    /// Acquires the lease, or returns `None` if another process or task holds it. Does not wait for it.
    fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>>;

    /// Saves refreshed tokens if the stored ones still contain the refresh token that was `presented` to obtain them.
    /// Comparing and saving must be a single atomic step, regardless of who holds the lease. The tokens must be durable
    /// when the future completes.
    fn replace<'a>(&'a self, presented: &'a Secret, tokens: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome>;

    /// Returns how long a lease lasts if its holder is suspended or killed. After that time, another process may obtain
    /// the lease while the first one is still running.
    ///
    /// If Zoom rejects a refresh token, another process may be about to save the tokens that replaced it, so the login
    /// keeps reading the store for this long, but for no longer than ten minutes, before it reports that the tokens are
    /// lost. The default is zero, for leases that are released only when their holder ends: a login keeps such a lease
    /// until its new tokens are saved.
    fn longest_lease(&self) -> Duration {
        Duration::ZERO
    }
}

/// The right to refresh the tokens of a [`TokenStore`]. Dropping a lease releases it, as far as that is possible
/// without waiting.
///
/// # Examples
///
/// A lease in a database, which another process may take over after a time:
///
/// ```
/// use zoom_core::{auth::{StoreFuture, TokenLease}, error::AuthError};
///
/// # #[derive(Clone)]
/// # struct Database;
/// # impl Database {
/// #     async fn delete_lease(&self, _: &str) -> std::io::Result<()> { Ok(()) }
/// # }
/// struct Row {
///     database: Database,
///     owner: String,
/// }
///
/// impl TokenLease for Row {
///     fn release(self: Box<Self>) -> StoreFuture<'static, ()> {
///         Box::pin(async move {
///             let released = self.database.delete_lease(&self.owner).await;
///             released.map_err(|error| AuthError::store("the lease could not be released").with_source(error))
///         })
///     }
/// }
/// ```
pub trait TokenLease: Send + 'static {
    /// Releases the lease, and waits until it has been released. The default implementation drops it.
    #[must_use = "the lease is released when the future completes"]
    fn release(self: Box<Self>) -> StoreFuture<'static, ()> {
        drop(self);
        Box::pin(std::future::ready(Ok(())))
    }
}

/// The outcome of [`TokenStore::replace`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ReplaceOutcome {
    /// The new tokens were saved.
    Saved,
    /// The stored tokens, which this variant contains, have another refresh token and were kept.
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
    /// Creates a store that contains the tokens of a login.
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

//! Storage for tokens that must outlive a process, or that several processes share.

use std::{fmt, pin::Pin, sync::Arc};

use tokio::sync::{Mutex, MutexGuard};

use super::tokens::Tokens;
use crate::error::AuthError;

/// The future of a [`TokenStore`]'s methods.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, AuthError>> + Send + 'a>>;

/// Stores the tokens of one login.
///
/// A refresh token can be used only once. Therefore a refresh holds the lock from loading the old tokens to saving the new
/// ones: two processes that share a store must not use the same refresh token.
///
/// # Examples
///
/// A store that no other process shares, so that its lock does nothing:
///
/// ```
/// use zoom_core::auth::{LockedTokens, StoreFuture, TokenStore, Tokens};
///
/// struct Row(Database);
///
/// impl TokenStore for Row {
///     fn lock(&self) -> StoreFuture<'_, Box<dyn LockedTokens + '_>> {
///         Box::pin(async { Ok(Box::new(&self.0) as Box<dyn LockedTokens>) })
///     }
/// }
///
/// impl LockedTokens for &Database {
///     fn load(&mut self) -> StoreFuture<'_, Option<Tokens>> {
///         Box::pin(async { self.select().as_deref().map(Tokens::from_json).transpose() })
///     }
///
///     fn save<'a>(&'a mut self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
///         Box::pin(async { Ok(self.update(tokens.to_json())) })
///     }
/// }
/// # struct Database;
/// # impl Database {
/// #     fn select(&self) -> Option<String> { None }
/// #     fn update(&self, _: zoom_core::Secret) {}
/// # }
/// ```
pub trait TokenStore: Send + Sync + 'static {
    /// Waits for the lock, which nobody else in this or another process then holds. Dropping the returned value releases
    /// it.
    fn lock(&self) -> StoreFuture<'_, Box<dyn LockedTokens + '_>>;

    /// Returns the stored tokens, or `None` if there are none.
    fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
        Box::pin(async { self.lock().await?.load().await })
    }

    /// Saves the tokens of a new login.
    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        Box::pin(async { self.lock().await?.save(tokens).await })
    }
}

/// The tokens of a [`TokenStore`] whose lock is held.
pub trait LockedTokens: Send {
    /// Returns the stored tokens, or `None` if there are none.
    fn load(&mut self) -> StoreFuture<'_, Option<Tokens>>;

    /// Saves the tokens. When the future completes, they must be durable and must have replaced the old ones.
    fn save<'a>(&'a mut self, tokens: &'a Tokens) -> StoreFuture<'a, ()>;
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        impl<S: TokenStore + ?Sized> TokenStore for $pointer {
            fn lock(&self) -> StoreFuture<'_, Box<dyn LockedTokens + '_>> {
                (**self).lock()
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
pub struct MemoryStore(Arc<Mutex<Option<Tokens>>>);

impl MemoryStore {
    /// Creates a store with the tokens of a login.
    #[must_use]
    pub fn new(tokens: Tokens) -> Self {
        Self(Arc::new(Mutex::new(Some(tokens))))
    }
}

impl TokenStore for MemoryStore {
    fn lock(&self) -> StoreFuture<'_, Box<dyn LockedTokens + '_>> {
        Box::pin(async { Ok(Box::new(self.0.lock().await) as Box<dyn LockedTokens>) })
    }
}

impl LockedTokens for MutexGuard<'_, Option<Tokens>> {
    fn load(&mut self) -> StoreFuture<'_, Option<Tokens>> {
        Box::pin(async { Ok((**self).clone()) })
    }

    fn save<'a>(&'a mut self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        Box::pin(async {
            **self = Some(tokens.clone());
            Ok(())
        })
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").finish_non_exhaustive()
    }
}

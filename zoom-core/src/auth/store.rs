//! Where tokens are kept that must outlive a process, or that several processes share.

use std::{fmt, pin::Pin, sync::Arc};

use tokio::sync::{Mutex, MutexGuard};

use super::Tokens;
use crate::error::AuthError;

/// What a [`TokenStore`] is doing.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, AuthError>> + Send + 'a>>;

/// Keeps the tokens of one login.
///
/// A refresh token can be used once. So whoever refreshes holds the lock, from looking at what is kept to keeping what
/// came: two that share a store must not use one refresh token.
///
/// # Examples
///
/// A store of one's own. It shares its tokens with nobody, so its lock keeps nobody out:
///
/// ```
/// use zoom_core::{LockedTokens, StoreFuture, TokenStore, Tokens};
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
/// #     fn update(&self, _: secrecy::SecretString) {}
/// # }
/// ```
pub trait TokenStore: Send + Sync + 'static {
    /// Waits until nobody else, in this process or another, has the lock. It is free again when what this gives is
    /// dropped.
    fn lock(&self) -> StoreFuture<'_, Box<dyn LockedTokens + '_>>;

    /// The tokens that are kept, if there are any.
    fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
        Box::pin(async { self.lock().await?.load().await })
    }

    /// Keeps the tokens of a new login.
    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        Box::pin(async { self.lock().await?.save(tokens).await })
    }
}

/// The tokens of a [`TokenStore`], for the one who has its lock.
pub trait LockedTokens: Send {
    /// The tokens that are kept, if there are any.
    fn load(&mut self) -> StoreFuture<'_, Option<Tokens>>;

    /// Keeps the tokens. When the future ends, they are safe, and those from before are gone.
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

/// Keeps the tokens as long as the process lives. Clones share them.
///
/// # Examples
///
/// ```
/// use zoom_core::{App, Client, MemoryStore, RefreshToken, Tokens};
///
/// let store = MemoryStore::new(Tokens::refresh_only("refresh-token"));
/// let app = App::new("client-id").secret("client-secret");
/// let client = Client::builder().auth(RefreshToken::new(app, store)).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct MemoryStore(Arc<Mutex<Option<Tokens>>>);

impl MemoryStore {
    /// A store with the tokens of a login.
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

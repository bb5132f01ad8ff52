//! Where tokens are kept that must outlive a process, or that several processes share.

use std::{
    fmt,
    pin::Pin,
    sync::{Mutex, PoisonError},
};

use super::Tokens;
use crate::error::AuthError;

/// What a [`TokenStore`] is doing.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, AuthError>> + Send + 'a>>;

/// Keeps the tokens of one login.
///
/// A refresh token can be used once. So a refresh holds the lock, from looking at what is kept to keeping what came: two
/// that share a store must not use one refresh token.
pub trait TokenStore: Send + Sync + 'static {
    /// The tokens that are kept, if there are any.
    fn load(&self) -> StoreFuture<'_, Option<Tokens>>;

    /// Keeps the tokens. When the future ends, they are safe.
    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()>;

    /// Keeps others that share the store from refreshing, until what it gives is dropped.
    fn lock(&self) -> StoreFuture<'_, Box<dyn Send>> {
        Box::pin(std::future::ready(Ok(Box::new(()) as Box<dyn Send>)))
    }
}

/// Keeps the tokens as long as the process lives.
#[derive(Default)]
pub struct MemoryStore(Mutex<Option<Tokens>>);

impl MemoryStore {
    /// A store with the tokens of a login.
    #[must_use]
    pub fn new(tokens: Tokens) -> Self {
        Self(Mutex::new(Some(tokens)))
    }
}

impl TokenStore for MemoryStore {
    fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
        let tokens = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(std::future::ready(Ok(tokens)))
    }

    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(tokens.clone());
        Box::pin(std::future::ready(Ok(())))
    }
}

impl<S: TokenStore + ?Sized> TokenStore for std::sync::Arc<S> {
    fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
        (**self).load()
    }

    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        (**self).save(tokens)
    }

    fn lock(&self) -> StoreFuture<'_, Box<dyn Send>> {
        (**self).lock()
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").finish_non_exhaustive()
    }
}

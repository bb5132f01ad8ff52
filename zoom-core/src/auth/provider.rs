//! The trait of everything that provides the credential of a request.

use std::{pin::Pin, sync::Arc};

use super::{authorization::Authorization, server::AuthServer};
use crate::error::{AuthError, Error};

/// The future of [`Auth::authorization`].
pub type AuthFuture<'a> = Pin<Box<dyn Future<Output = Result<Authorization, Error>> + Send + 'a>>;

/// Provides the credential of each request.
///
/// # Examples
///
/// A token that another program refreshes in a file:
///
/// ```
/// use zoom_core::{auth::{Auth, AuthFuture, AuthServer}, error::AuthError, AccessToken};
///
/// struct TokenFile(std::path::PathBuf);
///
/// impl Auth for TokenFile {
///     fn authorization<'a>(&'a self, server: &'a AuthServer) -> AuthFuture<'a> {
///         Box::pin(async {
///             let token = std::fs::read_to_string(&self.0).map_err(|error| AuthError::new(error.to_string()))?;
///             AccessToken::new(token.trim()).authorization(server).await
///         })
///     }
/// }
/// ```
pub trait Auth: Send + Sync + 'static {
    /// Returns the credential of a request if it is available without waiting.
    ///
    /// Called before [`authorization`](Self::authorization), which costs more. The default implementation returns `None`.
    fn cached(&self) -> Option<Authorization> {
        None
    }

    /// Returns the credential of a request. May call `server` to get it.
    fn authorization<'a>(&'a self, server: &'a AuthServer) -> AuthFuture<'a>;

    /// Records that Zoom rejected this credential. Returns whether the next request may get another one.
    ///
    /// The default implementation returns `false`.
    fn rejected(&self, rejected: &Authorization) -> bool {
        _ = rejected;
        false
    }

    /// Records that Zoom also rejected the credential that replaced a rejected one. The same call was sent with both.
    ///
    /// A login then lets some time pass before it replaces a credential again, so that calls which Zoom always rejects
    /// do not each request a token. The default implementation does nothing.
    fn replacement_rejected(&self, rejected: &Authorization) {
        _ = rejected;
    }

    /// Records that Zoom accepted the credential that replaced a rejected one. The default implementation does nothing.
    fn replacement_accepted(&self, accepted: &Authorization) {
        _ = accepted;
    }

    /// Rejects a credential that can never work. `ClientBuilder::build` calls it once. It must not wait for anything.
    ///
    /// The default implementation accepts every credential.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the credential can never work. Its text says what to write instead.
    fn check(&self) -> Result<(), AuthError> {
        Ok(())
    }
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        impl<A: Auth + ?Sized> Auth for $pointer {
            fn cached(&self) -> Option<Authorization> {
                (**self).cached()
            }

            fn authorization<'a>(&'a self, server: &'a AuthServer) -> AuthFuture<'a> {
                (**self).authorization(server)
            }

            fn rejected(&self, rejected: &Authorization) -> bool {
                (**self).rejected(rejected)
            }

            fn replacement_rejected(&self, rejected: &Authorization) {
                (**self).replacement_rejected(rejected);
            }

            fn replacement_accepted(&self, accepted: &Authorization) {
                (**self).replacement_accepted(accepted);
            }

            fn check(&self) -> Result<(), AuthError> {
                (**self).check()
            }
        }
    )*};
}

pointers!(Box<A>, Arc<A>);

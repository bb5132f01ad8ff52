//! The trait for types that provide the credential of a request.

use std::{pin::Pin, sync::Arc};

use super::{authorization::Authorization, server::AuthServer};
use crate::error::{AuthError, Error};

/// The future that [`Auth::authorization`] returns.
pub type AuthFuture<'a> = Pin<Box<dyn Future<Output = Result<Authorization, Error>> + Send + 'a>>;

/// Provides the credential of each request.
///
/// # Examples
///
/// A token in a file that another program refreshes:
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
    /// The client calls it before [`authorization`](Self::authorization), which costs more. The default implementation
    /// returns `None`.
    ///
    /// # Examples
    ///
    /// A credential that is replaced when Zoom rejects it:
    ///
    /// ```
    /// use std::sync::Mutex;
    ///
    /// use zoom_core::auth::{Auth, AuthFuture, AuthServer, Authorization};
    ///
    /// # async fn read_token() -> zoom_core::Secret { "token".into() }
    /// #[derive(Default)]
    /// struct Vault {
    ///     current: Mutex<Option<Authorization>>,
    /// }
    ///
    /// impl Auth for Vault {
    ///     fn cached(&self) -> Option<Authorization> {
    ///         self.current.lock().ok()?.clone()
    ///     }
    ///
    ///     fn authorization<'a>(&'a self, _: &'a AuthServer) -> AuthFuture<'a> {
    ///         Box::pin(async {
    ///             let authorization = Authorization::bearer(&read_token().await)?;
    ///             if let Ok(mut current) = self.current.lock() {
    ///                 *current = Some(authorization.clone());
    ///             }
    ///             Ok(authorization)
    ///         })
    ///     }
    ///
    ///     fn rejected(&self, rejected: &Authorization) -> bool {
    ///         let Ok(mut current) = self.current.lock() else { return false };
    ///         // Another call may already have replaced it.
    ///         if current.as_ref().is_some_and(|current| current.header() == rejected.header()) {
    ///             *current = None;
    ///         }
    ///         true
    ///     }
    /// }
    /// ```
    fn cached(&self) -> Option<Authorization> {
        None
    }

    /// Returns the credential of a request. An implementation may call `server` to obtain it.
    fn authorization<'a>(&'a self, server: &'a AuthServer) -> AuthFuture<'a>;

    /// Records that Zoom rejected this credential. Returns whether the next request may get another credential.
    ///
    /// The default implementation returns `false`.
    fn rejected(&self, rejected: &Authorization) -> bool {
        _ = rejected;
        false
    }

    /// Records that Zoom also rejected the credential that replaced a rejected one. The same call was sent with both.
    ///
    /// A login then waits for some time before it replaces a credential again, so that calls that Zoom always rejects
    /// do not each request a token. The default implementation does nothing.
    fn replacement_rejected(&self, rejected: &Authorization) {
        _ = rejected;
    }

    /// Records that Zoom accepted the credential that replaced a rejected one. The default implementation does nothing.
    fn replacement_accepted(&self, accepted: &Authorization) {
        _ = accepted;
    }

    /// Rejects a credential that can never work. `ClientBuilder::build` calls this method once. It must not block.
    ///
    /// The default implementation accepts every credential.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the credential can never work. Its message says what to write instead.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{auth::{Auth, AuthFuture, AuthServer, Authorization}, error::AuthError, Client, Secret};
    ///
    /// struct Fixed(Secret);
    ///
    /// impl Auth for Fixed {
    ///     fn authorization<'a>(&'a self, _: &'a AuthServer) -> AuthFuture<'a> {
    ///         Box::pin(async { Ok(Authorization::bearer(&self.0)?) })
    ///     }
    ///
    ///     fn check(&self) -> Result<(), AuthError> {
    ///         Authorization::bearer(&self.0).map(drop)
    ///     }
    /// }
    ///
    /// assert!(Client::builder().auth(Fixed("two words".into())).build().is_err());
    /// ```
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

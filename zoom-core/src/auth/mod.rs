//! Where the `Authorization` header comes from: a token that is given, or a flow that gets one.

mod access_token;

use std::{pin::Pin, sync::Arc};

use http::HeaderValue;

pub use self::access_token::AccessToken;
use crate::error::{AuthError, Error};

/// The header value that an [`Auth`] is getting.
pub type AuthFuture<'a> = Pin<Box<dyn Future<Output = Result<HeaderValue, Error>> + Send + 'a>>;

/// Gives the `Authorization` header of the next request.
///
/// # Examples
///
/// A token that another program keeps fresh in a file:
///
/// ```
/// use zoom_core::{AccessToken, Auth, AuthError, AuthFuture};
///
/// struct TokenFile(std::path::PathBuf);
///
/// impl Auth for TokenFile {
///     fn authorization(&self) -> AuthFuture<'_> {
///         Box::pin(async {
///             let token = std::fs::read_to_string(&self.0).map_err(|error| AuthError::new(error.to_string()))?;
///             AccessToken::new(token.trim()).authorization().await
///         })
///     }
/// }
/// ```
pub trait Auth: Send + Sync + 'static {
    /// The value of the `Authorization` header, marked as sensitive. It may take a call of its own to get it.
    fn authorization(&self) -> AuthFuture<'_>;

    /// Refuses a credential that can never work. `ClientBuilder::build` asks once; it must not wait for anything.
    ///
    /// # Errors
    ///
    /// [`AuthError`] that says what to write instead.
    fn check(&self) -> Result<(), AuthError> {
        Ok(())
    }
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        impl<A: Auth + ?Sized> Auth for $pointer {
            fn authorization(&self) -> AuthFuture<'_> {
                (**self).authorization()
            }

            fn check(&self) -> Result<(), AuthError> {
                (**self).check()
            }
        }
    )*};
}

pointers!(Box<A>, Arc<A>);

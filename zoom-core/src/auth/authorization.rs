//! The `Authorization` header of a request.

use std::{fmt, sync::Arc};

use http::HeaderValue;

use crate::{
    error::AuthError,
    types::{Secret, secret::Redacted},
};

/// The `Authorization` header of a request, with the scopes of its token if they are known. Cheap to clone.
#[derive(Clone)]
pub struct Authorization {
    /// Marked as sensitive.
    header: HeaderValue,
    scopes: Option<Arc<[String]>>,
}

impl Authorization {
    /// Creates the header of a bearer token.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{Secret, auth::Authorization};
    ///
    /// let authorization = Authorization::bearer(&Secret::from("token"))?;
    /// assert!(authorization.header().is_sensitive());
    /// assert!(Authorization::bearer(&Secret::from("two words")).is_err());
    /// # Ok::<(), zoom_core::error::AuthError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the token is empty or contains a character that is not allowed in a token.
    pub fn bearer(token: &Secret) -> Result<Self, AuthError> {
        bearer(token.expose()).map(|header| Self { header, scopes: None }).map_err(AuthError::new)
    }

    /// Sets the scopes of the token. A call that requires another scope then fails before it is sent. By default, the
    /// scopes are not known, and every call is sent.
    ///
    /// # Examples
    ///
    /// In an [`Auth`](crate::auth::Auth) of your own, so that a call that needs another scope is not sent:
    ///
    /// ```
    /// use zoom_core::auth::{Auth, AuthFuture, AuthServer, Authorization};
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, Client};
    ///
    /// struct ReadOnly;
    ///
    /// impl Auth for ReadOnly {
    ///     fn authorization<'a>(&'a self, _: &'a AuthServer) -> AuthFuture<'a> {
    ///         Box::pin(async { Ok(Authorization::bearer(&"token".into())?.scopes(["user:read:user".to_owned()])) })
    ///     }
    /// }
    ///
    /// #[zoom_endpoint(DELETE "/users/<user_id>" -> (), scopes = ["user:delete:user:admin"])]
    /// struct DeleteUser {
    ///     user_id: String,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// let zoom = MemoryTransport::new(|_| http::Response::new(""));
    /// let client = Client::builder().auth(ReadOnly).transport(zoom.clone()).build()?;
    /// let error = DeleteUser::new("ann").send(&client).await.unwrap_err();
    /// assert_eq!(error.missing_scopes(), ["user:delete:user:admin"]);
    /// assert!(zoom.requests().is_empty());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = String>) -> Self {
        self.scopes = Some(scopes.into_iter().collect());
        self
    }

    /// Returns the header as it is sent. It contains the credential itself and is marked as sensitive.
    #[must_use]
    pub fn header(&self) -> &HeaderValue {
        &self.header
    }

    /// Returns the scopes of the token, if they are known.
    pub(crate) fn granted(&self) -> Option<&[String]> {
        self.scopes.as_deref()
    }

    /// Creates a credential from the `Authorization` header of a request that was sent.
    pub(crate) fn of_header(header: HeaderValue) -> Self {
        Self { header, scopes: None }
    }

    pub(crate) fn into_header(self) -> HeaderValue {
        self.header
    }

    /// Returns whether the token is known to have none of the `needed` scopes, any one of which would suffice.
    pub(crate) fn lacks(&self, needed: &[&str]) -> bool {
        let has = |scopes: &Arc<[String]>| needed.iter().any(|needed| scopes.iter().any(|scope| scope == needed));
        !needed.is_empty() && self.scopes.as_ref().is_some_and(|scopes| !has(scopes))
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization").field("header", &Redacted).field("scopes", &self.scopes).finish()
    }
}

/// Creates the header of a token. Rejects only a token that would not be a single word in the header; whether any other
/// is valid is for Zoom to decide.
fn bearer(token: &str) -> Result<HeaderValue, &'static str> {
    if token.is_empty() {
        return Err("the access token is empty: pass `AccessToken::new` the token that Zoom issued");
    }
    if token.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err("the access token contains a space, a line break or a control character: pass only the token to \
                    `AccessToken::new`");
    }
    let mut header = HeaderValue::try_from(format!("Bearer {token}"))
        .map_err(|_| "the access token contains a character that a header can't contain")?;
    header.set_sensitive(true);
    Ok(header)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_lacks_scopes_only_if_its_scopes_are_known() {
        let token = Authorization::bearer(&"secret".into()).unwrap();
        let scopes = |scopes: &[&str]| token.clone().scopes(scopes.iter().map(ToString::to_string));
        for (token, needed, lacks) in [
            (token.clone(), &["a"][..], false),
            (scopes(&["a", "b"]), &["b", "c"], false),
            (scopes(&["a"]), &["b", "c"], true),
            (scopes(&[]), &["b"], true),
            (scopes(&[]), &[], false),
        ] {
            assert_eq!(token.lacks(needed), lacks, "{token:?} {needed:?}");
            assert!(!format!("{token:?}").contains("secret"));
        }
    }
}

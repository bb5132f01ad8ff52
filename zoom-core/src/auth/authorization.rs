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

    /// Sets the scopes that the token has. A call that needs another scope then fails before it is sent.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = String>) -> Self {
        self.scopes = Some(scopes.into_iter().collect());
        self
    }

    /// Returns the header as it is sent. It is the credential itself, and marked as sensitive.
    #[must_use]
    pub fn header(&self) -> &HeaderValue {
        &self.header
    }

    /// The scopes of the token, if they are known.
    pub(crate) fn granted(&self) -> Option<&[String]> {
        self.scopes.as_deref()
    }

    /// The credential with which a request was sent.
    pub(crate) fn of_header(header: HeaderValue) -> Self {
        Self { header, scopes: None }
    }

    pub(crate) fn into_header(self) -> HeaderValue {
        self.header
    }

    /// Whether the token is known to have none of the `needed` scopes, of which it needs one.
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

/// Rejects only a token that would not be one word in the header. Zoom decides about all others.
fn bearer(token: &str) -> Result<HeaderValue, &'static str> {
    if token.is_empty() {
        return Err("the access token is empty: pass the token that Zoom issued to `AccessToken::new`");
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

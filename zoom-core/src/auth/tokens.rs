//! What Zoom's OAuth server issues.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use secrecy::SecretString;
use serde_json::Value;

use super::Authorization;
use crate::{error::AuthError, secret::Redacted};

/// How long a token lives if Zoom does not say: one hour, as all of its access tokens do.
const DEFAULT_LIFE: u64 = 3_600;

/// The longest life that is believed. An answer that says more is none of Zoom's.
const LONGEST_LIFE: u64 = 366 * 24 * 3_600;

/// An access token, with what came along with it.
///
/// `Debug` does not show the tokens.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tokens {
    /// The token that calls carry.
    pub access_token: SecretString,
    /// The token that gets the next one, once: Zoom issues a new one with each answer, and the old one is dead.
    pub refresh_token: Option<SecretString>,
    /// When the access token ends.
    pub expires_at: SystemTime,
    /// The scopes that the access token has; `None` if the answer did not say.
    pub scopes: Option<Vec<String>>,
    /// The host of the account's region, for [`Environment::api_url`](crate::Environment::api_url).
    pub api_url: Option<String>,
}

impl Tokens {
    /// Tokens as another program got them.
    pub fn new(access_token: impl Into<SecretString>, expires_at: SystemTime) -> Self {
        Self { access_token: access_token.into(), refresh_token: None, expires_at, scopes: None, api_url: None }
    }

    /// A refresh token without an access token: the first call gets one.
    pub fn refresh_only(refresh_token: impl Into<SecretString>) -> Self {
        Self { refresh_token: Some(refresh_token.into()), ..Self::new(String::new(), SystemTime::UNIX_EPOCH) }
    }

    /// Reads an answer of Zoom's that arrived at `now`.
    pub(crate) fn read(answer: &Value, now: SystemTime) -> Result<Self, AuthError> {
        let text = |name: &str| answer.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let Some(access_token) = text("access_token") else {
            return Err(AuthError::bad_answer("Zoom's OAuth server answered with success, but without a token"));
        };
        let life = match answer.get("expires_in") {
            None | Some(Value::Null) => DEFAULT_LIFE,
            Some(life) => life
                .as_u64()
                .or_else(|| life.as_str()?.parse().ok())
                .filter(|life| (1..=LONGEST_LIFE).contains(life))
                .ok_or_else(|| {
                    AuthError::bad_answer("Zoom's OAuth server gave the token a life that can't be: `expires_in`")
                })?,
        };
        Ok(Self {
            access_token: access_token.into(),
            refresh_token: text("refresh_token").map(Into::into),
            expires_at: now + Duration::from_secs(life),
            scopes: text("scope").map(|scopes| scopes.split_whitespace().map(str::to_owned).collect()),
            api_url: text("api_url").map(str::to_owned),
        })
    }

    pub(crate) fn authorization(&self) -> Result<Authorization, AuthError> {
        let authorization = Authorization::bearer(&self.access_token)?;
        Ok(match &self.scopes {
            Some(scopes) => authorization.scopes(scopes.clone()),
            None => authorization,
        })
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens")
            .field("access_token", &Redacted)
            .field("refresh_token", &self.refresh_token.as_ref().map(|_| Redacted))
            .field("expires_at", &self.expires_at)
            .field("scopes", &self.scopes)
            .field("api_url", &self.api_url)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_token_answer_is_read_as_zoom_sends_it() {
        let now = SystemTime::UNIX_EPOCH;
        let tokens = Tokens::read(
            &json!({"access_token": "a", "token_type": "bearer", "refresh_token": "r", "expires_in": 3599,
                    "scope": "user:read meeting:read", "api_url": "https://api-us.zoom.us"}),
            now,
        );
        let tokens = tokens.unwrap();
        assert_eq!(tokens.access_token.expose_secret(), "a");
        assert_eq!(tokens.refresh_token.as_ref().unwrap().expose_secret(), "r");
        assert_eq!(tokens.expires_at, now + Duration::from_secs(3_599));
        assert_eq!(tokens.scopes.as_deref(), Some(&["user:read".to_owned(), "meeting:read".to_owned()][..]));
        assert_eq!(tokens.api_url.as_deref(), Some("https://api-us.zoom.us"));
        assert!(!format!("{tokens:?}").contains("\"a\""));
    }

    #[test]
    fn an_answer_that_is_no_token_is_an_error() {
        let now = SystemTime::UNIX_EPOCH;
        for (answer, life) in [
            (json!({"access_token": "a"}), Some(3_600)),
            (json!({"access_token": "a", "expires_in": null}), Some(3_600)),
            (json!({"access_token": "a", "expires_in": "60"}), Some(60)),
            (json!({"access_token": "a", "expires_in": 0}), None),
            (json!({"access_token": "a", "expires_in": -1}), None),
            (json!({"access_token": "a", "expires_in": 1e300}), None),
            (json!({"access_token": "a", "expires_in": u64::MAX}), None),
            (json!({"access_token": "a", "expires_in": "soon"}), None),
            (json!({"access_token": "", "expires_in": 60}), None),
            (json!({"access_token": null}), None),
            (json!({"error": "invalid_grant"}), None),
            (json!([]), None),
            (json!(null), None),
        ] {
            let read = Tokens::read(&answer, now).ok().map(|tokens| tokens.expires_at);
            assert_eq!(read, life.map(|life| now + Duration::from_secs(life)), "{answer}");
        }
    }
}

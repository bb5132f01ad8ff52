//! The authorization code flow with PKCE: a user logs in with a browser, and the app gets tokens of theirs.

use std::fmt;

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use url::{Url, form_urlencoded};

use super::{App, AuthServer, Tokens};
use crate::{error::AuthError, random, secret::Redacted};

/// Logs a user in with a browser. The tokens go into a [`TokenStore`](crate::TokenStore), from which
/// [`RefreshToken`](crate::RefreshToken) carries the login on.
///
/// An app without a secret is a public client, and proves itself by PKCE alone; one with a secret does both. A new login
/// kills the tokens that the app had of the same user before.
///
/// # Examples
///
/// A web server sends the user to Zoom, and gets the redirect:
///
/// ```no_run
/// use zoom_core::{App, AuthError, AuthServer, AuthorizationCode, CodeLogin, FileStore, TokenStore};
///
/// fn begin(flow: &AuthorizationCode, server: &AuthServer) -> Result<(CodeLogin, String), AuthError> {
///     let login = flow.begin()?;
///     let location = login.authorize_url(server);
///     Ok((login, location)) // keep the one in the user's session, redirect to the other
/// }
///
/// async fn redirected(login: &CodeLogin, server: &AuthServer, query: &str) -> Result<(), AuthError> {
///     let tokens = login.finish(server, query).await?;
///     FileStore::new("tokens.json").save(&tokens).await
/// }
///
/// let app = App::new("client-id").secret("client-secret");
/// let flow = AuthorizationCode::new(app, "https://example.com/zoom/callback");
/// ```
///
/// A program on the user's machine gets the redirect by itself: see [`LoopbackReceiver`](crate::LoopbackReceiver).
#[derive(Clone, Debug)]
pub struct AuthorizationCode {
    app: App,
    redirect_uri: String,
}

impl AuthorizationCode {
    /// An app, and the redirect URL exactly as it is registered with it.
    pub fn new(app: App, redirect_uri: impl Into<String>) -> Self {
        Self { app, redirect_uri: redirect_uri.into() }
    }

    /// Begins a login, with a state and a verifier of its own.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the app or the redirect URL can't be right, or if the system gives no randomness.
    pub fn begin(&self) -> Result<CodeLogin, AuthError> {
        self.app.check()?;
        if let Err(error) = Url::parse(&self.redirect_uri) {
            return Err(AuthError::new(format!(
                "the redirect URL is no URL ({error}): give `AuthorizationCode::new` the one that is registered with the app"
            )));
        }
        let secret =
            || random::secret().map_err(|error| AuthError::new("the system gives no randomness").with_source(error));
        Ok(self.resume(secret()?, secret()?))
    }

    /// The login that had this [state](CodeLogin::state) and this [verifier](CodeLogin::verifier), where they were kept
    /// in a user's session.
    pub fn resume(&self, state: impl Into<SecretString>, verifier: impl Into<SecretString>) -> CodeLogin {
        CodeLogin { flow: self.clone(), state: state.into(), verifier: verifier.into() }
    }
}

/// A login that waits for its user. `Debug` shows neither state nor verifier.
#[derive(Clone)]
pub struct CodeLogin {
    flow: AuthorizationCode,
    state: SecretString,
    verifier: SecretString,
}

impl CodeLogin {
    /// Where the user logs in.
    #[must_use]
    pub fn authorize_url(&self, server: &AuthServer) -> String {
        let challenge = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(self.verifier.expose_secret()));
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("response_type", "code")
            .append_pair("client_id", self.flow.app.id())
            .append_pair("redirect_uri", &self.flow.redirect_uri)
            .append_pair("state", self.state.expose_secret())
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256")
            .finish();
        format!("{}?{query}", server.url("/oauth/authorize"))
    }

    /// The redirect URL.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.flow.redirect_uri
    }

    /// What comes back with the redirect, to be kept in the user's session.
    #[must_use]
    pub fn state(&self) -> &SecretString {
        &self.state
    }

    /// What proves that who finishes the login began it, to be kept in the user's session.
    #[must_use]
    pub fn verifier(&self) -> &SecretString {
        &self.verifier
    }

    /// Whether a redirect with this query belongs to this login: whether it brings the state back.
    #[must_use]
    pub fn is_of(&self, query: &str) -> bool {
        let state = parameter(query, "state").unwrap_or_default();
        state.as_bytes().ct_eq(self.state.expose_secret().as_bytes()).into()
    }

    /// Gets the tokens for the code that a redirect brought. `query` is what stood after the `?` of the redirect. A code
    /// lives for five minutes, and can be used once.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the redirect is not of this login, if it says that the user refused, or if Zoom refuses the
    /// code. The [`oauth_error`](AuthError::oauth_error) tells apart what Zoom says, such as `access_denied`.
    pub async fn finish(&self, server: &AuthServer, query: &str) -> Result<Tokens, AuthError> {
        let code = self.code(query)?;
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code.expose_secret()),
            ("redirect_uri", &self.flow.redirect_uri),
            ("code_verifier", self.verifier.expose_secret()),
        ];
        server.tokens(&self.flow.app, &form).await
    }

    /// The code that a redirect brought.
    fn code(&self, query: &str) -> Result<SecretString, AuthError> {
        if !self.is_of(query) {
            return Err(AuthError::new(
                "the redirect is not of this login, for its `state` is another: begin a new login",
            ));
        }
        if let Some(error) = parameter(query, "error") {
            let words = parameter(query, "error_description").map(|words| format!(": {words}")).unwrap_or_default();
            return Err(
                AuthError::refused(format!("the login was refused: {error}{words}")).with_oauth_error(Some(error))
            );
        }
        parameter(query, "code")
            .filter(|code| !code.is_empty())
            .map(SecretString::from)
            .ok_or_else(|| AuthError::bad_answer("the redirect brought neither a code nor an error"))
    }
}

/// The first parameter of this name.
fn parameter(query: &str, name: &str) -> Option<String> {
    form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

impl fmt::Debug for CodeLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodeLogin")
            .field("flow", &self.flow)
            .field("state", &Redacted)
            .field("verifier", &Redacted)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Environment, MemoryTransport};

    /// The verifier and the challenge of RFC 7636, appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    fn login() -> CodeLogin {
        AuthorizationCode::new(App::new("the id"), "http://127.0.0.1:1/a?b=c").resume("state", VERIFIER)
    }

    #[test]
    fn the_user_is_sent_to_zoom_with_all_that_the_flow_needs() {
        let transport = MemoryTransport::new(|_| http::Response::new(""));
        for (environment, host) in [(Environment::commercial(), "zoom.us"), (Environment::gov(), "zoomgov.com")] {
            let server = AuthServer::with_transport(&environment, transport.clone()).unwrap();
            assert_eq!(
                login().authorize_url(&server),
                format!(
                    "https://{host}/oauth/authorize?response_type=code&client_id=the+id\
                     &redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fa%3Fb%3Dc&state=state\
                     &code_challenge={CHALLENGE}&code_challenge_method=S256"
                )
            );
        }
    }

    #[test]
    fn only_the_redirect_of_this_login_brings_a_code() {
        use crate::AuthErrorKind::{BadAnswer, Invalid, Refused};
        for (query, expected) in [
            ("code=a%2Bb&state=state", Ok("a+b")),
            ("state=state&code=c&x=y", Ok("c")),
            ("code=c", Err((Invalid, None))),
            ("code=c&state=", Err((Invalid, None))),
            ("code=c&state=stat", Err((Invalid, None))),
            ("code=c&state=state2", Err((Invalid, None))),
            ("code=c&state=other&state=state", Err((Invalid, None))),
            ("error=access_denied&state=other", Err((Invalid, None))),
            ("error=access_denied&state=state", Err((Refused, Some("access_denied")))),
            ("error=e&code=c&state=state", Err((Refused, Some("e")))),
            ("code=&state=state", Err((BadAnswer, None))),
            ("state=state", Err((BadAnswer, None))),
        ] {
            let code = login().code(query);
            let code =
                code.as_ref().map(ExposeSecret::expose_secret).map_err(|error| (error.kind(), error.oauth_error()));
            assert_eq!(code, expected, "{query}");
        }
        let error = login().code("state=state&error=a&error_description=b+c").unwrap_err();
        assert_eq!(error.to_string(), "the login was refused: a: b c");
    }

    #[test]
    fn each_login_has_a_state_and_a_verifier_of_its_own() {
        let flow = AuthorizationCode::new(App::new("id").secret("hidden"), "https://example.com");
        let (one, two) = (flow.begin().unwrap(), flow.begin().unwrap());
        let secrets = [one.state(), one.verifier(), two.state(), two.verifier()].map(ExposeSecret::expose_secret);
        for (at, secret) in secrets.iter().enumerate() {
            assert!(!secrets[..at].contains(secret));
            assert!(!format!("{one:?} {two:?}").contains(secret));
        }
        assert!(!format!("{one:?}").contains("hidden"));
        assert!(one.is_of(&format!("state={}", one.state().expose_secret())));
        for (id, redirect_uri) in [("", "https://example.com"), ("id", "example.com/callback"), ("id", "")] {
            AuthorizationCode::new(App::new(id), redirect_uri).begin().unwrap_err();
        }
    }
}

//! The authorization code flow with PKCE: a user logs in with a browser, and the app gets the user's tokens.

use std::fmt;

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use super::{App, AuthServer, Tokens};
use crate::types::Secret;
use crate::{error::AuthError, random, types::secret::Redacted};

/// Logs a user in with a browser. Save the tokens in a [`TokenStore`](crate::auth::TokenStore), from which
/// [`RefreshToken`](crate::auth::RefreshToken) continues the login.
///
/// An app without a secret is a public client, which relies on PKCE alone; an app with a secret uses the secret and
/// PKCE. A new login invalidates the app's previous tokens for the same user.
///
/// # Examples
///
/// A web server redirects the user to Zoom and receives the redirect back:
///
/// ```no_run
/// use zoom_core::{auth::{App, AuthServer, AuthorizationCode, CodeLogin, FileStore, TokenStore}, error::AuthError};
///
/// fn begin(flow: &AuthorizationCode, server: &AuthServer) -> Result<(CodeLogin, String), AuthError> {
///     let login = flow.begin()?;
///     let location = login.authorize_url(server);
///     Ok((login, location)) // keep the login in the user's session, and redirect to the location
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
/// A program on the user's machine can receive the redirect itself: see [`LoopbackReceiver`](crate::auth::LoopbackReceiver).
#[derive(Clone, Debug)]
pub struct AuthorizationCode {
    app: App,
    redirect_uri: String,
}

impl AuthorizationCode {
    /// Creates the flow of an app. The redirect URL must be exactly the one that is registered with the app.
    pub fn new(app: App, redirect_uri: impl Into<String>) -> Self {
        Self { app, redirect_uri: redirect_uri.into() }
    }

    /// Begins a login with a new state and a new verifier.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the app or the redirect URL is invalid, or if the system provides no randomness.
    pub fn begin(&self) -> Result<CodeLogin, AuthError> {
        self.app.check()?;
        if !is_absolute(&self.redirect_uri) {
            return Err(AuthError::new(
                "the redirect URL is not an absolute URL: pass `AuthorizationCode::new` the one that is registered with the app",
            ));
        }
        let secret =
            || random::secret().map_err(|error| AuthError::new("the system provides no randomness").with_source(error));
        Ok(self.resume(secret()?, secret()?))
    }

    /// Restores a login from its [state](CodeLogin::state) and its [verifier](CodeLogin::verifier), which were kept in
    /// the user's session.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{auth::{App, AuthorizationCode}, error::AuthError};
    ///
    /// let flow = AuthorizationCode::new(App::new("client-id"), "https://example.com/zoom/callback");
    /// let login = flow.begin()?;
    /// let session = (login.state().clone(), login.verifier().clone());
    ///
    /// // In the request that receives the redirect, possibly in another process:
    /// let (state, verifier) = session;
    /// let query = format!("code=abc&state={}", state.expose());
    /// let login = flow.resume(state, verifier);
    /// assert!(login.is_of(&query));
    /// // … `login.finish(&server, &query)` …
    /// # Ok::<(), AuthError>(())
    /// ```
    pub fn resume(&self, state: impl Into<Secret>, verifier: impl Into<Secret>) -> CodeLogin {
        CodeLogin { flow: self.clone(), state: state.into(), verifier: verifier.into() }
    }
}

/// A login that is waiting for its user. `Debug` shows neither the state nor the verifier.
#[derive(Clone)]
#[must_use = "a login is completed by `finish`"]
pub struct CodeLogin {
    flow: AuthorizationCode,
    state: Secret,
    verifier: Secret,
}

impl CodeLogin {
    /// Returns the URL of the page where the user logs in.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{auth::{App, AuthServer, AuthorizationCode}, Environment};
    ///
    /// let server = AuthServer::new(&Environment::commercial())?;
    /// let login = AuthorizationCode::new(App::new("client-id"), "https://example.com/zoom/callback").begin()?;
    /// let url = login.authorize_url(&server);
    /// assert!(url.starts_with("https://zoom.us/oauth/authorize?"));
    /// assert!(url.contains("redirect_uri=https%3A%2F%2Fexample.com%2Fzoom%2Fcallback"));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn authorize_url(&self, server: &AuthServer) -> String {
        let challenge = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(self.verifier.expose()));
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("response_type", "code")
            .append_pair("client_id", self.flow.app.id())
            .append_pair("redirect_uri", &self.flow.redirect_uri)
            .append_pair("state", self.state.expose())
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256")
            .finish();
        format!("{}?{query}", server.url("/oauth/authorize"))
    }

    /// Returns the redirect URL.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.flow.redirect_uri
    }

    /// Returns the state, which the redirect contains. Keep it in the user's session.
    #[must_use]
    pub fn state(&self) -> &Secret {
        &self.state
    }

    /// Returns the verifier, which proves that the program that finishes the login is the one that began it. Keep it in
    /// the user's session.
    #[must_use]
    pub fn verifier(&self) -> &Secret {
        &self.verifier
    }

    /// Returns whether a redirect with this query belongs to this login, that is, whether the query contains the
    /// login's state.
    #[must_use]
    pub fn is_of(&self, query: &str) -> bool {
        let state = parameter(query, "state").unwrap_or_default();
        state.as_bytes().ct_eq(self.state.expose().as_bytes()).into()
    }

    /// Exchanges the code of a redirect for tokens. `query` is the part of the redirect's URL after the `?`. A code
    /// expires after five minutes and can be used only once.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the redirect does not belong to this login, if the user declined, or if Zoom rejects the code. The
    /// [`oauth_error`](AuthError::oauth_error) is Zoom's reason, such as `access_denied`.
    pub async fn finish(&self, server: &AuthServer, query: &str) -> Result<Tokens, AuthError> {
        let code = self.code(query)?;
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code.expose()),
            ("redirect_uri", &self.flow.redirect_uri),
            ("code_verifier", self.verifier.expose()),
        ];
        server.tokens(&self.flow.app, &form).await
    }

    /// Returns the code that a redirect contains.
    fn code(&self, query: &str) -> Result<Secret, AuthError> {
        if !self.is_of(query) {
            return Err(AuthError::new(
                "the redirect does not belong to this login, because its `state` is different: begin a new login",
            ));
        }
        if let Some(error) = parameter(query, "error") {
            let reason = parameter(query, "error_description").map(|reason| format!(": {reason}")).unwrap_or_default();
            return Err(AuthError::rejected(format!("the login was not completed: {error}{reason}"))
                .with_oauth_error(Some(error)));
        }
        parameter(query, "code")
            .filter(|code| !code.is_empty())
            .map(Secret::from)
            .ok_or_else(|| AuthError::bad_response("the redirect contains neither a code nor an error"))
    }
}

/// Returns whether a URL has a scheme. The scheme may be private to an app, as in `com.example.app:/callback`.
fn is_absolute(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once(':') else { return false };
    let is_scheme = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(is_scheme)
        && !rest.is_empty()
        && !rest.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// Returns the value of the first parameter with this name.
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
    use crate::{Environment, transport::MemoryTransport};

    /// The verifier and the challenge from RFC 7636, appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    fn login() -> CodeLogin {
        AuthorizationCode::new(App::new("the id"), "http://127.0.0.1:1/a?b=c").resume("state", VERIFIER)
    }

    #[test]
    fn the_authorize_url_has_all_parameters_of_the_flow() {
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
    fn only_the_redirect_of_this_login_is_accepted() {
        use crate::error::AuthErrorKind::{BadResponse, Invalid, Rejected};
        for (query, expected) in [
            ("code=a%2Bb&state=state", Ok("a+b")),
            ("state=state&code=c&x=y", Ok("c")),
            ("code=c", Err((Invalid, None))),
            ("code=c&state=", Err((Invalid, None))),
            ("code=c&state=stat", Err((Invalid, None))),
            ("code=c&state=state2", Err((Invalid, None))),
            ("code=c&state=other&state=state", Err((Invalid, None))),
            ("error=access_denied&state=other", Err((Invalid, None))),
            ("error=access_denied&state=state", Err((Rejected, Some("access_denied")))),
            ("error=e&code=c&state=state", Err((Rejected, Some("e")))),
            ("code=&state=state", Err((BadResponse, None))),
            ("state=state", Err((BadResponse, None))),
        ] {
            let code = login().code(query);
            let code = code.as_ref().map(Secret::expose).map_err(|error| (error.kind(), error.oauth_error()));
            assert_eq!(code, expected, "{query}");
        }
        let error = login().code("state=state&error=a&error_description=b+c").unwrap_err();
        assert_eq!(error.to_string(), "the login was not completed: a: b c");
    }

    #[test]
    fn each_login_has_a_new_state_and_a_new_verifier() {
        let flow = AuthorizationCode::new(App::new("id").secret("hidden"), "https://example.com");
        let (one, two) = (flow.begin().unwrap(), flow.begin().unwrap());
        let secrets = [one.state(), one.verifier(), two.state(), two.verifier()].map(Secret::expose);
        for (at, secret) in secrets.iter().enumerate() {
            assert!(!secrets[..at].contains(secret));
            assert!(!format!("{one:?} {two:?}").contains(secret));
        }
        assert!(!format!("{one:?}").contains("hidden"));
        assert!(one.is_of(&format!("state={}", one.state().expose())));
        for (id, redirect_uri) in
            [("", "https://example.com"), ("id", "example.com/callback"), ("id", "https:"), ("id", "")]
        {
            AuthorizationCode::new(App::new(id), redirect_uri).begin().unwrap_err();
        }
    }
}

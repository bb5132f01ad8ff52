//! Zoom's OAuth server: every flow, with refresh tokens that are rotated in the same way as Zoom's.
//!
//! There is one app, with [`CLIENT_ID`] and [`CLIENT_SECRET`]; without the secret, the app is a public client.
//! Simulated users approve every login immediately.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    time::Duration,
};

use base64::{
    Engine as _,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use bytes::Bytes;
use http::{Method, StatusCode, header::AUTHORIZATION};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tokio::time::Instant;
use url::{Url, form_urlencoded};

use crate::{
    call::Call,
    response::{self, Response, set_header},
    scopes::Scopes,
};

/// The id of the app that exists in every sandbox.
///
/// # Examples
///
/// Logging in as an account's own app:
///
/// ```
/// # #[cfg(feature = "users")] {
/// use zoom_core::{auth::{App, ServerToServer}, Client};
/// use zoom_rest::users::ListUsers;
/// use zoom_sandbox::{ACCOUNT_ID, CLIENT_ID, CLIENT_SECRET, Sandbox};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// let login = ServerToServer::new(App::new(CLIENT_ID).secret(CLIENT_SECRET), ACCOUNT_ID);
/// let client = Client::builder().auth(login).base_url(sandbox.base_url()).build()?;
/// assert_eq!(ListUsers::new().send(&client).await?.users.len(), 2);
/// # Ok(())
/// # }
/// # main().unwrap();
/// # }
/// ```
pub const CLIENT_ID: &str = "sandbox-client";

/// The secret of the app [`CLIENT_ID`].
pub const CLIENT_SECRET: &str = "sandbox-secret";

/// The id of the account to which the app [`CLIENT_ID`] belongs.
pub const ACCOUNT_ID: &str = "sandbox-account";

/// The lifetime of an access token.
const ACCESS_LIFETIME: Duration = Duration::from_secs(3_600);

/// The lifetime of an authorization code.
const CODE_LIFETIME: Duration = Duration::from_secs(300);

/// The lifetime of a device code.
const DEVICE_LIFETIME: Duration = Duration::from_secs(900);

/// The shortest time between two polls of a device, in seconds.
const POLL_INTERVAL: u64 = 1;

/// An error of the OAuth server: its name and the reason.
type OAuthError = (&'static str, &'static str);

const INVALID_CLIENT: OAuthError = ("invalid_client", "Invalid client_id or client_secret");
const INVALID_GRANT: OAuthError = ("invalid_grant", "Invalid Token!");

/// An access token that has not been revoked.
struct Access {
    scopes: Scopes,
    /// `None` for a token that the sandbox issued outside OAuth.
    expires: Option<Instant>,
    /// Whether the token was issued for a user who logged in, rather than for the app itself.
    is_user: bool,
}

/// An authorization code that has not been used yet.
struct Code {
    redirect_uri: String,
    challenge: Option<String>,
    expires: Instant,
}

/// A device that is waiting for its user's approval.
struct Device {
    user_code: String,
    is_approved: bool,
    expires: Instant,
}

/// The issued tokens and codes.
pub(crate) struct OAuth {
    url: String,
    /// The scopes of all operations, which token responses list.
    scopes: BTreeSet<&'static str>,
    access: HashMap<String, Access>,
    refresh: HashSet<String>,
    codes: HashMap<String, Code>,
    devices: HashMap<String, Device>,
    issued: u64,
}

impl OAuth {
    pub(crate) fn new(url: String, scopes: BTreeSet<&'static str>) -> Self {
        Self {
            url,
            scopes,
            access: HashMap::new(),
            refresh: HashSet::new(),
            codes: HashMap::new(),
            devices: HashMap::new(),
            issued: 0,
        }
    }

    /// Returns the scopes of a token, or `None` if it is unknown, revoked or expired.
    pub(crate) fn scopes(&self, token: &str) -> Option<Scopes> {
        let access = self.access.get(token)?;
        access.expires.is_none_or(|expires| Instant::now() < expires).then(|| access.scopes.clone())
    }

    /// Issues a token that does not expire.
    pub(crate) fn issue_permanent(&mut self, scopes: Scopes) -> String {
        self.issue(Access { scopes, expires: None, is_user: false })
    }

    fn issue(&mut self, access: Access) -> String {
        let token = self.new_name("access");
        self.access.insert(token.clone(), access);
        token
    }

    fn new_name(&mut self, kind: &str) -> String {
        self.issued += 1;
        format!("sandbox-{kind}-{}", self.issued)
    }

    /// Responds to a call below `/oauth`, or returns `None` for any other path.
    pub(crate) fn respond(&mut self, call: &Call) -> Option<Response> {
        let body = form_urlencoded::parse(&call.body).into_owned();
        // Zoom also accepts the parameters in the query.
        let form: HashMap<String, String> = call.query.iter().cloned().chain(body).collect();
        let result = match (&call.method, call.path.as_str()) {
            (&Method::GET, "/oauth/authorize") => return Some(self.authorize(&form)),
            (&Method::GET, path) if path.starts_with("/oauth/device") => return Some(self.approve(path, &form)),
            (&Method::POST, "/oauth/token") => self.token(call, &form),
            (&Method::POST, "/oauth/devicecode") => self.device_code(call, &form),
            (&Method::POST, "/oauth/revoke") => self.revoke(call, &form),
            _ => return None,
        };
        Some(match result {
            Ok(body) => response::json(StatusCode::OK, &body),
            Err(error) => error_response(error),
        })
    }

    fn token(&mut self, call: &Call, form: &HashMap<String, String>) -> Result<Value, OAuthError> {
        let has_secret = authenticate(call, form)?;
        let value = |name: &str| form.get(name).map(String::as_str);
        let grant = value("grant_type").ok_or(("invalid_request", "Missing grant type"))?;
        if grant.ends_with("_credentials") && !has_secret {
            return Err(INVALID_CLIENT);
        }
        match grant {
            "account_credentials" if value("account_id") == Some(ACCOUNT_ID) => Ok(self.tokens(Scopes::All, false)),
            "account_credentials" => Err(("invalid_request", "The account does not exist")),
            // A token for the app itself, which does not act for a user.
            "client_credentials" => {
                let is_own = |scope: &str| scope == "imchat:bot" || scope.starts_with("marketplace:");
                let own = self.scopes.iter().filter(|scope| is_own(scope)).map(|scope| (*scope).to_owned()).collect();
                Ok(self.tokens(Scopes::new(Some(own)), false))
            }
            "authorization_code" => {
                let code = value("code").and_then(|code| self.codes.remove(code)).ok_or(INVALID_GRANT)?;
                let verifier = value("code_verifier").filter(|verifier| (43..=128).contains(&verifier.len()));
                let challenge = verifier.map(|verifier| BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)));
                let is_known = has_secret || code.challenge.is_some();
                let is_valid = Instant::now() < code.expires && value("redirect_uri") == Some(&code.redirect_uri);
                if !is_known || !is_valid || (code.challenge.is_some() && code.challenge != challenge) {
                    return Err(INVALID_GRANT);
                }
                Ok(self.log_in())
            }
            "refresh_token" => {
                let is_known = value("refresh_token").is_some_and(|token| self.refresh.remove(token));
                if is_known { Ok(self.tokens(Scopes::All, true)) } else { Err(INVALID_GRANT) }
            }
            "urn:ietf:params:oauth:grant-type:device_code" => {
                let name = value("device_code").unwrap_or_default();
                let device = self.devices.get_mut(name).ok_or(INVALID_GRANT)?;
                if device.expires <= Instant::now() {
                    return Err(("expired_token", "The device code has expired"));
                }
                if !device.is_approved {
                    // The user approves right away, so the next poll succeeds.
                    device.is_approved = true;
                    return Err(("authorization_pending", "The user has not yet approved"));
                }
                self.devices.remove(name);
                Ok(self.log_in())
            }
            _ => Err(("unsupported_grant_type", "Unsupported grant type")),
        }
    }

    /// Issues the tokens of a user who logs in. The tokens of an earlier login become invalid.
    fn log_in(&mut self) -> Value {
        self.access.retain(|_, access| !access.is_user);
        self.refresh.clear();
        self.tokens(Scopes::All, true)
    }

    fn tokens(&mut self, scopes: Scopes, is_user: bool) -> Value {
        let listed: Vec<&str> = self.scopes.iter().copied().filter(|scope| scopes.contains(scope)).collect();
        let mut body = json!({
            "token_type": "bearer",
            "expires_in": ACCESS_LIFETIME.as_secs(),
            "scope": listed.join(" "),
            "api_url": self.url,
        });
        let expires = Some(Instant::now() + ACCESS_LIFETIME);
        body["access_token"] = self.issue(Access { scopes, expires, is_user }).into();
        if is_user {
            let refresh = self.new_name("refresh");
            self.refresh.insert(refresh.clone());
            body["refresh_token"] = refresh.into();
        }
        body
    }

    /// Redirects the browser back to the app, with a code.
    fn authorize(&mut self, form: &HashMap<String, String>) -> Response {
        let value = |name: &str| form.get(name).map(String::as_str);
        let challenge = value("code_challenge").map(str::to_owned);
        let is_valid = value("response_type") == Some("code")
            && value("client_id") == Some(CLIENT_ID)
            && (challenge.is_none() || value("code_challenge_method") == Some("S256"));
        let redirect_uri = value("redirect_uri").unwrap_or_default().to_owned();
        let Some(mut url) = Url::parse(&redirect_uri).ok().filter(|_| is_valid) else {
            return error_response(("invalid_request", "Invalid authorization request"));
        };
        let code = self.new_name("code");
        url.query_pairs_mut().append_pair("code", &code);
        if let Some(state) = value("state") {
            url.query_pairs_mut().append_pair("state", state);
        }
        self.codes.insert(code, Code { redirect_uri, challenge, expires: Instant::now() + CODE_LIFETIME });
        let mut response = response::with_type(StatusCode::FOUND, "text/plain", Bytes::new());
        set_header(response.headers_mut(), "location", url.as_str());
        response
    }

    fn device_code(&mut self, call: &Call, form: &HashMap<String, String>) -> Result<Value, OAuthError> {
        authenticate(call, form)?;
        let code = self.new_name("device");
        let user_code = format!("ANN{}", self.issued);
        let body = json!({
            "device_code": code,
            "user_code": user_code,
            "verification_uri": format!("{}/oauth/device", self.url),
            "verification_uri_complete": format!("{}/oauth/device/complete/{user_code}", self.url),
            "interval": POLL_INTERVAL,
            "expires_in": DEVICE_LIFETIME.as_secs(),
        });
        let expires = Instant::now() + DEVICE_LIFETIME;
        self.devices.insert(code, Device { user_code, is_approved: false, expires });
        Ok(body)
    }

    /// Serves the page on which a user approves a device.
    fn approve(&mut self, path: &str, form: &HashMap<String, String>) -> Response {
        let user_code = path.strip_prefix("/oauth/device/complete/").or(form.get("user_code").map(String::as_str));
        let mut waiting = self.devices.values_mut();
        if let Some(device) = waiting.find(|device| user_code == Some(device.user_code.as_str())) {
            device.is_approved = true;
        }
        response::with_type(StatusCode::OK, "text/html", Bytes::from_static(b"<p>You may close this page.</p>"))
    }

    fn revoke(&mut self, call: &Call, form: &HashMap<String, String>) -> Result<Value, OAuthError> {
        authenticate(call, form)?;
        let revoked = form.get("token").and_then(|token| self.access.remove(token));
        revoked.map(|_| json!({"status": "success"})).ok_or(("invalid_request", "Invalid Token!"))
    }
}

/// Identifies the app. Returns whether the app sent its secret; a public client sends only its id.
fn authenticate(call: &Call, form: &HashMap<String, String>) -> Result<bool, OAuthError> {
    let Some(header) = call.headers.get(AUTHORIZATION) else {
        return if form.get("client_id").is_some_and(|id| id == CLIENT_ID) { Ok(false) } else { Err(INVALID_CLIENT) };
    };
    let basic = header.to_str().ok().and_then(|header| header.strip_prefix("Basic "));
    let credentials = basic.and_then(|basic| BASE64_STANDARD.decode(basic).ok());
    let expected = format!("{CLIENT_ID}:{CLIENT_SECRET}");
    if credentials.as_deref() == Some(expected.as_bytes()) { Ok(true) } else { Err(INVALID_CLIENT) }
}

fn error_response((error, reason): OAuthError) -> Response {
    response::json(StatusCode::BAD_REQUEST, &json!({"reason": reason, "error": error}))
}

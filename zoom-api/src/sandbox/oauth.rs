//! Zoom's OAuth server: a token for every flow, rotated where Zoom rotates it.
//!
//! Its one app is known by [`CLIENT_ID`] and [`CLIENT_SECRET`]; without the secret it is a public client. Whoever is asked
//! to log in agrees at once.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::Arc,
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

use super::{
    check::Call,
    reply::{self, Reply, set},
};

/// The id of the app that every sandbox knows.
///
/// # Examples
///
/// Logging in as an app of an account, and calling with the token that comes:
///
/// ```
/// # #[cfg(feature = "users")] {
/// use zoom_api::{
///     sandbox::{ACCOUNT_ID, CLIENT_ID, CLIENT_SECRET, Sandbox},
///     users::ListUsers,
/// };
/// use zoom_core::{App, Client, ServerToServer};
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

/// The app's secret.
pub const CLIENT_SECRET: &str = "sandbox-secret";

/// The id of the account that the app is of.
pub const ACCOUNT_ID: &str = "sandbox-account";

/// The life of an access token.
const LIFE: Duration = Duration::from_secs(3_600);

/// The life of an authorization code.
const CODE_LIFE: Duration = Duration::from_secs(300);

/// The life of a device's code, and the seconds between two questions.
const DEVICE_LIFE: Duration = Duration::from_secs(900);
const INTERVAL: u64 = 1;

/// What a token may do.
#[derive(Clone)]
pub(crate) enum Scopes {
    All,
    These(Arc<HashSet<String>>),
}

impl Scopes {
    pub(crate) fn has(&self, scope: &str) -> bool {
        match self {
            Self::All => true,
            Self::These(scopes) => scopes.contains(scope),
        }
    }
}

/// A refusal of the OAuth server: the error, and its reason.
type Refused = (&'static str, &'static str);

const NO_CLIENT: Refused = ("invalid_client", "Invalid client_id or client_secret");
const NO_GRANT: Refused = ("invalid_grant", "Invalid Token!");

/// An access token that lives.
struct Access {
    scopes: Scopes,
    /// `None` is one that the sandbox gave away itself.
    expires: Option<Instant>,
    /// Whether a user logged in for it.
    is_of_user: bool,
}

/// A code that was not used yet.
struct Code {
    redirect_uri: String,
    challenge: Option<String>,
    expires: Instant,
}

/// A device that waits for its user.
struct Device {
    user_code: String,
    is_approved: bool,
    expires: Instant,
}

/// Tokens and codes that live.
pub(crate) struct OAuth {
    url: String,
    /// The scopes of all operations, as a token's answer names them.
    all: BTreeSet<&'static str>,
    access: HashMap<String, Access>,
    refresh: HashSet<String>,
    codes: HashMap<String, Code>,
    devices: HashMap<String, Device>,
    issued: u64,
}

impl OAuth {
    pub(crate) fn new(url: String, all: BTreeSet<&'static str>) -> Self {
        Self {
            url,
            all,
            access: HashMap::new(),
            refresh: HashSet::new(),
            codes: HashMap::new(),
            devices: HashMap::new(),
            issued: 0,
        }
    }

    /// What a token may do; `None` if it does not live.
    pub(crate) fn scopes(&self, token: &str) -> Option<Scopes> {
        let access = self.access.get(token)?;
        access.expires.is_none_or(|expires| Instant::now() < expires).then(|| access.scopes.clone())
    }

    /// A token that does not expire, with these scopes or with all.
    pub(crate) fn issue_for_good(&mut self, scopes: Option<HashSet<String>>) -> String {
        let scopes = scopes.map_or(Scopes::All, |scopes| Scopes::These(Arc::new(scopes)));
        self.issue(Access { scopes, expires: None, is_of_user: false })
    }

    fn issue(&mut self, access: Access) -> String {
        let token = self.name("access");
        self.access.insert(token.clone(), access);
        token
    }

    fn name(&mut self, what: &str) -> String {
        self.issued += 1;
        format!("sandbox-{what}-{}", self.issued)
    }

    /// Answers a call below `/oauth`; `None` if there is no such path.
    pub(crate) fn answer(&mut self, call: &Call) -> Option<Reply> {
        let body = form_urlencoded::parse(&call.body).into_owned();
        // Zoom takes the parameters in the query as well.
        let form: HashMap<String, String> = call.query.iter().cloned().chain(body).collect();
        let answer = match (&call.method, call.path.as_str()) {
            (&Method::GET, "/oauth/authorize") => return Some(self.authorize(&form)),
            (&Method::GET, path) if path.starts_with("/oauth/device") => return Some(self.approve(path, &form)),
            (&Method::POST, "/oauth/token") => self.token(call, &form),
            (&Method::POST, "/oauth/devicecode") => self.device_code(call, &form),
            (&Method::POST, "/oauth/revoke") => self.revoke(call, &form),
            _ => return None,
        };
        Some(match answer {
            Ok(answer) => reply::json(StatusCode::OK, &answer),
            Err(refused) => refusal(refused),
        })
    }

    fn token(&mut self, call: &Call, form: &HashMap<String, String>) -> Result<Value, Refused> {
        let has_secret = has_secret(call, form)?;
        let value = |name: &str| form.get(name).map(String::as_str);
        let kind = value("grant_type").ok_or(("invalid_request", "Missing grant type"))?;
        if kind.ends_with("_credentials") && !has_secret {
            return Err(NO_CLIENT);
        }
        match kind {
            "account_credentials" if value("account_id") == Some(ACCOUNT_ID) => Ok(self.tokens(Scopes::All, false)),
            "account_credentials" => Err(("invalid_request", "The account does not exist")),
            // A token of the app itself, which acts for nobody.
            "client_credentials" => {
                let own = self.all.iter().filter(|scope| **scope == "imchat:bot" || scope.starts_with("marketplace:"));
                let own = own.map(|scope| (*scope).to_owned()).collect();
                Ok(self.tokens(Scopes::These(Arc::new(own)), false))
            }
            "authorization_code" => {
                let code = value("code").and_then(|code| self.codes.remove(code)).ok_or(NO_GRANT)?;
                let verifier = value("code_verifier").filter(|verifier| (43..=128).contains(&verifier.len()));
                let shown = verifier.map(|verifier| BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)));
                let is_known = has_secret || code.challenge.is_some();
                let is_live = Instant::now() < code.expires && value("redirect_uri") == Some(&code.redirect_uri);
                if !is_known || !is_live || (code.challenge.is_some() && code.challenge != shown) {
                    return Err(NO_GRANT);
                }
                Ok(self.log_in())
            }
            "refresh_token" => {
                let known = value("refresh_token").is_some_and(|token| self.refresh.remove(token));
                if known { Ok(self.tokens(Scopes::All, true)) } else { Err(NO_GRANT) }
            }
            "urn:ietf:params:oauth:grant-type:device_code" => {
                let name = value("device_code").unwrap_or_default();
                let device = self.devices.get_mut(name).ok_or(NO_GRANT)?;
                if device.expires <= Instant::now() {
                    return Err(("expired_token", "The device code has expired"));
                }
                if !device.is_approved {
                    // The user is quick: the next question finds that they agreed.
                    device.is_approved = true;
                    return Err(("authorization_pending", "The user has not yet approved"));
                }
                self.devices.remove(name);
                Ok(self.log_in())
            }
            _ => Err(("unsupported_grant_type", "Unsupported grant type")),
        }
    }

    /// The tokens of a user who logs in. Those of an earlier login are dead.
    fn log_in(&mut self) -> Value {
        self.access.retain(|_, access| !access.is_of_user);
        self.refresh.clear();
        self.tokens(Scopes::All, true)
    }

    fn tokens(&mut self, scopes: Scopes, is_of_user: bool) -> Value {
        let named: Vec<&str> = self.all.iter().copied().filter(|scope| scopes.has(scope)).collect();
        let mut answer = json!({
            "token_type": "bearer",
            "expires_in": LIFE.as_secs(),
            "scope": named.join(" "),
            "api_url": self.url,
        });
        let expires = Some(Instant::now() + LIFE);
        answer["access_token"] = self.issue(Access { scopes, expires, is_of_user }).into();
        if is_of_user {
            let refresh = self.name("refresh");
            self.refresh.insert(refresh.clone());
            answer["refresh_token"] = refresh.into();
        }
        answer
    }

    /// Sends the browser back, with a code.
    fn authorize(&mut self, form: &HashMap<String, String>) -> Reply {
        let value = |name: &str| form.get(name).map(String::as_str);
        let challenge = value("code_challenge").map(str::to_owned);
        let is_right = value("response_type") == Some("code")
            && value("client_id") == Some(CLIENT_ID)
            && (challenge.is_none() || value("code_challenge_method") == Some("S256"));
        let redirect_uri = value("redirect_uri").unwrap_or_default().to_owned();
        let Some(mut url) = Url::parse(&redirect_uri).ok().filter(|_| is_right) else {
            return refusal(("invalid_request", "Invalid authorization request"));
        };
        let code = self.name("code");
        url.query_pairs_mut().append_pair("code", &code);
        if let Some(state) = value("state") {
            url.query_pairs_mut().append_pair("state", state);
        }
        self.codes.insert(code, Code { redirect_uri, challenge, expires: Instant::now() + CODE_LIFE });
        let mut reply = reply::with_type(StatusCode::FOUND, "text/plain", Bytes::new());
        set(reply.headers_mut(), "location", url.as_str());
        reply
    }

    fn device_code(&mut self, call: &Call, form: &HashMap<String, String>) -> Result<Value, Refused> {
        has_secret(call, form)?;
        let code = self.name("device");
        let user_code = format!("ANN{}", self.issued);
        let answer = json!({
            "device_code": code,
            "user_code": user_code,
            "verification_uri": format!("{}/oauth/device", self.url),
            "verification_uri_complete": format!("{}/oauth/device/complete/{user_code}", self.url),
            "interval": INTERVAL,
            "expires_in": DEVICE_LIFE.as_secs(),
        });
        let expires = Instant::now() + DEVICE_LIFE;
        self.devices.insert(code, Device { user_code, is_approved: false, expires });
        Ok(answer)
    }

    /// The page on which a user approves of a device.
    fn approve(&mut self, path: &str, form: &HashMap<String, String>) -> Reply {
        let given = path.strip_prefix("/oauth/device/complete/").or(form.get("user_code").map(String::as_str));
        let mut waiting = self.devices.values_mut();
        if let Some(device) = waiting.find(|device| given == Some(device.user_code.as_str())) {
            device.is_approved = true;
        }
        reply::with_type(StatusCode::OK, "text/html", Bytes::from_static(b"<p>You may close this page.</p>"))
    }

    fn revoke(&mut self, call: &Call, form: &HashMap<String, String>) -> Result<Value, Refused> {
        has_secret(call, form)?;
        let known = form.get("token").and_then(|token| self.access.remove(token));
        known.map(|_| json!({"status": "success"})).ok_or(("invalid_request", "Invalid Token!"))
    }
}

/// Whether the app shows its secret. A public client says its id only.
fn has_secret(call: &Call, form: &HashMap<String, String>) -> Result<bool, Refused> {
    let Some(header) = call.headers.get(AUTHORIZATION) else {
        return if form.get("client_id").is_some_and(|id| id == CLIENT_ID) { Ok(false) } else { Err(NO_CLIENT) };
    };
    let basic = header.to_str().ok().and_then(|header| header.strip_prefix("Basic "));
    let shown = basic.and_then(|basic| BASE64_STANDARD.decode(basic).ok());
    let expected = format!("{CLIENT_ID}:{CLIENT_SECRET}");
    if shown.as_deref() == Some(expected.as_bytes()) { Ok(true) } else { Err(NO_CLIENT) }
}

fn refusal((error, reason): Refused) -> Reply {
    reply::json(StatusCode::BAD_REQUEST, &json!({"reason": reason, "error": error}))
}

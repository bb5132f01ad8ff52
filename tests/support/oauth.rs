//! A stand-in for Zoom's OAuth server and for an API that checks access tokens. It accepts the requests that Zoom
//! documents.
//!
//! Unexpected and missing parameters and headers are recorded as faults. Each use of the refresh token replaces it and
//! invalidates the old one. The server listens on a socket, like a real one, or runs in memory, where a test can pause
//! time.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use base64::{
    Engine as _,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use http::Response;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use url::{Url, form_urlencoded};
use zoom_core::{
    auth::{App, Tokens},
    transport::MemoryTransport,
};

use crate::server::{Received, Server, Step, response};

/// The client ID of the app that every server knows.
pub const CLIENT_ID: &str = "the-client-id";

/// The secret of that app.
pub const CLIENT_SECRET: &str = "the-client-secret";

/// The account ID of the server-to-server app.
pub const ACCOUNT_ID: &str = "the-account-id";

/// The lifetime of an access token.
pub const LIFE: Duration = Duration::from_secs(3_600);

/// Returns the app with its secret.
#[must_use]
pub fn app() -> App {
    App::new(CLIENT_ID).secret(CLIENT_SECRET)
}

/// A response: a status and a body.
pub type Reply = (u16, String);

/// The server. Clones share their state.
#[derive(Clone, Default)]
pub struct OAuth(Arc<Mutex<Ledger>>);

#[derive(Default)]
struct Ledger {
    is_public: bool,
    /// Whether the server listens on a socket, where time can't be paused, so a device polls after 1 second instead of
    /// 5.
    is_listening: bool,
    faults: Vec<String>,
    /// The redirect URL and the challenge of each unused code.
    codes: HashMap<String, (String, String)>,
    access_tokens: Vec<String>,
    refresh_token: Option<String>,
    issued: usize,
    asked: Vec<String>,
    /// The responses that the token endpoint sends next, instead of the usual ones.
    replies: VecDeque<Reply>,
    /// The response that the API sends to every call, instead of the usual ones.
    api: Option<Reply>,
}

impl OAuth {
    /// Returns a server that knows the app as a public client, without a secret.
    #[must_use]
    pub fn public() -> Self {
        let server = Self::default();
        server.ledger().is_public = true;
        server
    }

    /// Starts a server that listens on a socket.
    pub async fn listen(&self) -> Server {
        let oauth = self.clone();
        oauth.ledger().is_listening = true;
        Server::start(move |request| oauth.steps(request)).await
    }

    /// Returns the steps of the response to a request, for a server that does not always respond.
    #[must_use]
    pub fn steps(&self, request: &Received) -> Vec<Step> {
        let (status, body) = self.reply(request);
        let content_type = if body.starts_with('<') { "text/html" } else { "application/json" };
        response(&format!("{status} Status\ncontent-type: {content_type}"), body)
    }

    /// Returns a transport to this server that does not open a socket.
    #[must_use]
    pub fn transport(&self) -> MemoryTransport {
        let oauth = self.clone();
        MemoryTransport::new(move |request| {
            let target = request.uri().path_and_query().map_or("", |target| target.as_str());
            let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
            let (status, body) = oauth.reply(&Received {
                request_line: format!("{} {target} HTTP/1.1", request.method()),
                headers: request.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
                body: request.body().to_vec(),
            });
            Response::builder().status(status).body(body).unwrap_or_default()
        })
    }

    /// Logs in and returns the tokens. The app's earlier tokens are invalid from then on, as with Zoom.
    #[must_use]
    pub fn log_in(&self) -> Tokens {
        let mut ledger = self.ledger();
        ledger.access_tokens.clear();
        let (access, refresh) = ledger.issue();
        ledger.refresh_token = Some(refresh.clone());
        let mut tokens = Tokens::new(access, SystemTime::now() + LIFE);
        tokens.refresh_token = Some(refresh.into());
        tokens
    }

    /// Acts as the user's browser, checks the URL, and returns the query of the redirect, which contains a code.
    ///
    /// # Panics
    ///
    /// Panics if the text is not a URL.
    #[must_use]
    pub fn authorize(&self, url: &str) -> String {
        let url = Url::parse(url).expect("a URL");
        let mut ledger = self.ledger();
        if url.path() != "/oauth/authorize" {
            ledger.faults.push(format!("authorize: the path is {}", url.path()));
        }
        let names = ["response_type", "client_id", "redirect_uri", "state", "code_challenge", "code_challenge_method"];
        let [response_type, client_id, redirect_uri, state, challenge, method] =
            ledger.parameters("authorize", url.query().unwrap_or_default(), names);
        if (&*response_type, &*client_id, &*method) != ("code", CLIENT_ID, "S256") || challenge.len() != 43 {
            ledger.faults.push(format!("authorize: {url}"));
        }
        let code = format!("code+{}", ledger.codes.len());
        ledger.codes.insert(code.clone(), (redirect_uri, challenge));
        form_urlencoded::Serializer::new(String::new()).append_pair("code", &code).append_pair("state", &state).finish()
    }

    /// Makes the token endpoint send this response once. If this method is called several times, the responses are sent
    /// in order.
    pub fn say(&self, status: u16, body: &str) {
        self.ledger().replies.push_back((status, body.to_owned()));
    }

    /// Makes the API send this response to every call.
    pub fn say_to_calls(&self, status: u16, body: &str) {
        self.ledger().api = Some((status, body.to_owned()));
    }

    /// Invalidates all access tokens.
    pub fn end_access(&self) {
        self.ledger().access_tokens.clear();
    }

    /// Returns the grant types of the requests so far in order, with `devicecode` and `revoke` for those endpoints.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        self.ledger().asked.clone()
    }

    /// Returns the faults of the requests so far.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        self.ledger().faults.clone()
    }

    /// Returns the valid refresh token.
    #[must_use]
    pub fn refresh_token(&self) -> Option<String> {
        self.ledger().refresh_token.clone()
    }

    /// Returns the valid access tokens.
    #[must_use]
    pub fn access_tokens(&self) -> Vec<String> {
        self.ledger().access_tokens.clone()
    }

    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reply(&self, request: &Received) -> Reply {
        let mut ledger = self.ledger();
        match (request.method(), request.target()) {
            ("POST", "/oauth/token") => ledger.token(request),
            ("POST", "/oauth/devicecode") => ledger.device_code(request),
            ("POST", "/oauth/revoke") => ledger.revoke(request),
            (_, target) if target.starts_with("/v2/") => ledger.call(request),
            _ => {
                ledger.faults.push(request.request_line.clone());
                (404, String::new())
            }
        }
    }
}

impl Ledger {
    fn token(&mut self, request: &Received) -> Reply {
        let form = self.form(request);
        let grant_type = form_urlencoded::parse(form.as_bytes()).find(|(name, _)| name == "grant_type");
        let grant_type = grant_type.map(|(_, value)| value.into_owned()).unwrap_or_default();
        self.asked.push(grant_type.clone());
        let result = match &*grant_type {
            "account_credentials" => {
                let [_, account_id] = self.parameters(&grant_type, &form, ["grant_type", "account_id"]);
                if account_id == ACCOUNT_ID { Ok(()) } else { Err("invalid_request") }
            }
            "client_credentials" => {
                let [_] = self.parameters(&grant_type, &form, ["grant_type"]);
                Ok(())
            }
            "authorization_code" => self.exchange(&form),
            "refresh_token" => {
                let [_, token] = self.parameters(&grant_type, &form, ["grant_type", "refresh_token"]);
                if self.refresh_token.as_ref() == Some(&token) { Ok(()) } else { Err("invalid_grant") }
            }
            "urn:ietf:params:oauth:grant-type:device_code" => {
                let [_, code] = self.parameters(&grant_type, &form, ["grant_type", "device_code"]);
                if code == "the-device-code" { Ok(()) } else { Err("invalid_grant") }
            }
            _ => Err("unsupported_grant_type"),
        };
        if let Some(reply) = self.replies.pop_front() {
            return reply;
        }
        if let Err(error) = result {
            return (400, json!({"reason": "Zoom's reason", "error": error}).to_string());
        }
        let (access, refresh) = self.issue();
        let mut body = json!({
            "access_token": access, "token_type": "bearer", "expires_in": LIFE.as_secs(), "scope": "user:read:user",
            "api_url": "https://api-us.zoom.us",
        });
        if !grant_type.ends_with("_credentials") {
            body["refresh_token"] = refresh.clone().into();
            self.refresh_token = Some(refresh);
        }
        (200, body.to_string())
    }

    /// Accepts a code once, with its redirect URL and the verifier of the login that requested it.
    fn exchange(&mut self, form: &str) -> Result<(), &'static str> {
        let names = ["grant_type", "code", "redirect_uri", "code_verifier"];
        let [_, code, redirect_uri, verifier] = self.parameters("authorization_code", form, names);
        if !(43..=128).contains(&verifier.len()) {
            self.faults.push(format!("authorization_code: the verifier has {} characters", verifier.len()));
        }
        let challenge = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier));
        let known = self.codes.remove(&code);
        if known == Some((redirect_uri, challenge)) { Ok(()) } else { Err("invalid_grant") }
    }

    fn device_code(&mut self, request: &Received) -> Reply {
        let form = self.form(request);
        self.asked.push("devicecode".to_owned());
        // A public client sends its ID only once.
        let form = if self.is_public { format!("client_id={CLIENT_ID}") } else { form };
        let [client_id] = self.parameters("devicecode", &form, ["client_id"]);
        if client_id != CLIENT_ID {
            self.faults.push(format!("devicecode: client_id={client_id}"));
        }
        let interval = if self.is_listening { 1 } else { 5 };
        let body = json!({
            "device_code": "the-device-code", "user_code": "ABCD", "verification_uri": "https://zoom.us/oauth_device",
            "verification_uri_complete": "https://zoom.us/oauth/device/complete/ABCD", "interval": interval, "expires_in": 900,
        });
        (200, body.to_string())
    }

    fn revoke(&mut self, request: &Received) -> Reply {
        let form = self.form(request);
        self.asked.push("revoke".to_owned());
        let [token] = self.parameters("revoke", &form, ["token"]);
        let before = self.access_tokens.len();
        self.access_tokens.retain(|access| *access != token);
        if let Some(reply) = self.replies.pop_front() {
            return reply;
        }
        if self.access_tokens.len() == before {
            return (400, json!({"reason": "Invalid Token!", "error": "invalid_request"}).to_string());
        }
        (200, json!({"status": "success"}).to_string())
    }

    /// Responds to an API call.
    fn call(&mut self, request: &Received) -> Reply {
        let bearer = request.header("authorization").and_then(|header| header.strip_prefix("Bearer "));
        let is_valid = bearer.is_some_and(|bearer| self.access_tokens.iter().any(|token| token == bearer));
        match &self.api {
            Some(reply) => reply.clone(),
            None if is_valid => (200, "{}".to_owned()),
            None => (401, json!({"code": 124, "message": "Invalid access token."}).to_string()),
        }
    }

    fn issue(&mut self) -> (String, String) {
        self.issued += 1;
        let access = format!("access-{}", self.issued);
        self.access_tokens.push(access.clone());
        (access, format!("refresh-{}", self.issued))
    }

    /// Returns the form that the app sent in a request, after checking the headers.
    fn form(&mut self, request: &Received) -> String {
        for (name, expected) in [("content-type", "application/x-www-form-urlencoded"), ("accept", "application/json")]
        {
            if request.header(name) != Some(expected) {
                self.faults.push(format!("{name}: {:?}", request.header(name)));
            }
        }
        let basic = format!("Basic {}", BASE64_STANDARD.encode(format!("{CLIENT_ID}:{CLIENT_SECRET}")));
        let expected = if self.is_public { None } else { Some(&*basic) };
        if request.header("authorization") != expected {
            self.faults.push(format!("authorization: {:?}", request.header("authorization")));
        }
        let form = String::from_utf8_lossy(&request.body).into_owned();
        if !self.is_public {
            return form;
        }
        // A public client sends its ID in the form.
        let is_id = |(name, _): &(_, _)| name == "client_id";
        let pairs = || form_urlencoded::parse(form.as_bytes());
        let ids: Vec<_> = pairs().filter(is_id).map(|(_, value)| value.into_owned()).collect();
        if ids != [CLIENT_ID] {
            self.faults.push(format!("client_id: {ids:?}"));
        }
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs().filter(|pair| !is_id(pair))).finish()
    }

    /// Returns the values of these parameters. A missing, repeated or unexpected one is recorded as a fault.
    fn parameters<const N: usize>(&mut self, what: &str, text: &str, names: [&str; N]) -> [String; N] {
        let mut pairs: Vec<_> = form_urlencoded::parse(text.as_bytes()).into_owned().collect();
        let values = names.map(|name| {
            let at = pairs.iter().position(|(other, _)| other == name);
            let Some(at) = at else {
                self.faults.push(format!("{what}: no {name}"));
                return String::new();
            };
            pairs.remove(at).1
        });
        self.faults.extend(pairs.iter().map(|(name, _)| format!("{what}: {name} is unexpected")));
        values
    }
}

//! The requests that have arrived, without their secrets.

use std::{borrow::Cow, collections::VecDeque};

use bytes::Bytes;
use http::{
    HeaderName, Request, Uri,
    header::{AUTHORIZATION, CONTENT_TYPE, COOKIE, PROXY_AUTHORIZATION},
};
use url::form_urlencoded;

/// The maximum number of requests that are stored.
pub(crate) const MAX_REQUESTS: usize = 1_000;

/// The maximum size of all their bodies in bytes, so that the memory of a sandbox that receives uploads for a day is
/// bounded.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// The headers that contain a credential.
const SECRET_HEADERS: [HeaderName; 3] = [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION];

/// The fields of an OAuth request that are not secret.
const OAUTH_FIELDS: [&str; 7] =
    ["grant_type", "client_id", "redirect_uri", "response_type", "scope", "account_id", "code_challenge_method"];

/// The latest requests, in order of arrival.
#[derive(Default)]
pub(crate) struct Received {
    pub(crate) requests: VecDeque<Request<Bytes>>,
    /// How many older requests are no longer stored.
    pub(crate) dropped: u64,
    bytes: usize,
}

impl Received {
    pub(crate) fn push(&mut self, request: &Request<Bytes>) {
        let request = without_secrets(request);
        self.bytes += request.body().len();
        self.requests.push_back(request);
        while self.requests.len() > MAX_REQUESTS || (self.bytes > MAX_BYTES && self.requests.len() > 1) {
            let Some(oldest) = self.requests.pop_front() else { break };
            self.bytes -= oldest.body().len();
            self.dropped += 1;
        }
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }
}

fn without_secrets(request: &Request<Bytes>) -> Request<Bytes> {
    let mut copy = request.clone();
    for name in &SECRET_HEADERS {
        copy.headers_mut().remove(name);
    }
    let is_login = request.uri().path().starts_with("/oauth/");
    let is_secret = |name: &str| if is_login { !OAUTH_FIELDS.contains(&name) } else { name == "access_token" };
    if let Some(uri) = redacted_uri(request.uri(), &is_secret) {
        *copy.uri_mut() = uri;
    }
    let is_form = request
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().to_ascii_lowercase().starts_with(b"application/x-www-form-urlencoded"));
    if is_login && !is_form && !request.body().is_empty() {
        *copy.body_mut() = Bytes::from_static(b"redacted");
    } else if is_login {
        *copy.body_mut() = redacted_form(&String::from_utf8_lossy(request.body()), &is_secret).into();
    }
    copy
}

/// Redacts the secret values in a query, or returns `None` if there are none.
fn redacted_uri(uri: &Uri, is_secret: &dyn Fn(&str) -> bool) -> Option<Uri> {
    let query = uri.query()?;
    if !form_urlencoded::parse(query.as_bytes()).any(|(name, _)| is_secret(&name)) {
        return None;
    }
    let mut parts = uri.clone().into_parts();
    let target = format!("{}?{}", uri.path(), redacted_form(query, is_secret));
    // The newly encoded query is valid. If it were not, it would be dropped, which would also remove the secret.
    parts.path_and_query = target.parse().or_else(|_| uri.path().parse()).ok();
    Uri::from_parts(parts).ok()
}

fn redacted_form(text: &str, is_secret: &dyn Fn(&str) -> bool) -> String {
    let pairs = form_urlencoded::parse(text.as_bytes()).map(|(name, value)| {
        let value = if is_secret(&name) { Cow::Borrowed("redacted") } else { value };
        (name, value)
    });
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

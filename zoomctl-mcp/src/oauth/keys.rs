//! The keys of an authorization server: where they are found (RFC 8414, or OIDC Discovery), and how long they are kept.

use std::time::Duration;

use jsonwebtoken::{
    Algorithm, AlgorithmFamily, DecodingKey, Header,
    jwk::{AlgorithmParameters, EllipticCurve, Jwk, PublicKeyUse},
};
use serde_json::Value;
use tokio::{sync::Mutex, time::Instant};

use super::{denial::Denial, url::Url};
use crate::future::BoxFuture;

/// How long keys are used before they are fetched again, so that a withdrawn key is not accepted for longer than this
/// while the authorization server can be reached.
const LIFETIME: Duration = Duration::from_secs(60 * 60);

/// The maximum time for which keys are used while the authorization server cannot be reached.
const LONGEST_LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

/// The minimum time after a failed or repeated fetch before the next fetch, so that invented key names can't cause an
/// unlimited number of fetches.
const DELAY: Duration = Duration::from_secs(30);

/// The maximum number of keys that are kept for each server.
const MOST: usize = 64;

/// A function that fetches the JSON document at a URL, without following redirects.
pub type Fetch = Box<dyn Fn(String) -> BoxFuture<'static, Result<Vec<u8>, String>> + Send + Sync>;

/// The keys of an authorization server, which are fetched when the first token arrives.
#[derive(Default)]
pub(super) struct Keys {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    keys: Vec<Jwk>,
    /// When the keys were last fetched.
    fetched: Option<Instant>,
    /// When a fetch last failed, or when the keys were last fetched again.
    limited: Option<Instant>,
}

impl Keys {
    /// Returns the key with which a token was signed. If the key is unknown, the keys are fetched again, because
    /// servers change their keys.
    pub(super) async fn find(&self, issuer: &Url, header: &Header, fetch: &Fetch) -> Result<DecodingKey, Denial> {
        // Other requests wait for a fetch in progress, and then find the keys that it returned.
        let mut state = self.state.lock().await;
        let mut problem = None;
        if (find(&state.keys, header).is_none() || !is_within(state.fetched, LIFETIME)) && state.may_fetch() {
            problem = state.fetch(issuer, fetch).await.err();
        }
        if !is_within(state.fetched, LONGEST_LIFETIME) {
            let problem = problem.unwrap_or_else(|| "they could not be fetched a moment ago".to_owned());
            return Err(Denial::Unavailable(format!("the keys of {issuer:?} are not known: {problem}")));
        }
        let key = find(&state.keys, header).ok_or(Denial::Invalid("the key of the signature is unknown"))?;
        DecodingKey::from_jwk(key).map_err(|_| Denial::Invalid("the key of the signature is unusable"))
    }

    /// Fetches the keys again, because the matching key did not sign the token. Returns whether they were fetched.
    pub(super) async fn renew(&self, issuer: &Url, fetch: &Fetch) -> bool {
        let mut state = self.state.lock().await;
        state.may_fetch() && state.fetch(issuer, fetch).await.is_ok()
    }
}

impl State {
    fn may_fetch(&self) -> bool {
        !is_within(self.limited, DELAY)
    }

    async fn fetch(&mut self, issuer: &Url, fetch: &Fetch) -> Result<(), String> {
        // The very first fetch does not count, so a key that was added after it can be fetched at once.
        let is_first = self.fetched.is_none();
        let keys = fetch_keys(issuer, fetch).await;
        if !is_first || keys.is_err() {
            self.limited = Some(Instant::now());
        }
        self.keys = keys?;
        self.fetched = Some(Instant::now());
        Ok(())
    }
}

fn is_within(at: Option<Instant>, time: Duration) -> bool {
    at.is_some_and(|at| at.elapsed() < time)
}

/// Returns the key of a token: the one that it names, or the only one that matches.
fn find<'a>(keys: &'a [Jwk], header: &Header) -> Option<&'a Jwk> {
    let mut fitting = keys.iter().filter(|key| fits(key, header.alg));
    match &header.kid {
        Some(id) => fitting.find(|key| key.common.key_id.as_ref() == Some(id)),
        None => fitting.next().filter(|_| fitting.next().is_none()),
    }
}

/// Returns whether a key can be used for signatures with an algorithm.
fn fits(key: &Jwk, algorithm: Algorithm) -> bool {
    let is_for_signatures = matches!(key.common.public_key_use, None | Some(PublicKeyUse::Signature));
    let is_of_algorithm = key.common.key_algorithm.is_none_or(|of| of == algorithm.into());
    let is_of_kind = match (&key.algorithm, algorithm.family()) {
        (AlgorithmParameters::RSA(_), AlgorithmFamily::Rsa) => true,
        (AlgorithmParameters::EllipticCurve(key), AlgorithmFamily::Ec) => match key.curve {
            EllipticCurve::P256 => algorithm == Algorithm::ES256,
            EllipticCurve::P384 => algorithm == Algorithm::ES384,
            _ => false,
        },
        (AlgorithmParameters::OctetKeyPair(key), AlgorithmFamily::Ed) => key.curve == EllipticCurve::Ed25519,
        _ => false,
    };
    is_for_signatures && is_of_algorithm && is_of_kind
}

/// Fetches the keys of an authorization server from the URL that its metadata names.
async fn fetch_keys(issuer: &Url, fetch: &Fetch) -> Result<Vec<Jwk>, String> {
    let (origin, path) = (issuer.origin(), issuer.path());
    let mut places = vec![
        format!("{origin}/.well-known/oauth-authorization-server{path}"),
        format!("{origin}/.well-known/openid-configuration{path}"),
    ];
    if !path.is_empty() {
        places.push(format!("{origin}{path}/.well-known/openid-configuration"));
    }
    let mut problem = String::new();
    for place in places {
        let found = match fetch(place.clone()).await {
            Ok(text) => keys_url(issuer, &text).map_err(|problem| format!("{place} {problem}")),
            Err(problem) => Err(problem),
        };
        match found {
            Ok(url) => {
                let text = fetch(url.as_str().to_owned()).await?;
                return read(&text).ok_or_else(|| format!("{url:?} is not a set of keys"));
            }
            // The problem at the first location is reported, because that is where a server should publish its
            // metadata.
            Err(found) if problem.is_empty() => problem = found,
            Err(_) => {}
        }
    }
    Err(problem)
}

/// Returns the URL of the keys from the metadata of a server.
fn keys_url(issuer: &Url, metadata: &[u8]) -> Result<Url, String> {
    let metadata: Value = serde_json::from_slice(metadata).map_err(|_| "is not JSON".to_owned())?;
    if metadata.get("issuer").and_then(Value::as_str) != Some(issuer.as_str()) {
        return Err("has a different `issuer`: set `--authorization-server` to exactly that value".to_owned());
    }
    let url = metadata.get("jwks_uri").and_then(Value::as_str).ok_or("has no `jwks_uri`")?;
    Url::parse_with_query(url).map_err(|_| "has a `jwks_uri` without TLS".to_owned())
}

/// Reads a set of keys. Keys that can't be used here are omitted.
fn read(text: &[u8]) -> Option<Vec<Jwk>> {
    let set: Value = serde_json::from_slice(text).ok()?;
    let keys = set.get("keys")?.as_array()?;
    Some(keys.iter().take(MOST).filter_map(|key| serde_json::from_value(key.clone()).ok()).collect())
}

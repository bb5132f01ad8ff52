//! A call as it arrived.

use bytes::Bytes;
use http::{HeaderMap, Method, header::AUTHORIZATION};
use serde_json::{Map, Value};

/// A call as it arrived.
pub(crate) struct Call {
    pub(crate) method: Method,
    /// Still percent-encoded.
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Call {
    /// Returns the bearer token.
    pub(crate) fn bearer(&self) -> Option<&str> {
        self.headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
    }

    /// Returns a query parameter, or `None` if it is absent or empty.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let pair = self.query.iter().find(|(known, value)| known == name && !value.is_empty());
        pair.map(|(_, value)| value.as_str())
    }

    /// Returns a query parameter that is a non-negative integer.
    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        self.query(name)?.parse().ok()
    }

    /// Returns the members of the JSON object in the body, or none if the body is anything else.
    pub(crate) fn members(&self) -> Map<String, Value> {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

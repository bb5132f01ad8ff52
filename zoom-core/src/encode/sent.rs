//! What remains of a request while its response is decoded.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};

use crate::{
    body::Body,
    error::{Error, Redactor},
};

/// What a request sent that may be confidential, from which an error of reading its response is redacted.
///
/// It is small, because it is moved, and it does not hold the URL, whose memory is best free when the response is decoded.
#[derive(Default)]
pub(crate) struct Sent {
    credential: Option<HeaderValue>,
    query: Text,
    /// Boxed, because most requests have none.
    pub(super) content: Option<Box<Content>>,
}

/// The headers and the body of a request, or the secrets of one whose body could be read only once.
pub(super) enum Content {
    Parts(HeaderMap, Body),
    Secrets(Redactor),
}

impl Sent {
    #[inline]
    pub(super) fn new(credential: Option<HeaderValue>, query: &str, content: Option<Box<Content>>) -> Self {
        Self { credential, query: Text::new(query), content }
    }

    /// Removes from an error what the request sent in confidence.
    #[cold]
    pub(crate) fn redacted(&self, error: Error) -> Error {
        let query = self.query.as_str();
        let secrets = || match self.content.as_deref() {
            None => secrets(query, &HeaderMap::new(), None),
            Some(Content::Parts(headers, body)) => secrets(query, headers, body.as_bytes()),
            Some(Content::Secrets(secrets)) => secrets.clone(),
        };
        redacted(error, self.credential.as_ref(), secrets)
    }
}

/// Removes a credential and other secrets from an error.
pub(super) fn redacted(error: Error, credential: Option<&HeaderValue>, secrets: impl FnOnce() -> Redactor) -> Error {
    // These quote nothing of a response.
    if matches!(error, Error::InvalidRequest(_) | Error::Transport(_) | Error::Event(_) | Error::File(_)) {
        return error;
    }
    let mut secrets = secrets();
    if let Some(credential) = credential.and_then(|header| header.to_str().ok()) {
        secrets.add_credential(credential);
    }
    error.redacted(&secrets.finish())
}

/// Returns what a request sends in confidence, except for its credential.
pub(super) fn secrets(query: &str, headers: &HeaderMap, body: Option<&Bytes>) -> Redactor {
    let mut secrets = Redactor::default();
    secrets.add_headers(headers);
    secrets.add_query(query);
    secrets.add_body(body.map_or(&[], |body| body));
    secrets
}

/// The longest text that is kept in place, in bytes.
const SHORT: usize = 32;

/// A query. Most are short, and a call allocates nothing for them.
enum Text {
    Short([u8; SHORT], usize),
    Long(Box<str>),
}

impl Default for Text {
    fn default() -> Self {
        Self::new("")
    }
}

impl Text {
    #[inline]
    fn new(text: &str) -> Self {
        let mut bytes = [0; SHORT];
        match bytes.get_mut(..text.len()) {
            Some(short) => {
                short.copy_from_slice(text.as_bytes());
                Self::Short(bytes, text.len())
            }
            None => Self::Long(text.into()),
        }
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Short(bytes, length) => bytes.get(..*length).and_then(|text| str::from_utf8(text).ok()).unwrap_or(""),
            Self::Long(text) => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_of_any_length_is_kept_unchanged() {
        for length in 0..100 {
            let query: String = "pwd=é".chars().cycle().take(length).collect();
            assert_eq!(Text::new(&query).as_str(), query);
        }
    }
}

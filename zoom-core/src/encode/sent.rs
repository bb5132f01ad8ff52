//! The parts of a request that are kept while its response is decoded.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};

use crate::{
    body::Body,
    error::{Error, Redactor},
};

/// The parts of a request that may be confidential: they are removed from an error that occurs when the response is
/// read.
///
/// The struct is kept small, because it is moved. It does not contain the URL, so that the URL's memory can be freed
/// before the response is decoded.
#[derive(Default)]
pub(crate) struct Sent {
    credential: Option<HeaderValue>,
    /// The query of a request that, like most requests, has neither declared headers nor a body.
    query: ShortText,
    /// The confidential parts of any other request.
    content: Option<Box<Content>>,
}

/// The query, the headers and the body of a request, or the secrets of one whose body could be read only once.
pub(super) enum Content {
    Parts(Box<str>, HeaderMap, Body),
    Secrets(Redactor),
}

impl Sent {
    #[inline]
    pub(super) fn of_query(credential: Option<HeaderValue>, query: ShortText) -> Self {
        Self { credential, query, content: None }
    }

    #[inline]
    pub(super) fn of_content(credential: Option<HeaderValue>, content: Content) -> Self {
        Self { credential, query: ShortText::default(), content: Some(Box::new(content)) }
    }

    /// Removes the secrets of the request from an error.
    #[cold]
    pub(crate) fn redacted(&self, error: Error) -> Error {
        let secrets = || match self.content.as_deref() {
            None => secrets(self.query.as_str(), &HeaderMap::new(), None),
            Some(Content::Parts(query, headers, body)) => secrets(query, headers, body.as_bytes()),
            Some(Content::Secrets(secrets)) => secrets.clone(),
        };
        redacted(error, self.credential.as_ref(), secrets)
    }
}

/// Removes a credential and other secrets from an error.
pub(super) fn redacted(error: Error, credential: Option<&HeaderValue>, secrets: impl FnOnce() -> Redactor) -> Error {
    // These errors do not quote a response.
    if matches!(error, Error::InvalidRequest(_) | Error::Transport(_) | Error::Event(_) | Error::File(_)) {
        return error;
    }
    let mut secrets = secrets();
    if let Some(credential) = credential.and_then(|header| header.to_str().ok()) {
        secrets.add_credential(credential);
    }
    error.redacted(&secrets.finish())
}

/// Returns the secrets that a request contains, except for its credential.
pub(super) fn secrets(query: &str, headers: &HeaderMap, body: Option<&Bytes>) -> Redactor {
    let mut secrets = Redactor::default();
    secrets.add_headers(headers);
    secrets.add_query(query);
    secrets.add_body(body.map_or(&[], |body| body));
    secrets
}

/// Text of up to 31 bytes, stored without allocation.
#[derive(Default)]
pub(super) struct ShortText {
    bytes: [u8; 31],
    length: u8,
}

impl ShortText {
    /// Returns `None` if the text is longer.
    #[inline]
    pub(super) fn new(text: &str) -> Option<Self> {
        let mut bytes = [0; 31];
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(Self { bytes, length: u8::try_from(text.len()).ok()? })
    }

    fn as_str(&self) -> &str {
        self.bytes.get(..usize::from(self.length)).and_then(|text| str::from_utf8(text).ok()).unwrap_or("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_kept_unchanged() {
        for length in 0..100 {
            let text: String = "pwd=".chars().cycle().take(length).collect();
            let kept = ShortText::new(&text);
            assert_eq!(kept.as_ref().map(ShortText::as_str), (length <= 31).then_some(text.as_str()), "{length}");
        }
        assert_eq!(ShortText::new("é".repeat(15).as_str()).unwrap().as_str(), "é".repeat(15));
        assert_eq!(ShortText::default().as_str(), "");
    }
}

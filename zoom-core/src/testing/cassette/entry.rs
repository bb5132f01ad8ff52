//! A line of a cassette. Unknown members are an error, because their meaning is not known.

use std::collections::BTreeMap;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::error::TransportErrorKind;

/// A line of a cassette.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) request: RequestEntry,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) response: Option<ResponseEntry>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) fault: Option<FaultEntry>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RequestEntry {
    pub(super) method: String,
    pub(super) url: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) headers: Headers,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Content>,
    /// Whether the server did not read the whole body.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(super) cut: bool,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ResponseEntry {
    pub(super) status: u16,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) headers: Headers,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Content>,
    /// Whether the body ended early, or was not read to its end.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(super) cut: bool,
}

/// Why no response arrived.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FaultEntry {
    pub(super) kind: FaultKind,
    pub(super) may_have_been_sent: bool,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum FaultKind {
    Connect,
    Tls,
    Timeout,
    Cut,
    HeadTooLarge,
    Other,
    /// The caller did not wait for the response.
    Abandoned,
}

/// The headers by name; a repeated header is a list.
pub(super) type Headers = BTreeMap<String, HeaderEntry>;

#[derive(Debug, Deserialize, Serialize)]
#[serde(untagged)]
pub(super) enum HeaderEntry {
    One(String),
    Several(Vec<String>),
}

/// A body, in the most readable form.
#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Content {
    Json(Box<RawValue>),
    Text(String),
    Base64(String),
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it")]
fn is_false(value: &bool) -> bool {
    !value
}

impl FaultKind {
    pub(super) fn of(kind: TransportErrorKind) -> Self {
        match kind {
            TransportErrorKind::Connect => Self::Connect,
            TransportErrorKind::Tls => Self::Tls,
            TransportErrorKind::Timeout => Self::Timeout,
            TransportErrorKind::Cut => Self::Cut,
            TransportErrorKind::HeadTooLarge => Self::HeadTooLarge,
            // The size is checked by the client, not by the transport.
            TransportErrorKind::TooLarge(_) | TransportErrorKind::Other => Self::Other,
        }
    }

    pub(super) fn kind(self) -> TransportErrorKind {
        match self {
            Self::Connect => TransportErrorKind::Connect,
            Self::Tls => TransportErrorKind::Tls,
            // The usual reason to abandon a call is that it took too long.
            Self::Timeout | Self::Abandoned => TransportErrorKind::Timeout,
            Self::Cut => TransportErrorKind::Cut,
            Self::HeadTooLarge => TransportErrorKind::HeadTooLarge,
            Self::Other => TransportErrorKind::Other,
        }
    }
}

impl Content {
    /// Returns these bytes as a body; `None` if there are none.
    pub(super) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        match str::from_utf8(bytes) {
            _ if bytes.is_empty() => None,
            Ok(text) if !text.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) => {
                Some(Self::Text(text.to_owned()))
            }
            _ => Some(Self::Base64(BASE64_STANDARD.encode(bytes))),
        }
    }

    fn bytes(&self) -> Result<Bytes, String> {
        match self {
            Self::Json(json) => Ok(Bytes::from(json.get().to_owned())),
            Self::Text(text) => Ok(Bytes::from(text.clone())),
            Self::Base64(text) => {
                let decoded = BASE64_STANDARD.decode(text);
                decoded.map(Bytes::from).map_err(|error| format!("`base64` is not base64 ({error})"))
            }
        }
    }

    /// Returns the bytes of a body that may be absent.
    pub(super) fn all(content: Option<&Self>) -> Result<Bytes, String> {
        content.map_or_else(|| Ok(Bytes::new()), Self::bytes)
    }
}

/// Returns the headers as they are written in a line.
pub(super) fn written<'h>(headers: impl Iterator<Item = (&'h HeaderName, String)>) -> Headers {
    let mut written = Headers::new();
    for (name, value) in headers {
        let entry = match written.remove(name.as_str()) {
            None => HeaderEntry::One(value),
            Some(HeaderEntry::One(first)) => HeaderEntry::Several(vec![first, value]),
            Some(HeaderEntry::Several(mut values)) => {
                values.push(value);
                HeaderEntry::Several(values)
            }
        };
        written.insert(name.to_string(), entry);
    }
    written
}

/// Returns the headers of a line.
fn read(headers: &Headers) -> Result<HeaderMap, String> {
    let mut read = HeaderMap::new();
    for (name, entry) in headers {
        let header =
            HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("`{name}` is not the name of a header"))?;
        let values = match entry {
            HeaderEntry::One(value) => std::slice::from_ref(value),
            HeaderEntry::Several(values) => values,
        };
        for value in values {
            let value =
                HeaderValue::from_str(value).map_err(|_| format!("the value of the header `{name}` is not valid"))?;
            read.append(&header, value);
        }
    }
    Ok(read)
}

impl RequestEntry {
    /// Returns the request of a line, without its origin, since a recording can be played back in place of any server.
    pub(super) fn request(&self) -> Result<Request<Bytes>, String> {
        let mut request = Request::new(Content::all(self.body.as_ref())?);
        *request.method_mut() =
            Method::from_bytes(self.method.as_bytes()).map_err(|_| format!("`{}` is not a method", self.method))?;
        let rest = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        let target = rest.find(['/', '?']).map_or("", |start| &rest[start..]);
        let slash = if target.starts_with('/') { "" } else { "/" };
        *request.uri_mut() = format!("{slash}{target}").parse().map_err(|_| format!("`{}` is not a URL", self.url))?;
        *request.headers_mut() = read(&self.headers)?;
        Ok(request)
    }
}

/// The response of a line.
#[derive(Clone)]
pub(super) struct Played {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) is_cut: bool,
}

impl ResponseEntry {
    /// Returns the response of a line.
    pub(super) fn response(&self) -> Result<Played, String> {
        let status = StatusCode::from_u16(self.status).map_err(|_| format!("{} is not a status", self.status))?;
        let body = Content::all(self.body.as_ref())?;
        Ok(Played { status, headers: read(&self.headers)?, body, is_cut: self.cut })
    }
}

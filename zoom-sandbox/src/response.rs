//! Responses and their bodies, which may be generated while they are being sent.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::{
    HeaderName, HeaderValue, StatusCode,
    header::{CONTENT_TYPE, HeaderMap},
};
use http_body::{Frame, SizeHint};
use serde_json::Value;

use crate::recording_file::RecordingFile;

/// The maximum number of bytes in one frame of a body.
const FRAME: u64 = 64 * 1024;

/// A response that is about to be sent.
pub(crate) type Response = http::Response<Body>;

/// Returns a JSON response.
pub(crate) fn json(status: StatusCode, value: &Value) -> Response {
    with_type(status, "application/json", Bytes::from(value.to_string()))
}

/// Returns a 204 response.
pub(crate) fn no_content() -> Response {
    let mut response = Response::new(Body::from_bytes(Bytes::new()));
    *response.status_mut() = StatusCode::NO_CONTENT;
    response
}

/// Returns a response with a content type.
pub(crate) fn with_type(status: StatusCode, content_type: &'static str, body: Bytes) -> Response {
    let mut response = Response::new(Body::from_bytes(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}

/// Returns a response with these parts.
pub(crate) fn of_parts(status: StatusCode, headers: HeaderMap, body: Bytes) -> Response {
    let mut response = Response::new(Body::from_bytes(body));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// Sets a header. Drops a value that is not allowed in a header.
pub(crate) fn set_header(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}

/// The body of a response.
pub(crate) struct Body {
    content: Content,
    position: u64,
    end: u64,
    /// The position at which the connection is cut; `u64::MAX` if it is not cut.
    cut_at: u64,
}

enum Content {
    Bytes(Bytes),
    File(RecordingFile),
}

impl Body {
    fn from_bytes(bytes: Bytes) -> Self {
        let end = bytes.len() as u64;
        Self { content: Content::Bytes(bytes), position: 0, end, cut_at: u64::MAX }
    }

    /// Sends the bytes of a file from `start` up to, but not including, `end`.
    pub(crate) fn from_file(file: RecordingFile, start: u64, end: u64) -> Self {
        Self { content: Content::File(file), position: start, end, cut_at: u64::MAX }
    }

    /// Returns whether nothing is left to send.
    pub(crate) fn is_empty(&self) -> bool {
        self.position == self.end
    }

    /// Cuts the connection in the middle of the body.
    pub(crate) fn cut(&mut self) {
        self.cut_at = self.position.midpoint(self.end);
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let this = self.get_mut();
        if this.position == this.end {
            return Poll::Ready(None);
        }
        let end = this.end.min(this.cut_at).min(this.position + FRAME);
        if this.position == end {
            return Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())));
        }
        let frame = match &mut this.content {
            // `end` never exceeds the length of the bytes, so the split is in range.
            Content::Bytes(bytes) => bytes.split_to(usize::try_from(end - this.position).unwrap_or(bytes.len())),
            Content::File(file) => file.bytes(this.position, end),
        };
        this.position = end;
        Poll::Ready(Some(Ok(Frame::data(frame))))
    }

    fn is_end_stream(&self) -> bool {
        self.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.end - self.position)
    }
}

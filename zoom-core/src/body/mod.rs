//! The body of a request or a response: empty, bytes in memory, or a stream. A [`FilePart`] is a file to send.
//!
//! # Examples
//!
//! ```
//! use zoom_core::body::Body;
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), zoom_core::body::CollectError> {
//! let body = Body::from(r#"{"topic":"Plans"}"#);
//! assert_eq!(body.as_bytes().map(|bytes| bytes.len()), Some(17));
//!
//! let bytes = body.collect(1024).await?;
//! assert_eq!(bytes, r#"{"topic":"Plans"}"#);
//! # Ok(())
//! # }
//! ```

mod error;
pub(crate) mod file_part;
pub(crate) mod stream;

use std::{
    fmt,
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use pin_project_lite::pin_project;

pub use self::{
    error::{BoxError, CollectError},
    file_part::{FilePart, FileParts},
};

use self::stream::Pieces;

pub use crate::json_text::read as read_json;

/// A body that is read while it is sent or received.
trait Source: HttpBody<Data = Bytes, Error = BoxError> + Send {
    /// Returns the same body, to be read again from the start, or `None` if it can be read only once.
    fn restarted(&self) -> Option<Body>;
}

impl Source for Pieces {
    fn restarted(&self) -> Option<Body> {
        Self::restarted(self).map(Body::pieces)
    }
}

pin_project! {
    /// A transport's stream, with boxed errors.
    struct BoxedErrors<B> {
        #[pin]
        body: B,
    }
}

impl<B> HttpBody for BoxedErrors<B>
where
    B: HttpBody<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.project().body.poll_frame(context).map_err(Into::into)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl<B> Source for BoxedErrors<B>
where
    Self: HttpBody<Data = Bytes, Error = BoxError> + Send,
{
    fn restarted(&self) -> Option<Body> {
        None
    }
}

type Stream = Pin<Box<dyn Source>>;

/// The body of a request or a response.
///
/// # Examples
///
/// ```
/// use zoom_core::body::Body;
///
/// assert_eq!(Body::from("text").as_bytes().map(|bytes| bytes.len()), Some(4));
/// assert_eq!(Body::empty().as_bytes().map(|bytes| bytes.len()), Some(0));
/// ```
pub struct Body(Inner);

enum Inner {
    Bytes(Bytes),
    /// The lock makes the body `Sync` even if its stream isn't. It is never contended: polling needs `&mut`.
    Stream(Mutex<Stream>),
}

impl Body {
    /// Creates an empty body.
    #[must_use]
    pub const fn empty() -> Self {
        Self(Inner::Bytes(Bytes::new()))
    }

    /// Creates a body that is read from a stream. It can be sent only once: [`try_clone`](Self::try_clone) returns
    /// `None`, so the request is not retried.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::body::Body;
    ///
    /// let body = Body::stream(http_body_util::Full::new(bytes::Bytes::from("text")));
    /// assert!(body.as_bytes().is_none() && body.try_clone().is_none());
    /// ```
    #[must_use]
    pub fn stream<B>(body: B) -> Self
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        Self(Inner::Stream(Mutex::new(Box::pin(BoxedErrors { body }))))
    }

    /// Creates a body of bytes and files.
    pub(crate) fn pieces(pieces: Pieces) -> Self {
        Self(Inner::Stream(Mutex::new(Box::pin(pieces))))
    }

    /// Returns a copy of the body to send again, or `None` if the body can be read only once.
    #[must_use]
    pub fn try_clone(&self) -> Option<Self> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(Self(Inner::Bytes(bytes.clone()))),
            Inner::Stream(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).restarted(),
        }
    }

    /// Returns the bytes, or `None` if the body is a stream.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(bytes),
            Inner::Stream(_) => None,
        }
    }

    /// Reads the body to its end, up to `limit` bytes.
    ///
    /// A body whose size hint exceeds the limit is not read at all. A body that arrives as a single frame is not
    /// copied.
    ///
    /// # Errors
    ///
    /// [`CollectError`] if the body is longer than the limit or if the transport's stream fails.
    pub async fn collect(self, limit: u64) -> Result<Bytes, CollectError> {
        let mut stream = match self.0 {
            Inner::Bytes(bytes) if bytes.len() as u64 > limit => return Err(CollectError::TooLarge),
            Inner::Bytes(bytes) => return Ok(bytes),
            Inner::Stream(stream) => stream.into_inner().unwrap_or_else(PoisonError::into_inner),
        };
        if stream.size_hint().lower() > limit {
            return Err(CollectError::TooLarge);
        }
        let mut first = Bytes::new();
        let mut all = Vec::new();
        // A stream that reports its end is not polled again.
        while !stream.is_end_stream() {
            let Some(frame) = std::future::poll_fn(|context| stream.as_mut().poll_frame(context)).await else { break };
            let Ok(piece) = frame.map_err(CollectError::Stream)?.into_data() else { continue };
            if (first.len() + all.len() + piece.len()) as u64 > limit {
                return Err(CollectError::TooLarge);
            }
            if first.is_empty() && all.is_empty() {
                first = piece;
            } else {
                all.extend_from_slice(&std::mem::take(&mut first));
                all.extend_from_slice(&piece);
            }
        }
        Ok(if all.is_empty() { first } else { all.into() })
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Inner::Bytes(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Inner::Bytes(bytes.into()))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self(Inner::Bytes(text.into()))
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Self(Inner::Bytes(Bytes::from_static(text.as_bytes())))
    }
}

impl fmt::Debug for Body {
    /// Shows only the length: a body may contain private data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Bytes(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Inner::Stream(_) => f.write_str("Body(stream)"),
        }
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.get_mut().0 {
            Inner::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Inner::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Inner::Stream(stream) => {
                stream.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut().poll_frame(context)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(&self.0, Inner::Bytes(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Inner::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Inner::Stream(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).size_hint(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_as_small_as_bytes() {
        // Requests are moved often, and moving 256 bytes is cheaper than moving 264.
        assert_eq!(size_of::<Body>(), size_of::<Bytes>());
        assert!(size_of::<http::Request<Body>>() <= 256);
    }
}

//! The body of a request or an answer: none, bytes in memory, or a stream.

use std::{
    error::Error as StdError,
    fmt,
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use http_body_util::{BodyExt as _, combinators::MapErr};

use crate::pieces::Pieces;

/// The error of a transport's stream.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// What is read while it is sent or received.
trait Source: HttpBody<Data = Bytes, Error = BoxError> + Send {
    /// The same from its beginning, unless it can be read only once.
    fn again(&self) -> Option<Body>;
}

impl Source for Pieces {
    fn again(&self) -> Option<Body> {
        Self::again(self).map(Body::pieces)
    }
}

impl<B, F> Source for MapErr<B, F>
where
    Self: HttpBody<Data = Bytes, Error = BoxError> + Send,
{
    fn again(&self) -> Option<Body> {
        None
    }
}

type Stream = Pin<Box<dyn Source>>;

/// The body of a request or an answer.
///
/// # Examples
///
/// ```
/// use zoom_core::Body;
///
/// assert_eq!(Body::from("text").as_bytes().map(|bytes| bytes.len()), Some(4));
/// assert_eq!(Body::empty().as_bytes().map(|bytes| bytes.len()), Some(0));
/// ```
pub struct Body(Inner);

enum Inner {
    Bytes(Bytes),
    /// A lock that is never taken: polling needs `&mut`. It makes the body `Sync`, as its stream need not be.
    Stream(Mutex<Stream>),
}

impl Body {
    /// No body.
    #[must_use]
    pub const fn empty() -> Self {
        Self(Inner::Bytes(Bytes::new()))
    }

    /// A body that arrives in pieces.
    #[must_use]
    pub fn stream<B>(body: B) -> Self
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        Self(Inner::Stream(Mutex::new(Box::pin(body.map_err(Into::into)))))
    }

    /// Bytes and files.
    pub(crate) fn pieces(pieces: Pieces) -> Self {
        Self(Inner::Stream(Mutex::new(Box::pin(pieces))))
    }

    /// The same body once more, to be sent again; `None` if it can be read only once.
    #[must_use]
    pub fn try_clone(&self) -> Option<Self> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(Self(Inner::Bytes(bytes.clone()))),
            Inner::Stream(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).again(),
        }
    }

    /// The bytes, if all of them are in memory.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(bytes),
            Inner::Stream(_) => None,
        }
    }

    /// Reads the body to its end, unless it has more than `limit` bytes.
    ///
    /// A body that says beforehand that it is longer is not read at all. One that comes in one piece is not copied.
    ///
    /// # Errors
    ///
    /// [`CollectError`] if it is too long or if the transport's stream fails.
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
        // The frame after the last is not asked for where it is known which one is the last.
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

/// Why a body could not be read to its end.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CollectError {
    /// It is longer than the limit.
    #[error("the body is longer than the limit")]
    TooLarge,
    /// The transport failed.
    #[error("the body's stream failed")]
    Stream(#[source] BoxError),
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
    /// Shows the length only: a body may hold what nobody else may see.
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
    fn a_body_takes_no_more_room_than_bytes() {
        // It is moved often: a request of 256 bytes costs less to move than one of 264.
        assert_eq!(size_of::<Body>(), size_of::<Bytes>());
        assert!(size_of::<http::Request<Body>>() <= 256);
    }
}

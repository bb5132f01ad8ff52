//! A body that is copied while it passes through.

use std::{
    mem,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};

use crate::body::{Body, BoxError};

/// The part of a body that has passed through.
pub(super) struct Passed {
    pub(super) bytes: Bytes,
    /// Whether there would have been more: the body failed, or was not read to its end.
    pub(super) is_cut: bool,
}

type OnEnd = Box<dyn FnOnce(Passed) + Send>;

/// A body whose bytes are passed to a function once it has ended or is dropped.
pub(super) struct Copied {
    body: Body,
    bytes: Vec<u8>,
    on_end: Option<OnEnd>,
}

impl Copied {
    /// Copies a body. A body that is in memory is not wrapped.
    pub(super) fn body(body: Body, on_end: impl FnOnce(Passed) + Send + 'static) -> Body {
        match body.as_bytes() {
            Some(bytes) => {
                on_end(Passed { bytes: bytes.clone(), is_cut: false });
                body
            }
            None => Body::stream(Self { body, bytes: Vec::new(), on_end: Some(Box::new(on_end)) }),
        }
    }

    fn end(&mut self, is_cut: bool) {
        if let Some(on_end) = self.on_end.take() {
            on_end(Passed { bytes: mem::take(&mut self.bytes).into(), is_cut });
        }
    }
}

impl HttpBody for Copied {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let copied = self.get_mut();
        let frame = ready!(Pin::new(&mut copied.body).poll_frame(context));
        match &frame {
            Some(Ok(frame)) => {
                copied.bytes.extend_from_slice(frame.data_ref().map_or(&[], |data| data));
                // A reader that knows the length does not poll again.
                if copied.body.is_end_stream() {
                    copied.end(false);
                }
            }
            Some(Err(_)) => copied.end(true),
            None => copied.end(false),
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Copied {
    fn drop(&mut self) {
        // A body of known length may have been read to its end without being polled again.
        let is_cut = self.body.size_hint().exact() != Some(0);
        self.end(is_cut);
    }
}

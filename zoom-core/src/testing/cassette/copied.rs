//! A body that is copied while it passes through.

use std::{
    mem,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};

use crate::body::{Body, BoxError};

/// What has passed of a body.
pub(super) struct Passed {
    pub(super) bytes: Bytes,
    /// Whether there would have been more: the body failed, or nobody read on.
    pub(super) is_cut: bool,
}

type OnEnd = Box<dyn FnOnce(Passed) + Send>;

/// A body whose bytes are handed to a function once it has ended, or once it is dropped.
pub(super) struct Copied {
    body: Body,
    bytes: Vec<u8>,
    on_end: Option<OnEnd>,
}

impl Copied {
    /// Copies a body. One that is in memory is not wrapped.
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
                // Whoever knows the length does not read on.
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
        // A body whose length is known may have been read to its end without being asked for more.
        let is_cut = self.body.size_hint().exact() != Some(0);
        self.end(is_cut);
    }
}

//! The body of a request, which is read up to a limit, and the body of a response.

use std::{
    convert::Infallible,
    mem,
    pin::{Pin, pin},
    task::{Context, Poll},
};

use bytes::{Buf, BufMut, Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt as _;

use super::outcome::Outcome;

/// Reads a body of at most `limit` bytes. A body that arrives in a single frame is not copied.
pub(super) async fn read<B: Body>(body: B, limit: usize) -> Result<Bytes, Outcome> {
    if body.size_hint().lower() > limit as u64 {
        return Err(Outcome::TooLarge);
    }
    let mut body = pin!(body);
    let (mut whole, mut pieces) = (Bytes::new(), BytesMut::new());
    while let Some(frame) = body.frame().await {
        // Trailers are not signed, and are ignored.
        let Ok(mut piece) = frame.map_err(|_| Outcome::CutOff)?.into_data() else { continue };
        if piece.remaining() > limit - whole.len() - pieces.len() {
            return Err(Outcome::TooLarge);
        }
        if whole.is_empty() && pieces.is_empty() {
            whole = piece.copy_to_bytes(piece.remaining());
            continue;
        }
        pieces.put(mem::take(&mut whole));
        pieces.put(piece);
    }
    Ok(if pieces.is_empty() { whole } else { pieces.freeze() })
}

/// The body of a response: empty, except in response to `endpoint.url_validation`.
#[derive(Debug, Default)]
pub struct ResponseBody(Bytes);

impl ResponseBody {
    pub(super) fn new(text: String) -> Self {
        Self(text.into())
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let bytes = mem::take(&mut self.0);
        Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.len() as u64)
    }
}

//! Bytes as they are as the body.

use bytes::Bytes;
use http::HeaderValue;

use super::{
    RequestEncoder,
    body::{BodyWriter, Raw},
};
use crate::{
    body::Body,
    file_part::FilePart,
    pieces::{Piece, Pieces},
};

/// A value whose bytes are a body as they are: `#[body(content_type = "…")]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be sent as it is",
    label = "neither bytes, text nor a `FilePart`",
    note = "write `Bytes`, `Vec<u8>`, `String` or `FilePart` as the field's type, or `#[body]` to send JSON"
)]
pub trait RawBody {
    /// The bytes, if they are in memory.
    fn to_bytes(&self) -> Option<Bytes>;

    /// The file, if they are one.
    fn as_file(&self) -> Option<&FilePart> {
        None
    }
}

impl RawBody for Bytes {
    fn to_bytes(&self) -> Option<Bytes> {
        Some(self.clone())
    }
}

macro_rules! raw_bodies {
    ($($bytes:ty),*) => {$(
        impl RawBody for $bytes {
            fn to_bytes(&self) -> Option<Bytes> {
                let bytes: &[u8] = self.as_ref();
                Some(Bytes::copy_from_slice(bytes))
            }
        }
    )*};
}

raw_bodies!(Vec<u8>, String, &str, &[u8]);

impl RawBody for FilePart {
    fn to_bytes(&self) -> Option<Bytes> {
        None
    }

    fn as_file(&self) -> Option<&FilePart> {
        Some(self)
    }
}

impl RequestEncoder<'_> {
    /// Sends bytes as they are as the whole body.
    ///
    /// It is refused by `name` if it is a reader that was sent already.
    pub fn raw_body(&mut self, name: &str, content_type: &str, value: &dyn RawBody) {
        let Ok(content_type) = HeaderValue::from_str(content_type) else {
            return self.refuse(name, "has a content type that is none: write it as in `application/pdf`");
        };
        let (body, file) = match value.as_file() {
            Some(file) if !self.may_be_sent(name, file) => return,
            Some(file) => (Body::pieces(Pieces::new(vec![Piece::File(file.source().clone())])), Some(file.clone())),
            None => (value.to_bytes().unwrap_or_default().into(), None),
        };
        self.body = BodyWriter::Raw(Box::new(Raw { body, content_type, file }));
    }

    /// Sends bytes as they are as the whole body, or no body if there is no value.
    pub fn optional_raw_body<T: RawBody>(&mut self, name: &str, content_type: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.raw_body(name, content_type, value);
        }
    }
}

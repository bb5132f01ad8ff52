//! Unencoded bytes as the body.

use bytes::Bytes;
use http::HeaderValue;

use super::{
    body_writer::{BodyWriter, Raw},
    encoder::RequestEncoder,
};
use crate::body::{
    Body,
    file_part::FilePart,
    stream::{Piece, Pieces},
};

mod sealed {
    pub trait Sealed {}
}

/// A value whose bytes are the whole body: `#[body(content_type = "…")]`.
///
/// This trait is sealed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be the bytes of a body",
    label = "neither bytes nor text nor a `FilePart`",
    note = "write `Bytes`, `Vec<u8>`, `String` or `FilePart` as the field's type, or `#[body]` to send JSON"
)]
pub trait RawBody: sealed::Sealed {
    /// Returns the bytes, or `None` if the value is a file.
    fn to_bytes(&self) -> Option<Bytes>;

    /// Returns the file, or `None` if the value is not a file.
    fn as_file(&self) -> Option<&FilePart> {
        None
    }
}

impl sealed::Sealed for Bytes {}

impl RawBody for Bytes {
    fn to_bytes(&self) -> Option<Bytes> {
        Some(self.clone())
    }
}

macro_rules! raw_bodies {
    ($($bytes:ty),*) => {$(
        impl sealed::Sealed for $bytes {}

        impl RawBody for $bytes {
            fn to_bytes(&self) -> Option<Bytes> {
                let bytes: &[u8] = self.as_ref();
                Some(Bytes::copy_from_slice(bytes))
            }
        }
    )*};
}

raw_bodies!(Vec<u8>, String, &str, &[u8]);

impl sealed::Sealed for FilePart {}

impl RawBody for FilePart {
    fn to_bytes(&self) -> Option<Bytes> {
        None
    }

    fn as_file(&self) -> Option<&FilePart> {
        Some(self)
    }
}

impl RequestEncoder<'_> {
    /// Sends unencoded bytes as the whole body.
    ///
    /// Rejects the parameter if it is a reader that has already been sent.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{encode::RequestEncoder, BaseUrl};
    ///
    /// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
    /// let mut request = RequestEncoder::new(&base);
    /// request.path("/notes");
    /// request.raw_body("text", "text/plain", &"Hello.");
    /// let request = request.finish()?;
    /// assert_eq!(request.headers()["content-type"], "text/plain");
    /// assert_eq!(request.body().as_bytes().unwrap(), "Hello.");
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn raw_body(&mut self, name: &str, content_type: &str, value: &dyn RawBody) {
        let Ok(content_type) = HeaderValue::from_str(content_type) else {
            return self.reject(name, "has an invalid content type: write one such as `application/pdf`");
        };
        let (body, file) = match value.as_file() {
            Some(file) if !self.check_file(name, file) => return,
            Some(file) => (Body::pieces(Pieces::new(vec![Piece::File(file.source().clone())])), Some(file.clone())),
            None => (value.to_bytes().unwrap_or_default().into(), None),
        };
        self.body = BodyWriter::Raw(Box::new(Raw { body, content_type, file }));
    }

    /// Sends unencoded bytes as the whole body if there is a value. Otherwise, no body is sent.
    pub fn optional_raw_body<T: RawBody>(&mut self, name: &str, content_type: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.raw_body(name, content_type, value);
        }
    }
}

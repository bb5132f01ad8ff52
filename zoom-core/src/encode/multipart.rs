//! A multipart body: text parts and files, each with a name (RFC 7578).

use http::HeaderValue;

use super::{
    body_writer::BodyWriter,
    encoder::RequestEncoder,
    param::{Escape, ParamSink, ParamValues, ParamWriter},
    part::{Content, Part},
};
use crate::body::file_part::{FilePart, FileParts};

impl RequestEncoder<'_> {
    /// Begins a multipart body.
    pub fn multipart(&mut self) {
        self.body = BodyWriter::Multipart(Vec::new());
    }

    /// Adds a text part for each value.
    ///
    /// Rejects the parameter if one of its values can't be sent.
    pub fn part(&mut self, name: &str, values: &dyn ParamValues) {
        values.write_params(&mut ParamSink::new(&mut |value| {
            let mut text = String::new();
            value.write_param(&mut ParamWriter::new(&mut text, Escape::Plain, name, &mut self.rejected));
            self.add_part(name, Content::Text(text));
        }));
    }

    /// Adds a part for each file.
    ///
    /// Rejects the parameter if a file has no name, if its name or content type contains a control character, or if its
    /// reader has already been sent.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{encode::RequestEncoder, BaseUrl, FilePart};
    ///
    /// let base = BaseUrl::parse("https://fileapi.zoom.us/v2")?;
    /// let mut request = RequestEncoder::new(&base);
    /// request.path("/files");
    /// request.multipart();
    /// request.part("caption", &"Our team");
    /// request.file_part("file", &FilePart::bytes("team.png", vec![0x89, b'P', b'N', b'G']));
    /// let request = request.finish()?;
    /// assert!(request.headers()["content-type"].to_str().unwrap().starts_with("multipart/form-data; boundary="));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn file_part(&mut self, name: &str, files: &dyn FileParts) {
        files.each(&mut |file| {
            if self.check_file(name, file) {
                self.add_part(name, Content::File(file.clone()));
            }
        });
    }

    /// Rejects a file that would break the headers of its part, or whose reader has already been sent.
    pub(super) fn check_file(&mut self, name: &str, file: &FilePart) -> bool {
        if file.name().is_empty() {
            self.reject(name, "has a file without a name: call `.file_name(\"…\")`");
        } else if let Some(c) = file.name().chars().find(|c| c.is_control()) {
            self.reject(name, format!("has a file with {c:?} in its name: call `.file_name(\"…\")` with another name"));
        } else if HeaderValue::from_str(file.mime_type()).is_err() {
            self.reject(name, "has a file with an invalid content type: write one such as `image/png`");
        } else if file.is_spent() {
            self.reject(name, "has a reader that was already sent: create a new `FilePart`");
        } else {
            return true;
        }
        false
    }

    fn add_part(&mut self, name: &str, content: Content) {
        if !matches!(self.body, BodyWriter::Multipart(_)) {
            self.multipart();
        }
        if let BodyWriter::Multipart(parts) = &mut self.body {
            parts.push(Part { name: name.to_owned(), content });
        }
    }
}

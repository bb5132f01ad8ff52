//! A multipart body: text parts and files, each under its name (RFC 7578).

use std::fmt::Write as _;

use bytes::Bytes;
use http::HeaderValue;

use super::{RequestEncoder, body::BodyWriter};
use crate::{
    body::Body,
    file_part::{FilePart, FileParts},
    param::{Escape, ParamSink, ParamValues, ParamWriter},
    pieces::{Piece, Pieces},
    random,
};

/// A part as it was given, which is all that a `curl` line needs.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) content: Content,
}

#[derive(Clone, Debug)]
pub(crate) enum Content {
    Text(String),
    File(FilePart),
}

impl RequestEncoder<'_> {
    /// Begins a multipart body.
    pub fn multipart(&mut self) {
        self.body = BodyWriter::Multipart(Vec::new());
    }

    /// Adds a text part for each of its values.
    ///
    /// It is refused by `name` if a value refuses to be a parameter.
    pub fn part(&mut self, name: &str, values: &dyn ParamValues) {
        values.write_params(&mut ParamSink::new(&mut |value| {
            let mut text = String::new();
            value.write_param(&mut ParamWriter::new(&mut text, Escape::Plain, name, &mut self.refused));
            self.add_part(name, Content::Text(text));
        }));
    }

    /// Adds a part for each of its files.
    ///
    /// It is refused by `name` if a file's name or content type holds a control character, or if its reader was sent
    /// already.
    pub fn file_part(&mut self, name: &str, files: &dyn FileParts) {
        files.each(&mut |file| {
            if self.may_be_sent(name, file) {
                self.add_part(name, Content::File(file.clone()));
            }
        });
    }

    /// Refuses a file that would break out of its part's headers, or that is gone.
    pub(super) fn may_be_sent(&mut self, name: &str, file: &FilePart) -> bool {
        if file.name().is_empty() {
            self.refuse(name, "has a file without a name: call `.file_name(\"…\")`");
        } else if let Some(c) = file.name().chars().find(|c| c.is_control()) {
            self.refuse(name, format!("has a file with {c:?} in its name: call `.file_name(\"…\")` with another"));
        } else if HeaderValue::from_str(file.mime_type()).is_err() {
            self.refuse(name, "has a file whose content type is none: write it as in `image/png`");
        } else if file.is_spent() {
            self.refuse(name, "has a reader that was sent already: make a new `FilePart`");
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

/// The body that holds the parts, and its content type, which tells their boundary.
pub(super) fn body(parts: &[Part]) -> (Body, String) {
    let boundary = random::token();
    // Text can always be written to memory.
    let mut text = String::new();
    let mut pieces = Vec::new();
    for Part { name, content } in parts {
        _ = write!(text, "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(name));
        match content {
            Content::Text(value) => {
                text.push_str("\r\n\r\n");
                text.push_str(value);
            }
            Content::File(file) => {
                let (name, content_type) = (quoted(file.name()), file.mime_type());
                _ = write!(text, "; filename=\"{name}\"\r\nContent-Type: {content_type}\r\n\r\n");
                pieces.push(Piece::Bytes(Bytes::from(std::mem::take(&mut text))));
                pieces.push(Piece::File(file.source().clone()));
            }
        }
        text.push_str("\r\n");
    }
    _ = write!(text, "--{boundary}--\r\n");
    let content_type = format!("multipart/form-data; boundary={boundary}");
    if pieces.is_empty() {
        return (Body::from(text), content_type);
    }
    pieces.push(Piece::Bytes(Bytes::from(text)));
    (Body::pieces(Pieces::new(pieces)), content_type)
}

/// A name between quotes, escaped as browsers do (WHATWG, "multipart/form-data encoding algorithm").
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

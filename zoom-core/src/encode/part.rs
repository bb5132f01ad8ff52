//! The parts of a multipart body, and how they are assembled (RFC 7578).

use std::fmt::Write as _;

use bytes::Bytes;

use crate::{
    body::{
        Body,
        file_part::FilePart,
        stream::{Piece, Pieces},
    },
    random,
};

/// A part as declared, from which a `curl` command can also be written.
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

/// Returns the body with the parts, and its content type with their boundary.
pub(super) fn body(parts: &[Part]) -> (Body, String) {
    let boundary = random::token();
    // Writing text to memory can't fail.
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

/// Escapes a name in quotes as browsers do (WHATWG, "multipart/form-data encoding algorithm").
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

//! The body of a request while it is being written.

use http::{HeaderMap, HeaderValue, header::CONTENT_TYPE};

use super::part::{self, Part};
use crate::body::{Body, file_part::FilePart};

/// The part of the body that has been written so far.
#[derive(Debug, Default)]
pub(super) enum BodyWriter {
    #[default]
    None,
    /// An object without its closing brace.
    Object(Vec<u8>),
    Whole(Vec<u8>),
    /// The pairs of a form.
    Form(String),
    Multipart(Vec<Part>),
    /// Unencoded bytes. Boxed, because this variant is rare and the writer is moved often.
    Raw(Box<Raw>),
}

#[derive(Debug)]
pub(super) struct Raw {
    pub(super) body: Body,
    pub(super) content_type: HeaderValue,
    /// The file from which the bytes come, if any.
    pub(super) file: Option<FilePart>,
}

/// The files from which a body was created, for the `curl` command, which can't find them in the body's bytes.
#[derive(Debug)]
pub(crate) enum Files {
    Parts(Vec<Part>),
    Whole(FilePart),
}

impl BodyWriter {
    pub(super) fn finish(self, headers: &mut HeaderMap) -> (Body, Option<Box<Files>>) {
        let json = match self {
            Self::None => return (Body::empty(), None),
            Self::Object(mut json) => {
                json.push(b'}');
                json
            }
            Self::Whole(json) => json,
            Self::Form(form) => {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
                return (Body::from(form), None);
            }
            Self::Multipart(parts) => {
                let (body, content_type) = part::body(&parts);
                // The boundary consists of letters and digits, so this never fails.
                if let Ok(content_type) = HeaderValue::try_from(content_type) {
                    headers.insert(CONTENT_TYPE, content_type);
                }
                return (body, Some(Box::new(Files::Parts(parts))));
            }
            Self::Raw(raw) => {
                headers.insert(CONTENT_TYPE, raw.content_type);
                return (raw.body, raw.file.map(|file| Box::new(Files::Whole(file))));
            }
        };
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        (Body::from(json), None)
    }
}

//! Recognizes the kind of a document and reads it.

use std::{fs, path::Path};

use serde::{
    Deserialize,
    de::{Error as _, IgnoredAny},
};

use super::{
    document::Document,
    postman::{Collection, Item},
};
use crate::error::Error;

/// The members that distinguish the kinds of documents.
#[derive(Deserialize)]
struct Probe {
    openapi: Option<IgnoredAny>,
    item: Option<IgnoredAny>,
    request: Option<IgnoredAny>,
}

impl Document {
    /// Reads a document from a file: OpenAPI 3.0 or 3.1, or a Postman collection or item of version 2.1.
    ///
    /// # Errors
    ///
    /// Returns [`Error`] if the file cannot be read or is neither.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let unreadable = |source| Error::Read { path: path.to_owned(), source };
        let text = fs::read_to_string(path).map_err(unreadable)?;
        Self::parse(&text).map_err(|source| Error::Parse { path: path.to_owned(), source })
    }

    /// Parses a document: OpenAPI 3.0 or 3.1, or a Postman collection or item of version 2.1.
    ///
    /// # Errors
    ///
    /// Returns serde's error if the text is not JSON, or is neither an OpenAPI document nor a Postman collection or item.
    ///
    /// # Examples
    ///
    /// ```
    /// let document = zoom_codegen::Document::parse(r#"{"openapi":"3.1.0","paths":{"/users":{"get":{}}}}"#)?;
    /// assert_eq!(document.operations().count(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        match serde_json::from_str(text)? {
            Probe { openapi: Some(_), .. } => serde_json::from_str(text),
            Probe { item: Some(_), .. } => serde_json::from_str::<Collection>(text).map(Self::from),
            Probe { request: Some(_), .. } => serde_json::from_str::<Item>(text).map(Self::from),
            Probe { .. } => Err(serde_json::Error::custom("the document has no `openapi`, `item` or `request` member")),
        }
    }
}

//! Recognizes the kind of a document and reads it.

use std::{fs, path::Path};

use super::{
    document::Document,
    kinds::{self, Rule},
    node::Node,
    openapi, postman,
};
use crate::error::{Error, ParseError};

impl Document {
    /// Reads a document from a file: OpenAPI 3.0 or 3.1, Swagger 2.0, or a version 2 Postman collection or item.
    ///
    /// # Errors
    ///
    /// Returns [`Error`] if the file cannot be read, or is not a document of one of these kinds.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let unreadable = |source| Error::Read { path: path.to_owned(), source };
        let text = fs::read_to_string(path).map_err(unreadable)?;
        Self::parse(&text).map_err(|source| Error::Parse { path: path.to_owned(), source })
    }

    /// Parses a document in JSON or YAML: OpenAPI 3.0 or 3.1, Swagger 2.0, or a version 2 Postman collection or item.
    /// Irregular parts are read as far as possible, and noted in the [`Report`](crate::Report) of the document's
    /// declarations.
    ///
    /// # Errors
    ///
    /// Returns [`ParseError`], with the location in the document, if the text is neither JSON nor YAML, or is not a
    /// document of one of these kinds.
    ///
    /// # Examples
    ///
    /// ```
    /// let document = zoom_codegen::Document::parse(r#"{"openapi":"3.1.0","paths":{"/users":{"get":{}}}}"#)?;
    /// assert_eq!(document.operations().count(), 1);
    /// # Ok::<(), zoom_codegen::ParseError>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let root = Node::parse(text)?;
        let has = |name: &str| !root.get(name).is_null();
        if !matches!(root, Node::Map(_)) {
            return Err(ParseError::at("", format!("the document is {}, not an object", root.kind())));
        }
        if has("openapi") || has("swagger") {
            expect(&root, "/paths", "an object")?;
            return Ok(with_notes(openapi::document(&root), &root, &kinds::OPENAPI, "/paths"));
        }
        if has("item") {
            expect(&root, "/item", "a list")?;
            let document = postman::document(root.get("item").list(), "/item");
            return Ok(with_notes(document, &root, &kinds::COLLECTION, "/item"));
        }
        if has("request") {
            let document = postman::document(std::slice::from_ref(&root), "");
            return Ok(with_notes(document, &root, &kinds::POSTMAN_ITEM, "/request"));
        }
        if !root.get("collection").get("item").is_null() {
            expect(&root, "/collection/item", "a list")?;
            let document = postman::document(root.get("collection").get("item").list(), "/collection/item");
            return Ok(with_notes(document, &root, &kinds::NESTED_COLLECTION, "/collection/item"));
        }
        if has("swaggerVersion") {
            let message =
                "Swagger version 1 is not supported: convert the document to version 2.0 or to OpenAPI".to_owned();
            return Err(ParseError::at("/swaggerVersion", message));
        }
        if has("requests") {
            let message =
                "Postman collection version 1 is not supported: export the collection as version 2.1".to_owned();
            return Err(ParseError::at("/requests", message));
        }
        Err(ParseError::at("", "the document has no member `openapi`, `swagger`, `item` or `request`".to_owned()))
    }
}

/// Returns the document with a note on each value that is not of the kind that `rule` expects. If there are no such
/// values and no operations, a single note points to the place where operations are expected.
fn with_notes(mut document: Document, root: &Node, rule: &Rule, operations: &str) -> Document {
    document.notes.extend(kinds::notes(root, rule));
    if document.notes.is_empty() && document.operations().next().is_none() {
        document.notes.push((operations.to_owned(), "no operations were found, so nothing is declared".to_owned()));
    }
    document
}

/// Returns an error if the member is not of this kind.
fn expect(root: &Node, pointer: &str, kind: &str) -> Result<(), ParseError> {
    let node = root.at(pointer);
    if node.is_null() || node.kind() == kind {
        return Ok(());
    }
    Err(ParseError::at(pointer, format!("expected {kind}, found {}", node.kind())))
}

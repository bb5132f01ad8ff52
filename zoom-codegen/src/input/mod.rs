//! Reads OpenAPI, Swagger and Postman documents, and Zoom's inventory of operations.

mod document;
mod inferred;
mod inventory;
mod kinds;
mod node;
mod openapi;
mod parse;
mod postman;
mod row;
mod source;
mod url;

pub(crate) use self::document::{
    BoolOrSchema, Components, Entry, Media, Parameter, PathItem, RequestBody, Response, Schema,
};
pub use self::{document::Document, inventory::Inventory, source::Source};

/// Reads a schema from JSON.
#[cfg(test)]
pub(crate) fn schema(json: &str) -> Schema {
    node::Node::parse(json).map(|node| openapi::schema(&node)).unwrap_or_default()
}

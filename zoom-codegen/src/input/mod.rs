//! Reading documents: OpenAPI, Postman, and Zoom's inventory of operations.

mod document;
mod inventory;
mod parse;
mod postman;
mod source;

pub(crate) use self::document::{BoolOrSchema, Components, Entry, Media, Parameter, Response, Schema};
pub use self::{document::Document, inventory::Inventory, source::Source};

//! `zoom export`: the catalogue as documents of other tools.
//!
//! An operation says what is sent where, and of types no more than what is text, a number or a bool: the rest are the
//! compiler's. So other values are any value here.

mod openapi;
mod postman;

use clap::{Args, ValueEnum};
use serde_json::Value;
use zoom_core::Operation;

use crate::{
    catalogue::{self, Product},
    exit::Failure,
    output,
};

/// What `zoom export` takes.
#[derive(Args, Clone, Debug)]
pub(crate) struct Arguments {
    /// The kind of document
    format: Format,
    /// Only these products, as in `users,meetings`
    #[arg(long = "product", value_name = "NAMES", value_delimiter = ',')]
    products: Vec<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// An OpenAPI 3.1 document
    Openapi,
    /// A Postman collection, of version 2.1
    Postman,
}

/// Runs `zoom export`.
pub(crate) fn export(arguments: &Arguments) -> Result<(), Failure> {
    let all = catalogue::products();
    let names = || all.iter().map(|product| product.name).collect::<Vec<_>>().join(", ");
    if let Some(unknown) = arguments.products.iter().find(|name| all.iter().all(|product| product.name != **name)) {
        return Err(Failure::usage(format!("there is no product `{unknown}`: use one of {}", names())));
    }
    let is_meant = |product: &&Product| {
        arguments.products.is_empty() || arguments.products.iter().any(|name| name == product.name)
    };
    let products: Vec<Product> = all.iter().filter(is_meant).copied().collect();
    let document = match arguments.format {
        Format::Openapi => openapi::document(&products)?,
        Format::Postman => postman::collection(&products)?,
    };
    let text = serde_json::to_string_pretty(&document)
        .map_err(|error| Failure::failed(format!("the document can't be written: {error}")))?;
    output::print(&(text + "\n"))
}

/// What a template's segment stands for, if it is a parameter.
fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('<')?.strip_suffix('>')
}

/// An operation's URL up to its path.
fn base_url(operation: &Operation) -> Result<String, Failure> {
    let environment = zoom_core::Environment::default();
    let base = environment.base_url(operation.base).map_err(zoom_core::Error::from)?;
    Ok(base.as_str().to_owned())
}

/// An object without the members that are `null`.
fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    members.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.to_owned(), value)).collect()
}

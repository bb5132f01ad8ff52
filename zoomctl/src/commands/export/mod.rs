//! `zoomctl export`: the catalogue as a document for other tools.
//!
//! The types of parameters, bodies and responses are those of the declarations. An OpenAPI document has them as schemas; a
//! collection has only names.

mod openapi;
mod parts;
mod postman;

use clap::ValueEnum;

use crate::{
    catalogue::{self, Product},
    exit::Failure,
    terminal,
};

/// The arguments of `zoomctl export`.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// Format: OpenAPI 3.1, or Postman 2.1
    format: Format,
    /// Export only these products, such as `users,meetings`
    #[arg(long = "product", value_name = "NAMES", value_delimiter = ',')]
    products: Vec<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Openapi,
    Postman,
}

/// Runs `zoomctl export`.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let all = catalogue::products();
    let names = || all.iter().map(|product| product.name).collect::<Vec<_>>().join(", ");
    if let Some(unknown) = args.products.iter().find(|name| all.iter().all(|product| product.name != **name)) {
        return Err(Failure::usage(format!("`{unknown}` is not a product of this build: use one of {}", names())));
    }
    let is_selected =
        |product: &&Product| args.products.is_empty() || args.products.iter().any(|name| name == product.name);
    let products: Vec<Product> = all.iter().filter(is_selected).copied().collect();
    let document = match args.format {
        Format::Openapi => openapi::document(&products)?,
        Format::Postman => postman::collection(&products)?,
    };
    let text = serde_json::to_string_pretty(&document)
        .map_err(|error| Failure::failed(format!("cannot write the document: {error}")))?;
    terminal::print(&(text + "\n"))
}

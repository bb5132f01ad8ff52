//! `zoomctl export`: exports the catalogue as a document for other tools.
//!
//! The types of parameters, bodies and responses are those of the declarations. An OpenAPI document contains them as
//! schemas; a Postman collection contains only names.

mod openapi;
mod parts;
mod postman;

use std::fmt::Display;

use clap::ValueEnum;

use crate::{
    catalogue::{self, Product},
    exit::Failure,
    globals::Globals,
    output, terminal,
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
pub(crate) fn run(args: &Args, globals: &Globals) -> Result<(), Failure> {
    let is_yaml = match globals.output {
        None | Some(output::Format::Json) => false,
        Some(output::Format::Yaml) => true,
        Some(_) => return Err(Failure::usage("a document is JSON or YAML: write `--output json` or `--output yaml`")),
    };
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
    let failed = |error: &dyn Display| Failure::failed(format!("cannot write the document: {error}"));
    let text = if is_yaml {
        serde_saphyr::to_string(&document).map_err(|error| failed(&error))?
    } else {
        serde_json::to_string_pretty(&document).map_err(|error| failed(&error))? + "\n"
    };
    terminal::print(&text)
}

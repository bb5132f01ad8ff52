//! `zoomctl open`: opens Zoom's own page about an operation.

use std::io::{self, IsTerminal as _};

use clap_complete::ArgValueCompleter;

use crate::{
    catalogue::{self, Entry, Product},
    completion,
    exit::{Code, Failure},
    terminal::{self, tell},
};

/// The arguments of `zoomctl open users get-user`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "Examples:\n  zoomctl open users get\n  zoomctl open phone\n  zoomctl open get-user-token --print"
)]
pub(crate) struct Args {
    /// Name of the operation, such as `get-user-token` or `users get-user-token`, or of a product
    #[arg(required = true, num_args = 1..=2, value_name = "NAME", add = ArgValueCompleter::new(completion::operation))]
    name: Vec<String>,
    /// Only print the URL, as when standard output is not a terminal
    #[arg(long)]
    print: bool,
}

/// Runs `zoomctl open`.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let url = url(&args.name)?;
    terminal::print(&format!("{url}\n"))?;
    if !args.print && io::stdout().is_terminal() && open::that_detached(url).is_err() {
        tell("no browser was found: open the URL yourself");
    }
    Ok(())
}

/// Returns the URL of the page for the operation or product that the words name.
fn url(words: &[String]) -> Result<&'static str, Failure> {
    if let [word] = words
        && let Some(product) = catalogue::products().into_iter().find(|product| product.name == word)
    {
        return product_url(&product).ok_or_else(|| no_page(word));
    }
    match catalogue::find(words).as_slice() {
        [] => Err(catalogue::unknown_operation(words, "open")),
        [entry] => entry.operation.docs_url.ok_or_else(|| no_page(&entry.command())),
        entries => {
            let commands = entries.iter().map(Entry::command).collect::<Vec<_>>().join("` or `zoomctl open ");
            Err(Failure::usage(format!("several operations have this name: write `zoomctl open {commands}`")))
        }
    }
}

/// Returns the URL of a product's page, which contains the sections about its operations.
fn product_url(product: &Product) -> Option<&'static str> {
    let of_operation = product.operations().iter().find_map(|operation| operation.docs_url)?;
    of_operation.split('#').next()
}

fn no_page(name: &str) -> Failure {
    Failure::Message(Code::NotFound, format!("the catalogue has no Zoom page for `{name}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_and_every_product_of_the_catalogue_has_a_page_of_zoom() {
        for entry in catalogue::entries() {
            let url = entry.operation.docs_url.unwrap_or_default();
            assert!(
                url.starts_with("https://developers.zoom.us/docs/api/") && url.contains("/#tag/"),
                "{}: {url}",
                entry.command()
            );
        }
        for product in catalogue::products() {
            assert!(product_url(&product).is_some_and(|url| url.ends_with('/')), "{}", product.name);
        }
    }
}

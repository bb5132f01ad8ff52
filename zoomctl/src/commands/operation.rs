//! The command of an operation, such as `zoomctl users get-user-token`.

use std::path::PathBuf;

use clap::ArgMatches;
use zoom_core::Operation;

use crate::{
    arguments,
    exit::Failure,
    fields,
    globals::Globals,
    range,
    send::{self, Options},
};

/// Runs the command of an operation.
pub(crate) async fn run(operation: &'static Operation, matches: &ArgMatches, globals: &Globals) -> Result<(), Failure> {
    fields::check(operation, &globals.fields)?;
    let request = arguments::request(operation, matches)?;
    let options = Options {
        dry_run: matches.get_flag("dry-run"),
        all: operation.paginate.is_some() && matches.get_flag("all"),
        save: matches.get_one::<PathBuf>("save").map(PathBuf::as_path),
    };
    let requests = range::split(operation, matches, request, options.all);
    send::send(&requests, options, globals).await
}

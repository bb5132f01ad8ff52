//! The command of an operation, such as `zoomctl users get-user-token`.

use std::path::PathBuf;

use clap::ArgMatches;
use http::Method;
use zoom_core::Operation;

use crate::{
    arguments, catalogue, confirm,
    exit::Failure,
    fields,
    globals::Globals,
    range,
    send::{self, Options},
    terminal::note,
};

/// Runs the command of an operation.
pub(crate) async fn run(operation: &'static Operation, matches: &ArgMatches, globals: &Globals) -> Result<(), Failure> {
    fields::check(operation, &globals.fields)?;
    if let Some(sort) = &globals.sort {
        fields::check_sort(operation, sort.field())?;
    }
    let request = arguments::request(operation, matches)?;
    let options = Options {
        dry_run: matches.get_flag("dry-run"),
        all: operation.paginate.is_some() && (matches.get_flag("all") || globals.limit.is_some()),
        include: false,
        save: matches.get_one::<PathBuf>("save").map(PathBuf::as_path),
    };
    // A sandbox contains nothing that could be lost.
    if !options.dry_run && !globals.is_sandbox() {
        let is_confirmed = matches.try_get_one::<bool>("yes").ok().flatten() == Some(&true);
        let (name, title) = (catalogue::command_name(operation), catalogue::title(operation));
        confirm::ask(&operation.method, &name, title, &arguments::path_values(operation, matches), is_confirmed)?;
    }
    let requests = range::split(operation, matches, request, options.all);
    send::send(&requests, options, globals).await?;
    if operation.method == Method::DELETE && !options.dry_run {
        let name = catalogue::command_name(operation);
        let called = [&[name.as_str()], &*arguments::path_values(operation, matches)].concat();
        note(&format!("{}: done", called.join(" ")));
    }
    Ok(())
}

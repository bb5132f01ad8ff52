//! `zoomctl declare`: turns another tool's document into annotated structs.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use clap::ValueHint;
use zoom_codegen::Document;

use crate::{
    exit::Failure,
    terminal::{self, note},
};

/// The arguments of `zoomctl declare`.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// OpenAPI or Swagger document, or Postman collection or item, in JSON or YAML; - for standard input
    #[arg(value_hint = ValueHint::FilePath)]
    file: PathBuf,
}

/// Runs `zoomctl declare`.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let name = if is_stdin(&args.file) { "standard input".into() } else { format!("`{}`", args.file.display()) };
    let text = read(&args.file).map_err(|error| Failure::usage(format!("cannot read {name}: {error}")))?;
    let document = Document::parse(&text).map_err(|error| {
        Failure::usage(format!(
            "{name} is neither an OpenAPI document nor a Postman collection that can be read: {error}"
        ))
    })?;
    let declared = zoom_codegen::declare(&document);
    for line in declared.report.lines() {
        note(&line);
    }
    terminal::print(&declared.text)
}

fn is_stdin(file: &Path) -> bool {
    file.as_os_str() == "-"
}

fn read(file: &Path) -> io::Result<String> {
    if is_stdin(file) { io::read_to_string(io::stdin().lock()) } else { fs::read_to_string(file) }
}

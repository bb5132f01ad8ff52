//! `zoom declare`: what another tool's document describes, as annotated structs.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use clap::{Args, ValueHint};
use zoom_codegen::Document;

use crate::{exit::Failure, output};

/// What `zoom declare` takes.
#[derive(Args, Clone, Debug)]
pub(crate) struct Arguments {
    /// An OpenAPI document, or a Postman collection or item; `-` for the standard input
    #[arg(value_hint = ValueHint::FilePath)]
    file: PathBuf,
}

/// Runs `zoom declare`.
pub(crate) fn declare(arguments: &Arguments) -> Result<(), Failure> {
    let name =
        if is_stdin(&arguments.file) { "the standard input".into() } else { format!("`{}`", arguments.file.display()) };
    let text = read(&arguments.file).map_err(|error| Failure::usage(format!("{name} can't be read: {error}")))?;
    let document = Document::parse(&text).map_err(|error| {
        Failure::usage(format!("{name} is no OpenAPI document and no Postman collection in JSON: {error}"))
    })?;
    let declared = zoom_codegen::declare(&document);
    for (operation, note) in declared.report.iter() {
        output::note(&format!("{operation}: {note}"));
    }
    output::print(&declared.text)
}

fn is_stdin(file: &Path) -> bool {
    file.as_os_str() == "-"
}

fn read(file: &Path) -> io::Result<String> {
    if is_stdin(file) { io::read_to_string(io::stdin().lock()) } else { fs::read_to_string(file) }
}

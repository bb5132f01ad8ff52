//! `zoomctl man`: prints or writes the manual pages.

use std::{fs, path::Path};

use clap::Command;

use crate::{exit::Failure, terminal};

/// Prints the manual page of a command.
pub(crate) fn print(command: Command) -> Result<(), Failure> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page).map_err(|error| Failure::output(&error))?;
    terminal::print(&String::from_utf8_lossy(&page))
}

/// Writes the pages of a command and of all its subcommands to a folder.
pub(crate) fn write(command: Command, folder: &Path) -> Result<(), Failure> {
    let written = fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(command, folder));
    written.map_err(|error| Failure::failed(format!("cannot write to `{}`: {error}", folder.display())))
}

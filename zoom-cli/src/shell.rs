//! What other programs know of this one: completions for a shell, pages for `man`.

use std::{fs, path::Path};

use clap_complete::env::Shells;

use crate::{command, exit::Failure, output};

/// The variable in which a shell asks for completions.
pub(crate) const VARIABLE: &str = "COMPLETE";

/// Runs `zoom completions`.
pub(crate) fn completions(shell: &str) -> Result<(), Failure> {
    let shells = Shells::builtins();
    let shell =
        shells.completer(shell).ok_or_else(|| Failure::usage(format!("`{shell}` is no shell that is known")))?;
    let mut script = Vec::new();
    shell.write_registration(VARIABLE, "zoom", "zoom", "zoom", &mut script).map_err(|error| Failure::output(&error))?;
    output::print(&String::from_utf8_lossy(&script))
}

/// Runs `zoom man`.
pub(crate) fn man(folder: Option<&Path>) -> Result<(), Failure> {
    let Some(folder) = folder else {
        let mut page = Vec::new();
        clap_mangen::Man::new(command::of(&[])).render(&mut page).map_err(|error| Failure::output(&error))?;
        return output::print(&String::from_utf8_lossy(&page));
    };
    let written = fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(command::whole(), folder));
    written.map_err(|error| Failure::failed(format!("`{}` can't be written: {error}", folder.display())))
}

//! `zoomctl completions`: scripts that make a shell ask this program for completions.

use clap_complete::env::Shells;

use crate::{exit::Failure, terminal};

/// The variable that is set when a shell asks for completions.
pub(crate) const VARIABLE: &str = "COMPLETE";

/// Runs `zoomctl completions`.
pub(crate) fn run(shell: &str) -> Result<(), Failure> {
    let shells = Shells::builtins();
    let shell = shells.completer(shell).ok_or_else(|| Failure::usage(format!("`{shell}` is not a supported shell")))?;
    let mut script = Vec::new();
    shell
        .write_registration(VARIABLE, "zoomctl", "zoomctl", "zoomctl", &mut script)
        .map_err(|error| Failure::output(&error))?;
    terminal::print(&String::from_utf8_lossy(&script))
}

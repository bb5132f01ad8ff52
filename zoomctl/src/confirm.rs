//! The confirmation prompt before a call that deletes something.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use crate::exit::{self, Failure};
use http::Method;

/// Asks for confirmation on a terminal before something is deleted, showing the values of the path. Without a terminal,
/// `--yes` must be set. `name` is the command, and `title` describes what it does.
pub(crate) fn ask(method: &Method, name: &str, title: &str, path: &[&str], is_confirmed: bool) -> Result<(), Failure> {
    if *method != Method::DELETE || is_confirmed {
        return Ok(());
    }
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(Failure::usage(format!(
            "`{name}` deletes something: add `--yes` to confirm, or inspect the request first with `--dry-run`"
        )));
    }
    let target = if path.is_empty() { String::new() } else { format!(" (`{}`)", exit::one_line(&path.join("`, `"))) };
    let mut stderr = io::stderr();
    let failed = |error: io::Error| Failure::failed(format!("cannot ask: {error}"));
    write!(stderr, "{title}{target}: continue? [y/N] ").and_then(|()| stderr.flush()).map_err(failed)?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(failed)?;
    match line.trim().to_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Failure::failed("nothing was deleted")),
    }
}

//! Plain text for the terminal: notes on the standard error, text and columns on the standard output.

use std::{
    fmt,
    io::{self, IsTerminal as _, Write as _},
    sync::atomic::{AtomicBool, Ordering},
};

use comfy_table::{ColumnConstraint, ContentArrangement, Table, presets};

use crate::exit::{Failure, one_line};

/// The width of a table, in characters, where the terminal does not report its own.
const DEFAULT_WIDTH: u16 = 100;

/// Whether notes and progress are left out.
static QUIET: AtomicBool = AtomicBool::new(false);

/// Sets whether notes and progress are left out, as `--quiet` does.
pub(crate) fn set_quiet(is_quiet: bool) {
    QUIET.store(is_quiet, Ordering::Relaxed);
}

/// Returns whether notes and progress are left out.
pub(crate) fn is_quiet() -> bool {
    QUIET.load(Ordering::Relaxed)
}

/// Prints a note, which is not a failure, to the standard error, unless `--quiet` is set.
pub(crate) fn note(text: &str) {
    if !is_quiet() {
        tell(text);
    }
}

/// Prints a note that `--quiet` does not leave out, because the user must act on it, to the standard error.
pub(crate) fn tell(text: &str) {
    // A note that cannot be printed is no reason to stop.
    _ = writeln!(io::stderr(), "zoomctl: {}", one_line(text));
}

/// Prints text to the standard output.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).map_err(|error| Failure::output(&error))
}

/// Returns an empty table whose columns are separated by spaces. On a terminal, it is no wider than the terminal.
pub(crate) fn columns() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    if io::stdout().is_terminal() {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width());
    }
    table
}

/// Writes the lines of a text behind two blanks.
pub(crate) fn write_indented(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    text.lines().try_for_each(|line| writeln!(f, "{}", format!("  {line}").trim_end()))
}

/// Writes a heading and rows in columns, or nothing if there are no rows.
pub(crate) fn write_section<const N: usize>(
    f: &mut fmt::Formatter<'_>,
    heading: &str,
    rows: impl IntoIterator<Item = [String; N]>,
) -> fmt::Result {
    let mut rows = rows.into_iter().peekable();
    if rows.peek().is_none() {
        return Ok(());
    }
    writeln!(f, "\n{heading}")?;
    write_rows(f, rows)
}

/// Writes rows in columns.
pub(crate) fn write_rows<const N: usize>(
    f: &mut fmt::Formatter<'_>,
    rows: impl IntoIterator<Item = [String; N]>,
) -> fmt::Result {
    let mut table = columns();
    table.add_rows(rows);
    table.lines().try_for_each(|line| writeln!(f, " {}", line.trim_end()))
}

/// Returns rows as lines in columns, of which only the last is broken. They are as wide as clap's help.
pub(crate) fn rows<const N: usize>(rows: &[[String; N]]) -> Vec<String> {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    // Less the two blanks before each line.
    table.set_width(width().min(DEFAULT_WIDTH) - 2).add_rows(rows);
    for column in table.column_iter_mut().take(N - 1) {
        column.set_padding((0, 2)).set_constraint(ColumnConstraint::ContentWidth);
    }
    if let Some(last) = table.column_mut(N - 1) {
        last.set_padding((0, 0));
    }
    table.lines().map(|line| line.trim_end().to_owned()).collect()
}

/// Returns the width of the terminal, in characters.
pub(crate) fn width() -> u16 {
    console::Term::stdout().size_checked().map_or(DEFAULT_WIDTH, |(_, columns)| columns)
}

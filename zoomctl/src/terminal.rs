//! Plain text for the terminal: notes on standard error, text and columns on standard output.

use std::{
    fmt::{self, Write as _},
    io::{self, IsTerminal as _, Write as _},
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
};

use comfy_table::{ContentArrangement, Table, presets};

use crate::exit::{Failure, one_line};

/// The width in characters to assume if the terminal does not report its own.
pub(crate) const DEFAULT_WIDTH: u16 = 100;

/// The minimum width of a column, in characters.
const MIN_NAME: usize = 8;

/// Whether notes and progress are suppressed.
static QUIET: AtomicBool = AtomicBool::new(false);

/// Sets whether notes and progress are suppressed, as `--quiet` does.
pub(crate) fn set_quiet(is_quiet: bool) {
    QUIET.store(is_quiet, Ordering::Relaxed);
}

/// Returns whether notes and progress are suppressed.
pub(crate) fn is_quiet() -> bool {
    QUIET.load(Ordering::Relaxed)
}

/// Prints a note, as opposed to a failure, to standard error, unless `--quiet` is set.
pub(crate) fn note(text: &str) {
    if !is_quiet() {
        tell(text);
    }
}

/// Prints to standard error a note that `--quiet` does not suppress, because the user must act on it.
pub(crate) fn tell(text: &str) {
    // A note that cannot be printed is not a reason to stop.
    _ = writeln!(io::stderr(), "zoomctl: {}", one_line(text));
}

/// Prints text to standard output.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    write(text.as_bytes())
}

/// Writes bytes to standard output.
pub(crate) fn write(bytes: &[u8]) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(bytes).and_then(|()| stdout.flush()).map_err(|error| Failure::output(&error))
}

/// Returns whether the path of a file to write is `-`, which means standard output. A file named `-` is written as
/// `./-`.
pub(crate) fn is_stdout(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Returns the name of the program's output to which a path refers, or `None`. `/dev/stdout` refers to an output, and
/// so does the path of the file to which the output is redirected. Devices such as `/dev/null` do not count, because
/// writes to them do not mix; a terminal does count.
#[cfg(unix)]
pub(crate) fn output_at(path: &Path) -> Option<&'static str> {
    use std::{
        fs::{self, File},
        os::{
            fd::{AsFd, BorrowedFd},
            unix::fs::{FileTypeExt as _, MetadataExt as _},
        },
    };

    let file = fs::metadata(path).ok()?;
    let is_at = |output: BorrowedFd<'_>| {
        let is_terminal = output.is_terminal();
        let Ok(output) = output.try_clone_to_owned().and_then(|output| File::from(output).metadata()) else {
            return false;
        };
        let may_mix = is_terminal || !file.file_type().is_char_device();
        may_mix && (output.dev(), output.ino()) == (file.dev(), file.ino())
    };
    if is_at(io::stdout().as_fd()) {
        Some("standard output")
    } else if is_at(io::stderr().as_fd()) {
        Some("standard error")
    } else {
        None
    }
}

/// Returns `None`: on this system, the outputs of a program have no path.
#[cfg(not(unix))]
pub(crate) fn output_at(_: &Path) -> Option<&'static str> {
    None
}

/// Rejects `-` as the file of a flag that can't write to standard output for the given reason.
pub(crate) fn reject_stdout(flag: &str, path: &Path, reason: &str) -> Result<(), Failure> {
    if is_stdout(path) { Err(Failure::usage(format!("`{flag} -`: {reason}"))) } else { Ok(()) }
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

/// Writes the lines of `text`, each indented by two spaces.
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
    let rows: Vec<[String; N]> = rows.into_iter().collect();
    let width = if io::stdout().is_terminal() { usize::from(width()) } else { usize::MAX };
    rows_within(width.saturating_sub(2), &rows).into_iter().try_for_each(|line| writeln!(f, "  {line}"))
}

/// Returns rows as lines in columns, only the last of which is wrapped: to the width of clap's help, minus the two
/// spaces before each line.
pub(crate) fn rows<const N: usize>(rows: &[[String; N]]) -> Vec<String> {
    rows_within(usize::from(width().min(DEFAULT_WIDTH)).saturating_sub(2), rows)
}

/// Returns `text` as lines that are wrapped to the width of clap's help, minus the two spaces before each line.
pub(crate) fn paragraph(text: &str) -> Vec<String> {
    broken(text, usize::from(width().min(DEFAULT_WIDTH)).saturating_sub(2))
}

/// Returns rows as lines in columns of at most `width` characters, wrapping only the last column that is not empty.
/// That column gets at least half of the width: a first cell that is too long for that is put on a separate line. A
/// single column is not wrapped.
fn rows_within<const N: usize>(width: usize, rows: &[[String; N]]) -> Vec<String> {
    let Some(last) = (0..N).rev().find(|at| rows.iter().any(|row| !row[*at].is_empty())) else { return Vec::new() };
    let widest = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or_default();
    let mut widths: Vec<usize> = (0..last).map(widest).collect();
    let before = |widths: &[usize]| widths.iter().map(|width| width + 2).sum::<usize>();
    let is_broken = last > 0 && before(&widths) + widest(last) > width;
    if is_broken && before(&widths) > width / 2 {
        let most = (width / 2).saturating_sub(before(&widths[1..]) + 2).max(MIN_NAME);
        widths[0] = widths[0].min(most);
    }
    let begin = before(&widths);
    let room = if is_broken { width.saturating_sub(begin).max(MIN_NAME) } else { usize::MAX };
    let mut lines = Vec::new();
    for row in rows {
        let mut line = String::new();
        for (at, (cell, width)) in row.iter().zip(&widths).enumerate() {
            _ = write!(line, "{cell:width$}  ");
            if at == 0 && cell.chars().count() > *width {
                lines.push(cell.clone());
                line = " ".repeat(width + 2);
            }
        }
        for text in broken(&row[last], room) {
            lines.push(format!("{line}{text}").trim_end().to_owned());
            line = " ".repeat(begin);
        }
    }
    lines
}

/// Breaks `text` between words into lines of at most `width` characters. A longer word gets its own line.
fn broken(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().map(|line| (line.chars().count(), line));
        match line {
            Some((0, line)) => line.push_str(word),
            Some((length, line)) if length.saturating_add(1 + word.chars().count()) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Prints rows whose last cell is a description. On a terminal, preceding cells are omitted if the description would
/// otherwise get less than half of the width, and only the description is wrapped; the first cell is always shown.
pub(crate) fn print_list<const N: usize>(rows: &[[String; N]]) -> Result<(), Failure> {
    let most = if io::stdout().is_terminal() { usize::from(width()) } else { usize::MAX };
    let widest = |at: usize| rows.iter().map(|row| row[at].chars().count() + 2).max().unwrap_or_default();
    let mut rows = rows.to_vec();
    // Of the cells between the first and the description, the last is omitted first.
    for at in (1..N - 1).rev() {
        let used: usize = (0..N - 1).map(widest).sum();
        let is_needed = widest(N - 1) > most.saturating_sub(used) && used * 2 > most;
        if is_needed {
            for row in &mut rows {
                row[at..].rotate_left(1);
                row[N - 1].clear();
            }
        }
    }
    let lines = rows_within(most, &rows).into_iter().map(|line| line + "\n");
    print(&lines.collect::<String>())
}

/// Returns the width of the terminal, in characters.
pub(crate) fn width() -> u16 {
    console::Term::stdout().size_checked().map_or(DEFAULT_WIDTH, |(_, columns)| columns)
}

#[cfg(test)]
mod tests {
    use super::rows_within;

    #[test]
    fn only_the_last_column_that_is_not_empty_is_broken() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned);
        let (short, long) = (row(["a-name", "text", "one two three"]), row(["b", "integer", ""]));
        assert_eq!(
            rows_within(24, &[short, long]),
            ["a-name  text     one two", "                 three", "b       integer"]
        );
        let (value, other) = (row(["zak", "one two three", ""]), row(["b", "four", ""]));
        assert_eq!(rows_within(12, &[value, other]), ["zak  one two", "     three", "b    four"]);
        let (long, other) = (row(["a-very-long-name", "text", "one two three four five"]), row(["b", "text", "five"]));
        let expected = [
            "a-very-long-name",
            "            text  one two three four",
            "                  five",
            "b           text  five",
        ];
        assert_eq!(rows_within(36, &[long, other]), expected);
        // A cell alone on its line, such as a URL, is not wrapped, so that it can be copied.
        assert_eq!(rows_within(5, &[row(["https://example.com and more", "", ""])]), ["https://example.com and more"]);
    }
}

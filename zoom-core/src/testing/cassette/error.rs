//! The error of a cassette that can't be read, written or played back.

use std::{error::Error as StdError, fmt, io, path::Path};

/// Why a cassette can't be read, written or played.
///
/// `Debug` writes the same text as `Display`, so that a test that calls `unwrap` shows it line by line.
///
/// # Examples
///
/// ```
/// use std::io::ErrorKind;
///
/// use zoom_core::testing::Replayer;
///
/// let error = Replayer::open("no-such-folder/users.jsonl").unwrap_err();
/// assert_eq!(error.io_kind(), Some(ErrorKind::NotFound));
/// ```
pub struct CassetteError {
    message: String,
    source: Option<io::Error>,
}

impl CassetteError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), source: None }
    }

    /// Creates the error for a file that can't be accessed; `failed` is `read` or `write`.
    pub(super) fn of_file(failed: &str, path: &Path, source: io::Error) -> Self {
        Self { message: format!("cannot {failed} the cassette `{}`: {source}", path.display()), source: Some(source) }
    }

    /// Adds what to do about the error.
    pub(super) fn with_help(mut self, help: &str) -> Self {
        self.message.push_str("; ");
        self.message.push_str(help);
        self
    }

    /// Returns the kind of the I/O error, or `None` if accessing the file did not fail.
    #[must_use]
    pub fn io_kind(&self) -> Option<io::ErrorKind> {
        self.source.as_ref().map(io::Error::kind)
    }
}

impl fmt::Display for CassetteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for CassetteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

// The source is part of the message, and would be shown twice.
impl StdError for CassetteError {}

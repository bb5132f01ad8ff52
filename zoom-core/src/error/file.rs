//! A file that can't be written.

use std::{
    error::Error as StdError,
    fmt, io,
    path::{Path, PathBuf},
};

use super::display::OperationPrefix;

/// A file that can't be written. An older file of the same name is unchanged.
#[derive(Debug)]
pub struct FileError(Box<Parts>);

#[derive(Debug)]
struct Parts {
    operation: &'static str,
    path: PathBuf,
    source: io::Error,
}

impl FileError {
    pub(crate) fn new(path: PathBuf, source: io::Error) -> Self {
        Self(Box::new(Parts { operation: "", path, source }))
    }

    /// Sets the operation whose response was to be written.
    pub(crate) fn during(mut self, operation: &'static str) -> Self {
        self.0.operation = operation;
        self
    }

    /// Returns the path that could not be written.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0.path
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}`{}` can't be written", OperationPrefix(self.0.operation), self.0.path.display())
    }
}

impl StdError for FileError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0.source)
    }
}

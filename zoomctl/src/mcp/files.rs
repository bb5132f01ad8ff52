//! The folder that files are read from and saved to. An agent has no access to other folders, because it could be
//! tricked into sending a file.

use std::path::{Path, PathBuf};

use serde_json::Value;
use zoom_core::{FilePart, download::safe_file_name};
use zoomctl_mcp::Fault;

use crate::exit::Failure;

/// The folder of `--files`.
#[derive(Clone, Debug)]
pub(crate) struct Files {
    /// The folder, if a flag names it.
    folder: Option<PathBuf>,
}

impl Files {
    /// Checks and stores the folder of the flag.
    ///
    /// # Errors
    ///
    /// A usage error if it is not a folder.
    pub(crate) fn new(folder: Option<&Path>) -> Result<Self, Failure> {
        let canonical = |folder: &Path| match folder.canonicalize() {
            Ok(found) if found.is_dir() => Ok(found),
            Ok(_) => Err(Failure::usage(format!("`--files {}`: this is not a folder", folder.display()))),
            Err(error) => {
                Err(Failure::usage(format!("`--files {}`: cannot read the folder: {error}", folder.display())))
            }
        };
        Ok(Self { folder: folder.map(canonical).transpose()? })
    }

    /// Opens a file in the folder for sending.
    ///
    /// # Errors
    ///
    /// A message that says what to write instead.
    pub(crate) fn upload(&self, path: &Value) -> Result<FilePart, String> {
        let Some(folder) = &self.folder else {
            return Err(
                "is a file, but the server may not read any folder: start the server with `--files FOLDER`".to_owned()
            );
        };
        let shown = folder.display();
        let text = path.as_str().ok_or_else(|| format!("must be the path of a file in `{shown}`, as text"))?;
        // Nothing is revealed about a file outside the folder, not even whether it exists.
        let found = folder.join(text).canonicalize().ok();
        let Some(found) = found.filter(|found| found.starts_with(folder) && found.is_file()) else {
            return Err(format!("must be the path of a file in `{shown}`, and `{}` is not", safe(text)));
        };
        FilePart::open(&found).map_err(|error| format!("cannot be read: `{}`: {error}", found.display()))
    }

    /// Returns the folder to save a download in. Without `--files`, it is a new folder that only its owner can read.
    ///
    /// # Errors
    ///
    /// [`Fault`] if no folder can be created.
    pub(crate) fn folder(&self) -> Result<Folder, Fault> {
        if let Some(folder) = &self.folder {
            return Ok(Folder::Given(folder.clone()));
        }
        let created = tempfile::Builder::new().prefix("zoomctl-mcp-").tempdir();
        created.map(Folder::Created).map_err(|error| {
            Fault::new(
                "failed",
                format!("cannot create a folder for the file: {error}; start the server with `--files FOLDER`"),
            )
        })
    }
}

/// A folder to save a download in. A new folder is removed again unless it is kept.
pub(crate) enum Folder {
    Given(PathBuf),
    Created(tempfile::TempDir),
}

impl Folder {
    pub(crate) fn path(&self) -> &Path {
        match self {
            Self::Given(path) => path,
            Self::Created(folder) => folder.path(),
        }
    }

    /// Keeps the folder, since the file is in it.
    pub(crate) fn keep(self) {
        if let Self::Created(folder) = self {
            _ = folder.keep();
        }
    }
}

fn safe(path: &str) -> String {
    safe_file_name(path).unwrap_or_default()
}

//! A file that a flag names: a new one that replaces an earlier one, or what is there if that is a pipe or a device.

use std::{
    fs::{self, File, OpenOptions},
    io,
    path::Path,
};

use tempfile::NamedTempFile;

/// A file that is written.
pub(crate) enum SavedFile {
    /// A file next to the path, which gets its name once it is complete.
    New(NamedTempFile),
    /// A pipe or a device, which is written into.
    Special(File),
}

/// Returns whether there is something at a path that is neither a regular file nor a folder, such as a pipe or a device.
pub(crate) fn is_special(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir())
}

/// Opens a pipe or a device for writing. A pipe waits for its reader.
pub(crate) fn open_special(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).open(path)
}

/// Creates a file next to `path`.
pub(crate) fn create_beside(path: &Path) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    NamedTempFile::new_in(folder)
}

impl SavedFile {
    /// Opens what is at `path` if that is a pipe or a device, and creates a file next to it otherwise. A pipe waits for its
    /// reader.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        if is_special(path) { open_special(path).map(Self::Special) } else { create_beside(path).map(Self::New) }
    }

    /// Returns another handle of the file.
    pub(crate) fn writer(&self) -> io::Result<File> {
        match self {
            Self::New(file) => file.as_file().try_clone(),
            Self::Special(file) => file.try_clone(),
        }
    }

    /// Moves a new file to its name, and returns its length. A pipe or a device has none.
    pub(crate) fn finish(self, path: &Path) -> io::Result<Option<u64>> {
        let Self::New(file) = self else { return Ok(None) };
        file.as_file().sync_all()?;
        let length = file.as_file().metadata()?.len();
        file.persist(path)?;
        Ok(Some(length))
    }
}

//! A file that a flag names: a new file that replaces an existing one, or an existing pipe or device.

use std::{
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use tempfile::{NamedTempFile, PersistError};

/// A file to write to.
pub(crate) enum SavedFile {
    /// A file that gets its name once it is complete.
    New(NewFile),
    /// A pipe or a device that is written to directly.
    Special(File),
}

/// Returns whether a path refers to something that is neither a regular file nor a folder, such as a pipe or a device.
pub(crate) fn is_special(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir())
}

/// Opens a pipe or a device for writing. Opening a pipe waits for its reader.
pub(crate) fn open_special(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).open(path)
}

/// A file under a temporary name, next to the file that it replaces. It is removed unless it is renamed to its final
/// name.
pub(crate) struct NewFile {
    file: NamedTempFile,
    /// The final path. If a link was named, this is its target, because renaming to the link itself would replace the
    /// link.
    path: PathBuf,
}

impl NewFile {
    /// Creates a file next to `path`, or next to the target if `path` is a symbolic link.
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        let path = follow_links(path)?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Ok(Self { file: NamedTempFile::new_in(folder)?, path })
    }

    pub(crate) fn as_file(&self) -> &File {
        self.file.as_file()
    }

    /// Renames the file to its final name.
    pub(crate) fn persist(self) -> Result<(), PersistError> {
        self.file.persist(self.path).map(|_| ())
    }
}

/// Returns the path that symbolic links lead to. That path need not exist.
fn follow_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    loop {
        let missing = match fs::canonicalize(&path) {
            // For circular links, the error is a different one, so the loop ends.
            Err(error) if error.kind() == io::ErrorKind::NotFound => error,
            result => return result,
        };
        match fs::read_link(&path) {
            // `/proc/self/fd/1` may lead to a file that has been deleted, and therefore has no name.
            Ok(_) if path.exists() => return Err(missing),
            Ok(target) => path = path.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return Ok(path),
        }
    }
}

impl SavedFile {
    /// Opens `path` if it is a pipe or a device, and otherwise creates a file next to it. Opening a pipe waits for its
    /// reader.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        if is_special(path) { open_special(path).map(Self::Special) } else { NewFile::create(path).map(Self::New) }
    }

    /// Returns another handle to the file.
    pub(crate) fn writer(&self) -> io::Result<File> {
        match self {
            Self::New(file) => file.as_file().try_clone(),
            Self::Special(file) => file.try_clone(),
        }
    }

    /// Renames a new file to its final name, and returns its length. Returns `None` for a pipe or a device.
    pub(crate) fn finish(self) -> io::Result<Option<u64>> {
        let Self::New(file) = self else { return Ok(None) };
        file.as_file().sync_all()?;
        let length = file.as_file().metadata()?.len();
        file.persist()?;
        Ok(Some(length))
    }
}

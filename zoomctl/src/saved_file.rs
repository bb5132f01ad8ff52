//! A file that a flag names: a new one that replaces an earlier one, or what is there if that is a pipe or a device.

use std::{
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use tempfile::{NamedTempFile, PersistError};

/// A file that is written.
pub(crate) enum SavedFile {
    /// A file that gets its name once it is complete.
    New(NewFile),
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

/// A file without its name, next to the one that it replaces. It is removed if it does not get that name.
pub(crate) struct NewFile {
    file: NamedTempFile,
    /// Where it goes: what a link refers to, since a rename to the link would replace the link.
    path: PathBuf,
}

impl NewFile {
    /// Creates a file next to what is at `path`, or at the end of the links there.
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        let path = follow_links(path)?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Ok(Self { file: NamedTempFile::new_in(folder)?, path })
    }

    pub(crate) fn as_file(&self) -> &File {
        self.file.as_file()
    }

    /// Moves the file to its name.
    pub(crate) fn persist(self) -> Result<(), PersistError> {
        self.file.persist(self.path).map(|_| ())
    }
}

/// Returns the path that symbolic links lead to. There need not be anything at the end of a link.
fn follow_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    loop {
        let missing = match fs::canonicalize(&path) {
            // Links in a circle are an error here, so the loop ends.
            Err(error) if error.kind() == io::ErrorKind::NotFound => error,
            result => return result,
        };
        match fs::read_link(&path) {
            // `/proc/self/fd/1` has a file at its end that may have been deleted, and then has no name.
            Ok(_) if path.exists() => return Err(missing),
            Ok(target) => path = path.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return Ok(path),
        }
    }
}

impl SavedFile {
    /// Opens what is at `path` if that is a pipe or a device, and creates a file next to it otherwise. A pipe waits for its
    /// reader.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        if is_special(path) { open_special(path).map(Self::Special) } else { NewFile::create(path).map(Self::New) }
    }

    /// Returns another handle of the file.
    pub(crate) fn writer(&self) -> io::Result<File> {
        match self {
            Self::New(file) => file.as_file().try_clone(),
            Self::Special(file) => file.try_clone(),
        }
    }

    /// Moves a new file to its name, and returns its length. A pipe or a device has none.
    pub(crate) fn finish(self) -> io::Result<Option<u64>> {
        let Self::New(file) = self else { return Ok(None) };
        file.as_file().sync_all()?;
        let length = file.as_file().metadata()?.len();
        file.persist()?;
        Ok(Some(length))
    }
}

//! Files that contain a secret: they are opened without following symbolic links, and only their owner can access them.
//!
//! Their contents, their locks and the wording of errors are left to the callers: `file_store`, and zoomctl, which
//! keeps an app's secret in such a file.

use std::{
    fs::{self, File, Metadata, OpenOptions},
    io,
    path::Path,
};

/// The number of attempts to open a file that another program keeps replacing.
const MAX_ATTEMPTS: u32 = 10;

/// An open file that is now readable only by its owner.
#[derive(Debug)]
pub struct PrivateFile {
    /// The file.
    pub file: File,
    /// Whether other users had access to it before: if so, one of them may have read the secret.
    pub was_exposed: bool,
}

/// Why a path is rejected as a file for a secret.
#[derive(Debug)]
pub enum PrivateFileError {
    /// The path is not a regular file; the string says what it is, such as `a symbolic link`.
    NotRegular(&'static str),
    /// Other users have access, and the system rejects or ignores a change of the permissions.
    Exposed(Option<io::Error>),
    /// Another program keeps replacing the file.
    Replaced,
    /// The system's error.
    Io(io::Error),
}

impl From<io::Error> for PrivateFileError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Opens the file at `path`, and makes it private if it isn't yet. Returns `None` if it does not exist.
///
/// # Errors
///
/// [`PrivateFileError`] if the path is not a regular file, or if the file can't be opened or made private.
pub fn open_private(path: &Path, options: &OpenOptions) -> Result<Option<PrivateFile>, PrivateFileError> {
    for _ in 0..MAX_ATTEMPTS {
        let Some(expected) = regular(path)? else { return Ok(None) };
        let opened = options.open(path).and_then(|file| Ok((file.metadata()?, file)));
        match opened {
            // The file may have been replaced by a link after it was checked.
            Ok((found, file)) if is_same(&expected, &found) => {
                let was_exposed = restrict(&file, &found)?;
                return Ok(Some(PrivateFile { file, was_exposed }));
            }
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(PrivateFileError::Replaced)
}

/// Creates the file at `path` for its owner only. The error has the kind `AlreadyExists` if anything exists at the
/// path, even a link.
pub(super) fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Opens the file at `path` for writing, or creates it if it does not exist.
pub(super) fn open_or_create(path: &Path) -> Result<PrivateFile, PrivateFileError> {
    let mut attempt = 0;
    loop {
        if let Some(file) = open_private(path, OpenOptions::new().write(true))? {
            return Ok(file);
        }
        attempt += 1;
        match create(path) {
            // Another process created the file first.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempt < MAX_ATTEMPTS => {}
            created => return Ok(PrivateFile { file: created?, was_exposed: false }),
        }
    }
}

/// Returns the metadata of the file at `path`, or `None` if it does not exist. Rejects anything that is not a regular
/// file.
pub(super) fn regular(path: &Path) -> Result<Option<Metadata>, PrivateFileError> {
    let metadata = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let what = match metadata.file_type() {
        kind if kind.is_file() => return Ok(Some(metadata)),
        kind if kind.is_symlink() => "a symbolic link",
        kind if kind.is_dir() => "a folder",
        _ => "a device, a pipe or a socket",
    };
    Err(PrivateFileError::NotRegular(what))
}

/// Returns whether both sets of metadata belong to the same file.
#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Returns whether `other` belongs to a regular file: except on Unix, the metadata does not identify a file, so the two
/// can't be compared.
#[cfg(not(unix))]
fn is_same(_: &Metadata, other: &Metadata) -> bool {
    other.is_file()
}

/// Makes the file private, and returns whether other users had access to it before.
#[cfg(unix)]
fn restrict(file: &File, metadata: &Metadata) -> Result<bool, PrivateFileError> {
    use std::os::unix::fs::PermissionsExt as _;
    let is_exposed = |metadata: &Metadata| metadata.permissions().mode() & 0o077 != 0;
    if !is_exposed(metadata) {
        return Ok(false);
    }
    let changed = file.set_permissions(fs::Permissions::from_mode(0o600)).and_then(|()| file.metadata());
    let changed = changed.map_err(|error| PrivateFileError::Exposed(Some(error)))?;
    // Some file systems accept any permissions but ignore them.
    if is_exposed(&changed) { Err(PrivateFileError::Exposed(None)) } else { Ok(true) }
}

/// On other systems, the permissions of the folder apply to the file.
#[cfg(not(unix))]
fn restrict(_: &File, _: &Metadata) -> Result<bool, PrivateFileError> {
    Ok(false)
}

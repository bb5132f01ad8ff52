//! Files that hold a secret: opened without following a symbolic link, and accessible to their owner only.
//!
//! What is kept in them, and when they are locked, is left to `file_store`.

use std::{
    fs::{self, File, Metadata, OpenOptions},
    io,
    path::Path,
};

use crate::error::AuthError;

/// The number of attempts to open a file that another program keeps replacing.
const MAX_ATTEMPTS: u32 = 10;

/// Opens the file at `path`, and makes it private if it is not. Returns `None` if there is no such file.
pub(super) fn open(path: &Path, options: &OpenOptions, failure: &str) -> Result<Option<File>, AuthError> {
    for _ in 0..MAX_ATTEMPTS {
        let Some(expected) = regular(path)? else { return Ok(None) };
        let opened = options.open(path).and_then(|file| Ok((file.metadata()?, file)));
        match opened {
            // The file may have been replaced by a link after it was checked.
            Ok((found, file)) if is_same(&expected, &found) => {
                restrict(path, &file, &found)?;
                return Ok(Some(file));
            }
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(failed(path, failure, error)),
        }
    }
    Err(AuthError::store(format!(
        "`{}` {failure}: another program keeps replacing it: stop that program and try again",
        path.display()
    )))
}

/// Creates the file at `path` for its owner only. The error is of the kind `AlreadyExists` if there is anything, even a link.
pub(super) fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Opens the file at `path` for writing, or creates it.
pub(super) fn open_or_create(path: &Path, failure: &str) -> Result<File, AuthError> {
    let mut attempt = 0;
    loop {
        if let Some(file) = open(path, OpenOptions::new().write(true), failure)? {
            return Ok(file);
        }
        attempt += 1;
        match create(path) {
            // Another process was faster.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempt < MAX_ATTEMPTS => {}
            result => return result.map_err(|error| failed(path, failure, error)),
        }
    }
}

/// Returns the metadata of the file at `path`, and `None` if there is no such file. Rejects everything else that may be there.
pub(super) fn regular(path: &Path) -> Result<Option<Metadata>, AuthError> {
    let metadata = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(path, "can't be read", error)),
    };
    let what = match metadata.file_type() {
        kind if kind.is_file() => return Ok(Some(metadata)),
        kind if kind.is_symlink() => "a symbolic link",
        kind if kind.is_dir() => "a folder",
        _ => "a device, a pipe or a socket",
    };
    Err(AuthError::store(format!(
        "`{}` is {what}, and tokens are kept in regular files only: remove it, or pass another path to `FileStore::new`",
        path.display()
    )))
}

/// Returns whether both are the metadata of one file.
#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Only Unix identifies a file in its metadata.
#[cfg(not(unix))]
fn is_same(_: &Metadata, other: &Metadata) -> bool {
    other.is_file()
}

/// Makes the file private, with a warning if it was not, since other users may have read it.
#[cfg(unix)]
fn restrict(path: &Path, file: &File, metadata: &Metadata) -> Result<(), AuthError> {
    use std::os::unix::fs::PermissionsExt as _;
    let is_exposed = |metadata: &Metadata| metadata.permissions().mode() & 0o077 != 0;
    if !is_exposed(metadata) {
        return Ok(());
    }
    let failure = "is accessible to other users, and its permissions can't be changed: make this user its owner, or pass a \
                   path on a file system with permissions to `FileStore::new`";
    let changed = file.set_permissions(fs::Permissions::from_mode(0o600)).and_then(|()| file.metadata());
    let changed = changed.map_err(|error| failed(path, failure, error))?;
    // Some file systems accept any permissions and ignore them.
    if is_exposed(&changed) {
        return Err(AuthError::store(format!("`{}` {failure}", path.display())));
    }
    let path = path.display();
    tracing::warn!(%path, "a token file was accessible to other users, and is now accessible to its owner only");
    Ok(())
}

/// On other systems, the permissions of the folder apply to the file.
#[cfg(not(unix))]
fn restrict(_: &Path, _: &File, _: &Metadata) -> Result<(), AuthError> {
    Ok(())
}

/// Returns the error of an operation on the file at `path`.
pub(super) fn failed(path: &Path, what: &str, error: io::Error) -> AuthError {
    AuthError::store(format!("`{}` {what}", path.display())).with_source(error)
}

//! The folder of settings, and how files in it are written.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use etcetera::{AppStrategy as _, AppStrategyArgs, choose_app_strategy};

use crate::{exit::Failure, terminal::note};

/// Returns the folder of all settings, such as `~/.config/zoomctl`.
pub(crate) fn folder() -> Result<PathBuf, Failure> {
    let args = AppStrategyArgs { app_name: "zoomctl".into(), ..AppStrategyArgs::default() };
    let strategy = choose_app_strategy(args)
        .map_err(|error| Failure::failed(format!("cannot find the folder for settings ({error}): set HOME")))?;
    Ok(strategy.config_dir())
}

/// Creates a folder, and those above it, if they do not exist.
pub(crate) fn create_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder)
        .map_err(|error| Failure::failed(format!("cannot create `{}`: {error}", folder.display())))
}

/// Rejects a file with a secret that is a link or another special file. If other users have access to it, makes it private with
/// a note, since whoever has read the secret can use it.
pub(crate) fn check_private(path: &Path) -> Result<(), Failure> {
    let shown = path.display();
    let metadata = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Failure::failed(format!("cannot read `{shown}`: {error}"))),
    };
    if !metadata.is_file() {
        return Err(Failure::failed(format!(
            "`{shown}` is not a regular file, so no secret is read from it: remove it, and log in again with `zoomctl login`"
        )));
    }
    if is_exposed(&metadata) {
        make_private(path).map_err(|error| {
            Failure::failed(format!(
                "other users have access to `{shown}`, and its permissions cannot be changed ({error}): remove it, and log in \
                 again with `zoomctl login`"
            ))
        })?;
        note(&format!(
            "other users had access to the secret in `{shown}`, which now only you can read: if one may have read it, log in again"
        ));
    }
    Ok(())
}

#[cfg(unix)]
fn is_exposed(metadata: &fs::Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o077 != 0
}

#[cfg(unix)]
fn make_private(path: &Path) -> io::Result<()> {
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600))
}

/// On other systems, the permissions of the folder apply.
#[cfg(not(unix))]
fn is_exposed(_: &fs::Metadata) -> bool {
    false
}

#[cfg(not(unix))]
fn make_private(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Replaces a file at once by one that only its owner can read, as new files of `tempfile` are.
pub(crate) fn replace_file(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let write = || {
        let mut new = tempfile::NamedTempFile::new_in(path.parent().unwrap_or(path))?;
        new.write_all(content)?;
        new.persist(path)?;
        Ok(())
    };
    write().map_err(|error: io::Error| Failure::failed(format!("cannot write `{}`: {error}", path.display())))
}

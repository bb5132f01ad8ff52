//! The folder of settings, and how files in it are written.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use etcetera::{AppStrategy as _, AppStrategyArgs, choose_app_strategy};
use zoom_core::__private::{PrivateFileError, open_private};

use crate::{exit::Failure, terminal::tell};

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

/// Opens a file with a secret for reading; `None` if there is none. If other users had access to it, a note says so,
/// since whoever has read the secret can use it.
pub(crate) fn open_secret(path: &Path) -> Result<Option<fs::File>, Failure> {
    let shown = path.display();
    let opened = open_private(path, fs::OpenOptions::new().read(true)).map_err(|error| {
        let help = "remove it, and log in again with `zoomctl login`";
        Failure::failed(match error {
            PrivateFileError::NotRegular(what) => {
                format!("`{shown}` is not a regular file, so no secret is read from it: it is {what}: {help}")
            }
            PrivateFileError::Exposed(error) => {
                let reason =
                    error.map_or_else(|| "the file system ignores the change".to_owned(), |error| error.to_string());
                format!(
                    "other users have access to `{shown}`, and its permissions cannot be changed ({reason}): {help}"
                )
            }
            PrivateFileError::Replaced => format!("cannot read `{shown}`: another program keeps replacing it: stop it"),
            PrivateFileError::Io(error) => format!("cannot read `{shown}`: {error}"),
        })
    })?;
    let Some(opened) = opened else { return Ok(None) };
    if opened.was_exposed {
        tell(&format!(
            "other users had access to the secret in `{shown}`, which now only you can read: if one may have read it, log in again"
        ));
    }
    Ok(Some(opened.file))
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

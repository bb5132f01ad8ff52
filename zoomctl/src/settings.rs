//! The folder of settings, and how files in it are written.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use etcetera::{AppStrategy as _, AppStrategyArgs, choose_app_strategy};

use crate::exit::Failure;

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

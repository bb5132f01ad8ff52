//! The settings folder, and functions to read and write files in it.

use std::{
    ffi::OsStr,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use clap_complete::CompletionCandidate;
use etcetera::{AppStrategy as _, AppStrategyArgs, choose_app_strategy};
use zoom_core::__private::{PrivateFileError, open_private};

use crate::{exit::Failure, saved_file::NewFile, terminal::tell};

/// The name of the profile that is used by default.
pub(crate) const DEFAULT_PROFILE: &str = "default";

/// Checks the name of a profile. It becomes a file name, so characters other than letters, digits, `-` and `_` are
/// rejected.
pub(crate) fn profile_name(name: &str) -> Result<&str, String> {
    let is_plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    match is_plain {
        true if name.len() <= MAX_NAME => Ok(name),
        true => Err(format!("the name of a profile may have at most {MAX_NAME} characters")),
        false => Err("the name of a profile may use letters, digits, `-` and `_` only, as in `work`".to_owned()),
    }
}

/// The maximum length of a profile's name. A file name may have 255 bytes.
const MAX_NAME: usize = 100;

/// Returns the names of all profiles, sorted.
pub(crate) fn profile_names() -> Result<Vec<String>, Failure> {
    let folder = folder()?;
    let failed =
        |error: io::Error| Failure::failed(format!("cannot list the profiles in `{}`: {error}", folder.display()));
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let file = entry.map_err(failed)?.file_name();
        let name = file.to_str().and_then(|file| file.strip_suffix(".json"));
        names.extend(name.filter(|name| profile_name(name).is_ok()).map(str::to_owned));
    }
    names.sort_unstable();
    Ok(names)
}

/// Returns the profiles whose names begin with the typed text, for shell completion.
pub(crate) fn complete_profile(typed: &OsStr) -> Vec<CompletionCandidate> {
    let names = profile_names().unwrap_or_default();
    let typed = typed.to_string_lossy();
    names.into_iter().filter(|name| name.starts_with(&*typed)).map(CompletionCandidate::new).collect()
}

/// Returns the folder of all settings, such as `~/.config/zoomctl`.
pub(crate) fn folder() -> Result<PathBuf, Failure> {
    let args = AppStrategyArgs { app_name: "zoomctl".into(), ..AppStrategyArgs::default() };
    let strategy = choose_app_strategy(args)
        .map_err(|error| Failure::failed(format!("cannot find the folder for settings ({error}): set HOME")))?;
    Ok(strategy.config_dir())
}

/// Creates a folder and its parents if they do not exist.
pub(crate) fn create_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder)
        .map_err(|error| Failure::failed(format!("cannot create `{}`: {error}", folder.display())))
}

/// Opens, for reading, a file that contains a secret. Returns `None` if there is no such file. If other users had
/// access to it, a note warns about that, since anybody who has read the secret can use it.
pub(crate) fn open_secret(path: &Path) -> Result<Option<fs::File>, Failure> {
    let shown = path.display();
    let opened = open_private(path, fs::OpenOptions::new().read(true)).map_err(|error| {
        let help = "remove it, and log in again with `zoomctl login`";
        Failure::failed(match error {
            PrivateFileError::NotRegular(what) => {
                format!("`{shown}` is {what}, and secrets are read from regular files only: {help}")
            }
            PrivateFileError::Exposed(error) => {
                let reason =
                    error.map_or_else(|| "the file system ignores the change".to_owned(), |error| error.to_string());
                format!(
                    "other users have access to `{shown}`, and its permissions cannot be changed ({reason}): {help}"
                )
            }
            PrivateFileError::Replaced => {
                format!("cannot read `{shown}`: another program keeps replacing it: stop that program")
            }
            PrivateFileError::Io(error) => format!("cannot read `{shown}`: {error}"),
        })
    })?;
    let Some(opened) = opened else { return Ok(None) };
    if opened.was_exposed {
        tell(&format!(
            "other users had access to the secret in `{shown}`, which now only you can read: if somebody may have \
             read it, log in again"
        ));
    }
    Ok(Some(opened.file))
}

/// Atomically replaces a file with one that only its owner can read, which is the default for files that `tempfile`
/// creates.
pub(crate) fn replace_file(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let write = || {
        let new = NewFile::create(path)?;
        new.as_file().write_all(content)?;
        new.persist()?;
        Ok(())
    };
    write().map_err(|error: io::Error| Failure::failed(format!("cannot write `{}`: {error}", path.display())))
}

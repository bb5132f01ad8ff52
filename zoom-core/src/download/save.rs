//! Writing a download to disk, completely or not at all.

use std::{
    fs::{self, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use tokio::io::AsyncWriteExt as _;

use super::{file_name::split_extension, stream::Download};
use crate::{
    error::{Error, FileError},
    random,
};

impl Download {
    /// Writes the file to `path`, completely or not at all, and returns its length in bytes.
    ///
    /// It is written under another name next to `path`, and renamed when it is complete; until then, an existing file at
    /// `path` stays as it is. If the call fails or is dropped, the incomplete file is removed.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] if the connection breaks or the file is shorter than its stated length; [`Error::File`] if it
    /// can't be written.
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let (path, operation) = (path.as_ref().to_owned(), self.operation());
        let failed = |error| Error::File(FileError::new(path.clone(), error).during(operation));
        let mut partial = Partial::create(&path).map_err(failed)?;
        while let Some(chunk) = self.chunk().await {
            partial.file.write_all(&chunk?).await.map_err(failed)?;
        }
        partial.finish(&path).await.map_err(failed)?;
        Ok(self.received())
    }

    /// Writes the file into a folder, under [its own name](Self::file_name), and returns its path. If that name is taken, a
    /// number is added: `clip (2).mp4`.
    ///
    /// # Errors
    ///
    /// Those of [`save_to`](Self::save_to), and [`Error::File`] if the server sent no name.
    pub async fn save_in(self, folder: impl AsRef<Path>) -> Result<PathBuf, Error> {
        let folder = folder.as_ref();
        let Some(name) = self.file_name() else {
            let error = io::Error::other("the server sent no file name: call `save_to` with a path");
            return Err(FileError::new(folder.to_owned(), error).during(self.operation()).into());
        };
        let path = free_path(folder, &name).await;
        self.save_to(&path).await?;
        Ok(path)
    }
}

/// A file that is not complete yet. It is removed when dropped.
struct Partial {
    file: tokio::fs::File,
    path: PathBuf,
    is_complete: bool,
}

impl Partial {
    fn create(target: &Path) -> io::Result<Self> {
        let name = target.file_name().ok_or_else(|| io::Error::other("the path has no file name"))?;
        // A long name is cut, so that the suffix fits.
        let name: String = name.to_string_lossy().chars().take(40).collect();
        let path = target.with_file_name(format!(".{name}.{}.part", random::token()));
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        Ok(Self { file: tokio::fs::File::from_std(file), path, is_complete: false })
    }

    async fn finish(mut self, target: &Path) -> io::Result<()> {
        self.file.flush().await?;
        self.file.sync_all().await?;
        tokio::fs::rename(&self.path, target).await?;
        self.is_complete = true;
        Ok(())
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.is_complete {
            // If it can't be removed either, nothing more can be done.
            _ = fs::remove_file(&self.path);
        }
    }
}

/// Returns a path in the folder that does not exist yet.
async fn free_path(folder: &Path, name: &str) -> PathBuf {
    let (stem, extension) = split_extension(name);
    let mut path = folder.join(name);
    let mut number = 1_u64;
    while tokio::fs::symlink_metadata(&path).await.is_ok() {
        number += 1;
        path = folder.join(format!("{stem} ({number}){extension}"));
    }
    path
}

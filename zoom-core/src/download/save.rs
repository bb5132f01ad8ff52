//! Writes a download to disk, completely or not at all, or into a pipe or a device.

use std::{
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use tokio::io::AsyncWriteExt as _;

use super::{file_name::numbered_file_name, stream::Download};
use crate::{
    error::{Error, FileError},
    random,
};

impl Download {
    /// Writes the file to `path`, completely or not at all, and returns its length in bytes.
    ///
    /// The download is written to a temporary file next to `path`, which is renamed when it is complete; until then, an
    /// existing file at `path` is left unchanged. If the call fails or is dropped, the incomplete file is removed.
    ///
    /// A symbolic link at `path` is kept, and the file that it refers to is replaced or created.
    ///
    /// If `path` refers to something other than a regular file, such as a pipe or a device, the download is written
    /// into it while it arrives. Opening a pipe waits for its reader.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] if the connection breaks or the download is shorter than its stated length; [`Error::File`]
    /// if the file can't be written.
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let operation = self.operation();
        let failed = |error| Error::File(FileError::new(path.to_owned(), error).during(operation));
        if is_special(path).await {
            let mut file = tokio::fs::OpenOptions::new().write(true).open(path).await.map_err(failed)?;
            self.copy(&mut file, path).await?;
        } else {
            let target = follow_links(path).await.map_err(failed)?;
            let partial = self.receive(&target).await?;
            partial.rename(&target).await.map_err(failed)?;
        }
        Ok(self.received())
    }

    /// Writes the file to `path`, completely or not at all, unless something exists at `path` when the download is
    /// complete, and returns the file's length in bytes. Nothing is ever replaced, not even if another download to
    /// `path` completes at the same time.
    ///
    /// # Errors
    ///
    /// Those of [`save_to`](Self::save_to). If something exists at `path`, [`Error::File`] of the kind
    /// [`AlreadyExists`](io::ErrorKind::AlreadyExists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn save(client: zoom_core::Client, url: &str) -> Result<(), zoom_core::Error> {
    /// use std::io::ErrorKind;
    ///
    /// use zoom_core::Error;
    ///
    /// match client.download(url).await?.save_new("recording.mp4").await {
    ///     Err(Error::File(error)) if error.io_kind() == ErrorKind::AlreadyExists => println!("the file already exists"),
    ///     result => println!("{} bytes", result?),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn save_new(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let partial = self.receive(path).await?;
        let failed = |error| Error::File(FileError::new(path.to_owned(), error).during(self.operation()));
        let target = path.to_owned();
        let claimed = tokio::task::spawn_blocking(move || partial.claim_new(&target)).await;
        claimed.map_err(|error| failed(io::Error::other(error)))?.map_err(failed)?;
        Ok(self.received())
    }

    /// Writes the file into a folder, under [its own name](Self::file_name), and returns its path. If that name is
    /// taken, a number is added: `clip (2).mp4`. No file is ever replaced, not even if another download with the same
    /// name completes at the same time.
    ///
    /// # Errors
    ///
    /// The errors of [`save_to`](Self::save_to), and [`Error::File`] if the server sent no name.
    pub async fn save_in(mut self, folder: impl AsRef<Path>) -> Result<PathBuf, Error> {
        let folder = folder.as_ref();
        let Some(name) = self.file_name() else {
            let error = io::Error::other("the server sent no file name: call `save_to` with a path");
            return Err(FileError::new(folder.to_owned(), error).during(self.operation()).into());
        };
        let (target, operation) = (folder.join(&name), self.operation());
        let failed = |error| Error::File(FileError::new(target.clone(), error).during(operation));
        let partial = self.receive(&target).await?;
        // One task claims the name and moves the file, so that dropping the call can't leave behind a claimed name
        // without a file.
        let (folder, claim) = (folder.to_owned(), move |folder: &Path| partial.claim_in(folder, &name));
        let claimed = tokio::task::spawn_blocking(move || claim(&folder)).await;
        claimed.map_err(|error| failed(io::Error::other(error)))?.map_err(failed)
    }

    /// Writes the whole file under a temporary name next to `target`.
    async fn receive(&mut self, target: &Path) -> Result<Partial, Error> {
        let operation = self.operation();
        let failed = |error| Error::File(FileError::new(target.to_owned(), error).during(operation));
        let mut partial = Partial::create(target).map_err(failed)?;
        self.copy(&mut partial.file, target).await?;
        partial.file.sync_all().await.map_err(failed)?;
        Ok(partial)
    }

    /// Writes everything to a file. Errors contain the path `target`.
    async fn copy(&mut self, file: &mut tokio::fs::File, target: &Path) -> Result<(), Error> {
        let operation = self.operation();
        let failed = |error| Error::File(FileError::new(target.to_owned(), error).during(operation));
        while let Some(chunk) = self.chunk().await {
            file.write_all(&chunk?).await.map_err(failed)?;
        }
        file.flush().await.map_err(failed)
    }
}

/// Returns whether `path` refers to something that a rename must not replace, because it is neither a regular file nor
/// a folder.
async fn is_special(path: &Path) -> bool {
    tokio::fs::metadata(path).await.is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir())
}

/// Returns the path with all symbolic links followed: a rename to `path` itself would replace a link. The target of a
/// link does not have to exist.
async fn follow_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    loop {
        let missing = match tokio::fs::canonicalize(&path).await {
            // Circular links cause an error here, so the loop ends.
            Err(error) if error.kind() == io::ErrorKind::NotFound => error,
            result => return result,
        };
        match tokio::fs::read_link(&path).await {
            // `/proc/self/fd/1` may lead to a file that has been deleted and therefore has no name.
            Ok(_) if tokio::fs::metadata(&path).await.is_ok() => return Err(missing),
            Ok(target) => path = path.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return Ok(path),
        }
    }
}

/// A file that does not have its final name yet. It is removed when dropped.
struct Partial {
    file: tokio::fs::File,
    path: PathBuf,
    is_named: bool,
}

impl Partial {
    fn create(target: &Path) -> io::Result<Self> {
        let name = target.file_name().ok_or_else(|| io::Error::other("the path has no file name"))?;
        // A long name is truncated, so that the suffix fits.
        let name: String = name.to_string_lossy().chars().take(40).collect();
        let path = target.with_file_name(format!(".{name}.{}.part", random::token()));
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        Ok(Self { file: tokio::fs::File::from_std(file), path, is_named: false })
    }

    /// Moves the file to its final name, replacing an older file with that name.
    async fn rename(mut self, target: &Path) -> io::Result<()> {
        tokio::fs::rename(&self.path, target).await?;
        self.is_named = true;
        Ok(())
    }

    /// Moves the file to `path`, where no file may exist yet.
    fn claim_new(mut self, path: &Path) -> io::Result<()> {
        if self.claim(path, link)? { Ok(()) } else { Err(io::ErrorKind::AlreadyExists.into()) }
    }

    /// Moves the file to the first free name in the folder, adding a number if necessary, and returns its path.
    fn claim_in(mut self, folder: &Path, name: &str) -> io::Result<PathBuf> {
        let mut path = folder.join(name);
        let mut number = 1;
        while !self.claim(&path, link)? {
            number += 1;
            path = folder.join(numbered_file_name(name, number));
        }
        Ok(path)
    }

    /// Moves the file to `path` unless a file exists there, and returns whether it did. If the name were only checked
    /// first, two downloads could find it free; the hard link that `link` creates, or a new file, can be created only
    /// once.
    fn claim(&mut self, path: &Path, link: impl Fn(&Path, &Path) -> io::Result<()>) -> io::Result<bool> {
        match link(&self.path, path) {
            // The temporary name is removed on drop.
            Ok(()) => return Ok(true),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(false),
            // Some file systems do not support hard links. On such file systems, an empty file claims the name and is
            // immediately replaced.
            Err(_) => {}
        }
        match File::create_new(path) {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(false),
            Err(error) => return Err(error),
        }
        if let Err(error) = fs::rename(&self.path, path) {
            _ = fs::remove_file(path);
            return Err(error);
        }
        self.is_named = true;
        Ok(true)
    }
}

fn link(from: &Path, to: &Path) -> io::Result<()> {
    fs::hard_link(from, to)
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.is_named {
            // If the file can't be removed either, nothing more can be done.
            _ = fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn partial(folder: &Path, text: &str) -> Partial {
        let partial = Partial::create(&folder.join("clip.mp4")).unwrap();
        fs::write(&partial.path, text).unwrap();
        partial
    }

    #[test]
    fn a_name_is_claimed_once_on_a_file_system_without_hard_links_too() {
        let folder = std::env::temp_dir().join(format!("zoom-core-claim-{}", random::token()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("clip.mp4");
        let none = |_: &Path, _: &Path| Err(io::Error::from(io::ErrorKind::Unsupported));
        assert!(partial(&folder, "first").claim(&path, none).unwrap());
        assert!(!partial(&folder, "second").claim(&path, none).unwrap());
        assert_eq!(fs::read(&path).unwrap(), b"first");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "no temporary file may remain");

        // The temporary file has vanished: the claimed name is released.
        let mut vanished = partial(&folder, "third");
        fs::remove_file(&vanished.path).unwrap();
        vanished.claim(&folder.join("other"), none).unwrap_err();
        vanished.claim(&folder.join("other"), link).unwrap_err();
        // The folder vanished.
        partial(&folder, "fourth").claim(&folder.join("missing/clip.mp4"), none).unwrap_err();
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(folder).unwrap();
    }
}

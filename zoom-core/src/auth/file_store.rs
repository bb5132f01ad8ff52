//! Storage of tokens in a file that several processes can share without corrupting it.
//!
//! The file is replaced, never overwritten: a process that is killed leaves either the old file or the new one. The
//! process that replaces it holds a lock, and the process that refreshes the tokens holds another, the lease. The
//! operating system releases both when the process ends, however it ends.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{
    lease_wait::LeaseWait,
    private_file::{self, PrivateFile, PrivateFileError, open_private},
    store::{ReplaceOutcome, StoreFuture, TokenLease, TokenStore},
    tokens::Tokens,
};
use crate::{error::AuthError, types::Secret};

/// Stores the tokens in a file that only its owner may read. Clones and other processes may share it.
///
/// Next to the file `tokens.json`, the store creates `tokens.json.lock` and `tokens.json.lease`, which are empty and
/// are never deleted, and, during a write, `tokens.json.new`. The folder must exist and be on a file system that
/// supports locks. A file that does not contain tokens is never overwritten. To log out,
/// [revoke](crate::auth::AuthServer::revoke) the token and delete the file.
///
/// # Permissions
///
/// On Unix, the four files have the permissions 0600. If other users have access to one of them when it is opened, its
/// permissions are changed and a warning is logged: anybody who has read a token can use it, so log in again if that is
/// a concern. If the permissions can't be changed, because the file belongs to another user or the file system does not
/// support permissions, the file is rejected. On other systems, the permissions of the folder apply.
///
/// A symbolic link, a folder, a pipe or a device in place of one of the files is rejected on every system, and nothing
/// is read or written through it. The path of the folder may contain symbolic links.
///
/// # Examples
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use zoom_core::{auth::{App, FileStore, RefreshToken, TokenStore, Tokens}, Client};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), zoom_core::Error> {
/// # let path = std::env::temp_dir().join(format!("zoom-core-doc-{}.json", std::process::id()));
/// # let tokens = Tokens::new("access", SystemTime::now() + Duration::from_secs(3_600));
/// let store = FileStore::new(&path);
/// if store.load().await?.is_none() {
///     store.save(&tokens).await?; // from a login: see `AuthorizationCode` and `DeviceCode`
/// }
/// let app = App::new("client-id").secret("client-secret");
/// let client = Client::builder().auth(RefreshToken::new(app, store)).build()?;
/// # std::fs::remove_file(&path).unwrap();
/// # std::fs::remove_file(path.with_extension("json.lock")).unwrap();
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct FileStore {
    path: Arc<Path>,
}

impl FileStore {
    /// Creates a store in the file at `path`, which does not need to exist yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into().into() }
    }
}

impl TokenStore for FileStore {
    fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
        let path = Arc::clone(&self.path);
        Box::pin(blocking(move || load(&path)))
    }

    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        let text = tokens.to_json();
        Box::pin(self.while_locked(move |path| save(path, &text)))
    }

    fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>> {
        let path = beside(&self.path, "lease");
        Box::pin(blocking(move || {
            let lease = open_lock(&path)?;
            match lease.try_lock() {
                Ok(()) => Ok(Some(Box::new(FileLease(lease)) as Box<dyn TokenLease>)),
                Err(TryLockError::WouldBlock) => Ok(None),
                Err(TryLockError::Error(error)) => Err(failed(&path, "can't be locked", error)),
            }
        }))
    }

    fn replace<'a>(&'a self, presented: &'a Secret, tokens: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome> {
        let (presented, text) = (presented.clone(), tokens.to_json());
        Box::pin(self.while_locked(move |path| {
            Ok(match load(path)? {
                Some(newer) if !newer.has_refresh_token(&presented) => ReplaceOutcome::Newer(newer),
                Some(_) => {
                    save(path, &text)?;
                    ReplaceOutcome::Saved
                }
                None => ReplaceOutcome::Empty,
            })
        }))
    }
}

/// The right to refresh, until the file is closed or the process ends.
struct FileLease(#[expect(dead_code, reason = "closing the file unlocks it")] File);

impl TokenLease for FileLease {}

impl FileStore {
    /// Runs `work` while no other process writes the file. Once it has begun, `work` completes even if the caller is
    /// dropped.
    async fn while_locked<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Path) -> Result<T, AuthError> + Send + 'static,
    ) -> Result<T, AuthError> {
        let path = Arc::clone(&self.path);
        let lock = blocking(move || open_lock(&beside(&path, "lock"))).await?;
        let mut wait = LeaseWait::begin();
        // A blocking wait would occupy a thread, which couldn't be stopped until the other process released the lock.
        while let Err(error) = lock.try_lock() {
            match error {
                TryLockError::WouldBlock if wait.again().await => {}
                TryLockError::WouldBlock => {
                    let path = self.path.display();
                    return Err(AuthError::store(format!(
                        "another process has been writing `{path}` for a minute: end it, and try again"
                    )));
                }
                TryLockError::Error(error) => return Err(failed(&self.path, "can't be locked", error)),
            }
        }
        let path = Arc::clone(&self.path);
        blocking(move || {
            let done = work(&path);
            drop(lock);
            done
        })
        .await
    }
}

fn open_lock(path: &Path) -> Result<File, AuthError> {
    let opened = private_file::open_or_create(path);
    let opened = opened.map_err(|error| rejected(path, "can't be opened as a lock", error))?;
    Ok(with_warning(path, opened))
}

/// Logs a warning if other users had access to the file, since one of them may have read the tokens.
fn with_warning(path: &Path, opened: PrivateFile) -> File {
    if opened.was_exposed {
        let path = path.display();
        tracing::warn!(%path, "a token file was accessible to other users, and is now accessible to its owner only");
    }
    opened.file
}

/// Returns the error for a file that can't be opened safely; `failure` is the operation that failed.
fn rejected(path: &Path, failure: &str, error: PrivateFileError) -> AuthError {
    let shown = path.display();
    match error {
        PrivateFileError::NotRegular(what) => AuthError::store(format!(
            "`{shown}` is {what}, and tokens are kept in regular files only: remove it, or pass another path to \
             `FileStore::new`"
        )),
        PrivateFileError::Exposed(source) => {
            let error = AuthError::store(format!(
                "`{shown}` is accessible to other users, and its permissions can't be changed: make this user its owner, or \
                 pass `FileStore::new` a path on a file system that supports permissions"
            ));
            match source {
                Some(source) => error.with_source(source),
                None => error,
            }
        }
        PrivateFileError::Replaced => AuthError::store(format!(
            "`{shown}` {failure}: another program keeps replacing it: stop that program and try again"
        )),
        PrivateFileError::Io(error) => failed(path, failure, error),
    }
}

/// Returns the error for a failed operation on the file at `path`.
fn failed(path: &Path, what: &str, error: io::Error) -> AuthError {
    AuthError::store(format!("`{}` {what}", path.display())).with_source(error)
}

fn load(path: &Path) -> Result<Option<Tokens>, AuthError> {
    let failure = "can't be read";
    let opened = open_private(path, OpenOptions::new().read(true)).map_err(|error| rejected(path, failure, error))?;
    let Some(mut file) = opened.map(|opened| with_warning(path, opened)) else { return Ok(None) };
    let mut text = String::new();
    let read = file.read_to_string(&mut text);
    let text = Secret::from(text);
    read.map_err(|error| failed(path, failure, error))?;
    Tokens::from_json(text.expose()).map(Some).map_err(|error| {
        AuthError::store(format!(
            "`{}` was not overwritten, because {error}: move it away and log in again, or pass another path to \
             `FileStore::new`",
            path.display()
        ))
    })
}

fn save(path: &Path, text: &Secret) -> Result<(), AuthError> {
    load(path)?;
    let new = beside(path, "new");
    private_file::regular(&new).map_err(|error| rejected(&new, "can't be written", error))?;
    write(path, &new, text).map_err(|error| failed(path, "can't be written", error))
}

fn write(path: &Path, new: &Path, text: &Secret) -> io::Result<()> {
    // A file left behind by a killed process may be readable by other users.
    match fs::remove_file(new) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = private_file::create(new)?;
    file.write_all(text.expose().as_bytes())?;
    file.sync_all()?;
    fs::rename(new, path)?;
    sync_folder(path)
}

/// Makes the new name survive a loss of power.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

/// Does nothing, because a folder can be opened only on Unix.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Returns the path with `.extension` appended.
fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".");
    beside.push(extension);
    beside.into()
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AuthError> + Send + 'static,
) -> Result<T, AuthError> {
    // The subscriber of the caller's thread should receive the warnings too.
    let dispatch = tracing::dispatcher::get_default(Clone::clone);
    let work = move || tracing::dispatcher::with_default(&dispatch, work);
    let work = tokio::task::spawn_blocking(work).await;
    work.unwrap_or_else(|error| Err(AuthError::store("the task that accesses the file was stopped").with_source(error)))
}

//! The stores for secrets: the system's keyring, or files that only their owner can read.

use std::{
    fs,
    io::{self, Read as _},
    path::PathBuf,
};

use serde::{Deserialize, Serialize};
use zoom_core::{
    Secret,
    auth::{FileStore, TokenStore},
};

use crate::{exit::Failure, settings};

/// A kind of storage for secrets.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum SecretStore {
    Keyring,
    File,
}

/// A secret of a profile.
#[derive(Clone, Copy, Debug)]
pub(crate) enum SecretKind {
    /// The client secret of the app.
    Client,
    /// The access and refresh tokens of a user.
    Tokens,
    /// The URL of the Redis server that stores the tokens, including its password.
    RedisUrl,
}

impl SecretKind {
    /// Returns the secret's name in a store: the name of its file, or of its keyring entry.
    fn name(self, profile: &str) -> String {
        match self {
            Self::Client => format!("{profile}.secret"),
            Self::Tokens => format!("{profile}.tokens"),
            Self::RedisUrl => format!("{profile}.redis"),
        }
    }
}

impl SecretStore {
    /// Returns the keyring if there is one and `no_keyring` is not set, and files otherwise.
    pub(crate) fn choose(no_keyring: bool) -> Self {
        if !no_keyring && keyring::is_available() { Self::Keyring } else { Self::File }
    }

    /// Returns the location of the secrets, formatted for a message.
    pub(crate) fn described(self) -> Result<String, Failure> {
        let location = self.location()?;
        Ok(if self == Self::File { format!("`{location}`") } else { location })
    }

    /// Returns the location of the secrets: the keyring or a folder.
    pub(crate) fn location(self) -> Result<String, Failure> {
        Ok(match self {
            Self::Keyring => "the system's keyring".to_owned(),
            Self::File => settings::folder()?.display().to_string(),
        })
    }

    pub(crate) async fn read(self, profile: &str, secret: SecretKind) -> Result<Option<Secret>, Failure> {
        let name = secret.name(profile);
        if self == Self::Keyring {
            return Ok(keyring::read(name).await?);
        }
        let path = path(&name)?;
        let Some(mut file) = settings::open_secret(&path)? else { return Ok(None) };
        let mut text = String::new();
        let read = file.read_to_string(&mut text);
        let secret = Secret::from(text);
        read.map_err(|error| Failure::failed(format!("cannot read `{}`: {error}", path.display())))?;
        Ok(Some(secret))
    }

    pub(crate) async fn write(self, profile: &str, secret: SecretKind, value: &Secret) -> Result<(), Failure> {
        let name = secret.name(profile);
        if self == Self::Keyring {
            return Ok(keyring::write(name, value.clone()).await?);
        }
        settings::replace_file(&path(&name)?, value.expose().as_bytes())
    }

    /// Deletes all secrets of a profile.
    pub(crate) async fn clear(self, profile: &str) -> Result<(), Failure> {
        self.remove(profile, SecretKind::Tokens).await?;
        self.remove(profile, SecretKind::RedisUrl).await?;
        self.remove(profile, SecretKind::Client).await
    }

    async fn remove(self, profile: &str, secret: SecretKind) -> Result<(), Failure> {
        let name = secret.name(profile);
        if self == Self::Keyring {
            return Ok(keyring::remove(name).await?);
        }
        let path = path(&name)?;
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(Failure::failed(format!("cannot remove `{}`: {error}", path.display())))
            }
            _ => Ok(()),
        }
    }

    /// Returns the store of a user's tokens.
    pub(crate) fn tokens(self, profile: &str) -> Result<Box<dyn TokenStore>, Failure> {
        let name = SecretKind::Tokens.name(profile);
        let path = path(&name)?;
        if self == Self::File {
            // The store itself checks the permissions too, but its warning is a log event, which nobody would see here.
            settings::open_secret(&path)?;
        }
        let file = FileStore::new(path);
        Ok(match self {
            Self::Keyring => keyring::tokens(name, file),
            Self::File => Box::new(file),
        })
    }
}

fn path(name: &str) -> Result<PathBuf, Failure> {
    let folder = settings::folder()?;
    settings::create_folder(&folder)?;
    Ok(folder.join(name))
}

/// The system's keyring. Calls to it block, perhaps until a window is closed, so they run on a separate thread.
#[cfg(feature = "keyring")]
mod keyring {
    use keyring::{Entry, Error};
    use zoom_core::{
        Secret,
        auth::{FileStore, ReplaceOutcome, StoreFuture, TokenLease, TokenStore, Tokens},
        error::AuthError,
    };

    /// The service name that the keyring's own window shows next to a secret.
    const SERVICE: &str = "zoomctl";

    pub(super) fn is_available() -> bool {
        Entry::store_status().is_ok()
    }

    pub(super) async fn read(name: String) -> Result<Option<Secret>, AuthError> {
        with_entry(name, |entry| match entry.get_password() {
            Ok(secret) => Ok(Some(secret.into())),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(error),
        })
        .await
    }

    pub(super) async fn write(name: String, value: Secret) -> Result<(), AuthError> {
        with_entry(name, move |entry| entry.set_password(value.expose())).await
    }

    pub(super) async fn remove(name: String) -> Result<(), AuthError> {
        with_entry(name, |entry| match entry.delete_credential() {
            Err(Error::NoEntry) => Ok(()),
            other => other,
        })
        .await
    }

    async fn with_entry<T: Send + 'static>(
        name: String,
        action: impl FnOnce(Entry) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, AuthError> {
        let result = tokio::task::spawn_blocking(move || action(Entry::new(SERVICE, &name)?)).await;
        let failed = || {
            AuthError::store(
                "the system's keyring failed; log in with `zoomctl login --no-keyring` to keep secrets in files",
            )
        };
        match result {
            Ok(result) => result.map_err(|error| failed().with_source(error)),
            Err(error) => Err(failed().with_source(error)),
        }
    }

    /// Returns the store of tokens in the keyring. The keyring has no lock, so the lease of `file` is used; the file
    /// itself is never written.
    pub(super) fn tokens(name: String, file: FileStore) -> Box<dyn TokenStore> {
        Box::new(KeyringStore { name, file })
    }

    struct KeyringStore {
        name: String,
        file: FileStore,
    }

    impl TokenStore for KeyringStore {
        fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
            Box::pin(async {
                let kept = read(self.name.clone()).await?;
                kept.map(|kept| Tokens::from_json(kept.expose())).transpose()
            })
        }

        fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
            Box::pin(write(self.name.clone(), tokens.to_json()))
        }

        fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>> {
            self.file.lease()
        }

        /// Compares the stored refresh token with `presented`, and then writes. That is safe because the lease of the
        /// file lasts until its holder ends, and no other program refreshes in the meantime.
        fn replace<'a>(&'a self, presented: &'a Secret, tokens: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome> {
            Box::pin(async move {
                Ok(match self.load().await? {
                    Some(newer) if !newer.has_refresh_token(presented) => ReplaceOutcome::Newer(newer),
                    Some(_) => {
                        self.save(tokens).await?;
                        ReplaceOutcome::Saved
                    }
                    None => ReplaceOutcome::Empty,
                })
            })
        }
    }
}

/// Replaces the keyring in a build without it.
#[cfg(not(feature = "keyring"))]
#[expect(clippy::unused_async, reason = "the signatures match the functions above")]
mod keyring {
    use zoom_core::{
        Secret,
        auth::{FileStore, TokenStore},
        error::AuthError,
    };

    pub(super) fn is_available() -> bool {
        false
    }

    fn absent() -> AuthError {
        AuthError::store(
            "the secrets of this login are in the system's keyring, but this build lacks the feature `keyring`",
        )
    }

    pub(super) async fn read(_: String) -> Result<Option<Secret>, AuthError> {
        Err(absent())
    }

    pub(super) async fn write(_: String, _: Secret) -> Result<(), AuthError> {
        Err(absent())
    }

    pub(super) async fn remove(_: String) -> Result<(), AuthError> {
        Err(absent())
    }

    pub(super) fn tokens(_: String, file: FileStore) -> Box<dyn TokenStore> {
        Box::new(file)
    }
}

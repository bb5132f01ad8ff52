//! Where secrets are kept: in the system's keyring, or in files that only their owner may read.

use std::{fs, io, path::PathBuf};

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use zoom_core::{FileStore, TokenStore};

use crate::{exit::Failure, settings};

/// A kind of place for secrets.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Vault {
    Keyring,
    File,
}

/// A secret of a profile.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Secret {
    /// The app's.
    Client,
    /// A user's tokens.
    Tokens,
}

impl Secret {
    /// What it is called in a vault.
    fn name(self, profile: &str) -> String {
        match self {
            Self::Client => format!("{profile}.secret"),
            Self::Tokens => format!("{profile}.tokens"),
        }
    }
}

impl Vault {
    /// The keyring where there is one, unless it is not to be used.
    pub(crate) fn choose(no_keyring: bool) -> Self {
        if !no_keyring && keyring::is_there() { Self::Keyring } else { Self::File }
    }

    pub(crate) async fn read(self, profile: &str, secret: Secret) -> Result<Option<SecretString>, Failure> {
        let name = secret.name(profile);
        if self == Self::Keyring {
            return Ok(keyring::read(name).await?);
        }
        let path = path(&name)?;
        match fs::read_to_string(&path) {
            Ok(text) => Ok(Some(text.into())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::failed(format!("`{}` can't be read: {error}", path.display()))),
        }
    }

    pub(crate) async fn write(self, profile: &str, secret: Secret, value: &SecretString) -> Result<(), Failure> {
        let name = secret.name(profile);
        if self == Self::Keyring {
            return Ok(keyring::write(name, value.clone()).await?);
        }
        settings::replace(&path(&name)?, value.expose_secret().as_bytes())
    }

    /// Forgets all secrets of a profile.
    pub(crate) async fn clear(self, profile: &str) -> Result<(), Failure> {
        self.remove(profile, Secret::Tokens).await?;
        self.remove(profile, Secret::Client).await
    }

    /// Forgets a secret, if it is there.
    pub(crate) async fn remove(self, profile: &str, secret: Secret) -> Result<(), Failure> {
        let name = secret.name(profile);
        if self == Self::Keyring {
            return Ok(keyring::remove(name).await?);
        }
        let path = path(&name)?;
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(Failure::failed(format!("`{}` can't be removed: {error}", path.display())))
            }
            _ => Ok(()),
        }
    }

    /// A user's tokens.
    pub(crate) fn tokens(self, profile: &str) -> Result<Box<dyn TokenStore>, Failure> {
        let name = Secret::Tokens.name(profile);
        let file = FileStore::new(path(&name)?);
        Ok(match self {
            Self::Keyring => keyring::tokens(name, file),
            Self::File => Box::new(file),
        })
    }
}

fn path(name: &str) -> Result<PathBuf, Failure> {
    let folder = settings::folder()?;
    settings::make(&folder)?;
    Ok(folder.join(name))
}

/// The system's keyring, which waits: it is asked on a thread of its own.
#[cfg(feature = "keyring")]
mod keyring {
    use keyring::{Entry, Error};
    use secrecy::{ExposeSecret as _, SecretString};
    use zoom_core::{AuthError, FileStore, LockedTokens, StoreFuture, TokenStore, Tokens};

    /// What the keyring's own window shows beside a secret.
    const SERVICE: &str = "zoom-cli";

    pub(super) fn is_there() -> bool {
        Entry::store_status().is_ok()
    }

    pub(super) async fn read(name: String) -> Result<Option<SecretString>, AuthError> {
        asked(name, |entry| match entry.get_password() {
            Ok(secret) => Ok(Some(secret.into())),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(error),
        })
        .await
    }

    pub(super) async fn write(name: String, value: SecretString) -> Result<(), AuthError> {
        asked(name, move |entry| entry.set_password(value.expose_secret())).await
    }

    pub(super) async fn remove(name: String) -> Result<(), AuthError> {
        asked(name, |entry| match entry.delete_credential() {
            Err(Error::NoEntry) => Ok(()),
            other => other,
        })
        .await
    }

    async fn asked<T: Send + 'static>(
        name: String,
        ask: impl FnOnce(Entry) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, AuthError> {
        let asked = tokio::task::spawn_blocking(move || ask(Entry::new(SERVICE, &name)?)).await;
        let failed = || AuthError::store("the system's keyring failed; `zoom login --no-keyring` does without it");
        match asked {
            Ok(answer) => answer.map_err(|error| failed().with_source(error)),
            Err(error) => Err(failed().with_source(error)),
        }
    }

    /// Tokens in the keyring, which has no lock: that of the file beside the profile is taken, and the file stays away.
    pub(super) fn tokens(name: String, file: FileStore) -> Box<dyn TokenStore> {
        Box::new(KeyringStore { name, file })
    }

    struct KeyringStore {
        name: String,
        file: FileStore,
    }

    impl TokenStore for KeyringStore {
        fn lock(&self) -> StoreFuture<'_, Box<dyn LockedTokens + '_>> {
            Box::pin(async {
                let held = self.file.lock().await?;
                Ok(Box::new(Locked { name: &self.name, _held: held }) as Box<dyn LockedTokens>)
            })
        }
    }

    struct Locked<'a> {
        name: &'a str,
        _held: Box<dyn LockedTokens + 'a>,
    }

    impl LockedTokens for Locked<'_> {
        fn load(&mut self) -> StoreFuture<'_, Option<Tokens>> {
            Box::pin(async {
                let kept = read(self.name.to_owned()).await?;
                kept.map(|kept| Tokens::from_json(kept.expose_secret())).transpose()
            })
        }

        fn save<'a>(&'a mut self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
            Box::pin(write(self.name.to_owned(), tokens.to_json()))
        }
    }
}

/// No keyring.
#[cfg(not(feature = "keyring"))]
mod keyring {
    use secrecy::SecretString;
    use zoom_core::{AuthError, FileStore, TokenStore};

    pub(super) fn is_there() -> bool {
        false
    }

    fn absent() -> AuthError {
        AuthError::store("this login is in the system's keyring, and this build has the feature `keyring` turned off")
    }

    pub(super) async fn read(_: String) -> Result<Option<SecretString>, AuthError> {
        Err(absent())
    }

    pub(super) async fn write(_: String, _: SecretString) -> Result<(), AuthError> {
        Err(absent())
    }

    pub(super) async fn remove(_: String) -> Result<(), AuthError> {
        Err(absent())
    }

    pub(super) fn tokens(_: String, file: FileStore) -> Box<dyn TokenStore> {
        Box::new(file)
    }
}

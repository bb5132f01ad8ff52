//! Logins that were made before: a file each, which holds no secret.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use etcetera::{AppStrategy as _, AppStrategyArgs, choose_app_strategy};
use serde::{Deserialize, Serialize};
use zoom_core::{App, Auth, BaseUrl, Environment, RefreshToken, ServerToServer};

use crate::{
    command::Globals,
    exit::Failure,
    vault::{Secret, Vault},
};

/// The profile of those who have one login.
const DEFAULT: &str = "default";

/// A login, without its secrets.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    /// The app's.
    pub(crate) client_id: String,
    /// Of a server-to-server app; else a user has logged in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) account_id: Option<String>,
    /// Whether it is a login of Zoom for Government.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) gov: bool,
    /// Where calls go in place of Zoom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) base_url: Option<String>,
    /// Where its secrets are.
    pub(crate) vault: Vault,
}

/// The name of the profile that is asked for.
pub(crate) fn name(globals: &Globals) -> Result<&str, Failure> {
    let name = globals.profile.as_deref().unwrap_or(DEFAULT);
    let is_plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    // It becomes a file's name.
    if is_plain { Ok(name) } else { Err(Failure::usage("a profile's name has letters, digits, `-` and `_` only")) }
}

/// The folder of all profiles.
pub(crate) fn folder() -> Result<PathBuf, Failure> {
    let args = AppStrategyArgs { app_name: "zoom-cli".into(), ..AppStrategyArgs::default() };
    let strategy = choose_app_strategy(args)
        .map_err(|error| Failure::failed(format!("there is no folder for settings ({error}): set HOME")))?;
    Ok(strategy.config_dir())
}

/// Makes the folder of all profiles, unless it is there.
pub(crate) fn make(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder)
        .map_err(|error| Failure::failed(format!("`{}` can't be made: {error}", folder.display())))
}

/// Replaces a file by one that only its owner may read, as new files of `tempfile` are. The old one is whole until then.
pub(crate) fn replace(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let write = || {
        let mut new = tempfile::NamedTempFile::new_in(path.parent().unwrap_or(path))?;
        new.write_all(content)?;
        new.persist(path)?;
        Ok(())
    };
    write().map_err(|error: io::Error| Failure::failed(format!("`{}` can't be written: {error}", path.display())))
}

impl Profile {
    /// The profile of this name, if there is one.
    pub(crate) fn load(name: &str) -> Result<Option<Self>, Failure> {
        let path = path(&folder()?, name);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Failure::failed(format!("`{}` can't be read: {error}", path.display()))),
        };
        serde_json::from_str(&text).map(Some).map_err(|error| {
            let path = path.display();
            Failure::failed(format!("`{path}` is no profile ({error}): remove it, and log in again with `zoom login`"))
        })
    }

    /// Keeps the profile.
    pub(crate) fn save(&self, name: &str) -> Result<(), Failure> {
        self.save_in(&folder()?, name)
    }

    fn save_in(&self, folder: &Path, name: &str) -> Result<(), Failure> {
        make(folder)?;
        let text = serde_json::to_string_pretty(self).unwrap_or_default() + "\n";
        replace(&path(folder, name), text.as_bytes())
    }

    /// Forgets the profile.
    pub(crate) fn remove(name: &str) -> Result<(), Failure> {
        let path = path(&folder()?, name);
        fs::remove_file(&path)
            .map_err(|error| Failure::failed(format!("`{}` can't be removed: {error}", path.display())))
    }

    /// Which of Zoom's clouds the login is of.
    pub(crate) fn environment(&self) -> Result<Environment, Failure> {
        match &self.base_url {
            Some(base_url) => Ok(Environment::at(BaseUrl::parse(base_url).map_err(zoom_core::Error::from)?)),
            None if self.gov => Ok(Environment::gov()),
            None => Ok(Environment::commercial()),
        }
    }

    /// The app, with its secret if it has one.
    pub(crate) async fn app(&self, name: &str) -> Result<App, Failure> {
        let app = App::new(&*self.client_id);
        Ok(match self.vault.read(name, Secret::Client).await? {
            Some(secret) => app.secret(secret),
            None => app,
        })
    }

    /// What gives the login's tokens.
    pub(crate) async fn auth(&self, name: &str) -> Result<Box<dyn Auth>, Failure> {
        let app = self.app(name).await?;
        Ok(match &self.account_id {
            Some(account_id) => Box::new(ServerToServer::new(app, account_id)),
            None => Box::new(RefreshToken::new(app, self.vault.tokens(name)?)),
        })
    }
}

fn path(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile(client_id: &str) -> Profile {
        let client_id = client_id.to_owned();
        Profile { client_id, account_id: None, gov: false, base_url: None, vault: Vault::Keyring }
    }

    /// A vault that is a keyring has made none.
    #[test]
    fn a_profile_makes_its_folder() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("config/zoom-cli");
        profile("a").save_in(&folder, "work").unwrap();
        let text = fs::read_to_string(folder.join("work.json")).unwrap();
        assert_eq!(text, "{\n  \"client_id\": \"a\",\n  \"vault\": \"keyring\"\n}\n");
    }

    #[cfg(unix)]
    #[test]
    fn a_profile_is_replaced_and_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        profile("a").save_in(folder.path(), "work").unwrap();
        let before = fs::File::open(folder.path().join("work.json")).unwrap();
        profile("b").save_in(folder.path(), "work").unwrap();
        let before: Profile = serde_json::from_reader(before).unwrap();
        assert_eq!(before.client_id, "a");
    }
}

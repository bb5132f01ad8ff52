//! Profiles: the logins that were made on this machine. Each is a file that contains no secrets.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use serde::{Deserialize, Serialize};
use zoom_core::{
    Environment, Secret,
    auth::{App, Auth, RefreshToken, TokenStore as _},
};

use crate::{
    base_url,
    exit::{self, Failure},
    globals::Globals,
    plan::Plan,
    secret_store::{SecretKind, SecretStore},
    settings,
    shared::{self, Shared},
};

/// A login without its secrets.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    /// The client ID of the app.
    pub(crate) client_id: String,
    /// The account of a server-to-server app, or `None` if a user logged in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) account_id: Option<String>,
    /// Whether the login belongs to Zoom for Government.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) gov: bool,
    /// The URL that calls are sent to instead of Zoom's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) base_url: Option<String>,
    /// Whether that URL may be plain `http` to another machine.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) insecure_http: bool,
    /// The plan of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) plan: Option<Plan>,
    /// Whether the tokens are in Redis, whose URL is one of the secrets.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) redis: bool,
    /// The name under which calls are counted in Redis.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) redis_account: Option<String>,
    /// The prefix of all keys in Redis.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) redis_prefix: Option<String>,
    /// Where the secrets of the login are kept.
    pub(crate) secret_store: SecretStore,
}

/// Returns the name of the profile to use: the one that a flag or a variable names, or else the default from the
/// settings.
pub(crate) fn name(globals: &Globals) -> Result<&str, Failure> {
    match &globals.profile {
        Some(name) => settings::profile_name(name)
            .map_err(|problem| Failure::usage(format!("`{}` is not a profile: {problem}", exit::one_line(name)))),
        None => Ok(default_name(globals)),
    }
}

/// Returns the name of the default profile.
pub(crate) fn default_name(globals: &Globals) -> &str {
    globals.config.profile.as_deref().unwrap_or(settings::DEFAULT_PROFILE)
}

impl Profile {
    /// Reads the profile with this name, if it exists.
    pub(crate) fn load(name: &str) -> Result<Option<Self>, Failure> {
        let path = path(&settings::folder()?, name);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Failure::failed(format!("cannot read `{}`: {error}", path.display()))),
        };
        serde_json::from_str(&text).map(Some).map_err(|error| {
            let path = path.display();
            Failure::failed(format!(
                "`{path}` is not a valid profile ({error}): remove it, and log in again with `zoomctl login`"
            ))
        })
    }

    /// Writes the profile to its file.
    pub(crate) fn save(&self, name: &str) -> Result<(), Failure> {
        self.save_in(&settings::folder()?, name)
    }

    fn save_in(&self, folder: &Path, name: &str) -> Result<(), Failure> {
        settings::create_folder(folder)?;
        let text = serde_json::to_string_pretty(self).unwrap_or_default() + "\n";
        settings::replace_file(&path(folder, name), text.as_bytes())
    }

    /// Deletes the profile's file, but not its secrets, which [`SecretStore::clear`] deletes.
    pub(crate) fn remove(name: &str) -> Result<(), Failure> {
        let path = path(&settings::folder()?, name);
        fs::remove_file(&path).map_err(|error| Failure::failed(format!("cannot remove `{}`: {error}", path.display())))
    }

    /// Returns the Zoom cloud that the login belongs to.
    pub(crate) fn environment(&self) -> Result<Environment, Failure> {
        match &self.base_url {
            Some(base_url) => base_url::custom(base_url, self.insecure_http),
            None if self.gov => Ok(Environment::gov()),
            None => Ok(Environment::commercial()),
        }
    }

    /// Returns the app, with its secret if it has one.
    pub(crate) async fn app(&self, name: &str) -> Result<App, Failure> {
        let app = App::new(&*self.client_id);
        Ok(match self.secret_store.read(name, SecretKind::Client).await? {
            Some(secret) => app.secret(secret),
            None => app,
        })
    }

    /// Returns the secret of the app, which must have one.
    pub(crate) async fn secret(&self, name: &str) -> Result<Secret, Failure> {
        match self.secret_store.read(name, SecretKind::Client).await? {
            Some(secret) if !secret.expose().trim().is_empty() => Ok(secret),
            _ => Err(self.lost("client secret", name)?),
        }
    }

    /// Returns the failure for a secret that is missing from its store.
    fn lost(&self, what: &str, name: &str) -> Result<Failure, Failure> {
        let location = self.secret_store.described()?;
        let kind = if self.account_id.is_some() { " --server-to-server" } else { "" };
        Ok(Failure::rejected(format!(
            "{location} has no {what} for the profile `{name}`: log in again with `zoomctl login{kind} --profile {name}`"
        )))
    }

    /// Returns the URL of the Redis server that stores the tokens, if they are in Redis.
    pub(crate) async fn redis_url(&self, name: &str) -> Result<Option<Secret>, Failure> {
        if !self.redis {
            return Ok(None);
        }
        let url = self.secret_store.read(name, SecretKind::RedisUrl).await?;
        url.map(Some).ok_or_else(|| {
            Failure::failed(format!(
                "the tokens of the profile `{name}` are in Redis, but its URL is no longer stored: set ZOOM_REDIS_URL"
            ))
        })
    }

    /// Returns the source of the login's access tokens. If the login is a user's, the source is also stored in
    /// `in_use`.
    pub(crate) async fn auth(
        &self,
        name: &str,
        shared: Option<&Shared>,
        in_use: &OnceLock<RefreshToken>,
    ) -> Result<Box<dyn Auth>, Failure> {
        if let Some(account_id) = &self.account_id {
            let app = App::new(&*self.client_id).secret(self.secret(name).await?);
            return Ok(Box::new(shared::server_to_server(app, account_id, shared)));
        }
        let app = self.app(name).await?;
        let store = match shared {
            Some(shared) => shared.login(name).await?,
            None => self.secret_store.tokens(name)?,
        };
        if shared.is_none() && store.load().await?.is_none() {
            return Err(self.lost("tokens", name)?);
        }
        let login = RefreshToken::new(app, store);
        Ok(Box::new(in_use.get_or_init(|| login).clone()))
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
        Profile {
            client_id,
            account_id: None,
            gov: false,
            base_url: None,
            insecure_http: false,
            plan: None,
            redis: false,
            redis_account: None,
            redis_prefix: None,
            secret_store: SecretStore::Keyring,
        }
    }

    /// If the secret store is the keyring, nothing else has created the folder.
    #[test]
    fn saving_a_profile_creates_its_folder() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("config/zoomctl");
        profile("a").save_in(&folder, "work").unwrap();
        let text = fs::read_to_string(folder.join("work.json")).unwrap();
        assert_eq!(text, "{\n  \"client_id\": \"a\",\n  \"secret_store\": \"keyring\"\n}\n");
    }

    #[cfg(unix)]
    #[test]
    fn a_profile_is_replaced_and_never_overwritten_in_place() {
        let folder = tempfile::tempdir().unwrap();
        profile("a").save_in(folder.path(), "work").unwrap();
        let before = fs::File::open(folder.path().join("work.json")).unwrap();
        profile("b").save_in(folder.path(), "work").unwrap();
        let before: Profile = serde_json::from_reader(before).unwrap();
        assert_eq!(before.client_id, "a");
    }
}

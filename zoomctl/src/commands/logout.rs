//! `zoomctl logout`: revokes a login, and deletes its profile and secrets.

use zoom_core::auth::{AuthServer, TokenStore};

use super::login::reject_sandbox;
use crate::{
    config::Config,
    exit::{Code, Failure},
    globals::Globals,
    profile::{self, Profile},
    shared::{Namespace, Shared},
    terminal::{note, tell},
};

/// Runs `zoomctl logout`.
pub(crate) async fn run(globals: &Globals) -> Result<(), Failure> {
    reject_sandbox(globals)?;
    let name = profile::name(globals)?;
    let Some(profile) = Profile::load(name)? else {
        return Err(Failure::rejected(format!("not logged in as the profile `{name}`")));
    };
    let shared = in_redis(&profile, name, globals).await.map_err(|failure| kept(&failure))?;
    let mut failures = Vec::new();
    // The access token of a server-to-server app is not revoked: it expires within an hour.
    if profile.account_id.is_none() {
        let local = match profile.secret_store.tokens(name) {
            Ok(tokens) => revoke(&profile, name, &*tokens).await,
            Err(failure) => Err(failure),
        };
        failures.extend(local.err());
        if let Some(shared) = &shared {
            failures.extend(revoke(&profile, name, &*shared.tokens(name)).await.err());
            shared.remove(name).await.map_err(|failure| kept(&failure))?;
        }
    }
    let deleted = profile.secret_store.clear(name).await.and_then(|()| Profile::remove(name));
    if !failures.is_empty() {
        let failures: Vec<String> = failures.iter().map(ToString::to_string).collect();
        let end = match (&deleted, &shared) {
            (Ok(()), Some(_)) => "; it is deleted in Redis and on this machine only",
            (Ok(()), None) => "; it is deleted on this machine only",
            (Err(_), _) => "",
        };
        tell(&format!("Zoom did not revoke the login ({}){end}", failures.join("; ")));
    }
    deleted?;
    forget_default(name);
    note(&format!("logged out of the profile `{name}`"));
    Ok(())
}

/// Makes `default` the default profile again, if the profile that was logged out was the chosen default.
fn forget_default(name: &str) {
    let forget = || {
        let mut config = Config::load()?;
        if config.profile.as_deref() == Some(name) && config.unset("profile") {
            config.save()?;
            note("no default profile is set now: choose one with `zoomctl auth switch`");
        }
        Ok(())
    };
    if let Err(failure) = forget() {
        let failure: Failure = failure;
        tell(&format!("{failure}; `{name}` is still the default profile"));
    }
}

/// Connects to the Redis server that stores the tokens of this profile. The URL in the variable is for other logins,
/// and is used only if the profile has lost its own.
async fn in_redis(profile: &Profile, name: &str, globals: &Globals) -> Result<Option<Shared>, Failure> {
    if !profile.redis || profile.account_id.is_some() {
        return Ok(None);
    }
    let url = match (profile.redis_url(name).await, globals.redis_url()) {
        (Err(_), Some(url)) => Some(url.clone()),
        (stored, _) => stored?,
    };
    let Some(url) = url else { return Ok(None) };
    let namespace = Namespace::new(profile.redis_prefix.as_deref(), profile.base_url.as_deref())?;
    Ok(Some(Shared::open(&url, &globals.leases, namespace).await?))
}

/// Returns the failure for a logout that could not delete the login in Redis.
fn kept(failure: &Failure) -> Failure {
    let code = failure.code().unwrap_or(Code::Failed);
    Failure::Message(
        code,
        format!("{failure}; the login in Redis and the profile are kept: log out again when Redis works"),
    )
}

/// Revokes the tokens in a store, if it has any.
async fn revoke(profile: &Profile, name: &str, store: &dyn TokenStore) -> Result<(), Failure> {
    let Some(tokens) = store.load().await? else { return Ok(()) };
    let server = AuthServer::new(&profile.environment()?)?;
    Ok(server.revoke(&profile.app(name).await?, &tokens.access_token).await?)
}

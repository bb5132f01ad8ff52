//! `zoomctl logout`: revokes a login, and deletes its profile and secrets.

use zoom_core::auth::{AuthServer, TokenStore as _};

use super::login::reject_sandbox;
use crate::{
    exit::Failure,
    globals::Globals,
    profile::{self, Profile},
    terminal::note,
};

/// Runs `zoomctl logout`.
pub(crate) async fn run(globals: &Globals) -> Result<(), Failure> {
    reject_sandbox(globals)?;
    let name = profile::name(globals)?;
    let Some(profile) = Profile::load(name)? else {
        return Err(Failure::rejected(format!("not logged in as the profile `{name}`")));
    };
    if let Err(failure) = revoke(&profile, name).await {
        note(&format!("Zoom did not revoke the login ({failure}); it is deleted on this machine only"));
    }
    profile.secret_store.clear(name).await?;
    Profile::remove(name)?;
    note(&format!("logged out of the profile `{name}`"));
    Ok(())
}

/// Revokes the tokens of a user. Those of a server-to-server app are not stored.
async fn revoke(profile: &Profile, name: &str) -> Result<(), Failure> {
    if profile.account_id.is_none()
        && let Some(tokens) = profile.secret_store.tokens(name)?.load().await?
    {
        let server = AuthServer::new(&profile.environment()?)?;
        server.revoke(&profile.app(name).await?, &tokens.access_token).await?;
    }
    Ok(())
}

//! `zoomctl logout`: revokes a login, and deletes its profile and secrets.

use zoom_core::auth::{AuthServer, TokenStore as _, Tokens};

use super::login::reject_sandbox;
use crate::{
    connect::Login,
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
    if let Err(failure) = revoke(&profile, name, globals).await {
        note(&format!("Zoom did not revoke the login ({failure}); it is deleted on this machine only"));
    }
    profile.secret_store.clear(name).await?;
    Profile::remove(name)?;
    note(&format!("logged out of the profile `{name}`"));
    Ok(())
}

/// Revokes the tokens of a user, those in Redis too, and deletes them there. Those of a server-to-server app expire within an
/// hour.
async fn revoke(profile: &Profile, name: &str, globals: &Globals) -> Result<(), Failure> {
    if profile.account_id.is_some() {
        return Ok(());
    }
    if let Some(tokens) = profile.secret_store.tokens(name)?.load().await? {
        revoke_tokens(profile, name, &tokens).await?;
    }
    if let Some(shared) = Login::Profile(name.to_owned(), profile.clone()).shared(globals).await? {
        if let Some(tokens) = shared.tokens(name).load().await? {
            revoke_tokens(profile, name, &tokens).await?;
        }
        shared.remove(name).await?;
    }
    Ok(())
}

async fn revoke_tokens(profile: &Profile, name: &str, tokens: &Tokens) -> Result<(), Failure> {
    let server = AuthServer::new(&profile.environment()?)?;
    Ok(server.revoke(&profile.app(name).await?, &tokens.access_token).await?)
}

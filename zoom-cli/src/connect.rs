//! The client of a call: where it goes, and with whose login.

use zoom_core::{AccessToken, App, Client, ClientBuilder, ServerToServer};

use crate::{command::Globals, exit::Failure};

/// A client that is not to send anything.
pub(crate) fn unsent(globals: &Globals) -> Result<Client, Failure> {
    Ok(begin(globals).auth(AccessToken::new("none")).build()?)
}

/// A client with the login that the command line, the environment or the settings say.
pub(crate) fn connect(globals: &Globals) -> Result<Client, Failure> {
    let builder = begin(globals);
    if let Some(token) = variable("ZOOM_ACCESS_TOKEN") {
        return Ok(builder.auth(AccessToken::new(token)).build()?);
    }
    if let Some(account) = variable("ZOOM_ACCOUNT_ID") {
        let auth = ServerToServer::new(app_of_environment()?, account);
        return Ok(builder.auth(auth).build()?);
    }
    Err(Failure::refused("not logged in: run `zoom login`, or set ZOOM_ACCESS_TOKEN to a token"))
}

/// A variable of the environment, if it is set to anything.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn begin(globals: &Globals) -> ClientBuilder {
    let builder = Client::builder().user_agent(concat!("zoom-cli/", env!("CARGO_PKG_VERSION")));
    match &globals.base_url {
        Some(base_url) => builder.base_url(base_url),
        None => builder,
    }
}

/// The app that the environment names.
fn app_of_environment() -> Result<App, Failure> {
    let (Some(id), Some(secret)) = (variable("ZOOM_CLIENT_ID"), variable("ZOOM_CLIENT_SECRET")) else {
        return Err(Failure::usage(
            "ZOOM_ACCOUNT_ID is set, and needs ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET beside it: set them, or unset it",
        ));
    };
    Ok(App::new(id).secret(secret))
}

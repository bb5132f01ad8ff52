//! The client of a call: where it goes, and with whose login.

use secrecy::SecretString;
#[cfg(feature = "sandbox")]
use zoom_api::sandbox::Sandbox;
use zoom_core::{AccessToken, App, Auth, BaseUrl, Client, ClientBuilder, Environment, ServerToServer};

use crate::{
    command::Globals,
    exit::Failure,
    settings::{self, Profile},
};

/// A login, and where it comes from.
pub(crate) enum Login {
    /// `ZOOM_ACCESS_TOKEN`
    Token(SecretString),
    /// `ZOOM_ACCOUNT_ID`, with the app beside it.
    Account(App, String),
    /// The profile of this name.
    Kept(String, Profile),
    /// That of a sandbox, which runs as long as this lives.
    #[cfg(feature = "sandbox")]
    Sandbox(Box<Sandbox>),
}

impl Login {
    /// The login that is asked for by name, or that of the environment, or the one that was made last.
    pub(crate) async fn of(globals: &Globals) -> Result<Self, Failure> {
        #[cfg(feature = "sandbox")]
        if globals.sandbox {
            let sandbox = Sandbox::start().await.map_err(|error| crate::sandbox::no_sandbox(&error))?;
            return Ok(Self::Sandbox(Box::new(sandbox)));
        }
        Self::kept(globals)
    }

    /// The login of a call that goes to Zoom.
    fn kept(globals: &Globals) -> Result<Self, Failure> {
        if globals.profile.is_none() {
            if let Some(token) = variable("ZOOM_ACCESS_TOKEN") {
                return Ok(Self::Token(token.into()));
            }
            if let Some(account) = variable("ZOOM_ACCOUNT_ID") {
                return Ok(Self::Account(app_of_environment()?, account));
            }
        }
        let name = settings::name(globals)?;
        match Profile::load(name)? {
            Some(profile) => Ok(Self::Kept(name.to_owned(), profile)),
            None if globals.profile.is_some() => Err(Failure::refused(format!(
                "there is no login of the profile `{name}`: run `zoom login --profile {name}`"
            ))),
            None => Err(Failure::refused("not logged in: run `zoom login`, or set ZOOM_ACCESS_TOKEN to a token")),
        }
    }

    /// A client with this login.
    pub(crate) async fn client(&self, globals: &Globals) -> Result<Client, Failure> {
        let auth: Box<dyn Auth> = match self {
            Self::Token(token) => Box::new(AccessToken::new(token.clone())),
            Self::Account(app, account) => Box::new(ServerToServer::new(app.clone(), account)),
            Self::Kept(name, profile) => profile.auth(name).await?,
            #[cfg(feature = "sandbox")]
            Self::Sandbox(sandbox) => return Ok(sandbox.client()),
        };
        let environment = match self {
            Self::Kept(_, profile) if globals.base_url.is_none() => profile.environment()?,
            _ => environment(globals)?,
        };
        Ok(builder(environment).auth(auth).build()?)
    }
}

/// What to do about a login that was refused: each kind of it is made anew in its own way.
pub(crate) fn help(globals: &Globals) -> String {
    match &globals.profile {
        Some(name) => format!("log in again with `zoom login --profile {name}`"),
        None if variable("ZOOM_ACCESS_TOKEN").is_some() => "set ZOOM_ACCESS_TOKEN to a new token".to_owned(),
        None if variable("ZOOM_ACCOUNT_ID").is_some() => {
            "look at ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET".to_owned()
        }
        None => "log in again with `zoom login`".to_owned(),
    }
}

/// A client that is not to send anything.
pub(crate) fn unsent(globals: &Globals) -> Result<Client, Failure> {
    if globals.is_of_sandbox() {
        return Err(Failure::usage(
            "the stand-in of `--sandbox` ends with the command, and a line of curl would not reach it: `zoom sandbox` runs \
             one that stays",
        ));
    }
    let environment = match Login::kept(globals) {
        Ok(Login::Kept(_, profile)) if globals.base_url.is_none() => profile.environment()?,
        _ => environment(globals)?,
    };
    Ok(builder(environment).auth(AccessToken::new("none")).build()?)
}

fn environment(globals: &Globals) -> Result<Environment, Failure> {
    match &globals.base_url {
        Some(base_url) => Ok(Environment::at(BaseUrl::parse(base_url).map_err(zoom_core::Error::from)?)),
        None => Ok(Environment::commercial()),
    }
}

fn builder(environment: Environment) -> ClientBuilder {
    Client::builder().environment(environment).user_agent(concat!("zoom-cli/", env!("CARGO_PKG_VERSION")))
}

/// A variable of the environment, if it is set to anything.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
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

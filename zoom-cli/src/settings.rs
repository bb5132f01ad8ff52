//! Logins that were made before.

use zoom_core::{Client, ClientBuilder};

use crate::{command::Globals, exit::Failure};

/// A variable of the environment, if it is set to anything.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

pub(crate) async fn log_in(_: ClientBuilder, _: &Globals) -> Result<Client, Failure> {
    Err(Failure::refused("not logged in: run `zoom login`, or set ZOOM_ACCESS_TOKEN to a token"))
}

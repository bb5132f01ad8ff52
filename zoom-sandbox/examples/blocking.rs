//! Calls Zoom without async: each call blocks until its response has arrived.
//!
//! ```console
//! $ cargo run --example blocking
//! ```

use std::error::Error;

use tokio::runtime::Runtime;
use zoom_core::{AccessToken, Client};
use zoom_rest::users::{GetUser, ListUsers};
use zoom_sandbox::Sandbox;

fn main() -> Result<(), Box<dyn Error>> {
    // The sandbox is a server, which needs a runtime. The client below does not need one.
    let runtime = Runtime::new()?;
    let sandbox = runtime.block_on(Sandbox::start())?;

    let login = AccessToken::new(sandbox.access_token());
    let client = Client::builder().auth(login).base_url(sandbox.base_url()).build_blocking()?;
    println!("{}", client.send(&GetUser::new("me"))?.email.unwrap_or_default());
    for user in client.items(&ListUsers::new()) {
        println!("{}", user?.email.unwrap_or_default());
    }
    Ok(())
}

//! Lists all users of an account, page by page: those of a sandbox or, if the variables of a login are set, those of
//! your account.
//!
//! ```console
//! $ cargo run --example list_users
//! $ ZOOM_ACCOUNT_ID=… ZOOM_CLIENT_ID=… ZOOM_CLIENT_SECRET=… cargo run --example list_users
//! ```

use std::{env, error::Error};

use zoom_core::{Client, client::variables};
use zoom_rest::users::ListUsers;
use zoom_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let has_login = [variables::ACCESS_TOKEN, variables::ACCOUNT_ID].iter().any(|name| env::var_os(name).is_some());
    if has_login {
        return list(&Client::from_env()?).await;
    }
    let sandbox = Sandbox::start().await?;
    list(&sandbox.client()).await
}

async fn list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut users = ListUsers::new().page_size(300).items(client);
    while let Some(user) = users.next().await {
        let user = user?;
        println!("{} {}", user.id.unwrap_or_default(), user.email.unwrap_or_default());
    }
    Ok(())
}

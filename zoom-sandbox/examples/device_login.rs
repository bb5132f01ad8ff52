//! Logs a user in on another device, stores the tokens in a file, and calls Zoom with them.
//!
//! The sandbox stands in for Zoom; its user approves the login at once.
//!
//! ```console
//! $ cargo run --example device_login
//! ```

use std::{env, error::Error, fs, process};

use zoom_core::{
    BaseUrl, Client, Environment,
    auth::{App, AuthServer, DeviceCode, FileStore, RefreshToken, TokenStore as _},
};
use zoom_rest::users::GetUser;
use zoom_sandbox::{CLIENT_ID, CLIENT_SECRET, Sandbox};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let zoom = Environment::custom(BaseUrl::parse(sandbox.base_url())?); // `Environment::commercial()` for Zoom itself
    let app = App::new(CLIENT_ID).secret(CLIENT_SECRET);
    let file = env::temp_dir().join(format!("zoom-device-login-{}.json", process::id()));
    let store = FileStore::new(&file);

    let server = AuthServer::new(&zoom)?;
    let login = DeviceCode::new(app.clone()).begin(&server).await?;
    println!("Go to {} and enter {}", login.verification_uri(), login.user_code());
    store.save(&login.finish(&server).await?).await?;

    let client = Client::builder().auth(RefreshToken::new(app, store)).base_url(sandbox.base_url()).build()?;
    let user = GetUser::new("me").send(&client).await?;
    println!("logged in as {}", user.email.unwrap_or_default());
    fs::remove_file(file)?;
    Ok(())
}

//! Logs in to a stand-in for Zoom, and makes calls from eight workers that share the login in PostgreSQL.

use std::{env, error::Error, process::ExitCode, time::SystemTime};

use postgres_tokens::{Database, PostgresTokens};
use tokio::task::JoinSet;
use zoom_core::{
    BaseUrl, Client, Environment,
    auth::{App, AuthServer, DeviceCode, RefreshToken, TokenStore as _},
};
use zoom_rest::users::ListUsers;
use zoom_sandbox::{CLIENT_ID, CLIENT_SECRET, Sandbox};

const USAGE: &str = "\
Eight workers share a Zoom login in a PostgreSQL table. The sandbox stands in for Zoom, so no account is needed.

Usage: cargo run -p postgres-tokens -- postgres://USER:PASSWORD@HOST/DATABASE

The table `zoom_logins` is created in that database. To start a database and try it:

    docker run --rm -d -p 5432:5432 -e POSTGRES_PASSWORD=example postgres
    cargo run -p postgres-tokens -- postgres://postgres:example@localhost/postgres";

/// The name of the login: in a service, the ID of one of its users.
const LOGIN: &str = "example";

const WORKERS: usize = 8;
const CALLS: usize = 10;

#[tokio::main]
async fn main() -> ExitCode {
    let Some(url) = env::args().nth(1).filter(|argument| !argument.starts_with('-')) else {
        println!("{USAGE}");
        return ExitCode::SUCCESS;
    };
    if let Err(error) = run(&url).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

async fn run(url: &str) -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let database = Database::new(url)?;
    PostgresTokens::create_table(&database).await?;
    log_in(&sandbox, &database).await?;

    let mut workers = JoinSet::new();
    for _ in 0..WORKERS {
        // Each worker has its own connection and its own copy of the token, as in a separate process.
        workers.spawn(work(Database::new(url)?, sandbox.base_url().to_owned()));
    }
    let mut calls = 0;
    while let Some(worker) = workers.join_next().await {
        calls += worker??;
    }
    let requests = sandbox.received();
    let refreshes = requests.iter().filter(|request| request.uri().path() == "/oauth/token").count();
    println!("{WORKERS} workers made {calls} calls with one login. Token requests: {refreshes}");
    Ok(())
}

/// Logs a user in, and saves the tokens. A service does this once per user, usually with `AuthorizationCode`.
async fn log_in(sandbox: &Sandbox, database: &Database) -> Result<(), zoom_core::Error> {
    let server = AuthServer::new(&Environment::custom(BaseUrl::parse(sandbox.base_url())?))?;
    let login = DeviceCode::new(app()).begin(&server).await?;
    println!("To log in, a user would now enter {} at {}", login.user_code(), login.verification_uri());
    let mut tokens = login.finish(&server).await?;
    // Expires the token, as if an hour had passed, so that the workers have to refresh it.
    tokens.expires_at = SystemTime::UNIX_EPOCH;
    PostgresTokens::new(database, LOGIN).save(&tokens).await?;
    sandbox.clear_received();
    Ok(())
}

/// Makes calls with the login in the database.
async fn work(database: Database, base_url: String) -> Result<usize, zoom_core::Error> {
    let login = RefreshToken::new(app(), PostgresTokens::new(&database, LOGIN));
    let client = Client::builder().auth(login).base_url(&base_url).build()?;
    for _ in 0..CALLS {
        ListUsers::new().send(&client).await?;
    }
    Ok(CALLS)
}

fn app() -> App {
    App::new(CLIENT_ID).secret(CLIENT_SECRET)
}

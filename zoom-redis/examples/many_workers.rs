//! Eight workers share one login and the limits of one account through Redis. A sandbox that enforces its limits takes
//! the place of Zoom.
//!
//! ```console
//! $ cargo run --example many_workers
//! $ REDIS_URL=redis://localhost cargo run --example many_workers
//! ```
//!
//! Without `REDIS_URL`, the example starts its own redis-server, which has to be installed.

use std::{env, error::Error, time::Instant};

use tokio::task::JoinSet;
use zoom_core::{
    Client,
    auth::{App, ServerToServer},
    rate_limit::Plan,
    zoom_endpoint,
};
use zoom_redis::{Redis, RedisRateLimiter, RedisTokens};
use zoom_sandbox::{ACCOUNT_ID, CLIENT_ID, CLIENT_SECRET, Sandbox};
use zoom_tests_redis_server::{Persistence, RedisServer};

const WORKERS: usize = 8;
const CALLS: usize = 10;

/// Get a user.
#[zoom_endpoint(GET "/users/<user_id>", rate_limit = Light)]
struct GetUser {
    user_id: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let server = env::var_os("REDIS_URL").is_none().then(|| RedisServer::start(Persistence::None));
    let url = match &server {
        Some(server) => server.url(),
        None => env::var("REDIS_URL")?,
    };
    let sandbox = Sandbox::builder().rate_limits(Plan::Pro).start().await?;

    let begun = Instant::now();
    let mut workers = JoinSet::new();
    for _ in 0..WORKERS {
        workers.spawn(work(url.clone(), sandbox.base_url().to_owned()));
    }
    while let Some(result) = workers.join_next().await {
        result??;
    }
    let requests = sandbox.received();
    let tokens = requests.iter().filter(|request| request.uri().path() == "/oauth/token").count();
    println!("{} calls in {:.1} s, tokens requested: {tokens}", WORKERS * CALLS, begun.elapsed().as_secs_f64());
    Ok(())
}

/// Does what each process of a service would do, with its own connection: it shares nothing with the others except
/// through Redis.
async fn work(redis_url: String, zoom: String) -> Result<(), Box<dyn Error + Send + Sync>> {
    let redis = Redis::new(&redis_url)?;
    let app = App::new(CLIENT_ID).secret(CLIENT_SECRET);
    let login = ServerToServer::new(app, ACCOUNT_ID).store(RedisTokens::new(&redis, "example-app"));
    let client = Client::builder()
        .auth(login)
        .rate_limit(RedisRateLimiter::new(&redis, ACCOUNT_ID, Plan::Pro))
        .base_url(&zoom)
        .build()?;
    for _ in 0..CALLS {
        GetUser::new("ann@example.com").send(&client).await?;
    }
    Ok(())
}

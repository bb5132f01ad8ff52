//! Sends many requests, several at the same time, within the limits of a plan. A failure is a result like any other.
//!
//! ```console
//! $ cargo run --example batch
//! ```

use std::error::Error;

use zoom_core::{
    AccessToken, Client,
    rate_limit::{Plan, ZoomRateLimiter},
};
use zoom_rest::users::GetUser;
use zoom_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::builder().rate_limits(Plan::Pro).start().await?;
    let client = Client::builder()
        .auth(AccessToken::new(sandbox.access_token()))
        .base_url(sandbox.base_url())
        .rate_limit(ZoomRateLimiter::new(Plan::Pro))
        .build()?;

    let emails = ["ann@example.com", "ben@example.com", "nobody@example.com"];
    let requests = (0..60).map(|number| GetUser::new(emails[number % emails.len()]));
    let mut responses = client.batch(requests).concurrency(20).send();
    while let Some((index, response)) = responses.next().await {
        if let Err(error) = response {
            println!("request {index}: {error}");
        }
    }
    let progress = responses.progress();
    println!("{} succeeded, {} failed", progress.succeeded, progress.failed);
    Ok(())
}

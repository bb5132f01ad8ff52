//! Gets a user's token from a stand-in for Zoom in this process or, if `ZOOM_ACCESS_TOKEN` is set, from Zoom.
//!
//! ```text
//! cargo run -p zoom-core --example get_user_token -- me --type zak --ttl 3600
//! ```

#[path = "support/stand_in.rs"]
mod stand_in;

use std::{env, error::Error as StdError, process::ExitCode, time::Duration};

use zoom_core::{
    AccessToken, Client, Error, Operation,
    encode::EncodedRequest,
    error::ApiError,
    transport::{ReqwestTransport, Transport, TransportFuture},
    zoom_endpoint, zoom_enum, zoom_object,
};

const USAGE: &str = "usage: get_user_token [USER] [--type token|zak|onbehalf] [--ttl SECONDS]

  USER      user ID or email address (default: me)
  --type    which token to issue
  --ttl     its lifetime in seconds (zak and onbehalf only)";

/// Get a user's token.
#[zoom_endpoint(
    GET "/users/<user_id>/token" -> UserToken,
    rate_limit = Light,
    scopes = ["user:read:token", "user:read:token:admin"],
    errors = [(404, 1001, "the user does not exist")],
)]
#[derive(Clone, Debug)]
pub struct GetUserToken {
    /// User ID or email address; `me` for user-level apps.
    pub user_id: String,
    /// Which token to issue.
    #[query(rename = "type")]
    pub kind: Option<TokenType>,
    /// Lifetime in seconds (`zak` and `onbehalf` only).
    pub ttl: Option<u32>,
}

/// The kinds of token.
#[zoom_enum]
#[derive(Clone, Debug)]
pub enum TokenType {
    /// For the former meeting SDK; valid for 14 days.
    Token,
    /// To start a meeting as the user.
    Zak,
    /// To join a meeting on behalf of the user.
    Onbehalf,
}

/// Zoom's response.
#[zoom_object]
#[derive(Clone, PartialEq)]
pub struct UserToken {
    /// Null for users who sign in with Google or Facebook.
    pub token: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let request = match arguments(env::args().skip(1)) {
        Ok(request) => request,
        Err(mistake) => {
            eprintln!("{mistake}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(&request).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            match error.downcast_ref() {
                Some(Error::Api(error)) => show_headers(error),
                Some(Error::RateLimited(limit)) => limit.response().into_iter().for_each(show_headers),
                _ => {}
            }
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(request: &GetUserToken) -> Result<(), Box<dyn StdError>> {
    let transport = ShowStatus(ReqwestTransport::new(Duration::from_secs(10), Duration::from_secs(30))?);
    let client = Client::builder().transport(transport);
    let client = match env::var("ZOOM_ACCESS_TOKEN") {
        Ok(token) => client.auth(AccessToken::new(token)),
        Err(_) => client.auth(AccessToken::new(stand_in::TOKEN)).base_url(&stand_in::start().await?),
    }
    .build()?;

    println!("{}", client.to_curl(request)?);
    let response = request.send(&client).await?;
    println!("{}", serde_json::to_string_pretty(&response)?);
    Ok(())
}

/// Parses the command line, or returns what is wrong with it.
fn arguments(mut words: impl Iterator<Item = String>) -> Result<GetUserToken, String> {
    let (mut user, mut kind, mut ttl) = (None, None, None);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--type" => {
                let name = words.next().filter(|name| !name.starts_with('-')).ok_or("`--type` needs a value")?;
                kind = Some(name.parse().map_err(|error| format!("`--type`: {error}"))?);
            }
            "--ttl" => {
                let seconds = words.next().ok_or("`--ttl` needs a value")?;
                let wrong = |_| format!("`--ttl` takes a number of seconds from 0 to {}, not `{seconds}`", u32::MAX);
                ttl = Some(seconds.parse().map_err(wrong)?);
            }
            option if option.starts_with('-') => return Err(format!("unknown option `{option}`")),
            _ if user.is_some() => return Err(format!("expected one user, found another: `{word}`")),
            _ => user = Some(word),
        }
    }
    let mut request = GetUserToken::new(user.as_deref().unwrap_or("me"));
    request.kind = kind;
    request.ttl = ttl;
    Ok(request)
}

/// Prints the status of each response, because a typed response does not contain it.
struct ShowStatus(ReqwestTransport);

impl Transport for ShowStatus {
    fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
        let response = self.0.send(operation, request);
        Box::pin(async move { response.await.inspect(|response| println!("{}", response.status())) })
    }
}

fn show_headers(error: &ApiError) {
    for (name, value) in error.headers() {
        println!("{name}: {}", String::from_utf8_lossy(value.as_bytes()));
    }
}

//! A stand-in for Zoom on this machine, for tests and for trying things out: it answers every operation of the enabled
//! features.
//!
//! It knows nothing that the catalogue does not say. A call is checked against its [`Operation`]: the path, the method,
//! the token, its scopes, what is required, and what of it Zoom limits. The answer is made up from the type that the
//! operation answers with, by driving the type's own `Deserialize`: see [`sample`].
//!
//! # Examples
//!
//! A test of a program that invites somebody:
//!
//! ```
//! # #[cfg(all(feature = "users", feature = "meetings"))] {
//! use zoom_api::{
//!     meetings::{CreateMeeting, GetMeeting},
//!     sandbox::Sandbox,
//! };
//! use zoom_core::{Client, Error};
//!
//! /// The program.
//! async fn invite(client: &Client, host: &str, topic: &str) -> Result<Option<String>, Error> {
//!     let meeting = CreateMeeting::new(host).topic(topic).send(client).await?;
//!     Ok(meeting.join_url)
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let client = sandbox.client();
//!
//! let url = invite(&client, "me", "Plans").await?.unwrap();
//! let id: u64 = url.rsplit('/').next().unwrap().parse()?;
//! assert_eq!(GetMeeting::new(id).send(&client).await?.topic.as_deref(), Some("Plans"));
//!
//! let error = invite(&client, "nobody@example.com", "Plans").await.unwrap_err();
//! assert_eq!(error.code(), Some(1001));
//! # Ok(())
//! # }
//! # main().unwrap();
//! # }
//! ```
//!
//! # What it keeps
//!
//! - **Users**: created, listed by pages, changed, deleted. `me` and `ben@example.com` are there from the beginning.
//! - **Meetings**, in the same way; one is there from the beginning.
//! - **Recordings** of as many meetings as [`SandboxBuilder::recordings`] says. Their `download_url` is one of the
//!   sandbox's, which serves the file by ranges too.
//! - **Tokens**: those of every login. See [`CLIENT_ID`].
//!
//! Everything else is made up for each call, the same each time, and what is sent to it is forgotten.
//!
//! # What it answers
//!
//! | a call | gets |
//! | --- | --- |
//! | of no operation of the enabled features | 404 and code 2300, or 405 if the method is another |
//! | without a token, or with one that it did not issue or that has expired | 401 and code 124 |
//! | whose token has none of the operation's scopes | 400 and code 4711 |
//! | beyond a limit of the plan, if it was started with [`SandboxBuilder::rate_limits`] | 429, with Zoom's headers |
//! | that lacks a required parameter, or has one of another type | 400 and code 300, with the fields |
//! | of a user or a meeting that is not there | 404 and code 1001 or 3001 |
//! | that is right | a plausible answer |
//!
//! A query parameter that the operation does not have is passed over, as Zoom does. Types are compared as far as the
//! [`Operation`] tells them ([`Kind`](zoom_core::Kind)); those of users and meetings also with what the sandbox answers for
//! them.

mod answer;
mod check;
mod fault;
mod limit;
mod oauth;
mod plausible;
mod recordings;
mod reply;
mod route;
mod sample;
mod server;
mod state;

use std::{fmt, io, sync::Arc};

use secrecy::SecretString;
use serde_json::Value;
use tokio::task::JoinHandle;
use zoom_core::{AccessToken, Client, Operation, Plan};

pub(crate) use self::sample::{Answer, JsonAnswer};
pub use self::{
    fault::{Fault, ParseFaultError},
    oauth::{ACCOUNT_ID, CLIENT_ID, CLIENT_SECRET},
    sample::sample,
};
use self::{recordings::Recordings, server::World};

/// An operation, and how its answer is made up.
pub(crate) type Sample = (&'static Operation, fn() -> Result<Value, serde_json::Error>);

/// A server on a port of this machine, which stands in for Zoom. Dropping it stops it.
///
/// It runs on the tokio runtime that it is started on, so a thread that waits for an answer by itself, as a blocking client
/// does, must not be that runtime's only one.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "users")] {
/// use zoom_api::{sandbox::Sandbox, users::{GetUserToken, UserTokenType}};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// let answer = GetUserToken::new("me").kind(UserTokenType::Zak).ttl(3600).send(&sandbox.client()).await?;
/// assert!(answer.token.is_some());
/// # Ok(())
/// # }
/// # main().unwrap();
/// # }
/// ```
pub struct Sandbox {
    url: String,
    base_url: String,
    token: SecretString,
    client: Client,
    world: Arc<World>,
    server: JoinHandle<()>,
}

impl Sandbox {
    /// Starts one at a port that is free, which never fails a call that is right.
    ///
    /// # Errors
    ///
    /// The system's, if it has no port.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Starts one that is set up.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    /// Where it is, as in `http://127.0.0.1:8080`. Everything is below that.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What stands for `https://api.zoom.us/v2`, and for the other bases: see
    /// [`Environment::at`](zoom_core::Environment::at).
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// What stands for `https://zoom.us`: `/oauth/token`, `/oauth/authorize`, `/oauth/devicecode` and `/oauth/revoke` are
    /// below it.
    #[must_use]
    pub fn oauth_url(&self) -> &str {
        &self.url
    }

    /// A client that is logged in as `ann@example.com`, with every scope.
    #[must_use]
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// The token of [`client`](Self::client). It does not expire.
    #[must_use]
    pub fn access_token(&self) -> SecretString {
        self.token.clone()
    }

    /// A token that has these scopes and no other. It does not expire.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "users")] {
    /// use zoom_api::{sandbox::Sandbox, users::{GetUser, ListUsers}};
    /// use zoom_core::AccessToken;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::start().await?;
    /// let client = sandbox.client().with_auth(AccessToken::new(sandbox.token_with(["user:read:user"])))?;
    /// assert!(GetUser::new("me").send(&client).await.is_ok());
    /// assert_eq!(ListUsers::new().send(&client).await.unwrap_err().code(), Some(4711));
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// # }
    /// ```
    #[must_use]
    pub fn token_with<S: Into<String>>(&self, scopes: impl IntoIterator<Item = S>) -> SecretString {
        self.world.oauth().issue_for_good(Some(scopes.into_iter().map(Into::into).collect())).into()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("url", &self.url).finish_non_exhaustive()
    }
}

/// How a [`Sandbox`] is set up.
#[derive(Clone, Debug, Default)]
#[must_use = "a sandbox runs once it is started"]
pub struct SandboxBuilder {
    port: u16,
    faults: Vec<Fault>,
    plan: Option<Plan>,
    recordings: Recordings,
}

impl SandboxBuilder {
    /// Sets the port; any that is free unless set, or if it is 0.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Adds a fault. The first call and every third one after it suffer one, each of them in its turn; a call that is made
    /// again, by the same method and URL, is spared. Logins suffer none.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "users")] {
    /// use zoom_api::{sandbox::{Fault, Sandbox}, users::GetUser};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::builder().fault(Fault::Drop).fault("html".parse()?).start().await?;
    /// // The client tries again.
    /// GetUser::new("me").send(&sandbox.client()).await?;
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// # }
    /// ```
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Enforces the limits of a plan, or none, as it is unless set. `X-RateLimit-…` headers tell of them.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "users")] {
    /// use zoom_api::{sandbox::Sandbox, users::ListUsers};
    /// use zoom_core::{Error, Plan, RetryPolicy};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::builder().rate_limits(Plan::Free).start().await?;
    /// let client = zoom_core::Client::builder()
    ///     .auth(zoom_core::AccessToken::new(sandbox.access_token()))
    ///     .base_url(sandbox.base_url())
    ///     .retry(RetryPolicy::never())
    ///     .build()?;
    /// let mut refused = false;
    /// for _ in 0..5 {
    ///     refused |= matches!(ListUsers::new().send(&client).await, Err(Error::RateLimited(_)));
    /// }
    /// assert!(refused);
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// # }
    /// ```
    pub fn rate_limits(mut self, plan: impl Into<Option<Plan>>) -> Self {
        self.plan = plan.into();
        self
    }

    /// Sets how many meetings were recorded, and the bytes of each recording's file; one of a million unless set.
    pub fn recordings(mut self, count: u32, bytes: u64) -> Self {
        self.recordings = Recordings { count, bytes };
        self
    }

    /// Starts it.
    ///
    /// # Errors
    ///
    /// The system's, if the port is taken.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime.
    pub async fn start(self) -> io::Result<Sandbox> {
        let (listener, url) = server::listen(self.port).await?;
        let base_url = format!("{url}/v2");
        let world = World::new(url.clone(), self.faults, self.plan, self.recordings);
        let token = SecretString::from(world.oauth().issue_for_good(None));
        let client = Client::builder()
            .auth(AccessToken::new(token.clone()))
            .base_url(&base_url)
            .build()
            .map_err(io::Error::other)?;
        let world = Arc::new(world);
        let server = tokio::spawn(server::serve(listener, Arc::clone(&world)));
        Ok(Sandbox { url, base_url, token, client, world, server })
    }
}

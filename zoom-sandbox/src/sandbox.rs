//! Starts and configures a sandbox.

use std::{fmt, io, net::SocketAddr, num::NonZeroUsize, sync::Arc};

use bytes::Bytes;
use http::Request;
use serde_json::Value;
use tokio::task::JoinHandle;
use zoom_core::{AccessToken, BaseUrl, Client, Environment, Operation, Secret, rate_limit::Plan};

use crate::{
    fault::Fault,
    recordings::Recordings,
    reply::Reply,
    scopes::Scopes,
    server::{self, Server, Settings},
    setup_error::SetupError,
};

/// A server on a port of this machine that stands in for Zoom. The server stops when this is dropped.
///
/// It runs on the tokio runtime that started it. A blocking client must not occupy that runtime's only thread.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "users")] {
/// use zoom_rest::users::{GetUserToken, UserTokenType};
/// use zoom_sandbox::Sandbox;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// let response = GetUserToken::new("me").kind(UserTokenType::Zak).ttl(3600).send(&sandbox.client()).await?;
/// assert!(response.token.is_some());
/// # Ok(())
/// # }
/// # main().unwrap();
/// # }
/// ```
pub struct Sandbox {
    url: String,
    base_url: String,
    address: SocketAddr,
    token: Secret,
    client: Client,
    pub(crate) server: Arc<Server>,
    pub(crate) task: JoinHandle<()>,
}

impl Sandbox {
    /// Starts a sandbox on a free port, without faults or rate limits.
    ///
    /// # Errors
    ///
    /// The system's error if no port is free.
    ///
    /// # Panics
    ///
    /// If called outside a tokio runtime.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Configures a sandbox before it starts.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    /// Returns the root URL, such as `http://127.0.0.1:8080`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the URL that replaces `https://api.zoom.us/v2` and the other base URLs: see
    /// [`Environment::custom`](zoom_core::Environment::custom).
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Returns the URL that replaces `https://zoom.us`. It serves `/oauth/token`, `/oauth/authorize`, `/oauth/devicecode`
    /// and `/oauth/revoke`.
    #[must_use]
    pub fn oauth_url(&self) -> &str {
        &self.url
    }

    /// Returns the address on which the sandbox listens, such as `127.0.0.1:8080`.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns a client that is logged in as `ann@example.com`, with every scope.
    #[must_use]
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// Returns the token of [`client`](Self::client), which does not expire.
    #[must_use]
    pub fn access_token(&self) -> Secret {
        self.token.clone()
    }

    /// Issues a token that has only these scopes and does not expire.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "users")] {
    /// use zoom_core::AccessToken;
    /// use zoom_rest::users::{GetUser, ListUsers};
    /// use zoom_sandbox::Sandbox;
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
    pub fn token_with<S: Into<String>>(&self, scopes: impl IntoIterator<Item = S>) -> Secret {
        let scopes = Scopes::new(Some(scopes.into_iter().map(Into::into).collect()));
        self.server.oauth().issue_permanent(scopes).into()
    }

    /// Sets the reply to an operation's calls. `to` is a method and a path (`"GET /users/me"`, or `"GET
    /// /users/<user_id>"` for every user), or the operation's name, if it is unique among the enabled features. The
    /// path need not be in the catalogue: it may also be that of a file's `download_url`.
    ///
    /// The call is still checked, but nothing is stored or looked up. Replies with a number of [`times`](Reply::times)
    /// are sent first, in the order in which they were set. After them, the last reply without such a number is sent,
    /// or else the sandbox's own response.
    ///
    /// # Errors
    ///
    /// [`SetupError`] if `to` is neither a method and a path without a query nor the unique name of an operation.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "users")] {
    /// use zoom_core::{http::StatusCode, json};
    /// use zoom_rest::users::GetUser;
    /// use zoom_sandbox::{Reply, Sandbox};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::start().await?;
    /// sandbox.reply("GET /users/<user_id>", Reply::error(StatusCode::NOT_FOUND, 1001, "User does not exist.").times(1))?;
    /// sandbox.reply("GET /users/jo", Reply::json(json!({"id": "jo", "dept": "Research"})))?;
    ///
    /// let client = sandbox.client();
    /// assert!(GetUser::new("me").send(&client).await.unwrap_err().is_not_found());
    /// assert_eq!(GetUser::new("jo").send(&client).await?.dept.as_deref(), Some("Research"));
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// # }
    /// ```
    pub fn reply(&self, to: &str, reply: Reply) -> Result<(), SetupError> {
        self.server.set_reply(to, reply)
    }

    /// Removes all replies.
    pub fn clear_replies(&self) {
        self.server.replies().clear();
    }

    /// Adds objects while the sandbox runs: see [`SandboxBuilder::seed`]. If one of them is invalid, none is added.
    ///
    /// # Errors
    ///
    /// [`SetupError`] with the location in the seed.
    pub fn seed(&self, seed: &Value) -> Result<(), SetupError> {
        self.server.seed(seed)
    }

    /// Returns the requests that have arrived so far, in order, each with its method, URL, headers and body. They
    /// include logins.
    ///
    /// Credentials are omitted: the headers `Authorization` and `Cookie`, an `access_token` in a URL, and the secrets
    /// in a login. The latest 1,000 requests are stored, with at most 64 MiB of bodies.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "users")] {
    /// use zoom_rest::users::GetUser;
    /// use zoom_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::start().await?;
    /// GetUser::new("me").send(&sandbox.client()).await?;
    /// let requests = sandbox.received();
    /// assert_eq!((requests.len(), requests[0].uri().path()), (1, "/v2/users/me"));
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// # }
    /// ```
    #[must_use]
    pub fn received(&self) -> Vec<Request<Bytes>> {
        self.server.received().requests.iter().cloned().collect()
    }

    /// Forgets the requests that have arrived so far.
    pub fn clear_received(&self) {
        self.server.received().clear();
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.task.abort();
        self.server.sender().abort();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("url", &self.url).finish_non_exhaustive()
    }
}

/// Configures a [`Sandbox`].
#[derive(Clone, Debug, Default)]
#[must_use = "a sandbox runs once it is started"]
pub struct SandboxBuilder {
    host: Option<String>,
    port: u16,
    pub(crate) settings: Settings,
    seeds: Vec<Value>,
}

impl SandboxBuilder {
    /// Sets the port. The default, 0, picks a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the address or host name on which the sandbox listens, so that other machines or containers can call it.
    /// The default is `127.0.0.1`, which only this machine can reach.
    ///
    /// The URLs in responses contain this host. With the address `0.0.0.0` or `::`, the sandbox listens on all
    /// interfaces, and the URLs contain the loopback address instead. A sandbox's tokens can be guessed, so everyone
    /// who can reach the sandbox can use it, and can make it send events to this machine. A client needs
    /// [`BaseUrl::allow_http`](zoom_core::BaseUrl::allow_http).
    ///
    /// # Examples
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = zoom_sandbox::Sandbox::builder().host("0.0.0.0").start().await?;
    /// assert!(!sandbox.address().ip().is_loopback());
    /// assert!(sandbox.url().starts_with("http://127.0.0.1:"));
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// ```
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Adds a fault. The faults affect the first call and every third one after it, in turn. After a fault, the next
    /// call with the same method and URL is not affected, and logins are never affected.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "users")] {
    /// use zoom_rest::users::GetUser;
    /// use zoom_sandbox::{Fault, Sandbox};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::builder().fault(Fault::Drop).fault("html".parse()?).start().await?;
    /// // The client retries.
    /// GetUser::new("me").send(&sandbox.client()).await?;
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// # }
    /// ```
    pub fn fault(mut self, fault: Fault) -> Self {
        self.settings.faults.push(fault);
        self
    }

    /// Sets how rare the faults are: they affect the first call and every n-th one after it. The default is every third
    /// call. With 1, every call is affected, except logins and calls that repeat an affected call; 0 counts as 1.
    ///
    /// # Examples
    ///
    /// A fault in five of a hundred calls:
    ///
    /// ```
    /// use zoom_sandbox::{Fault, Sandbox};
    ///
    /// let sandbox = Sandbox::builder().fault(Fault::Drop).fault(Fault::Html).fault_every(20);
    /// ```
    pub fn fault_every(mut self, calls: usize) -> Self {
        self.settings.fault_every = Some(NonZeroUsize::new(calls).unwrap_or(NonZeroUsize::MIN));
        self
    }

    /// Enforces the rate limits of a plan, and reports them in `X-RateLimit-…` headers. By default, there are no
    /// limits.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "users")] {
    /// use zoom_core::{rate_limit::Plan, retry::RetryPolicy, AccessToken, Client, Error};
    /// use zoom_rest::users::ListUsers;
    /// use zoom_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::builder().rate_limits(Plan::Free).start().await?;
    /// let client = Client::builder()
    ///     .auth(AccessToken::new(sandbox.access_token()))
    ///     .base_url(sandbox.base_url())
    ///     .retry(RetryPolicy::never())
    ///     .build()?;
    /// // A free account may make this call twice per second.
    /// let error = loop {
    ///     if let Err(error) = ListUsers::new().send(&client).await {
    ///         break error;
    ///     }
    /// };
    /// assert!(matches!(error, Error::RateLimited(_)));
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// # }
    /// ```
    pub fn rate_limits(mut self, plan: impl Into<Option<Plan>>) -> Self {
        self.settings.plan = plan.into();
        self
    }

    /// Sets how many meetings have been recorded, and the size of each recording's file in bytes. The default is one
    /// file of a million bytes.
    pub fn recordings(mut self, count: u32, bytes: u64) -> Self {
        self.settings.recordings = Recordings { count, bytes };
        self
    }

    /// Adds objects that exist from the start: `users`, `meetings`, and `replies` for everything else.
    ///
    /// A user needs an `email`, and a meeting may name its host in `host_id`, by id, by address or as `me`, which is
    /// the default. Other fields are those of the API's responses; missing fields are made up. An existing user or
    /// meeting is changed. A reply needs `to`, which names its calls as in [`Sandbox::reply`], and may have `status`,
    /// `headers`, `times`, and one of `body` (JSON), `text` and `base64`.
    ///
    /// # Errors
    ///
    /// [`SetupError`] with the location in the seed.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(all(feature = "users", feature = "meetings"))] {
    /// use zoom_core::json;
    /// use zoom_rest::{meetings::GetMeeting, users::{GetUser, ListUsers}};
    /// use zoom_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let seed = json!({
    ///     "users": [{"email": "cleo@example.com", "dept": "Research"}],
    ///     "meetings": [{"id": 85746065432_u64, "host_id": "cleo@example.com", "topic": "Plans"}],
    ///     "replies": [{"to": "GET /users", "status": 503, "body": {"code": 5000, "message": "Try again."}}],
    /// });
    /// let sandbox = Sandbox::builder().seed(&seed)?.start().await?;
    /// let client = sandbox.client();
    /// assert_eq!(GetUser::new("cleo@example.com").send(&client).await?.dept.as_deref(), Some("Research"));
    /// assert_eq!(GetMeeting::new(85746065432).send(&client).await?.topic.as_deref(), Some("Plans"));
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// # }
    /// ```
    pub fn seed(mut self, seed: &Value) -> Result<Self, SetupError> {
        // A seed may refer to objects in an earlier one.
        let server = Server::new("", self.settings.clone());
        self.seeds.push(seed.clone());
        self.seeds.iter().try_for_each(|seed| server.seed(seed))?;
        Ok(self)
    }

    /// Sets whether only calls that would also fail on Zoom are rejected: for their token or its scopes, for missing
    /// parameters, or for values of the wrong type. By default, a call is also rejected for an undocumented name or
    /// value, for a length or a number outside its limits, and for text that is not a date where one is expected.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "users")] {
    /// use zoom_core::Error;
    /// use zoom_rest::users::{GetUserToken, UserTokenType};
    /// use zoom_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetUserToken::new("me").kind(UserTokenType::from("banana"));
    ///
    /// let strict = Sandbox::start().await?;
    /// let Err(Error::Api(error)) = request.send(&strict.client()).await else { panic!("it is accepted") };
    /// assert_eq!(error.field_errors()[0].field, "type");
    ///
    /// let lenient = Sandbox::builder().lenient(true).start().await?;
    /// request.send(&lenient.client()).await?;
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// # }
    /// ```
    pub fn lenient(mut self, lenient: bool) -> Self {
        self.settings.is_lenient = lenient;
        self
    }

    /// Adds operations that are not in the catalogue, such as those of your own declarations. An operation with the
    /// same method and path as one in the catalogue replaces it, whatever the names of the placeholders.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{Endpoint, zoom_endpoint, zoom_object};
    /// use zoom_sandbox::Sandbox;
    ///
    /// #[zoom_endpoint(GET "/plans/<plan_id>" -> Plan)]
    /// struct GetPlan {
    ///     plan_id: String,
    /// }
    ///
    /// #[zoom_object]
    /// struct Plan {
    ///     topic: Option<String>,
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::builder().operations([GetPlan::OPERATION]).start().await?;
    /// let plan = GetPlan::new("a").send(&sandbox.client()).await?;
    /// assert_eq!(plan.topic.as_deref(), Some("Plans"));
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// ```
    pub fn operations(mut self, operations: impl IntoIterator<Item = &'static Operation>) -> Self {
        self.settings.operations.extend(operations);
        self
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    ///
    /// The system's error if the port is in use or if the host does not belong to this machine.
    ///
    /// # Panics
    ///
    /// If called outside a tokio runtime.
    pub async fn start(self) -> io::Result<Sandbox> {
        let (listener, address, url) = server::listen(self.host.as_deref(), self.port).await?;
        let base_url = format!("{url}/v2");
        let webhooks = self.settings.events.webhooks.clone();
        let server = Arc::new(Server::new(&url, self.settings));
        self.seeds.iter().try_for_each(|seed| server.seed(seed)).map_err(io::Error::other)?;
        server.sender().start();
        webhooks
            .into_iter()
            .try_for_each(|webhook| server.sender().register(webhook).map(drop))
            .map_err(io::Error::other)?;
        let token = Secret::from(server.oauth().issue_permanent(Scopes::All));
        let environment = BaseUrl::parse(&base_url).map(|url| Environment::custom(url.allow_http()));
        let client = Client::builder()
            .auth(AccessToken::new(token.clone()))
            .environment(environment.map_err(io::Error::other)?)
            .build()
            .map_err(io::Error::other)?;
        let task = tokio::spawn(server::serve(listener, Arc::clone(&server)));
        Ok(Sandbox { url, base_url, address, token, client, server, task })
    }
}

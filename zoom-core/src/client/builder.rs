//! The builder of a client, with the default of every setting.

use std::{fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Request, Response, header::USER_AGENT};
use http_body::Body as HttpBody;
use tower_layer::Layer;
use tower_service::Service;

use super::{
    handle::{Client, Shared},
    retry::{Budget, RetryPolicy},
};
use crate::{
    auth::{Auth, AuthServer},
    body::{Body, BoxError},
    clock,
    encode::{ListStyle, accept, base_url::BaseUrl, header_value},
    error::{AuthError, Error, RequestError},
    metrics::Metrics,
    rate_limit::RateLimiter,
    transport::{
        self, Connecting, TowerTransport, Transport, TransportService,
        environment::{Bases, Environment},
    },
};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const READ_TIMEOUT: Duration = Duration::from_secs(30);
const CALL_TIMEOUT: Duration = Duration::from_secs(60);

/// The default maximum size of a response in bytes, after decompression.
const MAX_RESPONSE_SIZE: u64 = 32 * 1024 * 1024;

/// Wraps a transport in a layer.
type AddLayer = Box<dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send>;

/// Builds a [`Client`]. Only [`auth`](Self::auth) is required.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
///
/// use zoom_core::{AccessToken, Client, Environment};
///
/// let client = Client::builder()
///     .auth(AccessToken::new("secret"))
///     .environment(Environment::region("eu")?)
///     .timeout(Duration::from_secs(20))
///     .build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[must_use = "call `build` to create the client"]
pub struct ClientBuilder {
    environment: Result<Environment, RequestError>,
    auth: Option<Arc<dyn Auth>>,
    checks_scopes: bool,
    rate_limiter: Option<Arc<dyn RateLimiter>>,
    retry: RetryPolicy,
    transport: Option<Arc<dyn Transport>>,
    pub(super) layers: Vec<AddLayer>,
    /// The connection settings of the default transport.
    pub(super) connecting: Connecting,
    timeout: Duration,
    max_response_size: u64,
    user_agent: String,
    lists: ListStyle,
    #[cfg(feature = "otel")]
    meter: Option<opentelemetry::metrics::Meter>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            environment: Ok(Environment::commercial()),
            auth: None,
            checks_scopes: true,
            rate_limiter: None,
            retry: RetryPolicy::default(),
            transport: None,
            layers: Vec::new(),
            connecting: Connecting::new(CONNECT_TIMEOUT, READ_TIMEOUT),
            timeout: CALL_TIMEOUT,
            max_response_size: MAX_RESPONSE_SIZE,
            user_agent: concat!("zoom-core/", env!("CARGO_PKG_VERSION")).to_owned(),
            lists: ListStyle::Repeated,
            #[cfg(feature = "otel")]
            meter: None,
        }
    }
}

impl ClientBuilder {
    /// Sets the credential: an [`AccessToken`](crate::AccessToken), one of the flows in [`auth`](crate::auth), or your own
    /// [`Auth`].
    pub fn auth(mut self, auth: impl Auth) -> Self {
        self.auth = Some(Arc::new(auth));
        self
    }

    /// Sets whether a call fails before it is sent if the token is known to have none of the operation's scopes. The
    /// default is `true`.
    ///
    /// Turn the check off if Zoom checks a different scope from the one that its documentation names.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{auth::{App, ServerToServer}, Client};
    ///
    /// let auth = ServerToServer::new(App::new("client-id").secret("client-secret"), "account-id");
    /// let client = Client::builder().auth(auth).check_scopes(false).build()?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn check_scopes(mut self, check: bool) -> Self {
        self.checks_scopes = check;
        self
    }

    /// Sets the rate limiter, which keeps calls within Zoom's limits: a
    /// [`ZoomRateLimiter`](crate::rate_limit::ZoomRateLimiter) for the account's plan, or your own. There is none by
    /// default, since a client can't know the account's plan.
    ///
    /// A call waits for its permit until [`RetryPolicy::max_elapsed`] or the call's [`timeout`](Self::timeout) has
    /// passed, whichever is shorter. If the permit would be available only later, the call immediately fails with
    /// [`Error::RateLimited`].
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use zoom_core::{rate_limit::{Plan, ZoomRateLimiter}, retry::RetryPolicy, AccessToken, Client};
    ///
    /// let patient = Client::builder()
    ///     .auth(AccessToken::new("secret"))
    ///     .rate_limit(ZoomRateLimiter::new(Plan::Pro))
    ///     .retry(RetryPolicy::default().max_elapsed(Duration::from_secs(15 * 60)))
    ///     .timeout(Duration::from_secs(16 * 60))
    ///     .build()?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn rate_limit(mut self, limiter: impl RateLimiter) -> Self {
        self.rate_limiter = Some(Arc::new(limiter));
        self
    }

    /// Sets which failed calls are retried, and how many times. The default is [`RetryPolicy::default`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets which of Zoom's clouds is called. The default is [`Environment::commercial`].
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Ok(environment);
        self
    }

    /// Sends every request to one server, such as a test server, a proxy or a sandbox. See [`Environment::custom`].
    ///
    /// The token is sent there too, so the server must be one that you trust: an `https` host, or this machine. For
    /// plain `http` to another host, see [`BaseUrl::allow_http`].
    pub fn base_url(mut self, base_url: &str) -> Self {
        self.environment = BaseUrl::parse(base_url).map(Environment::custom);
        self
    }

    /// Sets the transport. The default is the reqwest transport.
    ///
    /// [`connect_timeout`](Self::connect_timeout) and [`read_timeout`](Self::read_timeout) apply only to the default
    /// transport. So do [`proxy`](Self::proxy), [`root_certificate`](Self::root_certificate) and
    /// [`identity`](Self::identity): if one of them is set together with another transport, [`build`](Self::build)
    /// fails.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Wraps the transport in a `tower` layer. Each layer wraps the ones that were added before it.
    ///
    /// The layer sees each request as it is sent, including the `Authorization` header. The request's extensions
    /// contain the `&'static Operation`, which the layer must not remove. `tower_layer` has not reached version 1.0: an
    /// incompatible release of it requires an incompatible release of this crate.
    ///
    /// # Examples
    ///
    /// ```
    /// use tower::limit::ConcurrencyLimitLayer;
    /// use zoom_core::{AccessToken, Client};
    ///
    /// let client =
    ///     Client::builder().auth(AccessToken::new("secret")).layer(ConcurrencyLimitLayer::new(10)).build()?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn layer<L, B>(mut self, layer: L) -> Self
    where
        L: Layer<TransportService> + Send + 'static,
        L::Service: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request<Body>>>::Error: Into<BoxError>,
        <L::Service as Service<Request<Body>>>::Future: Send,
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        self.layers.push(Box::new(move |transport| {
            Arc::new(TowerTransport::new(layer.layer(TransportService::new(transport))))
        }));
        self
    }

    /// Sets how long connecting may take; 10 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        // The timeout is limited, because the transports add it to the current time.
        self.connecting.connect_timeout = timeout.min(clock::FAR);
        self
    }

    /// Sets how long to wait for data from the server, both before and during a response; 30 seconds by default.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use zoom_core::{AccessToken, Client};
    ///
    /// // A report from Zoom may take a minute before its first byte arrives, and several minutes in total.
    /// let client = Client::builder()
    ///     .auth(AccessToken::new("secret"))
    ///     .connect_timeout(Duration::from_secs(5))
    ///     .read_timeout(Duration::from_secs(90))
    ///     .timeout(Duration::from_secs(300))
    ///     .build()?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.connecting.read_timeout = timeout;
        self
    }

    /// Sets how long a whole call may take, from the credential to the last byte; 60 seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the maximum size of a response in bytes, after decompression; 32 MiB by default. It does not apply to
    /// downloads.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{error::TransportErrorKind, zoom_endpoint, AccessToken, Client, Error};
    /// # use zoom_core::transport::MemoryTransport;
    ///
    /// #[zoom_endpoint(GET "/users")]
    /// struct ListUsers {}
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Error> {
    /// # let zoom = MemoryTransport::new(|_| http::Response::new(format!("{{\"id\":\"{}\"}}", "a".repeat(100_000))));
    /// let client = Client::builder().auth(AccessToken::new("secret")).max_response_size(64 * 1024)
    /// #   .transport(zoom)
    ///     .build()?;
    /// let Err(Error::Transport(error)) = ListUsers::new().send(&client).await else { panic!() };
    /// assert_eq!(error.kind(), TransportErrorKind::TooLarge(64 * 1024));
    /// # Ok(())
    /// # }
    /// ```
    pub fn max_response_size(mut self, bytes: u64) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Sets the `User-Agent` header; `zoom-core/` and its version by default.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users/me")]
    /// struct GetMe {}
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// let zoom = MemoryTransport::new(|_| http::Response::new("{}"));
    /// let client = Client::builder()
    ///     .auth(AccessToken::new("secret"))
    ///     .user_agent("my-reports/1.4 (ops@example.com)")
    ///     .transport(zoom.clone())
    ///     .build()?;
    /// GetMe::new().send(&client).await?;
    /// assert_eq!(zoom.requests()[0].headers()["user-agent"], "my-reports/1.4 (ops@example.com)");
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        user_agent.clone_into(&mut self.user_agent);
        self
    }

    /// Sets how lists in the query are sent if their declaration does not specify a style. By default, the name is
    /// repeated: `ids=a&ids=b`.
    ///
    /// Zoom does not document how a list in a query is sent, except for a few parameters that are separated by commas.
    /// Zoom's TypeScript SDK sends `ids[]=a&ids[]=b`. Change the style if Zoom ignores all but one value of a list.
    ///
    /// The setting applies only to lists whose style is not declared with `#[query(style = comma)]` or
    /// `#[query(style = repeated)]`. The style applies to the requests that this client sends and to
    /// [`Client::to_curl`]. [`Endpoint::to_http_request`](crate::Endpoint::to_http_request), a request's own `to_curl`
    /// and `testing::MockZoom` do not know the client, so they repeat the name.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{encode::ListStyle, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users/summary")]
    /// struct GetUserSummary {
    ///     ids: Vec<String>,
    /// }
    ///
    /// let client = Client::builder()
    ///     .auth(AccessToken::new("secret"))
    ///     .undeclared_lists(ListStyle::Brackets)
    ///     .build()?;
    /// let request = GetUserSummary::new(vec!["a".into(), "b".into()]);
    /// assert!(client.to_curl(&request)?.to_string().contains("?ids%5B%5D=a&ids%5B%5D=b"));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn undeclared_lists(mut self, style: ListStyle) -> Self {
        self.lists = style;
        self
    }

    /// Sets the OpenTelemetry meter that measures calls. The default is the meter that the global provider returns for
    /// the name `zoom-core` when the client is built.
    ///
    /// See [Metrics](crate#metrics) for what is measured.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{opentelemetry::global, AccessToken, Client};
    ///
    /// let client = Client::builder().auth(AccessToken::new("secret")).meter(global::meter("reports")).build()?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[cfg(feature = "otel")]
    pub fn meter(mut self, meter: opentelemetry::metrics::Meter) -> Self {
        self.meter = Some(meter);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`] if there is no credential, if it can't be sent, or if the base URL neither uses `https` nor is
    /// on this machine (except as [`BaseUrl::allow_http`] permits); [`Error::InvalidRequest`] if the base URL, the user
    /// agent or a connection setting is not valid; [`Error::Transport`] if the default transport can't be set up.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{AccessToken, Client, Error};
    ///
    /// let client = Client::builder().auth(AccessToken::new("secret")).base_url("http://zoom.example/v2").build();
    /// assert!(matches!(client, Err(Error::Auth(_))));
    /// ```
    pub fn build(self) -> Result<Client, Error> {
        let environment = self.environment?;
        let bases = Bases::of(&environment)?;
        if let Some(base) = bases.all().into_iter().find(|base| !base.may_carry_bearer()) {
            return Err(AuthError::new(format!(
                "the token would be sent to {base} in plain text: write `https://` in the base URL (`http://` is \
                 for this machine only, as in `http://127.0.0.1:8080/v2`)"
            ))
            .into());
        }
        let auth = self.auth.ok_or_else(|| {
            AuthError::new("the client has no credential: write `.auth(AccessToken::new(token))` before `.build()`")
        })?;
        auth.check()?;
        let user_agent = header_value("user_agent", &self.user_agent)?;
        let transport = match self.transport {
            Some(transport) => {
                self.connecting.check_unused()?;
                transport
            }
            None => transport::default_transport(&self.connecting)?,
        };
        let transport = self.layers.into_iter().fold(transport, |transport, add| add(transport));
        #[cfg(not(feature = "otel"))]
        let metrics = Metrics::global();
        #[cfg(feature = "otel")]
        let metrics = self.meter.as_ref().map_or_else(Metrics::global, Metrics::new);
        Ok(Client::from_shared(Shared {
            bases,
            auth,
            auth_server: AuthServer::over(&environment, Arc::clone(&transport), metrics.clone())?,
            checks_scopes: self.checks_scopes,
            rate_limiter: self.rate_limiter,
            retry: self.retry,
            budget: Arc::new(Budget::new()),
            transport,
            headers: HeaderMap::from_iter([accept(), (USER_AGENT, user_agent)]),
            timeout: self.timeout,
            lists: self.lists,
            max_response_size: self.max_response_size,
            metrics,
        }))
    }
}

impl Client {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("environment", &self.environment).finish_non_exhaustive()
    }
}

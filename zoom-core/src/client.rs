//! The one place that joins encoding, credentials, a transport and decoding into a call.

use std::{fmt, sync::Arc, time::Duration};

use http::{
    HeaderValue, Response,
    header::{AUTHORIZATION, USER_AGENT},
};
use tracing::{Instrument as _, Span, field};

use crate::{
    auth::Auth,
    base_url::BaseUrl,
    body::{Body, CollectError},
    classify::classify,
    clock,
    encode::{EncodedRequest, RequestEncoder},
    endpoint::{self, Endpoint},
    environment::{Bases, Environment},
    error::{AuthError, Error, InvalidRequest, TransportError, TransportErrorKind},
    operation::Operation,
    transport::{self, Transport},
};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const READ_TIMEOUT: Duration = Duration::from_secs(30);
const CALL_TIMEOUT: Duration = Duration::from_secs(60);

/// The most bytes of an answer, unpacked.
const ANSWER_LIMIT: u64 = 32 * 1024 * 1024;

/// Calls Zoom. Cheap to clone: all clones share one set of connections.
///
/// Calls need a tokio runtime with its timer enabled, as `#[tokio::main]` makes it.
///
/// # Examples
///
/// ```no_run
/// use zoom_core::{AccessToken, Client, Value, zoom_endpoint};
///
/// #[zoom_endpoint(GET "/users/<user_id>/token")]
/// struct GetUserToken {
///     user_id: String,
/// }
///
/// # async fn get(token: String) -> Result<Value, zoom_core::Error> {
/// let client = Client::builder().auth(AccessToken::new(token)).build()?;
/// GetUserToken::new("me").send(&client).await
/// # }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Shared>);

struct Shared {
    bases: Bases,
    auth: Box<dyn Auth>,
    transport: Box<dyn Transport>,
    user_agent: HeaderValue,
    timeout: Duration,
    answer_limit: u64,
}

impl Client {
    /// Begins a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Sends a request and gives its answer.
    ///
    /// A declared endpoint has a `send` of its own, whose call borrows nothing. This one borrows the request, and so
    /// takes any endpoint: `&dyn Endpoint`, a `Box`, an `Arc`. The future is `Send` where the endpoint is `Sync`.
    ///
    /// # Errors
    ///
    /// Every variant of [`Error`]; see there.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{AccessToken, Client, Endpoint, MemoryTransport, Value, zoom_endpoint};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>")]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// #[zoom_endpoint(GET "/groups")]
    /// struct ListGroups {}
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// # let zoom = MemoryTransport::new(|_| http::Response::new("{}"));
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
    /// let requests: Vec<Box<dyn Endpoint<Response = Value>>> =
    ///     vec![Box::new(GetUser::new("me")), Box::new(ListGroups::new())];
    /// for request in &requests {
    ///     let answer = client.send(request).await?;
    ///     assert!(answer.is_object());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn send<E: Endpoint + ?Sized>(&self, request: &E) -> Result<E::Response, Error> {
        let operation = request.operation();
        let encoded = self.encode(operation, &|to| request.encode(to))?;
        let response = self.exchange(operation, encoded).await?;
        request.decode(response)
    }

    /// Writes the request below the base that its operation names.
    pub(crate) fn encode(
        &self,
        operation: &'static Operation,
        encode: &dyn Fn(&mut RequestEncoder<'_>) -> Result<(), Error>,
    ) -> Result<EncodedRequest, Error> {
        endpoint::encoded(operation, self.0.bases.get(operation.base), encode)
    }

    /// What lies between encoding and decoding: authorize, send, read, classify. In one span, within one time limit.
    pub(crate) async fn exchange(
        &self,
        operation: &'static Operation,
        mut request: EncodedRequest,
    ) -> Result<Response<Body>, Error> {
        let shared = &*self.0;
        let (span, begun) = (span(operation), clock::instant());
        let exchange = async {
            let authorization = shared.auth.authorization().await?;
            request.headers.insert(AUTHORIZATION, authorization);
            request.headers.insert(USER_AGENT, shared.user_agent.clone());

            let response = shared.transport.send(operation, request).await?;
            span.record("status", response.status().as_u16());

            let (head, body) = response.into_parts();
            let body = body.collect(shared.answer_limit).await.map_err(|error| unread(error, shared.answer_limit))?;
            classify(operation, Response::from_parts(head, body))
        };
        let result = tokio::time::timeout(shared.timeout, exchange.instrument(span.clone()))
            .await
            .unwrap_or_else(|_| Err(TransportError::new(TransportErrorKind::Timeout).into()));
        span.record("elapsed_ms", u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX));
        result.map_err(|error| error.during(operation.name))
    }
}

/// The span of one call. These fields are all that is ever logged: no URL, no value, no header, no body.
fn span(operation: &Operation) -> Span {
    tracing::info_span!(
        "zoom.call",
        operation = operation.name,
        method = operation.method.as_str(),
        path = operation.path,
        status = field::Empty,
        elapsed_ms = field::Empty,
    )
}

fn unread(error: CollectError, limit: u64) -> TransportError {
    match error {
        CollectError::TooLarge => TransportError::new(TransportErrorKind::TooLarge(limit)),
        CollectError::Stream(error) => transport::broken_off(error),
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("bases", &self.0.bases).finish_non_exhaustive()
    }
}

/// Gathers what a [`Client`] is made of. Only [`auth`](Self::auth) must be given.
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
#[must_use = "a client is made by `build`"]
pub struct ClientBuilder {
    environment: Result<Environment, InvalidRequest>,
    auth: Option<Box<dyn Auth>>,
    transport: Option<Box<dyn Transport>>,
    connect_timeout: Duration,
    read_timeout: Duration,
    timeout: Duration,
    answer_limit: u64,
    user_agent: String,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            environment: Ok(Environment::commercial()),
            auth: None,
            transport: None,
            connect_timeout: CONNECT_TIMEOUT,
            read_timeout: READ_TIMEOUT,
            timeout: CALL_TIMEOUT,
            answer_limit: ANSWER_LIMIT,
            user_agent: concat!("zoom-core/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }
}

impl ClientBuilder {
    /// Sets what gives the `Authorization` header: an [`AccessToken`](crate::AccessToken), or a flow of your own.
    pub fn auth(mut self, auth: impl Auth) -> Self {
        self.auth = Some(Box::new(auth));
        self
    }

    /// Sets which of Zoom's clouds is called; [`Environment::commercial`] unless set.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Ok(environment);
        self
    }

    /// Sends every request to one place: a test's server, a proxy, a sandbox. See [`Environment::at`].
    ///
    /// The token goes there too, so it must be a host that you trust with it: any `https` host, or this machine.
    pub fn base_url(mut self, base_url: &str) -> Self {
        self.environment = BaseUrl::parse(base_url).map(Environment::at);
        self
    }

    /// Sets what sends; reqwest unless set.
    ///
    /// The connect and the read timeout are those of the default transport, so one that is set here has its own.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Sets how long a connection may take to be made; 10 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets how long the server may be silent, before and within an answer; 30 seconds unless set.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// Sets how long a whole call may take, from the credential to the last byte; 60 seconds unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the most bytes of an answer, counted after decompression; 32 MiB unless set.
    pub fn answer_limit(mut self, bytes: u64) -> Self {
        self.answer_limit = bytes;
        self
    }

    /// Sets the `User-Agent` header; `zoom-core/` and its version unless set.
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        user_agent.clone_into(&mut self.user_agent);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`] if there is no credential, or one that can't be sent, or if the base URL is neither `https`
    /// nor this machine; [`Error::InvalidRequest`] if the base URL or the user agent can't be read;
    /// [`Error::Transport`] if the default transport can't be set up.
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
        let bases = Bases::of(&self.environment?)?;
        if let Some(base) = bases.all().into_iter().find(|base| !base.may_carry_bearer()) {
            return Err(AuthError::new(format!(
                "the token would be sent to {base} for all to read: write `https://` in the base URL (`http://` is \
                 for this machine only, as in `http://127.0.0.1:8080/v2`)"
            ))
            .into());
        }
        let auth = self.auth.ok_or_else(|| {
            AuthError::new("the client has no credential: write `.auth(AccessToken::new(token))` before `.build()`")
        })?;
        auth.check()?;
        let user_agent = HeaderValue::try_from(self.user_agent)
            .map_err(|_| InvalidRequest::new("user_agent", "holds what a header can't: use printable ASCII"))?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(self.connect_timeout, self.read_timeout)?,
        };
        let (timeout, answer_limit) = (self.timeout, self.answer_limit);
        Ok(Client(Arc::new(Shared { bases, auth, transport, user_agent, timeout, answer_limit })))
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(connect_timeout: Duration, read_timeout: Duration) -> Result<Box<dyn Transport>, Error> {
    Ok(Box::new(transport::ReqwestTransport::new(connect_timeout, read_timeout)?))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: Duration, _: Duration) -> Result<Box<dyn Transport>, Error> {
    let reason = "is missing: write `.transport(…)`, or turn on the feature `reqwest` of zoom-core";
    Err(InvalidRequest::new("transport", reason).into())
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("environment", &self.environment).finish_non_exhaustive()
    }
}

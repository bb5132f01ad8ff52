//! The one place that joins encoding, credentials, a transport and decoding into a call.

use std::{
    fmt,
    future::poll_fn,
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::Poll,
    time::Duration,
};

use bytes::Bytes;
use http::{
    HeaderMap, Request, Response,
    header::{AUTHORIZATION, USER_AGENT},
};
use http_body::Body as HttpBody;
use tokio::time::{Instant, Sleep, sleep_until};
use tower_layer::Layer;
use tower_service::Service;
use tracing::{Instrument as _, Span, field};

use crate::{
    auth::{Auth, AuthServer, Authorization},
    base_url::BaseUrl,
    body::{Body, BoxError, CollectError},
    classify::classify,
    clock,
    decode::Answer,
    encode::{EncodedRequest, Original, RequestEncoder, accept, header_name, header_value},
    endpoint::{self, Endpoint},
    environment::{Bases, Environment},
    error::{AuthError, Error, InvalidRequest, TransportError, TransportErrorKind},
    operation::{Base, Operation},
    rate_limit::RateLimiter,
    redirect::{self, Rule},
    retry::{self, Attempt, Budget, RetryPolicy},
    transport::{self, Refetch, TowerTransport, Transport, TransportService},
};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const READ_TIMEOUT: Duration = Duration::from_secs(30);
const CALL_TIMEOUT: Duration = Duration::from_secs(60);

/// After a longer wait for its place, a call asks for its credential again, which may have ended meanwhile.
const SHORT_WAIT: Duration = Duration::from_secs(1);

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

#[derive(Clone)]
struct Shared {
    bases: Bases,
    auth: Arc<dyn Auth>,
    auth_server: AuthServer,
    checks_scopes: bool,
    rate_limiter: Option<Arc<dyn RateLimiter>>,
    retry: RetryPolicy,
    budget: Arc<Budget>,
    transport: Arc<dyn Transport>,
    /// What is accepted, the user agent, and what else each request carries.
    headers: HeaderMap,
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
        let mut encoded = Original::from(self.encode(operation, &|to| request.encode(to))?);
        let response = self.exchange(operation, &mut encoded, request.answer()).await?;
        request.decode(response)
    }

    /// The same client with another time limit for a whole call; they share their connections.
    ///
    /// # Examples
    ///
    /// One call with a time limit, a header and a token of its own:
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use zoom_core::{AccessToken, Client, MemoryTransport, zoom_endpoint};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>")]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// # let zoom = MemoryTransport::new(|_| http::Response::new("{}"));
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
    /// let client = client
    ///     .with_timeout(Duration::from_secs(5))
    ///     .with_header("X-Request-Reason", "nightly report")?
    ///     .with_auth(AccessToken::new("another"))?;
    /// GetUser::new("me").send(&client).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        Self(Arc::new(Shared { timeout, ..Shared::clone(&self.0) }))
    }

    /// The same client with another credential; they share their connections.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`] if the credential can't be sent.
    pub fn with_auth(&self, auth: impl Auth) -> Result<Self, Error> {
        auth.check()?;
        Ok(Self(Arc::new(Shared { auth: Arc::new(auth), ..Shared::clone(&self.0) })))
    }

    /// The same client with another rate limiter, as a credential of another account needs it; they share their
    /// connections.
    #[must_use]
    pub fn with_rate_limit(&self, limiter: impl RateLimiter) -> Self {
        Self(Arc::new(Shared { rate_limiter: Some(Arc::new(limiter)), ..Shared::clone(&self.0) }))
    }

    /// The same client with one more header on each request; they share their connections.
    ///
    /// A header that the endpoint itself declares wins.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] that names the header if it is none, if its value holds anything but printable ASCII,
    /// or if it is written by the client: `Accept`, `Authorization`, `Content-Length`, `Content-Type` or `Host`.
    pub fn with_header(&self, name: &str, value: &str) -> Result<Self, Error> {
        let header = header_name(name).map_err(|reason| InvalidRequest::new(name, reason))?;
        let value = header_value(name, &value)?;
        let mut shared = Shared::clone(&self.0);
        shared.headers.insert(header, value);
        Ok(Self(Arc::new(shared)))
    }

    /// Where requests of the API go.
    pub(crate) fn base_url(&self) -> &BaseUrl {
        self.0.bases.get(Base::Api)
    }

    /// Writes the request below the base that its operation names.
    pub(crate) fn encode(
        &self,
        operation: &'static Operation,
        encode: &dyn Fn(&mut RequestEncoder<'_>) -> Result<(), Error>,
    ) -> Result<EncodedRequest, Error> {
        endpoint::encoded(operation, self.0.bases.get(operation.base), encode)
    }

    /// What lies between encoding and decoding, in one span and within one time limit.
    ///
    /// An answer that is streamed is given as soon as its head is here; the time limit is that of the head.
    pub(crate) async fn exchange(
        &self,
        operation: &'static Operation,
        request: &mut Original,
        answer: Answer,
    ) -> Result<Response<Body>, Error> {
        let (span, begun) = (span(operation), clock::instant());
        let until = begun + self.0.timeout.min(clock::FAR);
        let (is_out, is_timed) = (AtomicBool::new(false), AtomicBool::new(false));
        let call = Ongoing { operation, answer, begun, until, span: &span, is_out, is_timed };
        let attempts = pin!(self.attempts(&call, request).instrument(span.clone()));
        let result = call.in_time(attempts, pin!(None)).await.unwrap_or_else(|| Err(call.timed_out().into()));
        if !span.is_disabled() {
            span.record("elapsed_ms", u64::try_from(call.begun.elapsed().as_millis()).unwrap_or(u64::MAX));
        }
        result.map_err(|error| match error {
            Error::Transport(error) if !operation.idempotent => {
                error.outcome_is_unknown().during(operation.name).into()
            }
            error => error.during(operation.name),
        })
    }

    /// Attempts until one succeeds, or until the retry policy says that there is no point in another.
    async fn attempts(&self, call: &Ongoing<'_>, request: &mut Original) -> Result<Response<Body>, Error> {
        let (shared, operation) = (&*self.0, call.operation);
        let (mut number, mut is_renewed) = (0, false);
        loop {
            number += 1;
            let mut used = None;
            let error = match self.attempt(call, request, &mut used).await {
                Ok(response) => {
                    shared.budget.fill();
                    return Ok(response);
                }
                Err(error) => error,
            };
            let is_refused =
                error.is_unauthorized() && !is_renewed && used.is_some_and(|used| shared.auth.refused(&used));
            if request.is_gone() {
                return Err(error);
            }
            // One new token, and one more attempt with it, which Zoom has not acted on before.
            if is_refused {
                is_renewed = true;
                number -= 1;
                continue;
            }
            let attempt = Attempt { number, left: self.left(call, clock::instant()), idempotent: operation.idempotent };
            let Some(wait) = retry::decide(&shared.retry, attempt, &error, clock::now(), retry::chance()) else {
                return Err(error);
            };
            if !shared.budget.draw() {
                return Err(error);
            }
            tracing::debug!(operation = operation.name, attempt = number, wait_ms = wait.as_millis(), "trying again");
            // What is tried again was not acted on, or may be acted on twice.
            call.is_out.store(false, Ordering::Relaxed);
            tokio::time::sleep(wait).await;
        }
    }

    /// How long the next attempt may wait before it begins: a wait that the call would not live through is none.
    fn left(&self, call: &Ongoing<'_>, now: Instant) -> Duration {
        let elapsed = now - call.begun;
        self.0.retry.left(elapsed).min(self.0.timeout.saturating_sub(elapsed))
    }

    /// One attempt: authorize, wait for the limit, send, read, classify. `used` is the credential that it went with.
    async fn attempt(
        &self,
        call: &Ongoing<'_>,
        request: &mut Original,
        used: &mut Option<Authorization>,
    ) -> Result<Response<Body>, Error> {
        let authorization = &*used.insert(self.admitted(call).await?);
        // A block, for what lives in it takes no room while the body is read.
        let (head, body) = {
            // The rest of an answer that breaks off is asked for by the same request, which must not act twice.
            let is_resumable = call.answer == Answer::Stream && call.operation.idempotent;
            let again = if is_resumable { request.copy() } else { None };
            call.is_out.store(true, Ordering::Relaxed);
            let response = self.send_original(call, request, authorization)?.await;
            call.is_timed.store(false, Ordering::Relaxed);
            let mut response = response?;
            call.span.record("status", response.status().as_u16());
            if let Some(limiter) = &self.0.rate_limiter {
                limiter.learn(call.operation, response.status(), response.headers());
            }
            if call.answer == Answer::Stream && response.status().is_success() {
                if let Some(again) = again {
                    response.extensions_mut().insert(refetch(self.clone(), call.operation, again));
                }
                return Ok(response);
            }
            response.into_parts()
        };
        let limit = self.0.answer_limit;
        let body = body.collect(limit).await.map_err(|error| unread(error, limit))?;
        call.is_out.store(false, Ordering::Relaxed);
        classify(call.operation, Response::from_parts(head, body.into()))
    }

    /// The credential of an attempt, once there is a place for it within the limits.
    async fn admitted(&self, call: &Ongoing<'_>) -> Result<Authorization, Error> {
        let authorization = self.authorize(call.operation).await?;
        let Some(limiter) = &self.0.rate_limiter else { return Ok(authorization) };
        if limiter.pass(call.operation) {
            return Ok(authorization);
        }
        let asked = clock::instant();
        limiter.wait(call.operation, self.left(call, asked)).await?;
        if clock::instant() > asked + SHORT_WAIT { self.authorize(call.operation).await } else { Ok(authorization) }
    }

    /// The credential of a call that it may be made with.
    async fn authorize(&self, operation: &'static Operation) -> Result<Authorization, Error> {
        let shared = &*self.0;
        let authorization = match shared.auth.at_hand() {
            Some(authorization) => authorization,
            None => shared.auth.authorization(&shared.auth_server).await?,
        };
        if shared.checks_scopes && authorization.lacks(operation.scopes) {
            return Err(AuthError::scope(operation.scopes).into());
        }
        Ok(authorization)
    }

    /// Sends the request, and follows redirects where the operation's rule says so.
    ///
    /// Not an `async fn`, in which the request would take up room until the answer is here.
    fn send_original<'a>(
        &'a self,
        call: &Ongoing<'_>,
        request: &mut Original,
        authorization: &'a Authorization,
    ) -> Result<Sending<'a>, Error> {
        let mut request = request.next(|declared| self.headers(declared, authorization))?;
        let transport = &self.0.transport;
        match Rule::of(call.operation, call.answer) {
            Rule::Refuse => {
                request.until = Some(call.until);
                call.is_timed.store(transport.keeps_time(), Ordering::Relaxed);
                Ok(transport.send(call.operation, request))
            }
            rule => Ok(Box::pin(self.follow(call.operation, request, authorization, rule))),
        }
    }

    /// Sends, and follows the redirects that the rule allows. One that it does not is the answer.
    async fn follow(
        &self,
        operation: &'static Operation,
        mut request: EncodedRequest,
        authorization: &Authorization,
        rule: Rule,
    ) -> Result<Response<Body>, TransportError> {
        for _ in 0..redirect::LIMIT {
            let sent = request.try_clone();
            let response = self.0.transport.send(operation, request).await?;
            let Some(next) = sent.and_then(|sent| rule.next(sent, &response)) else { return Ok(response) };
            request = next;
            if rule == Rule::AmongZoomHosts {
                request.headers = self.headers(&request.headers, authorization);
            }
        }
        self.0.transport.send(operation, request).await
    }

    /// The headers of a request: the credential, and what each request carries unless the endpoint declares it.
    fn headers(&self, declared: &HeaderMap, authorization: &Authorization) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, authorization.header().clone());
        for (name, value) in &self.0.headers {
            if !declared.contains_key(name) {
                headers.insert(name, value.clone());
            }
        }
        for (name, value) in declared {
            headers.append(name, value.clone());
        }
        headers
    }
}

/// An answer that is on its way.
type Sending<'a> = Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send + 'a>>;

/// A call that is under way.
struct Ongoing<'a> {
    operation: &'static Operation,
    answer: Answer,
    begun: Instant,
    until: Instant,
    span: &'a Span,
    /// Whether a request is on its way whose answer is not here.
    is_out: AtomicBool,
    /// Whether the transport keeps the time: a second timer costs as much as all that is done for the first.
    is_timed: AtomicBool,
}

impl Ongoing<'_> {
    /// What `attempts` give, unless the time is over before; `over` is room for a timer.
    fn in_time<T>(
        &self,
        mut attempts: Pin<&mut impl Future<Output = T>>,
        mut over: Pin<&mut Option<Sleep>>,
    ) -> impl Future<Output = Option<T>> {
        poll_fn(move |context| {
            if let Poll::Ready(done) = attempts.as_mut().poll(context) {
                return Poll::Ready(Some(done));
            }
            if self.is_timed.load(Ordering::Relaxed) {
                return Poll::Pending;
            }
            if over.is_none() {
                over.set(Some(sleep_until(self.until)));
            }
            over.as_mut().as_pin_mut().map_or(Poll::Pending, |over| over.poll(context).map(|()| None))
        })
    }

    /// The error of the whole call's time limit.
    fn timed_out(&self) -> TransportError {
        let error = TransportError::new(TransportErrorKind::Timeout);
        if self.is_out.load(Ordering::Relaxed) { error } else { error.not_sent() }
    }
}

/// Fetches the rest of an answer that broke off.
fn refetch(client: Client, operation: &'static Operation, request: EncodedRequest) -> Refetch {
    Refetch::new(move |headers| {
        let (client, again) = (client.clone(), request.try_clone());
        Box::pin(async move {
            // Only a body without a file is fetched by range, and it can be sent again.
            let mut again = again.ok_or_else(|| InvalidRequest::new("body", "can be read only once"))?;
            again.headers.extend(headers);
            client.exchange(operation, &mut again.into(), Answer::Stream).await
        })
    })
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

/// Puts a layer around a transport.
type AddLayer = Box<dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send>;

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
    auth: Option<Arc<dyn Auth>>,
    checks_scopes: bool,
    rate_limiter: Option<Arc<dyn RateLimiter>>,
    retry: RetryPolicy,
    transport: Option<Arc<dyn Transport>>,
    layers: Vec<AddLayer>,
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
            checks_scopes: true,
            rate_limiter: None,
            retry: RetryPolicy::default(),
            transport: None,
            layers: Vec::new(),
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
        self.auth = Some(Arc::new(auth));
        self
    }

    /// Sets whether a call whose token is known to lack all of its scopes fails before it is sent; it does unless set.
    ///
    /// Zoom's documentation now and then names a scope that is not the one it asks for: then this helps.
    pub fn check_scopes(mut self, check: bool) -> Self {
        self.checks_scopes = check;
        self
    }

    /// Sets what keeps calls within Zoom's limits: a [`ZoomRateLimiter`](crate::ZoomRateLimiter) for the account's plan, or
    /// one of your own. There is none unless set: a client can't know the plan.
    ///
    /// A call waits for its place as long as it may still be begun: until [`RetryPolicy::elapsed`] or the whole call's
    /// [`timeout`](Self::timeout), whichever comes first. If its place comes later, it is [`Error::RateLimited`] at once.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use zoom_core::{AccessToken, Client, Plan, RetryPolicy, ZoomRateLimiter};
    ///
    /// let patient = Client::builder()
    ///     .auth(AccessToken::new("secret"))
    ///     .rate_limit(ZoomRateLimiter::new(Plan::Pro))
    ///     .retry(RetryPolicy::default().elapsed(Duration::from_secs(15 * 60)))
    ///     .timeout(Duration::from_secs(16 * 60))
    ///     .build()?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn rate_limit(mut self, limiter: impl RateLimiter) -> Self {
        self.rate_limiter = Some(Arc::new(limiter));
        self
    }

    /// Sets what is tried again, and how often; [`RetryPolicy::default`] unless set.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
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
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Puts a `tower` layer around the transport. One that is added later stands outside of those before it.
    ///
    /// It sees each request as it is sent, with the `Authorization` header, and finds the `&'static Operation` in its
    /// extensions, which it must leave there. `tower_layer` is below version 1.0: a new version of it is a new version
    /// of this crate.
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
        let environment = self.environment?;
        let bases = Bases::of(&environment)?;
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
        let user_agent = header_value("user_agent", &self.user_agent)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => transport::default_transport(self.connect_timeout, self.read_timeout)?,
        };
        let transport = self.layers.into_iter().fold(transport, |transport, add| add(transport));
        Ok(Client(Arc::new(Shared {
            bases,
            auth,
            auth_server: AuthServer::over(&environment, Arc::clone(&transport))?,
            checks_scopes: self.checks_scopes,
            rate_limiter: self.rate_limiter,
            retry: self.retry,
            budget: Arc::new(Budget::new()),
            transport,
            headers: HeaderMap::from_iter([accept(), (USER_AGENT, user_agent)]),
            timeout: self.timeout,
            answer_limit: self.answer_limit,
        })))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("environment", &self.environment).finish_non_exhaustive()
    }
}

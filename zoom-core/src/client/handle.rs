// Over 500 lines: the whole path of a call can be read in one place, next to the settings of a client.

//! The client, and how it sends requests: the only place that combines encoding, credentials, a transport and decoding
//! into a call.

use std::{
    fmt, mem,
    pin::{Pin, pin},
    sync::Arc,
    time::Duration,
};

use http::{HeaderMap, HeaderValue, Response, StatusCode, header::AUTHORIZATION};
use tokio::time::Instant;
use tracing::Instrument as _;

use super::{
    log,
    ongoing::Ongoing,
    redirect::{self, Rule},
    response,
    retry::{self, Attempt, Budget, RetryPolicy},
};
use crate::{
    auth::{Auth, AuthServer, Authorization},
    body::{Body, CollectError},
    clock,
    decode::{self, ResponseKind},
    encode::{EncodedRequest, ListStyle, Original, RequestEncoder, Sent, base_url::BaseUrl, header_name, header_value},
    endpoint::{
        self, Endpoint,
        classify::{error_of, is_error, may_be_json_error},
        content_range,
        operation::{Base, Operation},
    },
    error::{AuthError, Error, FileError, RequestError, TransportError, TransportErrorKind},
    metrics::Metrics,
    rate_limit::{HeldPermit, LimitedCall, Permit, RateLimiter},
    transport::{self, Refetch, Transport, environment::Bases},
};

/// The longest wait for the rate limiter after which a call keeps its credential. After a longer one, it asks for a
/// credential again, because the token may have expired in the meantime.
const SHORT_WAIT: Duration = Duration::from_secs(1);

/// Calls Zoom. Cheap to clone: all clones share one connection pool.
///
/// Calls need a tokio runtime with its timer enabled, such as the one that `#[tokio::main]` creates.
///
/// # Examples
///
/// ```no_run
/// use zoom_core::{zoom_endpoint, AccessToken, Client, Value};
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

/// The data that all clones of a client share.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) bases: Bases,
    pub(super) auth: Arc<dyn Auth>,
    pub(super) auth_server: AuthServer,
    pub(super) checks_scopes: bool,
    pub(super) rate_limiter: Option<Arc<dyn RateLimiter>>,
    pub(super) retry: RetryPolicy,
    pub(super) budget: Arc<Budget>,
    pub(super) transport: Arc<dyn Transport>,
    /// The headers of every request: `Accept`, `User-Agent`, and those set by [`Client::with_header`].
    pub(super) headers: HeaderMap,
    pub(super) timeout: Duration,
    /// How lists in the query are sent if their style is not declared.
    pub(super) lists: ListStyle,
    pub(super) max_response_size: u64,
    pub(super) metrics: Metrics,
}

impl Shared {
    /// Returns the base URL to which a request is sent. A request that was sent itself, rather than as a copy, no longer
    /// has its URL; its base is that of its operation, because only a request that can be sent again may have another.
    #[inline]
    fn base_of<'a>(&'a self, operation: &Operation, request: &'a Original) -> &'a BaseUrl {
        request.encoded().map_or_else(|| self.bases.get(operation.base), |request| &request.base)
    }
}

/// The steps of a call: encode → authorize → wait for the rate limiter → send → classify → decode.
impl Client {
    /// Sends a request and returns its response.
    ///
    /// A declared endpoint has its own `send` method, which returns a call that borrows nothing. This method borrows
    /// the request, so it accepts any endpoint: a `&dyn Endpoint`, a `Box` or an `Arc`. The future is `Send` if the
    /// endpoint is `Sync`.
    ///
    /// # Errors
    ///
    /// Every variant of [`Error`].
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client, Endpoint, Value};
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
    ///     let response = client.send(request).await?;
    ///     assert!(response.is_object());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn send<E: Endpoint + ?Sized>(&self, request: &E) -> Result<E::Response, Error> {
        let operation = request.operation();
        let encoded = self.encode(operation, &|to| request.encode(to));
        let encoded = encoded.map_err(|error| log::not_encoded(operation.name, error))?;
        let (response, sent) = self.clone().exchange(operation, encoded, request.response_kind()).await;
        request.decode(response?).map_err(|error| log::unreadable(operation.name, &sent, error))
    }

    /// Sends a request and returns the whole response: the value with its status, headers and body.
    ///
    /// # Errors
    ///
    /// Every variant of [`Error`].
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{http::Method, transport::MemoryTransport, AccessToken, Client, DynamicRequest};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// # let zoom = MemoryTransport::new(|_| {
    /// #     http::Response::builder().header("x-zm-trackingid", "7").body(r#"{"id":"a"}"#).unwrap()
    /// # });
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
    /// let user = client.send_with_response(&DynamicRequest::new(Method::GET, "/users/me")).await?;
    /// assert_eq!((user.tracking_id(), &user["id"]), (Some("7"), &"a".into()));
    /// # Ok(())
    /// # }
    /// ```
    pub async fn send_with_response<E: Endpoint + ?Sized>(
        &self,
        request: &E,
    ) -> Result<response::Response<E::Response>, Error> {
        let (operation, kind) = (request.operation(), request.response_kind());
        let encoded = self.encode(operation, &|to| request.encode(to));
        let encoded = encoded.map_err(|error| log::not_encoded(operation.name, error))?;
        let (response, sent) = self.clone().exchange(operation, encoded, kind).await;
        response::Response::decoded(response?, kind, |response| request.decode(response))
            .map_err(|error| log::unreadable(operation.name, &sent, error))
    }

    /// Encodes a request, with its path appended to the base URL of its operation.
    pub(crate) fn encode(
        &self,
        operation: &'static Operation,
        encode: &dyn Fn(&mut RequestEncoder<'_>) -> Result<(), Error>,
    ) -> Result<EncodedRequest, Error> {
        endpoint::encoded(operation, self.0.bases.get(operation.base), self.0.lists, encode)
    }

    /// Performs all steps between encoding and decoding, in one span and within one time limit.
    ///
    /// A streamed response is returned as soon as its status and headers have arrived, and the time limit does not
    /// apply to its body. The secrets that must not appear in a decoding error are returned as well.
    #[allow(clippy::manual_async_fn, reason = "an `async fn` moves its parameters and reserves space for them twice")]
    pub(crate) fn exchange(
        self,
        operation: &'static Operation,
        request: EncodedRequest,
        response_kind: ResponseKind,
    ) -> impl Future<Output = (Result<Response<Body>, Error>, Sent)> + Send + 'static {
        let mut request = Original::from(request);
        async move {
            let call = Ongoing::start(operation, response_kind, self.0.timeout, self.0.base_of(operation, &request));
            // A response is large, so it is stored here, instead of being moved from function to function as a return
            // value.
            let mut received = None;
            let ended = {
                let attempts = pin!(self.attempts(&call, &mut request, &mut received));
                call.in_time(pin!(attempts.instrument(call.span.clone())), pin!(None)).await
            };
            let ended = ended.unwrap_or_else(|| {
                let error = call.timed_out();
                call.attempted(&self.0.metrics, self.0.base_of(operation, &request), Err(&error));
                Err(error)
            });
            let ended = call.finish(ended);
            let sent = request.take_sent();
            if let Err(error) = ended {
                return (Err(error), sent);
            }
            match received {
                Some(response) => (Ok(response), sent),
                None => (Err(call.timed_out()), sent),
            }
        }
    }

    /// Makes attempts until one succeeds or the retry policy allows no more. Sets `received` to the response.
    #[allow(clippy::manual_async_fn, reason = "an `async fn` reserves space for its parameters twice")]
    fn attempts(
        &self,
        call: &Ongoing,
        request: &mut Original,
        received: &mut Option<Response<Body>>,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        async move {
            let (shared, operation) = (&*self.0, call.operation);
            let (mut number, mut is_refreshed) = (0, false);
            loop {
                number += 1;
                let attempted = self.attempt(call, request, received).await;
                let error = match self.measured(attempted, call, request, received.as_ref()) {
                    Ok(()) => {
                        if is_refreshed && let Some(used) = used(request) {
                            shared.auth.replacement_accepted(&used);
                        }
                        shared.budget.fill();
                        return Ok(());
                    }
                    Err(error) => request.redacted(error),
                };
                if is_refreshed && let Some(used) = used(request) {
                    report_replacement(&*shared.auth, &used, &error);
                }
                let is_rejected = error.is_unauthorized()
                    && !is_refreshed
                    && used(request).is_some_and(|used| shared.auth.rejected(&used));
                if request.is_gone() {
                    return Err(error);
                }
                // Only one new token is requested, for one more attempt. Zoom has not acted on the attempt that it
                // rejected.
                if is_rejected {
                    is_refreshed = true;
                    number -= 1;
                    continue;
                }
                let left = self.left(call, clock::instant());
                let attempt = Attempt { number, left, idempotent: operation.idempotent };
                let Some(wait) = retry::decide(&shared.retry, attempt, &error, clock::now(), retry::chance()) else {
                    return Err(error);
                };
                // Without a token, nothing was sent to the API, so the retry does not add a call and draws nothing from
                // the budget.
                if !matches!(error, Error::Auth(_)) && !shared.budget.draw() {
                    return Err(error);
                }
                log::retry(operation, number, wait, &error);
                shared.metrics.retried(operation, &error);
                // Zoom has not acted on a request that is retried, or may safely act on it twice.
                call.set_in_flight(false);
                number -= u32::from(retry::is_earlier_failure(&error));
                tokio::time::sleep(wait).await;
            }
        }
    }

    /// Measures an attempt and returns its outcome.
    #[inline]
    fn measured(
        &self,
        outcome: Result<(), Error>,
        call: &Ongoing,
        request: &Original,
        received: Option<&Response<Body>>,
    ) -> Result<(), Error> {
        let status = || received.map_or(StatusCode::OK, Response::status);
        let base = self.0.base_of(call.operation, request);
        call.attempted(&self.0.metrics, base, outcome.as_ref().map(|()| status()));
        outcome
    }

    /// Makes one attempt, and records its credential. Sets `received` to the response.
    #[allow(clippy::manual_async_fn, reason = "an `async fn` reserves space for its parameters twice")]
    fn attempt(
        &self,
        call: &Ongoing,
        request: &mut Original,
        received: &mut Option<Response<Body>>,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        async move {
            let (authorization, permit) = self.admit(call, request).await?;
            request.set_credential(authorization.into_header());
            // A block, so that its variables take up no space in the future while the body is read.
            let response = {
                // If the connection breaks, the rest of the response is fetched with the same request, so that request
                // must be idempotent.
                let is_resumable = call.response_kind == ResponseKind::Stream && call.operation.idempotent;
                let again = if is_resumable { request.copy().map(Box::new) } else { None };
                let range = request.range();
                call.sending();
                let response = self.transmit(call, request)?.await;
                call.set_transport_times(false);
                let response = received.insert(response.map_err(transport_error)?);
                call.span.record("status", response.status().as_u16());
                if let Some(limiter) = &self.0.rate_limiter {
                    let seen = LimitedCall::of(call.operation, request.encoded());
                    limiter.observe(seen, &permit, response.status(), response.headers());
                }
                if let Some(problem) = content_range::fault(range.as_ref(), response.status(), response.headers()) {
                    return Err(decode::fault(call.operation.name, response, None, problem));
                }
                if call.response_kind == ResponseKind::Stream
                    && response.status().is_success()
                    && !may_be_json_error(response.headers())
                {
                    // A partial response is not resumed: the number of bytes received counts from the beginning of the
                    // part, but a range counts from the beginning of the whole file.
                    if let Some(again) = again.filter(|_| response.status() != StatusCode::PARTIAL_CONTENT) {
                        response.extensions_mut().insert(refetch(self.clone(), call.operation, *again));
                    }
                    return Ok(());
                }
                response
            };
            let (limit, body) = (self.0.max_response_size, mem::take(response.body_mut()));
            *response.body_mut() = body.collect(limit).await.map_err(|error| collect_error(error, limit))?.into();
            call.set_in_flight(false);
            if is_error(call.operation, response) { Err(error_of(call.operation, mem::take(response))) } else { Ok(()) }
        }
    }

    /// Waits for a permit from the rate limiter, and returns it with the credential for the next attempt.
    async fn admit(&self, call: &Ongoing, request: &Original) -> Result<(Authorization, Permit), Error> {
        let mut authorization = self.authorize(call.operation).await?;
        let Some(limiter) = &self.0.rate_limiter else { return Ok((authorization, Permit::default())) };
        let seen = LimitedCall::of(call.operation, request.encoded());
        if let Some(permit) = limiter.try_acquire(seen) {
            return Ok((authorization, permit));
        }
        self.0.metrics.waited(call.operation);
        loop {
            let asked = clock::instant();
            let permit = limiter.acquire(seen, self.left(call, asked)).await?;
            let permit = HeldPermit::new(&**limiter, seen, permit);
            let now = clock::instant();
            if now >= call.deadline {
                return Err(call.timed_out());
            }
            if now <= asked + SHORT_WAIT {
                return Ok((authorization, permit.spend()));
            }
            if let Some(cached) = self.0.auth.cached() {
                authorization = self.with_scopes(cached, call.operation)?;
                return Ok((authorization, permit.spend()));
            }
            // A permit is valid only for a call that is sent now: if all calls that obtain one during the refresh kept
            // it, they would all be sent at once afterward. The future is boxed because this case is rare and must not
            // make the future of every call larger.
            let refreshed = Box::pin(async move { Ok::<_, Error>((self.authorize(call.operation).await?, permit)) });
            let (refreshed, permit) = refreshed.await?;
            authorization = refreshed;
            // Without this check, a call whose credential is never cached would repeat the loop forever.
            if self.0.auth.cached().is_none() {
                return Ok((authorization, permit.spend()));
            }
        }
    }

    /// Returns the scopes of the token that calls use, or `None` if they are not known, as for an
    /// [`AccessToken`](crate::AccessToken). Requests a token if there is none.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`] if no token can be obtained.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{transport::MemoryTransport, AccessToken, Client};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// # let zoom = MemoryTransport::new(|_| http::Response::new("{}"));
    /// let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
    /// assert_eq!(client.granted_scopes().await?, None);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn granted_scopes(&self) -> Result<Option<Vec<String>>, Error> {
        let shared = &*self.0;
        let authorization = match shared.auth.cached() {
            Some(authorization) => authorization,
            None => shared.auth.authorization(&shared.auth_server).await?,
        };
        Ok(authorization.granted().map(<[String]>::to_vec))
    }

    /// Returns a credential for the call, or an error if the token is known to lack the operation's scopes.
    async fn authorize(&self, operation: &'static Operation) -> Result<Authorization, Error> {
        let shared = &*self.0;
        // The future is awaited below, where a cached credential no longer takes up space.
        let authorization = match shared.auth.cached() {
            Some(authorization) => return self.with_scopes(authorization, operation),
            None => shared.auth.authorization(&shared.auth_server),
        };
        self.with_scopes(authorization.await?, operation)
    }

    /// Returns the credential unless it is known to lack the operation's scopes.
    #[inline]
    fn with_scopes(&self, authorization: Authorization, operation: &'static Operation) -> Result<Authorization, Error> {
        if self.0.checks_scopes && authorization.lacks(operation.scopes) {
            return Err(AuthError::scope(operation.scopes).into());
        }
        Ok(authorization)
    }

    /// Returns how long the next attempt may wait before it starts: within the retry policy and the call's time limit.
    fn left(&self, call: &Ongoing, now: Instant) -> Duration {
        let elapsed = call.elapsed(now);
        self.0.retry.left(elapsed).min(self.0.timeout.saturating_sub(elapsed))
    }

    /// Sends the request, and follows redirects if the operation's rule allows them.
    ///
    /// This is not an `async fn`, because the request would then take up space in the future until the response
    /// arrives.
    fn transmit(&self, call: &Ongoing, original: &mut Original) -> Result<Sending<'_>, Error> {
        let mut request = original.next(|declared, credential| self.headers(declared, credential))?;
        let transport = &self.0.transport;
        match Rule::of(call.operation, call.response_kind) {
            Rule::Reject => {
                request.deadline = Some(call.deadline);
                call.set_transport_times(transport.enforces_deadline());
                Ok(transport.send(call.operation, request))
            }
            rule => Ok(Box::pin(self.follow(call.operation, request, original.credential().cloned(), rule))),
        }
    }

    /// Sends the request, and follows the redirects that the rule allows. A redirect that it does not allow is returned
    /// as the response.
    async fn follow(
        &self,
        operation: &'static Operation,
        mut request: EncodedRequest,
        credential: Option<HeaderValue>,
        rule: Rule,
    ) -> Result<Response<Body>, TransportError> {
        for _ in 0..redirect::LIMIT {
            let sent = request.try_clone();
            let response = self.0.transport.send(operation, request).await?;
            let Some(next) = sent.and_then(|sent| rule.next(sent, &response)) else { return Ok(response) };
            request = next;
            if rule == Rule::AmongZoomHosts {
                request.headers = self.headers(&request.headers, credential.as_ref());
            }
        }
        self.0.transport.send(operation, request).await
    }

    /// Returns the headers of a request: the credential, the declared headers, and the client's own headers except
    /// those that are declared.
    fn headers(&self, declared: &HeaderMap, credential: Option<&HeaderValue>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        if let Some(credential) = credential {
            headers.insert(AUTHORIZATION, credential.clone());
        }
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

/// Settings for one call or for all calls of one part of a program.
impl Client {
    pub(super) fn from_shared(shared: Shared) -> Self {
        Self(Arc::new(shared))
    }

    /// Returns a client with a different time limit for a whole call than the builder's, which is 60 seconds by
    /// default; it shares the connection pool of this client.
    ///
    /// # Examples
    ///
    /// A call with its own time limit, header and token:
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
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
        Self::from_shared(Shared { timeout, ..Shared::clone(&self.0) })
    }

    /// Returns a client with another credential; it shares the connection pool of this client.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`] if the credential can't be sent.
    ///
    /// # Examples
    ///
    /// The calls of several users, over one connection pool:
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
    /// let client = Client::builder().auth(AccessToken::new("token-of-ann")).transport(zoom.clone()).build()?;
    /// for token in ["token-of-ann", "token-of-bob"] {
    ///     GetMe::new().send(&client.with_auth(AccessToken::new(token))?).await?;
    /// }
    /// assert_eq!(zoom.requests()[1].headers()["authorization"], "Bearer token-of-bob");
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_auth(&self, auth: impl Auth) -> Result<Self, Error> {
        auth.check()?;
        Ok(Self::from_shared(Shared { auth: Arc::new(auth), ..Shared::clone(&self.0) }))
    }

    /// Returns a client with another rate limiter, which the credential of another account requires; it shares the
    /// connection pool of this client.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{rate_limit::{Plan, ZoomRateLimiter}, AccessToken, Client};
    ///
    /// let ours = Client::builder()
    ///     .auth(AccessToken::new("our-token"))
    ///     .rate_limit(ZoomRateLimiter::new(Plan::BusinessPlus))
    ///     .build()?;
    /// let theirs = ours.with_auth(AccessToken::new("their-token"))?.with_rate_limit(ZoomRateLimiter::new(Plan::Pro));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn with_rate_limit(&self, limiter: impl RateLimiter) -> Self {
        Self::from_shared(Shared { rate_limiter: Some(Arc::new(limiter)), ..Shared::clone(&self.0) })
    }

    /// Returns a client that adds one more header to each request; it shares the connection pool of this client.
    ///
    /// A header that the endpoint itself declares takes precedence.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] with the header's name if the name is not valid, if the value contains anything but
    /// printable ASCII, or if the client itself writes the header: `Accept`, `Authorization`, `Content-Length`,
    /// `Content-Type` or `Host`.
    pub fn with_header(&self, name: &str, value: &str) -> Result<Self, Error> {
        let header = header_name(name).map_err(|reason| RequestError::new(name, reason))?;
        let value = header_value(name, &value)?;
        let mut shared = Shared::clone(&self.0);
        shared.headers.insert(header, value);
        Ok(Self::from_shared(shared))
    }

    /// Returns the base URL of requests to the API.
    pub(crate) fn base_url(&self) -> &BaseUrl {
        self.0.bases.get(Base::Api)
    }
}

/// The future of a response.
type Sending<'a> = Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send + 'a>>;

/// Returns the credential of the last attempt, without its scopes, which are no longer needed.
#[cold]
fn used(request: &Original) -> Option<Authorization> {
    request.credential().cloned().map(Authorization::of_header)
}

/// Reports whether Zoom accepted the credential that replaced a rejected one. A server error or a rate limit does not
/// show whether it did.
fn report_replacement(auth: &dyn Auth, used: &Authorization, error: &Error) {
    if error.is_unauthorized() {
        auth.replacement_rejected(used);
    } else if error.status().is_some_and(|status| status.is_client_error() && status.as_u16() != 429) {
        auth.replacement_accepted(used);
    }
}

/// Returns a function that fetches the rest of a response whose connection broke.
fn refetch(client: Client, operation: &'static Operation, request: EncodedRequest) -> Refetch {
    Refetch::new(move |headers| {
        let (client, again) = (client.clone(), request.try_clone());
        Box::pin(async move {
            // A response is fetched by range only if its request contains no file, and such a request can be sent
            // again.
            let mut again = again.ok_or_else(|| RequestError::new("body", "can be read only once"))?;
            again.headers.extend(headers);
            client.exchange(operation, again, ResponseKind::Stream).await.0
        })
    })
}

/// Converts the error of a transport: a file that can't be read stops its request, but that is not a transport error.
fn transport_error(error: TransportError) -> Error {
    match FileError::cause_of(&error) {
        Some(file) => Error::File(file),
        None => Error::Transport(error),
    }
}

fn collect_error(error: CollectError, limit: u64) -> TransportError {
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

#[cfg(test)]
mod tests {
    use std::sync::{Mutex, PoisonError};

    use super::*;
    use crate::{
        auth::AuthFuture, endpoint::operation::Operation, rate_limit::RateLimitFuture, transport::MemoryTransport,
    };

    /// A token that expires once and whose refresh takes three seconds.
    struct Expiring {
        began: Instant,
        refreshed: Mutex<Option<Instant>>,
    }

    impl Auth for Expiring {
        fn cached(&self) -> Option<Authorization> {
            let is_refreshed =
                self.refreshed.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|at| at <= clock::instant());
            let is_fresh = clock::instant() < self.began + Duration::from_millis(3_500);
            (is_fresh || is_refreshed).then(|| Authorization::bearer(&"secret".into()).unwrap())
        }

        fn authorization<'a>(&'a self, _: &'a AuthServer) -> AuthFuture<'a> {
            Box::pin(async {
                let until = *self
                    .refreshed
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .get_or_insert_with(|| clock::instant() + Duration::from_secs(3));
                tokio::time::sleep_until(until).await;
                Ok(Authorization::bearer(&"secret".into())?)
            })
        }
    }

    /// A rate limiter that issues one permit per second.
    struct PerSecond(Mutex<Instant>);

    impl RateLimiter for PerSecond {
        fn acquire<'a>(&'a self, _: LimitedCall<'a>, _: Duration) -> RateLimitFuture<'a> {
            Box::pin(async {
                let at = {
                    let mut next = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                    let at = (*next).max(clock::instant());
                    *next = at + Duration::from_secs(1);
                    at
                };
                tokio::time::sleep_until(at).await;
                Ok(Permit::default())
            })
        }
    }

    #[tokio::test(start_paused = true)]
    async fn calls_whose_token_expired_in_the_queue_are_not_sent_together_after_its_refresh() {
        static SENT: Mutex<Vec<Instant>> = Mutex::new(Vec::new());
        let began = clock::instant();
        let zoom = MemoryTransport::new(|_| {
            SENT.lock().unwrap().push(clock::instant());
            Response::new("{}")
        });
        let client = Client::builder()
            .auth(Expiring { began, refreshed: Mutex::default() })
            .rate_limit(PerSecond(Mutex::new(began)))
            .transport(zoom)
            .build()
            .unwrap();
        let calls: Vec<_> = (0..10)
            .map(|_| {
                let encoded = client.encode(&Operation::GET, &|_: &mut RequestEncoder<'_>| Ok(())).unwrap();
                tokio::spawn(client.clone().exchange(&Operation::GET, encoded, ResponseKind::Json))
            })
            .collect();
        for call in calls {
            call.await.unwrap().0.unwrap();
        }
        let sent = SENT.lock().unwrap();
        assert_eq!(sent.len(), 10);
        let together = sent.windows(2).filter(|two| two[1] - two[0] < Duration::from_millis(990)).count();
        assert_eq!(together, 0, "{sent:?}");
    }
}

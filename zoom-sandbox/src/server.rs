//! The server, which passes each call through the checks and sends the response.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    num::NonZeroUsize,
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{Method, Request, StatusCode};
use http_body_util::{BodyExt as _, Limited};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::{net::TcpListener, task::JoinSet};
use url::form_urlencoded;
use zoom_core::{Operation, event::Event, rate_limit::Plan};

#[cfg(feature = "rtms")]
use crate::rtms::{
    self,
    stream::{MEDIA_PATH, SIGNALING_PATH, Streams},
};
use crate::{
    api_error::ApiError,
    call::Call,
    check,
    control::{self, Control},
    events::{
        body::{Draft, declared},
        control::{self as event_control, EventControl},
        registered,
        sender::{EventSettings, Sender},
        socket,
    },
    fault::{EVERY, Fault, Faults},
    handled::{Calls, Handled},
    limit::{self, LimitStatus, Limits},
    oauth::OAuth,
    received::Received,
    recordings::{self, Recordings},
    replies::Replies,
    reply::Reply,
    responder::Responder,
    response::{self, Response, set_header},
    route::{self, Route},
    scopes::Scopes,
    seed::Seed,
    setup_error::SetupError,
    state::{Object, START_PATH},
    target::Target,
};

/// The maximum size of a call's body, in bytes.
const MAX_BODY: usize = 64 * 1024 * 1024;

/// How many events one control call emits before other tasks get their turn.
const EMIT_AT_ONCE: u64 = 100;

/// How long [`Fault::Slow`] delays a response.
const DELAY: Duration = Duration::from_secs(1);

/// The pause after a connection could not be accepted, which may be because too many files are open.
const ACCEPT_DELAY: Duration = Duration::from_millis(100);

/// Binds a port on the address of `host`, or on the loopback address by default. Returns the listener, its address, and
/// a URL that contains `host`.
pub(crate) async fn listen(host: Option<&str>, port: u16) -> io::Result<(TcpListener, SocketAddr, String)> {
    let host = host.unwrap_or("127.0.0.1");
    let address: Option<IpAddr> = host.trim_start_matches('[').trim_end_matches(']').parse().ok();
    let listener = match address {
        Some(address) => TcpListener::bind((address, port)).await?,
        None => TcpListener::bind((host, port)).await?,
    };
    let bound = listener.local_addr()?;
    let url = match address {
        // `0.0.0.0` and `::` are addresses to listen on, not to connect to.
        Some(IpAddr::V4(address)) if address.is_unspecified() => SocketAddr::from((Ipv4Addr::LOCALHOST, bound.port())),
        Some(IpAddr::V6(address)) if address.is_unspecified() => SocketAddr::from((Ipv6Addr::LOCALHOST, bound.port())),
        Some(_) => bound,
        None => return Ok((listener, bound, format!("http://{host}:{}", bound.port()))),
    };
    Ok((listener, bound, format!("http://{url}")))
}

/// Serves until the future is dropped, which closes all connections.
pub(crate) async fn serve(listener: TcpListener, server: Arc<Server>) {
    let mut connections = JoinSet::new();
    loop {
        // A connection that fails before it is accepted affects only its client.
        let Ok((socket, _)) = listener.accept().await else {
            tokio::time::sleep(ACCEPT_DELAY).await;
            continue;
        };
        while connections.try_join_next().is_some() {}
        let server = Arc::clone(&server);
        let service = service_fn(move |request| handle(Arc::clone(&server), request));
        connections.spawn(http1::Builder::new().serve_connection(TokioIo::new(socket), service).with_upgrades());
    }
}

/// Handles one request, and reports it. Returning an error cuts the connection.
async fn handle(server: Arc<Server>, request: Request<Incoming>) -> io::Result<Response> {
    if !server.calls.is_heard() {
        return respond(server, request).await;
    }
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let response = respond(Arc::clone(&server), request).await;
    let operation = route::find(server.responder.operations(), &method, &path).ok().map(|route| route.operation);
    let status = response.as_ref().ok().map(Response::status);
    server.calls.report(&Handled { method, path, operation, status });
    response
}

/// Responds to one request. An error cuts the connection.
async fn respond(server: Arc<Server>, mut request: Request<Incoming>) -> io::Result<Response> {
    if request.uri().path() == socket::PATH {
        return Ok(server.connect(&mut request).unwrap_or_else(ApiError::into_response));
    }
    #[cfg(feature = "rtms")]
    if [SIGNALING_PATH, MEDIA_PATH].contains(&request.uri().path()) {
        return Ok(server.connect_rtms(&mut request).unwrap_or_else(ApiError::into_response));
    }
    let (head, body) = request.into_parts();
    let Ok(body) = Limited::new(body, MAX_BODY).collect().await else {
        server.received().push(&Request::from_parts(head, Bytes::new()));
        let error = ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, 413, "The request is too large.");
        return Ok(error.into_response());
    };
    let request = Request::from_parts(head, body.to_bytes());
    if request.uri().path().starts_with(control::PATH) {
        return Ok(server.control(&call_of(request)).await.unwrap_or_else(ApiError::into_response));
    }
    server.received().push(&request);
    let name = format!("{} {}", request.method(), request.uri());
    let call = call_of(request);

    let is_login = call.path.starts_with("/oauth/");
    let fault = if is_login { None } else { server.faults().next(&name) };
    let mut response = match fault {
        Some(Fault::Html) => bad_gateway(),
        Some(Fault::TooManyRequests) => too_many_requests(&limit::until_next_second(SystemTime::now())),
        _ => server.respond(&call),
    };
    if !is_login && !server.latency.is_zero() {
        tokio::time::sleep(server.latency).await;
    }
    match fault {
        Some(Fault::Drop) if response.body().is_empty() => return Err(io::ErrorKind::ConnectionAborted.into()),
        Some(Fault::Drop) => response.body_mut().cut(),
        Some(Fault::Slow) => tokio::time::sleep(DELAY).await,
        _ => {}
    }
    Ok(response)
}

/// Returns a request as a call.
fn call_of(request: Request<Bytes>) -> Call {
    let (head, body) = request.into_parts();
    let query = head.uri.query().unwrap_or_default();
    Call {
        query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
        path: head.uri.path().to_owned(),
        method: head.method,
        headers: head.headers,
        body,
    }
}

/// Returns the response of a proxy that can't reach Zoom.
fn bad_gateway() -> Response {
    let page = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
    response::with_type(StatusCode::BAD_GATEWAY, "text/html", Bytes::from_static(page))
}

/// Returns the response to a call that exceeds a limit.
fn too_many_requests(status: &LimitStatus) -> Response {
    let message = "You have exceeded the rate limit. Please retry later.";
    let mut response = ApiError::new(StatusCode::TOO_MANY_REQUESTS, 429, message).into_response();
    set_headers(&mut response, status);
    response
}

fn set_headers(response: &mut Response, status: &LimitStatus) {
    for (name, value) in &status.headers {
        set_header(response.headers_mut(), name, value);
    }
}

/// The settings with which the server starts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) faults: Vec<Fault>,
    /// One in this many calls is affected by a fault.
    pub(crate) fault_every: Option<NonZeroUsize>,
    /// How long the response to each API call is delayed.
    pub(crate) latency: Duration,
    pub(crate) plan: Option<Plan>,
    pub(crate) recordings: Recordings,
    /// Operations in addition to those of the catalogue.
    pub(crate) operations: Vec<&'static Operation>,
    pub(crate) is_lenient: bool,
    pub(crate) events: EventSettings,
    pub(crate) calls: Calls,
}

/// The services behind the port: OAuth, files and the API.
pub(crate) struct Server {
    responder: Responder,
    oauth: Mutex<OAuth>,
    limits: Option<Mutex<Limits>>,
    faults: Mutex<Faults>,
    latency: Duration,
    replies: Mutex<Replies>,
    received: Mutex<Received>,
    /// How many calls have arrived.
    count: AtomicU64,
    calls: Calls,
    is_lenient: bool,
    sender: Arc<Sender>,
    /// The token with which recordings can be downloaded, as sent in events.
    download_token: OnceLock<String>,
    #[cfg(feature = "rtms")]
    streams: Arc<Streams>,
}

impl Server {
    pub(crate) fn new(url: &str, settings: Settings) -> Self {
        let Settings { faults, fault_every, latency, plan, recordings, operations, is_lenient, events, calls } =
            settings;
        let responder = Responder::new(url.to_owned(), recordings, operations);
        let scopes = responder.scopes().collect();
        Self {
            oauth: Mutex::new(OAuth::new(url.to_owned(), scopes)),
            limits: plan.map(|plan| Mutex::new(Limits::new(plan))),
            faults: Mutex::new(Faults::new(faults, fault_every.unwrap_or(EVERY))),
            latency,
            replies: Mutex::default(),
            received: Mutex::default(),
            count: AtomicU64::new(1),
            calls,
            is_lenient,
            sender: Sender::new(&events),
            #[cfg(feature = "rtms")]
            streams: Streams::new(url, events.notes.clone()),
            download_token: OnceLock::new(),
            responder,
        }
    }

    pub(crate) fn oauth(&self) -> MutexGuard<'_, OAuth> {
        lock(&self.oauth)
    }

    fn faults(&self) -> MutexGuard<'_, Faults> {
        lock(&self.faults)
    }

    pub(crate) fn received(&self) -> MutexGuard<'_, Received> {
        lock(&self.received)
    }

    pub(crate) fn replies(&self) -> MutexGuard<'_, Replies> {
        lock(&self.replies)
    }

    pub(crate) fn sender(&self) -> &Sender {
        &self.sender
    }

    #[cfg(feature = "rtms")]
    pub(crate) fn streams(&self) -> &Arc<Streams> {
        &self.streams
    }

    /// Emits an event. If it reports files, its body contains a token to download them.
    ///
    /// # Errors
    ///
    /// If the event has no name.
    pub(crate) fn emit(&self, mut draft: Draft) -> Result<Event, SetupError> {
        if draft.name.starts_with("recording.") && draft.name.ends_with("completed") {
            let token = self.download_token.get_or_init(|| self.oauth().issue_permanent(Scopes::All));
            draft.download_token = Some(token.clone());
        }
        self.sender.emit(&draft).map_err(|error| SetupError::new(error.to_string()))
    }

    /// Emits an event by its name, with the members to set in its payload.
    pub(crate) fn emit_named(&self, name: &str, payload: &Value) -> Result<Event, SetupError> {
        let overrides = match payload {
            Value::Null => Object::new(),
            Value::Object(overrides) => overrides.clone(),
            _ => return Err(SetupError::at("/payload", "write an object with the members to set")),
        };
        self.emit(Draft::of(name, overrides, self.is_lenient)?)
    }

    /// Stores a request for a WebSocket, and returns the response to it.
    fn switch(&self, request: &Request<Incoming>) -> Result<Response, ApiError> {
        let mut received = Request::new(Bytes::new());
        (*received.method_mut(), *received.uri_mut()) = (request.method().clone(), request.uri().clone());
        received.headers_mut().clone_from(request.headers());
        self.received().push(&received);
        socket::switch(request.headers())
    }

    /// Responds to a request for a connection of a media stream, and serves the connection.
    #[cfg(feature = "rtms")]
    fn connect_rtms(&self, request: &mut Request<Incoming>) -> Result<Response, ApiError> {
        let response = self.switch(request)?;
        let is_signaling = request.uri().path() == SIGNALING_PATH;
        let upgrade = hyper::upgrade::on(request);
        self.streams.spawn(rtms::socket::serve(upgrade, is_signaling, Arc::downgrade(&self.streams)));
        Ok(response)
    }

    /// Responds to a request for the events' WebSocket, and serves it.
    fn connect(&self, request: &mut Request<Incoming>) -> Result<Response, ApiError> {
        let response = self.switch(request)?;
        let upgrade = hyper::upgrade::on(&mut *request);
        let query: Vec<_> = form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).collect();
        let value = |wanted: &str| query.iter().find(|(name, _)| name == wanted).map_or("", |(_, value)| value);
        let is_authorized = self.oauth().scopes(value("access_token")).is_some();
        self.sender.connect(upgrade, is_authorized, value("subscriptionId"));
        Ok(response)
    }

    /// Sets a reply for the calls that `to` names.
    pub(crate) fn set_reply(&self, to: &str, reply: Reply) -> Result<(), SetupError> {
        let target = Target::parse(to, self.responder.operations())?;
        self.replies().add(target, reply);
        Ok(())
    }

    /// Adds the objects of a seed.
    pub(crate) fn seed(&self, seed: &Value) -> Result<(), SetupError> {
        self.add(Seed::parse(seed, self.responder.operations())?)
    }

    fn add(&self, seed: Seed) -> Result<(), SetupError> {
        self.responder.seed(&seed)?;
        control::set(&mut self.replies(), seed.replies);
        Ok(())
    }

    /// Responds to a control call. It needs a token, so that a web page in a browser can't send it.
    async fn control(self: &Arc<Self>, call: &Call) -> Result<Response, ApiError> {
        call.bearer().and_then(|token| self.oauth().scopes(token)).ok_or_else(ApiError::invalid_token)?;
        let control = Control::parse(call, self.responder.operations(), self.is_lenient)?;
        match control {
            Control::Requests => return Ok(control::list(&self.received(), self.responder.operations())),
            Control::ForgetRequests => self.received().clear(),
            Control::SetReplies(replies) => control::set(&mut self.replies(), replies),
            Control::ForgetReplies => self.replies().clear(),
            Control::Seed(seed) => self.add(seed).map_err(|error| control::invalid(&error))?,
            Control::Events(events) => {
                return self.event_control(events).await.map_err(|error| control::invalid(&error));
            }
            #[cfg(feature = "rtms")]
            Control::Rtms(rtms) => return self.rtms_control(rtms).map_err(|error| control::invalid(&error)),
        }
        Ok(response::no_content())
    }

    async fn event_control(&self, control: EventControl) -> Result<Response, SetupError> {
        match control {
            EventControl::List => return Ok(event_control::list(&self.sender)),
            EventControl::Forget => self.sender.forget(),
            EventControl::Emit(draft, times) => {
                let mut event = self.emit(Draft::clone(&draft))?;
                for number in 1..times {
                    if number % EMIT_AT_ONCE == 0 {
                        tokio::task::yield_now().await;
                    }
                    event = self.emit(Draft::clone(&draft))?;
                }
                let body = Bytes::copy_from_slice(event.body());
                return Ok(response::with_type(StatusCode::OK, "application/json", body));
            }
            EventControl::AddWebhook(settings) => {
                self.sender.check_url(&settings.url).map_err(|error| SetupError::at("/url", error))?;
                let id = self.sender.register(settings)?;
                return Ok(response::json(StatusCode::CREATED, &json!({"id": id})));
            }
            EventControl::RemoveWebhooks => self.sender.unregister_all(),
            EventControl::SetFaults(faults) => self.sender.set_faults(faults),
        }
        Ok(response::no_content())
    }

    /// Shows the page that starts a meeting or a webinar.
    fn start(&self, id: &str) -> Result<Response, ApiError> {
        let started = self.responder.start(id);
        let draft = started.ok_or_else(|| ApiError::new(StatusCode::NOT_FOUND, 3001, "Meeting does not exist."))?;
        if declared(&draft.name).is_some() {
            // The sandbox's own drafts always have a name.
            _ = self.emit(draft);
        }
        let page = Bytes::from_static(b"<p>The meeting is started.</p>");
        Ok(response::with_type(StatusCode::OK, "text/html", page))
    }

    /// Responds to a call, and adds a tracking id.
    fn respond(&self, call: &Call) -> Response {
        let login = self.oauth().respond(call);
        let mut response = login.unwrap_or_else(|| self.call(call).unwrap_or_else(ApiError::into_response));
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        set_header(response.headers_mut(), "x-zm-trackingid", &format!("sandbox-{number}"));
        response
    }

    /// Takes a call of an operation or the download of a file through the steps: route, token, scopes, limit,
    /// parameters, response. A reply that has been set replaces the last step.
    fn call(&self, call: &Call) -> Result<Response, ApiError> {
        let scopes = call.bearer().and_then(|token| self.oauth().scopes(token));
        if let (&Method::GET, Some(id)) = (&call.method, call.path.strip_prefix(START_PATH)) {
            return self.start(id);
        }
        if call.path.starts_with(recordings::PATH) {
            scopes.ok_or_else(ApiError::invalid_token)?;
            let reply = self.replies().take(None, call);
            return reply.map_or_else(|| self.responder.download(call), Ok);
        }
        let route = match self.responder.route(call) {
            Ok(route) => route,
            // A reply may be set for a path that is not in the catalogue.
            Err(error) if scopes.is_some() => return self.replies().take(None, call).ok_or(error),
            Err(error) => return Err(error),
        };
        let scopes = scopes.ok_or_else(ApiError::invalid_token)?;
        check::scopes(route.operation, &scopes)?;
        let status = self.limits.as_ref().and_then(|limits| lock(limits).count(route.operation, SystemTime::now()));
        if let Some(status) = status.as_ref().filter(|status| status.is_exceeded) {
            return Ok(too_many_requests(status));
        }
        check::parameters(&route, call, self.is_lenient)?;
        let reply = self.replies().take(Some(route.operation), call);
        let mut response = reply.map_or_else(|| self.execute(&route, call), Ok)?;
        if let Some(status) = &status {
            set_headers(&mut response, status);
        }
        Ok(response)
    }

    /// Carries out a call, and reports the changes as events.
    fn execute(&self, route: &Route, call: &Call) -> Result<Response, ApiError> {
        let known = registered::apply(&self.sender, route, call).transpose()?;
        let (response, drafts) = self.responder.respond(route, call, known)?;
        for draft in drafts {
            // The sandbox's own drafts always have a name.
            _ = self.emit(draft);
        }
        Ok(response)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

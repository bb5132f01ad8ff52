//! The server: it listens, and leads each call through the checks to its answer.

use std::{
    io,
    net::Ipv4Addr,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::{BodyExt as _, Limited};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{net::TcpListener, task::JoinSet};
use url::form_urlencoded;
use zoom_core::Plan;

use super::{
    Sample,
    answer::{answer, misfits},
    check::{self, Call},
    fault::{Fault, Faults},
    limit::{self, Limits, Told},
    oauth::OAuth,
    recordings::{self, Recordings},
    reply::{self, Refusal, Reply, set},
    route,
    state::{Object, State, object},
};

/// The largest body of a call.
const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// How much later a slow answer comes.
const SLOW: Duration = Duration::from_secs(1);

/// A port of this machine, and its URL.
pub(crate) async fn listen(port: u16) -> io::Result<(TcpListener, String)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let url = format!("http://{}", listener.local_addr()?);
    Ok((listener, url))
}

/// Serves until it is dropped, and all connections with it.
pub(crate) async fn serve(listener: TcpListener, world: Arc<World>) {
    let mut connections = JoinSet::new();
    loop {
        // A connection that fails before it is there concerns nobody but its client.
        let Ok((socket, _)) = listener.accept().await else { continue };
        while connections.try_join_next().is_some() {}
        let world = Arc::clone(&world);
        let service = service_fn(move |request| reply_to(Arc::clone(&world), request));
        connections.spawn(http1::Builder::new().serve_connection(TokioIo::new(socket), service));
    }
}

/// An error ends the connection.
async fn reply_to(world: Arc<World>, request: Request<Incoming>) -> io::Result<Reply> {
    let (head, body) = request.into_parts();
    let Ok(body) = Limited::new(body, BODY_LIMIT).collect().await else {
        return Ok(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, 413, "The request is too large.").reply());
    };
    let query = head.uri.query().unwrap_or_default();
    let call = Call {
        query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
        path: head.uri.path().to_owned(),
        method: head.method,
        headers: head.headers,
        body: body.to_bytes(),
    };
    let is_login = call.path.starts_with("/oauth/");
    let fault = if is_login { None } else { world.faults().next(&format!("{} {}", call.method, head.uri)) };
    let mut reply = match fault {
        Some(Fault::Html) => html(),
        Some(Fault::TooManyRequests) => limited(&limit::until_next_second(SystemTime::now())),
        _ => world.reply(&call),
    };
    match fault {
        Some(Fault::Drop) if reply.body().is_empty() => return Err(io::ErrorKind::ConnectionAborted.into()),
        Some(Fault::Drop) => reply.body_mut().break_off(),
        Some(Fault::Slow) => tokio::time::sleep(SLOW).await,
        _ => {}
    }
    Ok(reply)
}

/// What a proxy says that can't reach Zoom.
fn html() -> Reply {
    let page = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
    reply::with_type(StatusCode::BAD_GATEWAY, "text/html", Bytes::from_static(page))
}

/// Everything that a sandbox knows.
pub(crate) struct World {
    pub(crate) url: String,
    pub(crate) recordings: Recordings,
    samples: Vec<Sample>,
    state: Mutex<State>,
    oauth: Mutex<OAuth>,
    limits: Option<Mutex<Limits>>,
    faults: Mutex<Faults>,
    calls: AtomicU64,
}

impl World {
    pub(crate) fn new(url: String, faults: Vec<Fault>, plan: Option<Plan>, recordings: Recordings) -> Self {
        let samples: Vec<Sample> = crate::samples().collect();
        let scopes = samples.iter().flat_map(|(operation, _)| operation.scopes.iter().copied()).collect();
        Self {
            state: Mutex::new(State::new(&url)),
            oauth: Mutex::new(OAuth::new(url.clone(), scopes)),
            limits: plan.map(|plan| Mutex::new(Limits::new(plan))),
            faults: Mutex::new(Faults::new(faults)),
            calls: AtomicU64::new(1),
            url,
            recordings,
            samples,
        }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    pub(crate) fn oauth(&self) -> MutexGuard<'_, OAuth> {
        lock(&self.oauth)
    }

    fn faults(&self) -> MutexGuard<'_, Faults> {
        lock(&self.faults)
    }

    /// Answers a call by the OAuth server, by the server of files, or by the API.
    fn reply(&self, call: &Call) -> Reply {
        let login = self.oauth().answer(call);
        let mut reply = login.unwrap_or_else(|| self.call(call).unwrap_or_else(Refusal::reply));
        let number = self.calls.fetch_add(1, Ordering::Relaxed);
        set(reply.headers_mut(), "x-zm-trackingid", &format!("sandbox-{number}"));
        reply
    }

    fn call(&self, call: &Call) -> Result<Reply, Refusal> {
        let scopes = call.bearer().and_then(|token| self.oauth().scopes(token));
        if call.path.starts_with(recordings::PATH) {
            scopes.ok_or_else(check::unauthorized)?;
            return self.recordings.download(call);
        }
        let route = route::find(&self.samples, &call.method, &call.path)?;
        let scopes = scopes.ok_or_else(check::unauthorized)?;
        check::scopes(route.operation(), &scopes)?;
        let told = self.limits.as_ref().and_then(|limits| lock(limits).count(route.operation(), SystemTime::now()));
        let told = match told {
            Some(told) if told.is_refused => return Ok(limited(&told)),
            told => told.map(|told| told.headers).unwrap_or_default(),
        };
        check::parameters(route.operation(), call)?;
        let mut reply = answer(self, &route, call)?;
        for (name, value) in &told {
            set(reply.headers_mut(), name, value);
        }
        Ok(reply)
    }

    /// Whether what is said of a thing is of the kinds that `GET` of this path answers with.
    pub(crate) fn fits(&self, path: &str, said: &Object) -> Result<(), Refusal> {
        let is_it = |(operation, _): &&Sample| operation.method == http::Method::GET && operation.path == path;
        // Without the product's feature there is nothing to compare with.
        let made_up = self.samples.iter().find(is_it).and_then(|(_, sample)| sample().ok()).unwrap_or_default();
        let fields = misfits("", &object(made_up), said);
        if fields.is_empty() { Ok(()) } else { Err(Refusal::of_fields(fields)) }
    }
}

/// The refusal of a call that is one too many.
fn limited(told: &Told) -> Reply {
    let message = "You have exceeded the rate limit. Please retry later.";
    let mut reply = Refusal::new(StatusCode::TOO_MANY_REQUESTS, 429, message).reply();
    for (name, value) in &told.headers {
        set(reply.headers_mut(), name, value);
    }
    reply
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

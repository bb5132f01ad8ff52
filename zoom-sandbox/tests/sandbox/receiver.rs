//! A small webhook receiver on a socket, which verifies each delivery.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{
    net::TcpListener,
    sync::watch,
    task::{JoinHandle, JoinSet},
};
use zoom_core::{event::Event, webhook::Webhook};

pub(crate) const SECRET: &str = "the secret of the receiver";

/// A verified delivery.
#[derive(Clone)]
pub(crate) struct Delivery {
    pub(crate) event: Event,
    pub(crate) headers: HeaderMap,
}

impl Delivery {
    pub(crate) fn request_id(&self) -> &str {
        self.headers["x-zm-request-id"].to_str().unwrap()
    }
}

/// How the receiver responds: by default, correctly to validations and with 204 to events.
#[derive(Default)]
struct Behaviour {
    /// The statuses of the next responses.
    statuses: VecDeque<u16>,
    /// The status and the body of every response to a validation.
    validation: Option<(u16, &'static str)>,
    validations: usize,
}

struct Shared {
    webhook: Webhook,
    behaviour: Mutex<Behaviour>,
    deliveries: watch::Sender<Vec<Delivery>>,
}

pub(crate) struct Receiver {
    pub(crate) url: String,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        Self::with_secret(SECRET).await
    }

    pub(crate) async fn with_secret(secret: &str) -> Self {
        Self::serve(TcpListener::bind("127.0.0.1:0").await.unwrap(), secret)
    }

    /// Starts on the port of an earlier receiver, whose URL the sandbox has validated.
    pub(crate) fn on(listener: TcpListener) -> Self {
        Self::serve(listener, SECRET)
    }

    fn serve(listener: TcpListener, secret: &str) -> Self {
        let url = format!("http://{}/zoom/events?key=abc", listener.local_addr().unwrap());
        let shared = Arc::new(Shared {
            webhook: Webhook::new(secret).unwrap(),
            behaviour: Mutex::default(),
            deliveries: watch::Sender::new(Vec::new()),
        });
        let served = Arc::clone(&shared);
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((socket, _)) = listener.accept().await {
                let shared = Arc::clone(&served);
                let service = service_fn(move |request| respond(Arc::clone(&shared), request));
                connections.spawn(http1::Builder::new().serve_connection(TokioIo::new(socket), service));
            }
        });
        Self { url, shared, task }
    }

    /// Responds to the next deliveries with these statuses.
    pub(crate) fn statuses(&self, statuses: &[u16]) {
        self.shared.behaviour.lock().unwrap().statuses.extend(statuses);
    }

    /// Responds to validations with this status and body.
    pub(crate) fn validation(&self, response: Option<(u16, &'static str)>) {
        self.shared.behaviour.lock().unwrap().validation = response;
    }

    pub(crate) fn validations(&self) -> usize {
        self.shared.behaviour.lock().unwrap().validations
    }

    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.shared.deliveries.borrow().clone()
    }

    pub(crate) fn names(&self) -> Vec<String> {
        self.deliveries().iter().map(|delivery| delivery.event.name().to_owned()).collect()
    }

    /// Waits until this number of deliveries has arrived.
    pub(crate) async fn received(&self, count: usize) -> Vec<Delivery> {
        self.shared.deliveries.subscribe().wait_for(|deliveries| deliveries.len() >= count).await.unwrap().clone()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn respond(shared: Arc<Shared>, request: Request<Incoming>) -> hyper::Result<Response<Full<Bytes>>> {
    let (head, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    let Ok(event) = shared.webhook.verify(&head.headers, body) else {
        return Ok(response(StatusCode::UNAUTHORIZED, Bytes::new()));
    };
    assert_eq!((head.method.as_str(), head.uri.to_string().as_str()), ("POST", "/zoom/events?key=abc"));
    let mut behaviour = shared.behaviour.lock().unwrap();
    if let Some(validation) = shared.webhook.validation_response(&head.headers, &event) {
        behaviour.validations += 1;
        return Ok(match behaviour.validation {
            Some((status, body)) => response(StatusCode::from_u16(status).unwrap(), body.into()),
            None => response(StatusCode::OK, validation.to_string().into()),
        });
    }
    let status = behaviour.statuses.pop_front().unwrap_or(204);
    shared.deliveries.send_modify(|deliveries| deliveries.push(Delivery { event, headers: head.headers }));
    Ok(response(StatusCode::from_u16(status).unwrap(), Bytes::new()))
}

fn response(status: StatusCode, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    response
}

//! Delivers events to a webhook as Zoom does: its URL is validated first, and failed deliveries are repeated.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use serde_json::Value;
use tokio::{
    sync::{Mutex, OwnedSemaphorePermit, Semaphore, mpsc::UnboundedReceiver, watch},
    task::JoinSet,
    time,
};
use zoom_core::{event::Event, webhook};

use super::{backlog::Outgoing, note::Notes, post::Target, status::Status};

/// How long Zoom waits for a response.
const TIMEOUT: Duration = Duration::from_secs(3);

/// The pause before each retry.
const RETRIES: [Duration; 3] =
    [Duration::from_secs(5 * 60), Duration::from_secs(20 * 60), Duration::from_secs(60 * 60)];

/// The reason for abandoning an event when the sandbox stops.
pub(crate) const STOPPED: &str = "the sandbox stopped before the event was sent";

/// The outcome of one attempt.
enum Outcome {
    Accepted,
    /// The attempt is not repeated.
    Rejected(String),
    /// The attempt is repeated.
    Failed(String),
}

/// A webhook to which events are delivered.
pub(crate) struct Webhook {
    pub(crate) target: Target,
    pub(crate) signer: webhook::Webhook,
    pub(crate) status: Arc<Status>,
    pub(crate) notes: Notes,
    /// The factor by which the retries are faster than Zoom's.
    pub(crate) time_scale: u32,
    /// How many attempts may be in progress at the same time.
    pub(crate) concurrency: usize,
    /// Held while the URL is being validated, so that it is validated only once.
    pub(crate) validation: Mutex<()>,
}

impl Webhook {
    /// Delivers the events in the queue until the sandbox stops. Attempts are started in the order of the queue.
    pub(crate) async fn run(self: Arc<Self>, mut queue: UnboundedReceiver<Outgoing>, mut stop: watch::Receiver<bool>) {
        let permits = Arc::new(Semaphore::new(self.concurrency));
        let mut deliveries = JoinSet::new();
        // If the validation fails, it is repeated before each event until it succeeds.
        _ = or_stop(&mut stop, self.validate()).await;
        loop {
            let Some(Some(event)) = or_stop(&mut stop, queue.recv()).await else { break };
            // Retries need permits too.
            let Some(Ok(permit)) = or_stop(&mut stop, Arc::clone(&permits).acquire_owned()).await else {
                self.give_up(&event, STOPPED);
                break;
            };
            while deliveries.try_join_next().is_some() {}
            deliveries.spawn(Arc::clone(&self).deliver(event, permit, Arc::clone(&permits), stop.clone()));
        }
        // Attempts in progress may finish, but retries are not waited for.
        while deliveries.join_next().await.is_some() {}
        queue.close();
        while let Ok(event) = queue.try_recv() {
            self.give_up(&event, STOPPED);
        }
    }

    /// Delivers one event, with retries.
    async fn deliver(
        self: Arc<Self>,
        mut event: Outgoing,
        permit: OwnedSemaphorePermit,
        permits: Arc<Semaphore>,
        mut stop: watch::Receiver<bool>,
    ) {
        match or_stop(&mut stop, self.validate()).await {
            Some(true) => {}
            Some(false) => return self.give_up(&event, "the URL is not validated"),
            None => return self.give_up(&event, STOPPED),
        }
        let mut permit = Some(permit);
        for attempt in 0..=RETRIES.len() {
            let outcome = self.attempt(&mut event).await;
            drop(permit.take());
            let problem = match outcome {
                Outcome::Accepted => {
                    self.status.get().delivered += 1;
                    self.notes.inform(format!("{}: delivered to {}", event.name, self.target.shown));
                    return;
                }
                Outcome::Rejected(problem) => return self.give_up(&event, &problem),
                Outcome::Failed(problem) => problem,
            };
            let Some(delay) = RETRIES.get(attempt) else {
                return self.give_up(&event, &format!("{problem}; three retries failed too"));
            };
            {
                let mut status = self.status.get();
                status.retried += 1;
                status.problem = Some(problem.clone());
            }
            let wait = *delay / self.time_scale;
            let mut when = shown(wait);
            if self.time_scale > 1 {
                when = format!("{when} ({} on Zoom)", shown(*delay));
            }
            self.notes.inform(format!("{}: {}: {problem}; retrying in {when}", event.name, self.target.shown));
            let wait = async {
                time::sleep(wait).await;
                Arc::clone(&permits).acquire_owned().await.ok()
            };
            permit = match or_stop(&mut stop, wait).await {
                Some(permit) => permit,
                None => return self.give_up(&event, "the sandbox stopped before a retry"),
            };
        }
    }

    /// Makes one attempt.
    async fn attempt(&self, event: &mut Outgoing) -> Outcome {
        let mut headers = self.signer.sign(&event.body);
        if let Ok(id) = HeaderValue::from_str(&event.request_id) {
            headers.insert("x-zm-request-id", id);
        }
        let loses_response = std::mem::take(&mut event.loses_response);
        match self.post(headers, event.body.clone()).await {
            Ok((status, _)) if loses_response && status.is_success() => {
                Outcome::Failed("the response was lost, because of an injected fault".to_owned())
            }
            Ok((status, _)) if status.is_success() => Outcome::Accepted,
            Ok((status, _)) if status.is_server_error() => Outcome::Failed(format!("the response was {status}")),
            Ok((status, _)) => Outcome::Rejected(format!("the response was {status}, after which Zoom does not retry")),
            Err(problem) => Outcome::Failed(problem),
        }
    }

    async fn post(&self, headers: HeaderMap, body: Bytes) -> Result<(http::StatusCode, Bytes), String> {
        let sent = time::timeout(TIMEOUT, self.target.post(headers, body)).await;
        sent.unwrap_or_else(|_| Err("no response within 3 seconds".to_owned()))
    }

    /// Validates the URL if necessary, and returns whether it is validated.
    async fn validate(&self) -> bool {
        let _lock = self.validation.lock().await;
        if self.status.get().is_validated {
            return true;
        }
        let place = &self.target.shown;
        match self.try_validation().await {
            Ok(()) => {
                self.status.get().is_validated = true;
                self.notes.inform(format!("{place}: the URL is validated"));
                true
            }
            Err(problem) => {
                let problem = format!("the URL is not validated: {problem}");
                self.notes.warn(format!("{place}: {problem}"));
                self.status.get().problem = Some(problem);
                false
            }
        }
    }

    /// Sends `endpoint.url_validation`, and checks the response.
    async fn try_validation(&self) -> Result<(), String> {
        let token = format!("sandbox-{}", self.status.get().id);
        let body =
            format!(r#"{{"event":"endpoint.url_validation","payload":{{"plainToken":{}}}}}"#, Value::from(token));
        let event = Event::parse(body).map_err(|error| error.to_string())?;
        let headers = self.signer.sign(event.body());
        let expected = self.signer.validation_response(&headers, &event).ok_or("it can't be signed")?;
        let (status, body) = self.post(headers, Bytes::copy_from_slice(event.body())).await?;
        if !status.is_success() {
            return Err(format!("the response was {status}, not 200"));
        }
        let response: Value = serde_json::from_slice(&body).map_err(|_| "the response is not JSON".to_owned())?;
        for name in ["plainToken", "encryptedToken"] {
            if response.get(name) != expected.get(name) {
                let help = "respond with `Webhook::validation_response`, and with the same secret token";
                return Err(format!("`{name}` in the response is missing or wrong: {help}"));
            }
        }
        Ok(())
    }

    fn give_up(&self, event: &Outgoing, problem: &str) {
        self.status.give_up(problem);
        self.notes.warn(format!("{}: not delivered to {}: {problem}", event.name, self.target.shown));
    }
}

/// Writes a time: `5 min`, `0.5 s`.
fn shown(time: Duration) -> String {
    match (time.as_secs() / 60, time.as_millis() % 60_000) {
        (minutes @ 1.., 0) => format!("{minutes} min"),
        _ => format!("{} s", Duration::from_millis(u64::try_from(time.as_millis()).unwrap_or(u64::MAX)).as_secs_f64()),
    }
}

/// Waits for a future, or returns `None` if the sandbox stops first.
pub(crate) async fn or_stop<T>(stop: &mut watch::Receiver<bool>, future: impl Future<Output = T>) -> Option<T> {
    tokio::select! {
        biased;
        () = stopped(stop) => None,
        output = future => Some(output),
    }
}

/// Waits until the sandbox stops or is dropped.
pub(crate) async fn stopped(stop: &mut watch::Receiver<bool>) {
    _ = stop.wait_for(|is_stopped| *is_stopped).await;
}

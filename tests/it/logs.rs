//! Tests what a call writes to the log: one span with the promised fields and nothing else.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::{
    fmt::{Debug, Write as _},
    io,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};
use zoom_core::{
    AccessToken, Client, Error,
    auth::{App, ServerToServer},
    retry::RetryPolicy,
    transport::MemoryTransport,
    zoom_endpoint,
};
use zoom_tests::{
    TOKEN, client,
    server::{Server, Step, json, response},
};

#[zoom_endpoint(GET "/things/<thing_id>", errors = [(404, 1001, "there is no such thing")])]
struct GetThing {
    thing_id: String,
}

#[zoom_endpoint(POST "/users/<user_id>/things")]
struct CreateThing {
    user_id: String,
    #[query]
    filter: String,
    #[header("X-Note")]
    note: String,
    topic: String,
}

/// A subscriber that records the lines that zoom-core writes and, as one string, everything that all crates write.
#[derive(Clone, Default)]
pub(crate) struct Log {
    pub(crate) lines: Arc<Mutex<Vec<String>>>,
    pub(crate) everything: Arc<Mutex<String>>,
    spans: Arc<AtomicU64>,
}

impl Log {
    fn write(&self, metadata: &Metadata<'_>, kind: &str, record: impl FnOnce(&mut dyn Visit)) {
        let mut fields = Fields(String::new());
        record(&mut fields);
        let line = format!("{kind} {}{}", metadata.name(), fields.0);
        self.everything.lock().unwrap().push_str(&line);
        if metadata.target().starts_with("zoom") {
            self.lines.lock().unwrap().push(format!("{} {line}", metadata.level()));
        }
    }
}

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        // The elapsed time differs in each run.
        let value = if field.name() == "elapsed_ms" { String::from("_") } else { format!("{value:?}") };
        write!(self.0, " {}={value}", field.name()).unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        self.write(attributes.metadata(), "span", |fields| attributes.record(fields));
        span::Id::from_u64(self.spans.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        let mut fields = Fields(String::new());
        values.record(&mut fields);
        self.everything.lock().unwrap().push_str(&fields.0);
        self.lines.lock().unwrap().push(format!("record{}", fields.0));
    }

    fn event(&self, event: &Event<'_>) {
        self.write(event.metadata(), "event", |fields| event.record(fields));
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

async fn call(server: &Server) -> (Result<zoom_core::Value, Error>, Log) {
    let log = Log::default();
    // The server's and hyper's tasks run on this thread too, so the log is complete.
    let _guard = zoom_tests::subscribe(log.clone());
    let client = client(&server.base_url());
    let result = CreateThing::new("secret-user", "secret-filter", "secret-note", "secret-topic").send(&client).await;
    (result, log)
}

#[tokio::test]
async fn a_call_writes_one_span_of_the_promised_fields() {
    // With the feature `otel`, the fields of the OpenTelemetry conventions follow.
    const SPAN: &str = r#"INFO span zoom.call operation="CreateThing" method="POST" path="/users/<user_id>/things" otel.kind="client" http.request.method="POST" url.template="/users/<user_id>/things" server.address="127.0.0.1""#;
    let failed = |why: &str| Some(format!("message=the call failed: {why} operation=\"CreateThing\""));
    for (steps, status, kind, failed) in [
        (response("200 OK\nx-secret: secret-header", r#"{"token":"secret-body"}"#), 200, None, None),
        (
            response("404 Not Found", r#"{"code":1001,"message":"secret-message"}"#),
            404,
            Some("404"),
            failed("Zoom returned 404 Not Found, code 1001"),
        ),
        (json(r#"{"token":secret-nonsense}"#), 200, None, failed("the response does not match the declaration")),
    ] {
        let server = Server::responding(steps).await;
        let (_, log) = call(&server).await;
        let mut expected = vec![
            SPAN.to_owned(),
            format!("record status={status}"),
            format!("record http.response.status_code={status}"),
        ];
        expected.extend(kind.map(|kind| format!("record error.type={kind:?}")));
        expected.push(String::from("record elapsed_ms=_"));
        let mut lines = log.lines.lock().unwrap().clone();
        if let Some(failed) = failed {
            let event = lines.pop().unwrap();
            assert!(event.starts_with("WARN event ") && event.ends_with(&failed), "{event}");
        }
        assert_eq!(lines, expected);
        let everything = log.everything.lock().unwrap();
        assert!(!everything.contains("secret") && !everything.contains(TOKEN), "{everything}");
    }
}

#[tokio::test]
async fn a_failed_token_refresh_is_one_event_with_the_kind_of_its_error() {
    let log = Log::default();
    let _guard = zoom_tests::subscribe(log.clone());
    let zoom = MemoryTransport::new(|_| {
        http::Response::builder().status(400).body(r#"{"error":"secret-error","reason":"secret-reason"}"#).unwrap()
    });
    let auth = ServerToServer::new(App::new("secret-id").secret(TOKEN), "secret-account");
    let client = Client::builder().auth(auth).transport(zoom).build().unwrap();
    CreateThing::new("user", "filter", "note", "topic").send(&client).await.unwrap_err();
    let lines = log.lines.lock().unwrap();
    let event = lines.iter().find(|line| line.starts_with("WARN ")).unwrap();
    assert!(event.ends_with(" message=the token could not be refreshed kind=Rejected"), "{event}");
    let failed = "the call failed: there is no login, or Zoom rejected it operation=\"CreateThing\"";
    assert!(lines.iter().any(|line| line.starts_with("WARN ") && line.ends_with(failed)), "{lines:?}");
    assert_eq!(lines.iter().filter(|line| line.contains(" event ")).count(), 2);
    let everything = log.everything.lock().unwrap();
    assert!(!everything.contains("secret") && !everything.contains(TOKEN), "{everything}");
}

#[tokio::test]
async fn a_request_or_a_response_that_is_not_valid_is_one_event_however_the_call_is_made() {
    let zoom = || MemoryTransport::new(|_| http::Response::new(r#"{"token":secret-nonsense}"#));
    for (thing, why) in [("thing", "the response does not match the declaration"), ("..", "`thing_id` can't be sent")] {
        for kind in 0..4 {
            let log = Log::default();
            let _guard = zoom_tests::subscribe(log.clone());
            let client = Client::builder().auth(AccessToken::new(TOKEN)).transport(zoom()).build().unwrap();
            let request = GetThing::new(thing);
            let is_error = match kind {
                0 => request.send(&client).await.is_err(),
                1 => request.send_with_response(&client).await.is_err(),
                2 => client.send(&request).await.is_err(),
                _ => client.send_with_response(&request).await.is_err(),
            };
            assert!(is_error);
            let lines = log.lines.lock().unwrap();
            let events: Vec<_> = lines.iter().filter(|line| line.contains(" event ")).collect();
            assert_eq!(events.len(), 1, "{thing}, {kind}: {lines:?}");
            let expected = format!(" message=the call failed: {why} operation=\"GetThing\"");
            assert!(events[0].starts_with("WARN ") && events[0].ends_with(&expected), "{thing}, {kind}: {}", events[0]);
        }
    }
}

/// What a program prints.
#[derive(Clone, Default)]
struct Printed(Arc<Mutex<Vec<u8>>>);

impl io::Write for Printed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn with_the_usual_subscriber_a_failed_call_and_each_retry_are_one_readable_line() {
    let printed = Printed::default();
    let writer = printed.clone();
    let _guard = zoom_tests::subscribe(tracing_subscriber::fmt().with_writer(move || writer.clone()).finish());
    let calls = AtomicU64::new(0);
    let server = Server::start(move |_| match calls.fetch_add(1, Ordering::Relaxed) {
        0 => response("503 Service Unavailable\nx-secret: secret-header", "secret-body"),
        1 => vec![Step::Close],
        _ => response("404 Not Found", r#"{"code":1001,"message":"secret-message"}"#),
    })
    .await;
    let retry = RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(1));
    let client = zoom_tests::builder(&server.base_url()).retry(retry).build().unwrap();
    GetThing::new("secret-user").send(&client).await.unwrap_err();
    let printed = String::from_utf8(printed.0.lock().unwrap().clone()).unwrap();
    assert!(!printed.contains("secret"), "{printed}");
    let lines: Vec<_> = printed.lines().collect();
    assert_eq!(lines.len(), 3, "{printed}");
    let span = r#"zoom.call{operation="GetThing" method="GET" path="/things/<thing_id>""#;
    for (line, (level, message)) in lines.into_iter().zip([
        (" INFO ", r#": trying again: Zoom returned 503 Service Unavailable operation="GetThing" attempt=1 wait_ms="#),
        (
            " INFO ",
            r#": trying again: the connection broke before the whole response arrived operation="GetThing" attempt=2 wait_ms="#,
        ),
        (
            " WARN ",
            r#": the call failed: Zoom returned 404 Not Found, code 1001 (there is no such thing) operation="GetThing""#,
        ),
    ]) {
        assert!(line.contains(level) && line.contains(span) && line.contains(message), "{message} in {line}");
    }
}

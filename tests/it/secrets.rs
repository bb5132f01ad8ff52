//! Tests that no secret is shown in `Debug`, in `Display`, in an error or its causes, in a trace, or in a dry run.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    error::Error as StdError,
    fmt::{Debug, Write as _},
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use http::{HeaderMap, Response};
use proptest::prelude::*;
use tokio::runtime::Runtime;
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};
use zoom_core::{
    AccessToken, Client, Download, DynamicRequest, Error, Secret,
    auth::{
        App, Auth, Authorization, AuthorizationCode, ClientCredentials, DeviceCode, FileStore, MemoryStore,
        RefreshToken, ServerToServer, Tokens, VideoSdkJwt,
    },
    body::Body,
    error::{TransportError, TransportErrorKind},
    json,
    retry::RetryPolicy,
    transport::MemoryTransport,
    webhook::Webhook,
    zoom_endpoint, zoom_object,
};

#[zoom_object]
#[derive(Debug)]
struct UserToken {
    token: Option<Secret>,
}

#[zoom_endpoint(GET "/users/<user_id>/token" -> UserToken, scopes = ["user:read:token"])]
#[derive(Clone, Debug)]
struct GetUserToken {
    user_id: String,
}

#[zoom_endpoint(GET "/clips/<clip_id>/download" -> Download)]
#[derive(Clone, Debug)]
struct DownloadClip {
    clip_id: String,
}

/// A record of everything that any crate traces.
#[derive(Clone, Default)]
struct Trace(Arc<Mutex<String>>);

impl Trace {
    fn add(&self, metadata: &Metadata<'_>, record: impl FnOnce(&mut dyn Visit)) {
        struct Fields<'a>(&'a mut String);
        impl Visit for Fields<'_> {
            fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
                _ = write!(self.0, " {}={value:?}", field.name());
            }
        }
        let mut text = self.0.lock().unwrap();
        text.push_str(metadata.name());
        record(&mut Fields(&mut text));
    }
}

impl Subscriber for Trace {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        self.add(span.metadata(), |fields| span.record(fields));
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        struct Fields<'a>(&'a Trace);
        impl Visit for Fields<'_> {
            fn record_debug(&mut self, _: &Field, value: &dyn Debug) {
                _ = write!(self.0.0.lock().unwrap(), " {value:?}");
            }
        }
        values.record(&mut Fields(self));
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        self.add(event.metadata(), |fields| event.record(fields));
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

/// Returns the text of an error with its causes.
fn shown(error: &Error) -> String {
    let mut text = format!("{error} {error:?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        _ = write!(text, " {error} {error:?}");
        cause = error.source();
    }
    text
}

/// Returns a server that knows the secrets and sends a different response to each call.
fn server(secret: &str) -> MemoryTransport {
    let (secret, calls) = (secret.to_owned(), Mutex::new(0));
    MemoryTransport::new(move |request| {
        if request.uri().path() == "/oauth/token" {
            let tokens = json!({"access_token": secret, "refresh_token": secret, "expires_in": 3599});
            return Response::new(Body::from(tokens.to_string()));
        }
        let mut calls = calls.lock().unwrap();
        *calls += 1;
        let respond = |status: u16, body: String| {
            let response = Response::builder().status(status).header("x-secret", &secret).body(Body::from(body));
            response.unwrap()
        };
        match *calls {
            1 => respond(200, json!({"token": secret}).to_string()),
            2 => respond(200, json!({"token": {"a": secret}}).to_string()),
            3 => respond(200, secret.clone()),
            4 => respond(404, json!({"code": 1001, "message": "no such user", "other": secret}).to_string()),
            5 => respond(401, json!({"code": 124, "message": "expired"}).to_string()),
            6 => respond(302, secret.clone()),
            _ => respond(503, secret.clone()),
        }
    })
}

/// Returns everything that the library shows when a secret is used in every possible way.
fn everything(secret: &str) -> String {
    let mut text = String::new();
    let trace = Trace::default();
    let _guard = zoom_tests::subscribe(trace.clone());
    let mut show = |shown: &dyn Debug| _ = write!(text, "{shown:?}\n{shown:#?}\n");

    let app = App::new("client-id").secret(secret);
    let mut tokens = Tokens::new(secret, SystemTime::now());
    tokens.refresh_token = Some(secret.into());
    let authorization = Authorization::bearer(&secret.into()).unwrap();
    let mut headers = HeaderMap::new();
    headers.insert("x-zm-signature", "v0=00".parse().unwrap());
    let webhook = Webhook::new(secret).unwrap();
    show(&(&app, &tokens, &authorization, MemoryStore::new(tokens.clone()), Secret::from(secret)));
    show(&(&webhook, webhook.verify(&headers, "{}").unwrap_err()));

    let request = GetUserToken::new("me");
    let runtime = Runtime::new().unwrap();
    let flow = AuthorizationCode::new(app.clone(), "http://127.0.0.1:1/done");
    show(&(flow.begin().unwrap(), flow.resume(secret, secret), DeviceCode::new(app.clone()), &flow));
    show(&(RefreshToken::new(app.clone(), MemoryStore::new(tokens.clone())), ClientCredentials::new(app.clone())));
    show(&(VideoSdkJwt::new("key", secret), FileStore::new("tokens.json")));
    let logins: [Box<dyn Auth>; 5] = [
        Box::new(AccessToken::new(secret)),
        Box::new(ServerToServer::new(app.clone(), "account")),
        Box::new(ClientCredentials::new(app.clone())),
        Box::new(RefreshToken::new(app, MemoryStore::new(Tokens::refresh_only(secret)))),
        Box::new(VideoSdkJwt::new("key", secret)),
    ];
    for auth in logins {
        let transport = server(secret);
        let builder = Client::builder().auth(auth).transport(transport.clone()).base_url("http://127.0.0.1:1/v2");
        let builder = builder.retry(RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO));
        show(&(&transport, &builder));
        let client = builder.build().unwrap().with_header("X-Key", secret).unwrap();
        show(&(
            &client,
            request.send(&client),
            client.to_curl(&request).unwrap(),
            runtime.block_on(DownloadClip::new("a").send(&client)),
        ));
        show(&DynamicRequest::for_operation(GetUserToken::OPERATION).set("user_id", "me"));
        for _ in 0..8 {
            match runtime.block_on(request.send(&client)) {
                Ok(response) => show(&response),
                Err(error) => show(&shown(&error)),
            }
        }
        let revealed = request.to_curl().unwrap().reveal(&AccessToken::new(secret)).unwrap();
        show(&revealed);
    }
    for fault in [TransportError::new(TransportErrorKind::Cut), TransportError::new(TransportErrorKind::Tls).not_sent()]
    {
        show(&fault);
    }
    show(&request.to_curl().unwrap().to_string());
    text.push_str(&trace.0.lock().unwrap());
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_secret_is_ever_shown(secret in "[A-Za-z0-9_.~+/-]{16,80}") {
        let everything = everything(&secret);
        prop_assert!(everything.contains("zoom.call") && everything.contains("trying again"), "{everything}");
        prop_assert!(!everything.contains(&secret), "{everything}");
    }
}

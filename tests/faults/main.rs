//! Tests every network and server fault with a call that reads, a call that writes and may be repeated, and a call that
//! writes and must not be repeated: how many requests arrive, what the caller receives, and how much time and memory
//! the call takes.
//!
//! `just faults` prints the table.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod table;

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::net::TcpListener;
use zoom_core::{Client, Error, Value, error::TransportErrorKind, retry::RetryPolicy, zoom_endpoint, zoom_object};
use zoom_tests::{
    TOKEN, alone_in_process, builder, peak_kb,
    server::{Server, Step},
};

use self::table::{faults, ok, retries};

#[zoom_object]
struct Thing {
    #[required]
    id: u64,
}

#[zoom_endpoint(GET "/things" -> Thing)]
struct GetThing {}

#[zoom_endpoint(POST "/things/settings" -> Thing, idempotent = true)]
struct SetThing {
    name: String,
}

#[zoom_endpoint(POST "/things" -> Thing)]
struct CreateThing {
    name: String,
}

#[zoom_endpoint(GET "/slow" -> Value)]
struct Slow {}

/// Describes the outcome of a call in a few words.
fn outcome(result: &Result<Thing, Error>) -> String {
    match result {
        Ok(thing) => {
            assert_eq!(thing.id, 7);
            "value".into()
        }
        Err(Error::Transport(error)) => {
            let unknown =
                if error.to_string().contains("not known whether Zoom acted") { ", outcome unknown" } else { "" };
            match error.kind() {
                TransportErrorKind::TooLarge(_) => "TooLarge".into(),
                kind => format!("{kind:?}{unknown}"),
            }
        }
        Err(Error::RateLimited(error)) => {
            format!("RateLimited{}", if error.retry_at().is_some() { " with a retry time" } else { "" })
        }
        Err(Error::Api(error)) => {
            format!(
                "Api {}{}",
                error.status().as_u16(),
                error.code().map(|code| format!(" code {code}")).unwrap_or_default()
            )
        }
        Err(Error::Auth(error)) => format!("Auth {:?}", error.kind()),
        Err(Error::Decode(error)) => {
            assert!(error.excerpt().len() <= zoom_core::error::EXCERPT_LIMIT);
            format!(
                "Decode{}",
                error.path().map(|path| format!(" {}", path.split('[').next().unwrap())).unwrap_or_default()
            )
        }
        Err(other) => panic!("{other:?}"),
    }
}

async fn call(which: usize, client: &Client) -> Result<Thing, Error> {
    match which {
        0 => GetThing::new().send(client).await,
        1 => SetThing::new("a").send(client).await,
        _ => CreateThing::new("a").send(client).await,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_fault_has_the_promised_outcome() {
    let mut broken = Vec::new();
    println!("| fault | call | requests | outcome | ms | KB |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for fault in faults() {
        for (which, (requests, expected)) in fault.expected.into_iter().enumerate() {
            let (script, counts) = (Arc::clone(&fault.script), Mutex::new(HashMap::new()));
            let server = Server::start(move |request| {
                let mut counts = counts.lock().unwrap();
                let count = counts.entry(request.target().to_owned()).or_insert(0);
                *count += 1;
                script(*count - 1, request)
            })
            .await;
            let client = (fault.client)(builder(&server.base_url())).build().unwrap();
            let alone = alone_in_process();
            let (before, begun) = (peak_kb(), Instant::now());
            let result = call(which, &client).await;
            let (elapsed, memory) = (begun.elapsed(), peak_kb().saturating_sub(before));
            drop(alone);
            let (arrived, outcome) = (server.received().len(), outcome(&result));
            let name = ["GET", "POST, idempotent", "POST"][which];
            let row =
                format!("| {} | {name} | {arrived} | {outcome} | {} | {memory} |", fault.name, elapsed.as_millis());
            println!("{row}");
            let time = Duration::from_millis(fault.time.0)..Duration::from_millis(fault.time.1);
            let is_as_promised = (arrived, outcome.as_str()) == (requests, expected);
            if !is_as_promised || !time.contains(&elapsed) || memory > fault.memory_kb {
                broken.push(format!("{row} expected {requests}, {expected}, {time:?}, {} KB", fault.memory_kb));
            }
            if let Err(error) = result {
                let shown = format!("{error} {error:?}");
                assert!(!shown.contains(TOKEN) && !shown.contains("token-1"), "{shown}");
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[tokio::test]
async fn a_refused_connection_is_retried_whatever_the_method() {
    for which in 0..3 {
        // A port on which nothing listens at first.
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        drop(listener);
        let policy =
            RetryPolicy::default().max_attempts(50).backoff(Duration::from_millis(20), Duration::from_millis(20));
        let client = builder(&format!("http://{address}/v2")).retry(policy).build().unwrap();
        let later = tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(100)).await;
            Server::start_at(address, |_| ok()).await
        });
        let thing = call(which, &client).await.unwrap();
        assert_eq!((thing.id, later.await.unwrap().received().len()), (7, 1));
    }
}

#[tokio::test]
async fn a_connection_refused_on_every_attempt_is_a_typed_error() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}/v2", listener.local_addr().unwrap());
    drop(listener);
    let client = retries(builder(&base_url)).build().unwrap();
    let Err(Error::Transport(error)) = CreateThing::new("a").send(&client).await else { panic!("no connection") };
    assert_eq!((error.kind(), error.may_have_been_sent()), (TransportErrorKind::Connect, false));
    assert!(!error.to_string().contains("not known whether"), "{error}");
}

#[tokio::test]
async fn an_unknown_host_is_a_typed_error() {
    let client = retries(builder("https://zoom.invalid/v2")).connect_timeout(Duration::from_secs(2)).build().unwrap();
    let Err(Error::Transport(error)) = GetThing::new().send(&client).await else { panic!("no such host") };
    assert!(matches!(error.kind(), TransportErrorKind::Connect | TransportErrorKind::Timeout), "{error:?}");
}

#[tokio::test]
async fn a_bad_certificate_is_never_retried() {
    let certified = rcgen::generate_simple_self_signed(vec!["localhost".into()]).unwrap();
    let key = tokio_rustls::rustls::pki_types::PrivateKeyDer::Pkcs8(certified.signing_key.serialize_der().into());
    // The provider is named explicitly, because a build of the whole workspace contains two of them.
    let provider = Arc::new(tokio_rustls::rustls::crypto::aws_lc_rs::default_provider());
    let config = tokio_rustls::rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("https://localhost:{}/v2", listener.local_addr().unwrap().port());
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&connections);
    let serving = tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::Relaxed);
            _ = acceptor.accept(socket).await;
        }
    });
    let client = retries(builder(&base_url)).build().unwrap();
    let Err(Error::Transport(error)) = GetThing::new().send(&client).await else { panic!("a bad certificate") };
    assert_eq!((error.kind(), connections.load(Ordering::Relaxed)), (TransportErrorKind::Tls, 1));
    serving.abort();
}

#[tokio::test]
async fn a_connection_closed_while_idle_fails_no_call() {
    // The server closes the connection after each response.
    let server = Server::start(|_| ok().into_iter().chain([Step::Close]).collect()).await;
    let client = retries(builder(&server.base_url())).build().unwrap();
    for which in [0, 1, 2, 2, 0] {
        assert_eq!(call(which, &client).await.unwrap().id, 7);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(server.received().len(), 5, "a call arrived twice, or not at all");
}

#[tokio::test]
async fn a_dropped_call_leaves_no_response_for_the_next() {
    let server = Server::start(|request| match request.target() {
        "/v2/slow" => vec![
            Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"id\"".to_vec()),
            Step::Wait(Duration::from_millis(150)),
            Step::Send(b":999}".to_vec()),
        ],
        _ => ok(),
    })
    .await;
    let client = retries(builder(&server.base_url())).build().unwrap();
    tokio::time::timeout(Duration::from_millis(50), Slow::new().send(&client)).await.unwrap_err();
    for _ in 0..3 {
        assert_eq!(GetThing::new().send(&client).await.unwrap().id, 7);
    }
}

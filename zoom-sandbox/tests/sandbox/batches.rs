//! A batch against a sandbox that has faults and enforces its limits.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use zoom_core::{
    AccessToken, Client, DynamicRequest, Error, Operation,
    encode::EncodedRequest,
    http::Method,
    json,
    rate_limit::{Plan, ZoomRateLimiter},
    transport::{ReqwestTransport, Transport, TransportFuture},
};
use zoom_rest::users::{CreateUser, GetUser};
use zoom_sandbox::{Fault, Sandbox};

/// The number of calls. Set `ZOOM_BATCH_CALLS` for a longer run.
const CALLS: usize = 400;

/// How many calls may be in flight at the same time. The plan allows 80 calls per second, so a response must take
/// longer than 1.25 s for this number to be reached: with faster responses, the rate limit alone would keep the number
/// of calls below it.
const AT_ONCE: usize = 100;
const LATENCY: Duration = Duration::from_secs(2);

/// Counts the requests and the responses.
#[derive(Clone)]
struct Counted {
    inner: Arc<ReqwestTransport>,
    posts: Arc<Mutex<HashMap<Vec<u8>, usize>>>,
    limited: Arc<AtomicUsize>,
    faulty: Arc<AtomicUsize>,
    in_flight: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
}

impl Transport for Counted {
    fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
        let counted = self.clone();
        if *request.method() == Method::POST {
            *counted.posts.lock().unwrap().entry(request.body().as_bytes().unwrap().to_vec()).or_default() += 1;
        }
        Box::pin(async move {
            counted.most.fetch_max(counted.in_flight.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            let response = counted.inner.send(operation, request).await;
            counted.in_flight.fetch_sub(1, Ordering::SeqCst);
            if let Ok(response) = &response {
                counted.limited.fetch_add(usize::from(response.status() == 429), Ordering::SeqCst);
                counted.faulty.fetch_add(usize::from(response.status() == 502), Ordering::SeqCst);
            }
            response
        })
    }
}

fn request(number: usize) -> DynamicRequest {
    if number.is_multiple_of(2) {
        return DynamicRequest::for_operation(GetUser::OPERATION).set("user_id", "me");
    }
    let user = json!({"email": format!("user{number}@example.com"), "type": 1});
    DynamicRequest::for_operation(CreateUser::OPERATION).set("action", "create").set("user_info", user)
}

#[tokio::test]
async fn every_call_has_one_result_and_no_post_is_sent_twice_within_the_limits_and_with_faults() {
    let calls = std::env::var("ZOOM_BATCH_CALLS").map_or(CALLS, |calls| calls.parse().unwrap());
    let builder = Sandbox::builder().fault(Fault::Drop).fault(Fault::Html).fault_every(20).latency(LATENCY);
    let sandbox = builder.rate_limits(Plan::BusinessPlus).start().await.unwrap();
    let counted = Counted {
        inner: Arc::new(ReqwestTransport::new(Duration::from_secs(10), Duration::from_secs(30)).unwrap()),
        posts: Arc::default(),
        limited: Arc::default(),
        faulty: Arc::default(),
        in_flight: Arc::default(),
        most: Arc::default(),
    };
    let builder = Client::builder().auth(AccessToken::new(sandbox.access_token())).base_url(sandbox.base_url());
    let builder = builder.rate_limit(ZoomRateLimiter::new(Plan::BusinessPlus)).transport(counted.clone());
    let client = builder.build().unwrap();

    let mut results = vec![None; calls];
    let mut responses = client.batch((0..calls).map(request)).concurrency(AT_ONCE).send();
    while let Some((index, result)) = responses.next().await {
        if let Err(error) = &result {
            // A read is retried, but a POST is not if Zoom may have acted on it.
            assert!(index % 2 == 1, "{index}: {error}");
            assert!(
                matches!(error, Error::Transport(_)) || error.status().is_some_and(|status| status == 502),
                "{error}"
            );
        }
        assert!(results[index].replace(result.is_ok()).is_none(), "{index} has two results");
    }
    let progress = responses.progress();
    assert_eq!((progress.done(), progress.in_flight, progress.total), (calls, 0, Some(calls)));
    assert!(results.iter().all(Option::is_some));
    let posts = counted.posts.lock().unwrap();
    assert_eq!((posts.len(), posts.values().filter(|sent| **sent != 1).count()), (calls / 2, 0));
    // Count what the server received, since a transport may resend a request by itself. The server stores only the
    // latest requests.
    let mut received: HashMap<_, usize> = HashMap::new();
    for request in sandbox.received().into_iter().filter(|request| *request.method() == Method::POST) {
        *received.entry(request.into_body()).or_default() += 1;
    }
    assert!(!received.is_empty() && received.values().all(|times| *times == 1));
    assert_eq!(counted.limited.load(Ordering::SeqCst), 0);
    assert!(counted.faulty.load(Ordering::SeqCst) > 0 && progress.failed > 0);
    assert_eq!(counted.most.load(Ordering::SeqCst), AT_ONCE);
    eprintln!(
        "{calls} calls: {} succeeded, {} failed, {} times 502, {} times 429, at most {} at the same time",
        progress.succeeded,
        progress.failed,
        counted.faulty.load(Ordering::SeqCst),
        counted.limited.load(Ordering::SeqCst),
        counted.most.load(Ordering::SeqCst),
    );
}

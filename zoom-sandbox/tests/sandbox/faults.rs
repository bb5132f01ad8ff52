//! Faults, limits and files.

use std::time::{Duration, Instant, UNIX_EPOCH};

use bytes::{Bytes, BytesMut};
use tokio::task::JoinSet;
use zoom_core::{
    AccessToken, Client, Error,
    error::{LimitKind, TransportErrorKind},
    rate_limit::{Plan, ZoomRateLimiter},
    retry::RetryPolicy,
};
use zoom_rest::{
    meetings::ListAllRecordings,
    users::{GetUser, GetUserSettings, ListUsers},
};
use zoom_sandbox::{Fault, Sandbox, SandboxBuilder};

/// Returns a client that sends each request once.
fn client_without_retries(sandbox: &Sandbox) -> Client {
    let builder = Client::builder().auth(AccessToken::new(sandbox.access_token()));
    builder.base_url(sandbox.base_url()).retry(RetryPolicy::never()).build().unwrap()
}

#[tokio::test]
async fn each_fault_hits_the_first_call_and_spares_its_repetition() {
    for fault in [Fault::TooManyRequests, Fault::Drop, Fault::Slow, Fault::Html] {
        let sandbox = Sandbox::builder().fault(fault).start().await.unwrap();
        let client = client_without_retries(&sandbox);
        let start = Instant::now();
        let result = GetUser::new("me").send(&client).await;
        match fault {
            Fault::TooManyRequests => {
                let Err(Error::RateLimited(error)) = result else { panic!("{result:?}") };
                assert_eq!(error.kind(), Some(LimitKind::Burst));
                assert!(error.retry_at().is_some());
            }
            Fault::Drop => {
                let Err(Error::Transport(error)) = result else { panic!("{result:?}") };
                assert_eq!(error.kind(), TransportErrorKind::Cut);
            }
            Fault::Slow => {
                result.unwrap();
                assert!(start.elapsed() >= Duration::from_secs(1));
            }
            _ => assert_eq!(result.unwrap_err().status().unwrap().as_u16(), 502),
        }
        GetUser::new("me").send(&client).await.unwrap();
    }
}

#[tokio::test]
async fn a_latency_delays_every_call_and_no_login() {
    let latency = Duration::from_millis(300);
    let sandbox = Sandbox::builder().latency(latency).start().await.unwrap();
    let client = sandbox.client();
    let began = Instant::now();
    let calls: JoinSet<_> = (0..20).map(|_| GetUser::new("me").send(&client)).collect();
    assert!(calls.join_all().await.iter().all(Result::is_ok));
    // All calls wait at the same time, after a single login.
    assert!(began.elapsed() >= latency && began.elapsed() < 10 * latency, "{:?}", began.elapsed());
    let began = Instant::now();
    sandbox.client().granted_scopes().await.unwrap();
    assert!(began.elapsed() < latency, "{:?}", began.elapsed());
}

#[tokio::test]
async fn every_third_call_is_hit_and_a_client_that_retries_succeeds() {
    let faults = [Fault::TooManyRequests, Fault::Drop, Fault::Html];
    let builder = faults.into_iter().fold(Sandbox::builder(), SandboxBuilder::fault);
    let sandbox = builder.clone().start().await.unwrap();
    let mut hit = 0;
    for number in 0..30 {
        let result = ListUsers::new().page_size(number + 1).send(&client_without_retries(&sandbox)).await;
        hit += usize::from(result.is_err());
    }
    assert_eq!(hit, 10);

    let sandbox = builder.start().await.unwrap();
    for number in 0..9 {
        ListUsers::new().page_size(number + 1).send(&sandbox.client()).await.unwrap();
    }
}

#[tokio::test]
async fn the_limit_of_a_second_is_enforced_and_reported_in_headers() {
    let sandbox = Sandbox::builder().rate_limits(Plan::Free).start().await.unwrap();
    let client = client_without_retries(&sandbox);
    let mut calls = 0;
    let error = loop {
        // Each second allows four calls.
        match GetUser::new("me").send(&client).await {
            Err(error) => break error,
            Ok(_) if calls < 1_000 => calls += 1,
            Ok(_) => panic!("the limit of a second was never enforced"),
        }
    };
    assert!(calls >= 4, "{calls} calls were allowed");
    let Error::RateLimited(error) = error else { panic!("{error:?}") };
    assert_eq!(error.kind(), Some(LimitKind::Burst));
    let header = |name| error.response().unwrap().headers().get(name).unwrap().to_str().unwrap();
    assert_eq!((header("x-ratelimit-category"), header("x-ratelimit-limit")), ("Light", "4"));
    assert_eq!(header("x-ratelimit-remaining"), "0");
}

#[tokio::test]
async fn the_limit_of_a_day_is_enforced_and_reported_with_its_end() {
    let sandbox = Sandbox::builder().rate_limits(Plan::Free).start().await.unwrap();
    let client = client_without_retries(&sandbox);
    // A free account may make 2,000 such calls per day.
    for number in 0..2_000 {
        let result = ListUsers::new().send(&client).await;
        let is_daily = matches!(result, Err(Error::RateLimited(error)) if error.kind() == Some(LimitKind::Daily));
        assert!(!is_daily, "{number}");
    }
    let Err(Error::RateLimited(error)) = ListUsers::new().send(&client).await else { panic!("2,001 calls in a day") };
    assert_eq!(error.kind(), Some(LimitKind::Daily));
    let retry_at = error.retry_at().unwrap().duration_since(UNIX_EPOCH).unwrap();
    assert_eq!(retry_at.as_secs() % (24 * 60 * 60), 0, "not midnight");
    // Other labels have their own daily limit.
    GetUser::new("me").send(&client).await.unwrap();
}

#[tokio::test]
async fn a_client_with_the_plans_rate_limiter_is_never_rejected() {
    let sandbox = Sandbox::builder().rate_limits(Plan::Pro).start().await.unwrap();
    let client = client_without_retries(&sandbox).with_rate_limit(ZoomRateLimiter::new(Plan::Pro));
    let calls: Vec<_> = (0..45).map(|_| GetUserSettings::new("me").send(&client)).collect();
    for call in calls {
        call.await.unwrap();
    }
}

/// Downloads a whole file.
async fn download(client: &Client, url: &str) -> Bytes {
    let mut download = client.download(url).await.unwrap();
    let mut bytes = BytesMut::new();
    while let Some(chunk) = download.chunk().await {
        bytes.extend_from_slice(&chunk.unwrap());
    }
    bytes.freeze()
}

#[tokio::test]
async fn every_recording_is_complete_whatever_goes_wrong() {
    let (count, length) = (40, 300_001);
    let builder = Sandbox::builder().recordings(count, length);
    let reliable = builder.clone().start().await.unwrap();
    let faults = [Fault::TooManyRequests, Fault::Drop, Fault::Html];
    let with_faults = faults.into_iter().fold(builder, SandboxBuilder::fault).start().await.unwrap();
    let mut urls = [Vec::new(), Vec::new()];
    for (sandbox, urls) in [&reliable, &with_faults].into_iter().zip(&mut urls) {
        for meeting in ListAllRecordings::new("me").items(&sandbox.client()).collect_all().await.unwrap() {
            let files = meeting.recording_files.unwrap();
            assert_eq!((files.len(), files[0].file_size), (1, Some(300_001)));
            urls.push(files[0].download_url.clone().unwrap());
        }
    }
    assert_eq!((urls[0].len(), urls[1].len()), (40, 40));
    let mut seen = std::collections::HashSet::new();
    for (reliable_url, url_with_faults) in urls[0].iter().zip(&urls[1]) {
        let expected = download(&reliable.client(), reliable_url).await;
        assert_eq!(expected.len(), 300_001);
        assert!(download(&with_faults.client(), url_with_faults).await == expected, "{url_with_faults}");
        assert!(seen.insert(expected), "two recordings are equal");
    }
    let error =
        with_faults.client().with_auth(AccessToken::new("another")).unwrap().download(&urls[1][0]).await.unwrap_err();
    assert_eq!(error.code(), Some(124));
}

#[tokio::test]
async fn each_call_is_reported_without_its_query_whatever_becomes_of_it() {
    let (sender, calls) = std::sync::mpsc::channel();
    let builder = Sandbox::builder().fault(Fault::Drop).on_call(move |call| sender.send(call.to_string()).unwrap());
    let sandbox = builder.start().await.unwrap();
    assert!(GetUser::new("me").send(&client_without_retries(&sandbox)).await.is_err());
    GetUser::new("me").send(&sandbox.client()).await.unwrap();
    ListUsers::new().page_size(300).send(&sandbox.client()).await.unwrap();
    GetUser::new("nobody").send(&sandbox.client()).await.unwrap_err();
    drop(sandbox);
    let calls: Vec<String> = calls.try_iter().collect();
    assert_eq!(
        calls,
        [
            "GET /v2/users/me 200 (GetUser)",
            "GET /v2/users/me 200 (GetUser)",
            "GET /v2/users 200 (ListUsers)",
            "GET /v2/users/nobody 404 (GetUser)",
        ]
    );
}

/// The name refers to this machine, as `localhost` does, so the test runs without a network.
#[tokio::test]
async fn urls_in_responses_have_the_host_that_the_sandbox_listens_on() {
    for (host, url) in [
        ("localhost", "http://localhost:"),
        ("127.0.0.1", "http://127.0.0.1:"),
        ("127.0.0.2", "http://127.0.0.2:"),
        ("0.0.0.0", "http://127.0.0.1:"),
    ] {
        let sandbox = Sandbox::builder().host(host).start().await.unwrap();
        assert!(sandbox.url().starts_with(url), "{host}: {}", sandbox.url());
        assert_eq!(sandbox.address().ip().is_loopback(), host != "0.0.0.0", "{host}");
        let client = sandbox.client();
        let recordings = ListAllRecordings::new("me").send(&client).await.unwrap();
        let files = recordings.meetings[0].recording_files.clone().unwrap();
        let download = files[0].download_url.clone().unwrap();
        assert!(download.starts_with(sandbox.url()), "{host}: {download}");
    }
    let error = Sandbox::builder().host("no-such-host.invalid").start().await.unwrap_err();
    assert!(!error.to_string().is_empty());
}

//! Faults, limits and files.

use std::time::{Duration, Instant, UNIX_EPOCH};

use bytes::{Bytes, BytesMut};
use zoom_api::{
    meetings::ListAllRecordings,
    sandbox::{Fault, Sandbox, SandboxBuilder},
    users::{GetUser, GetUserSettings, ListUsers},
};
use zoom_core::{AccessToken, Client, Error, LimitKind, Plan, RetryPolicy, TransportErrorKind, ZoomRateLimiter};

/// A client that sends each request once.
fn once(sandbox: &Sandbox) -> Client {
    let builder = Client::builder().auth(AccessToken::new(sandbox.access_token()));
    builder.base_url(sandbox.base_url()).retry(RetryPolicy::never()).build().unwrap()
}

#[tokio::test]
async fn each_fault_is_what_its_name_says_and_passes() {
    for fault in [Fault::TooManyRequests, Fault::Drop, Fault::Slow, Fault::Html] {
        let sandbox = Sandbox::builder().fault(fault).start().await.unwrap();
        let client = once(&sandbox);
        let began = Instant::now();
        let answer = GetUser::new("me").send(&client).await;
        match fault {
            Fault::TooManyRequests => {
                let Err(Error::RateLimited(error)) = answer else { panic!("{answer:?}") };
                assert_eq!(error.kind(), Some(LimitKind::PerSecond));
                assert!(error.retry_at().is_some());
            }
            Fault::Drop => {
                let Err(Error::Transport(error)) = answer else { panic!("{answer:?}") };
                assert_eq!(error.kind(), TransportErrorKind::Cut);
            }
            Fault::Slow => {
                answer.unwrap();
                assert!(began.elapsed() >= Duration::from_secs(1));
            }
            _ => assert_eq!(answer.unwrap_err().status().unwrap().as_u16(), 502),
        }
        GetUser::new("me").send(&client).await.unwrap();
    }
}

#[tokio::test]
async fn every_third_call_suffers_and_the_client_overcomes_it() {
    let faults = [Fault::TooManyRequests, Fault::Drop, Fault::Html];
    let builder = faults.into_iter().fold(Sandbox::builder(), SandboxBuilder::fault);
    let sandbox = builder.clone().start().await.unwrap();
    let mut suffered = 0;
    for number in 0..30 {
        let answer = ListUsers::new().page_size(number + 1).send(&once(&sandbox)).await;
        suffered += usize::from(answer.is_err());
    }
    assert_eq!(suffered, 10);

    let sandbox = builder.start().await.unwrap();
    for number in 0..9 {
        ListUsers::new().page_size(number + 1).send(&sandbox.client()).await.unwrap();
    }
}

#[tokio::test]
async fn a_limit_is_kept_by_the_second_and_told_in_headers() {
    let sandbox = Sandbox::builder().rate_limits(Plan::Free).start().await.unwrap();
    let client = once(&sandbox);
    let mut refusal = None;
    // Ten calls take less than two seconds, each of which has room for four.
    for _ in 0..10 {
        refusal = refusal.or(GetUser::new("me").send(&client).await.err());
    }
    let Some(Error::RateLimited(error)) = refusal else { panic!("{refusal:?}") };
    assert_eq!(error.kind(), Some(LimitKind::PerSecond));
    let header = |name| error.response().unwrap().headers().get(name).unwrap().to_str().unwrap();
    assert_eq!((header("x-ratelimit-category"), header("x-ratelimit-limit")), ("Light", "4"));
    assert_eq!(header("x-ratelimit-remaining"), "0");
}

#[tokio::test]
async fn a_limit_is_kept_by_the_day_and_told_until_when() {
    let sandbox = Sandbox::builder().rate_limits(Plan::Free).start().await.unwrap();
    let client = once(&sandbox);
    // A free account has 2,000 such calls a day.
    for number in 0..2_000 {
        let answer = ListUsers::new().send(&client).await;
        let is_daily = matches!(answer, Err(Error::RateLimited(error)) if error.kind() == Some(LimitKind::Daily));
        assert!(!is_daily, "{number}");
    }
    let Err(Error::RateLimited(error)) = ListUsers::new().send(&client).await else { panic!("2,001 calls in a day") };
    assert_eq!(error.kind(), Some(LimitKind::Daily));
    let until = error.retry_at().unwrap().duration_since(UNIX_EPOCH).unwrap();
    assert_eq!(until.as_secs() % (24 * 60 * 60), 0, "it is a midnight");
    // Other labels have a day of their own.
    GetUser::new("me").send(&client).await.unwrap();
}

#[tokio::test]
async fn a_client_that_knows_the_plan_is_never_refused() {
    let sandbox = Sandbox::builder().rate_limits(Plan::Pro).start().await.unwrap();
    let client = once(&sandbox).with_rate_limit(ZoomRateLimiter::new(Plan::Pro));
    let calls: Vec<_> = (0..45).map(|_| GetUserSettings::new("me").send(&client)).collect();
    for call in calls {
        call.await.unwrap();
    }
}

/// A whole file.
async fn download(client: &Client, url: &str) -> Bytes {
    let mut download = client.download(url).await.unwrap();
    let mut bytes = BytesMut::new();
    while let Some(piece) = download.chunk().await {
        bytes.extend_from_slice(&piece.unwrap());
    }
    bytes.freeze()
}

#[tokio::test]
async fn every_recording_is_whole_whatever_goes_wrong() {
    let (count, length) = (40, 300_001);
    let builder = Sandbox::builder().recordings(count, length);
    let quiet = builder.clone().start().await.unwrap();
    let faults = [Fault::TooManyRequests, Fault::Drop, Fault::Html];
    let stormy = faults.into_iter().fold(builder, SandboxBuilder::fault).start().await.unwrap();
    let mut urls = [Vec::new(), Vec::new()];
    for (sandbox, urls) in [&quiet, &stormy].into_iter().zip(&mut urls) {
        for meeting in ListAllRecordings::new("me").items(&sandbox.client()).all().await.unwrap() {
            let files = meeting.recording_files.unwrap();
            assert_eq!((files.len(), files[0].file_size), (1, Some(300_001)));
            urls.push(files[0].download_url.clone().unwrap());
        }
    }
    assert_eq!((urls[0].len(), urls[1].len()), (40, 40));
    let mut seen = std::collections::HashSet::new();
    for (calm, storm) in urls[0].iter().zip(&urls[1]) {
        let expected = download(&quiet.client(), calm).await;
        assert_eq!(expected.len(), 300_001);
        assert!(download(&stormy.client(), storm).await == expected, "{storm}");
        assert!(seen.insert(expected), "each recording is another");
    }
    let error =
        stormy.client().with_auth(AccessToken::new("another")).unwrap().download(&urls[1][0]).await.unwrap_err();
    assert_eq!(error.code(), Some(124));
}

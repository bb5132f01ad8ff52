//! Tests durations of any length: whatever duration is set, a call is made or waits, and no addition overflows.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::time::{Duration, SystemTime};

use zoom_core::{
    ClientBuilder, Error,
    rate_limit::{Plan, ZoomRateLimiter},
    retry::RetryPolicy,
    zoom_endpoint,
};
use zoom_tests::{
    builder,
    server::{Server, json, response},
};

#[zoom_endpoint(GET "/users/<user_id>")]
struct GetUser {
    user_id: String,
}

/// A setter of the builder, called with a duration.
type Setter = (&'static str, fn(ClientBuilder, Duration) -> ClientBuilder);

const SETTERS: &[Setter] = &[
    ("connect_timeout", ClientBuilder::connect_timeout),
    ("read_timeout", ClientBuilder::read_timeout),
    ("timeout", ClientBuilder::timeout),
    ("backoff", |builder, wait| builder.retry(RetryPolicy::default().backoff(wait, wait))),
    ("base of backoff", |builder, wait| builder.retry(RetryPolicy::default().backoff(wait, Duration::ZERO))),
    ("cap of backoff", |builder, wait| builder.retry(RetryPolicy::default().backoff(Duration::from_millis(1), wait))),
    ("max_retry_after", |builder, wait| builder.retry(RetryPolicy::default().max_retry_after(wait))),
    ("max_elapsed", |builder, wait| builder.retry(RetryPolicy::default().max_elapsed(wait))),
    ("all of them", |builder, wait| {
        let retry = RetryPolicy::default().backoff(wait, wait).max_retry_after(wait).max_elapsed(wait);
        let builder = builder.connect_timeout(wait).read_timeout(wait).timeout(wait).retry(retry);
        builder.rate_limit(ZoomRateLimiter::new(Plan::Pro))
    }),
];

const LENGTHS: [Duration; 4] =
    [Duration::MAX, Duration::from_secs(u64::MAX / 2), Duration::from_secs(1 << 40), Duration::from_nanos(u64::MAX)];

#[tokio::test]
async fn a_duration_of_any_length_works_in_every_setter() {
    let server = Server::responding(json("{}")).await;
    for (name, set) in SETTERS {
        for length in LENGTHS {
            let client = set(builder(&server.base_url()), length).build().unwrap();
            GetUser::new("a").send(&client).await.unwrap_or_else(|error| panic!("{name} {length:?}: {error}"));
            let client = client.with_timeout(length);
            GetUser::new("a").send(&client).await.unwrap_or_else(|error| panic!("{name} {length:?}: {error}"));
        }
    }
}

#[tokio::test]
async fn a_wait_of_any_length_is_a_wait_or_an_error() {
    for (status, retry_after) in
        [("503 No", "1"), ("503 No", "99999999999999999999"), ("429 No", "99999999999999999999"), ("503 No", "soon")]
    {
        let server = Server::responding(response(&format!("{status}\nretry-after: {retry_after}"), "")).await;
        for (name, set) in SETTERS {
            for length in LENGTHS {
                let client = set(builder(&server.base_url()), length).build().unwrap();
                let call =
                    tokio::time::timeout(Duration::from_millis(5), async { GetUser::new("a").send(&client).await });
                match call.await {
                    Err(_) | Ok(Err(Error::Api(_) | Error::RateLimited(_))) => {}
                    other => panic!("{name} {length:?} {status} {retry_after}: {other:?}"),
                }
            }
        }
    }
}

#[tokio::test]
async fn a_retry_after_of_any_size_is_a_wait_that_is_too_long_and_not_none() {
    for value in ["99999999999999999999", "600.5", "Fri, 31 Dec 9999 23:59:59 GMT", "9999-12-31T23:59:59Z", "3600"] {
        for status in ["429 Too Many Requests", "503 Service Unavailable"] {
            let server = Server::responding(response(&format!("{status}\nretry-after: {value}"), "")).await;
            let client = builder(&server.base_url()).build().unwrap();
            let error = GetUser::new("a").send(&client).await.unwrap_err();
            assert_eq!(server.received().len(), 1, "{status} {value}: {error}");
            if let Error::RateLimited(error) = &error {
                assert!(error.retry_at().unwrap() > SystemTime::now() + Duration::from_secs(500), "{value}");
                assert!(error.to_string().contains("try again after"), "{error}");
            }
        }
    }
}

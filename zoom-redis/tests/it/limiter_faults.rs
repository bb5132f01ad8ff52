//! Tests a limiter when Redis fails in ways that the limiter can't detect.

use std::{
    error::Error as _,
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use http::{HeaderMap, HeaderValue, Response, StatusCode};
use tokio::time::timeout;
use zoom_core::{
    AccessToken, BaseUrl, Client, Endpoint as _,
    body::Body,
    encode::RequestEncoder,
    error::{LimitKind, RateLimitError},
    operation::RateLimit,
    rate_limit::{LimitedCall, Plan, Product, Quota, RateLimiter as _},
    retry::RetryPolicy,
    transport::MemoryTransport,
    zoom_endpoint,
};
use zoom_redis::{Redis, RedisError, RedisRateLimiter, WhenUnavailable};
use zoom_tests_redis_server::{Persistence, RedisServer};

#[zoom_endpoint(GET "/users/<user_id>" -> (), rate_limit = Light)]
struct GetUser {
    user_id: String,
}

#[zoom_endpoint(GET "/report/daily" -> (), rate_limit = Heavy)]
struct GetDailyReport {}

#[zoom_endpoint(POST "/meetings/<meeting_id>/registrants" -> (), rate_limit = Heavy)]
struct AddRegistrant {
    meeting_id: u64,
    email: String,
}

const LIGHT: &str = "zoom:{acme}:limit:general:light";
const HEAVY: &str = "zoom:{acme}:limit:general:heavy";
const DAY: &str = "zoom:{acme}:limit:day";
const LONG: Duration = Duration::from_secs(20);
const A_DAY: u64 = 86_400;

fn limiter(server: &RedisServer) -> RedisRateLimiter {
    RedisRateLimiter::new(&Redis::new(&server.url()).unwrap(), "acme", Plan::Pro)
        .quota(Product::General, RateLimit::Light, Quota::per_second(50))
        .quota(Product::General, RateLimit::Heavy, Quota::per_second(50))
}

async fn acquire(limiter: &RedisRateLimiter) -> Result<(), RateLimitError> {
    limiter.acquire(LimitedCall::new(GetUser::OPERATION), LONG).await.map(drop)
}

async fn acquire_heavy(limiter: &RedisRateLimiter) -> Result<(), RateLimitError> {
    limiter.acquire(LimitedCall::new(GetDailyReport::OPERATION), LONG).await.map(drop)
}

fn number(server: &RedisServer, words: &[&str]) -> i64 {
    redis::FromRedisValue::from_redis_value(server.command(words).unwrap()).unwrap()
}

/// Returns the time of the server's clock in microseconds.
fn clock(server: &RedisServer) -> i64 {
    let time: (i64, i64) = redis::FromRedisValue::from_redis_value(server.command(&["TIME"]).unwrap()).unwrap();
    time.0 * 1_000_000 + time.1
}

fn today() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() / A_DAY
}

fn cause(error: &RateLimitError) -> &RedisError {
    error.source().unwrap().downcast_ref().unwrap()
}

#[tokio::test]
async fn after_a_new_connection_nothing_starts_beside_what_the_server_may_have_forgotten() {
    let server = RedisServer::start(Persistence::None);
    let limiter = limiter(&server);
    acquire(&limiter).await.unwrap();
    acquire(&limiter).await.unwrap();
    // Changes the data as if the server had been restarted with older data.
    server.command(&["HSET", LIGHT, "next", "1"]).unwrap();
    server.command(&["CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"]).unwrap();
    let before = clock(&server);
    acquire(&limiter).await.unwrap();
    assert!(clock(&server) - before >= 200_000);
    // The pause happens only once: the next call does not wait for it again.
    let next = number(&server, &["HGET", LIGHT, "next"]);
    acquire(&limiter).await.unwrap();
    let after = number(&server, &["HGET", LIGHT, "next"]);
    assert!(after < next.max(clock(&server)) + 200_000, "{next} {after}");
}

#[tokio::test]
async fn a_day_of_a_clock_that_was_far_ahead_does_not_last() {
    let server = RedisServer::start(Persistence::None);
    for (ahead, expected) in [(30, today()), (0, today())] {
        let limiter = limiter(&server);
        let stored = (today() + ahead).to_string();
        let fields = ["HSET", DAY, "day", &stored, "general:heavy+resource-intensive", "30000"];
        server.command(&fields).unwrap();
        let result = acquire_heavy(&limiter).await;
        assert_eq!(result.is_ok(), ahead > 0, "{ahead}: {result:?}");
        let day = number(&server, &["HGET", DAY, "day"]);
        assert_eq!(day, i64::try_from(expected).unwrap());
    }
}

#[tokio::test]
async fn a_foreign_value_is_named_and_its_label_alone_stops_until_it_is_gone() {
    let server = RedisServer::start(Persistence::None);
    let limiter = limiter(&server);
    server.command(&["SET", LIGHT, "a stranger's"]).unwrap();
    let error = acquire(&limiter).await.unwrap_err();
    assert!(cause(&error).to_string().contains(&format!("`{LIGHT}`")), "{}", cause(&error));
    let error = limiter.limits_left().await.unwrap_err();
    assert!(error.to_string().contains(&format!("`{LIGHT}`")), "{error}");
    // Waits longer than the pause between attempts, after which the server must still count as failed.
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert!(acquire(&limiter).await.unwrap_err().is_unavailable());
    acquire_heavy(&limiter).await.unwrap();
    server.command(&["DEL", LIGHT]).unwrap();
    timeout(LONG, async {
        while acquire(&limiter).await.is_err() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    })
    .await
    .unwrap();
}

#[tokio::test]
async fn while_redis_hangs_no_call_is_told_that_a_limit_is_reached() {
    let server = RedisServer::start(Persistence::None);
    let failing = limiter(&server);
    let sharing = limiter(&server).when_unavailable(WhenUnavailable::Share(2));
    acquire(&failing).await.unwrap();
    acquire(&sharing).await.unwrap();
    server.pause();
    let call = LimitedCall::new(GetUser::OPERATION);
    let wait = Duration::from_millis(700);
    let (one, two, three) =
        tokio::join!(failing.acquire(call, wait), failing.acquire(call, wait), failing.acquire(call, wait));
    for result in [one, two, three] {
        let error = result.unwrap_err();
        assert!(error.is_unavailable(), "{error}");
    }
    let (one, two) = tokio::join!(sharing.acquire(call, LONG), sharing.acquire(call, LONG));
    server.resume();
    one.unwrap();
    two.unwrap();
}

/// Returns a client of a mock Zoom API that rejects every other call because of the limit per second.
fn rejecting(limiter: RedisRateLimiter) -> Client {
    let count = AtomicUsize::new(0);
    let zoom = MemoryTransport::new(move |_| {
        let mut response = Response::new(Body::empty());
        if count.fetch_add(1, Ordering::Relaxed).is_multiple_of(2) {
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            response.headers_mut().insert("x-ratelimit-type", HeaderValue::from_static("QPS"));
        }
        response
    });
    let retry = RetryPolicy::default().max_attempts(1);
    Client::builder().auth(AccessToken::new("secret")).transport(zoom).rate_limit(limiter).retry(retry).build().unwrap()
}

#[tokio::test]
async fn a_call_that_zoom_rejected_for_another_limit_uses_up_no_personal_limit() {
    let server = RedisServer::start(Persistence::None);
    let client = rejecting(limiter(&server));
    // Three calls are allowed per day.
    for _ in 0..3 {
        let rejected = AddRegistrant::new(7, "ann@example.com").send(&client).await.unwrap_err();
        assert_eq!(rejected.status(), Some(StatusCode::TOO_MANY_REQUESTS));
        AddRegistrant::new(7, "ann@example.com").send(&client).await.unwrap();
    }
    let error = AddRegistrant::new(7, "ann@example.com").send(&client).await.unwrap_err();
    assert!(error.to_string().contains("3 requests per day to register one person"), "{error}");
}

/// Waits until the limits that a response reported have been written.
async fn written(server: &RedisServer) {
    let written = async {
        while number(server, &["HEXISTS", HEAVY, "blocked"]) == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(LONG, written).await.unwrap();
}

#[tokio::test]
async fn a_call_that_was_counted_yesterday_is_not_given_back_today() {
    let server = RedisServer::start(Persistence::None);
    let limiter = limiter(&server);
    let encoded = {
        let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
        let mut encoder = RequestEncoder::new(&base);
        AddRegistrant::new(7, "ann@example.com").encode(&mut encoder).unwrap();
        encoder.finish().unwrap()
    };
    let call = LimitedCall::new(AddRegistrant::OPERATION).with_request(&encoded);
    let yesterday = limiter.acquire(call, LONG).await.unwrap();
    // A new day begins, on which other programs have already counted one of the three allowed calls.
    server.command(&["HINCRBY", DAY, "day", "1"]).unwrap();
    limiter.acquire(call, LONG).await.unwrap();
    let mut headers = HeaderMap::new();
    headers.insert("x-ratelimit-type", HeaderValue::from_static("QPS"));
    limiter.observe(call, &yesterday, StatusCode::TOO_MANY_REQUESTS, &headers);
    written(&server).await;
    let today = limiter.acquire(call, LONG).await.unwrap();
    let error = limiter.acquire(call, LONG).await.unwrap_err();
    assert!(error.to_string().contains("3 requests per day to register one person"), "{error}");
    // A rejected call that was counted today is subtracted.
    server.command(&["HDEL", HEAVY, "blocked"]).unwrap();
    limiter.observe(call, &today, StatusCode::TOO_MANY_REQUESTS, &headers);
    written(&server).await;
    limiter.acquire(call, LONG).await.unwrap();
}

#[tokio::test]
async fn without_redis_the_limits_of_a_day_are_those_that_were_set() {
    let mut server = RedisServer::start(Persistence::None);
    let labels = [RateLimit::Heavy, RateLimit::ResourceIntensive];
    let sharing = |requests| {
        limiter(&server)
            .daily(Product::General, &labels, Some(1))
            .daily(Product::General, &labels, requests)
            .when_unavailable(WhenUnavailable::Share(8))
    };
    let (unlimited, few, used_up) = (sharing(None), sharing(Some(2)), sharing(Some(1)));
    acquire_heavy(&used_up).await.unwrap();
    server.kill();
    for _ in 0..3 {
        acquire_heavy(&unlimited).await.unwrap();
    }
    acquire_heavy(&few).await.unwrap();
    assert_eq!(acquire_heavy(&used_up).await.unwrap_err().kind(), Some(LimitKind::Daily));
}

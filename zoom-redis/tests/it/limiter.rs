//! Tests the limits of an account that several programs share. Here, several limiters of one process share them, each
//! with its own connection.

use std::{
    error::Error as _,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use http::Response;
use tokio::time::{Instant, timeout};
use zoom_core::{
    AccessToken, Client, Error,
    body::Body,
    error::LimitKind,
    error::RateLimitError,
    operation::RateLimit,
    rate_limit::Plan,
    rate_limit::{LimitedCall, Product, Quota, RateLimiter as _},
    retry::RetryPolicy,
    transport::MemoryTransport,
    zoom_endpoint,
};
use zoom_redis::{LimitLeft, Redis, RedisError, RedisErrorKind, RedisRateLimiter, WhenUnavailable};
use zoom_tests_redis_server::{Persistence, RedisServer};

use crate::{
    slow_proxy::Proxy,
    windows::{self, Granted, granted},
};

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

#[zoom_endpoint(POST "/users/<user_id>/meetings" -> ())]
struct CreateMeeting {
    user_id: String,
}

const LONG: Duration = Duration::from_secs(20);

fn limiter(server: &RedisServer) -> RedisRateLimiter {
    let redis = Redis::new(&server.url()).unwrap().with_time_limit(Duration::from_secs(2));
    // The quota is high enough that no test waits long.
    RedisRateLimiter::new(&redis, "acme", Plan::Pro)
        .quota(Product::General, RateLimit::Light, Quota::per_second(50))
        .quota(Product::General, RateLimit::Heavy, Quota::per_second(50))
}

/// Returns a client of a mock Zoom API that responds with `response`.
fn client(limiter: &Arc<RedisRateLimiter>, response: impl Fn() -> Response<Body> + Send + Sync + 'static) -> Client {
    Client::builder()
        .auth(AccessToken::new("secret"))
        .transport(MemoryTransport::new(move |_| response()))
        .rate_limit(Arc::clone(limiter))
        .retry(RetryPolicy::default().max_attempts(1))
        .build()
        .unwrap()
}

fn quiet(limiter: RedisRateLimiter) -> (Arc<RedisRateLimiter>, Client) {
    let limiter = Arc::new(limiter);
    let client = client(&limiter, || Response::new(Body::empty()));
    (limiter, client)
}

fn limited(result: Result<(), Error>) -> RateLimitError {
    match result {
        Err(Error::RateLimited(error)) => error,
        other => panic!("{other:?}"),
    }
}

async fn acquire(limiter: &RedisRateLimiter) -> Result<(), RateLimitError> {
    limiter.acquire(LimitedCall::new(GetUser::OPERATION), LONG).await.map(drop)
}

async fn left(limiter: &RedisRateLimiter, label: RateLimit) -> LimitLeft {
    let left = limiter.limits_left().await.unwrap();
    left.into_iter().find(|left| (left.product, left.label) == (Product::General, label)).unwrap()
}

async fn used(limiter: &RedisRateLimiter) -> u32 {
    left(limiter, RateLimit::Heavy).await.daily.unwrap().used
}

fn number(server: &RedisServer, words: &[&str]) -> i64 {
    redis::FromRedisValue::from_redis_value(server.command(words).unwrap()).unwrap()
}

/// Waits until another task makes a condition true.
async fn eventually<F: Future<Output = bool>>(condition: impl Fn() -> F) {
    timeout(LONG, async {
        while !condition().await {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await
    .unwrap();
}

/// Waits until at least a minute of the day is left, so that no test runs past midnight.
async fn not_at_midnight() {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() % 86_400;
    if seconds > 86_400 - 60 {
        tokio::time::sleep(Duration::from_secs(86_400 - seconds)).await;
    }
}

#[tokio::test]
async fn a_daily_limit_is_shared_and_an_error_with_the_time() {
    not_at_midnight().await;
    let server = RedisServer::start(Persistence::None);
    let few = || limiter(&server).daily(Product::General, &[RateLimit::Heavy, RateLimit::ResourceIntensive], Some(5));
    let ((one, of_one), (_two, of_two)) = (quiet(few()), quiet(few()));
    for client in [&of_one, &of_two, &of_one, &of_two, &of_one] {
        GetDailyReport::new().send(client).await.unwrap();
    }
    assert_eq!(used(&one).await, 5);
    let before = left(&one, RateLimit::Heavy).await;
    for client in [&of_one, &of_two] {
        let error = limited(GetDailyReport::new().send(client).await);
        assert_eq!(error.kind(), Some(LimitKind::Daily));
        let expected = "GetDailyReport: not sent, to stay within the limit of 5 Heavy and Resource-intensive requests per day to the \
                        general API; try again after ";
        assert!(error.to_string().starts_with(expected), "{error}");
        let off = error.retry_at().unwrap().duration_since(UNIX_EPOCH).unwrap().as_secs_f64() % 86_400.0;
        assert!(!(5.0..=86_395.0).contains(&off), "{off}");
    }
    // A call that is not granted is not counted at all.
    let after = left(&one, RateLimit::Heavy).await;
    assert_eq!(after.daily.as_ref().map(|daily| (daily.used, daily.left)), Some((5, 0)));
    assert!(after.reserved <= before.reserved);
    GetUser::new("ann").send(&of_one).await.unwrap();
}

#[tokio::test]
async fn a_personal_limit_is_shared_and_nobody_is_named_in_redis() {
    not_at_midnight().await;
    let server = RedisServer::start(Persistence::None);
    let ((one, of_one), (_two, of_two)) = (quiet(limiter(&server)), quiet(limiter(&server)));
    for client in [&of_one, &of_two, &of_one] {
        AddRegistrant::new(7, "ann@example.com").send(client).await.unwrap();
    }
    for client in [&of_one, &of_two] {
        let error = limited(AddRegistrant::new(7, "Ann@example.com").send(client).await);
        assert_eq!(error.kind(), Some(LimitKind::Daily));
        assert!(error.to_string().contains("3 requests per day to register one person"), "{error}");
        assert!(!error.to_string().contains("example.com"), "{error}");
    }
    assert_eq!(used(&one).await, 3, "a call that is not granted is not included in the daily count either");
    AddRegistrant::new(7, "bob@example.com").send(&of_two).await.unwrap();
    AddRegistrant::new(8, "ann@example.com").send(&of_two).await.unwrap();
    // An operation without a label still has its personal limit.
    for number in 0..102 {
        let result = CreateMeeting::new("ann").send(if number % 2 == 0 { &of_one } else { &of_two }).await;
        assert_eq!(result.is_ok(), number < 100, "{number}: {result:?}");
    }
    CreateMeeting::new("me").send(&of_one).await.unwrap();
    let stored = format!("{:?}", server.command(&["HGETALL", "zoom:{acme}:limit:day"]).unwrap());
    assert!(stored.contains("p:") && !stored.contains("ann") && !stored.contains("example"), "{stored}");
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_an_error_at_once_and_a_dropped_call_leaves_the_queue() {
    let server = RedisServer::start(Persistence::None);
    let slow = limiter(&server).quota(Product::General, RateLimit::Light, Quota::per_minute(1));
    let limiter = Arc::new(slow);
    let call = LimitedCall::new(GetUser::OPERATION);
    let began = Instant::now();
    for max_wait in [Duration::ZERO, Duration::from_secs(1)] {
        // Redis is empty, so it may have lost the starts of other programs' calls.
        let error = limiter.acquire(call, max_wait).await.unwrap_err();
        assert_eq!(error.kind(), Some(LimitKind::Burst));
        assert!(
            error.to_string().starts_with("not sent, to stay within the limit of 1 Light request per minute"),
            "{error}"
        );
        assert!(error.retry_at().unwrap() > SystemTime::now() + Duration::from_secs(30), "{error}");
    }
    for _ in 0..20 {
        let waiting = limiter.acquire(call, Duration::from_secs(300));
        assert!(timeout(Duration::from_millis(5), waiting).await.is_err());
    }
    // The dropped calls are not ahead of this one.
    let error = limiter.acquire(call, Duration::from_secs(20)).await.unwrap_err();
    assert!(error.retry_at().unwrap() < SystemTime::now() + Duration::from_secs(70), "{error}");
    assert!(began.elapsed() < Duration::from_secs(20));
}

#[tokio::test]
async fn what_a_rejected_call_teaches_holds_for_all_programs() {
    not_at_midnight().await;
    let server = RedisServer::start(Persistence::None);
    let rejecting = |headers: &'static [(&str, &str)]| {
        let limiter = Arc::new(limiter(&server));
        let client = client(&limiter, move || {
            let response = headers
                .iter()
                .fold(Response::builder().status(429), |response, (name, value)| response.header(*name, *value));
            response.body(Body::empty()).unwrap()
        });
        (limiter, client)
    };
    let (other, of_other) = quiet(limiter(&server));

    let (_one, of_one) = rejecting(&[("x-ratelimit-type", "QPS"), ("retry-after", "30")]);
    GetUser::new("ann").send(&of_one).await.unwrap_err();
    eventually(|| async { left(&other, RateLimit::Light).await.blocked_until.is_some() }).await;
    let hurried = of_other.with_timeout(Duration::from_secs(5));
    let error = limited(GetUser::new("ann").send(&hurried).await);
    assert!(error.to_string().contains("which Zoom reports as reached") && error.response().is_none(), "{error}");
    GetDailyReport::new().send(&of_other).await.unwrap();

    let (_one, of_one) = rejecting(&[("x-ratelimit-type", "Daily-limit"), ("x-ratelimit-limit", "30000")]);
    GetDailyReport::new().send(&of_one).await.unwrap_err();
    eventually(|| async { used(&other).await == 30_000 }).await;
    assert_eq!(limited(GetDailyReport::new().send(&of_other).await).kind(), Some(LimitKind::Daily));

    let (_one, of_one) = rejecting(&[("x-ratelimit-type", "Daily-limit"), ("x-ratelimit-limit", "100")]);
    CreateMeeting::new("bob").send(&of_one).await.unwrap_err();
    eventually(|| async { CreateMeeting::new("bob").send(&of_other).await.is_err() }).await;
    CreateMeeting::new("ann").send(&of_other).await.unwrap();
}

#[tokio::test]
async fn the_number_of_remaining_calls_from_zoom_is_adopted_by_all_programs() {
    not_at_midnight().await;
    let server = RedisServer::start(Persistence::None);
    let one = Arc::new(limiter(&server));
    let of_one = client(&one, || {
        let response =
            Response::builder().header("x-ratelimit-type", "Daily-limit").header("x-ratelimit-limit", "30000");
        response.header("x-ratelimit-remaining", "29000").body(Body::empty()).unwrap()
    });
    GetDailyReport::new().send(&of_one).await.unwrap();
    let (other, of_other) = quiet(limiter(&server));
    eventually(|| async { used(&other).await == 1_000 }).await;
    GetDailyReport::new().send(&of_other).await.unwrap();
    assert_eq!(used(&other).await, 1_001);
}

#[tokio::test]
async fn a_redis_that_forgot_the_day_learns_its_count_from_the_programs() {
    not_at_midnight().await;
    let mut server = RedisServer::start(Persistence::None);
    let ((one, of_one), (two, of_two)) = (quiet(limiter(&server)), quiet(limiter(&server)));
    for client in [&of_one, &of_two, &of_two, &of_two] {
        GetDailyReport::new().send(client).await.unwrap();
    }
    for _ in 0..3 {
        AddRegistrant::new(7, "ann@example.com").send(&of_two).await.unwrap();
    }
    server.restart();
    assert_eq!(used(&one).await, 0);
    eventually(|| async { GetDailyReport::new().send(&of_two).await.is_ok() }).await;
    assert!(used(&two).await >= 8, "{}", used(&two).await);
    limited(AddRegistrant::new(7, "ann@example.com").send(&of_two).await);
}

#[tokio::test]
async fn without_redis_calls_fail_with_the_reason_until_it_is_back() {
    let mut server = RedisServer::start(Persistence::None);
    let (_limiter, client) = quiet(limiter(&server));
    GetUser::new("ann").send(&client).await.unwrap();
    server.kill();
    for _ in 0..20 {
        let error = limited(GetUser::new("ann").send(&client).await);
        assert!(error.is_unavailable() && error.kind().is_none());
        assert_eq!(error.to_string(), "GetUser: not sent, because the rate limiter is unavailable");
        let cause = error.source().unwrap().downcast_ref::<RedisError>().unwrap();
        assert_eq!(cause.kind(), RedisErrorKind::Unavailable);
    }
    server.restart();
    eventually(|| async { GetUser::new("ann").send(&client).await.is_ok() }).await;
}

#[tokio::test]
async fn without_redis_calls_go_on_with_a_share_until_it_is_back() {
    let mut server = RedisServer::start(Persistence::None);
    let sharing = || limiter(&server).when_unavailable(WhenUnavailable::Share(5));
    let limiter = Arc::new(sharing());
    acquire(&limiter).await.unwrap();
    server.kill();
    let began = Instant::now();
    for _ in 0..4 {
        acquire(&limiter).await.unwrap();
    }
    // A fifth of 50 calls per second means at least 104 ms between calls.
    assert!(began.elapsed() >= Duration::from_millis(3 * 104));
    server.restart();
    let asked = || number(&server, &["EXISTS", "zoom:{acme}:limit:general:light"]) == 1;
    eventually(|| async { acquire(&limiter).await.is_ok() && asked() }).await;
    acquire(&limiter).await.unwrap();
}

#[tokio::test]
async fn a_clock_of_the_server_that_is_set_back_stops_nobody() {
    let server = RedisServer::start(Persistence::None);
    let limiter = limiter(&server);
    acquire(&limiter).await.unwrap();
    // Changes the state as if the clock had been an hour ahead until now.
    let key = "zoom:{acme}:limit:general:light";
    for field in ["next", "seen"] {
        number(&server, &["HINCRBY", key, field, "3600000000"]);
    }
    for _ in 0..5 {
        timeout(LONG, acquire(&limiter)).await.unwrap().unwrap();
    }
    assert!(number(&server, &["HGET", key, "ahead"]) > 3_500_000_000);
}

/// Makes `count` calls as fast as they are granted, and retries while Redis is unavailable.
async fn calls(limiter: &RedisRateLimiter, count: usize, mut before_each: impl FnMut(usize)) -> Vec<Granted> {
    let mut calls = Vec::new();
    while calls.len() < count {
        before_each(calls.len());
        match granted(limiter, LimitedCall::new(GetUser::OPERATION), LONG).await {
            Ok(call) => calls.push(call),
            Err(error) => {
                assert!(error.is_unavailable(), "{error}");
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    }
    calls
}

#[tokio::test]
async fn a_redis_that_is_started_again_with_its_data_or_closes_connections_loses_no_count_and_grants_no_more() {
    not_at_midnight().await;
    let mut server = RedisServer::start(Persistence::Always);
    let ((one, of_one), (two, of_two)) = (quiet(limiter(&server)), quiet(limiter(&server)));
    for client in [&of_one, &of_two, &of_one] {
        GetDailyReport::new().send(client).await.unwrap();
    }
    let other = tokio::spawn(async move { calls(&two, 60, |_| {}).await });
    let mut disturbed = 0;
    let mut all = calls(&one, 60, |count| {
        if count / 15 > disturbed {
            disturbed = count / 15;
            match disturbed {
                1 => server.restart(),
                2 => _ = server.command(&["CLIENT", "KILL", "TYPE", "normal"]).unwrap(),
                _ => _ = server.command(&["SCRIPT", "FLUSH"]).unwrap(),
            }
        }
    })
    .await;
    all.extend(other.await.unwrap());
    windows::check(all, 50);
    // This program did not know the count.
    assert_eq!(used(&limiter(&server)).await, 3);
}

#[tokio::test]
async fn a_slow_way_to_redis_makes_calls_fewer_and_never_more() {
    let server = RedisServer::start(Persistence::None);
    let proxy = Proxy::start(server.port(), Duration::from_millis(20)).await;
    let redis = Redis::new(&proxy.url()).unwrap();
    let slow = RedisRateLimiter::new(&redis, "acme", Plan::Pro).quota(
        Product::General,
        RateLimit::Light,
        Quota::per_second(50),
    );
    let fast = limiter(&server);
    let (mut all, of_slow) = tokio::join!(calls(&fast, 60, |_| {}), calls(&slow, 20, |_| {}));
    all.extend(of_slow);
    windows::check(all, 50);
}

#[tokio::test]
async fn each_reason_for_which_redis_can_not_be_used_is_in_the_error() {
    let server = RedisServer::start_with_password("open-sesame");
    let fails = async |limiter: &RedisRateLimiter, kind| {
        let error = acquire(limiter).await.unwrap_err();
        let cause = error.source().unwrap().downcast_ref::<RedisError>().unwrap();
        assert_eq!(cause.kind(), kind, "{cause}");
        assert!(!format!("{error:?} {cause} {limiter:?}").contains("sesame"));
    };
    let wrong = Redis::new(&format!("redis://:sesame@localhost:{}", server.port())).unwrap();
    fails(&RedisRateLimiter::new(&wrong, "acme", Plan::Pro), RedisErrorKind::Denied).await;

    server.command(&["SET", "zoom:{acme}:limit:general:light", "a stranger's"]).unwrap();
    fails(&limiter(&server), RedisErrorKind::ForeignValue).await;
    assert!(limiter(&server).limits_left().await.is_err());
    server.command(&["DEL", "zoom:{acme}:limit:general:light"]).unwrap();
    server.command(&["HSET", "zoom:{acme}:limit:general:light", "next", "soon", "seen", "", "jitter", "x"]).unwrap();
    acquire(&limiter(&server)).await.unwrap();

    server.command(&["CONFIG", "SET", "maxmemory", "1"]).unwrap();
    fails(&limiter(&server), RedisErrorKind::Full).await;
    server.command(&["CONFIG", "SET", "maxmemory", "0"]).unwrap();
    acquire(&limiter(&server)).await.unwrap();
    server.command(&["REPLICAOF", "127.0.0.1", "1"]).unwrap();
    fails(&limiter(&server), RedisErrorKind::ReadOnly).await;
}

#[tokio::test]
async fn what_is_left_is_reported_for_each_product_and_label() {
    not_at_midnight().await;
    let server = RedisServer::start(Persistence::None);
    let (limiter, client) = quiet(limiter(&server));
    GetDailyReport::new().send(&client).await.unwrap();
    let all = limiter.limits_left().await.unwrap();
    assert_eq!(all.len(), 12);
    let heavy = left(&limiter, RateLimit::Heavy).await;
    let daily = heavy.daily.unwrap();
    assert_eq!((daily.limit, daily.used, daily.left), (30_000, 1, 29_999));
    assert_eq!(daily.labels, [RateLimit::Heavy, RateLimit::ResourceIntensive]);
    assert!(daily.resets_at > SystemTime::now());
    assert_eq!((heavy.quota.requests(), heavy.blocked_until), (50, None));
    assert_eq!(left(&limiter, RateLimit::Light).await.daily, None);
}

// Over 500 lines: all tests share one simulated Zoom, which counts calls.
//! Tests that calls stay within Zoom's limits per second and per day, are sent in order of arrival, and adapt to Zoom's
//! responses.
//!
//! The tests use tokio's clock, which is paused while any task runs, so minutes and days pass in an instant.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use http::{HeaderMap, Response, StatusCode};
use tokio::{
    task::JoinSet,
    time::{Instant, sleep},
};
use zoom_core::{
    AccessToken, Client, ClientBuilder, Error, Operation,
    auth::{Auth, AuthFuture, AuthServer, Authorization},
    body::Body,
    client::Call,
    encode::EncodedRequest,
    error::{LimitKind, RateLimitError, TransportErrorKind},
    operation::RateLimit,
    rate_limit::{LimitedCall, Permit, Plan, Product, Quota, RateLimitFuture, RateLimiter, ZoomRateLimiter},
    retry::RetryPolicy,
    transport::{MemoryTransport, Transport, TransportFuture},
    zoom_endpoint,
};

#[zoom_endpoint(GET "/users/<user_id>" -> (), rate_limit = Light)]
struct GetUser {
    user_id: String,
}

#[zoom_endpoint(GET "/users" -> (), rate_limit = Medium)]
struct ListUsers {}

#[zoom_endpoint(GET "/report/daily" -> (), rate_limit = Heavy)]
struct GetDailyReport {}

#[zoom_endpoint(GET "/metrics/meetings" -> (), rate_limit = ResourceIntensive)]
struct ListMeetings {}

#[zoom_endpoint(POST "/phone/call_logs" -> (), rate_limit = Heavy)]
struct CreateCallLog {}

#[zoom_endpoint(GET "/unlabelled" -> ())]
struct Unlabelled {}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The time of day in a test, according to the paused clock.
#[derive(Clone, Copy)]
struct WallClock(SystemTime, Instant);

impl WallClock {
    fn start() -> Self {
        Self(SystemTime::now(), Instant::now())
    }

    fn now(self) -> SystemTime {
        self.0 + self.1.elapsed()
    }

    /// Days since 1970.
    fn day(self) -> u64 {
        self.now().duration_since(UNIX_EPOCH).unwrap().as_secs() / DAY.as_secs()
    }

    fn end_of_day(self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs((self.day() + 1) * DAY.as_secs())
    }

    /// Waits for the next day, so that no test crosses midnight by chance.
    async fn next_day(self) {
        sleep(self.end_of_day().duration_since(self.now()).unwrap() + Duration::from_secs(120)).await;
    }
}

/// A stand-in for Zoom with the limits of a Pro account. Its windows begin at `phase`, and requests take varying
/// amounts of time.
#[derive(Clone)]
struct Zoom(Arc<Shared>);

struct Shared {
    wall: WallClock,
    phase: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Requests by label and window.
    windows: HashMap<(RateLimit, u64), u32>,
    /// Requests by product and day, across the labels that share a daily limit.
    days: HashMap<(Product, u64), u32>,
    /// When requests were rejected.
    rejected: Vec<Duration>,
    /// When requests were accepted and with which labels.
    accepted: Vec<(RateLimit, Duration)>,
    random: u64,
}

impl Zoom {
    fn new(phase: Duration) -> Self {
        Self(Arc::new(Shared { wall: WallClock::start(), phase, state: Mutex::default() }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap()
    }

    /// Returns how long a request takes to arrive: from 20 to 58 ms.
    fn latency(&self) -> Duration {
        let mut state = self.state();
        state.random = state.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Duration::from_millis(20 + (state.random >> 33) % 39)
    }

    /// Counts a request when it arrives.
    fn arrive(&self, operation: &Operation) -> StatusCode {
        let label = operation.rate_limit.unwrap();
        let (limit, window) = match label {
            RateLimit::Light => (30, 1),
            RateLimit::Medium => (20, 1),
            RateLimit::Heavy => (10, 1),
            _ => (10, 60),
        };
        let Shared { wall, phase, .. } = &*self.0;
        let (at, day) = (wall.1.elapsed(), wall.day());
        let mut state = self.state();
        let of_window = state.windows.entry((label, (at + *phase).as_secs() / window)).or_default();
        *of_window += 1;
        let mut is_rejected = *of_window > limit;
        if matches!(label, RateLimit::Heavy | RateLimit::ResourceIntensive) {
            let of_day = state.days.entry((Product::of(operation), day)).or_default();
            *of_day += 1;
            is_rejected |= *of_day > 30_000;
        }
        if is_rejected {
            state.rejected.push(at);
            return StatusCode::TOO_MANY_REQUESTS;
        }
        state.accepted.push((label, at));
        StatusCode::OK
    }
}

impl Transport for Zoom {
    fn send(&self, operation: &'static Operation, _: EncodedRequest) -> TransportFuture {
        let zoom = self.clone();
        Box::pin(async move {
            sleep(zoom.latency()).await;
            let mut response = Response::new(Body::empty());
            *response.status_mut() = zoom.arrive(operation);
            sleep(zoom.latency()).await;
            Ok(response)
        })
    }
}

/// Returns the builder of a client whose calls may wait for ten minutes.
fn patient() -> ClientBuilder {
    let wait = Duration::from_secs(600);
    Client::builder().auth(AccessToken::new("secret")).retry(RetryPolicy::default().max_elapsed(wait)).timeout(2 * wait)
}

fn call(client: &Client, label: RateLimit) -> Call<()> {
    match label {
        RateLimit::Light => GetUser::new("me").send(client),
        RateLimit::Medium => ListUsers::new().send(client),
        RateLimit::Heavy => GetDailyReport::new().send(client),
        _ => ListMeetings::new().send(client),
    }
}

fn limited(result: Result<(), Error>) -> RateLimitError {
    match result {
        Err(Error::RateLimited(limited)) => limited,
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn five_hundred_callers_use_up_a_limit_without_exceeding_it() {
    const LASTS: Duration = Duration::from_secs(40);
    let callers = [(RateLimit::Light, 300, 30), (RateLimit::Medium, 150, 20), (RateLimit::Heavy, 50, 10)];
    for phase in [0, 137, 500, 863].map(Duration::from_millis) {
        let zoom = Zoom::new(phase);
        let client = patient().transport(zoom.clone()).rate_limit(ZoomRateLimiter::new(Plan::Pro)).build().unwrap();
        let (began, mut tasks) = (Instant::now(), JoinSet::new());
        for (label, number, _) in callers {
            for _ in 0..number {
                let client = client.clone();
                tasks.spawn(async move {
                    let mut waits = Vec::new();
                    while began.elapsed() < LASTS {
                        let start = Instant::now();
                        call(&client, label).await.unwrap();
                        waits.push(start.elapsed());
                    }
                    (label, waits)
                });
            }
        }
        let waits = tasks.join_all().await;
        let state = zoom.state();
        let second = Duration::from_secs(1);
        assert!(state.rejected.iter().all(|at| *at < second), "{phase:?}: {:?}", state.rejected);
        for (label, number, limit) in callers {
            let accepted =
                state.accepted.iter().filter(|(of, at)| *of == label && (second..LASTS).contains(at)).count();
            let allowed = f64::from(limit) * LASTS.abs_diff(second).as_secs_f64();
            let used = f64::from(u32::try_from(accepted).unwrap()) / allowed;
            assert!(used >= 0.9, "{phase:?} {label}: {used}");

            let of_label = waits.iter().filter(|(of, _)| *of == label).map(|(_, waits)| waits);
            let mut all: Vec<Duration> = of_label.clone().flatten().copied().collect();
            all.sort();
            let p99 = all[all.len() * 99 / 100];
            // In a fair queue at the full limit, each call waits until every other caller has sent one.
            let fair = second * number / limit;
            assert!(p99 <= 2 * fair, "{phase:?} {label}: the wait is {p99:?}, but {fair:?} would be fair");
            println!("{phase:?} {label}: {used:.3} used, p99 {p99:?}, fair {fair:?}");
            let calls = of_label.map(Vec::len);
            assert!(calls.clone().max().unwrap() - calls.min().unwrap() <= 1, "{phase:?} {label}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_calls_of_a_day_are_used_up_and_start_again_at_midnight_utc() {
    let zoom = Zoom::new(Duration::from_millis(400));
    let wall = zoom.0.wall;
    wall.next_day().await;
    let client = patient().transport(zoom.clone()).rate_limit(ZoomRateLimiter::new(Plan::Pro)).build().unwrap();
    let mut tasks = JoinSet::new();
    for label in [[RateLimit::Heavy; 20], [RateLimit::ResourceIntensive; 20]].concat() {
        let client = client.clone();
        tasks.spawn(async move {
            loop {
                if let Err(error) = call(&client, label).await {
                    break (label, limited(Err(error)));
                }
            }
        });
    }
    let errors = tasks.join_all().await;
    assert_eq!(zoom.state().rejected, [Duration::ZERO; 0]);
    assert_eq!(zoom.state().accepted.len(), 30_000);

    let midnight = wall.end_of_day();
    for (label, error) in errors {
        assert_eq!((error.kind(), error.response().is_none()), (Some(LimitKind::Daily), true), "{label}");
        let off = error.retry_at().unwrap().duration_since(midnight).unwrap_or_else(|error| error.duration());
        assert!(off < Duration::from_millis(10), "{label}: {off:?}");
    }
    let start = Instant::now();
    let error = limited(call(&client, RateLimit::Heavy).await);
    assert_eq!(start.elapsed(), Duration::ZERO);
    let expected = "GetDailyReport: not sent, to stay within the limit of 30000 Heavy and Resource-intensive requests per day \
                    to the general API; try again after ";
    assert!(error.to_string().starts_with(expected), "{error}");

    // Each product has its own daily limit, and Light requests have none.
    CreateCallLog::new().send(&client).await.unwrap();
    call(&client, RateLimit::Light).await.unwrap();
    wall.next_day().await;
    call(&client, RateLimit::Heavy).await.unwrap();
    call(&client, RateLimit::ResourceIntensive).await.unwrap();
    assert_eq!(zoom.state().rejected, [Duration::ZERO; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_call_whose_wait_exceeds_its_timeout_fails_at_once_with_the_time() {
    let zoom = MemoryTransport::new(|_| Response::new(Body::empty()));
    let limiter = ZoomRateLimiter::new(Plan::Free);
    let client = patient().transport(zoom.clone()).rate_limit(limiter).timeout(Duration::from_secs(5)).build().unwrap();
    let (wall, began, mut tasks) = (WallClock::start(), Instant::now(), JoinSet::new());
    for _ in 0..20 {
        let client = client.clone();
        tasks.spawn(async move { (call(&client, RateLimit::Heavy).await, began.elapsed()) });
    }
    let results = tasks.join_all().await;
    // One per second, with a small margin: at 0, 1.04, 2.08, 3.12 and 4.16 s.
    let sent: Vec<_> = results.iter().filter(|(result, _)| result.is_ok()).map(|(_, at)| at.as_millis()).collect();
    assert_eq!(sent, [0, 1_040, 2_080, 3_120, 4_160]);
    assert_eq!(zoom.requests().len(), 5);
    let rejected: Vec<_> = results.into_iter().filter(|(result, _)| result.is_err()).collect();
    assert_eq!(rejected.len(), 15);
    for (result, at) in rejected {
        let error = limited(result);
        assert_eq!(at, Duration::ZERO);
        assert_eq!((error.kind(), error.response().is_none()), (Some(LimitKind::Burst), true));
        let wait = error.retry_at().unwrap().duration_since(wall.0).unwrap();
        assert!((5_190..5_210).contains(&wait.as_millis()), "{wait:?}");
        let expected = "GetDailyReport: not sent, to stay within the limit of 1 Heavy request per second to the general API; \
                        try again after ";
        assert!(error.to_string().starts_with(expected), "{error}");
        assert!(Error::from(error).is_retryable());
    }
}

/// Waits for a permit for `operation` in a task that returns how long that took.
fn waiting(limiter: &Arc<ZoomRateLimiter>, operation: &'static Operation) -> tokio::task::JoinHandle<Duration> {
    let (limiter, began) = (Arc::clone(limiter), Instant::now());
    tokio::spawn(async move {
        limiter.acquire(LimitedCall::new(operation), DAY).await.unwrap();
        began.elapsed()
    })
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_leaves_the_queue_wherever_it_waits() {
    let limiter = Arc::new(ZoomRateLimiter::new(Plan::Pro));
    let calls: Vec<_> = (0..10).map(|_| waiting(&limiter, GetDailyReport::OPERATION)).collect();
    sleep(Duration::from_millis(10)).await;
    // The first call was sent. The next one in the queue is dropped, and so are some after it.
    for dropped in [1, 2, 5, 8] {
        calls[dropped].abort();
    }
    let mut times = Vec::new();
    for call in calls {
        times.extend(call.await.ok().map(|time| time.as_millis()));
    }
    assert_eq!(times, [0, 104, 208, 312, 416, 520]);
    // The queue is empty: the next call waits only for its interval.
    let next = waiting(&limiter, GetDailyReport::OPERATION).await.unwrap();
    assert_eq!(next.as_millis(), 104);
}

#[tokio::test(start_paused = true)]
async fn calls_are_sent_in_order_of_arrival() {
    let limiter = Arc::new(ZoomRateLimiter::new(Plan::Pro));
    let (mut calls, mut last) = (Vec::new(), Duration::ZERO);
    let began = Instant::now();
    for number in 0..200_u64 {
        // The calls arrive faster than they may be sent.
        sleep(Duration::from_millis(number % 7)).await;
        let limiter = Arc::clone(&limiter);
        calls.push(tokio::spawn(async move {
            limiter.acquire(LimitedCall::new(GetUser::OPERATION), DAY).await.unwrap();
            began.elapsed()
        }));
    }
    for call in calls {
        let time = call.await.unwrap();
        assert!(time >= last, "{time:?} after {last:?}");
        last = time;
    }
}

#[tokio::test(start_paused = true)]
async fn labels_and_products_wait_separately_and_unlabelled_calls_do_not_wait() {
    let limiter = Arc::new(ZoomRateLimiter::new(Plan::Free));
    for operation in [
        GetUser::OPERATION,
        ListUsers::OPERATION,
        GetDailyReport::OPERATION,
        CreateCallLog::OPERATION,
        ListMeetings::OPERATION,
        Unlabelled::OPERATION,
    ] {
        assert_eq!(waiting(&limiter, operation).await.unwrap(), Duration::ZERO, "{}", operation.name);
    }
    for _ in 0..1_000 {
        assert_eq!(waiting(&limiter, Unlabelled::OPERATION).await.unwrap(), Duration::ZERO);
    }
}

#[tokio::test]
async fn a_free_permit_needs_no_time_to_wait() {
    let limiter = ZoomRateLimiter::new(Plan::Pro);
    limiter.acquire(LimitedCall::new(GetUser::OPERATION), Duration::ZERO).await.unwrap();
    limiter.acquire(LimitedCall::new(GetUser::OPERATION), Duration::ZERO).await.unwrap();
    limiter.acquire(LimitedCall::new(GetUser::OPERATION), Duration::ZERO).await.unwrap_err();
}

#[tokio::test(start_paused = true)]
async fn limits_can_be_set() {
    let limiter = ZoomRateLimiter::new(Plan::Pro)
        .quota(Product::General, RateLimit::Light, Quota::per_second(5))
        .quota(Product::Phone, RateLimit::Heavy, Quota::per_second(50).burst(10))
        .daily(Product::Phone, &[RateLimit::Light, RateLimit::Heavy], Some(12))
        .daily(Product::General, &[RateLimit::Heavy], None);
    let limiter = Arc::new(limiter);
    WallClock::start().next_day().await;
    let mut times = Vec::new();
    for _ in 0..3 {
        times.push(waiting(&limiter, GetUser::OPERATION).await.unwrap().as_millis());
    }
    assert_eq!(times, [0, 208, 208]);
    let phone: Vec<_> = (0..12).map(|_| waiting(&limiter, CreateCallLog::OPERATION)).collect();
    let mut times = Vec::new();
    for call in phone {
        times.push(call.await.unwrap().as_millis());
    }
    assert_eq!(times, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 51]);
    let error = limiter.acquire(LimitedCall::new(CreateCallLog::OPERATION), Duration::from_secs(60)).await.unwrap_err();
    let expected =
        "not sent, to stay within the limit of 12 Light and Heavy requests per day to Zoom Phone; try again after ";
    assert!(error.to_string().starts_with(expected), "{error}");
}

/// Returns a 429 response with these headers.
fn too_many(headers: &[(&str, String)]) -> Response<Body> {
    let mut response = Response::builder().status(429);
    for (name, value) in headers {
        response = response.header(*name, value);
    }
    response.body(Body::empty()).unwrap()
}

/// A transport that delays each response by half a second.
struct Slow<T>(T);

impl<T: Transport> Transport for Slow<T> {
    fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
        let response = self.0.send(operation, request);
        Box::pin(async move {
            let response = response.await;
            sleep(Duration::from_millis(500)).await;
            response
        })
    }
}

/// Returns a transport whose first response is `rejection`, and the times of the requests.
fn rejecting_once(
    wall: WallClock,
    rejection: impl Fn() -> Response<Body> + Send + Sync + 'static,
) -> (MemoryTransport, Times) {
    let times = Times::default();
    let seen = Arc::clone(&times);
    let zoom = MemoryTransport::new(move |_| {
        seen.lock().unwrap().push(wall.1.elapsed());
        if seen.lock().unwrap().len() == 1 { rejection() } else { Response::new(Body::empty()) }
    });
    (zoom, times)
}

type Times = Arc<Mutex<Vec<Duration>>>;

/// A function that returns the headers of a 429 response, given the time in seconds since 1970.
type Headers = fn(u64) -> Vec<(&'static str, String)>;

#[tokio::test(start_paused = true)]
async fn a_429_blocks_all_calls_of_its_label_and_no_others() {
    let unix = |time: SystemTime| time.duration_since(UNIX_EPOCH).unwrap().as_secs();
    // The headers of a response that arrives at the start of a second, and the number of seconds for which they block
    // the label.
    let cases: [(Headers, u64); 5] = [
        (|now| vec![("x-ratelimit-type", "QPS".into()), ("x-ratelimit-reset", (now + 3).to_string())], 3),
        (|_| vec![("retry-after", "7".into())], 7),
        (|_| vec![("x-ratelimit-type", "QPS".into())], 1),
        (|_| vec![], 0),
        // The limit of a single user.
        (|_| vec![("x-ratelimit-type", "Daily-limit".into()), ("x-ratelimit-limit", "100".into())], 0),
    ];
    for (headers, seconds) in cases {
        let wall = WallClock::start();
        let next_second = UNIX_EPOCH + Duration::from_secs(unix(wall.now()) + 1);
        sleep(next_second.duration_since(wall.now()).unwrap()).await;
        let (zoom, times) = rejecting_once(wall, move || too_many(&headers(unix(wall.now()))));
        let client = patient().transport(zoom).rate_limit(ZoomRateLimiter::new(Plan::Pro)).build().unwrap();
        let client_of_others = client.clone();
        let rejected = tokio::spawn(async move { call(&client, RateLimit::Light).await });
        sleep(Duration::from_millis(100)).await;
        let began = Instant::now();
        call(&client_of_others, RateLimit::Heavy).await.unwrap();
        assert_eq!(began.elapsed(), Duration::ZERO);
        call(&client_of_others, RateLimit::Light).await.unwrap();
        let waited = began.elapsed() + Duration::from_millis(100);
        let off = waited.abs_diff(Duration::from_secs(seconds).max(Duration::from_millis(100)));
        assert!(off < Duration::from_millis(50), "{seconds}: {waited:?}");
        assert!(times.lock().unwrap().len() >= 2);
        _ = rejected.await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_daily_429_fails_all_waiting_calls() {
    let wall = WallClock::start();
    wall.next_day().await;
    let midnight = wall.end_of_day();
    let text = jiff_text(midnight);
    let rejection = move || {
        too_many(&[
            ("x-ratelimit-category", "HEAVY".to_owned()),
            ("x-ratelimit-type", "Daily-limit".to_owned()),
            ("x-ratelimit-limit", "30000".to_owned()),
            ("x-ratelimit-remaining", "0".to_owned()),
            ("retry-after", text.clone()),
        ])
    };
    let (zoom, times) = rejecting_once(wall, rejection);
    let client = patient().transport(Slow(zoom)).rate_limit(ZoomRateLimiter::new(Plan::Pro)).build().unwrap();
    let (began, mut tasks) = (Instant::now(), JoinSet::new());
    for label in [[RateLimit::Heavy; 30], [RateLimit::ResourceIntensive; 30]].concat() {
        let client = client.clone();
        tasks.spawn(async move { (call(&client, label).await, began.elapsed()) });
    }
    let results = tasks.join_all().await;
    // Five Heavy calls and two others were sent before the first response arrived.
    assert_eq!(times.lock().unwrap().len(), 7);
    assert_eq!(results.iter().filter(|(result, _)| result.is_ok()).count(), 6);
    for (result, at) in results.into_iter().filter(|(result, _)| result.is_err()) {
        let error = limited(result);
        assert_eq!((error.kind(), at), (Some(LimitKind::Daily), Duration::from_millis(500)));
        let off = error.retry_at().unwrap().duration_since(midnight).unwrap_or_else(|error| error.duration());
        assert!(off < Duration::from_secs(1), "{off:?}");
        let is_reported =
            error.to_string().contains(" requests per day to the general API, which Zoom reports as reached");
        assert!(is_reported || error.response().is_some(), "{error}");
    }
    call(&client, RateLimit::Light).await.unwrap();
}

fn jiff_text(time: SystemTime) -> String {
    zoom_core::jiff::Timestamp::try_from(time).unwrap().to_string()
}

#[tokio::test(start_paused = true)]
async fn the_number_of_remaining_calls_from_zoom_is_adopted() {
    WallClock::start().next_day().await;
    let zoom = MemoryTransport::new(|_| {
        let response =
            Response::builder().header("X-RateLimit-Type", "Daily-limit").header("X-RateLimit-Limit", "30000");
        response.header("X-RateLimit-Remaining", "5").body(Body::empty()).unwrap()
    });
    let client = patient().transport(zoom.clone()).rate_limit(ZoomRateLimiter::new(Plan::Pro)).build().unwrap();
    call(&client, RateLimit::Heavy).await.unwrap();
    for _ in 0..5 {
        // A late response may contain an outdated number, so the lowest one counts.
        call(&client, RateLimit::Heavy).await.unwrap();
    }
    assert_eq!(limited(call(&client, RateLimit::Heavy).await).kind(), Some(LimitKind::Daily));
    assert_eq!(zoom.requests().len(), 6);
}

/// A limiter that rejects every other call and records what it observes.
#[derive(Default)]
struct EveryOther {
    acquired: AtomicUsize,
    max_waits: Mutex<Vec<Duration>>,
    observed: Mutex<Vec<(&'static str, StatusCode, String)>>,
}

impl RateLimiter for EveryOther {
    fn acquire<'a>(&'a self, _: LimitedCall<'a>, max_wait: Duration) -> RateLimitFuture<'a> {
        self.max_waits.lock().unwrap().push(max_wait);
        let is_even = self.acquired.fetch_add(1, Ordering::Relaxed).is_multiple_of(2);
        let rejection = RateLimitError::not_sent(None, None, "every other call");
        Box::pin(std::future::ready(if is_even { Ok(Permit::default()) } else { Err(rejection) }))
    }

    fn observe(&self, call: LimitedCall<'_>, _: &Permit, status: StatusCode, headers: &HeaderMap) {
        let header = headers["x-ratelimit-category"].to_str().unwrap().to_owned();
        self.observed.lock().unwrap().push((call.operation().name, status, header));
    }
}

#[tokio::test(start_paused = true)]
async fn a_custom_limiter_is_asked_once_per_attempt_and_observes_each_response() {
    let statuses = Mutex::new(vec![204, 503, 200]);
    let zoom = MemoryTransport::new(move |_| {
        let status = statuses.lock().unwrap().pop().unwrap();
        Response::builder().status(status).header("x-ratelimit-category", "Light").body(Body::empty()).unwrap()
    });
    let limiter = Arc::new(EveryOther::default());
    let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom.clone());
    let client = client.rate_limit(Arc::clone(&limiter)).build().unwrap();
    GetUser::new("me").send(&client).await.unwrap();
    let error = GetUser::new("me").send(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "GetUser: not sent, to stay within the limit of every other call");
    assert_eq!((error.status(), error.code()), (None, None));
    // A rejection by the limiter is final, so it ends this call at the second attempt.
    let error = GetUser::new("me").send(&client).await.unwrap_err();
    assert!(matches!(error, Error::RateLimited(_)), "{error}");
    GetUser::new("me").send(&client).await.unwrap();
    let observed = limiter.observed.lock().unwrap().iter().map(|seen| seen.1.as_u16()).collect::<Vec<_>>();
    assert_eq!((observed, limiter.acquired.load(Ordering::Relaxed)), (vec![200, 503, 204], 5));
    assert_eq!(limiter.max_waits.lock().unwrap()[0], Duration::from_secs(45));
}

#[tokio::test(start_paused = true)]
async fn a_client_with_another_credential_can_have_its_own_limiter() {
    let zoom = MemoryTransport::new(|_| Response::new(Body::empty()));
    let client = patient().transport(zoom).rate_limit(ZoomRateLimiter::new(Plan::Free)).build().unwrap();
    let other = client.with_auth(AccessToken::new("other")).unwrap().with_rate_limit(ZoomRateLimiter::new(Plan::Free));
    let began = Instant::now();
    for client in [&client, &other] {
        call(client, RateLimit::Heavy).await.unwrap();
    }
    assert_eq!(began.elapsed(), Duration::ZERO);
    // Clones share their limiter.
    call(&client.clone(), RateLimit::Heavy).await.unwrap();
    assert_eq!(began.elapsed(), Duration::from_millis(1_040));
}

/// A login that returns a new token each time.
#[derive(Default)]
struct Numbered(AtomicUsize);

impl Auth for Numbered {
    fn authorization<'a>(&'a self, server: &'a AuthServer) -> AuthFuture<'a> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move { AccessToken::new(format!("token-{number}")).authorization(server).await })
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_may_have_expired_in_the_queue_is_requested_again() {
    let zoom = MemoryTransport::new(|_| Response::new(Body::empty()));
    let limiter = ZoomRateLimiter::new(Plan::Pro);
    let client = patient().auth(Numbered::default()).transport(zoom.clone()).rate_limit(limiter).build().unwrap();
    let calls = (0..21).map(|_| call(&client, RateLimit::Heavy));
    let mut tasks: JoinSet<_> = calls.collect();
    while let Some(result) = tasks.join_next().await {
        result.unwrap().unwrap();
    }
    let requests = zoom.requests();
    let tokens: Vec<_> = requests.iter().map(|request| request.headers()["authorization"].to_str().unwrap()).collect();
    // The first ten calls were sent within a second; the others waited for longer.
    assert_eq!((tokens[0], tokens[9]), ("Bearer token-0", "Bearer token-9"));
    assert_eq!((tokens[10], tokens[20]), ("Bearer token-21", "Bearer token-31"));
}

/// A token that is no longer cached after a second and whose refresh never ends.
struct Lost(Instant);

impl Auth for Lost {
    fn cached(&self) -> Option<Authorization> {
        (self.0.elapsed() < Duration::from_secs(1)).then(|| Authorization::bearer(&"secret".into()).unwrap())
    }

    fn authorization<'a>(&'a self, _: &'a AuthServer) -> AuthFuture<'a> {
        Box::pin(std::future::pending())
    }
}

/// A call that received its permit but was not sent uses up neither its interval nor the daily limit.
#[tokio::test(start_paused = true)]
async fn the_permit_of_a_call_that_is_not_sent_is_taken_back() {
    let wall = WallClock::start();
    wall.next_day().await;
    // A call waits for 1.04 s. Its time limit passes while it waits for a token, or at the moment when it receives its
    // permit.
    for (timeout, loses_token) in [(10_000, true), (1_040, false)] {
        let limiter = Arc::new(ZoomRateLimiter::new(Plan::Free).daily(Product::General, &[RateLimit::Heavy], Some(2)));
        let zoom = MemoryTransport::new(|_| Response::new(Body::empty()));
        let client = patient().transport(zoom.clone()).rate_limit(Arc::clone(&limiter)).build().unwrap();
        call(&client, RateLimit::Heavy).await.unwrap();
        let hurried = client.with_timeout(Duration::from_millis(timeout));
        let hurried = if loses_token { hurried.with_auth(Lost(Instant::now())).unwrap() } else { hurried };
        let error = call(&hurried, RateLimit::Heavy).await.unwrap_err();
        assert!(
            matches!(&error, Error::Transport(error) if error.kind() == TransportErrorKind::Timeout && !error.may_have_been_sent()),
            "{error}"
        );
        let began = Instant::now();
        call(&client, RateLimit::Heavy).await.unwrap();
        assert_eq!((began.elapsed(), zoom.requests().len()), (Duration::ZERO, 2), "{timeout}");
        assert_eq!(limited(call(&client, RateLimit::Heavy).await).kind(), Some(LimitKind::Daily));
    }
}

/// Starts a call that receives its permit after 1.04 s, holds it while it waits for a token, and fails 3 s after its
/// start.
fn holding_a_permit(client: &Client) -> tokio::task::JoinHandle<Result<(), Error>> {
    let client = client.with_timeout(Duration::from_secs(3)).with_auth(Lost(Instant::now())).unwrap();
    tokio::spawn(async move { call(&client, RateLimit::Heavy).await })
}

#[tokio::test(start_paused = true)]
async fn a_permit_is_not_taken_back_from_a_later_call_that_was_sent() {
    let wall = WallClock::start();
    wall.next_day().await;
    let limiter = ZoomRateLimiter::new(Plan::Free).daily(Product::General, &[RateLimit::Heavy], Some(3));
    let zoom = MemoryTransport::new(|_| Response::new(Body::empty()));
    let client = patient().transport(zoom.clone()).rate_limit(limiter).build().unwrap();
    call(&client, RateLimit::Heavy).await.unwrap();
    let began = Instant::now();
    let held = holding_a_permit(&client);
    sleep(Duration::from_millis(2_500)).await;
    call(&client, RateLimit::Heavy).await.unwrap();
    held.await.unwrap().unwrap_err();
    assert_eq!(began.elapsed(), Duration::from_secs(3));
    // The second call was sent at 2.5 s, so the third waits for 1.04 s from then on.
    call(&client, RateLimit::Heavy).await.unwrap();
    assert_eq!((began.elapsed(), zoom.requests().len()), (Duration::from_millis(3_540), 3));
    // The call that was not sent did not count toward the daily limit.
    assert_eq!(limited(call(&client, RateLimit::Heavy).await).kind(), Some(LimitKind::Daily));
}

#[tokio::test(start_paused = true)]
async fn a_permit_of_yesterday_changes_nothing_today() {
    let wall = WallClock::start();
    let to_midnight = |wall: WallClock| wall.end_of_day().duration_since(wall.now()).unwrap();
    wall.next_day().await;
    sleep(to_midnight(wall).saturating_sub(Duration::from_secs(2))).await;
    let limiter = ZoomRateLimiter::new(Plan::Free).daily(Product::General, &[RateLimit::Heavy], Some(2));
    let zoom = MemoryTransport::new(|_| Response::new(Body::empty()));
    let client = patient().transport(zoom.clone()).rate_limit(limiter).build().unwrap();
    call(&client, RateLimit::Heavy).await.unwrap();
    let held = holding_a_permit(&client);
    sleep(to_midnight(wall) + Duration::from_millis(100)).await;
    call(&client, RateLimit::Heavy).await.unwrap();
    held.await.unwrap().unwrap_err();
    // A call that was counted yesterday but not sent does not allow a third call today.
    call(&client, RateLimit::Heavy).await.unwrap();
    assert_eq!(limited(call(&client, RateLimit::Heavy).await).kind(), Some(LimitKind::Daily));
    assert_eq!(zoom.requests().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_wait_counts_towards_the_timeout_of_the_whole_call() {
    let limiter = Arc::new(ZoomRateLimiter::new(Plan::Free));
    let zoom = MemoryTransport::new(|_| Response::new(Body::empty()));
    let client = patient().transport(zoom.clone()).rate_limit(Arc::clone(&limiter)).build().unwrap();
    call(&client, RateLimit::Heavy).await.unwrap();
    // A call with a long time limit is first in the queue when Zoom blocks the label; the call after it, with a limit
    // of 3 s, fails after 3 s.
    let first = tokio::spawn({
        let client = client.clone();
        async move { call(&client, RateLimit::Heavy).await }
    });
    tokio::task::yield_now().await;
    let began = Instant::now();
    let hurried = client.with_timeout(Duration::from_secs(3));
    let second = tokio::spawn(async move { (call(&hurried, RateLimit::Heavy).await, began.elapsed()) });
    tokio::task::yield_now().await;
    let mut headers = HeaderMap::new();
    headers.insert("retry-after", "30".parse().unwrap());
    let call = LimitedCall::new(GetDailyReport::OPERATION);
    limiter.observe(call, &Permit::default(), StatusCode::TOO_MANY_REQUESTS, &headers);
    let (result, at) = second.await.unwrap();
    assert!(limited(result).response().is_none());
    assert_eq!(at, Duration::from_secs(3));
    first.await.unwrap().unwrap();
    assert_eq!(zoom.requests().len(), 2);
}

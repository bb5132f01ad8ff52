//! Batches of requests, several of which are in flight at the same time: see [`Client::batch`].
//!
//! The requests are drawn from an iterator as calls end, so even a long batch needs memory only for the requests that
//! are in flight.
//!
//! # Examples
//!
//! ```
//! use zoom_core::{json, transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
//!
//! #[zoom_endpoint(GET "/users/<user_id>")]
//! struct GetUser {
//!     user_id: String,
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), zoom_core::Error> {
//! # let zoom = MemoryTransport::new(|request| {
//! #     let is_known = request.uri().path().ends_with('a');
//! #     let body = if is_known { r#"{"id":"a"}"# } else { r#"{"code":1001,"message":"User does not exist."}"# };
//! #     http::Response::builder().status(if is_known { 200 } else { 404 }).body(body).unwrap()
//! # });
//! # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
//! let requests = ["a", "b"].map(GetUser::new);
//! let mut responses = client.batch(requests).concurrency(20).send();
//! while let Some((index, response)) = responses.next().await {
//!     match response {
//!         Ok(user) => assert_eq!((index, user), (0, json!({"id": "a"}))),
//!         Err(error) => assert!(index == 1 && error.is_not_found()),
//!     }
//! }
//! let progress = responses.progress();
//! assert_eq!((progress.succeeded, progress.failed, progress.total), (1, 1, Some(2)));
//! # Ok(())
//! # }
//! ```
//!
//! # Failures
//!
//! A failed call is a result like any other: the other calls continue, unless [`Batch::stop_on_error`] is set. Each
//! request is sent as [`Client::send`] would send it, with the client's retries, so a POST is not sent again if Zoom
//! may have acted on it.
//!
//! # Rate limits
//!
//! All calls wait for the client's [rate limiter](crate::ClientBuilder::rate_limit). Outside a batch, a call that would
//! have to wait for longer than its time limit fails; in a batch, it waits. A daily limit makes the call fail even in a
//! batch, because such a limit lasts for hours.

use std::{
    collections::BTreeMap,
    fmt, panic,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use futures_core::Stream;
use tokio::task::JoinSet;
use tracing::Instrument as _;

use crate::{
    client::handle::Client,
    clock,
    endpoint::Endpoint,
    error::{Error, LimitKind, RateLimitError},
};

/// The default number of calls in flight: enough to use one HTTP/2 connection well, and few enough for most rate
/// limits.
const CONCURRENCY: usize = 10;

/// The shortest wait after a limiter has rejected a call, so that the wait does not become a busy loop if a clock is
/// slow.
const SHORTEST_WAIT: Duration = Duration::from_millis(10);

/// A batch of requests that have not been sent. [`Client::batch`] creates it, and [`send`](Self::send) starts it.
#[must_use = "a batch is sent by `send`"]
pub struct Batch<I> {
    client: Client,
    requests: I,
    concurrency: usize,
    is_in_order: bool,
    stops_on_error: bool,
}

/// The responses of a batch: a stream of pairs of a request's index, counted from 0, and its result.
///
/// [`next`](Self::next) works without a stream library. Requests are sent only while the stream is polled, but each
/// call then continues in a separate task. Dropping the stream cancels these tasks, as dropping a single call cancels
/// that call.
///
/// # Examples
///
/// See the module [`batch`](crate::batch).
#[must_use = "requests are sent while the stream is polled"]
pub struct Responses<I, T> {
    client: Client,
    /// `None` after the last request, or after a failure that stops the batch.
    requests: Option<I>,
    concurrency: usize,
    is_in_order: bool,
    stops_on_error: bool,
    /// The index of the next request.
    next: usize,
    calls: JoinSet<(usize, Result<T, Error>)>,
    /// The results that are waiting for the results of earlier requests.
    early: BTreeMap<usize, Result<T, Error>>,
    /// The index of the next result, if the results are in order.
    due: usize,
    progress: Progress,
}

/// The progress of a batch.
///
/// # Examples
///
/// ```
/// use zoom_core::batch::Progress;
///
/// /// Formats the progress as one line, such as `17 of 300 (2 failed)`.
/// fn line(progress: &Progress) -> String {
///     let total = progress.total.map_or("?".to_owned(), |total| total.to_string());
///     format!("{} of {total} ({} failed)", progress.done(), progress.failed)
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many calls have succeeded.
    pub succeeded: usize,
    /// How many calls have failed.
    pub failed: usize,
    /// How many calls are in flight or are waiting for a permit from the rate limiter.
    pub in_flight: usize,
    /// How many requests there are, or `None` if their iterator does not report an exact size.
    pub total: Option<usize>,
}

impl Progress {
    /// Returns how many calls have ended.
    #[must_use]
    pub fn done(&self) -> usize {
        self.succeeded + self.failed
    }
}

impl Client {
    /// Begins a batch of requests, several of which are in flight at the same time.
    ///
    /// The requests all have the same type, or are boxes of different types with the same response: `Vec<Box<dyn
    /// Endpoint<Response = Value> + Send + Sync>>`.
    ///
    /// # Examples
    ///
    /// A batch that returns its results in the order of the requests, and sends no more requests after a failure:
    ///
    /// ```
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(POST "/users/<user_id>/meetings")]
    /// struct CreateMeeting {
    ///     user_id: String,
    ///     topic: String,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// # let zoom = MemoryTransport::new(|_| http::Response::new(r#"{"id":1}"#));
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
    /// let requests = (1..=300).map(|week| CreateMeeting::new("me", format!("Week {week}")));
    /// let mut responses = client.batch(requests).in_order().stop_on_error().send();
    /// let mut expected = 0;
    /// while let Some((index, response)) = responses.next().await {
    ///     assert_eq!((index, &response?["id"]), (expected, &1.into()));
    ///     expected += 1;
    /// }
    /// assert_eq!(expected, 300);
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch<I>(&self, requests: I) -> Batch<I::IntoIter>
    where
        I: IntoIterator,
        I::Item: Endpoint,
    {
        Batch {
            client: self.clone(),
            requests: requests.into_iter(),
            concurrency: CONCURRENCY,
            is_in_order: false,
            stops_on_error: false,
        }
    }
}

impl<I> Batch<I> {
    /// Sets how many calls may be in flight at the same time: 10 by default, and at least 1. With
    /// [`in_order`](Self::in_order), results that are waiting for an earlier one count as well.
    pub fn concurrency(mut self, calls: usize) -> Self {
        self.concurrency = calls.max(1);
        self
    }

    /// Makes the batch return its results in the order of the requests, rather than in the order in which the calls
    /// end.
    pub fn in_order(mut self) -> Self {
        self.is_in_order = true;
        self
    }

    /// Sends no more requests after the first failure. The results of the calls that are already in flight still
    /// arrive.
    pub fn stop_on_error(mut self) -> Self {
        self.stops_on_error = true;
        self
    }

    /// Starts the batch. Nothing is sent until the stream is polled.
    pub fn send<T>(self) -> Responses<I, T>
    where
        I: Iterator,
        I::Item: Endpoint<Response = T> + Send + Sync + 'static,
        T: Send + 'static,
    {
        let total = match self.requests.size_hint() {
            (least, Some(most)) if least == most => Some(most),
            _ => None,
        };
        Responses {
            client: self.client,
            requests: Some(self.requests),
            concurrency: self.concurrency,
            is_in_order: self.is_in_order,
            stops_on_error: self.stops_on_error,
            next: 0,
            calls: JoinSet::new(),
            early: BTreeMap::new(),
            due: 0,
            progress: Progress { total, ..Progress::default() },
        }
    }
}

impl<I, T> Responses<I, T>
where
    I: Iterator,
    I::Item: Endpoint<Response = T> + Send + Sync + 'static,
    T: Send + 'static,
{
    /// Returns the next result, with the index of its request, or `None` after the last one.
    pub async fn next(&mut self) -> Option<(usize, Result<T, Error>)> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Sends requests until the maximum number of them are in flight.
    fn fill(&mut self) {
        while self.calls.len() + self.early.len() < self.concurrency {
            let Some(request) = self.requests.as_mut().and_then(Iterator::next) else {
                self.requests = None;
                return;
            };
            let (client, index) = (self.client.clone(), self.next);
            self.next += 1;
            let call = async move { (index, send(&client, &request).await) };
            self.calls.spawn(call.in_current_span());
        }
    }

    fn record(&mut self, result: &Result<T, Error>) {
        if result.is_ok() {
            self.progress.succeeded += 1;
            return;
        }
        self.progress.failed += 1;
        if self.stops_on_error {
            self.requests = None;
        }
    }
}

impl<I, T> Responses<I, T> {
    /// Returns how many calls have ended, how many are in flight, and how many requests there are.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress { in_flight: self.calls.len(), ..self.progress }
    }
}

// The requests are moved out of their iterator, which is never pinned.
impl<I, T> Unpin for Responses<I, T> {}

impl<I, T> Stream for Responses<I, T>
where
    I: Iterator,
    I::Item: Endpoint<Response = T> + Send + Sync + 'static,
    T: Send + 'static,
{
    type Item = (usize, Result<T, Error>);

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let responses = self.get_mut();
        loop {
            responses.fill();
            if let Some(result) = responses.early.remove(&responses.due) {
                responses.due += 1;
                return Poll::Ready(Some((responses.due - 1, result)));
            }
            let (index, result) = match ready!(responses.calls.poll_join_next(context)) {
                None => return Poll::Ready(None),
                Some(Ok(ended)) => ended,
                Some(Err(error)) => match error.try_into_panic() {
                    // A panic while a request is encoded or its response decoded is passed on to the caller.
                    Ok(panic) => panic::resume_unwind(panic),
                    // The runtime is shutting down, so nobody will see a result.
                    Err(_) => continue,
                },
            };
            responses.record(&result);
            if !responses.is_in_order {
                return Poll::Ready(Some((index, result)));
            }
            responses.early.insert(index, result);
        }
    }
}

/// Sends a request, no matter how long it has to wait for a permit.
async fn send<E: Endpoint>(client: &Client, request: &E) -> Result<E::Response, Error> {
    loop {
        let error = match client.send(request).await {
            Err(Error::RateLimited(error)) => error,
            other => return other,
        };
        let Some(wait) = wait_for_permit(&error) else { return Err(Error::RateLimited(error)) };
        tokio::time::sleep(wait).await;
    }
}

/// Returns how long to wait if a limiter rejected a call before it was sent; `None` if Zoom itself rejected it, which
/// is the call's result, if a daily limit is exhausted, or if the limiter's error does not state a time.
fn wait_for_permit(error: &RateLimitError) -> Option<Duration> {
    if error.response().is_some() || error.kind() == Some(LimitKind::Daily) {
        return None;
    }
    let wait = error.retry_at()?.duration_since(clock::now()).unwrap_or_default();
    Some(wait.clamp(SHORTEST_WAIT, clock::FAR))
}

impl<I> fmt::Debug for Batch<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("concurrency", &self.concurrency).finish_non_exhaustive()
    }
}

impl<I, T> fmt::Debug for Responses<I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Responses").field("progress", &self.progress()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    };

    use http::Response;

    use super::*;
    use crate::{
        auth::AccessToken,
        client::dynamic_request::DynamicRequest,
        encode::EncodedRequest,
        endpoint::operation::Operation,
        rate_limit::{LimitedCall, Permit, RateLimitFuture, RateLimiter},
        transport::{Transport, TransportFuture},
    };

    /// Responds after the number of milliseconds in the last segment of the path, and counts the requests.
    #[derive(Clone, Default)]
    struct Zoom {
        begun: Arc<AtomicUsize>,
        ended: Arc<AtomicUsize>,
        most: Arc<AtomicUsize>,
    }

    impl Transport for Zoom {
        fn send(&self, _: &'static Operation, request: EncodedRequest) -> TransportFuture {
            let zoom = self.clone();
            Box::pin(async move {
                let begun = zoom.begun.fetch_add(1, Ordering::SeqCst) + 1;
                zoom.most.fetch_max(begun - zoom.ended.load(Ordering::SeqCst), Ordering::SeqCst);
                let number = request.path().rsplit('/').next().unwrap_or_default().to_owned();
                tokio::time::sleep(Duration::from_millis(number.parse().unwrap())).await;
                zoom.ended.fetch_add(1, Ordering::SeqCst);
                let status = if number.ends_with('7') { 404 } else { 200 };
                Ok(Response::builder().status(status).body(number.into()).unwrap())
            })
        }
    }

    fn client(zoom: &Zoom) -> Client {
        Client::builder().auth(AccessToken::new("secret")).transport(zoom.clone()).build().unwrap()
    }

    /// A batch can be moved to another thread and shared between threads.
    const fn shared<T: Send + Sync>() {}
    const _: () = shared::<Responses<std::vec::IntoIter<DynamicRequest>, serde_json::Value>>();

    fn request(number: usize) -> DynamicRequest {
        DynamicRequest::new(http::Method::GET, format!("/{number}"))
    }

    #[tokio::test(start_paused = true)]
    async fn every_request_has_one_result_and_no_more_are_in_flight_than_allowed() {
        for (is_in_order, expected) in [(false, [5, 2, 4, 1, 0, 3]), (true, [0, 1, 2, 3, 4, 5])] {
            let zoom = Zoom::default();
            let requests = [400, 100, 50, 500, 80, 1].map(request);
            let batch = client(&zoom).batch(requests).concurrency(6);
            let mut responses = if is_in_order { batch.in_order() } else { batch }.send();
            let mut order = Vec::new();
            while let Some((index, result)) = responses.next().await {
                result.unwrap();
                order.push(index);
            }
            assert_eq!(order, expected);
        }
        for is_in_order in [false, true] {
            let zoom = Zoom::default();
            let batch = client(&zoom).batch((0..1_000).map(|number| request(number % 40))).concurrency(7);
            let mut responses = if is_in_order { batch.in_order() } else { batch }.send();
            let mut seen = vec![false; 1_000];
            while let Some((index, result)) = responses.next().await {
                assert!(!std::mem::replace(&mut seen[index], true), "{index} twice");
                assert_eq!(result.is_err(), (index % 40) % 10 == 7, "{index}");
                let progress = responses.progress();
                assert!(progress.in_flight + responses.early.len() <= 7, "{progress:?}");
            }
            let expected = Progress { succeeded: 900, failed: 100, in_flight: 0, total: Some(1_000) };
            assert!(seen.iter().all(|seen| *seen));
            assert_eq!((responses.progress(), zoom.most.load(Ordering::SeqCst)), (expected, 7));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn after_a_failure_that_stops_a_batch_only_what_is_in_flight_ends() {
        let zoom = Zoom::default();
        let mut responses = client(&zoom).batch([10, 7, 30, 40, 50].map(request)).concurrency(3).stop_on_error().send();
        let mut results = Vec::new();
        while let Some((index, result)) = responses.next().await {
            results.push((index, result.is_ok()));
        }
        assert_eq!(results, [(1, false), (0, true), (2, true)]);
        assert_eq!(zoom.begun.load(Ordering::SeqCst), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn a_batch_that_is_dropped_sends_nothing_more() {
        let zoom = Zoom::default();
        let mut responses = client(&zoom).batch((1..100).map(|number| request(number * 10))).concurrency(5).send();
        responses.next().await.unwrap().1.unwrap();
        drop(responses);
        tokio::time::sleep(Duration::from_secs(60)).await;
        assert_eq!((zoom.begun.load(Ordering::SeqCst), zoom.ended.load(Ordering::SeqCst)), (5, 1));
    }

    /// Rejects the first calls, either for a while or for the rest of the day.
    struct Rejecting(AtomicUsize, LimitKind);

    impl RateLimiter for Rejecting {
        fn acquire<'a>(&'a self, _: LimitedCall<'a>, _: Duration) -> RateLimitFuture<'a> {
            let is_rejected = self.0.fetch_add(1, Ordering::SeqCst) < 3;
            let at = clock::now() + Duration::from_secs(600);
            let rejection = RateLimitError::not_sent(Some(self.1), Some(at), "a test");
            let result = if is_rejected { Err(rejection) } else { Ok(Permit::default()) };
            Box::pin(std::future::ready(result))
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_waits_for_its_permit_however_long_unless_it_comes_tomorrow() {
        for (kind, failed) in [(LimitKind::Burst, 0), (LimitKind::Daily, 3)] {
            let zoom = Zoom::default();
            let client = client(&zoom).with_rate_limit(Rejecting(AtomicUsize::new(0), kind));
            let mut responses = client.batch([1, 2, 3, 4, 5].map(request)).send();
            while responses.next().await.is_some() {}
            let progress = responses.progress();
            assert_eq!((progress.failed, progress.done()), (failed, 5), "{kind:?}");
        }
    }
}

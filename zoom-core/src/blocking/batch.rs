//! Batches of requests for a program that blocks; several requests are in flight at the same time.

use std::fmt;

use super::Client;
use crate::{
    batch::{self, Progress},
    endpoint::Endpoint,
    error::Error,
};

impl Client {
    /// Begins a batch of requests, several of which are in flight at the same time. See [`batch`].
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>")]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// # let zoom = MemoryTransport::new(|_| http::Response::new("{}"));
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build_blocking()?;
    /// let requests = ["ann", "bob"].map(GetUser::new);
    /// let mut responses = client.batch(requests).concurrency(20).in_order().send();
    /// for (index, response) in &mut responses {
    ///     println!("{index}: {}", response?);
    /// }
    /// assert_eq!(responses.progress().succeeded, 2);
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn batch<I>(&self, requests: I) -> Batch<I::IntoIter>
    where
        I: IntoIterator,
        I::Item: Endpoint,
    {
        Batch { client: self.clone(), batch: self.as_async().batch(requests) }
    }
}

/// The settings of a batch: see [`Client::batch`].
#[must_use = "a batch sends nothing until `send` is called"]
pub struct Batch<I> {
    client: Client,
    batch: batch::Batch<I>,
}

impl<I> Batch<I> {
    /// Sets how many calls are in flight at the same time: see [`batch::Batch::concurrency`].
    pub fn concurrency(self, calls: usize) -> Self {
        Self { batch: self.batch.concurrency(calls), ..self }
    }

    /// Returns the results in the order of the requests: see [`batch::Batch::in_order`].
    pub fn in_order(self) -> Self {
        Self { batch: self.batch.in_order(), ..self }
    }

    /// Sends no more requests after the first failure: see [`batch::Batch::stop_on_error`].
    pub fn stop_on_error(self) -> Self {
        Self { batch: self.batch.stop_on_error(), ..self }
    }

    /// Starts the batch. Nothing is sent until the iterator is asked for a result.
    pub fn send<T>(self) -> Responses<I, T>
    where
        I: Iterator,
        I::Item: Endpoint<Response = T> + Send + Sync + 'static,
        T: Send + 'static,
    {
        Responses { client: self.client, calls: self.batch.send(), received: 0, has_failed: false }
    }
}

/// The results of a batch, each with the index of its request. The iterator blocks until the next call has ended; calls
/// that are in flight continue in the client's thread in the meantime.
///
/// Inside a tokio runtime, the only result is the error that [`Client`] describes, and nothing is sent.
///
/// # Examples
///
/// See [`Client::batch`].
#[must_use = "requests are sent while the iterator is asked for results"]
pub struct Responses<I, T> {
    client: Client,
    calls: batch::Responses<I, T>,
    received: usize,
    has_failed: bool,
}

impl<I, T> Responses<I, T> {
    /// Returns how many calls have ended, how many are in flight, and how many requests there are.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.calls.progress()
    }
}

impl<I, T> Iterator for Responses<I, T>
where
    I: Iterator,
    I::Item: Endpoint<Response = T> + Send + Sync + 'static,
    T: Send + 'static,
{
    type Item = (usize, Result<T, Error>);

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_failed {
            return None;
        }
        let next = self.client.run(self.calls.next()).unwrap_or_else(|error| {
            self.has_failed = true;
            Some((self.received, Err(error)))
        });
        self.received += usize::from(next.is_some());
        next
    }
}

impl<I> fmt::Debug for Batch<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.batch.fmt(f)
    }
}

impl<I, T> fmt::Debug for Responses<I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.calls.fmt(f)
    }
}

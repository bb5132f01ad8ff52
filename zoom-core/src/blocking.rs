//! A client for programs without an async runtime: each call blocks until its response has arrived.
//!
//! Requests are declared in the same way as for the async client, and are passed to [`Client::send`]. The async client
//! does the work.
//!
//! # Examples
//!
//! ```
//! use zoom_core::{zoom_endpoint, zoom_object, AccessToken, Client};
//!
//! #[zoom_endpoint(GET "/users" -> UserPage, paginate = users: User)]
//! struct ListUsers {
//!     page_size: Option<u32>,
//!     next_page_token: Option<String>,
//! }
//!
//! #[zoom_object]
//! struct UserPage {
//!     users: Vec<User>,
//! }
//!
//! #[zoom_object]
//! struct User {
//!     id: String,
//! }
//!
//! # let zoom = zoom_core::transport::MemoryTransport::new(|_| http::Response::new(r#"{"users":[{"id":"a"}]}"#));
//! let client = Client::builder().auth(AccessToken::new("…"))
//! #   .transport(zoom)
//!     .build_blocking()?;
//!
//! let page = client.send(&ListUsers::new().page_size(300))?;
//! assert_eq!(page.users.len(), 1);
//!
//! for user in client.items(&ListUsers::new()) {
//!     assert_eq!(user?.id, "a");
//! }
//! # Ok::<(), zoom_core::Error>(())
//! ```

mod batch;

use std::{fmt, future, iter::FusedIterator, pin::Pin, sync::Arc, time::Duration};

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

pub use self::batch::{Batch, Responses};
use crate::{
    auth::Auth,
    client::{Response, builder::ClientBuilder, handle},
    download::Download,
    endpoint::Endpoint,
    error::{Error, RequestError, TransportError, TransportErrorKind},
    paging::{
        PagesWithResponses,
        shortfall::Shortfall,
        streams::{self, Items, Paged, Pages},
    },
};

/// A client that calls Zoom and blocks until the response has arrived. Cheap to clone: all clones, in any thread, share
/// one connection pool.
///
/// The client has a tokio runtime with one thread, which keeps the connections open between calls. The calls themselves
/// run in the threads that make them.
///
/// Inside a tokio runtime, including `spawn_blocking`, every call fails with [`Error::InvalidRequest`] for `client`,
/// and nothing is sent; use [`zoom_core::Client`](crate::Client) there. Dropping the last clone never blocks and is
/// allowed everywhere.
#[derive(Clone)]
pub struct Client {
    client: handle::Client,
    runtime: Arc<OwnRuntime>,
}

impl Client {
    /// Wraps an async client, which other code may continue to use.
    ///
    /// [`ClientBuilder::build_blocking`] builds both at once.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] if a runtime can't be started, for example because the process has too many open files.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{blocking, AccessToken, Client};
    ///
    /// let client = Client::builder().auth(AccessToken::new("secret")).build()?;
    /// let client = blocking::Client::new(client)?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn new(client: handle::Client) -> Result<Self, Error> {
        Ok(Self { client, runtime: Arc::new(OwnRuntime::new()?) })
    }

    /// Sends a request and returns its response. It accepts any endpoint: a declared struct, a `&dyn Endpoint` or a
    /// `Box`.
    ///
    /// # Errors
    ///
    /// Every variant of [`Error`]. [`Error::InvalidRequest`] for `client` inside a tokio runtime.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{json, transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>/token")]
    /// struct GetUserToken {
    ///     user_id: String,
    /// }
    ///
    /// let zoom = MemoryTransport::new(|_| http::Response::new(r#"{"token":"string"}"#));
    /// let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build_blocking()?;
    /// let response = client.send(&GetUserToken::new("me"))?;
    /// assert_eq!(response, json!({"token": "string"}));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn send<E: Endpoint + ?Sized>(&self, request: &E) -> Result<E::Response, Error> {
        self.block_on(self.client.send(request)).map_err(|error| error.during(request.operation().name))
    }

    /// Sends a request and returns the whole response: the value with its status, headers and body.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send).
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
    /// # let zoom = MemoryTransport::new(|_| {
    /// #     http::Response::builder().header("x-zm-trackingid", "7").body("{}").unwrap()
    /// # });
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build_blocking()?;
    /// let user = client.send_with_response(&GetUser::new("me"))?;
    /// assert_eq!((user.tracking_id(), user.is_object()), (Some("7"), true));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn send_with_response<E: Endpoint + ?Sized>(&self, request: &E) -> Result<Response<E::Response>, Error> {
        self.block_on(self.client.send_with_response(request)).map_err(|error| error.during(request.operation().name))
    }

    /// Returns the pages of a request that is declared with `paginate`, each fetched when the iterator reaches it.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, zoom_object, AccessToken, Client, Value};
    ///
    /// #[zoom_endpoint(GET "/users" -> UserPage, paginate = users: Value)]
    /// struct ListUsers {
    ///     next_page_token: Option<String>,
    /// }
    ///
    /// #[zoom_object]
    /// struct UserPage {
    ///     users: Vec<Value>,
    /// }
    ///
    /// # let zoom = MemoryTransport::new(|_| http::Response::new(r#"{"total_records":1,"users":[{"id":"a"}]}"#));
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build_blocking()?;
    /// let mut pages = client.pages(&ListUsers::new()).max_pages(10);
    /// for page in &mut pages {
    ///     assert_eq!(page?.users.len(), 1);
    /// }
    /// assert_eq!((pages.total(), pages.shortfall()), (Some(1), None));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn pages<E: Paged>(&self, request: &E) -> Iter<Pages<E::Response>> {
        self.iterator(request, streams::pages(&self.client, request))
    }

    /// Returns the items of all pages of a request that is declared with `paginate`, in order.
    pub fn items<E: Paged>(&self, request: &E) -> Iter<Items<E::Item>> {
        self.iterator(request, streams::items(&self.client, request))
    }

    /// Blocks until a future that uses the async client is ready, such as one that makes several calls at once.
    ///
    /// The future runs in this thread, and the tasks that it spawns run in the client's thread. A future that needs a
    /// runtime when it is created, such as the one that `tokio::time::sleep` returns, must be created inside `future`.
    ///
    /// # Errors
    ///
    /// The errors of the future. [`Error::InvalidRequest`] for `client` inside a tokio runtime.
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
    /// let (ann, bob) = (GetUser::new("ann").send(client.as_async()), GetUser::new("bob").send(client.as_async()));
    /// let (ann, bob) = client.block_on(async { tokio::try_join!(ann, bob) })?;
    /// # assert!(ann.is_object() && bob.is_object());
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn block_on<T>(&self, future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        self.run(future)?
    }

    /// Downloads a file from a URL that one of Zoom's responses contains: see
    /// [`zoom_core::Client::download`](crate::Client::download).
    ///
    /// # Errors
    ///
    /// The errors of the async method. [`Error::InvalidRequest`] for `client` inside a tokio runtime.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # fn save(client: zoom_core::blocking::Client, download_url: &str) -> Result<(), zoom_core::Error> {
    /// let download = client.download(download_url)?;
    /// client.block_on(download.save_to("recording.mp4"))?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(&self, url: &str) -> Result<Download, Error> {
        self.block_on(self.client.download(url))
    }

    /// Returns a client with another time limit for a whole call; both clients share the connection pool.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users/me")]
    /// struct GetMe {}
    ///
    /// # let zoom = MemoryTransport::new(|_| http::Response::new("{}"));
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build_blocking()?;
    /// let client = client
    ///     .with_timeout(Duration::from_secs(5))
    ///     .with_header("X-Request-Reason", "nightly report")?
    ///     .with_auth(AccessToken::new("another"))?;
    /// client.send(&GetMe::new())?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        self.with(self.client.with_timeout(timeout))
    }

    /// Returns a client with another credential; both clients share the connection pool.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`] if the credential can't be sent.
    pub fn with_auth(&self, auth: impl Auth) -> Result<Self, Error> {
        Ok(self.with(self.client.with_auth(auth)?))
    }

    /// Returns a client that adds one more header to each request; both clients share the connection pool.
    ///
    /// # Errors
    ///
    /// Those of [`zoom_core::Client::with_header`](crate::Client::with_header).
    pub fn with_header(&self, name: &str, value: &str) -> Result<Self, Error> {
        Ok(self.with(self.client.with_header(name, value)?))
    }

    /// Returns the async client, which shares the connection pool.
    #[must_use]
    pub fn as_async(&self) -> &handle::Client {
        &self.client
    }

    fn with(&self, client: handle::Client) -> Self {
        Self { client, runtime: Arc::clone(&self.runtime) }
    }

    fn iterator<E: Endpoint, S>(&self, request: &E, stream: S) -> Iter<S> {
        Iter { client: self.clone(), operation: request.operation().name, stream, has_failed: false }
    }

    fn run<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        check_may_block()?;
        Ok(self.runtime.handle.block_on(future))
    }
}

/// Checks that this thread may block, since tokio would otherwise panic.
fn check_may_block() -> Result<(), RequestError> {
    let reason = match Handle::try_current() {
        Err(error) if error.is_missing_context() => return Ok(()),
        Err(_) => "can't block while its thread is ending: call it earlier",
        Ok(_) => {
            "can't block inside a tokio runtime: use `zoom_core::Client` and `.await`; in \
             `spawn_blocking`, write `Handle::current().block_on(request.send(&client))` with a `zoom_core::Client`"
        }
    };
    Err(RequestError::new("client", reason))
}

/// A runtime that may be dropped anywhere.
struct OwnRuntime {
    handle: Handle,
    /// Taken by `drop` only.
    runtime: Option<Runtime>,
}

impl OwnRuntime {
    fn new() -> Result<Self, TransportError> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("zoom-core")
            .enable_all()
            .build()
            .map_err(|error| TransportError::new(TransportErrorKind::Other).not_sent().with_source(error))?;
        Ok(Self { handle: runtime.handle().clone(), runtime: Some(runtime) })
    }
}

impl Drop for OwnRuntime {
    fn drop(&mut self) {
        // Dropping a runtime waits for its threads, and panics where blocking is not allowed.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("blocking::Client").field(&self.client).finish()
    }
}

impl ClientBuilder {
    /// Builds a client whose calls block: see [`blocking`](crate::blocking).
    ///
    /// # Errors
    ///
    /// The errors of [`build`](Self::build) and of [`blocking::Client::new`](Client::new).
    pub fn build_blocking(self) -> Result<Client, Error> {
        Client::new(self.build()?)
    }
}

/// [`Pages`] or [`Items`] as an iterator, which blocks until each page has arrived. It ends after the first error.
///
/// # Examples
///
/// ```
/// use zoom_core::{transport::MemoryTransport, zoom_endpoint, zoom_object, AccessToken, Client};
///
/// #[zoom_endpoint(GET "/users" -> UserPage, paginate = users: User)]
/// struct ListUsers {
///     page_number: Option<u32>,
/// }
///
/// #[zoom_object]
/// struct UserPage {
///     users: Vec<User>,
/// }
///
/// #[zoom_object]
/// struct User {
///     id: String,
/// }
///
/// # let zoom = MemoryTransport::new(|_| http::Response::new(r#"{"users":[{"id":"a"},{"id":"b"}]}"#));
/// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build_blocking()?;
/// let users = client.items(&ListUsers::new()).max_items(3).collect::<Result<Vec<User>, _>>()?;
/// assert_eq!(users.len(), 3);
///
/// let mut pages = client.pages(&ListUsers::new()).prefetch();
/// let first = pages.next().transpose()?;
/// assert_eq!(first.map(|page| page.users.len()), Some(2));
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[must_use = "pages are fetched when the iterator reaches them"]
pub struct Iter<S> {
    client: Client,
    operation: &'static str,
    stream: S,
    has_failed: bool,
}

impl<R> Iter<Pages<R>> {
    /// Sets the maximum number of pages: see [`Pages::max_pages`].
    pub fn max_pages(self, pages: u64) -> Self {
        Self { stream: self.stream.max_pages(pages), ..self }
    }

    /// Fetches the next page while the previous one is used: see [`Pages::prefetch`].
    pub fn prefetch(self) -> Self {
        Self { stream: self.stream.prefetch(), ..self }
    }

    /// Returns the pages as whole responses: see [`Pages::with_responses`].
    pub fn with_responses(self) -> Iter<PagesWithResponses<R>> {
        let Self { client, operation, stream, has_failed } = self;
        Iter { client, operation, stream: stream.with_responses(), has_failed }
    }

    /// Returns the number of items in all pages, if it was reported: see [`Pages::total`].
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.stream.total()
    }

    /// Returns how many items are missing at the end, if Zoom reported more than arrived: see [`Pages::shortfall`].
    #[must_use]
    pub fn shortfall(&self) -> Option<Shortfall> {
        self.stream.shortfall()
    }
}

impl<R> Iter<PagesWithResponses<R>> {
    /// Returns the number of items in all pages, if it was reported: see [`Pages::total`].
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.stream.total()
    }

    /// Returns how many items are missing at the end, if Zoom reported more than arrived: see [`Pages::shortfall`].
    #[must_use]
    pub fn shortfall(&self) -> Option<Shortfall> {
        self.stream.shortfall()
    }
}

impl<T> Iter<Items<T>> {
    /// Sets the maximum number of items: see [`Items::max_items`].
    pub fn max_items(self, items: u64) -> Self {
        Self { stream: self.stream.max_items(items), ..self }
    }

    /// Sets the maximum number of pages: see [`Items::max_pages`].
    pub fn max_pages(self, pages: u64) -> Self {
        Self { stream: self.stream.max_pages(pages), ..self }
    }

    /// Fetches the next page while the items of the previous one are used: see [`Items::prefetch`].
    pub fn prefetch(self) -> Self {
        Self { stream: self.stream.prefetch(), ..self }
    }

    /// Returns the number of items in all pages, if it was reported: see [`Items::total`].
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.stream.total()
    }

    /// Returns how many items are missing at the end, if Zoom reported more than arrived: see [`Items::shortfall`].
    #[must_use]
    pub fn shortfall(&self) -> Option<Shortfall> {
        self.stream.shortfall()
    }
}

impl<S: Stream<Item = Result<T, Error>> + Unpin, T> Iterator for Iter<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_failed {
            return None;
        }
        let next = future::poll_fn(|context| Pin::new(&mut self.stream).poll_next(context));
        self.client.run(next).unwrap_or_else(|error| {
            self.has_failed = true;
            Some(Err(error.during(self.operation)))
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.has_failed { (0, Some(0)) } else { self.stream.size_hint() }
    }
}

// Both streams are fused: after they end or return an error, they return nothing more.
impl<S: Stream<Item = Result<T, Error>> + Unpin, T> FusedIterator for Iter<S> {}

impl<S> fmt::Debug for Iter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").field("operation", &self.operation).finish_non_exhaustive()
    }
}

//! The client for programs that have no async runtime: each call waits for its answer.
//!
//! The work is the async client's; what is here waits for it. Requests are declared as ever, and are handed to the client.
//!
//! # Examples
//!
//! ```
//! use zoom_core::{AccessToken, Client, zoom_endpoint, zoom_object};
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
//! # let zoom = zoom_core::MemoryTransport::new(|_| http::Response::new(r#"{"users":[{"id":"a"}]}"#));
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

use std::{fmt, future, iter::FusedIterator, pin::Pin, sync::Arc, time::Duration};

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::{
    auth::Auth,
    client::{self, ClientBuilder},
    download::Download,
    endpoint::Endpoint,
    error::{Error, InvalidRequest, TransportError, TransportErrorKind},
    paging::{self, Items, Paged, Pages},
};

/// Calls Zoom, and waits for the answer. Cheap to clone: all clones share one set of connections, in any thread.
///
/// It has a tokio runtime of its own with one thread, which looks after the connections between calls. The calls
/// themselves run in the threads that make them.
///
/// Dropping the last clone never waits, and so is allowed everywhere. To call is not: inside a tokio runtime, in
/// `spawn_blocking` too, every call is [`Error::InvalidRequest`] of `client`, and nothing is sent. There,
/// [`zoom_core::Client`](crate::Client) is to be used.
#[derive(Clone)]
pub struct Client {
    client: client::Client,
    runtime: Arc<OwnRuntime>,
}

impl Client {
    /// A client that waits for `client`, which may go on to be used by async code.
    ///
    /// [`ClientBuilder::build_blocking`] makes both.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] if the system gives no runtime, as when the process has too many open files.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{AccessToken, Client, blocking};
    ///
    /// let client = Client::builder().auth(AccessToken::new("secret")).build()?;
    /// let client = blocking::Client::new(client)?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn new(client: client::Client) -> Result<Self, Error> {
        Ok(Self { client, runtime: Arc::new(OwnRuntime::new()?) })
    }

    /// Sends a request and gives its answer. It takes any endpoint: a declared struct, `&dyn Endpoint`, a `Box`.
    ///
    /// # Errors
    ///
    /// Every variant of [`Error`]; see there. [`Error::InvalidRequest`] of `client` inside a tokio runtime.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{AccessToken, Client, MemoryTransport, json, zoom_endpoint};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>/token")]
    /// struct GetUserToken {
    ///     user_id: String,
    /// }
    ///
    /// let zoom = MemoryTransport::new(|_| http::Response::new(r#"{"token":"string"}"#));
    /// let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build_blocking()?;
    /// let answer = client.send(&GetUserToken::new("me"))?;
    /// assert_eq!(answer, json!({"token": "string"}));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn send<E: Endpoint + ?Sized>(&self, request: &E) -> Result<E::Response, Error> {
        self.wait(self.client.send(request)).map_err(|error| error.during(request.operation().name))
    }

    /// The pages of a request that is declared with `paginate`, fetched as they are asked for.
    pub fn pages<E: Paged>(&self, request: &E) -> Iter<Pages<E::Response>> {
        self.iterator(request, paging::pages(&self.client, request))
    }

    /// The items of all pages of a request that is declared with `paginate`, one after the other.
    pub fn items<E: Paged>(&self, request: &E) -> Iter<Items<E::Item>> {
        self.iterator(request, paging::items(&self.client, request))
    }

    /// Waits for anything else that the async client gives, such as several calls at once.
    ///
    /// The future runs in this thread, and what it spawns in the client's. What needs a runtime to be made, as
    /// `tokio::time::sleep` does, is to be made within it.
    ///
    /// # Errors
    ///
    /// The future's own. [`Error::InvalidRequest`] of `client` inside a tokio runtime.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{AccessToken, Client, MemoryTransport, zoom_endpoint};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>")]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// # let zoom = MemoryTransport::new(|_| http::Response::new("{}"));
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build_blocking()?;
    /// let (ann, bob) = (GetUser::new("ann").send(client.as_async()), GetUser::new("bob").send(client.as_async()));
    /// let (ann, bob) = client.wait(async { tokio::try_join!(ann, bob) })?;
    /// # assert!(ann.is_object() && bob.is_object());
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn wait<T>(&self, future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        self.block_on(future)?
    }

    /// Fetches a file by a URL that an answer of Zoom's gave: see [`zoom_core::Client::download`](client::Client::download).
    ///
    /// # Errors
    ///
    /// Those of the async client's. [`Error::InvalidRequest`] of `client` inside a tokio runtime.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # fn save(client: zoom_core::blocking::Client, download_url: &str) -> Result<(), zoom_core::Error> {
    /// let download = client.download(download_url)?;
    /// client.wait(download.save_to("recording.mp4"))?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(&self, url: &str) -> Result<Download, Error> {
        self.wait(self.client.download(url))
    }

    /// The same client with another time limit for a whole call; they share their connections.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        self.with(self.client.with_timeout(timeout))
    }

    /// The same client with another credential; they share their connections.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`] if the credential can't be sent.
    pub fn with_auth(&self, auth: impl Auth) -> Result<Self, Error> {
        Ok(self.with(self.client.with_auth(auth)?))
    }

    /// The same client with one more header on each request; they share their connections.
    ///
    /// # Errors
    ///
    /// See [`zoom_core::Client::with_header`](client::Client::with_header).
    pub fn with_header(&self, name: &str, value: &str) -> Result<Self, Error> {
        Ok(self.with(self.client.with_header(name, value)?))
    }

    /// The async client, with the same connections.
    #[must_use]
    pub fn as_async(&self) -> &client::Client {
        &self.client
    }

    fn with(&self, client: client::Client) -> Self {
        Self { client, runtime: Arc::clone(&self.runtime) }
    }

    fn iterator<E: Endpoint, S>(&self, request: &E, stream: S) -> Iter<S> {
        Iter { client: self.clone(), operation: request.operation().name, stream, is_refused: false }
    }

    fn block_on<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        may_wait()?;
        Ok(self.runtime.handle.block_on(future))
    }
}

/// Whether this thread may wait: tokio panics where it may not.
fn may_wait() -> Result<(), InvalidRequest> {
    let reason = match Handle::try_current() {
        Err(error) if error.is_missing_context() => return Ok(()),
        Err(_) => "is called while its thread ends, where nothing can be waited for: call it before",
        Ok(_) => {
            "is a blocking one, called inside a tokio runtime: use `zoom_core::Client` and `.await`; in \
             `spawn_blocking`, write `Handle::current().block_on(request.send(&client))` with a `zoom_core::Client`"
        }
    };
    Err(InvalidRequest::new("client", reason))
}

/// A runtime that may be dropped anywhere.
struct OwnRuntime {
    handle: Handle,
    /// Only `drop` takes it out.
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
        // A runtime that is merely dropped waits for its threads, and panics where waiting is forbidden.
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
    /// Makes a client that waits for its answers: see [`blocking`](crate::blocking).
    ///
    /// # Errors
    ///
    /// Those of [`build`](Self::build) and of [`blocking::Client::new`](Client::new).
    pub fn build_blocking(self) -> Result<Client, Error> {
        Client::new(self.build()?)
    }
}

/// [`Pages`] or [`Items`] as an iterator, which waits for each page. The first error ends it.
///
/// # Examples
///
/// ```
/// use zoom_core::{AccessToken, Client, MemoryTransport, zoom_endpoint, zoom_object};
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
/// let mut pages = client.pages(&ListUsers::new()).ahead();
/// let first = pages.next().transpose()?;
/// assert_eq!(first.map(|page| page.users.len()), Some(2));
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[must_use = "pages are fetched when the iterator is asked for them"]
pub struct Iter<S> {
    client: Client,
    operation: &'static str,
    stream: S,
    is_refused: bool,
}

impl<R> Iter<Pages<R>> {
    /// See [`Pages::max_pages`].
    pub fn max_pages(self, pages: u64) -> Self {
        Self { stream: self.stream.max_pages(pages), ..self }
    }

    /// See [`Pages::ahead`].
    pub fn ahead(self) -> Self {
        Self { stream: self.stream.ahead(), ..self }
    }

    /// See [`Pages::total`].
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.stream.total()
    }
}

impl<T> Iter<Items<T>> {
    /// See [`Items::max_items`].
    pub fn max_items(self, items: u64) -> Self {
        Self { stream: self.stream.max_items(items), ..self }
    }

    /// See [`Items::max_pages`].
    pub fn max_pages(self, pages: u64) -> Self {
        Self { stream: self.stream.max_pages(pages), ..self }
    }

    /// See [`Items::ahead`].
    pub fn ahead(self) -> Self {
        Self { stream: self.stream.ahead(), ..self }
    }

    /// See [`Items::total`].
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.stream.total()
    }
}

impl<S: Stream<Item = Result<T, Error>> + Unpin, T> Iterator for Iter<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_refused {
            return None;
        }
        let next = future::poll_fn(|context| Pin::new(&mut self.stream).poll_next(context));
        self.client.block_on(next).unwrap_or_else(|error| {
            self.is_refused = true;
            Some(Err(error.during(self.operation)))
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.is_refused { (0, Some(0)) } else { self.stream.size_hint() }
    }
}

// So are both streams: after their end, and after an error, there is nothing.
impl<S: Stream<Item = Result<T, Error>> + Unpin, T> FusedIterator for Iter<S> {}

impl<S> fmt::Debug for Iter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").field("operation", &self.operation).finish_non_exhaustive()
    }
}

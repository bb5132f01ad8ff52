//! Pages and their items as streams, which use the same `Fetch` for every kind of cursor.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;
use http::Response;

use super::{
    fetch::{Fetch, ReadPage},
    page_head::PageHead,
    shortfall::Shortfall,
};
use crate::{body::Body, client::handle::Client, endpoint::Endpoint, error::Error};

/// The pages of a request, fetched as they are polled.
///
/// A stream of `Result<R, Error>`; [`next`](Self::next) can be called without a stream library. The stream ends after
/// the first error. Dropping it stops fetching.
///
/// # Examples
///
/// ```
/// use zoom_core::{transport::MemoryTransport, zoom_endpoint, zoom_object, AccessToken, Client};
///
/// #[zoom_endpoint(GET "/users" -> UserPage, paginate = users: User)]
/// struct ListUsers {
///     page_size: Option<u32>,
///     next_page_token: Option<String>,
/// }
///
/// #[zoom_object]
/// struct UserPage {
///     total_records: Option<u64>,
///     users: Vec<User>,
/// }
///
/// #[zoom_object]
/// struct User {
///     id: String,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), zoom_core::Error> {
/// # let zoom = MemoryTransport::new(|request| http::Response::new(match request.uri().query() {
/// #     Some(query) if query.contains("next_page_token") => r#"{"users":[{"id":"b"}],"next_page_token":""}"#,
/// #     _ => r#"{"users":[{"id":"a"}],"next_page_token":"x"}"#,
/// # }));
/// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
/// let mut pages = ListUsers::new().pages(&client);
/// while let Some(page) = pages.next().await {
///     assert_eq!(page?.users.len(), 1);
/// }
///
/// let users = ListUsers::new().page_size(300).items(&client).collect_all().await?;
/// assert_eq!(users.len(), 2);
/// # Ok(())
/// # }
/// ```
#[must_use = "pages are fetched when the stream is polled"]
pub struct Pages<R> {
    pub(super) fetch: Fetch,
    pub(super) read: ReadPage<R>,
}

/// The items of all pages of a request, in order.
///
/// A stream of `Result<T, Error>`; [`next`](Self::next) and [`collect_all`](Self::collect_all) can be called without a
/// stream library. The stream ends after the first error, which follows the items of the pages before it. Dropping it
/// stops fetching.
///
/// # Examples
///
/// See the module [`paging`](crate::paging).
#[must_use = "pages are fetched when the stream is polled"]
pub struct Items<T> {
    fetch: Fetch,
    read: ReadPage<Vec<T>>,
    page: vec::IntoIter<T>,
    /// How many items have been returned.
    returned: u64,
    max: u64,
}

/// An endpoint whose response is a page. `#[zoom_endpoint(…, paginate = users: User)]` implements it.
pub trait Paged: Endpoint {
    /// One of the items of a page.
    type Item;

    /// Decodes a page, and records its cursor in `head`.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if the page does not match the type that the endpoint declares.
    #[doc(hidden)]
    fn read(operation: &'static str, response: &Response<Body>, head: &mut PageHead) -> Result<Self::Response, Error>;

    /// Returns the field of a page that holds the items.
    #[doc(hidden)]
    fn items(page: &mut Self::Response) -> &mut dyn ItemList<Self::Item>;
}

/// The type of the field that holds a page's items: `Vec<T>` or `Option<Vec<T>>`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not contain items of the type `{T}`",
    label = "not `Vec<{T}>`, nor an `Option` of it",
    note = "write `paginate = field: Item`, with the response's field that is the list, and the type of its elements"
)]
pub trait ItemList<T>: sealed::Sealed {
    /// Returns the number of items.
    fn count(&self) -> usize;

    /// Takes the items out, and leaves the field empty.
    fn take(&mut self) -> Vec<T>;
}

mod sealed {
    pub trait Sealed {}

    impl<T> Sealed for Vec<T> {}
    impl<T> Sealed for Option<Vec<T>> {}
}

impl<T> ItemList<T> for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn take(&mut self) -> Vec<T> {
        std::mem::take(self)
    }
}

impl<T> ItemList<T> for Option<Vec<T>> {
    fn count(&self) -> usize {
        self.as_ref().map_or(0, Vec::len)
    }

    fn take(&mut self) -> Vec<T> {
        Option::take(self).unwrap_or_default()
    }
}

/// Encodes a request whose pages are fetched. Only this function is compiled for each endpoint.
#[inline]
pub fn pages<E: Paged>(client: &Client, request: &E) -> Pages<E::Response> {
    let fetch = Fetch::new(client, request.operation(), &|to| request.encode(to));
    Pages::new(fetch, |operation, response, head| {
        let mut page = E::read(operation.name, response, head)?;
        let count = E::items(&mut page).count();
        Ok((page, count))
    })
}

/// Encodes a request whose items are fetched. Only this function is compiled for each endpoint.
#[inline]
pub fn items<E: Paged>(client: &Client, request: &E) -> Items<E::Item> {
    let fetch = Fetch::new(client, request.operation(), &|to| request.encode(to));
    let read: ReadPage<Vec<E::Item>> = |operation, response, head| {
        let items = E::items(&mut E::read(operation.name, response, head)?).take();
        let count = items.len();
        Ok((items, count))
    };
    Items { fetch, read, page: Vec::new().into_iter(), returned: 0, max: u64::MAX }
}

impl<R> Pages<R> {
    pub(super) fn new(fetch: Fetch, read: ReadPage<R>) -> Self {
        Self { fetch, read }
    }

    /// Sets the maximum number of pages; there is no limit by default.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.fetch.pages_left = pages;
        self
    }

    /// Fetches the next page in a separate task while the previous one is being used.
    pub fn prefetch(mut self) -> Self {
        self.fetch.is_prefetching = true;
        self
    }

    /// Returns the number of items in all pages, as reported by the latest page, or `None` if it was not reported.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.fetch.total
    }

    /// Returns what is missing at the end, if Zoom reported more than arrived but returned no cursor. It is `None`
    /// before the end, and if nothing is missing. It is a hint and not an error, since Zoom's totals are estimates: see
    /// [`Shortfall`].
    #[must_use]
    pub fn shortfall(&self) -> Option<Shortfall> {
        self.fetch.shortfall
    }

    /// Returns how many elements have been dropped from the pages so far, because they could not be decoded and their
    /// list is `#[lossy]`. The [`tracing`](crate#logging) events name the paths of the first ones.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, zoom_object, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users" -> UserPage, paginate = users: User)]
    /// struct ListUsers {
    ///     next_page_token: Option<String>,
    /// }
    ///
    /// #[zoom_object]
    /// struct UserPage {
    ///     #[lossy]
    ///     users: Vec<User>,
    /// }
    ///
    /// #[zoom_object]
    /// struct User {
    ///     #[required]
    ///     id: String,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// # let zoom = MemoryTransport::new(|_| http::Response::new(r#"{"users":[{"id":"a"},{}]}"#));
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
    /// // Zoom sends two users, one of which has no id.
    /// let mut pages = ListUsers::new().pages(&client);
    /// while let Some(page) = pages.next().await {
    ///     assert_eq!(page?.users.len(), 1);
    /// }
    /// assert_eq!(pages.dropped(), 1);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn dropped(&self) -> u64 {
        self.fetch.dropped
    }

    /// Returns the next page, or `None` after the last one or after an error.
    pub async fn next(&mut self) -> Option<Result<R, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<R> Stream for Pages<R> {
    type Item = Result<R, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { fetch, read } = self.get_mut();
        let page = ready!(fetch.poll(context, *read));
        fetch.prefetch();
        Poll::Ready(page.map(|page| page.map(|(page, _)| page)))
    }
}

impl<T> Items<T> {
    /// Sets the maximum number of items; there is no limit by default. No more pages are fetched than are needed for
    /// them.
    ///
    /// # Examples
    ///
    /// The first items of a long list:
    ///
    /// ```
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, zoom_object, AccessToken, Client, Value};
    ///
    /// #[zoom_endpoint(GET "/users" -> UserPage, paginate = users: Value)]
    /// struct ListUsers {
    ///     page_number: Option<u32>,
    /// }
    ///
    /// #[zoom_object]
    /// struct UserPage {
    ///     users: Vec<Value>,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// let zoom = MemoryTransport::new(|_| http::Response::new(r#"{"total_records":900,"users":[{},{}]}"#));
    /// let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom.clone()).build()?;
    /// let mut users = ListUsers::new().items(&client).max_items(3);
    /// while let Some(user) = users.next().await {
    ///     user?;
    /// }
    /// assert_eq!(users.total(), Some(900));
    /// // Each page contains two users, so two pages were fetched.
    /// assert_eq!(zoom.requests().len(), 2);
    /// # Ok(())
    /// # }
    /// ```
    pub fn max_items(mut self, items: u64) -> Self {
        self.max = items;
        self
    }

    /// Sets the maximum number of pages; there is no limit by default.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.fetch.pages_left = pages;
        self
    }

    /// Fetches the next page in a separate task while the items of the previous one are being used.
    ///
    /// # Examples
    ///
    /// Processing items that take a long time, while the next page is already being fetched:
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
    /// # async fn write_to_database(_: Value) {}
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// # let zoom = MemoryTransport::new(|_| http::Response::new(r#"{"users":[{"id":"a"}]}"#));
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
    /// let mut users = ListUsers::new().items(&client).prefetch();
    /// while let Some(user) = users.next().await {
    ///     write_to_database(user?).await;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn prefetch(mut self) -> Self {
        self.fetch.is_prefetching = true;
        self
    }

    /// Returns the number of items in all pages, as reported by the latest page, or `None` if it was not reported.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.fetch.total
    }

    /// Returns what is missing at the end, if Zoom reported more than arrived but returned no cursor. It is `None`
    /// before the end, and if nothing is missing. It is a hint and not an error, since Zoom's totals are estimates: see
    /// [`Shortfall`].
    #[must_use]
    pub fn shortfall(&self) -> Option<Shortfall> {
        self.fetch.shortfall
    }

    /// Returns how many elements have been dropped from the pages so far, because they could not be decoded and their
    /// list is `#[lossy]`. The [`tracing`](crate#logging) events name the paths of the first ones.
    #[must_use]
    pub fn dropped(&self) -> u64 {
        self.fetch.dropped
    }

    /// Returns the next item, or `None` after the last one or after an error.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Collects all items.
    ///
    /// # Errors
    ///
    /// The first error of a page. To keep the items before it, or to read [`shortfall`](Self::shortfall) after the last
    /// page, call [`next`](Self::next) instead.
    pub async fn collect_all(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }
}

// An item is moved out of its page and never pinned.
impl<T> Unpin for Items<T> {}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { fetch, read, page, returned, max } = self.get_mut();
        loop {
            if *returned == *max {
                fetch.end();
                return Poll::Ready(None);
            }
            if let Some(item) = page.next() {
                *returned += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(fetch.poll(context, *read)) {
                Some(Ok((items, count))) => {
                    if *returned + (count as u64) < *max {
                        fetch.prefetch();
                    }
                    *page = items.into_iter();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    /// Counts only the items that have been fetched: the total that Zoom reports is not reliable, because lists change.
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = usize::try_from(self.max - self.returned).unwrap_or(usize::MAX);
        (self.page.len().min(left), (self.max != u64::MAX).then_some(left))
    }
}

impl<R> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &self.fetch.operation.name).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("operation", &self.fetch.operation.name).finish_non_exhaustive()
    }
}

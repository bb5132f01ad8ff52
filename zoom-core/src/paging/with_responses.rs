//! Pages together with the responses in which they arrived.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;

use super::{shortfall::Shortfall, streams::Pages};
use crate::{client::Response, error::Error};

/// The pages of a request as whole responses, returned by [`Pages::with_responses`].
///
/// A stream of `Result<Response<R>, Error>`; [`next`](Self::next) can be called without a stream library. Its settings
/// are those of the [`Pages`] from which it was created.
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
/// # let zoom = MemoryTransport::new(|_| {
/// #     let response = http::Response::builder().header("x-ratelimit-remaining", "7");
/// #     response.body(r#"{"users":[{"id":"a"}]}"#).unwrap()
/// # });
/// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
/// let mut pages = ListUsers::new().pages(&client).max_pages(10).with_responses();
/// while let Some(page) = pages.next().await {
///     let page = page?;
///     assert_eq!(page.rate_limit().and_then(|limit| limit.remaining), Some(7));
///     assert_eq!(page.users.len(), 1);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "pages are fetched when the stream is polled"]
pub struct PagesWithResponses<R>(Pages<R>);

impl<R> Pages<R> {
    /// Returns the pages as whole responses: each with its status, headers and body.
    pub fn with_responses(self) -> PagesWithResponses<R> {
        PagesWithResponses(self)
    }
}

impl<R> PagesWithResponses<R> {
    /// Returns the number of items in all pages, if it was reported: see [`Pages::total`].
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.0.total()
    }

    /// Returns what is missing at the end if Zoom reported more than arrived: see [`Pages::shortfall`].
    #[must_use]
    pub fn shortfall(&self) -> Option<Shortfall> {
        self.0.shortfall()
    }

    /// Returns how many elements have been dropped from the pages so far: see [`Pages::dropped`].
    #[must_use]
    pub fn dropped(&self) -> u64 {
        self.0.dropped()
    }

    /// Returns the next page, or `None` after the last one or after an error.
    pub async fn next(&mut self) -> Option<Result<Response<R>, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<R> Stream for PagesWithResponses<R> {
    type Item = Result<Response<R>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Pages { fetch, read } = &mut self.get_mut().0;
        let page = ready!(fetch.poll(context, |operation, response, head| {
            let (page, items) = read(operation, response, head)?;
            Ok((Response::of(page, response), items))
        }));
        fetch.prefetch();
        Poll::Ready(page.map(|page| page.map(|(page, _)| page)))
    }
}

impl<R> fmt::Debug for PagesWithResponses<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PagesWithResponses").field(&self.0).finish()
    }
}

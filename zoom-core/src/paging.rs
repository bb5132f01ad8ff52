//! Pages and their items as streams: one fold for every kind of cursor.
//!
//! What comes after a page is decided by [`Position::after`], which does no I/O. The answer's type need not declare its
//! cursor: it is read from the answer's own text.

use std::{
    collections::{HashMap, HashSet},
    fmt,
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Poll, ready},
    vec,
};

use bytes::Bytes;
use futures_core::Stream;
use http::Response;
use serde::Deserialize;
use serde_json::Value;
use tokio_util::task::AbortOnDropHandle;

use crate::{
    adapt::in_memory,
    body::Body,
    call::Decoder,
    client::Client,
    decode,
    dynamic_request::DynamicRequest,
    encode::{EncodedRequest, Original, RequestEncoder},
    endpoint::Endpoint,
    error::{Error, InvalidRequest, TransportError, TransportErrorKind},
    operation::{Cursor, Operation, Place},
};

/// The pages of a request, fetched as they are asked for.
///
/// A stream of `Result<R, Error>`; [`next`](Self::next) is there for those who use no stream library. The first error
/// ends it. Dropping it stops fetching.
///
/// # Examples
///
/// ```
/// use zoom_core::{AccessToken, Client, MemoryTransport, zoom_endpoint, zoom_object};
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
/// let users = ListUsers::new().page_size(300).items(&client).all().await?;
/// assert_eq!(users.len(), 2);
/// # Ok(())
/// # }
/// ```
#[must_use = "pages are fetched when the stream is polled"]
pub struct Pages<R> {
    fetch: Fetch,
    decode: Decoder<R>,
    count: Count<R>,
}

/// How many items of the operation there are on a page.
type Count<R> = fn(&Operation, &mut R) -> usize;

/// The items of all pages of a request, one after the other.
///
/// A stream of `Result<T, Error>`; [`next`](Self::next) and [`all`](Self::all) are there for those who use no stream
/// library. The first error ends it, after the items that came before it. Dropping it stops fetching.
#[must_use = "pages are fetched when the stream is polled"]
pub struct Items<T> {
    fetch: Fetch,
    read: Decoder<Vec<T>>,
    page: vec::IntoIter<T>,
    given: u64,
    max: u64,
}

/// An endpoint whose answer is a page. `#[zoom_endpoint(…, paginate = users: User)]` writes it.
pub trait Paged: Endpoint {
    /// One of the items of a page.
    type Item;

    /// Reads a page.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if it is not what the endpoint declares.
    fn read(operation: &'static str, response: Response<Body>) -> Result<Self::Response, Error>;

    /// The field of a page that holds the items.
    fn items(page: &mut Self::Response) -> &mut dyn ItemList<Self::Item>;
}

/// What the field of an answer holds that has the items.
#[diagnostic::on_unimplemented(
    message = "`{Self}` holds no items of the type `{T}`",
    label = "not `Vec<{T}>`, nor an `Option` of it",
    note = "write `paginate = field: Item`, with the answer's field that is the list, and the type of its elements"
)]
pub trait ItemList<T> {
    /// How many items there are.
    fn count(&self) -> usize;

    /// Takes the items out.
    fn take(&mut self) -> Vec<T>;
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

/// Begins to fetch pages. Only this much is compiled for each endpoint.
#[inline]
pub fn pages<E: Paged>(client: &Client, request: &E) -> Pages<E::Response> {
    let fetch = Fetch::new(client, request.operation(), &|to| request.encode(to));
    Pages { fetch, decode: E::read, count: |_, page| E::items(page).count() }
}

/// Begins to fetch items. Only this much is compiled for each endpoint.
#[inline]
pub fn items<E: Paged>(client: &Client, request: &E) -> Items<E::Item> {
    let fetch = Fetch::new(client, request.operation(), &|to| request.encode(to));
    let read: Decoder<Vec<E::Item>> =
        |operation, response| E::read(operation, response).map(|mut page| E::items(&mut page).take());
    Items { fetch, read, page: Vec::new().into_iter(), given: 0, max: u64::MAX }
}

impl DynamicRequest {
    /// Fetches the pages of the operation as they are asked for, each as it came: with status and headers. What has no
    /// pages has one.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{AccessToken, Client, DynamicRequest, MemoryTransport, Value, zoom_endpoint, zoom_object};
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
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// # let zoom = MemoryTransport::new(|request| http::Response::new(match request.uri().query() {
    /// #     Some(_) => r#"{"users":[{"id":"b"}],"next_page_token":""}"#,
    /// #     _ => r#"{"users":[{"id":"a"}],"next_page_token":"x"}"#,
    /// # }));
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
    /// let mut pages = DynamicRequest::of(ListUsers::OPERATION).pages(&client);
    /// let mut count = 0;
    /// while let Some(page) = pages.next().await {
    ///     assert!(page?.body().starts_with(br#"{"users":[{"id":"#));
    ///     count += 1;
    /// }
    /// assert_eq!(count, 2);
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(&self, client: &Client) -> Pages<Response<Bytes>> {
        let fetch = Fetch::new(client, self.operation(), &|to| self.encode(to));
        Pages { fetch, decode: in_memory, count: |operation, page| items_in(operation, page.body()) }
    }
}

/// How many items there are on a page whose type nobody declares.
fn items_in(operation: &Operation, page: &[u8]) -> usize {
    let members: HashMap<String, Value> = serde_json::from_slice(page).unwrap_or_default();
    let lists = members.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_array()?.len())));
    let lists: HashMap<&str, usize> = lists.collect();
    let items = operation.paginate.and_then(|paginate| paginate.items_among(lists.keys().copied()));
    items.and_then(|items| lists.get(items).copied()).unwrap_or_default()
}

impl<R> Pages<R> {
    /// Ends after this many pages.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.fetch.pages_left = pages;
        self
    }

    /// Fetches the next page while the last one is looked at.
    pub fn ahead(mut self) -> Self {
        self.fetch.is_ahead = true;
        self
    }

    /// How many items there are in all pages, if Zoom has said so.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.fetch.total
    }

    /// The next page; `None` after the last, and after an error.
    pub async fn next(&mut self) -> Option<Result<R, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<R> Stream for Pages<R> {
    type Item = Result<R, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { fetch, decode, count } = self.get_mut();
        let page = ready!(fetch.poll(context, *decode, *count));
        fetch.send_ahead();
        Poll::Ready(page)
    }
}

impl<T> Items<T> {
    /// Ends after this many items; no page is fetched that is not needed for them.
    pub fn max_items(mut self, items: u64) -> Self {
        self.max = items;
        self
    }

    /// Ends after this many pages.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.fetch.pages_left = pages;
        self
    }

    /// Fetches the next page while the items of the last one are looked at.
    pub fn ahead(mut self) -> Self {
        self.fetch.is_ahead = true;
        self
    }

    /// How many items there are in all pages, if Zoom has said so.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.fetch.total
    }

    /// The next item; `None` after the last, and after an error.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All items.
    ///
    /// # Errors
    ///
    /// The first error of a page. To keep the items that came before it, call [`next`](Self::next).
    pub async fn all(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }
}

// An item is moved out of its page, and never pinned.
impl<T> Unpin for Items<T> {}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { fetch, read, page, given, max } = self.get_mut();
        loop {
            if *given == *max {
                fetch.end();
                return Poll::Ready(None);
            }
            if let Some(item) = page.next() {
                *given += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(fetch.poll(context, *read, |_, items| items.len())) {
                Some(Ok(items)) => {
                    if *given + (items.len() as u64) < *max {
                        fetch.send_ahead();
                    }
                    *page = items.into_iter();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    /// From the items at hand up to the total that Zoom has said.
    fn size_hint(&self) -> (usize, Option<usize>) {
        let least = self.page.len().min(usize::try_from(self.max - self.given).unwrap_or(usize::MAX));
        let most = self.fetch.total.map(|total| total.min(self.max).saturating_sub(self.given));
        (least, most.and_then(|most| usize::try_from(most).ok()).map(|most| most.max(least)))
    }
}

/// The requests of one paging, without the types of their answers.
struct Fetch {
    client: Client,
    operation: &'static Operation,
    next: Next,
    position: Position,
    pages_left: u64,
    total: Option<u64>,
    is_ahead: bool,
}

type Answered = Result<Response<Body>, Error>;

enum Next {
    /// To be sent when the next page is asked for.
    Request(Box<EncodedRequest>),
    /// A lock that is never taken: polling needs `&mut`. It makes the stream `Sync`, as its future need not be.
    Sent(Box<EncodedRequest>, Mutex<Pin<Box<dyn Future<Output = Answered> + Send>>>),
    /// On its way in a task of its own.
    Ahead(Box<EncodedRequest>, AbortOnDropHandle<Answered>),
    Fault(Error),
    End,
}

impl Fetch {
    fn new(
        client: &Client,
        operation: &'static Operation,
        encode: &dyn Fn(&mut RequestEncoder<'_>) -> Result<(), Error>,
    ) -> Self {
        let next = client.encode(operation, encode);
        let position =
            next.as_ref().map_or_else(|_| Position::default(), |request| Position::first(request, operation));
        Self {
            client: client.clone(),
            operation,
            next: next.map_or_else(Next::Fault, |request| Next::Request(Box::new(request))),
            position,
            pages_left: u64::MAX,
            total: None,
            is_ahead: false,
        }
    }

    fn end(&mut self) {
        self.next = Next::End;
    }

    fn poll<R>(
        &mut self,
        context: &mut Context<'_>,
        decode: Decoder<R>,
        count: Count<R>,
    ) -> Poll<Option<Result<R, Error>>> {
        let answered = loop {
            match &mut self.next {
                Next::Sent(_, answer) => {
                    let answer = answer.get_mut().unwrap_or_else(PoisonError::into_inner);
                    break ready!(answer.as_mut().poll(context));
                }
                Next::Ahead(_, answer) => {
                    // A task that was stopped with its runtime has no answer.
                    let stopped = |_| Err(TransportError::new(TransportErrorKind::Other).into());
                    break ready!(Pin::new(answer).poll(context)).unwrap_or_else(stopped);
                }
                Next::Request(_) if self.pages_left == 0 => self.end(),
                Next::Request(_) => self.send(false),
                Next::Fault(_) | Next::End => {
                    return Poll::Ready(match std::mem::replace(&mut self.next, Next::End) {
                        Next::Fault(error) => Some(Err(error)),
                        _ => None,
                    });
                }
            }
        };
        let (Next::Sent(request, _) | Next::Ahead(request, _)) = std::mem::replace(&mut self.next, Next::End) else {
            return Poll::Ready(None);
        };
        Poll::Ready(Some(answered.and_then(|response| {
            let head = PageHead::of(&response);
            let repeated = self.repeated(&head, &response);
            let mut page = decode(self.operation.name, response)?;
            let is_counted = self.operation.paginate.is_some_and(|paginate| paginate.cursor.counts_items());
            let items = if is_counted { count(self.operation, &mut page) } else { 0 };
            self.next = repeated.unwrap_or_else(|| self.after(request, &head, items));
            self.pages_left = self.pages_left.saturating_sub(1);
            if self.pages_left == 0 {
                self.end();
            }
            Ok(page)
        })))
    }

    /// Sends the request that is next, if that is to be done before it is asked for.
    fn send_ahead(&mut self) {
        if self.is_ahead && matches!(self.next, Next::Request(_)) {
            self.send(true);
        }
    }

    /// Sends the request that is next, in a task of its own if it is sent ahead.
    fn send(&mut self, ahead: bool) {
        let Next::Request(request) = std::mem::replace(&mut self.next, Next::End) else { return };
        let (client, operation) = (self.client.clone(), self.operation);
        let Some(copy) = request.try_clone() else {
            let reason = "can be read only once, and is sent with each page: give bytes or a file's path";
            self.next = Next::Fault(Error::from(InvalidRequest::new("body", reason)).during(operation.name));
            return;
        };
        let mut copy = Original::from(copy);
        let answer = async move { client.exchange(operation, &mut copy, operation.answer).await };
        self.next = match tokio::runtime::Handle::try_current() {
            Ok(runtime) if ahead => Next::Ahead(request, AbortOnDropHandle::new(runtime.spawn(answer))),
            _ => Next::Sent(request, Mutex::new(Box::pin(answer))),
        };
    }

    /// The error of a cursor that came before, which is told after the page that it came with.
    fn repeated(&mut self, head: &PageHead, response: &Response<Body>) -> Option<Next> {
        let cursor = self.operation.paginate?.cursor;
        self.position.is_repeated(cursor, head).then(|| {
            let problem = "expected a new cursor, found one that came before: there would be no end";
            Next::Fault(decode::fault(self.operation.name, response, Some(cursor.answer_field()), problem))
        })
    }

    /// What is to be done after a page of so many items.
    fn after(&mut self, mut request: Box<EncodedRequest>, head: &PageHead, items: usize) -> Next {
        self.total = head.total().or(self.total);
        let Some(paginate) = self.operation.paginate else { return Next::End };
        let Some(cursor) = self.position.after(paginate.cursor, head, items as u64) else { return Next::End };
        let is_member = |place| place == Place::Member;
        if self.operation.all_params().any(|param| param.wire_name == paginate.param && is_member(param.place)) {
            request.set_member(paginate.param, &cursor);
        } else {
            request.set_query_param(paginate.param, &cursor);
        }
        Next::Request(request)
    }
}

/// Where the paging stands.
#[derive(Debug, Default)]
struct Position {
    /// The number of the last page, or the index of its first item; from 1.
    number: u64,
    /// The cursors that came so far.
    seen: HashSet<String>,
}

impl Position {
    /// Where the first page stands: at the number that the request says, or at the first.
    fn first(request: &EncodedRequest, operation: &Operation) -> Self {
        let said = operation
            .paginate
            .and_then(|paginate| request.query_param(paginate.param).or_else(|| request.member(paginate.param)));
        Self { number: said.and_then(|number| number.parse().ok()).unwrap_or(1), seen: HashSet::new() }
    }

    /// Whether a page's token came before. The token is remembered.
    fn is_repeated(&mut self, cursor: Cursor, head: &PageHead) -> bool {
        head.token(cursor).is_some_and(|token| !self.seen.insert(token))
    }

    /// The cursor of the page after one of so many items; `None` if that was the last.
    fn after(&mut self, cursor: Cursor, head: &PageHead, items: u64) -> Option<String> {
        match cursor {
            Cursor::NextPageToken | Cursor::PageToken => head.token(cursor),
            Cursor::PageNumber => {
                let is_last = items == 0 || head.page_count().is_some_and(|count| self.number >= count);
                self.number += 1;
                (!is_last).then(|| self.number.to_string())
            }
            Cursor::StartIndex => {
                self.number += items;
                let is_last = items == 0 || head.total().is_some_and(|total| self.number > total);
                (!is_last).then(|| self.number.to_string())
            }
        }
    }
}

/// What a page says of the paging, whatever the type of the answer declares. A field of a wrong kind says nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct PageHead {
    next_page_token: Value,
    #[serde(rename = "nextPageToken")]
    page_token: Value,
    page_count: Value,
    total_records: Value,
    #[serde(rename = "totalResults")]
    total_results: Value,
}

impl PageHead {
    /// What is no JSON says nothing here, and is told by the decoder of the page.
    fn of(response: &Response<Body>) -> Self {
        let json = response.body().as_bytes().map(|bytes| serde_json::from_slice(bytes));
        json.and_then(Result::ok).unwrap_or_default()
    }

    /// The cursor that the page gives; absent, `null` and `""` are none.
    fn token(&self, cursor: Cursor) -> Option<String> {
        let token = match cursor {
            Cursor::NextPageToken => &self.next_page_token,
            Cursor::PageToken => &self.page_token,
            Cursor::PageNumber | Cursor::StartIndex => return None,
        };
        match token {
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn page_count(&self) -> Option<u64> {
        number(&self.page_count)
    }

    fn total(&self) -> Option<u64> {
        number(&self.total_records).or_else(|| number(&self.total_results))
    }
}

fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
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

#[cfg(test)]
mod tests {
    use super::*;

    fn head(text: &str) -> PageHead {
        serde_json::from_str(text).unwrap_or_default()
    }

    #[test]
    fn what_comes_after_a_page_is_told_by_its_cursor() {
        // The cursor, the number of the last page or item, the page and how many items are on it, what comes next.
        for (cursor, number, page, items, next) in [
            (Cursor::NextPageToken, 1, r#"{"next_page_token":"a"}"#, 0, Some("a")),
            (Cursor::NextPageToken, 1, r#"{"next_page_token":7}"#, 0, Some("7")),
            (Cursor::NextPageToken, 1, r#"{"next_page_token":""}"#, 1, None),
            (Cursor::NextPageToken, 1, r#"{"next_page_token":null}"#, 1, None),
            (Cursor::NextPageToken, 1, "{}", 1, None),
            (Cursor::NextPageToken, 1, "[]", 1, None),
            (Cursor::NextPageToken, 1, r#"{"next_page_token":"a","page_count":[]}"#, 1, Some("a")),
            (Cursor::PageToken, 1, r#"{"nextPageToken":"a"}"#, 1, Some("a")),
            (Cursor::PageToken, 1, r#"{"next_page_token":"a"}"#, 1, None),
            (Cursor::PageNumber, 1, "{}", 1, Some("2")),
            (Cursor::PageNumber, 2, r#"{"page_count":3}"#, 1, Some("3")),
            (Cursor::PageNumber, 3, r#"{"page_count":"3"}"#, 1, None),
            (Cursor::PageNumber, 1, "{}", 0, None),
            (Cursor::StartIndex, 1, "{}", 2, Some("3")),
            (Cursor::StartIndex, 3, r#"{"totalResults":4}"#, 2, None),
            (Cursor::StartIndex, 3, r#"{"totalResults":5}"#, 2, Some("5")),
            (Cursor::StartIndex, 3, "{}", 0, None),
        ] {
            let mut position = Position { number, seen: HashSet::new() };
            assert_eq!(position.after(cursor, &head(page), items).as_deref(), next, "{cursor:?} {page}");
        }
    }

    #[test]
    fn a_cursor_that_came_before_is_told() {
        let mut position = Position::default();
        for (token, repeated) in [("a", false), ("b", false), ("a", true), ("", false), ("", false)] {
            let page = head(&format!(r#"{{"next_page_token":"{token}"}}"#));
            assert_eq!(position.is_repeated(Cursor::NextPageToken, &page), repeated, "{token}");
        }
    }
}

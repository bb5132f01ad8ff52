//! The requests that fetch the pages of one list, one after the other. Each is sent when its page is polled, or in a
//! task while the previous page is being used.

use std::{
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use http::Response;

use super::{page_head::PageHead, position::Position, shortfall::Shortfall};
use crate::{
    body::Body,
    client::{handle::Client, log},
    decode,
    encode::{EncodedRequest, RequestEncoder, Sent},
    endpoint::operation::{Operation, ParamLocation},
    error::{Error, RequestError, TransportError, TransportErrorKind},
    task::AbortOnDropHandle,
};

/// Decodes a page, records its head, and returns it with the number of its items.
pub(super) type ReadPage<R> = fn(&'static Operation, &Response<Body>, &mut PageHead) -> Result<(R, usize), Error>;

/// The state of fetching the pages of a list, without the types of the responses.
pub(super) struct Fetch {
    client: Client,
    pub(super) operation: &'static Operation,
    next: Next,
    position: Position,
    pub(super) pages_left: u64,
    pub(super) total: Option<u64>,
    pub(super) shortfall: Option<Shortfall>,
    /// How many elements have been dropped from the pages so far.
    pub(super) dropped: u64,
    pub(super) is_prefetching: bool,
}

/// The response, and the confidential parts of the request, which must not appear in an error that occurs while the
/// response is read.
type ResponseResult = (Result<Response<Body>, Error>, Sent);

enum Next {
    /// To be sent when the next page is polled.
    Request(Box<EncodedRequest>),
    /// In flight. The mutex is never locked, because polling has `&mut` access: it only makes the stream `Sync`,
    /// although the future may not be.
    Sent(Box<EncodedRequest>, Mutex<Pin<Box<dyn Future<Output = ResponseResult> + Send>>>),
    /// In flight, in a separate task.
    Prefetched(Box<EncodedRequest>, AbortOnDropHandle<ResponseResult>),
    Fault(Error),
    End,
}

impl Fetch {
    pub(super) fn new(
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
            shortfall: None,
            dropped: 0,
            is_prefetching: false,
        }
    }

    pub(super) fn end(&mut self) {
        self.next = Next::End;
    }

    /// Polls for the next page and the number of its items.
    pub(super) fn poll<R>(
        &mut self,
        context: &mut Context<'_>,
        read: impl Fn(&'static Operation, &Response<Body>, &mut PageHead) -> Result<(R, usize), Error>,
    ) -> Poll<Option<Result<(R, usize), Error>>> {
        let (response, sent) = loop {
            match &mut self.next {
                Next::Sent(_, response) => {
                    let response = response.get_mut().unwrap_or_else(PoisonError::into_inner);
                    break ready!(response.as_mut().poll(context));
                }
                Next::Prefetched(_, response) => {
                    // A task that was stopped together with its runtime has no response.
                    let stopped = |_| (Err(TransportError::new(TransportErrorKind::Other).into()), Sent::default());
                    break ready!(Pin::new(response).poll(context)).unwrap_or_else(stopped);
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
        let (Next::Sent(request, _) | Next::Prefetched(request, _)) = std::mem::replace(&mut self.next, Next::End)
        else {
            return Poll::Ready(None);
        };
        Poll::Ready(Some(response.and_then(|response| {
            let mut head = PageHead::default();
            let page = read(self.operation, &response, &mut head);
            let (page, items) = page.map_err(|error| log::unreadable(self.operation.name, &sent, error))?;
            self.dropped += head.dropped();
            self.next = self.repeated(&head, &response).unwrap_or_else(|| self.after(request, &head, items));
            self.pages_left = self.pages_left.saturating_sub(1);
            if self.pages_left == 0 {
                self.end();
            }
            Ok((page, items))
        })))
    }

    /// Sends the next request before its page is polled, if prefetching is on.
    pub(super) fn prefetch(&mut self) {
        if self.is_prefetching && matches!(self.next, Next::Request(_)) {
            self.send(true);
        }
    }

    /// Sends the next request, in a separate task if `in_task` is set and there is a runtime.
    fn send(&mut self, in_task: bool) {
        let Next::Request(request) = std::mem::replace(&mut self.next, Next::End) else { return };
        let (client, operation) = (self.client.clone(), self.operation);
        let Some(copy) = request.try_clone() else {
            let reason = "can be read only once, but is sent with each page: pass bytes or the path of a file";
            self.next = Next::Fault(Error::from(RequestError::new("body", reason)).during(operation.name));
            return;
        };
        let response = client.exchange(operation, copy, operation.response);
        self.next = match tokio::runtime::Handle::try_current() {
            Ok(runtime) if in_task => Next::Prefetched(request, AbortOnDropHandle::new(runtime.spawn(response))),
            _ => Next::Sent(request, Mutex::new(Box::pin(response))),
        };
    }

    /// Returns an error if the page's token has been seen before. The stream returns the error after that page.
    fn repeated(&mut self, head: &PageHead, response: &Response<Body>) -> Option<Next> {
        let cursor = self.operation.paginate?.cursor;
        self.position.is_repeated(cursor, head).then(|| {
            let problem = "expected a new cursor, found one that was used before: the pages would never end";
            Next::Fault(decode::fault(self.operation.name, response, cursor.token_field(), problem))
        })
    }

    /// Returns what to do after a page with `items` items.
    fn after(&mut self, mut request: Box<EncodedRequest>, head: &PageHead, items: usize) -> Next {
        self.total = head.total().or(self.total);
        let Some(paginate) = self.operation.paginate else { return Next::End };
        // Dropped items were on the page too, and the next page begins after them.
        let items = items as u64 + head.dropped_items(paginate);
        self.position.pass(paginate.cursor, items);
        let Some(cursor) = self.position.after(paginate.cursor, head, items) else {
            self.shortfall = Shortfall::of(&self.position, head);
            if let Some(shortfall) = &self.shortfall {
                tracing::warn!(operation = self.operation.name, "the list ended early: {shortfall}");
            }
            return Next::End;
        };
        let is_member = |location| location == ParamLocation::Member;
        if self.operation.all_params().any(|param| param.wire_name == paginate.param && is_member(param.location)) {
            request.set_member(paginate.param, &cursor);
        } else {
            request.set_query_param(paginate.param, &cursor);
        }
        Next::Request(request)
    }
}

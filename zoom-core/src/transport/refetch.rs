//! Requesting the rest of a response that was cut off.

use std::{pin::Pin, sync::Arc};

use http::{HeaderMap, Response};

use crate::{body::Body, error::Error};

pub(crate) type RefetchFuture = Pin<Box<dyn Future<Output = Result<Response<Body>, Error>> + Send>>;

/// A function that requests a streamed response again, with headers that select a part of it. The client stores this
/// function in the response's extensions.
#[derive(Clone)]
pub(crate) struct Refetch(Arc<dyn Fn(HeaderMap) -> RefetchFuture + Send + Sync>);

impl Refetch {
    pub(crate) fn new(fetch: impl Fn(HeaderMap) -> RefetchFuture + Send + Sync + 'static) -> Self {
        Self(Arc::new(fetch))
    }

    pub(crate) fn fetch(&self, headers: HeaderMap) -> RefetchFuture {
        (self.0)(headers)
    }
}

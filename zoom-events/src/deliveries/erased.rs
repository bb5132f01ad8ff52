//! A store of any type behind a pointer, so that users can write `async fn`, and a receiver needs no type parameter for
//! its store.

use std::pin::Pin;

use super::store::{Begin, Deliveries};
use crate::BoxError;

type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send + 'a>>;

/// [`Deliveries`] with boxed futures.
pub(crate) trait ErasedDeliveries: Send + Sync {
    fn begin<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Begin>;
    fn done<'a>(&'a self, key: &'a str) -> StoreFuture<'a, ()>;
    fn failed<'a>(&'a self, key: &'a str) -> StoreFuture<'a, ()>;
}

impl<D: Deliveries> ErasedDeliveries for D {
    fn begin<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Begin> {
        Box::pin(Deliveries::begin(self, key))
    }

    fn done<'a>(&'a self, key: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(Deliveries::done(self, key))
    }

    fn failed<'a>(&'a self, key: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(Deliveries::failed(self, key))
    }
}

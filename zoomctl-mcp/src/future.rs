//! Futures that are compiled in the crate that creates them.

use std::pin::Pin;

/// The future of a trait object's method, or of a function that is called from another crate.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

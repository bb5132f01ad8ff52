//! Futures that are compiled where they are made.

use std::pin::Pin;

/// The future of a method of a trait object, or of a function that is called from another crate.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

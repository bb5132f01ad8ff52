//! Why a body can't be read to its end.

use std::error::Error as StdError;

/// The error type of a transport's stream.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// Why a body can't be read to its end.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CollectError {
    /// The body is longer than the limit.
    #[error("the body is longer than the limit")]
    TooLarge,
    /// The transport failed.
    #[error("the body's stream failed")]
    Stream(#[source] BoxError),
}

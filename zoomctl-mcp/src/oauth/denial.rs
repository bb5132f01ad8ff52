//! Why a token is not accepted.

/// Why a request is not served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Denial {
    /// The token is not valid for this server.
    Invalid(&'static str),
    /// It cannot be known whether the token is valid.
    Unavailable(String),
}

//! The reasons for not accepting a token.

/// The reason for not serving a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Denial {
    /// The token is not valid for this server.
    Invalid(&'static str),
    /// It cannot be determined whether the token is valid.
    Unavailable(String),
}

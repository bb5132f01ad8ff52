//! The errors of a failed connection or body, shared by all transports.

#[cfg(any(feature = "hyper", feature = "reqwest"))]
use std::{error::Error as StdError, io};

use crate::{
    body::BoxError,
    error::{TransportError, TransportErrorKind},
};

/// Returns the error of a body that was cut off: the transport's own error, or [`TransportErrorKind::Cut`].
pub(crate) fn broken_off(error: BoxError) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => TransportError::new(TransportErrorKind::Cut).with_source(error),
    }
}

/// Returns whether a connection failed because of data from the server. The TLS handshake failed in that case, because
/// nothing else reads data before a request is sent.
#[cfg(any(feature = "hyper", feature = "reqwest"))]
pub(super) fn is_tls(error: &(dyn StdError + 'static)) -> bool {
    is_caused_by(error, io::ErrorKind::InvalidData)
}

/// Returns whether a response has too many headers, or headers that are too long. hyper is not a dependency, so its
/// error is recognized by its text.
#[cfg(any(feature = "hyper", feature = "reqwest"))]
pub(super) fn is_head_too_large(error: &(dyn StdError + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.to_string().ends_with("message head is too large") {
            return true;
        }
        cause = error.source();
    }
    false
}

/// Returns whether an I/O error of this kind is among the causes of `error`.
#[cfg(any(feature = "hyper", feature = "reqwest"))]
pub(super) fn is_caused_by(error: &(dyn StdError + 'static), kind: io::ErrorKind) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        cause = match error.downcast_ref::<io::Error>() {
            Some(error) if error.kind() == kind => return true,
            // `io::Error::source` would skip the error that it wraps.
            Some(error) => error.get_ref().map(|inner| inner as _),
            None => error.source(),
        };
    }
    false
}

//! The Zoom Cobrowse SDK API: 4 operations.
//!
//! This crate is `zoom_rest::cobrowse_sdk`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `cobrowse-sdk`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod sessions;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::sessions::*;

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListLiveSessions
            ListPastSessions
            GetSessionDetails
            ListSessionUsers
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

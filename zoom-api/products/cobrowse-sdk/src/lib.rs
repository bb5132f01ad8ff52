//! Cobrowse sdk: 4 operations. This is `zoom_api::cobrowse_sdk`: depend on `zoom-api`.

/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod sessions;

pub use self::sessions::*;

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
            ListLiveSessions
            ListPastSessions
            GetSessionDetails
            ListSessionUsers
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

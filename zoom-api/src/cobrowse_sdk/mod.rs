//! Cobrowse sdk: 4 operations.

mod sessions;

pub use self::sessions::*;

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListLiveSessions::OPERATION,
    ListPastSessions::OPERATION,
    GetSessionDetails::OPERATION,
    ListSessionUsers::OPERATION,
];

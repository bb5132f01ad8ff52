//! The Zoom QSS API: 3 operations.
//!
//! This crate is `zoom_rest::qss`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `qss`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod dashboards;
mod types;
mod video_sdk_sessions;

#[cfg(feature = "master-account")]
pub mod master;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{dashboards::*, types::*, video_sdk_sessions::*};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListMeetingParticipantsQosSummary
            ListWebinarParticipantsQosSummary
            ListSessionUsersQosSummary
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

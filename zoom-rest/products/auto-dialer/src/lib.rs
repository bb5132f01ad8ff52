//! The Zoom Auto Dialer API: 14 operations.
//!
//! This crate is `zoom_rest::auto_dialer`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `auto-dialer`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod call_history_reporting;
mod call_list_management;
mod prospect_management;
mod types;

pub use self::{call_history_reporting::*, call_list_management::*, prospect_management::*, types::*};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            GetCallHistoryEntry
            GetCallHistory
            ListCallLists
            CreateCallList
            GetCallList
            UpdateCallList
            DeleteCallList
            ListProspects
            CreateProspect
            UpdateProspectsBatch
            CreateProspectsBatch
            UpdateProspect
            DeleteProspect
            GetProspect
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

//! Auto dialer: 14 operations. This is `zoom_api::auto_dialer`: depend on `zoom-api`.

/// The operations of these names.
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

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
            GetCallHistoryById
            GetCallHistory
            ListCallLists
            CreateCallList
            GetCallListById
            UpdateCallList
            DeleteCallList
            ListAllProspectsInCallList
            CreateProspect
            UpdateProspectsBatch
            CreateProspectsBatch
            UpdateProspect
            DeleteProspect
            GetProspectById
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

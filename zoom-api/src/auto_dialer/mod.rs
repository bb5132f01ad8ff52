//! Auto dialer: 14 operations.

mod call_history_reporting;
mod call_list_management;
mod prospect_management;
mod types;

pub use self::{call_history_reporting::*, call_list_management::*, prospect_management::*, types::*};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    GetCallHistoryById::OPERATION,
    GetCallHistory::OPERATION,
    ListCallLists::OPERATION,
    CreateCallList::OPERATION,
    GetCallListById::OPERATION,
    UpdateCallList::OPERATION,
    DeleteCallList::OPERATION,
    ListAllProspectsInCallList::OPERATION,
    CreateProspect::OPERATION,
    UpdateProspectsBatch::OPERATION,
    CreateProspectsBatch::OPERATION,
    UpdateProspect::OPERATION,
    DeleteProspect::OPERATION,
    GetProspectById::OPERATION,
];

//! Auto dialer: 14 operations.

mod call_history_reporting;
mod call_list_management;
mod prospect_management;
mod types;

pub use self::{call_history_reporting::*, call_list_management::*, prospect_management::*, types::*};

operations! {
    GetCallHistoryById,
    GetCallHistory,
    ListCallLists,
    CreateCallList,
    GetCallListById,
    UpdateCallList,
    DeleteCallList,
    ListAllProspectsInCallList,
    CreateProspect,
    UpdateProspectsBatch,
    CreateProspectsBatch,
    UpdateProspect,
    DeleteProspect,
    GetProspectById,
}

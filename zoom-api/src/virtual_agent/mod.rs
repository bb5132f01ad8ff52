//! Virtual agent: 12 operations.

mod knowledge_management;
mod report;

pub use self::{knowledge_management::*, report::*};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    GetArticles::OPERATION,
    CreateArticle::OPERATION,
    GetArticle::OPERATION,
    UpdateArticle::OPERATION,
    DeleteArticle::OPERATION,
    CreateSyncRequest::OPERATION,
    GetSync::OPERATION,
    GetZvaEngagements::OPERATION,
    GetZvaQueryDetails::OPERATION,
    GetZvaVariableDetails::OPERATION,
    GetZvaSurveys::OPERATION,
    GetZvaTranscripts::OPERATION,
];

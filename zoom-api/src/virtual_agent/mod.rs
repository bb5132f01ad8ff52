//! Virtual agent: 12 operations.

mod knowledge_management;
mod report;

pub use self::{knowledge_management::*, report::*};

operations! {
    GetArticles,
    CreateArticle,
    GetArticle,
    UpdateArticle,
    DeleteArticle,
    CreateSyncRequest,
    GetSync,
    GetZvaEngagements,
    GetZvaQueryDetails,
    GetZvaVariableDetails,
    GetZvaSurveys,
    GetZvaTranscripts,
}

//! The Zoom Virtual Agent API: 12 operations.
//!
//! This crate is `zoom_rest::virtual_agent`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `virtual-agent`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod knowledge_management;
mod report_engagements;
mod report_surveys;
mod report_transcripts;
mod types;

pub use self::{knowledge_management::*, report_engagements::*, report_surveys::*, report_transcripts::*, types::*};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            GetArticles
            CreateArticle
            GetArticle
            UpdateArticle
            DeleteArticle
            CreateSyncRequest
            GetSync
            GetZvaEngagements
            GetZvaQueryDetails
            GetZvaVariableDetails
            GetZvaSurveys
            GetZvaTranscripts
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

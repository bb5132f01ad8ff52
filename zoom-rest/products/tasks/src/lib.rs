//! The Zoom Tasks API: 14 operations.
//!
//! This crate is `zoom_rest::tasks`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `tasks`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod assignee;
mod collaborator;
mod comment;
mod task;
mod types;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{assignee::*, collaborator::*, comment::*, task::*, types::*};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            GetTaskAssignees
            AddAssigneesToTask
            RemoveTaskAssignee
            GetTaskCollaborators
            AddCollaboratorsToTask
            RemoveTaskCollaborator
            GetTaskComments
            AddCommentToTask
            DeleteTaskComment
            ListTasks
            CreateTask
            GetTaskDetails
            UpdateTaskFields
            DeleteTask
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

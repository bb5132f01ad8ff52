//! Tasks: 14 operations. This is `zoom_api::tasks`: depend on `zoom-api`.

/// The operations of these names.
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

pub use self::{assignee::*, collaborator::*, comment::*, task::*, types::*};

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
            GetAssigneesOfTask
            AddAssigneesToTask
            RemoveAssigneeFromTask
            GetCollaboratorsOfTask
            AddCollaboratorsToTask
            RemoveCollaboratorFromTask
            GetTaskComments
            AddCommentToTask
            DeleteTaskComment
            ListTasks
            CreateNewTask
            GetTaskDetails
            UpdateTaskFields
            DeleteTask
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

//! Tasks: 14 operations.

mod assignee;
mod collaborator;
mod comment;
mod task;
mod types;

pub use self::{assignee::*, collaborator::*, comment::*, task::*, types::*};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    GetAssigneesOfTask::OPERATION,
    AddAssigneesToTask::OPERATION,
    RemoveAssigneeFromTask::OPERATION,
    GetCollaboratorsOfTask::OPERATION,
    AddCollaboratorsToTask::OPERATION,
    RemoveCollaboratorFromTask::OPERATION,
    GetTaskComments::OPERATION,
    AddCommentToTask::OPERATION,
    DeleteTaskComment::OPERATION,
    ListTasks::OPERATION,
    CreateNewTask::OPERATION,
    GetTaskDetails::OPERATION,
    UpdateTaskFields::OPERATION,
    DeleteTask::OPERATION,
];

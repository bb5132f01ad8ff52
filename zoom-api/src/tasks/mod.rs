//! Tasks: 14 operations.

mod assignee;
mod collaborator;
mod comment;
mod task;
mod types;

pub use self::{assignee::*, collaborator::*, comment::*, task::*, types::*};

operations! {
    GetAssigneesOfTask,
    AddAssigneesToTask,
    RemoveAssigneeFromTask,
    GetCollaboratorsOfTask,
    AddCollaboratorsToTask,
    RemoveCollaboratorFromTask,
    GetTaskComments,
    AddCommentToTask,
    DeleteTaskComment,
    ListTasks,
    CreateNewTask,
    GetTaskDetails,
    UpdateTaskFields,
    DeleteTask,
}

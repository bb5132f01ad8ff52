//! Types used by several files.

use zoom_core::{Extra, zoom_object};

/// Person who is to do a task or works on it.
///
/// Element of `assignees` and `collaborators` in [`TaskAssignees`](super::TaskAssignees) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskPerson {
    /// ID of the assignee or collaborator.
    pub user_id: Option<String>,
    /// Name under which the assignee or collaborator is shown.
    pub display_name: Option<String>,
    /// Email address of the assignee or collaborator.
    pub email: Option<String>,
    /// URL of the profile picture of the assignee or collaborator.
    pub avatar: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person to add to a task, by email address.
///
/// Element of `assignees` and `collaborators` in [`AddAssigneesToTask`](super::AddAssigneesToTask) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailRef {
    /// Email address of the assignee or collaborator.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

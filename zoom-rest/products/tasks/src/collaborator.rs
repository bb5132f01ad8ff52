//! Collaborator: 3 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::{Assignee, AssigneesToTaskAssignee};

/// Get collaborators of task.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::GetCollaboratorsOfTask;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCollaboratorsOfTask::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/tasks/items/<task_id>/collaborators" -> CollaboratorsOfTask,
    rate_limit = Light,
    scopes = [
        "tasks_collaborator:read:admin",
        "tasks_collaborator:read",
        "tasks:read:list_collaborators",
        "tasks:read:list_collaborators:admin",
    ],
    errors = [(403, 111800, "permission denied"), (404, 112100, "the resource was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCollaboratorsOfTask {
    /// Task ID.
    pub task_id: String,
}

/// Response to [`GetCollaboratorsOfTask`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CollaboratorsOfTask {
    /// Task ID.
    pub task_id: Option<String>,
    /// Collaborators.
    pub collaborators: Option<Vec<Assignee>>,
}

/// Add collaborators to task.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::{AddCollaboratorsToTask, AssigneesToTaskAssignee};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCollaboratorsToTask::new(
///     "Zl3aVt0bQ9y",
///     vec![AssigneesToTaskAssignee::new()],
/// )
///     .invite_message("See you there")
///     .skip_notifications(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/tasks/items/<task_id>/collaborators" -> AddCollaboratorsToTaskResponse,
    rate_limit = Light,
    scopes = [
        "tasks_collaborator:write",
        "tasks_collaborator:write:admin",
        "tasks:write:collaborators",
        "tasks:write:collaborators:admin",
    ],
    errors = [
        (400, 34002, "a parameter is invalid"),
        (403, 111800, "permission denied"),
        (404, 112100, "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCollaboratorsToTask {
    /// Task ID.
    pub task_id: String,
    /// Invite message.
    #[length(..=200)]
    pub invite_message: Option<String>,
    /// Skip notifications.
    pub skip_notifications: Option<bool>,
    /// Collaborators: at most 20 items.
    pub collaborators: Vec<AssigneesToTaskAssignee>,
}

/// Response to [`AddCollaboratorsToTask`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCollaboratorsToTaskResponse {
    /// Task ID.
    pub task_id: Option<String>,
    /// Collaborators.
    pub collaborators: Option<Vec<Assignee>>,
}

/// Remove collaborator from task.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::RemoveCollaboratorFromTask;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveCollaboratorFromTask::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/tasks/items/<task_id>/collaborators/<user_id>" -> (),
    rate_limit = Light,
    scopes = [
        "tasks_collaborator:write",
        "tasks_collaborator:write:admin",
        "tasks:delete:collaborator:admin",
        "tasks:delete:collaborator",
    ],
    errors = [
        (403, 111800, "permission denied"),
        (404, 112100, "the task was not found, or the assignee was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveCollaboratorFromTask {
    /// Task ID.
    pub task_id: String,
    /// User ID.
    pub user_id: String,
}

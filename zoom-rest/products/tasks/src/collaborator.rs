//! Collaborator: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{EmailRef, TaskPerson};

/// Lists all users who collaborate on one task.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::GetTaskCollaborators;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTaskCollaborators::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/tasks/#tag/collaborator/GET/tasks/items/{taskId}/collaborators)
#[zoom_endpoint(
    GET "/tasks/items/<task_id>/collaborators" -> TaskCollaborators,
    rate_limit = Light,
    scopes = [
        "tasks_collaborator:read:admin",
        "tasks_collaborator:read",
        "tasks:read:list_collaborators",
        "tasks:read:list_collaborators:admin",
    ],
    errors = [
        (403, 111800, PERMISSION_DENIED = "permission denied"),
        (404, 112100, RESOURCE_NOT_FOUND = "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTaskCollaborators {
    /// ID of the task.
    pub task_id: String,
}

/// Response to [`GetTaskCollaborators`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskCollaborators {
    /// ID of the task.
    pub task_id: Option<String>,
    /// People who work on the task, one entry each.
    pub collaborators: Option<Vec<TaskPerson>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds one or more users to a task as collaborators.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::{AddCollaboratorsToTask, EmailRef};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCollaboratorsToTask::new(
///     "Zl3aVt0bQ9y",
///     vec![EmailRef::new().email("jill@example.com")],
/// )
/// .invite_message("Could you help with this?")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/tasks/#tag/collaborator/POST/tasks/items/{taskId}/collaborators)
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
        (400, 34002, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 111800, PERMISSION_DENIED = "permission denied"),
        (404, 112100, RESOURCE_NOT_FOUND = "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCollaboratorsToTask {
    /// ID of the task.
    pub task_id: String,
    /// Personal message sent along with the invitation.
    #[length(..=200)]
    pub invite_message: Option<String>,
    /// Whether to send no notifications to the added collaborators.
    pub skip_notifications: Option<bool>,
    /// People who work on the task, one entry each; they must belong to the caller's account. At most 20 items.
    pub collaborators: Vec<EmailRef>,
}

/// Response to [`AddCollaboratorsToTask`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCollaboratorsToTaskResponse {
    /// ID of the task.
    pub task_id: Option<String>,
    /// People who work on the task, one entry each.
    pub collaborators: Option<Vec<TaskPerson>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes one collaborator, who loses all access to the task.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::RemoveTaskCollaborator;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveTaskCollaborator::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/tasks/#tag/collaborator/DELETE/tasks/items/{taskId}/collaborators/{userId})
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
        (403, 111800, PERMISSION_DENIED = "permission denied"),
        (404, 112100, TASK_NOT_FOUND_OR_ASSIGNEE_NOT_FOUND = "the task was not found, or the assignee was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveTaskCollaborator {
    /// ID of the task.
    pub task_id: String,
    /// ID of the collaborator to remove.
    pub user_id: String,
}

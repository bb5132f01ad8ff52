//! Assignee: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{EmailRef, TaskPerson};

/// Lists the users assigned to one task.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::GetTaskAssignees;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTaskAssignees::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/tasks/#tag/assignee/GET/tasks/items/{taskId}/assignees)
#[zoom_endpoint(
    GET "/tasks/items/<task_id>/assignees" -> TaskAssignees,
    rate_limit = Light,
    scopes = [
        "tasks_assignee:read:admin",
        "tasks_assignee:read",
        "tasks:read:assignees",
        "tasks:read:assignees:admin",
    ],
    errors = [
        (403, 111800, PERMISSION_DENIED = "permission denied"),
        (404, 112100, RESOURCE_NOT_FOUND = "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTaskAssignees {
    /// ID of the task.
    pub task_id: String,
}

/// Response to [`GetTaskAssignees`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskAssignees {
    /// ID of the task.
    pub task_id: Option<String>,
    /// People who are to do the task, one entry each.
    pub assignees: Option<Vec<TaskPerson>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns one or more users to a task.
///
/// An assignee also counts as a collaborator.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::{AddAssigneesToTask, EmailRef};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAssigneesToTask::new(
///     "Zl3aVt0bQ9y",
///     vec![EmailRef::new().email("jill@example.com")],
/// )
/// .invite_message("Could you take this over?")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/tasks/#tag/assignee/POST/tasks/items/{taskId}/assignees)
#[zoom_endpoint(
    POST "/tasks/items/<task_id>/assignees" -> AddAssigneesToTaskResponse,
    rate_limit = Light,
    scopes = [
        "tasks_assignee:write",
        "tasks_assignee:write:admin",
        "tasks:write:assignees",
        "tasks:write:assignees:admin",
    ],
    errors = [
        (400, 34002, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 111800, PERMISSION_DENIED = "permission denied"),
        (404, 112100, RESOURCE_NOT_FOUND = "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAssigneesToTask {
    /// ID of the task.
    pub task_id: String,
    /// Personal message sent along with the invitation.
    #[length(..=200)]
    pub invite_message: Option<String>,
    /// Whether to send no notifications to the added assignees. Default: `false`.
    pub skip_notifications: Option<bool>,
    /// People to whom the task is assigned, one entry each; they must belong to the caller's account. At most 20 items.
    pub assignees: Vec<EmailRef>,
}

/// Response to [`AddAssigneesToTask`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAssigneesToTaskResponse {
    /// ID of the task.
    pub task_id: Option<String>,
    /// People to whom the task is assigned, one entry each.
    pub assignees: Option<Vec<TaskPerson>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes one user from the assignees of a task.
///
/// # Examples
///
/// ```
/// use zoom_rest::tasks::RemoveTaskAssignee;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveTaskAssignee::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/tasks/#tag/assignee/DELETE/tasks/items/{taskId}/assignees/{userId})
#[zoom_endpoint(
    DELETE "/tasks/items/<task_id>/assignees/<user_id>" -> (),
    rate_limit = Light,
    scopes = [
        "tasks_assignee:write",
        "tasks_assignee:write:admin",
        "tasks:delete:assignees",
        "tasks:delete:assignees:admin",
    ],
    errors = [
        (403, 111800, PERMISSION_DENIED = "permission denied"),
        (404, 112100, TASK_NOT_FOUND_OR_ASSIGNEE_NOT_FOUND = "the task was not found, or the assignee was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveTaskAssignee {
    /// ID of the task.
    pub task_id: String,
    /// ID of the assignee to remove.
    pub user_id: String,
}

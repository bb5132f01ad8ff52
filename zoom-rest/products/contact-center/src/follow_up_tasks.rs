//! Follow up tasks: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the follow-up tasks of one Zoom Contact Center engagement.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListEngagementFollowUpTasks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListEngagementFollowUpTasks::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/follow-up-tasks/GET/contact_center/engagements/{engagementId}/follow_up_tasks)
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/follow_up_tasks" -> ListEngagementFollowUpTasksResponse,
    reconstructed = true,
    scopes = ["contact_center:read:list_follow_up_tasks:admin", "contact_center_follow_up_task:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEngagementFollowUpTasks {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
}

/// Response to [`ListEngagementFollowUpTasks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEngagementFollowUpTasksResponse {
    /// Tasks that follow from the engagement, one entry each.
    pub follow_up_tasks: Option<Vec<FollowUpTask>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetFollowUpTask`].
///
/// Element of `follow_up_tasks` in [`ListEngagementFollowUpTasksResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FollowUpTask {
    /// ID of the task.
    pub task_id: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// What is to be done.
    pub content: Option<String>,
    /// ID of a user; Zoom does not document how the user relates to the task.
    pub user_id: Option<String>,
    /// When the follow-up task was created.
    pub create_time: Option<String>,
    /// When the follow-up task was last changed.
    pub update_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one follow-up task of a Zoom Contact Center engagement.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetFollowUpTask;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetFollowUpTask::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/follow-up-tasks/GET/contact_center/engagements/{engagementId}/follow_up_tasks/{taskId})
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/follow_up_tasks/<task_id>" -> FollowUpTask,
    reconstructed = true,
    scopes = ["contact_center:read:follow_up_task:admin", "contact_center_follow_up_task:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFollowUpTask {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// ID of the task.
    pub task_id: String,
}

/// Changes one follow-up task of a Zoom Contact Center engagement.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateFollowUpTask;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateFollowUpTask::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "Call the customer back about the refund",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/follow-up-tasks/PATCH/contact_center/engagements/{engagementId}/follow_up_tasks/{taskId})
#[zoom_endpoint(
    PATCH "/contact_center/engagements/<engagement_id>/follow_up_tasks/<task_id>" -> (),
    reconstructed = true,
    scopes = ["contact_center:update:follow_up_task", "contact_center_follow_up_task:write"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateFollowUpTask {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// ID of the task.
    pub task_id: String,
    /// What is to be done.
    pub content: String,
}

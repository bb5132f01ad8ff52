//! Users, queues: 1 operation.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::EngagementChannel;

/// List user queues.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementChannel, ListUserQueues};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queues = ListUserQueues::new("me")
///     .page_size(300)
///     .channel(EngagementChannel::Voice)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/users/<user_id>/queues" -> ListUserQueuesResponse,
    paginate = queues: UserQueue,
    rate_limit = Medium,
    scopes = ["contact_center_user:read:admin", "contact_center:read:list_user_queues:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserQueues {
    /// User ID.
    pub user_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// User assignment type: defaults to `agent`.
    pub user_assignment_type: Option<UserAssignmentType>,
}

/// Values of `user_assignment_type`.
#[zoom_enum]
pub enum UserAssignmentType {
    /// `agent`.
    Agent,
    /// `supervisor`.
    Supervisor,
    /// `any`.
    Any,
    /// `both`.
    Both,
}

/// Response to [`ListUserQueues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserQueuesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Queues: at most 300 items.
    #[lossy]
    pub queues: Vec<UserQueue>,
}

/// Element of `queues`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserQueue {
    /// Queue ID.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// User assignment type.
    pub user_assignment_type: Option<UserAssignmentType>,
    /// Queue description.
    pub queue_description: Option<String>,
    /// Caller IDs.
    pub caller_ids: Option<Vec<String>>,
}

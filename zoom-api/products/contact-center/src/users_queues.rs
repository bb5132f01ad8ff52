//! Users, queues: 1 operation.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::EngagementChannel;

/// List user queues.
///
/// # Examples
///
/// ```
/// use zoom_api::contact_center::{EngagementChannel, ListUserQueues};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queues = ListUserQueues::new("me")
///     .page_size(300)
///     .channel(EngagementChannel::Voice)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/users/<user_id>/queues" -> ListUserQueuesResponse,
    paginate = queues: UserQueue,
    rate_limit = Medium,
    scopes = ["contact_center_user:read:admin", "contact_center:read:list_user_queues:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUserQueues {
    /// User ID.
    pub user_id: String,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// User assignment type: `agent` unless said.
    pub user_assignment_type: Option<UserAssignmentType>,
}

/// What `user_assignment_type` can be.
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

/// What [`ListUserQueues`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUserQueuesResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Queues: at most 300 of them.
    pub queues: Vec<UserQueue>,
}

/// User queue.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

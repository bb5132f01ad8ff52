//! Users, queues: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{EngagementChannel, Team};

/// Lists the Zoom Contact Center queues of one user.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementChannel, ListUserQueues, UserAssignmentType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queues = ListUserQueues::new("me")
///     .channel(EngagementChannel::Voice)
///     .user_assignment_type(UserAssignmentType::Agent)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/GET/contact_center/users/{userId}/queues)
#[zoom_endpoint(
    GET "/contact_center/users/<user_id>/queues" -> ListUserQueuesResponse,
    paginate = queues: UserQueue,
    rate_limit = Medium,
    scopes = ["contact_center_user:read:admin", "contact_center:read:list_user_queues:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserQueues {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Keeps only queues that serve this way of contact, such as voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
    /// Keeps only queues to which the user is assigned in this role: agent, supervisor, any of them or both. Default: `agent`.
    pub user_assignment_type: Option<UserAssignmentType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Role in which the user is assigned to the queue: agent, supervisor or both.
///
/// Values of `user_assignment_type` in [`ListUserQueues`] and [`UserQueue`].
#[zoom_enum]
pub enum UserAssignmentType {
    /// `agent`: One of the queue's agents.
    Agent,
    /// `supervisor`: One of the queue's supervisors.
    Supervisor,
    /// `any`: Either an agent or a supervisor.
    Any,
    /// `both`: Agent and supervisor at once.
    Both,
}

/// Response to [`ListUserQueues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserQueuesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// The queues, one entry each. At most 300 items.
    #[lossy]
    pub queues: Vec<UserQueue>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Queue that a user belongs to, with its channel and how the user was assigned.
///
/// Element of `queues` in [`ListUserQueuesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserQueue {
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Way of contact that the queue serves.
    pub channel: Option<EngagementChannel>,
    /// Role in which the user is assigned to the queue: agent, supervisor or both.
    pub user_assignment_type: Option<UserAssignmentType>,
    /// Free text that says what the queue is for.
    pub queue_description: Option<String>,
    /// Phone numbers that called parties see; for voice queues only.
    pub caller_ids: Option<Vec<String>>,
    /// Teams to which the user is assigned, one entry each. At most 20 items.
    pub teams: Option<Vec<Team>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

//! Queues, queues: 24 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{AcceptType, DispositionStatus, EngagementChannel, SystemStatusName};

/// List queues.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementChannel, ListQueues};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queues = ListQueues::new()
///     .channel(EngagementChannel::Voice)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/queues" -> ListQueuesResponse,
    paginate = queues: ListQueuesQueue,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_queues:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueues {
    /// Channel type.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<QueueChannelType>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Values of `channel_type`.
#[zoom_enum]
pub enum QueueChannelType {
    /// `voice`.
    Voice,
    /// `chat`.
    Chat,
    /// `sms`.
    Sms,
    /// `video`.
    Video,
    /// `in_app_chat`.
    InAppChat,
    /// `messaging`.
    Messaging,
}

/// Response to [`ListQueues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueuesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Queues.
    #[lossy]
    pub queues: Vec<ListQueuesQueue>,
}

/// Element of `queues`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueuesQueue {
    /// Queue ID.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Agents count.
    pub agents_count: Option<i64>,
    /// Supervisors count.
    pub supervisors_count: Option<i64>,
    /// Channel types.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<QueueChannelType>>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
}

/// Create queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateQueue::new()
///     .queue_name("Support")
///     .queue_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/queues" -> CreateQueueResponse,
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue:admin"],
    errors = [(400, 1205, "the channel type is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateQueue {
    /// Queue name.
    #[length(..=150)]
    pub queue_name: Option<String>,
    /// Queue description.
    #[length(..=256)]
    pub queue_description: Option<String>,
    /// Channel types.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<QueueChannelType>>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
}

/// Response to [`CreateQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateQueueResponse {
    /// Queue ID.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Queue description.
    pub queue_description: Option<String>,
    /// Channel types.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<QueueChannelType>>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
}

/// Batch create queues with template.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::BatchCreateQueuesWithTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchCreateQueuesWithTemplate::new()
///     .template_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/queues/batch" -> Vec<BatchCreateQueuesWithTemplateResponse>,
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue:admin"],
    errors = [(400, 1213, "the queue template does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchCreateQueuesWithTemplate {
    /// Template ID.
    pub template_id: Option<String>,
    /// Queues.
    pub queues: Option<Vec<CreateQueuesWithTemplateQueue>>,
}

/// Element of `queues`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CreateQueuesWithTemplateQueue {
    /// Queue name: required in requests.
    #[required(new)]
    pub queue_name: Option<String>,
    /// Queue description: required in requests.
    #[required(new)]
    pub queue_description: Option<String>,
}

/// Batch create queues with template response.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchCreateQueuesWithTemplateResponse {
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Queue description.
    pub queue_description: Option<String>,
    /// Channel.
    pub channel: Option<String>,
}

/// Batch delete queues.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::BatchDeleteQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchDeleteQueues::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/queues/batch" -> (),
    body = json,
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue:admin"],
    errors = [(404, 1201, "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchDeleteQueues {
    /// Cc queue IDs.
    pub cc_queue_ids: Option<Vec<String>>,
}

/// Get queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetQueue::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>" -> GetQueueResponse,
    rate_limit = Light,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue:admin"],
    errors = [(404, 1201, "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetQueue {
    /// Queue ID.
    pub queue_id: String,
}

/// Response to [`GetQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetQueueResponse {
    /// Queue ID.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Queue description.
    pub queue_description: Option<String>,
    /// Dispositions count.
    pub dispositions_count: Option<i64>,
    /// Disposition sets count.
    pub disposition_sets_count: Option<i64>,
    /// Channel types.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<QueueChannelType>>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Max wait time.
    pub max_wait_time: Option<i64>,
    /// Wrap up time.
    pub wrap_up_time: Option<i64>,
    /// Max engagement in queue.
    #[range(1..=3000)]
    pub max_engagement_in_queue: Option<i64>,
    /// Short abandon.
    pub short_abandon: Option<ShortAbandon>,
    /// Distribution type.
    pub distribution_type: Option<i64>,
    /// Distribution duration in seconds.
    pub distribution_duration_in_seconds: Option<i64>,
    /// Connecting media ID.
    pub connecting_media_id: Option<String>,
    /// Connecting media name.
    pub connecting_media_name: Option<String>,
    /// Transferring media ID.
    pub transferring_media_id: Option<String>,
    /// Transferring media name.
    pub transferring_media_name: Option<String>,
    /// Holding media ID.
    pub holding_media_id: Option<String>,
    /// Holding media name.
    pub holding_media_name: Option<String>,
    /// Waiting room name.
    pub waiting_room_name: Option<String>,
    /// Waiting room ID.
    pub waiting_room_id: Option<String>,
    /// Message accept.
    pub message_accept: Option<AcceptType>,
    /// Wrap up expiration.
    pub wrap_up_expiration: Option<bool>,
    /// Overflow to goodbye message.
    pub overflow_to_goodbye_message: Option<bool>,
    /// Overflow to queue ID.
    ///
    /// Deprecated by Zoom.
    pub overflow_to_queue_id: Option<String>,
    /// Overflow to cc queue ID.
    pub overflow_to_cc_queue_id: Option<String>,
    /// Overflow to flow ID.
    pub overflow_to_flow_id: Option<String>,
    /// Overflow to inbox ID.
    pub overflow_to_inbox_id: Option<String>,
    /// Auto close message.
    ///
    /// Deprecated by Zoom.
    pub auto_close_message: Option<String>,
    /// Auto close message enabled.
    pub auto_close_message_enabled: Option<bool>,
    /// Auto close timeout.
    pub auto_close_timeout: Option<i64>,
    /// Auto close alert message.
    ///
    /// Deprecated by Zoom.
    pub auto_close_alert_message: Option<String>,
    /// Auto close alert message enabled.
    pub auto_close_alert_message_enabled: Option<bool>,
    /// Auto close alert message time.
    pub auto_close_alert_message_time: Option<i64>,
    /// Recording storage location.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Service level threshold in seconds.
    #[range(1..=600)]
    pub service_level_threshold_in_seconds: Option<i64>,
    /// Service level exclude short abandoned calls.
    pub service_level_exclude_short_abandoned_calls: Option<bool>,
    /// Service level exclude long abandoned calls.
    pub service_level_exclude_long_abandoned_calls: Option<bool>,
    /// Service level exclude abandoned quit engagements.
    pub service_level_exclude_abandoned_quit_engagements: Option<bool>,
    /// Service level target in percentage.
    #[range(0..=100)]
    pub service_level_target_in_percentage: Option<i64>,
    /// Agent routing profile ID.
    pub agent_routing_profile_id: Option<String>,
    /// Agent routing profile name.
    pub agent_routing_profile_name: Option<String>,
    /// Caller IDs.
    pub caller_ids: Option<Vec<String>>,
}

/// Value of `short_abandon`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShortAbandon {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Threshold.
    pub threshold: Option<i64>,
}

/// Values of `recording_storage_location`.
#[zoom_enum]
pub enum RecordingStorageLocation {
    /// `us - United States`.
    #[value("us - United States")]
    UsUnitedStates,
    /// `au - Australia`.
    #[value("au - Australia")]
    AuAustralia,
    /// `br - Brazil`.
    #[value("br - Brazil")]
    BrBrazil,
    /// `ca - Canada`.
    #[value("ca - Canada")]
    CaCanada,
    /// `de - Germany`.
    #[value("de - Germany")]
    DeGermany,
    /// `jp - Japan`.
    #[value("jp - Japan")]
    JpJapan,
    /// `sg - Singapore`.
    #[value("sg - Singapore")]
    SgSingapore,
}

/// Update queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateQueue::new("Zl3aVt0bQ9y")
///     .queue_name("Support")
///     .queue_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/queues/<queue_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:update:queue:admin"],
    errors = [(404, 1201, "the queue does not exist"), (404, 1210, "the agent routing profile does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateQueue {
    /// Queue ID.
    pub queue_id: String,
    /// Queue name.
    #[length(..=150)]
    pub queue_name: Option<String>,
    /// Queue description.
    #[length(..=256)]
    pub queue_description: Option<String>,
    /// Max wait time.
    pub max_wait_time: Option<i64>,
    /// Wrap up time.
    pub wrap_up_time: Option<i64>,
    /// Max engagement in queue.
    pub max_engagement_in_queue: Option<i64>,
    /// Short abandon.
    pub short_abandon: Option<ShortAbandon>,
    /// Channel types.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<QueueChannelType>>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Distribution type: one of `0`, `1`, `2`, `3`, `4`, `5`.
    pub distribution_type: Option<i64>,
    /// Distribution duration in seconds.
    pub distribution_duration_in_seconds: Option<i64>,
    /// Connecting media ID.
    pub connecting_media_id: Option<String>,
    /// Transferring media ID.
    pub transferring_media_id: Option<String>,
    /// Holding media ID.
    pub holding_media_id: Option<String>,
    /// Waiting room ID.
    pub waiting_room_id: Option<String>,
    /// Message accept.
    pub message_accept: Option<AcceptType>,
    /// Wrap up expiration.
    pub wrap_up_expiration: Option<bool>,
    /// Overflow to goodbye message.
    pub overflow_to_goodbye_message: Option<bool>,
    /// Overflow to queue ID.
    ///
    /// Deprecated by Zoom.
    pub overflow_to_queue_id: Option<String>,
    /// Overflow to cc queue ID.
    pub overflow_to_cc_queue_id: Option<String>,
    /// Overflow to flow ID.
    pub overflow_to_flow_id: Option<String>,
    /// Overflow to inbox ID.
    pub overflow_to_inbox_id: Option<String>,
    /// Auto close message.
    pub auto_close_message: Option<String>,
    /// Auto close message enabled.
    pub auto_close_message_enabled: Option<bool>,
    /// Auto close timeout.
    pub auto_close_timeout: Option<i64>,
    /// Auto close alert message.
    pub auto_close_alert_message: Option<String>,
    /// Auto close alert message enabled.
    pub auto_close_alert_message_enabled: Option<bool>,
    /// Auto close alert message time.
    pub auto_close_alert_message_time: Option<i64>,
    /// Recording storage location.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Service level threshold in seconds.
    #[range(1..=600)]
    pub service_level_threshold_in_seconds: Option<i64>,
    /// Service level exclude short abandoned calls.
    pub service_level_exclude_short_abandoned_calls: Option<bool>,
    /// Service level exclude long abandoned calls.
    pub service_level_exclude_long_abandoned_calls: Option<bool>,
    /// Service level exclude abandoned quit engagements.
    pub service_level_exclude_abandoned_quit_engagements: Option<bool>,
    /// Service level target in percentage.
    #[range(0..=100)]
    pub service_level_target_in_percentage: Option<i64>,
    /// Agent routing profile ID.
    pub agent_routing_profile_id: Option<String>,
}

/// Delete queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteQueue::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue:admin"],
    errors = [(404, 1201, "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteQueue {
    /// Queue ID.
    pub queue_id: String,
}

/// List queue agents.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListQueueAgents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agents = ListQueueAgents::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/agents" -> ListQueueAgentsResponse,
    paginate = agents: QueueAgent,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_queue_agents:admin"],
    errors = [(404, 1201, "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueueAgents {
    /// Queue ID.
    pub queue_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListQueueAgents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueAgentsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Agents.
    #[lossy]
    pub agents: Vec<QueueAgent>,
}

/// Element of `agents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueAgent {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Role ID.
    pub role_id: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Status ID.
    pub status_id: Option<String>,
    /// Status name.
    pub status_name: Option<SystemStatusName>,
    /// User access.
    pub user_access: Option<DispositionStatus>,
    /// Opt in out status: one of `0`, `1`, `2`.
    pub opt_in_out_status: Option<i64>,
}

/// Assign queue agents.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignQueueAgents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignQueueAgents::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/queues/<queue_id>/agents" -> AssignQueueAgentsResponse,
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue_agent:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignQueueAgents {
    /// Queue ID.
    pub queue_id: String,
    /// User IDs: at most 30 items.
    pub user_ids: Option<Vec<String>>,
}

/// Response to [`AssignQueueAgents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueAgentsResponse {
    /// Agents.
    pub agents: Option<Vec<QueueAgent>>,
}

/// Update queue agent.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateQueueAgent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateQueueAgent::new("Zl3aVt0bQ9y", "me").opt_in_out_status(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/queues/<queue_id>/agents/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:update:queue_agent:admin"],
    errors = [
        (400, 1010, "a parameter is missing or invalid"),
        (400, 1011, "permission denied"),
        (404, 1001, "the user does not exist"),
        (404, 1201, "the queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateQueueAgent {
    /// Queue ID.
    pub queue_id: String,
    /// User ID.
    pub user_id: String,
    /// Opt in out status: one of `0`, `1`, `2`.
    pub opt_in_out_status: Option<i64>,
}

/// Unassign queue agent.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignQueueAgent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignQueueAgent::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>/agents/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_agent:admin"],
    errors = [(404, 1201, "the queue agent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignQueueAgent {
    /// Queue ID.
    pub queue_id: String,
    /// User ID.
    pub user_id: String,
}

/// List queue dispositions.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListQueueDispositions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let dispositions = ListQueueDispositions::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/dispositions" -> ListQueueDispositionsResponse,
    paginate = dispositions: QueueDisposition,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_dispositions:admin"],
    errors = [(404, 1201, "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueueDispositions {
    /// Queue ID.
    pub queue_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListQueueDispositions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueDispositionsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Dispositions.
    #[lossy]
    pub dispositions: Vec<QueueDisposition>,
}

/// Element of `dispositions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueDisposition {
    /// Disposition ID.
    pub disposition_id: Option<String>,
    /// Disposition name.
    pub disposition_name: Option<String>,
    /// Disposition description.
    pub disposition_description: Option<String>,
    /// Status.
    pub status: Option<DispositionStatus>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<String>,
}

/// Assign queue dispositions.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignQueueDispositions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignQueueDispositions::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/queues/<queue_id>/dispositions" -> AssignQueueDispositionsResponse,
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue", "disposition:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignQueueDispositions {
    /// Queue ID.
    pub queue_id: String,
    /// Disposition IDs: at most 30 items.
    pub disposition_ids: Option<Vec<String>>,
}

/// Response to [`AssignQueueDispositions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueDispositionsResponse {
    /// Dispositions.
    pub dispositions: Option<Vec<QueueDisposition>>,
}

/// List queue disposition sets.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListQueueDispositionSets;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let disposition_sets = ListQueueDispositionSets::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/dispositions/sets" -> ListQueueDispositionSetsResponse,
    paginate = disposition_sets: QueueDispositionSet,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_disposition_sets:admin"],
    errors = [(404, 1201, "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueueDispositionSets {
    /// Queue ID.
    pub queue_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListQueueDispositionSets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueDispositionSetsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Disposition sets.
    #[lossy]
    pub disposition_sets: Vec<QueueDispositionSet>,
}

/// Element of `disposition_sets`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueDispositionSet {
    /// Disposition set ID.
    pub disposition_set_id: Option<String>,
    /// Disposition set name.
    pub disposition_set_name: Option<String>,
    /// Disposition set description.
    pub disposition_set_description: Option<String>,
    /// Status.
    pub status: Option<DispositionStatus>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<String>,
}

/// Assign queue disposition set.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignQueueDispositionSet;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignQueueDispositionSet::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/queues/<queue_id>/dispositions/sets" -> AssignQueueDispositionSetResponse,
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue_disposition_set:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignQueueDispositionSet {
    /// Queue ID.
    pub queue_id: String,
    /// Disposition set IDs: at most 30 items.
    pub disposition_set_ids: Option<Vec<String>>,
}

/// Response to [`AssignQueueDispositionSet`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueDispositionSetResponse {
    /// Disposition sets.
    pub disposition_sets: Option<Vec<QueueDispositionSet>>,
}

/// Unassign queue disposition set.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignQueueDispositionSet;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignQueueDispositionSet::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>/dispositions/sets/<disposition_set_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_disposition_set:admin"],
    errors = [(404, 1201, "the queue disposition set does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignQueueDispositionSet {
    /// Queue ID.
    pub queue_id: String,
    /// Disposition set ID.
    pub disposition_set_id: String,
}

/// Unassign queue disposition.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignQueueDisposition;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignQueueDisposition::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>/dispositions/<disposition_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_disposition:admin"],
    errors = [(404, 1201, "the queue disposition does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignQueueDisposition {
    /// Queue ID.
    pub queue_id: String,
    /// Disposition ID.
    pub disposition_id: String,
}

/// Get queue operating hours.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetQueueOperatingHours;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetQueueOperatingHours::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/operating_hours" -> QueueOperatingHours,
    rate_limit = Light,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue_operating_hours:admin"],
    errors = [(404, 1201, "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetQueueOperatingHours {
    /// Queue ID.
    pub queue_id: String,
}

/// Response to [`GetQueueOperatingHours`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueOperatingHours {
    /// Business hour ID.
    pub business_hour_id: Option<String>,
    /// Business hour name.
    pub business_hour_name: Option<String>,
    /// Closure set ID.
    pub closure_set_id: Option<String>,
    /// Closure set name.
    pub closure_set_name: Option<String>,
    /// Account default business hour.
    pub account_default_business_hour: Option<bool>,
    /// Account default closure set.
    pub account_default_closure_set: Option<bool>,
}

/// Update queue operating hours.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateQueueOperatingHours;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateQueueOperatingHours::new("Zl3aVt0bQ9y")
///     .account_default_business_hour(true)
///     .operating_hours_business_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/queues/<queue_id>/operating_hours" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:patch:queue_operating_hours:admin"],
    errors = [(404, 1201, "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateQueueOperatingHours {
    /// Queue ID.
    pub queue_id: String,
    /// Account default business hour.
    pub account_default_business_hour: Option<bool>,
    /// Operating hours business hour ID.
    pub operating_hours_business_hour_id: Option<String>,
    /// Account default closure set.
    pub account_default_closure_set: Option<bool>,
    /// Operating hours closure set ID.
    pub operating_hours_closure_set_id: Option<String>,
}

/// Schedule callback on queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{Attendee, ScheduleCallbackOnQueue};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ScheduleCallbackOnQueue::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     vec![Attendee::new("Jill", "Chill", "jill@example.com", "+14155550100")],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/queues/<queue_id>/scheduled_callbacks/events" -> ScheduleCallbackOnQueueResponse,
    rate_limit = Heavy,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue:admin"],
    errors = [
        (400, 300, "a parameter is invalid, or a parameter is missing or invalid"),
        (400, 620003, "the phone number is invalid"),
        (400, 400, "not possible at this time, or the requested slot does not exist"),
        (400, 55008, "the resource already exists"),
        (404, 1201, "the queue does not exist"),
        (404, 1503, "not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ScheduleCallbackOnQueue {
    /// Queue ID.
    pub queue_id: String,
    /// Start time: at most 25 characters.
    pub start_time: DateTime,
    /// Attendees: at most 1 items.
    pub attendees: Vec<Attendee>,
}

/// Element of `attendees`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct Attendee {
    /// First name: required in requests.
    #[required(new)]
    #[length(..=50)]
    pub first_name: Option<String>,
    /// Last name: required in requests.
    #[required(new)]
    #[length(..=50)]
    pub last_name: Option<String>,
    /// Email: required in requests.
    #[required(new)]
    #[length(..=254)]
    pub email: Option<String>,
    /// Phone number: required in requests.
    #[required(new)]
    #[length(..=30)]
    pub phone_number: Option<String>,
}

/// Response to [`ScheduleCallbackOnQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleCallbackOnQueueResponse {
    /// Attendees: at most 1 items.
    pub attendees: Option<Vec<CallbackOnQueueAttendee>>,
}

/// Element of `attendees`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallbackOnQueueAttendee {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Attendee ID.
    pub attendee_id: Option<String>,
}

/// List queue scheduled callbacks availability.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListQueueScheduledCallbacksAvailability;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListQueueScheduledCallbacksAvailability::new("Zl3aVt0bQ9y")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/scheduled_callbacks/supportive_slots" -> ListQueueScheduledCallbacksAvailabilityResponse,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue:admin"],
    errors = [
        (400, 300, "a parameter is invalid, or the time is outside the allowed range, or the time zone format is invalid"),
        (400, 124, "the access token is invalid or expired"),
        (404, 1201, "the queue does not exist"),
        (404, 1503, "not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueueScheduledCallbacksAvailability {
    /// Queue ID.
    #[length(..=50)]
    pub queue_id: String,
    /// Start of the time range: at most 25 characters.
    pub from: Option<DateOrDateTime>,
    /// End of the time range: at most 25 characters.
    pub to: Option<DateOrDateTime>,
    /// Time zone, such as `America/New_York`.
    #[length(..=50)]
    pub timezone: Option<String>,
}

/// Response to [`ListQueueScheduledCallbacksAvailability`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueScheduledCallbacksAvailabilityResponse {
    /// Time zone, such as `America/New_York`.
    #[length(..=50)]
    pub timezone: Option<String>,
    /// Slot duration.
    pub slot_duration: Option<i64>,
    /// Booking days.
    pub booking_days: Option<Vec<BookingDay>>,
}

/// Element of `booking_days`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BookingDay {
    /// Slot date: at most 25 characters.
    pub slot_date: Option<Date>,
    /// Slots.
    pub slots: Option<Vec<Slot>>,
}

/// Element of `slots`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Slot {
    /// Available count.
    pub available_count: Option<i64>,
    /// Start time: at most 25 characters.
    pub start_time: Option<DateTime>,
    /// Availability status: at most 25 characters.
    pub availability_status: Option<AvailabilityStatus>,
}

/// Values of `availability_status`.
#[zoom_enum]
pub enum AvailabilityStatus {
    /// `available`.
    Available,
    /// `unavailable`.
    Unavailable,
}

/// List queue supervisors.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListQueueSupervisors;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let supervisors = ListQueueSupervisors::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/supervisors" -> ListQueueSupervisorsResponse,
    paginate = supervisors: Supervisor,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:delete:queue_supervisor:admin"],
    errors = [(404, 1201, "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueueSupervisors {
    /// Queue ID.
    pub queue_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListQueueSupervisors`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueSupervisorsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Supervisors.
    #[lossy]
    pub supervisors: Vec<Supervisor>,
}

/// Element of `supervisors`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Supervisor {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Role ID.
    pub role_id: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Status ID.
    pub status_id: Option<String>,
    /// Status name.
    pub status_name: Option<SystemStatusName>,
    /// User access.
    pub user_access: Option<DispositionStatus>,
}

/// Assign queue supervisors.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignQueueSupervisors;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignQueueSupervisors::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/queues/<queue_id>/supervisors" -> AssignQueueSupervisorsResponse,
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_supervisor:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignQueueSupervisors {
    /// Queue ID.
    pub queue_id: String,
    /// User IDs: at most 30 items.
    pub user_ids: Option<Vec<String>>,
}

/// Response to [`AssignQueueSupervisors`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueSupervisorsResponse {
    /// Supervisors.
    pub supervisors: Option<Vec<Supervisor>>,
}

/// Unassign queue supervisor.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignQueueSupervisor;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignQueueSupervisor::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>/supervisors/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_supervisor:admin"],
    errors = [(404, 1201, "the queue supervisor does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignQueueSupervisor {
    /// Queue ID.
    pub queue_id: String,
    /// User ID.
    pub user_id: String,
}

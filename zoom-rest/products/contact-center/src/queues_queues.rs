//! Queues, queues: 24 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{AcceptType, DispositionStatus, EngagementChannel, SystemStatusName};

/// Lists the account's queues in Zoom Contact Center.
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
    /// Way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<QueueChannelType>,
    /// Way of contact: voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
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
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// The queues, one entry each.
    #[lossy]
    pub queues: Vec<ListQueuesQueue>,
}

/// Element of `queues`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueuesQueue {
    /// ID of the Zoom Contact Center queue.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Agents count.
    pub agents_count: Option<i64>,
    /// Supervisors count.
    pub supervisors_count: Option<i64>,
    /// Ways of contact, such as voice, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<QueueChannelType>>,
    /// Way of contact that the queue serves.
    pub channel: Option<EngagementChannel>,
    /// ID of the user who changed it last.
    pub modified_by: Option<String>,
    /// When it was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
}

/// Creates a queue, which decides the agents that engagements are routed to.
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
    /// Display name of the Zoom Contact Center queue.
    #[length(..=150)]
    pub queue_name: Option<String>,
    /// Free text that says what the queue is for.
    #[length(..=256)]
    pub queue_description: Option<String>,
    /// Ways of contact, such as voice, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<QueueChannelType>>,
    /// Way of contact: voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
}

/// Response to [`CreateQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateQueueResponse {
    /// ID of the Zoom Contact Center queue.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Free text that says what the queue is for.
    pub queue_description: Option<String>,
    /// Ways of contact, such as voice, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<QueueChannelType>>,
    /// Way of contact: voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
}

/// Creates several Zoom Contact Center queues from one template.
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
    /// ID of the template by which users or queues are set up.
    pub template_id: Option<String>,
    /// The queues, one entry each.
    pub queues: Option<Vec<CreateQueuesWithTemplateQueue>>,
}

/// Element of `queues`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CreateQueuesWithTemplateQueue {
    /// Display name of the Zoom Contact Center queue. Required in requests.
    #[required(new)]
    pub queue_name: Option<String>,
    /// Free text that says what the queue is for. Required in requests.
    #[required(new)]
    pub queue_description: Option<String>,
}

/// Batch create queues with template response.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchCreateQueuesWithTemplateResponse {
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Free text that says what the queue is for.
    pub queue_description: Option<String>,
    /// Way of contact: voice, video, messaging or email.
    pub channel: Option<String>,
}

/// Deletes several Zoom Contact Center queues in one call.
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
    /// IDs of the Zoom Contact Center queues.
    pub cc_queue_ids: Option<Vec<String>>,
}

/// Returns the settings of one Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
}

/// Response to [`GetQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetQueueResponse {
    /// ID of the Zoom Contact Center queue.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Free text that says what the queue is for.
    pub queue_description: Option<String>,
    /// How many dispositions there are.
    pub dispositions_count: Option<i64>,
    /// How many disposition sets there are.
    pub disposition_sets_count: Option<i64>,
    /// Ways of contact, such as voice, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<QueueChannelType>>,
    /// Way of contact: voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
    /// How long a caller may wait before the next action, in seconds.
    pub max_wait_time: Option<i64>,
    /// Seconds that an agent has for wrapping up before the next call.
    pub wrap_up_time: Option<i64>,
    /// How many engagements may wait in the queue at once.
    #[range(1..=3000)]
    pub max_engagement_in_queue: Option<i64>,
    /// Short abandon.
    pub short_abandon: Option<ShortAbandon>,
    /// How incoming engagements are spread over the agents.
    pub distribution_type: Option<i64>,
    /// How long an engagement is offered to an agent, in seconds.
    pub distribution_duration_in_seconds: Option<i64>,
    /// Asset library ID of the media that is played while consumers are being connected.
    pub connecting_media_id: Option<String>,
    /// File name of the media that is played while consumers are being connected.
    pub connecting_media_name: Option<String>,
    /// ID of the audio that callers hear during a transfer.
    pub transferring_media_id: Option<String>,
    /// File name of the audio that callers hear during a transfer.
    pub transferring_media_name: Option<String>,
    /// ID of the media that plays while a caller is on hold; voice only.
    pub holding_media_id: Option<String>,
    /// File name of the media that plays while a caller is on hold; voice only.
    pub holding_media_name: Option<String>,
    /// Name of the waiting room in which video consumers wait.
    pub waiting_room_name: Option<String>,
    /// ID of the waiting room in which video consumers wait.
    pub waiting_room_id: Option<String>,
    /// Whether agents accept messages by hand or they arrive automatically; chat and SMS.
    pub message_accept: Option<AcceptType>,
    /// Whether engagements close by themselves when the wrap-up time is over.
    pub wrap_up_expiration: Option<bool>,
    /// Whether consumers who wait too long hear a goodbye message and are disconnected.
    pub overflow_to_goodbye_message: Option<bool>,
    /// ID of the queue that takes the overflow; only one overflow target is used.
    ///
    /// Deprecated by Zoom.
    pub overflow_to_queue_id: Option<String>,
    /// ID of the contact center queue that takes the overflow; only one overflow target is used.
    pub overflow_to_cc_queue_id: Option<String>,
    /// ID of the flow that takes the overflow; only one overflow target is used.
    pub overflow_to_flow_id: Option<String>,
    /// ID of the voicemail inbox that takes the overflow; only one overflow target is used.
    pub overflow_to_inbox_id: Option<String>,
    /// Text that tells consumers that the web chat was closed.
    ///
    /// Deprecated by Zoom.
    pub auto_close_message: Option<String>,
    /// Whether consumers are told that the web chat was closed.
    pub auto_close_message_enabled: Option<bool>,
    /// Minutes of silence after which the chat is closed.
    pub auto_close_timeout: Option<i64>,
    /// Text that warns consumers before an idle web chat is closed.
    ///
    /// Deprecated by Zoom.
    pub auto_close_alert_message: Option<String>,
    /// Whether consumers are warned before an idle web chat is closed.
    pub auto_close_alert_message_enabled: Option<bool>,
    /// Minutes of silence after which the consumer is warned; at most `auto_close_timeout`.
    pub auto_close_alert_message_time: Option<i64>,
    /// Country where recordings are stored, as a country code.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Seconds within which a call or first message must be answered to meet the service level.
    #[range(1..=600)]
    pub service_level_threshold_in_seconds: Option<i64>,
    /// Whether calls abandoned soon after they began are left out of the service level.
    pub service_level_exclude_short_abandoned_calls: Option<bool>,
    /// Whether calls abandoned after a long wait are left out of the service level.
    pub service_level_exclude_long_abandoned_calls: Option<bool>,
    /// Whether engagements that the consumer quit are left out of the service level.
    pub service_level_exclude_abandoned_quit_engagements: Option<bool>,
    /// Service level to aim for, in percent; reports use it as the benchmark.
    #[range(0..=100)]
    pub service_level_target_in_percentage: Option<i64>,
    /// ID of the agent routing profile; empty in an update of a queue removes it.
    pub agent_routing_profile_id: Option<String>,
    /// Name of the agent routing profile.
    pub agent_routing_profile_name: Option<String>,
    /// Caller IDs.
    pub caller_ids: Option<Vec<String>>,
}

/// Value of `short_abandon`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShortAbandon {
    /// Whether what the enclosing object describes is turned on.
    pub enable: Option<bool>,
    /// Seconds within which an abandoned call counts as short abandoned.
    pub threshold: Option<i64>,
}

/// Country where recordings are stored, as a country code.
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

/// Updates the settings of one Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Display name of the Zoom Contact Center queue.
    #[length(..=150)]
    pub queue_name: Option<String>,
    /// Free text that says what the queue is for.
    #[length(..=256)]
    pub queue_description: Option<String>,
    /// How long a caller may wait before the next action, in seconds.
    pub max_wait_time: Option<i64>,
    /// Seconds that an agent has for wrapping up before the next call.
    pub wrap_up_time: Option<i64>,
    /// How many engagements may wait in the queue at once.
    pub max_engagement_in_queue: Option<i64>,
    /// Short abandon.
    pub short_abandon: Option<ShortAbandon>,
    /// Ways of contact, such as voice, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<QueueChannelType>>,
    /// Way of contact: voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
    /// How incoming engagements are spread over the agents. One of `0`, `1`, `2`, `3`, `4`, `5`.
    pub distribution_type: Option<i64>,
    /// How long an engagement is offered to an agent, in seconds.
    pub distribution_duration_in_seconds: Option<i64>,
    /// Asset library ID of the media that is played while consumers are being connected.
    pub connecting_media_id: Option<String>,
    /// ID of the audio that callers hear during a transfer.
    pub transferring_media_id: Option<String>,
    /// ID of the media that plays while a caller is on hold; voice only.
    pub holding_media_id: Option<String>,
    /// ID of the waiting room in which video consumers wait.
    pub waiting_room_id: Option<String>,
    /// Whether agents accept messages by hand or they arrive automatically; chat and SMS.
    pub message_accept: Option<AcceptType>,
    /// Whether engagements close by themselves when the wrap-up time is over.
    pub wrap_up_expiration: Option<bool>,
    /// Whether consumers who wait too long hear a goodbye message and are disconnected.
    pub overflow_to_goodbye_message: Option<bool>,
    /// ID of the queue that takes the overflow; only one overflow target is used.
    ///
    /// Deprecated by Zoom.
    pub overflow_to_queue_id: Option<String>,
    /// ID of the contact center queue that takes the overflow; only one overflow target is used.
    pub overflow_to_cc_queue_id: Option<String>,
    /// ID of the flow that takes the overflow; only one overflow target is used.
    pub overflow_to_flow_id: Option<String>,
    /// ID of the voicemail inbox that takes the overflow; only one overflow target is used.
    pub overflow_to_inbox_id: Option<String>,
    /// Text that tells consumers that the web chat was closed.
    pub auto_close_message: Option<String>,
    /// Whether consumers are told that the web chat was closed.
    pub auto_close_message_enabled: Option<bool>,
    /// Minutes of silence after which the chat is closed.
    pub auto_close_timeout: Option<i64>,
    /// Text that warns consumers before an idle web chat is closed.
    pub auto_close_alert_message: Option<String>,
    /// Whether consumers are warned before an idle web chat is closed.
    pub auto_close_alert_message_enabled: Option<bool>,
    /// Minutes of silence after which the consumer is warned; at most `auto_close_timeout`.
    pub auto_close_alert_message_time: Option<i64>,
    /// Country where recordings are stored, as a country code.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Seconds within which a call or first message must be answered to meet the service level.
    #[range(1..=600)]
    pub service_level_threshold_in_seconds: Option<i64>,
    /// Whether calls abandoned soon after they began are left out of the service level.
    pub service_level_exclude_short_abandoned_calls: Option<bool>,
    /// Whether calls abandoned after a long wait are left out of the service level.
    pub service_level_exclude_long_abandoned_calls: Option<bool>,
    /// Whether engagements that the consumer quit are left out of the service level.
    pub service_level_exclude_abandoned_quit_engagements: Option<bool>,
    /// Service level to aim for, in percent; reports use it as the benchmark.
    #[range(0..=100)]
    pub service_level_target_in_percentage: Option<i64>,
    /// ID of the agent routing profile; empty in an update of a queue removes it.
    pub agent_routing_profile_id: Option<String>,
}

/// Deletes one Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
}

/// Lists the agents assigned to one Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListQueueAgents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueAgentsResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// The agents, one entry each.
    #[lossy]
    pub agents: Vec<QueueAgent>,
}

/// Element of `agents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueAgent {
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub display_name: Option<String>,
    /// Email address of the agent.
    pub user_email: Option<String>,
    /// ID of the role that the user holds.
    pub role_id: Option<String>,
    /// Display name of the role that the user holds.
    pub role_name: Option<String>,
    /// ID of the agent status.
    pub status_id: Option<String>,
    /// Name of the agent status, one of the system's or a custom one.
    pub status_name: Option<SystemStatusName>,
    /// Whether the user's role grants access to Zoom Contact Center.
    pub user_access: Option<DispositionStatus>,
    /// Whether the agent is opted in to the queue, or who opted them out. One of `0`, `1`, `2`.
    pub opt_in_out_status: Option<i64>,
}

/// Adds one or more agents to a Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// IDs of the agents, or email addresses where the request assigns users. At most 30 items.
    pub user_ids: Option<Vec<String>>,
}

/// Response to [`AssignQueueAgents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueAgentsResponse {
    /// The agents, one entry each.
    pub agents: Option<Vec<QueueAgent>>,
}

/// Updates the assignment of one agent to a Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Whether the agent is opted in to the queue, or who opted them out. One of `0`, `1`, `2`.
    pub opt_in_out_status: Option<i64>,
}

/// Removes one agent from a Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Lists the dispositions assigned to one Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListQueueDispositions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueDispositionsResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Outcomes that agents can choose or chose, one entry each.
    #[lossy]
    pub dispositions: Vec<QueueDisposition>,
}

/// Element of `dispositions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueDisposition {
    /// ID of the disposition.
    pub disposition_id: Option<String>,
    /// Name of the disposition, which agents choose to note the outcome.
    pub disposition_name: Option<String>,
    /// What the disposition means, in free text.
    pub disposition_description: Option<String>,
    /// Whether agents can choose the disposition.
    pub status: Option<DispositionStatus>,
    /// When it was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed it last.
    pub modified_by: Option<String>,
}

/// Adds dispositions that agents can use in one Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Disposition IDs. At most 30 items.
    pub disposition_ids: Option<Vec<String>>,
}

/// Response to [`AssignQueueDispositions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueDispositionsResponse {
    /// Outcomes that agents can choose or chose, one entry each.
    pub dispositions: Option<Vec<QueueDisposition>>,
}

/// Lists the disposition sets assigned to one Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListQueueDispositionSets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueDispositionSetsResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Disposition sets, one entry each.
    #[lossy]
    pub disposition_sets: Vec<QueueDispositionSet>,
}

/// Element of `disposition_sets`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueDispositionSet {
    /// ID of the disposition set.
    pub disposition_set_id: Option<String>,
    /// Name of the disposition set.
    pub disposition_set_name: Option<String>,
    /// What the disposition set is for, in free text.
    pub disposition_set_description: Option<String>,
    /// Whether the disposition set is active.
    pub status: Option<DispositionStatus>,
    /// When it was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed it last.
    pub modified_by: Option<String>,
}

/// Adds disposition sets that agents can use in one Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Disposition set IDs. At most 30 items.
    pub disposition_set_ids: Option<Vec<String>>,
}

/// Response to [`AssignQueueDispositionSet`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueDispositionSetResponse {
    /// Disposition sets, one entry each.
    pub disposition_sets: Option<Vec<QueueDispositionSet>>,
}

/// Removes one disposition set from a Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// ID of the disposition set.
    pub disposition_set_id: String,
}

/// Removes one disposition from a Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// ID of the disposition.
    pub disposition_id: String,
}

/// Returns when one Zoom Contact Center queue is open.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
}

/// Response to [`GetQueueOperatingHours`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueOperatingHours {
    /// ID of the Zoom Contact Center business hours.
    pub business_hour_id: Option<String>,
    /// Name of the business hours.
    pub business_hour_name: Option<String>,
    /// ID of the closure set.
    pub closure_set_id: Option<String>,
    /// Name of the closure set.
    pub closure_set_name: Option<String>,
    /// Account default business hour.
    pub account_default_business_hour: Option<bool>,
    /// Account default closure set.
    pub account_default_closure_set: Option<bool>,
}

/// Changes when one Zoom Contact Center queue is open.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
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

/// Schedules a call back to a consumer from one Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// When the engagement began. At most 25 characters.
    pub start_time: DateTime,
    /// People who take part, one entry each. At most 1 items.
    pub attendees: Vec<Attendee>,
}

/// Element of `attendees`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct Attendee {
    /// First name of the attendee. Required in requests.
    #[required(new)]
    #[length(..=50)]
    pub first_name: Option<String>,
    /// Last name of the attendee. Required in requests.
    #[required(new)]
    #[length(..=50)]
    pub last_name: Option<String>,
    /// Email address of the attendee. Required in requests.
    #[required(new)]
    #[length(..=254)]
    pub email: Option<String>,
    /// Phone number, usually in E.164. Required in requests.
    #[required(new)]
    #[length(..=30)]
    pub phone_number: Option<String>,
}

/// Response to [`ScheduleCallbackOnQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleCallbackOnQueueResponse {
    /// People who take part, one entry each. At most 1 items.
    pub attendees: Option<Vec<CallbackOnQueueAttendee>>,
}

/// Element of `attendees`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallbackOnQueueAttendee {
    /// First name of the attendee.
    pub first_name: Option<String>,
    /// Last name of the attendee.
    pub last_name: Option<String>,
    /// Email address of the attendee.
    pub email: Option<String>,
    /// Phone number, usually in E.164.
    pub phone_number: Option<String>,
    /// ID of the attendee.
    pub attendee_id: Option<String>,
}

/// Lists the time slots in which callbacks from a queue can be booked.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    #[length(..=50)]
    pub queue_id: String,
    /// Start of the time range. At most 25 characters.
    pub from: Option<DateOrDateTime>,
    /// End of the time range. At most 25 characters.
    pub to: Option<DateOrDateTime>,
    /// IANA time zone in which the dates are read and the response shows times.
    #[length(..=50)]
    pub timezone: Option<String>,
}

/// Response to [`ListQueueScheduledCallbacksAvailability`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueScheduledCallbacksAvailabilityResponse {
    /// IANA time zone in which the dates are read and the response shows times.
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
    /// Slot date. At most 25 characters.
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
    /// When the slot for a callback begins. At most 25 characters.
    pub start_time: Option<DateTime>,
    /// Availability status. At most 25 characters.
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

/// Lists the supervisors assigned to one Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListQueueSupervisors`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueSupervisorsResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Supervisors, one entry each.
    #[lossy]
    pub supervisors: Vec<Supervisor>,
}

/// Element of `supervisors`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Supervisor {
    /// ID of the supervisor.
    pub user_id: Option<String>,
    /// Name under which it is shown.
    pub display_name: Option<String>,
    /// Email address of the supervisor.
    pub user_email: Option<String>,
    /// ID of the role that the user holds.
    pub role_id: Option<String>,
    /// Display name of the role that the user holds.
    pub role_name: Option<String>,
    /// ID of the agent status.
    pub status_id: Option<String>,
    /// Name of the agent status, one of the system's or a custom one.
    pub status_name: Option<SystemStatusName>,
    /// Whether the user's role grants access to Zoom Contact Center.
    pub user_access: Option<DispositionStatus>,
}

/// Adds one or more supervisors to a Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// IDs of the agents, or email addresses where the request assigns users. At most 30 items.
    pub user_ids: Option<Vec<String>>,
}

/// Response to [`AssignQueueSupervisors`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueSupervisorsResponse {
    /// Supervisors, one entry each.
    pub supervisors: Option<Vec<Supervisor>>,
}

/// Removes one supervisor from a Zoom Contact Center queue.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

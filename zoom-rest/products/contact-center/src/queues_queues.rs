//! Queues, queues: 34 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AcceptType, ActiveOrInactive, ContentLanguage, Direction, DispositionSetDisposition, EngagementChannel,
    FlowChannel, Recording, Recordings, RetentionExemption, SystemStatusName, Team, VoiceOrVideoChannel,
};

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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues)
#[zoom_endpoint(
    GET "/contact_center/queues" -> ListQueuesResponse,
    paginate = queues: ListQueuesQueue,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_queues:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueues {
    /// Keeps only entries with this way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<QueueChannelType>,
    /// Keeps only entries with this way of contact: voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Way of contact that a queue serves, such as voice, chat or video.
///
/// Values of `channel_type` and `channel_types` in [`ListQueues`] and [`ListQueuesQueue`].
#[zoom_enum]
pub enum QueueChannelType {
    /// `voice`.
    Voice,
    /// `chat`: Chat on a website.
    Chat,
    /// `sms`.
    Sms,
    /// `video`.
    Video,
    /// `in_app_chat`: Chat inside an app.
    InAppChat,
    /// `messaging`: Chat, SMS and social messages.
    Messaging,
}

/// Response to [`ListQueues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueuesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// The queues, one entry each.
    #[lossy]
    pub queues: Vec<ListQueuesQueue>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Queue, with its channel and the number of its agents and supervisors.
///
/// Element of `queues` in [`ListQueuesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueuesQueue {
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Number of agents assigned.
    pub agents_count: Option<i64>,
    /// Number of supervisors assigned.
    pub supervisors_count: Option<i64>,
    /// Ways of contact, such as voice, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<QueueChannelType>>,
    /// Way of contact that the queue serves.
    pub channel: Option<EngagementChannel>,
    /// ID of the user who changed the queue last.
    pub modified_by: Option<String>,
    /// When the queue was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a queue, in which calls, chats or other contacts from consumers wait for the agents assigned to it.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateQueue, FlowChannel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateQueue::new()
///     .queue_name("Support")
///     .queue_description("For customers who need help")
///     .channel(FlowChannel::Voice)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues)
#[zoom_endpoint(
    POST "/contact_center/queues" -> CreateQueueResponse,
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue:admin"],
    errors = [(400, 1205, INVALID_CHANNEL_TYPE = "the channel type is invalid")],
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
    pub channel_types: Option<Vec<QueueContactChannel>>,
    /// Way of contact that the queue serves.
    pub channel: Option<FlowChannel>,
}

/// Way of contact that a queue serves, such as voice, chat or work items.
///
/// Values of `channel_types` in [`CreateQueue`] and other types.
#[zoom_enum]
pub enum QueueContactChannel {
    /// `voice`.
    Voice,
    /// `chat`: Chat on a website.
    Chat,
    /// `sms`.
    Sms,
    /// `video`.
    Video,
    /// `in_app_chat`: Chat inside an app.
    InAppChat,
    /// `messaging`: Chat, SMS and social messages.
    Messaging,
    /// `work_item`: Work with a name and a due date that an agent handles, rather than a contact.
    WorkItem,
}

/// Response to [`CreateQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateQueueResponse {
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
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
    pub channel_types: Option<Vec<QueueContactChannel>>,
    /// Way of contact that the queue serves.
    pub channel: Option<FlowChannel>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates several Zoom Contact Center queues from one template, a saved set of queue settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{BatchCreateQueuesWithTemplate, CreateQueuesWithTemplateQueue};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchCreateQueuesWithTemplate::new()
///     .template_id("Zl3aVt0bQ9y")
///     .queues(vec![CreateQueuesWithTemplateQueue::new(
///         "Support",
///         "For customers who need help",
///     )])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/batch)
#[zoom_endpoint(
    POST "/contact_center/queues/batch" -> Vec<BatchCreateQueuesWithTemplateResponse>,
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue:admin"],
    errors = [(400, 1213, QUEUE_TEMPLATE_DOES_NOT_EXIST = "the queue template does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchCreateQueuesWithTemplate {
    /// ID of the template whose settings the new queues get.
    pub template_id: Option<String>,
    /// Names and descriptions of the queues to create, one entry per queue.
    pub queues: Option<Vec<CreateQueuesWithTemplateQueue>>,
}

/// Queue to create from a template, by name and description.
///
/// Element of `queues` in [`BatchCreateQueuesWithTemplate`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CreateQueuesWithTemplateQueue {
    /// Display name of the Zoom Contact Center queue. Required in requests.
    #[required(new)]
    pub queue_name: Option<String>,
    /// Free text that says what the queue is for. Required in requests.
    #[required(new)]
    pub queue_description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Queue that was created from a template.
///
/// Element of the response to [`BatchCreateQueuesWithTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchCreateQueuesWithTemplateResponse {
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Free text that says what the queue is for.
    pub queue_description: Option<String>,
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes several Zoom Contact Center queues in one call.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::BatchDeleteQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchDeleteQueues::new()
///     .cc_queue_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/batch)
#[zoom_endpoint(
    DELETE "/contact_center/queues/batch" -> (),
    body = json,
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue:admin"],
    errors = [(404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchDeleteQueues {
    /// IDs of the Zoom Contact Center queues to delete.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/{queueId})
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>" -> GetQueueResponse,
    rate_limit = Light,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue:admin"],
    errors = [(404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist")],
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
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Free text that says what the queue is for.
    pub queue_description: Option<String>,
    /// Number of dispositions (outcomes or topics that agents assign to engagements) assigned to the queue.
    pub dispositions_count: Option<i64>,
    /// Number of sets of dispositions (outcomes or topics of engagements) assigned to the queue.
    pub disposition_sets_count: Option<i64>,
    /// Ways of contact, such as voice, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<QueueContactChannel>>,
    /// Way of contact that the queue serves.
    pub channel: Option<FlowChannel>,
    /// How long a consumer may wait in the queue before the engagement overflows, in seconds.
    pub max_wait_time: Option<i64>,
    /// How long an agent has after an engagement for the work that remains, such as notes, before the next one, in seconds.
    pub wrap_up_time: Option<i64>,
    /// How many engagements may wait in the queue at once.
    #[range(0..=3000)]
    pub max_engagement_in_queue: Option<i64>,
    /// How soon a consumer must give up to be counted as a short abandon.
    pub short_abandon: Option<ShortAbandon>,
    /// How engagements are spread over the agents: longest idle (`0`; `6` while ready, `7` in this queue), in sequence (`1`), rotating (`2`), all at once (`3`), most available (`4`) or by hand (`5`). One of `0` to `7`.
    pub distribution_type: Option<i64>,
    /// How long an engagement is offered to an agent, in seconds.
    pub distribution_duration_in_seconds: Option<i64>,
    /// Asset library ID of the media that is played while consumers are being connected.
    ///
    /// Deprecated by Zoom.
    pub connecting_media_id: Option<String>,
    /// Name of the audio file played while consumers are being connected to an agent; use `queue_waiting_experience` instead.
    ///
    /// Deprecated by Zoom.
    pub connecting_media_filename: Option<String>,
    /// ID of the audio that callers hear during a transfer.
    ///
    /// Deprecated by Zoom.
    pub transferring_media_id: Option<String>,
    /// Name of the audio file played during a transfer; use `queue_waiting_experience` instead.
    ///
    /// Deprecated by Zoom.
    pub transferring_media_filename: Option<String>,
    /// ID of the media that plays while a caller is on hold; voice only.
    ///
    /// Deprecated by Zoom.
    pub holding_media_id: Option<String>,
    /// Name of the audio file played on hold; use `queue_waiting_experience` instead.
    ///
    /// Deprecated by Zoom.
    pub holding_media_filename: Option<String>,
    /// Name of the waiting room in which video consumers wait.
    pub waiting_room_name: Option<String>,
    /// ID of the waiting room in which video consumers wait.
    pub waiting_room_id: Option<String>,
    /// Whether agents accept messages by hand or they arrive automatically; for chat and SMS only.
    pub message_accept: Option<AcceptType>,
    /// Whether engagements close by themselves when the wrap-up time is over.
    pub wrap_up_expiration: Option<bool>,
    /// What happens to engagements that no agent takes in time: a goodbye message and the end (`0`), another queue (`1`), leaving a message (`2`; an email in Zoom's words, though `overflow_to_inbox_id` is a voicemail inbox) or a flow (`3`). One of `0` to `3`.
    pub overflow_type: Option<i64>,
    /// Whether consumers who wait too long hear a goodbye message and are disconnected.
    pub overflow_to_goodbye_message: Option<bool>,
    /// ID of the asset that plays as the goodbye message.
    pub overflow_to_goodbye_message_asset_id: Option<String>,
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
    /// Text that informs consumers that the web chat was closed.
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
    /// Whether messaging engagements that the consumer quits are left out of the service level.
    pub service_level_exclude_abandoned_quit_engagements: Option<bool>,
    /// Service level to aim for, in percent; reports use it as the benchmark.
    #[range(0..=100)]
    pub service_level_target_in_percentage: Option<i64>,
    /// ID of the agent routing profile, which chooses agents by their skills or intents.
    pub agent_routing_profile_id: Option<String>,
    /// Name of the agent routing profile.
    pub agent_routing_profile_name: Option<String>,
    /// ID of the consumer routing profile, which decides which waiting consumers are served first.
    pub consumer_routing_profile_id: Option<String>,
    /// Name of the consumer routing profile.
    pub consumer_routing_profile_name: Option<String>,
    /// Phone numbers that called parties see; for voice queues only.
    pub caller_ids: Option<Vec<String>>,
    /// Teams assigned to the queue, one entry each.
    pub teams: Option<Vec<Team>>,
    /// How agents accept engagements of the queue.
    pub engagement_acceptance: Option<EngagementAcceptance>,
    /// Whether web pages open during inbound engagements, and which ones.
    pub inbound_launch_url_info: Option<InboundLaunchUrlInfo>,
    /// Whether web pages open during outbound engagements, and which ones.
    pub outbound_launch_url_info: Option<OutboundLaunchUrlInfo>,
    /// What consumers hear while they wait, are transferred or are on hold.
    pub queue_waiting_experience: Option<QueueWaitingExperience>,
    /// Dispositions for inbound engagements, and sets of them.
    pub inbound_dispositions: Option<QueueDispositions>,
    /// Dispositions for outbound engagements, and sets of them.
    pub outbound_dispositions: Option<QueueDispositions>,
    /// Whether agents get time to wrap up after a transfer.
    pub wrap_up_after_transfer: Option<bool>,
    /// How engagements are spread over the agents, as a word; `distribution_type` has the same choices as numbers.
    pub engagement_distribution: Option<EngagementDistribution>,
    /// How agents of the queue call consumers.
    pub outbound_settings: Option<OutboundSettings>,
    /// How consumers schedule callbacks to the queue.
    pub scheduled_callback_settings: Option<ScheduledCallbackSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How soon a consumer must give up to be counted as a short abandon.
///
/// Value of `short_abandon` in [`GetQueueResponse`] and [`UpdateQueue`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShortAbandon {
    /// Whether consumers who give up early are counted as short abandoned.
    pub enable: Option<bool>,
    /// Seconds within which an abandoned call counts as short abandoned.
    #[range(1..=15)]
    pub threshold: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Country where recordings are stored, as a country code.
///
/// Values of `recording_storage_location` in [`GetQueueResponse`] and [`UpdateQueue`].
#[zoom_enum]
pub enum RecordingStorageLocation {
    /// `us`: Stored in the United States.
    Us,
    /// `au`: Stored in Australia.
    Au,
    /// `br`: Stored in Brazil.
    Br,
    /// `ca`: Stored in Canada.
    Ca,
    /// `de`: Stored in Germany.
    De,
    /// `jp`: Stored in Japan.
    Jp,
    /// `sg`: Stored in Singapore.
    Sg,
}

/// How agents accept engagements of the queue.
///
/// Value of `engagement_acceptance` in [`GetQueueResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementAcceptance {
    /// Whether agents accept engagements by hand or automatically.
    pub acceptance_type: Option<AcceptType>,
    /// Whether agents hear a tone before an engagement that is accepted automatically; excludes `enable_agent_whisper_announcement`.
    pub enable_agent_alert_tone: Option<bool>,
    /// Whether agents hear an announcement before an engagement that is accepted automatically; excludes `enable_agent_alert_tone`.
    pub enable_agent_whisper_announcement: Option<bool>,
    /// Asset library ID of the announcement to the agent.
    pub agent_whisper_announcement_asset_id: Option<String>,
    /// Whether consumers hear a recorded greeting by the agent; for engagements accepted automatically.
    pub enable_agent_greeting: Option<bool>,
    /// Asset library ID of the agent's greeting.
    pub agent_greeting_asset_id: Option<String>,
    /// Name of the audio file with the agent's greeting.
    pub greeting_filename: Option<String>,
    /// Name of the audio file with the announcement to the agent.
    pub whisper_filename: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether web pages open during inbound engagements, and which ones.
///
/// Value of `inbound_launch_url_info` in [`GetQueueResponse`] and [`UpdateQueue`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboundLaunchUrlInfo {
    /// URLs to open, each with its trigger, one entry each.
    pub config: Option<Vec<InboundLaunchUrl>>,
    /// Whether a URL is opened for these engagements.
    pub enable_launch_url: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Point in an inbound call at which a URL opens, with the URL.
///
/// Element of `config` in [`InboundLaunchUrlInfo`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboundLaunchUrl {
    /// Point in the call at which the URL opens: ringing, answered or ended.
    pub launch_trigger: Option<LaunchTrigger>,
    /// URL that is opened.
    pub launch_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Point in the call at which the URL opens: ringing, answered or ended.
///
/// Values of `launch_trigger` in [`InboundLaunchUrl`].
#[zoom_enum]
pub enum LaunchTrigger {
    /// `ringing`.
    Ringing,
    /// `answered`.
    Answered,
    /// `ended`.
    Ended,
}

/// Whether web pages open during outbound engagements, and which ones.
///
/// Value of `outbound_launch_url_info` in [`GetQueueResponse`] and [`QueueOutboundSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundLaunchUrlInfo {
    /// URLs to open, each with its trigger, one entry each.
    pub config: Option<Vec<OutboundLaunchUrl>>,
    /// Whether a URL is opened for these engagements.
    pub enable_launch_url: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Point in an outbound call at which a URL opens, with the URL.
///
/// Element of `config` in [`OutboundLaunchUrlInfo`] and [`OutboundSettingsOutboundLaunchUrlInfo`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundLaunchUrl {
    /// Point in the call at which the URL opens: initiated, connected or ended.
    pub launch_trigger: Option<OutboundLaunchTrigger>,
    /// Web address that opens for the agent.
    pub url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Point in an outbound call at which the URL opens: initiated, connected or ended.
///
/// Values of `launch_trigger` in [`OutboundLaunchUrl`].
#[zoom_enum]
pub enum OutboundLaunchTrigger {
    /// `initiated`.
    Initiated,
    /// `connected`.
    Connected,
    /// `ended`.
    Ended,
}

/// What consumers hear while they wait, are transferred or are on hold.
///
/// Value of `queue_waiting_experience` in [`GetQueueResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueWaitingExperience {
    /// ID of the file that is played by default while consumers are being connected to an agent.
    pub default_connecting_music_file_id: Option<String>,
    /// Name of the file that is played by default while consumers are being connected to an agent.
    pub default_connecting_music_name: Option<String>,
    /// URL of the file that is played by default while consumers are being connected to an agent.
    pub default_connecting_music_url: Option<String>,
    /// Asset library ID of the audio played while consumers are being connected to an agent.
    pub connecting_music_asset_id: Option<String>,
    /// Name of the audio file played while consumers are being connected to an agent.
    pub connecting_music_filename: Option<String>,
    /// URL of the audio file played while consumers are being connected to an agent.
    pub connecting_music_url: Option<String>,
    /// URL of the file that is played during transfers by default.
    pub default_transfer_music_url: Option<String>,
    /// Asset library ID of the audio played during a transfer.
    pub transfer_music_asset_id: Option<String>,
    /// Name of the audio file played during a transfer.
    pub transfer_music_filename: Option<String>,
    /// URL of the audio file played during a transfer.
    pub transfer_music_url: Option<String>,
    /// ID of the file that is played on hold by default.
    pub default_hold_music_file_id: Option<String>,
    /// Name of the file that is played on hold by default.
    pub default_hold_music_name: Option<String>,
    /// URL of the file that is played on hold by default.
    pub default_hold_music_url: Option<String>,
    /// Asset library ID of the audio played on hold.
    pub holding_music_asset_id: Option<String>,
    /// Name of the audio file played on hold.
    pub holding_music_filename: Option<String>,
    /// URL of the audio file played on hold.
    pub holding_music_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Dispositions that agents of a queue can choose, and how they choose them.
///
/// Value of `inbound_dispositions` and `outbound_dispositions` in [`GetQueueResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueDispositions {
    /// Whether agents can choose a disposition.
    pub enable_disposition: Option<bool>,
    /// Whether agents must choose a disposition (`0`) or may leave it out (`1`).
    pub queue_disposition_type: Option<i64>,
    /// Dispositions, the outcomes or topics that agents assign to engagements, one entry each.
    pub dispositions: Option<Vec<DispositionSetDisposition>>,
    /// Sets of dispositions (outcomes or topics of engagements), one entry each.
    pub disposition_sets: Option<Vec<QueueDispositionsDispositionSet>>,
    /// ID of the disposition that is set if the agent chooses none.
    pub default_disposition_id: Option<String>,
    /// Name of the disposition that is set if the agent chooses none.
    pub default_disposition_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Set of dispositions (outcomes or topics of engagements), by ID and name.
///
/// Element of `disposition_sets` in [`QueueDispositions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueDispositionsDispositionSet {
    /// ID of the disposition set.
    pub disposition_set_id: Option<String>,
    /// Name of the disposition set.
    pub disposition_set_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How a queue decides which agent is offered a waiting call or message.
///
/// Values of `engagement_distribution` in [`GetQueueResponse`].
#[zoom_enum]
pub enum EngagementDistribution {
    /// `longest_idle`: The agent who has been idle longest comes first.
    LongestIdle,
    /// `sequential`: Agents are tried one after another, always in the same order.
    Sequential,
    /// `rotating`: Agents take turns.
    Rotating,
    /// `simultaneous`: All agents are offered the engagement at once.
    Simultaneous,
    /// `most_available`: The agent with the most free capacity comes first.
    MostAvailable,
    /// `manual`: Agents themselves choose the waiting engagements that they take.
    Manual,
    /// `longest_ready`: The agent who has been idle longest while in the Ready status comes first.
    LongestReady,
    /// `longest_idle_for_this_queue`: The agent who has been idle longest in this queue comes first.
    LongestIdleForThisQueue,
}

/// How agents of the queue call consumers.
///
/// Value of `outbound_settings` in [`GetQueueResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundSettings {
    /// Whether agents may make outbound calls.
    pub enable_outbound_calls: Option<bool>,
    /// Phone numbers among which agents can choose the one that consumers see, one entry each.
    pub queue_caller_ids: Option<Vec<String>>,
    /// Whether web pages open during outbound engagements, and which ones.
    pub outbound_launch_url_info: Option<OutboundSettingsOutboundLaunchUrlInfo>,
    /// Range of talk time for which reports label outbound calls as short; Zoom says that it also affects long and hang-up calls.
    pub outbound_labels: Option<OutboundLabels>,
    /// Asset library ID of the audio played during transfers of outbound engagements.
    pub outbound_transferring_media_id: Option<String>,
    /// Asset library ID of the audio played on hold in outbound engagements.
    pub outbound_holding_media_id: Option<String>,
    /// Asset library ID of the template for agents' notes on outbound engagements.
    pub outbound_notes_asset_id: Option<String>,
    /// Whether agents must choose a disposition (an outcome or topic) after an outbound engagement.
    pub outbound_disposition_required: Option<bool>,
    /// ID of the disposition of outbound engagements that is set if the agent chooses none.
    pub outbound_default_disposition_id: Option<String>,
    /// Time that agents have for wrap-up after an outbound engagement. In seconds.
    pub outbound_wrap_up_time: Option<i64>,
    /// Whether outbound engagements close by themselves when the time to wrap up is over.
    pub outbound_wrap_up_expiration: Option<bool>,
    /// Whether agents get time to wrap up after transferring an outbound engagement.
    pub outbound_wrap_up_after_transfer: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether web pages open during outbound engagements, and which ones.
///
/// Value of `outbound_launch_url_info` in [`OutboundSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundSettingsOutboundLaunchUrlInfo {
    /// Whether a URL is opened for these engagements.
    pub enable_launch_url: Option<bool>,
    /// URLs to open, each with its trigger, one entry each.
    pub config: Option<Vec<OutboundLaunchUrl>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Range of talk time for which reports label outbound calls as short; Zoom says that it also affects long and hang-up calls.
///
/// Value of `outbound_labels` in [`OutboundSettings`] and [`QueueOutboundSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundLabels {
    /// Shortest talk time of an outbound call that reports label as short, in seconds.
    pub outbound_call_duration_lower_threshold: Option<i64>,
    /// Longest talk time of an outbound call that reports label as short, in seconds.
    pub outbound_call_duration_upper_threshold: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How consumers schedule callbacks to the queue.
///
/// Value of `scheduled_callback_settings` in [`GetQueueResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduledCallbackSettings {
    /// Whether consumers can schedule a callback; the other settings apply only then.
    pub enable_scheduled_callback: Option<bool>,
    /// Keyword by which consumers choose this queue when they schedule a callback.
    #[length(..=100)]
    pub consumer_inquiry_option: Option<String>,
    /// What consumers hear when they are called back.
    pub greeting_message: Option<GreetingMessage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What consumers hear when they are called back.
///
/// Value of `greeting_message` in [`ScheduledCallbackSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GreetingMessage {
    /// Asset library ID of a recording that is played as the greeting, instead of `message_text`.
    pub custom_media_asset_id: Option<String>,
    /// Code of the language of the greeting's text, such as `en-US`.
    pub language_code: Option<String>,
    /// ID of the synthetic voice that reads the text.
    pub voice_id: Option<VoiceId>,
    /// Text that a synthetic voice reads as the greeting; takes `language_code` and `voice_id` too.
    #[length(..=500)]
    pub message_text: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// ID of the synthetic voice, one of Amazon Polly's for American English, that reads the text.
///
/// Values of `voice_id` in [`GreetingMessage`] and other types.
#[zoom_enum]
pub enum VoiceId {
    /// `Danielle`.
    #[value("Danielle")]
    Danielle,
    /// `Gregory`.
    #[value("Gregory")]
    Gregory,
    /// `Ivy`.
    #[value("Ivy")]
    Ivy,
    /// `Joanna`.
    #[value("Joanna")]
    Joanna,
    /// `Joey`.
    #[value("Joey")]
    Joey,
    /// `Justin`.
    #[value("Justin")]
    Justin,
    /// `Kendra`.
    #[value("Kendra")]
    Kendra,
    /// `Kevin`.
    #[value("Kevin")]
    Kevin,
    /// `Kimberly`.
    #[value("Kimberly")]
    Kimberly,
    /// `Matthew`.
    #[value("Matthew")]
    Matthew,
    /// `Ruth`.
    #[value("Ruth")]
    Ruth,
    /// `Salli`.
    #[value("Salli")]
    Salli,
    /// `Stephen`.
    #[value("Stephen")]
    Stephen,
}

/// Updates the settings of one Zoom Contact Center queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateQueue::new("Zl3aVt0bQ9y")
///     .max_wait_time(600)
///     .wrap_up_time(60)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/PATCH/contact_center/queues/{queueId})
#[zoom_endpoint(
    PATCH "/contact_center/queues/<queue_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:update:queue:admin"],
    errors = [
        (400, 1205, INVALID_PARAMETER_1205 = "a parameter is invalid"),
        (400, 1206, INVALID_OPERATION_OR_LIMIT_EXCEEDED = "the operation is invalid, or a limit was exceeded"),
        (400, 1220, INVALID_PARAMETER_1220 = "a parameter is invalid"),
        (400, 1221, SETTING_TURNED_OFF_1221 = "a required setting is turned off"),
        (400, 1222, SETTING_TURNED_OFF_1222 = "a required setting is turned off"),
        (400, 1223, SETTING_TURNED_OFF_1223 = "a required setting is turned off"),
        (400, 1225, INVALID_PARAMETER_1225 = "a parameter is invalid"),
        (400, 1233, INVALID_PARAMETER_1233 = "a parameter is invalid"),
        (400, 1234, SETTING_TURNED_OFF_1234 = "a required setting is turned off"),
        (400, 1235, PARAMETER_MISSING_OR_INVALID_1235 = "a parameter is missing or invalid"),
        (400, 1236, PARAMETER_MISSING_OR_INVALID_1236 = "a parameter is missing or invalid"),
        (400, 1240, PARAMETER_MISSING_OR_INVALID_1240 = "a parameter is missing or invalid"),
        (400, 1241, SETTING_TURNED_OFF_1241 = "a required setting is turned off"),
        (400, 1237, SETTING_TURNED_OFF_1237 = "a required setting is turned off"),
        (400, 1238, INVALID_PARAMETER_1238 = "a parameter is invalid"),
        (400, 1239, INVALID_PARAMETER_1239 = "a parameter is invalid"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
        (404, 1210, AGENT_ROUTING_PROFILE_DOES_NOT_EXIST = "the agent routing profile does not exist"),
        (404, 1900, CONSUMER_ROUTING_PROFILE_NOT_FOUND = "the consumer routing profile was not found"),
        (404, 2301, ASSET_NOT_FOUND = "the asset was not found"),
        (404, 2401, DISPOSITION_NOT_FOUND = "the disposition was not found"),
        (404, 2405, RESOURCE_IN_USE = "the resource is in use"),
        (429, 4001, RATE_LIMIT_EXCEEDED = "the rate limit was exceeded"),
    ],
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
    /// How long a consumer may wait in the queue before the engagement overflows, in seconds.
    #[range(10..=86400)]
    pub max_wait_time: Option<i64>,
    /// How long an agent has after an engagement for the work that remains, such as notes, before the next one, in seconds.
    #[range(0..=300)]
    pub wrap_up_time: Option<i64>,
    /// How many engagements may wait in the queue at once.
    #[range(0..=5000)]
    pub max_engagement_in_queue: Option<i64>,
    /// How soon a consumer must give up to be counted as a short abandon.
    pub short_abandon: Option<ShortAbandon>,
    /// Ways of contact, such as voice, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<QueueContactChannel>>,
    /// Way of contact that the queue serves.
    pub channel: Option<FlowChannel>,
    /// How engagements are spread over the agents: longest idle (`0`; `6` while ready, `7` in this queue), in sequence (`1`), rotating (`2`), all at once (`3`), most available (`4`) or by hand (`5`).
    pub distribution_type: Option<DistributionType>,
    /// How long an engagement is offered to an agent, in seconds.
    #[range(10..=300)]
    pub distribution_duration_in_seconds: Option<i64>,
    /// Asset library ID of the media that is played while consumers are being connected.
    pub connecting_media_id: Option<String>,
    /// ID of the audio that callers hear during a transfer.
    pub transferring_media_id: Option<String>,
    /// ID of the media that plays while a caller is on hold; voice only.
    pub holding_media_id: Option<String>,
    /// ID of the waiting room in which video consumers wait.
    pub waiting_room_id: Option<String>,
    /// Whether agents accept messages by hand or they arrive automatically; for chat and SMS only.
    pub message_accept: Option<AcceptType>,
    /// Whether engagements close by themselves when the wrap-up time is over.
    pub wrap_up_expiration: Option<bool>,
    /// Whether agents get time to wrap up after a transfer.
    pub wrap_up_after_transfer: Option<bool>,
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
    /// ID of the asset that plays as the goodbye message.
    pub overflow_to_goodbye_message_asset_id: Option<String>,
    /// Text that informs consumers that the web chat was closed.
    pub auto_close_message: Option<String>,
    /// Whether consumers are told that the web chat was closed.
    pub auto_close_message_enabled: Option<bool>,
    /// Minutes of silence after which the chat is closed.
    #[range(2..=1800)]
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
    /// Whether messaging engagements that the consumer quits are left out of the service level.
    pub service_level_exclude_abandoned_quit_engagements: Option<bool>,
    /// Whether the service level leaves out engagements that overflow, which means they go elsewhere because no agent takes them in time.
    pub service_level_exclude_overflow_engagements: Option<bool>,
    /// Service level to aim for, in percent; reports use it as the benchmark.
    #[range(0..=100)]
    pub service_level_target_in_percentage: Option<i64>,
    /// ID of the agent routing profile, which chooses agents by their skills or intents; an empty text removes it from the queue.
    pub agent_routing_profile_id: Option<String>,
    /// How engagements are routed to agents: whether skills can be chosen for transfers, and how the agent who last served the consumer is found.
    pub agent_routing_settings: Option<AgentRoutingSettings>,
    /// ID of the consumer routing profile, which decides which waiting consumers are served first.
    pub consumer_routing_profile_id: Option<String>,
    /// How agents accept engagements of the queue.
    pub engagement_acceptance: Option<QueueEngagementAcceptance>,
    /// Whether web pages open during inbound engagements, and which ones.
    pub inbound_launch_url_info: Option<InboundLaunchUrlInfo>,
    /// Asset library ID of the template for agents' notes.
    pub notes_asset_id: Option<String>,
    /// Whether agents must choose a disposition (an outcome or topic) for an engagement.
    pub disposition_required: Option<bool>,
    /// ID of the disposition that is set if the agent chooses none.
    pub default_disposition_id: Option<String>,
    /// How agents of the queue call consumers.
    pub outbound_settings: Option<QueueOutboundSettings>,
    /// How consumers schedule callbacks to the queue.
    pub scheduled_callback_settings: Option<QueueScheduledCallbackSettings>,
    /// How video callbacks work; for video queues only.
    pub video_callback_settings: Option<VideoCallbackSettings>,
}

/// How engagements are spread over the agents: longest idle (`0`; `6` while ready, `7` in this queue), in sequence (`1`), rotating (`2`), all at once (`3`), most available (`4`) or by hand (`5`).
///
/// Values of `distribution_type` in [`UpdateQueue`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum DistributionType {
    /// `0`: Agent idle the longest, for voice or video.
    LongestIdle = 0,
    /// `1`: Agents one after another in a fixed order, for voice or video.
    Sequential = 1,
    /// `2`: Agents by turns, for voice or video.
    Rotating = 2,
    /// `3`: All agents at once, for voice or video.
    Simultaneous = 3,
    /// `4`: Agent with the most free capacity, for messaging.
    MostAvailable = 4,
    /// `5`: Agents take engagements by hand, for video.
    Manual = 5,
    /// `6`: Agent idle the longest while ready, for voice or video.
    LongestIdleWhileReady = 6,
    /// `7`: Agent idle the longest in this queue, for voice or video.
    LongestIdleForQueue = 7,
}

/// How engagements are routed to agents: whether skills can be chosen for transfers, and how the agent who last served the consumer is found.
///
/// Value of `agent_routing_settings` in [`UpdateQueue`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentRoutingSettings {
    /// Whether agents may choose skills when they transfer an engagement.
    pub allow_agent_select_skill_for_transfer: Option<bool>,
    /// How far back Zoom looks for the agent who last served the consumer, to route to that agent again; voice and video only. In minutes.
    #[range(1..=45)]
    pub maximum_look_back_period: Option<i64>,
    /// IDs of the queues in which Zoom looks for the agent who last served the consumer, one entry each; all queues if left out.
    pub last_engaged_agent_data_from_queue_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How agents accept engagements of the queue.
///
/// Value of `engagement_acceptance` in [`UpdateQueue`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueEngagementAcceptance {
    /// Whether agents accept engagements by hand or automatically.
    pub acceptance_type: Option<AcceptType>,
    /// Whether agents hear a tone before an engagement that is accepted automatically; excludes `enable_agent_whisper_announcement`.
    pub enable_agent_alert_tone: Option<bool>,
    /// Whether agents hear an announcement before an engagement that is accepted automatically; excludes `enable_agent_alert_tone`.
    pub enable_agent_whisper_announcement: Option<bool>,
    /// Asset library ID of the announcement to the agent.
    pub agent_whisper_announcement_asset_id: Option<String>,
    /// Whether consumers hear a recorded greeting by the agent; for engagements accepted automatically.
    pub enable_agent_greeting: Option<bool>,
    /// Asset library ID of the agent's greeting.
    pub agent_greeting_asset_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How agents of the queue call consumers.
///
/// Value of `outbound_settings` in [`UpdateQueue`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueOutboundSettings {
    /// Whether agents may make outbound calls.
    pub enable_outbound_calls: Option<bool>,
    /// Phone numbers among which agents can choose the one that consumers see, one entry each.
    pub queue_caller_ids: Option<Vec<String>>,
    /// Whether web pages open during outbound engagements, and which ones.
    pub outbound_launch_url_info: Option<OutboundLaunchUrlInfo>,
    /// Range of talk time for which reports label outbound calls as short; Zoom says that it also affects long and hang-up calls.
    pub outbound_labels: Option<OutboundLabels>,
    /// Asset library ID of the audio played during transfers of outbound engagements.
    pub outbound_transferring_media_id: Option<String>,
    /// Asset library ID of the audio played on hold in outbound engagements.
    pub outbound_holding_media_id: Option<String>,
    /// Asset library ID of the template for agents' notes on outbound engagements.
    pub outbound_notes_asset_id: Option<String>,
    /// Whether agents must choose a disposition (an outcome or topic) after an outbound engagement.
    pub outbound_disposition_required: Option<bool>,
    /// ID of the disposition of outbound engagements that is set if the agent chooses none.
    pub outbound_default_disposition_id: Option<String>,
    /// Time that agents have for wrap-up after an outbound engagement. In seconds.
    #[range(0..=3600)]
    pub outbound_wrap_up_time: Option<i64>,
    /// Whether outbound engagements close by themselves when the time to wrap up is over.
    pub outbound_wrap_up_expiration: Option<bool>,
    /// Whether agents get time to wrap up after transferring an outbound engagement.
    pub outbound_wrap_up_after_transfer: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How consumers schedule callbacks to the queue.
///
/// Value of `scheduled_callback_settings` in [`UpdateQueue`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueScheduledCallbackSettings {
    /// Whether consumers can schedule a callback; the other settings apply only then.
    pub enable_scheduled_callback: Option<bool>,
    /// Keyword by which consumers choose this queue when they schedule a callback.
    #[length(..=100)]
    pub consumer_inquiry_option: Option<String>,
    /// What consumers hear when they are called back.
    pub greeting_message: Option<QueueScheduledCallbackGreetingMessage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What consumers hear when they are called back.
///
/// Value of `greeting_message` in [`QueueScheduledCallbackSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueScheduledCallbackGreetingMessage {
    /// Asset library ID of a recording that is played as the greeting, instead of `message_text`.
    pub custom_media_asset_id: Option<String>,
    /// Code of the language of the greeting's text, such as `en-US`.
    pub language_code: Option<ContentLanguage>,
    /// ID of the synthetic voice that reads the text.
    pub voice_id: Option<VoiceId>,
    /// Text that a synthetic voice reads as the greeting; takes `language_code` and `voice_id` too.
    #[length(..=500)]
    pub message_text: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How video callbacks work; for video queues only.
///
/// Value of `video_callback_settings` in [`UpdateQueue`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VideoCallbackSettings {
    /// Whether consumers can ask for a video callback.
    pub enable_video_callback: Option<bool>,
    /// Minutes of waiting after which a callback is offered, a multiple of 5.
    #[range(5..=40)]
    pub time_to_offer_callback: Option<i64>,
    /// How long the callback's URL, presumably the link by which the consumer joins the video, is valid, in minutes.
    #[range(2..=5)]
    pub callback_url_expiration: Option<i64>,
    /// Whether the callback's URL can be sent to the consumer again.
    pub enable_resend_callback_url: Option<bool>,
    /// Interval after which the callback's URL is sent to the consumer again, in seconds. One of `60`, `90`, `120`.
    pub resend_callback_url_time: Option<String>,
    /// Whether consumers are notified of callbacks on their mobile phones.
    pub enable_mobile_notification: Option<bool>,
    /// Time after which a callback is given up, in minutes; at most 14 days.
    #[range(60..=20160)]
    pub callback_timeout: Option<i64>,
    /// Whether consumers are notified by email when their callback is canceled.
    pub enable_callback_cancel_message: Option<bool>,
    /// Subject of the email about a canceled callback.
    #[length(..=60)]
    pub callback_cancel_email_subject: Option<String>,
    /// Text of the email about a canceled callback.
    #[length(..=1000)]
    pub callback_cancel_email_body: Option<String>,
    /// Whether consumers are notified by text message when their callback is canceled.
    pub enable_callback_cancel_sms_message: Option<bool>,
    /// Text message about a canceled callback.
    #[length(..=140)]
    pub callback_cancel_sms_text: Option<String>,
    /// Whether callbacks are offered at certain times only; then `callback_offer_time` is required.
    pub enable_callback_offter_time: Option<bool>,
    /// Times at which callbacks are offered, one entry per day; required if they are limited.
    pub callback_offer_time: Option<Vec<CallbackOfferTime>>,
    /// Whether callers are called back at certain times only; then `callback_return_day` and `callback_return_timezone_id` are required.
    pub enable_callback_return_time: Option<bool>,
    /// IANA time zone of the times at which callers are called back.
    pub callback_return_timezone_id: Option<String>,
    /// Weekdays and times at which consumers are called back, one entry per day.
    pub callback_return_day: Option<Vec<CallbackReturnDay>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Day and times at which callbacks are offered.
///
/// Element of `callback_offer_time` in [`VideoCallbackSettings`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallbackOfferTime {
    /// Day of the week on which callbacks are offered.
    pub callback_offer_day: Option<CallbackDay>,
    /// Time of day from which callbacks are offered, in hours and minutes, such as `09:00`.
    pub callback_offer_start_time: Option<String>,
    /// Time of day until which callbacks are offered, in hours and minutes, such as `17:00`.
    pub callback_offer_end_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Day of the week for callbacks.
///
/// Values of `callback_offer_day` and `callback_return_day` in [`CallbackOfferTime`] and [`CallbackReturnDay`].
#[zoom_enum]
pub enum CallbackDay {
    /// `Mon`.
    #[value("Mon")]
    Mon,
    /// `Tue`.
    #[value("Tue")]
    Tue,
    /// `Wed`.
    #[value("Wed")]
    Wed,
    /// `Thu`.
    #[value("Thu")]
    Thu,
    /// `Fri`.
    #[value("Fri")]
    Fri,
    /// `Sat`.
    #[value("Sat")]
    Sat,
    /// `Sun`.
    #[value("Sun")]
    Sun,
}

/// Weekday and times at which consumers are called back.
///
/// Element of `callback_return_day` in [`VideoCallbackSettings`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallbackReturnDay {
    /// Weekday on which consumers are called back.
    pub callback_return_day: Option<CallbackDay>,
    /// Time of day from which consumers are called back, in hours and minutes, such as `09:00`.
    pub callback_return_start_time: Option<String>,
    /// Time of day until which consumers are called back, in hours and minutes, such as `17:00`.
    pub callback_return_end_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/{queueId})
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue:admin"],
    errors = [(404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist")],
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
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/{queueId}/agents)
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/agents" -> ListQueueAgentsResponse,
    paginate = agents: QueueAgent,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_queue_agents:admin"],
    errors = [(404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueueAgents {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListQueueAgents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueAgentsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agent of a queue, with their status, role and teams.
///
/// Element of `agents` in [`ListQueueAgentsResponse`].
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
    pub user_access: Option<ActiveOrInactive>,
    /// Whether the agent is opted in to the queue, which means getting its engagements, or who opted them out.
    pub opt_in_out_status: Option<QueueAgentOptInOutStatus>,
    /// Teams to which the agent belongs. At most 20 items.
    pub teams: Option<Vec<Team>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the agent is opted in to the queue, which means getting its engagements, or who opted them out.
///
/// Values of `opt_in_out_status` in [`QueueAgent`] and [`AssignQueueAgentsAgent`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum QueueAgentOptInOutStatus {
    /// `0`: Opted in by the agent or a supervisor.
    OptedInByAgentHimselfOrSupervisor = 0,
    /// `1`: Opted out by a supervisor or an administrator.
    OptedOutBySupervisorOrAdmin = 1,
    /// `2`: Opted out by the agent.
    OptedOutByAgentHimself = 2,
}

/// Adds one or more agents to a Zoom Contact Center queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignQueueAgents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignQueueAgents::new("Zl3aVt0bQ9y")
///     .user_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/{queueId}/agents)
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
    /// IDs or email addresses of the users to add to the queue as agents. At most 30 items.
    pub user_ids: Option<Vec<String>>,
}

/// Response to [`AssignQueueAgents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueAgentsResponse {
    /// The agents, one entry each.
    pub agents: Option<Vec<AssignQueueAgentsAgent>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agent who was assigned to a queue, with their status and role.
///
/// Element of `agents` in [`AssignQueueAgentsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueAgentsAgent {
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
    pub user_access: Option<ActiveOrInactive>,
    /// Whether the agent is opted in to the queue, which means getting its engagements, or who opted them out.
    pub opt_in_out_status: Option<QueueAgentOptInOutStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Opts one agent of a Zoom Contact Center queue in or out, so that they get its engagements or don't.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{UpdateQueueAgent, UpdateQueueAgentOptInOutStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateQueueAgent::new("Zl3aVt0bQ9y", "me")
///     .opt_in_out_status(
///         UpdateQueueAgentOptInOutStatus::OptInByAgentHimselfOrSupervisor,
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/PATCH/contact_center/queues/{queueId}/agents/{userId})
#[zoom_endpoint(
    PATCH "/contact_center/queues/<queue_id>/agents/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:update:queue_agent:admin"],
    errors = [
        (400, 1010, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 1011, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateQueueAgent {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Whether the agent is opted in to the queue, which means getting its engagements, or who opted them out.
    pub opt_in_out_status: Option<UpdateQueueAgentOptInOutStatus>,
}

/// Whether the agent is opted in to the queue, which means getting its engagements, or who opted them out.
///
/// Values of `opt_in_out_status` in [`UpdateQueueAgent`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum UpdateQueueAgentOptInOutStatus {
    /// `0`: Opted in by the agent or a supervisor.
    OptInByAgentHimselfOrSupervisor = 0,
    /// `1`: Opted out by a supervisor or an administrator.
    OptOutBySupervisorOrAdmin = 1,
    /// `2`: Opted out by the agent.
    OptOutByAgentHimself = 2,
}

/// Removes one agent from a Zoom Contact Center queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignQueueAgent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignQueueAgent::new("Zl3aVt0bQ9y", "jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/{queueId}/agents/{userId})
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>/agents/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_agent:admin"],
    errors = [(404, 1201, QUEUE_AGENT_DOES_NOT_EXIST = "the queue agent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignQueueAgent {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Lists the dispositions (outcomes or topics of engagements) assigned to one Zoom Contact Center queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{Direction, ListQueueDispositions};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let dispositions = ListQueueDispositions::new("Zl3aVt0bQ9y")
///     .assign_type(Direction::Inbound)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/{queueId}/dispositions)
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/dispositions" -> ListQueueDispositionsResponse,
    paginate = dispositions: QueueDisposition,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_dispositions:admin"],
    errors = [(404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueueDispositions {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Whether to list assignments to inbound or to outbound engagements. Default: `inbound`.
    pub assign_type: Option<Direction>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListQueueDispositions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueDispositionsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Dispositions, the outcomes or topics that agents assign to engagements, one entry each.
    #[lossy]
    pub dispositions: Vec<QueueDisposition>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Disposition that is assigned to a queue, for inbound or for outbound engagements.
///
/// Element of `dispositions` in [`ListQueueDispositionsResponse`] and [`AssignQueueDispositionsResponse`].
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
    pub status: Option<ActiveOrInactive>,
    /// When the disposition was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed the disposition last.
    pub modified_by: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Whether the disposition is for inbound or for outbound engagements.
    pub assign_type: Option<Direction>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds dispositions (outcomes or topics of engagements) that agents can use in one Zoom Contact Center queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{AssignQueueDispositions, Direction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignQueueDispositions::new("Zl3aVt0bQ9y")
///     .disposition_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .assign_type(Direction::Inbound)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/{queueId}/dispositions)
#[zoom_endpoint(
    POST "/contact_center/queues/<queue_id>/dispositions" -> AssignQueueDispositionsResponse,
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue", "disposition:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignQueueDispositions {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// IDs of the dispositions, one entry each. At most 30 items.
    pub disposition_ids: Option<Vec<String>>,
    /// Whether the disposition is for inbound or for outbound engagements. Default: `inbound`.
    pub assign_type: Option<Direction>,
}

/// Response to [`AssignQueueDispositions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueDispositionsResponse {
    /// Dispositions, the outcomes or topics that agents assign to engagements, one entry each.
    pub dispositions: Option<Vec<QueueDisposition>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the sets of dispositions (outcomes or topics of engagements) assigned to one Zoom Contact Center queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{Direction, ListQueueDispositionSets};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let disposition_sets = ListQueueDispositionSets::new("Zl3aVt0bQ9y")
///     .assign_type(Direction::Inbound)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/{queueId}/dispositions/sets)
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/dispositions/sets" -> ListQueueDispositionSetsResponse,
    paginate = disposition_sets: QueueDispositionSet,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_disposition_sets:admin"],
    errors = [(404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueueDispositionSets {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Whether to list assignments to inbound or to outbound engagements. Default: `inbound`.
    pub assign_type: Option<Direction>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListQueueDispositionSets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueDispositionSetsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Sets of dispositions (outcomes or topics of engagements), one entry each.
    #[lossy]
    pub disposition_sets: Vec<QueueDispositionSet>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Set of dispositions (outcomes or topics of engagements) that is assigned to a queue, for inbound or for outbound engagements.
///
/// Element of `disposition_sets` in [`ListQueueDispositionSetsResponse`] and [`AssignQueueDispositionSetResponse`].
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
    pub status: Option<ActiveOrInactive>,
    /// When the disposition set was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed the disposition set last.
    pub modified_by: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Whether the disposition set is for inbound or for outbound engagements.
    pub assign_type: Option<Direction>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds sets of dispositions (outcomes or topics of engagements) that agents can use in one Zoom Contact Center queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{AssignQueueDispositionSet, Direction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignQueueDispositionSet::new("Zl3aVt0bQ9y")
///     .disposition_set_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .assign_type(Direction::Inbound)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/{queueId}/dispositions/sets)
#[zoom_endpoint(
    POST "/contact_center/queues/<queue_id>/dispositions/sets" -> AssignQueueDispositionSetResponse,
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue_disposition_set:admin"],
    errors = [(404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignQueueDispositionSet {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// IDs of the disposition sets, one entry each. At most 30 items.
    pub disposition_set_ids: Option<Vec<String>>,
    /// Whether the disposition set is for inbound or for outbound engagements. Default: `inbound`.
    pub assign_type: Option<Direction>,
}

/// Response to [`AssignQueueDispositionSet`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueDispositionSetResponse {
    /// Sets of dispositions (outcomes or topics of engagements), one entry each.
    pub disposition_sets: Option<Vec<QueueDispositionSet>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes one set of dispositions (outcomes or topics of engagements) from a Zoom Contact Center queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{Direction, UnassignQueueDispositionSet};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignQueueDispositionSet::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .assign_type(Direction::Inbound)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/{queueId}/dispositions/sets/{dispositionSetId})
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>/dispositions/sets/<disposition_set_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_disposition_set:admin"],
    errors = [(404, 1201, QUEUE_DISPOSITION_SET_DOES_NOT_EXIST = "the queue disposition set does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignQueueDispositionSet {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// ID of the disposition set.
    pub disposition_set_id: String,
    /// Whether to remove the assignment to inbound or to outbound engagements. Default: `inbound`.
    pub assign_type: Option<Direction>,
}

/// Removes one disposition (an outcome or topic of engagements) from a Zoom Contact Center queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{Direction, UnassignQueueDisposition};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignQueueDisposition::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .assign_type(Direction::Inbound)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/{queueId}/dispositions/{dispositionId})
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>/dispositions/<disposition_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_disposition:admin"],
    errors = [(404, 1201, QUEUE_DISPOSITION_DOES_NOT_EXIST = "the queue disposition does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignQueueDisposition {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// ID of the disposition.
    pub disposition_id: String,
    /// Whether to remove the assignment to inbound or to outbound engagements. Default: `inbound`.
    pub assign_type: Option<Direction>,
}

/// Updates what interrupts the hold media of a voice queue, such as audio messages and announcements of the wait.
///
/// Interrupts must fall within the maximum wait.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{AudioInterrupt, UpdateQueueInterruptSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateQueueInterruptSettings::new("Zl3aVt0bQ9y")
///     .audio_interrupts(vec![
///         AudioInterrupt::new("Zl3aVt0bQ9y", 60, true).loop_interval(120),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/PATCH/contact_center/queues/{queueId}/interrupt)
#[zoom_endpoint(
    PATCH "/contact_center/queues/<queue_id>/interrupt" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:update:queue:admin"],
    errors = [
        (400, 1205, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 2304, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
        (404, 2301, ASSET_DOES_NOT_EXIST = "the asset does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateQueueInterruptSettings {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Recordings played to consumers while they wait, one entry each.
    pub audio_interrupts: Option<Vec<AudioInterrupt>>,
    /// How consumers in the queue learn their position and estimated wait.
    pub notify_interrupts: Option<QueueNotices>,
}

/// Recording to play to consumers in the queue, with when it starts and whether it repeats.
///
/// Element of `audio_interrupts` in [`UpdateQueueInterruptSettings`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AudioInterrupt {
    /// Asset library ID of the audio that interrupts the waiting music. Required in requests.
    #[required(new)]
    pub audio_asset_id: Option<String>,
    /// Seconds that the consumer waits before the audio plays for the first time. Required in requests.
    #[required(new)]
    #[range(0..=86400)]
    pub play_after_seconds: Option<i64>,
    /// Whether the audio repeats while the consumer waits. Required in requests.
    #[required(new)]
    pub is_loop: Option<bool>,
    /// Pause between repeats, in seconds; used only if repeating is on.
    #[range(1..)]
    pub loop_interval: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How consumers in the queue learn their position and estimated wait.
///
/// Value of `notify_interrupts` in [`UpdateQueueInterruptSettings`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct QueueNotices {
    /// Seconds in the queue until the first announcement of position and waiting time. Required in requests.
    #[required(new)]
    #[range(0..=86400)]
    pub play_after_seconds: Option<i64>,
    /// Whether the announcement is repeated. Required in requests.
    #[required(new)]
    pub is_loop: Option<bool>,
    /// Pause between repeats, in seconds; used only if repeating is on.
    #[range(1..)]
    pub loop_interval: Option<i64>,
    /// How consumers in the queue learn their position.
    pub notify_position_in_queue: Option<PositionNotice>,
    /// How consumers in the queue learn their estimated wait.
    pub notify_estimated_wait_time: Option<WaitTimeNotice>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How consumers in the queue learn their position.
///
/// Value of `notify_position_in_queue` in [`QueueNotices`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct PositionNotice {
    /// Whether the message is one recording or is put together from several pieces. Required in requests. Default: `standard`.
    #[required(new)]
    pub custom_audio_type: Option<CustomAudioType>,
    /// Recordings that tell consumers their position in the queue. Required in requests. At most 7 items.
    #[required(new)]
    pub custom_audio: Option<Vec<CustomAudio>>,
    /// Audio that plays if the position in the queue is too large to be announced. Required in requests.
    #[required(new)]
    pub over_limit_custom_audio: Option<Vec<FallbackAudio>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the message is one recording or is put together from several pieces.
///
/// Values of `custom_audio_type` in [`PositionNotice`] and other types.
#[zoom_enum]
pub enum CustomAudioType {
    /// `standard`: One recorded file that holds the whole message, without variables.
    Standard,
    /// `advanced`: Several reusable audio parts, combined with variables.
    Advanced,
}

/// Piece of the audio that a waiting consumer hears: a recording or a variable, with its place in the order.
///
/// Element of `custom_audio` in [`PositionNotice`] and [`WaitTimeNotice`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CustomAudio {
    /// ID of the audio in the asset library; an alternative to `audio_variable`.
    pub audio_asset_id: Option<String>,
    /// Variable that is spoken in advanced mode, such as the position in the queue; an alternative to `audio_asset_id`. One of `customer_position`, `wait_time`.
    pub audio_variable: Option<String>,
    /// Position of the audio segment in the sequence. Required in requests.
    #[required(new)]
    #[range(1..=7)]
    pub order: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recording that plays in place of the usual announcement, with its place in the order.
///
/// Element of `over_limit_custom_audio` and `backup_custom_audio` in [`PositionNotice`] and [`WaitTimeNotice`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FallbackAudio {
    /// Position of the audio in the sequence.
    #[range(1..=7)]
    pub order: Option<i64>,
    /// ID of the audio in the asset library.
    pub audio_asset_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How consumers in the queue learn their estimated wait.
///
/// Value of `notify_estimated_wait_time` in [`QueueNotices`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct WaitTimeNotice {
    /// Whether the message is one recording or is put together from several pieces. Required in requests. Default: `standard`.
    #[required(new)]
    pub custom_audio_type: Option<CustomAudioType>,
    /// Recordings that tell consumers how long they will probably wait. Required in requests. At most 7 items.
    #[required(new)]
    pub custom_audio: Option<Vec<CustomAudio>>,
    /// Audio that plays if the estimated wait is too long to be announced. Required in requests.
    #[required(new)]
    pub over_limit_custom_audio: Option<Vec<FallbackAudio>>,
    /// Audio that plays instead if the estimated wait is unknown. Required in requests.
    #[required(new)]
    pub backup_custom_audio: Option<Vec<FallbackAudio>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates the menu of options offered to consumers who wait in a queue.
///
/// Works only for voice queues.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{AssignQueueMenuBasedInterrupt, CallbackNumberType, CallbackSettings, ContentLanguage, MenuAction, MenuKeypress, MenuOption, VoiceId};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignQueueMenuBasedInterrupt::new(
///     "Zl3aVt0bQ9y",
///     ContentLanguage::EnUs,
///     VoiceId::Joanna,
///     60,
///     vec![
///         MenuOption::new(MenuKeypress::N1, MenuAction::RequestCallback)
///             .callback_settings(
///                 CallbackSettings::new()
///                     .callback_number_type(CallbackNumberType::QueueDefaultCallerId),
///             ),
///         MenuOption::new(MenuKeypress::N2, MenuAction::LeaveVoicemail)
///             .voice_mail_inbox_id("Zl3aVt0bQ9y"),
///     ],
/// )
/// .accept_timeout(10)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/{queueId}/interrupt_menu)
#[zoom_endpoint(
    POST "/contact_center/queues/<queue_id>/interrupt_menu" -> AssignQueueMenuBasedInterruptResponse,
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:update:queue:admin"],
    errors = [
        (400, 1205, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
        (404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist"),
        (404, 3201, FLOW_DOES_NOT_EXIST = "the flow does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignQueueMenuBasedInterrupt {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Language of the built-in texts of the menu and of the callbacks.
    pub menu_language_code: ContentLanguage,
    /// ID of the synthetic voice that reads the text.
    pub voice_id: VoiceId,
    /// How long consumers may take to choose from the menu, in seconds (a multiple of 5); `0` for no limit.
    #[range(0..=60)]
    pub accept_timeout: Option<i64>,
    /// Time after which waiting consumers are offered the menu; at once if their estimated wait is longer. In seconds.
    pub play_interval: i64,
    /// Whether the menu is played again and again.
    pub loop_play: Option<bool>,
    /// Pause between repeats, in seconds; used only if repeating is on.
    #[range(0..=2400)]
    pub loop_interval: Option<i64>,
    /// What each key of the menu does, one entry per key. At most 12 items.
    pub menu_options: Vec<MenuOption>,
    /// Recording played to consumers who press a key that the menu does not have.
    pub invalid_option_message_custom_audio: Option<MessageCustomAudio>,
}

/// What one key of the queue's menu does, such as routing to a flow or a callback.
///
/// Element of `menu_options` in [`AssignQueueMenuBasedInterrupt`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct MenuOption {
    /// Key that chooses this option of the menu. Required in requests.
    #[required(new)]
    pub keypress: Option<MenuKeypress>,
    /// What happens when the key is pressed. Required in requests.
    #[required(new)]
    pub menu_action: Option<MenuAction>,
    /// Text that names the key of this option; keep what is in `{{}}` as it is.
    #[length(..=500)]
    pub play_message: Option<String>,
    /// Recording that names the key of this option.
    pub play_message_custom_audio: Option<MessageCustomAudio>,
    /// ID of the flow to which calls are routed; for the action `route_flow`.
    pub route_to_flow_id: Option<String>,
    /// ID of the inbox for voicemail; for the action `leave_voicemail`.
    pub voice_mail_inbox_id: Option<String>,
    /// How callbacks work; for the menu action `request_callback` only.
    pub callback_settings: Option<CallbackSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Key that chooses this option of the menu.
///
/// Values of `keypress` in [`MenuOption`] and [`QueueMenuBasedInterruptMenuOption`].
#[zoom_enum]
pub enum MenuKeypress {
    /// `1`: The key 1.
    #[value("1")]
    N1,
    /// `2`: The key 2.
    #[value("2")]
    N2,
    /// `3`: The key 3.
    #[value("3")]
    N3,
    /// `4`: The key 4.
    #[value("4")]
    N4,
    /// `5`: The key 5.
    #[value("5")]
    N5,
    /// `6`: The key 6.
    #[value("6")]
    N6,
    /// `7`: The key 7.
    #[value("7")]
    N7,
    /// `8`: The key 8.
    #[value("8")]
    N8,
    /// `9`: The key 9.
    #[value("9")]
    N9,
    /// `0`: The key 0.
    #[value("0")]
    N0,
    /// `*`: The star key.
    #[value("*")]
    Star,
    /// `#`: The pound key, also called hash.
    #[value("#")]
    Hash,
}

/// What happens when the caller presses the key of a menu option while waiting in the queue.
///
/// Values of `menu_action` in [`MenuOption`] and [`QueueMenuBasedInterruptMenuOption`].
#[zoom_enum]
pub enum MenuAction {
    /// `request_callback`: The caller asks for a callback.
    RequestCallback,
    /// `leave_voicemail`: The caller leaves a voicemail.
    LeaveVoicemail,
    /// `route_flow`: The call goes to a flow, the set of steps that handles a contact.
    RouteFlow,
    /// `repeat_menu`: The menu is played again.
    RepeatMenu,
}

/// Recording of your own that is played instead of a built-in message.
///
/// Value of `play_message_custom_audio` and other members in [`MenuOption`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MessageCustomAudio {
    /// Whether the message is one recording or is put together from several pieces. Required in requests. Default: `standard`.
    #[required(new)]
    pub custom_audio_type: Option<CustomAudioType>,
    /// Recordings, or pieces of one in advanced mode, that the consumer hears. Required in requests. At most 7 items.
    #[required(new)]
    pub custom_audio: Option<Vec<QueueMenuBasedInterruptCustomAudio>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Piece of the audio that plays for a message, with its place in the order.
///
/// Element of `custom_audio` in [`MessageCustomAudio`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueMenuBasedInterruptCustomAudio {
    /// Position of the audio segment in the sequence. Required in requests.
    #[required(new)]
    #[range(1..=7)]
    pub order: Option<i64>,
    /// ID of the audio in the asset library; an alternative to `audio_variable`.
    pub audio_asset_id: Option<String>,
    /// Variable that is spoken as this piece: the key of the menu option; an alternative to `audio_asset_id`, only in messages put together from several pieces. The only value is `keypress`. Default: `keypress`.
    pub audio_variable: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How callbacks work; for the menu action `request_callback` only.
///
/// Value of `callback_settings` in [`MenuOption`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallbackSettings {
    /// Which number callers see when they are called back.
    pub callback_number_type: Option<CallbackNumberType>,
    /// Key that callers press to confirm a callback.
    pub callback_confirm_keypress: Option<CallbackConfirmKeypress>,
    /// How long callers may take to accept a callback, in seconds (a multiple of 5).
    #[range(5..=60)]
    pub accept_callback_timeout: Option<i64>,
    /// Whether callers may give another number for the callback.
    pub enable_offer_phone_number: Option<bool>,
    /// Text that asks callers for a callback number; keep what is in `{{}}` as it is.
    #[length(..=500)]
    pub offer_number_message: Option<String>,
    /// Recording that asks callers for a callback number.
    pub offer_number_message_custom_audio: Option<MessageCustomAudio>,
    /// Text read to callers to confirm the callback; use `callback_confirm_message` instead.
    ///
    /// Deprecated by Zoom.
    #[length(..=500)]
    pub callback_confirm_messsage: Option<String>,
    /// Text read to callers to confirm the callback; keep what is in `{{}}` as it is.
    #[length(..=500)]
    pub callback_confirm_message: Option<String>,
    /// Recording played to callers to confirm the callback.
    pub callback_confirm_message_custom_audio: Option<MessageCustomAudio>,
    /// Whether callers may add an extension to their callback number.
    pub enable_offer_extension_number: Option<bool>,
    /// Text that asks callers for their extension; keep what is in `{{}}` as it is.
    #[length(..=500)]
    pub offer_extension_number_message: Option<String>,
    /// Recording that asks callers for their extension.
    pub offer_extension_number_message_custom_audio: Option<MessageCustomAudio>,
    /// Text that asks callers to confirm the extension they entered; keep what is in `{{}}` as it is.
    #[length(..=500)]
    pub confirm_extension_number_message: Option<String>,
    /// Recording that asks callers to confirm the extension they entered.
    pub confirm_extension_number_message_custom_audio: Option<MessageCustomAudio>,
    /// Whether callers who are called back hear a greeting first.
    pub outbound_dial_option: Option<OutboundDialOption>,
    /// Text that callers hear before an agent is connected.
    #[length(..=500)]
    pub outbound_dial_greeting_message: Option<String>,
    /// Recording that callers hear before an agent is connected.
    pub outbound_dial_greeting_message_custom_audio: Option<MessageCustomAudio>,
    /// How long a requested callback stays in the queue, in seconds.
    pub callback_timeout: Option<i64>,
    /// Whether consumers are notified when their callback is canceled.
    pub enable_callback_cancel_message: Option<bool>,
    /// Text read to callers whose callback is canceled.
    #[length(..=500)]
    pub callback_cancel_message: Option<String>,
    /// Recording played to callers whose callback is canceled.
    pub callback_cancel_message_custom_audio: Option<MessageCustomAudio>,
    /// Text read to callers who call again while they have a callback pending; keep what is in `{{}}` as it is.
    #[length(..=500)]
    pub callback_returning_message: Option<String>,
    /// Recording played to callers who call again while they have a callback pending.
    pub callback_returning_message_custom_audio: Option<MessageCustomAudio>,
    /// Whether callbacks are offered at certain times only.
    pub enable_callback_offer_time: Option<bool>,
    /// IANA time zone of the times at which callbacks are offered.
    pub callback_offer_timezone_id: Option<String>,
    /// Times at which callbacks are offered, one entry per day; required if they are limited.
    pub callback_offer_time: Option<Vec<CallbackOfferTime>>,
    /// Whether callers are called back at certain times only; then `callback_return_day` and `callback_return_timezone_id` are required.
    pub enable_callback_return_time: Option<bool>,
    /// IANA time zone of the times at which callers are called back.
    pub callback_return_timezone_id: Option<String>,
    /// Weekdays and times at which consumers are called back, one entry per day.
    pub callback_return_day: Option<Vec<CallbackReturnDay>>,
    /// Whether callers can record a voice message for the callback; the feature must be on for the account.
    pub enable_advanced_callback_confirmation: Option<bool>,
    /// What callers hear and which key they press to record a voice message for the callback; required if `enable_advanced_callback_confirmation` is `true`.
    pub advanced_callback_confirmation: Option<AdvancedCallbackConfirmation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which number callers see when they are called back.
///
/// Values of `callback_number_type` in [`CallbackSettings`] and [`InterruptMenuOptionCallbackSettings`].
#[zoom_enum]
pub enum CallbackNumberType {
    /// `flow_entry_id`: A phone number of the flow's entry point.
    FlowEntryId,
    /// `account_default_caller_id`: The default caller ID of the account.
    AccountDefaultCallerId,
    /// `queue_default_caller_id`: The default caller ID of the queue.
    QueueDefaultCallerId,
}

/// Key that callers press to confirm a callback.
///
/// Values of `callback_confirm_keypress` in [`CallbackSettings`] and [`InterruptMenuOptionCallbackSettings`].
#[zoom_enum]
pub enum CallbackConfirmKeypress {
    /// `#`: The pound key.
    #[value("#")]
    Hash,
    /// `*`: The star key.
    #[value("*")]
    Star,
}

/// Whether callers who are called back hear a greeting first.
///
/// Values of `outbound_dial_option` in [`CallbackSettings`] and [`InterruptMenuOptionCallbackSettings`].
#[zoom_enum]
pub enum OutboundDialOption {
    /// `auto_greeting`: The caller first hears an automatic greeting.
    AutoGreeting,
    /// `directly_connect`: The caller is connected to an agent at once, without a greeting.
    DirectlyConnect,
}

/// Messages with which callers record a voice message for the callback.
///
/// Value of `advanced_callback_confirmation` in [`CallbackSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdvancedCallbackConfirmation {
    /// Key with which callers leave a voice message. Default: `1`.
    pub keypress_voice_message: Option<KeypressVoiceMessage>,
    /// Text read to callers who asked for a callback; keep what is in `{{}}` as it is.
    #[length(1..=500)]
    pub advanced_callback_confirm_message: Option<String>,
    /// Longest duration of a caller's voice message. In minutes. Default: `1`.
    #[range(1..=5)]
    pub callback_voice_message_time_limit: Option<i64>,
    /// Whether agents see transcripts of callers' voice messages.
    pub enable_voice_message_transcription: Option<bool>,
    /// Time for which the agent sees the voice message before the consumer is dialed automatically. In seconds. Default: `5`.
    #[range(5..=60)]
    pub callback_voice_message_display_time: Option<i64>,
    /// Text read to callers who asked for a callback and entered an extension; keep what is in `{{}}` as it is.
    #[length(..=500)]
    pub advanced_callback_confirm_message_with_extension: Option<String>,
    /// Text that asks callers to record their voice message and names the keys to press; keep what is in `{{}}` as it is.
    #[length(..=200)]
    pub greeting_message: Option<String>,
    /// Text read at the end of the call. Default: `Good bye.`.
    #[length(..=200)]
    pub end_message: Option<String>,
    /// Text read once the voice message is saved. Default: `Message saved`.
    #[length(..=200)]
    pub save_recording_message: Option<String>,
    /// Text read to callers whose voice message is too short.
    #[length(..=200)]
    pub short_recording_message: Option<String>,
    /// Text that offers to play the voice message; the key is `1`.
    #[length(..=200)]
    pub keypress_listen_recording_message: Option<String>,
    /// Text that offers to save the voice message; the key is `2`.
    #[length(..=200)]
    pub keypress_save_recording_message: Option<String>,
    /// Text that offers to record the voice message again; the key is `3`.
    #[length(..=200)]
    pub keypress_re_recording_message: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Key with which callers leave a voice message.
///
/// Values of `keypress_voice_message` in [`AdvancedCallbackConfirmation`].
#[zoom_enum]
pub enum KeypressVoiceMessage {
    /// `1`.
    #[value("1")]
    N1,
    /// `2`.
    #[value("2")]
    N2,
    /// `3`.
    #[value("3")]
    N3,
    /// `4`.
    #[value("4")]
    N4,
    /// `5`.
    #[value("5")]
    N5,
    /// `6`.
    #[value("6")]
    N6,
    /// `7`.
    #[value("7")]
    N7,
    /// `8`.
    #[value("8")]
    N8,
    /// `9`.
    #[value("9")]
    N9,
    /// `0`.
    #[value("0")]
    N0,
    /// `*`: The star key.
    #[value("*")]
    Star,
}

/// Response to [`AssignQueueMenuBasedInterrupt`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueMenuBasedInterruptResponse {
    /// ID of the Zoom Contact Center queue.
    pub queue_id: Option<String>,
    /// Language of the built-in texts of the menu and of the callbacks.
    pub menu_language_code: Option<ContentLanguage>,
    /// ID of the synthetic voice that reads the text.
    pub voice_id: Option<VoiceId>,
    /// How long consumers may take to choose from the menu, in seconds (a multiple of 5); `0` for no limit.
    #[range(0..=60)]
    pub accept_timeout: Option<i64>,
    /// Time after which waiting consumers are offered the menu; at once if their estimated wait is longer. In seconds.
    pub play_interval: Option<i64>,
    /// Whether the menu is played again and again.
    pub loop_play: Option<bool>,
    /// Pause between repeats, in seconds; used only if repeating is on.
    #[range(0..=2400)]
    pub loop_interval: Option<i64>,
    /// What each key of the menu does, one entry per key. At most 12 items.
    pub menu_options: Option<Vec<QueueMenuBasedInterruptMenuOption>>,
    /// Recording played to consumers who press a key that the menu does not have.
    pub invalid_option_message_custom_audio: Option<MessageCustomAudio>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What one key of the menu that was assigned to a queue does, such as routing to a flow or a callback.
///
/// Element of `menu_options` in [`AssignQueueMenuBasedInterruptResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueMenuBasedInterruptMenuOption {
    /// Key that chooses this option of the menu.
    pub keypress: Option<MenuKeypress>,
    /// What happens when the key is pressed.
    pub menu_action: Option<MenuAction>,
    /// Text that names the key of this option; `{{}}` encloses placeholders.
    #[length(..=500)]
    pub play_message: Option<String>,
    /// Recording that names the key of this option.
    pub play_message_custom_audio: Option<MessageCustomAudio>,
    /// ID of the flow to which calls are routed; for the action `route_flow`.
    pub route_to_flow_id: Option<String>,
    /// ID of the inbox for voicemail; for the action `leave_voicemail`.
    pub voice_mail_inbox_id: Option<String>,
    /// How callbacks work; for the menu action `request_callback` only.
    pub callback_settings: Option<InterruptMenuOptionCallbackSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How callbacks work; for the menu action `request_callback` only.
///
/// Value of `callback_settings` in [`QueueMenuBasedInterruptMenuOption`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InterruptMenuOptionCallbackSettings {
    /// Which number callers see when they are called back.
    pub callback_number_type: Option<CallbackNumberType>,
    /// Key that callers press to confirm a callback.
    pub callback_confirm_keypress: Option<CallbackConfirmKeypress>,
    /// How long callers may take to accept a callback, in seconds (a multiple of 5).
    #[range(5..=60)]
    pub accept_callback_timeout: Option<i64>,
    /// Whether callers may give another number for the callback.
    pub enable_offer_phone_number: Option<bool>,
    /// Text that asks callers for a callback number; `{{}}` encloses placeholders.
    #[length(..=500)]
    pub offer_number_message: Option<String>,
    /// Recording that asks callers for a callback number.
    pub offer_number_message_custom_audio: Option<MessageCustomAudio>,
    /// Text read to callers to confirm the callback; use `callback_confirm_message` instead.
    ///
    /// Deprecated by Zoom.
    #[length(..=500)]
    pub callback_confirm_messsage: Option<String>,
    /// Text read to callers to confirm the callback; `{{}}` encloses placeholders.
    #[length(..=500)]
    pub callback_confirm_message: Option<String>,
    /// Recording played to callers to confirm the callback.
    pub callback_confirm_message_custom_audio: Option<MessageCustomAudio>,
    /// Whether callers may add an extension to their callback number.
    pub enable_offer_extension_number: Option<bool>,
    /// Text that asks callers for their extension; `{{}}` encloses placeholders.
    #[length(..=500)]
    pub offer_extension_number_message: Option<String>,
    /// Recording that asks callers for their extension.
    pub offer_extension_number_message_custom_audio: Option<MessageCustomAudio>,
    /// Text that asks callers to confirm the extension they entered; `{{}}` encloses placeholders.
    #[length(..=500)]
    pub confirm_extension_number_message: Option<String>,
    /// Recording that asks callers to confirm the extension they entered.
    pub confirm_extension_number_message_custom_audio: Option<MessageCustomAudio>,
    /// Whether callers who are called back hear a greeting first.
    pub outbound_dial_option: Option<OutboundDialOption>,
    /// Text that callers hear before an agent is connected.
    #[length(..=500)]
    pub outbound_dial_greeting_message: Option<String>,
    /// Recording that callers hear before an agent is connected.
    pub outbound_dial_greeting_message_custom_audio: Option<MessageCustomAudio>,
    /// How long a requested callback stays in the queue, in seconds.
    pub callback_timeout: Option<i64>,
    /// Whether consumers are notified when their callback is canceled.
    pub enable_callback_cancel_message: Option<bool>,
    /// Text read to callers whose callback is canceled.
    #[length(..=500)]
    pub callback_cancel_message: Option<String>,
    /// Recording played to callers whose callback is canceled.
    pub callback_cancel_message_custom_audio: Option<MessageCustomAudio>,
    /// Text read to callers who are called back; `{{}}` encloses placeholders.
    #[length(..=500)]
    pub callback_returning_message: Option<String>,
    /// Recording played to callers who are called back.
    pub callback_returning_message_custom_audio: Option<MessageCustomAudio>,
    /// Whether callbacks are offered at certain times only.
    pub enable_callback_offer_time: Option<bool>,
    /// IANA time zone of the times at which callbacks are offered.
    pub callback_offer_timezone_id: Option<String>,
    /// Times at which callbacks are offered, one entry per day; used if `enable_callback_offer_time` is `true`.
    pub callback_offer_time: Option<Vec<CallbackOfferTime>>,
    /// Whether callers are called back only at the times in `callback_return_day`.
    pub enable_callback_return_time: Option<bool>,
    /// IANA time zone of the times at which callers are called back.
    pub callback_return_timezone_id: Option<String>,
    /// Weekdays and times at which consumers are called back, one entry per day.
    pub callback_return_day: Option<Vec<CallbackReturnDay>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes a queue's waiting menu with its options, callback settings, prompts and timing.
///
/// Works only for voice queues.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteQueueInterruptMenuConfiguration;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteQueueInterruptMenuConfiguration::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/{queueId}/interrupt_menu)
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>/interrupt_menu" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue:admin"],
    errors = [
        (400, 1205, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1201, QUEUE_NOT_FOUND = "the queue was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteQueueInterruptMenuConfiguration {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    #[length(..=50)]
    pub queue_id: String,
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/{queueId}/operating_hours)
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/operating_hours" -> QueueOperatingHours,
    rate_limit = Light,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue_operating_hours:admin"],
    errors = [(404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist")],
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
    /// ID of the closure set, the days or hours when the contact center is closed.
    pub closure_set_id: Option<String>,
    /// Name of the closure set.
    pub closure_set_name: Option<String>,
    /// Whether the queue has the business hours of the account.
    pub account_default_business_hour: Option<bool>,
    /// Whether the queue has the closure set of the account.
    pub account_default_closure_set: Option<bool>,
    /// Whether consumers who arrive while the queue is closed overflow: they hear a goodbye message or go to another queue, a flow or an inbox.
    pub operating_hours_overflow_enabled: Option<bool>,
    /// Whether callers hear the standard goodbye message before the call ends.
    pub overflow_to_default_goodbye_message: Option<bool>,
    /// ID of the asset that plays as the goodbye message.
    pub overflow_to_goodbye_message_asset_id: Option<String>,
    /// Name of the asset with the goodbye message for the overflow.
    pub overflow_to_goodbye_message_asset_name: Option<String>,
    /// ID of the queue that takes the overflow; only one overflow target is used.
    pub overflow_to_queue_id: Option<String>,
    /// Name of the queue that takes the overflow.
    pub overflow_to_queue_name: Option<String>,
    /// ID of the flow that takes the overflow; only one overflow target is used.
    pub overflow_to_flow_id: Option<String>,
    /// Name of the flow that takes the overflow.
    pub overflow_to_flow_name: Option<String>,
    /// ID of the voicemail inbox that takes the overflow; only one overflow target is used.
    pub overflow_to_inbox_id: Option<String>,
    /// Name of the voicemail inbox that takes the overflow.
    pub overflow_to_inbox_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes when one Zoom Contact Center queue is open.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateQueueOperatingHours;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateQueueOperatingHours::new("Zl3aVt0bQ9y")
///     .account_default_business_hour(false)
///     .operating_hours_business_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/PATCH/contact_center/queues/{queueId}/operating_hours)
#[zoom_endpoint(
    PATCH "/contact_center/queues/<queue_id>/operating_hours" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:patch:queue_operating_hours:admin"],
    errors = [(404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateQueueOperatingHours {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Whether the queue has the business hours of the account.
    pub account_default_business_hour: Option<bool>,
    /// ID of the queue's business hours.
    pub operating_hours_business_hour_id: Option<String>,
    /// Whether the queue has the closure set of the account.
    pub account_default_closure_set: Option<bool>,
    /// ID of the queue's closure set.
    pub operating_hours_closure_set_id: Option<String>,
    /// Whether consumers who arrive while the queue is closed overflow: they hear a goodbye message or go to another queue, a flow or an inbox.
    pub operating_hours_overflow_enabled: Option<bool>,
    /// Whether callers hear the standard goodbye message before the call ends.
    pub overflow_to_default_goodbye_message: Option<bool>,
    /// ID of the asset that plays as the goodbye message.
    pub overflow_to_goodbye_message_asset_id: Option<String>,
    /// ID of the queue that takes the overflow; only one overflow target is used.
    pub overflow_to_queue_id: Option<String>,
    /// ID of the flow that takes the overflow; only one overflow target is used.
    pub overflow_to_flow_id: Option<String>,
    /// ID of the voicemail inbox that takes the overflow; only one overflow target is used.
    pub overflow_to_inbox_id: Option<String>,
}

/// Lists all recordings of one Zoom Contact Center queue.
///
/// Covers recordings made after July 18, 2022.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListQueueRecordings, VoiceOrVideoChannel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = ListQueueRecordings::new("Zl3aVt0bQ9y")
///     .channel(VoiceOrVideoChannel::Voice)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/{queueId}/recordings)
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/recordings" -> Recordings,
    paginate = recordings: Recording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = [
        "contact_center_recording:read:admin",
        "contact_center_recording:read",
        "contact_center:read:list_recordings:admin",
        "contact_center:read:list_recordings",
    ],
    errors = [(404, 1204, QUEUE_DOES_NOT_EXIST = "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueueRecordings {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Keeps only entries with this way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<VoiceOrVideoChannel>,
    /// Keeps only recordings of this way of contact: voice or video.
    pub channel: Option<VoiceOrVideoChannel>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Keeps only recordings that are exempt from data retention, or with `false` those that are not.
    pub exemption: Option<RetentionExemption>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Deletes every recording of one Zoom Contact Center queue.
///
/// Covers recordings made after July 18, 2022.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteQueueRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteQueueRecordings::new("Zl3aVt0bQ9y")
///     .delete_all_recordings(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/{queueId}/recordings)
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>/recordings" -> (),
    rate_limit = Light,
    scopes = ["contact_center_recording:write:admin", "contact_center:delete:recording:admin"],
    errors = [
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
        (404, 2803, QUEUE_RECORDINGS_DO_NOT_EXIST = "the queue recordings do not exist"),
        (409, 2820, RESOURCE_UNDER_LEGAL_HOLD = "the resource is under a legal hold"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteQueueRecordings {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Whether all recordings of the queue are deleted; only `true` is accepted. Default: `true`.
    pub delete_all_recordings: Option<bool>,
}

/// Removes one attendee from a scheduled callback.
///
/// The callback itself is deleted with its last attendee.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteScheduledCallbackAttendee;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteScheduledCallbackAttendee::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .cancelation_reason("No longer needed")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/{queueId}/scheduled_callbacks/attendees/{attendeeId})
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>/scheduled_callbacks/attendees/<attendee_id>" -> (),
    body = json,
    rate_limit = Heavy,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue:admin"],
    errors = [
        (400, 1503, USER_HAS_NOT_SET_UP_ZOOM_SCHEDULER = "the user has not set up Zoom Scheduler"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
        (404, 1504, ATTENDEE_NOT_FOUND = "the attendee was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteScheduledCallbackAttendee {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    #[length(..=50)]
    pub queue_id: String,
    /// ID of the attendee.
    #[length(..=50)]
    pub attendee_id: String,
    /// Why the callback is canceled.
    #[length(..=300)]
    pub cancelation_reason: Option<String>,
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
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/{queueId}/scheduled_callbacks/events)
#[zoom_endpoint(
    POST "/contact_center/queues/<queue_id>/scheduled_callbacks/events" -> ScheduleCallbackOnQueueResponse,
    rate_limit = Heavy,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue:admin"],
    errors = [
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 620003, INVALID_PHONE_NUMBER = "the phone number is invalid"),
        (400, 400, "the date is in the past, or the requested slot does not exist, or the slot's duration has changed"),
        (400, 55008, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 1503, USER_HAS_NOT_SET_UP_ZOOM_SCHEDULER = "the user has not set up Zoom Scheduler"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ScheduleCallbackOnQueue {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Start of the slot that was chosen for the callback. At most 25 characters.
    pub start_time: DateTime,
    /// Consumers to call back, one entry each. At most 1 item.
    pub attendees: Vec<Attendee>,
}

/// Person to call back, with name, email address and phone number.
///
/// Element of `attendees` in [`ScheduleCallbackOnQueue`].
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
    /// Phone number of the attendee. Required in requests.
    #[required(new)]
    #[length(..=30)]
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`ScheduleCallbackOnQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleCallbackOnQueueResponse {
    /// Consumers to call back, one entry each. At most 1 item.
    pub attendees: Option<Vec<CallbackOnQueueAttendee>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person whose callback was scheduled, with name, email address and phone number.
///
/// Element of `attendees` in [`ScheduleCallbackOnQueueResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallbackOnQueueAttendee {
    /// First name of the attendee.
    pub first_name: Option<String>,
    /// Last name of the attendee.
    pub last_name: Option<String>,
    /// Email address of the attendee.
    pub email: Option<String>,
    /// Phone number of the attendee.
    pub phone_number: Option<String>,
    /// ID of the attendee.
    pub attendee_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the time slots in which callbacks from a queue can be booked.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListScheduledCallbackAvailability;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListScheduledCallbackAvailability::new("Zl3aVt0bQ9y")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/{queueId}/scheduled_callbacks/supportive_slots)
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/scheduled_callbacks/supportive_slots" -> ListCallbackAvailabilityResponse,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue:admin"],
    errors = [
        (400, 300, "a parameter is invalid, or the time is outside the allowed range, or the time zone format is invalid"),
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 1503, USER_HAS_NOT_SET_UP_ZOOM_SCHEDULER = "the user has not set up Zoom Scheduler"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListScheduledCallbackAvailability {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    #[length(..=50)]
    pub queue_id: String,
    /// Start of the time range. At most 25 characters.
    pub from: Option<DateOrDateTime>,
    /// End of the time range. At most 25 characters.
    pub to: Option<DateOrDateTime>,
    /// IANA time zone by which the slots are divided into days.
    #[length(..=50)]
    pub timezone: Option<String>,
}

/// Response to [`ListScheduledCallbackAvailability`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallbackAvailabilityResponse {
    /// IANA time zone by which the slots are divided into days.
    #[length(..=50)]
    pub timezone: Option<String>,
    /// Length of each booking. In minutes.
    pub slot_duration: Option<i64>,
    /// Days with free times, one entry each.
    pub booking_days: Option<Vec<BookingDay>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Day on which callbacks can be booked, with its time slots.
///
/// Element of `booking_days` in [`ListCallbackAvailabilityResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BookingDay {
    /// Date of the day. At most 25 characters.
    pub slot_date: Option<Date>,
    /// Times that can be booked, one entry each.
    pub slots: Option<Vec<CallbackSlot>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Time slot for a callback, with whether it can still be booked.
///
/// Element of `slots` in [`BookingDay`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallbackSlot {
    /// Number of bookings that are still possible at this time.
    pub available_count: Option<i64>,
    /// When the slot for a callback begins. At most 25 characters.
    pub start_time: Option<DateTime>,
    /// Whether the time can still be booked. At most 25 characters.
    pub availability_status: Option<AvailabilityStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the time can still be booked.
///
/// Values of `availability_status` in [`CallbackSlot`].
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
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/{queueId}/supervisors)
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/supervisors" -> ListQueueSupervisorsResponse,
    paginate = supervisors: Supervisor,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:delete:queue_supervisor:admin"],
    errors = [(404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueueSupervisors {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListQueueSupervisors`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueSupervisorsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Supervisor of a queue, with their status, role and teams.
///
/// Element of `supervisors` in [`ListQueueSupervisorsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Supervisor {
    /// ID of the supervisor.
    pub user_id: Option<String>,
    /// Name under which the supervisor is shown.
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
    pub user_access: Option<ActiveOrInactive>,
    /// Teams to which the supervisor belongs. At most 20 items.
    pub teams: Option<Vec<Team>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds one or more supervisors to a Zoom Contact Center queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignQueueSupervisors;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignQueueSupervisors::new("Zl3aVt0bQ9y")
///     .user_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/{queueId}/supervisors)
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
    /// IDs or email addresses of the users to add to the queue as supervisors. At most 30 items.
    pub user_ids: Option<Vec<String>>,
}

/// Response to [`AssignQueueSupervisors`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueSupervisorsResponse {
    /// Supervisors, one entry each.
    pub supervisors: Option<Vec<QueueSupervisor>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Supervisor who was assigned to a queue, with their status and role.
///
/// Element of `supervisors` in [`AssignQueueSupervisorsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueSupervisor {
    /// ID of the supervisor.
    pub user_id: Option<String>,
    /// Name under which the supervisor is shown.
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
    pub user_access: Option<ActiveOrInactive>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes one supervisor from a Zoom Contact Center queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignQueueSupervisor;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignQueueSupervisor::new("Zl3aVt0bQ9y", "jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/{queueId}/supervisors/{userId})
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>/supervisors/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_supervisor:admin"],
    errors = [(404, 1201, QUEUE_SUPERVISOR_DOES_NOT_EXIST = "the queue supervisor does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignQueueSupervisor {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Adds one or more teams to a Zoom Contact Center queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignQueueTeams;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignQueueTeams::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/{queueId}/teams)
#[zoom_endpoint(
    POST "/contact_center/queues/<queue_id>/teams" -> AssignQueueTeamsResponse,
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue_team:admin"],
    errors = [
        (400, 1215, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
        (404, 1216, TEAMS_DO_NOT_EXIST = "the teams do not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignQueueTeams {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// IDs of the teams to assign to the queue. At most 10 items.
    pub team_ids: Vec<String>,
}

/// Response to [`AssignQueueTeams`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignQueueTeamsResponse {
    /// Teams, one entry each.
    pub teams: Option<Vec<Team>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes several teams from a Zoom Contact Center queue in one call.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignQueueTeams;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignQueueTeams::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/{queueId}/teams)
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>/teams" -> (),
    body = json,
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_team:admin"],
    errors = [
        (400, 1215, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignQueueTeams {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// IDs of the teams to remove from the queue. At most 10 items.
    pub team_ids: Vec<String>,
}

/// Removes one team from a Zoom Contact Center queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignQueueTeam;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignQueueTeam::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/{queueId}/teams/{teamId})
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>/teams/<team_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_team:admin"],
    errors = [
        (400, 1215, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
        (404, 1216, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignQueueTeam {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// ID of the team, from the list of teams.
    pub team_id: String,
}

/// Returns what interrupts the hold media of a voice queue, such as audio messages and announcements of the wait.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetQueueInterruptSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetQueueInterruptSettings::new("Zl3aVt0bQ9y")
///     .is_enable_api_control(true)
///     .bucket_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/{queueId}/interrupt)
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/interrupt" -> QueueInterruptSettings,
    reconstructed = true,
    scopes = ["contact_center:read:queue:admin", "contact_center_queue:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetQueueInterruptSettings {
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Whether the interrupts can be controlled through the API; Zoom does not explain what setting it here changes.
    pub is_enable_api_control: Option<bool>,
    /// ID of the bucket that holds the interrupt settings; Zoom does not explain buckets.
    pub bucket_id: Option<String>,
}

/// Response to [`GetQueueInterruptSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueInterruptSettings {
    /// ID of the bucket that holds the interrupt settings; Zoom does not explain buckets.
    pub bucket_id: Option<String>,
    /// Recordings played to consumers while they wait, one entry each.
    pub audio_interrupts: Option<Vec<QueueInterruptSettingAudioInterrupt>>,
    /// How consumers in the queue learn their position and estimated wait.
    pub notify_interrupts: Option<QueueInterruptSettingNotifyInterrupts>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recording that consumers in the queue hear, with its file, when it starts and whether it repeats.
///
/// Element of `audio_interrupts` in [`QueueInterruptSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueInterruptSettingAudioInterrupt {
    /// Asset library ID of the audio that interrupts the waiting music.
    pub audio_asset_id: Option<String>,
    /// Name of the audio file that is played.
    pub audio_filename: Option<String>,
    /// URL of the audio.
    pub audio_url: Option<String>,
    /// Seconds that the consumer waits before the audio plays for the first time.
    pub play_after_seconds: Option<i64>,
    /// Whether the audio repeats while the consumer waits.
    pub is_loop: Option<bool>,
    /// Pause between repeats, in seconds; used only if repeating is on.
    pub loop_interval: Option<i64>,
    /// Whether the audio is turned off.
    pub disable_audio: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How consumers in the queue learn their position and estimated wait.
///
/// Value of `notify_interrupts` in [`QueueInterruptSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueInterruptSettingNotifyInterrupts {
    /// Seconds in the queue until the first announcement of position and waiting time.
    pub play_after_seconds: Option<i64>,
    /// Whether the announcement is repeated.
    pub is_loop: Option<bool>,
    /// Pause between repeats, in seconds; used only if repeating is on.
    pub loop_interval: Option<i64>,
    /// How consumers in the queue learn their position.
    pub notify_position_in_queue: Option<SettingInterruptsNotifyPositionInQueue>,
    /// How consumers in the queue learn their estimated wait.
    pub notify_estimated_wait_time: Option<SettingInterruptsNotifyEstimatedWaitTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How consumers in the queue learn their position.
///
/// Value of `notify_position_in_queue` in [`QueueInterruptSettingNotifyInterrupts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingInterruptsNotifyPositionInQueue {
    /// Whether the message is one recording or is put together from several pieces.
    pub custom_audio_type: Option<CustomAudioType>,
    /// Recordings that tell consumers their position in the queue.
    pub custom_audio: Option<Vec<QueueInterruptSettingCustomAudio>>,
    /// Audio that plays if the position in the queue is too large to be announced.
    pub over_limit_custom_audio: Option<Vec<QueueInterruptSettingCustomAudio>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Piece of the audio that a waiting consumer hears, with its file and its place in the order.
///
/// Element of `custom_audio` and other members in [`SettingInterruptsNotifyPositionInQueue`] and [`SettingInterruptsNotifyEstimatedWaitTime`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueInterruptSettingCustomAudio {
    /// Position of the audio in the sequence.
    pub order: Option<i64>,
    /// ID of the audio in the asset library; an alternative to `audio_variable`.
    pub audio_asset_id: Option<String>,
    /// Name of the audio file that is played.
    pub audio_filename: Option<String>,
    /// Variable that is spoken as this piece, such as the position in the queue; an alternative to `audio_asset_id`, only in messages put together from several pieces.
    pub audio_variable: Option<AudioVariable>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Variable that is spoken as a piece of a message, such as the position in the queue.
///
/// Values of `audio_variable` in [`QueueInterruptSettingCustomAudio`].
#[zoom_enum]
pub enum AudioVariable {
    /// `customer_position`: The caller's position in the queue.
    CustomerPosition,
    /// `wait_time`: The estimated wait in minutes.
    WaitTime,
}

/// How consumers in the queue learn their estimated wait.
///
/// Value of `notify_estimated_wait_time` in [`QueueInterruptSettingNotifyInterrupts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingInterruptsNotifyEstimatedWaitTime {
    /// Whether the message is one recording or is put together from several pieces.
    pub custom_audio_type: Option<CustomAudioType>,
    /// Recordings that tell consumers how long they will probably wait.
    pub custom_audio: Option<Vec<QueueInterruptSettingCustomAudio>>,
    /// Audio that plays if the estimated wait is too long to be announced.
    pub over_limit_custom_audio: Option<Vec<QueueInterruptSettingCustomAudio>>,
    /// Audio that plays instead if the estimated wait is unknown.
    pub backup_custom_audio: Option<Vec<QueueInterruptSettingCustomAudio>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

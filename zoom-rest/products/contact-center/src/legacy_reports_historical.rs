//! Reports legacy reports, historical: 4 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    Agent, AgentTimeSheetReportInterval, EngagementChannel, EngagementDirection, Flow, FlowChannelSource,
    ListNotesNoteChannelType, Queue, QueueWaitType,
};

/// List historical detail reports.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementChannel, ListHistoricalDetailReports};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let details = ListHistoricalDetailReports::new(EngagementChannel::Voice)
///     .page_size(100)
///     .timezone("Europe/Berlin")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/historical/details/metrics" -> ListHistoricalDetailReportsResponse,
    paginate = details: HistoricalDetailReportDetail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement_report:admin"],
    errors = [(404, 1201, "the queue does not exist"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalDetailReports {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Queue IDs.
    ///
    /// Deprecated by Zoom.
    pub queue_ids: Option<Vec<String>>,
    /// Cc queue IDs: sent comma-separated.
    #[query(style = comma)]
    pub cc_queue_ids: Option<Vec<String>>,
    /// User ID.
    pub user_id: Option<String>,
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Consumer ID.
    pub consumer_id: Option<String>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Results.
    pub results: Option<Vec<String>>,
    /// Channel types.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<ListNotesNoteChannelType>>,
    /// Channel.
    pub channel: EngagementChannel,
    /// Channel sources.
    pub channel_sources: Option<Vec<FlowChannelSource>>,
    /// Queue wait type.
    pub queue_wait_type: Option<QueueWaitType>,
    /// Required skill IDs.
    pub required_skill_ids: Option<Vec<String>>,
}

/// Response to [`ListHistoricalDetailReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalDetailReportsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Details.
    #[lossy]
    pub details: Vec<HistoricalDetailReportDetail>,
}

/// Element of `details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalDetailReportDetail {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Channels.
    pub channels: Option<Vec<HistoricalDetailReportDetailChannel>>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Consumer ID.
    pub consumer_id: Option<String>,
    /// Consumer name.
    pub consumer_name: Option<String>,
    /// Consumer country name.
    pub consumer_country_name: Option<String>,
    /// Consumer country code.
    pub consumer_country_code: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Results.
    pub results: Option<HistoricalDetailReportDetailResults>,
    /// Total duration.
    pub total_duration: Option<i64>,
    /// IVR duration.
    pub ivr_duration: Option<i64>,
    /// Waiting duration.
    pub waiting_duration: Option<i64>,
    /// Talking duration.
    pub talking_duration: Option<i64>,
    /// Hold duration.
    pub hold_duration: Option<i64>,
    /// Wrap up duration.
    pub wrap_up_duration: Option<i64>,
    /// Disposition ID.
    pub disposition_id: Option<String>,
    /// Disposition name.
    pub disposition_name: Option<String>,
    /// Flows.
    pub flows: Option<Vec<Flow>>,
    /// Queues.
    pub queues: Option<Vec<Queue>>,
    /// Agents.
    pub agents: Option<Vec<Agent>>,
    /// Total flow duration.
    pub total_flow_duration: Option<i64>,
    /// Queue wait type.
    pub queue_wait_type: Option<QueueWaitType>,
    /// Last widget name.
    pub last_widget_name: Option<String>,
    /// Agent first message speed.
    pub agent_first_message_speed: Option<i64>,
    /// Dialed numbers.
    pub dialed_numbers: Option<Vec<String>>,
    /// Callback waiting duration.
    pub callback_waiting_duration: Option<i64>,
    /// Callback pending duration.
    pub callback_pending_duration: Option<i64>,
    /// Handling duration.
    pub handling_duration: Option<i64>,
    /// Ring duration.
    pub ring_duration: Option<i64>,
    /// Required skills.
    pub required_skills: Option<Vec<RequiredSkill>>,
    /// Optional skills.
    pub optional_skills: Option<Vec<OptionalSkill>>,
    /// Agent skills.
    pub agent_skills: Option<Vec<AgentSkill>>,
}

/// Element of `channels`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalDetailReportDetailChannel {
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Channel source.
    pub channel_source: Option<FlowChannelSource>,
}

/// Values of `results`.
#[zoom_enum]
pub enum HistoricalDetailReportDetailResults {
    /// `completed`.
    Completed,
    /// `contained`.
    Contained,
    /// `short_abandoned`.
    ShortAbandoned,
    /// `long_abandoned`.
    LongAbandoned,
    /// `hold_abandoned`.
    HoldAbandoned,
    /// `overflowed`.
    Overflowed,
    /// `overflowed_to_inbox`.
    OverflowedToInbox,
    /// `overflowed_to_disconnect`.
    OverflowedToDisconnect,
    /// `long_calls`.
    LongCalls,
    /// `short_calls`.
    ShortCalls,
    /// `hang_up_calls`.
    HangUpCalls,
    /// `auto_closed`.
    AutoClosed,
    /// `abandon_quit`.
    AbandonQuit,
    /// `callback_abandoned_by_consumer`.
    CallbackAbandonedByConsumer,
}

/// Element of `required_skills`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RequiredSkill {
    /// Skill ID.
    pub skill_id: Option<String>,
    /// Skill name.
    pub skill_name: Option<String>,
    /// Minimum proficiency level.
    pub minimum_proficiency_level: Option<i64>,
}

/// Element of `optional_skills`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OptionalSkill {
    /// Skill ID.
    pub skill_id: Option<String>,
    /// Skill name.
    pub skill_name: Option<String>,
    /// Matched.
    pub matched: Option<bool>,
}

/// Element of `agent_skills`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentSkill {
    /// Skill ID.
    pub skill_id: Option<String>,
    /// Skill name.
    pub skill_name: Option<String>,
    /// Proficiency level.
    pub proficiency_level: Option<i64>,
}

/// List historical agent reports by queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalAgentReportsByQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agents = ListHistoricalAgentReportsByQueue::new("Zl3aVt0bQ9y")
///     .timezone("Europe/Berlin")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/historical/queues/agents/metrics" -> ListHistoricalAgentReportsByQueueResponse,
    paginate = agents: ReportsByQueueAgent,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_report:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalAgentReportsByQueue {
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Cc queue ID.
    pub cc_queue_id: String,
    /// Channel: always `voice`.
    pub channel: Option<String>,
    /// Interval.
    pub interval: Option<AgentTimeSheetReportInterval>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListHistoricalAgentReportsByQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalAgentReportsByQueueResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Agents.
    #[lossy]
    pub agents: Vec<ReportsByQueueAgent>,
}

/// Element of `agents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReportsByQueueAgent {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Voice.
    pub voice: Option<ReportsByQueueAgentVoice>,
}

/// Value of `voice`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReportsByQueueAgentVoice {
    /// Offers total.
    pub offers_total: Option<i64>,
    /// Offers acd.
    pub offers_acd: Option<i64>,
    /// Offers non acd.
    pub offers_non_acd: Option<i64>,
    /// Offers answered.
    pub offers_answered: Option<i64>,
    /// Offers answered acd inbound.
    pub offers_answered_acd_inbound: Option<i64>,
    /// Offers missed.
    pub offers_missed: Option<i64>,
    /// Offers declined.
    pub offers_declined: Option<i64>,
    /// Total transferred in.
    pub total_transferred_in: Option<i64>,
    /// Total transferred out.
    pub total_transferred_out: Option<i64>,
    /// Hold hang up.
    pub hold_hang_up: Option<i64>,
    /// Upgraded to video call.
    pub upgraded_to_video_call: Option<i64>,
    /// Total inbound handling duration.
    pub total_inbound_handling_duration: Option<f64>,
    /// Average inbound handling duration.
    pub average_inbound_handling_duration: Option<f64>,
    /// Longest inbound handling duration.
    pub longest_inbound_handling_duration: Option<f64>,
    /// Average inbound answer duration.
    pub average_inbound_answer_duration: Option<f64>,
    /// Total inbound answer duration.
    pub total_inbound_answer_duration: Option<f64>,
    /// Longest inbound answer duration.
    pub longest_inbound_answer_duration: Option<f64>,
    /// Total inbound ring duration.
    pub total_inbound_ring_duration: Option<f64>,
    /// Average inbound ring duration.
    pub average_inbound_ring_duration: Option<f64>,
    /// Longest inbound ring duration.
    pub longest_inbound_ring_duration: Option<f64>,
    /// Total inbound hold duration.
    pub total_inbound_hold_duration: Option<f64>,
    /// Average inbound hold duration.
    pub average_inbound_hold_duration: Option<f64>,
    /// Longest inbound hold duration.
    pub longest_inbound_hold_duration: Option<f64>,
    /// Total inbound wrap up duration.
    pub total_inbound_wrap_up_duration: Option<f64>,
    /// Average inbound wrap up duration.
    pub average_inbound_wrap_up_duration: Option<f64>,
    /// Longest inbound wrap up duration.
    pub longest_inbound_wrap_up_duration: Option<f64>,
    /// Total outbound.
    pub total_outbound: Option<i64>,
    /// Short outbound.
    pub short_outbound: Option<i64>,
    /// Long outbound.
    pub long_outbound: Option<i64>,
    /// Hangup outbound.
    pub hangup_outbound: Option<i64>,
    /// Total outbound ring duration.
    pub total_outbound_ring_duration: Option<f64>,
    /// Average outbound ring duration.
    pub average_outbound_ring_duration: Option<f64>,
    /// Longest outbound ring duration.
    pub longest_outbound_ring_duration: Option<f64>,
    /// Total outbound handling duration.
    pub total_outbound_handling_duration: Option<f64>,
    /// Average outbound handling duration.
    pub average_outbound_handling_duration: Option<f64>,
    /// Longest outbound handling duration.
    pub longest_outbound_handling_duration: Option<f64>,
    /// Total outbound answer duration.
    pub total_outbound_answer_duration: Option<f64>,
    /// Average outbound answer duration.
    pub average_outbound_answer_duration: Option<f64>,
    /// Longest outbound answer duration.
    pub longest_outbound_answer_duration: Option<f64>,
    /// Total outbound wrap up duration.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average outbound wrap up duration.
    pub average_outbound_wrap_up_duration: Option<f64>,
    /// Longest outbound wrap up duration.
    pub longest_outbound_wrap_up_duration: Option<f64>,
    /// Total outbound hold duration.
    pub total_outbound_hold_duration: Option<f64>,
    /// Average outbound hold duration.
    pub average_outbound_hold_duration: Option<f64>,
    /// Longest outbound hold duration.
    pub longest_outbound_hold_duration: Option<f64>,
}

/// List historical queue reports.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementChannel, ListHistoricalQueueReports};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queues = ListHistoricalQueueReports::new(EngagementChannel::Voice)
///     .page_size(100)
///     .timezone("Europe/Berlin")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/historical/queues/metrics" -> ListHistoricalQueueReportsResponse,
    paginate = queues: HistoricalQueueReportQueue,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:queue_report:admin"],
    errors = [(404, 1201, "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalQueueReports {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Queue IDs: sent comma-separated.
    ///
    /// Deprecated by Zoom.
    #[query(style = comma)]
    pub queue_ids: Option<Vec<String>>,
    /// Cc queue IDs: sent comma-separated.
    #[query(style = comma)]
    pub cc_queue_ids: Option<Vec<String>>,
    /// Channel types.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<ListNotesNoteChannelType>>,
    /// Channel.
    pub channel: EngagementChannel,
    /// Channel sources.
    pub channel_sources: Option<Vec<FlowChannelSource>>,
    /// Interval.
    pub interval: Option<AgentTimeSheetReportInterval>,
}

/// Response to [`ListHistoricalQueueReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalQueueReportsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Queues.
    #[lossy]
    pub queues: Vec<HistoricalQueueReportQueue>,
}

/// Element of `queues`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueReportQueue {
    /// Queue ID.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Total inbound.
    pub total_inbound: Option<i64>,
    /// Total completed.
    pub total_completed: Option<i64>,
    /// Total transferred in.
    pub total_transferred_in: Option<i64>,
    /// Total transferred out.
    pub total_transferred_out: Option<i64>,
    /// Voice.
    pub voice: Option<HistoricalQueueReportQueueVoice>,
    /// SMS.
    ///
    /// Deprecated by Zoom.
    pub sms: Option<HistoricalQueueReportQueueSms>,
    /// Chat.
    ///
    /// Deprecated by Zoom.
    pub chat: Option<HistoricalQueueReportQueueChat>,
    /// Video.
    pub video: Option<HistoricalQueueReportQueueVideo>,
    /// Messaging.
    pub messaging: Option<HistoricalQueueReportQueueMessaging>,
    /// Email.
    pub email: Option<HistoricalQueueReportQueueEmail>,
}

/// Value of `voice`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueReportQueueVoice {
    /// Service level.
    pub service_level: Option<f64>,
    /// Short abandoned.
    pub short_abandoned: Option<i64>,
    /// Long abandoned.
    pub long_abandoned: Option<i64>,
    /// Hold abandoned.
    pub hold_abandoned: Option<i64>,
    /// Total missed.
    pub total_missed: Option<i64>,
    /// Total overflowed.
    pub total_overflowed: Option<i64>,
    /// Upgraded to video call.
    pub upgraded_to_video_call: Option<i64>,
    /// Inbound average waiting duration.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Inbound shortest waiting duration.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Inbound longest waiting duration.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Inbound average talking duration.
    pub inbound_average_talking_duration: Option<f64>,
    /// Inbound longest talking duration.
    pub inbound_longest_talking_duration: Option<f64>,
    /// Inbound shortest talking duration.
    pub inbound_shortest_talking_duration: Option<f64>,
    /// Inbound average wrap up duration.
    pub inbound_average_wrap_up_duration: Option<f64>,
    /// Inbound longest wrap up duration.
    pub inbound_longest_wrap_up_duration: Option<f64>,
    /// Inbound shortest wrap up duration.
    pub inbound_shortest_wrap_up_duration: Option<f64>,
    /// Total outbound.
    pub total_outbound: Option<i64>,
    /// Hangup outbound.
    pub hangup_outbound: Option<i64>,
    /// Short outbound.
    pub short_outbound: Option<i64>,
    /// Long outbound.
    pub long_outbound: Option<i64>,
    /// Start time interval.
    pub start_time_interval: Option<String>,
    /// End time interval.
    pub end_time_interval: Option<String>,
    /// Total answered users.
    pub total_answered_users: Option<i64>,
    /// Total answer duration.
    pub total_answer_duration: Option<f64>,
    /// Total hold duration.
    pub total_hold_duration: Option<f64>,
    /// Total wrap up duration.
    pub total_wrap_up_duration: Option<f64>,
    /// Total queue wait duration.
    pub total_queue_wait_duration: Option<f64>,
    /// Total abandoned duration.
    pub total_abandoned_duration: Option<f64>,
    /// Total outbound answer duration.
    pub total_outbound_answer_duration: Option<f64>,
    /// Total outbound hold duration.
    pub total_outbound_hold_duration: Option<f64>,
    /// Total outbound wrap up duration.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average outbound answer duration.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average outbound hold duration.
    pub average_outbound_hold_duration: Option<f64>,
    /// Average outbound wrap up duration.
    pub average_outbound_wrap_up_duration: Option<f64>,
}

/// Value of `sms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueReportQueueSms {
    /// Start time interval.
    pub start_time_interval: Option<String>,
    /// End time interval.
    pub end_time_interval: Option<String>,
    /// Total sent.
    pub total_sent: Option<i64>,
    /// Average sent.
    pub average_sent: Option<f64>,
    /// Total auto closed.
    pub total_auto_closed: Option<i64>,
    /// Total released.
    pub total_released: Option<i64>,
    /// Total abandoned.
    pub total_abandoned: Option<i64>,
    /// Total overflowed.
    pub total_overflowed: Option<i64>,
    /// Upgraded to voice call.
    pub upgraded_to_voice_call: Option<i64>,
    /// Upgraded to video call.
    pub upgraded_to_video_call: Option<i64>,
    /// Inbound average waiting duration.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Inbound shortest waiting duration.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Inbound longest waiting duration.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Inbound average messaging duration.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Inbound longest messaging duration.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Inbound shortest messaging duration.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Average agent first message speed.
    pub average_agent_first_message_speed: Option<f64>,
    /// Shortest agent first message speed.
    pub shortest_agent_first_message_speed: Option<f64>,
    /// Longest agent first message speed.
    pub longest_agent_first_message_speed: Option<f64>,
    /// Total outbound.
    pub total_outbound: Option<i64>,
    /// Total outbound answer duration.
    pub total_outbound_answer_duration: Option<f64>,
    /// Total outbound wrap up duration.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average outbound answer duration.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average outbound wrap up duration.
    pub average_outbound_wrap_up_duration: Option<f64>,
}

/// Value of `chat`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueReportQueueChat {
    /// Start time interval.
    pub start_time_interval: Option<String>,
    /// End time interval.
    pub end_time_interval: Option<String>,
    /// Service level.
    pub service_level: Option<f64>,
    /// Total sent.
    pub total_sent: Option<i64>,
    /// Average sent.
    pub average_sent: Option<f64>,
    /// Total abandoned.
    pub total_abandoned: Option<i64>,
    /// Total auto closed.
    pub total_auto_closed: Option<i64>,
    /// Total released.
    pub total_released: Option<i64>,
    /// Upgraded to voice call.
    pub upgraded_to_voice_call: Option<i64>,
    /// Upgraded to video call.
    pub upgraded_to_video_call: Option<i64>,
    /// Average waiting duration.
    pub average_waiting_duration: Option<f64>,
    /// Shortest waiting duration.
    pub shortest_waiting_duration: Option<f64>,
    /// Longest waiting duration.
    pub longest_waiting_duration: Option<f64>,
    /// Average messaging duration.
    pub average_messaging_duration: Option<f64>,
    /// Longest messaging duration.
    pub longest_messaging_duration: Option<f64>,
    /// Shortest messaging duration.
    pub shortest_messaging_duration: Option<f64>,
    /// Average agent first message speed.
    pub average_agent_first_message_speed: Option<f64>,
    /// Shortest agent first message speed.
    pub shortest_agent_first_message_speed: Option<f64>,
    /// Longest agent first message speed.
    pub longest_agent_first_message_speed: Option<f64>,
}

/// Value of `video`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueReportQueueVideo {
    /// Start time interval.
    pub start_time_interval: Option<String>,
    /// End time interval.
    pub end_time_interval: Option<String>,
    /// Service level.
    pub service_level: Option<f64>,
    /// Short abandoned.
    pub short_abandoned: Option<i64>,
    /// Long abandoned.
    pub long_abandoned: Option<i64>,
    /// Hold abandoned.
    pub hold_abandoned: Option<i64>,
    /// Total missed.
    pub total_missed: Option<i64>,
    /// Total overflowed.
    pub total_overflowed: Option<i64>,
    /// Average waiting duration.
    pub average_waiting_duration: Option<f64>,
    /// Shortest waiting duration.
    pub shortest_waiting_duration: Option<f64>,
    /// Longest waiting duration.
    pub longest_waiting_duration: Option<f64>,
    /// Average talking duration.
    pub average_talking_duration: Option<f64>,
    /// Longest talking duration.
    pub longest_talking_duration: Option<f64>,
    /// Shortest talking duration.
    pub shortest_talking_duration: Option<f64>,
    /// Average wrap up duration.
    pub average_wrap_up_duration: Option<f64>,
    /// Longest wrap up duration.
    pub longest_wrap_up_duration: Option<f64>,
    /// Shortest wrap up duration.
    pub shortest_wrap_up_duration: Option<f64>,
}

/// Value of `messaging`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueReportQueueMessaging {
    /// Channel sources.
    pub channel_sources: Option<Vec<ReportQueueMessagingChannelSource>>,
    /// Start time interval.
    pub start_time_interval: Option<String>,
    /// End time interval.
    pub end_time_interval: Option<String>,
    /// Service level.
    pub service_level: Option<f64>,
    /// Total sent.
    pub total_sent: Option<i64>,
    /// Average sent.
    pub average_sent: Option<f64>,
    /// Total auto closed.
    pub total_auto_closed: Option<i64>,
    /// Total released.
    pub total_released: Option<i64>,
    /// Total abandoned.
    pub total_abandoned: Option<i64>,
    /// Total overflowed.
    pub total_overflowed: Option<i64>,
    /// Upgraded to voice call.
    pub upgraded_to_voice_call: Option<i64>,
    /// Upgraded to video call.
    pub upgraded_to_video_call: Option<i64>,
    /// Inbound average waiting duration.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Inbound shortest waiting duration.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Inbound longest waiting duration.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Inbound average messaging duration.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Inbound longest messaging duration.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Inbound shortest messaging duration.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Average agent first message speed.
    pub average_agent_first_message_speed: Option<f64>,
    /// Shortest agent first message speed.
    pub shortest_agent_first_message_speed: Option<f64>,
    /// Longest agent first message speed.
    pub longest_agent_first_message_speed: Option<f64>,
    /// Total outbound.
    pub total_outbound: Option<i64>,
    /// Total outbound answer duration.
    pub total_outbound_answer_duration: Option<f64>,
    /// Total outbound wrap up duration.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average outbound answer duration.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average outbound wrap up duration.
    pub average_outbound_wrap_up_duration: Option<f64>,
}

/// Values of `channel_sources`.
#[zoom_enum]
pub enum ReportQueueMessagingChannelSource {
    /// `web_chat`.
    WebChat,
    /// `in_app_chat`.
    InAppChat,
    /// `sms`.
    Sms,
    /// `facebook_messenger`.
    FacebookMessenger,
    /// `whatsapp`.
    Whatsapp,
}

/// Value of `email`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueReportQueueEmail {
    /// Channel sources: always `email_address`.
    pub channel_sources: Option<Vec<String>>,
    /// Start time interval.
    pub start_time_interval: Option<String>,
    /// End time interval.
    pub end_time_interval: Option<String>,
    /// Service level.
    pub service_level: Option<f64>,
    /// Total overflowed.
    pub total_overflowed: Option<i64>,
    /// Total auto closed.
    pub total_auto_closed: Option<i64>,
    /// Total offered.
    pub total_offered: Option<i64>,
    /// Total released.
    pub total_released: Option<i64>,
    /// Total offers.
    pub total_offers: Option<i64>,
    /// Total offers acd.
    pub total_offers_acd: Option<i64>,
    /// Total offers non acd.
    pub total_offers_non_acd: Option<i64>,
    /// Total offers answered.
    pub total_offers_answered: Option<i64>,
    /// Total offers missed.
    pub total_offers_missed: Option<i64>,
    /// Total offers declined.
    pub total_offers_declined: Option<i64>,
    /// Total handled.
    pub total_handled: Option<i64>,
    /// Total transferred out within queue.
    pub total_transferred_out_within_queue: Option<i64>,
    /// Total transferred out of queue.
    pub total_transferred_out_of_queue: Option<i64>,
    /// Total transferred in to agent.
    pub total_transferred_in_to_agent: Option<i64>,
    /// Total transferred in to queue.
    pub total_transferred_in_to_queue: Option<i64>,
    /// Inbound average waiting duration.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Inbound shortest waiting duration.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Inbound longest waiting duration.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Inbound average messaging duration.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Inbound longest messaging duration.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Inbound shortest messaging duration.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Inbound total messaging duration.
    pub inbound_total_messaging_duration: Option<f64>,
    /// Inbound average agent first reply duration.
    pub inbound_average_agent_first_reply_duration: Option<f64>,
    /// Inbound longest agent first reply duration.
    pub inbound_longest_agent_first_reply_duration: Option<f64>,
    /// Inbound shortest agent first reply duration.
    pub inbound_shortest_agent_first_reply_duration: Option<f64>,
    /// Inbound average agent reply duration.
    pub inbound_average_agent_reply_duration: Option<f64>,
    /// Inbound longest agent reply duration.
    pub inbound_longest_agent_reply_duration: Option<f64>,
    /// Inbound shortest agent reply duration.
    pub inbound_shortest_agent_reply_duration: Option<f64>,
    /// Inbound average inactive duration.
    pub inbound_average_inactive_duration: Option<f64>,
    /// Inbound longest inactive duration.
    pub inbound_longest_inactive_duration: Option<f64>,
    /// Inbound shortest inactive duration.
    pub inbound_shortest_inactive_duration: Option<f64>,
    /// Inbound total inactive duration.
    pub inbound_total_inactive_duration: Option<f64>,
    /// Total outbound.
    pub total_outbound: Option<i64>,
    /// Outbound messages sent.
    pub outbound_messages_sent: Option<i64>,
    /// Outbound average active duration.
    pub outbound_average_active_duration: Option<f64>,
    /// Outbound longest active duration.
    pub outbound_longest_active_duration: Option<f64>,
    /// Outbound total active duration.
    pub outbound_total_active_duration: Option<f64>,
    /// Outbound average inactive duration.
    pub outbound_average_inactive_duration: Option<f64>,
    /// Outbound longest inactive duration.
    pub outbound_longest_inactive_duration: Option<f64>,
    /// Outbound total inactive duration.
    pub outbound_total_inactive_duration: Option<f64>,
}

/// List historical queue agents reports.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementChannel, ListHistoricalQueueAgentsReports};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agents = ListHistoricalQueueAgentsReports::new(
///     "Zl3aVt0bQ9y",
///     EngagementChannel::Voice,
/// )
///     .page_size(100)
///     .timezone("Europe/Berlin")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/historical/queues/<queue_id>/agents/metrics" -> ListHistoricalQueueAgentsReportsResponse,
    paginate = agents: HistoricalQueueAgentsReportAgent,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_report:admin"],
    errors = [(404, 1201, "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalQueueAgentsReports {
    /// Queue ID.
    pub queue_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Channel types.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<ListNotesNoteChannelType>>,
    /// Channel.
    pub channel: EngagementChannel,
    /// Channel sources.
    pub channel_sources: Option<Vec<FlowChannelSource>>,
    /// Interval.
    pub interval: Option<AgentTimeSheetReportInterval>,
}

/// Response to [`ListHistoricalQueueAgentsReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalQueueAgentsReportsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Agents.
    #[lossy]
    pub agents: Vec<HistoricalQueueAgentsReportAgent>,
}

/// Element of `agents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueAgentsReportAgent {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Total inbound.
    pub total_inbound: Option<i64>,
    /// Total completed.
    pub total_completed: Option<i64>,
    /// Total transferred in.
    pub total_transferred_in: Option<i64>,
    /// Total transferred out.
    pub total_transferred_out: Option<i64>,
    /// Voice.
    ///
    /// Deprecated by Zoom.
    pub voice: Option<AgentsReportAgentVoice>,
    /// Video.
    pub video: Option<AgentsReportAgentVideo>,
    /// Chat.
    ///
    /// Deprecated by Zoom.
    pub chat: Option<AgentsReportAgentChat>,
    /// SMS.
    ///
    /// Deprecated by Zoom.
    pub sms: Option<AgentsReportAgentSms>,
    /// Messaging.
    pub messaging: Option<AgentsReportAgentMessaging>,
    /// Email.
    pub email: Option<AgentsReportAgentEmail>,
}

/// Value of `voice`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentsReportAgentVoice {
    /// Upgraded to video call.
    pub upgraded_to_video_call: Option<i64>,
    /// Total declined.
    pub total_declined: Option<i64>,
    /// Total missed.
    pub total_missed: Option<i64>,
    /// Inbound average talking duration.
    pub inbound_average_talking_duration: Option<f64>,
    /// Inbound longest talking duration.
    pub inbound_longest_talking_duration: Option<f64>,
    /// Inbound shortest talking duration.
    pub inbound_shortest_talking_duration: Option<f64>,
    /// Inbound average wrap up duration.
    pub inbound_average_wrap_up_duration: Option<f64>,
    /// Inbound longest wrap up duration.
    pub inbound_longest_wrap_up_duration: Option<f64>,
    /// Inbound shortest wrap up duration.
    pub inbound_shortest_wrap_up_duration: Option<f64>,
    /// Total outbound.
    pub total_outbound: Option<i64>,
    /// Hangup outbound.
    pub hangup_outbound: Option<i64>,
    /// Short outbound.
    pub short_outbound: Option<i64>,
    /// Long outbound.
    pub long_outbound: Option<i64>,
    /// Start time interval.
    pub start_time_interval: Option<String>,
    /// End time interval.
    pub end_time_interval: Option<String>,
    /// Total answered users.
    pub total_answered_users: Option<i64>,
    /// Total answer duration.
    pub total_answer_duration: Option<f64>,
    /// Total hold duration.
    pub total_hold_duration: Option<f64>,
    /// Total wrap up duration.
    pub total_wrap_up_duration: Option<f64>,
    /// Total queue wait duration.
    pub total_queue_wait_duration: Option<f64>,
    /// Total abandoned duration.
    pub total_abandoned_duration: Option<f64>,
    /// Total outbound answer duration.
    pub total_outbound_answer_duration: Option<f64>,
    /// Total outbound hold duration.
    pub total_outbound_hold_duration: Option<f64>,
    /// Total outbound wrap up duration.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average outbound answer duration.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average outbound hold duration.
    pub average_outbound_hold_duration: Option<f64>,
    /// Average outbound wrap up duration.
    pub average_outbound_wrap_up_duration: Option<f64>,
}

/// Value of `video`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentsReportAgentVideo {
    /// Total declined.
    pub total_declined: Option<i64>,
    /// Total missed.
    pub total_missed: Option<i64>,
    /// Average talking duration.
    pub average_talking_duration: Option<f64>,
    /// Longest talking duration.
    pub longest_talking_duration: Option<f64>,
    /// Shortest talking duration.
    pub shortest_talking_duration: Option<f64>,
    /// Average wrap up duration.
    pub average_wrap_up_duration: Option<f64>,
    /// Longest wrap up duration.
    pub longest_wrap_up_duration: Option<f64>,
    /// Shortest wrap up duration.
    pub shortest_wrap_up_duration: Option<f64>,
}

/// Value of `chat`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentsReportAgentChat {
    /// Total sent.
    pub total_sent: Option<i64>,
    /// Average sent.
    pub average_sent: Option<f64>,
    /// Total abandoned.
    pub total_abandoned: Option<i64>,
    /// Total auto closed.
    pub total_auto_closed: Option<i64>,
    /// Total released.
    pub total_released: Option<i64>,
    /// Total overflowed.
    pub total_overflowed: Option<i64>,
    /// Upgraded to voice call.
    pub upgraded_to_voice_call: Option<i64>,
    /// Upgraded to video call.
    pub upgraded_to_video_call: Option<i64>,
    /// Average messaging duration.
    pub average_messaging_duration: Option<f64>,
    /// Longest messaging duration.
    pub longest_messaging_duration: Option<f64>,
    /// Shortest messaging duration.
    pub shortest_messaging_duration: Option<f64>,
    /// Average waiting duration.
    pub average_waiting_duration: Option<f64>,
    /// Shortest waiting duration.
    pub shortest_waiting_duration: Option<f64>,
    /// Longest waiting duration.
    pub longest_waiting_duration: Option<f64>,
    /// Average agent first message speed.
    pub average_agent_first_message_speed: Option<f64>,
    /// Shortest agent first message speed.
    pub shortest_agent_first_message_speed: Option<f64>,
    /// Longest agent first message speed.
    pub longest_agent_first_message_speed: Option<f64>,
}

/// Value of `sms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentsReportAgentSms {
    /// Total sent.
    pub total_sent: Option<i64>,
    /// Average sent.
    pub average_sent: Option<f64>,
    /// Total abandoned.
    pub total_abandoned: Option<i64>,
    /// Total auto closed.
    pub total_auto_closed: Option<i64>,
    /// Total released.
    pub total_released: Option<i64>,
    /// Total overflowed.
    pub total_overflowed: Option<i64>,
    /// Upgraded to voice call.
    pub upgraded_to_voice_call: Option<i64>,
    /// Upgraded to video call.
    pub upgraded_to_video_call: Option<i64>,
    /// Inbound average messaging duration.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Inbound longest messaging duration.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Inbound shortest messaging duration.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Inbound average waiting duration.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Inbound shortest waiting duration.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Inbound longest waiting duration.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Average agent first message speed.
    pub average_agent_first_message_speed: Option<f64>,
    /// Shortest agent first message speed.
    pub shortest_agent_first_message_speed: Option<f64>,
    /// Longest agent first message speed.
    pub longest_agent_first_message_speed: Option<f64>,
    /// Total outbound.
    pub total_outbound: Option<i64>,
    /// Total outbound answer duration.
    pub total_outbound_answer_duration: Option<f64>,
    /// Total outbound wrap up duration.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average outbound answer duration.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average outbound wrap up duration.
    pub average_outbound_wrap_up_duration: Option<f64>,
}

/// Value of `messaging`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentsReportAgentMessaging {
    /// Channel sources.
    pub channel_sources: Option<Vec<ReportQueueMessagingChannelSource>>,
    /// Total sent.
    pub total_sent: Option<i64>,
    /// Average sent.
    pub average_sent: Option<f64>,
    /// Total abandoned.
    pub total_abandoned: Option<i64>,
    /// Total auto closed.
    pub total_auto_closed: Option<i64>,
    /// Total released.
    pub total_released: Option<i64>,
    /// Total overflowed.
    pub total_overflowed: Option<i64>,
    /// Upgraded to voice call.
    pub upgraded_to_voice_call: Option<i64>,
    /// Upgraded to video call.
    pub upgraded_to_video_call: Option<i64>,
    /// Inbound average messaging duration.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Inbound longest messaging duration.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Inbound shortest messaging duration.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Inbound average waiting duration.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Inbound shortest waiting duration.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Inbound longest waiting duration.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Average agent first message speed.
    pub average_agent_first_message_speed: Option<f64>,
    /// Shortest agent first message speed.
    pub shortest_agent_first_message_speed: Option<f64>,
    /// Longest agent first message speed.
    pub longest_agent_first_message_speed: Option<f64>,
    /// Total outbound.
    pub total_outbound: Option<i64>,
    /// Total outbound answer duration.
    pub total_outbound_answer_duration: Option<f64>,
    /// Total outbound wrap up duration.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average outbound answer duration.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average outbound wrap up duration.
    pub average_outbound_wrap_up_duration: Option<f64>,
}

/// Value of `email`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentsReportAgentEmail {
    /// Channel sources: always `email_address`.
    pub channel_sources: Option<Vec<String>>,
    /// Total offers.
    pub total_offers: Option<i64>,
    /// Total offers acd.
    pub total_offers_acd: Option<i64>,
    /// Total offers non acd.
    pub total_offers_non_acd: Option<i64>,
    /// Total offers answered.
    pub total_offers_answered: Option<i64>,
    /// Total offers missed.
    pub total_offers_missed: Option<i64>,
    /// Total offers declined.
    pub total_offers_declined: Option<i64>,
    /// Total auto closed.
    pub total_auto_closed: Option<i64>,
    /// Total transferred out within queue.
    pub total_transferred_out_within_queue: Option<i64>,
    /// Total transferred out of queue.
    pub total_transferred_out_of_queue: Option<i64>,
    /// Total transferred in within queue.
    pub total_transferred_in_within_queue: Option<i64>,
    /// Total transferred in outside queue.
    pub total_transferred_in_outside_queue: Option<i64>,
    /// Inbound average messaging duration.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Inbound longest messaging duration.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Inbound shortest messaging duration.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Inbound average agent first reply duration.
    pub inbound_average_agent_first_reply_duration: Option<f64>,
    /// Inbound longest agent first reply duration.
    pub inbound_longest_agent_first_reply_duration: Option<f64>,
    /// Inbound shortest agent first reply duration.
    pub inbound_shortest_agent_first_reply_duration: Option<f64>,
    /// Inbound average agent reply duration.
    pub inbound_average_agent_reply_duration: Option<f64>,
    /// Inbound longest agent reply duration.
    pub inbound_longest_agent_reply_duration: Option<f64>,
    /// Inbound shortest agent reply duration.
    pub inbound_shortest_agent_reply_duration: Option<f64>,
    /// Inbound average inactive duration.
    pub inbound_average_inactive_duration: Option<f64>,
    /// Inbound longest inactive duration.
    pub inbound_longest_inactive_duration: Option<f64>,
    /// Inbound shortest inactive duration.
    pub inbound_shortest_inactive_duration: Option<f64>,
}

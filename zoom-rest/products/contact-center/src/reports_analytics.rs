//! Reports v2 cx analytics, analytics: 8 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    DispositionSetDisposition, EngagementChannel, EngagementDirection, OutboundCampaignDialingMethod, VoiceCallFlow,
};

/// List historical agent performance dataset data.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalAgentPerformanceDatasetData;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListHistoricalAgentPerformanceDatasetData::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/agent_performance" -> ListHistoricalAgentPerformanceDatasetDataResponse,
    paginate = users: PerformanceDatasetDataUser,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_agent_performance:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalAgentPerformanceDatasetData {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<Vec<String>>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Queue ID.
    pub queue_id: Option<Vec<String>>,
    /// User ID.
    pub user_id: Option<Vec<String>>,
    /// Team ID.
    pub team_id: Option<Vec<String>>,
    /// Channel.
    pub channel: Option<Vec<String>>,
    /// Channel source.
    pub channel_source: Option<Vec<String>>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListHistoricalAgentPerformanceDatasetData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalAgentPerformanceDatasetDataResponse {
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
    /// Users.
    #[lossy]
    pub users: Vec<PerformanceDatasetDataUser>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PerformanceDatasetDataUser {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// User ID.
    pub user_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Channel source.
    pub channel_source: Option<PerformanceDatasetDataUserChannelSource>,
    /// Queue ID.
    pub queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Team ID.
    pub team_id: Option<String>,
    /// Team name.
    pub team_name: Option<String>,
    /// Handled count.
    pub handled_count: Option<i64>,
    /// Handle duration.
    pub handle_duration: Option<f64>,
    /// Direct transfer count.
    pub direct_transfer_count: Option<i64>,
    /// Warm transfer initiated count.
    pub warm_transfer_initiated_count: Option<i64>,
    /// Warm transfer completed count.
    pub warm_transfer_completed_count: Option<i64>,
    /// Transfer initiated count.
    pub transfer_initiated_count: Option<i64>,
    /// Transfer completed count.
    pub transfer_completed_count: Option<i64>,
    /// Warm conference count.
    pub warm_conference_count: Option<i64>,
    /// Agent offered count.
    pub agent_offered_count: Option<i64>,
    /// Agent refused count.
    pub agent_refused_count: Option<i64>,
    /// Agent missed count.
    pub agent_missed_count: Option<i64>,
    /// Ring disconnect count.
    pub ring_disconnect_count: Option<i64>,
    /// Agent declined count.
    pub agent_declined_count: Option<i64>,
    /// Agent message sent count.
    pub agent_message_sent_count: Option<i64>,
    /// Hold count.
    pub hold_count: Option<i64>,
    /// Conversation duration.
    pub conversation_duration: Option<f64>,
    /// Perview duration.
    pub perview_duration: Option<f64>,
    /// Conference duration.
    pub conference_duration: Option<f64>,
    /// Conference count.
    pub conference_count: Option<i64>,
    /// Hold duration.
    pub hold_duration: Option<f64>,
    /// Wrap up duration.
    pub wrap_up_duration: Option<f64>,
    /// Inbound handled count.
    pub inbound_handled_count: Option<i64>,
    /// Outbound handle duration.
    pub outbound_handle_duration: Option<f64>,
    /// Warm conference duraton.
    pub warm_conference_duraton: Option<f64>,
    /// Warm transfer duration.
    pub warm_transfer_duration: Option<f64>,
    /// Ring duration.
    pub ring_duration: Option<f64>,
    /// Agent first response duration.
    pub agent_first_response_duration: Option<f64>,
    /// Dial duration.
    pub dial_duration: Option<f64>,
    /// Inbound conversation duration.
    pub inbound_conversation_duration: Option<f64>,
    /// Inbound handle duration.
    pub inbound_handle_duration: Option<f64>,
    /// Outbound handled count.
    pub outbound_handled_count: Option<i64>,
    /// Outbound conversation duration.
    pub outbound_conversation_duration: Option<f64>,
}

/// Values of `channel_source`.
#[zoom_enum]
pub enum PerformanceDatasetDataUserChannelSource {
    /// `voice`.
    Voice,
    /// `in_app_video`.
    InAppVideo,
    /// `kiosk_video`.
    KioskVideo,
    /// `web_video`.
    WebVideo,
    /// `in_app_chat`.
    InAppChat,
    /// `in_video_chat`.
    InVideoChat,
    /// `web_chat`.
    WebChat,
    /// `sms`.
    Sms,
    /// `facebook_messenger`.
    FacebookMessenger,
    /// `instagram`.
    Instagram,
    /// `team_chat`.
    TeamChat,
    /// `whats_app`.
    WhatsApp,
    /// `email_domain`.
    EmailDomain,
}

/// List historical agent timecard dataset data.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalAgentTimecardDatasetData;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListHistoricalAgentTimecardDatasetData::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/agent_timecard" -> ListHistoricalAgentTimecardDatasetDataResponse,
    paginate = users: TimecardDatasetDataUser,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_agent_timecard:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalAgentTimecardDatasetData {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// User ID.
    pub user_id: Option<Vec<String>>,
    /// Team ID.
    pub team_id: Option<Vec<String>>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListHistoricalAgentTimecardDatasetData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalAgentTimecardDatasetDataResponse {
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
    /// Users.
    #[lossy]
    pub users: Vec<TimecardDatasetDataUser>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TimecardDatasetDataUser {
    /// Work session ID.
    pub work_session_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// User ID.
    pub user_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// User status.
    pub user_status: Option<String>,
    /// User sub status.
    pub user_sub_status: Option<String>,
    /// Team.
    pub team: Option<TimecardDatasetDataUserTeam>,
    /// Ready duration.
    pub ready_duration: Option<f64>,
    /// Occupied duration.
    pub occupied_duration: Option<f64>,
    /// Not ready duration.
    pub not_ready_duration: Option<f64>,
    /// Work session duration.
    pub work_session_duration: Option<f64>,
}

/// Timecard dataset data user team.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TimecardDatasetDataUserTeam {
    /// Team ID.
    pub team_id: Option<String>,
    /// Team name.
    pub team_name: Option<String>,
}

/// List historical engagement dataset data.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalEngagementDatasetData;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let engagements = ListHistoricalEngagementDatasetData::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/engagement" -> ListHistoricalEngagementDatasetDataResponse,
    paginate = engagements: HistoricalEngagementDatasetDataEngagement,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_engagement:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalEngagementDatasetData {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<Vec<String>>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Enter channel.
    pub enter_channel: Option<Vec<String>>,
    /// Enter channel source.
    pub enter_channel_source: Option<Vec<String>>,
    /// Caller ID.
    pub caller_id: Option<String>,
    /// Dnis.
    pub dnis: Option<String>,
    /// Ani.
    pub ani: Option<String>,
    /// Queue ID.
    pub queue_id: Option<Vec<String>>,
    /// User ID.
    pub user_id: Option<Vec<String>>,
    /// Team ID.
    pub team_id: Option<Vec<String>>,
    /// Channel.
    pub channel: Option<Vec<String>>,
    /// Channel source.
    pub channel_source: Option<Vec<String>>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListHistoricalEngagementDatasetData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalEngagementDatasetDataResponse {
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
    /// Engagements.
    #[lossy]
    pub engagements: Vec<HistoricalEngagementDatasetDataEngagement>,
}

/// Element of `engagements`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalEngagementDatasetDataEngagement {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Enter channel.
    pub enter_channel: Option<EngagementChannel>,
    /// Enter channel source.
    pub enter_channel_source: Option<PerformanceDatasetDataUserChannelSource>,
    /// Channels.
    pub channels: Option<Vec<DatasetDataEngagementChannel>>,
    /// Caller ID.
    pub caller_id: Option<String>,
    /// Dnis.
    pub dnis: Option<String>,
    /// Ani.
    pub ani: Option<String>,
    /// Consumer.
    pub consumer: Option<DatasetDataEngagementConsumer>,
    /// Queues.
    pub queues: Option<Vec<DatasetDataEngagementQueue>>,
    /// Users.
    pub users: Option<Vec<DatasetDataEngagementUser>>,
    /// Teams.
    pub teams: Option<Vec<TimecardDatasetDataUserTeam>>,
    /// Duration.
    pub duration: Option<i64>,
    /// Handle duration.
    pub handle_duration: Option<f64>,
    /// Conversation duration.
    pub conversation_duration: Option<f64>,
    /// Hold count.
    pub hold_count: Option<i64>,
    /// Hold duration.
    pub hold_duration: Option<f64>,
    /// Warm transfer initiated count.
    pub warm_transfer_initiated_count: Option<i64>,
    /// Warm transfer completed count.
    pub warm_transfer_completed_count: Option<i64>,
    /// Warm transfer duration.
    pub warm_transfer_duration: Option<f64>,
    /// Direct transfer count.
    pub direct_transfer_count: Option<i64>,
    /// Transfer initiated count.
    pub transfer_initiated_count: Option<i64>,
    /// Transfer completed count.
    pub transfer_completed_count: Option<i64>,
    /// Warm conference count.
    pub warm_conference_count: Option<i64>,
    /// Warm conference duration.
    pub warm_conference_duration: Option<f64>,
    /// Conference count.
    pub conference_count: Option<i64>,
    /// Conference duration.
    pub conference_duration: Option<f64>,
    /// Wrap up duration.
    pub wrap_up_duration: Option<f64>,
    /// Abandoned count.
    pub abandoned_count: Option<i64>,
}

/// Element of `channels`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DatasetDataEngagementChannel {
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Channel source.
    pub channel_source: Option<PerformanceDatasetDataUserChannelSource>,
}

/// Value of `consumer`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DatasetDataEngagementConsumer {
    /// Consumer email.
    pub consumer_email: Option<String>,
    /// Consumer name.
    pub consumer_name: Option<String>,
}

/// Element of `queues`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DatasetDataEngagementQueue {
    /// Queue ID.
    pub queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DatasetDataEngagementUser {
    /// User ID.
    pub user_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
}

/// List historical flow performance dataset data.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalFlowPerformanceDatasetData;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let flows = ListHistoricalFlowPerformanceDatasetData::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/flow_performance" -> ListHistoricalFlowPerformanceDatasetDataResponse,
    paginate = flows: PerformanceDatasetDataFlow,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_flow_performance:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalFlowPerformanceDatasetData {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<Vec<String>>,
    /// Flow ID.
    pub flow_id: Option<Vec<String>>,
    /// Enter channel.
    pub enter_channel: Option<Vec<String>>,
    /// Enter channel source.
    pub enter_channel_source: Option<Vec<String>>,
    /// Entry point.
    pub entry_point: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListHistoricalFlowPerformanceDatasetData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalFlowPerformanceDatasetDataResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Flows.
    #[lossy]
    pub flows: Vec<PerformanceDatasetDataFlow>,
}

/// Element of `flows`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PerformanceDatasetDataFlow {
    /// Flow ID.
    pub flow_id: Option<String>,
    /// Flow name.
    pub flow_name: Option<String>,
    /// Flow version.
    pub flow_version: Option<String>,
    /// Flow enter time.
    pub flow_enter_time: Option<DateTime>,
    /// Flow exit time.
    pub flow_exit_time: Option<DateTime>,
    /// Enter channel.
    pub enter_channel: Option<EngagementChannel>,
    /// Enter channel source.
    pub enter_channel_source: Option<PerformanceDatasetDataUserChannelSource>,
    /// Entry point.
    pub entry_point: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Flow offered count.
    pub flow_offered_count: Option<i64>,
    /// Flow upgraded count.
    pub flow_upgraded_count: Option<i64>,
    /// Offerred to queue count.
    pub offerred_to_queue_count: Option<i64>,
    /// Handled by queue count.
    pub handled_by_queue_count: Option<i64>,
    /// Handled by first offered queue count.
    pub handled_by_first_offered_queue_count: Option<i64>,
    /// Offered to agent count.
    pub offered_to_agent_count: Option<i64>,
    /// Handled by agent count.
    pub handled_by_agent_count: Option<i64>,
    /// Handled by first offered agent count.
    pub handled_by_first_offered_agent_count: Option<i64>,
    /// Flow duration.
    pub flow_duration: Option<f64>,
    /// First widget duration.
    pub first_widget_duration: Option<f64>,
    /// First offered queue duration.
    pub first_offered_queue_duration: Option<f64>,
    /// Duration to first handled queue.
    pub duration_to_first_handled_queue: Option<f64>,
    /// Duration to first offered agent.
    pub duration_to_first_offered_agent: Option<f64>,
    /// Duration to first handled agent.
    pub duration_to_first_handled_agent: Option<f64>,
}

/// List outbound dialer performance.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListOutboundDialerPerformance;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let engagements = ListOutboundDialerPerformance::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/outbound_dialer_performance" -> ListOutboundDialerPerformanceResponse,
    paginate = engagements: OutboundDialerPerformanceEngagement,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_outbound_dialer_performance:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListOutboundDialerPerformance {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<Vec<String>>,
    /// Campaign ID.
    pub campaign_id: Option<Vec<String>>,
    /// Contact list ID.
    pub contact_list_id: Option<Vec<String>>,
    /// Dialer method.
    pub dialer_method: Option<OutboundCampaignDialingMethod>,
    /// Caller ID number.
    pub caller_id_number: Option<String>,
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListOutboundDialerPerformance`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListOutboundDialerPerformanceResponse {
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
    /// Engagements.
    #[lossy]
    pub engagements: Vec<OutboundDialerPerformanceEngagement>,
}

/// Element of `engagements`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundDialerPerformanceEngagement {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Campaign.
    pub campaign: Option<OutboundDialerPerformanceEngagementCampaign>,
    /// Contact list.
    pub contact_list: Option<OutboundDialerPerformanceEngagementContactList>,
    /// Contact.
    pub contact: Option<OutboundDialerPerformanceEngagementContact>,
    /// Dialer method.
    pub dialer_method: Option<OutboundCampaignDialingMethod>,
    /// Dnc flag.
    pub dnc_flag: Option<bool>,
    /// Caller ID number.
    pub caller_id_number: Option<String>,
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Calls answered count.
    pub calls_answered_count: Option<i64>,
    /// Calls failed count.
    pub calls_failed_count: Option<i64>,
    /// Calls with amd count.
    pub calls_with_amd_count: Option<i64>,
    /// Calls blocked count.
    pub calls_blocked_count: Option<i64>,
    /// Contacts connected count.
    pub contacts_connected_count: Option<i64>,
    /// Dnc count.
    pub dnc_count: Option<i64>,
    /// Engagement duration.
    pub engagement_duration: Option<f64>,
    /// Response duration.
    pub response_duration: Option<f64>,
}

/// Value of `campaign`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundDialerPerformanceEngagementCampaign {
    /// Campaign ID.
    pub campaign_id: Option<String>,
    /// Campaign name.
    pub campaign_name: Option<String>,
}

/// Value of `contact_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundDialerPerformanceEngagementContactList {
    /// Contact list ID.
    pub contact_list_id: Option<String>,
    /// Contact list name.
    pub contact_list_name: Option<String>,
}

/// Value of `contact`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundDialerPerformanceEngagementContact {
    /// Contact ID.
    pub contact_id: Option<String>,
    /// Contact name.
    pub contact_name: Option<String>,
}

/// List historical queue performance dataset data.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalQueuePerformanceDatasetData;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queues = ListHistoricalQueuePerformanceDatasetData::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/queue_performance" -> ListHistoricalQueuePerformanceDatasetDataResponse,
    paginate = queues: PerformanceDatasetDataQueue,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_queue_performance:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalQueuePerformanceDatasetData {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<Vec<String>>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Queue ID.
    pub queue_id: Option<Vec<String>>,
    /// Channel.
    pub channel: Option<Vec<String>>,
    /// Channel source.
    pub channel_source: Option<Vec<String>>,
    /// Origin method.
    pub origin_method: Option<Vec<String>>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListHistoricalQueuePerformanceDatasetData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalQueuePerformanceDatasetDataResponse {
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
    /// Queues.
    #[lossy]
    pub queues: Vec<PerformanceDatasetDataQueue>,
}

/// Element of `queues`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PerformanceDatasetDataQueue {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Enter time.
    pub enter_time: Option<DateTime>,
    /// Exit time.
    pub exit_time: Option<DateTime>,
    /// Queue ID.
    pub queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Enter channel.
    pub enter_channel: Option<EngagementChannel>,
    /// Enter channel source.
    pub enter_channel_source: Option<PerformanceDatasetDataUserChannelSource>,
    /// Origin method.
    pub origin_method: Option<OriginMethod>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Queue offered count.
    pub queue_offered_count: Option<i64>,
    /// Abandoned count.
    pub abandoned_count: Option<i64>,
    /// Short abandons count.
    pub short_abandons_count: Option<i64>,
    /// Long abandons count.
    pub long_abandons_count: Option<i64>,
    /// Overflow count.
    pub overflow_count: Option<i64>,
    /// Inbound handled count.
    pub inbound_handled_count: Option<i64>,
    /// In queue wait duration.
    pub in_queue_wait_duration: Option<f64>,
    /// Abandon duration.
    pub abandon_duration: Option<f64>,
    /// Speed of answer duration.
    pub speed_of_answer_duration: Option<f64>,
    /// Inbound handle duration.
    pub inbound_handle_duration: Option<f64>,
    /// Inbound conversation duration.
    pub inbound_conversation_duration: Option<f64>,
    /// Inbound wrap up duration.
    pub inbound_wrap_up_duration: Option<f64>,
    /// Outbound count.
    pub outbound_count: Option<i64>,
    /// Outbound handled count.
    pub outbound_handled_count: Option<i64>,
    /// Outbound connected count.
    pub outbound_connected_count: Option<i64>,
    /// Outbound dial duration.
    pub outbound_dial_duration: Option<f64>,
    /// Outbound handle duration.
    pub outbound_handle_duration: Option<f64>,
    /// Outbound conversation duration.
    pub outbound_conversation_duration: Option<f64>,
    /// Outbound wrap up duration.
    pub outbound_wrap_up_duration: Option<f64>,
    /// Callback registered count.
    pub callback_registered_count: Option<i64>,
    /// Callback abandoned count.
    pub callback_abandoned_count: Option<i64>,
    /// Callback canceled count.
    pub callback_canceled_count: Option<i64>,
    /// Callback timeout count.
    pub callback_timeout_count: Option<i64>,
    /// Callback handled count.
    pub callback_handled_count: Option<i64>,
    /// Callback wait duration.
    pub callback_wait_duration: Option<f64>,
    /// Callback pending duration.
    pub callback_pending_duration: Option<f64>,
    /// Callback handle duration.
    pub callback_handle_duration: Option<f64>,
    /// Callback conversation duration.
    pub callback_conversation_duration: Option<f64>,
    /// Callback wrap up duration.
    pub callback_wrap_up_duration: Option<f64>,
    /// Handle count.
    pub handle_count: Option<i64>,
    /// Hold count.
    pub hold_count: Option<i64>,
    /// Warm transfer initiated count.
    pub warm_transfer_initiated_count: Option<i64>,
    /// Warm transfer completed count.
    pub warm_transfer_completed_count: Option<i64>,
    /// Direct transfer count.
    pub direct_transfer_count: Option<i64>,
    /// Transfer initiated count.
    pub transfer_initiated_count: Option<i64>,
    /// Transfer completed count.
    pub transfer_completed_count: Option<i64>,
    /// Warm conference count.
    pub warm_conference_count: Option<i64>,
    /// Conference count.
    pub conference_count: Option<i64>,
    /// Auto close disconnect count.
    pub auto_close_disconnect_count: Option<i64>,
    /// Handle duration.
    pub handle_duration: Option<f64>,
    /// Conversation duration.
    pub conversation_duration: Option<f64>,
    /// Wrap up duration.
    pub wrap_up_duration: Option<f64>,
    /// Hold duration.
    pub hold_duration: Option<f64>,
    /// Conference duration.
    pub conference_duration: Option<f64>,
    /// Warm transfer duration.
    pub warm_transfer_duration: Option<f64>,
    /// Warm conference duration.
    pub warm_conference_duration: Option<f64>,
}

/// Values of `origin_method`.
#[zoom_enum]
pub enum OriginMethod {
    /// `take_over`.
    TakeOver,
    /// `hand_over`.
    HandOver,
    /// `callback`.
    Callback,
    /// `scheduled_callback`.
    ScheduledCallback,
    /// `callback_retry`.
    CallbackRetry,
    /// `outbound`.
    Outbound,
    /// `conference`.
    Conference,
    /// `release`.
    Release,
    /// `warm_transfer_to_agent`.
    WarmTransferToAgent,
    /// `warm_transfer_to_queue`.
    WarmTransferToQueue,
    /// `direct_transfer_to_agent`.
    DirectTransferToAgent,
    /// `direct_transfer_to_queue`.
    DirectTransferToQueue,
    /// `transfer_to_agent`.
    TransferToAgent,
    /// `transfer_to_queue`.
    TransferToQueue,
    /// `route_to_queue`.
    RouteToQueue,
    /// `route_to_agent`.
    RouteToAgent,
    /// `upgrade_to_voice`.
    UpgradeToVoice,
    /// `upgrade_to_video`.
    UpgradeToVideo,
    /// `outbound_progressive_dial`.
    OutboundProgressiveDial,
    /// `drop_in_video`.
    DropInVideo,
    /// `invite_agent`.
    InviteAgent,
    /// `involve`.
    Involve,
    /// `outbound_preview_dial`.
    OutboundPreviewDial,
}

/// List historical engagement log data.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalEngagementLogData;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let engagement_logs = ListHistoricalEngagementLogData::new()
///     .timezone("Europe/Berlin")
///     .start_time_from("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/log/historical/engagement" -> ListHistoricalEngagementLogDataResponse,
    paginate = engagement_logs: EngagementLog,
    rate_limit = Heavy,
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement_log:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalEngagementLogData {
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Start time from.
    pub start_time_from: Option<DateTime>,
    /// Start time to.
    pub start_time_to: Option<DateTime>,
    /// End time from.
    pub end_time_from: Option<DateTime>,
    /// End time to.
    pub end_time_to: Option<DateTime>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Channels.
    pub channels: Option<Vec<EngagementChannel>>,
    /// Channel sources.
    pub channel_sources: Option<Vec<HistoricalEngagementLogDataChannelSource>>,
    /// Consumer name.
    pub consumer_name: Option<String>,
    /// Queue IDs.
    pub queue_ids: Option<Vec<String>>,
    /// User IDs.
    pub user_ids: Option<Vec<String>>,
    /// Team IDs.
    pub team_ids: Option<Vec<String>>,
    /// Flow IDs.
    pub flow_ids: Option<Vec<String>>,
    /// Blocked.
    pub blocked: Option<bool>,
    /// Event names.
    pub event_names: Option<Vec<String>>,
    /// Caller ID.
    pub caller_id: Option<String>,
    /// Ani from.
    pub ani_from: Option<String>,
    /// Dnis to.
    pub dnis_to: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `channel_sources`.
#[zoom_enum]
pub enum HistoricalEngagementLogDataChannelSource {
    /// `voice`.
    Voice,
    /// `web_video`.
    WebVideo,
    /// `in_app_video`.
    InAppVideo,
    /// `kiosk_video`.
    KioskVideo,
    /// `web_chat`.
    WebChat,
    /// `in_app_chat`.
    InAppChat,
    /// `team_chat`.
    TeamChat,
    /// `sms`.
    Sms,
    /// `facebook_messenger`.
    FacebookMessenger,
    /// `instagram`.
    Instagram,
    /// `whatsapp`.
    Whatsapp,
    /// `email_address`.
    EmailAddress,
}

/// Response to [`ListHistoricalEngagementLogData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalEngagementLogDataResponse {
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Engagement logs.
    #[lossy]
    pub engagement_logs: Vec<EngagementLog>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
}

/// Element of `engagement_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementLog {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Channels.
    pub channels: Option<Vec<EngagementLogChannel>>,
    /// Enter channel.
    pub enter_channel: Option<EngagementLogChannel>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Consumer.
    pub consumer: Option<EngagementLogConsumer>,
    /// Queues.
    pub queues: Option<Vec<DatasetDataEngagementQueue>>,
    /// Users.
    pub users: Option<Vec<DatasetDataEngagementUser>>,
    /// Teams.
    pub teams: Option<Vec<TimecardDatasetDataUserTeam>>,
    /// Flows.
    pub flows: Option<Vec<VoiceCallFlow>>,
    /// Events.
    pub events: Option<Vec<EngagementLogEvent>>,
    /// Caller ID.
    pub caller_id: Option<String>,
    /// Ani from.
    pub ani_from: Option<String>,
    /// Dnis to.
    pub dnis_to: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Hold count.
    pub hold_count: Option<i64>,
    /// Hold duration.
    pub hold_duration: Option<f64>,
    /// Warm transfer initiated count.
    pub warm_transfer_initiated_count: Option<i64>,
    /// Warm transfer completed count.
    pub warm_transfer_completed_count: Option<i64>,
    /// Warm transfer duration.
    pub warm_transfer_duration: Option<f64>,
    /// Direct transfer count.
    pub direct_transfer_count: Option<i64>,
    /// Transfer initiated count.
    pub transfer_initiated_count: Option<i64>,
    /// Transfer completed count.
    pub transfer_completed_count: Option<i64>,
    /// Warm conference count.
    pub warm_conference_count: Option<i64>,
    /// Warm conference duration.
    pub warm_conference_duration: Option<f64>,
    /// Conference count.
    pub conference_count: Option<i64>,
    /// Blocked.
    pub blocked: Option<bool>,
    /// Conference duration.
    pub conference_duration: Option<f64>,
    /// Voicemail count.
    pub voicemail_count: Option<i64>,
    /// Dispositions.
    pub dispositions: Option<Vec<DispositionSetDisposition>>,
    /// Notes.
    pub notes: Option<Vec<EngagementLogNote>>,
    /// Transcript URL.
    pub transcript_url: Option<String>,
    /// Survey ID.
    pub survey_id: Option<String>,
}

/// Engagement log channel.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementLogChannel {
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Channel source.
    pub channel_source: Option<HistoricalEngagementLogDataChannelSource>,
}

/// Value of `consumer`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementLogConsumer {
    /// Consumer name.
    pub consumer_name: Option<String>,
    /// Consumer email.
    pub consumer_email: Option<String>,
    /// Consumer number.
    pub consumer_number: Option<String>,
}

/// Element of `events`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementLogEvent {
    /// Event ID.
    pub event_id: Option<String>,
    /// Event name.
    pub event_name: Option<String>,
}

/// Element of `notes`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementLogNote {
    /// Note ID.
    pub note_id: Option<String>,
    /// Note content.
    pub note_content: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
}

/// List call journeys.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListCallJourneys;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let journeys = ListCallJourneys::new()
///     .timezone("Europe/Berlin")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/log/historical/journey" -> ListCallJourneysResponse,
    paginate = journeys: Journey,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:call_journey_log:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallJourneys {
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Global engagement ID.
    pub global_engagement_id: Option<String>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Channels.
    pub channels: Option<Vec<EngagementChannel>>,
    /// Channel sources.
    pub channel_sources: Option<Vec<HistoricalEngagementLogDataChannelSource>>,
    /// Queue IDs.
    pub queue_ids: Option<Vec<String>>,
    /// User IDs.
    pub user_ids: Option<Vec<String>>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Response to [`ListCallJourneys`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallJourneysResponse {
    /// Journeys.
    #[lossy]
    pub journeys: Vec<Journey>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
}

/// Element of `journeys`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Journey {
    /// Global engagement ID.
    pub global_engagement_id: Option<String>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Channels.
    pub channels: Option<Vec<EngagementLogChannel>>,
    /// Ani from.
    pub ani_from: Option<String>,
    /// Dnis to.
    pub dnis_to: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Consumer.
    pub consumer: Option<JourneyConsumer>,
    /// Queues.
    pub queues: Option<Vec<DatasetDataEngagementQueue>>,
    /// Users.
    pub users: Option<Vec<DatasetDataEngagementUser>>,
    /// Teams.
    pub teams: Option<Vec<TimecardDatasetDataUserTeam>>,
    /// Call queues.
    pub call_queues: Option<Vec<CallQueue>>,
    /// Zoom phone users.
    pub zoom_phone_users: Option<Vec<CallQueue>>,
    /// Shared line groups.
    pub shared_line_groups: Option<Vec<CallQueue>>,
    /// Auto receptionists.
    pub auto_receptionists: Option<Vec<CallQueue>>,
    /// Common areas.
    pub common_areas: Option<Vec<CallQueue>>,
    /// Zoom rooms.
    pub zoom_rooms: Option<Vec<CallQueue>>,
    /// Inter ops.
    pub inter_ops: Option<Vec<CallQueue>>,
}

/// Value of `consumer`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct JourneyConsumer {
    /// Consumer number.
    pub consumer_number: Option<String>,
}

/// Call queue.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueue {
    /// Extension name.
    pub extension_name: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
}

//! Reports legacy reports, agents: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{AgentTimeSheetReportInterval, EngagementChannel, StatusName};

/// List agent leg reports.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementChannel, ListAgentLegReports};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListAgentLegReports::new(EngagementChannel::Voice)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/agents/leg_metrics" -> ListAgentLegReportsResponse,
    paginate = users: AgentLegReportUser,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_report:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAgentLegReports {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// Channel.
    pub channel: EngagementChannel,
    /// Channel source.
    pub channel_source: Option<AgentLegReportChannelSource>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Values of `channel_source`.
#[zoom_enum]
pub enum AgentLegReportChannelSource {
    /// `in_app_chat`.
    InAppChat,
    /// `web_chat`.
    WebChat,
    /// `sms`.
    Sms,
    /// `facebook_messenger`.
    FacebookMessenger,
    /// `whatsapp`.
    Whatsapp,
    /// `instagram`.
    Instagram,
}

/// Response to [`ListAgentLegReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAgentLegReportsResponse {
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
    pub users: Vec<AgentLegReportUser>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentLegReportUser {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Leg metrics.
    pub leg_metrics: Option<Vec<LegMetric>>,
}

/// Element of `leg_metrics`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LegMetric {
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Channel source.
    pub channel_source: Option<AgentLegReportChannelSource>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Agent offered.
    pub agent_offered: Option<i64>,
    /// Refused engagement.
    pub refused_engagement: Option<bool>,
    /// Handled engagement.
    pub handled_engagement: Option<bool>,
    /// Handle duration.
    pub handle_duration: Option<f64>,
    /// Agent first response duration.
    pub agent_first_response_duration: Option<f64>,
    /// Ring duration.
    pub ring_duration: Option<f64>,
    /// Conversation duration.
    pub conversation_duration: Option<f64>,
    /// Hold count.
    pub hold_count: Option<i64>,
    /// Hold duration.
    pub hold_duration: Option<f64>,
    /// Warm conference.
    pub warm_conference: Option<i64>,
    /// Warm conference duration.
    pub warm_conference_duration: Option<f64>,
    /// Conference count.
    pub conference_count: Option<i64>,
    /// Conference duration.
    pub conference_duration: Option<f64>,
    /// Warm transfer initiated.
    pub warm_transfer_initiated: Option<i64>,
    /// Warm transfer completed.
    pub warm_transfer_completed: Option<i64>,
    /// Warm transfer duration.
    pub warm_transfer_duration: Option<f64>,
    /// Direct transfer.
    pub direct_transfer: Option<bool>,
    /// Transferred initiated.
    pub transferred_initiated: Option<i64>,
    /// Transferred completed.
    pub transferred_completed: Option<i64>,
    /// Wrap up duration.
    pub wrap_up_duration: Option<f64>,
    /// Disposition ID.
    pub disposition_id: Option<String>,
    /// Disposition name.
    pub disposition_name: Option<String>,
    /// Agent start time.
    pub agent_start_time: Option<DateTime>,
    /// Agent end time.
    pub agent_end_time: Option<DateTime>,
}

/// List agent status history reports.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAgentStatusHistoryReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let statuses = ListAgentStatusHistoryReports::new()
///     .page_size(100)
///     .timezone("Europe/Berlin")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/agents/status_history" -> ListAgentStatusHistoryReportsResponse,
    paginate = statuses: AgentStatusHistoryReportStatus,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_status_report:admin"],
    errors = [
        (404, 1201, "the queue does not exist"),
        (404, 1001, "the user does not exist"),
        (404, 1101, "the status does not exist"),
        (404, 1102, "the sub status does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAgentStatusHistoryReports {
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
    /// Queue ID.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Status ID.
    pub status_id: Option<String>,
    /// Sub status ID.
    pub sub_status_id: Option<String>,
}

/// Response to [`ListAgentStatusHistoryReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAgentStatusHistoryReportsResponse {
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
    /// Statuses.
    #[lossy]
    pub statuses: Vec<AgentStatusHistoryReportStatus>,
}

/// Element of `statuses`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentStatusHistoryReportStatus {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Status ID.
    pub status_id: Option<String>,
    /// Occupied queue ID.
    ///
    /// Deprecated by Zoom.
    pub occupied_queue_id: Option<String>,
    /// Occupied queue name.
    ///
    /// Deprecated by Zoom.
    pub occupied_queue_name: Option<String>,
    /// Occupied engagement ID.
    ///
    /// Deprecated by Zoom.
    pub occupied_engagement_id: Option<String>,
    /// Occupied engagements.
    pub occupied_engagements: Option<Vec<OccupiedEngagement>>,
    /// Status name.
    pub status_name: Option<StatusName>,
    /// Sub status ID.
    pub sub_status_id: Option<String>,
    /// Sub status name.
    pub sub_status_name: Option<SubStatusName>,
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
}

/// Element of `occupied_engagements`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OccupiedEngagement {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
}

/// Values of `sub_status_name`.
#[zoom_enum]
pub enum SubStatusName {
    /// `Inbound`.
    #[value("Inbound")]
    Inbound,
    /// `Transferring in`.
    #[value("Transferring in")]
    TransferringIn,
    /// `Wrapping up`.
    #[value("Wrapping up")]
    WrappingUp,
    /// `Holding`.
    #[value("Holding")]
    Holding,
    /// `Transferring out`.
    #[value("Transferring out")]
    TransferringOut,
    /// `Taking Over`.
    #[value("Taking Over")]
    TakingOver,
    /// `Monitoring`.
    #[value("Monitoring")]
    Monitoring,
    /// `Barging`.
    #[value("Barging")]
    Barging,
    /// `Whispering`.
    #[value("Whispering")]
    Whispering,
    /// `Outbound`.
    #[value("Outbound")]
    Outbound,
    /// `string`.
    String,
}

/// List agent time sheet reports.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAgentTimeSheetReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agents = ListAgentTimeSheetReports::new()
///     .page_size(100)
///     .timezone("Europe/Berlin")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/analytics/agents/time_sheets" -> ListAgentTimeSheetReportsResponse,
    paginate = agents: AgentTimeSheetReportAgent,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_report:admin"],
    errors = [(404, 1201, "the queue does not exist"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAgentTimeSheetReports {
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
    /// Queue ID.
    pub queue_id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Interval.
    pub interval: Option<AgentTimeSheetReportInterval>,
}

/// Response to [`ListAgentTimeSheetReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAgentTimeSheetReportsResponse {
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
    pub agents: Vec<AgentTimeSheetReportAgent>,
}

/// Element of `agents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentTimeSheetReportAgent {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Ready duration.
    pub ready_duration: Option<i64>,
    /// Ready percentage.
    pub ready_percentage: Option<i64>,
    /// Not ready duration.
    pub not_ready_duration: Option<i64>,
    /// Not ready percentage.
    pub not_ready_percentage: Option<i64>,
    /// Occupied duration.
    pub occupied_duration: Option<i64>,
    /// Occupied percentage.
    pub occupied_percentage: Option<i64>,
    /// Online duration.
    pub online_duration: Option<i64>,
    /// Offline duration.
    pub offline_duration: Option<i64>,
    /// Inbound average voice call talking duration.
    pub inbound_average_voice_call_talking_duration: Option<i64>,
    /// Average video call talking duration.
    pub average_video_call_talking_duration: Option<i64>,
    /// Average wrap up duration.
    pub average_wrap_up_duration: Option<i64>,
    /// Start time interval.
    pub start_time_interval: Option<String>,
    /// End time interval.
    pub end_time_interval: Option<String>,
    /// Total outbound voice call.
    pub total_outbound_voice_call: Option<i64>,
    /// Total outbound voice call duration.
    pub total_outbound_voice_call_duration: Option<f64>,
    /// Total inbound voice call.
    pub total_inbound_voice_call: Option<i64>,
    /// Total inbound voice call duration.
    pub total_inbound_voice_call_duration: Option<f64>,
}

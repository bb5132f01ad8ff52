//! Reports legacy reports, agents: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{EngagementChannel, ReportInterval, StatusName};

/// Lists legacy reports on the legs of engagements; a leg is the part that one agent took.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reportslegacy-reports/GET/contact_center/analytics/agents/leg_metrics)
#[zoom_endpoint(
    GET "/contact_center/analytics/agents/leg_metrics" -> ListAgentLegReportsResponse,
    paginate = users: AgentLegReportUser,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_report:admin"],
    errors = [
        (400, 300, "a parameter is missing or invalid, or the report covers more than a month, or the timezone does not exist, or the time is outside the allowed range, or the field is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAgentLegReports {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// Keeps only entries of the engagement with this ID.
    pub engagement_id: Option<String>,
    /// Keeps only entries of the agent with this ID.
    pub user_id: Option<String>,
    /// Name of the agent to search for.
    pub display_name: Option<String>,
    /// Keeps only entries of the user with this email address.
    pub user_email: Option<String>,
    /// Keeps only entries of the Contact Center queue with this ID.
    pub cc_queue_id: Option<String>,
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: EngagementChannel,
    /// Keeps only entries with this source within the channel, such as web chat or SMS.
    pub channel_source: Option<LegChannelSource>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Source within the channel through which the contact came, such as web chat or SMS.
///
/// Values of `channel_source` in [`ListAgentLegReports`] and [`LegMetric`].
#[zoom_enum]
pub enum LegChannelSource {
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `sms`: Text messages, on the messaging channel.
    Sms,
    /// `facebook_messenger`: Facebook Messenger, on the messaging channel.
    FacebookMessenger,
    /// `whatsapp`: WhatsApp, on the messaging channel.
    Whatsapp,
    /// `instagram`: Instagram, on the messaging channel.
    Instagram,
}

/// Response to [`ListAgentLegReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAgentLegReportsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// Start of the time range, in ISO 8601.
    pub from: Option<DateTime>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// Users, one entry each.
    #[lossy]
    pub users: Vec<AgentLegReportUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agent in a report, with figures for each leg of their engagements.
///
/// Element of `users` in [`ListAgentLegReportsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentLegReportUser {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name under which the user is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// The agent's parts of engagements, with their measures, one entry each.
    pub leg_metrics: Option<Vec<LegMetric>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Leg of an engagement (the part that was offered to one agent), with whether the agent took it and the durations.
///
/// Element of `leg_metrics` in [`AgentLegReportUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LegMetric {
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<LegChannelSource>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Number of calls offered to the agent.
    pub agent_offered: Option<i64>,
    /// Whether the agent missed or declined the engagement.
    pub refused_engagement: Option<bool>,
    /// Whether the agent handled the engagement.
    pub handled_engagement: Option<bool>,
    /// Time that the agent actively worked on the engagement, in seconds.
    pub handle_duration: Option<f64>,
    /// Time until the agent's first message in a messaging channel. In seconds.
    pub agent_first_response_duration: Option<f64>,
    /// Time until the agent answered the engagement, in seconds.
    pub ring_duration: Option<f64>,
    /// Time that the agent spent in conversation, in seconds.
    pub conversation_duration: Option<f64>,
    /// How many times the consumer was put on hold.
    pub hold_count: Option<i64>,
    /// Total time that the agent kept the consumer on hold, in seconds.
    pub hold_duration: Option<f64>,
    /// Number of warm conferences (the agent speaks with the new party first) that the agent began.
    pub warm_conference: Option<i64>,
    /// Time that the agent spoke with another agent while the consumer was on hold, in seconds.
    pub warm_conference_duration: Option<f64>,
    /// How many conferences took place or were joined.
    pub conference_count: Option<i64>,
    /// Time spent in conferences, in seconds.
    pub conference_duration: Option<f64>,
    /// Number of warm transfers (the agent speaks with the target first) that the agent began, completed or not.
    pub warm_transfer_initiated: Option<i64>,
    /// Number of warm transfers that the agent completed.
    pub warm_transfer_completed: Option<i64>,
    /// Time that the agent spent on warm transfers, in seconds.
    pub warm_transfer_duration: Option<f64>,
    /// Whether the agent transferred the engagement without speaking with the target first.
    pub direct_transfer: Option<bool>,
    /// Number of transfers that the agent began.
    pub transferred_initiated: Option<i64>,
    /// Number of transfers that the agent completed.
    pub transferred_completed: Option<i64>,
    /// Time that agents spent on wrapping up, in seconds.
    pub wrap_up_duration: Option<f64>,
    /// ID of the disposition.
    pub disposition_id: Option<String>,
    /// Name of the disposition, which agents choose to note the outcome.
    pub disposition_name: Option<String>,
    /// When the agent's part of the engagement began.
    pub agent_start_time: Option<DateTime>,
    /// When the agent's part of the engagement ended.
    pub agent_end_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists legacy reports on the statuses that agents have had over time.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAgentStatusHistoryReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let statuses = ListAgentStatusHistoryReports::new()
///     .timezone("Europe/Berlin")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reportslegacy-reports/GET/contact_center/analytics/agents/status_history)
#[zoom_endpoint(
    GET "/contact_center/analytics/agents/status_history" -> ListAgentStatusHistoryReportsResponse,
    paginate = statuses: AgentStatusHistoryReportStatus,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_status_report:admin"],
    errors = [
        (400, 300, "a parameter is missing or invalid, or the report covers more than a month, or the timezone does not exist, or the time is outside the allowed range"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 1101, STATUS_DOES_NOT_EXIST = "the status does not exist"),
        (404, 1102, SUB_STATUS_DOES_NOT_EXIST = "the sub status does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAgentStatusHistoryReports {
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Keeps only entries of the queue with this task queue ID; use `cc_queue_id` instead.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// Keeps only entries of the Contact Center queue with this ID.
    pub cc_queue_id: Option<String>,
    /// Keeps only entries of the agent with this ID.
    pub user_id: Option<String>,
    /// Keeps only entries with the agent status that has this ID.
    pub status_id: Option<String>,
    /// Keeps only entries with the sub-status that has this ID, such as wrapping up or a custom one.
    pub sub_status_id: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Response to [`ListAgentStatusHistoryReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAgentStatusHistoryReportsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// Start of the time range, in ISO 8601.
    pub from: Option<DateTime>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// Statuses that agents had, one entry each.
    #[lossy]
    pub statuses: Vec<AgentStatusHistoryReportStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Period in which an agent had one status, with the engagements that occupied them.
///
/// Element of `statuses` in [`ListAgentStatusHistoryReportsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentStatusHistoryReportStatus {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name under which the agent is shown.
    pub display_name: Option<String>,
    /// ID of the agent status.
    pub status_id: Option<String>,
    /// ID of the queue of the engagement that occupies the agent.
    ///
    /// Deprecated by Zoom.
    pub occupied_queue_id: Option<String>,
    /// Name of the queue of the engagement that occupies the agent.
    ///
    /// Deprecated by Zoom.
    pub occupied_queue_name: Option<String>,
    /// ID of the engagement that occupies the agent.
    ///
    /// Deprecated by Zoom.
    pub occupied_engagement_id: Option<String>,
    /// Engagements that the agent had while occupied, one entry each.
    pub occupied_engagements: Option<Vec<OccupiedEngagement>>,
    /// Name of the agent status, one of the system's or a custom one.
    pub status_name: Option<StatusName>,
    /// ID of the sub-status, which `sub_status_name` names.
    pub sub_status_id: Option<String>,
    /// What the agent does while occupied, such as wrapping up, or a custom sub-status.
    pub sub_status_name: Option<SubStatusName>,
    /// When the agent entered the status.
    pub start_time: Option<String>,
    /// When the status ended.
    pub end_time: Option<String>,
    /// How long the agent had the status, in seconds.
    pub duration: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Engagement that occupied an agent, with its queue.
///
/// Element of `occupied_engagements` in [`AgentStatusHistoryReportStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OccupiedEngagement {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the agent does while occupied, such as wrapping up, or a custom sub-status.
///
/// Values of `sub_status_name` in [`AgentStatusHistoryReportStatus`].
#[zoom_enum]
pub enum SubStatusName {
    /// `Inbound`: Handling an incoming engagement.
    #[value("Inbound")]
    Inbound,
    /// `Transferring in`: Receiving an engagement that somebody else transfers.
    #[value("Transferring in")]
    TransferringIn,
    /// `Wrapping up`: Completing the work that follows an engagement.
    #[value("Wrapping up")]
    WrappingUp,
    /// `Holding`: Keeping the consumer on hold.
    #[value("Holding")]
    Holding,
    /// `Transferring out`: Passing an engagement to someone else.
    #[value("Transferring out")]
    TransferringOut,
    /// `Taking Over`: Taking an engagement away from the agent who handles it.
    #[value("Taking Over")]
    TakingOver,
    /// `Monitoring`: Following another agent's engagement without taking part in it.
    #[value("Monitoring")]
    Monitoring,
    /// `Barging`: Joining another agent's engagement as a participant.
    #[value("Barging")]
    Barging,
    /// `Whispering`: Speaking to another agent during an engagement without the consumer hearing it.
    #[value("Whispering")]
    Whispering,
    /// `Outbound`: Handling an outgoing engagement.
    #[value("Outbound")]
    Outbound,
    /// `string`: Placeholder in Zoom's documents for the name of a custom sub-status, such as a break.
    String,
}

/// Lists the time sheets of Zoom Contact Center agents: how long each was ready, not ready, occupied and offline.
///
/// One of Zoom's legacy reports.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAgentTimeSheetReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agents = ListAgentTimeSheetReports::new()
///     .timezone("Europe/Berlin")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reportslegacy-reports/GET/contact_center/analytics/agents/time_sheets)
#[zoom_endpoint(
    GET "/contact_center/analytics/agents/time_sheets" -> ListAgentTimeSheetReportsResponse,
    paginate = agents: AgentTimeSheetReportAgent,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_report:admin"],
    errors = [
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAgentTimeSheetReports {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Keeps only entries of the Contact Center queue with this ID.
    pub queue_id: Option<String>,
    /// Keeps only entries of the agent with this ID.
    pub user_id: Option<String>,
    /// Length of each interval into which the report is split.
    pub interval: Option<ReportInterval>,
}

/// Response to [`ListAgentTimeSheetReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAgentTimeSheetReportsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// Start of the time range, in ISO 8601.
    pub from: Option<DateTime>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// The agents, one entry each.
    #[lossy]
    pub agents: Vec<AgentTimeSheetReportAgent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agent in a report, with how long they were ready, not ready, occupied and offline.
///
/// Element of `agents` in [`ListAgentTimeSheetReportsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentTimeSheetReportAgent {
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub display_name: Option<String>,
    /// Time that the agent was in the status Ready. In seconds.
    pub ready_duration: Option<i64>,
    /// Share of time in the status Ready, in percent.
    pub ready_percentage: Option<i64>,
    /// Time that the agent was in the status Not Ready. In seconds.
    pub not_ready_duration: Option<i64>,
    /// Share of time in the status Not Ready, in percent.
    pub not_ready_percentage: Option<i64>,
    /// Time that the agent was in the status Occupied. In seconds.
    pub occupied_duration: Option<i64>,
    /// Share of time in the status Occupied, in percent.
    pub occupied_percentage: Option<i64>,
    /// Time that the agent was not in the status Offline. In seconds.
    pub online_duration: Option<i64>,
    /// Time that the agent was in the status Offline. In seconds.
    pub offline_duration: Option<i64>,
    /// Average time of talk per inbound voice call. In seconds.
    pub inbound_average_voice_call_talking_duration: Option<i64>,
    /// Average time of talk per video call. In seconds.
    pub average_video_call_talking_duration: Option<i64>,
    /// Average time of wrap-up per engagement. In seconds.
    pub average_wrap_up_duration: Option<i64>,
    /// When the reporting interval that the figures cover begins, in ISO 8601.
    pub start_time_interval: Option<String>,
    /// When the reporting interval that the figures cover ends, in ISO 8601.
    pub end_time_interval: Option<String>,
    /// Number of outbound calls.
    pub total_outbound_voice_call: Option<i64>,
    /// Duration of all outbound calls. In seconds.
    pub total_outbound_voice_call_duration: Option<f64>,
    /// Number of inbound calls.
    pub total_inbound_voice_call: Option<i64>,
    /// Duration of all inbound calls. In seconds.
    pub total_inbound_voice_call_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

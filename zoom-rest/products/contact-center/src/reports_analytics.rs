//! Reports v2 cx analytics, analytics: 10 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    DialerMethod, Direction, DispositionSetDisposition, DispositionType, EngagementChannel, EngagementLogChannel,
    EngagementLogChannelSource, FlowChannel, FlowRef, QueueIdAndName, SortOrder, Team,
};

/// Lists raw data on how Zoom Contact Center agents performed in the past.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalAgentPerformance;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListHistoricalAgentPerformance::new()
///     .start_time_from("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .start_time_to("2026-01-31T17:00:00Z".parse::<zoom_core::DateTime>()?)
///     .queue_id(vec!["Zl3aVt0bQ9y".to_owned()])
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/agent_performance)
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/agent_performance" -> ListHistoricalAgentPerformanceResponse,
    paginate = users: HistoricalAgentPerformanceUser,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_agent_performance:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalAgentPerformance {
    /// Start of the time range.
    ///
    /// Deprecated by Zoom.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    ///
    /// Deprecated by Zoom.
    pub to: Option<DateOrDateTime>,
    /// Start of the range in which an entry must begin, in UTC.
    pub start_time_from: Option<DateTime>,
    /// End of the range in which an entry must begin, in UTC; goes with `start_time_from`.
    pub start_time_to: Option<DateTime>,
    /// Lower bound of the range: only entries that ended after this date and time, in UTC.
    pub end_time_from: Option<DateTime>,
    /// Upper bound of the range that `end_time_from` opens, in UTC.
    pub end_time_to: Option<DateTime>,
    /// Whether the earliest or the latest entries come first. Default: `desc`.
    pub sort_order: Option<SortOrder>,
    /// IANA time zone in which the response shows times; `UTC` if left out. Zoom relates it to the times of the request too, although they are in UTC.
    pub timezone: Option<String>,
    /// IDs of engagements: only entries about them are returned. Sent as `engagement_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub engagement_id: Option<Vec<String>>,
    /// Direction of the contacts to return: incoming or outgoing.
    pub direction: Option<Direction>,
    /// IDs of the Zoom Contact Center queues: only their engagements are returned. Sent as `queue_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub queue_id: Option<Vec<String>>,
    /// IDs of agents: only their entries are returned. Sent as `user_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub user_id: Option<Vec<String>>,
    /// IDs of the teams: only their agents are returned. Sent as `team_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub team_id: Option<Vec<String>>,
    /// Ways of contact, such as voice or video: only these are returned. Sent as `channel=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel: Option<Vec<FlowChannel>>,
    /// Sources within the channel, such as web chat or SMS: only these are returned. Sent as `channel_source=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel_source: Option<Vec<ContactChannelSource>>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Source of a contact within its channel, such as web chat or SMS.
///
/// Values of `channel_source` and `enter_channel_source` in [`ListHistoricalAgentPerformance`] and other types.
#[zoom_enum]
pub enum ContactChannelSource {
    /// `voice`: Phone calls, on the voice channel.
    Voice,
    /// `in_app_video`: Video from inside an app, on the video channel.
    InAppVideo,
    /// `kiosk_video`: Video from a kiosk, on the video channel.
    KioskVideo,
    /// `web_video`: Video from a website, on the video channel.
    WebVideo,
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
    /// `in_video_chat`: Chat during a video engagement, on the messaging channel.
    InVideoChat,
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `sms`: Text messages, on the messaging channel.
    Sms,
    /// `facebook_messenger`: Facebook Messenger, on the messaging channel.
    FacebookMessenger,
    /// `instagram`: Instagram, on the messaging channel.
    Instagram,
    /// `team_chat`: Zoom Team Chat, on the messaging channel.
    TeamChat,
    /// `whats_app`: WhatsApp, on the messaging channel.
    WhatsApp,
    /// `email_domain`: Emails, received through an email domain, on the email channel.
    EmailDomain,
    /// `api`: A task for agents, created through the API, on the work item channel.
    Api,
}

/// Response to [`ListHistoricalAgentPerformance`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalAgentPerformanceResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// IANA time zone in which the entries show their times.
    pub timezone: Option<String>,
    /// Older form of `start_time_from`, the start of the range in which the returned entries began.
    pub from: Option<DateTime>,
    /// Older form of `start_time_to`, the end of the range in which the returned entries began.
    pub to: Option<DateTime>,
    /// Parts that agents had in engagements, one entry per agent and engagement.
    #[lossy]
    pub users: Vec<HistoricalAgentPerformanceUser>,
    /// Start of the range in which the returned entries began, in UTC.
    pub start_time_from: Option<DateTime>,
    /// End of the range in which the returned entries began, in UTC.
    pub start_time_to: Option<DateTime>,
    /// End of the range in which the returned entries ended, in UTC.
    pub end_time_to: Option<DateTime>,
    /// Start of the range in which the returned entries ended, in UTC.
    pub end_time_from: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part that one agent had in one engagement, with the queue, the channel and performance figures.
///
/// Element of `users` in [`ListHistoricalAgentPerformanceResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalAgentPerformanceUser {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// When the engagement began.
    pub start_time: Option<DateTime>,
    /// When the engagement ended.
    pub end_time: Option<DateTime>,
    /// Whether the contact came in or went out.
    pub direction: Option<Direction>,
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Display name of the agent.
    pub user_name: Option<String>,
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<FlowChannel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ContactChannelSource>,
    /// ID of the Zoom Contact Center queue.
    pub queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// ID of the team.
    pub team_id: Option<String>,
    /// Display name of the team.
    pub team_name: Option<String>,
    /// Number of engagements that were handled: inbound, outbound and callbacks.
    pub handled_count: Option<i64>,
    /// Time that the agent spent handling the engagement, in milliseconds.
    pub handle_duration: Option<f64>,
    /// Number of transfers made without speaking with the target first.
    pub direct_transfer_count: Option<i64>,
    /// Number of warm transfers (the agent speaks with the target first) that were begun, completed or not.
    pub warm_transfer_initiated_count: Option<i64>,
    /// Number of warm transfers that were completed.
    pub warm_transfer_completed_count: Option<i64>,
    /// Number of transfers that were begun.
    pub transfer_initiated_count: Option<i64>,
    /// Number of transfers that were completed.
    pub transfer_completed_count: Option<i64>,
    /// Number of warm conferences (the agent speaks with the new party first) that the agent started.
    pub warm_conference_count: Option<i64>,
    /// Number of engagements offered to the agent.
    pub agent_offered_count: Option<i64>,
    /// Number of engagements that the agent missed or declined.
    pub agent_refused_count: Option<i64>,
    /// Number of engagements that the agent let ring without accepting.
    pub agent_missed_count: Option<i64>,
    /// Number of engagements that rang at the agent but were not connected.
    pub ring_disconnect_count: Option<i64>,
    /// Number of engagements that the agent declined.
    pub agent_declined_count: Option<i64>,
    /// Number of messages that the agent sent.
    pub agent_message_sent_count: Option<i64>,
    /// How many times the consumer was put on hold.
    pub hold_count: Option<i64>,
    /// Time spent in conversation, in milliseconds.
    pub conversation_duration: Option<f64>,
    /// Time that the agent previewed contacts before calls. In milliseconds.
    pub perview_duration: Option<f64>,
    /// Time spent in conferences with at least one other agent, in milliseconds.
    pub conference_duration: Option<f64>,
    /// How many conferences took place or were joined.
    pub conference_count: Option<i64>,
    /// Total time that the consumer spent on hold, in milliseconds.
    pub hold_duration: Option<f64>,
    /// Time that the agent spent on wrapping up, in milliseconds.
    pub wrap_up_duration: Option<f64>,
    /// Number of inbound engagements that the agent answered.
    pub inbound_handled_count: Option<i64>,
    /// Time that the agent spent on outbound engagements, dialing included. In milliseconds.
    pub outbound_handle_duration: Option<f64>,
    /// Time spent in warm conferences. In milliseconds.
    pub warm_conference_duraton: Option<f64>,
    /// Time that the agent spent on warm transfers, in milliseconds.
    pub warm_transfer_duration: Option<f64>,
    /// Time from assignment until the agent answered, missed or declined, in milliseconds.
    pub ring_duration: Option<f64>,
    /// Time until the agent's first message in a messaging channel. In milliseconds.
    pub agent_first_response_duration: Option<f64>,
    /// Time spent on dialing. In milliseconds.
    pub dial_duration: Option<f64>,
    /// Time that the agent talked or wrote with consumers in inbound engagements. In milliseconds.
    pub inbound_conversation_duration: Option<f64>,
    /// Time that the agent spent on inbound engagements. In milliseconds.
    pub inbound_handle_duration: Option<f64>,
    /// Number of outbound engagements that the agent handled.
    pub outbound_handled_count: Option<i64>,
    /// Time that the agent talked or wrote with consumers in outbound engagements. In milliseconds.
    pub outbound_conversation_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists raw data from the past timecards of Zoom Contact Center agents, which record work sessions and the time spent in each status.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalAgentTimecard;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListHistoricalAgentTimecard::new()
///     .start_time_from("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .start_time_to("2026-01-31T17:00:00Z".parse::<zoom_core::DateTime>()?)
///     .user_id(vec!["Zl3aVt0bQ9y".to_owned()])
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/agent_timecard)
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/agent_timecard" -> ListHistoricalAgentTimecardResponse,
    paginate = users: HistoricalAgentTimecardUser,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_agent_timecard:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalAgentTimecard {
    /// Start of the time range.
    ///
    /// Deprecated by Zoom.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    ///
    /// Deprecated by Zoom.
    pub to: Option<DateOrDateTime>,
    /// Start of the range in which an entry must begin, in UTC.
    pub start_time_from: Option<DateTime>,
    /// End of the range in which an entry must begin, in UTC; goes with `start_time_from`.
    pub start_time_to: Option<DateTime>,
    /// Lower bound of the range: only entries that ended after this date and time, in UTC.
    pub end_time_from: Option<DateTime>,
    /// Upper bound of the range that `end_time_from` opens, in UTC.
    pub end_time_to: Option<DateTime>,
    /// IANA time zone in which the response shows times; `UTC` if left out. Zoom relates it to the times of the request too, although they are in UTC.
    pub timezone: Option<String>,
    /// Whether the earliest or the latest entries come first. Default: `desc`.
    pub sort_order: Option<SortOrder>,
    /// IDs of agents: only their entries are returned. Sent as `user_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub user_id: Option<Vec<String>>,
    /// IDs of the teams: only their agents are returned. Sent as `team_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub team_id: Option<Vec<String>>,
    /// Keeps only agents in these countries, given as two-letter codes. Sent as `agent_countries=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub agent_countries: Option<Vec<String>>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListHistoricalAgentTimecard`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalAgentTimecardResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// IANA time zone in which the entries show their times.
    pub timezone: Option<String>,
    /// Older form of `start_time_from`, the start of the range in which the returned entries began.
    pub from: Option<DateTime>,
    /// Older form of `start_time_to`, the end of the range in which the returned entries began.
    pub to: Option<DateTime>,
    /// Entries of the timecards, each about a work session of an agent.
    #[lossy]
    pub users: Vec<HistoricalAgentTimecardUser>,
    /// Start of the range in which the returned entries began, in UTC.
    pub start_time_from: Option<DateTime>,
    /// End of the range in which the returned entries began, in UTC.
    pub start_time_to: Option<DateTime>,
    /// End of the range in which the returned entries ended, in UTC.
    pub end_time_to: Option<DateTime>,
    /// Start of the range in which the returned entries ended, in UTC.
    pub end_time_from: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Entry of a timecard about a work session of an agent, with a status, start, end and the time spent in each status.
///
/// Element of `users` in [`ListHistoricalAgentTimecardResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalAgentTimecardUser {
    /// ID of the work session.
    pub work_session_id: Option<String>,
    /// When the agent's work session began.
    pub start_time: Option<DateTime>,
    /// When the agent's work session ended.
    pub end_time: Option<DateTime>,
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Display name of the agent.
    pub user_name: Option<String>,
    /// Status of the agent, such as not ready.
    pub user_status: Option<String>,
    /// Reason or detail of the agent's status.
    pub user_sub_status: Option<String>,
    /// Team to which the user belongs.
    pub team: Option<Team>,
    /// Time that the agent was in the status Ready. In milliseconds.
    pub ready_duration: Option<f64>,
    /// Time that the agent was in the status Occupied. In milliseconds.
    pub occupied_duration: Option<f64>,
    /// Time that the agent was in the status Not Ready. In milliseconds.
    pub not_ready_duration: Option<f64>,
    /// Time from the start of the agent's work session to its end. In milliseconds.
    pub work_session_duration: Option<f64>,
    /// When the work session began; Zoom describes `start_time` in the same way.
    pub work_session_start_time: Option<DateTime>,
    /// When the work session ended; Zoom describes `end_time` in the same way.
    pub work_session_end_time: Option<DateTime>,
    /// Kind of client that was used, such as an app or a browser.
    pub client_type: Option<ClientType>,
    /// Two-letter country code of the agent.
    pub agent_country: Option<String>,
    /// IP address from which the agent works.
    pub ip_address: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of client that was used, such as an app or a browser.
///
/// Values of `client_type` in [`HistoricalAgentTimecardUser`].
#[zoom_enum]
pub enum ClientType {
    /// `client`: The Zoom desktop client.
    Client,
    /// `pwa`: A web app that is installed like an ordinary app.
    Pwa,
    /// `crm`: Embedded in a customer relationship management (CRM) system.
    Crm,
    /// `web`: The web client.
    Web,
    /// `mobile`: A mobile device.
    Mobile,
}

/// Lists the dispositions, which note the outcome, of finished Zoom Contact Center engagements.
///
/// A record must match every filter.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{Direction, ListHistoricalDispositions};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let historical_dispositions = ListHistoricalDispositions::new()
///     .direction(Direction::Inbound)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/disposition)
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/disposition" -> ListHistoricalDispositionsResponse,
    paginate = historical_dispositions: HistoricalDisposition,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_disposition:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalDispositions {
    /// Keeps only entries of the engagements with these IDs. Sent as `engagement_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub engagement_ids: Option<Vec<String>>,
    /// IDs of the agents: only their engagements are returned. Sent as `user_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub user_ids: Option<Vec<String>>,
    /// IDs of the queues: only engagements that came through them are returned. Sent as `queue_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub queue_ids: Option<Vec<String>>,
    /// IDs of teams: only engagements of their agents are returned. Sent as `team_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub team_ids: Option<Vec<String>>,
    /// Ways of contact, such as voice or video: only engagements that used them are returned. Sent as `channels=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channels: Option<Vec<EngagementChannel>>,
    /// Direction of the contacts to return: incoming or outgoing.
    pub direction: Option<Direction>,
    /// Whether to return dispositions with one level, with several levels, or both. Sent as `disposition_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub disposition_types: Option<Vec<HistoricalDispositionType>>,
    /// Whether to return dispositions that agents chose, that were set by default, or both. Sent as `disposition_sources=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub disposition_sources: Option<Vec<DispositionSource>>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// IANA time zone in which the dates are read and the response shows times. Default: `UTC`.
    pub timezone: Option<String>,
    /// Whether the earliest or the latest entries come first. Default: `desc`.
    pub sort_order: Option<SortOrder>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Whether to return dispositions, codes for the outcome of an engagement, with one level, several levels, or both.
///
/// Values of `disposition_types` in [`ListHistoricalDispositions`].
#[zoom_enum]
pub enum HistoricalDispositionType {
    /// `single`: Dispositions with one level.
    Single,
    /// `multi-level`: Dispositions with several levels.
    #[value("multi-level")]
    MultiLevel,
}

/// Whether the disposition, a label for the outcome, was chosen by an agent or set by default.
///
/// Values of `disposition_sources` and `disposition_source` in [`ListHistoricalDispositions`] and [`HistoricalDisposition`].
#[zoom_enum]
pub enum DispositionSource {
    /// `default`: Set by default.
    Default,
    /// `agent`: Chosen by an agent.
    Agent,
}

/// Response to [`ListHistoricalDispositions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalDispositionsResponse {
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
    /// Dispositions that agents chose or that were set by default, one entry each.
    #[lossy]
    pub historical_dispositions: Vec<HistoricalDisposition>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Disposition, which notes the outcome of an engagement and was chosen by an agent or set by default, with the queue and channel.
///
/// Element of `historical_dispositions` in [`ListHistoricalDispositionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalDisposition {
    /// Name of the disposition, which notes the outcome of the engagement.
    pub disposition_name: Option<String>,
    /// Name of the disposition on the first level.
    pub tier1_disposition_name: Option<String>,
    /// Name of the disposition on the second level.
    pub tier2_disposition_name: Option<String>,
    /// Name of the disposition on the third level.
    pub tier3_disposition_name: Option<String>,
    /// Name of the disposition on the fourth level.
    pub tier4_disposition_name: Option<String>,
    /// ID of the Zoom account in which the disposition was chosen.
    pub account_id: Option<String>,
    /// ID of the account above this one.
    pub parent_account_id: Option<String>,
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub user_name: Option<String>,
    /// Whether the disposition has one level or several.
    pub disposition_type: Option<DispositionType>,
    /// Whether an agent chose the disposition or it was set by default.
    pub disposition_source: Option<DispositionSource>,
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<HistoricalDispositionChannelSource>,
    /// ID of the team.
    pub team_id: Option<String>,
    /// Display name of the team.
    pub team_name: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Whether the contact came in or went out.
    pub direction: Option<Direction>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Where the finished engagement of a disposition record came from within its channel, such as web chat or SMS.
///
/// Values of `channel_source` in [`HistoricalDisposition`].
#[zoom_enum]
pub enum HistoricalDispositionChannelSource {
    /// `voice`: Phone calls, on the voice channel.
    Voice,
    /// `web_video`: Video from a website, on the video channel.
    WebVideo,
    /// `in_app_video`: Video from inside an app, on the video channel.
    InAppVideo,
    /// `kiosk_video`: Video from a kiosk, on the video channel.
    KioskVideo,
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
    /// `team_chat`: Zoom Team Chat, on the messaging channel.
    TeamChat,
    /// `sms`: Text messages, on the messaging channel.
    Sms,
    /// `facebook_messenger`: Facebook Messenger, on the messaging channel.
    FacebookMessenger,
    /// `instagram`: Instagram, on the messaging channel.
    Instagram,
    /// `whatsapp`: WhatsApp, on the messaging channel.
    Whatsapp,
    /// `email`: Emails, on the email channel.
    Email,
}

/// Lists raw data on past engagements in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalEngagement;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let engagements = ListHistoricalEngagement::new()
///     .start_time_from("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .start_time_to("2026-01-31T17:00:00Z".parse::<zoom_core::DateTime>()?)
///     .queue_id(vec!["Zl3aVt0bQ9y".to_owned()])
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/engagement)
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/engagement" -> ListHistoricalEngagementResponse,
    paginate = engagements: HistoricalEngagement,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_engagement:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalEngagement {
    /// Start of the time range.
    ///
    /// Deprecated by Zoom.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    ///
    /// Deprecated by Zoom.
    pub to: Option<DateOrDateTime>,
    /// Start of the range in which an entry must begin, in UTC.
    pub start_time_from: Option<DateTime>,
    /// End of the range in which an entry must begin, in UTC; goes with `start_time_from`.
    pub start_time_to: Option<DateTime>,
    /// Lower bound of the range: only entries that ended after this date and time, in UTC.
    pub end_time_from: Option<DateTime>,
    /// Upper bound of the range that `end_time_from` opens, in UTC.
    pub end_time_to: Option<DateTime>,
    /// IANA time zone in which the response shows times; `UTC` if left out. Zoom relates it to the times of the request too, although they are in UTC.
    pub timezone: Option<String>,
    /// Whether the earliest or the latest entries come first. Default: `desc`.
    pub sort_order: Option<SortOrder>,
    /// IDs of the engagements: only these are returned. Sent as `engagement_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub engagement_id: Option<Vec<String>>,
    /// Direction of the contacts to return: incoming or outgoing.
    pub direction: Option<Direction>,
    /// Keeps only engagements in which the consumer first used this channel. Sent as `enter_channel=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub enter_channel: Option<Vec<FlowChannel>>,
    /// Keeps only engagements with this source within the first channel, such as a web chat or WhatsApp. Sent as `enter_channel_source=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub enter_channel_source: Option<Vec<ContactChannelSource>>,
    /// Keeps only engagements with this phone number of the caller; Zoom does not document how it differs from `ani`.
    pub caller_id: Option<String>,
    /// Keeps only engagements in which this phone number was dialed (dialed number identification service, DNIS).
    pub dnis: Option<String>,
    /// Keeps only engagements that came from this phone number (automatic number identification, ANI).
    pub ani: Option<String>,
    /// IDs of the Zoom Contact Center queues: only their engagements are returned. Sent as `queue_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub queue_id: Option<Vec<String>>,
    /// IDs of the users: only their engagements are returned. Sent as `user_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub user_id: Option<Vec<String>>,
    /// IDs of teams: only engagements of their agents are returned. Sent as `team_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub team_id: Option<Vec<String>>,
    /// Ways of contact, such as voice or video: only these are returned. Sent as `channel=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel: Option<Vec<FlowChannel>>,
    /// Sources within the channel, such as web chat or SMS: only these are returned. Sent as `channel_source=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel_source: Option<Vec<ContactChannelSource>>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListHistoricalEngagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalEngagementResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// IANA time zone in which the entries show their times.
    pub timezone: Option<String>,
    /// Older form of `start_time_from`, the start of the range in which the returned entries began.
    pub from: Option<DateTime>,
    /// Older form of `start_time_to`, the end of the range in which the returned entries began.
    pub to: Option<DateTime>,
    /// Start of the range in which the returned entries began, in UTC.
    pub start_time_from: Option<DateTime>,
    /// End of the range in which the returned entries began, in UTC.
    pub start_time_to: Option<DateTime>,
    /// Start of the range in which the returned entries ended, in UTC.
    pub end_time_from: Option<DateTime>,
    /// End of the range in which the returned entries ended, in UTC.
    pub end_time_to: Option<DateTime>,
    /// The engagements, one entry each.
    #[lossy]
    pub engagements: Vec<HistoricalEngagement>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Past engagement, with its channels, queues, users and figures such as transfers and handling time.
///
/// Element of `engagements` in [`ListHistoricalEngagementResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalEngagement {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Whether the contact came in or went out.
    pub direction: Option<Direction>,
    /// When the engagement began.
    pub start_time: Option<DateTime>,
    /// When the engagement ended.
    pub end_time: Option<DateTime>,
    /// Channel on which the consumer reached the contact center.
    pub enter_channel: Option<FlowChannel>,
    /// More precise origin of the entry channel, such as a web chat or WhatsApp.
    pub enter_channel_source: Option<ContactChannelSource>,
    /// Ways of contact used in the engagement, one entry each.
    pub channels: Option<Vec<EngagementChannelAndSource>>,
    /// Phone number of the caller; Zoom does not document how it differs from `ani`.
    pub caller_id: Option<String>,
    /// Phone number that was dialed (dialed number identification service, DNIS).
    pub dnis: Option<String>,
    /// Phone number from which the engagement came (automatic number identification, ANI).
    pub ani: Option<String>,
    /// Person who contacted, or was contacted by, the contact center.
    pub consumer: Option<DatasetDataEngagementConsumer>,
    /// Queues that the engagement passed through.
    pub queues: Option<Vec<QueueIdAndName>>,
    /// Agents who took part in the engagement.
    pub users: Option<Vec<UserIdAndName>>,
    /// Teams that took part in the engagement.
    pub teams: Option<Vec<Team>>,
    /// How long the engagement lasted, in milliseconds.
    pub duration: Option<i64>,
    /// Time that agents spent handling the engagement, in milliseconds.
    pub handle_duration: Option<f64>,
    /// Time spent in conversation, in milliseconds.
    pub conversation_duration: Option<f64>,
    /// How many times the consumer was put on hold.
    pub hold_count: Option<i64>,
    /// Total time that the consumer spent on hold, in milliseconds.
    pub hold_duration: Option<f64>,
    /// Number of warm transfers (the agent speaks with the target first) that were begun, completed or not.
    pub warm_transfer_initiated_count: Option<i64>,
    /// Number of warm transfers that were completed.
    pub warm_transfer_completed_count: Option<i64>,
    /// Time that agents spent on warm transfers, in milliseconds.
    pub warm_transfer_duration: Option<f64>,
    /// Number of transfers made without speaking with the target first.
    pub direct_transfer_count: Option<i64>,
    /// Number of transfers that were begun.
    pub transfer_initiated_count: Option<i64>,
    /// Number of transfers that were completed.
    pub transfer_completed_count: Option<i64>,
    /// Number of warm conferences (the agent speaks with the new party first) that agents started.
    pub warm_conference_count: Option<i64>,
    /// Time that agents spent in warm conferences, in milliseconds.
    pub warm_conference_duration: Option<f64>,
    /// How many conferences took place or were joined.
    pub conference_count: Option<i64>,
    /// Time spent in conferences with at least one other agent, in milliseconds.
    pub conference_duration: Option<f64>,
    /// Time that agents spent on wrapping up. In milliseconds.
    pub wrap_up_duration: Option<f64>,
    /// Number of engagements that consumers abandoned before an agent was connected.
    pub abandoned_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Channel of an engagement, with the source within it.
///
/// Element of `channels` in [`HistoricalEngagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementChannelAndSource {
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<FlowChannel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ContactChannelSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who contacted, or was contacted by, the contact center.
///
/// Value of `consumer` in [`HistoricalEngagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DatasetDataEngagementConsumer {
    /// Email address of the consumer.
    pub consumer_email: Option<String>,
    /// Name of the consumer.
    pub consumer_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agent, by user ID and name.
///
/// Element of `users` in [`HistoricalEngagement`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserIdAndName {
    /// User ID of the agent.
    pub user_id: Option<String>,
    /// Display name of the agent.
    pub user_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists metrics on the use and effect of AI Expert Assist, which suggests answers and next steps to agents.
///
/// Covers only ended engagements that have AI Expert Assist data.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalExpertAssist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let engagements = ListHistoricalExpertAssist::new()
///     .start_time_from("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .start_time_to("2026-01-31T17:00:00Z".parse::<zoom_core::DateTime>()?)
///     .queue_id(vec!["Zl3aVt0bQ9y".to_owned()])
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/expert_assist)
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/expert_assist" -> ListHistoricalExpertAssistResponse,
    paginate = engagements: HistoricalExpertAssistEngagement,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_expert_assist:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalExpertAssist {
    /// Start of the time range.
    ///
    /// Deprecated by Zoom.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    ///
    /// Deprecated by Zoom.
    pub to: Option<DateOrDateTime>,
    /// Start of the range in which an entry must begin, in UTC.
    pub start_time_from: Option<DateTime>,
    /// End of the range in which an entry must begin, in UTC; goes with `start_time_from`.
    pub start_time_to: Option<DateTime>,
    /// Lower bound of the range: only entries that ended after this date and time, in UTC.
    pub end_time_from: Option<DateTime>,
    /// Upper bound of the range that `end_time_from` opens, in UTC.
    pub end_time_to: Option<DateTime>,
    /// IANA time zone in which the response shows times; `UTC` if left out. Zoom relates it to the times of the request too, although they are in UTC.
    pub timezone: Option<String>,
    /// Whether the earliest or the latest entries come first. Default: `desc`.
    pub sort_order: Option<SortOrder>,
    /// IDs of the engagements: only these are returned. Sent as `engagement_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub engagement_id: Option<Vec<String>>,
    /// Direction of the contacts to return: incoming or outgoing.
    pub direction: Option<Direction>,
    /// IDs of the Zoom Contact Center queues: only their engagements are returned. Sent as `queue_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub queue_id: Option<Vec<String>>,
    /// IDs of the users: only their engagements are returned. Sent as `user_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub user_id: Option<Vec<String>>,
    /// IDs of teams: only engagements of their agents are returned. Sent as `team_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub team_id: Option<Vec<String>>,
    /// Ways of contact, such as voice or video: only these are returned. Sent as `channel=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel: Option<Vec<EngagementChannel>>,
    /// Sources within the channel, such as web chat or SMS: only these are returned. Sent as `channel_source=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel_source: Option<Vec<ExpertAssistChannelSource>>,
    /// IDs of Expert Assist instances: only engagements that used them are returned; Zoom does not explain what an instance is. Sent as `expert_assist_instance_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub expert_assist_instance_id: Option<Vec<String>>,
    /// Keeps only engagements with this state of Expert Assist.
    pub expert_assist_status: Option<ExpertAssistStatus>,
    /// Keeps only engagements that used these functions of Expert Assist. Sent as `expert_assist_feature=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub expert_assist_feature: Option<Vec<ExpertAssistFeature>>,
    /// IDs of information retrieval groups: only engagements that used them are returned; Zoom does not explain what such a group contains. Sent as `info_retrieval_group_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub info_retrieval_group_id: Option<Vec<String>>,
    /// IDs of the knowledge bases: only engagements that used them are returned. Sent as `knowledge_base_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub knowledge_base_id: Option<Vec<String>>,
    /// IDs of proposed next steps: only engagements that received these proposals are returned. Sent as `next_best_action_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub next_best_action_id: Option<Vec<String>>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Source, such as web chat or SMS, of contacts in reports on AI Expert Assist, which helps agents.
///
/// Values of `channel_source` in [`ListHistoricalExpertAssist`] and [`HistoricalExpertAssistEngagementChannel`].
#[zoom_enum]
pub enum ExpertAssistChannelSource {
    /// `voice`: Phone calls, on the voice channel.
    Voice,
    /// `in_app_video`: Video from inside an app, on the video channel.
    InAppVideo,
    /// `kiosk_video`: Video from a kiosk, on the video channel.
    KioskVideo,
    /// `web_video`: Video from a website, on the video channel.
    WebVideo,
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
    /// `in_video_chat`: Chat during a video engagement, on the messaging channel.
    InVideoChat,
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `sms`: Text messages, on the messaging channel.
    Sms,
    /// `facebook_messenger`: Facebook Messenger, on the messaging channel.
    FacebookMessenger,
    /// `instagram`: Instagram, on the messaging channel.
    Instagram,
    /// `team_chat`: Zoom Team Chat, on the messaging channel.
    TeamChat,
    /// `whats_app`: WhatsApp, on the messaging channel.
    WhatsApp,
    /// `email_domain`: Emails, received through an email domain, on the email channel.
    EmailDomain,
}

/// Whether AI Expert Assist, which helps agents during an engagement, was started or available.
///
/// Values of `expert_assist_status` in [`ListHistoricalExpertAssist`] and [`HistoricalExpertAssistEngagement`].
#[zoom_enum]
pub enum ExpertAssistStatus {
    /// `Unknown`.
    #[value("Unknown")]
    Unknown,
    /// `initiated`: Expert Assist was started.
    Initiated,
    /// `available`: Expert Assist was available.
    Available,
    /// `no_available`: Expert Assist was not available.
    NoAvailable,
}

/// Function of AI Expert Assist, which helps agents during engagements, that the engagement used.
///
/// Values of `expert_assist_feature` in [`ListHistoricalExpertAssist`] and [`HistoricalExpertAssistEngagement`].
#[zoom_enum]
pub enum ExpertAssistFeature {
    /// `Unknown`.
    #[value("Unknown")]
    Unknown,
    /// `ea_info_retrieval`: Looks up information.
    EaInfoRetrieval,
    /// `ea_knowledge_base`: Searches a knowledge base.
    EaKnowledgeBase,
    /// `ea_next_best_action`: Proposes a next step.
    EaNextBestAction,
}

/// Response to [`ListHistoricalExpertAssist`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalExpertAssistResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// IANA time zone in which the entries show their times.
    pub timezone: Option<String>,
    /// Older form of `start_time_from`, the start of the range in which the returned entries began.
    pub from: Option<DateTime>,
    /// Older form of `start_time_to`, the end of the range in which the returned entries began.
    pub to: Option<DateTime>,
    /// Start of the range in which the returned entries began, in UTC.
    pub start_time_from: Option<DateTime>,
    /// End of the range in which the returned entries began, in UTC.
    pub start_time_to: Option<DateTime>,
    /// Start of the range in which the returned entries ended, in UTC.
    pub end_time_from: Option<DateTime>,
    /// End of the range in which the returned entries ended, in UTC.
    pub end_time_to: Option<DateTime>,
    /// The engagements, one entry each.
    #[lossy]
    pub engagements: Vec<HistoricalExpertAssistEngagement>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Past engagement with what Expert Assist contributed to it.
///
/// Element of `engagements` in [`ListHistoricalExpertAssistResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalExpertAssistEngagement {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Whether the contact came in or went out.
    pub direction: Option<Direction>,
    /// When the engagement began.
    pub start_time: Option<DateTime>,
    /// When the engagement ended.
    pub end_time: Option<DateTime>,
    /// Ways of contact used in the engagement, one entry each.
    pub channels: Option<Vec<HistoricalExpertAssistEngagementChannel>>,
    /// Queues that the engagement passed through.
    pub queues: Option<Vec<QueueIdAndName>>,
    /// Agents who took part in the engagement.
    pub users: Option<Vec<UserIdAndName>>,
    /// Teams that took part in the engagement.
    pub teams: Option<Vec<Team>>,
    /// Time that agents spent handling the engagement, in milliseconds.
    pub handle_duration: Option<f64>,
    /// Time that agents spent on wrapping up. In milliseconds.
    pub wrap_up_duration: Option<f64>,
    /// State of Expert Assist in the engagement, such as initiated or available.
    pub expert_assist_status: Option<ExpertAssistStatus>,
    /// Expert Assist instances of the engagement, one entry each; Zoom does not explain what an instance is.
    pub expert_assist_instance: Option<Vec<ExpertAssistInstance>>,
    /// Information retrieval groups that Expert Assist used for the engagement, one entry each; Zoom does not explain what a group contains.
    pub info_retrieval_group: Option<Vec<InfoRetrievalGroup>>,
    /// Knowledge bases that Expert Assist used for the engagement.
    pub knowledge_base: Option<Vec<KnowledgeBase>>,
    /// Next steps that Expert Assist proposed for the engagement.
    pub next_best_action: Option<Vec<NextBestAction>>,
    /// Functions of Expert Assist that the engagement used.
    pub expert_assist_feature: Option<Vec<ExpertAssistFeature>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Channel of an engagement with Expert Assist, with the source within it.
///
/// Element of `channels` in [`HistoricalExpertAssistEngagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalExpertAssistEngagementChannel {
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ExpertAssistChannelSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Instance of Expert Assist, the AI assistant of agents, that was active in an engagement.
///
/// Element of `expert_assist_instance` in [`HistoricalExpertAssistEngagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExpertAssistInstance {
    /// ID of the Expert Assist instance.
    pub expert_assist_instance_id: Option<String>,
    /// Name of the Expert Assist instance.
    pub expert_assist_instance_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Information retrieval group that Expert Assist used for an engagement, by ID and name; Zoom does not explain what a group contains.
///
/// Element of `info_retrieval_group` in [`HistoricalExpertAssistEngagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InfoRetrievalGroup {
    /// ID of the information retrieval group.
    pub info_retrieval_group_id: Option<String>,
    /// Name of the information retrieval group.
    pub info_retrieval_group_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Knowledge base related to an engagement with Expert Assist, by ID and name.
///
/// Element of `knowledge_base` in [`HistoricalExpertAssistEngagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBase {
    /// ID of the knowledge base.
    pub knowledge_base_id: Option<String>,
    /// Name of the knowledge base.
    pub knowledge_base_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Next step that Expert Assist proposed for an engagement, by ID and name.
///
/// Element of `next_best_action` in [`HistoricalExpertAssistEngagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NextBestAction {
    /// ID of the proposed next step.
    pub next_best_action_id: Option<String>,
    /// Name of the proposed next step.
    pub next_best_action_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists raw data on how Zoom Contact Center flows, which guide and route engagements automatically, performed in the past.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalFlowPerformance;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let flows = ListHistoricalFlowPerformance::new()
///     .enter_time_from("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .enter_time_to("2026-01-31T17:00:00Z".parse::<zoom_core::DateTime>()?)
///     .flow_id(vec!["Zl3aVt0bQ9y".to_owned()])
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/flow_performance)
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/flow_performance" -> ListHistoricalFlowPerformanceResponse,
    paginate = flows: HistoricalFlowPerformanceFlow,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_flow_performance:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalFlowPerformance {
    /// Start of the time range.
    ///
    /// Deprecated by Zoom.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    ///
    /// Deprecated by Zoom.
    pub to: Option<DateOrDateTime>,
    /// Start of the range in which an engagement must enter the flow, in UTC.
    pub enter_time_from: Option<DateTime>,
    /// End of the range in which an engagement must enter the flow, in UTC; goes with `enter_time_from`.
    pub enter_time_to: Option<DateTime>,
    /// Start of the range in which an engagement must leave the flow, in UTC.
    pub exit_time_from: Option<DateTime>,
    /// End of the range in which an engagement must leave the flow, in UTC; goes with `exit_time_from`.
    pub exit_time_to: Option<DateTime>,
    /// IANA time zone in which the response shows times; `UTC` if left out. Zoom relates it to the times of the request too, although they are in UTC.
    pub timezone: Option<String>,
    /// Whether the earliest or the latest entries come first. Default: `desc`.
    pub sort_order: Option<SortOrder>,
    /// IDs of engagements: only entries about them are returned. Sent as `engagement_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub engagement_id: Option<Vec<String>>,
    /// IDs of the flows: only their engagements are returned. Sent as `flow_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub flow_id: Option<Vec<String>>,
    /// Keeps only engagements in which the consumer first used this channel. Sent as `enter_channel=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub enter_channel: Option<Vec<FlowChannel>>,
    /// Keeps only engagements with this source within the first channel, such as a web chat or WhatsApp. Sent as `enter_channel_source=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub enter_channel_source: Option<Vec<ContactChannelSource>>,
    /// Keeps only engagements that entered the flow by this phone number, address or link.
    pub entry_point: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListHistoricalFlowPerformance`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalFlowPerformanceResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Older form of `enter_time_from`, the start of the range in which engagements entered the flow.
    pub from: Option<DateTime>,
    /// Older form of `enter_time_to`, the end of the range in which engagements entered the flow.
    pub to: Option<DateTime>,
    /// Start of the range in which the returned engagements entered the flow, in UTC.
    pub enter_time_from: Option<DateTime>,
    /// End of the range in which the returned engagements entered the flow, in UTC.
    pub enter_time_to: Option<DateTime>,
    /// Start of the range in which the returned engagements left the flow, in UTC.
    pub exit_time_from: Option<DateTime>,
    /// End of the range in which the returned engagements left the flow, in UTC.
    pub exit_time_to: Option<DateTime>,
    /// IANA time zone in which the entries show their times.
    pub timezone: Option<String>,
    /// Passages of engagements through flows, one entry each.
    #[lossy]
    pub flows: Vec<HistoricalFlowPerformanceFlow>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Passage of one engagement through a flow, with its times and figures.
///
/// Element of `flows` in [`ListHistoricalFlowPerformanceResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalFlowPerformanceFlow {
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// Version of the flow that the engagement entered.
    pub flow_version: Option<String>,
    /// When the engagement entered the flow.
    pub flow_enter_time: Option<DateTime>,
    /// When the engagement left the flow.
    pub flow_exit_time: Option<DateTime>,
    /// Channel on which the engagement entered the flow.
    pub enter_channel: Option<FlowChannel>,
    /// Source within `enter_channel` from which the engagement entered the flow, such as a web chat or WhatsApp.
    pub enter_channel_source: Option<ContactChannelSource>,
    /// Phone number, address or link by which the engagement entered the flow.
    pub entry_point: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Number of engagements that were offered to the flow.
    pub flow_offered_count: Option<i64>,
    /// Number of times that engagements in the flow changed channel, such as from voice to video.
    pub flow_upgraded_count: Option<i64>,
    /// Number of engagements in the flow that were offered to a queue.
    pub offerred_to_queue_count: Option<i64>,
    /// Number of engagements in the flow that a queue handled.
    pub handled_by_queue_count: Option<i64>,
    /// Number of engagements in the flow that the first queue to be offered them handled.
    pub handled_by_first_offered_queue_count: Option<i64>,
    /// Number of engagements in the flow that were offered to an agent.
    pub offered_to_agent_count: Option<i64>,
    /// Number of engagements in the flow that an agent handled.
    pub handled_by_agent_count: Option<i64>,
    /// Number of engagements in the flow that the first agent to be offered them handled.
    pub handled_by_first_offered_agent_count: Option<i64>,
    /// Time that the engagement spent in flows. In milliseconds.
    pub flow_duration: Option<f64>,
    /// Time from the arrival of the engagement in the contact center until the first widget (step) of the flow. In milliseconds.
    pub first_widget_duration: Option<f64>,
    /// Time from the arrival of the engagement until its assignment to a first queue; Zoom does not state the unit.
    pub first_offered_queue_duration: Option<f64>,
    /// Time in the flow until the first queue handled the engagement. In milliseconds.
    pub duration_to_first_handled_queue: Option<f64>,
    /// Time in the flow until the engagement was offered to an agent. In milliseconds.
    pub duration_to_first_offered_agent: Option<f64>,
    /// Time in the flow until the first agent handled the engagement. In milliseconds.
    pub duration_to_first_handled_agent: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists raw data on how the Zoom Contact Center outbound dialer performed in the past.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListOutboundDialerPerformance;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let engagements = ListOutboundDialerPerformance::new()
///     .start_time_from("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .start_time_to("2026-01-31T17:00:00Z".parse::<zoom_core::DateTime>()?)
///     .campaign_id(vec!["Zl3aVt0bQ9y".to_owned()])
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/outbound_dialer_performance)
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
    ///
    /// Deprecated by Zoom.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    ///
    /// Deprecated by Zoom.
    pub to: Option<DateOrDateTime>,
    /// Start of the range in which an entry must begin, in UTC.
    pub start_time_from: Option<DateTime>,
    /// End of the range in which an entry must begin, in UTC; goes with `start_time_from`.
    pub start_time_to: Option<DateTime>,
    /// Lower bound of the range: only entries that ended after this date and time, in UTC.
    pub end_time_from: Option<DateTime>,
    /// Upper bound of the range that `end_time_from` opens, in UTC.
    pub end_time_to: Option<DateTime>,
    /// IANA time zone in which the response shows times; `UTC` if left out. Zoom relates it to the times of the request too, although they are in UTC.
    pub timezone: Option<String>,
    /// Whether the earliest or the latest entries come first. Default: `desc`.
    pub sort_order: Option<SortOrder>,
    /// IDs of the engagements: only these are returned. Sent as `engagement_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub engagement_id: Option<Vec<String>>,
    /// IDs of the campaigns: only their calls are returned. Sent as `campaign_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub campaign_id: Option<Vec<String>>,
    /// IDs of the contact lists: only their calls are returned. Sent as `contact_list_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub contact_list_id: Option<Vec<String>>,
    /// Keeps only calls that were dialed in this way: `preview` (agents see the contact before the call) or `progressive` (only once they are connected).
    pub dialer_method: Option<DialerMethod>,
    /// Keeps only calls for which the called party sees this phone number.
    pub caller_id_number: Option<String>,
    /// Keeps only entries with this phone number of the consumer.
    pub consumer_number: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListOutboundDialerPerformance`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListOutboundDialerPerformanceResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// IANA time zone in which the entries show their times.
    pub timezone: Option<String>,
    /// Older form of `start_time_from`, the start of the range in which the returned entries began.
    pub from: Option<DateTime>,
    /// Older form of `start_time_to`, the end of the range in which the returned entries began.
    pub to: Option<DateTime>,
    /// The engagements, one entry each.
    #[lossy]
    pub engagements: Vec<OutboundDialerPerformanceEngagement>,
    /// Start of the range in which the returned entries began, in UTC.
    pub start_time_from: Option<DateTime>,
    /// End of the range in which the returned entries began, in UTC.
    pub start_time_to: Option<DateTime>,
    /// End of the range in which the returned entries ended, in UTC.
    pub end_time_to: Option<DateTime>,
    /// Start of the range in which the returned entries ended, in UTC.
    pub end_time_from: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Engagement that an outbound dialer started, with its campaign, contact and call figures.
///
/// Element of `engagements` in [`ListOutboundDialerPerformanceResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundDialerPerformanceEngagement {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// When the engagement began.
    pub start_time: Option<DateTime>,
    /// When the engagement ended.
    pub end_time: Option<DateTime>,
    /// Outbound campaign to which the calls belong.
    pub campaign: Option<OutboundPerformanceEngagementCampaign>,
    /// Contact list from which the calls were made.
    pub contact_list: Option<OutboundPerformanceEngagementContactList>,
    /// Contact to whom the calls were made.
    pub contact: Option<OutboundPerformanceEngagementContact>,
    /// How contacts were dialed: `preview` (agents see the contact before the call) or `progressive` (only once they are connected).
    pub dialer_method: Option<DialerMethod>,
    /// Whether the number is on a do-not-call (DNC) list.
    pub dnc_flag: Option<bool>,
    /// Phone number that the called party sees.
    pub caller_id_number: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Number of calls that were answered.
    pub calls_answered_count: Option<i64>,
    /// Number of calls that failed.
    pub calls_failed_count: Option<i64>,
    /// Number of calls with answering machine detection (AMD).
    pub calls_with_amd_count: Option<i64>,
    /// Number of calls that were blocked.
    pub calls_blocked_count: Option<i64>,
    /// Number of calls that reached the contact.
    pub contacts_connected_count: Option<i64>,
    /// Number of phone numbers that are on the do-not-call list.
    pub dnc_count: Option<i64>,
    /// Time from the first ring until the engagement ended. In milliseconds.
    pub engagement_duration: Option<f64>,
    /// Time from the consumer's answer until the dialer connected an agent. In milliseconds.
    pub response_duration: Option<f64>,
    /// Number of calls that were skipped because they fell outside the hours for calling.
    pub calls_skipped_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Outbound campaign to which the calls belong.
///
/// Value of `campaign` in [`OutboundDialerPerformanceEngagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundPerformanceEngagementCampaign {
    /// ID of the campaign.
    pub campaign_id: Option<String>,
    /// Name of the campaign.
    pub campaign_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact list from which the calls were made.
///
/// Value of `contact_list` in [`OutboundDialerPerformanceEngagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundPerformanceEngagementContactList {
    /// ID of the contact list of the campaign.
    pub contact_list_id: Option<String>,
    /// Name of the contact list of the campaign.
    pub contact_list_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact to whom the calls were made.
///
/// Value of `contact` in [`OutboundDialerPerformanceEngagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundPerformanceEngagementContact {
    /// ID of the contact.
    pub contact_id: Option<String>,
    /// Name of the contact.
    pub contact_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists raw data on how Zoom Contact Center queues performed in the past.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalQueuePerformance;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queues = ListHistoricalQueuePerformance::new()
///     .enter_time_from("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .enter_time_to("2026-01-31T17:00:00Z".parse::<zoom_core::DateTime>()?)
///     .queue_id(vec!["Zl3aVt0bQ9y".to_owned()])
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/dataset/historical/queue_performance)
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/queue_performance" -> ListHistoricalQueuePerformanceResponse,
    paginate = queues: HistoricalQueuePerformanceQueue,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:dataset_queue_performance:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalQueuePerformance {
    /// Start of the time range.
    ///
    /// Deprecated by Zoom.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    ///
    /// Deprecated by Zoom.
    pub to: Option<DateOrDateTime>,
    /// Start of the range in which an engagement must enter the queue, in UTC.
    pub enter_time_from: Option<DateTime>,
    /// End of the range in which an engagement must enter the queue, in UTC; goes with `enter_time_from`.
    pub enter_time_to: Option<DateTime>,
    /// Start of the range in which an engagement must leave the queue, in UTC.
    pub exit_time_from: Option<DateTime>,
    /// End of the range in which an engagement must leave the queue, in UTC; goes with `exit_time_from`.
    pub exit_time_to: Option<DateTime>,
    /// IANA time zone in which the response shows times; `UTC` if left out. Zoom relates it to the times of the request too, although they are in UTC.
    pub timezone: Option<String>,
    /// Whether the earliest or the latest entries come first. Default: `desc`.
    pub sort_order: Option<SortOrder>,
    /// IDs of engagements: only entries about them are returned. Sent as `engagement_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub engagement_id: Option<Vec<String>>,
    /// Direction of the contacts to return: incoming or outgoing.
    pub direction: Option<Direction>,
    /// IDs of Zoom Contact Center queues: only their entries are returned. Sent as `queue_id=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub queue_id: Option<Vec<String>>,
    /// Ways of contact, such as voice or video: only these are returned. Sent as `channel=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel: Option<Vec<FlowChannel>>,
    /// Sources within the channel, such as web chat or SMS: only these are returned. Sent as `channel_source=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel_source: Option<Vec<ContactChannelSource>>,
    /// Keeps only engagements that came to the queue in this way. Sent as `origin_method=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub origin_method: Option<Vec<OriginMethod>>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// How the engagement came to the queue.
///
/// Values of `origin_method` in [`ListHistoricalQueuePerformance`] and [`HistoricalQueuePerformanceQueue`].
#[zoom_enum]
pub enum OriginMethod {
    /// `take_over`: Another user took the engagement over.
    TakeOver,
    /// `hand_over`: Another user handed the engagement over.
    HandOver,
    /// `callback`: A callback to the consumer.
    Callback,
    /// `scheduled_callback`: A callback at an agreed time.
    ScheduledCallback,
    /// `callback_retry`: Another attempt to call back.
    CallbackRetry,
    /// `outbound`: An agent contacted the consumer first.
    Outbound,
    /// `conference`: The queue was invited to a conference.
    Conference,
    /// `release`: The engagement was released to the queue.
    Release,
    /// `warm_transfer_to_agent`: Transferred to an agent after a conversation with that agent.
    WarmTransferToAgent,
    /// `warm_transfer_to_queue`: Transferred to the queue after a conversation with one of its agents.
    WarmTransferToQueue,
    /// `direct_transfer_to_agent`: Transferred to an agent without a conversation first.
    DirectTransferToAgent,
    /// `direct_transfer_to_queue`: Transferred to the queue without a conversation first.
    DirectTransferToQueue,
    /// `transfer_to_agent`: Transferred to an agent.
    TransferToAgent,
    /// `transfer_to_queue`: Transferred to the queue.
    TransferToQueue,
    /// `route_to_queue`: Routed to the queue.
    RouteToQueue,
    /// `route_to_agent`: Routed to an agent.
    RouteToAgent,
    /// `upgrade_to_voice`: The engagement changed to a voice call.
    UpgradeToVoice,
    /// `upgrade_to_video`: The engagement changed to a video call.
    UpgradeToVideo,
    /// `outbound_progressive_dial`: The dialer called before an agent saw the contact.
    OutboundProgressiveDial,
    /// `drop_in_video`: Zoom does not document this value.
    DropInVideo,
    /// `invite_agent`: Another agent was invited to join.
    InviteAgent,
    /// `involve`: Zoom does not document this value.
    Involve,
    /// `outbound_preview_dial`: An agent saw the contact before the call.
    OutboundPreviewDial,
}

/// Response to [`ListHistoricalQueuePerformance`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalQueuePerformanceResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// IANA time zone in which the entries show their times.
    pub timezone: Option<String>,
    /// Older form of `enter_time_from`, the start of the range in which engagements entered the queue.
    pub from: Option<DateTime>,
    /// Older form of `enter_time_to`, the end of the range in which engagements entered the queue.
    pub to: Option<DateTime>,
    /// Start of the range in which the returned engagements entered the queue, in UTC.
    pub enter_time_from: Option<DateTime>,
    /// End of the range in which the returned engagements entered the queue, in UTC.
    pub enter_time_to: Option<DateTime>,
    /// Start of the range in which the returned engagements left the queue, in UTC.
    pub exit_time_from: Option<DateTime>,
    /// End of the range in which the returned engagements left the queue, in UTC.
    pub exit_time_to: Option<DateTime>,
    /// Passages of engagements through queues, one entry each.
    #[lossy]
    pub queues: Vec<HistoricalQueuePerformanceQueue>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Passage of one engagement through a queue, with figures such as holds, transfers and handling time.
///
/// Element of `queues` in [`ListHistoricalQueuePerformanceResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueuePerformanceQueue {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// When the engagement entered the queue.
    pub enter_time: Option<DateTime>,
    /// When the engagement left the queue.
    pub exit_time: Option<DateTime>,
    /// ID of the Zoom Contact Center queue.
    pub queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Channel on which the engagement entered the queue.
    pub enter_channel: Option<FlowChannel>,
    /// Source within `enter_channel` from which the engagement entered the queue, such as a web chat or WhatsApp.
    pub enter_channel_source: Option<ContactChannelSource>,
    /// How the engagement came to the queue.
    pub origin_method: Option<OriginMethod>,
    /// Whether the contact came in or went out.
    pub direction: Option<Direction>,
    /// Number of engagements routed to the queue.
    pub queue_offered_count: Option<i64>,
    /// Number of engagements that consumers abandoned before an agent was connected.
    pub abandoned_count: Option<i64>,
    /// Number of engagements abandoned within the queue's limit for short abandons.
    pub short_abandons_count: Option<i64>,
    /// Number of engagements abandoned after the queue's limit for short abandons.
    pub long_abandons_count: Option<i64>,
    /// Number of engagements that left the queue unanswered because no agent was free in time.
    pub overflow_count: Option<i64>,
    /// Number of inbound engagements that agents answered.
    pub inbound_handled_count: Option<i64>,
    /// Time that the consumer waited in the queue, callbacks left out. In milliseconds.
    pub in_queue_wait_duration: Option<f64>,
    /// Time that the consumer waited in the queue before giving up. In milliseconds.
    pub abandon_duration: Option<f64>,
    /// Time that engagements waited in the queue until an agent answered; unanswered ones left out. In milliseconds.
    pub speed_of_answer_duration: Option<f64>,
    /// Time that agents spent on inbound engagements. In milliseconds.
    pub inbound_handle_duration: Option<f64>,
    /// Time that agents talked or wrote with consumers in inbound engagements. In milliseconds.
    pub inbound_conversation_duration: Option<f64>,
    /// Time of wrap-up after inbound engagements. In milliseconds.
    pub inbound_wrap_up_duration: Option<f64>,
    /// Number of outbound engagements, connected or not.
    pub outbound_count: Option<i64>,
    /// Number of outbound engagements that agents handled, connected or not.
    pub outbound_handled_count: Option<i64>,
    /// Number of outbound engagements that reached the consumer.
    pub outbound_connected_count: Option<i64>,
    /// Time spent on dialing. In milliseconds.
    pub outbound_dial_duration: Option<f64>,
    /// Time that agents spent on outbound engagements, dialing included. In milliseconds.
    pub outbound_handle_duration: Option<f64>,
    /// Time that agents talked or wrote with consumers in outbound engagements. In milliseconds.
    pub outbound_conversation_duration: Option<f64>,
    /// Time of wrap-up after outbound engagements. In milliseconds.
    pub outbound_wrap_up_duration: Option<f64>,
    /// Number of engagements for which a callback was requested in the queue or scheduled on the web.
    pub callback_registered_count: Option<i64>,
    /// Number of callbacks that reached an agent but not the consumer.
    pub callback_abandoned_count: Option<i64>,
    /// Number of callbacks that consumers canceled to wait in the queue instead.
    pub callback_canceled_count: Option<i64>,
    /// Number of callbacks that expired before the consumer spoke with an agent.
    pub callback_timeout_count: Option<i64>,
    /// Number of callbacks that agents accepted.
    pub callback_handled_count: Option<i64>,
    /// Time from the request for a callback until the agent called, or it expired or was canceled. In milliseconds.
    pub callback_wait_duration: Option<f64>,
    /// Time from the agent's call until the consumer answered or the call ended. In milliseconds.
    pub callback_pending_duration: Option<f64>,
    /// Time that agents spent on callbacks, wrap-up included. In milliseconds.
    pub callback_handle_duration: Option<f64>,
    /// Time that agents talked with consumers in callbacks. In milliseconds.
    pub callback_conversation_duration: Option<f64>,
    /// Time of wrap-up after callbacks. In milliseconds.
    pub callback_wrap_up_duration: Option<f64>,
    /// Number of engagements that the queue handled: inbound, outbound and callbacks.
    pub handle_count: Option<i64>,
    /// How many times the consumer was put on hold.
    pub hold_count: Option<i64>,
    /// Number of warm transfers (the agent speaks with the target first) that were begun, completed or not.
    pub warm_transfer_initiated_count: Option<i64>,
    /// Number of warm transfers that were completed.
    pub warm_transfer_completed_count: Option<i64>,
    /// Number of transfers made without speaking with the target first.
    pub direct_transfer_count: Option<i64>,
    /// Number of transfers that were begun.
    pub transfer_initiated_count: Option<i64>,
    /// Number of transfers that were completed.
    pub transfer_completed_count: Option<i64>,
    /// Number of warm conferences (the agent speaks with the new party first) that agents started.
    pub warm_conference_count: Option<i64>,
    /// How many conferences took place or were joined.
    pub conference_count: Option<i64>,
    /// Number of messaging and email engagements closed because the consumer did not respond in time.
    pub auto_close_disconnect_count: Option<i64>,
    /// Time that agents spent handling engagements, in milliseconds.
    pub handle_duration: Option<f64>,
    /// Time spent in conversation, in milliseconds.
    pub conversation_duration: Option<f64>,
    /// Time that agents spent on wrapping up, in milliseconds.
    pub wrap_up_duration: Option<f64>,
    /// Total time that the consumer spent on hold, in milliseconds.
    pub hold_duration: Option<f64>,
    /// Time spent in conferences with at least one other agent, in milliseconds.
    pub conference_duration: Option<f64>,
    /// Time that agents spent on warm transfers, in milliseconds.
    pub warm_transfer_duration: Option<f64>,
    /// Time that agents spent in warm conferences, in milliseconds.
    pub warm_conference_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists closed Zoom Contact Center engagements with their timelines and key events.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalEngagementLogData;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let engagement_logs = ListHistoricalEngagementLogData::new()
///     .start_time_from("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .start_time_to("2026-01-31T17:00:00Z".parse::<zoom_core::DateTime>()?)
///     .queue_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/log/historical/engagement)
#[zoom_endpoint(
    GET "/contact_center/analytics/log/historical/engagement" -> ListHistoricalEngagementLogDataResponse,
    paginate = engagement_logs: EngagementLog,
    rate_limit = Heavy,
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement_log:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalEngagementLogData {
    /// IANA time zone in which the response shows times; `UTC` if left out. Zoom relates it to the times of the request too, although they are in UTC.
    pub timezone: Option<String>,
    /// Start of the range in which an entry must begin, in UTC.
    pub start_time_from: Option<DateTime>,
    /// End of the range in which an entry must begin, in UTC; goes with `start_time_from`.
    pub start_time_to: Option<DateTime>,
    /// Lower bound of the range: only entries that ended after this date and time, in UTC.
    pub end_time_from: Option<DateTime>,
    /// Upper bound of the range that `end_time_from` opens, in UTC.
    pub end_time_to: Option<DateTime>,
    /// Whether the earliest or the latest entries come first. Default: `desc`.
    pub sort_order: Option<SortOrder>,
    /// Keeps only entries of the engagement with this ID.
    pub engagement_id: Option<String>,
    /// Direction of the contacts to return: incoming or outgoing.
    pub direction: Option<Direction>,
    /// Ways of contact, such as voice or video: only engagements that used them are returned. Sent as `channels=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channels: Option<Vec<FlowChannel>>,
    /// Keeps only entries with these sources within the channel, such as web chat or SMS. Sent as `channel_sources=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel_sources: Option<Vec<EngagementLogChannelSource>>,
    /// Text to search for in the consumer's name, email address or phone number; similar text matches too.
    pub consumer_name: Option<String>,
    /// IDs of the queues: only engagements that came through them are returned. Sent as `queue_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub queue_ids: Option<Vec<String>>,
    /// IDs of the agents: only their engagements are returned. Sent as `user_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub user_ids: Option<Vec<String>>,
    /// IDs of teams: only engagements of their agents are returned. Sent as `team_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub team_ids: Option<Vec<String>>,
    /// Keeps only entries of the flows with these IDs, at most 10. Sent as `flow_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub flow_ids: Option<Vec<String>>,
    /// Keeps only engagements whose consumer was blocked, or with `false` was not blocked.
    pub blocked: Option<bool>,
    /// Keeps only engagements in which events with these names happened. Sent as `event_names=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub event_names: Option<Vec<String>>,
    /// Keeps only engagements with this phone number of the caller; Zoom does not document how it differs from `ani_from`.
    pub caller_id: Option<String>,
    /// Keeps only engagements for which the consumer called from this phone number.
    pub ani_from: Option<String>,
    /// Keeps only engagements in which the consumer dialed this phone number.
    pub dnis_to: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListHistoricalEngagementLogData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalEngagementLogDataResponse {
    /// IANA time zone in which the entries show their times.
    pub timezone: Option<String>,
    /// Engagements, one entry each.
    #[lossy]
    pub engagement_logs: Vec<EngagementLog>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Log of one engagement, with its notes, dispositions and events.
///
/// Element of `engagement_logs` in [`ListHistoricalEngagementLogDataResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementLog {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Whether the contact came in or went out.
    pub direction: Option<Direction>,
    /// Ways of contact used in the engagement, one entry each.
    pub channels: Option<Vec<EngagementLogChannel>>,
    /// Channel on which the consumer reached the contact center.
    pub enter_channel: Option<EngagementLogChannel>,
    /// When the engagement began.
    pub start_time: Option<DateTime>,
    /// When the engagement ended.
    pub end_time: Option<DateTime>,
    /// Person who contacted, or was contacted by, the contact center.
    pub consumer: Option<EngagementLogConsumer>,
    /// Queues that the engagement passed through.
    pub queues: Option<Vec<QueueIdAndName>>,
    /// Agents who took part in the engagement.
    pub users: Option<Vec<UserIdAndName>>,
    /// Teams that took part in the engagement.
    pub teams: Option<Vec<Team>>,
    /// Flows that the engagement passed through.
    pub flows: Option<Vec<FlowRef>>,
    /// What happened in the engagement, step by step, one entry each.
    pub events: Option<Vec<EngagementLogEvent>>,
    /// Phone number of the caller; Zoom does not document how it differs from `ani_from`.
    pub caller_id: Option<String>,
    /// Phone number from which the consumer called.
    pub ani_from: Option<String>,
    /// Phone number that the consumer dialed.
    pub dnis_to: Option<String>,
    /// How long the engagement lasted, in milliseconds.
    pub duration: Option<i64>,
    /// How many times the consumer was put on hold.
    pub hold_count: Option<i64>,
    /// Total time that the consumer spent on hold, in milliseconds.
    pub hold_duration: Option<f64>,
    /// Number of warm transfers (the agent speaks with the target first) that were begun, completed or not.
    pub warm_transfer_initiated_count: Option<i64>,
    /// Number of warm transfers that were completed.
    pub warm_transfer_completed_count: Option<i64>,
    /// Time that agents spent on warm transfers, in milliseconds.
    pub warm_transfer_duration: Option<f64>,
    /// Number of transfers made without speaking with the target first.
    pub direct_transfer_count: Option<i64>,
    /// Number of transfers that were begun.
    pub transfer_initiated_count: Option<i64>,
    /// Number of transfers that were completed.
    pub transfer_completed_count: Option<i64>,
    /// Number of warm conferences (the agent speaks with the new party first) that agents started.
    pub warm_conference_count: Option<i64>,
    /// Time that agents spent in warm conferences, in milliseconds.
    pub warm_conference_duration: Option<f64>,
    /// How many conferences took place or were joined.
    pub conference_count: Option<i64>,
    /// Whether the consumer was blocked.
    pub blocked: Option<bool>,
    /// Time spent in conferences with at least one other agent, in milliseconds.
    pub conference_duration: Option<f64>,
    /// Number of voicemails.
    pub voicemail_count: Option<i64>,
    /// Dispositions, the outcomes or topics that agents assign to engagements, one entry each.
    pub dispositions: Option<Vec<DispositionSetDisposition>>,
    /// Notes that agents took during engagements, one entry each.
    pub notes: Option<Vec<EngagementLogNote>>,
    /// Address of the transcript; the download needs an OAuth access token.
    pub transcript_url: Option<String>,
    /// ID of the survey that goes with the engagement.
    pub survey_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who contacted, or was contacted by, the contact center.
///
/// Value of `consumer` in [`EngagementLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementLogConsumer {
    /// Name of the consumer.
    pub consumer_name: Option<String>,
    /// Email address of the consumer.
    pub consumer_email: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Event in the log of an engagement, by ID and name.
///
/// Element of `events` in [`EngagementLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementLogEvent {
    /// ID of the event.
    pub event_id: Option<String>,
    /// Name of the event, such as `Start`.
    pub event_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Note about an engagement, with the user who wrote it.
///
/// Element of `notes` in [`EngagementLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementLogNote {
    /// ID of the note.
    pub note_id: Option<String>,
    /// Text of the note.
    pub note_content: Option<String>,
    /// ID of the agent who wrote the note.
    pub user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the full path of customers' calls through Zoom Phone and Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListCallJourneys;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let journeys = ListCallJourneys::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/analytics/log/historical/journey)
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
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Keeps only the calls of the engagement with this ID across Zoom Phone and Contact Center.
    pub global_engagement_id: Option<String>,
    /// Direction of the contacts to return: incoming or outgoing.
    pub direction: Option<Direction>,
    /// Ways of contact, such as voice or video: only engagements that used them are returned. Sent as `channels=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channels: Option<Vec<EngagementChannel>>,
    /// Keeps only entries with these sources within the channel, such as web chat or SMS. Sent as `channel_sources=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel_sources: Option<Vec<CallJourneyChannelSource>>,
    /// IDs of the queues: only engagements that came through them are returned. Sent as `queue_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub queue_ids: Option<Vec<String>>,
    /// IDs of the agents: only their engagements are returned. Sent as `user_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub user_ids: Option<Vec<String>>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Source within the channel on which a call or message came in, such as web chat or SMS.
///
/// Values of `channel_sources` in [`ListCallJourneys`].
#[zoom_enum]
pub enum CallJourneyChannelSource {
    /// `voice`: Phone calls, on the voice channel.
    Voice,
    /// `web_video`: Video from a website, on the video channel.
    WebVideo,
    /// `in_app_video`: Video from inside an app, on the video channel.
    InAppVideo,
    /// `kiosk_video`: Video from a kiosk, on the video channel.
    KioskVideo,
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
    /// `team_chat`: Zoom Team Chat, on the messaging channel.
    TeamChat,
    /// `sms`: Text messages, on the messaging channel.
    Sms,
    /// `facebook_messenger`: Facebook Messenger, on the messaging channel.
    FacebookMessenger,
    /// `instagram`: Instagram, on the messaging channel.
    Instagram,
    /// `whatsapp`: WhatsApp, on the messaging channel.
    Whatsapp,
    /// `email_address`: Emails, received at an email address, on the email channel.
    EmailAddress,
}

/// Response to [`ListCallJourneys`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallJourneysResponse {
    /// Ways that calls took through Zoom Phone and Contact Center, one entry each.
    #[lossy]
    pub journeys: Vec<Journey>,
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Path of a call, with the consumer and the queues, teams and users that it passed.
///
/// Element of `journeys` in [`ListCallJourneysResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Journey {
    /// ID of the engagement across Zoom Phone and Contact Center.
    pub global_engagement_id: Option<String>,
    /// Whether the contact came in or went out.
    pub direction: Option<Direction>,
    /// Ways of contact used in the engagement, one entry each.
    pub channels: Option<Value>,
    /// Phone number from which the consumer called.
    pub ani_from: Option<String>,
    /// Phone number that the consumer dialed.
    pub dnis_to: Option<String>,
    /// When the engagement began.
    pub start_time: Option<DateTime>,
    /// Person who contacted, or was contacted by, the contact center.
    pub consumer: Option<JourneyConsumer>,
    /// Queues that the engagement passed through.
    pub queues: Option<Vec<QueueIdAndName>>,
    /// Agents who took part in the engagement.
    pub users: Option<Vec<UserIdAndName>>,
    /// Teams that took part in the engagement.
    pub teams: Option<Vec<Team>>,
    /// Zoom Phone call queues through which the call went.
    pub call_queues: Option<Vec<PhoneExtension>>,
    /// Zoom Phone users who took part, one entry each.
    pub zoom_phone_users: Option<Vec<PhoneExtension>>,
    /// Shared line groups (users who share a phone number) that the call passed through.
    pub shared_line_groups: Option<Vec<PhoneExtension>>,
    /// Auto receptionists, which greet callers and route their calls, one entry each.
    pub auto_receptionists: Option<Vec<PhoneExtension>>,
    /// Phones in shared spaces, such as lobbies, that the call passed through, one entry each.
    pub common_areas: Option<Vec<PhoneExtension>>,
    /// Zoom Rooms with Zoom Phone that the call passed through.
    pub zoom_rooms: Option<Vec<PhoneExtension>>,
    /// Room systems from other makers that took part, by SIP or H.323, one entry each.
    pub inter_ops: Option<Vec<PhoneExtension>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who contacted, or was contacted by, the contact center.
///
/// Value of `consumer` in [`Journey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct JourneyConsumer {
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension of Zoom Phone that a call passed, with its name and numbers.
///
/// Element of `call_queues` and other members in [`Journey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneExtension {
    /// Display name of the extension.
    pub extension_name: Option<String>,
    /// Phone number of the extension.
    pub phone_number: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

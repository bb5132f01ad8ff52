//! Reports legacy reports, historical: 4 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{Agent, ContactChannelType, Direction, EngagementChannel, Flow, Queue, QueueWaitType, ReportInterval};

/// Lists past Zoom Contact Center engagements in detail, as a legacy report.
///
/// Goes back at most 6 months.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementChannel, ListHistoricalDetailReports};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let details = ListHistoricalDetailReports::new(EngagementChannel::Voice)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reportslegacy-reports/GET/contact_center/analytics/historical/details/metrics)
#[zoom_endpoint(
    GET "/contact_center/analytics/historical/details/metrics" -> ListHistoricalDetailReportsResponse,
    paginate = details: HistoricalDetailReportDetail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement_report:admin"],
    errors = [
        (400, 300, "a parameter is invalid, or the report covers more than a month, or the timezone does not exist, or the time is outside the allowed range"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalDetailReports {
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Older filter by queue, which takes the older task queue IDs or Contact Center queue IDs; `cc_queue_ids` replaces it. Sent as `queue_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    ///
    /// Deprecated by Zoom.
    pub queue_ids: Option<Vec<String>>,
    /// Keeps only entries of the Zoom Contact Center queues with these IDs. Sent comma-separated.
    #[query(style = comma)]
    pub cc_queue_ids: Option<Vec<String>>,
    /// Keeps only entries of the agent with this ID.
    pub user_id: Option<String>,
    /// Keeps only entries with this phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Keeps only entries of the consumer with this ID.
    pub consumer_id: Option<String>,
    /// Direction of the contacts to return: incoming or outgoing.
    pub direction: Option<Direction>,
    /// Outcomes of engagements, such as `completed`: only engagements with them are returned. Sent as `results=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub results: Option<Vec<String>>,
    /// Older filter by way of contact, a single one such as `voice` or `chat`; Zoom ignores it if `channel` is given. Sent as `channel_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<ContactChannelType>>,
    /// Way of contact whose engagements are returned, such as voice, video, messaging or email.
    pub channel: EngagementChannel,
    /// Keeps only entries with these sources within the channel, such as web chat or SMS. Sent as `channel_sources=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel_sources: Option<Vec<HistoricalReportChannelSource>>,
    /// Keeps only voice engagements whose consumer waited in this way: on the line or for a callback.
    pub queue_wait_type: Option<QueueWaitType>,
    /// IDs of required skills: only engagements with them are returned; voice only. Sent as `required_skill_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub required_skill_ids: Option<Vec<String>>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Source within the channel through which the contact came, such as web chat or SMS.
///
/// Values of `channel_sources` and `channel_source` in [`ListHistoricalDetailReports`] and other types.
#[zoom_enum]
pub enum HistoricalReportChannelSource {
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
    /// `sms`: Text messages, on the messaging channel.
    Sms,
    /// `facebook_messenger`: Facebook Messenger, on the messaging channel.
    FacebookMessenger,
    /// `whatsapp`: WhatsApp, on the messaging channel.
    Whatsapp,
    /// `email_address`: Email, the only source within the email channel.
    EmailAddress,
}

/// Response to [`ListHistoricalDetailReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalDetailReportsResponse {
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
    /// Engagements that the report covers, one entry each.
    #[lossy]
    pub details: Vec<HistoricalDetailReportDetail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Engagement in a report, with its consumer, agents, queues, outcome and durations.
///
/// Element of `details` in [`ListHistoricalDetailReportsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalDetailReportDetail {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Ways of contact used in the engagement, one entry each.
    pub channels: Option<Vec<HistoricalDetailReportDetailChannel>>,
    /// Whether the contact came in or went out.
    pub direction: Option<Direction>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name of the consumer.
    pub consumer_name: Option<String>,
    /// Name of the country of the consumer's phone number; voice and SMS only.
    pub consumer_country_name: Option<String>,
    /// Code of the country of the consumer's phone number, such as `US`; voice and SMS only.
    pub consumer_country_code: Option<String>,
    /// When the engagement began.
    pub start_time: Option<DateTime>,
    /// Outcome of the engagement, such as completed or abandoned.
    pub results: Option<HistoricalDetailReportDetailResults>,
    /// Longest time that an agent spent on the engagement, in seconds, although the name speaks of a total.
    pub total_duration: Option<i64>,
    /// Time that the consumer spent in voice menus. In seconds.
    pub ivr_duration: Option<i64>,
    /// Time that the consumer waited. In seconds.
    pub waiting_duration: Option<i64>,
    /// Time of talk in the engagement. In seconds.
    pub talking_duration: Option<i64>,
    /// Total time that the consumer spent on hold, in seconds.
    pub hold_duration: Option<i64>,
    /// Time that the agent spent on wrapping up, in seconds.
    pub wrap_up_duration: Option<i64>,
    /// ID of the disposition, the label that an agent chooses to note the outcome.
    pub disposition_id: Option<String>,
    /// Name of the disposition, the label that an agent chooses to note the outcome, such as an inquiry.
    pub disposition_name: Option<String>,
    /// Flows, the automated paths of greetings, menus and routing, that the engagement went through, one entry each.
    pub flows: Option<Vec<Flow>>,
    /// Queues that the engagement went through, one entry each.
    pub queues: Option<Vec<Queue>>,
    /// Agents who took part in the engagement, one entry each.
    pub agents: Option<Vec<Agent>>,
    /// Time that the engagement spent in flows. In seconds.
    pub total_flow_duration: Option<i64>,
    /// Whether the consumer waited on the line or for a callback; voice channel only.
    pub queue_wait_type: Option<QueueWaitType>,
    /// Name of the last widget (step of a flow) that the engagement reached.
    pub last_widget_name: Option<String>,
    /// Time until the agent's first message. In seconds.
    pub agent_first_message_speed: Option<i64>,
    /// Numbers that the consumer dialed; voice, video and SMS only.
    pub dialed_numbers: Option<Vec<String>>,
    /// Time that the consumer waited for the callback; voice only. In seconds.
    pub callback_waiting_duration: Option<i64>,
    /// Time between the agent's calling back and the consumer's answer or the end of the call, in seconds; voice only.
    pub callback_pending_duration: Option<i64>,
    /// Time that agents spent on talk, hold and wrap-up, in seconds; voice only.
    pub handling_duration: Option<i64>,
    /// How long a voice or video engagement rang, in seconds.
    pub ring_duration: Option<i64>,
    /// Skills that an agent had to have, one entry each; voice channel only.
    pub required_skills: Option<Vec<RequiredSkill>>,
    /// Skills that were wanted but not required, one entry each; voice channel only.
    pub optional_skills: Option<Vec<OptionalSkill>>,
    /// The agent's skills, one entry each; voice channel only.
    pub agent_skills: Option<Vec<AgentSkill>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Channel of an engagement in a report, with the source within it.
///
/// Element of `channels` in [`HistoricalDetailReportDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalDetailReportDetailChannel {
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<HistoricalReportChannelSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Outcome of the engagement, such as completed or abandoned.
///
/// Values of `results` in [`HistoricalDetailReportDetail`].
#[zoom_enum]
pub enum HistoricalDetailReportDetailResults {
    /// `completed`: Handled and ended in the ordinary way, with none of the other outcomes.
    Completed,
    /// `contained`: Handled by the automated flow, without an agent.
    Contained,
    /// `short_abandoned`: Given up by the consumer within the time that counts as a short abandon.
    ShortAbandoned,
    /// `long_abandoned`: Given up by the consumer after the time that counts as a short abandon.
    LongAbandoned,
    /// `hold_abandoned`: Given up by the consumer while on hold.
    HoldAbandoned,
    /// `overflowed`: Passed on because no agent took it in time.
    Overflowed,
    /// `overflowed_to_inbox`: Passed on to an inbox because no agent took it in time.
    OverflowedToInbox,
    /// `overflowed_to_disconnect`: Disconnected because no agent took it in time.
    OverflowedToDisconnect,
    /// `long_calls`: Calls longer than the queue's limit for long calls.
    LongCalls,
    /// `short_calls`: Calls longer than a hang-up call and shorter than a long one.
    ShortCalls,
    /// `hang_up_calls`: Calls shorter than the queue's limit for hang-up calls.
    HangUpCalls,
    /// `auto_closed`: Closed automatically after a time of inactivity.
    AutoClosed,
    /// `abandon_quit`: Given up by the consumer, probably on a messaging channel; Zoom does not explain the value.
    AbandonQuit,
    /// `callback_abandoned_by_consumer`: A callback that the consumer gave up.
    CallbackAbandonedByConsumer,
}

/// Skill that an engagement required, with the lowest proficiency that was enough.
///
/// Element of `required_skills` in [`HistoricalDetailReportDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RequiredSkill {
    /// ID of the skill by which engagements are routed.
    pub skill_id: Option<String>,
    /// Display name of the skill, such as a language.
    pub skill_name: Option<String>,
    /// Lowest level of the skill an agent must have; only for skills with levels of proficiency.
    pub minimum_proficiency_level: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Skill that was wanted but not required, and whether the agent had it.
///
/// Element of `optional_skills` in [`HistoricalDetailReportDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OptionalSkill {
    /// ID of the skill by which engagements are routed.
    pub skill_id: Option<String>,
    /// Display name of the skill, such as a language.
    pub skill_name: Option<String>,
    /// Whether the agent had the skill.
    pub matched: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Skill of the agent, with their proficiency.
///
/// Element of `agent_skills` in [`HistoricalDetailReportDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentSkill {
    /// ID of the skill by which engagements are routed.
    pub skill_id: Option<String>,
    /// Display name of the skill, such as a language.
    pub skill_name: Option<String>,
    /// How well the agent masters the skill.
    pub proficiency_level: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists detailed legacy reports on the past work of the agents in one queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalAgentReportsByQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agents = ListHistoricalAgentReportsByQueue::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reportslegacy-reports/GET/contact_center/analytics/historical/queues/agents/metrics)
#[zoom_endpoint(
    GET "/contact_center/analytics/historical/queues/agents/metrics" -> ListHistoricalAgentReportsQueueResponse,
    paginate = agents: ReportsByQueueAgent,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_report:admin"],
    errors = [
        (400, 300, "a parameter is missing or invalid, or the report covers more than a month, or the timezone does not exist, or the time is outside the allowed range"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalAgentReportsByQueue {
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// ID of the Contact Center queue whose agents the report covers.
    pub cc_queue_id: String,
    /// Way of contact that the report covers, which has to be voice. The only value is `voice`.
    pub channel: Option<String>,
    /// Length of each interval into which the report is split.
    pub interval: Option<ReportInterval>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Response to [`ListHistoricalAgentReportsByQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalAgentReportsQueueResponse {
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
    /// The agents, one entry each.
    #[lossy]
    pub agents: Vec<ReportsByQueueAgent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agent in a report about a queue, with figures for voice calls.
///
/// Element of `agents` in [`ListHistoricalAgentReportsQueueResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReportsByQueueAgent {
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub display_name: Option<String>,
    /// The agent's report figures for the voice channel, such as offers, ringing and hold.
    pub voice: Option<ReportsByQueueAgentVoice>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The agent's report figures for the voice channel, such as offers, ringing and hold. Zoom does not document the unit of the durations.
///
/// Value of `voice` in [`ReportsByQueueAgent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReportsByQueueAgentVoice {
    /// Number of times that an engagement was offered to the agent; the same one may be offered again.
    pub offers_total: Option<i64>,
    /// Number of engagements that the queue offered to the agent by automatic call distribution (ACD).
    pub offers_acd: Option<i64>,
    /// Number of engagements offered to the agent without automatic call distribution (ACD): past the queue or assigned by hand.
    pub offers_non_acd: Option<i64>,
    /// Number of offered engagements that the agent answered.
    pub offers_answered: Option<i64>,
    /// Number of inbound engagements from the queue that the agent answered.
    pub offers_answered_acd_inbound: Option<i64>,
    /// Number of offered engagements that the agent let pass, or that the consumer gave up.
    pub offers_missed: Option<i64>,
    /// Number of offered engagements that the agent declined.
    pub offers_declined: Option<i64>,
    /// Number of engagements transferred to the queue or its agents.
    pub total_transferred_in: Option<i64>,
    /// Number of engagements that the agent transferred to others.
    pub total_transferred_out: Option<i64>,
    /// Number of engagements in which the consumer hung up while on hold.
    pub hold_hang_up: Option<i64>,
    /// Number of engagements that turned into video calls.
    pub upgraded_to_video_call: Option<i64>,
    /// Time that the agent spent on inbound calls: talk, hold and wrap-up.
    pub total_inbound_handling_duration: Option<f64>,
    /// Average time that the agent spent on an inbound call: talk, hold and wrap-up.
    pub average_inbound_handling_duration: Option<f64>,
    /// Longest time that the agent spent on one inbound call: talk, hold and wrap-up.
    pub longest_inbound_handling_duration: Option<f64>,
    /// Average time that consumers talked with the agent on inbound calls, time on hold included.
    pub average_inbound_answer_duration: Option<f64>,
    /// Time that consumers talked with the agent on inbound calls, time on hold included.
    pub total_inbound_answer_duration: Option<f64>,
    /// Longest time until the agent answered an inbound call; Zoom describes the average and the total as time of talk instead.
    pub longest_inbound_answer_duration: Option<f64>,
    /// Time that inbound calls rang before the agent answered.
    pub total_inbound_ring_duration: Option<f64>,
    /// Average time until the agent answered an inbound call.
    pub average_inbound_ring_duration: Option<f64>,
    /// Longest time that an inbound call rang before the agent answered.
    pub longest_inbound_ring_duration: Option<f64>,
    /// Time that consumers were on hold during inbound calls.
    pub total_inbound_hold_duration: Option<f64>,
    /// Average time that consumers were on hold during an inbound call.
    pub average_inbound_hold_duration: Option<f64>,
    /// Longest time that a consumer was on hold during an inbound call.
    pub longest_inbound_hold_duration: Option<f64>,
    /// Time that the agent spent on wrap-up after inbound calls.
    pub total_inbound_wrap_up_duration: Option<f64>,
    /// Average time that the agent spent on wrap-up after an inbound call.
    pub average_inbound_wrap_up_duration: Option<f64>,
    /// Longest time that the agent spent on wrap-up after an inbound call.
    pub longest_inbound_wrap_up_duration: Option<f64>,
    /// Number of outbound engagements; callbacks do not count as outbound calls.
    pub total_outbound: Option<i64>,
    /// Number of outbound calls longer than a hang-up call and shorter than a long one.
    pub short_outbound: Option<i64>,
    /// Number of outbound calls longer than the queue's limit for long calls.
    pub long_outbound: Option<i64>,
    /// Number of outbound calls shorter than the queue's limit for hang-up calls.
    pub hangup_outbound: Option<i64>,
    /// Time that outbound calls rang until they were answered.
    pub total_outbound_ring_duration: Option<f64>,
    /// Average time until consumers answered an outbound call.
    pub average_outbound_ring_duration: Option<f64>,
    /// Longest time until a consumer answered an outbound call.
    pub longest_outbound_ring_duration: Option<f64>,
    /// Time that the agent spent on outbound calls: talk, hold and wrap-up.
    pub total_outbound_handling_duration: Option<f64>,
    /// Average time that the agent spent on an outbound call: talk, hold and wrap-up.
    pub average_outbound_handling_duration: Option<f64>,
    /// Longest time that the agent spent on one outbound call: talk, hold and wrap-up.
    pub longest_outbound_handling_duration: Option<f64>,
    /// Time that consumers talked with the agent on outbound calls, time on hold included.
    pub total_outbound_answer_duration: Option<f64>,
    /// Average time that consumers talked with the agent on outbound calls, time on hold included.
    pub average_outbound_answer_duration: Option<f64>,
    /// Longest time that a consumer talked with the agent on an outbound call, time on hold included.
    pub longest_outbound_answer_duration: Option<f64>,
    /// Time that the agent spent on wrap-up after outbound calls.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average time that the agent spent on wrap-up after an outbound call.
    pub average_outbound_wrap_up_duration: Option<f64>,
    /// Longest time that the agent spent on wrap-up after an outbound call.
    pub longest_outbound_wrap_up_duration: Option<f64>,
    /// Time that consumers were on hold during outbound calls.
    pub total_outbound_hold_duration: Option<f64>,
    /// Average time that consumers were on hold during an outbound call.
    pub average_outbound_hold_duration: Option<f64>,
    /// Longest time that a consumer was on hold during an outbound call.
    pub longest_outbound_hold_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists legacy reports on the past activity of Zoom Contact Center queues.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementChannel, ListHistoricalQueueReports};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queues = ListHistoricalQueueReports::new(EngagementChannel::Voice)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reportslegacy-reports/GET/contact_center/analytics/historical/queues/metrics)
#[zoom_endpoint(
    GET "/contact_center/analytics/historical/queues/metrics" -> ListHistoricalQueueReportsResponse,
    paginate = queues: HistoricalQueueReportQueue,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:queue_report:admin"],
    errors = [
        (400, 300, "the report covers more than a month, or the timezone does not exist, or the time is outside the allowed range, or a parameter is missing or invalid"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalQueueReports {
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// IDs of up to 20 queues that the report covers; an older filter, which `cc_queue_ids` replaces. Sent comma-separated.
    ///
    /// Deprecated by Zoom.
    #[query(style = comma)]
    pub queue_ids: Option<Vec<String>>,
    /// Keeps only entries of the Zoom Contact Center queues with these IDs. Sent comma-separated.
    #[query(style = comma)]
    pub cc_queue_ids: Option<Vec<String>>,
    /// Older filter by way of contact, a single one such as `voice` or `chat`; Zoom ignores it if `channel` is given. Sent as `channel_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<ContactChannelType>>,
    /// Way of contact that the report covers, such as voice, video, messaging or email.
    pub channel: EngagementChannel,
    /// Keeps only entries with these sources within the channel, such as web chat or SMS. Sent as `channel_sources=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel_sources: Option<Vec<HistoricalReportChannelSource>>,
    /// Length of each interval into which the report is split.
    pub interval: Option<ReportInterval>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Response to [`ListHistoricalQueueReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalQueueReportsResponse {
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
    /// The queues, one entry each.
    #[lossy]
    pub queues: Vec<HistoricalQueueReportQueue>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Queue in a report, with engagement figures by channel.
///
/// Element of `queues` in [`ListHistoricalQueueReportsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueReportQueue {
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Number of inbound engagements.
    pub total_inbound: Option<i64>,
    /// Number of completed engagements.
    pub total_completed: Option<i64>,
    /// Number of engagements transferred to the queue or its agents.
    pub total_transferred_in: Option<i64>,
    /// Number of engagements that agents transferred to others.
    pub total_transferred_out: Option<i64>,
    /// The queue's report figures for the voice channel, such as missed calls, waiting and talk.
    pub voice: Option<HistoricalQueueReportQueueVoice>,
    /// The queue's report figures for the SMS channel, such as messages sent and waiting times.
    ///
    /// Deprecated by Zoom.
    pub sms: Option<HistoricalQueueReportQueueSms>,
    /// The queue's report figures for the chat channel, such as messages sent and waiting times.
    ///
    /// Deprecated by Zoom.
    pub chat: Option<HistoricalQueueReportQueueChat>,
    /// The queue's report figures for the video channel, such as missed calls, talk and wrap-up.
    pub video: Option<HistoricalQueueReportQueueVideo>,
    /// The queue's report figures for the messaging channel, such as messages sent and waiting times.
    pub messaging: Option<HistoricalQueueReportQueueMessaging>,
    /// The queue's report figures for the email channel, such as offers, transfers and reply times.
    pub email: Option<HistoricalQueueReportQueueEmail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The queue's report figures for the voice channel, such as missed calls, waiting and talk.
///
/// Value of `voice` in [`HistoricalQueueReportQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueReportQueueVoice {
    /// The queue's service level: the share of engagements answered within the queue's target time, as a fraction.
    pub service_level: Option<f64>,
    /// Number of calls abandoned within the time that counts as a short abandon.
    pub short_abandoned: Option<i64>,
    /// Number of calls abandoned after more than the time that counts as a short abandon.
    pub long_abandoned: Option<i64>,
    /// Number of calls that the consumer gave up while on hold.
    pub hold_abandoned: Option<i64>,
    /// Number of calls that agents missed.
    pub total_missed: Option<i64>,
    /// Number of engagements passed on to another destination because no agent took them in time.
    pub total_overflowed: Option<i64>,
    /// Number of engagements that turned into video calls.
    pub upgraded_to_video_call: Option<i64>,
    /// Average time consumers waited for an agent, in seconds.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Shortest time a consumer waited for an agent, in seconds.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Longest time a consumer waited for an agent, in seconds.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Average time of talk per inbound call. In seconds.
    pub inbound_average_talking_duration: Option<f64>,
    /// Longest time of talk in an inbound call. In seconds.
    pub inbound_longest_talking_duration: Option<f64>,
    /// Shortest time of talk in an inbound call. In seconds.
    pub inbound_shortest_talking_duration: Option<f64>,
    /// Average time of wrap-up after an inbound call. In seconds.
    pub inbound_average_wrap_up_duration: Option<f64>,
    /// Longest time of wrap-up after an inbound call. In seconds.
    pub inbound_longest_wrap_up_duration: Option<f64>,
    /// Shortest time of wrap-up after an inbound call. In seconds.
    pub inbound_shortest_wrap_up_duration: Option<f64>,
    /// Number of outbound engagements; callbacks do not count as outbound calls.
    pub total_outbound: Option<i64>,
    /// Number of outbound calls shorter than the queue's limit for hang-up calls.
    pub hangup_outbound: Option<i64>,
    /// Number of outbound calls longer than a hang-up call and shorter than a long one.
    pub short_outbound: Option<i64>,
    /// Number of outbound calls longer than the queue's limit for long calls.
    pub long_outbound: Option<i64>,
    /// When the reporting interval that the figures cover begins, in ISO 8601; present only if intervals were asked for.
    pub start_time_interval: Option<String>,
    /// When the reporting interval ends, in ISO 8601; present only if intervals were asked for.
    pub end_time_interval: Option<String>,
    /// Number of calls, not of users, that agents answered.
    pub total_answered_users: Option<i64>,
    /// Duration of all answered calls. In seconds.
    pub total_answer_duration: Option<f64>,
    /// Time on hold of all calls. In seconds.
    pub total_hold_duration: Option<f64>,
    /// Time of wrap-up, over all calls. In seconds.
    pub total_wrap_up_duration: Option<f64>,
    /// Time that callers waited in the queue, over all calls. In seconds.
    pub total_queue_wait_duration: Option<f64>,
    /// Duration of all abandoned calls. In seconds.
    pub total_abandoned_duration: Option<f64>,
    /// Time that consumers talked with an agent on outbound calls, time on hold included. In seconds.
    pub total_outbound_answer_duration: Option<f64>,
    /// Time that consumers were on hold during outbound calls. In seconds.
    pub total_outbound_hold_duration: Option<f64>,
    /// Time that agents spent on wrap-up after outbound calls. In seconds.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average time that consumers talked with an agent on outbound calls, time on hold included. In seconds.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average time that consumers were on hold during an outbound call. In seconds.
    pub average_outbound_hold_duration: Option<f64>,
    /// Average time that agents spent on wrap-up after an outbound call. In seconds.
    pub average_outbound_wrap_up_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The queue's report figures for the SMS channel, such as messages sent and waiting times.
///
/// Value of `sms` in [`HistoricalQueueReportQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueReportQueueSms {
    /// When the reporting interval that the figures cover begins, in ISO 8601.
    pub start_time_interval: Option<String>,
    /// When the reporting interval that the figures cover ends, in ISO 8601.
    pub end_time_interval: Option<String>,
    /// Number of messages sent altogether.
    pub total_sent: Option<i64>,
    /// Average number of messages sent; Zoom does not explain what the average is taken over.
    pub average_sent: Option<f64>,
    /// Number of engagements that were closed automatically.
    pub total_auto_closed: Option<i64>,
    /// Number of engagements that agents released; Zoom does not explain the term.
    pub total_released: Option<i64>,
    /// Number of engagements that consumers abandoned.
    pub total_abandoned: Option<i64>,
    /// Number of engagements passed on to another destination because no agent took them in time.
    pub total_overflowed: Option<i64>,
    /// Number of engagements that turned into voice calls.
    pub upgraded_to_voice_call: Option<i64>,
    /// Number of engagements that turned into video calls.
    pub upgraded_to_video_call: Option<i64>,
    /// Average time consumers waited for an agent, in seconds.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Shortest time a consumer waited for an agent, in seconds.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Longest time a consumer waited for an agent, in seconds.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Average length of incoming engagements on the channel, in seconds.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Length of the longest incoming engagement on the channel, in seconds.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Length of the shortest incoming engagement on the channel, in seconds.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Average time until the first message of the agent, in seconds.
    pub average_agent_first_message_speed: Option<f64>,
    /// Shortest time that an agent took to send the first message, in seconds.
    pub shortest_agent_first_message_speed: Option<f64>,
    /// Longest time until the agent's first message, in seconds.
    pub longest_agent_first_message_speed: Option<f64>,
    /// Number of outbound engagements.
    pub total_outbound: Option<i64>,
    /// Length of outbound engagements altogether, in seconds.
    pub total_outbound_answer_duration: Option<f64>,
    /// Wrap-up time after outbound engagements altogether, in seconds.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average duration of outbound contacts, in seconds.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average wrap-up time after outbound contacts, in seconds.
    pub average_outbound_wrap_up_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The queue's report figures for the chat channel, such as messages sent and waiting times.
///
/// Value of `chat` in [`HistoricalQueueReportQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueReportQueueChat {
    /// When the reporting interval that the figures cover begins, in ISO 8601.
    pub start_time_interval: Option<String>,
    /// When the reporting interval that the figures cover ends, in ISO 8601.
    pub end_time_interval: Option<String>,
    /// The queue's service level: the share of engagements answered within the queue's target time, as a fraction.
    pub service_level: Option<f64>,
    /// Number of messages sent altogether.
    pub total_sent: Option<i64>,
    /// Average number of messages sent; Zoom does not explain what the average is taken over.
    pub average_sent: Option<f64>,
    /// Number of engagements that consumers abandoned.
    pub total_abandoned: Option<i64>,
    /// Number of engagements that were closed automatically.
    pub total_auto_closed: Option<i64>,
    /// Number of engagements that agents released; Zoom does not explain the term.
    pub total_released: Option<i64>,
    /// Number of engagements that turned into voice calls.
    pub upgraded_to_voice_call: Option<i64>,
    /// Number of engagements that turned into video calls.
    pub upgraded_to_video_call: Option<i64>,
    /// Average time that consumers waited. In seconds.
    pub average_waiting_duration: Option<f64>,
    /// Shortest time that a consumer waited. In seconds.
    pub shortest_waiting_duration: Option<f64>,
    /// Longest time that a consumer waited. In seconds.
    pub longest_waiting_duration: Option<f64>,
    /// Average duration of a chat. In seconds.
    pub average_messaging_duration: Option<f64>,
    /// Longest duration of a chat. In seconds.
    pub longest_messaging_duration: Option<f64>,
    /// Shortest duration of a chat. In seconds.
    pub shortest_messaging_duration: Option<f64>,
    /// Average time until the first message of the agent, in seconds.
    pub average_agent_first_message_speed: Option<f64>,
    /// Shortest time that an agent took to send the first message, in seconds.
    pub shortest_agent_first_message_speed: Option<f64>,
    /// Longest time until the agent's first message, in seconds.
    pub longest_agent_first_message_speed: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The queue's report figures for the video channel, such as missed calls, talk and wrap-up.
///
/// Value of `video` in [`HistoricalQueueReportQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueReportQueueVideo {
    /// When the reporting interval that the figures cover begins, in ISO 8601.
    pub start_time_interval: Option<String>,
    /// When the reporting interval that the figures cover ends, in ISO 8601.
    pub end_time_interval: Option<String>,
    /// The queue's service level: the share of engagements answered within the queue's target time, as a fraction.
    pub service_level: Option<f64>,
    /// Number of calls abandoned within the time that counts as a short abandon.
    pub short_abandoned: Option<i64>,
    /// Number of calls abandoned after more than the time that counts as a short abandon.
    pub long_abandoned: Option<i64>,
    /// Number of calls that the consumer gave up while on hold.
    pub hold_abandoned: Option<i64>,
    /// Number of calls that agents missed.
    pub total_missed: Option<i64>,
    /// Number of engagements passed on to another destination because no agent took them in time.
    pub total_overflowed: Option<i64>,
    /// Average time that consumers waited. In seconds.
    pub average_waiting_duration: Option<f64>,
    /// Shortest time that a consumer waited. In seconds.
    pub shortest_waiting_duration: Option<f64>,
    /// Longest time that a consumer waited. In seconds.
    pub longest_waiting_duration: Option<f64>,
    /// Average time of talk per engagement. In seconds.
    pub average_talking_duration: Option<f64>,
    /// Longest time of talk in one engagement. In seconds.
    pub longest_talking_duration: Option<f64>,
    /// Shortest time of talk in one engagement. In seconds.
    pub shortest_talking_duration: Option<f64>,
    /// Average time of wrap-up per engagement. In seconds.
    pub average_wrap_up_duration: Option<f64>,
    /// Longest time of wrap-up after one engagement. In seconds.
    pub longest_wrap_up_duration: Option<f64>,
    /// Shortest time of wrap-up after one engagement. In seconds.
    pub shortest_wrap_up_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The queue's report figures for the messaging channel, such as messages sent and waiting times.
///
/// Value of `messaging` in [`HistoricalQueueReportQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueReportQueueMessaging {
    /// Sources within the channel, such as web chat or SMS.
    pub channel_sources: Option<Vec<MessagingChannelSource>>,
    /// When the reporting interval that the figures cover begins, in ISO 8601.
    pub start_time_interval: Option<String>,
    /// When the reporting interval that the figures cover ends, in ISO 8601.
    pub end_time_interval: Option<String>,
    /// The queue's service level: the share of engagements answered within the queue's target time, as a fraction.
    pub service_level: Option<f64>,
    /// Number of messages sent altogether.
    pub total_sent: Option<i64>,
    /// Average number of messages sent; Zoom does not explain what the average is taken over.
    pub average_sent: Option<f64>,
    /// Number of engagements that were closed automatically.
    pub total_auto_closed: Option<i64>,
    /// Number of engagements that agents released; Zoom does not explain the term.
    pub total_released: Option<i64>,
    /// Number of engagements that consumers abandoned.
    pub total_abandoned: Option<i64>,
    /// Number of engagements passed on to another destination because no agent took them in time.
    pub total_overflowed: Option<i64>,
    /// Number of engagements that turned into voice calls.
    pub upgraded_to_voice_call: Option<i64>,
    /// Number of engagements that turned into video calls.
    pub upgraded_to_video_call: Option<i64>,
    /// Average time consumers waited for an agent, in seconds.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Shortest time a consumer waited for an agent, in seconds.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Longest time a consumer waited for an agent, in seconds.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Average length of incoming engagements on the channel, in seconds.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Length of the longest incoming engagement on the channel, in seconds.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Length of the shortest incoming engagement on the channel, in seconds.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Average time until the first message of the agent, in seconds.
    pub average_agent_first_message_speed: Option<f64>,
    /// Shortest time that an agent took to send the first message, in seconds.
    pub shortest_agent_first_message_speed: Option<f64>,
    /// Longest time until the agent's first message, in seconds.
    pub longest_agent_first_message_speed: Option<f64>,
    /// Number of outbound engagements.
    pub total_outbound: Option<i64>,
    /// Length of outbound engagements altogether, in seconds.
    pub total_outbound_answer_duration: Option<f64>,
    /// Wrap-up time after outbound engagements altogether, in seconds.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average duration of outbound contacts, in seconds.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average wrap-up time after outbound contacts, in seconds.
    pub average_outbound_wrap_up_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Source within the messaging channel, such as web chat or SMS.
///
/// Values of `channel_sources` in [`HistoricalQueueReportQueueMessaging`] and [`AgentsReportAgentMessaging`].
#[zoom_enum]
pub enum MessagingChannelSource {
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
    /// `sms`: Text messages, on the messaging channel.
    Sms,
    /// `facebook_messenger`: Facebook Messenger, on the messaging channel.
    FacebookMessenger,
    /// `whatsapp`: WhatsApp, on the messaging channel.
    Whatsapp,
}

/// The queue's report figures for the email channel, such as offers, transfers and reply times.
///
/// Value of `email` in [`HistoricalQueueReportQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueReportQueueEmail {
    /// Sources within the email channel. Always `email_address`.
    pub channel_sources: Option<Vec<String>>,
    /// When the reporting interval that the figures cover begins, in ISO 8601.
    pub start_time_interval: Option<String>,
    /// When the reporting interval that the figures cover ends, in ISO 8601.
    pub end_time_interval: Option<String>,
    /// The queue's service level: the share of engagements answered within the queue's target time, as a fraction.
    pub service_level: Option<f64>,
    /// Number of engagements passed on to another destination because no agent took them in time.
    pub total_overflowed: Option<i64>,
    /// Number of engagements that were closed automatically.
    pub total_auto_closed: Option<i64>,
    /// Number of email engagements offered to agents, each probably counted once, unlike in `total_offers`; Zoom does not explain the difference.
    pub total_offered: Option<i64>,
    /// Number of engagements that agents released; Zoom does not explain the term.
    pub total_released: Option<i64>,
    /// Number of offers of email engagements to agents; the same engagement can be offered several times.
    pub total_offers: Option<i64>,
    /// Number of offers of email engagements that the queue made by automatic distribution (ACD).
    pub total_offers_acd: Option<i64>,
    /// Number of offers of email engagements that came about without automatic distribution (ACD).
    pub total_offers_non_acd: Option<i64>,
    /// Number of offers of email engagements that agents accepted.
    pub total_offers_answered: Option<i64>,
    /// Number of offers of email engagements that agents let pass.
    pub total_offers_missed: Option<i64>,
    /// Number of offers of email engagements that agents declined.
    pub total_offers_declined: Option<i64>,
    /// Number of email engagements that agents handled.
    pub total_handled: Option<i64>,
    /// Number of email engagements transferred to another agent of the same queue.
    pub total_transferred_out_within_queue: Option<i64>,
    /// Number of email engagements transferred out of the queue.
    pub total_transferred_out_of_queue: Option<i64>,
    /// Number of email engagements transferred to an agent.
    pub total_transferred_in_to_agent: Option<i64>,
    /// Number of email engagements transferred to the queue.
    pub total_transferred_in_to_queue: Option<i64>,
    /// Average time consumers waited for an agent, in seconds.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Shortest time a consumer waited for an agent, in seconds.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Longest time a consumer waited for an agent, in seconds.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Average length of incoming engagements on the channel, in seconds.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Length of the longest incoming engagement on the channel, in seconds.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Length of the shortest incoming engagement on the channel, in seconds.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Duration of all inbound email engagements. In seconds.
    pub inbound_total_messaging_duration: Option<f64>,
    /// Average time until an agent's first reply to an inbound email. In seconds.
    pub inbound_average_agent_first_reply_duration: Option<f64>,
    /// Longest time until an agent's first reply to an inbound email. In seconds.
    pub inbound_longest_agent_first_reply_duration: Option<f64>,
    /// Shortest time until an agent's first reply to an inbound email. In seconds.
    pub inbound_shortest_agent_first_reply_duration: Option<f64>,
    /// Average time that agents took for a reply after the first one in inbound email engagements, in seconds.
    pub inbound_average_agent_reply_duration: Option<f64>,
    /// Longest time that an agent took for a reply after the first one in inbound email engagements, in seconds.
    pub inbound_longest_agent_reply_duration: Option<f64>,
    /// Shortest time that an agent took for a reply after the first one in inbound email engagements, in seconds.
    pub inbound_shortest_agent_reply_duration: Option<f64>,
    /// Average time without activity in inbound email engagements, the wait for the first reply left out. In seconds.
    pub inbound_average_inactive_duration: Option<f64>,
    /// Longest time without activity in inbound email engagements, the wait for the first reply left out. In seconds.
    pub inbound_longest_inactive_duration: Option<f64>,
    /// Shortest time without activity in inbound email engagements, the wait for the first reply left out. In seconds.
    pub inbound_shortest_inactive_duration: Option<f64>,
    /// Time without activity in inbound email engagements, the wait for the first reply left out. In seconds.
    pub inbound_total_inactive_duration: Option<f64>,
    /// Number of outbound engagements.
    pub total_outbound: Option<i64>,
    /// Number of emails that agents sent in outbound engagements.
    pub outbound_messages_sent: Option<i64>,
    /// Average time with activity in outbound email engagements. In seconds.
    pub outbound_average_active_duration: Option<f64>,
    /// Longest time with activity in outbound email engagements. In seconds.
    pub outbound_longest_active_duration: Option<f64>,
    /// Time with activity in outbound email engagements. In seconds.
    pub outbound_total_active_duration: Option<f64>,
    /// Average time without activity in outbound email engagements. In seconds.
    pub outbound_average_inactive_duration: Option<f64>,
    /// Longest time without activity in outbound email engagements. In seconds.
    pub outbound_longest_inactive_duration: Option<f64>,
    /// Time without activity in outbound email engagements. In seconds.
    pub outbound_total_inactive_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists legacy reports on the past work of agents in one queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementChannel, ListHistoricalQueueAgentsReports, ReportInterval};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agents = ListHistoricalQueueAgentsReports::new(
///     "Zl3aVt0bQ9y",
///     EngagementChannel::Messaging,
/// )
/// .timezone("Europe/Berlin")
/// .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
/// .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
/// .interval(ReportInterval::OneWeek)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reportslegacy-reports/GET/contact_center/analytics/historical/queues/{queueId}/agents/metrics)
#[zoom_endpoint(
    GET "/contact_center/analytics/historical/queues/<queue_id>/agents/metrics" -> ListHistoricalQueueAgentsReportsResponse,
    paginate = agents: HistoricalQueueAgentsReportAgent,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:agent_report:admin"],
    errors = [
        (400, 300, "a parameter is missing or invalid, or the report covers more than a month, or the timezone does not exist, or the time is outside the allowed range"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalQueueAgentsReports {
    /// ID of the Contact Center queue whose agents the report covers; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Older filter by way of contact, a single one such as `voice` or `chat`; Zoom ignores it if `channel` is given. Sent as `channel_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<ContactChannelType>>,
    /// Way of contact that the report covers: video, messaging or email, or voice, which Zoom deprecates here.
    pub channel: EngagementChannel,
    /// Keeps only entries with these sources within the channel, such as web chat or SMS. Sent as `channel_sources=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel_sources: Option<Vec<HistoricalReportChannelSource>>,
    /// Length of each interval into which the report is split.
    pub interval: Option<ReportInterval>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Response to [`ListHistoricalQueueAgentsReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListHistoricalQueueAgentsReportsResponse {
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
    /// The agents, one entry each.
    #[lossy]
    pub agents: Vec<HistoricalQueueAgentsReportAgent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agent in a report, with engagement figures by channel.
///
/// Element of `agents` in [`ListHistoricalQueueAgentsReportsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueAgentsReportAgent {
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub display_name: Option<String>,
    /// Number of inbound engagements.
    pub total_inbound: Option<i64>,
    /// Number of completed engagements.
    pub total_completed: Option<i64>,
    /// Number of engagements that came in by transfer.
    pub total_transferred_in: Option<i64>,
    /// Number of engagements that the agent transferred to others.
    pub total_transferred_out: Option<i64>,
    /// The agent's report figures for the voice channel, such as missed calls, talk and wrap-up.
    ///
    /// Deprecated by Zoom.
    pub voice: Option<AgentsReportAgentVoice>,
    /// The agent's report figures for the video channel, such as missed calls, talk and wrap-up.
    pub video: Option<AgentsReportAgentVideo>,
    /// The agent's report figures for the chat channel, such as messages sent and waiting times.
    ///
    /// Deprecated by Zoom.
    pub chat: Option<AgentsReportAgentChat>,
    /// The agent's report figures for the SMS channel, such as messages sent and waiting times.
    ///
    /// Deprecated by Zoom.
    pub sms: Option<AgentsReportAgentSms>,
    /// The agent's report figures for the messaging channel, such as messages sent and waiting times.
    pub messaging: Option<AgentsReportAgentMessaging>,
    /// The agent's report figures for the email channel, such as offers, transfers and reply times.
    pub email: Option<AgentsReportAgentEmail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The agent's report figures for the voice channel, such as missed calls, talk and wrap-up.
///
/// Value of `voice` in [`HistoricalQueueAgentsReportAgent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentsReportAgentVoice {
    /// Number of engagements that turned into video calls.
    pub upgraded_to_video_call: Option<i64>,
    /// Number of calls that the agent declined.
    pub total_declined: Option<i64>,
    /// Number of calls that the agent missed.
    pub total_missed: Option<i64>,
    /// Average time of talk per inbound call. In seconds.
    pub inbound_average_talking_duration: Option<f64>,
    /// Longest time of talk in an inbound call. In seconds.
    pub inbound_longest_talking_duration: Option<f64>,
    /// Shortest time of talk in an inbound call. In seconds.
    pub inbound_shortest_talking_duration: Option<f64>,
    /// Average time of wrap-up after an inbound call. In seconds.
    pub inbound_average_wrap_up_duration: Option<f64>,
    /// Longest time of wrap-up after an inbound call. In seconds.
    pub inbound_longest_wrap_up_duration: Option<f64>,
    /// Shortest time of wrap-up after an inbound call. In seconds.
    pub inbound_shortest_wrap_up_duration: Option<f64>,
    /// Number of outbound engagements; callbacks do not count as outbound calls.
    pub total_outbound: Option<i64>,
    /// Number of outbound calls shorter than the queue's limit for hang-up calls.
    pub hangup_outbound: Option<i64>,
    /// Number of outbound calls longer than a hang-up call and shorter than a long one.
    pub short_outbound: Option<i64>,
    /// Number of outbound calls longer than the queue's limit for long calls.
    pub long_outbound: Option<i64>,
    /// When the reporting interval that the figures cover begins, in ISO 8601; present only if intervals were asked for.
    pub start_time_interval: Option<String>,
    /// When the reporting interval ends, in ISO 8601; present only if intervals were asked for.
    pub end_time_interval: Option<String>,
    /// Number of calls, not of users, that the agent answered.
    pub total_answered_users: Option<i64>,
    /// Duration of all answered calls. In seconds.
    pub total_answer_duration: Option<f64>,
    /// Time on hold of all calls. In seconds.
    pub total_hold_duration: Option<f64>,
    /// Time of wrap-up, over all calls. In seconds.
    pub total_wrap_up_duration: Option<f64>,
    /// Time that callers waited in the queue, over all calls. In seconds.
    pub total_queue_wait_duration: Option<f64>,
    /// Duration of all calls that consumers abandoned, in seconds.
    pub total_abandoned_duration: Option<f64>,
    /// Time that consumers talked with the agent on outbound calls (time on hold included), in seconds.
    pub total_outbound_answer_duration: Option<f64>,
    /// Time that consumers were on hold during outbound calls. In seconds.
    pub total_outbound_hold_duration: Option<f64>,
    /// Time that the agent spent on wrap-up after outbound calls, in seconds.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average time that consumers talked with the agent on outbound calls (time on hold included), in seconds.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average time that consumers were on hold during an outbound call. In seconds.
    pub average_outbound_hold_duration: Option<f64>,
    /// Average time that the agent spent on wrap-up after an outbound call, in seconds.
    pub average_outbound_wrap_up_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The agent's report figures for the video channel, such as missed calls, talk and wrap-up.
///
/// Value of `video` in [`HistoricalQueueAgentsReportAgent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentsReportAgentVideo {
    /// Number of calls that the agent declined.
    pub total_declined: Option<i64>,
    /// Number of calls that the agent missed.
    pub total_missed: Option<i64>,
    /// Average time of talk per engagement. In seconds.
    pub average_talking_duration: Option<f64>,
    /// Longest time of talk in one engagement. In seconds.
    pub longest_talking_duration: Option<f64>,
    /// Shortest time of talk in one engagement. In seconds.
    pub shortest_talking_duration: Option<f64>,
    /// Average time of wrap-up per engagement. In seconds.
    pub average_wrap_up_duration: Option<f64>,
    /// Longest time of wrap-up after one engagement. In seconds.
    pub longest_wrap_up_duration: Option<f64>,
    /// Shortest time of wrap-up after one engagement. In seconds.
    pub shortest_wrap_up_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The agent's report figures for the chat channel, such as messages sent and waiting times.
///
/// Value of `chat` in [`HistoricalQueueAgentsReportAgent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentsReportAgentChat {
    /// Number of messages sent altogether.
    pub total_sent: Option<i64>,
    /// Average number of messages sent; Zoom does not explain what the average is taken over.
    pub average_sent: Option<f64>,
    /// Number of engagements that consumers abandoned.
    pub total_abandoned: Option<i64>,
    /// Number of engagements that were closed automatically.
    pub total_auto_closed: Option<i64>,
    /// Number of engagements that the agent released; Zoom does not explain the term.
    pub total_released: Option<i64>,
    /// Number of engagements passed on to another destination because no agent took them in time.
    pub total_overflowed: Option<i64>,
    /// Number of engagements that turned into voice calls.
    pub upgraded_to_voice_call: Option<i64>,
    /// Number of engagements that turned into video calls.
    pub upgraded_to_video_call: Option<i64>,
    /// Average duration of a chat. In seconds.
    pub average_messaging_duration: Option<f64>,
    /// Longest duration of a chat. In seconds.
    pub longest_messaging_duration: Option<f64>,
    /// Shortest duration of a chat. In seconds.
    pub shortest_messaging_duration: Option<f64>,
    /// Average time that consumers waited. In seconds.
    pub average_waiting_duration: Option<f64>,
    /// Shortest time that a consumer waited. In seconds.
    pub shortest_waiting_duration: Option<f64>,
    /// Longest time that a consumer waited. In seconds.
    pub longest_waiting_duration: Option<f64>,
    /// Average time until the first message of the agent, in seconds.
    pub average_agent_first_message_speed: Option<f64>,
    /// Shortest time that the agent took to send the first message, in seconds.
    pub shortest_agent_first_message_speed: Option<f64>,
    /// Longest time until the agent's first message, in seconds.
    pub longest_agent_first_message_speed: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The agent's report figures for the SMS channel, such as messages sent and waiting times.
///
/// Value of `sms` in [`HistoricalQueueAgentsReportAgent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentsReportAgentSms {
    /// Number of messages sent altogether.
    pub total_sent: Option<i64>,
    /// Average number of messages sent; Zoom does not explain what the average is taken over.
    pub average_sent: Option<f64>,
    /// Number of engagements that consumers abandoned.
    pub total_abandoned: Option<i64>,
    /// Number of engagements that were closed automatically.
    pub total_auto_closed: Option<i64>,
    /// Number of engagements that the agent released; Zoom does not explain the term.
    pub total_released: Option<i64>,
    /// Number of engagements passed on to another destination because no agent took them in time.
    pub total_overflowed: Option<i64>,
    /// Number of engagements that turned into voice calls.
    pub upgraded_to_voice_call: Option<i64>,
    /// Number of engagements that turned into video calls.
    pub upgraded_to_video_call: Option<i64>,
    /// Average length of incoming engagements on the channel, in seconds.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Length of the longest incoming engagement on the channel, in seconds.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Length of the shortest incoming engagement on the channel, in seconds.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Average time consumers waited for an agent, in seconds.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Shortest time a consumer waited for an agent, in seconds.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Longest time a consumer waited for an agent, in seconds.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Average time until the first message of the agent, in seconds.
    pub average_agent_first_message_speed: Option<f64>,
    /// Shortest time that the agent took to send the first message, in seconds.
    pub shortest_agent_first_message_speed: Option<f64>,
    /// Longest time until the agent's first message, in seconds.
    pub longest_agent_first_message_speed: Option<f64>,
    /// Number of outbound engagements.
    pub total_outbound: Option<i64>,
    /// Length of outbound engagements altogether, in seconds.
    pub total_outbound_answer_duration: Option<f64>,
    /// Wrap-up time after outbound engagements altogether, in seconds.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average duration of outbound contacts, in seconds.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average wrap-up time after outbound contacts, in seconds.
    pub average_outbound_wrap_up_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The agent's report figures for the messaging channel, such as messages sent and waiting times.
///
/// Value of `messaging` in [`HistoricalQueueAgentsReportAgent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentsReportAgentMessaging {
    /// Sources within the channel, such as web chat or SMS.
    pub channel_sources: Option<Vec<MessagingChannelSource>>,
    /// Number of messages sent altogether.
    pub total_sent: Option<i64>,
    /// Average number of messages sent; Zoom does not explain what the average is taken over.
    pub average_sent: Option<f64>,
    /// Number of engagements that consumers abandoned.
    pub total_abandoned: Option<i64>,
    /// Number of engagements that were closed automatically.
    pub total_auto_closed: Option<i64>,
    /// Number of engagements that the agent released; Zoom does not explain the term.
    pub total_released: Option<i64>,
    /// Number of engagements passed on to another destination because no agent took them in time.
    pub total_overflowed: Option<i64>,
    /// Number of engagements that turned into voice calls.
    pub upgraded_to_voice_call: Option<i64>,
    /// Number of engagements that turned into video calls.
    pub upgraded_to_video_call: Option<i64>,
    /// Average length of incoming engagements on the channel, in seconds.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Length of the longest incoming engagement on the channel, in seconds.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Length of the shortest incoming engagement on the channel, in seconds.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Average time consumers waited for an agent, in seconds.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Shortest time a consumer waited for an agent, in seconds.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Longest time a consumer waited for an agent, in seconds.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Average time until the first message of the agent, in seconds.
    pub average_agent_first_message_speed: Option<f64>,
    /// Shortest time that the agent took to send the first message, in seconds.
    pub shortest_agent_first_message_speed: Option<f64>,
    /// Longest time until the agent's first message, in seconds.
    pub longest_agent_first_message_speed: Option<f64>,
    /// Number of outbound engagements.
    pub total_outbound: Option<i64>,
    /// Length of outbound engagements altogether, in seconds.
    pub total_outbound_answer_duration: Option<f64>,
    /// Wrap-up time after outbound engagements altogether, in seconds.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average duration of outbound contacts, in seconds.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average wrap-up time after outbound contacts, in seconds.
    pub average_outbound_wrap_up_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The agent's report figures for the email channel, such as offers, transfers and reply times.
///
/// Value of `email` in [`HistoricalQueueAgentsReportAgent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentsReportAgentEmail {
    /// Sources within the email channel. Always `email_address`.
    pub channel_sources: Option<Vec<String>>,
    /// Number of offers of email engagements to the agent.
    pub total_offers: Option<i64>,
    /// Number of offers of email engagements that the queue made by automatic distribution (ACD).
    pub total_offers_acd: Option<i64>,
    /// Number of offers of email engagements that came about without automatic distribution (ACD).
    pub total_offers_non_acd: Option<i64>,
    /// Number of offers of email engagements that the agent accepted.
    pub total_offers_answered: Option<i64>,
    /// Number of offers of email engagements that the agent let pass.
    pub total_offers_missed: Option<i64>,
    /// Number of offers of email engagements that the agent declined.
    pub total_offers_declined: Option<i64>,
    /// Number of engagements that were closed automatically.
    pub total_auto_closed: Option<i64>,
    /// Number of email engagements that the agent transferred to another agent of the same queue.
    pub total_transferred_out_within_queue: Option<i64>,
    /// Number of email engagements that the agent transferred out of the queue.
    pub total_transferred_out_of_queue: Option<i64>,
    /// Number of email engagements transferred to the agent from within the same queue.
    pub total_transferred_in_within_queue: Option<i64>,
    /// Number of email engagements transferred to the agent from outside the queue.
    pub total_transferred_in_outside_queue: Option<i64>,
    /// Average length of incoming engagements on the channel, in seconds.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Length of the longest incoming engagement on the channel, in seconds.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Length of the shortest incoming engagement on the channel, in seconds.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Average time until the agent's first reply to an inbound email, in seconds.
    pub inbound_average_agent_first_reply_duration: Option<f64>,
    /// Longest time until the agent's first reply to an inbound email, in seconds.
    pub inbound_longest_agent_first_reply_duration: Option<f64>,
    /// Shortest time until the agent's first reply to an inbound email, in seconds.
    pub inbound_shortest_agent_first_reply_duration: Option<f64>,
    /// Average time that the agent took for a reply after the first one in inbound email engagements, in seconds.
    pub inbound_average_agent_reply_duration: Option<f64>,
    /// Longest time that the agent took for a reply after the first one in inbound email engagements, in seconds.
    pub inbound_longest_agent_reply_duration: Option<f64>,
    /// Shortest time that the agent took for a reply after the first one in inbound email engagements, in seconds.
    pub inbound_shortest_agent_reply_duration: Option<f64>,
    /// Average time without activity in inbound email engagements, the wait for the first reply left out. In seconds.
    pub inbound_average_inactive_duration: Option<f64>,
    /// Longest time without activity in inbound email engagements, the wait for the first reply left out. In seconds.
    pub inbound_longest_inactive_duration: Option<f64>,
    /// Shortest time without activity in inbound email engagements, the wait for the first reply left out. In seconds.
    pub inbound_shortest_inactive_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

//! Reports v2 cx analytics: 3 operations.

use zoom_core::{DateOrDateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{CategoryType, EngagementLogChannel, EngagementLogChannelSource, FlowChannel, SortOrder};

/// Lists the table rows of one widget in a historical custom report.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListHistoricalCustomReportTabularData;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListHistoricalCustomReportTabularData::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2-cx-analytics/GET/contact_center/analytics/dataset/historical/custom_reports/{reportId}/widgets/{widgetId})
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/custom_reports/<report_id>/widgets/<widget_id>" -> ListCustomReportTabularResponse,
    reconstructed = true,
    paginate = data: ReportTabularData,
    scopes = ["contact_center:read:custom_report:admin", "contact_center_report:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalCustomReportTabularData {
    /// ID of the custom report.
    pub report_id: String,
    /// ID of the widget, a table or chart in the report.
    pub widget_id: String,
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Number of the page, counted from one.
    pub page: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListHistoricalCustomReportTabularData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCustomReportTabularResponse {
    /// ID of the widget, a table or chart in the report.
    pub widget_id: Option<String>,
    /// ID of the custom report.
    pub report_id: Option<String>,
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// Start of the time range, in ISO 8601.
    pub from: Option<String>,
    /// End of the time range.
    pub to: Option<String>,
    /// Number of the page, counted from one.
    pub page: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Rows of the widget's table, one entry each.
    #[lossy]
    pub data: Vec<ReportTabularData>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Entry of a widget's table; only the member with a column's name is declared.
///
/// Element of `data` in [`ListCustomReportTabularResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReportTabularData {
    /// Name of the table's column.
    pub field_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the table schema of one widget in a historical custom report.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetHistoricalCustomReportTabularSchema;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetHistoricalCustomReportTabularSchema::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2-cx-analytics/GET/contact_center/analytics/dataset/historical/custom_reports/{reportId}/widgets/{widgetId}/schema)
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/custom_reports/<report_id>/widgets/<widget_id>/schema" -> HistoricalCustomReportTabularSchema,
    reconstructed = true,
    scopes = ["contact_center:read:custom_report:admin", "contact_center_report:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetHistoricalCustomReportTabularSchema {
    /// ID of the custom report.
    pub report_id: String,
    /// ID of the widget, a table or chart in the report.
    pub widget_id: String,
}

/// Response to [`GetHistoricalCustomReportTabularSchema`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalCustomReportTabularSchema {
    /// ID of the widget, a table or chart in the report.
    pub widget_id: Option<String>,
    /// ID of the custom report.
    pub report_id: Option<String>,
    /// Columns of the widget's table, one entry each.
    pub schema: Option<Vec<ReportColumn>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Column of a custom report, with its name, type and description.
///
/// Element of `schema` in [`HistoricalCustomReportTabularSchema`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReportColumn {
    /// Name of the table's column.
    pub field_name: Option<String>,
    /// Type of the column's values.
    pub field_type: Option<FieldType>,
    /// Description of the column, in free text.
    pub description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Type of the column's values.
///
/// Values of `field_type` in [`ReportColumn`].
#[zoom_enum]
pub enum FieldType {
    /// `string`.
    String,
    /// `array`.
    Array,
    /// `object`.
    Object,
    /// `number`.
    Number,
    /// `integer`.
    Integer,
    /// `id_name`: An ID together with a name.
    IdName,
}

/// Lists the timelines of past Zoom Contact Center engagements: which queues, agents or flows had them, and when.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{FlowChannel, ListHistoricalEngagementTimelines};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let engagement_timelines = ListHistoricalEngagementTimelines::new()
///     .start_time_from("2026-01-31T09:00:00Z")
///     .start_time_to("2026-01-31T17:00:00Z")
///     .channels(vec![FlowChannel::Voice])
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2-cx-analytics/GET/contact_center/analytics/dataset/historical/engagement_timelines)
#[zoom_endpoint(
    GET "/contact_center/analytics/dataset/historical/engagement_timelines" -> ListEngagementTimelinesResponse,
    reconstructed = true,
    paginate = engagement_timelines: EngagementTimeline,
    scopes = ["contact_center:read:engagement_timeline:admin", "contact_center_report:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListHistoricalEngagementTimelines {
    /// Start of the range in which an entry must begin, in UTC.
    pub start_time_from: Option<String>,
    /// End of the range in which an entry must begin, in UTC; goes with `start_time_from`.
    pub start_time_to: Option<String>,
    /// Lower bound of the range: only entries that ended after this date and time, in UTC.
    pub end_time_from: Option<String>,
    /// Upper bound of the range that `end_time_from` opens, in UTC.
    pub end_time_to: Option<String>,
    /// Whether the earliest or the latest entries come first.
    pub sort_order: Option<SortOrder>,
    /// IANA time zone for the times; how it relates to a request's times in UTC is not documented.
    pub timezone: Option<String>,
    /// Ways of contact, such as voice or video: only engagements that used them are returned. Sent as `channels=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channels: Option<Vec<FlowChannel>>,
    /// Keeps only entries with these sources within the channel, such as web chat or SMS. Sent as `channel_sources=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel_sources: Option<Vec<EngagementLogChannelSource>>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListHistoricalEngagementTimelines`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEngagementTimelinesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// IANA time zone in which the entries show their times.
    pub timezone: Option<String>,
    /// Start of the range in which the returned entries began, in UTC.
    pub start_time_from: Option<String>,
    /// End of the range in which the returned entries began, in UTC.
    pub start_time_to: Option<String>,
    /// Start of the range in which the returned entries ended, in UTC.
    pub end_time_from: Option<String>,
    /// End of the range in which the returned entries ended, in UTC.
    pub end_time_to: Option<String>,
    /// Timelines of engagements, one entry per engagement.
    #[lossy]
    pub engagement_timelines: Vec<EngagementTimeline>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Timeline of an engagement: who or what had it, in order, and who ended it.
///
/// Element of `engagement_timelines` in [`ListEngagementTimelinesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementTimeline {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Ways of contact used in the engagement, one entry each.
    pub channels: Option<Vec<EngagementLogChannel>>,
    /// Who ended the engagement: the agent, the customer or the system.
    pub disconnect_info: Option<DisconnectInfo>,
    /// Who or what had the engagement, in order, one entry each.
    pub entity_timelines: Option<Vec<EntityTimeline>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who ended the engagement: the agent, the customer or the system.
///
/// Values of `disconnect_info` in [`EngagementTimeline`].
#[zoom_enum]
pub enum DisconnectInfo {
    /// `agent`.
    Agent,
    /// `customer`.
    Customer,
    /// `system`.
    System,
}

/// Part of an engagement's timeline that belongs to one entity, such as a queue or agent.
///
/// Element of `entity_timelines` in [`EngagementTimeline`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EntityTimeline {
    /// User, queue, flow or other part of Contact Center that had the engagement.
    pub entity: Option<EntityTimelineEntity>,
    /// Parts of which the timeline of the engagement consists, one entry each.
    pub segments: Option<Vec<TimelineSegment>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User, queue, flow or other part of Contact Center that had the engagement.
///
/// Value of `entity` in [`EntityTimeline`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EntityTimelineEntity {
    /// ID of what had the engagement, such as a queue or an agent.
    pub entity_id: Option<String>,
    /// What the entity is, such as a queue, an agent or a flow.
    pub entity_type: Option<EntityType>,
    /// Name of what had the engagement, such as a queue or an agent.
    pub entity_descriptive_name: Option<String>,
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<FlowChannel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<EngagementLogChannelSource>,
    /// Skills and intents by which the engagement was routed, one entry each.
    pub matched_skills_and_intents: Option<Vec<MatchedSkillsAndIntent>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of entity to which a part of an engagement's timeline belongs, such as a queue, an agent or a flow.
///
/// Values of `entity_type` in [`EntityTimelineEntity`].
#[zoom_enum]
pub enum EntityType {
    /// `Queue`: A queue, in which consumers wait for agents.
    #[value("Queue")]
    Queue,
    /// `Consumer`: The person in contact with the contact center.
    #[value("Consumer")]
    Consumer,
    /// `Agent`.
    #[value("Agent")]
    Agent,
    /// `Supervisor`.
    #[value("Supervisor")]
    Supervisor,
    /// `Flow`: A flow, which guides and routes engagements automatically.
    #[value("Flow")]
    Flow,
    /// `Campaign`.
    #[value("Campaign")]
    Campaign,
    /// `Virtual Agent`: An automated assistant of Zoom Virtual Agent.
    #[value("Virtual Agent")]
    VirtualAgent,
}

/// Skill or intent by which an engagement was routed, with the lowest proficiency that was enough.
///
/// Element of `matched_skills_and_intents` in [`EntityTimelineEntity`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MatchedSkillsAndIntent {
    /// Whether a skill or an intent matched.
    #[wire("type")]
    pub kind: Option<CategoryType>,
    /// Category of the skill or intent that matched.
    pub category: Option<String>,
    /// Name of the skill or intent that matched.
    pub name: Option<String>,
    /// Lowest level of proficiency that was asked for.
    pub min_proficiency: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part of a timeline, with what happened in it, its times and why it ended.
///
/// Element of `segments` in [`EntityTimeline`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TimelineSegment {
    /// What happened in this part of the engagement, such as waiting in a queue.
    pub segment_type: Option<HistoricalEngagementTimelineSegmentType>,
    /// When the segment began.
    pub start_time: Option<String>,
    /// When the segment ended.
    pub end_time: Option<String>,
    /// Why the segment ended.
    pub end_reason: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happened in this part of the engagement, such as waiting in a queue.
///
/// Values of `segment_type` in [`TimelineSegment`].
#[zoom_enum]
pub enum HistoricalEngagementTimelineSegmentType {
    /// `customer_interact_segment`: The consumer interacts in the engagement; Zoom does not document with whom or what.
    CustomerInteractSegment,
    /// `customer_ring_segment`: The consumer's phone rings.
    CustomerRingSegment,
    /// `in_flow_segment`: The engagement is in a flow.
    InFlowSegment,
    /// `queue_waiting_segment`: The consumer waits in a queue for an agent.
    QueueWaitingSegment,
    /// `queue_park_segment`: The engagement is parked in the queue, a state that Zoom does not explain.
    QueueParkSegment,
    /// `queue_callback_waiting_segment`: The consumer has left the line and waits to be called back by the queue.
    QueueCallbackWaitingSegment,
    /// `agent_ring_segment`: The engagement rings at an agent who has not accepted it yet.
    AgentRingSegment,
    /// `dial_customer_segment`: The consumer's number is being dialed.
    DialCustomerSegment,
    /// `agent_outbound_preview_dial_segment`: The agent sees the contact before the call is made.
    AgentOutboundPreviewDialSegment,
    /// `agent_hold_segment`: The agent has put the consumer on hold.
    AgentHoldSegment,
    /// `agent_conversation_segment`.
    AgentConversationSegment,
    /// `agent_warm_transfer_segment`: The agent speaks with the person to whom the engagement is transferred.
    AgentWarmTransferSegment,
    /// `agent_warm_conference_segment`: The agent speaks with the person who is about to join the conference.
    AgentWarmConferenceSegment,
    /// `agent_conference_segment`: The agent and the consumer are in a conference with others.
    AgentConferenceSegment,
    /// `agent_wrap_up_segment`: The agent completes the work after the conversation.
    AgentWrapUpSegment,
    /// `supervisor_listen_segment`: A supervisor listens without being heard.
    SupervisorListenSegment,
    /// `supervisor_whisper_segment`: A supervisor speaks to the agent, unheard by the consumer.
    SupervisorWhisperSegment,
    /// `supervisor_view_segment`: A supervisor looks at the engagement without taking part.
    SupervisorViewSegment,
    /// `supervisor_barge_segment`: A supervisor takes part in the conversation.
    SupervisorBargeSegment,
    /// `supervisor_monitor_segment`: A supervisor monitors the engagement; Zoom does not document how this differs from listening or viewing.
    SupervisorMonitorSegment,
    /// `campaign_dial_segment`: An outbound campaign dials the contact.
    CampaignDialSegment,
    /// `zva_virtual_agent_conversation_segment`: The consumer talks with Zoom Virtual Agent (ZVA).
    ZvaVirtualAgentConversationSegment,
    /// `zva_consumer_interact_segment`: The consumer interacts with Zoom Virtual Agent (ZVA).
    ZvaConsumerInteractSegment,
}

//! Types used by several files.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_object};

/// Type of the values that something, such as a custom field, holds: text, number, date and so on.
///
/// Values of `data_type` in [`CustomField`](super::CustomField) and other types.
#[zoom_enum]
pub enum DataType {
    /// `string`: Free text.
    String,
    /// `number`: A number.
    Number,
    /// `boolean`: True or false.
    Boolean,
    /// `email`: Email address.
    Email,
    /// `phone`: Telephone number in E.164 format.
    Phone,
    /// `percent`: A percentage.
    Percent,
    /// `currency`: Amount of money.
    Currency,
    /// `dateTime`: Point in time as a Unix timestamp.
    #[value("dateTime")]
    DateTime,
    /// `pick_list`: One choice out of a given list.
    PickList,
}

/// Name of the agent status, one of the system's or a custom one.
///
/// Values of `status_name` in [`SystemStatus`](super::SystemStatus) and [`AgentStatusHistoryReportStatus`](super::AgentStatusHistoryReportStatus).
#[zoom_enum]
pub enum StatusName {
    /// `Offline`: Not available for engagements.
    #[value("Offline")]
    Offline,
    /// `Ready`: Available to take engagements.
    #[value("Ready")]
    Ready,
    /// `Not Ready`: Signed in, but not taking engagements.
    #[value("Not Ready")]
    NotReady,
    /// `Occupied`: Busy with an engagement.
    #[value("Occupied")]
    Occupied,
    /// `string`: Placeholder in Zoom's documents for the name of a custom status, such as a lunch break.
    String,
}

/// Name of the agent status, one of the system's or a custom one.
///
/// Values of `status_name` in [`CreateSystemStatusResponse`](super::CreateSystemStatusResponse) and other types.
#[zoom_enum]
pub enum SystemStatusName {
    /// `Offline`: Not available for engagements.
    #[value("Offline")]
    Offline,
    /// `Ready`: Available to take engagements.
    #[value("Ready")]
    Ready,
    /// `Not Ready`: Signed in, but not taking engagements.
    #[value("Not Ready")]
    NotReady,
    /// `Occupied`: Busy with an engagement.
    #[value("Occupied")]
    Occupied,
}

/// Language of a text or an audio, as a language tag.
///
/// Values of `asset_language_code` and other members in [`ListAssets`](super::ListAssets) and other types.
#[zoom_enum]
pub enum ContentLanguage {
    /// `zh-CN`: Chinese (China).
    #[value("zh-CN")]
    ZhCn,
    /// `zh-TW`: Chinese (Taiwan).
    #[value("zh-TW")]
    ZhTw,
    /// `yue-CN`: Cantonese (China).
    #[value("yue-CN")]
    YueCn,
    /// `cmn-CN`: Mandarin (China).
    #[value("cmn-CN")]
    CmnCn,
    /// `da-DK`: Danish (Denmark).
    #[value("da-DK")]
    DaDk,
    /// `nl-NL`: Dutch (Netherlands).
    #[value("nl-NL")]
    NlNl,
    /// `en-AU`: English (Australia).
    #[value("en-AU")]
    EnAu,
    /// `en-NZ`: English (New Zealand).
    #[value("en-NZ")]
    EnNz,
    /// `en-GB`: English (United Kingdom).
    #[value("en-GB")]
    EnGb,
    /// `en-US`: English (United States).
    #[value("en-US")]
    EnUs,
    /// `fr-CA`: French (Canada).
    #[value("fr-CA")]
    FrCa,
    /// `fr-FR`: French (France).
    #[value("fr-FR")]
    FrFr,
    /// `de-DE`: German (Germany).
    #[value("de-DE")]
    DeDe,
    /// `it-IT`: Italian (Italy).
    #[value("it-IT")]
    ItIt,
    /// `ja-JP`: Japanese (Japan).
    #[value("ja-JP")]
    JaJp,
    /// `ko-KR`: Korean (Korea).
    #[value("ko-KR")]
    KoKr,
    /// `pl-PL`: Polish (Poland).
    #[value("pl-PL")]
    PlPl,
    /// `pt-BR`: Portuguese (Brazil).
    #[value("pt-BR")]
    PtBr,
    /// `pt-PT`: Portuguese (Portugal).
    #[value("pt-PT")]
    PtPt,
    /// `ro-RO`: Romanian (Romania).
    #[value("ro-RO")]
    RoRo,
    /// `ru-RU`: Russian (Russia).
    #[value("ru-RU")]
    RuRu,
    /// `es-ES`: Spanish (Spain).
    #[value("es-ES")]
    EsEs,
    /// `es-MX`: Spanish (Mexico).
    #[value("es-MX")]
    EsMx,
    /// `es-US`: Spanish (United States).
    #[value("es-US")]
    EsUs,
    /// `sv-SE`: Swedish (Sweden).
    #[value("sv-SE")]
    SvSe,
    /// `tr-TR`: Turkish (Turkey).
    #[value("tr-TR")]
    TrTr,
}

/// Whether the agent sees a contact before the call or only once it is connected.
///
/// Values of `dialing_method` and `dialer_method` in [`OutboundCampaign`](super::OutboundCampaign) and other types.
#[zoom_enum]
pub enum DialerMethod {
    /// `progressive`: The agent sees details of the call only after being connected with the consumer.
    Progressive,
    /// `preview`: The agent sees details of the call before being connected with the consumer.
    Preview,
}

/// Whether something, such as a rule, a user's access or a disposition (an outcome that agents note for a contact), is active.
///
/// Values of `status` and other members in [`Disposition`](super::Disposition) and other types.
#[zoom_enum]
pub enum ActiveOrInactive {
    /// `inactive`.
    Inactive,
    /// `active`.
    Active,
}

/// Whether the disposition, the outcome that an agent records for a contact, has one level or several.
///
/// Values of `disposition_type` in [`Disposition`](super::Disposition) and other types.
#[zoom_enum]
pub enum DispositionType {
    /// `single`: One level.
    Single,
    /// `multi_level`: Several levels, with at least one disposition below the main one.
    MultiLevel,
}

/// Disposition, by ID and name.
///
/// Element of `dispositions` in [`CreateDispositionSetResponse`](super::CreateDispositionSetResponse) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DispositionSetDisposition {
    /// ID of the disposition.
    pub disposition_id: Option<String>,
    /// Name of the disposition, which agents choose to note the outcome.
    pub disposition_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Queue, by its IDs and name.
///
/// Element of `queues` in [`GetDispositionSetResponse`](super::GetDispositionSetResponse) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Queue {
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Way of contact, such as voice, video, messaging or email.
///
/// Values of `channel` and `channels` in [`ListEngagements`](super::ListEngagements) and other types.
#[zoom_enum]
pub enum EngagementChannel {
    /// `voice`: Phone calls.
    Voice,
    /// `video`: Video calls.
    Video,
    /// `messaging`: Chat, SMS and social messages.
    Messaging,
    /// `email`: Emails.
    Email,
}

/// Whether contacts come in or go out.
///
/// Values of `direction` and other members in [`ListEngagements`](super::ListEngagements) and other types.
#[zoom_enum]
pub enum Direction {
    /// `inbound`: Incoming, such as a call or a message.
    Inbound,
    /// `outbound`: Outgoing, such as a call or a message.
    Outbound,
}

/// Flow, the steps through which an engagement is led in the contact center, by ID, name and version.
///
/// Element of `flows` in [`Engagement`](super::Engagement) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Flow {
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// Version of the flow that the engagement entered.
    pub flow_version: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Queue of an engagement or call, by ID and name.
///
/// Value of `queues` and `queue` in [`Engagement`](super::Engagement) and [`VoiceCallDetail`](super::VoiceCallDetail).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementQueue {
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agent, by user ID and display name.
///
/// Element of `agents` in [`Engagement`](super::Engagement) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Agent {
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the consumer waited on the line or for a callback; voice channel only.
///
/// Values of `queue_wait_type` in [`GetEngagementResponse`](super::GetEngagementResponse) and other types.
#[zoom_enum]
pub enum QueueWaitType {
    /// `live_waiting`: The consumer waits on the line.
    LiveWaiting,
    /// `callback`: The consumer is called back.
    Callback,
}

/// Whether engagements or messages are accepted by hand or automatically.
///
/// Values of `accept_type` and other members in [`EngagementTimelineEvent`](super::EngagementTimelineEvent) and other types.
#[zoom_enum]
pub enum AcceptType {
    /// `manual`: Accepted by hand.
    Manual,
    /// `auto`: Accepted without action by the agent.
    Auto,
}

/// Way of contact: voice or video.
///
/// Values of `channel` and `channel_type` in [`EngagementEvent`](super::EngagementEvent) and other types.
#[zoom_enum]
pub enum VoiceOrVideoChannel {
    /// `voice`: Phone calls.
    Voice,
    /// `video`: Video calls.
    Video,
}

/// What is or was done to a recording or a Realtime Media Streams (RTMS) app: start, stop, pause or resume.
///
/// Values of `status` and `action` in [`PollEngagementRecordingStatus`](super::PollEngagementRecordingStatus) and [`UpdateRealTimeMediaStreamsRtmsAppStatus`](super::UpdateRealTimeMediaStreamsRtmsAppStatus).
#[zoom_enum]
pub enum MediaCommand {
    /// `pause`.
    Pause,
    /// `resume`.
    Resume,
    /// `start`.
    Start,
    /// `stop`.
    Stop,
}

/// Way of contact that a flow or a queue serves, such as voice or SMS.
///
/// Values of `channel_type` and `channel_types` in [`ListFlows`](super::ListFlows) and other types.
#[zoom_enum]
pub enum FlowChannelType {
    /// `voice`.
    Voice,
    /// `chat`.
    Chat,
    /// `sms`.
    Sms,
    /// `video`.
    Video,
    /// `in_app_chat`: Chat inside an app.
    InAppChat,
}

/// Way of contact, such as voice, messaging or work items.
///
/// Values of `channel` and other members in [`ListFlows`](super::ListFlows) and other types.
#[zoom_enum]
pub enum FlowChannel {
    /// `voice`: Phone calls.
    Voice,
    /// `video`: Video calls.
    Video,
    /// `messaging`: Chat, SMS and social messages.
    Messaging,
    /// `email`: Emails.
    Email,
    /// `work_item`: Work with a name and a due date that an agent handles, rather than a contact.
    WorkItem,
}

/// User, by ID, name and email address.
///
/// Element of `users` in [`InboxUsers`](super::InboxUsers) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name under which the user is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Flow, the steps through which an engagement is led in the contact center, by ID and name.
///
/// Value of `flows` and `flow` in [`VoiceCall`](super::VoiceCall) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FlowRef {
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Way of contact, such as voice or video.
///
/// Values of `channel_type` and `channel_types` in [`ListNotesNote`](super::ListNotesNote) and other types.
#[zoom_enum]
pub enum ContactChannelType {
    /// `voice`.
    Voice,
    /// `sms`.
    Sms,
    /// `chat`.
    Chat,
    /// `video`.
    Video,
}

/// Whether a template adds queues or users or updates existing ones.
///
/// Values of `template_type` and `queue_template_type` in [`QueueTemplate`](super::QueueTemplate) and other types.
#[zoom_enum]
pub enum TemplateType {
    /// `add`.
    Add,
    /// `update`.
    Update,
}

/// Team of agents or supervisors, by ID and name.
///
/// Value of `teams` and `team` in [`GetQueueResponse`](super::GetQueueResponse) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Team {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Display name of the team.
    pub team_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether to return recordings that are exempt from data retention or those that are not.
///
/// Values of `exemption` in [`ListQueueRecordings`](super::ListQueueRecordings) and other types.
#[zoom_enum]
pub enum RetentionExemption {
    /// `true`: Only recordings that are exempt from data retention.
    True,
    /// `false`: Only recordings that data retention applies to.
    False,
}

/// Response to [`ListQueueRecordings`](super::ListQueueRecordings) and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Recordings {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Start of the time range, in ISO 8601.
    pub from: Option<String>,
    /// End of the time range.
    pub to: Option<String>,
    /// The recordings, one entry each.
    #[lossy]
    pub recordings: Vec<Recording>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recording of an engagement, with its user, queue, consumer and transcript.
///
/// Element of `recordings` in [`Recordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Recording {
    /// ID of the recording, for downloading or deleting it.
    pub recording_id: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// How long the recording lasts, in seconds.
    pub recording_duration: Option<i64>,
    /// URL of the call recording; the download needs an access token.
    pub download_url: Option<String>,
    /// Address of the transcript; the download needs an OAuth access token.
    pub transcript_url: Option<String>,
    /// URL that plays the recording; send the OAuth token in the `Authorization` header.
    pub playback_url: Option<String>,
    /// When the recording began, in ISO 8601 format.
    pub recording_start_time: Option<DateTime>,
    /// When the recording stopped, in ISO 8601 format.
    pub recording_end_time: Option<DateTime>,
    /// ID of the user whose engagement was recorded.
    pub user_id: Option<String>,
    /// Name under which the user is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Whether the engagement was recorded on demand or automatically.
    pub recording_type: Option<RecordingType>,
    /// Whether the recording is a voice or a video recording; use `channel` instead.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<VoiceOrVideoChannel>,
    /// Whether the recording is a voice or a video recording.
    pub channel: Option<VoiceOrVideoChannel>,
    /// Whether the recorded call came in or went out.
    pub direction: Option<Direction>,
    /// ID of the queue or user that owns the recording.
    pub owner_id: Option<String>,
    /// Name of the queue or user that owns the recording.
    pub owner_name: Option<String>,
    /// Whether the owner is a user or a queue.
    pub owner_type: Option<OwnerType>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// ID of the flow to which the recorded engagement belongs.
    pub flow_id: Option<String>,
    /// Name of the consumer.
    ///
    /// Deprecated by Zoom.
    pub consumer_name: Option<String>,
    /// Phone number of the consumer.
    ///
    /// Deprecated by Zoom.
    pub consumer_number: Option<String>,
    /// Consumers who were recorded, one entry each.
    pub consumers: Option<Vec<RecordingConsumer>>,
    /// Whether the recording is kept beyond the data retention period.
    pub exemption: Option<bool>,
    /// ID of the team.
    pub team_id: Option<String>,
    /// People in the recorded conference, one entry each.
    pub conference_participant: Option<Vec<ConferenceParticipant>>,
    /// Whether the recording is of the inbound part or of a conference.
    pub segment_type: Option<SegmentType>,
    /// Why the recording is exempt from the data retention rules, as free text.
    #[length(..=120)]
    pub reason_details: Option<String>,
    /// Display name of the team.
    pub team_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the engagement was recorded on demand or automatically.
///
/// Values of `recording_type` in [`Recording`] and other types.
#[zoom_enum]
pub enum RecordingType {
    /// `on_demand`: Started by hand.
    OnDemand,
    /// `automatic`: Started without action by a person.
    Automatic,
}

/// Whether the owner is a user or a queue.
///
/// Values of `owner_type` in [`Recording`] and other types.
#[zoom_enum]
pub enum OwnerType {
    /// `user`: Owned by a user.
    User,
    /// `queue`: Owned by a queue.
    Queue,
}

/// Consumer in a recorded engagement, by number and name.
///
/// Element of `consumers` in [`Recording`] and [`UserRecording`](super::UserRecording).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingConsumer {
    /// Name of the consumer.
    pub consumer_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person in the recorded conference, with the queue, team or contact that they belong to.
///
/// Element of `conference_participant` in [`Recording`] and [`UserRecording`](super::UserRecording).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConferenceParticipant {
    /// ID of the user who took part in the conference.
    pub user_id: Option<String>,
    /// Display name of the conference participant.
    pub user_name: Option<String>,
    /// ID of the queue through which the participant joined the conference.
    pub queue_id: Option<String>,
    /// Name of the queue through which the participant joined the conference.
    pub queue_name: Option<String>,
    /// ID of the conference participant's team.
    pub team_id: Option<String>,
    /// Name of the conference participant's team.
    pub team_name: Option<String>,
    /// ID of the contact record of the participant, such as a customer; Zoom does not explain it further.
    pub contact_id: Option<String>,
    /// Name in the contact record of the participant.
    pub contact_name: Option<String>,
    /// Phone number of the participant.
    pub contact_number: Option<String>,
    /// Part the person takes in the conference, such as `agent` or `customer`.
    pub participant_type: Option<ParticipantType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part the person takes in the conference, such as `agent` or `customer`.
///
/// Values of `participant_type` in [`ConferenceParticipant`].
#[zoom_enum]
pub enum ParticipantType {
    /// `agent`.
    Agent,
    /// `customer`.
    Customer,
    /// `supervisor`.
    Supervisor,
    /// `outbound`: Probably a person who was reached by an outgoing call; Zoom does not explain this value.
    Outbound,
}

/// Whether the recording is of the incoming contact or of a conference of several people.
///
/// Values of `segment_type` in [`Recording`] and [`UserRecording`](super::UserRecording).
#[zoom_enum]
pub enum SegmentType {
    /// `inbound`: Recording of the incoming contact.
    Inbound,
    /// `conference`: Recording of a conference, whose people `conference_participant` lists.
    Conference,
}

/// Whether entries come in ascending order (earliest or smallest first) or in descending order.
///
/// Values of `sort_order` in [`ListHistoricalAgentPerformance`](super::ListHistoricalAgentPerformance) and other types.
#[zoom_enum]
pub enum SortOrder {
    /// `asc`: Earliest or smallest first.
    Asc,
    /// `desc`: Latest or largest first.
    Desc,
}

/// Queue, by ID and name.
///
/// Element of `queues` in [`HistoricalEngagement`](super::HistoricalEngagement) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueIdAndName {
    /// ID of the Zoom Contact Center queue.
    pub queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Where an engagement in the log came from within its channel, such as web chat or SMS.
///
/// Values of `channel_sources` and `channel_source` in [`ListHistoricalEngagementLogData`](super::ListHistoricalEngagementLogData) and other types.
#[zoom_enum]
pub enum EngagementLogChannelSource {
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
    /// `email_address`.
    EmailAddress,
    /// `api`: The API, which creates work items (tasks routed to agents like calls), on the work item channel.
    Api,
}

/// Way of contact and its source, such as web chat.
///
/// Value of `channels` and `enter_channel` in [`EngagementLog`](super::EngagementLog) and [`EngagementTimeline`](super::EngagementTimeline).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementLogChannel {
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<FlowChannel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<EngagementLogChannelSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Length of each interval into which the report is split.
///
/// Values of `interval` in [`ListAgentTimeSheetReports`](super::ListAgentTimeSheetReports) and other types.
#[zoom_enum]
pub enum ReportInterval {
    /// `15_minutes`.
    #[value("15_minutes")]
    N15Minutes,
    /// `30_minutes`.
    #[value("30_minutes")]
    N30Minutes,
    /// `1_hour`.
    #[value("1_hour")]
    OneHour,
    /// `1_day`.
    #[value("1_day")]
    OneDay,
    /// `1_week`.
    #[value("1_week")]
    OneWeek,
    /// `1_month`.
    #[value("1_month")]
    OneMonth,
}

/// Whether the category holds skills of agents or intents of consumers.
///
/// Values of `category_type` and `type` in [`RoutingPriority`](super::RoutingPriority) and other types.
#[zoom_enum]
pub enum CategoryType {
    /// `skill`: A category of agents' skills, such as languages.
    Skill,
    /// `intent`: A group of intents, the reasons for which consumers make contact.
    Intent,
}

/// Whether the skill has levels of proficiency or is only a text value.
///
/// Values of `skill_type` in [`RoutingPriority`](super::RoutingPriority) and other types.
#[zoom_enum]
pub enum SkillType {
    /// `text`: Described in words, such as a location, and without skill levels.
    Text,
    /// `proficiency`: Has assigned levels, as for a second language.
    Proficiency,
}

/// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
///
/// Values of `client_integration` in [`UserProfileUser`](super::UserProfileUser) and other types.
#[zoom_enum]
pub enum ClientIntegration {
    /// `Default`: The agent works in the Zoom Workplace app, without an external system.
    #[value("Default")]
    Default,
    /// `Salesforce`.
    #[value("Salesforce")]
    Salesforce,
    /// `Zendesk`.
    #[value("Zendesk")]
    Zendesk,
    /// `ServiceNow`.
    #[value("ServiceNow")]
    ServiceNow,
    /// `Microsoft_Dynamics_365`.
    #[value("Microsoft_Dynamics_365")]
    MicrosoftDynamics365,
}

/// Settings for the channels through which an agent takes conversations.
///
/// Value of `channel_settings` in [`UserProfileUser`](super::UserProfileUser) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelSettings {
    /// Whether agents work on several channels at once, and up to what load.
    pub multi_channel_engagements: Option<MultiChannelEngagements>,
    /// How many messaging conversations a user can have at a time.
    #[range(0..=20)]
    pub concurrent_message_capacity: Option<i64>,
    /// How many email conversations a user can have at a time.
    #[range(0..=20)]
    pub concurrent_email_capacity: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether agents work on several channels at once, and up to what load.
///
/// Value of `multi_channel_engagements` in [`ChannelSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MultiChannelEngagements {
    /// Whether agents receive voice and video engagements while they handle chat and SMS.
    pub enable: Option<bool>,
    /// Messaging load, in percent, up to which the agent still receives voice and video calls.
    #[range(1..=100)]
    pub max_agent_load: Option<i64>,
    /// Email load, in percent, up to which the agent still receives voice and video engagements.
    #[range(1..=100)]
    pub email_max_agent_load: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Name of the Zoom Contact Center plan assigned to the user.
///
/// Values of `package_name` in [`UserProfileUser`](super::UserProfileUser) and other types.
#[zoom_enum]
pub enum PackageName {
    /// `essentials`: The basic plan; what the account bought decides whether agents share its licenses.
    Essentials,
    /// `premium`: The middle plan; what the account bought decides whether agents share its licenses.
    Premium,
    /// `elite`: The most comprehensive plan; what the account bought decides whether agents share its licenses.
    Elite,
}

/// Type of the custom field's values, such as text, number or date.
///
/// Values of `data_type` in [`CampaignContactListCustomField`](super::CampaignContactListCustomField) and other types.
#[zoom_enum]
pub enum CustomFieldDataType {
    /// `string`: Free text.
    String,
    /// `number`: A number.
    Number,
    /// `boolean`: True or false.
    Boolean,
    /// `email`: Email address.
    Email,
    /// `phone`: Telephone number in E.164 format.
    Phone,
    /// `percent`: A percentage.
    Percent,
    /// `currency`: Amount of money.
    Currency,
    /// `date_time`: Point in time as a Unix timestamp.
    DateTime,
    /// `pick_list`: One choice out of a given list.
    PickList,
}

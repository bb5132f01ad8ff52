//! Engagements: 5 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AcceptType, Agent, DispositionSetDisposition, EngagementChannel, EngagementDirection, Flow,
    PollEngagementRecordingStatusChannel, Queue, QueueWaitType,
};

/// List engagements.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListEngagements;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let engagements = ListEngagements::new()
///     .page_size(100)
///     .timezone("Europe/Berlin")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/engagements" -> ListEngagementsResponse,
    paginate = engagements: Engagement,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:list_engagements:admin"],
    errors = [(404, 1201, "the queue does not exist"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEngagements {
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
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Channel types.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<ChannelType>>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Channel sources.
    pub channel_sources: Option<Vec<ChannelSource>>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
}

/// Values of `channel_types`.
#[zoom_enum]
pub enum ChannelType {
    /// `voice`.
    Voice,
    /// `sms`.
    Sms,
    /// `chat`.
    Chat,
    /// `video`.
    Video,
    /// `kiosk`.
    Kiosk,
    /// `in_app_chat`.
    InAppChat,
    /// `in_app_video`.
    InAppVideo,
}

/// Values of `channel_sources`.
#[zoom_enum]
pub enum ChannelSource {
    /// `in_app_video`.
    InAppVideo,
    /// `kiosk_video`.
    KioskVideo,
    /// `web_video`.
    WebVideo,
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
    /// `email_address`.
    EmailAddress,
}

/// Response to [`ListEngagements`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEngagementsResponse {
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
    /// Engagements.
    #[lossy]
    pub engagements: Vec<Engagement>,
}

/// Element of `engagements`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Engagement {
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Direction.
    pub direction: Option<String>,
    /// Channel types.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<ChannelType>>,
    /// Channels.
    pub channels: Option<Vec<Channel>>,
    /// Consumers.
    pub consumers: Option<Vec<Consumer>>,
    /// Flows.
    pub flows: Option<Vec<Flow>>,
    /// Queues.
    pub queues: Option<Vec<EngagementQueue>>,
    /// Agents.
    pub agents: Option<Vec<Agent>>,
    /// Talk duration.
    pub talk_duration: Option<i64>,
    /// Flow duration.
    pub flow_duration: Option<i64>,
    /// Waiting duration.
    pub waiting_duration: Option<i64>,
    /// Handling duration.
    pub handling_duration: Option<i64>,
    /// Wrap up duration.
    pub wrap_up_duration: Option<i64>,
    /// Transfer count.
    pub transfer_count: Option<i64>,
    /// Dispositions.
    pub dispositions: Option<Vec<DispositionSetDisposition>>,
    /// Notes.
    pub notes: Option<Vec<Note>>,
    /// Transcript URL.
    pub transcript_url: Option<String>,
    /// Survey ID.
    pub survey_id: Option<String>,
}

/// Element of `channels`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Channel {
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Channel source.
    pub channel_source: Option<ChannelSource>,
}

/// Element of `consumers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Consumer {
    /// Consumer ID.
    pub consumer_id: Option<String>,
    /// Consumer display name.
    pub consumer_display_name: Option<String>,
    /// Consumer number.
    pub consumer_number: Option<String>,
}

/// Engagement queue.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementQueue {
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
}

/// Element of `notes`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Note {
    /// User ID.
    pub user_id: Option<String>,
    /// Note ID.
    pub note_id: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
}

/// Get engagement.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetEngagement;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEngagement::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>" -> GetEngagementResponse,
    rate_limit = Light,
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement:admin"],
    errors = [(404, 2901, "the engagement does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEngagement {
    /// Engagement ID.
    pub engagement_id: String,
}

/// Response to [`GetEngagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetEngagementResponse {
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Channel types.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<ChannelType>>,
    /// Channels.
    pub channels: Option<Vec<Channel>>,
    /// Consumers.
    pub consumers: Option<Vec<Consumer>>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Flows.
    pub flows: Option<Vec<Flow>>,
    /// Queues.
    pub queues: Option<Vec<Queue>>,
    /// Agents.
    pub agents: Option<Vec<Agent>>,
    /// Queue wait type.
    pub queue_wait_type: Option<QueueWaitType>,
    /// Talk duration.
    pub talk_duration: Option<i64>,
    /// Flow duration.
    pub flow_duration: Option<i64>,
    /// Waiting duration.
    pub waiting_duration: Option<i64>,
    /// Handling duration.
    pub handling_duration: Option<i64>,
    /// Wrap up duration.
    pub wrap_up_duration: Option<i64>,
    /// Voice mail.
    pub voice_mail: Option<i64>,
    /// Dispositions.
    pub dispositions: Option<Vec<DispositionSetDisposition>>,
    /// Notes.
    pub notes: Option<Vec<Note>>,
    /// Events.
    pub events: Option<Vec<Event>>,
    /// Transcript URL.
    pub transcript_url: Option<String>,
    /// Survey ID.
    pub survey_id: Option<String>,
}

/// Element of `events`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Event {
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Channel type.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<ChannelType>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Channel source.
    pub channel_source: Option<EventChannelSource>,
    /// Event type.
    pub event_type: Option<String>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Flow ID.
    pub flow_id: Option<String>,
    /// Flow name.
    pub flow_name: Option<String>,
    /// Queue ID.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// User display name.
    pub user_display_name: Option<String>,
    /// Accept type.
    pub accept_type: Option<AcceptType>,
    /// Transfer to flow ID.
    pub transfer_to_flow_id: Option<String>,
    /// Transfer to flow name.
    pub transfer_to_flow_name: Option<String>,
    /// Transfer to queue ID.
    ///
    /// Deprecated by Zoom.
    pub transfer_to_queue_id: Option<String>,
    /// Transfer to cc queue ID.
    pub transfer_to_cc_queue_id: Option<String>,
    /// Transfer to queue name.
    pub transfer_to_queue_name: Option<String>,
    /// Transfer to user ID.
    pub transfer_to_user_id: Option<String>,
    /// Transfer to user display name.
    pub transfer_to_user_display_name: Option<String>,
    /// Transfer to number.
    pub transfer_to_number: Option<String>,
    /// Transfer type.
    pub transfer_type: Option<TransferType>,
    /// Upgraded to channel type: always `video`.
    pub upgraded_to_channel_type: Option<String>,
    /// CRM type.
    pub crm_type: Option<String>,
    /// CRM call status.
    pub crm_call_status: Option<CrmCallStatus>,
    /// Supervisor ID.
    pub supervisor_id: Option<String>,
    /// Supervisor display name.
    pub supervisor_display_name: Option<String>,
    /// Consumer ID.
    pub consumer_id: Option<String>,
    /// Consumer display name.
    pub consumer_display_name: Option<String>,
    /// Inbox ID.
    pub inbox_id: Option<String>,
    /// Inbox name.
    pub inbox_name: Option<String>,
    /// Conference type.
    pub conference_type: Option<TransferType>,
    /// Invitee type.
    pub invitee_type: Option<InviteeType>,
    /// Invitee.
    pub invitee: Option<String>,
    /// Skills.
    pub skills: Option<Vec<Skill>>,
    /// Email reply to.
    pub email_reply_to: Option<Vec<EmailReplyTo>>,
    /// Email reply cc.
    pub email_reply_cc: Option<Vec<EmailReplyTo>>,
    /// Email reply bcc.
    pub email_reply_bcc: Option<Vec<EmailReplyTo>>,
}

/// Values of `channel_source`.
#[zoom_enum]
pub enum EventChannelSource {
    /// `in_app_video`.
    InAppVideo,
    /// `kiosk_video`.
    KioskVideo,
    /// `web_video`.
    WebVideo,
    /// `web_chat`.
    WebChat,
    /// `in_app_chat`.
    InAppChat,
    /// `sms`.
    Sms,
    /// `email_address`.
    EmailAddress,
}

/// Values of `transfer_type`.
#[zoom_enum]
pub enum TransferType {
    /// `cold`.
    Cold,
    /// `warm`.
    Warm,
}

/// Values of `crm_call_status`.
#[zoom_enum]
pub enum CrmCallStatus {
    /// `ringing`.
    Ringing,
    /// `answer`.
    Answer,
    /// `hangup`.
    Hangup,
    /// `miss`.
    Miss,
}

/// Values of `invitee_type`.
#[zoom_enum]
pub enum InviteeType {
    /// `Agent`.
    #[value("Agent")]
    Agent,
    /// `Queue`.
    #[value("Queue")]
    Queue,
    /// `PSTN number`.
    #[value("PSTN number")]
    PstnNumber,
}

/// Element of `skills`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Skill {
    /// Skill category ID.
    pub skill_category_id: Option<String>,
    /// Skill category name.
    pub skill_category_name: Option<String>,
    /// Skill ID.
    pub skill_id: Option<String>,
    /// Skill name.
    pub skill_name: Option<String>,
    /// Skill proficiency level.
    pub skill_proficiency_level: Option<i64>,
}

/// Email reply to.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailReplyTo {
    /// Email address.
    pub email_address: Option<String>,
    /// Email name.
    pub email_name: Option<String>,
}

/// Get engagement events.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetEngagementEvents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEngagementEvents::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/events" -> EngagementEvents,
    rate_limit = Light,
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement:admin"],
    errors = [(400, 7001, "the file was rejected"), (404, 2901, "the engagement does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEngagementEvents {
    /// Engagement ID.
    pub engagement_id: String,
}

/// Response to [`GetEngagementEvents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementEvents {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Events.
    pub events: Option<Vec<EngagementEvent>>,
}

/// Element of `events`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementEvent {
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Event name.
    pub event_name: Option<String>,
    /// Channel.
    pub channel: Option<EngagementEventChannel>,
    /// Channel source.
    pub channel_source: Option<EngagementEventChannelSource>,
    /// Event content.
    pub event_content: Option<String>,
}

/// Values of `channel`.
#[zoom_enum]
pub enum EngagementEventChannel {
    /// `voice`.
    Voice,
    /// `video`.
    Video,
    /// `messaging`.
    Messaging,
}

/// Values of `channel_source`.
#[zoom_enum]
pub enum EngagementEventChannelSource {
    /// `in_app_video`.
    InAppVideo,
    /// `kiosk_video`.
    KioskVideo,
    /// `web_video`.
    WebVideo,
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

/// Get poll engagement recording status.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetPollEngagementRecordingStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPollEngagementRecordingStatus::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/recordings/status" -> GetPollEngagementRecordingStatusResponse,
    rate_limit = Light,
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement_recording_status:admin"],
    errors = [
        (400, 2814, "a parameter is invalid"),
        (400, 2815, "the resource is in use"),
        (400, 300, "the request is invalid"),
        (404, 2901, "the engagement does not exist"),
        (404, 20006, "the account was not found"),
        (404, 2817, "a resource named in the request does not exist"),
        (404, 2906, "not possible for this resource"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPollEngagementRecordingStatus {
    /// Engagement ID.
    pub engagement_id: String,
}

/// Response to [`GetPollEngagementRecordingStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetPollEngagementRecordingStatusResponse {
    /// Statuses.
    pub statuses: Option<Vec<PollEngagementRecordingStatus>>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Channel.
    pub channel: Option<PollEngagementRecordingStatusChannel>,
    /// Channel source.
    pub channel_source: Option<PollEngagementRecordingStatusChannelSource>,
}

/// Element of `statuses`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PollEngagementRecordingStatus {
    /// Status.
    pub status: Option<GetPollEngagementRecordingStatusStatus>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
}

/// Values of `status`.
#[zoom_enum]
pub enum GetPollEngagementRecordingStatusStatus {
    /// `pause`.
    Pause,
    /// `resume`.
    Resume,
    /// `start`.
    Start,
    /// `stop`.
    Stop,
}

/// Values of `channel_source`.
#[zoom_enum]
pub enum PollEngagementRecordingStatusChannelSource {
    /// `in_app_video`.
    InAppVideo,
    /// `kiosk_video`.
    KioskVideo,
    /// `web_video`.
    WebVideo,
}

/// Get engagement survey.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetEngagementSurvey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEngagementSurvey::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/survey" -> EngagementSurvey,
    rate_limit = Light,
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEngagementSurvey {
    /// Engagement ID.
    pub engagement_id: String,
}

/// Response to [`GetEngagementSurvey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementSurvey {
    /// Survey ID.
    pub survey_id: Option<String>,
    /// Survey name.
    pub survey_name: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Queue ID.
    pub queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Flow ID.
    pub flow_id: Option<String>,
    /// Flow name.
    pub flow_name: Option<String>,
    /// Survey trigger level.
    pub survey_trigger_level: Option<SurveyTriggerLevel>,
    /// Survey results.
    pub survey_results: Option<Vec<SurveyResult>>,
}

/// Values of `survey_trigger_level`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SurveyTriggerLevel {
    /// `0`.
    Queue = 0,
    /// `1`.
    Flow = 1,
}

/// Element of `survey_results`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyResult {
    /// Question ID.
    pub question_id: Option<String>,
    /// Question name.
    pub question_name: Option<String>,
    /// Question type.
    pub question_type: Option<QuestionType>,
    /// Question order.
    pub question_order: Option<i64>,
    /// Date time.
    pub date_time: Option<String>,
    /// Answer.
    pub answer: Option<String>,
    /// Numeric answer.
    pub numeric_answer: Option<i64>,
    /// File URL.
    pub file_url: Option<String>,
}

/// Values of `question_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum QuestionType {
    /// `0`.
    SingleChoice = 0,
    /// `5`.
    LongAnswer = 5,
    /// `7`.
    RatingScale = 7,
}

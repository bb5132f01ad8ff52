//! Engagements, engagements: 10 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AcceptType, Agent, Direction, DispositionSetDisposition, EngagementChannel, EngagementQueue, Flow, MediaCommand,
    Queue, QueueIdAndName, QueueWaitType, VoiceOrVideoChannel,
};

/// Lists engagements that have ended and been processed.
///
/// A recent engagement may be missing for up to a minute; retry with a growing delay.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListEngagements;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let engagements = ListEngagements::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements)
#[zoom_endpoint(
    GET "/contact_center/engagements" -> ListEngagementsResponse,
    paginate = engagements: Engagement,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["contact_center_report:read:admin", "contact_center:read:list_engagements:admin"],
    errors = [
        (400, 300, "the field is invalid, or the report covers more than a month, or a parameter is missing or invalid, or the timezone does not exist"),
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED_124 = "the access token is invalid or expired"),
        (401, 1001, ACCESS_TOKEN_INVALID_OR_EXPIRED_1001 = "the access token is invalid or expired"),
        (401, 1601, PERMISSION_DENIED_1601 = "permission denied"),
        (403, 9001, PERMISSION_DENIED_9001 = "permission denied"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (429, 4001, RATE_LIMIT_EXCEEDED = "the rate limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEngagements {
    /// IANA time zone in which the dates are read and the response shows times.
    pub timezone: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Keeps only entries of the Contact Center queue with this ID.
    pub queue_id: Option<String>,
    /// ID of an agent: only engagements of that agent are returned.
    pub user_id: Option<String>,
    /// Keeps only entries with this phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Keeps only entries with these ways of contact, such as voice, chat or video. Sent as `channel_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<ChannelType>>,
    /// Keeps only entries with this way of contact: voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
    /// Keeps only entries with these sources within the channel, such as web chat or SMS. Sent as `channel_sources=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub channel_sources: Option<Vec<ChannelSource>>,
    /// Direction of the contacts to return: incoming or outgoing.
    pub direction: Option<Direction>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Way of contact, such as voice, chat or SMS.
///
/// Values of `channel_types` and `channel_type` in [`ListEngagements`] and other types.
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
    /// `kiosk`: Video from a kiosk.
    Kiosk,
    /// `in_app_chat`: Chat inside an app.
    InAppChat,
    /// `in_app_video`: Video from inside an app.
    InAppVideo,
}

/// Where a listed engagement came from within its channel, such as web chat or SMS.
///
/// Values of `channel_sources` and `channel_source` in [`ListEngagements`] and [`Channel`].
#[zoom_enum]
pub enum ChannelSource {
    /// `in_app_video`: Video from inside an app, on the video channel.
    InAppVideo,
    /// `kiosk_video`: Video from a kiosk, on the video channel.
    KioskVideo,
    /// `web_video`: Video from a website, on the video channel.
    WebVideo,
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
    /// `email_address`.
    EmailAddress,
}

/// Response to [`ListEngagements`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEngagementsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// IANA time zone that applies to the times in the response.
    pub timezone: Option<String>,
    /// Start of the time range, in ISO 8601.
    pub from: Option<DateTime>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// The engagements, one entry each.
    #[lossy]
    pub engagements: Vec<Engagement>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Engagement with its consumers, agents, queues, channels and times.
///
/// Element of `engagements` in [`ListEngagementsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Engagement {
    /// When the engagement began.
    pub start_time: Option<DateTime>,
    /// When the engagement ended.
    pub end_time: Option<DateTime>,
    /// How long the engagement lasted, in seconds.
    pub duration: Option<i64>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Whether the contact came in (`inbound`) or went out (`outbound`).
    pub direction: Option<String>,
    /// Ways of contact, such as voice, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<ChannelType>>,
    /// Ways of contact used in the engagement, one entry each.
    pub channels: Option<Vec<Channel>>,
    /// Consumers who take part in the engagement, one entry each.
    pub consumers: Option<Vec<Consumer>>,
    /// Flows that the engagement passed through.
    pub flows: Option<Vec<Flow>>,
    /// Queues that the engagement passed through.
    pub queues: Option<Vec<EngagementQueue>>,
    /// The agents who took part in the engagement.
    pub agents: Option<Vec<Agent>>,
    /// Time of talk in the engagement. In seconds.
    pub talk_duration: Option<i64>,
    /// Time that the engagement spent in flows. In seconds.
    pub flow_duration: Option<i64>,
    /// Time that the consumer waited. In seconds.
    pub waiting_duration: Option<i64>,
    /// Time that agents spent on the engagement. In seconds.
    pub handling_duration: Option<i64>,
    /// Time that agents spent on wrapping up. In seconds.
    pub wrap_up_duration: Option<i64>,
    /// Number of transfers during the engagement.
    pub transfer_count: Option<i64>,
    /// Dispositions, the outcomes or topics that agents assign to engagements, one entry each.
    pub dispositions: Option<Vec<DispositionSetDisposition>>,
    /// Notes that agents took during the engagement, one entry each.
    pub notes: Option<Vec<Note>>,
    /// Address of the transcript; the download needs an OAuth access token.
    pub transcript_url: Option<String>,
    /// ID of the survey that belongs to the engagement.
    pub survey_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Way of contact of an engagement, with the source within it.
///
/// Element of `channels` in [`Engagement`] and [`GetEngagementResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Channel {
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ChannelSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Consumer in the engagement, with their number and display name.
///
/// Element of `consumers` in [`Engagement`] and [`GetEngagementResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Consumer {
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Note about an engagement, with the user who wrote it and its last change.
///
/// Element of `notes` in [`Engagement`] and [`GetEngagementResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Note {
    /// ID of the agent who wrote the note.
    pub user_id: Option<String>,
    /// ID of the note.
    pub note_id: Option<String>,
    /// Text of the note.
    pub note: Option<String>,
    /// When the note was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one engagement that has ended and been processed.
///
/// The response may be empty for up to a minute after the end; retry with a growing delay.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements/{engagementId})
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>" -> GetEngagementResponse,
    rate_limit = Light,
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement:admin"],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED_124 = "the access token is invalid or expired"),
        (401, 1002, ACCESS_TOKEN_INVALID_OR_EXPIRED_1002 = "the access token is invalid or expired"),
        (403, 9001, PERMISSION_DENIED = "permission denied"),
        (404, 2901, ENGAGEMENT_DOES_NOT_EXIST = "the engagement does not exist"),
        (429, 4001, RATE_LIMIT_EXCEEDED = "the rate limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEngagement {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
}

/// Response to [`GetEngagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetEngagementResponse {
    /// When the engagement began.
    pub start_time: Option<DateTime>,
    /// When the engagement ended.
    pub end_time: Option<DateTime>,
    /// How long the engagement lasted, in seconds.
    pub duration: Option<i64>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Ways of contact, such as voice, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<ChannelType>>,
    /// Ways of contact used in the engagement, one entry each.
    pub channels: Option<Vec<Channel>>,
    /// Consumers who take part in the engagement, one entry each.
    pub consumers: Option<Vec<Consumer>>,
    /// Whether the contact came in or went out.
    pub direction: Option<Direction>,
    /// Flows that the engagement passed through.
    pub flows: Option<Vec<Flow>>,
    /// Queues that the engagement passed through.
    pub queues: Option<Vec<Queue>>,
    /// The agents who took part in the engagement.
    pub agents: Option<Vec<Agent>>,
    /// Whether the consumer waited on the line or for a callback; voice channel only.
    pub queue_wait_type: Option<QueueWaitType>,
    /// Time of talk in the engagement. In seconds.
    pub talk_duration: Option<i64>,
    /// Time that the engagement spent in flows. In seconds.
    pub flow_duration: Option<i64>,
    /// Time that the consumer waited. In seconds.
    pub waiting_duration: Option<i64>,
    /// Time that agents spent on the engagement; voice only. In seconds.
    pub handling_duration: Option<i64>,
    /// Time that agents spent on wrapping up. In seconds.
    pub wrap_up_duration: Option<i64>,
    /// Number of voicemails left in the engagement.
    pub voice_mail: Option<i64>,
    /// Dispositions, the outcomes or topics that agents assign to engagements, one entry each.
    pub dispositions: Option<Vec<DispositionSetDisposition>>,
    /// Notes that agents took during the engagement, one entry each.
    pub notes: Option<Vec<Note>>,
    /// What happened in the engagement, step by step, one entry each.
    pub events: Option<Vec<EngagementTimelineEvent>>,
    /// Address of the transcript; the download needs an OAuth access token.
    pub transcript_url: Option<String>,
    /// ID of the survey that belongs to the engagement.
    pub survey_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Event in an engagement, with its channel, time, user, queue and flow.
///
/// Element of `events` in [`GetEngagementResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementTimelineEvent {
    /// When the event began, in UTC.
    pub start_time: Option<DateTime>,
    /// How long the event lasted; Zoom does not document the unit.
    pub duration: Option<i64>,
    /// Way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<ChannelType>,
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<EventChannelSource>,
    /// What happened in this step of the engagement, such as the agent's phone ringing.
    pub event_type: Option<String>,
    /// Whether the contact came in or went out.
    pub direction: Option<Direction>,
    /// ID of the flow, a set of steps that handles a contact, to which the event belongs.
    pub flow_id: Option<String>,
    /// Name of the flow to which the event belongs, unique within its division.
    pub flow_name: Option<String>,
    /// Older ID, called the task queue ID, of the queue to which the event belongs; `cc_queue_id` replaces it.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue to which the event belongs.
    pub cc_queue_id: Option<String>,
    /// Name of the Zoom Contact Center queue to which the event belongs.
    pub queue_name: Option<String>,
    /// ID of the agent to whom the event belongs, such as the one whose phone rings.
    pub user_id: Option<String>,
    /// Name of the agent to whom the event belongs.
    pub user_display_name: Option<String>,
    /// Whether the agent accepted by hand or the engagement was accepted automatically.
    pub accept_type: Option<AcceptType>,
    /// ID of the flow to which the engagement is transferred.
    pub transfer_to_flow_id: Option<String>,
    /// Name of the flow to which the engagement is transferred.
    pub transfer_to_flow_name: Option<String>,
    /// Older ID of the queue to which the engagement is transferred; `transfer_to_cc_queue_id` replaces it.
    ///
    /// Deprecated by Zoom.
    pub transfer_to_queue_id: Option<String>,
    /// ID of the Contact Center queue to which the engagement is transferred.
    pub transfer_to_cc_queue_id: Option<String>,
    /// Name of the queue to which the engagement is transferred.
    pub transfer_to_queue_name: Option<String>,
    /// ID of the agent to whom the engagement is transferred.
    pub transfer_to_user_id: Option<String>,
    /// Name of the agent to whom the engagement is transferred.
    pub transfer_to_user_display_name: Option<String>,
    /// Phone number to which the engagement is transferred.
    pub transfer_to_number: Option<String>,
    /// Whether the agent speaks with the target before the transfer (warm) or not (cold).
    pub transfer_type: Option<HandoverType>,
    /// Number of transfers during the engagement.
    pub transfer_count: Option<i64>,
    /// Channel to which the engagement changed. Always `video`.
    pub upgraded_to_channel_type: Option<String>,
    /// Customer relationship management (CRM) system in use, such as `salesforce`.
    pub crm_type: Option<String>,
    /// Status of the call in the customer relationship management (CRM) system.
    pub crm_call_status: Option<CrmCallStatus>,
    /// ID of the supervisor who takes part in the event; Zoom does not explain in which role.
    pub supervisor_id: Option<String>,
    /// Name of the supervisor who takes part in the event.
    pub supervisor_display_name: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// ID of the inbox, a shared place for messages such as voicemails, to which the event belongs.
    pub inbox_id: Option<String>,
    /// Name of the inbox to which the event belongs.
    pub inbox_name: Option<String>,
    /// Whether an agent speaks with the invited party first (warm) or not (cold).
    pub conference_type: Option<HandoverType>,
    /// Whether an agent, a queue or a phone number was invited to the conference.
    pub invitee_type: Option<InviteeType>,
    /// Agent, queue or phone number that was invited to the conference; Zoom does not say whether by ID or by name.
    pub invitee: Option<String>,
    /// Skills by which engagements are routed, one entry each.
    pub skills: Option<Vec<Skill>>,
    /// Main recipients of the email reply, one entry each.
    pub email_reply_to: Option<Vec<EmailReplyRecipient>>,
    /// Recipients of a copy of the email reply, one entry each.
    pub email_reply_cc: Option<Vec<EmailReplyRecipient>>,
    /// Recipients of a blind copy of the email reply, one entry each.
    pub email_reply_bcc: Option<Vec<EmailReplyRecipient>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Source, such as web chat or SMS, of the contact to which an event in the timeline belongs.
///
/// Values of `channel_source` in [`EngagementTimelineEvent`].
#[zoom_enum]
pub enum EventChannelSource {
    /// `in_app_video`: Video from inside an app, on the video channel.
    InAppVideo,
    /// `kiosk_video`: Video from a kiosk, on the video channel.
    KioskVideo,
    /// `web_video`: Video from a website, on the video channel.
    WebVideo,
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
    /// `sms`: Text messages, on the messaging channel.
    Sms,
    /// `email_address`: An email address, on the email channel.
    EmailAddress,
}

/// Whether an agent speaks with the new party first (warm) or not (cold).
///
/// Values of `transfer_type` and `conference_type` in [`EngagementTimelineEvent`].
#[zoom_enum]
pub enum HandoverType {
    /// `cold`: The agent does not speak with the other party first.
    Cold,
    /// `warm`: The agent speaks with the other party first.
    Warm,
}

/// Status of the call in the customer relationship management (CRM) system.
///
/// Values of `crm_call_status` in [`EngagementTimelineEvent`].
#[zoom_enum]
pub enum CrmCallStatus {
    /// `ringing`: The phone rings.
    Ringing,
    /// `answer`: The call was answered.
    Answer,
    /// `hangup`: The call ended.
    Hangup,
    /// `miss`: Nobody took the call.
    Miss,
}

/// Whether an agent, a queue or a phone number was invited to the conference.
///
/// Values of `invitee_type` in [`EngagementTimelineEvent`].
#[zoom_enum]
pub enum InviteeType {
    /// `Agent`.
    #[value("Agent")]
    Agent,
    /// `Queue`.
    #[value("Queue")]
    Queue,
    /// `PSTN number`: A number in the public telephone network (PSTN).
    #[value("PSTN number")]
    PstnNumber,
}

/// Skill by which engagements are routed, with its category and the level of proficiency.
///
/// Element of `skills` in [`EngagementTimelineEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Skill {
    /// ID of the category to which the skill belongs.
    pub skill_category_id: Option<String>,
    /// Display name of the category to which the skill belongs.
    pub skill_category_name: Option<String>,
    /// ID of the skill by which engagements are routed.
    pub skill_id: Option<String>,
    /// Display name of the skill, such as a language.
    pub skill_name: Option<String>,
    /// Level of proficiency in the skill; present only for skills that have such levels.
    pub skill_proficiency_level: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recipient of an email reply, by address and name.
///
/// Element of `email_reply_to` and other members in [`EngagementTimelineEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailReplyRecipient {
    /// Email address of a recipient of the email reply.
    pub email_address: Option<String>,
    /// Name of a recipient of the email reply.
    pub email_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the status of one Zoom Contact Center engagement.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementStatus, UpdateEngagement};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateEngagement::new("Zl3aVt0bQ9y", EngagementStatus::End).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/engagements/PATCH/contact_center/engagements/{engagementId})
#[zoom_endpoint(
    PATCH "/contact_center/engagements/<engagement_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_engagement:write:admin", "contact_center:update:engagement:admin"],
    errors = [(400, 2907, INVALID_ENGAGEMENT_STATUS = "the engagement status is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEngagement {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// New status of the engagement; activating and deactivating is for work items only.
    pub engagement_status: EngagementStatus,
}

/// New status of the engagement, a consumer's contact with the contact center or a work item.
///
/// Values of `engagement_status` in [`UpdateEngagement`].
#[zoom_enum]
pub enum EngagementStatus {
    /// `end`: Closes the engagement.
    End,
    /// `activate`: Makes the engagement active; only for work items, tasks that do not come as a call or message.
    Activate,
    /// `deactivate`: Makes the engagement inactive; only for work items, tasks that do not come as a call or message.
    Deactivate,
}

/// Lists the files that were attached to one Zoom Contact Center engagement.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetEngagementAttachments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let attachments = GetEngagementAttachments::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements/{engagementId}/attachments)
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/attachments" -> EngagementAttachments,
    paginate = attachments: Attachment,
    rate_limit = Medium,
    scopes = ["contact_center_attachment:read:admin", "contact_center:read:attachment:admin"],
    errors = [(404, 2901, ENGAGEMENT_DOES_NOT_EXIST = "the engagement does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEngagementAttachments {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`GetEngagementAttachments`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementAttachments {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Files attached, one entry each.
    #[lossy]
    pub attachments: Vec<Attachment>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File attached in an engagement, with its size and download URL.
///
/// Element of `attachments` in [`EngagementAttachments`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Attachment {
    /// ID of the attachment.
    pub attachment_id: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// File name of the attachment, such as one that Zoom generates for a screenshot.
    pub attachment_name: Option<String>,
    /// URL of the attachment; the request needs an access token.
    pub attachment_url: Option<String>,
    /// Readable name of the attachment, such as `Screenshot 1.png`; Zoom calls it an alias.
    pub attachment_alias: Option<String>,
    /// Size of the attachment, in bytes.
    pub attachment_size: Option<f64>,
    /// File type of the attachment.
    pub attachment_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists what happened during one Zoom Contact Center engagement, event by event.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements/{engagementId}/events)
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/events" -> EngagementEvents,
    rate_limit = Light,
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement:admin"],
    errors = [
        (400, 7001, FILE_REJECTED = "the file was rejected"),
        (404, 2901, ENGAGEMENT_DOES_NOT_EXIST = "the engagement does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEngagementEvents {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
}

/// Response to [`GetEngagementEvents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementEvents {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// What happened in the engagement, step by step, one entry each.
    pub events: Option<Vec<EngagementEvent>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Event in an engagement, with its channel, time and content.
///
/// Element of `events` in [`EngagementEvents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementEvent {
    /// When the event began, in UTC.
    pub start_time: Option<DateTime>,
    /// Name of the event, such as `Start`.
    pub event_name: Option<String>,
    /// Way of contact: voice or video.
    pub channel: Option<VoiceOrVideoChannel>,
    /// Source of the engagement within the channel: a call, or video from an app, a kiosk or the web.
    pub channel_source: Option<EngagementEventChannelSource>,
    /// Event of the engagement as JSON text; of the voice channel only.
    pub event_content: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Source of the engagement within the channel: a call, or video from an app, a kiosk or the web.
///
/// Values of `channel_source` in [`EngagementEvent`].
#[zoom_enum]
pub enum EngagementEventChannelSource {
    /// `voice`: Phone calls, on the voice channel.
    Voice,
    /// `in_app_video`: Video from inside an app, on the video channel.
    InAppVideo,
    /// `kiosk_video`: Video from a kiosk, on the video channel.
    KioskVideo,
    /// `web_video`: Video from a website, on the video channel.
    WebVideo,
}

/// Returns the current recording status of a voice or video engagement.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements/{engagementId}/recordings/status)
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/recordings/status" -> GetPollEngagementRecordingStatusResponse,
    rate_limit = Light,
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement_recording_status:admin"],
    errors = [
        (400, 2814, "the command does not match the engagement's channel"),
        (400, 2815, RESOURCE_IN_USE = "the resource is in use"),
        (400, 300, INVALID_REQUEST = "the request is invalid"),
        (404, 2901, ENGAGEMENT_DOES_NOT_EXIST = "the engagement does not exist"),
        (404, 20006, ACCOUNT_NOT_FOUND = "the account was not found"),
        (404, 2817, NO_RECORDING = "there is no recording"),
        (404, 2906, NO_AGENT_ON_CALL = "no agent is on the call"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPollEngagementRecordingStatus {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
}

/// Response to [`GetPollEngagementRecordingStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetPollEngagementRecordingStatusResponse {
    /// State of each recording, one entry each.
    pub statuses: Option<Vec<PollEngagementRecordingStatus>>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Way of contact: voice or video.
    pub channel: Option<VoiceOrVideoChannel>,
    /// Source of a video engagement: an app, a kiosk or the web.
    pub channel_source: Option<PollRecordingStatusChannelSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of a recording of an engagement, with the time of its last change.
///
/// Element of `statuses` in [`GetPollEngagementRecordingStatusResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PollEngagementRecordingStatus {
    /// State of the recording, named for what was last done: start, stop, pause or resume.
    pub status: Option<MediaCommand>,
    /// When the status was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Source of a video engagement: an app, a kiosk or the web.
///
/// Values of `channel_source` in [`GetPollEngagementRecordingStatusResponse`].
#[zoom_enum]
pub enum PollRecordingStatusChannelSource {
    /// `in_app_video`: Video from inside an app, on the video channel.
    InAppVideo,
    /// `kiosk_video`: Video from a kiosk, on the video channel.
    KioskVideo,
    /// `web_video`: Video from a website, on the video channel.
    WebVideo,
}

/// Returns the survey that belongs to one Zoom Contact Center engagement.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements/{engagementId}/survey)
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/survey" -> EngagementSurvey,
    rate_limit = Light,
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    errors = [(404, 404, NOT_FOUND = "not found"), (444, 444, SURVEY_HAS_NO_ANSWER = "the survey has no answer")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEngagementSurvey {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
}

/// Response to [`GetEngagementSurvey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementSurvey {
    /// ID of the survey.
    pub survey_id: Option<String>,
    /// Title of the survey.
    pub survey_name: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// ID of the Zoom Contact Center queue to which the survey is tied; present only if it is tied to a queue.
    pub queue_id: Option<String>,
    /// Name of the queue to which the survey is tied; present only if it is tied to a queue.
    pub queue_name: Option<String>,
    /// ID of the flow (a set of steps that handles a contact) to which the survey is tied; present only if it is tied to a flow.
    pub flow_id: Option<String>,
    /// Name of the flow to which the survey is tied; present only if it is tied to a flow.
    pub flow_name: Option<String>,
    /// Whether the queue or the flow started the survey.
    pub survey_trigger_level: Option<SurveyTriggerLevel>,
    /// Answers to the survey; at most 10.
    pub survey_results: Option<Vec<SurveyResult>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the queue or the flow started the survey.
///
/// Values of `survey_trigger_level` in [`EngagementSurvey`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SurveyTriggerLevel {
    /// `0`: The queue started it.
    Queue = 0,
    /// `1`: The flow started it.
    Flow = 1,
}

/// Question of a survey, with the consumer's answer.
///
/// Element of `survey_results` in [`EngagementSurvey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyResult {
    /// ID of the question.
    pub question_id: Option<String>,
    /// Text of the survey question, as the respondent sees it.
    pub question_name: Option<String>,
    /// Form in which the question is to be answered, such as a choice, a rating or free text.
    pub question_type: Option<QuestionType>,
    /// Position of the question within the survey.
    pub question_order: Option<i64>,
    /// When the consumer answered the question.
    pub date_time: Option<String>,
    /// The answer that was given.
    pub answer: Option<String>,
    /// Answer of the consumer, as a number.
    pub numeric_answer: Option<i64>,
    /// URL of the recording that holds the answer.
    pub file_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Form in which the question is to be answered, such as a choice, a rating or free text.
///
/// Values of `question_type` in [`SurveyResult`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum QuestionType {
    /// `0`: One of the options can be chosen.
    SingleChoice = 0,
    /// `5`: A longer answer in words.
    LongAnswer = 5,
    /// `7`: A rating for the Net Promoter Score (NPS).
    RatingScale = 7,
}

/// Lists the flows, sets of steps that handle a contact, to which an engagement can be transferred.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetAvailableTransferFlows;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let flows = GetAvailableTransferFlows::new("Zl3aVt0bQ9y")
///     .keyword("sales")
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements/{engagementId}/transfer/flows)
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/transfer/flows" -> AvailableTransferFlows,
    reconstructed = true,
    paginate = flows: AvailableTransferFlow,
    scopes = ["contact_center:read:flow:admin", "contact_center_flow:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAvailableTransferFlows {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// Text to search for in the flows, such as part of a name.
    pub keyword: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`GetAvailableTransferFlows`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AvailableTransferFlows {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Contact center flows, one entry each.
    #[lossy]
    pub flows: Vec<AvailableTransferFlow>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Flow to which an engagement can be transferred.
///
/// Element of `flows` in [`AvailableTransferFlows`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AvailableTransferFlow {
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// Description of the contact center flow.
    pub flow_description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the queues to which an engagement can be transferred.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetAvailableTransferQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queues = GetAvailableTransferQueues::new("Zl3aVt0bQ9y")
///     .keyword("sales")
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements/{engagementId}/transfer/queues)
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/transfer/queues" -> AvailableTransferQueues,
    reconstructed = true,
    paginate = queues: AvailableTransferQueue,
    scopes = ["contact_center:read:list_queues:admin", "contact_center_queue:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAvailableTransferQueues {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// Text to search for, such as part of a name or number.
    pub keyword: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`GetAvailableTransferQueues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AvailableTransferQueues {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// The queues, one entry each.
    #[lossy]
    pub queues: Vec<AvailableTransferQueue>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Queue to which an engagement can be transferred.
///
/// Element of `queues` in [`AvailableTransferQueues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AvailableTransferQueue {
    /// ID of the Zoom Contact Center queue.
    pub queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Free text that says what the queue is for.
    pub queue_description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the users to whom an engagement can be transferred.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetAvailableTransferUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = GetAvailableTransferUsers::new("Zl3aVt0bQ9y")
///     .keyword("Jill")
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements/{engagementId}/transfer/users)
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/transfer/users" -> AvailableTransferUsers,
    reconstructed = true,
    paginate = users: AvailableTransferUser,
    scopes = ["contact_center:read:list_users:admin", "contact_center_user:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAvailableTransferUsers {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// Text to search for, such as part of a name or number.
    pub keyword: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`GetAvailableTransferUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AvailableTransferUsers {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Users, one entry each.
    #[lossy]
    pub users: Vec<AvailableTransferUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User to whom an engagement can be transferred, with their status and queues.
///
/// Element of `users` in [`AvailableTransferUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AvailableTransferUser {
    /// ID of the user in Contact Center.
    pub cc_user_id: Option<String>,
    /// ID of the user; Zoom does not document how it differs from `cc_user_id`.
    pub user_id: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Status of the agent, such as available or on a call.
    pub user_status: Option<UserStatus>,
    /// First name of the user.
    pub user_first_name: Option<String>,
    /// Last name of the user.
    pub user_last_name: Option<String>,
    /// Background color of the user's profile picture.
    pub user_profile_picture_background_color: Option<String>,
    /// ID of the file with the user's profile picture.
    pub user_profile_picture_file_id: Option<String>,
    /// Kind of the user's profile picture; Zoom does not document the values.
    pub user_profile_picture_type: Option<String>,
    /// Picture of the user's personal profile; Zoom does not document whether the text is an address or an ID.
    pub user_personal_profile_avatar: Option<String>,
    /// Number of queues to which the user belongs.
    pub queue_count: Option<i64>,
    /// Queues to which the user belongs, one entry each.
    pub queues: Option<Vec<QueueIdAndName>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Status of the agent, such as available or on a call.
///
/// Values of `user_status` in [`AvailableTransferUser`].
#[zoom_enum]
pub enum UserStatus {
    /// `offline`.
    Offline,
    /// `available`.
    Available,
    /// `unavailable`.
    Unavailable,
    /// `occupied`: Busy with engagements, and receives no new ones.
    Occupied,
    /// `break`: Not ready because of a break.
    Break,
    /// `meal`: Not ready because of a meal.
    Meal,
    /// `training`: Not ready because of a training.
    Training,
    /// `meeting`: Not ready, with a meeting as the chosen reason.
    Meeting,
    /// `end_shift`: Not ready because the shift ends.
    EndShift,
    /// `forced`: One of Zoom's standard reasons for not being ready, which Zoom does not explain.
    Forced,
    /// `disabling`: Zoom does not document this value.
    Disabling,
    /// `in_meeting`.
    InMeeting,
    /// `on_call`.
    OnCall,
}

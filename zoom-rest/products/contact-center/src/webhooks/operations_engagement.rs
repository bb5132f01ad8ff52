//! Contact center, engagement: 37 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

use super::{
    ActiveStatus, Channel, ChannelName, ChannelSource, Consumer, ContactChannel, EngagementDirection, TaskStatus, User,
};

/// A Zoom Contact Center user started to monitor an engagement.
#[zoom_event(
    "contact_center.engagement_monitor_started",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementMonitorStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementMonitorObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementMonitorStarted`] and [`ContactCenterEngagementMonitorEnded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterEngagementMonitorObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel of the engagement or task.
    ///
    /// Deprecated by Zoom.
    pub channel_id: Option<String>,
    /// Way of contact, such as voice or video. Here always `voice`.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `voice`.
    #[required(sent)]
    pub channel: Option<String>,
    /// How the supervisor joined: listening, whispering to the agent or barging in.
    #[required(sent)]
    pub action_type: Option<ActionType>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// ID of the user to whom the engagement is assigned.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user to whom the engagement is assigned.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// ID of the user who monitors.
    #[required(sent)]
    pub monitoring_user_id: Option<String>,
    /// Display name of the user who monitors.
    #[required(sent)]
    pub monitoring_user_display_name: Option<String>,
    /// Contact center phone number of the user to whom the engagement is assigned.
    pub contact_center_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the supervisor joined: listening, whispering to the agent or barging in.
///
/// Values of `action_type` in [`ContactCenterEngagementMonitorObject`].
#[zoom_enum]
pub enum ActionType {
    /// `barge`: Joins the call and speaks with everyone on it.
    Barge,
    /// `listen`: Hears the call without taking part.
    Listen,
    /// `whisper`: Speaks to the agent only, unheard by the consumer.
    Whisper,
}

/// A Zoom Contact Center user stopped monitoring an engagement.
#[zoom_event(
    "contact_center.engagement_monitor_ended",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementMonitorEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementMonitorObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user added a note to an engagement.
#[zoom_event(
    "contact_center.engagement_note_added",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementNoteAdded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the note and the engagement to which it was added.
    #[required(sent)]
    pub object: ContactCenterEngagementNoteAddedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the note and the engagement to which it was added.
///
/// Value of `object` in [`ContactCenterEngagementNoteAdded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterEngagementNoteAddedObject {
    /// ID of the note.
    #[required(sent)]
    pub note_id: Option<String>,
    /// Text of the note.
    #[required(sent)]
    pub note: Option<String>,
    /// When the note was last changed, to the second.
    #[required(sent)]
    pub last_modified_time: Option<DateTime>,
    /// Way of contact, such as voice, chat or SMS.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<ChannelType>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<Channel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ChannelSource>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// ID of the channel of the engagement or task.
    ///
    /// Deprecated by Zoom.
    pub channel_id: Option<String>,
    /// Way of contact, such as voice, SMS, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_name: Option<ChannelName>,
    /// ID of the user who added the note.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user who added the note.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Way of contact, such as voice, chat or SMS.
///
/// Values of `channel_type` in [`ContactCenterEngagementNoteAddedObject`].
#[zoom_enum]
pub enum ChannelType {
    /// `default`: The default channel, which Zoom does not explain.
    Default,
    /// `voice`.
    Voice,
    /// `sms`.
    Sms,
    /// `chat`.
    Chat,
    /// `phone`: Phone calls; Zoom does not explain the difference from `voice`.
    Phone,
}

/// A consumer sent files in a Zoom Contact Center engagement.
#[zoom_event(
    "contact_center.engagement_consumer_sent_file",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementConsumerSentFile {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: EngagementFilesObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementConsumerSentFile`] and [`ContactCenterEngagementUserSentFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementFilesObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `messaging`.
    #[required(sent)]
    pub channel: Option<String>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ContactEngagementChannelSource>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user who takes part in the engagement.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user who takes part in the engagement.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// The files, one entry each.
    #[required(sent)]
    pub files: Option<Vec<File>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Source within the channel through which the contact came, such as web chat or SMS.
///
/// Values of `channel_source` in [`EngagementFilesObject`] and other types.
#[zoom_enum]
pub enum ContactEngagementChannelSource {
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `sms`: Text messages, on the messaging channel.
    Sms,
    /// `facebook_messenger`: Facebook Messenger, on the messaging channel.
    FacebookMessenger,
    /// `whatsapp`: WhatsApp, on the messaging channel.
    Whatsapp,
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
}

/// File that was sent in an engagement, with its name, size and type.
///
/// Element of `files` in [`EngagementFilesObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct File {
    /// ID of the file.
    #[required(sent)]
    pub file_id: Option<String>,
    /// Name of the file.
    #[required(sent)]
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    #[required(sent)]
    pub file_size: Option<i64>,
    /// Kind of file, such as an image, a video or a link.
    #[required(sent)]
    pub file_type: Option<FileType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of file that was sent, such as an image, a video or a link.
///
/// Values of `file_type` in [`File`].
#[zoom_enum]
pub enum FileType {
    /// `Image`.
    #[value("Image")]
    Image,
    /// `Audio`.
    #[value("Audio")]
    Audio,
    /// `Video`.
    #[value("Video")]
    Video,
    /// `File`: Any other kind of file, such as a document.
    #[value("File")]
    File,
    /// `Link`.
    #[value("Link")]
    Link,
}

/// A Zoom Contact Center user went on mute, or was muted, in an engagement.
#[zoom_event(
    "contact_center.engagement_user_muted",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementUserMuted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementUserObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementUserMuted`] and [`ContactCenterEngagementUserUnmuted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterEngagementUserObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel of the engagement or task.
    ///
    /// Deprecated by Zoom.
    pub channel_id: Option<String>,
    /// Way of contact, such as voice or video. Here always `voice`.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `voice`.
    #[required(sent)]
    pub channel: Option<String>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user who went on or came off mute.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user who went on or came off mute.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user came off mute in an engagement.
#[zoom_event(
    "contact_center.engagement_user_unmuted",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementUserUnmuted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementUserObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The wrap-up of a Zoom Contact Center engagement started, the time after the contact in which the agent finishes work such as notes.
#[zoom_event(
    "contact_center.engagement_wrap_up_started",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementWrapUpStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementWrapUpObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementWrapUpStarted`] and [`ContactCenterEngagementWrapUpEnded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterEngagementWrapUpObject {
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// ID of the channel of the engagement or task.
    ///
    /// Deprecated by Zoom.
    pub channel_id: Option<String>,
    /// Way of contact, such as voice, SMS, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_name: Option<ChannelName>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<Channel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ContactCenterEngagementChannelSource>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// ID of the user who wraps up the engagement.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user who wraps up the engagement.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Where an engagement that is wrapped up or upgraded came from within its channel, such as web chat or SMS.
///
/// Values of `channel_source` in [`ContactCenterEngagementWrapUpObject`] and [`ContactCenterEngagementUpgradeObject`].
#[zoom_enum]
pub enum ContactCenterEngagementChannelSource {
    /// `in_app_video`: Video from inside an app, on the video channel.
    InAppVideo,
    /// `kiosk_video`: Video from a kiosk, on the video channel.
    KioskVideo,
    /// `web_video`: Video from a website, on the video channel.
    WebVideo,
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `sms`: Text messages, on the messaging channel.
    Sms,
}

/// The transcript of a Zoom Contact Center messaging engagement is complete.
#[zoom_event(
    "contact_center.engagement_messaging_transcript_completed",
    scopes = [
        "contact_center_engagement:read:admin",
        "contact_center:read:engagement_messaging_transcript_completed:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactMessagingTranscriptCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: MessagingTranscriptCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactMessagingTranscriptCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MessagingTranscriptCompletedObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `messaging`.
    #[required(sent)]
    pub channel: Option<String>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ContactEngagementChannelSource>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Address of the transcript; the download needs an OAuth access token.
    #[required(sent)]
    pub transcript_url: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The transfer of a Zoom Contact Center engagement was completed.
#[zoom_event(
    "contact_center.engagement_transfer_completed",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementTransferCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementTransferObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementTransferCompleted`] and [`ContactCenterEngagementTransferCanceled`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterEngagementTransferObject {
    /// ID of the task, the unit of work by which the engagement is queued and assigned to an agent.
    #[required(sent)]
    pub task_id: Option<String>,
    /// ID of the task that the transfer created.
    #[required(sent)]
    pub transfer_to_task_id: Option<String>,
    /// How far the task has come, such as pending, assigned or completed.
    pub task_status: Option<TaskStatus>,
    /// How far the task that the transfer created has come.
    pub transfer_to_task_status: Option<TaskStatus>,
    /// Seconds after which the task times out.
    pub task_timeout: Option<i64>,
    /// Seconds after which the task that the transfer created times out.
    pub transfer_to_task_timeout: Option<i64>,
    /// Kind of target to which the engagement goes, such as a queue or an agent.
    pub transfer_level: Option<TransferLevel>,
    /// Whether the agent speaks with the target before the transfer (warm) or not (cold). Here always `warm`.
    pub transfer_type: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Way of contact, such as voice, SMS, chat or video. Here always `voice`.
    ///
    /// Deprecated by Zoom.
    pub channel_name: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `voice`.
    #[required(sent)]
    pub channel: Option<String>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// ID of the flow to which the engagement is transferred.
    pub transfer_to_flow_id: Option<String>,
    /// Name of the flow to which the engagement is transferred.
    pub transfer_to_flow_name: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Task queue ID, the older ID of the target queue, which `transfer_to_cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub transfer_to_queue_id: Option<String>,
    /// ID of the Contact Center queue to which the engagement is transferred.
    pub transfer_to_cc_queue_id: Option<String>,
    /// Name of the queue to which the engagement is transferred.
    pub transfer_to_queue_name: Option<String>,
    /// ID of the user from whom the engagement is transferred.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user from whom the engagement is transferred.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// ID of the agent to whom the engagement is transferred.
    pub transfer_to_user_id: Option<String>,
    /// Name of the agent to whom the engagement is transferred.
    pub transfer_to_user_display_name: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Phone number to which the engagement is transferred.
    pub transfer_to_number: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of target of a transfer that was completed or canceled, such as a queue or an agent.
///
/// Values of `transfer_level` in [`ContactCenterEngagementTransferObject`].
#[zoom_enum]
pub enum TransferLevel {
    /// `queue`.
    Queue,
    /// `agent`.
    Agent,
    /// `flow`: A flow, the set of steps that handles a contact.
    Flow,
    /// `did`: A phone number (direct inward dialing, DID).
    Did,
}

/// A Zoom Contact Center user sent touch tones (DTMF), those of a phone's keys, in an engagement.
#[zoom_event(
    "contact_center.engagement_user_dtmf_sent",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementUserDtmfSent {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactEngagementUserDtmfSentObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementUserDtmfSent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactEngagementUserDtmfSentObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel of the engagement or task.
    ///
    /// Deprecated by Zoom.
    pub channel_id: Option<String>,
    /// Way of contact, such as voice or video. Here always `voice`.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `voice`.
    #[required(sent)]
    pub channel: Option<String>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user who sent the touch tones.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user who sent the touch tones.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Keys that the user pressed, as the digits of their touch tones (DTMF).
    #[required(sent)]
    pub dtmf_input: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A consumer sent a message in a Zoom Contact Center engagement.
#[zoom_event(
    "contact_center.engagement_consumer_sent_message",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactEngagementConsumerSentMessage {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: EngagementMessageObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactEngagementConsumerSentMessage`] and [`ContactCenterEngagementUserSentMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementMessageObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `messaging`.
    #[required(sent)]
    pub channel: Option<String>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ContactEngagementChannelSource>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user who takes part in the engagement.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user who takes part in the engagement.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Text of the message.
    #[required(sent)]
    pub message_text: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An agent called a consumer or sent an invite link, and the consumer has not responded yet.
///
/// Covers voice and video engagements in Zoom Contact Center.
#[zoom_event(
    "contact_center.engagement_consumer_notified",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementConsumerNotified {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactEngagementConsumerNotifiedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementConsumerNotified`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactEngagementConsumerNotifiedObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel of the engagement or task.
    ///
    /// Deprecated by Zoom.
    pub channel_id: Option<String>,
    /// Older form of `channel`, for which Zoom lists only `voice`, even though `channel` can also be `video`.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<ContactChannel>,
    /// Source of a video engagement: an app, a kiosk or the web.
    pub channel_source: Option<VideoChannelSource>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user who called or invited the consumer.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user who called or invited the consumer.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Phone number at which the consumer was invited.
    pub consumer_invite_number: Option<String>,
    /// Email address at which the consumer was invited.
    pub consumer_invite_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Source of a video engagement: an app, a kiosk or the web.
///
/// Values of `channel_source` and `upgrade_to_channel_source` in [`ContactEngagementConsumerNotifiedObject`] and other types.
#[zoom_enum]
pub enum VideoChannelSource {
    /// `in_app_video`: Video from inside an app, on the video channel.
    InAppVideo,
    /// `kiosk_video`: Video from a kiosk, on the video channel.
    KioskVideo,
    /// `web_video`: Video from a website, on the video channel.
    WebVideo,
}

/// The wrap-up of a Zoom Contact Center engagement ended, the time after the contact in which the agent finishes work such as notes.
#[zoom_event(
    "contact_center.engagement_wrap_up_ended",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementWrapUpEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementWrapUpObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user went on hold in an engagement.
#[zoom_event(
    "contact_center.engagement_user_hold",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementUserHold {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementHoldObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementUserHold`] and [`ContactCenterEngagementUserUnhold`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterEngagementHoldObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel of the engagement or task.
    ///
    /// Deprecated by Zoom.
    pub channel_id: Option<String>,
    /// Older form of `channel`, for which Zoom lists only `voice`, even though `channel` can also be `video`.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<ContactChannel>,
    /// Source of a video engagement: an app, a kiosk or the web; of no use in these events of voice calls.
    pub channel_source: Option<VideoChannelSource>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the agent whose call with the consumer went on or came off hold.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the agent whose call with the consumer went on or came off hold.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The transfer of a Zoom Contact Center engagement was rejected.
#[zoom_event(
    "contact_center.engagement_transfer_rejected",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementTransferRejected {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: EngagementTransferProgressObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementTransferRejected`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementTransferProgressObject {
    /// ID of the task, the unit of work by which the engagement is queued and assigned to an agent.
    #[required(sent)]
    pub task_id: Option<String>,
    /// ID of the task that the transfer created.
    #[required(sent)]
    pub transfer_to_task_id: Option<String>,
    /// How far the task has come, such as pending, assigned or completed.
    pub task_status: Option<TaskStatus>,
    /// How far the task that the transfer created has come.
    pub transfer_to_task_status: Option<TaskStatus>,
    /// Seconds after which the task times out.
    pub task_timeout: Option<i64>,
    /// Seconds after which the task that the transfer created times out.
    pub transfer_to_task_timeout: Option<i64>,
    /// Kind of target to which the engagement goes, such as a queue or an agent.
    pub transfer_level: Option<UnfinishedTransferLevel>,
    /// Whether the agent speaks with the target before the transfer (warm) or not (cold).
    pub transfer_type: Option<TransferType>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Way of contact, such as voice, SMS, chat or video. Here always `voice`.
    ///
    /// Deprecated by Zoom.
    pub channel_name: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `voice`.
    #[required(sent)]
    pub channel: Option<String>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Task queue ID, the older ID of the target queue, which `transfer_to_cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub transfer_to_queue_id: Option<String>,
    /// ID of the Contact Center queue to which the engagement is transferred.
    pub transfer_to_cc_queue_id: Option<String>,
    /// Name of the queue to which the engagement is transferred.
    pub transfer_to_queue_name: Option<String>,
    /// ID of the user from whom the engagement is transferred.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user from whom the engagement is transferred.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// ID of the agent to whom the engagement is transferred.
    pub transfer_to_user_id: Option<String>,
    /// Name of the agent to whom the engagement is transferred.
    pub transfer_to_user_display_name: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of target to which the engagement goes, such as a queue or an agent.
///
/// Values of `transfer_level` in [`EngagementTransferProgressObject`] and [`ContactEngagementTransferTimeoutObject`].
#[zoom_enum]
pub enum UnfinishedTransferLevel {
    /// `queue`.
    Queue,
    /// `agent`.
    Agent,
}

/// Whether an agent speaks with the new party first (warm) or not (cold).
///
/// Values of `transfer_type` in [`EngagementTransferProgressObject`] and other types.
#[zoom_enum]
pub enum TransferType {
    /// `warm`: The agent speaks with the other party first.
    Warm,
    /// `cold`: The agent does not speak with the other party first.
    Cold,
}

/// A Zoom Contact Center user chose a disposition, a label that notes the outcome, for an engagement.
#[zoom_event(
    "contact_center.engagement_disposition_added",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementDispositionAdded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the disposition and the engagement for which it was chosen.
    #[required(sent)]
    pub object: ContactEngagementDispositionAddedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the disposition and the engagement for which it was chosen.
///
/// Value of `object` in [`ContactCenterEngagementDispositionAdded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactEngagementDispositionAddedObject {
    /// ID of the disposition.
    #[required(sent)]
    pub disposition_id: Option<String>,
    /// Name of the disposition, which agents choose to note the outcome.
    #[required(sent)]
    pub disposition_name: Option<String>,
    /// What the disposition means, in free text.
    pub disposition_description: Option<String>,
    /// Whether the disposition is active.
    #[required(sent)]
    pub status: Option<ActiveStatus>,
    /// When the disposition was last changed, to the second.
    #[required(sent)]
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed the disposition last.
    #[required(sent)]
    pub modified_by: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// ID of the channel of the engagement or task.
    ///
    /// Deprecated by Zoom.
    pub channel_id: Option<String>,
    /// Way of contact, such as voice, SMS, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_name: Option<ChannelName>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<Channel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ChannelSource>,
    /// ID of the user who chose the disposition.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user who chose the disposition.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A pending upgrade of a Zoom Contact Center voice or messaging engagement to video expired.
#[zoom_event(
    "contact_center.engagement_upgrade_expired",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementUpgradeExpired {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementUpgradeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementUpgradeExpired`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterEngagementUpgradeObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<UpgradedEngagementChannel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ContactCenterEngagementChannelSource>,
    /// Channel to which the engagement changes or was to change. Here always `video`.
    pub upgrade_to_channel: Option<String>,
    /// Source within the channel to which the engagement changes or was to change.
    pub upgrade_to_channel_source: Option<VideoChannelSource>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Users who take part in the engagement, one entry each.
    #[required(sent)]
    pub users: Option<Vec<User>>,
    /// Consumers who take part in the engagement, one entry each.
    pub consumers: Option<Vec<Consumer>>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Channel of an engagement that is upgraded to video: voice or messaging.
///
/// Values of `channel` in [`ContactCenterEngagementUpgradeObject`].
#[zoom_enum]
pub enum UpgradedEngagementChannel {
    /// `voice`: Phone calls.
    Voice,
    /// `messaging`: Chat, SMS and social messages.
    Messaging,
}

/// A consumer ended a Zoom Contact Center engagement.
#[zoom_event(
    "contact_center.engagement_consumer_ended",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementConsumerEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactEngagementConsumerEndedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementConsumerEnded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactEngagementConsumerEndedObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel of the engagement or task.
    ///
    /// Deprecated by Zoom.
    pub channel_id: Option<String>,
    /// Way of contact, such as voice or video. Here always `voice`.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `voice`.
    #[required(sent)]
    pub channel: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user who took part in the engagement.
    pub user_id: Option<String>,
    /// Display name of the user who took part in the engagement.
    pub user_display_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The upgrade of a Zoom Contact Center engagement from voice or messaging to video was completed.
#[zoom_event(
    "contact_center.engagement_upgrade_completed",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementUpgradeCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementUpgradeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user sent files in an engagement.
#[zoom_event(
    "contact_center.engagement_user_sent_file",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementUserSentFile {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: EngagementFilesObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A consumer answered a Zoom Contact Center voice or video engagement.
#[zoom_event(
    "contact_center.engagement_consumer_answered",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementConsumerAnswered {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: EngagementAnswerOrEndObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementConsumerAnswered`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementAnswerOrEndObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel of the engagement or task.
    ///
    /// Deprecated by Zoom.
    pub channel_id: Option<String>,
    /// Older form of `channel`, for which Zoom lists only `voice`, even though `channel` can also be `video`.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<ContactChannel>,
    /// Source of a video engagement: an app, a kiosk or the web.
    pub channel_source: Option<VideoChannelSource>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user who takes part in the engagement.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user who takes part in the engagement.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center engagement ended.
///
/// The call that gets an engagement may return an empty response for up to a minute afterward; retry it with a backoff.
#[zoom_event(
    "contact_center.engagement_ended",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementEndedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementEnded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterEngagementEndedObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<Channel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ChannelSource>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The transfer of a Zoom Contact Center engagement timed out.
#[zoom_event(
    "contact_center.engagement_transfer_timeout",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementTransferTimeout {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactEngagementTransferTimeoutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementTransferTimeout`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactEngagementTransferTimeoutObject {
    /// ID of the task, the unit of work by which the engagement is queued and assigned to an agent.
    #[required(sent)]
    pub task_id: Option<String>,
    /// ID of the task that the transfer created.
    #[required(sent)]
    pub transfer_to_task_id: Option<String>,
    /// How far the task has come, such as pending, assigned or completed.
    pub task_status: Option<TaskStatus>,
    /// Seconds after which the task times out.
    pub task_timeout: Option<i64>,
    /// Seconds after which the task that the transfer created times out.
    pub transfer_to_task_timeout: Option<i64>,
    /// Kind of target to which the engagement goes, such as a queue or an agent.
    pub transfer_level: Option<UnfinishedTransferLevel>,
    /// Whether the agent speaks with the target before the transfer (warm) or not (cold).
    pub transfer_type: Option<TransferType>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Way of contact, such as voice, SMS, chat or video. Here always `voice`.
    ///
    /// Deprecated by Zoom.
    pub channel_name: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `voice`.
    #[required(sent)]
    pub channel: Option<String>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Task queue ID, the older ID of the target queue, which `transfer_to_cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub transfer_to_queue_id: Option<String>,
    /// ID of the Contact Center queue to which the engagement is transferred.
    pub transfer_to_cc_queue_id: Option<String>,
    /// Name of the queue to which the engagement is transferred.
    pub transfer_to_queue_name: Option<String>,
    /// ID of the user from whom the engagement was to be transferred.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user from whom the engagement was to be transferred.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// ID of the agent to whom the engagement is transferred.
    pub transfer_to_user_id: Option<String>,
    /// Name of the agent to whom the engagement is transferred.
    pub transfer_to_user_display_name: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The transfer of a Zoom Contact Center engagement was accepted.
#[zoom_event(
    "contact_center.engagement_transfer_accepted",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementTransferAccepted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: EngagementTransferProgressObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center engagement started.
#[zoom_event(
    "contact_center.engagement_started",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement_started:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementStartedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementStarted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterEngagementStartedObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<StartedEngagementChannelType>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<Channel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ChannelSource>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Other Zoom product from which the engagement came. Always `zoom_phone`.
    pub transfer_from: Option<String>,
    /// ID in the product from which the engagement came, such as a call ID.
    pub transfer_from_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Way of contact, such as voice or video.
///
/// Values of `channel_type` in [`ContactCenterEngagementStartedObject`].
#[zoom_enum]
pub enum StartedEngagementChannelType {
    /// `chat`: Chat on a website.
    Chat,
    /// `in_app_chat`: Chat inside an app.
    InAppChat,
    /// `voice`.
    Voice,
    /// `video`.
    Video,
    /// `sms`.
    Sms,
    /// `messaging`: Chat, SMS and social messages.
    Messaging,
}

/// A Zoom Contact Center engagement that is being transferred was offered to an agent, who has not accepted it yet.
#[zoom_event(
    "contact_center.engagement_transfer_reserved",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementTransferReserved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: EngagementTransferProgressObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The upgrade of a Zoom Contact Center engagement from voice or messaging to video began.
#[zoom_event(
    "contact_center.engagement_upgrade_initiated",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementUpgradeInitiated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementUpgradeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user sent a message in an engagement.
#[zoom_event(
    "contact_center.engagement_user_sent_message",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementUserSentMessage {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: EngagementMessageObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The transfer of a Zoom Contact Center engagement was canceled.
#[zoom_event(
    "contact_center.engagement_transfer_canceled",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementTransferCanceled {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementTransferObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The transfer of a Zoom Contact Center engagement began.
#[zoom_event(
    "contact_center.engagement_transfer_initiated",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementTransferInitiated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactEngagementTransferInitiatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementTransferInitiated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactEngagementTransferInitiatedObject {
    /// ID of the task, the unit of work by which the engagement is queued and assigned to an agent.
    #[required(sent)]
    pub task_id: Option<String>,
    /// ID of the task that the transfer created.
    #[required(sent)]
    pub transfer_to_task_id: Option<String>,
    /// How far the task has come, such as pending, assigned or completed.
    pub task_status: Option<TaskStatus>,
    /// How far the task that the transfer created has come.
    pub transfer_to_task_status: Option<TaskStatus>,
    /// Seconds after which the task times out.
    pub task_timeout: Option<i64>,
    /// Seconds after which the task that the transfer created times out.
    pub transfer_to_task_timeout: Option<i64>,
    /// Kind of target to which the engagement goes, such as a queue or an agent.
    pub transfer_level: Option<InitiatedTransferLevel>,
    /// Whether the agent speaks with the target before the transfer (warm) or not (cold).
    pub transfer_type: Option<TransferType>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Way of contact, such as voice, SMS, chat or video. Here always `voice`.
    ///
    /// Deprecated by Zoom.
    pub channel_name: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `voice`.
    #[required(sent)]
    pub channel: Option<String>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// ID of the flow to which the engagement is transferred.
    pub transfer_to_flow_id: Option<String>,
    /// Name of the flow to which the engagement is transferred.
    pub transfer_to_flow_name: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Task queue ID, the older ID of the target queue, which `transfer_to_cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub transfer_to_queue_id: Option<String>,
    /// ID of the Contact Center queue to which the engagement is transferred.
    pub transfer_to_cc_queue_id: Option<String>,
    /// Name of the queue to which the engagement is transferred.
    pub transfer_to_queue_name: Option<String>,
    /// ID of the user from whom the engagement is transferred.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user from whom the engagement is transferred.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// ID of the agent to whom the engagement is transferred.
    pub transfer_to_user_id: Option<String>,
    /// Name of the agent to whom the engagement is transferred.
    pub transfer_to_user_display_name: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the inbox to which the engagement is transferred.
    pub transfer_to_inbox_id: Option<String>,
    /// Name of the inbox to which the engagement is transferred.
    pub transfer_to_inbox_name: Option<String>,
    /// Phone number to which the engagement is transferred.
    pub transfer_to_number: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of target of a transfer that was just started, such as a queue or an agent.
///
/// Values of `transfer_level` in [`ContactEngagementTransferInitiatedObject`].
#[zoom_enum]
pub enum InitiatedTransferLevel {
    /// `queue`.
    Queue,
    /// `agent`.
    Agent,
    /// `flow`: A flow, the set of steps that handles a contact.
    Flow,
    /// `inbox`: An inbox, which collects voicemails.
    Inbox,
    /// `did`: A phone number (direct inward dialing, DID).
    Did,
}

/// A Zoom Contact Center user took over an engagement.
#[zoom_event(
    "contact_center.engagement_takeover_started",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementTakeoverStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactEngagementTakeoverStartedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterEngagementTakeoverStarted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactEngagementTakeoverStartedObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel of the engagement or task.
    ///
    /// Deprecated by Zoom.
    pub channel_id: Option<String>,
    /// Way of contact, such as voice or video. Here always `voice`.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `voice`.
    #[required(sent)]
    pub channel: Option<String>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// ID of the user to whom the engagement was assigned.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user to whom the engagement was assigned.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// ID of the user who took over.
    #[required(sent)]
    pub takeover_user_id: Option<String>,
    /// Display name of the user who took over.
    #[required(sent)]
    pub takeover_user_display_name: Option<String>,
    /// Contact center phone number of the user to whom the engagement was assigned.
    pub contact_center_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The transcript of a Zoom Contact Center email engagement is complete.
#[zoom_event(
    "contact_center.engagement_email_transcript_completed",
    scopes = [
        "contact_center_engagement:read:admin",
        "contact_center:read:engagement_email_transcript_completed:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactEmailTranscriptCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactEmailTranscriptCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactEmailTranscriptCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactEmailTranscriptCompletedObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `email`.
    #[required(sent)]
    pub channel: Option<String>,
    /// Source of the engagement within the email channel. Always `email_address`.
    #[required(sent)]
    pub channel_source: Option<String>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Address of the transcript; the download needs an OAuth access token.
    pub transcript_url: Option<String>,
    /// When the event happened, to the millisecond.
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user came off hold in an engagement.
#[zoom_event(
    "contact_center.engagement_user_unhold",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementUserUnhold {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterEngagementHoldObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center survey was sent, answered in part, completed, or canceled.
///
/// One survey can cause several of these events.
#[zoom_event(
    "contact_center.engagement_survey_status",
    scopes = ["contact_center_survey:read:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementSurveyStatus {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the survey and its engagement.
    #[required(sent)]
    pub object: ContactEngagementSurveyStatusObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the survey and its engagement.
///
/// Value of `object` in [`ContactCenterEngagementSurveyStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactEngagementSurveyStatusObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<Channel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ChannelSource>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Phone number of the contact center flow.
    pub flow_number: Option<String>,
    /// How far the consumer has come with the survey.
    #[required(sent)]
    pub survey_status: Option<SurveyStatus>,
    /// ID of the survey.
    #[required(sent)]
    pub survey_id: Option<String>,
    /// ID of the survey question; only when `survey_status` is `question_submitted` and the channel is `voice`.
    pub survey_question_id: Option<String>,
    /// Whether a queue or a flow sent the survey.
    #[required(sent)]
    pub survey_trigger_from: Option<SurveyTriggerFrom>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Email address of the consumer.
    pub consumer_email: Option<String>,
    /// ID of the last agent who handled the engagement.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the last agent who handled the engagement.
    pub user_display_name: Option<String>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the consumer has come with the survey.
///
/// Values of `survey_status` in [`ContactEngagementSurveyStatusObject`].
#[zoom_enum]
pub enum SurveyStatus {
    /// `sent`: The survey was sent to the consumer.
    Sent,
    /// `question_submitted`: The consumer answered a question of the survey.
    QuestionSubmitted,
    /// `completed`: The consumer answered the whole survey.
    Completed,
    /// `cancelled`: The survey was canceled.
    Cancelled,
}

/// Whether a queue or a flow sent the survey.
///
/// Values of `survey_trigger_from` in [`ContactEngagementSurveyStatusObject`].
#[zoom_enum]
pub enum SurveyTriggerFrom {
    /// `queue`: A queue sent the survey.
    Queue,
    /// `flow`: A flow sent the survey.
    Flow,
}

/// A Zoom Contact Center user ended an engagement.
#[zoom_event(
    "contact_center.engagement_user_ended",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementUserEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: EngagementAnswerOrEndObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user answered a voice or video engagement.
///
/// Video also counts callbacks, transfers, and accepted invitations from another agent.
#[zoom_event(
    "contact_center.engagement_user_answered",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementUserAnswered {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: EngagementAnswerOrEndObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The transfer of a Zoom Contact Center engagement was queued.
#[zoom_event(
    "contact_center.engagement_transfer_queued",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterEngagementTransferQueued {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: EngagementTransferProgressObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

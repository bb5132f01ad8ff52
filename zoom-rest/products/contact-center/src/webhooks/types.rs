//! Types used by several files.

use zoom_core::{Extra, zoom_enum, zoom_object};

/// How far a task has come.
///
/// Values of `task_status` and `transfer_to_task_status` in [`ContactCenterTaskObject`](super::ContactCenterTaskObject) and other types.
#[zoom_enum]
pub enum TaskStatus {
    /// `pending`: Not yet assigned.
    Pending,
    /// `reserved`: Offered to an agent, who has not accepted it yet.
    Reserved,
    /// `assigned`.
    Assigned,
    /// `canceled`.
    Canceled,
    /// `completed`.
    Completed,
    /// `wrapping`: The agent is finishing follow-up work after the task.
    Wrapping,
}

/// Way of contact of a task or engagement, such as voice or chat.
///
/// Values of `channel_name` and `channel_types` in [`ContactCenterTaskObject`](super::ContactCenterTaskObject) and other types.
#[zoom_enum]
pub enum ChannelName {
    /// `voice`.
    Voice,
    /// `sms`.
    Sms,
    /// `chat`.
    Chat,
    /// `video`.
    Video,
    /// `in_app_chat`: Chat inside an app.
    InAppChat,
}

/// Whether the engagement came in from a consumer or went out from an agent.
///
/// Values of `engagement_direction` in [`ContactCenterEngagementMonitorObject`](super::ContactCenterEngagementMonitorObject) and other types.
#[zoom_enum]
pub enum EngagementDirection {
    /// `inbound`.
    Inbound,
    /// `outbound`.
    Outbound,
}

/// Way of contact of an engagement or task: voice, video or messaging.
///
/// Values of `channel` in [`ContactCenterEngagementNoteAddedObject`](super::ContactCenterEngagementNoteAddedObject) and other types.
#[zoom_enum]
pub enum Channel {
    /// `voice`: Phone calls.
    Voice,
    /// `video`: Video calls.
    Video,
    /// `messaging`: Chat, SMS and social messages.
    Messaging,
}

/// Where an engagement or task came from within its channel, such as web chat or SMS.
///
/// Values of `channel_source` in [`ContactCenterEngagementNoteAddedObject`](super::ContactCenterEngagementNoteAddedObject) and other types.
#[zoom_enum]
pub enum ChannelSource {
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
    /// `facebook_messenger`: Facebook Messenger, on the messaging channel.
    FacebookMessenger,
    /// `whatsapp`: WhatsApp, on the messaging channel.
    Whatsapp,
}

/// Whether agents accept messages by hand or they arrive automatically; for chat and SMS only.
///
/// Values of `message_accept` in [`ContactCenterQueueCreatedObject`](super::ContactCenterQueueCreatedObject) and other types.
#[zoom_enum]
pub enum MessageAccept {
    /// `manual`: Accepted by hand.
    Manual,
    /// `auto`: Accepted without action by the agent.
    Auto,
}

/// Way of contact that an event reports: voice or video.
///
/// Values of `channel_type` and `channel` in [`ContactTranscriptCompletedObject`](super::ContactTranscriptCompletedObject) and other types.
#[zoom_enum]
pub enum ContactChannel {
    /// `voice`: Phone calls.
    Voice,
    /// `video`: Video calls.
    Video,
}

/// User who took part in the engagement, by ID and display name.
///
/// Element of `users` in [`ContactTranscriptCompletedObject`](super::ContactTranscriptCompletedObject) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// ID of the user.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Consumer in the engagement, with their number and display name.
///
/// Element of `consumers` in [`ContactTranscriptCompletedObject`](super::ContactTranscriptCompletedObject) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Consumer {
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a user may access the contact center, or whether a disposition, the label for an engagement's outcome, is active.
///
/// Values of `user_access` and `status` in [`UserUpdatedUpdates`](super::UserUpdatedUpdates) and other types.
#[zoom_enum]
pub enum ActiveStatus {
    /// `active`: The user can access the contact center, or the disposition is activated.
    Active,
    /// `inactive`: The user cannot access the contact center, or the disposition is deactivated.
    Inactive,
}

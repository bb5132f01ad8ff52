//! Contact center, inbox: 7 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

/// A message in a Zoom Contact Center inbox was downloaded.
#[zoom_event(
    "contact_center.inbox_message_downloaded",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterInboxMessageDownloaded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the inbox message.
    #[required(sent)]
    pub object: ContactInboxMessageDownloadedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the inbox message.
///
/// Value of `object` in [`ContactCenterInboxMessageDownloaded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactInboxMessageDownloadedObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent. Here always `inbound`.
    #[required(sent)]
    pub engagement_direction: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `voice`.
    #[required(sent)]
    pub channel: Option<String>,
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
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of a user, by all appearances the one who downloaded the message; Zoom does not say so.
    pub user_id: Option<String>,
    /// Display name of the user in `user_id`.
    pub user_display_name: Option<String>,
    /// ID of the contact center inbox.
    #[required(sent)]
    pub inbox_id: Option<String>,
    /// Name of the contact center inbox.
    #[required(sent)]
    pub inbox_name: Option<String>,
    /// ID of the message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Whether the recording or the transcript of the message was downloaded.
    #[required(sent)]
    pub download_type: Option<DownloadType>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the recording or the transcript of the message was downloaded.
///
/// Values of `download_type` in [`ContactInboxMessageDownloadedObject`].
#[zoom_enum]
pub enum DownloadType {
    /// `Recording`.
    #[value("Recording")]
    Recording,
    /// `Transcript`.
    #[value("Transcript")]
    Transcript,
}

/// A resolved message in a Zoom Contact Center inbox was reopened.
#[zoom_event(
    "contact_center.inbox_message_reopened",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterInboxMessageReopened {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the inbox message.
    #[required(sent)]
    pub object: ContactCenterInboxMessageObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the inbox message.
///
/// Value of `object` in [`ContactCenterInboxMessageReopened`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterInboxMessageObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent. Here always `inbound`.
    #[required(sent)]
    pub engagement_direction: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `voice`.
    #[required(sent)]
    pub channel: Option<String>,
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
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of a user, by all appearances the one who opened, resolved or reopened the message; Zoom does not say so.
    pub user_id: Option<String>,
    /// Display name of the user in `user_id`.
    pub user_display_name: Option<String>,
    /// ID of the contact center inbox.
    #[required(sent)]
    pub inbox_id: Option<String>,
    /// Name of the contact center inbox.
    #[required(sent)]
    pub inbox_name: Option<String>,
    /// ID of the message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An agent or supervisor marked a voicemail in a Zoom Contact Center inbox as resolved.
#[zoom_event(
    "contact_center.inbox_message_resolved",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterInboxMessageResolved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the inbox message.
    #[required(sent)]
    pub object: ContactCenterInboxMessageObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An agent or supervisor played a voicemail in a Zoom Contact Center inbox or viewed its transcript.
#[zoom_event(
    "contact_center.inbox_message_opened",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterInboxMessageOpened {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the inbox message.
    #[required(sent)]
    pub object: ContactCenterInboxMessageObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An agent or supervisor deleted a voicemail from a Zoom Contact Center inbox.
///
/// Covers both soft and hard deletion.
#[zoom_event(
    "contact_center.inbox_message_deleted",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterInboxMessageDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the inbox message.
    #[required(sent)]
    pub object: ContactCenterInboxMessageDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the inbox message.
///
/// Value of `object` in [`ContactCenterInboxMessageDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterInboxMessageDeletedObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent. Here always `inbound`.
    #[required(sent)]
    pub engagement_direction: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `voice`.
    #[required(sent)]
    pub channel: Option<String>,
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
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of a user, by all appearances the one who deleted the message; Zoom does not say so.
    pub user_id: Option<String>,
    /// Display name of the user in `user_id`.
    pub user_display_name: Option<String>,
    /// ID of the contact center inbox.
    #[required(sent)]
    pub inbox_id: Option<String>,
    /// Name of the contact center inbox.
    #[required(sent)]
    pub inbox_name: Option<String>,
    /// ID of the message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Whether the message is deleted for good or can still be restored.
    #[required(sent)]
    pub delete_type: Option<DeleteType>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the message is deleted for good or can still be restored.
///
/// Values of `delete_type` in [`ContactCenterInboxMessageDeletedObject`].
#[zoom_enum]
pub enum DeleteType {
    /// `Soft delete`: The message can still be restored.
    #[value("Soft delete")]
    SoftDelete,
    /// `Hard delete`: The message is gone for good.
    #[value("Hard delete")]
    HardDelete,
}

/// An agent or supervisor assigned a voicemail to a Zoom Contact Center user.
///
/// The assignee may be the same person.
#[zoom_event(
    "contact_center.inbox_message_assigned",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterInboxMessageAssigned {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the inbox message.
    #[required(sent)]
    pub object: ContactCenterInboxMessageAssignedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the inbox message.
///
/// Value of `object` in [`ContactCenterInboxMessageAssigned`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterInboxMessageAssignedObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent. Here always `inbound`.
    #[required(sent)]
    pub engagement_direction: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `voice`.
    #[required(sent)]
    pub channel: Option<String>,
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
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user to whom the message is assigned now.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user to whom the message is assigned now.
    #[required(sent)]
    pub user_display_name: Option<String>,
    /// ID of the user to whom the message was assigned before.
    pub previous_user_id: Option<String>,
    /// Display name of the user to whom the message was assigned before.
    pub previous_user_display_name: Option<String>,
    /// ID of the contact center inbox.
    #[required(sent)]
    pub inbox_id: Option<String>,
    /// Name of the contact center inbox.
    #[required(sent)]
    pub inbox_name: Option<String>,
    /// ID of the message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Whether the message was assigned by hand or automatically.
    #[required(sent)]
    pub assign_type: Option<AssignType>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the message was assigned by hand or automatically.
///
/// Values of `assign_type` in [`ContactCenterInboxMessageAssignedObject`].
#[zoom_enum]
pub enum AssignType {
    /// `Manual`.
    #[value("Manual")]
    Manual,
    /// `Auto Assign`.
    #[value("Auto Assign")]
    AutoAssign,
}

/// A voicemail arrived in a Zoom Contact Center inbox.
#[zoom_event(
    "contact_center.inbox_message_received",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterInboxMessageReceived {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the inbox message.
    #[required(sent)]
    pub object: ContactCenterInboxMessageReceivedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the inbox message.
///
/// Value of `object` in [`ContactCenterInboxMessageReceived`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterInboxMessageReceivedObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent. Here always `inbound`.
    #[required(sent)]
    pub engagement_direction: Option<String>,
    /// Way of contact of the engagement or task, such as voice or messaging. Here always `voice`.
    #[required(sent)]
    pub channel: Option<String>,
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
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the contact center inbox.
    #[required(sent)]
    pub inbox_id: Option<String>,
    /// Name of the contact center inbox.
    #[required(sent)]
    pub inbox_name: Option<String>,
    /// ID of the message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

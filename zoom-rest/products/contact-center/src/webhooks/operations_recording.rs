//! Contact center, recording: 8 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

use super::{Consumer, ContactChannel, EngagementDirection, User};

/// The transcript of a Zoom Contact Center engagement recording is complete.
#[zoom_event(
    "contact_center.recording_transcript_completed",
    scopes = [
        "contact_center_recording:read:admin",
        "contact_center_recording:write:admin",
        "contact_center:read:recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactRecordingTranscriptCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the recording of an engagement.
    #[required(sent)]
    pub object: ContactTranscriptCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the recording of an engagement.
///
/// Value of `object` in [`ContactRecordingTranscriptCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactTranscriptCompletedObject {
    /// ID of the recording, for downloading or deleting it.
    #[required(sent)]
    pub recording_id: Option<String>,
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
    /// Way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<ContactChannel>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<ContactChannel>,
    /// When the recording began, to the second.
    ///
    /// Deprecated by Zoom.
    pub recording_start_time: Option<DateTime>,
    /// When the recording began, to the millisecond.
    pub recording_start_time_ms: Option<DateTime>,
    /// When the recording ended, to the second.
    ///
    /// Deprecated by Zoom.
    pub recording_end_time: Option<DateTime>,
    /// When the recording ended, to the millisecond.
    pub recording_end_time_ms: Option<DateTime>,
    /// Whether the engagement was recorded on demand or automatically.
    pub recording_type: Option<RecordingType>,
    /// How long the recording lasts, in seconds.
    pub recording_duration: Option<i64>,
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
    /// ID of the queue or user that owns the recording.
    pub owner_id: Option<String>,
    /// Name of the queue or user that owns the recording.
    pub owner_name: Option<String>,
    /// Whether the owner is a user or a queue.
    pub owner_type: Option<OwnerType>,
    /// Address of the transcript; the download needs an OAuth access token.
    #[required(sent)]
    pub transcript_url: Option<String>,
    /// Users who take part in the engagement, one entry each.
    #[required(sent)]
    pub users: Option<Vec<User>>,
    /// Consumers who take part in the engagement, one entry each.
    pub consumers: Option<Vec<Consumer>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the engagement was recorded on demand or automatically.
///
/// Values of `recording_type` in [`ContactTranscriptCompletedObject`] and other types.
#[zoom_enum]
pub enum RecordingType {
    /// `on_demand`: Started by hand.
    OnDemand,
    /// `automatic`: Started without action by a person.
    Automatic,
}

/// Whether the owner is a user or a queue.
///
/// Values of `owner_type` in [`ContactTranscriptCompletedObject`] and other types.
#[zoom_enum]
pub enum OwnerType {
    /// `user`: Owned by a user.
    User,
    /// `queue`: Owned by a queue.
    Queue,
}

/// The recording of a Zoom Contact Center engagement was paused.
#[zoom_event(
    "contact_center.recording_paused",
    scopes = [
        "contact_center_recording:read:admin",
        "contact_center_recording:write:admin",
        "contact_center:read:recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterRecordingPaused {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the recording of an engagement.
    #[required(sent)]
    pub object: ContactCenterRecordingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the recording of an engagement.
///
/// Value of `object` in [`ContactCenterRecordingPaused`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterRecordingObject {
    /// ID of the recording, for downloading or deleting it.
    #[required(sent)]
    pub recording_id: Option<String>,
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
    /// Way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<ContactChannel>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<ContactChannel>,
    /// When the recording began, to the second.
    ///
    /// Deprecated by Zoom.
    pub recording_start_time: Option<DateTime>,
    /// When the recording began, to the millisecond.
    pub recording_start_time_ms: Option<DateTime>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Whether the engagement was recorded on demand or automatically.
    pub recording_type: Option<RecordingType>,
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
    /// ID of a user who takes part in the engagement; `users` lists all of them.
    ///
    /// Deprecated by Zoom.
    pub user_id: Option<String>,
    /// Display name of the user in `user_id`.
    ///
    /// Deprecated by Zoom.
    pub user_display_name: Option<String>,
    /// ID of the consumer.
    ///
    /// Deprecated by Zoom.
    pub consumer_id: Option<String>,
    /// Phone number of the consumer.
    ///
    /// Deprecated by Zoom.
    pub consumer_number: Option<String>,
    /// Name under which the consumer is shown.
    ///
    /// Deprecated by Zoom.
    pub consumer_display_name: Option<String>,
    /// ID of the queue or user that owns the recording.
    pub owner_id: Option<String>,
    /// Name of the queue or user that owns the recording.
    pub owner_name: Option<String>,
    /// Whether the owner is a user or a queue.
    pub owner_type: Option<OwnerType>,
    /// Users who take part in the engagement, one entry each.
    #[required(sent)]
    pub users: Option<Vec<User>>,
    /// Consumers who take part in the engagement, one entry each.
    pub consumers: Option<Vec<Consumer>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The recording of a Zoom Contact Center engagement was deleted.
///
/// For a permanent deletion, listen to `contact_center.recording_permanently_deleted`.
#[zoom_event(
    "contact_center.recording_deleted",
    scopes = [
        "contact_center_recording:read:admin",
        "contact_center_recording:write:admin",
        "contact_center:read:recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterRecordingDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the recording of an engagement.
    #[required(sent)]
    pub object: ContactCenterRecordingDeletionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the recording of an engagement.
///
/// Value of `object` in [`ContactCenterRecordingDeleted`] and [`ContactCenterRecordingPermanentlyDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterRecordingDeletionObject {
    /// ID of the recording that was deleted.
    #[required(sent)]
    pub recording_id: Option<String>,
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

/// The recording of a Zoom Contact Center engagement was stopped.
#[zoom_event(
    "contact_center.recording_stopped",
    scopes = [
        "contact_center_recording:read:admin",
        "contact_center_recording:write:admin",
        "contact_center:read:recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterRecordingStopped {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the recording of an engagement.
    #[required(sent)]
    pub object: ContactCenterRecordingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The recording of a Zoom Contact Center engagement was resumed.
#[zoom_event(
    "contact_center.recording_resumed",
    scopes = [
        "contact_center_recording:read:admin",
        "contact_center_recording:write:admin",
        "contact_center:read:recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterRecordingResumed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the recording of an engagement.
    #[required(sent)]
    pub object: ContactCenterRecordingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The recording of a Zoom Contact Center engagement started.
#[zoom_event(
    "contact_center.recording_started",
    scopes = [
        "contact_center_recording:read:admin",
        "contact_center_recording:write:admin",
        "contact_center:read:recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterRecordingStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the recording of an engagement.
    #[required(sent)]
    pub object: ContactCenterRecordingStartedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the recording of an engagement.
///
/// Value of `object` in [`ContactCenterRecordingStarted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterRecordingStartedObject {
    /// ID of the recording, for downloading or deleting it.
    #[required(sent)]
    pub recording_id: Option<String>,
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
    /// Way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<ContactChannel>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<ContactChannel>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Whether the engagement was recorded on demand or automatically.
    pub recording_type: Option<RecordingType>,
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
    /// ID of a user who takes part in the engagement; `users` lists all of them.
    ///
    /// Deprecated by Zoom.
    pub user_id: Option<String>,
    /// Display name of the user in `user_id`.
    ///
    /// Deprecated by Zoom.
    pub user_display_name: Option<String>,
    /// ID of the consumer.
    ///
    /// Deprecated by Zoom.
    pub consumer_id: Option<String>,
    /// Phone number of the consumer.
    ///
    /// Deprecated by Zoom.
    pub consumer_number: Option<String>,
    /// Name under which the consumer is shown.
    ///
    /// Deprecated by Zoom.
    pub consumer_display_name: Option<String>,
    /// ID of the queue or user that owns the recording.
    pub owner_id: Option<String>,
    /// Name of the queue or user that owns the recording.
    pub owner_name: Option<String>,
    /// Whether the owner is a user or a queue.
    pub owner_type: Option<OwnerType>,
    /// Users who take part in the engagement, one entry each.
    #[required(sent)]
    pub users: Option<Vec<User>>,
    /// Consumers who take part in the engagement, one entry each.
    pub consumers: Option<Vec<Consumer>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The recording of a Zoom Contact Center engagement is complete.
#[zoom_event(
    "contact_center.recording_completed",
    scopes = [
        "contact_center_recording:read:admin",
        "contact_center_recording:write:admin",
        "contact_center:read:recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterRecordingCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the recording of an engagement.
    #[required(sent)]
    pub object: ContactCenterRecordingCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the recording of an engagement.
///
/// Value of `object` in [`ContactCenterRecordingCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterRecordingCompletedObject {
    /// ID of the recording, for downloading or deleting it.
    #[required(sent)]
    pub recording_id: Option<String>,
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
    /// Way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<ContactChannel>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<ContactChannel>,
    /// When the recording began, to the second.
    ///
    /// Deprecated by Zoom.
    pub recording_start_time: Option<DateTime>,
    /// When the recording began, to the millisecond.
    pub recording_start_time_ms: Option<DateTime>,
    /// When the recording ended, to the second.
    ///
    /// Deprecated by Zoom.
    pub recording_end_time: Option<DateTime>,
    /// When the recording ended, to the millisecond.
    pub recording_end_time_ms: Option<DateTime>,
    /// Whether the engagement was recorded on demand or automatically.
    pub recording_type: Option<RecordingType>,
    /// How long the recording lasts, in seconds.
    pub recording_duration: Option<i64>,
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
    /// ID of a user who takes part in the engagement; `users` lists all of them.
    ///
    /// Deprecated by Zoom.
    pub user_id: Option<String>,
    /// Display name of the user in `user_id`.
    ///
    /// Deprecated by Zoom.
    pub user_display_name: Option<String>,
    /// ID of the consumer.
    ///
    /// Deprecated by Zoom.
    pub consumer_id: Option<String>,
    /// Phone number of the consumer.
    ///
    /// Deprecated by Zoom.
    pub consumer_number: Option<String>,
    /// Name under which the consumer is shown.
    ///
    /// Deprecated by Zoom.
    pub consumer_display_name: Option<String>,
    /// ID of the queue or user that owns the recording.
    pub owner_id: Option<String>,
    /// Name of the queue or user that owns the recording.
    pub owner_name: Option<String>,
    /// Whether the owner is a user or a queue.
    pub owner_type: Option<OwnerType>,
    /// Users who take part in the engagement, one entry each.
    #[required(sent)]
    pub users: Option<Vec<User>>,
    /// Consumers who take part in the engagement, one entry each.
    pub consumers: Option<Vec<Consumer>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The recording of a Zoom Contact Center engagement was deleted permanently.
#[zoom_event(
    "contact_center.recording_permanently_deleted",
    scopes = [
        "contact_center_recording:read:admin",
        "contact_center_recording:write:admin",
        "contact_center:read:recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterRecordingPermanentlyDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the recording of an engagement.
    #[required(sent)]
    pub object: ContactCenterRecordingDeletionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

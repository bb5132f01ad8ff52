//! Contact center, queue: 9 events.

use zoom_core::{DateTime, Extra, Value, zoom_enum, zoom_event, zoom_object};

use super::MessageAccept;

/// A supervisor was assigned to a Zoom Contact Center queue.
#[zoom_event(
    "contact_center.queue_supervisor_assigned",
    scopes = [
        "contact_center_queue:read:admin",
        "contact_center_queue:write:admin",
        "contact_center:read:queue_supervisor_assigned:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterQueueSupervisorAssigned {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the queue, and the user who was assigned to it or removed.
    #[required(sent)]
    pub object: ContactCenterQueueObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the queue, and the user who was assigned to it or removed.
///
/// Value of `object` in [`ContactCenterQueueSupervisorAssigned`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterQueueObject {
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    #[required(sent)]
    pub cc_queue_id: Option<String>,
    /// ID of the user who was assigned to the queue or removed from it.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Name under which the user is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
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

/// A Zoom Contact Center queue was created.
#[zoom_event(
    "contact_center.queue_created",
    scopes = [
        "contact_center_queue:read:admin",
        "contact_center_queue:write:admin",
        "contact_center:read:queue:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterQueueCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the queue.
    #[required(sent)]
    pub object: ContactCenterQueueCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the queue.
///
/// Value of `object` in [`ContactCenterQueueCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterQueueCreatedObject {
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    #[required(sent)]
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Free text that says what the queue is for.
    pub queue_description: Option<String>,
    /// How many dispositions, labels for the outcome of an engagement, are assigned to the queue.
    pub dispositions_count: Option<i64>,
    /// How many disposition sets, groups of labels for the outcome of an engagement, are assigned to the queue.
    pub disposition_sets_count: Option<i64>,
    /// Ways of contact, such as voice, chat or video.
    pub channel_types: Option<Vec<ContactCenterQueueChannelType>>,
    /// How many seconds a consumer may wait in the queue before its overflow action takes place.
    pub max_wait_time: Option<i64>,
    /// Seconds that an agent has for wrapping up before the next call.
    pub wrap_up_time: Option<i64>,
    /// How many engagements may wait in the queue at once.
    pub max_engagement_in_queue: Option<i64>,
    /// Whether calls that are given up soon after they begin count as short abandoned.
    pub short_abandon_enable: Option<bool>,
    /// Seconds within which an abandoned call counts as short abandoned.
    pub short_abandon_threshold: Option<i64>,
    /// How engagements are spread over the agents: longest idle (`0`; `6` while ready, `7` in this queue), in sequence (`1`), rotating (`2`), all at once (`3`), most available (`4`) or by hand (`5`).
    pub distribution_type: Option<i64>,
    /// How long an engagement is offered to an agent, in seconds.
    pub distribution_duration_in_seconds: Option<i64>,
    /// Asset library ID of the media that is played while consumers are being connected.
    pub connecting_media_id: Option<String>,
    /// File name of the media that is played while consumers are being connected.
    pub connecting_media_name: Option<String>,
    /// ID of the audio that callers hear during a transfer.
    pub transferring_media_id: Option<String>,
    /// File name of the audio that callers hear during a transfer.
    pub transferring_media_name: Option<String>,
    /// ID of the media that plays while a caller is on hold; voice only.
    pub holding_media_id: Option<String>,
    /// File name of the media that plays while a caller is on hold; voice only.
    pub holding_media_name: Option<String>,
    /// Name of the waiting room in which video consumers wait.
    pub waiting_room_name: Option<String>,
    /// ID of the waiting room in which video consumers wait.
    pub waiting_room_id: Option<String>,
    /// Whether agents accept messages by hand or they arrive automatically; for chat and SMS only.
    pub message_accept: Option<MessageAccept>,
    /// Whether engagements close by themselves when the wrap-up time is over.
    pub wrap_up_expiration: Option<bool>,
    /// Whether consumers who wait too long hear a goodbye message and are disconnected.
    pub overflow_to_goodbye_message: Option<bool>,
    /// ID of the queue that takes the overflow; only one overflow target is used.
    ///
    /// Deprecated by Zoom.
    pub overflow_to_queue_id: Option<String>,
    /// ID of the contact center queue that takes the overflow; only one overflow target is used.
    pub overflow_to_cc_queue_id: Option<String>,
    /// ID of the flow that takes the overflow; only one overflow target is used.
    pub overflow_to_flow_id: Option<String>,
    /// ID of the voicemail inbox that takes the overflow; only one overflow target is used.
    pub overflow_to_inbox_id: Option<String>,
    /// Whether consumers are told that the web chat was closed.
    pub auto_close_message_enabled: Option<bool>,
    /// Text that informs consumers that the web chat was closed.
    pub auto_close_message: Option<String>,
    /// Minutes of silence after which the chat is closed.
    pub auto_close_timeout: Option<i64>,
    /// Whether consumers are warned before an idle web chat is closed.
    pub auto_close_alert_message_enabled: Option<bool>,
    /// Text that warns consumers before an idle web chat is closed.
    pub auto_close_alert_message: Option<String>,
    /// Minutes of silence after which the consumer is warned; at most `auto_close_timeout`.
    pub auto_close_alert_message_time: Option<i64>,
    /// Country where recordings are stored, as a country code.
    pub recording_storage_location: Option<String>,
    /// Seconds within which a call or first message must be answered to meet the service level.
    pub service_level_threshold_in_seconds: Option<i64>,
    /// Whether calls abandoned soon after they began are left out of the service level.
    pub service_level_exclude_short_abandoned_calls: Option<bool>,
    /// Whether calls abandoned after a long wait are left out of the service level.
    pub service_level_exclude_long_abandoned_calls: Option<bool>,
    /// Whether engagements that the consumer quit are left out of the service level.
    pub service_level_exclude_abandoned_quit_engagements: Option<bool>,
    /// Service level to aim for, in percent; reports use it as the benchmark.
    pub service_level_target_in_percentage: Option<i64>,
    /// When the queue was created.
    pub queue_created_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Way of contact that a queue serves, such as voice, chat or video.
///
/// Values of `channel_types` in [`ContactCenterQueueCreatedObject`] and [`ContactCenterQueueDeletedObject`].
#[zoom_enum]
pub enum ContactCenterQueueChannelType {
    /// `voice`.
    Voice,
    /// `chat`.
    Chat,
    /// `sms`.
    Sms,
    /// `video`.
    Video,
    /// `messaging`: Chat, SMS and social messages.
    Messaging,
}

/// A supervisor was removed from a Zoom Contact Center queue.
#[zoom_event(
    "contact_center.queue_supervisor_unassigned",
    scopes = [
        "contact_center_queue:read:admin",
        "contact_center_queue:write:admin",
        "contact_center:read:queue_supervisor_unassigned:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterQueueSupervisorUnassigned {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the queue, and the user who was assigned to it or removed.
    #[required(sent)]
    pub object: ContactCenterQueueObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An agent was removed from a Zoom Contact Center queue.
#[zoom_event(
    "contact_center.queue_agent_unassigned",
    scopes = [
        "contact_center_queue:read:admin",
        "contact_center_queue:write:admin",
        "contact_center:read:queue_agent_unassigned:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterQueueAgentUnassigned {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the queue, and the user who was assigned to it or removed.
    #[required(sent)]
    pub object: ContactCenterQueueObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The inbound service level of a Zoom Contact Center queue was changed.
#[zoom_event(
    "contact_center.queue_inbound_sla_updated",
    scopes = ["contact_center_queue:read:admin", "contact_center_queue:write:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterQueueInboundSlaUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the queue.
    #[required(sent)]
    pub object: ContactQueueInboundSlaUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the queue.
///
/// Value of `object` in [`ContactCenterQueueInboundSlaUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactQueueInboundSlaUpdatedObject {
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    #[required(sent)]
    pub cc_queue_id: Option<String>,
    /// Settings of the queue's inbound service level that changed, with their new values.
    #[required(sent)]
    pub updates: Option<SlaUpdatedUpdates>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the queue's inbound service level that changed, with their new values.
///
/// Value of `updates` in [`ContactQueueInboundSlaUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SlaUpdatedUpdates {
    /// Seconds within which a call or first message must be answered to meet the service level.
    pub service_level_threshold_in_seconds: Option<i64>,
    /// Whether calls abandoned soon after they began are left out of the service level.
    pub service_level_exclude_short_abandoned_calls: Option<bool>,
    /// Whether calls abandoned after a long wait are left out of the service level.
    pub service_level_exclude_long_abandoned_calls: Option<bool>,
    /// Whether engagements that the consumer quit are left out of the service level.
    pub service_level_exclude_abandoned_quit_engagements: Option<bool>,
    /// Service level to aim for, in percent; reports use it as the benchmark.
    pub service_level_target_in_percentage: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center queue was deleted.
#[zoom_event(
    "contact_center.queue_deleted",
    scopes = [
        "contact_center_queue:read:admin",
        "contact_center_queue:write:admin",
        "contact_center:read:queue:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterQueueDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the queue.
    #[required(sent)]
    pub object: ContactCenterQueueDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the queue.
///
/// Value of `object` in [`ContactCenterQueueDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterQueueDeletedObject {
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    #[required(sent)]
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Free text that says what the queue is for.
    pub queue_description: Option<String>,
    /// How many dispositions, labels for the outcome of an engagement, are assigned to the queue.
    pub dispositions_count: Option<i64>,
    /// How many disposition sets, groups of labels for the outcome of an engagement, are assigned to the queue.
    pub disposition_sets_count: Option<i64>,
    /// Ways of contact, such as voice, chat or video.
    pub channel_types: Option<Vec<ContactCenterQueueChannelType>>,
    /// How many seconds a consumer may wait in the queue before its overflow action takes place.
    pub max_wait_time: Option<i64>,
    /// Seconds that an agent has for wrapping up before the next call.
    pub wrap_up_time: Option<i64>,
    /// How many engagements may wait in the queue at once.
    pub max_engagement_in_queue: Option<i64>,
    /// Whether calls that are given up soon after they begin count as short abandoned.
    pub short_abandon_enable: Option<bool>,
    /// Seconds within which an abandoned call counts as short abandoned.
    pub short_abandon_threshold: Option<i64>,
    /// How engagements are spread over the agents: longest idle (`0`; `6` while ready, `7` in this queue), in sequence (`1`), rotating (`2`), all at once (`3`), most available (`4`) or by hand (`5`).
    pub distribution_type: Option<i64>,
    /// How long an engagement is offered to an agent, in seconds.
    pub distribution_duration_in_seconds: Option<i64>,
    /// Asset library ID of the media that is played while consumers are being connected.
    pub connecting_media_id: Option<String>,
    /// File name of the media that is played while consumers are being connected.
    pub connecting_media_name: Option<String>,
    /// ID of the audio that callers hear during a transfer.
    pub transferring_media_id: Option<String>,
    /// File name of the audio that callers hear during a transfer.
    pub transferring_media_name: Option<String>,
    /// ID of the media that plays while a caller is on hold; voice only.
    pub holding_media_id: Option<String>,
    /// File name of the media that plays while a caller is on hold; voice only.
    pub holding_media_name: Option<String>,
    /// Name of the waiting room in which video consumers wait.
    pub waiting_room_name: Option<String>,
    /// ID of the waiting room in which video consumers wait.
    pub waiting_room_id: Option<String>,
    /// Whether agents accept messages by hand or they arrive automatically; for chat and SMS only.
    pub message_accept: Option<MessageAccept>,
    /// Whether engagements close by themselves when the wrap-up time is over.
    pub wrap_up_expiration: Option<bool>,
    /// Whether consumers who wait too long hear a goodbye message and are disconnected.
    pub overflow_to_goodbye_message: Option<bool>,
    /// ID of the queue that takes the overflow; only one overflow target is used.
    ///
    /// Deprecated by Zoom.
    pub overflow_to_queue_id: Option<String>,
    /// ID of the contact center queue that takes the overflow; only one overflow target is used.
    pub overflow_to_cc_queue_id: Option<String>,
    /// ID of the flow that takes the overflow; only one overflow target is used.
    pub overflow_to_flow_id: Option<String>,
    /// ID of the voicemail inbox that takes the overflow; only one overflow target is used.
    pub overflow_to_inbox_id: Option<String>,
    /// Whether consumers are told that the web chat was closed.
    pub auto_close_message_enabled: Option<bool>,
    /// Text that informs consumers that the web chat was closed.
    pub auto_close_message: Option<String>,
    /// Minutes of silence after which the chat is closed.
    pub auto_close_timeout: Option<i64>,
    /// Whether consumers are warned before an idle web chat is closed.
    pub auto_close_alert_message_enabled: Option<bool>,
    /// Text that warns consumers before an idle web chat is closed.
    pub auto_close_alert_message: Option<String>,
    /// Minutes of silence after which the consumer is warned; at most `auto_close_timeout`.
    pub auto_close_alert_message_time: Option<i64>,
    /// Country where recordings are stored, as a country code.
    pub recording_storage_location: Option<String>,
    /// Seconds within which a call or first message must be answered to meet the service level.
    pub service_level_threshold_in_seconds: Option<i64>,
    /// Whether calls abandoned soon after they began are left out of the service level.
    pub service_level_exclude_short_abandoned_calls: Option<bool>,
    /// Whether calls abandoned after a long wait are left out of the service level.
    pub service_level_exclude_long_abandoned_calls: Option<bool>,
    /// Whether engagements that the consumer quit are left out of the service level.
    pub service_level_exclude_abandoned_quit_engagements: Option<bool>,
    /// Service level to aim for, in percent; reports use it as the benchmark.
    pub service_level_target_in_percentage: Option<i64>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An agent was assigned to a Zoom Contact Center queue.
#[zoom_event(
    "contact_center.queue_agent_assigned",
    scopes = [
        "contact_center_queue:read:admin",
        "contact_center_queue:write:admin",
        "contact_center:read:queue_agent_assigned:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterQueueAgentAssigned {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the queue, and the user who was assigned to it or removed.
    #[required(sent)]
    pub object: ContactCenterQueueObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The operating hours of a Zoom Contact Center queue were changed.
#[zoom_event(
    "contact_center.queue_operating_hours_updated",
    scopes = [
        "contact_center_queue:read:admin",
        "contact_center_queue:write:admin",
        "contact_center:read:queue_operating_hours_updated:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterQueueOperatingHoursUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the queue.
    #[required(sent)]
    pub object: ContactQueueOperatingHoursUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the queue.
///
/// Value of `object` in [`ContactCenterQueueOperatingHoursUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactQueueOperatingHoursUpdatedObject {
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    #[required(sent)]
    pub cc_queue_id: Option<String>,
    /// Business hours and closures of the queue that changed, with their new values.
    #[required(sent)]
    pub updates: Option<ContactHoursUpdatedUpdates>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Business hours and closures of the queue that changed, with their new values.
///
/// Value of `updates` in [`ContactQueueOperatingHoursUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactHoursUpdatedUpdates {
    /// ID of the Zoom Contact Center business hours.
    pub business_hour_id: Option<String>,
    /// Name of the business hours.
    pub business_hour_name: Option<String>,
    /// Whether the queue has the business hours of the account.
    pub account_default_business_hour: Option<bool>,
    /// ID of the closure set, the days or hours when the contact center is closed.
    pub closure_set_id: Option<String>,
    /// Name of the closure set.
    pub closure_set_name: Option<String>,
    /// Whether the queue has the closure set of the account.
    pub account_default_closure_set: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A callback was scheduled with a Zoom Contact Center queue.
#[zoom_event(
    "contact_center.queue_scheduled_callback_created",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactQueueScheduledCallbackCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the scheduled callback.
    #[required(sent)]
    pub object: ContactScheduledCallbackCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the scheduled callback.
///
/// Value of `object` in [`ContactQueueScheduledCallbackCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactScheduledCallbackCreatedObject {
    /// When the callback is due.
    #[required(sent)]
    pub start_time: Option<Value>,
    /// ID of the Zoom Contact Center queue.
    #[required(sent)]
    pub cc_queue_id: Option<Value>,
    /// Display name of the Zoom Contact Center queue.
    #[required(sent)]
    pub queue_name: Option<Value>,
    /// Way of contact that the queue serves, as a text: `voice` or `video`.
    #[required(sent)]
    pub queue_channel: Option<Value>,
    /// Consumers to call back, as a list of objects with `attendee_id`, `first_name`, `last_name`, `email` and `phone_number`.
    #[required(sent)]
    pub attendees: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

//! Contact center, task: 13 events.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

use super::{Channel, ChannelName, ChannelSource, EngagementDirection, MessageAccept, TaskStatus};

/// A Zoom Contact Center task was created.
#[zoom_event(
    "contact_center.task_created",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTaskCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the task.
    #[required(sent)]
    pub object: ContactCenterTaskObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the task.
///
/// Value of `object` in [`ContactCenterTaskCreated`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterTaskObject {
    /// ID of the task, the unit of work that is queued and assigned to an agent.
    #[required(sent)]
    pub task_id: Option<String>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// How far the task has come, such as pending, assigned or completed.
    pub task_status: Option<TaskStatus>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// ID of the channel of the engagement or task.
    pub channel_id: Option<String>,
    /// Way of contact, such as voice, SMS, chat or video.
    pub channel_name: Option<ChannelName>,
    /// How urgent the task is; higher numbers are served first.
    #[range(0..=10)]
    pub task_priority: Option<i64>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Creation time of the task, with a precision of seconds.
    ///
    /// Deprecated by Zoom.
    pub created_time: Option<DateTime>,
    /// Creation time of the task, with a precision of milliseconds.
    pub created_time_ms: Option<DateTime>,
    /// When the task was last changed, to the second.
    ///
    /// Deprecated by Zoom.
    pub last_modified_time: Option<DateTime>,
    /// When the task was last changed, to the millisecond.
    pub last_modified_time_ms: Option<DateTime>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the task is assigned automatically, as the name says; Zoom's text says by hand.
    pub auto_assign: Option<bool>,
    /// Seconds after which the task times out.
    pub task_timeout: Option<i64>,
    /// Phone number of the caller.
    pub caller_number: Option<String>,
    /// Phone number of the called party.
    pub callee_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user canceled the reservation of a queued task.
#[zoom_event(
    "contact_center.task_reservation_canceled",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTaskReservationCanceled {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the reservation, which offers a queued task to an agent.
    #[required(sent)]
    pub object: ContactCenterTaskReservationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the reservation, which offers a queued task to an agent.
///
/// Value of `object` in [`ContactCenterTaskReservationCanceled`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterTaskReservationObject {
    /// ID of the reservation that offers the task to an agent.
    #[required(sent)]
    pub task_reservation_id: Option<String>,
    /// ID of the task, the unit of work that is queued and assigned to an agent.
    #[required(sent)]
    pub task_id: Option<String>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// ID of the user to whom the task is assigned.
    #[required(sent)]
    pub assigned_user_id: Option<String>,
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
    pub channel_source: Option<ChannelSource>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Creation time of the task, with a precision of seconds.
    ///
    /// Deprecated by Zoom.
    pub created_time: Option<DateTime>,
    /// Creation time of the task, with a precision of milliseconds.
    pub created_time_ms: Option<DateTime>,
    /// When the task was last changed, to the second.
    ///
    /// Deprecated by Zoom.
    pub last_modified_time: Option<DateTime>,
    /// When the task was last changed, to the millisecond.
    pub last_modified_time_ms: Option<DateTime>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the task is assigned automatically, as the name says; Zoom's text says by hand.
    pub auto_assign: Option<bool>,
    /// Seconds after which the task times out.
    pub task_timeout: Option<i64>,
    /// Phone number of the caller.
    pub caller_number: Option<String>,
    /// Phone number of the called party.
    pub callee_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center task was deleted.
#[zoom_event(
    "contact_center.task_deleted",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTaskDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the task.
    #[required(sent)]
    pub object: ContactCenterTaskObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center task was changed.
#[zoom_event(
    "contact_center.task_updated",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTaskUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the task.
    #[required(sent)]
    pub object: ContactCenterTaskObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user completed a Zoom Contact Center task.
#[zoom_event(
    "contact_center.task_completed",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTaskCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the task.
    #[required(sent)]
    pub object: ContactCenterTaskObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user reserved a queued task.
#[zoom_event(
    "contact_center.task_reservation_created",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTaskReservationCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the reservation, which offers a queued task to an agent.
    #[required(sent)]
    pub object: TaskReservationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the reservation, which offers a queued task to an agent.
///
/// Value of `object` in [`ContactCenterTaskReservationCreated`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TaskReservationObject {
    /// ID of the reservation that offers the task to an agent.
    #[required(sent)]
    pub task_reservation_id: Option<String>,
    /// ID of the task, the unit of work that is queued and assigned to an agent.
    #[required(sent)]
    pub task_id: Option<String>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// ID of the user to whom the task is assigned.
    #[required(sent)]
    pub assigned_user_id: Option<String>,
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
    pub channel_source: Option<ChannelSource>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Creation time of the task, with a precision of seconds.
    ///
    /// Deprecated by Zoom.
    pub created_time: Option<DateTime>,
    /// Creation time of the task, with a precision of milliseconds.
    pub created_time_ms: Option<DateTime>,
    /// When the task was last changed, to the second.
    ///
    /// Deprecated by Zoom.
    pub last_modified_time: Option<DateTime>,
    /// When the task was last changed, to the millisecond.
    pub last_modified_time_ms: Option<DateTime>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Whether the task is assigned automatically, as the name says; Zoom's text says by hand.
    pub auto_assign: Option<bool>,
    /// Seconds after which the task times out.
    pub task_timeout: Option<i64>,
    /// Phone number of the caller.
    pub caller_number: Option<String>,
    /// Phone number of the called party.
    pub callee_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user canceled an assigned Zoom Contact Center task.
#[zoom_event(
    "contact_center.task_canceled",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTaskCanceled {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the task.
    #[required(sent)]
    pub object: ContactCenterTaskObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center task entered a queue.
#[zoom_event(
    "contact_center.task_entered_queue",
    scopes = ["contact_center_queue:read:admin", "contact_center_queue:write:admin", "contact_center:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTaskEnteredQueue {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the task.
    #[required(sent)]
    pub object: ContactCenterTaskQueueObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the task.
///
/// Value of `object` in [`ContactCenterTaskEnteredQueue`] and [`ContactCenterTaskExitedQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterTaskQueueObject {
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// ID of the task, the unit of work that is queued and assigned to an agent.
    #[required(sent)]
    pub task_id: Option<String>,
    /// Ways of contact that the queue serves, such as voice, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<ChannelName>>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    pub channel: Option<Channel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<ChannelSource>,
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
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center task left a queue for another one.
#[zoom_event(
    "contact_center.task_exited_queue",
    scopes = ["contact_center_queue:read:admin", "contact_center_queue:write:admin", "contact_center:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTaskExitedQueue {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the task.
    #[required(sent)]
    pub object: ContactCenterTaskQueueObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user rejected the reservation of a queued task.
#[zoom_event(
    "contact_center.task_reservation_rejected",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTaskReservationRejected {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the reservation, which offers a queued task to an agent.
    #[required(sent)]
    pub object: ContactCenterTaskReservationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user accepted the reservation of a queued task.
#[zoom_event(
    "contact_center.task_reservation_accepted",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTaskReservationAccepted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the reservation, which offers a queued task to an agent.
    #[required(sent)]
    pub object: TaskReservationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user completed the reservation of a queued task.
#[zoom_event(
    "contact_center.task_reservation_completed",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTaskReservationCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the reservation, which offers a queued task to an agent.
    #[required(sent)]
    pub object: TaskReservationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The reservation of a queued Zoom Contact Center task timed out.
///
/// The reservation is kept, not deleted.
#[zoom_event(
    "contact_center.task_reservation_timeout",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTaskReservationTimeout {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the reservation, which offers a queued task to an agent.
    #[required(sent)]
    pub object: ContactCenterTaskReservationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

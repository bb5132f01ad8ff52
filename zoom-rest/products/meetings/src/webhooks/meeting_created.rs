//! Meeting, created: 1 event.

use zoom_core::{DateTime, Extra, MeetingId, Secret, zoom_enum, zoom_event, zoom_object};

use super::{CreationSource, MeetingInvitee, MeetingOperation, MeetingOrWebinarOccurrence, MeetingOrWebinarRecurrence};

/// A user created a meeting, in the Zoom client, in the web portal, or through the API.
#[zoom_event(
    "meeting.created",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:meeting:master",
        "meeting:read:meeting",
        "meeting:read:meeting:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Whether the event concerns all occurrences of a recurring meeting, a range of them or a single one.
    pub operation: Option<MeetingOperation>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingCreatedObject {
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`), audio conference (`7`) or screen share only (`10`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting begins.
    pub start_time: Option<DateTime>,
    /// How long the meeting lasts, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// URL with which participants join the meeting.
    #[required(sent)]
    pub join_url: Option<String>,
    /// Passcode with which to join the meeting.
    pub password: Option<Secret>,
    /// Personal Meeting ID (PMI), the number of a user's own permanent meeting.
    pub pmi: Option<String>,
    /// How the meeting was created: in the web portal, through the API or otherwise.
    #[required(sent)]
    pub creation_source: Option<CreationSource>,
    /// ID that the occurrences of a recurring meeting share; changing one occurrence together with all later ones gives these a new ID.
    pub recurrence_event_id: Option<String>,
    /// Occurrences of a recurring meeting with fixed times, one entry each.
    pub occurrences: Option<Vec<MeetingOrWebinarOccurrence>>,
    /// Who can join the meeting and when: alternative hosts, invitees, the host's personal meeting ID and joining before the host.
    #[required(sent)]
    pub settings: Option<MeetingCreatedSettings>,
    /// How a recurring meeting with a fixed time repeats.
    pub recurrence: Option<MeetingOrWebinarRecurrence>,
    /// Custom fields for classifying meetings and webinars, with their values.
    pub tracking_fields: Option<Vec<MeetingCreatedTrackingField>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who can join the meeting and when: alternative hosts, invitees, the host's personal meeting ID and joining before the host.
///
/// Value of `settings` in [`MeetingCreatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingCreatedSettings {
    /// Whether the meeting uses the host's personal meeting ID (PMI).
    #[required(sent)]
    pub use_pmi: Option<bool>,
    /// Email addresses or IDs of the alternative hosts, separated by semicolons.
    #[required(sent)]
    pub alternative_hosts: Option<String>,
    /// People invited to the meeting, one entry each.
    pub meeting_invitees: Option<Vec<MeetingInvitee>>,
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// How many minutes before the start people may join, with `0` for any time; used only if `join_before_host` is true.
    pub jbh_time: Option<JoinBeforeHostMinutes>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How many minutes before the start people may join, with `0` for any time; used only if `join_before_host` is true.
///
/// Values of `jbh_time` in [`MeetingCreatedSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum JoinBeforeHostMinutes {
    /// `0`: Participants can join before the host at any time.
    AtAnytime = 0,
    /// `5`: Participants can join 5 minutes before the start time.
    Minutes5BeforeStartTime = 5,
    /// `10`: Participants can join 10 minutes before the start time.
    Minutes10BeforeStartTime = 10,
    /// `15`: Participants can join 15 minutes before the start time.
    Minutes15BeforeStartTime = 15,
}

/// Tracking field of a new meeting, with its value and visibility.
///
/// Element of `tracking_fields` in [`MeetingCreatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingCreatedTrackingField {
    /// Name or label of the tracking field.
    pub field: Option<String>,
    /// Value that was entered in the tracking field.
    pub value: Option<String>,
    /// Whether the tracking field appears when meetings are scheduled.
    pub visible: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

//! Webinar, converted: 1 event.

use zoom_core::{DateTime, Extra, MeetingId, zoom_enum, zoom_event, zoom_object};

/// A user converted a webinar into a meeting.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.converted_to_meeting",
    scopes = [
        "webinar:read",
        "webinar:read:admin",
        "webinar:master",
        "webinar:read:webinar:master",
        "webinar:read:webinar",
        "webinar:read:webinar:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarConvertedToMeeting {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// What the event is about: the meeting that the webinar became.
    #[required(sent)]
    pub object: WebinarConvertedToMeetingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`WebinarConvertedToMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarConvertedToMeetingObject {
    /// UUID of the meeting into which the webinar was turned.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// Kind of meeting: scheduled (`2`), or recurring without (`3`) or with fixed times (`8`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<ConvertedMeetingType>,
    /// When the meeting is due to begin.
    pub start_time: Option<DateTime>,
    /// How long the meeting is scheduled to last, in minutes.
    pub duration: Option<i64>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of meeting: scheduled (`2`), or recurring without (`3`) or with fixed times (`8`).
///
/// Values of `type` in [`WebinarConvertedToMeetingObject`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ConvertedMeetingType {
    /// `2`: A scheduled meeting.
    ScheduledMeeting = 2,
    /// `3`: A recurring meeting with no fixed time.
    RecurringMeetingWithNoFixedTime = 3,
    /// `8`: A recurring meeting with a fixed time.
    RecurringMeetingWithFixedTime = 8,
}

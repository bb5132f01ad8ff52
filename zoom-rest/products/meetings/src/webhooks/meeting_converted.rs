//! Meeting, converted: 1 event.

use zoom_core::{DateTime, Extra, MeetingId, zoom_enum, zoom_event, zoom_object};

/// A user converted a meeting into a webinar.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "meeting.converted_to_webinar",
    scopes = [
        "meeting:read",
        "meeting:read:admin",
        "meeting:master",
        "meeting:read:meeting:master",
        "meeting:read:meeting",
        "meeting:read:meeting:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingConvertedToWebinar {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: MeetingConvertedToWebinarObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`MeetingConvertedToWebinar`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingConvertedToWebinarObject {
    /// UUID of the webinar into which the meeting was turned.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// ID of the user who hosts the webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the webinar.
    pub topic: Option<String>,
    /// Kind of webinar: single (`5`), or recurring without (`6`) or with a fixed time (`9`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<ConvertedWebinarType>,
    /// When the webinar is due to begin.
    pub start_time: Option<DateTime>,
    /// How long the webinar is scheduled to last, in minutes.
    pub duration: Option<i64>,
    /// IANA time zone of the webinar.
    pub timezone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of webinar: single (`5`), or recurring without (`6`) or with a fixed time (`9`).
///
/// Values of `type` in [`MeetingConvertedToWebinarObject`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ConvertedWebinarType {
    /// `5`: A webinar that takes place once.
    ScheduledWebinar = 5,
    /// `6`: A recurring webinar with no fixed time.
    RecurringWebinarWithNoFixedTime = 6,
    /// `9`: A recurring webinar with a fixed time.
    RecurringWebinarWithFixedTime = 9,
}

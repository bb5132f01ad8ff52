//! Meeting, risk: 1 event.

use zoom_core::{DateTime, Extra, MeetingId, zoom_enum, zoom_event, zoom_object};

/// A meeting link was found in a public post, such as on social media, so the meeting may be disrupted.
///
/// Zoom sends it to authorized OAuth apps.
#[zoom_event(
    "meeting.risk_alert",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:risk_alert:master",
        "meeting:read:risk_alert",
        "meeting:read:risk_alert:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingRiskAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingRiskAlertObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingRiskAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRiskAlertObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Email address of the host.
    #[required(sent)]
    pub host_email: Option<String>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`, not explained by Zoom), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting began or is due to begin.
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// What the at-risk meeting notifier (ARMN) found.
    #[required(sent)]
    pub armn_details: Option<ArmnDetails>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the at-risk meeting notifier (ARMN) found.
///
/// Value of `armn_details` in [`MeetingRiskAlertObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ArmnDetails {
    /// Social network of the post.
    pub post_platform: Option<String>,
    /// Link to the post.
    pub social_link: Option<String>,
    /// When the post was published.
    pub post_time: Option<DateTime>,
    /// Author of the post.
    pub post_user: Option<String>,
    /// URL of the meeting.
    pub meeting_url: Option<String>,
    /// Settings that Zoom recommends turning on.
    pub recommended_enable_settings: Option<Vec<RecommendedEnableSetting>>,
    /// Settings that Zoom recommends turning off.
    pub recommended_disable_settings: Option<Vec<RecommendedDisableSetting>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Setting that Zoom recommends turning on to protect the meeting.
///
/// Values of `recommended_enable_settings` in [`ArmnDetails`].
#[zoom_enum]
pub enum RecommendedEnableSetting {
    /// `enablePassword`.
    #[value("enablePassword")]
    EnablePassword,
    /// `enableWaitingRoom`.
    #[value("enableWaitingRoom")]
    EnableWaitingRoom,
    /// `enableOnlyAuthenticated`: Only users who are signed in can join.
    #[value("enableOnlyAuthenticated")]
    EnableOnlyAuthenticated,
    /// `enableRegistration`.
    #[value("enableRegistration")]
    EnableRegistration,
    /// `enableScreenShareLock`: Locks screen sharing; Zoom does not explain how this differs from `enableScreenShareHostOnly`.
    #[value("enableScreenShareLock")]
    EnableScreenShareLock,
    /// `enableScreenShareHostOnly`: Only the host can share a screen.
    #[value("enableScreenShareHostOnly")]
    EnableScreenShareHostOnly,
    /// `enableSpecifiedDomain`: Only users with an email address in certain domains can join.
    #[value("enableSpecifiedDomain")]
    EnableSpecifiedDomain,
}

/// Setting that Zoom recommends turning off to protect the meeting.
///
/// Values of `recommended_disable_settings` in [`ArmnDetails`].
#[zoom_enum]
pub enum RecommendedDisableSetting {
    /// `enableAnnotation`: Lets participants draw on shared screens.
    #[value("enableAnnotation")]
    EnableAnnotation,
    /// `enableMeetingChat`: Lets participants send messages in the meeting chat.
    #[value("enableMeetingChat")]
    EnableMeetingChat,
    /// `enableScreenShare`: Lets participants share their screens.
    #[value("enableScreenShare")]
    EnableScreenShare,
    /// `enableMultipleShare`: Lets several participants share their screens at the same time.
    #[value("enableMultipleShare")]
    EnableMultipleShare,
}

//! User, presence: 1 event.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

/// The presence status of a user changed in the Zoom client, such as to available, away, or in a meeting.
#[zoom_event(
    "user.presence_status_updated",
    scopes = [
        "user:read:admin",
        "user:write:admin",
        "user:read",
        "user:write",
        "user:master",
        "user:read:presence_status:master",
        "user:read:presence_status",
        "user:read:presence_status:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct UserPresenceStatusUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: UserPresenceStatusUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the user.
///
/// Value of `object` in [`UserPresenceStatusUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPresenceStatusUpdatedObject {
    /// When the presence status changed.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Email address of the user.
    #[required(sent)]
    pub email: Option<String>,
    /// ID of the user.
    #[required(sent)]
    pub id: Option<String>,
    /// Presence of the user as others see it, such as `Available`.
    #[required(sent)]
    pub presence_status: Option<PresenceStatus>,
    /// App that caused the change of the presence status.
    pub app: Option<StatusUpdatedApp>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Presence of the user as others see it, such as `Available`.
///
/// Values of `presence_status` in [`UserPresenceStatusUpdatedObject`].
#[zoom_enum]
pub enum PresenceStatus {
    /// `Available`: The user is online.
    #[value("Available")]
    Available,
    /// `Away`: The user is not at the device.
    #[value("Away")]
    Away,
    /// `Do_Not_Disturb`: Wants no notifications.
    #[value("Do_Not_Disturb")]
    DoNotDisturb,
    /// `In_Meeting`: Taking part in a Zoom meeting.
    #[value("In_Meeting")]
    InMeeting,
    /// `Presenting`: Sharing the screen in a Zoom meeting.
    #[value("Presenting")]
    Presenting,
    /// `On_Phone_Call`: On a call in Zoom Phone.
    #[value("On_Phone_Call")]
    OnPhoneCall,
    /// `In_Calendar_Event`: Busy with an event in the calendar.
    #[value("In_Calendar_Event")]
    InCalendarEvent,
    /// `Offline`: The user is not signed in.
    #[value("Offline")]
    Offline,
    /// `Busy`: The user is busy.
    #[value("Busy")]
    Busy,
    /// `Mobile_signed_in`: Offline on the desktop, but signed in on a mobile device.
    #[value("Mobile_signed_in")]
    MobileSignedIn,
}

/// App that caused the change of the presence status.
///
/// Value of `app` in [`UserPresenceStatusUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StatusUpdatedApp {
    /// Kind of device on which the app runs, such as desktop.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<AppDeviceType>,
    /// Presence of the user in this app, such as `Available`.
    #[required(sent)]
    pub presence_status: Option<AppPresenceStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of device on which the app runs, such as desktop.
///
/// Values of `type` in [`StatusUpdatedApp`].
#[zoom_enum]
pub enum AppDeviceType {
    /// `desktop`: Software on a desktop computer.
    Desktop,
    /// `mobile`: The app on a mobile device.
    Mobile,
    /// `pad`: The app on an iPad or another tablet.
    Pad,
    /// `pzr`: A Personal Zoom Room, a device for one user's meetings, such as in a home office.
    Pzr,
}

/// Presence of the user in the Zoom app that triggered the event, such as `Available`.
///
/// Values of `presence_status` in [`StatusUpdatedApp`].
#[zoom_enum]
pub enum AppPresenceStatus {
    /// `Available`: The user is online.
    #[value("Available")]
    Available,
    /// `Away`: The user is not at the device.
    #[value("Away")]
    Away,
    /// `Do_Not_Disturb`: Wants no notifications.
    #[value("Do_Not_Disturb")]
    DoNotDisturb,
    /// `In_Meeting`: Taking part in a Zoom meeting.
    #[value("In_Meeting")]
    InMeeting,
    /// `Presenting`: Sharing the screen in a Zoom meeting.
    #[value("Presenting")]
    Presenting,
    /// `On_Phone_Call`: On a call in Zoom Phone.
    #[value("On_Phone_Call")]
    OnPhoneCall,
    /// `In_Calendar_Event`: Busy with an event in the calendar.
    #[value("In_Calendar_Event")]
    InCalendarEvent,
    /// `Offline`: The user is not signed in.
    #[value("Offline")]
    Offline,
    /// `Busy`: The user is busy.
    #[value("Busy")]
    Busy,
}

//! Calendar: 11 events.

use zoom_core::{Extra, zoom_event, zoom_object};

/// An event was removed from a Zoom Calendar.
#[zoom_event(
    "calendar.event_delete",
    scopes = ["calendar:read:admin", "calendar:read", "calendar:read:event", "calendar:read:event:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CalendarEventDelete {
    /// ID of the Zoom account in which the calendar event was removed.
    pub account_id: Option<String>,
    /// Email address of whoever made the change.
    pub operator: Option<String>,
    /// Calendar event that was removed.
    pub object: CalendarEventObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Calendar event that was added, changed or removed.
///
/// Value of `object` in [`CalendarEventDelete`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalendarEventObject {
    /// ID of the calendar or user that the webhook event concerns, such as an email address.
    pub resource_id: Option<String>,
    /// ID of the calendar event.
    pub event_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An access control rule (ACL) of a Zoom Calendar was deleted.
#[zoom_event(
    "calendar.acl_delete",
    scopes = ["calendar:read:admin", "calendar:read", "calendar:read:acl", "calendar:read:acl:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CalendarAclDelete {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Email address of whoever made the change.
    pub operator: Option<String>,
    /// What the event is about: the access control rule.
    pub object: CalendarAclObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the access control rule.
///
/// Value of `object` in [`CalendarAclDelete`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalendarAclObject {
    /// ID of the calendar or user that the webhook event concerns, such as an email address.
    pub resource_id: Option<String>,
    /// ID of the access control rule.
    pub acl_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An access control rule (ACL) was added to a Zoom Calendar.
#[zoom_event(
    "calendar.acl_create",
    scopes = ["calendar:read:admin", "calendar:read", "calendar:read:acl", "calendar:read:acl:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CalendarAclCreate {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Email address of whoever made the change.
    pub operator: Option<String>,
    /// What the event is about: the access control rule.
    pub object: CalendarAclObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An event was added to a Zoom Calendar.
#[zoom_event(
    "calendar.event_create",
    scopes = ["calendar:read:admin", "calendar:read", "calendar:read:event", "calendar:read:event:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CalendarEventCreate {
    /// ID of the Zoom account in which the calendar event was added.
    pub account_id: Option<String>,
    /// Email address of whoever made the change.
    pub operator: Option<String>,
    /// Calendar event that was added.
    pub object: CalendarEventObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A setting was added to a Zoom Calendar.
#[zoom_event(
    "calendar.setting_create",
    scopes = ["calendar:read:admin", "calendar:read", "calendar:read:setting", "calendar:read:setting:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CalendarSettingCreate {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Email address of whoever made the change.
    pub operator: Option<String>,
    /// What the event is about: the calendar setting.
    pub object: CalendarSettingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the calendar setting.
///
/// Value of `object` in [`CalendarSettingCreate`] and [`CalendarSettingUpdate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalendarSettingObject {
    /// ID of the calendar or user that the webhook event concerns, such as an email address.
    pub resource_id: Option<String>,
    /// Name of the setting, such as `timezone`.
    pub setting_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Calendar setting was changed.
#[zoom_event(
    "calendar.setting_update",
    scopes = ["calendar:read:admin", "calendar:read", "calendar:read:setting", "calendar:read:setting:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CalendarSettingUpdate {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Email address of whoever made the change.
    pub operator: Option<String>,
    /// What the event is about: the calendar setting.
    pub object: CalendarSettingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A calendar in a user's Zoom Calendar list was changed.
#[zoom_event(
    "calendar.calendarlist_update",
    scopes = [
        "calendar:read:admin",
        "calendar:read",
        "calendar:read:calendar_list",
        "calendar:read:calendar_list:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CalendarCalendarlistUpdate {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Email address of whoever made the change.
    pub operator: Option<String>,
    /// What the event is about: the calendar.
    pub object: CalendarCalendarlistObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the calendar.
///
/// Value of `object` in [`CalendarCalendarlistUpdate`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalendarCalendarlistObject {
    /// ID of the resource that the event concerns, such as an email address; Zoom does not say how it relates to `subscribed_calendar_id`.
    pub resource_id: Option<String>,
    /// ID of the calendar in the list, to which the user subscribes.
    pub subscribed_calendar_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An access control rule (ACL) of a Zoom Calendar was changed.
#[zoom_event(
    "calendar.acl_update",
    scopes = ["calendar:read:admin", "calendar:read", "calendar:read:acl", "calendar:read:acl:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CalendarAclUpdate {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Email address of whoever made the change.
    pub operator: Option<String>,
    /// What the event is about: the access control rule.
    pub object: CalendarAclObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An event in a Zoom Calendar was changed.
#[zoom_event(
    "calendar.event_update",
    scopes = ["calendar:read:admin", "calendar:read", "calendar:read:event", "calendar:read:event:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CalendarEventUpdate {
    /// ID of the Zoom account in which the calendar event was changed.
    pub account_id: Option<String>,
    /// Email address of whoever made the change.
    pub operator: Option<String>,
    /// Calendar event that was changed.
    pub object: CalendarEventObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A calendar was added to a user's Zoom Calendar list.
#[zoom_event(
    "calendar.calendarlist_create",
    scopes = [
        "calendar:read:admin",
        "calendar:read",
        "calendar:read:calendar_list",
        "calendar:read:calendar_list:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CalendarCalendarlistCreate {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Email address of whoever made the change.
    pub operator: Option<String>,
    /// What the event is about: the calendar.
    pub object: CalendarCalendarlistObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A calendar was removed from a user's Zoom Calendar list.
#[zoom_event(
    "calendar.calendarlist_delete",
    scopes = [
        "calendar:read:admin",
        "calendar:read",
        "calendar:read:calendar_list",
        "calendar:read:calendar_list:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CalendarCalendarlistDelete {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Email address of whoever made the change.
    pub operator: Option<String>,
    /// What the event is about: the calendar.
    pub object: CalendarCalendarlistObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

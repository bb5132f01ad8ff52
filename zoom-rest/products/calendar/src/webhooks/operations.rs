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
    /// ID of the Zoom account to which the event or entry belongs.
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    pub operator: Option<String>,
    /// What the event is about.
    pub object: CalendarEventObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalendarEventObject {
    /// ID of the resource.
    pub resource_id: Option<String>,
    /// ID of the event.
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
    /// ID of the Zoom account to which the event or entry belongs.
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    pub operator: Option<String>,
    /// What the event is about.
    pub object: CalendarAclObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalendarAclObject {
    /// ID of the resource.
    pub resource_id: Option<String>,
    /// Acl ID.
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
    /// ID of the Zoom account to which the event or entry belongs.
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    pub operator: Option<String>,
    /// What the event is about.
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
    /// ID of the Zoom account to which the event or entry belongs.
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    pub operator: Option<String>,
    /// What the event is about.
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
    /// ID of the Zoom account to which the event or entry belongs.
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    pub operator: Option<String>,
    /// What the event is about.
    pub object: CalendarSettingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalendarSettingObject {
    /// ID of the resource.
    pub resource_id: Option<String>,
    /// Setting ID.
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
    /// ID of the Zoom account to which the event or entry belongs.
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    pub operator: Option<String>,
    /// What the event is about.
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
    /// ID of the Zoom account to which the event or entry belongs.
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    pub operator: Option<String>,
    /// What the event is about.
    pub object: CalendarCalendarlistObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalendarCalendarlistObject {
    /// ID of the resource.
    pub resource_id: Option<String>,
    /// Subscribed calendar ID.
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
    /// ID of the Zoom account to which the event or entry belongs.
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    pub operator: Option<String>,
    /// What the event is about.
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
    /// ID of the Zoom account to which the event or entry belongs.
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    pub operator: Option<String>,
    /// What the event is about.
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
    /// ID of the Zoom account to which the event or entry belongs.
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    pub operator: Option<String>,
    /// What the event is about.
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
    /// ID of the Zoom account to which the event or entry belongs.
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    pub operator: Option<String>,
    /// What the event is about.
    pub object: CalendarCalendarlistObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

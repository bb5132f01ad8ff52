//! Types used by several files.

use zoom_core::{Extra, zoom_enum, zoom_object};

/// What someone may do with a calendar.
///
/// Values of `role` and `accessRole` in [`AclRule`](super::AclRule) and other types.
#[zoom_enum]
pub enum Role {
    /// `none`: No access to the calendar.
    None,
    /// `freeBusyReader`: Sees only when the calendar is free or busy.
    #[value("freeBusyReader")]
    FreeBusyReader,
    /// `reader`: Can read events, but not change them.
    Reader,
    /// `writer`: Can read and change events.
    Writer,
    /// `owner`: Owns the calendar.
    Owner,
}

/// Reminder of calendar events: how it reaches the user, and how many minutes before the event.
///
/// Element of `defaultReminders` and other members in [`UserCalendar`](super::UserCalendar) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Reminder {
    /// How the reminder reaches the user.
    pub method: Option<DefaultReminderMethod>,
    /// How many minutes before the event the reminder comes.
    pub minutes: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the reminder reaches the user.
///
/// Values of `method` in [`Reminder`].
#[zoom_enum]
pub enum DefaultReminderMethod {
    /// `email`.
    Email,
    /// `popup`.
    Popup,
}

//! Calendar: 28 operations.

mod acl;
mod calendar_list;
mod calendars;
mod colors;
mod events;
mod freebusy;
mod settings;
mod types;

pub use self::{acl::*, calendar_list::*, calendars::*, colors::*, events::*, freebusy::*, settings::*, types::*};

operations! {
    ListAclRulesOfCalendar,
    CreateNewAclRule,
    GetAclRule,
    UpdateAclRule,
    DeleteAclRule,
    ListCalendarsInUserCalendarList,
    InsertCalendarToUserCalendarList,
    GetCalendarFromUserCalendarList,
    UpdateCalendarInUserCalendarList,
    DeleteCalendarFromUserCalendarList,
    CreateNewSecondaryCalendar,
    GetCalendar,
    UpdateCalendar,
    DeleteCalendarOwnedByUser,
    GetColorDefinitionsForCalendarsEvents,
    ListEventsOnCalendar,
    InsertNewEventToCalendar,
    ImportEventToCalendar,
    QuickAddEventToCalendar,
    GetEventOnCalendar,
    UpdateEventOnCalendar,
    DeleteEventFromCalendar,
    ListAllInstancesOfRecurringEvent,
    MoveEventFromCalendarToAnotherCalendar,
    QueryFreebusyInformationForSetOfCalendars,
    ListAllUserCalendarSettingsOfUser,
    GetUserCalendarSettingsOfUser,
    UpdateUserCalendarSettingsOfUser,
}

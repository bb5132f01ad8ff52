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

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListAclRulesOfCalendar::OPERATION,
    CreateNewAclRule::OPERATION,
    GetAclRule::OPERATION,
    UpdateAclRule::OPERATION,
    DeleteAclRule::OPERATION,
    ListCalendarsInUserCalendarList::OPERATION,
    InsertCalendarToUserCalendarList::OPERATION,
    GetCalendarFromUserCalendarList::OPERATION,
    UpdateCalendarInUserCalendarList::OPERATION,
    DeleteCalendarFromUserCalendarList::OPERATION,
    CreateNewSecondaryCalendar::OPERATION,
    GetCalendar::OPERATION,
    UpdateCalendar::OPERATION,
    DeleteCalendarOwnedByUser::OPERATION,
    GetColorDefinitionsForCalendarsEvents::OPERATION,
    ListEventsOnCalendar::OPERATION,
    InsertNewEventToCalendar::OPERATION,
    ImportEventToCalendar::OPERATION,
    QuickAddEventToCalendar::OPERATION,
    GetEventOnCalendar::OPERATION,
    UpdateEventOnCalendar::OPERATION,
    DeleteEventFromCalendar::OPERATION,
    ListAllInstancesOfRecurringEvent::OPERATION,
    MoveEventFromCalendarToAnotherCalendar::OPERATION,
    QueryFreebusyInformationForSetOfCalendars::OPERATION,
    ListAllUserCalendarSettingsOfUser::OPERATION,
    GetUserCalendarSettingsOfUser::OPERATION,
    UpdateUserCalendarSettingsOfUser::OPERATION,
];

//! Calendar: 28 operations. This is `zoom_api::calendar`: depend on `zoom-api`.

/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod acl;
mod calendar_list;
mod calendars;
mod colors;
mod events;
mod freebusy;
mod settings;
mod types;

pub use self::{acl::*, calendar_list::*, calendars::*, colors::*, events::*, freebusy::*, settings::*, types::*};

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
            ListAclRulesOfCalendar
            CreateNewAclRule
            GetAclRule
            UpdateAclRule
            DeleteAclRule
            ListCalendarsInUserCalendarList
            InsertCalendarToUserCalendarList
            GetCalendarFromUserCalendarList
            UpdateCalendarInUserCalendarList
            DeleteCalendarFromUserCalendarList
            CreateNewSecondaryCalendar
            GetCalendar
            UpdateCalendar
            DeleteCalendarOwnedByUser
            GetColorDefinitionsForCalendarsEvents
            ListEventsOnCalendar
            InsertNewEventToCalendar
            ImportEventToCalendar
            QuickAddEventToCalendar
            GetEventOnCalendar
            UpdateEventOnCalendar
            DeleteEventFromCalendar
            ListAllInstancesOfRecurringEvent
            MoveEventFromCalendarToAnotherCalendar
            QueryFreebusyInformationForSetOfCalendars
            ListAllUserCalendarSettingsOfUser
            GetUserCalendarSettingsOfUser
            UpdateUserCalendarSettingsOfUser
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

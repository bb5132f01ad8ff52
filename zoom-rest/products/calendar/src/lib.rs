//! The Zoom Calendar API: 28 operations.
//!
//! This crate is `zoom_rest::calendar`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `calendar`.

/// Lists the descriptions of the named operations.
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

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
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
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

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

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{acl::*, calendar_list::*, calendars::*, colors::*, events::*, freebusy::*, settings::*, types::*};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListAclRules
            CreateAclRule
            GetAclRule
            UpdateAclRule
            DeleteAclRule
            ListUserCalendars
            InsertUserCalendar
            GetUserCalendar
            UpdateUserCalendar
            DeleteUserCalendar
            CreateSecondaryCalendar
            GetCalendar
            UpdateCalendar
            DeleteOwnedCalendar
            GetColorDefinitions
            ListEvents
            InsertEvent
            ImportEventToCalendar
            QuickAddEventToCalendar
            GetEvent
            UpdateEvent
            DeleteEvent
            ListRecurringEventInstances
            MoveEvent
            QueryFreeBusy
            ListUserCalendarSettings
            GetUserCalendarSetting
            UpdateUserCalendarSetting
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

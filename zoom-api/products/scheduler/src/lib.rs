//! Scheduler: 21 operations. This is `zoom_api::scheduler`: depend on `zoom-api`.

/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod analytics;
mod availability;
mod routing_forms;
mod scheduled_events;
mod schedules;
mod scheduling_links;
mod shares;
mod team;
mod types;
mod users;

pub use self::{
    analytics::*, availability::*, routing_forms::*, scheduled_events::*, schedules::*, scheduling_links::*, shares::*,
    team::*, types::*, users::*,
};

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
            GetRoutingResponse
            GetReportAnalytics
            ListAvailability
            InsertAvailability
            GetAvailability
            UpdateAvailability
            DeleteAvailability
            ListScheduledEvents
            GetScheduledEvents
            UpdateScheduledEvents
            DeleteScheduledEvents
            GetScheduledEventAttendee
            ListSchedules
            CreateSchedule
            GetSchedules
            UpdateSchedules
            DeleteSchedules
            CreateSingleUseLink
            CreateShares
            ListTeam
            GetUser
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

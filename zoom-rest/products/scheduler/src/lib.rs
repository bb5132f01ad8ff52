//! The Zoom Scheduler API: 21 operations.
//!
//! This crate is `zoom_rest::scheduler`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `scheduler`.

/// Lists the descriptions of the named operations.
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

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{
    analytics::*, availability::*, routing_forms::*, scheduled_events::*, schedules::*, scheduling_links::*, shares::*,
    team::*, types::*, users::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
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

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

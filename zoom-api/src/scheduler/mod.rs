//! Scheduler: 21 operations.

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

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    GetRoutingResponse::OPERATION,
    GetReportAnalytics::OPERATION,
    ListAvailability::OPERATION,
    InsertAvailability::OPERATION,
    GetAvailability::OPERATION,
    UpdateAvailability::OPERATION,
    DeleteAvailability::OPERATION,
    ListScheduledEvents::OPERATION,
    GetScheduledEvents::OPERATION,
    UpdateScheduledEvents::OPERATION,
    DeleteScheduledEvents::OPERATION,
    GetScheduledEventAttendee::OPERATION,
    ListSchedules::OPERATION,
    CreateSchedule::OPERATION,
    GetSchedules::OPERATION,
    UpdateSchedules::OPERATION,
    DeleteSchedules::OPERATION,
    CreateSingleUseLink::OPERATION,
    CreateShares::OPERATION,
    ListTeam::OPERATION,
    GetUser::OPERATION,
];

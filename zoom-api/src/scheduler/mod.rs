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

operations! {
    GetRoutingResponse,
    GetReportAnalytics,
    ListAvailability,
    InsertAvailability,
    GetAvailability,
    UpdateAvailability,
    DeleteAvailability,
    ListScheduledEvents,
    GetScheduledEvents,
    UpdateScheduledEvents,
    DeleteScheduledEvents,
    GetScheduledEventAttendee,
    ListSchedules,
    CreateSchedule,
    GetSchedules,
    UpdateSchedules,
    DeleteSchedules,
    CreateSingleUseLink,
    CreateShares,
    ListTeam,
    GetUser,
}

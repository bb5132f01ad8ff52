//! The Zoom Workforce Management API: 12 operations.
//!
//! This crate is `zoom_rest::workforce_management`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `workforce-management`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod forecasts;
mod imports;
mod organizational_groups;
mod reports;
mod schedules;
mod types;

pub use self::{forecasts::*, imports::*, organizational_groups::*, reports::*, schedules::*, types::*};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListForecasts
            GetForecastForSchedulingGroup
            UploadHistoricalQueueMetrics
            GetHistoricalQueueMetricsImportMetadata
            GetMultipleOrganizationalGroups
            CreateOrganizationalGroup
            GetSingleOrganizationalGroup
            UpdateOrganizationalGroup
            DeleteOrganizationalGroup
            ListAgentsAdherenceData
            ListAllScheduleAgents
            ListScheduleAgents
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

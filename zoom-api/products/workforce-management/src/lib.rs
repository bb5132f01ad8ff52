//! Workforce management: 11 operations. This is `zoom_api::workforce_management`: depend on `zoom-api`.

/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod forecasts;
mod imports;
mod organizational_groups;
mod reports;

pub use self::{forecasts::*, imports::*, organizational_groups::*, reports::*};

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
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
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);

//! Workforce management: 11 operations.

mod forecasts;
mod imports;
mod organizational_groups;
mod reports;

pub use self::{forecasts::*, imports::*, organizational_groups::*, reports::*};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListForecasts::OPERATION,
    GetForecastForSchedulingGroup::OPERATION,
    UploadHistoricalQueueMetrics::OPERATION,
    GetHistoricalQueueMetricsImportMetadata::OPERATION,
    GetMultipleOrganizationalGroups::OPERATION,
    CreateOrganizationalGroup::OPERATION,
    GetSingleOrganizationalGroup::OPERATION,
    UpdateOrganizationalGroup::OPERATION,
    DeleteOrganizationalGroup::OPERATION,
    ListAgentsAdherenceData::OPERATION,
    ListAllScheduleAgents::OPERATION,
];

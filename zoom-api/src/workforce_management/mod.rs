//! Workforce management: 11 operations.

mod forecasts;
mod imports;
mod organizational_groups;
mod reports;

pub use self::{forecasts::*, imports::*, organizational_groups::*, reports::*};

operations! {
    ListForecasts,
    GetForecastForSchedulingGroup,
    UploadHistoricalQueueMetrics,
    GetHistoricalQueueMetricsImportMetadata,
    GetMultipleOrganizationalGroups,
    CreateOrganizationalGroup,
    GetSingleOrganizationalGroup,
    UpdateOrganizationalGroup,
    DeleteOrganizationalGroup,
    ListAgentsAdherenceData,
    ListAllScheduleAgents,
}

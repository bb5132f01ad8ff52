//! Written by `zoom-codegen`: every request of `workforce_management` with all its parameters, and the type of every answer.

use zoom_api::workforce_management as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /workforce-management/forecasts", |s| api::ListForecasts::new().name(s.query::<String>("name")).scheduling_group_name(s.query::<String>("scheduling_group_name")).status(s.query::<api::ForecastStatus>("status")).kind(s.query::<api::ForecastType>("type")).next_page_token(s.query::<String>("next_page_token")).page_size(s.query::<i64>("page_size")).division_id(s.query::<String>("division_id")));
    check.answer::<api::ListForecastsResponse>("GET /workforce-management/forecasts");
    check.request("GET /workforce-management/forecasts/{forecastId}/scheduling-groups/{schedulingGroupId}", |s| api::GetForecastForSchedulingGroup::new(s.path::<String>("forecastId"), s.path::<String>("schedulingGroupId")).division_id(s.query::<String>("division_id")));
    check.answer::<api::ForecastForSchedulingGroup>("GET /workforce-management/forecasts/{forecastId}/scheduling-groups/{schedulingGroupId}");
    check.request("POST /workforce-management/imports/historical-queue-metrics", |s| api::UploadHistoricalQueueMetrics::new().file(s.file("file")).timezone(s.part::<String>("timezone")).allow_overwrite(s.part::<bool>("allow_overwrite")));
    check.answer::<api::UploadHistoricalQueueMetricsResponse>("POST /workforce-management/imports/historical-queue-metrics");
    check.request("GET /workforce-management/imports/{importId}/historical-queue-metrics", |s| api::GetHistoricalQueueMetricsImportMetadata::new(s.path::<String>("importId")).division_id(s.query::<String>("division_id")));
    check.answer::<api::HistoricalQueueMetricsImportMetadata>("GET /workforce-management/imports/{importId}/historical-queue-metrics");
    check.request("GET /workforce-management/organizational-groups", |s| api::GetMultipleOrganizationalGroups::new().name(s.query::<String>("name")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::MultipleOrganizationalGroups>("GET /workforce-management/organizational-groups");
    check.request("POST /workforce-management/organizational-groups", |s| api::CreateOrganizationalGroup::new(s.member::<String>("name")).description(s.member::<String>("description")).scheduling_group_ids(s.member::<Vec<String>>("scheduling_group_ids")));
    check.answer::<api::OrganizationalGroup>("POST /workforce-management/organizational-groups");
    check.request("GET /workforce-management/organizational-groups/{organizationalGroupId}", |s| api::GetSingleOrganizationalGroup::new(s.path::<String>("organizationalGroupId")));
    check.answer::<api::SingleOrganizationalGroup>("GET /workforce-management/organizational-groups/{organizationalGroupId}");
    check.request("PATCH /workforce-management/organizational-groups/{organizationalGroupId}", |s| api::UpdateOrganizationalGroup::new(s.path::<String>("organizationalGroupId")).name(s.member::<String>("name")).description(s.member::<String>("description")).scheduling_group_ids(s.member::<Vec<String>>("scheduling_group_ids")));
    check.answer::<api::OrganizationalGroup>("PATCH /workforce-management/organizational-groups/{organizationalGroupId}");
    check.request("DELETE /workforce-management/organizational-groups/{organizationalGroupId}", |s| api::DeleteOrganizationalGroup::new(s.path::<String>("organizationalGroupId")));
    check.request("GET /workforce-management/reports/adherence/agents", |s| api::ListAgentsAdherenceData::new(s.query::<zoom_core::Date>("date")).timezone(s.query::<String>("timezone")).next_page_token(s.query::<String>("next_page_token")).page_size(s.query::<i64>("page_size")).division_id(s.query::<String>("division_id")));
    check.answer::<api::ListAgentsAdherenceDataResponse>("GET /workforce-management/reports/adherence/agents");
    check.request("GET /workforce-management/reports/schedules/agents", |s| api::ListAllScheduleAgents::new(s.query::<zoom_core::Date>("date")).user_ids(s.query::<Vec<String>>("user_ids")).timezone(s.query::<String>("timezone")).next_page_token(s.query::<String>("next_page_token")).page_size(s.query::<i64>("page_size")).division_id(s.query::<String>("division_id")));
    check.answer::<api::ListAllScheduleAgentsResponse>("GET /workforce-management/reports/schedules/agents");
}

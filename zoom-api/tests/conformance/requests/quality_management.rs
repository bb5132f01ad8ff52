//! Written by `zoom-codegen`: every request of `quality_management` with all its parameters, and the type of every answer.

use zoom_api::quality_management as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /qm/automated_evaluations", |s| api::ListAutomatedEvaluations::new().status(s.query::<api::AutomatedEvaluationStatus>("status")).agent_id(s.query::<String>("agent_id")).interaction_id(s.query::<String>("interaction_id")).page_size(s.query::<i64>("page_size")).from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListAutomatedEvaluationsResponse>("GET /qm/automated_evaluations");
    check.request("GET /qm/evaluation", |s| api::ListEvaluations::new().status(s.query::<api::EvaluationStatus>("status")).agent_ids(s.query::<String>("agent_ids")).evaluator_id(s.query::<String>("evaluator_id")).acknowledgement_status(s.query::<api::AcknowledgementStatus>("acknowledgement_status")).interaction_id(s.query::<String>("interaction_id")).page_size(s.query::<i64>("page_size")).from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListEvaluationsResponse>("GET /qm/evaluation");
    check.request("GET /qm/evaluation/{evaluationId}", |s| api::GetEvaluationDetail::new(s.path::<String>("evaluationId")));
    check.answer::<api::EvaluationDetail>("GET /qm/evaluation/{evaluationId}");
    check.request("GET /qm/interactions", |s| api::ListInteractions::new().from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")).indicator_id(s.query::<String>("indicator_id")).topic(s.query::<String>("topic")).engagement_id(s.query::<String>("engagement_id")).scored(s.query::<bool>("scored")).user_ids(s.query::<Vec<String>>("user_ids")).channels(s.query::<Vec<String>>("channels")).direction(s.query::<String>("direction")).dispositions(s.query::<Vec<String>>("dispositions")).language(s.query::<String>("language")).queues(s.query::<Vec<String>>("queues")).next_page_token(s.query::<String>("next_page_token")).page_size(s.query::<i64>("page_size")).time_zone(s.query::<String>("time_zone")));
    check.answer::<api::ListInteractionsResponse>("GET /qm/interactions");
    check.request("POST /qm/interactions", |s| api::AddInteraction::new(s.member::<String>("download_url")).interaction_info(s.member::<api::AddInteractionInteractionInfo>("interaction_info")).start_time(s.member::<zoom_core::DateTime>("start_time")).direction(s.member::<api::InteractionDirection>("direction")).queue_id(s.member::<String>("queue_id")).disposition(s.member::<String>("disposition")).primary_language(s.member::<api::PrimaryLanguage>("primary_language")));
    check.answer::<api::AddInteractionResponse>("POST /qm/interactions");
    check.request("GET /qm/interactions/{interactionId}", |s| api::GetInteractionDetail::new(s.path::<String>("interactionId")));
    check.answer::<api::InteractionDetail>("GET /qm/interactions/{interactionId}");
}

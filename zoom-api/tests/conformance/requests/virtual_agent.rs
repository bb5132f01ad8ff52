//! Written by `zoom-codegen`: every request of `virtual_agent` with all its parameters, and the type of every answer.

use zoom_api::virtual_agent as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /km/kbs/{kbId}/articles", |s| api::GetArticles::new(s.path::<String>("kbId")).next_page_token(s.query::<String>("next_page_token")).page_size(s.query::<i64>("page_size")).include_contents(s.query::<bool>("include_contents")).excluded(s.query::<bool>("excluded")).language(s.query::<api::ArticleLanguage>("language")));
    check.answer::<api::Articles>("GET /km/kbs/{kbId}/articles");
    check.request("POST /km/kbs/{kbId}/articles", |s| api::CreateArticle::new(s.path::<String>("kbId"), s.member::<String>("title"), s.member::<String>("content"), s.member::<bool>("exclude")).category(s.member::<String>("category")).url(s.member::<String>("url")).language(s.member::<api::ArticleLanguage>("language")).external_id(s.member::<String>("external_id")));
    check.answer::<api::CreateArticleResponse>("POST /km/kbs/{kbId}/articles");
    check.request("GET /km/kbs/{kbId}/articles/{articleId}", |s| api::GetArticle::new(s.path::<String>("kbId"), s.path::<String>("articleId")));
    check.answer::<api::CreateArticleResponse>("GET /km/kbs/{kbId}/articles/{articleId}");
    check.request("PUT /km/kbs/{kbId}/articles/{articleId}", |s| api::UpdateArticle::new(s.path::<String>("kbId"), s.path::<String>("articleId"), s.member::<String>("title"), s.member::<String>("content"), s.member::<bool>("exclude")).category(s.member::<String>("category")).url(s.member::<String>("url")).language(s.member::<api::ArticleLanguage>("language")).external_id(s.member::<String>("external_id")));
    check.answer::<api::CreateArticleResponse>("PUT /km/kbs/{kbId}/articles/{articleId}");
    check.request("DELETE /km/kbs/{kbId}/articles/{articleId}", |s| api::DeleteArticle::new(s.path::<String>("kbId"), s.path::<String>("articleId")));
    check.request("POST /km/kbs/{kbId}/sync", |s| api::CreateSyncRequest::new(s.path::<String>("kbId")));
    check.answer::<api::CreateSyncRequestResponse>("POST /km/kbs/{kbId}/sync");
    check.request("GET /km/kbs/{kbId}/sync/{syncId}", |s| api::GetSync::new(s.path::<String>("kbId"), s.path::<String>("syncId")));
    check.answer::<api::CreateSyncRequestResponse>("GET /km/kbs/{kbId}/sync/{syncId}");
    check.request("GET /virtual_agent/report/engagements", |s| api::GetZvaEngagements::new().from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")).timezone(s.query::<String>("timezone")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).include_query_detail(s.query::<bool>("include_query_detail")).agent_types(s.query::<Vec<api::AgentType>>("agent_types")));
    check.answer::<api::ZvaEngagements>("GET /virtual_agent/report/engagements");
    check.request("GET /virtual_agent/report/engagements/query_details", |s| api::GetZvaQueryDetails::new().from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")).timezone(s.query::<String>("timezone")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).engagement_ids(s.query::<Vec<String>>("engagement_ids")).agent_types(s.query::<Vec<api::AgentType>>("agent_types")));
    check.answer::<api::ZvaQueryDetails>("GET /virtual_agent/report/engagements/query_details");
    check.request("GET /virtual_agent/report/engagements/variables", |s| api::GetZvaVariableDetails::new().from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")).timezone(s.query::<String>("timezone")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).engagement_ids(s.query::<Vec<String>>("engagement_ids")).agent_types(s.query::<Vec<api::AgentType>>("agent_types")));
    check.answer::<api::ZvaVariableDetails>("GET /virtual_agent/report/engagements/variables");
    check.request("GET /virtual_agent/report/surveys", |s| api::GetZvaSurveys::new().from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")).timezone(s.query::<String>("timezone")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).engagement_ids(s.query::<Vec<String>>("engagement_ids")).agent_types(s.query::<Vec<api::AgentType>>("agent_types")).survey_ids(s.query::<Vec<String>>("survey_ids")));
    check.answer::<api::ZvaSurveys>("GET /virtual_agent/report/surveys");
    check.request("GET /virtual_agent/report/transcripts", |s| api::GetZvaTranscripts::new().from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")).timezone(s.query::<String>("timezone")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).engagement_ids(s.query::<Vec<String>>("engagement_ids")).agent_types(s.query::<Vec<api::AgentType>>("agent_types")));
    check.answer::<api::ZvaTranscripts>("GET /virtual_agent/report/transcripts");
}

//! Written by `zoom-codegen`: every request of `cobrowse_sdk` with all its parameters, and the type of every answer.

use zoom_api::cobrowse_sdk as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /cobrowsesdk/live_sessions", |s| api::ListLiveSessions::new().page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).session_pin(s.query::<String>("session_pin")));
    check.answer::<api::ListLiveSessionsResponse>("GET /cobrowsesdk/live_sessions");
    check.request("GET /cobrowsesdk/past_sessions", |s| api::ListPastSessions::new().time_type(s.query::<api::TimeType>("time_type")).from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).session_id(s.query::<String>("session_id")).session_pin(s.query::<String>("session_pin")));
    check.answer::<api::ListPastSessionsResponse>("GET /cobrowsesdk/past_sessions");
    check.request("GET /cobrowsesdk/sessions/{sessionId}", |s| api::GetSessionDetails::new(s.path::<String>("sessionId")).session_type(s.query::<api::SessionType>("session_type")));
    check.answer::<api::SessionDetails>("GET /cobrowsesdk/sessions/{sessionId}");
    check.request("GET /cobrowsesdk/sessions/{sessionId}/users", |s| api::ListSessionUsers::new(s.path::<String>("sessionId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListSessionUsersResponse>("GET /cobrowsesdk/sessions/{sessionId}/users");
}

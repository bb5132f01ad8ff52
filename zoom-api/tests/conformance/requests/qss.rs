//! Written by `zoom-codegen`: every request of `qss` with all its parameters, and the type of every answer.

use zoom_api::qss as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /metrics/meetings/{meetingId}/participants/qos_summary", |s| api::ListMeetingParticipantsQoSummary::new(s.path::<zoom_core::MeetingIdOrUuid>("meetingId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListMeetingParticipantsQoSummaryResponse>("GET /metrics/meetings/{meetingId}/participants/qos_summary");
    check.request("GET /metrics/webinars/{webinarId}/participants/qos_summary", |s| api::ListWebinarParticipantsQoSummary::new(s.path::<zoom_core::MeetingIdOrUuid>("webinarId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListMeetingParticipantsQoSummaryResponse>("GET /metrics/webinars/{webinarId}/participants/qos_summary");
    check.request("GET /videosdk/sessions/{sessionId}/users/qos_summary", |s| api::ListSessionUsersQoSummary::new(s.path::<zoom_core::MeetingIdOrUuid>("sessionId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListSessionUsersQoSummaryResponse>("GET /videosdk/sessions/{sessionId}/users/qos_summary");
    #[cfg(feature = "master-account")]
    {
    check.request("GET /accounts/{accountId}/metrics/meetings/{meetingId}/participants/qos_summary", |s| api::master::ListMeetingParticipantsQoSummary::new(s.path::<String>("accountId"), s.path::<zoom_core::MeetingIdOrUuid>("meetingId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListMeetingParticipantsQoSummaryResponse>("GET /accounts/{accountId}/metrics/meetings/{meetingId}/participants/qos_summary");
    check.request("GET /accounts/{accountId}/metrics/webinars/{webinarId}/participants/qos_summary", |s| api::master::ListWebinarParticipantsQoSummary::new(s.path::<String>("accountId"), s.path::<zoom_core::MeetingIdOrUuid>("webinarId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListMeetingParticipantsQoSummaryResponse>("GET /accounts/{accountId}/metrics/webinars/{webinarId}/participants/qos_summary");
    check.request("GET /accounts/{accountId}/videosdk/sessions/{sessionId}/users/qos_summary", |s| api::master::ListSessionUsersQoSummary::new(s.path::<String>("accountId"), s.path::<zoom_core::MeetingIdOrUuid>("sessionId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListSessionUsersQoSummaryResponse>("GET /accounts/{accountId}/videosdk/sessions/{sessionId}/users/qos_summary");
    }
}

//! Written by `zoom-codegen`: every request of `ai_companion` with all its parameters, and the type of every answer.

use zoom_api::ai_companion as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /aic/users/{userId}/conversation_archive", |s| api::GetAiCompanionConversationArchives::new(s.path::<String>("userId")));
    check.answer::<api::AiCompanionConversationArchives>("GET /aic/users/{userId}/conversation_archive");
}

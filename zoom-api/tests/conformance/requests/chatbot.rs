//! Written by `zoom-codegen`: every request of `chatbot` with all its parameters, and the type of every answer.

use zoom_api::chatbot as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("POST /im/chat/messages", |s| api::SendChatbotMessages::new(s.member::<String>("robot_jid"), s.member::<String>("to_jid"), s.member::<String>("account_id"), s.member::<zoom_core::Value>("content"), s.member::<String>("user_jid")).visible_to_user(s.member::<String>("visible_to_user")).reply_to(s.member::<String>("reply_to")).is_markdown_support(s.member::<bool>("is_markdown_support")));
    check.answer::<api::SendChatbotMessagesResponse>("POST /im/chat/messages");
    check.request("PUT /im/chat/messages/{message_id}", |s| api::UpdateChatbotMessage::new(s.path::<String>("message_id"), s.member::<String>("robot_jid"), s.member::<String>("account_id"), s.member::<zoom_core::Value>("content")).user_jid(s.member::<String>("user_jid")).is_markdown_support(s.member::<bool>("is_markdown_support")));
    check.answer::<api::UpdateChatbotMessageResponse>("PUT /im/chat/messages/{message_id}");
    check.request("DELETE /im/chat/messages/{message_id}", |s| api::DeleteChatbotMessage::new(s.path::<String>("message_id"), s.query::<String>("account_id"), s.query::<String>("robot_jid")).user_jid(s.query::<String>("user_jid")));
    check.answer::<api::UpdateChatbotMessageResponse>("DELETE /im/chat/messages/{message_id}");
    check.request("POST /im/chat/users/{userId}/unfurls/{triggerId}", |s| api::LinkUnfurls::new(s.path::<String>("userId"), s.path::<String>("triggerId"), s.member::<String>("content")));
}

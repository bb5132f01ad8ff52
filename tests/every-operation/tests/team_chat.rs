//! Tests every operation of `team-chat` and of the products that share its binary.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

#[macro_use]
#[path = "../check.rs"]
mod check;

use check::Check;

products! {
    team_chat = "team-chat" in "../../../zoom-rest/tests/conformance/requests/team_chat.rs";
    ai_companion = "ai-companion" in "../../../zoom-rest/tests/conformance/requests/ai_companion.rs";
    chatbot = "chatbot" in "../../../zoom-rest/tests/conformance/requests/chatbot.rs";
    clips = "clips" in "../../../zoom-rest/tests/conformance/requests/clips.rs";
    cobrowse_sdk = "cobrowse-sdk" in "../../../zoom-rest/tests/conformance/requests/cobrowse_sdk.rs";
    commerce = "commerce" in "../../../zoom-rest/tests/conformance/requests/commerce.rs";
    healthcare = "healthcare" in "../../../zoom-rest/tests/conformance/requests/healthcare.rs";
    iq = "iq" in "../../../zoom-rest/tests/conformance/requests/iq.rs";
    mail = "mail" in "../../../zoom-rest/tests/conformance/requests/mail.rs";
    my_notes = "my-notes" in "../../../zoom-rest/tests/conformance/requests/my_notes.rs";
    video_sdk = "video-sdk" in "../../../zoom-rest/tests/conformance/requests/video_sdk.rs";
}

//! Webinars, live webinars: 1 operation.

use zoom_core::{MeetingId, zoom_endpoint};

/// Deletes one chat message in a running webinar.
///
/// Zoom must enable data loss prevention (DLP) for in-meeting chat.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteLiveWebinarMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteLiveWebinarMessage::new(85746065432_u64, "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/live_webinars/{webinarId}/chat/messages/{messageId})
#[zoom_endpoint(
    DELETE "/live_webinars/<webinar_id>/chat/messages/<message_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "webinar:write",
        "webinar:write:admin",
        "webinar:delete:live_webinar_chat_message",
        "webinar:delete:live_webinar_chat_message:admin",
    ],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (400, 300, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteLiveWebinarMessage {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// UUID of the chat message, in Base64.
    pub message_id: String,
    /// UUIDs of the chat files to delete, in Base64. Sent comma-separated.
    #[query(style = comma)]
    pub file_ids: Option<Vec<String>>,
}

//! Templates: 2 operations.

use zoom_core::{MeetingId, zoom_endpoint};

use super::super::{CreateMeetingTemplateFromMeetingResponse, ListMeetingTemplatesResponse};

/// Lists the meeting templates available to one user.
///
/// The host needs a Zoom Meetings Basic license or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListMeetingTemplates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListMeetingTemplates::new("Zl3aVt0bQ9y", "jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/templates/GET/accounts/{accountId}/users/{userId}/meeting_templates)
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/meeting_templates" -> ListMeetingTemplatesResponse,
    rate_limit = Medium,
    scopes = ["meeting:master", "meeting:read:list_templates:master"],
    errors = [
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingTemplates {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Creates a template from one of a user's existing meetings.
///
/// Allows up to 40 templates; the host needs a Zoom Meetings Basic license or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::CreateMeetingTemplateFromMeeting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateMeetingTemplateFromMeeting::new(
///     "Zl3aVt0bQ9y",
///     "jill@example.com",
/// )
/// .meeting_id(85746065432_u64)
/// .name("Weekly team meeting")
/// .save_recurrence(true)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/templates/POST/accounts/{accountId}/users/{userId}/meeting_templates)
#[zoom_endpoint(
    POST "/accounts/<account_id>/users/<user_id>/meeting_templates" -> CreateMeetingTemplateFromMeetingResponse,
    rate_limit = Medium,
    scopes = ["meeting:master", "meeting:write:template:master"],
    errors = [
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (400, 3000, "permission denied, or the resource already exists"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateMeetingTemplateFromMeeting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Number of the meeting from which the template is made.
    pub meeting_id: Option<MeetingId>,
    /// Name of the meeting template.
    pub name: Option<String>,
    /// Whether the template keeps the recurrence of the meeting. Default: `false`.
    pub save_recurrence: Option<bool>,
    /// Whether an existing template made from the same meeting is replaced. Default: `false`.
    pub overwrite: Option<bool>,
}

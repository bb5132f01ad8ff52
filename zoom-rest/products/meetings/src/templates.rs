//! Templates: 2 operations.

use zoom_core::{Extra, MeetingId, zoom_endpoint, zoom_object};

use super::TemplateOrAccount;

/// Lists the meeting templates available to one user.
///
/// The host needs a Zoom Meetings Basic license or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListMeetingTemplates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListMeetingTemplates::new("jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/templates/GET/users/{userId}/meeting_templates)
#[zoom_endpoint(
    GET "/users/<user_id>/meeting_templates" -> ListMeetingTemplatesResponse,
    rate_limit = Medium,
    scopes = [
        "meeting:read",
        "meeting:read:admin",
        "meeting:read:list_templates",
        "meeting:read:list_templates:admin",
    ],
    errors = [
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingTemplates {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Response to [`ListMeetingTemplates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingTemplatesResponse {
    /// Meeting templates that users can choose from, one entry each.
    pub templates: Option<Vec<TemplateOrAccount>>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a template from one of a user's existing meetings.
///
/// Allows up to 40 templates; the host needs a Zoom Meetings Basic license or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateMeetingTemplateFromMeeting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateMeetingTemplateFromMeeting::new("jill@example.com")
///     .meeting_id(85746065432_u64)
///     .name("Weekly team meeting")
///     .save_recurrence(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/templates/POST/users/{userId}/meeting_templates)
#[zoom_endpoint(
    POST "/users/<user_id>/meeting_templates" -> CreateMeetingTemplateFromMeetingResponse,
    rate_limit = Medium,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:write:template", "meeting:write:template:admin"],
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

/// Response to [`CreateMeetingTemplateFromMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateMeetingTemplateFromMeetingResponse {
    /// ID of the meeting template.
    pub id: Option<String>,
    /// Name of the meeting template.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

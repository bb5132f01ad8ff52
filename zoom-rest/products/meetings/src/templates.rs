//! Templates: 2 operations.

use zoom_core::{MeetingId, zoom_endpoint, zoom_object};

use super::Template;

/// List meeting templates.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListMeetingTemplates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListMeetingTemplates::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>/meeting_templates" -> ListMeetingTemplatesResponse,
    rate_limit = Medium,
    scopes = [
        "meeting:read",
        "meeting:read:admin",
        "meeting:read:list_templates",
        "meeting:read:list_templates:admin",
    ],
    errors = [(400, 3161, "permission denied"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingTemplates {
    /// User ID.
    pub user_id: String,
}

/// Response to [`ListMeetingTemplates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingTemplatesResponse {
    /// Templates.
    pub templates: Option<Vec<Template>>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Create meeting template from meeting.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateMeetingTemplateFromMeeting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateMeetingTemplateFromMeeting::new("me")
///     .meeting_id(85746065432_u64)
///     .name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/users/<user_id>/meeting_templates" -> CreateMeetingTemplateFromMeetingResponse,
    rate_limit = Medium,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:write:template", "meeting:write:template:admin"],
    errors = [
        (400, 300, "a limit is exceeded"),
        (400, 3001, "the meeting does not exist"),
        (400, 3161, "permission denied"),
        (400, 3000, "permission denied, or the resource already exists"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateMeetingTemplateFromMeeting {
    /// User ID.
    pub user_id: String,
    /// Meeting ID.
    pub meeting_id: Option<MeetingId>,
    /// Name.
    pub name: Option<String>,
    /// Save recurrence: defaults to `false`.
    pub save_recurrence: Option<bool>,
    /// Overwrite: defaults to `false`.
    pub overwrite: Option<bool>,
}

/// Response to [`CreateMeetingTemplateFromMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateMeetingTemplateFromMeetingResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

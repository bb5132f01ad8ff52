//! Users, meeting summary templates: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the templates of one user for the meeting summaries that Zoom's AI Companion writes.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GetMeetingSummaryTemplates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingSummaryTemplates::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}/meeting_summary_templates)
#[zoom_endpoint(
    GET "/users/<user_id>/meeting_summary_templates" -> Vec<MeetingSummaryTemplate>,
    rate_limit = Medium,
    scopes = ["user:read", "user:read:admin", "user:read:settings", "user:read:settings:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingSummaryTemplates {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Template for the meeting summaries that Zoom's AI Companion writes.
///
/// Element of the response to [`GetMeetingSummaryTemplates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSummaryTemplate {
    /// ID of the meeting summary template.
    pub meeting_summary_template_id: Option<String>,
    /// Name of the meeting summary template.
    pub name: Option<String>,
    /// Description of the meeting summary template, in free text.
    pub description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

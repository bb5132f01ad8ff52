//! Queues, queue templates: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

use super::{DispositionStatus, EngagementChannel, TemplateType};

/// Lists the templates from which Zoom Contact Center queues can be created.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementChannel, ListQueueTemplates};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queue_templates = ListQueueTemplates::new()
///     .channel(EngagementChannel::Voice)
///     .page_size("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/queue_templates" -> ListQueueTemplatesResponse,
    paginate = queue_templates: QueueTemplate,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueueTemplates {
    /// Way of contact: voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<String>,
}

/// Response to [`ListQueueTemplates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueTemplatesResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Queue templates.
    #[lossy]
    pub queue_templates: Vec<QueueTemplate>,
}

/// Element of `queue_templates`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueTemplate {
    /// ID of the template by which users or queues are set up.
    pub template_id: Option<String>,
    /// Display name of the template.
    pub template_name: Option<String>,
    /// Free text that says what the template is for.
    pub template_description: Option<String>,
    /// Way of contact: voice, video, messaging or email.
    pub channel: Option<EngagementChannel>,
    /// Whether the template creates users or updates existing ones.
    pub template_type: Option<TemplateType>,
    /// Whether the template can be used, or lacks something first.
    pub template_status: Option<DispositionStatus>,
    /// Template need attention.
    pub template_need_attention: Option<bool>,
    /// ID of the user who changed it last.
    pub modified_by: Option<String>,
    /// When it was last changed, in UTC.
    pub last_modified_time: Option<String>,
}

//! Queues, queue templates: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

use super::{DispositionStatus, EngagementChannel, TemplateType};

/// List queue templates.
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
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<String>,
}

/// Response to [`ListQueueTemplates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueTemplatesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Queue templates.
    #[lossy]
    pub queue_templates: Vec<QueueTemplate>,
}

/// Element of `queue_templates`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueTemplate {
    /// Template ID.
    pub template_id: Option<String>,
    /// Template name.
    pub template_name: Option<String>,
    /// Template description.
    pub template_description: Option<String>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Template type.
    pub template_type: Option<TemplateType>,
    /// Template status.
    pub template_status: Option<DispositionStatus>,
    /// Template need attention.
    pub template_need_attention: Option<bool>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<String>,
}

//! Queues, queue templates: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{ActiveOrInactive, FlowChannel, TemplateType};

/// Lists the templates from which Zoom Contact Center queues can be created.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{FlowChannel, ListQueueTemplates};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queue_templates = ListQueueTemplates::new()
///     .channel(FlowChannel::Voice)
///     .page_size("30")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queue_templates)
#[zoom_endpoint(
    GET "/contact_center/queue_templates" -> ListQueueTemplatesResponse,
    paginate = queue_templates: QueueTemplate,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueueTemplates {
    /// Keeps only entries with this way of contact, such as voice, video, messaging or email.
    pub channel: Option<FlowChannel>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<String>,
}

/// Response to [`ListQueueTemplates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQueueTemplatesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Templates for queues, one entry each.
    #[lossy]
    pub queue_templates: Vec<QueueTemplate>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Template for queues of one channel, with its type and status.
///
/// Element of `queue_templates` in [`ListQueueTemplatesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueTemplate {
    /// ID of the queue template.
    pub template_id: Option<String>,
    /// Display name of the template.
    pub template_name: Option<String>,
    /// Free text that says what the template is for.
    pub template_description: Option<String>,
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<FlowChannel>,
    /// Whether the template adds queues or updates them.
    pub template_type: Option<TemplateType>,
    /// Whether the template can be used.
    pub template_status: Option<ActiveOrInactive>,
    /// Whether the template is configured wrongly or lacks something that it depends on.
    pub template_need_attention: Option<bool>,
    /// ID of the user who changed the queue template last.
    pub modified_by: Option<String>,
    /// When the queue template was last changed, in UTC.
    pub last_modified_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one template from which Zoom Contact Center queues can be created.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetQueueTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetQueueTemplate::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queue_templates/{queueTemplateId})
#[zoom_endpoint(
    GET "/contact_center/queue_templates/<queue_template_id>" -> GetQueueTemplateResponse,
    rate_limit = Light,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue:admin"],
    errors = [
        (400, 1214, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 1002, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 9001, PERMISSION_DENIED = "permission denied"),
        (404, 1213, QUEUE_TEMPLATE_DOES_NOT_EXIST = "the queue template does not exist"),
        (429, 4001, RATE_LIMIT_EXCEEDED = "the rate limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetQueueTemplate {
    /// ID of the queue template.
    #[length(1..)]
    pub queue_template_id: String,
}

/// Response to [`GetQueueTemplate`] and [`CreateQueueTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetQueueTemplateResponse {
    /// ID of the queue template.
    pub queue_template_id: Option<String>,
    /// Display name of the template from which queues are created.
    pub queue_template_name: Option<String>,
    /// Free text that says what the queue template sets up.
    pub queue_template_description: Option<String>,
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<FlowChannel>,
    /// Whether the template adds queues or updates them.
    pub queue_template_type: Option<TemplateType>,
    /// Whether the template can be used.
    pub queue_template_status: Option<ActiveOrInactive>,
    /// Whether the template is configured wrongly or lacks something that it depends on.
    pub queue_template_need_attention: Option<bool>,
    /// ID of the user who changed the queue template last.
    pub modified_by: Option<String>,
    /// When the queue template was last changed, in UTC.
    pub last_modified_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a template for Zoom Contact Center queues.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateQueueTemplate, FlowChannel, TemplateType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateQueueTemplate::new(
///     "Support queues",
///     FlowChannel::Voice,
///     TemplateType::Add,
/// )
/// .queue_template_description("For queues of the support team")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queue_templates)
#[zoom_endpoint(
    POST "/contact_center/queue_templates" -> GetQueueTemplateResponse,
    reconstructed = true,
    scopes = ["contact_center:write:queue:admin", "contact_center_queue:write:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateQueueTemplate {
    /// Display name of the template from which queues are created.
    pub queue_template_name: String,
    /// Free text that says what the queue template sets up.
    pub queue_template_description: Option<String>,
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: FlowChannel,
    /// Whether the template adds queues or updates them.
    pub queue_template_type: TemplateType,
}

/// Deletes several Zoom Contact Center queue templates at once.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::BatchDeleteQueueTemplates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchDeleteQueueTemplates::new(vec!["Zl3aVt0bQ9y".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queue_templates)
#[zoom_endpoint(
    DELETE "/contact_center/queue_templates" -> (),
    reconstructed = true,
    body = json,
    scopes = ["contact_center:delete:queue:admin", "contact_center_queue:write:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchDeleteQueueTemplates {
    /// IDs of the queue templates, one entry each.
    pub queue_template_ids: Vec<String>,
}

/// Changes one Zoom Contact Center queue template.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{QueueTemplateIdentifierType, UpdateQueueTemplate};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateQueueTemplate::new("Zl3aVt0bQ9y")
///     .queue_template_identifier_type(QueueTemplateIdentifierType::Id)
///     .queue_template_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/PATCH/contact_center/queue_templates/{queueTemplateId})
#[zoom_endpoint(
    PATCH "/contact_center/queue_templates/<queue_template_id>" -> (),
    reconstructed = true,
    scopes = ["contact_center:update:queue:admin", "contact_center_queue:write:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateQueueTemplate {
    /// ID of the queue template.
    pub queue_template_id: String,
    /// Whether `queue_template_id` is the ID or the name of the template.
    #[query]
    pub queue_template_identifier_type: Option<QueueTemplateIdentifierType>,
    /// Display name of the template from which queues are created.
    pub queue_template_name: Option<String>,
    /// Free text that says what the queue template sets up.
    pub queue_template_description: Option<String>,
    /// Whether the template can be used.
    pub queue_template_status: Option<ActiveOrInactive>,
}

/// Whether a queue template is identified by its ID or by its name.
///
/// Values of `queue_template_identifier_type` in [`UpdateQueueTemplate`] and [`DeleteQueueTemplate`].
#[zoom_enum]
pub enum QueueTemplateIdentifierType {
    /// `id`.
    Id,
    /// `name`.
    Name,
}

/// Deletes one Zoom Contact Center queue template, a set of settings from which queues are created.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{DeleteQueueTemplate, QueueTemplateIdentifierType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteQueueTemplate::new("Zl3aVt0bQ9y")
///     .queue_template_identifier_type(QueueTemplateIdentifierType::Id)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queue_templates/{queueTemplateId})
#[zoom_endpoint(
    DELETE "/contact_center/queue_templates/<queue_template_id>" -> (),
    reconstructed = true,
    scopes = ["contact_center:delete:queue:admin", "contact_center_queue:write:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteQueueTemplate {
    /// ID of the queue template, or its name if `queue_template_identifier_type` says so.
    pub queue_template_id: String,
    /// Whether `queue_template_id` is the ID or the name of the template.
    pub queue_template_identifier_type: Option<QueueTemplateIdentifierType>,
}

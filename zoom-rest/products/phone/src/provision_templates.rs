//! Provision templates: 5 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// List provision templates.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListProvisionTemplates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let provision_templates = ListProvisionTemplates::new()
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/provision_templates" -> ListProvisionTemplatesResponse,
    paginate = provision_templates: ProvisionTemplate,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_provision_templates:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListProvisionTemplates {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListProvisionTemplates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListProvisionTemplatesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Provision templates.
    #[lossy]
    pub provision_templates: Vec<ProvisionTemplate>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `provision_templates`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ProvisionTemplate {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Bound device count.
    pub bound_device_count: Option<i64>,
}

/// Add provision template.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddProvisionTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddProvisionTemplate::new("Support")
///     .description("Each Monday")
///     .content("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/provision_templates" -> AddProvisionTemplateResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:provision_template:admin"],
    errors = [(400, 300, "the request was rejected"), (400, 400, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddProvisionTemplate {
    /// Name.
    #[length(..=128)]
    pub name: String,
    /// Description.
    #[length(..=255)]
    pub description: Option<String>,
    /// Content.
    pub content: Option<String>,
}

/// Response to [`AddProvisionTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddProvisionTemplateResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Get provision template.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetProvisionTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetProvisionTemplate::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/provision_templates/<template_id>" -> GetProvisionTemplateResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:provision_template:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetProvisionTemplate {
    /// Template ID.
    pub template_id: String,
}

/// Response to [`GetProvisionTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetProvisionTemplateResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Content.
    pub content: Option<String>,
    /// Bound device count.
    pub bound_device_count: Option<i64>,
}

/// Update provision template.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateProvisionTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateProvisionTemplate::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/provision_templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:provision_template:admin"],
    errors = [
        (400, 300, "the request was rejected"),
        (400, 404, "the provision template does not exist"),
        (400, 400, "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateProvisionTemplate {
    /// Template ID.
    pub template_id: String,
    /// Name.
    #[length(..=128)]
    pub name: Option<String>,
    /// Description.
    #[length(..=255)]
    pub description: Option<String>,
    /// Content.
    pub content: Option<String>,
}

/// Delete provision template.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteProvisionTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteProvisionTemplate::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/provision_templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:provision_template:admin"],
    errors = [(400, 404, "the provision template does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteProvisionTemplate {
    /// Template ID.
    pub template_id: String,
}

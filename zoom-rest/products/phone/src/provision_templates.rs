//! Provision templates: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the account's provision templates, which hold settings for phones.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/provision-templates/GET/phone/provision_templates)
#[zoom_endpoint(
    GET "/phone/provision_templates" -> ListProvisionTemplatesResponse,
    paginate = provision_templates: ProvisionTemplate,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_provision_templates:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListProvisionTemplates {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListProvisionTemplates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListProvisionTemplatesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Provision templates, one entry each.
    #[lossy]
    pub provision_templates: Vec<ProvisionTemplate>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Provision template, which holds settings for phones, with how many devices use it.
///
/// Element of `provision_templates` in [`ListProvisionTemplatesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ProvisionTemplate {
    /// ID of the provision template.
    pub id: Option<String>,
    /// Name of the provision template.
    pub name: Option<String>,
    /// Description of the provision template, in free text.
    pub description: Option<String>,
    /// How many devices use the provision template.
    pub bound_device_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a provision template for phones in the account.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddProvisionTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddProvisionTemplate::new("Support")
///     .description("For the phones of the support team")
///     .content("static.firmware.url = https://example.com/firmware.rom")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/provision-templates/POST/phone/provision_templates)
#[zoom_endpoint(
    POST "/phone/provision_templates" -> AddProvisionTemplateResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:provision_template:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 400, "the request is invalid; Zoom states no cause"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddProvisionTemplate {
    /// Name of the provision template.
    #[length(..=128)]
    pub name: String,
    /// Description of the provision template, in free text.
    #[length(..=255)]
    pub description: Option<String>,
    /// Settings that phones with the template use, as lines such as `static.firmware.url = https://…`.
    pub content: Option<String>,
}

/// Response to [`AddProvisionTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddProvisionTemplateResponse {
    /// ID of the provision template.
    pub id: Option<String>,
    /// Name of the provision template.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one of the account's provision templates, which hold settings for phones.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/provision-templates/GET/phone/provision_templates/{templateId})
#[zoom_endpoint(
    GET "/phone/provision_templates/<template_id>" -> GetProvisionTemplateResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:provision_template:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetProvisionTemplate {
    /// ID of the provision template.
    pub template_id: String,
}

/// Response to [`GetProvisionTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetProvisionTemplateResponse {
    /// ID of the provision template.
    pub id: Option<String>,
    /// Name of the provision template.
    pub name: Option<String>,
    /// Description of the provision template, in free text.
    pub description: Option<String>,
    /// Settings that phones with the template use, as lines such as `static.firmware.url = https://…`.
    pub content: Option<String>,
    /// How many devices use the provision template.
    pub bound_device_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one of the account's phone provision templates.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateProvisionTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateProvisionTemplate::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .description("For the phones of the support team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/provision-templates/PATCH/phone/provision_templates/{templateId})
#[zoom_endpoint(
    PATCH "/phone/provision_templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:provision_template:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 404, PROVISION_TEMPLATE_DOES_NOT_EXIST = "the provision template does not exist"),
        (400, 400, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateProvisionTemplate {
    /// ID of the provision template.
    pub template_id: String,
    /// Name of the provision template.
    #[length(..=128)]
    pub name: Option<String>,
    /// Description of the provision template, in free text.
    #[length(..=255)]
    pub description: Option<String>,
    /// Settings that phones with the template use, as lines such as `static.firmware.url = https://…`.
    pub content: Option<String>,
}

/// Deletes one of the account's provision templates, which hold settings for phones.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/provision-templates/DELETE/phone/provision_templates/{templateId})
#[zoom_endpoint(
    DELETE "/phone/provision_templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:provision_template:admin"],
    errors = [(400, 404, PROVISION_TEMPLATE_DOES_NOT_EXIST = "the provision template does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteProvisionTemplate {
    /// ID of the provision template.
    pub template_id: String,
}

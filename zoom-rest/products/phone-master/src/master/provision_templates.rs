//! Provision templates: 5 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddProvisionTemplateResponse, GetProvisionTemplateResponse, ListProvisionTemplatesResponse, ProvisionTemplate,
};

/// Lists the account's provision templates, which hold settings for phones.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListProvisionTemplates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let provision_templates = ListProvisionTemplates::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/provision-templates/GET/accounts/{accountId}/phone/provision_templates)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/provision_templates" -> ListProvisionTemplatesResponse,
    paginate = provision_templates: ProvisionTemplate,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_provision_templates:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListProvisionTemplates {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Creates a provision template for phones in the account.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddProvisionTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddProvisionTemplate::new("Zl3aVt0bQ9y", "Support")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/provision-templates/POST/accounts/{accountId}/phone/provision_templates)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/provision_templates" -> AddProvisionTemplateResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:provision_template:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 400, "the request is invalid; Zoom states no cause"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddProvisionTemplate {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name of the provision template.
    #[length(..=128)]
    pub name: String,
    /// Description of the provision template, in free text.
    #[length(..=255)]
    pub description: Option<String>,
    /// Settings that phones with the template use, as lines such as `static.firmware.url = https://…`.
    pub content: Option<String>,
}

/// Returns one of the account's provision templates, which hold settings for phones.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetProvisionTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetProvisionTemplate::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/provision-templates/GET/accounts/{accountId}/phone/provision_templates/{templateId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/provision_templates/<template_id>" -> GetProvisionTemplateResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:provision_template:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetProvisionTemplate {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the provision template.
    pub template_id: String,
}

/// Changes one of the account's phone provision templates.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateProvisionTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateProvisionTemplate::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/provision-templates/PATCH/accounts/{accountId}/phone/provision_templates/{templateId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/provision_templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:provision_template:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 404, PROVISION_TEMPLATE_DOES_NOT_EXIST = "the provision template does not exist"),
        (400, 400, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateProvisionTemplate {
    /// ID of the sub-account.
    pub account_id: String,
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
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteProvisionTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteProvisionTemplate::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/provision-templates/DELETE/accounts/{accountId}/phone/provision_templates/{templateId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/provision_templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:provision_template:master"],
    errors = [(400, 404, PROVISION_TEMPLATE_DOES_NOT_EXIST = "the provision template does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteProvisionTemplate {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the provision template.
    pub template_id: String,
}

//! Setting templates: 4 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddSettingTemplateResponse, ListSettingTemplatesResponse, SettingTemplate, SettingTemplateDetailProfile,
    SettingTemplateDetails, SettingTemplatePolicy, SettingTemplateUserSettings,
};

/// Lists the account's Zoom Phone setting templates, or those of one site.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListSettingTemplates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let templates = ListSettingTemplates::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/setting-templates/GET/accounts/{accountId}/phone/setting_templates)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/setting_templates" -> ListSettingTemplatesResponse,
    paginate = templates: SettingTemplate,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_setting_templates:master"],
    errors = [
        (400, 300, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSettingTemplates {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the Zoom Phone site whose templates to list; without it, those of the account are listed.
    pub site_id: Option<String>,
}

/// Creates a Zoom Phone setting template, whose settings become the account's defaults; `UpdateSettingTemplate` changes them.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddSettingTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSettingTemplate::new("Zl3aVt0bQ9y", "Sales", "user")
///     .description("For the sales team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/setting-templates/POST/accounts/{accountId}/phone/setting_templates)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/setting_templates" -> AddSettingTemplateResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:setting_template:master"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSettingTemplate {
    /// ID of the sub-account.
    pub account_id: String,
    /// Description of the setting template, in free text.
    pub description: Option<String>,
    /// Name of the setting template.
    pub name: String,
    /// ID of the Zoom Phone site for the template; needed if the account has multiple sites.
    pub site_id: Option<String>,
    /// Kind of extension that the template is for, such as `user`.
    #[serde(rename = "type")]
    pub kind: String,
}

/// Returns one of the account's Zoom Phone setting templates.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetSettingTemplateDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSettingTemplateDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .custom_query_fields("description")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/setting-templates/GET/accounts/{accountId}/phone/setting_templates/{templateId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/setting_templates/<template_id>" -> SettingTemplateDetails,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:setting_template:master"],
    errors = [(401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSettingTemplateDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the setting template, from the list of templates.
    pub template_id: String,
    /// Name of the field to return in place of the whole template, such as `description` or `voicemail`.
    pub custom_query_fields: Option<String>,
}

/// Changes the settings in one of the account's Zoom Phone setting templates.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SettingTemplateDetailPolicySms, SettingTemplatePolicy};
/// use zoom_rest::phone::master::UpdateSettingTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSettingTemplate::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .description("For the sales team")
///     .name("Sales")
///     .policy(
///         SettingTemplatePolicy::new()
///             .sms(
///                 SettingTemplateDetailPolicySms::new()
///                     .enable(true)
///                     .international_sms(false),
///             ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/setting-templates/PATCH/accounts/{accountId}/phone/setting_templates/{templateId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/setting_templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:setting_template:master"],
    errors = [
        (400, 300, INVALID_PIN_CODE = "the PIN code is invalid"),
        (400, 13800, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSettingTemplate {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the setting template, from the list of templates.
    pub template_id: String,
    /// Description of the setting template, in free text.
    pub description: Option<String>,
    /// Name of the setting template.
    pub name: Option<String>,
    /// What users may do, feature by feature.
    pub policy: Option<SettingTemplatePolicy>,
    /// Country in which the setting template was created, and area code of the Zoom Phone account.
    pub profile: Option<SettingTemplateDetailProfile>,
    /// Settings that the template applies to users.
    pub user_settings: Option<SettingTemplateUserSettings>,
}

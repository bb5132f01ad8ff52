//! Users, templates: 5 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{PackageName, TemplateType};

/// List user templates.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListUserTemplates, TemplateStatus, TemplateType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let user_templates = ListUserTemplates::new()
///     .template_type(TemplateType::Add)
///     .template_status(TemplateStatus::Active)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/users/templates" -> ListUserTemplatesResponse,
    paginate = user_templates: UserTemplate,
    rate_limit = Light,
    scopes = ["contact_center_user:read:admin", "contact_center:read:user_templates:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserTemplates {
    /// Template type.
    pub template_type: Option<TemplateType>,
    /// Template status.
    pub template_status: Option<TemplateStatus>,
    /// Template name.
    pub template_name: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Values of `template_status`.
#[zoom_enum]
pub enum TemplateStatus {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
    /// `needs_attention`.
    NeedsAttention,
}

/// Response to [`ListUserTemplates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserTemplatesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// User templates: at most 100 items.
    #[lossy]
    pub user_templates: Vec<UserTemplate>,
}

/// Element of `user_templates`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTemplate {
    /// Template ID.
    pub template_id: Option<String>,
    /// Template name.
    pub template_name: Option<String>,
    /// Template type.
    pub template_type: Option<TemplateType>,
    /// Template status.
    pub template_status: Option<TemplateStatus>,
}

/// Create user template.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateUserTemplate, PackageName, SelectedBlock, TemplateType, UserTemplatePackage};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateUserTemplate::new(
///     "Support",
///     TemplateType::Add,
///     vec![SelectedBlock::Role],
///     "one",
///     UserTemplatePackage::new(PackageName::Essentials),
/// )
///     .template_description("Each Monday")
///     .user_access(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/users/templates" -> CreateUserTemplateResponse,
    rate_limit = Light,
    scopes = ["contact_center_user_template:write:admin", "contact_center:write:user_templates:admin"],
    errors = [
        (400, 640001, "the resource already exists"),
        (400, 640002, "the operation failed"),
        (400, 640003, "the request was rejected"),
        (400, 640004, "the request was rejected"),
        (400, 640005, "a parameter is missing or invalid"),
        (400, 640007, "a parameter is missing or invalid"),
        (400, 640011, "a limit is exceeded"),
        (400, 640014, "the template setting value is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateUserTemplate {
    /// Template name.
    #[length(..=100)]
    pub template_name: String,
    /// Template description.
    #[length(..=100)]
    pub template_description: Option<String>,
    /// Template type: at most 10 characters.
    pub template_type: TemplateType,
    /// Selected blocks.
    pub selected_blocks: Vec<SelectedBlock>,
    /// Role.
    #[length(..=50)]
    pub role: String,
    /// Package.
    pub package: UserTemplatePackage,
    /// Team.
    pub team: Option<UserTemplateTeam>,
    /// Client integration.
    pub client_integration: Option<UserTemplateClientIntegration>,
    /// External URL.
    pub external_url: Option<ExternalUrl>,
    /// User access.
    pub user_access: Option<bool>,
    /// Country or region.
    #[length(..=20)]
    pub country_or_region: Option<String>,
    /// Region.
    #[length(..=50)]
    pub region: Option<String>,
    /// Mobile client.
    pub mobile_client: Option<bool>,
    /// Emergency calling.
    pub emergency_calling: Option<bool>,
    /// Assigned queues.
    pub assigned_queues: Option<AssignedQueues>,
    /// Skills.
    pub skills: Option<Vec<UserTemplateSkill>>,
    /// Engagement capacity.
    pub engagement_capacity: Option<EngagementCapacity>,
}

/// Values of `selected_blocks`.
#[zoom_enum]
pub enum SelectedBlock {
    /// `role`.
    Role,
    /// `package`.
    Package,
    /// `team`.
    Team,
    /// `client_integration`.
    ClientIntegration,
    /// `external_url`.
    ExternalUrl,
    /// `user_access`.
    UserAccess,
    /// `country_or_region`.
    CountryOrRegion,
    /// `region`.
    Region,
    /// `mobile_client`.
    MobileClient,
    /// `emergency_calling`.
    EmergencyCalling,
    /// `assigned_queues`.
    AssignedQueues,
    /// `skills`.
    Skills,
    /// `engagement_capacity`.
    EngagementCapacity,
}

/// Value of `package`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTemplatePackage {
    /// Package name: required in requests; at most 20 characters.
    #[required(new)]
    pub package_name: Option<PackageName>,
    /// Add ons plan.
    pub add_ons_plan: Option<Vec<String>>,
}

/// Value of `team`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTemplateTeam {
    /// Team ID: required in requests.
    #[required(new)]
    #[length(..=50)]
    pub team_id: Option<String>,
    /// Team supervisor: required in requests.
    #[required(new)]
    pub team_supervisor: Option<bool>,
}

/// Value of `client_integration`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTemplateClientIntegration {
    /// Client integration application: required in requests.
    #[required(new)]
    #[length(..=20)]
    pub client_integration_application: Option<String>,
    /// Client integration name.
    #[length(..=100)]
    pub client_integration_name: Option<String>,
}

/// Value of `external_url`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalUrl {
    /// Enable external URL: required in requests.
    #[required(new)]
    pub enable_external_url: Option<bool>,
    /// External launch URL: required in requests.
    #[required(new)]
    #[length(..=500)]
    pub external_launch_url: Option<String>,
}

/// Value of `assigned_queues`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignedQueues {
    /// Agent queue IDs.
    pub agent_queue_ids: Option<Vec<String>>,
    /// Supervisor queue IDs.
    pub supervisor_queue_ids: Option<Vec<String>>,
    /// Default outbound voice queue ID.
    #[length(..=50)]
    pub default_outbound_voice_queue_id: Option<String>,
    /// Default outbound message queue ID.
    #[length(..=50)]
    pub default_outbound_message_queue_id: Option<String>,
}

/// Element of `skills`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTemplateSkill {
    /// Skill ID: required in requests.
    #[required(new)]
    #[length(..=50)]
    pub skill_id: Option<String>,
    /// Proficiency level.
    #[range(0..=50)]
    pub proficiency_level: Option<i64>,
}

/// Value of `engagement_capacity`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementCapacity {
    /// Concurrent email capacity.
    #[range(0..=100)]
    pub concurrent_email_capacity: Option<i64>,
    /// Concurrent message capacity.
    #[range(0..=100)]
    pub concurrent_message_capacity: Option<i64>,
    /// Email max agent load.
    #[range(0..=100)]
    pub email_max_agent_load: Option<i64>,
    /// Message max agent load.
    #[range(0..=100)]
    pub message_max_agent_load: Option<i64>,
}

/// Response to [`CreateUserTemplate`] and [`GetUserTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateUserTemplateResponse {
    /// Template ID.
    #[length(..=50)]
    pub template_id: Option<String>,
    /// Template name.
    #[length(..=100)]
    pub template_name: Option<String>,
    /// Template description.
    #[length(..=100)]
    pub template_description: Option<String>,
    /// Template type: at most 10 characters.
    pub template_type: Option<TemplateType>,
    /// Template status: at most 20 characters.
    pub template_status: Option<TemplateStatus>,
    /// Selected blocks.
    pub selected_blocks: Option<Vec<SelectedBlock>>,
    /// Role.
    #[length(..=50)]
    pub role: Option<String>,
    /// Package.
    pub package: Option<UserTemplatePackage>,
    /// Team.
    pub team: Option<UserTemplateTeam>,
    /// Client integration.
    pub client_integration: Option<UserTemplateClientIntegration>,
    /// External URL.
    pub external_url: Option<ExternalUrl>,
    /// User access.
    pub user_access: Option<bool>,
    /// Country or region.
    #[length(..=20)]
    pub country_or_region: Option<String>,
    /// Region.
    #[length(..=50)]
    pub region: Option<String>,
    /// Mobile client.
    pub mobile_client: Option<bool>,
    /// Emergency calling.
    pub emergency_calling: Option<bool>,
    /// Assigned queues.
    pub assigned_queues: Option<AssignedQueues>,
    /// Skills.
    pub skills: Option<Vec<UserTemplateSkill>>,
    /// Engagement capacity.
    pub engagement_capacity: Option<EngagementCapacity>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Created by.
    pub created_by: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
}

/// Get user template.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetUserTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserTemplate::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/users/templates/<template_id>" -> CreateUserTemplateResponse,
    rate_limit = Light,
    scopes = ["contact_center_user_template:read:admin", "contact_center:read:user_templates:admin"],
    errors = [(404, 640000, "the user template was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserTemplate {
    /// Template ID.
    pub template_id: String,
}

/// Update user template.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateUserTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserTemplate::new("Zl3aVt0bQ9y")
///     .template_name("Support")
///     .template_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/users/templates/<template_id>" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_user_template:write:admin", "contact_center:update:user_templates:admin"],
    errors = [
        (400, 640001, "the resource already exists"),
        (400, 640002, "the operation failed"),
        (400, 640003, "the request was rejected"),
        (400, 640004, "the request was rejected"),
        (400, 640005, "a parameter is missing or invalid"),
        (400, 640007, "a parameter is missing or invalid"),
        (400, 640011, "a limit is exceeded"),
        (400, 640014, "the template setting value is invalid"),
        (404, 640000, "the user template was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserTemplate {
    /// Template ID.
    pub template_id: String,
    /// Template name.
    #[length(..=100)]
    pub template_name: Option<String>,
    /// Template description.
    #[length(..=100)]
    pub template_description: Option<String>,
    /// Selected blocks.
    pub selected_blocks: Option<Vec<SelectedBlock>>,
    /// Role.
    #[length(..=50)]
    pub role: Option<String>,
    /// Package.
    pub package: Option<UserTemplatePackage>,
    /// Team.
    pub team: Option<UserTemplateTeam>,
    /// Client integration.
    pub client_integration: Option<UserTemplateClientIntegration>,
    /// External URL.
    pub external_url: Option<ExternalUrl>,
    /// User access.
    pub user_access: Option<bool>,
    /// Country or region.
    #[length(..=20)]
    pub country_or_region: Option<String>,
    /// Region.
    #[length(..=50)]
    pub region: Option<String>,
    /// Mobile client.
    pub mobile_client: Option<bool>,
    /// Emergency calling.
    pub emergency_calling: Option<bool>,
    /// Assigned queues.
    pub assigned_queues: Option<AssignedQueues>,
    /// Skills.
    pub skills: Option<Vec<UserTemplateSkill>>,
    /// Engagement capacity.
    pub engagement_capacity: Option<EngagementCapacity>,
}

/// Delete user template.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteUserTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserTemplate::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/users/templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_user_template:write:admin", "contact_center:delete:user_templates:admin"],
    errors = [(404, 640000, "the user template was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserTemplate {
    /// Template ID.
    pub template_id: String,
}

//! Users, templates: 5 operations.

use zoom_core::{DateTime, Extra, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{PackageName, TemplateType};

/// Lists the templates for Zoom Contact Center users.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/GET/contact_center/users/templates)
#[zoom_endpoint(
    GET "/contact_center/users/templates" -> ListUserTemplatesResponse,
    paginate = user_templates: UserTemplate,
    rate_limit = Light,
    scopes = ["contact_center_user:read:admin", "contact_center:read:user_templates:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserTemplates {
    /// Keeps only templates that create users, or only those that update them.
    pub template_type: Option<TemplateType>,
    /// Keeps only templates in this state.
    pub template_status: Option<TemplateStatus>,
    /// Name of the template to look for.
    pub template_name: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Whether the template can be used, is inactive or lacks required attributes.
///
/// Values of `template_status` in [`ListUserTemplates`] and other types.
#[zoom_enum]
pub enum TemplateStatus {
    /// `active`: The template can be used.
    Active,
    /// `inactive`: The template is not available for use.
    Inactive,
    /// `needs_attention`: Required attributes are missing, so the template cannot be used.
    NeedsAttention,
}

/// Response to [`ListUserTemplates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserTemplatesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Templates for users, one entry each. At most 100 items.
    #[lossy]
    pub user_templates: Vec<UserTemplate>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Template for users, with its type and status.
///
/// Element of `user_templates` in [`ListUserTemplatesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTemplate {
    /// ID of the user template.
    pub template_id: Option<String>,
    /// Display name of the template.
    pub template_name: Option<String>,
    /// Whether the template creates users or updates existing ones.
    pub template_type: Option<TemplateType>,
    /// Whether the template can be used, is inactive or lacks required attributes.
    pub template_status: Option<TemplateStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a template for Zoom Contact Center users.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateUserTemplate, PackageName, TemplateSection, TemplateType, UserTemplatePackage};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateUserTemplate::new(
///     "Support",
///     TemplateType::Update,
///     vec![TemplateSection::Role, TemplateSection::Package],
///     "Zl3aVt0bQ9y",
///     UserTemplatePackage::new(PackageName::Essentials),
/// )
/// .template_description("For agents of the support team")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/POST/contact_center/users/templates)
#[zoom_endpoint(
    POST "/contact_center/users/templates" -> UserTemplateResponse,
    rate_limit = Light,
    scopes = ["contact_center_user_template:write:admin", "contact_center:write:user_templates:admin"],
    errors = [
        (400, 640001, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 640002, TEMPLATE_CANNOT_CHANGE_TO_THIS_STATUS = "the template cannot change to this status"),
        (400, 640003, STRING_TOO_LONG_640003 = "a string is too long"),
        (400, 640004, STRING_TOO_LONG_640004 = "a string is too long"),
        (400, 640005, PARAMETER_MISSING_OR_INVALID_640005 = "a parameter is missing or invalid"),
        (400, 640007, PARAMETER_MISSING_OR_INVALID_640007 = "a parameter is missing or invalid"),
        (400, 640011, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 640014, INVALID_TEMPLATE_SETTING_VALUE = "the template setting value is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateUserTemplate {
    /// Display name of the template.
    #[length(..=100)]
    pub template_name: String,
    /// Free text that says what the template is for.
    #[length(..=100)]
    pub template_description: Option<String>,
    /// Whether the template creates users or updates existing ones. At most 10 characters.
    pub template_type: TemplateType,
    /// Parts of the template that take effect; used only in templates that update users.
    pub selected_blocks: Vec<TemplateSection>,
    /// ID of the user's Zoom Contact Center role.
    #[length(..=50)]
    pub role: String,
    /// Zoom Contact Center plan assigned to the user.
    pub package: UserTemplatePackage,
    /// Team to which the user belongs.
    pub team: Option<UserTemplateTeam>,
    /// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
    pub client_integration: Option<UserTemplateClientIntegration>,
    /// URL launched for incoming calls, and whether launching is enabled.
    pub external_url: Option<ExternalUrl>,
    /// Whether the user can access Zoom Contact Center, as their role permits.
    pub user_access: Option<bool>,
    /// ISO code of the user's country.
    #[length(..=20)]
    pub country_or_region: Option<String>,
    /// ID of the user's Zoom Contact Center region.
    #[length(..=50)]
    pub region: Option<String>,
    /// Whether the user may use the mobile client.
    pub mobile_client: Option<bool>,
    /// Whether users can call emergency services.
    pub emergency_calling: Option<bool>,
    /// Queues to which the user is assigned.
    pub assigned_queues: Option<AssignedQueues>,
    /// Skills by which engagements are routed, one entry each.
    pub skills: Option<Vec<UserTemplateSkill>>,
    /// How many engagements a user can handle at once per channel, and up to what load voice and video still reach them.
    pub engagement_capacity: Option<EngagementCapacity>,
}

/// Part of a user template that takes effect; used only in templates that update users.
///
/// Values of `selected_blocks` in [`CreateUserTemplate`] and other types.
#[zoom_enum]
pub enum TemplateSection {
    /// `role`: The role, which determines what the user may do.
    Role,
    /// `package`: The Zoom Contact Center plan of the user.
    Package,
    /// `team`.
    Team,
    /// `client_integration`: The connected customer service application, such as Salesforce or Zendesk.
    ClientIntegration,
    /// `external_url`: Outside web address to launch, with details such as the caller's name and number.
    ExternalUrl,
    /// `user_access`: Whether the user can access the Contact Center.
    UserAccess,
    /// `country_or_region`: The user's country, as an ISO code.
    CountryOrRegion,
    /// `region`: The region of the Contact Center to which the user belongs.
    Region,
    /// `mobile_client`: Whether the mobile client is enabled for the user.
    MobileClient,
    /// `emergency_calling`: Whether emergency calling is enabled for the user.
    EmergencyCalling,
    /// `assigned_queues`: The queues to which the user is assigned.
    AssignedQueues,
    /// `skills`.
    Skills,
    /// `engagement_capacity`: How many contacts the user can handle at the same time.
    EngagementCapacity,
}

/// Zoom Contact Center plan assigned to the user.
///
/// Value of `package` in [`CreateUserTemplate`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTemplatePackage {
    /// Name of the Zoom Contact Center plan assigned to the user. Required in requests. At most 20 characters.
    #[required(new)]
    pub package_name: Option<PackageName>,
    /// Zoom Contact Center add-on plans assigned to the user.
    pub add_ons_plan: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Team to which the user belongs.
///
/// Value of `team` in [`CreateUserTemplate`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTemplateTeam {
    /// ID of the team. Required in requests.
    #[required(new)]
    #[length(..=50)]
    pub team_id: Option<String>,
    /// Whether the user supervises the team; otherwise the user is an agent in it. Required in requests.
    #[required(new)]
    pub team_supervisor: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
///
/// Value of `client_integration` in [`CreateUserTemplate`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTemplateClientIntegration {
    /// External application that is integrated: `Salesforce`, `Zendesk`, `ServiceNow` or `Microsoft_Dynamics_365`, or `Default` for none. Required in requests.
    #[required(new)]
    #[length(..=20)]
    pub client_integration_application: Option<String>,
    /// Name of the connection to the external application that the user gets.
    #[length(..=100)]
    pub client_integration_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// URL launched for incoming calls, and whether launching is enabled.
///
/// Value of `external_url` in [`CreateUserTemplate`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalUrl {
    /// Whether an external URL is launched. Required in requests.
    #[required(new)]
    pub enable_external_url: Option<bool>,
    /// URL opened for an incoming call; may hold placeholders such as the caller's name and number. Required in requests.
    #[required(new)]
    #[length(..=500)]
    pub external_launch_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Queues to which the user is assigned.
///
/// Value of `assigned_queues` in [`CreateUserTemplate`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignedQueues {
    /// IDs of the queues in which the user works as an agent.
    pub agent_queue_ids: Option<Vec<String>>,
    /// IDs of the queues that the user supervises.
    pub supervisor_queue_ids: Option<Vec<String>>,
    /// ID of the queue through which the user's calls go out unless another one is chosen.
    #[length(..=50)]
    pub default_outbound_voice_queue_id: Option<String>,
    /// ID of the queue through which the user's messages go out unless another one is chosen.
    #[length(..=50)]
    pub default_outbound_message_queue_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Skill that a template assigns to users, with the proficiency.
///
/// Element of `skills` in [`CreateUserTemplate`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTemplateSkill {
    /// ID of the skill by which engagements are routed. Required in requests.
    #[required(new)]
    #[length(..=50)]
    pub skill_id: Option<String>,
    /// How well the agent masters the skill.
    #[range(0..=50)]
    pub proficiency_level: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How many engagements a user can handle at once per channel, and up to what load voice and video still reach them.
///
/// Value of `engagement_capacity` in [`CreateUserTemplate`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementCapacity {
    /// How many email conversations a user can have at a time.
    #[range(0..=100)]
    pub concurrent_email_capacity: Option<i64>,
    /// How many messaging conversations a user can have at a time.
    #[range(0..=100)]
    pub concurrent_message_capacity: Option<i64>,
    /// Email load, in percent, up to which the agent still receives voice and video engagements.
    #[range(0..=100)]
    pub email_max_agent_load: Option<i64>,
    /// Messaging load, in percent, up to which the agent still receives voice and video calls.
    #[range(0..=100)]
    pub message_max_agent_load: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateUserTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTemplateResponse {
    /// ID of the user template.
    #[length(..=50)]
    pub template_id: Option<String>,
    /// Display name of the template.
    #[length(..=100)]
    pub template_name: Option<String>,
    /// Free text that says what the template is for.
    #[length(..=100)]
    pub template_description: Option<String>,
    /// Whether the template creates users or updates existing ones. At most 10 characters.
    pub template_type: Option<TemplateType>,
    /// Whether the template can be used, is inactive or lacks required attributes. At most 20 characters.
    pub template_status: Option<TemplateStatus>,
    /// Parts of the template that take effect; used only in templates that update users.
    pub selected_blocks: Option<Vec<TemplateSection>>,
    /// ID of the user's Zoom Contact Center role.
    #[length(..=50)]
    pub role: Option<String>,
    /// Zoom Contact Center plan assigned to the user.
    pub package: Option<UserTemplatePackage>,
    /// Team to which the user belongs.
    pub team: Option<UserTemplateTeam>,
    /// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
    pub client_integration: Option<UserTemplateClientIntegration>,
    /// URL launched for incoming calls, and whether launching is enabled.
    pub external_url: Option<ExternalUrl>,
    /// Whether the user can access Zoom Contact Center, as their role permits.
    pub user_access: Option<bool>,
    /// ISO code of the user's country.
    #[length(..=20)]
    pub country_or_region: Option<String>,
    /// ID of the user's Zoom Contact Center region.
    #[length(..=50)]
    pub region: Option<String>,
    /// Whether the user may use the mobile client.
    pub mobile_client: Option<bool>,
    /// Whether users can call emergency services.
    pub emergency_calling: Option<bool>,
    /// Queues to which the user is assigned.
    pub assigned_queues: Option<AssignedQueues>,
    /// Skills by which engagements are routed, one entry each.
    pub skills: Option<Vec<UserTemplateSkill>>,
    /// How many engagements a user can handle at once per channel, and up to what load voice and video still reach them.
    pub engagement_capacity: Option<EngagementCapacity>,
    /// ID of the user who changed the template last.
    pub modified_by: Option<String>,
    /// When the template was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who created the template.
    pub created_by: Option<String>,
    /// When the template was created.
    pub created_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one template for Zoom Contact Center users.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/GET/contact_center/users/templates/{templateId})
#[zoom_endpoint(
    GET "/contact_center/users/templates/<template_id>" -> GetUserTemplateResponse,
    rate_limit = Light,
    scopes = ["contact_center_user_template:read:admin", "contact_center:read:user_templates:admin"],
    errors = [(404, 640000, USER_TEMPLATE_NOT_FOUND = "the user template was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserTemplate {
    /// ID of the template by which users are set up.
    pub template_id: String,
}

/// Response to [`GetUserTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetUserTemplateResponse {
    /// ID of the user template.
    #[length(..=50)]
    pub template_id: Option<String>,
    /// Display name of the template.
    #[length(..=100)]
    pub template_name: Option<String>,
    /// Free text that says what the template is for.
    #[length(..=100)]
    pub template_description: Option<String>,
    /// Whether the template creates users or updates existing ones. At most 10 characters.
    pub template_type: Option<TemplateType>,
    /// Whether the template can be used, is inactive or lacks required attributes. At most 20 characters.
    pub template_status: Option<TemplateStatus>,
    /// Parts of the template that take effect; used only in templates that update users.
    pub selected_blocks: Option<Vec<TemplateSection>>,
    /// ID of the user's Zoom Contact Center role.
    #[length(..=50)]
    pub role: Option<String>,
    /// Zoom Contact Center plan assigned to the user, an object with `package_name` and `add_ons_plan`, although Zoom's example shows only a name.
    pub package: Option<Value>,
    /// Team to which the user belongs.
    pub team: Option<UserTemplateTeam>,
    /// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
    pub client_integration: Option<UserTemplateClientIntegration>,
    /// URL launched for incoming calls, and whether launching is enabled.
    pub external_url: Option<ExternalUrl>,
    /// Whether the user can access Zoom Contact Center, as their role permits.
    pub user_access: Option<bool>,
    /// ISO code of the user's country.
    #[length(..=20)]
    pub country_or_region: Option<String>,
    /// ID of the user's Zoom Contact Center region.
    #[length(..=50)]
    pub region: Option<String>,
    /// Whether the user may use the mobile client.
    pub mobile_client: Option<bool>,
    /// Whether users can call emergency services.
    pub emergency_calling: Option<bool>,
    /// Queues to which the user is assigned.
    pub assigned_queues: Option<AssignedQueues>,
    /// Skills by which engagements are routed, one entry each.
    pub skills: Option<Vec<UserTemplateSkill>>,
    /// How many engagements a user can handle at once per channel, and up to what load voice and video still reach them.
    pub engagement_capacity: Option<EngagementCapacity>,
    /// ID of the user who changed the template last.
    pub modified_by: Option<String>,
    /// When the template was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who created the template.
    pub created_by: Option<String>,
    /// When the template was created.
    pub created_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one template for Zoom Contact Center users.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{TemplateSection, UpdateUserTemplate};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserTemplate::new("Zl3aVt0bQ9y")
///     .selected_blocks(vec![TemplateSection::Role])
///     .role("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/PATCH/contact_center/users/templates/{templateId})
#[zoom_endpoint(
    PATCH "/contact_center/users/templates/<template_id>" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_user_template:write:admin", "contact_center:update:user_templates:admin"],
    errors = [
        (400, 640001, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 640002, TEMPLATE_CANNOT_CHANGE_TO_THIS_STATUS = "the template cannot change to this status"),
        (400, 640003, STRING_TOO_LONG_640003 = "a string is too long"),
        (400, 640004, STRING_TOO_LONG_640004 = "a string is too long"),
        (400, 640005, PARAMETER_MISSING_OR_INVALID_640005 = "a parameter is missing or invalid"),
        (400, 640007, PARAMETER_MISSING_OR_INVALID_640007 = "a parameter is missing or invalid"),
        (400, 640011, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 640014, INVALID_TEMPLATE_SETTING_VALUE = "the template setting value is invalid"),
        (404, 640000, USER_TEMPLATE_NOT_FOUND = "the user template was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserTemplate {
    /// ID of the template by which users are set up.
    pub template_id: String,
    /// Display name of the template.
    #[length(..=100)]
    pub template_name: Option<String>,
    /// Free text that says what the template is for.
    #[length(..=100)]
    pub template_description: Option<String>,
    /// Parts of the template that take effect; used only in templates that update users.
    pub selected_blocks: Option<Vec<TemplateSection>>,
    /// ID of the user's Zoom Contact Center role.
    #[length(..=50)]
    pub role: Option<String>,
    /// Zoom Contact Center plan assigned to the user.
    pub package: Option<UserTemplatePackage>,
    /// Team to which the user belongs.
    pub team: Option<UserTemplateTeam>,
    /// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
    pub client_integration: Option<UserTemplateClientIntegration>,
    /// URL launched for incoming calls, and whether launching is enabled.
    pub external_url: Option<ExternalUrl>,
    /// Whether the user can access Zoom Contact Center, as their role permits.
    pub user_access: Option<bool>,
    /// ISO code of the user's country.
    #[length(..=20)]
    pub country_or_region: Option<String>,
    /// ID of the user's Zoom Contact Center region.
    #[length(..=50)]
    pub region: Option<String>,
    /// Whether the user may use the mobile client.
    pub mobile_client: Option<bool>,
    /// Whether users can call emergency services.
    pub emergency_calling: Option<bool>,
    /// Queues to which the user is assigned.
    pub assigned_queues: Option<AssignedQueues>,
    /// Skills by which engagements are routed, one entry each.
    pub skills: Option<Vec<UserTemplateSkill>>,
    /// How many engagements a user can handle at once per channel, and up to what load voice and video still reach them.
    pub engagement_capacity: Option<EngagementCapacity>,
}

/// Deletes one template for Zoom Contact Center users.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/DELETE/contact_center/users/templates/{templateId})
#[zoom_endpoint(
    DELETE "/contact_center/users/templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_user_template:write:admin", "contact_center:delete:user_templates:admin"],
    errors = [(404, 640000, USER_TEMPLATE_NOT_FOUND = "the user template was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserTemplate {
    /// ID of the template by which users are set up.
    pub template_id: String,
}

//! Routing profiles: 10 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::SkillType;

/// List agent routing profiles.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAgentRoutingProfiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agent_routing_profiles = ListAgentRoutingProfiles::new()
///     .agent_routing_profile_name("Support")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/agent_routing_profiles" -> ListAgentRoutingProfilesResponse,
    paginate = agent_routing_profiles: AgentRoutingProfile,
    rate_limit = Medium,
    scopes = ["contact_center_routing_profile:read:admin", "contact_center:read:agent_routing_profile:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAgentRoutingProfiles {
    /// Agent routing profile name.
    pub agent_routing_profile_name: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListAgentRoutingProfiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAgentRoutingProfilesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Agent routing profiles: at most 100 items.
    #[lossy]
    pub agent_routing_profiles: Vec<AgentRoutingProfile>,
}

/// Response to [`CreateAgentRoutingProfile`] and [`GetAgentRoutingProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentRoutingProfile {
    /// Agent routing profile ID.
    pub agent_routing_profile_id: Option<String>,
    /// Agent routing profile name.
    pub agent_routing_profile_name: Option<String>,
    /// Agent routing profile description.
    pub agent_routing_profile_description: Option<String>,
    /// Wait time agent in seconds.
    pub wait_time_agent_in_seconds: Option<i64>,
    /// Priorities: at most 20 items.
    pub priorities: Option<Vec<Priority>>,
}

/// Element of `priorities`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Priority {
    /// Priority ID.
    pub priority_id: Option<String>,
    /// Priority order.
    #[range(1..=20)]
    pub priority_order: Option<i64>,
    /// Category type.
    pub category_type: Option<CategoryType>,
    /// Skill category ID.
    pub skill_category_id: Option<String>,
    /// Intent group ID.
    pub intent_group_id: Option<String>,
    /// Skill category name.
    pub skill_category_name: Option<String>,
    /// Intent group name.
    pub intent_group_name: Option<String>,
    /// Skill type.
    pub skill_type: Option<SkillType>,
    /// Minimum proficiency level.
    pub minimum_proficiency_level: Option<i64>,
    /// Skill category required.
    pub skill_category_required: Option<bool>,
    /// Intent group required.
    pub intent_group_required: Option<bool>,
}

/// Values of `category_type`.
#[zoom_enum]
pub enum CategoryType {
    /// `skill`.
    Skill,
    /// `intent`.
    Intent,
}

/// Create agent routing profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateAgentRoutingProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateAgentRoutingProfile::new("Support")
///     .agent_routing_profile_description("Each Monday")
///     .wait_time_agent_in_seconds(3)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/agent_routing_profiles" -> AgentRoutingProfile,
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:write:agent_routing_profile:admin"],
    errors = [
        (400, 4004, "the category does not exist"),
        (400, 4005, "a limit is exceeded"),
        (400, 4006, "the resource already exists"),
        (400, 300, "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateAgentRoutingProfile {
    /// Agent routing profile name.
    pub agent_routing_profile_name: String,
    /// Agent routing profile description.
    pub agent_routing_profile_description: Option<String>,
    /// Wait time agent in seconds: defaults to `3`.
    pub wait_time_agent_in_seconds: Option<i64>,
    /// Priorities: at most 20 items.
    pub priorities: Option<Vec<AgentRoutingProfilePriority>>,
}

/// Element of `priorities`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AgentRoutingProfilePriority {
    /// Category type: required in requests.
    #[required(new)]
    pub category_type: Option<CategoryType>,
    /// Skill category ID.
    pub skill_category_id: Option<String>,
    /// Intent group ID.
    pub intent_group_id: Option<String>,
    /// Minimum proficiency level: defaults to `0`.
    pub minimum_proficiency_level: Option<i64>,
    /// Skill category required.
    pub skill_category_required: Option<bool>,
    /// Intent group required.
    pub intent_group_required: Option<bool>,
}

/// Get agent routing profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetAgentRoutingProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAgentRoutingProfile::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/agent_routing_profiles/<agent_routing_profile_id>" -> AgentRoutingProfile,
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:read:admin", "contact_center:read:agent_routing_profile:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAgentRoutingProfile {
    /// Agent routing profile ID.
    pub agent_routing_profile_id: String,
}

/// Update agent routing profile details.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateAgentRoutingProfileDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAgentRoutingProfileDetails::new("Zl3aVt0bQ9y")
///     .agent_routing_profile_name("Support")
///     .agent_routing_profile_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/agent_routing_profiles/<agent_routing_profile_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:update:agent_routing_profile:admin"],
    errors = [
        (400, 4004, "the category does not exist"),
        (400, 4005, "a limit is exceeded"),
        (400, 4006, "the resource already exists"),
        (400, 300, "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAgentRoutingProfileDetails {
    /// Agent routing profile ID.
    pub agent_routing_profile_id: String,
    /// Agent routing profile name.
    pub agent_routing_profile_name: Option<String>,
    /// Agent routing profile description.
    pub agent_routing_profile_description: Option<String>,
    /// Wait time agent in seconds.
    pub wait_time_agent_in_seconds: Option<i64>,
    /// Priorities: at most 20 items.
    pub priorities: Option<Vec<AgentRoutingProfilePriority>>,
}

/// Delete agent routing profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteAgentRoutingProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAgentRoutingProfile::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/agent_routing_profiles/<agent_routing_profile_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:delete:agent_routing_profile:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAgentRoutingProfile {
    /// Agent routing profile ID.
    pub agent_routing_profile_id: String,
}

/// List consumer routing profiles.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListConsumerRoutingProfiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let consumer_routing_profiles = ListConsumerRoutingProfiles::new()
///     .consumer_routing_profile_name("Support")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/consumer_routing_profiles" -> ListConsumerRoutingProfilesResponse,
    paginate = consumer_routing_profiles: ConsumerRoutingProfile,
    rate_limit = Medium,
    scopes = ["contact_center_routing_profile:read:admin", "contact_center:read:consumer_routing_profile:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListConsumerRoutingProfiles {
    /// Consumer routing profile name.
    pub consumer_routing_profile_name: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListConsumerRoutingProfiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListConsumerRoutingProfilesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Consumer routing profiles: at most 100 items.
    #[lossy]
    pub consumer_routing_profiles: Vec<ConsumerRoutingProfile>,
}

/// Response to [`CreateConsumerRoutingProfile`] and [`GetConsumerRoutingProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConsumerRoutingProfile {
    /// Consumer routing profile ID.
    pub consumer_routing_profile_id: Option<String>,
    /// Consumer routing profile name.
    pub consumer_routing_profile_name: Option<String>,
    /// Consumer routing profile description.
    pub consumer_routing_profile_description: Option<String>,
    /// Top priorities: at most 150 items.
    pub top_priorities: Option<Vec<TopPriority>>,
    /// Accumulated priorities: at most 150 items.
    pub accumulated_priorities: Option<Vec<AccumulatedPriority>>,
}

/// Element of `top_priorities`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TopPriority {
    /// Attribute type: required in requests.
    #[required(new)]
    pub attribute_type: Option<AttributeType>,
    /// Parameter.
    pub parameter: Option<TopPriorityParameter>,
}

/// Values of `attribute_type`.
#[zoom_enum]
pub enum AttributeType {
    /// `address_book_contacts`.
    AddressBookContacts,
    /// `entrance_to_queue`.
    EntranceToQueue,
    /// `new_customer`.
    NewCustomer,
    /// `returning_customer`.
    ReturningCustomer,
    /// `release_to_queue`.
    ReleaseToQueue,
    /// `skills`.
    Skills,
    /// `address_book_variable`.
    AddressBookVariable,
    /// `global_variable`.
    GlobalVariable,
}

/// Value of `parameter`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TopPriorityParameter {
    /// IDs.
    pub ids: Option<Vec<String>>,
    /// Enter queue start time.
    pub enter_queue_start_time: Option<String>,
    /// Enter queue end time.
    pub enter_queue_end_time: Option<String>,
    /// Enter queue timezone.
    pub enter_queue_timezone: Option<String>,
    /// Max returning minutes.
    #[range(1..=10080)]
    pub max_returning_minutes: Option<i64>,
    /// Variable ID.
    pub variable_id: Option<String>,
    /// Variable values.
    pub variable_values: Option<Vec<String>>,
    /// Operator.
    pub operator: Option<TopPriorityParameterOperator>,
    /// Compared value.
    pub compared_value: Option<String>,
}

/// Values of `operator`.
#[zoom_enum]
pub enum TopPriorityParameterOperator {
    /// `equal_to`.
    EqualTo,
    /// `greater_than`.
    GreaterThan,
    /// `less_than`.
    LessThan,
    /// `contains`.
    Contains,
}

/// Element of `accumulated_priorities`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccumulatedPriority {
    /// Attribute type: required in requests.
    #[required(new)]
    pub attribute_type: Option<AttributeType>,
    /// Incremental rate: required in requests.
    #[required(new)]
    #[range(1..=100)]
    pub incremental_rate: Option<i64>,
    /// Parameter.
    pub parameter: Option<TopPriorityParameter>,
}

/// Create consumer routing profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateConsumerRoutingProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateConsumerRoutingProfile::new("Support")
///     .consumer_routing_profile_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/consumer_routing_profiles" -> ConsumerRoutingProfile,
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:write:consumer_routing_profile:admin"],
    errors = [
        (400, 4010, "a limit is exceeded"),
        (400, 4011, "the resource already exists"),
        (400, 4012, "a resource named in the request does not exist"),
        (400, 4013, "a parameter is invalid"),
        (400, 4014, "the resource already exists"),
        (400, 300, "a parameter is missing or invalid"),
        (400, 303, "the parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateConsumerRoutingProfile {
    /// Consumer routing profile name.
    pub consumer_routing_profile_name: String,
    /// Consumer routing profile description.
    pub consumer_routing_profile_description: Option<String>,
    /// Top priorities: at most 150 items.
    pub top_priorities: Option<Vec<TopPriority>>,
    /// Accumulated priorities: at most 150 items.
    pub accumulated_priorities: Option<Vec<AccumulatedPriority>>,
}

/// Get consumer routing profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetConsumerRoutingProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetConsumerRoutingProfile::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/consumer_routing_profiles/<consumer_routing_profile_id>" -> ConsumerRoutingProfile,
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:read:admin", "contact_center:read:consumer_routing_profile:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetConsumerRoutingProfile {
    /// Consumer routing profile ID.
    pub consumer_routing_profile_id: String,
}

/// Update consumer routing profile details.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateConsumerRoutingProfileDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateConsumerRoutingProfileDetails::new("Zl3aVt0bQ9y")
///     .consumer_routing_profile_name("Support")
///     .consumer_routing_profile_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/consumer_routing_profiles/<consumer_routing_profile_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:update:consumer_routing_profile:admin"],
    errors = [
        (400, 4010, "a limit is exceeded"),
        (400, 4011, "the resource already exists"),
        (400, 4012, "a resource named in the request does not exist"),
        (400, 4013, "a parameter is invalid"),
        (400, 4014, "the resource already exists"),
        (400, 300, "a parameter is missing or invalid"),
        (400, 303, "the parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateConsumerRoutingProfileDetails {
    /// Consumer routing profile ID.
    pub consumer_routing_profile_id: String,
    /// Consumer routing profile name.
    pub consumer_routing_profile_name: Option<String>,
    /// Consumer routing profile description.
    pub consumer_routing_profile_description: Option<String>,
    /// Top priorities: at most 150 items.
    pub top_priorities: Option<Vec<TopPriority>>,
    /// Accumulated priorities: at most 150 items.
    pub accumulated_priorities: Option<Vec<AccumulatedPriority>>,
}

/// Delete consumer routing profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteConsumerRoutingProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteConsumerRoutingProfile::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/consumer_routing_profiles/<consumer_routing_profile_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:delete:consumer_routing_profile:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteConsumerRoutingProfile {
    /// Consumer routing profile ID.
    pub consumer_routing_profile_id: String,
}

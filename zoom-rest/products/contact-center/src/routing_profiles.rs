//! Routing profiles: 10 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{CategoryType, SkillType};

/// Lists the account's agent routing profiles in Zoom Contact Center, which choose agents by their skills or intents.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAgentRoutingProfiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agent_routing_profiles = ListAgentRoutingProfiles::new()
///     .agent_routing_profile_name("Support")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/GET/contact_center/agent_routing_profiles)
#[zoom_endpoint(
    GET "/contact_center/agent_routing_profiles" -> ListAgentRoutingProfilesResponse,
    paginate = agent_routing_profiles: AgentRoutingProfile,
    rate_limit = Medium,
    scopes = ["contact_center_routing_profile:read:admin", "contact_center:read:agent_routing_profile:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAgentRoutingProfiles {
    /// Keeps only the agent routing profile with this name.
    pub agent_routing_profile_name: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListAgentRoutingProfiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAgentRoutingProfilesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Routing profiles of agents, one entry each. At most 100 items.
    #[lossy]
    pub agent_routing_profiles: Vec<AgentRoutingProfile>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agent routing profile, which chooses agents for engagements by their skills or intents.
///
/// Response to [`CreateAgentRoutingProfile`] and [`GetAgentRoutingProfile`].
///
/// Element of `agent_routing_profiles` in [`ListAgentRoutingProfilesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentRoutingProfile {
    /// ID of the agent routing profile.
    pub agent_routing_profile_id: Option<String>,
    /// Name of the agent routing profile.
    pub agent_routing_profile_name: Option<String>,
    /// What the agent routing profile is for, in free text.
    pub agent_routing_profile_description: Option<String>,
    /// Seconds before agents who match the profile become available to the queue.
    pub wait_time_agent_in_seconds: Option<i64>,
    /// Skill categories and intent groups by which agents are chosen, most important first. At most 20 items.
    pub priorities: Option<Vec<RoutingPriority>>,
    /// Seconds at which the waiting time is divided into intervals; `-1` ends the list.
    pub time_steps: Option<Vec<i64>>,
    /// Whether routing ignores the profile's skills for transferred or overflowing engagements.
    pub ignore_transferring_skills: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Skill category or intent group by which engagements are routed to agents, with its place in the order.
///
/// Element of `priorities` in [`AgentRoutingProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoutingPriority {
    /// ID of the priority.
    pub priority_id: Option<String>,
    /// Rank of the priority; each value occurs once.
    #[range(1..=20)]
    pub priority_order: Option<i64>,
    /// Whether the category holds skills or intents.
    pub category_type: Option<CategoryType>,
    /// ID of the skill category by which engagements are routed.
    pub skill_category_id: Option<String>,
    /// ID of the group of intents, the things that customers want.
    pub intent_group_id: Option<String>,
    /// Display name of the skill category by which engagements are routed.
    pub skill_category_name: Option<String>,
    /// Name of the intent group.
    pub intent_group_name: Option<String>,
    /// Whether the skill has levels of proficiency or is only a text value.
    pub skill_type: Option<SkillType>,
    /// Lowest level of the skill an agent must have; only for skills with levels of proficiency.
    pub minimum_proficiency_level: Option<i64>,
    /// Whether agents without the skill are passed over.
    pub skill_category_required: Option<bool>,
    /// Whether only agents with an intent of the group are considered.
    pub intent_group_required: Option<bool>,
    /// ID of the skill that agents must have when the consumer enters none.
    pub default_skill_id: Option<String>,
    /// Name of the skill that is asked for if the consumer does not name one.
    pub default_skill_name: Option<String>,
    /// End of the interval of waiting time, in seconds; `-1` means without end.
    pub time_step: Option<i64>,
    /// Skills that are tried when the asked or default skills do not match. At most 3 items.
    pub backup_skills: Option<Vec<BackupSkill>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Skill that is tried when the others do not match, with its name and the lowest proficiency that is enough.
///
/// Element of `backup_skills` in [`RoutingPriority`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BackupSkill {
    /// ID of a skill that is tried when no better skill matches.
    pub backup_skill_id: Option<String>,
    /// Name of the backup skill.
    pub backup_skill_name: Option<String>,
    /// Lowest level of the skill an agent must have; only for skills with levels of proficiency.
    pub minimum_proficiency_level: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates an agent routing profile in Zoom Contact Center, which chooses agents by their skills or intents.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{AgentRoutingProfilePriority, CategoryType, CreateAgentRoutingProfile};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateAgentRoutingProfile::new("Support")
///     .wait_time_agent_in_seconds(10)
///     .priorities(vec![
///         AgentRoutingProfilePriority::new(CategoryType::Skill)
///             .skill_category_id("Zl3aVt0bQ9y")
///             .skill_category_required(true),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/POST/contact_center/agent_routing_profiles)
#[zoom_endpoint(
    POST "/contact_center/agent_routing_profiles" -> AgentRoutingProfile,
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:write:agent_routing_profile:admin"],
    errors = [
        (400, 4004, CATEGORY_DOES_NOT_EXIST = "the category does not exist"),
        (400, 4005, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 4006, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateAgentRoutingProfile {
    /// Name of the agent routing profile.
    pub agent_routing_profile_name: String,
    /// What the agent routing profile is for, in free text.
    pub agent_routing_profile_description: Option<String>,
    /// Seconds before agents who match the profile become available to the queue. Default: `3`.
    pub wait_time_agent_in_seconds: Option<i64>,
    /// Skill categories and intent groups by which agents are chosen, most important first. At most 20 items.
    pub priorities: Option<Vec<AgentRoutingProfilePriority>>,
    /// Seconds at which the waiting time is divided into intervals; `-1` ends the list.
    pub time_steps: Option<Vec<i64>>,
    /// Whether routing ignores the profile's skills for transferred or overflowing engagements. Default: `false`.
    pub ignore_transferring_skills: Option<bool>,
}

/// Skill category or intent group by which engagements are routed to agents, with its default and backup skills.
///
/// Element of `priorities` in [`CreateAgentRoutingProfile`] and [`UpdateAgentRoutingProfileDetails`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AgentRoutingProfilePriority {
    /// Whether the category holds skills or intents. Required in requests.
    #[required(new)]
    pub category_type: Option<CategoryType>,
    /// ID of the skill category by which engagements are routed; needed if `category_type` is `skill`.
    pub skill_category_id: Option<String>,
    /// ID of the group of intents, the things that customers want; needed if `category_type` is `intent`.
    pub intent_group_id: Option<String>,
    /// Lowest level of the skill an agent must have; only for skills with levels of proficiency. Default: `0`.
    pub minimum_proficiency_level: Option<i64>,
    /// Whether agents without the skill are passed over; needed if `category_type` is `skill`.
    pub skill_category_required: Option<bool>,
    /// Whether only agents with an intent of the group are considered; needed if `category_type` is `intent`.
    pub intent_group_required: Option<bool>,
    /// ID of the skill that agents must have when the consumer enters none.
    pub default_skill_id: Option<String>,
    /// End, in seconds, of the interval of queue waiting time to which this priority belongs; `-1` means the time after all other intervals.
    pub time_step: Option<i64>,
    /// Skills that are tried when the asked or default skills do not match. At most 3 items.
    pub backup_skills: Option<Vec<AgentRoutingProfilePriorityBackupSkill>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Skill that is tried when the others do not match, with the lowest proficiency that is enough.
///
/// Element of `backup_skills` in [`AgentRoutingProfilePriority`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AgentRoutingProfilePriorityBackupSkill {
    /// ID of a skill that is tried when no better skill matches. Required in requests.
    #[required(new)]
    pub backup_skill_id: Option<String>,
    /// Lowest level of the skill an agent must have; only for skills with levels of proficiency.
    pub minimum_proficiency_level: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one routing profile for Zoom Contact Center agents.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/GET/contact_center/agent_routing_profiles/{agentRoutingProfileId})
#[zoom_endpoint(
    GET "/contact_center/agent_routing_profiles/<agent_routing_profile_id>" -> AgentRoutingProfile,
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:read:admin", "contact_center:read:agent_routing_profile:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAgentRoutingProfile {
    /// ID of the agent routing profile, which chooses agents by their skills or intents.
    pub agent_routing_profile_id: String,
}

/// Updates one agent routing profile of Zoom Contact Center, which chooses agents by their skills or intents.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{AgentRoutingProfilePriority, CategoryType, UpdateAgentRoutingProfileDetails};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAgentRoutingProfileDetails::new("Zl3aVt0bQ9y")
///     .agent_routing_profile_name("Support")
///     .priorities(vec![
///         AgentRoutingProfilePriority::new(CategoryType::Skill)
///             .skill_category_id("Zl3aVt0bQ9y")
///             .skill_category_required(true),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/PATCH/contact_center/agent_routing_profiles/{agentRoutingProfileId})
#[zoom_endpoint(
    PATCH "/contact_center/agent_routing_profiles/<agent_routing_profile_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:update:agent_routing_profile:admin"],
    errors = [
        (400, 4004, CATEGORY_DOES_NOT_EXIST = "the category does not exist"),
        (400, 4005, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 4006, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAgentRoutingProfileDetails {
    /// ID of the agent routing profile.
    pub agent_routing_profile_id: String,
    /// Name of the agent routing profile.
    pub agent_routing_profile_name: Option<String>,
    /// What the agent routing profile is for, in free text.
    pub agent_routing_profile_description: Option<String>,
    /// Seconds before agents who match the profile become available to the queue.
    pub wait_time_agent_in_seconds: Option<i64>,
    /// Skill categories and intent groups by which agents are chosen, most important first. At most 20 items.
    pub priorities: Option<Vec<AgentRoutingProfilePriority>>,
    /// Seconds at which the waiting time is divided into intervals; `-1` ends the list.
    pub time_steps: Option<Vec<i64>>,
    /// Whether routing ignores the profile's skills for transferred or overflowing engagements. Default: `false`.
    pub ignore_transferring_skills: Option<bool>,
}

/// Deletes one routing profile for Zoom Contact Center agents.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/DELETE/contact_center/agent_routing_profiles/{agentRoutingProfileId})
#[zoom_endpoint(
    DELETE "/contact_center/agent_routing_profiles/<agent_routing_profile_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:delete:agent_routing_profile:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAgentRoutingProfile {
    /// ID of the agent routing profile, which chooses agents by their skills or intents.
    pub agent_routing_profile_id: String,
}

/// Lists the account's consumer routing profiles in Zoom Contact Center, which decide which waiting consumers are served first.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/GET/contact_center/consumer_routing_profiles)
#[zoom_endpoint(
    GET "/contact_center/consumer_routing_profiles" -> ListConsumerRoutingProfilesResponse,
    paginate = consumer_routing_profiles: ConsumerRoutingProfile,
    rate_limit = Medium,
    scopes = ["contact_center_routing_profile:read:admin", "contact_center:read:consumer_routing_profile:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListConsumerRoutingProfiles {
    /// Keeps only the consumer routing profile with this name.
    pub consumer_routing_profile_name: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListConsumerRoutingProfiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListConsumerRoutingProfilesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Routing profiles of consumers, one entry each. At most 100 items.
    #[lossy]
    pub consumer_routing_profiles: Vec<ConsumerRoutingProfile>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Consumer routing profile, which decides which waiting consumers are served first.
///
/// Response to [`CreateConsumerRoutingProfile`] and [`GetConsumerRoutingProfile`].
///
/// Element of `consumer_routing_profiles` in [`ListConsumerRoutingProfilesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConsumerRoutingProfile {
    /// ID of the consumer routing profile.
    pub consumer_routing_profile_id: Option<String>,
    /// Name of the consumer routing profile.
    pub consumer_routing_profile_name: Option<String>,
    /// What the consumer routing profile is for, in free text.
    pub consumer_routing_profile_description: Option<String>,
    /// Rules by which some consumers are served before others. At most 150 items.
    pub top_priorities: Option<Vec<TopPriority>>,
    /// Rules by which consumers gain priority while they wait in the queue. At most 150 items.
    pub accumulated_priorities: Option<Vec<AccumulatedPriority>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Rule by which consumers with a given attribute are served before others.
///
/// Element of `top_priorities` in [`ConsumerRoutingProfile`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TopPriority {
    /// Consumer attribute on which the priority depends. Required in requests.
    #[required(new)]
    pub attribute_type: Option<AttributeType>,
    /// Value with which the attribute is compared; its members depend on the rule's `attribute_type`.
    pub parameter: Option<PriorityParameter>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What a consumer's priority in the queue depends on.
///
/// Values of `attribute_type` in [`TopPriority`] and [`AccumulatedPriority`].
#[zoom_enum]
pub enum AttributeType {
    /// `address_book_contacts`: Whether the consumer is one of certain contacts in an address book.
    AddressBookContacts,
    /// `entrance_to_queue`: Time of day at which the consumer enters the queue.
    EntranceToQueue,
    /// `new_customer`: Absence of earlier contact.
    NewCustomer,
    /// `returning_customer`: Contact that took place within `max_returning_minutes` before.
    ReturningCustomer,
    /// `release_to_queue`: Release of the engagement back to one of certain queues.
    ReleaseToQueue,
    /// `skills`: Certain skills from one skill category.
    Skills,
    /// `address_book_variable`: Value of a variable that an address book keeps about the consumer.
    AddressBookVariable,
    /// `global_variable`: Comparison of a global variable of the contact center with a given value.
    GlobalVariable,
}

/// Value with which the attribute is compared; its members depend on the rule's `attribute_type`.
///
/// Value of `parameter` in [`TopPriority`] and [`AccumulatedPriority`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PriorityParameter {
    /// IDs of contacts, queues, skills or address books to compare with, depending on `attribute_type`.
    pub ids: Option<Vec<String>>,
    /// Earliest time of day for entering the queue, such as `09:00 AM`; used only if `attribute_type` is `entrance_to_queue`.
    pub enter_queue_start_time: Option<String>,
    /// Latest time of day for entering the queue, such as `11:00 PM`; used only if `attribute_type` is `entrance_to_queue`.
    pub enter_queue_end_time: Option<String>,
    /// IANA time zone of the queue entry times; read only if `attribute_type` is `entrance_to_queue`.
    pub enter_queue_timezone: Option<String>,
    /// Minutes within which a consumer counts as returning; used if `attribute_type` is `returning_customer`.
    #[range(1..=10080)]
    pub max_returning_minutes: Option<i64>,
    /// ID of the global or address book variable to compare.
    pub variable_id: Option<String>,
    /// Values of the variable that match, any of them; only for address book variables.
    pub variable_values: Option<Vec<String>>,
    /// How the variable compares with `compared_value`; used if `attribute_type` is `global_variable`.
    pub operator: Option<TopPriorityParameterOperator>,
    /// Value with which the variable is compared; only for global variables.
    pub compared_value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the variable compares with `compared_value`; used if `attribute_type` is `global_variable`.
///
/// Values of `operator` in [`PriorityParameter`].
#[zoom_enum]
pub enum TopPriorityParameterOperator {
    /// `equal_to`: The variable is the same as `compared_value`.
    EqualTo,
    /// `greater_than`: The variable is larger than `compared_value`.
    GreaterThan,
    /// `less_than`: The variable is smaller than `compared_value`.
    LessThan,
    /// `contains`: The variable has `compared_value` within it.
    Contains,
}

/// Rule by which consumers with a given attribute gain priority while they wait.
///
/// Element of `accumulated_priorities` in [`ConsumerRoutingProfile`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccumulatedPriority {
    /// Consumer attribute on which the priority depends. Required in requests.
    #[required(new)]
    pub attribute_type: Option<AttributeType>,
    /// How fast priority grows while a consumer waits; multiplied by the waiting time. Required in requests.
    #[required(new)]
    #[range(1..=100)]
    pub incremental_rate: Option<i64>,
    /// Value with which the attribute is compared; its members depend on the rule's `attribute_type`.
    pub parameter: Option<PriorityParameter>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a consumer routing profile in Zoom Contact Center, which decides which waiting consumers are served first.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{AttributeType, CreateConsumerRoutingProfile, PriorityParameter, TopPriority};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateConsumerRoutingProfile::new("Support")
///     .top_priorities(vec![
///         TopPriority::new(AttributeType::ReturningCustomer)
///             .parameter(PriorityParameter::new().max_returning_minutes(60)),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/POST/contact_center/consumer_routing_profiles)
#[zoom_endpoint(
    POST "/contact_center/consumer_routing_profiles" -> ConsumerRoutingProfile,
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:write:consumer_routing_profile:admin"],
    errors = [
        (400, 4010, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 4011, RESOURCE_ALREADY_EXISTS_4011 = "the resource already exists"),
        (400, 4012, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 4013, INVALID_PARAMETER_4013 = "a parameter is invalid"),
        (400, 4014, RESOURCE_ALREADY_EXISTS_4014 = "the resource already exists"),
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 303, INVALID_PARAMETER_303 = "the parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateConsumerRoutingProfile {
    /// Name of the consumer routing profile.
    pub consumer_routing_profile_name: String,
    /// What the consumer routing profile is for, in free text.
    pub consumer_routing_profile_description: Option<String>,
    /// Rules by which some consumers are served before others. At most 150 items.
    pub top_priorities: Option<Vec<TopPriority>>,
    /// Rules by which consumers gain priority while they wait in the queue. At most 150 items.
    pub accumulated_priorities: Option<Vec<AccumulatedPriority>>,
}

/// Returns one routing profile for Zoom Contact Center consumers.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/GET/contact_center/consumer_routing_profiles/{consumerRoutingProfileId})
#[zoom_endpoint(
    GET "/contact_center/consumer_routing_profiles/<consumer_routing_profile_id>" -> ConsumerRoutingProfile,
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:read:admin", "contact_center:read:consumer_routing_profile:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetConsumerRoutingProfile {
    /// ID of the consumer routing profile, which decides which waiting consumers are served first.
    pub consumer_routing_profile_id: String,
}

/// Updates one consumer routing profile of Zoom Contact Center, which decides which waiting consumers are served first.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{AttributeType, PriorityParameter, TopPriority, UpdateConsumerRoutingProfileDetails};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateConsumerRoutingProfileDetails::new("Zl3aVt0bQ9y")
///     .consumer_routing_profile_name("Support")
///     .top_priorities(vec![
///         TopPriority::new(AttributeType::ReturningCustomer)
///             .parameter(PriorityParameter::new().max_returning_minutes(60)),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/PATCH/contact_center/consumer_routing_profiles/{consumerRoutingProfileId})
#[zoom_endpoint(
    PATCH "/contact_center/consumer_routing_profiles/<consumer_routing_profile_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:update:consumer_routing_profile:admin"],
    errors = [
        (400, 4010, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 4011, RESOURCE_ALREADY_EXISTS_4011 = "the resource already exists"),
        (400, 4012, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 4013, INVALID_PARAMETER_4013 = "a parameter is invalid"),
        (400, 4014, RESOURCE_ALREADY_EXISTS_4014 = "the resource already exists"),
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 303, INVALID_PARAMETER_303 = "the parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateConsumerRoutingProfileDetails {
    /// ID of the consumer routing profile.
    pub consumer_routing_profile_id: String,
    /// Name of the consumer routing profile.
    pub consumer_routing_profile_name: Option<String>,
    /// What the consumer routing profile is for, in free text.
    pub consumer_routing_profile_description: Option<String>,
    /// Rules by which some consumers are served before others. At most 150 items.
    pub top_priorities: Option<Vec<TopPriority>>,
    /// Rules by which consumers gain priority while they wait in the queue. At most 150 items.
    pub accumulated_priorities: Option<Vec<AccumulatedPriority>>,
}

/// Deletes one routing profile for Zoom Contact Center consumers.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/DELETE/contact_center/consumer_routing_profiles/{consumerRoutingProfileId})
#[zoom_endpoint(
    DELETE "/contact_center/consumer_routing_profiles/<consumer_routing_profile_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:delete:consumer_routing_profile:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteConsumerRoutingProfile {
    /// ID of the consumer routing profile, which decides which waiting consumers are served first.
    pub consumer_routing_profile_id: String,
}

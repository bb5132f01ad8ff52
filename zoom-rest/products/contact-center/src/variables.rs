//! Variables: 13 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// List variable logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListVariableLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let variable_logs = ListVariableLogs::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/variable_logs" -> ListVariableLogsResponse,
    paginate = variable_logs: VariableLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_variable_log:read:admin", "contact_center:read:list_variable_logs:admin"],
    errors = [(404, 2901, "the engagement does not exist"), (404, 3201, "the flow does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVariableLogs {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Group type.
    pub group_type: Option<GroupType>,
    /// Data type.
    pub data_type: Option<VariableLogDataType>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Flow ID.
    pub flow_id: Option<String>,
    /// Widget name.
    pub widget_name: Option<String>,
    /// Variable name.
    pub variable_name: Option<String>,
    /// Variable value.
    pub variable_value: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Values of `group_type`.
#[zoom_enum]
pub enum GroupType {
    /// `system`.
    System,
    /// `custom`.
    Custom,
}

/// Values of `data_type`.
#[zoom_enum]
pub enum VariableLogDataType {
    /// `boolean`.
    Boolean,
    /// `currency`.
    Currency,
    /// `date`.
    Date,
    /// `email`.
    Email,
    /// `number`.
    Number,
    /// `percent`.
    Percent,
    /// `phone`.
    Phone,
    /// `string`.
    String,
    /// `time`.
    Time,
    /// `url`.
    Url,
}

/// Response to [`ListVariableLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVariableLogsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Variable logs.
    #[lossy]
    pub variable_logs: Vec<VariableLog>,
}

/// Response to [`GetVariableLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VariableLog {
    /// Variable log ID.
    pub variable_log_id: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Flow ID.
    pub flow_id: Option<String>,
    /// Flow name.
    pub flow_name: Option<String>,
    /// Widget name.
    pub widget_name: Option<String>,
    /// Variable name.
    pub variable_name: Option<String>,
    /// Variable value.
    pub variable_value: Option<String>,
    /// Group type.
    pub group_type: Option<GroupType>,
    /// Data type.
    pub data_type: Option<VariableLogDataType>,
    /// Created at.
    pub created_at: Option<DateTime>,
}

/// Get variable log.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetVariableLog;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetVariableLog::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/variable_logs/<variable_log_id>" -> VariableLog,
    rate_limit = Light,
    scopes = ["contact_center_variable_log:read:admin", "contact_center:read:variable_log:admin"],
    errors = [(404, 3301, "the variable log does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVariableLog {
    /// Variable log ID.
    pub variable_log_id: String,
}

/// Delete variable log.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteVariableLog;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteVariableLog::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/variable_logs/<variable_log_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_variable_log:write:admin", "contact_center:delete:variable_log:admin"],
    errors = [(404, 3301, "the variable log does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVariableLog {
    /// Variable log ID.
    pub variable_log_id: String,
}

/// List variables.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListVariables, ListVariablesDataType, VariableType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let variables = ListVariables::new("Zl3aVt0bQ9y")
///     .data_type(ListVariablesDataType::String)
///     .variable_type(VariableType::GlobalVariable)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/variables" -> ListVariablesResponse,
    paginate = variables: ListVariablesVariable,
    rate_limit = Medium,
    scopes = ["contact_center_variable:read:admin", "contact_center:read:list_variables:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVariables {
    /// Variable group ID.
    pub variable_group_id: String,
    /// Data type.
    pub data_type: Option<ListVariablesDataType>,
    /// Variable type.
    pub variable_type: Option<VariableType>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Values of `data_type`.
#[zoom_enum]
pub enum ListVariablesDataType {
    /// `string`.
    String,
    /// `number`.
    Number,
    /// `boolean`.
    Boolean,
    /// `date_time`.
    DateTime,
    /// `currency`.
    Currency,
    /// `percentage`.
    Percentage,
    /// `email`.
    Email,
    /// `url`.
    Url,
    /// `phone`.
    Phone,
}

/// Values of `variable_type`.
#[zoom_enum]
pub enum VariableType {
    /// `global_variable`.
    GlobalVariable,
    /// `address_book_variable`.
    AddressBookVariable,
}

/// Response to [`ListVariables`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVariablesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Variables.
    #[lossy]
    pub variables: Vec<ListVariablesVariable>,
}

/// Element of `variables`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVariablesVariable {
    /// Variable ID.
    pub variable_id: Option<String>,
    /// Variable group ID.
    pub variable_group_id: Option<String>,
    /// Variable name.
    pub variable_name: Option<String>,
    /// Default value.
    pub default_value: Option<String>,
    /// Variable type.
    pub variable_type: Option<VariableType>,
    /// Data type.
    pub data_type: Option<ListVariablesDataType>,
    /// Variable description.
    pub variable_description: Option<String>,
    /// Mask variable data.
    pub mask_variable_data: Option<bool>,
    /// Values.
    pub values: Option<Vec<String>>,
    /// Value category.
    pub value_category: Option<String>,
    /// Used in address book count.
    pub used_in_address_book_count: Option<i64>,
}

/// Create variable.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateVariable, ListVariablesDataType, VariableType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateVariable::new(
///     "Zl3aVt0bQ9y",
///     "Support",
///     VariableType::GlobalVariable,
///     ListVariablesDataType::String,
/// )
///     .variable_description("Each Monday")
///     .use_in_reporting(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/variables" -> CreateVariableResponse,
    rate_limit = Light,
    scopes = ["contact_center_variable:write:admin", "contact_center:write:variable:admin"],
    errors = [
        (400, 3402, "a parameter is missing or invalid"),
        (400, 3403, "the resource already exists"),
        (400, 3404, "a parameter is invalid"),
        (400, 3405, "the date format is invalid"),
        (400, 3406, "not supported"),
        (400, 3407, "a parameter is missing or invalid"),
        (400, 3420, "a limit is exceeded"),
        (400, 2006, "the address books do not exist"),
        (404, 3409, "the variable group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateVariable {
    /// Variable group ID.
    pub variable_group_id: String,
    /// Variable name.
    #[length(..=30)]
    pub variable_name: String,
    /// Variable description.
    #[length(..=200)]
    pub variable_description: Option<String>,
    /// Variable type.
    pub variable_type: VariableType,
    /// Address book IDs: at most 20 items.
    pub address_book_ids: Option<Vec<String>>,
    /// Use in reporting: defaults to `false`.
    pub use_in_reporting: Option<bool>,
    /// Mask variable data: defaults to `false`.
    pub mask_variable_data: Option<bool>,
    /// Use as routing profile parameters: defaults to `false`.
    pub use_as_routing_profile_parameters: Option<bool>,
    /// Data type.
    pub data_type: ListVariablesDataType,
    /// Value category.
    pub value_category: Option<String>,
    /// Values: at most 20 items.
    pub values: Option<Vec<String>>,
    /// Linked value lock: defaults to `false`.
    pub linked_value_lock: Option<bool>,
    /// Default value.
    #[length(..=512)]
    pub default_value: Option<String>,
    /// Use in external URL parameters.
    pub use_in_external_url_parameters: Option<bool>,
    /// Client show in client profile section.
    pub client_show_in_client_profile_section: Option<bool>,
    /// Client show in client engagement section.
    pub client_show_in_client_engagement_section: Option<bool>,
    /// Client show in inbound call notifications.
    pub client_show_in_inbound_call_notifications: Option<bool>,
}

/// Response to [`CreateVariable`] and [`GetVariable`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateVariableResponse {
    /// Variable ID.
    pub variable_id: Option<String>,
    /// Variable group ID.
    pub variable_group_id: Option<String>,
    /// Variable name.
    pub variable_name: Option<String>,
    /// Variable description.
    pub variable_description: Option<String>,
    /// Variable type.
    pub variable_type: Option<VariableType>,
    /// Address books: at most 20 items.
    pub address_books: Option<Vec<VariableAddressBook>>,
    /// Use in reporting.
    pub use_in_reporting: Option<bool>,
    /// Mask variable data.
    pub mask_variable_data: Option<bool>,
    /// Use as routing profile parameters.
    pub use_as_routing_profile_parameters: Option<bool>,
    /// Data type.
    pub data_type: Option<ListVariablesDataType>,
    /// Value category.
    pub value_category: Option<String>,
    /// Values: at most 20 items.
    pub values: Option<Vec<String>>,
    /// Linked value lock.
    pub linked_value_lock: Option<bool>,
    /// Default value.
    pub default_value: Option<String>,
    /// Use in external URL parameters.
    pub use_in_external_url_parameters: Option<bool>,
    /// Client show in client profile section.
    pub client_show_in_client_profile_section: Option<bool>,
    /// Client show in client engagement section.
    pub client_show_in_client_engagement_section: Option<bool>,
    /// Client show in inbound call notifications.
    pub client_show_in_inbound_call_notifications: Option<bool>,
}

/// Element of `address_books`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VariableAddressBook {
    /// Address book ID.
    pub address_book_id: Option<String>,
    /// Address book name.
    pub address_book_name: Option<String>,
    /// Unit ID.
    pub unit_id: Option<String>,
    /// Unit name.
    pub unit_name: Option<String>,
    /// Total contacts.
    pub total_contacts: Option<i64>,
}

/// List variable groups.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{GroupType, ListVariableGroups};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let variable_groups = ListVariableGroups::new()
///     .variable_group_type(GroupType::System)
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/variables/groups" -> ListVariableGroupsResponse,
    paginate = variable_groups: VariableGroup,
    rate_limit = Medium,
    scopes = ["contact_center_variable:read:admin", "contact_center:read:list_variable_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVariableGroups {
    /// Variable group type.
    pub variable_group_type: Option<GroupType>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListVariableGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVariableGroupsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Variable groups.
    #[lossy]
    pub variable_groups: Vec<VariableGroup>,
}

/// Response to [`GetVariableGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VariableGroup {
    /// Variable group ID.
    pub variable_group_id: Option<String>,
    /// Variable group name.
    pub variable_group_name: Option<String>,
    /// Variable group description.
    pub variable_group_description: Option<String>,
    /// Variable group type.
    pub variable_group_type: Option<GroupType>,
    /// Variable group variables count.
    pub variable_group_variables_count: Option<i64>,
}

/// Create variable group.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateVariableGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateVariableGroup::new("Support")
///     .variable_group_description("Each Monday")
///     .variable_group_type("custom")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/variables/groups" -> CreateVariableGroupResponse,
    rate_limit = Light,
    scopes = ["contact_center_variable:write:admin", "contact_center:write:variable_group:admin"],
    errors = [(400, 3415, "a limit is exceeded"), (400, 3416, "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateVariableGroup {
    /// Variable group name.
    pub variable_group_name: String,
    /// Variable group description.
    pub variable_group_description: Option<String>,
    /// Variable group type: always `custom`; defaults to `custom`.
    pub variable_group_type: Option<String>,
}

/// Response to [`CreateVariableGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateVariableGroupResponse {
    /// Variable group ID.
    pub variable_group_id: Option<String>,
    /// Variable group name.
    pub variable_group_name: Option<String>,
    /// Variable group description.
    pub variable_group_description: Option<String>,
    /// Variable group type: always `custom`.
    pub variable_group_type: Option<String>,
    /// Variable group variables count.
    pub variable_group_variables_count: Option<i64>,
}

/// Get variable group.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetVariableGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetVariableGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/variables/groups/<variable_group_id>" -> VariableGroup,
    rate_limit = Light,
    scopes = ["contact_center_variable:read:admin", "contact_center:read:variable_group:admin"],
    errors = [(404, 3409, "the variable group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVariableGroup {
    /// Variable group ID.
    pub variable_group_id: String,
}

/// Update variable group.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateVariableGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateVariableGroup::new("Zl3aVt0bQ9y")
///     .variable_group_name("Support")
///     .variable_group_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/variables/groups/<variable_group_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_variable:write:admin", "contact_center:update:variable_group:admin"],
    errors = [
        (400, 300, "the resource was archived or removed"),
        (400, 3416, "the resource already exists"),
        (404, 3409, "the variable group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateVariableGroup {
    /// Variable group ID.
    pub variable_group_id: String,
    /// Variable group name.
    pub variable_group_name: Option<String>,
    /// Variable group description.
    pub variable_group_description: Option<String>,
}

/// Delete variable group.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteVariableGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteVariableGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/variables/groups/<variable_group_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_variable:write:admin", "contact_center:delete:variable_group:admin"],
    errors = [(400, 300, "the resource was archived or removed"), (404, 3409, "the variable group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVariableGroup {
    /// Variable group ID.
    pub variable_group_id: String,
}

/// Get variable.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetVariable;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetVariable::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/variables/<variable_id>" -> CreateVariableResponse,
    rate_limit = Light,
    scopes = ["contact_center_variable:read:admin", "contact_center:read:variable:admin"],
    errors = [(404, 3401, "the variable does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVariable {
    /// Variable ID.
    pub variable_id: String,
}

/// Update variable.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateVariable;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateVariable::new("Zl3aVt0bQ9y")
///     .variable_name("Support")
///     .variable_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/variables/<variable_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_variable:write:admin", "contact_center:update:variable:admin"],
    errors = [
        (400, 3403, "the resource already exists"),
        (400, 3404, "a parameter is invalid"),
        (400, 3405, "the date format is invalid"),
        (400, 3406, "not supported"),
        (400, 3420, "the request was rejected"),
        (400, 2006, "the address books do not exist"),
        (404, 300, "a parameter is invalid"),
        (404, 3401, "the variable does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateVariable {
    /// Variable ID.
    pub variable_id: String,
    /// Variable name.
    #[length(..=30)]
    pub variable_name: Option<String>,
    /// Variable description.
    #[length(..=200)]
    pub variable_description: Option<String>,
    /// Address book IDs: at most 20 items.
    pub address_book_ids: Option<Vec<String>>,
    /// Use in reporting: defaults to `false`.
    pub use_in_reporting: Option<bool>,
    /// Mask variable data: defaults to `false`.
    pub mask_variable_data: Option<bool>,
    /// Use as routing profile parameters: defaults to `false`.
    pub use_as_routing_profile_parameters: Option<bool>,
    /// Data type.
    pub data_type: Option<ListVariablesDataType>,
    /// Value category.
    pub value_category: Option<String>,
    /// Values: at most 20 items.
    pub values: Option<Vec<String>>,
    /// Linked value lock: defaults to `false`.
    pub linked_value_lock: Option<bool>,
    /// Default value.
    #[length(..=512)]
    pub default_value: Option<String>,
    /// Use in external URL parameters.
    pub use_in_external_url_parameters: Option<bool>,
    /// Client show in client profile section.
    pub client_show_in_client_profile_section: Option<bool>,
    /// Client show in client engagement section.
    pub client_show_in_client_engagement_section: Option<bool>,
    /// Client show in inbound call notifications.
    pub client_show_in_inbound_call_notifications: Option<bool>,
}

/// Delete variable.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteVariable;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteVariable::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/variables/<variable_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_variable:write:admin", "contact_center:delete:variable:admin"],
    errors = [(404, 3401, "the variable does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVariable {
    /// Variable ID.
    pub variable_id: String,
}

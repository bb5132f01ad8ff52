//! Variables: 13 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the logged values that variables had in Zoom Contact Center engagements.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListVariableLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let variable_logs = ListVariableLogs::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .timezone("UTC")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/variables/GET/contact_center/variable_logs)
#[zoom_endpoint(
    GET "/contact_center/variable_logs" -> ListVariableLogsResponse,
    paginate = variable_logs: VariableLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_variable_log:read:admin", "contact_center:read:list_variable_logs:admin"],
    errors = [
        (400, 300, "a parameter is missing or invalid, or the report covers more than a month, or the timezone does not exist, or the field is invalid"),
        (401, 1002, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 1021, SETTING_TURNED_OFF = "a required setting is turned off"),
        (403, 1022, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (404, 2901, ENGAGEMENT_DOES_NOT_EXIST = "the engagement does not exist"),
        (404, 3201, FLOW_DOES_NOT_EXIST = "the flow does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVariableLogs {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// IANA time zone in which the dates are read and the response shows times. Default: `UTC`.
    pub timezone: Option<String>,
    /// Keeps only logs of variables in built-in groups, or only in custom ones.
    pub group_type: Option<GroupType>,
    /// Keeps only logs of variables whose values are of this type, such as text, number or date.
    pub data_type: Option<VariableLogDataType>,
    /// Keeps only entries of the engagement with this ID.
    pub engagement_id: Option<String>,
    /// Keeps only entries of the contact center flow with this ID.
    pub flow_id: Option<String>,
    /// Keeps only logs of the widget (a step in a flow) with this name.
    pub widget_name: Option<String>,
    /// Keeps only logs of the variable with this name.
    pub variable_name: Option<String>,
    /// Keeps only logs in which the variable has this value.
    pub variable_value: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Whether a group of variables is built in or custom.
///
/// Values of `group_type` and `variable_group_type` in [`ListVariableLogs`] and other types.
#[zoom_enum]
pub enum GroupType {
    /// `system`: A built-in group of variables.
    System,
    /// `custom`: A group of variables that the account defined.
    Custom,
}

/// Type of the variable's value, such as text, number or date.
///
/// Values of `data_type` in [`ListVariableLogs`] and [`VariableLog`].
#[zoom_enum]
pub enum VariableLogDataType {
    /// `boolean`: True or false.
    Boolean,
    /// `currency`: Amount of money.
    Currency,
    /// `date`: A date without a time of day.
    Date,
    /// `email`: Email address.
    Email,
    /// `number`: A number.
    Number,
    /// `percent`: A percentage.
    Percent,
    /// `phone`: Telephone number in E.164 format.
    Phone,
    /// `string`: Free text.
    String,
    /// `time`: A time of day.
    Time,
    /// `url`: Web address.
    Url,
    /// `json`: A JSON value.
    Json,
    /// `array`: List of values.
    Array,
}

/// Response to [`ListVariableLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVariableLogsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Start of the time range, in ISO 8601.
    pub from: Option<DateTime>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// Logged values of variables, one entry each.
    #[lossy]
    pub variable_logs: Vec<VariableLog>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Value that a variable had in an engagement, with the flow and widget.
///
/// Element of `variable_logs` in [`ListVariableLogsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VariableLog {
    /// ID of the variable log.
    pub variable_log_id: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// Name of the flow's widget (step) in which the variable was used.
    pub widget_name: Option<String>,
    /// Name by which flows and reports refer to the variable.
    pub variable_name: Option<String>,
    /// Value of the variable.
    pub variable_value: Option<String>,
    /// Whether the variable group is built in or custom.
    pub group_type: Option<GroupType>,
    /// Type of the values, such as text, number or date.
    pub data_type: Option<VariableLogDataType>,
    /// When the variable log was created.
    pub created_at: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one log entry of a Zoom Contact Center variable.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/variables/GET/contact_center/variable_logs/{variableLogId})
#[zoom_endpoint(
    GET "/contact_center/variable_logs/<variable_log_id>" -> GetVariableLogResponse,
    rate_limit = Light,
    scopes = ["contact_center_variable_log:read:admin", "contact_center:read:variable_log:admin"],
    errors = [(404, 3301, VARIABLE_LOG_DOES_NOT_EXIST = "the variable log does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVariableLog {
    /// ID of the variable log.
    pub variable_log_id: String,
}

/// Response to [`GetVariableLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetVariableLogResponse {
    /// ID of the variable log.
    pub variable_log_id: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// Name of the flow's widget (step) in which the variable was used.
    pub widget_name: Option<String>,
    /// Name by which flows and reports refer to the variable.
    pub variable_name: Option<String>,
    /// Value of the variable.
    pub variable_value: Option<String>,
    /// Whether the variable group is built in or custom.
    pub group_type: Option<GroupType>,
    /// Type of the values, such as text, number or date.
    pub data_type: Option<GetVariableLogDataType>,
    /// When the variable log was created.
    pub created_at: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Type of the variable's value, such as text, number or date.
///
/// Values of `data_type` in [`GetVariableLogResponse`].
#[zoom_enum]
pub enum GetVariableLogDataType {
    /// `boolean`: True or false.
    Boolean,
    /// `currency`: Amount of money.
    Currency,
    /// `date`: A date without a time of day.
    Date,
    /// `email`: Email address.
    Email,
    /// `number`: A number.
    Number,
    /// `percent`: A percentage.
    Percent,
    /// `phone`: Telephone number in E.164 format.
    Phone,
    /// `string`: Free text.
    String,
    /// `url`: Web address.
    Url,
}

/// Deletes one log entry of a Zoom Contact Center variable.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/variables/DELETE/contact_center/variable_logs/{variableLogId})
#[zoom_endpoint(
    DELETE "/contact_center/variable_logs/<variable_log_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_variable_log:write:admin", "contact_center:delete:variable_log:admin"],
    errors = [(404, 3301, VARIABLE_LOG_DOES_NOT_EXIST = "the variable log does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVariableLog {
    /// ID of the variable log.
    pub variable_log_id: String,
}

/// Lists the variables in one Zoom Contact Center variable group.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListVariables, VariableType, VariableValueType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let variables = ListVariables::new("Zl3aVt0bQ9y")
///     .data_type(VariableValueType::String)
///     .variable_type(VariableType::GlobalVariable)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/variables/GET/contact_center/variables)
#[zoom_endpoint(
    GET "/contact_center/variables" -> ListVariablesResponse,
    paginate = variables: ListVariablesVariable,
    rate_limit = Medium,
    scopes = ["contact_center_variable:read:admin", "contact_center:read:list_variables:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVariables {
    /// Keeps only variables of the group with this ID.
    pub variable_group_id: String,
    /// Keeps only variables whose values are of this type, such as text, number or date.
    pub data_type: Option<VariableValueType>,
    /// Keeps only variables of this kind: global ones, or those of address books.
    pub variable_type: Option<VariableType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Type of the variable's value, such as text, number or date.
///
/// Values of `data_type` in [`ListVariables`] and other types.
#[zoom_enum]
pub enum VariableValueType {
    /// `string`: Free text.
    String,
    /// `number`: A number.
    Number,
    /// `boolean`: True or false.
    Boolean,
    /// `date_time`: Point in time as a Unix timestamp.
    DateTime,
    /// `currency`: Amount of money.
    Currency,
    /// `percentage`: Share of a hundred.
    Percentage,
    /// `email`: Email address.
    Email,
    /// `url`: Web address.
    Url,
    /// `phone`: Telephone number in E.164 format.
    Phone,
    /// `json`: A JSON value.
    Json,
    /// `array`: List of values.
    Array,
}

/// Whether the variable serves the flows of the contact center or describes contacts in address books.
///
/// Values of `variable_type` in [`ListVariables`] and other types.
#[zoom_enum]
pub enum VariableType {
    /// `global_variable`: A variable that passes data between flows.
    GlobalVariable,
    /// `address_book_variable`: A variable that adds a field to the contacts of address books.
    AddressBookVariable,
}

/// Response to [`ListVariables`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVariablesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Variables, one entry each.
    #[lossy]
    pub variables: Vec<ListVariablesVariable>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Variable, with its data type, group and default value.
///
/// Element of `variables` in [`ListVariablesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVariablesVariable {
    /// ID of the variable.
    pub variable_id: Option<String>,
    /// ID of the group that contains the variable.
    pub variable_group_id: Option<String>,
    /// Name by which flows and reports refer to the variable.
    pub variable_name: Option<String>,
    /// Default value of an address book variable whose values are text.
    pub default_value: Option<String>,
    /// Whether the variable is a global or an address book variable.
    pub variable_type: Option<VariableType>,
    /// Type of the values, such as text, number or date.
    pub data_type: Option<VariableValueType>,
    /// Free text that says what the variable is for.
    pub variable_description: Option<String>,
    /// Whether the variable's content is masked because it is sensitive.
    pub mask_variable_data: Option<bool>,
    /// Values of the variable; a global variable uses only the first.
    pub values: Option<Vec<String>>,
    /// How engagements start with a global variable: without a value (`undefined`), with its preset value (`default_value`) or with the latest value from any flow (`linked_value`).
    pub value_category: Option<String>,
    /// Number of address books that use the variable.
    pub used_in_address_book_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a variable in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateVariable, VariableType, VariableValueType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateVariable::new(
///     "Zl3aVt0bQ9y",
///     "account_number",
///     VariableType::GlobalVariable,
///     VariableValueType::String,
/// )
/// .variable_description("Account number that the caller entered")
/// .mask_variable_data(true)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/variables/POST/contact_center/variables)
#[zoom_endpoint(
    POST "/contact_center/variables" -> VariableResponse,
    rate_limit = Light,
    scopes = ["contact_center_variable:write:admin", "contact_center:write:variable:admin"],
    errors = [
        (400, 3402, ADDRESS_BOOK_IDS_MISSING = "the address book IDs are missing"),
        (400, 3403, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 3404, PARAMETER_MISSING_OR_INVALID_3404 = "a parameter is missing or invalid"),
        (400, 3405, INVALID_DATE_FORMAT = "the date format is invalid"),
        (400, 3406, NOT_SUPPORTED = "not supported"),
        (400, 3407, PARAMETER_MISSING_OR_INVALID_3407 = "a parameter is missing or invalid"),
        (400, 3420, PARAMETER_MISSING_OR_INVALID_3420 = "a parameter is missing or invalid"),
        (400, 2006, ADDRESS_BOOKS_DO_NOT_EXIST = "the address books do not exist"),
        (404, 3409, VARIABLE_GROUP_DOES_NOT_EXIST = "the variable group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateVariable {
    /// ID of the group that contains the variable.
    pub variable_group_id: String,
    /// Name by which flows and reports refer to the variable.
    #[length(..=30)]
    pub variable_name: String,
    /// Free text that says what the variable is for.
    #[length(..=200)]
    pub variable_description: Option<String>,
    /// Whether the variable is a global or an address book variable.
    pub variable_type: VariableType,
    /// IDs of the address books in which the variable is available; needed for address book variables, and only for them. At most 20 items.
    pub address_book_ids: Option<Vec<String>>,
    /// Whether reports can use the variable; only for global variables. Default: `false`.
    pub use_in_reporting: Option<bool>,
    /// Whether the variable's content is masked because it is sensitive. Default: `false`.
    pub mask_variable_data: Option<bool>,
    /// Whether routing profiles can use the values; only for address book variables. Default: `false`.
    pub use_as_routing_profile_parameters: Option<bool>,
    /// Type of the values, such as text, number or date.
    pub data_type: VariableValueType,
    /// How engagements start with a global variable: without a value (`undefined`), with its preset value (`default_value`) or with the latest value from any flow (`linked_value`).
    pub value_category: Option<String>,
    /// Values of the variable; a global variable uses only the first. At most 20 items.
    pub values: Option<Vec<String>>,
    /// Whether flows cannot change the variable; used only if `value_category` is `linked_value`. Default: `false`.
    pub linked_value_lock: Option<bool>,
    /// Default value of an address book variable whose values are text.
    #[length(..=512)]
    pub default_value: Option<String>,
    /// Whether URLs opened for an engagement can contain the value; not for JSON or array data.
    pub use_in_external_url_parameters: Option<bool>,
    /// Whether the Zoom client shows the variable in its profile section; not for JSON or array data.
    pub client_show_in_client_profile_section: Option<bool>,
    /// Whether the Zoom client shows the variable in its engagement section; not for JSON or array data.
    pub client_show_in_client_engagement_section: Option<bool>,
    /// Whether the Zoom client shows the variable when a call comes in; not for JSON or array data.
    pub client_show_in_inbound_call_notifications: Option<bool>,
}

/// Response to [`CreateVariable`] and [`GetVariable`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VariableResponse {
    /// ID of the variable.
    pub variable_id: Option<String>,
    /// ID of the group that contains the variable.
    pub variable_group_id: Option<String>,
    /// Name by which flows and reports refer to the variable.
    pub variable_name: Option<String>,
    /// Free text that says what the variable is for.
    pub variable_description: Option<String>,
    /// Whether the variable is a global or an address book variable.
    pub variable_type: Option<VariableType>,
    /// Address books in which the variable is available, one entry each. At most 20 items.
    pub address_books: Option<Vec<VariableAddressBook>>,
    /// Whether reports can use the variable; only for global variables.
    pub use_in_reporting: Option<bool>,
    /// Whether the variable's content is masked because it is sensitive.
    pub mask_variable_data: Option<bool>,
    /// Whether routing profiles can use the values; only for address book variables.
    pub use_as_routing_profile_parameters: Option<bool>,
    /// Type of the values, such as text, number or date.
    pub data_type: Option<VariableValueType>,
    /// How engagements start with a global variable: without a value (`undefined`), with its preset value (`default_value`) or with the latest value from any flow (`linked_value`).
    pub value_category: Option<String>,
    /// Values of the variable; a global variable uses only the first. At most 20 items.
    pub values: Option<Vec<String>>,
    /// Whether flows cannot change the variable; used only if `value_category` is `linked_value`.
    pub linked_value_lock: Option<bool>,
    /// Default value of an address book variable whose values are text.
    pub default_value: Option<String>,
    /// Whether URLs opened for an engagement can contain the value; not for JSON or array data.
    pub use_in_external_url_parameters: Option<bool>,
    /// Whether the Zoom client shows the variable in its profile section; not for JSON or array data.
    pub client_show_in_client_profile_section: Option<bool>,
    /// Whether the Zoom client shows the variable in its engagement section; not for JSON or array data.
    pub client_show_in_client_engagement_section: Option<bool>,
    /// Whether the Zoom client shows the variable when a call comes in; not for JSON or array data.
    pub client_show_in_inbound_call_notifications: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Address book in which a variable is used, with its unit and number of contacts.
///
/// Element of `address_books` in [`VariableResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VariableAddressBook {
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: Option<String>,
    /// Name of the Zoom Contact Center address book.
    pub address_book_name: Option<String>,
    /// ID of the unit (a group of address books) to which the address book belongs.
    pub unit_id: Option<String>,
    /// Display name of the unit to which the address book belongs.
    pub unit_name: Option<String>,
    /// Number of contacts in the address book.
    pub total_contacts: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the groups that hold variables in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{GroupType, ListVariableGroups};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let variable_groups = ListVariableGroups::new()
///     .variable_group_type(GroupType::System)
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/variables/GET/contact_center/variables/groups)
#[zoom_endpoint(
    GET "/contact_center/variables/groups" -> ListVariableGroupsResponse,
    paginate = variable_groups: VariableGroup,
    rate_limit = Medium,
    scopes = ["contact_center_variable:read:admin", "contact_center:read:list_variable_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVariableGroups {
    /// Keeps only groups of this kind: built in or custom.
    pub variable_group_type: Option<GroupType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListVariableGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVariableGroupsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Groups of variables, one entry each.
    #[lossy]
    pub variable_groups: Vec<VariableGroup>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetVariableGroup`].
///
/// Element of `variable_groups` in [`ListVariableGroupsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VariableGroup {
    /// ID of the group of variables.
    pub variable_group_id: Option<String>,
    /// Display name of the group of variables.
    pub variable_group_name: Option<String>,
    /// Free text that says what the group of variables is for.
    pub variable_group_description: Option<String>,
    /// Whether the group of variables is built in or custom.
    pub variable_group_type: Option<GroupType>,
    /// Number of variables in the group.
    pub variable_group_variables_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a custom group for variables in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateVariableGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateVariableGroup::new("Support")
///     .variable_group_description("Variables for the support flows")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/variables/POST/contact_center/variables/groups)
#[zoom_endpoint(
    POST "/contact_center/variables/groups" -> CreateVariableGroupResponse,
    rate_limit = Light,
    scopes = ["contact_center_variable:write:admin", "contact_center:write:variable_group:admin"],
    errors = [
        (400, 3415, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 3416, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateVariableGroup {
    /// Display name of the group of variables.
    pub variable_group_name: String,
    /// Free text that says what the group of variables is for.
    pub variable_group_description: Option<String>,
    /// Kind of variable group; new groups are always `custom`. Default: `custom`.
    pub variable_group_type: Option<String>,
}

/// Response to [`CreateVariableGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateVariableGroupResponse {
    /// ID of the group of variables.
    pub variable_group_id: Option<String>,
    /// Display name of the group of variables.
    pub variable_group_name: Option<String>,
    /// Free text that says what the group of variables is for.
    pub variable_group_description: Option<String>,
    /// Kind of variable group; new groups are always `custom`.
    pub variable_group_type: Option<String>,
    /// Number of variables in the group.
    pub variable_group_variables_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one group of Zoom Contact Center variables.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/variables/GET/contact_center/variables/groups/{variableGroupId})
#[zoom_endpoint(
    GET "/contact_center/variables/groups/<variable_group_id>" -> VariableGroup,
    rate_limit = Light,
    scopes = ["contact_center_variable:read:admin", "contact_center:read:variable_group:admin"],
    errors = [(404, 3409, VARIABLE_GROUP_DOES_NOT_EXIST = "the variable group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVariableGroup {
    /// ID of the variable group.
    pub variable_group_id: String,
}

/// Updates one group of Zoom Contact Center variables.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateVariableGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateVariableGroup::new("Zl3aVt0bQ9y")
///     .variable_group_name("Support")
///     .variable_group_description("Variables for the support flows")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/variables/PATCH/contact_center/variables/groups/{variableGroupId})
#[zoom_endpoint(
    PATCH "/contact_center/variables/groups/<variable_group_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_variable:write:admin", "contact_center:update:variable_group:admin"],
    errors = [
        (400, 300, RESOURCE_ARCHIVED_OR_REMOVED = "the resource was archived or removed"),
        (400, 3416, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 3409, VARIABLE_GROUP_DOES_NOT_EXIST = "the variable group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateVariableGroup {
    /// ID of the variable group.
    pub variable_group_id: String,
    /// Display name of the group of variables.
    pub variable_group_name: Option<String>,
    /// Free text that says what the group of variables is for.
    pub variable_group_description: Option<String>,
}

/// Deletes one group of Zoom Contact Center variables.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/variables/DELETE/contact_center/variables/groups/{variableGroupId})
#[zoom_endpoint(
    DELETE "/contact_center/variables/groups/<variable_group_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_variable:write:admin", "contact_center:delete:variable_group:admin"],
    errors = [
        (400, 300, RESOURCE_ARCHIVED_OR_REMOVED = "the resource was archived or removed"),
        (404, 3409, VARIABLE_GROUP_DOES_NOT_EXIST = "the variable group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVariableGroup {
    /// ID of the variable group.
    pub variable_group_id: String,
}

/// Returns the definition of one Zoom Contact Center variable.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/variables/GET/contact_center/variables/{variableId})
#[zoom_endpoint(
    GET "/contact_center/variables/<variable_id>" -> VariableResponse,
    rate_limit = Light,
    scopes = ["contact_center_variable:read:admin", "contact_center:read:variable:admin"],
    errors = [(404, 3401, VARIABLE_DOES_NOT_EXIST = "the variable does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVariable {
    /// ID of the variable.
    pub variable_id: String,
}

/// Updates the definition of one Zoom Contact Center variable.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateVariable;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateVariable::new("Zl3aVt0bQ9y")
///     .variable_name("account_number")
///     .variable_description("Account number that the caller entered")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/variables/PATCH/contact_center/variables/{variableId})
#[zoom_endpoint(
    PATCH "/contact_center/variables/<variable_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_variable:write:admin", "contact_center:update:variable:admin"],
    errors = [
        (400, 3403, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 3404, PARAMETER_MISSING_OR_INVALID_3404 = "a parameter is missing or invalid"),
        (400, 3405, INVALID_DATE_FORMAT = "the date format is invalid"),
        (400, 3406, NOT_SUPPORTED = "not supported"),
        (400, 3420, PARAMETER_MISSING_OR_INVALID_3420 = "a parameter is missing or invalid"),
        (400, 2006, ADDRESS_BOOKS_DO_NOT_EXIST = "the address books do not exist"),
        (404, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 3401, VARIABLE_DOES_NOT_EXIST = "the variable does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateVariable {
    /// ID of the variable.
    pub variable_id: String,
    /// Name by which flows and reports refer to the variable.
    #[length(..=30)]
    pub variable_name: Option<String>,
    /// Free text that says what the variable is for.
    #[length(..=200)]
    pub variable_description: Option<String>,
    /// IDs of the address books in which the variable is available. At most 20 items.
    pub address_book_ids: Option<Vec<String>>,
    /// Whether reports can use the variable; only for global variables. Default: `false`.
    pub use_in_reporting: Option<bool>,
    /// Whether the variable's content is masked because it is sensitive. Default: `false`.
    pub mask_variable_data: Option<bool>,
    /// Whether routing profiles can use the values; only for address book variables. Default: `false`.
    pub use_as_routing_profile_parameters: Option<bool>,
    /// Type of the values, such as text, number or date.
    pub data_type: Option<VariableValueType>,
    /// Whether engagements start with the global variable empty (`undefined`), with its default (`default_value`) or with the latest value from any flow (`linked_value`).
    pub value_category: Option<String>,
    /// Values of the variable; a global variable uses only the first. At most 20 items.
    pub values: Option<Vec<String>>,
    /// Whether flows cannot change the variable; used only if `value_category` is `linked_value`. Default: `false`.
    pub linked_value_lock: Option<bool>,
    /// Value that is used when none is set.
    #[length(..=512)]
    pub default_value: Option<String>,
    /// Whether URLs opened for an engagement can contain the value; not for JSON or array data.
    pub use_in_external_url_parameters: Option<bool>,
    /// Whether the Zoom client shows the variable in its profile section; not for JSON or array data.
    pub client_show_in_client_profile_section: Option<bool>,
    /// Whether the Zoom client shows the variable in its engagement section; not for JSON or array data.
    pub client_show_in_client_engagement_section: Option<bool>,
    /// Whether the Zoom client shows the variable when a call comes in; not for JSON or array data.
    pub client_show_in_inbound_call_notifications: Option<bool>,
}

/// Deletes one Zoom Contact Center variable.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/variables/DELETE/contact_center/variables/{variableId})
#[zoom_endpoint(
    DELETE "/contact_center/variables/<variable_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_variable:write:admin", "contact_center:delete:variable:admin"],
    errors = [(404, 3401, VARIABLE_DOES_NOT_EXIST = "the variable does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVariable {
    /// ID of the variable.
    pub variable_id: String,
}

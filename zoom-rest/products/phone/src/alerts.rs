//! Alerts: 5 operations.

use zoom_core::{Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{AssigneeExtensionType, TimeZone};

/// List alert settings with paging query.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListAlertSettingsWithPagingQuery;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let alert_settings = ListAlertSettingsWithPagingQuery::new()
///     .page_size(100)
///     .module(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/alert_settings" -> ListAlertSettingsWithPagingQueryResponse,
    paginate = alert_settings: AlertSetting,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_alert_settings:admin"],
    errors = [
        (400, 13000, "the user cannot be used for this"),
        (400, 13001, "the request was rejected"),
        (400, 13002, "permission denied"),
        (400, 13012, "not supported"),
        (400, 403, "permission denied"),
        (401, 124, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAlertSettingsWithPagingQuery {
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Module: one of `1`, `2`, `3`, `4`, `5`.
    pub module: Option<i64>,
    /// Rule: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, and others.
    pub rule: Option<i64>,
    /// Status: one of `0`, `1`.
    pub status: Option<i64>,
}

/// Response to [`ListAlertSettingsWithPagingQuery`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAlertSettingsWithPagingQueryResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Alert settings.
    #[lossy]
    pub alert_settings: Vec<AlertSetting>,
}

/// Element of `alert_settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AlertSetting {
    /// Alert setting ID.
    pub alert_setting_id: Option<String>,
    /// Alert setting name.
    pub alert_setting_name: Option<String>,
    /// Module.
    pub module: Option<i64>,
    /// Rule.
    pub rule: Option<i64>,
    /// Rule conditions.
    pub rule_conditions: Option<Vec<RuleCondition>>,
    /// Targets.
    pub targets: Option<Vec<Target>>,
    /// Time frame type.
    pub time_frame_type: Option<TimeFrameType>,
    /// Time frame from.
    pub time_frame_from: Option<String>,
    /// Time frame to.
    pub time_frame_to: Option<String>,
    /// Frequency: one of `5`, `10`, `15`, `30`, `60`.
    pub frequency: Option<i64>,
    /// Email recipients.
    pub email_recipients: Option<Vec<String>>,
    /// Chat channels.
    pub chat_channels: Option<Vec<ChatChannel>>,
    /// Status.
    pub status: Option<AlertSettingStatus>,
}

/// Element of `rule_conditions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RuleCondition {
    /// Rule condition type.
    pub rule_condition_type: Option<RuleConditionType>,
    /// Rule condition value.
    pub rule_condition_value: Option<String>,
}

/// Values of `rule_condition_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RuleConditionType {
    /// `1`.
    Threshold = 1,
    /// `2`.
    Warning = 2,
    /// `3`.
    Critical = 3,
    /// `4`.
    Alert = 4,
    /// `5`.
    Severity = 5,
}

/// Element of `targets`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Target {
    /// Target name.
    pub target_name: Option<String>,
}

/// Values of `time_frame_type`.
#[zoom_enum]
pub enum TimeFrameType {
    /// `all_day`.
    AllDay,
    /// `specific_time`.
    SpecificTime,
}

/// Element of `chat_channels`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatChannel {
    /// Chat channel name.
    pub chat_channel_name: Option<String>,
    /// Token.
    pub token: Option<Secret>,
    /// End point.
    pub end_point: Option<String>,
}

/// Values of `status`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AlertSettingStatus {
    /// `0`.
    Inactive = 0,
    /// `1`.
    Active = 1,
}

/// Add alert setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddAlertSetting, AlertSettingStatus, RuleCondition, TargetType, TimeFrameType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAlertSetting::new(
///     "Support",
///     1,
///     1,
///     TargetType::User,
///     vec![RuleCondition::new()],
///     TimeFrameType::AllDay,
///     "2026-01-01",
///     "2026-01-31",
/// )
///     .frequency(1)
///     .status(AlertSettingStatus::Inactive)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/alert_settings" -> AddAlertSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:alert_setting:admin"],
    errors = [
        (400, 300, "a parameter is invalid"),
        (400, 13004, "the resource already exists"),
        (400, 13005, "a parameter is invalid"),
        (400, 13006, "a parameter is invalid"),
        (400, 13007, "a parameter is invalid"),
        (400, 13008, "a parameter is invalid"),
        (400, 13009, "the operation failed"),
        (400, 13010, "the parameters are invalid"),
        (400, 13012, "not supported"),
        (400, 13013, "not supported"),
        (400, 13014, "a parameter is invalid"),
        (400, 403, "permission denied"),
        (400, 13015, "not supported"),
        (400, 13016, "a parameter is missing or invalid"),
        (400, 13017, "a parameter is invalid"),
        (400, 13018, "a parameter is invalid"),
        (400, 13019, "the group does not exist"),
        (400, 13020, "the resource already exists"),
        (400, 13021, "the operation failed"),
        (400, 13022, "a limit is exceeded"),
        (400, 13023, "a parameter is invalid"),
        (400, 13024, "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAlertSetting {
    /// Alert setting name.
    pub alert_setting_name: String,
    /// Module.
    pub module: i64,
    /// Rule.
    pub rule: i64,
    /// Target type.
    pub target_type: TargetType,
    /// Target IDs.
    pub target_ids: Option<Vec<String>>,
    /// Rule conditions.
    pub rule_conditions: Vec<RuleCondition>,
    /// Time frame type.
    pub time_frame_type: TimeFrameType,
    /// Time frame from.
    pub time_frame_from: String,
    /// Time frame to.
    pub time_frame_to: String,
    /// Frequency: one of `5`, `10`, `15`, `30`, `60`.
    pub frequency: Option<i64>,
    /// Email recipients.
    pub email_recipients: Option<Vec<String>>,
    /// Chat channels.
    pub chat_channels: Option<Vec<ChatChannel>>,
    /// Status.
    pub status: Option<AlertSettingStatus>,
}

/// Values of `target_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum TargetType {
    /// `1`.
    User = 1,
    /// `2`.
    Account = 2,
    /// `3`.
    CallQueue = 3,
    /// `4`.
    Site = 4,
    /// `5`.
    Device = 5,
}

/// Response to [`AddAlertSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAlertSettingResponse {
    /// Alert setting ID.
    pub alert_setting_id: Option<String>,
    /// Alert setting name.
    pub alert_setting_name: Option<String>,
}

/// Get alert setting details.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAlertSettingDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAlertSettingDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/alert_settings/<alert_setting_id>" -> AlertSettingDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:alert_setting:admin"],
    errors = [(400, 403, "permission denied"), (404, 13003, "the alert setting does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAlertSettingDetails {
    /// Alert setting ID.
    pub alert_setting_id: String,
}

/// Response to [`GetAlertSettingDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AlertSettingDetails {
    /// Alert setting ID.
    pub alert_setting_id: Option<String>,
    /// Alert setting name.
    pub alert_setting_name: Option<String>,
    /// Module.
    pub module: Option<i64>,
    /// Rule.
    pub rule: Option<i64>,
    /// Rule conditions.
    pub rule_conditions: Option<Vec<RuleCondition>>,
    /// Targets.
    pub targets: Option<Vec<AlertSettingDetailTarget>>,
    /// Time frame type.
    pub time_frame_type: Option<TimeFrameType>,
    /// Time frame from.
    pub time_frame_from: Option<String>,
    /// Time frame to.
    pub time_frame_to: Option<String>,
    /// Frequency: one of `5`, `10`, `15`, `30`, `60`.
    pub frequency: Option<i64>,
    /// Email recipients.
    pub email_recipients: Option<Vec<String>>,
    /// Chat channels.
    pub chat_channels: Option<Vec<ChatChannel>>,
    /// Status.
    pub status: Option<AlertSettingStatus>,
}

/// Element of `targets`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AlertSettingDetailTarget {
    /// Target ID.
    pub target_id: Option<String>,
    /// Target name.
    pub target_name: Option<String>,
    /// Target type.
    pub target_type: Option<TargetType>,
    /// Target extension number.
    pub target_extension_number: Option<i64>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Assignees.
    pub assignees: Option<Vec<Assignee>>,
}

/// Element of `assignees`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Assignee {
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Extension type.
    pub extension_type: Option<AssigneeExtensionType>,
    /// Extension ID.
    pub extension_id: Option<String>,
}

/// Update alert setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{TimeFrameType, UpdateAlertSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAlertSetting::new("Zl3aVt0bQ9y")
///     .alert_setting_name("Support")
///     .time_frame_type(TimeFrameType::AllDay)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/alert_settings/<alert_setting_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:patch:alert_setting:admin"],
    errors = [
        (400, 300, "a parameter is invalid"),
        (400, 13006, "a parameter is invalid"),
        (400, 13007, "a parameter is invalid"),
        (400, 13008, "a parameter is invalid"),
        (400, 13010, "the parameters are invalid"),
        (400, 13011, "the request was rejected"),
        (400, 13014, "a parameter is invalid"),
        (400, 403, "permission denied"),
        (400, 13023, "a parameter is invalid"),
        (400, 13024, "a parameter is invalid"),
        (404, 13003, "the alert setting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAlertSetting {
    /// Alert setting ID.
    pub alert_setting_id: String,
    /// Alert setting name.
    pub alert_setting_name: Option<String>,
    /// Rule conditions.
    pub rule_conditions: Option<Vec<RuleCondition>>,
    /// Target IDs.
    pub target_ids: Option<Vec<String>>,
    /// Time frame type.
    pub time_frame_type: Option<TimeFrameType>,
    /// Time frame from.
    pub time_frame_from: Option<String>,
    /// Time frame to.
    pub time_frame_to: Option<String>,
    /// Frequency: one of `5`, `10`, `15`, `30`, `60`.
    pub frequency: Option<i64>,
    /// Email recipients.
    pub email_recipients: Option<Vec<String>>,
    /// Chat channels.
    pub chat_channels: Option<Vec<ChatChannel>>,
    /// Status.
    pub status: Option<AlertSettingStatus>,
}

/// Delete alert setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteAlertSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAlertSetting::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/alert_settings/<alert_setting_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:alert_setting:admin"],
    errors = [(400, 403, "permission denied"), (404, 13003, "the alert setting does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAlertSetting {
    /// Alert setting ID.
    pub alert_setting_id: String,
}

//! Alerts: 5 operations.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{AssigneeExtensionType, IdAndName};

/// Lists the account's Zoom Phone alert settings, page by page.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListAlertSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let alert_settings = ListAlertSettings::new()
///     .page_size(100)
///     .module(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/alerts/GET/phone/alert_settings)
#[zoom_endpoint(
    GET "/phone/alert_settings" -> ListAlertSettingsResponse,
    paginate = alert_settings: AlertSetting,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_alert_settings:admin"],
    errors = [
        (400, 13000, POWER_PACK_LICENSE_MISSING = "a Power Pack license is missing"),
        (400, 13001, ONLY_SUPER_ADMIN = "only a super admin may do this"),
        (400, 13002, PERMISSION_DENIED_13002 = "permission denied"),
        (400, 13012, NOT_SUPPORTED = "not supported"),
        (400, 403, PERMISSION_DENIED_403 = "permission denied"),
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAlertSettings {
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only alerts about one area: call queues (`1`), route groups, which are groups of session border controllers (`2`), devices and phones (`3`), call quality (`4`) or emergency services (`5`). One of `1` to `5`.
    pub module: Option<i64>,
    /// Keeps only alerts with one trigger: a measure of call queues (`1` to `8`), route groups (`9`), devices (`10` to `12`), call quality (`13`) or an emergency call (`14`). One of `1` to `14`.
    pub rule: Option<i64>,
    /// Keeps only alerts that are active (`1`) or not (`0`).
    pub status: Option<i64>,
}

/// Response to [`ListAlertSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAlertSettingsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Alert settings, one entry each.
    #[lossy]
    pub alert_settings: Vec<AlertSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Alert in a list, with its rule, conditions and recipients.
///
/// Element of `alert_settings` in [`ListAlertSettingsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AlertSetting {
    /// ID of the alert setting.
    pub alert_setting_id: Option<String>,
    /// Name of the alert setting.
    pub alert_setting_name: Option<String>,
    /// Area that the alert is about: call queues (`1`), route groups, which are groups of session border controllers (`2`), devices and phones (`3`), call quality (`4`) or emergency services (`5`).
    pub module: Option<i64>,
    /// What triggers the alert. Call queues: service level (`1`), abandoned (`2`) or overflowed calls (`3`), waiting time (`4`), voicemails (`5`), waiting calls (`6`), active (`7`) or opted-in members (`8`). Others: route group status (`9`), devices going offline (`10`) or online (`11`), offline rate (`12`), call quality (`13`), emergency calls (`14`).
    pub rule: Option<i64>,
    /// Conditions that set off the alert, one entry each.
    pub rule_conditions: Option<Vec<RuleCondition>>,
    /// What the alert watches, such as call queues or devices.
    pub targets: Option<Vec<AlertTarget>>,
    /// Whether the alert is active all day or only at certain times.
    pub time_frame_type: Option<TimeFrameType>,
    /// Time of day at which the alert becomes active, as `HH:mm:ss` on the hour or half hour; `00:00:00` for the whole day.
    pub time_frame_from: Option<String>,
    /// Time of day at which the alert stops being active, as `HH:mm:ss` on the hour or half hour; `00:00:00` for the whole day.
    pub time_frame_to: Option<String>,
    /// Minutes between two triggers of the alert; not used for emergency services (`module` `5`). One of `5`, `10`, `15`, `30`, `60`.
    pub frequency: Option<i64>,
    /// Email addresses that receive the alert, at most 10.
    pub email_recipients: Option<Vec<String>>,
    /// Chat channels that receive the alert, one entry each, at most 3; not for emergency services.
    pub chat_channels: Option<Vec<ChatChannel>>,
    /// Whether the alert is active.
    pub status: Option<AlertSettingStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Condition under which an alert is raised, as a type and a value.
///
/// Element of `rule_conditions` in [`AlertSetting`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RuleCondition {
    /// What the condition value means, such as a threshold, a warning level or the severity.
    pub rule_condition_type: Option<RuleConditionType>,
    /// Level at which the condition is met, in the unit of the alert's rule, such as percent or seconds; for a severity, `Warning` or `Critical`.
    pub rule_condition_value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the condition value means, such as a threshold, a warning level or the severity.
///
/// Values of `rule_condition_type` in [`RuleCondition`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RuleConditionType {
    /// `1`: The threshold of the service level rule.
    Threshold = 1,
    /// `2`: The level of the measure that gives a warning.
    Warning = 2,
    /// `3`: The level of the measure that counts as critical.
    Critical = 3,
    /// `4`: An alert about devices that go offline or online.
    Alert = 4,
    /// `5`: A severity, for emergency calls or a route group status change.
    Severity = 5,
}

/// User, call queue, device or other object that an alert watches.
///
/// Element of `targets` in [`AlertSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AlertTarget {
    /// Name of what the alert watches, such as a user, call queue or device.
    pub target_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the alert is active all day or only at certain times.
///
/// Values of `time_frame_type` in [`AlertSetting`] and other types.
#[zoom_enum]
pub enum TimeFrameType {
    /// `all_day`: Around the clock.
    AllDay,
    /// `specific_time`: Only within set times.
    SpecificTime,
}

/// Chat channel to which alerts are sent, with its endpoint and token.
///
/// Element of `chat_channels` in [`AlertSetting`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatChannel {
    /// Name of the Team Chat channel.
    pub chat_channel_name: Option<String>,
    /// Verification token of the incoming webhook in the chat channel.
    pub token: Option<Secret>,
    /// URL to which the chat channel's messages go.
    pub end_point: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the alert is active.
///
/// Values of `status` in [`AlertSetting`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AlertSettingStatus {
    /// `0`: The alert is inactive.
    Inactive = 0,
    /// `1`: The alert is active.
    Active = 1,
}

/// Adds a Zoom Phone alert setting to the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddAlertSetting, RuleCondition, RuleConditionType, TargetType, TimeFrameType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAlertSetting::new(
///     "Long waits in Support",
///     1,
///     4,
///     TargetType::CallQueue,
///     vec![
///         RuleCondition::new()
///             .rule_condition_type(RuleConditionType::Warning)
///             .rule_condition_value("60"),
///         RuleCondition::new()
///             .rule_condition_type(RuleConditionType::Critical)
///             .rule_condition_value("180"),
///     ],
///     TimeFrameType::SpecificTime,
///     "08:30:00",
///     "18:00:00",
/// )
/// .target_ids(vec!["Zl3aVt0bQ9y".to_owned()])
/// .frequency(15)
/// .email_recipients(vec!["jill@example.com".to_owned()])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/alerts/POST/phone/alert_settings)
#[zoom_endpoint(
    POST "/phone/alert_settings" -> AddAlertSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:alert_setting:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER_300 = "a parameter is invalid"),
        (400, 13004, RESOURCE_ALREADY_EXISTS_13004 = "the resource already exists"),
        (400, 13005, INVALID_PARAMETER_13005 = "a parameter is invalid"),
        (400, 13006, WRONG_NUMBER_OF_TARGET = "wrong number of target"),
        (400, 13007, WRONG_NUMBER_OF_EMAIL_RECIPIENTS_13007 = "wrong number of email recipients"),
        (400, 13008, WRONG_NUMBER_OF_CHAT_CHANNELS_13008 = "wrong number of chat channels"),
        (400, 13009, ALERT_NOT_CREATED = "the alert could not be created"),
        (400, 13010, INVALID_PARAMETERS = "the parameters are invalid"),
        (400, 13012, NOT_SUPPORTED_13012 = "not supported"),
        (400, 13013, NOT_SUPPORTED_13013 = "not supported"),
        (400, 13014, INVALID_PARAMETER_13014 = "a parameter is invalid"),
        (400, 403, PERMISSION_DENIED = "permission denied"),
        (400, 13015, NOT_SUPPORTED_13015 = "not supported"),
        (400, 13016, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 13017, INVALID_PARAMETER_13017 = "a parameter is invalid"),
        (400, 13018, INVALID_PARAMETER_13018 = "a parameter is invalid"),
        (400, 13019, GROUP_DOES_NOT_EXIST = "the group does not exist"),
        (400, 13020, RESOURCE_ALREADY_EXISTS_13020 = "the resource already exists"),
        (400, 13021, TWO_VALUES_MUST_DIFFER = "two values must differ"),
        (400, 13022, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 13023, WRONG_NUMBER_OF_EMAIL_RECIPIENTS_13023 = "wrong number of email recipients"),
        (400, 13024, WRONG_NUMBER_OF_CHAT_CHANNELS_13024 = "wrong number of chat channels"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAlertSetting {
    /// Name of the alert setting.
    pub alert_setting_name: String,
    /// Area that the alert is about: call queues (`1`), route groups, which are groups of session border controllers (`2`), devices and phones (`3`), call quality (`4`) or emergency services (`5`).
    pub module: i64,
    /// What triggers the alert. Call queues: service level (`1`), abandoned (`2`) or overflowed calls (`3`), waiting time (`4`), voicemails (`5`), waiting calls (`6`), active (`7`) or opted-in members (`8`). Others: route group status (`9`), devices going offline (`10`) or online (`11`), offline rate (`12`), call quality (`13`), emergency calls (`14`).
    pub rule: i64,
    /// What the alert watches: the whole account, or the users, call queues, site or devices in `target_ids`.
    pub target_type: TargetType,
    /// IDs of what the alert watches: extension IDs of call queues or up to 5 users, or IDs of up to 5 devices or one site; not used for the account.
    pub target_ids: Option<Vec<String>>,
    /// Conditions that set off the alert, one entry each.
    pub rule_conditions: Vec<RuleCondition>,
    /// Whether the alert is active all day or only at certain times.
    pub time_frame_type: TimeFrameType,
    /// Time of day at which the alert becomes active, as `HH:mm:ss` on the hour or half hour; `00:00:00` for the whole day.
    pub time_frame_from: String,
    /// Time of day at which the alert stops being active, as `HH:mm:ss` on the hour or half hour; `00:00:00` for the whole day.
    pub time_frame_to: String,
    /// Minutes between two triggers of the alert; not used for emergency services (`module` `5`). One of `5`, `10`, `15`, `30`, `60`.
    pub frequency: Option<i64>,
    /// Email addresses that receive the alert, at most 10.
    pub email_recipients: Option<Vec<String>>,
    /// Chat channels that receive the alert, one entry each, at most 3; not for emergency services.
    pub chat_channels: Option<Vec<ChatChannel>>,
    /// Whether the alert is active.
    pub status: Option<AlertSettingStatus>,
}

/// Kind of item that an alert watches, such as a call queue or a device.
///
/// Values of `target_type` in [`AddAlertSetting`] and [`AlertSettingDetailTarget`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum TargetType {
    /// `1`: A Zoom Phone user.
    User = 1,
    /// `2`: The whole account.
    Account = 2,
    /// `3`: A call queue.
    CallQueue = 3,
    /// `4`: A site.
    Site = 4,
    /// `5`: A device.
    Device = 5,
}

/// Response to [`AddAlertSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAlertSettingResponse {
    /// ID of the alert setting.
    pub alert_setting_id: Option<String>,
    /// Name of the alert setting.
    pub alert_setting_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one Zoom Phone alert setting.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/alerts/GET/phone/alert_settings/{alertSettingId})
#[zoom_endpoint(
    GET "/phone/alert_settings/<alert_setting_id>" -> AlertSettingDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:alert_setting:admin"],
    errors = [
        (400, 403, PERMISSION_DENIED = "permission denied"),
        (404, 13003, ALERT_SETTING_DOES_NOT_EXIST = "the alert setting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAlertSettingDetails {
    /// ID of the alert setting.
    pub alert_setting_id: String,
}

/// Response to [`GetAlertSettingDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AlertSettingDetails {
    /// ID of the alert setting.
    pub alert_setting_id: Option<String>,
    /// Name of the alert setting.
    pub alert_setting_name: Option<String>,
    /// Area that the alert is about: call queues (`1`), route groups, which are groups of session border controllers (`2`), devices and phones (`3`), call quality (`4`) or emergency services (`5`).
    pub module: Option<i64>,
    /// What triggers the alert. Call queues: service level (`1`), abandoned (`2`) or overflowed calls (`3`), waiting time (`4`), voicemails (`5`), waiting calls (`6`), active (`7`) or opted-in members (`8`). Others: route group status (`9`), devices going offline (`10`) or online (`11`), offline rate (`12`), call quality (`13`), emergency calls (`14`).
    pub rule: Option<i64>,
    /// Conditions that set off the alert, one entry each.
    pub rule_conditions: Option<Vec<RuleCondition>>,
    /// What the alert watches, such as call queues or devices.
    pub targets: Option<Vec<AlertSettingDetailTarget>>,
    /// Whether the alert is active all day or only at certain times.
    pub time_frame_type: Option<TimeFrameType>,
    /// Time of day at which the alert becomes active, as `HH:mm:ss` on the hour or half hour; `00:00:00` for the whole day.
    pub time_frame_from: Option<String>,
    /// Time of day at which the alert stops being active, as `HH:mm:ss` on the hour or half hour; `00:00:00` for the whole day.
    pub time_frame_to: Option<String>,
    /// Minutes between two triggers of the alert; not used for emergency services (`module` `5`). One of `5`, `10`, `15`, `30`, `60`.
    pub frequency: Option<i64>,
    /// Email addresses that receive the alert, at most 10.
    pub email_recipients: Option<Vec<String>>,
    /// Chat channels that receive the alert, one entry each, at most 3; not for emergency services.
    pub chat_channels: Option<Vec<ChatChannel>>,
    /// Whether the alert is active.
    pub status: Option<AlertSettingStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Target that an alert watches, such as a queue or a device, with its assignees.
///
/// Element of `targets` in [`AlertSettingDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AlertSettingDetailTarget {
    /// ID of what the alert watches, such as a user, call queue or device.
    pub target_id: Option<String>,
    /// Name of what the alert watches, such as a user, call queue or device.
    pub target_name: Option<String>,
    /// Kind of item that the alert watches, such as a call queue or a device.
    pub target_type: Option<TargetType>,
    /// Extension number of the user that the alert watches.
    pub target_extension_number: Option<i64>,
    /// Zoom Phone site to which the watched user or device belongs.
    pub site: Option<IdAndName>,
    /// Users or common areas that have the device, one entry each.
    pub assignees: Option<Vec<Assignee>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User or common area that has the device which an alert watches.
///
/// Element of `assignees` in [`AlertSettingDetailTarget`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Assignee {
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Name of the user or common area that has the device.
    pub name: Option<String>,
    /// Whether a user or a common area has the device; present only if it is assigned.
    pub extension_type: Option<AssigneeExtensionType>,
    /// Extension ID of whoever uses the device, a user or a common area.
    pub extension_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one Zoom Phone alert setting.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{RuleCondition, RuleConditionType, UpdateAlertSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAlertSetting::new("Zl3aVt0bQ9y")
///     .rule_conditions(vec![
///         RuleCondition::new()
///             .rule_condition_type(RuleConditionType::Warning)
///             .rule_condition_value("60"),
///         RuleCondition::new()
///             .rule_condition_type(RuleConditionType::Critical)
///             .rule_condition_value("180"),
///     ])
///     .frequency(30)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/alerts/PATCH/phone/alert_settings/{alertSettingId})
#[zoom_endpoint(
    PATCH "/phone/alert_settings/<alert_setting_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:patch:alert_setting:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER_300 = "a parameter is invalid"),
        (400, 13006, WRONG_NUMBER_OF_TARGET = "wrong number of target"),
        (400, 13007, WRONG_NUMBER_OF_EMAIL_RECIPIENTS_13007 = "wrong number of email recipients"),
        (400, 13008, WRONG_NUMBER_OF_CHAT_CHANNELS_13008 = "wrong number of chat channels"),
        (400, 13010, INVALID_PARAMETERS = "the parameters are invalid"),
        (400, 13011, PERMISSION_DENIED_13011 = "permission denied"),
        (400, 13014, INVALID_PARAMETER_13014 = "a parameter is invalid"),
        (400, 403, PERMISSION_DENIED_403 = "permission denied"),
        (400, 13023, WRONG_NUMBER_OF_EMAIL_RECIPIENTS_13023 = "wrong number of email recipients"),
        (400, 13024, WRONG_NUMBER_OF_CHAT_CHANNELS_13024 = "wrong number of chat channels"),
        (404, 13003, ALERT_SETTING_DOES_NOT_EXIST = "the alert setting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAlertSetting {
    /// ID of the alert setting.
    pub alert_setting_id: String,
    /// Name of the alert setting.
    pub alert_setting_name: Option<String>,
    /// Conditions that set off the alert, one entry each.
    pub rule_conditions: Option<Vec<RuleCondition>>,
    /// IDs of what the alert watches, for alerts about devices (up to 5 device IDs) or call quality (extension IDs of up to 5 users).
    pub target_ids: Option<Vec<String>>,
    /// Whether the alert is active all day or only at certain times.
    pub time_frame_type: Option<TimeFrameType>,
    /// Time of day at which the alert becomes active, as `HH:mm:ss` on the hour or half hour; `00:00:00` for the whole day.
    pub time_frame_from: Option<String>,
    /// Time of day at which the alert stops being active, as `HH:mm:ss` on the hour or half hour; `00:00:00` for the whole day.
    pub time_frame_to: Option<String>,
    /// Minutes between two triggers of the alert; not used for emergency services (`module` `5`). One of `5`, `10`, `15`, `30`, `60`.
    pub frequency: Option<i64>,
    /// Email addresses that receive the alert, at most 10.
    pub email_recipients: Option<Vec<String>>,
    /// Chat channels that receive the alert, one entry each, at most 3; not for emergency services.
    pub chat_channels: Option<Vec<ChatChannel>>,
    /// Whether the alert is active.
    pub status: Option<AlertSettingStatus>,
}

/// Deletes one Zoom Phone alert setting.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/alerts/DELETE/phone/alert_settings/{alertSettingId})
#[zoom_endpoint(
    DELETE "/phone/alert_settings/<alert_setting_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:alert_setting:admin"],
    errors = [
        (400, 403, PERMISSION_DENIED = "permission denied"),
        (404, 13003, ALERT_SETTING_DOES_NOT_EXIST = "the alert setting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAlertSetting {
    /// ID of the alert setting.
    pub alert_setting_id: String,
}

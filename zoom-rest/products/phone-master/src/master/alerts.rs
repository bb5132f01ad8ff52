//! Alerts: 5 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddAlertSettingResponse, AlertSetting, AlertSettingDetails, AlertSettingStatus, ChatChannel,
    ListAlertSettingsResponse, RuleCondition, TargetType, TimeFrameType,
};

/// Lists the account's Zoom Phone alert settings, page by page.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListAlertSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let alert_settings = ListAlertSettings::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/alerts/GET/accounts/{accountId}/phone/alert_settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/alert_settings" -> ListAlertSettingsResponse,
    paginate = alert_settings: AlertSetting,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_alert_settings:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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

/// Adds a Zoom Phone alert setting to the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{RuleCondition, RuleConditionType, TargetType, TimeFrameType};
/// use zoom_rest::phone::master::AddAlertSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAlertSetting::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/alerts/POST/accounts/{accountId}/phone/alert_settings)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/alert_settings" -> AddAlertSettingResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:alert_setting:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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

/// Returns one Zoom Phone alert setting.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetAlertSettingDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAlertSettingDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/alerts/GET/accounts/{accountId}/phone/alert_settings/{alertSettingId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/alert_settings/<alert_setting_id>" -> AlertSettingDetails,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:alert_setting:master"],
    errors = [
        (400, 403, PERMISSION_DENIED = "permission denied"),
        (404, 13003, ALERT_SETTING_DOES_NOT_EXIST = "the alert setting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAlertSettingDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the alert setting.
    pub alert_setting_id: String,
}

/// Updates one Zoom Phone alert setting.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{RuleCondition, RuleConditionType};
/// use zoom_rest::phone::master::UpdateAlertSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAlertSetting::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/alerts/PATCH/accounts/{accountId}/phone/alert_settings/{alertSettingId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/alert_settings/<alert_setting_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:patch:alert_setting:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteAlertSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAlertSetting::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/alerts/DELETE/accounts/{accountId}/phone/alert_settings/{alertSettingId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/alert_settings/<alert_setting_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:alert_setting:master"],
    errors = [
        (400, 403, PERMISSION_DENIED = "permission denied"),
        (404, 13003, ALERT_SETTING_DOES_NOT_EXIST = "the alert setting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAlertSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the alert setting.
    pub alert_setting_id: String,
}

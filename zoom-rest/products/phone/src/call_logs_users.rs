//! Call logs, users: 6 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AccountCallLogCallerNumberType, AccountCallLogRecordingType, AccountCallLogTimeType, BlockedListBlockType,
    CallElementEvent, CallElementResult, CallType, CalleeNumberSource, CalleeNumberType, CallerExtType, ConnectType,
    NumberType, RecordingStatus, RecordingType, ResultReason, SyncType, TimeType, TimeZone,
};

/// Get user call history.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_elements = GetUserCallHistory::new("me")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/users/<user_id>/call_history" -> UserCallHistory,
    paginate = call_elements: UserCallHistoryCallElement,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = [
        "phone:read:admin",
        "phone_call_log:read",
        "phone:read:list_call_logs:admin",
        "phone:read:list_call_logs",
    ],
    errors = [(400, 301, "the request param is invalid"), (404, 300, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserCallHistory {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Directions: at most 2 items.
    pub directions: Option<Vec<BlockedListBlockType>>,
    /// Connect types: at most 2 items.
    pub connect_types: Option<Vec<ConnectType>>,
    /// Number types: at most 10 items.
    pub number_types: Option<Vec<NumberType>>,
    /// Call types: at most 2 items.
    pub call_types: Option<Vec<CallType>>,
    /// Extension types: at most 10 items.
    pub extension_types: Option<Vec<CallerExtType>>,
    /// Call results: at most 10 items.
    pub call_results: Option<Vec<CallResult>>,
    /// Group IDs: at most 10 items.
    pub group_ids: Option<Vec<String>>,
    /// Site IDs: at most 10 items.
    pub site_ids: Option<Vec<String>>,
    /// Department.
    pub department: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Time type: defaults to `start_time`.
    pub time_type: Option<TimeType>,
    /// Recording status.
    pub recording_status: Option<RecordingStatus>,
    /// With voicemail.
    pub with_voicemail: Option<bool>,
}

/// Values of `call_results`.
#[zoom_enum]
pub enum CallResult {
    /// `answered`.
    Answered,
    /// `connected`.
    Connected,
    /// `voicemail`.
    Voicemail,
    /// `hang_up`.
    HangUp,
    /// `no_answer`.
    NoAnswer,
    /// `invalid_operation`.
    InvalidOperation,
    /// `abandoned`.
    Abandoned,
    /// `blocked`.
    Blocked,
    /// `service_unavailable`.
    ServiceUnavailable,
}

/// Response to [`GetUserCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHistory {
    /// Call logs.
    pub call_logs: Option<Vec<UserCallHistoryCallLog>>,
    /// Call elements.
    #[lossy]
    pub call_elements: Vec<UserCallHistoryCallElement>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `call_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHistoryCallLog {
    /// ID.
    pub id: Option<String>,
    /// Call path ID.
    pub call_path_id: Option<String>,
    /// Call ID.
    pub call_id: Option<String>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Connect type.
    pub connect_type: Option<ConnectType>,
    /// Call type.
    pub call_type: Option<CallType>,
    /// Direction.
    pub direction: Option<BlockedListBlockType>,
    /// Hide caller ID.
    pub hide_caller_id: Option<bool>,
    /// End to end.
    pub end_to_end: Option<bool>,
    /// Caller ext ID.
    pub caller_ext_id: Option<String>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller email.
    pub caller_email: Option<String>,
    /// Caller employee ID.
    pub caller_employee_id: Option<String>,
    /// Caller did number.
    pub caller_did_number: Option<String>,
    /// Caller ext number.
    pub caller_ext_number: Option<String>,
    /// Caller ext type.
    pub caller_ext_type: Option<CallerExtType>,
    /// Caller number type.
    pub caller_number_type: Option<NumberType>,
    /// Caller device private IP.
    pub caller_device_private_ip: Option<String>,
    /// Caller device public IP.
    pub caller_device_public_ip: Option<String>,
    /// Caller device type.
    pub caller_device_type: Option<String>,
    /// Caller country iso code.
    pub caller_country_iso_code: Option<String>,
    /// Caller country code.
    pub caller_country_code: Option<String>,
    /// Caller site ID.
    pub caller_site_id: Option<String>,
    /// Caller department.
    pub caller_department: Option<String>,
    /// Caller cost center.
    pub caller_cost_center: Option<String>,
    /// Callee ext ID.
    pub callee_ext_id: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee did number.
    pub callee_did_number: Option<String>,
    /// Callee ext number.
    pub callee_ext_number: Option<String>,
    /// Callee email.
    pub callee_email: Option<String>,
    /// Callee employee ID.
    pub callee_employee_id: Option<String>,
    /// Callee ext type.
    pub callee_ext_type: Option<CallerExtType>,
    /// Callee number type.
    pub callee_number_type: Option<NumberType>,
    /// Callee device private IP.
    pub callee_device_private_ip: Option<String>,
    /// Callee device public IP.
    pub callee_device_public_ip: Option<String>,
    /// Callee device type.
    pub callee_device_type: Option<String>,
    /// Callee country iso code.
    pub callee_country_iso_code: Option<String>,
    /// Callee country code.
    pub callee_country_code: Option<String>,
    /// Callee site ID.
    pub callee_site_id: Option<String>,
    /// Callee department.
    pub callee_department: Option<String>,
    /// Callee cost center.
    pub callee_cost_center: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Answer time.
    pub answer_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Event.
    pub event: Option<CallElementEvent>,
    /// Result.
    pub result: Option<CallElementResult>,
    /// Result reason.
    pub result_reason: Option<ResultReason>,
    /// Operator ext number.
    pub operator_ext_number: Option<String>,
    /// Operator ext ID.
    pub operator_ext_id: Option<String>,
    /// Operator ext type.
    pub operator_ext_type: Option<CallerExtType>,
    /// Operator name.
    pub operator_name: Option<String>,
    /// Recording ID.
    pub recording_id: Option<String>,
    /// Recording type.
    pub recording_type: Option<RecordingType>,
    /// Voicemail ID.
    pub voicemail_id: Option<String>,
    /// Talk time.
    pub talk_time: Option<i64>,
    /// Hold time.
    pub hold_time: Option<i64>,
    /// Wait time.
    pub wait_time: Option<i64>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

/// Element of `call_elements`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHistoryCallElement {
    /// Call element ID.
    pub call_element_id: Option<String>,
    /// Call history UUID.
    pub call_history_uuid: Option<String>,
    /// Call ID.
    pub call_id: Option<String>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Connect type.
    pub connect_type: Option<ConnectType>,
    /// Call type.
    pub call_type: Option<CallType>,
    /// Direction.
    pub direction: Option<BlockedListBlockType>,
    /// Hide caller ID.
    pub hide_caller_id: Option<bool>,
    /// End to end.
    pub end_to_end: Option<bool>,
    /// Caller ext ID.
    pub caller_ext_id: Option<String>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller email.
    pub caller_email: Option<String>,
    /// Caller employee ID.
    pub caller_employee_id: Option<String>,
    /// Caller did number.
    pub caller_did_number: Option<String>,
    /// Caller ext number.
    pub caller_ext_number: Option<String>,
    /// Caller ext type.
    pub caller_ext_type: Option<CallerExtType>,
    /// Caller number type.
    pub caller_number_type: Option<NumberType>,
    /// Caller device private IP.
    pub caller_device_private_ip: Option<String>,
    /// Caller device public IP.
    pub caller_device_public_ip: Option<String>,
    /// Caller device type.
    pub caller_device_type: Option<String>,
    /// Caller country iso code.
    pub caller_country_iso_code: Option<String>,
    /// Caller country code.
    pub caller_country_code: Option<String>,
    /// Caller site ID.
    pub caller_site_id: Option<String>,
    /// Caller department.
    pub caller_department: Option<String>,
    /// Caller cost center.
    pub caller_cost_center: Option<String>,
    /// Callee ext ID.
    pub callee_ext_id: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee did number.
    pub callee_did_number: Option<String>,
    /// Callee ext number.
    pub callee_ext_number: Option<String>,
    /// Callee email.
    pub callee_email: Option<String>,
    /// Callee employee ID.
    pub callee_employee_id: Option<String>,
    /// Callee ext type.
    pub callee_ext_type: Option<CallerExtType>,
    /// Callee number type.
    pub callee_number_type: Option<NumberType>,
    /// Callee device private IP.
    pub callee_device_private_ip: Option<String>,
    /// Callee device public IP.
    pub callee_device_public_ip: Option<String>,
    /// Callee device type.
    pub callee_device_type: Option<String>,
    /// Callee country iso code.
    pub callee_country_iso_code: Option<String>,
    /// Callee country code.
    pub callee_country_code: Option<String>,
    /// Callee site ID.
    pub callee_site_id: Option<String>,
    /// Callee department.
    pub callee_department: Option<String>,
    /// Callee cost center.
    pub callee_cost_center: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Answer time.
    pub answer_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Event.
    pub event: Option<CallElementEvent>,
    /// Result.
    pub result: Option<CallElementResult>,
    /// Result reason.
    pub result_reason: Option<ResultReason>,
    /// Operator ext number.
    pub operator_ext_number: Option<String>,
    /// Operator ext ID.
    pub operator_ext_id: Option<String>,
    /// Operator ext type.
    pub operator_ext_type: Option<CallerExtType>,
    /// Operator name.
    pub operator_name: Option<String>,
    /// Recording ID.
    pub recording_id: Option<String>,
    /// Recording type.
    pub recording_type: Option<RecordingType>,
    /// Voicemail ID.
    pub voicemail_id: Option<String>,
    /// Talk time.
    pub talk_time: Option<i64>,
    /// Hold time.
    pub hold_time: Option<i64>,
    /// Wait time.
    pub wait_time: Option<i64>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

/// Sync user call history.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::SyncUserCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SyncUserCallHistory::new("me")
///     .sync_type("one")
///     .count(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/users/<user_id>/call_history/sync" -> SyncUserCallHistoryResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read", "phone:read:list_call_logs", "phone:read:list_call_logs:admin"],
    errors = [(400, 301, "the request param is invalid"), (404, 300, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SyncUserCallHistory {
    /// User ID.
    pub user_id: String,
    /// Sync type.
    pub sync_type: Option<String>,
    /// Count.
    pub count: Option<i64>,
    /// Sync token.
    pub sync_token: Option<String>,
}

/// Response to [`SyncUserCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncUserCallHistoryResponse {
    /// Call logs.
    pub call_logs: Option<Vec<SyncUserCallHistoryCallLog>>,
    /// Call elements.
    pub call_elements: Option<Vec<SyncUserCallHistoryCallElement>>,
    /// Sync token.
    pub sync_token: Option<String>,
}

/// Element of `call_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncUserCallHistoryCallLog {
    /// ID.
    pub id: Option<String>,
    /// Call path ID.
    pub call_path_id: Option<String>,
    /// Call ID.
    pub call_id: Option<String>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Connect type.
    pub connect_type: Option<ConnectType>,
    /// Call type.
    pub call_type: Option<CallType>,
    /// Direction.
    pub direction: Option<BlockedListBlockType>,
    /// Hide caller ID.
    pub hide_caller_id: Option<bool>,
    /// End to end.
    pub end_to_end: Option<bool>,
    /// Caller ext ID.
    pub caller_ext_id: Option<String>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller email.
    pub caller_email: Option<String>,
    /// Caller employee ID.
    pub caller_employee_id: Option<String>,
    /// Caller did number.
    pub caller_did_number: Option<String>,
    /// Caller ext number.
    pub caller_ext_number: Option<String>,
    /// Caller ext type.
    pub caller_ext_type: Option<CallerExtType>,
    /// Caller number type.
    pub caller_number_type: Option<NumberType>,
    /// Caller device private IP.
    pub caller_device_private_ip: Option<String>,
    /// Caller device public IP.
    pub caller_device_public_ip: Option<String>,
    /// Caller device type.
    pub caller_device_type: Option<String>,
    /// Caller country iso code.
    pub caller_country_iso_code: Option<String>,
    /// Caller country code.
    pub caller_country_code: Option<String>,
    /// Caller site ID.
    pub caller_site_id: Option<String>,
    /// Caller department.
    pub caller_department: Option<String>,
    /// Caller cost center.
    pub caller_cost_center: Option<String>,
    /// Callee ext ID.
    pub callee_ext_id: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee did number.
    pub callee_did_number: Option<String>,
    /// Callee ext number.
    pub callee_ext_number: Option<String>,
    /// Callee email.
    pub callee_email: Option<String>,
    /// Callee employee ID.
    pub callee_employee_id: Option<String>,
    /// Callee ext type.
    pub callee_ext_type: Option<CallerExtType>,
    /// Callee number type.
    pub callee_number_type: Option<NumberType>,
    /// Callee device private IP.
    pub callee_device_private_ip: Option<String>,
    /// Callee device public IP.
    pub callee_device_public_ip: Option<String>,
    /// Callee device type.
    pub callee_device_type: Option<String>,
    /// Callee country iso code.
    pub callee_country_iso_code: Option<String>,
    /// Callee country code.
    pub callee_country_code: Option<String>,
    /// Callee site ID.
    pub callee_site_id: Option<String>,
    /// Callee department.
    pub callee_department: Option<String>,
    /// Callee cost center.
    pub callee_cost_center: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Answer time.
    pub answer_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Event.
    pub event: Option<CallElementEvent>,
    /// Result.
    pub result: Option<CallElementResult>,
    /// Result reason.
    pub result_reason: Option<ResultReason>,
    /// Operator ext number.
    pub operator_ext_number: Option<String>,
    /// Operator ext ID.
    pub operator_ext_id: Option<String>,
    /// Operator ext type.
    pub operator_ext_type: Option<CallerExtType>,
    /// Operator name.
    pub operator_name: Option<String>,
    /// Recording ID.
    pub recording_id: Option<String>,
    /// Recording type.
    pub recording_type: Option<RecordingType>,
    /// Voicemail ID.
    pub voicemail_id: Option<String>,
    /// Talk time.
    pub talk_time: Option<i64>,
    /// Hold time.
    pub hold_time: Option<i64>,
    /// Wait time.
    pub wait_time: Option<i64>,
    /// AI call summary ID.
    pub ai_call_summary_id: Option<String>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

/// Element of `call_elements`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncUserCallHistoryCallElement {
    /// Call element ID.
    pub call_element_id: Option<String>,
    /// Call history UUID.
    pub call_history_uuid: Option<String>,
    /// Call ID.
    pub call_id: Option<String>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Connect type.
    pub connect_type: Option<ConnectType>,
    /// Call type.
    pub call_type: Option<CallType>,
    /// Direction.
    pub direction: Option<BlockedListBlockType>,
    /// Hide caller ID.
    pub hide_caller_id: Option<bool>,
    /// End to end.
    pub end_to_end: Option<bool>,
    /// Caller ext ID.
    pub caller_ext_id: Option<String>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller email.
    pub caller_email: Option<String>,
    /// Caller employee ID.
    pub caller_employee_id: Option<String>,
    /// Caller did number.
    pub caller_did_number: Option<String>,
    /// Caller ext number.
    pub caller_ext_number: Option<String>,
    /// Caller ext type.
    pub caller_ext_type: Option<CallerExtType>,
    /// Caller number type.
    pub caller_number_type: Option<NumberType>,
    /// Caller device private IP.
    pub caller_device_private_ip: Option<String>,
    /// Caller device public IP.
    pub caller_device_public_ip: Option<String>,
    /// Caller device type.
    pub caller_device_type: Option<String>,
    /// Caller country iso code.
    pub caller_country_iso_code: Option<String>,
    /// Caller country code.
    pub caller_country_code: Option<String>,
    /// Caller site ID.
    pub caller_site_id: Option<String>,
    /// Caller department.
    pub caller_department: Option<String>,
    /// Caller cost center.
    pub caller_cost_center: Option<String>,
    /// Callee ext ID.
    pub callee_ext_id: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee did number.
    pub callee_did_number: Option<String>,
    /// Callee ext number.
    pub callee_ext_number: Option<String>,
    /// Callee email.
    pub callee_email: Option<String>,
    /// Callee employee ID.
    pub callee_employee_id: Option<String>,
    /// Callee ext type.
    pub callee_ext_type: Option<CallerExtType>,
    /// Callee number type.
    pub callee_number_type: Option<NumberType>,
    /// Callee device private IP.
    pub callee_device_private_ip: Option<String>,
    /// Callee device public IP.
    pub callee_device_public_ip: Option<String>,
    /// Callee device type.
    pub callee_device_type: Option<String>,
    /// Callee country iso code.
    pub callee_country_iso_code: Option<String>,
    /// Callee country code.
    pub callee_country_code: Option<String>,
    /// Callee site ID.
    pub callee_site_id: Option<String>,
    /// Callee department.
    pub callee_department: Option<String>,
    /// Callee cost center.
    pub callee_cost_center: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Answer time.
    pub answer_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Event.
    pub event: Option<CallElementEvent>,
    /// Result.
    pub result: Option<CallElementResult>,
    /// Result reason.
    pub result_reason: Option<ResultReason>,
    /// Operator ext number.
    pub operator_ext_number: Option<String>,
    /// Operator ext ID.
    pub operator_ext_id: Option<String>,
    /// Operator ext type.
    pub operator_ext_type: Option<CallerExtType>,
    /// Operator name.
    pub operator_name: Option<String>,
    /// Recording ID.
    pub recording_id: Option<String>,
    /// Recording type.
    pub recording_type: Option<RecordingType>,
    /// Voicemail ID.
    pub voicemail_id: Option<String>,
    /// Talk time.
    pub talk_time: Option<i64>,
    /// Hold time.
    pub hold_time: Option<i64>,
    /// Wait time.
    pub wait_time: Option<i64>,
    /// AI call summary ID.
    pub ai_call_summary_id: Option<String>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

/// Delete user call history.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteUserCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserCallHistory::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/users/<user_id>/call_history/<call_log_id>" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write",
        "phone:write:admin",
        "phone_call_log:write",
        "phone_call_log:write:admin",
        "phone:delete:call_log",
        "phone:delete:call_log:admin",
    ],
    errors = [(404, 300, "the user does not exist"), (404, 301, "the call history was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserCallHistory {
    /// User ID: also accepts an email address.
    pub user_id: String,
    /// Call log ID.
    pub call_log_id: String,
}

/// Get user call logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserCallLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_logs = GetUserCallLogs::new("me")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/users/<user_id>/call_logs" -> UserCallLogs,
    paginate = call_logs: UserCallLog,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone_call_log:read",
        "phone_call_log:read:admin",
        "phone:read:list_call_logs",
        "phone:read:list_call_logs:admin",
    ],
    errors = [
        (400, 300, "the user is invalid"),
        (400, 400, "the page token is invalid or expired"),
        (404, 2001, "the account does not exist"),
        (404, 3001, "the operation failed"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserCallLogs {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<UserCallLogType>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Time type: defaults to `startTime`.
    pub time_type: Option<AccountCallLogTimeType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum UserCallLogType {
    /// `all`.
    All,
    /// `missed`.
    Missed,
}

/// Response to [`GetUserCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallLogs {
    /// Call logs: at most 100 items.
    #[lossy]
    pub call_logs: Vec<UserCallLog>,
    /// From.
    pub from: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<Date>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `call_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallLog {
    /// Accepted by.
    pub accepted_by: Option<AcceptedBy>,
    /// Answer start time.
    pub answer_start_time: Option<DateTime>,
    /// Call end time.
    pub call_end_time: Option<DateTime>,
    /// Call ID.
    pub call_id: Option<String>,
    /// Callee country code.
    pub callee_country_code: Option<String>,
    /// Callee country iso code.
    pub callee_country_iso_code: Option<String>,
    /// Callee did number.
    pub callee_did_number: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee number.
    pub callee_number: Option<String>,
    /// Callee number type.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Callee number source.
    pub callee_number_source: Option<CalleeNumberSource>,
    /// Caller country code.
    pub caller_country_code: Option<String>,
    /// Caller country iso code.
    pub caller_country_iso_code: Option<String>,
    /// Caller did number.
    pub caller_did_number: Option<String>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller number.
    pub caller_number: Option<String>,
    /// Caller number type.
    pub caller_number_type: Option<AccountCallLogCallerNumberType>,
    /// Caller number source.
    pub caller_number_source: Option<CalleeNumberSource>,
    /// Caller billing reference ID.
    pub caller_billing_reference_id: Option<String>,
    /// Charge.
    pub charge: Option<String>,
    /// Client code.
    pub client_code: Option<String>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Direction.
    pub direction: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Forwarded by.
    pub forwarded_by: Option<ForwardedBy>,
    /// Forwarded to.
    pub forwarded_to: Option<AcceptedBy>,
    /// Whether it has recording.
    ///
    /// Deprecated by Zoom.
    pub has_recording: Option<bool>,
    /// Whether it has voicemail.
    ///
    /// Deprecated by Zoom.
    pub has_voicemail: Option<bool>,
    /// ID.
    pub id: Option<String>,
    /// Outgoing by.
    pub outgoing_by: Option<AcceptedBy>,
    /// Path.
    pub path: Option<String>,
    /// Rate.
    pub rate: Option<String>,
    /// Recording type.
    pub recording_type: Option<AccountCallLogRecordingType>,
    /// Result.
    pub result: Option<String>,
    /// Site.
    pub site: Option<TimeZone>,
    /// User ID.
    pub user_id: Option<String>,
    /// Hold time.
    pub hold_time: Option<i64>,
    /// Waiting time.
    pub waiting_time: Option<i64>,
    /// Department.
    pub department: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
}

/// Accepted by.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AcceptedBy {
    /// Extension number.
    pub extension_number: Option<String>,
    /// Location.
    pub location: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Number type.
    pub number_type: Option<i64>,
    /// Phone number.
    pub phone_number: Option<String>,
}

/// Value of `forwarded_by`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardedBy {
    /// Extension number.
    pub extension_number: Option<String>,
    /// Extension type.
    pub extension_type: Option<ForwardedByExtensionType>,
    /// Location.
    pub location: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Number type.
    pub number_type: Option<i64>,
    /// Phone number.
    pub phone_number: Option<String>,
}

/// Values of `extension_type`.
#[zoom_enum]
pub enum ForwardedByExtensionType {
    /// `user`.
    User,
    /// `callQueue`.
    #[value("callQueue")]
    CallQueue,
    /// `commonAreaPhone`.
    #[value("commonAreaPhone")]
    CommonAreaPhone,
    /// `autoReceptionist`.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `sharedLineGroup`.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Sync user call logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SyncType, SyncUserCallLogs};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SyncUserCallLogs::new("me")
///     .sync_type(SyncType::FSync)
///     .count(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/users/<user_id>/call_logs/sync" -> SyncUserCallLogsResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read", "phone:read:list_call_logs", "phone:read:list_call_logs:admin"],
    errors = [
        (400, 300, "the user is invalid"),
        (404, 300, "the access token is invalid or expired"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SyncUserCallLogs {
    /// User ID.
    pub user_id: String,
    /// Sync type.
    pub sync_type: Option<SyncType>,
    /// Count.
    #[range(1..=250)]
    pub count: Option<i64>,
    /// Sync token.
    pub sync_token: Option<String>,
}

/// Response to [`SyncUserCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncUserCallLogsResponse {
    /// Call logs: at most 250 items.
    pub call_logs: Option<Vec<SyncUserCallLogsCallLog>>,
    /// Sync token.
    pub sync_token: Option<String>,
}

/// Element of `call_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncUserCallLogsCallLog {
    /// Accepted by.
    pub accepted_by: Option<AcceptedBy>,
    /// Answer start time.
    pub answer_start_time: Option<DateTime>,
    /// Call end time.
    pub call_end_time: Option<DateTime>,
    /// Call ID.
    pub call_id: Option<String>,
    /// Callee user ID.
    pub callee_user_id: Option<String>,
    /// Callee country code.
    pub callee_country_code: Option<String>,
    /// Callee country iso code.
    pub callee_country_iso_code: Option<String>,
    /// Callee did number.
    pub callee_did_number: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee number.
    pub callee_number: Option<String>,
    /// Callee number type.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Callee number source.
    pub callee_number_source: Option<CalleeNumberSource>,
    /// Caller user ID.
    pub caller_user_id: Option<String>,
    /// Caller country code.
    pub caller_country_code: Option<String>,
    /// Caller country iso code.
    pub caller_country_iso_code: Option<String>,
    /// Caller did number.
    pub caller_did_number: Option<String>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller number.
    pub caller_number: Option<String>,
    /// Caller number type.
    pub caller_number_type: Option<AccountCallLogCallerNumberType>,
    /// Caller number source.
    pub caller_number_source: Option<CalleeNumberSource>,
    /// Caller billing reference ID.
    pub caller_billing_reference_id: Option<String>,
    /// Charge.
    pub charge: Option<String>,
    /// Client code.
    pub client_code: Option<String>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Direction.
    pub direction: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Forwarded by.
    pub forwarded_by: Option<ForwardedBy>,
    /// Forwarded to.
    pub forwarded_to: Option<AcceptedBy>,
    /// Whether it has recording.
    ///
    /// Deprecated by Zoom.
    pub has_recording: Option<bool>,
    /// Whether it has voicemail.
    ///
    /// Deprecated by Zoom.
    pub has_voicemail: Option<bool>,
    /// ID.
    pub id: Option<String>,
    /// Outgoing by.
    pub outgoing_by: Option<AcceptedBy>,
    /// Path.
    pub path: Option<String>,
    /// Rate.
    pub rate: Option<String>,
    /// Recording type.
    pub recording_type: Option<AccountCallLogRecordingType>,
    /// Result.
    pub result: Option<String>,
    /// Site.
    pub site: Option<TimeZone>,
    /// User ID.
    pub user_id: Option<String>,
    /// Hold time.
    pub hold_time: Option<i64>,
    /// Waiting time.
    pub waiting_time: Option<i64>,
}

/// Delete user call log.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteUserCallLog;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserCallLog::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/phone/users/<user_id>/call_logs/<call_log_id>" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write",
        "phone:write:admin",
        "phone_call_log:write",
        "phone_call_log:write:admin",
        "phone:delete:call_log",
        "phone:delete:call_log:admin",
    ],
    errors = [
        (400, 300, "the user is invalid"),
        (400, 124, "the access token is invalid or expired"),
        (404, 404, "the call log information was not found"),
        (404, 2001, "a resource named in the request does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserCallLog {
    /// User ID: also accepts an email address.
    pub user_id: String,
    /// Call log ID.
    pub call_log_id: String,
}

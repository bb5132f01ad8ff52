//! Call logs, call history: 3 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_object};

use super::{
    BlockedListBlockType, CallElementEvent, CallElementResult, CallType, CallerExtType, CallerNumberType, ConnectType,
    NumberType, RecordingStatus, RecordingType, ResultReason, TimeType,
};

/// Get account call history.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAccountCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_history = GetAccountCallHistory::new()
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/call_history" -> AccountCallHistory,
    paginate = call_history: CallHistory,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone_call_log:read:admin", "phone:read:list_call_logs:admin"],
    errors = [(400, 300, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountCallHistory {
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
    /// Directions.
    pub directions: Option<Vec<BlockedListBlockType>>,
    /// Connect types.
    pub connect_types: Option<Vec<ConnectType>>,
    /// Number types.
    pub number_types: Option<Vec<NumberType>>,
    /// Call types.
    pub call_types: Option<Vec<CallType>>,
    /// Extension types.
    pub extension_types: Option<Vec<CallerExtType>>,
    /// Call results.
    pub call_results: Option<Vec<CallElementResult>>,
    /// Group IDs.
    pub group_ids: Option<Vec<String>>,
    /// Site IDs.
    pub site_ids: Option<Vec<String>>,
    /// Department.
    pub department: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Time type: defaults to `start_time`.
    pub time_type: Option<TimeType>,
    /// Recording status: defaults to `recorded`.
    pub recording_status: Option<RecordingStatus>,
    /// With voicemail.
    pub with_voicemail: Option<bool>,
    /// Call IDs.
    pub call_ids: Option<Vec<String>>,
}

/// Response to [`GetAccountCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountCallHistory {
    /// Call logs.
    ///
    /// Deprecated by Zoom.
    pub call_logs: Option<Vec<CallLog>>,
    /// Call history.
    #[lossy]
    pub call_history: Vec<CallHistory>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Element of `call_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallLog {
    /// ID.
    pub id: Option<String>,
    /// Call ID.
    pub call_id: Option<String>,
    /// Direction.
    pub direction: Option<BlockedListBlockType>,
    /// International.
    pub international: Option<bool>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Answer time.
    pub answer_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Connect type.
    pub connect_type: Option<ConnectType>,
    /// Sbc ID.
    pub sbc_id: Option<String>,
    /// Sbc name.
    pub sbc_name: Option<String>,
    /// SIP group ID.
    pub sip_group_id: Option<String>,
    /// SIP group name.
    pub sip_group_name: Option<String>,
    /// Call type.
    pub call_type: Option<CallType>,
    /// Call result.
    pub call_result: Option<CallElementResult>,
    /// Hide caller ID.
    pub hide_caller_id: Option<bool>,
    /// End to end.
    pub end_to_end: Option<bool>,
    /// Caller ext ID.
    pub caller_ext_id: Option<String>,
    /// Caller did number.
    pub caller_did_number: Option<String>,
    /// Caller ext number.
    pub caller_ext_number: Option<String>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller email.
    pub caller_email: Option<String>,
    /// Caller ext type.
    pub caller_ext_type: Option<CallerExtType>,
    /// Caller number type.
    pub caller_number_type: Option<NumberType>,
    /// Caller device type.
    pub caller_device_type: Option<String>,
    /// Caller country iso code.
    pub caller_country_iso_code: Option<String>,
    /// Caller country code.
    pub caller_country_code: Option<String>,
    /// Callee ext ID.
    pub callee_ext_id: Option<String>,
    /// Callee did number.
    pub callee_did_number: Option<String>,
    /// Callee ext number.
    pub callee_ext_number: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee email.
    pub callee_email: Option<String>,
    /// Callee ext type.
    pub callee_ext_type: Option<CallerExtType>,
    /// Callee number type.
    pub callee_number_type: Option<NumberType>,
    /// Callee device type.
    pub callee_device_type: Option<String>,
    /// Callee country iso code.
    pub callee_country_iso_code: Option<String>,
    /// Callee country code.
    pub callee_country_code: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Site name.
    pub site_name: Option<String>,
    /// Spam.
    pub spam: Option<String>,
    /// Recording status.
    pub recording_status: Option<RecordingStatus>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

/// Element of `call_history`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHistory {
    /// Call history UUID.
    pub call_history_uuid: Option<String>,
    /// Call ID.
    pub call_id: Option<String>,
    /// Direction.
    pub direction: Option<BlockedListBlockType>,
    /// International.
    pub international: Option<bool>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Answer time.
    pub answer_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Connect type.
    pub connect_type: Option<ConnectType>,
    /// Sbc ID.
    pub sbc_id: Option<String>,
    /// Sbc name.
    pub sbc_name: Option<String>,
    /// SIP group ID.
    pub sip_group_id: Option<String>,
    /// SIP group name.
    pub sip_group_name: Option<String>,
    /// Call type.
    pub call_type: Option<CallType>,
    /// Call result.
    pub call_result: Option<CallElementResult>,
    /// Hide caller ID.
    pub hide_caller_id: Option<bool>,
    /// End to end.
    pub end_to_end: Option<bool>,
    /// Caller ext ID.
    pub caller_ext_id: Option<String>,
    /// Caller did number.
    pub caller_did_number: Option<String>,
    /// Caller ext number.
    pub caller_ext_number: Option<String>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller email.
    pub caller_email: Option<String>,
    /// Caller ext type.
    pub caller_ext_type: Option<CallerExtType>,
    /// Caller number type.
    pub caller_number_type: Option<NumberType>,
    /// Caller device type.
    pub caller_device_type: Option<String>,
    /// Caller country iso code.
    pub caller_country_iso_code: Option<String>,
    /// Caller country code.
    pub caller_country_code: Option<String>,
    /// Callee ext ID.
    pub callee_ext_id: Option<String>,
    /// Callee did number.
    pub callee_did_number: Option<String>,
    /// Callee ext number.
    pub callee_ext_number: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee email.
    pub callee_email: Option<String>,
    /// Callee ext type.
    pub callee_ext_type: Option<CallerExtType>,
    /// Callee number type.
    pub callee_number_type: Option<NumberType>,
    /// Callee device type.
    pub callee_device_type: Option<String>,
    /// Callee country iso code.
    pub callee_country_iso_code: Option<String>,
    /// Callee country code.
    pub callee_country_code: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Site name.
    pub site_name: Option<String>,
    /// Spam.
    pub spam: Option<String>,
    /// Recording status.
    pub recording_status: Option<RecordingStatus>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

/// Get call history.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallHistory::new("one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/call_history/<call_history_uuid>" -> GetCallHistoryResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone_call_log:read:admin", "phone:read:call_log:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallHistory {
    /// Call history UUID.
    pub call_history_uuid: String,
}

/// Response to [`GetCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetCallHistoryResponse {
    /// ID.
    pub id: Option<String>,
    /// Call history UUID.
    pub call_history_uuid: Option<String>,
    /// Call ID.
    pub call_id: Option<String>,
    /// Connect type.
    pub connect_type: Option<ConnectType>,
    /// Call type.
    pub call_type: Option<CallType>,
    /// Direction.
    pub direction: Option<BlockedListBlockType>,
    /// International.
    pub international: Option<bool>,
    /// Hide caller ID.
    pub hide_caller_id: Option<bool>,
    /// End to end.
    pub end_to_end: Option<bool>,
    /// Caller ext ID.
    pub caller_ext_id: Option<String>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller did number.
    pub caller_did_number: Option<String>,
    /// Caller ext number.
    pub caller_ext_number: Option<String>,
    /// Caller email.
    pub caller_email: Option<String>,
    /// Caller ext type.
    pub caller_ext_type: Option<CallerExtType>,
    /// Callee ext ID.
    pub callee_ext_id: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee email.
    pub callee_email: Option<String>,
    /// Callee did number.
    pub callee_did_number: Option<String>,
    /// Callee ext number.
    pub callee_ext_number: Option<String>,
    /// Callee ext type.
    pub callee_ext_type: Option<CallerExtType>,
    /// Department.
    pub department: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Site name.
    pub site_name: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Answer time.
    pub answer_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Call path.
    pub call_path: Option<Vec<CallPath>>,
    /// Caller acconut code.
    pub caller_acconut_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
    /// Call elements.
    pub call_elements: Option<Vec<CallElement>>,
}

/// Element of `call_path`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallPath {
    /// ID.
    pub id: Option<String>,
    /// Call ID.
    pub call_id: Option<String>,
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
    /// Caller did number.
    pub caller_did_number: Option<String>,
    /// Caller ext number.
    pub caller_ext_number: Option<String>,
    /// Caller ext type.
    pub caller_ext_type: Option<CallerExtType>,
    /// Caller number type.
    pub caller_number_type: Option<CallerNumberType>,
    /// Caller device type.
    pub caller_device_type: Option<String>,
    /// Caller country iso code.
    pub caller_country_iso_code: Option<String>,
    /// Caller country code.
    pub caller_country_code: Option<String>,
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
    /// Callee ext type.
    pub callee_ext_type: Option<CallerExtType>,
    /// Callee number type.
    pub callee_number_type: Option<CallerNumberType>,
    /// Callee device type.
    pub callee_device_type: Option<String>,
    /// Callee country iso code.
    pub callee_country_iso_code: Option<String>,
    /// Callee country code.
    pub callee_country_code: Option<String>,
    /// Client code.
    pub client_code: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Site name.
    pub site_name: Option<String>,
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
    /// Device private IP.
    pub device_private_ip: Option<String>,
    /// Device public IP.
    pub device_public_ip: Option<String>,
    /// Operator ext number.
    pub operator_ext_number: Option<String>,
    /// Operator ext ID.
    pub operator_ext_id: Option<String>,
    /// Operator ext type.
    pub operator_ext_type: Option<CallerExtType>,
    /// Operator name.
    pub operator_name: Option<String>,
    /// Press key.
    pub press_key: Option<String>,
    /// Segment.
    pub segment: Option<i64>,
    /// Node.
    pub node: Option<i64>,
    /// Is node.
    pub is_node: Option<i64>,
    /// Recording ID.
    pub recording_id: Option<String>,
    /// Recording type.
    pub recording_type: Option<RecordingType>,
    /// Hold time.
    pub hold_time: Option<i64>,
    /// Waiting time.
    pub waiting_time: Option<i64>,
    /// Voicemail ID.
    pub voicemail_id: Option<String>,
}

/// Element of `call_elements`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallElement {
    /// Call element ID.
    pub call_element_id: Option<String>,
    /// Call ID.
    pub call_id: Option<String>,
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
    /// Caller did number.
    pub caller_did_number: Option<String>,
    /// Caller ext number.
    pub caller_ext_number: Option<String>,
    /// Caller ext type.
    pub caller_ext_type: Option<CallerExtType>,
    /// Caller number type.
    pub caller_number_type: Option<CallerNumberType>,
    /// Caller device type.
    pub caller_device_type: Option<String>,
    /// Caller country iso code.
    pub caller_country_iso_code: Option<String>,
    /// Caller country code.
    pub caller_country_code: Option<String>,
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
    /// Callee ext type.
    pub callee_ext_type: Option<CallerExtType>,
    /// Callee number type.
    pub callee_number_type: Option<CallerNumberType>,
    /// Callee device type.
    pub callee_device_type: Option<String>,
    /// Callee country iso code.
    pub callee_country_iso_code: Option<String>,
    /// Callee country code.
    pub callee_country_code: Option<String>,
    /// Client code.
    pub client_code: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Site name.
    pub site_name: Option<String>,
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
    /// Device private IP.
    pub device_private_ip: Option<String>,
    /// Device public IP.
    pub device_public_ip: Option<String>,
    /// Operator ext number.
    pub operator_ext_number: Option<String>,
    /// Operator ext ID.
    pub operator_ext_id: Option<String>,
    /// Operator ext type.
    pub operator_ext_type: Option<CallerExtType>,
    /// Operator name.
    pub operator_name: Option<String>,
    /// Press key.
    pub press_key: Option<String>,
    /// Segment.
    pub segment: Option<i64>,
    /// Node.
    pub node: Option<i64>,
    /// Is node.
    pub is_node: Option<i64>,
    /// Recording ID.
    pub recording_id: Option<String>,
    /// Recording type.
    pub recording_type: Option<RecordingType>,
    /// Hold time.
    pub hold_time: Option<i64>,
    /// Waiting time.
    pub waiting_time: Option<i64>,
    /// Voicemail ID.
    pub voicemail_id: Option<String>,
}

/// Add client code to call history.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddClientCodeToCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddClientCodeToCallHistory::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/call_history/<call_log_id>/client_code" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_log:admin"],
    errors = [
        (400, 301, "the client code is invalid"),
        (400, 302, "the resource cannot be changed"),
        (404, 300, "the call history was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddClientCodeToCallHistory {
    /// Call log ID.
    pub call_log_id: String,
    /// Client code.
    pub client_code: String,
}

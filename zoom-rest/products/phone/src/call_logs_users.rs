//! Call logs, users: 6 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    CallElementEvent, CallExtensionType, CallLogNumberType, CallLogTimeType, CallNumberSource, CallOutcome,
    CallRecordingType, CallType, CalleeNumberType, Direction, IdAndName, InternalOrExternal, NumberType,
    RecordingStatus, RecordingType, ResultReason, SyncType, TimeType,
};

/// Returns the Zoom Phone call history of one user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_elements = GetUserCallHistory::new("me")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/users/{userId}/call_history)
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
    errors = [
        (400, 301, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 300, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserCallHistory {
    /// ID or email address of the user whose calls to list; `me` means the user who authorized the app.
    pub user_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the period whose calls are listed, within the last six months; a request without it covers the last 24 hours.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose calls are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Text to search for in names, numbers, email addresses and call IDs.
    pub keyword: Option<String>,
    /// Whether to list incoming calls, outgoing calls or both. At most 2 items. Sent as `directions=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub directions: Option<Vec<Direction>>,
    /// Whether to list internal calls, external calls or both. At most 2 items. Sent as `connect_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub connect_types: Option<Vec<InternalOrExternal>>,
    /// Kinds of caller or callee numbers whose calls to list. At most 10 items. Sent as `number_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub number_types: Option<Vec<NumberType>>,
    /// Kinds of call to list: general or emergency. At most 2 items. Sent as `call_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub call_types: Option<Vec<CallType>>,
    /// Kinds of extensions whose calls to list. At most 10 items. Sent as `extension_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub extension_types: Option<Vec<CallExtensionType>>,
    /// Outcomes of calls to include in the list. At most 10 items. Sent as `call_results=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub call_results: Option<Vec<CallResult>>,
    /// IDs of the primary groups whose users' calls to list. At most 10 items. Sent as `group_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub group_ids: Option<Vec<String>>,
    /// IDs of the sites whose call logs to list. At most 10 items. Sent as `site_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub site_ids: Option<Vec<String>>,
    /// Name of the department whose calls to list.
    pub department: Option<String>,
    /// Name of the cost center whose calls to list.
    pub cost_center: Option<String>,
    /// Whether the period refers to when calls started or ended. Default: `start_time`.
    pub time_type: Option<TimeType>,
    /// Keeps only calls with at least one recording, or only those without.
    pub recording_status: Option<RecordingStatus>,
    /// Whether to list only calls with a voicemail.
    pub with_voicemail: Option<bool>,
}

/// Outcome by which a request selects calls, such as answered or voicemail.
///
/// Values of `call_results` in [`GetUserCallHistory`].
#[zoom_enum]
pub enum CallResult {
    /// `answered`: Somebody answered the call.
    Answered,
    /// `connected`: The call was connected; Zoom does not explain how this differs from `answered`.
    Connected,
    /// `voicemail`: The call went to voicemail.
    Voicemail,
    /// `hang_up`: Somebody hung up; Zoom does not explain who or at what point of the call.
    HangUp,
    /// `no_answer`: Nobody answered the call.
    NoAnswer,
    /// `invalid_operation`: The call ended with an operation that was not valid; Zoom does not explain which operations are meant.
    InvalidOperation,
    /// `abandoned`: The caller hung up before anyone answered.
    Abandoned,
    /// `blocked`: The call was blocked; Zoom does not say by what.
    Blocked,
    /// `service_unavailable`: The service that the call needed was not available.
    ServiceUnavailable,
}

/// Response to [`GetUserCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHistory {
    /// Entries of the user's call history, each for a call or a step of it; Zoom does not explain how they differ from `call_elements`.
    pub call_logs: Option<Vec<UserCallHistoryCallLog>>,
    /// Steps of the user's calls, such as ringing or a transfer, one entry each.
    #[lossy]
    pub call_elements: Vec<UserCallHistoryCallElement>,
    /// Start of the period whose calls are listed.
    pub from: Option<Date>,
    /// End of the period whose calls are listed.
    pub to: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call of a user or a step of it, from the call history.
///
/// Element of `call_logs` in [`UserCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHistoryCallLog {
    /// ID of the call's entry in the history.
    pub id: Option<String>,
    /// ID of the path of the call, the series of steps to which this entry belongs.
    pub call_path_id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// ID of the primary group of the user to whom the call record belongs.
    pub group_id: Option<String>,
    /// Whether the call was internal or external.
    pub connect_type: Option<InternalOrExternal>,
    /// Whether the call is an ordinary or an emergency call.
    pub call_type: Option<CallType>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// Whether the caller's number was hidden.
    pub hide_caller_id: Option<bool>,
    /// Whether the call was encrypted end to end.
    pub end_to_end: Option<bool>,
    /// ID of the caller's extension.
    pub caller_ext_id: Option<String>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Email address of the caller.
    pub caller_email: Option<String>,
    /// Employee ID of the caller.
    pub caller_employee_id: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Number of the caller's extension.
    pub caller_ext_number: Option<String>,
    /// Kind of extension that placed the call.
    pub caller_ext_type: Option<CallExtensionType>,
    /// Kind of number that the caller has, such as one from Zoom or from another provider.
    pub caller_number_type: Option<NumberType>,
    /// IP address of the caller's device inside the local network.
    pub caller_device_private_ip: Option<String>,
    /// IP address of the caller's device on the internet.
    pub caller_device_public_ip: Option<String>,
    /// Device or client of the caller, with its version.
    pub caller_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
    /// ID of the caller's site.
    pub caller_site_id: Option<String>,
    /// Department of the caller.
    pub caller_department: Option<String>,
    /// Cost center of the caller.
    pub caller_cost_center: Option<String>,
    /// ID of the called extension.
    pub callee_ext_id: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Number of the called extension.
    pub callee_ext_number: Option<String>,
    /// Email address of the called user.
    pub callee_email: Option<String>,
    /// Employee ID of the called user.
    pub callee_employee_id: Option<String>,
    /// Kind of extension that was called.
    pub callee_ext_type: Option<CallExtensionType>,
    /// Kind of number that was called, such as one from Zoom or from another provider.
    pub callee_number_type: Option<NumberType>,
    /// IP address of the called user's device inside the local network.
    pub callee_device_private_ip: Option<String>,
    /// IP address of the called user's device on the internet.
    pub callee_device_public_ip: Option<String>,
    /// Device or client of the called user, with its version.
    pub callee_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// ID of the called user's site.
    pub callee_site_id: Option<String>,
    /// Department of the called user.
    pub callee_department: Option<String>,
    /// Cost center of the called user.
    pub callee_cost_center: Option<String>,
    /// When the call began, in UTC.
    pub start_time: Option<DateTime>,
    /// When the call was answered, in UTC.
    pub answer_time: Option<DateTime>,
    /// When the call ended, in UTC.
    pub end_time: Option<DateTime>,
    /// What happened in this step of the call, such as an incoming call or a transfer.
    pub event: Option<CallElementEvent>,
    /// Outcome of the call or of this step of it, such as answered, voicemail or rejected.
    pub result: Option<CallOutcome>,
    /// Why the call or this step of it ended so, such as another member picking up.
    pub result_reason: Option<ResultReason>,
    /// Extension number of whoever acted in this step of the call.
    pub operator_ext_number: Option<String>,
    /// Extension ID of whoever acted in this step of the call.
    pub operator_ext_id: Option<String>,
    /// Kind of extension that acted in this step of the call.
    pub operator_ext_type: Option<CallExtensionType>,
    /// Name of whoever acted in this step of the call.
    pub operator_name: Option<String>,
    /// ID of the recording, for downloading or deleting it.
    pub recording_id: Option<String>,
    /// Whether the call was recorded on demand or automatically.
    pub recording_type: Option<RecordingType>,
    /// ID of the voicemail that the caller left.
    pub voicemail_id: Option<String>,
    /// How long the parties talked, in seconds.
    pub talk_time: Option<i64>,
    /// How long the call was on hold, in seconds.
    pub hold_time: Option<i64>,
    /// How long the caller waited to be connected, in seconds.
    pub wait_time: Option<i64>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One step of a user's call, such as a ring or a transfer, from the call history.
///
/// Element of `call_elements` in [`UserCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHistoryCallElement {
    /// ID of one element of the call, such as a ring or a transfer.
    pub call_element_id: Option<String>,
    /// ID of the call's record in the call history.
    pub call_history_uuid: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// ID of the primary group of the user to whom the call record belongs.
    pub group_id: Option<String>,
    /// Whether the call was internal or external.
    pub connect_type: Option<InternalOrExternal>,
    /// Whether the call is an ordinary or an emergency call.
    pub call_type: Option<CallType>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// Whether the caller's number was hidden.
    pub hide_caller_id: Option<bool>,
    /// Whether the call was encrypted end to end.
    pub end_to_end: Option<bool>,
    /// ID of the caller's extension.
    pub caller_ext_id: Option<String>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Email address of the caller.
    pub caller_email: Option<String>,
    /// Employee ID of the caller.
    pub caller_employee_id: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Number of the caller's extension.
    pub caller_ext_number: Option<String>,
    /// Kind of extension that placed the call.
    pub caller_ext_type: Option<CallExtensionType>,
    /// Kind of number that the caller has, such as one from Zoom or from another provider.
    pub caller_number_type: Option<NumberType>,
    /// IP address of the caller's device inside the local network.
    pub caller_device_private_ip: Option<String>,
    /// IP address of the caller's device on the internet.
    pub caller_device_public_ip: Option<String>,
    /// Device or client of the caller, with its version.
    pub caller_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
    /// ID of the caller's site.
    pub caller_site_id: Option<String>,
    /// Department of the caller.
    pub caller_department: Option<String>,
    /// Cost center of the caller.
    pub caller_cost_center: Option<String>,
    /// ID of the called extension.
    pub callee_ext_id: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Number of the called extension.
    pub callee_ext_number: Option<String>,
    /// Email address of the called user.
    pub callee_email: Option<String>,
    /// Employee ID of the called user.
    pub callee_employee_id: Option<String>,
    /// Kind of extension that was called.
    pub callee_ext_type: Option<CallExtensionType>,
    /// Kind of number that was called, such as one from Zoom or from another provider.
    pub callee_number_type: Option<NumberType>,
    /// IP address of the called user's device inside the local network.
    pub callee_device_private_ip: Option<String>,
    /// IP address of the called user's device on the internet.
    pub callee_device_public_ip: Option<String>,
    /// Device or client of the called user, with its version.
    pub callee_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// ID of the called user's site.
    pub callee_site_id: Option<String>,
    /// Department of the called user.
    pub callee_department: Option<String>,
    /// Cost center of the called user.
    pub callee_cost_center: Option<String>,
    /// When the call began, in UTC.
    pub start_time: Option<DateTime>,
    /// When the call was answered, in UTC.
    pub answer_time: Option<DateTime>,
    /// When the call ended, in UTC.
    pub end_time: Option<DateTime>,
    /// What happened in this step of the call, such as an incoming call or a transfer.
    pub event: Option<CallElementEvent>,
    /// Outcome of this step of the call, such as answered, voicemail or ring timeout.
    pub result: Option<CallOutcome>,
    /// Why the step ended so, such as another member picking up.
    pub result_reason: Option<ResultReason>,
    /// Extension number of whoever acted in this step of the call.
    pub operator_ext_number: Option<String>,
    /// Extension ID of whoever acted in this step of the call.
    pub operator_ext_id: Option<String>,
    /// Kind of extension that acted in this step of the call.
    pub operator_ext_type: Option<CallExtensionType>,
    /// Name of whoever acted in this step of the call.
    pub operator_name: Option<String>,
    /// ID of the recording, for downloading or deleting it.
    pub recording_id: Option<String>,
    /// Whether the call was recorded on demand or automatically.
    pub recording_type: Option<RecordingType>,
    /// ID of the voicemail that the caller left.
    pub voicemail_id: Option<String>,
    /// How long the parties talked, in seconds.
    pub talk_time: Option<i64>,
    /// How long the call was on hold, in seconds.
    pub hold_time: Option<i64>,
    /// How long the caller waited to be connected, in seconds.
    pub wait_time: Option<i64>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one user's call history from a given point on, for keeping a copy of it up to date.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::SyncUserCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SyncUserCallHistory::new("me")
///     .sync_type("FSync")
///     .count(50)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/users/{userId}/call_history/sync)
#[zoom_endpoint(
    GET "/phone/users/<user_id>/call_history/sync" -> SyncUserCallHistoryResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read", "phone:read:list_call_logs", "phone:read:list_call_logs:admin"],
    errors = [
        (400, 301, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 300, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SyncUserCallHistory {
    /// ID or email address of the user.
    pub user_id: String,
    /// Whether to fetch everything (`FSync`), or only entries newer (`ISync`) or older (`BSync`) than those fetched so far.
    pub sync_type: Option<String>,
    /// How many records to return.
    pub count: Option<i64>,
    /// `sync_token` of the previous response, with which the synchronization continues.
    pub sync_token: Option<String>,
}

/// Response to [`SyncUserCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncUserCallHistoryResponse {
    /// Entries of the user's call history, which name the path of each call; Zoom does not explain how they differ from `call_elements`.
    pub call_logs: Option<Vec<SyncUserCallHistoryCallLog>>,
    /// Steps of the user's calls, such as ringing or a transfer, one entry each.
    pub call_elements: Option<Vec<SyncUserCallHistoryCallElement>>,
    /// Token for `sync_token` of the next request, which continues the synchronization.
    pub sync_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call of a user or a step of it, from a sync of the call history.
///
/// Element of `call_logs` in [`SyncUserCallHistoryResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncUserCallHistoryCallLog {
    /// ID of the call's entry in the history.
    pub id: Option<String>,
    /// ID of the path that the call took.
    pub call_path_id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// ID of the primary group of the user to whom the call record belongs.
    pub group_id: Option<String>,
    /// Whether the call was internal or external.
    pub connect_type: Option<InternalOrExternal>,
    /// Kind of call: general or emergency.
    pub call_type: Option<CallType>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// Whether the caller's number was hidden.
    pub hide_caller_id: Option<bool>,
    /// Whether the call was encrypted end to end.
    pub end_to_end: Option<bool>,
    /// ID of the caller's extension.
    pub caller_ext_id: Option<String>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Email address of the caller.
    pub caller_email: Option<String>,
    /// Employee ID of the caller.
    pub caller_employee_id: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Number of the caller's extension.
    pub caller_ext_number: Option<String>,
    /// Kind of extension that placed the call.
    pub caller_ext_type: Option<CallExtensionType>,
    /// Kind of number that the caller has, such as one from Zoom or from another provider.
    pub caller_number_type: Option<NumberType>,
    /// IP address of the caller's device inside the local network.
    pub caller_device_private_ip: Option<String>,
    /// IP address of the caller's device on the internet.
    pub caller_device_public_ip: Option<String>,
    /// Device or client of the caller, with its version.
    pub caller_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
    /// ID of the caller's site.
    pub caller_site_id: Option<String>,
    /// Department of the caller.
    pub caller_department: Option<String>,
    /// Cost center of the caller.
    pub caller_cost_center: Option<String>,
    /// ID of the called extension.
    pub callee_ext_id: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Number of the called extension.
    pub callee_ext_number: Option<String>,
    /// Email address of the called user.
    pub callee_email: Option<String>,
    /// Employee ID of the called user.
    pub callee_employee_id: Option<String>,
    /// Kind of extension that was called.
    pub callee_ext_type: Option<CallExtensionType>,
    /// Kind of number that was called, such as one from Zoom or from another provider.
    pub callee_number_type: Option<NumberType>,
    /// IP address of the called user's device inside the local network.
    pub callee_device_private_ip: Option<String>,
    /// IP address of the called user's device on the internet.
    pub callee_device_public_ip: Option<String>,
    /// Device or client of the called user, with its version.
    pub callee_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// ID of the called user's site.
    pub callee_site_id: Option<String>,
    /// Department of the called user.
    pub callee_department: Option<String>,
    /// Cost center of the called user.
    pub callee_cost_center: Option<String>,
    /// When the call began, in UTC.
    pub start_time: Option<DateTime>,
    /// When the call was answered, in UTC.
    pub answer_time: Option<DateTime>,
    /// When the call ended, in UTC.
    pub end_time: Option<DateTime>,
    /// What happened in this step of the call, such as an incoming call or a transfer.
    pub event: Option<CallElementEvent>,
    /// Outcome of the call, such as answered, voicemail or missed.
    pub result: Option<CallOutcome>,
    /// Why the call ended so, such as another member picking up.
    pub result_reason: Option<ResultReason>,
    /// Extension number of whoever acted in this step of the call.
    pub operator_ext_number: Option<String>,
    /// Extension ID of whoever acted in this step of the call.
    pub operator_ext_id: Option<String>,
    /// Kind of extension that acted in this step of the call.
    pub operator_ext_type: Option<CallExtensionType>,
    /// Name of whoever acted in this step of the call.
    pub operator_name: Option<String>,
    /// ID of the recording, for downloading or deleting it.
    pub recording_id: Option<String>,
    /// Whether the call was recorded on demand or automatically.
    pub recording_type: Option<RecordingType>,
    /// ID of the voicemail that the caller left.
    pub voicemail_id: Option<String>,
    /// How long the parties talked, in seconds.
    pub talk_time: Option<i64>,
    /// How long the call was on hold, in seconds.
    pub hold_time: Option<i64>,
    /// How long the caller waited to be connected, in seconds.
    pub wait_time: Option<i64>,
    /// ID of the summary that AI Companion made of the call.
    pub ai_call_summary_id: Option<String>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One step of a user's call, from a sync of the call history.
///
/// Element of `call_elements` in [`SyncUserCallHistoryResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncUserCallHistoryCallElement {
    /// ID of this step of the call.
    pub call_element_id: Option<String>,
    /// ID of the call's record in the call history.
    pub call_history_uuid: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// ID of the primary group of the user to whom the call record belongs.
    pub group_id: Option<String>,
    /// Whether the call was internal or external.
    pub connect_type: Option<InternalOrExternal>,
    /// Whether the call is an ordinary or an emergency call.
    pub call_type: Option<CallType>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// Whether the caller's number was hidden.
    pub hide_caller_id: Option<bool>,
    /// Whether the call was encrypted end to end.
    pub end_to_end: Option<bool>,
    /// ID of the caller's extension.
    pub caller_ext_id: Option<String>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Email address of the caller.
    pub caller_email: Option<String>,
    /// Employee ID of the caller.
    pub caller_employee_id: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Number of the caller's extension.
    pub caller_ext_number: Option<String>,
    /// Kind of extension that placed the call.
    pub caller_ext_type: Option<CallExtensionType>,
    /// Kind of number that the caller has, such as one from Zoom or from another provider.
    pub caller_number_type: Option<NumberType>,
    /// IP address of the caller's device inside the local network.
    pub caller_device_private_ip: Option<String>,
    /// IP address of the caller's device on the internet.
    pub caller_device_public_ip: Option<String>,
    /// Device or client of the caller, with its version.
    pub caller_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
    /// ID of the caller's site.
    pub caller_site_id: Option<String>,
    /// Department of the caller.
    pub caller_department: Option<String>,
    /// Cost center of the caller.
    pub caller_cost_center: Option<String>,
    /// ID of the called extension.
    pub callee_ext_id: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Number of the called extension.
    pub callee_ext_number: Option<String>,
    /// Email address of the called user.
    pub callee_email: Option<String>,
    /// Employee ID of the called user.
    pub callee_employee_id: Option<String>,
    /// Kind of extension that was called.
    pub callee_ext_type: Option<CallExtensionType>,
    /// Kind of number that was called, such as one from Zoom or from another provider.
    pub callee_number_type: Option<NumberType>,
    /// IP address of the called user's device inside the local network.
    pub callee_device_private_ip: Option<String>,
    /// IP address of the called user's device on the internet.
    pub callee_device_public_ip: Option<String>,
    /// Device or client of the called user, with its version.
    pub callee_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// ID of the called user's site.
    pub callee_site_id: Option<String>,
    /// Department of the called user.
    pub callee_department: Option<String>,
    /// Cost center of the called user.
    pub callee_cost_center: Option<String>,
    /// When the call began, in UTC.
    pub start_time: Option<DateTime>,
    /// When the call was answered, in UTC.
    pub answer_time: Option<DateTime>,
    /// When the call ended, in UTC.
    pub end_time: Option<DateTime>,
    /// What happened in this step of the call, such as an incoming call or a transfer.
    pub event: Option<CallElementEvent>,
    /// Outcome of one step in the call path, such as answered or ring timeout.
    pub result: Option<CallOutcome>,
    /// Why the step ended so, such as another member picking up.
    pub result_reason: Option<ResultReason>,
    /// Extension number of whoever acted in this step of the call.
    pub operator_ext_number: Option<String>,
    /// Extension ID of whoever acted in this step of the call.
    pub operator_ext_id: Option<String>,
    /// Kind of extension that acted in this step of the call.
    pub operator_ext_type: Option<CallExtensionType>,
    /// Name of whoever acted in this step of the call.
    pub operator_name: Option<String>,
    /// ID of the recording, for downloading or deleting it.
    pub recording_id: Option<String>,
    /// Whether the call was recorded on demand or automatically.
    pub recording_type: Option<RecordingType>,
    /// ID of the voicemail that the caller left.
    pub voicemail_id: Option<String>,
    /// How long the parties talked, in seconds.
    pub talk_time: Option<i64>,
    /// How long the call was on hold, in seconds.
    pub hold_time: Option<i64>,
    /// How long the caller waited to be connected, in seconds.
    pub wait_time: Option<i64>,
    /// ID of the summary that AI Companion made of the call.
    pub ai_call_summary_id: Option<String>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one record from a user's call history.
///
/// The user needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-logs/DELETE/phone/users/{userId}/call_history/{callLogId})
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
    errors = [
        (404, 300, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 301, CALL_HISTORY_NOT_FOUND = "the call history was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserCallHistory {
    /// ID or email address of the user.
    pub user_id: String,
    /// ID of the record in the user's call history.
    pub call_log_id: String,
}

/// Returns the Zoom Phone call logs of one user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserCallLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_logs = GetUserCallLogs::new("me")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/users/{userId}/call_logs)
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
        (400, 300, INVALID_USER = "the user is invalid"),
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 3001, CALL_LOGS_NOT_RETURNED = "the call logs could not be returned"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserCallLogs {
    /// ID or email address of the user. `me` for the caller's own.
    pub user_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the period whose calls are listed, within the last six months; a request without it covers the last 24 hours.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose calls are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Whether to return all calls or only the missed ones.
    #[query(rename = "type")]
    pub kind: Option<UserCallLogType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only calls with this phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Whether the call logs are sorted by when calls started or ended. Default: `startTime`.
    pub time_type: Option<CallLogTimeType>,
}

/// Whether to return all calls or only the missed ones.
///
/// Values of `type` in [`GetUserCallLogs`].
#[zoom_enum]
pub enum UserCallLogType {
    /// `all`: All calls, missed ones or not.
    All,
    /// `missed`: Only calls that the user missed.
    Missed,
}

/// Response to [`GetUserCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallLogs {
    /// Logs of calls, one entry each. At most 100 items.
    #[lossy]
    pub call_logs: Vec<UserCallLog>,
    /// Start of the period whose calls are listed.
    pub from: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// End of the period whose calls are listed.
    pub to: Option<Date>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call of a user, from the call logs.
///
/// Element of `call_logs` in [`UserCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallLog {
    /// Who answered the call.
    pub accepted_by: Option<CallLogParty>,
    /// When the called party answered, in UTC.
    pub answer_start_time: Option<DateTime>,
    /// When the call ended, in UTC.
    pub call_end_time: Option<DateTime>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Number of the called party: an extension or a phone number, as `callee_number_type` tells.
    pub callee_number: Option<String>,
    /// Kind of number that was called, such as an extension or an external number.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Where the called number comes from: Zoom Phone, another carrier, or a carrier connected through the customer's own equipment (premises peering).
    pub callee_number_source: Option<CallNumberSource>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Number of the caller: an extension or a phone number, as `caller_number_type` tells.
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    pub caller_number_type: Option<CallLogNumberType>,
    /// Where the caller's number comes from: Zoom Phone, another carrier, or a carrier connected through the customer's own equipment (premises peering).
    pub caller_number_source: Option<CallNumberSource>,
    /// Billing reference of the caller's number, if a carrier supplies that number by peering with Zoom.
    pub caller_billing_reference_id: Option<String>,
    /// What the call cost, with a currency sign, such as `$0.0255`.
    pub charge: Option<String>,
    /// Number of 3 to 16 digits with which users mark a call, for example for a client.
    pub client_code: Option<String>,
    /// When the call started.
    pub date_time: Option<DateTime>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<String>,
    /// How long the call lasted, in seconds.
    pub duration: Option<i64>,
    /// Extension that passed the call on, such as a call queue or auto receptionist.
    pub forwarded_by: Option<ForwardedBy>,
    /// Extension or number to which the call was passed on.
    pub forwarded_to: Option<CallLogParty>,
    /// Whether a recording of the call exists.
    ///
    /// Deprecated by Zoom.
    pub has_recording: Option<bool>,
    /// Whether the caller left a voicemail.
    ///
    /// Deprecated by Zoom.
    pub has_voicemail: Option<bool>,
    /// ID of this call log.
    pub id: Option<String>,
    /// Person or extension that placed the call.
    pub outgoing_by: Option<CallLogParty>,
    /// Way that the call took, such as `voiceMail`, `callQueue`, `ivrMenu` for a voice menu or `pstn` for the telephone network.
    pub path: Option<String>,
    /// Price at which the call is billed, as a decimal amount.
    pub rate: Option<String>,
    /// Whether the call was recorded on demand or automatically.
    pub recording_type: Option<CallRecordingType>,
    /// Outcome of the call, such as answered, voicemail or missed.
    pub result: Option<String>,
    /// Zoom Phone site to which the call log belongs.
    pub site: Option<IdAndName>,
    /// ID of the user to whom the call log belongs.
    pub user_id: Option<String>,
    /// How long the call was on hold, in seconds.
    pub hold_time: Option<i64>,
    /// How long the caller waited to be connected, in seconds.
    pub waiting_time: Option<i64>,
    /// Name of the department of the user or extension to which this entry belongs.
    pub department: Option<String>,
    /// Name of the cost center of the user or extension to which this entry belongs.
    pub cost_center: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or extension that placed or accepted a call, or to which it was forwarded.
///
/// Value of `accepted_by` and other members in [`UserCallLog`] and [`SyncUserCallLogsCallLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallLogParty {
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Place of the person or extension, such as a city and state.
    pub location: Option<String>,
    /// Name of the person or extension.
    pub name: Option<String>,
    /// Whether the number is an extension (`1`), a phone number in E.164 format (`2`) or a custom number (`3`), a term that Zoom does not explain.
    pub number_type: Option<i64>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension that passed the call on, such as a call queue or auto receptionist.
///
/// Value of `forwarded_by` in [`UserCallLog`] and [`SyncUserCallLogsCallLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardedBy {
    /// Extension number that forwarded the call.
    pub extension_number: Option<String>,
    /// Kind of extension that forwarded the call.
    pub extension_type: Option<ForwardedByExtensionType>,
    /// Place of the person or extension, such as a city and state.
    pub location: Option<String>,
    /// Name of the person or extension.
    pub name: Option<String>,
    /// Whether the number is an extension (`1`), a phone number in E.164 format (`2`) or a custom number (`3`), a term that Zoom does not explain.
    pub number_type: Option<i64>,
    /// Phone number that forwarded the call.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension that forwarded a call.
///
/// Values of `extension_type` in [`ForwardedBy`].
#[zoom_enum]
pub enum ForwardedByExtensionType {
    /// `user`: Extension of a phone user.
    User,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `commonAreaPhone`: Former name of a common area, a phone in a shared space.
    #[value("commonAreaPhone")]
    CommonAreaPhone,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Returns one user's call logs from a given point on, for keeping a copy of them up to date.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SyncType, SyncUserCallLogs};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SyncUserCallLogs::new("me")
///     .sync_type(SyncType::FSync)
///     .count(50)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/users/{userId}/call_logs/sync)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/users/<user_id>/call_logs/sync" -> SyncUserCallLogsResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read", "phone:read:list_call_logs", "phone:read:list_call_logs:admin"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 300, SYNC_TOKEN_INVALID_OR_EXPIRED = "the sync token is invalid or expired"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SyncUserCallLogs {
    /// ID or email address of the user.
    pub user_id: String,
    /// Whether to fetch everything, or only entries newer or older than those fetched so far.
    pub sync_type: Option<SyncType>,
    /// How many records to return.
    #[range(1..=250)]
    pub count: Option<i64>,
    /// `sync_token` of the previous response, with which the synchronization continues.
    pub sync_token: Option<String>,
}

/// Response to [`SyncUserCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncUserCallLogsResponse {
    /// Logs of calls, one entry each. At most 250 items.
    pub call_logs: Option<Vec<SyncUserCallLogsCallLog>>,
    /// Token for `sync_token` of the next request, which continues the synchronization.
    pub sync_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call log of a user, from a sync of the call logs.
///
/// Element of `call_logs` in [`SyncUserCallLogsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncUserCallLogsCallLog {
    /// Who answered the call.
    pub accepted_by: Option<CallLogParty>,
    /// When the called party answered, in UTC.
    pub answer_start_time: Option<DateTime>,
    /// When the call ended, in UTC.
    pub call_end_time: Option<DateTime>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// ID of the called user.
    pub callee_user_id: Option<String>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Number of the called party: an extension or a phone number, as `callee_number_type` tells.
    pub callee_number: Option<String>,
    /// Kind of number that was called, such as an extension or an external number.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Where the called number comes from: Zoom Phone, another carrier, or a carrier connected through the customer's own equipment (premises peering).
    pub callee_number_source: Option<CallNumberSource>,
    /// ID of the caller; absent if the caller is not a user of the account.
    pub caller_user_id: Option<String>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Number of the caller: an extension or a phone number, as `caller_number_type` tells.
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    pub caller_number_type: Option<CallLogNumberType>,
    /// Where the caller's number comes from: Zoom Phone, another carrier, or a carrier connected through the customer's own equipment (premises peering).
    pub caller_number_source: Option<CallNumberSource>,
    /// Billing reference of the caller's number, if a carrier supplies that number by peering with Zoom.
    pub caller_billing_reference_id: Option<String>,
    /// What the call cost, with a currency sign, such as `$0.0255`.
    pub charge: Option<String>,
    /// Number of 3 to 16 digits with which users mark a call, for example for a client.
    pub client_code: Option<String>,
    /// When the call started.
    pub date_time: Option<DateTime>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<String>,
    /// How long the call lasted, in seconds.
    pub duration: Option<i64>,
    /// Extension that passed the call on, such as a call queue or auto receptionist.
    pub forwarded_by: Option<ForwardedBy>,
    /// Extension or number to which the call was passed on.
    pub forwarded_to: Option<CallLogParty>,
    /// Whether a recording of the call exists.
    ///
    /// Deprecated by Zoom.
    pub has_recording: Option<bool>,
    /// Whether the caller left a voicemail.
    ///
    /// Deprecated by Zoom.
    pub has_voicemail: Option<bool>,
    /// ID of this call log.
    pub id: Option<String>,
    /// Person or extension that placed the call.
    pub outgoing_by: Option<CallLogParty>,
    /// Way that the call took, such as `voiceMail`, `callQueue`, `ivrMenu` for a voice menu or `pstn` for the telephone network.
    pub path: Option<String>,
    /// Price at which the call is billed, as a decimal amount.
    pub rate: Option<String>,
    /// Whether the call was recorded on demand or automatically.
    pub recording_type: Option<CallRecordingType>,
    /// Outcome of the call, such as answered, voicemail or missed.
    pub result: Option<String>,
    /// Zoom Phone site to which the call log belongs.
    pub site: Option<IdAndName>,
    /// ID of the user to whom the call log belongs.
    pub user_id: Option<String>,
    /// How long the call was on hold, in seconds.
    pub hold_time: Option<i64>,
    /// How long the caller waited to be connected, in seconds.
    pub waiting_time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one of a user's call logs.
///
/// The user needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-logs/DELETE/phone/users/{userId}/call_logs/{callLogId})
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
        (400, 300, INVALID_USER = "the user is invalid"),
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 404, CALL_LOG_INFORMATION_NOT_FOUND = "the call log information was not found"),
        (404, 2001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserCallLog {
    /// ID or email address of the user.
    pub user_id: String,
    /// ID of the call log.
    pub call_log_id: String,
}

//! Call logs, call history: 3 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_object};

use super::{
    CallElementEvent, CallExtensionType, CallOutcome, CallType, CallerNumberType, Direction, InternalOrExternal,
    NumberType, RecordingStatus, RecordingType, ResultReason, TimeType,
};

/// Returns the call history of the whole account.
///
/// For the account owner or a role with Zoom Phone management; needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAccountCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_history = GetAccountCallHistory::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/call_history)
#[zoom_endpoint(
    GET "/phone/call_history" -> AccountCallHistory,
    paginate = call_history: CallHistory,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone_call_log:read:admin", "phone:read:list_call_logs:admin"],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountCallHistory {
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
    /// Whether to list incoming calls, outgoing calls or both. Sent as `directions=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub directions: Option<Vec<Direction>>,
    /// Whether to list internal calls, external calls or both. Sent as `connect_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub connect_types: Option<Vec<InternalOrExternal>>,
    /// Kinds of caller or callee numbers whose calls to list. Sent as `number_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub number_types: Option<Vec<NumberType>>,
    /// Kinds of call to list: general or emergency. Sent as `call_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub call_types: Option<Vec<CallType>>,
    /// Kinds of extensions whose calls to list. Sent as `extension_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub extension_types: Option<Vec<CallExtensionType>>,
    /// Outcomes of calls to include in the list. Sent as `call_results=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub call_results: Option<Vec<CallOutcome>>,
    /// IDs of the primary groups whose users' calls to list. Sent as `group_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub group_ids: Option<Vec<String>>,
    /// IDs of the sites whose call logs to list. Sent as `site_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub site_ids: Option<Vec<String>>,
    /// Name of the department whose calls to list.
    pub department: Option<String>,
    /// Name of the cost center whose calls to list.
    pub cost_center: Option<String>,
    /// Whether the period refers to when calls started or ended. Default: `start_time`.
    pub time_type: Option<TimeType>,
    /// Keeps only calls with at least one recording, or only those without. Default: `recorded`.
    pub recording_status: Option<RecordingStatus>,
    /// Whether to list only calls with a voicemail.
    pub with_voicemail: Option<bool>,
    /// Keeps only the calls with these IDs. Sent as `call_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub call_ids: Option<Vec<String>>,
}

/// Response to [`GetAccountCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountCallHistory {
    /// Logs of the listed calls in an older form, one entry each; `call_history` is the newer one.
    ///
    /// Deprecated by Zoom.
    pub call_logs: Option<Vec<CallLog>>,
    /// Records of the call history, one entry each.
    #[lossy]
    pub call_history: Vec<CallHistory>,
    /// Start of the period whose calls are listed.
    pub from: Option<Date>,
    /// End of the period whose calls are listed.
    pub to: Option<Date>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call in the older list of an account's call history, with its parties, times and result.
///
/// Element of `call_logs` in [`AccountCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallLog {
    /// ID of the call's summary entry, with which the path of the call can be requested.
    pub id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// Whether the call was international.
    pub international: Option<bool>,
    /// When the call began, in UTC.
    pub start_time: Option<DateTime>,
    /// When the call was answered, in UTC.
    pub answer_time: Option<DateTime>,
    /// When the call ended, in UTC.
    pub end_time: Option<DateTime>,
    /// How long the call lasted, in seconds.
    pub duration: Option<i64>,
    /// Whether the call was internal or external.
    pub connect_type: Option<InternalOrExternal>,
    /// ID of the session border controller (SBC) through which the call ran.
    pub sbc_id: Option<String>,
    /// Name of the session border controller (SBC) through which the call ran.
    pub sbc_name: Option<String>,
    /// ID of the SIP group, a route to an outside phone system, through which the call went.
    pub sip_group_id: Option<String>,
    /// Name of the SIP group, a route to an outside phone system, through which the call went.
    pub sip_group_name: Option<String>,
    /// Whether the call is an ordinary or an emergency call.
    pub call_type: Option<CallType>,
    /// How the call ended.
    pub call_result: Option<CallOutcome>,
    /// Whether the caller's number was hidden.
    pub hide_caller_id: Option<bool>,
    /// Whether the call was encrypted end to end.
    pub end_to_end: Option<bool>,
    /// ID of the caller's extension.
    pub caller_ext_id: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Number of the caller's extension.
    pub caller_ext_number: Option<String>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Email address of the caller.
    pub caller_email: Option<String>,
    /// Kind of extension that placed the call.
    pub caller_ext_type: Option<CallExtensionType>,
    /// Kind of number that the caller has, such as one from Zoom or from another provider.
    pub caller_number_type: Option<NumberType>,
    /// Device or client of the caller, with its version.
    pub caller_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
    /// ID of the called extension.
    pub callee_ext_id: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Number of the called extension.
    pub callee_ext_number: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Email address of the called user.
    pub callee_email: Option<String>,
    /// Kind of extension that was called.
    pub callee_ext_type: Option<CallExtensionType>,
    /// Kind of number that was called, such as one from Zoom or from another provider.
    pub callee_number_type: Option<NumberType>,
    /// Device or client of the called user, with its version.
    pub callee_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// Name of the department of the user or extension to which this entry belongs.
    pub department: Option<String>,
    /// Name of the cost center of the user or extension to which this entry belongs.
    pub cost_center: Option<String>,
    /// ID of the Zoom Phone site of the user to whom the call record belongs.
    pub site_id: Option<String>,
    /// ID of the primary group of the user to whom the call record belongs.
    pub group_id: Option<String>,
    /// Display name of the Zoom Phone site of the user to whom the call record belongs.
    pub site_name: Option<String>,
    /// How likely the call is spam, such as `Maybe Spam`.
    pub spam: Option<String>,
    /// Whether the call has at least one recording.
    pub recording_status: Option<RecordingStatus>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call in an account's call history, with its parties, times and result.
///
/// Element of `call_history` in [`AccountCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHistory {
    /// ID of the call's record in the call history.
    pub call_history_uuid: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// Whether the call was international.
    pub international: Option<bool>,
    /// When the call began, in UTC.
    pub start_time: Option<DateTime>,
    /// When the call was answered, in UTC.
    pub answer_time: Option<DateTime>,
    /// When the call ended, in UTC.
    pub end_time: Option<DateTime>,
    /// How long the call lasted, in seconds.
    pub duration: Option<i64>,
    /// Whether the call was internal or external.
    pub connect_type: Option<InternalOrExternal>,
    /// ID of the session border controller (SBC) through which the call ran.
    pub sbc_id: Option<String>,
    /// Name of the session border controller (SBC) through which the call ran.
    pub sbc_name: Option<String>,
    /// ID of the SIP group, a route to an outside phone system, through which the call went.
    pub sip_group_id: Option<String>,
    /// Name of the SIP group, a route to an outside phone system, through which the call went.
    pub sip_group_name: Option<String>,
    /// Whether the call is an ordinary or an emergency call.
    pub call_type: Option<CallType>,
    /// How the call ended.
    pub call_result: Option<CallOutcome>,
    /// Whether the caller's number was hidden.
    pub hide_caller_id: Option<bool>,
    /// Whether the call was encrypted end to end.
    pub end_to_end: Option<bool>,
    /// ID of the caller's extension.
    pub caller_ext_id: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Number of the caller's extension.
    pub caller_ext_number: Option<String>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Email address of the caller.
    pub caller_email: Option<String>,
    /// Kind of extension that placed the call.
    pub caller_ext_type: Option<CallExtensionType>,
    /// Kind of number that the caller has, such as one from Zoom or from another provider.
    pub caller_number_type: Option<NumberType>,
    /// Device or client of the caller, with its version.
    pub caller_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
    /// ID of the called extension.
    pub callee_ext_id: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Number of the called extension.
    pub callee_ext_number: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Email address of the called user.
    pub callee_email: Option<String>,
    /// Kind of extension that was called.
    pub callee_ext_type: Option<CallExtensionType>,
    /// Kind of number that was called, such as one from Zoom or from another provider.
    pub callee_number_type: Option<NumberType>,
    /// Device or client of the called user, with its version.
    pub callee_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// Name of the department of the user or extension to which this entry belongs.
    pub department: Option<String>,
    /// Name of the cost center of the user or extension to which this entry belongs.
    pub cost_center: Option<String>,
    /// ID of the Zoom Phone site of the user to whom the call record belongs.
    pub site_id: Option<String>,
    /// ID of the primary group of the user to whom the call record belongs.
    pub group_id: Option<String>,
    /// Display name of the Zoom Phone site of the user to whom the call record belongs.
    pub site_name: Option<String>,
    /// How likely the call is spam, such as `Maybe Spam`.
    pub spam: Option<String>,
    /// Whether the call has at least one recording.
    pub recording_status: Option<RecordingStatus>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one record of the call history by its UUID.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallHistory::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/call_history/{callHistoryUuid})
#[zoom_endpoint(
    GET "/phone/call_history/<call_history_uuid>" -> GetCallHistoryResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone_call_log:read:admin", "phone:read:call_log:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallHistory {
    /// ID of the record in the call history.
    pub call_history_uuid: String,
}

/// Response to [`GetCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetCallHistoryResponse {
    /// ID of the summary of the call's log; in Zoom's example, the same as `call_history_uuid`.
    pub id: Option<String>,
    /// ID of the call's record in the call history.
    pub call_history_uuid: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// Whether the call was internal or external.
    pub connect_type: Option<InternalOrExternal>,
    /// Whether the call is an ordinary or an emergency call.
    pub call_type: Option<CallType>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// Whether the call was international.
    pub international: Option<bool>,
    /// Whether the caller's number was hidden.
    pub hide_caller_id: Option<bool>,
    /// Whether the call was encrypted end to end.
    pub end_to_end: Option<bool>,
    /// ID of the caller's extension.
    pub caller_ext_id: Option<String>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Number of the caller's extension.
    pub caller_ext_number: Option<String>,
    /// Email address of the caller.
    pub caller_email: Option<String>,
    /// Kind of extension that placed the call.
    pub caller_ext_type: Option<CallExtensionType>,
    /// ID of the called extension.
    pub callee_ext_id: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Email address of the called user.
    pub callee_email: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Number of the called extension.
    pub callee_ext_number: Option<String>,
    /// Kind of extension that was called.
    pub callee_ext_type: Option<CallExtensionType>,
    /// Name of the department of the user or extension to which this entry belongs.
    pub department: Option<String>,
    /// Name of the cost center of the user or extension to which this entry belongs.
    pub cost_center: Option<String>,
    /// ID of the Zoom Phone site of the user to whom the call record belongs.
    pub site_id: Option<String>,
    /// ID of the primary group of the user to whom the call record belongs.
    pub group_id: Option<String>,
    /// Display name of the Zoom Phone site of the user to whom the call record belongs.
    pub site_name: Option<String>,
    /// When the call began, in UTC.
    pub start_time: Option<DateTime>,
    /// When the call was answered, in UTC.
    pub answer_time: Option<DateTime>,
    /// When the call ended, in UTC.
    pub end_time: Option<DateTime>,
    /// Steps in the path of the call, as call logs; Zoom does not explain how they differ from `call_elements`.
    pub call_path: Option<Vec<CallPath>>,
    /// Code of the caller's account, dialed before the extension number from other accounts.
    pub caller_acconut_code: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Steps of the call, such as ringing or a transfer, one entry each.
    pub call_elements: Option<Vec<CallElement>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One step in the path of a call, with its parties, times and result.
///
/// Element of `call_path` in [`GetCallHistoryResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallPath {
    /// ID of the call log that records this step.
    pub id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
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
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Number of the caller's extension.
    pub caller_ext_number: Option<String>,
    /// Kind of extension that placed the call.
    pub caller_ext_type: Option<CallExtensionType>,
    /// Kind of number that the caller has, such as one from Zoom or from another provider.
    pub caller_number_type: Option<CallerNumberType>,
    /// Device or client of the caller, with its version.
    pub caller_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
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
    /// Kind of extension that was called.
    pub callee_ext_type: Option<CallExtensionType>,
    /// Kind of number that was called, such as one from Zoom or from another provider.
    pub callee_number_type: Option<CallerNumberType>,
    /// Device or client of the called user, with its version.
    pub callee_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// Number of 3 to 16 digits with which users mark a call, for example for a client.
    pub client_code: Option<String>,
    /// Name of the department of the user or extension to which this entry belongs.
    pub department: Option<String>,
    /// Name of the cost center of the user or extension to which this entry belongs.
    pub cost_center: Option<String>,
    /// ID of the Zoom Phone site of the user to whom the call record belongs.
    pub site_id: Option<String>,
    /// ID of the primary group of the user to whom the call record belongs.
    pub group_id: Option<String>,
    /// Display name of the Zoom Phone site of the user to whom the call record belongs.
    pub site_name: Option<String>,
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
    /// Local network IP address of the device of the call record's user; shown only if the account allows it.
    pub device_private_ip: Option<String>,
    /// Internet IP address of the device of the call record's user; shown only if the account allows it.
    pub device_public_ip: Option<String>,
    /// Extension number of whoever acted in this step of the call.
    pub operator_ext_number: Option<String>,
    /// Extension ID of whoever acted in this step of the call.
    pub operator_ext_id: Option<String>,
    /// Kind of extension that acted in this step of the call.
    pub operator_ext_type: Option<CallExtensionType>,
    /// Name of whoever acted in this step of the call.
    pub operator_name: Option<String>,
    /// Key that was pressed in this step, such as `3` in a voice menu.
    pub press_key: Option<String>,
    /// Position in the call of the segment to which this step belongs, counted from 0.
    pub segment: Option<i64>,
    /// Position of this step within its segment of the call, counted from 0.
    pub node: Option<i64>,
    /// Whether this step is a node (`1`) or not (`0`), a term that Zoom does not explain.
    pub is_node: Option<i64>,
    /// ID of the recording, for downloading or deleting it.
    pub recording_id: Option<String>,
    /// Whether the call was recorded on demand or automatically.
    pub recording_type: Option<RecordingType>,
    /// How long the call was on hold, in seconds.
    pub hold_time: Option<i64>,
    /// How long the caller waited to be connected, in seconds.
    pub waiting_time: Option<i64>,
    /// ID of the voicemail that the caller left.
    pub voicemail_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One step in the course of a call, with its parties, times and result.
///
/// Element of `call_elements` in [`GetCallHistoryResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallElement {
    /// ID of one element of the call, such as a ring or a transfer.
    pub call_element_id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
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
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Number of the caller's extension.
    pub caller_ext_number: Option<String>,
    /// Kind of extension that placed the call.
    pub caller_ext_type: Option<CallExtensionType>,
    /// Kind of number that the caller has, such as one from Zoom or from another provider.
    pub caller_number_type: Option<CallerNumberType>,
    /// Device or client of the caller, with its version.
    pub caller_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
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
    /// Kind of extension that was called.
    pub callee_ext_type: Option<CallExtensionType>,
    /// Kind of number that was called, such as one from Zoom or from another provider.
    pub callee_number_type: Option<CallerNumberType>,
    /// Device or client of the called user, with its version.
    pub callee_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// Number of 3 to 16 digits with which users mark a call, for example for a client.
    pub client_code: Option<String>,
    /// Name of the department of the user or extension to which this entry belongs.
    pub department: Option<String>,
    /// Name of the cost center of the user or extension to which this entry belongs.
    pub cost_center: Option<String>,
    /// ID of the Zoom Phone site of the user to whom the call record belongs.
    pub site_id: Option<String>,
    /// ID of the primary group of the user to whom the call record belongs.
    pub group_id: Option<String>,
    /// Display name of the Zoom Phone site of the user to whom the call record belongs.
    pub site_name: Option<String>,
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
    /// Local network IP address of the device of the call record's user; shown only if the account allows it.
    pub device_private_ip: Option<String>,
    /// Internet IP address of the device of the call record's user; shown only if the account allows it.
    pub device_public_ip: Option<String>,
    /// Extension number of whoever acted in this step of the call.
    pub operator_ext_number: Option<String>,
    /// Extension ID of whoever acted in this step of the call.
    pub operator_ext_id: Option<String>,
    /// Kind of extension that acted in this step of the call.
    pub operator_ext_type: Option<CallExtensionType>,
    /// Name of whoever acted in this step of the call.
    pub operator_name: Option<String>,
    /// Key that was pressed in this step, such as `3` in a voice menu.
    pub press_key: Option<String>,
    /// Position in the call of the segment to which this step belongs, counted from 0.
    pub segment: Option<i64>,
    /// Position of this step within its segment of the call, counted from 0.
    pub node: Option<i64>,
    /// Whether this step is a node (`1`) or not (`0`), a term that Zoom does not explain.
    pub is_node: Option<i64>,
    /// ID of the recording, for downloading or deleting it.
    pub recording_id: Option<String>,
    /// Whether the call was recorded on demand or automatically.
    pub recording_type: Option<RecordingType>,
    /// How long the call was on hold, in seconds.
    pub hold_time: Option<i64>,
    /// How long the caller waited to be connected, in seconds.
    pub waiting_time: Option<i64>,
    /// ID of the voicemail that the caller left.
    pub voicemail_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a client code to a call history record, to track the call by.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddClientCodeToCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddClientCodeToCallHistory::new("Zl3aVt0bQ9y", "1234").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-logs/PATCH/phone/call_history/{callLogId}/client_code)
#[zoom_endpoint(
    PATCH "/phone/call_history/<call_log_id>/client_code" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_log:admin"],
    errors = [
        (400, 301, INVALID_CLIENT_CODE = "the client code is invalid"),
        (400, 302, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 300, CALL_HISTORY_NOT_FOUND = "the call history was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddClientCodeToCallHistory {
    /// ID of the record in the call history.
    pub call_log_id: String,
    /// Number of 3 to 16 digits with which users mark a call, for example for a client.
    pub client_code: String,
}

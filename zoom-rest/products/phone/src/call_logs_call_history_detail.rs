//! Call logs, call history detail: 1 operation.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

use super::{
    CallElementEvent, CallExtensionType, CallOutcome, CallType, CallerNumberType, Direction, InternalOrExternal,
    RecordingType, ResultReason,
};

/// Returns one entry of the call history, which describes a step of a call, such as ringing or a transfer.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallHistoryDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallHistoryDetail::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/call_history_detail/{callHistoryId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/call_history_detail/<call_history_id>" -> CallHistoryDetail,
    rate_limit = Light,
    scopes = ["phone_call_log:read", "phone_call_log:read:admin", "phone:read", "phone:read:call_log:admin"],
    errors = [(404, 301, CALL_HISTORY_DOES_NOT_EXIST = "the call history does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallHistoryDetail {
    /// ID of the entry in the call history.
    pub call_history_id: String,
}

/// Response to [`GetCallHistoryDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHistoryDetail {
    /// ID of this entry in the call history.
    pub id: Option<String>,
    /// ID of the path of the call, the series of steps to which this one belongs.
    pub call_path_id: Option<String>,
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
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

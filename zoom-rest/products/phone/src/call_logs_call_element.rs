//! Call logs, call element: 1 operation.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

use super::{
    BlockedListBlockType, CallElementEvent, CallElementResult, CallType, CallerExtType, CallerNumberType, ConnectType,
    RecordingType, ResultReason,
};

/// Get call element.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallElement;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallElement::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/call_element/<call_element_id>" -> GetCallElementResponse,
    rate_limit = Light,
    scopes = ["phone_call_log:read", "phone_call_log:read:admin", "phone:read", "phone:read:call_log:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallElement {
    /// Call element ID.
    pub call_element_id: String,
}

/// Response to [`GetCallElement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetCallElementResponse {
    /// Call element ID.
    pub call_element_id: Option<String>,
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
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

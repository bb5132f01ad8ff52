//! Logs: 2 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::super::{
    CallingParty, EngagementDirection, EngagementQueue, ListSmsLogsResponse, NumberType, Queue, Sms, VoiceCallAgent,
    VoiceCallFlow, VoiceCallLogDistribution, VoiceCallLogType, VoiceCallResult,
};

/// List SMS logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::master::ListSmsLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms = ListSmsLogs::new("Zl3aVt0bQ9y")
///     .page_size(100)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/contact_center/sms" -> ListSmsLogsResponse,
    paginate = sms: Sms,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_sms:master", "contact_center:read:sms_log:master"],
    errors = [(404, 2901, "the engagement does not exist"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsLogs {
    /// Account ID.
    pub account_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Country iso codes.
    pub country_iso_codes: Option<Vec<String>>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// User ID.
    pub user_id: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Consumer number.
    pub consumer_number: Option<String>,
}

/// List voice call logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::master::ListVoiceCallLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let voice_calls = ListVoiceCallLogs::new("Zl3aVt0bQ9y")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/contact_center/voice_calls" -> ListVoiceCallLogsResponse,
    paginate = voice_calls: VoiceCall,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_voice_call:master", "contact_center:read:voice_call_log:master"],
    errors = [
        (400, 300, "a parameter is missing or invalid, or a limit is exceeded, or the field is invalid"),
        (404, 1001, "the user does not exist"),
        (404, 1201, "the queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVoiceCallLogs {
    /// Account ID.
    pub account_id: String,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Types.
    pub types: Option<Vec<VoiceCallLogType>>,
    /// Distribution.
    pub distribution: Option<VoiceCallLogDistribution>,
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// User IDs: sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Option<Vec<String>>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Queue IDs: sent comma-separated.
    ///
    /// Deprecated by Zoom.
    #[query(style = comma)]
    pub queue_ids: Option<Vec<String>>,
    /// Cc queue IDs: sent comma-separated.
    #[query(style = comma)]
    pub cc_queue_ids: Option<Vec<String>>,
    /// Country iso codes.
    pub country_iso_codes: Option<Vec<String>>,
    /// Number types.
    pub number_types: Option<Vec<NumberType>>,
    /// Region IDs: sent comma-separated; at most 20 items.
    #[query(style = comma)]
    pub region_ids: Option<Vec<String>>,
    /// Region names: sent comma-separated; at most 20 items.
    #[query(style = comma)]
    pub region_names: Option<Vec<String>>,
    /// Team IDs: sent comma-separated; at most 20 items.
    #[query(style = comma)]
    pub team_ids: Option<Vec<String>>,
    /// Team names: sent comma-separated; at most 20 items.
    #[query(style = comma)]
    pub team_names: Option<Vec<String>>,
    /// Sub types: sent comma-separated.
    #[query(style = comma)]
    pub sub_types: Option<Vec<SubType>>,
    /// View type: defaults to `summary`.
    pub view_type: Option<ViewType>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Values of `sub_types`.
#[zoom_enum]
pub enum SubType {
    /// `external_warm_conference_call`.
    ExternalWarmConferenceCall,
    /// `external_direct_conference_call`.
    ExternalDirectConferenceCall,
    /// `external_warm_transfer_call`.
    ExternalWarmTransferCall,
    /// `external_direct_transfer_call`.
    ExternalDirectTransferCall,
    /// `internal_warm_conference_call`.
    InternalWarmConferenceCall,
    /// `internal_direct_conference_call`.
    InternalDirectConferenceCall,
    /// `internal_warm_transfer_call`.
    InternalWarmTransferCall,
    /// `internal_direct_transfer_call`.
    InternalDirectTransferCall,
    /// `flow_initiated_outgoing_call`.
    FlowInitiatedOutgoingCall,
}

/// Values of `view_type`.
#[zoom_enum]
pub enum ViewType {
    /// `summary`.
    Summary,
    /// `detail`.
    Detail,
}

/// Response to [`ListVoiceCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVoiceCallLogsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Voice calls.
    #[lossy]
    pub voice_calls: Vec<VoiceCall>,
}

/// Element of `voice_calls`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceCall {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Call legs.
    pub call_legs: Option<Vec<EngagementDirection>>,
    /// Distributions.
    pub distributions: Option<Vec<VoiceCallLogDistribution>>,
    /// Types.
    pub types: Option<Vec<VoiceCallLogType>>,
    /// Sub types.
    pub sub_types: Option<Vec<SubType>>,
    /// Caller number.
    pub caller_number: Option<String>,
    /// Caller number type.
    pub caller_number_type: Option<NumberType>,
    /// Callee number.
    pub callee_number: Option<String>,
    /// Callee number type.
    pub callee_number_type: Option<NumberType>,
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<String>,
    /// Total duration.
    pub total_duration: Option<i64>,
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Consumer display name.
    pub consumer_display_name: Option<String>,
    /// Queues.
    pub queues: Option<Vec<Queue>>,
    /// Agents.
    pub agents: Option<Vec<VoiceCallAgent>>,
    /// Flows.
    pub flows: Option<Vec<VoiceCallFlow>>,
    /// Country name.
    pub country_name: Option<String>,
    /// Recorded.
    pub recorded: Option<bool>,
    /// Monitored.
    pub monitored: Option<bool>,
    /// Inbox.
    pub inbox: Option<bool>,
    /// Result.
    pub result: Option<VoiceCallResult>,
    /// Caller ID.
    pub caller_id: Option<String>,
    /// Calling party.
    pub calling_party: Option<CallingParty>,
    /// Charge.
    pub charge: Option<String>,
    /// Rates.
    pub rates: Option<Vec<String>>,
    /// Charge type: always `per_minute`.
    pub charge_type: Option<String>,
    /// Session border controller list.
    pub session_border_controller_list: Option<Vec<SessionBorderControllerList>>,
    /// Voice call details.
    pub voice_call_details: Option<Vec<VoiceCallDetail>>,
}

/// Element of `session_border_controller_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionBorderControllerList {
    /// Session border controller name.
    pub session_border_controller_name: Option<String>,
    /// Session border controller IP address.
    pub session_border_controller_ip_address: Option<String>,
    /// Consumer Zoom trunk name.
    pub consumer_zoom_trunk_name: Option<String>,
    /// Consumer sbc IP address.
    pub consumer_sbc_ip_address: Option<String>,
}

/// Element of `voice_call_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceCallDetail {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Call leg.
    pub call_leg: Option<EngagementDirection>,
    /// Distribution.
    pub distribution: Option<VoiceCallLogDistribution>,
    /// Type.
    #[wire("type")]
    pub kind: Option<VoiceCallLogType>,
    /// Caller number.
    pub caller_number: Option<String>,
    /// Caller number type.
    pub caller_number_type: Option<NumberType>,
    /// Callee number.
    pub callee_number: Option<String>,
    /// Callee number type.
    pub callee_number_type: Option<NumberType>,
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<String>,
    /// Total duration.
    pub total_duration: Option<i64>,
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Consumer display name.
    pub consumer_display_name: Option<String>,
    /// Queue.
    pub queue: Option<EngagementQueue>,
    /// Agents.
    pub agents: Option<Vec<VoiceCallAgent>>,
    /// Flow.
    pub flow: Option<VoiceCallFlow>,
    /// Country name.
    pub country_name: Option<String>,
    /// Recorded.
    pub recorded: Option<bool>,
    /// Monitored.
    pub monitored: Option<bool>,
    /// Inbox.
    pub inbox: Option<bool>,
    /// Result.
    pub result: Option<VoiceCallResult>,
    /// Caller ID.
    pub caller_id: Option<String>,
    /// Calling party.
    pub calling_party: Option<CallingParty>,
    /// Charge.
    pub charge: Option<String>,
    /// Rate.
    pub rate: Option<String>,
    /// Charge type: always `per_minute`.
    pub charge_type: Option<String>,
}

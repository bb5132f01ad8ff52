//! Logs: 2 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::super::{
    CallingParty, EngagementDirection, EngagementQueue, ListSmsLogsResponse, NumberType, Queue, Sms, VoiceCallAgent,
    VoiceCallFlow, VoiceCallLogDistribution, VoiceCallLogType, VoiceCallResult,
};

/// Lists logs of SMS engagements in Zoom Contact Center.
///
/// An engagement is included only once it has been completed. Acts on a subaccount of a master account.
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
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// ISO 3166-1 alpha-2 codes of the countries.
    pub country_iso_codes: Option<Vec<String>>,
    /// Whether the contact came in or went out.
    pub direction: Option<EngagementDirection>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
}

/// Lists logs of voice engagements in Zoom Contact Center, once they are completed.
///
/// Agents' IP and MAC addresses and border controller details appear only if Zoom Support turned them on. Acts on a subaccount of a master account.
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
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Kinds of call, such as external calls.
    pub types: Option<Vec<VoiceCallLogType>>,
    /// Whether the contact was distributed automatically (ACD).
    pub distribution: Option<VoiceCallLogDistribution>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Whether the contact came in or went out.
    pub direction: Option<EngagementDirection>,
    /// IDs of the agents, or email addresses where the request assigns users. Sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Option<Vec<String>>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// IDs of the queues that the request concerns. Sent comma-separated.
    ///
    /// Deprecated by Zoom.
    #[query(style = comma)]
    pub queue_ids: Option<Vec<String>>,
    /// IDs of the Zoom Contact Center queues. Sent comma-separated.
    #[query(style = comma)]
    pub cc_queue_ids: Option<Vec<String>>,
    /// ISO 3166-1 alpha-2 codes of the countries.
    pub country_iso_codes: Option<Vec<String>>,
    /// Only calls with these kinds of numbers.
    pub number_types: Option<Vec<NumberType>>,
    /// Region IDs. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub region_ids: Option<Vec<String>>,
    /// Region names. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub region_names: Option<Vec<String>>,
    /// IDs of the teams. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub team_ids: Option<Vec<String>>,
    /// Display names of the teams. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub team_names: Option<Vec<String>>,
    /// Kinds of call leg, such as a transfer or a conference call. Sent comma-separated.
    #[query(style = comma)]
    pub sub_types: Option<Vec<SubType>>,
    /// View type. Default: `summary`.
    pub view_type: Option<ViewType>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Kinds of call leg, such as a transfer or a conference call.
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
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Start of the period to query, in ISO 8601; `start_time_from` is its newer form where both exist.
    pub from: Option<DateTime>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// Voice calls.
    #[lossy]
    pub voice_calls: Vec<VoiceCall>,
}

/// Element of `voice_calls`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceCall {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Whether the contact came in or went out.
    pub direction: Option<EngagementDirection>,
    /// Call legs.
    pub call_legs: Option<Vec<EngagementDirection>>,
    /// Distributions.
    pub distributions: Option<Vec<VoiceCallLogDistribution>>,
    /// Kinds of call, such as external calls.
    pub types: Option<Vec<VoiceCallLogType>>,
    /// Kinds of call leg, such as a transfer or a conference call.
    pub sub_types: Option<Vec<SubType>>,
    /// Phone number of the caller.
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    pub caller_number_type: Option<NumberType>,
    /// Phone number of the called party.
    pub callee_number: Option<String>,
    /// Kind of number that was called, such as an extension or an external number.
    pub callee_number_type: Option<NumberType>,
    /// When the engagement began.
    pub start_time: Option<String>,
    /// When it ended or is due to end.
    pub end_time: Option<String>,
    /// Length of the engagement altogether, in seconds.
    pub total_duration: Option<i64>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Queues that the voice call passed through.
    pub queues: Option<Vec<Queue>>,
    /// The agents who took part in the call.
    pub agents: Option<Vec<VoiceCallAgent>>,
    /// Flows that the call passed through.
    pub flows: Option<Vec<VoiceCallFlow>>,
    /// Name of the country in full.
    pub country_name: Option<String>,
    /// Whether the voice call was recorded.
    pub recorded: Option<bool>,
    /// Whether the call was monitored.
    pub monitored: Option<bool>,
    /// Whether there is a message of the call in an inbox.
    pub inbox: Option<bool>,
    /// Outcome of the engagement, such as completed or abandoned.
    pub result: Option<VoiceCallResult>,
    /// Phone number of the caller.
    pub caller_id: Option<String>,
    /// Who placed the call: the consumer or the agent.
    pub calling_party: Option<CallingParty>,
    /// What the call cost.
    pub charge: Option<String>,
    /// Rates.
    pub rates: Option<Vec<String>>,
    /// Kind of charge for the call. Always `per_minute`.
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
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Call leg.
    pub call_leg: Option<EngagementDirection>,
    /// Whether the contact was distributed automatically (ACD).
    pub distribution: Option<VoiceCallLogDistribution>,
    /// Kind of call, such as an external call or a conference.
    #[wire("type")]
    pub kind: Option<VoiceCallLogType>,
    /// Phone number of the caller.
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    pub caller_number_type: Option<NumberType>,
    /// Phone number of the called party.
    pub callee_number: Option<String>,
    /// Kind of number that was called, such as an extension or an external number.
    pub callee_number_type: Option<NumberType>,
    /// When the engagement began.
    pub start_time: Option<String>,
    /// When it ended or is due to end.
    pub end_time: Option<String>,
    /// Length of the call log, in seconds.
    pub total_duration: Option<i64>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Queue.
    pub queue: Option<EngagementQueue>,
    /// The agents who took part in the call.
    pub agents: Option<Vec<VoiceCallAgent>>,
    /// Flow.
    pub flow: Option<VoiceCallFlow>,
    /// Name of the country in full.
    pub country_name: Option<String>,
    /// Whether the voice call was recorded.
    pub recorded: Option<bool>,
    /// Whether the call was monitored.
    pub monitored: Option<bool>,
    /// Whether there is a message of the call in an inbox.
    pub inbox: Option<bool>,
    /// Outcome of the engagement, such as completed or abandoned.
    pub result: Option<VoiceCallResult>,
    /// Phone number of the caller.
    pub caller_id: Option<String>,
    /// Who placed the call: the consumer or the agent.
    pub calling_party: Option<CallingParty>,
    /// What the call cost.
    pub charge: Option<String>,
    /// Price charged, as text with a currency sign.
    pub rate: Option<String>,
    /// Kind of charge for the call. Always `per_minute`.
    pub charge_type: Option<String>,
}

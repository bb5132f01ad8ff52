//! Logs: 2 operations.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::super::{
    Direction, ListSmsLogsResponse, ListVoiceCallLogsResponse, NumberType, Sms, SubType, ViewType, VoiceCall,
    VoiceCallDistribution, VoiceCallType,
};

/// Lists logs of SMS engagements in Zoom Contact Center.
///
/// An engagement is included only once it has been completed. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::master::ListSmsLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms = ListSmsLogs::new("Zl3aVt0bQ9y")
///     .page_size(100)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/ma/#tag/logs/GET/accounts/{accountId}/contact_center/sms)
#[zoom_endpoint(
    GET "/accounts/<account_id>/contact_center/sms" -> ListSmsLogsResponse,
    paginate = sms: Sms,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_sms:master", "contact_center:read:sms_log:master"],
    errors = [
        (404, 2901, ENGAGEMENT_DOES_NOT_EXIST = "the engagement does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsLogs {
    /// ID of the sub-account.
    pub account_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Keeps only entries of the countries with these ISO 3166-1 alpha-2 codes. Sent as `country_iso_codes=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub country_iso_codes: Option<Vec<String>>,
    /// Direction of the contacts to return: incoming or outgoing.
    pub direction: Option<Direction>,
    /// Keeps only entries of the agent with this ID.
    pub user_id: Option<String>,
    /// Keeps only entries of the engagement with this ID.
    pub engagement_id: Option<String>,
    /// Keeps only entries with this phone number of the consumer.
    pub consumer_number: Option<String>,
}

/// Lists logs of voice engagements in Zoom Contact Center, once they are completed.
///
/// Agents' IP and MAC addresses and details of session border controllers (gateways at the edge of a phone network) appear only if Zoom Support turned them on. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/ma/#tag/logs/GET/accounts/{accountId}/contact_center/voice_calls)
#[zoom_endpoint(
    GET "/accounts/<account_id>/contact_center/voice_calls" -> ListVoiceCallLogsResponse,
    paginate = voice_calls: VoiceCall,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_voice_call:master", "contact_center:read:voice_call_log:master"],
    errors = [
        (400, 300, "a parameter is missing or invalid, or the report covers more than a month, or the field is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVoiceCallLogs {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Keeps only calls of these kinds, such as external calls. Sent as `types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub types: Option<Vec<VoiceCallType>>,
    /// Keeps only voice calls that were distributed automatically (ACD), or only those that were not.
    pub distribution: Option<VoiceCallDistribution>,
    /// Keeps only entries with this phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Direction of the contacts to return: incoming or outgoing.
    pub direction: Option<Direction>,
    /// IDs of the agents: only their engagements are returned. Sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Option<Vec<String>>,
    /// Keeps only entries of the engagement with this ID.
    pub engagement_id: Option<String>,
    /// IDs of the queues: only engagements that came through them are returned. Sent comma-separated.
    ///
    /// Deprecated by Zoom.
    #[query(style = comma)]
    pub queue_ids: Option<Vec<String>>,
    /// Keeps only entries of the Zoom Contact Center queues with these IDs. Sent comma-separated.
    #[query(style = comma)]
    pub cc_queue_ids: Option<Vec<String>>,
    /// Keeps only entries of the countries with these ISO 3166-1 alpha-2 codes. Sent as `country_iso_codes=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub country_iso_codes: Option<Vec<String>>,
    /// Only calls with these kinds of numbers. Sent as `number_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub number_types: Option<Vec<NumberType>>,
    /// IDs of the regions: only their calls are returned. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub region_ids: Option<Vec<String>>,
    /// Names of the regions: only their calls are returned. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub region_names: Option<Vec<String>>,
    /// IDs of teams: only engagements of their agents are returned. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub team_ids: Option<Vec<String>>,
    /// Keeps only calls of the teams with these names. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub team_names: Option<Vec<String>>,
    /// Keeps only calls with these kinds of call leg (part of a call), such as a transfer or a conference call. Sent comma-separated.
    #[query(style = comma)]
    pub sub_types: Option<Vec<SubType>>,
    /// Whether each call comes with its details. Default: `summary`.
    pub view_type: Option<ViewType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

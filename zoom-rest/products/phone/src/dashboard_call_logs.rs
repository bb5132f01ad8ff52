//! Dashboard, call logs: 3 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_object};

use super::{CallParty, ExtensionOwnerType};

/// Lists up to a month of the account's Zoom Phone calls, with filters for date, site and mean opinion score.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListCallLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_logs = ListCallLogs::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/call_logs)
#[zoom_endpoint(
    GET "/phone/metrics/call_logs" -> ListCallLogsResponse,
    paginate = call_logs: ListCallLogsCallLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone:read:list_call_logs:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallLogs {
    /// First day of the period whose calls are listed; a request without it covers the last day.
    pub from: Option<DateOrDateTime>,
    /// Last day of the period whose calls are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// ID of the Zoom Phone site whose call logs to list.
    pub site_id: Option<String>,
    /// Keeps call logs of `good` or `bad` voice quality, or `all`; the dividing line is a mean opinion score (MOS) of 3.5.
    pub quality_type: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallLogsResponse {
    /// Logs of calls, one entry each.
    #[lossy]
    pub call_logs: Vec<ListCallLogsCallLog>,
    /// First day of the period whose calls are listed.
    pub from: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Last day of the period whose calls are listed.
    pub to: Option<Date>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call with its parties, duration and voice quality.
///
/// Element of `call_logs` in [`ListCallLogsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallLogsCallLog {
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// Person or extension that was called.
    pub callee: Option<CallParty>,
    /// Person or extension that placed the call.
    pub caller: Option<CallParty>,
    /// When the call started.
    pub date_time: Option<DateTime>,
    /// Direction of the call; Zoom documents only `internal`, within the account, and `outbound`, and does not mention incoming calls.
    pub direction: Option<String>,
    /// How long the call lasted, in seconds.
    pub duration: Option<i64>,
    /// Mean opinion score (MOS) of voice quality from 1 to 5; 3.5 or more is good.
    pub mos: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns quality of service (QoS) measurements, such as jitter and packet loss, of one call that a Zoom Phone user made or received.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallQos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallQos::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/call_logs/{callId}/qos)
#[zoom_endpoint(
    GET "/phone/metrics/call_logs/<call_id>/qos" -> CallQos,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:call_qos:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQos {
    /// ID of the phone call.
    pub call_id: String,
}

/// Response to [`GetCallQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQos {
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// Quality of the called party's connection.
    pub callee_qos: Option<CallPartyQos>,
    /// Quality of the caller's connection.
    pub caller_qos: Option<CallPartyQos>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of a call as measured at one party, sending and receiving.
///
/// Value of `callee_qos` and `caller_qos` in [`CallQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallPartyQos {
    /// IP address of the device inside the local network; shown only if the account allows it.
    pub device_private_ip: Option<String>,
    /// IP address of the device on the internet; shown only if the account allows it.
    pub device_public_ip: Option<String>,
    /// Quality of service (QoS) measurements of the media that the party received.
    pub receiving: Option<Vec<QosSample>>,
    /// Quality of service (QoS) measurements of the media that the party sent.
    pub sending: Option<Vec<QosSample>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of a call's audio at one point in time.
///
/// Element of `receiving` and `sending` in [`CallPartyQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QosSample {
    /// When the quality was measured.
    pub date_time: Option<DateTime>,
    /// Quality of service (QoS) measurements, such as jitter, delay and packet loss.
    pub qos: Option<CallQosMeasurements>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of service (QoS) measurements, such as jitter, delay and packet loss.
///
/// Value of `qos` in [`QosSample`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQosMeasurements {
    /// Average share of packets that were lost, with the percent sign in the text, such as `0.82%`.
    pub avg_loss: Option<String>,
    /// Bitrate in kbps, with the unit in the text.
    pub bitrate: Option<String>,
    /// How much packet delay varies on arrival, in milliseconds, with the unit in the text, such as `7.53ms`.
    pub jitter: Option<String>,
    /// Highest share of packets that were lost, with the percent sign in the text, such as `1.51%`.
    pub max_loss: Option<String>,
    /// Mean opinion score (MOS) of voice quality from 1 to 5; 3.5 or more is good.
    pub mos: Option<String>,
    /// Time that a voice packet takes from one end to the other, in milliseconds.
    pub network_delay: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the call log details of one Zoom Phone call in the account.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallDetailsFromCallLog;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallDetailsFromCallLog::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/call_logs/{call_id})
#[zoom_endpoint(
    GET "/phone/metrics/call_logs/<call_id>" -> CallDetailsFromCallLog,
    scopes = ["phone:read:admin", "phone:read:call_log:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallDetailsFromCallLog {
    /// ID of the phone call; one call can have several call logs.
    pub call_id: String,
}

/// Response to [`GetCallDetailsFromCallLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallDetailsFromCallLog {
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// Person or extension that was called.
    pub callee: Option<CallLogCallParty>,
    /// Person or extension that placed the call.
    pub caller: Option<CallLogCallParty>,
    /// When the call started.
    pub date_time: Option<DateTime>,
    /// Direction of the call; Zoom documents only `internal`, within the account, and `outbound`, and does not mention incoming calls.
    pub direction: Option<String>,
    /// How long the call lasted, in seconds.
    pub duration: Option<i64>,
    /// Mean opinion score (MOS) of voice quality from 1 to 5; 3.5 or more is good.
    pub mos: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Caller or called party of a logged call, with the device and network.
///
/// Value of `callee` and `caller` in [`CallDetailsFromCallLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallLogCallParty {
    /// Codec that encoded the audio.
    pub codec: Option<String>,
    /// IP address of the device inside the local network; shown only if the account allows it.
    pub device_private_ip: Option<String>,
    /// IP address of the device on the internet; shown only if the account allows it.
    pub device_public_ip: Option<String>,
    /// Device or client of the party, with its version.
    pub device_type: Option<String>,
    /// Full extension number of the party in Zoom Phone.
    pub extension_number: Option<String>,
    /// Headset used for the call, by its model name.
    pub headset: Option<String>,
    /// Internet service provider of the party.
    pub isp: Option<String>,
    /// Microphone that the party uses, by its name.
    pub microphone: Option<String>,
    /// Phone number of the party, in E.164 format.
    pub phone_number: Option<String>,
    /// ID of the Zoom Phone site to which the party belongs.
    pub site_id: Option<String>,
    /// ID of the party: a user, an auto receptionist, a call queue or a shared line group.
    pub id: Option<String>,
    /// Whether the party is a user, an auto receptionist, a call queue or a shared line group.
    pub extension_type: Option<ExtensionOwnerType>,
    /// Name of the party's extension.
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

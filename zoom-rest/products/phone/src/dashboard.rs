//! Dashboard: 11 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{IdAndName, LeaveVoicemailToExtensionType, NamedExtension};

/// Lists a month of the account's Zoom Phone calls, with filters for date, site and mean opinion score.
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
    /// Keeps call logs of `good` or `bad` voice quality, or `all`; the dividing line is a MOS of 3.5.
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
    /// First day of the period whose calls are listed; a request without it covers the last day.
    pub from: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Last day of the period whose calls are listed; needed in a request with `from`.
    pub to: Option<Date>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

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
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<String>,
    /// How long the call lasted, in seconds.
    pub duration: Option<i64>,
    /// Mean opinion score (MOS) of voice quality from 1 to 5; 3.5 or more is good.
    pub mos: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Caller or called party of a call.
///
/// Value of `callee` and `caller` in [`ListCallLogsCallLog`] and [`PastCallMetricCallLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallParty {
    /// Codec that encoded the audio.
    pub codec: Option<String>,
    /// IP address of the device inside the local network; shown only if the account allows it.
    pub device_private_ip: Option<String>,
    /// IP address of the device on the internet; shown only if the account allows it.
    pub device_public_ip: Option<String>,
    /// Device or client of the party, with its version.
    pub device_type: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Headset used for the call, by its model name.
    pub headset: Option<String>,
    /// Internet service provider of the party.
    pub isp: Option<String>,
    /// Microphone that the party uses, by its name.
    pub microphone: Option<String>,
    /// Phone number, usually in E.164.
    pub phone_number: Option<String>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns QoS data on one call that a Zoom Phone user made or received.
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
    /// QoS measurements of the media that the party received.
    pub receiving: Option<Vec<QosSample>>,
    /// QoS measurements of the media that the party sent.
    pub sending: Option<Vec<QosSample>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `receiving` and `sending` in [`CallPartyQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QosSample {
    /// When the quality was measured.
    pub date_time: Option<DateTime>,
    /// Quality of service (QoS) measurements, such as jitter, latency and packet loss.
    pub qos: Option<ReceivingQos>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of service (QoS) measurements, such as jitter, latency and packet loss.
///
/// Value of `qos` in [`QosSample`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReceivingQos {
    /// Average share of packets that were lost, as a percentage.
    pub avg_loss: Option<String>,
    /// Bitrate in kbps, with the unit in the text.
    pub bitrate: Option<String>,
    /// How much packet delay varies on arrival, in milliseconds.
    pub jitter: Option<String>,
    /// Highest share of packets that were lost, in percent.
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
    /// Whether the call came in (`inbound`) or went out (`outbound`).
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
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Headset used for the call, by its model name.
    pub headset: Option<String>,
    /// Internet service provider of the party.
    pub isp: Option<String>,
    /// Microphone that the party uses, by its name.
    pub microphone: Option<String>,
    /// Phone number, usually in E.164.
    pub phone_number: Option<String>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// ID of the callee or caller.
    pub id: Option<String>,
    /// Kind of extension: a user, call queue, auto receptionist, common area and so on.
    pub extension_type: Option<LeaveVoicemailToExtensionType>,
    /// Name under which the callee or caller is shown.
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists users whose default emergency address is personal, not that of their site or account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{DefaultEmergencyAddressUserStatus, ListDefaultEmergencyAddressUsers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListDefaultEmergencyAddressUsers::new(
///     DefaultEmergencyAddressUserStatus::Set,
/// )
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/default_emergency_address/users)
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/default_emergency_address/users" -> Users,
    paginate = records: DefaultEmergencyAddressUserRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:default_emergency_address:admin"],
    errors = [
        (400, 802, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "the page token is invalid or expired, or a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDefaultEmergencyAddressUsers {
    /// Whether to list users whose default emergency address is set or not set.
    pub status: DefaultEmergencyAddressUserStatus,
    /// ID of the Zoom Phone site whose users to list.
    pub site_id: Option<String>,
    /// Text to search for in users' names, email addresses and extension numbers.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Whether the emergency address or location of the user is set.
///
/// Values of `status` in [`ListDefaultEmergencyAddressUsers`] and other types.
#[zoom_enum]
pub enum DefaultEmergencyAddressUserStatus {
    /// `set`.
    Set,
    /// `not_set`.
    NotSet,
}

/// Response to [`ListDefaultEmergencyAddressUsers`] and [`ListDetectablePersonalLocationUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Users {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Users found, one entry each.
    #[lossy]
    pub records: Vec<DefaultEmergencyAddressUserRecord>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `records` in [`Users`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DefaultEmergencyAddressUserRecord {
    /// Email address of the user.
    pub email: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Display name of the Zoom Phone site.
    pub site_name: Option<String>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// Whether the emergency address or location of the user is set.
    pub status: Option<DefaultEmergencyAddressUserStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists users who created detectable personal locations with network data.
///
/// Leaves out users who did not allow location on the client; for account owners and admins.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{DefaultEmergencyAddressUserStatus, ListDetectablePersonalLocationUsers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListDetectablePersonalLocationUsers::new(
///     DefaultEmergencyAddressUserStatus::Set,
/// )
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/detectable_personal_location/users)
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/detectable_personal_location/users" -> Users,
    paginate = records: DefaultEmergencyAddressUserRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:detectable_personal_location:admin"],
    errors = [
        (400, 802, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "a parameter is missing or invalid, or the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDetectablePersonalLocationUsers {
    /// Whether to list users whose detectable personal location is set or not set.
    pub status: DefaultEmergencyAddressUserStatus,
    /// ID of the Zoom Phone site whose users to list.
    pub site_id: Option<String>,
    /// Text to search for in users' names, email addresses and extension numbers.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Lists users who share their location with Zoom applications.
///
/// Leaves out users without nomadic emergency services, which locate callers, and clients older than 5.4.0; for account owners and admins.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListLocationSharingPermissions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let user_permissions = ListLocationSharingPermissions::new()
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/location_sharing_permission/users)
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/location_sharing_permission/users" -> ListLocationSharingPermissionsResponse,
    paginate = user_permissions: UserPermission,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:location_sharing_permission:admin"],
    errors = [
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListLocationSharingPermissions {
    /// ID of the Zoom Phone site whose users to list.
    pub site_id: Option<String>,
    /// Text to search for in users' names, email addresses and extension numbers.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListLocationSharingPermissions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListLocationSharingPermissionsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Whether users share their location, one entry each. At most 300 items.
    #[lossy]
    pub user_permissions: Vec<UserPermission>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `user_permissions` in [`ListLocationSharingPermissionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPermission {
    /// Email address of the user.
    pub email: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Display name of the Zoom Phone site.
    pub site_name: Option<String>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// What each device of the user may share, one entry each. At most 500 items.
    pub device_permissions: Option<Vec<DevicePermission>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `device_permissions` in [`UserPermission`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DevicePermission {
    /// When the device was last seen, in milliseconds since 1970-01-01 UTC.
    pub last_seen_time: Option<f64>,
    /// Whether the user lets the device share its location.
    pub location_sharing: Option<LocationSharing>,
    /// Operating system of the device, such as `win`.
    pub platform: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the user lets the device share its location.
///
/// Values of `location_sharing` in [`DevicePermission`].
#[zoom_enum]
pub enum LocationSharing {
    /// `allowed`.
    Allowed,
    /// `disallowed`.
    Disallowed,
}

/// Lists users with or without nomadic emergency services, which locate callers wherever they are.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ListNomadicEmergencyServicesUsers, NomadicEmergencyServicesUserStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListNomadicEmergencyServicesUsers::new(
///     NomadicEmergencyServicesUserStatus::Enabled,
/// )
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/nomadic_emergency_services/users)
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/nomadic_emergency_services/users" -> ListEmergencyServicesUsersResponse,
    paginate = records: NomadicEmergencyServicesUserRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:nomadic_emergency_services:admin"],
    errors = [
        (400, 802, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "the page token is invalid or expired, or a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListNomadicEmergencyServicesUsers {
    /// Whether to list users for whom nomadic emergency services are on or off.
    pub status: NomadicEmergencyServicesUserStatus,
    /// ID of the Zoom Phone site whose users to list.
    pub site_id: Option<String>,
    /// Text to search for in users' names, email addresses and extension numbers.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Whether nomadic emergency services are enabled for the user.
///
/// Values of `status` in [`ListNomadicEmergencyServicesUsers`] and [`NomadicEmergencyServicesUserRecord`].
#[zoom_enum]
pub enum NomadicEmergencyServicesUserStatus {
    /// `enabled`.
    Enabled,
    /// `disabled`.
    Disabled,
}

/// Response to [`ListNomadicEmergencyServicesUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEmergencyServicesUsersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Users found, one entry each.
    #[lossy]
    pub records: Vec<NomadicEmergencyServicesUserRecord>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `records` in [`ListEmergencyServicesUsersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NomadicEmergencyServicesUserRecord {
    /// Email address of the user.
    pub email: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Display name of the Zoom Phone site.
    pub site_name: Option<String>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// Whether nomadic emergency services are enabled for the user.
    pub status: Option<NomadicEmergencyServicesUserStatus>,
    /// Why nomadic emergency services are off: `1` not enabled, `2` emergency routing off, `3` number outside the US and Canada, `4` no suitable number for extensions, `5` only numbers of other carriers. One of `1` to `5`.
    pub reason_for_disabling: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns where the account's IP phones are currently detected.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ListIpPhoneRealTimeLocations, LocationType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListIpPhoneRealTimeLocations::new(LocationType::Company)
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/realtime_location/devices)
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/realtime_location/devices" -> ListIpPhoneRealTimeLocationsResponse,
    paginate = records: RealTimeLocationRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:realtime_location_devices:admin"],
    errors = [
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "a parameter is missing or invalid, or the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListIpPhoneRealTimeLocations {
    /// Keeps only IP phones at a company, personal or unknown location.
    pub location_type: LocationType,
    /// ID of the Zoom Phone site whose IP phones to list.
    pub site_id: Option<String>,
    /// Text to search for in device names and MAC addresses.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Whether a location is the company's or a personal one.
///
/// Values of `location_type` and `type` in [`ListIpPhoneRealTimeLocations`] and other types.
#[zoom_enum]
pub enum LocationType {
    /// `company`.
    Company,
    /// `personal`.
    Personal,
    /// `unknown`.
    Unknown,
}

/// Response to [`ListIpPhoneRealTimeLocations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListIpPhoneRealTimeLocationsResponse {
    /// IP phones found, one entry each.
    #[lossy]
    pub records: Vec<RealTimeLocationRecord>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `records` in [`ListIpPhoneRealTimeLocationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RealTimeLocationRecord {
    /// ID of the device.
    pub device_id: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// Display name of the Zoom Phone site.
    pub site_name: Option<String>,
    /// Public IP address from which the device reaches the internet.
    pub public_ip: Option<String>,
    /// Private IP address or subnet of the device.
    pub private_ip: Option<String>,
    /// Hardware address (BSSID) of the Wi-Fi access point to which the user is connected.
    pub bssid: Option<String>,
    /// Address that emergency services receive.
    pub emergency_address: Option<String>,
    /// MAC address of the device, or its serial number.
    pub mac_address: Option<String>,
    /// Name of the location where the device or user is.
    pub location_name: Option<String>,
    /// Network switch from which the device's place is known.
    pub network_switch: Option<NetworkSwitch>,
    /// Whether the location belongs to the company or a person.
    pub location_type: Option<LocationType>,
    /// Whom or what the device is assigned to, one entry each.
    pub assigned_info: Option<Vec<AssignedInfo>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Network switch from which the device's place is known.
///
/// Value of `network_switch` in [`RealTimeLocationRecord`] and [`UserRealTimeLocationRecord`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NetworkSwitch {
    /// Port of the network switch; excludes `port_prefix` and the port range.
    pub port: Option<String>,
    /// MAC address or serial number of the network switch.
    pub mac_address: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `assigned_info` in [`RealTimeLocationRecord`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignedInfo {
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns where users are currently detected.
///
/// Leaves out users who did not allow location on the client; for account owners and admins.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ListUserRealTimeLocations, LocationType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListUserRealTimeLocations::new(LocationType::Company)
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/realtime_location/users)
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/realtime_location/users" -> ListUserRealTimeLocationsResponse,
    paginate = records: UserRealTimeLocationRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:realtime_location_users:admin"],
    errors = [
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "a parameter is missing or invalid, or the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserRealTimeLocations {
    /// Keeps only users at a company, personal or unknown location.
    pub location_type: LocationType,
    /// ID of the Zoom Phone site whose users to list.
    pub site_id: Option<String>,
    /// Text to search for in users' names, email addresses and extension numbers.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListUserRealTimeLocations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserRealTimeLocationsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Users found, one entry each.
    #[lossy]
    pub records: Vec<UserRealTimeLocationRecord>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `records` in [`ListUserRealTimeLocationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserRealTimeLocationRecord {
    /// Email address of the user.
    pub email: Option<String>,
    /// Hardware address (BSSID) of the Wi-Fi access point to which the user is connected.
    pub bssid: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Display name of the Zoom Phone site.
    pub site_name: Option<String>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// Public IP address from which the device reaches the internet.
    pub public_ip: Option<String>,
    /// Private IP address or subnet of the device.
    pub private_ip: Option<String>,
    /// Address that emergency services receive.
    pub emergency_address: Option<String>,
    /// Name of the location where the device or user is.
    pub location_name: Option<String>,
    /// Network switch from which the device's place is known.
    pub network_switch: Option<NetworkSwitch>,
    /// Whether the location belongs to the company or a person.
    pub location_type: Option<LocationType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the locations that Zoom Phone tracks in the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListTrackedLocations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListTrackedLocations::new()
///     .kind(1)
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/location_tracking)
#[zoom_endpoint(
    GET "/phone/metrics/location_tracking" -> ListTrackedLocationsResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_tracked_locations:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTrackedLocations {
    /// What the report covers: nomadic emergency services (`1`), location permissions (`2`), default addresses (`3`), personal locations (`4`), or current ones of users (`5`) or IP phones (`6`). One of `1` to `6`.
    #[query(rename = "type")]
    pub kind: Option<i64>,
    /// ID of the Zoom Phone site whose tracked locations to list.
    pub site_id: Option<String>,
    /// Keeps only company, personal or unknown locations; by default, company locations.
    pub location_type: Option<LocationType>,
    /// Text to search for in device names and MAC addresses.
    pub keyword: Option<String>,
}

/// Response to [`ListTrackedLocations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTrackedLocationsResponse {
    /// Tracked locations, one entry each.
    pub location_tracking: Option<Vec<LocationTracking>>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `location_tracking` in [`ListTrackedLocationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationTracking {
    /// Users or common areas that have the device, one entry each.
    pub assignees: Option<Vec<NamedExtension>>,
    /// City of the tracked location.
    pub city: Option<String>,
    /// Country, usually with its ISO 3166-1 alpha-2 code such as `US`.
    #[length(2)]
    pub country: Option<String>,
    /// The device whose location is tracked.
    pub device: Option<LocationTrackingDevice>,
    /// Address that emergency services receive.
    pub emergency_address: Option<String>,
    /// Name of the tracked location.
    pub name: Option<String>,
    /// Network switch from which the device's place is known.
    pub network_switch: Option<LocationTrackingNetworkSwitch>,
    /// Zoom Phone site to which it belongs.
    pub site: Option<IdAndName>,
    /// Whether the location belongs to the company or is personal.
    #[wire("type")]
    pub kind: Option<LocationType>,
    /// Postal code of the address, such as a ZIP code.
    pub zip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The device whose location is tracked.
///
/// Value of `device` in [`LocationTracking`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationTrackingDevice {
    /// Hardware addresses (BSSIDs) of the Wi-Fi access points, separated by commas if several.
    pub bssid: Option<String>,
    /// ID of the device.
    pub id: Option<String>,
    /// MAC address of the device, or its serial number.
    pub mac_address: Option<String>,
    /// Name of the device.
    pub name: Option<String>,
    /// Private IP address or subnet.
    pub private_ip: Option<String>,
    /// Public IP address from which the device reaches the internet.
    pub public_ip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Network switch from which the device's place is known.
///
/// Value of `network_switch` in [`LocationTracking`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationTrackingNetworkSwitch {
    /// MAC address or serial number of the network switch.
    pub mac_address: Option<String>,
    /// Port of the network switch; excludes `port_prefix` and the port range.
    pub port: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists metrics of all the account's calls in a period, with filters such as date and number.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListPastCallMetrics;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_logs = ListPastCallMetrics::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/past_calls)
#[zoom_endpoint(
    GET "/phone/metrics/past_calls" -> ListPastCallMetricsResponse,
    paginate = call_logs: PastCallMetricCallLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone:read:list_call_logs:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPastCallMetrics {
    /// Start of the period whose calls are listed; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose calls are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Keeps only calls of this phone number.
    pub phone_number: Option<String>,
    /// Keeps only calls of this extension number.
    pub extension_number: Option<String>,
    /// Keeps only call logs of good or bad voice quality; the dividing line is a MOS of 3.5.
    pub quality_type: Option<QualityType>,
    /// Name of the department whose extensions' calls to list.
    pub department: Option<String>,
    /// Name of the cost center whose extensions' calls to list.
    pub cost_center: Option<String>,
    /// Directions of the calls to list: incoming, outgoing or internal. At most 3 items. Sent as `directions=…` once per value, or as `ClientBuilder::undeclared_lists` says.
    pub directions: Option<Vec<PastCallMetricDirection>>,
    /// Lengths of calls to include: under 1 minute (`3`), up to 5 (`0`), up to 10 (`1`) or more (`2`). At most 4 items. One of `0` to `3`. Sent as `durations=…` once per value, or as `ClientBuilder::undeclared_lists` says.
    pub durations: Option<Vec<i64>>,
    /// ID of the Zoom Phone site whose calls to list.
    pub site_id: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Keeps only call logs of good or bad voice quality; the dividing line is a MOS of 3.5.
///
/// Values of `quality_type` in [`ListPastCallMetrics`].
#[zoom_enum]
pub enum QualityType {
    /// `good`: Calls with a mean opinion score (MOS) of at least 3.5.
    Good,
    /// `bad`: Calls with a mean opinion score (MOS) below 3.5.
    Bad,
}

/// Whether the call came in (`inbound`) or went out (`outbound`).
///
/// Values of `directions` and `direction` in [`ListPastCallMetrics`] and [`PastCallMetricCallLog`].
#[zoom_enum]
pub enum PastCallMetricDirection {
    /// `inbound`: Incoming call or message.
    Inbound,
    /// `outbound`: Outgoing call or message.
    Outbound,
    /// `internal`: Between extensions of the account.
    Internal,
}

/// Response to [`ListPastCallMetrics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPastCallMetricsResponse {
    /// Logs of calls, one entry each.
    #[lossy]
    pub call_logs: Vec<PastCallMetricCallLog>,
    /// Start of the period whose calls are listed; a request without it covers the last 30 days.
    pub from: Option<Date>,
    /// End of the period whose calls are listed; needed in a request with `from`.
    pub to: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `call_logs` in [`ListPastCallMetricsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastCallMetricCallLog {
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// Person or extension that was called.
    pub callee: Option<CallParty>,
    /// Person or extension that placed the call.
    pub caller: Option<CallParty>,
    /// When the call started.
    pub date_time: Option<DateTime>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<PastCallMetricDirection>,
    /// How long the call lasted, in seconds.
    pub duration: Option<i64>,
    /// Mean opinion score (MOS) of voice quality from 1 to 5; 3.5 or more is good.
    pub mos: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

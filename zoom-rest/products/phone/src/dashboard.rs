//! Dashboard: 11 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{AddAutoReceptionistResponse, LeaveVoicemailToExtensionType, TimeZone};

/// List call logs.
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
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Quality type.
    pub quality_type: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallLogsResponse {
    /// Call logs.
    #[lossy]
    pub call_logs: Vec<ListCallLogsCallLog>,
    /// From.
    pub from: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<Date>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `call_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallLogsCallLog {
    /// Call ID.
    pub call_id: Option<String>,
    /// Callee.
    pub callee: Option<LogsCallLogCallee>,
    /// Caller.
    pub caller: Option<LogsCallLogCallee>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Direction.
    pub direction: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Mos.
    pub mos: Option<String>,
}

/// Logs call log callee.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LogsCallLogCallee {
    /// Codec.
    pub codec: Option<String>,
    /// Device private IP.
    pub device_private_ip: Option<String>,
    /// Device public IP.
    pub device_public_ip: Option<String>,
    /// Device type.
    pub device_type: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// Headset.
    pub headset: Option<String>,
    /// Isp.
    pub isp: Option<String>,
    /// Microphone.
    pub microphone: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Get call qo.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallQo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallQo::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/metrics/call_logs/<call_id>/qos" -> CallQo,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:call_qos:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQo {
    /// Call ID.
    pub call_id: String,
}

/// Response to [`GetCallQo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQo {
    /// Call ID.
    pub call_id: Option<String>,
    /// Callee QoS.
    pub callee_qos: Option<CalleeQos>,
    /// Caller QoS.
    pub caller_qos: Option<CalleeQos>,
}

/// Callee QoS.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalleeQos {
    /// Device private IP.
    pub device_private_ip: Option<String>,
    /// Device public IP.
    pub device_public_ip: Option<String>,
    /// Receiving.
    pub receiving: Option<Vec<Receiving>>,
    /// Sending.
    pub sending: Option<Vec<Receiving>>,
}

/// Receiving.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Receiving {
    /// Date time.
    pub date_time: Option<DateTime>,
    /// QoS.
    pub qos: Option<ReceivingQos>,
}

/// Value of `qos`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReceivingQos {
    /// Avg loss.
    pub avg_loss: Option<String>,
    /// Bitrate.
    pub bitrate: Option<String>,
    /// Jitter.
    pub jitter: Option<String>,
    /// Max loss.
    pub max_loss: Option<String>,
    /// Mos.
    pub mos: Option<String>,
    /// Network delay.
    pub network_delay: Option<String>,
}

/// Get call details from call log.
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
#[zoom_endpoint(
    GET "/phone/metrics/call_logs/<call_id>" -> CallDetailsFromCallLog,
    scopes = ["phone:read:admin", "phone:read:call_log:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallDetailsFromCallLog {
    /// Call ID.
    pub call_id: String,
}

/// Response to [`GetCallDetailsFromCallLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallDetailsFromCallLog {
    /// Call ID.
    pub call_id: Option<String>,
    /// Callee.
    pub callee: Option<FromCallLogCallee>,
    /// Caller.
    pub caller: Option<FromCallLogCallee>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Direction.
    pub direction: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Mos.
    pub mos: Option<String>,
}

/// From call log callee.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FromCallLogCallee {
    /// Codec.
    pub codec: Option<String>,
    /// Device private IP.
    pub device_private_ip: Option<String>,
    /// Device public IP.
    pub device_public_ip: Option<String>,
    /// Device type.
    pub device_type: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// Headset.
    pub headset: Option<String>,
    /// Isp.
    pub isp: Option<String>,
    /// Microphone.
    pub microphone: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Extension type.
    pub extension_type: Option<LeaveVoicemailToExtensionType>,
    /// Display name.
    pub display_name: Option<String>,
}

/// List default emergency address users.
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
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/default_emergency_address/users" -> ListDefaultEmergencyAddressUsersResponse,
    paginate = records: DefaultEmergencyAddressUserRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:default_emergency_address:admin"],
    errors = [
        (400, 802, "an error on Zoom's side"),
        (400, 8001, "the site does not exist"),
        (400, 400, "the page token is invalid or expired, or a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDefaultEmergencyAddressUsers {
    /// Status.
    pub status: DefaultEmergencyAddressUserStatus,
    /// Site ID.
    pub site_id: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `status`.
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
pub struct ListDefaultEmergencyAddressUsersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Records.
    #[lossy]
    pub records: Vec<DefaultEmergencyAddressUserRecord>,
}

/// Element of `records`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DefaultEmergencyAddressUserRecord {
    /// Email.
    pub email: Option<String>,
    /// User display name.
    pub user_display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Site name.
    pub site_name: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Status.
    pub status: Option<DefaultEmergencyAddressUserStatus>,
}

/// List detectable personal location users.
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
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/detectable_personal_location/users" -> ListDefaultEmergencyAddressUsersResponse,
    paginate = records: DefaultEmergencyAddressUserRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:detectable_personal_location:admin"],
    errors = [
        (400, 802, "an error on Zoom's side"),
        (400, 8001, "the site does not exist"),
        (400, 400, "a parameter is missing or invalid, or the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDetectablePersonalLocationUsers {
    /// Status.
    pub status: DefaultEmergencyAddressUserStatus,
    /// Site ID.
    pub site_id: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// List users permission for location sharing.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListUsersPermissionForLocationSharing;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let user_permissions = ListUsersPermissionForLocationSharing::new()
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/location_sharing_permission/users" -> ListUsersPermissionForLocationSharingResponse,
    paginate = user_permissions: UserPermission,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:location_sharing_permission:admin"],
    errors = [(400, 8001, "the site does not exist"), (400, 400, "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUsersPermissionForLocationSharing {
    /// Site ID.
    pub site_id: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListUsersPermissionForLocationSharing`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUsersPermissionForLocationSharingResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// User permissions: at most 300 items.
    #[lossy]
    pub user_permissions: Vec<UserPermission>,
}

/// Element of `user_permissions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPermission {
    /// Email.
    pub email: Option<String>,
    /// User display name.
    pub user_display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Site name.
    pub site_name: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Device permissions: at most 500 items.
    pub device_permissions: Option<Vec<DevicePermission>>,
}

/// Element of `device_permissions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DevicePermission {
    /// Last seen time.
    pub last_seen_time: Option<f64>,
    /// Location sharing.
    pub location_sharing: Option<LocationSharing>,
    /// Platform.
    pub platform: Option<String>,
}

/// Values of `location_sharing`.
#[zoom_enum]
pub enum LocationSharing {
    /// `allowed`.
    Allowed,
    /// `disallowed`.
    Disallowed,
}

/// List nomadic emergency services users.
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
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/nomadic_emergency_services/users" -> ListNomadicEmergencyServicesUsersResponse,
    paginate = records: NomadicEmergencyServicesUserRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:nomadic_emergency_services:admin"],
    errors = [
        (400, 802, "an error on Zoom's side"),
        (400, 8001, "the site does not exist"),
        (400, 400, "the page token is invalid or expired, or a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListNomadicEmergencyServicesUsers {
    /// Status.
    pub status: NomadicEmergencyServicesUserStatus,
    /// Site ID.
    pub site_id: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `status`.
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
pub struct ListNomadicEmergencyServicesUsersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Records.
    #[lossy]
    pub records: Vec<NomadicEmergencyServicesUserRecord>,
}

/// Element of `records`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NomadicEmergencyServicesUserRecord {
    /// Email.
    pub email: Option<String>,
    /// User display name.
    pub user_display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Site name.
    pub site_name: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Status.
    pub status: Option<NomadicEmergencyServicesUserStatus>,
    /// Reason for disabling: one of `1`, `2`, `3`, `4`, `5`.
    pub reason_for_disabling: Option<i64>,
}

/// List real time location for IP phones.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ListRealTimeLocationForIpPhones, LocationType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListRealTimeLocationForIpPhones::new(LocationType::Company)
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/realtime_location/devices" -> ListRealTimeLocationForIpPhonesResponse,
    paginate = records: ForIpPhoneRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:realtime_location_devices:admin"],
    errors = [
        (400, 8001, "the site does not exist"),
        (400, 400, "a parameter is missing or invalid, or the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRealTimeLocationForIpPhones {
    /// Location type.
    pub location_type: LocationType,
    /// Site ID.
    pub site_id: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `location_type`.
#[zoom_enum]
pub enum LocationType {
    /// `company`.
    Company,
    /// `personal`.
    Personal,
    /// `unknown`.
    Unknown,
}

/// Response to [`ListRealTimeLocationForIpPhones`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRealTimeLocationForIpPhonesResponse {
    /// Records.
    #[lossy]
    pub records: Vec<ForIpPhoneRecord>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Element of `records`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForIpPhoneRecord {
    /// Device ID.
    pub device_id: Option<String>,
    /// Device name.
    pub device_name: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Site name.
    pub site_name: Option<String>,
    /// Public IP.
    pub public_ip: Option<String>,
    /// Private IP.
    pub private_ip: Option<String>,
    /// Bssid.
    pub bssid: Option<String>,
    /// Emergency address.
    pub emergency_address: Option<String>,
    /// MAC address.
    pub mac_address: Option<String>,
    /// Location name.
    pub location_name: Option<String>,
    /// Network switch.
    pub network_switch: Option<NetworkSwitch>,
    /// Location type.
    pub location_type: Option<LocationType>,
    /// Assigned info.
    pub assigned_info: Option<Vec<AssignedInfo>>,
}

/// Value of `network_switch`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NetworkSwitch {
    /// Port.
    pub port: Option<String>,
    /// MAC address.
    pub mac_address: Option<String>,
}

/// Element of `assigned_info`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignedInfo {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// User email.
    pub user_email: Option<String>,
    /// User display name.
    pub user_display_name: Option<String>,
}

/// List real time location for users.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ListRealTimeLocationForUsers, LocationType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListRealTimeLocationForUsers::new(LocationType::Company)
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/realtime_location/users" -> ListRealTimeLocationForUsersResponse,
    paginate = records: LocationForUserRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:realtime_location_users:admin"],
    errors = [
        (400, 8001, "the site does not exist"),
        (400, 400, "a parameter is missing or invalid, or the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRealTimeLocationForUsers {
    /// Location type.
    pub location_type: LocationType,
    /// Site ID.
    pub site_id: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListRealTimeLocationForUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRealTimeLocationForUsersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Records.
    #[lossy]
    pub records: Vec<LocationForUserRecord>,
}

/// Element of `records`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationForUserRecord {
    /// Email.
    pub email: Option<String>,
    /// Bssid.
    pub bssid: Option<String>,
    /// User display name.
    pub user_display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Site name.
    pub site_name: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Public IP.
    pub public_ip: Option<String>,
    /// Private IP.
    pub private_ip: Option<String>,
    /// Emergency address.
    pub emergency_address: Option<String>,
    /// Location name.
    pub location_name: Option<String>,
    /// Network switch.
    pub network_switch: Option<NetworkSwitch>,
    /// Location type.
    pub location_type: Option<LocationType>,
}

/// List tracked locations.
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
#[zoom_endpoint(
    GET "/phone/metrics/location_tracking" -> ListTrackedLocationsResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_tracked_locations:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTrackedLocations {
    /// Type: one of `1`, `2`, `3`, `4`, `5`, `6`.
    #[query(rename = "type")]
    pub kind: Option<i64>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Location type.
    pub location_type: Option<LocationType>,
    /// Keyword.
    pub keyword: Option<String>,
}

/// Response to [`ListTrackedLocations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTrackedLocationsResponse {
    /// Location tracking.
    pub location_tracking: Option<Vec<LocationTracking>>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `location_tracking`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationTracking {
    /// Assignees.
    pub assignees: Option<Vec<AddAutoReceptionistResponse>>,
    /// City.
    pub city: Option<String>,
    /// Country.
    #[length(2)]
    pub country: Option<String>,
    /// Device.
    pub device: Option<LocationTrackingDevice>,
    /// Emergency address.
    pub emergency_address: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Network switch.
    pub network_switch: Option<LocationTrackingNetworkSwitch>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Type.
    #[wire("type")]
    pub kind: Option<LocationType>,
    /// Zip.
    pub zip: Option<String>,
}

/// Value of `device`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationTrackingDevice {
    /// Bssid.
    pub bssid: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// MAC address.
    pub mac_address: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Private IP.
    pub private_ip: Option<String>,
    /// Public IP.
    pub public_ip: Option<String>,
}

/// Value of `network_switch`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationTrackingNetworkSwitch {
    /// MAC address.
    pub mac_address: Option<String>,
    /// Port.
    pub port: Option<String>,
}

/// List past call metrics.
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
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// Quality type.
    pub quality_type: Option<QualityType>,
    /// Department.
    pub department: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Directions: at most 3 items.
    pub directions: Option<Vec<PastCallMetricDirection>>,
    /// Durations: at most 4 items; one of `0`, `1`, `2`, `3`.
    pub durations: Option<Vec<i64>>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `quality_type`.
#[zoom_enum]
pub enum QualityType {
    /// `good`.
    Good,
    /// `bad`.
    Bad,
}

/// Values of `directions`.
#[zoom_enum]
pub enum PastCallMetricDirection {
    /// `inbound`.
    Inbound,
    /// `outbound`.
    Outbound,
    /// `internal`.
    Internal,
}

/// Response to [`ListPastCallMetrics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPastCallMetricsResponse {
    /// Call logs.
    #[lossy]
    pub call_logs: Vec<PastCallMetricCallLog>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `call_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastCallMetricCallLog {
    /// Call ID.
    pub call_id: Option<String>,
    /// Callee.
    pub callee: Option<LogsCallLogCallee>,
    /// Caller.
    pub caller: Option<LogsCallLogCallee>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Direction.
    pub direction: Option<PastCallMetricDirection>,
    /// Duration.
    pub duration: Option<i64>,
    /// Mos.
    pub mos: Option<String>,
}

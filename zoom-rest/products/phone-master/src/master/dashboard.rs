//! Dashboard: 11 operations.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::super::{
    AddressOrLocationStatus, CallDetailsFromCallLog, CallQos, DefaultEmergencyAddressUserRecord, EmergencyAddressUsers,
    ListCallLogsCallLog, ListCallLogsResponse, ListEmergencyServicesUsersResponse,
    ListIpPhoneRealTimeLocationsResponse, ListLocationSharingPermissionsResponse, ListPastCallMetricsResponse,
    ListTrackedLocationsResponse, ListUserRealTimeLocationsResponse, LocationType, NomadicEmergencyServicesUserRecord,
    NomadicEmergencyServicesUserStatus, PastCallMetricCallLog, PastCallMetricDirection, QualityType,
    RealTimeLocationRecord, UserPermission, UserRealTimeLocationRecord,
};

/// Lists up to a month of the account's Zoom Phone calls, with filters for date, site and mean opinion score.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListCallLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_logs = ListCallLogs::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dashboard/GET/accounts/{accountId}/phone/metrics/call_logs)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/metrics/call_logs" -> ListCallLogsResponse,
    paginate = call_logs: ListCallLogsCallLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:master", "phone:read:list_call_logs:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallLogs {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Returns quality of service (QoS) measurements, such as jitter and packet loss, of one call that a Zoom Phone user made or received.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCallQos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallQos::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dashboard/GET/accounts/{accountId}/phone/metrics/call_logs/{callId}/qos)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/metrics/call_logs/<call_id>/qos" -> CallQos,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:call_qos:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQos {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the phone call.
    pub call_id: String,
}

/// Returns the call log details of one Zoom Phone call in the account.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCallDetailsFromCallLog;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallDetailsFromCallLog::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dashboard/GET/accounts/{accountId}/phone/metrics/call_logs/{call_id})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/metrics/call_logs/<call_id>" -> CallDetailsFromCallLog,
    scopes = ["phone:master", "phone:read:call_log:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallDetailsFromCallLog {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: String,
}

/// Lists users who set a personal default emergency address in place of their site's or account's, or those who did not.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddressOrLocationStatus;
/// use zoom_rest::phone::master::ListDefaultEmergencyAddressUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListDefaultEmergencyAddressUsers::new(
///     "Zl3aVt0bQ9y",
///     AddressOrLocationStatus::Set,
/// )
/// .site_id("Zl3aVt0bQ9y")
/// .keyword("sales")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dashboard/GET/accounts/{accountId}/phone/metrics/emergency_services/default_emergency_address/users)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/metrics/emergency_services/default_emergency_address/users" -> EmergencyAddressUsers,
    paginate = records: DefaultEmergencyAddressUserRecord,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:default_emergency_address:master"],
    errors = [
        (400, 802, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "the page token is invalid or expired, or the status is missing"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDefaultEmergencyAddressUsers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether to list users whose default emergency address is set or not set.
    pub status: AddressOrLocationStatus,
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

/// Lists users who created personal locations that can be detected by their network data, or those who did not.
///
/// Leaves out users who did not allow location on the client; for account owners and admins. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddressOrLocationStatus;
/// use zoom_rest::phone::master::ListDetectablePersonalLocationUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListDetectablePersonalLocationUsers::new(
///     "Zl3aVt0bQ9y",
///     AddressOrLocationStatus::Set,
/// )
/// .site_id("Zl3aVt0bQ9y")
/// .keyword("sales")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dashboard/GET/accounts/{accountId}/phone/metrics/emergency_services/detectable_personal_location/users)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/metrics/emergency_services/detectable_personal_location/users" -> EmergencyAddressUsers,
    paginate = records: DefaultEmergencyAddressUserRecord,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:detectable_personal_location:master"],
    errors = [
        (400, 802, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "the status is missing, or the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDetectablePersonalLocationUsers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether to list users whose detectable personal location is set or not set.
    pub status: AddressOrLocationStatus,
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

/// Lists users and whether each of their devices may share its location with Zoom applications.
///
/// Leaves out users without nomadic emergency services, which locate callers, and clients older than 5.4.0; for account owners and admins. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListLocationSharingPermissions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let user_permissions = ListLocationSharingPermissions::new("Zl3aVt0bQ9y")
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("sales")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dashboard/GET/accounts/{accountId}/phone/metrics/emergency_services/location_sharing_permission/users)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/metrics/emergency_services/location_sharing_permission/users" -> ListLocationSharingPermissionsResponse,
    paginate = user_permissions: UserPermission,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:location_sharing_permission:master"],
    errors = [
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListLocationSharingPermissions {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Lists users with or without nomadic emergency services, which locate callers wherever they are.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::NomadicEmergencyServicesUserStatus;
/// use zoom_rest::phone::master::ListNomadicEmergencyServicesUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListNomadicEmergencyServicesUsers::new(
///     "Zl3aVt0bQ9y",
///     NomadicEmergencyServicesUserStatus::Enabled,
/// )
/// .site_id("Zl3aVt0bQ9y")
/// .keyword("sales")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dashboard/GET/accounts/{accountId}/phone/metrics/emergency_services/nomadic_emergency_services/users)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/metrics/emergency_services/nomadic_emergency_services/users" -> ListEmergencyServicesUsersResponse,
    paginate = records: NomadicEmergencyServicesUserRecord,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:nomadic_emergency_services:master"],
    errors = [
        (400, 802, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "the page token is invalid or expired, or the status is missing"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListNomadicEmergencyServicesUsers {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Returns where the account's IP phones are currently detected.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::LocationType;
/// use zoom_rest::phone::master::ListIpPhoneRealTimeLocations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListIpPhoneRealTimeLocations::new(
///     "Zl3aVt0bQ9y",
///     LocationType::Company,
/// )
/// .site_id("Zl3aVt0bQ9y")
/// .keyword("sales")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dashboard/GET/accounts/{accountId}/phone/metrics/emergency_services/realtime_location/devices)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/metrics/emergency_services/realtime_location/devices" -> ListIpPhoneRealTimeLocationsResponse,
    paginate = records: RealTimeLocationRecord,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:realtime_location_devices:master"],
    errors = [
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "the location type is missing, or the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListIpPhoneRealTimeLocations {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Returns where users are currently detected.
///
/// Leaves out users who did not allow location on the client; for account owners and admins. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::LocationType;
/// use zoom_rest::phone::master::ListUserRealTimeLocations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListUserRealTimeLocations::new("Zl3aVt0bQ9y", LocationType::Company)
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("sales")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dashboard/GET/accounts/{accountId}/phone/metrics/emergency_services/realtime_location/users)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/metrics/emergency_services/realtime_location/users" -> ListUserRealTimeLocationsResponse,
    paginate = records: UserRealTimeLocationRecord,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:realtime_location_users:master"],
    errors = [
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "the location type is missing, or the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserRealTimeLocations {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Lists the locations that Zoom Phone tracks in the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::LocationType;
/// use zoom_rest::phone::master::ListTrackedLocations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListTrackedLocations::new("Zl3aVt0bQ9y")
///     .kind(6)
///     .site_id("Zl3aVt0bQ9y")
///     .location_type(LocationType::Company)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dashboard/GET/accounts/{accountId}/phone/metrics/location_tracking)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/metrics/location_tracking" -> ListTrackedLocationsResponse,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_tracked_locations:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTrackedLocations {
    /// ID of the sub-account.
    pub account_id: String,
    /// Kind of data to return: nomadic emergency services (`1`), location permissions (`2`), default emergency addresses (`3`), detectable personal locations (`4`), or current locations of users (`5`) or IP phones (`6`). One of `1` to `6`.
    #[query(rename = "type")]
    pub kind: Option<i64>,
    /// ID of the Zoom Phone site whose tracked locations to list.
    pub site_id: Option<String>,
    /// Keeps only company, personal or unknown locations; by default, company locations.
    pub location_type: Option<LocationType>,
    /// Text to search for in device names and MAC addresses.
    pub keyword: Option<String>,
}

/// Lists metrics of all the account's calls in a period, with filters such as date and number.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListPastCallMetrics;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_logs = ListPastCallMetrics::new("Zl3aVt0bQ9y")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .phone_number("+14155550100")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dashboard/GET/accounts/{accountId}/phone/metrics/past_calls)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/metrics/past_calls" -> ListPastCallMetricsResponse,
    paginate = call_logs: PastCallMetricCallLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:master", "phone:read:list_call_logs:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPastCallMetrics {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the period whose calls are listed; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose calls are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Keeps only calls of this phone number.
    pub phone_number: Option<String>,
    /// Keeps only calls of this extension number.
    pub extension_number: Option<String>,
    /// Keeps only call logs of good or bad voice quality; the dividing line is a mean opinion score (MOS) of 3.5.
    pub quality_type: Option<QualityType>,
    /// Name of the department whose extensions' calls to list.
    pub department: Option<String>,
    /// Name of the cost center whose extensions' calls to list.
    pub cost_center: Option<String>,
    /// Directions of the calls to list: incoming, outgoing or internal. At most 3 items. Sent as `directions=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub directions: Option<Vec<PastCallMetricDirection>>,
    /// Lengths of calls to include: under 1 minute (`3`), up to 5 (`0`), up to 10 (`1`) or more (`2`). At most 4 items. One of `0` to `3`. Sent as `durations=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub durations: Option<Vec<i64>>,
    /// ID of the Zoom Phone site whose calls to list.
    pub site_id: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

//! Phone devices: 11 operations.

use zoom_core::{DateTime, Secret, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{AreasActivationCodeSite, AreasCommonAreaStatus, AssigneeExtensionType, DevicePolicy, TimeZone};

/// List devices.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssigneeExtensionType, DeviceSource, DeviceType, ListDevices};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let devices = ListDevices::new(DeviceType::Assigned)
///     .assignee_type(AssigneeExtensionType::User)
///     .device_source(DeviceSource::Haas)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/devices" -> ListDevicesResponse,
    paginate = devices: Device,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_devices:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDevices {
    /// Type.
    #[query(rename = "type")]
    pub kind: DeviceType,
    /// Assignee type.
    pub assignee_type: Option<AssigneeExtensionType>,
    /// Device source.
    pub device_source: Option<DeviceSource>,
    /// Location status: always `unknownAddress`.
    pub location_status: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Device type.
    pub device_type: Option<ListDevicesDeviceType>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Values of `type`.
#[zoom_enum]
pub enum DeviceType {
    /// `assigned`.
    Assigned,
    /// `unassigned`.
    Unassigned,
}

/// Values of `device_source`.
#[zoom_enum]
pub enum DeviceSource {
    /// `haas`.
    Haas,
    /// `hotDesking`.
    #[value("hotDesking")]
    HotDesking,
}

/// Values of `device_type`.
#[zoom_enum]
pub enum ListDevicesDeviceType {
    /// `algo`.
    Algo,
    /// `audioCodes`.
    #[value("audioCodes")]
    AudioCodes,
    /// `cisco`.
    Cisco,
    /// `cyberData`.
    #[value("cyberData")]
    CyberData,
    /// `grandstream`.
    Grandstream,
    /// `poly`.
    Poly,
    /// `yealink`.
    Yealink,
    /// `other`.
    Other,
}

/// Response to [`ListDevices`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDevicesResponse {
    /// Devices.
    #[lossy]
    pub devices: Vec<Device>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `devices`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Device {
    /// Assignee.
    pub assignee: Option<DeviceAssignee>,
    /// Assignees.
    pub assignees: Option<Vec<ListDevicesAssignee>>,
    /// Device type.
    pub device_type: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// MAC address.
    pub mac_address: Option<String>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Status.
    pub status: Option<AreasCommonAreaStatus>,
    /// Provision template ID.
    pub provision_template_id: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Firmware version.
    pub firmware_version: Option<String>,
    /// Private IP.
    pub private_ip: Option<String>,
    /// Public IP.
    pub public_ip: Option<String>,
    /// Policy.
    pub policy: Option<DevicePolicy>,
}

/// Value of `assignee`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceAssignee {
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Extension type.
    pub extension_type: Option<AssigneeExtensionType>,
}

/// Element of `assignees`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDevicesAssignee {
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Extension type.
    pub extension_type: Option<AssigneeExtensionType>,
    /// Extension ID.
    pub extension_id: Option<String>,
}

/// Add device.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDevice::new("Support", "one", "one")
///     .assigned_to("2026-01-31")
///     .model("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/devices" -> AddDeviceResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:device:admin"],
    errors = [(400, 300, "a parameter is invalid"), (400, 405, "a limit is exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDevice {
    /// Assigned to.
    pub assigned_to: Option<String>,
    /// Assignee extension IDs: at most 10 items.
    pub assignee_extension_ids: Option<Vec<String>>,
    /// Display name.
    #[length(..=255)]
    pub display_name: String,
    /// MAC address.
    pub mac_address: String,
    /// Model.
    #[length(..=50)]
    pub model: Option<String>,
    /// Type.
    #[length(..=50)]
    #[serde(rename = "type")]
    pub kind: String,
    /// Provision template ID.
    pub provision_template_id: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Response to [`AddDevice`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddDeviceResponse {
    /// ID.
    pub id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
}

/// Sync deskphones.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::SyncDeskphones;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SyncDeskphones::new(1).site_id("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/devices/sync" -> (),
    rate_limit = Heavy,
    scopes = ["phone:write:admin", "phone:write:sync_device:admin"],
    errors = [(400, 300, "the request was rejected"), (400, 429, "the change was made already")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SyncDeskphones {
    /// Level.
    #[range(1..=2)]
    pub level: i64,
    /// Site ID.
    #[length(..=50)]
    pub site_id: Option<String>,
}

/// Get device details.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetDeviceDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDeviceDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/devices/<device_id>" -> DeviceDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:device:admin"],
    errors = [(400, 400, "the device does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceDetails {
    /// Device ID.
    pub device_id: String,
}

/// Response to [`GetDeviceDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceDetails {
    /// Assignee.
    pub assignee: Option<DeviceAssignee>,
    /// Assignees.
    pub assignees: Option<Vec<ListDevicesAssignee>>,
    /// Device type.
    pub device_type: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// MAC address.
    pub mac_address: Option<String>,
    /// Provision.
    pub provision: Option<DeviceDetailProvision>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Status.
    pub status: Option<AreasCommonAreaStatus>,
    /// Provision template ID.
    pub provision_template_id: Option<String>,
    /// Private IP.
    pub private_ip: Option<String>,
    /// Public IP.
    pub public_ip: Option<String>,
    /// Policy.
    pub policy: Option<DevicePolicy>,
}

/// Value of `provision`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceDetailProvision {
    /// SIP accounts.
    pub sip_accounts: Option<Vec<SipAccount>>,
    /// Type.
    #[wire("type")]
    pub kind: Option<DeviceDetailProvisionType>,
    /// URL.
    pub url: Option<String>,
}

/// Element of `sip_accounts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipAccount {
    /// Authorization ID.
    pub authorization_id: Option<String>,
    /// Outbound proxy.
    pub outbound_proxy: Option<String>,
    /// Password.
    pub password: Option<Secret>,
    /// Secondary outbound proxy.
    pub secondary_outbound_proxy: Option<String>,
    /// Shared line.
    pub shared_line: Option<SharedLine>,
    /// SIP domain.
    pub sip_domain: Option<String>,
    /// User name.
    pub user_name: Option<String>,
}

/// Value of `shared_line`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLine {
    /// Alias.
    pub alias: Option<String>,
    /// Line subscription.
    pub line_subscription: Option<LineSubscription>,
    /// Outbound caller ID.
    pub outbound_caller_id: Option<String>,
}

/// Value of `line_subscription`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LineSubscription {
    /// Display name.
    pub display_name: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Phone number.
    pub phone_number: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum DeviceDetailProvisionType {
    /// `assisted`.
    Assisted,
    /// `ztp`.
    Ztp,
    /// `manual`.
    Manual,
}

/// Update device.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDevice::new("Zl3aVt0bQ9y")
///     .assigned_to("2026-01-31")
///     .display_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/devices/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:device:admin"],
    errors = [(400, 300, "a resource named in the request does not exist"), (404, 1001, "the user was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDevice {
    /// Device ID.
    pub device_id: String,
    /// Assigned to.
    pub assigned_to: Option<String>,
    /// Display name.
    #[length(..=255)]
    pub display_name: Option<String>,
    /// Provision template ID.
    pub provision_template_id: Option<String>,
}

/// Delete device.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDevice::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/devices/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:device:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDevice {
    /// Device ID.
    pub device_id: String,
}

/// Assign entity to device.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AssignEntityToDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignEntityToDevice::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/devices/<device_id>/extensions" -> Value,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:device_extension:admin"],
    errors = [(400, 300, "the request was rejected"), (404, 1001, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignEntityToDevice {
    /// Device ID.
    pub device_id: String,
    /// Assignee extension IDs.
    pub assignee_extension_ids: Vec<String>,
}

/// Unassign entity from device.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignEntityFromDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignEntityFromDevice::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/devices/<device_id>/extensions/<extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:device_extension:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignEntityFromDevice {
    /// Device ID.
    pub device_id: String,
    /// Extension ID.
    pub extension_id: String,
}

/// Update provision template of device.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateProvisionTemplateOfDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateProvisionTemplateOfDevice::new("Zl3aVt0bQ9y")
///     .provision_template_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/phone/devices/<device_id>/provision_templates" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:device_provision_template:admin"],
    errors = [(400, 300, "the request was rejected"), (400, 404, "the provision template does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateProvisionTemplateOfDevice {
    /// Device ID.
    pub device_id: String,
    /// Provision template ID.
    pub provision_template_id: Option<String>,
}

/// Reboot desk phone.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RebootDeskPhone;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RebootDeskPhone::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/devices/<device_id>/reboot" -> (),
    rate_limit = Heavy,
    scopes = ["phone:write:admin", "phone:write:reboot_device:admin"],
    errors = [(400, 400, "not supported"), (400, 404, "the device does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RebootDeskPhone {
    /// Device ID.
    pub device_id: String,
}

/// List smartphones.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListSmartphones;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let smartphones = ListSmartphones::new()
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/smartphones" -> ListSmartphonesResponse,
    paginate = smartphones: Smartphone,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_devices:admin"],
    errors = [
        (400, 400, "the page token is invalid or expired"),
        (403, 403, "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmartphones {
    /// Site ID.
    pub site_id: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListSmartphones`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSmartphonesResponse {
    /// Smartphones: at most 300 items.
    #[lossy]
    pub smartphones: Vec<Smartphone>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `smartphones`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Smartphone {
    /// Smartphone ID.
    pub smartphone_id: Option<String>,
    /// Device name.
    pub device_name: Option<String>,
    /// Device type.
    pub device_type: Option<String>,
    /// Serial number.
    pub serial_number: Option<String>,
    /// Public IP.
    pub public_ip: Option<String>,
    /// Activation status: always `Activated`.
    pub activation_status: Option<String>,
    /// Activation time.
    pub activation_time: Option<DateTime>,
    /// Assignee.
    pub assignee: Option<SmartphoneAssignee>,
    /// Site.
    pub site: Option<AreasActivationCodeSite>,
}

/// Value of `assignee`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmartphoneAssignee {
    /// Common area ID.
    pub common_area_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
}

//! Phone devices: 11 operations.

use zoom_core::{DateTime, Extra, Secret, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{ActivationCodeSite, AssigneeExtensionType, DeskPhoneStatus, DevicePolicy, IdAndName};

/// Lists the account's desk phones that are set up with Zoom Phone: either the assigned or the unassigned ones.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{DeviceType, ListDevices, ListDevicesDeviceType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let devices = ListDevices::new(DeviceType::Assigned)
///     .site_id("Zl3aVt0bQ9y")
///     .device_type(ListDevicesDeviceType::Algo)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-devices/GET/phone/devices)
#[zoom_endpoint(
    GET "/phone/devices" -> ListDevicesResponse,
    paginate = devices: Device,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_devices:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDevices {
    /// Whether to list assigned or unassigned devices.
    #[query(rename = "type")]
    pub kind: DeviceType,
    /// Whether to list devices of users or of common areas, both if absent; works only for assigned devices.
    pub assignee_type: Option<AssigneeExtensionType>,
    /// Keeps only devices of this origin; `hotDesking` works only for assigned devices.
    pub device_source: Option<DeviceSource>,
    /// Keeps only devices without a known address; works only for assigned devices. The only value is `unknownAddress`.
    pub location_status: Option<String>,
    /// ID of the Zoom Phone site whose devices to list.
    pub site_id: Option<String>,
    /// Manufacturer whose devices to list; `other` for all remaining ones.
    pub device_type: Option<ListDevicesDeviceType>,
    /// Text to search for in users, extensions, MAC addresses and IP addresses.
    pub keyword: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Whether to list assigned or unassigned devices.
///
/// Values of `type` in [`ListDevices`].
#[zoom_enum]
pub enum DeviceType {
    /// `assigned`: Given to a user or another holder.
    Assigned,
    /// `unassigned`: Not given to anyone.
    Unassigned,
}

/// Origin of a desk phone: rented, or shared by hot desking.
///
/// Values of `device_source` in [`ListDevices`].
#[zoom_enum]
pub enum DeviceSource {
    /// `haas`: Rented phone (hardware as a service).
    Haas,
    /// `hotDesking`: Shared phone at which users sign in for a time (hot desking).
    #[value("hotDesking")]
    HotDesking,
}

/// Manufacturer whose devices to list; `other` for all remaining ones.
///
/// Values of `device_type` in [`ListDevices`].
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
    /// Desk phones that match the filters, one entry each.
    #[lossy]
    pub devices: Vec<Device>,
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

/// Phone device of an account, with its type, MAC address, assignees and state.
///
/// Element of `devices` in [`ListDevicesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Device {
    /// User or common area that has the device; `assignees` lists all of them if several share it.
    pub assignee: Option<DeviceAssignee>,
    /// All users or common areas that have the device, one entry each.
    pub assignees: Option<Vec<ListDevicesAssignee>>,
    /// Maker and model of the device.
    pub device_type: Option<String>,
    /// Name under which the device is shown.
    pub display_name: Option<String>,
    /// ID of the device.
    pub id: Option<String>,
    /// MAC address of the device, or its serial number.
    pub mac_address: Option<String>,
    /// Zoom Phone site to which the device belongs.
    pub site: Option<IdAndName>,
    /// Whether the device is online.
    pub status: Option<DeskPhoneStatus>,
    /// ID of the provisioning template, a set of settings that desk phones receive; an empty string means that the device has none.
    pub provision_template_id: Option<String>,
    /// Description of the device, in free text.
    pub description: Option<String>,
    /// Firmware version that runs on the device.
    pub firmware_version: Option<String>,
    /// Private IP address of the device.
    pub private_ip: Option<String>,
    /// Public IP address from which the device reaches the internet.
    pub public_ip: Option<String>,
    /// Policies of the device: whether it allows hot desking and call control.
    pub policy: Option<DevicePolicy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User or common area that has the device.
///
/// Value of `assignee` in [`Device`] and [`DeviceDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceAssignee {
    /// Extension number of the user or common area, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// ID of the user or common area that has the device.
    pub id: Option<String>,
    /// Name of the user or common area that has the device.
    pub name: Option<String>,
    /// Whether a user or a common area has the device; present only if it is assigned.
    pub extension_type: Option<AssigneeExtensionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User or common area that has the device, possibly along with others.
///
/// Element of `assignees` in [`Device`] and [`DeviceDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDevicesAssignee {
    /// Extension number of the user or common area, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// ID of the user or common area that has the device.
    pub id: Option<String>,
    /// Name of the user or common area that has the device.
    pub name: Option<String>,
    /// Whether a user or a common area has the device; present only if it is assigned.
    pub extension_type: Option<AssigneeExtensionType>,
    /// Extension ID of the holder of the device, a user or a common area.
    pub extension_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a supported desk phone, either unassigned or assigned to a user or common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDevice::new("Support", "64167f8a1b2c", "Poly")
///     .assigned_to("jill@example.com")
///     .model("VVX 450")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-devices/POST/phone/devices)
#[zoom_endpoint(
    POST "/phone/devices" -> AddDeviceResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:device:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 405, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDevice {
    /// ID or email address of the one user who receives the device; for common areas or several users, give `assignee_extension_ids`.
    pub assigned_to: Option<String>,
    /// Extension IDs of the users or common areas that receive the device; none for an unassigned device. At most 10 items.
    pub assignee_extension_ids: Option<Vec<String>>,
    /// Name under which the device is shown.
    #[length(..=255)]
    pub display_name: String,
    /// MAC address of the desk phone; for a wireless phone, its wired MAC address.
    pub mac_address: String,
    /// Model name of the device.
    #[length(..=50)]
    pub model: Option<String>,
    /// Manufacturer (brand) of the desk phone.
    #[length(..=50)]
    #[serde(rename = "type")]
    pub kind: String,
    /// ID of the provisioning template, a set of settings for desk phones that only some devices support; empty for none.
    pub provision_template_id: Option<String>,
    /// ID of the Zoom Phone site; needed for an unassigned device if the account has multiple sites.
    pub site_id: Option<String>,
}

/// Response to [`AddDevice`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddDeviceResponse {
    /// ID of the device.
    pub id: Option<String>,
    /// Name under which the device is shown.
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Makes all online desk phones of an account or site fetch their settings from Zoom again, if they get them automatically (zero-touch) or from a provisioning address (assisted provisioning).
///
/// Allows one request every 15 minutes; for account owners and admins with a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::SyncDeskphones;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SyncDeskphones::new(2).site_id("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-devices/POST/phone/devices/sync)
#[zoom_endpoint(
    POST "/phone/devices/sync" -> (),
    rate_limit = Heavy,
    scopes = ["phone:write:admin", "phone:write:sync_device:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 429, ANOTHER_CHANGE_IN_PROGRESS = "another change is in progress; try again later"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SyncDeskphones {
    /// Whether the desk phones of the whole account (`1`) or of one site (`2`) are synchronized.
    #[range(1..=2)]
    pub level: i64,
    /// ID of the Zoom Phone site whose desk phones to synchronize, for level `2`.
    #[length(..=50)]
    pub site_id: Option<String>,
}

/// Returns one desk phone.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-devices/GET/phone/devices/{deviceId})
#[zoom_endpoint(
    GET "/phone/devices/<device_id>" -> DeviceDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:device:admin"],
    errors = [(400, 400, DEVICE_DOES_NOT_EXIST = "the device does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceDetails {
    /// ID of the device.
    pub device_id: String,
}

/// Response to [`GetDeviceDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceDetails {
    /// User or common area that has the device.
    pub assignee: Option<DeviceAssignee>,
    /// Users or common areas that have the device, one entry each.
    pub assignees: Option<Vec<ListDevicesAssignee>>,
    /// Maker and model of the device.
    pub device_type: Option<String>,
    /// Name under which the device is shown.
    pub display_name: Option<String>,
    /// ID of the device.
    pub id: Option<String>,
    /// MAC address of the device, or its serial number.
    pub mac_address: Option<String>,
    /// How the device is set up; absent if it is not assigned.
    pub provision: Option<DeviceDetailProvision>,
    /// Zoom Phone site to which the device belongs.
    pub site: Option<IdAndName>,
    /// Whether the device is online.
    pub status: Option<DeskPhoneStatus>,
    /// ID of the provisioning template; an empty string means that the device has none.
    pub provision_template_id: Option<String>,
    /// Private IP address of the device.
    pub private_ip: Option<String>,
    /// Public IP address from which the device reaches the internet.
    pub public_ip: Option<String>,
    /// Policies of the device: whether it allows hot desking and call control.
    pub policy: Option<DevicePolicy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the device is set up; absent if it is not assigned.
///
/// Value of `provision` in [`DeviceDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceDetailProvision {
    /// SIP accounts with which the device registers, one entry each; only for manual provisioning.
    pub sip_accounts: Option<Vec<SipAccount>>,
    /// How the device is provisioned, such as without manual steps.
    #[wire("type")]
    pub kind: Option<DeviceDetailProvisionType>,
    /// Address from which the device is provisioned; only for assisted provisioning.
    pub url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SIP account with which a device registers, with its server and credentials.
///
/// Element of `sip_accounts` in [`DeviceDetailProvision`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipAccount {
    /// ID that the device gives, with `password`, to prove that it may use the SIP account.
    pub authorization_id: Option<String>,
    /// Server (SIP outbound proxy) to which the device sends its SIP traffic.
    pub outbound_proxy: Option<String>,
    /// Password with which the device registers the SIP account.
    pub password: Option<Secret>,
    /// Second server (SIP outbound proxy), besides the one in `outbound_proxy`, to which the device can send its SIP traffic.
    pub secondary_outbound_proxy: Option<String>,
    /// Shared line of the SIP account: the extension whose line it is, its name and the caller ID.
    pub shared_line: Option<SharedLine>,
    /// Domain of the SIP account.
    pub sip_domain: Option<String>,
    /// User name of the SIP account, which the device enters when it registers.
    pub user_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Shared line of the SIP account: the extension whose line it is, its name and the caller ID.
///
/// Value of `shared_line` in [`SipAccount`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLine {
    /// Display name chosen for the line.
    pub alias: Option<String>,
    /// Extension whose line the device shares.
    pub line_subscription: Option<LineSubscription>,
    /// Phone number shown to the people called.
    pub outbound_caller_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension whose line the device shares.
///
/// Value of `line_subscription` in [`SharedLine`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LineSubscription {
    /// Name under which the extension is shown.
    pub display_name: Option<String>,
    /// Number of the extension in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Phone number of the extension, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the device is provisioned, such as without manual steps.
///
/// Values of `type` in [`DeviceDetailProvision`].
#[zoom_enum]
pub enum DeviceDetailProvisionType {
    /// `assisted`: The phone gets its settings from the address in `url`.
    Assisted,
    /// `ztp`: Zero touch provisioning: the phone sets itself up.
    Ztp,
    /// `manual`: The settings are entered on the phone by hand.
    Manual,
}

/// Updates one desk phone of the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDevice::new("Zl3aVt0bQ9y")
///     .assigned_to("Zl3aVt0bQ9y")
///     .display_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-devices/PATCH/phone/devices/{deviceId})
#[zoom_endpoint(
    PATCH "/phone/devices/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:device:admin"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 1001, USER_NOT_FOUND = "the user was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDevice {
    /// ID of the device.
    pub device_id: String,
    /// ID or email address of the user who receives the device.
    pub assigned_to: Option<String>,
    /// Name under which the device is shown.
    #[length(..=255)]
    pub display_name: Option<String>,
    /// ID of the provisioning template for the device, which only some devices support; empty for none.
    pub provision_template_id: Option<String>,
}

/// Removes a desk phone or analog telephone adapter from Zoom Phone.
///
/// The device must not be assigned to a user; for account owners and admins with a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-devices/DELETE/phone/devices/{deviceId})
#[zoom_endpoint(
    DELETE "/phone/devices/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:device:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDevice {
    /// ID of the device.
    pub device_id: String,
}

/// Assigns a supported desk phone to an extension, such as a user's.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AssignEntityToDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignEntityToDevice::new(
///     "Zl3aVt0bQ9y",
///     vec!["Zl3aVt0bQ9y".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-devices/POST/phone/devices/{deviceId}/extensions)
#[zoom_endpoint(
    POST "/phone/devices/<device_id>/extensions" -> Value,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:device_extension:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 1001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignEntityToDevice {
    /// ID of the device.
    pub device_id: String,
    /// Extension IDs of the users or common areas to which the device is assigned.
    pub assignee_extension_ids: Vec<String>,
}

/// Removes one assignee from a desk phone.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-devices/DELETE/phone/devices/{deviceId}/extensions/{extensionId})
#[zoom_endpoint(
    DELETE "/phone/devices/<device_id>/extensions/<extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:device_extension:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignEntityFromDevice {
    /// ID of the device.
    pub device_id: String,
    /// Extension ID of the assignee to remove, a user or common area.
    pub extension_id: String,
}

/// Assigns a provisioning template (settings for phones) to a device, or removes it if `provision_template_id` is empty.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateDeviceProvisionTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDeviceProvisionTemplate::new("Zl3aVt0bQ9y")
///     .provision_template_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-devices/PUT/phone/devices/{deviceId}/provision_templates)
#[zoom_endpoint(
    PUT "/phone/devices/<device_id>/provision_templates" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:device_provision_template:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 404, PROVISION_TEMPLATE_DOES_NOT_EXIST = "the provision template does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDeviceProvisionTemplate {
    /// ID of the device.
    pub device_id: String,
    /// ID of the provisioning template to assign; if empty, the device loses its template.
    pub provision_template_id: Option<String>,
}

/// Reboots one online desk phone that gets its settings automatically (zero-touch) or from a provisioning address (assisted provisioning).
///
/// Allows one request per second; for account owners and admins with a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-devices/POST/phone/devices/{deviceId}/reboot)
#[zoom_endpoint(
    POST "/phone/devices/<device_id>/reboot" -> (),
    rate_limit = Heavy,
    scopes = ["phone:write:admin", "phone:write:reboot_device:admin"],
    errors = [
        (400, 400, THIS_TYPE_OF_DEVICE_NOT_SUPPORTED = "this type of device is not supported"),
        (400, 404, DEVICE_DOES_NOT_EXIST = "the device does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RebootDeskPhone {
    /// ID of the device.
    pub device_id: String,
}

/// Lists all smartphones on the account that are set up with Zoom Phone.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-devices/GET/phone/smartphones)
#[zoom_endpoint(
    GET "/phone/smartphones" -> ListSmartphonesResponse,
    paginate = smartphones: Smartphone,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_devices:admin"],
    errors = [
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (403, 403, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmartphones {
    /// ID of the Zoom Phone site whose smartphones to list.
    pub site_id: Option<String>,
    /// Text to search for in device names, common areas, serial numbers and IP addresses.
    pub keyword: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListSmartphones`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSmartphonesResponse {
    /// Smartphones, one entry each. At most 300 items.
    #[lossy]
    pub smartphones: Vec<Smartphone>,
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

/// Smartphone with Zoom Phone, with its activation and assignee.
///
/// Element of `smartphones` in [`ListSmartphonesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Smartphone {
    /// ID of the smartphone.
    pub smartphone_id: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// Manufacturer and model of the smartphone.
    pub device_type: Option<String>,
    /// Serial number that the manufacturer assigned to the device.
    pub serial_number: Option<String>,
    /// Public IPv4 or IPv6 address of the smartphone.
    pub public_ip: Option<String>,
    /// Whether Zoom Phone is activated on the smartphone. Always `Activated`.
    pub activation_status: Option<String>,
    /// When the smartphone was activated.
    pub activation_time: Option<DateTime>,
    /// Common area that has the smartphone.
    pub assignee: Option<SmartphoneAssignee>,
    /// Zoom Phone site to which the smartphone belongs.
    pub site: Option<ActivationCodeSite>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Common area that has the smartphone, with its extension.
///
/// Value of `assignee` in [`Smartphone`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmartphoneAssignee {
    /// ID of the common area, or its extension ID; Zoom does not say when it is which.
    pub common_area_id: Option<String>,
    /// Name of the common area that has the smartphone.
    pub name: Option<String>,
    /// Extension number of the common area.
    pub extension_number: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

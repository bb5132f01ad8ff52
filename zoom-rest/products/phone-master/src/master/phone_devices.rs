//! Phone devices: 11 operations.

use zoom_core::{Extra, Value, zoom_endpoint, zoom_object};

use super::super::{
    AddDeviceResponse, AssigneeExtensionType, DeskPhoneStatus, DeviceAssignee, DeviceDetails, DeviceSource, DeviceType,
    IdAndName, ListDevicesAssignee, ListDevicesDeviceType, ListSmartphonesResponse, Smartphone,
};

/// Lists the account's desk phones that are set up with Zoom Phone: either the assigned or the unassigned ones.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{DeviceType, ListDevicesDeviceType};
/// use zoom_rest::phone::master::ListDevices;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let devices = ListDevices::new("Zl3aVt0bQ9y", DeviceType::Assigned)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-devices/GET/accounts/{accountId}/phone/devices)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/devices" -> ListDevicesResponse,
    paginate = devices: Device,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_devices:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDevices {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Desk phone or other device of the account, with its assignees and state.
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a supported desk phone, either unassigned or assigned to a user or common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDevice::new("Zl3aVt0bQ9y", "Support", "64167f8a1b2c", "Poly")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-devices/POST/accounts/{accountId}/phone/devices)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/devices" -> AddDeviceResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:device:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDevice {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the one user who receives the device; for common areas or several users, give `assignee_extension_ids`.
    pub assigned_to: Option<String>,
    /// Extension IDs of the users or common areas that receive the device; none for an unassigned device.
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

/// Makes all online desk phones of an account or site fetch their settings from Zoom again, if they get them automatically (zero-touch) or from a provisioning address (assisted provisioning).
///
/// Allows one request every 15 minutes; for account owners and admins with a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::SyncDeskphones;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SyncDeskphones::new("Zl3aVt0bQ9y", 2).site_id("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-devices/POST/accounts/{accountId}/phone/devices/sync)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/devices/sync" -> (),
    rate_limit = Heavy,
    scopes = ["phone:master", "phone:write:sync_device:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 429, ANOTHER_CHANGE_IN_PROGRESS = "another change is in progress; try again later"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SyncDeskphones {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether the desk phones of the whole account (`1`) or of one site (`2`) are synchronized.
    #[range(1..=2)]
    pub level: i64,
    /// ID of the Zoom Phone site whose desk phones to synchronize, for level `2`.
    #[length(..=50)]
    pub site_id: Option<String>,
}

/// Returns one desk phone.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetDeviceDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDeviceDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-devices/GET/accounts/{accountId}/phone/devices/{deviceId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/devices/<device_id>" -> DeviceDetails,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:device:master"],
    errors = [(400, 400, DEVICE_DOES_NOT_EXIST = "the device does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the device.
    pub device_id: String,
}

/// Updates one desk phone of the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDevice::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-devices/PATCH/accounts/{accountId}/phone/devices/{deviceId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/devices/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:device:master"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 1001, USER_NOT_FOUND = "the user was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDevice {
    /// ID of the sub-account.
    pub account_id: String,
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
/// The device must not be assigned to a user; for account owners and admins with a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDevice::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-devices/DELETE/accounts/{accountId}/phone/devices/{deviceId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/devices/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:device:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDevice {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the device.
    pub device_id: String,
}

/// Assigns a supported desk phone to an extension, such as a user's.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AssignEntityToDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignEntityToDevice::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-devices/POST/accounts/{accountId}/phone/devices/{deviceId}/extensions)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/devices/<device_id>/extensions" -> Value,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:device_extension:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 1001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignEntityToDevice {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the device.
    pub device_id: String,
    /// Extension IDs of the users or common areas to which the device is assigned.
    pub assignee_extension_ids: Vec<String>,
}

/// Removes one assignee from a desk phone.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignEntityFromDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignEntityFromDevice::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-devices/DELETE/accounts/{accountId}/phone/devices/{deviceId}/extensions/{extensionId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/devices/<device_id>/extensions/<extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:device_extension:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignEntityFromDevice {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the device.
    pub device_id: String,
    /// Extension ID of the assignee to remove, a user or common area.
    pub extension_id: String,
}

/// Assigns a provisioning template (settings for phones) to a device, or removes it if `provision_template_id` is empty.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateDeviceProvisionTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDeviceProvisionTemplate::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .provision_template_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-devices/PUT/accounts/{accountId}/phone/devices/{deviceId}/provision_templates)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/phone/devices/<device_id>/provision_templates" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:device_provision_template:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 404, PROVISION_TEMPLATE_DOES_NOT_EXIST = "the provision template does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDeviceProvisionTemplate {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the device.
    pub device_id: String,
    /// ID of the provisioning template to assign; if empty, the device loses its template.
    pub provision_template_id: Option<String>,
}

/// Reboots one online desk phone that gets its settings automatically (zero-touch) or from a provisioning address (assisted provisioning).
///
/// Allows one request per second; for account owners and admins with a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::RebootDeskPhone;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RebootDeskPhone::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-devices/POST/accounts/{accountId}/phone/devices/{deviceId}/reboot)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/devices/<device_id>/reboot" -> (),
    rate_limit = Heavy,
    scopes = ["phone:master", "phone:write:reboot_device:master"],
    errors = [
        (400, 400, THIS_TYPE_OF_DEVICE_NOT_SUPPORTED = "this type of device is not supported"),
        (400, 404, DEVICE_DOES_NOT_EXIST = "the device does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RebootDeskPhone {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the device.
    pub device_id: String,
}

/// Lists all smartphones on the account that are set up with Zoom Phone.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListSmartphones;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let smartphones = ListSmartphones::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-devices/GET/accounts/{accountId}/phone/smartphones)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/smartphones" -> ListSmartphonesResponse,
    paginate = smartphones: Smartphone,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_devices:master"],
    errors = [
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (403, 403, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmartphones {
    /// ID of the sub-account.
    pub account_id: String,
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

//! Phone, generic: 1 event.

use zoom_core::{Extra, Secret, zoom_event, zoom_object};

use super::IdAndName;

/// The setup of a Zoom Phone device changed.
///
/// This covers its users, line labels, caller ID, direct numbers, delegations, and shared lines, and the site or SIP zone of its user.
#[zoom_event(
    "phone.generic_device_provision",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:master",
        "phone:read:device:master",
        "phone:read:device:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneGenericDeviceProvision {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the device.
    #[required(sent)]
    pub object: PhoneGenericDeviceProvisionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the device.
///
/// Value of `object` in [`PhoneGenericDeviceProvision`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneGenericDeviceProvisionObject {
    /// ID of the device.
    #[required(sent)]
    pub id: Option<String>,
    /// Name under which the device is shown.
    #[required(sent)]
    pub display_name: Option<String>,
    /// Maker and model of the device.
    #[required(sent)]
    pub device_type: Option<String>,
    /// MAC address of the device, or its serial number.
    #[required(sent)]
    pub mac_address: Option<String>,
    /// Zoom Phone site of the device.
    pub site: Option<IdAndName>,
    /// How the device is set up; absent if the device is not assigned.
    pub provision: Option<DeviceProvision>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the device is set up; absent if the device is not assigned.
///
/// Value of `provision` in [`PhoneGenericDeviceProvisionObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceProvision {
    /// Way of provisioning the device, here by hand. Always `manual`.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<String>,
    /// SIP accounts with which the device registers, one entry each.
    pub sip_accounts: Option<Vec<SipAccount>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SIP account with which a device registers, with its server and credentials.
///
/// Element of `sip_accounts` in [`DeviceProvision`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipAccount {
    /// Domain of the SIP account.
    pub sip_domain: Option<String>,
    /// Server (SIP outbound proxy) to which the device sends its SIP traffic.
    #[required(sent)]
    pub outbound_proxy: Option<String>,
    /// Second server (SIP outbound proxy), besides the one in `outbound_proxy`, to which the device can send its SIP traffic.
    pub secondary_outbound_proxy: Option<String>,
    /// User name of the SIP account, which the device enters when it registers.
    #[required(sent)]
    pub user_name: Option<String>,
    /// ID that the device gives, with `password`, to prove that it may use the SIP account.
    #[required(sent)]
    pub authorization_id: Option<String>,
    /// Password with which the device registers the SIP account.
    #[required(sent)]
    pub password: Option<Secret>,
    /// Shared line of the SIP account: the extension whose line it is, its name and the caller ID.
    pub shared_line: Option<SharedLine>,
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
    /// Extension whose line the device shares.
    #[required(sent)]
    pub line_subscription: Option<LineSubscription>,
    /// Display name chosen for the line.
    pub alias: Option<String>,
    /// Number that called people see, in E.164 format.
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
    /// Phone number of the extension, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Number of the extension in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Name under which the extension is shown.
    #[length(1..)]
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

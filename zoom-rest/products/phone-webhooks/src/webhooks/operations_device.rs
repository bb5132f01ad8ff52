//! Phone, device: 1 event.

use zoom_core::{Extra, zoom_event, zoom_object};

/// A new Zoom Phone desk phone or other device registered for the first time.
#[zoom_event(
    "phone.device_registration",
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
pub struct PhoneDeviceRegistration {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the device.
    #[required(sent)]
    pub object: PhoneDeviceRegistrationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the device.
///
/// Value of `object` in [`PhoneDeviceRegistration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneDeviceRegistrationObject {
    /// ID of the device.
    #[required(sent)]
    pub device_id: Option<String>,
    /// Name of the device.
    #[required(sent)]
    pub device_name: Option<String>,
    /// MAC address of the device, or its serial number.
    #[required(sent)]
    pub mac_address: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

//! Phone, peering: 2 events.

use zoom_core::{Extra, Value, zoom_event, zoom_object};

use super::EmergencyAddress;

/// The emergency address of telephone numbers was changed in Zoom Phone.
///
/// Only for carriers that connect their network to Zoom's (peering partners).
#[zoom_event(
    "phone.peering_number_emergency_address_updated",
    scopes = [
        "phone_peering:read:admin",
        "phone_peering:write:admin",
        "phone_peering:master",
        "phone:read:emergency_location:master",
        "phone:read:emergency_location:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneNumberEmergencyAddressUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the phone numbers whose emergency address was changed.
    #[required(sent)]
    pub object: PhoneNumberEmergencyAddressUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the phone numbers whose emergency address was changed.
///
/// Value of `object` in [`PhoneNumberEmergencyAddressUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberEmergencyAddressUpdatedObject {
    /// Address that emergency services receive.
    pub emergency_address: Option<EmergencyAddress>,
    /// Code of the carrier whose network is connected to Zoom's (peering partner).
    #[required(sent)]
    pub carrier_code: Option<i64>,
    /// Phone numbers whose emergency address was changed, one entry each.
    #[required(sent)]
    pub phone_numbers: Option<Vec<Value>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The caller ID name (CNAM) of telephone numbers was changed in Zoom Phone.
///
/// Only for carriers that connect their network to Zoom's (peering partners).
#[zoom_event(
    "phone.peering_number_cnam_updated",
    scopes = [
        "phone_peering:read:admin",
        "phone_peering:write:admin",
        "phone_peering:master",
        "phone:read:peering_number:master",
        "phone:read:peering_number:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhonePeeringNumberCnamUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the phone numbers whose caller ID name (CNAM) was changed.
    #[required(sent)]
    pub object: PhonePeeringNumberCnamUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the phone numbers whose caller ID name (CNAM) was changed.
///
/// Value of `object` in [`PhonePeeringNumberCnamUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhonePeeringNumberCnamUpdatedObject {
    /// Caller name (CNAM) that called parties see.
    pub cnam: Option<String>,
    /// Code of the carrier whose network is connected to Zoom's (peering partner).
    #[required(sent)]
    pub carrier_code: Option<i64>,
    /// Phone numbers whose caller ID name was changed, one entry each.
    #[required(sent)]
    pub phone_numbers: Option<Vec<Value>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

//! Number management: 2 events.

use zoom_core::{Extra, Value, zoom_event, zoom_object};

/// The emergency address of telephone numbers was changed in Number Management.
///
/// Only for partners that peer with Zoom.
#[zoom_event(
    "number_management.peering_number_emergency_address_updated",
    scopes = [
        "number_management_numbers:read:admin",
        "number_management:read:peering_numbers_emergency_address:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NumberNumberEmergencyAddressUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the phone numbers whose emergency address was changed.
    #[required(sent)]
    pub object: NumberEmergencyAddressUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the phone numbers whose emergency address was changed.
///
/// Value of `object` in [`NumberNumberEmergencyAddressUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NumberEmergencyAddressUpdatedObject {
    /// Address that emergency services receive.
    pub emergency_address: Option<EmergencyAddress>,
    /// Code of the carrier that peers with Zoom.
    #[required(sent)]
    pub carrier_code: Option<i64>,
    /// Phone numbers in E.164 format whose emergency address was changed, one entry each.
    #[required(sent)]
    pub phone_numbers: Option<Vec<Value>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Address that emergency services receive.
///
/// Value of `emergency_address` in [`NumberEmergencyAddressUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyAddress {
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: Option<String>,
    /// First line of the address: house number and street.
    #[required(sent)]
    pub address_line1: Option<String>,
    /// Second line of the address: building, floor, suite or unit.
    pub address_line2: Option<String>,
    /// City of the emergency address.
    pub city: Option<String>,
    /// Postal code of the address, such as a ZIP code.
    pub zip: Option<String>,
    /// Code of the state or province in the address.
    pub state_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The caller ID name (CNAM) of telephone numbers was changed in Number Management.
///
/// Only for partners that peer with Zoom.
#[zoom_event(
    "number_management.peering_number_cnam_updated",
    scopes = ["number_management_numbers:read:admin", "number_management:read:peering_numbers_cnam:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NumberManagementPeeringNumberCnamUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the phone numbers whose caller ID name (CNAM) was changed.
    #[required(sent)]
    pub object: NumberPeeringNumberCnamUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the phone numbers whose caller ID name (CNAM) was changed.
///
/// Value of `object` in [`NumberManagementPeeringNumberCnamUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NumberPeeringNumberCnamUpdatedObject {
    /// Caller name (CNAM) that called parties see.
    pub cnam: Option<String>,
    /// Code of the carrier that peers with Zoom.
    #[required(sent)]
    pub carrier_code: Option<i64>,
    /// Phone numbers whose caller ID name was changed, one entry each, in E.164 format.
    #[required(sent)]
    pub phone_numbers: Option<Vec<Value>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

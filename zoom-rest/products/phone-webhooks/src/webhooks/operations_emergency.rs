//! Phone, emergency: 1 event.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

use super::EmergencyAddress;

/// A Zoom Phone user dialed 911.
///
/// Needs nomadic emergency services, which track where users are, and emergency addresses enabled.
#[zoom_event(
    "phone.emergency_alert",
    scopes = ["phone_e911:read:admin", "phone_e911:read", "phone:read:call", "phone:read:call:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneEmergencyAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the emergency call.
    #[required(sent)]
    pub object: PhoneEmergencyAlertObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the emergency call.
///
/// Value of `object` in [`PhoneEmergencyAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneEmergencyAlertObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<EmergencyCaller>,
    /// Emergency number that the caller dialed.
    #[required(sent)]
    pub callee: Option<PhoneEmergencyAlertCallParty>,
    /// Place from which the emergency call came.
    #[required(sent)]
    pub location: Option<PhoneEmergencyAlertLocation>,
    /// Whether Zoom, your own carrier (BYOC) or a mobile carrier first routed the emergency call.
    #[required(sent)]
    pub router: Option<EmergencyCallRouter>,
    /// Who received the emergency call, such as an emergency call center or the safety team.
    #[required(sent)]
    pub deliver_to: Option<DeliverTo>,
    /// When ringing began, in UTC.
    #[required(sent)]
    pub ringing_start_time: Option<String>,
    /// Address that emergency services receive.
    pub emergency_address: Option<EmergencyAddress>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or extension that placed the call.
///
/// Value of `caller` in [`PhoneEmergencyAlertObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyCaller {
    /// ID of the caller.
    #[required(sent)]
    pub id: Option<String>,
    /// Phone number of the caller, in E.164 format.
    pub phone_number: Option<String>,
    /// Extension number of whoever placed the call.
    pub extension_number: Option<String>,
    /// IANA time zone of the caller.
    pub timezone: Option<String>,
    /// Name of the caller.
    pub display_name: Option<String>,
    /// Kind of extension that placed the call.
    #[required(sent)]
    pub extension_type: Option<EmergencyCallerExtensionType>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// Display name of the Zoom Phone site.
    pub site_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension that placed the emergency call.
///
/// Values of `extension_type` in [`EmergencyCaller`].
#[zoom_enum]
pub enum EmergencyCallerExtensionType {
    /// `user`: Extension of a phone user.
    User,
    /// `interop`: A kind of extension that Zoom does not explain.
    Interop,
    /// `commonAreaPhone`: Former name of a common area, a phone in a shared space.
    #[value("commonAreaPhone")]
    CommonAreaPhone,
}

/// Emergency number that the caller dialed.
///
/// Value of `callee` in [`PhoneEmergencyAlertObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneEmergencyAlertCallParty {
    /// Number that was dialed, such as `911`.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Place from which the emergency call came.
///
/// Value of `location` in [`PhoneEmergencyAlertObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneEmergencyAlertLocation {
    /// Location of the caller's device by GPS.
    pub gps: Option<Vec<String>>,
    /// IP addresses from which the call came; in Zoom's example, one entry holds two addresses with a comma between them.
    pub ip: Option<Vec<String>>,
    /// Hardware addresses (BSSIDs) of the Wi-Fi access points of the caller's device, one entry each.
    pub bssid: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether Zoom, your own carrier (BYOC) or a mobile carrier first routed the emergency call.
///
/// Values of `router` in [`PhoneEmergencyAlertObject`].
#[zoom_enum]
pub enum EmergencyCallRouter {
    /// `ZOOM`: Routed by Zoom.
    #[value("ZOOM")]
    Zoom,
    /// `BYOC Carrier`: Routed by a carrier that the customer brought (bring your own carrier).
    #[value("BYOC Carrier")]
    ByocCarrier,
    /// `Mobile Carrier`: Routed by the operator of a mobile network.
    #[value("Mobile Carrier")]
    MobileCarrier,
}

/// Who received the emergency call, such as an emergency call center or the safety team.
///
/// Values of `deliver_to` in [`PhoneEmergencyAlertObject`].
#[zoom_enum]
pub enum DeliverTo {
    /// `PSAP`: Emergency call center (public safety answering point).
    #[value("PSAP")]
    Psap,
    /// `SAFETY_TEAM`: The internal safety team.
    #[value("SAFETY_TEAM")]
    SafetyTeam,
    /// `NONE`: Nobody.
    #[value("NONE")]
    None,
    /// `BOTH`: The emergency call center and the internal safety team.
    #[value("BOTH")]
    Both,
    /// `MOBILE_911_CALL`: Placed as a 911 call by the mobile phone.
    #[value("MOBILE_911_CALL")]
    Mobile911Call,
    /// `SIP_GROUP`: A SIP group, a set of connections to a carrier.
    #[value("SIP_GROUP")]
    SipGroup,
    /// `BOTH_SAFETY_TEAM_AND_SIP`: The internal safety team and a SIP group.
    #[value("BOTH_SAFETY_TEAM_AND_SIP")]
    BothSafetyTeamAndSip,
    /// `OVERFLOW_TO_SIP_GROUP`: A SIP group, to which the call overflowed from another destination.
    #[value("OVERFLOW_TO_SIP_GROUP")]
    OverflowToSipGroup,
    /// `TO_PSAP_FOR_MISSED_BY_SAFETY_TEAM`: The emergency call center, after the safety team missed the call.
    #[value("TO_PSAP_FOR_MISSED_BY_SAFETY_TEAM")]
    ToPsapForMissedBySafetyTeam,
}

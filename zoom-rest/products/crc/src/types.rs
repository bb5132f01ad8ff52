//! Types used by several files.

use zoom_core::zoom_enum;

/// Whether the Cisco or Polycom room is fully managed or only uses the SIP proxy.
///
/// Values of `manage_type` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum ManageType {
    /// `Full Management`.
    #[value("Full Management")]
    FullManagement,
    /// `SIP Proxy`.
    #[value("SIP Proxy")]
    SipProxy,
}

/// Whether the Cisco or Polycom rooms have a configured or a dynamic IP address.
///
/// Values of `dynamic_ip_address` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum IpAddressAssignment {
    /// `Configured`.
    #[value("Configured")]
    Configured,
    /// `Dynamic`.
    #[value("Dynamic")]
    Dynamic,
}

/// Whether the device shows time on a 12-hour or 24-hour clock.
///
/// Values of `time_format` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum TimeFormat {
    /// `12H`.
    #[value("12H")]
    N12H,
    /// `24H`.
    #[value("24H")]
    N24H,
    /// `Not provisioned by Zoom`.
    #[value("Not provisioned by Zoom")]
    NotProvisionedByZoom,
}

/// Where the Cisco or Polycom room shows the entry for ad hoc joining ("Meet Now").
///
/// Values of `adhoc_join_meet_now_location` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum AdhocJoinMeetNowLocation {
    /// `Off`.
    #[value("Off")]
    Off,
    /// `Favorites`.
    #[value("Favorites")]
    Favorites,
    /// `Dynamic Calendar (Zoom Only)`.
    #[value("Dynamic Calendar (Zoom Only)")]
    DynamicCalendarZoomOnly,
    /// `Local Directory/Contacts`.
    #[value("Local Directory/Contacts")]
    LocalDirectoryContacts,
    /// `Speed Dial`.
    #[value("Speed Dial")]
    SpeedDial,
    /// `Manual Configuration, Not Provisioned by Zoom`.
    #[value("Manual Configuration, Not Provisioned by Zoom")]
    ManualConfigurationNotProvisionedByZoom,
}

/// Video layout with which the Cisco or Polycom room starts.
///
/// Values of `default_video_layout` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum DefaultVideoLayout {
    /// `Gallery`.
    #[value("Gallery")]
    Gallery,
    /// `Full Screen`.
    #[value("Full Screen")]
    FullScreen,
    /// `Active - Bottom`.
    #[value("Active - Bottom")]
    ActiveBottom,
    /// `Active - Top`.
    #[value("Active - Top")]
    ActiveTop,
}

/// How the Cisco or Polycom room divides its bandwidth between content and video.
///
/// Values of `bandwidth_allocation_preference` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum BandwidthAllocationPreference {
    /// `Prioritize video over content`.
    #[value("Prioritize video over content")]
    PrioritizeVideoOverContent,
    /// `Split video and content equally`.
    #[value("Split video and content equally")]
    SplitVideoAndContentEqually,
    /// `Prioritize content over video`.
    #[value("Prioritize content over video")]
    PrioritizeContentOverVideo,
}

/// Audio gain level of the Cisco or Polycom room.
///
/// Values of `audio_gain_control` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum AudioGainControl {
    /// `Off`.
    #[value("Off")]
    Off,
    /// `Use Audio Level 1`.
    #[value("Use Audio Level 1")]
    UseAudioLevel1,
    /// `Use Audio Level 2`.
    #[value("Use Audio Level 2")]
    UseAudioLevel2,
    /// `Use Audio Level 3`.
    #[value("Use Audio Level 3")]
    UseAudioLevel3,
}

/// Layout for one or two displays of the Cisco or Polycom room.
///
/// Values of `display_layout` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum DisplayLayout {
    /// `Default`.
    #[value("Default")]
    Default,
    /// `Single Display`.
    #[value("Single Display")]
    SingleDisplay,
    /// `Dual Display (active speaker + gallery view)`.
    #[value("Dual Display (active speaker + gallery view)")]
    DualDisplayActiveSpeakerGalleryView,
    /// `Dual Display (gallery + gallery view)`.
    #[value("Dual Display (gallery + gallery view)")]
    DualDisplayGalleryGalleryView,
}

/// Where on its screen the Cisco or Polycom room shows captions.
///
/// Values of `closed_caption_position` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum ClosedCaptionPosition {
    /// `Top`.
    #[value("Top")]
    Top,
    /// `Bottom`.
    #[value("Bottom")]
    Bottom,
}

/// Where the Cisco or Polycom room registers for SIP calls.
///
/// Values of `sip_call_control_registration` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum SipCallControlRegistration {
    /// `Enabled, not registered`: Call control is on, without a registration.
    #[value("Enabled, not registered")]
    EnabledNotRegistered,
    /// `Zoom Rooms`.
    #[value("Zoom Rooms")]
    ZoomRooms,
    /// `Register to Zoom`.
    #[value("Register to Zoom")]
    RegisterToZoom,
    /// `Register to 3rd Party`: The room registers to a third party.
    #[value("Register to 3rd Party")]
    RegisterTo3rdParty,
    /// `Dual register, 3rd Party and Zoom`: The room registers both to Zoom and to a third party.
    #[value("Dual register, 3rd Party and Zoom")]
    DualRegister3rdPartyAndZoom,
    /// `Hybrid mode, register to 3rd Party and call on demand to Zoom`: The room registers to a third party and calls Zoom when needed.
    #[value("Hybrid mode, register to 3rd Party and call on demand to Zoom")]
    HybridModeRegisterTo3rdPartyAndCallOnDemandToZoom,
    /// `Not provisioned by Zoom`.
    #[value("Not provisioned by Zoom")]
    NotProvisionedByZoom,
    /// `Disable`: Call control registration is off.
    #[value("Disable")]
    Disable,
}

/// H.323 gatekeeper registration of the Cisco or Polycom room.
///
/// Values of `h323_gatekeeper` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum H323Gatekeeper {
    /// `Enabled, not registered`.
    #[value("Enabled, not registered")]
    EnabledNotRegistered,
    /// `Not supported by device model`.
    #[value("Not supported by device model")]
    NotSupportedByDeviceModel,
    /// `Custom registration`.
    #[value("Custom registration")]
    CustomRegistration,
    /// `Not provisioned by Zoom`.
    #[value("Not provisioned by Zoom")]
    NotProvisionedByZoom,
    /// `Disable`.
    #[value("Disable")]
    Disable,
}

/// Maker or kind of the room system, such as Cisco or Polycom.
///
/// Values of `device_type` in [`ManagedRoom`](super::ManagedRoom) and other types.
#[zoom_enum]
pub enum DeviceType {
    /// `Cisco Series`.
    #[value("Cisco Series")]
    CiscoSeries,
    /// `Polycom Group Series`.
    #[value("Polycom Group Series")]
    PolycomGroupSeries,
    /// `Polycom Trio`.
    #[value("Polycom Trio")]
    PolycomTrio,
    /// `Polycom HDX`.
    #[value("Polycom HDX")]
    PolycomHdx,
    /// `Polycom Debut`.
    #[value("Polycom Debut")]
    PolycomDebut,
    /// `Lifesize Icon`.
    #[value("Lifesize Icon")]
    LifesizeIcon,
    /// `Dolby`.
    #[value("Dolby")]
    Dolby,
}

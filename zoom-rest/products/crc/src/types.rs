//! Types used by several files.

use zoom_core::zoom_enum;

/// Whether the Cisco or Polycom room is fully managed or only uses the SIP proxy.
///
/// Values of `manage_type` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum ManageType {
    /// `Full Management`: Zoom manages the room system, with its settings.
    #[value("Full Management")]
    FullManagement,
    /// `SIP Proxy`: Zoom's SIP proxy carries the room's calls, without managing the room system.
    #[value("SIP Proxy")]
    SipProxy,
}

/// Whether the Cisco or Polycom rooms have a configured or a dynamic IP address.
///
/// Values of `dynamic_ip_address` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum IpAddressAssignment {
    /// `Configured`: A fixed address, entered in the settings.
    #[value("Configured")]
    Configured,
    /// `Dynamic`: An address that the network assigns and that can change.
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
    /// `Not provisioned by Zoom`: Zoom does not set the time format of the device.
    #[value("Not provisioned by Zoom")]
    NotProvisionedByZoom,
}

/// Where the Cisco or Polycom room shows the entry for ad hoc joining ("Meet Now").
///
/// Values of `adhoc_join_meet_now_location` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum AdhocJoinMeetNowLocation {
    /// `Off`: The room shows no such entry.
    #[value("Off")]
    Off,
    /// `Favorites`: Among the favorites on the device.
    #[value("Favorites")]
    Favorites,
    /// `Dynamic Calendar (Zoom Only)`: In the dynamic calendar on the device, for Zoom only; Zoom does not explain it further.
    #[value("Dynamic Calendar (Zoom Only)")]
    DynamicCalendarZoomOnly,
    /// `Local Directory/Contacts`: Among the contacts that are stored on the device.
    #[value("Local Directory/Contacts")]
    LocalDirectoryContacts,
    /// `Speed Dial`: Among the speed-dial entries on the device.
    #[value("Speed Dial")]
    SpeedDial,
    /// `Manual Configuration, Not Provisioned by Zoom`: The entry is set up by hand on the device, not by Zoom.
    #[value("Manual Configuration, Not Provisioned by Zoom")]
    ManualConfigurationNotProvisionedByZoom,
}

/// Video layout with which the Cisco or Polycom room starts.
///
/// Values of `default_video_layout` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum DefaultVideoLayout {
    /// `Gallery`: Participants in a grid.
    #[value("Gallery")]
    Gallery,
    /// `Full Screen`: The active speaker on the whole screen.
    #[value("Full Screen")]
    FullScreen,
    /// `Active - Bottom`: The active speaker, with small videos of others at the bottom.
    #[value("Active - Bottom")]
    ActiveBottom,
    /// `Active - Top`: The active speaker, with small videos of others at the top.
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

/// Whether audio gain control, which adjusts the sound level of the Cisco or Polycom room, is on, and its level.
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
    /// `Zoom Rooms`: Setting for Zoom Rooms; Zoom does not explain where the room registers.
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
    /// `Not provisioned by Zoom`: Zoom does not set up the registration.
    #[value("Not provisioned by Zoom")]
    NotProvisionedByZoom,
    /// `Disable`: Call control registration is off.
    #[value("Disable")]
    Disable,
}

/// Whether and how the room registers with a gatekeeper, a server that manages H.323 video calls.
///
/// Values of `h323_gatekeeper` in [`CiscoPolycomRoomAccountSetting`](super::CiscoPolycomRoomAccountSetting) and other types.
#[zoom_enum]
pub enum H323Gatekeeper {
    /// `Enabled, not registered`: Use of a gatekeeper is on, but the room is not registered with one.
    #[value("Enabled, not registered")]
    EnabledNotRegistered,
    /// `Not supported by device model`.
    #[value("Not supported by device model")]
    NotSupportedByDeviceModel,
    /// `Custom registration`.
    #[value("Custom registration")]
    CustomRegistration,
    /// `Not provisioned by Zoom`: Zoom does not configure this setting on the room.
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

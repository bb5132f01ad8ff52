//! Types used by several files.

use zoom_core::zoom_enum;

/// Values of `manage_type`.
#[zoom_enum]
pub enum ManageType {
    /// `Full Management`.
    #[value("Full Management")]
    FullManagement,
    /// `SIP Proxy`.
    #[value("SIP Proxy")]
    SipProxy,
}

/// Values of `dynamic_ip_address`.
#[zoom_enum]
pub enum DynamicIpAddress {
    /// `Configured`.
    #[value("Configured")]
    Configured,
    /// `Dynamic`.
    #[value("Dynamic")]
    Dynamic,
}

/// Values of `time_format`.
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

/// Values of `adhoc_join_meet_now_location`.
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

/// Values of `default_video_layout`.
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

/// Values of `bandwidth_allocation_preference`.
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

/// Values of `audio_gain_control`.
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

/// Values of `display_layout`.
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

/// Values of `closed_caption_position`.
#[zoom_enum]
pub enum ClosedCaptionPosition {
    /// `Top`.
    #[value("Top")]
    Top,
    /// `Bottom`.
    #[value("Bottom")]
    Bottom,
}

/// Values of `h323_gatekeeper`.
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

/// Values of `device_type`.
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

//! Types that several files use.

use zoom_core::zoom_enum;

/// What `manage_type` can be.
#[zoom_enum]
pub enum ManageType {
    /// `Full Management`.
    #[value("Full Management")]
    FullManagement,
    /// `SIP Proxy`.
    #[value("SIP Proxy")]
    SipProxy,
}

/// What `dynamic_ip_address` can be.
#[zoom_enum]
pub enum DynamicIpAddress {
    /// `Configured`.
    #[value("Configured")]
    Configured,
    /// `Dynamic`.
    #[value("Dynamic")]
    Dynamic,
}

/// What `time_format` can be.
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

/// What `adhoc_join_meet_now_location` can be.
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

/// What `default_video_layout` can be.
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

/// What `bandwidth_allocation_preference` can be.
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

/// What `audio_gain_control` can be.
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

/// What `display_layout` can be.
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

/// What `closed_caption_position` can be.
#[zoom_enum]
pub enum ClosedCaptionPosition {
    /// `Top`.
    #[value("Top")]
    Top,
    /// `Bottom`.
    #[value("Bottom")]
    Bottom,
}

/// What `h323_gatekeeper` can be.
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

/// What `device_type` can be.
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

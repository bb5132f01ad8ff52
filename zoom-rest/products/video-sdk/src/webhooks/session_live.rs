//! Session, live: 2 events.

use zoom_core::{DateTime, Extra, Secret, zoom_enum, zoom_event, zoom_object};

/// A user stopped the live stream of a Video SDK session.
#[zoom_event("session.live_streaming_stopped", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionLiveStreamingStopped {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionLiveStreamingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionLiveStreamingStopped`] and [`SessionLiveStreamingStarted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionLiveStreamingObject {
    /// ID of the Video SDK session.
    ///
    /// Deprecated by Zoom.
    #[required(sent)]
    pub id: Option<String>,
    /// ID of this run of the session; if the session is held again, the new run gets another ID.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// When the Video SDK session began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// Details of the live stream, such as its service.
    #[required(sent)]
    pub live_streaming: Option<LiveStreaming>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Details of the live stream, such as its service.
///
/// Value of `live_streaming` in [`SessionLiveStreamingObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LiveStreaming {
    /// Platform to which the session is live streamed.
    #[required(sent)]
    pub service: Option<LiveStreamingService>,
    /// Stream URL, stream key, page URL and resolution of a live stream to a custom service.
    #[required(sent)]
    pub custom_live_streaming_settings: Option<CustomLiveStreamingSettings>,
    /// When the live stream started or stopped.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Platform to which the session is live streamed.
///
/// Values of `service` in [`LiveStreaming`].
#[zoom_enum]
pub enum LiveStreamingService {
    /// `Facebook`: Facebook Live.
    #[value("Facebook")]
    Facebook,
    /// `Workplace_by_Facebook`: Workplace, Facebook's service for companies.
    #[value("Workplace_by_Facebook")]
    WorkplaceByFacebook,
    /// `YouTube`: YouTube Live.
    #[value("YouTube")]
    YouTube,
    /// `Custom_Live_Streaming_Service`: A streaming service other than those listed.
    #[value("Custom_Live_Streaming_Service")]
    CustomLiveStreamingService,
}

/// Settings of the custom livestream.
///
/// Value of `custom_live_streaming_settings` in [`LiveStreaming`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomLiveStreamingSettings {
    /// Address to which the live stream is sent, over the streaming protocol RTMP.
    #[required(sent)]
    pub stream_url: Option<String>,
    /// Secret key that goes with the stream URL.
    #[required(sent)]
    pub stream_key: Option<Secret>,
    /// Web page where anyone can watch the live stream.
    #[required(sent)]
    pub page_url: Option<String>,
    /// Video size in pixels, as width and height.
    pub resolution: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user started the live stream of a Video SDK session.
#[zoom_event("session.live_streaming_started", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionLiveStreamingStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionLiveStreamingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

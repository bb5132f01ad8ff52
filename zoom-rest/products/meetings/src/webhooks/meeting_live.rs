//! Meeting, live: 2 events.

use zoom_core::{DateTime, Extra, MeetingId, Secret, zoom_enum, zoom_event, zoom_object};

/// The live stream of a meeting started on a streaming platform.
#[zoom_event(
    "meeting.live_streaming_started",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:livestream:master",
        "meeting:read:livestream",
        "meeting:read:livestream:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingLiveStreamingStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingLiveStreamingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingLiveStreamingStarted`] and [`MeetingLiveStreamingStopped`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingLiveStreamingObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// How long the meeting is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Details of the livestream, such as its platform and settings.
    #[required(sent)]
    pub live_streaming: Option<LiveStreaming>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Details of the livestream, such as its platform and settings.
///
/// Value of `live_streaming` in [`MeetingLiveStreamingObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LiveStreaming {
    /// Platform to which the meeting or session is live streamed.
    #[required(sent)]
    pub service: Option<LiveStreamingService>,
    /// Address, key, web page and resolution of the live stream, if it goes to a custom streaming service.
    pub custom_live_streaming_settings: Option<CustomLiveStreamingSettings>,
    /// When the livestream started or stopped.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Platform to which the meeting or session is live streamed.
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
    /// `Twitch`: Twitch, a service for live streams.
    #[value("Twitch")]
    Twitch,
    /// `Custom_Live_Streaming_Service`: A streaming service other than those listed.
    #[value("Custom_Live_Streaming_Service")]
    CustomLiveStreamingService,
}

/// Address, key, web page and resolution of the live stream, if it goes to a custom streaming service.
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
    /// Resolution of the streamed video, such as `1080p`.
    pub resolution: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The live stream of a meeting ended.
#[zoom_event(
    "meeting.live_streaming_stopped",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:livestream:master",
        "meeting:read:livestream",
        "meeting:read:livestream:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingLiveStreamingStopped {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingLiveStreamingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

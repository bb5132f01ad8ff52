//! Video management: 4 events.

use zoom_core::{Extra, Id, zoom_event, zoom_object};

/// A user added a video to a channel.
///
/// Needs a Pro plan or higher with a Zoom Video Management license.
#[zoom_event(
    "video_management.channel_video_added",
    scopes = [
        "video_mgmt_videos:read",
        "video_mgmt_videos:read:admin",
        "video_mgmt:read:list_videos",
        "video_mgmt:read:list_videos:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct VideoManagementChannelVideoAdded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the video and its channel.
    #[required(sent)]
    pub object: VideoManagementChannelVideoObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the video and its channel.
///
/// Value of `object` in [`VideoManagementChannelVideoAdded`] and [`VideoManagementChannelVideoRemoved`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VideoManagementChannelVideoObject {
    /// ID of the video channel.
    #[required(sent)]
    pub channel_id: Option<String>,
    /// ID of the video that was added to the channel or removed from it.
    #[required(sent)]
    pub video_id: Option<String>,
    /// ID or UUID of the meeting that the video shows; only if the video is a recording.
    pub meeting_id: Option<Id>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user published a video channel.
///
/// Needs a Pro plan or higher with a Zoom Video Management license.
#[zoom_event(
    "video_management.channel_published",
    scopes = [
        "video_mgmt_channels:read",
        "video_mgmt_channels:read:admin",
        "video_mgmt:read:channel",
        "video_mgmt:read:channel:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct VideoManagementChannelPublished {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the video channel.
    #[required(sent)]
    pub object: VideoManagementChannelObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the video channel.
///
/// Value of `object` in [`VideoManagementChannelPublished`] and [`VideoManagementChannelUnpublished`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VideoManagementChannelObject {
    /// ID of the video channel.
    #[required(sent)]
    pub channel_id: Option<String>,
    /// Name of the video channel.
    #[required(sent)]
    pub name: Option<String>,
    /// Description of the video channel, in free text.
    pub description: Option<String>,
    /// ID of the user who owns the video channel.
    #[required(sent)]
    pub owner_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user unpublished a video channel.
///
/// Needs a Pro plan or higher with a Zoom Video Management license.
#[zoom_event(
    "video_management.channel_unpublished",
    scopes = [
        "video_mgmt_channels:read",
        "video_mgmt_channels:read:admin",
        "video_mgmt:read:channel",
        "video_mgmt:read:channel:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct VideoManagementChannelUnpublished {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the video channel.
    #[required(sent)]
    pub object: VideoManagementChannelObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user removed a video from a channel.
///
/// Needs a Pro plan or higher with a Zoom Video Management license.
#[zoom_event(
    "video_management.channel_video_removed",
    scopes = [
        "video_mgmt_videos:read",
        "video_mgmt_videos:read:admin",
        "video_mgmt:read:list_videos",
        "video_mgmt:read:list_videos:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct VideoManagementChannelVideoRemoved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the video and its channel.
    #[required(sent)]
    pub object: VideoManagementChannelVideoObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

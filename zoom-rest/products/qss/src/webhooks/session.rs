//! Session: 4 events.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::{ClientSummary, Device, ParticipantNetworkType, QosMeasurements, QosMedium, QosSummaryQos};

/// A user left a Video SDK session, and a summary of the user's quality of service (QoS) data is ready.
///
/// Needs a Quality of Service Subscription (QSS) plan.
#[zoom_event(
    "session.user_qos_summary",
    scopes = ["dashboard_meetings:read:admin", "dashboard:read:admin", "dashboard:master"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct SessionUserQosSummary {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserQosSummaryObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionUserQosSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserQosSummaryObject {
    /// ID that Zoom gave this session; a session gets a new one each time it is held.
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// User in the session that the event is about.
    pub user: Option<QosSummaryUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User in the session that the event is about.
///
/// Value of `user` in [`SessionUserQosSummaryObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QosSummaryUser {
    /// ID of the user in the session, valid only while the session lasts.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the user.
    #[required(sent)]
    pub name: Option<String>,
    /// ID that the developer gave the user, set as `user_identity` in the SDK token.
    pub user_key: Option<String>,
    /// Whether the user was the host at the start of the session.
    #[required(sent)]
    pub is_original_host: Option<bool>,
    /// Quality of service (QoS) measurements, such as jitter, delay and packet loss.
    #[required(sent)]
    pub qos: Option<Vec<QosSummaryQos>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user in a Video SDK session changed a setting, such as turning on the camera.
///
/// Needs a Quality of Service Subscription (QSS) plan; Zoom sends it many times per user.
#[zoom_event(
    "session.user_data",
    scopes = ["dashboard_meetings:read:admin", "dashboard:read:admin", "dashboard:master"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct SessionUserData {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserDataObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionUserData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserDataObject {
    /// ID that Zoom gave this session; a session gets a new one each time it is held.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// User in the session that the event is about.
    #[required(sent)]
    pub user: Option<SessionUserDataUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User in the session that the event is about.
///
/// Value of `user` in [`SessionUserDataObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserDataUser {
    /// ID of the user in the session, valid only while the session lasts.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// ID that the developer gave the user, set as `user_identity` in the SDK token.
    pub user_key: Option<String>,
    /// Whether the user was the host at the start of the session.
    #[required(sent)]
    pub is_original_host: Option<bool>,
    /// Device, network and client of the user.
    #[required(sent)]
    pub data: Option<Vec<SessionUserClient>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Device, network and client with which a user was in the Video SDK session.
///
/// Element of `data` in [`SessionUserDataUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserClient {
    /// Kind of device that was used, such as Windows, iOS or a phone.
    pub device: Option<Device>,
    /// Place from which the user joined the session.
    pub location: Option<String>,
    /// How the device is connected, such as wired, Wi-Fi or cellular.
    pub network_type: Option<ParticipantNetworkType>,
    /// Microphone that the user used in the session.
    pub microphone: Option<String>,
    /// Loudspeaker that the user used in the session.
    pub speaker: Option<String>,
    /// Camera that the user used in the session.
    pub camera: Option<String>,
    /// Data center through which the user was connected.
    pub data_center: Option<String>,
    /// How the connection was transported, such as over UDP or through a proxy.
    pub connection_type: Option<String>,
    /// Name of the user's computer.
    pub pc_name: Option<String>,
    /// Network domain of the user's computer.
    pub domain: Option<String>,
    /// MAC address of the user's device.
    pub mac_addr: Option<String>,
    /// ID of the hard disk of the user's computer.
    pub harddisk_id: Option<String>,
    /// Version of the user's Zoom client.
    pub version: Option<String>,
    /// IP address used for signaling, which is all traffic other than audio, video and screen sharing.
    pub signaling_ip_address: Option<String>,
    /// IP address inside the local network that the signaling traffic used.
    pub signaling_internal_ip_address: Option<String>,
    /// Port inside the local network that the signaling traffic used.
    pub signaling_internal_ip_port: Option<String>,
    /// IP address inside the local network that was used for audio.
    pub audio_internal_ip_address: Option<String>,
    /// Port inside the local network that was used for audio.
    pub audio_internal_ip_port: Option<String>,
    /// IP address inside the local network that the video traffic used.
    pub video_internal_ip_address: Option<String>,
    /// Port inside the local network that the video traffic used.
    pub video_internal_ip_port: Option<String>,
    /// IP address inside the local network that was used for screen sharing.
    pub as_internal_ip_address: Option<String>,
    /// Port inside the local network that was used for screen sharing.
    pub as_internal_ip_port: Option<String>,
    /// Internal domain of the destination to which the user connects; Zoom explains no more.
    pub destination_ip_domain: Option<String>,
    /// Internal port of the destination to which the user connects; Zoom explains no more.
    pub destination_ip_port: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user left a Video SDK session, and a summary of the user's data is ready.
///
/// Needs a Quality of Service Subscription (QSS) plan.
#[zoom_event(
    "session.user_data_summary",
    scopes = ["dashboard_meetings:read:admin", "dashboard:read:admin", "dashboard:master"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct SessionUserDataSummary {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserDataSummaryObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionUserDataSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserDataSummaryObject {
    /// ID that Zoom gave this session; a session gets a new one each time it is held.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// User in the session that the event is about.
    #[required(sent)]
    pub user: Option<DataSummaryUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User in the session that the event is about.
///
/// Value of `user` in [`SessionUserDataSummaryObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DataSummaryUser {
    /// ID of the user in the session, valid only while the session lasts.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// ID that the developer gave the user, set as `user_identity` in the SDK token.
    pub user_key: Option<String>,
    /// Whether the user was the host at the start of the session.
    #[required(sent)]
    pub is_original_host: Option<bool>,
    /// Device, network and client of the user.
    #[required(sent)]
    pub data: Option<Vec<ClientSummary>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A minute of quality of service (QoS) data about a Video SDK session user is ready.
///
/// Zoom samples every 6 seconds; needs a Quality of Service Subscription (QSS) plan.
#[zoom_event(
    "session.user_qos",
    scopes = ["dashboard_meetings:read:admin", "dashboard:read:admin", "dashboard:master"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct SessionUserQos {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserQosObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionUserQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserQosObject {
    /// ID of the session.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// User in the session that the event is about.
    #[required(sent)]
    pub user: Option<SessionUserQosUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User in the session that the event is about.
///
/// Value of `user` in [`SessionUserQosObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserQosUser {
    /// ID of the user in the session, valid only while the session lasts.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the user.
    #[required(sent)]
    pub name: Option<String>,
    /// ID that the developer gave the user, set as `user_identity` in the SDK token.
    pub user_key: Option<String>,
    /// Whether the user was the host at the start of the session.
    #[required(sent)]
    pub is_original_host: Option<bool>,
    /// Quality of service (QoS) measurements, such as jitter, delay and packet loss.
    #[required(sent)]
    pub qos: Option<Vec<QosUserQos>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of service (QoS) of one medium and direction for a Video SDK session user, at one time.
///
/// Element of `qos` in [`SessionUserQosUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QosUserQos {
    /// When the quality data was received.
    #[required(sent)]
    pub date_time: Option<String>,
    /// Medium and direction that the figures describe, such as audio input.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<QosMedium>,
    /// Measurements of the quality, such as bitrate, jitter and delay.
    #[required(sent)]
    pub details: Option<QosMeasurements>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

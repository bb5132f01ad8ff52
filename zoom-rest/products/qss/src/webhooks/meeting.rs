//! Meeting: 4 events.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

use super::{ClientSummary, Device, ParticipantNetworkType, ParticipantQosSummaryObject, QosMeasurements, QosMedium};

/// A minute of quality of service (QoS) data about a meeting participant is ready.
///
/// Zoom samples every 6 seconds; needs a Quality of Service Subscription (QSS) plan.
#[zoom_event(
    "meeting.participant_qos",
    scopes = [
        "dashboard_meetings:read:admin",
        "dashboard:read:admin",
        "dashboard:master",
        "dashboard:read:meeting_participant_qos:master",
        "dashboard:read:meeting_participant_qos:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantQos {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantQosObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantQosObject {
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<MeetingParticipantQosParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant whom the event is about.
///
/// Value of `participant` in [`MeetingParticipantQosObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantQosParticipant {
    /// ID of the participant, valid only while the meeting lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    pub participant_user_id: Option<String>,
    /// Email address of the participant; empty or absent for people from outside the account.
    pub email: Option<String>,
    /// Quality of service (QoS) measurements, such as jitter, delay and packet loss.
    #[required(sent)]
    pub qos: Option<Vec<QosParticipantQos>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of service (QoS) of one medium and direction, or of the CPU usage, for a meeting participant over about a minute.
///
/// Element of `qos` in [`MeetingParticipantQosParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QosParticipantQos {
    /// When the quality data was generated.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// What the figures describe: a medium and direction, such as audio input, or the CPU usage.
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

/// A meeting participant changed a setting, such as turning on the camera.
///
/// Needs a Quality of Service Subscription (QSS) plan; Zoom sends it many times per participant.
#[zoom_event(
    "meeting.participant_data",
    scopes = [
        "dashboard_meetings:read:admin",
        "dashboard:read:admin",
        "dashboard:master",
        "qss:read:meeting_participant_data:master",
        "qss:read:meeting_participant_data:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantData {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantDataObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantDataObject {
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<MeetingParticipantDataParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant whom the event is about.
///
/// Value of `participant` in [`MeetingParticipantDataObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantDataParticipant {
    /// ID of the participant, valid only during this meeting.
    #[required(sent)]
    pub participant_id: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    pub participant_user_id: Option<String>,
    /// Email address of the participant; empty or absent for people from outside the account.
    pub email: Option<String>,
    /// Device, network and client of the participant.
    #[required(sent)]
    pub data: Option<Vec<MeetingParticipantClient>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Device, network and client with which a participant was in the meeting.
///
/// Element of `data` in [`MeetingParticipantDataParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantClient {
    /// Kind of device that was used, such as Windows, iOS or a phone.
    pub device: Option<Device>,
    /// Place from which the participant joined.
    pub location: Option<String>,
    /// Location of the participant; use `location` instead.
    ///
    /// Deprecated by Zoom.
    #[wire("Location")]
    pub location_2: Option<String>,
    /// How the device is connected, such as wired, Wi-Fi or cellular.
    pub network_type: Option<ParticipantNetworkType>,
    /// Microphone in use, by its name; empty for people outside the host's account.
    pub microphone: Option<String>,
    /// Loudspeaker that the participant used.
    pub speaker: Option<String>,
    /// Camera that was used; empty for people from outside the host's account.
    pub camera: Option<String>,
    /// Data center through which the participant was connected.
    pub data_center: Option<String>,
    /// How the connection was transported, such as over UDP or through a proxy.
    pub connection_type: Option<String>,
    /// Name of the participant's computer.
    pub pc_name: Option<String>,
    /// Network domain of the participant's computer.
    pub domain: Option<String>,
    /// MAC address of the participant's device; empty for people outside the host's account.
    pub mac_addr: Option<String>,
    /// ID of the participant's hard disk; empty for people outside the host's account.
    pub harddisk_id: Option<String>,
    /// Version of the participant's Zoom client.
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
    /// Internal domain of the destination to which the participant connects; Zoom explains no more.
    pub destination_ip_domain: Option<String>,
    /// Internal port of the destination to which the participant connects; Zoom explains no more.
    pub destination_ip_port: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A participant left a meeting, and a summary of the participant's data is ready.
///
/// Needs a Quality of Service Subscription (QSS) plan.
#[zoom_event(
    "meeting.participant_data_summary",
    scopes = [
        "dashboard_meetings:read:admin",
        "dashboard:read:admin",
        "dashboard:master",
        "qss:read:meeting_participant_data:master",
        "qss:read:meeting_participant_data:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantDataSummary {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantDataSummaryObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantDataSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantDataSummaryObject {
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the meeting.
    pub id: Option<String>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<MeetingDataSummaryParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant whom the event is about.
///
/// Value of `participant` in [`MeetingParticipantDataSummaryObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingDataSummaryParticipant {
    /// ID of the participant, valid only during this meeting.
    #[required(sent)]
    pub participant_id: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    pub participant_user_id: Option<String>,
    /// Email address of the participant; empty or absent for people from outside the account.
    pub email: Option<String>,
    /// Device, network and client of the participant.
    #[required(sent)]
    pub data: Option<Vec<ClientSummary>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A participant left a meeting, and a summary of the participant's quality of service (QoS) data is ready.
///
/// Needs a Quality of Service Subscription (QSS) plan.
#[zoom_event(
    "meeting.participant_qos_summary",
    scopes = [
        "dashboard_meetings:read:admin",
        "dashboard:read:admin",
        "dashboard:master",
        "dashboard:read:meeting_participant_qos:master",
        "dashboard:read:meeting_participant_qos:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantQosSummary {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: ParticipantQosSummaryObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

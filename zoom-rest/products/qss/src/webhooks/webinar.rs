//! Webinar: 4 events.

use zoom_core::{Extra, Value, zoom_enum, zoom_event, zoom_object};

use super::{NetworkNotification, ParticipantQosSummaryObject, QosMedium, SystemCpuPressureLevel};

/// A webinar participant changed a setting, such as turning on the camera.
///
/// Needs a Quality of Service Subscription (QSS) plan; Zoom sends it many times per participant.
#[zoom_event(
    "webinar.participant_data",
    scopes = [
        "dashboard_webinars:read:admin",
        "dashboard:read:admin",
        "dashboard:master",
        "qss:read:webinar_participant_data:master",
        "qss:read:webinar_participant_data:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarParticipantData {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarParticipantDataObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarParticipantData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantDataObject {
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<WebinarParticipantDataParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant whom the event is about.
///
/// Value of `participant` in [`WebinarParticipantDataObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantDataParticipant {
    /// ID of the participant, valid only during this webinar.
    #[required(sent)]
    pub participant_id: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    pub participant_user_id: Option<String>,
    /// Email address of the participant; empty or absent for people from outside the account.
    pub email: Option<String>,
    /// Device, network and client of the participant.
    #[required(sent)]
    pub data: Option<Vec<WebinarParticipantClient>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Device, network and client with which a participant was in the webinar.
///
/// Element of `data` in [`WebinarParticipantDataParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantClient {
    /// Kind of device that was used, such as Windows, iOS or a phone.
    pub device: Option<String>,
    /// Place from which the participant joined.
    pub location: Option<String>,
    /// How the device is connected, such as wired, Wi-Fi or cellular.
    pub network_type: Option<String>,
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
    /// IP address used for traffic other than audio, video and screen sharing.
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
    /// Domain, inside the network, to which the participant connects.
    pub destination_ip_domain: Option<String>,
    /// Port, inside the network, to which the participant connects.
    pub destination_ip_port: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A participant left a webinar, and a summary of the participant's data is ready.
///
/// Needs a Quality of Service Subscription (QSS) plan.
#[zoom_event(
    "webinar.participant_data_summary",
    scopes = [
        "dashboard_webinars:read:admin",
        "dashboard:read:admin",
        "dashboard:master",
        "qss:read:webinar_participant_data:master",
        "qss:read:webinar_participant_data:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarParticipantDataSummary {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarParticipantDataSummaryObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarParticipantDataSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantDataSummaryObject {
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<DataSummaryParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant whom the event is about.
///
/// Value of `participant` in [`WebinarParticipantDataSummaryObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DataSummaryParticipant {
    /// ID of the participant, valid only during this webinar.
    #[required(sent)]
    pub participant_id: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    pub participant_user_id: Option<String>,
    /// Email address of the participant; empty or absent for people from outside the account.
    pub email: Option<String>,
    /// Device, network and client of the participant.
    #[required(sent)]
    pub data: Option<Vec<WebinarClientSummary>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Device, network and client with which a participant was in the webinar, from the summary.
///
/// Element of `data` in [`DataSummaryParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarClientSummary {
    /// Kind of device that was used, such as Windows, iOS or a phone.
    #[required(sent)]
    pub device: Option<ParticipantDevice>,
    /// Place from which the participant joined.
    #[required(sent)]
    pub location: Option<String>,
    /// How the device is connected, such as wired, Wi-Fi or cellular.
    #[required(sent)]
    pub network_type: Option<NetworkType>,
    /// Microphone in use, by its name; empty for people outside the host's account.
    #[required(sent)]
    pub microphone: Option<String>,
    /// Loudspeaker that the participant used.
    #[required(sent)]
    pub speaker: Option<String>,
    /// Camera that was used; empty for people from outside the host's account.
    #[required(sent)]
    pub camera: Option<String>,
    /// Data center through which the participant was connected.
    #[required(sent)]
    pub data_center: Option<String>,
    /// How the connection was transported, such as over UDP or through a proxy.
    #[required(sent)]
    pub connection_type: Option<String>,
    /// Name of the participant's computer.
    #[required(sent)]
    pub pc_name: Option<String>,
    /// Network domain of the participant's computer.
    #[required(sent)]
    pub domain: Option<String>,
    /// MAC address of the participant's device; empty for people outside the host's account.
    #[required(sent)]
    pub mac_addr: Option<String>,
    /// ID of the participant's hard disk; empty for people outside the host's account.
    #[required(sent)]
    pub harddisk_id: Option<String>,
    /// Version of the participant's Zoom client.
    #[required(sent)]
    pub version: Option<String>,
    /// IP address used for traffic other than audio, video and screen sharing.
    #[required(sent)]
    pub signaling_ip_address: Option<String>,
    /// IP address inside the local network that the signaling traffic used.
    #[required(sent)]
    pub signaling_internal_ip_address: Option<String>,
    /// Port inside the local network that the signaling traffic used.
    #[required(sent)]
    pub signaling_internal_ip_port: Option<String>,
    /// IP address inside the local network that was used for audio.
    #[required(sent)]
    pub audio_internal_ip_address: Option<String>,
    /// Port inside the local network that was used for audio.
    #[required(sent)]
    pub audio_internal_ip_port: Option<String>,
    /// IP address inside the local network that the video traffic used.
    #[required(sent)]
    pub video_internal_ip_address: Option<String>,
    /// Port inside the local network that the video traffic used.
    #[required(sent)]
    pub video_internal_ip_port: Option<String>,
    /// IP address inside the local network that was used for screen sharing.
    #[required(sent)]
    pub as_internal_ip_address: Option<String>,
    /// Port inside the local network that was used for screen sharing.
    #[required(sent)]
    pub as_internal_ip_port: Option<String>,
    /// Domain, inside the network, to which the participant connects.
    #[required(sent)]
    pub destination_ip_domain: Option<String>,
    /// Port, inside the network, to which the participant connects.
    #[required(sent)]
    pub destination_ip_port: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Device with which the participant joined the webinar: a Windows computer, a Mac or a telephone.
///
/// Values of `device` in [`WebinarClientSummary`].
#[zoom_enum]
pub enum ParticipantDevice {
    /// `Windows`: Joined over VoIP from a Windows device.
    #[value("Windows")]
    Windows,
    /// `Mac`: Joined over VoIP from a Mac.
    #[value("Mac")]
    Mac,
    /// `Phone`: Joined by telephone (PSTN).
    #[value("Phone")]
    Phone,
}

/// How the device is connected, such as wired, Wi-Fi or cellular.
///
/// Values of `network_type` in [`WebinarClientSummary`].
#[zoom_enum]
pub enum NetworkType {
    /// `Wired`: A cable connection.
    #[value("Wired")]
    Wired,
    /// `Wifi`: A wireless local network.
    #[value("Wifi")]
    Wifi,
    /// `PPP`: A connection by the Point-to-Point Protocol, as over a modem.
    #[value("PPP")]
    Ppp,
    /// `3G`: A third-generation mobile network.
    #[value("3G")]
    ThreeG,
    /// `Others`: Not known or not detected.
    #[value("Others")]
    Others,
}

/// A minute of quality of service (QoS) data about a webinar participant is ready.
///
/// Zoom samples every 6 seconds; needs a Quality of Service Subscription (QSS) plan.
#[zoom_event(
    "webinar.participant_qos",
    scopes = [
        "dashboard_webinars:read:admin",
        "dashboard:read:admin",
        "dashboard:master",
        "dashboard:read:webinar_participant_qos:master",
        "dashboard:read:webinar_participant_qos:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarParticipantQos {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarParticipantQosObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarParticipantQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantQosObject {
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<WebinarParticipantQosParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant whom the event is about.
///
/// Value of `participant` in [`WebinarParticipantQosObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantQosParticipant {
    /// ID of the participant, valid only while the webinar lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    pub participant_user_id: Option<String>,
    /// Email address of the participant; empty or absent for people from outside the account.
    pub email: Option<String>,
    /// Quality of service (QoS) measurements, such as jitter, delay and packet loss.
    #[required(sent)]
    pub qos: Option<Vec<WebinarQosParticipantQos>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of service (QoS) of one medium and direction for a webinar participant, at one time.
///
/// Element of `qos` in [`WebinarParticipantQosParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarQosParticipantQos {
    /// When the quality data was received.
    #[required(sent)]
    pub date_time: Option<String>,
    /// Medium and direction that the figures describe, such as audio input.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<QosMedium>,
    /// Measurements of the quality, such as bitrate, jitter and delay.
    #[required(sent)]
    pub details: Option<ParticipantQosDetails>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Measurements of the quality, such as bitrate, jitter and delay; the texts include their units, such as `63 kbps`, `134 ms` or `0.0%`.
///
/// Value of `details` in [`WebinarQosParticipantQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantQosDetails {
    /// Bitrate in kbps, with the unit in the text.
    pub bitrate: Option<String>,
    /// Time that packets take from one end to the other, in milliseconds.
    pub latency: Option<String>,
    /// How much packet delay varies on arrival, in milliseconds.
    pub jitter: Option<String>,
    /// Average share of packets that were lost, as a percentage.
    pub avg_loss: Option<String>,
    /// Highest share of packets that were lost, in percent.
    pub max_loss: Option<String>,
    /// Video size in pixels, as width and height.
    pub resolution: Option<String>,
    /// Video frames per second, written with its unit such as `12 fps`.
    pub frame_rate: Option<String>,
    /// Lowest CPU load that Zoom caused, in percent.
    pub zoom_min_cpu_usage: Option<String>,
    /// Average CPU load that Zoom caused, in percent.
    pub zoom_avg_cpu_usage: Option<String>,
    /// Highest CPU load that Zoom caused, in percent.
    pub zoom_max_cpu_usage: Option<String>,
    /// Highest CPU load of the whole device, in percent.
    pub system_max_cpu_usage: Option<String>,
    /// Lowest CPU pressure of the whole device, as a rough level.
    pub system_min_cpu_pressure_level: Option<SystemCpuPressureLevel>,
    /// Average CPU pressure of the whole device, as a rough level.
    pub system_avg_cpu_pressure_level: Option<SystemCpuPressureLevel>,
    /// Highest CPU pressure of the whole device, as a rough level.
    pub system_max_cpu_pressure_level: Option<SystemCpuPressureLevel>,
    /// Overall level of the connection, as Zoom assessed it.
    pub quality: Option<Value>,
    /// Score for the quality of the webinar, from which `quality` follows.
    pub quality_score: Option<String>,
    /// Strongest Wi-Fi signal (RSSI) measured.
    pub max_rssi: Option<String>,
    /// Average signal strength (RSSI) of the Wi-Fi connection.
    pub avg_rssi: Option<String>,
    /// Weakest Wi-Fi signal (RSSI) measured.
    pub min_rssi: Option<String>,
    /// Unit in which the Wi-Fi signal strength (RSSI) is stated, such as `dBm`.
    pub rssi_unit: Option<String>,
    /// Notice of the client that the network is unstable.
    pub network_notification: Option<NetworkNotification>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A participant left a webinar, and a summary of the participant's quality of service (QoS) data is ready.
///
/// Needs a Quality of Service Subscription (QSS) plan.
#[zoom_event(
    "webinar.participant_qos_summary",
    scopes = [
        "dashboard_webinars:read:admin",
        "dashboard:read:admin",
        "dashboard:master",
        "dashboard:read:webinar_participant_qos:master",
        "dashboard:read:webinar_participant_qos:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarParticipantQosSummary {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: ParticipantQosSummaryObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

//! Types used by several files.

use zoom_core::{Extra, zoom_enum, zoom_object};

/// What the figures describe, such as audio that the client sends or the load of its processor.
///
/// Values of `type` in [`QosParticipantQos`](super::QosParticipantQos) and other types.
#[zoom_enum]
pub enum QosMedium {
    /// `audio_input`: Audio that the client sends.
    AudioInput,
    /// `audio_output`: Audio that the client receives.
    AudioOutput,
    /// `video_input`: Video that the client sends.
    VideoInput,
    /// `video_output`: Video that the client receives.
    VideoOutput,
    /// `as_input`: Screen that the client shares.
    AsInput,
    /// `as_output`: Shared screen that the client receives.
    AsOutput,
    /// `cpu_usage`: How busy the CPU is.
    CpuUsage,
    /// `audio_device_from_crc`: Audio sent by a room system that joined through Zoom's Conference Room Connector.
    AudioDeviceFromCrc,
    /// `audio_device_to_crc`: Audio received by a room system that joined through Zoom's Conference Room Connector.
    AudioDeviceToCrc,
    /// `video_device_from_crc`: Video sent by a room system that joined through Zoom's Conference Room Connector.
    VideoDeviceFromCrc,
    /// `video_device_to_crc`: Video received by a room system that joined through Zoom's Conference Room Connector.
    VideoDeviceToCrc,
    /// `as_device_from_crc`: Screen sharing by a room system that joined through Zoom's Conference Room Connector.
    AsDeviceFromCrc,
    /// `as_device_to_crc`: Shared screens received by a room system that joined through Zoom's Conference Room Connector.
    AsDeviceToCrc,
    /// `audio_device_from_rwg`: Audio sent by a user who joined in a web browser, through Zoom's web gateway.
    AudioDeviceFromRwg,
    /// `audio_device_to_rwg`: Audio received by a user who joined in a web browser, through Zoom's web gateway.
    AudioDeviceToRwg,
    /// `video_device_from_rwg`: Video sent by a user who joined in a web browser, through Zoom's web gateway.
    VideoDeviceFromRwg,
    /// `video_device_to_rwg`: Video received by a user who joined in a web browser, through Zoom's web gateway.
    VideoDeviceToRwg,
    /// `as_device_from_rwg`: Screen sharing by a user who joined in a web browser, through Zoom's web gateway.
    AsDeviceFromRwg,
    /// `as_device_to_rwg`: Shared screens received by a user who joined in a web browser, through Zoom's web gateway.
    AsDeviceToRwg,
    /// `audio_quality`: Quality of the audio.
    AudioQuality,
    /// `video_quality`: Quality of the video.
    VideoQuality,
    /// `as_quality`: Quality of screen sharing.
    AsQuality,
    /// `wifi_rssi`: Received signal strength of the Wi-Fi connection.
    WifiRssi,
    /// `notification`: Notice of the client about an unstable network.
    Notification,
}

/// Measurements of the quality, such as bitrate, jitter and delay.
///
/// Value of `details` in [`QosParticipantQos`](super::QosParticipantQos) and [`QosUserQos`](super::QosUserQos).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QosMeasurements {
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
    pub quality: Option<Quality>,
    /// Score for the quality of the meeting or session, from which its level follows.
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

/// How hard the CPU of the device is working, as a rough level.
///
/// Values of `system_min_cpu_pressure_level` and other members in [`QosMeasurements`] and other types.
#[zoom_enum]
pub enum SystemCpuPressureLevel {
    /// `normal`: CPU usage of about 20%.
    Normal,
    /// `fair`: CPU usage of about 50%.
    Fair,
    /// `serious`: CPU usage of about 80%.
    Serious,
    /// `critical`: CPU usage of about 100%.
    Critical,
}

/// Overall level of the connection, as Zoom assessed it.
///
/// Values of `quality` in [`QosMeasurements`] and [`QosSummaryQosDetails`].
#[zoom_enum]
pub enum Quality {
    /// `bad`: The lowest level.
    Bad,
    /// `fair`.
    Fair,
    /// `good`.
    Good,
    /// `poor`: Worse than fair, but better than bad.
    Poor,
}

/// Notice of the client that the network is unstable.
///
/// Values of `network_notification` in [`QosMeasurements`] and [`ParticipantQosDetails`](super::ParticipantQosDetails).
#[zoom_enum]
pub enum NetworkNotification {
    /// `network bandwidth low`: The bandwidth is too low.
    #[value("network bandwidth low")]
    NetworkBandwidthLow,
    /// `internet connection unstable`.
    #[value("internet connection unstable")]
    InternetConnectionUnstable,
}

/// Summary of the quality of service (QoS) of one medium and direction.
///
/// Element of `qos` in [`QosSummaryUser`](super::QosSummaryUser) and [`QosSummaryParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QosSummaryQos {
    /// Medium and direction that the figures describe, such as audio input.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<QosSummaryQosType>,
    /// Measurements of the quality, such as bitrate, jitter and delay.
    #[required(sent)]
    pub details: Option<QosSummaryQosDetails>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the quality figures describe, such as audio that the client sends or CPU usage.
///
/// Values of `type` in [`QosSummaryQos`].
#[zoom_enum]
pub enum QosSummaryQosType {
    /// `audio_input`: Audio that the client sends.
    AudioInput,
    /// `audio_output`: Audio that the client receives.
    AudioOutput,
    /// `video_input`: Video that the client sends.
    VideoInput,
    /// `video_output`: Video that the client receives.
    VideoOutput,
    /// `as_input`: The screen that the participant shares.
    AsInput,
    /// `as_output`: Shared screens that the client receives.
    AsOutput,
    /// `cpu_usage`: How busy the CPU is.
    CpuUsage,
    /// `audio_device_from_crc`: Audio from an H.323 or SIP room system, which joined through the Conference Room Connector.
    AudioDeviceFromCrc,
    /// `audio_device_to_crc`: Audio sent to an H.323 or SIP room system, which joined through the Conference Room Connector.
    AudioDeviceToCrc,
    /// `video_device_from_crc`: Video from an H.323 or SIP room system, which joined through the Conference Room Connector.
    VideoDeviceFromCrc,
    /// `video_device_to_crc`: Video sent to an H.323 or SIP room system, which joined through the Conference Room Connector.
    VideoDeviceToCrc,
    /// `as_device_from_crc`: Screen sharing from an H.323 or SIP room system, which joined through the Conference Room Connector.
    AsDeviceFromCrc,
    /// `as_device_to_crc`: Screen sharing sent to an H.323 or SIP room system, which joined through the Conference Room Connector.
    AsDeviceToCrc,
    /// `audio_device_from_rwg`: Audio from a user who joined in a web browser, through Zoom's web gateway.
    AudioDeviceFromRwg,
    /// `audio_device_to_rwg`: Audio sent to a user who joined in a web browser, through Zoom's web gateway.
    AudioDeviceToRwg,
    /// `video_device_from_rwg`: Video from a user who joined in a web browser, through Zoom's web gateway.
    VideoDeviceFromRwg,
    /// `video_device_to_rwg`: Video sent to a user who joined in a web browser, through Zoom's web gateway.
    VideoDeviceToRwg,
    /// `as_device_from_rwg`: Screen sharing from a user who joined in a web browser, through Zoom's web gateway.
    AsDeviceFromRwg,
    /// `as_device_to_rwg`: Screen sharing sent to a user who joined in a web browser, through Zoom's web gateway.
    AsDeviceToRwg,
    /// `audio_quality`.
    AudioQuality,
    /// `video_quality`.
    VideoQuality,
    /// `as_quality`: Quality of screen sharing.
    AsQuality,
    /// `wifi_rssi`: Received signal strength of the Wi-Fi connection.
    WifiRssi,
}

/// Measurements of the quality, such as bitrate, jitter and delay; the texts include their units, such as `9 kbps`, `1 ms` or `0.0%`.
///
/// Value of `details` in [`QosSummaryQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QosSummaryQosDetails {
    /// Lowest bitrate measured, in kbps.
    pub min_bitrate: Option<String>,
    /// Average bitrate, in kbps, with the unit in the text.
    pub avg_bitrate: Option<String>,
    /// Highest bitrate measured, in kbps.
    pub max_bitrate: Option<String>,
    /// Shortest time that a packet took from end to end, in milliseconds.
    pub min_latency: Option<String>,
    /// Average travel time of packets, in milliseconds.
    pub avg_latency: Option<String>,
    /// Longest time that a packet took from end to end, in milliseconds.
    pub max_latency: Option<String>,
    /// Smallest variation in packet delay, in milliseconds.
    pub min_jitter: Option<String>,
    /// Average variation in the delay of packets, in milliseconds.
    pub avg_jitter: Option<String>,
    /// Largest variation in packet delay, in milliseconds.
    pub max_jitter: Option<String>,
    /// Lowest share of packets that were lost, in percent.
    pub min_loss: Option<String>,
    /// Average share of packets that were lost, as a percentage.
    pub avg_loss: Option<String>,
    /// Highest share of packets that were lost, in percent.
    pub max_loss: Option<String>,
    /// Video size in pixels, as width and height.
    pub resolution: Option<String>,
    /// Lowest video frame rate measured, in frames per second.
    pub min_frame_rate: Option<String>,
    /// Average number of video frames per second.
    pub avg_frame_rate: Option<String>,
    /// Highest video frame rate measured, in frames per second.
    pub max_frame_rate: Option<String>,
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
    pub quality: Option<Quality>,
    /// Score for the quality of the meeting or session, from which its level follows.
    pub quality_score: Option<String>,
    /// Strongest Wi-Fi signal (RSSI) measured.
    pub max_rssi: Option<i64>,
    /// Average signal strength (RSSI) of the Wi-Fi connection.
    pub avg_rssi: Option<i64>,
    /// Weakest Wi-Fi signal (RSSI) measured.
    pub min_rssi: Option<i64>,
    /// Unit in which the Wi-Fi signal strength (RSSI) is stated, such as `dBm`.
    pub rssi_unit: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting or webinar.
///
/// Value of `object` in [`WebinarParticipantQosSummary`](super::WebinarParticipantQosSummary) and [`MeetingParticipantQosSummary`](super::MeetingParticipantQosSummary).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantQosSummaryObject {
    /// UUID of one instance of the meeting or webinar.
    pub uuid: Option<String>,
    /// ID of the meeting or webinar.
    pub id: Option<String>,
    /// Participant whom the event is about.
    pub participant: Option<QosSummaryParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant whom the event is about.
///
/// Value of `participant` in [`ParticipantQosSummaryObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QosSummaryParticipant {
    /// ID of the participant, valid only during this meeting or webinar.
    #[required(sent)]
    pub participant_id: Option<String>,
    /// Display name of the participant.
    #[required(sent)]
    pub user_name: Option<String>,
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    #[required(sent)]
    pub id: Option<String>,
    /// Email address of the participant; empty or absent for people from outside the account.
    #[required(sent)]
    pub email: Option<String>,
    /// Quality of service (QoS) measurements, such as jitter, delay and packet loss.
    #[required(sent)]
    pub qos: Option<Vec<QosSummaryQos>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of device that was used, such as Windows, iOS or a phone.
///
/// Values of `device` in [`MeetingParticipantClient`](super::MeetingParticipantClient) and other types.
#[zoom_enum]
pub enum Device {
    /// `Phone`: Joined by telephone (PSTN).
    #[value("Phone")]
    Phone,
    /// `H.323/SIP`: Joined from an H.323 or SIP device.
    #[value("H.323/SIP")]
    H323Sip,
    /// `Windows`: Joined over VoIP from a Windows device.
    #[value("Windows")]
    Windows,
    /// `Mac`: Joined over VoIP from a Mac.
    #[value("Mac")]
    Mac,
    /// `iOS`: Joined over VoIP from an iPhone or iPad.
    #[value("iOS")]
    Ios,
    /// `Android`: Joined over VoIP from an Android device.
    #[value("Android")]
    Android,
}

/// How the device is connected, such as wired, Wi-Fi or cellular.
///
/// Values of `network_type` in [`MeetingParticipantClient`](super::MeetingParticipantClient) and other types.
#[zoom_enum]
pub enum ParticipantNetworkType {
    /// `Wired`: A cable connection.
    #[value("Wired")]
    Wired,
    /// `Wifi`: A wireless local network.
    #[value("Wifi")]
    Wifi,
    /// `PPP`: A link over the Point-to-Point Protocol, such as a dial-up connection.
    #[value("PPP")]
    Ppp,
    /// `Cellular`: A mobile network (3G, 4G, or 5G).
    #[value("Cellular")]
    Cellular,
    /// `Others`: Not known or not detected.
    #[value("Others")]
    Others,
}

/// Device, network and client with which someone took part, from the summary.
///
/// Element of `data` in [`MeetingDataSummaryParticipant`](super::MeetingDataSummaryParticipant) and [`DataSummaryUser`](super::DataSummaryUser).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClientSummary {
    /// Kind of device that was used, such as Windows, iOS or a phone.
    #[required(sent)]
    pub device: Option<Device>,
    /// Place from which the participant joined.
    #[required(sent)]
    pub location: Option<String>,
    /// How the device is connected, such as wired, Wi-Fi or cellular.
    #[required(sent)]
    pub network_type: Option<ParticipantNetworkType>,
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
    /// Details of the participant's device.
    pub device_detail: Option<String>,
    /// Version of the SDK client that was used, as opposed to that of the Zoom client.
    pub client: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

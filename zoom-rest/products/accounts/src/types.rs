//! Types used by several files.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_object};

/// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
///
/// Values of `encryption_type` in [`LockedSettingMeetingSecurity`](super::LockedSettingMeetingSecurity) and other types.
#[zoom_enum]
pub enum EncryptionType {
    /// `enhanced_encryption`: Encrypted, with the key kept in the cloud.
    EnhancedEncryption,
    /// `e2ee`: End-to-end encryption, with the key kept on the local device.
    #[value("e2ee")]
    E2ee,
}

/// Whether live meetings or webinars are covered, or past ones.
///
/// Values of `type` in [`ListMeetings`](super::ListMeetings) and other types.
#[zoom_enum]
pub enum MeetingType {
    /// `past`: Those that have ended.
    Past,
    /// `pastOne`: Ended meetings that had only one attendee.
    #[value("pastOne")]
    PastOne,
    /// `live`: Those in progress now.
    Live,
}

/// Which timestamp the requested date range applies to.
///
/// Values of `query_date_type` in [`ListMeetings`](super::ListMeetings) and [`ListWebinars`](super::ListWebinars).
#[zoom_enum]
pub enum QueryDateType {
    /// `start_time`: When the meeting or webinar started.
    StartTime,
    /// `end_time`: When the meeting or webinar ended.
    EndTime,
}

/// Score of the quality of audio, video or a shared screen.
///
/// Values of `audio_quality` and other members in [`Meeting`](super::Meeting) and [`Webinar`](super::Webinar).
#[zoom_enum]
pub enum QualityScore {
    /// `good`: Almost flawless.
    Good,
    /// `fair`: Good, with occasional problems.
    Fair,
    /// `poor`: Mediocre: frequent noise in audio, or a picture in low definition.
    Poor,
    /// `bad`: Audio that can hardly be heard, or a picture that is blurred and often stuck.
    Bad,
}

/// Custom key and value that were set for a meeting or webinar.
///
/// Element of `custom_keys` in [`Meeting`](super::Meeting) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomKey {
    /// Name of the custom key that was set for the meeting or webinar.
    #[length(..=64)]
    pub key: Option<String>,
    /// Value of the custom key.
    #[length(..=256)]
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Score of a participant's audio, video or shared screen, or empty if there is none.
///
/// Values of `audio_quality` and other members in [`Participant`](super::Participant) and [`WebinarParticipant`](super::WebinarParticipant).
#[zoom_enum]
pub enum ParticipantQualityScore {
    /// The empty string.
    #[value("")]
    Empty,
    /// `good`: Almost flawless.
    Good,
    /// `fair`: Good, with occasional problems.
    Fair,
    /// `poor`: Mediocre: frequent noise in audio, or a picture in low definition.
    Poor,
    /// `bad`: Audio that can hardly be heard, or a picture that is blurred and often stuck.
    Bad,
}

/// Transport of a participant's connection, directly or through a proxy.
///
/// Values of `connection_type` and other members in [`Participant`](super::Participant) and other types.
#[zoom_enum]
pub enum ConnectionType {
    /// `P2P`: A direct (peer-to-peer) connection.
    #[value("P2P")]
    P2P,
    /// `TCP`: Transmission Control Protocol (TCP).
    #[value("TCP")]
    Tcp,
    /// `UDP`: User Datagram Protocol (UDP).
    #[value("UDP")]
    Udp,
    /// `Reliable UDP`: UDP with lost packets sent again.
    #[value("Reliable UDP")]
    ReliableUdp,
    /// `SSL`: An encrypted connection over SSL or TLS.
    #[value("SSL")]
    Ssl,
    /// `HTTP`: Hypertext Transfer Protocol (HTTP).
    #[value("HTTP")]
    Http,
    /// `TCP+Proxy`: TCP through a proxy.
    #[value("TCP+Proxy")]
    TcpProxy,
    /// `UDP+Proxy`: UDP through a proxy.
    #[value("UDP+Proxy")]
    UdpProxy,
    /// `Reliable+Proxy`: By its name, `Reliable UDP` through a proxy; Zoom does not explain it.
    #[value("Reliable+Proxy")]
    ReliableProxy,
    /// `SSL+Proxy`: SSL through a proxy.
    #[value("SSL+Proxy")]
    SslProxy,
    /// `HTTP+Proxy`: HTTP through a proxy.
    #[value("HTTP+Proxy")]
    HttpProxy,
}

/// Kind of device that was used, such as Windows, iOS or a phone.
///
/// Values of `device` in [`Participant`](super::Participant) and other types.
#[zoom_enum]
pub enum ParticipantDevice {
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
/// Values of `network_type` in [`Participant`](super::Participant) and other types.
#[zoom_enum]
pub enum NetworkType {
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

/// Telephone call by which a participant took part in the audio.
///
/// Element of `audio_call` in [`Participant`](super::Participant) and [`WebinarParticipant`](super::WebinarParticipant).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioCall {
    /// Number of the telephone on the participant's side; Zoom calls it the caller's number and does not explain it for `call-out`.
    pub call_number: Option<String>,
    /// Whether the participant called in or was called.
    pub call_type: Option<CallType>,
    /// Toll-free number on Zoom's side of the call.
    pub zoom_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the participant called in or was called.
///
/// Values of `call_type` in [`AudioCall`].
#[zoom_enum]
pub enum CallType {
    /// `call-in`: The participant called in.
    #[value("call-in")]
    CallIn,
    /// `call-out`: The participant was called.
    #[value("call-out")]
    CallOut,
}

/// Whether the participant chose to join with archiving; shown only for people of the account who have archiving.
///
/// Values of `optional_archiving` in [`Participant`](super::Participant) and other types.
#[zoom_enum]
pub enum OptionalArchiving {
    /// `no optional archiving`: The participant was not offered the choice.
    #[value("no optional archiving")]
    NoOptionalArchiving,
    /// `join without archiving`.
    #[value("join without archiving")]
    JoinWithoutArchiving,
    /// `join with archiving`.
    #[value("join with archiving")]
    JoinWithArchiving,
}

/// Whether live meetings or webinars are covered, or past ones.
///
/// Values of `type` in [`ListMeetingParticipantsQos`](super::ListMeetingParticipantsQos) and other types.
#[zoom_enum]
pub enum PastOrLive {
    /// `past`: Those that have ended.
    Past,
    /// `live`: Those in progress now.
    Live,
}

/// Quality of service (QoS) of one participant at one time: audio, video and screen share in each direction, and CPU use.
///
/// Element of `user_qos` in [`MeetingParticipantsQosParticipant`](super::MeetingParticipantsQosParticipant) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserQos {
    /// Quality (QoS) of the screen share sent by a participant who joined through the Cloud Room Connector (CRC), which connects H.323 and SIP devices.
    pub as_device_from_crc: Option<VideoOrShareQos>,
    /// Quality (QoS) of the screen share received by a participant who joined through the Cloud Room Connector (CRC).
    pub as_device_to_crc: Option<VideoOrShareQos>,
    /// QoS of the screen share on the sending side of the participant.
    pub as_input: Option<VideoOrShareQos>,
    /// QoS of the screen share on the receiving side of the participant.
    pub as_output: Option<VideoOrShareQos>,
    /// Quality (QoS) of the audio sent by a participant who joined through the Cloud Room Connector (CRC).
    pub audio_device_from_crc: Option<AudioQos>,
    /// Quality (QoS) of the audio received by a participant who joined through the Cloud Room Connector (CRC).
    pub audio_device_to_crc: Option<AudioQos>,
    /// QoS of the audio on the sending side of the participant.
    pub audio_input: Option<AudioQos>,
    /// QoS of the audio on the receiving side of the participant.
    pub audio_output: Option<AudioQos>,
    /// How much of the CPU was used.
    pub cpu_usage: Option<CpuUsage>,
    /// How heavily the CPU of the device was loaded.
    pub cpu_pressure_level: Option<CpuPressureLevel>,
    /// When the quality was measured.
    pub date_time: Option<DateTime>,
    /// Quality (QoS) of the video sent by a participant who joined through the Cloud Room Connector (CRC).
    pub video_device_from_crc: Option<VideoOrShareQos>,
    /// Quality (QoS) of the video received by a participant who joined through the Cloud Room Connector (CRC).
    pub video_device_to_crc: Option<VideoOrShareQos>,
    /// QoS of the video that the participant sent.
    pub video_input: Option<VideoOrShareQos>,
    /// QoS of the video that the participant received.
    pub video_output: Option<VideoOrShareQos>,
    /// QoS of the screen share sent by a participant who joined with the web client.
    pub as_device_from_rwg: Option<VideoOrShareQos>,
    /// QoS of the screen share received by a participant who joined with the web client.
    pub as_device_to_rwg: Option<VideoOrShareQos>,
    /// QoS of the audio sent by a participant who joined with the web client.
    pub audio_device_from_rwg: Option<AudioQos>,
    /// QoS of the audio received by a participant who joined with the web client.
    pub audio_device_to_rwg: Option<AudioQos>,
    /// QoS of video sent by a participant in the web client.
    pub video_device_from_rwg: Option<VideoOrShareQos>,
    /// QoS of video received by a participant in the web client.
    pub video_device_to_rwg: Option<VideoOrShareQos>,
    /// Signal strength (RSSI) of the participant's Wi-Fi connection.
    pub wifi_rssi: Option<WifiRssi>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of service (QoS) of a video or screen share in one direction.
///
/// Value of `as_device_from_crc` and other members in [`UserQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VideoOrShareQos {
    /// Average share of packets that were lost, as a percentage.
    pub avg_loss: Option<String>,
    /// Bitrate in kbps, with the unit in the text.
    pub bitrate: Option<String>,
    /// How much packet delay varies on arrival, in milliseconds.
    pub jitter: Option<String>,
    /// Time that packets take from one end to the other, in milliseconds.
    pub latency: Option<String>,
    /// Highest share of packets that were lost, in percent.
    pub max_loss: Option<String>,
    /// Video frames per second, written with its unit such as `12 fps`.
    pub frame_rate: Option<String>,
    /// Video size in pixels, as width and height.
    pub resolution: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of service (QoS) of audio in one direction.
///
/// Value of `audio_device_from_crc` and other members in [`UserQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioQos {
    /// Average share of packets that were lost, as a percentage.
    pub avg_loss: Option<String>,
    /// Bitrate in kbps, with the unit in the text.
    pub bitrate: Option<String>,
    /// How much packet delay varies on arrival, in milliseconds.
    pub jitter: Option<String>,
    /// Time that packets take from one end to the other, in milliseconds.
    pub latency: Option<String>,
    /// Highest share of packets that were lost, in percent.
    pub max_loss: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How much of the CPU was used.
///
/// Value of `cpu_usage` in [`UserQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CpuUsage {
    /// Highest CPU load of the whole device, in percent.
    pub system_max_cpu_usage: Option<String>,
    /// Average CPU load that Zoom caused, in percent.
    pub zoom_avg_cpu_usage: Option<String>,
    /// Highest CPU load that Zoom caused, in percent.
    pub zoom_max_cpu_usage: Option<String>,
    /// Lowest CPU load that Zoom caused, in percent.
    pub zoom_min_cpu_usage: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How heavily the CPU of the device was loaded.
///
/// Value of `cpu_pressure_level` in [`UserQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CpuPressureLevel {
    /// Lowest CPU pressure of the whole device, as a rough level.
    pub system_min_cpu_pressure_level: Option<PressureLevel>,
    /// Average CPU pressure of the whole device, as a rough level.
    pub system_avg_cpu_pressure_level: Option<PressureLevel>,
    /// Highest CPU pressure of the whole device, as a rough level.
    pub system_max_cpu_pressure_level: Option<PressureLevel>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How hard the CPU of the device is working, as a rough level.
///
/// Values of `system_min_cpu_pressure_level` and other members in [`CpuPressureLevel`].
#[zoom_enum]
pub enum PressureLevel {
    /// `normal`: CPU usage of about 20%.
    Normal,
    /// `fair`: CPU usage of about 50%.
    Fair,
    /// `serious`: CPU usage of about 80%.
    Serious,
    /// `critical`: CPU usage of about 100%.
    Critical,
}

/// Signal strength (RSSI) of the participant's Wi-Fi connection.
///
/// Value of `wifi_rssi` in [`UserQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WifiRssi {
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

/// Rating of how well the participant's connection and device work, from good to critical; Zoom does not explain the levels.
///
/// Values of `health` in [`MeetingParticipantsQosParticipant`](super::MeetingParticipantsQosParticipant) and other types.
#[zoom_enum]
pub enum Health {
    /// `Good`.
    #[value("Good")]
    Good,
    /// `Warning`.
    #[value("Warning")]
    Warning,
    /// `Critical`.
    #[value("Critical")]
    Critical,
}

/// Response to [`GetPostMeetingFeedback`](super::GetPostMeetingFeedback) and [`GetPostWebinarFeedback`](super::GetPostWebinarFeedback).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PostMeetingFeedback {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Participants who gave feedback on the meeting or webinar, one entry each.
    #[lossy]
    pub participants: Vec<PostMeetingFeedbackParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Feedback that one participant gave after a meeting or webinar, with their rating and comment.
///
/// Element of `participants` in [`PostMeetingFeedback`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PostMeetingFeedbackParticipant {
    /// When the feedback was submitted.
    pub date_time: Option<DateTime>,
    /// Email address of the participant; usually empty for people from outside the account.
    pub email: Option<String>,
    /// Rating that the participant gave the meeting or webinar, thumbs up or thumbs down.
    pub quality: Option<PostMeetingFeedbackParticipantQuality>,
    /// User ID of the participant who gave the feedback.
    pub user_id: Option<String>,
    /// What the participant wrote as feedback.
    pub comment: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Rating that a participant gave a meeting or webinar after it ended, thumbs up or thumbs down.
///
/// Values of `quality` in [`PostMeetingFeedbackParticipant`].
#[zoom_enum]
pub enum PostMeetingFeedbackParticipantQuality {
    /// `GOOD`: Thumbs up.
    #[value("GOOD")]
    Good,
    /// `NOT GOOD`: Thumbs down.
    #[value("NOT GOOD")]
    NotGood,
}

/// Response to [`GetMeetingSharingRecordingDetails`](super::GetMeetingSharingRecordingDetails) and [`GetWebinarSharingRecordingDetails`](super::GetWebinarSharingRecordingDetails).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSharingRecordingDetails {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Participants of the meeting or webinar with what each of them shared or recorded, one entry each.
    #[lossy]
    pub participants: Vec<MeetingSharingRecordingDetailParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant of a meeting or webinar, with what they shared or recorded and when.
///
/// Element of `participants` in [`MeetingSharingRecordingDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSharingRecordingDetailParticipant {
    /// Screen shares and recordings of the participant, one entry each.
    pub details: Option<Vec<RecordingDetailParticipantDetail>>,
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// ID of the participant, valid only while the meeting or webinar lasts.
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One period in which a participant shared or recorded something.
///
/// Element of `details` in [`MeetingSharingRecordingDetailParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingDetailParticipantDetail {
    /// Kind of content that the participant shared or recorded, such as `desktop`.
    pub content: Option<String>,
    /// When the sharing or the recording ended.
    pub end_time: Option<DateTime>,
    /// When the sharing or the recording began.
    pub start_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

//! Types used by several files.

use zoom_core::{DateTime, zoom_enum, zoom_object};

/// Values of `encryption_type`.
#[zoom_enum]
pub enum EncryptionType {
    /// `enhanced_encryption`.
    EnhancedEncryption,
    /// `e2ee`.
    #[value("e2ee")]
    E2ee,
}

/// Values of `type`.
#[zoom_enum]
pub enum MeetingType {
    /// `past`.
    Past,
    /// `pastOne`.
    #[value("pastOne")]
    PastOne,
    /// `live`.
    Live,
}

/// Values of `query_date_type`.
#[zoom_enum]
pub enum QueryDateType {
    /// `start_time`.
    StartTime,
    /// `end_time`.
    EndTime,
}

/// Values of `audio_quality`.
#[zoom_enum]
pub enum AudioQuality {
    /// `good`.
    Good,
    /// `fair`.
    Fair,
    /// `poor`.
    Poor,
    /// `bad`.
    Bad,
}

/// Element of `custom_keys`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomKey {
    /// Key.
    #[length(..=64)]
    pub key: Option<String>,
    /// Value.
    #[length(..=256)]
    pub value: Option<String>,
}

/// Values of `audio_quality`.
#[zoom_enum]
pub enum ParticipantAudioQuality {
    /// The empty string.
    #[value("")]
    Empty,
    /// `good`.
    Good,
    /// `fair`.
    Fair,
    /// `poor`.
    Poor,
    /// `bad`.
    Bad,
}

/// Values of `connection_type`.
#[zoom_enum]
pub enum ConnectionType {
    /// `P2P`.
    #[value("P2P")]
    P2P,
    /// `TCP`.
    #[value("TCP")]
    Tcp,
    /// `UDP`.
    #[value("UDP")]
    Udp,
    /// `Reliable UDP`.
    #[value("Reliable UDP")]
    ReliableUdp,
    /// `SSL`.
    #[value("SSL")]
    Ssl,
    /// `HTTP`.
    #[value("HTTP")]
    Http,
    /// `TCP+Proxy`.
    #[value("TCP+Proxy")]
    TcpProxy,
    /// `UDP+Proxy`.
    #[value("UDP+Proxy")]
    UdpProxy,
    /// `Reliable+Proxy`.
    #[value("Reliable+Proxy")]
    ReliableProxy,
    /// `SSL+Proxy`.
    #[value("SSL+Proxy")]
    SslProxy,
    /// `HTTP+Proxy`.
    #[value("HTTP+Proxy")]
    HttpProxy,
}

/// Values of `device`.
#[zoom_enum]
pub enum ParticipantDevice {
    /// `Phone`.
    #[value("Phone")]
    Phone,
    /// `H.323/SIP`.
    #[value("H.323/SIP")]
    H323Sip,
    /// `Windows`.
    #[value("Windows")]
    Windows,
    /// `Mac`.
    #[value("Mac")]
    Mac,
    /// `iOS`.
    #[value("iOS")]
    IOs,
    /// `Android`.
    #[value("Android")]
    Android,
}

/// Values of `network_type`.
#[zoom_enum]
pub enum NetworkType {
    /// `Wired`.
    #[value("Wired")]
    Wired,
    /// `Wifi`.
    #[value("Wifi")]
    Wifi,
    /// `PPP`.
    #[value("PPP")]
    Ppp,
    /// `Cellular`.
    #[value("Cellular")]
    Cellular,
    /// `Others`.
    #[value("Others")]
    Others,
}

/// Element of `audio_call`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioCall {
    /// Call number.
    pub call_number: Option<String>,
    /// Call type.
    pub call_type: Option<CallType>,
    /// Zoom number.
    pub zoom_number: Option<String>,
}

/// Values of `call_type`.
#[zoom_enum]
pub enum CallType {
    /// `call-in`.
    #[value("call-in")]
    CallIn,
    /// `call-out`.
    #[value("call-out")]
    CallOut,
}

/// Values of `optional_archiving`.
#[zoom_enum]
pub enum OptionalArchiving {
    /// `no optional archiving`.
    #[value("no optional archiving")]
    NoOptionalArchiving,
    /// `join without archiving`.
    #[value("join without archiving")]
    JoinWithoutArchiving,
    /// `join with archiving`.
    #[value("join with archiving")]
    JoinWithArchiving,
}

/// Values of `type`.
#[zoom_enum]
pub enum MeetingParticipantsQoType {
    /// `past`.
    Past,
    /// `live`.
    Live,
}

/// Element of `user_qos`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserQos {
    /// As device from CRC.
    pub as_device_from_crc: Option<AsDeviceFromCrc>,
    /// As device to CRC.
    pub as_device_to_crc: Option<AsDeviceFromCrc>,
    /// As input.
    pub as_input: Option<AsDeviceFromCrc>,
    /// As output.
    pub as_output: Option<AsDeviceFromCrc>,
    /// Audio device from CRC.
    pub audio_device_from_crc: Option<AudioDeviceFromCrc>,
    /// Audio device to CRC.
    pub audio_device_to_crc: Option<AudioDeviceFromCrc>,
    /// Audio input.
    pub audio_input: Option<AudioDeviceFromCrc>,
    /// Audio output.
    pub audio_output: Option<AudioDeviceFromCrc>,
    /// Cpu usage.
    pub cpu_usage: Option<CpuUsage>,
    /// Cpu pressure level.
    pub cpu_pressure_level: Option<CpuPressureLevel>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Video device from CRC.
    pub video_device_from_crc: Option<AsDeviceFromCrc>,
    /// Video device to CRC.
    pub video_device_to_crc: Option<AsDeviceFromCrc>,
    /// Video input.
    pub video_input: Option<AsDeviceFromCrc>,
    /// Video output.
    pub video_output: Option<AsDeviceFromCrc>,
    /// As device from rwg.
    pub as_device_from_rwg: Option<AsDeviceFromCrc>,
    /// As device to rwg.
    pub as_device_to_rwg: Option<AsDeviceFromCrc>,
    /// Audio device from rwg.
    pub audio_device_from_rwg: Option<AudioDeviceFromCrc>,
    /// Audio device to rwg.
    pub audio_device_to_rwg: Option<AudioDeviceFromCrc>,
    /// Video device from rwg.
    pub video_device_from_rwg: Option<AsDeviceFromCrc>,
    /// Video device to rwg.
    pub video_device_to_rwg: Option<AsDeviceFromCrc>,
    /// Wifi rssi.
    pub wifi_rssi: Option<WifiRssi>,
}

/// As device from CRC.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AsDeviceFromCrc {
    /// Avg loss.
    pub avg_loss: Option<String>,
    /// Bitrate.
    pub bitrate: Option<String>,
    /// Jitter.
    pub jitter: Option<String>,
    /// Latency.
    pub latency: Option<String>,
    /// Max loss.
    pub max_loss: Option<String>,
    /// Frame rate.
    pub frame_rate: Option<String>,
    /// Resolution.
    pub resolution: Option<String>,
}

/// Audio device from CRC.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioDeviceFromCrc {
    /// Avg loss.
    pub avg_loss: Option<String>,
    /// Bitrate.
    pub bitrate: Option<String>,
    /// Jitter.
    pub jitter: Option<String>,
    /// Latency.
    pub latency: Option<String>,
    /// Max loss.
    pub max_loss: Option<String>,
}

/// Value of `cpu_usage`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CpuUsage {
    /// System max cpu usage.
    pub system_max_cpu_usage: Option<String>,
    /// Zoom avg cpu usage.
    pub zoom_avg_cpu_usage: Option<String>,
    /// Zoom max cpu usage.
    pub zoom_max_cpu_usage: Option<String>,
    /// Zoom min cpu usage.
    pub zoom_min_cpu_usage: Option<String>,
}

/// Value of `cpu_pressure_level`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CpuPressureLevel {
    /// System min cpu pressure level.
    pub system_min_cpu_pressure_level: Option<SystemMinCpuPressureLevel>,
    /// System avg cpu pressure level.
    pub system_avg_cpu_pressure_level: Option<SystemMinCpuPressureLevel>,
    /// System max cpu pressure level.
    pub system_max_cpu_pressure_level: Option<SystemMinCpuPressureLevel>,
}

/// Values of `system_min_cpu_pressure_level`.
#[zoom_enum]
pub enum SystemMinCpuPressureLevel {
    /// `normal`.
    Normal,
    /// `fair`.
    Fair,
    /// `serious`.
    Serious,
    /// `critical`.
    Critical,
}

/// Value of `wifi_rssi`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WifiRssi {
    /// Max rssi.
    pub max_rssi: Option<i64>,
    /// Avg rssi.
    pub avg_rssi: Option<i64>,
    /// Min rssi.
    pub min_rssi: Option<i64>,
    /// Rssi unit.
    pub rssi_unit: Option<String>,
}

/// Values of `health`.
#[zoom_enum]
pub enum MeetingParticipantsQoParticipantHealth {
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
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Participants.
    #[lossy]
    pub participants: Vec<PostMeetingFeedbackParticipant>,
}

/// Element of `participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PostMeetingFeedbackParticipant {
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Email.
    pub email: Option<String>,
    /// Quality.
    pub quality: Option<PostMeetingFeedbackParticipantQuality>,
    /// User ID.
    pub user_id: Option<String>,
    /// Comment.
    pub comment: Option<String>,
}

/// Values of `quality`.
#[zoom_enum]
pub enum PostMeetingFeedbackParticipantQuality {
    /// `GOOD`.
    #[value("GOOD")]
    Good,
    /// `NOT GOOD`.
    #[value("NOT GOOD")]
    NotGood,
}

/// Response to [`GetMeetingSharingRecordingDetails`](super::GetMeetingSharingRecordingDetails) and [`GetWebinarSharingRecordingDetails`](super::GetWebinarSharingRecordingDetails).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSharingRecordingDetails {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Participants.
    #[lossy]
    pub participants: Vec<MeetingSharingRecordingDetailParticipant>,
}

/// Element of `participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSharingRecordingDetailParticipant {
    /// Details.
    pub details: Option<Vec<RecordingDetailParticipantDetail>>,
    /// ID.
    pub id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
}

/// Element of `details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingDetailParticipantDetail {
    /// Content.
    pub content: Option<String>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Start time.
    pub start_time: Option<DateTime>,
}

//! Types used by several files.

use zoom_core::{Extra, zoom_enum, zoom_object};

/// Measurements of the quality, such as bitrate, jitter and delay, as texts that include the unit, such as `126 ms`.
///
/// Value of `details` in [`Qos`](super::Qos) and [`UserQos`](super::UserQos).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QosDetails {
    /// Lowest bitrate measured, in kbps.
    pub min_bitrate: Option<String>,
    /// Average bitrate, in kbps.
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
    pub system_min_cpu_pressure_level: Option<CpuLoad>,
    /// Average CPU pressure of the whole device, as a rough level.
    pub system_avg_cpu_pressure_level: Option<CpuLoad>,
    /// Highest CPU pressure of the whole device, as a rough level.
    pub system_max_cpu_pressure_level: Option<CpuLoad>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How heavily the participant's CPU is loaded.
///
/// Values of `system_min_cpu_pressure_level` and other members in [`QosDetails`].
#[zoom_enum]
pub enum CpuLoad {
    /// `normal`: CPU usage of about 20%.
    Normal,
    /// `fair`: CPU usage of about 50%.
    Fair,
    /// `serious`: CPU usage of about 80%.
    Serious,
    /// `critical`: CPU usage of about 100%.
    Critical,
}

//! Types used by several files.

use zoom_core::{zoom_enum, zoom_object};

/// Value of `details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QosDetails {
    /// Min bitrate.
    pub min_bitrate: Option<String>,
    /// Avg bitrate.
    pub avg_bitrate: Option<String>,
    /// Max bitrate.
    pub max_bitrate: Option<String>,
    /// Min latency.
    pub min_latency: Option<String>,
    /// Avg latency.
    pub avg_latency: Option<String>,
    /// Max latency.
    pub max_latency: Option<String>,
    /// Min jitter.
    pub min_jitter: Option<String>,
    /// Avg jitter.
    pub avg_jitter: Option<String>,
    /// Max jitter.
    pub max_jitter: Option<String>,
    /// Min loss.
    pub min_loss: Option<String>,
    /// Avg loss.
    pub avg_loss: Option<String>,
    /// Max loss.
    pub max_loss: Option<String>,
    /// Resolution.
    pub resolution: Option<String>,
    /// Min frame rate.
    pub min_frame_rate: Option<String>,
    /// Avg frame rate.
    pub avg_frame_rate: Option<String>,
    /// Max frame rate.
    pub max_frame_rate: Option<String>,
    /// Zoom min cpu usage.
    pub zoom_min_cpu_usage: Option<String>,
    /// Zoom avg cpu usage.
    pub zoom_avg_cpu_usage: Option<String>,
    /// Zoom max cpu usage.
    pub zoom_max_cpu_usage: Option<String>,
    /// System max cpu usage.
    pub system_max_cpu_usage: Option<String>,
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

//! Types used by several files.

use zoom_core::zoom_enum;

/// Values of `status`.
#[zoom_enum]
pub enum FileExportStatus {
    /// `processing`.
    Processing,
    /// `failed`.
    Failed,
    /// `succeeded`.
    Succeeded,
}

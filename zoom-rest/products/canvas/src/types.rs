//! Types used by several files.

use zoom_core::zoom_enum;

/// How far the export of the file has come.
#[zoom_enum]
pub enum FileExportStatus {
    /// `processing`.
    Processing,
    /// `failed`.
    Failed,
    /// `succeeded`.
    Succeeded,
}

//! Types that several files use.

use zoom_core::zoom_enum;

/// What `status` can be.
#[zoom_enum]
pub enum FileExportStatus {
    /// `processing`.
    Processing,
    /// `failed`.
    Failed,
    /// `succeeded`.
    Succeeded,
}

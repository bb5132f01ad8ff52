//! Types used by several files.

use zoom_core::zoom_enum;

/// How far the export or the import of a file has come.
///
/// Values of `status` in [`GetFileExportStatusResponse`](super::GetFileExportStatusResponse) and [`FileImportStatus`](super::FileImportStatus).
#[zoom_enum]
pub enum FileExportStatus {
    /// `processing`: Conversion of the file has not finished.
    Processing,
    /// `failed`: Conversion of the file did not succeed.
    Failed,
    /// `succeeded`: Conversion of the file is complete.
    Succeeded,
}

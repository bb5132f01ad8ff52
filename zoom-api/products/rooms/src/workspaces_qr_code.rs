//! Workspaces, qr code: 1 operation.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// Get workspace qr code.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::{GetWorkspaceQrCode, WorkspaceQrCodeType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetWorkspaceQrCode::new("Zl3aVt0bQ9y")
///     .kind(WorkspaceQrCodeType::CheckIn)
///     .ttl(2592000)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/workspaces/<workspace_id>/qr_code" -> WorkspaceQrCode,
    rate_limit = Medium,
    scopes = ["workspace:read:admin", "workspace:read:qr:admin"],
    errors = [
        (400, 200, "the account lacks the subscription"),
        (400, 300, "a parameter is not valid"),
        (400, 8205, "the request is not accepted"),
        (400, 8206, "not supported here"),
        (400, 8207, "not supported here"),
        (404, 8204, "the workspace does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWorkspaceQrCode {
    /// Workspace ID.
    pub workspace_id: String,
    /// Type: `check_in` unless said.
    #[query(rename = "type")]
    pub kind: Option<WorkspaceQrCodeType>,
    /// Ttl: `2592000` unless said.
    pub ttl: Option<i64>,
}

/// What `type` can be.
#[zoom_enum]
pub enum WorkspaceQrCodeType {
    /// `check_in`.
    CheckIn,
    /// `unified`.
    Unified,
}

/// What [`GetWorkspaceQrCode`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceQrCode {
    /// Qr code.
    pub qr_code: Option<String>,
    /// Expire in.
    pub expire_in: Option<i64>,
}

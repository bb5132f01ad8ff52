//! Workspaces, qr code: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns the URL of a QR code of one workspace, such as the code for checking in.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{GetWorkspaceQrCode, WorkspaceQrCodeType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWorkspaceQrCode::new("Zl3aVt0bQ9y")
///     .kind(WorkspaceQrCodeType::CheckIn)
///     .ttl(86400)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/{workspaceId}/qr_code)
#[zoom_endpoint(
    GET "/workspaces/<workspace_id>/qr_code" -> WorkspaceQrCode,
    rate_limit = Medium,
    scopes = ["workspace:read:admin", "workspace:read:qr:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 8205, WORKSPACE_NOT_ON_FLOOR_MAP = "the workspace is not on a floor map"),
        (400, 8206, NOT_SUPPORTED_8206 = "not supported"),
        (400, 8207, NOT_SUPPORTED_8207 = "not supported"),
        (404, 8204, WORKSPACE_DOES_NOT_EXIST = "the workspace does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWorkspaceQrCode {
    /// ID of the workspace, from the list of workspaces.
    pub workspace_id: String,
    /// Which QR code of the workspace to return, such as the one for checking in. Default: `check_in`.
    #[query(rename = "type")]
    pub kind: Option<WorkspaceQrCodeType>,
    /// How long the URL of the QR code is to stay valid, in seconds. Default: `2592000`.
    pub ttl: Option<i64>,
}

/// Which QR code of the workspace to return, such as the one for checking in.
///
/// Values of `type` in [`GetWorkspaceQrCode`].
#[zoom_enum]
pub enum WorkspaceQrCodeType {
    /// `check_in`: QR code for checking in.
    CheckIn,
    /// `unified`: Unified QR code; Zoom does not say what it is for.
    Unified,
}

/// Response to [`GetWorkspaceQrCode`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceQrCode {
    /// URL of the workspace's QR code.
    pub qr_code: Option<String>,
    /// How long the QR code stays valid, in seconds.
    pub expire_in: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

//! Settings: 1 operation.

use zoom_core::zoom_endpoint;

use super::ShareLinkSetting;

/// Changes who can open one whiteboard by its link, and what they may do.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::{ShareLinkSetting, ShareRole, ShareScope, UpdateWhiteboardShareSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWhiteboardShareSetting::new("Zl3aVt0bQ9y")
///     .share_link_setting(
///         ShareLinkSetting::new()
///             .share_scope(ShareScope::SameAccount)
///             .share_role(ShareRole::Viewer),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/settings/PATCH/whiteboards/{whiteboardId}/share_setting)
#[zoom_endpoint(
    PATCH "/whiteboards/<whiteboard_id>/share_setting" -> (),
    rate_limit = Medium,
    scopes = [
        "whiteboard_share_setting:write",
        "whiteboard_share_setting:write:admin",
        "whiteboard:update:share_setting:admin",
        "whiteboard:update:share_setting",
    ],
    errors = [
        (400, 34002, "a parameter is missing or invalid, or the share role is missing"),
        (403, 111804, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWhiteboardShareSetting {
    /// ID of the whiteboard, from the list of whiteboards.
    pub whiteboard_id: String,
    /// Who can open the whiteboard by its link, and what they may do.
    pub share_link_setting: Option<ShareLinkSetting>,
}

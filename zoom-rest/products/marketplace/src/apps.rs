//! Apps: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Creates a deep link that opens a Zoom App or refreshes its webview in chat; the request does not name the app, so it appears to be the calling one.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::GenerateAppDeeplink;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GenerateAppDeeplink::new()
///     .kind(1)
///     .action("open_report")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/apps/POST/zoomapp/deeplink)
#[zoom_endpoint(
    POST "/zoomapp/deeplink" -> GenerateAppDeeplinkResponse,
    rate_limit = Medium,
    scopes = ["app:deeplink:write", "app:deeplink:write:admin"],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GenerateAppDeeplink {
    /// Whether the link opens the app in the current meeting or the Apps tab (`1`, the default) or refreshes the chat app's webview (`2`).
    #[serde(rename = "type")]
    pub kind: Option<i64>,
    /// ID of the user of the app; used only with an account-level OAuth token.
    pub user_id: Option<String>,
    /// Action of the deep link, a text that the app's developer chooses.
    #[length(..=256)]
    pub action: Option<String>,
}

/// Response to [`GenerateAppDeeplink`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GenerateAppDeeplinkResponse {
    /// Link that opens the app in the Zoom client.
    pub deeplink: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

//! Zoom rooms, digital signage: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

use super::DigitalSignageContent;

/// List digital signage contents.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListDigitalSignageContents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = ListDigitalSignageContents::new()
///     .kind("one")
///     .folder_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/digital_signage" -> ListDigitalSignageContentsResponse,
    paginate = contents: DigitalSignageContent,
    rate_limit = Medium,
    scopes = ["room:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignageContents {
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Folder ID.
    pub folder_id: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListDigitalSignageContents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDigitalSignageContentsResponse {
    /// Contents.
    #[lossy]
    pub contents: Vec<DigitalSignageContent>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

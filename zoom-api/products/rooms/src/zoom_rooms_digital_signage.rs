//! Zoom rooms, digital signage: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

use super::DigitalSignageContent;

/// List digital signage contents.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::ListDigitalSignageContents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = ListDigitalSignageContents::new()
///     .kind("one")
///     .folder_id("Zl3aVt0bQ9y")
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/digital_signage" -> ListDigitalSignageContentsResponse,
    paginate = contents: DigitalSignageContent,
    rate_limit = Medium,
    scopes = ["room:read:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDigitalSignageContents {
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Folder ID.
    pub folder_id: Option<String>,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListDigitalSignageContents`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDigitalSignageContentsResponse {
    /// Contents.
    pub contents: Vec<DigitalSignageContent>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
}

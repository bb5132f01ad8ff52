//! Zoom rooms, digital signage: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::IdAndName;

/// Lists the digital signage content of the account's Zoom Rooms.
///
/// Needs a Pro plan or higher with Zoom Rooms.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListDigitalSignageContents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = ListDigitalSignageContents::new()
///     .kind("content")
///     .folder_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/digital_signage)
#[zoom_endpoint(
    GET "/rooms/digital_signage" -> ListDigitalSignageContentsResponse,
    paginate = contents: IdAndName,
    rate_limit = Medium,
    scopes = ["room:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignageContents {
    /// Whether to return single contents (`content`) or folders of them (`folder`).
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// ID of the folder whose contents are listed.
    pub folder_id: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListDigitalSignageContents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDigitalSignageContentsResponse {
    /// Content items and folders of the digital signage, one entry each.
    #[lossy]
    pub contents: Vec<IdAndName>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

//! Blocked list: 5 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{BlockedListBlockType, BlockedListStatus, MatchType};

/// List blocked lists.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListBlockedLists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let blocked_list = ListBlockedLists::new()
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/blocked_list" -> ListBlockedListsResponse,
    paginate = blocked_list: BlockedList,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_blocked_lists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBlockedLists {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Response to [`ListBlockedLists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBlockedListsResponse {
    /// Blocked list.
    #[lossy]
    pub blocked_list: Vec<BlockedList>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Response to [`GetBlockedListDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BlockedList {
    /// Block type.
    pub block_type: Option<BlockType>,
    /// Comment.
    #[length(..=255)]
    pub comment: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Match type.
    pub match_type: Option<MatchType>,
    /// Phone number.
    #[length(..=50)]
    pub phone_number: Option<String>,
    /// Status.
    pub status: Option<BlockedListStatus>,
}

/// Values of `block_type`.
#[zoom_enum]
pub enum BlockType {
    /// `inbound`.
    Inbound,
    /// `outbound`.
    Outbound,
    /// `threat`.
    Threat,
}

/// Create blocked list.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{BlockType, CreateBlockedList};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateBlockedList::new()
///     .block_type(BlockType::Inbound)
///     .comment("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/blocked_list" -> CreateBlockedListResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:blocked_list:admin"],
    errors = [(400, 300, "the country is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateBlockedList {
    /// Block type.
    pub block_type: Option<BlockType>,
    /// Comment.
    #[length(..=255)]
    pub comment: Option<String>,
    /// Country.
    #[length(..=50)]
    pub country: Option<String>,
    /// Match type.
    pub match_type: Option<MatchType>,
    /// Phone number.
    #[length(..=50)]
    pub phone_number: Option<String>,
    /// Status.
    pub status: Option<BlockedListStatus>,
}

/// Response to [`CreateBlockedList`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateBlockedListResponse {
    /// ID.
    pub id: Option<String>,
}

/// Get blocked list details.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetBlockedListDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBlockedListDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/blocked_list/<blocked_list_id>" -> BlockedList,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:blocked_list:admin"],
    errors = [(400, 400, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBlockedListDetails {
    /// Blocked list ID.
    pub blocked_list_id: String,
}

/// Update blocked list.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{BlockedListBlockType, UpdateBlockedList};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateBlockedList::new("Zl3aVt0bQ9y")
///     .block_type(BlockedListBlockType::Inbound)
///     .comment("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/blocked_list/<blocked_list_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:blocked_list:admin"],
    errors = [(400, 300, "the country is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateBlockedList {
    /// Blocked list ID.
    pub blocked_list_id: String,
    /// Block type.
    pub block_type: Option<BlockedListBlockType>,
    /// Comment.
    #[length(..=255)]
    pub comment: Option<String>,
    /// Country.
    #[length(..=50)]
    pub country: Option<String>,
    /// Match type.
    pub match_type: Option<MatchType>,
    /// Phone number.
    #[length(..=50)]
    pub phone_number: Option<String>,
    /// Status.
    pub status: Option<BlockedListStatus>,
}

/// Delete blocked list.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteBlockedList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteBlockedList::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/blocked_list/<blocked_list_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:blocked_list:admin"],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteBlockedList {
    /// Blocked list ID.
    pub blocked_list_id: String,
}

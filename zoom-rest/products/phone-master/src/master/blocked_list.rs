//! Blocked list: 5 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    ActiveOrInactive, BlockType, BlockedList, CreateBlockedListResponse, Direction, ListBlockedListsResponse, MatchType,
};

/// Lists the account's blocked phone numbers for inbound and outbound calls.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListBlockedLists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let blocked_list = ListBlockedLists::new("Zl3aVt0bQ9y")
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/blocked-list/GET/accounts/{accountId}/phone/blocked_list)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/blocked_list" -> ListBlockedListsResponse,
    paginate = blocked_list: BlockedList,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_blocked_lists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBlockedLists {
    /// ID of the sub-account.
    pub account_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Blocks a phone number for inbound or outbound calls in the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, BlockType, MatchType};
/// use zoom_rest::phone::master::CreateBlockedList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateBlockedList::new("Zl3aVt0bQ9y")
///     .block_type(BlockType::Inbound)
///     .comment("Spam caller")
///     .country("US")
///     .match_type(MatchType::PhoneNumber)
///     .phone_number("+14155550123")
///     .status(ActiveOrInactive::Active)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/blocked-list/POST/accounts/{accountId}/phone/blocked_list)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/blocked_list" -> CreateBlockedListResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:blocked_list:master"],
    errors = [(400, 300, INVALID_COUNTRY = "the country is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateBlockedList {
    /// ID of the sub-account.
    pub account_id: String,
    /// Which calls the entry blocks, such as inbound or outbound.
    pub block_type: Option<BlockType>,
    /// Remark that helps to recognize the blocked number or prefix.
    #[length(..=255)]
    pub comment: Option<String>,
    /// Country of the number or prefix, as an ISO 3166-1 alpha-2 code such as `US`.
    #[length(..=50)]
    pub country: Option<String>,
    /// Whether the whole number or only its first digits must match.
    pub match_type: Option<MatchType>,
    /// Phone number to block, or its first digits if `match_type` is `prefix`.
    #[length(..=50)]
    pub phone_number: Option<String>,
    /// Whether the block is in force.
    pub status: Option<ActiveOrInactive>,
}

/// Returns one entry from the account's list of blocked phone numbers.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetBlockedListDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBlockedListDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/blocked-list/GET/accounts/{accountId}/phone/blocked_list/{blockedListId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/blocked_list/<blocked_list_id>" -> BlockedList,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:blocked_list:master"],
    errors = [(400, 400, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBlockedListDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the entry in the blocked list.
    pub blocked_list_id: String,
}

/// Updates one entry in the account's list of blocked phone numbers.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ActiveOrInactive;
/// use zoom_rest::phone::master::UpdateBlockedList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateBlockedList::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .comment("No longer a nuisance")
///     .status(ActiveOrInactive::Inactive)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/blocked-list/PATCH/accounts/{accountId}/phone/blocked_list/{blockedListId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/blocked_list/<blocked_list_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:blocked_list:master"],
    errors = [(400, 300, INVALID_COUNTRY = "the country is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateBlockedList {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the entry in the blocked list.
    pub blocked_list_id: String,
    /// Which calls the entry blocks, such as inbound or outbound.
    pub block_type: Option<Direction>,
    /// Remark that helps to recognize the blocked number or prefix.
    #[length(..=255)]
    pub comment: Option<String>,
    /// Country of the number or prefix, as an ISO 3166-1 alpha-2 code such as `US`.
    #[length(..=50)]
    pub country: Option<String>,
    /// Whether the whole number or only its first digits must match.
    pub match_type: Option<MatchType>,
    /// Phone number to block, or its first digits if `match_type` is `prefix`.
    #[length(..=50)]
    pub phone_number: Option<String>,
    /// Whether the block is in force.
    pub status: Option<ActiveOrInactive>,
}

/// Deletes a blocked list entry, which unblocks its phone number.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteBlockedList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteBlockedList::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/blocked-list/DELETE/accounts/{accountId}/phone/blocked_list/{blockedListId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/blocked_list/<blocked_list_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:blocked_list:master"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteBlockedList {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the entry in the blocked list.
    pub blocked_list_id: String,
}

//! Blocked list: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{ActiveOrInactive, Direction, MatchType};

/// Lists the account's blocked phone numbers for inbound and outbound calls.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/blocked-list/GET/phone/blocked_list)
#[zoom_endpoint(
    GET "/phone/blocked_list" -> ListBlockedListsResponse,
    paginate = blocked_list: BlockedList,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_blocked_lists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBlockedLists {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Response to [`ListBlockedLists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBlockedListsResponse {
    /// Blocked numbers, one entry each.
    #[lossy]
    pub blocked_list: Vec<BlockedList>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Entry in the account's list of blocked phone numbers, with what it blocks and whether it is in force.
///
/// Response to [`GetBlockedListDetails`].
///
/// Element of `blocked_list` in [`ListBlockedListsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BlockedList {
    /// Which calls the entry blocks, such as inbound or outbound.
    pub block_type: Option<BlockType>,
    /// Remark that helps to recognize the blocked number or prefix.
    #[length(..=255)]
    pub comment: Option<String>,
    /// ID of the entry in the blocked list.
    pub id: Option<String>,
    /// Whether the whole number or only its first digits must match.
    pub match_type: Option<MatchType>,
    /// Blocked phone number, or its first digits if `match_type` is `prefix`.
    #[length(..=50)]
    pub phone_number: Option<String>,
    /// Whether the block is in force.
    pub status: Option<ActiveOrInactive>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which calls the entry blocks, such as inbound or outbound.
///
/// Values of `block_type` in [`BlockedList`] and [`CreateBlockedList`].
#[zoom_enum]
pub enum BlockType {
    /// `inbound`: Blocks calls from the number or prefix.
    Inbound,
    /// `outbound`: Blocks calls to the number or prefix.
    Outbound,
    /// `threat`: Classifies the number or prefix as a threat; calls from it can then be handled in a way of their own.
    Threat,
}

/// Blocks a phone number for inbound or outbound calls in the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, BlockType, CreateBlockedList, MatchType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateBlockedList::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/blocked-list/POST/phone/blocked_list)
#[zoom_endpoint(
    POST "/phone/blocked_list" -> CreateBlockedListResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:blocked_list:admin"],
    errors = [(400, 300, INVALID_COUNTRY = "the country is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateBlockedList {
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

/// Response to [`CreateBlockedList`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateBlockedListResponse {
    /// ID of the new entry in the blocked list.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one entry from the account's list of blocked phone numbers.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/blocked-list/GET/phone/blocked_list/{blockedListId})
#[zoom_endpoint(
    GET "/phone/blocked_list/<blocked_list_id>" -> BlockedList,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:blocked_list:admin"],
    errors = [(400, 400, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBlockedListDetails {
    /// ID of the entry in the blocked list.
    pub blocked_list_id: String,
}

/// Updates one entry in the account's list of blocked phone numbers.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, UpdateBlockedList};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateBlockedList::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/blocked-list/PATCH/phone/blocked_list/{blockedListId})
#[zoom_endpoint(
    PATCH "/phone/blocked_list/<blocked_list_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:blocked_list:admin"],
    errors = [(400, 300, INVALID_COUNTRY = "the country is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateBlockedList {
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
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/blocked-list/DELETE/phone/blocked_list/{blockedListId})
#[zoom_endpoint(
    DELETE "/phone/blocked_list/<blocked_list_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:blocked_list:admin"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteBlockedList {
    /// ID of the entry in the blocked list.
    pub blocked_list_id: String,
}

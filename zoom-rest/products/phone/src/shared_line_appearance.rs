//! Shared line appearance: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::AssigneeExtensionType;

/// Lists the account's shared line appearances, with which assistants handle calls of an executive.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListSharedLineAppearances;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let shared_line_appearances = ListSharedLineAppearances::new()
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-appearance/GET/phone/shared_line_appearances)
#[zoom_endpoint(
    GET "/phone/shared_line_appearances" -> ListSharedLineAppearancesResponse,
    paginate = shared_line_appearances: SharedLineAppearance,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_shared_line_appearances:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSharedLineAppearances {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListSharedLineAppearances`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSharedLineAppearancesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Shared line appearances, one entry each.
    #[lossy]
    pub shared_line_appearances: Vec<SharedLineAppearance>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Executive whose line is shared, with the assistants and their privileges.
///
/// Element of `shared_line_appearances` in [`ListSharedLineAppearancesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineAppearance {
    /// Executive whose line is shared.
    pub executive: Option<SharedLineAppearanceExecutive>,
    /// The assistants, one entry each.
    pub assistants: Option<Vec<Assistant>>,
    /// What the assistants may do on the executive's line.
    pub privileges: Option<Vec<SharedLineAppearancePrivilege>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Executive whose line is shared.
///
/// Value of `executive` in [`SharedLineAppearance`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineAppearanceExecutive {
    /// Name of the executive.
    pub name: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Whether the executive's extension belongs to a user or to a common area.
    pub extension_type: Option<AssigneeExtensionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assistant who shares the phone line of an executive.
///
/// Element of `assistants` in [`SharedLineAppearance`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Assistant {
    /// ID of the user or common area that assists.
    pub id: Option<String>,
    /// Name of the assistant.
    pub name: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Whether the assistant's extension belongs to a user or to a common area.
    pub extension_type: Option<AssigneeExtensionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the assistants may do on the executive's line.
///
/// Values of `privileges` in [`SharedLineAppearance`].
#[zoom_enum]
pub enum SharedLineAppearancePrivilege {
    /// `place_calls`: Place calls.
    PlaceCalls,
    /// `answer_calls`: Answer calls.
    AnswerCalls,
    /// `pickup_hold_calls`: Pick up calls that are on hold.
    PickupHoldCalls,
    /// `reply_to_sms`: Reply to text messages.
    ReplyToSms,
}

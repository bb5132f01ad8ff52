//! Shared line appearance: 1 operation.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::AssigneeExtensionType;

/// List shared line appearances.
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
#[zoom_endpoint(
    GET "/phone/shared_line_appearances" -> ListSharedLineAppearancesResponse,
    paginate = shared_line_appearances: SharedLineAppearance,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_shared_line_appearances:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSharedLineAppearances {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListSharedLineAppearances`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSharedLineAppearancesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Shared line appearances.
    #[lossy]
    pub shared_line_appearances: Vec<SharedLineAppearance>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `shared_line_appearances`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineAppearance {
    /// Executive.
    pub executive: Option<SharedLineAppearanceExecutive>,
    /// Assistants.
    pub assistants: Option<Vec<Assistant>>,
    /// Privileges.
    pub privileges: Option<Vec<SharedLineAppearancePrivilege>>,
}

/// Value of `executive`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineAppearanceExecutive {
    /// Name.
    pub name: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Extension type.
    pub extension_type: Option<AssigneeExtensionType>,
}

/// Element of `assistants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Assistant {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Extension type.
    pub extension_type: Option<AssigneeExtensionType>,
}

/// Values of `privileges`.
#[zoom_enum]
pub enum SharedLineAppearancePrivilege {
    /// `place_calls`.
    PlaceCalls,
    /// `answer_calls`.
    AnswerCalls,
    /// `pickup_hold_calls`.
    PickupHoldCalls,
    /// `reply_to_sms`.
    ReplyToSms,
}

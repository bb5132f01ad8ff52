//! Shared line appearance: 1 operation.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::AssigneeExtensionType;

/// List shared line appearances.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::ListSharedLineAppearances;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let shared_line_appearances = ListSharedLineAppearances::new()
///     .page_size(300)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/shared_line_appearances" -> ListSharedLineAppearancesResponse,
    paginate = shared_line_appearances: SharedLineAppearance,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_shared_line_appearances:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSharedLineAppearances {
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListSharedLineAppearances`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSharedLineAppearancesResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// Shared line appearances.
    pub shared_line_appearances: Vec<SharedLineAppearance>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// Shared line appearance.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SharedLineAppearance {
    /// Executive.
    pub executive: Option<SharedLineAppearanceExecutive>,
    /// Assistants.
    pub assistants: Option<Vec<Assistant>>,
    /// Privileges.
    pub privileges: Option<Vec<SharedLineAppearancePrivilege>>,
}

/// Shared line appearance executive.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SharedLineAppearanceExecutive {
    /// Name.
    pub name: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Extension type.
    pub extension_type: Option<AssigneeExtensionType>,
}

/// Assistant.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// What `privileges` can be.
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

//! Settings: 3 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// List all user calendar settings of user.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::ListAllUserCalendarSettingsOfUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let items = ListAllUserCalendarSettingsOfUser::new("one")
///     .max_results(1)
///     .page_token("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/calendars/users/<user_identifier>/settings" -> ListAllUserCalendarSettingsOfUserResponse,
    paginate = items: SettingsOfUserItem,
    rate_limit = Medium,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:list_settings"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllUserCalendarSettingsOfUser {
    /// User identifier.
    pub user_identifier: String,
    /// Max results.
    #[query(rename = "maxResults")]
    pub max_results: Option<i64>,
    /// Cursor of the next page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
}

/// Response to [`ListAllUserCalendarSettingsOfUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllUserCalendarSettingsOfUserResponse {
    /// Kind.
    pub kind: Option<String>,
    /// Etag.
    pub etag: Option<String>,
    /// Next page token.
    #[wire("nextPageToken")]
    pub next_page_token: Option<String>,
    /// Items.
    #[lossy]
    pub items: Vec<SettingsOfUserItem>,
}

/// Element of `items`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsOfUserItem {
    /// ID.
    pub id: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Get user calendar settings of user.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::GetUserCalendarSettingsOfUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserCalendarSettingsOfUser::new("one", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/calendars/users/<user_identifier>/settings/<setting_id>" -> UserCalendarSettingsOfUser,
    rate_limit = Light,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:setting"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserCalendarSettingsOfUser {
    /// User identifier.
    pub user_identifier: String,
    /// Setting ID.
    pub setting_id: String,
}

/// Response to [`GetUserCalendarSettingsOfUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCalendarSettingsOfUser {
    /// ID.
    pub id: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Update user calendar settings of user.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::UpdateUserCalendarSettingsOfUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateUserCalendarSettingsOfUser::new(
///     "one",
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "one",
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/calendars/users/<user_identifier>/settings/<setting_id>" -> UpdateUserCalendarSettingsOfUserResponse,
    rate_limit = Light,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:setting", "calendar:update:setting:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserCalendarSettingsOfUser {
    /// User identifier.
    pub user_identifier: String,
    /// Setting ID.
    pub setting_id: String,
    /// ID.
    pub id: String,
    /// Value.
    pub value: String,
}

/// Response to [`UpdateUserCalendarSettingsOfUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserCalendarSettingsOfUserResponse {
    /// ID.
    pub id: Option<String>,
    /// Value.
    pub value: Option<String>,
}

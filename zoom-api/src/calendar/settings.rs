//! Settings: 3 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// List all user calendar settings of user.
#[zoom_endpoint(
    GET "/calendars/users/<user_identifier>/settings" -> ListAllUserCalendarSettingsOfUserResponse,
    paginate = items: SettingsOfUserItem,
    rate_limit = Medium,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:list_settings"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAllUserCalendarSettingsOfUser {
    /// User identifier.
    pub user_identifier: String,
    /// Max results.
    #[query(rename = "maxResults")]
    pub max_results: Option<i64>,
    /// Where the next page begins.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
}

/// What [`ListAllUserCalendarSettingsOfUser`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub items: Vec<SettingsOfUserItem>,
}

/// Settings of user item.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingsOfUserItem {
    /// ID.
    pub id: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Get user calendar settings of user.
#[zoom_endpoint(
    GET "/calendars/users/<user_identifier>/settings/<setting_id>" -> UserCalendarSettingsOfUser,
    rate_limit = Light,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:setting"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserCalendarSettingsOfUser {
    /// User identifier.
    pub user_identifier: String,
    /// Setting ID.
    pub setting_id: String,
}

/// What [`GetUserCalendarSettingsOfUser`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserCalendarSettingsOfUser {
    /// ID.
    pub id: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Update user calendar settings of user.
#[zoom_endpoint(
    PATCH "/calendars/users/<user_identifier>/settings/<setting_id>" -> UpdateUserCalendarSettingsOfUserResponse,
    rate_limit = Light,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:setting", "calendar:update:setting:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
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

/// What [`UpdateUserCalendarSettingsOfUser`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserCalendarSettingsOfUserResponse {
    /// ID.
    pub id: Option<String>,
    /// Value.
    pub value: Option<String>,
}

//! Users: 7 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{ChannelSettings, ClientIntegration, DispositionStatus, PackageName, SystemStatusName};

/// List user profiles.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListUserProfiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListUserProfiles::new()
///     .search_key("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/users" -> ListUserProfilesResponse,
    paginate = users: UserProfileUser,
    rate_limit = Medium,
    scopes = ["contact_center_user:read:admin", "contact_center:read:list_users:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserProfiles {
    /// Search key.
    pub search_key: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Region ID.
    pub region_id: Option<String>,
    /// User access.
    pub user_access: Option<DispositionStatus>,
}

/// Response to [`ListUserProfiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserProfilesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Users: at most 300 items.
    #[lossy]
    pub users: Vec<UserProfileUser>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileUser {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Role ID.
    pub role_id: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Client integration.
    pub client_integration: Option<ClientIntegration>,
    /// Status ID.
    pub status_id: Option<String>,
    /// Status name.
    pub status_name: Option<SystemStatusName>,
    /// Sub status ID.
    pub sub_status_id: Option<String>,
    /// Sub status name.
    pub sub_status_name: Option<UserProfileUserSubStatusName>,
    /// User access.
    pub user_access: Option<DispositionStatus>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Country iso code.
    pub country_iso_code: Option<String>,
    /// Region ID.
    pub region_id: Option<String>,
    /// Region name.
    pub region_name: Option<String>,
    /// Channel settings.
    pub channel_settings: Option<ChannelSettings>,
    /// Package name.
    pub package_name: Option<PackageName>,
    /// Add ons plan: always `ai_expert_assist`.
    pub add_ons_plan: Option<Vec<String>>,
}

/// Values of `sub_status_name`.
#[zoom_enum]
pub enum UserProfileUserSubStatusName {
    /// `Break`.
    #[value("Break")]
    Break,
    /// `End Shift`.
    #[value("End Shift")]
    EndShift,
    /// `Forced`.
    #[value("Forced")]
    Forced,
    /// `Meal`.
    #[value("Meal")]
    Meal,
    /// `Meeting`.
    #[value("Meeting")]
    Meeting,
    /// `Training`.
    #[value("Training")]
    Training,
}

/// Create user profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateUserProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateUserProfile::new()
///     .user_id("me")
///     .user_email("jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/users" -> CreateUserProfileResponse,
    rate_limit = Light,
    scopes = ["contact_center_user:write:admin", "contact_center:write:user:admin"],
    errors = [
        (400, 1003, "an error on Zoom's side"),
        (400, 1004, "the user is invalid"),
        (400, 1007, "the resource already exists"),
        (400, 1009, "a parameter is missing or invalid"),
        (400, 8003, "the user template was not found"),
        (400, 8004, "the operation failed"),
        (400, 8005, "the operation failed"),
        (400, 290010, "the request was rejected"),
        (400, 1701, "the account package does not exist"),
        (400, 1702, "the account addons package does not exist"),
        (400, 300, "a parameter is invalid"),
        (404, 1006, "a resource named in the request does not exist"),
        (404, 2201, "the role does not exist"),
        (404, 2202, "the country iso code does not exist"),
        (404, 1017, "the region does not exist"),
        (404, 1020, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateUserProfile {
    /// User ID.
    pub user_id: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Role ID.
    pub role_id: Option<String>,
    /// Country iso code.
    pub country_iso_code: Option<String>,
    /// Client integration.
    pub client_integration: Option<ClientIntegration>,
    /// Client integration name.
    pub client_integration_name: Option<String>,
    /// User access.
    pub user_access: Option<DispositionStatus>,
    /// Region ID.
    pub region_id: Option<String>,
    /// Channel settings.
    pub channel_settings: Option<ChannelSettings>,
    /// Template ID.
    pub template_id: Option<String>,
    /// Package name.
    pub package_name: Option<PackageName>,
    /// Add ons plan: always `ai_expert_assist`.
    pub add_ons_plan: Option<Vec<String>>,
}

/// Response to [`CreateUserProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateUserProfileResponse {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Role ID.
    pub role_id: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Country iso code.
    pub country_iso_code: Option<String>,
    /// Client integration.
    pub client_integration: Option<ClientIntegration>,
    /// Client integration name.
    pub client_integration_name: Option<String>,
    /// Status ID.
    pub status_id: Option<String>,
    /// Status name.
    pub status_name: Option<SystemStatusName>,
    /// User access.
    pub user_access: Option<DispositionStatus>,
    /// Region ID.
    pub region_id: Option<String>,
    /// Region name.
    pub region_name: Option<String>,
    /// Channel settings.
    pub channel_settings: Option<ChannelSettings>,
    /// Package name.
    pub package_name: Option<PackageName>,
    /// Add ons plan.
    pub add_ons_plan: Option<Vec<String>>,
}

/// Batch update user profiles.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::BatchUpdateUserProfiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchUpdateUserProfiles::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/users" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_user:write:admin", "contact_center:update:batch_users:admin"],
    errors = [
        (400, 8003, "the user template was not found"),
        (400, 8004, "the operation failed"),
        (400, 8005, "the operation failed"),
        (400, 290010, "the request was rejected"),
        (400, 1701, "the account package does not exist"),
        (400, 1702, "the account addons package does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchUpdateUserProfiles {
    /// Users: at most 20 items.
    pub users: Option<Vec<UpdateUserProfileUser>>,
}

/// Element of `users`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfileUser {
    /// User ID.
    pub user_id: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Client integration.
    pub client_integration: Option<ClientIntegration>,
    /// Client integration name.
    pub client_integration_name: Option<String>,
    /// Role ID.
    pub role_id: Option<String>,
    /// Status ID.
    ///
    /// Deprecated by Zoom.
    pub status_id: Option<String>,
    /// Sub status ID.
    ///
    /// Deprecated by Zoom.
    pub sub_status_id: Option<String>,
    /// User access.
    pub user_access: Option<DispositionStatus>,
    /// Country iso code.
    pub country_iso_code: Option<String>,
    /// Template ID.
    pub template_id: Option<String>,
    /// Package name.
    pub package_name: Option<UpdateUserProfileUserPackageName>,
    /// Add ons plan: always `ai_expert_assist`.
    pub add_ons_plan: Option<Vec<String>>,
}

/// Values of `package_name`.
#[zoom_enum]
pub enum UpdateUserProfileUserPackageName {
    /// `Essentials`.
    #[value("Essentials")]
    Essentials,
    /// `Premium`.
    #[value("Premium")]
    Premium,
    /// `Elite`.
    #[value("Elite")]
    Elite,
}

/// Batch delete user profiles.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::BatchDeleteUserProfiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchDeleteUserProfiles::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/users" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_user:write:admin", "contact_center:delete:batch_users:admin"],
    errors = [(404, 1012, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchDeleteUserProfiles {
    /// User IDs: sent comma-separated; at most 20 items.
    #[query(style = comma)]
    pub user_ids: Option<Vec<String>>,
    /// User emails: sent comma-separated; at most 20 items.
    #[query(style = comma)]
    pub user_emails: Option<Vec<String>>,
}

/// Get user profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetUserProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserProfile::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/users/<user_id>" -> UserProfile,
    rate_limit = Light,
    scopes = ["contact_center_user:read:admin", "contact_center:read:user:admin"],
    errors = [(404, 300, "the user is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserProfile {
    /// User ID.
    pub user_id: String,
}

/// Response to [`GetUserProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfile {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Role ID.
    pub role_id: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Client integration.
    pub client_integration: Option<ClientIntegration>,
    /// Client integration name.
    pub client_integration_name: Option<String>,
    /// Status ID.
    pub status_id: Option<String>,
    /// Status name.
    pub status_name: Option<SystemStatusName>,
    /// Sub status ID.
    pub sub_status_id: Option<String>,
    /// Sub status name.
    pub sub_status_name: Option<UserProfileUserSubStatusName>,
    /// User access.
    pub user_access: Option<DispositionStatus>,
    /// Country iso code.
    pub country_iso_code: Option<String>,
    /// Region ID.
    pub region_id: Option<String>,
    /// Region name.
    pub region_name: Option<String>,
    /// Channel settings.
    pub channel_settings: Option<ChannelSettings>,
    /// Package name.
    pub package_name: Option<PackageName>,
    /// Add ons plan.
    pub add_ons_plan: Option<Vec<String>>,
}

/// Update user profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ClientIntegration, UpdateUserProfile};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserProfile::new("me")
///     .client_integration(ClientIntegration::Default)
///     .client_integration_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_user:write:admin", "contact_center:update:user:admin"],
    errors = [
        (400, 8003, "the user template was not found"),
        (400, 8004, "the operation failed"),
        (400, 8005, "the operation failed"),
        (400, 290010, "the request was rejected"),
        (400, 1701, "the account package does not exist"),
        (400, 1702, "the account addons package does not exist"),
        (404, 300, "a parameter is invalid"),
        (404, 1001, "the user does not exist"),
        (404, 1101, "the status does not exist"),
        (404, 1102, "the sub status does not exist"),
        (404, 1006, "a resource named in the request does not exist"),
        (404, 2201, "the role does not exist"),
        (404, 2202, "the country iso code does not exist"),
        (404, 1017, "the region does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserProfile {
    /// User ID.
    pub user_id: String,
    /// Client integration.
    pub client_integration: Option<ClientIntegration>,
    /// Client integration name.
    pub client_integration_name: Option<String>,
    /// Role ID.
    pub role_id: Option<String>,
    /// Status ID.
    ///
    /// Deprecated by Zoom.
    pub status_id: Option<String>,
    /// Sub status ID.
    ///
    /// Deprecated by Zoom.
    pub sub_status_id: Option<String>,
    /// User access.
    pub user_access: Option<DispositionStatus>,
    /// Country iso code.
    pub country_iso_code: Option<String>,
    /// Region ID.
    pub region_id: Option<String>,
    /// Channel settings.
    pub channel_settings: Option<ChannelSettings>,
    /// Template ID.
    pub template_id: Option<String>,
    /// Package name.
    pub package_name: Option<PackageName>,
    /// Add ons plan: always `ai_expert_assist`.
    pub add_ons_plan: Option<Vec<String>>,
}

/// Delete user profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteUserProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserProfile::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_user:write:admin", "contact_center:delete:user:admin"],
    errors = [(404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserProfile {
    /// User ID.
    pub user_id: String,
}

//! Users, batch: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

use super::{ChannelSettings, ClientIntegration, DispositionStatus, PackageName, SystemStatusName};

/// Batch create user profiles.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::BatchCreateUserProfiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchCreateUserProfiles::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/users/batch" -> BatchCreateUserProfilesResponse,
    rate_limit = Medium,
    scopes = ["contact_center_user:write:admin", "contact_center:write:batch_users:admin"],
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
pub struct BatchCreateUserProfiles {
    /// Users: at most 20 items.
    pub users: Option<Vec<CreateUserProfileUser>>,
}

/// Element of `users`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateUserProfileUser {
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
    /// Channel settings.
    pub channel_settings: Option<ChannelSettings>,
    /// Template ID.
    pub template_id: Option<String>,
    /// Package name.
    pub package_name: Option<PackageName>,
    /// Add ons plan: always `ai_expert_assist`.
    pub add_ons_plan: Option<Vec<String>>,
}

/// Response to [`BatchCreateUserProfiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchCreateUserProfilesResponse {
    /// Users: at most 20 items.
    pub users: Option<Vec<BatchCreateUserProfilesUser>>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchCreateUserProfilesUser {
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
    /// Channel settings.
    pub channel_settings: Option<ChannelSettings>,
    /// Package name.
    pub package_name: Option<PackageName>,
    /// Add ons plan.
    pub add_ons_plan: Option<Vec<String>>,
}

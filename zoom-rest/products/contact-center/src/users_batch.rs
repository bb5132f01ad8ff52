//! Users, batch: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{ActiveOrInactive, ChannelSettings, ClientIntegration, PackageName, SystemStatusName};

/// Creates Zoom Contact Center profiles for several users in one call.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{BatchCreateUserProfiles, CreateUserProfileUser};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchCreateUserProfiles::new()
///     .users(vec![
///         CreateUserProfileUser::new()
///             .user_email("jill@example.com")
///             .role_id("Zl3aVt0bQ9y"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/POST/contact_center/users/batch)
#[zoom_endpoint(
    POST "/contact_center/users/batch" -> BatchCreateUserProfilesResponse,
    rate_limit = Medium,
    scopes = ["contact_center_user:write:admin", "contact_center:write:batch_users:admin"],
    errors = [
        (400, 8003, USER_TEMPLATE_NOT_FOUND = "the user template was not found"),
        (400, 8004, TEMPLATE_TYPE_DOES_NOT_ALLOW_THIS = "the template's type does not allow this"),
        (400, 8005, TEMPLATE_STATUS_DOES_NOT_ALLOW_THIS = "the template's status does not allow this"),
        (400, 290010, NO_LICENSE_OF_THIS_KIND_LEFT = "no license of this kind is left"),
        (400, 1701, ACCOUNT_PACKAGE_DOES_NOT_EXIST = "the account package does not exist"),
        (400, 1702, ACCOUNT_ADD_ONS_PACKAGE_DOES_NOT_EXIST = "the account add-ons package does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchCreateUserProfiles {
    /// Users, one entry each. At most 20 items.
    pub users: Option<Vec<CreateUserProfileUser>>,
}

/// User whose profile is to be created, with their role, package and channels.
///
/// Element of `users` in [`BatchCreateUserProfiles`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateUserProfileUser {
    /// ID of the user; ignored if `user_email` is set.
    pub user_id: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// ID of the role that the user gets.
    pub role_id: Option<String>,
    /// ISO 3166-1 alpha-2 code of the user's country.
    pub country_iso_code: Option<String>,
    /// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
    pub client_integration: Option<ClientIntegration>,
    /// Name of the connection to the external application that the user gets.
    pub client_integration_name: Option<String>,
    /// Whether the user can access Zoom Contact Center, as their role permits (`active`), or not (`inactive`).
    pub user_access: Option<ActiveOrInactive>,
    /// Settings for the channels through which an agent takes conversations.
    pub channel_settings: Option<ChannelSettings>,
    /// ID of an active user template of type `add` to apply to the user; members that are set here take precedence over it.
    pub template_id: Option<String>,
    /// Name of the Zoom Contact Center plan assigned to the user.
    pub package_name: Option<PackageName>,
    /// Zoom Contact Center add-on plans assigned to the user. The only value is `ai_expert_assist`.
    pub add_ons_plan: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`BatchCreateUserProfiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchCreateUserProfilesResponse {
    /// Users, one entry each. At most 20 items.
    pub users: Option<Vec<BatchCreateUserProfilesUser>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User whose profile was created, with their role, status and channels.
///
/// Element of `users` in [`BatchCreateUserProfilesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchCreateUserProfilesUser {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name under which the user is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// ID of the role that the user holds.
    pub role_id: Option<String>,
    /// Display name of the role that the user holds.
    pub role_name: Option<String>,
    /// ISO 3166-1 alpha-2 code of the user's country.
    pub country_iso_code: Option<String>,
    /// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
    pub client_integration: Option<ClientIntegration>,
    /// Name of the connection to the external application that the user gets.
    pub client_integration_name: Option<String>,
    /// ID of the agent status.
    pub status_id: Option<String>,
    /// Name of the agent status, one of the system's or a custom one.
    pub status_name: Option<SystemStatusName>,
    /// Whether the user's role grants access to Zoom Contact Center.
    pub user_access: Option<ActiveOrInactive>,
    /// Settings for the channels through which an agent takes conversations.
    pub channel_settings: Option<ChannelSettings>,
    /// Name of the Zoom Contact Center plan assigned to the user.
    pub package_name: Option<PackageName>,
    /// Zoom Contact Center add-on plans assigned to the user.
    pub add_ons_plan: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

//! Users: 7 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{ActiveOrInactive, ChannelSettings, ClientIntegration, PackageName, SystemStatusName, Team};

/// Lists the account's Zoom Contact Center users with their profiles.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ActiveOrInactive, ListUserProfiles};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListUserProfiles::new()
///     .search_key("Jill")
///     .user_access(ActiveOrInactive::Active)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/GET/contact_center/users)
#[zoom_endpoint(
    GET "/contact_center/users" -> ListUserProfilesResponse,
    paginate = users: UserProfileUser,
    rate_limit = Medium,
    scopes = ["contact_center_user:read:admin", "contact_center:read:list_users:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserProfiles {
    /// Email address or name of the users to return.
    pub search_key: Option<String>,
    /// Keeps only users of the region with this ID.
    pub region_id: Option<String>,
    /// Keeps only users whose role grants access to Zoom Contact Center (`active`), or only the others (`inactive`).
    pub user_access: Option<ActiveOrInactive>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListUserProfiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserProfilesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Users, one entry each. At most 300 items.
    #[lossy]
    pub users: Vec<UserProfileUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User with their profile: status, role, access and package.
///
/// Element of `users` in [`ListUserProfilesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileUser {
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
    /// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
    pub client_integration: Option<ClientIntegration>,
    /// ID of the agent status.
    pub status_id: Option<String>,
    /// Name of the agent status, one of the system's or a custom one.
    pub status_name: Option<SystemStatusName>,
    /// ID of the reason why the agent is not ready.
    pub sub_status_id: Option<String>,
    /// Reason why the agent is not ready.
    pub sub_status_name: Option<NotReadyReason>,
    /// Whether the user's role grants access to Zoom Contact Center.
    pub user_access: Option<ActiveOrInactive>,
    /// ID of the user who changed the user last.
    pub modified_by: Option<String>,
    /// When the user was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ISO 3166-1 alpha-2 code of the user's country.
    pub country_iso_code: Option<String>,
    /// ID of the region to which the user belongs.
    pub region_id: Option<String>,
    /// Name of the region to which the user belongs.
    pub region_name: Option<String>,
    /// Settings for the channels through which an agent takes conversations.
    pub channel_settings: Option<ChannelSettings>,
    /// Name of the Zoom Contact Center plan assigned to the user.
    pub package_name: Option<PackageName>,
    /// Zoom Contact Center add-on plans assigned to the user. Always `ai_expert_assist`.
    pub add_ons_plan: Option<Vec<String>>,
    /// Teams to which the user belongs. At most 20 items.
    pub teams: Option<Vec<Team>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Reason why the agent is not ready.
///
/// Values of `sub_status_name` in [`UserProfileUser`] and [`UserProfile`].
#[zoom_enum]
pub enum NotReadyReason {
    /// `Break`.
    #[value("Break")]
    Break,
    /// `End Shift`: The working hours are over.
    #[value("End Shift")]
    EndShift,
    /// `Forced`: One of Zoom's standard reasons for not being ready, which Zoom does not explain.
    #[value("Forced")]
    Forced,
    /// `Meal`: Away to eat.
    #[value("Meal")]
    Meal,
    /// `Meeting`.
    #[value("Meeting")]
    Meeting,
    /// `Training`.
    #[value("Training")]
    Training,
}

/// Creates a Zoom Contact Center profile for one user.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateUserProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateUserProfile::new()
///     .user_email("jill@example.com")
///     .role_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/POST/contact_center/users)
#[zoom_endpoint(
    POST "/contact_center/users" -> CreateUserProfileResponse,
    rate_limit = Light,
    scopes = ["contact_center_user:write:admin", "contact_center:write:user:admin"],
    errors = [
        (400, 1003, SERVER_ERROR = "an error on Zoom's side"),
        (400, 1004, INVALID_USER = "the user is invalid"),
        (400, 1007, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 1009, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 8003, USER_TEMPLATE_NOT_FOUND = "the user template was not found"),
        (400, 8004, TEMPLATE_TYPE_DOES_NOT_ALLOW_THIS = "the template's type does not allow this"),
        (400, 8005, TEMPLATE_STATUS_DOES_NOT_ALLOW_THIS = "the template's status does not allow this"),
        (400, 290010, NO_LICENSE_OF_THIS_KIND_LEFT = "no license of this kind is left"),
        (400, 1701, ACCOUNT_PACKAGE_DOES_NOT_EXIST = "the account package does not exist"),
        (400, 1702, ACCOUNT_ADD_ONS_PACKAGE_DOES_NOT_EXIST = "the account add-ons package does not exist"),
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1006, RESOURCE_DOES_NOT_EXIST_1006 = "a resource named in the request does not exist"),
        (404, 2201, ROLE_DOES_NOT_EXIST = "the role does not exist"),
        (404, 2202, COUNTRY_ISO_CODE_DOES_NOT_EXIST = "the country ISO code does not exist"),
        (404, 1017, REGION_DOES_NOT_EXIST = "the region does not exist"),
        (404, 1020, RESOURCE_DOES_NOT_EXIST_1020 = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateUserProfile {
    /// ID of the user; ignored if `user_email` is set.
    pub user_id: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// ID of the role that the user gets; needed unless `template_id` is set.
    pub role_id: Option<String>,
    /// ISO 3166-1 alpha-2 code of the user's country.
    pub country_iso_code: Option<String>,
    /// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
    pub client_integration: Option<ClientIntegration>,
    /// Name of the connection to the external application that the user gets.
    pub client_integration_name: Option<String>,
    /// Whether the user can access Zoom Contact Center, as their role permits (`active`), or not (`inactive`).
    pub user_access: Option<ActiveOrInactive>,
    /// ID of the region to which the user belongs.
    pub region_id: Option<String>,
    /// Settings for the channels through which an agent takes conversations.
    pub channel_settings: Option<ChannelSettings>,
    /// ID of an active user template of type `add` that fills in what is not set here; needed unless `role_id` is set.
    pub template_id: Option<String>,
    /// Name of the Zoom Contact Center plan assigned to the user.
    pub package_name: Option<PackageName>,
    /// Zoom Contact Center add-on plans assigned to the user. The only value is `ai_expert_assist`.
    pub add_ons_plan: Option<Vec<String>>,
}

/// Response to [`CreateUserProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateUserProfileResponse {
    /// ID of the user whose profile was created.
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
    /// ID of the region to which the user belongs.
    pub region_id: Option<String>,
    /// Name of the region to which the user belongs.
    pub region_name: Option<String>,
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

/// Updates the Zoom Contact Center profiles of several users in one call.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{BatchUpdateUserProfiles, UpdateUserProfileUser};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchUpdateUserProfiles::new()
///     .users(vec![
///         UpdateUserProfileUser::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/PATCH/contact_center/users)
#[zoom_endpoint(
    PATCH "/contact_center/users" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_user:write:admin", "contact_center:update:batch_users:admin"],
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
pub struct BatchUpdateUserProfiles {
    /// Users, one entry each. At most 20 items.
    pub users: Option<Vec<UpdateUserProfileUser>>,
}

/// User whose profile is to be updated, with their new role, status and package.
///
/// Element of `users` in [`BatchUpdateUserProfiles`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfileUser {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Email address of the user, by which to find them; ignored if `user_id` is set.
    pub user_email: Option<String>,
    /// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
    pub client_integration: Option<ClientIntegration>,
    /// Name of the connection to the external application that the user gets.
    pub client_integration_name: Option<String>,
    /// ID of the role that the user gets.
    pub role_id: Option<String>,
    /// ID of the agent status.
    ///
    /// Deprecated by Zoom.
    pub status_id: Option<String>,
    /// ID of the reason why the agent is not ready.
    ///
    /// Deprecated by Zoom.
    pub sub_status_id: Option<String>,
    /// Whether the user can access Zoom Contact Center, as their role permits (`active`), or not (`inactive`).
    pub user_access: Option<ActiveOrInactive>,
    /// ISO 3166-1 alpha-2 code of the user's country.
    pub country_iso_code: Option<String>,
    /// ID of an active user template of type `update` to apply to the user; members that are set here take precedence over it.
    pub template_id: Option<String>,
    /// Name of the Zoom Contact Center plan assigned to the user.
    pub package_name: Option<UpdateUserProfileUserPackageName>,
    /// Zoom Contact Center add-on plans assigned to the user. The only value is `ai_expert_assist`.
    pub add_ons_plan: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Name of the Zoom Contact Center plan assigned to the user.
///
/// Values of `package_name` in [`UpdateUserProfileUser`].
#[zoom_enum]
pub enum UpdateUserProfileUserPackageName {
    /// `Essentials`: The basic plan; what the account bought decides whether agents share its licenses.
    #[value("Essentials")]
    Essentials,
    /// `Premium`: The middle plan; what the account bought decides whether agents share its licenses.
    #[value("Premium")]
    Premium,
    /// `Elite`: The most comprehensive plan; what the account bought decides whether agents share its licenses.
    #[value("Elite")]
    Elite,
}

/// Deletes the Zoom Contact Center profiles of several users in one call.
///
/// If `user_ids` is set, `user_emails` is ignored.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::BatchDeleteUserProfiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchDeleteUserProfiles::new()
///     .user_emails(vec!["jill@example.com".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/DELETE/contact_center/users)
#[zoom_endpoint(
    DELETE "/contact_center/users" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_user:write:admin", "contact_center:delete:batch_users:admin"],
    errors = [(404, 1012, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchDeleteUserProfiles {
    /// IDs of the users whose profiles are deleted. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub user_ids: Option<Vec<String>>,
    /// Email addresses of the users whose profiles are deleted; ignored if `user_ids` is set. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub user_emails: Option<Vec<String>>,
}

/// Returns the Zoom Contact Center profile of one user.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/GET/contact_center/users/{userId})
#[zoom_endpoint(
    GET "/contact_center/users/<user_id>" -> UserProfile,
    rate_limit = Light,
    scopes = ["contact_center_user:read:admin", "contact_center:read:user:admin"],
    errors = [(404, 300, INVALID_USER = "the user is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserProfile {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Response to [`GetUserProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfile {
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
    /// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
    pub client_integration: Option<ClientIntegration>,
    /// Name of the connection to the external application that the user gets.
    pub client_integration_name: Option<String>,
    /// ID of the agent status.
    pub status_id: Option<String>,
    /// Name of the agent status, one of the system's or a custom one.
    pub status_name: Option<SystemStatusName>,
    /// ID of the reason why the agent is not ready.
    pub sub_status_id: Option<String>,
    /// Reason why the agent is not ready.
    pub sub_status_name: Option<NotReadyReason>,
    /// Whether the user's role grants access to Zoom Contact Center.
    pub user_access: Option<ActiveOrInactive>,
    /// ISO 3166-1 alpha-2 code of the user's country.
    pub country_iso_code: Option<String>,
    /// ID of the region to which the user belongs.
    pub region_id: Option<String>,
    /// Name of the region to which the user belongs.
    pub region_name: Option<String>,
    /// Settings for the channels through which an agent takes conversations.
    pub channel_settings: Option<ChannelSettings>,
    /// Name of the Zoom Contact Center plan assigned to the user.
    pub package_name: Option<PackageName>,
    /// Zoom Contact Center add-on plans assigned to the user.
    pub add_ons_plan: Option<Vec<String>>,
    /// Teams to which the user belongs. At most 20 items.
    pub teams: Option<Vec<Team>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the Zoom Contact Center profile of one user.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ClientIntegration, UpdateUserProfile};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserProfile::new("me")
///     .client_integration(ClientIntegration::Default)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/PATCH/contact_center/users/{userId})
#[zoom_endpoint(
    PATCH "/contact_center/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_user:write:admin", "contact_center:update:user:admin"],
    errors = [
        (400, 8003, USER_TEMPLATE_NOT_FOUND = "the user template was not found"),
        (400, 8004, TEMPLATE_TYPE_DOES_NOT_ALLOW_THIS = "the template's type does not allow this"),
        (400, 8005, TEMPLATE_STATUS_DOES_NOT_ALLOW_THIS = "the template's status does not allow this"),
        (400, 290010, NO_LICENSE_OF_THIS_KIND_LEFT = "no license of this kind is left"),
        (400, 1701, ACCOUNT_PACKAGE_DOES_NOT_EXIST = "the account package does not exist"),
        (400, 1702, ACCOUNT_ADD_ONS_PACKAGE_DOES_NOT_EXIST = "the account add-ons package does not exist"),
        (404, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 1101, STATUS_DOES_NOT_EXIST = "the status does not exist"),
        (404, 1102, SUB_STATUS_DOES_NOT_EXIST = "the sub status does not exist"),
        (404, 1006, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 2201, ROLE_DOES_NOT_EXIST = "the role does not exist"),
        (404, 2202, COUNTRY_ISO_CODE_DOES_NOT_EXIST = "the country ISO code does not exist"),
        (404, 1017, REGION_DOES_NOT_EXIST = "the region does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserProfile {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
    pub client_integration: Option<ClientIntegration>,
    /// Name of the connection to the external application that the user gets.
    pub client_integration_name: Option<String>,
    /// ID of the role that the user gets.
    pub role_id: Option<String>,
    /// ID of the agent status.
    ///
    /// Deprecated by Zoom.
    pub status_id: Option<String>,
    /// ID of the reason why the agent is not ready.
    ///
    /// Deprecated by Zoom.
    pub sub_status_id: Option<String>,
    /// Whether the user can access Zoom Contact Center, as their role permits (`active`), or not (`inactive`).
    pub user_access: Option<ActiveOrInactive>,
    /// ISO 3166-1 alpha-2 code of the user's country.
    pub country_iso_code: Option<String>,
    /// ID of the region to which the user belongs.
    pub region_id: Option<String>,
    /// Settings for the channels through which an agent takes conversations.
    pub channel_settings: Option<ChannelSettings>,
    /// ID of an active user template of type `update` to apply to the user; parameters that are set here take precedence over it.
    pub template_id: Option<String>,
    /// Name of the Zoom Contact Center plan assigned to the user.
    pub package_name: Option<PackageName>,
    /// Zoom Contact Center add-on plans assigned to the user. The only value is `ai_expert_assist`.
    pub add_ons_plan: Option<Vec<String>>,
}

/// Deletes the Zoom Contact Center profile of one user.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteUserProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserProfile::new("jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/DELETE/contact_center/users/{userId})
#[zoom_endpoint(
    DELETE "/contact_center/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_user:write:admin", "contact_center:delete:user:admin"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserProfile {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

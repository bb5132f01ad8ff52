//! Users: 5 operations.

use zoom_core::{DateTime, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::super::{
    CreateUserAction, CreateUserResponse, CustomAttribute, DeleteUserAction, IncludeFields, LicenseInfo, NewUser,
    PlanUnitedType, UserDetail, UserFeature, UserPhoneNumber, UserStatus, UserType, UserVerified,
};

/// List users.
///
/// # Examples
///
/// ```
/// use zoom_api::users::UserStatus;
/// use zoom_api::users::master::ListUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListUsers::new("Zl3aVt0bQ9y")
///     .status(UserStatus::Active)
///     .page_size(2000)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/users" -> ListUsersResponse,
    paginate = users: User,
    rate_limit = Medium,
    scopes = ["user:master", "user:read:list_users:master"],
    errors = [
        (400, 124, "the access token is not valid, or has expired"),
        (400, 300, "the page token is not valid, or has expired"),
        (400, 2300, "there is no such operation"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUsers {
    /// Account ID.
    pub account_id: String,
    /// Status: `active` unless said.
    pub status: Option<UserStatus>,
    /// How many records a page holds: at most 2000, `30` unless said.
    pub page_size: Option<i64>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// The number of the page, from 1.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<String>,
    /// What else the answer tells.
    pub include_fields: Option<IncludeFields>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// License.
    pub license: Option<UserLicense>,
}

/// What `license` can be.
#[zoom_enum]
pub enum UserLicense {
    /// `zoom_workforce_management`.
    ZoomWorkforceManagement,
    /// `zoom_compliance_management`.
    ZoomComplianceManagement,
}

/// What [`ListUsers`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsersResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<i64>,
    /// The number of the page, from 1.
    pub page_number: Option<i64>,
    /// How many records a page holds: at most 2000.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Users: at most 2000 of them.
    pub users: Vec<User>,
}

/// User.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// When the user was created.
    pub user_created_at: Option<DateTime>,
    /// When it was created.
    ///
    /// Deprecated by Zoom.
    pub created_at: Option<DateTime>,
    /// Attributes that the account has defined.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Department.
    pub dept: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// The employee's ID, for users who sign in by SSO.
    pub employee_unique_id: Option<String>,
    /// Given name: at most 64 characters.
    pub first_name: Option<String>,
    /// IDs of the groups that the user is in.
    pub group_ids: Option<Vec<String>>,
    /// Division IDs.
    pub division_ids: Option<Vec<String>>,
    /// The key that makes its holder the host.
    pub host_key: Option<Secret>,
    /// ID.
    pub id: Option<String>,
    /// IDs of the IM groups that the user is in.
    pub im_group_ids: Option<Vec<String>>,
    /// The client that was last signed in with.
    pub last_client_version: Option<String>,
    /// When the user last signed in, exact to three days.
    pub last_login_time: Option<DateTime>,
    /// Family name: at most 64 characters.
    pub last_name: Option<String>,
    /// The plan of Zoom United that the user is on: one of `1`, `2`, `4`, `8`, `16`, `32`, `64`, `128`, `256`, `512`, `1024`, `2048` or others.
    pub plan_united_type: Option<String>,
    /// Personal meeting ID.
    pub pmi: Option<i64>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// Status.
    pub status: Option<UserStatus>,
    /// The time zone, as in `America/New_York`.
    pub timezone: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<UserType>,
    /// Whether the email address is confirmed.
    pub verified: Option<UserVerified>,
    /// The name that is shown: at most 128 characters.
    pub display_name: Option<String>,
    /// License info list.
    pub license_info_list: Option<Vec<LicenseInfo>>,
}

/// Create user.
///
/// # Examples
///
/// ```
/// use zoom_api::users::CreateUserAction;
/// use zoom_api::users::master::CreateUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateUser::new("Zl3aVt0bQ9y", CreateUserAction::Create)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/users" -> CreateUserResponse,
    rate_limit = Light,
    scopes = ["user:master", "user:write:user:master"],
    errors = [
        (400, 300, "the parameter is not valid, or something that the request names does not exist"),
        (400, 200, "the access token is not valid, or has expired"),
        (400, 1000, "it can't be changed"),
        (400, 1009, "it was done before"),
        (400, 1107, "a setting that this needs is off"),
        (400, 2034, "a license is missing"),
        (400, 2033, "it was done before"),
        (400, 3412, "a license is missing"),
        (400, 1108, "no permission"),
        (400, 1116, "the email address can't be used"),
        (400, 2002, "a setting that this needs is off"),
        (400, 2032, "not available for this kind of account"),
        (400, 2035, "it could not be done"),
        (400, 2036, "it could not be done"),
        (400, 2037, "no permission"),
        (400, 2038, "a license is missing"),
        (400, 11321, "a setting that this needs is off"),
        (400, 2016, "no permission"),
        (404, 4130, "the group does not exist"),
        (404, 1102, "a license is missing"),
        (409, 1005, "it exists already"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateUser {
    /// Account ID.
    pub account_id: String,
    /// Action.
    pub action: CreateUserAction,
    /// User info.
    pub user_info: Option<NewUser>,
}

/// Get user.
///
/// # Examples
///
/// ```
/// use zoom_api::users::master::GetUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetUser::new("Zl3aVt0bQ9y", "me")
///     .login_type(1)
///     .encrypted_email(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>" -> UserDetail,
    rate_limit = Light,
    scopes = ["user:master", "user:read:user:master"],
    errors = [(400, 1120, "something that the request names does not exist"), (404, 1001, "the user does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUser {
    /// Account ID.
    pub account_id: String,
    /// User ID: an email address as well, `me` for the token's own.
    pub user_id: String,
    /// Login type: one of `0`, `1`, `11`, `21`, `23`, `24`, `27`, `97`, `98`, `99`, `100`, `101`.
    pub login_type: Option<i64>,
    /// Encrypted email: `false` unless said.
    pub encrypted_email: Option<bool>,
    /// Search by unique ID.
    pub search_by_unique_id: Option<bool>,
}

/// Update user.
///
/// # Examples
///
/// ```
/// use zoom_api::users::master::UpdateUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUser::new("Zl3aVt0bQ9y", "me")
///     .login_type(1)
///     .remove_tsp_credentials(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:update:user:master"],
    errors = [
        (400, 200, "a license is missing"),
        (400, 300, "something that the request names does not exist"),
        (400, 1108, "no permission"),
        (400, 1109, "a parameter is not valid"),
        (400, 1120, "not possible at this time"),
        (400, 2034, "a license is missing"),
        (400, 2033, "it was done before"),
        (400, 3412, "a license is missing"),
        (400, 4100, "it exists already"),
        (400, 2038, "a license is missing"),
        (400, 2039, "no permission"),
        (404, 1001, "the user does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateUser {
    /// Account ID.
    pub account_id: String,
    /// User ID: an email address as well, `me` for the token's own.
    pub user_id: String,
    /// Login type: one of `0`, `1`, `11`, `21`, `23`, `24`, `27`, `97`, `98`, `99`, `100`, `101`.
    #[query]
    pub login_type: Option<i64>,
    /// Remove TSP credentials.
    #[query]
    pub remove_tsp_credentials: Option<bool>,
    /// The user's ID in a content management system (Kaltura).
    pub cms_user_id: Option<String>,
    /// The user's company: at most 255 characters.
    pub company: Option<String>,
    /// Attributes that the account has defined: at most 5 of them.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Department.
    pub dept: Option<String>,
    /// Given name: at most 64 characters.
    pub first_name: Option<String>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Division IDs.
    pub division_ids: Option<Vec<String>>,
    /// The key that makes its holder the host: 6 to 10 characters.
    pub host_key: Option<Secret>,
    /// Job title: at most 128 characters.
    pub job_title: Option<String>,
    /// The user's cost center.
    pub cost_center: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Family name: at most 64 characters.
    pub last_name: Option<String>,
    /// Where the user works: at most 256 characters.
    pub location: Option<String>,
    /// The manager's email address or ID.
    pub manager: Option<String>,
    /// The country of the phone number, as in `US`.
    ///
    /// Deprecated by Zoom.
    pub phone_country: Option<String>,
    /// Phone number.
    ///
    /// Deprecated by Zoom.
    pub phone_number: Option<String>,
    /// Phone numbers: at most 3 of them.
    pub phone_numbers: Option<Vec<UserPhoneNumber>>,
    /// Personal meeting ID: 10 characters.
    pub pmi: Option<i64>,
    /// The user's pronouns.
    pub pronouns: Option<String>,
    /// Pronouns option: one of `1`, `2`, `3`.
    pub pronouns_option: Option<i64>,
    /// The time zone, as in `America/New_York`.
    pub timezone: Option<String>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: Option<UserType>,
    /// Whether meetings that start at once have the personal meeting ID: `false` unless said.
    pub use_pmi: Option<bool>,
    /// Vanity name.
    pub vanity_name: Option<String>,
    /// The name that is shown: at most 128 characters.
    pub display_name: Option<String>,
    /// Zoom one type: one of `0`, `16`, `32`, `64`, `128`, `33554432`, `134217728`, `268435456`, `536870912`, `1073741824`, `4398046511104`, `4294967296` or others.
    pub zoom_one_type: Option<i64>,
    /// The plan of Zoom United that the user is on.
    pub plan_united_type: Option<PlanUnitedType>,
    /// Feature.
    pub feature: Option<UserFeature>,
    /// About me: at most 150 characters.
    pub about_me: Option<String>,
    /// Linkedin URL.
    pub linkedin_url: Option<String>,
    /// License info list: at most 2 of them.
    pub license_info_list: Option<Vec<LicenseInfo>>,
}

/// Delete user.
///
/// # Examples
///
/// ```
/// use zoom_api::users::DeleteUserAction;
/// use zoom_api::users::master::DeleteUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUser::new("Zl3aVt0bQ9y", "me")
///     .encrypted_email(true)
///     .action(DeleteUserAction::Disassociate)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:delete:user:master"],
    errors = [
        (400, 300, "a license is missing"),
        (400, 200, "a setting that this needs is off"),
        (400, 1000, "it can't be changed"),
        (400, 1107, "the email address can't be used"),
        (400, 1117, "it is in use elsewhere"),
        (400, 1120, "something that the request names does not exist"),
        (404, 1001, "the user does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Account ID.
    pub account_id: String,
    /// User ID: an email address as well, `me` for the token's own.
    pub user_id: String,
    /// Encrypted email: `false` unless said.
    pub encrypted_email: Option<bool>,
    /// Action: `disassociate` unless said.
    pub action: Option<DeleteUserAction>,
    /// Transfer email.
    pub transfer_email: Option<String>,
    /// Transfer meeting.
    pub transfer_meeting: Option<bool>,
    /// Transfer webinar.
    pub transfer_webinar: Option<bool>,
    /// Transfer recording.
    pub transfer_recording: Option<bool>,
    /// Transfer whiteboard.
    pub transfer_whiteboard: Option<bool>,
    /// Transfer clipfiles.
    pub transfer_clipfiles: Option<bool>,
    /// Transfer notes.
    pub transfer_notes: Option<bool>,
    /// Transfer visitors.
    pub transfer_visitors: Option<bool>,
    /// Transfer docs.
    pub transfer_docs: Option<bool>,
}

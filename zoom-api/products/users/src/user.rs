//! Users: 5 operations.

use zoom_core::{DateTime, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::LicenseInfo;

/// List users.
///
/// # Examples
///
/// ```
/// use zoom_api::users::{ListUsers, UserStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListUsers::new()
///     .status(UserStatus::Active)
///     .page_size(2000)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users" -> ListUsersResponse,
    paginate = users: User,
    rate_limit = Medium,
    scopes = ["user:read", "user:write", "user:read:admin", "user:write:admin", "user:read:list_users:admin"],
    errors = [
        (400, 124, "the access token is not valid, or has expired"),
        (400, 300, "the page token is not valid, or has expired"),
        (400, 2300, "there is no such operation"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUsers {
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

/// What `status` can be.
#[zoom_enum]
pub enum UserStatus {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
    /// `pending`.
    Pending,
}

/// What `include_fields` can be.
#[zoom_enum]
pub enum IncludeFields {
    /// `custom_attributes`.
    CustomAttributes,
    /// `host_key`.
    HostKey,
}

/// What `license` can be.
#[zoom_enum]
pub enum UserLicense {
    /// `zoom_workforce_management`.
    ZoomWorkforceManagement,
    /// `zoom_compliance_management`.
    ZoomComplianceManagement,
    /// `zoom_compliance_manager_for_contact_center`.
    ZoomComplianceManagerForContactCenter,
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
    /// How the user signs in: one of `0`, `1`, `23`, `24`, `27`, `97`, `98`, `100`, `101`.
    pub login_types: Option<Vec<i64>>,
}

/// Custom attribute.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomAttribute {
    /// Key.
    pub key: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// What `type` can be.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum UserType {
    /// `1`.
    Basic = 1,
    /// `2`.
    Licensed = 2,
    /// `4`.
    UnassignedWithoutMeetingsBasic = 4,
    /// `99`.
    None = 99,
}

/// What `verified` can be.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum UserVerified {
    /// `1`.
    VerifiedUserEmail = 1,
    /// `0`.
    UserEmailNotVerified = 0,
}

/// Create user.
///
/// # Examples
///
/// ```
/// use zoom_api::users::{CreateUser, CreateUserAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateUser::new(CreateUserAction::Create).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/users" -> CreateUserResponse,
    rate_limit = Light,
    scopes = ["user:write", "user:write:admin", "user:write:user:admin"],
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
    /// Action.
    pub action: CreateUserAction,
    /// User info.
    pub user_info: Option<NewUser>,
}

/// What `action` can be.
#[zoom_enum]
pub enum CreateUserAction {
    /// `create`.
    Create,
    /// `autoCreate`.
    #[value("autoCreate")]
    AutoCreate,
    /// `custCreate`.
    #[value("custCreate")]
    CustCreate,
    /// `ssoCreate`.
    #[value("ssoCreate")]
    SsoCreate,
}

/// New user.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewUser {
    /// Email address: required in a request, at most 128 characters.
    pub email: Option<String>,
    /// Given name: at most 64 characters.
    pub first_name: Option<String>,
    /// Family name: at most 64 characters.
    pub last_name: Option<String>,
    /// The name that is shown: at most 128 characters.
    pub display_name: Option<String>,
    /// Password: 8 to 32 characters.
    pub password: Option<Secret>,
    /// Type: required in a request.
    #[wire("type")]
    pub kind: Option<UserType>,
    /// Division IDs.
    pub division_ids: Option<Vec<String>>,
    /// Feature.
    pub feature: Option<NewUserFeature>,
    /// The plan of Zoom United that the user is on: one of `1`, `2`, `4`, `8`, `16`, `32`, `64`, `128`, `256`, `512`, `1024`, `2048` or others.
    pub plan_united_type: Option<String>,
    /// License info list: at most 2 of them.
    pub license_info_list: Option<Vec<LicenseInfo>>,
}

/// New user feature.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewUserFeature {
    /// Zoom phone.
    pub zoom_phone: Option<bool>,
    /// Zoom one type: one of `16`, `32`, `64`, `128`, `33554432`, `134217728`, `268435456`, `536870912`, `1073741824`, `4398046511104`, `4294967296`, `8589934592` or others.
    pub zoom_one_type: Option<i64>,
}

/// What [`CreateUser`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserResponse {
    /// Email address.
    pub email: Option<String>,
    /// Given name: at most 64 characters.
    pub first_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Family name: at most 64 characters.
    pub last_name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<UserType>,
}

/// Get user.
///
/// # Examples
///
/// ```
/// use zoom_api::users::GetUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetUser::new("me")
///     .login_type(1)
///     .encrypted_email(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>" -> UserDetail,
    rate_limit = Light,
    scopes = [
        "user:read",
        "user:write",
        "user:read:admin",
        "user:write:admin",
        "user_profile",
        "user_info:read",
        "user:read:user",
        "user:read:user:admin",
    ],
    errors = [(400, 1120, "something that the request names does not exist"), (404, 1001, "the user does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUser {
    /// User ID: an email address as well, `me` for the token's own.
    pub user_id: String,
    /// Login type: one of `0`, `1`, `11`, `21`, `23`, `24`, `27`, `97`, `98`, `99`, `100`, `101`.
    pub login_type: Option<i64>,
    /// Encrypted email: `false` unless said.
    pub encrypted_email: Option<bool>,
    /// Search by unique ID.
    pub search_by_unique_id: Option<bool>,
}

/// What [`GetUser`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDetail {
    /// ID.
    pub id: Option<String>,
    /// When it was created.
    ///
    /// Deprecated by Zoom.
    pub created_at: Option<DateTime>,
    /// Department.
    pub dept: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Given name: at most 64 characters.
    pub first_name: Option<String>,
    /// The client that was last signed in with.
    pub last_client_version: Option<String>,
    /// When the user last signed in, exact to three days.
    pub last_login_time: Option<DateTime>,
    /// Family name: at most 64 characters.
    pub last_name: Option<String>,
    /// Personal meeting ID.
    pub pmi: Option<i64>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// The time zone, as in `America/New_York`.
    pub timezone: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<UserType>,
    /// Whether meetings that start at once have the personal meeting ID.
    pub use_pmi: Option<bool>,
    /// The name that is shown: at most 128 characters.
    pub display_name: Option<String>,
    /// Account ID.
    pub account_id: Option<String>,
    /// Account number.
    pub account_number: Option<i64>,
    /// The user's ID in a content management system (Kaltura).
    pub cms_user_id: Option<String>,
    /// The user's company.
    pub company: Option<String>,
    /// When the user was created.
    pub user_created_at: Option<DateTime>,
    /// Attributes that the account has defined.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// The employee's ID, for users who sign in by SSO.
    pub employee_unique_id: Option<String>,
    /// IDs of the groups that the user is in.
    pub group_ids: Option<Vec<String>>,
    /// Division IDs.
    pub division_ids: Option<Vec<String>>,
    /// IDs of the IM groups that the user is in.
    pub im_group_ids: Option<Vec<String>>,
    /// The user's ID in chat.
    pub jid: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// The user's cost center.
    pub cost_center: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Where the user works.
    pub location: Option<String>,
    /// How the user signs in: one of `0`, `1`, `11`, `21`, `23`, `24`, `27`, `97`, `98`, `99`, `100`, `101`.
    pub login_types: Option<Vec<i64>>,
    /// The manager's email address or ID.
    pub manager: Option<String>,
    /// Where the user's personal meeting is joined.
    pub personal_meeting_url: Option<String>,
    /// The country of the phone number, as in `US`.
    ///
    /// Deprecated by Zoom.
    pub phone_country: Option<String>,
    /// Phone number.
    ///
    /// Deprecated by Zoom.
    pub phone_number: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Where the profile picture is.
    pub pic_url: Option<String>,
    /// The plan of Zoom United that the user is on: one of `1`, `2`, `4`, `8`, `16`, `32`, `64`, `128`, `256`, `512`, `1024`, `2048` or others.
    pub plan_united_type: Option<String>,
    /// The user's pronouns.
    pub pronouns: Option<String>,
    /// Pronouns option: one of `1`, `2`, `3`.
    pub pronouns_option: Option<i64>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// Status.
    pub status: Option<UserStatus>,
    /// The user's own meeting address.
    pub vanity_url: Option<String>,
    /// Whether the email address is confirmed.
    pub verified: Option<i64>,
    /// Cluster.
    pub cluster: Option<String>,
    /// Zoom one type.
    pub zoom_one_type: Option<i64>,
    /// License info list.
    pub license_info_list: Option<Vec<LicenseInfo>>,
}

/// Phone number.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Code.
    pub code: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Label.
    pub label: Option<PhoneNumberLabel>,
    /// Number.
    pub number: Option<String>,
    /// Whether the email address is confirmed.
    pub verified: Option<bool>,
}

/// What `label` can be.
#[zoom_enum]
pub enum PhoneNumberLabel {
    /// `Mobile`.
    #[value("Mobile")]
    Mobile,
    /// `Office`.
    #[value("Office")]
    Office,
    /// `Home`.
    #[value("Home")]
    Home,
    /// `Fax`.
    #[value("Fax")]
    Fax,
}

/// Update user.
///
/// # Examples
///
/// ```
/// use zoom_api::users::UpdateUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUser::new("me")
///     .login_type(1)
///     .remove_tsp_credentials(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:update:user", "user:update:user:admin"],
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
    /// Division IDs: at most 1 of them.
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

/// User phone number.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserPhoneNumber {
    /// Code.
    pub code: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Label.
    pub label: Option<PhoneNumberLabel>,
    /// Number.
    pub number: Option<String>,
}

/// What `plan_united_type` can be.
#[zoom_enum]
pub enum PlanUnitedType {
    /// `1`.
    #[value("1")]
    N1,
    /// `2`.
    #[value("2")]
    N2,
    /// `4`.
    #[value("4")]
    N4,
    /// `8`.
    #[value("8")]
    N8,
    /// `16`.
    #[value("16")]
    N16,
    /// `32`.
    #[value("32")]
    N32,
    /// `64`.
    #[value("64")]
    N64,
    /// `128`.
    #[value("128")]
    N128,
    /// `256`.
    #[value("256")]
    N256,
    /// `512`.
    #[value("512")]
    N512,
    /// `1024`.
    #[value("1024")]
    N1024,
    /// `2048`.
    #[value("2048")]
    N2048,
    /// `4096`.
    #[value("4096")]
    N4096,
    /// `8192`.
    #[value("8192")]
    N8192,
    /// `16384`.
    #[value("16384")]
    N16384,
    /// `32768`.
    #[value("32768")]
    N32768,
    /// `65536`.
    #[value("65536")]
    N65536,
    /// `131072`.
    #[value("131072")]
    N131072,
    /// `none`.
    None,
}

/// User feature.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserFeature {
    /// Zoom phone.
    pub zoom_phone: Option<bool>,
}

/// Delete user.
///
/// # Examples
///
/// ```
/// use zoom_api::users::{DeleteUser, DeleteUserAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUser::new("me")
///     .encrypted_email(true)
///     .action(DeleteUserAction::Disassociate)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:delete:user", "user:delete:user:admin"],
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
    /// Transfer events: `true` unless said.
    pub transfer_events: Option<bool>,
}

/// What `action` can be.
#[zoom_enum]
pub enum DeleteUserAction {
    /// `disassociate`.
    Disassociate,
    /// `delete`.
    Delete,
}
